"""The last step of both intakes: the answers become a case, and the case a recorded decision."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.follow_up.reference import read_reference
from router.reading.case_schema import CaseRefused
from web.form_check import form_is_ours
from web.forms.answers import case_from
from web.forms.field_errors import FieldError, errors_from
from web.forms.intake_sections import SECTIONS
from web.forms.questions import Answers
from web.pages import language
from web.pages.place_names import typed_names
from web.pages.serving import the_router
from web.recorded import record


class NotRecorded(Exception):
    """Nothing was recorded: what to tell beside the form, and the status of the answer."""

    def __init__(self, errors: list[FieldError], status: int) -> None:
        super().__init__(status)
        self.errors, self.status = errors, status


def recorded(answers: Answers) -> ResponseReturnValue:
    """The way to the decision, which is recorded. Raises NotRecorded."""
    if not form_is_ours():
        told = _("Sidan hade varit öppen länge. Dina svar finns kvar – tryck en gång till.")
        raise NotRecorded([FieldError(None, told)], 400)
    typed = typed_names()
    try:
        case = the_router().load_case(case_from(answers, SECTIONS, typed), language.current())
        decision = record(the_router(), case)
    except CaseRefused as refused:
        errors = errors_from(refused.problems, answers, SECTIONS, typed, language.current())
        raise NotRecorded(errors, 422) from refused
    followed = read_reference(request.form.get("arende", ""))
    return redirect(url_for("decisions.show", decision_id=decision["id"], arende=followed), 303)
