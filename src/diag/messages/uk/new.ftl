### lotsman new, lotsman schema

no-such-kind = Виду записів «{ $value }» немає.{ $suggestion ->
    [none] {" "}Є institution, centre, event, practice, material, project, programme, guideline, indicator, dataset, rating, person, organisation, news, page.
   *[other] {" "}Можливо, ви мали на увазі «{ $suggestion }»?
 }
no-such-language = «{ $value }» не є позначенням мови. Пишіть, наприклад, uk, ru, lv або en.
no-such-id = З назви не вийшло адреси («{ $value }»). Додайте --id з латинських літер, цифр і дефісів, наприклад --id career-fair.
not-begun = Не вдалося почати запис у теці { $path }: { $detail }.

new-kind-institution = Заклад освіти
new-kind-centre = Центр розвитку кар’єри
new-kind-event = Подія: вебінар, семінар, ярмарок
new-kind-practice = Практика, яку можуть повторити інші
new-kind-material = Матеріал: презентація, методика, відео
new-kind-project = Проєкт
new-kind-programme = Програма: курс, конкурс, професійні проби
new-kind-guideline = Методичні рекомендації
new-kind-person = Людина
new-kind-organisation = Організація
new-kind-news = Новина
new-kind-page = Сторінка порталу
new-which-kind = Що ви додаєте?
new-kind-missing = Скажіть, що ви додаєте, наприклад: lotsman new event "Ярмарок кар’єри"
new-title = Назва
new-title-missing = Скажіть назву, наприклад: lotsman new event "Ярмарок кар’єри"
new-id = Адреса латиницею
new-id-help = Вона стане частиною адреси сторінки й назвою папки. Літери a–z, цифри та дефіси.
new-id-taken = Запис «{ $value }» уже є. Дайте новому іншу адресу (--id).
new-main-language = Якою мовою ви пишете?
new-more-languages = Якими ще мовами потрібен текст?
new-more-languages-help = Для кожної з’явиться файл, який треба перекласти. Можна жодної: Enter.
new-language-unknown = На порталі немає мови «{ $value }». Є: { $known }. Нову мову додають у site.toml.
new-needed = Без цього не можна: напишіть хоч щось.
new-example = Наприклад: { $value }
new-which-facts = Що ще ви розкажете зараз?
new-which-facts-help = Решту можна дописати згодом у файлі facts.toml: там усе пояснено.
new-status = Чернетка: читачі її не бачать. Коли запис готовий, вилучіть наступний рядок
new-optional = Далі – те, чого можна не вказувати. Щоб додати, приберіть # на початку рядка
new-facts-missing = Цього бракує, щоб почати запис. Додайте до команди:{ $flags }
new-no-such-fact = Факту «{ $value }» не можна вказати в команді.{ $suggestion ->
    [none] {" "}Допишіть його у файлі facts.toml, коли запис з’явиться.
   *[other] {" "}Можливо, ви мали на увазі «{ $suggestion }»?
 }
new-no-terms = Для поля «{ $value }» потрібен словник, а його на порталі немає. Додайте таблицю в папку data/vocabularies.
new-needs-entry = Спершу додайте запис, на який цей посилатиметься ({ $about }). Для цього є команда: { $command }
new-written = Почато запис { $address }. Це чернетка; побачити її: lotsman serve
new-next = Напишіть текст у { $path }: перший абзац під заголовком стане коротким описом у списках.
new-problems = Виправте це у щойно створених файлах:
new-not-written = Нічого не створено, бо так портал не збереться:
schema-of-site = Налаштування порталу
schema-written = Записано файлів: { $count }. Редактор підказуватиме поля в site.toml і facts.toml (VS Code – з розширенням «Even Better TOML»).
schema-kept = Файл { $path } уже є і відрізняється, тому його не змінено. Додайте в нього самі:
schema-which = Назвіть вид записів (наприклад, lotsman schema event) або додайте --write, щоб записати всі схеми в папку schemas.
dialogue-one-help = ↑↓ – вибрати, Enter – узяти, літери – шукати
dialogue-some-help = Пробіл – позначити, Enter – далі, літери – шукати
dialogue-yes = так
dialogue-no = ні
dialogue-stopped = Зупинено. Нічого не змінено.
dialogue-failed = Цей термінал не дає ставити запитань ({ $detail }). Скажіть усе в команді: lotsman new --help
reference-field = поле (* – обов’язкове)
reference-about = для чого
reference-example = приклад
