### Kam domātas komandas un to argumenti (lotsman --help), un komandas, kuras nevar saprast.

introduction =
    Locis no mapes ar tekstiem un tabulām izveido karjeras centru portālu. Logu tam nav: tam dod komandas.
    1. Programmā File Explorer atveriet mapi, kurā būs portāls, adreses rindā ierakstiet cmd un nospiediet Enter.
    2. Ierakstiet lotsman init portal un nospiediet Enter: jaunajā mapē portal sāksies portāls.
    3. Ierakstiet cd portal un pēc tam lotsman serve: portāls atvērsies pārlūkā un atjaunosies, kamēr rakstāt.
    Visas komandas: lotsman --help
introduction-close = Lai aizvērtu šo logu, nospiediet Enter.

help-usage = Kā rakstīt
help-commands = Komandas
help-arguments = Ko nosaukt
help-options = Iespējas
help-group-begin = Sākt:
help-group-write = Rakstīt:
help-group-look = Apskatīt, kā sokas:
help-group-check = Pārbaudīt:
help-group-publish = Publicēt:

## Kas stāv vērtību vietā

help-value-options = iespējas
help-value-command-name = KOMANDA
help-value-file = FAILS
help-value-sheet = LAPA
help-value-period = PERIODS
help-value-dir = MAPE
help-value-url = ADRESE
help-value-lang = VALODA
help-value-tag = VALODA
help-value-tags = VALODAS
help-value-name = NOSAUKUMS
help-value-operator = NOSAUKUMS
help-value-colour = KRĀSA
help-value-region = NOSAUKUMS
help-value-owner-name = ĪPAŠNIEKS/NOSAUKUMS
help-value-kind = VEIDS
help-value-title = VIRSRAKSTS
help-value-id = ID
help-value-name-value = NOSAUKUMS=VĒRTĪBA
help-value-number = SKAITLIS
help-value-command = KOMANDA
help-value-entry = IERAKSTS
help-value-language = VALODA
help-value-old = IERAKSTS
help-value-new = JAUNAIS-ID
help-value-place = VIETA
help-value-codes = KODS
help-value-format = VEIDS
help-value-hex = SUMMA

## Kopīgs visām komandām

help-any-lang = Ziņojumu valoda: uk, ru, lv vai en. Ja nav norādīta – author_language no site.toml, citādi sistēmas valoda
help-any-help = Parāda šo palīdzību
help-any-version = Parāda versiju
help-any-site = Portāla mape, kurā ir site.toml; ja nav norādīta – tā, kurā atrodaties
help-any-drafts = Kopā ar melnrakstiem un ierakstiem, kas parādīsies vēlāk
help-any-strict = Brīdinājumus un demonstrācijas ierakstus uzskatīt par kļūdām
help-any-format = Pārskata veids: human (cilvēkiem, parastais), json, github vai sarif (programmām)

## lotsman

help-lotsman = Locis no tekstiem un tabulām veido karjeras centru portālus.
    .example =
        Vairāk par komandu: lotsman new --help
        Pirmais portāls: lotsman init portal

help-init = Sāk pilnīgi jaunu portālu
    .example = Piemērs: lotsman init portal
help-init-folder = Jaunā portāla mape; ja tādas nav, to izveido
help-init-name = Portāla nosaukums
help-init-operator = Kas atbild par portālu
help-init-languages = Portāla valodas, galvenā pirmā: lv,en
help-init-colour = Krāsa: nosaukums (blue, green …), tonis no 0 līdz 359 vai #005a91
help-init-region = Reģiona nosaukums
help-init-github = GitHub repozitorijs: īpašnieks/nosaukums
help-init-yes = Neko nejautāt: kas nav pateikts, būs kā parasti

help-new = Sāk ierakstu: mapi ar faktiem, kur viss paskaidrots, un pirmo tekstu
    .example =
        Piemērs: lotsman new event "Karjeras diena"
        Bez jautājumiem: lotsman new event "Karjeras diena" --fact type=fair
        --fact start=2026-09-01 --fact mode=onsite --no-questions
