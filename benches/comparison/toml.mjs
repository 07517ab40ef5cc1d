// Reads the TOML that benches/corpus writes: strings, numbers, dates, truths, lists and tables, each key on a line of its own; and writes it.

const quoted = /"(?:[^"\\]|\\.)*"/y;
const bare = /[A-Za-z0-9_.:+-]+/y;

const values = (text) => {
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) throw new Error(`cannot read ${text} at ${at}`);
    at += found.length;
    return found;
  };
  const skip = () => take(/[\s,]*/y);
  const value = () => {
    skip();
    if (text[at] === '"') return JSON.parse(take(quoted));
    if (text[at] === "[") return items("]", () => value());
    if (text[at] === "{") {
      return Object.fromEntries(items("}", () => {
        const key = take(bare);
        take(/\s*=/y);
        return [key, value()];
      }));
    }
    const word = take(bare);
    if (word === "true" || word === "false") return word === "true";
    return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word;
  };
  const items = (end, item) => {
    const all = [];
    at += 1;
    for (skip(); text[at] !== end; skip()) all.push(item());
    at += 1;
    return all;
  };
  return value();
};

const set = (table, path, value) => {
  const last = path.pop();
  const inner = path.reduce((inner, key) => (inner[key] ??= {}), table);
  inner[last] = value;
};

/** The value of a text. */
export const toml = (text) => {
  const all = {};
  let table = all;
  for (const line of text.split("\n").map((line) => line.trim())) {
    if (!line || line.startsWith("#")) continue;
    const [, many, one] = /^(?:\[\[(.+)\]\]|\[(.+)\])$/.exec(line) ?? [];
    if (many) (all[many] ??= []).push((table = {}));
    else if (one) all[one] = table = {};
    else {
      const at = line.indexOf("=");
      set(table, line.slice(0, at).trim().split("."), values(line.slice(at + 1)));
    }
  }
  return all;
};

// A string of JSON is one of TOML, but for the one control character that JSON leaves as it is.
const inline = (value) => {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (value && typeof value === "object") return `{ ${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)} = ${inline(inner)}`).join(", ")} }`;
  return JSON.stringify(value).replaceAll("\x7f", "\\u007f");
};

/** The text of a table, each key on a line of its own. */
export const written = (table) => Object.entries(table).map(([key, value]) => `${JSON.stringify(key)} = ${inline(value)}\n`).join("");
