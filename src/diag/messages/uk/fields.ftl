### Що означає кожне поле: для нових записів, підказок редакторів і довідки.
### field-<вид>-<поле> або, якщо для всіх видів однаково, field-<поле>; part-<частина>-<поле> для внутрішніх полів.

## Спільні поля

field-title = Назва запису. Зазвичай її тут не пишуть: це перший заголовок кожного тексту
field-short = Коротка назва для карток, «хлібних крихт» і меню
field-summary = Одне-два речення для списків. Зазвичай їх тут не пишуть: це перший абзац кожного тексту
field-language = Мова, якою запис написано; без неї – перша мова порталу, якою є текст
field-status = Чи бачать запис читачі: чернетка, опубліковано, в архіві
field-publish-on = День, з якого запис видно на порталі
field-expire-on = Останній день, коли запис стоїть у списках
field-updated = День останньої зміни, про яку варто знати читачам
field-functions = Функції центру, яким служить запис
field-audience = Для кого запис
field-territory = Територія, до якої належить запис
field-level = Рівень: національний, регіональний, муніципальний, рівень закладу
field-tags = Теми запису
field-cover = Зображення для початку сторінки та карток
field-sources = Звідки взято відомості
field-owner = Організація, яка відповідає за запис
field-licence = Умови, на яких інші можуть користуватися матеріалом, наприклад «CC BY 4.0»
field-aliases = Колишні адреси, які ведуть сюди, наприклад «/uk/old/page/»
field-demo = Запис вигадано для показу; сторінки про це кажуть

## Поля, однакові в різних видів

field-contacts = Як зв’язатися
field-address = Адреса: вулиця й будинок
field-reg-code = Код у державному реєстрі (ЄДРПОУ)
field-parent = Вища організація
field-projects = Проєкти, до яких це належить
field-materials = Матеріали, які є на порталі
field-files = Файли, що лежать поруч із записом, або посилання на них
field-recording = Відеозапис
field-organisation = Заклад або організація, що це створила
field-period = Роки, коли це триває
field-ages = Вік тих, для кого це
field-legal-basis = Правові підстави: накази, закони, положення
field-mode = Наживо, онлайн, і так, і так, або телефоном
field-sites = Заклади, у яких це відбувається
field-partners = Партнери
field-attendance = Скільки людей узяло участь
field-events = Події, пов’язані із записом

## Заклад

field-institution-type = Що це за заклад
field-institution-situation = Чи працює заклад там, де його засновано
field-institution-origin = Територія, з якої переміщено заклад
field-institution-host = Територія, яка прийняла переміщений заклад
field-institution-closed-on = Останній день закладу, який закрито або приєднано; за пізніші періоди даних від нього не чекають
field-institution-successor = Заклад, який продовжив роботу приєднаного
field-institution-address-public = Чи можна показувати адресу; адреси переміщених закладів приховано, доки тут не стоїть true
field-institution-founded = Рік заснування
field-institution-learners = Кількість учнів або студентів
field-institution-occupations = Професії, яких навчають

## Центр

field-centre-institution = Заклад, при якому працює центр
field-centre-mission = Для чого існує центр, одним реченням
field-centre-opened = Рік відкриття
field-centre-services = Що робить центр, функція за функцією
field-centre-place = Де в будівлі розташовано центр і як увійти
field-centre-languages = Мови, якими тут говорять, наприклад ["uk", "en"]
field-centre-booking = Як записатися

## Подія

field-event-type = Що це за подія
field-event-topic = Довге офіційне формулювання теми
field-event-start = День або день і година початку
field-event-end = День або день і година завершення
field-event-timezone = Часовий пояс, якщо він не такий, як у порталу
field-event-mode = Наживо, онлайн або і так, і так
field-event-venue = Організація, у домівці якої це відбувається
field-event-place = Місце словами: зала, кабінет, адреса
field-event-join = Посилання, за яким долучаються; показується до завершення події
field-event-registration = Де реєструються
field-event-organisers = Організатори
field-event-speakers = Доповідачі, яких не названо в програмі
field-event-programme = Виступи за порядком
field-event-materials = Презентації та інші матеріали, які є на порталі
field-event-files = Файли самої події
field-event-quotes = Слова учасників, які справді пролунали
field-event-outcomes = Що дала подія: одне речення на рядок
field-event-ages = Вік учасників
field-event-cancelled = Подія не відбудеться
field-event-sequence = Скільки разів змінювали час чи місце; за цим числом календарі оновлюють свою копію

## Практика

