//! A rating worked out from published values: nothing that is withheld enters it.

use crate::kinds::{self, Criterion, Direction, Evidence, Indicator, Institution, Rating};
use crate::model::common::Territories;
use crate::model::{Entry, EntryKey, Portal};
use crate::monitoring::{Entity, EntityAt, IndicatorAt, Key, Monitoring, PeriodAt, SliceAt};
use crate::rating::{self, Method, Outcome, Subject};
use crate::typed::{Node, Period, Shape, Vocabulary};

/// A rating with who is rated, by what, and what came out.
pub struct Assessment<'a> {
    portal: &'a Portal,
    monitoring: &'a Monitoring,
    pub facts: &'a Rating,
    pub criteria: Vec<Measured<'a>>,
    pub subjects: Vec<Rated>,
    pub groups: Vec<Group>,
    pub method: Method,
    pub outcomes: Vec<Outcome>,
    inputs: Vec<Subject>,
}

/// A criterion whose indicator is known.
pub struct Measured<'a> {
    /// Its place in the facts.
    pub at: usize,
    pub facts: &'a Criterion,
    pub indicator: IndicatorAt,
    pub base: Option<IndicatorAt>,
    /// The period of its values; `None` when there are none.
    pub period: Option<PeriodAt>,
    /// What gives all points, when it is measured by a target; `None` when nobody has set one.
    pub target: Option<f64>,
    pub lower_is_better: bool,
}

/// Who is rated, or not.
pub struct Rated {
    pub entity: EntityAt,
    pub key: EntryKey,
    pub group: usize,
}

/// What the institutions of a group have in common: the word or term of a fact, and the place of their size.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group {
    pub fact: Option<String>,
    pub size: Option<usize>,
}

/// The bands that a rating has when it names none: above three quarters, above the half, above a quarter, below.
pub const USUAL_BANDS: [f64; 4] = [75.0, 50.0, 25.0, 0.0];

/// The part of the weights that must be known, in per cent, when a rating says nothing.
pub const USUAL_LEAST: f64 = 60.0;

/// How far a weight is moved to see what hangs on it.
pub const MOVE: f64 = 5.0;

impl<'a> Assessment<'a> {
    /// Works a rating out; `None` when the entry is none, or no indicator of its criteria is known.
    pub fn of(portal: &'a Portal, monitoring: &'a Monitoring, key: EntryKey) -> Option<Self> {
        let facts = portal.entry(key).facts::<Rating>()?;
        let mut assessment = Self {
            portal,
            monitoring,
            facts,
            criteria: Vec::new(),
            subjects: Vec::new(),
            groups: Vec::new(),
            method: Method { criteria: Vec::new(), least_known: 0.0, bands: bands(facts), tie_break: None },
            outcomes: Vec::new(),
            inputs: Vec::new(),
        };
        assessment.criteria = facts.criteria.iter().enumerate().filter_map(|at| assessment.measured(at)).collect();
        if assessment.criteria.is_empty() {
            return None;
        }
        assessment.method.criteria = assessment.criteria.iter().map(Measured::criterion).collect();
        assessment.method.least_known = facts.min_reported.unwrap_or(USUAL_LEAST).clamp(0.0, 100.0) / 100.0;
        let deciding = |one: &Measured<'_>| Some(one.facts.indicator.written()) == facts.ties.as_deref();
        assessment.method.tie_break = assessment.criteria.iter().position(deciding);
        assessment.find_subjects();
        assessment.outcomes = rating::rate(&assessment.method, &assessment.inputs);
        Some(assessment)
    }

    /// What changes if a weight moves.
    pub fn sensitivity(&self) -> Vec<rating::Moved> {
        rating::sensitivity(&self.method, &self.inputs, &self.outcomes, MOVE)
    }

    /// The published value of an institution, divided by its base if the criterion has one.
    pub fn value(&self, criterion: &Measured<'_>, entity: EntityAt) -> Option<f64> {
        let key = Key { slice: SliceAt::TOTAL, period: criterion.period?, entity };
        let value = self.monitoring.value(criterion.indicator, key)?;
        let number = value.single()?;
        let counted = self.monitoring.counted.get(&(criterion.indicator, key.period, entity));
        let is_shown = number == 0.0 || value.note() > 0 || counted.is_some_and(|entries| !entries.is_empty());
        if criterion.facts.evidence == Evidence::Required && !is_shown {
            return None;
        }
        match criterion.base {
            None => Some(number),
            Some(base) => {
                let base = self.monitoring.value(base, key)?.single().filter(|base| *base > 0.0)?;
                Some(number / base)
            }
        }
    }

