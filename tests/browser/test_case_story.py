"""The whole story in browsers, on both databases: a girl who harms herself, and a home that makes it worse.

The psychiatric clinic returns the question, social services do not open an inquiry and do not answer. The no is
counted, the silence climbs the ladder day by day, a deviation is reported, a manager settles it, a plan is offered
and drawn up; all of it is on the timeline and in the statistics. `STORY_SHOTS=folder` keeps a picture of each step.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from router.bootstrap import Router
from router.storage.indicator_figures import Selection
from tests.browser.case_site import CaseSite, case_site, sign_in_again, signed_in

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SOCIAL, CLINIC = "Socialtjänsten i Kumla", "BUP, Region Örebro län"
PUPIL_HEALTH = "Elevhälsan vid den kommunala skolan i Kumla"
WRITTEN = "Det här är skrivet i ärendet:"


@dataclass
class Time:
    """A clock that the story turns."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, site: CaseSite, days: int) -> None:
        """Day after day, each with its clockwork."""
        for _ in range(days):
            self.now += timedelta(days=1)
            site.router.clockwork.run(self.now)


@pytest.fixture
def time() -> Time:
    # A Wednesday in spring; the words of the examples were written in November.
    return Time(datetime(2027, 3, 3, 8, tzinfo=UTC))


@pytest.fixture
def site(router: Router, time: Time, database_url: str, tmp_path: Path) -> Iterator[CaseSite]:
    with case_site(router, tmp_path, time, database_url) as found:
        yield found


@pytest.fixture
def people(chromium: Browser, site: CaseSite) -> Iterator[dict[str, Page]]:
    logins = ("counsellor", "sender", "sender-chief", "receiver", "chief")
    pages = {login: signed_in(chromium, site, login) for login in logins}
    yield pages
    for page in pages.values():
        page.context.close()


@pytest.fixture
def keep(tmp_path: Path) -> Callable[[Page, str], None]:
    folder = os.environ.get("STORY_SHOTS")

    def picture(page: Page, name: str) -> None:
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            page.screenshot(path=str(Path(folder) / f"{name}.png"), full_page=True)

    return picture


def doing(page: Page, reference: str, name: str) -> None:
    """Opens the case and goes to the form of what one does; a button where it is asked for, a link elsewhere."""
    page.goto(f"/arenden/{reference}")
    page.get_by_role("button", name=name).or_(page.get_by_role("link", name=name, exact=True)).first.click()


def _sign_in_again(people: dict[str, Page]) -> None:
    for login, page in people.items():
        sign_in_again(page, login)


def sent(page: Page, button: str) -> None:
    page.get_by_role("button", name=button).click()
    expect(page.get_by_text(WRITTEN)).to_be_visible()


def test_self_harm_that_comes_from_the_home(
    people: dict[str, Page], site: CaseSite, time: Time, keep: Callable[[Page, str], None]
) -> None:
    counsellor, clinic, clinic_chief = people["counsellor"], people["sender"], people["sender-chief"]
    social, social_chief = people["receiver"], people["chief"]
    reference = _followed_up(counsellor, site, keep)
    _reported_concern(counsellor, reference)
    _referred_and_returned(counsellor, clinic, clinic_chief, reference, keep)
    _not_opened_and_may_not_decline(social, reference, keep)
    _silence_climbs(site, time, counsellor, reference, keep)
    _sign_in_again(people)
    _deviation(counsellor, social_chief, reference, keep)
    _settled(social, social_chief, reference, time, keep)
    _sign_in_again(people)
    _offered(social, reference, time)
    time.pass_by(site, 2)
    _sign_in_again(people)
    _written(social, reference, time, keep)
    _on_the_timeline(counsellor, reference, keep)
    _in_the_statistics(social_chief, site, keep)
    _listed_for_the_owners(site)


def _followed_up(counsellor: Page, site: CaseSite, keep: Callable[[Page, str], None]) -> str:
    counsellor.goto(f"/beslut/{site.decision['id']}")
    counsellor.get_by_role("button", name="Följ upp ärendet").click()
    reference = counsellor.url.split("/")[-2]
    expect(counsellor.locator(".evi-reference-big")).to_have_text(reference)
    keep(counsellor, "01-opened")
    return reference


