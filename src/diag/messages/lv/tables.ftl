# Tabulas: kādas tās drīkst būt un kas stāv to šūnās.
locked-workbook = Darbgrāmata ir aizsargāta ar paroli: no tās neko nevar nolasīt.
    .hint = Programmā Excel: „Fails” → „Informācija” → „Aizsargāt darbgrāmatu” → „Šifrēt ar paroli”, izdzēsiet paroli un saglabājiet. Programmā LibreOffice: „Saglabāt kā”, bez atzīmes „Saglabāt ar paroli”.
explain-locked-workbook = Darbgrāmata ar paroli
    .why = Darbgrāmata ar paroli ir šifrēta: bez paroles to neviens nevar nolasīt, un portālu veido bez tās. Neviena tās rinda nenonāks portālā.
    .steps =
        Atveriet darbgrāmatu, ievadot paroli.
        Programmā Excel: „Fails” → „Informācija” → „Aizsargāt darbgrāmatu” → „Šifrēt ar paroli”; izdzēsiet paroli un saglabājiet. Programmā LibreOffice: „Fails” → „Saglabāt kā”, noņemiet atzīmi „Saglabāt ar paroli”.
        Ja parole sargā datus par cilvēkiem, nelieciet darbgrāmatu blakus portālam: paņemiet no tās tikai to, kas portālam vajadzīgs.
table-too-large = { $what ->
        [unpacked] Darbgrāmata ir par lielu: atpakota tā aizņemtu vairāk nekā { $limit } MB vai daudz vairāk, nekā tās lielums pieļauj.
       *[cells] Tabula ir par lielu: tajā ir vairāk nekā { $limit } miljoni aizpildītu šūnu vai arī šūnas tālu ārpus tabulas.
    }
    .hint = { $what ->
        [unpacked] Saglabājiet lapu kā CSV UTF-8 vai sadaliet darbgrāmatu. Failu, ko neesat veidojis pats, labāk izdzēst.
       *[cells] Sadaliet tabulu pa gadiem vai saglabājiet kā CSV. Bieži vainīga viena šūna tālu lejā vai pa labi: to parādīs Ctrl + End.
    }
explain-table-too-large = Tabula, kas lielāka par jebkuru, ko aizpilda cilvēki
    .why = Tik liela tabula rodas neuzmanības dēļ – formula aizvilkta līdz lapas pēdējai rindai – vai arī tas ir fails, kas taisīts, lai noslogotu datoru. Portāls top bez tās, ātri, nevis stāv uz vietas.
    .steps =
        Nospiediet Ctrl + End: kursors aizies uz pēdējo aizpildīto šūnu. Izdzēsiet liekās rindas un kolonnas un saglabājiet.
        Patiešām lielus krājumus ērtāk glabāt pa gadiem, katru savā CSV failā.

## Kas stāv datu kopu tabulās.
unknown-entity = „{ $value }” portālam nav zināms{ $kind ->
        [institution] {": "}tādas iestādes nav.
       *[other] .
    }
    .hint = { $near ->
        [none] Rakstiet nosaukumu tā, kā portālā, vai pievienojiet ierakstu.
       *[other] Tuvākie: { $near }. Rakstiet nosaukumu tāpat vai pievienojiet failā dataset.toml sadaļā [names]: { $quoted } = "{ $suggestion }"
    }
ambiguous-entity = Nosaukums „{ $value }” der vairākiem ierakstiem: { $known }.
    .hint = Rakstiet nosaukuma vietā id vai pievienojiet failā dataset.toml sadaļā [names]: { $quoted } = "…" ar vienu no šiem id.
duplicate-row = „{ $value }” dati par to pašu periodu atkārtojas; šie ir izlaisti.
    .hint = Izdzēsiet vienu no abām rindām. Ja tās ir par dažādām lietām, kādai kolonnai tās jāatšķir.
no-period = Nekur nav teikts, par kuru periodu ir šīs tabulas dati; tie ir izlaisti.
    .hint = Pievienojiet failā dataset.toml: period = "2023/24". Periods drīkst stāvēt arī lapas nosaukumā vai virsrakstā virs tabulas.
broken-period = { $value ->
        [none] Šī rinda nenosauc periodu; tās vērtība ir izlaista.
       *[other] „{ $value }” neizdevās nolasīt kā periodu; rinda ir izlaista.
    }
    .hint = Rakstiet 2024, 2023/24, 2024-H1, 2024-Q2, 2024-05, 2024-05-17 vai 2024..2026.
