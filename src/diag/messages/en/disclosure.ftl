# Small counts of persons: where they may not go.
tracked-counts = { $count ->
        [one] This table holds a number below the threshold, and it goes into the repository as it is: whoever opens the repository can recognise the persons behind it.
       *[other] This table holds { $count } numbers below the threshold, and it goes into the repository as it is: whoever opens the repository can recognise the persons behind them.
    }
    .hint = Put the table into a folder raw: data/{ $value }/raw. In dataset.toml, write raw/ before its name. The file .gitignore of the portal needs a line raw/. Then run: lotsman protect { $value }
explain-tracked-counts = A table with small numbers of persons is on its way to the public
    .why = On the pages small numbers are protected. But the table that they come from is a file of the portal, and everybody who can see the repository on GitHub can open it, with every earlier version of it. Then protection on the pages is in vain.
    .steps =
        In the folder of the data set make a folder raw and move the tables with the true numbers there. In dataset.toml, write raw/ before the names of the files, if they are named there.
        Open the file .gitignore in the folder of the portal with Notepad, add a line raw/ and save it. From now on git, and GitHub Desktop too, leaves such folders out. Keep a copy of them where only your team can see it.
        Run lotsman protect with the name of the data set. It writes protected.csv: what may be shown, and nothing else. Save this file with the portal: on GitHub, where the folder raw is not, the portal is built from it, and the pages are the same.
        If the table has been on GitHub already, it is still in the history. Make the repository private at once (Settings → General → Change repository visibility), and begin a new one without the history: copy the folder of the portal without the hidden folder .git.

help-protect = Writes what may be shown of tables that only you have
    .example =
        Example: lotsman protect graduates
        All data sets whose tables lie in a folder such as raw: lotsman protect
help-protect-datasets = The data sets; without any, all whose tables lie in a folder such as raw
protect-nothing = There is nothing to do: no data set has its tables in a folder of its own. Name the data set: lotsman protect graduates
protect-no-tables = The tables of the data set “{ $value }” are not here, only what was made of them. Run the command where the tables are.
protect-written = { $count ->
        [one] Written. Save the file with the portal; it holds only what may be shown.
       *[other] Written. Save the files with the portal; they hold only what may be shown.
    }
protect-with-errors = Take care: { $count ->
        [one] the portal has an error
       *[other] the portal has { $count } errors
    } (lotsman check). What is left out because of this is not in the copy either.
copy-out-of-date = The copy protected.csv of the data set “{ $value }” does not fit its tables any more.
    .hint = Run: lotsman protect { $value }
copy-missing = Git leaves the tables of the data set “{ $value }” out, and there is no copy of what may be shown of them: built on GitHub, the portal would have no numbers.
    .hint = Run: lotsman protect { $value } – and save the file protected.csv with the portal.
explain-copy-out-of-date = The protected copy is older than its tables
    .why = You see the pages made from the tables; on GitHub, where the tables are not, they are made from the copy. Readers would get the old numbers.
    .steps =
        Run lotsman protect with the name of the data set where the tables are.
        Save the file protected.csv with the portal.
explain-copy-missing = Without the tables there are no numbers
    .why = Tables with true numbers stay with you, that is right. But the portal is built elsewhere, and there it needs a file from which to build: protected.csv, in which only that stands which may be shown.
    .steps =
        Run lotsman protect with the name of the data set where the tables are.
        Save the file protected.csv with the portal.
