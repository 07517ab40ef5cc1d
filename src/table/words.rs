//! Words by which the parts of a table are known, in the four languages of authors.

/// What the first words of a row say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Summary {
    Total,
    Average,
}

/// How rows that sum up others begin, in lower case.
const SUMMARIES: &[(Summary, &[&str])] = &[
    (
        Summary::Total,
        &[
            "разом",
            "усього",
            "всього",
            "загалом",
            "підсумок",
            "сума",
            "всего",
            "итого",
            "итог",
            "сумма",
            "kopā",
            "pavisam",
            "kopsumma",
            "summa",
            "total",
            "grand total",
            "in total",
            "sum",
            "overall",
        ],
    ),
    (
        Summary::Average,
        &[
            "середнє",
            "у середньому",
            "в середньому",
            "среднее",
            "в среднем",
            "vidēji",
            "vidējais",
            "average",
            "mean",
            "on average",
        ],
    ),
];

/// Heads of the column that only counts the rows, in lower case and without blanks and dots.
const COUNTING: &[&str] = &[
    "№",
    "№з/п",
    "№п/п",
    "№пп",
    "№зп",
    "з/п",
    "п/п",
    "n",
    "n/n",
    "n/p",
    "#",
    "nr",
    "nrpk",
    "npk",
    "no",
    "nо",
    "нп/п",
    "порядковийномер",
    "порядковыйномер",
    "#п/п",
];

/// Beginnings of the words by which the column of institutions is called, in lower case.
const INSTITUTIONS: &[&str] = &[
    "заклад",
    "установ",
    "учрежден",
    "організаці",
    "организаци",
    "ліце",
    "лице",
    "училищ",
    "школ",
    "коледж",
    "колледж",
    "назва",
    "найменуванн",
    "наименовани",
    "названи",
    "iestād",
    "skol",
    "nosaukum",
    "organiz",
    "institution",
    "school",
    "college",
    "lyceum",
    "organisation",
    "name",
];

/// Whether a column with this head probably names institutions.
pub fn names_institutions(head: &str) -> bool {
    let head = head.to_lowercase();
    let mut words = head.split(|sign: char| !sign.is_alphanumeric());
    words.any(|word| INSTITUTIONS.iter().any(|stem| word.starts_with(stem)))
}

/// What a row that begins with this text sums up; `None` for rows of data.
pub fn summary(text: &str) -> Option<Summary> {
    let text = text.to_lowercase();
    let text = text.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    let begins = |word: &&str| text.strip_prefix(*word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    SUMMARIES.iter().find(|(_, words)| words.iter().any(begins)).map(|(summary, _)| *summary)
}

/// Whether a column with this head only counts the rows.
pub fn is_counting(head: &str) -> bool {
    let bare: String = head.to_lowercase().chars().filter(|sign| !sign.is_whitespace() && *sign != '.').collect();
    COUNTING.contains(&&bare[..])
}
