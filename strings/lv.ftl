# Words of this portal alone: the names of its own vocabularies.
vocabulary-fulfilment = Funkciju izpilde
vocabulary-fulfilment-lead = Ko nozīmē centru atbildes par katru to funkciju.
vocabulary-sexes = Sievietes un vīrieši
vocabulary-sexes-lead = Pa ko sadalīti monitoringa skaitļi.
