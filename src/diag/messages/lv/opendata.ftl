### Atvērtie dati: lejupielādes un datu kopu izdevumi.

trace-download = lejupielādes

field-dataset-edition-of = Datu kopa, kuras izdevums tas ir; ieraksta lotsman edition
field-dataset-fingerprint = Pēc kā Locis zina, ka izdevuma skaitļi ir tie paši; ieraksta lotsman edition

help-edition = Saglabā publicētos skaitļus kā izdevumu, uz kuru var atsaukties
    .example =
        Piemērs: lotsman edition 2024
        Tikai vienai kopai: lotsman edition 2024 --dataset graduates
help-edition-name = Kā sauc izdevumu, piemēram, 2024
help-edition-dataset = Datu kopa; ja nav norādīta – visas, kurām ir skaitļi

edition-no-dataset = Datu kopas „{ $value }” nav.{ $suggestion ->
    [none] {""}
   *[other] {" "}Varbūt „{ $suggestion }”?
}
edition-nothing = Nav ko saglabāt: nevienai portāla datu kopai nav skaitļu.
edition-no-values = Datu kopai „{ $value }” nav skaitļu: no tās tabulām nekas nav nolasīts. Kas traucē, pateiks lotsman check
edition-name = Izdevumu nevar saukt „{ $value }”. Ņemiet burtus un ciparus, piemēram, 2024 vai spring-2025.
edition-exists = Izdevums „{ $name }” jau ir: data/{ $value }. Tas paliek, kāds ir. Nosauciet jauno citādi, piemēram, { $name }-2.
edition-note = Izdevums: skaitļi blakus šim failam vairs nemainās. Nelabojiet tos: uz tiem atsaucas.
edition-revision = Kas mainījies kopš iepriekšējā izdevuma? Noņemiet nākamās rindas pirmo zīmi un uzrakstiet.
edition-written = Izdevums { $name } ir saglabāts. Apskatiet to (lotsman serve) un saglabājiet kopā ar portālu: tā adrese un skaitļi paliks.
edition-with-errors = Ņemiet vērā: { $count ->
    [zero] portālā ir { $count } kļūdu
    [one] portālā ir { $count } kļūda
   *[other] portālā ir { $count } kļūdas
} (lotsman check). Ja to dēļ dažas tabulu rindas nav nolasītas, to nav arī izdevumā. Tad izdzēsiet jauno mapi, salabojiet tabulas un saglabājiet izdevumu vēlreiz.

edition-without-values = Šis ir datu kopas izdevums, bet skaitļu nav: blakus trūkst faila { $file }.
    .hint = Lai izdevumu izveido Locis: lotsman edition NOSAUKUMS. Ja tas nav izdevums, izdzēsiet rindu edition.
explain-edition-without-values = Izdevums bez skaitļiem
    .why = Datu kopa ar lauku edition nemainās: Locis tai lasa nevis tabulas, bet failu observations.csv, kurā ir toreiz publicētie skaitļi.
    .steps =
        Ja izdevumu izveidoja lotsman edition, atjaunojiet failu observations.csv, piemēram, no vēstures GitHub.
        Ja lauks edition rakstīts ar roku, izdzēsiet to: kopa ir dzīva, un tās izdevumus veido lotsman edition.

broken-edition = Šī izdevuma skaitļus nevar nolasīt: kaut kas nav kārtībā kolonnā { $column }.
    .hint = Atjaunojiet failu tādu, kāds tas tika saglabāts, piemēram, no vēstures GitHub. Izdevuma skaitļus ar roku nelabo.
explain-broken-edition = Izdevuma skaitļi mainīti ar roku
    .why = Izdevuma failam observations.csv ir noteikta forma: skaitļos punkts, starp kolonnām komats, kolonnā value skaitlis vai kolonnā status vārds, kas saka, kāpēc skaitļa nav. Tabulu programmas bieži to saglabā citādi.
    .steps =
        Atjaunojiet failu tādu, kāds tas tika saglabāts: GitHub atveriet to un izvēlieties History.
        Ja kāds skaitlis bija nepareizs, salabojiet to dzīvajā datu kopā un saglabājiet jaunu izdevumu; kas mainījies, uzrakstiet laukā revision_note.

edition-names-unknown = Izdevums nosauc „{ $value }”, bet portālā tā vairs nav. { $field ->
    [indicator] Šī rādītāja skaitļi
   *[other] Tā skaitļi
 } paliek lejupielādes failā, bet ne lapas tabulās.
    .hint = Nedzēsiet iestādes un rādītājus, kuru skaitļi ir izdevumā: ierakstiet to faktos status = "archived".
explain-edition-names-unknown = Izdevums nosauc to, kā vairs nav
    .why = Uz izdevumu atsaucas gadiem, tāpēc tā skaitļi paliek. Nosaukumi tiem nāk no portāla ierakstiem: ja iestāde vai rādītājs ir izdzēsts vai tam ir cits id, izdevuma lapa to nevar parādīt.
    .steps =
        Atjaunojiet ierakstu un ierakstiet tā faktos status = "archived": tas pazudīs no sarakstiem, bet lapa paliks.
        Ja tam ir jauns id, atstājiet izdevumu, kāds tas ir: lejupielādes fails ir pilns.

edition-changed = Izdevuma „{ $value }” skaitļi nav tie, kas tika saglabāti.
    .hint = Atjaunojiet failu, kāds tas bija, piemēram, no vēstures GitHub. Ja skaitļi bija nepareizi, saglabājiet jaunu izdevumu.
explain-edition-changed = Izdevuma skaitļi ir mainījušies
    .why = Uz izdevumu atsaucas tāpēc, ka tā skaitļi nekad nemainās. Nospiedums failā dataset.toml ir no saglabātajiem skaitļiem, bet failā observations.csv tagad ir citi.
    .steps =
        Atjaunojiet observations.csv tādu, kāds tas bija: GitHub atveriet to un izvēlieties History.
        Ja kāds skaitlis bija nepareizs, salabojiet to dzīvajā datu kopā, izpildiet lotsman edition ar jaunu nosaukumu un laukā revision_note uzrakstiet, kas mainījies.

editions-reveal = Kam ir izdevums „{ $edition }” un šodienas skaitļi, tas var aprēķināt { $count ->
    [zero] { $count } aizsargātu mazu personu skaitu
    [one] { $count } aizsargātu mazu personu skaitu
   *[other] { $count } aizsargātus mazus personu skaitus
}: { $value }.
    .hint = Noņemiet izdevumu no portāla (izdzēsiet tā mapi) vai atstājiet tā perioda skaitļus, kādi tie bija, līdz atradīsiet veidu, kā aizsargāt abus.
explain-editions-reveal = Divas publikācijas kopā pasaka to, ko katra aizsargā
    .why = Izdevumā nav parādīti vieni skaitļi, šodien citi, vai arī kopskaits mainījies par dažām personām. Kas tās noliks blakus un atņems, uzzinās mazo skaitli.
    .steps =
        Apskatiet nosaukto iestādi un periodu izdevumā un šodienas lapā.
        Ja pievienots tikai novēlots ziņojums, apsveriet, vai to nerādīt kopā ar nākamo periodu.
        Citādi izdzēsiet izdevuma mapi un saglabājiet jaunu: tas ir aizsargāts tāpat kā šodienas skaitļi. To, kas jau bija tīmeklī, kāds var būt nokopējis.
