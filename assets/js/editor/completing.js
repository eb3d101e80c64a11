// What may stand at the cursor, as the server knows it.
const PATIENCE = 3000; // milliseconds
const TYPES = { field: "property", value: "constant", keyword: "keyword", step: "text" };
const WORTH_ASKING = /[\p{L}\p{N}:{[,”.-]\s?$/u;
const SAME_WORD = /^[\p{L}\p{N}_.-]*$/u;
const MANY = 400; // of more the server has left some out, and is asked again for the next letter

async function asked(area, body) {
  const headers = { "Content-Type": "application/json", "X-CSRFToken": area.dataset.csrf, Accept: "application/json" };
  const options = { method: "POST", body: JSON.stringify(body), headers, redirect: "manual", signal: AbortSignal.timeout(PATIENCE) };
  const answer = await fetch(area.dataset.completions, options).catch(() => null);
  return answer?.ok ? (await answer.json()).completions : [];
}

function put(view, insert, from, to) {
  view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length }, userEvent: "input.complete" });
}

const offered = ({ label, detail, insert, kind }, from) => ({
  label, detail, type: TYPES[kind], apply: (view, completion, start, to) => put(view, insert, from, to),
});

export const completions = (area) => async (context) => {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  if (!context.explicit && !WORTH_ASKING.test(before)) return null;
  // Columns are counted in whole characters from 1, positions in the text in units.
  const found = await asked(area, { text: context.state.doc.toString(), line: line.number, column: Array.from(before).length + 1 });
  if (!found.length) return null;
  const from = line.from + Array.from(line.text).slice(0, found[0].start - 1).join("").length;
  return { from, options: found.map((one) => offered(one, from)), validFor: found.length < MANY ? SAME_WORD : undefined };
};
