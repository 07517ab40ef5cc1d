### Interface words in English. The keys are the same in every language.

## Frame of every page

skip-to-content = Skip to content
menu = Menu
menu-label = Portal sections
close = Close
home = Home
you-are-here = You are here
on-this-page = On this page
page-parts = Parts of this page
read-more = Read more
all-of = All: { $section }
demo = demo data
demo-note = This page is made up to show how the portal works.
archived-note = This page is archived: it stays available but is no longer updated.
draft-note = This is a draft. Readers of the portal do not see it.
updated-on = Updated { $date }
external-link = another site

## Languages of the portal and of a page

page-language = Language of this page
switch-here = you are reading
switch-translated = translated
switch-fallback = not translated: opens { $language }
switch-missing = not translated
fallback-title = This text is not yet available { $language }
fallback-text = You are reading it { $language }. Menus, dates and short facts are translated; the text itself is not.
fallback-original = Open the original
outdated-note = This translation may be older than the original, which has changed since.
fallback-also = Also available:
only-in = { $language }
language-uk = Ukrainian
language-ru = Russian
language-lv = Latvian
language-en = English
language-de = German
language-pl = Polish
language-fr = French
language-in-uk = in Ukrainian
language-in-ru = in Russian
language-in-lv = in Latvian
language-in-en = in English
language-in-de = in German
language-in-pl = in Polish
language-in-fr = in French

## Foot of every page

foot-operator = Who runs this portal
foot-pages = About the portal
foot-follow = Keep up with news
feed-title = Atom feed: { $section }
calendar-title = Events calendar (.ics)
accessibility-contact = Something you cannot read or press? Write to us:
theme = Appearance
theme-auto = as in the system
theme-light = light
theme-dark = dark
made-with = Built with Lotsman { $version }
no-tracking = The portal does not track its readers: no counters, no advertising, no third-party embeds.

## Home page

steps-title = Three steps to a decision
step-1-title = Know yourself
step-1-text = What interests you, what you are good at and what you want from work. Start by talking to a career adviser.
step-2-title = See what is possible
step-2-text = Occupations, institutions, events and work tasters close to home.
step-3-title = Make a plan
step-3-text = Where to apply, what to learn, where to get first experience and who will help.
home-audiences = Who are you looking for
home-functions = How a career centre helps
home-figures = The portal in figures
home-upcoming = Coming events
home-latest = What has already taken place
home-latest-webinar = Latest webinar
home-practices = New practices
home-news = News
home-institutions = Institutions and their career centres
home-materials = New materials
home-sections = All sections
all-events = All events
all-practices = All practices
all-news = All news
all-institutions = All institutions
all-materials = All materials

## Lists, filters, pages of results

filters = Filters
filters-show = Filters
filters-chosen = { $count ->
    [one] Filters: { $count } chosen
   *[other] Filters: { $count } chosen
}
filter-all = All
filter-year = Year
filter-type = Type
filter-mode = Format
filter-chosen = Chosen:
filter-remove = Remove filter: { $name }
filter-reset = Clear all
filter-found = Found: { $count } of { $total }
filter-none = Nothing found. Try removing one of the filters.
filter-failed = The list could not be fetched. The filter links work without it.
list-empty = There is nothing here yet.
show-more = Show more
pages-label = Pages of the list
page-number = Page { $number }
page-previous = Previous
page-next = Next
page-of = page { $number } of { $last }
items-count = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
files-count = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
pages-count = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
hours-count = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
minutes-count = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
institutions-count = { $count ->
    [one] { $count } institution
   *[other] { $count } institutions
}
previous-news = Previous news
next-news = Next news
previous-event = Previous event
next-event = Next event
neighbours-label = Neighbouring entries

## Search

search = Search
search-what = What to search for
search-go = Search
search-list = Search in this list
search-hint = Any form of a word; “quotes” for an exact phrase, a minus before a word to leave out.
search-found = Found: { $count }
search-none = Nothing was found. Try another word, or fewer words.
search-all = Everything found: { $count }
search-fewer = Further on, not all words occur
search-meant = Shown for the word “{ $word }”
search-unknown = The word “{ $word }” does not occur here
search-kind = Section
search-sort = Order:
search-by-relevance = by relevance
search-by-date = by date
search-other-languages = Search in other languages too
search-in-other-languages = In other languages
search-sections = Sections of the portal
search-failed = The search cannot be used now: its data did not arrive. Check your connection and reload the page, or use the sections below.
search-disk = From a disk the search does not work: the browser lets it read no files. The published portal has it; here are the sections.
search-without-script = The search needs JavaScript. Everything on the portal can be found in its sections.

## Vocabularies

vocabulary-functions = Functions of a career centre
vocabulary-audiences = For whom
vocabulary-territories = Territories
vocabulary-levels = Level
vocabulary-tags = Subjects
vocabulary-occupations = Occupations
vocabulary-functions-lead = The five things that every career centre does.
vocabulary-audiences-lead = Choose who you are looking for and see everything there is for them.
vocabulary-territories-lead = Everything on the portal by territory.
vocabulary-levels-lead = From a whole country to one institution.
vocabulary-tags-lead = Subjects that bring together entries of different sections.
vocabulary-occupations-lead = Occupations you can try, learn or work in.
term-broader = Broader term
term-narrower = Narrower terms
territory-consists = Consists of
term-code = Code
term-empty = Nothing is linked to this term yet.

