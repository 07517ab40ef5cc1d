// Documents of a file → a portal: documents.mjs DOCUMENTS LANG SITE NAMES. NAMES is written: the id of each document by its folder.
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { folderOf, writePortal } from "./portal.mjs";

const [from, lang, site, names] = process.argv.slice(2);
const bytes = readFileSync(from);
const text = (from.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
const documents = text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
writePortal(site, lang, documents);
writeFileSync(names, JSON.stringify(Object.fromEntries(documents.map(({ id }, place) => [folderOf(place), id]))));
