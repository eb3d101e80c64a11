"""A rule as plain sentences: what policy owners and staff read instead of its fields."""

from __future__ import annotations

from collections.abc import Callable

from router.explanation import atom_words, exists_words, fact_word
from router.fact_words import FactSheet, Scope
from router.policy import QUESTIONS, AgencyWord, Clause, Clauses, Exists, Parameter, Rule, Selector
from router.vocabulary import Vocabulary

SELECTED = {
    "main": "den huvudansvariga",
    "contacts": "de verksamheter som har en sådan kontakt",
    "sender": "den som skickade remissen",
    "disputing": "de som är oense",
    "same_kind_where_child_stays": "samma slags verksamhet där barnet vistas",
}
SAID = {
    "sip": ("En samordnad individuell plan behövs.", "Ingen samordnad individuell plan behövs."),
    "sip_consent": ("Planen får upprättas nu.", "Planen får inte upprättas än."),
    "report_of_concern": ("En orosanmälan ska göras.", "Ingen orosanmälan krävs."),
}


class RuleReading:
    """Reads rules aloud in the words of the vocabulary."""

    def __init__(self, sheet: FactSheet, vocabulary: Vocabulary) -> None:
        self._sheet, self._vocabulary = sheet, vocabulary

    def conditions(self, rule: Rule) -> list[str]:
        """One sentence a condition; alternatives share one sentence each, joined by "eller"."""
        shared = [clause for clause in rule.when[0] if all(clause in other for other in rule.when)]
        sentences = [self._clause(clause, rule) for clause in shared]
        rest = [tuple(clause for clause in clauses if clause not in shared) for clauses in rule.when]
        if len(rule.when) > 1 and all(rest):
            sentences.append(" – eller – ".join(self._together(clauses, rule) for clauses in rest))
        return sentences

    def _together(self, clauses: Clauses, rule: Rule) -> str:
        return " och ".join(self._clause(clause, rule) for clause in clauses)

    def _clause(self, clause: Clause, rule: Rule) -> str:
        if isinstance(clause, Exists):
            label, words = exists_words(clause, self._sheet, self._vocabulary)
            if clause.present:
                return f"{label} finns ({words})" if words else f"{label} finns"
            return f"{label}: {words}"
        subject = QUESTIONS[rule.question].subject
        scopes: tuple[Scope, ...] = ("case",) if subject == "advice" else (subject, "case")
        word = fact_word(clause.fact, scopes, self._sheet)
        return atom_words(clause, word, self._vocabulary) if word else clause.fact

    def result(self, rule: Rule) -> str:
        """What the rule decides, as one sentence."""
        outcome = rule.outcome
        if rule.question in SAID and outcome.yes is not None:
            return SAID[rule.question][0 if outcome.yes else 1]
        told: dict[str, Callable[[], str]] = {
            "responsible": lambda: f"Ansvarig: {self._agency(outcome.agency)}." + self._also(rule, " Medansvariga: "),
            "lead": lambda: "Den som ansvarar för ett sådant behov leder.",
            "territory": lambda: f"Det avgörs av: {self._label('territory_source', str(outcome.place)).lower()}.",
            "co_responsible": lambda: self._also(rule, "Medansvariga: "),
            "interim_holder": lambda: self._held(rule),
            "sip_lead": lambda: f"Planen leds av: {self._led_by(outcome.principal_type)}.",
            "ladder": lambda: f"Oenighet löses enligt stegen: {self._label('ladder', str(outcome.ladder)).lower()}.",
            "way_in": lambda: str(outcome.texts.get("gör_så", "")),
            "duty": lambda: str(outcome.texts.get("skyldighet", "")),
            "information_sharing": lambda: (
                f"{outcome.texts.get('delas', '')} Grund: {outcome.texts.get('grund', '')}"
            ),
        }
        return told[rule.question]()

    def _held(self, rule: Rule) -> str:
        until = rule.outcome.texts.get("till", "nästa har börjat")
        return f"{self._agency(rule.outcome.agency).capitalize()} håller barnet tills {until}."

    def _label(self, code_list: str, code: str) -> str:
        return self._vocabulary[code_list][code].label("sv")

    def _agency(self, word: AgencyWord | None) -> str:
        if isinstance(word, str):
            return self._label("agency", word)
        if isinstance(word, Parameter):
            return f"den enhet som avtalet anger ({self._sheet.parameters[word.name].label.lower()})"
        return SELECTED[word.kind] if isinstance(word, Selector) else "den huvudansvariga"

    def _also(self, rule: Rule, lead_in: str) -> str:
        return (
            lead_in + ", ".join(self._agency(word) for word in rule.outcome.also) + "." if rule.outcome.also else ""
        )

    def _led_by(self, code: str | None) -> str:
        terms = self._vocabulary["principal_type"].terms
        return (
            terms[code].label("sv").lower() if code is not None and code in terms else "den huvudansvarigas huvudman"
        )
