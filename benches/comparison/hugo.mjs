// Writes the same portal as a site for Hugo: hugo.mjs PORTAL THEME SITE. PORTAL is what benches/corpus has written, THEME the theme of
// Lotsman, whose words, styles and scripts are taken.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { address, FILTERS, FOLDERS, readPortal, WITH_FEED, words, yearsOf } from "./portal.mjs";

const [portal, theme, site] = process.argv.slice(2);
const { site: settings, languages, vocabularies, entries, fallback, inLanguage, terms, menu } = readPortal(portal);

const write = (path, text) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};
const page = (path, front, body = "") => write(path, `${JSON.stringify(front)}\n\n${body}`);

const linked = (body) => body.replace(/\]\(([a-z]+):([a-z0-9-]+)\)/g, (_, kind, id) => `](${address(kind, id)})`);

const writeEntry = (entry) => {
  const { kind, id, facts, texts, files } = entry;
  const taxonomies = kind === "page" ? {} : terms(entry);
  for (const tag of languages) {
    const shown = fallback[tag].find((other) => texts[other]);
    const seen = new Set();
    const params = {};
    for (const [key, value] of Object.entries(facts)) {
      if (!(key in taxonomies)) params[key] = inLanguage(key, value, tag, seen);
    }
    if (shown !== tag) params.shown = shown;
    params.written = languages.filter((other) => texts[other]);
    params.references = [...seen];
    const { title, summary, body } = texts[shown];
    const front = { title, description: summary, ...taxonomies, params };
    const year = yearsOf(entry).at(-1);
    if (year) front.date = facts.start ?? `${year}-01-01`;
    if (facts.updated) front.lastmod = facts.updated;
    page(`content/${tag}${address(kind, id)}.md`, front, linked(body));
  }
  for (const name of files) cpSync(join(portal, "content", FOLDERS[kind], id, name), join(site, "static/files", FOLDERS[kind], id, name));
};

const kindOf = Object.fromEntries(Object.entries(FOLDERS).map(([kind, folder]) => [folder, kind]));

const writeSections = (tag, say) => {
  for (const [section, filters] of Object.entries(FILTERS)) {
    const kind = kindOf[section];
    page(`content/${tag}/${section}/_index.md`, { title: say[`kinds-${kind}`], description: say[`kinds-${kind}-lead`], outputs: WITH_FEED.includes(section) ? ["html", "rss"] : ["html"] });
    for (const filter of filters) page(`content/${tag}/${section}/${filter}/_index.md`, { title: filter, build: { render: "never", list: "never" } });
  }
  for (const [name, all] of Object.entries(vocabularies)) {
    page(`content/${tag}/${name}/_index.md`, { title: say[`vocabulary-${name}`], description: say[`vocabulary-${name}-lead`] });
    for (const term of all) page(`content/${tag}/${name}/${term.id}/_index.md`, { title: term[`name.${tag}`], description: term[`definition.${tag}`] ?? "", params: { broader: term.broader ?? "" } });
  }
};

const menuOf = (items, tag, say) => menu(items, tag, say).map(({ path, name }, at) => ({ pageRef: `/${path}`, weight: at + 1, identifier: path, ...(name && { name }) }));

const configuration = (says) => ({
  baseURL: settings.base_url,
  defaultContentLanguage: settings.default_language,
  defaultContentLanguageInSubdir: true,
  timeZone: settings.time_zone,
  enableRobotsTXT: true,
  buildFuture: true,
  frontmatter: { date: ["date"], lastmod: ["lastmod"] },
  pagination: { pagerSize: settings.page_size, disableAliases: true },
  outputs: { home: ["html", "rss"], section: ["html"], taxonomy: ["html"], term: ["html"] },
  taxonomies: Object.fromEntries([...Object.keys(vocabularies), ...Object.entries(FILTERS).flatMap(([section, filters]) => filters.map((filter) => `${section}/${filter}`))].map((name) => [name, name])),
  services: { rss: { limit: 20 } },
  params: { email: settings.operator.email, filters: FILTERS, folders: kindOf },
  languages: Object.fromEntries(settings.languages.map(({ tag, name }, at) => [tag, {
    contentDir: `content/${tag}`,
    locale: tag,
    label: name,
    weight: at + 1,
    title: settings.title[tag],
    params: { tagline: settings.tagline[tag], operator: settings.operator.name[tag] },
    menus: { main: menuOf(settings.menu, tag, says[tag]), footer: menuOf(settings.footer, tag, says[tag]) },
  }])),
});

mkdirSync(site, { recursive: true });
cpSync(join(import.meta.dirname, "hugo"), site, { recursive: true });
cpSync(join(theme, "assets"), join(site, "static/assets"), { recursive: true });
const says = Object.fromEntries(languages.map((tag) => [tag, words(theme, tag)]));
for (const tag of languages) {
  writeSections(tag, says[tag]);
  // A term of a filter is a term of a vocabulary, a word of the theme, or a year.
  const names = Object.fromEntries(Object.entries(vocabularies).map(([name, all]) => [name, Object.fromEntries(all.map((term) => [term.id, term[`name.${tag}`]]))]));
  write(`data/words/${tag}.json`, JSON.stringify({ ...says[tag], terms: { ...names, audience: names.audiences, territory: names.territories } }));
}
write("hugo.json", JSON.stringify(configuration(says), null, 2));
for (const entry of entries()) writeEntry(entry);
