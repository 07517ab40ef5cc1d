//! Digests: short marks of texts that stay the same while a reader would read the same.

use icu::normalizer::ComposingNormalizerBorrowed;

use super::sentences::sentences;
use super::text::Piece;
use crate::lang::Lang;

/// Signs of the digest of a whole text: 80 bits.
const WHOLE: usize = 16;
/// Signs of the digest of a sentence, which only has to differ from its neighbours: 25 bits.
const SENTENCE: usize = 5;

/// The digest of a whole text. How it is cut into paragraphs does not count.
pub fn whole(pieces: &[Piece]) -> String {
    let mut hasher = blake3::Hasher::new();
    for piece in pieces {
        hasher.update(folded(&piece.text).as_bytes());
        hasher.update(b" ");
    }
    letters(hasher.finalize().as_bytes(), WHOLE)
}

/// Every sentence with its digest, in the order of the text.
pub fn by_sentence<'a>(pieces: &'a [Piece], lang: &Lang) -> Vec<(String, &'a str)> {
    let of_piece = |piece: &'a Piece| match piece.prose {
        true => sentences(&piece.text, lang.as_str()),
        false => vec![piece.text.as_str()],
    };
    let digest = |sentence: &'a str| {
        let hash = blake3::hash(folded(sentence).as_bytes());
        (letters(hash.as_bytes(), SENTENCE), sentence)
    };
    pieces.iter().flat_map(of_piece).map(digest).collect()
}

/// The text without what only a typesetter sees: kinds of quotes, apostrophes and dashes, hidden signs, and letters
/// that a system stores in two parts.
fn folded(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let mut folded = String::with_capacity(composed.len());
    for sign in composed.chars() {
        match sign {
            '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200d}' | '\u{2060}' | '\u{feff}' => {}
            '’' | '‘' | 'ʼ' | '`' => folded.push('\''),
            '«' | '»' | '„' | '“' | '”' => folded.push('"'),
            '–' | '—' | '−' | '‑' => folded.push('-'),
            '…' => folded.push_str("..."),
            sign => folded.push(sign),
        }
    }
    folded
}

/// Digits and small letters without i, l, o and u, which are mistaken for others.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

fn letters(bytes: &[u8], count: usize) -> String {
    let bit = |at: usize| usize::from(bytes[at / 8] >> (7 - at % 8) & 1);
    let letter = |at: usize| (0..5).fold(0, |value, inner| value << 1 | bit(at * 5 + inner));
    (0..count).map(|at| char::from(ALPHABET[letter(at)])).collect()
}
