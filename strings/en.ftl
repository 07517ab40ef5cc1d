# Words of this portal alone: the names of its own vocabularies.
vocabulary-fulfilment = How functions are carried out
vocabulary-fulfilment-lead = What the answers of centres about each of their functions mean.
vocabulary-sexes = Women and men
vocabulary-sexes-lead = By whom the numbers of the monitoring are broken down.
