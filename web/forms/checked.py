"""Forms of accounts and tokens: what cannot be used is told beside its field, all of it at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from router.account_rules import NotUsable

Value = TypeVar("Value")


@dataclass(slots=True)
class Wrong:
    """What is wrong with a form, by field, in the reader's language."""

    language: str
    messages: dict[str, str] = field(default_factory=dict)

    def usable(self, read: Callable[[], Value]) -> Value | None:
        """What `read` gives; None when it cannot be used, which is kept, to go on with the next field."""
        try:
            return read()
        except NotUsable as refused:
            self.add(refused.field, refused.text(self.language))
            return None

    def add(self, name: str, message: str) -> None:
        """What is wrong with a field; the first thing that is counts."""
        self.messages.setdefault(name, message)

    def summary(self) -> list[dict[str, str]]:
        """Every message once, each leading to its field, for the top of the page."""
        return [{"text": message, "href": f"#{name}"} for name, message in self.messages.items()]

    def __bool__(self) -> bool:
        return bool(self.messages)
