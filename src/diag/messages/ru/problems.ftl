### Что «Лоцман» говорит авторам, по-русски. Ключи одинаковы во всех языках.
### Сообщение говорит, что не так; его .hint – что написать или сделать.

## Files and fields

no-site-file = В этой папке нет файла site.toml.
    .hint = Запустите команду там, где лежит site.toml, или укажите ту папку: lotsman build --site portal
unreadable-file = Не удалось прочитать файл: { $detail }
    .hint = Если он открыт в другой программе, например в Excel, закройте его там и соберите портал ещё раз.
missing-file = Файла «{ $value }» уже нет на месте.
    .hint = Проверьте, не переименован ли он и не перенесён ли, и соберите портал ещё раз.
outside-of-site = Это не файл, а ссылка на другое место диска, поэтому он пропущен.
    .hint = Скопируйте сюда сам файл.
file-too-large = Файл слишком велик: { $size } МБ, а можно не больше { $limit } МБ.
    .hint = Разделите его на несколько файлов. Картинки и презентации кладут отдельными файлами рядом с текстом.
wrong-encoding = Файл сохранён не в UTF-8, а, похоже, в { $encoding }: некоторые буквы могут быть неправильными.
    .hint = Блокнот: «Файл» → «Сохранить как» → кодировка UTF-8. Excel: «Сохранить как» → CSV UTF-8.
not-a-text = Это не текст, хотя файл так назван.
    .hint = Пишите тексты в Блокноте или другом простом редакторе. Переименовать документ Word недостаточно: скопируйте из него текст в новый файл, например ru.md.
file-outside-of-entry = Этот файл не относится ни к одной записи, поэтому на портал он не попадёт.
    .hint = Перенесите его в папку записи, например content/events/2024-04-17-webinar/
unknown-kind = В папке content не бывает раздела «{ $value }».
    .hint = { $suggestion ->
        [none] Перенесите файлы в один из разделов: institutions, centres, events, practices, materials, projects, programmes, guidelines, people, organisations, news, pages.
       *[other] Возможно, вы имели в виду «{ $suggestion }»? Переименуйте папку.
    }
empty-site = На портале ещё нет ни одной записи.
    .hint = Создайте файл content/pages/about/ru.md с такой первой строкой: # О портале
broken-toml = Эту строку не удалось понять: { $detail }
    .hint = Строка выглядит так: place.ru = "Актовый зал" (текст в прямых кавычках, каждая скобка закрыта, каждое поле только один раз).
broken-yaml = Сведения в начале текста не удалось понять: { $detail }
    .hint = Строка выглядит так: place: "Актовый зал" (после двоеточия пробел, перед полями одного уровня одинаковое число пробелов).
open-front-matter = Сведения в начале текста открыты строкой +++, но не закрыты.
    .hint = Добавьте после последнего поля ещё одну строку: +++
broken-facts = Не все эти сведения удалось понять: { $detail }
    .hint = Поищите слишком большое число или пустое поле. За образец можно взять другую запись того же раздела.
unknown-field = Поля «{ $field }» здесь не бывает.
    .hint = { $suggestion ->
        [none] Посмотрите в похожей записи, как называется нужное поле, или удалите это.
       *[other] Возможно, вы имели в виду «{ $suggestion }»?
    }
fact-stated-twice = Поле «{ $field }» записано дважды и по-разному: «{ $earlier }» и «{ $value }».
    .hint = Оставьте его только в одном месте. Если это две строки таблицы с одинаковым id, дайте каждой свой id.
stated-twice = «{ $value }» записано дважды (поле «{ $field }»).
    .hint = Одно оставьте, другое удалите.
