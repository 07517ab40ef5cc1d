### Ko „Lotsman” saka autoriem, latviešu valodā. Atslēgas visās valodās ir vienas un tās pašas.
### Ziņojums pasaka, kas nav kārtībā; tā .hint – ko uzrakstīt vai izdarīt.

## Files and fields

no-site-file = Šajā mapē nav faila site.toml.
    .hint = Palaidiet komandu tur, kur atrodas site.toml, vai norādiet to mapi: lotsman build --site portal
unreadable-file = Failu neizdevās nolasīt: { $detail }
    .hint = Ja tas ir atvērts citā programmā, piemēram, Excel, aizveriet to tur un izveidojiet portālu vēlreiz.
missing-file = Faila „{ $value }” vairs nav savā vietā.
    .hint = Pārbaudiet, vai tas nav pārdēvēts vai pārvietots, un izveidojiet portālu vēlreiz.
outside-of-site = Tas nav fails, bet saite uz citu vietu diskā, tāpēc tas ir izlaists.
    .hint = Iekopējiet šeit pašu failu.
file-too-large = Fails ir pārāk liels: { $size } MB, bet drīkst būt ne vairāk kā { $limit } MB.
    .hint = Sadaliet to vairākos failos. Attēlus un prezentācijas glabā kā atsevišķus failus blakus tekstam.
beyond-limit = { $what ->
        [facts] Faktu ir pārāk daudz: drīkst būt ne vairāk kā { $limit } KB.
        [nesting] Citāti, saraksti vai HTML tagi ir cits citā dziļāk nekā { $limit } līmeņos.
        [words] Vārdu fails ir pārāk liels: drīkst būt ne vairāk kā { $limit } KB.
        [brackets] Iekavas ir cita citā dziļāk nekā { $limit } līmeņos.
       *[terms] Virs šī termina ir vairāk nekā { $limit } plašāku.
    }
    .hint = { $what ->
        [facts] Tekstus glabājiet .md failos, garus uzskaitījumus – mapes data/ tabulās.
        [nesting] Aizveriet atvērtos tagus un sāciet rindkopu no jauna, bez zīmēm tās priekšā.
        [words] Šeit ir vieta tikai saskarnes vārdiem; teksti glabājas mapē content/.
        [brackets] Aizveriet atvērtās iekavas vai rakstiet iekavu kā tekstu: {"{"} "{"{"}" {"}"}.
       *[terms] Ierakstiet kolonnā broader terminu, kas ir augstāk.
    }
wrong-encoding = Fails ir saglabāts nevis UTF-8, bet, šķiet, { $encoding } kodējumā: daži burti var būt nepareizi.
    .hint = Piezīmju blokā (Notepad): Fails → Saglabāt kā → kodējums UTF-8. Programmā Excel: Saglabāt kā → CSV UTF-8.
not-a-text = Tas nav teksts, lai gan fails tā ir nosaukts.
    .hint = Rakstiet tekstus Piezīmju blokā (Notepad) vai citā vienkāršā redaktorā. Ar Word dokumenta pārdēvēšanu nepietiek: iekopējiet tā tekstu jaunā failā, piemēram, lv.md.
file-outside-of-entry = Šis fails nepieder nevienam ierakstam, tāpēc portālā tas nenonāks.
    .hint = Pārvietojiet to ieraksta mapē, piemēram, content/events/2024-04-17-webinar/
unknown-kind = Mapē content nav tādas sadaļas „{ $value }”.
    .hint = { $suggestion ->
        [none] Pārvietojiet failus uz kādu no sadaļām: institutions, centres, events, practices, materials, projects, programmes, guidelines, indicators, people, organisations, news, pages.
       *[other] Varbūt domājāt „{ $suggestion }”? Pārdēvējiet mapi.
    }
empty-site = Portālā vēl nav neviena ieraksta.
    .hint = Izveidojiet failu content/pages/about/lv.md ar šādu pirmo rindu: # Par portālu
broken-toml = { $kind ->
        [list] Saraksts, kas sākas šeit, nebeidzas: trūkst iekavas ].
        [table] Iekšējie lauki, kas sākas šeit, nebeidzas: trūkst iekavas {"}"}.
        [quote] Šajā rindā trūkst pēdiņas: pēdiņas ir gan pirms teksta, gan aiz tā.
        [date] Datums nav pierakstīts tā, kā vajag.
        [backslash] Tekstā ir atpakaļvērstā slīpsvītra (\), kurai šeit ir īpaša nozīme.
        [twice] Tāds lauks augstāk jau ir.
        [heading] Šīs daļas virsraksts nebeidzas: trūkst iekavas.
        [comma] Šeit starp divām vērtībām trūkst komata.
        [no-value] Šim laukam nav vērtības.
        [key] Lauka nosaukumu neizdevās saprast.
        [no-quotes] Tekstam nav pēdiņu.
        [number] Skaitlis nav pierakstīts tā, kā vajag.
        [too-much] Šajā rindā ir kaut kas lieks.
       *[other] Šo rindu neizdevās saprast.
    }
    .hint = { $kind ->
        [list] Lieciet ] aiz pēdējās vērtības: speakers = ["yuliia-vorona", "dita-traidas"]
        [table] Lieciet {"}"} beigās: title = {"{"} lv = "Gadatirgus", en = "Fair" {"}"}
        [quote] Lieciet visu tekstu taisnās pēdiņās: place.lv = "Aktu zāle"
        [date] { $suggestion ->
            [none] Rakstiet gadu, mēnesi un dienu pēdiņās: "2026-09-01", bet ar stundu tā: "2026-09-01T10:00"
           *[other] Rakstiet "{ $suggestion }"
        }
        [backslash] Failu nosaukumos \ vietā rakstiet /: "photos/hall.jpg" vai lieciet tekstu vienpēdiņās: 'C:\files'
        [twice] Atstājiet vienu no abām rindām, otru izdzēsiet.
        [heading] Rakstiet tā: [operator], bet vienam saraksta punktam tā: [[files]]
        [comma] Starp vērtībām lieciet komatu: ["viens", "divi"]
        [no-value] Uzrakstiet vērtību aiz = vai izdzēsiet rindu.
        [key] Rakstiet nosaukumu ar mazajiem latīņu burtiem, tad = un vērtību: place.lv = "Aktu zāle"
        [no-quotes] Lieciet tekstu taisnās pēdiņās: place.lv = "Aktu zāle"
        [number] Rakstiet ciparus bez nullēm priekšā un bez atstarpēm, daļu – aiz punkta: 12 vai 12.5. Tālruņa numuru vai kodu liek pēdiņās: "007"
        [too-much] Rindā atstājiet vienu lauku, tad = un vienu vērtību. Paskaidrojumus raksta aiz zīmes #.
       *[other] Rinda izskatās šādi: place.lv = "Aktu zāle" (teksts taisnās pēdiņās, katra iekava aizvērta, katrs lauks tikai vienreiz).
    }
