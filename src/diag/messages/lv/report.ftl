### Paša ziņojuma vārdi.

error = kļūda
warning = brīdinājums
hint = ieteikums
cure = ko darīt
other-place = arī šeit
errors = { $count ->
    [zero] { $count } kļūdu
    [one] { $count } kļūda
   *[other] { $count } kļūdas
}
warnings = { $count ->
    [zero] { $count } brīdinājumu
    [one] { $count } brīdinājums
   *[other] { $count } brīdinājumi
}
