"""Reads the sheet of facts: what rules may look at, and how each fact is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from router.fact_words import FactSheet, FactWord, Kind, ListWords, ParameterWord, Scope, Topic
from router.reading.fields import Fields
from router.reading.nodes import Mapping, Node, Scalar
from router.reading.problems import Problems
from router.reading.yaml_file import read_yaml
from router.vocabulary import Vocabulary

SCOPES: dict[str, Scope] = {
    "behov": "need",
    "fall": "case",
    "plats": "place",
    "myndighet": "agency",
    "kontakt": "contact",
    "remiss": "referral",
    "diagnos": "diagnosis",
    "enhet": "unit",
}
KINDS: dict[str, Kind] = {"kod": "code", "ordning": "ranked", "tal": "number", "ja_nej": "yes_no"}
LISTED = {"kod": "en kodlista (lista)", "ordning": "en kodlista (lista) vars termer har rang"}
FACT_FIELDS = ("ord", "kod", "slag", "lista", "pekare", "sv", "en", "fråga_sv", "fråga_en", "om_sv", "om_en")
LIST_FIELDS = ("pekare", "sv", "en", "fråga_sv", "fråga_en")
TOPIC_FIELDS = ("pekare", "samtidigt", "brådskar", "fråga_sv", "fråga_en")
PARAMETER_FIELDS = ("namn", "standard", "sv", "kontroll")


def read_fact_sheet(path: Path, vocabulary: Vocabulary, problems: Problems, root: Path) -> FactSheet:
    """The sheet; an empty one when the file cannot be read (the reason is in `problems`)."""
    return fact_sheet_of(read_yaml(path, problems, root), vocabulary, problems)


def fact_sheet_of(tree: Node | None, vocabulary: Vocabulary, problems: Problems) -> FactSheet:
    """The sheet that the content of the file says; an empty one of None."""
    if tree is None:
        return FactSheet({scope: {} for scope in SCOPES.values()}, {}, {})
    top = Fields(tree, "faktafilen", ("fakta", "listor", "frågor", "parametrar"), problems)
    groups = Fields(top.required("fakta") or tree, "fakta", tuple(SCOPES), problems)
    facts = {
        scope: {fact.code: fact for node in groups.items(word) if (fact := _fact(node, scope, vocabulary, problems))}
        for word, scope in SCOPES.items()
    }
    return FactSheet(facts, _lists(top, problems), _parameters(top, problems), _topics(top, problems))


def _fact(node: Node, scope: Scope, vocabulary: Vocabulary, problems: Problems) -> FactWord | None:
    fields = Fields(node, "ett faktum", FACT_FIELDS, problems)
    word, code, kind = fields.text("ord"), fields.text("kod"), fields.text("slag")
    code_list = fields.text("lista", required=False)
    if kind not in KINDS:
        problems.add(fields.where("slag"), f"Okänt slag ”{kind}”: välj bland {', '.join(KINDS)}.")
        return None
    if code_list is not None and code_list not in vocabulary.lists:
        problems.add(fields.where("lista"), f"Kodlistan ”{code_list}” finns inte i ordlistan.")
        return None
    if kind in LISTED and not _fits(kind, code_list, vocabulary):
        problems.add(fields.where("slag"), f"Ett faktum av slaget ”{kind}” ska ha {LISTED[kind]}.")
        return None
    return FactWord(
        word or "",
        code or "",
        scope,
        KINDS[kind],
        code_list,
        fields.text("pekare", required=False),
        {language: fields.text(language) or "" for language in ("sv", "en")},
        {language: fields.text(f"fråga_{language}", required=False) or "" for language in ("sv", "en")},
        {language: words for language in ("sv", "en") if (words := fields.text(f"om_{language}", required=False))},
    )


def _fits(kind: str, code_list: str | None, vocabulary: Vocabulary) -> bool:
    """Whether the words of the list are what such a fact is compared with."""
    if code_list is None:
        return False
    return kind == "kod" or all("rang" in term.extra for term in vocabulary[code_list])


def _lists(top: Fields, problems: Problems) -> dict[str, ListWords]:
    node = top.required("listor")
    found: dict[str, ListWords] = {}
    for name, item in node.items.items() if isinstance(node, Mapping) else ():
        fields = Fields(item, "en lista", LIST_FIELDS, problems)
        found[name] = ListWords(
            fields.text("pekare") or "",
            {language: fields.text(language) or "" for language in ("sv", "en")},
            {language: fields.text(f"fråga_{language}") or "" for language in ("sv", "en")},
        )
    return found


def _topics(top: Fields, problems: Problems) -> dict[str, Topic]:
    """The topic of each pointer. A pointer in two topics would be asked for twice: a problem."""
    found: dict[str, Topic] = {}
    for place, item in enumerate(top.items("frågor")):
        fields = Fields(item, "en fråga", TOPIC_FIELDS, problems)
        topic = Topic(
            place,
            fields.texts("pekare"),
            fields.texts("samtidigt"),
            bool(fields.yes_no("brådskar", required=False)),
            {language: fields.text(f"fråga_{language}") or "" for language in ("sv", "en")},
        )
        for pointer in topic.pointers:
            if pointer in found:
                problems.add(fields.where("pekare"), f"”{pointer}” står redan i en annan fråga.")
            found[pointer] = topic
    return found


def _parameters(top: Fields, problems: Problems) -> dict[str, ParameterWord]:
    found: dict[str, ParameterWord] = {}
    for item in top.items("parametrar"):
        fields = Fields(item, "en parameter", PARAMETER_FIELDS, problems)
        name, default = fields.text("namn"), fields.required("standard")
        if name and isinstance(default, Scalar):
            value = {"ja": True, "nej": False}.get(str(default.value), cast("int | str", default.value))
            label, mark = fields.text("sv"), fields.text("kontroll")
            found[name] = ParameterWord(name, value, label or "", mark or "")
    return found
