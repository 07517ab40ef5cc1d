### Слова интерфейса на русском языке. Ключи одинаковы во всех языках.

## Frame of every page

skip-to-content = Перейти к содержанию
menu = Меню
menu-label = Разделы портала
close = Закрыть
home = Главная
you-are-here = Вы здесь
on-this-page = На этой странице
page-parts = Части страницы
read-more = Подробнее
all-of = Все: { $section }
demo = демоданные
demo-note = Эта страница вымышлена, чтобы показать, как работает портал.
archived-note = Эта страница в архиве: она остаётся доступной, но её больше не обновляют.
draft-note = Это черновик. Читатели портала его не видят.
updated-on = Обновлено { $date }
external-link = другой сайт

## Languages of the portal and of a page

page-language = Язык страницы
switch-here = вы читаете
switch-translated = есть перевод
switch-fallback = нет: откроется { $language }
switch-missing = перевода нет
fallback-title = Этого текста ещё нет { $language }
fallback-text = Вы читаете его { $language }. Меню, даты и краткие сведения переведены, сам текст — нет.
fallback-original = Открыть оригинал
outdated-note = Этот перевод может быть старше оригинала: с тех пор в нём кое-что изменили.
fallback-also = Есть также:
only-in = { $language }
language-uk = украинский
language-ru = русский
language-lv = латышский
language-en = английский
language-de = немецкий
language-pl = польский
language-fr = французский
language-in-uk = на украинском языке
language-in-ru = на русском языке
language-in-lv = на латышском языке
language-in-en = на английском языке
language-in-de = на немецком языке
language-in-pl = на польском языке
language-in-fr = на французском языке

## Foot of every page

foot-operator = Кто ведёт портал
foot-pages = О портале
foot-follow = Следить за новым
feed-title = Лента Atom: { $section }
calendar-title = Календарь мероприятий (.ics)
accessibility-contact = Не получается что-то прочитать или нажать? Напишите нам:
theme = Вид
theme-auto = как в системе
theme-light = светлый
theme-dark = тёмный
made-with = Портал собран «Лоцманом» { $version }
no-tracking = Портал не следит за читателями: никаких счётчиков, рекламы и сторонних вставок.

## Home page

steps-title = Три шага к решению
step-1-title = Узнать себя
step-1-text = Что вам интересно, что получается и чего вы хотите от работы. Начните с разговора с карьерным консультантом.
step-2-title = Увидеть возможности
step-2-text = Профессии, учебные заведения, мероприятия и профессиональные пробы рядом с домом.
step-3-title = Составить план
step-3-text = Куда поступать, что изучить, где получить первый опыт и кто в этом поможет.
home-audiences = Для кого вы ищете
home-functions = Чем помогает центр карьеры
home-figures = Портал в цифрах
home-upcoming = Ближайшие мероприятия
home-latest = Что уже состоялось
home-latest-webinar = Последний вебинар
home-practices = Новые практики
home-news = Новости
home-institutions = Учебные заведения и их центры карьеры
home-materials = Новые материалы
home-sections = Все разделы
all-events = Все мероприятия
all-practices = Все практики
all-news = Все новости
all-institutions = Все учебные заведения
all-materials = Все материалы

## Lists, filters, pages of results

filters = Фильтры
filters-show = Фильтры
filters-chosen = { $count ->
    [one] Фильтры: выбрано { $count }
    [few] Фильтры: выбрано { $count }
    [many] Фильтры: выбрано { $count }
   *[other] Фильтры: выбрано { $count }
}
filter-all = Все
filter-year = Год
filter-type = Вид
filter-mode = Формат
filter-chosen = Выбрано:
filter-remove = Убрать фильтр: { $name }
filter-reset = Сбросить всё
filter-found = Найдено: { $count } из { $total }
filter-none = Ничего не найдено. Попробуйте убрать один из фильтров.
filter-failed = Не удалось получить список. Ссылки в фильтрах работают и без него.
list-empty = Здесь пока ничего нет.
show-more = Показать ещё
pages-label = Страницы списка
page-number = Страница { $number }
page-previous = Назад
page-next = Дальше
page-of = страница { $number } из { $last }
items-count = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
files-count = { $count ->
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
}
pages-count = { $count ->
    [one] { $count } страница
    [few] { $count } страницы
    [many] { $count } страниц
   *[other] { $count } страницы
}
hours-count = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
minutes-count = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
institutions-count = { $count ->
    [one] { $count } учебное заведение
    [few] { $count } учебных заведения
    [many] { $count } учебных заведений
   *[other] { $count } учебного заведения
}
previous-news = Предыдущая новость
next-news = Следующая новость
previous-event = Предыдущее мероприятие
next-event = Следующее мероприятие
neighbours-label = Соседние записи

## Search

search = Поиск
search-what = Что искать
search-go = Найти
search-list = Искать в этом списке
search-hint = Любая форма слова; «кавычки» для точной фразы, минус перед лишним словом.
search-found = Найдено: { $count }
search-none = Ничего не найдено. Попробуйте другое слово или меньше слов.
search-all = Всё найденное: { $count }
search-fewer = Дальше – где есть не все слова
search-meant = Показано по слову «{ $word }»
search-unknown = Слова «{ $word }» здесь нет
search-kind = Раздел
search-sort = Порядок:
search-by-relevance = по соответствию
search-by-date = по дате
search-other-languages = Искать и на других языках
search-in-other-languages = На других языках
search-sections = Разделы портала
search-failed = Поиск сейчас недоступен: не удалось получить его данные. Проверьте связь и обновите страницу или воспользуйтесь разделами ниже.
search-disk = С диска поиск не работает: браузер не даёт ему читать файлы. Он есть на опубликованном портале, а здесь есть разделы.
search-without-script = Для поиска нужен JavaScript. Всё, что есть на портале, можно найти в его разделах.

## Vocabularies

