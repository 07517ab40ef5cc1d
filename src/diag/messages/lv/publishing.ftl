### Publicēšanas noteikumi

other-address = Adresē „{ $value }” šī portāla nebūs: GitHub Pages rāda repozitoriju citā adresē.
    .hint = Rakstiet base_url = "{ $expected }"
domains-differ = Domēns „{ $value }” un portāla adrese „{ $address }” nesakrīt.
    .hint = Abās rindās rakstiet vienu un to pašu domēnu, piemēram, base_url = "https://{ $value }/", vai izdzēsiet rindu cname.
heavy-portal = Portāls aizņem { $size } MB. GitHub Pages pieņem ne vairāk kā { $limit } MB.
    .hint = Samaziniet attēlus un prezentācijas, bet garus video ievietojiet video pakalpojumā.
too-heavy-portal = Portāls aizņem { $size } MB, bet GitHub Pages pieņem tikai { $limit } MB un to nepublicēs.
    .hint = Samaziniet attēlus un prezentācijas, bet garus video ievietojiet video pakalpojumā.
name-not-for-windows = Windows nevarēs saglabāt failu „{ $value }”: { $why ->
    [device] tādu nosaukumu kā con vai aux Windows patur ierīcēm.
    [sign] nosaukumā ir zīme, ko Windows neatļauj: < > : " | ? * vai \
    [end] faila vai mapes nosaukums beidzas ar punktu vai atstarpi.
   *[long] nosaukums kopā ar mapēm ir garāks par 240 zīmēm.
 }
    .hint = Pārdēvējiet failu vai ierakstu; īsi nosaukumi no latīņu burtiem, cipariem un defisēm der vienmēr.
no-nightly-build = { $count ->
    [zero] { $count } ierakstu parādīsies
    [one] { $count } ieraksts parādīsies
   *[other] { $count } ieraksti parādīsies
 } tikai tad, ja portālu izveidos no jauna { $value }, bet pats no sevis te nekas to nedara.
    .hint = Izpildiet lotsman deploy github: tad GitHub veidos portālu katru nakti. Ja to jau dara cits pakalpojums, izslēdziet brīdinājumu failā site.toml: [check] levels = {"{"} no-nightly-build = "off" {"}"}
