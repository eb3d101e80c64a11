"""The ladder in the fictional year: steps that are answered, settled, or not answered at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from router.demo_year.chances import Luck
from router.demo_year.wishes import Intent, Wish, later, manager, staff
from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.happening import Entry


def reactions(case: CaseFile, entry: Entry, luck: Luck) -> Iterator[Intent]:
    """What people come to do about a step."""
    told = entry.happening
    if isinstance(told, h.Opened) and told.rungs and luck.yes("steg_på_begäran"):
        yield _asked_for(case, luck.after("till_steg_på_begäran", entry.on), luck.dice.random())
    if not isinstance(told, h.StepOpened) or not luck.yes("steg_besvaras"):
        return
    day = min(luck.after("till_svar_på_steg", entry.on), told.due)
    if luck.yes("steg_avgörs"):
        yield _ruling(day, told, luck)
    else:
        outcome = "agreed" if luck.yes("steg_enas") else "not_agreed"
        yield later(max(day, entry.on), h.StepAnswered, staff(told.owner), rung=told.rung, outcome=outcome)


def _asked_for(case: CaseFile, on: date, pick: float) -> Intent:
    """Somebody who is involved asks the responsible agency to take it up."""
    others = sorted(seat for seat in case.parties if seat != case.responsible)
    against = others[int(pick * len(others))] if others else None
    told = {"owner": case.responsible, "against": against}
    return later(on, h.StepOpened, staff(against or case.responsible), **told)


def _ruling(on: date, told: h.StepOpened, luck: Luck) -> Intent:
    sides = [told.owner, *([told.against] if told.against else [])]
    responsible, ground = luck.dice.choice(sides), luck.code("ruling_ground")

    def act(case: CaseFile, _on: date) -> Wish | None:
        rung = case.dispute.open_rung
        if rung is None or rung.told.rung != told.rung:
            return None
        line = {"responsible": responsible, "need": None, "ground": ground, "rule": None}
        return Wish(h.Ruled, line, manager(told.owner))

    return Intent(on, act)
