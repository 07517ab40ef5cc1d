### Переводы: lotsman status, translations.toml

older-than-source = Перевод ({ $language }) старше текста, с которого он сделан ({ $from }): { $change ->
        [new] { $count ->
            [one] { $count } предложение новое или изменено, а именно
            [few] { $count } предложения новые или изменены, первое из них
            [many] { $count } предложений новые или изменены, первое из них
           *[other] { $count } предложения новые или изменены, первое из них
        }: «{ $first }»
        [cut] { $count ->
            [one] { $count } предложение удалено
            [few] { $count } предложения удалены
            [many] { $count } предложений удалено
           *[other] { $count } предложения удалены
        }.
       *[order] предложения стоят в другом порядке.
    }
    .hint = Обновите перевод, и предупреждение исчезнет. Если он и так верен, скажите об этом: lotsman status --done { $value } { $language }
broken-ledger = Файл translations.toml повреждён: здесь его нельзя прочитать. Поэтому неизвестно, какие переводы устарели.
    .hint = Если здесь есть строки <<<<<<<, ======= и >>>>>>>, удалите только их, а остальное оставьте; если один блок стоит дважды, оставьте один. Иначе верните прежнее содержимое файла. Пока он не исправлен, в него ничего не пишется.

ledger-comment =
    С какого состояния оригинала сделан каждый перевод. Файл ведёт команда lotsman status; храните его вместе с сайтом
    (в git тоже) и не меняйте вручную. Если перевод устарел, а он верен: lotsman status --done ЗАПИСЬ ЯЗЫК
status-language = язык
status-complete = готово
status-outdated = устарело
status-missing = нет
status-outdated-part = { $count ->
    [one] Устарел { $count } перевод: оригинал изменился (+ новые предложения)
    [few] Устарели { $count } перевода: оригиналы изменились (+ новые предложения)
    [many] Устарело { $count } переводов: оригиналы изменились (+ новые предложения)
   *[other] Устарело { $count } перевода: оригиналы изменились (+ новые предложения)
}
status-missing-part = { $count ->
    [one] Не переведена { $count } запись
    [few] Не переведены { $count } записи
    [many] Не переведено { $count } записей
   *[other] Не переведено { $count } записи
}
status-drafts = Черновики: { $count }
status-scheduled = Появятся позже: { $count }
status-expiring = Стоят в списках до дня: { $count }
status-expired = Выбыли из списков: { $count }
status-broken = Не читаются из-за ошибок (lotsman check скажет каких): { $count }
status-more = … и ещё { $count }
status-more-sentences = ещё { $count ->
    [one] { $count } предложение
    [few] { $count } предложения
    [many] { $count } предложений
   *[other] { $count } предложения
}
status-gone-sentences = { $count ->
    [one] { $count } предложение удалено
    [few] { $count } предложения удалены
    [many] { $count } предложений удалено
   *[other] { $count } предложения удалены
}
status-moved-sentences = Предложения стоят в другом порядке.
status-words = { $count ->
    [one] { $count } слово
    [few] { $count } слова
    [many] { $count } слов
   *[other] { $count } слова
}
status-references = { $count ->
    [0] никто не ссылается
    [one] ссылается { $count } запись
    [few] ссылаются { $count } записи
    [many] ссылаются { $count } записей
   *[other] ссылается { $count } записи
}
status-all-done = Всё переведено, ничего не устарело.
status-recorded-new = { $count ->
    [one] { $count } новый перевод
    [few] { $count } новых перевода
    [many] { $count } новых переводов
   *[other] { $count } нового перевода
}
status-recorded-renewed = { $count ->
    [one] { $count } изменённый
    [few] { $count } изменённых
    [many] { $count } изменённых
   *[other] { $count } изменённого
}
status-recorded-gone = { $count ->
    [one] { $count } удалённый
    [few] { $count } удалённых
    [many] { $count } удалённых
   *[other] { $count } удалённого
}
status-recorded-done = { $count ->
    [one] { $count } проверенный
    [few] { $count } проверенных
    [many] { $count } проверенных
   *[other] { $count } проверенного
}
status-recorded = Записано в translations.toml: { $changes }
status-not-recorded = Не записано в translations.toml: { $changes }. Запустите lotsman status без --frozen и сохраните файл вместе с сайтом.
status-no-language = Языка «{ $value }» на портале нет. Есть: { $known }
status-not-kept = Не удалось записать { $path }: { $detail }. Закройте файл в других программах и запустите команду ещё раз.
status-no-entry = Записи «{ $entry }» нет.{ $suggestion ->
    [none] {" "}Пишите вид и имя папки, например: event:open-day
   *[other] {" "}Может быть, { $suggestion }?
 }
status-no-translation = У записи { $entry } нет перевода «{ $language }».{ $known ->
    [none] {" "}Она есть только на языке оригинала.
   *[other] {" "}Переводы: { $known }
 }
status-broken-entry = Запись { $entry } не читается из-за ошибок. Исправьте их (lotsman check покажет) и повторите команду.