help-new-kind = Kas tas par ierakstu: event, institution, practice …
help-new-title = Ieraksta virsraksts
help-new-id = Identifikators, nevis no virsraksta veidotais
help-new-languages = Tekstu valodas, pirmā – tā, kurā rakstāt: lv,en
help-new-facts = Ieraksta fakts; var norādīt vairākas reizes
help-new-no-questions = Neko nejautāt, pat terminālī

help-serve = Rāda portālu pārlūkā, kamēr rakstāt
    .example = Piemērs: lotsman serve
help-serve-port = Kuru portu ņemt, parasti 4000; ja aizņemts – nākamo brīvo
help-serve-no-open = Neatvērt pārlūku
help-serve-lan = Rādīt priekšskatījumu citiem tajā pašā tīklā, piemēram, tālrunī
help-serve-published = Bez melnrakstiem un nākotnes ierakstiem: tā, kā redzēs lasītāji
help-serve-poll = Pašam meklēt izmaiņas: tīkla diskiem un OneDrive
help-serve-editor = Ar ko atvērt failus, piemēram, "code --goto {"{"}file{"}"}:{"{"}line{"}"}"

help-import = Izveido no tabulas datu kopu: atrod virsrakstus, iestādes un periodus
    .example = Piemērs: lotsman import monitoring.xlsx --period 2023/24
help-import-file = Tabula: .xlsx, .xls, .ods, .csv; vai .json, .toml
help-import-id = Datu kopas identifikators, nevis no nosaukuma izveidotais
help-import-sheets = Tikai šī lapa; var norādīt vairākas reizes
help-import-period = Visu skaitļu periods: 2024, 2023/24, 2024-Q2 …
help-import-yes = Neko nejautāt, arī terminālī

help-translate = Noliek blakus oriģinālam tekstu, kas jāpārtulko
    .example = Piemērs: lotsman translate event:career-fair en
help-translate-entry = Ieraksts, piemēram, event:career-fair, vai tā mape
help-translate-language = Kurā valodā tulkot: uk, ru, lv, en …

help-rename = Dod ierakstam jaunu adresi; norādes uz to mainās pašas
    .example = Piemērs: lotsman rename event:career-fair career-fair-2026 --dry-run
help-rename-old = Ieraksts, piemēram, event:old-id, vai tā mape
help-rename-new = Jaunais identifikators
help-rename-dry-run = Parādīt, kas mainīsies, un neko nerakstīt

help-status = Pasaka, kas ir iztulkots, novecojis vai melnraksts; uztur translations.toml
    .example =
        Piemērs: lotsman status --language lv
        Tulkojums ir pareizs, kāds ir: lotsman status --done event:open-day lv
help-status-language = Vienas valodas tulkotāja darbs, ieraksts pēc ieraksta
help-status-done = Atzīmē, ka tulkojums ir apskatīts un pareizs
help-status-frozen = Tikai skatās: neko neraksta, un beigu kods 1 nozīmē, ka translations.toml ir atpalicis
help-status-format = Pārskata veids: human (cilvēkiem, parastais) vai json (programmām)

help-trace = Pasaka, kur nonāca rinda, fails vai ieraksts vai kāpēc lasītāji to neredz
    .example = Piemērs: lotsman trace data/institutions.csv:14
help-trace-place = Rinda, fails, mape vai ieraksts: data/people.csv:14, data/people.xlsx:Lapa1!A14, content/events/open-day, event:open-day
help-trace-all = Nosaukt visus failus, ne tikai katra veida pirmos piecus
help-trace-format = Atbildes veids: human (cilvēkiem, parastais) vai json (programmām)

help-check = Meklē problēmas visā portālā un neko neraksta
    .example = Piemērs: lotsman check
help-check-external = Pārbaudīt arī saites uz citām vietnēm – pieklājīgi un ne biežāk kā reizi nedēļā; atbildes ir .lotsman/links.json

help-explain = Paskaidro problēmu pēc tās koda: kāpēc tā ir svarīga un kā to labot
    .example = Piemērs: lotsman explain E702
