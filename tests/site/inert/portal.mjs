// A portal made of vectors: its settings, words, vocabularies, tables, texts, and an entry of each kind for each vector.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fieldsOf } from './fields.mjs';
import { FILE_NAMES, markdown, VECTORS } from './vectors.mjs';

const LANGUAGES = ['en', 'uk'];
/** Folders of `content/` that are not simply a kind with an s. */
const FOLDERS = { person: 'people', practice: 'practices', news: 'news' };
const VOCABULARIES = ['functions', 'audiences', 'territories', 'levels', 'tags', 'occupations', 'units', 'sexes', 'answers'];
/** What decides which entries readers see, or how a table is read; the portal gives it below. */
const SKIP = new Set([
  'site.base_url', 'site.default_language', 'site.default_language_at_root', 'site.author_language', 'site.languages', 'site.time_zone', 'site.school_year_starts_in',
  'site.theme', 'site.colour', 'site.page_size', 'site.minify', 'site.cname', 'site.check', 'site.menu', 'site.footer',
  'dataset.layout', 'dataset.entity', 'dataset.names', 'dataset.entity_column', 'dataset.period', 'dataset.period_column', 'dataset.tables', 'dataset.columns', 'dataset.dimensions',
  'dataset.missing', 'dataset.suppression', 'dataset.edition', 'dataset.edition_of', 'dataset.fingerprint',
  'rating.only', 'rating.group_by', 'rating.sizes', 'rating.criteria.base', 'rating.criteria.target', 'rating.criteria.cap', 'rating.criteria.normalise', 'rating.criteria.missing', 'rating.criteria.evidence', 'rating.min_reported', 'rating.ties', 'rating.publish', 'rating.criteria.direction',
  'indicator.numerator', 'indicator.denominator', 'indicator.weight', 'indicator.base', 'indicator.derive', 'indicator.count', 'indicator.words', 'indicator.minimum', 'indicator.maximum', 'indicator.aggregate', 'indicator.decimals',
  'event.cancelled', 'project.number_only', 'centre.demo',
]);
/** Facts of every kind that its texts give, or that hide an entry. */
const GIVEN = ['title', 'summary', 'language', 'status', 'publish_on', 'expire_on'];
const FIXED = {
  'person.consent.given_on': '2025-01-10', 'person.consent.until': '2030-01-01', 'indicator.suppress': 'false', 'rating.period': '"2024/25"', 'rating.criteria.weight': '100', 'rating.criteria.indicator': '"indicator-0"', 'rating.bands.from': '0', 'indicator.breaks.period': '"2024/25"',
  'indicator.targets.period': '"2025/26"', 'indicator.baseline.period': '"2023/24"', 'indicator.targets.value': '9000', 'indicator.baseline.value': '1',
};

/** The day of the build: events of the portal are still to come. */
const BUILT = '2026-11-20T06:00:00Z';

