# Tables: what they may be, and what stands in their cells.
locked-workbook = The workbook is protected by a password: nothing of it can be read.
    .hint = In Excel: File → Info → Protect Workbook → Encrypt with Password, empty the field, save. In LibreOffice: Save as, without “Save with password”.
explain-locked-workbook = A workbook with a password
    .why = A workbook with a password is encrypted: without the password nobody can read it, and the portal is built without one. None of its rows gets to the portal.
    .steps =
        Open the workbook and type the password.
        In Excel: File → Info → Protect Workbook → Encrypt with Password; empty the field and save. In LibreOffice: File → Save as, take away the tick at “Save with password”.
        If the password protects data about people, do not put the workbook beside the portal: take out what the portal needs.
table-too-large = { $what ->
        [unpacked] The workbook is too large: unpacked it would take more than { $limit } MB, or far more than its size allows.
       *[cells] The table is too large: it has more than { $limit } million cells that hold something, or cells far outside of the table.
    }
    .hint = { $what ->
        [unpacked] Save the sheet as CSV UTF-8, or divide the workbook. A file that you did not make yourself is best deleted.
       *[cells] Divide the table by years, or save it as CSV. Often a single cell far below or to the right is to blame: Ctrl + End shows it.
    }
explain-table-too-large = A table larger than anything that people fill in
    .why = So large a table comes about by a slip – a formula filled down to the last row of the sheet – or it is a file made to fill a computer. The portal is built without it, quickly, instead of standing still.
    .steps =
        Press Ctrl + End: the cursor jumps to the last cell that holds something. Delete the rows and columns that nobody needs, and save.
        A truly large collection is better kept as one CSV file per year.

## What stands in the tables of datasets.
unknown-entity = “{ $value }” is nobody whom the portal knows{ $kind ->
        [institution] {" "}among its institutions.
       *[other] .
    }
    .hint = { $near ->
        [none] Write the name as the entry has it, or add the entry.
       *[other] Nearest: { $near }. Write the name so, or add to dataset.toml under [names]: { $quoted } = "{ $suggestion }"
    }
ambiguous-entity = The name “{ $value }” belongs to several entries: { $known }.
    .hint = Write the id instead of the name, or add to dataset.toml under [names]: { $quoted } = "…" with one of these ids.
duplicate-row = The values of “{ $value }” stand a second time for the same period; these are left out.
    .hint = Delete one of the two rows. If they are about different things, a column must tell them apart.
no-period = Nobody says to which period the values of this table belong; they are left out.
    .hint = Add to dataset.toml: period = "2023/24". It may also stand in the name of the sheet or in a title above the table.
broken-period = { $value ->
        [none] This row names no period; its value is left out.
       *[other] “{ $value }” cannot be read as a period; the row is left out.
    }
    .hint = Write 2024, 2023/24, 2024-H1, 2024-Q2, 2024-05, 2024-05-17 or 2024..2026.
outside-limits = { $which ->
        [over] { $value } is more than { $limit }, the most that “{ $indicator }” can be.
       *[under] { $value } is less than { $limit }, the least that “{ $indicator }” can be.
    } The value is published as questioned.
    .hint = Ask who filled in the table. If the value is right, change the limit of the indicator.
percent-in-shares = “{ $value }” stands in a column of shares, where 1 is everything. The value is published as questioned.
    .hint = Write { $share }. Or, if the whole column is in per cent, give the indicator the unit percent and write { $percent }.
unit-differs = “{ $value }” is in another unit than “{ $indicator }”, whose unit is { $unit }. The value is published as questioned.
    .hint = Write the number in the unit of the indicator, or put the column under another indicator.
date-in-numbers = The spreadsheet has made the date { $value } of a number. The value is published as questioned.
    .hint = { $suggestion ->
        [none] Give the cell the format “Number” and type the number again.
       *[other] Probably { $suggestion } was typed. Give the cell the format “Number” and type the number again, with a comma.
    }
number-as-text = { $count ->
        [1] The number “{ $value }” is stored as text: it is read here, but the spreadsheet leaves it out of its sums.
       *[other] { $count } numbers of this column are stored as text, the first is “{ $value }”. They are read here, but the spreadsheet leaves them out of its sums.
    }
    .hint = In Excel: select the column, Data → Text to Columns → Finish.