## Kinds of entries: one, many, and what the list is about

kind-institution = Institution
kinds-institution = Institutions
kinds-institution-lead = A page for each institution: its career centre, contacts, people, presentations, practices and events.
kind-centre = Career centre
kinds-centre = Career centres
kinds-centre-lead = What each centre does, where it is and how to book a talk.
kind-organisation = Organisation
kinds-organisation = Organisations
kinds-organisation-lead = Authorities, methodical centres and partners that support career centres.
kind-person = Person
kinds-person = People
kinds-person-lead = Advisers, methodologists and speakers you can turn to.
kind-event = Event
kinds-event = Events
kinds-event-lead = Webinars, seminars and fairs: what is coming, and recordings and materials of what has been.
kind-material = Material
kinds-material = Materials
kinds-material-lead = Presentations, methods, lesson plans and templates you can take and use.
kind-practice = Practice
kinds-practice = Practices
kinds-practice-lead = What has already worked in institutions: the steps, the result in figures and files you can take.
kind-project = Project
kinds-project = Projects
kinds-project-lead = Who develops career centres, why and with what money, and what has been achieved.
kind-programme = Programme
kinds-programme = Programmes
kinds-programme-lead = Courses, contests, olympiads and work tasters.
kind-guideline = Guidelines
kinds-guideline = Guidelines
kinds-guideline-lead = What career centres are advised to do, who approved it and which version is in force.
kind-news = News item
kinds-news = News
kinds-news-lead = What is new in the career centres.
kind-page = Page
kinds-page = Pages
kinds-page-lead = About the portal, accessibility and privacy.

## Headings inside entries

facts = At a glance
facts-event = About the event
when = When
contacts = Contacts
files = Files
download = Download
recording = Recording
recording-video = Video
recording-consent = When you press the button, your browser contacts { $provider }, which then learns your network address. Nothing is loaded from there before that.
recording-show = Show the recording here
recording-open = Open at { $provider }
recording-download = Download the video
recording-duration = Length: { $duration }
recording-captions = Captions
recording-transcript = Read what is said
recording-from = recording from { $time }
recording-contents = Contents of the recording
video-not-supported = Your browser cannot show the video.
programme = Programme
materials = Materials
speakers = Speakers
outcomes = The main points in a minute
quotes = What participants said
event-join = Join
event-register = Sign up
event-calendar = Add to calendar (.ics)
event-watch = Watch the recording
event-past-note = The event is over, so the link for joining is gone. The recording and materials will stand here once they are added.
event-cancelled-note = The event is cancelled.
event-state-upcoming = upcoming
event-state-today = today
event-state-now = now
event-state-past = past
event-state-cancelled = cancelled
related = Related
sources = Sources
source-checked = checked { $date }
licence = Licence: { $licence }
photo-credit = Photo: { $credit }
institution-centre = What the career centre does
institution-contacts = How to reach the centre
institution-facts = About the institution
institution-people = Whom to ask
institution-presentations = Presentations
institution-practices = Practices of the institution
institution-events = Events with the institution
institution-projects = Projects
institution-programmes = Programmes
institution-news = News of the institution
address-withheld = The exact address is not published for safety reasons.
displaced-title = The institution is temporarily displaced
displaced-from = From
displaced-to = Now in
closed-note = The institution has closed. The page is kept for the record.
merged-note = The institution has merged with another. Its work is continued by:
booking = How to book
contact-centre = Contact the centre
opened-in = Open since { $year }
consent-note = Photo and contacts are shown only with the person’s consent.
person-talks = Talks
person-materials = Materials
posts-former = Formerly
practice-problem = What was wrong
practice-steps = What was done
practice-result = What changed
practice-conditions = What you need to repeat it
practice-pitfalls = What to watch out for
practice-contact = Whom to ask
practice-adapted = Made after this one
how-to-use = How to use it
used-in = Where it was used
project-goals = Goals
project-stages = Stages
project-results = Results
project-participants = Participants
project-funding = Funding
project-stated = { $count ->
    [one] According to the documents the project has { $count } institution.
   *[other] According to the documents the project has { $count } institutions.
}
project-counted = { $count ->
    [one] { $count } is named here.
   *[other] { $count } are named here.
}
project-number-only = Names are not published; only the number is known.
funding-share = { $share } % of the money
stage-done = done
goal-evidence = Evidence
legal-basis = Legal basis
legal-act = { $date }, No. { $number }
legal-registered = Registered: { $body }, { $date }, No. { $number }
programme-modules = Modules
programme-module = Module
programme-total = Total
programme-sites = Where it takes place
guideline-version = Version { $version }
guideline-replaced-title = This is not the latest version
guideline-replaced-text = Version in force:
guideline-replaced-plain = These guidelines have been replaced by newer ones.
guideline-draft-text = This is a draft of the guidelines; it is not approved yet.
guideline-changes = What is new in this version
organisation-members = Institutions and organisations

## 404 and redirect

error-404 = Error 404
not-found-title = There is no such page
not-found-text = It may have moved, or a letter got lost in the address. Here is how to get back on course:
not-found-home = Home page
redirect-title = The page has moved
redirect-link = Go to the new address

## Names of facts