help-explain-codes = Problēmu kodi vai nosaukumi, piemēram, E702 vai picture-without-alt; bez tiem – visu kodu saraksts
help-explain-all = Paskaidrot visas problēmas
help-explain-format = Paskaidrojuma veids: human (cilvēkiem, parastais), json vai markdown

help-schema = Ieraksta norādes, pēc kurām redaktori piedāvā laukus
    .example =
        Piemērs: lotsman schema --write
        Pēc katra Loča atjauninājuma tas atjauno jūsu redaktora norādes.
help-schema-kind = Izdrukāt JSON Schema tikai šim veidam: event, institution …
help-schema-write = Ierakstīt portālā visas shēmas un redaktoru iestatījumus
help-schema-format = Kā parādīt laukus: json – shēma redaktoriem, markdown – uzziņu lapa

help-build = Izveido portālu mapē
    .example = Piemērs: lotsman build
help-build-out = Kur rakstīt portālu; ja nav norādīts – portāla mapē public
help-build-base-url = Portāla adrese, nevis base_url no site.toml
help-build-portable = Saites ved uz index.html, tāpēc portāls atveras no diska bez servera
help-build-watch = Veidot no jauna pēc katras izmaiņas, līdz nospiežat Ctrl+C
help-build-timings = Parādīt, kam tika patērēts laiks: posmi, veidnes, lēnākās lapas
help-build-trace = Ierakstīt šajā failā, cik ilgi veidojās katrs posms un katra lapa, profilētājam (Trace Event Format)

help-deploy = Sagatavo publicēšanu un pasaka, kas vēl jānospiež
    .example = Piemērs: lotsman deploy github
help-deploy-github = Ieraksta failu, pēc kura GitHub Pages publicē portālu, un pasaka, kas tur vēl jādara
    .example = Piemērs: lotsman deploy github --lotsman-repo OWNER/lotsman
help-deploy-github-dry-run = Parādīt šo failu un neko nerakstīt
help-deploy-github-lotsman-repo = GitHub repozitorijs, no kura ņemt Loci
help-deploy-github-from-source = Tur veidot Loci no pirmkoda, nevis ņemt gatavu laidienu
help-deploy-github-sha256 = Linux laidiena SHA-256 summa, lai nekad nepalaistu neko citu

## Komandas, kuras nevar saprast

mistake-help = Kā komandu raksta: { $command } --help
mistake-language = Locis nerunā valodā „{ $value }”. Aiz --lang rakstiet vienu no šīm: { $known }
mistake-command = Komandas „{ $value }” nav.{ $suggestion ->
    [none] {""}
   *[other] {" "}Varbūt „{ $suggestion }”?
 }
mistake-no-command = Pasakiet, kas jādara: { $known }
mistake-argument = „{ $argument }” te neko nenozīmē.{ $suggestion ->
    [none] {""}
   *[other] {" "}Varbūt „{ $suggestion }”?
 }
mistake-no-value = Aiz { $argument } trūkst vērtības.
mistake-choice = „{ $value }” neder pie { $argument }. Var būt: { $known }
mistake-value = „{ $value }” neder pie { $argument }.
mistake-number = Cik vērtību jābūt aiz { $argument }: { $count }.
mistake-too-many = { $argument } nav vajadzīga vērtība: izņemiet „{ $value }”.
mistake-conflict = { $argument } un { $other } nevar lietot kopā: izņemiet vienu no tiem.
mistake-missing = Komandā trūkst: { $argument }
mistake-other = Komandu neizdevās saprast.

## Kāpēc sistēma atteica

io-not-found = tāda faila vai mapes nav
io-no-permission = sistēma to neļauj; varbūt fails ir atvērts citā programmā vai mape pieder kādam citam
io-exists = tas jau pastāv
io-disk-full = diskā vairs nav vietas
io-read-only = šajā diskā nevar rakstīt
io-in-use = tas ir atvērts citā programmā
io-not-a-folder = tas ir fails, nevis mape
io-is-a-folder = tā ir mape, nevis fails
io-name = sistēma nepieļauj tādu nosaukumu
io-port-in-use = šo portu jau aizņem cita programma
