// One thing broken at a time, and the words the check must say about it.

/** The page that most damages are done to; the checks in the browser then look at this page alone. */
export const DAMAGED_PAGE = 'uk/event/index.html';
const EVENT = DAMAGED_PAGE;
const LIST = 'uk/practices/index.html';
const FALLBACK = 'en/about/index.html';
const CALENDAR = 'uk/calendar.ics';
const FEED = 'uk/feed.xml';

/** Replaces a text in a file; a text that is not there is a mistake of the damage itself. */
const swap = (file, from, to) => (files) => {
  const changed = files[file].replace(from, () => to);
  if (changed === files[file]) throw new Error(`nothing to replace in ${file}: ${from}`);
  files[file] = changed;
};
const add = (file, content) => (files) => { files[file] = content; };
const drop = (file) => (files) => { delete files[file]; };
const into = (file, html) => swap(file, '</main>', `${html}</main>`);
const inHead = (file, html) => swap(file, '</head>', `${html}</head>`);
const noise = (length) => Array.from({ length }, (_, at) => Math.abs(Math.sin(at + 1)).toString(36).slice(2, 10)).join('');

/** `[check, what is broken, damage, what the check must say]` */
export const DAMAGES = [
  ['links', 'a link to nothing', into(EVENT, '<a href="../nowhere/">2024</a>'), /nothing there/],
  ['links', 'another letter case', into(EVENT, '<img src="../../assets/Dot.svg" alt="">'), /letter case/],
  ['links', 'an anchor that is not there', into(EVENT, '<a href="../practices/#no">2024</a>'), /no element "no"/],
  ['links', 'an anchor that is not in a drawing', into(EVENT, '<svg><use href="../../assets/dot.svg#no"/></svg>'), /no element "no"/],
  ['links', 'an address with a slash in front', into(EVENT, '<a href="/some/base/uk/">2024</a>'), /starts with a slash/],
  ['links', 'its own site named absolutely', into(EVENT, '<a href="https://example.org/some/base/uk/">2024</a>'), /absolutely/],
  ['links', 'a way out of the base', into(EVENT, '<a href="../../../other/">2024</a>'), /leaves the base path/],
  ['links', 'a folder without its slash', into(EVENT, '<a href="../practices">2024</a>'), /closing slash/],
  ['links', 'a second picture of a srcset', swap(EVENT, 'dot.svg 2x', 'big.svg 2x'), /srcset.*nothing there/],
  ['links', 'a poster', into(EVENT, '<video src="../../assets/dot.svg" poster="p.jpg"></video>'), /poster.*nothing there/],
  ['links', 'a form', into(EVENT, '<form action="find/"></form>'), /action.*nothing there/],
  ['links', 'a redirect', inHead(EVENT, '<meta http-equiv="refresh" content="0; url=gone/">'), /refresh.*nothing there/],
  ['links', 'a stylesheet asks for a picture', swap('assets/style.css', 'dot.svg', 'no.svg'), /url\(\).*nothing there/],
  ['links', 'the error page has a relative link', into('404.html', '<a href="uk/">2024</a>'), /any depth/],
  ['links', 'a preview picture', inHead(EVENT, '<meta property="og:image" content="https://example.org/some/base/no.png">'), /og:image.*nothing there/],
  ['links', 'a link that leads nowhere', into(EVENT, '<a href="#">2024</a>'), /leads nowhere/],
  ['links', 'a relative preview address', swap(EVENT, /og:url" content="[^"]*"/, 'og:url" content="./"'), /not absolute/],
  ['links', 'an index that is not there', swap(LIST, 'data-index="index.json"', 'data-index="no.json"'), /data-index.*nothing there/],
  ['orphans', 'a page nobody links to', (files) => { files['uk/alone/index.html'] = files[EVENT]; }, /no chain of links/],
  ['outline', 'an id twice', into(EVENT, '<p id="more">2</p>'), /more than once/],
  ['outline', 'two main headings', into(EVENT, '<h1>2</h1>'), /2 h1/],
  ['outline', 'no language', swap(EVENT, ' lang="uk"', ''), /no language tag/],
  ['outline', 'no title', swap(EVENT, /<title>.*<\/title>/, '<title></title>'), /no title/],
  ['outline', 'a label for nothing', into(EVENT, '<label for="none">2</label>'), /not on the page/],
  ['hreflang', 'a translation does not link back', swap('en/event/index.html', /<link rel="alternate" hreflang="uk".*\n/, ''), /does not link back/],
  ['hreflang', 'no link to itself', swap(EVENT, /<link rel="alternate" hreflang="uk".*\n/, ''), /for itself/],
  ['hreflang', 'no default', swap(EVENT, /<link rel="alternate" hreflang="x-default".*\n/, ''), /x-default/],
  ['hreflang', 'a translation that is not there', swap(EVENT, 'base/en/event/">', 'base/en/gone/">'), /leads to nothing/],
  ['hreflang', 'the wrong language', swap(EVENT, 'hreflang="en" href="https', 'hreflang="lv" href="https'), /which is in "en"/],
  ['hreflang', 'no canonical address', swap(EVENT, /<link rel="canonical".*\n/, ''), /no canonical/],
  ['hreflang', 'canonical is another page', swap(EVENT, /(?<=canonical" href="[^"]*)event/, 'practices'), /not noindex/],
  ['hreflang', 'a fallback page for search engines', swap(FALLBACK, '<meta name="robots" content="noindex">', ''), /not noindex/],
  ['hreflang', 'a fallback page is its own canonical', swap(FALLBACK, 'canonical" href="https://example.org/some/base/uk', 'canonical" href="https://example.org/some/base/en'), /not the original/],
  ['hreflang', 'a fallback page has translations', inHead(FALLBACK, '<link rel="alternate" hreflang="uk" href="https://example.org/some/base/uk/about/">'), /has translation links/],
  ['sitemap', 'a page is not listed', swap('sitemap.xml', /<url><loc>[^<]*uk\/about.*\n/, ''), /does not list/],
  ['sitemap', 'a page for nobody is listed', swap('sitemap.xml', '</urlset>', '<url><loc>https://example.org/some/base/en/about/</loc></url></urlset>'), /not for search engines/],
  ['sitemap', 'a relative address', swap('sitemap.xml', '<loc>https://example.org/some/base/uk/about/', '<loc>uk/about/'), /not absolute/],
  ['sitemap', 'other translations than on the page', swap('sitemap.xml', /<xhtml:link[^>]*\/>/, ''), /not those the page names/],
  ['sitemap', 'broken XML', swap('sitemap.xml', '</urlset>', ''), /well-formed/],
  ['sitemap', 'no sitemap', drop('sitemap.xml'), /missing/],
  ['feeds', 'no id', swap(FEED, /<id>.*event\/<\/id>/, ''), /has no id/],
  ['feeds', 'an id twice', swap(FEED, '<id>https://example.org/some/base/uk/practices/', '<id>https://example.org/some/base/uk/event/'), /stands twice/],
  ['feeds', 'a date in words', swap(FEED, '2024-04-17T12:00:00+03:00', '17 April 2024'), /RFC 3339/],
  ['feeds', 'a link to nothing', swap(FEED, '<link href="https://example.org/some/base/uk/event/"', '<link href="https://example.org/some/base/uk/gone/"'), /nothing there/],
  ['feeds', 'a relative address in a text', swap(FEED, '&lt;a href="https://example.org/some/base/uk/event/"', '&lt;a href="../event/"'), /not absolute/],
  ['feeds', 'broken XML', swap(FEED, '</feed>', ''), /well-formed/],
  ['feeds', 'an announced feed that is not there', drop(FEED), /not there/],
  ['feeds', 'a wrong address of its own', swap(FEED, 'rel="self" type="application/atom+xml" href="https://example.org/some/base/uk/feed.xml"', 'rel="self" href="https://example.org/some/base/uk/"'), /self/],
  ['ics', 'a bare line feed', swap(CALENDAR, '\r\n', '\n'), /CRLF/],
  ['ics', 'a line that is not folded', swap(CALENDAR, 'SUMMARY:Вебінар', `SUMMARY:${'Вебінар '.repeat(9)}`), /octets/],
  ['ics', 'a fold inside a letter', (files) => { files[CALENDAR] = Buffer.from(Buffer.from(files[CALENDAR]).toString('latin1').replace('SUMMARY:\u00d0', 'SUMMARY:\u00d0\r\n '), 'latin1'); }, /splits a character/],
  ['ics', 'no UID', swap(CALENDAR, 'UID:event@example.org\r\n', ''), /no UID/],
  ['ics', 'a UID twice', swap(CALENDAR, 'UID:days', 'UID:event'), /stands twice/],
  ['ics', 'no DTSTAMP', swap(CALENDAR, 'DTSTAMP:20240401T000000Z\r\n', ''), /no DTSTAMP/],
  ['ics', 'an unknown time zone', swap(CALENDAR, 'DTSTART;TZID=Europe/Kyiv', 'DTSTART;TZID=Europe/Riga'), /no VTIMEZONE/],
  ['ics', 'an end before the start', swap(CALENDAR, '20240417T120000', '20240417T090000'), /ends before/],
  ['ics', 'an end before the start in days', swap(CALENDAR, 'DTEND;VALUE=DATE:20240503', 'DTEND;VALUE=DATE:20240430'), /ends before/],
  ['ics', 'an event without its end mark', swap(CALENDAR, 'END:VEVENT\r\nEND:VCALENDAR', 'END:VCALENDAR'), /cannot be read/],
  ['ics', 'an address that is not there', swap(CALENDAR, 'uk/event/', 'uk/gone/'), /nothing there/],
  ['jsonld', 'broken JSON', swap(EVENT, '"@type":"Event",', '"@type":"Event"'), /not JSON/],
  ['jsonld', 'no start', swap(EVENT, '"startDate":"2024-04-17T10:00:00+03:00",', ''), /no startDate/],
  ['jsonld', 'an unknown type', swap(EVENT, '"@type":"Event"', '"@type":"Evnt"'), /not known/],
  ['jsonld', 'wrong positions', swap(EVENT, '"position":2', '"position":3'), /position/],
  ['jsonld', 'a date in words', swap(EVENT, '"2024-04-17T12:00:00+03:00"', '"noon"'), /ISO 8601/],
  ['jsonld', 'an address that is not there', swap(EVENT, '"item":"https://example.org/some/base/uk/"', '"item":"https://example.org/some/base/ua/"'), /nothing there/],
  ['text', 'a template sign', into(EVENT, '<p>{{ page.title }}</p>'), /template sign/],
  ['text', 'a template sign in an attribute', into(EVENT, '<p class="{{ page.kind }}">1</p>'), /leftover/],
  ['text', 'undefined', into(EVENT, '<p>undefined 2024</p>'), /not there/],
  ['text', 'a Fluent placeholder', into(EVENT, '<p>{ $count } файлів</p>'), /Fluent/],
  ['text', 'a Fluent key', into(EVENT, '<p>page-next</p>'), /a key/],
  ['text', 'a sign of an icon font', into(EVENT, '<p>\uE001</p>'), /U\+E001/],
  ['text', 'a private sign in a feed', swap(FEED, 'Вебінар', '\uF8FFВебінар'), /U\+F8FF/],
  ['weight', 'heavy styles', (files) => { files['assets/style.css'] += `/* ${noise(9000)} */`; }, /of CSS/],
  ['weight', 'heavy scripts', (files) => { files['assets/site.js'] += `// ${noise(4000)}`; }, /of script/],
  ['weight', 'a heavy module of a script', (files) => { files['assets/site.js'] = `import "./more.js";\n${files['assets/site.js']}`; files['assets/more.js'] = `// ${noise(4000)}`; }, /of script/],
  ['weight', 'a script from elsewhere', inHead(EVENT, '<script src="https://elsewhere.invalid/a.js"></script>'), /another host/],
  ['weight', 'a font from elsewhere', (files) => { files['assets/style.css'] += '@font-face { font-family: x; src: url(//elsewhere.invalid/x.woff2); }'; }, /another host/],
  ['pages-upload', 'a colon in a name', add('uk/a:b.txt', ''), /refuses/],
  ['pages-upload', 'names that differ in case', add('assets/Style.css', ''), /letter case/],
  ['pages-upload', 'no error page', drop('404.html'), /missing/],
  ['pages-upload', 'no .nojekyll', drop('.nojekyll'), /missing/],
  ['pages-upload', 'robots.txt names no sitemap', add('robots.txt', 'User-agent: *\n'), /does not name/],
  ['pages-upload', 'a CNAME of another host', add('CNAME', 'other.example\n'), /published at/],
  ['html', 'a div in a span', into(EVENT, '<span><div>1</div></span>'), /not allowed/],
  ['html', 'a style that does not exist', (files) => { files['assets/style.css'] += 'p { colour: red }'; }, /colour/],
  ['axe', 'a picture without a text', into(EVENT, '<img src="../../assets/dot.svg">'), /image-alt/],
  ['axe', 'pale letters in the dark', swap('assets/style.css', '#eee', '#333'), /dark: color-contrast/],
  ['reflow', 'a wide table', into(EVENT, '<div style="inline-size: 50rem">1</div>'), /sideways/],
  ['keyboard', 'the focus is not seen', (files) => { files['assets/style.css'] += '* { outline: none !important }'; }, /not seen/],
  ['keyboard', 'no skip link', swap(EVENT, /<a class="skip".*\n/, ''), /no skip link/],
  ['keyboard', 'a skip link to nothing', swap(EVENT, '<main id="content"', '<main id="contents"'), /skip link does not/],
  ['keyboard', 'a skip link that stays hidden', swap('assets/style.css', '.skip:focus', '.skip:hover'), /not on the screen/],
  ['noscript', 'the text waits for a script', (files) => { files['assets/style.css'] += 'main { visibility: hidden } .ready main { visibility: visible }'; files['assets/site.js'] += 'document.documentElement.classList.add("ready");'; }, /without JavaScript/],
  ['console', 'a script that breaks', (files) => { files['assets/site.js'] += 'throw new Error("broken");'; }, /broken/],
  ['console', 'a file a script asks for in vain', (files) => { files['assets/site.js'] += 'fetch("gone.json");'; }, /404/],
  ['console', 'a request to another host', (files) => { files['assets/site.js'] += 'fetch("https://elsewhere.invalid/count").catch(() => {});'; }, /another host/],
  ['filters', 'a search that does nothing', swap('assets/site.js', 'row.hidden =', 'row.title ='), /changes nothing|still shows/],
  ['filters', 'a filter that does nothing', swap('assets/site.js', "show('Перший')", ''), /choosing a filter/],
  ['filters', 'a number that is not right', swap(LIST, '<span>1</span>', '<span>2</span>'), /promises 2 entries and shows 1/],
  ['filters', 'no way back', swap('assets/site.js', "show(''))", '0)'), /way back/],
  ['portable', 'a module script', inHead(EVENT, '<script type="module" src="../../assets/site.js"></script>'), /module script/],
  ['links', 'a folder as a target in a copy on a disk', into(EVENT, '<a href="../practices/">2024</a>'), /names a folder/, { portable: true }],
];
