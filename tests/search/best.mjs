// Which ten results are shown: the best ones, and of these that are about as good those whose records cost the fewest bytes and
// requests. Each choice of the shipped script is compared with every other one.
//   node best.mjs CLIENT
import { pathToFileURL } from 'node:url';
import { demand, same, tell } from './findings.mjs';

const { Index } = await import(pathToFileURL(process.argv[2]).href);
const TEN = 10;
const REQUEST = 12000; // bytes
const ROUNDS = 400;

let state = 1;
const chance = (below) => { state = (state * 48271) % 0x7fffffff; return state % below; };

// An index of which only the places of records are known: packs of two documents in files of eight packs.
const made = (documents) => {
  const index = new Index(() => Promise.reject(new Error('nothing is loaded')));
  index.directory = { each: 2, documents: 10_000 };
  let from = 0;
  index.records = Array.from({ length: documents / 2 }, (_, pack) => {
    if (pack % 8 === 0) from = 0;
    const length = 1 + chance(6000);
    return [`file-${pack >> 3}`, (from += length) - length, length];
  });
  return index;
};

// What it costs to load records, by the words of the format: near packs come in one range.
const cost = (index, documents) => {
  let [sum, last] = [0];
  for (const pack of new Set([...documents].sort((one, two) => one - two).map((document) => document >> 1))) {
    const [name, from, length] = index.records[pack];
    const gap = last?.name === name ? from - last.end : Infinity;
    sum += length + Math.min(gap, REQUEST);
    last = { name, end: from + length };
  }
  return sum;
};

const choices = function* (items, count, from = 0) {
  if (count === 0) yield [];
  else for (let at = from; at <= items.length - count; at += 1) for (const more of choices(items, count - 1, at + 1)) yield [items[at], ...more];
};

const numbers = (hits) => hits.map(({ document }) => document);
const distinct = (count, below) => { const found = new Set(); while (found.size < count) found.add(chance(below)); return [...found]; };

for (let round = 0; round < ROUNDS; round += 1) {
  const index = made(64);
  const [better, alike, worse] = [chance(TEN), 6 + chance(6), chance(4)];
  if (better + alike < TEN) continue;
  const scores = [...Array.from({ length: better }, (_, at) => 9 - at / 10), ...Array.from({ length: alike }, (_, at) => 4 - at / 100), ...Array.from({ length: worse }, () => 3)];
  const hits = distinct(scores.length, 64).map((document, at) => ({ document, score: scores[at], terms: 1 }));
  const ten = index.best(hits, TEN);
  same(ten, hits.filter((hit) => ten.includes(hit)), `round ${round}: ten results keep their order`);
  demand(ten.length === TEN && new Set(ten).size === TEN, `round ${round}: ${ten.length} results`);
  demand(hits.slice(0, better).every((hit) => ten.includes(hit)), `round ${round}: a better result is left out`);
  demand(!ten.some(({ score }) => score === 3), `round ${round}: a worse result is taken`);
  const sure = numbers(hits.slice(0, better));
  let least = Infinity;
  for (const choice of choices(numbers(hits.slice(better, better + alike)), TEN - better)) least = Math.min(least, cost(index, [...sure, ...choice]));
  same(cost(index, numbers(ten)), least, `round ${round}: bytes`);
  const all = index.best(hits, 100);
  same(all.slice(0, TEN), ten, `round ${round}: asking for more changes nothing of the first ten`);
  same(numbers(all).sort(), numbers(hits).sort(), `round ${round}: everything is shown in the end`);
}

// Results with fewer of the words never stand before those with all of them.
{
  const index = made(64);
  const hits = distinct(40, 64).map((document, at) => ({ document, score: 4, terms: at < 7 ? 2 : 1 }));
  demand(hits.slice(0, 7).every((hit) => index.best(hits, TEN).includes(hit)), 'results with all words come first');
  same(index.best([], TEN), [], 'no results');
  index.directory.documents = 64;
  same(index.best(hits, TEN), hits.slice(0, TEN), 'records of a small portal lie near each other anyway');
  same(index.best(hits.slice(0, 3), TEN), hits.slice(0, 3), 'few results');
}

tell();
