"""What a rule decides, as fields of a form: agencies by word, by parameter or found in the case, codes and texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from router.editing import rendering
from router.editing.condition_form import ConditionForm, Language, condition_form
from router.editing.condition_writing import condition_data
from router.editing.data import Data, tidied, words_of
from router.editing.shapes import AsText, FieldShape, Value, form_value, written_value
from router.policy import Question
from router.reading.outcome_words import DISPUTING, MAIN, OUTCOME_FIELDS, REQUIRED, SAME_KIND

AGENCY_FIELDS = ("ansvarig", "hållare", "vem")
AGENCY_LISTS = ("medansvariga",)
YES_NO = ("ja", "nej")
SHAPES: Mapping[str, FieldShape] = {
    shape.name: shape
    for shape in (
        FieldShape("ansvarig", "word", choices="agency"),
        FieldShape("medansvariga", "words", choices="agency"),
        FieldShape("läge", "word", choices="situation"),
        FieldShape("ort", "word", choices="territory_source"),
        FieldShape("hållare", "word", choices="agency"),
        FieldShape("till"),
        FieldShape("sip", "word", choices=("behövs", "behövs inte")),
        FieldShape("leds_av", "word", choices="principal_type"),
        FieldShape("upprättas", "word", choices=("nu", "inte nu")),
        FieldShape("orosanmälan", "word", choices=("krävs", "krävs inte")),
        FieldShape("återkoppling"),
        FieldShape("stege", "word", choices="ladder"),
        FieldShape("egen_vårdbegäran", "word", choices=YES_NO),
        FieldShape("remiss_från", "words", choices="agency"),
        FieldShape("bifoga", "texts"),
        FieldShape("ring_först", "word", choices=YES_NO),
        FieldShape("gör_så", "long"),
        FieldShape("skyldighet", "long"),
        FieldShape("vem", "word", choices="agency"),
        FieldShape("mellan", "texts"),
        FieldShape("delas", "long"),
        FieldShape("grund", "long"),
    )
}
FURTHER_WORDS: Mapping[str, tuple[str, ...]] = {
    "leds_av": ("huvudansvarigs huvudman",),
    "hållare": (MAIN,),
    "vem": (MAIN,),
    "medansvariga": (MAIN, DISPUTING, SAME_KIND),
}
"""What may be chosen beside the words of the list."""


@dataclass(frozen=True, slots=True)
class AgencyForm:
    """One agency: its word, or the parameter that an agreement sets, or who in the case has such a contact or has
    sent such a referral; `in_order` says who comes first of several."""

    word: str = ""
    parameter: str = ""
    contact: ConditionForm | None = None
    sender: ConditionForm | None = None
    in_order: tuple[str, ...] = ()


OutcomeValue = Value | AgencyForm | tuple[AgencyForm | AsText, ...]


def outcome_fields(question: Question, language: Language) -> tuple[FieldShape, ...]:
    """The fields of the answer in their order, with what they may be chosen from."""
    return tuple(
        FieldShape(shape.name, shape.kind, name in REQUIRED.get(question, ()), _choices(shape, language))
        for name in OUTCOME_FIELDS[question]
        for shape in [SHAPES[name]]
    )


def _choices(shape: FieldShape, language: Language) -> tuple[str, ...]:
    if isinstance(shape.choices, tuple):
        return shape.choices
    words = [term.word for term in language.vocabulary[shape.choices]]
    words += [term.word for term in language.vocabulary["referral_party"]] if shape.name == "remiss_från" else []
    return (*FURTHER_WORDS.get(shape.name, ()), *dict.fromkeys(words))


def outcome_value(name: str, data: Data | None, language: Language) -> OutcomeValue:
    """One field of the answer as the form has it."""
    if data is not None and name in AGENCY_FIELDS:
        return _agency(data, language)
    if data is not None and name in AGENCY_LISTS:
        items = data if isinstance(data, tuple) else () if words_of(data) == "" else (data,)
        return tuple(_agency(item, language) for item in items)
    if name in AGENCY_FIELDS:
        return AgencyForm()
    return form_value(SHAPES.get(name), data)


def _agency(data: Data, language: Language) -> AgencyForm | AsText:
    word = words_of(data)
    if word is not None:
        term = language.vocabulary["agency"].by_word(word)
        return AgencyForm(term.word if term else word)
    if isinstance(data, Mapping) and set(data) <= {"parameter", "kontakt", "avsändare", "i_ordning"}:
        order, contact, sender = data.get("i_ordning", ()), data.get("kontakt"), data.get("avsändare")
        parameter = words_of(data.get("parameter", ""))
        words = form_value(SHAPES["medansvariga"], order)
        if parameter is not None and isinstance(words, tuple):
            return AgencyForm(
                parameter=parameter,
                contact=None if contact is None else condition_form(contact, ("contact",), language),
                sender=None if sender is None else condition_form(sender, ("referral",), language),
                in_order=tuple(str(word) for word in words),
            )
    return AsText(rendering.flow(data))


def outcome_data(name: str, value: OutcomeValue, old: Data | None, language: Language) -> Data | None:
    """What a field of the answer says; None when it is empty."""
    if old is not None and outcome_value(name, old, language) == value:
        return old
    if isinstance(value, AgencyForm):
        return _agency_data(value, old, language)
    if name in AGENCY_LISTS and isinstance(value, tuple):
        before = old if isinstance(old, tuple) else () if old is None else (old,)
        items = [_item(item, index, before, language) for index, item in enumerate(value)]
        return tuple(item for item in items if item is not None) or None
    assert isinstance(value, str | tuple | Mapping | AsText)
    return written_value(SHAPES.get(name), value, old)  # type: ignore[arg-type]


def _item(item: object, index: int, before: tuple[Data, ...], language: Language) -> Data | None:
    """An agency of a list, in the words that it had."""
    same = next((old for old in before if _agency(old, language) == item), None)
    if same is not None:
        return same
    if isinstance(item, AgencyForm):
        return _agency_data(item, before[index] if index < len(before) else None, language)
    return written_value(None, item, None) if isinstance(item, AsText | str) else None


def _agency_data(form: AgencyForm, old: Data | None, language: Language) -> Data | None:
    if form.parameter:
        return {"parameter": tidied(form.parameter)}
    if form.contact is None and form.sender is None:
        return tidied(form.word) or None
    before = old if isinstance(old, Mapping) else {}
    found: dict[str, Data] = {}
    if form.contact is not None:
        found["kontakt"] = _inner(condition_data(form.contact, before.get("kontakt", ""), ("contact",), language))
    if form.sender is not None:
        found["avsändare"] = _inner(condition_data(form.sender, before.get("avsändare", ""), ("referral",), language))
    if form.in_order:
        found["i_ordning"] = tuple(map(tidied, form.in_order))
    return found


def _inner(data: Data) -> Data:
    return dict(data) if isinstance(data, Mapping) else data
