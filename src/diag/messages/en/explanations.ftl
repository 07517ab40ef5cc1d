### lotsman explain: every problem in general, why it matters to readers (.why), and what to do step by step (.steps, a line a step).

## Files and fields

explain-no-site-file = The settings of the portal, site.toml, are not there
    .why = site.toml says what the portal is called, in which languages it speaks and where it will stand. Without it nothing can be built.
    .steps =
        Look into the folder. Windows hides the ends of names: in Explorer choose View → Show → File name extensions.
        If the file is called site.toml.txt or site.toml.toml, rename it to site.toml.
        If it lies in another folder, start Lotsman there, or name that folder with --site.
explain-unreadable-file = A file cannot be read
    .why = The system does not let Lotsman open the file, so nothing of it gets to the portal. Usually another program holds it, or the disk or the network folder is away for a moment. What was published before stays as it is.
    .steps =
        Close the file in Excel, Word and other programs.
        If it lies in OneDrive, Dropbox or on a network disk, wait until it is synchronised, and open it once by hand.
        If it still does not work, copy the file, delete the old one and give the copy its name.
explain-missing-file = A file disappeared while the portal was being built
    .why = Lotsman saw the file in the list of its folder, but it was gone when it was to be read. Its text or table is missing from this build.
    .steps =
        Build again: if the file was only being moved or synchronised, all is well now.
        If not, look for it in the recycle bin, or in the former versions that GitHub or OneDrive keeps.
explain-outside-of-site = A link leads out of the folder of the site
    .why = A shortcut made for the file system (a symbolic link) leads to another place on this computer. On a colleague’s computer and on GitHub that place does not exist. And a portal must not publish files that lie outside of its folder.
    .steps =
        Delete the link.
        Copy the file itself, or the whole folder, to the place of the link.
explain-file-too-large = A text or table is too large to be read
    .why = A text may have 4 MB, which is more than a thousand pages, and a table 180 MB. Larger ones are nearly always something else: a file with a false name, or pictures pasted into the text. A page made from it would not open on a phone.
    .steps =
        Look what is in the file. Save pictures that were pasted into the text as files beside it.
        Divide a long text into several pages, a table into several sheets or files.
explain-beyond-limit = Something is too long or too deep to be read
    .why = A person does not write a list in a list in a list sixty times, nor a megabyte of facts: such a file was torn on its way, came out of a faulty program, or was made to fill a computer. The portal is built without it, quickly, instead of standing still.
    .steps =
        Open the file at the place that is named. Often a bracket or tag was forgotten there, or something was pasted many times.
        If it came from another program, save it there once more, or write it anew.
explain-wrong-encoding = A file is not saved as UTF-8
    .why = Computers store letters as numbers, and older programs use different numbers for them. Lotsman guesses which ones were meant, but a guess may be wrong: then readers see і, ї, ā or ņ replaced by other signs. UTF-8 has all letters of all languages.
    .steps =
        Notepad: File → Save as, below choose Encoding: UTF-8.
        Excel: File → Save As, choose the type “CSV UTF-8 (Comma delimited)”.
        LibreOffice: File → Save As, tick “Edit filter settings”, choose the character set UTF-8.
explain-not-a-text = A file has the name of a text but is none
    .why = The file ends in .md, .toml or the like, but inside it is a document of Word, a picture or an archive. Renaming does not turn a document into a text. Its content does not get to the portal.
    .steps =
        Give the file back its old name (.docx, .pdf …) and open it in its program.
        Select and copy the words, and paste them into a new file of a plain editor such as Notepad.
        Save it as UTF-8 with the end .md, for instance en.md.
explain-file-outside-of-entry = A file belongs to no entry
    .why = Every text and every picture on the portal belongs to an entry: a folder such as content/events/2024-04-17-webinar. A file that lies beside these folders stands on no page, so nobody will find it.
explain-unknown-kind = A folder in content is no section of the portal
    .why = The name of the folder says what its entries are: events, institutions, practices and so on. The names are always English and the same on every portal; readers see the sections in their own language. Entries in a folder with another name are not read.
explain-empty-site = The portal has no entries
    .why = Readers would find an empty home page. Perhaps the entries lie in another folder than content and data.
    .steps =
        Look whether the folders content or data lie beside site.toml, and not inside another folder.
        If you are just beginning, make a first page with: lotsman new page "About the portal"
