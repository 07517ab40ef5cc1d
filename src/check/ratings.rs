//! Ratings that cannot say what they mean: a criterion without its target, facts that nobody has, no results at all.

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Place, Report, problems};
use crate::kinds::{Normalise, Rating};
use crate::model::Entry;
use crate::output::rating::Assessment;
use crate::typed::Node;

pub static RULE: Rule = Rule {
    problems: &[&problems::CRITERION_WITHOUT_TARGET, &problems::RATING_OF_NOBODY],
    when: When::Always,
    check: Check::Portal(check),
};

fn check(context: &Context<'_>, report: &Report) {
    let Some(edition) = context.editions.first() else { return };
    for (key, entry) in context.entries() {
        let Some(rating) = entry.facts::<Rating>() else { continue };
        check_fields(context, entry, rating, report);
        let Some(assessment) = Assessment::of(context.portal, edition.monitoring, key) else { continue };
        for criterion in &assessment.criteria {
            if criterion.facts.normalise == Normalise::Target && criterion.target.is_none() {
                let node = entry.node.get("criteria").and_then(|all| all.items().get(criterion.at));
                let problem = Diagnostic::new(&problems::CRITERION_WITHOUT_TARGET, place(entry, node));
                report.add(problem.with("value", criterion.facts.indicator.written()));
            }
        }
        if assessment.outcomes.iter().all(|outcome| outcome.rated().is_none()) {
            let problem = Diagnostic::new(&problems::RATING_OF_NOBODY, place(entry, entry.node.get("period")));
            report.add(problem.with("value", entry.id.as_str()));
        }
    }
}

/// The fields of institutions that a rating names exist.
fn check_fields(context: &Context<'_>, entry: &Entry, rating: &Rating, report: &Report) {
    let Some(kind) = context.portal.kind("institution") else { return };
    let named =
        rating.only.keys().map(|name| ("only", name)).chain(rating.group_by.iter().map(|name| ("group_by", name)));
    for (field, name) in named.filter(|(_, name)| kind.record.field(name).is_none()) {
        let known: Vec<&str> = kind.record.fields.iter().map(|field| &*field.name).collect();
        let problem = Diagnostic::new(&problems::UNKNOWN_WORD, place(entry, entry.node.get(field)));
        let problem = problem.with("field", field).with("value", name.as_str()).with("known", known.join(", "));
        report.add(problem.near(name, known));
    }
}

fn place(entry: &Entry, node: Option<&Node>) -> Place {
    node.map_or_else(|| entry.mark.place(), Node::place)
}
