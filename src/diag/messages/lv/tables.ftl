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
