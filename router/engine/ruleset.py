"""One durable_rules ruleset as a pure function: from a message to the numbers of the rules fired.

The engine was made for long-lived events; what follows keeps it stateless. No `Host`, as its timer
threads steal answers. One constant state and message id, retracted after each question, so nothing
grows. A last rule that always fires proves that the engine came to the end, and makes deleting the
state safe. The C code holds the interpreter lock, so the lock here costs nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress

from durable.engine import Ruleset
from durable_rules_engine import (
    assert_fact,
    complete_and_start_action,
    delete_ruleset,
    delete_state,
    error,
    retract_fact,
    start_action_for_state,
)

from router.engine.wording import EngineTest

GUARD: EngineTest = {"$f": 1}
"""Keeps the engine's own state message, which has no such field, away from every rule."""
OPENING = '{"$f":1,"id":"c"'
RETRACTION = '{"id":"c"}'
NAME_LENGTH = 4
LAST = "last"
LAST_PLACE = 65535
THE_STATE = "0"


class EngineFault(RuntimeError):
    """The engine did not come to an end: there is no answer, not even an empty one."""


class CompiledRuleset:
    """A compiled group of rules. `fired` may be called from any thread until `close`."""

    def __init__(self, conditions: Mapping[str, Sequence[EngineTest]]) -> None:
        self._lock = threading.Lock()
        self._handle: int | None = None
        self._warm = False
        rules = {name: _rule([GUARD, *tests]) for name, tests in conditions.items()}
        rules[LAST] = _rule([GUARD]) | {"pri": LAST_PLACE}
        try:
            self._handle = Ruleset("patterns", None, rules)._handle  # noqa: SLF001 - there is no public way
            self.fired("")  # fills fields of the state that the C code leaves unset
            self._warm = True
        except BaseException as fault:
            self.close()
            if isinstance(fault, error):
                raise EngineFault(f"the engine refused the rules: {fault}") from None
            raise

    def fired(self, fields: str) -> list[str]:
        """The names of the rules that hold for `fields`, such as `,"f0":3,"f2":1`."""
        message = f"{OPENING}{fields}}}"
        with self._lock:
            if self._handle is None:
                raise EngineFault("the ruleset is closed")
            try:
                return _ask(self._handle, message)
            except BaseException as fault:
                self._forget_state()
                if isinstance(fault, error):
                    raise EngineFault(f"the engine failed: {fault}") from None
                raise

    def close(self) -> None:
        """Frees the engine's memory. Closing twice is allowed."""
        with self._lock:
            if self._handle is not None:
                self._forget_state()
                delete_ruleset(self._handle)
                self._handle = None

    def _forget_state(self) -> None:
        if self._warm:  # before, the C code would free pointers that it never set
            with suppress(error):  # there is no state after a fault
                delete_state(self._handle, THE_STATE)

    __del__ = close


def _rule(tests: Sequence[EngineTest]) -> dict[str, object]:
    return {"all": [{"m": {"$and": list(tests)}}], "run": lambda _: None}


def _ask(handle: int, message: str) -> list[str]:
    fired: list[str] = []
    code, state = assert_fact(handle, message)
    started = start_action_for_state(handle, state) if code == 0 else None
    body = started[1] if started else None
    while body:  # {"0012":{"m":{...}}}
        fired.append(body[2 : 2 + NAME_LENGTH])
        body = complete_and_start_action(handle, state)
    if not fired or fired.pop() != LAST:
        raise EngineFault(f"the engine stopped before the end (code {code})")
    retract_fact(handle, RETRACTION)
    return fired
