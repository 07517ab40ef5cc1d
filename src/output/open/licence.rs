//! Licences as authors name them, by their ids and addresses.

/// A licence that machines know.
pub struct Licence {
    /// After the Open Definition, for instance `CC-BY-4.0`.
    pub id: String,
    pub url: String,
}

/// The licence behind words like «CC BY 4.0»; `None` for words that only people understand.
pub fn licence(words: &str) -> Option<Licence> {
    let plain = words.trim().to_uppercase().replace(['-', '_', ','], " ");
    let parts: Vec<&str> = plain.split_whitespace().collect();
    match parts.as_slice() {
        ["CC0" | "CC", rest @ ..] if parts[0] == "CC0" || rest.first() == Some(&"0") => Some(Licence {
            id: "CC0-1.0".to_owned(),
            url: "https://creativecommons.org/publicdomain/zero/1.0/".to_owned(),
        }),
        ["CC", conditions @ .., version] if is_version(version) => creative_commons(conditions, version),
        ["CC", conditions @ ..] => creative_commons(conditions, "4.0"),
        ["ODBL", ..] => Some(Licence {
            id: "ODbL-1.0".to_owned(),
            url: "https://opendatacommons.org/licenses/odbl/1-0/".to_owned(),
        }),
        ["ODC", "BY", ..] => Some(Licence {
            id: "ODC-BY-1.0".to_owned(),
            url: "https://opendatacommons.org/licenses/by/1-0/".to_owned(),
        }),
        ["PDDL", ..] => Some(Licence {
            id: "PDDL-1.0".to_owned(),
            url: "https://opendatacommons.org/licenses/pddl/1-0/".to_owned(),
        }),
        _ => None,
    }
}

fn is_version(text: &str) -> bool {
    text.split_once('.').is_some_and(|(major, minor)| {
        [major, minor].iter().all(|part| part.len() == 1 && part.bytes().all(|sign| sign.is_ascii_digit()))
    })
}

fn creative_commons(conditions: &[&str], version: &str) -> Option<Licence> {
    let known = ["BY", "SA", "NC", "ND"];
    if conditions.first() != Some(&"BY") || conditions.iter().any(|condition| !known.contains(condition)) {
        return None;
    }
    let conditions = conditions.join("-");
    Some(Licence {
        url: format!("https://creativecommons.org/licenses/{}/{version}/", conditions.to_lowercase()),
        id: format!("CC-{conditions}-{version}"),
    })
}

#[cfg(test)]
mod tests {
    use super::licence;

    #[test]
    fn words_of_authors_are_understood() {
        let id = |words: &str| licence(words).map(|licence| licence.id);
        assert_eq!(id("CC BY 4.0").as_deref(), Some("CC-BY-4.0"));
        assert_eq!(id("cc-by-sa-3.0").as_deref(), Some("CC-BY-SA-3.0"));
        assert_eq!(id("CC BY").as_deref(), Some("CC-BY-4.0"));
        assert_eq!(id("CC0").as_deref(), Some("CC0-1.0"));
        assert_eq!(id("CC 0 1.0").as_deref(), Some("CC0-1.0"));
        assert_eq!(id("Усі права застережено"), None);
        assert_eq!(id("CC"), None);
    }
}
