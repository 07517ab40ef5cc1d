//! Where an event stands in time: by the day of the build, and by the clock of whoever reads the page later.

use jiff::civil;
use jiff::tz::TimeZone;
use tera::Value;

use super::view;
use crate::kinds::Event;
use crate::typed::Moment;

/// Where an event stands on a day: `upcoming`, `today`, `past` or `cancelled`.
pub fn state(event: &Event, today: civil::Date) -> &'static str {
    if event.cancelled {
        "cancelled"
    } else if event.last_day() < today {
        "past"
    } else if event.start.date <= today {
        "today"
    } else {
        "upcoming"
    }
}

/// The moments at which the state of an event changes, with the offset of its zone: `day`, the beginning of its first
/// day; `from`, its first minute, when its hours are known; `to`, the first moment after it. Nothing for an event that
/// changes no more.
pub fn moments(event: &Event, portal_zone: &TimeZone, today: civil::Date) -> Value {
    if !matches!(state(event, today), "upcoming" | "today") {
        return Value::none();
    }
    let named = event.timezone.as_deref().and_then(|name| TimeZone::get(name).ok());
    let zone = named.as_ref().unwrap_or(portal_zone);
    let midnight = |date: civil::Date| written(date.to_datetime(civil::Time::midnight()), zone);
    let end_hour = event.end.and_then(|end: Moment| Some(end.date.to_datetime(end.time?)));
    // Whoever knows no end cannot say that it is going on now: then it is today's, until the day is over.
    let hours = event.start.time.zip(end_hour);
    let to = match end_hour {
        Some(end) => written(end, zone),
        None => event.last_day().tomorrow().ok().and_then(midnight),
    };
    view! {
        "day" => midnight(event.start.date),
        "from" => hours.and_then(|_| written(event.start.datetime(), zone)),
        "to" => to,
    }
}

/// `2027-01-27T10:00:00+02:00`. An hour that the clocks skip is the one after it; one that they repeat is its first time.
fn written(local: civil::DateTime, zone: &TimeZone) -> Option<String> {
    let moment = local.to_zoned(zone.clone()).ok()?;
    Some(moment.timestamp().display_with_offset(moment.offset()).to_string())
}
