//! The cell of an entity in a period; a sum to which not all have reported says so.

use crate::monitoring::{EntityAt, IndicatorAt, Key, PeriodAt, SliceAt};
use crate::output::view::{Edition, TableCell};

/// The value of an entity, without the sign of its unit.
pub fn cell(edition: &Edition<'_>, at: IndicatorAt, entity: EntityAt, period: PeriodAt) -> TableCell {
    let key = Key { slice: SliceAt::TOTAL, period, entity };
    let cell = edition.cell(at, Some(edition.monitoring.told(at, key)));
    marked(edition, at, (entity, period), cell)
}

/// The value of an entity with the sign of its unit, for columns that hold several units.
pub fn cell_with_sign(edition: &Edition<'_>, at: IndicatorAt, entity: EntityAt, period: PeriodAt) -> TableCell {
    let key = Key { slice: SliceAt::TOTAL, period, entity };
    let cell = edition.cell_with_sign(at, Some(edition.monitoring.told(at, key)));
    marked(edition, at, (entity, period), cell)
}

fn marked(
    edition: &Edition<'_>,
    at: IndicatorAt,
    (entity, period): (EntityAt, PeriodAt),
    cell: TableCell,
) -> TableCell {
    let plain = cell.mark.is_none() && cell.spoken.is_none();
    if !plain || edition.monitoring.silent(at, entity, period) == 0 {
        return cell;
    }
    TableCell { mark: Some(("*".to_owned(), edition.t("indicator-incomplete"))), ..cell }
}
