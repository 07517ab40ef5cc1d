// The sitemap lists exactly the pages meant for search engines, with the same translations as the pages themselves.
import { follow } from '../site/address.mjs';
import { isIndexable, publicAddress } from '../site/load.mjs';
import { all, parseXml, textOf } from '../site/xml.mjs';

export const name = 'sitemap';
export const about = 'lists just the indexable pages, absolute, with mutual translations';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const DATE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/;

export function run(site, report) {
  const listed = new Map();
  if (!site.files.has('sitemap.xml')) return report.find('sitemap.xml', 'is missing');
  read(site, 'sitemap.xml', listed, report);
  for (const [file, { alternates }] of listed) compare(site, file, alternates, report);
  for (const file of site.pages.keys()) if (isIndexable(site, file) && !listed.has(file)) report.find('sitemap.xml', `does not list ${file}`);
  report.looked = `${listed.size} addresses`;
}

function read(site, file, listed, report) {
  const say = (what) => report.find(file, what);
  let root;
  try {
    root = parseXml(site.text(file));
  } catch (error) {
    return say(`is not well-formed: ${error.message}`);
  }
  if (root.namespace !== SITEMAP) say(`its namespace is ${root.namespace}`);
  if (root.name === 'sitemapindex') {
    for (const part of all(root, 'sitemap')) {
      const target = follow(site, file, textOf(part, 'loc'));
      if (target.kind === 'file') read(site, target.file, listed, report);
      else say(`lists ${textOf(part, 'loc')}, which is not there`);
    }
    return;
  }
  const urls = all(root, 'url');
  if (urls.length > 50_000) say(`lists ${urls.length} addresses, 50000 are allowed`);
  for (const url of urls) place(site, file, url, listed, say);
}

function place(site, file, url, listed, say) {
  const loc = textOf(url, 'loc');
  const target = /^https?:/.test(loc) ? follow(site, file, loc) : { kind: 'relative' };
  if (target.kind === 'relative') return say(`${loc} is not absolute`);
  if (target.kind !== 'file' || !site.pages.has(target.file)) return say(`${loc} is no page of the site`);
  if (loc !== publicAddress(site, target.file)) say(`${loc} is published as ${publicAddress(site, target.file)}`);
  if (!isIndexable(site, target.file)) say(`${loc} is not for search engines`);
  if (listed.has(target.file)) say(`${loc} stands twice`);
  const changed = textOf(url, 'lastmod');
  if (changed && !DATE.test(changed)) say(`${loc}: lastmod is no W3C date: ${changed}`);
  const alternates = all(url, 'link').map((link) => [link.attributes.hreflang, link.attributes.href]);
  listed.set(target.file, { alternates });
}

/** The same pairs as on the page, which the check `hreflang` has found to be mutual. */
function compare(site, file, alternates, report) {
  const spell = (pairs) => pairs.map(([code, href]) => `${code} ${href}`).sort().join('\n');
  if (spell(alternates) !== spell(site.pages.get(file).alternates)) report.find('sitemap.xml', `its translations of ${file} are not those the page names`);
}
