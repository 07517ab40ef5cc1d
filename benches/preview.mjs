// Measures the preview: node benches/preview.mjs LOTSMAN SITE EDITS. Prints a line of figures for the site.
//
// «Edit to visible» begins before the file is written and ends when the page in the browser holds the new words.
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../tests/site/site/browser.mjs';
import { preview } from '../tests/preview/site.mjs';

const [lotsman, from, count] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'lotsman-bench-'));
const site = join(folder, 'site');
for (const name of ['site.toml', 'content', 'data', 'translations.toml']) {
  try { cpSync(join(from, name), join(site, name), { recursive: true }); } catch (error) { if (error.code !== 'ENOENT') throw error; }
}
const kind = 'practices';
const entry = readdirSync(join(site, 'content', kind)).sort().find((id) => existsSync(join(site, 'content', kind, id, 'uk.md')));
const file = join(site, 'content', kind, entry, 'uk.md');
const whole = readFileSync(file, 'utf8');
const now = () => performance.timeOrigin + performance.now();
const median = (times, share = 0.5) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];

const browser = await startChromium();
let server;
try {
  const begun = now();
  server = await preview(lotsman, site, '--port', '0');
  const first = await fetch(`${server.url}uk/${kind}/${entry}/`);
  await first.text();
  const started = now() - begun;
  if (!first.ok) throw new Error(`${first.status} ${first.url}`);

  const page = await browser.newPage();
  await page.goto(`${server.url}uk/${kind}/${entry}/`);
  await page.waitForTimeout(1500);
  const edit = async (text, words) => {
    const seen = page.evaluate((words) => new Promise((resolve) => {
      const holds = () => document.querySelector('main').textContent.includes(words);
      const watch = new MutationObserver(() => { if (holds()) { watch.disconnect(); resolve(performance.timeOrigin + performance.now()); } });
      watch.observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true, attributes: true });
    }), words);
    await page.evaluate(() => 0); // the observer is there
    const written = now();
    writeFileSync(file, text);
    const time = await seen - written;
    await page.waitForTimeout(250); // the author reads; the rules have run
    return time;
  };
  const body = [], title = [];
  for (let number = 0; number < Number(count) + 2; number++) {
    const words = `нові слова ${number}`;
    const inBody = await edit(`${whole}\n\nАбзац: ${words}.\n`, words);
    const inTitle = await edit(whole.replace(/^# (.*)$/m, `# $1 ${words}!`), `${words}!`);
    if (number >= 2) { body.push(inBody); title.push(inTitle); } // the first ones warm up
  }
  const figures = [started, median(body), median(body, 0.95), median(title), median(title, 0.95)].map((time) => time.toFixed(0).padStart(8));
  console.log(`${figures.join('')}${(server.memory() / 1024).toFixed(0).padStart(9)}`);
} finally {
  await browser.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
