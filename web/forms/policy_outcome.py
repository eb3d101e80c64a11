"""What a rule decides, as a browser sends it and as a page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import gettext as _

from router.editing.choices import Choice
from router.editing.condition_form import Language
from router.editing.outcome_form import (
    AGENCY_FIELDS,
    AGENCY_LISTS,
    SHAPES,
    AgencyForm,
    OutcomeValue,
    outcome_fields,
)
from router.editing.rule_form import question_code
from router.editing.shapes import AsText, FieldShape
from web.forms.policy_condition import condition_sent
from web.forms.policy_condition_view import ConditionView, with_unknown
from web.forms.policy_sent import Sent

WORD, PARAMETER, CONTACT, SENDER = "word", "parameter", "contact", "sender"


def outcome_sent(sent: Sent, question: str, language: Language) -> dict[str, OutcomeValue]:
    """The fields of the answer to the question."""
    code = question_code(question, language)
    fields = outcome_fields(code, language) if code else ()
    return {field.name: _value(sent, f"out-{field.name}", field, language) for field in fields}


def _value(sent: Sent, at: str, field: FieldShape, language: Language) -> OutcomeValue:
    if f"{at}-as-text" in sent.fields:
        return AsText(sent.text(f"{at}-as-text"))
    if field.name in AGENCY_FIELDS:
        return _agency(sent, at, language)
    if field.name in AGENCY_LISTS:
        found = (_agency(sent, row, language) for row in sent.rows(at))
        return tuple(agency for agency in found if agency != AgencyForm())
    return sent.several(at) if field.kind in ("words", "texts") else sent.text(at)


def _agency(sent: Sent, at: str, language: Language) -> AgencyForm | AsText:
    if f"{at}-as-text" in sent.fields:
        return AsText(sent.text(f"{at}-as-text"))
    kind, _colon, word = sent.text(at).partition(":")
    if kind in (WORD, PARAMETER):
        return AgencyForm(word=word) if kind == WORD else AgencyForm(parameter=word)
    contact = condition_sent(sent, f"{at}-contact", ("contact",), language) if CONTACT in kind else None
    sender = condition_sent(sent, f"{at}-sender", ("referral",), language) if SENDER in kind else None
    order = sent.several(f"{at}-order") if kind else ()
    return AgencyForm(contact=contact, sender=sender, in_order=order)


def outcome_shown(values: Mapping[str, OutcomeValue], question: str, language: Language) -> list[dict[str, Any]]:
    """Every field of the answer, with what may be chosen."""
    code = question_code(question, language)
    fields = outcome_fields(code, language) if code else ()
    view = OutcomeView(language)
    return [view.field(field, values.get(field.name, "")) for field in fields]


class OutcomeView:
    """Shows fields of an answer in the words of a language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def field(self, field: FieldShape, value: OutcomeValue) -> dict[str, Any]:
        at = f"out-{field.name}"
        shown = {"at": at, "name": field.name, "required": field.required, "kind": field.kind}
        if isinstance(value, AsText):
            return {**shown, "kind": "as-text", "value": value.text}
        if field.name in AGENCY_FIELDS:
            form = value if isinstance(value, AgencyForm) else AgencyForm()
            return {**shown, "kind": "agency", "agency": self._agency(field, form, at)}
        if field.name in AGENCY_LISTS:
            items = (*value, AgencyForm()) if isinstance(value, tuple) else (AgencyForm(),)
            rows = [self._item(field, item, f"{at}-{number}") for number, item in enumerate(items)]
            return {**shown, "kind": "agencies", "rows": rows}
        chosen = value if isinstance(value, tuple) else (value,)
        words = tuple(word for word in chosen if isinstance(word, str))
        return {**shown, "value": value, "choices": with_unknown(self._choices(field), words)}

    def _item(self, field: FieldShape, item: object, at: str) -> dict[str, Any]:
        if isinstance(item, AsText):
            return {"at": at, "as_text": item.text}
        assert isinstance(item, AgencyForm)
        return self._agency(field, item, at)

    def _agency(self, field: FieldShape, form: AgencyForm, at: str) -> dict[str, Any]:
        view, found = ConditionView(self._language), list[dict[str, Any]]()
        if form.contact is not None:
            found.append(view.shown(form.contact, f"{at}-contact", ("contact",)))
        if form.sender is not None:
            found.append(view.shown(form.sender, f"{at}-sender", ("referral",)))
        return {
            "at": at,
            "chosen": _chosen(form),
            "groups": self._groups(field, form),
            "conditions": found,
            "order": form.in_order,
            "order_choices": with_unknown(self._words("agency"), form.in_order),
        }

    def _groups(self, field: FieldShape, form: AgencyForm) -> list[tuple[str, list[tuple[str, str]]]]:
        """What may be chosen for an agency; what it is now always is among it."""
        words = with_unknown(self._choices(field), (form.word,))
        found = [(_("Verksamheter"), [(f"{WORD}:{choice.word}", choice.label) for choice in words])]
        agencies = self._language.vocabulary["agency"]
        known = self._language.sheet.parameters.values()
        parameters = [(f"{PARAMETER}:{one.name}", one.label) for one in known if one.default in agencies.terms]
        if form.parameter and form.parameter not in [one.name for one in known]:
            parameters.append((f"{PARAMETER}:{form.parameter}", f"{form.parameter} ({_('finns inte')})"))
        if field.name == "ansvarig" or form.parameter:
            found.append((_("Det som avtalet bestämmer"), parameters))
        if field.name in ("hållare", "medansvariga") or form.contact is not None or form.sender is not None:
            in_case = [(CONTACT, _("Den som har en sådan kontakt")), (SENDER, _("Den som skickade en sådan remiss"))]
            both = [(f"{CONTACT}+{SENDER}", _("Den som har en sådan kontakt eller skickade en sådan remiss"))]
            found.append((_("Den som finns i ärendet"), in_case + (both if _chosen(form) == both[0][0] else [])))
        return found

    def _choices(self, field: FieldShape) -> tuple[Choice, ...]:
        """The words of a field, with the labels that the vocabulary has for them."""
        shape = SHAPES[field.name]
        lists = [shape.choices] if isinstance(shape.choices, str) else []
        labels = {choice.word: choice.label for name in [*lists, "referral_party"] for choice in self._words(name)}
        return tuple(Choice(word, labels.get(word, word)) for word in field.choices)

    def _words(self, code_list: str) -> tuple[Choice, ...]:
        return tuple(Choice(term.word, term.sv) for term in self._language.vocabulary[code_list])


def _chosen(form: AgencyForm) -> str:
    if form.parameter:
        return f"{PARAMETER}:{form.parameter}"
    found = [name for name, part in ((CONTACT, form.contact), (SENDER, form.sender)) if part is not None]
    return "+".join(found) or (f"{WORD}:{form.word}" if form.word else "")
