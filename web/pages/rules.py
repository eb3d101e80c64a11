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


@dataclass(frozen=True, slots=True)
class RulesOfPlace:
    """The rules of one layer and place, under the questions they answer. A layer without places is its own name."""

    layer: str
    name: str
    anchor: str
    count: int
    questions: Sequence[tuple[str, Sequence[Mapping[str, Any]]]]

    @property
    def few(self) -> bool:
        return self.count <= FEW


@pages.get("")
@access(Permission.OPEN)
def all_rules() -> str:
    """Every rule, by place and question; `q` keeps those that mention all its words."""
    wanted = " ".join(request.args.get("q", "").split())[:100]
    found = [_labelled(rule) for rule in the_router().rule_pages()]
    found = sorted((rule for rule in found if _mentions(rule, wanted)), key=_order)
    shown = certificate()
    proved = shown is not None and shown["verdict"] == "proved"
    return render_template("rules.html", wanted=wanted, count=len(found), places=_by_place(found), proved=proved)


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


def _by_place(rules: Sequence[Mapping[str, Any]]) -> list[RulesOfPlace]:
    grouped = groupby(rules, key=lambda rule: (rule["layer"], rule["layer_label"], rule["place"]))
    return [
        _of_place(label, place or label, f"{layer}-{number}", list(members))
        for number, ((layer, label, place), members) in enumerate(grouped)
    ]


def _of_place(layer: str, name: str, anchor: str, rules: Sequence[Mapping[str, Any]]) -> RulesOfPlace:
    by_question = groupby(rules, key=lambda rule: str(rule["question_label"]))
    questions = [(question, list(members)) for question, members in by_question]
    return RulesOfPlace(layer, name, anchor, len(rules), questions)


def _order(rule: Mapping[str, Any]) -> tuple[int, str, int, str]:
    """By layer and question as the vocabulary has them, place and title as the alphabet does."""
    vocabulary = the_router().vocabulary
    layers, questions = list(vocabulary["layer"].terms), list(vocabulary["question"].terms)
    return (
        layers.index(rule["layer"]),
        swedish_order(rule["place"] or ""),
        questions.index(rule["question"]),
        swedish_order(rule["title"]),
    )


def _mentions(rule: Mapping[str, Any], wanted: str) -> bool:
    """Whether the rule mentions each word, anywhere in what its page says of it."""
    said = [rule[part] or "" for part in ("id", "title", "question_label", "place", "result", "motivation")]
    sources = [reference["label"] for reference in rule["references"]]
    text = " ".join([*said, *rule["conditions"], *sources]).casefold()
    return all(word in text for word in wanted.casefold().split())
