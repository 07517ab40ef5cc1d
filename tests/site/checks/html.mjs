// The Nu HTML Checker reads every page and stylesheet, all in one run.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const name = 'html';
export const about = 'HTML, CSS and SVG are valid';
export const portable = true;

const JAR = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

/** Messages that are wrong, each with the reason. Add one only when the standard says otherwise. */
const NOT_A_FAULT = [
  { message: /^CSS: .*Property “(container|container-type|container-name)” doesn't exist/, reason: 'CSS Containment Module Level 3, in all browsers since 2023' },
  { message: /^CSS: .*Property “paint-order” doesn't exist/, reason: 'SVG 2, in all browsers since 2017' },
  { message: /^CSS: .*Unrecognized at-rule “@(container|starting-style|position-try|view-transition|property)”/, reason: 'newer than the checker: css-contain-3, css-transitions-2, css-anchor-position-1, css-view-transitions-2, css-properties-values-api-1' },
  { message: /^CSS: .*Property “(text-wrap|text-wrap-style|field-sizing|interpolate-size|view-transition-name|anchor-name|position-anchor|position-area|hyphenate-limit-chars|text-box|text-box-trim)” doesn't exist/, reason: 'newer than the checker: css-text-4, css-ui-4, css-values-5, css-view-transitions-1, css-anchor-position-1, css-inline-3' },
  { message: /^Resource violates Content Security Policy \(meta tag\): [\w ]+ “(?!\w+:|\/\/)/, reason: 'the checker is given files and knows no origin, which is what ‘self’ means; the check `console` has the browser’s word' },
  { message: /^Inline script violates Content Security Policy/, reason: 'it means JSON-LD, which is data and no script; the check `policy` looks at the hashes of scripts' },
  { message: /^CSS: .*::details-content/, reason: 'CSS Pseudo-Elements Module Level 4' },
];

export async function run(site, report) {
  const files = [...site.files].filter((file) => /\.(html|css|svg)$/.test(file));
  const answer = await checker(files.map((file) => join(site.dir, file)));
  report.looked = `${files.length} files`;
  for (const message of answer.messages) {
    if (NOT_A_FAULT.some((known) => known.message.test(message.message))) continue;
    const file = message.url ? relative(site.dir, fileURLToPath(message.url)) : '';
    const place = message.lastLine ? `:${message.lastLine}:${message.firstColumn ?? message.lastColumn}` : '';
    const extract = message.extract ? ` in ${message.extract.replace(/\s+/g, ' ').trim()}` : '';
    report.find(file + place, message.message + extract);
  }
}

function checker(files) {
  const options = ['-Xss8m', '-jar', JAR, '--format', 'json', '--stdout', '--exit-zero-always', '--also-check-css', '--also-check-svg'];
  return new Promise((done, failed) => {
    const java = spawn('java', [...options, ...files], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complained = '';
    java.stdout.on('data', (piece) => { said += piece; });
    java.stderr.on('data', (piece) => { complained += piece; });
    java.on('error', (error) => failed(new Error(`java does not start: ${error.message}`)));
    java.on('close', () => {
      try {
        done(JSON.parse(said));
      } catch {
        failed(new Error(`the checker gave no answer: ${complained.slice(0, 500)}`));
      }
    });
  });
}