field-practice-organisation = Чия це практика
field-practice-problem = Що було не так до цього
field-practice-steps = Що зробили, крок за кроком
field-practice-result = Що змінилося, за змоги – у числах
field-practice-conditions = Що потрібно іншим, щоб це повторити
field-practice-pitfalls = Що не вдавалося дорогою
field-practice-contact = Кого запитати: пошта, телефон або посада
field-practice-maturity = Як далеко це зайшло
field-practice-people = Хто це робив
field-practice-occupations = Професії, про які йдеться
field-practice-adapted-from = Практика, з якої зроблено цю

## Матеріал

field-material-type = Що це за матеріал
field-material-files = Файли в тому порядку, у якому їх варто дивитися
field-material-year = Рік створення
field-material-authors = Автори
field-material-duration = Скільки триває робота з матеріалом, наприклад «45 хв»
field-material-how-to-use = Як користуватися матеріалом
field-material-practices = Практики, у яких він придався

## Проєкт

field-project-registration-number = Номер реєстрації
field-project-stage = На якому він етапі
field-project-stages = Етапи
field-project-goals = Цілі
field-project-results = Що дав проєкт: одне речення на рядок
field-project-initiators = Ініціатори
field-project-heads = Керівники
field-project-participants = Учасники: заклади та організації
field-project-funding = Кошти
field-project-stated-institutions = Скільки закладів названо в документах; число порівнюється з переліком учасників
field-project-number-only = Відома лише кількість учасників, не їхні назви
field-project-ages = Вік учасників

## Програма

field-programme-type = Що це за програма
field-programme-hours = Скільки всього годин
field-programme-modules = Модулі
field-programme-operator = Хто її проводить
field-programme-grades = Для яких класів, наприклад «8-9»
field-programme-participants = Скільки людей узяло участь
field-programme-occupations = Професії, яких вона стосується

## Методичні рекомендації

field-guideline-version = Версія, наприклад «2022» або «1.2»
field-guideline-state = Проєкт, чинні або замінені
field-guideline-approved-on = День затвердження
field-guideline-approved-by = Хто затвердив
field-guideline-replaces = Рекомендації, які замінено цими
field-guideline-changes = Що нового в цій версії

## Людина

field-person-family = Прізвище, за яким упорядковано списки; без нього – останнє слово імені
field-person-degree = Науковий ступінь
field-person-academic-title = Учене звання
field-person-posts = Посади, теперішня перша
field-person-roles = Що людина робить для читачів порталу
field-person-photo = Портрет; лише за згодою
field-person-contacts = Як зв’язатися з людиною; лише за згодою
field-person-consent = Згода на публікацію фото й контактів

## Організація

field-organisation-type = Що це за організація
field-organisation-sector = Державна, приватна чи громадська

## Новина

field-news-date = Дата новини
field-news-pinned-until = До цього дня новина стоїть першою
field-news-institutions = Заклади, про які йдеться

## Сторінка

field-page-parent = Сторінка, до якої належить ця
field-page-order = Місце серед сусідніх сторінок: менше число – вище

## Внутрішні поля

