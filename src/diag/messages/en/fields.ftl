### What each field is for: for new entries, hints of editors and the reference.
### field-<kind>-<field> or, when it is the same for all kinds, field-<field>; part-<part>-<field> for inner fields.

## Common fields

field-title = The name of the entry. Usually it is not written here: it is the first heading of each text
field-short = A short name for cards, breadcrumbs and menus
field-summary = One or two sentences for lists. Usually not written here: they are the first paragraph of each text
field-language = The language the entry was written in; without it, the first language of the portal that has a text
field-status = Whether readers see the entry: draft, published, archived
field-publish-on = The day from which the entry is on the portal
field-expire-on = The last day on which the entry stands in lists
field-updated = The day of the last change that readers should know about
field-functions = The centre’s functions that the entry serves
field-audience = Whom the entry is for
field-territory = The territory the entry belongs to
field-level = The level: national, regional, municipal, institution
field-tags = Subjects of the entry
field-cover = A picture for the head of the page and for cards
field-sources = Where the facts come from
field-owner = The organisation that answers for the entry
field-licence = The terms on which others may use the material, for instance “CC BY 4.0”
field-aliases = Former addresses that lead here, for instance “/en/old/page/”
field-demo = The entry is invented to show how the portal works; pages say so

## Fields that several kinds share

field-contacts = How to get in touch
field-address = The address: street and house
field-reg-code = The code in the state register
field-parent = The organisation above it
field-projects = Projects it belongs to
field-materials = Materials that the portal has
field-files = Files that lie beside the entry, or links to them
field-recording = A video recording
field-organisation = The institution or organisation that made it
field-period = The years in which it runs
field-ages = Ages it is meant for
field-legal-basis = Legal grounds: orders, laws, regulations
field-mode = On site, online, both, or by phone
field-sites = The institutions at which it takes place
field-partners = Partners
field-attendance = How many people took part
field-events = Events that belong to it

## Institution

field-institution-type = What kind of institution it is
field-institution-situation = Whether it works where it was founded
field-institution-origin = The territory a displaced institution comes from
field-institution-host = The territory that received a displaced institution
field-institution-closed-on = The last day of an institution that was closed or merged; no data are expected from it for later periods
field-institution-successor = The institution that took over the work of a merged one
field-institution-address-public = Whether the address may be shown; that of a displaced institution is withheld until this says true
field-institution-founded = The year of foundation
field-institution-learners = The number of learners
field-institution-occupations = Occupations taught

## Centre

field-centre-institution = The institution the centre belongs to
field-centre-mission = What the centre is for, in one sentence
field-centre-opened = The year in which it opened
field-centre-services = What the centre does, function by function
field-centre-place = Where in the building it is, and how to enter
field-centre-languages = The languages spoken there, for instance ["uk", "en"]
field-centre-booking = How to get an appointment

## Event

field-event-type = What kind of event it is
field-event-topic = The long official wording of the subject
field-event-start = The day, or the day and hour, at which it begins
field-event-end = The day, or the day and hour, at which it ends
field-event-timezone = The time zone, when it is not the portal’s
field-event-mode = On site, online, or both
field-event-venue = The organisation in whose house it happens
field-event-place = The place in words: a hall, a room, an address
field-event-join = The link by which one takes part; shown until the event ends
field-event-registration = Where one signs up
field-event-organisers = Organisers
field-event-speakers = Speakers that the programme does not name
field-event-programme = Talks in their order
field-event-materials = Presentations and other materials that the portal has
field-event-files = Files of the event itself
field-event-quotes = Words of participants that were really said
field-event-outcomes = What came out of it: one sentence a line
field-event-ages = Ages of those who took part
field-event-cancelled = The event does not take place
field-event-sequence = How often time or place changed; by this number calendars replace their copy

## Practice

