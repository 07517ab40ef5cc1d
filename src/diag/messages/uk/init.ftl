### lotsman init

init-default-name = Портал центрів розвитку кар’єри
init-tagline = Події, матеріали та досвід центрів розвитку кар’єри
init-language-name = Українська
init-name = Назва порталу
init-name-in = Назва мовою { $language }
init-operator = Хто відповідає за портал
init-operator-help = Повна офіційна назва закладу або установи.
init-languages = Мови порталу
init-languages-help = Інші можна додати пізніше.
init-main-language = Основна мова
init-region = Регіон порталу
init-no-region = Інший або без регіону
init-colour = Колір порталу
init-colour-blue = Синій
init-colour-teal = Бірюзовий
init-colour-green = Зелений
init-colour-violet = Фіолетовий
init-colour-red = Червоний
init-colour-orange = Помаранчевий
init-github = Репозиторій на GitHub
init-github-help = Власник і назва, наприклад college/career. Якщо ще немає – Enter.
init-github-wrong = Напишіть власника й назву через похилу риску, наприклад college/career
init-language-unknown = Мову «{ $value }» порталу ще треба додати самому. Зразу можна взяти: { $known }
init-region-unknown = Регіону «{ $value }» немає в переліку.{ $suggestion ->
    [none] {" "}Пропустіть --region і допишіть його в data/vocabularies/territories.csv
   *[other] {" "}Можливо, ви мали на увазі «{ $suggestion }»?
 }
init-name-missing = Скажіть назву порталу (--name "…") або додайте --yes, щоб узяти все звичайне.
init-exists = У папці { $path } вже є портал (site.toml). Для нового виберіть іншу папку: lotsman init portal
init-not-empty = Папка { $path } не порожня. Файли в ній лишаться, нові стануть поруч. Продовжити?
init-not-empty-flag = Папка { $path } не порожня. Якщо нові файли можуть стати поруч, додайте --yes.
init-file-exists = Файл { $path } уже є, тому нічого не записано. Перенесіть його або виберіть іншу папку.
init-address-later = Коли портал матиме адресу в мережі, впишіть її сюди
init-menu-comment = Розділ зникне з меню, якщо вилучити його рядок
init-done = Портал «{ $name }» готовий у папці { $path }. Файлів: { $count }.
init-next = Далі: відкрийте цю папку в терміналі, подивіться на портал (lotsman serve) і додайте перший запис (lotsman new).
