// The search: reads the packs that `lotsman build` writes, and answers in whatever form, alphabet or spelling one types.
// The first half is the engine, the second half what readers see. Every file is loaded when a query first needs it.

const VERSION = 1;
const DOUBT = 4; // readings of a word that are so much weaker than the best one do not count
const SURE = 4; // more evidence than this says no more
const VERY = 8; // how much more the very form counts than another form of the word
const FIRM = 2; // a reading with less evidence may be chance
const LONG = 5; // a word of so many letters may be unfinished although it is known
const STEP = 10; // results that are shown at once
const ALIKE = 0.88; // less than one more mention of a word: what scores this much of another is as good
const MOST_ALIKE = 500; // results that are compared by where their records lie
const FEW_RECORDS = 500; // records that lie near each other anyway
const REQUEST = 12000; // bytes that may be sent for nothing rather than asking once more
const MOST_WORDS = 24; // other words that one word may stand for when it is unfinished or misspelt
const MOST_PACKS = 6; // packs in which a misspelt word is looked for
const K = 1.2; // where more of the same word counts for little, as in BM25

export class OutOfDate extends Error {}

// What is known of a language's words: the same table that the index was made with.
export class Language {
  constructor(table) {
    this.table = table ?? { letters: "", same: {}, similar: {}, stop: "", before: [], latin: {}, sounds: [], endings: {}, paradigm: [], irregular: [] };
    this.stop = new Set(this.table.stop.split(/\s+/));
    this.paradigms = this.table.paradigm.flatMap((paradigm) => {
      const forms = this.#written(paradigm.forms);
      return (paradigm.each ? [...paradigm.each] : [""]).map((letter) => ({ ...paradigm, endings: new Set(forms.map((form) => form.replaceAll("%", letter))) }));
    });
    this.irregular = this.table.irregular.map((line) => new Set(line.split(/\s+/)));
    this.withEnding = new Map();
    this.paradigms.forEach(({ endings }, at) => { for (const ending of endings) this.withEnding.set(ending, [...(this.withEnding.get(ending) ?? []), at]); });
  }

