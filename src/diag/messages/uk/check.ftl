### Що кажуть правила про весь портал, і команда lotsman check.

## Рівні

unknown-rule = У site.toml задано рівень для «{ $value }», але перевірки з такою назвою немає.
    .hint = { $suggestion ->
        [none] Напишіть код або назву перевірки так, як її показують повідомлення, наприклад: levels = {"{"} E142 = "off" {"}"}
       *[other] Можливо, малося на увазі «{ $suggestion }»?
    }
fixed-level = Перевірка { $code } ({ $value }) залишається помилкою: через таку ваду на портал щось не потрапляє.
    .hint = Видаліть цей рядок із site.toml і виправте місця, які показує перевірка.

## lotsman check

hints = { $count ->
    [one] { $count } порада
    [few] { $count } поради
    [many] { $count } порад
   *[other] { $count } поради
}
check-summary = Перевірено: { $errors }, { $warnings }, { $hints }.
check-more = Докладніше про ваду: lotsman explain { $code }
