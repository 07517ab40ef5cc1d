// Asks the shipped search about each query of a file, against the files of a built portal: answer.mjs CLIENT INDEX QUERIES [NAMES].
// CLIENT is the script, INDEX the folder of one language's index, QUERIES lines of { id, q }. Prints { id, hits } a line: hits
// are the last folders of addresses, or what NAMES (a JSON file) calls them; what it does not name is left out.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

const MOST = 50;
const [client, folder, queries, names] = process.argv.slice(2);
const { Index } = await import(pathToFileURL(client).href);
const index = await new Index((name) => readFile(`${folder}/${name}`)).open();
const known = names && JSON.parse(await readFile(names, "utf8"));
const named = (url) => {
  const last = url.split("/").at(-2);
  return known ? known[last] : last;
};

const bytes = await readFile(queries);
const text = (queries.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
for (const line of text.split("\n").filter(Boolean)) {
  const { id, q } = JSON.parse(line);
  const { hits } = await index.find(q);
  const records = await index.show(index.best(hits, MOST * 2).map(({ document }) => document));
  const found = records.map(({ url }) => named(url)).filter((name) => name !== undefined);
  process.stdout.write(`${JSON.stringify({ id, hits: found.slice(0, MOST) })}\n`);
}
