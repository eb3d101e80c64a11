"""What to ask: the unanswered facts that could still change the answer, found by trying possible answers.

A fact is asked for when some answer to it gives another routing, or when it does so together with other open
facts of a rule none of which is asked for already. Whatever is left out changes nothing until one of the
questions has its answer. Answers that no rule can tell apart are tried once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from router.case import Case
from router.decision import Ask
from router.fact_words import FactSheet, FactWord, ListWords, Topic
from router.open_days import day_answers
from router.open_facts import open_rules
from router.open_places import place_answers
from router.places import Places
from router.policies import Policies
from router.policy import Selector
from router.routing import Routing
from router.trying_answers import PARTS, Mattering, Trying
from router.vocabulary import Vocabulary

NEEDS, MUNICIPALITY, DISPUTE = "behov", "kommun", "dispute"


def ask(case: Case, routing: Routing, places: Places, vocabulary: Vocabulary) -> tuple[Ask, ...]:
    """The questions, most deciding first. Empty when nothing unanswered can change the answer."""
    sheet = routing.policies.book.sheet
    trying = Trying(case, routing, places, vocabulary)
    trying.found.update(_always(case, routing.policies, sheet))
    opened = list(open_rules(routing, sheet, vocabulary))
    of_places = tuple(place_answers(case, routing.told, sheet, places, vocabulary))
    trying.alone(of_places)
    trying.alone(day_answers(case, routing.told, sheet, places, vocabulary))
    for rule in opened:
        trying.alone(rule.answers)
    for rule in opened:
        trying.together(rule)
    trying.in_one_breath(of_places)
    return _questions(trying.found, sheet)


def _always(case: Case, policies: Policies, sheet: FactSheet) -> dict[str, Mattering]:
    """Asked for without trying: the needs, the place, and a dispute where those in it take part."""
    found = {}
    for missing, words in (
        (not case.needs, sheet.lists[NEEDS]),
        (case.registration.municipality is None, sheet.lists[MUNICIPALITY]),
    ):
        if missing:
            found[words.pointer] = Mattering(_words(words), set(PARTS), alone=True, decisive=True)
    dispute = sheet.facts["case"][DISPUTE]
    if case.disputed_between is None and dispute.pointer and _disputing_take_part(policies):
        found[dispute.pointer] = Mattering(_words(dispute), {"co_responsible"}, alone=True)
    return found


def _words(words: ListWords | FactWord) -> tuple[str, str, str]:
    return words.labels["sv"], words.questions["sv"], words.questions["en"]


def _disputing_take_part(policies: Policies) -> bool:
    """Whether a rule names whoever disagrees: then not knowing of any dispute leaves the answer open."""
    named = (word for rule in policies.stages["case"].rules.values() for word in rule.outcome.also)
    return any(isinstance(word, Selector) and word.kind == "disputing" for word in named)


def _questions(found: Mapping[str, Mattering], sheet: FactSheet) -> tuple[Ask, ...]:
    """The questions in order, each with those that are best asked in the same breath."""
    ranked = sorted(found, key=lambda pointer: _rank(pointer, found[pointer], sheet))
    return tuple(_question(pointer, found[pointer], ranked, sheet) for pointer in ranked)


def _question(pointer: str, matter: Mattering, ranked: Sequence[str], sheet: FactSheet) -> Ask:
    label, question, english = matter.words
    topic = sheet.topic(pointer)
    beside = _beside(pointer, topic, ranked, sheet) if topic else ()
    return Ask(
        pointer,
        label,
        question,
        english,
        tuple(part for part in PARTS if part in matter.changes),
        topic.questions["sv"] if topic and beside else question,
        topic.questions["en"] if topic and beside else english,
        beside,
    )


def _beside(pointer: str, topic: Topic, ranked: Sequence[str], sheet: FactSheet) -> tuple[str, ...]:
    """The other questions of the topic, and the fields that are told along with its first one."""
    others = (other for other in ranked if other != pointer and sheet.topic(other) is topic)
    return (*others, *(topic.along if pointer == topic.pointers[0] else ()))


def _rank(pointer: str, matter: Mattering, sheet: FactSheet) -> tuple[object, ...]:
    """What could move the child to someone else first, and of that what does so alone, danger before all."""
    topic = sheet.topic(pointer)
    return (
        "responsible" not in matter.changes,
        not matter.alone,
        topic is None or not topic.urgent,
        not matter.decisive,
        "interim_holder" not in matter.changes,
        -len(matter.outcomes),
        -len(matter.changes),
        topic.place if topic else len(sheet.topics),
        pointer,
    )
