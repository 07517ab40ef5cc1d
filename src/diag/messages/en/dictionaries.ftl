### Dictionaries that a site brings along.

lone-dictionary-file = A dictionary consists of two files, and { $missing } is not there; so the dictionary is not used.
    .hint = Put the other file of the same dictionary beside it: { $missing }. Or delete this one.
explain-lone-dictionary-file = Half of a dictionary
    .why = A Hunspell dictionary is two files of the same name: .dic lists the words, .aff says which forms they have. One without the other tells nothing. The search works without a dictionary, too; it only knows less.
    .steps =
        Take both files from the same dictionary, of the same version.
        Give both the name of the language: uk.aff and uk.dic.
unfit-dictionary = { $reason ->
        [unreadable] The dictionary cannot be read ({ $detail }).
        [size] The file of the dictionary is too large: { $size } MB, and { $limit } MB is the most.
        [encoding] The dictionary says that it is written in “{ $value }”; there is no such encoding.
        [unsaid] The dictionary does not say in which encoding it is written, and { $file } is not written in UTF-8.
        [letters] The dictionary says that it is written in { $value }, but { $file } is not.
        [rule] A rule of the dictionary in this line cannot be understood.
        [alike] From this line on too many rules of the dictionary add the same letters: it would take too long to try them all.
       *[words] The list holds no word that can be read.
    } The dictionary is not used.
    .hint = { $reason ->
        [unreadable] If the file is open in another program, close it there and build again.
        [size] Take a usual dictionary of the language: it has a few megabytes.
        [encoding] Write the name of the encoding in which the files are saved, for instance: SET UTF-8
        [unsaid] Write as the first line of the file that ends in .aff in which encoding both files are saved, for instance: SET KOI8-U
        [letters] Write after SET in which encoding both files are saved, or save both as UTF-8 and write: SET UTF-8
       *[other] Take both files from the dictionary anew, and do not open them in Word or Excel. Or delete them: the search works without them, too.
    }
explain-unfit-dictionary = A dictionary cannot be used
    .why = A Hunspell dictionary helps the search to tell words apart. When a file is damaged, saved in another encoding or is something else, it would mislead the search instead. So the portal is built as if it were not there.
    .steps =
        Look at the message: it tells what cannot be read, and in which line.
        Take both files anew, as they are, from the dictionary of LibreOffice or Firefox for the language.
        If nothing helps, delete both files.
unused-dictionary = { $reason ->
        [language] The dictionary is for the language “{ $value }”, which the portal does not have. It is not used.
        [another] The portal has another dictionary for the language “{ $value }”. This one is not used.
       *[table] Lotsman has no table of endings for the language “{ $value }”, and without it a dictionary is of no use.
    }
    .hint = { $reason ->
        [language] Give the files the name of a language of the portal: { $known }. Or delete them.
        [another] Delete one of both.
       *[table] Delete the files. The search finds words of this language as they are written, begun and misspelt.
    }
explain-unused-dictionary = A dictionary that helps nobody
    .why = The name of a dictionary tells its language: uk.aff and uk.dic are for Ukrainian. When the name is wrong, the search does not know the words that the dictionary knows, and nobody notices.
    .steps =
        Look into site.toml for the tags of the portal’s languages.
        Give both files such a name, or delete them.
