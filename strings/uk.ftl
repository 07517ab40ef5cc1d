# Words of this portal alone: the names of its own vocabularies.
vocabulary-fulfilment = Виконання функцій
vocabulary-fulfilment-lead = Що означають відповіді центрів про кожну їхню функцію.
vocabulary-sexes = Жінки й чоловіки
vocabulary-sexes-lead = На кого поділено числа моніторингу.