field-practice-organisation = Whose practice it is
field-practice-problem = What was wrong before
field-practice-steps = What was done, step by step
field-practice-result = What changed, if possible in numbers
field-practice-conditions = What others need in order to repeat it
field-practice-pitfalls = What went wrong on the way
field-practice-contact = Whom to ask: an e-mail address, a phone number or a post
field-practice-maturity = How far it has come
field-practice-people = Who did it
field-practice-occupations = Occupations it is about
field-practice-adapted-from = The practice it was made from

## Material

field-material-type = What kind of material it is
field-material-files = The files, in the order in which readers should see them
field-material-year = The year in which it was made
field-material-authors = Authors
field-material-duration = How long the work with it takes, for instance “45 min”
field-material-how-to-use = How to use it
field-material-practices = Practices in which it was of use

## Project

field-project-registration-number = The registration number
field-project-stage = Where it stands now
field-project-stages = Stages
field-project-goals = Goals
field-project-results = What it has given: one sentence a line
field-project-initiators = Initiators
field-project-heads = Heads of the project
field-project-participants = Participants: institutions and organisations
field-project-funding = Money
field-project-stated-institutions = How many institutions the documents name; the number is compared with the list of participants
field-project-number-only = Only the number of participants is known, not their names
field-project-ages = Ages of those who took part

## Programme

field-programme-type = What kind of programme it is
field-programme-hours = The whole number of hours
field-programme-modules = Modules
field-programme-operator = Who runs it
field-programme-grades = Grades of school it is meant for, for instance “8-9”
field-programme-participants = How many people took part
field-programme-occupations = Occupations it is about

## Guideline

field-guideline-version = The version, for instance “2022” or “1.2”
field-guideline-state = A draft, in force, or replaced
field-guideline-approved-on = The day of approval
field-guideline-approved-by = Who approved it
field-guideline-replaces = The guideline that this one replaces
field-guideline-changes = What is new in this version

## Person

field-person-family = The family name, by which lists are sorted; without it, the last word of the name
field-person-degree = Academic degree
field-person-academic-title = Academic title
field-person-posts = Posts, the present one first
field-person-roles = What the person does for the portal’s readers
field-person-photo = A portrait; only with consent
field-person-contacts = How to reach the person; only with consent
field-person-consent = Consent to publish a photo and contacts

## Organisation

field-organisation-type = What kind of organisation it is
field-organisation-sector = Public, private or of a community

## News

field-news-date = The date of the news
field-news-pinned-until = Until this day it stands first
field-news-institutions = Institutions it is about

## Page

field-page-parent = The page above this one
field-page-order = The place among neighbouring pages: the smallest number first

## Inner fields

