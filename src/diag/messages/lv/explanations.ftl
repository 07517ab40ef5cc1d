### lotsman explain: katra kļūda kopumā, kāpēc tas lasītājiem ir svarīgi (.why) un ko darīt soli pa solim (.steps, rinda katram solim).

## Files and fields

explain-no-site-file = Nav portāla iestatījumu – faila site.toml
    .why = Failā site.toml ir rakstīts, kā portālu sauc, kādās valodās tas runā un kur tas atradīsies. Bez šī faila nav ar ko sākt.
    .steps =
        Ieskatieties mapē. Windows slēpj nosaukumu galotnes: programmā „Failu pārlūks” izvēlieties „Skats” → „Rādīt” → „Failu nosaukumu paplašinājumi”.
        Ja fails saucas site.toml.txt vai site.toml.toml, pārdēvējiet to par site.toml.
        Ja tas ir citā mapē, palaidiet Lotsman tur vai nosauciet to mapi aiz --site.
explain-unreadable-file = Failu neizdodas nolasīt
    .why = Sistēma neļauj Lotsman atvērt failu, tāpēc nekas no tā nenonāks portālā. Parasti to tur cita programma vai arī disks vai tīkla mape uz brīdi nav pieejami. Agrāk publicētais paliek savā vietā.
    .steps =
        Aizveriet failu Excel, Word un citās programmās.
        Ja tas ir OneDrive, Dropbox vai tīkla diskā, pagaidiet sinhronizāciju un vienreiz atveriet to paši.
        Ja arī tas nelīdz, nokopējiet failu, izdzēsiet veco un dodiet kopijai tā nosaukumu.
explain-missing-file = Fails pazuda, kamēr portāls tika veidots
    .why = Lotsman failu mapē redzēja, bet, kad tas bija jālasa, tā tur vairs nebija. Šoreiz tā teksta vai tabulas portālā nebūs.
    .steps =
        Izveidojiet portālu vēlreiz: ja fails tikai tika pārvietots vai sinhronizēts, viss jau ir kārtībā.
        Ja ne, pameklējiet to atkritnē vai starp iepriekšējām versijām, ko glabā GitHub un OneDrive.
explain-outside-of-site = Saite ved ārpus vietnes mapes
    .why = Simboliskā saite rāda uz citu vietu šajā datorā. Kolēģa datorā un GitHub tādas vietas nav. Turklāt portāls nedrīkst publicēt failus, kas atrodas ārpus tā mapes.
    .steps =
        Izdzēsiet saiti.
        Iekopējiet tās vietā pašu failu vai visu mapi.
explain-file-too-large = Teksts vai tabula ir pārāk liela, lai to lasītu
    .why = Teksts drīkst būt līdz 4 MB – tas ir vairāk nekā tūkstoš lappušu –, bet tabula līdz 180 MB. Lielāki gandrīz vienmēr ir kas cits: fails ar svešu nosaukumu vai teksts, kurā ielīmēti attēli. No tā veidota lapa telefonā neatvērtos.
    .steps =
        Apskatieties, kas failā ir. Tekstā ielīmētos attēlus saglabājiet kā atsevišķus failus blakus tam.
        Garu tekstu sadaliet vairākās lapās, tabulu – vairākās lapās vai failos.
explain-beyond-limit = Kaut kas ir pārāk garš vai pārāk dziļš, lai to lasītu
    .why = Cilvēks neraksta sarakstu sarakstā sešdesmit reižu un nesaraksta megabaitu faktu: tāds fails ir bojāts ceļā, to izdevusi kļūdaina programma, vai tas radīts, lai noslogotu datoru. Portālu uzbūvē bez tā, ātri, nevis stāv uz vietas.
    .steps =
        Atveriet failu nosauktajā vietā. Bieži tur ir aizmirsta iekava vai tags, vai kaut kas ielīmēts daudzreiz.
        Ja failu devusi cita programma, saglabājiet to tajā vēlreiz vai uzrakstiet no jauna.
explain-wrong-encoding = Fails nav saglabāts kā UTF-8
    .why = Dators burtus glabā kā skaitļus, un vecākās programmās šie skaitļi ir citi. Lotsman min, kuri burti domāti, bet var arī kļūdīties: tad „ā” vai „ņ” vietā lasītāji redzēs ko svešu. UTF-8 ir visu valodu visi burti.
    .steps =
        Piezīmju bloks: „Fails” → „Saglabāt kā”, apakšā izvēlieties „Kodējums”: UTF-8.
        Excel: „Fails” → „Saglabāt kā”, faila tips „CSV UTF-8 (atdalīts ar komatiem)”.
        LibreOffice: „Fails” → „Saglabāt kā”, atzīmējiet „Rediģēt filtra iestatījumus” un izvēlieties rakstzīmju kopu UTF-8.
explain-not-a-text = Fails ir nosaukts kā teksts, bet teksts nav
    .why = Nosaukums beidzas ar .md vai .toml, bet iekšā ir Word dokuments, attēls vai arhīvs. No pārdēvēšanas dokuments par tekstu nekļūst, un tā saturs portālā nenonāks.
    .steps =
        Dodiet failam atpakaļ agrāko nosaukumu (.docx, .pdf u. tml.) un atveriet to tā programmā.
        Iezīmējiet un nokopējiet vārdus un ielīmējiet tos jaunā vienkārša redaktora failā, piemēram, Piezīmju blokā.
        Saglabājiet to kā UTF-8 ar galotni .md, piemēram, lv.md.
explain-file-outside-of-entry = Fails nepieder nevienam ierakstam
    .why = Katrs teksts un katrs attēls mapē content pieder kādam ierakstam – tādai mapei kā content/events/2024-04-17-webinar. Fails, kas atrodas blakus šīm mapēm, nenonāk nevienā lapā, un neviens to neatradīs.
