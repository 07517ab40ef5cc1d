// Proves that what is coming, on or over corrects itself by the reader's clock, on a portal that was built days before.
//   node clock.mjs LOTSMAN
import { startChromium } from './site/browser.mjs';
import { demand, onPortal, same } from './site/proof.mjs';

const [lotsman] = process.argv.slice(2);
if (!lotsman) {
  console.error('node clock.mjs LOTSMAN');
  process.exit(2);
}

/** The day of the build, in the morning. Kyiv is two hours ahead of UTC in winter, three in summer. */
const BUILT = '2027-01-20T06:00:00Z';
const SITE = {
  'site.toml': `base_url = "https://example.org/"
time_zone = "Europe/Kyiv"
title = { uk = "Пробний портал", ru = "Пробный портал", lv = "Izmēģinājuma portāls", en = "Test portal" }
operator = { name = { uk = "Бюро", ru = "Бюро", lv = "Birojs", en = "Office" } }
languages = [{ tag = "uk", fallback = ["en"] }, { tag = "ru", fallback = ["en"] }, { tag = "lv", fallback = ["en"] }, { tag = "en" }]
`,
  'content/events/talk/facts.toml': `type = "webinar"
start = 2027-01-27T10:00
end = 2027-01-27T12:00
mode = "online"
join = "https://meet.example.org/room"
registration = "https://example.org/sign-up"
recording = { provider = "youtube", id = "mOq7Xu_kKXk" }
`,
  'content/events/talk/en.md': '# A talk on choosing\n\nHow to choose.\n',
  'data/events.csv': `id,title.en,type,start,end,mode
was-1,The first one,fair,2026-10-01,,onsite
was-2,The second one,fair,2026-11-01,,onsite
was-3,The third one,fair,2026-12-01,,onsite
days,Days of open doors,fair,2027-02-10,2027-02-12,onsite
summer,A summer school,training,2027-07-01T09:00,2027-07-01T17:00,onsite
autumn,An autumn fair,fair,2027-10-01,,onsite
winter,A winter fair,fair,2027-12-01,,onsite
`,
};

const chromium = await startChromium();
const env = { SOURCE_DATE_EPOCH: String(Date.parse(BUILT) / 1000) };
await onPortal(lotsman, SITE, chromium, (origin) => prove((path, at, use, options = {}) => visit(origin + path, at, use, options)), env);

