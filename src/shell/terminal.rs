//! The terminal: whether somebody sits at it, and a bar that shows how far a build has come.

use std::io::{IsTerminal, stderr, stdin, stdout};

/// Whether the program was opened with a double click: then its window goes away together with it.
///
/// Windows does not tell; but whoever types a command sits at a prompt of cmd or in Windows Terminal, and both leave a
/// variable. In an older PowerShell window the answer may be wrong: there Enter is asked for once too often.
pub fn opened_by_click() -> bool {
    let alone = std::env::args_os().len() <= 1;
    let prompt = ["PROMPT", "WT_SESSION", "TERM"].iter().any(|name| std::env::var_os(name).is_some());
    cfg!(windows) && alone && !prompt && stdin().is_terminal() && stdout().is_terminal()
}

/// Waits until Enter is pressed.
pub fn wait_for_enter() {
    // A console that is closed meanwhile is an answer too.
    let _ = stdin().read_line(&mut String::new());
}

/// A bar on a terminal; nothing elsewhere.
pub struct ProgressBar {
    bar: indicatif::ProgressBar,
}

impl ProgressBar {
    pub fn new() -> Self {
        let bar =
            if stderr().is_terminal() { indicatif::ProgressBar::new(0) } else { indicatif::ProgressBar::hidden() };
        if let Ok(style) = indicatif::ProgressStyle::with_template("{bar:32} {pos}/{len}") {
            bar.set_style(style);
        }
        Self { bar }
    }

    pub fn show(&self, done: usize, all: usize) {
        // Drawing each file would take longer than making it.
        if done.is_multiple_of(64) || done == all {
            self.bar.set_length(all as u64);
            self.bar.set_position(done as u64);
        }
    }

    /// For what takes its time: every step is drawn.
    pub fn show_each(&self, done: usize, all: usize) {
        self.bar.set_length(all as u64);
        self.bar.set_position(done as u64);
    }

    pub fn clear(&self) {
        self.bar.finish_and_clear();
    }
}

impl Default for ProgressBar {
    fn default() -> Self {
        Self::new()
    }
}

/// An address as a QR code for a camera, drawn with half blocks; empty when the address is too long for one.
pub fn qr_code(address: &str) -> String {
    use qrcode::render::unicode::Dense1x2;
    let code = qrcode::QrCode::new(address.as_bytes());
    // Terminals are dark more often than not: the light modules are the ones that are drawn.
    code.map(|code| {
        code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).quiet_zone(true).build()
    })
    .unwrap_or_default()
}
