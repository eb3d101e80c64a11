"""Why an agency is not the one: each rule test by test, what goes before it, and where it is named at all."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router.conditions import holds
from router.policy import Exists
from router.policy_book import PolicyBook
from router.policy_content import PolicyContent
from router.reasoning.why_not_agencies import UnknownAgency, agency_named, likely_first
from router.reasoning.why_not_answer import WhyNot
from router.reasoning.why_not_rules import RuleTold, Test
from router.reasoning.why_not_words import as_text, summary
from router.vocabulary import Vocabulary
from tests.decide.world import World, read_world, with_
from tests.generated_cases import CaseGenerator
from tests.reasoning.asking_why import Asked, all_tests

Json = dict[str, Any]
WORLD = read_world()
MILD: Json = {
    "as_of": "2026-11-21",
    "child": {"age_years": 13},
    "registration": {"municipality": "1880", "status": "resident"},
    "needs": [{"domain": "anxiety", "severity": "mild", "functional_impact": "some"}],
    "risk": {"suicide_risk": "none", "immediate_danger": False},
}
WITH_PROTECTION = with_(MILD, "/needs", [*MILD["needs"], {"domain": "protection_violence", "severity": "severe"}])


def why_not(facts: Json, agency: str, world: World = WORLD) -> WhyNot:
    return Asked(world, world.load(facts)).why_not(agency)


def rule_of(answer: WhyNot, rule_id: str, need: int = 0) -> RuleTold:
    (found,) = (rule for rule in answer.needs[need].rules if rule.rule == rule_id)
    return found


def by_test(rule: RuleTold) -> dict[str, bool | None]:
    return {test.label: test.holds for test in rule.tests}


def test_a_rule_that_lacks_a_condition_says_which_and_what_it_would_have_to_be() -> None:
    rule = rule_of(why_not(MILD, "bup"), "nationell.ansvar.psykisk_ohalsa_svar")
    assert (rule.status, by_test(rule)) == ("lacks", {"Behovsområde": True, "Svårighetsgrad": False})
    severity = rule.tests[1]
    assert (severity.wanted, severity.value) == ("minst Svår", "Lindrig")
    assert (severity.label_en, severity.wanted_en, severity.value_en) == ("Severity", "at least Severe", "Mild")
    assert rule.before == ()


def test_an_unknown_fact_leaves_a_rule_open() -> None:
    rule = rule_of(why_not(with_(MILD, "/needs/0/severity", None), "bup"), "nationell.ansvar.psykisk_ohalsa_svar")
    severity = rule.tests[1]
    assert (rule.status, severity.holds, severity.value, severity.value_en) == ("open", None, None, None)


def test_the_rule_that_comes_nearest_is_told_first_and_another_kind_of_need_is_far_away() -> None:
    told = [rule.rule for rule in why_not(MILD, "bup").needs[0].rules]
    assert told[0] == "nationell.ansvar.psykisk_ohalsa_svar"
    assert told.index("nationell.ansvar.npf_utredning") > told.index("nationell.ansvar.psykisk_ohalsa_svar")


def test_a_rule_that_fires_and_gives_way_says_to_what_by_which_mandate_and_source() -> None:
    answer = why_not(with_(MILD, "/needs/0/severity", "severe"), "forsta_linjen")
    rule = rule_of(answer, "nationell.ansvar.psykisk_ohalsa")
    (before,) = rule.before
    assert rule.status == "gives_way"
    assert before.rule == "nationell.ansvar.psykisk_ohalsa_svar"
    assert before.mandate == "”Svår psykisk ohälsa” är ett undantag från ”Psykisk ohälsa börjar i första linjen”."
    assert "HSL 8 kap. 1 §" in [reference.label for reference in before.references]


def test_a_need_that_does_not_lead_says_what_leads_before_it() -> None:
    answer = why_not(WITH_PROTECTION, "forsta_linjen")
    (claim,) = answer.not_leading
    assert [role.role for role in answer.roles] == ["need"]
    assert answer.main.agency == "socialtjanst"
    assert (claim.need, [before.need for before in claim.before]) == (0, [1])
    assert claim.before[0].rule.rule == "nationell.huvudansvar.skydd"
    assert "går före" in claim.before[0].rule.mandate


def test_the_one_who_is_responsible_says_what_keeps_it_there() -> None:
    answer = why_not(MILD, "forsta_linjen")
    main = answer.roles[0]
    assert (main.role, main.needs, answer.not_leading) == ("main", (0,), ())
    assert main.rules[0].rule == "nationell.ansvar.psykisk_ohalsa"
    assert [goal.goal for goal in answer.what_if] == ["not_main"]
    assert all(rule.status == "decides" for role in answer.roles for rule in role.rules)


def test_sharing_and_holding_are_roles_with_their_own_rules() -> None:
    school = [{"agency": "elevhalsa", "status": "active", "principal_code": "1880"}]
    answer = why_not({**MILD, "ongoing_contacts": school}, "elevhalsa")
    assert [role.role for role in answer.roles] == ["co_responsible", "interim_holder"]
    assert all(role.rules for role in answer.roles)


def test_the_right_agency_of_another_principal() -> None:
    contact = [{"agency": "forsta_linjen", "status": "active", "principal_code": "19"}]
    answer = why_not({**MILD, "ongoing_contacts": contact}, "forsta_linjen")
    (other,) = answer.other_principals
    assert (other.named.principal_code, other.instead.principal_code) == ("19", "18")
    assert [rule.question for rule in other.rules] == ["territory"]


def test_nobody_elses_contact_is_another_principal() -> None:
    contact = [{"agency": "forsta_linjen", "status": "active", "principal_code": "18"}]
    assert why_not({**MILD, "ongoing_contacts": contact}, "forsta_linjen").other_principals == ()


def test_an_agency_named_only_in_anothers_agreement() -> None:
    """A rule that one county's agreement has is told to a child of another, with its place and days."""
    (rule,) = (r for r in WORLD.book.rules if r.id == "nationell.ansvar.psykisk_ohalsa")
    agreed = replace(
        rule,
        id="t.center",
        layer="regional",
        place="23",
        outcome=replace(rule.outcome, agency="kontaktcenter"),
        departs_from=(rule.id,),
    )
    kept = {part.name: getattr(WORLD.book, part.name) for part in fields(PolicyContent)}
    world = replace(WORLD, book=PolicyBook(**kept | {"rules": (*WORLD.book.rules, agreed)}))
    answer = why_not(MILD, "kontaktcenter", world)
    assert "responsible" not in answer.named.here
    (elsewhere,) = answer.named.elsewhere
    assert (elsewhere.rule, elsewhere.place) == ("t.center", WORLD.places.principal_name("23"))
    assert answer.needs[0].rules == ()
    assert all(goal.found == () for goal in answer.what_if)
    there = why_not(with_(MILD, "/registration/municipality", "2380"), "kontaktcenter", world)
    assert ("responsible" in there.named.here, there.named.elsewhere) == (True, ())


