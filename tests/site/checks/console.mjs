// A page loads without errors and without asking any other host for anything.

export const name = 'console';
export const about = 'no console errors, no failed requests, no request to another host';
export const browser = true;
export const portable = true;

export async function run(site, report, { browser }) {
  await browser.each(browser.sample, ({ file }) => browser.open(file, {
    look: async (page, seen) => {
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
      await page.mouse.wheel(0, 20_000); // what loads only when it comes into view loads now
      await page.waitForLoadState('networkidle');
      for (const error of new Set(seen.errors)) report.find(file, error);
      for (const address of new Set(seen.strangers)) report.find(file, `asks another host: ${address}`);
      const cookies = await page.context().cookies();
      if (cookies.length) report.find(file, `sets cookies: ${cookies.map((cookie) => cookie.name).join(', ')}`);
    },
  }));
  report.looked = `${browser.sample.length} pages`;
}