wrong-type = В поле «{ $field }» вписывают { $expected ->
        [string] один текст
        [list] перечень
        [table] несколько внутренних полей
        [integer] целое число
        [number] число
        [boolean] «да» или «нет»
        [file] имя файла
        [date] дату
        [moment] день или день с часом
        [period] период
        [span] возраст или классы
        [quantity] количество
        [link] ссылку
       *[other] другое значение
    }, а стоит «{ $value }».
    .hint = { $expected ->
        [string] Впишите один текст в кавычках, например: { $field } = "Актовый зал"
        [list] Впишите значения через запятую в квадратных скобках, например: { $field } = ["первое", "второе"]
        [table] Это поле состоит из других полей. Файл, например, записывают двумя строками: [[files]] и под ней path = "plan.pdf"
        [integer] Впишите цифры без кавычек, например: { $field } = 12
        [number] Впишите цифры без кавычек, дробную часть – после точки, например: { $field } = 12.5
        [boolean] Впишите true (да) или false (нет) без кавычек, например: { $field } = true
        [file] Впишите имя файла из папки записи, например: { $field } = "photo.jpg"
        [date] Впишите год, месяц и день, например: { $field } = "2024-04-17"
        [moment] Впишите день или день с часом, например: { $field } = "2024-04-17T10:00"
        [period] Впишите год или период, например: { $field } = "2023/24"
        [span] Впишите возраст или классы, например: { $field } = "8-9" или { $field } = "14+"
        [quantity] Впишите число, например: { $field } = 130 или { $field } = "almost 700"
        [link] Впишите полный адрес, например: { $field } = "https://example.org/page"
       *[other] Посмотрите в похожей записи, как записано это поле.
    }
wrong-form = «{ $value }» в поле «{ $field }» не удалось прочитать как { $form ->
        [date] дату
        [moment] день или день с часом
        [period] период
        [span] возраст или классы
        [quantity] количество
        [link] ссылку
        [time] время
       *[other] значение этого поля
    }.
    .hint = { $suggestion ->
        [none] { $form ->
            [date] Впишите год, месяц и день через дефис: 2024-04-17
            [moment] Впишите день как 2024-04-17, а день с часом как 2024-04-17T10:00
            [period] Год записывают как 2024, учебный год – 2023/24, несколько лет – 2024..2026, квартал – 2024-Q2, месяц – 2024-05
            [span] Впишите два числа через дефис, сначала меньшее, или одно число: 8-9, 14+ или 16
            [quantity] Впишите число, при необходимости с английским словом перед ним: 130, about 130 (около), almost 700 (почти), at least 3 (не меньше), more than 1500 (больше)
            [link] Впишите полный адрес без пробелов, который начинается с https:// – например, https://example.org/page
            [time] Впишите часы и минуты через двоеточие: 10:10
           *[other] Посмотрите в похожей записи, как записано это поле.
        }
       *[other] Замените на: { $suggestion }
    }
unknown-word = Поле «{ $field }» не знает слова «{ $value }».
    .hint = { $suggestion ->
        [none] Выберите одно из этих слов: { $known }
       *[other] Возможно, вы имели в виду «{ $suggestion }»? Можно вписать: { $known }
    }
number-too-small = Число в поле «{ $field }» слишком маленькое: { $value }.
    .hint = Впишите целое число без минуса, например: { $field } = 12
broken-id = «{ $value }» не может быть id.
    .hint = { $suggestion ->
        [none] Составьте id из строчных латинских букв и цифр, между которыми можно ставить дефис, от 2 до 64 знаков, например: demo-lyceum-7
       *[other] Переименуйте в { $suggestion } – в id есть только строчные латинские буквы, цифры и дефисы между ними, от 2 до 64 знаков.
    }
broken-phone = «{ $value }» не похоже на полный номер телефона.
    .hint = Начните с + и кода страны, слов не добавляйте, например: +380 00 000 00 00
broken-email = «{ $value }» не похоже на адрес электронной почты.
    .hint = Впишите один адрес без пробелов, например: centre@example.org
broken-website = «{ $value }» – это не полный адрес сайта.
    .hint = Допишите впереди https:// – например, https://example.org