broken-yaml = Datus teksta sākumā neizdevās saprast: { $detail }
    .hint = Rinda izskatās šādi: place: "Aktu zāle" (aiz kola atstarpe, viena līmeņa lauku priekšā vienāds atstarpju skaits).
open-front-matter = Dati teksta sākumā ir atvērti ar rindu +++, bet nav aizvērti.
    .hint = Pievienojiet aiz pēdējā lauka vēl vienu rindu: +++
broken-facts = Ne visus šos datus izdevās saprast: { $detail }
    .hint = Pameklējiet pārāk lielu skaitli vai tukšu lauku. Par paraugu var ņemt citu tās pašas sadaļas ierakstu.
unknown-field = Šeit nav tāda lauka „{ $field }”.
    .hint = { $suggestion ->
        [none] Apskatieties līdzīgā ierakstā, kā sauc vajadzīgo lauku, vai izdzēsiet šo.
       *[other] Varbūt domājāt „{ $suggestion }”?
    }
fact-stated-twice = Lauks „{ $field }” ir norādīts divreiz un atšķirīgi: „{ $earlier }” un „{ $value }”.
    .hint = Atstājiet to tikai vienā vietā. Ja tās ir divas tabulas rindas ar vienādu id, dodiet katrai savu id.
stated-twice = „{ $value }” ir norādīts divreiz (lauks „{ $field }”).
    .hint = Vienu atstājiet, otru izdzēsiet.
wrong-type = Laukā „{ $field }” jābūt { $expected ->
        [string] vienam tekstam
        [list] sarakstam
        [table] vairākiem iekšējiem laukiem
        [integer] veselam skaitlim
        [number] skaitlim
        [boolean] „jā” vai „nē”
        [file] faila nosaukumam
        [date] datumam
        [moment] dienai vai dienai ar stundu
        [period] laikposmam
        [span] vecumam vai klasēm
        [quantity] daudzumam
        [link] saitei
       *[other] citai vērtībai
    }, bet tur ir „{ $value }”.
    .hint = { $expected ->
        [string] Ierakstiet vienu tekstu pēdiņās, piemēram: { $field } = "Aktu zāle"
        [list] Ierakstiet vērtības ar komatiem kvadrātiekavās, piemēram: { $field } = ["viens", "divi"]
        [table] Šis lauks sastāv no citiem laukiem. Failu, piemēram, pieraksta divās rindās: [[files]] un zem tās path = "plan.pdf"
        [integer] Ierakstiet ciparus bez pēdiņām, piemēram: { $field } = 12
        [number] Ierakstiet ciparus bez pēdiņām, daļu aiz punkta, piemēram: { $field } = 12.5
        [boolean] Ierakstiet true (jā) vai false (nē) bez pēdiņām, piemēram: { $field } = true
        [file] Ierakstiet ieraksta mapes faila nosaukumu, piemēram: { $field } = "photo.jpg"
        [date] Ierakstiet gadu, mēnesi un dienu, piemēram: { $field } = "2024-04-17"
        [moment] Ierakstiet dienu vai dienu ar stundu, piemēram: { $field } = "2024-04-17T10:00"
        [period] Ierakstiet gadu vai laikposmu, piemēram: { $field } = "2023/24"
        [span] Ierakstiet vecumu vai klases, piemēram: { $field } = "8-9" vai { $field } = "14+"
        [quantity] Ierakstiet skaitli, piemēram: { $field } = 130 vai { $field } = "almost 700"
        [link] Ierakstiet pilnu adresi, piemēram: { $field } = "https://example.org/page"
       *[other] Apskatieties līdzīgā ierakstā, kā šo lauku pieraksta.
    }
