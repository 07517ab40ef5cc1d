### lotsman rename

rename-taken = Ieraksts „{ $value }” jau ir. Izvēlieties citu adresi.
rename-other-kind = Ieraksts paliek tāda paša veida ({ $kind }), tāpēc „{ $value }” neder. Uzrakstiet tikai jauno adresi.
rename-unread = Vispirms izlabojiet { $path }: { $detail } Tādā failā var palikt atsauces, kuras neviens neatradīs.
rename-plan = Lūk, kas mainīsies:
rename-move = { $from } → { $to }
rename-new-file = jauns fails { $path }
rename-hand = To mainiet paši (Excel un LibreOffice tabulas un failus, kas nav UTF-8, programma nepārraksta):
rename-done = Gatavs: { $old } tagad ir { $new }. Mainīti faili: { $count }. Agrākās adreses ved uz jauno.
rename-dry = Nekas nav ierakstīts. Lai to izdarītu, palaidiet komandu bez --dry-run.
rename-failed = Neizdevās ierakstīt { $path }: { $detail }. Viss ir atgriezts, kā bija.
rename-torn = Neizdevās ierakstīt { $path }: { $detail }. Atgriezt izdevās ne visu; mainīti šādi faili:
