### lotsman trace

trace-page = lapa
trace-list = saraksti
trace-term = termini
trace-home = sākumlapa
trace-named = citās lapās
trace-index = saraksta filtrs
trace-feed = ziņu plūsmas
trace-calendar = kalendāri
trace-file = faili
trace-redirect = pāradresācija
trace-sitemap = vietnes karte
trace-more = … un vēl { $count } (visi: --all)
trace-files = { $count ->
    [zero] { $count } portāla failu
    [one] { $count } portāla fails
   *[other] { $count } portāla faili
}
trace-all-languages = visas valodas
trace-fallback = { $language } (teksta nav, lasītāji redz: { $shown })
trace-shown = { $count ->
    [0] Portālā ir, bet neviens fails uz to neatsaucas.
    [zero] Nonāca { $count } portāla failos.
    [one] Nonāca { $count } portāla failā.
   *[other] Nonāca { $count } portāla failos.
}
trace-archived = Arhīvā (status = "archived"): lapa ir, sarakstos ieraksta nav.
trace-expired = Termiņš beidzās { $day } (expire_on): lapa ir, sarakstos ieraksta vairs nav.
trace-draft = Nav portālā: tas ir melnraksts. Izdzēsiet rindu status = "draft", kad teksts ir gatavs; apskatīt jau tagad: lotsman trace --drafts …
trace-until = Nav portālā: parādīsies { $day } (publish_on).
trace-broken = Nav portālā: kļūdu dēļ ierakstu nevar nolasīt.
trace-doubled = Nav portālā: šis id jau ir citam ierakstam, un tas arī palika.
trace-unnamed = Nav portālā: šo failu nenosauc ne ieraksta teksts, ne fakti. Nosauciet to, piemēram: [Prezentācija](slaidi.pdf) tekstā vai [[files]] failā facts.toml. Ieraksts: { $owner }
trace-of-hidden = Nav portālā: ierakstu, pie kura atrodas fails, lasītāji vēl neredz. Ieraksts: { $owner }
trace-unused = Neviens teksts šo saīsinājumu nelieto.
trace-header = Tā ir tabulas pirmā rinda ar kolonnu nosaukumiem.
trace-empty-row = Šajā tabulas rindā nekā nav.
trace-settings = Tie ir visa portāla iestatījumi: no tiem ir atkarīga katra lapa.
trace-theme = Tā ir noformējuma daļa: tā attiecas uz visām lapām.
trace-ledger = Tas ir tulkojumu žurnāls: no tā ir zināms, kuri tulkojumi ir novecojuši. Skatiet lotsman status
trace-unread = Nav portālā: tādu failu Lotsman nelasa. Ieraksti ir mapēs content/<sadaļa>/<id>/ un tabulās data/<sadaļa>.csv.
trace-refused = Nav portālā, un lūk, kāpēc.
trace-nothing = Vietnē nav „{ $value }”.{ $suggestion ->
    [none] {" "}Rakstiet, piemēram: data/institutions.csv:14, content/events/open-day vai event:open-day
   *[other] {" "}Varbūt { $suggestion }?
 }
