// Writes a tiny portal in two languages in which every check finds nothing to complain about.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const PLACE = { base: '/some/base/', origin: 'https://example.org', portable: false };
const ROOT = PLACE.origin + PLACE.base;
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self'">`;

/** The files of the portal by name. */
export function soundSite() {
  return {
    ...pages(),
    'assets/style.css': STYLE,
    'assets/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path id="dot" d="M0 0h8v8H0z"/></svg>\n',
    'assets/site.js': SCRIPT,
    'uk/practices/index.json': JSON.stringify([{ title: 'День із майстром' }, { title: 'Перший інструмент' }]),
    'uk/feed.xml': FEED,
    'uk/calendar.ics': CALENDAR.join('\r\n'),
    'sitemap.xml': sitemap(),
    'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${ROOT}sitemap.xml\n`,
    '.nojekyll': '',
  };
}

/** The same portal as a copy to be opened from a disk: every link names its file. */
export function portableSite() {
  const files = soundSite();
  delete files['404.html'];
  for (const [name, text] of Object.entries(files)) if (name.endsWith('.html')) files[name] = text.replace(/href="((?:\.\.\/|\w+\/)*|\.\/)"/g, 'href="$1index.html"');
  return files;
}

export function write(dir, files) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
}

const TRANSLATED = ['', 'event/', 'practices/'];
const alternates = (path) => [['uk', `${ROOT}uk/${path}`], ['en', `${ROOT}en/${path}`], ['x-default', `${ROOT}uk/${path}`]];
const WORDS = {
  uk: { skip: 'Перейти до змісту', home: 'Головна', event: 'Вебінар', practices: 'Практики', search: 'Пошук', none: 'Нічого немає', site: 'Портал', menu: 'Розділи' },
  en: { skip: 'Skip to content', home: 'Home', event: 'Webinar', practices: 'Practices', search: 'Search', none: 'Nothing here', site: 'Portal', menu: 'Sections' },
};

function pages() {
  const found = { 'index.html': page({ lang: 'uk', path: '', up: '', title: 'Портал', kind: 'home', body: languages('uk/', 'en/'), canonical: ROOT }), '404.html': errorPage() };
  for (const lang of ['uk', 'en']) {
    const words = WORDS[lang];
    for (const path of TRANSLATED) {
      const up = `../${path && '../'}`;
      const title = path === '' ? words.site : words[path.slice(0, -1)];
      const body = bodies(lang, path) + languages(`${up}uk/${path}`, `${up}en/${path}`);
      found[`${lang}/${path}index.html`] = page({ lang, path: `${lang}/${path}`, up, title, kind: path.slice(0, -1) || 'front', body, canonical: `${ROOT}${lang}/${path}`, alternates: alternates(path) });
    }
    const isFallback = lang === 'en';
    const notice = isFallback ? '<section aria-labelledby="fallback"><h2 id="fallback">This text is not available in English</h2><p><a href="../../uk/about/" hreflang="uk">Ukrainian original</a></p></section>' : '';
    found[`${lang}/about/index.html`] = page({
      lang, path: `${lang}/about/`, up: '../../', title: 'Про портал', titleLang: isFallback ? 'uk' : '', kind: 'about',
      body: `${notice}<p lang="uk">Портал ведуть центри кар’єри.</p>${languages('../../uk/about/', '../../en/about/')}`,
      canonical: `${ROOT}uk/about/`, noindex: isFallback, alternates: isFallback ? [] : [['uk', `${ROOT}uk/about/`], ['x-default', `${ROOT}uk/about/`]],
    });
  }
  return found;
}

function bodies(lang, path) {
  if (path === 'event/') {
    const event = { '@context': 'https://schema.org', '@type': 'Event', name: WORDS[lang].event, startDate: '2024-04-17T10:00:00+03:00', endDate: '2024-04-17T12:00:00+03:00', url: `${ROOT}${lang}/event/` };
    const crumbs = { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: WORDS[lang].home, item: `${ROOT}${lang}/` }, { '@type': 'ListItem', position: 2, name: WORDS[lang].event }] };
    return `<p><img src="../../assets/dot.svg" srcset="../../assets/dot.svg 1x, ../../assets/dot.svg 2x" alt="" width="8" height="8"> <a href="#more">2024</a></p><h2 id="more">2024</h2><p><code>{{ page.title }}</code></p>
<script type="application/ld+json">${JSON.stringify(event)}</script><script type="application/ld+json">${JSON.stringify(crumbs)}</script>`;
  }
  if (path === 'practices/') {
    const index = lang === 'uk' ? ' data-index="index.json"' : '';
    const field = lang === 'uk' ? `<p><label for="q">${WORDS.uk.search}</label> <input id="q" type="search"></p><p class="filters"><a href="#first">Перший <span>1</span></a></p><p role="status"></p>` : '';
    return `<div${index}>${field}<ul class="rows"><li>День із майстром</li><li id="first">Перший інструмент</li></ul></div>`.replace('<ul class="rows">', `<ul class="rows"${lang === 'en' ? ' lang="uk"' : ''}>`);
  }
  return '<p>2025</p>';
}

const languages = (uk, en) => `<p><a href="${uk}" hreflang="uk" lang="uk">Українська</a> <a href="${en}" hreflang="en" lang="en">English</a></p>`;