wrong-form = „{ $value }” laukā „{ $field }” neizdevās nolasīt kā { $form ->
        [date] datumu
        [moment] dienu vai dienu ar stundu
        [period] laikposmu
        [span] vecumu vai klases
        [quantity] daudzumu
        [link] saiti
        [time] pulksteņa laiku
        [tile] vietu flīžu kartē
       *[other] šī lauka vērtību
    }.
    .hint = { $suggestion ->
        [none] { $form ->
            [date] Ierakstiet gadu, mēnesi un dienu ar defisēm: 2024-04-17
            [moment] Ierakstiet dienu kā 2024-04-17, bet dienu ar stundu kā 2024-04-17T10:00
            [period] Gadu pieraksta kā 2024, mācību gadu – 2023/24, vairākus gadus – 2024..2026, ceturksni – 2024-Q2, mēnesi – 2024-05
            [span] Ierakstiet divus skaitļus ar defisi, vispirms mazāko, vai vienu skaitli: 8-9, 14+ vai 16
            [quantity] Ierakstiet skaitli, ja vajag, ar angļu vārdu pirms tā: 130, about 130 (apmēram), almost 700 (gandrīz), at least 3 (vismaz), more than 1500 (vairāk nekā)
            [link] Ierakstiet pilnu adresi bez atstarpēm, kas sākas ar https:// – piemēram, https://example.org/page
            [time] Ierakstiet stundas un minūtes ar kolu: 10:10
            [tile] Ierakstiet flīzes kolonnu un rindu, skaitot no 1: 3,2
           *[other] Apskatieties līdzīgā ierakstā, kā šo lauku pieraksta.
        }
       *[other] Aizstājiet ar: { $suggestion }
    }
unknown-word = Lauks „{ $field }” nepazīst vārdu „{ $value }”.
    .hint = { $suggestion ->
        [none] Izvēlieties vienu no šiem vārdiem: { $known }
       *[other] Varbūt domājāt „{ $suggestion }”? Var ierakstīt: { $known }
    }
number-too-small = Skaitlis laukā „{ $field }” ir pārāk mazs: { $value }.
    .hint = Ierakstiet veselu skaitli bez mīnusa, piemēram: { $field } = 12
broken-id = „{ $value }” nevar būt id.
    .hint = { $suggestion ->
        [none] Veidojiet id no mazajiem latīņu burtiem un cipariem, starp kuriem var likt defisi, no 2 līdz 64 zīmēm, piemēram: demo-lyceum-7
       *[other] Pārdēvējiet par { $suggestion } – id ir tikai mazie latīņu burti, cipari un defises starp tiem, no 2 līdz 64 zīmēm.
    }{ $folder ->
        [none] {""}
       *[other] {" "}Ieraksta id ir tā mapes nosaukums: { $folder }/lv.md
    }
broken-phone = “{ $value }” neizskatās pēc pilna tālruņa numura.
    .hint = Sāciet ar + un valsts kodu, vārdus nepievienojiet, piemēram: +371 00 000 000
broken-email = „{ $value }” neizskatās pēc e-pasta adreses.
    .hint = Ierakstiet vienu adresi bez atstarpēm, piemēram: centre@example.org
broken-website = „{ $value }” nav pilna vietnes adrese.
    .hint = Pierakstiet priekšā https:// – piemēram, https://example.org
