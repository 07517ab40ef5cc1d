// Measures builds of the same portal: compare.mjs LOTSMAN HUGO ZOLA FOLDER ROUNDS MINIFIED REPORT PAGES… ZOLA is «-» where there is none;
// FOLDER holds portal-PAGES, hugo-PAGES and zola-PAGES for each number of pages; MINIFIED is 1 when minified builds are measured too;
// REPORT is a file for the tables as Markdown, or «-».
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";

const [lotsman, hugo, zola, work, rounds, minifiedToo, report, ...sizes] = process.argv.slice(2);

// What is asked for, as parts of another figure.
const ASKED = { hugo: 0.25, zola: 0.1, floor: 3, again: 0.15, edit: 0.2, memory: 0.5, growth: 11 };
const STEPS = { full: "full", again: "unchanged", edit: "one body edited" };

const median = (values) => [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)];
const grouped = (count) => Math.round(count).toLocaleString("en").replaceAll(",", " ");
const seconds = (value) => value.toFixed(value < 10 ? 2 : 1);
const MB = (bytes) => grouped(bytes / 1e6);
const ratio = (value) => value.toFixed(2);
const against = (value, asked) => `${value > asked ? "✗ " : ""}${ratio(value)} (≤ ${asked})`;
const table = (head, rows) => [head, head.map((_, at) => (at ? "---:" : "---")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

// Runs a program; gives its seconds, those of processors, and its memory in bytes.
const timed = (...command) => {
  const figures = join(work, "figures");
  execFileSync("sync");
  execFileSync("/usr/bin/time", ["-f", "%e %U %S %M", "-o", figures, ...command], { stdio: ["ignore", "ignore", "inherit"], timeout: 7_200_000 });
  const [wall, user, system, memory] = readFileSync(figures, "utf8").trim().split("\n").at(-1).split(" ").map(Number);
  return { wall, processor: user + system, memory: memory * 1000 };
};

const sizeOf = (folder) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const bytes = (file) => statSync(join(file.parentPath ?? file.path, file.name)).size;
  const pages = files.filter((file) => file.name.endsWith(".html"));
  const sum = (files) => files.reduce((sum, file) => sum + bytes(file), 0);
  return { files: files.length, bytes: sum(files), pages: pages.length, pageBytes: sum(pages) };
};

// The tools: how each is told to build, and where the body of a practice that has all languages lies.
const toolsOf = (count, minified) => {
  const portal = join(work, `portal-${count}`);
  const settings = join(portal, "site.toml");
  const plain = readFileSync(settings, "utf8");
  const practices = readdirSync(join(portal, "content/practices")).sort();
  const practice = practices.find((id) => readdirSync(join(portal, "content/practices", id)).filter((name) => name.endsWith(".md")).length === 4);
  const site = join(work, `hugo-${count}`);
  const zolaSite = join(work, `zola-${count}`);
  const tools = {
    Lotsman: {
      out: join(work, "lotsman-out"),
      body: join(portal, "content/practices", practice, "uk.md"),
      // No portal of 40 000 pages fits on GitHub Pages; that is no mistake here.
      prepare: () => writeFileSync(settings, `${minified ? "minify = true\n" : ""}${plain}\n[check]\nlevels = { too-heavy-portal = "off" }\n`),
      restore: () => writeFileSync(settings, plain),
      command: (out) => [lotsman, "build", "--site", portal, "--out", out, "--format", "json"],
    },
    Hugo: {
      out: join(work, "hugo-out"),
      body: join(site, `content/uk/practices/${practice}.md`),
      command: (out) => [hugo, "build", "--quiet", "--source", site, "--destination", out, ...(minified ? ["--minify"] : [])],
    },
  };
  // Zola keeps nothing between builds either, and takes minutes: one step tells all.
  if (!minified && existsSync(zolaSite)) {
    tools.Zola = {
      out: join(work, "zola-out"),
      steps: ["full"],
      command: (out) => [zola, "--root", zolaSite, "build", "--force", "--output-dir", out],
    };
  }
  return tools;
};

const edit = (tool, number) => {
  tool.text ??= readFileSync(tool.body, "utf8");
  writeFileSync(tool.body, `${tool.text.trimEnd()}\n\nЦе речення додано, щоб виміряти побудову: ${number}.\n`);
};

// All steps of one variant, the tools taking turns; the medians of the rounds.
const measure = (count, minified) => {
  const tools = toolsOf(count, minified);
  const seen = { floor: [] };
  const sizes = {};
  for (const tool of Object.values(tools)) tool.prepare?.();
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const step of Object.keys(STEPS)) {
      for (const [name, tool] of Object.entries(tools)) {
        if (tool.steps && !tool.steps.includes(step)) continue;
        if (step === "full") rmSync(tool.out, { recursive: true, force: true });
        if (step === "edit") edit(tool, round);
        const figures = timed(...tool.command(tool.out));
        (seen[`${name} ${step}`] ??= []).push(figures);
        console.error(`${count}${minified ? " minified" : ""} round ${round + 1}: ${name} ${step} ${figures.wall} s, processor ${figures.processor.toFixed(2)} s, ${MB(figures.memory)} MB`);
      }
    }
    const copy = join(work, "copy");
    seen.floor.push(timed("cp", "-r", tools.Lotsman.out, copy));
    rmSync(copy, { recursive: true });
    for (const [name, tool] of Object.entries(tools)) sizes[name] ??= sizeOf(tool.out);
  }
  const of = (runs) => Object.fromEntries(["wall", "processor", "memory"].map((key) => [key, median(runs.map((run) => run[key]))]));
  for (const tool of Object.values(tools)) {
    tool.restore?.();
    if (tool.body) writeFileSync(tool.body, tool.text);
    rmSync(tool.out, { recursive: true });
  }
  return { sizes, figures: Object.fromEntries(Object.entries(seen).map(([name, runs]) => [name, of(runs)])) };
};