vocabulary-functions = Функции центра карьеры
vocabulary-audiences = Для кого
vocabulary-territories = Территории
vocabulary-levels = Уровень
vocabulary-tags = Темы
vocabulary-occupations = Профессии
vocabulary-functions-lead = Пять дел, которыми занимается каждый центр карьеры.
vocabulary-audiences-lead = Выберите, для кого ищете: увидите всё, что для них есть.
vocabulary-territories-lead = Всё, что есть на портале, по территориям.
vocabulary-levels-lead = От всей страны до отдельного учебного заведения.
vocabulary-tags-lead = Темы, которые объединяют записи разных разделов.
vocabulary-occupations-lead = Профессии, которые можно попробовать, освоить или выбрать для работы.
term-broader = Более широкое понятие
term-narrower = Более узкие понятия
territory-consists = Состоит из
term-code = Код
term-empty = С этим понятием пока ничего не связано.

## Kinds of entries: one, many, and what the list is about

kind-institution = Учебное заведение
kinds-institution = Учебные заведения
kinds-institution-lead = Страница каждого учебного заведения: центр карьеры, контакты, люди, презентации, практики и мероприятия.
kind-centre = Центр карьеры
kinds-centre = Центры карьеры
kinds-centre-lead = Что делает каждый центр, где он и как записаться на разговор.
kind-organisation = Организация
kinds-organisation = Организации
kinds-organisation-lead = Органы управления, методические центры и партнёры, которые поддерживают центры карьеры.
kind-person = Специалист
kinds-person = Специалисты
kinds-person-lead = Консультанты, методисты и спикеры, к которым можно обратиться.
kind-event = Мероприятие
kinds-event = Мероприятия
kinds-event-lead = Вебинары, семинары, ярмарки: что будет, а также записи и материалы того, что уже было.
kind-material = Материал
kinds-material = Материалы
kinds-material-lead = Презентации, методики, конспекты занятий и шаблоны, которые можно взять себе.
kind-practice = Практика
kinds-practice = Практики
kinds-practice-lead = То, что уже сработало в учебных заведениях: шаги, результат в цифрах и файлы, которые можно взять себе.
kind-project = Проект
kinds-project = Проекты
kinds-project-lead = Кто, зачем и на какие средства развивает центры карьеры и чего уже достигнуто.
kind-programme = Программа
kinds-programme = Программы
kinds-programme-lead = Курсы, конкурсы, олимпиады и профессиональные пробы.
kind-guideline = Методические рекомендации
kinds-guideline = Методические рекомендации
kinds-guideline-lead = Что советуют делать центрам карьеры, кто это утвердил и какая редакция действует.
kind-news = Новость
kinds-news = Новости
kinds-news-lead = Что нового в центрах карьеры.
kind-page = Страница
kinds-page = Страницы
kinds-page-lead = О портале, доступности и приватности.

## Headings inside entries

facts = Коротко
facts-event = Сведения о мероприятии
when = Когда
contacts = Контакты
files = Файлы
download = Скачать
recording = Запись
recording-video = Видео
recording-consent = После нажатия браузер обратится к сайту { $provider }, и тот узнает ваш адрес в сети. До нажатия оттуда ничего не загружается.
recording-show = Показать запись здесь
recording-open = Открыть на сайте { $provider }
recording-download = Скачать видео
recording-duration = Продолжительность: { $duration }
recording-captions = Субтитры
recording-transcript = Прочитать, что сказано
recording-from = запись с { $time }
recording-contents = Содержание записи
video-not-supported = Ваш браузер не показывает видео.
programme = Программа
materials = Материалы
speakers = Докладчики
outcomes = Главное за минуту
quotes = Что сказали участники
event-join = Присоединиться
event-register = Зарегистрироваться
event-calendar = Добавить в календарь (.ics)
event-watch = Смотреть запись
event-past-note = Мероприятие закончилось, поэтому ссылка для входа убрана. Запись и материалы появятся здесь, когда их добавят.
event-cancelled-note = Мероприятие отменено.
event-state-upcoming = предстоит
event-state-today = сегодня
event-state-now = идёт сейчас
event-state-past = прошло
event-state-cancelled = отменено
related = Связанное
sources = Источники
source-checked = проверено { $date }
licence = Лицензия: { $licence }
photo-credit = Фото: { $credit }
institution-centre = Что делает центр карьеры
institution-contacts = Контакты центра
institution-facts = Об учебном заведении
institution-people = К кому обратиться
institution-presentations = Презентации
institution-practices = Практики учебного заведения
institution-events = Мероприятия с участием учебного заведения
institution-projects = Проекты
institution-programmes = Программы
institution-news = Новости учебного заведения
address-withheld = Точный адрес не публикуем из соображений безопасности.
displaced-title = Учебное заведение временно перемещено
displaced-from = Откуда
displaced-to = Где сейчас
closed-note = Учебное заведение прекратило работу. Страница сохранена для истории.
merged-note = Учебное заведение объединено с другим. Его работу продолжает:
booking = Как записаться
contact-centre = Обратиться в центр
opened-in = Работает с { $year } года
consent-note = Фото и контакты показываем только с согласия человека.
person-talks = Выступления
person-materials = Материалы
posts-former = Ранее
practice-problem = Что было не так
practice-steps = Что сделали
practice-result = Что изменилось
practice-conditions = Что нужно, чтобы повторить
practice-pitfalls = На что обратить внимание
practice-contact = У кого спросить
practice-adapted = По этому образцу сделали
how-to-use = Как пользоваться
used-in = Где использовано
project-goals = Цели
project-stages = Этапы
project-results = Результаты
project-participants = Участники
project-funding = Финансирование
project-stated = { $count ->
    [one] По документам в проекте { $count } учебное заведение.
    [few] По документам в проекте { $count } учебных заведения.
    [many] По документам в проекте { $count } учебных заведений.
   *[other] По документам в проекте { $count } учебного заведения.
}
project-counted = { $count ->
    [one] Здесь названо { $count }.
    [few] Здесь названо { $count }.
    [many] Здесь названо { $count }.
   *[other] Здесь названо { $count }.
}
project-number-only = Названия не опубликованы, известно только количество.
funding-share = { $share } % средств
stage-done = завершено
goal-evidence = Чем подтверждено
legal-basis = Правовое основание
legal-act = от { $date } № { $number }
legal-registered = Зарегистрировано: { $body }, { $date }, № { $number }
programme-modules = Модули
programme-module = Модуль
programme-total = Всего
programme-sites = Где проходит
guideline-version = Редакция { $version }
guideline-replaced-title = Это не последняя редакция
guideline-replaced-text = Действующая редакция:
guideline-replaced-plain = Эти рекомендации заменены более новыми.
guideline-draft-text = Это проект рекомендаций: он ещё не утверждён.
guideline-changes = Что нового в этой редакции
organisation-members = Учебные заведения и организации

