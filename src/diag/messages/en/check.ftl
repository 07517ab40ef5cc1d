### What the rules over a whole portal say, and the command lotsman check.

## Levels

unknown-rule = site.toml gives a level to “{ $value }”, but no check has this name.
    .hint = { $suggestion ->
        [none] Write the code or the name of a check as messages show it, for instance: levels = {"{"} E142 = "off" {"}"}
       *[other] Did you mean “{ $suggestion }”?
    }
fixed-level = The check { $code } ({ $value }) stays an error: because of such a problem something is left out of the portal.
    .hint = Delete this line from site.toml and mend the places that the check shows.

## References

reference-to-draft = The field “{ $field }” names “{ $value }”, which is still a draft: readers will not see it here.
    .hint = When it is ready, delete the line status = "draft" there. Until then nothing needs to be done.
menu-item-without-target = The item “{ $value }” of the menu leads nowhere.
    .hint = Add what it leads to: page = "about", kind = "event", vocabulary = "functions" or url = "https://example.org/"

## Links

dead-anchor = The link “{ $value }” leads to a part of a page that the page does not have.
    .hint = { $suggestion ->
        [none] { $known ->
            [none] That page has no parts: delete # and what stands behind it.
           *[other] That page has these parts: { $known }
        }
       *[other] Did you mean “{ $suggestion }”?
    }
alt-is-file-name = The description of the picture is only the name of a file: “{ $value }”.
    .hint = Say what the picture shows, for those who do not see it: ![Learners at a machine tool](photo.jpg)
unused-files = { $count ->
    [one] The file “{ $value }” ({ $size } KB) is named nowhere, so it will not be on the portal.
   *[other] { $count } files ({ $size } KB) are named nowhere, so they will not be on the portal: { $value }.
}
    .hint = Name the file where readers need it, for instance [Plan]({ $name }), or move it out of the folder if it is not for readers.
vague-link = The words of the link, “{ $value }”, do not say where it leads.
    .hint = Name what readers will find there, for instance: [programme of the seminar](https://example.org/plan.pdf)
address-as-words = The link shows an address instead of words: “{ $value }”.
    .hint = Put words in square brackets and the address in round ones: [name of the page]({ $value })

## Texts

heading-jump = The heading skips a level: it begins with { $value }.
    .hint = Write { $suggestion } in front of it. Levels go down one at a time; those who do not see the page find their way by them.
empty-heading = The heading has no words.
    .hint = Write words after the signs #, or delete the line.
table-without-header = The first row of the table is empty: its columns have no names.
    .hint = Write the names of the columns in the first row: | Name | Phone |
open-bracket = A bracket has no other half: “{ $value }”.
    .hint = Add the missing bracket, or delete the one that is too much.
foreign-quotes = These quotation marks are not those of the language “{ $language }”: “{ $value }”.
    .hint = { $language ->
        [uk] Write «…», and inside of them „…“
        [ru] Write «…», and inside of them „…“
        [lv] Write „…”
       *[other] Write “…”
    }
wrong-apostrophe = This sign is not a Ukrainian apostrophe: “{ $value }”.
    .hint = Replace it with ’ (in Word: Insert → Symbol → 2019), for instance: кар’єра
unknown-abbreviation = Readers may not know the short form “{ $value }” (language “{ $language }”; texts that use it often: { $count }).
    .hint = Add a row to data/abbreviations.csv: { $language },{ $value },full words – pages then explain it by themselves. Or write the full words at the first place.

## Time

hour-that-is-skipped = There is no such hour: clocks are put forward over { $value } (field “{ $field }”).
    .hint = Write the hour that clocks show then: { $field } = "{ $suggestion }"
event-without-outcome = The event “{ $value }” is long over, and its page does not say what came out of it.
    .hint = Add what readers can use: outcomes, recording, materials, files or attendance, for instance: attendance = 40

## lotsman check

hints = { $count ->
    [one] { $count } hint
   *[other] { $count } hints
}
check-summary = Checked: { $errors }, { $warnings }, { $hints }.
check-more = More about a problem: lotsman explain { $code }
