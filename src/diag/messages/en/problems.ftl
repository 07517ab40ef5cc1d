### What Lotsman says to authors, in English. The keys are the same in all languages.
### A message says what is wrong; its .hint says what to type or do.

## Files and fields

no-site-file = There is no file site.toml in this folder.
    .hint = Run the command where site.toml lies, or name that folder: lotsman build --site portal
unreadable-file = The file cannot be read: { $detail }
    .hint = If it is open in another program, for instance in Excel, close it there and build again.
missing-file = The file “{ $value }” is not there any more.
    .hint = Look whether it was renamed or moved, and build again.
outside-of-site = This is not a file but a link to another place on the disk, so it was left out.
    .hint = Copy the file itself to this place.
file-too-large = The file is too large: { $size } MB, and { $limit } MB is the most.
    .hint = Divide it into several files. Pictures and presentations are kept as files of their own beside the text.
beyond-limit = { $what ->
        [facts] The facts are too long: { $limit } KB is the most.
        [nesting] Quotations, lists or HTML tags stand inside of each other more than { $limit } deep.
        [words] The file of words is too large: { $limit } KB is the most.
        [brackets] Brackets stand inside of each other more than { $limit } deep.
       *[terms] More than { $limit } wider terms stand above this one.
    }
    .hint = { $what ->
        [facts] Keep texts in .md files and long lists in tables of the folder data/.
        [nesting] Close the tags that are open, and begin the paragraph anew without the signs in front of it.
        [words] Only words of the interface belong here; texts are kept in the folder content/.
        [brackets] Close the brackets that are open, or write a bracket as a text: {"{"} "{"{"}" {"}"}.
       *[terms] Write a term that stands higher up into the column broader.
    }
wrong-encoding = The file is not saved as UTF-8 but, it seems, as { $encoding }: some letters may be wrong.
    .hint = Notepad: File → Save as → Encoding: UTF-8. Excel: Save as → CSV UTF-8.
not-a-text = This is not a text, although its name says so.
    .hint = Write texts in Notepad or another plain editor. Renaming a Word document does not help: copy its words into a new file, for instance uk.md.
file-outside-of-entry = This file belongs to no entry, so it will not be on the portal.
    .hint = Move it into the folder of an entry, for instance content/events/2024-04-17-webinar/
unknown-kind = There is no section “{ $value }” in the folder content.
    .hint = { $suggestion ->
        [none] Move the files into one of the sections: institutions, centres, events, practices, materials, projects, programmes, guidelines, indicators, people, organisations, news, pages.
       *[other] Did you mean “{ $suggestion }”? Rename the folder.
    }
empty-site = The portal has no entries yet.
    .hint = Make the file content/pages/about/en.md with this first line: # About the portal
broken-toml = { $kind ->
        [list] The list that begins here does not end: its bracket ] is missing.
        [table] The inner fields that begin here do not end: their bracket {"}"} is missing.
        [quote] A quotation mark is missing in this line: a text has one before it and one behind it.
        [date] This is not written as a date.
        [backslash] The text contains a backslash (\), which has a meaning of its own here.
        [twice] This field is already there, above.
        [heading] The heading of this part does not end: a bracket is missing.
        [comma] A comma is missing here between two values.
        [no-value] This field has no value.
        [key] The name of the field cannot be understood.
        [no-quotes] The text has no quotation marks.
        [number] The number is not written as numbers are here.
        [too-much] Something in this line is too much.
       *[other] This line cannot be understood.
    }
    .hint = { $kind ->
        [list] Write ] after the last value: speakers = ["anna-kovalenko", "dita-traidas"]
        [table] Write {"}"} at the end: title = {"{"} uk = "Ярмарок", en = "Fair" {"}"}
        [quote] Put the whole text between straight quotation marks: place.en = "Assembly hall"
        [date] { $suggestion ->
            [none] Write year, month and day in quotes: "2026-09-01", or with the hour: "2026-09-01T10:00"
           *[other] Write "{ $suggestion }"
        }
        [backslash] Write / instead of \ in names of files: "photos/hall.jpg", or take single quotes: 'C:\files'
        [twice] Keep one of the two lines and delete the other.
        [heading] Write it like this: [operator], and for one item of a list: [[files]]
        [comma] Put a comma between the values: ["one", "two"]
        [no-value] Write the value after =, or delete the line.
        [key] Write the name in small Latin letters, then = and the value: place.en = "Assembly hall"
        [no-quotes] Put the text between straight quotation marks: place.en = "Assembly hall"
        [number] Write digits without zeros in front and without spaces, the fraction after a point: 12 or 12.5. A phone number or a code stands in quotes: "007"
        [too-much] Keep one field in a line, then = and one value. Explanations stand after the sign #.
       *[other] A line looks like this: place.en = "Assembly hall" (text in straight quotes, every bracket closed, every field only once).
    }
