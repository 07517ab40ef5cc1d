//! Files as they are: what entries attach, and what hosts and robots look for.

use std::collections::BTreeSet;

use super::{Content, Job, Planning};
use crate::diag::Mark;
use crate::files::SitePath;
use crate::model::{Asset, Entry, Portal, Target, url};
use crate::typed::{Node, Record, Shape};

/// Attached files that a page leads to, `robots.txt`, `.nojekyll` and `CNAME`.
pub fn plan<'a>(planning: &'a Planning<'a>) -> Vec<Job<'a>> {
    let portal = planning.portal;
    let site_file = Mark::file(&SitePath::new(crate::site::SITE_FILE));
    let mut jobs = Vec::new();
    for (_, entry) in portal.entries() {
        for asset in published(portal, entry) {
            jobs.push(Job {
                path: url::asset_file(entry, &asset.name),
                place: Mark::file(&asset.path),
                content: Content::Copy(asset.path.clone()),
            });
        }
    }
    let mut text = |path: &str, text: String| {
        jobs.push(Job {
            path: path.to_owned(),
            place: site_file.clone(),
            content: Content::Text(Box::new(move || text.clone())),
        });
    };
    text("robots.txt", format!("User-agent: *\nAllow: /\n\nSitemap: {}sitemap.xml\n", portal.site.base_url));
    text(".nojekyll", String::new());
    if let Some(domain) = &portal.site.cname {
        text("CNAME", format!("{domain}\n"));
    }
    jobs
}

/// The files of an entry that its facts or texts name. Others stay at home: a folder may hold what is not for readers.
fn published<'a>(portal: &'a Portal, entry: &'a Entry) -> Vec<&'a Asset> {
    let mut names = BTreeSet::new();
    in_record(&entry.node, &entry.kind.record, &mut names);
    for (_, article) in entry.articles.iter() {
        for link in &article.links {
            match portal.target(entry, &link.target) {
                Target::Asset(asset) => names.insert(asset.name.clone()),
                Target::Video(_) => names.insert(link.title.clone()),
                _ => continue,
            };
        }
    }
    entry.assets.iter().filter(|asset| names.contains(&asset.name)).collect()
}

fn in_record(node: &Node, record: &Record, names: &mut BTreeSet<String>) {
    for (key, value) in node.entries() {
        if let Some(field) = record.field(&key.name) {
            in_value(value, &field.shape, names);
        }
    }
}

fn in_value(node: &Node, shape: &Shape, names: &mut BTreeSet<String>) {
    match shape {
        Shape::File => {
            names.extend(node.as_str().map(|name| name.strip_prefix("./").unwrap_or(name).to_owned()));
        }
        Shape::List(item) => node.items().iter().for_each(|node| in_value(node, item, names)),
        Shape::Record(record) => in_record(node, record, names),
        _ => {}
    }
}
