"""Restores, and is killed right after the first statement that contains the given words."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from router.storage import restore

url, file, words = sys.argv[1:]


@event.listens_for(Engine, "after_cursor_execute")
def die(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
    if words in statement:
        os.kill(os.getpid(), signal.SIGKILL)


restore(url, Path(file))
