// Proves that the search answers in a browser: suggestions, the page with its filters, lists searched in place, four
// languages, a keyboard, a screen reader, no JavaScript, and data that does not arrive.
//   node search.mjs LOTSMAN
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DESKTOP, PHONE, startChromium } from './site/browser.mjs';
import { demand, onPortal, same } from './site/proof.mjs';

const [lotsman] = process.argv.slice(2);
if (!lotsman) {
  console.error('node search.mjs LOTSMAN');
  process.exit(2);
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Practices: name, functions, day, and a text in each language that it has. */
const PRACTICES = [
  ['evening', 'consulting', '2024-02-01', { uk: ['Вечір для батьків', 'Консультація для родин у майстерні ліцею.'], ru: ['Вечер для родителей', 'Консультация для семей в мастерской лицея.'], lv: ['Vakars vecākiem', 'Karjeras konsultācija ģimenēm darbnīcā.'], en: ['An evening for parents', 'Advice for families in the workshop.'] }],
  ['diary', 'consulting', '2025-03-01', { uk: ['Щоденник стажиста', 'Учень записує, чого навчився на виробництві.'], en: ['A diary of a trainee', 'A learner writes down what the factory taught.'] }],
  ['fair', 'employers', '2023-04-01', { uk: ['Ярмарок професій', 'Роботодавці показують справжні верстати учням.'] }],
  ['office', 'employers', '2022-05-01', { uk: ['Кабінет у бібліотеці', 'Центр кар’єри приймає учнів щодня.'] }],
  ['quiet', 'employers', '2021-06-01', { uk: ['Тиха година', 'Розмова про роботу без поспіху; центр професій поруч.'] }],
  ['letters', 'consulting', '2020-07-01', { uk: ['Листи випускникам', 'Центр кар’єри пише випускникам раз на рік.'], ru: ['Письма выпускникам', 'Выпускники отвечают раз в год.'] }],
  ['only-lv', 'consulting', '2024-08-01', { lv: ['Stārķa ligzda', 'Skolēni vēro putnus.'] }],
];
const SITE = {
  'site.toml': `base_url = "https://example.org/"
time_zone = "Europe/Kyiv"
title = { uk = "Пробний портал", ru = "Пробный портал", lv = "Izmēģinājuma portāls", en = "Test portal" }
operator = { name = { uk = "Бюро", ru = "Бюро", lv = "Birojs", en = "Office" } }
languages = [{ tag = "uk", fallback = ["en", "lv"] }, { tag = "ru", fallback = ["uk", "en", "lv"] }, { tag = "lv", fallback = ["en", "uk"] }, { tag = "en", fallback = ["uk", "lv"] }]
`,
  'data/organisations.csv': 'id,title.uk,title.ru,title.lv,title.en,type\noffice,Бюро,Бюро,Birojs,Office,other\n',
  'data/vocabularies/functions.csv': 'id,name.uk,name.ru,name.lv,name.en\nconsulting,Поради,Советы,Padomi,Guidance\nemployers,Підприємства,Предприятия,Uzņēmumi,Enterprises\n',
};
const facts = (functions, day) => `organisation = "office"\nproblem = { uk = "…", ru = "…", lv = "…", en = "…" }\nfunctions = ["${functions}"]\nperiod = "${day.slice(0, 4)}"\nupdated = ${day}\n`;
for (const [name, functions, day, texts] of PRACTICES) {
  SITE[`content/practices/${name}/facts.toml`] = facts(functions, day);
  for (const [lang, [title, text]] of Object.entries(texts)) SITE[`content/practices/${name}/${lang}.md`] = `# ${title}\n\n${text}\n`;
}
// Enough of the same to be shown in steps.
for (let at = 1; at <= 12; at++) {
  SITE[`content/practices/course-${at}/facts.toml`] = facts('employers', '2019-01-01');
  SITE[`content/practices/course-${at}/uk.md`] = `# Зварювання, ступінь ${at}\n\nНавчання зварника.\n`;
}

const chromium = await startChromium();
let origin;
await onPortal(lotsman, SITE, chromium, async (at) => {
  origin = at;
  for (const part of [suggestions, answers, choices, addresses, oddities, failures, withoutScript, list, accessibility]) await part();
});

/** The box in the masthead. */
async function suggestions() {
  await visit('/uk/practices/diary/', async (page) => {
    const box = page.locator('#find');
    const state = async () => [await box.getAttribute('aria-expanded'), await page.locator('.suggestions').isVisible()];
    const active = () => page.evaluate(() => document.getElementById(document.getElementById('find').getAttribute('aria-activedescendant'))?.firstChild.textContent ?? null);
    await page.keyboard.press('/');
    same(await page.evaluate(() => document.activeElement.id), 'find', '/ leads to the box');
    await page.waitForSelector('#find[role=combobox]');
    same(await state(), ['false', false], 'an empty box suggests nothing');
    await box.pressSequentially('зварюванню');
    await page.waitForSelector('.suggestions a');
    same(await state(), ['true', true], 'typing opens suggestions');
    same(await page.$$eval('.suggestions > [role=option]', (all) => all.length), 7, 'six of them, and the way to all');
    same(await page.textContent('.suggestions mark'), 'Зварювання', 'with the found form marked');
    same(await page.textContent('.find [role=status]'), 'Знайдено: 12', 'the count is announced');
    same(await active(), null, 'none is chosen before an arrow');
    await page.keyboard.press('ArrowDown');
    same(await page.locator('[role=option][aria-selected=true]').getAttribute('id'), 'find-list-0', 'the arrow down chooses the first');
    await page.keyboard.press('ArrowUp');
    same(await active(), 'Усе знайдене: 12', 'the arrow up goes round to the last');
    same(await page.evaluate(() => document.activeElement.id), 'find', 'the focus stays in the box');
    await page.keyboard.press('Escape');
    same([...(await state()), await box.inputValue()], ['false', false, 'зварюванню'], 'Escape closes them and keeps the word');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.suggestions a >> visible=true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/uk/search/?q=*');
    await found(page, 'Знайдено: 12');
    demand(true, 'Enter on the last one opens everything found');
  });
  await visit('/uk/practices/diary/', async (page) => {
    await page.fill('#find', 'ярмарку');
    await page.waitForSelector('.suggestions a');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/uk/practices/fair/');
    demand(true, 'Enter on a suggestion opens its page');
  });
  await visit('/uk/practices/diary/', async (page) => {
    await page.fill('#find', 'ярмарку');
    await page.waitForSelector('.suggestions a');
    await page.keyboard.press('Tab');
    same(await page.locator('.suggestions').isVisible(), false, 'Tab leaves the box and closes the suggestions');
    await page.click('#find');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/uk/search/?q=*');
    demand(true, 'Enter in the box opens the page of the search');
  });
  await visit('/uk/practices/diary/', async (page) => {
    await page.fill('#find', 'ярмарку');
    await page.click('.suggestions a');
    await page.waitForURL('**/uk/practices/fair/');
    demand(true, 'so does a click on a suggestion');
  });
  await visit('/uk/practices/diary/', async (page) => {
    same(await page.locator('#find').isVisible(), false, 'on a phone the masthead has no box');
    await page.click('.find-link');
    await page.waitForURL('**/uk/search/#search');
    same(await page.evaluate(() => document.activeElement.id), 'search', 'but a link into the box of the search');
  }, { viewport: PHONE });
}

/** What is found, whatever way it is typed. */
async function answers() {
  const asks = [
    ['центрів кар’єри', ['Листи випускникам', 'Кабінет у бібліотеці', 'Тиха година'], '', 'another form of two words'],
    ['консултація', ['Вечір для батьків'], 'консультація', 'a slip of the finger'],
    ['konsultatsiia', ['Вечір для батьків'], 'консультація', 'Latin letters'],
    ['rjycekmnfwsz', ['Вечір для батьків'], 'консультація', 'the wrong keyboard'],
    ['щоденн', ['Щоденник стажиста'], '', 'an unfinished word'],
    ['учень -виробництво', ['Ярмарок професій', 'Кабінет у бібліотеці'], '', 'a minus'],
    ['«центр кар’єри»', ['Листи випускникам', 'Кабінет у бібліотеці'], '', 'quotes'],
  ];
  await visit('/uk/search/', async (page) => {
    for (const [query, titles, meant, what] of asks) {
      await page.fill('#search', query);
      await settled(page, query);
      same((await rows(page)).sort(), [...titles].sort(), `${what} finds what is meant: ${query}`);
      const notes = await page.textContent('[data-part=notes]');
      same(notes, meant && `Показано за словом «${meant}»`, meant ? 'and says what was understood' : 'without further words');
    }
    await page.fill('#search', 'центрів кар’єри');
    await settled(page, 'центрів кар’єри');
    same(await page.$eval('[data-part=rows] .divider + li h3', (title) => title.textContent), 'Тиха година', 'entries with fewer of the words come last, under a line that says so');
    await page.fill('#search', 'консультації');
    await settled(page, 'консультації');
    same(await page.textContent('[data-part=rows] mark'), 'Консультація', 'the found form is marked');
  });
  for (const [lang, query, title] of [['ru', 'родителям', 'Вечер для родителей'], ['lv', 'konsultacijas', 'Vakars vecākiem'], ['en', 'families', 'An evening for parents']]) {
    await visit(`/${lang}/search/?q=${encodeURIComponent(query)}`, async (page) => {
      await settled(page, query);
      demand((await rows(page)).includes(title), `${lang} finds its own: ${query}`, await rows(page));
    });
  }
  await visit('/uk/search/?q=putns', async (page) => {
    await settled(page, 'putns');
    await page.waitForSelector('[data-part=other-rows] a');
    const other = await page.$eval('[data-part=other-rows] li', (item) => [item.lang, item.querySelector('.state').textContent, item.querySelector('a').pathname, item.querySelector('a').hreflang]);
    same(other, ['lv', 'Latviešu', '/lv/practices/only-lv/', 'lv'], 'what is there in another language only is found after, and marked');
    demand((await page.textContent('[data-part=status]')).includes('Іншими мовами: 1'), 'and announced', await page.textContent('[data-part=status]'));
    same((await page.request.get(await page.$eval('[data-part=other-rows] a', (link) => link.href))).status(), 200, 'its link leads somewhere');
  });
  await visit('/uk/search/?q=жщжщжщ', async (page) => {
    await settled(page, 'жщжщжщ');
    same(await page.textContent('[data-part=heading]'), 'Нічого не знайдено. Спробуйте інше слово або менше слів.', 'nothing found is said');
    same(await page.textContent('[data-part=notes]'), 'Слова «жщжщжщ» тут немає', 'with the word that does not occur');
    demand(await page.isVisible('#sections'), 'and the sections are offered', null);
  });
}

/** Filters and order. */
async function choices() {
  await visit('/uk/search/?q=%D1%86%D0%B5%D0%BD%D1%82%D1%80', async (page) => {
    await found(page, 'Знайдено: 3');
    same(await page.$$eval('[data-facet=kind] a', (links) => links.map((link) => link.innerText.replace(/\s+/g, ' '))), ['Практики 3'], 'kinds stand beside with their counts');
    same(await page.$$eval('[data-facet=functions] a', (links) => links.length), 0, 'other filters wait until they are opened');
    await page.click('summary[data-key=functions]');
    await page.waitForSelector('[data-facet=functions] a');
    const counts = () => page.$$eval('[data-facet=functions] a', (links) => links.map((link) => link.innerText.replace(/\s+/g, ' ')));
    same(await counts(), ['Поради 1', 'Підприємства 2'], 'their counts are those of what is found');
    await page.focus('[data-facet=functions] li:last-child a');
    await page.keyboard.press('Enter');
    await found(page, 'Знайдено: 2');
    same(new URL(page.url()).searchParams.get('functions'), 'employers', 'a filter narrows, and stands in the address');
    same(await counts(), ['Поради 1', 'Підприємства 2'], 'the counts of its own values stay');
    same(await page.evaluate(() => document.activeElement.dataset.key), 'functions employers', 'the focus stays where it was');
    same(await page.textContent('[data-part=status]'), 'Знайдено: 2', 'the count is announced');
    same(await page.textContent('[data-part=chips] a'), 'Прибрати фільтр: Підприємства', 'it can be taken away');
    await page.focus('[data-part=chips] a');
    await page.keyboard.press('Enter');
    await found(page, 'Знайдено: 3');
    same(await page.evaluate(() => document.activeElement.dataset.part), 'heading', 'then the focus goes to the heading');
    await page.click('[data-sort=date]');
    await page.waitForURL('**sort=date');
    await settled(page, 'центр');
    same(await rows(page), ['Кабінет у бібліотеці', 'Тиха година', 'Листи випускникам'], 'by date, the newest first');
    same(await page.getAttribute('[data-sort=date]', 'aria-current'), 'true', 'and the order is told');
  });
  await visit('/uk/search/?q=%D0%B7%D0%B2%D0%B0%D1%80%D1%8E%D0%B2%D0%B0%D0%BD%D0%BD%D1%8F', async (page) => {
    await found(page, 'Знайдено: 12');
    same((await rows(page)).length, 10, 'ten are shown at first');
    await page.click('[data-part=more] button');
    await page.waitForFunction(() => document.querySelectorAll('[data-part=rows] > li').length === 12);
    demand(await page.evaluate(() => document.activeElement.closest('li') === document.querySelectorAll('[data-part=rows] > li')[10]), 'the next ones come after, with the focus on the first of them', null);
  });
}

/** What is chosen can be shared, and undone. */
async function addresses() {
  await visit('/uk/search/?q=%D1%86%D0%B5%D0%BD%D1%82%D1%80&functions=employers&sort=date', async (page) => {
    await found(page, 'Знайдено: 2');
    same(await rows(page), ['Кабінет у бібліотеці', 'Тиха година'], 'a shared address opens the same');
    demand((await page.title()).startsWith('центр – '), 'with its words in the title', await page.title());
    demand(await page.$eval('summary[data-key=functions]', (summary) => summary.parentElement.open), 'and its filter open', null);
  });
  await visit('/uk/search/', async (page) => {
    const before = await page.evaluate(() => history.length);
    await page.locator('#search').pressSequentially('щоденник', { delay: 120 });
    await settled(page, 'щоденник');
    await page.keyboard.press('Enter');
    same(await page.evaluate(() => history.length), before + 1, 'typing is one step in the history');
    await page.fill('#search', 'ярмарок');
    await settled(page, 'ярмарок');
    same(await rows(page), ['Ярмарок професій'], 'another word has its own results');
    await page.goBack();
    await settled(page, 'щоденник');
    same([await rows(page), await page.inputValue('#search')], [['Щоденник стажиста'], 'щоденник'], 'Back brings the former word and its results');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('[data-part=results]').hidden);
    same([await page.inputValue('#search'), await page.isVisible('#sections')], ['', true], 'and the empty page before it');
    await page.goForward();
    await settled(page, 'щоденник');
    same(await rows(page), ['Щоденник стажиста'], 'Forward goes on again');
  });
}

