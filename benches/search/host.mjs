// A host of static files as GitHub Pages is one: texts are compressed with gzip, other files are sent as they are, or a range of them.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".wasm": "application/wasm" };

/** The bytes of a file as they are sent, and its type. */
export const sent = (path, bytes) => {
  const type = TYPES[extname(path)];
  return { bytes: type ? gzipSync(bytes) : bytes, type: type ?? "application/octet-stream", encoding: type ? "gzip" : undefined };
};

/** Serves a folder on a loopback port: `{ origin, log, close }`; `log` has `{ path, bytes }` of each answer. */
export const host = async (folder) => {
  const log = [];
  const server = createServer(async (request, answer) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const path = decodeURI(pathname).replace(/\/$/, "/index.html");
    try {
      const whole = await readFile(join(folder, path));
      const heads = { "cache-control": "max-age=600", "last-modified": "Sun, 01 Jan 2023 00:00:00 GMT", "accept-ranges": "bytes" };
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
      const { bytes, type, encoding } = from ? sent("", whole.subarray(Number(from), Number(to) + 1)) : sent(path, whole);
      if (from) heads["content-range"] = `bytes ${from}-${Number(from) + bytes.length - 1}/${whole.length}`;
      if (encoding) heads["content-encoding"] = encoding;
      answer.writeHead(from ? 206 : 200, { ...heads, "content-type": type, "content-length": bytes.length });
      answer.end(bytes);
      log.push({ path, bytes: bytes.length });
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { origin: `http://127.0.0.1:${server.address().port}`, log, close: () => { server.closeAllConnections(); server.close(); } };
};
