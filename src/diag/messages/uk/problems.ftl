### Що «Лоцман» каже авторам, українською. Ключі однакові в усіх мовах.
### Повідомлення каже, що не так; його .hint – що написати або зробити.

## Files and fields

no-site-file = У цій папці немає файлу site.toml.
    .hint = Запустіть команду там, де лежить site.toml, або вкажіть ту папку: lotsman build --site portal
unreadable-file = Не вдалося прочитати файл: { $detail }
    .hint = Якщо його відкрито в іншій програмі, наприклад в Excel, закрийте його там і зберіть портал іще раз.
missing-file = Файлу «{ $value }» вже немає на місці.
    .hint = Перевірте, чи його не перейменовано або не перенесено, і зберіть портал іще раз.
outside-of-site = Це не файл, а посилання на інше місце диска, тому його пропущено.
    .hint = Скопіюйте сюди сам файл.
file-too-large = Файл завеликий: { $size } МБ, а можна щонайбільше { $limit } МБ.
    .hint = Поділіть його на кілька файлів. Картинки й презентації кладуть окремими файлами поруч із текстом.
wrong-encoding = Файл збережено не в UTF-8, а, схоже, у { $encoding }: деякі літери можуть бути неправильні.
    .hint = Блокнот: «Файл» → «Зберегти як» → кодування UTF-8. Excel: «Зберегти як» → CSV UTF-8.
not-a-text = Це не текст, хоча файл так названо.
    .hint = Пишіть тексти в Блокноті чи іншому простому редакторі. Перейменувати документ Word не досить: скопіюйте з нього текст у новий файл, наприклад uk.md.
file-outside-of-entry = Цей файл не належить до жодного запису, тому на портал він не потрапить.
    .hint = Перенесіть його в папку запису, наприклад content/events/2024-04-17-webinar/
unknown-kind = У папці content не буває розділу «{ $value }».
    .hint = { $suggestion ->
        [none] Перенесіть файли в один із розділів: institutions, centres, events, practices, materials, projects, programmes, guidelines, people, organisations, news, pages.
       *[other] Можливо, ви мали на увазі «{ $suggestion }»? Перейменуйте папку.
    }
empty-site = На порталі ще немає жодного запису.
    .hint = Створіть файл content/pages/about/uk.md із таким першим рядком: # Про портал
broken-toml = Цей рядок не вдалося зрозуміти: { $detail }
    .hint = Рядок має такий вигляд: place.uk = "Актова зала" (текст у прямих лапках, кожну дужку закрито, кожне поле лише один раз).
broken-yaml = Відомості на початку тексту не вдалося зрозуміти: { $detail }
    .hint = Рядок має такий вигляд: place: "Актова зала" (після двокрапки пробіл, перед полями одного рівня однакова кількість пробілів).
open-front-matter = Відомості на початку тексту відкрито рядком +++, але не закрито.
    .hint = Додайте після останнього поля ще один рядок: +++
broken-facts = Не всі ці відомості вдалося зрозуміти: { $detail }
    .hint = Пошукайте завелике число або порожнє поле. За зразок можна взяти інший запис того самого розділу.
unknown-field = Поля «{ $field }» тут не буває.
    .hint = { $suggestion ->
        [none] Подивіться в схожому записі, як називається потрібне поле, або вилучіть це.
       *[other] Можливо, ви мали на увазі «{ $suggestion }»?
    }
fact-stated-twice = Поле «{ $field }» записано двічі й по-різному: «{ $earlier }» і «{ $value }».
    .hint = Залиште його лише в одному місці. Якщо це два рядки таблиці з однаковим id, дайте кожному свій id.
stated-twice = «{ $value }» записано двічі (поле «{ $field }»).
    .hint = Одне залиште, друге вилучіть.
