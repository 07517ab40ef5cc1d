// Writes the same portal as a site for Zola: zola.mjs PORTAL THEME SITE. PORTAL is what benches/corpus has written, THEME the theme of
// Lotsman, whose words, styles and scripts are taken. What would cost Zola a copy of every text to ask for is written ready-made: which
// entries name an entry, and how many entries each filter and each term has.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { address, FILTERS, FOLDERS, readPortal, WITH_FEED, words, yearsOf } from "./portal.mjs";
import { written } from "./toml.mjs";

const [portal, theme, site] = process.argv.slice(2);
const { site: settings, languages, vocabularies, entries, fallback, inLanguage, terms, menu } = readPortal(portal);
const own = settings.default_language;
const LOCALES = { uk: "uk_UA", ru: "ru_RU", lv: "lv_LV", en: "en_GB" };
const RELATED = ["institutions", "people", "materials", "practices", "events", "organisations"];
const TERM_GROUPS = ["institutions", "centres", "events", "practices", "materials", "people", "organisations"];
// The vocabulary whose terms a filter has, and the filter that has the terms of a vocabulary.
const VOCABULARY_OF = { functions: "functions", audience: "audiences", territory: "territories" };
const FILTER_OF = { audiences: "audience", territories: "territory" };

const write = (path, text) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};
const fileOf = (path, tag) => (tag === own ? path : path.replace(/\.md$/, `.${tag}.md`));
const page = (path, tag, front, body = "") => write(`content/${fileOf(path, tag)}`, `+++\n${written(front)}+++\n\n${body}`);
const pathOf = (found) => `${found.slice(1)}.md`;

const all = [...entries()];
const titles = Object.fromEntries(all.map(({ kind, id, texts }) => [address(kind, id), texts]));
const shownIn = (texts, tag) => fallback[tag].find((other) => texts[other]);

// Which entries an entry names, and which name it.
const named = {};
const namedBy = {};
for (const { kind, id, facts } of all) {
  const seen = new Set();
  for (const [key, value] of Object.entries(facts)) inLanguage(key, value, own, seen);
  named[address(kind, id)] = seen;
  for (const found of seen) (namedBy[found] ??= []).push(address(kind, id));
}

// A link to an entry, with its title where it has no words of its own: Zola makes none.
const linked = (body, tag) =>
  body.replace(/\[([^\]]*)\]\(([a-z]+):([a-z0-9-]+)\)/g, (_, words, kind, id) => {
    const texts = titles[address(kind, id)];
    return `[${words || texts[shownIn(texts, tag)].title}](@/${fileOf(pathOf(address(kind, id)), tag)})`;
  });

const until = ({ start, minutes }) => {
  const [hour, minute] = start.split(":").map(Number);
  const end = hour * 60 + minute + minutes;
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, "0")).join(":");
};

const relatedTo = (place, facts) => {
  const talks = (facts.programme ?? []).flatMap((talk) => talk.materials ?? []);
  const own = [...talks, ...(facts.materials ?? [])].map((id) => `/materials/${id}`).concat((facts.practices ?? []).map((id) => `/practices/${id}`));
  const paths = [...new Set([...(namedBy[place] ?? []), ...own])];
  return RELATED.map((section) => ({ section, paths: paths.filter((path) => path.startsWith(`/${section}/`)).map(pathOf) })).filter(({ paths }) => paths.length);
};

const writeEntry = (entry) => {
  const { kind, id, facts, texts, files } = entry;
  const place = address(kind, id);
  const taxonomies = kind === "page" ? {} : Object.fromEntries(Object.entries(terms(entry)).filter(([, names]) => names.length));
  const year = yearsOf(entry).at(-1);
  for (const tag of languages) {
    const shown = shownIn(texts, tag);
    const seen = new Set();
    const params = {};
    for (const [key, value] of Object.entries(facts)) {
      if (!(key in taxonomies)) params[key] = inLanguage(key, value, tag, seen);
    }
    const extra = JSON.parse(JSON.stringify(params), (_, value) => (seen.has(value) ? pathOf(value) : value));
    for (const talk of extra.programme ?? []) talk.until = until(talk);
    Object.assign(extra, { kind, ...(kind !== "page" && { section: FOLDERS[kind] }), ...(shown !== tag && { shown }) });
    Object.assign(extra, { written: languages.filter((other) => texts[other]), named_by: (namedBy[place] ?? []).map(pathOf), related: relatedTo(place, facts) });
    const { title, summary, body } = texts[shown];
    const front = { title, description: summary, slug: id, ...(year && { date: facts.start ?? `${year}-01-01` }), ...(facts.updated && { updated: facts.updated }), taxonomies, extra };
    page(pathOf(place), tag, front, linked(body, tag));
  }
  for (const name of files) cpSync(join(portal, "content", FOLDERS[kind], id, name), join(site, "static/files", FOLDERS[kind], id, name));
};

const kindOf = Object.fromEntries(Object.entries(FOLDERS).map(([kind, folder]) => [folder, kind]));
const count = (counts, key) => (counts[key] = (counts[key] ?? 0) + 1);
const filterCounts = {};
const termCounts = {};
for (const entry of all.filter(({ kind }) => kind !== "page")) {
  for (const [taxonomy, names] of Object.entries(terms(entry))) {
    for (const name of names) {
      if (taxonomy.includes("/")) count((filterCounts[taxonomy] ??= {}), name);
      else count(((termCounts[taxonomy] ??= {})[name] ??= {}), FOLDERS[entry.kind]);
    }
  }
}

