//! A portal is not heavier than its host takes.

use crate::diag::{Diagnostic, Place, Report, problems};
use crate::files::SitePath;
use crate::site::SITE_FILE;

/// GitHub Pages publishes no larger site (docs.github.com, «GitHub Pages limits»). In bytes.
const LARGEST: u64 = 1_000_000_000;
/// From here on it is time to think.
const LARGE: u64 = 800_000_000;

/// E923 heavy portal · E924 too heavy portal: the bytes of all files together.
pub fn weight(bytes: u64, report: &Report) {
    let problem = match bytes {
        0..LARGE => return,
        LARGE..=LARGEST => &problems::HEAVY_PORTAL,
        _ => &problems::TOO_HEAVY_PORTAL,
    };
    let megabytes = |bytes: u64| bytes.div_ceil(1_000_000).to_string();
    let found = Diagnostic::new(problem, Place::file(&SitePath::new(SITE_FILE))).with("size", megabytes(bytes));
    report.add(found.with("limit", megabytes(LARGEST)));
}

#[cfg(test)]
mod tests {
    use super::{LARGE, LARGEST, weight};
    use crate::diag::Report;

    #[test]
    fn limits_are_kept() {
        let codes = |bytes: u64| {
            let report = Report::default();
            weight(bytes, &report);
            report.into_sorted().iter().map(|found| found.problem.code).collect::<Vec<_>>()
        };
        assert!(codes(LARGE - 1).is_empty());
        assert_eq!(codes(LARGE), ["E923"]);
        assert_eq!(codes(LARGEST), ["E923"]);
        assert_eq!(codes(LARGEST + 1), ["E924"]);
    }
}
