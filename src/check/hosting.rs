//! The portal's address is the one at which its host will show it.

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Report, problems};
use crate::files::SitePath;
use crate::hosting::{Repository, host, is_provisional};

pub static RULE: Rule = Rule {
    problems: &[&problems::OTHER_ADDRESS, &problems::DOMAINS_DIFFER],
    when: When::Always,
    check: Check::Portal(check),
};

/// Where git keeps the address of the repository, when the site is one.
const CONFIG: &str = ".git/config";

fn check(context: &Context<'_>, report: &Report) {
    let site = &context.portal.site;
    let address = &site.base_url;
    if let Some(domain) = &site.cname {
        if !host(address).eq_ignore_ascii_case(domain) {
            let problem = Diagnostic::new(&problems::DOMAINS_DIFFER, site.place("cname")).with("value", domain);
            report.add(problem.with("address", address).and_at(site.place("base_url")));
        }
        return;
    }
    // Whoever has a domain of their own and no cname publishes elsewhere.
    let config = context.files.read(&SitePath::new(CONFIG)).unwrap_or_default();
    let repository = Repository::of_config(&String::from_utf8_lossy(&config));
    if let Some(repository) = repository.filter(|_| is_provisional(address)) {
        let expected = repository.address();
        if *address != expected {
            let problem = Diagnostic::new(&problems::OTHER_ADDRESS, site.place("base_url")).with("value", address);
            report.add(problem.with("expected", expected));
        }
    }
}
