# Numbers from the data amid a text: {"{{"} value "learners" {"}}"}.
value-not-understood = { $kind ->
        [unclosed] A number from the data is begun, but the brackets {"}}"} are missing: “{ $value }”.
        [other-word] Double brackets hold “{ $value }”, but the portal knows only the word value here.
        [no-indicator] The double brackets name no indicator: “{ $value }”.
        [no-argument] In a number from the data, “{ $value }” stands alone: it is not clear what it means.
        [no-content] In a number from the data there is the name “{ $value }”, but nothing behind it.
        [twice] In a number from the data “{ $value }” is written twice.
       *[both] A number from the data belongs to an institution or to the territory “{ $value }”, but both are named.
    }
    .hint = { $kind ->
        [both] Keep one of them: entity or territory.
       *[other] Write it so: {"{{"} value "learners" period="2023/24" {"}}"}. If the brackets themselves belong to the text, put \ before them
    }
explain-value-not-understood = A number from the data is written in another way
    .why = Double brackets hold the word value, then the id of an indicator in quotation marks, then, where needed, what number is meant: period, entity, territory, as. Without this the portal does not know which number to show, and readers would see the brackets. Any quotation marks will do, also those that Word makes.
value-of-unknown-indicator = The portal has no indicator “{ $value }”.
    .hint = { $suggestion ->
        [none] Write the id of an indicator: the name of its folder in content/indicators, or the first column of data/indicators.csv.
       *[other] Did you mean “{ $suggestion }”?
    }
explain-value-of-unknown-indicator = A text names an indicator that does not exist
    .why = Readers will see “no data” in the place of a number. Indicators are named by their id and not by their title: the id is the same in all languages.
unknown-value-argument = A number from the data has no “{ $value }”.
    .hint = { $suggestion ->
        [none] You can write: { $known }.
       *[other] Did you mean “{ $suggestion }”? You can write: { $known }.
    }
explain-unknown-value-argument = A number is described by an unknown word
    .why = These words say which number to show: of which period, whose, of which group. An unknown one is not passed over in silence, or the sentence would give another number than you think. Groups are named like the dimensions in dataset.toml, for instance sex="women".
value-argument-unknown = { $field ->
        [as] The portal cannot say a number as “{ $value }”.
        [entity] There is no institution “{ $value }” in the data.
        [territory] There is no territory “{ $value }” in the data.
        [period] This indicator has no number for the period “{ $value }”.
        [since] This indicator has no number for the period “{ $value }”.
       *[other] The dimension “{ $field }” has no term “{ $value }”.
    }
    .hint = { $suggestion ->
        [none] { $known ->
            [none] Check whether the portal has this data.
           *[other] There are: { $known }.
        }
       *[other] Did you mean “{ $suggestion }”? There are: { $known }.
    }
explain-value-argument-unknown = A number is described by something that does not exist
    .why = The period, institution, territory or group is not in the data, so the portal does not know which number to take. Periods are written 2024, 2023/24, 2024-Q2; institutions, territories and groups by their ids.
no-value-to-say = { $kind ->
        [nothing] There is no number for “{ $value }” that fits this description.
        [not-applicable] A number “{ $value }” for { $period } is not possible here, so there is nothing to say.
        [questioned] The number “{ $value }” for { $period } is in doubt and is not published for now.
       *[not-reported] The number “{ $value }” for { $period } has not come in yet.
    }
    .hint = { $kind ->
        [nothing] Check the period and whose number it is: perhaps it exists for single institutions only (entity="…").
       *[other] Name another period, or keep this sentence until the data is there.
    }
explain-no-value-to-say = A sentence has no number
    .why = The indicator exists, but there is no number: it has not come in, it is not possible, or it is in doubt. Readers will see “no data”, and the sentence will probably make no sense.
value-withheld = The number “{ $value }” for { $period } is not published, so that nobody can be recognised: the text will say “not published”.
    .hint = Speak of a larger group: of the whole territory, of a longer period, or without the division into groups.
explain-value-withheld = A number is withheld to protect people
    .why = A small number of learners can give away who they are, so the portal keeps it back everywhere: on pages, in files and in sentences. Do not type it by hand: then the protection is worth nothing.
value-not-sayable = { $kind ->
        [not-a-share] The indicator “{ $value }” is not a share, so words such as “most” or “half” do not fit.
        [nothing-earlier] The change of “{ $value }” is not known: there are no numbers before { $period }.
        [break] The numbers “{ $value }” for { $earlier } and { $period } cannot be compared: it is counted in another way since.
        [other-period] The numbers “{ $value }” for { $earlier } and { $period } cannot be compared: the periods are of different kinds.
       *[inexact] The number “{ $value }” for { $period } is too inexact to be said like this.
    }
    .hint = { $kind ->
        [not-a-share] Take out as="share-words", or name an indicator in percent.
        [nothing-earlier] Take out as="change", or say since when to count: since="2022/23".
       *[other] Say the number itself, without as.
    }
explain-value-not-sayable = A number cannot be said as the text asks
    .why = Only of percent can be said “most” or “half”, and a change can be told only where both numbers can be compared. Otherwise the sentence would claim what the data does not say.
other-number-in-translation = The text says “{ $value }”, but in another language ({ $language }) a number from the data stands here: “{ $words }”.
    .hint = Put the number from the data here as well, like in the other language: then the two stay the same.
explain-other-number-in-translation = The same sentence gives another number in another language
    .why = In one language the number comes from the data and changes with it; in the other somebody once typed it. Readers of the two languages learn different things. Only places where all other numbers agree are compared.
other-number-beside = The text says “{ $value }”, but almost the same number from the data stands beside it: “{ $words }”.
    .hint = If it is the same number, take it from the data; if it is another one, say how it differs.
explain-other-number-beside = A typed number differs from the data
    .why = A number that is given twice should be the same. Most often one was taken from the data and the other was left from the year before.
