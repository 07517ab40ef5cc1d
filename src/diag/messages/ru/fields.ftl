### Что означает каждое поле: для новых записей, подсказок редакторов и справки.
### field-<вид>-<поле> или, если для всех видов одинаково, field-<поле>; part-<часть>-<поле> для внутренних полей.

## Общие поля

field-title = Название записи. Обычно его здесь не пишут: это первый заголовок каждого текста
field-short = Короткое название для карточек, «хлебных крошек» и меню
field-summary = Одно-два предложения для списков. Обычно их здесь не пишут: это первый абзац каждого текста
field-language = Язык, на котором запись написана; без него – первый язык портала, на котором есть текст
field-status = Видят ли запись читатели: черновик, опубликовано, в архиве
field-publish-on = День, с которого запись видна на портале
field-expire-on = Последний день, когда запись стоит в списках
field-updated = День последнего изменения, о котором стоит знать читателям
field-functions = Функции центра, которым служит запись
field-audience = Для кого запись
field-territory = Территория, к которой относится запись
field-level = Уровень: национальный, региональный, муниципальный, уровень учреждения
field-tags = Темы записи
field-cover = Изображение для начала страницы и карточек
field-sources = Откуда взяты сведения
field-owner = Организация, которая отвечает за запись
field-licence = Условия, на которых материалом могут пользоваться другие, например «CC BY 4.0»
field-aliases = Прежние адреса, которые ведут сюда, например «/ru/old/page/»
field-demo = Запись придумана для показа; страницы об этом говорят

## Поля, одинаковые у разных видов

field-contacts = Как связаться
field-address = Адрес: улица и дом
field-reg-code = Код в государственном реестре
field-parent = Вышестоящая организация
field-projects = Проекты, к которым это относится
field-materials = Материалы, которые есть на портале
field-files = Файлы, лежащие рядом с записью, или ссылки на них
field-recording = Видеозапись
field-organisation = Учреждение или организация, которые это создали
field-period = Годы, когда это длится
field-ages = Возраст тех, для кого это
field-legal-basis = Правовые основания: приказы, законы, положения
field-mode = Очно, онлайн, и так, и так, или по телефону
field-sites = Учреждения, в которых это проходит
field-partners = Партнёры
field-attendance = Сколько человек приняло участие
field-events = События, связанные с записью

## Учреждение

field-institution-type = Что это за учреждение
field-institution-situation = Работает ли учреждение там, где основано
field-institution-origin = Территория, с которой учреждение перемещено
field-institution-host = Территория, принявшая перемещённое учреждение
field-institution-closed-on = Последний день учреждения, которое закрыто или присоединено; за более поздние периоды данных от него не ждут
field-institution-successor = Учреждение, продолжившее работу присоединённого
field-institution-address-public = Можно ли показывать адрес; адреса перемещённых учреждений скрыты, пока здесь не стоит true
field-institution-founded = Год основания
field-institution-learners = Число учащихся или студентов
field-institution-occupations = Профессии, которым обучают

## Центр

field-centre-institution = Учреждение, при котором работает центр
field-centre-mission = Для чего существует центр, одним предложением
field-centre-opened = Год открытия
field-centre-services = Что делает центр, функция за функцией
field-centre-place = Где в здании находится центр и как войти
field-centre-languages = Языки, на которых здесь говорят, например ["uk", "en"]
field-centre-booking = Как записаться

## Событие

field-event-type = Что это за событие
field-event-topic = Длинная официальная формулировка темы
field-event-start = День или день и час начала
field-event-end = День или день и час окончания
field-event-timezone = Часовой пояс, если он не такой, как у портала
field-event-mode = Очно, онлайн или и так, и так
field-event-venue = Организация, в стенах которой это проходит
field-event-place = Место словами: зал, кабинет, адрес
field-event-join = Ссылка, по которой подключаются; видна до окончания события
field-event-registration = Где регистрируются
field-event-organisers = Организаторы
field-event-speakers = Докладчики, не названные в программе
field-event-programme = Выступления по порядку
field-event-materials = Презентации и другие материалы, которые есть на портале
field-event-files = Файлы самого события
field-event-quotes = Слова участников, которые действительно прозвучали
field-event-outcomes = Что дало событие: одно предложение на строку
field-event-ages = Возраст участников
field-event-cancelled = Событие не состоится
field-event-sequence = Сколько раз меняли время или место; по этому числу календари обновляют свою копию

