### Для чого команди та їхні аргументи (lotsman --help), і команди, яких не можна зрозуміти.

introduction =
    Лоцман робить портал центрів кар’єри з папки з текстами й таблицями. Вікон у нього немає: йому дають команди.
    1. Відкрийте в Провіднику папку, де буде портал, впишіть cmd в рядок адреси й натисніть Enter.
    2. Наберіть lotsman init portal і натисніть Enter: у новій папці portal почнеться портал.
    3. Наберіть cd portal, а тоді lotsman serve: портал відкриється в браузері й оновлюватиметься, поки ви пишете.
    Усі команди: lotsman --help
introduction-close = Щоб закрити це вікно, натисніть Enter.

help-usage = Як писати
help-commands = Команди
help-arguments = Що назвати
help-options = Параметри
help-group-begin = Почати:
help-group-write = Писати:
help-group-look = Подивитися, як ідуть справи:
help-group-check = Перевірити:
help-group-publish = Опублікувати:

## Що стоїть на місці значень

help-value-options = параметри
help-value-command-name = КОМАНДА
help-value-file = ФАЙЛ
help-value-sheet = АРКУШ
help-value-period = ПЕРІОД
help-value-dir = ПАПКА
help-value-url = АДРЕСА
help-value-lang = МОВА
help-value-tag = МОВА
help-value-tags = МОВИ
help-value-name = НАЗВА
help-value-operator = НАЗВА
help-value-colour = КОЛІР
help-value-region = НАЗВА
help-value-owner-name = ВЛАСНИК/НАЗВА
help-value-kind = ВИД
help-value-title = ЗАГОЛОВОК
help-value-id = ID
help-value-name-value = НАЗВА=ЗНАЧЕННЯ
help-value-number = ЧИСЛО
help-value-command = КОМАНДА
help-value-entry = ЗАПИС
help-value-language = МОВА
help-value-old = ЗАПИС
help-value-new = НОВИЙ-ID
help-value-place = МІСЦЕ
help-value-codes = КОД
help-value-format = ВИГЛЯД
help-value-hex = СУМА

## Спільне для всіх команд

help-any-lang = Мова повідомлень: uk, ru, lv або en. Якщо не вказати – author_language із site.toml, інакше мова системи
help-any-help = Показує цю довідку
help-any-version = Показує версію
help-any-site = Папка порталу, де лежить site.toml; якщо не вказати – та, у якій ви зараз
help-any-drafts = Разом із чернетками й записами, що з’являться пізніше
help-any-strict = Попередження й демонстраційні записи вважати помилками
help-any-format = Вигляд звіту: human (для людей, звичайний), json, github або sarif (для програм)

## lotsman

help-lotsman = Лоцман будує портали центрів кар’єри з текстів і таблиць.
    .example =
        Докладніше про команду: lotsman new --help
        Перший портал: lotsman init portal

help-init = Починає цілий новий портал
    .example = Приклад: lotsman init portal
help-init-folder = Папка нового порталу; якщо її немає, вона з’явиться
help-init-name = Назва порталу
help-init-operator = Хто відповідає за портал
help-init-languages = Мови порталу, головна перша: uk,en
help-init-colour = Колір: назва (blue, green …), відтінок від 0 до 359 або #005a91
help-init-region = Назва області чи регіону
help-init-github = Сховище на GitHub: власник/назва
help-init-yes = Нічого не питати: чого не сказано, буде як звичайно

help-new = Починає запис: папку з фактами, де все пояснено, і перший текст
    .example =
        Приклад: lotsman new event "Ярмарок кар’єри"
        Без запитань: lotsman new event "Ярмарок кар’єри" --fact type=fair
        --fact start=2026-09-01 --fact mode=onsite --no-questions
help-new-kind = Що це за запис: event, institution, practice …
help-new-title = Заголовок запису
help-new-id = Ідентифікатор замість утвореного із заголовка
help-new-languages = Мови текстів, перша – та, якою пишете: uk,en
help-new-facts = Факт про запис; можна вказати кілька разів
help-new-no-questions = Нічого не питати, навіть у терміналі

help-serve = Показує портал у браузері, поки ви пишете
    .example = Приклад: lotsman serve
help-serve-port = Який порт узяти, звичайно 4000; якщо зайнятий – наступний вільний
help-serve-no-open = Не відкривати браузер
help-serve-lan = Показувати перегляд іншим у тій самій мережі, наприклад на телефоні
help-serve-published = Без чернеток і майбутніх записів: так, як побачать читачі
help-serve-poll = Шукати зміни самостійно: для мережевих дисків і OneDrive
help-serve-editor = Чим відкривати файли, наприклад "code --goto {"{"}file{"}"}:{"{"}line{"}"}"

help-import = Робить із таблиці набір даних: знаходить заголовки, заклади, періоди
    .example = Приклад: lotsman import monitoring.xlsx --period 2023/24
help-import-file = Таблиця: .xlsx, .xls, .ods, .csv; або .json, .toml
help-import-id = Ідентифікатор набору замість утвореного з назви
help-import-sheets = Лише цей аркуш; можна вказати кілька разів
help-import-period = Період усіх чисел: 2024, 2023/24, 2024-Q2 …
help-import-yes = Нічого не питати, навіть у терміналі

help-translate = Кладе поруч з оригіналом текст, який треба перекласти
    .example = Приклад: lotsman translate event:career-fair en
help-translate-entry = Запис, наприклад event:career-fair, або його папка
help-translate-language = Якою мовою перекладати: uk, ru, lv, en …

