"""Synthetic policies and cases of the size that a whole country would have, from a seed.

19 facts: region (21), municipality (290), need (20), twelve yes/no, two lists and two scales. Rules
are conjunctions of 3-6 conditions in three layers (national, regional, local); each need has one
national rule that always applies, so that no case is without an answer.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from router.conditions import Atom, Condition, Scalar
from router.engine import Pattern

Facts = dict[str, Scalar]

REGIONS = [f"{number:02}" for number in range(1, 22)]
MUNICIPALITIES = [f"{REGIONS[number % 21]}{number:03}" for number in range(290)]
NEEDS = [f"need_{number}" for number in range(20)]
FLAGS = [f"flag_{number}" for number in range(12)]
CHOICES = {"placement": 6, "school_form": 8}
SCALES = {"age": (0, 20), "severity": (1, 4)}
LAYERS = ("national", "regional", "local")


def policies(size: int, seed: int = 1) -> list[Pattern]:
    """`size` patterns of one condition each; the same seed gives the same ones."""
    chance = random.Random(seed)
    conditions = [_base(need) for need in NEEDS]
    conditions += [_condition(chance) for _ in range(size - len(conditions))]
    return [Pattern(f"rule_{number}", (condition,)) for number, condition in enumerate(conditions)]


def cases(count: int, seed: int) -> list[Facts]:
    """`count` cases, every fact known; another seed gives other cases."""
    chance = random.Random(seed)
    return [_case(chance) for _ in range(count)]


def _base(need: str) -> Condition:
    return (Atom("need", "==", need), Atom("age", ">=", 0), Atom("age", "<=", 20))


def _condition(chance: random.Random) -> Condition:
    length = chance.choice((3, 4, 5, 6))
    atoms = list(_place(chance))
    atoms.append(Atom("need", "==", chance.choice(NEEDS)))
    others = chance.sample([*FLAGS, *CHOICES, *SCALES], length)
    atoms += [_attribute(chance, fact) for fact in others]
    return tuple(atoms[:length])


def _place(chance: random.Random) -> Iterator[Atom]:
    layer = chance.choice(LAYERS)
    if layer == "regional":
        yield Atom("region", "==", chance.choice(REGIONS))
    if layer == "local":
        yield Atom("municipality", "==", chance.choice(MUNICIPALITIES))


def _attribute(chance: random.Random, fact: str) -> Atom:
    if fact in CHOICES:
        values = [f"{fact}_{number}" for number in range(CHOICES[fact])]
        if chance.random() < 0.5:
            return Atom(fact, "in", tuple(chance.sample(values, 3)))
        return Atom(fact, "==", chance.choice(values))
    if fact in SCALES:
        low, high = SCALES[fact]
        return Atom(fact, chance.choice((">=", "<=")), chance.randint(low + 1, high - 1))
    return Atom(fact, "==", chance.random() < 0.5)


def _case(chance: random.Random) -> Facts:
    place = chance.choice(MUNICIPALITIES)
    facts: Facts = {"municipality": place, "region": place[:2], "need": chance.choice(NEEDS)}
    facts |= {flag: chance.random() < 0.5 for flag in FLAGS}
    facts |= {fact: f"{fact}_{chance.randrange(values)}" for fact, values in CHOICES.items()}
    facts |= {fact: chance.randint(*span) for fact, span in SCALES.items()}
    return facts