const namesIn = (vocabulary, tag) => Object.fromEntries(vocabularies[vocabulary].map((term) => [term.id, term[`name.${tag}`]]));

const writeLists = (tag, say) => {
  page("_index.md", tag, { title: settings.title[tag], generate_feeds: true });
  for (const [section, filters] of Object.entries(FILTERS)) {
    const [title, description] = [say[`kinds-${kindOf[section]}`], say[`kinds-${kindOf[section]}-lead`]];
    const dated = WITH_FEED.includes(section);
    page(`${section}/_index.md`, tag, { title, description, sort_by: dated ? "date" : "title", paginate_by: settings.page_size, generate_feeds: dated, extra: { section } });
    const facets = filters.map((filter) => ({ filter, terms: Object.entries(filterCounts[`${section}/${filter}`] ?? {}).sort().map(([id, count]) => ({ id, count })) }));
    const namesOf = (filter) => (filter in VOCABULARY_OF ? namesIn(VOCABULARY_OF[filter], tag) : {});
    const names = Object.fromEntries(filters.map((filter) => [filter, filter === "type" ? begunBy(say, `${kindOf[section]}-type-`) : namesOf(filter)]));
    write(`lists/${section}.${tag}.json`, JSON.stringify({ title, description, total: all.filter(({ kind }) => FOLDERS[kind] === section).length, filters: facets, names }));
  }
  for (const [vocabulary, all] of Object.entries(vocabularies)) {
    const facts = all.map((term) => {
      const counts = termCounts[vocabulary]?.[term.id] ?? {};
      const groups = TERM_GROUPS.filter((section) => counts[section]).map((section) => ({ section, count: counts[section] }));
      return [term.id, { name: term[`name.${tag}`], definition: term[`definition.${tag}`] ?? "", broader: term.broader ?? "", filter: FILTER_OF[vocabulary] ?? vocabulary, count: groups.reduce((sum, { count }) => sum + count, 0), groups }];
    });
    write(`terms/${vocabulary}.${tag}.json`, JSON.stringify(Object.fromEntries(facts.filter(([, { count }]) => count))));
  }
};

// The words that the templates ask for, those of a group in a table: each page gets a copy of all that are here.
const asked = readdirSync(join(import.meta.dirname, "zola/templates")).map((name) => readFileSync(join(import.meta.dirname, "zola/templates", name), "utf8")).join("");
const exact = new Set([...asked.matchAll(/say\["([a-z-]+)"\]/g)].map(([, key]) => key));
const GROUPS = ["language", "language-in", "mode", "kind", "maturity", "practice", "service-status"];
const begunBy = (say, start) => Object.fromEntries(Object.entries(say).filter(([key]) => key.startsWith(start)).map(([key, word]) => [key.slice(start.length).replaceAll("-", "_"), word]));

const writeWords = (tag, say) => {
  const items = (all) => menu(all, tag, say).map(({ path, page, name }) => ({ path, name: name ?? titles[`/${page}`][shownIn(titles[`/${page}`], tag)].title }));
  const sections = Object.fromEntries([...Object.keys(FILTERS).map((section) => [section, say[`kinds-${kindOf[section]}`]]), ...Object.keys(vocabularies).map((name) => [name, say[`vocabulary-${name}`]])]);
  const leads = Object.fromEntries(Object.keys(vocabularies).map((name) => [name, say[`vocabulary-${name}-lead`]]));
  const names = Object.fromEntries(Object.keys(vocabularies).map((name) => [name, namesIn(name, tag)]));
  const used = Object.fromEntries(Object.entries(say).filter(([key]) => exact.has(key)));
  const groups = Object.fromEntries(GROUPS.map((group) => [group, begunBy(say, `${group}-`)]));
  groups.field = Object.fromEntries(Object.entries(begunBy(say, "field-")).filter(([name]) => exact.has(`field-${name}`) || asked.includes(`"${name}"`)));
  const types = Object.fromEntries(Object.keys(FOLDERS).map((kind) => [kind, begunBy(say, `${kind}-type-`)]));
  write(`words/${tag}.json`, JSON.stringify({ ...used, ...groups, types, locale: LOCALES[tag], operator: settings.operator.name[tag], main: items(settings.menu), footer: items(settings.footer), sections, leads, terms: names }));
};

const taxonomies = [...Object.keys(vocabularies).map((name) => ({ name })), ...Object.entries(FILTERS).flatMap(([section, filters]) => filters.map((filter) => ({ name: `${section}/${filter}`, paginate_by: settings.page_size })))];
const language = (tag) => ({ title: settings.title[tag], description: settings.tagline[tag], generate_feeds: true, taxonomies });
const configuration = {
  base_url: settings.base_url.replace(/\/$/, ""),
  default_language: own,
  ...language(own),
  feed_limit: 20,
  slugify: { paths: "safe", taxonomies: "off", anchors: "on", paths_keep_dates: true },
  markdown: { github_alerts: true },
  extra: { email: settings.operator.email, languages: settings.languages.map(({ tag, name }) => ({ tag, name })) },
  languages: Object.fromEntries(languages.filter((tag) => tag !== own).map((tag) => [tag, language(tag)])),
};

mkdirSync(site, { recursive: true });
cpSync(join(import.meta.dirname, "zola"), site, { recursive: true });
cpSync(join(theme, "assets"), join(site, "static/assets"), { recursive: true });
write("config.toml", written(configuration));
for (const tag of languages) {
  const say = words(theme, tag);
  writeLists(tag, say);
  writeWords(tag, say);
}
for (const entry of all) writeEntry(entry);
