"""Which statistics somebody asks for, in an address: a period, a place, a need, an age, and by what they are told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flask_babel import gettext as _

from router.access import Principal
from router.casework.statistics import PERIODS, months
from router.settings import DEMO
from router.storage import Selection
from web.access import actor
from web.wiring import the_router

MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])", re.ASCII)
MOST_MONTHS = 120
TOLD_BY = (*PERIODS, "region", "municipality", "lead_need", "age_band", "agency")
NAMES = ("from", "to", "region", "municipality", "need", "age", "by")


@dataclass
class Asked:
    """What was asked; `errors` by the name of what cannot be used."""

    typed: dict[str, str]
    errors: dict[str, str] = field(default_factory=dict)
    selection: Selection = field(default_factory=lambda: Selection(0, 0))
    by: str = "month"

    @property
    def arguments(self) -> dict[str, str]:
        """What was asked beside what is asked for anyway."""
        return {name: value for name, value in self.typed.items() if value}


def asked_of(arguments: Mapping[str, str]) -> Asked:
    """What the address asks for; the last year where it says nothing of the period."""
    asked = Asked({name: arguments.get(name, "").strip() for name in NAMES})
    first, last = _month(asked, "from"), _month(asked, "to")
    today = the_router().today()
    last = last or today.year * 100 + today.month
    first = first or last - 100 + (1 if last % 100 < 12 else 89)  # the month after, a year before
    if not asked.errors and not 0 < len(months(first, last)) <= MOST_MONTHS:
        asked.errors["to"] = _("Den sista månaden ska komma efter den första, inom tio år.")
    asked.by = asked.typed["by"] or "month"
    _check(asked)
    router = the_router()
    asked.selection = Selection(
        first=first,
        last=last,
        region=asked.typed["region"] or None,
        municipality=asked.typed["municipality"] or None,
        lead_need=asked.typed["need"] or None,
        age_band=asked.typed["age"] or None,
        principal=whose(),
        fictional=router.settings.mode == DEMO,
    )
    return asked


def whose() -> Principal | None:
    """Whose cases the caller's role reaches; None: everybody's."""
    return actor().principal


def _month(asked: Asked, name: str) -> int | None:
    if not (typed := asked.typed[name]):
        return None
    if (found := MONTH.fullmatch(typed)) is None:
        asked.errors[name] = _("Skriv månaden som år och månad, till exempel 2026-03.")
        return None
    return int(found[1]) * 100 + int(found[2])


def _check(asked: Asked) -> None:
    router = the_router()
    known: dict[str, Any] = {
        "region": router.places.regions,
        "municipality": router.places.municipalities,
        "need": router.vocabulary["need_domain"].terms,
        "age": router.vocabulary["age_band"].terms,
        "by": TOLD_BY,
    }
    for name, codes in known.items():
        if asked.typed[name] and asked.typed[name] not in codes:
            asked.errors[name] = _("Välj något ur listan.")
    if asked.by == "municipality" and not asked.typed["region"] and whose() is None:
        asked.errors["by"] = _("Välj en region för att se kommun för kommun.")
