### lotsman build

summary =
    { $pages } за { $seconds } с · { $languages }
    Файлы: записано { $written }, без изменений { $unchanged }, удалено { $deleted } · { $errors }, { $warnings }
pages = { $count ->
    [one] { $count } страница
    [few] { $count } страницы
    [many] { $count } страниц
   *[other] { $count } страницы
}
no-folder = Не удалось открыть папку сайта «{ $path }»: { $detail }. Укажите папку, в которой лежит site.toml, например: lotsman build --site portal
out-holds-site = Портал нельзя записать в папку «{ $path }»: там лежит сам сайт или его часть. Укажите другую папку, например: lotsman build --out public
no-output = Не удалось записать портал в папку «{ $path }»: { $detail }. Закройте файлы этой папки в других программах или укажите другую папку, например: lotsman build --out public
waits-for-build = Другая программа сейчас записывает в папку «{ $path }». Lotsman подождёт, пока она закончит.
no-trace-file = Не удалось записать измерения в файл «{ $path }»: { $detail }. Укажите другой файл, например: lotsman build --trace build.json
timings-stages = На что ушло время
timings-outputs = Что запланировано
timings-templates = Шаблоны: время всех процессоров, страницы, время одной страницы
timings-slowest = Самые медленные страницы
timings-read = чтение материалов и таблиц
timings-link = проверка ссылок между записями
timings-monitoring = мониторинг и его защита
timings-theme = тема и тексты интерфейса
timings-plan = планирование страниц и поиска
timings-check = правила для всего портала
timings-render = создание и запись файлов
timings-write = запись файлов
timings-publish = портал становится на место
