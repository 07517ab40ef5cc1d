//! What every kind's file needs: the types that facts are made of, and the parts that several kinds share.

pub use schemars::JsonSchema;
pub use serde::{Deserialize, Serialize};

pub use super::organisation::AnyOrganisation;
pub use super::parts::*;
pub use super::person::Person;
pub use crate::diag::problems;
pub use crate::model::common::{Functions, Occupations, Picture, Territories, Units};
pub use crate::model::{Facts, Rules};
pub use crate::typed::{Date, FilePath, Link, Moment, Period, Quantity, Ref, Span, Target, Term, Text, Texts};
