### Ko lotsman check --external saka par saitēm uz citām vietnēm.

dead-external-link = { $reason ->
    [not-found] Lapas, uz kuru ved saite „{ $value }”, nav (atklāts { $since }).
    [no-host] Vietnes, uz kuru ved saite „{ $value }”, nav (atklāts { $since }).
   *[no-address] Saite „{ $value }” nav adrese: pārlūks to neatvērs.
}
    .hint = { $reason ->
        [no-address] Atveriet lapu pārlūkā un nokopējiet adresi no turienes.
       *[other] Sameklējiet, kur šī lapa ir tagad, un ierakstiet jauno adresi vai izņemiet saiti, atstājot vārdus.
    }
unchecked-external-link = { $reason ->
    [refused] Saiti „{ $value }” neizdevās pārbaudīt: vietne atbild tikai cilvēkiem.
    [too-many-requests] Saiti „{ $value }” neizdevās pārbaudīt: vietne saņem pārāk daudz pieprasījumu.
    [fault] Saiti „{ $value }” neizdevās pārbaudīt: vietne ziņo par savu kļūmi.
    [timeout] Saiti „{ $value }” neizdevās pārbaudīt: vietne laikus neatbildēja.
    [tls] Saiti „{ $value }” neizdevās pārbaudīt: ar vietnes sertifikātu kaut kas nav kārtībā.
    [redirects] Saiti „{ $value }” neizdevās pārbaudīt: vietne bez gala sūta no adreses uz adresi.
    [private] Saite „{ $value }” ved uz iekšējo tīklu, kur lasītāji netiks.
   *[unreachable] Saiti „{ $value }” neizdevās pārbaudīt: ar vietni nav savienojuma.
}
    .hint = { $reason ->
        [private] Ierakstiet adresi, kas atveras arī ārpus jūsu iestādes, vai ielieciet failu ieraksta mapē.
       *[other] Atveriet saiti pārlūkā, vislabāk privātā logā. Ja lapa ir savā vietā, nekas nav jādara.
    }
moved-external-link = Lapa, uz kuru ved saite „{ $value }”, ir pārcelta pavisam.
    .hint = Paskatieties, vai tā ir īstā lapa, un ierakstiet jauno adresi: { $suggestion }

links-asked = Saites uz citām vietnēm: tagad pārbaudītas – { $asked }, zināmas no pēdējām dienām – { $known }.
links-no-network = Neviena cita vietne neatbild, tāpēc saites uz citām vietnēm nav pārbaudītas. Vai ir savienojums ar internetu?
links-not-kept = Atbildes neizdevās saglabāt failā { $path } ({ $detail }), tāpēc nākamreiz visām vietnēm jautās vēlreiz.
