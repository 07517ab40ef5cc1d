//! Words by which the columns of foreign tables are known, in the four languages of authors.

/// Beginnings of words in heads, and the unit that they speak of. The first one that fits wins.
const UNITS: &[(&str, &[&str])] = &[
    ("percent", &["%", "відсот", "процент", "procent", "percent", "частк", "доля", "доли", "īpatsvar", "share"]),
    ("hours", &["годин", "час", "stund", "hour"]),
    ("uah", &["грн", "гривень", "uah"]),
    ("eur", &["€", "євро", "евро", "eiro", "eur"]),
    (
        "consultations",
        &["консультацій", "консультації", "консультаций", "консультации", "konsultācij", "consultations"],
    ),
    ("consultants", &["консультант", "konsultant", "consultant"]),
    ("graduates", &["випускник", "выпускник", "absolvent", "graduate"]),
    ("pupils", &["учн", "учен", "школяр", "школьник", "skolēn", "pupil"]),
    ("learners", &["здобувач", "обучающ", "студент", "слухач", "audzēk", "learner", "student"]),
    ("teachers", &["педагог", "вчител", "учител", "викладач", "преподавател", "pedagog", "skolotāj", "teacher"]),
    (
        "persons",
        &[
            "осіб",
            "особ",
            "людей",
            "чол",
            "человек",
            "учасник",
            "участник",
            "cilvēk",
            "dalībniek",
            "person",
            "people",
            "participant",
        ],
    ),
    ("employers", &["роботодав", "работодат", "darba", "employer"]),
    ("agreements", &["угод", "договор", "соглашен", "līgum", "agreement", "contract"]),
    (
        "events",
        &[
            "заход",
            "захід",
            "подій",
            "мероприят",
            "ярмарк",
            "тренінг",
            "тренинг",
            "pasākum",
            "event",
            "training",
            "fair",
        ],
    ),
    ("materials", &["матеріал", "материал", "materiāl", "material"]),
    ("places", &["місц", "мест", "viet", "place"]),
    ("points", &["бал", "балл", "punkt", "point", "score"]),
    ("institutions", &["заклад", "учрежден", "iestā", "institution"]),
];

/// Beginnings of heads that name persons, or how to reach them.
const PERSONAL: &[&str] = &[
    "піб",
    "п.і.б",
    "прізвищ",
    "ім’я",
    "ім'я",
    "фио",
    "ф.и.о",
    "фамили",
    "имя",
    "vārds",
    "uzvārds",
    "surname",
    "full name",
    "your name",
    "first name",
    "last name",
    "e-mail",
    "email",
    "електронн",
    "электронн",
    "пошт",
    "почт",
    "e-pasts",
    "телефон",
    "моб",
    "phone",
    "tālrun",
    "viber",
    "telegram",
    "адреса",
    "адрес",
    "address",
    "контакт",
    "contact",
    "дата народження",
    "дата рождения",
    "dzimšanas",
    "birth",
];

const TIMESTAMP: &[&str] = &[
    "позначка часу",
    "мітка часу",
    "отметка времени",
    "временная метка",
    "timestamp",
    "laika zīmog",
    "laikspiedol",
    "start time",
    "completion time",
];

const PERIOD: &[&str] = &[
    "рік",
    "роки",
    "год",
    "період",
    "период",
    "квартал",
    "місяць",
    "месяц",
    "gads",
    "periods",
    "mēnesis",
    "year",
    "period",
    "month",
    "quarter",
    "навчальний рік",
    "учебный год",
];

const INDICATOR: &[&str] = &["показник", "показател", "індикатор", "индикатор", "rādītāj", "indicator", "measure"];

const VALUE: &[&str] =
    &["значення", "значение", "кількість", "количество", "vērtīb", "skaits", "value", "number", "count"];

const NOTE: &[&str] = &["приміт", "комент", "примеч", "коммент", "piezīm", "koment", "note", "comment", "remark"];

/// What kind of column a head speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    Personal,
    Timestamp,
    Period,
    Indicator,
    Value,
    Note,
    Other,
}

