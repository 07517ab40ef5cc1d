// Reads a portal that benches/corpus has written: its settings, vocabularies and entries, as generators of sites of other tools need them.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { toml } from "./toml.mjs";

/** Folders of `content/` by kind. */
export const FOLDERS = { institution: "institutions", centre: "centres", person: "people", practice: "practices", material: "materials", event: "events", organisation: "organisations", page: "pages" };

/** By which facts the list of a kind is filtered. A filter is a taxonomy below the section, so that its pages have the same addresses. */
export const FILTERS = {
  institutions: ["functions", "audience", "territory", "type"],
  centres: ["functions", "audience", "territory"],
  people: ["functions", "audience", "territory"],
  practices: ["functions", "audience", "territory", "year"],
  materials: ["functions", "audience", "territory", "type", "year"],
  events: ["functions", "audience", "territory", "type", "year"],
  organisations: ["functions", "audience", "territory", "type"],
};

/** The lists that have a feed. */
export const WITH_FEED = ["events", "materials", "practices"];
// The sections that bare ids of a field lie in.
const SECTIONS = { speakers: "people", people: "people", authors: "people", materials: "materials", practices: "practices", institution: "institutions" };

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

/** Where an entry lies below the address of a language. */
export const address = (kind, id) => (kind === "page" ? `/${id}` : `/${FOLDERS[kind]}/${id}`);
const reference = (name, section) => {
  const [kind, id] = name.includes(":") ? name.split(":") : [];
  return kind ? address(kind, id) : `/${section}/${name}`;
};
const isReference = (key, value) => typeof value === "string" && (/^(institution|organisation):/.test(value) || (key in SECTIONS && /^[a-z]+-\d+$/.test(value)));

/** The years that an entry belongs to, the last one last. */
export const yearsOf = ({ kind, facts }) => {
  if (kind === "event") return [facts.start.slice(0, 4)];
  if (kind === "material") return [String(facts.year)];
  if (kind !== "practice") return [];
  const [from, to] = facts.period.split("..").map(Number);
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
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
  const fallback = Object.fromEntries(site.languages.map(({ tag, fallback }) => [tag, [tag, ...fallback]]));
  const said = (of, tag) => of[fallback[tag].find((other) => of[other] !== undefined)];
  const isSaid = (value) => value && typeof value === "object" && !Array.isArray(value) && Object.keys(value).every((key) => languages.includes(key));

  // A fact in one language, with references as addresses of pages.
  const inLanguage = (key, value, tag, seen) => {
    if (isReference(key, value)) {
      const found = reference(value, SECTIONS[key]);
      seen.add(found);
      return found;
    }
    if (Array.isArray(value)) return value.map((item) => inLanguage(key, item, tag, seen));
    if (isSaid(value)) return said(value, tag);
    if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(key, inner, tag, seen)]));
    return value;
  };

  const broader = Object.fromEntries(vocabularies.territories.map(({ id, broader }) => [id, broader]));
  const withBroader = (id) => (id ? [id, ...withBroader(broader[id])] : []);

  // The terms of an entry by taxonomy.
  const terms = (entry) => {
    const { facts, kind } = entry;
    const common = { functions: facts.functions ?? [], audience: facts.audience ?? [], territory: withBroader(facts.territory), type: facts.type ? [facts.type] : [], year: yearsOf(entry) };
    const served = (facts.services ?? []).map((service) => service.function);
    const taxonomies = { functions: [...new Set([...common.functions, ...served])], audiences: common.audience, territories: common.territory, levels: facts.level ? [facts.level] : [], tags: facts.tags ?? [], occupations: facts.occupations ?? [] };
    for (const filter of FILTERS[FOLDERS[kind]] ?? []) taxonomies[`${FOLDERS[kind]}/${filter}`] = common[filter];
    return taxonomies;
  };

  // Links to sections, vocabularies and pages; a page is called by its title.
  const menu = (items, tag, say) =>
    items.map((item) => {
      const path = item.kind ? FOLDERS[item.kind] : (item.vocabulary ?? item.page);
      return { path, page: item.page, name: (item.title && said(item.title, tag)) ?? (item.kind && say[`kinds-${item.kind}`]) };
    });
  return { site, languages, vocabularies, entries, fallback, inLanguage, terms, menu };
};

/** The words of a theme by key, those of one line. */
export const words = (theme, tag) => Object.fromEntries([...text(theme, "strings", `${tag}.ftl`).matchAll(/^([a-z0-9-]+) = (.+)$/gm)].map(([, key, words]) => [key, words]));
