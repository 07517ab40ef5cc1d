//! Shares and means: a share beside its denominator tells its numerator, so it is shown only where both may be.

use super::{Rule, Shown};

/// A true count with the way it is shown.
#[derive(Debug, Clone, Copy)]
pub struct Counted {
    pub count: f64,
    pub shown: Shown,
}

/// How a share, from 0 to 1, may be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Share {
    Exact(f64),
    /// Reckoned from rounded counts.
    Rounded(f64),
    Between(f64, f64),
    Withheld,
}

/// How the share of `part` in `whole` may be shown; `None` if the whole is nobody. Both must be cells of one system that
/// knows of the share by [`super::System::add_share`], and `shown` must be what [`super::protect`] says of them.
pub fn share(part: Counted, whole: Counted, rule: &Rule) -> Option<Share> {
    if whole.count == 0.0 && whole.shown == Shown::Exact {
        return None;
    }
    let fraction = |part: f64, whole: f64| if whole > 0.0 { (part / whole).min(1.0) } else { 1.0 };
    Some(match (part.shown, whole.shown) {
        (Shown::Withheld, _) | (_, Shown::Withheld) => Share::Withheld,
        (Shown::Exact, Shown::Exact) => {
            let rest = whole.count - part.count;
            if rule.is_small(part.count) || rule.is_small(rest) {
                Share::Withheld
            } else {
                Share::Exact(part.count / whole.count)
            }
        }
        (Shown::Band(..), _) | (_, Shown::Band(..)) => {
            let ((least, most), (of_least, of_most)) = (ends(part), ends(whole));
            Share::Between(fraction(least, of_most), fraction(most, of_least))
        }
        _ => Share::Rounded(fraction(ends(part).0, ends(whole).0)),
    })
}

/// Whether a mean over `base` persons may be shown: not if they are few, or if it is not told how many they are.
pub fn mean_may_be_shown(base: Counted, rule: &Rule) -> bool {
    base.shown != Shown::Withheld && base.count >= f64::from(rule.threshold)
}

/// What a reader sees of a count.
fn ends(counted: Counted) -> (f64, f64) {
    match counted.shown {
        Shown::Exact | Shown::Withheld => (counted.count, counted.count),
        Shown::Rounded(to) => (to, to),
        Shown::Band(from, to) => (from, to),
    }
}
