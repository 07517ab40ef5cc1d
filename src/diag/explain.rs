//! What a problem means, why it matters and how to mend it: for terminals, for programs, and as Markdown.

use std::fmt::Write;

use serde_json::{Value, json};

use super::examples::{Example, Side, example};
use super::{Messages, Problem, nearest, problems};

/// Signs of a line in a terminal.
const WIDTH: usize = 78;
/// The areas of codes: the first digits.
const AREAS: &str = "123456789";

/// Everything that can be told about a problem in one language.
#[derive(Debug)]
pub struct Explanation {
    pub problem: &'static Problem,
    /// The problem in general, as a heading.
    pub title: String,
    /// Why it matters to readers.
    pub why: String,
    /// What to do, when an example does not say it all.
    pub steps: Vec<String>,
    pub example: Example,
    /// How bad it is, and whether a site may change that.
    pub level: String,
    /// The lines of `site.toml` that change the level, if it may be changed.
    pub setting: Option<String>,
}

/// The problem that an author means by `E702`, `e702`, `702` or `picture-without-alt`; else the nearest name or code.
///
/// # Errors
/// What comes nearest to the typed word, if anything does.
pub fn find(typed: &str) -> Result<&'static Problem, Option<&'static str>> {
    let word = typed.trim().to_lowercase().replace('_', "-");
    if let Some(problem) = Problem::find(&word).or_else(|| Problem::find(&format!("e{word}"))) {
        return Ok(problem);
    }
    let names = problems::ALL.iter().flat_map(|problem| [problem.name, problem.code]);
    Err(nearest(&word, names))
}

/// The explanation of a problem.
pub fn explain(problem: &'static Problem, messages: &Messages) -> Explanation {
    let key = format!("explain-{}", problem.name);
    let paragraph = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let steps = messages.attribute(&key, "steps").unwrap_or_default();
    Explanation {
        problem,
        title: paragraph(messages.word(&key, &[])),
        why: paragraph(messages.attribute(&key, "why").unwrap_or_default()),
        steps: steps.lines().map(str::trim).filter(|step| !step.is_empty()).map(str::to_owned).collect(),
        example: example(problem),
        level: level(problem, messages),
        setting: (!problem.fixed).then(|| format!("[check]\nlevels = {{ {} = \"off\" }}\n", problem.name)),
    }
}

/// How bad the problem is, and whether a site may change that.
fn level(problem: &Problem, messages: &Messages) -> String {
    let key = if problem.fixed { "explained-level-fixed" } else { "explained-level" };
    messages.word(key, &[("level", messages.word(problem.level.word(), &[]))])
}

/// The problems by areas, each area with its name.
fn by_area(messages: &Messages) -> impl Iterator<Item = (String, impl Iterator<Item = &'static Problem>)> {
    AREAS.chars().map(|area| {
        let own = problems::ALL.iter().copied().filter(move |problem| problem.code[1..].starts_with(area));
        (messages.word(&format!("problems-{area}"), &[]), own)
    })
}

/// All problems with a line each, for a terminal.
pub fn list(messages: &Messages, colour: bool) -> String {
    let mut text = String::new();
    for (area, problems) in by_area(messages) {
        let _ = writeln!(text, "{}\n", bold(&area, colour));
        for problem in problems {
            let line = format!("{}  {}", problem.code, explain(problem, messages).title);
            wrap(&mut text, &line, "  ", "        ");
        }
        text.push('\n');
    }
    wrap(&mut text, &messages.word("explained-list-end", &[]), "", "");
    text
}