part-contact-type = Phone, e-mail, website, messenger or address
part-contact-value = The number, address or link itself
part-contact-label = Who answers, for instance “reception”
part-contact-hours = When somebody answers
part-contact-public = Whether the contact may be published
part-attachment-path = A file in the entry’s folder
part-attachment-url = A public address, when the file is not here
part-attachment-title = What the file is called on the page; without it, the file’s name
part-attachment-lang = The language the file is in
part-attachment-pages = The number of pages or slides
part-attachment-licence = The terms on which the file may be used
part-recording-provider = Where the video is: youtube, vimeo or file
part-recording-id = The id at the service, or the address of the video’s page
part-recording-file = A video file beside the entry
part-recording-title = The name of the video
part-recording-duration = How long it lasts, for instance “1:58:00”
part-recording-poster = A picture beside the entry, shown before the click
part-recording-captions = A file of captions (WebVTT)
part-recording-transcript = What is said, in words
part-picture-file = The picture’s file in the entry’s folder
part-picture-alt = What the picture shows, for those who do not see it
part-picture-credit = Who made the picture
part-sources-title = The name of the source
part-sources-url = The address of the source
part-sources-checked-on = The day on which somebody looked at the source
part-programme-title = The subject of the talk
part-programme-start = The hour at which it begins, for instance “10:10”
part-programme-minutes = How long it lasts, in minutes
part-programme-speakers = Who speaks
part-programme-speaker-role = Who speaks, when there is no page about the person
part-programme-organisation = Where the speaker comes from
part-programme-summary = What the talk is about
part-programme-materials = Materials of the talk
part-programme-timecode = Where it begins in the recording, for instance “0:09:40”
part-quotes-text = The words themselves
part-quotes-person = The person, when the portal has a page about them
part-quotes-said-by = Who said it, when there is no page
part-quotes-role = The post of the person at that time
part-legal-basis-name = What the act is: an order, a law, a regulation
part-legal-basis-issuer = Who issued it
part-legal-basis-date = The date of the act
part-legal-basis-number = The number of the act
part-legal-basis-registered = The registration of the act
part-legal-basis-url = The address of the act
part-registered-body = Where it is registered
part-registered-date = The date of registration
part-registered-number = The number of registration
part-participants-organisation = The institution or organisation
part-participants-role = What it does in the project
part-participants-period = When it takes part
part-funding-programme = The programme or fund
part-funding-amount = The amount with its currency, for instance “9 300 000 UAH”
part-funding-share = The fund’s share in per cent
part-funding-statement = The words that the fund asks to show
part-services-function = A function of the centre
part-services-mode = How the service is given
part-services-status = Whether it is given: yes, partly, no, not reported
part-services-note = A note
part-stages-name = The name of the stage
part-stages-period = When
part-stages-done = The stage is over
part-goals-text = The goal itself
part-goals-status = Set, running or done
part-goals-evidence = What shows that it was reached
part-modules-title = The name of the module
part-modules-hours = The number of hours
part-modules-teachers = Teachers
part-modules-note = A note
part-posts-title = The post
part-posts-organisation = Where
part-posts-from = From which day
part-posts-to = Until which day
part-consent-given-on = The day on which consent was given
part-consent-scope = What was agreed to, for instance “photo, e-mail”
part-consent-until = The day until which it holds

## site.toml

field-site-base-url = The address at which the portal will stand, for instance https://example.org/portal/
field-site-default-language = The language of the front door; without it, the first of the languages
field-site-default-language-at-root = Whether the main language stands at the root of the site instead of /uk/
field-site-author-language = The language in which Lotsman speaks to the authors of the portal: uk, ru, lv or en; without it, that of their computers
field-site-languages = The languages of the portal in the order of menus
field-site-title = The name of the portal
field-site-tagline = What the portal is, in a few words
field-site-operator = Who answers for the portal
field-site-time-zone = The time zone of events, for instance Europe/Kyiv
field-site-school-year-starts-in = The month in which a school year begins
field-site-theme = The folder below themes/; default is part of the program
field-site-colour = Colours of the portal
field-site-page-size = Entries on a page of a list
field-site-minify = Whether pages are minified: a few per cent smaller, but several times slower to build
field-site-home = The opening of the home page
field-site-menu = The sections in the head of each page
field-site-footer = The links in the foot of each page
field-site-cname = The portal’s own domain, for instance career.example.org
field-site-check = What the check should make of the problems it finds
part-check-levels = Levels of problems by their names or codes, for instance long-summary = "off"
part-languages-tag = The tag of the language, for instance uk
part-languages-name = What its speakers call it
part-languages-fallback = The languages in which to show what is not translated, the nearest first
part-languages-required = Whether every entry must exist in this language
part-operator-name = The legal name
part-operator-address = The address
part-operator-email = The e-mail address
part-operator-phone = The phone number
part-operator-url = The website
part-operator-accessibility-email = Whom to write to when something cannot be read
part-colour-accent = A hue from 0 to 359, or a colour such as #005a91
part-home-kicker = A few words above the heading
part-home-title = The heading; without it, the name of the portal
part-home-lead = One or two sentences below the heading
part-menu-kind = A kind of entries, for instance event
part-menu-page = The id of a page of the portal
part-menu-vocabulary = A vocabulary, for instance functions
part-menu-url = An address elsewhere
part-menu-title = The words of the link; without them, the name of what it leads to