## Практика

field-practice-organisation = Чья это практика
field-practice-problem = Что было не так до этого
field-practice-steps = Что сделали, шаг за шагом
field-practice-result = Что изменилось, по возможности в числах
field-practice-conditions = Что нужно другим, чтобы это повторить
field-practice-pitfalls = Что не получалось по дороге
field-practice-contact = Кого спросить: почта, телефон или должность
field-practice-maturity = Как далеко это зашло
field-practice-people = Кто это делал
field-practice-occupations = Профессии, о которых идёт речь
field-practice-adapted-from = Практика, из которой сделана эта

## Материал

field-material-type = Что это за материал
field-material-files = Файлы в том порядке, в котором их стоит смотреть
field-material-year = Год создания
field-material-authors = Авторы
field-material-duration = Сколько длится работа с материалом, например «45 мин»
field-material-how-to-use = Как пользоваться материалом
field-material-practices = Практики, в которых он пригодился

## Проект

field-project-registration-number = Регистрационный номер
field-project-stage = На каком он этапе
field-project-stages = Этапы
field-project-goals = Цели
field-project-results = Что дал проект: одно предложение на строку
field-project-initiators = Инициаторы
field-project-heads = Руководители
field-project-participants = Участники: учреждения и организации
field-project-funding = Средства
field-project-stated-institutions = Сколько учреждений названо в документах; число сравнивается со списком участников
field-project-number-only = Известно только число участников, не их названия
field-project-ages = Возраст участников

## Программа

field-programme-type = Что это за программа
field-programme-hours = Сколько всего часов
field-programme-modules = Модули
field-programme-operator = Кто её проводит
field-programme-grades = Для каких классов, например «8-9»
field-programme-participants = Сколько человек приняло участие
field-programme-occupations = Профессии, которых она касается

## Методические рекомендации

field-guideline-version = Версия, например «2022» или «1.2»
field-guideline-state = Проект, действуют или заменены
field-guideline-approved-on = День утверждения
field-guideline-approved-by = Кто утвердил
field-guideline-replaces = Рекомендации, которые заменены этими
field-guideline-changes = Что нового в этой версии

## Человек

field-person-family = Фамилия, по которой упорядочены списки; без неё – последнее слово имени
field-person-degree = Учёная степень
field-person-academic-title = Учёное звание
field-person-posts = Должности, нынешняя первая
field-person-roles = Что человек делает для читателей портала
field-person-photo = Портрет; только с согласия
field-person-contacts = Как связаться с человеком; только с согласия
field-person-consent = Согласие на публикацию фото и контактов

## Организация

field-organisation-type = Что это за организация
field-organisation-sector = Государственная, частная или общественная

## Новость

field-news-date = Дата новости
field-news-pinned-until = До этого дня новость стоит первой
field-news-institutions = Учреждения, о которых идёт речь

## Страница

field-page-parent = Страница, к которой относится эта
field-page-order = Место среди соседних страниц: меньшее число – выше

## Внутренние поля