explain-unknown-kind = Mape mapē content nav portāla sadaļa
    .why = Mapes nosaukums pasaka, kas tajā par ierakstiem: events – pasākumi, institutions – iestādes, practices – prakses piemēri utt. Šie nosaukumi vienmēr ir angliski un visos portālos vienādi; lasītāji sadaļas redz savā valodā. Ierakstus no mapes ar citu nosaukumu programma nelasa.
explain-empty-site = Portālā nav neviena ieraksta
    .why = Lasītāji redzēs tukšu sākumlapu. Varbūt ieraksti nav mapēs content un data.
    .steps =
        Pārbaudiet, vai mapes content un data ir blakus failam site.toml, nevis citā mapē.
        Ja tikko sākat, izveidojiet pirmo lapu: lotsman new page "Par portālu" --language lv
explain-broken-toml = Datu vai iestatījumu rindu neizdevās saprast
    .why = Šīs rindas programma lasa burtiski, un viena aizmirsta pēdiņa vai iekava var sabojāt visu, kas ir zemāk. Ko nevar saprast, tā portālā nebūs. Word pēdiņas („ ”) neder: vajag taisnās (").
    .steps =
        Sāciet ar pirmo nosaukto rindu: bieži pārējās izlabojas līdz ar to.
        Pārbaudiet, vai teksts ir taisnās pēdiņās un vai katra iekava ir aizvērta.
        Tekstu vairākās rindās liek trīskāršās pēdiņās: """ … """
explain-broken-yaml = Datus teksta sākumā neizdevās saprast
    .why = Šīs rindas ir rakstītas valodā YAML, kur atstarpēm un koliem ir sava nozīme. Kamēr tās nav saprotamas, visa ieraksta portālā nav.
    .steps =
        Tekstu, kurā ir kols, lieciet pēdiņās.
        Iekšējo rindu priekšā lieciet atstarpes, nevis taustiņu Tab.
        Vai arī rakstiet datus failā facts.toml blakus tekstam: tas nav tik prasīgs.
explain-open-front-matter = Datiem teksta sākumā nav beigu
    .why = Starp divām rindām +++ ir dati, bet aiz otrās sākas teksts. Bez otrās rindas nav zināms, kur tas sākas, tāpēc ieraksts ir izlaists.
explain-broken-facts = Tādas vērtības šajā laukā nevar būt
    .why = Katra rinda atsevišķi ir lasāma, bet kopā nav jēgas: visbiežāk skaitlis ir tik liels, ka tas nevar būt ne gads, ne skaits. Ieraksts ir izlaists, lai lasītāji nesaņemtu nepatiesu faktu.
explain-unknown-field = Lauka ar tādu nosaukumu nav
    .why = Lotsman zina visu lauku nosaukumus, un šī starp tiem nav. Tajā rakstītais pazustu bez pēdām. Parasti tā ir pārrakstīšanās.
    .steps =
        Visus sadaļas laukus parāda komanda, piemēram: lotsman schema event
explain-fact-stated-twice = Viens fakts ir pateikts divreiz un atšķirīgi
    .why = Datumi, skaitļi un citi fakti var būt tabulā, failā facts.toml vai teksta sākumā, un divas vietas runā viena otrai pretī. Lasītājiem tiktu kāda no tām pēc nejaušības. Rakstiet katru faktu vienā vietā, un tas vairs neatkārtosies.
explain-stated-twice = Viens un tas pats ir nosaukts divreiz
    .why = Sarakstā otrreiz ir tas, kas tajā var būt tikai vienreiz. Viens no punktiem ir lieks vai arī tam bija jābūt citam un pēc kopēšanas aizmirsās nomainīt vārdu.
explain-unknown-rule = Līmenis dots tam, par ko nekad neziņo
    .why = Failā site.toml kādam ziņojumam ir dots savs līmenis, bet tā kodā vai nosaukumā ir pārrakstīšanās. Tāpēc līmenis palika parastais, un jūs brīnītos, kāpēc ziņojums nepazūd.
    .steps =
        Visus kodus parāda komanda: lotsman explain
explain-fixed-level = Šo kļūdu nevar izslēgt
    .why = Tās dēļ kaut kas nenonāk portālā: ieraksts, rinda vai vērtība. Ja par to klusētu, tas pazustu un neviens nezinātu, kāpēc. Citu līmeni var dot tikai tam, kura dēļ portālā nekā netrūkst.
explain-wrong-type = Laukam vajag cita veida vērtību
    .why = Vienos laukos ir skaitlis, citos teksts vai saraksts, un pēc tā portāls kārto, skaita un tulko. „1999 рік” ir teksts, un kā gadu to sakārtot nevar. Tāda vērtība ir izlaista.
explain-wrong-form = Datums, periods, skaits vai saite nav uzrakstīti kā vajag
    .why = Vienā valstī 04.05. ir ceturtais maijs, citā – piektais aprīlis. Tāpēc datumus raksta, sākot ar gadu: 2024-05-04, bet lasītājiem katra portāla valoda tos rāda pa savam. Kamēr pieraksts nav pareizs, vērtība ir izlaista.
    .steps =
        Diena: 2024-04-17. Diena ar stundu: 2024-04-17T10:00.
        Periods: 2024, 2023/24 (mācību gads), 2024..2026, 2024-Q2, 2024-05.
        Vecums vai klases: 8-9, 14+, 16. Skaits: 130, almost 700 (gandrīz), about 50 (apmēram), at least 3 (vismaz), more than 1500 (vairāk nekā).
        Saite: pilna adrese, kas sākas ar https://
explain-unknown-word = Lauks nepazīst šādu vārdu
    .why = Šis lauks pieņem tikai vārdus no īsa saraksta, vienmēr angliski. Tā katra portāla valoda parādīs savu vārdu un lasītāji varēs pēc tā atlasīt ierakstus. Jūsu paša vārds paliktu bez tulkojuma.
explain-number-too-small = Skaitlis ir mazāks, nekā iespējams
    .why = Cilvēku, stundu vai lappušu skaits nevar būt negatīvs. Parasti skaitļa priekšā nejauši ir defise.
explain-broken-id = Id satur zīmes, kādu adresē nevar būt
    .why = No ieraksta id veidojas tā lapas adrese, un pēc id uz to atsaucas citi ieraksti. Mazie latīņu burti, cipari un defises darbojas katrā datorā, vēstulē un bukletā, bet atstarpes un burti ar garumzīmēm pārvēršas par %C4%81. Par virsrakstu lasītājiem id nekļūst.
explain-broken-phone = Tālruņa numurs nav pilns
    .why = Telefonā lasītājs pieskaras numuram, un sākas zvans. Tas darbosies, arī no ārzemēm, tikai tad, ja numurs sākas ar + un valsts kodu. Tādus vārdus kā „lietvedība” rakstiet laukā label.
explain-broken-email = E-pasta adrese nav pilna
    .why = Lasītājs uzklikšķina uz adreses un raksta vēstuli. Ja adresē kā trūkst, vēstule atgriezīsies vai pat nesāksies.
explain-broken-website = Vietnes adrese nav pilna
    .why = Bez https:// priekšā pārlūks adresi uzskata par jūsu pašu portāla lapu, un lasītājs nonāk pie „lapa nav atrasta”.
explain-missing-field = Trūkst lauka, bez kura tādam ierakstam nav jēgas
    .why = Bez dažiem faktiem lapai nav nozīmes: pasākumam vajag datumu, centram – tā iestādi. Ieraksta portālā nebūs, kamēr nav šī lauka, lai lasītāji neatrastu pusi.
explain-no-title = Tekstam vai ierakstam nav nosaukuma
    .why = Nosaukums ir sarakstos, meklēšanā, pārlūka cilnē, un ar to sāk programma, kas lapu lasa priekšā. Bez nosaukuma nav saprotams, kurp ved saite.
explain-long-summary = Pirmā rindkopa ir pārāk gara sarakstiem
    .why = Pirmo rindkopu aiz nosaukuma rāda sarakstos un meklēšanā kā kopsavilkumu. Ja tajā ir vairāk nekā 300 zīmju, viena kartīte izspiež no ekrāna pārējās, un lasītāji neredz, kas vēl ir.

## References

explain-dangling-reference = Nosaukts ieraksts, kura nav
    .why = Ieraksti atsaucas cits uz citu pēc id: tas ir mapes nosaukums mapē content vai vērtība tabulas kolonnā id. Šī atsauce nekur neved, un lasītāji neuzzinās, kas vadīja vebināru vai kura ir šī prakse. Atsauce ir izlaista, pats ieraksts paliek.
    .steps =
        Salīdziniet id burtu pa burtam ar mapes nosaukumu vai šūnu.
        Ja tāda ieraksta vēl nav, sāciet to, piemēram: lotsman new person "Vārds un uzvārds"
explain-wrong-kind = Nosaukts citas sadaļas ieraksts
    .why = Ieraksts ir, bet tā vieta nav šeit: kur vajag iestādi, ir nosaukts cilvēks. Lasītāji skolas vietā redzētu portretu.
explain-unknown-term = Tāda termina vārdnīcā nav
    .why = Funkcijas, auditorijas, teritorijas un citi termini nāk no tabulām mapē data/vocabularies, kur katram ir nosaukums visās valodās. Pēc tiem lasītāji atlasa ierakstus. Terminam ārpus tabulas nav ne tulkojuma, ne lapas. Rakstiet tā id, nevis nosaukumu.
explain-no-vocabulary = Nav visas vārdnīcas
    .why = Šī lauka vērtības nāk no tabulas mapē data/vocabularies, bet tādas tabulas nav. Kamēr tās nav, ar šiem terminiem atzīmēto nevar ne parādīt, ne atlasīt.
explain-duplicate-id = Diviem ierakstiem ir viens id
    .why = No id veidojas adrese, un vienā adresē nevar būt divu lapu. Otrā ieraksta portālā nav. Turklāt atsauces ar šo id nezinātu, kurš no abiem domāts.
explain-stated-number-differs = Pateikts viens skaits, bet uzskaitīts cits
    .why = Projektā teikts „trīs iestādes”, bet zemāk lasītāji redz divus nosaukumus un jautās, kam ticēt. Ja zināms tikai skaits, nevis nosaukumi, tā arī norādiet: tad portāls neko nesalīdzinās.
explain-unknown-menu-target = Izvēlnes punkts nekur neved
    .why = Izvēlne ir katrā lapā, un sadaļu, uz kuru ved kļūdainais punkts, lasītāji neatradīs. Sadaļas sauc vienskaitlī, kā datos: event, nevis events.
explain-reference-to-draft = Nosaukts melnraksts
    .why = Atsauce ir pareiza, bet ieraksts vēl nav lasītājiem, tāpēc šajā lapā tā nosaukuma nav. Tas parādīsies pats, tiklīdz melnraksts būs publicēts.
explain-menu-item-without-target = Izvēlnes punktā ir tikai vārdi
    .why = Lasītāji redzētu vārdus, uz kuriem nevar uzklikšķināt, tāpēc tāda punkta izvēlnē nav. Punkts ved uz lapu, sadaļu, vārdnīcu vai uz adresi citur.

## Tables

explain-broken-table = Tabulu nevar atvērt
    .why = Fails ir bojāts, aizsargāts ar paroli vai tikai pārdēvēts, bet iekšā nav tabula. Neviena tās rinda nenonāks portālā. Agrāk publicētais paliek savā vietā.
    .steps =
        Atveriet failu programmā Excel vai LibreOffice. Ja prasa paroli, noņemiet to: „Fails” → „Informācija” → „Aizsargāt darbgrāmatu” → „Šifrēt ar paroli” – un izdzēsiet paroli.
        Saglabājiet no jauna: „Fails” → „Saglabāt kā”, tips „Excel darbgrāmata (*.xlsx)” vai „CSV UTF-8”.
        Ja fails arī tur neatveras, ņemiet iepriekšējo versiju no OneDrive vai GitHub.
explain-no-id-column = Tabulā nav kolonnas id
    .why = Ar id rinda kļūst par ierakstu ar savu adresi, tai ir savi teksti un attēli, un uz to var atsaukties citi. Bez šīs kolonnas nevar nolasīt nevienu rindu. Bieži virs kolonnu nosaukumiem ir virsraksts vai tukša rinda, bet nosaukumiem jābūt pirmajā.
explain-row-without-id = Rindai nav id
    .why = Bez id rindai nav adreses, un lasītāji to neatradīs. Der arī numuri 1, 2, 3, bet tie neko nepasaka; labāki ir īsi latīņu vārdi, kas nekad nemainīsies.
explain-unknown-column = Kolonnas ar tādu nosaukumu nav
    .why = Kolonnas sauc tāpat kā laukus – angliski. Kolonnu ar citu nosaukumu programma nelasa, un tajā rakstītais nekur neparādīsies. Tam, ko tulko, nosaukumam pievieno punktu un valodu: title.lv.
    .steps =
        Visus sadaļas laukus parāda komanda, piemēram: lotsman schema institution
        Piezīmes sev labāk turēt atsevišķā lapā vai citā failā.
explain-duplicate-column = Kolonna tabulā ir divreiz
    .why = Divām kolonnām ir viens nosaukums, bet to šūnas atšķiras vai reiz atšķirsies. Nolasīta tikai pirmā. Varbūt otrā bija domāta citai valodai.
explain-not-translatable = Kolonna valodai tur, kur nav ko tulkot
    .why = Skaitļi, datumi un atsauces visās valodās ir vienādi: dibināšanas gads latviešu un angļu versijā ir viens. Atsevišķa kolonna valodai ir aicinājums uz divām atšķirīgām vērtībām. Tā nav nolasīta.
explain-broken-abbreviation = Saīsinājumu rinda nav pilna
    .why = Kur saīsinājums tekstā parādās pirmoreiz, lasītāji var redzēt, ko tas nozīmē, un ekrāna lasītājs – to izrunāt. Tam vajag valodu, īso un pilno formu.
explain-unknown-table = Pēc tabulas nosaukuma nav redzams, kas tajā ir
    .why = Faila nosaukums mapē data pasaka, kas ir tā rindas: failā institutions.csv – iestādes. Tabula ar citu nosaukumu nav nolasīta, un nevienas tās rindas portālā nav.

## Privacy

explain-no-consent = Cilvēka foto vai kontakti bez spēkā esošas piekrišanas
    .why = Portrets un kontakti ir personas dati. Tos drīkst publicēt tikai ar cilvēka piekrišanu un tikai, kamēr tā ir spēkā. Tāpēc portāls tos nerāda, kamēr piekrišana nav pierakstīta. Tās datumu un apjomu redzat jūs un tie, kas pārbauda; lasītāji ne.
    .steps =
        Pajautājiet cilvēkam rakstiski un saglabājiet atbildi.
        Pievienojiet rindu consent: dienu (given_on), kam piekrists (scope) un, ja ir, pēdējo dienu (until).
        Ja piekrišanas nav, izdzēsiet foto un kontaktus.
explain-private-link = Saite atver redaktoru vai pieteikšanās lapu
    .why = Jūs dokumentu redzat, jo esat pieteikušies savā kontā. Lasītāju sagaidīs lūgums pieteikties vai, vēl ļaunāk, viņš varēs mainīt jūsu dokumentu. Saitei jāatveras visiem un tikai skatīšanai.
    .steps =
        Google dokumenti, izklājlapas vai prezentācijas: spiediet „Kopīgot”. Sadaļā „Vispārīga piekļuve” izvēlieties „Ikviens, kam ir saite”, pa labi – „Skatītājs”. Adresē /edit un visu aiz tā aizstājiet ar /preview. Izklājlapu var arī publicēt: „Fails” → „Kopīgot” → „Publicēt tīmeklī”.
        Google veidlapas: spiediet „Sūtīt” (jaunākās veidlapās „Publicēt”) un nokopējiet saiti tiem, kas atbild; tā beidzas ar /viewform.
        OneDrive un SharePoint: „Kopīgot” → „Ikviens, kam ir saite, var skatīt” → „Kopēt saiti”. Dropbox: Share → Copy link.
        Atveriet saiti pārlūka privātajā logā: dokumentam jāparādās bez pieteikšanās.
        Gatavam dokumentam drošāk: saglabājiet to kā PDF un ielieciet failu ieraksta mapē.
explain-displaced-without-place = Pārvietotai iestādei nav nosauktas abas vietas
    .why = Pārvietotai iestādei svarīgas divas vietas: no kurienes tā ir un kur strādā tagad. Vieni to meklē pēc pirmās, citi pēc otrās. Ielu un namu portāls nerāda, kamēr jūs to neatļaujat.
explain-merged-without-successor = Apvienota iestāde nepasaka, kas turpina tās darbu
    .why = Tam, kas meklē agrāko iestādi, jāuzzina, kur tagad vērsties. Ar lauku successor tās lapa ved pie pēcteces.

## Languages

explain-no-languages = Iestatījumos nav nosaukta neviena valoda
    .why = Katrai lapai, adresei un datumam ir sava valoda. Bez valodas nav nevienas lapas.
explain-broken-language-tag = Tas nav valodas kods
    .why = Pārlūki, meklētāji un ekrāna lasītāji valodas pazīst pēc divu vai trīs burtu kodiem: uk, ru, lv, en. Pēc koda izvēlas arī izrunu. Valoda bez koda ir izlaista.
explain-unknown-language = Teksts valodā, kuras portālā nav
    .why = Vārdi ir, bet nav portāla versijas, kur tos rādīt. Bieži valodas vietā raksta valsti: ukraiņu valodas kods ir uk (ne ua), latviešu – lv, angļu – en (ne gb).
explain-text-in-unknown-language = Fails nosaukts pēc valodas, kuras portālā nav
    .why = Teksta faila nosaukums pasaka, kādā valodā tas ir: lv.md, en.md. Lapu šī faila valodā portālā nav, un neviens to neizlasīs.
explain-text-stated-twice = Ierakstam ir divi teksti vienā valodā
    .why = Divi faili pretendē uz vienu vietu. Lasītājiem tiks pirmais, bet labojumus otrajā neviens nekad neredzēs.
explain-fact-in-translation = Tulkojumā ir savs fakts
    .why = Datumus, skaitļus un atsauces raksta vienreiz visām valodām. Ja tulkojumam būtu savs datums, latviešu un angļu lasītāji atnāktu dažādās dienās. Vērtība tulkojumā nav ņemta vērā.
explain-missing-translation = Laukam trūkst teksta valodā, kurā tas vajadzīgs
    .why = Šīs valodas lasītāji redzētu tukšu vietu vai svešus vārdus tur, kur tas ir vissvarīgāk: portāla nosaukumā vai ieraksta obligātajā daļā.
explain-required-language-missing = Ieraksta nav valodā, kas obligāta visiem
    .why = Failā site.toml pie valodas ir required = true: jūs tās lasītājiem apsolījāt, ka tajā ir viss. Šī ieraksta tajā nav, un viņi to saņems citā valodā.
explain-no-strings = Valodai nav pogu un virsrakstu vārdu
    .why = Ierakstu teksti ir jūsu, bet „Meklēt”, „Nākamā lapa” vai „Datums” nāk no motīva, kas prot uk, ru, lv un en. Citā valodā lasītāji šos vārdus redzēs nākamajā valodā, kamēr jūs tos nepievienosiet.
    .steps =
        Par paraugu ņemiet failu lv.ftl vai en.ftl no Lotsman mapes themes/default/strings.
        Saglabājiet to vietnes mapē kā strings/ ar valodas kodu, piemēram, strings/pl.ftl.
        Tulkojiet to, kas ir pa labi no vienādības zīmēm. Kā trūks, to portāls arī turpmāk ņems no nākamās valodas.
explain-broken-strings = Saskarnes vārdu rindu neizdevās saprast
    .why = Šī poga vai virsraksts paliek ar iepriekšējiem vārdiem; pārējās faila rindas darbojas. Rinda sastāv no atslēgas, vienādības zīmes un teksta. Ja teksts turpinās nākamajā rindā, tā sākas ar atstarpēm.
explain-older-than-source = Tulkojums ir vecāks par oriģinālu
    .why = Oriģināls ir mainīts jau pēc tulkošanas, un citas valodas lasītāji saņem vecus laikus, datumus vai vārdus. Kamēr tulkojums nav atjaunots, tā lapa par to brīdina un dod saiti uz oriģinālu.
    .steps =
        Apskatieties, kas jauns, piemēram, latviešu valodai: lotsman status --language lv
        Ierakstiet tulkojumā jaunos teikumus un izdzēsiet tos, kuru vairs nav.
        Ja izmaiņa svarīga tikai oriģinālam, piemēram, pielikts komats: lotsman status --done page:opening-hours lv
explain-broken-ledger = Tulkojumu žurnāls ir bojāts
    .why = Failā translations.toml ir pierakstīts, no kāda oriģināla stāvokļa veidots katrs tulkojums. Kamēr to nevar nolasīt, neviens neuzzina, kuri tulkojumi ir novecojuši. Lasītājiem visas lapas paliek, kā bijušas. Parasti portālu vienlaikus mainīja divi cilvēki, un git atstāja starp rindām savas zīmes.
    .steps =
        Izdzēsiet rindas, kas sākas ar <<<<<<<, ======= vai >>>>>>>.
        Ja tagad bloks ar vienu nosaukumu kvadrātiekavās ir divreiz, izdzēsiet vienu no abiem.
        Izpildiet lotsman status: komanda failu uzraksta no jauna un pasaka, ko mainījusi.
explain-unfinished-translation = Teksts gaida tulkojumu
    .why = Komanda lotsman translate šeit nokopēja oriģinālu kā paraugu. Kamēr ir pirmā rinda, teksts neskaitās tulkojums, un lasītāji redz oriģinālu ar norādi, nevis svešu valodu tur, kur to negaida.
explain-open-bracket = Iekavai nav otras puses
    .why = Lasītāji paklūp un meklē, kur piezīme beidzas. Markdown tekstā pazudusi iekava var arī salauzt saiti, un tad tās adrese stāv teikuma vidū.
explain-foreign-quotes = Citas valodas pēdiņas
    .why = Katrai valodai ir savas pēdiņas: ukraiņu un krievu «…», latviešu „…”, angļu “…”. Svešas pēdiņas vai divi komati to vietā lasītājam šķiet paviršība, un programma, kas lasa priekšā, var tās izlasīt nepareizi. Taisnās pēdiņas (") tekstā portāls aizstāj pats.
explain-wrong-apostrophe = Cita zīme ukraiņu apostrofa vietā
    .why = Pēdiņa vai uzsvara zīme izskatās gandrīz kā apostrofs, bet meklēšanai tā ir cita zīme: kas meklē «кар’єра», šo vārdu neatradīs. Nedarbosies arī pārnešana un lasīšana priekšā. Taisno zīmi ' tekstā portāls izlabo pats, datos un tabulās ne.
explain-unknown-abbreviation = Saīsinājums, ko portāls neprot paskaidrot
    .why = Jūs to lietojat katru dienu, bet vecāki un audzēkņi, kas ienākuši pirmoreiz, to nezina. Ja saīsinājumu tabulā ir rinda, katra lapa to paskaidro pirmajā vietā, un ekrāna lasītājs izrunā pilnos vārdus.
    .steps =
        Paskaidrojiet to vienreiz tekstā: karjeras attīstības centrs (KAC).
        Vai pievienojiet rindu failā data/abbreviations.csv – valodu, īso un pilno formu: tad tas ir paskaidrots visās lapās.

## Time

explain-end-before-start = Pasākums beidzas, pirms tas sākas
    .why = Lasītāji pasākumu pievieno savam kalendāram tieši no lapas. Ar tādu laiku kalendārs to rādīs nepareizi vai nerādīs nemaz. Parasti pēc kopēšanas aizmirst nomainīt dienu vai mēnesi.
explain-unknown-time-zone = Tādas laika joslas nav
    .why = Plkst. 10.00 Rīgā un plkst. 10.00 Varšavā nav viens un tas pats laiks. Pēc joslas dalībnieku kalendāri atrod pareizo stundu, un portāls zina, kad pasākums ir pagājis. Joslu nosaukumi visos datoros ir vienādi.
explain-not-a-month = Mācību gads sākas neiespējamā mēnesī
    .why = Pēc šī mēneša portāls kārto pasākumus un prakses piemērus pa mācību gadiem. Kamēr tas nav izlabots, ņemts tuvākais iespējamais.
explain-hours-differ = Programmas stundas nav vienādas ar moduļu summu
    .why = Lasītāji saskaita moduļu stundas, lai zinātu, cik laika vajag, un apliecībā ir abi skaitļi. Viens no tiem nav pareizs.
explain-registered-before-issued = Dokuments reģistrēts, pirms tas izdots
    .why = Ministrija rīkojumu reģistrē pēc parakstīšanas. Ja ir otrādi, datumā ir pārrakstīšanās, un tas, kas dokumentu meklēs pēc datuma, to neatradīs.
explain-hour-that-is-skipped = Tajā naktī tādas stundas nav
    .why = Marta pēdējā svētdienā pulksteni pagriež uz priekšu, un viena stunda ir izlaista. Pasākums nevar sākties tad, kad laika nav, un katrs kalendārs to rādītu citādi.
explain-event-without-outcome = Par pagājušu pasākumu nav teikts, ko tas deva
    .why = Pasākums beidzies vairāk nekā pirms mēneša. Kas to nokavēja, meklē ierakstu vai slaidus, kas bija – apliecinājumu, un pārskatam vajag dalībnieku skaitu. Vēlāk to neviens neatcerēsies. Par rezultātiem programma jautā gadu, tad pārstāj.

## Links and media

explain-dead-link = Saite tekstā nekur neved
    .why = Lasītājs uzklikšķina un nekur nenonāk. Portāla iekšienē saites nosauc ierakstus, nevis adreses, piemēram, event:2024-04-17-webinar: tādas saites darbojas visās valodās, un tās ir pārbaudītas, pirms kāds uzklikšķina.
explain-file-not-in-entry = Faila nav ieraksta mapē
    .why = Lapā nosaukts attēls vai fails, kura blakus nav, un lasītāji redzētu tukšu rāmi. No svešām vietnēm attēlus neņem: tie pazudīs līdz ar to vietni, un tā vietne uzzinās par katru jūsu lasītāju. Lielie un mazie burti atšķiras: Photo.JPG nav photo.jpg.
    .steps =
        Iekopējiet failu ieraksta mapē, tur, kur ir lv.md vai facts.toml.
        Nosauciet to tieši tā, kā saucas fails, ar visu galotni: .jpg, .png, .pdf.
explain-picture-without-alt = Attēlam nav apraksta
    .why = Tie, kas attēlu neredz, dzird tā aprakstu; tas ir attēla vietā, kamēr attēls ielādējas, un to lasa meklētāji. Vienā īsā teikumā pasakiet, kas tajā ir svarīgs jūsu tekstam, bez „fotoattēlā redzams”.
explain-broken-video-id = Adrese neved uz vienu video
    .why = Video rāda tieši lapā, un tam vajag video paša 11 zīmes. Kanāla vai saraksta adresē to nav.
    .steps =
        Atveriet YouTube tieši šo video.
        Zem tā spiediet „Kopīgot”, tad „Kopēt” un ielīmējiet adresi: https://youtu.be/…
explain-recording-without-id = Videoierakstam nav nosaukts video
    .why = Lapa solītu videoierakstu, ko nevar noskatīties. Tas ir vai nu video YouTube vai Vimeo (id), vai fails ieraksta mapē (file).
explain-file-without-path = Failu sarakstā ir punkts bez faila
    .why = Lasītāji redzētu nosaukumu, aiz kura nav ko lejupielādēt. Katrs punkts nosauc failu no ieraksta mapes (path) vai adresi citur (url).
explain-material-without-file = Materiālā nav ko paņemt
    .why = Materiālu sadaļā nāk, lai ko paņemtu un izmantotu. Lapa, kas tikai stāsta par prezentāciju, pievils. Ja nav ko dot, labāk no tās veidot ziņu vai prakses piemēru.
explain-online-without-link = Tiešsaistes pasākumam nav saites, lai pievienotos
    .why = Lasītāji uzzina par vebināru, bet nezina, kā tajā nokļūt. Pietiek ar saiti pieteikumam. Saite uz pašu tikšanos redzama tikai līdz tās beigām, tāpēc vecā istabā neviens nejauši neieies.
explain-practice-without-contact = Prakses piemērā nav pateikts, kam jautāt
    .why = Praksi apraksta, lai to atkārtotu, un tiem, kas mēģinās, būs jautājumi. Centra kopējā adrese der tikpat labi kā personiska.
explain-file-too-heavy = Fails ir pārāk liels publicēšanai
    .why = GitHub nepieņem failus, kas lielāki par 100 MB, un tad neatjaunosies viss portāls. Un telefonā tik ilgi neviens negaidīs.
    .steps =
        Video: ielieciet YouTube un ierakstiet tā adresi laukā recording.
        Prezentācija: programmā PowerPoint izvēlieties „Fails” → „Informācija” → „Saspiest multividi” vai „Attēla formāts” → „Saspiest attēlus”; vai saglabājiet to kā PDF.
        Viss pārējais: turiet mākonī, kas atvērts ikvienam, kam ir saite, un ierakstiet adresi kā url.
explain-dead-anchor = Saite ved uz lapas daļu, kuras nav
    .why = Aiz # ir virsraksts bez garumzīmēm, tā, kā to raksta pati lapa. Ja virsraksts ir mainīts, lasītāji nonāks lapā, bet vietu meklēs paši. Tulkojumā tam pašam virsrakstam ir cita adrese.
explain-alt-is-file-name = Attēla apraksta vietā ir faila nosaukums
    .why = Kas attēlu neredz, dzirdēs „i-em-gē pasvītrojums divi tūkstoši divdesmit četri”. Pasakiet, kas tajā redzams vai kas tajā svarīgs jūsu tekstam.
explain-unused-files = Faili ieraksta mapē, kas nekur nav nosaukti
    .why = Portālā nonāk tikai faili, kas nosaukti tekstā vai datos, tāpēc šie paliek mājās. Vai nu ir aizmirsta saite, vai arī fails nav lasītājiem un tikai padara mapi smagāku.
explain-dead-external-link = Saite ved uz citu vietni, kur vairs nekā nav
    .why = Lasītājs uzklikšķina, ierauga kļūdas lapu un mazāk uzticas arī pārējam portālam. lotsman check --external jautā citām vietnēm un pasaka, kopš kuras dienas lapas nav. Vietnes reizēm dienu vai divas nedarbojas: nesena kļūme vēl var pāriet pati, sena vairs ne.
    .steps =
        Atveriet saiti pārlūkā un pārliecinieties, ka lapas tiešām nav.
        Sameklējiet tās nosaukumu meklētājā: lapas bieži tikai pārceļas.
        Ierakstiet jauno adresi vai izņemiet saiti, atstājot vārdus.
explain-unchecked-external-link = Saiti uz citu vietni neizdevās pārbaudīt
    .why = Vietne nepateica, vai lapa tur ir: tā nelaiž iekšā programmas, atbildēja pārāk lēni vai tās sertifikāts ir novecojis. Cilvēki to varbūt atvērs bez grūtībām, tāpēc šis ir tikai ieteikums, un to dod, ja tā bijis divreiz pēc kārtas.
    .steps =
        Atveriet saiti pārlūkā, vislabāk privātā logā, kur neesat pieteicies.
        Ja lapa atveras, nekas nav jādara; šādus ieteikumus var izslēgt ar levels failā site.toml.
        Ja tā prasa pieteikties, to prasīs arī lasītājiem: pasakiet to saites vārdos vai ielieciet dokumentu ieraksta mapē.
explain-moved-external-link = Citas vietnes lapa ir pārcelta pavisam
    .why = Pagaidām vecā adrese vēl ved uz jauno, bet mūžīgi vietnes šādas norādes netur. Reizēm tās ved tikai uz sākumlapu, un lasītāji neatrod solīto.
    .steps =
        Atveriet saiti un paskatieties, vai tā ir lapa, kuru domājāt.
        Ja ir, ierakstiet jauno adresi, ko rāda ieteikums.
        Ja nav, atrodiet tajā vietnē īsto lapu vai izņemiet saiti.

## Access

explain-broken-colour = Krāsa nav uzrakstīta pareizi
    .why = Šajā krāsā ir saites un pogas. Lotsman saprot krāsu apļa skaitli no 0 līdz 359 (30 – sarkana, 140 – zaļa, 242 – zila) vai krāsu, kā to raksta programmas: # un seši cipari vai burti. Pagaidām portāls ir zils.
explain-weak-contrast = Teksts šādā krāsā ir grūti lasāms
    .why = Katrs divpadsmitais vīrietis krāsas redz citādi, un katrs kādreiz ir lasījis telefonā saulē. Ja kontrasts ir mazāks par 4,5 pret 1, gaiši burti uz balta izgaist. Tāpēc tekstam portāls ņem tumšāku jūsu krāsas nokrāsu.
explain-heading-jump = Virsraksts pārlec pāri līmenim
    .why = Kas lapu neredz, pārvietojas pa tās virsrakstiem, kā citi tos pārskrien ar acīm. Izlaists līmenis skan tā, it kā trūktu veselas daļas. Burtu lielums ir motīva, nevis virsraksta līmeņa lieta.
explain-empty-heading = Virsraksts bez vārdiem
    .why = Virsrakstu sarakstā, pa kuru pārvietojas ekrāna lasītāji, ir tukša rinda. Parasti vārdi nonākuši nākamajā rindā vai zīmes # palikušas nejauši.
explain-vague-link = Saites vārdi nepasaka, kurp tā ved
    .why = Ekrāna lasītājs prot nolasīt visas lapas saites pēc kārtas: „šeit, šeit, vairāk”. Arī tas, kas tekstu tikai pārskata, vispirms redz saites. Vārdi, kas nosauc pašu lietu, palīdz visiem, arī meklētājiem.
explain-address-as-words = Vārdu vietā saite rāda adresi
    .why = Adresi ir nogurdinoši lasīt un neciešami klausīties burtu pa burtam, bet telefonā tā pārrauj rindu. Lasītājiem jāzina, ko viņi atradīs, nevis kur tas atrodas.
explain-table-without-header = Tabulas kolonnām nav nosaukumu
    .why = Tabulas pirmā rinda Markdown tekstā ir tās galva. Ekrāna lasītājs nosauc kolonnu kopā ar katru šūnu; bez nosaukumiem paliek tikai skaitļi, kas neko nenozīmē. Arī telefonā ar galvu redzams, kas ir kas.

## Publishing

explain-broken-base-url = Portāla adrese nav pilna
    .why = Kalendāram, jaunumu plūsmai, vietnes kartei un kartītei ziņapmaiņas programmās vajag pilnas adreses. Ar kļūdainu tās ved nekurienē, lai gan pašas lapas darbojas.
explain-same-address = Divām lapām ir viena adrese
    .why = Vienā adresē var būt tikai viena lapa. Pirmā paliek, otrās lasītājiem nav. Lielie un mazie burti netiek šķirti: sistēmā Windows tas būtu viens un tas pats fails.
explain-broken-alias = Agrākā adrese nav uzrakstīta pareizi
    .why = No agrākās adreses veco saišu lasītājus pārvedīs uz jauno lapu. Tai jābūt šī paša portāla adresei: tas, kas ir aiz portāla adreses, sākot ar slīpsvītru.
explain-demo-entry = Demonstrācijas ieraksts grasās nonākt īstā portālā
    .why = Ieraksts ir atzīmēts kā izdomāts: tas rāda, kāds portāls var izskatīties. Īstā portālā lasītāji tam noticētu. Par to ziņo tikai --strict, pirms publicēšanas.
explain-no-theme = Tāda motīva nav
    .why = Motīvs nosaka, kā lapas izskatās. Tā, kas nosaukts failā site.toml, mapē themes nav, tāpēc portāls izskatās kā parasti.
explain-broken-template = Motīva veidnē ir kļūda
    .why = Veidne ir forma, kurā atlej lapas. Šo neizdevās saprast, tāpēc lapas veidotas pēc iepriekšējās versijas: tās, kas motīvā, un galu galā pēc parastās.
explain-failed-template = Pēc veidnes neizdevās izveidot lapu
    .why = Veidne ir lasāma, bet prasa to, kā šai lapai nav. Lapas jaunās versijas nav; kamēr ir kļūdas, iepriekšējā nav izdzēsta.
explain-not-written = Lapu neizdevās ierakstīt diskā
    .why = Iepriekš izveidotais portāls palika, kāds bija: jaunais stājas tā vietā tikai tad, kad viss ir diskā.
    .steps =
        Pārbaudiet, cik vietas diskā palicis.
        Aizveriet mapi public citās programmās un apturiet tai OneDrive vai Dropbox.
        Izveidojiet portālu vēlreiz. Ja nelīdz, nosauciet citu mapi: lotsman build --out D:\portal
explain-other-address = Adrese nav tā, ko portālam dod GitHub Pages
    .why = GitHub veido adresi no īpašnieka vārda un repozitorija nosaukuma: https://office.github.io/portal/. Ja failā site.toml ir cita, lapas darbojas, bet jaunumu plūsma, kalendārs, vietnes karte un kartītes ziņapmaiņas programmās ved citur.
explain-domains-differ = Portāla domēns nesakrīt ar tā adresi
    .why = No cname GitHub Pages zina, ar kuru jūsu domēnu rādīt portālu, bet base_url saņem jaunumu plūsmas, kalendāri un meklētāji. Ja tie atšķiras, puse saišu no ārpuses ved turp, kur portāla nav.
explain-heavy-portal = Portāls kļūst pārāk smags savam mitinātājam
    .why = GitHub Pages publicē līdz 1 GB, un portāls jau ir tuvu tam. Tālāk tas vairs neatjaunosies, visticamāk, dienā, kad nav laika.
    .steps =
        Atrodiet lielākos failus: „Failu pārlūkā” atveriet mapi public, meklēšanas laukā ierakstiet size:huge un kārtojiet pēc lieluma.
        Video ielieciet YouTube un ierakstiet to adreses laukā recording.
        Attēlus saglabājiet 1600 pikseļu platumā, prezentācijas – kā PDF.
explain-too-heavy-portal = Portāls ir pārāk smags savam mitinātājam
    .why = GitHub Pages publicē līdz 1 GB. Smagāku portālu tas nepieņem nemaz: lasītāji turpina redzēt veco, un neviens tiem nepasaka, kāpēc.
    .steps =
        Atrodiet lielākos failus: „Failu pārlūkā” atveriet mapi public, meklēšanas laukā ierakstiet size:huge un kārtojiet pēc lieluma.
        Video ielieciet YouTube un ierakstiet to adreses laukā recording.
        Attēlus saglabājiet 1600 pikseļu platumā, prezentācijas – kā PDF.
explain-name-not-for-windows = Nosaukums, kāda sistēmā Windows nemēdz būt
    .why = Nosaukumi con vai aux pieder pašai Windows, dažas zīmes ir aizliegtas, un visam ceļam drīkst būt 260 zīmju. Tīmeklī tāda lapa darbojas, bet kolēģis ar Windows nevarēs ne izveidot portālu, ne atvērt to no zibatmiņas.
explain-no-nightly-build = Neviens neizveidos portālu dienā, kad ierakstam jāparādās
    .why = Ieraksts ar vēlāku datumu laukā publish_on parādās tad, kad portālu veido tajā dienā, nevis pats. Bez nakts veidošanas lasītāji to redzēs tikai tad, kad kāds ko mainīs.
    .steps =
        GitHub: komanda lotsman deploy github uzraksta failu, pēc kura portālu veido katru nakti. Saglabājiet to kopā ar vietni.
        Citur: iestatiet, lai lotsman build darbotos reizi dienā, un izslēdziet šo ziņojumu.
