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
