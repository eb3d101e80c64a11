"""Municipalities may be typed by name or code; what is not known gets a suggestion, never a guess."""

from __future__ import annotations

import pytest

from router.content import content_root
from router.reading.places_file import read_places
from web.forms.names import TypedNames


@pytest.fixture(scope="module")
def municipalities() -> TypedNames:
    places = read_places(content_root() / "fixtures")
    return TypedNames({place.code: place.name for place in places.municipalities.values()})


@pytest.mark.parametrize(
    "typed", ["Örebro", "örebro", " 1880 ", "Örebro (1880)", "1880 Örebro", "Örebro kommun", "orebro"]
)
def test_name_and_code_are_both_understood(municipalities: TypedNames, typed: str) -> None:
    assert municipalities.code(typed) == "1880"


def test_every_municipality_is_offered_and_what_is_offered_is_understood(municipalities: TypedNames) -> None:
    offered = municipalities.options()
    assert len(offered) == 290
    assert {municipalities.code(text) for text in offered} == set(municipalities.names)


def test_two_names_that_differ_by_a_ring_are_kept_apart(municipalities: TypedNames) -> None:
    assert municipalities.code("Håbo") == "0305"
    assert municipalities.code("Habo") == "0643"


def test_a_misspelt_name_is_not_guessed_but_gets_a_suggestion(municipalities: TypedNames) -> None:
    assert municipalities.code("Sunsvall") is None
    assert municipalities.nearest("Sunsvall") == "Sundsvall (2281)"


def test_the_list_ends_with_the_swedish_letters(municipalities: TypedNames) -> None:
    offered = municipalities.options()
    assert offered[0].startswith("Ale")
    assert offered[-1] == "Övertorneå (2518)"
