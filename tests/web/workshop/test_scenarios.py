"""The scenarios of a draft on its page: asked for, on their way, green, red and unreadable."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from router.access import Grant, Principal, Role
from router.bootstrap import Router
from router.workshop.judging import SCENARIOS
from tests.web.accounts.signing_in import Person
from tests.web.workshop.a_draft import FEATURE, RULE, RULES, ADraft

STATEMENT = {"title": "Inget barn blir utan ansvarig", "file": "features/policies/national/alltid.feature", "line": 5}


def test_nothing_is_tested_until_somebody_asks(draft: ADraft) -> None:
    draft.change(RULES, "påtaglig", "viss")
    page = draft.page("/scenarier")
    assert "Inte prövat, som utkastet är nu." in page
    assert "Pröva alla scenarier" in page
    assert draft.owner.send(f"{draft.path}/prova", {"to": "scenarios"}).location.endswith("/scenarier")
    asked = draft.page("/scenarier")
    assert "Väntar på sin tur." in asked
    assert "Pröva alla scenarier" not in asked


def test_a_page_looks_again_by_itself_while_they_run(draft: ADraft, router: Router) -> None:
    draft.change(RULES, "påtaglig", "viss")
    router.workshop.check(draft.id)
    job = router.jobs.take("worker", router.clock())
    assert job is not None
    router.jobs.beat(job, "worker", router.clock(), 0.4, FEATURE)
    assert "Prövar: 40 procent." in draft.page("/scenarier")
    raw = draft.owner.get(f"{draft.path}/scenarier/laget").get_data(as_text=True)
    assert "every 1s" in raw
    assert FEATURE in raw
    assert "<html" not in raw
    assert 'role="status"' not in raw


def test_when_all_is_done_it_is_said_once(draft: ADraft) -> None:
    draft.change(RULES, "påtaglig", "viss")
    draft.checked(count=2634, seconds=16.0, statements=[{**STATEMENT, "passed": True}])
    raw = draft.owner.get(f"{draft.path}/scenarier/laget").get_data(as_text=True)
    assert "every 1s" not in raw
    assert "Klart: alla scenarier stämmer." in raw
    page = draft.page("/scenarier")
    assert "Allt stämmer 2634 scenarier prövade på 16.0 sekunder." in page
    assert "Det som alltid ska gälla, för alla barn Stämmer Inget barn blir utan ansvarig" in page


def test_a_check_that_broke_off_can_be_asked_for_again(draft: ADraft, router: Router) -> None:
    draft.change(RULES, "påtaglig", "viss")
    router.workshop.check(draft.id)
    while (job := router.jobs.take("worker", router.clock())) is not None:
        router.jobs.failed(job, "worker", router.clock(), "OSError")
    page = draft.page("/scenarier")
    assert "Avbröts" in page
    assert "Pröva alla scenarier" in page


def test_a_red_scenario_is_told_step_by_step(draft: ADraft) -> None:
    """The same whether it was run with all of them or alone."""
    draft.change(RULES, "funktionspåverkan: påtaglig", "funktionspåverkan: minst viss")
    page = draft.page("/scenarier/nagra")
    assert "6 av 82 scenarier stämmer inte." in page
    assert "Så ansvarar första linjen Stämmer inte Väntade första linjen Fick BUP" in page
    assert "avgör inte Inte prövat" in page
    assert "Därför att nationell.huvudansvar.mattlig_psykiatri" in page
    assert "76 scenarier som stämmer" in page
    raw = draft.owner.get(f"{draft.path}/scenarier/nagra").get_data(as_text=True)
    assert f"/scenarier/andra?fil={FEATURE}&amp;rad=27" in raw


def test_the_scenarios_of_one_rule(draft: ADraft) -> None:
    page = draft.page(f"/scenarier/nagra?regel={RULE}")
    assert "Allt stämmer" in page
    assert f"regeln {RULE}" in page
    unknown = draft.owner.get(f"{draft.path}/scenarier/nagra?regel={RULE[:-1]}")
    assert unknown.status_code == 404
    assert RULE in unknown.get_data(as_text=True)


def test_files_that_cannot_be_read_are_told_with_their_line(draft: ADraft) -> None:
    draft.change(RULES, "    motivering:", "    motivring:")
    assert f"{RULES}, rad" in draft.page("/scenarier/nagra")
    assert "motivering" in draft.page("/scenarier/nagra")
    draft.change(RULES, "    motivring:", "    motivering:")
    draft.change(FEATURE, "      När ärendet bedöms", "      När ärendet bedömms")
    page = draft.page("/scenarier/nagra")
    assert "Filer som inte kan läsas" in page
    assert f"{FEATURE}, rad 15" in page
    assert "Menade du ”ärendet bedöms”?" in page


def test_the_files_of_others_can_be_read_and_not_written(draft: ADraft, person: Callable[..., Person]) -> None:
    elsewhere = "features/policies/regional/22-vasternorrland/ansvar.feature"
    assert "Ändra eller ta bort" in draft.page(f"/scenarier/fil?fil={FEATURE}")
    assert "Ändra eller ta bort" not in draft.page(f"/scenarier/fil?fil={elsewhere}")
    for name in ("../../etc/passwd", RULES, "features/policies/nej.feature"):
        assert draft.owner.get(f"{draft.path}/scenarier/fil?fil={name}").status_code == 404


@pytest.mark.parametrize("role", [Role.SIGNATORY, Role.AUDITOR])
def test_who_signs_or_audits_sees_and_changes_nothing(
    draft: ADraft, person: Callable[..., Person], role: Role
) -> None:
    reader = person(Grant(role, Principal("region", "18")))
    draft.change(RULES, "påtaglig", "viss")
    page = draft.page("/scenarier", reader)
    assert "Pröva alla scenarier" not in page
    assert "Gör ett scenario av ett beslut" not in page
    assert "Ändra eller ta bort" not in draft.page(f"/scenarier/fil?fil={FEATURE}", reader)
    assert "Ändra scenariot" not in draft.page("/scenarier/nagra", reader)
    before = draft.files()
    for path in ("/prova", "/scenarier/nytt", "/scenarier/andra", "/scenarier/ta-bort", "/bevis/vittne"):
        assert reader.send(f"{draft.path}{path}").status_code == 403
    assert draft.files() == before
    assert draft.router.jobs.get(SCENARIOS, draft.router.workshop.judge(draft.id).prospects[0].key) is None


def test_others_see_nothing(draft: ADraft, person: Callable[..., Person]) -> None:
    staff = person(Grant(Role.STAFF, Principal("region", "18")))
    for path in ("/scenarier", "/scenarier/laget", "/scenarier/nagra", "/bevis", "/bevis/laget"):
        assert staff.get(f"{draft.path}{path}").status_code == 403


def test_a_page_that_looks_again_after_signing_out_is_loaded_anew(draft: ADraft) -> None:
    draft.owner.send("/logga-ut", page="/konto")
    answer = draft.owner.client.get(f"{draft.path}/scenarier/laget", headers={"HX-Request": "true"})
    assert answer.status_code == 401
    assert answer.headers["HX-Refresh"] == "true"
