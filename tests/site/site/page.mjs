// Takes out of one HTML page what the checks ask about; the parsed tree itself is not kept.
import { parse } from 'parse5';
import { styleReferences } from './style.mjs';

const REFERENCES = {
  a: ['href'], area: ['href'], link: ['href'], script: ['src'], img: ['src'], source: ['src'], video: ['src', 'poster'], audio: ['src'],
  track: ['src'], iframe: ['src'], embed: ['src'], object: ['data'], form: ['action'], button: ['formaction'], input: ['src', 'formaction'],
  use: ['href', 'xlink:href'], image: ['href', 'xlink:href'], blockquote: ['cite'], q: ['cite'], ins: ['cite'], del: ['cite'],
};
const ID_REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'headers', 'list', 'popovertarget', 'commandfor'];
const READ_ALOUD = ['alt', 'title', 'placeholder', 'aria-label', 'aria-description', 'aria-roledescription'];
/** Text in these is quoted, not said: it may look like a template or a key. */
const QUOTED = new Set(['code', 'pre', 'kbd', 'samp', 'var']);

/** @returns facts of the page; `references` are `{where, value, rel, tag}` in document order */
export function parsePage(html) {
  const page = {
    lang: '', title: '', bodyClass: '', canonical: '', alternates: [], feeds: [], noindex: false, refresh: '', baseHref: '',
    references: [], ids: new Set(), idsTwice: [], idReferences: [], h1: 0, mains: 0, texts: [], attributes: [], linkedData: [],
    inlineStyle: '', inlineScript: '', inlineScripts: [], policy: '', beforePolicy: '', index: undefined, fallback: false, doctype: /^\s*<!doctype html>/i.test(html),
  };
  visit(parse(html), { page, quoted: false, svg: false });
  page.title = page.title.replace(/\s+/g, ' ').trim();
  return page;
}

function visit(node, state) {
  let inner = state;
  if (node.tagName) {
    inner = { ...state, quoted: state.quoted || QUOTED.has(node.tagName), svg: state.svg || node.tagName === 'svg' };
    element(node, inner);
    if (takesText(node, inner)) return;
  } else if (node.nodeName === '#text' && node.value.trim()) {
    state.page.texts.push({ text: node.value.replace(/\s+/g, ' ').trim(), quoted: state.quoted });
  }
  for (const child of (node.content ?? node).childNodes ?? []) visit(child, inner);
}

function element(node, { page, quoted }) {
  const has = Object.fromEntries(node.attrs.map((a) => [a.prefix ? `${a.prefix}:${a.name}` : a.name, a.value]));
  const tag = node.tagName;
  if (tag === 'html') page.lang = has.lang ?? '';
  if (tag === 'body') page.bodyClass = has.class ?? '';
  if (tag === 'base') page.baseHref = has.href ?? '';
  if (tag === 'h1') page.h1++;
  if (tag === 'main') page.mains++;
  if (has.id !== undefined && page.ids.has(has.id)) page.idsTwice.push(has.id);
  if (has.id !== undefined) page.ids.add(has.id);
  if (tag === 'a' && has.name) page.ids.add(has.name);
  if (has['data-index'] !== undefined) page.index = has['data-index'];
  if (has.id === 'fallback') page.fallback = true; // the notice that the text is in another language
  if (!page.policy && /^(script|style|link|img|iframe|video|audio|object|embed)$/.test(tag)) page.beforePolicy ||= tag;
  if (tag === 'meta') meta(has, page);
  if (tag === 'link') link(has, page);
  for (const name of ID_REFERENCES) if (has[name]) for (const id of has[name].trim().split(/\s+/)) page.idReferences.push([`${tag}[${name}]`, id]);
  for (const name of READ_ALOUD) if (has[name]?.trim()) page.texts.push({ text: has[name].trim(), quoted });
  for (const [name, value] of Object.entries(has)) if (name !== 'srcdoc') page.attributes.push([`${tag}[${name}]`, value]);
  references(tag, has, page);
}

function meta(has, page) {
  const name = (has.property ?? has.name ?? '').toLowerCase();
  if (name === 'robots' && /noindex|none/i.test(has.content ?? '')) page.noindex = true;
  if (name === 'description' && has.content) page.texts.push({ text: has.content, quoted: false });
  if (/^content-security-policy$/i.test(has['http-equiv'] ?? '')) page.policy ||= has.content ?? '';
  if (/^refresh$/i.test(has['http-equiv'] ?? '')) {
    page.refresh = /url\s*=\s*['"]?([^'"]*)/i.exec(has.content ?? '')?.[1].trim() || 'itself';
    if (page.refresh !== 'itself') page.references.push({ where: 'meta[refresh]', value: page.refresh, rel: '', tag: 'meta' });
  }
  if (/^(og:(url|image|image:url|image:secure_url|video|audio)|twitter:image)$/.test(name)) {
    page.references.push({ where: `meta[${name}]`, value: has.content ?? '', rel: 'preview', tag: 'meta' });
  }
}

function link(has, page) {
  const rel = (has.rel ?? '').toLowerCase().split(/\s+/);
  if (rel.includes('canonical')) page.canonical = has.href ?? '';
  if (rel.includes('alternate') && has.hreflang) page.alternates.push([has.hreflang, has.href ?? '']);
  if (rel.includes('alternate') && /^application\/atom\+xml/.test(has.type ?? '')) page.feeds.push(has.href ?? '');
}

function references(tag, has, page) {
  let rel = (has.rel ?? '').toLowerCase();
  if (tag === 'link' && /\balternate\b/.test(rel) && has.hreflang && !has.type) rel = 'translation';
  const add = (where, value) => page.references.push({ where, value, rel, tag, type: has.type });
  for (const name of REFERENCES[tag] ?? []) if (has[name] !== undefined) add(`${tag}[${name}]`, has[name]);
  for (const name of ['srcset', 'imagesrcset']) if (has[name] !== undefined) for (const value of candidates(has[name])) add(`${tag}[${name}]`, value);
  if (has['data-index'] && /[./]/.test(has['data-index'])) add(`${tag}[data-index]`, has['data-index']);
  if (has.style) for (const value of styleReferences(has.style)) add(`${tag}[style]`, value);
}

/** The addresses in a `srcset`; a comma belongs to an address unless a blank or the end follows. */
function candidates(srcset) {
  return [...srcset.matchAll(/[\s,]*(\S*[^\s,])(?:\s+[^,]+)?/g)].map((match) => match[1]);
}

/** Script, style and title: their text is taken whole and not said to be read. */
function takesText(node, { page, svg }) {
  const text = () => node.childNodes.map((child) => child.value ?? '').join('');
  const has = (name) => node.attrs.find((a) => a.name === name)?.value;
  if (node.tagName === 'script') {
    if (/ld\+json/.test(has('type') ?? '')) page.linkedData.push(text());
    else if (!/json|speculationrules|importmap/.test(has('type') ?? '')) {
      page.inlineScript += text();
      if (has('src') === undefined) page.inlineScripts.push(text());
    }
    return true;
  }
  if (node.tagName === 'style') {
    page.inlineStyle += text();
    for (const value of styleReferences(text())) page.references.push({ where: 'style', value, rel: '', tag: 'style' });
    return true;
  }
  if (node.tagName === 'title' && !svg) page.title ||= text();
  return false;
}
