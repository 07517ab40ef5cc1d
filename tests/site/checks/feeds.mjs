// Atom feeds hold what RFC 4287 requires, and their links lead into the site.
import { absoluteProblem, follow, spelling } from '../site/address.mjs';
import { publicAddress } from '../site/load.mjs';
import { all, first, parseXml, textOf } from '../site/xml.mjs';
import { parseFragment } from 'parse5';

export const name = 'feeds';
export const about = 'Atom: required elements, unique ids, RFC 3339 dates, links that resolve';

const ATOM = 'http://www.w3.org/2005/Atom';
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

export function run(site, report) {
  const files = [...site.files].filter((file) => /\.(xml|atom)$/.test(file) && /<(\w+:)?feed\b/.test(site.text(file).slice(0, 2000)));
  for (const [file, page] of site.pages) {
    for (const href of page.feeds) if (!files.includes(follow(site, file, href).file)) report.find(file, `announces a feed that is not there: ${href}`);
  }
  const announced = new Set([...site.pages].flatMap(([file, page]) => page.feeds.map((href) => follow(site, file, href).file)));
  let entries = 0;
  for (const file of files) {
    if (!announced.has(file)) report.find(file, 'no page announces this feed');
    entries += feed(site, file, report);
  }
  report.looked = `${files.length} feeds, ${entries} entries`;
}

function feed(site, file, report) {
  const say = (what) => report.find(file, what);
  let root;
  try {
    root = parseXml(site.text(file));
  } catch (error) {
    say(`is not well-formed: ${error.message}`);
    return 0;
  }
  if (root.name !== 'feed' || root.namespace !== ATOM) say('is not in the Atom namespace');
  head(root, 'the feed', say);
  if (!root.attributes['xml:lang']) say('has no xml:lang');
  const self = all(root, 'link').find((link) => link.attributes.rel === 'self')?.attributes.href;
  if (self !== publicAddress(site, file)) say(`link rel="self" is ${self}, not ${publicAddress(site, file)}`);
  links(site, root, 'the feed', say);
  const entries = all(root, 'entry');
  const ids = new Set();
  for (const entry of entries) {
    const id = textOf(entry, 'id');
    if (ids.has(id)) say(`the id ${id} stands twice`);
    ids.add(id);
    one(site, root, entry, `entry ${id}`, say);
  }
  const newest = Math.max(...entries.map((entry) => Date.parse(textOf(entry, 'updated'))));
  if (entries.length && Date.parse(textOf(root, 'updated')) < newest) say('the feed says it is older than its newest entry');
  return entries.length;
}

function head(node, what, say) {
  for (const part of ['id', 'title', 'updated']) if (!textOf(node, part)) say(`${what} has no ${part}`);
  const id = textOf(node, 'id');
  if (id && !/^[a-z][a-z0-9+.-]*:\S+$/i.test(id)) say(`${what}: its id is no IRI: ${id}`);
  for (const part of ['updated', 'published']) {
    const date = textOf(node, part);
    if (date && (!DATE.test(date) || Number.isNaN(Date.parse(date)))) say(`${what}: ${part} is no RFC 3339 date: ${date}`);
  }
}

function one(site, root, entry, what, say) {
  head(entry, what, say);
  if (!first(entry, 'author') && !first(root, 'author')) say(`${what} has no author, and neither has the feed`);
  const alternates = all(entry, 'link').filter((link) => (link.attributes.rel ?? 'alternate') === 'alternate');
  if (!first(entry, 'content') && alternates.length === 0) say(`${what} has neither content nor a link to its page`);
  links(site, entry, what, say);
  for (const part of ['content', 'summary']) {
    const node = first(entry, part);
    if (node?.attributes.type === 'html' && !node.attributes['xml:base']) html(site, node.text, what, say);
  }
}

function links(site, node, what, say) {
  for (const link of all(node, 'link')) {
    const problem = absoluteProblem(site, link.attributes.href ?? '');
    if (problem) say(`${what}: link ${link.attributes.href} ${problem}`);
  }
}

/** A feed reader shows the text far from the site, so a relative address in it leads nowhere. */
function html(site, text, what, say) {
  const visit = (node) => {
    for (const { name: attribute, value } of node.attrs ?? []) {
      if (!['href', 'src'].includes(attribute)) continue;
      const problem = spelling(value) === 'relative' || spelling(value) === 'path' ? 'is not absolute' : absoluteProblem(site, value);
      if (problem) say(`${what}: ${attribute}="${value}" in its text ${problem}`);
    }
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parseFragment(text));
}
