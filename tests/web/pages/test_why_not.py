"""The pages "Varför inte …?" and "Jämför": from an answer, without a script, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from html import unescape
from typing import Any

import pytest
from flask.testing import FlaskClient

from router.bootstrap import Router, build_router
from router.policy_book import PolicyBook
from router.policy_content import PolicyContent
from router.settings import Settings
from tests.altered import altered
from tests.databases import ready
from web import create_app

Json = dict[str, Any]
MILD: Json = {
    "as_of": "2026-11-21",
    "child": {"age_years": 13},
    "registration": {"municipality": "1880", "status": "resident"},
    "needs": [{"domain": "anxiety", "severity": "mild", "functional_impact": "some"}],
    "referral_history": [{"from": "elevhalsa", "to": "bup", "outcome": "returned"}],
    "risk": {"suicide_risk": "none", "immediate_danger": False},
}


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Router]:
    settings = Settings(var_dir=tmp_path_factory.mktemp("var"), secret_key="only-for-these-tests-of-why-not-pages")
    ready(settings.database_url)
    router = build_router(settings)
    yield router
    router.close()


@pytest.fixture(scope="module")
def reader(real: Router) -> FlaskClient:
    return create_app(real, real.settings).test_client()


@pytest.fixture(scope="module")
def mild(real: Router) -> str:
    return str(real.decide_and_record(real.load_case(MILD))["id"])


@pytest.fixture(scope="module")
def severe(real: Router) -> str:
    return str(
        real.decide_and_record(real.load_case({**MILD, "needs": [{"domain": "anxiety", "severity": "severe"}]}))["id"]
    )


def text_of(html: str) -> str:
    """The words of a page, with single spaces."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def read(reader: FlaskClient, address: str, status: int = 200) -> str:
    answer = reader.get(address)
    assert answer.status_code == status
    return text_of(answer.text)


def test_the_answer_leads_to_the_question_with_the_agencies_of_the_case_first(reader: FlaskClient, mild: str) -> None:
    html = reader.get(f"/beslut/{mild}").text
    options = re.findall(r'<option value="(\w+)"', html)
    assert f'action="/beslut/{mild}/varfor-inte"' in html
    assert options[:2] == ["bup", "elevhalsa"]
    assert len(options) == len(set(options)) > 10
    assert html.index('label="Nämns i ärendet"') < html.index('label="Andra verksamheter"')
    assert f'href="/beslut/{mild}/jamfor"' in html


def test_why_not(reader: FlaskClient, mild: str) -> None:
    told = read(reader, f"/beslut/{mild}/varfor-inte?verksamhet=bup")
    assert "Varför inte Barn- och ungdomspsykiatrin (BUP)?" in told
    assert "BUP, Region Örebro län är inte ansvarig i det här ärendet." in told
    assert "Om svårighetsgraden för ångest vore svår i stället för lindrig skulle BUP" in told
    assert "Stämmer inte: Svårighetsgrad – ska vara minst Svår, men är Lindrig" in told
    assert "Stämmer: Behovsområde – Psykisk ohälsa" in told
    assert "Reglerna har ändrats" not in told


def test_rules_lead_to_their_pages(reader: FlaskClient, mild: str) -> None:
    html = reader.get(f"/beslut/{mild}/varfor-inte?verksamhet=bup").text
    addresses = set(re.findall(r'href="(/regler/[^"]+)"', html))
    assert "/regler/nationell.ansvar.psykisk_ohalsa_svar" in addresses
    assert all(reader.get(address).status_code == 200 for address in addresses)


def test_in_english(reader: FlaskClient, mild: str) -> None:
    told = read(reader, f"/beslut/{mild}/varfor-inte?verksamhet=bup&lang=en")
    assert "Why not Child and adolescent psychiatry (BUP)?" in told
    assert "If the severity of anxiety and worry were severe instead of mild" in told
    assert "Does not hold: Severity – has to be at least Severe, but is Mild" in told
    reader.get("/?lang=sv")