part-contact-type = Телефон, пошта, сайт, месенджер або адреса
part-contact-value = Сам номер, адреса або посилання
part-contact-label = Хто відповідає, наприклад «приймальня»
part-contact-hours = Коли відповідають
part-contact-public = Чи можна публікувати цей контакт
part-attachment-path = Файл у папці запису
part-attachment-url = Відкрита адреса, якщо файлу тут немає
part-attachment-title = Як назвати файл на сторінці; без цього – ім’я файлу
part-attachment-lang = Мова файлу
part-attachment-pages = Кількість сторінок або слайдів
part-attachment-licence = Умови користування файлом
part-recording-provider = Де лежить відео: youtube, vimeo або file
part-recording-id = Код відео на сервісі або адреса його сторінки
part-recording-file = Відеофайл поруч із записом
part-recording-title = Назва відео
part-recording-duration = Скільки триває, наприклад «1:58:00»
part-recording-poster = Зображення поруч із записом, яке видно до натискання
part-recording-captions = Файл субтитрів (WebVTT)
part-recording-transcript = Що сказано, словами
part-picture-file = Файл зображення в папці запису
part-picture-alt = Що на зображенні – для тих, хто його не бачить
part-picture-credit = Хто зробив зображення
part-sources-title = Назва джерела
part-sources-url = Адреса джерела
part-sources-checked-on = День, коли джерело переглядали
part-programme-title = Тема виступу
part-programme-start = Година початку, наприклад «10:10»
part-programme-minutes = Тривалість у хвилинах
part-programme-speakers = Хто виступає
part-programme-speaker-role = Хто виступає, якщо сторінки про людину немає
part-programme-organisation = Звідки доповідач
part-programme-summary = Про що виступ
part-programme-materials = Матеріали виступу
part-programme-timecode = З якого місця запису, наприклад «0:09:40»
part-quotes-text = Самі слова
part-quotes-person = Людина, якщо про неї є сторінка
part-quotes-said-by = Хто це сказав, якщо сторінки немає
part-quotes-role = Посада людини на той час
part-legal-basis-name = Що це за документ: наказ, закон, положення
part-legal-basis-issuer = Хто його видав
part-legal-basis-date = Дата документа
part-legal-basis-number = Номер документа
part-legal-basis-registered = Реєстрація документа
part-legal-basis-url = Адреса документа
part-registered-body = Де зареєстровано
part-registered-date = Дата реєстрації
part-registered-number = Номер реєстрації
part-participants-organisation = Заклад або організація
part-participants-role = Що робить у проєкті
part-participants-period = Коли бере участь
part-funding-programme = Програма або фонд
part-funding-amount = Сума з валютою, наприклад «9 300 000 грн»
part-funding-share = Частка фонду у відсотках
part-funding-statement = Слова, які просить показати фонд
part-services-function = Функція центру
part-services-mode = Як надається послуга
part-services-status = Чи надається: так, частково, ні, не повідомили
part-services-note = Примітка
part-stages-name = Назва етапу
part-stages-period = Коли
part-stages-done = Етап завершено
part-goals-text = Сама ціль
part-goals-status = Поставлено, триває або досягнуто
part-goals-evidence = З чого видно, що досягнуто
part-modules-title = Назва модуля
part-modules-hours = Кількість годин
part-modules-teachers = Викладачі
part-modules-note = Примітка
part-posts-title = Посада
part-posts-organisation = Де
part-posts-from = З якого дня
part-posts-to = До якого дня
part-consent-given-on = День, коли дано згоду
part-consent-scope = На що дано згоду, наприклад «фото, пошта»
part-consent-until = До якого дня вона діє

## site.toml

field-site-base-url = Адреса, за якою стоятиме портал, наприклад https://example.org/portal/
field-site-default-language = Мова першої сторінки; без неї – перша з переліку мов
field-site-default-language-at-root = Чи стоїть основна мова в корені сайту, а не в /uk/
field-site-author-language = Якою мовою Лоцман звертається до авторів порталу: uk, ru, lv або en; без неї – мовою їхніх комп’ютерів
field-site-languages = Мови порталу в порядку меню
field-site-title = Назва порталу
field-site-tagline = Що це за портал, кількома словами
field-site-operator = Хто відповідає за портал
field-site-time-zone = Часовий пояс подій, наприклад Europe/Kyiv
field-site-school-year-starts-in = Місяць, з якого починається навчальний рік
field-site-theme = Папка в themes/; default є в самій програмі
field-site-colour = Кольори порталу
field-site-page-size = Скільки записів на сторінці списку
field-site-minify = Чи стискати сторінки: на кілька відсотків менші, зате збирання в кілька разів довше
field-site-home = Початок головної сторінки
field-site-menu = Розділи у верхній частині сторінок
field-site-footer = Посилання внизу сторінок
field-site-cname = Власний домен порталу, наприклад career.example.org
field-site-check = Які знахідки перевірки важливі для порталу
part-check-levels = Рівні проблем за їхніми назвами або кодами, наприклад long-summary = "off"
part-languages-tag = Позначення мови, наприклад uk
part-languages-name = Як називають мову ті, хто нею говорить
part-languages-fallback = Мови, якими показувати те, чого не перекладено, найближча перша
part-languages-required = Чи мусить кожен запис бути цією мовою
part-operator-name = Повна офіційна назва
part-operator-address = Адреса
part-operator-email = Електронна пошта
part-operator-phone = Телефон
part-operator-url = Сайт
part-operator-accessibility-email = Куди писати, якщо щось не вдається прочитати
part-colour-accent = Відтінок від 0 до 359 або колір, наприклад #005a91
part-home-kicker = Кілька слів над заголовком
part-home-title = Заголовок; без нього – назва порталу
part-home-lead = Одне-два речення під заголовком
part-menu-kind = Вид записів, наприклад event
part-menu-page = Адреса сторінки порталу (її id)
part-menu-vocabulary = Словник, наприклад functions
part-menu-url = Адреса деінде
part-menu-title = Слова посилання; без них – назва того, куди воно веде
