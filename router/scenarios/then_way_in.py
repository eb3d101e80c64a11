"""Så: how the child gets in to the main responsible."""

from __future__ import annotations

from router.scenarios.failures import expect
from router.scenarios.register import then
from router.scenarios.world import World

SAID = {True: "ja", False: "nej", None: "det sägs inte"}


@then("tas egen vårdbegäran emot", "egen vårdbegäran tas emot")
def own_request(world: World) -> None:
    """Familjen kan själv söka hjälp hos den huvudansvariga."""
    _expect("egen vårdbegäran tas emot", world.decision.way_in.self_referral, wanted=True)


@then("tas ingen egen vårdbegäran emot", "ingen egen vårdbegäran tas emot", "egen vårdbegäran tas inte emot")
def no_own_request(world: World) -> None:
    """Familjen kan inte själv söka hjälp där: en remiss behövs."""
    _expect("egen vårdbegäran tas inte emot", world.decision.way_in.self_referral, wanted=False)


@then("ska man ringa först", "man ska ringa först")
def phone_first(world: World) -> None:
    """Den som söker ska ringa först."""
    _expect("man ska ringa först", world.decision.way_in.phone_first, wanted=True)


@then("behöver man inte ringa först", "man behöver inte ringa först")
def no_phone_first(world: World) -> None:
    """Den som söker behöver inte ringa först."""
    _expect("man behöver inte ringa först", world.decision.way_in.phone_first, wanted=False)


def _expect(what: str, got: bool | None, *, wanted: bool) -> None:
    expect(got is wanted, what, SAID[got])
