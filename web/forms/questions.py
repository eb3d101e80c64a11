"""What a question is: where its answer stands in the case, how it is put, and for whom it fits.

A field's name is the case's JSON pointer with dashes (`/needs/0/domain` is `needs-0-domain`), so that an
error found in the case leads straight back to the question.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "radios",
    "select",
    "yes_no",
    "number",
    "percent",
    "municipality",
    "principal",
    "language",
    "date",
    "month",
    "checkboxes",
]
Answers = Mapping[str, list[str]]

INDEX = "__index__"
ASKED = "asked"
"""The field naming questions that an earlier decision asked for: those are put whatever else fits."""
MATTERS = "matters"
"""The field naming questions that the answer so far asks for: those are put too, until it asks no more."""
UNKNOWN = "?"
"""The answer of somebody who does not know: the fact stays unknown, and is not asked for again."""


@dataclass(frozen=True, slots=True)
class Fits:
    """A question fits when the answer to `field` is one of `values`, or a number from `least` to `most`.

    `unanswered` says whether the question is put while that answer is still missing.
    """

    field: str
    values: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None
    unanswered: bool = True

    def holds(self, answers: Answers) -> bool:
        """Whether the question is put, given the answers so far."""
        answer = (answers.get(self.field) or [""])[0].strip()
        if not answer:
            return self.unanswered
        if self.values:
            return answer in self.values
        if not answer.isascii() or not answer.isdigit():
            return self.unanswered
        least, most = self.least or 0, self.most if self.most is not None else 10_000
        return least <= int(answer) <= most

    def as_data(self) -> dict[str, object]:
        """The same for the script in the browser."""
        return {
            "field": self.field,
            "values": list(self.values),
            "least": self.least,
            "most": self.most,
            "unanswered": self.unanswered,
        }


@dataclass(frozen=True, slots=True)
class Question:
    """One question; its words are lazily translated text.

    `unasked`: no decision asks for it, because left blank it means "no", or because no rule looks at it.
    """

    path: tuple[str, ...]
    kind: Kind
    label: str
    hint: str | None = None
    options: str | None = None
    fits: tuple[Fits, ...] = ()
    unanswered_label: str | None = None
    unasked: bool = False

    def name(self, index: int | str | None = None) -> str:
        """The field's name; a question of a row takes the row's index."""
        return "-".join(str(index) if step == INDEX else step for step in self.path)

    def asked(self, answers: Answers) -> bool:
        """Whether a decision needs the answer."""
        return self.name() in (*answers.get(ASKED, ()), *answers.get(MATTERS, ()))

    def relevant(self, answers: Answers) -> bool:
        return self.asked(answers) or all(condition.holds(answers) for condition in self.fits)


@dataclass(frozen=True, slots=True)
class Rows:
    """A question that may be answered several times, such as the child's needs.

    `opening`: how many of the fields are put when the list is asked for alone; the others follow if they matter.
    """

    name: str
    asking: str
    legend: str
    add_label: str
    fields: tuple[Question, ...]
    intro: str | None = None
    none_label: str | None = None
    text_of_two: bool = False
    opening: int | None = None

    @property
    def none_name(self) -> str:
        """The field that says that there are none, which differs from not knowing."""
        return f"{self.name}-none"


@dataclass(frozen=True, slots=True)
class Section:
    """Questions that belong together; a folded one waits until somebody opens it."""

    code: str
    title: str
    items: tuple[Question | Rows, ...]
    intro: str | None = None
    folded: bool = False

    def questions(self) -> Iterator[Question]:
        """The section's questions outside rows."""
        return (item for item in self.items if isinstance(item, Question))

    def rows(self) -> Iterator[Rows]:
        return (item for item in self.items if isinstance(item, Rows))
