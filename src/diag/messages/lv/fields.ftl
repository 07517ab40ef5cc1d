### Ko nozīmē katrs lauks: jauniem ierakstiem, redaktoru padomiem un uzziņai.
### field-<veids>-<lauks> vai, ja visiem veidiem vienādi, field-<lauks>; part-<daļa>-<lauks> iekšējiem laukiem.

## Kopīgie lauki

field-title = Ieraksta nosaukums. Parasti to šeit neraksta: tas ir katra teksta pirmais virsraksts
field-short = Īss nosaukums kartītēm, atrašanās ceļam un izvēlnēm
field-summary = Viens vai divi teikumi sarakstiem. Parasti tos šeit neraksta: tie ir katra teksta pirmā rindkopa
field-language = Valoda, kurā ieraksts rakstīts; bez tās – pirmā portāla valoda, kurā ir teksts
field-status = Vai lasītāji ierakstu redz: melnraksts, publicēts, arhīvā
field-publish-on = Diena, no kuras ieraksts ir redzams portālā
field-expire-on = Pēdējā diena, kad ieraksts ir sarakstos
field-updated = Pēdējo izmaiņu diena, par ko lasītājiem būtu jāzina
field-functions = Centra funkcijas, kurām ieraksts kalpo
field-audience = Kam ieraksts paredzēts
field-territory = Teritorija, uz kuru ieraksts attiecas
field-level = Līmenis: valsts, reģiona, pašvaldības vai iestādes
field-tags = Ieraksta temati
field-cover = Attēls lapas sākumam un kartītēm
field-sources = No kurienes ņemtas ziņas
field-owner = Organizācija, kas par ierakstu atbild
field-licence = Nosacījumi, ar kuriem materiālu drīkst izmantot citi, piemēram, „CC BY 4.0”
field-aliases = Agrākās adreses, kas ved uz šejieni, piemēram, „/lv/old/page/”
field-demo = Ieraksts ir izdomāts paraugam; lapas to pasaka

## Lauki, kas vairākiem veidiem ir vienādi

field-contacts = Kā sazināties
field-address = Adrese: iela un nams
field-reg-code = Kods valsts reģistrā
field-parent = Augstākstāvošā organizācija
field-projects = Projekti, pie kuriem tas pieder
field-materials = Materiāli, kas portālā jau ir
field-files = Faili, kas atrodas blakus ierakstam, vai saites uz tiem
field-recording = Videoieraksts
field-organisation = Iestāde vai organizācija, kas to radīja
field-period = Gadi, kuros tas notiek
field-ages = Vecums, kuram tas paredzēts
field-legal-basis = Tiesiskais pamats: rīkojumi, likumi, noteikumi
field-mode = Klātienē, tiešsaistē, abējādi vai pa tālruni
field-sites = Iestādes, kurās tas notiek
field-partners = Partneri
field-attendance = Cik cilvēku piedalījās
field-events = Notikumi, kas ar to saistīti

## Iestāde

field-institution-type = Kas tā ir par iestādi
field-institution-situation = Vai iestāde strādā tur, kur tā dibināta
field-institution-origin = Teritorija, no kuras iestāde pārcelta
field-institution-host = Teritorija, kas pārcelto iestādi uzņēma
field-institution-closed-on = Slēgtas vai pievienotas iestādes pēdējā diena; par vēlākiem periodiem datus no tās negaida
field-institution-successor = Iestāde, kas turpināja pievienotās iestādes darbu
field-institution-address-public = Vai adresi drīkst rādīt; pārceltas iestādes adrese ir slēpta, kamēr šeit nav true
field-institution-founded = Dibināšanas gads
field-institution-learners = Audzēkņu vai studentu skaits
field-institution-occupations = Profesijas, kuras māca

## Centrs

field-centre-institution = Iestāde, pie kuras centrs darbojas
field-centre-mission = Kādēļ centrs pastāv, vienā teikumā
field-centre-opened = Atklāšanas gads
field-centre-services = Ko centrs dara, funkciju pa funkcijai
field-centre-place = Kur ēkā centrs atrodas un kā tajā iekļūt
field-centre-languages = Valodas, kurās tur runā, piemēram, ["lv", "en"]
field-centre-booking = Kā pieteikties