field-title = Title
field-short = Short name
field-summary = Summary
field-language = Language
field-status = Status
field-publish-on = Publish on
field-expire-on = Shown until
field-updated = Updated
field-functions = Functions
field-audience = For whom
field-territory = Territory
field-level = Level
field-tags = Subjects
field-cover = Picture
field-sources = Sources
field-owner = Responsible
field-licence = Licence
field-aliases = Former addresses
field-demo = Demo data
field-file = File
field-alt = Description of the picture
field-credit = Credit
field-url = Link
field-checked-on = Checked on
field-institution = Institution
field-mission = Mission
field-opened = Opened
field-services = Services
field-contacts = Contacts
field-place = Where
field-languages = Languages
field-booking = How to book
field-function = Function
field-mode = Format
field-note = Note
field-type = Type
field-topic = Subject
field-start = Starts
field-end = Ends
field-timezone = Time zone
field-venue = Venue
field-join = Link to join
field-registration = Registration
field-organisers = Organisers
field-partners = Partners
field-speakers = Speakers
field-programme = Programme
field-recording = Recording
field-materials = Materials
field-files = Files
field-projects = Projects
field-quotes = Quotes
field-outcomes = Outcomes
field-attendance = Attendance
field-ages = Ages
field-cancelled = Cancelled
field-sequence = Revision
field-minutes = Minutes
field-speaker-role = Speaker
field-organisation = Organisation
field-timecode = Time in the recording
field-version = Version
field-state = State
field-approved-on = Approved on
field-approved-by = Approved by
field-legal-basis = Legal basis
field-replaces = Replaces
field-changes = What is new
field-situation = Situation
field-origin = Displaced from
field-host = Now in
field-closed-on = Closed on
field-successor = Continued by
field-address = Address
field-address-public = Address may be published
field-founded = Founded
field-learners = Learners
field-reg-code = Registration code
field-occupations = Occupations
field-parent = Part of
field-year = Year
field-authors = Authors
field-duration = Duration
field-how-to-use = How to use it
field-practices = Practices
field-date = Date
field-pinned-until = Pinned until
field-events = Events
field-institutions = Institutions
field-sector = Sector
field-order = Order
field-value = Value
field-label = Label
field-hours = Hours
field-public = May be published
field-path = File
field-lang = Language
field-pages = Pages
field-provider = Video service
field-id = Identifier
field-poster = Poster
field-captions = Captions
field-transcript = Transcript
field-text = Text
field-person = Person
field-said-by = Said by
field-role = Role
field-name = Name
field-issuer = Issued by
field-number = Number
field-registered = Registered
field-body = Registered by
field-period = Period
field-amount = Amount
field-share = Share
field-statement = Statement of support
field-family = Family name
field-degree = Degree
field-academic-title = Academic title
field-posts = Posts
field-roles = Roles
field-photo = Photo
field-consent = Consent
field-from = From
field-to = To
field-given-on = Given on
field-scope = Scope
field-until = Valid until
field-problem = Problem
field-steps = Steps
field-result = Result
field-conditions = Conditions
field-pitfalls = Pitfalls
field-contact = Contact
field-maturity = Maturity
field-people = People
field-adapted-from = Adapted from
field-modules = Modules
field-operator = Run by
field-sites = Sites
field-grades = Grades
field-participants = Participants
field-teachers = Teachers
field-registration-number = Registration number
field-stage = Stage
field-stages = Stages
field-goals = Goals
field-results = Results
field-initiators = Initiated by
field-heads = Heads
field-funding = Funding
field-stated-institutions = Institutions as documented
field-number-only = Number only
field-done = Done
field-evidence = Evidence
field-centre = Career centre

## The same fact, another word for one kind

field-event-place = Place
field-event-type = Type of event
field-event-materials = Materials
field-institution-type = Type of institution
field-organisation-type = Type of organisation
field-material-type = Type of material
field-material-organisation = Made by
field-material-practices = For practices
field-programme-type = Type of programme
field-programme-hours = Hours
field-programme-participants = Participants
field-module-hours = Hours
field-practice-organisation = Whose practice
field-practice-people = People
field-practice-period = When
field-project-sites = Sites
field-project-period = Years
field-funding-programme = Fund or programme
field-page-parent = Page above
field-guideline-state = Validity
field-contact-type = Type of contact

## Words of closed sets

status-draft = draft
status-published = published
status-archived = archived
service-status-yes = provided
service-status-partly = partly
service-status-no = not provided
service-status-not-reported = not reported
event-type-webinar = Webinar
event-type-seminar = Seminar
event-type-conference = Conference
event-type-training = Training
event-type-fair = Fair
event-type-festival = Festival
event-type-meeting = Meeting
guideline-state-draft = draft
guideline-state-in-force = in force
guideline-state-replaced = replaced
institution-type-vocational = Vocational institution
institution-type-school = School
institution-type-additional-education = Out-of-school education
institution-type-college = College
institution-type-university = University
situation-normal = works as usual
situation-displaced = temporarily displaced
situation-closed = closed
situation-merged = merged
material-type-presentation = Presentation
material-type-method = Method
material-type-lesson = Lesson
material-type-handout = Handout
material-type-video = Video
material-type-template = Template
material-type-tool = Tool
material-type-report = Report
organisation-type-authority = Authority
organisation-type-methodical-centre = Methodical centre
organisation-type-research = Research institution
organisation-type-university = University
organisation-type-employer = Employer
organisation-type-ngo = Non-governmental organisation
organisation-type-municipality = Municipality
organisation-type-other = Other organisation
sector-public = public
sector-private = private
sector-ngo = non-governmental
contact-type-phone = Phone
contact-type-email = E-mail
contact-type-website = Website
contact-type-messenger = Messenger
contact-type-address = Address
mode-onsite = on site
mode-online = online
mode-hybrid = on site and online
mode-phone = by phone
video-provider-youtube = YouTube
video-provider-vimeo = Vimeo
video-provider-file = file
role-consultant = career advice
role-methodist = methodical help
role-mentor = mentoring
role-speaker = speaking
role-head = leadership
role-lecturer = teaching
maturity-idea = idea
maturity-pilot = pilot
maturity-tested = tested
maturity-implemented = implemented
maturity-scaled = taken up by others
programme-type-course = Course
programme-type-contest = Contest
programme-type-olympiad = Olympiad
programme-type-trials = Work tasters
programme-type-scholarship = Scholarship
programme-type-national = National programme
stage-planned = planned
stage-running = in progress
stage-finished = finished
goal-status-set = set
goal-status-running = in progress
goal-status-done = reached

