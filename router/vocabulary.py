"""The codes of the language, with the words that policy owners write and the labels that people read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

SIMILAR_ENOUGH = 70


@dataclass(frozen=True, slots=True)
class Term:
    """One code. `word` is how policy content says it; `extra` holds what only this kind of term has."""

    code: str
    word: str
    sv: str
    en: str
    extra: Mapping[str, object] = field(default_factory=dict)

    def label(self, language: str) -> str:
        """The label in "sv" or "en"."""
        return self.en if language == "en" else self.sv

    def text(self, name: str) -> str:
        """An extra that is text, or the code of a term in another list; "" when not given."""
        value = self.extra.get(name, "")
        assert isinstance(value, str), f"{self.code}.{name} is no text"
        return value

    def number(self, name: str) -> int:
        """An extra that is a number, such as the rank of a severity. Raises KeyError when not given."""
        value = self.extra[name]
        assert isinstance(value, int), f"{self.code}.{name} is no number"
        return value

    def flag(self, name: str) -> bool:
        """An extra that is yes or no; no when not given."""
        return self.extra.get(name) is True

    def span(self, name: str) -> tuple[int, int]:
        """An extra with a first and a last number, both inclusive. Raises KeyError when not given."""
        value = self.extra[name]
        assert isinstance(value, tuple), f"{self.code}.{name} is no span"
        first, last = value
        return first, last


@dataclass(frozen=True, slots=True)
class CodeList:
    """The terms of one kind, in the order in which they are to be shown."""

    name: str
    heading: str
    terms: Mapping[str, Term]

    def __getitem__(self, code: str) -> Term:
        return self.terms[code]

    def __contains__(self, code: object) -> bool:
        return code in self.terms

    def __iter__(self) -> Iterator[Term]:
        return iter(self.terms.values())

    def __len__(self) -> int:
        return len(self.terms)

    def by_word(self, word: str) -> Term | None:
        """The term that policy content calls `word`, in any case of letters."""
        folded = word.casefold()
        return next((term for term in self if term.word.casefold() == folded), None)

    def suggest(self, text: str) -> str | None:
        """The code or word most like `text`, or None when nothing comes near."""
        return nearest(text, [name for term in self for name in (term.code, term.word)])


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every code list by its name."""

    lists: Mapping[str, CodeList]

    def __getitem__(self, name: str) -> CodeList:
        return self.lists[name]


def nearest(text: str, candidates: list[str]) -> str | None:
    """The candidate most like `text`, or None when nothing comes near; the first of equals.

    >>> nearest("nedstämhet", ["ångest", "nedstämdhet"])
    'nedstämdhet'
    """
    found = process.extractOne(
        text, candidates, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=SIMILAR_ENOUGH
    )
    return found[0] if found else None
