// A reader who starts at the home page and only follows links can get to every page.
import { follow } from '../site/address.mjs';

export const name = 'orphans';
export const about = 'every page is reached by links from the home page';
export const portable = true;

const FOLLOWED = /^(a|area|iframe|form|meta)\[/;

export function run(site, report) {
  report.looked = `${site.pages.size} pages`;
  if (!site.pages.has('index.html')) return report.find('index.html', 'is missing');
  const reached = new Set(['index.html']);
  for (const file of reached) {
    for (const { where, value, rel } of site.pages.get(file).references) {
      if (!FOLLOWED.test(where) || rel === 'preview') continue;
      const target = follow(site, file, value);
      if (target.kind === 'file' && site.pages.has(target.file)) reached.add(target.file);
    }
  }
  for (const [file, page] of site.pages) {
    if (!reached.has(file) && file !== '404.html' && !page.refresh) report.find(file, 'no chain of links leads here from the home page');
  }
}
