"""The counts of an impact as a page shows them: all of them, or what those may see who may not see single cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from flask_babel import gettext as _

from web.pages import language
from web.pages.workshop.impact_words import ImpactWords, part_name, place_name

MOST_PLACES, MOST_FLOWS, MOST_QUESTIONS = 50, 20, 20
"""Told one by one; how many there are besides is told as a number."""
Told = Mapping[str, Any]


def replay_view(told: Told, words: ImpactWords) -> dict[str, Any]:
    """All counts: whose cases become whose, by agency, place and need, with examples."""
    decided_anew = told["changed"]
    places = [one for one in told["places"] if one["changed"]]
    return {
        "cases": told["cases"],
        "kept": told["cases"] - decided_anew - told["unreadable"],
        "changed": decided_anew,
        "moved": told["parts"]["responsible"],
        "unreadable": told["unreadable"],
        "unanswered": _between(told, to=None),
        "answered": _between(told, to=True),
        "agencies": [_agency(one, words) for one in told["agencies"]],
        "places": [_place(one, words) for one in places[:MOST_PLACES]],
        "places_left": len(places[MOST_PLACES:]),
        "needs": [{**one, "name": words.need(one["need"])} for one in told["needs"] if one["moved"]],
        "parts": _parts(told, words),
        "asked": _asked(told["asked"], words),
    }


def _between(told: Told, *, to: bool | None) -> int:
    """The cases that lose their answer (`to` None), or get one."""
    ends = ("to", "from") if to is None else ("from", "to")
    flows = (one for one in told["flows"] if one["part"] == "responsible")
    return sum(one["cases"] for one in flows if one[ends[0]] is None and one[ends[1]] is not None)


def _agency(one: Told, words: ImpactWords) -> dict[str, Any]:
    counts = {"won": one["won"], "lost": one["lost"], "moved": one["moved"], "kept": one["kept"] + one["untouched"]}
    return {"name": words.side(one, _("Utan svar")), **counts}


def _place(one: Told, words: ImpactWords) -> dict[str, Any]:
    """The place, and who wins and loses there."""
    agencies = [_agency(agency, words) for agency in one["agencies"]]
    return {
        "name": place_name(one["region"], one["municipality"]),
        "cases": one["cases"],
        "changed": one["changed"],
        "won": [(agency["name"], agency["won"]) for agency in agencies if agency["won"]],
        "lost": [(agency["name"], agency["lost"]) for agency in agencies if agency["lost"]],
    }


def _parts(told: Told, words: ImpactWords) -> list[dict[str, Any]]:
    """The parts of the answer that change, each with from whom it goes to whom."""
    flows = {part: list(group) for part, group in groupby(told["flows"], key=lambda one: str(one["part"]))}
    return [
        {
            "name": part_name(part),
            "cases": cases,
            "flows": [_flow(one, words) for one in flows.get(part, ())[:MOST_FLOWS]],
            "left": len(flows.get(part, ())[MOST_FLOWS:]),
        }
        for part, cases in told["parts"].items()
        if cases
    ]


def _flow(one: Told, words: ImpactWords) -> dict[str, Any]:
    nobody = _("ingen") if one["part"] == "co_responsible" else _("utan svar")
    return {
        "need": words.need(one["need"]) if one["part"] == "needs" else None,
        "from": words.side(one["from"], nobody),
        "to": words.side(one["to"], nobody),
        "elsewhere": one["elsewhere"],
        "cases": one["cases"],
        "examples": [{"name": e["name"], "facts": e.get(language.current())} for e in one["examples"]],
    }


def _asked(told: Told, words: ImpactWords) -> dict[str, Any]:
    newly, no_longer = (_questions(told[name], words) for name in ("newly", "no_longer"))
    return {**told, "newly": newly, "no_longer": no_longer}


def _questions(counts: Mapping[str, int], words: ImpactWords) -> list[tuple[str, int]]:
    """By question: fields that one question asks for are told once, with the largest of their numbers."""
    found: dict[str, int] = {}
    for pointer, cases in counts.items():
        question = words.question(pointer)
        found[question] = max(found.get(question, 0), cases)
    return sorted(found.items(), key=lambda item: (-item[1], item[0]))[:MOST_QUESTIONS]


def others_view(table: Told, words: ImpactWords) -> dict[str, Any]:
    """What the one table with hidden counts (None) holds: before, after and kept, and from whom to whom."""
    counts: Sequence[Sequence[int | None]] = table["counts"]
    names = [words.side(side, _("Utan svar")) for side in table["agencies"]]
    return {
        "least_shown": table["least_shown"],
        "cases": counts[-1][-1] if counts else 0,
        "agencies": [
            {"name": name, "before": counts[at][-1], "after": counts[-1][at], "kept": counts[at][at]}
            for at, name in enumerate(names)
        ],
        "flows": [
            {"from": one, "to": other, "cases": counts[at][place]}
            for at, one in enumerate(names)
            for place, other in enumerate(names)
            if at != place and counts[at][place] != 0
        ],
    }