outside-limits = { $which ->
        [over] { $value } ir vairāk nekā { $limit } – lielākais, kas iespējams rādītājam „{ $indicator }”.
       *[under] { $value } ir mazāk nekā { $limit } – mazākais, kas iespējams rādītājam „{ $indicator }”.
    } Vērtība ir publicēta kā apšaubāma.
    .hint = Pajautājiet tam, kas aizpildīja tabulu. Ja vērtība ir pareiza, mainiet rādītāja robežu.
percent-in-shares = „{ $value }” stāv daļu kolonnā, kur viss kopā ir 1. Vērtība ir publicēta kā apšaubāma.
    .hint = Rakstiet { $share }. Vai arī, ja visa kolonna ir procentos, dodiet rādītājam vienību percent un rakstiet { $percent }.
unit-differs = „{ $value }” ir citā vienībā nekā „{ $indicator }”: tā vienība ir { $unit }. Vērtība ir publicēta kā apšaubāma.
    .hint = Rakstiet skaitli rādītāja vienībā vai attieciniet kolonnu uz citu rādītāju.
date-in-numbers = Programma no skaitļa ir izveidojusi datumu { $value }. Vērtība ir publicēta kā apšaubāma.
    .hint = { $suggestion ->
        [none] Dodiet šūnai formātu „Skaitlis” un ierakstiet skaitli vēlreiz.
       *[other] Laikam tika rakstīts { $suggestion }. Dodiet šūnai formātu „Skaitlis” un ierakstiet skaitli vēlreiz, ar komatu.
    }
number-as-text = { $count ->
        [1] Skaitlis „{ $value }” ir saglabāts kā teksts: šeit tas ir nolasīts, bet pašas tabulas summa to neieskaita.
       *[other] Šīs kolonnas skaitļi, kas saglabāti kā teksts: { $count }; pirmais ir „{ $value }”. Šeit tie ir nolasīti, bet pašas tabulas summa tos neieskaita.
    }
    .hint = Programmā Excel: atlasiet kolonnu, „Dati” → „Teksts kolonnās” → „Pabeigt”.
unclear-sign = { $count ->
        [1] „{ $value }” var nozīmēt trīs lietas: nekas nenotika, neviens nav iesniedzis vai tā nemaz nevar būt.
       *[other] „{ $value }” stāv šīs kolonnas šūnās ({ $count }) un var nozīmēt trīs lietas: nekas nenotika, neviens nav iesniedzis vai tā nemaz nevar būt.
    } Publicēts kā neiesniegts.
    .hint = Pasakiet, kura, failā dataset.toml sadaļā [missing]: "{ $value }" = "nil" vai "not_reported", vai "not_applicable"
approximate-in-sum = { $count ->
        [1] „{ $value }” nav precīzs, bet to saskaita ar precīziem skaitļiem.
       *[other] Neprecīzas vērtības šajā kolonnā: { $count }, pirmā ir „{ $value }”; tās saskaita ar precīziem skaitļiem.
    }
    .hint = Noskaidrojiet precīzu skaitli. Līdz tam kopsumma ir tikai aptuvena.
total-differs = Kopsumma { $value } atšķiras no savu rindu summas, { $sum }. Portāls rāda summu.
    .hint = Meklējiet rindu, ko kopsumma neieskaita, vai formulu, kas nesniedzas līdz pēdējai rindai.
status-does-not-fit = { $reason ->
        [excluded] Statuss „{ $value }” saka, ka skaitļa nav, bet tur stāv { $number }. Skaitlis ir izlaists.
       *[unknown] Statusa vai precizējuma „{ $value }” nav.
    }
    .hint = { $suggestion ->
        [none] Iztukšojiet vienu no abām šūnām. Zināmie: normal, provisional, estimated, imputed, break, low_reliability, nil, not_reported, not_applicable, withheld.
       *[other] Varbūt domājāt „{ $suggestion }”?
    }
formula-without-value = Failā ir formula, bet nav tās rezultāta. Vērtība ir publicēta kā apšaubāma.
    .hint = Atveriet failu programmā Excel vai LibreOffice, sagaidiet aprēķinu un saglabājiet.
unmapped-column = Nekur nav teikts, kas stāv kolonnā „{ $value }”; tā ir izlaista.
    .hint = Pievienojiet failā dataset.toml: [[columns]] header = "{ $value }" indicator = "…" – vai, ja lasītājiem tā nav vajadzīga, role = "ignore"
not-a-number = { $reason ->
        [error] Programma šeit rāda kļūdu { $value }.
        [unknown] „{ $value }” nav neviens no šī rādītāja vārdiem: { $known }.
       *[words] „{ $value }” nav skaitlis.
    } Vērtība ir publicēta kā apšaubāma.
    .hint = { $reason ->
        [error] Izlabojiet formulu vai ierakstiet skaitli.
        [unknown] Rakstiet vienu no šiem vārdiem. Vārdu, kas vienmēr nozīmē to pašu, var izskaidrot failā dataset.toml sadaļā [missing].
       *[words] Ierakstiet tikai skaitli; vārdus raksta piezīmju kolonnā. Ja vārds pasaka, kāpēc skaitļa nav, izskaidrojiet to failā dataset.toml sadaļā [missing]: "{ $value }" = "not_reported"
    }
