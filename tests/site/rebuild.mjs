// Builds the portal of a folder and proves two promises: a second build writes nothing, and a fresh build gives the same bytes.
//   node rebuild.mjs LOTSMAN SITE OUT [options for `lotsman build`]     leaves the built portal in OUT
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [lotsman, site, out, ...options] = process.argv.slice(2);
if (!out) {
  console.error('node rebuild.mjs LOTSMAN SITE OUT [options]');
  process.exit(2);
}
let failed = 0;
const demand = (isRight, what) => {
  console.log(`${isRight ? 'ok  ' : 'FAIL'}  ${what}`);
  if (!isRight) failed++;
};

const first = build(out);
demand(first.written > 0 && first.errors === 0, `the first build writes ${first.written} files and reports ${first.errors} errors, ${first.warnings} warnings, in ${first.seconds} s`);
for (const { place, message, level } of (first.diagnostics ?? []).slice(0, 20)) console.log(`      ${level}: ${place?.file}:${place?.line}: ${message}`);
const hashes = hashesOf(out);
const second = build(out);
demand(second.written === 0 && second.deleted === 0, `the second build writes ${second.written} files and deletes ${second.deleted}, in ${second.seconds} s`);
demand(differing(hashes, hashesOf(out)).length === 0, 'the second build leaves every byte as it was');

const elsewhere = mkdtempSync(join(tmpdir(), 'lotsman-rebuild-'));
try {
  build(join(elsewhere, 'out'));
  const others = differing(hashes, hashesOf(join(elsewhere, 'out')));
  demand(others.length === 0, `a fresh build gives the same ${hashes.size} files${others.length ? `, but for ${others.slice(0, 5).join(', ')}` : ''}`);
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

function build(folder) {
  const start = performance.now();
  const run = spawnSync(lotsman, ['build', '--site', site, '--out', folder, '--format', 'json', ...options], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  try {
    return { ...JSON.parse(run.stdout), seconds };
  } catch {
    console.error(`the build gave no summary (status ${run.status})\n${run.stdout.slice(0, 2000)}\n${run.stderr.slice(0, 4000)}${run.error ?? ''}`);
    process.exit(1);
  }
}

/** SHA-256 of every file by name. */
function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

/** Names of files that are in one folder only or differ. */
function differing(before, after) {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
}