broken-yaml = The facts on top of the text cannot be understood: { $detail }
    .hint = A line looks like this: place: "Assembly hall" (a space after the colon, the same number of spaces before fields of one level).
open-front-matter = The facts on top of the text begin with a line +++ but do not end.
    .hint = Add another line after the last field: +++
broken-facts = Something in these facts cannot be understood: { $detail }
    .hint = Look for a number that is too large or a field that is empty. Another entry of the same section can serve as a model.
unknown-field = There is no field “{ $field }” here.
    .hint = { $suggestion ->
        [none] Look up in a similar entry what the field is called, or delete it.
       *[other] Did you mean “{ $suggestion }”?
    }
fact-stated-twice = The field “{ $field }” is given twice and not the same: “{ $earlier }” and “{ $value }”.
    .hint = Keep it in one place only. If these are two rows of a table with one id, give each row an id of its own.
stated-twice = “{ $value }” stands twice (field “{ $field }”).
    .hint = Keep one and delete the other.
wrong-type = The field “{ $field }” needs { $expected ->
        [string] one text
        [list] a list
        [table] several inner fields
        [integer] a whole number
        [number] a number
        [boolean] yes or no
        [file] the name of a file
        [date] a date
        [moment] a day or a day with an hour
        [period] a period
        [span] an age or grades
        [quantity] a number of people or things
        [link] a link
       *[other] another value
    }, but it says “{ $value }”.
    .hint = { $expected ->
        [string] Write one text in quotes, for instance: { $field } = "Assembly hall"
        [list] Write the values in square brackets with commas, for instance: { $field } = ["one", "two"]
        [table] This field is made of other fields. A file, for instance, takes two lines: [[files]] and below it path = "plan.pdf"
        [integer] Write digits without quotes, for instance: { $field } = 12
        [number] Write digits without quotes, the fraction after a point, for instance: { $field } = 12.5
        [boolean] Write true (yes) or false (no) without quotes, for instance: { $field } = true
        [file] Write the name of a file in the entry’s folder, for instance: { $field } = "photo.jpg"
        [date] Write year, month and day, for instance: { $field } = "2024-04-17"
        [moment] Write the day, or the day and the hour, for instance: { $field } = "2024-04-17T10:00"
        [period] Write a year or a period, for instance: { $field } = "2023/24"
        [span] Write an age or grades, for instance: { $field } = "8-9" or { $field } = "14+"
        [quantity] Write a number, for instance: { $field } = 130 or { $field } = "almost 700"
        [link] Write the whole address, for instance: { $field } = "https://example.org/page"
       *[other] Look up in a similar entry how this field is written.
    }
wrong-form = “{ $value }” in the field “{ $field }” cannot be read as { $form ->
        [date] a date
        [moment] a day or a day with an hour
        [period] a period
        [span] an age or grades
        [quantity] a number of people or things
        [link] a link
        [time] a time of day
        [tile] a place on the tile map
       *[other] a value of this field
    }.
    .hint = { $suggestion ->
        [none] { $form ->
            [date] Write year, month and day with hyphens: 2024-04-17
            [moment] Write the day as 2024-04-17, the day with an hour as 2024-04-17T10:00
            [period] Write a year as 2024, a school year as 2023/24, several years as 2024..2026, a quarter as 2024-Q2, a month as 2024-05
            [span] Write two numbers with a hyphen, the smaller one first, or one number: 8-9, 14+ or 16
            [quantity] Write a number, if need be with an English word before it: 130, about 130, almost 700, at least 3, more than 1500
            [link] Write the whole address without spaces, with https:// in front: https://example.org/page
            [time] Write hours and minutes with a colon: 10:10
            [tile] Write the column and the row of the tile, both from 1: 3,2
           *[other] Look up in a similar entry how this field is written.
        }
       *[other] Replace it with: { $suggestion }
    }
