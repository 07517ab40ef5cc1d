// Tells where a reference leads, as the published site would answer it, or as a folder of files would.
import { shortName } from './load.mjs';

const NOT_A_PLACE = /^(mailto|tel|sms|data|blob|about|webcal):/i;

/**
 * @param {string} from file that holds the reference
 * @returns one of
 *   `{kind: 'file', file, fragment}`, `{kind: 'none'}` (mail, telephone, data), `{kind: 'elsewhere', url}` (another origin),
 *   `{kind: 'wrong', why}` (nothing there, or the address is broken)
 */
export function follow(site, from, value) {
  const raw = value.trim();
  if (NOT_A_PLACE.test(raw)) return { kind: 'none' };
  if (/^javascript:/i.test(raw)) return wrong('a javascript: address');
  const here = site.origin + site.base + (from.endsWith('.html') && !site.portable ? shortName(from) : from);
  let url;
  try {
    url = new URL(raw, new URL(site.pages.get(from)?.baseHref || here, here));
  } catch {
    return wrong('not an address');
  }
  if (url.origin !== site.origin) return { kind: 'elsewhere', url };
  return locate(site, url, site.portable && spelling(raw) !== 'absolute');
}

function locate(site, url, isOnDisk) {
  let path;
  let fragment;
  try {
    path = decodeURIComponent(url.pathname);
    fragment = decodeURIComponent(url.hash.slice(1));
  } catch {
    return wrong('broken percent signs');
  }
  if (!path.startsWith(site.base)) return wrong(`leaves the base path ${site.base}`);
  const name = path.slice(site.base.length);
  const isFolder = name === '' || name.endsWith('/');
  if (isFolder && isOnDisk) return wrong('names a folder; opened from a disk, a folder has no index page');
  const file = isFolder ? `${name}index.html` : name;
  if (site.files.has(file)) return { kind: 'file', file, fragment };
  if (site.files.has(`${file}/index.html`)) return wrong('a folder without its closing slash: the host answers with a redirect');
  const near = site.lowerCase.get(file.toLowerCase());
  return wrong(near ? `nothing there; only the letter case differs from ${near}` : 'nothing there');
}

const wrong = (why) => ({ kind: 'wrong', why });

/** `relative`, `path` (starts with a slash), `absolute` (has a scheme or a host). */
export function spelling(value) {
  const raw = value.trim();
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(raw)) return 'absolute';
  return raw.startsWith('/') ? 'path' : 'relative';
}

/** The problem with a fragment, or nothing; `#top` and text fragments need no element. */
export function fragmentProblem(site, { file, fragment }) {
  const id = fragment.split(':~:')[0];
  if (id === '' || id === 'top') return undefined;
  const ids = file.endsWith('.html') ? site.pages.get(file).ids : file.endsWith('.svg') ? svgIds(site, file) : undefined;
  return ids && !ids.has(id) ? `no element "${id}" in ${file}` : undefined;
}

function svgIds(site, file) {
  site.svg ??= new Map();
  if (!site.svg.has(file)) site.svg.set(file, new Set([...site.text(file).matchAll(/\bid\s*=\s*["']([^"']+)/g)].map((m) => m[1])));
  return site.svg.get(file);
}

/** The problem with an absolute address that must be a file of this site if it is on its origin, or nothing. */
export function absoluteProblem(site, value) {
  if (spelling(value) !== 'absolute') return 'is not absolute';
  const target = follow(site, 'index.html', value);
  if (target.kind === 'wrong') return target.why;
  return target.kind === 'file' ? fragmentProblem(site, target) : undefined;
}
