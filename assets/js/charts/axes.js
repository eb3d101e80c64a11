// Lines for what goes on month by month, and lying bars for what is compared.
import { COLOURS, DASHES, INK, MARKS, NARROW, WRITTEN, axisLabel, figures, legend, look } from "./look.js";
import { inWords, withNumbers } from "./table.js";

const LINE_HEIGHT = 260;
const LETTER = 7.5;

/** A line for each figure; a month without a number is a gap. */
export function lines(told, width) {
  const narrow = width < NARROW;
  const top = told.series.length > 1 ? (narrow ? 70 : 44) : 26;
  const option = {
    ...look(inWords(told), false),
    legend: legend(told.series),
    grid: { left: 8, right: 24, top, bottom: 4, containLabel: true },
    xAxis: {
      type: "category",
      data: told.rows.map((row) => row.keys[0]),
      axisLabel: axisLabel(),
      axisLine: { lineStyle: { color: INK } },
    },
    yAxis: figures(told.unit),
    series: told.series.map(({ name, at }, number) => ({
      type: "line",
      name,
      data: points(told.rows, at),
      symbol: MARKS[number],
      symbolSize: 9,
      showAllSymbol: true,
      lineStyle: { width: 3, type: DASHES[number] },
      itemStyle: { color: COLOURS[number] },
      label: { ...label("top"), show: told.series.length === 1 && !narrow },
    })),
  };
  option.tooltip = { ...option.tooltip, trigger: "axis", formatter: (all) => pointed(all) };
  return { option, height: LINE_HEIGHT + top };
}

/** A bar for each figure of each row that has a number. */
export function bars(told, width) {
  const rows = withNumbers(told);
  const top = told.series.length > 1 ? (width < NARROW ? 70 : 44) : 4;
  const words = Math.min(320, Math.floor(width * 0.42));
  const option = {
    ...look(inWords(told), told.series.length > 1),
    legend: legend(told.series),
    grid: { left: words + 12, right: 64, top, bottom: 4 },
    xAxis: { ...figures(told.unit), axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: "category",
      inverse: true,
      data: rows.map((row) => row.keys.join(" → ")),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: INK } },
      axisLabel: { ...axisLabel(), hideOverlap: false, interval: 0, width: words, overflow: "break", lineHeight: 16 },
    },
    series: told.series.map(({ name, at }, number) => ({
      type: "bar",
      name,
      data: points(rows, at),
      itemStyle: { color: COLOURS[number] },
      barMaxWidth: 24,
      label: { ...label("right"), show: true },
    })),
  };
  option.tooltip = { ...option.tooltip, trigger: "item", formatter: (one) => pointed([one]) };
  const most = Math.max(...rows.map((row) => linesOf(row.keys.join(" → "), words)));
  return { option, height: top + 8 + rows.length * Math.max(38, most * 16 + 10, told.series.length * 18) };
}

// Long words leave half a line empty.
const linesOf = (text, width) => Math.ceil((text.length * LETTER * 1.3) / width);

const points = (rows, at) =>
  rows.map((row) => ({ value: row.figures[at].number ?? "-", said: row.figures[at].text }));

const label = (position) => ({ position, ...WRITTEN, formatter: ({ data }) => data.said });

const pointed = (all) =>
  [all[0].name, ...all.map(({ seriesName, data }) => `${seriesName}: ${data.said}`)].join("\n");