## 404 and redirect

error-404 = Ошибка 404
not-found-title = Такой страницы нет
not-found-text = Возможно, её перенесли или в адресе потерялась буква. Вернуться на курс можно так:
not-found-home = Главная страница
redirect-title = Страница перенесена
redirect-link = Перейти по новому адресу

## Names of facts

field-title = Название
field-short = Краткое название
field-summary = Кратко
field-language = Язык
field-status = Состояние
field-publish-on = Опубликовать с
field-expire-on = Показывать до
field-updated = Обновлено
field-functions = Функции
field-audience = Для кого
field-territory = Территория
field-level = Уровень
field-tags = Темы
field-cover = Изображение
field-sources = Источники
field-owner = Отвечает
field-licence = Лицензия
field-aliases = Прежние адреса
field-demo = Демонстрационные данные
field-file = Файл
field-alt = Описание изображения
field-credit = Автор изображения
field-url = Ссылка
field-checked-on = Проверено
field-institution = Учебное заведение
field-mission = Зачем он
field-opened = Год открытия
field-services = Что делает
field-contacts = Контакты
field-place = Где
field-languages = Языки
field-booking = Как записаться
field-function = Функция
field-mode = Формат
field-note = Примечание
field-type = Вид
field-topic = Тема
field-start = Начало
field-end = Конец
field-timezone = Часовой пояс
field-venue = Место проведения
field-join = Ссылка для участия
field-registration = Регистрация
field-organisers = Организаторы
field-partners = Партнёры
field-speakers = Докладчики
field-programme = Программа
field-recording = Запись
field-materials = Материалы
field-files = Файлы
field-projects = Проекты
field-quotes = Цитаты
field-outcomes = Итоги
field-attendance = Количество участников
field-ages = Возраст
field-cancelled = Отменено
field-sequence = Номер изменения
field-minutes = Продолжительность, минут
field-speaker-role = Кто выступает
field-organisation = Организация
field-timecode = Место в записи
field-version = Редакция
field-state = Состояние
field-approved-on = Утверждено
field-approved-by = Кем утверждено
field-legal-basis = Правовое основание
field-replaces = Заменяет
field-changes = Что нового
field-situation = Условия работы
field-origin = Откуда перемещено
field-host = Где сейчас
field-closed-on = Закрыто
field-successor = Работу продолжает
field-address = Адрес
field-address-public = Адрес можно публиковать
field-founded = Год основания
field-learners = Количество учащихся
field-reg-code = Код в государственном реестре
field-occupations = Профессии
field-parent = Подчинение
field-year = Год
field-authors = Авторы
field-duration = Продолжительность
field-how-to-use = Как пользоваться
field-practices = Практики
field-date = Дата
field-pinned-until = Закреплено до
field-events = Мероприятия
field-institutions = Учебные заведения
field-sector = Форма собственности
field-order = Порядок
field-value = Значение
field-label = Подпись
field-hours = Часы
field-public = Можно публиковать
field-path = Файл
field-lang = Язык
field-pages = Страниц
field-provider = Видеосервис
field-id = Обозначение
field-poster = Изображение к видео
field-captions = Субтитры
field-transcript = Стенограмма
field-text = Текст
field-person = Человек
field-said-by = Кто сказал
field-role = Роль
field-name = Название
field-issuer = Кем издан
field-number = Номер
field-registered = Регистрация
field-body = Кем зарегистрировано
field-period = Период
field-amount = Сумма
field-share = Доля
field-statement = Указание поддержки
field-family = Фамилия
field-degree = Учёная степень
field-academic-title = Учёное звание
field-posts = Должности
field-roles = Чем помогает
field-photo = Фото
field-consent = Согласие
field-from = С
field-to = До
field-given-on = Дано
field-scope = На что дано согласие
field-until = Действует до
field-problem = Проблема
field-steps = Шаги
field-result = Результат
field-conditions = Условия
field-pitfalls = Предостережения
field-contact = У кого спросить
field-maturity = Зрелость
field-people = Люди
field-adapted-from = Сделано по образцу
field-modules = Модули
field-operator = Кто проводит
field-sites = Где проходит
field-grades = Классы
field-participants = Участники
field-teachers = Преподаватели
field-registration-number = Регистрационный номер
field-stage = Состояние
field-stages = Этапы
field-goals = Цели
field-results = Результаты
field-initiators = Инициаторы
field-heads = Руководители
field-funding = Финансирование
field-stated-institutions = Учебных заведений по документам
field-number-only = Известно только количество
field-done = Завершено
field-evidence = Подтверждение
field-centre = Центр карьеры

## The same fact, another word for one kind

field-event-place = Место
field-event-type = Вид мероприятия
field-event-materials = Материалы
field-institution-type = Тип учебного заведения
field-organisation-type = Тип организации
field-material-type = Вид материала
field-material-organisation = Кто создал
field-material-practices = Для практик
field-programme-type = Вид программы
field-programme-hours = Объём, часов
field-programme-participants = Количество участников
field-module-hours = Часов
field-practice-organisation = Чья практика
field-practice-people = Кто работал
field-practice-period = Когда
field-project-sites = Где ведётся работа
field-project-period = Годы
field-funding-programme = Фонд или программа
field-page-parent = Вышестоящая страница
field-guideline-state = Действие
field-contact-type = Вид связи

## Words of closed sets