def test_an_agency_that_a_parameter_names_in_another_place() -> None:
    answer = why_not(MILD, "bup")
    assert ("responsible" in answer.named.here, answer.named.elsewhere) == (True, ())


def test_a_case_without_needs_is_told_as_one_unknown_need() -> None:
    answer = why_not({"as_of": "2026-11-21", "registration": {"municipality": "1880"}}, "bup")
    assert [(need.need, need.domain) for need in answer.needs] == [(0, None)]
    assert answer.what_if[0].found[0].only_answers


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 2**32), agency=st.sampled_from(sorted(WORLD.vocabulary["agency"].terms)))
def test_whatever_is_said_of_a_condition_is_so(seed: int, agency: str) -> None:
    """Each test told true is true in the facts, each told false is false, each unknown unknown."""
    asked = Asked(WORLD, WORLD.load(CaseGenerator(seed, WORLD.vocabulary, WORLD.places).case()))
    answer, routing = asked.why_not(agency), asked.route(asked.case)
    stage = routing.policies.stages["need"]
    for need, routed in zip(answer.needs, routing.asked, strict=True):
        assert {told.rule for told in need.rules} == {
            rule.id for rule in stage.rules.values() if rule.outcome.agency == agency
        }
        for told in need.rules:
            ways = [holds(way, routed.facts) for way in stage.patterns[told.rule]]
            said = [_all(way) for way in told.ways()]
            assert (True in said, None in said) == (True in ways, None in ways)
            assert (told.status in ("decides", "gives_way")) is (True in ways)
            assert (told.status == "decides") is (told.rule in {rule.id for rule in routed.standing.rules})
            assert bool(told.before) is (told.status == "gives_way")
        for test in all_tests(need.rules):
            assert (test.holds is None) <= (test.value is None)
    roles = {role.role for role in answer.roles}
    assert ("main" in roles) is (routing.lead.agency == agency)
    assert ("interim_holder" in roles) is (routing.holder.agency == agency)
    assert ("need" in roles) is any(routed.owner.agency == agency for routed in routing.asked)


