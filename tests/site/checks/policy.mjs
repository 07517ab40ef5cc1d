// Every page tells browsers what it may load and run, before it loads anything, and does nothing that this forbids.
import { createHash } from 'node:crypto';

export const name = 'policy';
export const about = 'a Content-Security-Policy in front of all that is loaded; inline scripts by their hashes; no handlers in attributes';
export const portable = true;

/** What no policy of a portal may leave open. */
const WANTED = [/(^|; )default-src '(self|none)'/, /(^|; )object-src 'none'/, /(^|; )base-uri 'none'/, /(^|; )form-action 'self'/];

export function run(site, report) {
  let scripts = 0;
  for (const [file, page] of site.pages) {
    if (!page.policy) { report.find(file, 'has no Content-Security-Policy'); continue; }
    if (page.beforePolicy) report.find(file, `loads a <${page.beforePolicy}> before the policy`);
    for (const wanted of WANTED) if (!wanted.test(page.policy)) report.find(file, `the policy lacks ${wanted.source.replace('(^|; )', '')}`);
    const run = directive(page.policy, 'script-src');
    if (/'unsafe-(inline|eval)'|\*|\b(data|https?):(?!\/)/.test(run)) report.find(file, `scripts may come from anywhere: ${run}`);
    for (const script of page.inlineScripts) {
      scripts++;
      const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
      if (!run.includes(hash)) report.find(file, `an inline script would not run; parts/policy.html lacks ${hash}: ${script.trim().slice(0, 60)}`);
    }
    if (page.inlineStyle) report.find(file, 'a <style> would not be used');
    for (const [where, value] of page.attributes) if (/\[on\w+\]$/.test(where)) report.find(file, `${where}="${value}" would not run`);
  }
  report.looked = `${site.pages.size} pages, ${scripts} inline scripts`;
}

const directive = (policy, name) => policy.split(';').map((part) => part.trim()).find((part) => part.startsWith(`${name} `)) ?? '';
