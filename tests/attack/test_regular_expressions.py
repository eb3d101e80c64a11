"""No regular expression of the program can be made to run for ever by the text it is matched with."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from router.scenarios.outlines import LONGEST_STEP
from tests.attack.backtracking import faults
from tests.attack.expressions import PROJECT, expressions

PROGRAM = Path(__file__).parent / "programs" / "match_hostile.py"
LONG_TEXT = 2_000
"""Free text of a case has 500 characters, a line of a form at most as many as this."""
BAD = ("(a+)+$", "(a*)*b", "(a|a)*b", "(a|ab)*c", r"(\w+\s?)*$", r"^(\d+)*-$", "(.*,)*x", "((a+)b?)+c")
GOOD = (r"\w+(?:-\w+)*", "(ab)+", r"[a-z]+\d+", "(a|b)*c", r"(?:, \w+)*$", "a{1,20}b", "(a{1,3})+b")


def astray(patterns: dict[str, re.Pattern[str]], seconds: float = 20) -> list[str]:
    """Where one takes more than the seconds; a healthy one needs a hundredth of them."""
    asked = [
        [where, pattern.pattern, pattern.flags, LONGEST_STEP if "templates.py" in where else LONG_TEXT]
        for where, pattern in patterns.items()
    ]
    done = subprocess.run(
        [sys.executable, PROGRAM, str(seconds)],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
        env={"PYTHONPATH": str(PROJECT)},
    )
    found: list[str] = json.loads(done.stdout)
    return found


def test_every_expression_is_found() -> None:
    found = expressions()
    assert len(found) > 150
    assert "router/reading/scalars.py:INTEGER" not in found  # written out: found by its line
    assert any(where.startswith("router/scenarios/templates.py:made") for where in found)
    assert any(where.startswith("router/scenarios/feature_file.py:LIKE_CONTENT") for where in found)


def test_none_can_try_the_same_text_in_ever_more_ways() -> None:
    found = {where: told for where, pattern in expressions().items() if (told := faults(pattern))}
    assert found == {}


def test_none_is_led_astray_by_texts_made_for_it() -> None:
    assert astray(expressions()) == []


@pytest.mark.parametrize("text", BAD)
def test_what_would_go_astray_is_seen_by_its_structure(text: str) -> None:
    assert faults(re.compile(text))


@pytest.mark.parametrize("text", GOOD)
def test_what_is_sound_is_let_through(text: str) -> None:
    assert faults(re.compile(text)) == []


def test_what_would_go_astray_is_seen_when_matched() -> None:
    some = {text: re.compile(text) for text in ("(a+)+$", "(a|a)*b", "ab*c")}
    assert astray(some, seconds=2) == ["(a+)+$", "(a|a)*b"]


def test_an_expression_that_is_put_together_must_be_told_of(tmp_path: Path) -> None:
    (tmp_path / "router").mkdir()
    (tmp_path / "router" / "new.py").write_text("import re\ndef f(x):\n    return re.match(x + '*', 'a')\n")
    with pytest.raises(LookupError, match=r"router/new\.py:3"):
        expressions(tmp_path, ("router",))
    (tmp_path / "router" / "new.py").write_text("import re\ndef f(x):\n    return re.search(r'(a+)+$', x)\n")
    (found,) = expressions(tmp_path, ("router",)).values()
    assert faults(found)
