// The site that the tests of the preview change.
export const LONG = 'Речення, яке росте з кожною правкою і займає місце на сторінці';

const paragraphs = Array.from({ length: 30 }, (_, at) => `Абзац номер ${at + 1}: ${LONG.toLowerCase()}.`).join('\n\n');

export const SITE = {
  'site.toml': `base_url = "https://example.org/portal/"
time_zone = "Europe/Kyiv"
title = { uk = "Пробний портал", en = "Test portal" }
operator = { name = { uk = "Пробне бюро", en = "Test office" } }
languages = [{ tag = "uk", name = "Українська" }, { tag = "en", name = "English" }]
`,
  'content/events/fair/facts.toml': `start = "2027-03-01T10:00:00"
end = "2027-03-09T15:00:00"
mode = "onsite"
type = "fair"
organisers = ["first"]
`,
  'content/events/fair/uk.md': `# Ярмарок кар’єри

Вступ до ярмарку.

Перший абзац тексту. Тут є [посилання](news:opening).

${paragraphs}

Останній абзац тексту.
`,
  'content/events/seminar/facts.toml': 'start = "2026-02-01T10:00:00"\nmode = "onsite"\ntype = "seminar"\n',
  'content/events/seminar/uk.md': '# Семінар\n\nПро центри.\n',
  'content/news/opening/facts.toml': 'date = "2026-09-01"\n',
  'content/news/opening/uk.md': '# Відкриття\n\nПортал відкрито.\n',
  'data/organisations.csv': 'id,title.uk,type\nfirst,Перша компанія,employer\n',
  'strings/uk.ftl': 'event-type-fair = Ярмарок!\n',
  'templates/parts/mark.html': '<b>{{ site.name }}</b>\n',
  'templates/parts/pages.html': '<p><input type="search" aria-label="{{ t(key="home") }}"></p>\n',
  'assets/lotsman.css': 'h1 { color: rgb(1, 2, 3); }\nbody { font: 16px/1.5 sans-serif; }\n',
  'editor.cjs': `require('fs').writeFileSync(require('path').join(__dirname, 'opened.txt'), process.argv.slice(2).join('|'));\n`,
};
