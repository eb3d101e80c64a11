"""Whatever text is sent as a case, it is decided, or refused field by field; on a stream it spoils no neighbour."""

from __future__ import annotations

import io
import json
import random
import subprocess
import sys
from functools import cache
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from router.bootstrap import Router, build_router
from router.commands.case_stream import cases_in
from router.content import content_root
from router.reading.case_json import MOST_BYTES
from router.reading.case_schema import CaseRefused, Problem
from router.settings import Settings
from tests.attack.mutations import Content, mutated

SCALARS = (
    *(
        None,
        True,
        False,
        0,
        -1,
        1.5,
        1e308,
        10**30,
        "",
        " ",
        "x",
        "ja",
        "1880",
        "2026-02-30",
        "0001-01-01",
        "9999-12-31",
    ),
    *("a" * 600, "\ud800", "\0", "\u202e", "İ", "١", [], {}, [[]], [None], {"": None}, {"a" * 100: 1}),
)
ODD_JSON = (
    "NaN",
    "Infinity",
    "-0",
    "1e999",
    "01",
    "[,]",
    "{,}",
    "'x'",
    "\\u0000",
    "\\ud800",
    "/*",
    "//",
    "\t",
    '""',
    "]}",
)


@cache
def router() -> Router:
    return build_router(Settings())


@cache
def cases() -> tuple[dict[str, Any], ...]:
    told = yaml.safe_load((content_root() / "fixtures" / "vignettes.yaml").read_text(encoding="utf-8"))
    return tuple(json.loads(json.dumps(vignette["facts"], default=str)) for vignette in told["vignettes"])


def _spots(value: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(spot for key, item in items for spot in _spots(item, (*path, key)))]


def _changed(case: dict[str, Any], draw: st.DrawFn) -> object:
    """The case with one value replaced, left out, or given twice over in a list."""
    whole: dict[str, Any] = {"case": json.loads(json.dumps(case))}
    *path, last = ("case", *draw(st.sampled_from(_spots(case))))
    holder: Any = whole
    for key in path:
        holder = holder[key]
    match draw(st.integers(0, 3)):
        case 0 if last != "case":
            del holder[last]
        case 1 if isinstance(holder, list):
            holder.extend(holder * 5)
        case 2 if isinstance(holder[last], dict):
            holder[last][draw(st.sampled_from(("namn", "__proto__", "constructor", "", "needs", "é" * 70)))] = "x"
        case _:
            holder[last] = draw(st.sampled_from(SCALARS))
    return whole["case"]


@st.composite
def hostile_cases(draw: st.DrawFn) -> Content:
    text = json.dumps(_changed(draw(st.sampled_from(cases())), draw), indent=draw(st.sampled_from((None, 1))))
    if draw(st.booleans()):
        return Content(text.encode())
    at = draw(st.integers(0, len(text)))
    return Content((text[:at] + draw(st.sampled_from(ODD_JSON)) + text[at + draw(st.integers(0, 3)) :]).encode())


def answer(text: bytes) -> None:
    problems: tuple[Problem, ...] = ()
    decision: dict[str, Any] = {}
    try:
        decision = router().decide(router().read_case(text))
    except CaseRefused as refused:
        problems = refused.problems
    assert all(parties_of(decision)) if decision else problems
    for problem in problems:
        assert problem.pointer == "" or problem.pointer.startswith("/")
        assert all((problem.code, problem.message_sv, problem.message_en))


def parties_of(decision: dict[str, Any]) -> tuple[str, str]:
    return decision["responsible"]["agency"], decision["interim_holder"]["agency"]


@given(text=hostile_cases())
def test_a_changed_case_is_decided_or_refused_field_by_field(text: bytes) -> None:
    answer(text)


@given(text=mutated(st.sampled_from(cases()).map(lambda case: json.dumps(case, indent=1).splitlines(keepends=True))))
def test_a_damaged_text_is_decided_or_refused(text: bytes) -> None:
    answer(text)


@given(lines=st.lists(hostile_cases() | st.binary(max_size=60).map(Content), max_size=5))
def test_no_line_of_a_stream_swallows_the_next(lines: list[bytes]) -> None:
    last = b'{"child": {"age_years": 7}}'
    told = list(cases_in(io.BytesIO(b"\n".join([b"{}", *lines, last]))))
    assert told[0] == b"{}"
    assert told[-1] == last
    assert all(len(text) < 2 * MOST_BYTES for text in told)


def test_the_command_line_answers_every_line_of_a_hostile_stream() -> None:
    chance = random.Random(1)
    texts = [json.dumps(case) for case in cases()]
    lines = [cut(text, chance) for text in texts for cut in (lambda t, c: t[: c.randrange(len(t))], _with_odd)]
    done = subprocess.run(
        [sys.executable, "-c", "from router.cli import main; main()", "decide"],
        input="\n".join(["{}", *(line for line in lines if line.strip())]).encode(errors="surrogatepass"),
        capture_output=True,
        timeout=300,
        check=False,
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == 1 + sum(1 for line in lines if line.strip())
    assert all("responsible" in told or told["error"]["code"] for told in answers)
    assert (done.returncode, done.stderr) == (1, b"")


def _with_odd(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text))
    return text[:at] + chance.choice([*ODD_JSON, "\0", "\ud800"]).replace("\n", "") + text[at:]


@pytest.mark.parametrize("lines", [b"[1,\n" * 30_000, b"{\n" * 30_000, b'{"a":[\n' * 30_000, b'"\\\n' * 30_000])
def test_a_stream_that_is_never_finished_is_given_up(lines: bytes) -> None:
    assert all(len(text) <= MOST_BYTES + 2 for text in cases_in(io.BytesIO(lines)))