## Dates, periods, quantities. Years come as text, so that no blank is put into them.

date-long = { $day } { $month-name } { $year }
date-range-days = { $from-day }–{ $to }
date-range-months = { $from-day-month } – { $to }
month-year = { $icu }
date-range = { $from } – { $to }
date-and-time = { $date }, { $time }
date-and-times = { $date }, { $from }–{ $to }
school-year = { $years } school year
half-year = { $half ->
    [1] first half of { $year }
    [2] second half of { $year }
   *[other] half { $half } of { $year }
}
quarter = quarter { $quarter } of { $year }
year = { $year }
years = { $from }–{ $to }
years-since = since { $from }
quantity-exact = { $value }
quantity-almost = almost { $value }
quantity-about = about { $value }
quantity-more-than = more than { $value }
quantity-at-least = at least { $value }
span = { $from }–{ $to }
span-from = from { $from }
span-to = up to { $to }
ages = ages { $span }
grades = grades { $span }
file-size-b = { $value } B
file-size-kb = { $value } KB
file-size-mb = { $value } MB
time-zone-note = time zone: { $zone }
zone-europe-kyiv = Kyiv time
zone-europe-riga = Riga time
zone-europe-warsaw = Warsaw time
zone-utc = UTC

# Open data: downloads, the catalogue, editions
data-downloads = Download the data
data-for-machines = For programs and researchers
data-encoding-note = CSV files are in UTF-8. CSV for spreadsheets opens in Excel with a double click; in CSV for programs the separator is always a comma and the decimal sign a point.
data-take-list = This list as a table:
data-catalogue = Open data
data-catalogue-machine = Catalogue for programs (DCAT)
data-periods = Periods
data-indicators-count = Indicators
data-file-workbook = Excel workbook
data-file-workbook-about = the table, all values, what indicators and signs mean
data-file-readable = CSV for spreadsheets
data-file-readable-about = a row per institution and period, as in the workbook
data-file-drawing = Chart
data-file-drawing-about = the course over time, for slides and reports
data-file-observations = CSV for programs
data-file-observations-about = one value a row, the same for all languages
data-file-json = Everything in one file
data-file-json-about = values together with what their codes mean
data-file-indicators = Indicators
data-file-indicators-about = names, definitions and units in all languages
data-file-entities = Institutions and territories
data-file-entities-about = names, codes, addresses of pages
data-file-terms = Breakdowns
data-file-terms-about = what the codes of breakdowns mean
data-file-package = Data Package
data-file-package-about = Frictionless Data Package with schemas of the tables
data-file-csvw = Columns explained
data-file-csvw-about = CSV on the Web (W3C)
data-file-list = CSV
data-file-list-about = the whole list with facts and addresses of pages
data-column-id = Id
data-column-title = Name
data-column-summary = Summary
data-column-demo = Demo data
data-column-page = Address of the page
data-column-entity = About whom
data-column-kind = Kind
data-column-territory = Territory
data-column-period = Period
data-column-notes = Notes
data-column-indicator = Indicator
data-column-definition = Definition
data-column-value = Value
data-column-value-to = Value to
data-column-status = Status
data-column-qualifier = Precision
data-column-note = Note
data-column-unit = Unit
data-column-direction = Which way is better
data-column-aggregate = How it is added up for a territory
data-column-derive = Formula
data-column-minimum = At least
data-column-maximum = At most
data-demo = demo
data-total = total
data-kind-whole = All together
data-kind-territory = Territory
data-not-collected = not collected in this period
data-not-added-up = not worked out for territories
data-sheet-table = Table
data-sheet-values = All values
data-sheet-indicators = Indicators
data-sheet-about = About the data
data-qualifier-exact = exact
data-qualifier-about = about
data-qualifier-almost = almost
data-qualifier-at-least = at least
data-qualifier-more-than = more than
data-about-sheet-what = What
data-about-sheet-text = Explanation
data-about-sheet-title = Dataset
data-about-sheet-summary = Summary
data-about-sheet-publisher = Published by
data-about-sheet-licence = Licence
data-about-sheet-method = How it was collected
data-about-sheet-updated = Updated
data-about-sheet-page = Page
data-about-sheet-marks = Marks
data-about-sheet-rounding = Rounding
data-about-sheet-left-out = What is not here
data-about-sheet-citation = How to cite
data-marks-note = An asterisk at a number means that there is a note about it in the last column. A word in a cell instead of a number says why there is none.
data-rounding-note = Numbers are rounded as on the pages of the portal.
data-left-out-note = There are too many values for a workbook: all of them are in the CSV files.
data-status-with-number = there is a number; mind its status
data-status-without-number = there is no number
data-status-normal = an ordinary value
data-status-provisional = the number may still change
data-status-estimated = the number was estimated, not counted
data-status-imputed = a missing number was replaced by a calculated one
data-status-break = the first value after a change of method: not comparable with earlier ones
data-status-low-reliability = few answers stand behind the number
data-status-nil = a true zero: it did not happen
data-status-not-reported = data exist, but have not come in
data-status-not-applicable = it cannot exist here
data-status-withheld = kept back so that nobody can be recognised
data-status-questioned = the number that came in cannot be right and is being looked into
data-about-indicator = The indicator: an id of indicators.csv.
data-about-entity = Whom the value is about: an id of entities.csv (an institution, a territory, or “whole” for all together).
data-about-entity-name = The name in the main language of the portal.
data-about-territory = The territory in which the institution or territory lies; blank when there is none.
data-about-period = The period: 2024, 2023/24 (a school year), 2024-H1, 2024-Q2, 2024-05, 2024-05-17, 2024..2026.
data-about-dimension = The breakdown: a code of terms.csv; _total for all together.
data-about-value = The number. Blank only where the column status says why. The lower end of a range.
data-about-value-to = The upper end of a range; blank for a single number.
data-about-status = The status of the value: normal, provisional, estimated, imputed, break, low_reliability have a number; nil is a true zero; not_reported, not_applicable, withheld, questioned have none.
data-about-qualifier = How exact the number is: exact, about, almost, at_least, more_than.
data-about-note = A note on the value; blank when there is none.
data-about-unit = The code of the unit.
data-about-id = The code by which other tables refer to the row.
data-about-title = The name in the language of the heading; blank when there is none in it.
data-about-definition = The definition in the language of the heading.
data-about-unit-name = The name of the unit in the language of the heading.
data-about-decimals = Digits after the decimal sign; blank for up to two.
data-about-direction = Which way is better: up, down or none.
data-about-aggregate = How values of institutions become the value of a territory.
data-about-derive = The formula, when the indicator is made from others.
data-about-minimum = No value can be lower.
data-about-maximum = No value can be higher.
data-about-protected = Whether small counts of persons are protected.
data-about-page = The address of the page on the portal.
data-about-entity-kind = What it is: institution and other kinds of entries, territory, whole.
data-about-scheme = The scheme of the official code.
data-about-code = The official code of the territory.
data-about-dimension-name = The breakdown: a column dim.… of observations.csv.
data-about-term = The code that stands in that column.
data-edition = Edition { $edition }
data-editions = Editions
data-editions-note = An edition does not change, so it can be cited for years.
data-frozen-note = This is an edition of the data: its numbers do not change.
data-living = The latest data
data-cite = How to cite
data-citation-kind = Dataset
field-edition-of = Edition of
field-fingerprint = Fingerprint of the values