wrong-type = У полі «{ $field }» має бути { $expected ->
        [string] один текст
        [list] перелік
        [table] кілька внутрішніх полів
        [integer] ціле число
        [number] число
        [boolean] «так» або «ні»
        [file] назва файлу
        [date] дата
        [moment] день або день із годиною
        [period] період
        [span] вік або класи
        [quantity] кількість
        [link] посилання
       *[other] інше значення
    }, а стоїть «{ $value }».
    .hint = { $expected ->
        [string] Впишіть один текст у лапках, наприклад: { $field } = "Актова зала"
        [list] Впишіть значення через кому у квадратних дужках, наприклад: { $field } = ["перше", "друге"]
        [table] Це поле складається з інших полів. Файл, наприклад, записують двома рядками: [[files]] і під ним path = "plan.pdf"
        [integer] Впишіть цифри без лапок, наприклад: { $field } = 12
        [number] Впишіть цифри без лапок, дробову частину – після крапки, наприклад: { $field } = 12.5
        [boolean] Впишіть true (так) або false (ні) без лапок, наприклад: { $field } = true
        [file] Впишіть назву файлу з папки запису, наприклад: { $field } = "photo.jpg"
        [date] Впишіть рік, місяць і день, наприклад: { $field } = "2024-04-17"
        [moment] Впишіть день або день із годиною, наприклад: { $field } = "2024-04-17T10:00"
        [period] Впишіть рік або період, наприклад: { $field } = "2023/24"
        [span] Впишіть вік або класи, наприклад: { $field } = "8-9" або { $field } = "14+"
        [quantity] Впишіть число, наприклад: { $field } = 130 або { $field } = "almost 700"
        [link] Впишіть повну адресу, наприклад: { $field } = "https://example.org/page"
       *[other] Подивіться в схожому записі, як записано це поле.
    }
wrong-form = «{ $value }» у полі «{ $field }» не вдалося прочитати як { $form ->
        [date] дату
        [moment] день або день із годиною
        [period] період
        [span] вік або класи
        [quantity] кількість
        [link] посилання
        [time] час
       *[other] значення цього поля
    }.
    .hint = { $suggestion ->
        [none] { $form ->
            [date] Впишіть рік, місяць і день через дефіс: 2024-04-17
            [moment] Впишіть день як 2024-04-17, а день із годиною як 2024-04-17T10:00
            [period] Рік записують як 2024, навчальний рік – 2023/24, кілька років – 2024..2026, квартал – 2024-Q2, місяць – 2024-05
            [span] Впишіть два числа через дефіс, спершу менше, або одне число: 8-9, 14+ чи 16
            [quantity] Впишіть число, за потреби з англійським словом перед ним: 130, about 130 (близько), almost 700 (майже), at least 3 (щонайменше), more than 1500 (понад)
            [link] Впишіть повну адресу без пробілів, яка починається з https:// – наприклад, https://example.org/page
            [time] Впишіть години й хвилини через двокрапку: 10:10
           *[other] Подивіться в схожому записі, як записано це поле.
        }
       *[other] Замініть на: { $suggestion }
    }
unknown-word = Поле «{ $field }» не знає слова «{ $value }».
    .hint = { $suggestion ->
        [none] Виберіть одне з таких слів: { $known }
       *[other] Можливо, ви мали на увазі «{ $suggestion }»? Можна вписати: { $known }
    }
number-too-small = Число в полі «{ $field }» замале: { $value }.
    .hint = Впишіть ціле число без мінуса, наприклад: { $field } = 12
broken-id = «{ $value }» не може бути id.
    .hint = { $suggestion ->
        [none] Складіть id із малих латинських літер і цифр, між якими можна ставити дефіс, від 2 до 64 знаків, наприклад: demo-lyceum-7
       *[other] Перейменуйте на { $suggestion } – в id є лише малі латинські літери, цифри й дефіси між ними, від 2 до 64 знаків.
    }
broken-phone = «{ $value }» не схоже на повний номер телефону.
    .hint = Почніть із + і коду країни, слів не додавайте, наприклад: +380 00 000 00 00
broken-email = «{ $value }» не схоже на адресу електронної пошти.
    .hint = Впишіть одну адресу без пробілів, наприклад: centre@example.org
broken-website = «{ $value }» – це не повна адреса сайту.
    .hint = Допишіть спереду https:// – наприклад, https://example.org
