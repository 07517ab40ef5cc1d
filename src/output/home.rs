//! The home page of each language, and the front door at `/`.

use tera::Value;

use super::list::{kinds, versions};
use super::view::{Edition, Page, state, view};
use super::{Content, Job, Made, PageView, Planning, Texts, page_value, structured, templates};
use crate::diag::Mark;
use crate::files::SitePath;
use crate::kinds::{Event, EventType};
use crate::model::{EntryKey, url};
use crate::typed::Text;

/// Coming events that the home page shows at once.
const COMING: usize = 3;

/// A home page per language; a door at the root when no language lives there.
pub fn plan<'a>(planning: &'a Planning<'a>) -> Vec<Job<'a>> {
    let site = &planning.portal.site;
    let place = Mark::file(&SitePath::new(crate::site::SITE_FILE));
    let mut jobs: Vec<Job<'a>> = planning
        .editions
        .iter()
        .enumerate()
        .map(|(at, edition)| Job {
            path: url::home(edition.language).file(),
            place: place.clone(),
            made: Made::Home,
            texts: Texts::None,
            content: Content::Page {
                edition: at,
                templates: templates(&["home"]),
                view: Box::new(move || home(edition)),
            },
        })
        .collect();
    let default = site.languages.default();
    if !default.prefix.is_empty() {
        let at = planning.editions.iter().position(|edition| edition.language.lang == default.lang).unwrap_or(0);
        let edition = &planning.editions[at];
        jobs.push(Job {
            path: "index.html".to_owned(),
            place,
            made: Made::Redirect,
            texts: Texts::None,
            content: Content::Page {
                edition: at,
                templates: templates(&["redirect"]),
                view: Box::new(move || super::redirects::view(edition, &url::home(edition.language))),
            },
        });
    }
    jobs
}

fn home(edition: &Edition<'_>) -> PageView {
    let portal = edition.portal;
    let site = &portal.site;
    let text = |text: &Text| text.pick(edition.chain()).map(|(text, _)| text.clone());
    let name = text(&site.title).unwrap_or_default();
    let mut page = Page::new("home", "home", name.clone(), versions(portal, url::home));
    page.description = text(&site.home.lead).or_else(|| text(&site.tagline));
    page.json_ld = structured::home(edition);
    page.feeds.push((
        edition.say("feed-title", &[("section", name.as_str().into())]),
        url::feed(&url::home(edition.language)),
    ));
    page.calendar = Some(url::calendar(edition.language));

    let events: Vec<EntryKey> = edition.listed("event").collect();
    let facts = |key: &EntryKey| portal.entry(*key).facts::<Event>();
    let in_state =
        |key: &EntryKey, states: &[&str]| facts(key).is_some_and(|event| states.contains(&state(event, portal.today)));
    let mut upcoming: Vec<EntryKey> =
        events.iter().copied().filter(|key| in_state(key, &["upcoming", "today"])).collect();
    // Lists put the newest first; of what is to come the nearest comes first.
    upcoming.reverse();
    let past = events.iter().copied().filter(|key| in_state(key, &["past"]));
    let is_webinar = |key: &EntryKey| facts(key).is_some_and(|event| event.r#type == EventType::Webinar);
    let webinar = past.clone().find(is_webinar);
    let latest: Vec<EntryKey> = past.filter(|key| Some(*key) != webinar).take(3).collect();
    let cards = |keys: &mut dyn Iterator<Item = EntryKey>| keys.map(|key| edition.card(key)).collect::<Vec<Value>>();
    let view = view! {
        "kicker" => text(&site.home.kicker),
        "title" => text(&site.home.title).unwrap_or(name),
        "lead" => text(&site.home.lead),
        "body" => (),
        "figures" => figures(edition),
        // Twice as many as are shown: the script puts the later ones in the place of those that have passed meanwhile.
        "upcoming" => cards(&mut upcoming.into_iter().take(2 * COMING)),
        "upcoming_shown" => COMING,
        "latest" => cards(&mut latest.into_iter()),
        "latest_webinar" => webinar.map(|key| edition.card(key)),
        "practices" => cards(&mut edition.listed("practice").take(3)),
        "news" => cards(&mut edition.listed("news").take(3)),
        "institutions" => cards(&mut edition.listed("institution").take(9)),
        "materials" => cards(&mut edition.listed("material").take(3)),
        "functions" => edition.vocabulary("functions"),
        "audiences" => edition.vocabulary("audiences"),
        "sections" => sections(edition),
    };
    vec![page_value(edition, &page), ("home", view)]
}

/// What the portal counts from its own content; each number leads to the list that makes it.
fn figures(edition: &Edition<'_>) -> Vec<Value> {
    let portal = edition.portal;
    let institutions: Vec<EntryKey> = edition.listed("institution").collect();
    let with_centre = institutions.iter().filter(|key| !portal.referring(**key, "centre", &["institution"]).is_empty());
    let figure = |key: &str, value: String, count: usize, kind: &str| {
        let list = portal.kind(kind).map(|kind| url::list(kind, edition.language).marked());
        let label = edition.say(key, &[("count", count.into())]);
        view! { "value" => value, "label" => label, "note" => (), "url" => list }
    };
    let mut figures = Vec::new();
    if !institutions.is_empty() {
        let count = with_centre.count();
        let values = [("count", count.to_string().into()), ("total", institutions.len().to_string().into())];
        figures.push(figure("figure-centres", edition.say("figure-of", &values), count, "centre"));
    }
    for (key, kind) in [("figure-practices", "practice"), ("figure-materials", "material")] {
        let count = edition.listed(kind).count();
        if count > 0 {
            figures.push(figure(key, count.to_string(), count, kind));
        }
    }
    figures
}

fn sections(edition: &Edition<'_>) -> Vec<Value> {
    let sections = kinds(edition.portal).map(|kind| {
        view! {
            "kind" => kind.name,
            "title" => edition.t(&format!("kinds-{}", kind.name)),
            "url" => url::list(kind, edition.language).marked(),
            "count" => edition.listed(kind.name).count(),
        }
    });
    sections.filter(|section| section.get_from_path("count").is_some_and(|count| count.is_truthy())).collect()
}