/** Whatever is typed, there is an answer or a clear word. */
async function oddities() {
  const odd = ['я'.repeat(10_000), 'слово '.repeat(2_000), '😀🎓👩‍🏫', 'і та в на', '«центр', '""', '"', '-', '- -', '-центр', '№ 5', 'а', '%', '<b>x</b>', 'constructor', '__proto__', '\u0301', '(((', '😀'.repeat(5000)];
  await visit('/uk/search/', async (page) => {
    for (const query of odd) {
      await page.evaluate((text) => { const input = document.querySelector('#search'); input.value = text; input.dispatchEvent(new Event('input', { bubbles: true })); }, query);
      await page.waitForTimeout(400);
      await page.waitForFunction(() => !document.querySelector('[data-search-page]').hasAttribute('aria-busy'));
      const [heading, isFailed, isEmpty] = await page.evaluate(() => [document.querySelector('[data-part=heading]').checkVisibility() && document.querySelector('[data-part=heading]').textContent, document.querySelector('[data-part=failed]').checkVisibility(), document.querySelector('#search').value.trim() === '']);
      demand(!isFailed && (isEmpty || /^(Знайдено|Нічого)/.test(heading)), `there is an answer to ${JSON.stringify(query.length > 40 ? `${query.slice(0, 10)}… (${query.length})` : query)}`, [heading, isFailed]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) demand(false, 'which fits the page', wide);
    }
    demand(page.url().length < 3000, 'and the address stays short', page.url().length);
  });
  await visit('/uk/search/?q=%D1%86%D0%B5%D0%BD%D1%82%D1%80&kind=nothing&functions=%3Cb%3E&sort=whatever', async (page) => {
    await found(page, 'Нічого не знайдено. Спробуйте інше слово або менше слів.');
    same(await page.$$eval('[data-part=chips] a', (chips) => chips.length), 2, 'unknown choices of an address can be taken away');
  });
}

