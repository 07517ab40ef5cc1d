// Proves that every check can fail: a sound portal passes, and each damage is found by the check that is there for it.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CHECKS, suits } from './checks/index.mjs';
import { DAMAGED_PAGE, DAMAGES } from './selftest/damages.mjs';
import { PLACE, portableSite, soundSite, write } from './selftest/sound.mjs';
import { showSite, startChromium } from './site/browser.mjs';
import { loadSite } from './site/load.mjs';
import { createReport } from './site/report.mjs';

const only = process.argv[2];
const chromium = await startChromium();
const folder = mkdtempSync(join(tmpdir(), 'lotsman-selftest-'));
const strings = join(folder, 'strings');
let passed = 0;
let failed = 0;
let made = 0;
try {
  write(strings, { 'en.ftl': 'page-next = Next\n' });
  registered();
  await sound();
  for (const [name, what, damage, words, { portable = name === 'portable' } = {}] of DAMAGES) if (!only || only === name) await damaged(name, what, damage, words, portable);
} finally {
  await chromium.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** Every file in checks/ is in the list, and every check has at least one damage. */
function registered() {
  const files = readdirSync(new URL('checks/', import.meta.url)).map((file) => basename(file, '.mjs')).filter((name) => name !== 'index');
  for (const name of files) tell(CHECKS.some((check) => check.name === name), `${name} is in the list of checks`);
  for (const { name } of CHECKS) tell(DAMAGES.some(([check]) => check === name), `${name} has a damage`);
}

async function sound() {
  for (const isPortable of [false, true]) {
    const site = build(isPortable ? portableSite() : soundSite(), isPortable);
    for (const check of CHECKS) {
      if ((only && only !== check.name) || !suits(check, { isPortable }) || (isPortable && check.browser)) continue;
      const { findings } = await runOn(check, site);
      tell(findings.length === 0, `${check.name} finds nothing in the sound ${isPortable ? 'copy on a disk' : 'site'}`, findings);
    }
  }
}

async function damaged(name, what, damage, words, isPortable) {
  const files = isPortable ? portableSite() : soundSite();
  damage(files);
  const { findings } = await runOn(CHECKS.find((check) => check.name === name), build(files, isPortable), [{ file: DAMAGED_PAGE }]);
  tell(findings.some((finding) => words.test(finding.what)), `${name} finds ${what}`, findings);
}

function build(files, isPortable) {
  const dir = join(folder, String(made++));
  write(dir, files);
  return loadSite(dir, { ...PLACE, portable: isPortable });
}

async function runOn(check, site, sample) {
  const report = createReport();
  const browser = check.browser ? await showSite(chromium, site, sample) : undefined;
  try {
    await check.run(site, report, { browser, strings });
  } finally {
    await browser?.close();
  }
  return report;
}

function tell(isRight, what, findings = []) {
  if (isRight) passed++;
  else failed++;
  if (isRight) return;
  console.log(`FAIL  ${what}`);
  for (const finding of findings.slice(0, 5)) console.log(`      ${finding.file}: ${finding.what}`);
}
