//! Today's date.

use jiff::civil;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// The date in a time zone, or the one that the variable `SOURCE_DATE_EPOCH` fixes for builds that must be repeatable.
pub fn today(zone: TimeZone) -> civil::Date {
    let fixed = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    match fixed.and_then(|seconds| Timestamp::from_second(seconds).ok()) {
        Some(moment) => moment.to_zoned(zone).date(),
        None => Zoned::now().with_time_zone(zone).date(),
    }
}
