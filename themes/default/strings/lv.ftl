### Saskarnes vārdi latviešu valodā. Atslēgas visās valodās ir vienas un tās pašas.

## Frame of every page

skip-to-content = Pāriet uz saturu
menu = Izvēlne
menu-label = Portāla sadaļas
close = Aizvērt
home = Sākums
you-are-here = Jūs atrodaties šeit
on-this-page = Šajā lapā
page-parts = Lapas daļas
read-more = Lasīt vairāk
all-of = Visi: { $section }
demo = demo dati
demo-note = Šī lapa ir izdomāta, lai parādītu, kā portāls darbojas.
archived-note = Šī lapa ir arhīvā: tā joprojām ir pieejama, bet vairs netiek atjaunināta.
draft-note = Šis ir melnraksts. Portāla lasītāji to neredz.
updated-on = Atjaunināts: { $date }
external-link = cita vietne

## Languages of the portal and of a page

page-language = Lapas valoda
switch-here = jūs lasāt
switch-translated = ir tulkojums
switch-fallback = nav: atvērsies { $language }
switch-missing = nav tulkojuma
fallback-title = Šis teksts vēl nav pieejams { $language }
fallback-text = Jūs to lasāt { $language }. Izvēlne, datumi un īsās ziņas ir tulkotas, pats teksts nav.
fallback-original = Atvērt oriģinālu
outdated-note = Šis tulkojums var būt vecāks par oriģinālu: kopš tā laika tajā kaut kas ir mainīts.
fallback-also = Pieejams arī:
only-in = { $language }
language-uk = ukraiņu valoda
language-ru = krievu valoda
language-lv = latviešu valoda
language-en = angļu valoda
language-de = vācu valoda
language-pl = poļu valoda
language-fr = franču valoda
language-in-uk = ukraiņu valodā
language-in-ru = krievu valodā
language-in-lv = latviešu valodā
language-in-en = angļu valodā
language-in-de = vācu valodā
language-in-pl = poļu valodā
language-in-fr = franču valodā

## Foot of every page

foot-operator = Kas uztur portālu
foot-pages = Par portālu
foot-follow = Sekot jaunumiem
feed-title = Atom plūsma: { $section }
calendar-title = Pasākumu kalendārs (.ics)
accessibility-contact = Kaut ko nevarat izlasīt vai nospiest? Rakstiet mums:
theme = Izskats
theme-auto = kā sistēmā
theme-light = gaišs
theme-dark = tumšs
made-with = Portāls veidots ar “Lotsman” { $version }
no-tracking = Portāls neizseko lasītājus: nav ne skaitītāju, ne reklāmu, ne citu vietņu iegulumu.

## Home page

steps-title = Trīs soļi līdz lēmumam
step-1-title = Iepazīt sevi
step-1-text = Kas jums interesē, kas padodas un ko gaidāt no darba. Sāciet ar sarunu ar karjeras konsultantu.
step-2-title = Ieraudzīt iespējas
step-2-text = Profesijas, izglītības iestādes, pasākumi un profesiju izmēģināšana tuvumā.
step-3-title = Izveidot plānu
step-3-text = Kur stāties, ko apgūt, kur gūt pirmo pieredzi un kas tajā palīdzēs.
home-audiences = Kam jūs meklējat
home-functions = Kā palīdz karjeras centrs
home-figures = Portāls skaitļos
home-upcoming = Tuvākie pasākumi
home-latest = Kas jau noticis
home-latest-webinar = Jaunākais vebinārs
home-practices = Jauni prakses piemēri
home-news = Jaunumi
home-institutions = Izglītības iestādes un to karjeras centri
home-materials = Jauni materiāli
home-sections = Visas sadaļas
all-events = Visi pasākumi
all-practices = Visi prakses piemēri
all-news = Visas ziņas
all-institutions = Visas izglītības iestādes
all-materials = Visi materiāli

## Lists, filters, pages of results

filters = Filtri
filters-show = Filtri
filters-chosen = { $count ->
    [zero] Filtri: izvēlēti { $count }
    [one] Filtri: izvēlēts { $count }
   *[other] Filtri: izvēlēti { $count }
}
filter-all = Visi
filter-year = Gads
filter-type = Veids
filter-mode = Norises veids
filter-chosen = Izvēlēts:
filter-remove = Noņemt filtru: { $name }
filter-reset = Noņemt visus
filter-found = Atrasts: { $count } no { $total }
filter-none = Nekas nav atrasts. Mēģiniet noņemt kādu filtru.
filter-failed = Sarakstu neizdevās ielādēt. Filtru saites darbojas arī bez tā.
list-empty = Šeit pagaidām nekā nav.
show-more = Rādīt vēl
pages-label = Saraksta lapas
page-number = { $number }. lapa
page-previous = Atpakaļ
page-next = Tālāk
page-of = { $number }. lapa no { $last }
items-count = { $count ->
    [zero] { $count } ierakstu
    [one] { $count } ieraksts
   *[other] { $count } ieraksti
}
files-count = { $count ->
    [zero] { $count } failu
    [one] { $count } fails
   *[other] { $count } faili
}
pages-count = { $count ->
    [zero] { $count } lappušu
    [one] { $count } lappuse
   *[other] { $count } lappuses
}
hours-count = { $count ->
    [zero] { $count } stundu
    [one] { $count } stunda
   *[other] { $count } stundas
}
minutes-count = { $count ->
    [zero] { $count } minūšu
    [one] { $count } minūte
   *[other] { $count } minūtes
}
institutions-count = { $count ->
    [zero] { $count } iestāžu
    [one] { $count } iestāde
   *[other] { $count } iestādes
}
previous-news = Iepriekšējā ziņa
next-news = Nākamā ziņa
previous-event = Iepriekšējais pasākums
next-event = Nākamais pasākums
neighbours-label = Blakus ieraksti

## Search

search = Meklēšana
search-what = Ko meklēt
search-go = Meklēt
search-list = Meklēt šajā sarakstā
search-hint = Jebkura vārda forma; “pēdiņas” precīzai frāzei, mīnuss pirms lieka vārda.
search-found = Atrasts: { $count }
search-none = Nekas nav atrasts. Mēģiniet citu vārdu vai mazāk vārdu.
search-all = Viss atrastais: { $count }
search-fewer = Tālāk – kur ir ne visi vārdi
search-meant = Parādīts pēc vārda “{ $word }”
search-unknown = Vārda “{ $word }” šeit nav
search-kind = Sadaļa
search-sort = Secība:
search-by-relevance = pēc atbilstības
search-by-date = pēc datuma
search-other-languages = Meklēt arī citās valodās
search-in-other-languages = Citās valodās
search-sections = Portāla sadaļas
search-failed = Meklēšana pašlaik nav pieejama: neizdevās saņemt tās datus. Pārbaudiet savienojumu un pārlādējiet lapu vai izmantojiet sadaļas zemāk.
search-disk = No diska meklēšana nedarbojas: pārlūks neļauj tai lasīt failus. Tā ir publicētajā portālā, bet šeit ir sadaļas.
search-without-script = Meklēšanai vajadzīgs JavaScript. Visu, kas ir portālā, var atrast tā sadaļās.

## Vocabularies