status-draft = черновик
status-published = опубликовано
status-archived = в архиве
service-status-yes = выполняется
service-status-partly = частично
service-status-no = не выполняется
service-status-not-reported = нет данных
event-type-webinar = Вебинар
event-type-seminar = Семинар
event-type-conference = Конференция
event-type-training = Тренинг
event-type-fair = Ярмарка
event-type-festival = Фестиваль
event-type-meeting = Встреча
guideline-state-draft = проект
guideline-state-in-force = действуют
guideline-state-replaced = заменены
institution-type-vocational = Учреждение профессионального образования
institution-type-school = Школа
institution-type-additional-education = Учреждение дополнительного образования
institution-type-college = Колледж
institution-type-university = Университет
situation-normal = работает в обычных условиях
situation-displaced = временно перемещено
situation-closed = закрыто
situation-merged = объединено с другим
material-type-presentation = Презентация
material-type-method = Методика
material-type-lesson = Занятие
material-type-handout = Раздаточный материал
material-type-video = Видео
material-type-template = Шаблон
material-type-tool = Инструмент
material-type-report = Отчёт
organisation-type-authority = Орган управления
organisation-type-methodical-centre = Методический центр
organisation-type-research = Научное учреждение
organisation-type-university = Университет
organisation-type-employer = Работодатель
organisation-type-ngo = Общественная организация
organisation-type-municipality = Муниципалитет
organisation-type-other = Другая организация
sector-public = государственная или муниципальная
sector-private = частная
sector-ngo = общественная
contact-type-phone = Телефон
contact-type-email = Электронная почта
contact-type-website = Сайт
contact-type-messenger = Мессенджер
contact-type-address = Адрес
mode-onsite = очно
mode-online = онлайн
mode-hybrid = очно и онлайн
mode-phone = по телефону
video-provider-youtube = YouTube
video-provider-vimeo = Vimeo
video-provider-file = файл
role-consultant = карьерное консультирование
role-methodist = методическая помощь
role-mentor = наставничество
role-speaker = выступления
role-head = руководство
role-lecturer = преподавание
maturity-idea = идея
maturity-pilot = пробуют
maturity-tested = проверено
maturity-implemented = внедрено
maturity-scaled = распространено на другие учреждения
programme-type-course = Курс
programme-type-contest = Конкурс
programme-type-olympiad = Олимпиада
programme-type-trials = Профессиональные пробы
programme-type-scholarship = Стипендия
programme-type-national = Государственная программа
stage-planned = запланирован
stage-running = идёт
stage-finished = завершён
goal-status-set = поставлена
goal-status-running = выполняется
goal-status-done = достигнута

## Dates, periods, quantities. Years come as text, so that no blank is put into them.

date-long = { $day-month } { $year } года
date-range-days = { $from-day }–{ $to }
date-range-months = { $from-day-month } – { $to }
month-year = { $icu }
date-range = { $from } – { $to }
date-and-time = { $date }, { $time }
date-and-times = { $date }, { $from }–{ $to }
school-year = { $years } учебный год
half-year = { $half ->
    [1] первое полугодие { $year } года
    [2] второе полугодие { $year } года
   *[other] { $half } полугодие { $year } года
}
quarter = { $quarter } квартал { $year } года
year = { $year } год
years = { $from }–{ $to } годы
years-since = с { $from } года
quantity-exact = { $value }
quantity-almost = почти { $value }
quantity-about = около { $value }
quantity-more-than = более { $value }
quantity-at-least = не менее { $value }
span = { $from }–{ $to }
span-from = от { $from }
span-to = до { $to }
ages = { $span } лет
grades = классы: { $span }
file-size-b = { $value } Б
file-size-kb = { $value } КБ
file-size-mb = { $value } МБ
time-zone-note = по времени: { $zone }
zone-europe-kyiv = по киевскому времени
zone-europe-riga = по рижскому времени
zone-europe-warsaw = по варшавскому времени
zone-utc = по всемирному времени (UTC)

