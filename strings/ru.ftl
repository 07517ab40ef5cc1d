# Words of this portal alone: the names of its own vocabularies.
vocabulary-fulfilment = Выполнение функций
vocabulary-fulfilment-lead = Что означают ответы центров о каждой их функции.
vocabulary-sexes = Женщины и мужчины
vocabulary-sexes-lead = На кого разделены числа мониторинга.