vocabulary-functions = Karjeras centra funkcijas
vocabulary-audiences = Kam paredzēts
vocabulary-territories = Teritorijas
vocabulary-levels = Līmenis
vocabulary-tags = Temati
vocabulary-occupations = Profesijas
vocabulary-functions-lead = Piecas lietas, ar ko nodarbojas katrs karjeras centrs.
vocabulary-audiences-lead = Izvēlieties, kam meklējat: redzēsiet visu, kas viņiem ir.
vocabulary-territories-lead = Viss portālā pieejamais pa teritorijām.
vocabulary-levels-lead = No visas valsts līdz atsevišķai iestādei.
vocabulary-tags-lead = Temati, kas vieno dažādu sadaļu ierakstus.
vocabulary-occupations-lead = Profesijas, kuras var izmēģināt, apgūt vai izvēlēties darbam.
term-broader = Plašāks jēdziens
term-narrower = Šaurāki jēdzieni
territory-consists = Sastāv no
term-code = Kods
term-empty = Ar šo jēdzienu pagaidām nekas nav saistīts.

## Kinds of entries: one, many, and what the list is about

kind-institution = Izglītības iestāde
kinds-institution = Izglītības iestādes
kinds-institution-lead = Katras iestādes lapa: karjeras centrs, kontakti, cilvēki, prezentācijas, prakses piemēri un pasākumi.
kind-centre = Karjeras centrs
kinds-centre = Karjeras centri
kinds-centre-lead = Ko dara katrs centrs, kur tas atrodas un kā pieteikties uz sarunu.
kind-organisation = Organizācija
kinds-organisation = Organizācijas
kinds-organisation-lead = Pārvaldes iestādes, metodiskie centri un partneri, kas atbalsta karjeras centrus.
kind-person = Speciālists
kinds-person = Speciālisti
kinds-person-lead = Konsultanti, metodiķi un lektori, pie kuriem var vērsties.
kind-event = Pasākums
kinds-event = Pasākumi
kinds-event-lead = Vebināri, semināri, gadatirgi: kas būs, kā arī jau notikušo pasākumu ieraksti un materiāli.
kind-material = Materiāls
kinds-material = Materiāli
kinds-material-lead = Prezentācijas, metodikas, nodarbību plāni un veidnes, ko var izmantot savā darbā.
kind-practice = Prakses piemērs
kinds-practice = Prakses piemēri
kinds-practice-lead = Tas, kas iestādēs jau izdevies: soļi, rezultāts skaitļos un faili, ko var izmantot.
kind-project = Projekts
kinds-project = Projekti
kinds-project-lead = Kas, kāpēc un par kādiem līdzekļiem attīsta karjeras centrus un kas jau sasniegts.
kind-programme = Programma
kinds-programme = Programmas
kinds-programme-lead = Kursi, konkursi, olimpiādes un profesiju izmēģināšana.
kind-guideline = Vadlīnijas
kinds-guideline = Vadlīnijas
kinds-guideline-lead = Ko iesaka darīt karjeras centriem, kas to apstiprinājis un kura redakcija ir spēkā.
kind-news = Ziņa
kinds-news = Ziņas
kinds-news-lead = Kas jauns karjeras centros.
kind-page = Lapa
kinds-page = Lapas
kinds-page-lead = Par portālu, piekļūstamību un privātumu.

## Headings inside entries

facts = Īsumā
facts-event = Ziņas par pasākumu
when = Kad
contacts = Kontakti
files = Faili
download = Lejupielādēt
recording = Ieraksts
recording-video = Video
recording-consent = Pēc nospiešanas pārlūks sazināsies ar vietni { $provider }, un tā uzzinās jūsu tīkla adresi. Pirms tam no turienes nekas netiek ielādēts.
recording-show = Rādīt ierakstu šeit
recording-open = Atvērt vietnē { $provider }
recording-download = Lejupielādēt video
recording-duration = Ilgums: { $duration }
recording-captions = Subtitri
recording-transcript = Lasīt, kas ir teikts
recording-from = ieraksts no { $time }
recording-contents = Ieraksta saturs
video-not-supported = Jūsu pārlūks nerāda video.
programme = Programma
materials = Materiāli
speakers = Runātāji
outcomes = Galvenais minūtes laikā
quotes = Ko teica dalībnieki
event-join = Pievienoties
event-register = Pieteikties
event-calendar = Pievienot kalendāram (.ics)
event-watch = Skatīties ierakstu
event-past-note = Pasākums ir beidzies, tāpēc pieslēgšanās saite ir noņemta. Ieraksts un materiāli būs šeit, tiklīdz tos pievienos.
event-cancelled-note = Pasākums ir atcelts.
event-state-upcoming = gaidāms
event-state-today = šodien
event-state-now = notiek tagad
event-state-past = noticis
event-state-cancelled = atcelts
related = Saistītais
sources = Avoti
source-checked = pārbaudīts: { $date }
licence = Licence: { $licence }
photo-credit = Foto: { $credit }
institution-centre = Ko dara karjeras centrs
institution-contacts = Centra kontakti
institution-facts = Par iestādi
institution-people = Pie kā vērsties
institution-presentations = Prezentācijas
institution-practices = Iestādes prakses piemēri
institution-events = Pasākumi ar iestādes līdzdalību
institution-projects = Projekti
institution-programmes = Programmas
institution-news = Iestādes ziņas
address-withheld = Precīzu adresi drošības apsvērumu dēļ nepublicējam.
displaced-title = Iestāde ir uz laiku pārvietota
displaced-from = No kurienes
displaced-to = Kur tagad
closed-note = Iestāde ir beigusi darbu. Lapa saglabāta vēsturei.
merged-note = Iestāde ir apvienota ar citu. Tās darbu turpina:
booking = Kā pieteikties
contact-centre = Sazināties ar centru
opened-in = Darbojas kopš { $year }. gada
consent-note = Fotogrāfiju un kontaktus rādām tikai ar cilvēka piekrišanu.
person-talks = Uzstāšanās
person-materials = Materiāli
posts-former = Iepriekš
practice-problem = Kas nebija labi
practice-steps = Kas tika darīts
practice-result = Kas mainījās
practice-conditions = Kas vajadzīgs, lai atkārtotu
practice-pitfalls = Kam pievērst uzmanību
practice-contact = Kam jautāt
practice-adapted = Pēc šī parauga izveidoti
how-to-use = Kā lietot
used-in = Kur izmantots
project-goals = Mērķi
project-stages = Posmi
project-results = Rezultāti
project-participants = Dalībnieki
project-funding = Finansējums
project-stated = { $count ->
    [zero] Saskaņā ar dokumentiem projektā ir { $count } iestāžu.
    [one] Saskaņā ar dokumentiem projektā ir { $count } iestāde.
   *[other] Saskaņā ar dokumentiem projektā ir { $count } iestādes.
}
project-counted = { $count ->
    [zero] Šeit nosauktas { $count }.
    [one] Šeit nosaukta { $count }.
   *[other] Šeit nosauktas { $count }.
}
project-number-only = Nosaukumi nav publicēti, zināms tikai skaits.
funding-share = { $share } % līdzekļu
stage-done = pabeigts
goal-evidence = Ar ko apliecināts
legal-basis = Tiesiskais pamats
legal-act = { $date }, Nr. { $number }
legal-registered = Reģistrēts: { $body }, { $date }, Nr. { $number }
programme-modules = Moduļi
programme-module = Modulis
programme-total = Kopā
programme-sites = Kur notiek
guideline-version = Redakcija { $version }
guideline-replaced-title = Šī nav jaunākā redakcija
guideline-replaced-text = Spēkā esošā redakcija:
guideline-replaced-plain = Šīs vadlīnijas ir aizstātas ar jaunākām.
guideline-draft-text = Šis ir vadlīniju projekts: tas vēl nav apstiprināts.
guideline-changes = Kas jauns šajā redakcijā
organisation-members = Iestādes un organizācijas

