"""What a proof found, in words, with the case that shows it as the real engine answers it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from router.layering import PolicyConflict, PolicyGap
from router.places import Places
from router.policy import Rule
from router.policy_content import PolicyContent
from router.reasoning.case_words import case_in_words
from router.reasoning.findings import Finding, about
from router.reasoning.place_proof import Witness
from router.reasoning.questions import Asked
from router.reasoning.standpoints import Standpoint

DEAD = "Regeln ”{rule}” avgör inte i något ärende: en annan går alltid före, eller så kan villkoret aldrig stämma."
UNSURE = "Det gick inte att avgöra om regeln ”{rule}” någonsin avgör."
QUARREL = "”{one}” och ”{other}” passar samtidigt, säger olika, och ingen är undantag från den andra."
TWO_LEAD = "Två behov leder samtidigt med stöd av ”{one}”, och olika verksamheter ansvarar för dem."
HOLE = "Ingen regel svarar på frågan ”{question}”."
NOT_IN_TIME = "Inte avgjort inom {seconds:g} s: frågan ”{question}” ({kind})."
NOT_CONFIRMED = "Motorn svarar på ett ärende som beviset säger är fel: frågan ”{question}” är inte avgjord."
LATE = "Inte avgjort inom {seconds:g} s: om {count} regler någonsin avgör, som ”{first}”. Skriv scenarier för dem."
KINDS = {"gap": "luckor", "conflict": "motsägelser"}


@dataclass(frozen=True)
class FindingWords:
    """Puts findings into words, with the labels of the policies."""

    content: PolicyContent
    places: Places

    def shown(self, witness: Witness, at: Standpoint) -> Finding:
        """What the engine says of the case, which may be another trouble than was looked for."""
        outcome, told = witness.outcome, Told(witness, at.told(self.places), self.in_words(witness))
        if isinstance(outcome, PolicyConflict):
            one, other = _pair(outcome, witness.way.rules)
            message = TWO_LEAD if one.id == other.id else QUARREL
            words = message.format(one=one.id, other=other.id)
            return about("conflict", one, words, other, **told.fields(str(witness.way.question)))
        if isinstance(outcome, PolicyGap):
            message = HOLE.format(question=self._question(outcome.question))
            return Finding("gap", "", 0, 0, message, (), **told.fields(outcome.question))
        message = NOT_CONFIRMED.format(question=self._question(witness.way.question))
        return Finding("undecided", "", 0, 0, message, witness.way.rules, **told.fields(witness.way.question))

    def in_words(self, witness: Witness) -> str | None:
        """The case on one line; None of one that the service would not take."""
        if witness.case is None:
            return None
        return case_in_words(witness.case, self.content.sheet, self.content.vocabulary, self.places)

    def undecided(self, asked: Asked, seconds: float) -> Finding:
        """A question that the time did not suffice for."""
        question = self._question(asked.question)
        message = NOT_IN_TIME.format(seconds=seconds, question=question, kind=KINDS[asked.kind])
        return Finding("undecided", "", 0, 0, message, question=asked.question)

    def _question(self, code: str) -> str:
        questions = self.content.vocabulary["question"]
        return questions[code].sv if code in questions else code


def _pair(conflict: PolicyConflict, sought: tuple[str, ...]) -> tuple[Rule, Rule]:
    """The two rules that were looked for, when both stand; else those that the engine met first."""
    standing = {rule.id: rule for rule in conflict.standing}
    if len(sought) == 2 and standing.keys() >= set(sought):
        return standing[sought[0]], standing[sought[1]]
    return conflict.first, conflict.second


@dataclass(frozen=True)
class Told:
    """What every finding with a case tells of it."""

    witness: Witness
    where: str
    words: str | None

    def fields(self, question: str) -> dict[str, Any]:
        return {"case": self.witness.document, "where": self.where, "question": question, "witness": self.words}


def never_decides(rule: Rule, *, unsure: bool) -> Finding:
    """A rule that no case shows at work; `unsure` when that is not proved either."""
    return about("undecided" if unsure else "dead", rule, (UNSURE if unsure else DEAD).format(rule=rule.id))


def not_asked(rules: Sequence[str], seconds: float) -> Finding:
    """Rules that the time did not suffice for: one finding, however many they are."""
    return Finding(
        "undecided", "", 0, 0, LATE.format(count=len(rules), seconds=seconds, first=rules[0]), tuple(rules)
    )
