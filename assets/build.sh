#!/bin/sh
# Builds web/static/ from assets/ with the exact versions below, in a folder of its own that is removed afterwards.
# The result is committed, so neither a server nor a developer needs Node: run this only after changing assets/.
# govuk-frontend-jinja 4.1.0 renders the markup of govuk-frontend 6.3.0: raise the two together.
set -eu

GOVUK_FRONTEND=6.3.0
SASS=1.108.2
AXE_CORE=4.14.1
HTMX=2.0.11
ESBUILD=0.28.2
# All that goes into the editor, so that it comes out the same whenever it is built.
CODEMIRROR_AUTOCOMPLETE=6.20.4
CODEMIRROR_COLLAB=6.1.1
CODEMIRROR_COMMANDS=6.11.1
CODEMIRROR_LANG_YAML=6.1.3
CODEMIRROR_LANGUAGE=6.13.1
CODEMIRROR_LINT=6.9.8
CODEMIRROR_SEARCH=6.7.2
CODEMIRROR_STATE=6.7.6
CODEMIRROR_STREAMPARSER=6.0.0
CODEMIRROR_VIEW=6.43.15
LEZER_COMMON=1.5.5
LEZER_HIGHLIGHT=1.2.5
LEZER_LR=1.4.12
LEZER_YAML=1.0.4
MARIJN_FIND_CLUSTER_BREAK=1.0.4
CRELT=1.0.7
STYLE_MOD=4.1.5
W3C_KEYNAME=2.2.8
# All that goes into the pictures of the statistics.
ECHARTS=6.1.0
ZRENDER=6.1.0
TSLIB=2.3.0

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
static="$root/web/static"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --ignore-scripts --save-exact \
    "govuk-frontend@$GOVUK_FRONTEND" "sass@$SASS" "axe-core@$AXE_CORE" "htmx.org@$HTMX" "esbuild@$ESBUILD" \
    "@codemirror/autocomplete@$CODEMIRROR_AUTOCOMPLETE" "@codemirror/collab@$CODEMIRROR_COLLAB" "@codemirror/commands@$CODEMIRROR_COMMANDS" \
    "@codemirror/lang-yaml@$CODEMIRROR_LANG_YAML" "@codemirror/language@$CODEMIRROR_LANGUAGE" "@codemirror/lint@$CODEMIRROR_LINT" \
    "@codemirror/search@$CODEMIRROR_SEARCH" "@codemirror/state@$CODEMIRROR_STATE" "@codemirror/streamparser@$CODEMIRROR_STREAMPARSER" \
    "@codemirror/view@$CODEMIRROR_VIEW" "@lezer/common@$LEZER_COMMON" "@lezer/highlight@$LEZER_HIGHLIGHT" \
    "@lezer/lr@$LEZER_LR" "@lezer/yaml@$LEZER_YAML" "@marijn/find-cluster-break@$MARIJN_FIND_CLUSTER_BREAK" \
    "crelt@$CRELT" "style-mod@$STYLE_MOD" "w3c-keyname@$W3C_KEYNAME" \
    "echarts@$ECHARTS" "zrender@$ZRENDER" "tslib@$TSLIB"

mkdir -p "$static/css" "$static/js" "$static/licences" "$root/tests/browser/vendor"
cp "$root"/assets/*.scss .
for sheet in en-vag-in map statistics timeline; do
    node_modules/.bin/sass --style=compressed --no-source-map --load-path=node_modules "$sheet.scss" "$static/css/$sheet.css"
done
sed 's|//# sourceMappingURL=.*||' node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js > "$static/js/govuk-frontend.min.js"
cp node_modules/htmx.org/dist/htmx.min.js "$static/js/"
cp "$root"/assets/js/*.js "$static/js/"
cp -R "$root"/assets/js/editor "$root"/assets/js/charts .
for bundle in editor charts; do
    node_modules/.bin/esbuild "$bundle/$bundle.js" --bundle --minify --format=esm --target=es2022 --charset=utf8 \
        --legal-comments=none --log-level=warning --outfile="$static/js/$bundle.min.js"
done
cp "$root"/assets/licences/*.txt "$static/licences/"
cp node_modules/axe-core/axe.min.js "$root/tests/browser/vendor/axe.min.js"
cp node_modules/axe-core/LICENSE "$root/tests/browser/vendor/axe-core-LICENSE.txt"
cp node_modules/axe-core/LICENSE-3RD-PARTY.txt "$root/tests/browser/vendor/axe-core-LICENSE-3RD-PARTY.txt"
