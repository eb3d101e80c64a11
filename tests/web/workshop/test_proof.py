"""The proof of a draft on its page: gaps and conflicts with their witnesses, made scenarios with one press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from router.access import Grant, Principal, Role
from router.bootstrap import Router, build_router
from router.editing.scenarios import scenarios_in
from router.reasoning.findings import Finding, Kind
from router.scenarios.witness_text import witness_texts
from router.settings import Settings
from router.workshop.judging import PROOF
from router.workshop.witness_answers import answers_to
from tests.databases import ready
from tests.decide.world import RULES as PRODUCT
from tests.web.accounts.signing_in import Person
from tests.web.workshop.a_draft import FEATURE, PLACE, RULE, RULES, ADraft, words
from tests.workshop.a_site import OTHER_RULES, Clock, Site, written

NATIONAL_RULE = "nationell.ansvar.psykisk_ohalsa"
CASE = {
    "as_of": "2026-11-25",
    "child": {"age_years": 13},
    "registration": {"municipality": "1883"},
    "needs": [{"domain": "anxiety", "severity": "moderate", "functional_impact": "marked"}],
}
LOOSE = f"features/policies/{PLACE}/vittnen.feature"


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the worker found of a small content with gaps: made once, for real."""
    rules = written(tmp_path_factory.mktemp("content"), PRODUCT)
    settings = Settings(var_dir=tmp_path_factory.mktemp("var"), rules_dir=rules, secret_key="x" * 45)
    ready(settings.database_url)
    router = build_router(settings)
    draft = Site(router, Clock()).draft(agreed_rules=OTHER_RULES)
    router.workshop.check(draft)
    while router.work.once():
        pass
    judged = router.workshop.judge(draft)
    job = judged.jobs[PROOF, judged.prospects[0].key]
    router.close()
    assert job is not None
    assert job.result is not None
    return dict(job.result)


def found(router: Router, kind: Kind, question: str | None, *rules: str, case: Any = CASE) -> dict[str, Any]:
    """A finding as the worker tells it."""
    content = router.edition.content
    finding = Finding(
        kind, RULES if rules else "", 3, 3, "Så är det.", rules, "ett barn", case, question, "Hela länet"
    )
    scenario = asdict(next(iter(witness_texts([finding], content))))
    return {**asdict(finding), "scenario": scenario, "answers": answers_to(finding, content, router.load_case)}


def number_of(result: dict[str, Any], kind: str) -> int:
    return next(number for number, finding in enumerate(result["findings"]) if finding["kind"] == kind)


def test_a_gap_is_told_with_the_child_that_falls_through(draft: ADraft, real: dict[str, Any]) -> None:
    draft.change(RULES, "påtaglig", "viss")
    draft.checked(PROOF, "failed", **real)
    page = draft.page("/bevis")
    assert "Håller inte" in page
    assert "Luckor (2) Barn som ingen regel ger något svar." in page
    assert "Ingen regel svarar på frågan ”Vem ansvarar för behovet?”." in page
    assert (
        "Till exempel: ett barn som ingen vet mer om dagen är 2026-11-21 barnet är folkbokfört i Upplands Väsby"
        in page
    )
    assert "Verksamheter som inget ärende når" in page
    assert "Vad ska gälla för det här barnet?" in page
    raw = draft.owner.get(f"{draft.path}/bevis/laget").get_data(as_text=True)
    assert 'role="status"' in raw
    assert "Klart: beviset hittade" in raw


