//! The workflow of GitHub Actions that builds a portal and publishes it: after every change, and every night.
//!
//! Its first line carries a hash of all others, so that Lotsman knows its own files from those that a person changed.

use jiff::civil;
use jiff::tz::TimeZone;

use super::Repository;

/// What starts the first line.
const MARK: &str = "# lotsman deploy github ";

/// Everything that a workflow depends on.
#[derive(Debug)]
pub struct Workflow<'a> {
    /// The branch whose changes are published.
    pub branch: &'a str,
    /// The folder of the site in its repository: `.`, or a path with `/`.
    pub site: &'a str,
    /// The tag of the language in which problems are told.
    pub lang: &'a str,
    pub origin: Origin,
    pub base_url: BaseUrl,
    pub zone: &'a TimeZone,
    pub today: civil::Date,
    pub comments: Comments,
}

/// Where the program comes from.
#[derive(Debug)]
pub enum Origin {
    /// A release. Without a sum of one's own, the one that the release states is used.
    Release { repository: Repository, version: String, sha256: Option<String> },
    /// A tag of the repository, built with cargo.
    Source { repository: Repository, version: String },
    /// The repository of the site is that of Lotsman.
    Here,
}

/// Who says at which address the portal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BaseUrl {
    /// GitHub, so that the same workflow serves copies of the repository too.
    Host,
    /// `site.toml`: the portal has a domain of its own.
    Site,
}

/// What the file says to people, in their language; one line each.
#[derive(Debug)]
pub struct Comments {
    pub about: String,
    pub settings: String,
    pub nightly: String,
}

/// Whose a file is that already stands at the workflow's place.
#[derive(Debug, PartialEq, Eq)]
pub enum Known {
    /// Exactly what would be written.
    Same,
    /// An older one of Lotsman's own, which nobody changed.
    Own,
    /// A person wrote or changed it.
    Foreign,
}

impl Workflow<'_> {
    /// The text of the file.
    pub fn text(&self) -> String {
        let (base_option, base_variable) = match self.base_url {
            BaseUrl::Host => {
                (r#" --base-url "$BASE_URL/""#, "\n          BASE_URL: ${{ steps.pages.outputs.base_url }}")
            }
            BaseUrl::Site => ("", ""),
        };
        let program = match self.origin {
            Origin::Here => "target/release/lotsman",
            _ => r#""$HOME/lotsman/bin/lotsman""#,
        };
        let text = filled(
            include_str!("pages.yml"),
            &[
                ("install", self.install().trim_end()),
                ("about", &self.comments.about),
                ("settings", &self.comments.settings),
                ("nightly", &self.comments.nightly),
                ("branch", &quoted(self.branch)),
                ("cron", &cron(self.zone, self.today)),
                ("program", program),
                ("site", &quoted(self.site)),
                ("lang", self.lang),
                ("base_option", base_option),
                ("base_variable", base_variable),
            ],
        );
        format!("{MARK}{}\n{text}", hash(&text))
    }

    fn install(&self) -> String {
        match &self.origin {
            Origin::Here => include_str!("install-here.yml").to_owned(),
            Origin::Source { repository, version } => {
                let repository = format!("{}/{}", repository.owner, repository.name);
                filled(include_str!("install-source.yml"), &[("repository", &repository), ("version", version)])
            }
            Origin::Release { repository, version, sha256 } => {
                let repository = format!("{}/{}", repository.owner, repository.name);
                let sum = match sha256 {
                    Some(sum) => format!(r#"echo "{sum}  $ARCHIVE""#),
                    None => r#"curl --fail --silent --show-error --location --retry 3 "$RELEASE/$ARCHIVE.sha256""#
                        .to_owned(),
                };
                let pin = sha256.as_ref().map_or("release", |sum| sum.get(..12).unwrap_or(sum));
                let values = [("repository", repository.as_str()), ("version", version), ("sum", &sum), ("pin", pin)];
                filled(include_str!("install-release.yml"), &values)
            }
        }
    }
}

/// Whose the text is that stands where `wanted` would.
pub fn known(found: &str, wanted: &str) -> Known {
    // Git may have given the file the line ends of Windows.
    let found = found.replace("\r\n", "\n");
    if found == wanted {
        return Known::Same;
    }
    let own = found.strip_prefix(MARK).and_then(|rest| rest.split_once('\n'));
    if own.is_some_and(|(stated, text)| stated == hash(text)) { Known::Own } else { Known::Foreign }
}

fn hash(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..16].to_owned()
}

/// Puts values in the place of `{name}`. What GitHub writes itself, `${{ name }}`, has two brackets and stays.
fn filled(template: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(template.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

/// A scalar of YAML that no sign can break out of.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// Soon after midnight in the zone, in the UTC of GitHub: late enough in winter as in summer. Not at the full hour, at
/// which everybody's workflows start and wait for one another.
fn cron(zone: &TimeZone, today: civil::Date) -> String {
    let offset = |month: i8| {
        let day = civil::Date::new(today.year(), month, 1).unwrap_or(today);
        let moment = day.to_zoned(zone.clone()).map(|zoned| zoned.offset().seconds());
        moment.unwrap_or_default() / 60
    };
    let behind = offset(1).min(offset(7));
    let minute = (20 - behind).rem_euclid(24 * 60);
    format!("{} {} * * *", minute % 60, minute / 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workflow(zone: &TimeZone) -> String {
        let line = |text: &str| text.to_owned();
        let comments = Comments { about: line("a"), settings: line("s"), nightly: line("n") };
        let today = civil::date(2026, 11, 22);
        let (branch, site, lang, origin, base_url) = ("it's", ".", "uk", Origin::Here, BaseUrl::Host);
        Workflow { branch, site, lang, origin, base_url, zone, today, comments }.text()
    }

    #[test]
    fn only_what_nobody_changed_is_ones_own() {
        let (old, new) = (workflow(&TimeZone::UTC), workflow(&TimeZone::get("Europe/Kyiv").expect("a zone")));
        assert_eq!(known(&new, &new), Known::Same);
        assert_eq!(known(&new.replace('\n', "\r\n"), &new), Known::Same);
        assert_eq!(known(&old, &new), Known::Own);
        assert_eq!(known(&old.replace('\n', "\r\n"), &new), Known::Own);
        assert_eq!(known(&old.replace("push:", "pull_request:"), &new), Known::Foreign);
        assert_eq!(known("name: pages\n", &new), Known::Foreign);
        assert_eq!(known("", &new), Known::Foreign);
    }

    #[test]
    fn the_night_of_the_portal_is_meant() {
        let cron = |name: &str| cron(&TimeZone::get(name).expect("a zone"), civil::date(2026, 11, 22));
        // 00:20 in winter, 01:20 in summer.
        assert_eq!(cron("Europe/Kyiv"), "20 22 * * *");
        assert_eq!(cron("Europe/Riga"), "20 22 * * *");
        assert_eq!(cron("UTC"), "20 0 * * *");
        assert_eq!(cron("America/New_York"), "20 5 * * *");
        assert_eq!(cron("Asia/Kathmandu"), "35 18 * * *");
        assert_eq!(cron("Australia/Sydney"), "20 14 * * *");
    }
}
