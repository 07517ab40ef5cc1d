### lotsman new, lotsman schema

no-such-kind = There is no kind of entry “{ $value }”.{ $suggestion ->
    [none] {" "}There are institution, centre, event, practice, material, project, programme, guideline, person, organisation, news, page.
   *[other] {" "}Did you mean “{ $suggestion }”?
 }
no-such-language = “{ $value }” is no tag of a language. Write, for instance, uk, ru, lv or en.
no-such-id = The title gave no address (“{ $value }”). Add --id made of Latin letters, digits and hyphens, for instance --id career-fair.
not-begun = The entry could not be begun in the folder { $path }: { $detail }.
