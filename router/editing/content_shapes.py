"""The fields of every kind of content file beside the rules, for forms: in the order of the language."""

from __future__ import annotations

from dataclasses import dataclass

from router.editing.choices import Choice
from router.editing.condition_form import Language
from router.editing.shapes import FieldShape, Kind, Shape
from router.reading.agreement_file import PRINCIPALS, STATUS
from router.reading.vocabulary_file import COMMON, EXTRAS, FLAG, NUMBER, PERHAPS_NUMBER, PERHAPS_TEXT, SPAN, TEXT

YES_NO = ("ja", "nej")
PARTY: Shape = (
    FieldShape("huvudman", "word", required=True, choices=tuple(PRINCIPALS)),
    FieldShape("kod", required=True),
)
MARK = FieldShape("kontroll", "word", required=True, choices="verification", by_code=True)
CHECKED = FieldShape("kontrollerad", "day", required=True)
AGREEMENT: Shape = (
    FieldShape("avtal", required=True),
    FieldShape("rubrik", required=True),
    FieldShape("parter", "rows", required=True, inner=(*PARTY, FieldShape("namn"))),
    FieldShape("status", "word", required=True, choices=tuple(STATUS)),
    FieldShape(
        "underskrifter",
        "rows",
        inner=(*PARTY, FieldShape("datum", "day", required=True), FieldShape("version", required=True)),
    ),
    FieldShape("uppsägningar", "rows", inner=(*PARTY, FieldShape("från", "day", required=True))),
    FieldShape("gäller_från", "day", required=True),
    FieldShape("gäller_till", "day"),
    FieldShape(
        "åldrar", "table", inner=(FieldShape("från", "number"), FieldShape("till", "number")), pieces="number"
    ),
    FieldShape("granskad", "day", required=True),
    FieldShape("forum", "table"),
    FieldShape("oenighet", "tables", pieces="number"),
    FieldShape("avvikelse", "table", inner=(FieldShape("mottagare"),)),
    FieldShape("uppföljning", "table", inner=(FieldShape("månader", "number"),), pieces="number"),
    FieldShape(
        "parametrar",
        "tables",
        inner=(FieldShape("värde", "number", required=True), MARK, FieldShape("källa", "long")),
    ),
    FieldShape("källor", "rows", inner=(FieldShape("text", "long", required=True), MARK, CHECKED)),
    FieldShape("osäkert", "long"),
)
"""`oenighet` has a table of days for each ladder; the value of a parameter is a number or a word."""

RUNG: Shape = (
    FieldShape("steg", "word", required=True, choices="ladder_step", by_code=True),
    FieldShape("från", required=True),
    FieldShape("till", required=True),
    FieldShape("arbetsdagar", "number", required=True),
    FieldShape("handling", required=True),
    FieldShape("rättsgrund"),
)
LADDER: Shape = (
    FieldShape("stege", "word", required=True, choices="ladder", by_code=True),
    FieldShape("steg", "rows", required=True, inner=RUNG),
)
UNIT: Shape = (
    FieldShape("verksamhet", "word", required=True, choices="agency"),
    FieldShape("namn", required=True),
    FieldShape("väg_in_sv", "long"),
    FieldShape("väg_in_en", "long"),
    FieldShape("telefon"),
    FieldShape("webb"),
    FieldShape("åldrar", "numbers"),
    FieldShape("kommuner", "texts"),
    FieldShape("orter", "texts"),
    FieldShape("anmärkning_sv", "long"),
    FieldShape("anmärkning_en", "long"),
    FieldShape("gäller_från", "day"),
    FieldShape("gäller_till", "day"),
    FieldShape("källa", required=True),
    FieldShape("kontroll", "word", required=True, choices="verification"),
    CHECKED,
)
SECTION: Shape = (
    FieldShape("paragraf", required=True),
    FieldShape("innehåll", "long", required=True),
    FieldShape("en", "long"),
    MARK,
    CHECKED,
    FieldShape("källa"),
    FieldShape("tidigare"),
    FieldShape("gäller_från", "day"),
    FieldShape("anmärkning", "long"),
)
LAW: Shape = (
    FieldShape("lag", required=True),
    FieldShape("namn"),
    FieldShape("en"),
    FieldShape("beteckning"),
    FieldShape("paragrafer", "rows", inner=SECTION),
)
EXTRA_KINDS: dict[str, Kind] = {
    NUMBER: "number",
    PERHAPS_NUMBER: "number",
    SPAN: "numbers",
    TEXT: "text",
    PERHAPS_TEXT: "text",
}


def term_shape(code_list: str) -> Shape:
    """The fields of a term of the list."""
    common = tuple(FieldShape(name, required=True) for name in COMMON)
    return (*common, *(_extra(name, kind) for name, kind in EXTRAS.get(code_list, {}).items()))


def _extra(name: str, kind: str) -> FieldShape:
    if kind == FLAG:
        return FieldShape(name, "word", choices=YES_NO)
    if kind in EXTRA_KINDS:
        return FieldShape(name, EXTRA_KINDS[kind], required=kind in (NUMBER, SPAN, TEXT))
    return FieldShape(name, "word", required=True, choices=kind, by_code=True)


def choices_of(field: FieldShape, language: Language) -> tuple[Choice, ...]:
    """What may be chosen in a field; nothing where anything may be written."""
    if isinstance(field.choices, tuple):
        return tuple(Choice(word, word) for word in field.choices)
    terms = language.vocabulary[field.choices]
    return tuple(Choice(term.code if field.by_code else term.word, term.sv) for term in terms)


@dataclass(frozen=True, slots=True)
class ParameterField:
    """A value that an agreement may set. `kind` is number, word (ja or nej, or a code of an agency) or text."""

    name: str
    label: str
    kind: Kind
    choices: tuple[Choice, ...]
    default: str


def parameter_fields(language: Language) -> tuple[ParameterField, ...]:
    """Every parameter of the fact sheet."""
    return tuple(
        ParameterField(word.name, word.label, *_of_default(word.default, language))
        for word in language.sheet.parameters.values()
    )


def _of_default(default: int | str | bool, language: Language) -> tuple[Kind, tuple[Choice, ...], str]:
    if isinstance(default, bool):
        return "word", tuple(Choice(word, word) for word in YES_NO), YES_NO[0] if default else YES_NO[1]
    if isinstance(default, int):
        return "number", (), str(default)
    agencies = language.vocabulary["agency"]
    choices = tuple(Choice(term.code, term.sv) for term in agencies) if default in agencies else ()
    return ("word" if choices else "text"), choices, default
