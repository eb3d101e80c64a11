"""The rows of a condition as a page shows them: with every word that may be chosen in each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _

from router.editing.choices import Choice, FactChoices, choices_for, facts_for
from router.editing.condition_form import ConditionForm, EitherRow, FactRow, Language, ListRow, Row
from router.fact_words import Scope
from router.reading.condition_words import EXISTS
from web.forms.policy_condition import CHOICE, FACT, LIST, TEXT

AGENCIES = "agency"
"""The only words that an agreement chooses among."""
FEW = 8
"""So many words are shown as boxes to tick; more are chosen from lists."""


@dataclass(frozen=True, slots=True)
class ConditionView:
    """Shows rows in the words of a language."""

    language: Language

    def shown(self, form: ConditionForm, prefix: str, scopes: tuple[Scope, ...]) -> dict[str, Any]:
        """The rows of a list, and what may be added to it."""
        rows = [self._row(row, f"{prefix}-{number}", scopes) for number, row in enumerate(form)]
        return {"at": prefix, "rows": rows, "addable": list(self._addable(scopes))}

    def _addable(self, scopes: tuple[Scope, ...]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """Groups with what may be chosen in each, and the words shown for it."""
        seen = set[str]()
        for scope in scopes:
            facts = [one.fact for one in facts_for((scope,), self.language) if one.fact.word not in seen]
            seen |= {fact.word for fact in facts}
            yield scope_names()[scope], sorted(((f"{FACT}:{f.word}", f.label) for f in facts), key=lambda one: one[1])
        if "case" in scopes:
            labels = list_labels()
            yield _("Finns eller finns inte"), [(f"{LIST}:{word}", labels[word]) for word in EXISTS]
        yield _("Annat"), [(CHOICE, _("Något av flera villkor"))]

    def _row(self, row: Row, at: str, scopes: tuple[Scope, ...]) -> dict[str, Any]:
        match row:
            case FactRow():
                return {"kind": FACT, "at": at, "word": row.fact, **self._fact(row, scopes)}
            case ListRow(word=word, where=where):
                inner = self.shown(where, f"{at}-in", (EXISTS[word][1],))
                return {"kind": LIST, "at": at, "word": word, "label": list_labels()[word], "in": inner}
            case EitherRow(options=options):
                ways = [self.shown(option, f"{at}-o-{number}", scopes) for number, option in enumerate(options)]
                return {"kind": CHOICE, "at": at, "label": _("Något av det här"), "ways": ways}
        return {"kind": TEXT, "at": at, "word": row.name, "label": row.name or _("Villkoret"), "text": row.text}

    def _fact(self, row: FactRow, scopes: tuple[Scope, ...]) -> dict[str, Any]:
        fact = self.language.fact(row.fact, scopes)
        assert fact is not None, "a row about a fact is about one that there is"
        choices = choices_for(fact, self.language)
        agreed = fact.kind in ("number", "yes_no") or fact.code_list == AGENCIES
        return {
            "label": choices.fact.label,
            "tests": choices.tests,
            "test": row.test,
            "control": _control(choices, fact.kind),
            "choices": with_unknown(choices.values, row.values),
            "values": row.values,
            "written": (" till " if row.test == "between" else ", ").join(row.values),
            "parameters": with_unknown(choices.parameters if agreed else (), (row.parameter,)),
            "parameter": row.parameter,
        }


def _control(choices: FactChoices, kind: str) -> str:
    if not choices.values:
        return "number"
    return "one" if kind == "yes_no" else "boxes" if len(choices.values) <= FEW else "several"


def with_unknown(choices: tuple[Choice, ...], words: tuple[str, ...]) -> tuple[Choice, ...]:
    """The choices, and whatever stands there although it is none of them."""
    known = {choice.word for choice in choices}
    return (*choices, *(Choice(word, f"{word} ({_('finns inte')})") for word in words if word and word not in known))


def list_labels() -> dict[str, str]:
    """The tests of lists, as they are shown."""
    return {word: word.replace("_", " ").capitalize() for word in EXISTS}


def scope_names() -> dict[Scope, str]:
    """What the facts of a scope are about."""
    return {
        "need": _("Om behovet"),
        "case": _("Om barnet och ärendet"),
        "place": _("Om verksamheten"),
        "agency": _("Om verksamheten"),
        "contact": _("Om kontakten"),
        "referral": _("Om remissen"),
        "diagnosis": _("Om diagnosen"),
        "unit": _("Om enheten"),
    }
