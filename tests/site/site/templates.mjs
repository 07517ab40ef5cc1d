// Picks pages so that every template is seen once and the languages take turns.

/** @returns `[{template, file}]`; a template is told by the body's class, and the page picked is the largest in its language */
export function onePageOfEachTemplate(site) {
  const groups = new Map();
  for (const [file, page] of site.pages) {
    if (page.refresh) continue;
    const name = templateName(file, page);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(file);
  }
  const used = new Map();
  const picked = [];
  for (const [template, files] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const langOf = (file) => site.pages.get(file).lang;
    const uses = (file) => used.get(langOf(file)) ?? 0;
    const best = files.reduce((a, b) => (uses(b) < uses(a) || (uses(b) === uses(a) && site.size(b) > site.size(a)) ? b : a));
    used.set(langOf(best), (used.get(langOf(best)) ?? 0) + 1);
    picked.push({ template, file: best });
  }
  return picked;
}

/** The classes in alphabetical order without those that name a language; a page without classes stands for itself. */
function templateName(file, page) {
  const classes = page.bodyClass.split(/\s+/).filter((word) => word && word !== page.lang && word !== `lang-${page.lang}`);
  const name = classes.sort().join(' ') || file;
  return page.noindex && page.canonical ? `${name}, not translated` : name;
}