missing-field = Бракує поля «{ $field }».
    .hint = { $expected ->
        [string] Допишіть рядок: { $field } = "…" або заповніть у таблиці стовпець { $field }.
        [list] Допишіть рядок: { $field } = ["…", "…"] або заповніть у таблиці стовпець { $field }, розділяючи значення крапкою з комою.
        [table] Допишіть рядок [{ $field }], а під ним внутрішні поля, як у схожому файлі.
        [integer] Допишіть рядок: { $field } = 12 або заповніть у таблиці стовпець { $field }.
        [number] Допишіть рядок: { $field } = 12.5 або заповніть у таблиці стовпець { $field }.
        [boolean] Допишіть рядок: { $field } = true (так) чи { $field } = false (ні) або заповніть у таблиці стовпець { $field }.
        [file] Покладіть файл у папку запису й допишіть рядок із його назвою: { $field } = "photo.jpg"
        [date] Допишіть рядок: { $field } = "2024-04-17" або заповніть у таблиці стовпець { $field }.
        [moment] Допишіть рядок: { $field } = "2024-04-17T10:00" або заповніть у таблиці стовпець { $field }.
        [period] Допишіть рядок: { $field } = "2023/24" або заповніть у таблиці стовпець { $field }.
        [span] Допишіть рядок: { $field } = "8-9" чи { $field } = "14+" або заповніть у таблиці стовпець { $field }.
        [quantity] Допишіть рядок: { $field } = 130 чи { $field } = "almost 700" або заповніть у таблиці стовпець { $field }.
        [link] Допишіть рядок: { $field } = "https://example.org/page" або заповніть у таблиці стовпець { $field }.
       *[other] Допишіть поле { $field }, як у схожому записі.
    }
no-title = Немає назви мовою «{ $language }».
    .hint = Почніть текст рядком: # Назва запису. У facts.toml: title.{ $language } = "…"; у таблиці заповніть стовпець title.{ $language }.
long-summary = Короткий опис задовгий для списків: знаків у ньому { $length }, а можна щонайбільше { $limit }.
    .hint = Короткий опис – це перший абзац після назви: залиште в ньому одне-два речення, решту перенесіть нижче, після порожнього рядка.

## References

dangling-reference = У полі «{ $field }» названо «{ $value }», але на порталі немає { $expected ->
        [institution] такого закладу
        [centre] такого центру кар’єри
        [organisation] такої організації
        [person] такої людини
        [event] такої події
        [material] такого матеріалу
        [practice] такої практики
        [project] такого проєкту
        [programme] такої програми
        [guideline] таких методичних рекомендацій
        [news] такої новини
        [page] такої сторінки
       *[other] такого запису ({ $expected })
    }.
    .hint = { $suggestion ->
        [none] Впишіть id запису: назву його папки в content/{ $expected ->
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
           *[other] organisations чи content/institutions
        } або значення зі стовпця id таблиці. Якщо такого запису ще немає, додайте його.
       *[other] Можливо, ви мали на увазі «{ $suggestion }»?
    }
wrong-kind = У полі «{ $field }» названо «{ $value }», але це { $kind ->
        [institution] заклад освіти
        [centre] центр кар’єри
        [organisation] організація
        [person] людина
        [event] подія
        [material] матеріал
        [practice] практика
        [project] проєкт
        [programme] програма
        [guideline] методичні рекомендації
        [news] новина
        [page] сторінка
       *[other] запис іншого розділу ({ $kind })
    }, а сюди вписують інше: { $expected ->
        [institution] заклад освіти
        [centre] центр кар’єри
        [organisation] організацію
        [person] людину
        [event] подію
        [material] матеріал
        [practice] практику
        [project] проєкт
        [programme] програму
        [guideline] методичні рекомендації
        [news] новину
        [page] сторінку
       *[other] { $expected }
    }.
    .hint = Впишіть id потрібного запису: назву його папки в content/{ $expected ->
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
       *[other] organisations чи content/institutions
    } або значення зі стовпця id таблиці.
unknown-term = { $vocabulary ->
        [broader] У цьому словнику немає ширшого поняття «{ $value }».
       *[other] У словнику «{ $vocabulary }» немає поняття «{ $value }».
    }
    .hint = { $suggestion ->
        [none] { $vocabulary ->
            [broader] Впишіть у клітинку broader значення зі стовпця id цього файлу або додайте рядок з id { $value }.
           *[other] Візьміть значення зі стовпця id таблиці data/vocabularies/{ $vocabulary } або додайте туди новий рядок.
        }
       *[other] Можливо, ви мали на увазі «{ $suggestion }»?
    }
