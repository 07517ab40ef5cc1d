### lotsman explain: слова вокруг пояснений.

problems-1 = Файлы и поля
problems-2 = Ссылки между записями
problems-3 = Таблицы
problems-4 = Приватность
problems-5 = Языки
problems-6 = Даты и время
problems-7 = Ссылки, картинки и файлы
problems-8 = Доступность
problems-9 = Публикация

example-wrong = Неправильно
example-right = Правильно
cure-steps = Что сделать
explained-level = Уровень: { $level }. Его можно изменить в site.toml: "off" – не сообщать, "hint" – совет, "warning" – предупреждение, "error" – ошибка.
explained-level-fixed = Уровень: { $level }. Изменить его нельзя, потому что из-за неё что-то не попадает на портал.
explained-list-end = Что означает код, с примером: lotsman explain E702
reference-title = О чём сообщает Lotsman
reference-lead = Все сообщения по кодам: почему это важно для читателей, как выглядит ошибка и как её исправить.
no-such-problem = Кода «{ $value }» нет.{ $suggestion ->
    [none] {" "}Все коды покажет команда: lotsman explain
   *[other] {" "}Возможно, вы имели в виду { $suggestion }?
 }
