### lotsman init

init-default-name = Karjeras attīstības centru portāls
init-tagline = Karjeras attīstības centru notikumi, materiāli un pieredze
init-language-name = Latviešu
init-name = Portāla nosaukums
init-name-in = Nosaukums valodā { $language }
init-operator = Kas atbild par portālu
init-operator-help = Iestādes pilnais oficiālais nosaukums.
init-languages = Portāla valodas
init-languages-help = Pārējās var pievienot vēlāk.
init-main-language = Galvenā valoda
init-region = Portāla reģions
init-no-region = Cits vai bez reģiona
init-colour = Portāla krāsa
init-colour-blue = Zila
init-colour-teal = Zilganzaļa
init-colour-green = Zaļa
init-colour-violet = Violeta
init-colour-red = Sarkana
init-colour-orange = Oranža
init-github = GitHub repozitorijs
init-github-help = Īpašnieks un nosaukums, piemēram, college/career. Ja vēl nav – Enter.
init-github-wrong = Rakstiet īpašnieku un nosaukumu ar slīpsvītru, piemēram, college/career
init-language-unknown = Valoda „{ $value }” portālam vēl jāpievieno pašiem. Uzreiz var ņemt: { $known }
init-region-unknown = Reģiona „{ $value }” sarakstā nav.{ $suggestion ->
    [none] {" "}Izlaidiet --region un pierakstiet to failā data/vocabularies/territories.csv
   *[other] {" "}Varbūt domājāt „{ $suggestion }”?
 }
init-name-missing = Pasakiet portāla nosaukumu (--name "…") vai pievienojiet --yes, lai ņemtu visu parasto.
init-exists = Mapē { $path } portāls jau ir (site.toml). Jaunajam izvēlieties citu mapi: lotsman init portal
init-not-empty = Mape { $path } nav tukša. Faili tajā paliks, jaunie būs blakus. Vai turpināt?
init-not-empty-flag = Mape { $path } nav tukša. Ja jaunie faili drīkst būt blakus, pievienojiet --yes.
init-file-exists = Fails { $path } jau ir, tāpēc nekas nav ierakstīts. Pārvietojiet to vai izvēlieties citu mapi.
init-address-later = Kad portālam būs adrese tīmeklī, ierakstiet to šeit
init-menu-comment = Sadaļa no izvēlnes pazudīs, ja izdzēsīs tās rindu
init-done = Portāls „{ $name }” ir gatavs mapē { $path }. Failu skaits: { $count }.
init-next = Tālāk: atveriet šo mapi terminālī, apskatiet portālu (lotsman serve) un pievienojiet pirmo ierakstu (lotsman new).
