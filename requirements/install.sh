#!/usr/bin/env bash
# Brings .venv in order for `run` or `test`, from the lock files only. Usage: requirements/install.sh run|test
#
# .venv/installed is written last and names what was installed: an environment without it was interrupted, and one
# that names other lock files, another folder or a Python that is gone is out of date. Both are built anew.
set -euo pipefail
cd "$(dirname "$0")/.."
profile=$1
here=requirements
python=.venv/bin/python
stamp=.venv/installed
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_REQUIRE_VIRTUALENV=1

fingerprint() { # the folder, the Python and the lock files that an environment belongs to
    printf '%s\n' "$PWD"
    "$python" -c 'import sys; print(sys.version)'
    cat $here/build.txt $here/run.txt $here/test.txt | cksum
}

in_order() { # is .venv what the stamp says, with at least the profile $1?
    [ -f "$stamp" ] || return 1
    "$python" -m pip --version >/dev/null 2>&1 || return 1
    [ "$(fingerprint)" = "$(sed 1d "$stamp")" ] || return 1
    grep -qx "$1" <<<"$(sed 1q "$stamp" | tr ' ' '\n')"
}

locked() { # install one lock file; the few packages that come as source are built with what build.txt installed
    "$python" -m pip install --quiet --require-hashes --no-build-isolation --requirement "$here/$1.txt"
}

flags_for_durable_rules() { # 2.0.28 calls a function that Python 3.13 renamed
    if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 13))'; then
        export CPPFLAGS="${CPPFLAGS:-} -DPyEval_CallObject=PyObject_CallObject"
    fi
}

check_engine() { # a copy that pip kept from an earlier build, without the flag above, installs but cannot be loaded
    "$python" -c 'import durable_rules_engine' 2>/dev/null && return
    "$python" -m pip uninstall --quiet --yes durable_rules
    "$python" -m pip cache remove durable_rules >/dev/null 2>&1 || true
    locked run
    "$python" -c 'import durable_rules_engine'
}

# Two commands at once (`make run` here, `make test` there) take turns, where the system has a way to.
mkdir -p var
exec 9>var/.install.lock
if command -v flock >/dev/null; then flock 9; fi

if ! in_order run; then
    found=$($here/find_python.sh)
    echo "Building .venv with $found ($("$found" --version)); the first time takes a minute or two."
    rm -rf .venv
    "$found" -m venv .venv
    locked build
    flags_for_durable_rules
    locked run
    check_engine
    { echo run; fingerprint; } >.venv/installed.new
    mv .venv/installed.new "$stamp"
fi
if [ "$profile" = test ] && ! in_order test; then
    echo "Adding the test tools to .venv."
    rm -f "$stamp"
    flags_for_durable_rules
    locked test
    { echo run test; fingerprint; } >.venv/installed.new
    mv .venv/installed.new "$stamp"
fi
# The project itself, editable: again when its entry points or version may have changed.
if ! cmp -s pyproject.toml .venv/pyproject.installed; then
    "$python" -m pip install --quiet --no-deps --no-build-isolation --editable .
    cp pyproject.toml .venv/pyproject.installed
fi
