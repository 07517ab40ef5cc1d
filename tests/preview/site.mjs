// A small site on the disk, a preview of it, and pages of a browser that looks at it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder that is removed at the end, with files that can be written and read by their paths in the site. */
export function folder() {
  const root = mkdtempSync(join(tmpdir(), 'lotsman-preview-'));
  const at = (path) => join(root, path);
  return {
    root,
    at,
    read: (path) => readFileSync(at(path), 'utf8'),
    write(path, text) { mkdirSync(dirname(at(path)), { recursive: true }); writeFileSync(at(path), text); },
    change(path, from, to) {
      const text = this.read(path);
      if (!text.includes(from)) throw new Error(`${path} does not hold «${from}»`);
      this.write(path, text.replace(from, to));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Starts `lotsman serve`; waits until it says where the preview is. */
export async function preview(lotsman, root, ...more) {
  const child = spawn(lotsman, ['serve', '--site', root, '--no-open', '--lang', 'en', ...more], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const url = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no address after 60 s: ${said}`)), 60_000);
    const hear = (words) => {
      said += words;
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found) { clearTimeout(late); resolve(found[0]); }
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => { clearTimeout(late); reject(new Error(`ended with ${code}: ${said}`)); });
  });
  return {
    url,
    child,
    said: () => said,
    /** Resident memory in kilobytes, where the system tells it. */
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]),
    stop: () => new Promise((resolve) => { child.removeAllListeners('exit'); child.on('exit', resolve); child.kill(); }),
  };
}

/** Waits until `holds` gives something true; the words of the failure tell what was waited for. */
export async function until(what, holds, limit = 15_000) {
  const end = Date.now() + limit;
  let last;
  while (Date.now() < end) {
    try { const value = await holds(); if (value) return value; } catch (error) { last = error; }
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
  throw new Error(`waited in vain: ${what}${last ? ` (${last.message})` : ''}`);
}
