//! The synthetic portal of a region with very many institutions: names, territories, indicators, and what they reported.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, BufWriter, Write as _};
use std::path::Path;

use rust_xlsxwriter::{Workbook, XlsxError};

/// The first school years of the periods.
pub const PERIODS: std::ops::Range<u16> = 2020..2025;
/// The indicators in the tables; shares come on top.
pub const INDICATORS: usize = 60;
/// Of these, so many count persons, the next ones events, and the rest are means of answers weighted by persons.
const PERSONS: usize = 40;
const EVENTS: usize = 10;
/// Shares of two counts of persons each.
const SHARES: usize = 6;
const REGIONS: usize = 25;
const DISTRICTS: usize = 500;

/// How the tables are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A table per period: a row an institution, a column an indicator.
    Csv,
    /// The same as five sheets of one workbook.
    Xlsx,
    /// A row per value, a file per period.
    Tidy,
}

impl Format {
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "csv" => Some(Self::Csv),
            "xlsx" => Some(Self::Xlsx),
            "tidy" => Some(Self::Tidy),
            _ => None,
        }
    }
}

/// Writes the portal; gives the bytes of its tables.
pub fn write(folder: &Path, institutions: usize, format: Format) -> io::Result<u64> {
    for inner in ["data/vocabularies", "data/survey", "content/pages"] {
        fs::create_dir_all(folder.join(inner))?;
    }
    fs::write(
        folder.join("site.toml"),
        "base_url = \"https://example.org/\"\ntitle = { uk = \"Моніторинг\" }\n\
         operator = { name = { uk = \"Методичний центр\" } }\nlanguages = [{ tag = \"uk\" }]\n",
    )?;
    let mut territories = "id,name.uk,broader\ncountry,Країна,\n".to_owned();
    for region in 0..REGIONS {
        let _ = writeln!(territories, "region-{region},Область {region},country");
    }
    for district in 0..DISTRICTS {
        let _ = writeln!(territories, "district-{district},Район {district},region-{}", district % REGIONS);
    }
    fs::write(folder.join("data/vocabularies/territories.csv"), territories)?;
    let mut rows = "id,title.uk,territory\n".to_owned();
    for at in 0..institutions {
        let _ = writeln!(rows, "i-{at},{},district-{}", name(at), at % DISTRICTS);
    }
    fs::write(folder.join("data/institutions.csv"), rows)?;
    fs::write(folder.join("data/indicators.csv"), indicators())?;
    tables(&folder.join("data/survey"), institutions, format)
}

fn name(at: usize) -> String {
    let kinds = ["Професійний ліцей", "Вище професійне училище", "Центр професійної освіти", "Коледж"];
    format!("{} № {} міста Демо-{}", kinds[at % kinds.len()], at / 40 + 1, at % 997)
}

fn indicators() -> String {
    let mut rows = "id,title.uk,definition.uk,unit,aggregate,weight,numerator,denominator,direction\n".to_owned();
    for at in 0..INDICATORS {
        let kind = match at {
            at if at < PERSONS => "pupils,sum,,,,",
            at if at < PERSONS + EVENTS => "events,sum,,,,up",
            _ => "points,weighted_mean,m-0,,,up",
        };
        let _ = writeln!(rows, "m-{at},Показник {at},Що рахує показник {at}.,{kind}");
    }
    for at in 0..SHARES {
        let (part, whole) = (2 * at + 1, 2 * at + 2);
        let _ = writeln!(rows, "s-{at},Частка {at},Яку частку показує.,percent,share,,m-{part},m-{whole},up");
    }
    rows
}

/// What an institution reported: the same on every machine.
pub fn value(institution: usize, indicator: usize, period: u16) -> f64 {
    let mut state = (institution as u64) << 32 | (indicator as u64) << 16 | u64::from(period);
    for _ in 0..3 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state ^= state >> 29;
    }
    let share = (state >> 11) as f64 / (1_u64 << 53) as f64;
    match indicator {
        // The wholes of shares are larger than their parts, and some counts are small.
        at if at < PERSONS && at % 2 == 1 => (share * share * 300.0).round(),
        at if at < PERSONS => (300.0 + share * 700.0).round(),
        at if at < PERSONS + EVENTS => (share * 30.0).round(),
        _ => (share * 400.0).round() / 100.0 + 1.0,
    }
}

fn tables(folder: &Path, institutions: usize, format: Format) -> io::Result<u64> {
    let mut facts = "title = { uk = \"Моніторинг\" }\nentity_column = \"Заклад\"\n".to_owned();
    match format {
        Format::Tidy => {
            facts.push_str("layout = \"tidy\"\n[[columns]]\nheader = \"Заклад\"\nrole = \"entity\"\n");
            for period in PERIODS {
                let mut file = BufWriter::new(fs::File::create(folder.join(format!("{period}.csv")))?);
                writeln!(file, "indicator,Заклад,period,value")?;
                for at in 0..institutions {
                    let name = name(at);
                    for indicator in 0..INDICATORS {
                        let value = value(at, indicator, period);
                        writeln!(file, "m-{indicator},{name},{},{value}", written(period))?;
                    }
                }
            }
        }
        Format::Csv => {
            for period in PERIODS {
                let _ = writeln!(facts, "[[tables]]\nfile = \"{period}.csv\"\nperiod = \"{}\"", written(period));
                let mut file = BufWriter::new(fs::File::create(folder.join(format!("{period}.csv")))?);
                writeln!(file, "Заклад,{}", heads().join(","))?;
                for at in 0..institutions {
                    write!(file, "{}", name(at))?;
                    for indicator in 0..INDICATORS {
                        write!(file, ",{}", value(at, indicator, period))?;
                    }
                    writeln!(file)?;
                }
            }
        }
        Format::Xlsx => {
            for period in PERIODS {
                let period = written(period);
                let _ = writeln!(
                    facts,
                    "[[tables]]\nfile = \"survey.xlsx\"\nsheet = \"{}\"\nperiod = \"{period}\"",
                    &period[..4]
                );
            }
            workbook(&folder.join("survey.xlsx"), institutions).map_err(io::Error::other)?;
        }
    }
    fs::write(folder.join("dataset.toml"), facts)?;
    let sizes = fs::read_dir(folder)?.map(|file| Ok(file?.metadata()?.len()));
    sizes.sum()
}

fn workbook(path: &Path, institutions: usize) -> Result<(), XlsxError> {
    let mut workbook = Workbook::new();
    for period in PERIODS {
        let sheet = workbook.add_worksheet().set_name(period.to_string())?;
        sheet.write(0, 0, "Заклад")?;
        for (at, head) in heads().iter().enumerate() {
            sheet.write(0, column(at), head)?;
        }
        for at in 0..institutions {
            let row = u32::try_from(at).unwrap_or(u32::MAX) + 1;
            sheet.write(row, 0, name(at))?;
            for indicator in 0..INDICATORS {
                sheet.write(row, column(indicator), value(at, indicator, period))?;
            }
        }
    }
    workbook.save(path)
}

fn column(indicator: usize) -> u16 {
    u16::try_from(indicator).unwrap_or(u16::MAX) + 1
}

fn heads() -> Vec<String> {
    (0..INDICATORS).map(|at| format!("m-{at}")).collect()
}

fn written(period: u16) -> String {
    format!("{period}/{:02}", (period + 1) % 100)
}
