// The statistics as pictures, each above the table that it is drawn from. Without this file the tables are there alone.
import { BarChart, LineChart, SankeyChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { bars, lines } from "./axes.js";
import { flow } from "./flow.js";
import { readTable, withNumbers } from "./table.js";

use([
  AriaComponent, BarChart, GridComponent, LegendComponent, LineChart, SankeyChart, SVGRenderer, TooltipComponent,
]);

const KINDS = { lines, bars, flow };
/** Fewer rows with a number than this are no picture. */
const LEAST = { lines: 2, bars: 2, flow: 1 };

for (const table of document.querySelectorAll("table[data-picture]")) {
  const { picture } = table.dataset;
  const told = readTable(table);
  if (withNumbers(told).length >= LEAST[picture]) draw(table, told, KINDS[picture]);
}

function draw(table, told, kind) {
  const drawing = document.createElement("div");
  drawing.className = "evi-picture";
  drawing.setAttribute("role", "img");
  table.closest("[data-table]").before(kind === flow ? rolled(drawing, told) : drawing);
  const chart = init(drawing, null, { renderer: "svg", width: drawing.clientWidth, height: 1 });
  const fit = () => {
    // On paper the picture is the one of the screen, scaled: see the style sheet.
    if (!drawing.clientWidth || matchMedia("print").matches) return;
    const { option, height } = kind(told, drawing.clientWidth);
    chart.resize({ width: drawing.clientWidth, height, silent: true });
    chart.setOption(option, { notMerge: true });
    drawing.querySelector("svg").setAttribute("viewBox", `0 0 ${drawing.clientWidth} ${height}`);
  };
  let width = 0;
  new ResizeObserver(() => {
    if (drawing.clientWidth === width) return;
    width = drawing.clientWidth;
    fit();
  }).observe(drawing);
  fit();
}

/** A flow with the names of its columns above it, rolled sideways where the screen is too small for its words. */
function rolled(drawing, { name, heads }) {
  const wide = document.createElement("div");
  wide.className = "evi-picture__wide";
  wide.append(columns(heads), drawing);
  const roll = document.createElement("div");
  roll.className = "evi-scroll";
  roll.tabIndex = 0;
  roll.setAttribute("role", "region");
  roll.setAttribute("aria-label", name);
  roll.append(wide);
  return roll;
}

function columns(heads) {
  const row = document.createElement("div");
  row.className = "evi-picture__columns";
  row.setAttribute("aria-hidden", "true");
  for (const head of heads) {
    const word = document.createElement("span");
    word.textContent = head;
    row.append(word);
  }
  return row;
}
