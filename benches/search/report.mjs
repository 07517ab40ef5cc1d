// The report from its figures: report.mjs SCORES COST. SCORES is what score.py prints as JSON, COST what `cost --report` wrote.
import { readFileSync } from "node:fs";

const [from, cost] = process.argv.slice(2);
const scores = JSON.parse(readFileSync(from, "utf8"));
const LANGUAGES = ["uk", "ru", "lv", "en"];
const NAMES = {
  same: "the form of the text", lemma: "lemma", infl: "a form that no document has", multi: "two or three words", prefix: "unfinished word", typo: "typo", typo_infl: "typo in such a form",
  translit: "Latin letters", translit_infl: "Latin letters, such a form", layout: "keyboard of the wrong language", nodiac: "without diacritics", nodiac_infl: "without diacritics, such a form",
  yo: "ё and е", apos: "apostrophe", noapos: "without apostrophe",
};
// What recall must be at least, and the goal where it is higher.
const RECALL = {
  lemma: { uk: [93, 98], ru: [95, 98], lv: [94, 98], en: [98, 99] },
  infl: { uk: [92, 97], ru: [95, 98], lv: [93, 97], en: [96, 98] },
  multi: { uk: [98], ru: [98], lv: [98], en: [99] },
  prefix: { uk: [94], ru: [93], lv: [95], en: [97] },
  typo: { uk: [95], ru: [95], lv: [95], en: [95] },
  typo_infl: { uk: [70], ru: [70], lv: [70], en: [75] },
  translit: { uk: [97], ru: [97] },
  translit_infl: { uk: [75], ru: [75] },
  layout: { uk: [95], ru: [95] },
  nodiac: { lv: [100] },
  nodiac_infl: { lv: [80] },
};
const FRIENDS = { uk: 8, ru: 8, lv: 5, en: 15 };

const per = (share) => (share * 100).toFixed(1);
const line = (cells) => `| ${cells.join(" | ")} |`;
const figures = (lang, type) => Object.entries(scores).find(([key]) => key.endsWith(`|${lang}`))?.[1][type];
// A figure with what is asked of it; figures are compared as they are printed.
const against = (share, sign, [limit, goal]) => {
  const value = Number(per(share));
  const worse = (other) => (sign === "≥" ? value < other : value > other);
  const mark = worse(limit) ? "✗ " : goal !== undefined && worse(goal) ? "○ " : "";
  return `${mark}${per(share)} (${sign} ${limit}${goal === undefined ? "" : `, goal ${goal}`})`;
};
const table = (rows) => [line(["", ...LANGUAGES]), line(["---", ...LANGUAGES.map(() => "---:")]), ...rows.map(line)].join("\n");

const recall = Object.entries(NAMES).map(([type, name]) => [name, ...LANGUAGES.map((lang) => {
  const found = figures(lang, type);
  if (!found) return "–";
  const asked = RECALL[type]?.[lang];
  return asked ? against(found.R10, "≥", asked) : per(found.R10);
})]);
const both = ["lemma", "infl"];
const mean = (lang, measure) => {
  const known = both.map((type) => figures(lang, type));
  return known.reduce((sum, of) => sum + of[measure] * of.n, 0) / known.reduce((sum, of) => sum + of.n, 0);
};
const wrong = [
  ["precision of all that is returned", ...LANGUAGES.map((lang) => against(mean(lang, "P"), "≥", [95, 98]))],
  ["a wrong document among the first ten", ...LANGUAGES.map((lang) => against(mean(lang, "FP"), "≤", [6, 3]))],
  ...both.map((type) => [`false friends returned, ${NAMES[type]}`, ...LANGUAGES.map((lang) => against(figures(lang, type).FF, "≤", [FRIENDS[lang]]))]),
];
const queries = LANGUAGES.reduce((sum, lang) => sum + Object.keys(NAMES).reduce((all, type) => all + (figures(lang, type)?.n ?? 0), 0), 0);
const measured = readFileSync(cost, "utf8");
const machine = measured.slice(0, measured.indexOf("\n"));

process.stdout.write(`# What the search finds, and what it costs

Written by \`benches/search/report EVALUATION 1000 10000\` on ${new Date().toISOString().slice(0, 10)}. ✗ is a figure that does not reach what is asked
for, ○ one that reaches it and not the goal.

Machine: ${machine} Other work may have run beside it, so times are upper bounds; bytes, requests and recall do not depend on it.

## What is found

Recall among the first ten, per cent, of ${queries} queries, 300 documents a language; measured with an evaluation set that is not part of the
project. \`benches/search/eval\` builds a portal of the documents and asks the script that readers get about its index.

${table(recall)}

Lemmas and forms that no document has, per cent:

${table(wrong)}

## What it costs

Ukrainian pages of 300 made-up words, inflected by the table of Ukrainian, with a title of 5–8 words and a summary of a sentence; the
same pages for Pagefind. Medians, in brackets what 95 of 100 queries keep. The first query is a word that stands in at least ten pages,
drawn as often as pages have it; half of the next ones are drawn from pages too, and half are any words of the pages, of which most
stand in few. Everything is counted as a host sends it: scripts and JSON with gzip, packs as they are, without heads; 50 times, each with
an empty cache. \`benches/search/cost\` repeats this part alone.

${measured.slice(measured.indexOf("\n")).trim()}
`);
