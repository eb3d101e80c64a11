"""Why: each rule that decided something, with its sources, the facts it used and the rules it defeated."""

from __future__ import annotations

from collections.abc import Iterable
from weakref import WeakKeyDictionary

from router.conditions import Atom, Facts
from router.decision import Citation, DefeatedRule, ExplainedRule, UsedFact
from router.fact_words import FactSheet, FactWord, Scope
from router.layering import Standing
from router.policies import Policies
from router.policy import QUESTIONS, AgreementReference, Exists, LegalReference, Parameter, Reference, Rule
from router.vocabulary import Vocabulary

UNVERIFIED = "obekräftad"
ITEM_SCOPES: dict[str, Scope] = {
    "needs": "need",
    "other_needs": "need",
    "contacts": "contact",
    "referrals": "referral",
    "diagnoses": "diagnosis",
    "units": "unit",
}


_KNOWN: WeakKeyDictionary[Policies, Explaining] = WeakKeyDictionary()


def explaining(policies: Policies) -> Explaining:
    """The explanations of these policies, shared by every decision under them."""
    found = _KNOWN.get(policies)
    if found is None:
        found = _KNOWN[policies] = Explaining(policies)
    return found


class Explaining:
    """Turns rules into explanations; what depends on the rule alone is worked out once per policies."""

    def __init__(self, policies: Policies) -> None:
        self._book, self._parameter_sources = policies.book, policies.parameter_sources
        self._vocabulary = policies.book.vocabulary
        self._sheet = policies.book.sheet
        self._agreed: dict[str, frozenset[str]] = {}
        self._cited: dict[str, tuple[Citation, ...]] = {}

    def agreements(self, rule_id: str) -> frozenset[str]:
        """The agreements that a rule rests on, or that set a parameter it looks at."""
        if rule_id not in self._agreed:
            rule = self._book.rule(rule_id)
            assert rule is not None
            sources = self._parameter_sources
            set_there = (sources[name].id for name in rule.parameters() if name in sources)
            self._agreed[rule_id] = frozenset((*rule.agreements, *set_there))
        return self._agreed[rule_id]

    def citations(self, rule_id: str) -> tuple[Citation, ...]:
        """What a rule rests on, with the agreements that set the parameters it looks at."""
        if rule_id not in self._cited:
            self._cited[rule_id] = self._citations(rule_id)
        return self._cited[rule_id]

    def explained(self, standing: Standing, facts: Facts) -> list[ExplainedRule]:
        return [self._rule(rule, standing.defeated.get(rule.id, ()), facts) for rule in standing.rules]

    def _rule(self, rule: Rule, defeated: Iterable[Rule], facts: Facts) -> ExplainedRule:
        return ExplainedRule(
            rule=rule.id,
            title=rule.title,
            layer=rule.layer,
            question=rule.question,
            because=rule.because,
            references=self.citations(rule.id),
            facts=tuple(self._used(rule, facts)),
            defeated=tuple(DefeatedRule(loser.id, loser.title, self.mandate(rule, loser)) for loser in defeated),
        )

    def mandate(self, winner: Rule, loser: Rule) -> str:
        """By what right one rule goes before another."""
        if winner.layer != loser.layer:
            layer = self._vocabulary["layer"][winner.layer].label("sv").lower()
            return f"”{loser.title}” är öppen för undantag på {layer} nivå."
        if QUESTIONS[winner.question].precedes:
            return f"”{winner.title}” går före ”{loser.title}”."
        return f"”{winner.title}” är ett undantag från ”{loser.title}”."

    def _used(self, rule: Rule, facts: Facts) -> Iterable[UsedFact]:
        seen: set[str] = set()
        subject = QUESTIONS[rule.question].subject
        for clauses in rule.when:
            for clause in clauses:
                if clause.fact in seen or clause.fact not in facts:
                    continue
                seen.add(clause.fact)
                if isinstance(clause, Exists):
                    if facts[clause.fact] == clause.present:
                        yield UsedFact(clause.items, *exists_words(clause, self._sheet, self._vocabulary))
                elif (
                    word := fact_word(clause.fact, ("case" if subject == "advice" else subject, "case"), self._sheet)
                ) is not None:
                    yield UsedFact(
                        word.code, word.labels["sv"], value_words(word, facts[clause.fact], self._vocabulary)
                    )

    def _citations(self, rule_id: str) -> tuple[Citation, ...]:
        rule = self._book.rule(rule_id)
        assert rule is not None
        found = [self._citation(reference) for reference in rule.references]
        for name in sorted(rule.parameters() & self._parameter_sources.keys()):
            agreement = self._parameter_sources[name]
            found.append(self._citation(AgreementReference(agreement.id, self._sheet.parameters[name].label)))
        return tuple(found)

    def _citation(self, reference: Reference) -> Citation:
        if isinstance(reference, LegalReference):
            return Citation(
                "law",
                reference.label,
                reference.section,
                reference.mark,
                self._verified(reference.mark),
                reference.checked_on,
                reference.note,
            )
        if isinstance(reference, AgreementReference):
            agreement = self._book.agreements[reference.agreement]
            signed = agreement.status == "signed" and not agreement.unsigned_by
            note = None if signed else "Förslag som inte alla parter har undertecknat."
            return Citation("agreement", agreement.title, reference.point, None, signed, agreement.reviewed, note)
        verified = self._verified(reference.mark)
        return Citation("source", reference.text, None, reference.mark, verified, reference.checked_on, None)

    def _verified(self, mark: str) -> bool:
        return not self._vocabulary["verification"][mark].flag(UNVERIFIED)