def _reported_concern(counsellor: Page, reference: str) -> None:
    doing(counsellor, reference, "Skriv att en orosanmälan är gjord")
    receivers = counsellor.get_by_role("group", name="anmälan", exact=False).get_by_label(SOCIAL)
    receivers.or_(counsellor.get_by_label(SOCIAL)).first.check()
    counsellor.locator("input[name=feedback_asked][value=yes]").check()
    sent(counsellor, "Skriv att anmälan är gjord")


def _referred_and_returned(
    counsellor: Page, clinic: Page, chief: Page, reference: str, keep: Callable[[Page, str], None]
) -> None:
    doing(counsellor, reference, "Fråga någon om att ta över")
    counsellor.get_by_label(CLINIC).check()
    sent(counsellor, "Skicka frågan")
    expect(counsellor.get_by_text("Håller i barnet nu").first).to_be_visible()
    clinic.goto("/arenden")
    keep(clinic, "02-work-list")
    doing(clinic, reference, "Svara nej")
    clinic.get_by_label("Varför säger ni nej?").select_option(value="other_principal")
    clinic.get_by_label(SOCIAL).check()
    keep(clinic, "03-no")
    sent(clinic, "Säg nej och peka ut vem som ansvarar")
    doing(chief, reference, "Bekräfta nejet")
    sent(chief, "Bekräfta nejet")
    expect(chief.get_by_text("Barnet har skickats tillbaka 1 gång.")).to_be_visible()


def _not_opened_and_may_not_decline(social: Page, reference: str, keep: Callable[[Page, str], None]) -> None:
    doing(social, reference, "Beslut efter orosanmälan")
    social.get_by_label("Ingen utredning inledd").check()
    sent(social, "Skriv beslutet")
    social.goto(f"/arenden/{reference}")
    expect(social.get_by_role("button", name="Svara nej")).to_have_count(0)
    expect(social.get_by_role("button", name="Svara ja")).to_be_visible()
    keep(social, "04-may-not-decline")


def _silence_climbs(
    site: CaseSite, time: Time, counsellor: Page, reference: str, keep: Callable[[Page, str], None]
) -> None:
    time.pass_by(site, 8)
    sign_in_again(counsellor, "counsellor")
    counsellor.goto(f"/arenden/{reference}")
    expect(counsellor.get_by_text("Närmaste chefer talas vid").first).to_be_visible()
    time.pass_by(site, 9)
    sign_in_again(counsellor, "counsellor")
    counsellor.goto(f"/arenden/{reference}")
    expect(counsellor.get_by_text("Den lokala samverkansgruppen").first).to_be_visible()
    keep(counsellor, "05-climbed")
    # A second run of the same day tells nothing twice.
    before = site.router.case_files.find(reference)
    site.router.clockwork.run(time.now)
    assert site.router.case_files.find(reference) == before


def _deviation(counsellor: Page, chief: Page, reference: str, keep: Callable[[Page, str], None]) -> None:
    doing(counsellor, reference, "Rapportera avvikelse")
    keep(counsellor, "06-deviation")
    assert counsellor.get_by_label("Inget svar i tid").is_checked()
    counsellor.locator("input[name=receiver][value='socialtjanst@municipality:1881']").check()
    counsellor.get_by_label("Hjälpen dröjde").check()
    sent(counsellor, "Skicka avvikelserapporten")
    chief.goto("/avvikelser")
    expect(chief.get_by_role("link", name=reference)).to_be_visible()
    keep(chief, "07-deviations")
    doing(chief, reference, "Svara på avvikelserapporten")
    chief.get_by_label("Rutinen var inte känd").check()
    chief.get_by_label("Ärendet tas över").check()
    chief.locator("input[name=agrees][value=yes]").check()
    sent(chief, "Skicka svaret")
    doing(counsellor, reference, "Avsluta avvikelserapporten")
    counsellor.get_by_label("Avhjälpt", exact=True).check()
    sent(counsellor, "Avsluta rapporten")


def _settled(social: Page, chief: Page, reference: str, time: Time, keep: Callable[[Page, str], None]) -> None:
    doing(chief, reference, "Avgör vem som ansvarar")
    chief.locator("input[name=responsible][value='socialtjanst@municipality:1881']").check()
    chief.get_by_label("Lagen", exact=True).check()
    chief.locator("input[name=may_become_scenario][value=yes]").check()
    keep(chief, "08-ruling")
    sent(chief, "Avgör ansvaret")
    doing(social, reference, "Svara ja")
    sent(social, "Säg ja och ta emot barnet")
    doing(social, reference, "Träffade barnet")
    sent(social, "Skriv att ni har träffat barnet")
    expect(social.locator("section[aria-labelledby=haller]")).to_contain_text(SOCIAL)
    keep(social, "09-met")


