### lotsman trace

trace-page = сторінка
trace-list = списки
trace-term = терміни
trace-home = головна
trace-named = на сторінках
trace-index = фільтр списку
trace-feed = стрічки новин
trace-calendar = календарі
trace-file = файли
trace-redirect = переадресація
trace-sitemap = карта сайту
trace-more = … і ще { $count } (усі: --all)
trace-files = { $count ->
    [one] { $count } файл порталу
    [few] { $count } файли порталу
    [many] { $count } файлів порталу
   *[other] { $count } файлу порталу
}
trace-all-languages = усі мови
trace-fallback = { $language } (тексту немає, читачі бачать: { $shown })
trace-shown = { $count ->
    [0] На порталі є, але жоден файл на це не посилається.
    [one] Потрапило в { $count } файл порталу.
    [few] Потрапило в { $count } файли порталу.
    [many] Потрапило в { $count } файлів порталу.
   *[other] Потрапило в { $count } файлу порталу.
}
trace-archived = В архіві (status = "archived"): сторінка є, у списках запису немає.
trace-expired = Строк минув { $day } (expire_on): сторінка є, у списках запису вже немає.
trace-draft = Не на порталі: це чернетка. Вилучіть рядок status = "draft", коли текст готовий; подивитися зараз: lotsman trace --drafts …
trace-until = Не на порталі: з’явиться { $day } (publish_on).
trace-broken = Не на порталі: запис не читається через помилки.
trace-doubled = Не на порталі: цей id уже має інший запис, він і залишився.
trace-unnamed = Не на порталі: цього файлу не називає ні текст, ні факти запису. Назвіть його, наприклад: [Презентація](слайди.pdf) у тексті або [[files]] у facts.toml. Запис: { $owner }
trace-of-hidden = Не на порталі: запису, біля якого лежить файл, читачі ще не бачать. Запис: { $owner }
trace-unused = Жоден текст не вживає цього скорочення.
trace-header = Це перший рядок таблиці, з назвами стовпців.
trace-empty-row = У цьому рядку таблиці нічого немає.
trace-settings = Це налаштування всього порталу: від них залежить кожна сторінка.
trace-theme = Це частина оформлення: вона діє на всі сторінки.
trace-ledger = Це журнал перекладів: з нього відомо, які переклади застаріли. Дивіться lotsman status
trace-unread = Не на порталі: такого файлу Лоцман не читає. Записи лежать у папках content/<розділ>/<id>/ і в таблицях data/<розділ>.csv.
trace-refused = Не на порталі, і ось чому.
trace-nothing = На сайті немає «{ $value }».{ $suggestion ->
    [none] {" "}Пишіть, наприклад: data/institutions.csv:14, content/events/open-day або event:open-day
   *[other] {" "}Можливо, { $suggestion }?
 }
