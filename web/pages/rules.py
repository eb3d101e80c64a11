"""The rules, each on a page of its own: what it says in plain words, its sources, and how it is tried."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from flask import Blueprint, abort, render_template, request

from web.forms.names import swedish_order
from web.pages import language
from web.pages.serving import the_router

pages = Blueprint("rules", __name__, url_prefix="/regler")


@pages.get("")
def all_rules() -> str:
    """Every rule in force, by layer and place; `q` keeps those that mention the word."""
    wanted = request.args.get("q", "").strip()[:100]
    found = [_labelled(rule) for rule in the_router().rule_pages() if _mentions(rule, wanted)]
    found.sort(key=_order)
    return render_template("rules.html", wanted=wanted, count=len(found), groups=_by_place(found))


@pages.get("/<rule_id>")
def one_rule(rule_id: str) -> str:
    rule = the_router().rule_page(rule_id)
    if rule is None:
        abort(404)
    return render_template("rule.html", rule=_labelled(rule))


def _labelled(rule: Mapping[str, Any]) -> dict[str, Any]:
    """The rule with the labels of its codes in the reader's language; its own words are Swedish."""
    vocabulary, here = the_router().vocabulary, language.current()
    return {
        **rule,
        "layer_label": vocabulary["layer"][rule["layer"]].label(here),
        "question_label": vocabulary["question"][rule["question"]].label(here),
    }


def _by_place(rules: Sequence[Mapping[str, Any]]) -> list[tuple[str, str, list[Mapping[str, Any]]]]:
    grouped = groupby(rules, key=lambda rule: (rule["layer_label"], rule["place"] or ""))
    return [(layer, place, list(members)) for (layer, place), members in grouped]


def _order(rule: Mapping[str, Any]) -> tuple[int, str, str, str]:
    layers = list(the_router().vocabulary["layer"].terms)
    layer = layers.index(rule["layer"]) if rule["layer"] in layers else len(layers)
    return (
        layer,
        swedish_order(rule["place"] or ""),
        swedish_order(rule["question_label"]),
        swedish_order(rule["title"]),
    )


def _mentions(rule: Mapping[str, Any], wanted: str) -> bool:
    return (
        wanted.casefold()
        in " ".join(str(rule[part]) for part in ("id", "title", "question_label", "result")).casefold()
    )
