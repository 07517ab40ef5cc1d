### lotsman explain: vārdi ap skaidrojumiem.

problems-1 = Faili un lauki
problems-2 = Atsauces starp ierakstiem
problems-3 = Tabulas
problems-4 = Privātums
problems-5 = Valodas
problems-6 = Datumi un laiks
problems-7 = Saites, attēli un faili
problems-8 = Piekļūstamība
problems-9 = Publicēšana

example-wrong = Nepareizi
example-right = Pareizi
cure-steps = Ko darīt
explained-level = Līmenis: { $level }. To var mainīt failā site.toml: "off" – neziņot, "hint" – ieteikums, "warning" – brīdinājums, "error" – kļūda.
explained-level-fixed = Līmenis: { $level }. To nevar mainīt, jo tā dēļ kaut kas nenonāk portālā.
explained-list-end = Ko nozīmē kods, ar piemēru: lotsman explain E702
reference-title = Par ko ziņo Lotsman
reference-lead = Visi ziņojumi pēc kodiem: kāpēc tas lasītājiem ir svarīgi, kā kļūda izskatās un kā to labot.
no-such-problem = Koda „{ $value }” nav.{ $suggestion ->
    [none] {" "}Visus kodus parāda komanda: lotsman explain
   *[other] {" "}Varbūt domājāt { $suggestion }?
 }
