"""What is published is followed, also in a database that is made after the first decision."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from router.bootstrap import Router
from router.following import Awaiting
from router.settings import FOLDER
from router.storage import migrate
from tests.workshop.a_site import AGREED_RULES, OTHER_RULES, Clock, Site
from tests.workshop.conftest import small  # noqa: F401  the same content


@dataclass
class Looks:
    """How often somebody looked whether there is a database."""

    there: bool = False
    count: int = 0

    def __call__(self) -> bool:
        self.count += 1
        return self.there


@pytest.fixture
def late(small: Router, tmp_path: Path) -> Iterator[Router]:  # noqa: F811
    """A service whose database is not made yet, and which has been asked already."""
    address = f"sqlite:///{tmp_path / 'late.sqlite3'}"
    settings = replace(small.settings, database_url=address, var_dir=tmp_path / "var")
    router = replace(small, settings=settings, clock=Clock())
    router._awaiting.seconds = 0.0
    assert router.following is None
    yield router
    router.close()


def published_elsewhere(router: Router, folder: Path) -> Path:
    """A database in which another service has published other rules."""
    file = folder / "elsewhere.sqlite3"
    settings = replace(router.settings, database_url=f"sqlite:///{file}", var_dir=folder / "elsewhere")
    migrate(settings.database_url)
    other = replace(router, settings=settings)
    site = Site(other, Clock())
    site.publish(site.ready())
    other.close()
    return file


def test_a_database_that_is_made_after_the_first_decision_is_followed(late: Router, tmp_path: Path) -> None:
    before = late.edition.revision
    assert late.change_log() == ()
    published_elsewhere(late, tmp_path).replace(tmp_path / "late.sqlite3")
    assert late.following is not None
    assert late.edition.revision != before
    assert late.timeline().files_on(late.today())[AGREED_RULES] == OTHER_RULES.encode()
    assert len(late.change_log()) == 1


def test_a_database_without_tables_changes_nothing_until_it_has_them(late: Router, tmp_path: Path) -> None:
    before = late.edition.revision
    (tmp_path / "late.sqlite3").touch()
    assert late.edition.revision == before
    migrate(late.settings.database_url)
    assert late.edition.revision == before
    assert late.following is not None


def test_it_is_not_looked_for_at_each_decision(small: Router) -> None:  # noqa: F811
    looks = Looks()
    awaiting = Awaiting(looks, small._follow, small._apart, seconds=3600.0)
    assert [awaiting.now() for _ in range(1000)] == [None] * 1000
    assert looks.count == 1


def test_once_found_it_is_never_looked_for_again(late: Router) -> None:
    looks = Looks(there=True)
    migrate(late.settings.database_url)
    awaiting = Awaiting(looks, late._follow, late._apart, seconds=0.0)
    first = awaiting.now()
    assert first is not None
    assert all(awaiting.now() is first for _ in range(10))
    assert looks.count == 1


def test_where_the_folder_is_the_source_no_database_is_followed(small: Router, tmp_path: Path) -> None:  # noqa: F811
    settings = replace(small.settings, policy_source=FOLDER, database_url=f"sqlite:///{tmp_path / 'a.sqlite3'}")
    migrate(settings.database_url)
    assert replace(small, settings=settings).following is None
