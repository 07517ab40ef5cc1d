// axe-core looks at one page of each template: in light, in dark, and on a phone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DESKTOP, PHONE } from '../site/browser.mjs';

export const name = 'axe';
export const about = 'WCAG 2.2 A and AA and good practice, in light, in dark and at 360 px';
export const browser = true;

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWS = [
  { view: 'light', viewport: DESKTOP, colorScheme: 'light' },
  { view: 'dark', viewport: DESKTOP, colorScheme: 'dark' },
  { view: 'phone', viewport: PHONE, colorScheme: 'light' },
];

export async function run(site, report, { browser }) {
  await browser.each(browser.sample, ({ file }) => browser.open(file, {
    look: async (page) => {
      for (const { view, viewport, colorScheme } of VIEWS) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.evaluate(SOURCE);
        const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), TAGS);
        for (const { id, help, nodes } of violations) report.find(file, `${view}: ${id}: ${help}: ${nodes.length} × ${nodes[0].target.join(' ')}`);
      }
    },
  }));
  report.looked = `${browser.sample.length} pages in ${VIEWS.length} views`;
}