# Monitoring pages: indicators, institutions, territories, comparisons
indicator-period = Period
indicator-value = Value
indicator-change = What has changed
indicator-name = Name
indicator-unit-and-period = { $period }, { $unit }.
indicator-series-about = { $whole }, { $unit }.
indicator-series-finding = { $from } – { $to }: { $change }
indicator-figure-whole = { $whole }, { $period }
indicator-point-whole = { $whole }, { $period }: { $value }.
indicator-reported = Reported: { $count } of { $total }
indicator-key-figures = Key figures
indicator-figure-target = left to the target of { $target } ({ $period })
indicator-figure-target-reached = target reached ({ $period })
indicator-figure-reported = have reported
indicator-figure-missing = not received yet: { $count }
indicator-since = { $period }: { $value }; since then { $change }
indicator-not-since = { $period }: { $value }; { $change }
indicator-points = Worth knowing
indicator-points-three = Three things to know
indicator-point-range = The lowest value is { $low }, the highest { $high }.
indicator-point-reported = { $count } of { $total } have reported.
indicator-point-withheld = Not shown, so that nobody can be recognised: { $count }.
indicator-series = Over time
indicator-territories = By territory
indicator-entries = By value
indicator-dimensions = By group
indicator-entries-above = Above the overall value: { $above } of { $count }
indicator-order = The order follows the value and does not judge anybody’s work.
indicator-span = From { $low } to { $high }
indicator-range = From { $low } ({ $lowest }) to { $high } ({ $highest }).
indicator-without-number = Without a published number: { $count }.
indicator-too-many = Too many values for one page: { $count }. Each territory shows its own on its page.
indicator-table = The same data as a table
indicator-target-title = Target and progress
indicator-baseline = Start
indicator-now = Now
indicator-target = Target
indicator-target-short = target { $value }
indicator-target-reached = The target has been reached.
indicator-target-on-track = At the present pace the target will be reached in time.
indicator-target-slow = There is progress, but at the present pace the target will not be reached in time.
indicator-target-away = There is no progress since the start.
indicator-target-missed = The time is over and the target has not been reached.
indicator-target-broken = The starting value was counted in another way, so progress cannot be compared.
indicator-done = { $share } of the way is done
indicator-distance = Left: { $distance }
indicator-other-targets = Other targets
indicator-target-source = Where the target is set
indicator-breaks = Changes in how it is counted
indicator-break-note = Values before and after a change cannot be compared, so the line is broken.
indicator-method = How it is counted
indicator-formula = Expression
indicator-limits = Possible values
indicator-at-most = at most { $value }
indicator-more-is-better = The more the better.
indicator-less-is-better = The less the better.
indicator-method-sum = The value of a territory is the sum of the values of all who belong to it.
indicator-method-mean = The value of a territory is the mean of the values of all who belong to it.
indicator-method-weighted-mean = The value of a territory is a mean weighted by “{ $weight }”, not a simple mean.
indicator-method-formula = For a territory the expression is worked out anew from the sums of its parts: it is not a mean of values.
indicator-method-max = The value of a territory is the highest of the values of all who belong to it.
indicator-method-none = No value of a territory is made from the single values.
indicator-method-counted = Counted are the entries of this portal in the section “{ $kind }”.
indicator-method-existence = It says whether the portal has at least one entry in the section “{ $kind }”.
indicator-counted = What was counted
indicator-counted-about = Each number leads to the entries that make it.
indicator-related = Related indicators
indicator-citation = How to cite
indicator-cited = { $portal }. “{ $title }”, { $period }.
indicator-no-values = There are no values yet.
indicator-outcome-reached = reached
indicator-outcome-missed = not reached
indicator-others = Other indicators
indicator-words = Answers
indicator-whole = Overall
indicator-course = Course
indicator-own = Indicators
territory-measures = Values of indicators
territory-parts = Within this territory
indicator-incomplete = not all have reported
comparison-more = up by { $difference }
comparison-more-about = up by about { $difference }
comparison-less = down by { $difference }
comparison-less-about = down by about { $difference }
comparison-same = unchanged
comparison-other-value = another value
indicator-course-none = too few values
comparison-first = nothing to compare with yet
comparison-title = What has changed: { $periods }
comparison-lead = For each indicator: more or less, better or worse, or why it cannot be compared.
comparison-counts = For how many
comparison-by-entity = What has changed for whom
comparison-count-better = better:{"\u00A0"}{ $count }
comparison-count-worse = worse:{"\u00A0"}{ $count }
comparison-count-more = more:{"\u00A0"}{ $count }
comparison-count-less = less:{"\u00A0"}{ $count }
comparison-count-same = unchanged:{"\u00A0"}{ $count }
comparison-count-not-comparable = not comparable:{"\u00A0"}{ $count }
comparison-better = better
comparison-worse = worse
comparison-not-comparable = not comparable: { $reason }
comparison-obstacle-break = counted in another way
comparison-obstacle-low-reliability = too few answers
comparison-obstacle-inexact = the numbers are too inexact
comparison-obstacle-other-parts = not the same ones have reported
comparison-obstacle-not-over = the period is not over yet
comparison-obstacle-other-period = another kind of period
comparison-percentage-points = { $value } pp
comparison-half-year = H{ $number } { $year }
comparison-quarter = Q{ $number } { $year }