  #written(line) {
    return line.split(/\s+/).flatMap((item) => {
      const [, start, name] = /^(.*)\{(.+)\}$/.exec(item) ?? [];
      return name ? this.#written(this.table.endings[name] ?? "").map((ending) => start + ending) : item.replace(/^-|-$/g, "");
    });
  }

  fold(word) {
    const plain = [...word].map((letter) => letter.toLowerCase()).join("").normalize("NFC").replace(/['’‘ʼ\u0060´\u0301\u00ad]/g, "");
    return replaced(plain, Object.entries(this.table.same));
  }

  simplify(word) { return replaced(word, Object.entries(this.table.similar)); }

  // A word as it sounds when it is written with Latin letters, whatever the way of doing so.
  sound(word) {
    const latin = [...word].map((letter) => this.table.latin[letter] ?? letter).join("");
    return replaced(latin.replace(/[’'ʹ\u0060]/g, ""), this.table.sounds).replace(/(.)\1/g, "$1");
  }

  // What the same keys write on the keyboard of the language; nothing when a key has no letter there.
  typed(text) {
    const { own = "", latin = "" } = this.table.keys ?? {};
    const letters = [...text.toLowerCase()].map((key) => (this.table.letters.includes(key) ? key : [...own][[...latin].indexOf(key)]));
    return letters.length && letters.every(Boolean) ? letters.join("") : "";
  }

  // Forms of a family: { stem, paradigms }.
  *forms({ stem, paradigms }) {
    for (const at of paradigms) {
      if (at < this.paradigms.length) for (const ending of this.paradigms[at].endings) yield stem + ending;
      else yield* this.irregular[at - this.paradigms.length];
    }
  }

  has({ stem, paradigms }, word) {
    return paradigms.some((at) => (at < this.paradigms.length ? this.paradigms[at].endings.has(word.slice(stem.length)) : this.irregular[at - this.paradigms.length].has(word)));
  }

  // Whether a word is the lemma of a family, by each paradigm that the family may have: each names it first.
  isLemma({ stem, paradigms }, word) { return paradigms.every((at) => this.forms({ stem, paradigms: [at] }).next().value === word); }

  // Every way to see a word as a form: { stem, paradigms: [one] }.
  *readings(word) {
    for (let end = 1; end <= word.length; end += 1) {
      const stem = word.slice(0, end);
      for (const at of this.withEnding.get(word.slice(end)) ?? []) {
        const { after = "", least = 2 } = this.paradigms[at];
        const fits = after[0] === "^" ? !after.includes(stem.at(-1)) : !after || after.includes(stem.at(-1));
        if (end >= least && fits) yield { stem, paradigms: [at] };
      }
    }
  }

  // The words of a query: { text, phrase, without, last }. A word that is a number with signs is taken whole.
  words(query) {
    const found = [];
    let [phrase, place] = [0, 0];
    for (const [, minus, quoted, plain] of query.normalize("NFC").matchAll(/((?<!\S)-)?(?:["«“„]([^"»”“]*)["»”“]?|(\S+))/g)) {
      const without = minus === "-" && (quoted ?? plain ?? "") !== "";
      if (quoted !== undefined) phrase += 1;
      for (const chunk of (quoted ?? plain).split(/\s+/)) {
        const bare = chunk.replace(/^[^\p{Alphabetic}\p{N}]+|[^\p{Alphabetic}\p{N}]+$/gu, "");
        const parts = bare.split(/[^\p{Alphabetic}\p{N}\u0300-\u036f'’‘ʼ\u0060´\u00ad]+/u).map((part) => this.fold(part)).filter(Boolean);
        const whole = parts.length > 1 && /[\p{N}(]/u.test(bare);
        // On a keyboard of another language letters may be signs: such a chunk is one word, unless there is no such word.
        const typed = /[a-z]/i.test(chunk) || (!parts.length && chunk.length > 1) ? this.fold(this.typed(chunk)) : "";
        const items = (whole ? [this.fold(bare.replace(/[^\p{Alphabetic}\p{N}]+/gu, ""))] : parts).map((text, step) => (
          { text: [...text].slice(0, 48).join(""), phrase: quoted === undefined ? 0 : phrase, without, at: place + (whole ? parts.length - 1 : step) }));
        place += parts.length;
        if (typed) found.push({ text: typed, parts: items, without, phrase: 0, typed }); else found.push(...items);
      }
    }
    const last = found.at(-1);
    if (last && !last.phrase && /\S$/.test(query)) last.last = true;
    return found.slice(0, 20);
  }
}

// More words with their weights; where a word is there already, the greater weight stays.
const add = (found, words, times) => { for (const [word, weight] of words) found.set(word, Math.max(weight * times, found.get(word) ?? 0)); };

const replaced = (word, pairs) => pairs.reduce((text, [from, to]) => (text.includes(from) ? text.replaceAll(from, to) : text), word);

// For each pack its file, and which bytes of it.
const located = (bundles) => bundles.flatMap(([name, lengths]) => { let from = 0; return lengths.map((length) => [name, (from += length) - length, length]); });

// Numbers in groups of seven bits, the lowest first.
const reader = (bytes) => {
  const read = {
    at: 0,
    number() {
      let value = 0;
      for (let shift = 0; read.at < bytes.length && shift < 49; shift += 7) { const byte = bytes[read.at++]; value += (byte & 127) * 2 ** shift; if (byte < 128) return value; }
      throw new Error("a torn pack");
    },
  };
  return read;
};

// A pack of terms as it stands in packs.rs.
class Terms {
  constructor(bytes, language) {
    const read = reader(bytes);
    const { number } = read;
    const length = number();
    const [words, ...families] = new TextDecoder().decode(bytes.subarray(read.at, read.at + length)).split("\n");
    read.at += length;
    this.language = language;
    this.words = words ? words.split(" ") : [];
    this.index = new Map(this.words.map((word, place) => [word, place]));
    this.families = new Map();
    for (const line of families) {
      const [stem, paradigms, score, ...more] = line.split(" ");
      const list = (sign) => more.find((item) => item[0] === sign)?.slice(1).split(",") ?? [];
      const family = { stem, paradigms: paradigms.split(",").map(Number), score: Number(score), not: list("!"), away: list("+") };
      if (this.families.has(stem)) this.families.get(stem).push(family); else this.families.set(stem, [family]);
    }
    const counts = this.words.map(number);
    this.postings = counts.map((count) => { let document = 0; return Array.from({ length: count }, () => (document += number())); });
    this.weights = counts.map((count) => bytes.subarray(read.at, (read.at += count)));
  }

  // The families of which a word is a form.
  of(word) {
    const found = (this.families.get("") ?? []).filter((family) => this.language.has(family, word));
    for (let end = 1; end <= word.length; end += 1) {
      for (const family of this.families.get(word.slice(0, end)) ?? []) if (this.language.has(family, word) && !family.not.includes(word)) found.push(family);
    }
    return found;
  }

  // The words of the index that belong to a family.
  *members(family) {
    for (const form of this.language.forms(family)) if (this.index.has(form) && !family.not.includes(form)) yield form;
    yield* family.away;
  }

  // Every form that this pack knows, those of the index too.
  forms() {
    if (!this.every) {
      this.every = new Set(this.words);
      for (const families of this.families.values()) for (const family of families) for (const form of this.language.forms(family)) this.every.add(form);
    }
    return this.every;
  }
}

// The index of one language. `load(name, from, length)` gives bytes of a file, or all of them; it may fail.
export class Index {
  constructor(load) {
    this.load = load;
    this.files = new Map();
    this.whole = new Map();
  }

  async open() {
    const directory = JSON.parse(new TextDecoder().decode(await this.load("index.json")));
    if (directory.version !== VERSION) throw new OutOfDate();
    this.directory = directory;
    this.language = new Language(directory.table);
    this.terms = located(directory.terms);
    this.records = located(directory.records);
    this.synonyms = directory.synonyms?.map((group) => group.map((name) => this.language.words(name).map(({ text }) => text)));
    return this;
  }

  #file(name, read) {
    if (!this.files.has(name)) {
      const file = read();
      file.catch(() => this.files.delete(name));
      this.files.set(name, file);
    }
    return this.files.get(name);
  }

  // Where a host knows no ranges, the whole file comes; from then on it is asked for once.
  async #bytes([name, from, length]) {
    if (this.whole.size && !this.whole.has(name)) {
      const whole = this.load(name, from, length);
      whole.catch(() => this.whole.delete(name));
      this.whole.set(name, whole);
    }
    const bytes = await (this.whole.get(name) ?? this.load(name, from, length));
    if (bytes.length > length) this.whole.set(name, bytes);
    return bytes.length > length ? bytes.subarray(from, from + length) : bytes;
  }

  #pack(place, read, bytes = () => this.#bytes(place)) {
    return this.#file(`${place[0]} ${place[1]}`, async () => read(await inflated(await bytes())));
  }

  pack(at) { return this.#pack(this.terms[at], (bytes) => new Terms(bytes, this.language)); }

  // The places of the packs that hold words beginning with a simplified text.
  from(start) {
    const { starts } = this.directory;
    const first = before(starts, start);
    let last = first;
    while (last + 1 < starts.length && starts[last + 1].startsWith(start)) last += 1;
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  }

  packOf(word) { return this.pack(before(this.directory.starts, this.language.simplify(word))); }

  // Values of a facet, days of documents.
  extra(name) { return this.#file(name, async () => JSON.parse(new TextDecoder().decode(await this.load(`${name}.json`)))); }

  // The best hits, ten by ten.
  best(hits, count) {
    const found = [];
    let rest = hits;
    while (found.length < count && rest.length) {
      const ten = this.#ten(rest);
      found.push(...ten);
      rest = rest.filter((hit) => !ten.includes(hit));
    }
    return found.slice(0, count);
  }

  // Ten of the best hits: of those that are about as good as the tenth one, and have as many of the very words, these whose
  // records come in the fewest bytes. For each number of them that may be taken, the cheapest choice is known: any, and one
  // that goes on in the same range.
  #ten(hits) {
    if (hits.length <= STEP || this.directory.documents <= FEW_RECORDS) return hits.slice(0, STEP);
    const { terms, score, very } = hits[STEP - 1];
    const isAlike = (hit) => hit.terms === terms && hit.very === very && hit.score <= score / ALIKE && hit.score >= score * ALIKE;
    const sure = hits.slice(0, STEP).filter((hit) => !isAlike(hit)).length;
    const some = hits.slice(0, MOST_ALIKE).filter((hit, at) => at < STEP || isAlike(hit)).map((hit) => {
      const [name, from, length] = this.records[Math.floor(hit.document / this.directory.each)];
      return { hit, step: isAlike(hit) ? 1 : 0, name, length, end: from + length };
    });
    some.sort((one, two) => one.hit.document - two.hit.document);
    let [any, near, file] = [[{ cost: 0, end: 0 }], []];
    for (const { hit, step, name, length, end } of some) {
      if (name !== file) [near, file] = [[], name];
      const [nextAny, nextNear] = step ? [[...any], [...near]] : [[], []];
      any.forEach((choice, taken) => {
        const at = taken + step;
        if (at > STEP - sure) return;
        const on = near[taken];
        const costs = [choice.cost + REQUEST + length, on ? on.cost + end - on.end : Infinity];
        const next = { cost: Math.min(...costs), end, hit, before: costs[0] < costs[1] ? choice : on };
        if (!(nextAny[at]?.cost <= next.cost)) nextAny[at] = next;
        if (!(nextNear[at]?.cost - nextNear[at]?.end <= next.cost - end)) nextNear[at] = next;
      });
      [any, near] = [nextAny, nextNear];
    }
    const taken = new Set();
    for (let choice = any[STEP - sure]; choice.hit; choice = choice.before) taken.add(choice.hit);
    return hits.filter((hit) => taken.has(hit));
  }

  // What is shown of documents, in their order. Packs that lie near each other come in one range.
  async show(documents) {
    const { each } = this.directory;
    const place = (document) => this.records[Math.floor(document / each)];
    const ranges = [];
    for (const document of [...documents].sort((one, two) => one - two)) {
      const [name, from, length] = place(document);
      const last = ranges.at(-1);
      if (last?.range[0] !== name || from > last.range[1] + last.range[2] + REQUEST) ranges.push({ range: [name, from, length], places: [place(document)] });
      else { last.range[2] = Math.max(last.range[2], from + length - last.range[1]); last.places.push(place(document)); }
    }
    const lines = (bytes) => new TextDecoder().decode(bytes).split("\n");
    for (const { range, places } of ranges) {
      let bytes;
      for (const own of places) this.#pack(own, lines, async () => (await (bytes ??= this.#bytes(range))).subarray(own[1] - range[1], own[1] - range[1] + own[2])).catch(() => {});
    }
    return Promise.all(documents.map(async (document) => {
      const [url, title, note, summary] = (await this.#pack(place(document), lines))[document % each].split("\t");
      return { url, title, note, summary };
    }));
  }

  // What was typed on another keyboard becomes the words of this one, if there are such words.
  async #onThisKeyboard(items) {
    const found = [];
    for (const item of items) {
      if (!item.parts) found.push(item);
      else if ((await Promise.all(item.parts.map(({ text }) => this.known(text)))).some(({ size }) => size) || !(await this.known(item.typed)).size) found.push(...item.parts.map((part) => ({ ...part, typed: item.typed, last: item.last })));
      else found.push({ ...item, how: "keys" });
    }
    return found;
  }

  // Words of the index that a typed word stands for, each with its weight: { words: Map, how }.
  async meant({ text, typed, last, how = "form" }) {
    const exact = await this.known(text);
    const plain = text === this.language.simplify(text);
    if (exact.size) {
      const there = exact.has(text);
      // What is known may be the beginning of another word as well, unless it is sure to be one in its dictionary form.
      const open = text.length >= LONG || (!there && exact.score < FIRM && exact.size < 2);
      if (last && open && !exact.whole) add(exact, await this.begun(text), there ? 0.1 : 1.25);
      // Who types plain letters may mean others.
      if (plain) add(exact, await this.similar(text), there ? 1 / VERY : 1);
      return { words: exact, how };
    }
    for (const start of this.language.table.before) {
      if (text.startsWith(start) && text.length > start.length + 3) {
        const rest = await this.known(text.slice(start.length));
        if (rest.size) return { words: rest, how: "form" };
      }
    }
    const read = await this.read(text);
    if (read.size) {
      if (last) add(read, await this.begun(text), text.length >= LONG ? 2 : 1);
      return { words: read, how: "form" };
    }
    const similar = await this.similar(text);
    // Who types diacritics means them, so an unfinished word with them is likelier than another without.
    if (similar.size && last && !plain) add(similar, await this.begun(text), 2 * VERY);
    if (similar.size) return { words: similar, how: "similar" };
    const heard = await this.heard(text);
    if (heard.size) return { words: heard, how: "latin" };
    for (const loosely of last ? [false, true] : []) {
      const begun = await this.begun(text, loosely);
      if (begun.size) return { words: begun, how: "begin" };
    }
    if (!/\p{N}/u.test(text)) {
      for (const written of new Set([text, typed].filter(Boolean))) {
        const near = await this.near(written);
        if (near.words.size) return { ...near, how: "typo" };
      }
    }
    return { words: new Map(), how: "none" };
  }

  // The word itself, and the other forms of its families: words with their weights, `score` of the best family, and
  // whether the word is `whole`: the lemma of a family, by each paradigm that the family may have.
  async known(word) {
    const pack = await this.packOf(word);
    const found = new Map();
    const families = pack.of(word);
    const sure = ({ score }) => Math.min(score, SURE);
    const best = Math.max(...families.map(sure));
    for (const family of families.filter((family) => sure(family) >= best - DOUBT)) {
      add(found, [...pack.members(family)].map((member) => [member, 1]), Math.exp((sure(family) - best) / 4));
      found.whole ||= family.score >= FIRM && this.language.isLemma(family, word);
    }
    if (pack.index.has(word)) found.set(word, VERY);
    found.score = best;
    return found;
  }

  // All of what several forms mean, each with its weight.
  async together(forms) {
    const found = new Map();
    for (const [form, weight] of forms) add(found, await this.known(form), weight);
    return found;
  }

  // Forms that differ in similar letters only.
  async similar(word) {
    const simple = this.language.simplify(word);
    const pack = await this.packOf(word);
    pack.simple ??= grouped(pack.forms(), (form) => this.language.simplify(form));
    return this.together((pack.simple.get(simple) ?? []).map((form) => [form, 1]));
  }

  // Forms that sound like a word in Latin letters.
  async heard(word) {
    if (!/^[a-z]+$/.test(word) || !Object.keys(this.language.table.latin).length) return new Map();
    const sound = this.language.sound(word);
    const found = [];
    for (const at of this.#soundPlaces(sound)) {
      const pack = await this.pack(at);
      pack.sounds ??= grouped(pack.forms(), (form) => this.language.sound(form));
      found.push(...(pack.sounds.get(sound) ?? []));
    }
    return this.together(found.map((form) => [form, 1]));
  }

  // The packs in which words with this sound may stand: their beginnings sound like its beginning.
  #soundPlaces(sound) {
    const { letters } = this.language.table;
    const starts = new Set();
    const fits = (text) => { const heard = this.language.sound(text); return sound.startsWith(heard) || heard.startsWith(sound); };
    for (const first of letters) {
      if (!fits(first)) continue;
      for (const second of letters) for (const third of letters) if (fits(first + second + third)) starts.add(first + second + third);
    }
    const places = new Set();
    for (const start of starts) places.add(before(this.directory.starts, this.language.simplify(start)));
    return [...places].slice(0, MOST_PACKS * 2);
  }

  // Words that would be forms of the same lemma, for a form that no family has: the readings that explain most of them.
  async read(word) {
    const pack = await this.packOf(word);
    let [best, found] = [-Infinity, []];
    for (const reading of this.language.readings(word)) {
      const { prior = 0, endings } = this.language.paradigms[reading.paradigms[0]];
      const members = [...this.language.forms(reading)].filter((form) => pack.index.has(form));
      if (!members.length) continue;
      const score = prior + members.length * (6 - Math.log(endings.size));
      best = Math.max(best, score);
      found.push([score, members]);
    }
    return new Map(found.filter(([score]) => score >= best - 1).flatMap(([, members]) => members.map((member) => [member, 0.5])));
  }

  // Words that begin like an unfinished one, with its diacritics if it has any, or `loosely`: as if it had none.
  async begun(start, loosely) {
    if (start.length < 2) return new Map();
    const simple = this.language.simplify(start);
    const begins = simple === start || loosely ? (word) => this.language.simplify(word).startsWith(simple) : (word) => word.startsWith(start);
    const found = [];
    for (const at of this.from(simple).slice(0, MOST_PACKS)) {
      const pack = await this.pack(at);
      for (const word of pack.words) if (begins(word)) found.push([word, pack.postings[pack.index.get(word)].length]);
    }
    found.sort((one, two) => two[1] - one[1] || one[0].length - two[0].length);
    return this.together(found.slice(0, MOST_WORDS).map(([word]) => [word, start.length / word.length / VERY]));
  }

  // Words that differ by a slip of the finger.
  async near(word) {
    if (word.length < 4) return { words: new Map() };
    const most = word.length < 8 ? 1 : 2;
    const tried = new Set();
    let best = [];
    for (const [round, places] of this.#nearPlaces(word).entries()) {
      for (const at of places) {
        if (tried.has(at) || tried.size > MOST_PACKS * 2) continue;
        tried.add(at);
        const pack = await this.pack(at);
        for (const form of pack.forms()) {
          if (Math.abs(form.length - word.length) > most) continue;
          const slips = distance(word, form, most);
          if (slips <= most) best.push([form, slips + (pack.index.has(form) ? 0 : 0.3) + (form[0] === word[0] ? 0 : 0.2)]);
        }
      }
      if (round === 0 && best.some(([, slips]) => slips < 2)) break;
    }
    best.sort((one, two) => one[1] - two[1] || (one[0] < two[0] ? -1 : 1));
    best = best.filter(([, slips]) => slips <= best[0][1] + 0.35).slice(0, MOST_WORDS);
    return { words: await this.together(best.map(([form, slips]) => [form, 0.6 - slips / 5])), text: best[0]?.[0] };
  }

  // Where a misspelt word may stand: first where it would stand as it is written, then where it would without the slip.
  #nearPlaces(word) {
    const simple = this.language.simplify(word);
    const { starts } = this.directory;
    const place = (text) => before(starts, text);
    const other = new Set();
    for (let at = 0; at < 3; at += 1) {
      other.add(place(simple.slice(0, at) + simple.slice(at + 1)));
      other.add(place(simple.slice(0, at) + simple[at + 1] + simple[at] + simple.slice(at + 2)));
      for (const letter of this.language.table.letters) {
        other.add(place(simple.slice(0, at) + letter + simple.slice(at)));
        other.add(place(simple.slice(0, at) + letter + simple.slice(at + 1)));
      }
    }
    return [[place(simple)], [...other].sort((one, two) => Math.abs(one - place(simple)) - Math.abs(two - place(simple)))];
  }

  // Documents with the words that a typed word stands for: document → weight.
  async #documents(words) {
    const found = new Map();
    found.very = new Set();
    for (const [word, weight] of words) {
      const pack = await this.packOf(word);
      const at = pack.index.get(word);
      if (at === undefined) continue;
      pack.postings[at].forEach((document, place) => {
        const strength = (2 ** (pack.weights[at][place] / 3) - 1) * weight;
        found.set(document, (found.get(document) ?? 0) + strength);
        if (weight >= VERY) found.very.add(document);
      });
    }
    return found;
  }

  // Documents in which words stand as far from each other as in a phrase.
  async #phrase(words) {
    const [first, ...more] = await Promise.all(words.map(async ({ text, at }) => [at, await this.#placesOf(text)]));
    const holds = (document, place) => more.every(([at, places]) => places.get(document)?.has(place + at - first[0]));
    return new Set([...first[1]].filter(([document, places]) => [...places].some((place) => holds(document, place))).map(([document]) => document));
  }

  // The places of a word: document → set of places.
  async #placesOf(word) {
    const at = before(this.directory.starts, this.language.simplify(word));
    const pack = await this.pack(at);
    const place = pack.index.get(word);
    if (place === undefined) return new Map();
    const read = reader(await this.#pack(located((await this.extra("places")).places)[at], (bytes) => bytes));
    for (let word = 0; word < place; word += 1) { const length = read.number(); read.at += length; }
    read.number();
    const places = () => { let sum = 0; return new Set(Array.from({ length: read.number() }, () => (sum += read.number()))); };
    return new Map(pack.postings[place].map((document) => [document, places()]));
  }

  // Words as a query names them → documents with their scores: all words, then fewer.
  async find(query) {
    const typed = await this.#onThisKeyboard(this.language.words(query));
    const wanted = typed.filter(({ without }) => !without);
    const telling = wanted.filter(({ text }) => !this.language.stop.has(text));
    const terms = await Promise.all((telling.length ? telling : wanted).map(async (word) => {
      const meant = word.phrase ? { words: new Map([[word.text, 1]]), how: "form" } : await this.meant(word);
      return { ...word, ...meant, documents: await this.#documents(meant.words) };
    }));
    await this.#addSynonyms(terms);
    const scores = new Map();
    const count = this.directory.documents;
    for (const { documents } of terms) {
      const rarity = Math.log(1 + (count - documents.size + 0.5) / (documents.size + 0.5));
      for (const [document, weight] of documents) {
        const known = scores.get(document) ?? { document, terms: 0, very: 0, score: 0 };
        known.terms += 1;
        known.very += documents.very.has(document);
        known.score += (rarity * weight * (K + 1)) / (weight + K);
        scores.set(document, known);
      }
    }
    const unwanted = typed.filter(({ without }) => without);
    for (const word of unwanted.filter(({ phrase }) => !phrase)) {
      for (const document of (await this.#documents(await this.known(word.text))).keys()) scores.delete(document);
    }
    for (const phrase of new Set(unwanted.map((word) => word.phrase).filter(Boolean))) {
      for (const document of await this.#phrase(unwanted.filter((word) => word.phrase === phrase))) scores.delete(document);
    }
    for (const phrase of new Set(terms.map((term) => term.phrase))) {
      const holding = phrase && await this.#phrase(terms.filter((term) => term.phrase === phrase));
      if (phrase) for (const document of scores.keys()) if (!holding.has(document)) scores.delete(document);
    }
    const hits = [...scores.values()].sort((one, two) => two.terms - one.terms || two.score - one.score || one.document - two.document);
    const all = hits.filter((hit) => hit.terms === terms.length).length;
    return { hits, all, terms, words: new Set(terms.flatMap(({ words }) => [...words.keys()])) };
  }

  // A name of a term or abbreviation finds what its other names find.
  async #addSynonyms(terms) {
    for (const group of this.synonyms ?? []) {
      for (const name of group) {
        const at = terms.findIndex((_, from) => name.length && name.every((word, step) => terms[from + step]?.text === word));
        if (at < 0) continue;
        for (const other of group.filter((words) => words !== name && words.length)) {
          const parts = await Promise.all(other.map(async (word) => this.#documents(await this.known(word))));
          const [first, ...more] = parts;
          for (const [document, weight] of first) {
            if (!more.every((part) => part.has(document))) continue;
            for (let step = 0; step < name.length; step += 1) {
              const { documents } = terms[at + step];
              documents.set(document, Math.max(documents.get(document) ?? 0, weight * 0.3));
            }
          }
        }
      }
    }
  }
}

const inflated = async (bytes) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer());

// The place of the last item that is not after a value.
const before = (sorted, value) => {
  let [low, high] = [0, sorted.length];
  while (low < high) { const middle = (low + high) >> 1; if (sorted[middle] <= value) low = middle + 1; else high = middle; }
  return Math.max(0, low - 1);
};

const grouped = (words, by) => {
  const groups = new Map();
  for (const word of words) { const key = by(word); if (groups.has(key)) groups.get(key).push(word); else groups.set(key, [word]); }
  return groups;
};

// Letters put in, left out, changed, or swapped with their neighbours; gives up above `most`.
const distance = (one, two, most) => {
  let [older, old, row] = [[], Array.from({ length: two.length + 1 }, (_, at) => at), []];
  for (let i = 1; i <= one.length; i += 1) {
    row = [i];
    let least = i;
    for (let j = 1; j <= two.length; j += 1) {
      row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (one[i - 1] === two[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1);
      least = Math.min(least, row[j]);
    }
    if (least > most) return most + 1;
    [older, old] = [old, row];
  }
  return row[two.length];
};

// ---- What readers see.

const SUGGESTED = 6;
const FEW = 3; // with fewer results, other languages are asked too
const LONGEST = 200; // letters of a query

const opened = new Map();
// Asks the index at an address; the home page stands two folders above it. When the portal was built anew, its packs
// have other names: then the directory is read again, once.
const asked = async (address, question, fresh) => {
  if (fresh || !opened.has(address)) {
    // With an address of its own for each range a browser asks for several at once.
    const load = async (name, from, length) => {
      const answer = await fetch(new URL(length ? `${name}?${from}` : name, address), length ? { headers: { Range: `bytes=${from}-${from + length - 1}` } } : { cache: fresh ? "reload" : "no-cache" });
      if (!answer.ok) throw new OutOfDate();
      return new Uint8Array(await answer.arrayBuffer());
    };
    const index = Object.assign(new Index(load), { home: new URL("../../", address) }).open();
    index.catch(() => opened.delete(address));
    opened.set(address, index);
  }
  try { return await question(await opened.get(address)); }
  catch (error) {
    if (fresh || !(error instanceof OutOfDate)) throw error;
    return asked(address, question, true);
  }
};
const indexOf = ({ dataset }) => new URL(dataset.index, location.href).href;

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
const set = (element, values) => {
  for (const [name, value] of Object.entries(values)) if (value || value === "") element.setAttribute(name, value); else element.removeAttribute(name);
};
const made = (name, values, ...children) => {
  const element = document.createElement(name);
  set(element, values);
  element.append(...children);
  return element;
};

// A text with the found words in <mark>.
const marked = (text, index, found) => text.split(/([\p{L}\p{N}\p{M}'’‘ʼ\u0060´\u00ad]+)/u).map((part, at) =>
  (at % 2 && found.words.has(index.language.fold(part)) ? made("mark", {}, part) : part));

// What was understood when it is not what was typed.
const notes = ({ directory: { words } }, { terms }) => terms.flatMap(({ how, text, words: [[first] = []] }) =>
  (how === "none" ? fill(words.unknown, { word: text }) : /typo|latin|keys/.test(how) ? fill(words.meant, { word: how === "latin" ? first : text }) : []));

// The kinds of entries, each with its documents.
const kindsOf = ({ directory }) => {
  let next = 0;
  return directory.kinds.map(([value, title, count]) => {
    const start = next;
    next += count;
    return { value, title, has: (document) => document >= start && document < start + count };
  });
};

const withAll = ({ hits, terms }) => hits.filter((hit) => hit.terms === terms.length);
const recordsOf = async (index, hits) => (await index.show(hits.map(({ document }) => document))).map((record) => ({ ...record, href: new URL(record.url, index.home).href }));

// For lists: the addresses of entries of a kind, best first, and what is to be said.
export const among = (form, kind, query) => asked(indexOf(form), async (index) => {
  const found = await index.find(query);
  const { has } = kindsOf(index).find(({ value }) => value === kind) ?? {};
  found.hits = found.hits.filter(({ document }) => has?.(document));
  const all = withAll(found);
  const records = await recordsOf(index, all.length ? all : found.hits);
  return { addresses: records.map(({ href }) => href), notes: notes(index, found) };
});

// Suggestions under a box: a combobox with a listbox.
export const suggest = (form) => {
  const input = form.elements.q;
  const address = indexOf(form);
  const list = made("div", { id: `${input.id}-list`, class: "suggestions", role: "listbox", "aria-label": input.labels[0].textContent, hidden: "" });
  const status = made("p", { class: "vh", role: "status" });
  form.append(list, status);
  let [active, timer, round] = [-1, 0, 0];

  const choose = (at) => {
    active = at;
    [...list.children].forEach((option, place) => set(option, { "aria-selected": String(place === at) }));
    set(input, { "aria-activedescendant": list.children[at]?.id });
    list.children[at]?.scrollIntoView({ block: "nearest" });
  };
  const open = (isOpen) => {
    list.hidden = !isOpen;
    set(input, { "aria-expanded": String(isOpen) });
    choose(-1);
  };
  const close = () => { clearTimeout(timer); round += 1; open(false); };
  const option = (href, ...children) => list.append(made("a", { role: "option", id: `${list.id}-${list.children.length}`, href, tabindex: -1 }, ...children));
  const show = async () => {
    const query = input.value.trim();
    if (query.length < 3) return close();
    const own = (round += 1);
    try {
      await asked(address, async (index) => {
        const found = await index.find(query);
        const { length } = found.hits;
        const records = await recordsOf(index, index.best(found.hits, SUGGESTED));
        if (own !== round || document.activeElement !== input) return;
        const { words } = index.directory;
        list.replaceChildren();
        for (const { href, title, note } of records) option(href, ...marked(title, index, found), made("small", {}, note));
        if (length > SUGGESTED) option(`${form.action}?${new URLSearchParams({ q: query })}`, fill(words.all, { count: length }));
        status.textContent = length ? fill(words.found, { count: length }) : words.none;
        open(length > 0);
      });
    } catch { if (own === round) close(); }
  };

  set(input, { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id });
  open(false);
  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(show, 200); });
  input.addEventListener("keydown", (event) => {
    const { key } = event;
    const count = list.children.length;
    if (key === "Escape" && !list.hidden) close();
    else if (key === "Enter" && active >= 0) list.children[active].click();
    else if (!/^Arrow(Up|Down)$/.test(key)) return;
    else if (list.hidden) show();
    else choose(key === "ArrowDown" ? (active + 1) % count : (active < 1 ? count : active) - 1);
    event.preventDefault();
  });
  input.addEventListener("blur", close);
  // A click on a suggestion leaves the focus in the box.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  if (input.value) show();
};

// The page of the search. Its address keeps every choice: ?q=…&kind=practice&sort=date.
export const page = (root) => {
  const part = Object.fromEntries([...root.querySelectorAll("[data-part]")].map((element) => [element.dataset.part, element]));
  const form = root.querySelector("form");
  const input = form.elements.q;
  const address = indexOf(root);
  const own = document.title;
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const folds = {}; // facets that the reader opened or closed
  let [shown, round, timer, typing] = [STEP, 0, 0, false];

  const choice = (name) => new URLSearchParams(location.search).get(name)?.trim() ?? "";
  const withChoice = (name, value) => {
    const query = new URLSearchParams(location.search);
    if (value) query.set(name, value.trim().slice(0, LONGEST)); else query.delete(name);
    return `?${query}`;
  };
  // While one types, there is one step in the history.
  const go = (search, isTyped) => {
    clearTimeout(timer);
    if (search !== (location.search || "?")) {
      history[isTyped && typing ? "replaceState" : "pushState"](null, "", search);
      shown = STEP;
    }
    typing = isTyped;
    return draw();
  };

  const valuesOf = async (index, name) => {
    index.values ??= { kind: kindsOf(index) };
    return (index.values[name] ??= (await index.extra(name)).map(([value, title, lang, steps]) => {
      let at = 0;
      const documents = new Set(steps.map((step) => (at += step)));
      return { value, title, lang, has: (document) => documents.has(document) };
    }));
  };

  const row = (index, found, { href, title, note, summary }, lang, ...language) => made("li", { lang },
    made("p", { class: "kicker" }, made("span", {}, note), ...language),
    made("h3", {}, made("a", { href, hreflang: lang }, ...marked(title, index, found))),
    ...(summary ? [made("p", { class: "prose" }, ...marked(summary, index, found))] : []));

  const facet = async (index, name, title, hits) => {
    const list = made("ul", { "data-facet": name });
    const fold = made("details", {}, made("summary", { "data-key": name }, title), list);
    fold.open = folds[name] ?? (name === "kind" || choice(name));
    const open = async () => {
      if (!fold.open) return;
      const items = (await valuesOf(index, name)).flatMap(({ value, title: words, lang, has }) => {
        const isChosen = choice(name) === value;
        const count = hits.filter(({ document }) => has(document)).length;
        return count || isChosen ? made("a", { href: withChoice(name, isChosen ? "" : value), "data-key": `${name} ${value}`, "aria-current": isChosen && "true", lang }, words, " ", made("span", {}, number.format(count))) : [];
      });
      if (!list.firstChild) list.append(...(items.length ? items : ["–"]).map((item) => made("li", {}, item)));
    };
    fold.addEventListener("toggle", () => { folds[name] = fold.open; open().catch(failed); });
    await open();
    return fold;
  };

  // Entries that are found in other languages only.
  const others = async (query, seen) => {
    const list = [];
    for (const other of root.querySelectorAll("[data-other]")) {
      await asked(indexOf(other), async (index) => {
        const found = await index.find(query);
        for (const record of await recordsOf(index, index.best(withAll(found), STEP))) {
          if (!seen.has(record.url)) list.push(row(index, found, record, other.dataset.other, made("span", { class: "state" }, other.content.cloneNode(true))));
          seen.add(record.url);
        }
      }).catch(() => {});
    }
    return list;
  };

  const view = (name) => {
    for (const other of ["start", "failed", "results"]) part[other].hidden = other !== name;
    root.removeAttribute("aria-busy");
  };
  const failed = () => {
    part.failed.hidden = false;
    part.status.textContent = part.failed.textContent;
  };

  const answer = async (index, query, mine) => {
    const { words, facets } = index.directory;
    const found = await index.find(query);
    const names = [["kind", words.kind], ...facets];
    const chosen = [];
    for (const [name] of names) {
      const value = choice(name);
      if (value) chosen.push({ name, title: value, ...(await valuesOf(index, name)).find((item) => item.value === value) });
    }
    const narrowed = (except) => found.hits.filter(({ document }) => chosen.every(({ name, has }) => name === except || has?.(document)));
    const hits = narrowed();
    const byDate = choice("sort") === "date";
    if (byDate) {
      const days = await index.extra("days");
      hits.sort((one, two) => (days[two.document] ?? -1e6) - (days[one.document] ?? -1e6));
    }
    const records = await recordsOf(index, byDate ? hits.slice(0, shown) : index.best(hits, shown));
    const panels = await Promise.all(found.hits.length ? names.map(([name, title]) => facet(index, name, title, narrowed(name))) : []);
    if (mine !== round) return;
    const said = [hits.length ? fill(words.found, { count: number.format(hits.length) }) : words.none, ...notes(index, found)];
    const rows = records.map((record) => row(index, found, record));
    const whole = byDate ? 0 : withAll({ ...found, hits }).length;
    if (whole && whole < rows.length) rows.splice(whole, 0, made("li", { class: "divider" }, words.fewer));
    const { key } = document.activeElement.dataset;
    part.heading.textContent = said[0];
    part.notes.replaceChildren(...said.slice(1, 4).map((note) => made("p", {}, note)));
    part.rows.replaceChildren(...rows);
    part.facets.replaceChildren(...panels);
    part.aside.hidden = !panels.length;
    part.chips.replaceChildren(...chosen.map(({ name, title, lang }) => made("a", { class: "chip on", href: withChoice(name), "data-key": "chip", lang }, made("span", { class: "vh" }, words.remove), title)));
    part.sort.hidden = hits.length < 2;
    for (const link of part.sort.querySelectorAll("a")) set(link, { href: withChoice("sort", link.dataset.sort), "aria-current": link.dataset.sort === choice("sort") && "true" });
    part.more.hidden = hits.length <= shown;
    part.others.hidden = true;
    const button = part.ask;
    button.hidden = !root.querySelector("[data-other]");
    button.onclick = async (event) => {
      button.hidden = true;
      const list = await others(query, new Set(records.map(({ url }) => url)));
      if (mine !== round) return;
      part["other-rows"].replaceChildren(...(list.length ? list : [made("li", {}, words.none)]));
      part.others.hidden = !list.length && !event;
      said.push(`${part.others.firstChild.textContent}: ${list.length}`);
      if (event) { part.status.textContent = said.at(-1); part.others.querySelector("a")?.focus(); }
    };
    view("results");
    part.start.hidden = hits.length > 0;
    // What had the focus has it again.
    if (key) (root.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? part.heading).focus();
    if (hits.length < FEW && !chosen.length) await button.onclick();
    if (mine === round) part.status.textContent = said.join(". ");
  };

  const draw = async () => {
    const mine = (round += 1);
    const query = choice("q");
    if (input.value.trim() !== query) input.value = query;
    document.title = query ? `${query} – ${own}` : own;
    if (!query) { part.status.textContent = ""; return view("start"); }
    set(root, { "aria-busy": "true" });
    try { await asked(address, (index) => answer(index, query, mine)); }
    catch { if (mine === round) { view("start"); failed(); } }
  };

  const ask = (isTyped) => go(withChoice("q", input.value), isTyped);
  form.addEventListener("submit", (event) => { event.preventDefault(); ask(); });
  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 300, true); });
  root.addEventListener("click", (event) => {
    const link = event.target.closest("[data-facet] a, .chip, [data-sort]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    go(new URL(link.href).search);
  });
  part.more.firstChild.addEventListener("click", async () => {
    const next = part.rows.querySelectorAll("a").length;
    shown += STEP;
    await draw();
    part.rows.querySelectorAll("a")[next]?.focus();
  });
  addEventListener("popstate", () => { clearTimeout(timer); typing = false; draw(); });
  draw();
};