def test_the_one_who_is_responsible(reader: FlaskClient, mild: str) -> None:
    told = read(reader, f"/beslut/{mild}/varfor-inte?verksamhet=forsta_linjen")
    assert "Varför Första linjen för psykisk ohälsa hos barn och unga?" in told
    assert "Första linjen, Region Örebro län har huvudansvaret." in told
    assert "Psykisk ohälsa börjar i första linjen" in told
    assert "Minsta ändring som flyttar ansvaret" in told
    assert "BUP, Region Örebro län ha huvudansvaret i stället" in told


def test_an_agency_that_no_rule_names(reader: FlaskClient, mild: str) -> None:
    told = read(reader, f"/beslut/{mild}/varfor-inte?verksamhet=polis")
    assert "Ingen regel pekar ut verksamheten här" in told
    assert (
        "Ingen enskild ändrad uppgift, och inga två tillsammans, gör att Polisen ansvarar för något av behoven"
        in told
    )
    assert told.count("Ingen enskild") == 1


def test_without_an_agency_the_page_asks_for_one(reader: FlaskClient, mild: str) -> None:
    told = read(reader, f"/beslut/{mild}/varfor-inte")
    assert "Välj en verksamhet" in told
    assert "Fel:" not in told


def test_an_unknown_agency_is_asked_for_again(reader: FlaskClient, mild: str) -> None:
    answer = reader.get(f"/beslut/{mild}/varfor-inte?verksamhet=bupp")
    assert answer.status_code == 422
    assert "Det finns ingen sådan verksamhet. Menade du bup?" in answer.text
    assert 'aria-describedby="verksamhet-error"' in answer.text


@pytest.mark.parametrize("page", ["varfor-inte?verksamhet=bup", "jamfor?med=x"])
def test_an_unknown_decision_is_no_page(reader: FlaskClient, page: str) -> None:
    assert reader.get(f"/beslut/nobody/{page}").status_code == 404


def test_that_the_rules_have_changed_is_said_with_both_revisions(real: Router, mild: str) -> None:
    kept = {part.name: getattr(real.book, part.name) for part in fields(PolicyContent)}
    later = altered(real, base=replace(real.base, book=PolicyBook(**kept | {"revision": "f" * 64})))
    told = read(create_app(later, later.settings).test_client(), f"/beslut/{mild}/varfor-inte?verksamhet=bup")
    assert "Reglerna har ändrats sedan beslutet fattades." in told
    assert f"Beslutets regler: {real.book.revision[:12]}. Reglerna nu: {'f' * 12}." in told


def test_compare(reader: FlaskClient, mild: str, severe: str) -> None:
    told = read(reader, f"/beslut/{mild}/jamfor?med={severe}")
    assert "Svårighetsgrad (1) Första: Lindrig Andra: Svår" in told
    assert "Huvudansvar Första: Första linjen, Region Örebro län Andra: BUP, Region Örebro län" in told
    assert "I det andra ärendet går något annat före: Svår psykisk ohälsa ." in told
    assert "Påverkan på vardagen (1) Första: Viss påverkan på vardagen Andra: Inte känt" in told


def test_comparing_a_case_with_itself(reader: FlaskClient, mild: str) -> None:
    told = read(reader, f"/beslut/{mild}/jamfor?med=%20{mild}%20")
    assert "Inga. Ärendena säger detsamma." in told
    assert "Inga. Samma regler avgör." in told


def test_comparing_asks_for_the_other(reader: FlaskClient, mild: str) -> None:
    assert "Referensen till det andra ärendet" in read(reader, f"/beslut/{mild}/jamfor")
    assert "Inget svar är sparat under den referensen." in read(reader, f"/beslut/{mild}/jamfor?med=zzz", 422)


def test_compare_in_english(reader: FlaskClient, mild: str, severe: str) -> None:
    told = read(reader, f"/beslut/{mild}/jamfor?med={severe}&lang=en")
    assert "Severity (1) First: Mild Second: Severe" in told
    reader.get("/?lang=sv")


def test_looking_records_nothing(real: Router, reader: FlaskClient, mild: str, severe: str) -> None:
    before = real.log.count()
    reader.get(f"/beslut/{mild}/varfor-inte?verksamhet=bup")
    reader.get(f"/beslut/{mild}/jamfor?med={severe}")
    assert real.log.count() == before
    assert reader.post(f"/beslut/{mild}/varfor-inte").status_code == 405
