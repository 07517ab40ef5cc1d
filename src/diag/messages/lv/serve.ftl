### lotsman serve

serve-begun = Portāls ir redzams šeit: { $url }
serve-stop = Rakstiet un saglabājiet: lapa atjaunojas pati. Lai apturētu, nospiediet Ctrl+C.
serve-port-taken = Ports { $port } ir aizņemts vai aizliegts, tāpēc tiek lietots { $next }.
serve-no-port = Neizdevās atvērt nevienu portu, sākot ar { $port }: { $detail }. Norādiet citu, piemēram: lotsman serve --port 8000
serve-open-yourself = Pārlūks neatvērās pats. Atveriet tajā adresi { $url }
serve-lan =
    Jūsu tīklā portāls ir redzams adresē { $url } – pavērsiet pret kodu tālruņa kameru.
    Uzmanību: kamēr šis logs ir atvērts, ikviens šajā tīklā var lasīt visu portālu, arī melnrakstus. Mainīt neko nevar. Svešā tīklā, piemēram, kafejnīcā, to nedariet.
serve-no-lan = Šis dators pašlaik nav tīklā, tāpēc portālu citā ierīcē parādīt nevar.
serve-summary = Gatavs { $seconds } s · { $errors }, { $warnings }
serve-cure = Ko darīt
serve-edit = Labot tekstu
serve-edit-facts = Labot faktus
serve-open-file = Atvērt redaktorā
serve-not-opened = Redaktors neatvērās. Atveriet failu paši.
serve-draft = Melnraksts
serve-scheduled = Tiks publicēts
serve-expired = Termiņš beidzies
serve-demo = Izdomāti dati
serve-all-well = Kļūdu nav
serve-languages-here = Šīs lapas valodas
serve-written = iztulkots
serve-fallback = vēl nav iztulkots
serve-outdated = novecojis
serve-warnings-here = Piezīmes par šo lapu
serve-drafts-all = Melnraksti
serve-hide = Paslēpt
serve-show = Parādīt
serve-broken-title = Šādu portālu publicēt nevar
serve-broken-lead = Aiz šī loga ir pēdējā derīgā lapa. Izlabojiet failu un saglabājiet to – šis logs pazudīs pats.
serve-gone = Šīs lapas vairs nav: tā ir pārdēvēta vai izdzēsta.
serve-stopped = Priekšskatījums ir apturēts. Palaidiet lotsman serve vēlreiz.
serve-no-site = Mapē „{ $path }” nav site.toml, tātad tas nav portāls. Pārejiet uz portāla mapi, piemēram: cd portal, vai sāciet jaunu: lotsman init
