//! Sheets as people draw them: cells divided by ` | `, `<` is joined to the left, `^` to the cell above.

#[cfg(test)]
use super::super::builder::Builder;
use super::super::{Area, Table, Value};
use super::{Layout, Role, Summary};
use crate::diag::Source;

fn sheet(text: &str) -> Table {
    let rows: Vec<Vec<&str>> = text.trim().lines().map(|line| line.split('|').map(str::trim).collect()).collect();
    let at = |row: usize, column: usize| rows.get(row).and_then(|row| row.get(column)).copied().unwrap_or_default();
    let number = |at: usize| u32::try_from(at + 1).unwrap_or(0);
    let mut builder = Builder::new();
    for (row, cells) in rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            if matches!(*cell, "<" | "^") {
                continue;
            }
            let right = (column + 1..).take_while(|next| at(row, *next) == "<").last().unwrap_or(column);
            let bottom = (row + 1..).take_while(|next| at(*next, column) == "^").last().unwrap_or(row);
            let area = Area { top: number(row), left: number(column), bottom: number(bottom), right: number(right) };
            builder.merge(area);
            let value = cell.parse().map_or(Value::Text(cell), Value::Number);
            assert!(builder.add(number(row), number(column), value, false).is_ok());
        }
    }
    builder.table(Source::text(&crate::files::SitePath::new("a"), ""), true)
}

/// The heads of the columns, and the roles of the rows as letters.
fn seen(text: &str) -> (Vec<String>, String) {
    let layout = Layout::recognise(&sheet(text), None).expect("a header");
    let letter = |role: &Role| match role {
        Role::Data => 'd',
        Role::Summary(Summary::Total) => 't',
        Role::Summary(Summary::Average) => 'a',
        Role::Lone => 'l',
        Role::Note => 'n',
        Role::Header => 'h',
    };
    let names = layout.columns.iter().map(super::Column::name).collect();
    (names, layout.rows.iter().map(|(_, role)| letter(role)).collect())
}

#[test]
fn a_title_joined_heads_a_numbering_row_and_a_total_are_known() {
    let (names, roles) = seen(
        "Моніторинг центрів кар’єри за 2023/24 навчальний рік | < | < | < | <

№ з/п | Заклад | Консультації | < | Учнів
^ | ^ | індивідуальні | групові | ^
1 | 2 | 3 | 4 | 5
1 | ПЛ № 1 | 12 | 3 | 120
2 | ВПУ № 2 | – | 4 | 80

 | Разом по області | 12 | 7 | 200
 | Середнє | 6 | 3.5 | 100
* Дані попередні",
    );
    let expected = ["№ з/п", "Заклад", "Консультації / індивідуальні", "Консультації / групові", "Учнів"];
    assert_eq!(names, expected);
    assert_eq!(roles, "hddtan");
}

#[test]
fn joined_heads_that_csv_lost_reach_to_the_right() {
    let (names, roles) = seen(
        "Заклад | Консультації | | Тренінги |
 | індивідуальні | групові | кількість | учасники
ПЛ № 1 | 12 | 3 | 1 | 20
Kopā: | 12 | 3 | 1 | 20",
    );
    let expected = [
        "Заклад",
        "Консультації / індивідуальні",
        "Консультації / групові",
        "Тренінги / кількість",
        "Тренінги / учасники",
    ];
    assert_eq!(names, expected);
    assert_eq!(roles, "dt");
}

#[test]
fn a_plain_table_has_a_header_of_one_row() {
    let (names, roles) = seen("institution | period | learners\ndemo-1 | 2024 | 12\ndemo-2 | 2024 |\n");
    assert_eq!(names, ["institution", "period", "learners"]);
    assert_eq!(roles, "dd");
    let (names, roles) = seen("id | name | note\na | | words\nb | name |");
    assert_eq!((names.len(), roles.as_str()), (3, "dd"));
}

#[test]
fn years_are_heads_and_a_lone_name_may_be_an_institution() {
    let (names, roles) = seen(
        "Учнів у закладах | <
Заклад | 2022 | 2023 | 2024
Кам’янецький район
ПЛ № 1 | 1 | 2 | 3
ПЛ № 2
Заклад | 2022 | 2023 | 2024
ПЛ № 3 | 4 | 5 | 6",
    );
    assert_eq!(names, ["Заклад", "2022", "2023", "2024"]);
    assert_eq!(roles, "ldlhd");
}

#[test]
fn a_column_that_only_counts_needs_no_head() {
    let layout = Layout::recognise(&sheet(" | School | Learners\n1 | A | 5\n2 | B | 6\n3 | C |"), None);
    assert_eq!(layout.and_then(|layout| layout.counting), Some(1));
}

#[test]
fn an_author_who_knows_better_states_the_header() {
    let table = sheet("Рік | 2024\nОбласть | Демо\nЗаклад | Учнів\nПЛ № 1 | 5");
    let layout = Layout::recognise(&table, Some(3..=3)).expect("a header");
    assert_eq!((layout.titles, layout.header, layout.rows.len()), (0..2, 2..3, 1));
}
