### Ko saka noteikumi par visu portālu, un komanda lotsman check.

## Līmeņi

unknown-rule = Failā site.toml līmenis piešķirts pārbaudei „{ $value }”, bet tādas pārbaudes nav.
    .hint = { $suggestion ->
        [none] Rakstiet pārbaudes kodu vai nosaukumu tā, kā to rāda ziņojumi, piemēram: levels = {"{"} E142 = "off" {"}"}
       *[other] Varbūt domājāt „{ $suggestion }”?
    }
fixed-level = Pārbaude { $code } ({ $value }) paliek kļūda: šādas nepilnības dēļ kaut kas netiek publicēts portālā.
    .hint = Izdzēsiet šo rindu no site.toml un izlabojiet vietas, ko pārbaude rāda.

## lotsman check

hints = { $count ->
    [zero] { $count } ieteikumu
    [one] { $count } ieteikums
   *[other] { $count } ieteikumi
}
check-summary = Pārbaudīts: { $errors }, { $warnings }, { $hints }.
check-more = Vairāk par nepilnību: lotsman explain { $code }