unclear-sign = { $count ->
        [1] “{ $value }” may mean three things: nothing happened, nobody has reported, or it cannot be.
       *[other] “{ $value }” stands in { $count } cells of this column. It may mean three things: nothing happened, nobody has reported, or it cannot be.
    } It is published as not reported.
    .hint = Say which one in dataset.toml, under [missing]: "{ $value }" = "nil" or "not_reported" or "not_applicable"
approximate-in-sum = { $count ->
        [1] “{ $value }” is not exact, but is added up with exact numbers.
       *[other] { $count } values of this column are not exact, the first is “{ $value }”, but are added up with exact numbers.
    }
    .hint = Ask for the exact number. Until then the total is only about right.
total-differs = The total { $value } differs from the sum of its rows, { $sum }. The portal shows the sum.
    .hint = Look for a row that the total leaves out, or for a formula that does not reach the last row.
status-does-not-fit = { $reason ->
        [excluded] The status “{ $value }” says that there is no number, and yet { $number } stands there. The number is left out.
       *[unknown] There is no status or qualifier “{ $value }”.
    }
    .hint = { $suggestion ->
        [none] Empty one of the two cells. Known are normal, provisional, estimated, imputed, break, low_reliability, nil, not_reported, not_applicable, withheld.
       *[other] Did you mean “{ $suggestion }”?
    }
formula-without-value = The file holds a formula, but not its result. The value is published as questioned.
    .hint = Open the file in Excel or LibreOffice, wait until it has calculated, and save it.
unmapped-column = Nobody says what the column “{ $value }” holds; it is left out.
    .hint = Add to dataset.toml: [[columns]] header = "{ $value }" indicator = "…" – or, when readers do not need it, role = "ignore"
not-a-number = { $reason ->
        [error] The spreadsheet shows the mistake { $value } here.
        [unknown] “{ $value }” is none of the words that this indicator has: { $known }.
       *[words] “{ $value }” is no number.
    } The value is published as questioned.
    .hint = { $reason ->
        [error] Mend the formula, or type the number.
        [unknown] Write one of these words. A word that always means the same may stand in dataset.toml under [missing].
       *[words] Type the number alone; words belong into a column of notes. If the word says why there is no number, explain it in dataset.toml under [missing]: "{ $value }" = "not_reported"
    }
unclear-number = { $reason ->
        [thousand] “{ $value }” may be { $words } or { $number }. The value is published as questioned.
       *[words] Behind the number in “{ $value }” stands “{ $words }”. Only { $number } is read.
    }
    .hint = { $reason ->
        [thousand] Write { $number } without a sign between the digits, or { $words } with a further digit behind.
       *[words] Type the number alone; words belong into a column of notes.
    }
head-not-found = { $what ->
        [file] Beside dataset.toml there is no table “{ $value }”.
        [sheet] No table has a sheet “{ $value }”.
       *[column] No table has a column “{ $value }”.
    }
    .hint = { $suggestion ->
        [none] Copy the words from the table. Heads of two rows are divided by “ / ”.
       *[other] Did you mean “{ $suggestion }”?
    }
table-not-understood = { $reason ->
        [header] The table has no row with names of columns.
        [indicators] No column of this table is called like an indicator.
        [entities] No column of this table names the institutions of the portal.
        [value] The table has no column value, and yet it is said to be tidy.
       *[row] This row does not say whom its values are about; they are left out.
    }
    .hint = { $reason ->
        [header] State the row in dataset.toml: [[tables]] header_row = 3
        [indicators] Name them in dataset.toml: [[columns]] header = "…" indicator = "…"
        [entities] Name the column in dataset.toml: entity_column = "…"
        [value] Call the column of the numbers value, or write layout = "wide" into dataset.toml.
       *[row] Write the name of the institution into the row.
    }

explain-unknown-entity = A row is about an institution that the portal does not know
    .why = The values of a row belong to somebody. When the name fits nobody, they cannot be shown anywhere: not on a page, not in a total. Quotation marks, letter case, blanks and “№ 5”, “N5” or “5” do not matter; other words do. The portal does not guess, because two colleges often differ by one digit.
