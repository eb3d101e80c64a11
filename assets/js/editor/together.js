// Several people in one text: which changes the server knows, which it does not, and where others have written.
import { collab, getClientID, getSyncedVersion, receiveUpdates, sendableUpdates } from "@codemirror/collab";
import { ChangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";

const written = StateEffect.define({ map: (spans, change) => spans.map((span) => moved(span, change)) });
const faded = StateEffect.define();
const SHOWN = 4000; // milliseconds that what somebody else wrote stays marked

const moved = ({ from, to }, change) => ({ from: change.mapPos(from, 1), to: change.mapPos(to, -1) });
const mark = Decoration.mark({ class: "evi-editor__other" });

const others = StateField.define({
  create: () => Decoration.none,
  update(marks, change) {
    let now = marks.map(change.changes);
    for (const effect of change.effects) {
      if (effect.is(faded)) now = Decoration.none;
      if (effect.is(written)) {
        const spans = effect.value.filter(({ from, to }) => from < to);
        now = now.update({ add: spans.map(({ from, to }) => mark.range(from, to)), sort: true });
      }
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

export const together = (version) => [collab({ startVersion: version }), others];
export const version = (view) => getSyncedVersion(view.state);
export const unsent = (view) => sendableUpdates(view.state);
export const client = (view) => getClientID(view.state);

// The same changes in the form that the server keeps.
export const told = (view, updates) => updates.map((update) => update.changes.toJSON());

// Raises RangeError for changes that do not fit: the texts here and there are no longer the same.
export function receive(view, updates) {
  const mine = client(view);
  const changes = updates.map((update) => ({ clientID: update.client, changes: ChangeSet.fromJSON(update.changes) }));
  const change = receiveUpdates(view.state, changes);
  const foreign = updates.some((update) => update.client !== mine);
  const spans = [];
  if (foreign) change.changes.iterChangedRanges((fromA, toA, from, to) => spans.push({ from, to }));
  view.dispatch(change);
  if (!spans.length) return null;
  view.dispatch({ effects: written.of(spans) });
  setTimeout(() => view.dispatch({ effects: faded.of(null) }), SHOWN);
  return view.state.doc.lineAt(spans[0].from).number;
}

// Only what the server has said it took.
export function confirm(view, updates) {
  const mine = client(view);
  view.dispatch(receiveUpdates(view.state, updates.map((update) => ({ clientID: mine, changes: update.changes }))));
}
