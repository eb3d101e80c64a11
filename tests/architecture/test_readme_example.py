"""The README's example is run, and what it shows is part of the real answer."""

from __future__ import annotations

import json
import re
import subprocess

from tests.architecture.project import ROOT, text_of

COMMAND = re.compile(r"^```sh\n(\.venv/bin/envag decide.*?)^```$", re.MULTILINE | re.DOTALL)
SHOWN = re.compile(r"^```json\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def is_part_of(shown: object, real: object) -> bool:
    """Whether all that is shown is there: fields may be left out of objects, and nothing else.

    >>> is_part_of({"a": 1}, {"a": 1, "b": 2}), is_part_of([], [1])
    (True, False)
    """
    if isinstance(shown, dict) and isinstance(real, dict):
        return all(key in real and is_part_of(value, real[key]) for key, value in shown.items())
    return shown == real


def test_the_example_gives_what_it_shows() -> None:
    readme = text_of("README.md")
    (command,) = COMMAND.findall(readme)
    (shown,) = SHOWN.findall(readme)
    done = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    real = json.loads(done.stdout)
    assert is_part_of(json.loads(shown), real), done.stdout
