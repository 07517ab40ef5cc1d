### lotsman translate

author-no-such-entry = Запису «{ $value }» на порталі немає.{ $suggestion ->
    [none] {" "}Пишіть, наприклад, event:2024-04-17-webinar або content/events/2024-04-17-webinar
   *[other] {" "}Можливо, ви мали на увазі «{ $suggestion }»?
 }
translate-is-source = Запис { $value } цією мовою ({ $language }) і написано: перекладати немає чого.
translate-exists = Текст уже є: { $path }
translate-mark = перекладіть текст нижче, а тоді вилучіть цей рядок; доки він тут, читачі бачать іншу мову
translate-front = Перекладіть слова в лапках і приберіть # перед рядками з ними
translate-written = Перекладіть { $path } і вилучіть у ньому перший рядок із «translate».
translate-words = Ці слова стоять у таблицях і фактах; додайте їх переклад там само:
translate-nothing = Перекладати немає чого.

unfinished-translation = Текст мовою { $language } ще не перекладено, тому читачі бачать іншу мову.
    .hint = Перекладіть текст і вилучіть рядок, що починається з «<!-- translate».
