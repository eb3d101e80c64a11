"""Matches expressions with texts made to make them go astray; tells each that takes more than its time.

Argument: seconds of processor time, for all texts of one expression. Standard input: JSON, `[[where, pattern,
flags, longest text], …]`. Standard output: JSON, where it went astray.
"""

from __future__ import annotations

import json
import re
import signal
import sys
from types import FrameType

from tests.attack.backtracking import hostile_texts


class Astray(Exception):
    pass


def stop(_signal: int, _frame: FrameType | None) -> None:
    raise Astray


def is_astray(pattern: re.Pattern[str], longest: int, seconds: float) -> bool:
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        for text in hostile_texts(pattern, longest):
            pattern.fullmatch(text)
            pattern.match(text)
            pattern.search(text)
    except Astray:
        return True
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return False


if __name__ == "__main__":
    signal.signal(signal.SIGVTALRM, stop)
    seconds, asked = float(sys.argv[1]), json.load(sys.stdin)
    found = [where for where, text, flags, longest in asked if is_astray(re.compile(text, flags), longest, seconds)]
    json.dump(found, sys.stdout)
