### What commands and their arguments are for (lotsman --help), and commands that cannot be understood.

introduction =
    Lotsman makes the portal of career centres out of a folder of texts and tables. It has no windows: it is given commands.
    1. Open the folder for your portals in the Explorer, type cmd into the address line and press Enter.
    2. Type lotsman init portal and press Enter: this begins a portal in the new folder portal.
    3. Type cd portal, and then lotsman serve: the portal opens in the browser and renews itself while you write.
    All commands: lotsman --help
introduction-close = Press Enter to close this window.

help-usage = Usage
help-commands = Commands
help-arguments = What to name
help-options = Options
help-group-begin = To begin:
help-group-write = To write:
help-group-look = To look how far things are:
help-group-check = To check:
help-group-publish = To publish:

## What stands for values

help-value-options = options
help-value-command-name = COMMAND
help-value-file = FILE
help-value-sheet = SHEET
help-value-period = PERIOD
help-value-dir = FOLDER
help-value-url = ADDRESS
help-value-lang = LANGUAGE
help-value-tag = LANGUAGE
help-value-tags = LANGUAGES
help-value-name = NAME
help-value-operator = NAME
help-value-colour = COLOUR
help-value-region = NAME
help-value-owner-name = OWNER/NAME
help-value-kind = KIND
help-value-title = TITLE
help-value-id = ID
help-value-name-value = NAME=VALUE
help-value-number = NUMBER
help-value-command = COMMAND
help-value-entry = ENTRY
help-value-language = LANGUAGE
help-value-old = ENTRY
help-value-new = NEW-ID
help-value-place = PLACE
help-value-codes = CODE
help-value-format = FORM
help-value-hex = SUM

## What all commands share

help-any-lang = The language of messages: uk, ru, lv or en. Without it, author_language of site.toml, else the system’s
help-any-help = Shows this help
help-any-version = Shows the version
help-any-site = The folder of the portal, with site.toml; without it, the one you are in
help-any-drafts = With drafts, and with entries that only appear later
help-any-strict = Warnings and demo entries are errors
help-any-format = The form of the report: human (for people, as usual), json, github or sarif (for programs)

## lotsman

help-lotsman = Lotsman builds the portals of career centres from texts and tables.
    .example =
        More about a command: lotsman new --help
        A first portal: lotsman init portal

help-init = Begins a whole new portal
    .example = Example: lotsman init portal
help-init-folder = The folder of the new portal; it is made when it does not exist
help-init-name = The name of the portal
help-init-operator = Who answers for the portal
help-init-languages = The languages of the portal, the main one first: uk,en
help-init-colour = The colour: a name (blue, green …), a hue from 0 to 359, or #005a91
help-init-region = The region, by its name
help-init-github = The repository at GitHub: owner/name
help-init-yes = Asks nothing: what is not said is as usual

help-new = Begins an entry: a folder with its facts, explained, and a first text
    .example =
        Example: lotsman new event "Career fair"
        Without questions: lotsman new event "Career fair" --fact type=fair
        --fact start=2026-09-01 --fact mode=onsite --no-questions
help-new-kind = What the entry is: event, institution, practice …
help-new-title = The title of the entry
help-new-id = The id, instead of one made from the title
help-new-languages = The languages of the texts, the one you write in first: uk,en
help-new-facts = A fact of the entry; may be given several times
help-new-no-questions = Asks nothing, even at a terminal

help-serve = Shows the portal in the browser while you write
    .example = Example: lotsman serve
help-serve-port = The port to try first, usually 4000; when it is taken, the next free one
help-serve-no-open = Does not open the browser
help-serve-lan = Shows the preview to others in the same network, for instance on a phone
help-serve-published = Without drafts and entries of the future, as readers will see the portal
help-serve-poll = Looks for changes by itself: for network disks and OneDrive
help-serve-editor = The editor that opens files, for instance "code --goto {"{"}file{"}"}:{"{"}line{"}"}"

help-import = Makes a dataset of a spreadsheet: finds heads, institutions and periods
    .example = Example: lotsman import monitoring.xlsx --period 2023/24
help-import-file = The spreadsheet: .xlsx, .xls, .ods, .csv; or .json, .toml
help-import-id = The id of the dataset instead of the one made of its title
help-import-sheets = Only this sheet; may be given several times
help-import-period = The period of all numbers: 2024, 2023/24, 2024-Q2 …
help-import-yes = Ask nothing, even at a terminal

help-translate = Makes a text to translate beside its source
    .example = Example: lotsman translate event:career-fair en
help-translate-entry = The entry, event:career-fair for instance, or its folder
help-translate-language = The language to translate into: uk, ru, lv, en …