unknown-word = The field “{ $field }” does not know the word “{ $value }”.
    .hint = { $suggestion ->
        [none] Choose one of these words: { $known }
       *[other] Did you mean “{ $suggestion }”? The field knows these words: { $known }
    }
number-too-small = The number in the field “{ $field }” is too small: { $value }.
    .hint = Write a whole number without a minus, for instance: { $field } = 12
broken-id = “{ $value }” cannot be an id.
    .hint = { $suggestion ->
        [none] Take 2 to 64 small Latin letters, digits and hyphens inside, for instance: demo-lyceum-7
       *[other] Rename it to { $suggestion } – an id has 2 to 64 small Latin letters, digits and hyphens inside.
    }{ $folder ->
        [none] {""}
       *[other] {" "}The id of an entry is the name of its folder: { $folder }/en.md
    }
broken-phone = “{ $value }” does not look like a whole phone number.
    .hint = Begin with + and the code of the country, without words, for instance: +380 00 000 00 00
broken-email = “{ $value }” does not look like an e-mail address.
    .hint = Write one address without spaces, for instance: centre@example.org
broken-website = “{ $value }” is not a whole address of a website.
    .hint = Put https:// in front, for instance: https://example.org
missing-field = The field “{ $field }” is missing.
    .hint = { $expected ->
        [string] Add a line: { $field } = "…" or, in a table, fill in the column { $field }.
        [list] Add a line: { $field } = ["…", "…"] or, in a table, fill in the column { $field } with semicolons between the values.
        [table] Add a line [{ $field }] and the inner fields below it, as in a similar file.
        [integer] Add a line: { $field } = 12 or, in a table, fill in the column { $field }.
        [number] Add a line: { $field } = 12.5 or, in a table, fill in the column { $field }.
        [boolean] Add a line: { $field } = true (yes) or { $field } = false (no); in a table, fill in the column { $field }.
        [file] Put a file into the entry’s folder and add a line with its name: { $field } = "photo.jpg"
        [date] Add a line: { $field } = "2024-04-17" or, in a table, fill in the column { $field }.
        [moment] Add a line: { $field } = "2024-04-17T10:00" or, in a table, fill in the column { $field }.
        [period] Add a line: { $field } = "2023/24" or, in a table, fill in the column { $field }.
        [span] Add a line: { $field } = "8-9" or { $field } = "14+"; in a table, fill in the column { $field }.
        [quantity] Add a line: { $field } = 130 or { $field } = "almost 700"; in a table, fill in the column { $field }.
        [link] Add a line: { $field } = "https://example.org/page" or, in a table, fill in the column { $field }.
       *[other] Add the field { $field }, as in a similar entry.
    }
no-title = There is no title in the language “{ $language }”.
    .hint = Begin the text with a line: # Title of the entry. In facts.toml: title.{ $language } = "…"; in a table, fill in the column title.{ $language }.
long-summary = The summary is too long for lists: it has { $length } characters, and { $limit } is the most.
    .hint = The summary is the first paragraph after the title: leave one or two sentences in it and put the rest below an empty line.

## References

dangling-reference = The field “{ $field }” names “{ $value }”, but the portal has no such { $expected ->
        [institution] institution
        [centre] career centre
        [organisation] organisation
        [person] person
        [event] event
        [material] material
        [practice] practice
        [project] project
        [programme] programme
        [guideline] guideline
        [indicator] indicator
        [dataset] dataset
        [rating] rating
        [news] piece of news
        [page] page
       *[other] entry ({ $expected })
    }.
    .hint = { $suggestion ->
        [none] Write the id of an entry: the name of its folder in { $expected ->
            [institution] content/institutions
            [centre] content/centres
            [organisation] content/organisations
            [person] content/people
            [event] content/events
            [material] content/materials
            [practice] content/practices
            [project] content/projects
            [programme] content/programmes
            [guideline] content/guidelines
            [indicator] content/indicators
            [news] content/news
            [page] content/pages
            [dataset] data
            [rating] data
           *[other] content/organisations or content/institutions
        } or a value from the column id of the table. If there is no such entry yet, add it.
       *[other] Did you mean “{ $suggestion }”?
    }
