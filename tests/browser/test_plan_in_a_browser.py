"""The plan of a case in a real browser: from offer to drawn up by keyboard, without scripts, and on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import Locator, Page, expect

from router.access.actor import SYSTEM
from router.bootstrap import Router
from router.casework.cases import Line
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.seat import Seat
from tests.browser.case_site import CaseSite, SignIn, case_site
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser

CLINIC, SOCIAL = Seat.of("bup@region:18"), Seat.of("socialtjanst@municipality:1881")
A4 = {"width": 703, "height": 1032}
"""In CSS pixels, without the margins."""
FOCUSED = """wanted => {
  const style = getComputedStyle(wanted), plain = 'rgba(0, 0, 0, 0)';
  return style.outlineStyle !== 'none' || style.boxShadow !== 'none' || style.backgroundColor !== plain;
}"""


@pytest.fixture(scope="module")
def site(router: Router, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseSite]:
    with case_site(router, tmp_path_factory.mktemp("plans")) as found:
        yield found


def new_case(site: CaseSite) -> CaseFile:
    """A case of the clinic and the social services."""
    router = site.router
    facts = router.log.get_case(site.decision["id"])
    assert facts is not None
    return router.cases.open(router.decide_and_record(router.load_case(facts)), facts, router.by(SYSTEM))


def happened(site: CaseSite, case: CaseFile, kind: type[h.Happening], **told: object) -> CaseFile:
    """The case after one more line."""
    router = site.router
    now = router.cases.find(case.reference)
    assert now is not None
    return router.cases.write(now, Line(kind, told, router.today(), now.version), router.by(SYSTEM))


def consented(site: CaseSite) -> CaseFile:
    """A case whose family wants a plan."""
    case = happened(site, new_case(site), h.SipOffered, seat=CLINIC)
    return happened(site, case, h.SipConsented, by=("child", "all_guardians"), maturity="mature")


def called(site: CaseSite) -> CaseFile:
    """A case whose meeting is today."""
    return happened(site, consented(site), h.SipCalled, meeting_on=site.router.today(), invited=(CLINIC, SOCIAL))


def drawn_up(site: CaseSite, measures: int = 2) -> CaseFile:
    """A case with a plan."""
    rows = [
        h.PlannedMeasure("talk_treatment", "self_harm", CLINIC),
        h.PlannedMeasure("follow_up_talk", "sleep", SOCIAL),
    ]
    told = {"measures": tuple((rows * measures)[:measures]), "nothing_by_others": True, "overall": CLINIC}
    later = {
        "follow_up_on": site.router.today() + timedelta(days=90),
        "coordinator": SOCIAL,
        "child_took_part": "present",
    }
    return happened(site, happened(site, called(site), h.SipWritten, **told, **later), h.SipDrawnUp)


def kinds(site: CaseSite, case: CaseFile) -> list[str]:
    found = site.router.cases.find(case.reference)
    assert found is not None
    return [entry.happening.what for entry in found.entries]


def tab_to(page: Page, wanted: Locator) -> None:
    """Goes there with the tabulator alone; where the focus is can be seen."""
    for _ in range(90):
        page.keyboard.press("Tab")
        if wanted.evaluate("element => element === document.activeElement"):
            assert wanted.evaluate(FOCUSED)
            return
    pytest.fail(f"no way to {wanted} with the keyboard")


def press(page: Page, name: str) -> None:
    tab_to(page, page.get_by_role("main").get_by_role("button", name=name, exact=True))
    page.keyboard.press("Enter")
    page.wait_for_load_state()


def choose(page: Page, label: str, text: str) -> None:
    """Types the beginning of what is chosen in a list."""
    field = page.get_by_label(label, exact=True).last
    tab_to(page, field)
    page.keyboard.type(text)
    assert field.evaluate("list => list.selectedOptions[0].text").startswith(text)


def tick(page: Page, label: str) -> None:
    tab_to(page, page.get_by_label(label, exact=True))
    page.keyboard.press("Space")


def test_from_offer_to_drawn_up_with_the_keyboard_alone(sign_in: SignIn, site: CaseSite) -> None:
    page, case = sign_in("sender"), new_case(site)
    page.goto(f"/arenden/{case.reference}/sip")
    press(page, "Planen är erbjuden")
    press(page, "De vill ha en plan")
    tick(page, "Barnet")
    press(page, "Spara samtycket")
    expect(page.get_by_role("alert")).to_contain_text("Svara om barnets mognad.")
    expect(page.locator(".govuk-error-summary")).to_be_focused()
    tab_to(page, page.get_by_role("link", name="Svara om barnets mognad."))
    page.keyboard.press("Enter")
    expect(page.get_by_label("Bedömd som mogen nog att samtycka")).to_be_focused()
    page.keyboard.press("Space")
    press(page, "Spara samtycket")
    tab_to(page, page.get_by_label("Vilken dag är mötet?"))
    page.keyboard.type(site.router.today().isoformat())
    press(page, "Mötet är kallat")
    press(page, "Skriv planen")
    choose(page, "Insats", "Samtalsb")
    choose(page, "Vem svarar?", "BUP")
    tick(page, "Vi har frågat, och ingen annan gör något")
    choose(page, "Vem har det övergripande ansvaret?", "BUP")
    expect(page.locator("#sagt")).to_have_text("1 sak saknas i planen.")
    tab_to(page, page.get_by_label("När följs planen upp?"))
    page.keyboard.type((site.router.today() + timedelta(days=90)).isoformat())
    press(page, "Upprätta planen")
    expect(page.get_by_role("status")).to_contain_text("Planen är upprättad. Ge familjen ett exemplar.")
    expect(page.get_by_text(": Samtalsbehandling – BUP, Region Örebro län")).to_be_visible()
    assert kinds(site, case)[1:] == ["sip_offered", "sip_consented", "sip_called", "sip_written", "sip_drawn_up"]


def test_without_scripts_what_is_half_written_is_kept(sign_in: SignIn, site: CaseSite) -> None:
    page, case = sign_in("sender", java_script_enabled=False), called(site)
    page.goto(f"/arenden/{case.reference}/sip")
    page.get_by_role("main").get_by_role("button", name="Skriv planen").click()
    rows = page.locator("fieldset.evi-measure")
    rows.nth(0).get_by_label("Vem svarar?").select_option(label="BUP, Region Örebro län")
    page.get_by_role("button", name="Lägg till en insats").click()
    rows.nth(1).get_by_label("Insats", exact=True).select_option(label="Samtalsbehandling")
    page.get_by_role("button", name="Spara", exact=True).click()
    expect(page.get_by_text("Sparat i ärendet. 5 saker saknas i planen.")).to_be_visible()
    expect(page.get_by_text("Insats 1: välj vilken insats det är.")).to_be_visible()
    page.goto(f"/arenden/{case.reference}/sip/planen")
    expect(rows.nth(1).get_by_label("Insats", exact=True)).to_have_value("talk_treatment")
    page.get_by_role("button", name="Upprätta planen").click()
    page.get_by_role("link", name="Insats 2: välj vem som svarar för den.").click()
    assert page.url.endswith("#rad-1-who")
    page.get_by_role("button", name=re.compile("Ta bort.*Insats 2")).click()
    rows.nth(0).get_by_label("Insats", exact=True).select_option(label="Samtalsbehandling")
    page.get_by_label("Vi har frågat, och ingen annan gör något").check()
    page.get_by_label("Vem har det övergripande ansvaret?").select_option(label="BUP, Region Örebro län")
    page.get_by_label("När följs planen upp?").fill((site.router.today() + timedelta(days=90)).isoformat())
    page.get_by_role("button", name="Upprätta planen").click()
    expect(page.get_by_role("heading", name="Följ upp planen")).to_be_visible()
    assert kinds(site, case)[-3:] == ["sip_written", "sip_written", "sip_drawn_up"]


def test_a_double_click_saves_once(sign_in: SignIn, site: CaseSite) -> None:
    page, case = sign_in("sender", java_script_enabled=False), called(site)
    page.goto(f"/arenden/{case.reference}/sip/planen")
    page.get_by_label("Insats", exact=True).first.select_option(label="Samtalsbehandling")
    page.get_by_role("button", name="Spara", exact=True).dblclick()
    expect(page.get_by_text("Sparat i ärendet.")).to_be_visible()
    assert kinds(site, case).count("sip_written") == 1


def test_no_page_has_barriers_or_is_wider_than_a_phone(sign_in: SignIn, site: CaseSite) -> None:
    page = sign_in("sender")
    new, meets, done = new_case(site), called(site), drawn_up(site)
    steps = ("?steg=samtycke", "?steg=nej", "?steg=kalla", "", "/planen", "/papper")
    for case, paths in ((new, ("",)), (meets, steps), (done, ("", "/papper"))):
        for path in paths:
            page.goto(f"/arenden/{case.reference}/sip{path}")
            well_made(page)
    page.goto(f"/arenden/{meets.reference}/sip/planen")
    page.get_by_label("Vem svarar?").first.select_option(label="BUP, Region Örebro län")
    page.get_by_role("button", name="Upprätta planen").click()
    page.locator(".govuk-error-summary").wait_for()
    well_made(page)


def well_made(page: Page) -> None:
    assert violations(page) == []
    page.set_viewport_size(PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], page.url
    page.set_viewport_size(DESKTOP)


def test_the_sheet_is_one_page_and_nothing_on_it_is_cut(sign_in: SignIn, site: CaseSite) -> None:
    page = sign_in("sender", viewport=A4)
    for case in (called(site), drawn_up(site, measures=8)):
        for path in ("/papper", ""):
            page.goto(f"/arenden/{case.reference}/sip{path}")
            page.emulate_media(media="print")
            assert page.evaluate("document.documentElement.scrollWidth") <= A4["width"], page.url
            assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))) == 1, page.url
            page.emulate_media(media="screen")