help-rename = Дає запису нову адресу; посилання на нього зміняться самі
    .example = Приклад: lotsman rename event:career-fair career-fair-2026 --dry-run
help-rename-old = Запис, наприклад event:old-id, або його папка
help-rename-new = Новий ідентифікатор
help-rename-dry-run = Показати, що зміниться, і нічого не записувати

help-status = Каже, що перекладено, що застаріло, де чернетки; веде translations.toml
    .example =
        Приклад: lotsman status --language lv
        Переклад правильний, як є: lotsman status --done event:open-day lv
help-status-language = Робота для перекладача однієї мови, запис за записом
help-status-done = Позначає, що переклад переглянуто і він правильний
help-status-frozen = Лише дивиться: нічого не записує, а код виходу 1 означає, що translations.toml відстав
help-status-format = Вигляд звіту: human (для людей, звичайний) або json (для програм)

help-trace = Каже, куди потрапив рядок, файл чи запис або чому читачі його не бачать
    .example = Приклад: lotsman trace data/institutions.csv:14
help-trace-place = Рядок, файл, папка або запис: data/people.csv:14, data/people.xlsx:Аркуш1!A14, content/events/open-day, event:open-day
help-trace-all = Назвати всі файли, а не лише перші п’ять кожного роду
help-trace-format = Вигляд відповіді: human (для людей, звичайний) або json (для програм)

help-check = Шукає проблеми в усьому порталі й нічого не записує
    .example = Приклад: lotsman check
help-check-external = Питати й посилання на інші сайти – чемно й не частіше разу на тиждень; відповіді лежать у .lotsman/links.json

help-explain = Пояснює проблему за її кодом: чим вона шкодить і як її виправити
    .example = Приклад: lotsman explain E702
help-explain-codes = Коди або назви проблем, наприклад E702 чи picture-without-alt; без них – список усіх кодів
help-explain-all = Пояснити всі проблеми
help-explain-format = Вигляд пояснення: human (для людей, звичайний), json або markdown

help-schema = Записує підказки, за якими редактори пропонують поля
    .example =
        Приклад: lotsman schema --write
        Після кожного оновлення Лоцмана це оновлює підказки вашого редактора.
help-schema-kind = Вивести JSON Schema лише цього виду: event, institution …
help-schema-write = Записати в портал усі схеми й налаштування редакторів
help-schema-format = Як показати поля: json – схема для редакторів, markdown – довідкова сторінка

help-build = Збирає портал у папку
    .example = Приклад: lotsman build
help-build-out = Куди записати портал; якщо не вказати – у папку public порталу
help-build-base-url = Адреса порталу замість base_url із site.toml
help-build-portable = Посилання ведуть на index.html, тож портал відкривається з диска без сервера
help-build-watch = Збирати знову після кожної зміни, доки не натиснете Ctrl+C
help-build-timings = Показати, на що пішов час збирання: етапи, шаблони, найповільніші сторінки
help-build-trace = Записати в цей файл, скільки тривав кожен етап і кожна сторінка, для профілювальника (Trace Event Format)

help-deploy = Готує публікацію й каже, що ще натиснути
    .example = Приклад: lotsman deploy github
help-deploy-github = Записує файл, за яким GitHub Pages публікує портал, і каже, що ще треба зробити там
    .example = Приклад: lotsman deploy github --lotsman-repo OWNER/lotsman
help-deploy-github-dry-run = Показати цей файл і нічого не записувати
help-deploy-github-lotsman-repo = Сховище на GitHub, з якого брати Лоцмана
help-deploy-github-from-source = Збирати там Лоцмана з його текстів, а не брати готовий випуск
help-deploy-github-sha256 = Сума SHA-256 випуску для Linux, щоб нічого іншого ніколи не запустити

## Команди, яких не можна зрозуміти

mistake-help = Як пишеться команда: { $command } --help
mistake-language = Лоцман не говорить мовою «{ $value }». Після --lang напишіть одну з цих: { $known }
mistake-command = Команди «{ $value }» немає.{ $suggestion ->
    [none] {""}
   *[other] {" "}Може, «{ $suggestion }»?
 }
mistake-no-command = Скажіть, що зробити: { $known }
mistake-argument = «{ $argument }» тут нічого не означає.{ $suggestion ->
    [none] {""}
   *[other] {" "}Може, «{ $suggestion }»?
 }
mistake-no-value = Після { $argument } бракує значення.
mistake-choice = «{ $value }» не підходить до { $argument }. Можна: { $known }
mistake-value = «{ $value }» не підходить до { $argument }.
mistake-number = Скільки значень має бути після { $argument }: { $count }.
mistake-too-many = { $argument } не потребує значення: приберіть «{ $value }».
mistake-conflict = { $argument } і { $other } не можна вживати разом: приберіть одне з них.
mistake-missing = У команді бракує: { $argument }
mistake-other = Команду не вдалося зрозуміти.

## Чому система відмовила

io-not-found = такого файла чи папки немає
io-no-permission = система не дозволяє; можливо, файл відкрито в іншій програмі або папка належить комусь іншому
io-exists = це вже існує
io-disk-full = на диску не лишилося місця
io-read-only = на цей диск не можна записувати
io-in-use = це відкрито в іншій програмі
io-not-a-folder = це файл, а не папка
io-is-a-folder = це папка, а не файл
io-name = система не дозволяє такої назви
io-port-in-use = цей порт уже взяла інша програма
