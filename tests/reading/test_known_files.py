"""A content that is read beside what is known of others says exactly what it says when read by itself."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router.content import content_root
from router.content_files import Files, files_of
from router.editions import Edition, edition_of, read_edition
from router.places import Places
from router.policy import LegalReference
from router.policy_book import PolicyBook
from router.reading.known_files import MOST_READINGS, KnownFiles
from router.reading.places_file import read_places
from router.reading.problems import ReadingErrors

ROOT = content_root()
PLACE = "rules/regional/18-orebro"
RULES, AGREEMENT, SIP = f"{PLACE}/vag_in.yaml", f"{PLACE}/avtal.yaml", "rules/national/sip.yaml"
LAW, WORDS, SHEET = "rules/national/lagar/sol.yaml", "rules/vocabulary/cause.yaml", "rules/vocabulary/fakta.yaml"
LADDERS, IMPOSSIBLE = "rules/vocabulary/stegar.yaml", "rules/vocabulary/omojligt.yaml"
UNITS = "fixtures/directory/18-orebro.yaml"
NO_CHILD = "kombinationer:\n  - {omöjligt: ingen, när: {ålder: minst 19}, motivering: Ingen.}\n"


@dataclass(frozen=True)
class Alteration:
    """A file with another text: `old` in it replaced by `new`, the whole of it, or none at all."""

    path: str
    old: str = ""
    new: str | None = None

    def __call__(self, files: dict[str, bytes]) -> None:
        if self.new is None:
            files.pop(self.path, None)
        elif self.old:
            text = files[self.path].decode() if self.path in files else ""
            assert self.old in (_shipped()[self.path]).decode(), self
            files[self.path] = text.replace(self.old, self.new).encode()
        else:
            files[self.path] = self.new.encode()


ALTERATIONS = (
    Alteration(SIP, "rubrik: Ingen SIP när en huvudman räcker", "rubrik: Ingen SIP"),
    Alteration(SIP, "behov: ", "behovet: "),
    Alteration(SIP, "\n", "\r\n"),
    Alteration(SIP, "SoL 10 kap. 8 §", "SoL 10 kap. 9999 §"),
    Alteration(RULES),
    Alteration(RULES, "", "regler: [\n"),
    Alteration(f"{PLACE}/kopia.yaml", "", (ROOT / RULES).read_text(encoding="utf-8")),
    Alteration("rules/regional/19-x/vag_in.yaml", "", (ROOT / RULES).read_text(encoding="utf-8")),
    Alteration("rules/regional/orebro/vag_in.yaml", "", "regler: []\n"),
    Alteration(AGREEMENT, "rubrik: ", "rubrik: Ny "),
    Alteration(AGREEMENT),
    Alteration(LAW, "kontrollerad: 2026", "kontrollerad: 2025"),
    Alteration(LAW, "10 kap. 8 §", "10 kap. 8 a §"),
    Alteration(LAW, "kontroll: ", "kontroll: okänd-"),
    Alteration("rules/national/lagar/ny.yaml", "", "lag: Ny\n"),
    Alteration(WORDS, "sv: Något hemma", "sv: Något i hemmet"),
    Alteration(WORDS, "ord: hemmet", "ord: hushållet"),
    Alteration(WORDS),
    Alteration(SHEET, "standard: 6", "standard: 7"),
    Alteration(SHEET, "slag: ja_nej", "slag: ja_och_nej"),
    Alteration(LADDERS, "arbetsdagar: 5", "arbetsdagar: 6"),
    Alteration(LADDERS),
    Alteration(IMPOSSIBLE, "", NO_CHILD),
    Alteration(IMPOSSIBLE, "", NO_CHILD.replace("minst", "ungefär")),
    Alteration(UNITS, "namn: Mottagningen", "namn: Nya mottagningen"),
    Alteration(UNITS, "verksamhet: BUP", "verksamhet: BAP"),
    Alteration(UNITS),
)


@cache
def _shipped() -> Files:
    return files_of({"rules": ROOT / "rules", "fixtures/directory": ROOT / "fixtures/directory"})


@cache
def _places() -> Places:
    return read_places(ROOT / "fixtures")


def _content(alterations: frozenset[Alteration] = frozenset()) -> Files:
    files = dict(_shipped())
    for alteration in sorted(alterations, key=ALTERATIONS.index):
        alteration(files)
    return files


def _read(files: Files, known: KnownFiles | None = None) -> Edition:
    return edition_of(files, lambda: Path("nowhere"), _places(), proposals_apply=True, known=known)


def _said(files: Files, known: KnownFiles | None) -> object:
    """Everything that a content says, or everything that is wrong with it. The words of a topic are told as text."""
    try:
        edition = _read(files, known)
    except ReadingErrors as refused:
        return refused.problems
    book = {one.name: getattr(edition.book, one.name) for one in fields(PolicyBook) if not one.name.startswith("_")}
    order = [list(edition.book.agreements), list(edition.book.laws), list(edition.vocabulary.lists)]
    return {**book, "sheet": repr(book["sheet"])}, order, edition.vocabulary, edition.directory


@cache
def _said_by_itself(alterations: frozenset[Alteration]) -> object:
    return _said(_content(alterations), None)


@given(st.lists(st.frozensets(st.sampled_from(ALTERATIONS), max_size=3), min_size=2, max_size=5))
@settings(max_examples=6, deadline=None)
def test_what_was_read_before_changes_nothing(contents: list[frozenset[Alteration]]) -> None:
    known = KnownFiles()
    for alterations in (frozenset[Alteration](), *contents):
        assert _said(_content(alterations), known) == _said_by_itself(alterations)


@pytest.mark.parametrize("alteration", ALTERATIONS, ids=range(len(ALTERATIONS)))
def test_each_altered_file_is_seen_and_so_is_its_way_back(alteration: Alteration) -> None:
    known, as_shipped = KnownFiles(), _said_by_itself(frozenset())
    assert _said(_content(), known) == as_shipped
    altered = _said_by_itself(frozenset({alteration}))
    only_line_ends = alteration.new == "\r\n"
    assert (altered == as_shipped) == only_line_ends
    assert _said(_content(frozenset({alteration})), known) == altered
    assert _said(_content(), known) == as_shipped


def test_what_has_not_changed_is_not_read_again() -> None:
    known = KnownFiles()
    first, second = _read(_content(), known), _read(_content(frozenset({ALTERATIONS[0]})), known)
    assert second.vocabulary is first.vocabulary
    assert second.directory is first.directory
    assert second.book.laws is first.book.laws
    one, other = ({rule.id: rule for rule in edition.book.rules} for edition in (first, second))
    again = {name for name in one if one[name] is not other[name]}
    assert again == {rule.id for rule in first.book.rules if rule.origin.file == SIP}


def test_of_the_rules_only_those_are_read_again_that_cite_a_changed_law() -> None:
    known, changed = KnownFiles(), next(one for one in ALTERATIONS if one.path == LAW)
    first, second = _read(_content(), known), _read(_content(frozenset({changed})), known)
    one, other = ({rule.id: rule for rule in edition.book.rules} for edition in (first, second))
    assert 0 < sum(one[name] is other[name] for name in one) < len(one)
    cited = [one for rule in other.values() for one in rule.references if isinstance(one, LegalReference)]
    assert all(second.book.laws[one.label] == one for one in cited)


def test_a_content_with_a_problem_is_not_remembered() -> None:
    known = KnownFiles()
    with pytest.raises(ReadingErrors):
        _read(_content(frozenset({Alteration(UNITS, "verksamhet: BUP", "verksamhet: BAP")})), known)
    assert not known.kept


def test_few_contents_are_remembered_however_many_are_read() -> None:
    known = KnownFiles()
    for number in range(MOST_READINGS + 3):
        known.keep({("a", str(number)): number, ("b",): "same"})
    assert known.kept == MOST_READINGS
    assert known.find(("a", "0")) is None
    assert known.find(("a", str(MOST_READINGS + 2))) == MOST_READINGS + 2


def test_a_file_that_cannot_be_opened_is_told_like_every_other_problem(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "units").mkdir()
    (tmp_path / "rules" / "a.yaml").symlink_to(tmp_path / "rules" / "a.yaml")
    with pytest.raises(ReadingErrors):
        read_edition(tmp_path / "rules", tmp_path / "units", tmp_path, _places(), proposals_apply=True)
    with pytest.raises(ReadingErrors, match="Mappen med enheter saknas"):
        read_edition(tmp_path / "rules", tmp_path / "no units", tmp_path, _places(), proposals_apply=True)