no-vocabulary = Немає словника «{ $vocabulary }», у якому можна було б знайти «{ $value }».
    .hint = Створіть таблицю data/vocabularies/{ $vocabulary }.csv зі стовпцями id і name.uk, а в ній рядок для { $value }.
duplicate-id = Такий id вже зайнято: «{ $id }» («{ $kind }»).
    .hint = Дайте одному з двох інший id, наприклад { $id }-2, або вилучіть зайвий рядок.
stated-number-differs = У полі «{ $field }» стоїть { $value }, а названо учасників: { $counted }.
    .hint = Виправте число або перелік [[participants]]. Якщо відома лише кількість, допишіть: number_only = true
unknown-menu-target = { $field ->
        [kind] Меню веде до розділу «{ $value }», а такого немає.
        [page] Меню веде до сторінки «{ $value }», а такої немає.
        [vocabulary] Меню веде до словника «{ $value }», а такого немає.
       *[other] Меню веде до «{ $value }», а такого немає.
    }
    .hint = { $suggestion ->
        [none] { $field ->
            [kind] Впишіть одне з таких слів: home, institution, centre, event, practice, material, project, programme, guideline, person, organisation, news, page.
            [page] Впишіть назву папки з content/pages, наприклад: page = "about"
            [vocabulary] Впишіть назву таблиці з data/vocabularies, наприклад: vocabulary = "functions"
           *[other] Впишіть те, що на порталі є, наприклад: page = "about"
        }
       *[other] Можливо, ви мали на увазі «{ $suggestion }»?
    }

## Tables

broken-table = Не вдалося прочитати таблицю: { $detail }
    .hint = Відкрийте файл в Excel чи LibreOffice і збережіть його наново як .xlsx або як CSV UTF-8.
no-id-column = У таблиці немає стовпця id.
    .hint = Впишіть id у першу клітинку першого рядка, а нижче дайте кожному рядку своє значення, наприклад demo-lyceum-7
row-without-id = У цьому рядку немає id, тому його пропущено.
    .hint = Заповніть клітинку у стовпці id, наприклад demo-lyceum-7, або вилучіть рядок.
unknown-column = Стовпця «{ $value }» в цій таблиці не буває.
    .hint = { $suggestion ->
        [none] Перейменуйте або вилучіть стовпець. До того, що перекладають, додають крапку й мову: name.uk
       *[other] Можливо, ви мали на увазі «{ $suggestion }»? До того, що перекладають, додають крапку й мову: name.uk
    }
duplicate-column = Стовпець «{ $value }» є в таблиці двічі.
    .hint = Залиште один із двох. Для іншої мови допишіть до назви її код: title.uk, title.en
not-translatable = Поле «{ $field }» однакове в усіх мовах і не може мати окремого стовпця для мови.
    .hint = Назвіть стовпець без мови: { $field }
broken-abbreviation = У цьому рядку скорочень бракує мови, короткої або повної форми.
    .hint = Заповніть усі три стовпці, language, short і full, наприклад: uk, ЦРК, центр розвитку кар’єри
unknown-table = За назвою таблиці «{ $value }» не видно, що в ній.
    .hint = { $suggestion ->
        [none] Назвіть файл за розділом, наприклад institutions.csv або events.xlsx; переліки термінів лежать у data/vocabularies.
       *[other] Можливо, ви мали на увазі «{ $suggestion }»? Перейменуйте файл.
    }

## Privacy

no-consent = Немає чинної згоди людини на оприлюднення поля «{ $field }», тому його пропущено.
    .hint = Якщо згода є, допишіть рядок: consent = {"{"} given_on = "2024-04-17", scope = "фото, пошта" {"}"}. Якщо немає, вилучіть поле { $field }.
private-link = Посилання «{ $value }» відкриває читачеві редактор або сторінку входу, а не документ.
    .hint = Відкрийте доступ («Поділитися» → «Усі, хто має посилання») і замініть в адресі /edit на /view або збережіть документ як PDF і покладіть його в папку запису.
