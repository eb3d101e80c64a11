"""What a program needs beside decisions: codes, policies in force, and who does what where."""

from __future__ import annotations

from flask.testing import FlaskClient

from router.bootstrap import Router
from tests.web.pages.test_certificate_page import PROVED


def test_every_code_has_a_label_in_both_languages(client: FlaskClient, router: Router) -> None:
    lists = client.get("/api/v1/vocabulary").get_json()["lists"]
    assert set(lists) == set(router.vocabulary.lists)
    terms = [term for codes in lists.values() for term in codes["terms"]]
    assert all(term["code"] and term["sv"] and term["en"] for term in terms)


def test_policies_are_those_of_the_day_with_their_revision(client: FlaskClient) -> None:
    today = client.get("/api/v1/policies").get_json()
    decided = client.post("/api/v1/decisions", json={}).get_json()
    assert today["as_of"] == "2026-11-22"
    assert today["revision"] == decided["policy"]["revision"]
    assert all(rule["because"] and rule["references"] for rule in today["rules"])
    long_ago = client.get("/api/v1/policies?as_of=1990-01-01").get_json()
    assert (long_ago["rules"], long_ago["agreements"]) == ([], [])


def test_every_agency_has_a_name_and_a_principal_in_its_place(client: FlaskClient, router: Router) -> None:
    found = client.get("/api/v1/agencies?municipality=1880").get_json()
    assert [agency["agency"] for agency in found["agencies"]] == list(router.vocabulary["agency"].terms)
    codes = {agency["principal_type"]: agency["principal_code"] for agency in found["agencies"]}
    assert codes["region"] == found["municipality"]["region"] == "18"
    assert codes["municipality"] == codes["school_authority"] == "1880"
    assert all(agency["name"] and agency["name_en"] for agency in found["agencies"])


def test_known_units_are_shown_with_their_source(client: FlaskClient) -> None:
    found = client.get("/api/v1/agencies?municipality=1880").get_json()["agencies"]
    units = [unit for agency in found for unit in agency["units"]]
    assert units
    assert all(unit["source"] and unit["checked_on"] for unit in units)


def test_the_map_is_that_of_the_place_and_day(client: FlaskClient) -> None:
    today = client.get("/api/v1/map?municipality=1880").get_json()
    assert (today["municipality"]["name"], today["as_of"]) == ("Örebro", "2026-11-22")
    assert today["agreements"]
    before = client.get("/api/v1/map?municipality=1880&date=2025-12-31").get_json()
    assert before["agreements"] == []
    entries = [found["needs"][0]["cells"][1]["first_contact"]["do_this"] for found in (today, before)]
    assert entries[0] != entries[1], "the agreement has a way in of its own"


def test_a_cell_of_the_map_is_what_a_plain_child_is_answered(client: FlaskClient) -> None:
    found = client.get("/api/v1/map?municipality=1880&date=2026-11-21").get_json()
    (need,) = [need for need in found["needs"] if need["domain"] == "eating_disorder"]
    (cell,) = [cell for cell in need["cells"] if "severe" in cell["severities"] and cell["ages"]["from"] == 6]
    case = {
        "as_of": "2026-11-21",
        "child": {"age_years": cell["ages"]["to"]},
        "registration": {"municipality": "1880"},
        "needs": [{"domain": "eating_disorder", "severity": "severe"}],
    }
    decided = client.post("/api/v1/decisions", json=case).get_json()
    assert (
        cell["responsible"].items()
        >= {
            part: decided["responsible"][part] for part in ("agency", "principal_type", "principal_code", "name")
        }.items()
    )
    assert cell["first_contact"] == decided["way_in"]


def test_a_map_of_a_place_or_day_that_is_none_is_refused_helpfully(client: FlaskClient) -> None:
    nowhere = client.get("/api/v1/map?municipality=0000")
    assert (nowhere.status_code, nowhere.get_json()["code"]) == (404, "unknown_municipality")
    early = client.get("/api/v1/map?municipality=1880&date=1999-01-01", headers={"Accept-Language": "en"})
    (error,) = early.get_json()["errors"]
    assert (early.status_code, error["pointer"], error["code"]) == (422, "/date", "no_policy_on_day")
    assert error["suggestion"] in error["message"]
    wrong = client.get("/api/v1/map?municipality=1880&date=igår").get_json()["errors"][0]
    assert wrong["code"] == "wrong_format"


def test_what_was_proved_of_the_policies_stands_with_them(client: FlaskClient, router: Router) -> None:
    assert client.get("/api/v1/policies").get_json()["certificate"] is None
    certificate = {**PROVED, "revision": router.book.revision}
    router.keep_certificate({**PROVED, "revision": "of-other-policies", "verdict": "failed"})
    router.keep_certificate(certificate)
    assert client.get("/api/v1/policies").get_json()["certificate"] == certificate