    fn measured(&self, (at, facts): (usize, &'a Criterion)) -> Option<Measured<'a>> {
        let find = |written: &str| self.monitoring.indicators.find(written.trim_start_matches("indicator:"));
        let indicator = find(facts.indicator.written())?;
        let known = self.monitoring.extent(indicator);
        let period = match self.facts.period {
            Some(period) => self.monitoring.period(period),
            None => known.latest(),
        };
        let base = facts.base.as_ref().filter(|_| facts.normalise == kinds::Normalise::PerBase);
        let own = self.monitoring.indicators.get(indicator).direction;
        Some(Measured {
            at,
            facts,
            indicator,
            base: base.and_then(|base| find(base.written())),
            period,
            target: facts.target.or_else(|| self.aim(indicator, period)),
            lower_is_better: facts.direction.unwrap_or(own) == Direction::Down,
        })
    }

    /// The target that an indicator has for a period, or the first that is still to come.
    fn aim(&self, indicator: IndicatorAt, period: Option<PeriodAt>) -> Option<f64> {
        let entry = self.portal.entry(self.monitoring.indicators.get(indicator).key);
        let period: Period = self.monitoring.periods[usize::from(period?.0)];
        let top = self.monitoring.top(indicator).map(|top| self.monitoring.entities.entity(top));
        let territories = self.portal.vocabularies.get(Territories::ID);
        let top = match top {
            Some(Entity::Territory(place)) => {
                territories.and_then(|all| all.terms.get(place)).map(|term| term.id.as_str())
            }
            _ => None,
        };
        let aims = entry.facts::<Indicator>()?.targets.iter();
        let aims = aims.filter(|aim| aim.territory.as_ref().is_none_or(|territory| Some(territory.id()) == top));
        aims.filter(|aim| aim.period >= period).min_by_key(|aim| aim.period).map(|aim| aim.value)
    }

    fn find_subjects(&mut self) {
        let entries = self.monitoring.entities.iter().filter_map(|(at, entity)| match entity {
            Entity::Entry(key) if self.is_meant(self.portal.entry(key)) => Some((at, key)),
            _ => None,
        });
        let found: Vec<(EntityAt, EntryKey, Group)> = entries.map(|(at, key)| (at, key, self.group(at, key))).collect();
        self.groups = found.iter().map(|(.., group)| group.clone()).collect();
        self.groups.sort();
        self.groups.dedup();
        for (entity, key, group) in found {
            let group = self.groups.binary_search(&group).unwrap_or(0);
            let values = self.criteria.iter().map(|criterion| self.value(criterion, entity)).collect();
            self.inputs.push(Subject { values, group });
            self.subjects.push(Rated { entity, key, group });
        }
    }

    /// Whether an institution is asked for values, and has the words that the rating wants.
    fn is_meant(&self, entry: &Entry) -> bool {
        let closed = entry.facts::<Institution>().and_then(|institution| institution.closed_on);
        entry.kind.name == "institution"
            && closed.is_none_or(|day| day.0 >= self.portal.today)
            && self.facts.only.iter().all(|(field, wanted)| self.has(entry, field, wanted))
    }

    /// Whether a fact has a word or term; a term has the wider ones, too: a district is in its region.
    fn has(&self, entry: &Entry, field: &str, wanted: &str) -> bool {
        let items = entry.node.get(field).map(Node::items).unwrap_or_default();
        let mut own = items.iter().map(Node::shown).chain([written(entry, field)]);
        let vocabulary = match entry.kind.record.field(field).map(|field| &field.shape) {
            Some(Shape::Term(id)) => self.portal.vocabularies.get(id),
            Some(Shape::List(item)) => match &**item {
                Shape::Term(id) => self.portal.vocabularies.get(id),
                _ => None,
            },
            _ => None,
        };
        own.any(|id| {
            let wider = vocabulary.map(|all| all.with_broader(&id)).unwrap_or_default();
            id == wanted || wider.iter().any(|term| term.id.as_str() == wanted)
        })
    }

    fn group(&self, entity: EntityAt, key: EntryKey) -> Group {
        let entry = self.portal.entry(key);
        let fact = self.facts.group_by.as_ref().map(|field| written(entry, field));
        let size = self.facts.sizes.as_ref().and_then(|sizes| {
            let indicator =
                self.monitoring.indicators.find(sizes.indicator.written().trim_start_matches("indicator:"))?;
            let period = match self.facts.period {
                Some(period) => self.monitoring.period(period),
                None => self.monitoring.extent(indicator).latest(),
            };
            let key = Key { slice: SliceAt::TOTAL, period: period?, entity };
            let size = self.monitoring.value(indicator, key)?.number()?;
            Some(sizes.from.iter().filter(|from| size >= **from).count())
        });
        Group { fact, size }
    }
}

impl Measured<'_> {
    fn criterion(&self) -> rating::Criterion {
        rating::Criterion {
            weight: self.facts.weight.max(0.0),
            lower_is_better: self.lower_is_better,
            normalise: match (self.facts.normalise, self.target) {
                (kinds::Normalise::Target, Some(target)) => rating::Normalise::Target(target),
                (kinds::Normalise::Rank, _) => rating::Normalise::Rank,
                (kinds::Normalise::None, _) => rating::Normalise::None,
                (kinds::Normalise::Minmax | kinds::Normalise::PerBase | kinds::Normalise::Target, _) => {
                    rating::Normalise::MinMax
                }
            },
            cap: self.facts.cap,
            missing: match self.facts.missing {
                kinds::Missing::Exclude => rating::Missing::Exclude,
                kinds::Missing::Zero => rating::Missing::Zero,
                kinds::Missing::NotRated => rating::Missing::NotRated,
            },
        }
    }
}

/// The word or id that stands in a field, or holds when nothing is written there; empty when there is none.
fn written(entry: &Entry, field: &str) -> String {
    let usual = || entry.kind.record.field(field)?.default.as_ref()?.as_str().map(str::to_owned);
    entry.node.get(field).map(Node::shown).or_else(usual).unwrap_or_default()
}

/// The scores at which bands begin, the highest first.
fn bands(facts: &Rating) -> Vec<f64> {
    let mut bands: Vec<f64> = facts.bands.iter().map(|band| band.from).collect();
    if bands.is_empty() {
        return USUAL_BANDS.to_vec();
    }
    bands.sort_by(|a, b| b.total_cmp(a));
    bands
}