help-rename = Gives an entry a new address; references and old links follow
    .example = Example: lotsman rename event:career-fair career-fair-2026 --dry-run
help-rename-old = The entry, event:old-id for instance, or its folder
help-rename-new = Its new id
help-rename-dry-run = Shows what would change and writes nothing

help-status = Says what is translated, out of date, a draft or scheduled; keeps translations.toml
    .example =
        Example: lotsman status --language lv
        A translation is right as it is: lotsman status --done event:open-day lv
help-status-language = The work of one language’s translator, entry by entry
help-status-done = Notes that a translation was looked at and is right
help-status-frozen = Only looks: nothing is written, and exit code 1 tells that translations.toml is behind
help-status-format = The form of the report: human (for people, as usual) or json (for programs)

help-trace = Says where a row, file or entry went, or why readers do not see it
    .example = Example: lotsman trace data/institutions.csv:14
help-trace-place = A row, file, folder or entry: data/people.csv:14, data/people.xlsx:Sheet1!A14, content/events/open-day, event:open-day
help-trace-all = Lists every file, not only the first five of a sort
help-trace-format = The form of the answer: human (for people, as usual) or json (for programs)

help-check = Looks for problems in the whole portal and writes nothing
    .example = Example: lotsman check
help-check-external = Asks the links to other websites too, politely and at most once a week; keeps the answers in .lotsman/links.json

help-explain = Explains a problem by its code: why it matters, and how to mend it
    .example = Example: lotsman explain E702
help-explain-codes = Codes or names of problems, such as E702 or picture-without-alt; without one, all codes are listed
help-explain-all = Explains all problems
help-explain-format = The form of the explanation: human (for people, as usual), json or markdown

help-schema = Writes the hints with which editors suggest fields
    .example =
        Example: lotsman schema --write
        After each update of Lotsman this renews the hints of your editor.
help-schema-kind = Prints the JSON Schema of this kind only: event, institution …
help-schema-write = Writes all schemas, and the settings of editors, into the portal
help-schema-format = How fields are shown: json is a schema for editors, markdown a page of reference

help-build = Builds the portal into a folder
    .example = Example: lotsman build
help-build-out = Where the portal is written; without it, the folder public in the portal
help-build-base-url = The address of the portal, instead of base_url in site.toml
help-build-portable = Links name index.html, so that the portal opens from a disk without a server
help-build-watch = Builds again after every change, until Ctrl+C is pressed
help-build-timings = Shows where the time of the build went: stages, templates, the slowest pages
help-build-trace = Writes what each stage and page took into this file, for a profiler (Trace Event Format)

help-deploy = Prepares publishing and says what is still to be clicked
    .example = Example: lotsman deploy github
help-deploy-github = Writes the workflow that publishes the portal on GitHub Pages, and says what is still to be done there
    .example = Example: lotsman deploy github --lotsman-repo OWNER/lotsman
help-deploy-github-dry-run = Prints the workflow and writes nothing
help-deploy-github-lotsman-repo = The repository on GitHub that Lotsman is taken from
help-deploy-github-from-source = Builds Lotsman from its sources there, instead of taking a release
help-deploy-github-sha256 = The SHA-256 sum of the release for Linux, so that nothing else is ever run

## Commands that cannot be understood

mistake-help = How the command is written: { $command } --help
mistake-language = Lotsman does not speak the language “{ $value }”. Write one of these after --lang: { $known }
mistake-command = There is no command “{ $value }”.{ $suggestion ->
    [none] {""}
   *[other] {" "}Did you mean “{ $suggestion }”?
 }
mistake-no-command = Say what is to be done: { $known }
mistake-argument = “{ $argument }” has no meaning here.{ $suggestion ->
    [none] {""}
   *[other] {" "}Did you mean “{ $suggestion }”?
 }
mistake-no-value = After { $argument } a value is missing.
mistake-choice = “{ $value }” does not fit { $argument }. Possible are: { $known }
mistake-value = “{ $value }” does not fit { $argument }.
mistake-number = Values needed after { $argument }: { $count }.
mistake-too-many = { $argument } takes no further value: leave out “{ $value }”.
mistake-conflict = { $argument } and { $other } cannot be used together: leave out one of them.
mistake-missing = This is missing in the command: { $argument }
mistake-other = The command cannot be understood.

## Why the system refused something

io-not-found = there is no such file or folder
io-no-permission = the system does not allow it; perhaps the file is open in another program, or the folder belongs to somebody else
io-exists = it exists already
io-disk-full = the disk is full
io-read-only = the disk cannot be written to
io-in-use = it is open in another program
io-not-a-folder = this is a file, not a folder
io-is-a-folder = this is a folder, not a file
io-name = the system does not allow such a name
io-port-in-use = another program uses this port