def _all(way: tuple[Test, ...]) -> bool | None:
    answers = [test.holds for test in way]
    return False if False in answers else None if None in answers else True


def test_a_test_of_a_list_says_what_there_should_be_and_whether_there_is() -> None:
    rules = why_not({**MILD, "referral_history": []}, "bup").needs[0].rules
    (found,) = [t for t in all_tests(rules) if t.fact == "referrals"]
    assert (found.label, found.value, found.holds) == ("Remiss", "ingen sådan", False)
    assert found.wanted.startswith("någon med Remiss från: ")
    assert found.wanted_en.startswith("one with Referral from: ")


def test_alternatives_are_kept_apart() -> None:
    danger = rule_of(why_not(MILD, "sos_112"), "nationell.ansvar.omedelbar_fara")
    (rule,) = (r for r in WORLD.book.rules if r.id == danger.rule)
    assert len(danger.alternatives) == len(rule.when) == 3
    assert {test.fact for test in danger.tests} == {"immediate_danger", "area"}
    assert all(isinstance(way, tuple) and way for way in danger.alternatives)
    assert any(isinstance(clause, Exists) for way in rule.when for clause in way)


class TestWords:
    def test_who_it_is_in_one_sentence(self) -> None:
        assert summary(why_not(MILD, "bup")).startswith("BUP, Region Örebro län är inte ansvarig i det här ärendet.")
        assert summary(why_not(MILD, "forsta_linjen")).startswith(
            "Första linjen, Region Örebro län har huvudansvaret"
        )
        answer = why_not(WITH_PROTECTION, "forsta_linjen")
        assert "ansvarar för ett behov" in summary(answer)
        assert "Huvudansvaret har Socialtjänsten" in summary(answer)

    def test_the_whole_answer_as_text(self) -> None:
        text = as_text(why_not(MILD, "bup"))
        assert "[nej] Svårighetsgrad: ska vara minst Svår, är Lindrig" in text
        assert "[ja] Behovsområde: ska vara Psykisk ohälsa, är Psykisk ohälsa" in text
        assert "Vad som skulle behöva vara annorlunda:" in text

    def test_what_is_left_to_find_out_has_its_own_heading(self) -> None:
        text = as_text(why_not(with_(MILD, "/needs/0/severity", None), "bup"))
        assert text.index("Det som återstår att få veta:") < text.index("Vad som skulle behöva vara annorlunda:")

    def test_that_no_rule_names_it_is_said(self) -> None:
        assert "Ingen regel som gäller här den dagen gör verksamheten ansvarig" in as_text(why_not(MILD, "polis"))

    def test_what_leads_before_it_is_said(self) -> None:
        assert "Behov 1 leder inte:" in as_text(why_not(WITH_PROTECTION, "forsta_linjen"))


class TestAgencies:
    @pytest.fixture
    def vocabulary(self) -> Vocabulary:
        return WORLD.vocabulary

    @pytest.mark.parametrize("text", ["bup", "BUP", "Bup"])
    def test_by_code_or_word(self, vocabulary: Vocabulary, text: str) -> None:
        assert agency_named(text, vocabulary["agency"]) == "bup"

    def test_an_unknown_one_gets_the_nearest_word(self, vocabulary: Vocabulary) -> None:
        with pytest.raises(UnknownAgency) as unknown:
            agency_named("socialtjänst", vocabulary["agency"])
        assert unknown.value.suggestion in ("socialtjanst", "socialtjänsten")
        assert str(unknown.value.suggestion) in unknown.value.message("sv")
        assert "Did you mean" in unknown.value.message("en")

    def test_nothing_near_leads_to_the_list(self, vocabulary: Vocabulary) -> None:
        with pytest.raises(UnknownAgency) as unknown:
            agency_named("", vocabulary["agency"])
        assert unknown.value.suggestion is None
        assert "/api/v1/vocabulary" in unknown.value.message("sv")

    def test_those_that_the_case_names_come_first_receivers_of_referrals_before_all(
        self, vocabulary: Vocabulary
    ) -> None:
        case = {
            "referral_history": [{"from": "elevhalsa", "to": "bup"}, {"from": "guardian", "to": None}],
            "ongoing_contacts": [{"agency": "socialtjanst"}],
            "disputed_between": ["lss:1880", "bup:18"],
        }
        named, others = likely_first(case, vocabulary["agency"])
        assert named == ("bup", "lss", "socialtjanst", "elevhalsa")
        assert set(named) | set(others) == set(vocabulary["agency"].terms)
        assert not set(named) & set(others)
        assert likely_first({}, vocabulary["agency"])[0] == ()
