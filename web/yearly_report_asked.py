"""Which yearly report somebody asks for: a year, and a place within what the role reaches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flask_babel import gettext as _

from router.access import Principal
from router.casework.yearly_reports import Wanted
from router.places import Municipality
from router.settings import DEMO
from web.statistics_asked import whose
from web.wiring import the_router

NAMES = ("year", "region", "municipality")


@dataclass(frozen=True)
class YearAsked:
    """What was asked; `errors` by the name of what cannot be used."""

    typed: Mapping[str, str]
    wanted: Wanted
    years: tuple[int, ...]
    regions: Mapping[str, str]
    municipalities: Mapping[str, str]
    errors: dict[str, str] = field(default_factory=dict)

    @property
    def arguments(self) -> dict[str, Any]:
        """What was asked beside what is asked for anyway."""
        return {name: value for name, value in self.typed.items() if value}


def year_asked(arguments: Mapping[str, str]) -> YearAsked:
    """What the address or the form asks for; the last year with cases, and all places, where it says nothing."""
    typed = {name: arguments.get(name, "").strip()[:20] for name in NAMES}
    router, principal, years = the_router(), whose(), _years()
    regions = {code: one.name for code, one in router.places.regions.items()} if principal is None else {}
    asked = YearAsked(
        typed=typed,
        wanted=Wanted(
            year=int(typed["year"]) if typed["year"] in map(str, years) else years[0],
            region=typed["region"] or None,
            municipality=typed["municipality"] or None,
            principal=principal,
            fictional=router.settings.mode == DEMO,
        ),
        years=years,
        regions=regions,
        municipalities={one.code: one.name for one in _municipalities(principal)},
    )
    known = {"year": map(str, years), "region": regions, "municipality": asked.municipalities}
    asked.errors.update(
        {name: _("Välj något ur listan.") for name in NAMES if typed[name] and typed[name] not in known[name]}
    )
    if not asked.errors and _lies_elsewhere(asked.wanted):
        asked.errors["municipality"] = _("Kommunen ligger inte i regionen. Välj en av dem.")
    return asked


def _years() -> tuple[int, ...]:
    """The years with cases, the last first; this one while there is none."""
    found = the_router().case_figures.months()
    if found is None:
        return (the_router().today().year,)
    return tuple(range(found[1] // 100, found[0] // 100 - 1, -1))


def _municipalities(principal: Principal | None) -> list[Municipality]:
    """Those that a report can be about; none where the role reaches only its own."""
    found = sorted(the_router().places.municipalities.values(), key=lambda one: one.name)
    if principal is None:
        return found
    return [one for one in found if principal.type == "region" and one.region_code == principal.code]


def _lies_elsewhere(wanted: Wanted) -> bool:
    town = the_router().places.municipalities.get(wanted.municipality or "")
    return town is not None and wanted.region is not None and town.region_code != wanted.region
