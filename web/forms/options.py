"""What can be chosen: the vocabulary's terms in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from flask_babel import gettext as _

from web.forms.questions import Question

JOINED_LISTS: Mapping[str, tuple[str, ...]] = {
    "referral_from": ("agency", "referral_party"),
    "referral_to": ("agency", "referral_party"),
}
GROUPED_BY: Mapping[str, tuple[str, str]] = {"need_domain": ("område", "need_area")}


class Term(Protocol):
    @property
    def code(self) -> str: ...
    @property
    def extra(self) -> Mapping[str, object]: ...
    def label(self, language: str) -> str: ...


class CodeList(Protocol):
    @property
    def terms(self) -> Mapping[str, Term]: ...


class Vocabulary(Protocol):
    def __getitem__(self, name: str) -> CodeList: ...


@dataclass(frozen=True, slots=True)
class Option:
    """One choice; `ages` are the ages (from, to) it is meant for, when it is not for all."""

    value: str
    text: str
    group: str | None = None
    ages: tuple[int, int] | None = None

    def fits(self, age: int | None) -> bool:
        return age is None or self.ages is None or self.ages[0] <= age <= self.ages[1]


def choices(question: Question, vocabulary: Vocabulary, language: str) -> list[Option]:
    """What can be chosen as the answer to a question; nothing where one types."""
    if question.kind == "yes_no":
        return [Option("yes", _("Ja")), Option("no", _("Nej"))]
    return options_of(vocabulary, question.options, language) if question.options else []


def options_of(vocabulary: Vocabulary, name: str, language: str) -> list[Option]:
    """The choices of a list, in the vocabulary's order, those of one group together."""
    options = [option for part in JOINED_LISTS.get(name, (name,)) for option in _of_list(vocabulary, part, language)]
    groups = list(dict.fromkeys(option.group for option in options))
    return sorted(options, key=lambda option: groups.index(option.group))


def _of_list(vocabulary: Vocabulary, name: str, language: str) -> Iterable[Option]:
    for term in vocabulary[name].terms.values():
        yield Option(term.code, term.label(language), _group(vocabulary, name, term, language), _ages(term))


def _group(vocabulary: Vocabulary, name: str, term: Term, language: str) -> str | None:
    if name not in GROUPED_BY:
        return None
    extra, groups = GROUPED_BY[name]
    group = vocabulary[groups].terms.get(str(term.extra.get(extra)))
    return group.label(language) if group else None


def _ages(term: Term) -> tuple[int, int] | None:
    match term.extra.get("åldrar"):
        case [int(least), int(most)]:
            return least, most
    return None