explain-broken-toml = A line of facts or settings cannot be understood
    .why = Lotsman reads these lines word by word, and a missing quotation mark or bracket may spoil all that stands below. What it cannot understand does not get to the portal. Word’s curly quotation marks (“ ”) do not count: use the straight ones (").
    .steps =
        Begin with the first line that is reported: often the others mend themselves with it.
        Look whether the text stands in straight quotes and each opened bracket is closed.
        A text of several lines stands between three quotes: """ … """
explain-broken-yaml = The facts on top of a text cannot be understood
    .why = These lines are written in YAML, where blanks and colons have a meaning of their own. As long as they cannot be understood, the whole entry is missing from the portal.
    .steps =
        Put a text that has a colon in it into quotes.
        Put blanks, never the Tab key, in front of inner lines.
        Or write the facts into a file facts.toml beside the text: it forgives more.
explain-open-front-matter = The facts on top of a text have no end
    .why = Between two lines +++ stand the facts, below the second one the text. Without the second line nobody can tell where the text begins, so the entry is left out.
explain-broken-facts = A value is impossible for its field
    .why = Each line can be read, but the whole makes no sense: most often a number is so large that no year and no count can be meant. The entry is left out so that readers do not get a wrong fact.
explain-unknown-field = There is no field of this name
    .why = Lotsman knows the names of all fields, and this is none of them, so what it says would be lost without a word. Mostly it is a slip of the finger.
    .steps =
        All fields of a kind are shown by, for instance: lotsman schema event
explain-fact-stated-twice = A fact is stated twice, and not the same
    .why = Facts such as dates and numbers may stand in a table, in facts.toml or on top of a text, and two places contradict each other. Readers would get one of them by chance. Stating a fact in one place only saves you from that for ever.
explain-stated-twice = The same thing is listed twice
    .why = Something that may stand in the list only once stands there again. One of the two is superfluous, or it was meant to be another one and a word was forgotten after copying.
explain-unknown-rule = A level is given to something that is never reported
    .why = In site.toml a problem got a level of its own, but its code or name is mistyped. So it keeps its usual level, and you would wonder why it still comes.
    .steps =
        All codes and names are listed by: lotsman explain
explain-fixed-level = An error that cannot be switched off
    .why = This problem is an error because something is left out of the portal: an entry, a row, a value. Kept silent, it would be missing and nobody would know why. Other levels can be given only to problems that leave the portal whole.
explain-wrong-type = A field needs another kind of value
    .why = Some fields hold a number, some a text, some a list, and Lotsman sorts, adds up and translates by that. “1999 рік” is a text and cannot be sorted as a year. The value is left out.
explain-wrong-form = A date, period, number or link is not written as needed
    .why = In one country 04.05 is the fourth of May, in another the fifth of April. So dates are written year first (2024-05-04), and each language of the portal shows them to readers in its own way. As long as the form is wrong, the value is left out.
    .steps =
        A day: 2024-04-17. With an hour: 2024-04-17T10:00.
        A period: 2024, 2023/24 (a school year), 2024..2026, 2024-Q2, 2024-05.
        Ages or grades: 8-9, 14+, 16. Numbers of people: 130, almost 700, about 50, at least 3, more than 1500.
        A link: the whole address with https:// in front.
explain-unknown-word = A field does not know this word
    .why = This field takes only words of a short list, always in English, so that every language can show its own word for them and readers can filter by them. A word of your own would stay untranslated.
explain-number-too-small = A number is below what is possible
    .why = Counts of people, hours or pages cannot be below zero. Usually a hyphen got in front of the number.
explain-broken-id = An id has signs that an address cannot have
    .why = The id of an entry becomes a part of its address on the web and the name by which other entries refer to it. Small Latin letters, digits and hyphens work on every computer, in every letter and every printed leaflet; blanks and Cyrillic letters turn into %D0%9A. Readers never see the id as a title.
explain-broken-phone = A phone number is not whole
    .why = On a phone, readers touch the number and it is dialled. That works only when it begins with + and the code of the country, from abroad too. Words such as “тел.” belong into the field label.
explain-broken-email = An e-mail address is not whole
    .why = Readers click on the address and begin a letter. With a part missing, the letter will come back or never begin.
explain-broken-website = The address of a website is not whole
    .why = Without https:// in front a browser takes the address for a page of your own portal, and readers get to “page not found”.
explain-missing-field = A field is missing that this kind of entry needs
    .why = Without some facts a page means nothing: an event needs a date, a centre its institution. The entry stays off the portal until the field is there, so that readers do not find half of it.
explain-no-title = A text or entry has no title
    .why = The title stands in lists, in search, in the browser’s tab and in the heading that a screen reader reads first. Without it readers cannot know where a link leads.
explain-long-summary = The first paragraph is too long for lists
    .why = The first paragraph after the title is shown in lists and in search as the summary. Above 300 characters one card pushes the others off the screen, and readers do not see what else there is.

## References

explain-dangling-reference = A reference names an entry that does not exist
    .why = Entries refer to one another by their ids: the name of a folder in content or the value of the column id in a table. This one leads nowhere, so readers do not see who held the webinar or whose practice it is. The reference is left out, the entry itself stays.
    .steps =
        Compare the id letter by letter with the name of the folder or with the cell.
        If the entry does not exist yet, begin it, for instance: lotsman new person "Name"
explain-wrong-kind = A reference names an entry of another section
    .why = The entry exists, but it does not belong here: where an institution is asked for, a person is named. Readers would get a portrait in the place of a school.
explain-unknown-term = A term is not in its vocabulary
    .why = Functions, audiences, territories and other terms come from the tables in data/vocabularies, with a name in each language. By them readers filter lists. A term outside the table has no translation and no page. Write its id, not its name.
explain-no-vocabulary = A vocabulary is missing altogether
    .why = The field takes its values from a table of data/vocabularies, and this table is not there. Until it is, what you marked with its terms cannot be shown or filtered.
explain-duplicate-id = Two entries have one id
    .why = The id is an entry’s address, and two pages cannot live at one address. The second one is not on the portal. References to the id would also not know which of the two is meant.
explain-stated-number-differs = A stated number is not the number of those listed
    .why = The text of a project says “three institutions”, and readers count two names below it. They will ask which is true. If only the number is known and not the names, say so: then nothing is compared.
explain-unknown-menu-target = An item of the menu leads to nothing
    .why = The menu stands on each page. An item that leads nowhere is left out, and readers miss the section. Sections are named in the singular, as in facts: event, not events.
explain-reference-to-draft = A reference names a draft
    .why = The reference is right, but the entry is not yet for readers, so its name is left out on this page. It appears by itself as soon as the draft is published.
explain-menu-item-without-target = An item of the menu has only words
    .why = Readers would see words that cannot be clicked, so the item is left out of the menu. An item leads to a page, to a section, to a vocabulary or to an address elsewhere.

## Tables

explain-broken-table = A table cannot be opened
    .why = The file is damaged, protected by a password, or was only renamed and is no workbook inside. None of its rows gets to the portal. What you published before stays.
    .steps =
        Open the file in Excel or LibreOffice. If a password is asked for, take it away: File → Info → Protect Workbook → Encrypt with Password, and empty the field.
        Save it anew: File → Save As, type “Excel Workbook (*.xlsx)” or “CSV UTF-8”.
        If it does not open there either, take an earlier version from OneDrive or GitHub.
explain-no-id-column = A table has no column id
    .why = By the id a row becomes an entry with an address of its own, keeps its texts and pictures, and can be named by others. Without the column no row can be read. Often there is an empty row or a heading above the names of columns: they must stand in the first row.
explain-row-without-id = A row has no id
    .why = Without an id the row has no address, so readers will not find it. A number in the style of “1, 2, 3” is possible but tells nothing; short Latin words are better, and they should never change.
explain-unknown-column = There is no column of this name
    .why = Columns are called like the fields, in English. A column with another name is not read, so what you typed into it would not appear anywhere. To names of what is translated a dot and a language are added: title.uk.
    .steps =
        All fields of a kind are shown by, for instance: lotsman schema institution
        A column with notes for yourself is better kept on another sheet or in another file.
explain-duplicate-column = A column stands in a table twice
    .why = Two columns have one name, and their cells differ or will differ some day. Only the first is read. Perhaps one of them was meant for another language.
explain-not-translatable = A column for a language where nothing is translated
    .why = Numbers, dates and references are the same in each language: portals in Ukrainian and in English have one date of foundation. A column of its own for a language invites two different values. It is not read.
explain-broken-abbreviation = A row of abbreviations is not complete
    .why = Where a text uses an abbreviation first, readers can see what it stands for, and a screen reader can say it. For that the language, the short and the full form are needed.
explain-unknown-table = The name of a table does not say what is in it
    .why = The name of a file in data tells what its rows are: institutions.csv holds institutions. A table with another name is not read, and none of its rows is on the portal.

## Privacy

explain-no-consent = A photo or contacts of a person without valid consent
    .why = A portrait and contacts are personal data: they may be published only if the person agreed, and only as long as the consent holds. So they are left out until a consent is noted. Its date and scope are for you and for inspections; readers do not see them.
    .steps =
        Ask the person in writing, and keep the answer.
        Add a line consent with the day (given_on), what was agreed to (scope) and, if there is one, the last day (until).
        If there is no consent, delete the photo and the contacts.
explain-private-link = A link opens an editor or a sign-in page
    .why = You see the document because you are signed in. Readers meet a request to sign in, or worse, can change your document. The link must open for everyone and only for reading.
    .steps =
        Google Docs, Sheets or Slides: press Share. Below General access choose “Anyone with the link”, and to the right “Viewer”. In the address, replace /edit and all behind it by /preview. A table may also be published: File → Share → Publish to web.
        Google Forms: press Send (in newer forms Publish) and copy the link for those who answer; it ends with /viewform.
        OneDrive and SharePoint: Share → Anyone with the link can view → Copy link. Dropbox: Share → Copy link.
        Open the link in a private window of the browser: you must see the document without signing in.
        Safest for a finished document: save it as PDF and put the file into the entry’s folder.
explain-displaced-without-place = A displaced institution without its places
    .why = For a displaced institution readers need two places: where it comes from and where it works now. Learners of the old place look for it by one, those of the new place by the other. Its street address is not shown unless you allow it.
explain-merged-without-successor = A merged institution does not say where it went
    .why = Somebody who looks for the former institution should learn which one carries on its work. With the field successor its page leads there.

## Languages

explain-no-languages = The settings name no language
    .why = Every page, address and date is in a language. Without a language there is not a single page.
explain-broken-language-tag = The code of a language is none
    .why = Browsers, search engines and screen readers know languages by codes of two or three letters: uk, ru, lv, en. From the code a screen reader takes its pronunciation. A language without a code is left out.
explain-unknown-language = A text is in a language that the portal does not have
    .why = The words are there, but there is no version of the portal to show them in. Often a country’s code was typed: Ukrainian is uk (not ua), Latvian is lv, English is en (not gb).
explain-text-in-unknown-language = A file is named after a language that the portal does not have
    .why = The name of a text’s file says its language: uk.md, en.md. For the language of this file the portal has no pages, so nobody will read the text.
explain-text-stated-twice = An entry has two texts in one language
    .why = Two files claim to be the same text. Readers get the first one, and what you improve in the other will never be seen.
explain-fact-in-translation = A translation states a fact of its own
    .why = Dates, numbers and references are stated once for all languages. If a translation had its own date, Ukrainian and English readers would come on different days. The value in the translation does not count.
explain-missing-translation = A field lacks the text in a language where it is needed
    .why = Readers of this language would see an empty place or words of another language where it matters most: in the name of the portal or in a part of the entry that its kind needs.
explain-required-language-missing = An entry lacks a language that is required of all
    .why = In site.toml a language has required = true: you promised its readers that everything exists in it. This entry does not, and they will get it in another language.
explain-no-strings = A language has no words for buttons and headings
    .why = The texts of entries are yours, but “Search”, “Next page” or “Date” come from the theme, which knows uk, ru, lv and en. In another language readers get those words in the next language until you give them.
    .steps =
        Take the file uk.ftl or en.ftl from the folder themes/default/strings of Lotsman as a model.
        Save it in the folder of your site as strings/ with the code of the language, for instance strings/pl.ftl.
        Translate what stands to the right of the equals signs. What is missing keeps coming from the next language.
explain-broken-strings = A line of the words for the interface cannot be understood
    .why = This button or heading keeps its former words; the other lines of the file count. Lines are a key, an equals sign and the text. A text that goes on in the next line is indented by blanks.
explain-older-than-source = A translation is older than its original
    .why = The original was changed after the translation was made, so readers of the other language get old hours, dates or names. Until it is brought up to date, their page says so and links to the original.
    .steps =
        See what is new, for instance for Latvian: lotsman status --language lv
        Put the new sentences into the translation, or take out those that are gone.
        If the change matters only in the original, for instance a comma: lotsman status --done page:opening-hours lv
explain-broken-ledger = The ledger of translations is damaged
    .why = translations.toml remembers from which state of the original each translation was made. As long as it cannot be read, nobody learns which translations are out of date. Readers see all pages as before. Usually two people changed the portal at once, and git left its marks between the lines.
    .steps =
        Delete the lines that begin with <<<<<<<, ======= or >>>>>>>.
        If a block with the same name in square brackets now stands twice, delete one of the two.
        Run lotsman status: it writes the file anew and says what it changed.
explain-unfinished-translation = A text waits to be translated
    .why = lotsman translate copied the original here as a model. As long as its first line is there, the text does not count as a translation, and readers see the original with a notice instead of words in the wrong language.
explain-open-bracket = A bracket has no other half
    .why = Readers stumble and look for the end of the remark. In Markdown a lost bracket may also break a link, and its address stands in the middle of the sentence.
explain-foreign-quotes = Quotation marks of another language
    .why = Each language has its own marks: «…» in Ukrainian and Russian, „…” in Latvian, “…” in English. Marks from another one, or two commas typed instead, look like a slip to readers, and screen readers may read them wrongly. Straight ones (") in texts become the right ones by themselves.
explain-wrong-apostrophe = Another sign in the place of the Ukrainian apostrophe
    .why = A quotation mark or an accent looks nearly like an apostrophe, but for search it is another sign: who looks for «кар’єра» does not find the word. Hyphenation and reading aloud fail as well. A straight ' in a text becomes right by itself, in facts and tables it does not.
explain-unknown-abbreviation = A short form that pages cannot explain
    .why = You use it every day; parents and learners who come to the portal for the first time do not know it. With a row in the table of abbreviations every page explains it at its first use, and a screen reader can say the whole words.
    .steps =
        Explain it once in the text: Career development centre (CDC).
        Or add a row to data/abbreviations.csv with the language, the short and the full form: then it is explained on all pages.

## Time

explain-end-before-start = An event ends before it begins
    .why = Readers put the event into their calendars straight from the page. With such times calendars show it wrongly or not at all. Usually a day or month was not changed after copying.
explain-unknown-time-zone = There is no such time zone
    .why = 10:00 in Kyiv and 10:00 in Warsaw are not the same moment. By the time zone the calendars of participants find the right hour, and the portal knows when an event is over. The names are the ones that all computers use.
explain-not-a-month = The school year begins in an impossible month
    .why = By this month the portal sorts events and practices into school years. Until it is mended, the nearest possible month is taken.
explain-hours-differ = The hours of a programme are not the sum of its modules
    .why = Readers add up the modules to see how much time they need, and on a certificate both numbers stand. One of them is wrong.
explain-registered-before-issued = An act is registered before it was issued
    .why = A ministry registers an order after it is signed. If it is the other way round, a date was mistyped, and whoever looks for the act by its date will not find it.
explain-hour-that-is-skipped = An hour that does not exist that night
    .why = On the last Sunday in March clocks are put forward, and an hour is skipped. An event cannot begin in it, and every calendar would show it differently.
explain-event-without-outcome = A past event says nothing about what came of it
    .why = The event has been over for a month. Those who missed it look for a recording or slides, those who were there for a proof, and a report needs the number of people. Later nobody remembers. An answer is awaited for a year; after that it is not asked for any more.

## Links and media

explain-dead-link = A link in a text leads to nothing
    .why = Readers click and get nowhere. Links inside of the portal name entries and not addresses, for instance event:2024-04-17-webinar: so they work in every language and can be checked before anybody clicks.
explain-file-not-in-entry = A file is not in the folder of its entry
    .why = The page names a picture or a file that does not lie beside it, so readers would see an empty frame. Pictures are never taken from other websites: they vanish when that site changes, and that site would learn about each of your readers. Letter case counts: Photo.JPG is not photo.jpg.
    .steps =
        Copy the file into the folder of the entry, where uk.md or facts.toml lies.
        Name it exactly as the file is called, with its end: .jpg, .png, .pdf.
explain-picture-without-alt = A picture has no description
    .why = People who do not see the picture hear its description; it also stands there while the picture loads, and search engines read it. Say what matters in the picture for your text, in one short sentence and without “in the photo”.
explain-broken-video-id = An address is no single video
    .why = The video is shown on the page itself, and for that its own 11 characters are needed. The address of a channel or a playlist has none.
    .steps =
        Open the video itself on YouTube.
        Press Share under it, then Copy, and paste the address: https://youtu.be/…
explain-recording-without-id = A recording names no video
    .why = The page would promise a recording that cannot be watched. A recording is either a video on YouTube or Vimeo (id), or a file beside the entry (file).
explain-file-without-path = An item of a list of files has no file
    .why = Readers would see a title with nothing to download. Each item names a file of the entry’s folder (path) or an address elsewhere (url).
explain-material-without-file = A material has nothing to take
    .why = Readers come to the section of materials in order to take something and use it. A page that only tells about a presentation disappoints them. If there is nothing to give, a page in news or practices fits better.
explain-online-without-link = An online event has no link to join
    .why = Readers learn of the webinar but not how to get in. A link to sign up is enough; the link to join is shown only until the event ends, and nobody will stumble upon an old meeting.
explain-practice-without-contact = A practice does not say whom to ask
    .why = A practice is there to be repeated, and those who try will have questions. A shared address of the centre does as well as a person’s.
explain-file-too-heavy = A file is too heavy for publishing
    .why = GitHub refuses files above 100 MB, so nothing of the portal would be updated. And on a phone nobody waits for so much.
    .steps =
        A video: put it on YouTube and name its address in recording.
        A presentation: in PowerPoint choose File → Info → Compress Media, or Picture Format → Compress Pictures; or save it as PDF.
        Anything else: keep it in a cloud, open to anyone with the link, and name its address as url.
explain-dead-anchor = A link leads to a part of a page that is not there
    .why = What stands behind # is a heading, in Latin letters, as its page really writes it. If the heading was changed, readers still get to the page but must look for the place themselves. In a translation the heading has another address.
explain-alt-is-file-name = The description of a picture is the name of its file
    .why = Those who do not see the picture hear “I M G underscore two zero two four”. Say what can be seen, or what matters in it for your text.
explain-unused-files = Files beside an entry that no page names
    .why = Files get to the portal only when a text or facts name them, so these stay at home. Either the link was forgotten, or the file is not for readers and only makes the folder heavier.
explain-dead-external-link = A link leads to another website where nothing is any more
    .why = Readers click and meet a page of errors, and trust the rest of the portal less. lotsman check --external asks other websites and says since when a page has not been found. Websites sometimes fall ill for a day: a fresh date may still mend itself, an old one does not.
    .steps =
        Open the link in a browser and make sure that the page is gone.
        Look for its title in a search engine: pages often only move.
        Put in the new address, or take the link out and leave its words.
explain-unchecked-external-link = A link to another website could not be checked
    .why = The website did not say whether the page is there: it turns programs away, was too slow, or its certificate is out of date. People may well open it, so this is only a hint, and it is given when it was so twice in a row.
    .steps =
        Open the link in a browser, best in a private window, where you are not signed in.
        When the page opens, there is nothing to do; levels in site.toml can switch such hints off.
        When it asks to sign in, readers will be asked too: say so in the words of the link, or put the document into the folder of the entry.
explain-moved-external-link = A page of another website has moved for good
    .why = Today the old address still leads on to the new one, but websites do not keep such signposts forever. Sometimes they lead only to the front page, and readers do not find what you promised.
    .steps =
        Open the link and see whether the page is the one you meant.
        If it is, put in the new address that the hint shows.
        If it is not, look for the right page there, or take the link out.

## Access

explain-broken-colour = A colour is not written as one
    .why = The accent colours links and buttons. Lotsman knows a number of the colour circle from 0 to 359 (30 is red, 140 green, 242 blue) or a colour as programs write it, # and six digits or letters. Until it is mended, the portal is blue.
explain-weak-contrast = Text in this colour is hard to read
    .why = One in twelve men sees colours differently, and everybody has read a phone in the sun. Below a contrast of 4.5 to 1 light letters fade on white. So the portal takes a darker shade of your colour for text.
explain-heading-jump = A heading skips a level
    .why = People who do not see the page move by its headings, as others run over them with their eyes. A skipped level sounds like a missing part. To make letters smaller is a matter of the theme, not of levels.
explain-empty-heading = A heading without words
    .why = In the list of headings by which screen readers move stands an empty line. Usually the words slipped into the next line, or the signs # remained by chance.
explain-vague-link = The words of a link do not say where it leads
    .why = Screen readers can read a page’s links as a list: “here, here, more”. Those who only skim the text also see links first. Words that name the thing itself help everybody, and search engines, too.
explain-address-as-words = A link shows an address instead of words
    .why = An address is tiring to read and awful to hear, letter by letter; on a phone it breaks the line. Readers want to know what they will find, not where it lies.
explain-table-without-header = The columns of a table have no names
    .why = The first row of a table in Markdown is its header. A screen reader says the name of the column with each cell; without it only figures without meaning remain. On a phone, too, the header helps to see what is what.

## Publishing

explain-broken-base-url = The address of the portal is not whole
    .why = The calendar, the news feed, the map of the site and previews in messengers need whole addresses. With a wrong one they lead nowhere, although the pages themselves work.
explain-same-address = Two pages claim one address
    .why = At one address only one page can be. The first stays, the second does not exist for readers. Letter case makes no difference: on Windows both would be one file.
explain-broken-alias = A former address is not one
    .why = Under a former address readers of old links are led on to the page. It must be an address of this portal: what stands behind the portal’s own address, from the slash on.
explain-demo-entry = A demo entry is about to be published
    .why = The entry is marked as invented, to show what a portal can look like. On a real portal readers would take it for true. This is asked only by --strict, before publishing.
explain-no-theme = The theme is not there
    .why = The theme decides how pages look. The one that site.toml names is not in the folder themes, so the portal looks like the default one.
explain-broken-template = A template of the theme has a mistake
    .why = A template is the mould for pages. This one cannot be understood, so its pages are made by an earlier version: the one of the theme, in the end the default one.
explain-failed-template = A page could not be made by its template
    .why = The template can be read, but it asks for something that this page does not have. The page is missing for readers; as long as there are errors, its earlier version is not deleted.
explain-not-written = A page could not be written to the disk
    .why = The portal of the last build stays as it was: a new one takes its place only when all of it is on the disk.
    .steps =
        Look how much space the disk has left.
        Close the folder public in other programs and pause OneDrive or Dropbox for it.
        Build again. If it does not help, name another folder: lotsman build --out D:\portal
explain-other-address = The address is not the one GitHub Pages gives this portal
    .why = GitHub makes the address from the name of its owner and of the repository: https://office.github.io/portal/. With another one in site.toml the pages work, but the feed, the calendar, the map of the site and previews in messengers lead elsewhere.
explain-domains-differ = The portal’s domain and its address do not agree
    .why = cname tells GitHub Pages under which domain of your own the portal is shown; base_url is what feeds, calendars and search engines are told. If they differ, half of the links from outside lead to a place where the portal is not.
explain-heavy-portal = The portal is getting too heavy for its host
    .why = GitHub Pages publishes up to 1 GB, and the portal is not far from it. Beyond that it will not be updated any more, most likely on a day when there is no time.
    .steps =
        Look for the largest files: in Explorer open the folder public, type size:huge into the search field, and sort by size.
        Put videos on YouTube and name their addresses in recording.
        Save pictures 1600 pixels wide, presentations as PDF.
explain-too-heavy-portal = The portal is too heavy for its host
    .why = GitHub Pages publishes up to 1 GB. A heavier portal is refused as a whole: readers keep seeing the old one, and nobody tells them why.
    .steps =
        Look for the largest files: in Explorer open the folder public, type size:huge into the search field, and sort by size.
        Put videos on YouTube and name their addresses in recording.
        Save pictures 1600 pixels wide, presentations as PDF.
explain-name-not-for-windows = A name that Windows cannot hold
    .why = Names such as con or aux belong to Windows itself, some signs are forbidden, and a path may have 260 signs in all. On the web such a page works, but a colleague with Windows can neither build the portal nor open it from a USB stick.
explain-no-nightly-build = Nothing builds the portal on the day when an entry is due
    .why = An entry with a later date in publish_on appears when the portal is built on that day, and not by itself. Without a nightly build readers see it only after somebody changes something.
    .steps =
        On GitHub: lotsman deploy github writes a file that has the portal built every night. Save it with the site.
        Elsewhere: have lotsman build run once a day, and switch this message off.