missing-field = Не хватает поля «{ $field }».
    .hint = { $expected ->
        [string] Допишите строку: { $field } = "…" или заполните в таблице столбец { $field }.
        [list] Допишите строку: { $field } = ["…", "…"] или заполните в таблице столбец { $field }, разделяя значения точкой с запятой.
        [table] Допишите строку [{ $field }], а под ней внутренние поля, как в похожем файле.
        [integer] Допишите строку: { $field } = 12 или заполните в таблице столбец { $field }.
        [number] Допишите строку: { $field } = 12.5 или заполните в таблице столбец { $field }.
        [boolean] Допишите строку: { $field } = true (да) либо { $field } = false (нет) или заполните в таблице столбец { $field }.
        [file] Положите файл в папку записи и допишите строку с его именем: { $field } = "photo.jpg"
        [date] Допишите строку: { $field } = "2024-04-17" или заполните в таблице столбец { $field }.
        [moment] Допишите строку: { $field } = "2024-04-17T10:00" или заполните в таблице столбец { $field }.
        [period] Допишите строку: { $field } = "2023/24" или заполните в таблице столбец { $field }.
        [span] Допишите строку: { $field } = "8-9" либо { $field } = "14+" или заполните в таблице столбец { $field }.
        [quantity] Допишите строку: { $field } = 130 либо { $field } = "almost 700" или заполните в таблице столбец { $field }.
        [link] Допишите строку: { $field } = "https://example.org/page" или заполните в таблице столбец { $field }.
       *[other] Допишите поле { $field }, как в похожей записи.
    }
no-title = Нет названия на языке «{ $language }».
    .hint = Начните текст строкой: # Название записи. В facts.toml: title.{ $language } = "…"; в таблице заполните столбец title.{ $language }.
long-summary = Краткое описание слишком длинное для списков: знаков в нём { $length }, а можно не больше { $limit }.
    .hint = Краткое описание – это первый абзац после названия: оставьте в нём одно-два предложения, остальное перенесите ниже, после пустой строки.

## References

dangling-reference = В поле «{ $field }» названо «{ $value }», но на портале нет { $expected ->
        [institution] такого учреждения
        [centre] такого центра карьеры
        [organisation] такой организации
        [person] такого человека
        [event] такого события
        [material] такого материала
        [practice] такой практики
        [project] такого проекта
        [programme] такой программы
        [guideline] таких методических рекомендаций
        [news] такой новости
        [page] такой страницы
       *[other] такой записи ({ $expected })
    }.
    .hint = { $suggestion ->
        [none] Впишите id записи: имя её папки в content/{ $expected ->
            [institution] institutions
            [centre] centres
            [organisation] organisations
            [person] people
            [event] events
            [material] materials
            [practice] practices
            [project] projects
            [programme] programmes
            [guideline] guidelines
            [news] news
            [page] pages
           *[other] organisations или content/institutions
        } или значение из столбца id таблицы. Если такой записи ещё нет, добавьте её.
       *[other] Возможно, вы имели в виду «{ $suggestion }»?
    }
wrong-kind = В поле «{ $field }» названо «{ $value }», но это { $kind ->
        [institution] учреждение
        [centre] центр карьеры
        [organisation] организация
        [person] человек
        [event] событие
        [material] материал
        [practice] практика
        [project] проект
        [programme] программа
        [guideline] методические рекомендации
        [news] новость
        [page] страница
       *[other] запись другого раздела ({ $kind })
    }, а сюда вписывают другое: { $expected ->
        [institution] учреждение
        [centre] центр карьеры
        [organisation] организацию
        [person] человека
        [event] событие
        [material] материал
        [practice] практику
        [project] проект
        [programme] программу
        [guideline] методические рекомендации
        [news] новость
        [page] страницу
       *[other] { $expected }
    }.
    .hint = Впишите id нужной записи: имя её папки в content/{ $expected ->
        [institution] institutions
        [centre] centres
        [organisation] organisations
        [person] people
        [event] events
        [material] materials
        [practice] practices
        [project] projects
        [programme] programmes
        [guideline] guidelines
        [news] news
        [page] pages
       *[other] organisations или content/institutions
    } или значение из столбца id таблицы.
