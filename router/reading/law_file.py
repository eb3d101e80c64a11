"""Reads the law register: sections that rules may cite, with how and when their text was verified."""

from __future__ import annotations

from collections.abc import Mapping

from router.policy import LegalReference
from router.reading.fields import Fields
from router.reading.nodes import Node
from router.reading.problems import Problems, suggest
from router.reading.yaml_file import read_yaml_bytes
from router.vocabulary import Vocabulary

LAW_FIELDS = ("lag", "namn", "en", "beteckning", "paragrafer")
SECTION_FIELDS = (
    "paragraf",
    "innehåll",
    "en",
    "kontroll",
    "kontrollerad",
    "källa",
    "tidigare",
    "gäller_från",
    "anmärkning",
)


def laws_of(texts: Mapping[str, bytes], vocabulary: Vocabulary, problems: Problems) -> dict[str, LegalReference]:
    """Every section of the law files, given by name, by the label that rules cite it with."""
    found: dict[str, LegalReference] = {}
    for name, text in sorted(texts.items()):
        tree = read_yaml_bytes(text, name, problems)
        if tree is not None:
            add_law(tree, found, vocabulary, problems)
    return found


def add_law(tree: Node, found: dict[str, LegalReference], vocabulary: Vocabulary, problems: Problems) -> None:
    """Adds the sections of one law file to those that were found in others."""
    fields = Fields(tree, "en lagfil", LAW_FIELDS, problems)
    law = fields.text("lag")
    for node in fields.items("paragrafer") if law is not None else ():
        section = _section(law or "", node, vocabulary, problems)
        if section is not None:
            if section.label in found:
                problems.add(node.at, f"{section.label} står två gånger i lagregistret.")
            found[section.label] = section


def _section(law: str, node: Node, vocabulary: Vocabulary, problems: Problems) -> LegalReference | None:
    fields = Fields(node, "en paragraf", SECTION_FIELDS, problems)
    number, says, mark = fields.text("paragraf"), fields.text("innehåll"), fields.text("kontroll")
    checked = fields.day("kontrollerad")
    marks = vocabulary["verification"]
    if mark is not None and mark not in marks.terms:
        problems.add(fields.where("kontroll"), f"Okänt kontrollmärke ”{mark}”.", suggest(mark, marks.terms))
    if number is None or says is None or mark is None or checked is None:
        return None
    note, start = fields.text("anmärkning", required=False), fields.day("gäller_från", required=False)
    return LegalReference(law, number, says, mark, checked, note, start)
