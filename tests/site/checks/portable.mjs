// A copy of the portal opened from a disk works: browsers refuse some things there that a server allows.

export const name = 'portable';
export const about = 'pages opened from a disk use nothing that browsers refuse there';
export const portable = 'only';

export function run(site, report) {
  report.looked = `${site.pages.size} pages`;
  for (const [file, page] of site.pages) {
    for (const { where, value, type } of page.references) {
      if (where === 'script[src]' && type === 'module') report.find(file, `a module script is not loaded from a disk: ${value}`);
    }
    for (const [where] of page.attributes) if (/^(script|link|img)\[(crossorigin|integrity)\]$/.test(where)) report.find(file, `${where} stops the file from loading from a disk`);
    if (page.baseHref) report.find(file, `<base href="${page.baseHref}"> ties the copy to one place`);
  }
}
