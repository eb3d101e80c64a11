"""What happens in the fictional year of the demo, in `demo_year.yaml`: shares, times and weights."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from marshmallow import Schema, ValidationError, validate
from marshmallow import fields as ma

from router.demo_year.chances import OTHERS, Chances, Local, NoRate, Waiting
from router.follow_up.seat import Seat
from router.reading.problems import Problems
from router.reading.yaml_file import plain, read_yaml
from router.vocabulary import Vocabulary

FILE = "demo_year.yaml"
EXAMPLES = {"vignettes.yaml": "vignettes", "further_cases.yaml": "cases"}
"""Files of example cases, and the field that has them."""
WAITED_FOR = {"remissvar": "answer", "chefens_besked": "confirmation"}


def _number(most: int = 100_000) -> ma.Integer:
    return ma.Integer(strict=True, required=True, validate=validate.Range(0, most))


def _weights() -> ma.Dict:
    return ma.Dict(ma.String(), _number(), required=True, validate=validate.Length(min=1))


def _text(*, required: bool = True) -> ma.String:
    return ma.String(required=required, load_default=None) if not required else ma.String(required=True)


SENDER: dict[str, ma.Field[Any]] = {"verksamhet": _text(), "huvudman": _text(), "vikt": _number()}
WAITING: dict[str, ma.Field[Any]] = {
    "från": _text(),
    "till": _text(),
    "kommun": _text(),
    "väntar_på": ma.String(required=True, validate=validate.OneOf(WAITED_FOR)),
    "dagar": ma.List(ma.Integer(strict=True, validate=validate.Range(-20, 20)), required=True),
}
SHAPE = Schema.from_dict(
    {
        "frö": _number(),
        "ärenden": _number(),
        "ärenden_per_läge": _number(),
        "regionvikter": _weights(),
        "utan_avtal": _number(),
        "kommunvikter": _weights(),
        "orosanmälan_till": ma.Nested(Schema.from_dict({"verksamhet": _text(), "huvudman": _text()}), required=True),
        "avsändare": ma.List(ma.Nested(Schema.from_dict(SENDER)), required=True),
        "nej": ma.List(
            ma.Nested(
                Schema.from_dict(
                    {"från": _text(required=False), "till": _text(required=False), "procent": _number(100)}
                )
            ),
            required=True,
        ),
        "andelar": ma.Dict(ma.String(), _number(100), required=True),
        "tider": ma.Dict(ma.String(), ma.Tuple((_number(), _number())), required=True),
        "vikter": ma.Dict(ma.String(), _weights(), required=True),
        "insatser": ma.Dict(ma.String(), _weights(), required=True),
        "väntar": ma.List(ma.Nested(Schema.from_dict(WAITING)), required=True),
    }
)


def read_demo_year(folder: Path, vocabulary: Vocabulary) -> Chances:
    """The chances in the folder's file. Raises ReadingErrors with all problems."""
    problems = Problems()
    tree = read_yaml(folder / FILE, problems, folder)
    problems.raise_if_any()
    assert tree is not None
    try:
        read: Any = plain(tree)
        told: Any = SHAPE().load(read)
    except ValidationError as error:
        problems.add(tree.at, f"Fält som inte kan användas: {error.messages}")
        problems.raise_if_any()
        raise
    for wrong in _unknown(told, vocabulary):
        problems.add(tree.at, wrong)
    problems.raise_if_any()
    return _chances(told)


def example_facts(folder: Path) -> tuple[dict[str, Any], ...]:
    """The facts of all example cases. Raises ReadingErrors."""
    problems, found = Problems(), []
    for file, name in EXAMPLES.items():
        tree = read_yaml(folder / file, problems, folder)
        problems.raise_if_any()
        assert tree is not None
        told: Any = plain(tree)
        found += [one["facts"] for one in told[name]]
    # Days become text, as in the JSON that a case is read from.
    facts: list[dict[str, Any]] = json.loads(json.dumps(found, default=str))
    return tuple(facts)


def _chances(told: Mapping[str, Any]) -> Chances:
    senders = {Local(one["verksamhet"], one["huvudman"]): one["vikt"] for one in told["avsändare"]}
    return Chances(
        seed=told["frö"],
        cases=told["ärenden"],
        cases_per_situation=max(1, told["ärenden_per_läge"]),
        region_weights=told["regionvikter"],
        elsewhere=told["utan_avtal"],
        municipality_weights=told["kommunvikter"],
        concern_to=Local(told["orosanmälan_till"]["verksamhet"], told["orosanmälan_till"]["huvudman"]),
        senders=senders,
        no_rates=tuple(NoRate(one["från"], one["till"], one["procent"]) for one in told["nej"]),
        shares=told["andelar"],
        spans=told["tider"],
        weights=told["vikter"],
        measures=told["insatser"],
        waiting=tuple(_waiting(one) for one in told["väntar"]),
    )


def _waiting(told: Mapping[str, Any]) -> Waiting:
    sender, receiver = Seat.of(told["från"]), Seat.of(told["till"])
    return Waiting(sender, receiver, told["kommun"], WAITED_FOR[told["väntar_på"]], tuple(told["dagar"]))


def _unknown(told: Mapping[str, Any], vocabulary: Vocabulary) -> Iterator[str]:
    """Codes that no list has, and spans that end before they begin."""
    agencies = [one["verksamhet"] for one in [*told["avsändare"], told["orosanmälan_till"]]]
    agencies += [code for one in told["nej"] for code in (one["från"], one["till"]) if code is not None]
    agencies += [code for code in told["insatser"] if code != OTHERS]
    used = [("agency", agencies), *told["vikter"].items()]
    used += [("measure", measures) for measures in told["insatser"].values()]
    for listed, codes in used:
        known = vocabulary.lists[listed].terms if listed in vocabulary.lists else {}
        yield from (f"Listan {listed} har ingen kod {code}." for code in codes if code not in known)
    yield from (
        f"Tiden {name} slutar före den börjar." for name, (least, most) in told["tider"].items() if least > most
    )
