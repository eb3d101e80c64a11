"""The code lists of `rules/vocabulary/`: one file a list, checked against each other."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from router.reading.entry import Entry, entry_of
from router.reading.problems import Position, Problems, suggest
from router.reading.yaml_file import read_yaml
from router.vocabulary import CodeList, Term, Vocabulary

NOT_LISTS = {"fakta.yaml", "stegar.yaml"}
COMMON = ("kod", "ord", "sv", "en")
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
)

NUMBER, FLAG, SPAN, TEXT, PERHAPS_TEXT = "number", "flag", "span", "text", "perhaps text"
# what the terms of a list carry beside the common fields; another list's name: one of its codes
EXTRAS: Mapping[str, Mapping[str, str]] = {
    "need_domain": {"område": "need_area", "gren": "sector", "åldrar": SPAN},
    "severity": {"rang": NUMBER},
    "functional_impact": {"rang": NUMBER},
    "suicide_risk": {"rang": NUMBER},
    "diagnosis": {"npf": FLAG, "personkrets_1": FLAG},
    "verification": {"obekräftad": FLAG},
    "agency": {
        "huvudman": "principal_type",
        "gren": "sector",
        **{
            f"{name}_{language}": TEXT
            for name in ("namnmall", "uppgift", "gör_inte", "för_vem")
            for language in ("sv", "en")
        },
        "namn_fristående_sv": PERHAPS_TEXT,
        "namn_fristående_en": PERHAPS_TEXT,
    },
}


def read_vocabulary(folder: Path) -> Vocabulary:
    """Every code list. Raises ReadingErrors with all problems of all files; files are named from `folder`."""
    problems = Problems()
    reader = _Reader(problems)
    for path in sorted(folder.glob("*.yaml")):
        if path.name not in NOT_LISTS and (tree := read_yaml(path, problems, folder)) is not None:
            reader.read_list(entry_of(tree, problems, path.stem), path.stem)
    reader.check_references()
    for name in LISTS:
        if not (folder / f"{name}.yaml").is_file():
            problems.add(Position(f"{name}.yaml", 1, 1), "Filen med kodlistan saknas.")
    problems.raise_if_any()
    return Vocabulary(reader.lists)


class _Reader:
    def __init__(self, problems: Problems) -> None:
        self.lists: dict[str, CodeList] = {}
        self._problems = problems
        self._codes: dict[str, list[str]] = {}
        self._references: list[tuple[Position, str, str]] = []

    def read_list(self, fields: Entry | None, stem: str) -> None:
        if fields is None:
            return
        fields.only(("lista", "rubrik", "termer"))
        name, heading = fields.text("lista"), fields.text("rubrik")
        items = [entry_of(item, self._problems, "term") for item in fields.items("termer")]
        if name is None or heading is None:
            return
        if name != stem:
            at = fields.node.items["lista"].at
            self._problems.add(at, f"Listan ”{name}” ska heta som sin fil.", stem)
            return
        self.lists[name] = CodeList(name, heading, self._terms(name, [item for item in items if item]))

    def _terms(self, name: str, items: list[Entry]) -> dict[str, Term]:
        terms: dict[str, Term] = {}
        taken: set[str] = set()
        for item in items:
            term = self._term(name, item)
            if term is None:
                continue
            self._claim(item, "kod", term.code, {term.code}, set(terms))
            self._claim(item, "ord", term.word, {term.word.casefold()}, taken)
            taken.add(term.word.casefold())
            terms[term.code] = term
        return terms

    def _claim(self, item: Entry, key: str, text: str, wanted: set[str], taken: set[str]) -> None:
        if wanted & taken:
            self._problems.add(item.node.items[key].at, f"”{text}” finns redan i listan.")

    def _term(self, name: str, item: Entry) -> Term | None:
        kinds = EXTRAS.get(name, {})
        item.only((*COMMON, *kinds))
        code, word, sv, en = (item.text(key) for key in COMMON)
        if code is not None:
            self._codes.setdefault(name, []).append(code)
        extra = {key: self._extra(item, key, kind) for key, kind in kinds.items()}
        if code is None or word is None or sv is None or en is None:
            return None
        return Term(code, word, sv, en, {key: value for key, value in extra.items() if value is not None})

    def _extra(self, item: Entry, key: str, kind: str) -> object:
        match kind:
            case "number":
                return item.number(key)
            case "flag":
                return item.flag(key)
            case "span":
                return item.span(key)
            case "text":
                return item.text(key)
            case "perhaps text":
                return item.optional_text(key)
        code = item.text(key)
        if code is not None:
            self._references.append((item.node.items[key].at, kind, code))
        return code

    def check_references(self) -> None:
        """Complains about codes of other lists that do not exist there."""
        for at, name, code in self._references:
            # a list that could not be read says nothing about its codes
            codes = self._codes.get(name)
            if codes is not None and code not in codes:
                self._problems.add(at, f"Okänd kod ”{code}” ({name}).", suggest(code, codes))
