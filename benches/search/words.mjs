// Pages of a language that nobody speaks: its words are made up, and inflected as the table of Ukrainian says.
// The same numbers give the same pages, as long as the table stays the same.
import { readFileSync } from "node:fs";

const TABLE = new URL("../../src/morphology/tables/uk.toml", import.meta.url);
const LEMMAS = 60_000;
const ROOTS = 7_000;
const WORDS = 300; // of a page
const STOP = 0.28; // share of words that say nothing
const NUMBER = 0.01; // share of numbers
const TOPIC = 0.3; // share of words that belong to what the page is about
// How often a word is a noun, an adjective, a verb, an adverb.
const CLASSES = { noun: 0.55, adjective: 0.22, verb: 0.2, adverb: 0.03 };

const VOWELS = letters("о9а8и6і6е5у3я2ю1є1");
const HEADS = letters("н6т6в6р5с5к5л4д4п4м4з3б2г2х1ц1ч1ш1ж1ф1");
const CLUSTERS = "ст пр кр тр гр бр др вр сп ск кл пл гл сл вл зв св см сн зн хв шк шт дв кв стр".split(" ");
const CODAS = "ст нт рт рк нк лк ск вк рн рм льн ч ш ж з".split(" ");
const PREFIXES = "по за ви на від при пере роз до під об про у з не спів між над без само мало багато перед після".split(" ");

function letters(counts) {
  return [...counts.matchAll(/(\D)(\d)/g)].flatMap(([, letter, times]) => Array(Number(times)).fill(letter));
}

/** Numbers from 0 to 1 that are the same each time. */
export const chance = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

/** Draws the places of weights as often as these say. */
const drawing = (weights, random) => {
  let sum = 0;
  const ends = Float64Array.from(weights, (weight) => (sum += weight));
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] > wanted) high = middle; else low = middle + 1;
    }
    return low;
  };
};

const zipf = (count) => Array.from({ length: count }, (_, rank) => 1 / (rank + 2.7));

// The part of TOML that the tables are written in.
const readTable = () => {
  const table = { endings: {}, paradigm: [], stop: "" };
  let into = table;
  let long;
  for (const line of readFileSync(TABLE, "utf8").split("\n")) {
    if (long) {
      if (line.startsWith('"""')) long = undefined; else into[long] += ` ${line}`;
      continue;
    }
    const [, key, value] = /^"?([^\s"=]+)"?\s*=\s*(.*)$/.exec(line) ?? [];
    if (line === "[[paradigm]]") table.paradigm.push((into = { after: "", each: "", least: 2, prior: 0 }));
    else if (line === "[endings]") into = table.endings;
    else if (line.startsWith("[")) into = {};
    else if (value === '"""') into[(long = key)] = "";
    else if (key) into[key] = /^"(.*?)"/.exec(value)?.[1] ?? Number.parseFloat(value);
  }
  return table;
};

const paradigmsOf = (table) => {
  const written = (forms) => forms.trim().split(/\s+/).flatMap((item) => {
    const [, start, name] = /^(.*)\{(.+)\}$/.exec(item) ?? [];
    return name ? written(table.endings[name]).map((ending) => start + ending) : item.replace(/^-$/, "");
  });
  return table.paradigm.flatMap(({ name, forms, each, ...more }) => {
    const sort = Object.keys(CLASSES).find((sort) => name.startsWith(sort)) ?? "noun";
    const all = written(forms);
    const letters = each ? [...each] : [""];
    // Reflexive verbs are as many paradigms as all others, and much rarer.
    const share = (name.includes("reflexive") ? 0.2 : 1) / letters.length;
    return letters.map((letter) => ({ ...more, sort, share, endings: [...new Set(all.map((form) => form.replaceAll("%", letter)))] }));
  });
};

/** The words: each lemma with its forms, the commonest first, and the words that say nothing. */
const makeWords = (random) => {
  const table = readTable();
  const paradigms = paradigmsOf(table);
  const any = (list) => list[Math.floor(random() * list.length)];
  const head = () => (random() < 0.2 ? any(CLUSTERS) : any(HEADS));
  const root = () => {
    let text = random() < 0.1 ? "" : head();
    for (let left = random() < 0.3 ? 2 : 1; left > 0; left -= 1) text += any(VOWELS) + (left > 1 ? head() : random() < 0.15 ? any(CODAS) : any(HEADS));
    return text;
  };
  const roots = Array.from({ length: ROOTS }, root);
  const rootOf = drawing(roots.map((_, rank) => 1 / (rank + 300)), random);
  const draw = Object.fromEntries(Object.keys(CLASSES).map((sort) => {
    const own = paradigms.filter((paradigm) => paradigm.sort === sort);
    const at = own.length ? drawing(own.map(({ prior, share }) => Math.exp(prior) * share), random) : undefined;
    return [sort, at && (() => own[at()])];
  }));
  const sorts = Object.keys(CLASSES).filter((sort) => draw[sort]);
  const sortOf = drawing(sorts.map((sort) => CLASSES[sort]), random);
  const lemmas = new Map();
  while (lemmas.size < LEMMAS) {
    const { endings, after, least } = draw[sorts[sortOf()]]();
    let stem = (random() < 0.25 ? any(PREFIXES) : "") + roots[rootOf()];
    if (after) {
      const fits = after[0] === "^" ? !after.includes(stem.at(-1)) : after.includes(stem.at(-1));
      if (!fits) stem += after[0] === "^" ? "н" : any([...after]);
    }
    if (stem.length >= least && !lemmas.has(stem + endings[0])) lemmas.set(stem + endings[0], [...new Set(endings.map((ending) => stem + ending))]);
  }
  return { lemmas: [...lemmas.values()], stop: table.stop.trim().split(/\s+/) };
};

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** Pages one after another: `{ title, summary, text }`. */
export function* pages(count, seed = 1) {
  const random = chance(seed);
  const { lemmas, stop } = makeWords(random);
  const lemma = drawing(zipf(lemmas.length), random);
  const little = drawing(zipf(stop.length), random);
  const forms = drawing(Array.from({ length: 60 }, (_, rank) => (rank + 1) ** -1.3), random);
  const inflected = (all) => all[forms() % all.length];
  for (let page = 0; page < count; page += 1) {
    const topic = Array.from({ length: 20 }, () => lemmas[lemma()]);
    const telling = () => inflected(random() < TOPIC ? topic[Math.floor(random() * topic.length)] : lemmas[lemma()]);
    const word = () => {
      const kind = random();
      if (kind < STOP) return stop[little()];
      return kind < STOP + NUMBER ? String(1 + Math.floor(random() ** 2 * 2026)) : telling();
    };
    const sentence = (length) => {
      const words = Array.from({ length }, word).map((text, at) => (at < length - 1 && random() < 0.08 ? `${text},` : text));
      return `${capital(words.join(" "))}.`;
    };
    const title = capital(Array.from({ length: 5 + Math.floor(random() * 4) }, telling).join(" "));
    const summary = sentence(12 + Math.floor(random() * 9));
    const paragraphs = [];
    for (let left = WORDS; left > 0;) {
      const sentences = [];
      for (let more = 4; more > 0 && left > 0; more -= 1) {
        const length = Math.min(left, 8 + Math.floor(random() * 10));
        sentences.push(sentence(length));
        left -= length;
      }
      paragraphs.push(sentences.join(" "));
    }
    yield { title, summary, text: paragraphs.join("\n") };
  }
}
