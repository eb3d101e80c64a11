"""A decision in the reader's words: codes become labels, rules are gathered by the question they answer."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from flask import url_for
from flask_babel import gettext as _

from web.forms.options import Vocabulary
from web.pages.language import ENGLISH, in_sentence

ACUTE_LADDER = "L7_acute"
FIRST_ASKED = 3
MAIN = ("responsible", "lead")
WHO = {"responsible", "interim_holder"}
Part = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DecisionView:
    """The decision JSON of the contract, with labels in one language."""

    decision: Part
    vocabulary: Vocabulary
    language: str

    def label(self, kind: str, code: str | None) -> str:
        """The label of a code, or the code itself when the vocabulary has moved on since the decision."""
        term = self.vocabulary[kind].terms.get(code or "")
        return term.label(self.language) if term else (code or "")

    def task(self, party: Part) -> str:
        """What an agency does, in one sentence."""
        term = self.vocabulary["agency"].terms.get(party["agency"])
        return str(term.extra.get(f"uppgift_{self.language}") or "") if term else ""

    @property
    def acute(self) -> bool:
        return bool(self.decision["escalation"]["ladder"] == ACUTE_LADDER)

    @property
    def provisional(self) -> bool:
        return bool(self.decision["status"] == "provisional")

    @property
    def held_by_responsible(self) -> bool:
        """Whether the one who is responsible also holds the child already."""
        responsible, holder = self.decision["responsible"], self.decision["interim_holder"]
        return all(responsible[part] == holder[part] for part in ("agency", "principal_code"))

    def change_address(self, pointer: str = "") -> str:
        """Back to the questions, with the answers given; to one of them when `pointer` names it."""
        field = pointer.strip("/").replace("/", "-")
        return url_for("intake.ask_all", fran=self.decision["id"], _anchor=field or None)

    def needs_of(self, party: Part) -> str:
        """The need domains that one of the others answers for, in words."""
        return in_words([in_sentence(self.label("need_domain", code)) for code in party["for"]])

    def senders(self) -> str:
        """Who may refer to the responsible."""
        codes = self.decision["way_in"]["referral_from"]
        return in_words([self._sender(code) for code in codes if code != "none"])

    def sip_lead(self) -> str:
        """Which kind of principal leads the plan, as a sentence; empty when there is no plan to lead."""
        sip = self.decision["sip"]
        leads = {
            "region": _("Regionen leder planen."),
            "municipality": _("Kommunen leder planen."),
            "school_authority": _("Skolhuvudmannen leder planen."),
            "state": _("Staten leder planen."),
        }
        return leads.get(sip["lead_principal_type"], "") if sip["needed"] else ""

    def rule_title(self, rule_id: str) -> str:
        """What a rule of this decision is called."""
        return next((str(rule["title"]) for rule in self.decision["explanation"] if rule["rule"] == rule_id), rule_id)

    def sip_answer(self) -> str:
        """Whether a plan is needed, and what that means now."""
        sip = self.decision["sip"]
        if not sip["needed"]:
            return _("Behövs inte nu.")
        if sip["may_be_drawn_up_now"] is None:
            return _("Ja. Fråga först om samtycke: det är inte känt.")
        return (
            _("Ja. Den får upprättas nu.") if sip["may_be_drawn_up_now"] else _("Ja, men det behövs samtycke först.")
        )

    def question(self, asked: Part) -> str:
        return str(asked["question_en"] if self.language == ENGLISH else asked["question"])

    def could_change(self, asked: Part) -> str:
        """What the answer could change: who is responsible, or else each other part of the decision."""
        return _changes(asked["could_change"])

    def provisional_words(self) -> str:
        """That the answer is provisional, and what the open questions could change between them."""
        parts = {part for asked in self.decision["ask"] for part in asked["could_change"]}
        if not parts:
            return _("Svaret är preliminärt: något du inte visste kan ändra det.")
        what = _changes(parts)
        if "responsible" in parts:
            return _("Svaret är preliminärt: något du inte visste kan ändra %(what)s.", what=what)
        return _(
            "Svaret är preliminärt: något du inte visste kan ändra %(what)s, men inte vem som har huvudansvaret.",
            what=what,
        )

    def worth_asking_today(self) -> Part | None:
        """The first question that could change who is responsible or who holds the child; others can wait."""
        return next((asked for asked in self.decision["ask"] if WHO & set(asked["could_change"])), None)

    def asked_first(self) -> Sequence[Part]:
        """The few questions that decide most."""
        return list(self.decision["ask"])[:FIRST_ASKED]

    def asked_later(self) -> Sequence[Part]:
        return list(self.decision["ask"])[FIRST_ASKED:]

    def main_reasons(self) -> Sequence[tuple[str, list[Part]]]:
        """The rules that say who is responsible, under their questions."""
        return [(self.label("question", question), rules) for question, rules in self._reasons() if question in MAIN]

    def other_reasons(self) -> Sequence[tuple[str, list[Part]]]:
        """All other rules that decided something."""
        return [
            (self.label("question", question), rules) for question, rules in self._reasons() if question not in MAIN
        ]

    def _reasons(self) -> Iterable[tuple[str, list[Part]]]:
        order = list(self.vocabulary["question"].terms)
        rules = sorted(self.decision["explanation"], key=lambda rule: order.index(rule["question"]))
        return [(question, list(members)) for question, members in groupby(rules, key=lambda rule: rule["question"])]

    def all_verified(self, rule: Part) -> bool:
        return all(reference["verified"] for reference in rule["references"])

    def _sender(self, code: str) -> str:
        kind = "agency" if code in self.vocabulary["agency"].terms else "referral_party"
        return in_sentence(self.label(kind, code))


def _changes(changed: Collection[str]) -> str:
    """The parts of a decision in words; who is responsible outweighs the rest."""
    parts = {
        "responsible": _("vem som ansvarar"),
        "needs": _("vem som svarar för vilket behov"),
        "co_responsible": _("vilka fler som ansvarar"),
        "interim_holder": _("vem som håller i barnet så länge"),
        "sip": _("om en SIP behövs"),
        "report_of_concern": _("om en orosanmälan behövs"),
        "escalation": _("vägen vidare vid ett nej"),
    }
    named = ["responsible"] if "responsible" in changed else [part for part in parts if part in changed]
    return in_words([parts[part] for part in named])


def in_words(words: Sequence[str]) -> str:
    """ "a, b och c"."""
    if len(words) < 2:
        return "".join(words)
    return _("%(first)s och %(last)s", first=", ".join(words[:-1]), last=words[-1])
