// Reads a built site once: its files, its pages, and where it is to be published. Every check gets this value.
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage } from './page.mjs';

/**
 * @param {string} dir folder of the built site
 * @param {{base: string, origin: string, portable: boolean}} place `base` starts and ends with a slash; `origin` has none at its end
 */
export function loadSite(dir, { base, origin, portable }) {
  const { files, symlinks } = list(dir);
  const read = (file) => readFileSync(join(dir, file));
  const text = (file) => read(file).toString('utf8');
  const pages = new Map();
  for (const file of files) if (file.endsWith('.html')) pages.set(file, parsePage(text(file)));
  return {
    dir,
    base,
    origin,
    portable,
    files: new Set(files),
    symlinks,
    pages,
    read,
    text,
    size: (file) => lstatSync(join(dir, file)).size,
    lowerCase: new Map(files.map((file) => [file.toLowerCase(), file])),
  };
}

/** Names of all files below a folder in byte order, with `/` between the parts; symbolic links stand apart. */
function list(dir) {
  const files = [];
  const symlinks = [];
  const walk = (below) => {
    for (const entry of readdirSync(join(dir, below), { withFileTypes: true })) {
      const name = below + entry.name;
      if (entry.isSymbolicLink()) symlinks.push(name);
      else if (entry.isDirectory()) walk(`${name}/`);
      else files.push(name);
    }
  };
  walk('');
  return { files: files.sort(), symlinks: symlinks.sort() };
}

/** A page for search engines: not the error page, no redirect, not marked noindex, and its own canonical address. */
export function isIndexable(site, file) {
  const page = site.pages.get(file);
  return file !== '404.html' && !page.refresh && !page.noindex && (!page.canonical || page.canonical === publicAddress(site, file));
}

/** The address of a file below the base: `a/index.html` is `a/`. */
export const shortName = (file) => file.replace(/(^|\/)index\.html$/, '$1');

/** The absolute address under which a file is published. */
export const publicAddress = (site, file) => site.origin + site.base + shortName(file).split('/').map(encodeURIComponent).join('/');
