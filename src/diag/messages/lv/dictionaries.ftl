### Vārdnīcas, kuras vietne ņem līdzi.

lone-dictionary-file = Vārdnīca sastāv no diviem failiem, bet { $missing } nav; tāpēc vārdnīca netiek izmantota.
    .hint = Ielieciet blakus otru tās pašas vārdnīcas failu: { $missing }. Vai izdzēsiet šo.
explain-lone-dictionary-file = Puse no vārdnīcas
    .why = Hunspell vārdnīca ir divi faili ar vienādu nosaukumu: .dic uzskaita vārdus, .aff pasaka, kādas tiem ir formas. Viens bez otra neko nedod. Meklēšana darbojas arī bez vārdnīcas, tikai zina mazāk.
    .steps =
        Paņemiet abus failus no vienas un tās pašas vārdnīcas versijas.
        Nosauciet abus pēc valodas: lv.aff un lv.dic.
unfit-dictionary = { $reason ->
        [unreadable] Vārdnīcu neizdevās izlasīt ({ $detail }).
        [size] Vārdnīcas fails ir pārāk liels: { $size } MB, bet drīkst būt ne vairāk kā { $limit } MB.
        [encoding] Vārdnīcā teikts, ka tā ir rakstīta „{ $value }”; tāda kodējuma nav.
        [unsaid] Vārdnīcā nav teikts, kādā kodējumā tā ir rakstīta, un { $file } nav rakstīts UTF-8.
        [letters] Vārdnīcā teikts, ka tā ir rakstīta { $value }, bet { $file } tāds nav.
        [rule] Vārdnīcas likumu šajā rindā neizdevās saprast.
        [alike] Sākot ar šo rindu, pārāk daudz vārdnīcas likumu pievieno vienus un tos pašus burtus: tos visus izmēģināt būtu pārāk ilgi.
       *[words] Sarakstā nav neviena vārda, ko varētu izlasīt.
    } Vārdnīca netiek izmantota.
    .hint = { $reason ->
        [unreadable] Ja fails ir atvērts citā programmā, aizveriet to tur un būvējiet vēlreiz.
        [size] Paņemiet parastu valodas vārdnīcu: tajā ir daži megabaiti.
        [encoding] Uzrakstiet tā kodējuma nosaukumu, kurā faili ir saglabāti, piemēram: SET UTF-8
        [unsaid] Uzrakstiet .aff faila pirmajā rindā, kādā kodējumā abi faili ir saglabāti, piemēram: SET ISO8859-13
        [letters] Uzrakstiet pēc SET, kādā kodējumā abi faili ir saglabāti, vai saglabājiet abus UTF-8 un uzrakstiet: SET UTF-8
       *[other] Paņemiet abus vārdnīcas failus no jauna un neatveriet tos programmā Word vai Excel. Vai izdzēsiet tos: meklēšana darbojas arī bez tiem.
    }
explain-unfit-dictionary = Vārdnīcu nevar izmantot
    .why = Hunspell vārdnīca palīdz meklēšanai atšķirt vārdus. Ja fails ir bojāts, saglabāts citā kodējumā vai ir kas cits, tas meklēšanu tikai maldinātu. Tāpēc portāls ir uzbūvēts tā, it kā vārdnīcas nebūtu.
    .steps =
        Apskatiet ziņojumu: tas pasaka, ko neizdevās izlasīt un kurā rindā.
        Paņemiet abus failus no jauna, bez izmaiņām, no LibreOffice vai Firefox vārdnīcas šai valodai.
        Ja nekas nelīdz, izdzēsiet abus failus.
unused-dictionary = { $reason ->
        [language] Šī ir valodas „{ $value }” vārdnīca, bet portālā tādas valodas nav. Tā netiek izmantota.
        [another] Portālam ir cita vārdnīca valodai „{ $value }”. Šī netiek izmantota.
       *[table] Lotsmanam nav galotņu tabulas valodai „{ $value }”, un bez tās vārdnīca nelīdz.
    }
    .hint = { $reason ->
        [language] Nosauciet failus pēc portāla valodas: { $known }. Vai izdzēsiet tos.
        [another] Izdzēsiet vienu no abām.
       *[table] Izdzēsiet failus. Šīs valodas vārdus meklēšana atrod tā, kā tie ir uzrakstīti, iesāktus un ar pārrakstīšanās kļūdām.
    }
explain-unused-dictionary = Vārdnīca, kas nevienam nepalīdz
    .why = Vārdnīcas nosaukums pasaka, kādai valodai tā ir: lv.aff un lv.dic ir latviešu valodai. Ja nosaukums ir nepareizs, meklēšana nezina vārdus, kurus zina vārdnīca, un neviens to nepamana.
    .steps =
        Atrodiet failā site.toml portāla valodu apzīmējumus.
        Nosauciet tā abus failus vai izdzēsiet tos.