wrong-kind = The field “{ $field }” names “{ $value }”, but that is { $kind ->
        [institution] an institution
        [centre] a career centre
        [organisation] an organisation
        [person] a person
        [event] an event
        [material] a material
        [practice] a practice
        [project] a project
        [programme] a programme
        [guideline] a guideline
        [indicator] an indicator
        [dataset] a dataset
        [rating] a rating
        [news] a piece of news
        [page] a page
       *[other] an entry of another section ({ $kind })
    }. Needed here: { $expected ->
        [institution] an institution
        [centre] a career centre
        [organisation] an organisation
        [person] a person
        [event] an event
        [material] a material
        [practice] a practice
        [project] a project
        [programme] a programme
        [guideline] a guideline
        [indicator] an indicator
        [dataset] a dataset
        [rating] a rating
        [news] a piece of news
        [page] a page
       *[other] one of these: { $expected }
    }.
    .hint = Write the id of an entry that fits: the name of its folder in { $expected ->
        [institution] content/institutions
        [centre] content/centres
        [organisation] content/organisations
        [person] content/people
        [event] content/events
        [material] content/materials
        [practice] content/practices
        [project] content/projects
        [programme] content/programmes
        [guideline] content/guidelines
        [indicator] content/indicators
        [news] content/news
        [page] content/pages
        [dataset] data
        [rating] data
       *[other] content/organisations or content/institutions
    } or a value from the column id of the table.
unknown-term = { $vocabulary ->
        [broader] The wider term “{ $value }” is not in this vocabulary.
       *[other] The vocabulary “{ $vocabulary }” has no term “{ $value }”.
    }
    .hint = { $suggestion ->
        [none] { $vocabulary ->
            [broader] Write an id from the column id of this file in the cell broader, or add a row with the id { $value }.
           *[other] Take a value from the column id of the table data/vocabularies/{ $vocabulary }, or add a new row there.
        }
       *[other] Did you mean “{ $suggestion }”?
    }
no-vocabulary = There is no vocabulary “{ $vocabulary }” in which to find “{ $value }”.
    .hint = Make the table data/vocabularies/{ $vocabulary }.csv with the columns id and name.en, and a row for { $value } in it.
duplicate-id = The id “{ $id }” is already taken ({ $kind ->
        [institution] an institution
        [centre] a career centre
        [organisation] an organisation
        [person] a person
        [event] an event
        [material] a material
        [practice] a practice
        [project] a project
        [programme] a programme
        [guideline] a guideline
        [indicator] an indicator
        [dataset] a dataset
        [rating] a rating
        [news] a piece of news
        [page] a page
       *[other] a term of the vocabulary “{ $kind }”
    }).
    .hint = Give one of the two another id, for instance { $id }-2, or delete the row that is too much.
stated-number-differs = The field “{ $field }” says { $value }, but the number of participants listed is { $counted }.
    .hint = Correct the number or the list of [[participants]]. If only the number is known, add: number_only = true
unknown-menu-target = { $field ->
        [kind] The menu leads to the section “{ $value }”, which does not exist.
        [page] The menu leads to the page “{ $value }”, which does not exist.
        [vocabulary] The menu leads to the vocabulary “{ $value }”, which does not exist.
       *[other] The menu leads to “{ $value }”, which does not exist.
    }
    .hint = { $suggestion ->
        [none] { $field ->
            [kind] Write one of these words: home, institution, centre, event, practice, material, project, programme, guideline, indicator, dataset, rating, person, organisation, news.
            [page] Write the name of a folder in content/pages, for instance: page = "about"
            [vocabulary] Write the name of a table in data/vocabularies, for instance: vocabulary = "functions"
           *[other] Write what exists on the portal, for instance: page = "about"
        }
       *[other] Did you mean “{ $suggestion }”?
    }

