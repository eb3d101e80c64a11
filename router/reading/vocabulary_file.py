"""The code lists of `rules/vocabulary/`: one file a list, checked against each other."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from router.reading.field_parts import span, value_at
from router.reading.fields import Fields
from router.reading.nodes import Node
from router.reading.problems import Position, Problems, suggest
from router.reading.yaml_file import read_yaml_bytes
from router.vocabulary import CodeList, Term, Vocabulary

NOT_LISTS = {"fakta.yaml", "stegar.yaml", "omojligt.yaml"}
COMMON = ("kod", "ord", "sv", "en")
TOP = ("lista", "rubrik", "termer")
FOLLOW_UP = (
    "age_band",
    "case_part",
    "clock",
    "close_reason",
    "concern_outcome",
    "consenting",
    "contact_mode",
    "decline_reason",
    "deviation_cause",
    "deviation_consequence",
    "deviation_measure",
    "deviation_outcome",
    "deviation_pattern",
    "deviation_state",
    "happening",
    "maturity",
    "measure",
    "measure_end",
    "precondition",
    "referral_state",
    "ruling_ground",
    "sip_advice",
    "sip_child_part",
    "sip_decline_reason",
    "sip_other",
    "sip_outcome",
    "sip_review",
    "sip_review_answer",
    "sip_review_remark",
    "sip_state",
    "step_cause",
    "step_outcome",
)
"""Lists that no rule reads: the words of what happens after the answer."""
LISTS = (
    "need_domain",
    "need_area",
    "sector",
    "severity",
    "functional_impact",
    "cause",
    "agency",
    "principal_type",
    "registration_status",
    "placement_form",
    "legal_basis",
    "diagnosis",
    "diagnosis_status",
    "school_form",
    "school_operator",
    "parental_capacity",
    "home_concern",
    "guardian_consent",
    "child_consent",
    "information_sharing",
    "contact_status",
    "contact_setting",
    "referral_outcome",
    "referral_party",
    "suicide_risk",
    "ladder",
    "ladder_step",
    "verification",
    "layer",
    "question",
    "situation",
    "dispute_kind",
    "most_measures",
    "territory_source",
    "sip_content",
    *FOLLOW_UP,
)

NUMBER, FLAG, SPAN, TEXT = "number", "flag", "span", "text"
PERHAPS_TEXT, PERHAPS_NUMBER = "perhaps text", "perhaps number"
# what the terms of a list carry beside the common fields; another list's name: one of its codes
EXTRAS: Mapping[str, Mapping[str, str]] = {
    "need_domain": {"område": "need_area", "gren": "sector", "åldrar": SPAN},
    "age_band": {"åldrar": SPAN},
    "severity": {"rang": NUMBER},
    "functional_impact": {"rang": NUMBER},
    "suicide_risk": {"rang": NUMBER},
    "diagnosis": {"npf": FLAG, "personkrets_1": FLAG},
    "sip_review": {
        "nummer": TEXT,
        "efter": PERHAPS_TEXT,
        "filen": TEXT,
        "skäl": PERHAPS_TEXT,
        "skäl_ur": PERHAPS_TEXT,
        "bara_ja_nej": FLAG,
    },
    "sip_review_remark": {"gäller": PERHAPS_TEXT},
    "sip_content": {"lagrum": PERHAPS_TEXT},
    "verification": {"obekräftad": FLAG},
    "agency": {
        "huvudman": "principal_type",
        "gren": "sector",
        "namnmall_sv": TEXT,
        "namnmall_en": TEXT,
        "namn_fristående_sv": PERHAPS_TEXT,
        "namn_fristående_en": PERHAPS_TEXT,
        "uppgift_sv": TEXT,
        "uppgift_en": TEXT,
        "gör_inte_sv": TEXT,
        "gör_inte_en": TEXT,
        "för_vem_sv": TEXT,
        "för_vem_en": TEXT,
        "kontaktfaktum": PERHAPS_TEXT,
        "kontaktfaktum_skolformer": PERHAPS_TEXT,
        "vårdnivå": PERHAPS_NUMBER,
        "utan_regel": PERHAPS_TEXT,
    },
}


def read_vocabulary(folder: Path) -> Vocabulary:
    """Every code list. Raises ReadingErrors with all problems of all files; files are named from `folder`."""
    return vocabulary_of({path.name: path.read_bytes() for path in folder.glob("*.yaml") if path.is_file()})


def is_code_list(name: str) -> bool:
    """Whether the file of this name, among the words, is a code list."""
    return name not in NOT_LISTS


def vocabulary_of(texts: Mapping[str, bytes]) -> Vocabulary:
    """The same of texts by the name of their file, without its folder."""
    problems = Problems()
    reader = _Reader(problems)
    for name, text in sorted(texts.items()):
        if is_code_list(name) and (tree := read_yaml_bytes(text, name, problems)) is not None:
            reader.read_list(Fields(tree, "kodlistan", TOP, problems), name.removesuffix(".yaml"))
    reader.check_references()
    for name in LISTS:
        if f"{name}.yaml" not in texts:
            problems.add(Position(f"{name}.yaml", 1, 1), "Filen med kodlistan saknas.")
    problems.raise_if_any()
    return Vocabulary(reader.lists)


def check_code_list(tree: Node, stem: str, others: Vocabulary, problems: Problems) -> None:
    """Adds a problem for everything wrong with one list, which is called `stem`, beside the other lists."""
    reader = _Reader(problems)
    reader.know({name: list(codes.terms) for name, codes in others.lists.items() if name != stem})
    reader.read_list(Fields(tree, "kodlistan", TOP, problems), stem)
    reader.check_references()


class _Reader:
    def __init__(self, problems: Problems) -> None:
        self.lists: dict[str, CodeList] = {}
        self._problems = problems
        self._codes: dict[str, list[str]] = {}
        self._references: list[tuple[Position, str, str]] = []

    def know(self, codes: Mapping[str, list[str]]) -> None:
        """Takes these codes of lists as read."""
        self._codes.update(codes)

    def read_list(self, fields: Fields, stem: str) -> None:
        name, heading = fields.text("lista"), fields.text("rubrik")
        fields.required("termer")
        if name is None or heading is None:
            return
        if name != stem:
            self._problems.add(value_at(fields, "lista"), f"Listan ”{name}” ska heta som sin fil.", stem)
            return
        allowed = (*COMMON, *EXTRAS.get(name, {}))
        items = [Fields(item, "termen", allowed, self._problems) for item in fields.items("termer")]
        self.lists[name] = CodeList(name, heading, self._terms(name, items))

    def _terms(self, name: str, items: list[Fields]) -> dict[str, Term]:
        terms: dict[str, Term] = {}
        words: set[str] = set()
        for item in items:
            term = self._term(name, item)
            if term is None:
                continue
            if term.code in terms:
                self._problems.add(value_at(item, "kod"), f"Koden ”{term.code}” finns redan i listan.")
            if term.word.casefold() in words:
                self._problems.add(value_at(item, "ord"), f"Ordet ”{term.word}” finns redan i listan.")
            words.add(term.word.casefold())
            terms[term.code] = term
        return terms

    def _term(self, name: str, item: Fields) -> Term | None:
        code, word, sv, en = (item.text(key) for key in COMMON)
        if code is not None:
            self._codes.setdefault(name, []).append(code)
        kinds = EXTRAS.get(name, {})
        extra = {key: self._extra(item, key, kind) for key, kind in kinds.items()}
        if code is None or word is None or sv is None or en is None:
            return None
        return Term(code, word, sv, en, {key: value for key, value in extra.items() if value is not None})

    def _extra(self, item: Fields, key: str, kind: str) -> object:
        match kind:
            case "number" | "perhaps number":
                return item.number(key, required=kind == NUMBER)
            case "flag":
                return item.yes_no(key, required=False) or False
            case "span":
                return span(item, key)
            case "text" | "perhaps text":
                return item.text(key, required=kind == TEXT)
        code = item.text(key)
        if code is not None:
            self._references.append((value_at(item, key), kind, code))
        return code

    def check_references(self) -> None:
        """Complains about codes of other lists that do not exist there."""
        for at, name, code in self._references:
            # a list that could not be read says nothing about its codes
            codes = self._codes.get(name)
            if codes is not None and code not in codes:
                self._problems.add(at, f"Okänd kod ”{code}” ({name}).", suggest(code, codes))
