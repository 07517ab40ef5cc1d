//! Opens a file of the site at its line in the author's editor.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// The program that authors write with.
#[derive(Debug, Clone)]
pub enum Editor {
    /// A command line in which `{file}`, `{line}` and `{column}` are filled in.
    Asked(String),
    /// One of the known editors, if it is there; else the program that the system opens such files with.
    Found,
}

/// Editors that can go to a line, with their words for it.
const KNOWN: &[(&str, &[&str])] = &[
    ("code", &["--goto", "{file}:{line}:{column}"]),
    ("codium", &["--goto", "{file}:{line}:{column}"]),
    ("cursor", &["--goto", "{file}:{line}:{column}"]),
    ("zed", &["{file}:{line}:{column}"]),
    ("subl", &["{file}:{line}:{column}"]),
    ("kate", &["--line", "{line}", "--column", "{column}", "{file}"]),
    ("notepad++", &["-n{line}", "-c{column}", "{file}"]),
];

impl Editor {
    /// The editor that was asked for on the command line, or by the variable `LOTSMAN_EDITOR`.
    pub fn choose(asked: Option<&str>) -> Self {
        let variable = || std::env::var("LOTSMAN_EDITOR").ok();
        let asked = asked.map(str::to_owned).or_else(variable).filter(|command| !command.trim().is_empty());
        asked.map_or(Self::Found, Self::Asked)
    }

    /// Opens a file; line and column count from 1. Returns at once.
    ///
    /// # Errors
    /// When the program cannot be started.
    pub fn open(&self, file: &Path, line: usize, column: usize) -> io::Result<()> {
        match self {
            Self::Asked(command) => {
                let mut words: Vec<&str> = command.split_whitespace().collect();
                if !command.contains("{file}") {
                    words.push("{file}");
                }
                let (program, arguments) = words.split_first().ok_or(io::ErrorKind::InvalidInput)?;
                start(program, arguments, file, line, column)
            }
            Self::Found => KNOWN
                .iter()
                .find_map(|(program, arguments)| start(program, arguments, file, line, column).ok())
                .map_or_else(|| open::that_detached(file), Ok),
        }
    }
}

fn start(program: &str, arguments: &[&str], file: &Path, line: usize, column: usize) -> io::Result<()> {
    let filled = |argument: &&str| -> OsString {
        let argument = argument.replace("{line}", &line.to_string()).replace("{column}", &column.to_string());
        let mut parts = argument.split("{file}");
        let mut whole = OsString::from(parts.next().unwrap_or_default());
        for part in parts {
            whole.push(file);
            whole.push(part);
        }
        whole
    };
    let mut command = Command::new(program_file(program));
    command.args(arguments.iter().map(filled)).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    // Somebody has to take leave of it when it ends.
    std::thread::spawn(move || drop(child.wait()));
    Ok(())
}

/// On Windows several editors are started by a `.cmd` file, which has to be named whole.
fn program_file(program: &str) -> OsString {
    if cfg!(windows) {
        let folders = std::env::var_os("PATH").unwrap_or_default();
        let files = std::env::split_paths(&folders).map(|folder| folder.join(format!("{program}.cmd")));
        if let Some(file) = files.into_iter().find(|file| file.is_file()) {
            return file.into_os_string();
        }
    }
    program.into()
}
