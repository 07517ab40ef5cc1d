//! What is remembered of links to other hosts, so that no host is asked every day and a link is dead since a date.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Outcome};
use super::links::{Links, Written};
use crate::diag::{Diagnostic, Report, problems};
use crate::files::{Files, SitePath};

/// Where the records of a site lie; the folder is no part of what is published.
pub const FILE: &str = ".lotsman/links.json";

/// Days for which a link that leads somewhere is not asked again.
const GOOD_DAYS: i64 = 7;
/// Days for which any other one is not asked again.
const BAD_DAYS: i64 = 1;
/// Days after which a link that stands nowhere any more is forgotten. It may only be in a draft for the moment.
const FORGOTTEN_DAYS: i64 = 90;
/// How often in a row a link could not be checked before it is worth a word.
const TIMES_UNSURE: u32 = 2;

/// What is known of each address.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Records(BTreeMap<String, Record>);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Record {
    checked: Date,
    #[serde(flatten)]
    outcome: Outcome,
    /// The day on which the address was first found dead; it has not been alive since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dead_since: Option<Date>,
    /// How often in a row nothing could be found out.
    #[serde(default, skip_serializing_if = "is_zero")]
    times_unsure: u32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands the field over like this")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl Records {
    /// The records of a site. A damaged file is as good as none: everything is asked again.
    pub fn read(files: &dyn Files) -> Self {
        let bytes = files.read(&SitePath::new(FILE)).unwrap_or_default();
        Self(serde_json::from_slice(&bytes).unwrap_or_default())
    }

    /// The text of the file.
    pub fn to_text(&self) -> String {
        serde_json::to_string_pretty(&self.0).map(|text| text + "\n").unwrap_or_default()
    }

    /// The addresses that are to be asked on a day.
    pub fn due<'a>(&self, links: &'a Links, today: Date) -> Vec<&'a str> {
        links.addresses().filter(|address| self.0.get(*address).is_none_or(|record| record.is_due(today))).collect()
    }

    /// An address that led somewhere when it was asked last.
    pub fn any_alive(&self) -> Option<&str> {
        self.0.iter().find(|(_, record)| record.outcome == Outcome::Alive).map(|(address, _)| address.as_str())
    }

    /// Remembers an answer.
    pub fn keep(&mut self, address: &str, answer: &Answer, today: Date) {
        let outcome = answer.outcome();
        let before = self.0.get(address);
        let dead_since = before.and_then(|record| record.dead_since);
        let (dead_since, times_unsure) = match &outcome {
            Outcome::Alive | Outcome::Moved { .. } => (None, 0),
            Outcome::Dead { .. } => (Some(dead_since.unwrap_or(today)), 0),
            Outcome::Unsure { .. } => (dead_since, before.map_or(0, |record| record.times_unsure) + 1),
        };
        self.0.insert(address.to_owned(), Record { checked: today, outcome, dead_since, times_unsure });
    }

    /// Forgets what has not been asked for a long time.
    pub fn forget(&mut self, today: Date) {
        self.0.retain(|_, record| record.age(today) < FORGOTTEN_DAYS);
    }

    /// Reports what is known of links, at each place where they are written.
    pub fn report(&self, links: &Links, report: &Report) {
        for (address, written) in &links.by_address {
            if let Some(record) = self.0.get(address) {
                written.iter().filter_map(|link| record.problem(link)).for_each(|problem| report.add(problem));
            }
        }
    }
}

impl Record {
    /// Days since the address was asked; a day that has not come yet is long ago, for the clock was wrong then.
    fn age(&self, today: Date) -> i64 {
        if self.checked > today { FORGOTTEN_DAYS } else { i64::from((today - self.checked).get_days()) }
    }

    fn is_due(&self, today: Date) -> bool {
        let good = matches!(self.outcome, Outcome::Alive | Outcome::Moved { .. });
        self.age(today) >= if good { GOOD_DAYS } else { BAD_DAYS }
    }

    fn problem(&self, link: &Written) -> Option<Diagnostic> {
        let found = |problem| Diagnostic::new(problem, link.mark.place()).with("value", &link.text);
        match &self.outcome {
            Outcome::Alive => None,
            Outcome::Moved { to } => {
                // The part of the page is not sent to hosts; browsers take it along.
                let part = link.text.find('#').map_or("", |at| &link.text[at..]);
                let to = if to.contains('#') { to.clone() } else { format!("{to}{part}") };
                (to != link.text).then(|| found(&problems::MOVED_EXTERNAL_LINK).with("suggestion", to))
            }
            Outcome::Dead { why } => {
                let since = self.dead_since.unwrap_or(self.checked).to_string();
                Some(found(&problems::DEAD_EXTERNAL_LINK).with("reason", why.word()).with("since", since))
            }
            Outcome::Unsure { .. } if self.times_unsure < TIMES_UNSURE => None,
            Outcome::Unsure { why } => Some(found(&problems::UNCHECKED_EXTERNAL_LINK).with("reason", why.word())),
        }
    }
}