missing-field = Trūkst lauka „{ $field }”.
    .hint = { $expected ->
        [string] Pierakstiet rindu: { $field } = "…" vai aizpildiet tabulā kolonnu { $field }.
        [list] Pierakstiet rindu: { $field } = ["…", "…"] vai aizpildiet tabulā kolonnu { $field }, atdalot vērtības ar semikolu.
        [table] Pierakstiet rindu [{ $field }] un zem tās iekšējos laukus, kā līdzīgā failā.
        [integer] Pierakstiet rindu: { $field } = 12 vai aizpildiet tabulā kolonnu { $field }.
        [number] Pierakstiet rindu: { $field } = 12.5 vai aizpildiet tabulā kolonnu { $field }.
        [boolean] Pierakstiet rindu: { $field } = true (jā) vai { $field } = false (nē), bet tabulā aizpildiet kolonnu { $field }.
        [file] Ielieciet failu ieraksta mapē un pierakstiet rindu ar tā nosaukumu: { $field } = "photo.jpg"
        [date] Pierakstiet rindu: { $field } = "2024-04-17" vai aizpildiet tabulā kolonnu { $field }.
        [moment] Pierakstiet rindu: { $field } = "2024-04-17T10:00" vai aizpildiet tabulā kolonnu { $field }.
        [period] Pierakstiet rindu: { $field } = "2023/24" vai aizpildiet tabulā kolonnu { $field }.
        [span] Pierakstiet rindu: { $field } = "8-9" vai { $field } = "14+", bet tabulā aizpildiet kolonnu { $field }.
        [quantity] Pierakstiet rindu: { $field } = 130 vai { $field } = "almost 700", bet tabulā aizpildiet kolonnu { $field }.
        [link] Pierakstiet rindu: { $field } = "https://example.org/page" vai aizpildiet tabulā kolonnu { $field }.
       *[other] Pierakstiet lauku { $field }, kā līdzīgā ierakstā.
    }
no-title = Nav nosaukuma valodā „{ $language }”.
    .hint = Sāciet tekstu ar rindu: # Ieraksta nosaukums. Failā facts.toml: title.{ $language } = "…"; tabulā aizpildiet kolonnu title.{ $language }.
long-summary = Kopsavilkums sarakstiem ir pārāk garš: tajā zīmju skaits ir { $length }, bet drīkst būt ne vairāk kā { $limit }.
    .hint = Kopsavilkums ir pirmā rindkopa aiz nosaukuma: atstājiet tajā vienu vai divus teikumus, pārējo pārvietojiet zemāk, aiz tukšas rindas.

## References

dangling-reference = Laukā „{ $field }” ir nosaukts „{ $value }”, bet portālā nav { $expected ->
        [institution] tādas izglītības iestādes
        [centre] tāda karjeras centra
        [organisation] tādas organizācijas
        [person] tāda cilvēka
        [event] tāda pasākuma
        [material] tāda materiāla
        [practice] tāda prakses piemēra
        [project] tāda projekta
        [programme] tādas programmas
        [guideline] tādu vadlīniju
        [indicator] tāda rādītāja
        [dataset] tādas datu kopas
        [rating] tāda reitinga
        [news] tādas ziņas
        [page] tādas lapas
       *[other] tāda ieraksta ({ $expected })
    }.
    .hint = { $suggestion ->
        [none] Ierakstiet ieraksta id: tā mapes nosaukumu no { $expected ->
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
           *[other] content/organisations vai content/institutions
        } vai vērtību no tabulas kolonnas id. Ja tāda ieraksta vēl nav, pievienojiet to.
       *[other] Varbūt domājāt „{ $suggestion }”?
    }
wrong-kind = Laukā „{ $field }” ir nosaukts „{ $value }”, bet tas ir { $kind ->
        [institution] izglītības iestādes ieraksts
        [centre] karjeras centra ieraksts
        [organisation] organizācijas ieraksts
        [person] cilvēka ieraksts
        [event] pasākuma ieraksts
        [material] materiāla ieraksts
        [practice] prakses piemēra ieraksts
        [project] projekta ieraksts
        [programme] programmas ieraksts
        [guideline] vadlīniju ieraksts
        [indicator] rādītāja ieraksts
        [dataset] datu kopas ieraksts
        [rating] reitinga ieraksts
        [news] ziņas ieraksts
        [page] lapas ieraksts
       *[other] citas sadaļas ieraksts ({ $kind })
    }; šeit raksta ko citu: { $expected ->
        [institution] izglītības iestādi
        [centre] karjeras centru
        [organisation] organizāciju
        [person] cilvēku
        [event] pasākumu
        [material] materiālu
        [practice] prakses piemēru
        [project] projektu
        [programme] programmu
        [guideline] vadlīnijas
        [indicator] rādītāju
        [dataset] datu kopu
        [rating] reitingu
        [news] ziņu
        [page] lapu
       *[other] { $expected }
    }.
    .hint = Ierakstiet vajadzīgā ieraksta id: tā mapes nosaukumu no { $expected ->
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
       *[other] content/organisations vai content/institutions
    } vai vērtību no tabulas kolonnas id.
