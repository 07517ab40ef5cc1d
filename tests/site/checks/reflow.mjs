// On a narrow screen nothing makes a reader scroll sideways.

export const name = 'reflow';
export const about = 'no sideways scrolling at 320 and 360 px';
export const browser = true;

export async function run(site, report, { browser }) {
  await browser.each(browser.sample, ({ file }) => browser.open(file, {
    look: async (page) => {
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 740 });
        const wide = await page.evaluate(tooWide);
        if (wide) report.find(file, `scrolls sideways at ${width} px: ${wide.join(', ') || 'the page itself'}`);
      }
    },
  }));
  report.looked = `${browser.sample.length} pages`;
}

/** Runs in the page: the first elements that stick out, or nothing when the page fits. */
function tooWide() {
  const room = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth <= room) return undefined;
  const out = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > room + 1);
  return out.slice(0, 3).map((element) => `${element.localName}${[...element.classList].map((word) => `.${word}`).join('')}`);
}
