//! Digests: values that are the same have the same one.

use std::io::{self, Read};

use tera::Value;

use crate::typed::{Node, NodeKind};

/// 128 bits of a hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub [u8; 16]);

/// Bytes from which a digest is made by several threads.
const LARGE: usize = 1 << 20;

/// What a digest is made of. Each piece brings its kind and its length along, so that none runs into the next.
#[derive(Debug, Default)]
pub struct Pieces(Vec<u8>);

impl Digest {
    pub fn of(bytes: &[u8]) -> Self {
        // What is large is worth the work of several threads.
        let hash = if bytes.len() < LARGE {
            blake3::hash(bytes)
        } else {
            blake3::Hasher::new().update_rayon(bytes).finalize()
        };
        hash.into()
    }

    /// The digest of all that a reader gives, which is never held as a whole.
    pub fn read(mut reader: impl Read) -> io::Result<Self> {
        let (mut whole, mut piece) = (blake3::Hasher::new(), Vec::with_capacity(LARGE));
        while reader.by_ref().take(LARGE as u64).read_to_end(&mut piece)? > 0 {
            whole.update_rayon(&piece);
            piece.clear();
        }
        Ok(whole.finalize().into())
    }
}

impl From<blake3::Hash> for Digest {
    fn from(hash: blake3::Hash) -> Self {
        let mut digest = [0; 16];
        digest.copy_from_slice(&hash.as_bytes()[..16]);
        Self(digest)
    }
}

impl Pieces {
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.number(text.len() as u64);
        self.0.extend_from_slice(text.as_bytes());
        self
    }

    pub fn number(&mut self, number: u64) -> &mut Self {
        self.0.extend_from_slice(&number.to_le_bytes());
        self
    }

    pub fn digest(&mut self, digest: Digest) -> &mut Self {
        self.0.extend_from_slice(&digest.0);
        self
    }

    /// A value as authors wrote it; its place does not count.
    pub fn node(&mut self, node: &Node) -> &mut Self {
        match &node.kind {
            NodeKind::Str(text) => self.kind(0).text(text),
            NodeKind::Integer(number) => self.kind(1).number(number.cast_unsigned()),
            NodeKind::Float(number) => self.kind(2).number(number.to_bits()),
            NodeKind::Bool(flag) => self.kind(3).kind(u8::from(*flag)),
            NodeKind::List(items) => {
                self.kind(4).number(items.len() as u64);
                items.iter().for_each(|item| _ = self.node(item));
                self
            }
            NodeKind::Map(entries) => {
                self.kind(5).number(entries.len() as u64);
                entries.iter().for_each(|(key, value)| _ = self.text(&key.name).node(value));
                self
            }
            NodeKind::Broken => self.kind(6),
        }
    }

    /// A value of a template, with whether it is escaped.
    pub fn value(&mut self, value: &Value) -> &mut Self {
        if let Some(text) = value.as_str() {
            self.kind(u8::from(value.is_safe())).text(text)
        } else if let Some(items) = value.as_array() {
            self.kind(2).number(items.len() as u64);
            items.iter().for_each(|item| _ = self.value(item));
            self
        } else if let Some(map) = value.as_map() {
            self.kind(3).number(map.len() as u64);
            for (key, value) in map {
                match key.as_str() {
                    Some(key) => self.text(key),
                    None => self.text(&key.to_string()),
                };
                self.value(value);
            }
            self
        } else if let Some(flag) = value.as_bool() {
            self.kind(4).kind(u8::from(flag))
        } else if value.is_f64() {
            self.kind(5).number(value.as_f64().unwrap_or_default().to_bits())
        } else if let Some(number) = value.as_i64() {
            self.kind(6).number(number.cast_unsigned())
        } else if let Some(bytes) = value.as_bytes() {
            self.kind(7).number(bytes.len() as u64);
            self.0.extend_from_slice(bytes);
            self
        } else {
            let kind = if value.is_undefined() { 8 } else { 9 };
            self.kind(kind).text(&value.to_string())
        }
    }

    pub fn done(&self) -> Digest {
        Digest::of(&self.0)
    }

    fn kind(&mut self, kind: u8) -> &mut Self {
        self.0.push(kind);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::{Digest, Pieces};
    use tera::Value;

    #[test]
    fn what_is_read_piece_by_piece_has_the_digest_of_the_whole() {
        let bytes: Vec<u8> = (0..3_000_000_u32).map(|at| (at % 251) as u8).collect();
        assert_eq!(Digest::read(&bytes[..]).expect("memory"), Digest::of(&bytes));
        assert_eq!(Digest::read(&b""[..]).expect("memory"), Digest::of(b""));
    }

    fn digest(value: impl Into<Value>) -> Digest {
        Pieces::default().value(&value.into()).done()
    }

    #[test]
    fn values_that_templates_tell_apart_have_other_digests() {
        assert_eq!(digest("<b>"), digest("<b>".to_owned()));
        assert_ne!(digest("<b>"), digest(Value::safe_string("<b>")));
        assert_ne!(digest("1"), digest(1));
        assert_ne!(digest(1), digest(1.0));
        assert_ne!(digest(true), digest(false));
        assert_ne!(digest(Value::none()), digest(Value::undefined()));
        assert_ne!(digest(vec!["ab", "c"]), digest(vec!["a", "bc"]));
        assert_ne!(digest(vec![vec!["a"], vec![]]), digest(vec![vec![], vec!["a"]]));
    }
}
