//! Bytes → text: UTF-8 as it should be, and the older encodings that Excel and Windows still write.

use std::borrow::Cow;

use icu::normalizer::ComposingNormalizerBorrowed;

/// A text and how it was written.
#[derive(Debug)]
pub struct Decoded {
    pub text: String,
    /// The encoding that was guessed, when the bytes are not UTF-8.
    pub guessed: Option<&'static str>,
    /// The byte at which UTF-8 breaks, when it does.
    pub broken_at: Option<usize>,
}

/// Reads UTF-8 with or without a byte order mark; otherwise guesses, so that nothing is lost. Letters come out composed.
pub fn decode(bytes: &[u8]) -> Decoded {
    let decoded = read(bytes);
    match composed(&decoded.text) {
        Cow::Borrowed(_) => decoded,
        Cow::Owned(text) => Decoded { text, ..decoded },
    }
}

/// The text in the form NFC: macOS takes «й» apart into two signs in names of files, Windows and keyboards never do.
pub fn composed(text: &str) -> Cow<'_, str> {
    if is_composed(text) {
        return Cow::Borrowed(text);
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Whether every sign of a text stands alone. All signs that begin with a frequent byte do, which is seen of many bytes at once.
fn is_composed(text: &str) -> bool {
    let is_frequent = |byte: &u8| *byte < 0xcc || matches!(byte, 0xd0 | 0xd1 | 0xd3);
    text.as_bytes().chunks(64).enumerate().all(|(at, bytes)| {
        if bytes.iter().fold(true, |all, byte| all & is_frequent(byte)) {
            return true;
        }
        let rare = bytes.iter().enumerate().filter(|(_, byte)| !is_frequent(byte)).map(|(inside, _)| 64 * at + inside);
        rare.map(|at| &text[at..]).all(|rest| rest.chars().next().is_some_and(stands_alone))
    })
}

/// Whether a sign is composed whatever stands beside it, as long as that stands alone, too: the letters and punctuation of most
/// texts, which need no tables then.
fn stands_alone(sign: char) -> bool {
    matches!(sign, '\0'..='\u{2ff}' | '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}' | '\u{2010}'..='\u{2027}' | '€' | '№')
}

/// Why a text cannot be read in the encoding that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misread {
    /// No encoding is called so.
    Unknown,
    /// Some bytes stand for no letter in it.
    Broken,
}

/// Reads a text in an encoding by any of its names: `KOI8-U`, `ISO8859-13`, `microsoft-cp1251`. Letters come out composed.
///
/// # Errors
/// When no encoding has that name, or when bytes stand for no letters in it.
pub fn decode_as(bytes: &[u8], name: &str) -> Result<String, Misread> {
    let name = name.to_ascii_lowercase();
    let name = name.strip_prefix("microsoft-").unwrap_or(&name).replace("iso8859-", "iso-8859-");
    let encoding = encoding_rs::Encoding::for_label(name.as_bytes()).ok_or(Misread::Unknown)?;
    let (text, _, broken) = encoding.decode(bytes);
    if broken { Err(Misread::Broken) } else { Ok(composed(&text).into_owned()) }
}

fn read(bytes: &[u8]) -> Decoded {
    let utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    match std::str::from_utf8(bytes) {
        Ok(text) if !utf16 => {
            Decoded { text: text.trim_start_matches('\u{feff}').to_owned(), guessed: None, broken_at: None }
        }
        outcome => {
            let broken_at = outcome.err().map_or(0, |error| error.valid_up_to());
            let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
            detector.feed(bytes, true);
            let guess = detector.guess(None, chardetng::Utf8Detection::Deny);
            let (text, used, _): (Cow<'_, str>, _, _) = guess.decode(bytes);
            Decoded { text: text.into_owned(), guessed: Some(used.name()), broken_at: Some(broken_at) }
        }
    }
}

#[cfg(test)]
mod tests {
    use icu::normalizer::ComposingNormalizerBorrowed;

    use super::{is_composed, stands_alone};

    #[test]
    fn rare_signs_are_found_wherever_they_stand() {
        let plain = "Їжак, «ёлка» – šūpoles № 5: 12 € “so”…".repeat(9);
        assert!(is_composed(&plain) && is_composed(""));
        for (at, _) in plain.char_indices() {
            for rare in ['\u{301}', '\u{306}', '\u{483}', '\u{1e00}', '𝒳'] {
                let text = format!("{}{rare}{}", &plain[..at], &plain[at..]);
                assert!(!is_composed(&text), "{rare:?} at {at}");
            }
        }
    }

    #[test]
    fn signs_that_stand_alone_are_composed_in_any_company() {
        let alone: Vec<char> = ('\0'..='\u{ffff}').filter(|sign| stands_alone(*sign)).collect();
        let nfc = ComposingNormalizerBorrowed::new_nfc();
        for one in &alone {
            let pairs: String = alone.iter().flat_map(|other| [*one, *other]).collect();
            assert!(nfc.is_normalized(&pairs), "{one:?}");
        }
    }
}