impl Explanation {
    /// For a terminal of 80 columns.
    pub fn text(&self, messages: &Messages, colour: bool) -> String {
        let heading = |key: &str| bold(&messages.word(key, &[]), colour);
        let mut text = format!("{} · {}\n\n", bold(self.problem.code, colour), self.problem.name);
        let mut title = String::new();
        wrap(&mut title, &self.title, "", "");
        let _ = writeln!(text, "{}\n", bold(title.trim_end(), colour));
        wrap(&mut text, &self.why, "", "");
        for (side, key) in SIDES {
            for (at, file) in self.example.of(*side).enumerate() {
                let name = if at == 0 { heading(key) } else { String::new() };
                let _ = writeln!(text, "\n{name}{}{}", if at == 0 { "  " } else { "" }, file.path);
                indent(&mut text, &file.text);
            }
        }
        if !self.steps.is_empty() {
            let _ = writeln!(text, "\n{}", heading("cure-steps"));
            for (at, step) in self.steps.iter().enumerate() {
                wrap(&mut text, &format!("{}. {step}", at + 1), "  ", "     ");
            }
        }
        text.push('\n');
        wrap(&mut text, &self.level, "", "");
        if let Some(setting) = &self.setting {
            indent(&mut text, setting);
        }
        text
    }

    /// As Markdown, to stand below [`Explanation::heading`] or another one.
    pub fn markdown(&self, messages: &Messages) -> String {
        let mut text = format!("`{}`\n\n{}\n", self.problem.name, escaped(&self.why));
        for (side, key) in SIDES {
            for (at, file) in self.example.of(*side).enumerate() {
                let name = if at == 0 { format!("{} ", messages.word(key, &[])) } else { String::new() };
                let _ = writeln!(text, "\n{name}`{}`\n\n{}", file.path, fenced(&file.path, &file.text));
            }
        }
        if !self.steps.is_empty() {
            let _ = writeln!(text, "\n{}\n", messages.word("cure-steps", &[]));
            for (at, step) in self.steps.iter().enumerate() {
                let _ = writeln!(text, "{}. {}", at + 1, escaped(step));
            }
        }
        let _ = writeln!(text, "\n{}", escaped(&self.level));
        if let Some(setting) = &self.setting {
            let _ = writeln!(text, "\n{}", fenced("site.toml", setting));
        }
        text
    }

    /// The heading of the explanation on a page, with the problem's name as the id to link to.
    pub fn heading(&self) -> String {
        format!("### {} · {} {{#{}}}\n", self.problem.code, self.title, self.problem.name)
    }

    /// For programs.
    pub fn json(&self) -> Value {
        let files = |side: Side| -> Vec<Value> {
            self.example.of(side).map(|file| json!({ "file": file.path, "text": file.text })).collect()
        };
        json!({
            "code": self.problem.code,
            "name": self.problem.name,
            "level": self.problem.level.word(),
            "fixed": self.problem.fixed,
            "title": self.title,
            "why": self.why,
            "steps": self.steps,
            "wrong": files(Side::Wrong),
            "right": files(Side::Right),
        })
    }
}

/// The sides of an example that readers see, with the words above them.
const SIDES: &[(Side, &str)] = &[(Side::Wrong, "example-wrong"), (Side::Right, "example-right")];

/// All explanations as one page of Markdown.
pub fn reference(messages: &Messages) -> String {
    let mut text = format!("# {}\n\n{}\n", messages.word("reference-title", &[]), messages.word("reference-lead", &[]));
    for (area, problems) in by_area(messages) {
        let _ = writeln!(text, "\n## {area}");
        for problem in problems {
            let explained = explain(problem, messages);
            let _ = write!(text, "\n{}\n{}", explained.heading(), explained.markdown(messages));
        }
    }
    text
}

/// The text of a file as a block of code, with a fence that the text does not hold.
fn fenced(path: &str, text: &str) -> String {
    let language = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    let fence = if text.contains("```") { "````" } else { "```" };
    format!("{fence}{language}\n{text}{fence}")
}

/// Plain words as Markdown: what would be a sign of Markdown stands for itself.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        if "\\`*_[]<>#|".contains(sign) {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}

fn bold(text: &str, colour: bool) -> String {
    if colour && !text.is_empty() { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// Adds the lines of a file, each four signs to the right.
fn indent(to: &mut String, lines: &str) {
    for line in lines.lines() {
        let _ = writeln!(to, "{}", format!("    {line}").trim_end());
    }
}

/// Adds a text in lines that a terminal holds, the first after `first`, the others after `rest`.
fn wrap(to: &mut String, text: &str, first: &str, rest: &str) {
    let mut line = first.to_owned();
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
            to.extend([&line, "\n"]);
            rest.clone_into(&mut line);
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    to.extend([&line, "\n"]);
}
