// Proves that tables of values can be sorted, looked through and read in a browser, with a mouse, a keyboard and a
// screen reader, on a wide screen, a phone and paper; and that they are whole without JavaScript.
//   node tables.mjs LOTSMAN
import { DESKTOP, PHONE, startChromium } from './site/browser.mjs';
import { demand, onPortal, same } from './site/proof.mjs';

const [lotsman] = process.argv.slice(2);
if (!lotsman) {
  console.error('node tables.mjs LOTSMAN');
  process.exit(2);
}

const NAMES = ['Ліцей № 10 «Зоря»', 'Ліцей № 2', 'Академія ім’я', 'Коледж «Їжак»', 'Школа ґрунтів', 'Єдність', 'Імпульс', 'Щедрик', 'Яблуня', 'Ліцей № 1'];
const LEARNERS = [120, 1200, 80.5, '…', 300, 45, 'x', 99, 1000, 45];
const TRAININGS = [3, 0, 12, 1, 0, 5, 2, 2, 9, 4];
const SITE = {
  'site.toml': `base_url = "https://example.org/"
time_zone = "Europe/Kyiv"
title = { uk = "Пробний портал" }
operator = { name = { uk = "Бюро" } }
languages = [{ tag = "uk" }]
`,
  'data/vocabularies/territories.csv': 'id,name.uk,broader\nland,Край,\nnorth,Північ,land\nsouth,Південь,land\n',
  'data/institutions.csv': `id,title.uk,territory\n${NAMES.map((name, at) => `school-${at},${name},${at % 2 ? 'south' : 'north'}`).join('\n')}\n`,
  'data/indicators.csv': `id,title.uk,definition.uk,unit,aggregate,suppress,order
hours,Годин,Скільки годин,hours,sum,false,1
trainings,Тренінгів,Скільки тренінгів,events,sum,false,2
`,
  'data/survey/dataset.toml': `period = "2024/25"
[missing]
"…" = "not_reported"
"x" = "not_applicable"
[[tables]]
file = "survey.csv"
[[columns]]
header = "Годин"
indicator = "hours"
[[columns]]
header = "Тренінгів"
indicator = "trainings"
`,
  'data/survey/survey.csv': `Заклад;Годин;Тренінгів\n${NAMES.map((_, at) => `school-${at};${String(LEARNERS[at]).replace('.', ',')};${TRAININGS[at]}`).join('\n')}\n`,
  'data/survey/uk.md': '# Опитування\n\nСкільки годин і тренінгів.\n',
};

const chromium = await startChromium();
await onPortal(lotsman, SITE, chromium, (origin) => prove((use, options = {}) => visit(`${origin}/uk/datasets/survey/`, use, options)));

