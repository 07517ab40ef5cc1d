//! Signs and words that stand in the place of a number.

/// What a sign in the place of a number says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A dash: nothing happened, nobody reported, or it cannot be. Only its author knows.
    Dash,
    NotReported,
    NotApplicable,
    Withheld,
}

/// Signs by their meaning, in lower case and without blanks and dots, as statistics of the four countries write them.
const SIGNS: &[(Sign, &[&str])] = &[
    (Sign::Dash, &["-", "–", "—", "−", "‒", "―", "--", "---", "––", "——"]),
    (
        Sign::NotReported,
        &[
            "…",
            "...",
            "..",
            "н/д",
            "нд",
            "н\\д",
            "немаєданих",
            "данихнемає",
            "даннихнет",
            "нетданных",
            "данныхнет",
            "неподано",
            "непредоставлено",
            "navdatu",
            "n/d",
            "nd",
            "n/a",
            "na",
            "nodata",
            "notreported",
            "#n/a",
            "#н/д",
        ],
    ),
    (Sign::NotApplicable, &["x", "х", "×", "✕", "незастосовно", "неприменимо", "navpiemērojams", "notapplicable"]),
    (Sign::Withheld, &["к", "c", "с", "конфіденційно", "конфиденциально", "konfidenciāli", "confidential"]),
];

impl Sign {
    /// The sign that a text is; `None` for other texts.
    pub fn of(text: &str) -> Option<Self> {
        // Longer texts are words: most cells are told apart without a copy.
        if text.len() > 40 {
            return None;
        }
        let plain: String = text.to_lowercase().chars().filter(|sign| !super::is_blank(*sign)).collect();
        let bare = plain.replace('.', "");
        let known = |words: &[&str]| words.contains(&&plain[..]) || (!bare.is_empty() && words.contains(&&bare[..]));
        SIGNS.iter().find(|(_, words)| known(words)).map(|(sign, _)| *sign)
    }
}
