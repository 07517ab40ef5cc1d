### Translations: lotsman status, translations.toml

older-than-source = The translation ({ $language }) is older than the text it was made from ({ $from }): { $change ->
        [new] { $count ->
            [one] { $count } sentence is new or changed, namely
           *[other] { $count } sentences are new or changed, the first of them
        }: “{ $first }”
        [cut] { $count ->
            [one] { $count } sentence was taken out
           *[other] { $count } sentences were taken out
        }.
       *[order] the sentences stand in another order.
    }
    .hint = Bring the translation up to date and the warning goes away. If it is right as it is, say so: lotsman status --done { $value } { $language }
broken-ledger = The file translations.toml is damaged: it cannot be read here. So it is not known which translations are out of date.
    .hint = If there are lines <<<<<<<, ======= and >>>>>>> here, delete only these and keep the rest; if one block stands twice, keep one. Otherwise bring back what the file said before. Until it is mended, nothing is written to it.

ledger-comment =
    From which state of the original each translation was made. The command lotsman status keeps this file; store it with
    the site (in git, too) and do not edit it. If a translation is out of date but right: lotsman status --done ENTRY LANGUAGE
status-language = language
status-complete = complete
status-outdated = out of date
status-missing = missing
status-outdated-part = { $count ->
    [one] { $count } translation is out of date: its original changed (+ new sentences)
   *[other] { $count } translations are out of date: their originals changed (+ new sentences)
}
status-missing-part = { $count ->
    [one] { $count } entry is not translated
   *[other] { $count } entries are not translated
}
status-drafts = Drafts: { $count }
status-scheduled = To appear later: { $count }
status-expiring = In the lists up to a day: { $count }
status-expired = Gone from the lists: { $count }
status-broken = Cannot be read because of errors (lotsman check says which): { $count }
status-more = … and { $count } more
status-more-sentences = { $count ->
    [one] { $count } more sentence
   *[other] { $count } more sentences
}
status-gone-sentences = { $count ->
    [one] { $count } sentence was taken out
   *[other] { $count } sentences were taken out
}
status-moved-sentences = The sentences stand in another order.
status-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
status-references = { $count ->
    [0] nothing refers to it
    [one] { $count } entry refers to it
   *[other] { $count } entries refer to it
}
status-all-done = Everything is translated, nothing is out of date.
status-recorded-new = { $count ->
    [one] { $count } new translation
   *[other] { $count } new translations
}
status-recorded-renewed = { $count ->
    [one] { $count } changed
   *[other] { $count } changed
}
status-recorded-gone = { $count ->
    [one] { $count } deleted
   *[other] { $count } deleted
}
status-recorded-done = { $count ->
    [one] { $count } checked
   *[other] { $count } checked
}
status-recorded = Recorded in translations.toml: { $changes }
status-not-recorded = Not recorded in translations.toml: { $changes }. Run lotsman status without --frozen and save the file with the site.
status-no-language = The portal has no language “{ $value }”. It has: { $known }
status-not-kept = { $path } could not be written: { $detail }. Close the file in other programs and run the command again.
status-no-entry = There is no entry “{ $entry }”.{ $suggestion ->
    [none] {" "}Write the kind and the name of the folder, for instance: event:open-day
   *[other] {" "}Did you mean { $suggestion }?
 }
status-no-translation = The entry { $entry } has no translation “{ $language }”.{ $known ->
    [none] {" "}It exists in its original language only.
   *[other] {" "}Translations: { $known }
 }
status-broken-entry = The entry { $entry } cannot be read because of errors. Mend them (lotsman check shows them) and run the command again.
