"""The indicators a second way: from docs/indicators.md and the lines alone, in plain dictionaries and loops.

Nothing of the product is used here, so that what the two have in common is the text of the definitions.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from math import ceil
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
Line = dict[str, Any]
"""`number`, `on` (a date), `what`, and `told` (the JSON of the line, read: it leaves out what is empty)."""
Case = list[Line]
MET = {"visit", "video", "meeting_with_family", "handover_meeting"}
CONTENTS = ("measures_needed", "measures_per_principal", "measures_by_others", "overall_responsibility", "follow_up")


def sectors() -> dict[str, str]:
    told = yaml.safe_load((ROOT / "rules/vocabulary/agency.yaml").read_text(encoding="utf-8"))
    return {term["kod"]: term["gren"] for term in told["termer"]}


def left(case: Case) -> Case:
    """The lines that count."""
    struck = {line["told"]["number"] for line in case if line["what"] == "struck"}
    return [line for line in case if line["number"] not in struck and line["what"] != "struck"]


def of_kind(lines: Case, *kinds: str) -> Case:
    return [line for line in lines if line["what"] in kinds]


def agency_of(seat: str) -> str:
    return seat.split("@", maxsplit=1)[0]


def closing(lines: Case) -> Line | None:
    """The `closed` line of a closed case."""
    turns = of_kind(lines, "closed", "reopened")
    return turns[-1] if turns and turns[-1]["what"] == "closed" else None


def breakdowns(lines: Case) -> dict[str, Any]:
    opened = of_kind(lines, "opened")[0]
    on, told = opened["on"], opened["told"]
    ruled = [line for line in of_kind(lines, "ruled") if line["told"].get("need") is None]
    if ruled:
        agency = agency_of(ruled[-1]["told"]["responsible"])
    else:
        parties = of_kind(lines, "opened", "decided_again")[-1]["told"].get("parties", [])
        agency = next(agency_of(party["seat"]) for party in parties if party["part"] == "responsible")
    return {
        "region": told.get("region"),
        "municipality": told.get("municipality"),
        "lead_need": told.get("lead_need"),
        "age_band": told.get("age_band"),
        "agency": agency,
        "month": on.year * 100 + on.month,
        "quarter": (on.year, (on.month + 2) // 3),
        "year": on.year,
    }


def periods(lines: Case) -> list[dict[str, Any]]:  # noqa: C901, PLR0912  a branch for each row of the table
    """Contacts and measures, each with the day it begun and the day it ended, which is None while it goes on."""
    found: list[dict[str, Any]] = []
    sent = {line["told"]["referral"]: line["told"] for line in of_kind(lines, "referred")}

    def begin(seat: str, measure: str | None, on: date) -> None:
        found.append({"seat": seat, "measure": measure, "begun": on, "ended": None})

    def going(seat: str, measure: str | None) -> list[dict[str, Any]]:
        return [p for p in found if p["ended"] is None and (p["seat"], p["measure"]) == (seat, measure)]

    def end(some: list[dict[str, Any]], on: date) -> None:
        for period in some:
            period["ended"] = max(on, period["begun"])

    for line in lines:
        what, told, on = line["what"], line["told"], line["on"]
        if what == "opened":
            for party in told.get("parties", []):
                if party["part"] == "active_contact":
                    begin(party["seat"], None, on)
        elif what == "asked_about_contacts":
            for seat in told.get("ongoing", []):
                if not going(seat, None):
                    begin(seat, None, on)
        elif what == "measure_begun":
            begin(told["seat"], told["measure"], on)
        elif what == "measure_ended":
            end(going(told["seat"], told["measure"]), on)
        elif what == "first_visit":
            referral = sent[told["referral"]]
            end(going(referral["sender"], None), on)
            if not going(referral["receiver"], None):
                begin(referral["receiver"], None, on)
        elif what == "closed":
            end([p for p in found if p["ended"] is None], on)
    return found


def gap_days(lines: Case, today: date) -> int:
    begin = of_kind(lines, "opened")[0]["on"].toordinal()
    turns = [(line["what"], line["on"].toordinal()) for line in of_kind(lines, "closed", "reopened")]
    left_out: set[int] = set()
    # Day after day of the time in which it was closed, from each closing to the reopening after it.
    for at, (what, day) in enumerate(turns):
        if what == "closed":
            again = turns[at + 1][1] if at + 1 < len(turns) else today.toordinal()
            left_out.update(range(day, again))
    for period in periods(lines):
        last = period["ended"] or today
        left_out.update(range(period["begun"].toordinal(), last.toordinal()))
    for line in of_kind(lines, "contact_noted"):
        if line["told"]["mode"] in MET:
            left_out.add(line["on"].toordinal())
    return sum(1 for day in range(begin, today.toordinal()) if day not in left_out)


def plan_contents(plan: dict[str, Any]) -> set[str]:
    measures = plan.get("measures", [])
    has = {
        "measures_needed": bool(measures) and all(one.get("measure") and one.get("need") for one in measures),
        "measures_per_principal": bool(measures)
        and all(one.get("seat") or one.get("other") for one in measures)
        and any(not one.get("other") for one in measures),
        "measures_by_others": any(one.get("other") and one.get("measure") for one in measures)
        or plan.get("nothing_by_others", False),
        "overall_responsibility": plan.get("overall") is not None,
        "follow_up": plan.get("follow_up_on") is not None,
    }
    return {content for content in CONTENTS if has[content]}


def days_between(begin: date, end: date) -> int:
    return max(0, (end - begin).days)


def by_number(lines: Case, kind: str, key: str) -> dict[int, Line]:
    return {line["told"][key]: line for line in of_kind(lines, kind)}


def said_by(case: Case, gren: dict[str, str], today: date) -> dict[str, Any] | None:
    """Everything that one case says; None when it does not count at all."""
    lines = left(case)
    closed = closing(lines)
    if closed and closed["told"]["reason"] == "mistake":
        return None
    opened = of_kind(lines, "opened")[0]
    contacts = {gren.get(agency_of(period["seat"])) for period in periods(lines)}
    plans, drawn_up = of_kind(lines, "sip_written"), of_kind(lines, "sip_drawn_up")
    return {
        **breakdowns(lines),
        "both": "health" in contacts and "social" in contacts,
        "offered": bool(of_kind(lines, "sip_offered")),
        "drawn_up": bool(drawn_up),
        "contents": plan_contents(plans[-1]["told"]) if plans else None,
        "days_to_sip": days_between(opened["on"], drawn_up[0]["on"]) if drawn_up else None,
        "gap": gap_days(lines, today),
        "ran_out": [line["told"]["clock"] for line in of_kind(lines, "ran_out")],
        "no_agreement": not of_kind(lines, "opened", "decided_again")[-1]["told"].get("agreement_exists", False),
        "asked": bool(of_kind(lines, "asked_about_contacts")),
        **referrals(lines, today, is_open=closed is None),
        "deviations": deviations(lines),
        "feedback": [how for how in (feedback(lines, line, today) for line in asked_back(lines)) if how],
    }


def referrals(lines: Case, today: date, *, is_open: bool) -> dict[str, Any]:
    declined, overridden = (
        by_number(lines, "declined", "referral"),
        by_number(lines, "decline_overridden", "referral"),
    )
    visits, withdrawn = by_number(lines, "first_visit", "referral"), by_number(lines, "withdrawn", "referral")
    visited, waiting, rejections = [], [], []
    for line in of_kind(lines, "referred"):
        told, number = line["told"], line["told"]["referral"]
        bounced = number in declined and number not in overridden
        if number in visits:
            visited.append(days_between(line["on"], visits[number]["on"]))
        elif is_open and number not in withdrawn and not bounced:
            waiting.append(days_between(line["on"], today))
        if bounced:
            no = declined[number]["told"]
            boundary = agency_of(told["sender"]), agency_of(told["receiver"])
            rejections.append((*boundary, no["reason"], agency_of(no["instead"])))
    return {"visited": visited, "waiting": waiting, "rejections": rejections}


def deviations(lines: Case) -> list[tuple[str, str, int | None]]:
    answers = by_number(lines, "deviation_answered", "deviation")
    found = []
    for line in of_kind(lines, "deviation_reported"):
        told, answer = line["told"], answers.get(line["told"]["deviation"])
        days = days_between(line["on"], answer["on"]) if answer else None
        found.append((agency_of(told["sender"]), agency_of(told["receiver"]), days))
    return found


def asked_back(lines: Case) -> Case:
    return [line for line in of_kind(lines, "concern_reported") if line["told"].get("feedback_asked")]


def feedback(lines: Case, report: Line, today: date) -> str | None:
    """in_time, late (due and not in time), running; None: not decided."""
    number = report["told"]["concern"]
    decided = by_number(lines, "concern_decided", "concern").get(number)
    told = by_number(lines, "concern_fed_back", "concern").get(number)
    if decided is None:
        return None
    by = date.fromisoformat(decided["told"]["feedback_by"])
    if told is not None:
        return "in_time" if told["on"] <= by else "late"
    return "late" if by < today else "running"


# Many cases together


def share(part: int, whole: int) -> dict[str, Any]:
    return {"part": part, "whole": whole, "share": (200 * part + whole) // (2 * whole) if whole else None}


def mean(values: list[int]) -> float | None:
    """With two decimals, half up."""
    return int(sum(values) * 100 / len(values) + 0.5) / 100 if values else None


def quantile(values: list[int], p: float) -> int | None:
    return sorted(values)[ceil(p * len(values)) - 1] if values else None


def indicators(said: list[dict[str, Any]]) -> dict[str, Any]:
    """Every indicator of some cases, by its code."""
    both = [one for one in said if one["both"]]
    plans = [one["contents"] for one in said if one["contents"] is not None]
    to_sip = [one["days_to_sip"] for one in said if one["days_to_sip"] is not None]
    bounces = [len(one["rejections"]) for one in said]
    gaps = [one["gap"] for one in said if one["gap"]]
    visited, waiting = flat(said, "visited"), flat(said, "waiting")
    reports, told = flat(said, "deviations"), Counter(flat(said, "feedback"))
    return {
        "cases": len(said),
        "both_contacts": share(len(both), len(said)),
        "sip_offered": share(sum(one["offered"] for one in both), len(both)),
        "sip_drawn_up": share(sum(one["drawn_up"] for one in both), len(both)),
        "sip_complete": {
            **{content: share(sum(content in plan for plan in plans), len(plans)) for content in CONTENTS},
            "complete": share(sum(plan == set(CONTENTS) for plan in plans), len(plans)),
        },
        "days_to_sip": {
            "count": len(to_sip), "median": quantile(to_sip, 0.5),
            "lower": quantile(to_sip, 0.25), "upper": quantile(to_sip, 0.75),
        },
        "bounces": {
            "whole": len(said), "sum": sum(bounces), "mean": mean(bounces),
            "times": {times: sum(min(one, 3) == times for one in bounces) for times in range(4)},
        },
        "gap_days": {**share(len(gaps), len(said)), "sum": sum(gaps), "median": quantile(gaps, 0.5)},
        "days_to_visit": {
            "count": len(visited), "median": quantile(visited, 0.5), "ninth": quantile(visited, 0.9),
            "waiting": len(waiting), "waiting_median": quantile(waiting, 0.5),
        },
        "rejections": Counter(flat(said, "rejections")),
        "unanswered": {
            **share(sum(bool(one["ran_out"]) for one in said), len(said)),
            "count": len(flat(said, "ran_out")),
            "clocks": Counter(flat(said, "ran_out")),
            "cases": Counter(clock for one in said for clock in set(one["ran_out"])),
        },
        "no_agreement": share(sum(one["no_agreement"] for one in said), len(said)),
        "deviations": {**answered(reports), "boundaries": boundaries(reports)},
        "feedback": {**share(told["in_time"], told["in_time"] + told["late"]), "running": told["running"]},
        "asked_contacts": share(sum(one["asked"] for one in said), len(said)),
    }  # fmt: skip


def flat(said: list[dict[str, Any]], name: str) -> list[Any]:
    return [value for one in said for value in one[name]]


def answered(reports: list[tuple[str, str, int | None]]) -> dict[str, Any]:
    days = [one for _, _, one in reports if one is not None]
    return {**share(len(days), len(reports)), "median": quantile(days, 0.5)}


def boundaries(reports: list[tuple[str, str, int | None]]) -> dict[tuple[str, str], dict[str, Any]]:
    found = defaultdict(list)
    for report in reports:
        found[report[:2]].append(report)
    return {boundary: answered(some) for boundary, some in found.items()}


def counted(cases: Iterable[Case], today: date) -> list[dict[str, Any]]:
    """What each case says, without those that do not count."""
    gren = sectors()
    return [said for said in (said_by(case, gren, today) for case in cases) if said is not None]


def grouped(said: list[dict[str, Any]], by: str) -> dict[Any, dict[str, Any]]:
    """Every indicator of each group of a breakdown."""
    groups = defaultdict(list)
    for one in said:
        groups[one[by]].append(one)
    return {group: indicators(some) for group, some in groups.items()}
