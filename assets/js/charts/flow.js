// Who sent, who said no and who was pointed at instead: three columns of agencies and bands as wide as the numbers.
import { COLOURS, WRITTEN, look } from "./look.js";
import { inWords, withNumbers } from "./table.js";

/** The flow from the first column of the table to the last. */
export function flow(told, width) {
  const rows = withNumbers(told);
  const bands = bandsOf(rows);
  const columns = columnsOf(bands);
  const most = Math.max(...columns.map((nodes) => nodes.size));
  const room = Math.floor(width / 3) - 24;
  const option = {
    ...look(inWords(told), true),
    series: {
      type: "sankey",
      left: 0,
      right: 0,
      top: 12,
      bottom: 12,
      nodeWidth: 14,
      nodeGap: 22,
      draggable: false,
      emphasis: { focus: "adjacency" },
      lineStyle: { color: "#8fb3b6", opacity: 0.45, curveness: 0.5 },
      label: {
        ...WRITTEN, lineHeight: 16, width: room, overflow: "break", formatter: ({ data }) => `${data.said} ${data.total}`,
      },
      levels: columns.map((_, depth) => ({ depth, itemStyle: { color: COLOURS[depth], borderWidth: 0 } })),
      data: columns.flatMap((nodes, depth) =>
        [...nodes].map(([said, total]) => ({
          name: `${depth} ${said}`, said, total, depth, label: { position: depth === 2 ? "left" : "right" },
        })),
      ),
      links: [...bands.values()],
    },
  };
  option.tooltip = { ...option.tooltip, formatter: ({ data }) => pointed(data) };
  return { option, height: Math.max(280, most * 62) };
}

/** The same word is a place of its own in each column, so that no band goes backwards. */
function bandsOf(rows) {
  const bands = new Map();
  for (const { keys, figures } of rows) {
    for (const depth of [0, 1]) {
      const [source, target] = [`${depth} ${keys[depth]}`, `${depth + 1} ${keys[depth + 1]}`];
      const band = bands.get(`${source}>${target}`) ?? { source, target, value: 0 };
      band.value += figures[0].number;
      bands.set(`${source}>${target}`, band);
    }
  }
  return bands;
}

function columnsOf(bands) {
  const columns = [new Map(), new Map(), new Map()];
  for (const { source, target, value } of bands.values()) {
    for (const end of source[0] === "0" ? [source, target] : [target]) {
      const [depth, said] = [Number(end[0]), end.slice(2)];
      columns[depth].set(said, (columns[depth].get(said) ?? 0) + value);
    }
  }
  return columns;
}

const pointed = (data) =>
  data.source ? `${data.source.slice(2)} → ${data.target.slice(2)}: ${data.value}` : `${data.said}: ${data.total}`;
