### lotsman translate

author-no-such-entry = Записи «{ $value }» на портале нет.{ $suggestion ->
    [none] {" "}Пишите, например, event:2024-04-17-webinar или content/events/2024-04-17-webinar
   *[other] {" "}Возможно, вы имели в виду «{ $suggestion }»?
 }
translate-is-source = Запись { $value } на этом языке ({ $language }) и написана: переводить нечего.
translate-exists = Текст уже есть: { $path }
translate-mark = переведите текст ниже, а затем удалите эту строку; пока она здесь, читатели видят другой язык
translate-front = Переведите слова в кавычках и уберите # перед строками с ними
translate-written = Переведите { $path } и удалите в нём первую строку со словом «translate».
translate-words = Эти слова стоят в таблицах и фактах; добавьте их перевод там же:
translate-nothing = Переводить нечего.

unfinished-translation = Текст на языке { $language } ещё не переведён, поэтому читатели видят другой язык.
    .hint = Переведите текст и удалите строку, которая начинается с «<!-- translate».