const times = ({ sizes, figures }) => {
  const others = Object.keys(sizes).filter((name) => name !== "Lotsman");
  // A tool that keeps nothing takes as long for the other steps as for a full build.
  const of = (name, step) => figures[`${name} ${step}`] ?? figures[`${name} full`];
  const ratios = (own, step) => [...others.map((name) => of(name, step)), figures.floor].flatMap((other) => [ratio(own.wall / other.wall), ratio(own.processor / other.processor)]);
  const row = (name, step) => {
    const own = figures[`${name} ${step}`];
    return [`${name}, ${STEPS[step]}`, seconds(own.wall), seconds(own.processor), MB(own.memory), ...ratios(own, step)];
  };
  const measured = Object.keys(STEPS).flatMap((step) => Object.keys(sizes).map((name) => [name, step])).filter(([name, step]) => figures[`${name} ${step}`]);
  const head = ["", "s", "processor s", "peak MB", ...[...others, "floor"].flatMap((name) => [`s ÷ ${name}`, `processor s ÷ ${name}`])];
  const floor = figures.floor;
  return table(head, [...measured.map(([name, step]) => row(name, step)), ["cp -r of Lotsman’s output", seconds(floor.wall), seconds(floor.processor), "–", ...ratios(floor, "full")]]);
};

const outputs = ({ sizes }) => table(["Output", "pages", "KB per page", "files", "MB"], Object.entries(sizes).map(([name, size]) => [name, grouped(size.pages), (size.pageBytes / size.pages / 1000).toFixed(1), grouped(size.files), MB(size.bytes)]));

const asked = ({ figures }) => {
  const full = figures["Lotsman full"];
  const others = { "full ÷ Hugo": [figures["Hugo full"], ASKED.hugo], ...(figures["Zola full"] && { "full ÷ Zola": [figures["Zola full"], ASKED.zola] }), "full ÷ floor": [figures.floor, ASKED.floor] };
  const ratios = (key) => [...Object.values(others).map(([other, most]) => against(full[key] / other[key], most)), against(figures["Lotsman again"][key] / full[key], ASKED.again), against(figures["Lotsman edit"][key] / full[key], ASKED.edit)];
  return table(["", ...Object.keys(others), "unchanged ÷ full", "one edit ÷ full", "memory ÷ Hugo"], [
    ["wall", ...ratios("wall"), against(full.memory / figures["Hugo full"].memory, ASKED.memory)],
    ["processor", ...ratios("processor"), ""],
  ]);
};

const growth = (all) => {
  const [small, large] = [10000, 100000].map((count) => all.find((one) => one.count === count && !one.minified));
  if (!small || !large) return "The growth from 10 000 to 100 000 pages was not measured in this run.";
  const rows = ["Lotsman", "Hugo"].map((name) => [name, ...["wall", "processor"].map((key) => against(large.figures[`${name} full`][key] / small.figures[`${name} full`][key], ASKED.growth))]);
  return table(["t(100 000) ÷ t(10 000), full", "wall", "processor"], rows);
};

const version = (program, ...words) => execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim().split("\n").at(-1);
const machine = `${cpus().length} processors (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 1e9)} GB; ${version(lotsman, "--version")}; ${version(hugo, "version").split("-")[0]}${zola === "-" ? "" : `; ${version(zola, "--version")}`}. Load before the first build: ${loadavg()[0].toFixed(1)}; with an idle machine it is 0.`;
const command = `benches/compare ${sizes.join(" ")} --rounds ${rounds}${minifiedToo === "1" ? "" : " --plain"}`;

const [differs, profile] = ["differs.md", "profile.md"].map((name) => readFileSync(join(import.meta.dirname, name), "utf8"));

// The report is written anew after each variant, so that a run that is stopped has told what it knows.
const all = [];
const write = () => {
  const parts = all.map((one) => [`## ${grouped(one.count)} entry pages${one.minified ? ", minified" : ""}`, times(one), asked(one), outputs(one)].join("\n\n"));
  const text = `# The same portal with Lotsman${zola === "-" ? " and Hugo" : ", Hugo and Zola"}\n\nMeasured by \`${command}\` on ${new Date().toISOString().slice(0, 10)}, ${rounds === "1" ? "one round" : `medians of ${rounds} rounds`}. ✗ is a ratio that does not reach what is asked for.\n\nMachine: ${machine}\n\n${parts.join("\n\n")}\n\n${growth(all)}\n\n${differs}\n${profile}`;
  if (report !== "-") writeFileSync(report, text);
  return text;
};
for (const count of sizes.map(Number)) {
  for (const minified of minifiedToo === "1" ? [false, true] : [false]) {
    all.push({ count, minified, ...measure(count, minified) });
    write();
  }
}
console.log(write());
