### Переклади: lotsman status, translations.toml

older-than-source = Переклад ({ $language }) старіший за текст, з якого його зроблено ({ $from }): { $change ->
        [new] { $count ->
            [one] { $count } речення нове або змінене, а саме
            [few] { $count } речення нові або змінені, перше з них
            [many] { $count } речень нові або змінені, перше з них
           *[other] { $count } речення нові або змінені, перше з них
        }: «{ $first }»
        [cut] { $count ->
            [one] { $count } речення вилучено
            [few] { $count } речення вилучено
            [many] { $count } речень вилучено
           *[other] { $count } речення вилучено
        }.
       *[order] речення стоять в іншому порядку.
    }
    .hint = Оновіть переклад, і попередження зникне. Якщо він і так правильний, скажіть про це: lotsman status --done { $value } { $language }
broken-ledger = Файл translations.toml пошкоджено: тут його не можна прочитати. Тому не відомо, які переклади застаріли.
    .hint = Якщо тут є рядки <<<<<<<, ======= і >>>>>>>, вилучіть лише їх, а решту залиште; якщо один блок стоїть двічі, залиште один. Інакше поверніть попередній вміст файлу. Доки його не виправлено, у нього нічого не пишеться.

ledger-comment =
    З якого стану оригіналу зроблено кожен переклад. Файл веде команда lotsman status; зберігайте його разом із сайтом
    (у git теж) і не змінюйте руками. Якщо переклад застарів, а він правильний: lotsman status --done ЗАПИС МОВА
status-language = мова
status-complete = готово
status-outdated = застаріло
status-missing = немає
status-outdated-part = { $count ->
    [one] Застарів { $count } переклад: оригінал змінився (+ нові речення)
    [few] Застаріли { $count } переклади: оригінали змінилися (+ нові речення)
    [many] Застаріло { $count } перекладів: оригінали змінилися (+ нові речення)
   *[other] Застаріло { $count } перекладу: оригінали змінилися (+ нові речення)
}
status-missing-part = { $count ->
    [one] Не перекладено { $count } запис
    [few] Не перекладено { $count } записи
    [many] Не перекладено { $count } записів
   *[other] Не перекладено { $count } запису
}
status-drafts = Чернетки: { $count }
status-scheduled = З’являться пізніше: { $count }
status-expiring = Стоять у списках до дня: { $count }
status-expired = Вибули зі списків: { $count }
status-broken = Не читаються через помилки (lotsman check скаже які): { $count }
status-more = … і ще { $count }
status-more-sentences = ще { $count ->
    [one] { $count } речення
    [few] { $count } речення
    [many] { $count } речень
   *[other] { $count } речення
}
status-gone-sentences = { $count ->
    [one] { $count } речення вилучено
    [few] { $count } речення вилучено
    [many] { $count } речень вилучено
   *[other] { $count } речення вилучено
}
status-moved-sentences = Речення стоять в іншому порядку.
status-words = { $count ->
    [one] { $count } слово
    [few] { $count } слова
    [many] { $count } слів
   *[other] { $count } слова
}
status-references = { $count ->
    [0] ніхто не посилається
    [one] посилається { $count } запис
    [few] посилаються { $count } записи
    [many] посилаються { $count } записів
   *[other] посилається { $count } запису
}
status-all-done = Усе перекладено, нічого не застаріло.
status-recorded-new = { $count ->
    [one] { $count } новий переклад
    [few] { $count } нові переклади
    [many] { $count } нових перекладів
   *[other] { $count } нового перекладу
}
status-recorded-renewed = { $count ->
    [one] { $count } змінений
    [few] { $count } змінені
    [many] { $count } змінених
   *[other] { $count } зміненого
}
status-recorded-gone = { $count ->
    [one] { $count } вилучений
    [few] { $count } вилучені
    [many] { $count } вилучених
   *[other] { $count } вилученого
}
status-recorded-done = { $count ->
    [one] { $count } перевірений
    [few] { $count } перевірені
    [many] { $count } перевірених
   *[other] { $count } перевіреного
}
status-recorded = Записано в translations.toml: { $changes }
status-not-recorded = Не записано в translations.toml: { $changes }. Запустіть lotsman status без --frozen і збережіть файл разом із сайтом.
status-no-language = Мови «{ $value }» на порталі немає. Є: { $known }
status-not-kept = Не вдалося записати { $path }: { $detail }. Закрийте файл в інших програмах і запустіть команду ще раз.
status-no-entry = Запису «{ $entry }» немає.{ $suggestion ->
    [none] {" "}Пишіть вид і назву папки, наприклад: event:open-day
   *[other] {" "}Можливо, { $suggestion }?
 }
status-no-translation = Запис { $entry } не має перекладу «{ $language }».{ $known ->
    [none] {" "}Він є лише мовою оригіналу.
   *[other] {" "}Переклади: { $known }
 }
status-broken-entry = Запис { $entry } не читається через помилки. Виправте їх (lotsman check покаже), тоді повторіть команду.
