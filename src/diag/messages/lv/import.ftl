### lotsman import

import-file-about = Kā nolasīt tabulas blakus šim failam. Izveidojusi komanda lotsman import; kas nav pareizi – izlabojiet.
import-file-period = Par kuru periodu ir šie skaitļi? Noņemiet # un ierakstiet:
import-file-missing = Ko nozīmē zīmes, kur nav skaitļa. Noņemiet # un izvēlieties nil, not_reported vai not_applicable:
import-file-names = Šie nosaukumi nav zināmi. Noņemiet # tur, kur piedāvātais id ir pareizs:
import-file-tables = Tabulas un rindas, kurās stāv to virsraksti.
import-file-columns = Kas stāv kolonnās.
import-file-doubts = Kas jāapskata pirms publicēšanas:
import-definition = Kā tabulas { $source } kolonnā „{ $title }”.
import-answers = Saņemtās atbildes

import-found = Lapas ar datiem: { $sheets }. Aprakstītās kolonnas: { $columns }. Jauni rādītāji: { $indicators }.
import-doubts = Kas jāapskata:
import-doubt-period = { $sheet ->
        [none] Tabula nepasaka, par kuru periodu ir tās skaitļi. Ierakstiet period failā dataset.toml vai atkārtojiet importu ar --period 2023/24.
       *[other] Lapa „{ $sheet }” nepasaka, par kuru periodu ir tās skaitļi. Ierakstiet period failā dataset.toml vai atkārtojiet importu ar --period 2023/24.
    }
import-doubt-personal = Kolonna „{ $value }” stāsta par cilvēkiem: tā ir izlaista un nav nokopēta. Portāls ir publisks, un tā krātuve arī.
import-doubt-words = Kolonnā „{ $value }” ir vārdi, nevis skaitļi: tā ir izlaista. Ja lasītājiem vajag šīs piezīmes, rakstiet role = "note", nevis "ignore".
import-doubt-free-text = Atbildes uz „{ $value }” ir brīvs teksts: tās ir izlaistas, jo pēc tām var pazīt cilvēkus.
import-doubt-dimension = Virsraksti „{ $heads }” stāv zem katra no: { $tops }. Varbūt tas ir viens griezums; tad izveidojiet no tiem vārdnīcu un atkārtojiet importu.
import-doubt-unit = Nav skaidrs, ko skaita „{ $value }”; pagaidām vienība ir { $unit }.
import-doubt-share = „{ $value }” ir daļa: teritorijas vērtības no tās nerēķina. Ja tiek vāktas arī tās daļas, nosauciet tās rādītājā: aggregate = "share", numerator, denominator.
import-doubt-average = „{ $value }” ir vidējais: teritorija saņem savu iestāžu vidējo, lielās un mazās vienādi. Lai tās svērtu, rādītājā rakstiet: aggregate = "weighted_mean" un weight = tā rādītāja id, pēc kura sver.
import-doubt-share-of = „{ $value }” visur ir „{ $first }”, dalīts ar „{ $second }”: tā arī ierakstīts rādītājā. Tad teritorijas daļa tiek izrēķināta, un mazu skaitli pēc daļas nevar uzzināt. Ja tā ir nejaušība, izdzēsiet numerator un denominator un rakstiet aggregate = "none".
import-doubt-sum-of = „{ $value }” visur ir „{ $first }” plus „{ $second }”: tā arī ierakstīts rādītājā, laukā derive. Tad mazu skaitli neatklāj pārējais. Ja tā ir nejaušība, izdzēsiet to, kas stāv laukā derive.
import-doubt-semester = Tabulā ir runa par semestri, bet tās periods pagaidām ir viss mācību gads { $period }. Ja skaitļi ir tikai par semestri, failā dataset.toml rakstiet: period = "{ $first }" pirmajam, period = "{ $second }" otrajam.
import-doubt-mean = Kolonnai „{ $value }” ņemts atbilžu vidējais.
import-doubt-several = Par vienu iestādi atbildējuši vairāki cilvēki: viņu izvēles ir saskaitītas. Mazi skaitļi lasītājiem ir paslēpti.
import-doubt-year = Periods { $period } ņemts no atbilžu laika.
import-doubt-unknown = { $near ->
        [none] Portālā nekas nav nosaukts „{ $value }”: tā rinda ir izlaista, kamēr ieraksta nav.
       *[other] Portālā nekas nav nosaukts „{ $value }”. Varbūt tas ir { $near }? Ierakstiet to failā dataset.toml sadaļā [names].
    }
import-doubt-sheets = Šīs lapas ir izlaistas, jo tās nenosauc iestādes vai nesatur skaitļus: { $sheets }.
import-doubt-definitions = { $count ->
        [1] Viens rādītājs ir jauns: ierakstiet rādītāju tabulā, ko tas nozīmē.
       *[other] Jauni rādītāji: { $count }. Ierakstiet rādītāju tabulā, ko tie nozīmē.
    }
import-problems = Veidojot portālu, par jaunajiem failiem būs teikts:
import-ask = Vai rakstīt šos failus mapē { $path }?
import-done = Apskatiet { $path }, tad: lotsman check
import-nothing = Failā { $path } nav tabulas, kas nosauktu iestādes un saturētu skaitļus. Ja iestāžu portālā vēl nav, vispirms pievienojiet tās: lotsman new institution
import-no-table = { $path } nav tabula. Tabulas beidzas ar .xlsx, .xls, .ods, .csv, .tsv, .json vai .toml.
import-too-large = { $path } ir lielāks par { $limit } MB. Sadaliet to, piemēram, pa gadiem.
import-unreadable = { $path } neizdevās nolasīt: { $detail }
import-id-broken = „{ $value }” nevar būt adreses daļa. Rakstiet, piemēram, { $suggestion }
import-exists = Mape { $path } jau ir. Izvēlieties citu nosaukumu ar --id.
import-period-broken = „{ $value }” nav periods. Rakstiet 2024, 2023/24, 2024-H1, 2024-Q2 vai 2024-05.
