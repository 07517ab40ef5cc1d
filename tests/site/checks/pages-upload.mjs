// GitHub Pages takes the folder as it is: names, sizes, and the files it looks for.

export const name = 'pages-upload';
export const about = 'names and sizes that GitHub Pages accepts; .nojekyll, 404.html, robots.txt, CNAME';

/** @param context.cname host name the portal must be published under, if it has its own */
export function run(site, report, context) {
  report.looked = `${site.files.size} files`;
  for (const file of ['index.html', '404.html', '.nojekyll', 'robots.txt']) if (!site.files.has(file)) report.find(file, 'is missing');
  for (const link of site.symlinks) report.find(link, 'is a symbolic link');
  names(site, report);
  sizes(site, report);
  robots(site, report);
  cname(site, report, context.cname);
}

function names(site, report) {
  const seen = new Map();
  for (const file of site.files) {
    if (/["<>|*?:\\\u0000-\u001f]/.test(file)) report.find(file, 'has a sign in its name that the upload refuses');
    if (/(^|\/)\.(?!nojekyll$|well-known\/)/.test(file)) report.find(file, 'is hidden: the upload leaves it out');
    if (file !== file.normalize('NFC')) report.find(file, 'has a name that is not in Unicode form NFC');
    const folded = file.toLowerCase();
    if (seen.has(folded)) report.find(file, `differs from ${seen.get(folded)} only in letter case`);
    seen.set(folded, file);
  }
}

function sizes(site, report) {
  let total = 0;
  for (const file of site.files) {
    total += site.size(file);
    if (site.size(file) > 100 * 2 ** 20) report.find(file, 'is larger than 100 MiB');
  }
  if (total > 2 ** 30) report.find('', `the site has ${Math.round(total / 2 ** 20)} MiB, 1024 are allowed`);
}

function robots(site, report) {
  if (!site.files.has('robots.txt')) return;
  const text = site.text('robots.txt');
  if (!/^user-agent:/im.test(text)) report.find('robots.txt', 'has no User-agent line');
  const wanted = `${site.origin}${site.base}sitemap.xml`;
  const named = [...text.matchAll(/^sitemap:\s*(\S+)\s*$/gim)].map((match) => match[1]);
  if (!named.includes(wanted)) report.find('robots.txt', `does not name ${wanted}`);
}

function cname(site, report, wanted) {
  if (!site.files.has('CNAME')) {
    if (wanted) report.find('CNAME', 'is missing');
    return;
  }
  const host = site.text('CNAME').trim();
  const expected = wanted ?? new URL(site.origin).host;
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) report.find('CNAME', `is no host name: "${host}"`);
  else if (host !== expected) report.find('CNAME', `names ${host}, but the portal is published at ${expected}`);
}