part-contact-type = Телефон, почта, сайт, мессенджер или адрес
part-contact-value = Сам номер, адрес или ссылка
part-contact-label = Кто отвечает, например «приёмная»
part-contact-hours = Когда отвечают
part-contact-public = Можно ли публиковать этот контакт
part-attachment-path = Файл в папке записи
part-attachment-url = Открытый адрес, если файла здесь нет
part-attachment-title = Как назвать файл на странице; без этого – имя файла
part-attachment-lang = Язык файла
part-attachment-pages = Число страниц или слайдов
part-attachment-licence = Условия пользования файлом
part-recording-provider = Где лежит видео: youtube, vimeo или file
part-recording-id = Код видео на сервисе или адрес его страницы
part-recording-file = Видеофайл рядом с записью
part-recording-title = Название видео
part-recording-duration = Сколько длится, например «1:58:00»
part-recording-poster = Изображение рядом с записью, которое видно до нажатия
part-recording-captions = Файл субтитров (WebVTT)
part-recording-transcript = Что сказано, словами
part-picture-file = Файл изображения в папке записи
part-picture-alt = Что на изображении – для тех, кто его не видит
part-picture-credit = Кто сделал изображение
part-sources-title = Название источника
part-sources-url = Адрес источника
part-sources-checked-on = День, когда источник смотрели
part-programme-title = Тема выступления
part-programme-start = Час начала, например «10:10»
part-programme-minutes = Длительность в минутах
part-programme-speakers = Кто выступает
part-programme-speaker-role = Кто выступает, если страницы о человеке нет
part-programme-organisation = Откуда докладчик
part-programme-summary = О чём выступление
part-programme-materials = Материалы выступления
part-programme-timecode = С какого места записи, например «0:09:40»
part-quotes-text = Сами слова
part-quotes-person = Человек, если о нём есть страница
part-quotes-said-by = Кто это сказал, если страницы нет
part-quotes-role = Должность человека в то время
part-legal-basis-name = Что это за документ: приказ, закон, положение
part-legal-basis-issuer = Кто его издал
part-legal-basis-date = Дата документа
part-legal-basis-number = Номер документа
part-legal-basis-registered = Регистрация документа
part-legal-basis-url = Адрес документа
part-registered-body = Где зарегистрирован
part-registered-date = Дата регистрации
part-registered-number = Номер регистрации
part-participants-organisation = Учреждение или организация
part-participants-role = Что делает в проекте
part-participants-period = Когда участвует
part-funding-programme = Программа или фонд
part-funding-amount = Сумма с валютой, например «9 300 000 грн»
part-funding-share = Доля фонда в процентах
part-funding-statement = Слова, которые просит показать фонд
part-services-function = Функция центра
part-services-mode = Как оказывается услуга
part-services-status = Оказывается ли: да, частично, нет, не сообщили
part-services-note = Примечание
part-stages-name = Название этапа
part-stages-period = Когда
part-stages-done = Этап завершён
part-goals-text = Сама цель
part-goals-status = Поставлена, в работе или достигнута
part-goals-evidence = По чему видно, что достигнута
part-modules-title = Название модуля
part-modules-hours = Число часов
part-modules-teachers = Преподаватели
part-modules-note = Примечание
part-posts-title = Должность
part-posts-organisation = Где
part-posts-from = С какого дня
part-posts-to = По какой день
part-consent-given-on = День, когда дано согласие
part-consent-scope = На что дано согласие, например «фото, почта»
part-consent-until = До какого дня оно действует

## site.toml

field-site-base-url = Адрес, по которому будет стоять портал, например https://example.org/portal/
field-site-default-language = Язык первой страницы; без него – первый из списка языков
field-site-default-language-at-root = Стоит ли основной язык в корне сайта, а не в /uk/
field-site-author-language = На каком языке Лоцман обращается к авторам портала: uk, ru, lv или en; без него – на языке их компьютеров
field-site-languages = Языки портала в порядке меню
field-site-title = Название портала
field-site-tagline = Что это за портал, в нескольких словах
field-site-operator = Кто отвечает за портал
field-site-time-zone = Часовой пояс событий, например Europe/Kyiv
field-site-school-year-starts-in = Месяц, с которого начинается учебный год
field-site-theme = Папка в themes/; default есть в самой программе
field-site-colour = Цвета портала
field-site-page-size = Сколько записей на странице списка
field-site-minify = Сжимать ли страницы: на несколько процентов меньше, зато сборка в несколько раз дольше
field-site-home = Начало главной страницы
field-site-menu = Разделы в верхней части страниц
field-site-footer = Ссылки внизу страниц
field-site-cname = Собственный домен портала, например career.example.org
field-site-check = Какие находки проверки важны для портала
part-check-levels = Уровни проблем по их названиям или кодам, например long-summary = "off"
part-languages-tag = Обозначение языка, например uk
part-languages-name = Как называют язык те, кто на нём говорит
part-languages-fallback = Языки, на которых показывать непереведённое, ближайший первый
part-languages-required = Должна ли каждая запись быть на этом языке
part-operator-name = Полное официальное название
part-operator-address = Адрес
part-operator-email = Электронная почта
part-operator-phone = Телефон
part-operator-url = Сайт
part-operator-accessibility-email = Куда писать, если что-то не удаётся прочитать
part-colour-accent = Оттенок от 0 до 359 или цвет, например #005a91
part-home-kicker = Несколько слов над заголовком
part-home-title = Заголовок; без него – название портала
part-home-lead = Одно-два предложения под заголовком
part-menu-kind = Вид записей, например event
part-menu-page = Адрес страницы портала (её id)
part-menu-vocabulary = Словарь, например functions
part-menu-url = Адрес в другом месте
part-menu-title = Слова ссылки; без них – название того, куда она ведёт
