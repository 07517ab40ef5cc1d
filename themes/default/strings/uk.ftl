### Слова інтерфейсу українською. Ключі однакові в усіх мовах; чого тут немає, береться з наступної мови.

## Frame of every page

skip-to-content = Перейти до змісту
menu = Меню
menu-label = Розділи порталу
close = Закрити
home = Головна
you-are-here = Ви тут
on-this-page = На цій сторінці
page-parts = Частини сторінки
read-more = Докладніше
all-of = Усі: { $section }
demo = демодані
demo-note = Ця сторінка вигадана, щоб показати, як працює портал.
archived-note = Ця сторінка в архіві: вона лишається доступною, але її більше не оновлюють.
draft-note = Це чернетка. Читачі порталу її не бачать.
updated-on = Оновлено { $date }
external-link = інший сайт

## Languages of the portal and of a page

page-language = Мова сторінки
switch-here = ви читаєте
switch-translated = є переклад
switch-fallback = немає: відкриється { $language }
switch-missing = перекладу немає
fallback-title = Цього тексту ще немає { $language }
fallback-text = Ви читаєте його { $language }. Меню, дати й короткі відомості перекладено, сам текст — ні.
fallback-original = Відкрити оригінал
outdated-note = Цей переклад може бути старіший за оригінал: відтоді в ньому дещо змінили.
fallback-also = Є також:
only-in = { $language }
language-uk = українська
language-ru = російська
language-lv = латиська
language-en = англійська
language-de = німецька
language-pl = польська
language-fr = французька
language-in-uk = українською
language-in-ru = російською
language-in-lv = латиською
language-in-en = англійською
language-in-de = німецькою
language-in-pl = польською
language-in-fr = французькою

## Foot of every page

foot-operator = Хто веде портал
foot-pages = Про портал
foot-follow = Стежити за новим
feed-title = Стрічка Atom: { $section }
calendar-title = Календар подій (.ics)
accessibility-contact = Не можете чогось прочитати чи натиснути? Напишіть нам:
theme = Вигляд
theme-auto = як у системі
theme-light = світлий
theme-dark = темний
made-with = Портал зібрано «Лоцманом» { $version }
no-tracking = Портал не стежить за читачами: жодних лічильників, реклами й сторонніх вставок.

## Home page

steps-title = Три кроки до рішення
step-1-title = Пізнати себе
step-1-text = Що вам цікаво, що вдається і чого ви хочете від роботи. Почніть із розмови з кар’єрним консультантом.
step-2-title = Побачити можливості
step-2-text = Професії, заклади, події та професійні проби поруч із домом.
step-3-title = Скласти план
step-3-text = Куди вступати, що вивчити, де набути першого досвіду і хто в цьому допоможе.
home-audiences = Для кого ви шукаєте
home-functions = Чим допомагає центр кар’єри
home-figures = Портал у числах
home-upcoming = Найближчі події
home-latest = Що вже відбулося
home-latest-webinar = Останній вебінар
home-practices = Нові практики
home-news = Новини
home-institutions = Заклади та їхні центри кар’єри
home-materials = Нові матеріали
home-sections = Усі розділи
all-events = Усі події
all-practices = Усі практики
all-news = Усі новини
all-institutions = Усі заклади
all-materials = Усі матеріали

## Lists, filters, pages of results

