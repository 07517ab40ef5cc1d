// Checks a built portal: node check.mjs SITE_DIR [options]; README.md beside this file tells what is checked.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECKS, suits } from './checks/index.mjs';
import { showSite, startChromium } from './site/browser.mjs';
import { loadSite } from './site/load.mjs';
import { createReport, printReport } from './site/report.mjs';
import { takeShots } from './site/shots.mjs';

const HELP = `node check.mjs SITE_DIR [options]
  --base /some/base/       the path under which the site is published (/)
  --origin https://host    its scheme and host (https://example.org)
  --portable               the site is a copy to be opened from a disk
  --browser                also the checks that need Chromium
  --only a,b  --skip a,b   which checks
  --strings DIR            folder with .ftl files: their message names must not be shown to readers
  --cname HOST             the file CNAME must name this host
  --shots DIR              pictures of every template, phone and desktop, light and dark
  --limit N                findings printed for each check (20)
checks:
${CHECKS.map((check) => `  ${check.name.padEnd(13)} ${check.browser ? '(browser) ' : ''}${check.about}`).join('\n')}`;

const options = readOptions();
const site = loadSite(options.dir, { base: options.base, origin: options.origin, portable: options.portable });
if (site.pages.size === 0) misuse(`no pages in ${options.dir}`);
console.log(`${site.pages.size} pages, ${site.files.size} files, ${options.portable ? 'opened from a disk' : options.origin + options.base}`);
const failed = await runChecks(chosenChecks());
if (options.shots) await withBrowser((browser) => takeShots(browser, options.shots));
process.exitCode = failed ? 1 : 0;

/** Runs the checks, the one in its own process beside the others; returns how many found something. */
async function runChecks(checks) {
  const html = checks.find((check) => check.name === 'html');
  const htmlDone = html && runOne(html, {});
  let bad = 0;
  const note = (isSound) => { if (!isSound) bad++; };
  for (const check of checks) if (check !== html && !check.browser) note(await runOne(check, {}));
  const inBrowser = checks.filter((check) => check.browser);
  if (inBrowser.length) await withBrowser(async (browser) => { for (const check of inBrowser) note(await runOne(check, { browser })); });
  if (html) note(await htmlDone);
  console.log(`${checks.length - bad} passed, ${bad} failed`);
  return bad;
}

async function runOne(check, context) {
  const report = createReport();
  const start = performance.now();
  try {
    await check.run(site, report, { strings: options.strings, cname: options.cname, ...context });
  } catch (error) {
    report.find('', `the check itself broke: ${error.stack}`);
  }
  printReport(check.name, report, (performance.now() - start) / 1000, options.limit);
  return report.findings.length === 0;
}

async function withBrowser(use) {
  const chromium = await startChromium();
  const browser = await showSite(chromium, site);
  try {
    await use(browser);
  } finally {
    await browser.close();
    await chromium.close();
  }
}

function chosenChecks() {
  const named = (list) => list.split(',').filter(Boolean);
  for (const word of [...named(options.only), ...named(options.skip)]) if (!CHECKS.some((check) => check.name === word)) misuse(`no check is called ${word}`);
  return CHECKS.filter((check) => {
    if (!suits(check, { isPortable: options.portable }) || named(options.skip).includes(check.name)) return false;
    return options.only ? named(options.only).includes(check.name) : options.browser || !check.browser;
  });
}

function readOptions() {
  const text = (value) => ({ type: 'string', default: value });
  const flag = { type: 'boolean', default: false };
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        base: text('/'), origin: text('https://example.org'), portable: flag, browser: flag, only: text(''), skip: text(''),
        strings: text(''), cname: text(''), shots: text(''), limit: text('20'), help: flag,
      },
    });
  } catch (error) {
    misuse(error.message);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  if (positionals.length !== 1) misuse('one folder is wanted');
  const dir = resolve(positionals[0]);
  if (!existsSync(dir)) misuse(`no folder ${dir}`);
  const base = `/${values.base}/`.replace(/\/+/g, '/');
  return { ...values, dir, base, origin: values.origin.replace(/\/+$/, ''), cname: values.cname || undefined, limit: Number(values.limit) };
}

function misuse(what) {
  console.error(`${what}\n\n${HELP}`);
  process.exit(2);
}