## 404 and redirect

error-404 = Kļūda 404
not-found-title = Šādas lapas nav
not-found-text = Iespējams, tā ir pārvietota vai adresē ir pazudis kāds burts. Atgriezties kursā var šeit:
not-found-home = Sākumlapa
redirect-title = Lapa ir pārvietota
redirect-link = Doties uz jauno adresi

## Names of facts

field-title = Nosaukums
field-short = Īsais nosaukums
field-summary = Kopsavilkums
field-language = Valoda
field-status = Statuss
field-publish-on = Publicēt no
field-expire-on = Rādīt līdz
field-updated = Atjaunināts
field-functions = Funkcijas
field-audience = Kam paredzēts
field-territory = Teritorija
field-level = Līmenis
field-tags = Temati
field-cover = Attēls
field-sources = Avoti
field-owner = Atbildīgais
field-licence = Licence
field-aliases = Agrākās adreses
field-demo = Demonstrācijas dati
field-file = Fails
field-alt = Attēla apraksts
field-credit = Attēla autors
field-url = Saite
field-checked-on = Pārbaudīts
field-institution = Iestāde
field-mission = Mērķis
field-opened = Atvēršanas gads
field-services = Ko dara
field-contacts = Kontakti
field-place = Kur
field-languages = Valodas
field-booking = Kā pieteikties
field-function = Funkcija
field-mode = Norises veids
field-note = Piezīme
field-type = Veids
field-topic = Temats
field-start = Sākums
field-end = Beigas
field-timezone = Laika josla
field-venue = Norises vieta
field-join = Dalības saite
field-registration = Pieteikšanās
field-organisers = Organizatori
field-partners = Partneri
field-speakers = Runātāji
field-programme = Programma
field-recording = Ieraksts
field-materials = Materiāli
field-files = Faili
field-projects = Projekti
field-quotes = Citāti
field-outcomes = Rezultāti
field-attendance = Dalībnieku skaits
field-ages = Vecums
field-cancelled = Atcelts
field-sequence = Izmaiņu numurs
field-minutes = Ilgums minūtēs
field-speaker-role = Kas uzstājas
field-organisation = Organizācija
field-timecode = Vieta ierakstā
field-version = Redakcija
field-state = Statuss
field-approved-on = Apstiprināts
field-approved-by = Kas apstiprinājis
field-legal-basis = Tiesiskais pamats
field-replaces = Aizstāj
field-changes = Kas jauns
field-situation = Darba apstākļi
field-origin = No kurienes pārvietota
field-host = Kur tagad
field-closed-on = Slēgta
field-successor = Darbu turpina
field-address = Adrese
field-address-public = Adresi var publicēt
field-founded = Dibināšanas gads
field-learners = Audzēkņu skaits
field-reg-code = Reģistrācijas numurs
field-occupations = Profesijas
field-parent = Pakļautība
field-year = Gads
field-authors = Autori
field-duration = Ilgums
field-how-to-use = Kā lietot
field-practices = Prakses piemēri
field-date = Datums
field-pinned-until = Piesprausts līdz
field-events = Pasākumi
field-institutions = Iestādes
field-sector = Īpašuma forma
field-order = Secība
field-value = Vērtība
field-label = Paraksts
field-hours = Laiks
field-public = Var publicēt
field-path = Fails
field-lang = Valoda
field-pages = Lappuses
field-provider = Video vietne
field-id = Apzīmējums
field-poster = Video attēls
field-captions = Subtitri
field-transcript = Atšifrējums
field-text = Teksts
field-person = Persona
field-said-by = Kas teica
field-role = Loma
field-name = Nosaukums
field-issuer = Izdevējs
field-number = Numurs
field-registered = Reģistrācija
field-body = Kas reģistrējis
field-period = Periods
field-amount = Summa
field-share = Daļa
field-statement = Atsauce uz atbalstu
field-family = Uzvārds
field-degree = Zinātniskais grāds
field-academic-title = Akadēmiskais nosaukums
field-posts = Amati
field-roles = Kā palīdz
field-photo = Foto
field-consent = Piekrišana
field-from = No
field-to = Līdz
field-given-on = Sniegta
field-scope = Piekrišanas apjoms
field-until = Derīga līdz
field-problem = Problēma
field-steps = Soļi
field-result = Rezultāts
field-conditions = Nosacījumi
field-pitfalls = Brīdinājumi
field-contact = Kam jautāt
field-maturity = Briedums
field-people = Cilvēki
field-adapted-from = Pielāgots no
field-modules = Moduļi
field-operator = Rīkotājs
field-sites = Norises vietas
field-grades = Klases
field-participants = Dalībnieki
field-teachers = Pasniedzēji
field-registration-number = Reģistrācijas numurs
field-stage = Statuss
field-stages = Posmi
field-goals = Mērķi
field-results = Rezultāti
field-initiators = Iniciatori
field-heads = Vadītāji
field-funding = Finansējums
field-stated-institutions = Iestādes saskaņā ar dokumentiem
field-number-only = Zināms tikai skaits
field-done = Pabeigts
field-evidence = Apliecinājums
field-centre = Karjeras centrs

## The same fact, another word for one kind

field-event-place = Vieta
field-event-type = Pasākuma veids
field-event-materials = Materiāli
field-institution-type = Iestādes tips
field-organisation-type = Organizācijas tips
field-material-type = Materiāla veids
field-material-organisation = Kas veidojis
field-material-practices = Prakses piemēriem
field-programme-type = Programmas veids
field-programme-hours = Apjoms, stundas
field-programme-participants = Dalībnieku skaits
field-module-hours = Stundas
field-practice-organisation = Kam pieder pieredze
field-practice-people = Kas strādāja
field-practice-period = Kad
field-project-sites = Kur notiek darbs
field-project-period = Gadi
field-funding-programme = Fonds vai programma
field-page-parent = Augstāka līmeņa lapa
field-guideline-state = Spēkā esamība
field-contact-type = Saziņas veids

## Words of closed sets

