//! Periods as people write them in titles, heads and names of sheets: «за 2023/2024 навчальний рік», «II квартал 2024».

use crate::typed::{Period, PeriodKind};

/// Stems of the names of months, in lower case, from January.
const MONTHS: [&[&str]; 12] = [
    &["січ", "январ", "janvār", "januar"],
    &["лют", "феврал", "februār", "februar"],
    &["берез", "март", "mart", "march"],
    &["квіт", "апрел", "aprīl", "april"],
    &["трав", "мая", "май", "мае", "maij", "may"],
    &["черв", "июн", "jūnij", "june"],
    &["лип", "июл", "jūlij", "july"],
    &["серп", "август", "august"],
    &["верес", "сентябр", "septembr", "september"],
    &["жовт", "октябр", "oktobr", "october"],
    &["листопад", "ноябр", "novembr", "november"],
    &["груд", "декабр", "decembr", "december"],
];

/// Letters that may follow the stem of a month.
const ENDING: usize = 4;

const QUARTERS: &[&str] = &["кварт", "кв", "ceturks", "quarter", "q"];
const HALVES: &[&str] = &["півріч", "полугод", "pusgad", "half", "h"];

/// The one period that a text names; `None` when it names none, or several.
pub fn period_in(text: &str) -> Option<Period> {
    if let Some(period) = Period::parse(text.trim()) {
        return Some(period);
    }
    let words = words(&text.to_lowercase());
    let years: Vec<(usize, i16)> = (0..words.len()).filter_map(|at| Some((at, year(&words[at])?))).collect();
    let (first, from) = *years.first()?;
    match years.get(1) {
        Some((at, to)) if *at == first + 2 && is_between(&words[first + 1]) => {
            let spelled = if *to == from + 1 { format!("{from}/{to}") } else { format!("{from}..{to}") };
            // A third year would make it a list.
            return Period::parse(&spelled).filter(|_| years.len() == 2);
        }
        Some(_) => return years.iter().all(|(_, year)| *year == from).then(|| within(&words, first, from))?,
        None => {}
    }
    let short = words.get(first + 1).filter(|sign| is_between(sign)).and(words.get(first + 2));
    if let Some(short) = short
        && let Some(period) = Period::parse(&format!("{from}/{short}"))
    {
        return Some(period);
    }
    within(&words, first, from)
}

/// The part of a year that the words around it name, or the whole year.
fn within(words: &[String], at: usize, year: i16) -> Option<Period> {
    let of = |kind: PeriodKind| Some(Period { year, kind });
    if let [.., day, dot, month, second] = &words[..at]
        && [&**dot, &**second] == [".", "."]
    {
        return Period::parse(&format!("{year}-{month:0>2}-{day:0>2}"));
    }
    if let Some(quarter) = numbered(words, QUARTERS).filter(|quarter| *quarter <= 4) {
        return of(PeriodKind::Quarter(quarter));
    }
    if let Some(half) = numbered(words, HALVES).filter(|half| *half <= 2) {
        return of(PeriodKind::Half(half));
    }
    let month_of = |word: &String| {
        let is = |stem: &&str| word.strip_prefix(*stem).is_some_and(|rest| rest.chars().count() <= ENDING);
        MONTHS.iter().position(|stems| stems.iter().any(is)).filter(|_| word != "майже")
    };
    let months: Vec<usize> = words.iter().filter_map(month_of).collect();
    match months[..] {
        [] => of(PeriodKind::Year),
        [month] => of(PeriodKind::Month(i8::try_from(month + 1).ok()?)),
        _ => None,
    }
}

/// The number before or after one of the words: «II квартал», «1-ше півріччя», «Q2».
fn numbered(words: &[String], names: &[&str]) -> Option<i8> {
    let is_name =
        |word: &String| names.iter().any(|name| if name.len() < 3 { word == name } else { word.starts_with(name) });
    let at = words.iter().position(is_name)?;
    let near = (at.saturating_sub(4)..at).rev().chain(at + 1..(at + 2).min(words.len()));
    near.filter_map(|at| words.get(at)).find_map(|word| match word.as_str() {
        "1" | "i" | "і" => Some(1),
        "2" | "ii" | "іі" => Some(2),
        "3" | "iii" | "ііі" => Some(3),
        "4" | "iv" | "іv" => Some(4),
        _ => None,
    })
}

/// Words, numbers and single signs; blanks only divide.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last = 0;
    for sign in text.chars() {
        let class = match sign {
            sign if sign.is_whitespace() => 0,
            sign if sign.is_ascii_digit() => 1,
            sign if sign.is_alphabetic() => 2,
            _ => 3,
        };
        match words.last_mut() {
            Some(word) if class == last && class != 3 && class != 0 => word.push(sign),
            _ if class != 0 => words.push(sign.to_string()),
            _ => {}
        }
        last = class;
    }
    words
}

fn year(word: &str) -> Option<i16> {
    let year: i16 = word.parse().ok()?;
    (word.len() == 4 && (1990..2100).contains(&year)).then_some(year)
}

fn is_between(sign: &str) -> bool {
    matches!(sign, "/" | "-" | "–" | "—" | "_")
}

#[cfg(test)]
mod tests {
    use super::period_in;

    #[test]
    fn periods_are_found_in_what_people_write() {
        for (written, period) in [
            ("2024", "2024"),
            ("2023/24", "2023/24"),
            ("за 2023/2024 навчальний рік", "2023/24"),
            ("2023-2024 н.р.", "2023/24"),
            ("2023_24", "2023/24"),
            ("2023–24", "2023/24"),
            ("Звіт за 2024 рік", "2024"),
            ("2021–2024", "2021..2024"),
            ("II квартал 2024 року", "2024-Q2"),
            ("Q3 2024", "2024-Q3"),
            ("2024 Q3", "2024-Q3"),
            ("1-ше півріччя 2024", "2024-H1"),
            ("2. pusgads 2024", "2024-H2"),
            ("2024. gada marts", "2024-03"),
            ("за травень 2024 г.", "2024-05"),
            ("станом на 01.09.2024", "2024-09-01"),
            ("September 2024", "2024-09"),
        ] {
            assert_eq!(period_in(written).map(|period| period.to_string()).as_deref(), Some(period), "{written}");
        }
    }

    #[test]
    fn what_names_no_period_or_several_is_left() {
        for written in ["Аркуш1", "ПЛ № 5", "12", "2022, 2023, 2024", "січень – березень 2024", "20245"]
        {
            assert_eq!(period_in(written), None, "{written}");
        }
    }
}
