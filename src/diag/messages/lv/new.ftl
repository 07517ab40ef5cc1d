### lotsman new, lotsman schema

no-such-kind = Ierakstu veida “{ $value }” nav.{ $suggestion ->
    [none] {" "}Ir institution, centre, event, practice, material, project, programme, guideline, person, organisation, news, page.
   *[other] {" "}Varbūt domājāt “{ $suggestion }”?
 }
no-such-language = “{ $value }” nav valodas apzīmējums. Rakstiet, piemēram, uk, ru, lv vai en.
no-such-id = No nosaukuma neizdevās izveidot adresi (“{ $value }”). Pievienojiet --id no latīņu burtiem, cipariem un defisēm, piemēram, --id career-fair.
not-begun = Neizdevās sākt ierakstu mapē { $path }: { $detail }.