status-draft = melnraksts
status-published = publicēts
status-archived = arhīvā
service-status-yes = tiek nodrošināta
service-status-partly = daļēji
service-status-no = netiek nodrošināta
service-status-not-reported = nav datu
event-type-webinar = Vebinārs
event-type-seminar = Seminārs
event-type-conference = Konference
event-type-training = Apmācība
event-type-fair = Gadatirgus
event-type-festival = Festivāls
event-type-meeting = Sanāksme
guideline-state-draft = projekts
guideline-state-in-force = spēkā
guideline-state-replaced = aizstātas
institution-type-vocational = Profesionālās izglītības iestāde
institution-type-school = Skola
institution-type-additional-education = Interešu izglītības iestāde
institution-type-college = Koledža
institution-type-university = Universitāte
situation-normal = darbojas parastos apstākļos
situation-displaced = uz laiku pārvietota
situation-closed = slēgta
situation-merged = apvienota ar citu
material-type-presentation = Prezentācija
material-type-method = Metodika
material-type-lesson = Nodarbība
material-type-handout = Izdales materiāls
material-type-video = Video
material-type-template = Veidne
material-type-tool = Rīks
material-type-report = Pārskats
organisation-type-authority = Pārvaldes iestāde
organisation-type-methodical-centre = Metodiskais centrs
organisation-type-research = Zinātniska iestāde
organisation-type-university = Universitāte
organisation-type-employer = Darba devējs
organisation-type-ngo = Nevalstiska organizācija
organisation-type-municipality = Pašvaldība
organisation-type-other = Cita organizācija
sector-public = valsts vai pašvaldības
sector-private = privāta
sector-ngo = nevalstiska
contact-type-phone = Tālrunis
contact-type-email = E-pasts
contact-type-website = Tīmekļvietne
contact-type-messenger = Ziņapmaiņa
contact-type-address = Adrese
mode-onsite = klātienē
mode-online = tiešsaistē
mode-hybrid = klātienē un tiešsaistē
mode-phone = pa tālruni
video-provider-youtube = YouTube
video-provider-vimeo = Vimeo
video-provider-file = fails
role-consultant = karjeras konsultēšana
role-methodist = metodiskais atbalsts
role-mentor = mentorēšana
role-speaker = uzstāšanās
role-head = vadība
role-lecturer = pasniegšana
maturity-idea = ideja
maturity-pilot = izmēģinājums
maturity-tested = pārbaudīts
maturity-implemented = ieviests
maturity-scaled = pārņemts citās iestādēs
programme-type-course = Kurss
programme-type-contest = Konkurss
programme-type-olympiad = Olimpiāde
programme-type-trials = Profesiju izmēģināšana
programme-type-scholarship = Stipendija
programme-type-national = Valsts programma
stage-planned = plānots
stage-running = norisinās
stage-finished = pabeigts
goal-status-set = izvirzīts
goal-status-running = tiek īstenots
goal-status-done = sasniegts

## Dates, periods, quantities. Years come as text, so that no blank is put into them.

date-long = { $year }. gada { $day-month }
date-range-days = { $year }. gada { $from-day }.–{ $to-day }. { $month-name }
date-range-months = { $year }. gada { $from-day-month } – { $to-day-month }
month-year = { $year }. gada { $month }
date-range = { $from } – { $to }
date-and-time = { $date } plkst. { $time }
date-and-times = { $date } plkst. { $from }–{ $to }
school-year = { $years }. mācību gads
half-year = { $half ->
    [1] { $year }. gada pirmais pusgads
    [2] { $year }. gada otrais pusgads
   *[other] { $year }. gada { $half }. pusgads
}
quarter = { $year }. gada { $quarter }. ceturksnis
year = { $year }. gads
years = { $from }.–{ $to }. gads
years-since = kopš { $from }. gada
quantity-exact = { $value }
quantity-almost = gandrīz { $value }
quantity-about = aptuveni { $value }
quantity-more-than = vairāk nekā { $value }
quantity-at-least = vismaz { $value }
span = { $from }–{ $to }
span-from = no { $from }
span-to = līdz { $to }
ages = { $span } gadi
grades = { $span }. klase
file-size-b = { $value } B
file-size-kb = { $value } KB
file-size-mb = { $value } MB
time-zone-note = laika josla: { $zone }
zone-europe-kyiv = pēc Kijivas laika
zone-europe-riga = pēc Rīgas laika
zone-europe-warsaw = pēc Varšavas laika
zone-utc = pēc pasaules koordinētā laika (UTC)

