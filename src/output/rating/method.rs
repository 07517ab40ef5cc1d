//! How a rating is worked out, in sentences made from its definition, and what hangs on its weights.

use tera::Value as View;

use super::Subject;
use super::assess::{MOVE, Measured};
use crate::kinds::{Evidence, Missing, Normalise, Publish};
use crate::output::view::{DataTable, EntityName, TableCell, TableColumn, TableRow, view};

impl Subject<'_> {
    /// Each criterion: its name, why it counts, its weight, how values become points, where they come from.
    pub fn criteria(&self) -> Vec<View> {
        let criteria = self.assessment.criteria.iter().enumerate();
        let views = criteria.map(|(at, criterion)| {
            let (name, lang, url) = self.criterion_name(at);
            let why = criterion.facts.why.pick(self.edition.chain());
            view! {
                "name" => name,
                "lang" => lang,
                "url" => url,
                "weight" => self.number(criterion.facts.weight),
                "why" => why.map(|(why, lang)| view! { "text" => why.as_str(), "lang" => self.edition.other(lang) }),
                "how" => self.sentences(criterion),
            }
        });
        views.collect()
    }

    fn sentences(&self, criterion: &Measured<'_>) -> Vec<String> {
        let edition = self.edition;
        let indicator = edition.monitoring.indicators.get(criterion.indicator);
        let with_sign = |number: f64| {
            let digits = edition.digits(criterion.indicator, number);
            edition
                .unit_sign(criterion.indicator)
                .map_or_else(|| digits.clone(), |sign| format!("{digits}\u{a0}{sign}"))
        };
        let how = match (criterion.facts.normalise, criterion.target) {
            (Normalise::Target, Some(_)) => "target",
            (Normalise::Minmax | Normalise::Target, _) => "minmax",
            (Normalise::PerBase, _) => "per-base",
            (Normalise::Rank, _) => "rank",
            (Normalise::None, _) => "none",
        };
        let mut sentences = Vec::new();
        let lower = if criterion.lower_is_better { "yes" } else { "no" };
        let base = criterion.base.map(|base| edition.indicator_title(base)).unwrap_or_default();
        let target = criterion.target.map(with_sign).unwrap_or_default();
        let values = [("lower", lower.into()), ("base", base.into()), ("target", target.into())];
        sentences.push(edition.say(&format!("rating-how-{how}"), &values));
        if let Some(cap) = criterion.facts.cap {
            sentences.push(edition.say("rating-cap", &[("cap", self.number(cap).into())]));
        }
        sentences.push(edition.t(match criterion.facts.missing {
            Missing::Exclude => "rating-missing-exclude",
            Missing::Zero => "rating-missing-zero",
            Missing::NotRated => "rating-missing-not-rated",
        }));
        if criterion.facts.evidence == Evidence::Required {
            sentences.push(edition.t("rating-evidence-required"));
        }
        let counted = edition.portal.entry(indicator.key).facts::<crate::kinds::Indicator>();
        sentences.push(edition.t(if indicator.formula.is_some() {
            "rating-source-derived"
        } else if counted.is_some_and(|facts| facts.count.is_some()) {
            "rating-source-counted"
        } else {
            "rating-source-collected"
        }));
        if indicator.persons {
            sentences.push(edition.t("rating-source-protected"));
        }
        match (self.period(), criterion.period) {
            (None, Some(period)) => {
                sentences.push(edition.say("rating-period", &[("period", self.period_name(period).into())]));
            }
            (None, None) => sentences.push(edition.t("rating-no-period")),
            (Some(_), _) => {}
        }
        sentences
    }

    /// What holds for all criteria.
    pub fn rules(&self) -> Vec<String> {
        let edition = self.edition;
        let facts = self.assessment.facts;
        let mut rules = vec![edition.t("rating-rule-score")];
        if facts.group_by.is_some() || facts.sizes.is_some() {
            rules.push(edition.t("rating-rule-groups"));
        }
        let least = self.number(self.assessment.method.least_known * 100.0);
        rules.push(edition.say("rating-rule-least", &[("least", least.into())]));
        if facts.publish == Publish::Order {
            rules.push(match self.assessment.method.tie_break {
                Some(at) => {
                    let name = self.criterion_name(at).0;
                    edition.say("rating-rule-ties-by", &[("criterion", name.into())])
                }
                None => edition.t("rating-rule-ties-shared"),
            });
        }
        rules.push(edition.t(match facts.publish {
            Publish::Bands => "rating-rule-bands",
            Publish::Score => "rating-rule-scores",
            Publish::Order => "rating-rule-order",
        }));
        rules
    }

    /// The bands with the scores that belong to them.
    pub fn bands(&self) -> Vec<View> {
        let bands = &self.assessment.method.bands;
        let views = bands.iter().enumerate().map(|(at, from)| {
            let above = at.checked_sub(1).and_then(|above| bands.get(above));
            let values = |to: f64| [("from", self.number(*from).into()), ("to", self.number(to).into())];
            let text = match above {
                None => self.edition.say("rating-band-from", &values(100.0)),
                Some(above) => self.edition.say("rating-band-between", &values(*above)),
            };
            view! { "name" => self.band_name(at), "text" => text }
        });
        views.collect()
    }

    /// How many institutions change their band, or place, if a weight moves.
    pub fn sensitivity(&self) -> View {
        let edition = self.edition;
        let by_place = self.assessment.facts.publish == Publish::Order;
        let moved = self.assessment.sensitivity();
        let rows = moved.iter().enumerate().map(|(at, moved)| {
            let counts = match by_place {
                true => [moved.places_if_lighter, moved.places_if_heavier],
                false => [moved.bands_if_lighter, moved.bands_if_heavier],
            };
            let (title, lang, url) = self.criterion_name(at);
            let cell = |count: usize| {
                let count = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
                TableCell { sort: Some(count), ..TableCell::words(edition.locale.number(count)) }
            };
            TableRow {
                name: EntityName { short: title.clone(), title, url: Some(url), lang },
                group: None,
                total: false,
                cells: counts.map(cell).into(),
            }
        });
        let column = |key: &str| TableColumn {
            title: edition.say(key, &[("by", self.number(MOVE).into())]),
            numbers: true,
            ..TableColumn::default()
        };
        edition.table(&DataTable {
            id: "sensitivity-table".to_owned(),
            caption: edition.t(if by_place { "rating-moved-places" } else { "rating-moved-bands" }),
            about: None,
            rows_are: edition.t("rating-criterion"),
            groups_are: None,
            columns: vec![column("rating-lighter"), column("rating-heavier")],
            rows: rows.collect(),
            heat: false,
        })
    }

    /// What the table of changes says on the whole.
    pub fn sensitivity_about(&self) -> String {
        let count = f64::from(u32::try_from(self.count_of_rated()).unwrap_or(u32::MAX));
        let values = [("by", self.number(MOVE).into()), ("count", self.edition.locale.number(count).into())];
        self.edition.say("rating-sensitivity-about", &values)
    }
}
