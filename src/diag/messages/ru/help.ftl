### Для чего команды и их аргументы (lotsman --help), и команды, которых нельзя понять.

introduction =
    Лоцман делает портал центров карьеры из папки с текстами и таблицами. Окон у него нет: ему дают команды.
    1. Откройте в Проводнике папку, где будет портал, впишите cmd в строку адреса и нажмите Enter.
    2. Наберите lotsman init portal и нажмите Enter: в новой папке portal начнётся портал.
    3. Наберите cd portal, а затем lotsman serve: портал откроется в браузере и будет обновляться, пока вы пишете.
    Все команды: lotsman --help
introduction-close = Чтобы закрыть это окно, нажмите Enter.

help-usage = Как писать
help-commands = Команды
help-arguments = Что назвать
help-options = Параметры
help-group-begin = Начать:
help-group-write = Писать:
help-group-look = Посмотреть, как идут дела:
help-group-check = Проверить:
help-group-publish = Опубликовать:

## Что стоит на месте значений

help-value-options = параметры
help-value-command-name = КОМАНДА
help-value-file = ФАЙЛ
help-value-sheet = ЛИСТ
help-value-period = ПЕРИОД
help-value-dir = ПАПКА
help-value-url = АДРЕС
help-value-lang = ЯЗЫК
help-value-tag = ЯЗЫК
help-value-tags = ЯЗЫКИ
help-value-name = НАЗВАНИЕ
help-value-operator = НАЗВАНИЕ
help-value-colour = ЦВЕТ
help-value-region = НАЗВАНИЕ
help-value-owner-name = ВЛАДЕЛЕЦ/НАЗВАНИЕ
help-value-kind = ВИД
help-value-title = ЗАГОЛОВОК
help-value-id = ID
help-value-name-value = НАЗВАНИЕ=ЗНАЧЕНИЕ
help-value-number = ЧИСЛО
help-value-command = КОМАНДА
help-value-entry = ЗАПИСЬ
help-value-language = ЯЗЫК
help-value-old = ЗАПИСЬ
help-value-new = НОВЫЙ-ID
help-value-place = МЕСТО
help-value-codes = КОД
help-value-format = ВИД
help-value-hex = СУММА

## Общее для всех команд

help-any-lang = Язык сообщений: uk, ru, lv или en. Если не указать – author_language из site.toml, иначе язык системы
help-any-help = Показывает эту справку
help-any-version = Показывает версию
help-any-site = Папка портала, где лежит site.toml; если не указать – та, в которой вы сейчас
help-any-drafts = Вместе с черновиками и записями, которые появятся позже
help-any-strict = Предупреждения и демонстрационные записи считать ошибками
help-any-format = Вид отчёта: human (для людей, обычный), json, github или sarif (для программ)

## lotsman

help-lotsman = Лоцман строит порталы центров карьеры из текстов и таблиц.
    .example =
        Подробнее о команде: lotsman new --help
        Первый портал: lotsman init portal

help-init = Начинает целый новый портал
    .example = Пример: lotsman init portal
help-init-folder = Папка нового портала; если её нет, она появится
help-init-name = Название портала
help-init-operator = Кто отвечает за портал
help-init-languages = Языки портала, главный первым: uk,en
help-init-colour = Цвет: название (blue, green …), оттенок от 0 до 359 или #005a91
help-init-region = Название области или региона
help-init-github = Репозиторий на GitHub: владелец/название
help-init-yes = Ничего не спрашивать: чего не сказано, будет как обычно

help-new = Начинает запись: папку с фактами, где всё объяснено, и первый текст
    .example =
        Пример: lotsman new event "Ярмарка карьеры"
        Без вопросов: lotsman new event "Ярмарка карьеры" --fact type=fair
        --fact start=2026-09-01 --fact mode=onsite --no-questions
help-new-kind = Что это за запись: event, institution, practice …
help-new-title = Заголовок записи
help-new-id = Идентификатор вместо составленного из заголовка
help-new-languages = Языки текстов, первый – тот, на котором пишете: uk,en
help-new-facts = Факт о записи; можно указать несколько раз
help-new-no-questions = Ничего не спрашивать, даже в терминале

help-serve = Показывает портал в браузере, пока вы пишете
    .example = Пример: lotsman serve
help-serve-port = Какой порт взять, обычно 4000; если занят – следующий свободный
help-serve-no-open = Не открывать браузер
help-serve-lan = Показывать просмотр другим в той же сети, например на телефоне
help-serve-published = Без черновиков и будущих записей: так, как увидят читатели
help-serve-poll = Искать изменения самостоятельно: для сетевых дисков и OneDrive
help-serve-editor = Чем открывать файлы, например "code --goto {"{"}file{"}"}:{"{"}line{"}"}"

help-import = Делает из таблицы набор данных: находит заголовки, учреждения, периоды
    .example = Пример: lotsman import monitoring.xlsx --period 2023/24
help-import-file = Таблица: .xlsx, .xls, .ods, .csv; или .json, .toml
help-import-id = Идентификатор набора вместо образованного из названия
help-import-sheets = Только этот лист; можно указать несколько раз
help-import-period = Период всех чисел: 2024, 2023/24, 2024-Q2 …
help-import-yes = Ничего не спрашивать, даже в терминале

help-translate = Кладёт рядом с оригиналом текст, который нужно перевести
    .example = Пример: lotsman translate event:career-fair en
