//! A unit that stands with numbers has as many plural forms as each language of the portal needs.

use std::collections::BTreeSet;

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Report, problems};
use crate::kinds::Indicator;
use crate::model::common::Units;
use crate::typed::{Node, Vocabulary};

pub static RULE: Rule =
    Rule { problems: &[&problems::PLURAL_FORMS_MISSING], when: When::Always, check: Check::Portal(check) };

fn check(context: &Context<'_>, report: &Report) {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for (_, entry) in context.entries() {
        let Some(indicator) = entry.facts::<Indicator>() else { continue };
        let Some(unit) = context.portal.vocabularies.term(Units::ID, indicator.unit.id()) else { continue };
        // A unit without any form stands with no number: yes or no, or a ratio.
        if unit.forms.is_empty() || !told.insert(unit.id.as_str()) {
            continue;
        }
        for edition in context.editions {
            let needed = edition.locale.plural_categories();
            let given = unit.forms.get(edition.lang()).map_or(0, Vec::len);
            if given == needed.len() {
                continue;
            }
            // Standard units stand in no file of the site: then the indicator that uses it is shown.
            let own = context.portal.tables.contains_key(unit.mark.source().path());
            let node = entry.node.get("unit").filter(|_| !own);
            let place = node.map_or_else(|| if own { unit.mark.place() } else { entry.mark.place() }, Node::place);
            let problem = Diagnostic::new(&problems::PLURAL_FORMS_MISSING, place).with("value", unit.id.as_str());
            let problem = problem.with("language", edition.lang().as_str()).with("count", given.to_string());
            report.add(problem.with("expected", needed.len().to_string()).with("known", needed.join("; ")));
        }
    }
}
