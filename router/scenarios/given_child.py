"""Givet: the child, where it lives, what it needs, its school and its placement."""

from __future__ import annotations

from datetime import date

from router.scenarios.failures import NotUnderstood
from router.scenarios.register import given
from router.scenarios.world import World

UNKNOWN_SEVERITY = " utan känd svårighetsgrad"
NO_SCHOOL = "none"


@given("ett barn", "ett barn som ingen vet mer om")
def some_child(world: World) -> None:
    """Ett barn som inget är känt om."""


@given(
    "ett barn på {years:number} år[ och {months:number} månader]",
    "ett barn på {years:number} år och {months:number} månad",
)
def child_of_age(world: World, years: str, months: str | None = None) -> None:
    """Barnets ålder."""
    world.draft.put("/child/age_years", int(years))
    if months is not None:
        world.draft.put("/child/age_months", int(months))


@given("dagen är {day:day}")
def day(world: World, day: str) -> None:
    """Dagen som reglerna gäller för."""
    try:
        date.fromisoformat(day)
    except ValueError as wrong:
        raise NotUnderstood(f"”{day}” är ingen dag i kalendern.") from wrong
    world.draft.put("/as_of", day)


@given("barnet är folkbokfört i {place}")
def registered(world: World, place: str) -> None:
    """Kommunen där barnet är folkbokfört, med namn eller kod."""
    world.draft.put("/registration/municipality", world.words.municipality(place))


@given("barnets kommun är inte känd, men regionen är {place}")
def region_only(world: World, place: str) -> None:
    """Bara regionen är känd."""
    world.draft.put("/registration/region", world.words.region(place))


@given("barnet vistas i {place}")
def staying(world: World, place: str) -> None:
    """Kommunen där barnet är just nu."""
    world.draft.put("/stay_municipality", world.words.municipality(place))


@given("barnet har behovet {need}")
def need(world: World, need: str) -> None:
    """Ett behov: svårighetsgrad, ”… påverkan” och ”orsak …” efter komma, i valfri ordning."""
    name, *details = need.split(", ")
    unknown = name.casefold().endswith(UNKNOWN_SEVERITY)
    domain = world.words.term("need_domain", name[: -len(UNKNOWN_SEVERITY)] if unknown else name, "ett behov")
    told = {"domain": domain.code, **dict(_detail(world, detail) for detail in details)}
    index = world.draft.add("/needs", told)
    if unknown:
        world.draft.unknown.add(f"/needs/{index}/severity")


def _detail(world: World, text: str) -> tuple[str, str]:
    words, folded = world.words, text.strip().casefold()
    if folded.endswith(" påverkan"):
        return "functional_impact", words.term("functional_impact", folded[: -len(" påverkan")], "en påverkan").code
    if folded.startswith("orsak "):
        return "cause", words.term("cause", folded[len("orsak ") :], "en orsak").code
    return "severity", words.term("severity", folded, "en svårighetsgrad").code


@given("behovets {state} är inte känd", "behovets {state} är inte känt")
def need_left_open(world: World, state: str) -> None:
    """Det sist nämnda behovets svårighetsgrad, påverkan eller orsak är okänd, fast allt övrigt är känt."""
    names = {"svårighetsgrad": "severity", "påverkan": "functional_impact", "orsak": "cause"}
    needs = world.draft.get("/needs") or []
    if state.casefold() not in names or not needs:
        raise NotUnderstood("Skriv svårighetsgrad, påverkan eller orsak, efter steget som nämner behovet.")
    name = names[state.casefold()]
    needs[-1].pop(name, None)
    world.draft.unknown.add(f"/needs/{len(needs) - 1}/{name}")


@given("barnet har ett behov som inte är känt[, {state}]")
def unknown_need(world: World, state: str | None = None) -> None:
    """Något behövs, men ingen vet vad; svårighetsgrad, påverkan och orsak kan vara kända ändå."""
    details = state.split(", ") if state else []
    world.draft.add("/needs", dict(_detail(world, detail) for detail in details))


@given("barnet går i {form}")
def school(world: World, form: str) -> None:
    """Skolformen."""
    world.draft.put("/school/form", world.words.term("school_form", form, "en skolform").code)


@given("barnet går inte i någon skola")
def no_school(world: World) -> None:
    """Varken skola eller förskola."""
    world.draft.put("/school/form", NO_SCHOOL)


@given("frånvaron är {percent:number} procent")
def absence(world: World, percent: str) -> None:
    """Frånvaron de senaste 30 dagarna."""
    world.draft.put("/school/absence_percent_last_30_days", int(percent))


@given(
    "barnet är placerat i {form}[ av {placing}][ i {place}][ enligt {basis}][ sedan {since:since}]",
    "barnet är placerat av {placing} i {form} i {place}[ enligt {basis}][ sedan {since:since}]",
)
def placed(
    world: World,
    form: str,
    placing: str | None = None,
    place: str | None = None,
    basis: str | None = None,
    since: str | None = None,
) -> None:
    """Placering: var, av vilken kommun, enligt vilken lag."""
    words, put = world.words, world.draft.put
    put("/placement/form", words.term("placement_form", form, "en placeringsform").code)
    for name, municipality in (("placing_municipality", placing), ("placed_in_municipality", place)):
        if municipality is not None:
            put(f"/placement/{name}", words.municipality(municipality))
    if basis is not None:
        put("/placement/legal_basis", words.term("legal_basis", basis, "ett lagrum").code)
    if since is not None:
        put("/placement/since", since)


@given("barnet är placerat, oklart hur[, av {placing}][, i {place}]")
def placed_somewhere(world: World, placing: str | None = None, place: str | None = None) -> None:
    """Placerat, men formen är inte känd."""
    world.draft.fill("/placement", {"form": None})
    for name, municipality in (("placing_municipality", placing), ("placed_in_municipality", place)):
        if municipality is not None:
            world.draft.put(f"/placement/{name}", world.words.municipality(municipality))


@given("barnet behöver tolk")
def interpreter(world: World) -> None:
    """Familjen behöver tolk."""
    world.draft.put("/interpreter_language", "ar")
