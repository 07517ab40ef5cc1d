// Writes a portal in one language whose practices are the documents of a bench.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NAMES = { uk: "Українська", ru: "Русский", lv: "Latviešu", en: "English" };

/** The folder of a document, and with it the end of its address, by its place among the documents. */
export const folderOf = (place) => `document-${place}`;

/** A text in which Markdown finds nothing but words: every sign that could mean something to it is written as itself. */
export const plainly = (text) => {
  const signs = text.replace(/\{\{|[!-/:-@[-`{-~]/g, "\\$&");
  return signs.replace(/\s+/g, " ").trim();
};

const quoted = (text) => JSON.stringify(text).replaceAll("\x7f", "\\u007f");
const table = (name, values) => Object.entries(values).map(([key, value]) => `${name}.${key} = ${quoted(value)}\n`).join("");

/**
 * Writes the portal. A document is `{ title, text, summary?, facts? }`: `text` is plain, a line a paragraph; `facts` are lines of TOML.
 * @param vocabularies for each name of a vocabulary the names of its terms by their ids
 */
export const writePortal = (folder, lang, documents, vocabularies = {}) => {
  const put = (path, text) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  // What is no document has no letters, so that it is not found.
  put("site.toml", [
    'base_url = "https://example.org/"', `default_language = ${quoted(lang)}`, table("title", { [lang]: "–" }), table("operator.name", { [lang]: "–" }),
    "[[languages]]", `tag = ${quoted(lang)}`, `name = ${quoted(NAMES[lang] ?? lang)}`, "",
  ].join("\n"));
  put("content/organisations/office/facts.toml", 'type = "other"\n');
  put(`content/organisations/office/${lang}.md`, "# –\n");
  for (const [name, terms] of Object.entries(vocabularies)) {
    const lines = Object.entries(terms).map(([id, words]) => `${id},"${words.replaceAll('"', '""')}"\n`);
    put(`data/vocabularies/${name}.csv`, `id,name.${lang}\n${lines.join("")}`);
  }
  let place = 0;
  for (const { title, text, summary, facts = "" } of documents) {
    const path = `content/practices/${folderOf(place++)}`;
    put(`${path}/facts.toml`, `organisation = "office"\n${table("problem", { [lang]: "–" })}contact = { type = "email", value = "office@example.org" }\n${facts}`);
    // The comment keeps the first paragraph in the text where there is no summary.
    const paragraphs = [`# ${plainly(title)}`, summary ? plainly(summary) : "<!-- -->", ...text.split("\n").map(plainly)];
    put(`${path}/${lang}.md`, `${paragraphs.join("\n\n")}\n`);
  }
};
