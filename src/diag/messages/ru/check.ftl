### Что говорят правила обо всём портале, и команда lotsman check.

## Уровни

unknown-rule = В site.toml задан уровень для «{ $value }», но проверки с таким названием нет.
    .hint = { $suggestion ->
        [none] Напишите код или название проверки так, как их показывают сообщения, например: levels = {"{"} E142 = "off" {"}"}
       *[other] Возможно, имелось в виду «{ $suggestion }»?
    }
fixed-level = Проверка { $code } ({ $value }) остаётся ошибкой: из-за такой неполадки что-то не попадает на портал.
    .hint = Удалите эту строку из site.toml и исправьте места, которые показывает проверка.

## lotsman check

hints = { $count ->
    [one] { $count } совет
    [few] { $count } совета
    [many] { $count } советов
   *[other] { $count } совета
}
check-summary = Проверено: { $errors }, { $warnings }, { $hints }.
check-more = Подробнее о неполадке: lotsman explain { $code }