# Open data: downloads, the catalogue, editions
data-downloads = Скачать данные
data-for-machines = Для программ и исследователей
data-encoding-note = Файлы CSV записаны в UTF-8. CSV для таблиц открывается в Excel двойным щелчком; в CSV для программ разделитель — всегда запятая, а десятичный знак — точка.
data-take-list = Список таблицей:
data-catalogue = Открытые данные
data-catalogue-machine = Каталог для программ (DCAT)
data-periods = Периоды
data-indicators-count = Показателей
data-file-workbook = Книга Excel
data-file-workbook-about = таблица, все значения, пояснения показателей и обозначений
data-file-readable = CSV для таблиц
data-file-readable-about = строка на учреждение и период, как в книге
data-file-drawing = Диаграмма
data-file-drawing-about = ход по периодам, для слайдов и отчётов
data-file-observations = CSV для программ
data-file-observations-about = одно значение в строке, одинаков для всех языков
data-file-json = Всё в одном файле
data-file-json-about = значения вместе со справочниками
data-file-indicators = Справочник показателей
data-file-indicators-about = названия, определения, единицы на всех языках
data-file-entities = Справочник учреждений и территорий
data-file-entities-about = названия, коды, адреса страниц
data-file-terms = Справочник разрезов
data-file-terms-about = что означают коды в разрезах
data-file-package = Описание пакета данных
data-file-package-about = Frictionless Data Package со схемами таблиц
data-file-csvw = Описание столбцов
data-file-csvw-about = CSV on the Web (W3C)
data-file-list = CSV
data-file-list-about = весь список с фактами и адресами страниц
data-column-id = Идентификатор
data-column-title = Название
data-column-summary = Кратко
data-column-demo = Демонстрационные данные
data-column-page = Адрес страницы
data-column-entity = О ком
data-column-kind = Вид
data-column-territory = Территория
data-column-period = Период
data-column-notes = Примечания
data-column-indicator = Показатель
data-column-definition = Определение
data-column-value = Значение
data-column-value-to = Значение до
data-column-status = Состояние
data-column-qualifier = Точность
data-column-note = Примечание
data-column-unit = Единица
data-column-direction = Что лучше
data-column-aggregate = Как складывается для территории
data-column-derive = Формула
data-column-minimum = Не меньше
data-column-maximum = Не больше
data-demo = демонстрационные
data-total = всего
data-kind-whole = Все вместе
data-kind-territory = Территория
data-not-collected = за этот период не собирали
data-not-added-up = для территории не вычисляется
data-sheet-table = Таблица
data-sheet-values = Все значения
data-sheet-indicators = Показатели
data-sheet-about = О данных
data-qualifier-exact = точно
data-qualifier-about = около
data-qualifier-almost = почти
data-qualifier-at-least = не менее
data-qualifier-more-than = более
data-about-sheet-what = Что
data-about-sheet-text = Пояснение
data-about-sheet-title = Набор данных
data-about-sheet-summary = Кратко
data-about-sheet-publisher = Публикует
data-about-sheet-licence = Лицензия
data-about-sheet-method = Как собрано
data-about-sheet-updated = Обновлено
data-about-sheet-page = Страница
data-about-sheet-marks = Пометки
data-about-sheet-rounding = Округление
data-about-sheet-left-out = Чего здесь нет
data-about-sheet-citation = Как ссылаться
data-marks-note = Звёздочка у числа означает, что о нём есть примечание в последнем столбце. Слово в ячейке вместо числа говорит, почему числа нет.
data-rounding-note = Числа округлены так же, как на страницах портала.
data-left-out-note = Для книги этих данных слишком много: все значения есть в файлах CSV.
data-status-with-number = число есть, состояние следует учитывать
data-status-without-number = числа нет
data-status-normal = обычное значение
data-status-provisional = число ещё может измениться
data-status-estimated = число оценено, а не посчитано
data-status-imputed = отсутствующее число заменено вычисленным
data-status-break = первое значение после смены методики: с прежними не сравнивается
data-status-low-reliability = за числом стоит мало ответов
data-status-nil = настоящий ноль: этого не было
data-status-not-reported = данные существуют, но не поступили
data-status-not-applicable = такого здесь быть не может
data-status-withheld = число скрыто, чтобы никого нельзя было узнать
data-status-questioned = присланное число невозможно, его проверяют
data-about-indicator = Показатель: id из indicators.csv.
data-about-entity = О ком значение: id из entities.csv (учреждение, территория или «whole» — все вместе).
data-about-entity-name = Название на основном языке портала.
data-about-territory = Территория, к которой относится учреждение или территория; пусто, если такой нет.
data-about-period = Период: 2024, 2023/24 (учебный год), 2024-H1, 2024-Q2, 2024-05, 2024-05-17, 2024..2026.
data-about-dimension = Разрез: код из terms.csv; _total — без деления.
data-about-value = Число. Пусто только тогда, когда столбец status говорит почему. Для диапазона — нижняя граница.
data-about-value-to = Верхняя граница диапазона; пусто для одного числа.
data-about-status = Состояние значения: normal, provisional, estimated, imputed, break, low_reliability — число есть; nil — настоящий ноль; not_reported, not_applicable, withheld, questioned — числа нет.
data-about-qualifier = Точность числа: exact, about, almost, at_least, more_than.
data-about-note = Примечание к значению; пусто, если его нет.
data-about-unit = Код единицы.
data-about-id = Код, которым на строку ссылаются другие таблицы.
data-about-title = Название на языке, указанном в заголовке; пусто, если на этом языке его нет.
data-about-definition = Определение на языке, указанном в заголовке.
data-about-unit-name = Название единицы на языке, указанном в заголовке.
data-about-decimals = До скольких знаков после запятой округлено; пусто — не более двух.
data-about-direction = Что лучше: up — больше, down — меньше, none — не оценивается.
data-about-aggregate = Как из значений учреждений складывается значение территории.
data-about-derive = Формула, если показатель вычисляется из других.
data-about-minimum = Значение не может быть меньше.
data-about-maximum = Значение не может быть больше.
data-about-protected = Скрываются ли малые числа лиц.
data-about-page = Адрес страницы на портале.
data-about-entity-kind = Что это: institution и другие виды записей, territory, whole.
data-about-scheme = Классификатор, из которого взят официальный код.
data-about-code = Официальный код территории.
data-about-dimension-name = Разрез: столбец dim.… в observations.csv.
data-about-term = Код, который стоит в этом столбце.
data-edition = Издание { $edition }
data-editions = Издания
data-editions-note = Издание не меняется, поэтому на него можно ссылаться и через годы.
data-frozen-note = Это издание данных: его числа не меняются.
data-living = Новейшие данные
data-cite = Как ссылаться
data-citation-kind = Набор данных
field-edition-of = Издание набора данных
field-fingerprint = Отпечаток значений

