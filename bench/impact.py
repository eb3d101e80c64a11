"""What a change does to a million recorded decisions: how long it takes to tell.

    python -m bench.impact [--url postgresql+psycopg://…] [--rows 1000000] [--classes 50000] [--jobs 2]

The recorded cases are the example children and random variations of everything a case may say, half of it unknown:
few classes have most of the cases, most have few. Of each decision's own text, which nothing here reads, only the
beginning is recorded: whole, a million of them are 30 GB.
"""

from __future__ import annotations

import argparse
import datetime
import os
import random
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path
from time import perf_counter
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, func, select, text

from bench.parts import fresh_cases, heading, read, resident_kilobytes, router, vignettes
from router.case import Since, case_to_json
from router.editions import Edition
from router.facts_class import facts_class
from router.impact import How, impact_of, impact_to_json, map_changes
from router.impact.beside import Beside
from router.policy import Rule
from router.routing import route
from router.scenarios.mutation.book import whole_book
from router.storage import RecordedCases, migrate, new_id, open_database
from router.storage.decision_log import INSERT
from router.storage.models import RecordedDecision

DAY = datetime.date(2026, 11, 21)
DAYS = 730
AT_ONCE = 10_000
RESULT = 1000
"""Characters of each decision's text."""
AT_A_TIME = 500
OFTEN = 2000
"""Classes that most cases are of."""
PRIME = 7919
COLUMNS = [column.name for column in RecordedDecision.__table__.columns if column.name != "id"]
COPY = text(
    f"INSERT INTO decision (id, {', '.join(COLUMNS)})"  # noqa: S608 - our own names
    f" SELECT :turn || id, {', '.join(COLUMNS)} FROM decision WHERE id <= :last"
)
NARROW, WIDE = "orebro.ansvar.mattlig_med_paverkan", "nationell.ansvar.psykisk_ohalsa_svar"


@dataclass(frozen=True)
class Kind:
    """Cases of one class: one of them on `DAY`, and the columns that all of them share."""

    facts: dict[str, Any]
    columns: dict[str, Any]


def main() -> None:
    options = argparse.ArgumentParser(prog="bench.impact")
    options.add_argument("--url")
    options.add_argument("--rows", type=int, default=1_000_000)
    options.add_argument("--classes", type=int, default=50_000)
    options.add_argument("--jobs", type=int, default=2)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run(chosen.url or f"sqlite:///{Path(folder)}/impact.db", chosen.rows, chosen.classes, chosen.jobs)


def run(url: str, rows: int, classes: int, jobs: int) -> None:
    """Fills an empty database and prints the seconds that each kind of change takes."""
    migrate(url)
    engine = open_database(url)
    heading(f"The impact of a change on {rows:,} recorded decisions, {engine.dialect.name}, {jobs} processes")
    started = perf_counter()
    _fill(engine, rows, classes, jobs)
    with engine.connect() as connection:
        found = connection.scalar(select(func.count(RecordedDecision.facts_class.distinct())))
    print(f"recorded in {perf_counter() - started:.0f} s, {found:,} classes", flush=True)
    base, source = router().base, RecordedCases(engine)
    narrow, wide = _changed(base, NARROW), _changed(base, WIDE)
    for name, new, how in (
        ("a rule of one region", narrow, How(jobs=jobs)),
        ("a national rule", wide, How(jobs=jobs)),
        ("a national rule, each on its own day", wide, How(jobs=jobs, own_days=True)),
        ("every class decided twice", wide, How(jobs=jobs, everything=True)),
    ):
        _print(name, base, new, source, how)
    _print_maps("a rule of one region", base, narrow)
    _print_maps("a national rule", base, wide)
    engine.dispose()


def _print(name: str, base: Edition, new: Edition, source: RecordedCases, how: How) -> None:
    begun: dict[str, float] = {}
    started, worked = perf_counter(), _worked()
    impact = impact_of(lambda _: base, lambda _: new, DAY, source, (), how, lambda doing, _: _note(begun, doing))
    size = len(orjson.dumps(impact_to_json(impact)))
    ended = perf_counter()
    at = [*begun.items(), ("end", ended)]
    parts = "  ".join(f"{doing} {at[number + 1][1] - when:.1f}" for number, (doing, when) in enumerate(at[:-1]))
    found = impact.recorded
    print(
        f"{name:38} {ended - started:5.1f} s ({parts}; {_worked() - worked:.1f} s of processor)\n"
        f"{'':38} {found.cases:,} cases: {found.untouched:,} untouched, {found.unreadable} unreadable,"
        f" {found.changed:,} changed, {len(found.flows)} flows; asked of {found.asked.cases:,};"
        f" {size // 1024:,} kB of JSON, {resident_kilobytes() // 1024} MB in use",
        flush=True,
    )


