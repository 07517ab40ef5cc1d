// Pages are light and ask no other host for anything.
import { gzipSync } from 'node:zlib';
import { follow } from '../site/address.mjs';
import { styleReferences } from '../site/style.mjs';

export const name = 'weight';
export const about = 'CSS and scripts of a page within their limits, nothing from other hosts';
export const portable = true;

/** Limits in bytes after gzip, for all stylesheets and all scripts that load with one page. */
const LIMITS = { CSS: 20_000, script: 10_000 };
/** What a browser fetches without a click. */
const FETCHED = /^(script\[src\]|img\[|source\[|video\[|audio\[|track\[|iframe\[|embed\[|object\[|image\[|use\[|input\[src\]|style$|\w+\[style\])/;
const FETCHED_LINKS = /stylesheet|icon|preload|prefetch|preconnect|manifest|modulepreload|prerender/;

export function run(site, report) {
  const sizes = new Map();
  const packed = (file) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(site.read(file)).length);
    return sizes.get(file);
  };
  const heaviest = { CSS: 0, script: 0 };
  for (const [file, page] of site.pages) {
    strangers(site, file, page, report);
    for (const kind of ['CSS', 'script']) {
      const inline = kind === 'CSS' ? page.inlineStyle : page.inlineScript;
      const files = kind === 'CSS' ? stylesheets(site, file, page) : scripts(site, file, page);
      const total = [...files].reduce((sum, one) => sum + packed(one), inline ? gzipSync(inline).length : 0);
      heaviest[kind] = Math.max(heaviest[kind], total);
      if (total > LIMITS[kind]) report.find(file, `${total} bytes of ${kind} after gzip, ${LIMITS[kind]} are allowed: ${[...files].join(', ')}`);
    }
  }
  for (const file of site.files) {
    if (file.endsWith('.css')) for (const value of styleReferences(site.text(file))) if (follow(site, file, value).kind === 'elsewhere') report.find(file, `fetches from another host: ${value}`);
  }
  report.looked = `heaviest page ${heaviest.CSS} bytes of CSS, ${heaviest.script} of script`;
}

function strangers(site, file, page, report) {
  for (const { where, value, rel, tag } of page.references) {
    const isFetched = FETCHED.test(where) || (tag === 'link' && FETCHED_LINKS.test(rel)) || /^link\[imagesrcset/.test(where);
    if (isFetched && follow(site, file, value).kind === 'elsewhere') report.find(file, `${where} fetches from another host: ${value}`);
  }
}

function stylesheets(site, file, page) {
  const found = new Set();
  const add = (from, value) => {
    const target = follow(site, from, value);
    if (target.kind !== 'file' || found.has(target.file) || !target.file.endsWith('.css')) return;
    found.add(target.file);
    for (const inner of styleReferences(site.text(target.file))) add(target.file, inner);
  };
  for (const { value, rel, tag } of page.references) if (tag === 'link' && /\bstylesheet\b/.test(rel)) add(file, value);
  return found;
}

/** Scripts of the page and the modules they import; what is imported only on demand does not load with the page. */
function scripts(site, file, page) {
  const found = new Set();
  const add = (from, value) => {
    const target = follow(site, from, value);
    if (target.kind !== 'file' || found.has(target.file)) return;
    found.add(target.file);
    for (const match of site.text(target.file).matchAll(/(?:^|[;\n])\s*(?:import|export)\b[^;'"()]*?["'](\.[^"']+)["']/g)) add(target.file, match[1]);
  };
  for (const { where, value, rel } of page.references) if (where === 'script[src]' || rel === 'modulepreload') add(file, value);
  return found;
}
