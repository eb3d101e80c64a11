"""Why a step did not go well: it cannot be understood, or the decision is another."""

from __future__ import annotations

from collections.abc import Iterable

from router.vocabulary import nearest


class NotUnderstood(Exception):
    """The step says something that is no word of the vocabulary, or that is said elsewhere."""

    def __init__(self, message: str, suggestion: str | None = None) -> None:
        self.message, self.suggestion = message, suggestion
        super().__init__(f"{message} – menade du ”{suggestion}”?" if suggestion else message)


class Otherwise(Exception):
    """The decision is another than the step says."""

    def __init__(self, expected: str, got: str) -> None:
        self.expected, self.got = expected, got
        super().__init__(f"väntade: {expected}; fick: {got}")


def unknown_word(text: str, what: str, candidates: Iterable[str]) -> NotUnderstood:
    """A word that is none of the candidates, with the one that was probably meant."""
    return NotUnderstood(f"”{text}” är inte {what}.", nearest(text, sorted(set(candidates))))


def expect(holds: bool, expected: str, got: object) -> None:
    """Raises Otherwise unless it holds."""
    if not holds:
        raise Otherwise(expected, str(got))