def _worked() -> float:
    """Seconds of processor that this process and those it has waited for have had."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _note(begun: dict[str, float], doing: str) -> None:
    begun.setdefault(doing, perf_counter())


def _print_maps(name: str, base: Edition, new: Edition) -> None:
    started = perf_counter()
    found = map_changes(base, new, base.places.municipalities.values(), DAY)
    places = sum(len(change.municipalities) for change in found)
    print(f"maps, {name:32} {perf_counter() - started:5.1f} s  {places} places in {len(found)} maps", flush=True)


def _changed(base: Edition, rule_id: str) -> Edition:
    """The edition with the rule for needs one step more severe."""
    rule = base.book.rule(rule_id)
    assert rule is not None
    return replace(base, book=whole_book(base.book, rule, _harder(rule)))


def _harder(rule: Rule) -> Rule:
    def more(clause: Any) -> Any:
        return replace(clause, value=clause.value + 1) if getattr(clause, "fact", "") == "severity" else clause

    return replace(rule, when=tuple(tuple(more(clause) for clause in clauses) for clauses in rule.when))


def _fill(engine: Engine, rows: int, classes: int, jobs: int) -> None:
    kinds = _kinds(classes, jobs)
    result = router().base.conclude(read(vignettes()[0])).text.decode()[:RESULT]
    told = (_row(kind, number, len(kinds), result) for number, kind in enumerate(kinds))
    while some := list(islice(told, AT_ONCE)):
        with engine.begin() as connection:
            connection.execute(INSERT, some)
    with engine.begin() as connection:
        _copy(connection, rows)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE" if engine.dialect.name == "sqlite" else "VACUUM ANALYZE decision"))


def _copy(connection: Connection, rows: int) -> None:
    """Records the first classes again and again, so that the class at place n of them has a share like 1/n."""
    ids = list(connection.scalars(select(RecordedDecision.id).order_by(RecordedDecision.id)))
    have, turn = len(ids), 1
    while have < rows:
        turn += 1
        some = min(max(len(ids) // turn, OFTEN), rows - have, len(ids))
        connection.execute(COPY, {"turn": f"r{turn:05}-", "last": ids[some - 1]})
        have += some


def _kinds(count: int, jobs: int) -> list[Kind]:
    documents = chain(vignettes(), _varied(vignettes(), 40), fresh_cases(11, count))
    parts = iter(lambda: list(islice(documents, AT_A_TIME)), [])
    found: dict[int, Kind] = {}
    for kinds in Beside(_kinds_of, jobs).each(parts):
        found |= {kind.columns["facts_class"]: kind for kind in kinds if kind.columns["facts_class"] not in found}
    return list(found.values())[:count]


def _kinds_of(documents: list[dict[str, Any]]) -> list[Kind]:
    return [_kind(document) for document in documents]


def _varied(documents: list[dict[str, Any]], times: int) -> Iterator[dict[str, Any]]:
    """The example children at other ages, with needs of other severity, in other municipalities."""
    chance, codes = random.Random(3), sorted(router().places.municipalities)
    for document in documents * times:
        other = orjson.loads(orjson.dumps(document))
        other["child"] = {"age_years": chance.randint(0, 19), "age_months": None}
        other["registration"] = {**other["registration"], "municipality": chance.choice(codes)}
        other["registration"] = {**other["registration"], "municipality_name": None, "region": None}
        for need in other["needs"] or ():
            need["severity"] = chance.choice(["mild", "moderate", "severe", None])
        yield other


def _kind(document: dict[str, Any]) -> Kind:
    built = router()
    case = replace(read(document), as_of=DAY)
    contacts = case.ongoing_contacts and tuple(
        replace(one, since=Since(min(one.since.earliest, DAY)) if one.since else None)
        for one in case.ongoing_contacts
    )
    case = replace(case, ongoing_contacts=contacts)
    municipality = case.registration.municipality
    region = built.places.region_of(municipality) if municipality else None
    routing = route(
        case, built.book.in_force(DAY, region, municipality), built.places, built.directory, built.vocabulary
    )
    facts = case_to_json(case)
    facts["registration"]["region"] = region
    columns = {
        "revision": built.book.revision,
        "region": region,
        "municipality": municipality,
        "status": "provisional",
        "agency": routing.lead.agency,
        "principal_type": routing.lead.principal_type,
        "principal_code": routing.lead.principal_code,
        "fired": "[]",
        "defeated": "[]",
        "facts_class": facts_class(facts),
        "asked_by_type": None,
        "asked_by_code": None,
    }
    return Kind(facts, columns)


def _row(kind: Kind, number: int, of: int, result: str) -> dict[str, Any]:
    """One case of the class, on one of the days of two years."""
    earlier = datetime.timedelta(days=number * PRIME % DAYS if of > DAYS else 0)
    day = DAY - earlier
    return {
        **kind.columns,
        "id": new_id(),
        "decided_at": datetime.datetime.combine(day, datetime.time(12), datetime.UTC),
        "as_of": day,
        "facts": orjson.dumps(_moved(kind.facts, day, earlier)).decode(),
        "result": result,
    }


def _moved(facts: dict[str, Any], day: datetime.date, earlier: datetime.timedelta) -> dict[str, Any]:
    """The same case on an earlier day: everything that happened, happened earlier by as much."""
    back: Callable[[str], str] = lambda told: (datetime.date.fromisoformat(told) - earlier).isoformat()  # noqa: E731
    moved = {**facts, "as_of": day.isoformat()}
    for name, field in (("ongoing_contacts", "since"), ("referral_history", "date")):
        if moved[name]:
            moved[name] = [{**item, field: item[field] and back(item[field])} for item in moved[name]]
    if moved["placement"]:
        moved["placement"] = {**moved["placement"], "since": None}
    return moved


if __name__ == "__main__":
    main()
