// Proves that nothing an author or a table says comes to life in a reader's browser: a portal made of vectors, in every field
// of every kind that the schemas tell, is opened page by page, with the policy that its pages carry and without it.
//   node inert.mjs LOTSMAN
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKS } from './checks/index.mjs';
import { again, look, onlooker } from './inert/look.mjs';
import { portalOfVectors } from './inert/portal.mjs';
import { VECTORS } from './inert/vectors.mjs';
import { startChromium } from './site/browser.mjs';
import { loadSite, shortName } from './site/load.mjs';
import { demand, finish } from './site/proof.mjs';
import { createReport } from './site/report.mjs';
import { serve } from './site/server.mjs';

const [lotsman, keep] = process.argv.slice(2);
if (!lotsman) {
  console.error('node inert.mjs LOTSMAN');
  process.exit(2);
}

const POLICY = /<meta [^>]*http-equiv="?Content-Security-Policy"?[^>]*>/;
const REFRESH = /<meta [^>]*http-equiv="?refresh"?[^>]*>/;
/** What the texts get wrong on purpose: links that lead nowhere, brackets that name nothing. All else that is refused has another value. */
const EXPECTED = new Set(['E343', 'E700', 'E701', 'E703']);

const folder = keep ?? mkdtempSync(join(tmpdir(), 'lotsman-inert-'));
const out = join(folder, 'public');
const { leaves, refused } = portalOfVectors(lotsman, folder, out);
const other = refused.filter(({ code }) => !EXPECTED.has(code));
demand(other.length === 0, 'every value that is refused has another one', other.slice(0, 5).map(({ code, place, message }) => [code, place.file, place.line, message]));

const site = loadSite(out, { base: '/', origin: 'https://example.org', portable: false });
const chromium = await startChromium();
try {
  fieldsWereTried();
  await filesAreRead();
  tablesAreWords();
  redirectsStay();
  const without = (...parts) => ({ ...site, read: (file) => (file.endsWith('.html') ? parts.reduce((html, part) => html.replace(part, ''), site.text(file)) : site.read(file)) });
  await pagesAreQuiet('with the policy', without(REFRESH));
  await pagesAreQuiet('without the policy', without(REFRESH, POLICY));
} finally {
  await chromium.close();
  if (!keep) rmSync(folder, { recursive: true, force: true });
}
finish();

/** Every field that can hold a text held a vector, in some entry at least. */
function fieldsWereTried() {
  const paths = new Map();
  for (const leaf of leaves.filter(({ values }) => values.some(({ id }) => id))) paths.set(leaf.path, [...(paths.get(leaf.path) ?? []), leaf]);
  const vain = [...paths].filter(([, all]) => !all.some(({ values, at }) => values[at]?.id));
  demand(vain.length === 0, `${paths.size} fields of texts, addresses and files were tried`, vain.map(([path]) => path));
  const html = [...site.pages.keys()].map((file) => site.text(file)).join('\n');
  const shown = [...paths].filter(([, all]) => all.some(({ values, at }) => values[at]?.id && html.includes(values[at].id)));
  const hidden = [...paths.keys()].filter((path) => !shown.some(([one]) => one === path));
  console.log(`      ${shown.length} of them are seen on pages; not: ${hidden.join(' ')}`);
  demand(shown.length > paths.size / 2, 'most of them are seen', hidden);
}

/** Feeds, calendars, structured data and pages are what they should be, by the checks of every portal. */
async function filesAreRead() {
  for (const check of CHECKS.filter(({ name }) => ['outline', 'hreflang', 'sitemap', 'feeds', 'ics', 'jsonld', 'policy'].includes(name))) {
    const report = createReport();
    await check.run(site, report, {});
    demand(report.findings.length === 0, `the check ${check.name} finds nothing (${report.looked})`, report.findings.slice(0, 12));
  }
}

/** Pages that are looked at: all in English but the further pages and filtered ones of lists, and the first of each kind in Ukrainian. */
function sample() {
  const isFurther = (file) => /\/page\/|^en\/[^/]+\/[^/]+\/[^/]+\//.test(file) && !/term-0\/index/.test(file);
  const isRow = (file) => /row-\w+-[2-6]/.test(file);
  return [...site.pages.keys()].filter((file) => !isRow(file) && !isFurther(file) && (!file.startsWith('old/') || file.includes('event')) && (!file.startsWith('uk/') || /-0\/index|^uk\/\w+\/index|^uk\/index/.test(file)));
}

