//! No two things claim one address.

use std::collections::HashMap;

use crate::diag::{Diagnostic, Report, problems};
use crate::encoding::composed;
use crate::output::Job;

/// E901: of jobs for one file the first stays. Letter case and the Unicode form
/// do not count: some disks do not know them.
pub fn same_address<'j, 'a>(jobs: Vec<&'j Job<'a>>, report: &Report) -> Vec<&'j Job<'a>> {
    let mut first: HashMap<String, usize> = HashMap::with_capacity(jobs.len());
    let mut kept: Vec<&'j Job<'a>> = Vec::with_capacity(jobs.len());
    for job in jobs {
        let key = composed(&job.path).to_lowercase();
        if let Some(at) = first.get(&key) {
            let problem = Diagnostic::new(&problems::SAME_ADDRESS, job.place.place()).with("value", &job.path);
            report.add(problem.and_at(kept[*at].place.place()));
        } else {
            first.insert(key, kept.len());
            kept.push(job);
        }
    }
    kept
}
