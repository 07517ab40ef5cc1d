// No trace of templates, keys or icon fonts is left in what readers see.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const name = 'text';
export const about = 'no template leftovers, unresolved keys, private-use signs or broken letters';
export const portable = true;

const LEFTOVERS = [
  [/\{\{|\}\}|\{%|%\}|\{#|#\}/, 'a template sign'],
  [/\b(undefined|NaN)\b|\[object \w+\]/, 'a value that was not there'],
  [/\{\s*(\$[\w-]+|-[\w-]+|[A-Z]+\()/, 'a Fluent placeholder'],
  [/⟦|⟧|\?\?\?/, 'a mark of a missing text'],
];
const TEXT_FILES = /\.(html|xml|atom|json|webmanifest|ics|txt|csv|css|js|svg)$/;

/** @param context.strings folder with `.ftl` files, whose message names must not be shown to readers; without it a key is guessed by its look */
export function run(site, report, context) {
  const keys = messageNames(context.strings);
  const isKey = (words) => (context.strings ? keys.has(words) : /^[a-z]+(-[a-z0-9]+){2,}$/.test(words));
  let count = 0;
  for (const [file, page] of site.pages) {
    for (const { text, quoted } of [{ text: page.title, quoted: false }, ...page.texts]) {
      count++;
      if (quoted) continue;
      for (const [pattern, what] of LEFTOVERS) if (pattern.test(text)) report.find(file, `${what}: "${text.slice(0, 80)}"`);
      if (isKey(text)) report.find(file, `a key in place of a text: "${text}"`);
    }
    for (const [where, value] of page.attributes) if (/\{\{|\{%|\bundefined\b/.test(value)) report.find(file, `${where}="${value.slice(0, 80)}" is a template leftover`);
  }
  for (const file of site.files) {
    if (!TEXT_FILES.test(file)) continue;
    const found = /[\uE000-\uF8FF\uFFFD]/.exec(site.text(file));
    if (found) report.find(file, `holds U+${found[0].codePointAt(0).toString(16).toUpperCase()}: "${site.text(file).slice(Math.max(0, found.index - 20), found.index + 20).replace(/\s+/g, ' ')}"`);
  }
  report.looked = `${count} texts${context.strings ? `, ${keys.size} keys` : ''}`;
}

/** Names of messages with a hyphen; a name of one word may as well be a word of the page. */
function messageNames(folder) {
  if (!folder) return new Set();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ftl'));
  const names = files.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^([a-zA-Z][\w-]*-[\w-]*)\s*=/gm)].map((match) => match[1]));
  return new Set(names);
}
