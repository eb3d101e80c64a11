"""An archive holds everything of the cases that are followed up, and the service goes on with it where it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM
from router.audit import By
from router.bootstrap import Router
from router.casework.cases import Line
from router.casework.clockwork import Ran
from router.commands.backup import restore as restore_command
from router.commands.demo_year import demo_year_of
from router.credentials import hash_password
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.seat import Seat
from router.seal_keys import seal_keys
from router.storage import Reviewed, Selection, ToDraw, back_up, migrate_back, restore, verify
from tests.casework.conftest import BUP, SOCIAL
from tests.installation import KEY, Clock
from tests.storage.conftest import everything
from tests.web.accounts.signing_in import PASSWORD, Person
from web import create_app

REGION = Principal(*BUP.principal)
OF_CASES = ("case_", "sip_", "agency_mailbox")


@pytest.fixture
def lived(
    router: Router, clock: Clock, referred: Callable[[], CaseFile], by: Callable[[Seat], By]
) -> tuple[Router, list[CaseFile]]:
    """Cases of every kind, letters that went and that are on their way, a mailbox, a sample, and an account."""
    list(demo_year_of(router).fill(80, 6))
    router.mailboxes.put(SOCIAL, "remisser@kommun.example", router.by(SYSTEM))
    cases = [referred() for _ in range(3)]
    clock.now = datetime(2026, 12, 10, 6, tzinfo=UTC)
    by_mail = replace(router.clockwork, by_mail=True)
    by_mail.run(clock.now)
    letter = router.reminders.claim(clock.now)
    assert letter is not None
    router.reminders.sent(letter, clock.now)
    cases.append(late := referred())
    clock.forward(days=14)
    by_mail.run(clock.now)
    assert router.reminders.claim(clock.now) is not None, "one is on its way"
    asked = ToDraw(REGION, None, date(2026, 1, 1), date(2026, 12, 31), "all", 3, "frö")
    sample = router.sip_samples.draw(asked, by(BUP))
    found = router.sip_samples.get(sample)
    assert found is not None
    answered = Reviewed(1, found.reviews[0].reference, {"has_plan": "no"}, {"has_plan": ["both_involved"]}, 0, True)
    router.sip_samples.keep(sample, answered, by(BUP))
    router.accounts.add("anna", hash_password(PASSWORD), [Grant(Role.STAFF, REGION, "bup")], by(BUP))
    assert late.reference
    return router, cases


@pytest.fixture
def there(
    lived: tuple[Router, list[CaseFile]], elsewhere: Callable[[], str], tmp_path: Path
) -> Iterator[tuple[Router, dict[str, set[tuple[str, ...]]]]]:
    """The service on what was restored, and every row as it was when the archive was taken."""
    router, _cases = lived
    url, file = router.settings.database_url, tmp_path / "backup.zip"
    before = everything(url)
    back_up(url, file, program="0.1.0", now=router.clock())
    router.close()
    restored = elsewhere()
    restore(restored, file)
    own = replace(router, settings=replace(router.settings, database_url=restored))
    yield own, before
    own.close()


def test_every_row_of_cases_comes_back_and_the_service_goes_on(
    lived: tuple[Router, list[CaseFile]],
    there: tuple[Router, dict[str, set[tuple[str, ...]]]],
    clock: Clock,
    by: Callable[[Seat], By],
) -> None:
    (_, cases), (router, before) = lived, there
    bare = {name for name, rows in before.items() if name.startswith(OF_CASES) and not rows}
    assert bare == set(), "the test is to have rows in every table of cases"
    assert everything(router.settings.database_url) == before
    assert verify(router.database, seal_keys(router.settings)).whole

    assert router.clockwork.run(clock.now) == Ran(), "nothing is told or made again"
    assert router.reminders.claim(clock.now) is None, "what is on its way may arrive"
    clock.forward(minutes=6)
    again = router.reminders.claim(clock.now)
    assert again is not None
    assert {one.reference for one in again.items} == {cases[-1].reference}

    person = Person(create_app(router, router.settings).test_client(), "", "anna").signed_in()
    for address in (f"/arenden/{cases[0].reference}", f"/arenden/{cases[0].reference}/tidslinje", "/arenden"):
        answer = person.get(address)
        assert answer.status_code == 200
        assert cases[0].reference in answer.get_data(as_text=True)
    found = router.cases.find(cases[0].reference)
    assert found is not None
    noted = Line(h.ContactNoted, {"seat": BUP, "mode": "visit"}, router.today(), found.version)
    assert router.cases.write(found, noted, by(BUP)).version > found.version
    assert router.case_figures.by("month", Selection(202601, 202612, fictional=True), router.today())


def test_an_archive_of_an_earlier_version_is_counted_anew(
    router: Router, referred: Callable[[], CaseFile], elsewhere: Callable[[], str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    case = referred()
    url, file = router.settings.database_url, tmp_path / "backup.zip"
    router.close()
    migrate_back(url, "0016")
    back_up(url, file, program="0.1.0", now=router.clock())
    restored = elsewhere()
    for name, value in (("DATABASE_URL", restored), ("SECRET_KEY", KEY), ("VAR_DIR", str(tmp_path))):
        monkeypatch.setenv(name, value)
    done = CliRunner().invoke(restore_command, [str(file)])
    assert done.exception is None, done.output
    own = replace(router, settings=replace(router.settings, database_url=restored))
    month = case.opened_on.year * 100 + case.opened_on.month
    assert own.case_figures.months() == (month, month)
    own.close()
