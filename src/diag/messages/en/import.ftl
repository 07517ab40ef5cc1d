### lotsman import

import-file-about = How the tables beside this file are read. Made by lotsman import; change whatever is not right.
import-file-period = To which period do the numbers belong? Take away the # and write it:
import-file-missing = What signs without a number mean. Take away the # and choose nil, not_reported or not_applicable:
import-file-names = These names are unknown. Take away the # where the proposed id is right:
import-file-tables = The tables, with the rows in which their heads stand.
import-file-columns = What the columns hold.
import-file-doubts = What to look at before you publish:
import-definition = As in the column “{ $title }” of the table { $source }.
import-answers = Answers received

import-found = Sheets with data: { $sheets }. Columns described: { $columns }. New indicators: { $indicators }.
import-doubts = What to look at:
import-doubt-period = { $sheet ->
        [none] The table does not say to which period its numbers belong. Write period into dataset.toml, or import again with --period 2023/24.
       *[other] The sheet “{ $sheet }” does not say to which period its numbers belong. Write period into dataset.toml, or import again with --period 2023/24.
    }
import-doubt-personal = The column “{ $value }” tells of persons: it is left out and not copied. The portal is public, and so is its repository.
import-doubt-words = The column “{ $value }” holds words, not numbers: it is left out. If readers need its notes, write role = "note" instead of "ignore".
import-doubt-free-text = The answers to “{ $value }” are free text: they are left out, for people may be recognised by them.
import-doubt-dimension = The heads “{ $heads }” stand below each of: { $tops }. Perhaps they are one breakdown; then make a vocabulary of them and import again.
import-doubt-unit = What “{ $value }” counts is not clear; its unit is { $unit } for now.
import-doubt-share = “{ $value }” is a share: values of a territory are not worked out from it. If its parts are collected too, name them in the indicator: aggregate = "share", numerator, denominator.
import-doubt-average = “{ $value }” is a mean: a territory gets the mean of its institutions, large and small alike. To weigh them, write in the indicator: aggregate = "weighted_mean" and weight = the id of the indicator by which they are weighed.
import-doubt-share-of = “{ $value }” is everywhere “{ $first }” divided by “{ $second }”: so it is written in the indicator. Then the share of a territory is worked out, and no share tells a small number. If this is chance, delete numerator and denominator and write aggregate = "none".
import-doubt-sum-of = “{ $value }” is everywhere “{ $first }” plus “{ $second }”: so it is written in the indicator, under derive. Then the rest does not tell a small number. If this is chance, delete what stands under derive.
import-doubt-semester = The table speaks of a semester, and its period is a whole school year for now, { $period }. If the numbers are of a semester only, write in dataset.toml: period = "{ $first }" for the first, period = "{ $second }" for the second.
import-doubt-mean = Of “{ $value }” the mean of the answers was taken.
import-doubt-several = Several persons answered for an institution: their choices were counted. Small counts are withheld from readers.
import-doubt-year = The period { $period } is taken from the times of the answers.
import-doubt-unknown = { $near ->
        [none] Nobody on the portal is called “{ $value }”: its row is left out until the entry exists.
       *[other] Nobody on the portal is called “{ $value }”. Did you mean { $near }? Write it into dataset.toml under [names].
    }
import-doubt-sheets = These sheets are left out, as they name no institutions or hold no numbers: { $sheets }.
import-doubt-definitions = { $count ->
        [1] One indicator is new: write in the table of indicators what it means.
       *[other] { $count } indicators are new: write in the table of indicators what they mean.
    }
import-problems = A build will say this of the new files:
import-ask = Write these files to { $path }?
import-done = Look at { $path }, then: lotsman check
import-nothing = In { $path } there is no table that names institutions and holds numbers. If the institutions are not on the portal yet, add them first: lotsman new institution
import-no-table = { $path } is no table. Tables end in .xlsx, .xls, .ods, .csv, .tsv, .json or .toml.
import-too-large = { $path } is larger than { $limit } MB. Divide it, by years for instance.
import-unreadable = { $path } cannot be read: { $detail }
import-id-broken = “{ $value }” cannot be part of an address. Write for instance { $suggestion }
import-exists = The folder { $path } exists already. Choose another name with --id.
import-period-broken = “{ $value }” is no period. Write 2024, 2023/24, 2024-H1, 2024-Q2 or 2024-05.
