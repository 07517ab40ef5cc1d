//! Shares as words: «більшість», «близько половини».

use super::Edition;
use crate::monitoring::{IndicatorAt, unit};

/// The words for shares, from the greatest share down: each with the least share that it still holds for.
const SHARES: &[(f64, &str)] = &[
    (1.0, "all"),
    (0.9, "nearly-all"),
    (0.6, "most"),
    (0.525, "more-than-half"),
    (0.475, "about-half"),
    (0.37, "less-than-half"),
    (0.3, "about-a-third"),
    (0.27, "less-than-a-third"),
    (0.225, "about-a-quarter"),
    (0.1, "less-than-a-quarter"),
    (f64::MIN_POSITIVE, "few"),
    (f64::NEG_INFINITY, "none"),
];

impl Edition<'_> {
    /// The word of the message `share-<word>` for a number of an indicator that is a share; `None` when it is none.
    pub fn share_word(&self, at: IndicatorAt, number: f64) -> Option<&'static str> {
        let whole = self.whole_of_share(at).filter(|whole| (0.0..=*whole).contains(&number))?;
        SHARES.iter().find(|(least, _)| number / whole >= *least).map(|(_, word)| *word)
    }

    /// What all of them together is, in the unit of an indicator; `None` when it is no share.
    pub fn whole_of_share(&self, at: IndicatorAt) -> Option<f64> {
        let indicator = self.monitoring.indicators.get(at);
        match &*indicator.unit {
            "percent" => Some(100.0),
            "per-mille" => Some(1000.0),
            "ratio" => indicator.formula.is_some().then_some(1.0),
            _ => {
                let signs = unit(self.portal, indicator)?;
                signs.sign.iter().any(|(_, sign)| sign == "%").then_some(100.0)
            }
        }
    }
}
