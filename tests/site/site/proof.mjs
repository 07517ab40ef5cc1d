// Proofs in a browser on a small portal: it is written, built and served, every demand is told, and the process ends with
// success only when all hold.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadSite } from './load.mjs';
import { serve } from './server.mjs';

let failed = 0;

/** Tells whether something holds, and what was found when it does not. */
export const demand = (isRight, what, found) => {
  console.log(`${isRight ? 'ok  ' : 'FAIL'}  ${what}${isRight ? '' : `: ${JSON.stringify(found)}`}`);
  if (!isRight) failed++;
};

/** Tells whether two values are the same as JSON. */
export const same = (found, wanted, what) => demand(JSON.stringify(found) === JSON.stringify(wanted), what, found);

/**
 * Builds a portal of these files (path → text) and gives `prove` its origin; ends the browser afterwards.
 * `env` is added to the environment of the program.
 */
export const onPortal = async (lotsman, files, chromium, prove, env = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'lotsman-proof-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const built = spawnSync(lotsman, ['build', '--site', folder], { encoding: 'utf8', env: { ...process.env, ...env } });
    if (built.status !== 0) throw new Error(built.stderr);
    const server = await serve(loadSite(join(folder, 'public'), { base: '/', origin: 'https://example.org', portable: false }));
    await prove(server.origin);
    await server.close();
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  }
  finish();
};

/** Tells the outcome of all demands, to readers and to the process. */
export const finish = () => {
  console.log(failed ? `${failed} failed` : 'all proven');
  process.exitCode = failed ? 1 : 0;
};
