// Without JavaScript the text and the links of a page are all there.

export const name = 'noscript';
export const about = 'main text and links exist with JavaScript off';
export const browser = true;
export const portable = true;

export async function run(site, report, { browser }) {
  await browser.each(browser.sample, async ({ file }) => {
    const withScript = await browser.open(file, { look: (page) => page.evaluate(count) });
    const without = await browser.open(file, { javaScriptEnabled: false, look: (page) => page.evaluate(count) });
    if (!without.heading) report.find(file, 'shows no h1 without JavaScript');
    if (without.letters < 1 || without.letters < 0.9 * withScript.letters) report.find(file, `shows ${without.letters} of ${withScript.letters} letters of main without JavaScript`);
    if (without.links < 0.9 * withScript.links) report.find(file, `shows ${without.links} of ${withScript.links} links without JavaScript`);
  });
  report.looked = `${browser.sample.length} pages`;
}

/** Runs in the page: counts what a reader can see. */
function count() {
  const main = document.querySelector('main');
  const isSeen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return {
    heading: document.querySelector('h1')?.innerText.trim() ?? '',
    letters: main && isSeen(main) ? main.innerText.replace(/\s+/g, '').length : 0,
    links: [...document.links].filter(isSeen).length,
  };
}
