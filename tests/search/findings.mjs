// What the checks of a script find: all of it is told at once, and the process ends with it.
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';

const MOST = 60; // lines that anyone reads

const findings = [];
let checked = 0;

export const demand = (isRight, what) => {
  checked += 1;
  if (!isRight) findings.push(what);
};

const shown = (value) => (JSON.stringify(value) ?? String(value)).slice(0, 300);

export const same = (found, wanted, what) => demand(isDeepStrictEqual(found, wanted), `${what}\n    found  ${shown(found)}\n    wanted ${shown(wanted)}`);

export const json = async (path) => JSON.parse(await readFile(path, 'utf8'));

// Gives bytes as a host does that knows ranges, or as one that sends whole files.
export const loader = (folder, knowsRanges = true) => async (name, from = 0, length = Infinity) => {
  const bytes = await readFile(`${folder}/${name}`);
  return knowsRanges ? bytes.subarray(from, from + length) : bytes;
};

export const tell = () => {
  for (const finding of findings.slice(0, MOST)) console.log(finding);
  console.log(`${checked} checks, ${findings.length} failed`);
  process.exitCode = findings.length ? 1 : 0;
};
