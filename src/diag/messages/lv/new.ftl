### lotsman new, lotsman schema

no-such-kind = Ierakstu veida „{ $value }” nav.{ $suggestion ->
    [none] {" "}Ir institution, centre, event, practice, material, project, programme, guideline, indicator, dataset, rating, person, organisation, news, page.
   *[other] {" "}Varbūt domājāt „{ $suggestion }”?
 }
no-such-language = „{ $value }” nav valodas apzīmējums. Rakstiet, piemēram, uk, ru, lv vai en.
no-such-id = No nosaukuma neizdevās izveidot adresi („{ $value }”). Pievienojiet --id no latīņu burtiem, cipariem un defisēm, piemēram, --id career-fair.
not-begun = Neizdevās sākt ierakstu mapē { $path }: { $detail }.

new-kind-institution = Izglītības iestāde
new-kind-centre = Karjeras attīstības centrs
new-kind-event = Notikums: vebinārs, seminārs, gadatirgus
new-kind-practice = Prakse, ko var atkārtot citi
new-kind-material = Materiāls: prezentācija, metodika, video
new-kind-project = Projekts
new-kind-programme = Programma: kurss, konkurss, profesiju izmēģināšana
new-kind-guideline = Metodiskie ieteikumi
new-kind-person = Cilvēks
new-kind-organisation = Organizācija
new-kind-news = Jaunums
new-kind-page = Portāla lapa
new-which-kind = Ko jūs pievienojat?
new-kind-missing = Pasakiet, ko pievienojat, piemēram: lotsman new event "Karjeras diena"
new-title = Nosaukums
new-title-missing = Pasakiet nosaukumu, piemēram: lotsman new event "Karjeras diena"
new-id = Adrese latīņu burtiem
new-id-help = Tā kļūs par lapas adreses daļu un mapes nosaukumu. Burti a–z, cipari un defises.
new-id-taken = Ieraksts „{ $value }” jau ir. Dodiet jaunajam citu adresi (--id).
new-main-language = Kurā valodā jūs rakstāt?
new-more-languages = Kurās valodās teksts vēl vajadzīgs?
new-more-languages-help = Katrai radīsies fails, kas jāpārtulko. Var arī nevienu: Enter.
new-language-unknown = Portālā nav valodas „{ $value }”. Ir: { $known }. Jaunu valodu pievieno failā site.toml.
new-needed = Bez tā nevar: uzrakstiet kaut ko.
new-example = Piemēram: { $value }
new-which-facts = Ko vēl pastāstīsiet tagad?
new-which-facts-help = Pārējo var pierakstīt vēlāk failā facts.toml: tur viss ir paskaidrots.
new-status = Melnraksts: lasītāji to neredz. Kad ieraksts gatavs, izdzēsiet nākamo rindu
new-optional = Tālāk ir tas, ko var arī nenorādīt. Lai pievienotu, noņemiet # rindas sākumā
new-facts-missing = Lai sāktu ierakstu, trūkst šī. Pievienojiet komandai:{ $flags }
new-no-such-fact = Ziņas „{ $value }” komandā norādīt nevar.{ $suggestion ->
    [none] {" "}Pierakstiet tās failā facts.toml, kad ieraksts būs radies.
   *[other] {" "}Varbūt domājāt „{ $suggestion }”?
 }
new-no-terms = Laukam „{ $value }” vajadzīga vārdnīca, bet portālā tās nav. Pievienojiet tabulu mapē data/vocabularies.
new-needs-entry = Vispirms pievienojiet ierakstu, uz kuru šis atsauksies ({ $about }). Tam ir komanda: { $command }
new-written = Ieraksts { $address } ir sākts. Tas ir melnraksts; lai to redzētu: lotsman serve
new-next = Rakstiet tekstu failā { $path }: pirmā rindkopa zem virsraksta kļūs par īso aprakstu sarakstos.
new-problems = Izlabojiet to tikko izveidotajos failos:
new-not-written = Nekas nav izveidots, jo tā portālu nevarētu uzbūvēt:
schema-of-site = Portāla iestatījumi
schema-written = Ierakstīti faili: { $count }. Redaktors ieteiks laukus failos site.toml un facts.toml (VS Code – ar paplašinājumu „Even Better TOML”).
schema-kept = Fails { $path } jau ir un atšķiras, tāpēc tas nav mainīts. Pievienojiet tajā paši:
schema-which = Nosauciet ierakstu veidu (piemēram, lotsman schema event) vai pievienojiet --write, lai visas shēmas ierakstītu mapē schemas.
dialogue-one-help = ↑↓ – izvēlēties, Enter – ņemt, burti – meklēt
dialogue-some-help = Atstarpe – atzīmēt, Enter – tālāk, burti – meklēt
dialogue-yes = jā
dialogue-no = nē
dialogue-stopped = Apturēts. Nekas nav mainīts.
dialogue-failed = Šajā terminālī nevar uzdot jautājumus ({ $detail }). Pasakiet visu komandā: lotsman new --help
reference-field = lauks (* – obligāts)
reference-about = kam tas ir
reference-example = piemērs
