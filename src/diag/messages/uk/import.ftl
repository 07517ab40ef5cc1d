### lotsman import

import-file-about = Як читати таблиці поруч із цим файлом. Створено командою lotsman import; що не так – виправте.
import-file-period = За який період ці числа? Приберіть # і впишіть:
import-file-missing = Що означають знаки, де немає числа. Приберіть # і виберіть nil, not_reported або not_applicable:
import-file-names = Ці назви невідомі. Приберіть # там, де запропонований id правильний:
import-file-tables = Таблиці та рядки, у яких стоять їхні заголовки.
import-file-columns = Що містять стовпці.
import-file-doubts = На що поглянути перед оприлюдненням:
import-definition = Як у стовпці «{ $title }» таблиці { $source }.
import-answers = Отримано відповідей

import-found = Аркушів із даними: { $sheets }. Описано стовпців: { $columns }. Нових показників: { $indicators }.
import-doubts = На що поглянути:
import-doubt-period = { $sheet ->
        [none] Таблиця не каже, за який період її числа. Впишіть period у dataset.toml або повторіть імпорт із --period 2023/24.
       *[other] Аркуш «{ $sheet }» не каже, за який період його числа. Впишіть period у dataset.toml або повторіть імпорт із --period 2023/24.
    }
import-doubt-personal = Стовпець «{ $value }» розповідає про людей: його пропущено й не скопійовано. Портал відкритий, і його сховище теж.
import-doubt-words = У стовпці «{ $value }» слова, а не числа: його пропущено. Якщо читачам потрібні ці примітки, напишіть role = "note" замість "ignore".
import-doubt-free-text = Відповіді на «{ $value }» – вільний текст: їх пропущено, бо за ними можна впізнати людей.
import-doubt-dimension = Заголовки «{ $heads }» стоять під кожним із: { $tops }. Можливо, це один розріз; тоді зробіть із них словник і повторіть імпорт.
import-doubt-unit = Незрозуміло, що рахує «{ $value }»; поки що одиниця – { $unit }.
import-doubt-share = «{ $value }» – це частка: значення території з неї не обчислюють. Якщо її частини теж збирають, назвіть їх у показнику: aggregate = "share", numerator, denominator.
import-doubt-average = «{ $value }» – це середнє: територія отримує середнє своїх закладів, великих і малих однаково. Щоб зважити їх, у показнику: aggregate = "weighted_mean" і weight = id показника, за яким зважують.
import-doubt-share-of = «{ $value }» усюди дорівнює «{ $first }», поділеному на «{ $second }»: так і записано в показнику. Тоді частку території обчислено, а малого числа за часткою не впізнати. Якщо це збіг, зітріть numerator і denominator і напишіть aggregate = "none".
import-doubt-sum-of = «{ $value }» усюди дорівнює «{ $first }» плюс «{ $second }»: так і записано в показнику, у derive. Тоді малого числа не видає решта. Якщо це збіг, зітріть те, що стоїть у derive.
import-doubt-semester = У таблиці йдеться про семестр, а її період поки що – цілий навчальний рік { $period }. Якщо числа лише за семестр, напишіть у dataset.toml: period = "{ $first }" для першого, period = "{ $second }" для другого.
import-doubt-mean = Для «{ $value }» взято середнє з відповідей.
import-doubt-several = За один заклад відповіло кілька людей: їхні вибори пораховано. Малі числа від читачів приховано.
import-doubt-year = Період { $period } узято з часу відповідей.
import-doubt-unknown = { $near ->
        [none] На порталі ніхто не зветься «{ $value }»: його рядок пропущено, доки немає запису.
       *[other] На порталі ніхто не зветься «{ $value }». Можливо, це { $near }? Впишіть у dataset.toml, розділ [names].
    }
import-doubt-sheets = Ці аркуші пропущено, бо вони не називають закладів або не містять чисел: { $sheets }.
import-doubt-definitions = { $count ->
        [1] Один показник новий: напишіть у таблиці показників, що він означає.
       *[other] Нових показників: { $count }. Напишіть у таблиці показників, що вони означають.
    }
import-problems = Під час збирання про нові файли буде сказано:
import-ask = Записати ці файли в { $path }?
import-done = Перегляньте { $path }, а тоді: lotsman check
import-nothing = У { $path } немає таблиці, яка називала б заклади й містила числа. Якщо закладів ще немає на порталі, спершу додайте їх: lotsman new institution
import-no-table = { $path } – не таблиця. Таблиці закінчуються на .xlsx, .xls, .ods, .csv, .tsv, .json або .toml.
import-too-large = { $path } більший за { $limit } МБ. Поділіть його, наприклад за роками.
import-unreadable = Не вдалося прочитати { $path }: { $detail }
import-id-broken = «{ $value }» не може бути частиною адреси. Напишіть, наприклад, { $suggestion }
import-exists = Папка { $path } вже є. Виберіть іншу назву через --id.
import-period-broken = «{ $value }» – не період. Пишіть 2024, 2023/24, 2024-H1, 2024-Q2 або 2024-05.
