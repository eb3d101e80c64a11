"""What is wrong in content files, told in Swedish with file, line and column, all at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from router.vocabulary import nearest


@dataclass(frozen=True, order=True)
class Position:
    """A place in a content file; lines and columns are counted from 1, as editors do."""

    file: str
    line: int
    column: int


@dataclass(frozen=True)
class Problem:
    """One thing to put right, in words for whoever wrote the file."""

    file: str
    line: int
    column: int
    message: str
    suggestion: str | None = None

    def __str__(self) -> str:
        hint = f" – menade du ”{self.suggestion}”?" if self.suggestion else ""
        return f"{self.file}:{self.line}:{self.column} {self.message}{hint}"


class ReadingErrors(Exception):
    """The content cannot be used; `problems` says everything that is wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class Problems:
    """Collects problems over many files, so that one reading reports them all."""

    def __init__(self) -> None:
        self._found: set[Problem] = set()

    def add(self, at: Position, message: str, suggestion: str | None = None) -> None:
        self._found.add(Problem(at.file, at.line, at.column, message, suggestion))

    def sorted(self) -> tuple[Problem, ...]:
        """Every problem once, by file, line and column."""
        return tuple(sorted(self._found, key=lambda p: (p.file, p.line, p.column, p.message)))

    def raise_if_any(self) -> None:
        if self._found:
            raise ReadingErrors(self.sorted())

    def __iter__(self) -> Iterator[Problem]:
        return iter(self.sorted())

    def __len__(self) -> int:
        return len(self._found)


def suggest(text: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like `text`, or None when nothing comes near.

    >>> suggest("nedstämhet", ["ångest", "nedstämdhet"])
    'nedstämdhet'
    """
    return nearest(text, sorted(set(candidates)))
