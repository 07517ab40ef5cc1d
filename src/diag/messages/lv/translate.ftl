### lotsman translate

author-no-such-entry = Ieraksta „{ $value }” portālā nav.{ $suggestion ->
    [none] {" "}Rakstiet, piemēram, event:2024-04-17-webinar vai content/events/2024-04-17-webinar
   *[other] {" "}Varbūt domājāt „{ $suggestion }”?
 }
translate-is-source = Ieraksts { $value } šajā valodā ({ $language }) jau ir uzrakstīts: nav, ko tulkot.
translate-exists = Teksts jau ir: { $path }
translate-mark = pārtulkojiet tekstu zemāk un tad izdzēsiet šo rindu; kamēr tā ir šeit, lasītāji redz citu valodu
translate-front = Pārtulkojiet vārdus pēdiņās un noņemiet # to rindu priekšā
translate-written = Pārtulkojiet { $path } un izdzēsiet tajā pirmo rindu ar vārdu „translate”.
translate-words = Šie vārdi ir tabulās un faktos; pievienojiet to tulkojumu turpat:
translate-nothing = Nav, ko tulkot.

unfinished-translation = Teksts valodā { $language } vēl nav pārtulkots, tāpēc lasītāji redz citu valodu.
    .hint = Pārtulkojiet tekstu un izdzēsiet rindu, kas sākas ar „<!-- translate”.