unknown-term = { $vocabulary ->
        [broader] В этом словаре нет более широкого понятия «{ $value }».
       *[other] В словаре «{ $vocabulary }» нет понятия «{ $value }».
    }
    .hint = { $suggestion ->
        [none] { $vocabulary ->
            [broader] Впишите в ячейку broader значение из столбца id этого файла или добавьте строку с id { $value }.
           *[other] Возьмите значение из столбца id таблицы data/vocabularies/{ $vocabulary } или добавьте туда новую строку.
        }
       *[other] Возможно, вы имели в виду «{ $suggestion }»?
    }
no-vocabulary = Нет словаря «{ $vocabulary }», в котором можно было бы найти «{ $value }».
    .hint = Создайте таблицу data/vocabularies/{ $vocabulary }.csv со столбцами id и name.ru, а в ней строку для { $value }.
duplicate-id = Такой id уже занят: «{ $id }» («{ $kind }»).
    .hint = Дайте одному из двух другой id, например { $id }-2, или удалите лишнюю строку.
stated-number-differs = В поле «{ $field }» стоит { $value }, а названо участников: { $counted }.
    .hint = Исправьте число или перечень [[participants]]. Если известно только количество, допишите: number_only = true
unknown-menu-target = { $field ->
        [kind] Меню ведёт к разделу «{ $value }», а такого нет.
        [page] Меню ведёт к странице «{ $value }», а такой нет.
        [vocabulary] Меню ведёт к словарю «{ $value }», а такого нет.
       *[other] Меню ведёт к «{ $value }», а такого нет.
    }
    .hint = { $suggestion ->
        [none] { $field ->
            [kind] Впишите одно из этих слов: home, institution, centre, event, practice, material, project, programme, guideline, person, organisation, news, page.
            [page] Впишите имя папки из content/pages, например: page = "about"
            [vocabulary] Впишите имя таблицы из data/vocabularies, например: vocabulary = "functions"
           *[other] Впишите то, что на портале есть, например: page = "about"
        }
       *[other] Возможно, вы имели в виду «{ $suggestion }»?
    }

## Tables

broken-table = Не удалось прочитать таблицу: { $detail }
    .hint = Откройте файл в Excel или LibreOffice и сохраните его заново как .xlsx или как CSV UTF-8.
no-id-column = В таблице нет столбца id.
    .hint = Впишите id в первую ячейку первой строки, а ниже дайте каждой строке своё значение, например demo-lyceum-7
row-without-id = В этой строке нет id, поэтому она пропущена.
    .hint = Заполните ячейку в столбце id, например demo-lyceum-7, или удалите строку.
unknown-column = Столбца «{ $value }» в этой таблице не бывает.
    .hint = { $suggestion ->
        [none] Переименуйте или удалите столбец. К тому, что переводят, добавляют точку и язык: name.ru
       *[other] Возможно, вы имели в виду «{ $suggestion }»? К тому, что переводят, добавляют точку и язык: name.ru
    }
duplicate-column = Столбец «{ $value }» есть в таблице дважды.
    .hint = Оставьте один из двух. Для другого языка допишите к названию его код: title.uk, title.en
not-translatable = Поле «{ $field }» одинаково во всех языках и не может иметь отдельного столбца для языка.
    .hint = Назовите столбец без языка: { $field }
broken-abbreviation = В этой строке сокращений не хватает языка, краткой или полной формы.
    .hint = Заполните все три столбца, language, short и full, например: ru, ЦРК, центр развития карьеры
unknown-table = По названию таблицы «{ $value }» не видно, что в ней.
    .hint = { $suggestion ->
        [none] Назовите файл по разделу, например institutions.csv или events.xlsx; списки терминов лежат в data/vocabularies.
       *[other] Возможно, вы имели в виду «{ $suggestion }»? Переименуйте файл.
    }

## Privacy

no-consent = Нет действующего согласия человека на публикацию поля «{ $field }», поэтому оно пропущено.
    .hint = Если согласие есть, допишите строку: consent = {"{"} given_on = "2024-04-17", scope = "фото, почта" {"}"}. Если нет, удалите поле { $field }.
private-link = Ссылка «{ $value }» открывает читателю редактор или страницу входа, а не документ.
    .hint = Откройте доступ («Поделиться» → «Все, у кого есть ссылка») и замените в адресе /edit на /view или сохраните документ как PDF и положите его в папку записи.
