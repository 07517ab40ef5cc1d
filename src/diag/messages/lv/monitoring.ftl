### Monitorings: rādītāju, datu kopu un reitingu lauki un kas nav kārtībā ar atvasinātiem rādītājiem.

new-kind-indicator = Rādītājs: ko mēra un kā
new-kind-dataset = Datu kopa: tabulas ar monitoringa skaitļiem
new-kind-rating = Iestāžu reitings pēc kritērijiem

## Rādītājs

field-indicator-definition = Ko tieši mēra, lai visas iestādes skaitītu vienādi
field-indicator-unit = Ko skaitlis skaita: persons, learners, events, percent un citi; savas vienības pievieno failā data/vocabularies/units.csv
field-indicator-decimals = Cik ciparu aiz komata; bez tā – kā mērvienībai pieņemts
field-indicator-direction = Kas ir labāk: vairāk (up), mazāk (down) vai nav starpības (none)
field-indicator-aggregate = Kā no iestāžu vērtībām rodas novada vai reģiona vērtība: summa, vidējais, daļa no summām u. c.
field-indicator-numerator = Daļai: rādītājs, ko dala, piemēram, darbā iekārtojušies
field-indicator-denominator = Daļai: rādītājs, ar ko dala, piemēram, visi absolventi
field-indicator-weight = Svērtajam vidējam: rādītājs, kas pasaka, cik katra iestāde sver, piemēram, atbilžu skaits
field-indicator-base = Cik cilvēku ir aiz daļas vai vidējā, ko iestādes iesniedz jau gatavu; pēc tā aizsargā mazās grupas
field-indicator-derive = Kā to aprēķināt no citiem rādītājiem, piemēram, consulted / learners * 100
field-indicator-count = Kuri paša portāla ieraksti jāskaita; tad skaitlis nevienam nav jāiesniedz
field-indicator-words = Vārdnīca, kuras termini ir vērtības, sākot no zemākās: nē, daļēji, jā
field-indicator-minimum = Mazāk nemēdz būt
field-indicator-maximum = Vairāk nemēdz būt, piemēram, 100 daļai
field-indicator-baseline = No kurienes mērīt virzību uz mērķiem
field-indicator-targets = Kādas vērtības un līdz kuram laikam jāsasniedz; var būt arī nulle
field-indicator-breaks = No kura laika skaita citādi, tāpēc ar agrāko salīdzināt nevar
field-indicator-suppress = Vai slēpt mazus skaitļus; bez tā – jā, ja mērvienība skaita cilvēkus
field-indicator-key-facts = Kas jāzina, pirms lietot skaitļus; vislabāk trīs lietas
field-indicator-method = Kā vērtību savāc vai aprēķina
field-indicator-related = Rādītāji, kurus vērts aplūkot blakus šim
field-indicator-order = Vieta sarakstos: mazākais skaitlis pirmais

## Datu kopa

field-dataset-publisher = Organizācija, kas datus publicē
field-dataset-contacts = Kam jautāt par skaitļiem
field-dataset-frequency = Cik bieži datus vāc
field-dataset-method = Kā skaitļus vāca un pārbaudīja
field-dataset-collected = Kas vāca, no kura līdz kuram laikam un ar kādu veidlapu
field-dataset-provenance = No kurienes un kad tabulas ņemtas
field-dataset-events = Pasākumi, kuros datus apsprieda
field-dataset-layout = Kā tabulas uzbūvētas: wide – rinda katrai iestādei, kolonna katram rādītājam; tidy – rinda katrai vērtībai; matrix – viens rādītājs, kolonna katram periodam
field-dataset-entity = Par kāda veida ierakstiem ir rindas: institution, programme, project u. c.
field-dataset-entity-column = Nosaukumu kolonnas virsraksts, ja Locis pats to neatrod
field-dataset-period = Periods visiem skaitļiem, pie kuriem tas nav norādīts, piemēram, „2024/25”
field-dataset-period-column = Periodu kolonnas virsraksts
field-dataset-tables = Kuras tabulas lasīt; bez tā – visas blakus esošās tabulas lapas
field-dataset-columns = Kas kurā kolonnā ir; kolonnas, kas nosauktas kā rādītājs, nav jānorāda
field-dataset-dimensions = Pēc kā skaitļi sadalīti, un katra dalījuma vārdnīca: sex = "sexes"
field-dataset-missing = Ko nozīmē zīme šūnā bez skaitļa: "–" = "nil", "n/d" = "not_reported"
field-dataset-suppression = Kā aizsargāt mazus skaitļus, lai nevienu nevarētu atpazīt
field-dataset-edition = Izdevums, ja skaitļi vairs nemainīsies, piemēram, „2024”
field-dataset-revision-note = Kas mainījies kopš iepriekšējā izdevuma

## Reitings

field-rating-purpose = Kam šis reitings domāts un kam to lietot nedrīkst
field-rating-criteria = Pēc kā iestādes salīdzina un cik katrs kritērijs sver

## Iekšējie lauki

