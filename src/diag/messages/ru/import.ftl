### lotsman import

import-file-about = Как читать таблицы рядом с этим файлом. Создано командой lotsman import; что не так – исправьте.
import-file-period = За какой период эти числа? Уберите # и впишите:
import-file-missing = Что означают знаки, где нет числа. Уберите # и выберите nil, not_reported или not_applicable:
import-file-names = Эти названия неизвестны. Уберите # там, где предложенный id верен:
import-file-tables = Таблицы и строки, в которых стоят их заголовки.
import-file-columns = Что содержат столбцы.
import-file-doubts = На что посмотреть перед публикацией:
import-definition = Как в столбце «{ $title }» таблицы { $source }.
import-answers = Получено ответов

import-found = Листов с данными: { $sheets }. Описано столбцов: { $columns }. Новых показателей: { $indicators }.
import-doubts = На что посмотреть:
import-doubt-period = { $sheet ->
        [none] Таблица не говорит, за какой период её числа. Впишите period в dataset.toml или повторите импорт с --period 2023/24.
       *[other] Лист «{ $sheet }» не говорит, за какой период его числа. Впишите period в dataset.toml или повторите импорт с --period 2023/24.
    }
import-doubt-personal = Столбец «{ $value }» рассказывает о людях: он пропущен и не скопирован. Портал открыт, и его хранилище тоже.
import-doubt-words = В столбце «{ $value }» слова, а не числа: он пропущен. Если читателям нужны эти примечания, напишите role = "note" вместо "ignore".
import-doubt-free-text = Ответы на «{ $value }» – свободный текст: они пропущены, потому что по ним можно узнать людей.
import-doubt-dimension = Заголовки «{ $heads }» стоят под каждым из: { $tops }. Возможно, это один разрез; тогда сделайте из них словарь и повторите импорт.
import-doubt-unit = Непонятно, что считает «{ $value }»; пока единица – { $unit }.
import-doubt-share = «{ $value }» – это доля: значения территории из неё не вычисляют. Если её части тоже собирают, назовите их в показателе: aggregate = "share", numerator, denominator.
import-doubt-average = «{ $value }» – это среднее: территория получает среднее своих учреждений, больших и малых одинаково. Чтобы взвесить их, в показателе: aggregate = "weighted_mean" и weight = id показателя, по которому взвешивают.
import-doubt-share-of = «{ $value }» везде равно «{ $first }», делённому на «{ $second }»: так и записано в показателе. Тогда доля территории вычисляется, а малого числа по доле не узнать. Если это совпадение, сотрите numerator и denominator и напишите aggregate = "none".
import-doubt-sum-of = «{ $value }» везде равно «{ $first }» плюс «{ $second }»: так и записано в показателе, в derive. Тогда малое число не выдаёт остаток. Если это совпадение, сотрите то, что стоит в derive.
import-doubt-semester = В таблице речь о семестре, а её период пока – целый учебный год { $period }. Если числа только за семестр, напишите в dataset.toml: period = "{ $first }" для первого, period = "{ $second }" для второго.
import-doubt-mean = Для «{ $value }» взято среднее из ответов.
import-doubt-several = За одно учреждение ответили несколько человек: их выборы посчитаны. Малые числа от читателей скрыты.
import-doubt-year = Период { $period } взят из времени ответов.
import-doubt-unknown = { $near ->
        [none] На портале никто не зовётся «{ $value }»: его строка пропущена, пока нет записи.
       *[other] На портале никто не зовётся «{ $value }». Возможно, это { $near }? Впишите в dataset.toml, раздел [names].
    }
import-doubt-sheets = Эти листы пропущены, потому что не называют учреждений или не содержат чисел: { $sheets }.
import-doubt-definitions = { $count ->
        [1] Один показатель новый: напишите в таблице показателей, что он означает.
       *[other] Новых показателей: { $count }. Напишите в таблице показателей, что они означают.
    }
import-problems = При сборке о новых файлах будет сказано:
import-ask = Записать эти файлы в { $path }?
import-done = Посмотрите { $path }, а затем: lotsman check
import-nothing = В { $path } нет таблицы, которая называла бы учреждения и содержала числа. Если учреждений ещё нет на портале, сначала добавьте их: lotsman new institution
import-no-table = { $path } – не таблица. Таблицы заканчиваются на .xlsx, .xls, .ods, .csv, .tsv, .json или .toml.
import-too-large = { $path } больше { $limit } МБ. Разделите его, например по годам.
import-unreadable = Не удалось прочитать { $path }: { $detail }
import-id-broken = «{ $value }» не может быть частью адреса. Напишите, например, { $suggestion }
import-exists = Папка { $path } уже есть. Выберите другое имя через --id.
import-period-broken = «{ $value }» – не период. Пишите 2024, 2023/24, 2024-H1, 2024-Q2 или 2024-05.
