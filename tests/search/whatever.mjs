// Whatever is asked, and whatever a host sends in place of a pack: the shipped script answers soon or fails with an error. The same
// queries and the same damage in every run; with QUERIES_SECONDS it goes on so long.
//   node whatever.mjs CLIENT FOLDER
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { demand, loader, tell } from './findings.mjs';

const [client, folder] = process.argv.slice(2);
const { Index } = await import(pathToFileURL(client).href);
const seconds = Number(process.env.QUERIES_SECONDS ?? 0);
const ROUNDS = 1500; // of queries, and of damaged packs, of each index
const SOON = 3000; // ms after which an answer is none
const MOST_HEAP = 600e6; // bytes

// Numbers that look like chance and are the same in every run (mulberry32).
let state = 20260101;
const chance = () => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
const below = (end) => Math.floor(chance() * end);
const one = (list) => list[below(list.length)];

const PIECES = ['центр', 'кар’єри', 'студентові', 'щоденниками', 'nmcentr', '552', '8.3.5.0/16', 'П(ПТ)О', '"', '«', '»', '-', ' ', '  ', '’', '\u0301', '\u200b', '🎓', '\ud83c', 'İ', 'ß', 'x', 'ґ', '\0', '\n', '__proto__', 'constructor', '{', '(', '\\', '*', '%', 'ﬁ', '中文', 'عربى', '½', 'Ⅳ'];
const query = () => Array.from({ length: 1 + below(12) }, () => (chance() < 0.2 ? String.fromCodePoint(below(0xd7ff)) : one(PIECES).repeat(chance() < 0.05 ? 1 + below(60) : 1))).join('');

// Bytes with some of them turned over, put in, taken out or cut off.
const damaged = (bytes) => {
  let spoilt = Uint8Array.from(bytes);
  for (let times = 1 + below(4); times > 0; times -= 1) {
    const at = below(spoilt.length + 1);
    const way = below(5);
    if (way === 0 && spoilt.length) spoilt[below(spoilt.length)] ^= 1 << below(8);
    else if (way === 1) spoilt = spoilt.subarray(0, at);
    else if (way === 2) spoilt = Uint8Array.from([...spoilt.subarray(0, at), ...Array.from({ length: 1 + below(6) }, () => one([0, 127, 128, 255, below(256)])), ...spoilt.subarray(at)]);
    else if (way === 3) spoilt = Uint8Array.from([...spoilt.subarray(0, at), ...spoilt.subarray(at + 1 + below(20))]);
    else if (spoilt.length) spoilt[Math.min(at, 8, spoilt.length - 1)] = one([0, 255, 128]);
  }
  return spoilt;
};
// What is in the pack is damaged: only so does the damage get past the checks of the compression.
const spoilt = (bytes) => {
  if (chance() < 0.2) return damaged(bytes);
  try { return new Uint8Array(deflateRawSync(damaged(inflateRawSync(bytes)))); } catch { return damaged(bytes); }
};

const shown = (text) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}… (${text.length})` : text);

const ask = async (name, index, what, isWhole) => {
  const started = performance.now();
  let found;
  try {
    found = await index.find(what);
    await index.show(index.best(found.hits, 10).map(({ document }) => document));
  } catch (error) {
    demand(!isWhole && error instanceof Error, `${name}: ${shown(what)} gives ${error?.stack}`);
    return;
  } finally {
    const took = performance.now() - started;
    demand(took < SOON, `${name}: ${shown(what)} takes ${Math.round(took)} ms`);
    const heap = process.memoryUsage().heapUsed;
    demand(heap < MOST_HEAP, `${name}: ${shown(what)} leaves ${Math.round(heap / 1e6)} MB`);
  }
  demand(found.hits.every(({ score }) => Number.isFinite(score)) || !isWhole, `${name}: ${shown(what)} has scores that are no numbers`);
};

const ends = performance.now() + seconds * 1000;
do {
  for (const name of readdirSync(folder)) {
    const load = loader(`${folder}/${name}`);
    const whole = await new Index(load).open();
    for (let round = 0; round < ROUNDS; round += 1) await ask(name, whole, query(), true);
    for (let round = 0; round < ROUNDS / 5; round += 1) {
      const torn = new Index(async (...asked) => (asked[0].endsWith('.bin') ? spoilt(await load(...asked)) : load(...asked)));
      await torn.open();
      for (let times = 0; times < 3; times += 1) await ask(`${name}, damaged`, torn, times ? query() : one(PIECES), false);
    }
  }
} while (performance.now() < ends);
tell();