# Monitoring pages: indicators, institutions, territories, comparisons
indicator-period = Период
indicator-value = Значение
indicator-change = Что изменилось
indicator-name = Название
indicator-unit-and-period = { $period }, { $unit }.
indicator-series-about = { $whole }, { $unit }.
indicator-series-finding = { $from } – { $to }: { $change }
indicator-figure-whole = { $whole }, { $period }
indicator-point-whole = { $whole }, { $period }: { $value }.
indicator-reported = Подано данных: { $count } из { $total }
indicator-key-figures = Главные числа
indicator-figure-target = осталось до цели { $target } ({ $period })
indicator-figure-target-reached = цель достигнута ({ $period })
indicator-figure-reported = подали данные
indicator-figure-missing = ещё не поступило: { $count }
indicator-since = { $period }: { $value }; с тех пор { $change }
indicator-not-since = { $period }: { $value }; { $change }
indicator-points = Что важно знать
indicator-points-three = Три вещи, которые важно знать
indicator-point-range = Наименьшее значение – { $low }, наибольшее – { $high }.
indicator-point-reported = Данные подали { $count } из { $total }.
indicator-point-withheld = Не показано, чтобы никого нельзя было узнать: { $count }.
indicator-series = По периодам
indicator-territories = По территориям
indicator-entries = По значению
indicator-dimensions = По группам
indicator-entries-above = Выше общего значения: { $above } из { $count }
indicator-order = Порядок по значению – не оценка качества работы.
indicator-span = От { $low } до { $high }
indicator-range = От { $low } ({ $lowest }) до { $high } ({ $highest }).
indicator-without-number = Без опубликованного числа: { $count }.
indicator-too-many = Значений слишком много для одной страницы: { $count }. Каждая территория показывает свои на собственной странице.
indicator-table = Те же данные таблицей
indicator-target-title = Цель и продвижение
indicator-baseline = Начало
indicator-now = Сейчас
indicator-target = Цель
indicator-target-short = цель { $value }
indicator-target-reached = Цель достигнута.
indicator-target-on-track = При нынешнем темпе цель будет достигнута вовремя.
indicator-target-slow = Продвижение есть, но при нынешнем темпе цель вовремя не будет достигнута.
indicator-target-away = От начального значения продвижения нет.
indicator-target-missed = Время прошло, цель не достигнута.
indicator-target-broken = Начальное значение считали иначе, поэтому продвижение не сравнивается.
indicator-done = Пройдено { $share } пути
indicator-distance = Осталось: { $distance }
indicator-other-targets = Другие цели
indicator-target-source = Где записана цель
indicator-breaks = Что менялось в учёте
indicator-break-note = Значения до и после изменения сравнивать нельзя, поэтому линия прервана.
indicator-method = Как считают
indicator-formula = Выражение
indicator-limits = Возможные значения
indicator-at-most = не больше { $value }
indicator-more-is-better = Чем больше, тем лучше.
indicator-less-is-better = Чем меньше, тем лучше.
indicator-method-sum = Значение территории – сумма значений тех, кто к ней относится.
indicator-method-mean = Значение территории – среднее арифметическое значений тех, кто к ней относится.
indicator-method-weighted-mean = Значение территории – среднее, взвешенное по показателю «{ $weight }», а не простое среднее.
indicator-method-formula = Для территории выражение считают заново из сумм его частей: это не среднее значений.
indicator-method-max = Значение территории – наибольшее из значений тех, кто к ней относится.
indicator-method-none = Значение территории из отдельных значений не выводят.
indicator-method-counted = Считают записи этого портала из раздела «{ $kind }».
indicator-method-existence = Отмечают, есть ли на портале хотя бы одна запись в разделе «{ $kind }».
indicator-counted = Что посчитано
indicator-counted-about = Каждое число ведёт к записям, из которых оно складывается.
indicator-related = Связанные показатели
indicator-citation = Как сослаться
indicator-cited = { $portal }. «{ $title }», { $period }.
indicator-no-values = Значений ещё нет.
indicator-outcome-reached = достигнуто
indicator-outcome-missed = не достигнуто
indicator-others = Другие показатели
indicator-words = Ответы
indicator-whole = Всего
indicator-course = Ход
indicator-own = Показатели
territory-measures = Значения показателей
territory-parts = В пределах этой территории
indicator-incomplete = подали не все
comparison-more = больше на { $difference }
comparison-more-about = больше примерно на { $difference }
comparison-less = меньше на { $difference }
comparison-less-about = меньше примерно на { $difference }
comparison-same = без изменений
comparison-other-value = другое значение
indicator-course-none = слишком мало значений
comparison-first = ещё не с чем сравнить
comparison-title = Что изменилось: { $periods }
comparison-lead = По каждому показателю – больше или меньше, лучше или хуже, или почему сравнить нельзя.
comparison-counts = У скольких
comparison-by-entity = У кого что изменилось
comparison-count-better = лучше:{"\u00A0"}{ $count }
comparison-count-worse = хуже:{"\u00A0"}{ $count }
comparison-count-more = больше:{"\u00A0"}{ $count }
comparison-count-less = меньше:{"\u00A0"}{ $count }
comparison-count-same = без изменений:{"\u00A0"}{ $count }
comparison-count-not-comparable = не сравнивается:{"\u00A0"}{ $count }
comparison-better = лучше
comparison-worse = хуже
comparison-not-comparable = не сравнивается: { $reason }
comparison-obstacle-break = считают иначе
comparison-obstacle-low-reliability = слишком мало ответов
comparison-obstacle-inexact = числа слишком неточные
comparison-obstacle-other-parts = данные подали не те же
comparison-obstacle-not-over = период ещё не закончился
comparison-obstacle-other-period = другой вид периода
comparison-percentage-points = { $value } п. п.
comparison-half-year = { $number } полугодие { $year }
comparison-quarter = { $number } кв. { $year }

# Texts: what Markdown becomes
task-done = выполнено
task-open = не выполнено
quote-open = «
quote-close = »
table-number = Таблица { $number }
footnotes = Примечания
footnote-back = Вернуться к месту примечания
video = Видео
figure-of = { $count } из { $total }
figure-centres = учреждений портала имеют центр карьеры
figure-practices = { $count ->
    [one] практика описана
    [few] практики описаны
   *[other] практик описано
 } с шагами и результатом
figure-materials = { $count ->
    [one] материал можно взять себе
    [few] материала можно взять себе
   *[other] материалов можно взять себе
 }
file-web-page = ВЕБ

# Living sentences: values in texts
share-all = все
share-all-of = все { $noun }
share-nearly-all = почти все
share-nearly-all-of = почти все { $noun }
share-most = большинство
share-most-of = большинство { $of }
share-more-than-half = больше половины
share-more-than-half-of = больше половины { $of }
share-about-half = около половины
share-about-half-of = около половины { $of }
share-less-than-half = меньше половины
share-less-than-half-of = меньше половины { $of }
share-about-a-third = около трети
share-about-a-third-of = около трети { $of }
share-less-than-a-third = меньше трети
share-less-than-a-third-of = меньше трети { $of }
share-about-a-quarter = около четверти
share-about-a-quarter-of = около четверти { $of }
share-less-than-a-quarter = меньше четверти
share-less-than-a-quarter-of = меньше четверти { $of }
share-few = немногие
share-few-of = немногие из { $of }
share-none = ни один
share-none-of = ни один из { $among }
sentence-more = на { $value } больше
sentence-less = на { $value } меньше
sentence-same = столько же
sentence-points = { $value }{"\u00A0"}п.{"\u00A0"}п.
sentence-withheld = не публикуется
sentence-unknown = нет данных

# What speakers of this language call it
language-name = Русский

# Tables of values in the browser
table-find = Найти в таблице
table-all = все
table-order = Упорядочить
table-as-written = Исходный порядок
table-sort = Упорядочить по столбцу «{ $column }»
table-up = { $column }: по возрастанию
table-down = { $column }: по убыванию
table-found = Показано строк: { $count } из { $total }
table-none = Такой строки нет. Попробуйте другое слово.
table-legend = Обозначения
table-notes = Примечания
table-note = примечание
table-mark-provisional = п
table-mark-estimated = о
table-mark-imputed = р
table-mark-break = и
table-mark-low-reliability = н

