### lotsman new, lotsman schema

no-such-kind = Вида записей «{ $value }» нет.{ $suggestion ->
    [none] {" "}Есть institution, centre, event, practice, material, project, programme, guideline, indicator, dataset, rating, person, organisation, news, page.
   *[other] {" "}Возможно, вы имели в виду «{ $suggestion }»?
 }
no-such-language = «{ $value }» не обозначает язык. Пишите, например, uk, ru, lv или en.
no-such-id = Из названия не получился адрес («{ $value }»). Добавьте --id из латинских букв, цифр и дефисов, например --id career-fair.
not-begun = Не удалось начать запись в папке { $path }: { $detail }.

new-kind-institution = Учебное заведение
new-kind-centre = Центр развития карьеры
new-kind-event = Событие: вебинар, семинар, ярмарка
new-kind-practice = Практика, которую могут повторить другие
new-kind-material = Материал: презентация, методика, видео
new-kind-project = Проект
new-kind-programme = Программа: курс, конкурс, профессиональные пробы
new-kind-guideline = Методические рекомендации
new-kind-person = Человек
new-kind-organisation = Организация
new-kind-news = Новость
new-kind-page = Страница портала
new-which-kind = Что вы добавляете?
new-kind-missing = Скажите, что вы добавляете, например: lotsman new event "Ярмарка карьеры"
new-title = Название
new-title-missing = Скажите название, например: lotsman new event "Ярмарка карьеры"
new-id = Адрес латиницей
new-id-help = Он станет частью адреса страницы и названием папки. Буквы a–z, цифры и дефисы.
new-id-taken = Запись «{ $value }» уже есть. Дайте новой другой адрес (--id).
new-main-language = На каком языке вы пишете?
new-more-languages = На каких ещё языках нужен текст?
new-more-languages-help = Для каждого появится файл, который надо перевести. Можно ни одного: Enter.
new-language-unknown = На портале нет языка «{ $value }». Есть: { $known }. Новый язык добавляют в site.toml.
new-needed = Без этого нельзя: напишите хоть что-нибудь.
new-example = Например: { $value }
new-which-facts = Что ещё вы расскажете сейчас?
new-which-facts-help = Остальное можно дописать потом в файле facts.toml: там всё объяснено.
new-status = Черновик: читатели его не видят. Когда запись готова, удалите следующую строку
new-optional = Дальше – то, чего можно не указывать. Чтобы добавить, уберите # в начале строки
new-facts-missing = Этого не хватает, чтобы начать запись. Добавьте к команде:{ $flags }
new-no-such-fact = Факт «{ $value }» нельзя указать в команде.{ $suggestion ->
    [none] {" "}Допишите его в файле facts.toml, когда запись появится.
   *[other] {" "}Возможно, вы имели в виду «{ $suggestion }»?
 }
new-no-terms = Для поля «{ $value }» нужен словарь, а его на портале нет. Добавьте таблицу в папку data/vocabularies.
new-needs-entry = Сначала добавьте запись, на которую эта будет ссылаться ({ $about }). Для этого есть команда: { $command }
new-written = Начата запись { $address }. Это черновик; увидеть его: lotsman serve
new-next = Напишите текст в { $path }: первый абзац под заголовком станет кратким описанием в списках.
new-problems = Исправьте это в только что созданных файлах:
new-not-written = Ничего не создано, потому что так портал не соберётся:
schema-of-site = Настройки портала
schema-written = Записано файлов: { $count }. Редактор будет подсказывать поля в site.toml и facts.toml (VS Code – с расширением «Even Better TOML»).
schema-kept = Файл { $path } уже есть и отличается, поэтому он не изменён. Добавьте в него сами:
schema-which = Назовите вид записей (например, lotsman schema event) или добавьте --write, чтобы записать все схемы в папку schemas.
dialogue-one-help = ↑↓ – выбрать, Enter – взять, буквы – искать
dialogue-some-help = Пробел – отметить, Enter – дальше, буквы – искать
dialogue-yes = да
dialogue-no = нет
dialogue-stopped = Остановлено. Ничего не изменено.
dialogue-failed = Этот терминал не даёт задавать вопросы ({ $detail }). Скажите всё в команде: lotsman new --help
reference-field = поле (* – обязательное)
reference-about = для чего
reference-example = пример
