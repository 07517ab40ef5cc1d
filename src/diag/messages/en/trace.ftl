### lotsman trace

trace-page = page
trace-list = lists
trace-term = terms
trace-home = home page
trace-named = named on
trace-index = list filter
trace-feed = feeds
trace-calendar = calendars
trace-file = files
trace-redirect = redirects
trace-sitemap = sitemap
trace-more = … and { $count } more (all: --all)
trace-files = { $count ->
    [one] { $count } file of the portal
   *[other] { $count } files of the portal
}
trace-all-languages = all languages
trace-fallback = { $language } (has no text, readers see: { $shown })
trace-shown = { $count ->
    [0] It is on the portal, but no file leads to it.
    [one] It reached { $count } file of the portal.
   *[other] It reached { $count } files of the portal.
}
trace-archived = In the archive (status = "archived"): it has its page and stands in no list.
trace-expired = Its time ended on { $day } (expire_on): it has its page and stands in no list any more.
trace-draft = Not on the portal: it is a draft. Delete the line status = "draft" when the text is ready; to look now: lotsman trace --drafts …
trace-until = Not on the portal: it will appear on { $day } (publish_on).
trace-broken = Not on the portal: the entry cannot be read because of errors.
trace-doubled = Not on the portal: another entry has this id already, and that one stayed.
trace-unnamed = Not on the portal: neither the text nor the facts of the entry name this file. Name it, for instance: [Slides](slides.pdf) in the text, or [[files]] in facts.toml. The entry: { $owner }
trace-of-hidden = Not on the portal: readers do not see the entry yet beside which the file lies. The entry: { $owner }
trace-unused = No text uses this abbreviation.
trace-header = This is the first row of the table, with the names of the columns.
trace-empty-row = There is nothing in this row of the table.
trace-settings = These are the settings of the whole portal: every page depends on them.
trace-theme = This is a part of the theme: it has a hand in all pages.
trace-ledger = This is the translation ledger: it tells which translations are out of date. See lotsman status
trace-unread = Not on the portal: Lotsman does not read such a file. Entries are in the folders content/<section>/<id>/ and in tables data/<section>.csv.
trace-refused = Not on the portal, and this is why.
trace-nothing = The site has no “{ $value }”.{ $suggestion ->
    [none] {" "}Write, for instance: data/institutions.csv:14, content/events/open-day or event:open-day
   *[other] {" "}Did you mean { $suggestion }?
 }
