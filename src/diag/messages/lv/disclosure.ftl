# Mazi personu skaitļi: kurp tiem nav jānonāk.
tracked-counts = { $count ->
        [zero] Šajā tabulā ir { $count } skaitļu, kas mazāki par slieksni, un tā nonāk repozitorijā tāda, kāda ir: ikviens, kas atver repozitoriju, var atpazīt cilvēkus aiz tiem.
        [one] Šajā tabulā ir { $count } skaitlis, kas mazāks par slieksni, un tā nonāk repozitorijā tāda, kāda ir: ikviens, kas atver repozitoriju, var atpazīt cilvēkus aiz tā.
       *[other] Šajā tabulā ir { $count } skaitļi, kas mazāki par slieksni, un tā nonāk repozitorijā tāda, kāda ir: ikviens, kas atver repozitoriju, var atpazīt cilvēkus aiz tiem.
    }
    .hint = Pārvietojiet tabulu uz mapi raw: data/{ $value }/raw. Failā dataset.toml pierakstiet pirms tās nosaukuma raw/. Portāla failā .gitignore jābūt rindai raw/. Tad izpildiet: lotsman protect { $value }
explain-tracked-counts = Tabula ar maziem personu skaitļiem drīz būs pieejama visiem
    .why = Lapās mazie skaitļi ir aizsargāti. Taču tabula, no kuras tie ņemti, ir portāla fails, un ikviens, kas redz repozitoriju vietnē GitHub, var to atvērt kopā ar visām agrākajām versijām. Tad aizsardzība lapās ir veltīga.
    .steps =
        Datu kopas mapē izveidojiet mapi raw un pārvietojiet uz to tabulas ar īstajiem skaitļiem. Ja faili ir nosaukti failā dataset.toml, pierakstiet pirms to nosaukumiem raw/.
        Ar Piezīmjbloku atveriet portāla mapē failu .gitignore, pierakstiet rindu raw/ un saglabājiet. Turpmāk git un arī GitHub Desktop šādas mapes neņem līdzi. Kopiju glabājiet tur, kur to redz tikai jūsu komanda.
        Izpildiet lotsman protect ar datu kopas nosaukumu. Tas uzraksta protected.csv: tikai to, ko drīkst rādīt. Saglabājiet šo failu kopā ar portālu: vietnē GitHub, kur mapes raw nav, portāls top no tā, un lapas ir tādas pašas.
        Ja tabula jau ir bijusi vietnē GitHub, tā ir palikusi vēsturē. Nekavējoties padariet repozitoriju slēgtu (Settings → General → Change repository visibility) un sāciet jaunu bez vēstures: kopējiet portāla mapi bez slēptās mapes .git.

help-protect = Pieraksta, ko drīkst rādīt no tabulām, kas ir tikai jums
    .example =
        Piemērs: lotsman protect graduates
        Visas datu kopas, kuru tabulas ir tādā mapē kā raw: lotsman protect
help-protect-datasets = Datu kopas; bez tām – visas, kuru tabulas ir tādā mapē kā raw
protect-nothing = Nav ko darīt: nevienai datu kopai tabulas nav savā mapē. Nosauciet datu kopu: lotsman protect graduates
protect-no-tables = Datu kopas „{ $value }” tabulu šeit nav, ir tikai tas, kas no tām izveidots. Izpildiet komandu tur, kur tabulas ir.
protect-written = { $count ->
        [one] Pierakstīts. Saglabājiet failu kopā ar portālu: tajā ir tikai tas, ko drīkst rādīt.
       *[other] Pierakstīts. Saglabājiet failus kopā ar portālu: tajos ir tikai tas, ko drīkst rādīt.
    }
protect-with-errors = Ievērojiet: portālā ir { $count ->
        [zero] { $count } kļūdu
        [one] { $count } kļūda
       *[other] { $count } kļūdas
    } (lotsman check). Kas to dēļ ir izlaists, tā nav arī kopijā.
copy-out-of-date = Datu kopas „{ $value }” kopija protected.csv vairs neatbilst tās tabulām.
    .hint = Izpildiet: lotsman protect { $value }
copy-missing = Git datu kopas „{ $value }” tabulas neņem līdzi, un nav kopijas ar to, ko drīkst rādīt: vietnē GitHub portāls iznāktu bez skaitļiem.
    .hint = Izpildiet: lotsman protect { $value } – un saglabājiet failu protected.csv kopā ar portālu.
explain-copy-out-of-date = Aizsargātā kopija ir vecāka par tabulām
    .why = Jūs redzat lapas, kas veidotas no tabulām; vietnē GitHub, kur tabulu nav, tās veido no kopijas. Lasītāji redzētu vecos skaitļus.
    .steps =
        Palaidiet lotsman protect ar datu kopas nosaukumu tur, kur ir tabulas.
        Saglabājiet failu protected.csv kopā ar portālu.
explain-copy-missing = Bez tabulām nav skaitļu
    .why = Tabulas ar īstajiem skaitļiem paliek pie jums, un tas ir pareizi. Taču portālu veido citur, un tur vajag failu, no kā to veidot: protected.csv, kurā ir tikai tas, ko drīkst rādīt.
    .steps =
        Palaidiet lotsman protect ar datu kopas nosaukumu tur, kur ir tabulas.
        Saglabājiet failu protected.csv kopā ar portālu.