unknown-term = { $vocabulary ->
        [broader] Šajā vārdnīcā nav plašāka jēdziena „{ $value }”.
       *[other] Vārdnīcā „{ $vocabulary }” nav jēdziena „{ $value }”.
    }
    .hint = { $suggestion ->
        [none] { $vocabulary ->
            [broader] Ierakstiet šūnā broader vērtību no šī faila kolonnas id vai pievienojiet rindu ar id { $value }.
           *[other] Ņemiet vērtību no tabulas data/vocabularies/{ $vocabulary } kolonnas id vai pievienojiet tur jaunu rindu.
        }
       *[other] Varbūt domājāt „{ $suggestion }”?
    }
no-vocabulary = Nav vārdnīcas „{ $vocabulary }”, kurā varētu atrast „{ $value }”.
    .hint = Izveidojiet tabulu data/vocabularies/{ $vocabulary }.csv ar kolonnām id un name.lv un tajā rindu ar id { $value }.
duplicate-id = Šāds id jau ir aizņemts: „{ $id }” ({ $kind ->
        [institution] izglītības iestāde
        [centre] karjeras centrs
        [organisation] organizācija
        [person] cilvēks
        [event] pasākums
        [material] materiāls
        [practice] prakses piemērs
        [project] projekts
        [programme] programma
        [guideline] vadlīnijas
        [indicator] rādītājs
        [dataset] datu kopa
        [rating] reitings
        [news] ziņa
        [page] lapa
       *[other] vārdnīcas „{ $kind }” termins
    }).
    .hint = Dodiet vienam no abiem citu id, piemēram, { $id }-2, vai izdzēsiet lieko rindu.
stated-number-differs = Laukā „{ $field }” ir { $value }, bet nosaukto dalībnieku skaits ir { $counted }.
    .hint = Izlabojiet skaitli vai sarakstu [[participants]]. Ja zināms tikai skaits, pierakstiet: number_only = true
unknown-menu-target = { $field ->
        [kind] Izvēlne ved uz sadaļu „{ $value }”, bet tādas nav.
        [page] Izvēlne ved uz lapu „{ $value }”, bet tādas nav.
        [vocabulary] Izvēlne ved uz vārdnīcu „{ $value }”, bet tādas nav.
       *[other] Izvēlne ved uz „{ $value }”, bet tā nav.
    }
    .hint = { $suggestion ->
        [none] { $field ->
            [kind] Ierakstiet vienu no šiem vārdiem: home, institution, centre, event, practice, material, project, programme, guideline, indicator, dataset, rating, person, organisation, news.
            [page] Ierakstiet mapes nosaukumu no content/pages, piemēram: page = "about"
            [vocabulary] Ierakstiet tabulas nosaukumu no data/vocabularies, piemēram: vocabulary = "functions"
           *[other] Ierakstiet to, kas portālā ir, piemēram: page = "about"
        }
       *[other] Varbūt domājāt „{ $suggestion }”?
    }

## Tables

broken-table = { $reason ->
        [sheet] Darbgrāmatas lapu neizdevās nolasīt: { $detail }
        [records] { $detail }. rinda: šeit jābūt ierakstu sarakstam, piemēram, [ { "{" } "institution": "demo-lyceum-7", "learners": 120 { "}" } ]
        [line] Failu neizdevās nolasīt, sākot ar { $detail }. rindu: trūkst iekavas, komata vai pēdiņas, vai arī kāda ir lieka.
       *[form] Fails ir bojāts, vai arī iekšā nav tabulas{ $detail ->
            [none] .
           *[other] {" "}({ $detail }).
        }
    }
    .hint = { $reason ->
        [records] Pierakstiet rindas kā sarakstu; katra rinda nosauc savas kolonnas.
        [line] Izlabojiet šo rindu; tāds redaktors kā VS Code parādīs vietu.
       *[other] Atveriet failu programmā Excel vai LibreOffice un saglabājiet to no jauna kā .xlsx vai kā CSV UTF-8.
    }
no-id-column = Tabulā nav kolonnas id.
    .hint = Ierakstiet id pirmās rindas pirmajā šūnā un zemāk dodiet katrai rindai savu vērtību, piemēram, demo-lyceum-7
row-without-id = Šajā rindā nav id, tāpēc tā ir izlaista.
    .hint = Aizpildiet šūnu kolonnā id, piemēram, demo-lyceum-7, vai izdzēsiet rindu.
unknown-column = Šajā tabulā nav tādas kolonnas „{ $value }”.
    .hint = { $suggestion ->
        [none] Pārdēvējiet vai izdzēsiet kolonnu. Tam, ko tulko, pievieno punktu un valodu: name.lv
       *[other] Varbūt domājāt „{ $suggestion }”? Tam, ko tulko, pievieno punktu un valodu: name.lv
    }
duplicate-column = Kolonna „{ $value }” tabulā ir divreiz.
    .hint = Atstājiet vienu no abām. Citai valodai pievienojiet nosaukumam tās kodu: title.uk, title.en