part-count-kind = Skaitāmo ierakstu veids, piemēram, practice
part-count-field = Lauks, pēc kura ieraksts pieder iestādei; bez tā – jebkurš, kurā iestāde nosaukta
part-count-only = Tikai ieraksti ar šiem vārdiem, piemēram, sector = "public"
part-count-what = Cik ierakstu ir vai tikai, vai ir vismaz viens
part-count-per = Pa mācību gadiem vai pa kalendārajiem gadiem
part-baseline-period = Periods, no kura mērīt virzību
part-baseline-value = Vērtība šajā periodā
part-targets-period = Līdz kuram laikam
part-targets-value = Sasniedzamā vērtība; var būt 0
part-targets-territory = Uz kuru teritoriju attiecas mērķis; bez tā – uz visām
part-targets-source = Dokuments, kurā mērķis noteikts
part-breaks-period = Pirmais periods, ko skaita jaunajā veidā
part-breaks-note = Kas mainījies skaitīšanas veidā
part-collected-by = Organizācija, kas skaitļus vāca
part-collected-from = Vākšanas pirmā diena
part-collected-to = Vākšanas pēdējā diena
part-collected-form = Tukša veidlapa, ko iestādes aizpildīja: fails blakus
part-provenance-title = Avota nosaukums
part-provenance-url = Avota adrese
part-provenance-got-on = Diena, kad tabula no turienes paņemta
part-tables-file = Tabulas fails šajā mapē
part-tables-sheet = Darbgrāmatas lapa; bez tā – visas lapas
part-tables-header-row = Kurā rindā sākas virsraksti; bez tā Locis tos atrod pats
part-tables-header-rows = Cik rindu aizņem virsraksti
part-tables-layout = Kā uzbūvēta šī tabula, ja citādi nekā pārējās
part-tables-period = Skaitļu periods šajā tabulā
part-tables-indicator = Visu tabulas skaitļu rādītājs, ja tas ir viens
part-columns-header = Kolonnas virsraksts; apvienotu virsrakstu daļas atdala „ / ”
part-columns-indicator = Rādītājs, kura vērtības tur ir
part-columns-role = Kas cits tajā ir: nosaukumi, periodi, piezīmes vai kaut kas nelasāms
part-columns-dimension = Griezums, kura vārdi tajā ir, piemēram, sex
part-columns-terms = Par ko ir visi tās skaitļi: sex = "women"
part-columns-period = Skaitļu periods šajā kolonnā
part-suppression-threshold = Cilvēku skaitu, kas mazāks par šo, nerāda: no 3 līdz 20, parasti 5
part-suppression-zeros = Vai nulles drīkst rādīt
part-suppression-method = Vai mazos skaitļus nerādīt, visus noapaļot līdz pieci vai rādīt intervālos
part-criteria-indicator = Rādītājs, pēc kura iestādes salīdzina
part-criteria-weight = Cik liela ir tā daļa kopumā; visi svari kopā ir 100

## Problēmas

broken-expression = { $kind ->
        [unfinished] Izteiksme „{ $value }” aprāvusies: aiz pēdējās zīmes kaut kā trūkst vai nav aizvērta iekava.
        [too-long] Izteiksme „{ $value }” ir pārāk gara, to neizdevās saprast.
       *[unexpected] Izteiksmē „{ $value }” zīme vai vārds „{ $detail }” nevar būt tajā vietā.
    }
    .hint = Rakstiet rādītāju id, skaitļus, + - * / un apaļās iekavas, bet ap mīnusu atstājiet atstarpes: consulted / learners * 100
cyclic-derivation = Rādītāju „{ $value }” neizdodas aprēķināt: tā izteiksmei vajag { $parts }, bet to aprēķins atgriežas tur, kur sākts.
    .hint = Vienā no tiem izņemiet „derive” un vāciet skaitļus vai aprēķiniet to no citiem rādītājiem.
aggregate-without-parts = Lai aprēķinātu „{ $value }”, jāzina, no kuriem rādītājiem. Nav norādīts: { $field }.
    .hint = { $value ->
        [share] Pievienojiet rādītāju, ko dala, un to, ar ko dala: numerator = "employed" un denominator = "graduates"
       *[other] Pievienojiet rādītāju, kas pasaka, cik katra iestāde sver: weight = "learners"
    }

## Paskaidrojumi

explain-broken-expression = Izteiksmi neizdodas aprēķināt
    .why = Atvasinātu rādītāju aprēķina no citiem pēc tā izteiksmes. Ja izteiksme nav saprotama, rādītājam nav vērtību un tā lapa paliek bez skaitļiem.
    .steps =
        Rakstiet rādītāju id tādus, kādi tie ir faila indicators.csv kolonnā id vai mapju nosaukumos.
        Ap mīnusu atstājiet atstarpes: id ir savas defises.
        Saskaitiet iekavas: aizverošo jābūt tikpat, cik atverošo.
explain-cyclic-derivation = Rādītāji tiek aprēķināti cits no cita pa apli
    .why = Lai aprēķinātu pirmo, vajag otro, bet otrajam – pirmo. Vērtību negūst neviens.
    .steps =
        Aplūkojiet ziņojumā nosaukto rādītāju izteiksmes.
        Izlemiet, kuru no tiem iesniedz iestādes, un izņemiet tā izteiksmi.
explain-aggregate-without-parts = Daļa vai svērtais vidējais nepasaka, no kā to rēķināt
    .why = Reģiona daļa nav iestāžu daļu vidējais: mazs licejs svērtu tikpat, cik liels. To rēķina no kopskaitļiem, tāpēc Locim jāzina, ko ar ko dalīt vai ar ko svērt.
    .steps =
        Daļai norādiet numerator un denominator, svērtajam vidējam – weight.
        Ja iestādes daļu iesniedz jau gatavu un sastāvdaļas nav zināmas, rakstiet aggregate = "none": tad reģiona daļas nebūs.