displaced-without-place = { $missing ->
        [origin] Учреждение перемещено, но не сказано, откуда.
        [host] Учреждение перемещено, но не сказано, куда.
       *[other] Учреждение перемещено, но не хватает поля «{ $missing }».
    }
    .hint = Допишите поле { $missing } с id из таблицы data/vocabularies/territories, например: { $missing ->
        [origin] origin = "luhansk"
       *[other] { $missing } = "khmelnytskyi"
    }
merged-without-successor = Учреждение объединено с другим, но не сказано, с каким.
    .hint = Допишите id учреждения, которое продолжает его работу, например: successor = "demo-lyceum-7"

## Languages

no-languages = В файле site.toml не назван ни один язык портала.
    .hint = Допишите две строки: [[languages]] и под ней tag = "ru"
broken-language-tag = «{ $value }» – это не код языка.
    .hint = Впишите код из двух или трёх латинских букв: uk – украинский, ru – русский, lv – латышский, en – английский.
unknown-language = Среди языков портала нет языка «{ $language }» (поле «{ $field }»).
    .hint = { $language ->
        [ua] Код украинского языка – uk. Языки портала: { $known }
       *[other] Языки портала: { $known }. Чтобы добавить ещё один, впишите в site.toml [[languages]] и под ним tag = "de"
    }
text-in-unknown-language = Судя по имени этого файла, его текст написан на языке «{ $language }», а такого языка на портале нет.
    .hint = { $language ->
        [ua] Код украинского языка – uk: переименуйте файл в uk.md
       *[other] { $suggestion ->
            [none] Назовите файл по его языку, например ru.md. Языки портала: { $known }
           *[other] Возможно, вы имели в виду «{ $suggestion }»? Переименуйте файл. Языки портала: { $known }
        }
    }
text-stated-twice = У записи два текста на языке «{ $language }».
    .hint = Оставьте один из двух файлов или назовите этот по его языку, например ru.md
fact-in-translation = Поле «{ $field }» одинаково во всех языках и не может стоять в переводе на язык «{ $language }».
    .hint = Удалите его здесь и оставьте в facts.toml или в основном тексте.
missing-translation = У поля «{ $field }» нет текста на языке «{ $language }».
    .hint = Допишите текст на этом языке: { $field } = {"{"} …, { $language } = "…" {"}"} или заполните в таблице столбец { $field }.{ $language }.
required-language-missing = Записи «{ $value }» нет на языке «{ $language }», а site.toml требует его для каждой записи.
    .hint = Добавьте в папку записи файл { $language }.md с названием или удалите в site.toml строку required = true у этого языка.
no-strings = Нет слов для кнопок и заголовков портала на языке «{ $language }»: читатели увидят их на языке «{ $next }».
    .hint = Положите в папку сайта файл strings/{ $language }.ftl с этими словами или удалите язык из site.toml.
broken-strings = Эту строку файла слов не удалось понять: { $detail }
    .hint = Строка выглядит так: home = Главная (ключ, знак равенства, текст; фигурные скобки только парами).

## Time

end-before-start = Событие заканчивается раньше, чем начинается ({ $start }).
    .hint = Исправьте конец или начало, например: start = "2024-04-17T10:00", end = "2024-04-17T12:00"
unknown-time-zone = Часового пояса «{ $value }» нет.
    .hint = Впишите по-английски часть света и город, например Europe/Kyiv или Europe/Riga
not-a-month = Учебный год не может начинаться в месяце с номером { $value }.
    .hint = Впишите число от 1 до 12, например: school_year_starts_in = 9
hours-differ = В поле «{ $field }» указано часов: { $value }, а в модулях их вместе: { $counted }.
    .hint = Исправьте часы модулей или впишите: { $field } = { $counted }
registered-before-issued = Документ зарегистрирован { $value }, раньше, чем издан ({ $issued }).
    .hint = Исправьте одну из дат: документ регистрируют в день издания или позже.

## Links and media

