"""What a draft does to cases, on its page: worked out for real on a small site, shown as far as one may see it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from router.access import Grant, Principal, Role
from router.bootstrap import Router, build_router
from router.settings import Settings
from router.storage import Job
from router.workshop.impacts import ImpactWork
from tests.decide.small_rules import agreement, by, rule, rules, write
from tests.decide.world import RULES as PRODUCT
from tests.web.accounts.signing_in import Person
from tests.web.workshop.a_draft import words
from tests.workshop.a_site import Clock, Site
from web import create_app

HERE, THERE = "1880", "1980"
REGION = Principal("region", "18")
PLACE = "regional/18-orebro"
EVERYWHERE = "national/ansvar_psykisk_ohalsa.yaml"
NATIONAL_RULE = "nationell.ansvar.psykisk_ohalsa"


def agreed(agency: str, severity: str = "måttlig") -> str:
    """Who the agreement says answers for anxiety."""
    when = {"behov": "ångest", "svårighet": severity}
    return rules(rule("lan.angest", agency, undantag_från=NATIONAL_RULE, när=when, **by("lan.barn")))


CHANGED = agreed("vårdcentralen")


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Router:
    """What is national, and one agreement with one rule."""
    national = {f"national/{path.name}": path.read_text("utf-8") for path in (PRODUCT / "national").glob("*.yaml")}
    local = {f"{PLACE}/avtal.yaml": agreement("lan.barn", PLACE), f"{PLACE}/ansvar.yaml": agreed("BUP")}
    rules_dir = write(tmp_path_factory.mktemp("content"), {**national, **local})
    rules_dir.parent.joinpath("features", "policies").mkdir(parents=True)
    return build_router(
        Settings(var_dir=tmp_path_factory.mktemp("var"), rules_dir=rules_dir, secret_key="for-tests-only-" * 3)
    )


@pytest.fixture
def settings(installed: Router, ready_url: str, tmp_path: Path) -> Settings:
    return replace(installed.settings, var_dir=tmp_path, database_url=ready_url, visitors_decide=False)


@dataclass(frozen=True)
class AnImpact:
    """A draft with recorded cases, and whoever keeps the rules that it changes."""

    router: Router
    owner: Person

    def record(self, number: int, municipality: str = HERE) -> list[str]:
        """So many decisions about children with anxiety; their identifiers."""
        case = {
            "as_of": "2026-11-21",
            "child": {"age_years": 13},
            "registration": {"municipality": municipality},
            "needs": [{"domain": "anxiety", "severity": "moderate"}],
        }
        cases = [self.router.load_case(case)] * number
        return [str(self.router.decide_and_record(one)["id"]) for one in cases]

    def draft(self, **files: str | None) -> str:
        """The address of the page of a draft of these files."""
        draft = Site(self.router, Clock()).draft(**(files or {"agreed_rules": CHANGED}))
        return f"/verkstad/{draft}/foljder"

    def draft_for_all(self, old: str, new: str, **files: str | None) -> str:
        """The same of the national rule, beside these files."""
        site, path = Site(self.router, Clock()), f"rules/{EVERYWHERE}"
        draft = site.draft(**files)
        text = self.router.base_files()[path].decode()
        assert old in text
        site.write(draft, path, text.replace(old, new, 1))
        return f"/verkstad/{draft}/foljder"

    def ask(self, page: str, reader: Person | None = None) -> int:
        return (reader or self.owner).send(page, page="/konto").status_code

    def worked_out(self, page: str) -> Job:
        """Asked for, and done."""
        assert self.ask(page) == 303
        assert self.router.work.once()
        job = self.job(page)
        assert job.state == "done"
        return job

    def job(self, page: str) -> Job:
        found = self.router.impacts.latest(self.router.workshop.judge(page.split("/")[2]))
        assert found is not None
        return found

    def read(self, page: str, reader: Person | None = None) -> str:
        answer = (reader or self.owner).get(page)
        assert answer.status_code == 200, answer.get_data(as_text=True)
        return words(answer.get_data(as_text=True))


@pytest.fixture
def impact(router: Router, owner: Person) -> AnImpact:
    return AnImpact(router, owner)


@pytest.fixture
def where_all_decide(router: Router, owner: Person) -> Iterator[Person]:
    """The same account on the same site, where decisions are open to everybody."""
    open_site = replace(router, settings=replace(router.settings, visitors_decide=True))
    client = create_app(open_site, open_site.settings).test_client()
    yield Person(client, owner.account, owner.login).signed_in()
    open_site.close()


def test_it_is_asked_for_and_told_when_it_is_done(impact: AnImpact) -> None:
    page = impact.draft()
    assert "Inte uträknat, som utkastet är nu." in impact.read(page)
    assert impact.ask(page) == 303
    assert impact.ask(page) == 303
    assert "Väntar på sin tur." in impact.read(page)
    assert "hx-get" in impact.owner.get(f"{page}/laget").get_data(as_text=True)
    assert impact.router.work.once()
    assert not impact.router.work.once()
    done = impact.read(page)
    assert "Om det gällde från 21 november 2026" in done
    assert "Inga ärenden är registrerade än." in done
    assert "Räkna ut följderna" not in done
    after = impact.owner.get(f"{page}/laget").get_data(as_text=True)
    assert "hx-get" not in after
    assert "Klart: följderna är uträknade." in after


def test_example_children_are_told_by_name_with_what_rules_see_of_them(impact: AnImpact) -> None:
    page = impact.draft_for_all("ansvarig: första linjen", "ansvarig: vårdcentralen")
    told = impact.worked_out(page).result
    assert told is not None
    flow = next(one for one in told["examples"]["flows"] if one["part"] == "responsible")
    shown = impact.read(page)
    assert flow["examples"][0]["name"] in shown
    assert flow["examples"][0]["sv"] in shown
    assert "från Första linjen (region) till Vårdcentralen (region)" in shown
    assert "Huvudansvar, per verksamhet" in shown


def test_small_counts_are_hidden_from_who_may_not_see_the_cases(impact: AnImpact) -> None:
    ids = impact.record(7) + impact.record(6, THERE)
    page = impact.draft()
    result = impact.worked_out(page).result
    shown = impact.read(page)
    assert "Antal under 5 är dolda" in shown
    assert "från BUP (region) till Vårdcentralen (region) : 7" in shown
    assert not any(one in shown for one in ids)
    assert result is not None
    kept = json.dumps(result["recorded"])
    assert "anxiety" not in json.dumps(result["recorded"]["flows"]).replace('"need": "anxiety"', "")
    assert any(one in kept for one in ids)


def test_a_count_that_is_too_small_is_told_as_hidden(impact: AnImpact) -> None:
    impact.record(2)
    page = impact.draft()
    impact.worked_out(page)
    shown = impact.read(page)
    assert "dolt" in shown
    recorded = shown.split("Exempelbarn Påhittade")[0].split("Med utkastet Behåller")[1]
    assert "2" not in recorded


def test_where_everybody_decides_all_is_shown_with_references(impact: AnImpact, where_all_decide: Person) -> None:
    ids = impact.record(2) + impact.record(3, THERE)
    page = impact.draft()
    impact.worked_out(page)
    shown = impact.read(page, where_all_decide)
    assert "Får samma svar 3 av 5" in shown
    assert "Får ett annat svar 2 varav 2 får en annan huvudansvarig" in shown
    assert f"Beslut {ids[0]}" in shown
    assert "2 av 2 får ett annat svar" in shown
    assert "Huvudansvarig: 2 ärenden" in shown


def test_it_is_worked_out_anew_when_more_is_recorded(impact: AnImpact) -> None:
    impact.record(1)
    page = impact.draft()
    first = impact.worked_out(page)
    assert impact.ask(page) == 303
    assert not impact.router.work.once()
    impact.record(1)
    shown = impact.read(page)
    assert "Fler ärenden har registrerats sedan följderna räknades ut." in shown
    assert "Räkna om följderna" in shown
    again = impact.worked_out(page)
    assert again.key != first.key
    assert again.result is not None
    assert again.result["recorded"]["cases"] == 2


def test_a_hole_makes_cases_without_an_answer_and_maps_that_cannot_be_drawn(
    impact: AnImpact, where_all_decide: Person
) -> None:
    impact.record(6)
    severe = "område: psykiatri\n      svårighet: svår"
    page = impact.draft_for_all("område: psykiatri", severe, agreed_rules=agreed("BUP", "lindrig"))
    impact.worked_out(page)
    shown = impact.read(page)
    assert "från BUP (region) till utan svar" in shown.replace("Utan svar", "utan svar")
    assert "”Utan svar” betyder att reglerna har en lucka eller en motsägelse." in shown
    assert "Ingen regel svarar: Vem ansvarar för behovet? (" in shown
    assert "Blir utan svar" in impact.read(page, where_all_decide)


def test_the_map_of_a_municipality_is_told_before_and_after(impact: AnImpact) -> None:
    page = impact.draft()
    impact.worked_out(page)
    name = impact.router.places.municipality(HERE)
    assert name is not None
    raw = impact.owner.get(f"{page}?kommun={name.name}").get_data(as_text=True)
    shown = words(raw)
    assert '<del class="evi-removed">' in raw
    assert '<ins class="evi-added">' in raw
    assert f"{name.name}, före och efter" in shown
    assert "Kartan ändras i 1 kommun." in shown
    wrong = impact.owner.get(f"{page}?kommun=Ingenstans")
    assert wrong.status_code == 422
    assert "Vi känner inte igen ”Ingenstans”" in words(wrong.get_data(as_text=True))


def test_what_changes_nothing_or_is_closed_has_none(impact: AnImpact) -> None:
    router = impact.router
    empty = router.drafts.begin("Tomt", "change", Site(router, Clock()).people.writer)
    page = f"/verkstad/{empty}/foljder"
    assert "Utkastet ändrar ingenting än." in impact.read(page)
    assert impact.ask(page) == 409
    router.drafts.drop(empty, Site(router, Clock()).people.writer)
    assert "Utkastet är stängt." in impact.read(page)
    assert impact.owner.get("/verkstad/finns-inte/foljder").status_code == 404


def test_what_cannot_be_read_is_told_with_its_line(impact: AnImpact) -> None:
    page = impact.draft(agreed_rules=CHANGED.replace("motivering", "motivring"))
    impact.worked_out(page)
    shown = impact.read(page)
    assert "Rätta det här först, så räknas följderna ut sedan." in shown
    assert "ansvar.yaml, rad" in shown


def test_who_signs_may_ask_and_who_audits_only_reads(impact: AnImpact, person: Callable[..., Person]) -> None:
    page = impact.draft()
    assert impact.ask(page, person(Role.AUDITOR)) == 403
    assert impact.ask(page, person(Grant(Role.SIGNATORY, REGION))) == 303


def test_a_fault_of_the_service_is_told_and_it_can_be_asked_for_again(
    impact: AnImpact, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = impact.draft()

    def broken(*_: object) -> None:
        raise ArithmeticError

    assert impact.ask(page) == 303
    with monkeypatch.context() as patch:
        patch.setattr(ImpactWork, "__call__", broken)
        with pytest.raises(ArithmeticError):
            impact.router.work.once()
    assert "Uträkningen avbröts av ett fel i tjänsten." in impact.read(page)
    impact.worked_out(page)
