### lotsman build

summary =
    { $pages } { $seconds } s laikā · { $languages }
    Faili: ierakstīti { $written }, bez izmaiņām { $unchanged }, dzēsti { $deleted } · { $errors }, { $warnings }
pages = { $count ->
    [zero] { $count } lapu
    [one] { $count } lapa
   *[other] { $count } lapas
}
no-folder = Neizdevās atvērt vietnes mapi „{ $path }”: { $detail }. Norādiet mapi, kurā atrodas site.toml, piemēram: lotsman build --site portal
out-holds-site = Portālu nevar ierakstīt mapē „{ $path }”: tur atrodas pati vietne vai tās daļa. Norādiet citu mapi, piemēram: lotsman build --out public
no-output = Neizdevās ierakstīt portālu mapē „{ $path }”: { $detail }. Aizveriet šīs mapes failus citās programmās vai norādiet citu mapi, piemēram: lotsman build --out public
waits-for-build = Cita programma pašlaik raksta mapē „{ $path }”. Lotsman pagaidīs, līdz tā beigs.
no-trace-file = Mērījumus neizdevās ierakstīt failā „{ $path }”: { $detail }. Norādiet citu failu, piemēram: lotsman build --trace build.json
timings-stages = Kam tika patērēts laiks
timings-outputs = Kas tika plānots
timings-templates = Veidnes: visu procesoru laiks, lapas, vienas lapas laiks
timings-slowest = Lēnākās lapas
timings-read = satura un tabulu lasīšana
timings-link = atsauču pārbaude
timings-monitoring = monitorings un tā aizsardzība
timings-theme = motīvs un saskarnes teksti
timings-plan = lapu un meklēšanas plānošana
timings-check = visa portāla noteikumi
timings-render = failu veidošana un rakstīšana
timings-write = failu rakstīšana
timings-publish = portāls stājas savā vietā
