### lotsman new, lotsman schema

no-such-kind = There is no kind of entry “{ $value }”.{ $suggestion ->
    [none] {" "}There are institution, centre, event, practice, material, project, programme, guideline, indicator, dataset, rating, person, organisation, news, page.
   *[other] {" "}Did you mean “{ $suggestion }”?
 }
no-such-language = “{ $value }” is no tag of a language. Write, for instance, uk, ru, lv or en.
no-such-id = The title gave no address (“{ $value }”). Add --id made of Latin letters, digits and hyphens, for instance --id career-fair.
not-begun = The entry could not be begun in the folder { $path }: { $detail }.

new-kind-institution = An institution of education
new-kind-centre = A career development centre
new-kind-event = An event: a webinar, seminar, fair
new-kind-practice = A practice that others can repeat
new-kind-material = A material: a presentation, method, video
new-kind-project = A project
new-kind-programme = A programme: a course, contest, trial of occupations
new-kind-guideline = A guideline
new-kind-person = A person
new-kind-organisation = An organisation
new-kind-news = A piece of news
new-kind-page = A page of the portal
new-which-kind = What are you adding?
new-kind-missing = Say what you are adding, for instance: lotsman new event "Career fair"
new-title = Title
new-title-missing = Say the title, for instance: lotsman new event "Career fair"
new-id = Address in Latin letters
new-id-help = It becomes a part of the page’s address and the name of its folder. Letters a–z, digits and hyphens.
new-id-taken = There is an entry “{ $value }” already. Give the new one another address (--id).
new-main-language = In which language do you write?
new-more-languages = In which other languages is the text wanted?
new-more-languages-help = Each gets a file to be translated. None is fine: Enter.
new-language-unknown = The portal has no language “{ $value }”. It has: { $known }. A new language is added in site.toml.
new-needed = This cannot be left out: write something.
new-example = For instance: { $value }
new-which-facts = What else do you want to tell now?
new-which-facts-help = The rest can be added later in the file facts.toml, where all of it is explained.
new-status = A draft: readers do not see it. When the entry is ready, delete the next line
new-optional = From here on everything may be left out. To add something, take off the # at the start of its line
new-facts-missing = This is missing to begin the entry. Add to the command:{ $flags }
new-no-such-fact = The fact “{ $value }” cannot be told in the command.{ $suggestion ->
    [none] {" "}Write it in the file facts.toml once the entry is there.
   *[other] {" "}Did you mean “{ $suggestion }”?
 }
new-no-terms = The field “{ $value }” needs a vocabulary that the portal does not have. Add a table to the folder data/vocabularies.
new-needs-entry = First add the entry that this one will refer to ({ $about }). The command for it: { $command }
new-written = The entry { $address } is begun. It is a draft; to see it: lotsman serve
new-next = Write the text in { $path }: the first paragraph below the heading becomes the short description in lists.
new-problems = Mend this in the files just made:
new-not-written = Nothing was made, because the portal could not be built this way:
schema-of-site = Settings of the portal
schema-written = Files written: { $count }. Editors will suggest fields in site.toml and facts.toml (VS Code with the extension “Even Better TOML”).
schema-kept = The file { $path } exists already and differs, so it was left alone. Add to it yourself:
schema-which = Name a kind of entry (for instance lotsman schema event), or add --write to write all schemas into the folder schemas.
dialogue-one-help = ↑↓ to choose, Enter to take, letters to search
dialogue-some-help = Space to mark, Enter to go on, letters to search
dialogue-yes = yes
dialogue-no = no
dialogue-stopped = Stopped. Nothing was changed.
dialogue-failed = This terminal does not let us ask ({ $detail }). Say everything in the command: lotsman new --help
reference-field = field (* must be there)
reference-about = what it is for
reference-example = example