/** Data that does not arrive. */
async function failures() {
  const says = async (page, what) => {
    await page.waitForSelector('[data-part=failed] >> visible=true');
    same([await page.isVisible('[data-part=results]'), await page.isVisible('#sections')], [false, true], `${what}: a clear word and the sections`);
    demand((await page.textContent('[data-part=status]')).startsWith('Пошук зараз недоступний'), 'it is announced', null);
  };
  const query = '/uk/search/?q=%D1%86%D0%B5%D0%BD%D1%82%D1%80';
  const isLost = /Failed to load resource/;
  await visit(query, (page) => says(page, 'a lost pack'), { route: [/\.bin(\?|$)/, (route) => route.fulfill({ status: 404 })], allowed: isLost });
  await visit(query, (page) => says(page, 'no connection'), { route: ['**/search/index/**', (route) => route.abort()], allowed: isLost });
  const changed = (change) => async (route) => {
    const index = await (await route.fetch()).json();
    change(index);
    await route.fulfill({ json: index });
  };
  await visit(query, (page) => says(page, 'an index of another build'), { route: ['**/search/index/index.json', changed((index) => { index.version = 0; })] });
  await visit(query, (page) => says(page, 'an index that cannot be read'), { route: ['**/search/index/index.json', (route) => route.fulfill({ body: '<html>' })] });
  await visit('/uk/search/', async (page) => {
    let asked = 0;
    await page.route(/\.bin(\?|$)/, (route) => (asked++ === 0 ? route.fulfill({ status: 404 }) : route.continue()));
    await page.fill('#search', 'центр');
    await found(page, 'Знайдено: 3');
    demand(true, 'when the portal was built anew meanwhile, its new index is read');
  }, { allowed: isLost });
  await visit('/uk/search/', async (page) => {
    let asked = 0;
    await page.route(/\.bin(\?|$)/, (route) => (asked++ === 0 ? route.continue() : route.abort()));
    await page.fill('#search', 'центр');
    await says(page, 'the connection breaks half-way');
    await page.unrouteAll();
    await page.fill('#search', 'центри');
    await found(page, 'Знайдено: 3');
    demand(true, 'what was lost is asked for again');
    await page.route('**/functions.json', (route) => route.abort());
    await page.click('summary[data-key=functions]');
    await page.waitForSelector('[data-part=failed] >> visible=true');
    same((await rows(page)).length, 3, 'a filter that does not arrive takes no results away');
  }, { allowed: isLost });
  await visit('/uk/search/', async (page) => {
    await page.context().setOffline(true);
    await page.fill('#search', 'центр');
    await says(page, 'while offline');
    await page.context().setOffline(false);
    await page.fill('#search', 'центри');
    await found(page, 'Знайдено: 3');
    demand(await page.isHidden('[data-part=failed]'), 'when the connection is back, so are the results', null);
  }, { allowed: isLost });
  await visit('/uk/practices/diary/', async (page) => {
    await page.fill('#find', 'ярмарок');
    await page.waitForTimeout(600);
    same(await page.locator('.suggestions').isVisible(), false, 'the box in the masthead stays a form when there is no index');
  }, { route: ['**/search/index/**', (route) => route.abort()], allowed: isLost });
  await visit('/uk/search/?q=%D1%86%D0%B5%D0%BD%D1%82%D1%80', (page) => found(page, 'Знайдено: 3').then(() => demand(true, 'a strict policy of the site lets the search work')), { policy: true });
}

