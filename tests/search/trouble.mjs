// What goes wrong around the shipped script: queries that nobody means, packs that are lost, indexes of another version.
//   node trouble.mjs CLIENT FOLDER
import { pathToFileURL } from 'node:url';
import { demand, loader, same, tell } from './findings.mjs';

const [client, folder] = process.argv.slice(2);
const { Index, OutOfDate } = await import(pathToFileURL(client).href);
const SOON = 5000; // ms after which an answer is no answer

const LETTERS = 10_000;
const STRANGE = [
  '', ' ', '-', '"', '«', '«»', '""', '- -', '-"', '"-', '"""', '«„“"', '*', '\\', '\0', '[', '(?:', '.*', '%', '{m}', '<b>', '\ud83c', '\udfff\ud83c',
  '🎓', '👩‍🎓🇺🇦❤️1️⃣', 'constructor', '__proto__', 'toString hasOwnProperty', '-центр', '-"центр кар’єри"', 'та і що', 'що', '!!!', '№', '552', '́', '’', 'а-’-б', '\u200b',
  'щ'.repeat(LETTERS), 'x'.repeat(LETTERS), 'й\u0301'.repeat(LETTERS / 2), '9'.repeat(LETTERS), '🎓'.repeat(LETTERS), '𝐚'.repeat(LETTERS), '-'.repeat(LETTERS), '"'.repeat(LETTERS), '('.repeat(LETTERS),
  'центр '.repeat(LETTERS / 6), 'а '.repeat(LETTERS / 2), 'nmcentr '.repeat(LETTERS / 8), '8.3.5.0/16/I/'.repeat(800), `"${'центр '.repeat(1600)}`, '-щ '.repeat(LETTERS / 3),
];

const shown = (query) => JSON.stringify(query.length > 40 ? `${query.slice(0, 40)}… (${query.length})` : query);

// Waits for an answer, but not for ever.
const soon = (answer) => {
  let timer;
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error('no answer')), SOON); });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};
const failure = (answer) => soon(answer).then(() => undefined, (error) => error);

for (const name of ['many', 'empty', 'bare']) {
  const index = await new Index(loader(`${folder}/${name}`)).open();
  for (const query of STRANGE) {
    const started = performance.now();
    const found = await soon(index.find(query)).catch((error) => error);
    demand(!(found instanceof Error) && Array.isArray(found.hits), `${name}: ${shown(query)} gives ${found.stack}`);
    demand(performance.now() - started < SOON / 2, `${name}: ${shown(query)} takes ${performance.now() - started} ms`);
    if (found instanceof Error) continue;
    demand(found.hits.every(({ score }) => Number.isFinite(score)), `${name}: ${shown(query)} has scores that are no numbers`);
    if (name !== 'many') same(found.hits, [], `${name}: ${shown(query)} finds what is not there`);
  }
  same(await index.show([]), [], `${name}: no records`);
}

// A pack that cannot be loaded is an error of that query only, and is asked for again.
const load = loader(`${folder}/many`);
let [isLost, loaded] = [false, 0];
const index = await new Index((...asked) => {
  loaded += 1;
  return isLost ? Promise.reject(new TypeError(`lost ${asked[0]}`)) : load(...asked);
}).open();
const before = await index.find('студентові');
demand(before.hits.length > 0, 'a word of the index is found');
isLost = true;
same((await index.find('студентові')).hits, before.hits, 'what was loaded is there without a network');
demand((await failure(index.find('щоденниками')))?.message.startsWith('lost'), 'a lost pack is an error');
demand((await failure(index.find('центр "будинок"')))?.message.startsWith('lost'), 'a lost pack of a phrase is an error');
demand((await failure(index.show([0])))?.message.startsWith('lost'), 'a lost pack of records is an error');
isLost = false;
demand((await index.find('вулиці')).hits.length > 0, 'a pack that was lost is loaded when it is there again');
loaded = 0;
await index.find('вулиці');
same(loaded, 0, 'what was loaded is not loaded again');

// A host without ranges sends whole files; each of them once.
const names = [];
const whole = await new Index((name) => { names.push(name); return loader(`${folder}/many`, false)(name); }).open();
for (const word of ['студентові', 'щоденниками', 'вулиці', '"будинок"']) {
  same((await whole.find(word)).hits, (await index.find(word)).hits, `${word} is found without ranges`);
}
same(names.length, new Set(names).size, `whole files are loaded once: ${names}`);

// Bytes that are no pack: half of one, a page of a host in place of it.
for (const [what, spoil] of [['half a pack', (bytes) => bytes.subarray(0, bytes.length / 2)], ['a page', () => new TextEncoder().encode('<!doctype html>')], ['nothing', () => new Uint8Array()]]) {
  const spoilt = await new Index(async (...asked) => (asked[0].endsWith('.bin') ? spoil(await load(...asked)) : load(...asked))).open();
  demand(await failure(spoilt.find('студент')) instanceof Error, `${what} in place of a pack is an error`);
}

// A directory of another version, none, or no directory at all.
const directory = (text) => new Index(async () => new TextEncoder().encode(text)).open();
for (const version of [0, 999, '1', null]) demand(await failure(directory(JSON.stringify({ version }))) instanceof OutOfDate, `version ${version} is out of date`);
demand(await failure(directory('{}')) instanceof OutOfDate, 'a directory without a version is out of date');
demand(await failure(directory('<!doctype html>')) instanceof Error, 'a page in place of the directory is an error');
demand((await failure(new Index(() => Promise.reject(new Error('offline'))).open()))?.message === 'offline', 'no directory is an error');
tell();
