# Skaitļi no datiem teksta vidū: {"{{"} value "learners" {"}}"}.
value-not-understood = { $kind ->
        [unclosed] Skaitlis no datiem ir iesākts, bet iekavu {"}}"} nav: „{ $value }”.
        [other-word] Dubultajās iekavās ir „{ $value }”, bet portāls šeit pazīst tikai vārdu value.
        [no-indicator] Dubultajās iekavās nav nosaukts rādītājs: „{ $value }”.
        [no-argument] Skaitlī no datiem „{ $value }” ir viens pats: nav saprotams, ko tas nozīmē.
        [no-content] Skaitlī no datiem ir nosaukums „{ $value }”, bet aiz tā nekā nav.
        [twice] Skaitlī no datiem „{ $value }” ir ierakstīts divreiz.
       *[both] Skaitlis no datiem attiecas vai nu uz iestādi, vai uz teritoriju „{ $value }”, bet nosauktas abas.
    }
    .hint = { $kind ->
        [both] Atstājiet vienu no diviem: entity vai territory.
       *[other] Jābūt tā: {"{{"} value "learners" period="2023/24" {"}}"}. Ja tekstā vajadzīgas pašas iekavas, ielieciet pirms tām \
    }
explain-value-not-understood = Skaitlis no datiem ir pierakstīts nepareizi
    .why = Dubultajās iekavās vispirms ir vārds value, tad rādītāja id pēdiņās un pēc tam, ja vajag, precizējumi: period, entity, territory, as. Bez tā portāls nezina, kuru skaitli rādīt, un lasītāji redzētu pašas iekavas. Pēdiņas var būt jebkādas, arī tās, ko ieliek Word.
value-of-unknown-indicator = Rādītāja „{ $value }” portālā nav.
    .hint = { $suggestion ->
        [none] Ierakstiet rādītāja id: tā mapes nosaukumu mapē content/indicators vai data/indicators.csv pirmo kolonnu.
       *[other] Varbūt domājāt „{ $suggestion }”?
    }
explain-value-of-unknown-indicator = Tekstā nosaukts rādītājs, kura nav
    .why = Skaitļa vietā lasītāji redzēs „nav datu”. Rādītājus sauc pēc id, nevis pēc nosaukuma: id visās valodās ir viens.
unknown-value-argument = Skaitlim no datiem nav precizējuma „{ $value }”.
    .hint = { $suggestion ->
        [none] Var ierakstīt: { $known }.
       *[other] Varbūt domājāt „{ $suggestion }”? Var ierakstīt: { $known }.
    }
explain-unknown-value-argument = Nezināms skaitļa precizējums
    .why = Precizējums pasaka, kuru skaitli rādīt: par kādu periodu, kura, kādas grupas. Nezināmu precizējumu portāls neatmet klusējot, citādi teikumā būtu cits skaitlis, nekā domājat. Grupas sauc tāpat kā dimensijas failā dataset.toml, piemēram, sex="women".
value-argument-unknown = { $field ->
        [as] Portāls neprot pateikt skaitli tā: „{ $value }”.
        [entity] Iestādes „{ $value }” datos nav.
        [territory] Teritorijas „{ $value }” datos nav.
        [period] Par periodu „{ $value }” šim rādītājam nav neviena skaitļa.
        [since] Par periodu „{ $value }” šim rādītājam nav neviena skaitļa.
       *[other] Dimensijas „{ $field }” terminos nav „{ $value }”.
    }
    .hint = { $suggestion ->
        [none] { $known ->
            [none] Pārbaudiet, vai šie dati portālā ir.
           *[other] Ir šādi: { $known }.
        }
       *[other] Varbūt domājāt „{ $suggestion }”? Ir šādi: { $known }.
    }
explain-value-argument-unknown = Skaitļa precizējums ne uz ko nenorāda
    .why = Periods, iestāde, teritorija vai grupa nosaukta tā, kā datos nav, un portāls nezina, kuru skaitli ņemt. Periodus raksta tā: 2024, 2023/24, 2024-Q2; iestādes, teritorijas un grupas – pēc id.
