// A table of figures as a picture needs it. A figure that is hidden has no number in the page, and gets none here.

/** What the rows are about, the figures that are drawn, and the words that the table itself has for each. */
export function readTable(table) {
  const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows].filter((row) => !row.hasAttribute("data-all")).map(readRow);
  const keys = Number(table.dataset.keys);
  const columns = table.dataset.columns.split(" ").map((at) => Number(at));
  return {
    name: table.dataset.pictureName,
    unit: table.dataset.unit,
    heads: heads.slice(0, keys),
    series: columns.map((at) => ({ name: heads[keys + at], at })),
    rows,
  };
}

function readRow(row) {
  const figures = [...row.querySelectorAll("[data-figure]")];
  return {
    keys: [...row.cells].slice(0, row.cells.length - figures.length).map((cell) => cell.textContent.trim()),
    isEmpty: row.hasAttribute("data-empty"),
    figures: figures.map((cell) => ({ text: cell.textContent.trim(), number: numberOf(cell.dataset.figure) })),
  };
}

const numberOf = (text) => (text === "" ? null : Number(text));

/** The rows where something that is drawn has a number. */
export const withNumbers = ({ rows, series }) =>
  rows.filter((row) => series.some(({ at }) => row.figures[at].number !== null));

/** All that the picture shows, in words, as the table writes it. */
export function inWords({ name, series, rows }) {
  const told = rows.filter((row) => !row.isEmpty).map((row) => {
    const figures = series.map((one) => (series.length > 1 ? `${one.name.toLowerCase()} ` : "") + row.figures[one.at].text);
    return `${row.keys.join(" → ")}: ${figures.join(", ")}`;
  });
  return `${name}. ${told.join(". ")}.`;
}
