//! The portal's colour: a hue, or a colour whose contrast is checked.
//!
//! OKLCH after B. Ottosson, «A perceptual color space for image processing» (2020); contrast after WCAG 2.2, 1.4.3.

use crate::diag::{Diagnostic, Report, problems};
use crate::typed::Node;

/// The paper of the light theme, on which links stand.
const PAPER: [f64; 3] = [0.984, 0.992, 1.0];
/// The least contrast of text (WCAG 2.2, 1.4.3).
const TEXT_CONTRAST: f64 = 4.5;

/// The one accent colour of a portal.
#[derive(Debug, Clone, PartialEq)]
pub struct Accent {
    /// In degrees, 0–359.
    pub hue: u16,
    /// The portal's exact colour for the light theme, `#rrggbb`, when it can be read on paper.
    pub exact: Option<String>,
}

impl Accent {
    /// Reads `accent` of `site.toml`; a colour that cannot be read on paper gives only its hue, with a warning.
    pub fn read(typed: &str, site: &Node, report: &Report) -> Self {
        let place = || {
            let accent = site.get("colour").and_then(|colour| colour.get("accent"));
            accent.map_or_else(|| site.place(), Node::place)
        };
        if let Ok(hue) = typed.trim().parse::<u16>()
            && hue < 360
        {
            return Self { hue, exact: None };
        }
        let Some(rgb) = parse(typed.trim()) else {
            report.add(Diagnostic::new(&problems::BROKEN_COLOUR, place()).with("value", typed));
            return Self { hue: 242, exact: None };
        };
        let [lightness, chroma, hue] = oklch(rgb);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a hue is 0–360")]
        let degrees = (hue.rem_euclid(360.0).round() as u16) % 360;
        let ratio = contrast(rgb, PAPER);
        if ratio >= TEXT_CONTRAST {
            return Self { hue: degrees, exact: Some(typed.trim().to_lowercase()) };
        }
        let mut darker = lightness;
        let written = |lightness: f64| hex(from_oklch([lightness.max(0.0), chroma, hue]));
        // What is tested is the colour as it will be typed: rounding may cost the last hundredth of contrast.
        while darker > 0.0 && parse(&written(darker)).is_none_or(|rgb| contrast(rgb, PAPER) < TEXT_CONTRAST) {
            darker -= 0.01;
        }
        let suggestion = written(darker);
        let problem = Diagnostic::new(&problems::WEAK_CONTRAST, place()).with("value", typed);
        report.add(problem.with("ratio", format!("{ratio:.1}")).with("suggestion", suggestion));
        Self { hue: degrees, exact: None }
    }
}

/// `#rgb` or `#rrggbb` as parts from 0 to 1.
fn parse(text: &str) -> Option<[f64; 3]> {
    let digits = text.strip_prefix('#')?;
    let part = |range: std::ops::Range<usize>| u8::from_str_radix(digits.get(range)?, 16).ok();
    let [red, green, blue] = match digits.len() {
        3 => [part(0..1)? * 17, part(1..2)? * 17, part(2..3)? * 17],
        6 => [part(0..2)?, part(2..4)?, part(4..6)?],
        _ => return None,
    };
    Some([red, green, blue].map(|value| f64::from(value) / 255.0))
}

fn hex(rgb: [f64; 3]) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0–255")]
    let [red, green, blue] = rgb.map(|part| (part.clamp(0.0, 1.0) * 255.0).round() as u8);
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn linear(part: f64) -> f64 {
    if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

fn gamma(part: f64) -> f64 {
    let part = part.clamp(0.0, 1.0);
    if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 }
}

fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let luminance = |rgb: [f64; 3]| {
        let [red, green, blue] = rgb.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn oklch(rgb: [f64; 3]) -> [f64; 3] {
    let [red, green, blue] = rgb.map(linear);
    let l = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
    let m = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
    let s = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
    let lightness = 0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s;
    let a = 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s;
    let b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s;
    [lightness, a.hypot(b), b.atan2(a).to_degrees()]
}

fn from_oklch([lightness, chroma, hue]: [f64; 3]) -> [f64; 3] {
    let (a, b) = (chroma * hue.to_radians().cos(), chroma * hue.to_radians().sin());
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    [
        gamma(4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s),
        gamma(-1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s),
        gamma(-0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s),
    ]
}
