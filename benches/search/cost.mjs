// Measures what searching costs: cost.mjs LOTSMAN PAGEFIND FOLDER REPORT PAGES… PAGEFIND is the program, or «-» when there is none;
// REPORT is a file for the tables as Markdown, or «-».
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startChromium } from "../../tests/site/site/browser.mjs";
import { host, sent } from "./host.mjs";
import { writePortal } from "./portal.mjs";
import { chance, pages as made } from "./words.mjs";

const QUERIES = 200;
const PAIRS = 50; // queries after which another one follows
const TEN = 10;
const [lotsman, pagefind, work, report, ...sizes] = process.argv.slice(2);

const median = (values, share = 0.5) => [...values].sort((one, two) => one - two)[Math.min(values.length - 1, Math.floor(values.length * share))];
const KB = (bytes) => `${(bytes / 1000).toFixed(bytes < 99_950 ? 1 : 0)} KB`;
const MB = (bytes) => `${(bytes / 1e6).toFixed(bytes < 9.95e6 ? 2 : 1)} MB`;
const ms = (time) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const grouped = (count) => count.toLocaleString("en").replaceAll(",", " ");

const VOCABULARIES = {
  functions: Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`function-${at}`, `Напрям ${at}`])),
  audiences: Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`audience-${at}`, `Коло ${at}`])),
};
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

// The same pages twice: as practices of a portal, and as plain pages for Pagefind.
const write = (count, site, plain) => {
  const random = chance(2);
  const any = (name) => `${name}-${Math.floor(random() * Object.keys(VOCABULARIES[`${name}s`]).length)}`;
  const documents = function* () {
    let place = 0;
    for (const page of made(count)) {
      const folder = join(plain, String(place++));
      mkdirSync(folder, { recursive: true });
      const paragraphs = [page.summary, ...page.text.split("\n")].map((text) => `<p>${escaped(text)}</p>`);
      writeFileSync(join(folder, "index.html"), `<!doctype html>\n<html lang="uk"><head><meta charset="utf-8"><title>${escaped(page.title)}</title></head><body><main><h1>${escaped(page.title)}</h1>\n${paragraphs.join("\n")}</main></body></html>\n`);
      const year = 2015 + Math.floor(random() * 12);
      yield { ...page, facts: `functions = ["${any("function")}"]\naudience = ["${any("audience")}"]\nperiod = "${year}"\n` };
    }
  };
  writePortal(site, "uk", documents(), VOCABULARIES);
};

// Words that are asked for. `first` stand in ten pages or more, so that there are ten results, and are drawn as often as pages have
// them; of `queries` half are drawn from pages in the same way, and half are any words of the pages. Misspelt ones lack a letter.
const questions = (count) => {
  const random = chance(3);
  const any = (list) => list[Math.floor(random() * list.length)];
  const known = new Map();
  const drawn = [];
  for (const { title, text } of made(count)) {
    const words = [...new Set(`${title} ${text}`.toLowerCase().match(/\p{L}{4,}/gu))];
    for (const word of words) known.set(word, (known.get(word) ?? 0) + 1);
    drawn.push(any(words), any(words));
  }
  const all = [...known.keys()];
  const common = drawn.filter((word) => known.get(word) >= TEN);
  const first = Array.from({ length: PAIRS }, () => any(common));
  const queries = Array.from({ length: QUERIES }, (_, at) => (at % 2 ? any(all) : any(drawn)));
  const long = queries.filter((word) => word.length > 6);
  const misspelt = long.slice(0, PAIRS).map((word) => word.slice(0, word.length >> 1) + word.slice((word.length >> 1) + 1));
  return { first, queries, misspelt };
};

// Runs a program; gives its seconds and those of processors, and its memory in KB.
const timed = (...command) => {
  const figures = join(work, "figures");
  execFileSync("/usr/bin/time", ["-f", "%e %U %S %M", "-o", figures, ...command], { stdio: ["ignore", "ignore", "inherit"] });
  const [seconds, user, system, memory] = readFileSync(figures, "utf8").trim().split(" ").map(Number);
  return { seconds, processor: user + system, memory };
};

