//! Types that are written as a string or a number and read by their `parse`.

/// The schema of a type that files write as one value; its tag tells shapes what it is.
macro_rules! schema {
    ($name:ident, $tag:literal, $types:tt) => {
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": $types, "x-type": $tag })
            }
        }
    };
}

/// Reading and schema of a type that is written as a string or a number.
macro_rules! written {
    ($name:ident, $tag:literal, $types:tt) => {
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::parse(&text).ok_or_else(|| serde::de::Error::custom(concat!("not a ", $tag)))
            }
        }

        schema!($name, $tag, $types);
    };
}

pub(super) use {schema, written};