not-translatable = Lauks „{ $field }” visās valodās ir vienāds, un tam nevar būt atsevišķas kolonnas valodai.
    .hint = Nosauciet kolonnu bez valodas: { $field }
broken-abbreviation = Šajā saīsinājumu rindā trūkst valodas, īsās vai pilnās formas.
    .hint = Aizpildiet visas trīs kolonnas, language, short un full, piemēram: lv, KAC, karjeras attīstības centrs
unknown-table = Pēc tabulas nosaukuma „{ $value }” nav redzams, kas tajā ir.
    .hint = { $suggestion ->
        [none] Nosauciet failu pēc sadaļas, piemēram, institutions.csv vai events.xlsx; terminu saraksti atrodas mapē data/vocabularies.
       *[other] Varbūt domājāt „{ $suggestion }”? Pārdēvējiet failu.
    }

## Privacy

no-consent = Nav spēkā esošas cilvēka piekrišanas publicēt lauku „{ $field }”, tāpēc tas ir izlaists.
    .hint = Ja piekrišana ir, pierakstiet rindu: consent = {"{"} given_on = "2024-04-17", scope = "foto, e-pasts" {"}"}. Ja nav, izdzēsiet lauku { $field }.
private-link = Saite „{ $value }” dokumenta vietā atver redaktoru vai pieteikšanās lapu.
    .hint = { $service ->
        [google-form] Veidlapā izvēlieties „Sūtīt → saite”: adrese beidzas ar /viewform, nevis /edit.
        [google-sheet] Tabulā izvēlieties „Fails → Kopīgot → Publicēt tīmeklī” un ņemiet adresi no turienes. Vai saglabājiet tabulu kā failu ieraksta mapē.
        [google-doc] Izvēlieties „Kopīgot → Visi, kam ir saite: skatītājs” un adresē /edit vietā rakstiet /preview vai saglabājiet dokumentu kā PDF un ielieciet to ieraksta mapē.
        [google-slides] Izvēlieties „Kopīgot → Visi, kam ir saite: skatītājs” un adresē /edit vietā rakstiet /preview vai saglabājiet dokumentu kā PDF un ielieciet to ieraksta mapē.
        [google-drive] Atveriet pašu failu, izvēlieties „Kopīgot → Visi, kam ir saite” un nokopējiet to saiti. Drošāk ir ielikt failu ieraksta mapē.
        [microsoft-form] Veidlapā izvēlieties „Apkopot atbildes” un nokopējiet to saiti.
        [onedrive] Izvēlieties „Kopīgot → Skatīt var visi, kam ir saite → Kopēt saiti”. Drošāk ir ielikt failu ieraksta mapē.
        [dropbox] Programmā Dropbox izvēlieties „Kopīgot → Kopēt saiti”. Drošāk ir ielikt failu ieraksta mapē.
       *[other] Izvēlieties „Publicēt” un ņemiet publicētās lapas adresi.
    }
displaced-without-place = { $missing ->
        [origin] Iestāde ir pārvietota, bet nav pateikts, no kurienes.
        [host] Iestāde ir pārvietota, bet nav pateikts, uz kurieni.
       *[other] Iestāde ir pārvietota, bet trūkst lauka „{ $missing }”.
    }
    .hint = Pierakstiet lauku { $missing } ar id no tabulas data/vocabularies/territories, piemēram: { $missing ->
        [origin] origin = "luhansk"
       *[other] { $missing } = "khmelnytskyi"
    }
merged-without-successor = Iestāde ir apvienota ar citu, bet nav pateikts, ar kuru.
    .hint = Pierakstiet tās iestādes id, kura turpina darbu, piemēram: successor = "demo-lyceum-7"

## Languages

no-languages = Failā site.toml nav nosaukta neviena portāla valoda.
    .hint = Pierakstiet divas rindas: [[languages]] un zem tās tag = "lv"
broken-language-tag = „{ $value }” nav valodas kods.
    .hint = Ierakstiet kodu no diviem vai trim latīņu burtiem: uk – ukraiņu, ru – krievu, lv – latviešu, en – angļu.
unknown-language = Starp portāla valodām nav valodas „{ $language }” (lauks „{ $field }”).
    .hint = { $language ->
        [ua] Ukraiņu valodas kods ir uk. Portāla valodas: { $known }
       *[other] Portāla valodas: { $known }. Lai pievienotu vēl vienu, ierakstiet failā site.toml [[languages]] un zem tā tag = "de"
    }
