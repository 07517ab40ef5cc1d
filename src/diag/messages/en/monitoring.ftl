### Monitoring: fields of indicators, datasets and ratings, and what is wrong with what is derived.

new-kind-indicator = An indicator: what is measured, and how
new-kind-dataset = A dataset: tables with the numbers of a monitoring
new-kind-rating = A rating of institutions by criteria

## Indicator

field-indicator-definition = What exactly is measured, so that every institution counts the same
field-indicator-unit = What the number counts: persons, learners, events, percent and others; more units can be added in data/vocabularies/units.csv
field-indicator-decimals = How many digits stand after the decimal sign; without it, as is usual for the unit
field-indicator-direction = Which way is better: up, down, or none when neither is
field-indicator-aggregate = How the value of a district or region is made from those of institutions: as a sum, a mean, a share of the sums …
field-indicator-numerator = Of a share: the indicator that is divided, for instance those who found a job
field-indicator-denominator = Of a share: the indicator by which it is divided, for instance all graduates
field-indicator-weight = Of a weighted mean: the indicator that says how much each institution counts, for instance how many answered
field-indicator-base = How many persons stand behind a share or mean that institutions report ready-made; by it, small groups are protected
field-indicator-derive = How to work it out from other indicators, for instance consulted / learners * 100
field-indicator-count = Which entries of the portal itself are counted; then nobody has to report the number
field-indicator-words = The vocabulary whose terms are the values, the lowest first: no, partly, yes
field-indicator-minimum = Lower numbers are impossible
field-indicator-maximum = Higher numbers are impossible, for instance 100 for a share
field-indicator-baseline = From where progress towards the targets is measured
field-indicator-targets = Which values are aimed at, and by when; zero is possible
field-indicator-breaks = From when on the numbers are counted in another way and cannot be compared with earlier ones
field-indicator-suppress = Whether small numbers are withheld; without it, they are when the unit counts persons
field-indicator-key-facts = What readers should know before they use the numbers; three things are best
field-indicator-method = How the value is collected or calculated
field-indicator-related = Indicators that are worth a look beside this one
field-indicator-order = The place in lists: the smallest number first

## Dataset

field-dataset-publisher = The organisation that publishes the data
field-dataset-contacts = Whom to ask about the numbers
field-dataset-frequency = How often the data is collected
field-dataset-method = How the numbers were collected and checked
field-dataset-collected = Who collected them, from when to when, and with which form
field-dataset-provenance = Where the tables were taken from, and when
field-dataset-events = Events at which the data was discussed
field-dataset-layout = How the tables are built: wide – a row per institution and a column per indicator; tidy – a row per value; matrix – one indicator, a column per period
field-dataset-entity = What kind of entries the rows are about: institution, programme, project …
field-dataset-entity-column = The heading of the column with names, when Lotsman does not find it by itself
field-dataset-period = The period of all numbers that name none, for instance “2024/25”
field-dataset-period-column = The heading of the column with periods
field-dataset-tables = Which tables are read; without it, every sheet of the table that lies beside
field-dataset-columns = What stands in which column; columns named like an indicator need not be listed
field-dataset-dimensions = By what the numbers are broken down, and the vocabulary of each: sex = "sexes"
field-dataset-missing = What a sign in a cell means where no number stands: "–" = "nil", "н/д" = "not_reported"
field-dataset-suppression = How small numbers are protected, so that nobody can be recognised
field-dataset-edition = The edition, when the numbers will not change any more, for instance “2024”
field-dataset-revision-note = What has changed since the edition before

## Rating

field-rating-purpose = What the rating is for, and what it must not be used for
field-rating-criteria = By what institutions are compared, and how much each criterion counts

## Inner fields

