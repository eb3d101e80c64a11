"""`envag cases clocks --stay` where the clock is the test's and a minute passes in a tenth of a second.

clocks.py FILE    (the moment it is, as ISO text)
"""

from __future__ import annotations

import sys
from datetime import datetime, tzinfo
from pathlib import Path

from router.cli import main
from router.commands import cases_clocks

FILE = Path(sys.argv[1])


class Moved(datetime):
    """The moment that stands in the file."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Moved:
        return cls.fromisoformat(FILE.read_text(encoding="ascii"))


cases_clocks.datetime = Moved  # type: ignore[misc]
cases_clocks.SECONDS_BETWEEN = 0.1
main(["cases", "clocks", "--stay"])
