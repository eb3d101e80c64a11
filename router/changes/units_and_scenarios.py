"""Units of the directory and scenarios as things to compare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from router.agreement import Party
from router.changes.places_of_files import code_of
from router.changes.thing import Field, Thing
from router.directory import Directory, Unit
from router.scenarios.feature import Feature, Scenario, rule_id


def unit_things(directory: Directory) -> Iterator[Thing]:
    """Every unit; those of the same principal, agency and name are told apart by their order."""
    seen: Counter[tuple[str, ...]] = Counter()
    for unit in directory.units:
        name = (unit.principal_type, unit.principal_code, unit.agency, unit.name)
        seen[name] += 1
        yield Thing(
            part="unit",
            id="/".join((*name, str(seen[name]))),
            title=unit.name,
            named=f"enheten ”{unit.name}”",
            meaning=unit,
            fields=partial(_unit, unit, directory),
            place=unit.principal_code,
            principals=(Party(unit.principal_type, unit.principal_code),),
        )


def _unit(unit: Unit, directory: Directory) -> Iterator[Field]:
    def named(codes: Sequence[str]) -> tuple[str, ...]:
        return tuple(directory.places.principal_name(code) or code for code in codes)

    def maybe(value: object) -> tuple[str, ...]:
        return () if value is None else (str(value),)

    yield Field("Verksamhet", "verksamheten", (directory.agencies[unit.agency].sv,))
    yield Field("Väg in", "vägen in", tuple(unit.way_in.values()))
    yield Field("Telefon", "telefonnumret", maybe(unit.phone))
    yield Field("Webb", "webbadressen", maybe(unit.web))
    yield Field("Åldrar", "åldrarna", (f"{unit.ages[0]}–{unit.ages[1]} år",) if unit.ages else ())
    yield Field("Kommuner", "kommunerna", named(sorted(unit.covers)))
    yield Field("Orter", "orterna", named(unit.sites))
    yield Field("Anmärkning", "anmärkningen", tuple(unit.note.values()))
    yield Field("Gäller från", "första dagen", maybe(unit.valid_from))
    yield Field("Gäller till och med", "sista dagen", maybe(unit.valid_to))
    yield Field("Källa", "källan", (f"{unit.source} ({unit.mark}, {unit.checked_on})",))


def scenario_things(features: Sequence[Feature], parties: Mapping[str, tuple[Party, ...]]) -> Iterator[Thing]:
    """Every scenario as written; an outline is one, however many examples it has."""
    for feature in features:
        place = code_of(feature.file)
        for scenario in {scenario.line: scenario for scenario in feature.scenarios}.values():
            yield Thing(
                part="scenario",
                id=f"{feature.file}#{scenario.name}",
                title=scenario.name,
                named=f"scenariot ”{scenario.name}”",
                meaning=(scenario.rule and rule_id(scenario.rule), _lines(scenario), _before(scenario)),
                fields=partial(_scenario, scenario),
                file=feature.file,
                text=scenario.text,
                place=place,
                principals=parties.get(place or "", ()),
            )


def _scenario(scenario: Scenario) -> Iterator[Field]:
    yield Field("Regel", "regeln", (rule_id(scenario.rule),) if scenario.rule else ())
    yield Field("Bakgrund", "bakgrunden", _before(scenario))
    yield Field("Steg", "stegen", _lines(scenario))


def _lines(scenario: Scenario) -> tuple[str, ...]:
    lines = (" ".join(line.split()) for line in scenario.text.splitlines()[1:])
    return tuple(line for line in lines if line and not line.startswith("#"))


def _before(scenario: Scenario) -> tuple[str, ...]:
    return tuple(str(step) for step in scenario.steps[: len(scenario.steps) - scenario.own_steps])
