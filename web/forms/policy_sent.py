"""What a browser sent of a form of policies, and the button that was pressed. Buttons are written verb:where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from werkzeug.datastructures import MultiDict

from router.editing.data import tidied

MOST = 200
"""Of rows in one list; no policy has a tenth of it."""
ADD, REMOVE, SAVE = "add", "remove", "save"


@dataclass(frozen=True, slots=True)
class Sent:
    """The fields by name, and the button: `verb` says what to do, `where` with which field."""

    fields: MultiDict[str, str]
    verb: str = ""
    where: str = ""

    @classmethod
    def of(cls, fields: MultiDict[str, str]) -> Sent:
        verb, _colon, where = fields.get("action", "").partition(":")
        return cls(fields, verb, where)

    def text(self, name: str) -> str:
        """What stands in a field, without the space around it; "" for none."""
        return tidied(self.fields.get(name, ""))

    def several(self, name: str) -> tuple[str, ...]:
        """Everything that is chosen or written in fields of that name."""
        return tuple(text for value in self.fields.getlist(name)[:MOST] if (text := tidied(value)))

    def ticked(self, name: str) -> tuple[str, ...]:
        """The boxes that are ticked: those that were already come first, in the order that they were written in."""
        chosen, before = self.several(name), self.several(f"{name}-was")
        return (*(word for word in before if word in chosen), *(word for word in chosen if word not in before))

    def rows(self, prefix: str) -> Iterator[str]:
        """The prefix of each row of a list, without the one whose button for taking it out was pressed."""
        written = self.text(f"{prefix}-count")
        count = int(written) if written.isascii() and written.isdigit() and len(written) < 6 else 0
        for number in range(min(count, MOST)):
            if not self.pressed(REMOVE, f"{prefix}-{number}"):
                yield f"{prefix}-{number}"

    def pressed(self, verb: str, where: str) -> bool:
        return (self.verb, self.where) == (verb, where)

    def added(self, prefix: str) -> str:
        """What is to be added to a list: what was chosen, when its button or the one for saving was pressed."""
        return self.text(f"{prefix}-add") if self.verb == SAVE or self.pressed(ADD, prefix) else ""

    def adds_unseen(self) -> str:
        """The list in which something was chosen but not added before saving; "" when there is none."""
        names = (name for name in self.fields if name.endswith("-add") and self.text(name))
        return next((name.removesuffix("-add") for name in names), "") if self.verb == SAVE else ""