# Open data: downloads, the catalogue, editions
data-downloads = Lejupielādēt datus
data-for-machines = Programmām un pētniekiem
data-encoding-note = CSV faili ir UTF-8 kodējumā. CSV tabulām Excel atver ar dubultklikšķi; CSV programmām atdalītājs vienmēr ir komats, bet decimālzīme — punkts.
data-take-list = Saraksts kā tabula:
data-catalogue = Atvērtie dati
data-catalogue-machine = Katalogs programmām (DCAT)
data-periods = Periodi
data-indicators-count = Rādītāji
data-file-workbook = Excel darbgrāmata
data-file-workbook-about = tabula, visas vērtības, rādītāju un apzīmējumu skaidrojumi
data-file-readable = CSV tabulām
data-file-readable-about = rinda katrai iestādei un periodam, kā darbgrāmatā
data-file-drawing = Diagramma
data-file-drawing-about = gaita pa periodiem, prezentācijām un pārskatiem
data-file-observations = CSV programmām
data-file-observations-about = viena vērtība rindā, vienāds visām valodām
data-file-json = Viss vienā failā
data-file-json-about = vērtības kopā ar klasifikatoriem
data-file-indicators = Rādītāju saraksts
data-file-indicators-about = nosaukumi, definīcijas, mērvienības visās valodās
data-file-entities = Iestāžu un teritoriju saraksts
data-file-entities-about = nosaukumi, kodi, lapu adreses
data-file-terms = Griezumu saraksts
data-file-terms-about = ko nozīmē griezumu kodi
data-file-package = Datu pakotnes apraksts
data-file-package-about = Frictionless Data Package ar tabulu shēmām
data-file-csvw = Kolonnu apraksts
data-file-csvw-about = CSV on the Web (W3C)
data-file-list = CSV
data-file-list-about = viss saraksts ar faktiem un lapu adresēm
data-column-id = Identifikators
data-column-title = Nosaukums
data-column-summary = Īsumā
data-column-demo = Demonstrācijas dati
data-column-page = Lapas adrese
data-column-entity = Par ko
data-column-kind = Veids
data-column-territory = Teritorija
data-column-period = Periods
data-column-notes = Piezīmes
data-column-indicator = Rādītājs
data-column-definition = Definīcija
data-column-value = Vērtība
data-column-value-to = Vērtība līdz
data-column-status = Statuss
data-column-qualifier = Precizitāte
data-column-note = Piezīme
data-column-unit = Mērvienība
data-column-direction = Kas ir labāk
data-column-aggregate = Kā apkopo teritorijai
data-column-derive = Formula
data-column-minimum = Ne mazāk par
data-column-maximum = Ne vairāk par
data-demo = demonstrācijas
data-total = kopā
data-kind-whole = Visi kopā
data-kind-territory = Teritorija
data-not-collected = šajā periodā nav vākts
data-not-added-up = teritorijai neaprēķina
data-sheet-table = Tabula
data-sheet-values = Visas vērtības
data-sheet-indicators = Rādītāji
data-sheet-about = Par datiem
data-qualifier-exact = precīzi
data-qualifier-about = aptuveni
data-qualifier-almost = gandrīz
data-qualifier-at-least = vismaz
data-qualifier-more-than = vairāk nekā
data-about-sheet-what = Kas
data-about-sheet-text = Skaidrojums
data-about-sheet-title = Datu kopa
data-about-sheet-summary = Īsumā
data-about-sheet-publisher = Publicē
data-about-sheet-licence = Licence
data-about-sheet-method = Kā savākts
data-about-sheet-updated = Atjaunots
data-about-sheet-page = Lapa
data-about-sheet-marks = Atzīmes
data-about-sheet-rounding = Noapaļošana
data-about-sheet-left-out = Kā šeit nav
data-about-sheet-citation = Kā atsaukties
data-marks-note = Zvaigznīte pie skaitļa nozīmē, ka par to ir piezīme pēdējā kolonnā. Vārds šūnā skaitļa vietā saka, kāpēc skaitļa nav.
data-rounding-note = Skaitļi ir noapaļoti tāpat kā portāla lapās.
data-left-out-note = Darbgrāmatai šo datu ir par daudz: visas vērtības ir CSV failos.
data-status-with-number = skaitlis ir, statuss jāņem vērā
data-status-without-number = skaitļa nav
data-status-normal = parasta vērtība
data-status-provisional = skaitlis vēl var mainīties
data-status-estimated = skaitlis ir novērtēts, nevis saskaitīts
data-status-imputed = trūkstošais skaitlis aizstāts ar aprēķinātu
data-status-break = pirmā vērtība pēc metodikas maiņas: ar iepriekšējām nav salīdzināma
data-status-low-reliability = aiz skaitļa ir maz atbilžu
data-status-nil = īsta nulle: tā nebija
data-status-not-reported = dati pastāv, bet nav saņemti
data-status-not-applicable = šeit tas nav iespējams
data-status-withheld = skaitlis nav atklāts, lai nevienu nevarētu atpazīt
data-status-questioned = iesūtītais skaitlis nav iespējams, to pārbauda
data-about-indicator = Rādītājs: id no indicators.csv.
data-about-entity = Par ko ir vērtība: id no entities.csv (iestāde, teritorija vai „whole” — visi kopā).
data-about-entity-name = Nosaukums portāla galvenajā valodā.
data-about-territory = Teritorija, kurai iestāde vai teritorija pieder; tukšs, ja tādas nav.
data-about-period = Periods: 2024, 2023/24 (mācību gads), 2024-H1, 2024-Q2, 2024-05, 2024-05-17, 2024..2026.
data-about-dimension = Griezums: kods no terms.csv; _total — bez dalījuma.
data-about-value = Skaitlis. Tukšs tikai tad, ja kolonna status saka, kāpēc. Diapazonam — apakšējā robeža.
data-about-value-to = Diapazona augšējā robeža; tukšs vienam skaitlim.
data-about-status = Vērtības statuss: normal, provisional, estimated, imputed, break, low_reliability — skaitlis ir; nil — īsta nulle; not_reported, not_applicable, withheld, questioned — skaitļa nav.
data-about-qualifier = Skaitļa precizitāte: exact, about, almost, at_least, more_than.
data-about-note = Piezīme par vērtību; tukšs, ja tās nav.
data-about-unit = Mērvienības kods.
data-about-id = Kods, ar kuru uz rindu atsaucas citas tabulas.
data-about-title = Nosaukums galvenē norādītajā valodā; tukšs, ja šajā valodā tā nav.
data-about-definition = Definīcija galvenē norādītajā valodā.
data-about-unit-name = Mērvienības nosaukums galvenē norādītajā valodā.
data-about-decimals = Cik zīmes aiz komata; tukšs — ne vairāk kā divas.
data-about-direction = Kas ir labāk: up — vairāk, down — mazāk, none — nevērtē.
data-about-aggregate = Kā no iestāžu vērtībām rodas teritorijas vērtība.
data-about-derive = Formula, ja rādītāju aprēķina no citiem.
data-about-minimum = Vērtība nevar būt mazāka.
data-about-maximum = Vērtība nevar būt lielāka.
data-about-protected = Vai mazi personu skaiti tiek slēpti.
data-about-page = Lapas adrese portālā.
data-about-entity-kind = Kas tas ir: institution un citi ierakstu veidi, territory, whole.
data-about-scheme = Klasifikators, no kura ņemts oficiālais kods.
data-about-code = Teritorijas oficiālais kods.
data-about-dimension-name = Griezums: kolonna dim.… failā observations.csv.
data-about-term = Kods, kas stāv šajā kolonnā.
data-edition = Izdevums { $edition }
data-editions = Izdevumi
data-editions-note = Izdevums nemainās, tāpēc uz to var atsaukties arī pēc gadiem.
data-frozen-note = Šis ir datu izdevums: tā skaitļi nemainās.
data-living = Jaunākie dati
data-cite = Kā atsaukties
data-citation-kind = Datu kopa
field-edition-of = Datu kopas izdevums
field-fingerprint = Vērtību nospiedums

