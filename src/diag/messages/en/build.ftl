### lotsman build

summary =
    { $pages } in { $seconds } s · { $languages }
    Files: { $written } written, { $unchanged } unchanged, { $deleted } deleted · { $errors }, { $warnings }
pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
no-folder = The folder of the site, “{ $path }”, cannot be opened: { $detail }. Name the folder that holds site.toml, for instance: lotsman build --site portal
out-holds-site = The portal cannot be written to “{ $path }”: the site itself, or a part of it, lives there. Name another folder, for instance: lotsman build --out public
no-output = The portal cannot be written to the folder “{ $path }”: { $detail }. Close the files of that folder in other programs, or name another folder, for instance: lotsman build --out public
waits-for-build = Another program is writing to “{ $path }”. Lotsman waits until it has finished.
no-trace-file = The measurements cannot be written to “{ $path }”: { $detail }. Name another file, for instance: lotsman build --trace build.json
timings-stages = Where the time went
timings-outputs = What was planned
timings-templates = Templates: time of all processors, pages, time of one page
timings-slowest = The slowest pages
timings-read = reading content and tables
timings-link = proving references
timings-monitoring = monitoring and its protection
timings-theme = theme and words
timings-plan = planning pages and the search
timings-check = rules over the whole portal
timings-render = making and writing files
timings-write = writing files
timings-publish = putting the portal in its place
