// Gathers the findings of one check and prints them.

export function createReport() {
  const report = {
    findings: [],
    looked: '',
    /** Says that something is wrong; `file` is where, `what` is a sentence without its full stop. */
    find: (file, what) => report.findings.push({ file, what }),
  };
  return report;
}

/** One line for the check and one for each finding, up to `limit`. */
export function printReport(name, report, seconds, limit) {
  const findings = report.findings.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
  const count = findings.length;
  console.log(`${count ? 'FAIL' : 'ok  '}  ${name.padEnd(13)} ${report.looked}${report.looked ? ', ' : ''}${seconds.toFixed(1)} s`);
  for (const { file, what } of findings.slice(0, limit)) console.log(`      ${file ? `${file}: ` : ''}${what}`);
  if (count > limit) console.log(`      and ${count - limit} more`);
}