filters = Фільтри
filters-show = Фільтри
filters-chosen = { $count ->
    [one] Фільтри: вибрано { $count }
    [few] Фільтри: вибрано { $count }
    [many] Фільтри: вибрано { $count }
   *[other] Фільтри: вибрано { $count }
}
filter-all = Усі
filter-year = Рік
filter-type = Різновид
filter-mode = Формат
filter-chosen = Вибрано:
filter-remove = Прибрати фільтр: { $name }
filter-reset = Скинути все
filter-found = Знайдено: { $count } із { $total }
filter-none = Нічого не знайдено. Спробуйте прибрати один із фільтрів.
filter-failed = Не вдалося отримати список. Посилання у фільтрах працюють і без нього.
list-empty = Тут поки що нічого немає.
show-more = Показати ще
pages-label = Сторінки списку
page-number = Сторінка { $number }
page-previous = Назад
page-next = Далі
page-of = сторінка { $number } із { $last }
items-count = { $count ->
    [one] { $count } запис
    [few] { $count } записи
    [many] { $count } записів
   *[other] { $count } запису
}
files-count = { $count ->
    [one] { $count } файл
    [few] { $count } файли
    [many] { $count } файлів
   *[other] { $count } файлу
}
pages-count = { $count ->
    [one] { $count } сторінка
    [few] { $count } сторінки
    [many] { $count } сторінок
   *[other] { $count } сторінки
}
hours-count = { $count ->
    [one] { $count } година
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
minutes-count = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
institutions-count = { $count ->
    [one] { $count } заклад
    [few] { $count } заклади
    [many] { $count } закладів
   *[other] { $count } закладу
}
previous-news = Попередня новина
next-news = Наступна новина
previous-event = Попередня подія
next-event = Наступна подія
neighbours-label = Сусідні записи

## Search

search = Пошук
search-what = Що шукати
search-go = Знайти
search-list = Шукати в цьому списку
search-hint = Будь-яка форма слова; «лапки» для точного вислову, мінус перед зайвим словом.
search-found = Знайдено: { $count }
search-none = Нічого не знайдено. Спробуйте інше слово або менше слів.
search-all = Усе знайдене: { $count }
search-fewer = Далі – де є не всі слова
search-meant = Показано за словом «{ $word }»
search-unknown = Слова «{ $word }» тут немає
search-kind = Розділ
search-sort = Порядок:
search-by-relevance = за відповідністю
search-by-date = за датою
search-other-languages = Шукати й іншими мовами
search-in-other-languages = Іншими мовами
search-sections = Розділи порталу
search-failed = Пошук зараз недоступний: не вдалося отримати його дані. Перевірте зв’язок і оновіть сторінку або скористайтеся розділами нижче.
search-disk = Із диска пошук не працює: браузер не дає йому читати файли. Він є на опублікованому порталі, а тут є розділи.
search-without-script = Пошук потребує JavaScript. Усе, що є на порталі, можна знайти в його розділах.

## Vocabularies

vocabulary-functions = Функції центру кар’єри
vocabulary-audiences = Для кого
vocabulary-territories = Території
vocabulary-levels = Рівень
vocabulary-tags = Теми
vocabulary-occupations = Професії
vocabulary-functions-lead = П’ять справ, якими займається кожен центр кар’єри.
vocabulary-audiences-lead = Оберіть, для кого шукаєте: побачите все, що для них є.
vocabulary-territories-lead = Усе, що є на порталі, за територіями.
vocabulary-levels-lead = Від усієї країни до окремого закладу.
vocabulary-tags-lead = Теми, які об’єднують записи різних розділів.
vocabulary-occupations-lead = Професії, які можна спробувати, опанувати чи обрати для роботи.
term-broader = Ширше поняття
term-narrower = Вужчі поняття
territory-consists = Складається з
term-code = Код
term-empty = З цим поняттям поки що нічого не пов’язано.

## Kinds of entries: one, many, and what the list is about

kind-institution = Заклад освіти
kinds-institution = Заклади освіти
kinds-institution-lead = Сторінка кожного закладу: центр кар’єри, контакти, люди, презентації, практики й події.
kind-centre = Центр кар’єри
kinds-centre = Центри кар’єри
kinds-centre-lead = Що робить кожен центр, де він і як записатися на розмову.
kind-organisation = Організація
kinds-organisation = Організації
kinds-organisation-lead = Органи управління, методичні центри й партнери, які підтримують центри кар’єри.
kind-person = Фахівець
kinds-person = Фахівці
kinds-person-lead = Консультанти, методисти й спікери, до яких можна звернутися.
kind-event = Подія
kinds-event = Події
kinds-event-lead = Вебінари, семінари, ярмарки: що буде, а також записи й матеріали того, що вже було.
kind-material = Матеріал
kinds-material = Матеріали
kinds-material-lead = Презентації, методики, конспекти занять і шаблони, які можна взяти собі.
kind-practice = Практика
kinds-practice = Практики
kinds-practice-lead = Те, що вже спрацювало в закладах: кроки, результат у числах і файли, які можна взяти собі.
kind-project = Проєкт
kinds-project = Проєкти
kinds-project-lead = Хто, навіщо і за які кошти розвиває центри кар’єри та чого вже досягнуто.
kind-programme = Програма
kinds-programme = Програми
kinds-programme-lead = Курси, конкурси, олімпіади й професійні проби.
kind-guideline = Методичні рекомендації
kinds-guideline = Методичні рекомендації
kinds-guideline-lead = Що радять робити центрам кар’єри, хто це затвердив і яка редакція чинна.
kind-news = Новина
kinds-news = Новини
kinds-news-lead = Що нового в центрах кар’єри.
kind-page = Сторінка
kinds-page = Сторінки
kinds-page-lead = Про портал, доступність і приватність.

## Headings inside entries

facts = Коротко
facts-event = Відомості про подію
when = Коли
contacts = Контакти
files = Файли
download = Завантажити
recording = Запис
recording-video = Відео
recording-consent = Після натискання браузер звернеться до сайту { $provider }, і той дізнається вашу адресу в мережі. До натискання звідти нічого не завантажується.
recording-show = Показати запис тут
recording-open = Відкрити на сайті { $provider }
recording-download = Завантажити відео
recording-duration = Тривалість: { $duration }
recording-captions = Субтитри
recording-transcript = Прочитати, що сказано
recording-from = запис від { $time }
recording-contents = Зміст запису
video-not-supported = Ваш браузер не показує відео.
programme = Програма
materials = Матеріали
speakers = Доповідачі
outcomes = Головне за хвилину
quotes = Що сказали учасники
event-join = Приєднатися
event-register = Зареєструватися
event-calendar = Додати до календаря (.ics)
event-watch = Дивитися запис
event-past-note = Подія завершилася, тому посилання для входу прибрано. Запис і матеріали з’являться тут, коли їх додадуть.
event-cancelled-note = Подію скасовано.
event-state-upcoming = попереду
event-state-today = сьогодні
event-state-now = триває зараз
event-state-past = минула
event-state-cancelled = скасовано
related = Пов’язане
sources = Джерела
source-checked = перевірено { $date }
licence = Ліцензія: { $licence }
photo-credit = Фото: { $credit }
institution-centre = Що робить центр кар’єри
institution-contacts = Контакти центру
institution-facts = Про заклад
institution-people = До кого звернутися
institution-presentations = Презентації
institution-practices = Практики закладу
institution-events = Події за участю закладу
institution-projects = Проєкти
institution-programmes = Програми
institution-news = Новини закладу
address-withheld = Точну адресу не оприлюднюємо з міркувань безпеки.
displaced-title = Заклад тимчасово переміщено
displaced-from = Звідки
displaced-to = Де тепер
closed-note = Заклад припинив роботу. Сторінку збережено для історії.
merged-note = Заклад об’єднано з іншим. Його роботу продовжує:
booking = Як записатися
contact-centre = Звернутися до центру
opened-in = Працює з { $year } року
consent-note = Фото й контакти показуємо лише за згодою людини.
person-talks = Виступи
person-materials = Матеріали
posts-former = Раніше
practice-problem = Що було не так
practice-steps = Що зробили
practice-result = Що змінилося
practice-conditions = Що потрібно, щоб повторити
practice-pitfalls = На що зважати
practice-contact = Кого запитати
practice-adapted = За цим зразком зробили
how-to-use = Як користуватися
used-in = Де використано
project-goals = Цілі
project-stages = Етапи
project-results = Результати
project-participants = Учасники
project-funding = Фінансування
project-stated = { $count ->
    [one] За документами в проєкті { $count } заклад.
    [few] За документами в проєкті { $count } заклади.
    [many] За документами в проєкті { $count } закладів.
   *[other] За документами в проєкті { $count } закладу.
}
project-counted = { $count ->
    [one] Тут названо { $count }.
    [few] Тут названо { $count }.
    [many] Тут названо { $count }.
   *[other] Тут названо { $count }.
}
project-number-only = Назви не оприлюднено, відома лише кількість.
funding-share = { $share } % коштів
stage-done = завершено
goal-evidence = Чим підтверджено
legal-basis = Правова підстава
legal-act = від { $date } № { $number }
legal-registered = Зареєстровано: { $body }, { $date }, № { $number }
programme-modules = Модулі
programme-module = Модуль
programme-total = Разом
programme-sites = Де проходить
guideline-version = Редакція { $version }
guideline-replaced-title = Це не остання редакція
guideline-replaced-text = Чинна редакція:
guideline-replaced-plain = Ці рекомендації замінено новішими.
guideline-draft-text = Це проєкт рекомендацій: його ще не затверджено.
guideline-changes = Що нового в цій редакції
organisation-members = Заклади й організації

## 404 and redirect

error-404 = Помилка 404
not-found-title = Такої сторінки немає
not-found-text = Можливо, її перенесли або в адресі загубилася літера. Повернутися на курс можна так:
not-found-home = Головна сторінка
redirect-title = Сторінку перенесено
redirect-link = Перейти на нову адресу

## Names of facts

field-title = Назва
field-short = Коротка назва
field-summary = Коротко
field-language = Мова
field-status = Стан
field-publish-on = Оприлюднити з
field-expire-on = Показувати до
field-updated = Оновлено
field-functions = Функції
field-audience = Для кого
field-territory = Територія
field-level = Рівень
field-tags = Теми
field-cover = Зображення
field-sources = Джерела
field-owner = Відповідає
field-licence = Ліцензія
field-aliases = Колишні адреси
field-demo = Демонстраційні дані
field-file = Файл
field-alt = Опис зображення
field-credit = Автор зображення
field-url = Посилання
field-checked-on = Перевірено
field-institution = Заклад
field-mission = Навіщо він
field-opened = Рік відкриття
field-services = Що робить
field-contacts = Контакти
field-place = Де
field-languages = Мови
field-booking = Як записатися
field-function = Функція
field-mode = Формат
field-note = Примітка
field-type = Різновид
field-topic = Тема
field-start = Початок
field-end = Кінець
field-timezone = Часовий пояс
field-venue = Місце проведення
field-join = Посилання для участі
field-registration = Реєстрація
field-organisers = Організатори
field-partners = Партнери
field-speakers = Доповідачі
field-programme = Програма
field-recording = Запис
field-materials = Матеріали
field-files = Файли
field-projects = Проєкти
field-quotes = Цитати
field-outcomes = Підсумки
field-attendance = Кількість учасників
field-ages = Вік
field-cancelled = Скасовано
field-sequence = Номер зміни
field-minutes = Тривалість, хвилин
field-speaker-role = Хто виступає
field-organisation = Організація
field-timecode = Місце в записі
field-version = Редакція
field-state = Стан
field-approved-on = Затверджено
field-approved-by = Ким затверджено
field-legal-basis = Правова підстава
field-replaces = Замінює
field-changes = Що нового
field-situation = Умови роботи
field-origin = Звідки переміщено
field-host = Де тепер
field-closed-on = Закрито
field-successor = Роботу продовжує
field-address = Адреса
field-address-public = Адресу можна оприлюднювати
field-founded = Рік заснування
field-learners = Кількість учнів
field-reg-code = Код у державному реєстрі
field-occupations = Професії
field-parent = Підпорядкування
field-year = Рік
field-authors = Автори
field-duration = Тривалість
field-how-to-use = Як користуватися
field-practices = Практики
field-date = Дата
field-pinned-until = Закріплено до
field-events = Події
field-institutions = Заклади
field-sector = Форма власності
field-order = Порядок
field-value = Значення
field-label = Підпис
field-hours = Години
field-public = Можна оприлюднювати
field-path = Файл
field-lang = Мова
field-pages = Сторінок
field-provider = Відеосервіс
field-id = Позначення
field-poster = Зображення до відео
field-captions = Субтитри
field-transcript = Стенограма
field-text = Текст
field-person = Людина
field-said-by = Хто сказав
field-role = Роль
field-name = Назва
field-issuer = Ким видано
field-number = Номер
field-registered = Реєстрація
field-body = Ким зареєстровано
field-period = Період
field-amount = Сума
field-share = Частка
field-statement = Зазначення підтримки
field-family = Прізвище
field-degree = Науковий ступінь
field-academic-title = Учене звання
field-posts = Посади
field-roles = Чим допомагає
field-photo = Фото
field-consent = Згода
field-from = Від
field-to = До
field-given-on = Надано
field-scope = На що надано згоду
field-until = Чинна до
field-problem = Проблема
field-steps = Кроки
field-result = Результат
field-conditions = Умови
field-pitfalls = Застереження
field-contact = Кого запитати
field-maturity = Зрілість
field-people = Люди
field-adapted-from = Зроблено за зразком
field-modules = Модулі
field-operator = Хто проводить
field-sites = Де проходить
field-grades = Класи
field-participants = Учасники
field-teachers = Викладачі
field-registration-number = Реєстраційний номер
field-stage = Стан
field-stages = Етапи
field-goals = Цілі
field-results = Результати
field-initiators = Ініціатори
field-heads = Керівники
field-funding = Фінансування
field-stated-institutions = Закладів за документами
field-number-only = Відома лише кількість
field-done = Завершено
field-evidence = Підтвердження
field-centre = Центр кар’єри

## The same fact, another word for one kind

field-event-place = Місце
field-event-type = Вид події
field-event-materials = Матеріали
field-institution-type = Тип закладу
field-organisation-type = Тип організації
field-material-type = Вид матеріалу
field-material-organisation = Хто створив
field-material-practices = Для практик
field-programme-type = Вид програми
field-programme-hours = Обсяг, годин
field-programme-participants = Кількість учасників
field-module-hours = Годин
field-practice-organisation = Чия практика
field-practice-people = Хто працював
field-practice-period = Коли
field-project-sites = Де триває робота
field-project-period = Роки
field-funding-programme = Фонд або програма
field-page-parent = Ширша сторінка
field-guideline-state = Чинність
field-contact-type = Вид зв’язку

## Words of closed sets

status-draft = чернетка
status-published = оприлюднено
status-archived = в архіві
service-status-yes = виконується
service-status-partly = частково
service-status-no = не виконується
service-status-not-reported = немає даних
event-type-webinar = Вебінар
event-type-seminar = Семінар
event-type-conference = Конференція
event-type-training = Тренінг
event-type-fair = Ярмарок
event-type-festival = Фестиваль
event-type-meeting = Зустріч
guideline-state-draft = проєкт
guideline-state-in-force = чинні
guideline-state-replaced = замінено
institution-type-vocational = Заклад професійної освіти
institution-type-school = Школа
institution-type-additional-education = Заклад позашкільної освіти
institution-type-college = Коледж
institution-type-university = Університет
situation-normal = працює у звичайних умовах
situation-displaced = тимчасово переміщено
situation-closed = закрито
situation-merged = об’єднано з іншим
material-type-presentation = Презентація
material-type-method = Методика
material-type-lesson = Заняття
material-type-handout = Роздатковий матеріал
material-type-video = Відео
material-type-template = Шаблон
material-type-tool = Інструмент
material-type-report = Звіт
organisation-type-authority = Орган управління
organisation-type-methodical-centre = Методичний центр
organisation-type-research = Наукова установа
organisation-type-university = Університет
organisation-type-employer = Роботодавець
organisation-type-ngo = Громадська організація
organisation-type-municipality = Громада
organisation-type-other = Інша організація
sector-public = державна або комунальна
sector-private = приватна
sector-ngo = громадська
contact-type-phone = Телефон
contact-type-email = Електронна пошта
contact-type-website = Сайт
contact-type-messenger = Месенджер
contact-type-address = Адреса
mode-onsite = очно
mode-online = онлайн
mode-hybrid = очно й онлайн
mode-phone = телефоном
video-provider-youtube = YouTube
video-provider-vimeo = Vimeo
video-provider-file = файл
role-consultant = кар’єрне консультування
role-methodist = методична допомога
role-mentor = наставництво
role-speaker = виступи
role-head = керівництво
role-lecturer = викладання
maturity-idea = ідея
maturity-pilot = пробують
maturity-tested = перевірено
maturity-implemented = упроваджено
maturity-scaled = поширено на інші заклади
programme-type-course = Курс
programme-type-contest = Конкурс
programme-type-olympiad = Олімпіада
programme-type-trials = Професійні проби
programme-type-scholarship = Стипендія
programme-type-national = Державна програма
stage-planned = заплановано
stage-running = триває
stage-finished = завершено
goal-status-set = поставлено
goal-status-running = виконується
goal-status-done = досягнуто

## Dates, periods, quantities. Years come as text, so that no blank is put into them.

date-long = { $day-month } { $year } року
date-range-days = { $from-day }–{ $to }
date-range-months = { $from-day-month } – { $to }
month-year = { $icu }
date-range = { $from } – { $to }
date-and-time = { $date }, { $time }
date-and-times = { $date }, { $from }–{ $to }
school-year = { $years } навчальний рік
half-year = { $half ->
    [1] перше півріччя { $year } року
    [2] друге півріччя { $year } року
   *[other] { $half } півріччя { $year } року
}
quarter = { $quarter } квартал { $year } року
year = { $year } рік
years = { $from }–{ $to } роки
years-since = з { $from } року
quantity-exact = { $value }
quantity-almost = майже { $value }
quantity-about = близько { $value }
quantity-more-than = понад { $value }
quantity-at-least = щонайменше { $value }
span = { $from }–{ $to }
span-from = від { $from }
span-to = до { $to }
ages = { $span } років
grades = класи: { $span }
file-size-b = { $value } Б
file-size-kb = { $value } КБ
file-size-mb = { $value } МБ
time-zone-note = за часом: { $zone }
zone-europe-kyiv = за київським часом
zone-europe-riga = за ризьким часом
zone-europe-warsaw = за варшавським часом
zone-utc = за всесвітнім часом (UTC)

# Open data: downloads, the catalogue, editions
data-downloads = Завантажити дані
data-for-machines = Для програм і дослідників
data-encoding-note = Файли CSV записано в UTF-8. CSV для таблиць відкривається в Excel подвійним клацанням; у CSV для програм розділювач завжди кома, а десятковий знак — крапка.
data-take-list = Список як таблиця:
data-catalogue = Відкриті дані
data-catalogue-machine = Каталог для програм (DCAT)
data-periods = Періоди
data-indicators-count = Показників
data-file-workbook = Книга Excel
data-file-workbook-about = таблиця, усі значення, пояснення показників і позначень
data-file-readable = CSV для таблиць
data-file-readable-about = рядок на заклад і період, як у книзі
data-file-drawing = Діаграма
data-file-drawing-about = перебіг за періодами, для слайдів і звітів
data-file-observations = CSV для програм
data-file-observations-about = одне значення в рядку, однаковий для всіх мов
data-file-json = Усе в одному файлі
data-file-json-about = значення разом із довідниками
data-file-indicators = Довідник показників
data-file-indicators-about = назви, визначення, одиниці всіма мовами
data-file-entities = Довідник закладів і територій
data-file-entities-about = назви, коди, адреси сторінок
data-file-terms = Довідник розрізів
data-file-terms-about = що означають коди в розрізах
data-file-package = Опис пакета даних
data-file-package-about = Frictionless Data Package зі схемами таблиць
data-file-csvw = Опис стовпців
data-file-csvw-about = CSV on the Web (W3C)
data-file-list = CSV
data-file-list-about = увесь список із фактами й адресами сторінок
data-column-id = Ідентифікатор
data-column-title = Назва
data-column-summary = Коротко
data-column-demo = Демонстраційні дані
data-column-page = Адреса сторінки
data-column-entity = Про кого
data-column-kind = Вид
data-column-territory = Територія
data-column-period = Період
data-column-notes = Примітки
data-column-indicator = Показник
data-column-definition = Визначення
data-column-value = Значення
data-column-value-to = Значення до
data-column-status = Стан
data-column-qualifier = Точність
data-column-note = Примітка
data-column-unit = Одиниця
data-column-direction = Що краще
data-column-aggregate = Як складається для території
data-column-derive = Формула
data-column-minimum = Не менше
data-column-maximum = Не більше
data-demo = демонстраційні
data-total = разом
data-kind-whole = Усі разом
data-kind-territory = Територія
data-not-collected = цього періоду не збирали
data-not-added-up = для території не обчислюється
data-sheet-table = Таблиця
data-sheet-values = Усі значення
data-sheet-indicators = Показники
data-sheet-about = Про дані
data-qualifier-exact = точно
data-qualifier-about = близько
data-qualifier-almost = майже
data-qualifier-at-least = не менше
data-qualifier-more-than = понад
data-about-sheet-what = Що
data-about-sheet-text = Пояснення
data-about-sheet-title = Набір даних
data-about-sheet-summary = Коротко
data-about-sheet-publisher = Оприлюднює
data-about-sheet-licence = Ліцензія
data-about-sheet-method = Як зібрано
data-about-sheet-updated = Оновлено
data-about-sheet-page = Сторінка
data-about-sheet-marks = Позначки
data-about-sheet-rounding = Округлення
data-about-sheet-left-out = Чого тут немає
data-about-sheet-citation = Як посилатися
data-marks-note = Зірочка біля числа означає, що про нього є примітка в останньому стовпці. Слово в клітинці замість числа каже, чому числа немає.
data-rounding-note = Числа округлено так само, як на сторінках порталу.
data-left-out-note = Для книги цих даних забагато: усі значення є у файлах CSV.
data-status-with-number = число є, але зважайте на його стан
data-status-without-number = числа немає
data-status-normal = звичайне значення
data-status-provisional = число ще може змінитися
data-status-estimated = число оцінено, а не пораховано
data-status-imputed = відсутнє число замінено обчисленим
data-status-break = перше значення після зміни методики: з попередніми не порівнюється
data-status-low-reliability = за числом стоїть мало відповідей
data-status-nil = справжній нуль: цього не було
data-status-not-reported = дані існують, але не надійшли
data-status-not-applicable = такого тут не може бути
data-status-withheld = число сховано, щоб нікого не можна було впізнати
data-status-questioned = надіслане число неможливе, його перевіряють
data-about-indicator = Показник: id з indicators.csv.
data-about-entity = Про кого значення: id з entities.csv (заклад, територія або «whole» — усі разом).
data-about-entity-name = Назва основною мовою порталу.
data-about-territory = Територія, до якої належить заклад чи територія; порожньо, якщо такої немає.
data-about-period = Період: 2024, 2023/24 (навчальний рік), 2024-H1, 2024-Q2, 2024-05, 2024-05-17, 2024..2026.
data-about-dimension = Розріз: код з terms.csv; _total — без поділу.
data-about-value = Число. Порожньо лише тоді, коли стовпець status каже чому. Для діапазону — нижня межа.
data-about-value-to = Верхня межа діапазону; порожньо для одного числа.
data-about-status = Стан значення: normal, provisional, estimated, imputed, break, low_reliability — число є; nil — справжній нуль; not_reported, not_applicable, withheld, questioned — числа немає.
data-about-qualifier = Точність числа: exact, about, almost, at_least, more_than.
data-about-note = Примітка до значення; порожньо, якщо її немає.
data-about-unit = Код одиниці.
data-about-id = Код, яким на рядок посилаються інші таблиці.
data-about-title = Назва мовою, вказаною в заголовку; порожньо, якщо цією мовою її немає.
data-about-definition = Визначення мовою, вказаною в заголовку.
data-about-unit-name = Назва одиниці мовою, вказаною в заголовку.
data-about-decimals = До скількох знаків після коми округлено; порожньо — щонайбільше два.
data-about-direction = Що краще: up — більше, down — менше, none — не оцінюється.
data-about-aggregate = Як зі значень закладів складається значення території.
data-about-derive = Формула, якщо показник обчислюється з інших.
data-about-minimum = Значення не може бути меншим.
data-about-maximum = Значення не може бути більшим.
data-about-protected = Чи приховуються малі числа осіб.
data-about-page = Адреса сторінки на порталі.
data-about-entity-kind = Що це: institution та інші види записів, territory, whole.
data-about-scheme = Класифікатор, з якого взято офіційний код.
data-about-code = Офіційний код території.
data-about-dimension-name = Розріз: стовпець dim.… у observations.csv.
data-about-term = Код, що стоїть у цьому стовпці.
data-edition = Видання { $edition }
data-editions = Видання
data-editions-note = Видання не змінюється, тож на нього можна посилатися й через роки.
data-frozen-note = Це видання даних: його числа не змінюються.
data-living = Найновіші дані
data-cite = Як посилатися
data-citation-kind = Набір даних
field-edition-of = Видання набору даних
field-fingerprint = Відбиток значень

# Monitoring pages: indicators, institutions, territories, comparisons
indicator-period = Період
indicator-value = Значення
indicator-change = Що змінилося
indicator-name = Назва
indicator-unit-and-period = { $period }, { $unit }.
indicator-series-about = { $whole }, { $unit }.
indicator-series-finding = { $from } – { $to }: { $change }
indicator-figure-whole = { $whole }, { $period }
indicator-point-whole = { $whole }, { $period }: { $value }.
indicator-reported = Подано даних: { $count } із { $total }
indicator-key-figures = Головні числа
indicator-figure-target = залишилося до цілі { $target } ({ $period })
indicator-figure-target-reached = ціль досягнуто ({ $period })
indicator-figure-reported = подали дані
indicator-figure-missing = ще не надійшло: { $count }
indicator-since = { $period }: { $value }; відтоді { $change }
indicator-not-since = { $period }: { $value }; { $change }
indicator-points = Що варто знати
indicator-points-three = Три речі, які варто знати
indicator-point-range = Найменше значення – { $low }, найбільше – { $high }.
indicator-point-reported = Дані подали { $count } із { $total }.
indicator-point-withheld = Не показано, щоб нікого не можна було впізнати: { $count }.
indicator-series = За періодами
indicator-territories = За територіями
indicator-entries = За значенням
indicator-dimensions = За групами
indicator-entries-above = Вище за загальне значення: { $above } із { $count }
indicator-order = Порядок за значенням – не оцінка якості роботи.
indicator-span = Від { $low } до { $high }
indicator-range = Від { $low } ({ $lowest }) до { $high } ({ $highest }).
indicator-without-number = Без опублікованого числа: { $count }.
indicator-too-many = Значень забагато для однієї сторінки: { $count }. Кожна територія показує свої на власній сторінці.
indicator-table = Ті самі дані таблицею
indicator-target-title = Ціль і поступ
indicator-baseline = Початок
indicator-now = Зараз
indicator-target = Ціль
indicator-target-short = ціль { $value }
indicator-target-reached = Ціль досягнуто.
indicator-target-on-track = За теперішнього темпу ціль буде досягнуто вчасно.
indicator-target-slow = Поступ є, але за теперішнього темпу ціль вчасно не буде досягнуто.
indicator-target-away = Від початкового значення поступу немає.
indicator-target-missed = Час минув, цілі не досягнуто.
indicator-target-broken = Початкове значення рахували інакше, тому поступ не порівнюється.
indicator-done = Пройдено { $share } шляху
indicator-distance = Залишилося: { $distance }
indicator-other-targets = Інші цілі
indicator-target-source = Де записано ціль
indicator-breaks = Що змінювалося в обліку
indicator-break-note = Значення до і після зміни порівнювати не можна, тому лінію перервано.
indicator-method = Як рахують
indicator-formula = Вираз
indicator-limits = Можливі значення
indicator-at-most = щонайбільше { $value }
indicator-more-is-better = Що більше, то краще.
indicator-less-is-better = Що менше, то краще.
indicator-method-sum = Значення території – сума значень тих, хто до неї належить.
indicator-method-mean = Значення території – середнє арифметичне значень тих, хто до неї належить.
indicator-method-weighted-mean = Значення території – середнє, зважене за показником «{ $weight }», а не просте середнє.
indicator-method-formula = Для території вираз рахують наново із сум його складників: це не середнє значень.
indicator-method-max = Значення території – найбільше зі значень тих, хто до неї належить.
indicator-method-none = Значення території з окремих значень не виводять.
indicator-method-counted = Рахують записи цього порталу з розділу «{ $kind }».
indicator-method-existence = Зазначають, чи є на порталі хоча б один запис у розділі «{ $kind }».
indicator-counted = Що пораховано
indicator-counted-about = Кожне число веде до записів, з яких воно складається.
indicator-related = Пов’язані показники
indicator-citation = Як послатися
indicator-cited = { $portal }. «{ $title }», { $period }.
indicator-no-values = Значень ще немає.
indicator-outcome-reached = досягнуто
indicator-outcome-missed = не досягнуто
indicator-others = Інші показники
indicator-words = Відповіді
indicator-whole = Загалом
indicator-course = Перебіг
indicator-own = Показники
territory-measures = Значення показників
territory-parts = У межах цієї території
indicator-incomplete = подали не всі
comparison-more = більше на { $difference }
comparison-more-about = більше приблизно на { $difference }
comparison-less = менше на { $difference }
comparison-less-about = менше приблизно на { $difference }
comparison-same = без змін
comparison-other-value = інше значення
indicator-course-none = замало значень
comparison-first = ще немає з чим порівняти
comparison-title = Що змінилося: { $periods }
comparison-lead = Для кожного показника – більше чи менше, краще чи гірше, або чому порівняти не можна.
comparison-counts = У скількох
comparison-by-entity = У кого що змінилося
comparison-count-better = краще:{"\u00A0"}{ $count }
comparison-count-worse = гірше:{"\u00A0"}{ $count }
comparison-count-more = більше:{"\u00A0"}{ $count }
comparison-count-less = менше:{"\u00A0"}{ $count }
comparison-count-same = без змін:{"\u00A0"}{ $count }
comparison-count-not-comparable = не порівнюється:{"\u00A0"}{ $count }
comparison-better = краще
comparison-worse = гірше
comparison-not-comparable = не порівнюється: { $reason }
comparison-obstacle-break = рахують інакше
comparison-obstacle-low-reliability = замало відповідей
comparison-obstacle-inexact = числа надто неточні
comparison-obstacle-other-parts = дані подали не ті самі
comparison-obstacle-not-over = період ще триває
comparison-obstacle-other-period = інший вид періоду
comparison-percentage-points = { $value } в. п.
comparison-half-year = { $number } півріччя { $year }
comparison-quarter = { $number } кв. { $year }

# Texts: what Markdown becomes
task-done = виконано
task-open = не виконано
quote-open = «
quote-close = »
table-number = Таблиця { $number }
footnotes = Примітки
footnote-back = Повернутися до місця примітки
video = Відео
figure-of = { $count } із { $total }
figure-centres = закладів порталу мають центр кар’єри
figure-practices = { $count ->
    [one] практику описано
    [few] практики описано
   *[other] практик описано
 } з кроками й результатом
figure-materials = { $count ->
    [one] матеріал можна взяти собі
    [few] матеріали можна взяти собі
   *[other] матеріалів можна взяти собі
 }
file-web-page = ВЕБ

# Living sentences: values in texts
share-all = усі
share-all-of = усі { $noun }
share-nearly-all = майже всі
share-nearly-all-of = майже всі { $noun }
share-most = більшість
share-most-of = більшість { $of }
share-more-than-half = більше половини
share-more-than-half-of = більше половини { $of }
share-about-half = близько половини
share-about-half-of = близько половини { $of }
share-less-than-half = менше половини
share-less-than-half-of = менше половини { $of }
share-about-a-third = близько третини
share-about-a-third-of = близько третини { $of }
share-less-than-a-third = менше третини
share-less-than-a-third-of = менше третини { $of }
share-about-a-quarter = близько чверті
share-about-a-quarter-of = близько чверті { $of }
share-less-than-a-quarter = менше чверті
share-less-than-a-quarter-of = менше чверті { $of }
share-few = небагато
share-few-of = небагато { $of }
share-none = жоден
share-none-of = жоден із { $among }
sentence-more = на { $value } більше
sentence-less = на { $value } менше
sentence-same = стільки ж
sentence-points = { $value }{"\u00A0"}в.{"\u00A0"}п.
sentence-withheld = не публікується
sentence-unknown = немає даних

# What speakers of this language call it
language-name = Українська

# Tables of values in the browser
table-find = Знайти в таблиці
table-all = усі
table-order = Упорядкувати
table-as-written = Початковий порядок
table-sort = Упорядкувати за стовпцем «{ $column }»
table-up = { $column }: за зростанням
table-down = { $column }: за спаданням
table-found = Показано рядків: { $count } із { $total }
table-none = Такого рядка немає. Спробуйте інше слово.
table-legend = Позначення
table-notes = Примітки
table-note = примітка
table-mark-provisional = п
table-mark-estimated = о
table-mark-imputed = р
table-mark-break = з
table-mark-low-reliability = н

# Dataset pages
dataset-edition = видання { $edition }
dataset-figures = Головні числа, { $period }
dataset-publisher = Видає
dataset-frequency = Як часто збирають
dataset-collected-by = Зібрано
dataset-collected-when = Коли зібрано
dataset-form = Форма
dataset-form-open = Порожня форма, яку заповнювали
dataset-provenance = Звідки таблиці
dataset-got-on = отримано { $date }
dataset-method = Як збирали
dataset-values = Значення показників
dataset-values-of = Значення, { $period }
dataset-territory = Територія
dataset-too-many = { $count ->
    [one] Заклад один, тож тут показано територію; значення закладу є у файлах нижче.
    [few] Закладів { $count }, тож тут показано території; значення закладів є у файлах нижче.
   *[other] Закладів { $count }, тож тут показано території; значення закладів є у файлах нижче.
}
dataset-periods = Усі періоди
dataset-reported = Хто подав дані, { $period }
dataset-reported-count = Усі дані надійшли від { $complete } із { $expected }.
dataset-reported-complete = Подано все
dataset-reported-partly = Подано частково
dataset-reported-nothing = Ще не подано
dataset-reported-part = { $count } із { $asked }
dataset-reported-note = Рахуються і ті значення, які приховано для захисту осіб, і відповідь «{ value-status-not-applicable }».
dataset-dictionary = Що означають показники
dataset-unit = Одиниця
dataset-words = Значення
dataset-decimals = { $count ->
    [one] { $count } знак після коми
    [few] { $count } знаки після коми
   *[other] { $count } знаків після коми
}
dataset-minimum = не менше { $value }
dataset-maximum = не більше { $value }
dataset-formula = Обчислюється
dataset-aggregate = Для території
dataset-dimensions = За поділом
dataset-signs = Знаки замість чисел і біля них
dataset-protection = Як захищено осіб
dataset-protect-withhold = Числа осіб від 1 до { $last } не показано: замість них стоїть знак «{ $sign }». Щоб їх не можна було обчислити з підсумків, приховано ще й деякі сусідні числа. Так само приховано частки, за якими такі числа можна вгадати.
dataset-protect-round5 = Усі числа осіб округлено до п’яти, тому підсумки можуть трохи відрізнятися від суми частин.
dataset-protect-bands = Замість точних чисел осіб показано проміжки, наприклад 5–9.
dataset-protect-zeros-show = Нуль показано як є: він нікого не називає.
dataset-protect-zeros-hide = Нулі приховано так само, як і малі числа.
dataset-events = Де обговорювали ці дані
dataset-discussed = Дані, які обговорювали
dataset-other-indicators = Інші показники
dataset-charts = Порівняння
dataset-reported-more = і ще { $count }
tiles-range = Від { $low } ({ $lowest }) до { $high } ({ $highest }).
tiles-about = Кожна плитка – територія приблизно на своєму місці. Що сильніший колір, то більше значення; межі стоять під картою.
tiles-table = Ті самі дані таблицею
tiles-institutions = Заклади освіти за територіями
tiles-map = Карта
heat-words = Відповіді закладів

## Monitoring: kinds of entries

kind-indicator = Показник
kinds-indicator = Показники
kinds-indicator-lead = Що вимірюють у центрах кар’єри, як це рахують і як змінюються числа.
kind-dataset = Набір даних
kinds-dataset = Дані
kinds-dataset-lead = Числа моніторингу: хто, коли і як їх зібрав, у таблицях і на діаграмах, з файлами для завантаження.
kind-rating = Рейтинг
kinds-rating = Рейтинги
kinds-rating-lead = Порівняння закладів за відкритими критеріями: з чого складається кожен результат.
vocabulary-units = Одиниці виміру
vocabulary-units-lead = Що рахують числа моніторингу.
entity-whole = Усі заклади

## Monitoring: names of facts

field-definition = Що вимірюємо
field-unit = Одиниця
field-decimals = Знаків після коми
field-direction = Що краще
field-aggregate = Значення території
field-numerator = Що ділимо
field-denominator = На що ділимо
field-weight = Вага
field-base = Скільки людей за цим стоїть
field-derive = Формула
field-count = Пораховано на порталі
field-words = Слова замість чисел
field-minimum = Найменше можливе значення
field-maximum = Найбільше можливе значення
field-baseline = Початкове значення
field-targets = Цільові значення
field-breaks = Розриви ряду
field-suppress = Малі числа приховуємо
field-key-facts = Варто знати
field-method = Як отримано
field-related = Дивіться також
field-publisher = Хто оприлюднює
field-frequency = Як часто
field-collected = Збирання
field-provenance = Звідки таблиці
field-layout = Будова таблиці
field-entity = Про що рядки
field-entity-column = Стовпець із назвами
field-period-column = Стовпець із періодами
field-tables = Таблиці
field-columns = Стовпці
field-dimensions = Розрізи
field-missing = Позначки без числа
field-suppression = Захист осіб
field-edition = Видання
field-revision-note = Що змінилося
field-purpose = Для чого
field-criteria = Критерії
field-dataset-period = Період
field-dataset-events = Де обговорили

## Monitoring: words of closed sets

direction-up = більше – краще
direction-down = менше – краще
direction-none = немає кращого чи гіршого
aggregate-sum = сума
aggregate-mean = середнє
aggregate-weighted-mean = зважене середнє
aggregate-share = частка від загальних чисел
aggregate-max = найбільше значення
aggregate-last = сума останніх значень
aggregate-none = не обчислюється
counted-entries = скільки їх є
counted-existence = чи є хоч один
count-period-school-year = навчальний рік
count-period-year = календарний рік
frequency-annual = щороку
frequency-school-year = щонавчального року
frequency-half-yearly = щопівроку
frequency-quarterly = щокварталу
frequency-monthly = щомісяця
frequency-once = один раз
frequency-irregular = час від часу
layout-wide = рядок – заклад, стовпець – показник
layout-tidy = рядок – одне значення
layout-matrix = рядок – заклад, стовпець – період
column-role-entity = назва закладу
column-role-period = період
column-role-indicator = показник
column-role-value = значення
column-role-status = стан значення
column-role-qualifier = точність
column-role-note = примітка
column-role-dimension = розріз
column-role-ignore = не читається
zeros-show = показано
zeros-hide = приховано
protection-withhold = малі числа приховано
protection-round5 = кількість осіб округлено до п’яти
protection-bands = кількість осіб показано проміжками

# What a value is besides its number, and the sign in the place of a number
value-status-normal = остаточне значення
value-status-provisional = попереднє значення
value-status-estimated = оцінено
value-status-imputed = доповнено розрахунком
value-status-break = не можна порівнювати з попередніми
value-status-low-reliability = мало відповідей, зважайте на це
value-status-nil = не було
value-status-not-reported = ще не повідомили
value-status-not-applicable = не може бути
value-status-withheld = приховано, щоб захистити людей
value-status-questioned = перевіряють
value-sign-nil = –
value-sign-not-reported = …
value-sign-not-applicable = x
value-sign-withheld = к
value-sign-questioned = ?

# Names in the tables of a dataset.
field-dataset-names = Інші назви
# Ratings
rating-purpose = Для чого він
rating-results = Результати
rating-table = Результати рейтингу
rating-band = Результат
rating-score = Оцінка
rating-place = Місце
rating-place-score = { $place } (оцінка { $score })
rating-criterion = Критерій
rating-weight = вага { $weight } %
rating-no-points = значення немає, не враховується
rating-drawing = З чого складаються оцінки
rating-drawing-about = Скільки балів зі 100 дає до оцінки кожен критерій.
rating-band-0 = Високий рівень
rating-band-1 = Добрий рівень
rating-band-2 = Розвивається
rating-band-3 = На початку шляху
rating-band-from = від { $from } до 100 балів
rating-band-between = від { $from }, але менше ніж { $to } балів
rating-group-other = інші
rating-size-below = { $name }: менше ніж { $to }
rating-size-between = { $name }: від { $from }, менше ніж { $to }
rating-size-from = { $name }: { $from } і більше
rating-not-rated = Хто не в рейтингу і чому
rating-lacks = Немає значення критерію «{ $criterion }», а без нього до рейтингу не беруть.
rating-too-little = Відомі значення для { $known } % ваги, а потрібно щонайменше { $least } %.
rating-alone = У групі немає іншого закладу, з яким можна порівняти.
rating-method = Як його обчислено
rating-rule-score = Кожен критерій дає від 0 до 100 балів. Оцінка — їхнє середнє з урахуванням ваги, від 0 до 100.
rating-rule-groups = Заклади порівнюють лише з подібними до них.
rating-rule-least = Заклад потрапляє до рейтингу, якщо відомі значення щонайменше для { $least } % ваги.
rating-rule-ties-shared = Однакові оцінки ділять місце. Однакові — це ті, що збігаються з точністю до однієї десятої.
rating-rule-ties-by = З однакових оцінок вища та, де більше балів за критерій «{ $criterion }».
rating-rule-bands = Оприлюднюють рівень, а не оцінку й не місце: невелика різниця оцінок нічого не означає.
rating-rule-scores = Оприлюднюють оцінку, а заклади стоять за назвами. Невелика різниця оцінок нічого не означає.
rating-rule-order = Заклади стоять за оцінками: так вирішив той, хто оприлюднює рейтинг. Невелика різниця оцінок нічого не означає.
rating-how-minmax = { $lower ->
    [yes] Найменше значення в групі дає 100 балів, найбільше — 0, решта — пропорційно.
   *[no] Найбільше значення в групі дає 100 балів, найменше — 0, решта — пропорційно.
}
rating-how-per-base = { $lower ->
    [yes] Значення ділять на показник «{ $base }»; найменший результат у групі дає 100 балів, найбільший — 0, решта — пропорційно.
   *[no] Значення ділять на показник «{ $base }»; найбільший результат у групі дає 100 балів, найменший — 0, решта — пропорційно.
}
rating-how-target = { $lower ->
    [yes] { $target } або менше дає 100 балів; що далі значення від цього, то балів менше.
   *[no] { $target } дає 100 балів; менше значення дає таку частину балів, яку частину цілі досягнуто.
}
rating-how-rank = { $lower ->
    [yes] Бали дають за місце в групі: найменше значення — 100, найбільше — 0.
   *[no] Бали дають за місце в групі: найбільше значення — 100, найменше — 0.
}
rating-how-none = { $lower ->
    [yes] Значення беруть як бали від 0 до 100 і віднімають від 100.
   *[no] Бали — це саме значення, від 0 до 100.
}
rating-cap = Усе, що краще за { $cap }, рахують як { $cap }.
rating-missing-exclude = Якщо значення немає, більше важать інші критерії.
rating-missing-zero = Якщо значення немає, балів не дають.
rating-missing-not-rated = Заклад без цього значення до рейтингу не беруть.
rating-evidence-required = Враховують лише значення, які є чим підтвердити.
rating-source-collected = Значення подають заклади.
rating-source-counted = Значення підраховано за сторінками цього порталу; сторінка показника веде до того, що враховано.
rating-source-derived = Значення обчислено з інших показників.
rating-source-protected = Числа, приховані заради захисту людей, вважають відсутніми.
rating-period = Період: { $period }.
rating-no-period = За період рейтингу значень немає.
rating-sensitivity = Що залежить від ваги критеріїв
rating-sensitivity-about = Вага — це рішення, а не вимірювання. Таблиця показує, у скількох із { $count } закладів рейтингу змінився б результат, якби вага одного критерію була на { $by } менша або більша, а решта змінилася пропорційно.
rating-moved-bands = Заклади, у яких змінився б рівень
rating-moved-places = Заклади, у яких змінилося б місце
rating-lighter = на { $by } менше
rating-heavier = на { $by } більше
rating-appeal = Якщо результат здається хибним
rating-appeal-until = Оскаржити результат можна до { $date }.
normalise-minmax = від найгіршого до найкращого
normalise-target = за ціллю
normalise-per-base = поділене на базу
normalise-rank = за місцем
normalise-none = як є
missing-value-exclude = не враховується
missing-value-zero = рахується як нуль
missing-value-not-rated = без рейтингу
evidence-optional = не потрібне
evidence-required = потрібне
publish-rating-bands = рівні
publish-rating-score = оцінки
publish-rating-order = порядок
field-only = Хто в рейтингу
field-group-by = Порівнюють за
field-sizes = Порівнюють за розміром
field-min-reported = Яка частина має бути відома
field-ties = Однакові оцінки
field-publish = Що оприлюднюють
field-bands = Рівні
field-appeal = Якщо результат здається хибним
