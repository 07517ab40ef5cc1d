### Units and their plural forms.

plural-forms-missing = The unit “{ $value }” has { $count } plural forms in { $language }, and needs { $expected }.
    .hint = In data/vocabularies/units.csv write the forms into the column forms.{ $language }, divided by semicolons, in this order: { $known }.
explain-plural-forms-missing = Forms of a word that stands with a number are missing
    .why = In every language the word after a number changes in its own way: 1 pupil, 3 pupils; in Ukrainian 1 учень, 3 учні, 7 учнів. Without all forms a page would say “3 pupil”. The forms are written once, in the vocabulary of units, in the order that the message tells.