const sizeOf = (folder) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return { files: files.length, bytes: files.reduce((sum, item) => sum + statSync(join(item.parentPath ?? item.path, item.name)).size, 0) };
};

const clientOf = (out) => {
  const names = readdirSync(join(out, "assets")).filter((name) => /^search\.[0-9a-f]+\.js$/.test(name));
  return join(out, "assets", names[0]);
};

// An index that counts what it loads, as a host sends it.
const counting = async (Index, folder, client) => {
  const log = [{ name: "client", bytes: client }];
  const load = async (name, from = 0, length = Infinity) => {
    const bytes = (await readFile(join(folder, name))).subarray(from, from + length);
    log.push({ name, bytes: sent(name, bytes).bytes.length });
    return bytes;
  };
  return { index: await new Index(load).open(), log };
};
const ask = async (index, query) => {
  const { hits } = await index.find(query);
  return index.show(index.best(hits, TEN).map(({ document }) => document));
};
const sum = (log) => ({ requests: log.length, bytes: log.reduce((bytes, item) => bytes + item.bytes, 0) });

// Each pair of queries with an empty memory: the first one, then the next one.
const inNode = async (out, asked) => {
  const { queries } = asked;
  const client = clientOf(out);
  writeFileSync(join(work, "client.mjs"), readFileSync(client));
  const { Index } = await import(`${pathToFileURL(join(work, "client.mjs")).href}?${Math.random()}`);
  const folder = join(out, "uk/search/index");
  const size = sent(client, readFileSync(client)).bytes.length;
  const [first, next, slip] = [[], [], []];
  const parts = { client: [], directory: [], words: [], results: [] };
  for (let at = 0; at < PAIRS; at += 1) {
    const { index, log } = await counting(Index, folder, size);
    const begun = log.length;
    const { hits } = await index.find(asked.first[at]);
    const words = log.length;
    await index.show(index.best(hits, TEN).map(({ document }) => document));
    first.push(sum(log));
    for (const [part, from, to] of [["client", 0, 1], ["directory", 1, begun], ["words", begun, words], ["results", words, log.length]]) parts[part].push(sum(log.slice(from, to)));
    const known = log.length;
    await ask(index, queries[at]);
    next.push(sum(log.slice(known)));
  }
  for (const query of asked.misspelt) {
    const { index, log } = await counting(Index, folder, size);
    await ask(index, query);
    slip.push(sum(log));
  }
  const { index } = await counting(Index, folder, size);
  const times = [];
  for (const round of [0, 1]) {
    for (const query of queries) {
      const begun = performance.now();
      await ask(index, query);
      if (round) times.push(performance.now() - begun);
    }
  }
  return { first, next, slip, parts, warm: times, client: size };
};

