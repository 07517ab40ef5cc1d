// Asks the shipped script the queries of tests/search/<tag>.txt: what is found with all words, then with fewer of them.
//   node queries.mjs CLIENT FOLDER
import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { json, loader, same, tell } from './findings.mjs';

const [client, folder] = process.argv.slice(2);
const { Index } = await import(pathToFileURL(client).href);

// Hits in groups as large as those that are wanted; within a group the order does not count.
const grouped = (hits, wanted) => {
  let from = 0;
  const groups = wanted.map((group) => hits.slice(from, (from += group.length)).sort());
  return from < hits.length ? [...groups, hits.slice(from).sort()] : groups;
};
const sorted = (groups) => groups.map((group) => [...group].sort());

for (const tag of await readdir(folder)) {
  const index = await new Index(loader(`${folder}/${tag}`)).open();
  for (const { place, query, all, fewer, how } of await json(`${folder}/${tag}/queries.json`)) {
    const found = await index.find(query);
    const records = await index.show(found.hits.map(({ document }) => document));
    const ids = (isAll) => records.filter((_, at) => (found.hits[at].terms === found.terms.length) === isAll).map(({ url }) => url);
    same(grouped(ids(true), all), sorted(all), `${place}: ${query}`);
    same(grouped(ids(false), fewer), sorted(fewer), `${place}: ${query}, with fewer words`);
    if (how) same(found.terms.map((term) => term.how), how, `${place}: ${query}, as it was understood`);
  }
}
tell();
