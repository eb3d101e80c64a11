"""The map before and after: only where it changes, and once for all places alike."""

from __future__ import annotations

import json
from dataclasses import replace

from router.bootstrap import Router
from router.impact import map_changes, map_changes_to_json
from router.policy import Outcome
from tests.impact.changes import DAY, with_rule

RULE = "orebro.ansvar.mattlig_med_paverkan"


def test_only_the_places_of_the_rule_have_another_map(shipped: Router) -> None:
    draft = with_rule(shipped.base, RULE, lambda rule: replace(rule, outcome=Outcome(agency="elevhalsa")))
    found = map_changes(shipped.base, draft, shipped.places.municipalities.values(), DAY)
    places = [one for change in found for one in change.municipalities]
    assert {one.region_code for one in places} == {"18"}
    assert len(places) == len(set(places)) > len(found)
    change = next(change for change in found if "1885" in {one.code for one in change.municipalities})
    assert {part for block in change.blocks for part in block.says.differs} == {"changes"}


def test_it_tells_who_was_responsible_and_who_will_be(shipped: Router) -> None:
    rule = "nationell.ansvar.psykisk_ohalsa_svar"
    draft = with_rule(shipped.base, rule, lambda rule: replace(rule, outcome=Outcome(agency="elevhalsa")))
    alike = [shipped.places.municipalities[code] for code in ("0180", "0184")]
    (change,) = map_changes(shipped.base, draft, alike, DAY)
    assert change.municipalities == tuple(alike)
    owners = {(b.says.one.responsible.agency, b.says.other.responsible.agency) for b in change.blocks}
    assert ("bup", "elevhalsa") in owners
    told = json.loads(json.dumps(map_changes_to_json([change], draft)))
    parties = [one["other"]["responsible"]["agency"] for one in told[0]["differences"]]
    assert "elevhalsa" in parties


def test_other_words_for_a_rule_change_no_map(shipped: Router) -> None:
    draft = with_rule(shipped.base, RULE, lambda rule: replace(rule, title="Annan rubrik", because="Därför."))
    assert map_changes(shipped.base, draft, shipped.places.municipalities.values(), DAY) == ()


def test_a_map_that_cannot_be_drawn_says_why(shipped: Router) -> None:
    needed = next(rule.id for rule in shipped.book.rules if rule.question == "report_of_concern" and not rule.when[0])
    draft = with_rule(shipped.base, needed, lambda rule: None)
    municipality = shipped.places.municipalities["0180"]
    (change,) = map_changes(shipped.base, draft, [municipality], DAY)
    assert "report_of_concern" in str(change.fault)
    (told,) = map_changes_to_json([change], draft)
    assert told["fault"] == str(change.fault)
    assert told["differences"] == []


def test_a_need_that_is_new_is_told_apart(shipped: Router) -> None:
    lists = dict(shipped.vocabulary.lists)
    domains = lists["need_domain"]
    code, term = next(iter(domains.terms.items()))
    lists["need_domain"] = replace(domains, terms={**domains.terms, "newly_named": replace(term, code="newly_named")})
    words = replace(shipped.vocabulary, lists=lists)
    book = replace(shipped.book, vocabulary=words, _composed={}, _by_place={})
    draft = replace(shipped.base, vocabulary=words, book=book)
    (change,) = map_changes(shipped.base, draft, [shipped.places.municipalities["1885"]], DAY)
    assert (change.needs_apart, change.blocks, code != "newly_named") == (("newly_named",), (), True)
