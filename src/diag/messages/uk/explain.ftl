### lotsman explain: слова навколо пояснень.

problems-1 = Файли й поля
problems-2 = Посилання між записами
problems-3 = Таблиці
problems-4 = Приватність
problems-5 = Мови
problems-6 = Дати й час
problems-7 = Посилання, картинки й файли
problems-8 = Доступність
problems-9 = Публікація

example-wrong = Неправильно
example-right = Правильно
cure-steps = Що зробити
explained-level = Рівень: { $level }. Його можна змінити в site.toml: "off" – не повідомляти, "hint" – порада, "warning" – попередження, "error" – помилка.
explained-level-fixed = Рівень: { $level }. Змінити його не можна, бо через неї щось не потрапляє на портал.
explained-list-end = Що означає код, із прикладом: lotsman explain E702
reference-title = Про що повідомляє Lotsman
reference-lead = Усі повідомлення за кодами: чому це важливо для читачів, який вигляд має помилка і як її виправити.
no-such-problem = Коду «{ $value }» немає.{ $suggestion ->
    [none] {" "}Усі коди покаже команда: lotsman explain
   *[other] {" "}Можливо, ви мали на увазі { $suggestion }?
 }
