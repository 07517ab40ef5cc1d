//! Today's date.

use jiff::civil;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::diag::Report;
use crate::files::Files;
use crate::site::Site;

/// The date at a site: its own time zone decides what day it is. What is wrong with `site.toml`, the build reports.
pub fn today_of(files: &dyn Files) -> civil::Date {
    let site = Site::read(files, None, &Report::default());
    today(site.map_or(TimeZone::UTC, |site| site.time_zone.clone()))
}

/// The date in a time zone, or the one that the variable `SOURCE_DATE_EPOCH` fixes for builds that must be repeatable.
fn today(zone: TimeZone) -> civil::Date {
    let fixed = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    match fixed.and_then(|seconds| Timestamp::from_second(seconds).ok()) {
        Some(moment) => moment.to_zoned(zone).date(),
        None => Zoned::now().with_time_zone(zone).date(),
    }
}
