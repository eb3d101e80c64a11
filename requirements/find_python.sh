#!/usr/bin/env bash
# Prints the Python to build the virtual environment with: $PYTHON, python3 when it is 3.11 to 3.13, else the newest of those.
set -u
suits() {
    "$1" -c 'import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1
}
for name in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
    if suits "$name"; then
        command -v "$name"
        exit 0
    fi
done
if [ -n "${PYTHON:-}" ]; then
    echo "PYTHON=$PYTHON is not Python 3.11, 3.12 or 3.13 with its venv module." >&2
else
    echo "This needs Python 3.11, 3.12 or 3.13 with its venv module (on Debian and Ubuntu: python3-venv, python3-dev)." >&2
    echo "Found: $(python3 --version 2>&1 || true). Install one of them, or name it: make PYTHON=/path/to/python3.12 …" >&2
fi
exit 1