unclear-number = { $reason ->
        [thousand] „{ $value }” var būt { $words } vai { $number }. Vērtība ir publicēta kā apšaubāma.
       *[words] Aiz skaitļa šūnā „{ $value }” stāv „{ $words }”. Nolasīts tikai { $number }.
    }
    .hint = { $reason ->
        [thousand] Rakstiet { $number } bez zīmes starp cipariem vai { $words } ar vēl vienu ciparu beigās.
       *[words] Ierakstiet tikai skaitli; vārdus raksta piezīmju kolonnā.
    }
head-not-found = { $what ->
        [file] Blakus failam dataset.toml nav tabulas „{ $value }”.
        [sheet] Nevienā tabulā nav lapas „{ $value }”.
       *[column] Nevienā tabulā nav kolonnas „{ $value }”.
    }
    .hint = { $suggestion ->
        [none] Nokopējiet vārdus no tabulas. Virsrakstus divās rindās šķir „ / ”.
       *[other] Varbūt domājāt „{ $suggestion }”?
    }
table-not-understood = { $reason ->
        [header] Tabulā nav rindas ar kolonnu nosaukumiem.
        [indicators] Neviena šīs tabulas kolonna nav nosaukta kā rādītājs.
        [entities] Neviena šīs tabulas kolonna nenosauc portāla iestādes.
        [value] Tabulā nav kolonnas value, lai gan teikts, ka katrai vērtībai ir sava rinda.
       *[row] Šī rinda nepasaka, par ko ir tās vērtības; tās ir izlaistas.
    }
    .hint = { $reason ->
        [header] Nosauciet rindu failā dataset.toml: [[tables]] header_row = 3
        [indicators] Nosauciet tos failā dataset.toml: [[columns]] header = "…" indicator = "…"
        [entities] Nosauciet kolonnu failā dataset.toml: entity_column = "…"
        [value] Nosauciet skaitļu kolonnu value vai rakstiet failā dataset.toml layout = "wide".
       *[row] Ierakstiet rindā iestādes nosaukumu.
    }

explain-unknown-entity = Rinda ir par iestādi, ko portāls nepazīst
    .why = Rindas vērtības kādam pieder. Ja nosaukums neder nevienam, tās nevar parādīt ne lapā, ne kopsummā. Pēdiņas, lielie burti, atstarpes un „№ 5”, „N5” vai „5” nav svarīgi, bet citi vārdi ir. Portāls nemin, jo divas skolas bieži atšķiras ar vienu ciparu.
explain-ambiguous-entity = Nosaukums der vairākām iestādēm
    .why = Diviem ierakstiem ir viens nosaukums vai agrākais vārds. Atdot vērtības vienam no tiem būtu minējums, un kļūdu neviens neredzētu.
explain-duplicate-row = Viena un tā pati vērtība tabulā stāv divreiz
    .why = Divas rindas ir par vienu iestādi, periodu un rādītāju. Ja skaitītu abas, reģiona kopsumma būtu par lielu. Paliek pirmā; vai tā ir pareizā, zina tikai autors.
explain-no-period = Tabula nepasaka, par kuru laiku ir tās vērtības
    .why = Skaitli bez gada ne ar ko nevar salīdzināt, un rindā tam nav vietas.
explain-broken-period = Periods nav uzrakstīts kā periods
    .why = Gadiem, mācību gadiem, pusgadiem, ceturkšņiem, mēnešiem un dienām ir katram sava forma, lai tie stātos laika kārtībā un būtu salīdzināmi.
explain-outside-limits = Vērtība ir ārpus iespējamā
    .why = Rādītājam var būt mazākā un lielākā vērtība: daļa nav lielāka par 100 %, audzēkņu nav mazāk par nulli. Vērtība ārpus robežām gandrīz vienmēr ir pārrakstīšanās. Lasītāji redz, ka tā ir apšaubāma, kopsummas to neieskaita, un nekas netiek mainīts klusējot.
explain-percent-in-shares = Procenti daļu kolonnā
    .why = 12,5 % kā daļa ir 0,125. Kas šādā kolonnā izlasa 12,5, redz simtreiz par daudz. Kas bija domāts visai kolonnai, zina tikai autors.