/// What a head speaks of by its words alone.
pub fn head(text: &str) -> Head {
    let text = text.to_lowercase().replace('\'', "’");
    let begins = |words: &[&str]| words.iter().any(|word| text.starts_with(&word.replace('\'', "’")));
    // Somewhere in the head, at the beginning of a word.
    let holds = |words: &[&str]| {
        words.iter().any(|word| {
            let word = word.replace('\'', "’");
            text.match_indices(&word).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
        })
    };
    match () {
        () if begins(TIMESTAMP) => Head::Timestamp,
        () if holds(PERSONAL) => Head::Personal,
        () if begins(INDICATOR) => Head::Indicator,
        () if begins(PERIOD) => Head::Period,
        () if begins(VALUE) => Head::Value,
        () if holds(NOTE) => Head::Note,
        () => Head::Other,
    }
}

/// Beginnings of heads whose numbers are means.
const MEANS: &[&str] = &["середн", "средн", "vidēj", "average", "mean "];

/// A school that is called a middle one: no mean.
const MIDDLE: &[&str] = &["освіт", "образован", "школ", "izglīt", "skol"];

/// Whether numbers under a head are means: «Середня зарплата, грн».
pub fn is_mean(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let begins = MEANS.iter().any(|stem| text.starts_with(stem));
    let school = text.split_whitespace().nth(1).is_some_and(|word| MIDDLE.iter().any(|stem| word.starts_with(stem)));
    begins && !school
}

/// Whether a title speaks of a part of a school year.
pub fn names_semester(text: &str) -> bool {
    let text = text.to_lowercase();
    ["семестр", "semestr", "semester"].iter().any(|stem| text.contains(stem))
}

/// Units of persons.
pub const PERSONS: &[&str] = &["persons", "graduates", "pupils", "learners", "teachers", "consultants"];

/// The unit that a head speaks of; `None` when it says nothing of it. What stands behind the comma goes before:
/// «Консультації, осіб» counts persons.
pub fn unit(text: &str) -> Option<&'static str> {
    let behind = text.rsplit_once([',', '(']).map(|(_, behind)| behind);
    let stated = behind.filter(|words| words.split_whitespace().count() <= 2).and_then(unit_of_words);
    match (unit_of_words(text), stated) {
        // «Учні, осіб»: pupils are persons.
        (Some(whole), Some("persons")) if PERSONS.contains(&whole) => Some(whole),
        (_, Some(stated)) => Some(stated),
        (whole, None) => whole,
    }
}

fn unit_of_words(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '%' | '€')).collect();
    let fits = |stem: &&str| words.iter().any(|word| word.starts_with(stem));
    UNITS.iter().find(|(_, stems)| stems.iter().any(fits)).map(|(unit, _)| *unit)
}

#[cfg(test)]
mod tests {
    use super::{Head, head, is_mean, unit};

    #[test]
    fn heads_are_known_by_their_words() {
        for (text, kind) in [
            ("Позначка часу", Head::Timestamp),
            ("ПІБ консультанта", Head::Personal),
            ("Ваш e-mail", Head::Personal),
            ("Контактний телефон", Head::Personal),
            ("Навчальний рік", Head::Period),
            ("Показник", Head::Indicator),
            ("Значення", Head::Value),
            ("Примітки", Head::Note),
            ("Учнів", Head::Other),
            ("Заходів", Head::Other),
        ] {
            assert_eq!(head(text), kind, "{text}");
        }
    }

    #[test]
    fn units_are_told_by_heads() {
        for (text, expected) in [
            ("Кількість випускників", Some("graduates")),
            ("Частка працевлаштованих, %", Some("percent")),
            ("Годин на тиждень", Some("hours")),
            ("Skolēnu skaits", Some("pupils")),
            ("Проведено заходів", Some("events")),
            ("Employers", Some("employers")),
            ("Консультації, осіб", Some("persons")),
            ("Учні, осіб", Some("pupils")),
            ("Консультації (годин)", Some("hours")),
            ("Інше", None),
        ] {
            assert_eq!(unit(text), expected, "{text}");
        }
    }

    #[test]
    fn means_are_told_by_heads() {
        for text in ["Середня зарплата, грн", "Средний возраст", "Vidējā alga", "Average wage"]
        {
            assert!(is_mean(text), "{text}");
        }
        for text in ["Середня освіта, осіб", "Закладів середньої освіти", "Vidējās izglītības iestādes"]
        {
            assert!(!is_mean(text), "{text}");
        }
    }
}
