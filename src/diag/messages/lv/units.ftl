### Units and their plural forms.

plural-forms-missing = Mērvienībai „{ $value }” valodā { $language } formu skaits ir { $count }, bet vajag { $expected }.
    .hint = Failā data/vocabularies/units.csv kolonnā forms.{ $language } ierakstiet formas ar semikolu šādā secībā: { $known }.
explain-plural-forms-missing = Trūkst formu vārdam, kas stāv pie skaitļa
    .why = Katrā valodā vārds aiz skaitļa mainās citādi: 1 skolēns, 3 skolēni, 10 skolēnu. Bez visām formām lapā būtu „3 skolēns”. Formas raksta vienreiz, mērvienību vārdnīcā, ziņojumā nosauktajā secībā.