displaced-without-place = { $missing ->
        [origin] Заклад переміщено, але не сказано, звідки.
        [host] Заклад переміщено, але не сказано, куди.
       *[other] Заклад переміщено, але бракує поля «{ $missing }».
    }
    .hint = Допишіть поле { $missing } з id із таблиці data/vocabularies/territories, наприклад: { $missing ->
        [origin] origin = "luhansk"
       *[other] { $missing } = "khmelnytskyi"
    }
merged-without-successor = Заклад об’єднано з іншим, але не сказано, з яким.
    .hint = Допишіть id закладу, який продовжує його роботу, наприклад: successor = "demo-lyceum-7"

## Languages

no-languages = У файлі site.toml не названо жодної мови порталу.
    .hint = Допишіть два рядки: [[languages]] і під ним tag = "uk"
broken-language-tag = «{ $value }» – це не код мови.
    .hint = Впишіть код із двох чи трьох латинських літер: uk – українська, ru – російська, lv – латиська, en – англійська.
unknown-language = Серед мов порталу немає мови «{ $language }» (поле «{ $field }»).
    .hint = { $language ->
        [ua] Код української мови – uk. Мови порталу: { $known }
       *[other] Мови порталу: { $known }. Щоб додати ще одну, впишіть у site.toml [[languages]] і під ним tag = "de"
    }
text-in-unknown-language = За назвою цього файлу його текст написано мовою «{ $language }», а такої мови на порталі немає.
    .hint = { $language ->
        [ua] Код української мови – uk: перейменуйте файл на uk.md
       *[other] { $suggestion ->
            [none] Назвіть файл за його мовою, наприклад uk.md. Мови порталу: { $known }
           *[other] Можливо, ви мали на увазі «{ $suggestion }»? Перейменуйте файл. Мови порталу: { $known }
        }
    }
text-stated-twice = Запис має два тексти мовою «{ $language }».
    .hint = Залиште один із двох файлів або назвіть цей за його мовою, наприклад uk.md
fact-in-translation = Поле «{ $field }» однакове в усіх мовах і не може стояти в перекладі мовою «{ $language }».
    .hint = Вилучіть його тут і залиште у facts.toml або в основному тексті.
missing-translation = Поле «{ $field }» не має тексту мовою «{ $language }».
    .hint = Допишіть текст цією мовою: { $field } = {"{"} …, { $language } = "…" {"}"} або заповніть у таблиці стовпець { $field }.{ $language }.
required-language-missing = Запису «{ $value }» немає мовою «{ $language }», а site.toml вимагає її для кожного запису.
    .hint = Додайте в папку запису файл { $language }.md із назвою або вилучіть у site.toml рядок required = true біля цієї мови.
no-strings = Немає слів для кнопок і заголовків порталу мовою «{ $language }»: читачі побачать їх мовою «{ $next }».
    .hint = Покладіть у папку сайту файл strings/{ $language }.ftl із цими словами або вилучіть мову із site.toml.
broken-strings = Цей рядок файлу слів не вдалося зрозуміти: { $detail }
    .hint = Рядок має такий вигляд: home = Головна (ключ, знак рівності, текст; фігурні дужки лише парами).

## Time

end-before-start = Подія закінчується раніше, ніж починається ({ $start }).
    .hint = Виправте кінець або початок, наприклад: start = "2024-04-17T10:00", end = "2024-04-17T12:00"
unknown-time-zone = Часового поясу «{ $value }» немає.
    .hint = Впишіть англійською частину світу й місто, наприклад Europe/Kyiv або Europe/Riga
not-a-month = Навчальний рік не може починатися в місяці з номером { $value }.
    .hint = Впишіть число від 1 до 12, наприклад: school_year_starts_in = 9
hours-differ = У полі «{ $field }» вказано годин: { $value }, а в модулях їх разом: { $counted }.
    .hint = Виправте години модулів або впишіть: { $field } = { $counted }
registered-before-issued = Документ зареєстровано { $value }, раніше, ніж видано ({ $issued }).
    .hint = Виправте одну з дат: документ реєструють у день видання або пізніше.

## Links and media

