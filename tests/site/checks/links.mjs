// Every reference of every page and stylesheet leads to something that is there, and is spelt so that the site can move.
import { absoluteProblem, follow, fragmentProblem, spelling } from '../site/address.mjs';
import { styleReferences } from '../site/style.mjs';

export const name = 'links';
export const about = 'references exist, anchors exist, relative addresses only, nothing leaves the base path';
export const portable = true;

export function run(site, report) {
  let count = 0;
  for (const [file, page] of site.pages) {
    count += page.references.length;
    if (file === '404.html' && !site.portable) errorPage(site, page, report);
    else for (const reference of page.references) ordinary(site, file, reference, report);
  }
  for (const file of site.files) {
    if (file.endsWith('.css')) for (const value of styleReferences(site.text(file))) { count++; ordinary(site, file, { where: 'url()', value, rel: '' }, report); }
    if (file.endsWith('.webmanifest')) count += manifest(site, file, report);
  }
  report.looked = `${count} references`;
}

function ordinary(site, file, { where, value, rel, tag }, report) {
  const say = (what) => report.find(file, `${where}="${value.slice(0, 120)}" ${what}`);
  if (rel === 'canonical' || rel === 'translation') return; // the check `hreflang` looks at them
  if (rel === 'preview') {
    const problem = absoluteProblem(site, value);
    if (problem) say(problem);
    return;
  }
  if (value.trim() === '' && tag !== 'a' && tag !== 'form') return say('is empty');
  if (value.trim() === '#') return say('leads nowhere');
  if (value.startsWith('#') && tag === undefined) return; // a reference inside the same SVG
  const target = follow(site, file, value);
  if (target.kind === 'wrong') return say(`: ${target.why}`);
  if (target.kind !== 'file') return;
  if (spelling(value) === 'path') say('starts with a slash: it breaks when the site moves to another base path');
  if (spelling(value) === 'absolute') say('names its own site absolutely: it breaks when the site moves');
  const problem = fragmentProblem(site, target);
  if (problem) say(`: ${problem}`);
}

/** The host shows 404.html at any depth, so its references must not depend on where it is shown. */
function errorPage(site, page, report) {
  for (const { where, value, rel } of page.references) {
    if (rel === 'canonical' || rel === 'translation' || rel === 'preview') continue;
    const say = (what) => report.find('404.html', `${where}="${value.slice(0, 120)}" ${what}`);
    const target = follow(site, '404.html', value);
    if (target.kind === 'wrong') say(`: ${target.why}`);
    if (target.kind !== 'file') continue;
    const isFragment = value.trim().startsWith('#');
    if (isFragment && page.baseHref) say('leads to the home page because of <base>');
    if (!isFragment && spelling(value) === 'relative' && !page.baseHref) say('is relative, but the page is shown at any depth');
    const problem = fragmentProblem(site, target);
    if (problem) say(`: ${problem}`);
  }
}

function manifest(site, file, report) {
  let facts;
  try {
    facts = JSON.parse(site.text(file));
  } catch (error) {
    report.find(file, `is not JSON: ${error.message}`);
    return 1;
  }
  const values = [facts.start_url, facts.scope, ...(facts.icons ?? []).map((icon) => icon.src)].filter((value) => value !== undefined);
  for (const value of values) ordinary(site, file, { where: 'manifest', value, rel: '', tag: 'a' }, report);
  return values.length;
}
