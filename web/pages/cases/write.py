"""The page that writes one line in a case: one form for every kind."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.casework.cases import hand_of
from router.casework.filling import CannotBeWritten
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Happening
from router.storage import CaseMovedOn
from web.access import access, actor
from web.case_access import ensure_keeps, the_case, write_line
from web.form_check import form_is_ours
from web.pages.cases.asked import GIVEN, WRITTEN, asked_of
from web.pages.cases.field_words import short
from web.pages.cases.history import line_read, lines_since
from web.pages.cases.kind_words import kind_words
from web.pages.cases.line_form import LineForm
from web.pages.cases.prefilling import prefilled_values
from web.pages.cases.seats import agencies
from web.pages.cases.what_follows import what_follows
from web.pages.cases.words import seat_name
from web.pages.cases.work import pages
from web.pages.place_names import typed_names
from web.typed_numbers import whole_number
from web.wiring import the_router


@dataclass(frozen=True, slots=True)
class Sending:
    """What tells one sending from another, and the last line that the sender has seen."""

    seen: int
    once: str


@pages.get("/arenden/<reference>/skriv/<what>")
@access(Permission.KEEP_CASE)
def write(reference: str, what: str) -> str:
    """The empty form, with what comes with the link or can only be one thing."""
    kind, case = _kind(what), the_case(reference)
    ensure_keeps(case, kind)
    values = prefilled_values(case, kind, hand_of(actor()), the_router().today(), request.args.to_dict(flat=False))
    return _page(_form(case, kind, values), Sending(case.version, secrets.token_urlsafe(16)), case)


@pages.post("/arenden/<reference>/skriv/<what>")
@access(Permission.KEEP_CASE, checks_form=True)
def send(reference: str, what: str) -> ResponseReturnValue:
    """Writes the line; whatever stands in the way, what was typed stays."""
    kind, case = _kind(what), the_case(reference)
    form = _form(case, kind, request.form.to_dict(flat=False))
    sending = Sending(_seen(case), request.form.get("once", "")[:40] or secrets.token_urlsafe(16))
    if not form_is_ours():
        form.wrong[""] = _("Sidan hade varit öppen länge. Det du fyllt i finns kvar – tryck en gång till.")
        return _page(form, sending, case), 400
    told, on = form.read()
    if form.wrong:
        return _page(form, sending, case), 422
    try:
        after = write_line(case, kind, told, on, sending.seen, sending.once)
    except CannotBeWritten as refused:
        form.hinder(refused.obstacle)
        return _page(form, sending, case), 422
    except CaseMovedOn:
        return _page_of_moved(form, sending), 409
    return redirect(url_for("cases.show", reference=after.reference, skrivet=sending.seen), 303)


def _kind(what: str) -> type[Happening]:
    if what not in WRITTEN:
        abort(404)
    return WRITTEN[what]


def _seen(case: CaseFile) -> int:
    """The last line that the sender saw; all of them, where the form does not say."""
    number = whole_number(request.form.get("seen", ""))
    return case.version if number is None else min(number, case.version)


def _form(case: CaseFile, kind: type[Happening], values: dict[str, list[str]]) -> LineForm:
    return LineForm(case, kind, hand_of(actor()), values, the_router().today())


def _page_of_moved(form: LineForm, sending: Sending) -> str:
    """The form again, with what others have written since."""
    case = the_router().cases.find(form.case.reference) or form.case
    form.case = case
    return _page(form, sending, case)


def _page(form: LineForm, sending: Sending, case: CaseFile) -> str:
    """The form as it stands; whatever was written since the sender looked is told, and seen from now on."""
    router, number = the_router(), _number(form)
    terms = router.cases.terms_of(case, form.today)
    return render_template(
        "cases/write.html",
        form=form,
        case=case,
        words=kind_words(form.what),
        moved=lines_since(case, sending.seen),
        seen=case.version,
        once=sending.once,
        follows=what_follows(case, form.kind, number, terms, form.today),
        about=_about(form, number),
        settled=[(short(one.name), seat) for one in form.asked if (seat := form.settled(one)) is not None],
        typed=typed_names(),
        agencies=agencies(),
        seat_name=seat_name,
        on=form.value("on") or form.today.isoformat(),
        fictional=case.reference in router.case_lists.fictional([case.reference]),
    )


def _number(form: LineForm) -> int:
    """The number of what the line is about; 0 when it is about nothing numbered."""
    found = next((form.value(one.name) for one in asked_of(form.kind) if one.name in GIVEN), "")
    return whole_number(found) or 0


ABOUT = {
    "referral": h.Referred,
    "rung": h.StepOpened,
    "deviation": h.DeviationReported,
    "concern": h.ConcernReported,
    "precondition": h.PreconditionSet,
}
"""The line that gave something its number."""


def _about(form: LineForm, number: int) -> list[tuple[str, str]]:
    """What the line is about, in words: the question that is answered, the report, the line to strike."""
    name = next((one.name for one in asked_of(form.kind) if one.name in GIVEN), None)
    for entry in form.case.entries:
        told = entry.happening
        is_it = (
            entry.number == number
            if name == "number"
            else (name in ABOUT and isinstance(told, ABOUT[name]) and getattr(told, name) == number)
        )
        if is_it:
            line = line_read(form.case, entry)
            return [(line.title, ""), *line.details]
    return []
