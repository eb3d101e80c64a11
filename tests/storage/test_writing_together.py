"""Several editors in one text of a draft: what does not build on the latest is told so, and nothing is lost."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from router.access.actor import SYSTEM
from router.assisting.change_sets import applied, change_between
from router.audit import By
from router.storage.audit_log import AuditLog
from router.storage.drafts import Drafts, Update
from tests.storage.chains import KEY

PATH = "rules/national/x.yaml"
BY = By(SYSTEM, datetime(2026, 11, 25, tzinfo=UTC))


@pytest.fixture
def drafts(database: Engine) -> Drafts:
    return Drafts(database, AuditLog(database, KEY))


def begun(drafts: Drafts, text: str) -> tuple[str, int]:
    """A draft with the text in it, and the version of the text."""
    draft = drafts.begin("Utkast", "policy", BY)
    return draft, drafts.take_up(draft, PATH, text.encode(), BY).version


def text_of(drafts: Drafts, draft: str) -> str:
    found = drafts.get(draft)
    assert found is not None
    text = found.files[PATH].text
    assert text is not None
    return text.decode("utf-8", "surrogatepass")


def test_who_is_late_is_told_what_others_wrote(drafts: Drafts) -> None:
    draft, version = begun(drafts, "a\n")
    first = [Update("anna", [2, [0, "b"]]), Update("anna", [3, [0, "c"]])]
    assert drafts.push(draft, PATH, version, first, BY).accepted
    late = drafts.push(draft, PATH, version, [Update("bo", [[0, "x"], 2])], BY)
    assert (late.accepted, late.version, list(late.since)) == (False, version + 2, first)
    assert text_of(drafts, draft) == "a\nbc"


def test_changes_for_another_text_are_refused_and_change_nothing(drafts: Drafts) -> None:
    draft, version = begun(drafts, "a\n")
    with pytest.raises(ValueError, match="for a text of 9 units, this one has 3"):
        drafts.push(draft, PATH, version, [Update("anna", [2, [0, "b"]]), Update("anna", [9])], BY)
    assert text_of(drafts, draft) == "a\n"
    assert drafts.since(draft, PATH, version) == ()


def test_half_a_character_is_kept_until_its_other_half_comes(drafts: Drafts) -> None:
    draft, version = begun(drafts, "a")
    halves = [Update("anna", [1, [0, "\ud83d"]]), Update("anna", [2, [0, "\ude00", "\0"]])]
    assert drafts.push(draft, PATH, version, halves, BY).accepted
    assert text_of(drafts, draft) == "a😀\n\0"
    assert list(drafts.since(draft, PATH, version)) == halves


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text("aå😀\n", max_size=12), min_size=1, max_size=5))
def test_whoever_follows_the_changes_has_the_text_of_the_draft(drafts: Drafts, texts: list[str]) -> None:
    draft, version = begun(drafts, "början\n")
    here, known = "början\n", version
    for text in texts:
        now = text_of(drafts, draft)
        known = drafts.push(draft, PATH, known, [Update("anna", change_between(now, text))], BY).version
    for update in drafts.since(draft, PATH, version):
        here = applied(here, update.changes)
    assert here == text_of(drafts, draft) == texts[-1]