explain-ambiguous-entity = A name fits several institutions
    .why = Two entries have the same title or former name. To give the values to one of them would be a guess, and the mistake would not be seen.
explain-duplicate-row = The same value stands in a table twice
    .why = Two rows are about the same institution, period and indicator. If both counted, the region's total would be too high. The first is kept; whether it is the right one, only its author knows.
explain-no-period = A table does not say when its values were true
    .why = A number without a year cannot be compared with anything and cannot stand in a series.
explain-broken-period = A period is not written as a period
    .why = Years, school years, halves, quarters, months and days have one form each, so that they sort in the order of time and can be compared.
explain-outside-limits = A value is outside of what is possible
    .why = An indicator may have a least and a greatest value: no share is above 100 %, nobody counts fewer than no learners. A value outside is almost always a slip of the finger. Readers see that it is questioned, totals leave it out, and nothing is changed in silence.
explain-percent-in-shares = Per cent in a column of shares
    .why = 12.5 % as a share is 0.125. Whoever reads 12.5 in such a column sees a hundred times too much. Which of the two was meant for the whole column, only its author knows.
explain-unit-differs = A number in another unit
    .why = Hours among persons, or per cent among counts, cannot be added up. A number with the wrong unit would change the total, and nobody would notice.
explain-date-in-numbers = A spreadsheet has made a date of a number
    .why = Excel takes 1.5 or 3/4 for a day of the year. In the cell a date is stored then, a number above forty thousand behind it. What was typed cannot be told for certain.
    .steps =
        Select the cell and choose the format “Number” (Ctrl + 1).
        Type the number again, with a comma as the decimal sign.
explain-number-as-text = Numbers that are stored as text
    .why = Such numbers stand on the left of their cells. The portal reads them, but the SUM of the spreadsheet does not, so that its total is too small.
    .steps =
        In Excel select the column, then Data → Text to Columns → Finish.
        In LibreOffice: Data → Text to Columns → OK.
explain-unclear-sign = A dash that may mean three things
    .why = For one institution a dash is a zero, for the next “we have not counted”, for a third “we have no centre”. To readers these are three different messages: a zero is added up, a gap is not. A dataset says once which one it is.
explain-approximate-in-sum = “Almost 700” among exact numbers
    .why = A sum is as exact as its parts. One “almost” makes the region's total approximate, even though it is shown to the last digit.
explain-total-differs = A total is not the sum of its rows
    .why = Either a row is missing in the formula, or a value was changed after the total was typed. Both numbers are told; the portal computes the total itself and shows its own.
explain-status-does-not-fit = A status that is unknown or contradicts its number
    .why = The status says what a value is: final, estimated, not reported. “Not reported” beside the number 12 says two things at once, and readers would not know which to believe.
explain-formula-without-value = A formula without its result
    .why = A workbook keeps for each formula what it gave last. Programs that write workbooks often leave it out. The portal does not calculate formulas; without the result there is no number.
    .steps =
        Open the file in Excel or LibreOffice and wait until the numbers are shown.
        Save it. The results are kept in the file from then on.
explain-unmapped-column = A column that is not used
    .why = The name of the column is no indicator, and the dataset says nothing about it. Nothing of it gets to the portal. That may be right: then say so, and the message goes away.
explain-not-a-number = A cell holds words instead of a number
    .why = Words cannot be added up or shown in a chart. Readers see that the value is questioned, so that the institution is not taken for one that does nothing.
explain-unclear-number = A number that can be read in two ways
    .why = 1,234 is a thousand in London and a little more than one in Kyiv. Words behind a number may change its meaning: “25 (plan)”. The portal says what it has read and does not choose in silence.
explain-head-not-found = The dataset names a column that no table has
    .why = The head of a column was changed in the table, or written differently in dataset.toml. Until they agree, the column is not read as you wanted it.
explain-table-not-understood = The parts of a table are not found
    .why = To read a table, the portal must know three things: which row holds the names of the columns, which column names the institutions, and which columns hold indicators. It finds most of this itself; what it does not find, dataset.toml can say.

field-dataset-names = Names by which tables call institutions when they are not their names on the portal, with the ids they mean.
