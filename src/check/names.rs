//! Every file of the portal has a name that Windows can hold: a copy on a USB stick, or a colleague's build, needs it.

use std::collections::HashSet;

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Report, problems};

pub static RULE: Rule =
    Rule { problems: &[&problems::NAME_NOT_FOR_WINDOWS], when: When::Always, check: Check::Portal(check) };

/// A path of Windows has 260 signs; the folder that the portal lies in needs some of them.
const LONGEST: usize = 240;

fn check(context: &Context<'_>, report: &Report) {
    let mut told = HashSet::new();
    for job in context.jobs {
        if let Some(why) = fault(&job.path) {
            // An entry has a page in each language; one of them is enough to tell.
            let name = job.path.split_once('/').map_or(&job.path[..], |(_, rest)| rest);
            if !told.insert(name) {
                continue;
            }
            let problem = Diagnostic::new(&problems::NAME_NOT_FOR_WINDOWS, job.place.place());
            report.add(problem.with("value", &job.path).with("why", why));
        }
    }
}

/// What Windows does not take (learn.microsoft.com, «Naming Files, Paths, and Namespaces»).
fn fault(path: &str) -> Option<&'static str> {
    if path.encode_utf16().count() > LONGEST {
        return Some("long");
    }
    path.split('/').find_map(|name| {
        let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
        let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
        let device = ["con", "prn", "aux", "nul"].contains(&&stem[..])
            || numbered.is_some_and(|rest| {
                matches!(rest.chars().next(), Some('1'..='9' | '¹' | '²' | '³')) && rest.chars().count() == 1
            });
        if device {
            Some("device")
        } else if name.contains(['<', '>', ':', '"', '|', '?', '*', '\\']) || name.chars().any(|sign| sign < ' ') {
            Some("sign")
        } else if name.ends_with(['.', ' ']) {
            Some("end")
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn names_of_windows() {
        for (path, expected) in [
            ("en/events/con/index.html", Some("device")),
            ("files/a/NUL.txt", Some("device")),
            ("files/a/com1.tar.gz", Some("device")),
            ("files/a/lpt9", Some("device")),
            ("files/a/com0", None),
            ("files/a/console.txt", None),
            ("files/a/com10.txt", None),
            ("files/a/a:b.pdf", Some("sign")),
            ("files/a/what?.pdf", Some("sign")),
            ("files/a/plan.", Some("end")),
            ("files/a /plan", Some("end")),
            (".nojekyll", None),
            ("files/План роботи №1 (2).pdf", None),
        ] {
            assert_eq!(fault(path), expected, "{path}");
        }
        assert_eq!(fault(&"ї".repeat(240)), None);
        assert_eq!(fault(&"ї".repeat(241)), Some("long"));
    }
}