# Dataset pages
dataset-edition = издание { $edition }
dataset-figures = Главные числа, { $period }
dataset-publisher = Издаёт
dataset-frequency = Как часто собирают
dataset-collected-by = Собрано
dataset-collected-when = Когда собрано
dataset-form = Форма
dataset-form-open = Пустая форма, которую заполняли
dataset-provenance = Откуда таблицы
dataset-got-on = получено { $date }
dataset-method = Как собирали
dataset-values = Значения показателей
dataset-values-of = Значения, { $period }
dataset-territory = Территория
dataset-too-many = { $count ->
    [one] Учреждение одно, поэтому здесь показана территория; значения учреждения есть в файлах ниже.
    [few] Учреждений { $count }, поэтому здесь показаны территории; значения учреждений есть в файлах ниже.
   *[other] Учреждений { $count }, поэтому здесь показаны территории; значения учреждений есть в файлах ниже.
}
dataset-periods = Все периоды
dataset-reported = Кто подал данные, { $period }
dataset-reported-count = Все данные поступили от { $complete } из { $expected }.
dataset-reported-complete = Подано всё
dataset-reported-partly = Подано частично
dataset-reported-nothing = Ещё не подано
dataset-reported-part = { $count } из { $asked }
dataset-reported-note = Считаются и те значения, которые скрыты для защиты людей, и ответ «{ value-status-not-applicable }».
dataset-dictionary = Что означают показатели
dataset-unit = Единица
dataset-words = Значения
dataset-decimals = { $count ->
    [one] { $count } знак после запятой
    [few] { $count } знака после запятой
   *[other] { $count } знаков после запятой
}
dataset-minimum = не меньше { $value }
dataset-maximum = не больше { $value }
dataset-formula = Вычисляется
dataset-aggregate = Для территории
dataset-dimensions = В разрезе
dataset-signs = Знаки вместо чисел и рядом с ними
dataset-protection = Как защищены люди
dataset-protect-withhold = Числа людей от 1 до { $last } не показаны: вместо них стоит знак «{ $sign }». Чтобы их нельзя было вычислить из итогов, скрыты и некоторые соседние числа. Так же скрыты доли, по которым такие числа можно угадать.
dataset-protect-round5 = Все числа людей округлены до пяти, поэтому итоги могут немного отличаться от суммы частей.
dataset-protect-bands = Вместо точных чисел людей показаны промежутки, например 5–9.
dataset-protect-zeros-show = Ноль показан как есть: он никого не называет.
dataset-protect-zeros-hide = Нули скрыты так же, как и малые числа.
dataset-events = Где обсуждали эти данные
dataset-discussed = Данные, которые обсуждали
dataset-other-indicators = Другие показатели
dataset-charts = Сравнение
dataset-reported-more = и ещё { $count }
tiles-range = От { $low } ({ $lowest }) до { $high } ({ $highest }).
tiles-about = Каждая плитка – территория примерно на своём месте. Чем сильнее цвет, тем больше значение; границы стоят под картой.
tiles-table = Те же данные таблицей
tiles-institutions = Учреждения образования по территориям
tiles-map = Карта
heat-words = Ответы учреждений

## Monitoring: kinds of entries

kind-indicator = Показатель
kinds-indicator = Показатели
kinds-indicator-lead = Что измеряют в центрах карьеры, как это считают и как меняются числа.
kind-dataset = Набор данных
kinds-dataset = Данные
kinds-dataset-lead = Числа мониторинга: кто, когда и как их собрал, в таблицах и на диаграммах, с файлами для скачивания.
kind-rating = Рейтинг
kinds-rating = Рейтинги
kinds-rating-lead = Сравнение учреждений по открытым критериям: из чего складывается каждый результат.
vocabulary-units = Единицы измерения
vocabulary-units-lead = Что считают числа мониторинга.
entity-whole = Все учреждения

## Monitoring: names of facts

field-definition = Что измеряем
field-unit = Единица
field-decimals = Знаков после запятой
field-direction = Что лучше
field-aggregate = Значение территории
field-numerator = Что делим
field-denominator = На что делим
field-weight = Вес
field-base = Сколько людей за этим стоит
field-derive = Формула
field-count = Посчитано на портале
field-words = Слова вместо чисел
field-minimum = Наименьшее возможное значение
field-maximum = Наибольшее возможное значение
field-baseline = Начальное значение
field-targets = Целевые значения
field-breaks = Разрывы ряда
field-suppress = Малые числа скрываем
field-key-facts = Полезно знать
field-method = Как получено
field-related = Смотрите также
field-publisher = Кто публикует
field-frequency = Как часто
field-collected = Сбор
field-provenance = Откуда таблицы
field-layout = Устройство таблицы
field-entity = О чём строки
field-entity-column = Столбец с названиями
field-period-column = Столбец с периодами
field-tables = Таблицы
field-columns = Столбцы
field-dimensions = Разрезы
field-missing = Знаки без числа
field-suppression = Защита лиц
field-edition = Издание
field-revision-note = Что изменилось
field-purpose = Для чего
field-criteria = Критерии
field-dataset-period = Период
field-dataset-events = Где обсудили

## Monitoring: words of closed sets

direction-up = больше – лучше
direction-down = меньше – лучше
direction-none = нет лучшего и худшего
aggregate-sum = сумма
aggregate-mean = среднее
aggregate-weighted-mean = взвешенное среднее
aggregate-share = доля от общих чисел
aggregate-max = наибольшее значение
aggregate-last = сумма последних значений
aggregate-none = не вычисляется
counted-entries = сколько их есть
counted-existence = есть ли хотя бы один
count-period-school-year = учебный год
count-period-year = календарный год
frequency-annual = ежегодно
frequency-school-year = каждый учебный год
frequency-half-yearly = каждое полугодие
frequency-quarterly = ежеквартально
frequency-monthly = ежемесячно
frequency-once = один раз
frequency-irregular = время от времени
layout-wide = строка – учреждение, столбец – показатель
layout-tidy = строка – одно значение
layout-matrix = строка – учреждение, столбец – период
column-role-entity = название учреждения
column-role-period = период
column-role-indicator = показатель
column-role-value = значение
column-role-status = состояние значения
column-role-qualifier = точность
column-role-note = примечание
column-role-dimension = разрез
column-role-ignore = не читается
zeros-show = показаны
zeros-hide = скрыты
protection-withhold = малые числа скрыты
protection-round5 = число людей округлено до пяти
protection-bands = число людей показано промежутками