def test_a_witness_becomes_a_scenario_beside_its_rule_with_one_press(draft: ADraft, router: Router) -> None:
    draft.change(RULES, "påtaglig", "viss")
    finding = found(router, "conflict", "responsible", RULE, NATIONAL_RULE)
    key = draft.checked(PROOF, "failed", findings=[finding, finding], certificate=None)
    assert f"Reglerna som det handlar om: {RULE} {NATIONAL_RULE}" in draft.page("/bevis")
    before = router.base_files()[FEATURE].decode()
    answer = draft.owner.send(f"{draft.path}/bevis/vittne", {"key": key, "number": "1", "answer": "ansvarar BUP"})
    assert answer.status_code == 303
    added = [one for one in scenarios_in(draft.text()) if one.name not in {s.name for s in scenarios_in(before)}]
    assert [(one.rule, one.text.split("\n")[-1].strip()) for one in added] == [(RULE, "Så ansvarar BUP")]
    onward = words(draft.owner.get(answer.location).get_data(as_text=True))
    assert f"Vittnet är nu ett scenario i utkastet: {FEATURE}" in onward
    assert "Inte prövat, som utkastet är nu." in onward
    assert "Det som beviset fann innan scenariot lades till" in onward
    again = draft.owner.send(f"{draft.path}/bevis/vittne", {"key": key, "number": "0", "answer": "ansvarar BUP"})
    assert again.status_code == 303
    assert len(scenarios_in(draft.text())) == len(scenarios_in(before)) + 2


def test_the_owner_says_what_applies_and_nothing_else_is_written(draft: ADraft, real: dict[str, Any]) -> None:
    draft.change(RULES, "påtaglig", "viss")
    key = draft.checked(PROOF, "failed", **real)
    number = str(number_of(real, "gap"))
    for answer in ("", "ansvarar ingen alls", "gäller alltid att någon ansvarar för varje behov"):
        refused = draft.owner.send(f"{draft.path}/bevis/vittne", {"key": key, "number": number, "answer": answer})
        assert refused.status_code == 422
        assert "Välj vad som ska gälla för barnet." in words(refused.get_data(as_text=True))
    for where in ({"key": "0" * 64, "number": number}, {"key": key, "number": "999"}, {"key": "../x", "number": "x"}):
        sent = {**where, "answer": "ansvarar BUP"}
        assert draft.owner.send(f"{draft.path}/bevis/vittne", sent).status_code == 404
    assert draft.files() == {RULES}


def test_the_witness_of_a_gap_goes_where_the_owner_may_write(draft: ADraft, real: dict[str, Any]) -> None:
    draft.change(RULES, "påtaglig", "viss")
    key = draft.checked(PROOF, "failed", **real)
    sent = {"key": key, "number": str(number_of(real, "gap")), "answer": "ansvarar vårdcentralen"}
    for _ in range(2):
        assert draft.owner.send(f"{draft.path}/bevis/vittne", sent).status_code == 303
    names = [one.name for one in scenarios_in(draft.text(LOOSE))]
    assert names == [
        "Ingen regel svarar: Vem ansvarar för behovet?",
        "Ingen regel svarar: Vem ansvarar för behovet? (2)",
    ]
    shown = draft.page(f"/scenarier/nagra?fil={LOOSE}")
    assert "Ingen regel svarar: Vem ansvarar för behovet? (2)" in shown


def test_a_question_without_ready_answers_opens_in_the_form(draft: ADraft, router: Router) -> None:
    draft.change(RULES, "påtaglig", "viss")
    finding = found(router, "gap", "way_in", case={**CASE, "interpreter_language": "ar"})
    assert finding["answers"] == []
    key = draft.checked(PROOF, "failed", findings=[finding], certificate=None)
    assert "Skriv scenariots svar" in draft.page("/bevis")
    fields = draft.form(f"/scenarier/ur-vittne?key={key}&number=0")
    assert fields["step-0-word-years"] == "13"
    assert draft.send("/scenarier/nytt", {**fields, "rule": RULE}).status_code == 422


def test_what_the_rules_answer_now_comes_first(installed: Router) -> None:
    answers = found(installed, "statement", None)["answers"]
    assert answers[0] == {"sentence": "ansvarar BUP", "now": True}
    assert len(answers) == len({answer["sentence"] for answer in answers})
    assert [a["sentence"] for a in found(installed, "gap", "sip")["answers"]] == ["behövs en SIP", "behövs ingen SIP"]
    ladders = found(installed, "conflict", "ladder", RULE)["answers"]
    assert "löses oenigheten enligt stegen ”inom regionen”" in [answer["sentence"] for answer in ladders]


