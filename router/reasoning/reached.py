"""Agencies that no rule ever points at: either a rule is missing, or the vocabulary says why there is none."""

from __future__ import annotations

from collections.abc import Iterator

from router.policy import AgencyWord, Parameter
from router.policy_book import PolicyBook
from router.reasoning.findings import Finding

NOT_REACHED = "Ingen regel pekar ut verksamheten ”{agency}”. Skriv en regel, eller säg varför under utan_regel."
WITHOUT_RULE = "utan_regel"


def unreached(book: PolicyBook) -> Iterator[Finding]:
    """A finding for each agency without a rule and without a reason."""
    named = {code for rule in book.rules for code in _codes(rule.outcome.agency, book)}
    named |= {code for rule in book.rules for word in rule.outcome.also for code in _codes(word, book)}
    for agency in book.vocabulary["agency"]:
        if agency.code not in named and not agency.text(WITHOUT_RULE):
            yield Finding("unreached", "", 0, 0, NOT_REACHED.format(agency=agency.word))


def _codes(word: AgencyWord | None, book: PolicyBook) -> Iterator[str]:
    """The agencies that a result may name, with every value of a parameter that some agreement sets."""
    if isinstance(word, str):
        yield word
    elif isinstance(word, Parameter):
        yield str(book.sheet.parameters[word.name].default)
        yield from (str(a.parameters[word.name].value) for a in book.agreements.values() if word.name in a.parameters)
