#!/bin/sh
# Brings web/translations/ up to date after words on the pages have changed. Swedish stands in the source; English is
# written in messages.po between the two steps. The compiled catalog is committed, so that a server needs no tools.
#   assets/translations.sh update     finds new words and adds them, untranslated, to messages.po
#   assets/translations.sh compile    makes messages.mo; a test refuses words without English
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
babel="$root/.venv/bin/pybabel"
cd "$root"
case "${1:-}" in
update)
    template=$(mktemp)
    trap 'rm -f "$template"' EXIT
    "$babel" extract -F babel.cfg -k lazy_gettext --no-wrap --no-location --sort-output -o "$template" .
    "$babel" update -i "$template" -d web/translations -l en --no-wrap --no-fuzzy-matching --ignore-obsolete
    ;;
compile) "$babel" compile -d web/translations -l en ;;
*) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