# Texts: what Markdown becomes
task-done = done
task-open = not done
quote-open = “
quote-close = ”
table-number = Table { $number }
footnotes = Notes
footnote-back = Back to the place of note
video = Video
figure-of = { $count } of { $total }
figure-centres = institutions on the portal have a career centre
figure-practices = { $count ->
    [one] practice described
   *[other] practices described
 } with steps and a result
figure-materials = { $count ->
    [one] material free to take and use
   *[other] materials free to take and use
 }
file-web-page = WEB

# Living sentences: values in texts
share-all = all
share-all-of = all { $noun }
share-nearly-all = nearly all
share-nearly-all-of = nearly all { $noun }
share-most = most
share-most-of = most { $noun }
share-more-than-half = more than half
share-more-than-half-of = more than half of { $of }
share-about-half = about half
share-about-half-of = about half of { $of }
share-less-than-half = less than half
share-less-than-half-of = less than half of { $of }
share-about-a-third = about a third
share-about-a-third-of = about a third of { $of }
share-less-than-a-third = less than a third
share-less-than-a-third-of = less than a third of { $of }
share-about-a-quarter = about a quarter
share-about-a-quarter-of = about a quarter of { $of }
share-less-than-a-quarter = less than a quarter
share-less-than-a-quarter-of = less than a quarter of { $of }
share-few = few
share-few-of = few { $noun }
share-none = none
share-none-of = none of { $among }
sentence-more = { $value } more
sentence-less = { $kind ->
    [points] { $value } less
   *[count] { $value } fewer
 }
sentence-same = the same
sentence-points = { $value }{"\u00A0"}percentage points
sentence-withheld = not published
sentence-unknown = no data

# What speakers of this language call it
language-name = English

# Tables of values in the browser
table-find = Find in the table
table-all = all
table-order = Sort
table-as-written = Original order
table-sort = Sort by the column “{ $column }”
table-up = { $column }: ascending
table-down = { $column }: descending
table-found = Rows shown: { $count } of { $total }
table-none = There is no such row. Try another word.
table-legend = Signs
table-notes = Notes
table-note = note
table-mark-provisional = p
table-mark-estimated = e
table-mark-imputed = i
table-mark-break = b
table-mark-low-reliability = u

