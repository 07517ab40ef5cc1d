### lotsman new, lotsman schema

no-such-kind = Вида записей «{ $value }» нет.{ $suggestion ->
    [none] {" "}Есть institution, centre, event, practice, material, project, programme, guideline, person, organisation, news, page.
   *[other] {" "}Возможно, вы имели в виду «{ $suggestion }»?
 }
no-such-language = «{ $value }» не обозначает язык. Пишите, например, uk, ru, lv или en.
no-such-id = Из названия не получился адрес («{ $value }»). Добавьте --id из латинских букв, цифр и дефисов, например --id career-fair.
not-begun = Не удалось начать запись в папке { $path }: { $detail }.
