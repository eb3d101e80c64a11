"""What an owner may answer a witness with, each as a sentence of a scenario, the likeliest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from router.case import Case
from router.decide import decide
from router.decision import Decision
from router.layering import PolicyConflict, PolicyGap
from router.policy_book import NoPolicyOnDay
from router.reading.case_schema import CaseRefused
from router.reasoning.findings import Finding
from router.scenarios.world import Content
from router.vocabulary import Term

SENTENCES: Mapping[str, tuple[str, ...]] = {
    "responsible": ("ansvarar {agency}",),
    "lead": ("ansvarar {agency}",),
    "co_responsible": ("är ingen annan medansvarig", "är {agency} medansvarig"),
    "interim_holder": ("håller {agency} barnet",),
    "sip": ("behövs en SIP", "behövs ingen SIP"),
    "sip_lead": ("leds SIP av {principal_type}",),
    "sip_consent": ("får SIP upprättas nu", "får SIP inte upprättas än"),
    "report_of_concern": ("krävs en orosanmälan", "krävs ingen orosanmälan"),
    "ladder": ("löses oenigheten enligt stegen ”{ladder}”",),
}
"""By question. A question that is not here is answered in the scenario's own form."""
USUAL = "responsible"
"""What is asked when a statement does not hold: it names no question of its own."""


def answers_to(finding: Finding, content: Content, load: Callable[[object], Case]) -> list[dict[str, Any]]:
    """The sentences, without Så; `now` marks the one that the rules give now, when they give any."""
    question = finding.question or USUAL
    decision = _decision(finding.case, content, load)
    now = _said_now(question, decision, content)
    named = {rule.outcome.agency for rule in content.book.rules if rule.id in finding.rules}
    likely = [word for term in content.vocabulary["agency"] if term.code in named for word in (term.word,)]
    sentences = [one for template in SENTENCES.get(question, ()) for one in _filled(template, content, likely)]
    in_order = dict.fromkeys([*([now] if now else []), *sentences])
    return [{"sentence": sentence, "now": sentence == now} for sentence in in_order]


def _decision(case: object, content: Content, load: Callable[[object], Case]) -> Decision | None:
    """What the rules answer; None when they do not: that is often the finding."""
    try:
        return decide(load(case), content.book, content.directory, content.places, content.vocabulary)
    except (CaseRefused, NoPolicyOnDay, PolicyConflict, PolicyGap):
        return None


def _said_now(question: str, decision: Decision | None, content: Content) -> str | None:
    if decision is None or question not in ("responsible", "lead", "interim_holder"):
        return None
    party = decision.interim_holder if question == "interim_holder" else decision.responsible
    return SENTENCES[question][0].format(agency=content.vocabulary["agency"][party.agency].word)


def _filled(template: str, content: Content, likely: Iterable[str]) -> Iterable[str]:
    """The sentence with each word that its hole may have."""
    hole = template.partition("{")[2].partition("}")[0]
    if not hole:
        return (template,)
    words = dict.fromkeys([*(likely if hole == "agency" else ()), *map(_word, content.vocabulary[hole])])
    return (template.format(**{hole: word}) for word in words)


def _word(term: Term) -> str:
    return term.word