# Dataset pages
dataset-edition = edition { $edition }
dataset-figures = Main figures, { $period }
dataset-publisher = Published by
dataset-frequency = How often it is collected
dataset-collected-by = Collected by
dataset-collected-when = Collected on
dataset-form = Form
dataset-form-open = The empty form that was filled in
dataset-provenance = Source of the tables
dataset-got-on = obtained on { $date }
dataset-method = How it was collected
dataset-values = Values of the indicators
dataset-values-of = Values, { $period }
dataset-territory = Territory
dataset-too-many = { $count ->
    [one] There is { $count } institution, so territories are shown here; its values are in the files below.
   *[other] There are { $count } institutions, so territories are shown here; the values of institutions are in the files below.
}
dataset-periods = All periods
dataset-reported = Who has reported, { $period }
dataset-reported-count = All data have come in from { $complete } of { $expected }.
dataset-reported-complete = Everything has come in
dataset-reported-partly = A part has come in
dataset-reported-nothing = Nothing has come in yet
dataset-reported-part = { $count } of { $asked }
dataset-reported-note = Values that are withheld to protect persons count as reported, and so does the answer “{ value-status-not-applicable }”.
dataset-dictionary = What the indicators mean
dataset-unit = Unit
dataset-words = Values
dataset-decimals = { $count ->
    [one] { $count } decimal
   *[other] { $count } decimals
}
dataset-minimum = not below { $value }
dataset-maximum = not above { $value }
dataset-formula = Calculated as
dataset-aggregate = For a territory
dataset-dimensions = Broken down by
dataset-signs = Signs instead of numbers and beside them
dataset-protection = How persons are protected
dataset-protect-withhold = Numbers of persons from 1 to { $last } are not shown: the sign “{ $sign }” stands in their place. So that they cannot be worked out from totals, some numbers beside them are withheld too, and so are shares from which they could be guessed.
dataset-protect-round5 = All numbers of persons are rounded to five, so totals may differ a little from the sum of their parts.
dataset-protect-bands = Ranges such as 5–9 are shown in place of exact numbers of persons.
dataset-protect-zeros-show = Zeros are shown as they are: they name nobody.
dataset-protect-zeros-hide = Zeros are withheld like small numbers.
dataset-events = Where these data were discussed
dataset-discussed = Data that were discussed
dataset-other-indicators = Other indicators
dataset-charts = Comparison
dataset-reported-more = and { $count } more
tiles-range = From { $low } ({ $lowest }) to { $high } ({ $highest }).
tiles-about = Each tile is a territory roughly in its place. The stronger the colour, the larger the value; the limits stand below the map.
tiles-table = The same data as a table
tiles-institutions = Institutions by territory
tiles-map = Map
heat-words = Answers of the institutions

## Monitoring: kinds of entries

kind-indicator = Indicator
kinds-indicator = Indicators
kinds-indicator-lead = What is measured in career centres, how it is counted, and how the numbers change.
kind-dataset = Dataset
kinds-dataset = Data
kinds-dataset-lead = Numbers of the monitoring: who collected them, when and how, in tables and charts, and to download.
kind-rating = Rating
kinds-rating = Ratings
kinds-rating-lead = How institutions compare by criteria that are told openly, and what each result is made of.
vocabulary-units = Units
vocabulary-units-lead = What the numbers of the monitoring count.
entity-whole = All institutions

## Monitoring: names of facts

field-definition = Definition
field-unit = Unit
field-decimals = Decimal places
field-direction = Better when
field-aggregate = Value of a territory
field-numerator = What is divided
field-denominator = By what it is divided
field-weight = Weight
field-base = Persons behind it
field-derive = Formula
field-count = Counted on the portal
field-words = Words instead of numbers
field-minimum = Lowest possible value
field-maximum = Highest possible value
field-baseline = Starting value
field-targets = Targets
field-breaks = Breaks in the series
field-suppress = Small numbers are withheld
field-key-facts = Good to know
field-method = How it was worked out
field-related = See also
field-publisher = Published by
field-frequency = How often
field-collected = Collected
field-provenance = Where the tables come from
field-layout = Layout of the table
field-entity = What the rows are about
field-entity-column = Column with names
field-period-column = Column with periods
field-tables = Tables
field-columns = Columns
field-dimensions = Breakdowns
field-missing = Signs without a number
field-suppression = Protection of persons
field-edition = Edition
field-revision-note = What has changed
field-purpose = What it is for
field-criteria = Criteria
field-dataset-period = Period
field-dataset-events = Discussed at

## Monitoring: words of closed sets

direction-up = more is better
direction-down = less is better
direction-none = neither is better
aggregate-sum = sum
aggregate-mean = mean
aggregate-weighted-mean = weighted mean
aggregate-share = share of the totals
aggregate-max = highest value
aggregate-last = sum of the last values
aggregate-none = not worked out
counted-entries = how many there are
counted-existence = whether there is one
count-period-school-year = school year
count-period-year = calendar year
frequency-annual = once a year
frequency-school-year = once a school year
frequency-half-yearly = every half-year
frequency-quarterly = every quarter
frequency-monthly = every month
frequency-once = once only
frequency-irregular = from time to time
layout-wide = a row per institution, a column per indicator
layout-tidy = a row per value
layout-matrix = a row per institution, a column per period
column-role-entity = name of the institution
column-role-period = period
column-role-indicator = indicator
column-role-value = value
column-role-status = status of the value
column-role-qualifier = precision
column-role-note = note
column-role-dimension = breakdown
column-role-ignore = not read
zeros-show = shown
zeros-hide = withheld
protection-withhold = small numbers are withheld
protection-round5 = numbers of persons are rounded to five
protection-bands = numbers of persons are shown as ranges