async function prove(at) {
  const AS_WRITTEN = ['Академія ім’я', 'Єдність', 'Імпульс', 'Коледж «Їжак»', 'Ліцей № 1', 'Ліцей № 2', 'Ліцей № 10 «Зоря»', 'Школа ґрунтів', 'Щедрик', 'Яблуня'];
  await at(async (page) => {
    same(await names(page), AS_WRITTEN, 'rows stand in the order of the alphabet, № 2 before № 10');
    same(await page.textContent('tfoot th'), 'Край', 'the whole stands at the foot');

    await page.click('thead th:nth-child(2) .sort');
    same((await column(page, 2)).slice(-2), ['x', '…'], 'signs stand last when sorted upwards');
    same((await numbers(page, 2)), [45, 45, 80.5, 99, 120, 300, 1000, 1200], 'numbers are sorted as numbers');
    same((await names(page)).slice(0, 2), ['Єдність', 'Ліцей № 1'], 'equal values keep the order in which they were');
    same(await sorted(page), [null, 'ascending', null], 'the heading says so');
    same(await page.textContent('[role=status]'), 'Годин: за зростанням', 'and it is announced');

    await page.click('thead th:nth-child(2) .sort');
    same(await numbers(page, 2), [1200, 1000, 300, 120, 99, 80.5, 45, 45], 'a second click turns the order round');
    same((await column(page, 2)).slice(-2), ['x', '…'], 'signs stay last');
    same(await sorted(page), [null, 'descending', null], 'the heading says that too');
    same(await page.$eval('tfoot', (foot) => foot.rows.length), 1, 'and the whole stays at the foot');

    await page.click('thead th:nth-child(2) .sort');
    same(await names(page), AS_WRITTEN, 'a third click gives the first order back');
    same(await sorted(page), [null, null, null], 'which is no sorting');
    same(await page.textContent('[role=status]'), 'Початковий порядок', 'and is announced');

    await page.click('thead th:first-child .sort');
    await page.click('thead th:first-child .sort');
    same(await names(page), [...AS_WRITTEN].reverse(), 'names are sorted by the alphabet of the page');
  });

  await at(async (page) => {
    const find = page.locator('.tools input[type=search]');
    await find.fill("ІМ'Я");
    same(await names(page), ['Академія ім’я'], 'a row is found whatever the letter case and the apostrophe');
    same(await page.textContent('[role=status]'), 'Показано рядків: 1 із 10', 'the count is announced');
    await find.fill('ліцей 1');
    same(await names(page), ['Ліцей № 1', 'Ліцей № 10 «Зоря»'], 'all words must stand in the name, and numbers of values do not count');
    await find.fill('зовсім нічого');
    same(await names(page), [], 'nothing is found');
    same(await page.textContent('[role=status]'), 'Такого рядка немає. Спробуйте інше слово.', 'and that is said');
    await find.fill('');
    same((await names(page)).length, 10, 'an empty field shows all');
    same(await page.textContent('[role=status]'), '', 'without a word');
    await page.selectOption('.tools select >> nth=0', 'Північ');
    same(await names(page), ['Академія ім’я', 'Імпульс', 'Ліцей № 10 «Зоря»', 'Школа ґрунтів', 'Яблуня'], 'a territory chooses its rows');
    await page.click('thead th:nth-child(2) .sort');
    same(await numbers(page, 2), [80.5, 120, 300, 1000], 'and they can be sorted');
    same((await names(page)).length, 5, 'without showing the others');
    demand(await page.isVisible('tfoot tr'), 'the whole stays to compare with');
  });

  await at(async (page) => {
    const label = await page.locator('.tools input').evaluate((input) => input.labels[0].textContent);
    same(label, 'Знайти в таблиці', 'the field has a label');
    await page.focus('.tools input');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const focus = () => page.evaluate(() => document.activeElement.textContent.trim());
    same(await focus(), 'Заклад освіти', 'the Tab key goes from the tools to the headings');
    await page.keyboard.press('Enter');
    same(await sorted(page), ['ascending', null, null], 'Enter sorts');
    await page.keyboard.press('Space');
    same(await sorted(page), ['descending', null, null], 'Space sorts');
    same(await focus(), 'Заклад освіти', 'and the focus stays where it was');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    demand(outline !== 'none', 'and is seen', outline);
  });

  await at(async (page) => {
    const cell = page.locator('tbody tr', { hasText: 'Коледж' }).locator('td').first();
    same(await cell.locator('[aria-hidden]').textContent(), '…', 'a sign is seen');
    demand((await cell.locator('.vh').textContent()).length > 3, 'and read as words', await cell.innerHTML());
    const legend = await page.$$eval('.signs dt', (signs) => signs.map((sign) => sign.textContent));
    same(legend.slice(0, 2).sort(), ['x', '…'].sort(), 'the legend has the signs that occur');
    const align = await page.$eval('tbody td.n', (cell) => [getComputedStyle(cell).textAlign, getComputedStyle(cell).fontVariantNumeric]);
    same(align, ['end', 'lining-nums tabular-nums'], 'numbers stand under one another');
  });

  // Rows go under the heading while a reader goes down.
  await at(async (page) => {
    await page.setViewportSize({ width: 1000, height: 300 });
    await page.locator('tbody tr').last().scrollIntoViewIfNeeded();
    const top = await page.$eval('thead th', (head) => Math.round(head.getBoundingClientRect().top));
    demand(top >= -1 && top < 150, 'the headings stay in sight', top);
  });

  await at(async (page) => {
    same((await names(page)).length, 10, 'without JavaScript all rows are there');
    same(await page.$$eval('.sort, .tools', (found) => found.length), 0, 'and nothing that would not work');
    same(await page.textContent('thead th'), 'Заклад освіти', 'with their headings');
  }, { javaScriptEnabled: false });

  await at(async (page) => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    demand(wide <= 0, 'on a phone nothing must be scrolled sideways', wide);
    await page.selectOption('.tools .order select', { label: 'Годин: за спаданням' });
    same((await numbers(page, 2)).slice(0, 2), [1200, 1000], 'and rows are sorted by a menu');
    same(await page.getAttribute('table', 'role'), 'table', 'a stacked table stays a table');
  }, { viewport: PHONE });

  await at(async (page) => {
    await page.fill('.tools input', 'Ліцей');
    await page.emulateMedia({ media: 'print' });
    same(await page.isVisible('.tools'), false, 'on paper there are no tools');
    same(await page.textContent('[role=status]'), 'Показано рядків: 3 із 10', 'but the paper says that rows are left out');
    demand(await page.isVisible('[role=status]'), 'in words that are printed');
    await page.emulateMedia({ media: 'screen' });
    await page.fill('.tools input', '');
    await page.emulateMedia({ media: 'print' });
    same(await page.isVisible('[role=status]'), false, 'and nothing when all are there');
  });
}

/** Opens the page of the dataset in a context of its own. */
async function visit(address, use, options) {
  const context = await chromium.newContext({ viewport: DESKTOP, ...options });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => demand(false, 'the script runs through', String(error)));
    await page.goto(address, { waitUntil: 'load' });
    await use(page);
  } finally {
    await context.close();
  }
}

/** The names of the rows in sight. */
function names(page) {
  return page.$$eval('table >> nth=0 >> tbody tr', (rows) => rows.filter((row) => !row.hidden).map((row) => row.cells[0].textContent.trim()));
}

/** What is seen in a column, counted from 1, in the rows in sight. */
function column(page, at) {
  return page.$$eval('tbody tr', (rows, at) => rows.filter((row) => !row.hidden).map((row) => { const cell = row.cells[at - 1].cloneNode(true); cell.querySelectorAll('.vh').forEach((part) => part.remove()); return cell.textContent.trim(); }), at);
}

async function numbers(page, at) {
  return (await column(page, at)).map((text) => Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.'))).filter((number) => !Number.isNaN(number));
}

/** How each heading says that rows are sorted by it. */
function sorted(page) {
  return page.$$eval('table >> nth=0 >> thead th', (heads) => heads.map((head) => head.getAttribute('aria-sort')));
}
