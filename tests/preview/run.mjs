// Writes a portal as an author does, while a browser looks at its preview: node tests/preview/run.mjs LOTSMAN [NAME]
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync, mkdirSync, writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../site/site/browser.mjs';
import { folder, preview, until } from './site.mjs';
import { SITE, LONG } from './sources.mjs';

const [lotsman, only] = process.argv.slice(2);
if (!lotsman) { console.error('usage: node tests/preview/run.mjs LOTSMAN [NAME]'); process.exit(2); }

const EVENT = 'content/events/fair';
/** Each test gets a site of its own, its preview, and a page on `/uk/events/fair/`. */
const tests = {
  async 'a text, facts, a table, styles, a template, words and settings show by themselves, and the page stays where it was'({ site, page, main, marker }) {
    await page.evaluate(() => scrollTo(0, 900));
    const top = () => page.locator('main p', { hasText: 'Абзац номер 12' }).evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    const edits = [
      ['text', `${EVENT}/uk.md`, 'Перший абзац тексту.', 'Змінений абзац тексту.', () => main().then((text) => text.includes('Змінений абзац'))],
      ['facts', `${EVENT}/facts.toml`, '"2027-03-01T10:00:00"', '"2027-03-05T12:30:00"', () => main().then((text) => text.includes('12:30'))],
      ['table', 'data/organisations.csv', 'Перша компанія', 'Друга компанія', () => main().then((text) => text.includes('Друга компанія'))],
      ['words', 'strings/uk.ftl', 'Ярмарок!', 'Ярмарок року', () => main().then((text) => text.includes('Ярмарок року'))],
      ['template', 'templates/parts/mark.html', '<b>', '<b id="from-template">', () => page.locator('#from-template').count()],
      ['settings', 'site.toml', 'Пробний портал', 'Перейменований портал', async () => (await page.title()).includes('Перейменований')],
      ['styles', 'assets/lotsman.css', 'rgb(1, 2, 3)', 'rgb(4, 5, 6)', () => page.evaluate(() => getComputedStyle(document.querySelector('h1')).color === 'rgb(4, 5, 6)')],
    ];
    for (const [what, path, from, to, shows] of edits) {
      site.change(path, from, to);
      await until(`the change of ${what} shows`, shows);
    }
    assert.equal(await marker(), 'untouched', 'the page was loaded again');
    assert.ok(Math.abs(await top() - before) < 3, 'the page has moved');
  },

  async 'focus, open details and typed words stay; a script of the theme goes on'({ site, open }) {
    const page = await open('uk/events/');
    await page.evaluate(() => { document.body.insertAdjacentHTML('beforeend', '<p id="by-script">made by a script</p>'); });
    const search = page.locator('main input[type=search]');
    await search.fill('ярм');
    await page.evaluate(() => { document.querySelector('details.lang').open = true; });
    site.change(`${EVENT}/uk.md`, '# Ярмарок кар’єри', '# Ярмарок кар’єри та ремесел');
    await until('the new title stands in the list', async () => (await page.locator('main').innerText()).includes('та ремесел'));
    assert.equal(await search.inputValue(), 'ярм');
    assert.ok(await page.locator('details.lang').evaluate((details) => details.open), 'the list of languages has closed');
    assert.ok(await search.evaluate((field) => field === document.activeElement), 'the focus is lost');
    assert.equal(await page.locator('#by-script').count(), 1, 'what a script made is gone');
  },

  async 'whatever breaks, the page stays, the panel tells, and goes when it is mended'({ site, page, main, panel, marker }) {
    const breaks = [
      ['facts', `${EVENT}/facts.toml`, 'mode = "onsite"', 'mode = "onsight"', 'facts.toml:3'],
      ['a forgotten quotation mark', `${EVENT}/facts.toml`, 'mode = "onsite"', 'mode = "onsite', 'facts.toml'],
      ['a text', `${EVENT}/uk.md`, '[посилання](news:opening)', '[посилання](news:openning)', 'uk.md'],
      ['front matter', `${EVENT}/uk.md`, '# Ярмарок', '+++\nх\n# Ярмарок', 'uk.md'],
      ['settings', 'site.toml', 'title = {', 'titel = {', 'site.toml'],
      ['languages', 'site.toml', 'languages = [', 'languages = [[', 'site.toml'],
      ['a template', 'templates/parts/mark.html', '{{', '{{ {%', 'mark.html'],
      ['a template that fails', 'templates/parts/mark.html', '{{', '{{ entry.nothing.at.all }}{{', 'mark.html'],
      ['words', 'strings/uk.ftl', 'event-type-fair = ', 'event-type-fair = { ', 'strings/uk.ftl'],
      ['a table', 'data/organisations.csv', 'id,', 'it,', 'organisations.csv'],
    ];
    for (const [what, path, right, wrong, place] of breaks) {
      const whole = site.read(path);
      site.change(path, right, wrong);
      const told = await until(`the panel tells of ${what}`, async () => { const text = await panel(); return text.includes(place) && text; });
      assert.match(told, /E\d{3}/, `${what}: ${told}`);
      assert.ok((await main()).includes('Останній абзац'), `${what}: the page is gone: ${await main()}`);
      site.write(path, whole);
      await until(`the panel goes after ${what}`, async () => (await panel()) === '');
      assert.ok((await main()).includes('Перша компанія'), `${what}: the page has not recovered`);
    }
    assert.equal(await marker(), 'untouched', 'the page was loaded again');
  },

  async 'a portal that init has just made'({ site, open }) {
    const portal = site.at('новий портал');
    const made = spawnSync(lotsman, ['init', portal, '--yes', '--name', 'Новий портал', '--languages', 'uk,en', '--lang', 'uk'], { encoding: 'utf8' });
    assert.equal(made.status, 0, made.stderr);
    const second = await preview(lotsman, portal, '--port', '0');
    try {
      const page = await open('uk/about/', second.url);
      const main = () => page.locator('main').textContent();
      const title = await page.locator('h1').textContent();
      assert.ok(title.trim(), 'the page has a title');
      site.write('новий портал/content/pages/about/uk.md', `# ${title.trim()}\n\nМи щойно почали.\n`);
      await until('the new text shows', async () => (await main()).includes('Ми щойно почали.'));
      site.write('новий портал/data/organisations.csv', 'id,title.uk,type\nperша,Перша,employer\n');
      await until('the wrong row is told', async () => (await page.evaluate(() => document.querySelector('lotsman-preview').shadowRoot.textContent)).includes('organisations.csv'));
      site.write('новий портал/data/organisations.csv', 'id,title.uk,type\nfirst,Перша,employer\n');
      await until('it is mended', async () => !(await page.evaluate(() => document.querySelector('lotsman-preview').shadowRoot.textContent)).includes('organisations.csv'));
    } finally { await second.stop(); }
  },

  async 'twenty quick edits end in the last state'({ site, main }) {
    for (let number = 1; number <= 20; number++) {
      site.write(`${EVENT}/uk.md`, `# Ярмарок кар’єри\n\nСтан номер ${number}.\n`);
      await new Promise((resolve) => { setTimeout(resolve, number % 4 * 9); });
    }
    await until('the last state shows', async () => (await main()).includes('Стан номер 20.'));
    await new Promise((resolve) => { setTimeout(resolve, 600); });
    assert.ok((await main()).includes('Стан номер 20.'), 'an older state came back');
  },

  async 'editors that save by another file and a rename'({ site, main }) {
    for (const number of [1, 2, 3]) {
      site.write(`${EVENT}/.uk.md.tmp`, `# Ярмарок кар’єри\n\nЗбережено ${number}.\n`);
      renameSync(site.at(`${EVENT}/.uk.md.tmp`), site.at(`${EVENT}/uk.md`));
      await until('the saved text shows', async () => (await main()).includes(`Збережено ${number}.`));
    }
  },

  async 'a new entry, a renamed one and a deleted one'({ site, open }) {
    const list = await open('uk/news/');
    const text = () => list.locator('main').innerText();
    site.write('content/news/added/facts.toml', 'date = "2026-11-01"\n');
    site.write('content/news/added/uk.md', '# Щойно додана новина\n\nОсь вона.\n');
    await until('the new entry stands in the list', async () => (await text()).includes('Щойно додана'));
    renameSync(site.at('content/news/added'), site.at('content/news/moved'));
    await until('its link leads to the new address', () => list.locator('main a[href*="/moved/"]').count());
    rmSync(site.at('content/news/moved'), { recursive: true });
    await until('the deleted entry has left the list', async () => !(await text()).includes('Щойно додана'));
  },

  async 'a folder that is deleted while it is shown'({ site, main, panel, page }) {
    renameSync(site.at('content'), site.at('content-away'));
    await until('the page says that it is gone', async () => (await page.evaluate(() => document.querySelector('lotsman-preview').shadowRoot.textContent)).includes('no longer there'));
    assert.ok((await main()).includes('Останній абзац'));
    renameSync(site.at('content-away'), site.at('content'));
    site.change(`${EVENT}/uk.md`, 'Перший', 'Найперший');
    await until('the preview has recovered', async () => (await main()).includes('Найперший абзац'));
    assert.equal(await panel(), '');
  },

  async 'the whole site away and back again'({ site, main }) {
    renameSync(site.root, `${site.root}-away`);
    await new Promise((resolve) => { setTimeout(resolve, 1500); });
    assert.ok((await main()).includes('Останній абзац'));
    renameSync(`${site.root}-away`, site.root);
    await new Promise((resolve) => { setTimeout(resolve, 1500); });
    site.change(`${EVENT}/uk.md`, 'Перший', 'Найперший');
    await until('the preview has recovered', async () => (await main()).includes('Найперший абзац'), 20_000);
  },

  async 'five thousand files at once'({ site, main }) {
    for (let number = 0; number < 1250; number++) {
      const path = site.at(`content/practices/practice-${number}`);
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, 'facts.toml'), 'organisation = "first"\ncontact = { type = "email", value = "a@example.org" }\n');
      for (const [tag, word] of [['uk', 'Практика'], ['en', 'Practice'], ['extra', '']]) writeFileSync(join(path, tag === 'extra' ? 'notes.txt' : `${tag}.md`), word ? `# ${word} ${number}\n\nText ${number}.\n` : 'x');
    }
    site.change(`${EVENT}/uk.md`, 'Перший', 'Найперший');
    await until('the preview has taken it', async () => (await main()).includes('Найперший абзац'), 60_000);
    for (const name of readdirSync(site.at('content/practices'))) rmSync(site.at(`content/practices/${name}`), { recursive: true });
    site.change(`${EVENT}/uk.md`, 'Найперший', 'Знову перший');
    await until('the preview has followed', async () => (await main()).includes('Знову перший абзац'), 60_000);
  },

  async 'the memory of the server stays flat over 500 edits'({ site, main, server }) {
    const edit = async (number) => {
      site.write(`${EVENT}/uk.md`, `# Ярмарок кар’єри\n\n${LONG} ${number}.\n`);
      await until(`edit ${number} shows`, async () => (await main()).includes(`${LONG} ${number}.`));
    };
    for (let number = 0; number < 100; number++) await edit(number);
    const before = server.memory();
    for (let number = 100; number < 600; number++) await edit(number);
    const after = server.memory();
    console.log(`   ${before} KB before, ${after} KB after 500 edits`);
    assert.ok(after < before * 1.15 + 4096, `memory grew from ${before} KB to ${after} KB`);
  },

  async 'the bar and the panel can be used with the keyboard, and the edit link opens the file at its line'({ site, page, panel }) {
    site.change(`${EVENT}/facts.toml`, 'mode = "onsite"', 'mode = "onsight"');
    await until('the panel tells', async () => (await panel()).includes('facts.toml:3'));
    const spot = page.locator('lotsman-preview section a.edit').first();
    await spot.focus();
    await page.keyboard.press('Enter');
    await until('the editor was called', () => site.read('opened.txt').includes('facts.toml'));
    const [file, line] = site.read('opened.txt').trim().split('|');
    assert.ok(file.endsWith('facts.toml') && line === '3', `${file} ${line}`);
  },
};

