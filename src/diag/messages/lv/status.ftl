### Tulkojumi: lotsman status, translations.toml

older-than-source = Tulkojums ({ $language }) ir vecāks par tekstu, no kura tas tapis ({ $from }): { $change ->
        [new] { $count ->
            [zero] { $count } teikumu ir jauni vai mainīti, pirmais no tiem
            [one] { $count } teikums ir jauns vai mainīts, proti
           *[other] { $count } teikumi ir jauni vai mainīti, pirmais no tiem
        }: „{ $first }”
        [cut] { $count ->
            [zero] { $count } teikumu ir izņemti
            [one] { $count } teikums ir izņemts
           *[other] { $count } teikumi ir izņemti
        }.
       *[order] teikumi ir citā secībā.
    }
    .hint = Atjaunojiet tulkojumu, un brīdinājums pazudīs. Ja tas jau ir pareizs, pasakiet to: lotsman status --done { $value } { $language }
broken-ledger = Fails translations.toml ir bojāts: šeit to nevar nolasīt. Tāpēc nav zināms, kuri tulkojumi ir novecojuši.
    .hint = Ja šeit ir rindas <<<<<<<, ======= un >>>>>>>, izdzēsiet tikai tās un pārējo atstājiet; ja viens bloks ir divreiz, atstājiet vienu. Citādi atjaunojiet faila iepriekšējo saturu. Kamēr tas nav salabots, tajā nekas netiek rakstīts.

ledger-comment =
    No kāda oriģināla stāvokļa tapis katrs tulkojums. Failu uztur komanda lotsman status; glabājiet to kopā ar vietni
    (arī git) un nemainiet ar roku. Ja tulkojums ir novecojis, bet pareizs: lotsman status --done IERAKSTS VALODA
status-language = valoda
status-complete = gatavs
status-outdated = novecojis
status-missing = nav
status-outdated-part = { $count ->
    [zero] Novecojuši { $count } tulkojumu: oriģināli ir mainīti (+ jaunie teikumi)
    [one] Novecojis { $count } tulkojums: oriģināls ir mainīts (+ jaunie teikumi)
   *[other] Novecojuši { $count } tulkojumi: oriģināli ir mainīti (+ jaunie teikumi)
}
status-missing-part = { $count ->
    [zero] Nav iztulkoti { $count } ierakstu
    [one] Nav iztulkots { $count } ieraksts
   *[other] Nav iztulkoti { $count } ieraksti
}
status-drafts = Melnraksti: { $count }
status-scheduled = Parādīsies vēlāk: { $count }
status-expiring = Ir sarakstos līdz dienai: { $count }
status-expired = No sarakstiem izgājuši: { $count }
status-broken = Kļūdu dēļ nav nolasāmi (kādas tās ir, pasaka lotsman check): { $count }
status-more = … un vēl { $count }
status-more-sentences = vēl { $count ->
    [zero] { $count } teikumu
    [one] { $count } teikums
   *[other] { $count } teikumi
}
status-gone-sentences = { $count ->
    [zero] { $count } teikumu ir izņemti
    [one] { $count } teikums ir izņemts
   *[other] { $count } teikumi ir izņemti
}
status-moved-sentences = Teikumi ir citā secībā.
status-words = { $count ->
    [zero] { $count } vārdu
    [one] { $count } vārds
   *[other] { $count } vārdi
}
status-references = { $count ->
    [0] neviens neatsaucas
    [zero] atsaucas { $count } ierakstu
    [one] atsaucas { $count } ieraksts
   *[other] atsaucas { $count } ieraksti
}
status-all-done = Viss ir iztulkots, nekas nav novecojis.
status-recorded-new = { $count ->
    [zero] { $count } jaunu tulkojumu
    [one] { $count } jauns tulkojums
   *[other] { $count } jauni tulkojumi
}
status-recorded-renewed = { $count ->
    [zero] { $count } mainītu
    [one] { $count } mainīts
   *[other] { $count } mainīti
}
status-recorded-gone = { $count ->
    [zero] { $count } izņemtu
    [one] { $count } izņemts
   *[other] { $count } izņemti
}
status-recorded-done = { $count ->
    [zero] { $count } pārbaudītu
    [one] { $count } pārbaudīts
   *[other] { $count } pārbaudīti
}
status-recorded = Ierakstīts failā translations.toml: { $changes }
status-not-recorded = Nav ierakstīts failā translations.toml: { $changes }. Palaidiet lotsman status bez --frozen un saglabājiet failu kopā ar vietni.
status-no-language = Valodas „{ $value }” portālā nav. Ir: { $known }
status-not-kept = Neizdevās ierakstīt { $path }: { $detail }. Aizveriet failu citās programmās un palaidiet komandu vēlreiz.
status-no-entry = Ieraksta „{ $entry }” nav.{ $suggestion ->
    [none] {" "}Rakstiet veidu un mapes nosaukumu, piemēram: event:open-day
   *[other] {" "}Varbūt { $suggestion }?
 }
status-no-translation = Ierakstam { $entry } nav tulkojuma „{ $language }”.{ $known ->
    [none] {" "}Tas ir tikai oriģinālvalodā.
   *[other] {" "}Tulkojumi: { $known }
 }
status-broken-entry = Ierakstu { $entry } kļūdu dēļ nevar nolasīt. Salabojiet tās (lotsman check tās parādīs) un atkārtojiet komandu.