text-in-unknown-language = Pēc šī faila nosaukuma tā teksts ir valodā „{ $language }”, bet tādas valodas portālā nav.
    .hint = { $language ->
        [ua] Ukraiņu valodas kods ir uk: pārdēvējiet failu par uk.md
       *[other] { $suggestion ->
            [none] Nosauciet failu pēc tā valodas, piemēram, lv.md. Portāla valodas: { $known }
           *[other] Varbūt domājāt „{ $suggestion }”? Pārdēvējiet failu. Portāla valodas: { $known }
        }
    }
text-stated-twice = Ierakstam ir divi teksti valodā „{ $language }”.
    .hint = Atstājiet vienu no abiem failiem vai nosauciet šo pēc tā valodas, piemēram, lv.md
fact-in-translation = Lauks „{ $field }” visās valodās ir vienāds un nevar būt tulkojumā valodā „{ $language }”.
    .hint = Izdzēsiet to šeit un atstājiet failā facts.toml vai galvenajā tekstā.
missing-translation = Laukam „{ $field }” nav teksta valodā „{ $language }”.
    .hint = Pierakstiet tekstu šajā valodā: { $field } = {"{"} …, { $language } = "…" {"}"} vai aizpildiet tabulā kolonnu { $field }.{ $language }.
required-language-missing = Ieraksta „{ $value }” nav valodā „{ $language }”, bet site.toml to prasa katram ierakstam.
    .hint = Pievienojiet ieraksta mapei failu { $language }.md ar nosaukumu vai izdzēsiet failā site.toml rindu required = true pie šīs valodas.
no-strings = Portāla pogām un virsrakstiem nav vārdu valodā „{ $language }”: lasītāji tos redzēs valodā „{ $next }”.
    .hint = Ielieciet vietnes mapē failu strings/{ $language }.ftl ar šiem vārdiem vai izdzēsiet valodu no faila site.toml.
broken-strings = { $slip ->
        [empty] Rindai „{ $value }” nav teksta.
        [sign] Šeit trūkst zīmes „{ $value }”.
        [key] Šeit sākas rindas nosaukums, bet ne ar latīņu burtu.
        [text] Šeit trūkst viena varianta teksta.
        [default] Neviens variants nav atzīmēts kā tas, kas der visām pārējām vērtībām.
        [defaults] Divi varianti ir atzīmēti kā tie, kas der visām pārējām vērtībām.
        [quote] Pēdiņa šeit ir atvērta un nav aizvērta.
        [escape] „\{ $value }” neapzīmē nevienu zīmi.
        [closing] Šeit aizvērta figūriekava, kas nav atvērta.
       *[brackets] To, kas šeit ir figūriekavās, neizdevās saprast.
    }
    .hint = { $slip ->
        [empty] Uzrakstiet tekstu aiz vienādības zīmes vai izdzēsiet rindu: home = Sākums
        [sign] Rinda izskatās šādi: home = Sākums
        [key] Nosauciet to ar latīņu burtiem, cipariem un defisēm: home = Sākums
        [text] Uzrakstiet to aiz kvadrātiekavas: [one] viena lapa
        [default] Pirms pēdējā lieciet zvaigznīti: *[other] lapu
        [defaults] Atstājiet zvaigznīti tikai pirms pēdējā: *[other] lapu
        [quote] Lieciet pēdiņu arī beigās: {"{"} "teksts" {"}"}
        [escape] Aiz \u rakstiet četrus ciparus 0–9 vai A–F, aiz \U sešus, vai ielieciet pašu zīmi: {"{"} "\u2026" {"}"}
        [closing] Izdzēsiet to vai rakstiet kā tekstu: {"{"} "{"}"}" {"}"}
       *[brackets] Rakstiet tajās teksta nosaukumu, {"{"} home {"}"}, vai vērtības nosaukumu ar dolāra zīmi: $count
    }

## Time

end-before-start = Pasākums beidzas, pirms tas ir sācies ({ $start }).
    .hint = Izlabojiet beigas vai sākumu, piemēram: start = "2024-04-17T10:00", end = "2024-04-17T12:00"
unknown-time-zone = Nav tādas laika joslas „{ $value }”.
    .hint = Ierakstiet angliski pasaules daļu un pilsētu, piemēram, Europe/Kyiv vai Europe/Riga
not-a-month = Mācību gads nevar sākties mēnesī ar numuru { $value }.
    .hint = Ierakstiet skaitli no 1 līdz 12, piemēram: school_year_starts_in = 9
hours-differ = Laukā „{ $field }” stundu skaits ir { $value }, bet moduļos kopā tas ir { $counted }.
    .hint = Izlabojiet moduļu stundas vai ierakstiet: { $field } = { $counted }
registered-before-issued = Dokuments ir reģistrēts { $value }, pirms tas ir izdots ({ $issued }).
    .hint = Izlabojiet vienu no datumiem: dokumentu reģistrē izdošanas dienā vai vēlāk.

## Links and media