no-value-to-say = { $kind ->
        [nothing] Rādītājam „{ $value }” ar šādiem precizējumiem nav neviena skaitļa.
        [not-applicable] Skaitlis „{ $value }” par { $period } šeit nav iespējams, tāpēc nav ko teikt.
        [questioned] Skaitlis „{ $value }” par { $period } rada šaubas, un to pagaidām nepublicē.
       *[not-reported] Skaitlis „{ $value }” par { $period } vēl nav iesniegts.
    }
    .hint = { $kind ->
        [nothing] Pārbaudiet periodu un to, kura skaitlis tas ir: varbūt tas ir tikai atsevišķām iestādēm (entity="…").
       *[other] Nosauciet citu periodu vai pagaidiet ar šo teikumu, līdz būs dati.
    }
explain-no-value-to-say = Teikumam nav skaitļa
    .why = Rādītājs ir, bet skaitļa nav: tas nav iesniegts, nav iespējams vai rada šaubas. Lasītāji redzēs „nav datu”, un teikums, visticamāk, zaudēs jēgu.
value-withheld = Skaitli „{ $value }” par { $period } nepublicē, lai nevienu nevarētu atpazīt: tekstā būs „netiek publicēts”.
    .hint = Sakiet par lielāku grupu: par visu teritoriju, par ilgāku periodu vai bez dalījuma grupās.
explain-value-withheld = Skaitlis ir noslēpts, lai aizsargātu cilvēkus
    .why = Pēc maza audzēkņu skaita var atpazīt konkrētu cilvēku, tāpēc portāls to slēpj visur: lapās, failos un teikumos. Nerakstiet to ar roku: tad aizsardzība neko nav vērta.
value-not-sayable = { $kind ->
        [not-a-share] Rādītājs „{ $value }” nav īpatsvars, tāpēc ar vārdiem „vairākums” vai „puse” to nevar pateikt.
        [nothing-earlier] Rādītāja „{ $value }” izmaiņas nav redzamas: pirms { $period } skaitļu nav.
        [break] Skaitļus „{ $value }” par { $earlier } un { $period } nevar salīdzināt: kopš tā laika skaita citādi.
        [other-period] Skaitļus „{ $value }” par { $earlier } un { $period } nevar salīdzināt: tie ir dažādu veidu periodi.
       *[inexact] Skaitlis „{ $value }” par { $period } ir pārāk neprecīzs, lai to tā pateiktu.
    }
    .hint = { $kind ->
        [not-a-share] Izņemiet as="share-words" vai nosauciet rādītāju procentos.
        [nothing-earlier] Izņemiet as="change" vai nosauciet, no kura perioda skaitīt: since="2022/23".
       *[other] Pasakiet pašu skaitli, bez as.
    }
explain-value-not-sayable = Skaitli nevar pateikt tā, kā prasa teksts
    .why = Ar īpatsvara vārdiem runā tikai par procentiem, bet par izmaiņām – tikai tad, ja abi skaitļi ir salīdzināmi. Citādi teikums apgalvotu to, ko dati nesaka.
other-number-in-translation = Tekstā ierakstīts „{ $value }”, bet tekstā citā valodā ({ $language }) šeit ir skaitlis no datiem: „{ $words }”.
    .hint = Ierakstiet arī šeit skaitli no datiem, tāpat kā tekstā citā valodā: tad tie nešķirsies.
explain-other-number-in-translation = Tajā pašā frāzē citā valodā ir cits skaitlis
    .why = Vienā valodā skaitlis nāk no datiem un mainās līdz ar tiem, bet otrā to kādreiz ierakstīja ar roku. Dažādu valodu lasītāji uzzina dažādu. Portāls salīdzina tikai tās vietas, kur pārējie skaitļi sakrīt.
other-number-beside = Tekstā ierakstīts „{ $value }”, bet blakus ir gandrīz tāds pats skaitlis no datiem: „{ $words }”.
    .hint = Ja tas ir tas pats skaitlis, ņemiet to no datiem; ja cits, pasakiet, ar ko tas atšķiras.
explain-other-number-beside = Ar roku ierakstīts skaitlis nesakrīt ar datiem
    .why = Divreiz teiktam skaitlim vajadzētu būt vienādam. Visbiežāk viens ir ņemts no datiem, bet otrs palicis no iepriekšējā gada.
