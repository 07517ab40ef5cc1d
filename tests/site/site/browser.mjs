// Opens pages of the site in Chromium, with no way to any other host.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { shortName } from './load.mjs';
import { onePageOfEachTemplate } from './templates.mjs';
import { serve } from './server.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** Starts Chromium with a new empty profile, which is removed when it is closed. */
export function startChromium() {
  const executablePath = process.env.CHROMIUM || PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error('no Chromium found; name it in the variable CHROMIUM');
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * @param running what `startChromium` gave; it stays open
 * @param sample `[{file}]`, the pages to look at
 * @returns `{sample, each, open, close}`: `each` walks over pages two at a time, `open` shows one page
 */
export async function showSite(running, site, sample = onePageOfEachTemplate(site)) {
  const server = site.portable ? undefined : await serve(site);
  const address = (file) => {
    if (!server) return pathToFileURL(join(site.dir, file)).href;
    return server.origin + site.base + (file === '404.html' ? 'no/such/page/' : encodeURI(shortName(file)));
  };
  return {
    sample,
    each,
    open: (file, options) => open(running, server?.origin, address(file), options),
    close: async () => server?.close(),
  };
}

async function each(pages, look) {
  const left = [...pages];
  const worker = async () => {
    for (let page = left.shift(); page; page = left.shift()) await look(page);
  };
  await Promise.all([worker(), worker()]);
}

/**
 * Opens one page in a context of its own and hands it to `look`; `seen` gathers what the page did meanwhile:
 * `errors` (console errors, exceptions, failed requests) and `strangers` (addresses on other hosts it asked for).
 */
async function open(browser, origin, address, { look, ...options }) {
  const context = await browser.newContext({ viewport: DESKTOP, colorScheme: 'light', reducedMotion: 'reduce', ...options });
  try {
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const seen = { errors: [], strangers: [] };
    const isOwn = (url) => url === '' || url.startsWith(origin ?? 'file:') || /^(data|blob|about):/.test(url);
    await context.route((url) => !isOwn(url.href), (route) => {
      seen.strangers.push(route.request().url());
      return route.abort();
    });
    page.on('pageerror', (error) => seen.errors.push(String(error)));
    page.on('console', (message) => {
      const { url } = message.location();
      const isAnswer404 = url === address && /\b404\b/.test(message.text());
      if (message.type() === 'error' && isOwn(url) && !isAnswer404) seen.errors.push(`${message.text()} (${url})`);
    });
    page.on('requestfailed', (request) => { if (isOwn(request.url())) seen.errors.push(`${request.failure()?.errorText}: ${request.url()}`); });
    await page.goto(address, { waitUntil: 'load' });
    return await look(page, seen);
  } finally {
    await context.close();
  }
}
