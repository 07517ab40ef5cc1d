### What the rules over a whole portal say, and the command lotsman check.

## Levels

unknown-rule = site.toml gives a level to “{ $value }”, but no check has this name.
    .hint = { $suggestion ->
        [none] Write the code or the name of a check as messages show it, for instance: levels = {"{"} E142 = "off" {"}"}
       *[other] Did you mean “{ $suggestion }”?
    }
fixed-level = The check { $code } ({ $value }) stays an error: because of such a problem something is left out of the portal.
    .hint = Delete this line from site.toml and mend the places that the check shows.

## lotsman check

hints = { $count ->
    [one] { $count } hint
   *[other] { $count } hints
}
check-summary = Checked: { $errors }, { $warnings }, { $hints }.
check-more = More about a problem: lotsman explain { $code }