dead-link = Ссылка или картинка «{ $value }» никуда не ведёт.
    .hint = { $suggestion ->
        [none] Впишите раздел и id записи (event:2024-04-17-webinar), файл из папки записи (plan.pdf) или полный адрес (https://example.org).
       *[other] Возможно, вы имели в виду «{ $suggestion }»?
    }
file-not-in-entry = Файла «{ $value }» нет в папке записи.
    .hint = { $suggestion ->
        [none] Положите файл в папку записи и впишите только его имя, например photo.jpg. Картинку с другого сайта тоже нужно положить туда.
       *[other] Возможно, вы имели в виду «{ $suggestion }»?
    }
picture-without-alt = У картинки «{ $value }» нет описания для тех, кто её не видит.
    .hint = Скажите в квадратных скобках, что на ней: ![Учащиеся у станка]({ $value })
broken-video-id = «{ $value }» не похоже на видео с YouTube.
    .hint = Скопируйте адрес видео из браузера, например https://youtu.be/abcDEF12345, или 11 знаков после v=
recording-without-id = В видеозаписи не назван ни ролик на YouTube, ни файл (поле «{ $field }»).
    .hint = Допишите адрес видео: id = "https://youtu.be/abcDEF12345" или файл из папки записи: file = "webinar.mp4"
file-without-path = В перечне файлов есть пункт без файла и без ссылки (поле «{ $field }»).
    .hint = Допишите файл из папки записи: path = "plan.pdf" или ссылку: url = "https://example.org/plan.pdf"
material-without-file = У материала нет ни файла, ни видео: читателям нечего взять.
    .hint = Положите файл в папку записи и допишите две строки: [[files]] и под ней path = "plan.pdf"
online-without-link = Событие пройдёт в сети, но нет ссылки, чтобы присоединиться или зарегистрироваться.
    .hint = Допишите одно из двух, например: join = "https://example.org/meeting" или registration = "https://example.org/sign-up"
practice-without-contact = В практике не сказано, кого о ней спросить.
    .hint = Допишите две строки: contact.type = "email" и contact.value = "centre@example.org"
file-too-heavy = Файл слишком тяжёлый для публикации: { $size } МБ, а можно не больше { $limit } МБ.
    .hint = Уменьшите его или держите в другом месте и дайте ссылку: на видео – recording.id = "https://youtu.be/abcDEF12345", на файл – url = "https://…"

## Colours

broken-colour = «{ $value }» – это не цвет.
    .hint = Впишите число цветового круга от 0 до 359 или цвет, например: accent = 242 либо accent = "#005a91"
weak-contrast = Текст цвета { $value } плохо виден: контраст { $ratio }, а нужно не меньше 4.5. Портал берёт более тёмный оттенок.
    .hint = Впишите более тёмный цвет того же тона: accent = "{ $suggestion }"

## Publishing

broken-base-url = «{ $value }» – это не полный адрес портала.
    .hint = Впишите адрес, который начинается с https:// – например: base_url = "https://example.org/portal/"
same-address = У двух страниц один адрес: { $value }. На портале будет только первая из них.
    .hint = Измените id одной записи или её бывший адрес в поле aliases.
broken-alias = «{ $value }» не может быть бывшим адресом страницы.
    .hint = Впишите то, что стоит после названия сайта, начиная с косой черты, без ? и #, например: aliases = ["/ru/old-page/"]
no-theme = В папке themes нет темы «{ $value }».
    .hint = Положите тему в папку themes/{ $value } или впишите: theme = "default"
broken-template = Этот шаблон темы не удалось понять: { $detail }
    .hint = Если вы меняли этот файл, верните его, как был. Если нет, напишите тому, кто делал тему.
failed-template = Не удалось сделать страницу { $page }: { $detail }
    .hint = Если вы меняли файлы темы, верните их, как были. Если нет, напишите тому, кто делал тему.
not-written = Не удалось записать файл: { $detail }
    .hint = Проверьте, есть ли место на диске и не открыт ли файл в другой программе, и соберите портал ещё раз.
demo-entry = Запись «{ $value }» помечена как демонстрационная.
    .hint = Перед настоящей публикацией удалите её или, если она настоящая, уберите demo = true.