## Tables

broken-table = { $reason ->
        [sheet] A sheet of the workbook cannot be read: { $detail }
        [records] Line { $detail }: a list of records is expected here, for instance [ { "{" } "institution": "demo-lyceum-7", "learners": 120 { "}" } ]
        [line] The file cannot be read from line { $detail } on: a bracket, a comma or a quotation mark is missing or superfluous.
       *[form] The file is damaged, or there is no table inside{ $detail ->
            [none] .
           *[other] {" "}({ $detail }).
        }
    }
    .hint = { $reason ->
        [records] Write the rows as a list; each row names its columns.
        [line] Mend this line; an editor such as VS Code marks the place.
       *[other] Open the file in Excel or LibreOffice and save it again as .xlsx or as CSV UTF-8.
    }
no-id-column = The table has no column id.
    .hint = Write id in the first cell of the first row and give each row below a value of its own, for instance demo-lyceum-7
row-without-id = This row has no id, so it was left out.
    .hint = Fill in the cell in the column id, for instance demo-lyceum-7, or delete the row.
unknown-column = There is no column “{ $value }” in this table.
    .hint = { $suggestion ->
        [none] Rename or delete the column. To what is translated, a dot and the language are added: name.en
       *[other] Did you mean “{ $suggestion }”? To what is translated, a dot and the language are added: name.en
    }
duplicate-column = The column “{ $value }” stands in the table twice.
    .hint = Keep one of the two columns. For another language add its code to the name: title.uk, title.en
not-translatable = The field “{ $field }” is the same in all languages and cannot have a column of its own for a language.
    .hint = Name the column without a language: { $field }
broken-abbreviation = In this row of abbreviations the language, the short form or the full form is missing.
    .hint = Fill in all three columns, language, short and full, for instance: en, CDC, career development centre
unknown-table = The name of the table “{ $value }” does not tell what is in it.
    .hint = { $suggestion ->
        [none] Name the file after a section, for instance institutions.csv or events.xlsx; lists of terms lie in data/vocabularies.
       *[other] Did you mean “{ $suggestion }”? Rename the file.
    }

## Privacy

no-consent = The person has not agreed, or does not agree any more, that “{ $field }” is published, so it is left out.
    .hint = If there is a consent, add a line: consent = {"{"} given_on = "2024-04-17", scope = "photo, e-mail" {"}"}. If not, delete the field { $field }.
private-link = The link “{ $value }” opens an editor or a sign-in page instead of the document.
    .hint = { $service ->
        [google-form] In the form, choose “Send → link”; the address ends with /viewform instead of /edit.
        [google-sheet] In the table, choose “File → Share → Publish to web”, and take the address that is shown there. Or save it as a file in the entry’s folder.
        [google-doc] Choose “Share → Anyone with the link: Viewer” and write /preview instead of /edit in the address, or save the document as PDF and put it into the entry’s folder.
        [google-slides] Choose “Share → Anyone with the link: Viewer” and write /preview instead of /edit in the address, or save the document as PDF and put it into the entry’s folder.
        [google-drive] Open the file itself, choose “Share → Anyone with the link”, and copy that link. Safer: put the file into the entry’s folder.
        [microsoft-form] In the form, choose “Collect responses” and copy that link.
        [onedrive] Choose “Share → Anyone with the link can view → Copy link”. Safer: put the file into the entry’s folder.
        [dropbox] In Dropbox, choose “Share → Copy link”. Safer: put the file into the entry’s folder.
       *[other] Choose “Publish” and take the address of the published page.
    }
displaced-without-place = { $missing ->
        [origin] The institution is displaced, but it is not said where from.
        [host] The institution is displaced, but it is not said where to.
       *[other] The institution is displaced, but the field “{ $missing }” is missing.
    }
    .hint = Add the field { $missing } with an id from the table data/vocabularies/territories, for instance: { $missing ->
        [origin] origin = "luhansk"
       *[other] { $missing } = "khmelnytskyi"
    }
