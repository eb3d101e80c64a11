// Keeps the text here and the text on the server the same: sends what is typed, fetches what others type, and says
// how it stands. Without contact everything typed stays, and is sent when the contact is back.
import { StateEffect } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { client, confirm, receive, told, unsent, version } from "./together.js";

const SOON = 300; // milliseconds from a change until it is sent
const OFTEN = 1000; // between looks at what others have written
const SELDOM = 10000; // the same while nobody looks at the page
const PATIENCE = 8000; // for an answer
const MOST = 200; // changes sent at a time

class NoContact extends Error {}
class SignedOut extends Error {}
class Refused extends Error {}

export function connect(view, area, page) {
  const state = { view, area, page, url: area.dataset.editor, checked: null, how: null, timer: 0 };
  const typed = EditorView.updateListener.of((update) => {
    if (update.docChanged && unsent(view).length) typedSomething(state);
  });
  window.addEventListener("beforeunload", (event) => { if (unsent(view).length) event.preventDefault(); });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) wake(state, 0); });
  window.addEventListener("online", () => wake(state, 0));
  wake(state, 0);
  return {
    listening: StateEffect.appendConfig.of(typed),
    unsaved: () => unsent(view).length > 0,
    version: () => version(view),
    flush: () => exchange(state).catch(() => {}),
  };
}

function typedSomething(state) {
  if (state.how !== "lost" && state.how !== "out" && state.how !== "stopped") show(state, "saving");
  if (!state.due) wake(state, SOON);
  state.due = true;
}

function wake(state, after) {
  clearTimeout(state.timer);
  if (state.how === "stopped") return;
  state.timer = setTimeout(() => turn(state), after);
}

async function turn(state) {
  state.due = false;
  try {
    await exchange(state);
    show(state, unsent(state.view).length ? "saving" : "saved");
  } catch (error) {
    if (error instanceof SignedOut) show(state, "out");
    else if (error instanceof NoContact) show(state, "lost");
    else show(state, "stopped");
  }
  const soon = state.due || (unsent(state.view).length && state.how === "saving");
  wake(state, soon ? SOON : document.hidden ? SELDOM : OFTEN);
}

// One exchange at a time: a second one waits for the first.
function exchange(state) {
  state.going = (state.going ?? Promise.resolve()).catch(() => {}).then(() => sendAndFetch(state));
  return state.going;
}

async function sendAndFetch(state) {
  // After a while without contact the token of the page may be of another session: what is fetched has a new one.
  if (state.how === "lost" || state.how === "out") await fetchOthers(state);
  let again = true;
  while (again && !state.area.readOnly) {
    const updates = unsent(state.view).slice(0, MOST);
    again = updates.length > 0 && (await send(state, updates));
  }
  await fetchOthers(state);
}

async function send(state, updates) {
  const body = { version: version(state.view), client: client(state.view), updates: told(state.view, updates) };
  const answer = await ask(state, state.url, { method: "POST", body: JSON.stringify(body) });
  const said = await answer.json();
  if (answer.status === 409) take(state, said.updates);
  else confirm(state.view, updates);
  return true;
}

async function fetchOthers(state) {
  const since = version(state.view);
  const wanted = state.checked === since ? "" : "&problems=1";
  const answer = await ask(state, `${state.url}${state.url.includes("?") ? "&" : "?"}since=${since}${wanted}`, {});
  const said = await answer.json();
  if (said.csrf) state.area.dataset.csrf = said.csrf;
  // A server that knows less than it once took is another text under the same address.
  if (said.version < since) throw new Refused();
  take(state, said.updates);
  if (said.problems && said.version === version(state.view) && !unsent(state.view).length) {
    state.checked = said.version;
    state.page.problems(said.problems);
  }
}

function take(state, updates) {
  if (!updates.length) return;
  const line = receive(state.view, updates);
  if (line !== null) state.page.say(state.page.words.others.replace("{line}", line));
}

async function ask(state, url, options) {
  const headers = { Accept: "application/json", "Content-Type": "application/json", "X-CSRFToken": state.area.dataset.csrf };
  const limits = { redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(PATIENCE) };
  const answer = await fetch(url, { ...options, ...limits, headers }).catch(() => { throw new NoContact(); });
  if (answer.ok || answer.status === 409) return answer;
  if (answer.type === "opaqueredirect" || answer.status === 401) throw new SignedOut();
  if (answer.status >= 500 || answer.status === 429) throw new NoContact();
  throw new Refused();
}

const clock = () => new Date().toLocaleTimeString("sv-SE");

// What changes all the time is only shown; what whoever writes must know is also read aloud, once.
function show(state, how) {
  const { words, say, saved } = state.page;
  if (how === "saved" && state.how === "saved") return;
  if (how === "saved") saved.textContent = words.saved.replace("{time}", clock());
  if (how === "saving") saved.textContent = words.saving;
  if (how !== state.how && ["lost", "out", "stopped"].includes(how)) {
    saved.textContent = "";
    say(words[how]);
  }
  if (how === "saved" && ["lost", "out"].includes(state.how)) say(words.back);
  state.page.saved.parentElement.dataset.how = how;
  state.how = how;
}
