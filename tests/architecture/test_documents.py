"""The documents say what is: versions, commands, links."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.architecture.project import ROOT, text_of, under

LINK = re.compile(r"\]\((?!https?://|mailto:|#)([^)#\s]+)")
DOCUMENTS = (*under("docs", suffixes=(".md",)), Path("README.md"), Path("CHANGELOG.md"))


def test_the_changelog_tells_of_this_version() -> None:
    version = tomllib.loads(text_of("pyproject.toml"))["project"]["version"]
    assert re.search(rf"^## {re.escape(version)}\b", text_of("CHANGELOG.md"), re.MULTILINE)


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_links_lead_somewhere(document: Path) -> None:
    targets = LINK.findall(text_of(document))
    missing = [target for target in targets if not (ROOT / document.parent / target).exists()]
    assert missing == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_the_make_commands_in_the_documents_exist(document: Path) -> None:
    told = set(re.findall(r"`make ([a-z-]+)", text_of(document)))
    told |= set(re.findall(r"^\s*(?:\$ )?make ([a-z-]+)", text_of(document), re.MULTILINE))
    targets = set(re.findall(r"^([a-z-]+):", text_of("Makefile"), re.MULTILINE))
    assert told <= targets


def test_the_readme_tells_the_two_commands() -> None:
    assert {"make run", "make test"} <= set(re.findall(r"make \w+", text_of("README.md")))


def test_every_decision_record_is_listed_and_says_what_was_rejected() -> None:
    records = [path for path in under("docs") if path.parts[1] == "adr" and path.name != "README.md"]
    assert records
    overview = text_of("docs/adr/README.md")
    for record in records:
        assert f"]({record.name})" in overview
        assert "\n## Rejected\n" in text_of(record)