// The same in Chromium: the search page as readers have it. What the home page has loaded anyway does not count.
const inChromium = async (browser, out, { first: begin, queries }) => {
  const server = await host(out);
  const [first, next] = [[], []];
  const searched = (page, query) => page.waitForFunction((query) => {
    const root = document.querySelector("[data-search-page]");
    return new URLSearchParams(location.search).get("q") === query && root.hasAttribute("data-asked") && !root.hasAttribute("aria-busy");
  }, query);
  // A page tells by an attribute that a question was begun.
  const watch = () => document.addEventListener("DOMContentLoaded", () => {
    const root = document.querySelector("[data-search-page]");
    if (root) new MutationObserver(() => root.setAttribute("data-asked", "")).observe(root, { attributes: true, attributeFilter: ["aria-busy"] });
  });
  try {
    for (let at = 0; at < PAIRS; at += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.addInitScript(watch);
      await page.goto(`${server.origin}/uk/`, { waitUntil: "load" });
      const known = server.log.length;
      await page.goto(`${server.origin}/uk/search/?q=${encodeURIComponent(begin[at])}`);
      await searched(page, begin[at]);
      const own = server.log.slice(known).filter(({ path }) => !/\.(html|svg)$/.test(path)); // not the page and its icon
      first.push(sum(own));
      const before = server.log.length;
      await page.fill("input[type=search]", queries[at]);
      await searched(page, queries[at]);
      next.push(sum(server.log.slice(before)));
      await context.close();
    }
    const page = await browser.newPage();
    await page.goto(`${server.origin}/uk/`);
    const warm = await page.evaluate(async ({ client, folder, queries, ten }) => {
      const { Index } = await import(client);
      const load = async (name, from, length) => {
        const answer = await fetch(folder + name, length ? { headers: { Range: `bytes=${from}-${from + length - 1}` } } : {});
        return new Uint8Array(await answer.arrayBuffer());
      };
      const index = await new Index(load).open();
      const times = [];
      for (const round of [0, 1]) {
        for (const query of queries) {
          const begun = performance.now();
          const { hits } = await index.find(query);
          await index.show(hits.slice(0, ten).map(({ document }) => document));
          if (round) times.push(performance.now() - begun);
        }
      }
      return times;
    }, { client: `/assets/${clientOf(out).split("/").at(-1)}`, folder: "/uk/search/index/", queries, ten: TEN });
    await page.close();
    return { first, next, warm };
  } finally {
    server.close();
  }
};