def fact_word(code: str, scopes: Iterable[Scope], sheet: FactSheet) -> FactWord | None:
    return next((sheet.facts[scope][code] for scope in scopes if code in sheet.facts[scope]), None)


def value_words(word: FactWord, value: object, vocabulary: Vocabulary, language: str = "sv") -> str:
    """A value as people say it."""
    if isinstance(value, bool):
        return ("ja" if value else "nej") if language == "sv" else ("yes" if value else "no")
    if word.kind == "ranked" and word.code_list:
        return next((t.label(language) for t in vocabulary[word.code_list] if t.number("rang") == value), str(value))
    if word.kind == "code" and word.code_list:
        term = vocabulary[word.code_list].terms.get(str(value))
        return term.label(language) if term else str(value)
    return str(value)


RELATIONS = {
    "sv": {"==": "", "!=": "inte ", "<": "under ", "<=": "högst ", ">": "över ", ">=": "minst "},
    "en": {"==": "", "!=": "not ", "<": "under ", "<=": "at most ", ">": "over ", ">=": "at least "},
}
KNOWN = {"sv": {"known": "känt", "unknown": "inte känt"}, "en": {"known": "known", "unknown": "not known"}}
AGREED = {"sv": "avtalets värde", "en": "the value of the agreement"}
OR = {"sv": " eller ", "en": " or "}
NONE_WITH = {"sv": "ingen med ", "en": "none with "}
ITEM_NAMES: dict[str, dict[str, str]] = {
    "needs": {"sv": "Behov", "en": "Need"},
    "other_needs": {"sv": "Annat behov", "en": "Another need"},
    "contacts": {"sv": "Kontakt", "en": "Contact"},
    "referrals": {"sv": "Remiss", "en": "Referral"},
    "diagnoses": {"sv": "Diagnos", "en": "Diagnosis"},
    "units": {"sv": "Regionens enhet", "en": "Unit of the region"},
}


def wanted_words(atom: Atom, word: FactWord, vocabulary: Vocabulary, language: str = "sv") -> str:
    """What a test asks for, in words: `minst Måttlig`."""
    if atom.op in ("known", "unknown"):
        return KNOWN[language][atom.op]
    relation = RELATIONS[language].get(atom.op, "")
    if isinstance(atom.value, Parameter):
        return f"{relation}{AGREED[language]} ({atom.value.name})"
    if isinstance(atom.value, tuple):
        return OR[language].join(value_words(word, value, vocabulary, language) for value in atom.value)
    return f"{relation}{value_words(word, atom.value, vocabulary, language)}"


def atom_words(atom: Atom, word: FactWord, vocabulary: Vocabulary, language: str = "sv") -> str:
    """One test in words: `Svårighetsgrad: minst Måttlig`."""
    return f"{word.labels[language]}: {wanted_words(atom, word, vocabulary, language)}"


def exists_words(clause: Exists, sheet: FactSheet, vocabulary: Vocabulary, language: str = "sv") -> tuple[str, str]:
    """A test of a list as a label and a value in words."""
    scope = ITEM_SCOPES[clause.items]
    tests = [
        atom_words(atom, word, vocabulary, language)
        for atom in clause.where
        if (word := fact_word(atom.fact, (scope,), sheet))
    ]
    return ITEM_NAMES[clause.items][language], ("" if clause.present else NONE_WITH[language]) + ", ".join(tests)