/** Cells of downloads do not begin as a formula would: `=`, `@`, a tab, or a sign that no number follows. */
function tablesAreWords() {
  const files = [...site.files].filter((file) => file.endsWith('.csv') && !file.startsWith('files/'));
  const cells = (text) => [...text.replace(/^\uFEFF/, '').matchAll(/(?:^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map((match) => match[1]?.replaceAll('""', '"') ?? match[2]);
  const formulas = files.flatMap((file) => cells(site.text(file)).filter((cell) => /^[=@\t\r]|^[+-](?![\d ().,-]*$)/.test(cell)).map((cell) => [file, cell]));
  demand(files.length > 5 && formulas.length === 0, `no cell of ${files.length} tables is a formula`, formulas.slice(0, 5));
  const broken = [...site.files].filter((file) => /\.(json|jsonld|geojson)$/.test(file) && !file.startsWith('files/')).filter((file) => { try { JSON.parse(site.text(file)); return false; } catch { return true; } });
  demand(broken.length === 0, 'all JSON is JSON', broken);
}

/** Pages that lead on lead to pages of the portal; the browser sees them without leaving. */
function redirectsStay() {
  const away = [...site.pages].filter(([, { refresh }]) => refresh && !/^[.\w/-]+$/.test(refresh));
  demand(away.length === 0, 'redirects lead to pages of the portal', away.map(([file, { refresh }]) => [file, refresh]));
}

async function pagesAreQuiet(how, shown) {
  const server = await serve(shown);
  const left = sample();
  const count = left.length;
  const findings = [];
  const note = (where, what) => findings.push(...what.map((one) => `${where}: ${one}`));
  const worker = async (use) => {
    const context = await chromium.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(20_000);
    await context.route((url) => url.origin !== server.origin, (route) => route.abort());
    await use(await onlooker(context));
    await context.close();
  };
  const walk = async (reader) => {
    for (let file = left.shift(); file; file = left.shift()) {
      const address = `${server.origin}/${file === '404.html' ? "no/'%22><img src=x onerror=pwned('address')>/" : encodeURI(shortName(file))}`;
      note(file, await look(reader, address));
    }
  };
  await Promise.all([worker(walk), worker(walk)]);
  demand(findings.length === 0, `${count} pages are quiet ${how}`, [findings.length, ...new Set(findings)].slice(0, 25));
  findings.length = 0;
  await worker((reader) => use(reader, server.origin, note, how));
  demand(findings.length === 0, `searching, narrowing, sorting and watching are quiet ${how}`, [findings.length, ...new Set(findings)].slice(0, 25));
  await server.close();
}

/** What readers do beyond reading: they type vectors, follow facets, open what is folded, watch a recording, choose a theme. */
async function use(reader, origin, note, how) {
  const { page } = reader;
  const vectors = VECTORS.map((make) => make('typed'));
  const settled = () => page.waitForFunction(() => !document.querySelector('[aria-busy]'));
  const see = async (where) => note(where, await again(reader));

  for (const vector of [...vectors, 'pwned']) {
    await page.goto(`${origin}/en/search/?q=${encodeURIComponent(vector)}`, { waitUntil: 'networkidle' });
    await settled();
    await see(`search ?q=${vector}`);
  }
  const results = await page.$$eval('[data-part=rows] li', (rows) => rows.length);
  demand(results >= 10, `the search has results to show ${how}`, results);
  demand(await page.$$eval('[data-part=rows] mark', (marks) => marks.length) > 0, `with marked words ${how}`);
  for (const fold of await page.$$('[data-part=facets] details:not([open]) summary')) await fold.click();
  await settled();
  await see('facets');
  await page.click('[data-part=facets] [data-facet] a');
  await settled();
  await see('a facet');
  await page.click('[data-sort=date]');
  await settled();
  await see('results by date');
  for (const part of ['ask', 'more']) if (await page.isVisible(`[data-part=${part}]`)) await page.click(part === 'ask' ? '[data-part=ask]' : '[data-part=more] button');
  await page.waitForTimeout(300);
  await see('results in other languages');
  for (const [where, box] of [['/en/search/', '#search'], ['/en/', '.find input'], ['/en/events/', '.list form.search input[name=q]']]) {
    await page.goto(origin + where, { waitUntil: 'networkidle' });
    for (const vector of [...vectors, 'pwned']) {
      await page.fill(box, vector);
      await page.waitForTimeout(400);
      await settled();
      await see(`typed on ${where}: ${vector}`);
    }
  }
  for (const vector of vectors) {
    await page.goto(`${origin}/en/events/?q=${encodeURIComponent(vector)}&functions=${encodeURIComponent(vector)}#${encodeURIComponent(vector)}`, { waitUntil: 'networkidle' });
    await see(`a narrowed list ${vector}`);
  }
  await page.goto(`${origin}/en/materials/`, { waitUntil: 'networkidle' });
  await page.click('[data-facet] a[data-value]:not([data-value=""])');
  await settled();
  await see('a list narrowed by a click');

  await page.goto(`${origin}/en/datasets/dataset-0/`);
  for (const tool of await page.$$('.tools input >> visible=true')) await tool.fill('pwned');
  for (const tool of await page.$$('.tools select >> visible=true')) await tool.selectOption({ index: 1 });
  for (const button of await page.$$('.sort')) await button.evaluate((one) => one.click());
  await see('tables');

  await page.goto(`${origin}/en/events/event-0/`);
  await page.click('[data-embed] >> nth=0');
  demand(/^https:\/\/(www\.youtube-nocookie|player\.vimeo)\.com\//.test(await page.getAttribute('iframe', 'src')), `a recording opens ${how}`);
  note('a recording', (await reader.take()).filter((what) => !/ERR_FAILED/.test(what)));
  await page.click('.theme button[value=dark]');
  await page.reload();
  demand(await page.getAttribute('html', 'data-theme') === 'dark', `the choice of dark is there at the first paint ${how}`);
  await page.emulateMedia({ media: 'print' });
  await see('paper');
}
