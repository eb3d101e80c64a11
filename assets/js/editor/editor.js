// The editor of a content file, in the place of a text area that works without it. What is typed is saved as it is
// typed; what others type appears. The words it says come with the text area, in the reader's language.
import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, Transaction } from "@codemirror/state";
import {
  EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap, lineNumbers,
} from "@codemirror/view";
import { colours } from "./colours.js";
import { completions } from "./completing.js";
import { connect } from "./connection.js";
import { follow } from "./problems.js";
import { together } from "./together.js";

const LEAVING = 60000; // milliseconds in which Tab leaves the editor after Esc

// Set once the editor itself is done with the key, for its own time is two seconds.
function leave(view) {
  setTimeout(() => view.setTabFocusMode(LEAVING));
  return false;
}

// A paste beyond what a file may hold is not taken in; what stood there stays.
const fitting = (most, refuse) => EditorState.changeFilter.of((change) => {
  const fits = !change.docChanged || change.annotation(Transaction.remote) || change.newDoc.length <= most
    || change.newDoc.length <= change.startState.doc.length;
  if (!fits) refuse();
  return fits;
});

// Half a character has no place in a file; the clipboard may hold one.
const whole = (text) => (text.toWellFormed ? text.toWellFormed() : text).replaceAll("\0", "\ufffd");

function described(area) {
  const label = area.labels[0];
  label.id ||= `${area.id}-label`;
  const named = { "aria-labelledby": label.id, "aria-multiline": "true", lang: "sv", translate: "no", tabindex: "0" };
  const hint = area.getAttribute("aria-describedby");
  label.addEventListener("click", () => EditorView.findFromDOM(area.previousElementSibling)?.focus());
  return EditorView.contentAttributes.of(hint ? { ...named, "aria-describedby": hint } : named);
}

function extensions(area, words, say) {
  return [
    lineNumbers(), highlightActiveLineGutter(), highlightSpecialChars(), history(), drawSelection(), bracketMatching(),
    closeBrackets(), highlightActiveLine(), highlightSelectionMatches(), search({ top: true }), lintGutter(),
    EditorState.tabSize.of(2), indentUnit.of("  "), EditorView.lineWrapping,
    autocompletion({ override: area.dataset.completions ? [completions(area)] : [], icons: false }),
    keymap.of([
      { key: "Escape", run: leave }, { key: "Tab", run: acceptCompletion },
      ...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap, indentWithTab,
    ]),
    EditorState.phrases.of(words.phrases), EditorState.readOnly.of(area.readOnly), EditorView.cspNonce.of(area.dataset.nonce),
    EditorView.clipboardInputFilter.of(whole), fitting(Number(area.dataset.most), () => say(words.tooLarge)),
    described(area), colours(area.dataset.kind), together(Number(area.dataset.version)),
  ];
}

// The address may name the line that whoever follows it wants to see.
function goToLine(view, number) {
  if (!(number >= 1 && number <= view.state.doc.lines)) return;
  const { from } = view.state.doc.line(Math.trunc(number));
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
}

function replace(area) {
  const words = JSON.parse(area.dataset.words);
  const part = (name) => document.getElementById(`${area.id}-${name}`);
  const say = (text) => { part("said").textContent = text; };
  const view = new EditorView({ doc: area.value, extensions: extensions(area, words, say) });
  area.before(view.dom);
  area.hidden = true;
  const problems = follow(view, part("problems"), words);
  const connection = connect(view, area, { words, say, saved: part("saved"), problems });
  view.dispatch({ effects: connection.listening });
  goToLine(view, Number(new URLSearchParams(location.search).get("rad")));
  submitWhole(area, view, connection);
}

// A form around the text area sends the same text as is shown, made from the version that it was saved as. What cannot
// be saved is not sent either, for the page that holds it would be gone.
function submitWhole(area, view, connection) {
  if (!area.form) return;
  for (const button of area.form.querySelectorAll("[data-no-script]")) button.hidden = true;
  area.form.addEventListener("submit", async (event) => {
    area.value = view.state.doc.toString();
    const version = area.form.elements[area.dataset.versionField];
    if (version) version.value = connection.version();
    if (!connection.unsaved()) return;
    event.preventDefault();
    await connection.flush();
    if (!connection.unsaved()) area.form.requestSubmit(event.submitter);
  });
}

for (const area of document.querySelectorAll("textarea[data-editor]")) replace(area);
