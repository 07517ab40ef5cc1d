//! Files as they are: what entries attach, and what hosts and robots look for.

use std::collections::BTreeSet;

use super::{Content, Job, Made, Planning, Texts};
use crate::diag::Mark;
use crate::files::SitePath;
use crate::model::{Asset, Entry, Portal, Target, url};
use crate::table;
use crate::typed::Shape;

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
                made: Made::File,
                texts: Texts::None,
                content: Content::Copy(asset.path.clone()),
            });
        }
    }
    let mut text = |path: &str, text: String| {
        jobs.push(Job {
            path: path.to_owned(),
            place: site_file.clone(),
            made: Made::File,
            texts: Texts::None,
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
pub fn published<'a>(portal: &'a Portal, entry: &'a Entry) -> Vec<&'a Asset> {
    let mut names = BTreeSet::new();
    entry.each_fact(&mut |node, shape| {
        if *shape == Shape::File {
            names.extend(node.as_str().map(|name| name.strip_prefix("./").unwrap_or(name).to_owned()));
        }
    });
    for (_, article) in entry.articles.iter() {
        for link in &article.links {
            match portal.target(entry, &link.target) {
                Target::Asset(asset) => names.insert(asset.name.clone()),
                Target::Video(_) => names.insert(link.title.clone()),
                _ => continue,
            };
        }
    }
    let is_raw = |asset: &Asset| entry.kind.name == "dataset" && table::is_table(&asset.path);
    // The tables of a dataset hold counts that are not protected; readers get what was made of them.
    entry.assets.iter().filter(|asset| names.contains(&asset.name) && !is_raw(asset)).collect()
}