# Monitoring pages: indicators, institutions, territories, comparisons
indicator-period = Periods
indicator-value = Vērtība
indicator-change = Kas mainījies
indicator-name = Nosaukums
indicator-unit-and-period = { $period }, { $unit }.
indicator-series-about = { $whole }, { $unit }.
indicator-series-finding = { $from } – { $to }: { $change }
indicator-figure-whole = { $whole }, { $period }
indicator-point-whole = { $whole }, { $period }: { $value }.
indicator-reported = Iesniegti dati: { $count } no { $total }
indicator-key-figures = Galvenie skaitļi
indicator-figure-target = atlicis līdz mērķim { $target } ({ $period })
indicator-figure-target-reached = mērķis sasniegts ({ $period })
indicator-figure-reported = ir iesnieguši datus
indicator-figure-missing = vēl nav saņemts: { $count }
indicator-since = { $period }: { $value }; kopš tā laika { $change }
indicator-not-since = { $period }: { $value }; { $change }
indicator-points = Kas jāzina
indicator-points-three = Trīs lietas, kas jāzina
indicator-point-range = Mazākā vērtība ir { $low }, lielākā – { $high }.
indicator-point-reported = Datus iesnieguši { $count } no { $total }.
indicator-point-withheld = Nav parādīts, lai nevienu nevarētu atpazīt: { $count }.
indicator-series = Pa periodiem
indicator-territories = Pa teritorijām
indicator-entries = Pēc vērtības
indicator-dimensions = Pa grupām
indicator-entries-above = Virs kopējās vērtības: { $above } no { $count }
indicator-order = Secība pēc vērtības nav darba kvalitātes vērtējums.
indicator-span = No { $low } līdz { $high }
indicator-range = No { $low } ({ $lowest }) līdz { $high } ({ $highest }).
indicator-without-number = Bez publicēta skaitļa: { $count }.
indicator-too-many = Vienai lapai vērtību ir par daudz: { $count }. Katra teritorija savas rāda savā lapā.
indicator-table = Tie paši dati tabulā
indicator-target-title = Mērķis un virzība
indicator-baseline = Sākums
indicator-now = Tagad
indicator-target = Mērķis
indicator-target-short = mērķis { $value }
indicator-target-reached = Mērķis ir sasniegts.
indicator-target-on-track = Ar pašreizējo tempu mērķis tiks sasniegts laikā.
indicator-target-slow = Virzība ir, bet ar pašreizējo tempu mērķis laikā netiks sasniegts.
indicator-target-away = Kopš sākuma vērtības virzības nav.
indicator-target-missed = Laiks ir pagājis, mērķis nav sasniegts.
indicator-target-broken = Sākuma vērtība skaitīta citādi, tāpēc virzību nevar salīdzināt.
indicator-done = Noiets { $share } ceļa
indicator-distance = Atlicis: { $distance }
indicator-other-targets = Citi mērķi
indicator-target-source = Kur mērķis ierakstīts
indicator-breaks = Kas mainījies uzskaitē
indicator-break-note = Vērtības pirms un pēc izmaiņām nevar salīdzināt, tāpēc līnija ir pārtraukta.
indicator-method = Kā rēķina
indicator-formula = Izteiksme
indicator-limits = Iespējamās vērtības
indicator-at-most = ne vairāk kā { $value }
indicator-more-is-better = Jo vairāk, jo labāk.
indicator-less-is-better = Jo mazāk, jo labāk.
indicator-method-sum = Teritorijas vērtība ir visu tai piederīgo vērtību summa.
indicator-method-mean = Teritorijas vērtība ir visu tai piederīgo vērtību vidējais aritmētiskais.
indicator-method-weighted-mean = Teritorijas vērtība ir vidējais, kas svērts pēc rādītāja „{ $weight }”, nevis vienkāršais vidējais.
indicator-method-formula = Teritorijai izteiksmi rēķina no jauna no tās sastāvdaļu summām: tas nav vērtību vidējais.
indicator-method-max = Teritorijas vērtība ir lielākā no visu tai piederīgo vērtībām.
indicator-method-none = Teritorijas vērtību no atsevišķām vērtībām neveido.
indicator-method-counted = Skaita šī portāla ierakstus sadaļā „{ $kind }”.
indicator-method-existence = Norāda, vai portālā ir vismaz viens ieraksts sadaļā „{ $kind }”.
indicator-counted = Kas ir saskaitīts
indicator-counted-about = Katrs skaitlis ved pie ierakstiem, no kuriem tas sastāv.
indicator-related = Saistītie rādītāji
indicator-citation = Kā atsaukties
indicator-cited = { $portal }. „{ $title }”, { $period }.
indicator-no-values = Vērtību vēl nav.
indicator-outcome-reached = sasniegts
indicator-outcome-missed = nav sasniegts
indicator-others = Citi rādītāji
indicator-words = Atbildes
indicator-whole = Kopā
indicator-course = Gaita
indicator-own = Rādītāji
territory-measures = Rādītāju vērtības
territory-parts = Šajā teritorijā
indicator-incomplete = iesnieguši ne visi
comparison-more = par { $difference } vairāk
comparison-more-about = apmēram par { $difference } vairāk
comparison-less = par { $difference } mazāk
comparison-less-about = apmēram par { $difference } mazāk
comparison-same = bez izmaiņām
comparison-other-value = cita vērtība
indicator-course-none = par maz vērtību
comparison-first = vēl nav ar ko salīdzināt
comparison-title = Kas mainījies: { $periods }
comparison-lead = Katram rādītājam – vairāk vai mazāk, labāk vai sliktāk, vai kāpēc nevar salīdzināt.
comparison-counts = Cik daudziem
comparison-by-entity = Kam kas mainījies
comparison-count-better = labāk:{"\u00A0"}{ $count }
comparison-count-worse = sliktāk:{"\u00A0"}{ $count }
comparison-count-more = vairāk:{"\u00A0"}{ $count }
comparison-count-less = mazāk:{"\u00A0"}{ $count }
comparison-count-same = bez izmaiņām:{"\u00A0"}{ $count }
comparison-count-not-comparable = nav salīdzināms:{"\u00A0"}{ $count }
comparison-better = labāk
comparison-worse = sliktāk
comparison-not-comparable = nav salīdzināms: { $reason }
comparison-obstacle-break = skaita citādi
comparison-obstacle-low-reliability = pārāk maz atbilžu
comparison-obstacle-inexact = skaitļi ir pārāk neprecīzi
comparison-obstacle-other-parts = datus nav iesnieguši tie paši
comparison-obstacle-not-over = periods vēl nav beidzies
comparison-obstacle-other-period = cita veida periods
comparison-percentage-points = { $value } pp
comparison-half-year = { $year }. g. { $number }. pusgads
comparison-quarter = { $year }. g. { $number }. cet.

# Texts: what Markdown becomes
task-done = izpildīts
task-open = nav izpildīts
quote-open = “
quote-close = ”
table-number = { $number }. tabula
footnotes = Piezīmes
footnote-back = Atgriezties pie piezīmes vietas
video = Video
figure-of = { $count } no { $total }
figure-centres = portāla iestādēm ir karjeras centrs
figure-practices = { $count ->
    [zero] prakses aprakstītas
    [one] prakse aprakstīta
   *[other] prakses aprakstītas
 } ar soļiem un rezultātu
figure-materials = { $count ->
    [zero] materiālu pieejams lietošanai
    [one] materiāls pieejams lietošanai
   *[other] materiāli pieejami lietošanai
 }
file-web-page = WEB

# Living sentences: values in texts
share-all = visi
share-all-of = visi { $noun }
share-nearly-all = gandrīz visi
share-nearly-all-of = gandrīz visi { $noun }
share-most = vairākums
share-most-of = vairākums { $of }
share-more-than-half = vairāk nekā puse
share-more-than-half-of = vairāk nekā puse { $of }
share-about-half = apmēram puse
share-about-half-of = apmēram puse { $of }
share-less-than-half = mazāk nekā puse
share-less-than-half-of = mazāk nekā puse { $of }
share-about-a-third = apmēram trešdaļa
share-about-a-third-of = apmēram trešdaļa { $of }
share-less-than-a-third = mazāk nekā trešdaļa
share-less-than-a-third-of = mazāk nekā trešdaļa { $of }
share-about-a-quarter = apmēram ceturtdaļa
share-about-a-quarter-of = apmēram ceturtdaļa { $of }
share-less-than-a-quarter = mazāk nekā ceturtdaļa
share-less-than-a-quarter-of = mazāk nekā ceturtdaļa { $of }
share-few = tikai nedaudzi
share-few-of = tikai nedaudzi { $noun }
share-none = neviens
share-none-of = neviens no { $among }
sentence-more = par { $value } vairāk
sentence-less = par { $value } mazāk
sentence-same = tikpat
sentence-points = { $value }{"\u00A0"}procentpunktiem
sentence-withheld = netiek publicēts
sentence-unknown = nav datu

# What speakers of this language call it
language-name = Latviešu

# Tables of values in the browser
table-find = Meklēt tabulā
table-all = visas
table-order = Kārtot
table-as-written = Sākotnējā secība
table-sort = Kārtot pēc kolonnas „{ $column }”
table-up = { $column }: augošā secībā
table-down = { $column }: dilstošā secībā
table-found = Parādītas rindas: { $count } no { $total }
table-none = Tādas rindas nav. Pamēģiniet citu vārdu.
table-legend = Apzīmējumi
table-notes = Piezīmes
table-note = piezīme
table-mark-provisional = p
table-mark-estimated = n
table-mark-imputed = a
table-mark-break = m
table-mark-low-reliability = z