const browser = await startChromium();
let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  if (only && !name.includes(only)) continue;
  const site = folder();
  let server;
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' });
  try {
    for (const [path, text] of Object.entries(SITE)) site.write(path, text);
    const editor = `node ${site.at('editor.cjs')} {file} {line}`;
    server = await preview(lotsman, site.root, '--port', '0', '--editor', editor);
    const errors = [];
    const open = async (path, root = server.url) => {
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(root + path);
      await until('the bar is there', () => page.locator('lotsman-preview nav').count());
      return page;
    };
    const page = await open('uk/events/fair/');
    await page.evaluate(() => { globalThis.marker = 'untouched'; });
    const marker = () => page.evaluate(() => globalThis.marker);
    const main = () => page.locator('main').textContent();
    const panel = () => page.evaluate(() => document.querySelector('lotsman-preview')?.shadowRoot.querySelector('section.broken')?.textContent ?? '');
    await test({ site, page, server, open, main, panel, marker });
    assert.deepEqual(errors, [], 'scripts of the page failed');
    console.log(`ok  ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`BAD ${name}\n    ${error.stack?.split('\n').slice(0, 4).join('\n    ')}\n    ${server?.said().slice(-1500)}`);
  } finally {
    await context.close();
    await server?.stop();
    site.remove();
  }
}
await browser.close();
console.log(`${failed ? `${failed} failed` : 'all passed'}`);
process.exit(failed ? 1 : 0);
