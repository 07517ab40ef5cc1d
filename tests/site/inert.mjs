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
/** Addresses that are wrong because the values are: the checker is right, and nothing runs. */
const WRONG_ADDRESS = /^Bad value .* for attribute “href” on element “a”/s;
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
  for (const check of CHECKS.filter(({ name }) => ['outline', 'hreflang', 'sitemap', 'feeds', 'ics', 'jsonld', 'html', 'policy'].includes(name))) {
    const report = createReport();
    await check.run(site, report, {});
    const findings = report.findings.filter(({ what }) => !WRONG_ADDRESS.test(what));
    demand(findings.length === 0, `the check ${check.name} finds nothing (${report.looked})`, findings.slice(0, 12));
  }
}

/** Pages that lead on lead to pages of the portal; the browser sees them without leaving. */
function redirectsStay() {
  const away = [...site.pages].filter(([, { refresh }]) => refresh && !/^[.\w/-]+$/.test(refresh));
  demand(away.length === 0, 'redirects lead to pages of the portal', away.map(([file, { refresh }]) => [file, refresh]));
}

async function pagesAreQuiet(how, shown) {
  const server = await serve(shown);
  const left = [...site.pages.keys()];
  const findings = [];
  const note = (where, what) => findings.push(...what.map((one) => `${where}: ${one}`));
  const worker = async () => {
    const context = await chromium.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(20_000);
    await context.route((url) => url.origin !== server.origin, (route) => route.abort());
    const reader = await onlooker(context);
    for (let file = left.shift(); file; file = left.shift()) {
      const address = `${server.origin}/${file === '404.html' ? "no/'%22><img src=x onerror=pwned('address')>/" : encodeURI(shortName(file))}`;
      note(file, await look(reader, address));
    }
    await context.close();
  };
  await Promise.all([worker(), worker()]);
  demand(findings.length === 0, `${site.pages.size} pages are quiet ${how}`, [findings.length, ...new Set(findings)].slice(0, 25));
  await server.close();
}
