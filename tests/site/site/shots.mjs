// Takes pictures of one page of each template.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DESKTOP, PHONE } from './browser.mjs';

const VIEWS = [['phone', PHONE], ['desktop', DESKTOP]].flatMap(([device, viewport]) => ['light', 'dark'].map((colorScheme) => ({ device, viewport, colorScheme })));

/** Writes `NAME.phone.light.png` and so on into a folder. */
export async function takeShots(browser, folder) {
  mkdirSync(folder, { recursive: true });
  await browser.each(browser.sample, async ({ file }) => {
    const name = file.replace(/(\/?index)?\.html$/, '').replace(/[^\w-]+/g, '_') || 'home';
    for (const { device, viewport, colorScheme } of VIEWS) {
      const path = join(folder, `${name}.${device}.${colorScheme}.png`);
      await browser.open(file, { viewport, colorScheme, look: (page) => page.screenshot({ path }) });
    }
  });
  console.log(`pictures of ${browser.sample.length} pages in ${folder}`);
}
