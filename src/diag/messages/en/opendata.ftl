### Open data: downloads, and frozen editions of datasets.

trace-download = downloads

field-dataset-edition-of = The data set that this is an edition of; lotsman edition writes it
field-dataset-fingerprint = By what Lotsman knows that the numbers of the edition are still the same; lotsman edition writes it

help-edition = Freezes the published numbers as an edition that can be cited
    .example =
        Example: lotsman edition 2024
        Of one data set only: lotsman edition 2024 --dataset graduates
help-edition-name = What the edition is called, 2024 for instance
help-edition-dataset = The data set; without it, all that have values

edition-no-dataset = There is no data set “{ $value }”.{ $suggestion ->
    [none] {""}
   *[other] {" "}Is “{ $suggestion }” meant?
}
edition-nothing = There is nothing to freeze: no data set of the portal has values.
edition-no-values = The data set “{ $value }” has no values: nothing was read from its tables. What hinders: lotsman check
edition-name = An edition cannot be called “{ $value }”. Take letters and digits, 2024 or spring-2025 for instance.
edition-exists = The edition “{ $name }” exists already: data/{ $value }. It stays as it is. Give the new one another name, { $name }-2 for instance.
edition-note = A frozen edition: the numbers beside this file do not change any more. Do not edit them: others cite them.
edition-revision = What has changed since the edition before? Take off the first sign of the next line and say it.
edition-written = Edition { $name } is frozen. Look at it (lotsman serve), and save it with the portal: its address and its numbers stay.
edition-with-errors = Take care: { $count ->
    [one] the portal has an error
   *[other] the portal has { $count } errors
} (lotsman check). If rows of the tables are left out because of this, they are not in the edition either. Then delete the new folder, mend the tables and freeze again.

edition-without-values = The data set is an edition, but its numbers are missing: there is no file { $file } beside it.
    .hint = Let Lotsman make the edition: lotsman edition NAME. If this is not an edition, delete the line edition.
explain-edition-without-values = An edition without its numbers
    .why = A data set with the field edition is frozen: Lotsman does not read spreadsheets for it, but the file observations.csv, in which the published numbers stand as they were.
    .steps =
        If the edition was made by lotsman edition, bring back the file observations.csv, for instance from the history at GitHub.
        If the field edition was written by hand, delete it: the data set lives, and its editions are made by lotsman edition.

broken-edition = The numbers of this edition cannot be read: something is wrong in the column { $column }.
    .hint = Bring the file back as it was frozen, for instance from the history at GitHub. Numbers of an edition are not corrected by hand.
explain-broken-edition = The numbers of an edition were changed by hand
    .why = The file observations.csv of an edition has a fixed form: dots in numbers, commas between columns, a number in value or a word in status that says why there is none. Spreadsheet programs often save it in another form.
    .steps =
        Bring the file back as it was frozen: at GitHub, open it and choose History.
        If a number was wrong, mend it in the living data set and freeze a new edition, which says in revision_note what has changed.

edition-names-unknown = The edition names “{ $value }”, which the portal does not have any more. { $field ->
    [indicator] The numbers of this indicator
   *[other] Its numbers
 } stay in the file for download, but not in the tables of the page.
    .hint = Do not delete institutions and indicators that have numbers in an edition: write status = "archived" into their facts.
explain-edition-names-unknown = An edition names what is not there any more
    .why = An edition is cited for years, so its numbers stay. Their names come from the entries of the portal: when an institution or an indicator is deleted or gets another id, the page of the edition cannot show it.
    .steps =
        Bring the entry back and write status = "archived" into its facts: it leaves the lists and keeps its page.
        If it got a new id, leave the edition as it is: the file for download is whole.

edition-changed = The numbers of the edition “{ $value }” are not those that were frozen.
    .hint = Bring the file back as it was, for instance from the history at GitHub. If numbers were wrong, freeze a new edition.
explain-edition-changed = The numbers of an edition have changed
    .why = Others cite an edition because its numbers never change. The fingerprint in dataset.toml was made from the numbers that were frozen; those in observations.csv are others now.
    .steps =
        Bring observations.csv back as it was: at GitHub, open it and choose History.
        If a number was wrong, mend it in the living data set, run lotsman edition with a new name, and say in revision_note what has changed.

editions-reveal = Who has the edition “{ $edition }” and the numbers of today can work out { $count ->
    [one] a small number of persons
   *[other] { $count } small numbers of persons
} that is protected: { $value }.
    .hint = Take the edition off the portal (delete its folder), or leave the numbers of that period as they were until you have a way that protects both.
explain-editions-reveal = Two publications together tell what each of them protects
    .why = In the edition some numbers are withheld, today others, or a total has changed by a few persons. Whoever puts both side by side and subtracts learns the small number.
    .steps =
        Look at the institution and period that the message names, in the edition and on the page of today.
        If only a late report was added, consider showing it with the next period.
        Otherwise delete the folder of the edition and freeze a new one: it is protected in the same way as the numbers of today. What was on the web already may have been copied.