const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
const csv = (rows) => `${rows.map((row) => row.map((cell) => quoted(String(cell))).join(',')).join('\n')}\n`;
const toml = (text) => JSON.stringify(text);
const each = VECTORS.map((make, at) => [make, at]);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="top.pwned(\'picture\')"><script>top.pwned(\'script of a picture\')</script></svg>';

/** The kinds of entries with their schemas, as the program tells them. */
function schemas(lotsman, folder) {
  writeFileSync(join(folder, 'site.toml'), 'base_url = "https://example.org/"\ntitle = { en = "A" }\noperator = { name = { en = "A" } }\nlanguages = [{ tag = "en" }]\n');
  const told = spawnSync(lotsman, ['schema', '--write', '--site', folder], { encoding: 'utf8' });
  if (told.status !== 0) throw new Error(told.stderr);
  return Object.fromEntries(readdirSync(join(folder, 'schemas')).map((name) => [name.slice(0, -5), JSON.parse(readFileSync(join(folder, 'schemas', name), 'utf8'))]));
}

/**
 * Writes the portal, and builds it as long as values are refused for which there is another one.
 * @returns `{leaves, refused}`: every field that was tried, with what it takes now; problems for which nothing else was known
 */
export function portalOfVectors(lotsman, folder, out) {
  const { site, ...kinds } = schemas(lotsman, folder);
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const given = new Map(); // path of a file → its fields
  const settings = fieldsOf({ schema: site, kind: 'site', at: 0, languages: LANGUAGES, skip: SKIP, fixed: FIXED });
  given.set('site.toml', { fields: settings, after: `\n${SETTINGS}` });
  for (const [kind, schema] of Object.entries(kinds)) {
    for (const [, at] of each) {
      const id = `${kind}-${at}`;
      const isTable = kind === 'dataset' || kind === 'rating';
      const home = isTable ? `data/${id}` : `content/${FOLDERS[kind] ?? `${kind}s`}/${id}`;
      const facts = isTable ? `${kind}.toml` : 'facts.toml';
      const fields = fieldsOf({ schema, kind, at, languages: LANGUAGES, skip: new Set([...SKIP, ...GIVEN.map((name) => `${kind}.${name}`)]), fixed: FIXED });
      given.set(`${home}/${facts}`, { fields, home, after: kind === 'dataset' ? `\n${dataset(at)}` : '' });
      if (kind === 'dataset') write(`${home}/values.csv`, values(at));
      for (const tag of LANGUAGES) write(`${home}/${tag}.md`, text(kind, at, tag));
    }
  }
  for (const name of VOCABULARIES) write(`data/vocabularies/${name}.csv`, vocabulary(name));
  write('data/abbreviations.csv', csv([['language', 'short', 'full'], ['en', 'XSSA', VECTORS[0]('abbreviation')], ['en', 'XSS&B', VECTORS[1]('abbreviation')], ['en', '<i>"\'', VECTORS[2]('abbreviation')]]));
  for (const kind of ['institution', 'person', 'event', 'material', 'practice', 'organisation', 'news', 'page', 'guideline']) write(`data/${FOLDERS[kind] ?? `${kind}s`}.csv`, rows(kind));
  const refused = settle(lotsman, folder, out, given, write);
  return { leaves: [...given.values()].flatMap(({ fields }) => fields.leaves), refused };
}

function settle(lotsman, folder, out, given, write) {
  for (let round = 0; round < 12; round++) {
    for (const [path, { fields, home, after }] of given) {
      const { text: lines, files } = fields.text();
      write(path, `${lines}\n${after}`);
      for (const name of files) write(`${home}/${name}`, name.endsWith('.svg') ? SVG : 'x');
    }
    const built = spawnSync(lotsman, ['build', '--site', folder, '--out', out, '--format', 'json', '--lang', 'en'], { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(BUILT) / 1000) } });
    if (!built.stdout.startsWith('{')) throw new Error(`${built.stderr}${built.stdout.slice(0, 2000)}`);
    const errors = JSON.parse(built.stdout).diagnostics.filter(({ level }) => level === 'error');
    const left = errors.filter(({ place }) => !given.get(place.file)?.fields.refuse(place.line, place.column));
    if (left.length === errors.length) return left;
  }
  throw new Error('values are refused again and again');
}

const SETTINGS = `base_url = "https://example.org/"
time_zone = "Europe/Kyiv"
page_size = 4
languages = [{ tag = "en", name = ${toml(VECTORS[0]('site.languages.name'))} }, { tag = "uk", name = ${toml(VECTORS[1]('site.languages.name'))} }]
menu = [
  { kind = "event", title = { en = ${toml(VECTORS[0]('menu'))} } }, { vocabulary = "functions", title = { en = ${toml(VECTORS[2]('menu'))} } },
  { url = ${toml(`https://example.org/?"onmouseover="pwned('menu.url')`)}, title = { en = ${toml(VECTORS[1]('menu'))} } },
]
footer = [{ page = "page-0", title = { en = ${toml(VECTORS[0]('footer'))} } }]
`;

/** A text: every second entry has its title and summary in words with markup, every first one in the whole collection. */
function text(kind, at, tag) {
  const id = `${kind}-${at}-${tag}`;
  const oneLine = (name) => VECTORS[at](`${id}.${name}`).replace(/^=/, '\\=');
  return `# ${oneLine('title')}\n\n${oneLine('summary')}\n\n${at === 0 ? markdown(id) : `## ${oneLine('heading')}\n\n${oneLine('body')}\n\n[${oneLine('link')}](<${FILE_NAMES[at](`${id}.file`, 'pdf').replace(/[<>]/g, '\\$&')}>)\n`}`;
}

