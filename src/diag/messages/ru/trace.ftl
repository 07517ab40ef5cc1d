### lotsman trace

trace-page = страница
trace-list = списки
trace-term = термины
trace-home = главная
trace-named = на страницах
trace-index = фильтр списка
trace-feed = ленты
trace-calendar = календари
trace-file = файлы
trace-redirect = переадресация
trace-sitemap = карта сайта
trace-more = … и ещё { $count } (все: --all)
trace-files = { $count ->
    [one] { $count } файл портала
    [few] { $count } файла портала
    [many] { $count } файлов портала
   *[other] { $count } файла портала
}
trace-all-languages = все языки
trace-fallback = { $language } (текста нет, читатели видят: { $shown })
trace-shown = { $count ->
    [0] На портале есть, но ни один файл на это не ссылается.
    [one] Попало в { $count } файл портала.
    [few] Попало в { $count } файла портала.
    [many] Попало в { $count } файлов портала.
   *[other] Попало в { $count } файла портала.
}
trace-archived = В архиве (status = "archived"): страница есть, в списках записи нет.
trace-expired = Срок прошёл { $day } (expire_on): страница есть, в списках записи уже нет.
trace-draft = Не на портале: это черновик. Удалите строку status = "draft", когда текст готов; посмотреть сейчас: lotsman trace --drafts …
trace-until = Не на портале: появится { $day } (publish_on).
trace-broken = Не на портале: запись не читается из-за ошибок.
trace-doubled = Не на портале: этот id уже есть у другой записи, она и осталась.
trace-unnamed = Не на портале: этот файл не назван ни в тексте, ни в фактах записи. Назовите его, например: [Презентация](слайды.pdf) в тексте или [[files]] в facts.toml. Запись: { $owner }
trace-of-hidden = Не на портале: запись, рядом с которой лежит файл, читатели ещё не видят. Запись: { $owner }
trace-unused = Ни один текст не употребляет этого сокращения.
trace-header = Это первая строка таблицы, с названиями столбцов.
trace-empty-row = В этой строке таблицы ничего нет.
trace-settings = Это настройки всего портала: от них зависит каждая страница.
trace-theme = Это часть оформления: она действует на все страницы.
trace-ledger = Это журнал переводов: из него известно, какие переводы устарели. Смотрите lotsman status
trace-unread = Не на портале: такой файл Лоцман не читает. Записи лежат в папках content/<раздел>/<id>/ и в таблицах data/<раздел>.csv.
trace-refused = Не на портале, и вот почему.
trace-nothing = На сайте нет «{ $value }».{ $suggestion ->
    [none] {" "}Пишите, например: data/institutions.csv:14, content/events/open-day или event:open-day
   *[other] {" "}Может быть, { $suggestion }?
 }
