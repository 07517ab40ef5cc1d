### lotsman init

init-default-name = Портал центров развития карьеры
init-tagline = События, материалы и опыт центров развития карьеры
init-language-name = Русский
init-name = Название портала
init-name-in = Название на языке { $language }
init-operator = Кто отвечает за портал
init-operator-help = Полное официальное название учреждения.
init-languages = Языки портала
init-languages-help = Остальные можно добавить позже.
init-main-language = Основной язык
init-region = Регион портала
init-no-region = Другой или без региона
init-colour = Цвет портала
init-colour-blue = Синий
init-colour-teal = Бирюзовый
init-colour-green = Зелёный
init-colour-violet = Фиолетовый
init-colour-red = Красный
init-colour-orange = Оранжевый
init-github = Репозиторий на GitHub
init-github-help = Владелец и название, например college/career. Если ещё нет – Enter.
init-github-wrong = Напишите владельца и название через косую черту, например college/career
init-language-unknown = Язык «{ $value }» порталу ещё надо добавить самому. Сразу можно взять: { $known }
init-region-unknown = Региона «{ $value }» нет в списке.{ $suggestion ->
    [none] {" "}Пропустите --region и допишите его в data/vocabularies/territories.csv
   *[other] {" "}Возможно, вы имели в виду «{ $suggestion }»?
 }
init-name-missing = Скажите название портала (--name "…") или добавьте --yes, чтобы взять всё обычное.
init-exists = В папке { $path } уже есть портал (site.toml). Для нового выберите другую папку: lotsman init portal
init-not-empty = Папка { $path } не пуста. Файлы в ней останутся, новые встанут рядом. Продолжить?
init-not-empty-flag = Папка { $path } не пуста. Если новые файлы могут встать рядом, добавьте --yes.
init-file-exists = Файл { $path } уже есть, поэтому ничего не записано. Перенесите его или выберите другую папку.
init-address-later = Когда у портала появится адрес в сети, впишите его сюда
init-menu-comment = Раздел исчезнет из меню, если удалить его строку
init-done = Портал «{ $name }» готов в папке { $path }. Файлов: { $count }.
init-next = Дальше: откройте эту папку в терминале, посмотрите портал (lotsman serve) и добавьте первую запись (lotsman new).