/** A vocabulary with a vector in every column of words. */
function vocabulary(name) {
  const columns = ['name', 'definition', 'synonyms', ...(name === 'units' ? ['forms', 'sign'] : [])].flatMap((column) => LANGUAGES.map((tag) => `${column}.${tag}`));
  const cell = (column, make, at) => {
    const say = `${name}-${at}.${column}`;
    if (column.startsWith('forms')) return ['one', 'few', 'many', 'other'].slice(0, column.endsWith('en') ? 2 : 4).map((form) => make(`${say}-${form}`).replaceAll(';', ',')).join(';');
    return make(say);
  };
  const more = name === 'territories' ? ['broader', 'tile'] : ['code'];
  const rest = (at) => (name === 'territories' ? [at ? 'term-0' : '', at ? `${at},1` : ''] : [VECTORS[at](`${name}-${at}.code`)]);
  return csv([['id', ...columns, ...more], ...each.map(([make, at]) => [`term-${at}`, ...columns.map((column) => cell(column, make, at)), ...rest(at)])]);
}

/** Entries that are rows of a table. */
function rows(kind) {
  const known = { event: { type: 'webinar', start: '2027-02-01', mode: 'onsite' }, material: { type: 'method' }, news: { date: '2026-01-01' }, organisation: { type: 'employer' }, practice: { organisation: 'organisation-0', 'problem.en': VECTORS[0]('row-practice.problem') }, guideline: { version: VECTORS[0]('row-guideline.version'), state: 'in_force' } }[kind] ?? {};
  const words = ['title.en', 'title.uk', 'summary.en', 'summary.uk', 'short.en', 'licence', 'functions', 'territory'];
  return csv([['id', ...words, ...Object.keys(known)], ...each.map(([make, at]) => [`row-${kind}-${at}`, ...words.map((column) => (/functions|territory/.test(column) ? `term-${at}` : make(`row-${kind}-${at}.${column}`))), ...Object.values(known)])]);
}

/** How the table of a dataset is read: heads, notes, signs, names and files with vectors. */
function dataset(at) {
  return `period = "${at % 2 ? '2023/24' : '2024/25'}"
names = { ${toml(VECTORS[at](`dataset-${at}.names`))} = "institution-1" }
missing = { ${toml(VECTORS[at](`dataset-${at}.missing`))} = "not_reported", "x" = "not_applicable" }
tables = [{ file = "values.csv" }]
columns = [${each.map(([make, n]) => `{ header = ${toml(make(`dataset-${at}.header-${n}`))}, indicator = "indicator-${n}" }`).join(', ')}, { header = ${toml(VECTORS[1](`dataset-${at}.note`))}, role = "note", indicator = "indicator-0" }]
`;
}

function values(at) {
  const head = ['Institution', ...each.map(([make, n]) => make(`dataset-${at}.header-${n}`)), VECTORS[1](`dataset-${at}.note`)];
  const names = ['institution-0', VECTORS[at](`dataset-${at}.names`), ...each.slice(2).map(([, n]) => `institution-${n}`), 'row-institution-0'];
  const row = (name, n) => [name, ...each.map(([, column]) => (column === n ? VECTORS[at](`dataset-${at}.missing`) : column === n + 1 ? VECTORS[n % VECTORS.length](`dataset-${at}.cell-${n}`) : 100 * (n + 1) + 7 * at + column)), VECTORS[n % VECTORS.length](`dataset-${at}.note-${n}`)];
  return csv([head, ...names.map(row)]);
}