help-translate-entry = Запись, например event:career-fair, или её папка
help-translate-language = На какой язык переводить: uk, ru, lv, en …

help-rename = Даёт записи новый адрес; ссылки на неё изменятся сами
    .example = Пример: lotsman rename event:career-fair career-fair-2026 --dry-run
help-rename-old = Запись, например event:old-id, или её папка
help-rename-new = Новый идентификатор
help-rename-dry-run = Показать, что изменится, и ничего не записывать

help-status = Говорит, что переведено, что устарело, где черновики; ведёт translations.toml
    .example =
        Пример: lotsman status --language lv
        Перевод верен, как есть: lotsman status --done event:open-day lv
help-status-language = Работа для переводчика одного языка, запись за записью
help-status-done = Отмечает, что перевод просмотрен и верен
help-status-frozen = Только смотрит: ничего не записывает, а код выхода 1 означает, что translations.toml отстал
help-status-format = Вид отчёта: human (для людей, обычный) или json (для программ)

help-trace = Говорит, куда попала строка, файл или запись или почему читатели её не видят
    .example = Пример: lotsman trace data/institutions.csv:14
help-trace-place = Строка, файл, папка или запись: data/people.csv:14, data/people.xlsx:Лист1!A14, content/events/open-day, event:open-day
help-trace-all = Назвать все файлы, а не только первые пять каждого рода
help-trace-format = Вид ответа: human (для людей, обычный) или json (для программ)

help-check = Ищет проблемы во всём портале и ничего не записывает
    .example = Пример: lotsman check
help-check-external = Спрашивать и ссылки на другие сайты – вежливо и не чаще раза в неделю; ответы лежат в .lotsman/links.json

help-explain = Объясняет проблему по её коду: чем она вредит и как её исправить
    .example = Пример: lotsman explain E702
help-explain-codes = Коды или названия проблем, например E702 или picture-without-alt; без них – список всех кодов
help-explain-all = Объяснить все проблемы
help-explain-format = Вид объяснения: human (для людей, обычный), json или markdown

help-schema = Записывает подсказки, по которым редакторы предлагают поля
    .example =
        Пример: lotsman schema --write
        После каждого обновления Лоцмана это обновляет подсказки вашего редактора.
help-schema-kind = Вывести JSON Schema только этого вида: event, institution …
help-schema-write = Записать в портал все схемы и настройки редакторов
help-schema-format = Как показать поля: json – схема для редакторов, markdown – справочная страница

help-build = Собирает портал в папку
    .example = Пример: lotsman build
help-build-out = Куда записать портал; если не указать – в папку public портала
help-build-base-url = Адрес портала вместо base_url из site.toml
help-build-portable = Ссылки ведут на index.html, поэтому портал открывается с диска без сервера
help-build-watch = Собирать снова после каждого изменения, пока не нажмёте Ctrl+C
help-build-timings = Показать, на что ушло время сборки: этапы, шаблоны, самые медленные страницы
help-build-trace = Записать в этот файл, сколько заняли каждый этап и каждая страница, для профилировщика (Trace Event Format)

help-deploy = Готовит публикацию и говорит, что ещё нажать
    .example = Пример: lotsman deploy github
help-deploy-github = Записывает файл, по которому GitHub Pages публикует портал, и говорит, что ещё нужно сделать там
    .example = Пример: lotsman deploy github --lotsman-repo OWNER/lotsman
help-deploy-github-dry-run = Показать этот файл и ничего не записывать
help-deploy-github-lotsman-repo = Репозиторий на GitHub, из которого брать Лоцмана
help-deploy-github-from-source = Собирать там Лоцмана из его исходных текстов, а не брать готовый выпуск
help-deploy-github-sha256 = Сумма SHA-256 выпуска для Linux, чтобы ничего другого никогда не запустить

## Команды, которых нельзя понять

mistake-help = Как пишется команда: { $command } --help
mistake-language = Лоцман не говорит на языке «{ $value }». После --lang напишите один из этих: { $known }
mistake-command = Команды «{ $value }» нет.{ $suggestion ->
    [none] {""}
   *[other] {" "}Может быть, «{ $suggestion }»?
 }
mistake-no-command = Скажите, что сделать: { $known }
mistake-argument = «{ $argument }» здесь ничего не значит.{ $suggestion ->
    [none] {""}
   *[other] {" "}Может быть, «{ $suggestion }»?
 }
mistake-no-value = После { $argument } не хватает значения.
mistake-choice = «{ $value }» не подходит к { $argument }. Можно: { $known }
mistake-value = «{ $value }» не подходит к { $argument }.
mistake-number = Сколько значений должно быть после { $argument }: { $count }.
mistake-too-many = { $argument } не требует значения: уберите «{ $value }».
mistake-conflict = { $argument } и { $other } нельзя употреблять вместе: уберите одно из них.
mistake-missing = В команде не хватает: { $argument }
mistake-other = Команду не удалось понять.

## Почему система отказала

io-not-found = такого файла или папки нет
io-no-permission = система не разрешает; возможно, файл открыт в другой программе или папка принадлежит кому-то другому
io-exists = это уже существует
io-disk-full = на диске не осталось места
io-read-only = на этот диск нельзя записывать
io-in-use = это открыто в другой программе
io-not-a-folder = это файл, а не папка
io-is-a-folder = это папка, а не файл
io-name = система не допускает такого названия
io-port-in-use = этот порт уже заняла другая программа
