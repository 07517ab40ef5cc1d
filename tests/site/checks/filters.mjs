// A list page narrows itself as the reader types and chooses, without loading another page.

export const name = 'filters';
export const about = 'pages with [data-index]: searching and filtering change what is shown';
export const browser = true;

/** A list may show no more than so many entries at once. */
const AT_ONCE = 20;
/** A word that no entry holds. */
const NONSENSE = 'qzxwvqzxwv';

export async function run(site, report, { browser }) {
  const templates = new Map();
  for (const [file, page] of site.pages) if (page.index && isWhole(file, page.index)) {
    const name = `${page.bodyClass} ${page.lang}`;
    if (!templates.has(name) || site.size(templates.get(name)) < site.size(file)) templates.set(name, file);
  }
  const files = [...templates.values()].slice(0, 12);
  await browser.each(files, (file) => browser.open(file, { look: (page) => narrow(page, file, report) }));
  report.looked = `${files.length} pages`;
}

/** The index of a whole list lies beside its page; the list's narrowed parts lie deeper. */
function isWhole(file, index) {
  const folder = (address) => new URL('.', address).pathname;
  const here = new URL(file, 'https://site.invalid/');
  return folder(new URL(index, here)) === folder(here);
}

async function narrow(page, file, report) {
  const opened = await page.evaluate(() => performance.timeOrigin);
  const changed = async (before) => {
    for (let tries = 0; tries < 40; tries++) {
      const now = await page.evaluate(shown);
      if (JSON.stringify(now) !== JSON.stringify(before)) return now;
      await page.waitForTimeout(75);
    }
    return undefined;
  };
  const atFirst = await page.evaluate(shown);
  if (atFirst.items === 0) return; // an empty list has nothing to narrow
  const field = page.locator('main input[type=search], main input[type=text]').filter({ visible: true }).first();
  if (await field.count()) {
    await field.fill(NONSENSE);
    const after = await changed(atFirst);
    if (!after) report.find(file, 'typing into the search field changes nothing');
    else if (after.items > 0) report.find(file, `a search for nonsense still shows ${after.items} entries`);
    await field.fill('');
    if (after && (await changed(after))?.items === 0) report.find(file, 'the entries do not come back when the search field is emptied');
  }
  await choose(page, file, report, changed);
  if ((await page.evaluate(() => performance.timeOrigin)) !== opened) report.find(file, 'a filter loads another page');
}

async function choose(page, file, report, changed) {
  const choice = page.locator('.filters :is(a:not([aria-current]), input[type=checkbox], input[type=radio]:not(:checked))').filter({ visible: true });
  const menu = page.locator(':is(.filters, [data-index]) select').filter({ visible: true });
  const before = await page.evaluate(shown);
  const address = page.url();
  let promised;
  if (await choice.count()) {
    const number = choice.last().locator('span').filter({ hasText: /^\d+$/ });
    promised = (await number.count()) ? await number.last().innerText() : undefined;
    await choice.last().click();
  } else if (await menu.count()) await menu.first().selectOption({ index: 1 });
  else return report.find(file, 'has no filter to choose');
  const after = await changed(before);
  if (!after) return report.find(file, 'choosing a filter changes nothing');
  if (promised && promised <= AT_ONCE && after.items !== Number(promised)) report.find(file, `a filter promises ${promised} entries and shows ${after.items}`);
  if (page.url() === address) return;
  await page.evaluate(() => history.back());
  if ((await changed(after))?.items !== before.items) report.find(file, 'the way back does not bring back the entries');
}

/** Runs in the page: how many entries are seen, and the words that tell a reader how many. */
function shown() {
  const rows = [...document.querySelectorAll('main .rows > li')].filter((row) => row.checkVisibility());
  const words = [...document.querySelectorAll('main :is([role=status], [aria-live], output, [data-count])')].map((element) => element.innerText.trim());
  return { items: rows.length, words };
}
