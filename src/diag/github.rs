//! Diagnostics as workflow commands of GitHub Actions, which show them beside the lines that they are about.

use super::{Diagnostic, Level, Messages};

/// One diagnostic as one line; `root` stands before its path and ends with a slash, or is empty.
///
/// The form: <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>.
pub fn github(diagnostic: &Diagnostic, messages: &Messages, root: &str) -> String {
    let command = match diagnostic.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Hint => "notice",
    };
    let place = &diagnostic.place;
    let mut properties = vec![format!("file={}", property(&format!("{root}{}", place.path)))];
    // The lines of a workbook are no lines of its file.
    if let (Some(line), None) = (place.line, &place.sheet) {
        properties.push(format!("line={line}"));
        if let (Some(column), None) = (place.column, &place.cell) {
            properties.push(format!("col={column}"));
        }
    }
    let problem = diagnostic.problem;
    properties.push(format!("title={}", property(&format!("{} {}", problem.code, problem.name))));
    let cell = place.in_table().map(|cell| format!("{cell}: ")).unwrap_or_default();
    let hint = messages.hint(diagnostic).map(|hint| format!("\n{hint}")).unwrap_or_default();
    let text = format!("{cell}{}{hint}", messages.message(diagnostic));
    format!("::{command} {}::{}", properties.join(","), data(&text))
}

/// The signs that would end the command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The signs that would end a property as well.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
