#!/usr/bin/env bash
# Writes the lock files anew from pyproject.toml: one set of versions for Python 3.11 to 3.13 on every platform,
# with hashes, and without the name of any package index. `make lock` runs it; commit what changes.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
"${1:-python3}" -m venv "$tools"
"$tools/bin/pip" install --quiet 'uv>=0.5'

compile() {
    "$tools/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-annotate --no-header pyproject.toml "$@"
}
# The test lock is the largest; the other two take their versions from it, so that one environment holds all three.
compile --upgrade --group build --group test --output-file requirements/test.txt
compile --constraint requirements/test.txt --output-file requirements/run.txt
"$tools/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-annotate --no-header --group build \
    --constraint requirements/test.txt --output-file requirements/build.txt
