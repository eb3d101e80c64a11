// What all pictures have in common. Colour is never alone: lines differ in dashes and marks, bars in pattern.
export const COLOURS = ["#1d5c63", "#b36b00", "#5b3a78"];
export const DASHES = ["solid", [8, 4], [2, 4]];
export const MARKS = ["circle", "rect", "triangle"];
export const INK = "#17262b";
export const NARROW = 600;
/** Words on top of what is drawn. */
export const WRITTEN = { color: INK, fontSize: 13, textBorderColor: "#fff", textBorderWidth: 3 };

const GRID_LINE = { lineStyle: { color: "#cfdcdd" } };

/** The parts that every picture begins with. Nothing moves. */
export function look(said, patterned) {
  return {
    animation: false,
    color: COLOURS,
    textStyle: { fontFamily: getComputedStyle(document.querySelector("main .govuk-body")).fontFamily, fontSize: 14, color: INK },
    aria: { enabled: true, label: { enabled: true, description: said }, decal: { show: patterned } },
    tooltip: { renderMode: "richText", confine: true, textStyle: { color: INK, fontSize: 14 } },
  };
}

/** The axis of the figures; shares go to a hundred. */
export function figures(unit) {
  const whole = { "%": { max: 100, axisLabel: axisLabel("{value} %") }, count: { minInterval: 1 } }[unit];
  return { type: "value", min: 0, axisLabel: axisLabel("{value}"), splitLine: GRID_LINE, ...whole };
}

export const axisLabel = (formatter) => ({ color: INK, fontSize: 13, formatter, hideOverlap: true });

export const legend = (series) =>
  series.length > 1 ? { left: 0, top: 0, itemWidth: 34, itemGap: 18, textStyle: { color: INK, fontSize: 14 } } : undefined;