async function withoutScript() {
  await visit('/uk/practices/diary/', async (page) => {
    await page.fill('#find', 'центр');
    await page.click('.find button');
    await page.waitForURL('**/uk/search/?q=*');
    demand(await page.isVisible('noscript p'), 'without JavaScript the form leads to the page of the search, which says so', null);
    const links = await page.$$eval('[data-part=start] a', (all) => all.map((link) => link.getAttribute('href')));
    same(links, ['../../uk/practices/', '../../uk/organisations/'], 'and leads on to the sections');
  }, { javaScriptEnabled: false });
  await visit('/uk/practices/', async (page) => {
    await page.fill('#find-in-list', 'центр');
    await page.click('.list .search button');
    await page.waitForURL('**/uk/search/?kind=practice&q=*');
    demand(true, 'so does the form of a list, with its kind');
  }, { javaScriptEnabled: false });
}

/** A list is searched where it stands. */
async function list() {
  const titles = (page) => page.$$eval('[data-rows] h3', (all) => all.map((title) => title.textContent.trim()));
  const heading = (page, text) => page.waitForFunction((text) => document.querySelector('#results').textContent.replace(/\s/g, ' ') === text, text);
  await visit('/uk/practices/', async (page) => {
    const whole = await titles(page);
    const first = await page.textContent('#results');
    await page.fill('#find-in-list', 'випускників');
    await heading(page, 'Знайдено: 1 із 19');
    same(await titles(page), ['Листи випускникам'], 'a list is narrowed in place by any form of a word');
    same(await page.textContent('[data-status]'), 'Знайдено: 1 із 19', 'the count is announced');
    await page.fill('#find-in-list', 'центр');
    await heading(page, 'Знайдено: 3 із 19');
    const count = (value) => page.$eval(`[data-value="${value}"] span`, (span) => span.textContent);
    same([await count('employers'), await count('consulting')], ['2', '1'], 'the filters count what is left');
    await page.click('[data-value=employers]');
    await heading(page, 'Знайдено: 2 із 19');
    same((await titles(page)).sort(), ['Кабінет у бібліотеці', 'Тиха година'], 'words and filters go together');
    const shared = page.url();
    demand(shared.includes('q=') && shared.includes('functions=employers'), 'both stand in the address', shared);
    await page.reload();
    await heading(page, 'Знайдено: 2 із 19');
    same(await page.inputValue('#find-in-list'), 'центр', 'which opens the same again');
    await page.goBack();
    await heading(page, 'Знайдено: 3 із 19');
    await page.fill('#find-in-list', 'консултація');
    await heading(page, 'Знайдено: 1 із 19');
    same(await page.textContent('[data-notes]'), 'Показано за словом «консультація»', 'what was understood is said');
    await page.fill('#find-in-list', 'жщжщжщ');
    await heading(page, 'Знайдено: 0 із 19');
    demand((await page.textContent('[data-notes]')).includes('Нічого не знайдено'), 'and that nothing was found', await page.textContent('[data-notes]'));
    await page.fill('#find-in-list', '');
    await page.waitForFunction((text) => document.querySelector('#results').textContent === text, first);
    same([await titles(page), new URL(page.url()).search], [whole, ''], 'an empty box gives the list back');
    await page.fill('#find-in-list', 'putnus');
    await heading(page, 'Знайдено: 1 із 19');
    same(await titles(page), ['Stārķa ligzda'], 'an entry in another language is found by what is shown of it');
    await page.fill('#find-in-list', '😀'.repeat(5000));
    await heading(page, 'Знайдено: 0 із 19');
    demand(page.url().length < 3000, 'whatever is typed, the address stays short', page.url().length);
  });
  await visit('/uk/practices/functions/employers/', async (page) => {
    await page.fill('#find-in-list', 'центр');
    await heading(page, 'Знайдено: 2 із 19');
    demand(page.url().includes('/functions/employers/?q='), 'a page of a filter is searched within its filter', page.url());
    await page.click('[data-value=consulting]');
    await page.waitForURL('**/uk/practices/?*');
    await heading(page, 'Знайдено: 1 із 19');
    same(await titles(page), ['Листи випускникам'], 'and another filter takes the words along');
  });
  await visit('/uk/practices/', async (page) => {
    await page.fill('#find-in-list', 'щоденник');
    await heading(page, 'Знайдено: 1 із 19');
    same(await titles(page), ['Щоденник стажиста'], 'without the index of the search the list is looked through as it is shown');
  }, { route: ['**/search/index/**', (route) => route.abort()], allowed: /Failed to load resource/ });
}