# What a value is besides its number, and the sign in the place of a number
value-status-normal = final value
value-status-provisional = provisional value
value-status-estimated = estimated
value-status-imputed = filled in by calculation
value-status-break = not comparable with earlier values
value-status-low-reliability = few answers, use with care
value-status-nil = none
value-status-not-reported = not reported
value-status-not-applicable = not applicable
value-status-withheld = withheld to protect persons
value-status-questioned = being checked
value-sign-nil = –
value-sign-not-reported = …
value-sign-not-applicable = x
value-sign-withheld = c
value-sign-questioned = ?

# Names in the tables of a dataset.
field-dataset-names = Other names
# Ratings
rating-purpose = What it is for
rating-results = Results
rating-table = Results of the rating
rating-band = Result
rating-score = Score
rating-place = Place
rating-place-score = { $place } (score { $score })
rating-criterion = Criterion
rating-weight = weight { $weight } %
rating-no-points = no value, does not count
rating-drawing = What the scores are made of
rating-drawing-about = How many points of 100 each criterion gives to the score.
rating-band-0 = Strong
rating-band-1 = Good
rating-band-2 = Developing
rating-band-3 = At the beginning
rating-band-from = from { $from } to 100 points
rating-band-between = from { $from } to below { $to } points
rating-group-other = others
rating-size-below = { $name }: below { $to }
rating-size-between = { $name }: from { $from }, below { $to }
rating-size-from = { $name }: { $from } and more
rating-not-rated = Not rated, and why
rating-lacks = There is no value for “{ $criterion }”, and without it nobody is rated.
rating-too-little = Values are known for { $known } % of the weights; at least { $least } % are needed.
rating-alone = There is no other institution in its group to compare with.
rating-method = How it is worked out
rating-rule-score = Each criterion gives from 0 to 100 points. The score is their mean by weights, from 0 to 100.
rating-rule-groups = Institutions are compared only with those that are like them.
rating-rule-least = An institution is rated if its values are known for at least { $least } % of the weights.
rating-rule-ties-shared = Equal scores share a place. Scores are equal if they are the same with one decimal.
rating-rule-ties-by = Of equal scores the better one is that with more points for “{ $criterion }”.
rating-rule-bands = What is published is the band, not the score and not a place: small differences of scores mean nothing.
rating-rule-scores = What is published is the score, in the order of names. Small differences of scores mean nothing.
rating-rule-order = Institutions stand in the order of their scores, as the publisher has decided. Small differences of scores mean nothing.
rating-how-minmax = { $lower ->
    [yes] The lowest value in the group gives 100 points, the highest 0, those between in proportion.
   *[no] The highest value in the group gives 100 points, the lowest 0, those between in proportion.
}
rating-how-per-base = { $lower ->
    [yes] The value is divided by “{ $base }”; the lowest result in the group gives 100 points, the highest 0, those between in proportion.
   *[no] The value is divided by “{ $base }”; the highest result in the group gives 100 points, the lowest 0, those between in proportion.
}
rating-how-target = { $lower ->
    [yes] { $target } or less gives 100 points; a higher value gives the fewer, the further it is from that.
   *[no] { $target } gives 100 points; a lower value gives the part of it that is reached.
}
rating-how-rank = { $lower ->
    [yes] Points go by the place in the group: the lowest value gives 100, the highest 0.
   *[no] Points go by the place in the group: the highest value gives 100, the lowest 0.
}
rating-how-none = { $lower ->
    [yes] The value is taken as points from 0 to 100 and subtracted from 100.
   *[no] The value itself is the points, from 0 to 100.
}
rating-cap = What is better than { $cap } counts as { $cap }.
rating-missing-exclude = Where a value is missing, the other criteria count for more.
rating-missing-zero = Where a value is missing, there are no points for it.
rating-missing-not-rated = An institution without this value is not rated.
rating-evidence-required = Only values count that have something to show for them.
rating-source-collected = The values are reported by institutions.
rating-source-counted = The values are counted from the pages of this portal; the page of the indicator leads to what was counted.
rating-source-derived = The values are worked out from other indicators.
rating-source-protected = Numbers that are withheld to protect persons count as missing.
rating-period = Period: { $period }.
rating-no-period = There are no values for the period of the rating.
rating-sensitivity = What depends on the weights
rating-sensitivity-about = Weights are a decision, not a measurement. The table tells how many of { $count } rated institutions would have another result if one weight were { $by } points less or more and the other weights made room in proportion.
rating-moved-bands = Institutions whose band would change
rating-moved-places = Institutions whose place would change
rating-lighter = { $by } less
rating-heavier = { $by } more
rating-appeal = If a result seems wrong
rating-appeal-until = A result can be questioned until { $date }.
normalise-minmax = from the worst to the best
normalise-target = by the target
normalise-per-base = divided by a base
normalise-rank = by the place
normalise-none = as it is
missing-value-exclude = does not count
missing-value-zero = counts as nothing
missing-value-not-rated = no rating
evidence-optional = not needed
evidence-required = needed
publish-rating-bands = bands
publish-rating-score = scores
publish-rating-order = order
field-only = Who is rated
field-group-by = Compared by
field-sizes = Compared by size
field-min-reported = Least part that must be known
field-ties = Equal scores
field-publish = What is published
field-bands = Bands
field-appeal = If a result seems wrong
