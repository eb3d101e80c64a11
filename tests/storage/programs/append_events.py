"""Says that it is ready, waits for a word, and appends so many audit events."""

from __future__ import annotations

import os
import sys

from router.storage import AuditLog, open_database
from tests.storage.chains import KEY, add_events

url, count = sys.argv[1:]
log = AuditLog(open_database(url), KEY)
os.write(1, b"ready\n")
sys.stdin.readline()
add_events(log, int(count))
