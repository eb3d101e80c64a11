#!/bin/sh
# Builds web/static/ from assets/ with the exact versions below, in a folder of its own that is removed afterwards.
# The result is committed, so neither a server nor a developer needs Node: run this only after changing assets/.
# govuk-frontend-jinja 4.1.0 renders the markup of govuk-frontend 6.3.0: raise the two together.
set -eu

GOVUK_FRONTEND=6.3.0
SASS=1.108.2
AXE_CORE=4.14.1
HTMX=2.0.11

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
static="$root/web/static"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --ignore-scripts --save-exact \
    "govuk-frontend@$GOVUK_FRONTEND" "sass@$SASS" "axe-core@$AXE_CORE" "htmx.org@$HTMX"

mkdir -p "$static/css" "$static/js" "$static/licences" "$root/tests/browser/vendor"
cp "$root"/assets/*.scss .
for sheet in en-vag-in map; do
    node_modules/.bin/sass --style=compressed --no-source-map --load-path=node_modules "$sheet.scss" "$static/css/$sheet.css"
done
sed 's|//# sourceMappingURL=.*||' node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js > "$static/js/govuk-frontend.min.js"
cp node_modules/htmx.org/dist/htmx.min.js "$static/js/"
cp "$root"/assets/js/*.js "$static/js/"
cp "$root"/assets/licences/*.txt "$static/licences/"
cp node_modules/axe-core/axe.min.js "$root/tests/browser/vendor/axe.min.js"
cp node_modules/axe-core/LICENSE "$root/tests/browser/vendor/axe-core-LICENSE.txt"
cp node_modules/axe-core/LICENSE-3RD-PARTY.txt "$root/tests/browser/vendor/axe-core-LICENSE-3RD-PARTY.txt"