const ofPagefind = async (browser, plain, { first: begin, queries }) => {
  const build = timed(pagefind, "--site", plain, "--quiet");
  const size = sizeOf(join(plain, "pagefind"));
  const server = await host(plain);
  const [first, next] = [[], []];
  const asked = (page, query) => page.evaluate(async ({ query, ten }) => {
    globalThis.search ??= await import("/pagefind/pagefind.js");
    const { results } = await globalThis.search.search(query);
    await Promise.all(results.slice(0, ten).map((result) => result.data()));
  }, { query, ten: TEN });
  try {
    for (let at = 0; at < PAIRS; at += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${server.origin}/0/`, { waitUntil: "load" });
      for (const [into, query] of [[first, begin[at]], [next, queries[at]]]) {
        const known = server.log.length;
        await asked(page, query);
        into.push(sum(server.log.slice(known)));
      }
      await context.close();
    }
    const page = await browser.newPage();
    await page.goto(`${server.origin}/0/`);
    const warm = await page.evaluate(async ({ queries, ten }) => {
      const search = await import("/pagefind/pagefind.js");
      const times = [];
      for (const round of [0, 1]) {
        for (const query of queries) {
          const begun = performance.now();
          const { results } = await search.search(query);
          await Promise.all(results.slice(0, ten).map((result) => result.data()));
          if (round) times.push(performance.now() - begun);
        }
      }
      return times;
    }, { queries, ten: TEN });
    await page.close();
    return { build, size, first, next, warm };
  } finally {
    server.close();
  }
};

const bytes = (list, share) => median(list.map((item) => item.bytes), share);
const requests = (list, share) => median(list.map((item) => item.requests), share);
const bytesOf = (list) => `${KB(bytes(list))} (${KB(bytes(list, 0.95))})`;
const requestsOf = (list) => `${requests(list)} (${requests(list, 0.95)})`;
const timesOf = (list) => `${ms(median(list))} (${ms(median(list, 0.95))})`;

// Lines of the table: what is measured, of Lotsman, what it should be at most, of Pagefind, and whether it is more than it should be.
const rowsOf = (count, own, node, chromium, other) => {
  const from = (read) => (other ? read(other) : "–");
  const near = (values) => values[count <= 1000 ? 0 : count <= 10_000 ? 1 : 2];
  const [first, size] = [near([60, 80, 120]) * 1000, near([2e6, 18e6, Infinity])];
  const part = (name) => `${KB(bytes(node.parts[name]))} in ${requests(node.parts[name])}`;
  const row = (name, figure, goal = "–", beside = "–", missed = false) => ({ name, figure, goal, beside, missed });
  return [
    row("first query with ten results, bytes", bytesOf(chromium.first), KB(first), from((its) => bytesOf(its.first)), bytes(chromium.first) > first),
    row("… requests", requestsOf(chromium.first), "6", from((its) => requestsOf(its.first)), requests(chromium.first) > 6),
    row("… counted under node, bytes", bytesOf(node.first), KB(first), "–", bytes(node.first) > first),
    row("… … script", part("client"), "12.0 KB", "–", node.client > 12_000),
    row("… … directory and table", part("directory")),
    row("… … words", part("words")),
    row("… … results", part("results")),
    row("… of a misspelt word, bytes", bytesOf(node.slip)),
    row("… … requests", requestsOf(node.slip)),
    row("next query, bytes", bytesOf(chromium.next), "20.0 KB", from((its) => bytesOf(its.next)), bytes(chromium.next) > 20_000),
    row("… requests", requestsOf(chromium.next), "–", from((its) => requestsOf(its.next))),
    row("… counted under node, bytes", bytesOf(node.next), "20.0 KB", "–", bytes(node.next) > 20_000),
    row("index and records, bytes", MB(own.size.bytes), size < Infinity ? MB(size) : "–", from((its) => MB(its.size.bytes)), own.size.bytes > size),
    row("… files", grouped(own.size.files), grouped(count / 20), from((its) => grouped(its.size.files)), own.size.files > count / 20),
    row("build, seconds of processors", own.build.processor.toFixed(1), `${(count / 1000).toFixed(1)}, search alone`, from((its) => its.build.processor.toFixed(1))),
    row("… pages a second", grouped(Math.round(count / own.build.seconds)), "–", from((its) => grouped(Math.round(count / its.build.seconds)))),
    row("… memory", MB(own.build.memory * 1024), "–", from((its) => MB(its.build.memory * 1024))),
    row("warm query in Chromium", timesOf(chromium.warm), "5.00 ms", from((its) => timesOf(its.warm)), median(chromium.warm) > 5),
    row("warm query in node", timesOf(node.warm)),
  ];
};

const browser = await startChromium();
const tables = [];
try {
  const version = pagefind === "-" ? "" : execFileSync(pagefind, ["--version"]).toString().trim().split(" ").at(-1);
  const heads = ["", "Lotsman", "at most", version ? `Pagefind ${version}` : "Pagefind"];
  const machine = `${availableParallelism()} processors (${cpus()[0].model}), ${Math.round(totalmem() / 2 ** 30)} GB; node ${process.versions.node}, Chromium ${browser.version()}`;
  console.log(machine);
  if (!version) console.log("npm cannot be reached: Pagefind is not measured");
  for (const size of sizes) {
    const count = Number(size);
    const [site, plain, out] = ["site", "plain", "out"].map((name) => join(work, name));
    write(count, site, plain);
    const asked = questions(count);
    execFileSync("sync");
    const own = { build: timed(lotsman, "build", "--site", site, "--out", out, "--lang", "en", "--format", "json") };
    own.size = sizeOf(join(out, "uk/search/index"));
    const node = await inNode(out, asked);
    const chromium = await inChromium(browser, out, asked);
    const other = version ? await ofPagefind(browser, plain, asked) : undefined;
    const rows = rowsOf(count, own, node, chromium, other);
    const title = `${grouped(count)} pages`;
    const cells = rows.map(({ name, figure, goal, beside, missed }) => [name, `${missed ? "✗ " : ""}${figure}`, goal, beside]);
    const widths = heads.map((head, column) => Math.max(head.length, ...cells.map((row) => row[column].length)));
    const line = (row) => row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join("  ");
    console.log(`\n${title}\n${[heads, ...cells].map(line).join("\n")}`);
    tables.push(`### ${title}\n\n${[heads, ["---", "---:", "---:", "---:"], ...cells].map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`);
    for (const folder of [site, plain, out]) rmSync(folder, { recursive: true, force: true });
  }
  if (report !== "-") writeFileSync(report, `${machine}.\n\n${tables.join("\n")}`);
} finally {
  await browser.close();
}
