// Serves a folder on the loopback address as GitHub Pages serves a project's site.
import { createServer } from 'node:http';
import { extname } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'application/javascript; charset=utf-8',
  '.mjs': 'application/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8', '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml', '.atom': 'application/atom+xml', '.ics': 'text/calendar', '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.avif': 'image/avif',
  '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.pdf': 'application/pdf', '.wasm': 'application/wasm',
};

/** @returns `{origin, close}`; a folder answers with its index page, an unknown address with 404.html and status 404 */
export async function serve(site) {
  const server = createServer((request, response) => {
    const { status, file, location } = answer(site, request.url);
    if (location) response.writeHead(status, { location }).end();
    else if (file) response.writeHead(status, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(site.read(file));
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  });
  await new Promise((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}

function answer(site, url) {
  const notFound = { status: 404, file: site.files.has('404.html') ? '404.html' : undefined };
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    return notFound;
  }
  if (`${path}/` === site.base) return { status: 301, location: site.base };
  if (!path.startsWith(site.base)) return { status: 404 };
  const name = path.slice(site.base.length);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  if (site.files.has(file)) return { status: 200, file };
  if (site.files.has(`${file}.html`)) return { status: 200, file: `${file}.html` };
  if (site.files.has(`${file}/index.html`)) return { status: 301, location: encodeURI(`${path}/`) };
  return notFound;
}