def test_a_proof_that_holds_shows_what_is_proved_and_assumed(draft: ADraft, real: dict[str, Any]) -> None:
    draft.change(RULES, "påtaglig", "viss")
    statement = {"name": "Inget barn blir utan ansvarig", "file": "a.feature", "line": 3, "verdict": "holds"}
    certificate = {**real["certificate"], "statements": [statement], "verdict": "proved"}
    draft.checked(PROOF, "proved", findings=[], certificate=certificate)
    page = draft.page("/bevis")
    assert "Bevisat Inget barn blir utan svar" in page
    assert "Det här gäller alltid" in page
    assert "Inget barn blir utan ansvarig Bevisat" in page
    assert "Vad som är bevisat och antaget" in page
    assert certificate["covers"] in page


def test_each_day_on_which_something_begins_is_shown(draft: ADraft, router: Router) -> None:
    draft.change(RULES, "påtaglig", "viss")
    draft.checked(PROOF, "undecided", findings=[], certificate=None)
    assert draft.page("/bevis").count("Det som ska gälla från") == 1
    assert "Inte avgjort Inget fel är funnet" in draft.page("/bevis")


def test_a_proof_of_what_cannot_be_read_says_where(draft: ADraft) -> None:
    draft.change(RULES, "    motivering:", "    motivring:")
    problem = {
        "file": RULES,
        "line": 12,
        "column": 5,
        "message": "”motivring” finns inte.",
        "suggestion": "motivering",
    }
    draft.checked(PROOF, "unreadable", problems=[problem])
    page = draft.page("/bevis")
    assert f"{RULES}, rad 12" in page
    assert "Menade du ”motivering”?" in page


def test_who_signs_sees_the_proof_and_accepts_nothing(
    draft: ADraft, real: dict[str, Any], person: Callable[..., Person]
) -> None:
    draft.change(RULES, "påtaglig", "viss")
    key = draft.checked(PROOF, "failed", **real)
    reader = person(Grant(Role.SIGNATORY, Principal("region", "18")))
    page = draft.page("/bevis", reader)
    assert "Luckor" in page
    assert "Godta vittnet" not in page
    sent = {"key": key, "number": str(number_of(real, "gap")), "answer": "ansvarar BUP"}
    assert reader.send(f"{draft.path}/bevis/vittne", sent).status_code == 403
    assert reader.get(f"{draft.path}/scenarier/ur-vittne?key={key}&number=0").status_code == 403


def test_the_file_stays_as_it_was_when_it_cannot_be_read(draft: ADraft, router: Router, tmp_path: Path) -> None:
    draft.change(RULES, "påtaglig", "viss")
    draft.change(FEATURE, "# language: sv", "# language: svenska")
    key = draft.checked(PROOF, "failed", findings=[found(router, "conflict", "responsible", RULE)], certificate=None)
    before = draft.text()
    answer = draft.owner.send(f"{draft.path}/bevis/vittne", {"key": key, "number": "0", "answer": "ansvarar BUP"})
    assert answer.location.endswith(f"/scenarier/fil?fil={FEATURE}")
    assert draft.text() == before
    assert "Filen ska börja med raden" in words(draft.owner.get(answer.location).get_data(as_text=True))


def test_only_the_owners_of_a_file_are_offered_its_witness(draft: ADraft, router: Router) -> None:
    path = "rules/national/sip.yaml"
    draft.change(path, "# ", "#  ")
    finding = found(router, "conflict", "responsible", NATIONAL_RULE)
    key = draft.checked(PROOF, "failed", findings=[finding], certificate=None)
    page = draft.page("/bevis")
    assert "De som äger reglerna kan godta vittnet som ett scenario." in page
    assert "Godta vittnet som scenario" not in page
    sent = {"key": key, "number": "0", "answer": "ansvarar BUP"}
    assert draft.owner.send(f"{draft.path}/bevis/vittne", sent).status_code == 403
    assert draft.files() == {path}