dead-link = Saite vai attēls „{ $value }” nekur neved.
    .hint = { $suggestion ->
        [none] Ierakstiet ieraksta sadaļu un id (event:2024-04-17-webinar), failu no ieraksta mapes (plan.pdf) vai pilnu adresi (https://example.org).
       *[other] Varbūt domājāt „{ $suggestion }”?
    }
file-not-in-entry = Faila „{ $value }” nav ieraksta mapē.
    .hint = { $suggestion ->
        [none] Ielieciet failu ieraksta mapē un ierakstiet tikai tā nosaukumu, piemēram, photo.jpg. Arī attēls no citas vietnes jāieliek tur.
       *[other] Varbūt domājāt „{ $suggestion }”?
    }
picture-without-alt = Attēlam „{ $value }” nav apraksta tiem, kas to neredz.
    .hint = Pasakiet kvadrātiekavās, kas tajā redzams: ![Audzēkņi pie darbgalda]({ $value })
broken-video-id = „{ $value }” neizskatās pēc YouTube video.
    .hint = Nokopējiet video adresi no pārlūka, piemēram, https://youtu.be/abcDEF12345, vai 11 zīmes aiz v=
recording-without-id = Videoierakstam nav nosaukts ne YouTube video, ne fails (lauks „{ $field }”).
    .hint = Pierakstiet video adresi: id = "https://youtu.be/abcDEF12345" vai failu no ieraksta mapes: file = "webinar.mp4"
file-without-path = Failu sarakstā ir punkts bez faila un bez saites (lauks „{ $field }”).
    .hint = Pierakstiet failu no ieraksta mapes: path = "plan.pdf" vai saiti: url = "https://example.org/plan.pdf"
material-without-file = Materiālam nav ne faila, ne video: lasītājiem nav ko paņemt.
    .hint = Ielieciet failu ieraksta mapē un pierakstiet divas rindas: [[files]] un zem tās path = "plan.pdf"
online-without-link = Pasākums notiks tiešsaistē, bet nav saites, lai pievienotos vai pieteiktos.
    .hint = Pierakstiet vienu no abām, piemēram: join = "https://example.org/meeting" vai registration = "https://example.org/sign-up"
practice-without-contact = Prakses piemērā nav pateikts, kam par to jautāt.
    .hint = Pierakstiet divas rindas: contact.type = "email" un contact.value = "centre@example.org"
file-too-heavy = Fails ir pārāk liels publicēšanai: { $size } MB, bet drīkst būt ne vairāk kā { $limit } MB.
    .hint = Samaziniet to vai glabājiet citur un dodiet saiti: uz video – recording.id = "https://youtu.be/abcDEF12345", uz failu – url = "https://…"

## Colours

broken-colour = „{ $value }” nav krāsa.
    .hint = Ierakstiet krāsu apļa skaitli no 0 līdz 359 vai krāsu, piemēram: accent = 242 vai accent = "#005a91"
weak-contrast = Teksts krāsā { $value } ir grūti salasāms: kontrasts ir { $ratio }, bet vajag vismaz 4.5. Portāls izmanto tumšāku nokrāsu.
    .hint = Ierakstiet tumšāku tā paša toņa krāsu: accent = "{ $suggestion }"

## Publishing

broken-base-url = „{ $value }” nav pilna portāla adrese.
    .hint = Ierakstiet adresi, kas sākas ar https:// – piemēram: base_url = "https://example.org/portal/"
same-address = Divām lapām ir viena adrese: { $value }. Portālā būs tikai pirmā no tām.
    .hint = Mainiet viena ieraksta id vai tā agrāko adresi laukā aliases.
broken-alias = „{ $value }” nevar būt lapas agrākā adrese.
    .hint = Ierakstiet to, kas ir aiz vietnes nosaukuma, sākot ar slīpsvītru, bez ? un #, piemēram: aliases = ["/lv/old-page/"]
no-theme = Mapē themes nav motīva „{ $value }”.
    .hint = Ielieciet motīvu mapē themes/{ $value } vai ierakstiet: theme = "default"
broken-template = Šo motīva veidni neizdevās saprast: { $detail }
    .hint = Ja mainījāt šo failu, atjaunojiet to, kāds tas bija. Ja ne, rakstiet motīva autoram.
failed-template = Neizdevās izveidot lapu { $page }: { $detail }
    .hint = Ja mainījāt motīva failus, atjaunojiet tos, kādi tie bija. Ja ne, rakstiet motīva autoram.
not-written = Failu neizdevās ierakstīt: { $detail }
    .hint = Pārbaudiet, vai diskā ir vieta un vai fails nav atvērts citā programmā, un izveidojiet portālu vēlreiz.
demo-entry = Ieraksts „{ $value }” ir atzīmēts kā demonstrācijas dati.
    .hint = Pirms īstas publicēšanas dzēsiet to vai, ja tas ir īsts, noņemiet demo = true.
