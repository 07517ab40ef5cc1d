### Reitingi: lauki un kas ar tiem nav kārtībā.

field-rating-period = Vērtību periods, piemēram, „2024/25”; bez tā — katra rādītāja pēdējais
field-rating-only = Tikai iestādes ar šiem vārdiem, piemēram, type = "lyceum"
field-rating-group-by = Fakts, pēc kura iestādi salīdzina tikai ar līdzīgām, piemēram, type
field-rating-sizes = Lielumi, pēc kuriem iestādi salīdzina tikai ar līdzīgām
field-rating-min-reported = Cik procentiem svara jābūt vērtībai, lai iestādi iekļautu reitingā; bez tā — 60
field-rating-ties = share_place — vienādi vērtējumi dala vietu; vai rādītājs kritērijam, kas izšķir
field-rating-publish = Ko redz lasītāji: bands — līmeņus, score — vērtējumus pēc iestāžu nosaukumiem, order — kas ir pirmais un kas pēdējais
field-rating-bands = Līmeņu nosaukumi ar vērtējumiem, no kuriem tie sākas; bez tā ir četri
field-rating-appeal = Kā iestāde var lūgt pārskatīt savu rezultātu
part-criteria-name = Kā kritēriju sauc šeit; bez tā — kā rādītāju
part-criteria-why = Kāpēc tas ir svarīgs un kā vērtības iegūtas
part-criteria-direction = Uz kuru pusi ir labāk; bez tā — kā rādītājam
part-criteria-normalise = Kā vērtība kļūst par punktiem: minmax — no sliktākā līdz labākajam; target — pēc mērķa; per_base — dalīta ar bāzi; rank — pēc vietas; none — vērtība ir punkti no 0 līdz 100
part-criteria-base = Ar kuru rādītāju vērtību dala, piemēram, learners
part-criteria-target = Vērtība, kas dod 100 punktu; bez tās — rādītāja mērķis
part-criteria-cap = Labāka vērtība par šo skaitās kā šī
part-criteria-missing = Ja vērtības nav: exclude — vairāk sver citi; zero — bez punktiem; not_rated — bez reitinga
part-criteria-evidence = required — ņem vērā tikai vērtības, kas saskaitītas pēc portāla lapām vai kam ir piezīme
part-band-from = Vērtējums, no kura līmenis sākas; zemākais sākas no 0
part-band-name = Kā līmeni sauc
part-sizes-indicator = Kas ir iestādes lielums, piemēram, learners
part-sizes-from = No kādiem lielumiem sākas nākamā grupa: [200, 500] ir trīs grupas
part-appeal-contacts = Kam rakstīt
part-appeal-until = Pēdējā diena
part-appeal-how = Ko rakstīt un kas notiks tālāk

weights-differ = Visu kritēriju svars kopā ir { $value }, nevis 100, vai kāds no tiem nav lielāks par 0.
    .hint = Mainiet svarus tā, lai kopā būtu 100.
criterion-without-base = Kritērija „{ $value }” vērtība ir jādala, bet nav teikts, ar ko.
    .hint = Pierakstiet rādītāju, ar kuru dalīt: base = "learners". Vai izvēlieties citu veidu: normalise = "minmax"
criterion-without-target = Kritēriju „{ $value }” mēra pēc mērķa, bet ne tam, ne tā rādītājam šim periodam mērķa nav, tāpēc tā vietā ņemta grupas labākā vērtība.
    .hint = Pierakstiet vērtību, kas dod visus punktus: target = 80
unknown-criterion = Starp vienādiem vērtējumiem jāizšķir „{ $value }”, bet tāda kritērija nav.
    .hint = { $suggestion ->
        [none] Rakstiet ties = "share_place" vai vienu no šiem: { $known }
       *[other] Varbūt „{ $suggestion }”?
    }
bands-without-zero = Neviens līmenis nesākas no 0, tāpēc zemākajiem vērtējumiem nav sava līmeņa.
    .hint = Pierakstiet tiem līmeni: { "{" } from = 0, name = "…" { "}" }
rating-of-nobody = Reitingā nav neviena: „{ $value }” zināms pārāk maz vērtību.
    .hint = Pārbaudiet reitinga periodu un tabulas: vai tajās ir kritēriju rādītāji?

explain-weights-differ = Reitinga svari kopā nav 100
    .why = Lasītāji redz katra kritērija svaru procentos. Ja kopā nav 100, lapa stāsta citu nekā aprēķināts.
explain-criterion-without-base = Kritēriju dala ar kaut ko, kas nav nosaukts
    .why = Lielām iestādēm visa ir vairāk. Lai tās salīdzinātu ar mazām, skaitli dala ar citu, visbiežāk ar audzēkņu skaitu. Reitingam jāpasaka, ar kuru.
explain-criterion-without-target = Kritērijam nav mērķa
    .why = Ar normalise = "target" punkti rāda, kāda mērķa daļa ir sasniegta. Mērķis stāv kritērijā vai rādītājā — reitinga periodam vai vēlākam.
explain-unknown-criterion = Kritērija, kas izšķir starp vienādiem vērtējumiem, nav
    .why = Laukā ties stāv viena kritērija rādītājs vai vārds, ka vienādi vērtējumi dala vietu.
explain-bands-without-zero = Zemākais līmenis nesākas no 0
    .why = Katram vērtējumam no 0 līdz 100 ir savs līmenis. Par zemāko vēl zemāki vērtējumi būtu jāskaita tam klāt, un lapa lasītājiem rādītu citu robežu.
explain-rating-of-nobody = Reitingam nav rezultātu
    .why = Iestādi iekļauj reitingā, ja zināms pietiekami daudz tās vērtību. Šeit tādu nav: bieži periods tabulās ir rakstīts citādi, piemēram, „2024” un „2024/25”.
