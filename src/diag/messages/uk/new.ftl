### lotsman new, lotsman schema

no-such-kind = Виду записів «{ $value }» немає.{ $suggestion ->
    [none] {" "}Є institution, centre, event, practice, material, project, programme, guideline, person, organisation, news, page.
   *[other] {" "}Можливо, ви мали на увазі «{ $suggestion }»?
 }
no-such-language = «{ $value }» не є позначенням мови. Пишіть, наприклад, uk, ru, lv або en.
no-such-id = З назви не вийшло адреси («{ $value }»). Додайте --id з латинських літер, цифр і дефісів, наприклад --id career-fair.
not-begun = Не вдалося почати запис у теці { $path }: { $detail }.
