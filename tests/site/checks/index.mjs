// The list of all checks; they run in this order.
import * as axe from './axe.mjs';
import * as console from './console.mjs';
import * as feeds from './feeds.mjs';
import * as filters from './filters.mjs';
import * as hreflang from './hreflang.mjs';
import * as html from './html.mjs';
import * as ics from './ics.mjs';
import * as jsonld from './jsonld.mjs';
import * as keyboard from './keyboard.mjs';
import * as links from './links.mjs';
import * as noscript from './noscript.mjs';
import * as orphans from './orphans.mjs';
import * as outline from './outline.mjs';
import * as pagesUpload from './pages-upload.mjs';
import * as policy from './policy.mjs';
import * as portable from './portable.mjs';
import * as reflow from './reflow.mjs';
import * as sitemap from './sitemap.mjs';
import * as text from './text.mjs';
import * as weight from './weight.mjs';

/**
 * A check is a module with `name`, `about` and `run(site, report, context)`.
 * `browser: true` needs a browser; `portable: true` makes sense for a copy on a disk too, `portable: 'only'` for nothing else.
 */
export const CHECKS = [
  links, orphans, outline, hreflang, sitemap, feeds, ics, jsonld, text, weight, policy, pagesUpload, portable, html,
  axe, keyboard, reflow, noscript, console, filters,
];

/** Whether a check is meant for this kind of site. */
export const suits = (check, { isPortable }) => (isPortable ? Boolean(check.portable) : check.portable !== 'only');
