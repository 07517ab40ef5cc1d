### Ratings: fields, and what is wrong with them.

field-rating-period = The period of the values, for instance “2024/25”; without it, the last one of each indicator
field-rating-only = Only institutions with these words, for instance type = "lyceum"
field-rating-group-by = The fact by which institutions are compared with their like only, for instance type
field-rating-sizes = Sizes by which institutions are compared with their like only
field-rating-min-reported = How many per cent of the weights must have a value, so that an institution is rated; without it, 60
field-rating-ties = share_place – equal scores share a place; or the indicator of the criterion that decides
field-rating-publish = What readers see: bands, score (in the order of names), or order (who is first and who is last)
field-rating-bands = Names of the bands, with the scores at which they begin; without it, there are four
field-rating-appeal = How an institution can have its result looked at again
part-criteria-name = What the criterion is called here; without it, as the indicator
part-criteria-why = Why it counts, and how the values were got
part-criteria-direction = Which way is better; without it, as the indicator says
part-criteria-normalise = How a value becomes points: minmax – from the worst to the best; target – by a target; per_base – divided by a base; rank – by the place; none – the value is points from 0 to 100
part-criteria-base = By which indicator the value is divided, for instance learners
part-criteria-target = The value that gives 100 points; without it, the target of the indicator
part-criteria-cap = A better value than this counts as this one
part-criteria-missing = Where there is no value: exclude – the others count the more; zero – no points; not_rated – no rating
part-criteria-evidence = required – only values count that are counted from pages of the portal, or have a note
part-band-from = The score at which the band begins; the lowest one begins at 0
part-band-name = What the band is called
part-sizes-indicator = What the size of an institution is, for instance learners
part-sizes-from = At which sizes a further group begins: [200, 500] makes three groups
part-appeal-contacts = To whom to write
part-appeal-until = The last day
part-appeal-how = What to write, and what happens then

weights-differ = The weights of the criteria give { $value } together, not 100, or one of them is not above 0.
    .hint = Change the weights so that together they give 100.
criterion-without-base = The criterion “{ $value }” is to be divided, but it is not said by what.
    .hint = Add the indicator by which it is divided: base = "learners". Or choose another way: normalise = "minmax"
criterion-without-target = The criterion “{ $value }” is measured by a target, but neither it nor its indicator has one for this period, so the best in the group counts instead.
    .hint = Add the value that gives all points: target = 80
unknown-criterion = Equal scores are to be decided by “{ $value }”, but that is none of the criteria.
    .hint = { $suggestion ->
        [none] Write ties = "share_place", or one of these: { $known }
       *[other] Did you mean “{ $suggestion }”?
    }
bands-without-zero = No band begins at 0, so the lowest scores have no band of their own.
    .hint = Add a band for them: { "{" } from = 0, name = "…" { "}" }
rating-of-nobody = Nobody can be rated: too few values are known for “{ $value }”.
    .hint = Look at the period of the rating, and at the tables: are the indicators of the criteria there?

explain-weights-differ = The weights of a rating do not give 100
    .why = Readers see the weight of each criterion in per cent. If they do not give 100, the page tells something else than what was worked out.
explain-criterion-without-base = A criterion is to be divided by something that is not named
    .why = Large institutions have more of everything. To compare them with small ones, the number is divided by another, most often by the number of learners. The rating must say by which.
explain-criterion-without-target = A criterion has no target
    .why = With normalise = "target" points say which part of a target is reached. The target stands in the criterion, or in the indicator, for the period of the rating or a later one.
explain-unknown-criterion = The criterion that decides between equal scores is none
    .why = ties names the indicator of one of the criteria, or says that equal scores share a place.
explain-bands-without-zero = The lowest band does not begin at 0
    .why = Each score from 0 to 100 belongs to a band. Scores below the lowest one would be counted to it, and the page would tell readers another limit.
explain-rating-of-nobody = A rating has no results
    .why = An institution is rated if enough of its values are known. Here this is so for none: often the period is written differently in the tables, for instance “2024” and “2024/25”.
