"""Records decisions without end and prints the identifier of each one once it is acknowledged."""

from __future__ import annotations

import json
import os
import sys

from router.storage import DecisionLog, new_id, open_database

url, decision_json, case_json = sys.argv[1:]
decision, case = json.loads(decision_json), json.loads(case_json)
log = DecisionLog(open_database(url))
while True:
    decision["id"] = new_id()
    log.record(decision, case)
    os.write(1, f"{decision['id']}\n".encode())
