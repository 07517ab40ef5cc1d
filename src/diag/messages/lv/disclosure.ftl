# Mazi personu skaitļi: kurp tiem nav jānonāk.
tracked-counts = { $count ->
        [zero] Šajā tabulā ir { $count } skaitļu, kas mazāki par slieksni, un tā nonāk repozitorijā tāda, kāda ir: ikviens, kas atver repozitoriju, var atpazīt cilvēkus aiz tiem.
        [one] Šajā tabulā ir { $count } skaitlis, kas mazāks par slieksni, un tā nonāk repozitorijā tāda, kāda ir: ikviens, kas atver repozitoriju, var atpazīt cilvēkus aiz tā.
       *[other] Šajā tabulā ir { $count } skaitļi, kas mazāki par slieksni, un tā nonāk repozitorijā tāda, kāda ir: ikviens, kas atver repozitoriju, var atpazīt cilvēkus aiz tiem.
    }
    .hint = Pārvietojiet tabulu uz mapi raw: data/{ $value }/raw. Portāla failā .gitignore pierakstiet rindu raw/. Tad izpildiet: lotsman protect { $value }
explain-tracked-counts = Tabula ar maziem personu skaitļiem drīz būs pieejama visiem
    .why = Lapās mazie skaitļi ir aizsargāti. Taču tabula, no kuras tie ņemti, ir portāla fails, un ikviens, kas redz repozitoriju vietnē GitHub, var to atvērt kopā ar visām agrākajām versijām. Tad aizsardzība lapās ir veltīga.
    .steps =
        Datu kopas mapē izveidojiet mapi raw un pārvietojiet uz to tabulas ar īstajiem skaitļiem. Ja faili ir nosaukti failā dataset.toml, pierakstiet pirms to nosaukumiem raw/.
        Ar Piezīmjbloku atveriet portāla mapē failu .gitignore, pierakstiet rindu raw/ un saglabājiet. Turpmāk git un arī GitHub Desktop šādas mapes neņem līdzi. Kopiju glabājiet tur, kur to redz tikai jūsu komanda.
        Izpildiet lotsman protect ar datu kopas nosaukumu. Tas uzraksta protected.csv: tikai to, ko drīkst rādīt. Saglabājiet šo failu kopā ar portālu: vietnē GitHub, kur mapes raw nav, portāls top no tā, un lapas ir tādas pašas.
        Ja tabula jau ir bijusi vietnē GitHub, tā ir palikusi vēsturē. Nekavējoties padariet repozitoriju slēgtu (Settings → General → Change repository visibility) un sāciet jaunu bez vēstures: kopējiet portāla mapi bez slēptās mapes .git.