# Dataset pages
dataset-edition = izdevums { $edition }
dataset-figures = Galvenie skaitļi, { $period }
dataset-publisher = Izdevējs
dataset-frequency = Cik bieži vāc
dataset-collected-by = Apkopojis
dataset-collected-when = Kad vākts
dataset-form = Veidlapa
dataset-form-open = Tukša veidlapa, kas tika aizpildīta
dataset-provenance = Tabulu avots
dataset-got-on = saņemts { $date }
dataset-method = Kā dati vākti
dataset-values = Rādītāju vērtības
dataset-values-of = Vērtības, { $period }
dataset-territory = Teritorija
dataset-too-many = { $count ->
    [zero] Iestāžu ir { $count }, tāpēc šeit parādītas teritorijas; iestāžu vērtības ir zemāk esošajās datnēs.
    [one] Iestāžu ir { $count }, tāpēc šeit parādītas teritorijas; iestāžu vērtības ir zemāk esošajās datnēs.
   *[other] Iestāžu ir { $count }, tāpēc šeit parādītas teritorijas; iestāžu vērtības ir zemāk esošajās datnēs.
}
dataset-periods = Visi periodi
dataset-reported = Kas iesniedzis datus, { $period }
dataset-reported-count = Visi dati saņemti: { $complete } no { $expected }.
dataset-reported-complete = Iesniegts viss
dataset-reported-partly = Iesniegts daļēji
dataset-reported-nothing = Vēl nav iesniegts
dataset-reported-part = { $count } no { $asked }
dataset-reported-note = Tiek skaitītas arī vērtības, kas slēptas personu aizsardzībai, un atbilde „{ value-status-not-applicable }”.
dataset-dictionary = Ko nozīmē rādītāji
dataset-unit = Mērvienība
dataset-words = Vērtības
dataset-decimals = { $count ->
    [zero] { $count } cipari aiz komata
    [one] { $count } cipars aiz komata
   *[other] { $count } cipari aiz komata
}
dataset-minimum = ne mazāk par { $value }
dataset-maximum = ne vairāk par { $value }
dataset-formula = Aprēķins
dataset-aggregate = Teritorijai
dataset-dimensions = Dalījumā
dataset-signs = Zīmes skaitļu vietā un pie tiem
dataset-protection = Kā aizsargātas personas
dataset-protect-withhold = Personu skaits no 1 līdz { $last } netiek rādīts: tā vietā ir zīme „{ $sign }”. Lai to nevarētu aprēķināt no kopsummām, slēpti arī daži blakus esošie skaitļi. Tāpat slēptas daļas, pēc kurām šādus skaitļus varētu uzminēt.
dataset-protect-round5 = Visi personu skaiti noapaļoti līdz pieci, tāpēc kopsummas var nedaudz atšķirties no daļu summas.
dataset-protect-bands = Precīzu personu skaitu vietā parādīti intervāli, piemēram, 5–9.
dataset-protect-zeros-show = Nulle parādīta, kā ir: tā nevienu nenosauc.
dataset-protect-zeros-hide = Nulles slēptas tāpat kā mazi skaitļi.
dataset-events = Kur šie dati apspriesti
dataset-discussed = Apspriestie dati
dataset-other-indicators = Citi rādītāji
dataset-charts = Salīdzinājums
dataset-reported-more = un vēl { $count }
tiles-range = No { $low } ({ $lowest }) līdz { $high } ({ $highest }).
tiles-about = Katra flīze ir teritorija aptuveni savā vietā. Jo spēcīgāka krāsa, jo lielāka vērtība; robežas norādītas zem kartes.
tiles-table = Tie paši dati tabulā
tiles-institutions = Izglītības iestādes pa teritorijām
tiles-map = Karte
heat-words = Iestāžu atbildes

## Monitoring: kinds of entries

kind-indicator = Rādītājs
kinds-indicator = Rādītāji
kinds-indicator-lead = Ko mēra karjeras centros, kā to skaita un kā mainās skaitļi.
kind-dataset = Datu kopa
kinds-dataset = Dati
kinds-dataset-lead = Monitoringa skaitļi: kas, kad un kā tos savāca, tabulās un diagrammās, arī lejupielādei.
kind-rating = Reitings
kinds-rating = Reitingi
kinds-rating-lead = Kā iestādes salīdzinās pēc atklātiem kritērijiem un no kā veidojas katrs rezultāts.
vocabulary-units = Mērvienības
vocabulary-units-lead = Ko skaita monitoringa skaitļi.
entity-whole = Visas iestādes

## Monitoring: names of facts

field-definition = Ko mēram
field-unit = Mērvienība
field-decimals = Zīmes aiz komata
field-direction = Kas ir labāk
field-aggregate = Teritorijas vērtība
field-numerator = Ko dala
field-denominator = Ar ko dala
field-weight = Svars
field-base = Cik cilvēku aiz tā stāv
field-derive = Formula
field-count = Saskaitīts portālā
field-words = Vārdi skaitļu vietā
field-minimum = Mazākā iespējamā vērtība
field-maximum = Lielākā iespējamā vērtība
field-baseline = Sākuma vērtība
field-targets = Mērķa vērtības
field-breaks = Rindas pārrāvumi
field-suppress = Mazi skaitļi netiek rādīti
field-key-facts = Noder zināt
field-method = Kā iegūts
field-related = Skatiet arī
field-publisher = Kas publicē
field-frequency = Cik bieži
field-collected = Vākšana
field-provenance = No kurienes tabulas
field-layout = Tabulas uzbūve
field-entity = Par ko ir rindas
field-entity-column = Kolonna ar nosaukumiem
field-period-column = Kolonna ar periodiem
field-tables = Tabulas
field-columns = Kolonnas
field-dimensions = Griezumi
field-missing = Zīmes bez skaitļa
field-suppression = Personu aizsardzība
field-edition = Izdevums
field-revision-note = Kas mainījies
field-purpose = Kam tas domāts
field-criteria = Kritēriji
field-dataset-period = Periods
field-dataset-events = Kur apspriesti

## Monitoring: words of closed sets

direction-up = vairāk ir labāk
direction-down = mazāk ir labāk
direction-none = nav labāk vai sliktāk
aggregate-sum = summa
aggregate-mean = vidējais
aggregate-weighted-mean = svērtais vidējais
aggregate-share = daļa no kopskaitļiem
aggregate-max = lielākā vērtība
aggregate-last = pēdējo vērtību summa
aggregate-none = netiek aprēķināta
counted-entries = cik to ir
counted-existence = vai ir vismaz viens
count-period-school-year = mācību gads
count-period-year = kalendārais gads
frequency-annual = reizi gadā
frequency-school-year = reizi mācību gadā
frequency-half-yearly = reizi pusgadā
frequency-quarterly = reizi ceturksnī
frequency-monthly = reizi mēnesī
frequency-once = vienreiz
frequency-irregular = laiku pa laikam
layout-wide = rinda – iestāde, kolonna – rādītājs
layout-tidy = rinda – viena vērtība
layout-matrix = rinda – iestāde, kolonna – periods
column-role-entity = iestādes nosaukums
column-role-period = periods
column-role-indicator = rādītājs
column-role-value = vērtība
column-role-status = vērtības statuss
column-role-qualifier = precizitāte
column-role-note = piezīme
column-role-dimension = griezums
column-role-ignore = netiek lasīta
zeros-show = tiek rādītas
zeros-hide = netiek rādītas
protection-withhold = mazie skaitļi netiek rādīti
protection-round5 = cilvēku skaits noapaļots līdz pieci
protection-bands = cilvēku skaits rādīts intervālos