merged-without-successor = The institution is merged with another one, but it is not said with which.
    .hint = Add the id of the institution that took over its work, for instance: successor = "demo-lyceum-7"

## Languages

no-languages = The file site.toml names no language of the portal.
    .hint = Add two lines: [[languages]] and below it tag = "en"
broken-language-tag = “{ $value }” is not the code of a language.
    .hint = Write a code of two or three Latin letters: uk is Ukrainian, ru is Russian, lv is Latvian, en is English.
unknown-language = The language “{ $language }” is not among the languages of the portal (field “{ $field }”).
    .hint = { $language ->
        [ua] The code of Ukrainian is uk. Languages of the portal: { $known }
       *[other] Languages of the portal: { $known }. To add one, write in site.toml [[languages]] and below it tag = "de"
    }
text-in-unknown-language = The name of this file says that its text is in the language “{ $language }”, but the portal has no such language.
    .hint = { $language ->
        [ua] The code of Ukrainian is uk: rename the file to uk.md
       *[other] { $suggestion ->
            [none] Rename the file by its language, for instance en.md. Languages of the portal: { $known }
           *[other] Did you mean “{ $suggestion }”? Rename the file. Languages of the portal: { $known }
        }
    }
text-stated-twice = The entry has two texts in the language “{ $language }”.
    .hint = Keep one of the two files, or rename this one by its language, for instance en.md
fact-in-translation = The field “{ $field }” is the same in all languages and does not belong in the translation “{ $language }”.
    .hint = Delete it here and keep it in facts.toml or in the main text.
missing-translation = The field “{ $field }” has no text in the language “{ $language }”.
    .hint = Add the text in this language: { $field } = {"{"} …, { $language } = "…" {"}"} or, in a table, fill in the column { $field }.{ $language }.
required-language-missing = The entry “{ $value }” does not exist in the language “{ $language }”, which site.toml requires.
    .hint = Add the file { $language }.md with a title to the entry’s folder, or delete required = true at this language in site.toml.
no-strings = The portal’s buttons and headings have no words in the language “{ $language }”: readers will see them in the language “{ $next }”.
    .hint = Put a file strings/{ $language }.ftl with these words into the folder of the site, or delete the language from site.toml.
broken-strings = { $slip ->
        [empty] “{ $value }” has no text.
        [sign] “{ $value }” is missing here.
        [key] A key begins here, but not with a Latin letter.
        [text] The text of a choice is missing here.
        [default] No choice is marked as the one for all other values.
        [defaults] Two choices are marked as the one for all other values.
        [quote] A quotation mark is opened here and not closed.
        [escape] “\{ $value }” stands for no sign.
        [closing] A curly bracket is closed here that was not opened.
       *[brackets] What stands in curly brackets here cannot be understood.
    }
    .hint = { $slip ->
        [empty] Write the text after the equals sign, or delete the line: home = Home
        [sign] A line looks like this: home = Home
        [key] Name it with Latin letters, digits and hyphens: home = Home
        [text] Write it after the square bracket: [one] one page
        [default] Put an asterisk before the last one: *[other] pages
        [defaults] Leave the asterisk at the last one only: *[other] pages
        [quote] Write the mark at the end, too: {"{"} "text" {"}"}
        [escape] After \u write four digits 0–9 or A–F, after \U six, or write the sign itself: {"{"} "\u2026" {"}"}
        [closing] Delete it, or write it as a text: {"{"} "{"}"}" {"}"}
       *[brackets] Write the name of a text in them, {"{"} home {"}"}, or that of a value with a dollar sign: $count
    }

## Time

end-before-start = The event ends before it begins ({ $start }).
    .hint = Correct the end or the start, for instance: start = "2024-04-17T10:00", end = "2024-04-17T12:00"
unknown-time-zone = There is no time zone “{ $value }”.
    .hint = Write a part of the world and a city in English, for instance Europe/Kyiv or Europe/Riga
not-a-month = The school year cannot begin in month number { $value }.
    .hint = Write a number from 1 to 12, for instance: school_year_starts_in = 9