## Notikums

field-event-type = Kas tas ir par notikumu
field-event-topic = Garais oficiālais temata formulējums
field-event-start = Sākuma diena vai diena un stunda
field-event-end = Beigu diena vai diena un stunda
field-event-timezone = Laika josla, ja tā nav tāda kā portālam
field-event-mode = Klātienē, tiešsaistē vai abējādi
field-event-venue = Organizācija, kuras telpās tas notiek
field-event-place = Vieta vārdiem: zāle, kabinets, adrese
field-event-join = Saite, pa kuru pievienojas; redzama līdz notikuma beigām
field-event-registration = Kur reģistrējas
field-event-organisers = Rīkotāji
field-event-speakers = Runātāji, kuri programmā nav nosaukti
field-event-programme = Uzstāšanās pēc kārtas
field-event-materials = Prezentācijas un citi materiāli, kas portālā jau ir
field-event-files = Paša notikuma faili
field-event-quotes = Dalībnieku vārdi, kas patiešām tika teikti
field-event-outcomes = Ko notikums deva: viens teikums rindā
field-event-ages = Dalībnieku vecums
field-event-cancelled = Notikums nenotiks
field-event-sequence = Cik reižu mainīts laiks vai vieta; pēc šī skaitļa kalendāri atjauno savu kopiju

## Prakse

field-practice-organisation = Kam šī prakse pieder
field-practice-problem = Kas pirms tam nebija labi
field-practice-steps = Ko izdarīja, soli pa solim
field-practice-result = Kas mainījās, ja iespējams, skaitļos
field-practice-conditions = Kas citiem vajadzīgs, lai to atkārtotu
field-practice-pitfalls = Kas ceļā neizdevās
field-practice-contact = Kam jautāt: e-pasts, tālrunis vai amats
field-practice-maturity = Cik tālu tas ir ticis
field-practice-people = Kas to darīja
field-practice-occupations = Profesijas, par kurām ir runa
field-practice-adapted-from = Prakse, no kuras šī veidota

## Materiāls

field-material-type = Kas tas ir par materiālu
field-material-files = Faili tādā secībā, kādā tos vērts skatīties
field-material-year = Izveides gads
field-material-authors = Autori
field-material-duration = Cik ilgi ar materiālu strādā, piemēram, „45 min”
field-material-how-to-use = Kā materiālu izmantot
field-material-practices = Prakses, kurās tas noderēja

## Projekts

field-project-registration-number = Reģistrācijas numurs
field-project-stage = Kurā posmā projekts ir
field-project-stages = Posmi
field-project-goals = Mērķi
field-project-results = Ko projekts deva: viens teikums rindā
field-project-initiators = Ierosinātāji
field-project-heads = Vadītāji
field-project-participants = Dalībnieki: iestādes un organizācijas
field-project-funding = Finansējums
field-project-stated-institutions = Cik iestāžu nosaukts dokumentos; skaitli salīdzina ar dalībnieku sarakstu
field-project-number-only = Zināms tikai dalībnieku skaits, ne nosaukumi
field-project-ages = Dalībnieku vecums

## Programma

field-programme-type = Kas tā ir par programmu
field-programme-hours = Cik stundu kopā
field-programme-modules = Moduļi
field-programme-operator = Kas to īsteno
field-programme-grades = Kurām klasēm, piemēram, „8-9”
field-programme-participants = Cik cilvēku piedalījās
field-programme-occupations = Profesijas, uz kurām tā attiecas

## Metodiskie ieteikumi

field-guideline-version = Versija, piemēram, „2022” vai „1.2”
field-guideline-state = Projekts, spēkā vai aizstāti
field-guideline-approved-on = Apstiprināšanas diena
field-guideline-approved-by = Kas apstiprināja
field-guideline-replaces = Ieteikumi, kurus šie aizstāj
field-guideline-changes = Kas šajā versijā ir jauns

