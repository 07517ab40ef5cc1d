// Holds the shipped script against what the program wrote down (tests/search.rs): the same words, families and documents.
//   node vectors.mjs CLIENT FOLDER
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { demand, json, loader, same, tell } from './findings.mjs';

const [client, folder] = process.argv.slice(2);
const { Index } = await import(pathToFileURL(client).href);
const MOST_WORDS = 20; // of a query
const MOST_LOST = 0.01; // of the forms that no document has

// Words and texts become what they become in Rust.
const texts = async (tag, { language }) => {
  const { words, texts: lines } = await json(`${folder}/${tag}/texts.json`);
  for (const { text, folded, simplified, readings } of words) {
    same(language.fold(text), folded, `${tag}: ${text} is folded`);
    same(language.simplify(folded), simplified, `${tag}: ${text} is simplified`);
    if (readings) same([...language.readings(folded)].map(({ stem, paradigms }) => `${stem} ${paradigms}`).sort(), readings, `${tag}: ${text} is read as a form`);
  }
  for (const { text, tokens, query } of lines) {
    const asked = language.words(text).flatMap((item) => item.parts ?? [item]).map((item) => item.text);
    same(asked, query.slice(0, MOST_WORDS), `${tag}: a query is divided into words: ${text}`);
    for (const word of asked) demand(tokens.includes(word), `${tag}: ${text}: a query asks for ${word}, which no text holds`);
  }
};

// Every word stands in the pack in which it is looked for, with its documents.
const postings = async (place, index, wanted) => {
  const found = new Set();
  for (let at = 0; at < index.directory.starts.length; at += 1) {
    const pack = await index.pack(at);
    for (const [which, word] of pack.words.entries()) {
      demand(!found.has(word), `${place}: ${word} stands in two packs`);
      found.add(word);
      same(pack.postings[which], wanted[word], `${place}: documents with ${word}`);
      demand([...pack.weights[which]].every((weight) => weight >= 1 && weight <= 15), `${place}: weights of ${word}: ${pack.weights[which]}`);
    }
  }
  for (const word of Object.keys(wanted)) {
    demand((await index.packOf(word)).index.has(word), `${place}: ${word} is not in the pack in which it is looked for`);
    demand((await index.known(word)).has(word), `${place}: ${word} does not find itself`);
  }
};

// Every form leads to its families, and these to their words.
const families = async (place, index, { families: all, forms }) => {
  const { language } = index;
  const line = ({ stem, paradigms, score }, members) => `${stem} ${paradigms} ${score}: ${[...new Set(members)].sort().join(' ')}`;
  for (const family of all) {
    same([...new Set(language.forms(family))].sort(), [...family.forms].sort(), `${place}: forms of ${family.stem} ${family.paradigms}`);
    for (const form of family.forms) demand(language.has(family, form), `${place}: ${form} is no form of ${family.stem} ${family.paradigms}`);
  }
  for (const [form, at] of Object.entries(forms)) {
    const pack = await index.packOf(form);
    // A word of the index that is at home elsewhere may be a form of a family, but is none of its words.
    const home = at.filter((which) => !pack.index.has(form) || all[which].members.includes(form));
    const wanted = home.map((which) => line(all[which], all[which].members)).sort();
    const found = pack.of(form).filter(({ not }) => !not.includes(form));
    same(found.map((family) => line(family, pack.members(family))).sort(), wanted, `${place}: families of ${form}`);
    const known = await index.known(form);
    const members = new Set(at.flatMap((which) => all[which].members));
    const best = all[at.reduce((one, other) => (all[other].score > all[one].score ? other : one))];
    demand([...known.keys()].every((word) => members.has(word) || word === form), `${place}: ${form} means ${[...known.keys()]}`);
    demand(best.members.every((word) => known.has(word)), `${place}: ${form} means ${[...known.keys()]}, but not all of ${best.members}`);
  }
};

// Words of tests/morphology: forms find their lemma and are found by it, false friends do not find each other.
const lines = async (tag, index) => {
  const { meet, apart } = await json(`${folder}/${tag}/words/lines.json`);
  const fold = (word) => index.language.fold(word);
  const finds = async (one, other) => (await index.known(fold(one))).has(fold(other));
  for (const [number, lemma, forms] of meet) {
    const place = `tests/morphology/${tag}.txt:${number}`;
    for (const form of forms) {
      demand(await finds(form, lemma), `${place}: ${form} does not find ${lemma}`);
      demand(await finds(lemma, form), `${place}: ${lemma} does not find ${form}`);
    }
  }
  for (const [number, one, other] of apart) {
    const meets = await finds(one, other) || await finds(other, one);
    demand(!meets, `tests/morphology/${tag}.txt:${number}: ${one} and ${other} find each other`);
  }
};

// Forms that no document has find their lemma all the same, but for a few that could as well be forms of other words.
const unheard = async (tag, index) => {
  const { meet } = await json(`${folder}/${tag}/words/lines.json`);
  const lost = [];
  let count = 0;
  for (const [, lemma, forms] of meet) {
    for (const form of forms) {
      const { hits } = await index.find(form);
      const found = await index.show(hits.map(({ document }) => document));
      count += 1;
      if (!found.some(({ title }) => title === lemma)) lost.push(`${form} (${lemma})`);
    }
  }
  demand(lost.length <= count * MOST_LOST, `${tag}: ${lost.length} of ${count} forms that no document has do not find their lemma: ${lost.join(', ')}`);
};

for (const tag of await readdir(folder)) {
  for (const name of ['tiny', 'words', 'lemmas', 'many']) {
    const own = `${folder}/${tag}/${name}`;
    if (!existsSync(own)) continue;
    const place = `${tag}/${name}`;
    const index = await new Index(loader(own)).open();
    const expected = await json(`${own}/expected.json`);
    demand(Object.keys(expected.postings).length < 1000 || index.directory.starts.length > 1, `${place}: too few packs to show anything`);
    if (name === 'tiny') await texts(tag, index);
    await postings(place, index, expected.postings);
    await families(place, index, expected);
    same(await index.show(expected.records.map((_, document) => document)), expected.records, `${place}: records`);
    if (name === 'words') await lines(tag, index);
    if (name === 'lemmas') await unheard(tag, index);
  }
}
tell();
