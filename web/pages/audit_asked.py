"""What an auditor looks for, as it stands in the address; an auditor of one principal sees that one's events only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from flask_babel import gettext as _

from router.access import Actor, Principal
from router.account_rules import NotUsable
from router.bootstrap import WHERE_DAYS_BEGIN
from router.grant_rules import GrantRules
from router.storage import Sought
from web.pages import language
from web.wiring import the_router

FIELDS = ("fran", "till", "vad", "utfall", "roll", "huvudman", "vem", "gallde")
OLDER, NEWER = "fore", "efter"
"""Paging: events before or after this one, so that a page stays the same while events come in."""
LONGEST = 100


@dataclass(frozen=True, slots=True)
class Asked:
    """The fields as typed, what is wrong with them by field, and where in the chain to read."""

    typed: Mapping[str, str]
    only: Principal | None
    older_than: int | None = None
    newer_than: int | None = None
    errors: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, arguments: Mapping[str, str], actor: Actor) -> Asked:
        typed = {name: _plain(arguments.get(name, "")) for name in FIELDS}
        older, newer = (_number(arguments.get(name, "")) for name in (OLDER, NEWER))
        return cls(typed, actor.principal, older, newer)

    def sought(self) -> Sought | None:
        """What is sought; None when something is wrong (`errors`)."""
        since, last = self._day("fran"), self._day("till")
        principal = self.only or self._principal()
        if self.errors:
            return None
        return Sought(
            since=_beginning_of(since) if since else None,
            until=_beginning_of(last + timedelta(days=1)) if last else None,
            action=self.typed["vad"] or None,
            outcome=self.typed["utfall"] or None,
            role=self.typed["roll"] or None,
            principal=principal,
            who=the_router().trail.identifier(self.typed["vem"]) if self.typed["vem"] else None,
            subject=self.typed["gallde"] or None,
        )

    @property
    def arguments(self) -> dict[str, str]:
        """The same again, for links and for the form that exports."""
        return {name: text for name, text in self.typed.items() if text}

    def _day(self, name: str) -> date | None:
        if not self.typed[name]:
            return None
        try:
            found = date.fromisoformat(self.typed[name])
            _beginning_of(found + timedelta(days=1))
        except (ValueError, OverflowError):
            self.errors[name] = _("Skriv dagen som år, månad och dag, till exempel 2026-11-25.")
            return None
        return found

    def _principal(self) -> Principal | None:
        if not self.typed["huvudman"]:
            return None
        try:
            return GrantRules(the_router().places, the_router().vocabulary).principal(self.typed["huvudman"])
        except NotUsable as refused:
            self.errors["huvudman"] = refused.text(language.current())
            return None


def _beginning_of(day: date) -> datetime:
    return datetime.combine(day, time(), WHERE_DAYS_BEGIN)


def _plain(text: str) -> str:
    """The text on one line. What no event holds, and no database takes, is left out."""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())[:LONGEST]


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else None