## Cilvēks

field-person-family = Uzvārds, pēc kura kārto sarakstus; bez tā – vārda pēdējā daļa
field-person-degree = Zinātniskais grāds
field-person-academic-title = Akadēmiskais nosaukums
field-person-posts = Amati, pašreizējais pirmais
field-person-roles = Ko cilvēks dara portāla lasītāju labā
field-person-photo = Portrets; tikai ar piekrišanu
field-person-contacts = Kā sazināties ar cilvēku; tikai ar piekrišanu
field-person-consent = Piekrišana publicēt foto un kontaktus

## Organizācija

field-organisation-type = Kas tā ir par organizāciju
field-organisation-sector = Valsts, privāta vai sabiedriska

## Jaunums

field-news-date = Jaunuma datums
field-news-pinned-until = Līdz šai dienai jaunums ir pirmais
field-news-institutions = Iestādes, par kurām ir runa

## Lapa

field-page-parent = Lapa, zem kuras ir šī
field-page-order = Vieta starp blakus lapām: mazākais skaitlis ir pirmais

## Iekšējie lauki

part-contact-type = Tālrunis, e-pasts, vietne, ziņotne vai adrese
part-contact-value = Pats numurs, adrese vai saite
part-contact-label = Kas atbild, piemēram, „kanceleja”
part-contact-hours = Kad kāds atbild
part-contact-public = Vai kontaktu drīkst publicēt
part-attachment-path = Fails ieraksta mapē
part-attachment-url = Publiska adrese, ja faila šeit nav
part-attachment-title = Kā failu saukt lapā; bez tā – faila nosaukums
part-attachment-lang = Faila valoda
part-attachment-pages = Lappušu vai slaidu skaits
part-attachment-licence = Faila izmantošanas nosacījumi
part-recording-provider = Kur atrodas video: youtube, vimeo vai file
part-recording-id = Video kods pakalpojumā vai tā lapas adrese
part-recording-file = Video fails blakus ierakstam
part-recording-title = Video nosaukums
part-recording-duration = Cik ilgs, piemēram, „1:58:00”
part-recording-poster = Attēls blakus ierakstam, redzams pirms klikšķa
part-recording-captions = Subtitru fails (WebVTT)
part-recording-transcript = Kas teikts, vārdiem
part-picture-file = Attēla fails ieraksta mapē
part-picture-alt = Kas attēlā redzams – tiem, kuri to neredz
part-picture-credit = Kas attēlu veidoja
part-sources-title = Avota nosaukums
part-sources-url = Avota adrese
part-sources-checked-on = Diena, kad avots skatīts
part-programme-title = Uzstāšanās temats
part-programme-start = Sākuma stunda, piemēram, „10:10”
part-programme-minutes = Ilgums minūtēs
part-programme-speakers = Kas runā
part-programme-speaker-role = Kas runā, ja lapas par cilvēku nav
part-programme-organisation = No kurienes ir runātājs
part-programme-summary = Par ko ir uzstāšanās
part-programme-materials = Uzstāšanās materiāli
part-programme-timecode = No kuras ieraksta vietas, piemēram, „0:09:40”
part-quotes-text = Paši vārdi
part-quotes-person = Cilvēks, ja par viņu ir lapa
part-quotes-said-by = Kas to teica, ja lapas nav
part-quotes-role = Cilvēka amats tajā laikā
part-legal-basis-name = Kas tas ir par dokumentu: rīkojums, likums, noteikumi
part-legal-basis-issuer = Kas to izdeva
part-legal-basis-date = Dokumenta datums
part-legal-basis-number = Dokumenta numurs
part-legal-basis-registered = Dokumenta reģistrācija
part-legal-basis-url = Dokumenta adrese
part-registered-body = Kur reģistrēts
part-registered-date = Reģistrācijas datums
part-registered-number = Reģistrācijas numurs
part-participants-organisation = Iestāde vai organizācija
part-participants-role = Ko dara projektā
part-participants-period = Kad piedalās
part-funding-programme = Programma vai fonds
part-funding-amount = Summa ar valūtu, piemēram, „9300 EUR”
part-funding-share = Fonda daļa procentos
part-funding-statement = Vārdi, kurus fonds lūdz parādīt
part-services-function = Centra funkcija
part-services-mode = Kā pakalpojumu sniedz
part-services-status = Vai sniedz: jā, daļēji, nē, nav ziņots
part-services-note = Piezīme
part-stages-name = Posma nosaukums
part-stages-period = Kad
part-stages-done = Posms ir pabeigts
part-goals-text = Pats mērķis
part-goals-status = Izvirzīts, īstenojas vai sasniegts
part-goals-evidence = Pēc kā redzams, ka sasniegts
part-modules-title = Moduļa nosaukums
part-modules-hours = Stundu skaits
part-modules-teachers = Pasniedzēji
part-modules-note = Piezīme
part-posts-title = Amats
part-posts-organisation = Kur
part-posts-from = No kuras dienas
part-posts-to = Līdz kurai dienai
part-consent-given-on = Diena, kad piekrišana dota
part-consent-scope = Kam piekrita, piemēram, „foto, e-pasts”
part-consent-until = Līdz kurai dienai tā ir spēkā

