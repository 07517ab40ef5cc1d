// The facts of an entry, written from the schema of its kind: a vector in every field that takes a text, and where a field
// refuses it, the next one that might be taken. A new field of a schema is tried by itself.
import { ADDRESSES, brackets, FILE_NAMES, mail, VECTORS } from './vectors.mjs';

/** What fields of a known form take when no vector fits, by their names. */
const FORMS = { timezone: 'Europe/Kyiv', start: '10:10', value: '+380441234567', id: 'mOq7Xu_kKXk', lang: 'en', languages: 'uk', timecode: '0:09:40' };
const DATES = { date: '2025-01-10', moment: '2027-01-27T10:00:00', period: '2024/25', span: '14-18', quantity: 'almost 700' };
/** Where two fields say the same, the second one is seen only without the first: every other entry lacks it. */
const INSTEAD = /\.(files\.path|quotes\.person|recording\.file)$/;
const ENDINGS = [[/cover|poster|photo|logo|picture/, 'svg'], [/captions/, 'vtt'], [/recording\.file/, 'mp4']];

/**
 * The fields of an entry as lines of TOML.
 * @param of `{schema, kind, at, languages, skip, fixed}`: `at` chooses the vector, `skip` has paths that are left out, `fixed` values as
 *   TOML by their paths
 * @returns `{text, refuse, leaves}`: `text()` as it stands now with the files it needs, `refuse(line, column)` takes the next
 *   value where one was refused and tells whether there was one
 */
export function fieldsOf(of) {
  const leaves = [];
  const rows = Object.entries(of.schema.properties)
    .map(([name, node]) => [name, part(node, `${of.kind}.${name}`, of, leaves)]).filter(([, value]) => value);
  let lines = [];
  const text = () => {
    const files = [];
    lines = rows.map(([name, value]) => {
      const line = { text: `${name} = `, leaves: [] };
      const isThere = write(value, line, files);
      return isThere ? line : { text: `# ${name}`, leaves: [] };
    });
    return { text: lines.map((line) => line.text).join('\n'), files };
  };
  const refuse = (number, column) => {
    const line = lines[number - 1];
    if (!line) return false;
    const at = line.leaves.filter(({ start, end }) => column && start <= column - 1 && column - 1 <= end);
    const meant = (at.length ? at : line.leaves).filter(({ leaf }) => leaf.at < leaf.values.length);
    for (const { leaf } of meant) leaf.at += 1;
    return meant.length > 0;
  };
  return { text, refuse, leaves };
}

/** A part of the facts: `{leaf}`, `{list}` or `{table}`; nothing when it is not to be written. */
function part(node, path, of, leaves) {
  const { kind, at, languages, skip, fixed } = of;
  if (skip.has(path) || (at % 2 === 1 && INSTEAD.test(path))) return undefined;
  const leaf = (...values) => {
    const one = { path, at: 0, values };
    leaves.push(one);
    return { leaf: one };
  };
  const id = `${path}-${at}`;
  const name = path.split('.').at(-1);
  if (fixed[path] !== undefined) return leaf({ toml: fixed[path] });
  if (node.anyOf) return part(node.anyOf.find((one) => one.type !== 'null'), path, of, leaves);
  const types = [].concat(node.type ?? []);
  const many = (make) => ({ list: make.filter(Boolean) });
  const texts = (make) => ({ table: languages.map((tag) => [tag, make(tag)]) });
  const attack = (say, more = []) => [...new Set([...(at === 3 ? [brackets(say) + VECTORS[3](say)] : []), VECTORS[at](say), VECTORS[0](say), VECTORS[2](say), ...more])].map((text) => ({ text, id: say }));
  if (node['x-type'] === 'text') return texts((tag) => leaf(...attack(`${id}-${tag}`)));
  if (node['x-type'] === 'texts') return texts((tag) => many([leaf(...attack(`${id}-${tag}`))]));
  if (node['x-type'] === 'link') return leaf(...ADDRESSES.map((make) => ({ text: make(id), id })));
  if (node['x-type'] === 'file') {
    const ending = ENDINGS.find(([pattern]) => pattern.test(path))?.[1] ?? 'pdf';
    return leaf(...[...new Set([FILE_NAMES[at], FILE_NAMES[1], FILE_NAMES[2], (say, end) => `plain-${say}.${end}`])].map((make) => ({ text: make(id, ending), file: true, id })));
  }
  // Dates and numbers have a form of their own, which no vector has.
  if (node['x-type']) return leaf({ text: VECTORS[at](id) }, { text: DATES[node['x-type']] });
  if (node['x-vocabulary']) return leaf({ text: `term-${at}` });
  if (node['x-ref']) return leaf({ text: `${node['x-ref'][0]}-${at}` });
  if (node.enum) { const words = node.enum.filter(Boolean); return leaf({ text: words[at % words.length] }); }
  if (types.includes('array')) return many([part(node.items, path, of, leaves)]);
  if (node.properties) return { table: Object.entries(node.properties).map(([key, inner]) => [key, part(inner, `${path}.${key}`, of, leaves)]).filter(([, value]) => value) };
  if (types.includes('string')) {
    const known = FORMS[name] ?? (name === 'aliases' ? `/old/${kind}-${at}/` : undefined);
    const more = [ADDRESSES[1](id), mail(id), `/old/'onmouseover=pwned('${id}')/`, ...(known ? [known] : [])];
    return leaf(...attack(id, more));
  }
  if (types.includes('boolean')) return leaf({ toml: 'true' });
  if (types.includes('integer') || types.includes('number')) return leaf({ toml: '2024' }, { toml: '5' });
  if (types.includes('object')) return { table: [['key', leaf(...attack(id))]] };
  return undefined;
}

/** Writes a part at the end of a line; false when nothing of it is left. */
function write(value, line, files) {
  if (value.leaf) {
    const { leaf } = value;
    const chosen = leaf.values[leaf.at];
    if (!chosen) return false;
    if (chosen.file) files.push(chosen.text);
    const start = line.text.length;
    line.text += chosen.toml ?? JSON.stringify(chosen.text);
    line.leaves.push({ leaf, start, end: line.text.length });
    return true;
  }
  const [open, close] = value.list ? ['[', ']'] : ['{ ', ' }'];
  const items = value.list ? value.list.map((one) => ['', one]) : value.table.map(([key, one]) => [`${key} = `, one]);
  let some = false;
  line.text += open;
  for (const [key, one] of items) {
    const before = line.text;
    line.text += `${some ? ', ' : ''}${key}`;
    if (write(one, line, files)) some = true; else line.text = before;
  }
  line.text += close;
  return some;
}
