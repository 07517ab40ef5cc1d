// Reads a portal that benches/corpus has written: its settings, vocabularies and entries, for generators of sites of other tools.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { toml } from "./toml.mjs";

/** Folders of `content/` by kind. */
export const FOLDERS = { institution: "institutions", centre: "centres", person: "people", practice: "practices", material: "materials", event: "events", organisation: "organisations", page: "pages" };

const VOCABULARIES = ["functions", "audiences", "tags", "levels", "territories", "occupations"];

const text = (...path) => readFileSync(join(...path), "utf8");

const rows = (csv) => {
  const [head, ...lines] = csv.trim().split("\n").map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain));
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ""])));
};

// A text is a heading, a paragraph that is the summary, and the body.
const parts = (markdown) => {
  const [title, summary, ...body] = markdown.split("\n\n");
  return { title: title.replace(/^# /, "").trim(), summary: summary.trim(), body: body.join("\n\n") };
};

const entry = (folder, kind, id, languages) => {
  const texts = {};
  for (const tag of languages) {
    const path = join(folder, id, `${tag}.md`);
    if (existsSync(path)) texts[tag] = parts(readFileSync(path, "utf8"));
  }
  const files = readdirSync(join(folder, id)).filter((name) => !/\.(md|toml)$/.test(name));
  return { kind, id, facts: toml(text(folder, id, "facts.toml")), texts, files };
};

/** The settings, the terms of each vocabulary by id, and the entries, one after another. */
export const readPortal = (folder) => {
  const site = toml(text(folder, "site.toml"));
  const languages = site.languages.map(({ tag }) => tag);
  const vocabularies = Object.fromEntries(VOCABULARIES.map((name) => [name, rows(text(folder, "data/vocabularies", `${name}.csv`))]));
  const entries = function* () {
    for (const [kind, name] of Object.entries(FOLDERS)) {
      const place = join(folder, "content", name);
      for (const id of existsSync(place) ? readdirSync(place).sort() : []) yield entry(place, kind, id, languages);
    }
  };
  return { site, languages, vocabularies, entries };
};

/** The words of a theme by key, those of one line. */
export const words = (theme, tag) => Object.fromEntries([...text(theme, "strings", `${tag}.ftl`).matchAll(/^([a-z0-9-]+) = (.+)$/gm)].map(([, key, words]) => [key, words]));