## site.toml

field-site-base-url = Adrese, kurā portāls atradīsies, piemēram, https://example.org/portal/
field-site-default-language = Sākumlapas valoda; bez tās – pirmā no valodām
field-site-default-language-at-root = Vai galvenā valoda ir vietnes saknē, nevis /uk/
field-site-author-language = Kurā valodā Locis uzrunā portāla autorus: uk, ru, lv vai en; bez tās – viņu datoru valodā
field-site-languages = Portāla valodas izvēlnes secībā
field-site-title = Portāla nosaukums
field-site-tagline = Kas tas ir par portālu, dažos vārdos
field-site-operator = Kas atbild par portālu
field-site-time-zone = Notikumu laika josla, piemēram, Europe/Riga
field-site-school-year-starts-in = Mēnesis, kurā sākas mācību gads
field-site-theme = Mape zem themes/; default ir pašā programmā
field-site-colour = Portāla krāsas
field-site-page-size = Cik ierakstu vienā saraksta lapā
field-site-minify = Vai lapas saspiest: par dažiem procentiem mazākas, bet veidošana vairākas reizes ilgāka
field-site-home = Sākumlapas ievads
field-site-menu = Sadaļas lapu augšdaļā
field-site-footer = Saites lapu apakšā
field-site-cname = Portāla domēns, piemēram, career.example.org
field-site-check = Kuri pārbaudes atradumi portālam ir svarīgi
part-check-levels = Problēmu līmeņi pēc to nosaukumiem vai kodiem, piemēram, long-summary = "off"
part-languages-tag = Valodas apzīmējums, piemēram, lv
part-languages-name = Kā valodu sauc tie, kas tajā runā
part-languages-fallback = Valodas, kurās rādīt netulkoto, tuvākā pirmā
part-languages-required = Vai katram ierakstam jābūt šajā valodā
part-operator-name = Pilnais oficiālais nosaukums
part-operator-address = Adrese
part-operator-email = E-pasta adrese
part-operator-phone = Tālrunis
part-operator-url = Vietne
part-operator-accessibility-email = Kam rakstīt, ja kaut ko nevar izlasīt
part-colour-accent = Nokrāsa no 0 līdz 359 vai krāsa, piemēram, #005a91
part-home-kicker = Daži vārdi virs virsraksta
part-home-title = Virsraksts; bez tā – portāla nosaukums
part-home-lead = Viens vai divi teikumi zem virsraksta
part-menu-kind = Ierakstu veids, piemēram, event
part-menu-page = Portāla lapas id
part-menu-vocabulary = Vārdnīca, piemēram, functions
part-menu-url = Adrese citur
part-menu-title = Saites vārdi; bez tiem – tā nosaukums, uz ko saite ved