async function prove(at) {
  const home = '/en/';
  const talk = '/en/events/talk/';
  await at(home, '2027-01-20T08:00:00Z', async (page) => {
    same(await rows(page, '[data-coming]'), ['A talk on choosing: upcoming', 'Days of open doors: upcoming', 'A summer school: upcoming'], 'on the day of the build the home page is as it was built');
  });
  await at(home, '2027-02-01T08:00:00Z', async (page) => {
    same(await rows(page, '[data-coming]'), ['Days of open doors: upcoming', 'A summer school: upcoming', 'An autumn fair: upcoming'], 'what is over leaves the next events, and the one after them takes its place');
    same(await rows(page, '[data-gone]'), ['A talk on choosing: past', 'The third one', 'The second one'], 'and stands first among the latest, which stay as many');
    same(await page.textContent('[data-gone] li:first-child .date time').then((text) => text.replace(/\s+/g, ' ').trim()), '27 January 2027', 'with its year instead of its weekday');
    same(await shift(page), 0, 'without a shift of the page');
  });
  await at(home, '2027-02-01T08:00:00Z', async (page) => same(await shift(page), 0, 'without a shift even when the script comes late'), { slow: true });
  await at(home, '2029-01-01T08:00:00Z', async (page) => same(await page.isVisible('[data-coming]'), false, 'when all is over nothing is announced'));
  await at(home, '2027-02-01T08:00:00Z', async (page) => {
    same(await rows(page, '[data-coming]'), ['A talk on choosing: upcoming', 'Days of open doors: upcoming', 'A summer school: upcoming'], 'without JavaScript the words of the build stay');
  }, { javaScriptEnabled: false });

  const states = [
    ['2027-01-26T21:59:59Z', 'upcoming'], ['2027-01-26T22:00:00Z', 'today'], ['2027-01-27T07:59:59Z', 'today'], ['2027-01-27T08:00:00Z', 'now'],
    ['2027-01-27T09:59:59Z', 'now'], ['2027-01-27T10:00:00Z', 'past'], ['2020-01-01T00:00:00Z', 'upcoming'],
  ];
  for (const [moment, word] of states) {
    for (const timezoneId of ['Europe/Kyiv', 'America/New_York', 'Pacific/Auckland']) {
      await at(talk, moment, async (page) => same(await label(page), word, `at ${moment} the talk is “${word}” for a reader in ${timezoneId}`), { timezoneId });
    }
  }
  for (const [moment, word] of [['2027-02-11T12:00:00Z', 'today'], ['2027-02-12T21:59:59Z', 'today'], ['2027-02-12T22:00:00Z', 'past']]) {
    await at('/en/events/days/', moment, async (page) => same(await label(page), word, `at ${moment} the days of open doors are “${word}”`));
  }
  await at('/en/events/summer/', '2027-06-30T21:00:00Z', async (page) => same(await label(page), 'today', 'a summer day begins an hour earlier'));

  const offers = (page) => page.$$eval('.actions a', (links) => links.filter((link) => link.checkVisibility()).map((link) => link.textContent));
  await at(talk, '2027-01-27T09:00:00Z', async (page) => same(await offers(page), ['Sign up', 'Join', 'Add to calendar (.ics)'], 'a talk that is on invites'));
  await at(talk, '2027-01-27T11:00:00Z', async (page) => {
    same(await offers(page), ['Watch the recording', 'Add to calendar (.ics)'], 'a talk that is over offers its recording');
    same(await page.isVisible('text=the link for joining is gone'), true, 'and says why nobody can join');
  });
  await at(talk, '2027-01-27T07:59:58Z', async (page) => {
    const seen = [await label(page)];
    await page.clock.runFor(3000);
    seen.push(await label(page));
    await page.clock.runFor(2 * 3600 * 1000);
    same([...seen, await label(page), await offers(page)], ['today', 'now', 'past', ['Watch the recording', 'Add to calendar (.ics)']], 'an open page moves on by itself');
  }, { ticking: true });
  await at('/en/events/', '2027-01-27T09:00:00Z', async (page) => {
    const row = (rows) => rows.find((row) => row.startsWith('A talk'));
    same(row(await rows(page, '[data-rows]')), 'A talk on choosing: now', 'rows of a list move on');
    await page.click('[data-facet="type"] a[data-value="webinar"]');
    await page.waitForFunction(() => document.querySelectorAll('[data-rows] li').length === 1);
    same(row(await rows(page, '[data-rows]')), 'A talk on choosing: now', 'and so do rows that a filter draws');
  });
  for (const [lang, now, past] of [['uk', 'триває зараз', 'минула'], ['ru', 'идёт сейчас', 'прошло'], ['lv', 'notiek tagad', 'noticis']]) {
    await at(`/${lang}/events/talk/`, '2027-01-27T09:00:00Z', async (page) => same(await label(page), now, `${lang} says “${now}”`));
    await at(`/${lang}/events/talk/`, '2027-01-28T09:00:00Z', async (page) => same(await label(page), past, `${lang} says “${past}”`));
  }
}

/**
 * Opens a page with the clock at a moment; `slow` lets the script come half a second late, `ticking` lets the clock
 * be wound on.
 */
async function visit(address, moment, use, { slow, ticking, ...options }) {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 2400 }, timezoneId: 'Europe/Kyiv', ...options });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => demand(false, 'the script runs through', String(error)));
    if (ticking) await page.clock.install({ time: new Date(moment) });
    else await page.clock.setFixedTime(new Date(moment));
    if (slow) await page.route('**/*.js', (route) => new Promise((go) => setTimeout(go, 500)).then(() => route.continue()));
    await page.goto(address, { waitUntil: 'load' });
    await use(page);
  } finally {
    await context.close();
  }
}

function label(page) {
  return page.textContent('main .state');
}

/** The visible rows of a part: title and state. */
function rows(page, part) {
  return page.$$eval(`${part} .rows > li`, (all) => all.filter((row) => row.checkVisibility()).map((row) => [row.querySelector('h3').textContent.trim(), row.querySelector('.state')?.textContent.trim()].filter(Boolean).join(': ')));
}

/** How far things moved under the reader's eyes: the sum of Chromium's layout shifts. */
function shift(page) {
  return page.evaluate(() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
}));
}