hours-differ = The field “{ $field }” says { $value } hours, but the modules make { $counted } together.
    .hint = Correct the hours of the modules, or write: { $field } = { $counted }
registered-before-issued = The act is registered on { $value }, before it was issued on { $issued }.
    .hint = Correct one of the dates: an act is registered on the day it is issued or later.

## Links and media

dead-link = The link or picture “{ $value }” leads to nothing.
    .hint = { $suggestion ->
        [none] Write the section and the id of an entry (event:2024-04-17-webinar), a file of the entry’s folder (plan.pdf) or a whole address (https://example.org).
       *[other] Did you mean “{ $suggestion }”?
    }
file-not-in-entry = The file “{ $value }” is not in the entry’s folder.
    .hint = { $suggestion ->
        [none] Put the file into the entry’s folder and write only its name, for instance photo.jpg. A picture from another website must be put there too.
       *[other] Did you mean “{ $suggestion }”?
    }
picture-without-alt = The picture “{ $value }” has no description for those who do not see it.
    .hint = Say in the square brackets what it shows: ![Learners at a machine tool]({ $value })
broken-video-id = “{ $value }” does not look like a video on YouTube.
    .hint = Copy the address of the video from the browser, for instance https://youtu.be/abcDEF12345, or the 11 characters after v=
recording-without-id = The recording names neither a video on YouTube nor a file (field “{ $field }”).
    .hint = Add the address of the video: id = "https://youtu.be/abcDEF12345" or a file of the entry’s folder: file = "webinar.mp4"
file-without-path = An item of the list of files names neither a file nor a link (field “{ $field }”).
    .hint = Add a file of the entry’s folder: path = "plan.pdf" or a link: url = "https://example.org/plan.pdf"
material-without-file = The material has neither a file nor a recording: readers have nothing to take.
    .hint = Put the file into the entry’s folder and add two lines: [[files]] and below it path = "plan.pdf"
online-without-link = The event takes place online, but there is no link by which to join or sign up.
    .hint = Add one of the two links, for instance: join = "https://example.org/meeting" or registration = "https://example.org/sign-up"
practice-without-contact = The practice does not say whom to ask about it.
    .hint = Add two lines: contact.type = "email" and contact.value = "centre@example.org"
file-too-heavy = The file is too heavy for publishing: { $size } MB, and { $limit } MB is the most.
    .hint = Make it smaller, or keep it elsewhere and give a link: a video as recording.id = "https://youtu.be/abcDEF12345", a file as url = "https://…"

## Colours

broken-colour = “{ $value }” is not a colour.
    .hint = Write a number of the colour circle from 0 to 359 or a colour, for instance: accent = 242 or accent = "#005a91"
weak-contrast = Text in the colour { $value } can hardly be read: its contrast is { $ratio }, and at least 4.5 is needed. The portal takes a darker shade.
    .hint = Write a darker colour of the same hue: accent = "{ $suggestion }"

## Publishing

broken-base-url = “{ $value }” is not a whole address of the portal.
    .hint = Write the address with https:// in front: base_url = "https://example.org/portal/"
same-address = Two pages have one address: { $value }. Only the first of them will be there.
    .hint = Change the id of one entry, or its former address in the field aliases.
broken-alias = “{ $value }” cannot be a former address of a page.
    .hint = Write what stands after the name of the website, beginning with a slash, without ? and #, for instance: aliases = ["/uk/old-page/"]
no-theme = There is no theme “{ $value }” in the folder themes.
    .hint = Put the theme into the folder themes/{ $value } or write: theme = "default"
broken-template = This template of the theme cannot be understood: { $detail }
    .hint = If you changed the file, take the change back. If not, write to the one who made the theme.
failed-template = The page { $page } could not be made: { $detail }
    .hint = If you changed a file of the theme, take the change back. If not, write to the one who made the theme.
not-written = The file could not be written: { $detail }
    .hint = Look whether there is space on the disk and whether the file is open in another program, then build again.
demo-entry = The entry “{ $value }” is marked as demo data.
    .hint = Before a real publication, delete it or, if it is real, take demo = true away.
