//! The catalogue for machines: DCAT as JSON-LD for the whole portal, and schema.org in the page of each dataset.

use serde_json::{Value, json};

use super::about::{About, coverage};
use super::package::without_nulls;
use super::{Format, Make, address, extract, formats, job, of_site, size};
use crate::lang::Localized;
use crate::model::url::{self, Address};
use crate::model::{Entry, EntryKey, Term};
use crate::output::view::{Edition, view};
use crate::output::{Job, Planning};

/// Where the catalogue for machines stands.
pub fn catalogue_file() -> Address {
    Address::new("dcat.jsonld")
}

/// The catalogue, when there is a dataset.
pub fn plan<'a>(planning: &'a Planning<'a>, editions: &'a [Edition<'a>]) -> Option<Job<'a>> {
    planning.portal.of_kind("dataset").next()?;
    Some(job(catalogue_file().file(), of_site(), move || whole(editions).into_bytes().into()))
}

/// The address of the catalogue for templates; `None` without datasets.
pub fn machine_address(edition: &Edition<'_>) -> Option<String> {
    edition.portal.of_kind("dataset").next().map(|_| catalogue_file().marked())
}

fn whole(editions: &[Edition<'_>]) -> String {
    let portal = editions[0].portal;
    let site = &portal.site;
    let main = editions.iter().find(|edition| edition.language.lang == site.languages.default().lang);
    let main = main.unwrap_or(&editions[0]);
    let home = url::home(main.language).absolute(&site.base_url);
    let datasets: Vec<Value> = portal
        .of_kind("dataset")
        .filter(|(key, _)| main.is_listed(*key))
        .map(|(key, entry)| dcat_dataset(editions, main, key, entry))
        .collect();
    let catalogue = json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "skos": "http://www.w3.org/2004/02/skos/core#",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": catalogue_file().absolute(&site.base_url),
        "@type": "dcat:Catalog",
        "dct:title": languages(&site.title.0),
        "dct:description": languages(&site.tagline.0),
        "dct:publisher": { "@type": "foaf:Agent", "foaf:name": languages(&site.operator.name.0) },
        "dct:language": site.languages.tags(),
        "foaf:homepage": { "@id": home },
        "dcat:dataset": datasets,
    });
    format!("{}\n", serde_json::to_string_pretty(&without_nulls(catalogue)).unwrap_or_default())
}

fn dcat_dataset(editions: &[Edition<'_>], main: &Edition<'_>, key: EntryKey, entry: &Entry) -> Value {
    let about = About::new(main.portal, entry);
    let page = about.page(main.language);
    let coverage = extract(main, key).and_then(|extract| coverage(&extract));
    let day = |day: jiff::civil::Date| json!({ "@value": day.to_string(), "@type": "xsd:date" });
    let territory = territory(main, entry);
    let mut distributions = Vec::new();
    for edition in editions {
        for format in formats(edition, key) {
            let spoken = matches!(format.make, Make::Spoken { .. });
            if spoken || std::ptr::eq(edition, main) {
                distributions.push(dcat_distribution(edition, key, entry, format, &about));
            }
        }
    }
    json!({
        "@id": page,
        "@type": "dcat:Dataset",
        "dct:identifier": entry.id.as_str(),
        "dct:title": languages(&entry.titles),
        "dct:description": languages(&entry.summaries),
        "dct:publisher": { "@type": "foaf:Agent", "foaf:name": languages(&about.publisher_names()) },
        "dct:modified": about.updated().map(day),
        "dct:accrualPeriodicity": about.frequency()
            .map(|word| json!({ "@id": format!("http://publications.europa.eu/resource/authority/frequency/{word}") })),
        "dct:spatial": territory.map(|term| json!({ "@type": "dct:Location", "skos:prefLabel": languages(&term.name) })),
        "dct:temporal": coverage.map(|(from, to)| json!({
            "@type": "dct:PeriodOfTime", "dcat:startDate": day(from), "dcat:endDate": day(to),
        })),
        "dcat:version": about.dataset.and_then(|dataset| dataset.edition.clone()),
        "dcat:landingPage": { "@id": page },
        "dcat:distribution": distributions,
    })
}

fn dcat_distribution(edition: &Edition<'_>, key: EntryKey, entry: &Entry, format: &Format, about: &About<'_>) -> Value {
    let place = address(format, entry, edition).absolute(&edition.portal.site.base_url);
    let spoken = matches!(format.make, Make::Spoken { .. });
    let licence = about.licence().map(|(words, known)| match known {
        Some(licence) => json!({ "@id": licence.url }),
        None => json!(words),
    });
    json!({
        "@type": "dcat:Distribution",
        "dct:title": { "@language": edition.lang().as_str(), "@value": edition.t(&format!("data-file-{}", format.word)) },
        "dcat:downloadURL": { "@id": place },
        "dcat:accessURL": { "@id": about.page(edition.language) },
        "dcat:mediaType": format.media_type,
        "dcat:byteSize": size(format, edition, key),
        "dct:language": spoken.then(|| edition.lang().as_str()),
        "dct:license": licence,
    })
}

fn territory<'a>(edition: &Edition<'a>, entry: &Entry) -> Option<&'a Term> {
    let id = entry.common.territory.as_ref()?;
    edition.portal.vocabularies.term("territories", id.id())
}

