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
