"""What may be filled in at each place of a step."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from router.assisting.offers import Offer
from router.assisting.step_templates import Reached
from router.fact_words import FactWord
from router.scenarios.words import OTHER_PRINCIPALS, YES_NO
from router.scenarios.world import Content

LISTS: Mapping[str, tuple[str, ...]] = {
    "agency": ("agency",),
    "basis": ("legal_basis",),
    "cause": ("cause",),
    "diagnosis": ("diagnosis",),
    "ladder": ("ladder",),
    "outcome": ("referral_outcome",),
    "principal": ("principal_type",),
    "question": ("question",),
    "receiver": ("agency",),
    "sender": ("agency", "referral_party"),
    "setting": ("contact_setting",),
    "step": ("ladder_step",),
}
"""The code lists whose words fill a hole; others have what FURTHER says of them."""
STATES = ("svårighetsgrad", "påverkan", "orsak")
Words = dict[str, str]


def words_at(place: Reached, content: Content) -> list[Offer]:
    """The words that may stand in the hole, each followed by what the step says next."""
    hole = place.way.holes[place.hole]
    found = FURTHER[hole](place, content) if hole in FURTHER else _listed(LISTS.get(hole, ()), content)
    follows = place.way.words[place.hole + 1]
    return [Offer(word, meaning, word + follows, "value") for word, meaning in found.items()]


def _listed(lists: tuple[str, ...], content: Content) -> Words:
    terms = (term for name in lists for term in content.vocabulary[name])
    return {term.word: term.sv if term.sv.casefold() != term.word.casefold() else "" for term in terms}


def _forms(place: Reached, content: Content) -> Words:
    placed = "placerat" in place.way.words[0]
    return _listed(("placement_form",) if placed else ("school_form",), content)


def _states(place: Reached, content: Content) -> Words:
    diagnosis = "diagnosis" in place.way.holes
    return _listed(("diagnosis_status",) if diagnosis else ("contact_status",), content)


def _needs(place: Reached, content: Content) -> Words:
    """The need; after its comma also how severe it is, and what it does or comes of."""
    need, comma, _ = place.typed.rpartition(", ")
    if not comma:
        return _listed(("need_domain",), content)
    severities = {f"{need}, {term.word}": term.sv for term in content.vocabulary["severity"]}
    impacts = {f"{need}, {term.word} påverkan": term.sv for term in content.vocabulary["functional_impact"]}
    causes = {f"{need}, orsak {term.word}": term.sv for term in content.vocabulary["cause"]}
    return severities | impacts | causes


def _open_parts(place: Reached, content: Content) -> Words:
    """What of a need is not known, or how severe an unknown need is."""
    if "behovets" in place.way.words[0]:
        return dict.fromkeys(STATES, "")
    return _listed(("severity",), content)


def _places(_: Reached, content: Content) -> Words:
    towns = {place.name: place.code for place in content.places.municipalities.values()}
    return (
        towns
        | {region.name: region.code for region in content.places.regions.values()}
        | dict.fromkeys(OTHER_PRINCIPALS, "")
    )


def _municipalities(_: Reached, content: Content) -> Words:
    return {place.name: place.code for place in content.places.municipalities.values()}


def _rules(_: Reached, content: Content) -> Words:
    return {rule.id: rule.title for rule in content.book.rules}


def _agreements(_: Reached, content: Content) -> Words:
    return {agreement.id: agreement.title for agreement in content.book.agreements.values()}


def _facts(_: Reached, content: Content) -> Words:
    return {fact.word: fact.labels["sv"] for fact in _all_facts(content)}


def _item_lists(_: Reached, content: Content) -> Words:
    return {name: listed.labels["sv"] for name, listed in content.book.sheet.lists.items()}


def _of_fact(place: Reached, content: Content) -> Words:
    """The values of the fact that the step names before."""
    fact = next((one for one in _all_facts(content) if one.word == place.before.get("fact")), None)
    if fact is None:
        return {}
    return _listed((fact.code_list,), content) if fact.code_list else dict.fromkeys(YES_NO, "")


def _all_facts(content: Content) -> list[FactWord]:
    return [fact for scope in content.book.sheet.facts.values() for fact in scope.values()]


FURTHER: Mapping[str, Callable[[Reached, Content], Words]] = {
    "agreement": _agreements,
    "fact": _facts,
    "form": _forms,
    "list": _item_lists,
    "loser": _rules,
    "need": _needs,
    "place": _places,
    "placing": _municipalities,
    "rule": _rules,
    "state": _open_parts,
    "status": _states,
    "word": _of_fact,
}
