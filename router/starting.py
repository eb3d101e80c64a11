"""What the audit chain is told when a server starts: which version, policies and settings are in use from now on."""

from __future__ import annotations

from dataclasses import fields
from importlib.metadata import version
from pathlib import Path

from router.access.actor import SYSTEM
from router.audit import Action, Event
from router.bootstrap import Router
from router.settings import Settings


def tell_started(router: Router) -> None:
    """Once for each start of a server, however many workers it has. Raises `DatabaseUnavailable`."""
    before = router.trail.latest(Action.SERVICE_STARTED)
    revision = router.book.revision
    details: dict[str, str | int | bool | None] = {
        "version": version("envag"),
        "policies_changed": before is not None and before.revision != revision,
        "revision_before": before.revision if before else None,
        **{f"setting_{name}": value for name, value in chosen(router.settings).items()},
    }
    router.audit.record(Event(router.by(SYSTEM), Action.SERVICE_STARTED, revision=revision, details=details))


def chosen(settings: Settings) -> dict[str, str | int | bool | None]:
    """The settings that are not as they come, without those that are secret.

    >>> chosen(Settings(workers=4, secret_key="…"))
    {'workers': 4}
    """
    usual, told = Settings(), {}
    for setting in fields(Settings):
        value = getattr(settings, setting.name)
        if setting.repr and value != getattr(usual, setting.name):
            told[setting.name] = str(value) if isinstance(value, Path) else value
    return told
