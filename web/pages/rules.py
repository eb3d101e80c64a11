"""The rules, each on a page of its own: what it says in plain words, its sources, and how it is tried."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from flask import Blueprint, abort, render_template, request

from router.access import Permission
from web.access import access
from web.forms.names import swedish_order
from web.pages import language
from web.pages.certificate import certificate
from web.pages.serving import the_router

pages = Blueprint("rules", __name__, url_prefix="/regler")

FEW = 12
"""So many rules of one place, or found by a search, are read at a glance; more are folded under their questions."""
OR = " – eller – "
"""Between the alternatives of a condition, as rules are read aloud."""


MOST_AT_ONCE = 500
"""Of more rules than this, those of one place are shown, and the others as places to go to."""


@dataclass(frozen=True, slots=True)
class RulesOfPlace:
    """The rules of one layer and place, under the questions they answer. A layer without places is its own name.

    `questions` is empty when they are shown on a page of their own.
    """

    layer: str
    name: str
    key: str
    anchor: str
    count: int
    questions: Sequence[tuple[str, Sequence[Mapping[str, Any]]]]

    @property
    def few(self) -> bool:
        return self.count <= FEW


@pages.get("")
@access(Permission.OPEN)
def all_rules() -> str:
    """Every rule, by place and question; `q` keeps those that mention all its words, `plats` those of a place."""
    wanted = " ".join(request.args.get("q", "").split())[:100]
    place = request.args.get("plats", "")[:100]
    labels = {
        code: term.label(language.current()) for code, term in the_router().vocabulary["question"].terms.items()
    }
    found = [rule for rule in the_router().rule_pages() if _mentions(rule, wanted, labels)]
    here = [rule for rule in found if not place or _place_key(rule) == place]
    places = _by_place(here)
    shown = certificate()
    proved = shown is not None and shown["verdict"] == "proved"
    return render_template("rules.html", wanted=wanted, place=place, count=len(here), places=places, proved=proved)


@pages.get("/<rule_id>")
@access(Permission.OPEN)
def one_rule(rule_id: str) -> str:
    rule = the_router().rule_page(rule_id)
    if rule is None:
        abort(404)
    return render_template("rule.html", rule=_labelled(rule))


def _labelled(rule: Mapping[str, Any]) -> dict[str, Any]:
    """The rule with the labels of its codes in the reader's language; its own words are Swedish."""
    vocabulary, here = the_router().vocabulary, language.current()
    agreements = [reference for reference in rule["references"] if reference["kind"] == "agreement"]
    return {
        **rule,
        "layer_label": vocabulary["layer"][rule["layer"]].label(here),
        "question_label": vocabulary["question"][rule["question"]].label(here),
        "alternatives": [sentence.split(OR) for sentence in rule["conditions"]],
        "unsigned": any(not agreement["verified"] for agreement in agreements),
    }


def _place_key(rule: Mapping[str, Any]) -> str:
    """What the address calls the place of a rule: its name, or the layer of one that holds everywhere."""
    return str(rule["place"] or rule["layer"])


def _by_place(rules: Sequence[Mapping[str, Any]]) -> list[RulesOfPlace]:
    """By place in the order of the layers and the alphabet; when there are very many, the first place's only."""
    layers = list(the_router().vocabulary["layer"].terms)
    grouped: dict[tuple[int, str], list[Mapping[str, Any]]] = {}
    for rule in rules:
        grouped.setdefault((layers.index(rule["layer"]), rule["place"] or ""), []).append(rule)
    order = sorted(grouped, key=lambda place: (place[0], swedish_order(place[1])))
    left = min(len(rules), MOST_AT_ONCE)
    found = []
    for number, place in enumerate(order):
        members = grouped[place]
        shown = number == 0 or len(members) <= left
        left -= len(members) if shown else 0
        found.append(_of_place(members, number, shown=shown))
    return found


def _of_place(rules: Sequence[Mapping[str, Any]], number: int, *, shown: bool) -> RulesOfPlace:
    labelled = sorted((_labelled(rule) for rule in (rules if shown else rules[:1])), key=_order)
    first = labelled[0]
    by_question = groupby(labelled if shown else (), key=lambda rule: str(rule["question_label"]))
    questions = [(question, list(members)) for question, members in by_question]
    anchor = f"{first['layer']}-{number}"
    name = first["place"] or first["layer_label"]
    return RulesOfPlace(first["layer_label"], name, _place_key(first), anchor, len(rules), questions)


def _order(rule: Mapping[str, Any]) -> tuple[int, str]:
    """By question as the vocabulary has them, title as the alphabet does."""
    return list(the_router().vocabulary["question"].terms).index(rule["question"]), swedish_order(rule["title"])


def _mentions(rule: Mapping[str, Any], wanted: str, questions: Mapping[str, str]) -> bool:
    """Whether the rule mentions each word, anywhere in what its page says of it."""
    if not wanted:
        return True
    said = [rule[part] or "" for part in ("id", "title", "place", "result", "motivation")]
    sources = [reference["label"] for reference in rule["references"]]
    text = " ".join([*said, questions[rule["question"]], *rule["conditions"], *sources]).casefold()
    return all(word in text for word in wanted.casefold().split())
