// What is wrong, at its line and in a list below: two views of what the server finds.
import { setDiagnostics } from "@codemirror/lint";
import { EditorView } from "@codemirror/view";

const MOST = 50; // in the list; all are marked in the text
const WORD = /[^\s,:{}[\]]+/y;

function place(doc, problem) {
  const line = doc.line(Math.min(Math.max(problem.line, 1), doc.lines));
  // Columns are counted in whole characters, positions in the text in units.
  const before = Array.from(line.text).slice(0, Math.max(problem.column - 1, 0)).join("");
  const from = Math.min(line.from + before.length, line.to);
  WORD.lastIndex = from - line.from;
  const wrong = quoted(problem);
  const length = wrong && line.text.startsWith(wrong, from - line.from) ? wrong.length : (WORD.exec(line.text)?.[0].length ?? 0);
  return { from, to: from + length };
}

const quoted = (problem) => problem.message.match(/”([^”]+)”/)?.[1];
const sentence = (problem, words) =>
  problem.suggestion ? `${problem.message} ${words.meant.replace("{word}", problem.suggestion)}` : problem.message;

// A word that is wrong and has a nearest one is put right with one press.
function actions(view, problem, { from, to }, words) {
  if (!problem.suggestion || view.state.readOnly || view.state.sliceDoc(from, to) !== quoted(problem)) return [];
  const apply = (where, start, end) => where.dispatch({ changes: { from: start, to: end, insert: problem.suggestion } });
  return [{ name: words.correct.replace("{word}", problem.suggestion), apply }];
}

function diagnostic(view, problem, words) {
  const at = place(view.state.doc, problem);
  return { ...at, severity: problem.severity, message: sentence(problem, words), actions: actions(view, problem, at, words) };
}

function button(text, press) {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "evi-editor__problem", textContent: text });
  made.addEventListener("click", press);
  return made;
}

function goTo(view, place) {
  view.dispatch({ selection: { anchor: place }, effects: EditorView.scrollIntoView(place, { y: "center" }) });
  view.focus();
}

// Places are looked up when pressed: the text may have changed since the problem was found.
function entry(view, problem, words) {
  const item = document.createElement("li");
  const now = () => place(view.state.doc, problem);
  const text = words.at.replace("{line}", problem.line).replace("{message}", sentence(problem, words));
  item.append(button(text, () => goTo(view, now().from)));
  for (const action of actions(view, problem, now(), words)) {
    const put = () => {
      if (view.state.sliceDoc(now().from, now().to) === quoted(problem)) action.apply(view, now().from, now().to);
      view.focus();
    };
    item.append(" ", button(action.name, put));
  }
  return item;
}

// Only what is new is put in, so that only that is read aloud.
function list(view, box, problems, words) {
  const before = new Map([...box.querySelectorAll("li")].map((item) => [item.textContent, item]));
  const entries = problems.slice(0, MOST).map((problem) => entry(view, problem, words));
  const shown = box.querySelector("ul");
  shown.replaceChildren(...entries.map((item) => before.get(item.textContent) ?? item));
  const rest = problems.length - entries.length;
  const count = words.count[problems.length === 0 ? "none" : problems.length === 1 ? "one" : "many"];
  const text = count.replace("{number}", problems.length) + (rest > 0 ? ` ${words.first.replace("{number}", MOST)}` : "");
  const head = box.querySelector("p");
  if (head.textContent !== text) head.textContent = text;
}

export function follow(view, box, words) {
  box.hidden = false;
  return (problems) => {
    view.dispatch(setDiagnostics(view.state, problems.map((problem) => diagnostic(view, problem, words))));
    list(view, box, problems, words);
  };
}