/// Texts with their languages.
fn languages(texts: &Localized<String>) -> Value {
    texts.iter().map(|(lang, text)| json!({ "@language": lang.as_str(), "@value": text })).collect()
}

/// What schema.org tells about a dataset besides what it tells about every entry.
pub fn schema_org(edition: &Edition<'_>, key: EntryKey, data: &mut Value) {
    let entry = edition.portal.entry(key);
    let about = About::new(edition.portal, entry);
    let site = &edition.portal.site;
    let names = about.publisher_names();
    let publisher = names.pick(edition.chain()).map(|(name, _)| name.clone());
    let page = about.publisher().map(|entry| url::entry(entry, edition.language).absolute(&site.base_url));
    let publisher = publisher.map(|name| json!({ "@type": "Organization", "name": name, "url": page }));
    data["creator"] = json!(publisher);
    data["publisher"] = json!(publisher);
    data["license"] = json!(about.licence().map(|(words, known)| known.map_or(words.to_owned(), |known| known.url)));
    data["isAccessibleForFree"] = json!(true);
    data["version"] = json!(about.dataset.and_then(|dataset| dataset.edition.clone()));
    data["spatialCoverage"] =
        json!(territory(edition, entry).and_then(|term| term.name.pick(edition.chain())).map(|(name, _)| name.clone()));
    data["includedInDataCatalog"] = json!({
        "@type": "DataCatalog",
        "name": site.title.pick(edition.chain()).map(|(title, _)| title.clone()),
        "url": url::list(&entry.kind, edition.language).absolute(&site.base_url),
    });
    let Some(extract) = extract(edition, key) else { return };
    data["temporalCoverage"] = json!(coverage(&extract).map(|(from, to)| format!("{from}/{to}")));
    let measured = extract.indicators.iter().map(|at| {
        json!({ "@type": "PropertyValue", "name": edition.indicator_title(*at), "unitText": edition.unit_name(*at) })
    });
    data["variableMeasured"] = measured.collect();
    data["distribution"] = formats(edition, key)
        .into_iter()
        .map(|format| {
            json!({
                "@type": "DataDownload",
                "name": edition.t(&format!("data-file-{}", format.word)),
                "encodingFormat": format.media_type,
                "contentUrl": address(format, entry, edition).absolute(&site.base_url),
            })
        })
        .collect();
}

/// What the page of the catalogue tells about a dataset: rows of label and text, and its files.
pub fn catalogue_item(edition: &Edition<'_>, key: EntryKey) -> tera::Value {
    let entry = edition.portal.entry(key);
    let about = About::new(edition.portal, entry);
    let mut rows = Vec::new();
    let mut row = |label: String, text: Option<String>, url: Option<String>| {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            rows.push(view! { "label" => label, "text" => text, "url" => url });
        }
    };
    let publisher = about.publisher_names().pick(edition.chain()).map(|(name, _)| name.clone());
    row(edition.t("data-about-sheet-publisher"), publisher, None);
    let extract = extract(edition, key);
    let periods = extract.as_ref().and_then(|extract| {
        let first = extract.monitoring.periods.get(extract.periods.first()?.0 as usize)?;
        let last = extract.monitoring.periods.get(extract.periods.last()?.0 as usize)?;
        let (first, last) = (edition.dates().period(*first), edition.dates().period(*last));
        Some(if first == last { first } else { format!("{first} – {last}") })
    });
    row(edition.t("data-periods"), periods, None);
    let count = extract.as_ref().map(|extract| extract.indicators.len().to_string());
    row(edition.t("data-indicators-count"), count, None);
    let licence = about.licence();
    let address = licence.as_ref().and_then(|(_, known)| known.as_ref().map(|known| known.url.clone()));
    row(edition.t("data-about-sheet-licence"), licence.map(|(words, _)| words.to_owned()), address);
    row(edition.t("data-about-sheet-updated"), about.updated().map(|day| edition.dates().long(day)), None);
    view! { "rows" => rows, "downloads" => super::downloads(edition, key) }
}
