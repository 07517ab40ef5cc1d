### Rules about publishing

other-address = The address “{ $value }” is not the one at which GitHub Pages will show this repository.
    .hint = Write base_url = "{ $expected }"
domains-differ = The domain “{ $value }” and the address “{ $address }” of the portal do not belong together.
    .hint = Write the same domain in both, for instance base_url = "https://{ $value }/", or delete the line cname.
heavy-portal = The portal weighs { $size } MB. GitHub Pages takes at most { $limit } MB.
    .hint = Make pictures and presentations smaller, and put long videos on a video service.
too-heavy-portal = The portal weighs { $size } MB; GitHub Pages takes only { $limit } MB and will not publish it.
    .hint = Make pictures and presentations smaller, and put long videos on a video service.
name-not-for-windows = Windows cannot hold the file “{ $value }”: { $why ->
    [device] it bears a name that Windows keeps for devices, such as con or aux.
    [sign] its name has a sign that Windows does not allow: < > : " | ? * or \
    [end] its name, or that of a folder, ends with a dot or a blank.
   *[long] its name together with the folders is longer than 240 signs.
 }
    .hint = Rename the file or the entry; shorter names of Latin letters, digits and hyphens always work.
no-nightly-build = { $count ->
    [one] An entry
   *[other] { $count } entries
 } will only appear if the portal is built again on { $value }, and nothing here does that by itself.
    .hint = Run lotsman deploy github: GitHub then builds the portal every night. If another service does it already, switch this off in site.toml: [check] levels = {"{"} no-nightly-build = "off" {"}"}
