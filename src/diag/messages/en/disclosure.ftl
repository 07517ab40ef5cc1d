# Small counts of persons: where they may not go.
tracked-counts = { $count ->
        [one] This table holds a number below the threshold, and it goes into the repository as it is: whoever opens the repository can recognise the persons behind it.
       *[other] This table holds { $count } numbers below the threshold, and it goes into the repository as it is: whoever opens the repository can recognise the persons behind them.
    }
    .hint = Put the table into a folder raw: data/{ $value }/raw. Write the line raw/ into the file .gitignore of the portal. Then run: lotsman protect { $value }
explain-tracked-counts = A table with small numbers of persons is on its way to the public
    .why = On the pages small numbers are protected. But the table that they come from is a file of the portal, and everybody who can see the repository on GitHub can open it, with every earlier version of it. Then protection on the pages is in vain.
    .steps =
        In the folder of the data set make a folder raw and move the tables with the true numbers there. In dataset.toml, write raw/ before the names of the files, if they are named there.
        Open the file .gitignore in the folder of the portal with Notepad, add a line raw/ and save it. From now on git, and GitHub Desktop too, leaves such folders out. Keep a copy of them where only your team can see it.
        Run lotsman protect with the name of the data set. It writes protected.csv: what may be shown, and nothing else. Save this file with the portal: on GitHub, where the folder raw is not, the portal is built from it, and the pages are the same.
        If the table has been on GitHub already, it is still in the history. Make the repository private at once (Settings → General → Change repository visibility), and begin a new one without the history: copy the folder of the portal without the hidden folder .git.
