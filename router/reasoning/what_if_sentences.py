"""What a change would lead to, as whole sentences; and honest ones where none was found."""

from __future__ import annotations

from typing import Literal

Goal = Literal["main", "need", "not_main"]
"""That the agency is main responsible, that it answers for some need, that another is main responsible."""

IF_KNOWN: dict[str, dict[Goal, str]] = {
    "sv": {
        "main": "Visar det sig att {condition} har {name} huvudansvaret.",
        "need": "Visar det sig att {condition} ansvarar {name} för ett av behoven; huvudansvaret har {main}.",
        "not_main": "Visar det sig att {condition} har {main} huvudansvaret i stället.",
    },
    "en": {
        "main": "If it turns out that {condition}, {name} has the main responsibility.",
        "need": "If it turns out that {condition}, {name} answers for a need; the main responsibility is {main}'s.",
        "not_main": "If it turns out that {condition}, {main} has the main responsibility instead.",
    },
}
IF_OTHERWISE: dict[str, dict[Goal, str]] = {
    "sv": {
        "main": "Om {condition} skulle {name} ha huvudansvaret.",
        "need": "Om {condition} skulle {name} ansvara för ett av behoven; huvudansvaret skulle {main} ha.",
        "not_main": "Om {condition} skulle {main} ha huvudansvaret i stället.",
    },
    "en": {
        "main": "If {condition}, {name} would have the main responsibility.",
        "need": "If {condition}, {name} would answer for a need; the main responsibility would be {main}'s.",
        "not_main": "If {condition}, {main} would have the main responsibility instead.",
    },
}
TRIED = {
    "sv": {
        0: "Det gick inte att pröva alla ändrade uppgifter, och ingen av dem som prövades {so}.",
        1: "Ingen enskild ändrad uppgift {so}. Alla par av ändringar har inte prövats.",
        2: "Ingen enskild ändrad uppgift, och inga två tillsammans, {so}. Fler på en gång har inte prövats.",
    },
    "en": {
        0: "Not every changed answer could be tried, and none of those tried {so}.",
        1: "No single changed answer {so}. Not every pair of changes has been tried.",
        2: "No single changed answer, and no two together, {so}. More at once have not been tried.",
    },
}
SO: dict[str, dict[Goal, str]] = {
    "sv": {
        "main": "ger {name} huvudansvaret",
        "need": "gör att {name} ansvarar för något av behoven",
        "not_main": "flyttar huvudansvaret från {name}",
    },
    "en": {
        "main": "gives {name} the main responsibility",
        "need": "makes {name} answer for any of the needs",
        "not_main": "moves the main responsibility from {name}",
    },
}


def found_words(goal: Goal, language: str, *, only_answers: bool, **said: str) -> str:
    """One sentence about a change that reaches the goal; `said` has its condition, name and main."""
    forms = IF_KNOWN if only_answers else IF_OTHERWISE
    return forms[language][goal].format(**said)


def nothing_words(goal: Goal, tried: int, name: str, language: str) -> str:
    """That nothing was found, and how far it was looked for: never that it is impossible."""
    return TRIED[language][min(tried, 2)].format(so=SO[language][goal].format(name=name))
