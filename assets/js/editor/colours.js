// Colours for the two languages of content files. They are classes, so that the style sheet has the last word.
import { yaml } from "@codemirror/lang-yaml";
import { StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { tagHighlighter, tags } from "@lezer/highlight";

const classes = tagHighlighter([
  { tag: tags.definition(tags.propertyName), class: "evi-tok-name" },
  { tag: tags.propertyName, class: "evi-tok-name" },
  { tag: tags.heading, class: "evi-tok-block" },
  { tag: tags.keyword, class: "evi-tok-keyword" },
  { tag: tags.string, class: "evi-tok-text" },
  { tag: tags.number, class: "evi-tok-number" },
  { tag: tags.variableName, class: "evi-tok-hole" },
  { tag: tags.comment, class: "evi-tok-comment" },
  { tag: tags.meta, class: "evi-tok-comment" },
  { tag: tags.punctuation, class: "evi-tok-mark" },
  { tag: tags.separator, class: "evi-tok-mark" },
]);

const BLOCK = /^(?:Egenskap|Regel|Bakgrund|Scenario|Abstrakt Scenario|Exempel):/;
const STEP = /^(?:Givet|När|Så|Och|Men)(?=\s)/;

function gherkinToken(stream) {
  if (stream.sol()) stream.eatSpace();
  const begins = stream.string.slice(0, stream.pos).trim() === "";
  if (begins && stream.match(/^#.*/)) return "comment";
  if (begins && stream.match(BLOCK)) return "heading";
  if (begins && stream.match(STEP)) return "keyword";
  if (stream.match(/^<[^<>]+>/)) return "variableName";
  if (stream.match(/^[”"][^”"]*[”"]/)) return "string";
  if (stream.match(/^\d+(?:-\d+)*/)) return "number";
  if (stream.match(/^\|/)) return "punctuation";
  if (!stream.match(/^[\p{L}_.]+/u)) stream.next();
  return null;
}

const gherkin = StreamLanguage.define({ name: "gherkin-sv", token: gherkinToken, languageData: { commentTokens: { line: "#" } } });

export const colours = (kind) => [kind === "gherkin" ? gherkin : yaml(), syntaxHighlighting(classes)];
