//! Scripts of a theme without the lines that only their authors read.

/// A script without lines that are nothing but a comment, and without what indents the others. A script in which a text goes
/// over several lines stays as it is: such a line may be part of the text.
pub fn without_comments(script: &str) -> Option<String> {
    let is_open = |line: &str| line.matches('`').count() % 2 == 1 || line.ends_with('\\');
    if script.lines().any(is_open) {
        return None;
    }
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    Some(lines.flat_map(|line| [line, "\n"]).collect())
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn lines_of_comments_go() {
        let script =
            "// What it is for.\n(() => {\n  // Why.\n  const page = \"https://example.org\"; // stays\n\n})();\n";
        let short = "(() => {\nconst page = \"https://example.org\"; // stays\n})();\n";
        assert_eq!(without_comments(script).as_deref(), Some(short));
        assert_eq!(without_comments("const text = `one\n// two`;\n"), None);
    }
}