explain-unit-differs = Skaitlis citā vienībā
    .why = Stundas starp cilvēkiem vai procentus starp skaitiem nevar saskaitīt. Skaitlis ar svešu vienību mainītu kopsummu, un neviens to nepamanītu.
explain-date-in-numbers = Programma no skaitļa izveidojusi datumu
    .why = Excel 1.5 vai 3/4 uzskata par gada dienu. Tad šūnā glabājas datums, bet aiz tā – skaitlis virs četrdesmit tūkstošiem. Kas tika ierakstīts, droši vairs nevar pateikt.
    .steps =
        Atlasiet šūnu un izvēlieties formātu „Skaitlis” (Ctrl + 1).
        Ierakstiet skaitli vēlreiz, ar komatu decimāldaļai.
explain-number-as-text = Skaitļi, kas saglabāti kā teksts
    .why = Tādi skaitļi šūnās stāv kreisajā pusē. Portāls tos nolasa, bet tabulas funkcija SUM ne, tāpēc tās kopsumma ir par mazu.
    .steps =
        Programmā Excel atlasiet kolonnu, tad „Dati” → „Teksts kolonnās” → „Pabeigt”.
        Programmā LibreOffice: „Dati” → „Teksts uz kolonnām” → „Labi”.
explain-unclear-sign = Svītra, kas var nozīmēt trīs lietas
    .why = Vienai iestādei svītra ir nulle, otrai – „neskaitījām”, trešajai – „mums nav centra”. Lasītājiem tie ir trīs dažādi vēstījumi: nulli saskaita, robu ne. Datu kopa vienreiz pasaka, ko tā nozīmē.
explain-approximate-in-sum = „Gandrīz 700” starp precīziem skaitļiem
    .why = Summa ir tik precīza, cik precīzas ir tās daļas. Viens „gandrīz” padara reģiona kopsummu aptuvenu, kaut arī to redz līdz pēdējam ciparam.
explain-total-differs = Kopsumma nav savu rindu summa
    .why = Vai nu formula neaptver kādu rindu, vai vērtība mainīta pēc tam, kad kopsumma ierakstīta. Nosaukti abi skaitļi; portāls kopsummu rēķina pats un rāda savējo.
explain-status-does-not-fit = Statuss nav zināms vai ir pretrunā ar skaitli
    .why = Statuss pasaka, kāda ir vērtība: galīga, novērtēta, neiesniegta. „Nav iesniegts” blakus skaitlim 12 saka divas lietas reizē, un lasītāji nezinātu, kurai ticēt.
explain-formula-without-value = Formula bez rezultāta
    .why = Darbgrāmata katrai formulai glabā pēdējo rezultātu. Programmas, kas darbgrāmatas raksta, to bieži izlaiž. Portāls formulas nerēķina, tāpēc bez rezultāta skaitļa nav.
    .steps =
        Atveriet failu programmā Excel vai LibreOffice un sagaidiet, līdz redzami skaitļi.
        Saglabājiet to. Kopš tā brīža rezultāti glabājas failā.
explain-unmapped-column = Kolonna, ko neizmanto
    .why = Kolonnas nosaukums nav rādītājs, un datu kopa par to neko nesaka. Nekas no tās nenonāk portālā. Varbūt tā arī jābūt: tad pasakiet to, un paziņojums pazudīs.
explain-not-a-number = Šūnā ir vārdi, nevis skaitlis
    .why = Vārdus nevar saskaitīt vai parādīt diagrammā. Lasītāji redz, ka vērtība ir apšaubāma, un neuzskatīs iestādi par tādu, kas neko nedara.
explain-unclear-number = Skaitlis, ko var lasīt divējādi
    .why = 1,234 Londonā ir vairāk nekā tūkstotis, Rīgā – mazliet vairāk par vienu. Vārdi aiz skaitļa var mainīt tā nozīmi: „25 (plāns)”. Portāls pasaka, ko nolasījis, un neizvēlas klusējot.
explain-head-not-found = Datu kopa nosauc kolonnu, kuras tabulās nav
    .why = Kolonnas virsraksts tabulā mainīts vai failā dataset.toml uzrakstīts citādi. Kamēr tie nesakrīt, kolonnu nolasa ne tā, kā gribējāt.
explain-table-not-understood = Tabulas daļas nav atrastas
    .why = Lai nolasītu tabulu, portālam jāzina trīs lietas: kurā rindā ir kolonnu nosaukumi, kura kolonna nosauc iestādes un kurās kolonnās ir rādītāji. Lielāko daļu tas atrod pats; pārējo var pateikt failā dataset.toml.

field-dataset-names = Nosaukumi, kādos tabulas sauc iestādes, ja tie nav to nosaukumi portālā, un id, uz ko tie attiecas.
