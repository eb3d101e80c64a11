"""Escalation ladders: who raises the question to whom, within how many working days, with which document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rung:
    """One step. Texts may hold {placeholders} that the case fills; `days` are working days from the rung before."""

    step: str
    sender: str
    receiver: str
    days: int
    document: str
    ground: str | None = None


@dataclass(frozen=True, slots=True)
class Ladder:
    code: str
    rungs: tuple[Rung, ...]
