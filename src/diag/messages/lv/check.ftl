### Ko saka noteikumi par visu portālu, un komanda lotsman check.

## Līmeņi

unknown-rule = Failā site.toml līmenis piešķirts pārbaudei „{ $value }”, bet tādas pārbaudes nav.
    .hint = { $suggestion ->
        [none] Rakstiet pārbaudes kodu vai nosaukumu tā, kā to rāda ziņojumi, piemēram: levels = {"{"} E142 = "off" {"}"}
       *[other] Varbūt domājāt „{ $suggestion }”?
    }
fixed-level = Pārbaude { $code } ({ $value }) paliek kļūda: šādas nepilnības dēļ kaut kas netiek publicēts portālā.
    .hint = Izdzēsiet šo rindu no site.toml un izlabojiet vietas, ko pārbaude rāda.

## Atsauces

reference-to-draft = Laukā „{ $field }” nosaukts „{ $value }”, bet tas vēl ir melnraksts: lasītāji to šeit neredzēs.
    .hint = Kad tas būs gatavs, izdzēsiet tur rindu status = "draft". Līdz tam nekas nav jādara.
menu-item-without-target = Izvēlnes punkts „{ $value }” nekur neved.
    .hint = Pievienojiet, kurp tas ved: page = "about", kind = "event", vocabulary = "functions" vai url = "https://example.org/"

## Saites

dead-anchor = Saite „{ $value }” ved uz lapas daļu, kuras tur nav.
    .hint = { $suggestion ->
        [none] { $known ->
            [none] Tajā lapā nav daļu: izdzēsiet # un visu aiz tās.
           *[other] Tajā lapā ir šādas daļas: { $known }
        }
       *[other] Varbūt domājāt „{ $suggestion }”?
    }
alt-is-file-name = Attēla apraksts ir tikai faila nosaukums: „{ $value }”.
    .hint = Uzrakstiet, kas attēlā redzams, tiem, kuri to neredz: ![Audzēkņi pie darbgalda](photo.jpg)
unused-files = { $count ->
    [one] Fails „{ $value }” ({ $size } KB) nekur nav nosaukts, tāpēc portālā tā nebūs.
   *[other] Faili, kas nekur nav nosaukti, portālā nebūs ({ $count }, kopā { $size } KB): { $value }.
}
    .hint = Nosauciet failu tur, kur tas lasītājiem vajadzīgs, piemēram, [Plāns]({ $name }), vai izņemiet to no mapes, ja tas nav domāts lasītājiem.
vague-link = Saites vārdi „{ $value }” nepasaka, kurp tā ved.
    .hint = Nosauciet to, ko lasītāji tur atradīs, piemēram: [semināra programma](https://example.org/plan.pdf)
address-as-words = Saite vārdu vietā rāda adresi: „{ $value }”.
    .hint = Kvadrātiekavās rakstiet vārdus, apaļajās – adresi: [lapas nosaukums]({ $value })

## Teksti

heading-jump = Virsraksts pārlec līmeni: tas sākas ar { $value }.
    .hint = Lieciet tam priekšā { $suggestion }. Virsrakstu līmeņi seko cits citam: pēc tiem orientējas tie, kuri lapu neredz.
empty-heading = Virsrakstā nav vārdu.
    .hint = Uzrakstiet vārdus aiz zīmēm # vai izdzēsiet šo rindu.
table-without-header = Tabulas pirmā rinda ir tukša: kolonnām nav nosaukumu.
    .hint = Pirmajā rindā uzrakstiet kolonnu nosaukumus: | Nosaukums | Tālrunis |
open-bracket = Iekavai nav otras puses: „{ $value }”.
    .hint = Pievienojiet trūkstošo iekavu vai izdzēsiet lieko.
foreign-quotes = Šādas pēdiņas neder valodai „{ $language }”: { $value }
    .hint = { $language ->
        [uk] Rakstiet «…», bet to iekšpusē „…“
        [ru] Rakstiet «…», bet to iekšpusē „…“
        [lv] Rakstiet „…”
       *[other] Rakstiet “…”
    }
wrong-apostrophe = Šī zīme nav ukraiņu apostrofs: „{ $value }”.
    .hint = Aizstājiet to ar ’ (programmā Word: Ievietot → Simbols → 2019), piemēram: кар’єра
unknown-abbreviation = Lasītāji var nezināt saīsinājumu „{ $value }” (valoda „{ $language }”; tekstu skaits, kur tas sastopams bieži: { $count }).
    .hint = Pievienojiet rindu failam data/abbreviations.csv: { $language },{ $value },pilnie vārdi – tad lapas to paskaidros pašas. Vai arī uzrakstiet pilnos vārdus tur, kur tas minēts pirmoreiz.

## Laiks

hour-that-is-skipped = Tādas stundas nav: { $value } iekrīt brīdī, kad pulksteņus pagriež uz priekšu (lauks „{ $field }”).
    .hint = Rakstiet stundu, ko tad rādīs pulksteņi: { $field } = "{ $suggestion }"
event-without-outcome = Pasākums „{ $value }” sen pagājis, bet tā lapā nav teikts, ko tas deva.
    .hint = Pievienojiet to, kas noderēs lasītājiem: outcomes, recording, materials, files vai attendance, piemēram: attendance = 40

## lotsman check

hints = { $count ->
    [zero] { $count } ieteikumu
    [one] { $count } ieteikums
   *[other] { $count } ieteikumi
}
check-summary = Pārbaudīts: { $errors }, { $warnings }, { $hints }.
check-more = Vairāk par nepilnību: lotsman explain { $code }