async function accessibility() {
  for (const viewport of [DESKTOP, PHONE]) {
    for (const colorScheme of ['light', 'dark']) {
      const where = `${viewport.width} px, ${colorScheme}`;
      const clean = async (page, what) => {
        await page.evaluate(AXE);
        const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), TAGS);
        same(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.join(' ')}`), [], `axe finds nothing: ${what}, ${where}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) demand(false, `${what} fits ${where}`, wide);
      };
      const options = { viewport, colorScheme, reducedMotion: 'reduce' };
      await visit('/uk/search/?q=%D1%86%D0%B5%D0%BD%D1%82%D1%80&functions=employers', async (page) => { await found(page, 'Знайдено: 2'); await clean(page, 'results'); }, options);
      await visit('/uk/search/?q=putns', async (page) => { await page.waitForSelector('[data-part=other-rows] a'); await clean(page, 'results in other languages'); }, options);
      await visit('/uk/practices/', async (page) => { await page.fill('#find-in-list', 'центр'); await page.waitForSelector('[data-rows] li:nth-child(3):last-child'); await clean(page, 'a narrowed list'); }, options);
      if (viewport === DESKTOP) {
        await visit('/uk/practices/diary/', async (page) => { await page.fill('#find', 'зварювання'); await page.waitForSelector('.suggestions a'); await page.keyboard.press('ArrowDown'); await clean(page, 'suggestions'); }, options);
      }
    }
  }
}