function page({ lang, path, up, title, titleLang = '', kind, body, canonical, alternates: others = [], noindex = false }) {
  const words = WORDS[lang];
  const links = others.map(([code, href]) => `<link rel="alternate" hreflang="${code}" href="${href}">\n`).join('');
  const feed = path === 'uk/' ? '<link rel="alternate" type="application/atom+xml" title="Новини" href="feed.xml">\n' : '';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
${POLICY}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${noindex ? '<meta name="robots" content="noindex">\n' : ''}<link rel="canonical" href="${canonical}">
${links}${feed}<meta property="og:url" content="${canonical}">
<link rel="icon" href="${up}assets/dot.svg">
<link rel="stylesheet" href="${up}assets/style.css">
<script defer src="${up}assets/site.js"></script>
</head>
<body class="${kind}">
<a class="skip" href="#content">${words.skip}</a>
<header><nav aria-label="${words.menu}"><a href="${up}">${words.site}</a> <a href="${up}${lang}/">${words.home}</a> <a href="${up}${lang}/event/">${words.event}</a> <a href="${up}${lang}/practices/">${words.practices}</a> <a href="${up}${lang}/about/">2025</a></nav></header>
<main id="content" tabindex="-1"><h1${titleLang && ` lang="${titleLang}"`}>${title}</h1>${body}</main>
</body>
</html>
`;
}

function errorPage() {
  return `<!doctype html>
<html lang="uk">
<head>
<meta charset="utf-8">
${POLICY}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Немає сторінки</title>
<meta name="robots" content="noindex">
<link rel="icon" href="${PLACE.base}assets/dot.svg">
<link rel="stylesheet" href="${PLACE.base}assets/style.css">
</head>
<body class="error">
<a class="skip" href="#content">${WORDS.uk.skip}</a>
<main id="content" tabindex="-1"><h1>Немає сторінки</h1><p><a href="${PLACE.base}">${WORDS.uk.home}</a></p></main>
</body>
</html>
`;
}

const STYLE = `:root { color-scheme: light dark; --paper: light-dark(#fff, #111); --ink: light-dark(#111, #eee); }
body { background: var(--paper); color: var(--ink); font: 1rem/1.5 sans-serif; }
a, input { color: inherit; display: inline-block; padding: .4rem; }
a:focus-visible, input:focus-visible { outline: 3px solid currentColor; }
.skip { inset-inline-start: 0; position: absolute; transform: translateY(-200%); }
.skip:focus { transform: none; }
main { background: url("dot.svg") no-repeat right bottom; }
`;

const SCRIPT = `const list = document.querySelector('[data-index]');
if (list) fetch(list.dataset.index).then(() => {
  const show = (word) => {
    for (const row of list.querySelectorAll('.rows > li')) row.hidden = !row.textContent.includes(word);
    list.querySelector('[role=status]').textContent = list.querySelectorAll('.rows > li:not([hidden])').length;
  };
  list.querySelector('input').addEventListener('input', (event) => show(event.target.value));
  list.querySelector('.filters a').addEventListener('click', (event) => { event.preventDefault(); history.pushState(null, '', '?first'); show('Перший'); });
  addEventListener('popstate', () => show(''));
});
`;

const FEED = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk">
<id>${ROOT}uk/feed.xml</id>
<title>Новини</title>
<updated>2024-04-17T12:00:00Z</updated>
<author><name>Портал</name></author>
<link rel="self" type="application/atom+xml" href="${ROOT}uk/feed.xml"/>
<link href="${ROOT}uk/"/>
<entry>
<id>${ROOT}uk/event/</id>
<title>Вебінар</title>
<updated>2024-04-17T12:00:00+03:00</updated>
<link href="${ROOT}uk/event/"/>
<summary type="html">&lt;a href="${ROOT}uk/event/"&gt;2024&lt;/a&gt;</summary>
</entry>
<entry>
<id>${ROOT}uk/practices/</id>
<title>Практики</title>
<updated>2024-04-16T12:00:00Z</updated>
<link href="${ROOT}uk/practices/"/>
</entry>
</feed>
`;

const CALENDAR = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Lotsman//selftest//UK',
  'BEGIN:VTIMEZONE', 'TZID:Europe/Kyiv', 'BEGIN:STANDARD', 'DTSTART:19701025T040000', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD',
  'BEGIN:DAYLIGHT', 'DTSTART:19700329T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0300', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE',
  'BEGIN:VEVENT', 'UID:event@example.org', 'DTSTAMP:20240401T000000Z', 'DTSTART;TZID=Europe/Kyiv:20240417T100000', 'DTEND;TZID=Europe/Kyiv:20240417T120000', 'SUMMARY:Вебінар', `URL:${ROOT}uk/event/`, 'END:VEVENT',
  'BEGIN:VEVENT', 'UID:days@example.org', 'DTSTAMP:20240401T000000Z', 'DTSTART;VALUE=DATE:20240501', 'DTEND;VALUE=DATE:20240503', 'SUMMARY:Тиждень', 'END:VEVENT',
  'END:VCALENDAR', '',
];

function sitemap() {
  const link = ([code, href]) => `<xhtml:link rel="alternate" hreflang="${code}" href="${href}"/>`;
  const url = (loc, others) => `<url><loc>${loc}</loc><lastmod>2024-04-17</lastmod>${others.map(link).join('')}</url>\n`;
  const translated = TRANSLATED.flatMap((path) => ['uk', 'en'].map((lang) => url(`${ROOT}${lang}/${path}`, alternates(path))));
  const single = [url(ROOT, []), url(`${ROOT}uk/about/`, [['uk', `${ROOT}uk/about/`], ['x-default', `${ROOT}uk/about/`]])];
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[...translated, ...single].join('')}</urlset>
`;
}
