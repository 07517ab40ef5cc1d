### The words of the report itself.

error = error
warning = warning
hint = hint
cure = to mend it
other-place = also here
errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