/**
 * Opens a page in a context of its own. `route` is an address with what answers there, `allowed` are errors that the
 * browser itself may write to the console, `policy` serves the page under a strict policy.
 */
async function visit(path, use, { route, allowed, policy, ...options } = {}) {
  const context = await chromium.newContext({ viewport: DESKTOP, ...options });
  try {
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => demand(false, `the script runs through at ${path}`, String(error.stack)));
    page.on('console', (message) => { if (message.type() === 'error' && !allowed?.test(message.text())) demand(false, `nothing is complained of at ${path}`, message.text()); });
    if (route) await page.route(...route);
    if (policy) await page.route((url) => url.pathname.endsWith('/'), async (route) => route.fulfill(await strict(await route.fetch())));
    await page.goto(origin + path, { waitUntil: 'load' });
    await use(page);
  } catch (error) {
    demand(false, `${path} does what is expected`, String(error.message).split('\n')[0]);
  } finally {
    await context.close();
  }
}

/** The same page under a strict policy, without what the frame itself has inline: the choice of light or dark, and the hue. */
async function strict(answer) {
  const body = (await answer.text()).replace(/<script>[^<]*<\/script>/, '').replace(/(<html[^>]*) style="[^"]*"/, '$1');
  return { body, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'self'" } };
}

/** Waits until the page of the search says so many. */
function found(page, text) {
  return page.waitForFunction((text) => document.querySelector('[data-part=heading]').textContent === text && document.querySelector('[data-part=heading]').checkVisibility(), text);
}

/** Waits until the page of the search has answered a query, or failed. */
async function settled(page, query) {
  await page.waitForFunction((query) => new URLSearchParams(location.search).get('q') === query && document.querySelector('#search').value === query, query);
  await page.waitForFunction(() => !document.querySelector('[data-search-page]').hasAttribute('aria-busy'));
}

function rows(page) {
  return page.$$eval('[data-part=rows] h3', (all) => all.map((title) => title.textContent));
}
