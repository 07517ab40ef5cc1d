//! Heat tables: entities by the terms of a dimension, or by several indicators, where values are words such as yes,
//! partly and no. The word carries the meaning; the fill of a cell only helps the eye.

use std::collections::{BTreeMap, BTreeSet};

use super::Edition;
use super::table::{DataTable, TableColumn, TableRow};
use crate::chart::Shade;
use crate::model::url;
use crate::monitoring::{EntityAt, IndicatorAt, Key, PeriodAt, SliceAt, Value};

/// What makes one heat table.
#[derive(Debug, Clone)]
pub enum HeatGroup {
    /// One indicator by the terms of a dimension.
    Terms { indicator: IndicatorAt, dimension: String, slices: Vec<SliceAt> },
    /// Several indicators with the same words.
    Indicators(Vec<IndicatorAt>),
}

impl HeatGroup {
    pub fn indicators(self) -> Vec<IndicatorAt> {
        match self {
            Self::Terms { indicator, .. } => vec![indicator],
            Self::Indicators(indicators) => indicators,
        }
    }
}

impl Edition<'_> {
    /// The heat tables that some indicators make in a period.
    pub fn heat_groups(&self, indicators: &[IndicatorAt], period: PeriodAt) -> Vec<HeatGroup> {
        let mut groups = Vec::new();
        let mut plain: BTreeMap<&str, Vec<IndicatorAt>> = BTreeMap::new();
        for at in indicators {
            let Some(words) = &self.monitoring.indicators.get(*at).words else { continue };
            let mut by_dimension = self.slices_by_dimension(*at, period);
            by_dimension.retain(|_, slices| slices.len() > 1);
            if by_dimension.is_empty() && !self.monitoring.cube().at(*at, SliceAt::TOTAL, period).is_empty() {
                plain.entry(words).or_default().push(*at);
            }
            let terms = |(dimension, slices)| HeatGroup::Terms { indicator: *at, dimension, slices };
            groups.extend(by_dimension.into_iter().map(terms));
        }
        groups.extend(plain.into_values().filter(|group| group.len() > 1).map(HeatGroup::Indicators));
        groups
    }

    /// The slices of one dimension alone, in the order of its vocabulary.
    fn slices_by_dimension(&self, at: IndicatorAt, period: PeriodAt) -> BTreeMap<String, Vec<SliceAt>> {
        let monitoring = self.monitoring;
        let mut found: BTreeMap<String, Vec<(usize, SliceAt)>> = BTreeMap::new();
        let own: BTreeSet<SliceAt> = monitoring.extent(at).slices.iter().copied().collect();
        for slice in own.into_iter().filter(|slice| !monitoring.cube().at(at, *slice, period).is_empty()) {
            let [(dimension, term)] = &monitoring.slices.get(slice)[..] else { continue };
            let vocabulary = monitoring.dimensions.get(dimension).unwrap_or(dimension);
            let terms = self.portal.vocabularies.get(vocabulary);
            let place = terms.and_then(|terms| terms.ids().position(|id| id == term)).unwrap_or(usize::MAX);
            found.entry(dimension.clone()).or_default().push((place, slice));
        }
        let in_order = |mut slices: Vec<(usize, SliceAt)>| {
            slices.sort();
            slices.into_iter().map(|(_, slice)| slice).collect()
        };
        found.into_iter().map(|(dimension, slices)| (dimension, in_order(slices))).collect()
    }

    /// The heat tables of some indicators and entities in a period; the entities are of one kind.
    pub fn heat_tables(
        &self,
        indicators: &[IndicatorAt],
        entities: &[EntityAt],
        period: PeriodAt,
        kind: &str,
    ) -> Vec<DataTable> {
        let groups = self.heat_groups(indicators, period);
        let mut tables = Vec::new();
        for group in groups {
            let (title, columns, keys) = match &group {
                HeatGroup::Terms { indicator, dimension, slices } => {
                    let columns = slices.iter().map(|slice| self.term_column(dimension, *slice)).collect::<Vec<_>>();
                    let keys: Vec<_> = slices.iter().map(|slice| (*indicator, *slice)).collect();
                    (self.indicator_title(*indicator), columns, keys)
                }
                HeatGroup::Indicators(all) => {
                    let columns = all.iter().map(|at| self.indicator_column(*at)).collect();
                    (self.t("heat-words"), columns, all.iter().map(|at| (*at, SliceAt::TOTAL)).collect())
                }
            };
            let name = self.dates().period(self.monitoring.periods[period.0 as usize]);
            let value = |at: IndicatorAt, slice: SliceAt, entity: EntityAt| {
                Some(self.monitoring.told(at, Key { slice, period, entity }))
            };
            let row = |entity: &EntityAt| TableRow {
                name: self.entity_name(*entity),
                group: None,
                total: false,
                cells: keys.iter().map(|(at, slice)| self.cell(*at, value(*at, *slice, *entity))).collect(),
            };
            tables.push(DataTable {
                id: format!("heat-{}", tables.len() + 1),
                caption: format!("{title}, {name}"),
                about: None,
                rows_are: self.t(&format!("kind-{kind}")),
                groups_are: None,
                columns,
                rows: entities.iter().map(row).collect(),
                heat: true,
            });
        }
        tables
    }

    /// How a value that is a word is shaded: by the place of the word among all words.
    pub(super) fn shade(&self, indicator: IndicatorAt, value: Option<Value>) -> Option<Shade> {
        let words = self.portal.vocabularies.get(self.monitoring.indicators.get(indicator).words.as_ref()?)?;
        let number = value?.single()?;
        let of = words.terms.len();
        let at = (0..of).find(|at| u32::try_from(*at).is_ok_and(|at| f64::from(at) == number))?;
        Some(Shade::Step { at, of })
    }

    fn term_column(&self, dimension: &str, slice: SliceAt) -> TableColumn {
        let slice = self.monitoring.slices.get(slice);
        let vocabulary = self.monitoring.dimensions.get(dimension).map_or(dimension, |known| known);
        let term = slice.first().and_then(|(_, term)| self.portal.vocabularies.term(vocabulary, term));
        let lang = term.and_then(|term| term.name.pick(self.chain())).and_then(|(_, lang)| self.other(lang));
        let url = term.map(|term| url::term(vocabulary, term.id.as_str(), self.language).marked());
        TableColumn { title: self.slice_name(slice), unit: None, url, lang, numbers: false }
    }
}