def _offered(social: Page, reference: str, time: Time) -> None:
    plan = f"/arenden/{reference}/sip"
    social.goto(plan)
    social.get_by_role("button", name="Planen är erbjuden").click()
    social.goto(f"{plan}?steg=samtycke")
    social.get_by_label("Alla vårdnadshavare").check()
    social.get_by_label("Barnet", exact=True).check()
    social.get_by_label("Bedömd som mogen nog att samtycka").check()
    social.get_by_role("button", name="Spara samtycket").click()
    social.get_by_label("Vilken dag är mötet?").fill((time.now + timedelta(days=2)).date().isoformat())
    for agency in (CLINIC, PUPIL_HEALTH):
        social.get_by_label(agency).check()
    social.get_by_role("button", name="Mötet är kallat").click()
    expect(social.get_by_text("Sparat i ärendet.")).to_be_visible()


def _written(social: Page, reference: str, time: Time, keep: Callable[[Page, str], None]) -> None:
    social.goto(f"/arenden/{reference}/sip/planen")
    rows = social.locator("fieldset.evi-words")
    for number in range(1, 3):
        if rows.count() < number:
            social.get_by_role("button", name="Lägg till en insats").click()
            expect(rows).to_have_count(number)
    rows.nth(0).get_by_label("Behov").select_option(label="Självskadebeteende")
    rows.nth(0).get_by_label("Insats", exact=True).select_option(label="Samtalsbehandling")
    rows.nth(0).get_by_label("Vem svarar?").select_option(label=CLINIC)
    rows.nth(1).get_by_label("Behov").select_option(label="Våld eller övergrepp")
    rows.nth(1).get_by_label("Insats", exact=True).select_option(label="Skydd")
    rows.nth(1).get_by_label("Vem svarar?").select_option(label=SOCIAL)
    social.locator("input[name=nothing_by_others]").first.check()
    social.locator("select[name=overall]").select_option(label=SOCIAL)
    social.locator("select[name=coordinator]").select_option(label=SOCIAL)
    social.locator("input[name=follow_up_on]").fill((time.now + timedelta(days=60)).date().isoformat())
    keep(social, "10-plan-written")
    social.get_by_role("button", name="Upprätta planen").click()
    expect(social.get_by_text("Upprättad", exact=True).first).to_be_visible()
    keep(social, "11-plan")


def _on_the_timeline(page: Page, reference: str, keep: Callable[[Page, str], None]) -> None:
    page.goto(f"/arenden/{reference}/tidslinje")
    keep(page, "12-timeline")
    told = page.locator("main").inner_text()
    for happened in (
        "Orosanmälan gjordes",
        "Mottagaren sa nej",
        "Chefen bekräftade nejet",
        "Sista dagen passerade",
        "Avvikelse rapporterades",
        "Ansvaret avgjordes",
        "Första besöket",
        "SIP upprättades",
    ):
        assert happened in told, told


def _in_the_statistics(chief: Page, site: CaseSite, keep: Callable[[Page, str], None]) -> None:
    """One case is hidden on the page: it could be pointed out. What is counted of it is not."""
    chief.goto("/statistik")
    expect(chief.get_by_role("heading", level=1)).to_be_visible()
    keep(chief, "13-statistics")
    month = Selection(202703, 202703)
    (found,) = site.router.case_statistics.groups(month, "month").values()
    said = ("cases", "both_contacts", "sip_offered", "sip_drawn_up", "bounces_1", "unanswered")
    assert {name: found.counts[name] for name in said} == dict.fromkeys(said, 1)
    details = site.router.case_figures.details(month, site.router.today())
    assert details.rejections == {("elevhalsa", "bup", "other_principal", "socialtjanst"): 1}
    assert details.deviations == {("elevhalsa", "socialtjanst", 0): 1}
    assert details.ran_out == {"referral_answer": 1, "step": 1, "concern_feedback": 1}
    assert found.days_to_visit[17] == 1


def _listed_for_the_owners(site: CaseSite) -> None:
    (ruling,) = site.router.case_disputes.rulings(None)
    assert (ruling.ruled.agency, ruling.ground) == ("socialtjanst", "law")
