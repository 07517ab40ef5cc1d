### lotsman build

summary =
    { $pages } за { $seconds } с · { $languages }
    Файли: записано { $written }, без змін { $unchanged }, вилучено { $deleted } · { $errors }, { $warnings }
pages = { $count ->
    [one] { $count } сторінка
    [few] { $count } сторінки
    [many] { $count } сторінок
   *[other] { $count } сторінки
}
no-folder = Не вдалося відкрити папку сайту «{ $path }»: { $detail }. Вкажіть папку, у якій лежить site.toml, наприклад: lotsman build --site portal
out-holds-site = Портал не можна записати в папку «{ $path }»: там лежить сам сайт або його частина. Вкажіть іншу папку, наприклад: lotsman build --out public
no-output = Не вдалося записати портал у папку «{ $path }»: { $detail }. Закрийте файли цієї папки в інших програмах або вкажіть іншу папку, наприклад: lotsman build --out public
waits-for-build = Інша програма саме записує в папку «{ $path }». Lotsman зачекає, доки вона закінчить.
no-trace-file = Не вдалося записати виміри у файл «{ $path }»: { $detail }. Вкажіть інший файл, наприклад: lotsman build --trace build.json
timings-stages = На що пішов час
timings-outputs = Що сплановано
timings-templates = Шаблони: час усіх процесорів, сторінки, час однієї сторінки
timings-slowest = Найповільніші сторінки
timings-read = читання матеріалів і таблиць
timings-link = перевірка посилань між записами
timings-monitoring = моніторинг і його захист
timings-theme = тема й тексти інтерфейсу
timings-plan = планування сторінок і пошуку
timings-check = правила для всього порталу
timings-render = створення й запис файлів
timings-write = запис файлів
timings-publish = портал стає на своє місце