part-count-kind = The kind of entries to be counted, for instance practice
part-count-field = The field by which an entry belongs to an institution; without it, any field that names one
part-count-only = Only entries with these words, for instance sector = "public"
part-count-what = How many entries there are, or only whether there is one
part-count-per = By school years or by calendar years
part-baseline-period = The period from which progress is measured
part-baseline-value = The value in that period
part-targets-period = By when
part-targets-value = The value to be reached; it may be 0
part-targets-territory = Which territory has this target; without it, all
part-targets-source = The document in which the target is set
part-breaks-period = The first period that is counted in the new way
part-breaks-note = What has changed in the way of counting
part-collected-by = The organisation that collected the numbers
part-collected-from = The first day of collecting
part-collected-to = The last day of collecting
part-collected-form = The blank form that institutions filled in: a file beside
part-provenance-title = The name of the source
part-provenance-url = The address of the source
part-provenance-got-on = The day on which the table was taken from there
part-tables-file = The file of the table in this folder
part-tables-sheet = The sheet of the workbook; without it, all sheets
part-tables-header-row = In which row the headings begin; without it, Lotsman finds them
part-tables-header-rows = How many rows the headings take
part-tables-layout = How this table is built, when it differs from the others
part-tables-period = The period of the numbers in this table
part-tables-indicator = The indicator of all numbers in this table, when it has only one
part-columns-header = The heading of the column; parts of merged headings are divided by “ / ”
part-columns-indicator = The indicator whose values stand in it
part-columns-role = What else stands in it: names, periods, notes, or something not to be read
part-columns-dimension = The breakdown whose words stand in it, for instance sex
part-columns-terms = About whom all its numbers are: sex = "women"
part-columns-period = The period of the numbers in this column
part-suppression-threshold = Numbers of persons below this one are withheld: from 3 to 20, usually 5
part-suppression-zeros = Whether zeros may be shown
part-suppression-method = Whether small numbers are withheld, all are rounded to five, or all are shown as ranges
part-criteria-indicator = The indicator by which institutions are compared
part-criteria-weight = How much of the whole it makes; all weights together give 100

## Problems

broken-expression = { $kind ->
        [unfinished] The expression “{ $value }” ends too early: something is missing after the last sign, or a bracket is not closed.
        [too-long] The expression “{ $value }” is too long to be understood.
       *[unexpected] In the expression “{ $value }”, “{ $detail }” cannot stand where it stands.
    }
    .hint = Write ids of indicators, numbers, + - * / and round brackets, with blanks around a minus: consulted / learners * 100
cyclic-derivation = The indicator “{ $value }” cannot be worked out: its expression needs { $parts }, and to work those out, one comes back to where one began.
    .hint = In one of them leave out “derive” and collect the numbers, or work it out from others.
aggregate-without-parts = “{ $value }” needs to know from which indicators it is made. Missing: { $field }.
    .hint = { $value ->
        [share] Add the indicator that is divided and the one by which it is divided: numerator = "employed" and denominator = "graduates"
       *[other] Add the indicator that says how much each institution counts: weight = "learners"
    }

## Explanations

explain-broken-expression = An expression cannot be worked out
    .why = A derived indicator is worked out from others by its expression. When the expression cannot be read, the indicator has no values, and its page stays without numbers.
    .steps =
        Use the ids of indicators as they stand in the column id of indicators.csv or in the names of folders.
        Put blanks around a minus: ids have hyphens of their own.
        Count the brackets: there are as many closing as opening ones.
explain-cyclic-derivation = Indicators are derived from each other in a circle
    .why = To work out the first one, the second is needed, and for the second the first. None of them can get a value.
    .steps =
        Look at the expressions of the indicators that the message names.
        Decide which of them institutions report, and take its expression away.
explain-aggregate-without-parts = A share or weighted mean does not say from what
    .why = The share of a region is not the mean of the shares of its institutions: a small lyceum would count as much as a big one. It is worked out from the totals, so Lotsman must know which numbers are divided, or by what is weighed.
    .steps =
        For a share give numerator and denominator, for a weighted mean give weight.
        If institutions report the share ready-made and the parts are unknown, write aggregate = "none": then no share of the region is shown.
