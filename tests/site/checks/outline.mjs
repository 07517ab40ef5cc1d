// The bones of a page: language, title, one main heading, one main part, identifiers that are unique and found.

export const name = 'outline';
export const about = 'lang, title, one h1, one main, unique ids, references to ids';
export const portable = true;

export function run(site, report) {
  report.looked = `${site.pages.size} pages`;
  for (const [file, page] of site.pages) {
    if (!page.doctype) report.find(file, 'does not start with <!doctype html>');
    if (!isLanguage(page.lang)) report.find(file, `html lang="${page.lang}" is no language tag`);
    if (!page.title) report.find(file, 'has no title');
    for (const id of new Set(page.idsTwice)) report.find(file, `id="${id}" stands more than once`);
    for (const [where, id] of page.idReferences) if (!page.ids.has(id)) report.find(file, `${where} names "${id}", which is not on the page`);
    if (page.refresh) continue;
    if (page.h1 !== 1) report.find(file, `has ${page.h1} h1 headings`);
    if (page.mains !== 1) report.find(file, `has ${page.mains} main elements`);
  }
}

function isLanguage(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && tag !== '';
  } catch {
    return false;
  }
}
