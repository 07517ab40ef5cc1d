// Translations name one another, every page names its own address, and pages shown in another language stay out of search engines.
import { follow } from '../site/address.mjs';
import { isIndexable, publicAddress } from '../site/load.mjs';

export const name = 'hreflang';
export const about = 'canonical addresses and translation links are whole and mutual; fallback pages are noindex';

export function run(site, report) {
  let count = 0;
  for (const [file, page] of site.pages) {
    count += page.alternates.length;
    if (page.refresh || file === '404.html') {
      if (page.alternates.length) report.find(file, 'has translation links, but is not a page for readers to find');
    } else if (isIndexable(site, file)) indexable(site, file, page, report);
    else notIndexable(site, file, page, report);
  }
  report.looked = `${count} translation links`;
}

function indexable(site, file, page, report) {
  if (page.fallback) report.find(file, 'is shown in another language, but is not noindex with the original as canonical');
  if (!page.canonical) report.find(file, 'has no canonical address');
  if (page.alternates.length === 0) return;
  const codes = page.alternates.map(([code]) => code);
  for (const code of new Set(codes)) if (codes.filter((other) => other === code).length > 1) report.find(file, `hreflang="${code}" stands twice`);
  if (!codes.includes('x-default')) report.find(file, 'has no x-default');
  const targets = page.alternates.map(([code, href]) => [code, translation(site, file, code, href, report)]);
  if (!targets.some(([code, target]) => target === file && code === page.lang)) report.find(file, `has no hreflang="${page.lang}" for itself`);
  const others = new Set(targets.filter(([code]) => code !== 'x-default').map(([, target]) => target));
  for (const [code, target] of targets) {
    if (code === 'x-default') {
      // A home page may name the page in front of all languages.
      if (target && !others.has(target) && target !== 'index.html') report.find(file, 'x-default is none of the translations');
    } else if (target) mutual(site, file, code, target, report);
  }
}

/** The page a translation link leads to; says what is wrong with the link itself. */
function translation(site, file, code, href, report) {
  if (!/^https?:/.test(href)) {
    report.find(file, `hreflang="${code}" is not absolute: ${href}`);
    return undefined;
  }
  const target = follow(site, file, href);
  if (target.kind !== 'file' || !site.pages.has(target.file)) {
    report.find(file, `hreflang="${code}" leads to nothing: ${href}`);
    return undefined;
  }
  return target.file;
}

function mutual(site, file, code, target, report) {
  const other = site.pages.get(target);
  if (other.lang !== code) report.find(file, `hreflang="${code}" leads to ${target}, which is in "${other.lang}"`);
  if (!isIndexable(site, target)) report.find(file, `hreflang="${code}" leads to ${target}, which search engines must not index`);
  const back = other.alternates.some(([backCode, href]) => backCode !== 'x-default' && follow(site, target, href).file === file);
  if (!back) report.find(file, `${target} (hreflang="${code}") does not link back`);
}

function notIndexable(site, file, page, report) {
  if (page.alternates.length) report.find(file, 'is not for search engines, but has translation links');
  const own = publicAddress(site, file);
  if (!page.canonical || page.canonical === own) {
    if (page.fallback) report.find(file, 'is shown in another language, but its canonical address is not the original');
    return;
  }
  if (!/^https?:/.test(page.canonical)) return report.find(file, `canonical is not absolute: ${page.canonical}`);
  if (!page.noindex) report.find(file, `canonical is another page (${page.canonical}), but the page is not noindex`);
  const target = follow(site, file, page.canonical);
  if (target.kind !== 'file' || !site.pages.has(target.file)) report.find(file, `canonical leads to nothing: ${page.canonical}`);
  else if (!isIndexable(site, target.file)) report.find(file, `canonical leads to ${target.file}, which is not for search engines itself`);
}
