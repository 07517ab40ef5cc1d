// With the Tab key a reader can skip to the content and always sees where the focus is.

export const name = 'keyboard';
export const about = 'the skip link works and the focus is seen on Tab';
export const browser = true;

/** How many Tab stops are looked at on each page; the masthead and the first part of the content. */
const STOPS = 25;

export async function run(site, report, { browser }) {
  await browser.each(browser.sample, ({ file }) => browser.open(file, {
    look: async (page) => {
      await page.evaluate(rememberLooks);
      const seen = new Set();
      let hasSkipLink = false;
      for (let stop = 0; stop < STOPS; stop++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(lookAtFocus);
        if (!focus || seen.has(focus.order)) break;
        seen.add(focus.order);
        if (stop === 0) hasSkipLink = Boolean(focus.href?.startsWith('#'));
        if (stop === 0 && !hasSkipLink) report.find(file, `the first Tab stop is no skip link: ${focus.name}`);
        if (!focus.onScreen) report.find(file, `the focus goes to something not on the screen: ${focus.name}`);
        else if (!focus.changed) report.find(file, `the focus is not seen on ${focus.name}`);
      }
      if (seen.size === 0) report.find(file, 'Tab reaches nothing');
      if (hasSkipLink) await skip(page, file, report);
    },
  }));
  report.looked = `${browser.sample.length} pages`;
}

async function skip(page, file, report) {
  await page.reload();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const problem = await page.evaluate(() => {
    const main = document.querySelector('main');
    const focus = document.activeElement;
    if (!main?.contains(document.getElementById(decodeURIComponent(location.hash.slice(1)))) && !main?.matches(location.hash || 'none')) return 'does not lead into main';
    const isInOrAfter = main.contains(focus) || Boolean(main.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING);
    return isInOrAfter || focus === document.body ? '' : 'does not move the focus';
  });
  if (problem) report.find(file, `the skip link ${problem}`);
}

/** Runs in the page: keeps how everything that can be focused looks without the focus. */
function rememberLooks() {
  const look = (element) => {
    const style = getComputedStyle(element);
    const outline = style.outlineStyle === 'none' || style.outlineWidth === '0px' ? '' : [style.outlineStyle, style.outlineWidth, style.outlineColor];
    return [outline, style.boxShadow, style.backgroundColor, style.borderColor, style.borderWidth, style.textDecoration].join('|');
  };
  const elements = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')];
  globalThis.looksBefore = new Map(elements.map((element) => [element, look(element)]));
  globalThis.lookOf = look;
}

/** Runs in the page: what has the focus and whether a reader sees that. */
function lookAtFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const box = element.getBoundingClientRect();
  const name = `${element.localName} "${(element.innerText || element.value || element.getAttribute('aria-label') || '').trim().slice(0, 30)}"`;
  return {
    name,
    order: [...globalThis.looksBefore.keys()].indexOf(element),
    href: element.getAttribute('href'),
    onScreen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    changed: globalThis.lookOf(element) !== globalThis.looksBefore.get(element),
  };
}