# What a value is besides its number, and the sign in the place of a number
value-status-normal = окончательное значение
value-status-provisional = предварительное значение
value-status-estimated = оценка
value-status-imputed = восполнено расчётом
value-status-break = нельзя сравнивать с прежними
value-status-low-reliability = мало ответов, учитывайте это
value-status-nil = не было
value-status-not-reported = ещё не сообщили
value-status-not-applicable = не может быть
value-status-withheld = скрыто, чтобы защитить людей
value-status-questioned = проверяют
value-sign-nil = –
value-sign-not-reported = …
value-sign-not-applicable = x
value-sign-withheld = к
value-sign-questioned = ?

# Names in the tables of a dataset.
field-dataset-names = Другие названия
# Ratings
rating-purpose = Для чего он
rating-results = Результаты
rating-table = Результаты рейтинга
rating-band = Результат
rating-score = Оценка
rating-place = Место
rating-place-score = { $place } (оценка { $score })
rating-criterion = Критерий
rating-weight = вес { $weight } %
rating-no-points = значения нет, не учитывается
rating-drawing = Из чего складываются оценки
rating-drawing-about = Сколько баллов из 100 даёт к оценке каждый критерий.
rating-band-0 = Высокий уровень
rating-band-1 = Хороший уровень
rating-band-2 = Развивается
rating-band-3 = В начале пути
rating-band-from = от { $from } до 100 баллов
rating-band-between = от { $from }, но меньше { $to } баллов
rating-group-other = другие
rating-size-below = { $name }: меньше { $to }
rating-size-between = { $name }: от { $from }, меньше { $to }
rating-size-from = { $name }: { $from } и больше
rating-not-rated = Кто не в рейтинге и почему
rating-lacks = Нет значения критерия «{ $criterion }», а без него в рейтинг не берут.
rating-too-little = Известны значения для { $known } % веса, а нужно не меньше { $least } %.
rating-alone = В группе нет другого учреждения, с которым можно сравнить.
rating-method = Как он вычислен
rating-rule-score = Каждый критерий даёт от 0 до 100 баллов. Оценка — их среднее с учётом веса, от 0 до 100.
rating-rule-groups = Учреждения сравнивают только с похожими на них.
rating-rule-least = Учреждение попадает в рейтинг, если известны значения не меньше чем для { $least } % веса.
rating-rule-ties-shared = Равные оценки делят место. Равные — те, что совпадают с точностью до одной десятой.
rating-rule-ties-by = Из равных оценок выше та, где больше баллов за критерий «{ $criterion }».
rating-rule-bands = Публикуют уровень, а не оценку и не место: небольшая разница оценок ничего не значит.
rating-rule-scores = Публикуют оценку, а учреждения стоят по названиям. Небольшая разница оценок ничего не значит.
rating-rule-order = Учреждения стоят по оценкам: так решил тот, кто публикует рейтинг. Небольшая разница оценок ничего не значит.
rating-how-minmax = { $lower ->
    [yes] Наименьшее значение в группе даёт 100 баллов, наибольшее — 0, остальные — пропорционально.
   *[no] Наибольшее значение в группе даёт 100 баллов, наименьшее — 0, остальные — пропорционально.
}
rating-how-per-base = { $lower ->
    [yes] Значение делят на показатель «{ $base }»; наименьший результат в группе даёт 100 баллов, наибольший — 0, остальные — пропорционально.
   *[no] Значение делят на показатель «{ $base }»; наибольший результат в группе даёт 100 баллов, наименьший — 0, остальные — пропорционально.
}
rating-how-target = { $lower ->
    [yes] { $target } или меньше даёт 100 баллов; чем дальше значение от этого, тем баллов меньше.
   *[no] { $target } даёт 100 баллов; меньшее значение даёт такую часть баллов, какая часть цели достигнута.
}
rating-how-rank = { $lower ->
    [yes] Баллы дают за место в группе: наименьшее значение — 100, наибольшее — 0.
   *[no] Баллы дают за место в группе: наибольшее значение — 100, наименьшее — 0.
}
rating-how-none = { $lower ->
    [yes] Значение берут как баллы от 0 до 100 и вычитают из 100.
   *[no] Баллы — это само значение, от 0 до 100.
}
rating-cap = Всё, что лучше { $cap }, считают как { $cap }.
rating-missing-exclude = Если значения нет, больше весят другие критерии.
rating-missing-zero = Если значения нет, баллов не дают.
rating-missing-not-rated = Учреждение без этого значения в рейтинг не берут.
rating-evidence-required = Учитывают только значения, которые есть чем подтвердить.
rating-source-collected = Значения сообщают учреждения.
rating-source-counted = Значения подсчитаны по страницам этого портала; страница показателя ведёт к тому, что учтено.
rating-source-derived = Значения вычислены из других показателей.
rating-source-protected = Числа, скрытые ради защиты людей, считают отсутствующими.
rating-period = Период: { $period }.
rating-no-period = За период рейтинга значений нет.
rating-sensitivity = Что зависит от веса критериев
rating-sensitivity-about = Вес — это решение, а не измерение. Таблица показывает, у скольких из { $count } учреждений рейтинга изменился бы результат, если бы вес одного критерия был на { $by } меньше или больше, а остальные изменились пропорционально.
rating-moved-bands = Учреждения, у которых изменился бы уровень
rating-moved-places = Учреждения, у которых изменилось бы место
rating-lighter = на { $by } меньше
rating-heavier = на { $by } больше
rating-appeal = Если результат кажется неверным
rating-appeal-until = Оспорить результат можно до { $date }.
normalise-minmax = от худшего к лучшему
normalise-target = по цели
normalise-per-base = делённое на базу
normalise-rank = по месту
normalise-none = как есть
missing-value-exclude = не учитывается
missing-value-zero = считается нулём
missing-value-not-rated = без рейтинга
evidence-optional = не нужно
evidence-required = нужно
publish-rating-bands = уровни
publish-rating-score = оценки
publish-rating-order = порядок
field-only = Кто в рейтинге
field-group-by = Сравнивают по
field-sizes = Сравнивают по размеру
field-min-reported = Какая часть должна быть известна
field-ties = Равные оценки
field-publish = Что публикуют
field-bands = Уровни
field-appeal = Если результат кажется неверным