dead-link = Посилання або картинка «{ $value }» нікуди не веде.
    .hint = { $suggestion ->
        [none] Впишіть розділ та id запису (event:2024-04-17-webinar), файл із папки запису (plan.pdf) або повну адресу (https://example.org).
       *[other] Можливо, ви мали на увазі «{ $suggestion }»?
    }
file-not-in-entry = Файлу «{ $value }» немає в папці запису.
    .hint = { $suggestion ->
        [none] Покладіть файл у папку запису й впишіть лише його назву, наприклад photo.jpg. Картинку з іншого сайту теж треба покласти туди.
       *[other] Можливо, ви мали на увазі «{ $suggestion }»?
    }
picture-without-alt = Картинка «{ $value }» не має опису для тих, хто її не бачить.
    .hint = Скажіть у квадратних дужках, що на ній: ![Учні біля верстата]({ $value })
broken-video-id = «{ $value }» не схоже на відео з YouTube.
    .hint = Скопіюйте адресу відео з браузера, наприклад https://youtu.be/abcDEF12345, або 11 знаків після v=
recording-without-id = У записі відео не названо ні ролика на YouTube, ні файлу (поле «{ $field }»).
    .hint = Допишіть адресу відео: id = "https://youtu.be/abcDEF12345" або файл із папки запису: file = "webinar.mp4"
file-without-path = У переліку файлів є пункт без файлу й без посилання (поле «{ $field }»).
    .hint = Допишіть файл із папки запису: path = "plan.pdf" або посилання: url = "https://example.org/plan.pdf"
material-without-file = У матеріалу немає ні файлу, ні відео: читачам нічого взяти.
    .hint = Покладіть файл у папку запису й допишіть два рядки: [[files]] і під ним path = "plan.pdf"
online-without-link = Подія відбудеться в мережі, але немає посилання, щоб приєднатися чи зареєструватися.
    .hint = Допишіть одне з двох, наприклад: join = "https://example.org/meeting" або registration = "https://example.org/sign-up"
practice-without-contact = У практиці не сказано, кого про неї запитати.
    .hint = Допишіть два рядки: contact.type = "email" і contact.value = "centre@example.org"
file-too-heavy = Файл заважкий для оприлюднення: { $size } МБ, а можна щонайбільше { $limit } МБ.
    .hint = Зменште його або тримайте деінде й дайте посилання: на відео – recording.id = "https://youtu.be/abcDEF12345", на файл – url = "https://…"

## Colours

broken-colour = «{ $value }» – це не колір.
    .hint = Впишіть число колірного кола від 0 до 359 або колір, наприклад: accent = 242 чи accent = "#005a91"
weak-contrast = Текст кольору { $value } погано видно: контраст { $ratio }, а треба щонайменше 4.5. Портал бере темніший відтінок.
    .hint = Впишіть темніший колір того самого тону: accent = "{ $suggestion }"

## Publishing

broken-base-url = «{ $value }» – це не повна адреса порталу.
    .hint = Впишіть адресу, яка починається з https:// – наприклад: base_url = "https://example.org/portal/"
same-address = Дві сторінки мають одну адресу: { $value }. На порталі буде лише перша з них.
    .hint = Змініть id одного запису або його колишню адресу в полі aliases.
broken-alias = «{ $value }» не може бути колишньою адресою сторінки.
    .hint = Впишіть те, що стоїть після назви сайту, починаючи з похилої риски, без ? і #, наприклад: aliases = ["/uk/old-page/"]
no-theme = У папці themes немає теми «{ $value }».
    .hint = Покладіть тему в папку themes/{ $value } або впишіть: theme = "default"
broken-template = Цей шаблон теми не вдалося зрозуміти: { $detail }
    .hint = Якщо ви змінювали цей файл, поверніть його, як був. Якщо ні, напишіть тому, хто робив тему.
failed-template = Не вдалося зробити сторінку { $page }: { $detail }
    .hint = Якщо ви змінювали файли теми, поверніть їх, як були. Якщо ні, напишіть тому, хто робив тему.
not-written = Не вдалося записати файл: { $detail }
    .hint = Перевірте, чи є місце на диску і чи не відкрито файл в іншій програмі, та зберіть портал іще раз.
demo-entry = Запис «{ $value }» позначено як демонстраційний.
    .hint = Перед справжньою публікацією вилучіть його або, якщо він справжній, приберіть demo = true.