# What a value is besides its number, and the sign in the place of a number
value-status-normal = galīgā vērtība
value-status-provisional = provizoriska vērtība
value-status-estimated = novērtēts
value-status-imputed = aprēķināts trūkstošā vietā
value-status-break = nav salīdzināms ar agrākajām vērtībām
value-status-low-reliability = maz atbilžu, lietojiet piesardzīgi
value-status-nil = nebija
value-status-not-reported = vēl nav paziņots
value-status-not-applicable = nav iespējams
value-status-withheld = netiek rādīts, lai aizsargātu cilvēkus
value-status-questioned = tiek pārbaudīts
value-sign-nil = –
value-sign-not-reported = …
value-sign-not-applicable = x
value-sign-withheld = c
value-sign-questioned = ?

# Names in the tables of a dataset.
field-dataset-names = Citi nosaukumi
# Ratings
rating-purpose = Kam tas vajadzīgs
rating-results = Rezultāti
rating-table = Reitinga rezultāti
rating-band = Rezultāts
rating-score = Vērtējums
rating-place = Vieta
rating-place-score = { $place } (vērtējums { $score })
rating-criterion = Kritērijs
rating-weight = svars { $weight } %
rating-no-points = vērtības nav, netiek ņemta vērā
rating-drawing = No kā veidojas vērtējumi
rating-drawing-about = Cik punktu no 100 vērtējumam dod katrs kritērijs.
rating-band-0 = Augsts līmenis
rating-band-1 = Labs līmenis
rating-band-2 = Attīstās
rating-band-3 = Ceļa sākumā
rating-band-from = no { $from } līdz 100 punktiem
rating-band-between = no { $from }, bet mazāk par { $to } punktiem
rating-group-other = citas
rating-size-below = { $name }: mazāk par { $to }
rating-size-between = { $name }: no { $from }, mazāk par { $to }
rating-size-from = { $name }: { $from } un vairāk
rating-not-rated = Kas nav reitingā un kāpēc
rating-lacks = Nav vērtības kritērijam „{ $criterion }”, un bez tās reitingā neiekļauj.
rating-too-little = Vērtības ir zināmas { $known } % svara, bet vajag vismaz { $least } %.
rating-alone = Grupā nav citas iestādes, ar ko salīdzināt.
rating-method = Kā tas aprēķināts
rating-rule-score = Katrs kritērijs dod no 0 līdz 100 punktiem. Vērtējums ir to vidējais pēc svara, no 0 līdz 100.
rating-rule-groups = Iestādes salīdzina tikai ar tām līdzīgām.
rating-rule-least = Iestādi iekļauj reitingā, ja vērtības ir zināmas vismaz { $least } % svara.
rating-rule-ties-shared = Vienādi vērtējumi dala vietu. Vienādi ir tie, kas sakrīt ar vienu zīmi aiz komata.
rating-rule-ties-by = No vienādiem vērtējumiem augstāks ir tas, kuram vairāk punktu par kritēriju „{ $criterion }”.
rating-rule-bands = Publicē līmeni, nevis vērtējumu vai vietu: neliela vērtējumu starpība neko nenozīmē.
rating-rule-scores = Publicē vērtējumu, un iestādes ir sakārtotas pēc nosaukuma. Neliela vērtējumu starpība neko nenozīmē.
rating-rule-order = Iestādes ir sakārtotas pēc vērtējuma: tā nolēmis tas, kas publicē reitingu. Neliela vērtējumu starpība neko nenozīmē.
rating-how-minmax = { $lower ->
    [yes] Mazākā vērtība grupā dod 100 punktu, lielākā — 0, pārējās — proporcionāli.
   *[no] Lielākā vērtība grupā dod 100 punktu, mazākā — 0, pārējās — proporcionāli.
}
rating-how-per-base = { $lower ->
    [yes] Vērtību dala ar rādītāju „{ $base }”; mazākais rezultāts grupā dod 100 punktu, lielākais — 0, pārējie — proporcionāli.
   *[no] Vērtību dala ar rādītāju „{ $base }”; lielākais rezultāts grupā dod 100 punktu, mazākais — 0, pārējie — proporcionāli.
}
rating-how-target = { $lower ->
    [yes] { $target } vai mazāk dod 100 punktu; jo tālāk vērtība no tā, jo punktu mazāk.
   *[no] { $target } dod 100 punktu; mazāka vērtība dod tādu punktu daļu, kāda mērķa daļa ir sasniegta.
}
rating-how-rank = { $lower ->
    [yes] Punktus dod pēc vietas grupā: mazākā vērtība — 100, lielākā — 0.
   *[no] Punktus dod pēc vietas grupā: lielākā vērtība — 100, mazākā — 0.
}
rating-how-none = { $lower ->
    [yes] Vērtību ņem kā punktus no 0 līdz 100 un atņem no 100.
   *[no] Punkti ir pati vērtība, no 0 līdz 100.
}
rating-cap = Viss, kas ir labāks par { $cap }, skaitās kā { $cap }.
rating-missing-exclude = Ja vērtības nav, vairāk sver citi kritēriji.
rating-missing-zero = Ja vērtības nav, punktu nedod.
rating-missing-not-rated = Iestādi bez šīs vērtības reitingā neiekļauj.
rating-evidence-required = Ņem vērā tikai vērtības, ko ir ar ko apliecināt.
rating-source-collected = Vērtības iesniedz iestādes.
rating-source-counted = Vērtības saskaitītas pēc šī portāla lapām; rādītāja lapa ved pie tā, kas ir saskaitīts.
rating-source-derived = Vērtības aprēķinātas no citiem rādītājiem.
rating-source-protected = Skaitļi, kas slēpti cilvēku aizsardzībai, skaitās kā trūkstoši.
rating-period = Periods: { $period }.
rating-no-period = Par reitinga periodu vērtību nav.
rating-sensitivity = Kas atkarīgs no kritēriju svara
rating-sensitivity-about = Svars ir lēmums, nevis mērījums. Tabula rāda, cik no { $count } reitinga iestādēm rezultāts būtu cits, ja viena kritērija svars būtu par { $by } mazāks vai lielāks un pārējie mainītos proporcionāli.
rating-moved-bands = Iestādes, kurām mainītos līmenis
rating-moved-places = Iestādes, kurām mainītos vieta
rating-lighter = par { $by } mazāk
rating-heavier = par { $by } vairāk
rating-appeal = Ja rezultāts šķiet nepareizs
rating-appeal-until = Rezultāta apstrīdēšanas termiņš: { $date }.
normalise-minmax = no sliktākā līdz labākajam
normalise-target = pēc mērķa
normalise-per-base = dalīts ar bāzi
normalise-rank = pēc vietas
normalise-none = kā ir
missing-value-exclude = neņem vērā
missing-value-zero = skaitās kā nulle
missing-value-not-rated = bez reitinga
evidence-optional = nevajag
evidence-required = vajag
publish-rating-bands = līmeņi
publish-rating-score = vērtējumi
publish-rating-order = secība
field-only = Kas ir reitingā
field-group-by = Salīdzina pēc
field-sizes = Salīdzina pēc lieluma
field-min-reported = Cik jābūt zināmam
field-ties = Vienādi vērtējumi
field-publish = Ko publicē
field-bands = Līmeņi
field-appeal = Ja rezultāts šķiet nepareizs
