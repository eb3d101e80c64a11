"""Says that it is ready, waits for a line, and migrates."""

from __future__ import annotations

import os
import sys

from router.storage import migrate

os.write(1, b"ready\n")
sys.stdin.readline()
migrate(sys.argv[1])
