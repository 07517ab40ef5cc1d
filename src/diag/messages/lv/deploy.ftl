### lotsman deploy

workflow-about = Veido šo portālu un publicē to vietnē GitHub Pages. Ierakstījusi programma lotsman { $version }; tiklīdz jūs šo failu mainīsiet, Locis to vairs neaiztiks.
workflow-settings = Vajadzīgs vienreiz: repozitorija iestatījumos, sadaļā Pages, izvēlieties avotu „GitHub Actions”.
workflow-nightly = katru nakti pēc pusnakts ({ $zone }): parādās ieplānotie ieraksti, notikušie pasākumi pāriet arhīvā
deploy-written = Ierakstīts: { $path }
deploy-same = { $path } jau ir tāds, kādam jābūt.
deploy-foreign = { $path } ir rakstījis vai mainījis cilvēks, tāpēc tas atstāts, kā bija. Augstāk − ir tas, kas tur stāv, un + tas, ko rakstītu Locis. Lai sāktu no jauna, izdzēsiet failu un izpildiet komandu vēlreiz.
deploy-not-written = Neizdevās ierakstīt failu { $path }: { $detail }. Aizveriet to citās programmās un mēģiniet vēlreiz.
deploy-no-repository = Šī programmas kopija nezina, kur glabājas tās laidieni. Nosauciet repozitoriju vietnē GitHub, piemēram: lotsman deploy github --lotsman-repo OWNER/lotsman. Ja laidienu tur vēl nav, pievienojiet --from-source.
deploy-broken-repository = „{ $value }” nav GitHub repozitorijs. Rakstiet īpašnieku un nosaukumu ar slīpsvītru starp tiem, piemēram, --lotsman-repo OWNER/lotsman
deploy-broken-sum = Pēc --sha256 jābūt 64 cipariem un burtiem no a līdz f. Tie ir blakus laidienam, failā, kura nosaukums beidzas ar .sha256.
deploy-errors = { $count ->
    [zero] Saturā ir { $count } kļūdu: kamēr tās nav izlabotas, GitHub rāda pēdējo labo stāvokli. Tās parāda lotsman check.
    [one] Saturā ir { $count } kļūda: kamēr tā nav izlabota, GitHub rāda pēdējo labo stāvokli. To parāda lotsman check.
   *[other] Saturā ir { $count } kļūdas: kamēr tās nav izlabotas, GitHub rāda pēdējo labo stāvokli. Tās parāda lotsman check.
}
deploy-steps = Kas tagad jādara:
deploy-step-repository = Ielieciet šo mapi GitHub repozitorijā; programma GitHub Desktop to dara bez komandām: File, Add local repository, Publish repository.
deploy-step-remote = Publicējiet repozitoriju vietnē GitHub; programmā GitHub Desktop tam ir poga „Publish repository”.
deploy-step-settings = Atveriet { $settings } un laukā „Source” izvēlieties „GitHub Actions”. Pietiek vienreiz.
deploy-step-domain = Tajā pašā lapā laukā „Custom domain” ierakstiet { $domain } un atzīmējiet „Enforce HTTPS”, tiklīdz GitHub to atļauj.
deploy-step-commit = Saglabājiet jauno failu zarā „{ $branch }” un nosūtiet to (commit, push): pēc tam GitHub izveidos portālu. Kā sokas, redzams { $actions }
deploy-step-first-commit = Zars „{ $branch }” vēl ir tukšs: saglabājiet tajā savus failus un nosūtiet to (commit, push). Kā sokas, redzams { $actions }
deploy-step-look = Pēc dažām minūtēm portāls būs adresē { $address }
deploy-sleep = Ja repozitorijā 60 dienas nekas nemainās, GitHub pārtrauc nakts veidošanu. Pirms tam tas atsūta vēstuli; poga „Enable workflow” { $actions } to sāk no jauna.
