//! Files and recordings: type and size are read from the file, nothing is asked from a video service before a click.

use tera::Value;

use super::edition::Edition;
use super::view;
use crate::kinds::youtube_id;
use crate::lang::Lang;
use crate::model::{Entry, url};
use crate::typed::Node;

/// An attached file, or a link to one; `None` when the file does not exist.
pub fn attachment(edition: &Edition<'_>, entry: &Entry, node: &Node) -> Option<Value> {
    let string = |name: &str| node.get(name).and_then(Node::as_str);
    let title = node.get("title").map(|title| edition.text(title)).filter(|title| !title.is_none());
    let lang = string("lang").and_then(Lang::parse);
    let lang_name = lang.as_ref().map(|lang| language_name(edition, lang));
    let (address, name, size) = match string("path") {
        Some(path) => {
            let asset = entry.asset(path)?;
            (url::asset(entry, &asset.name).marked(), asset.path.name().to_owned(), Some(asset.size))
        }
        None => {
            let link = string("url")?;
            (link.to_owned(), link.trim_end_matches('/').rsplit('/').next().unwrap_or(link).to_owned(), None)
        }
    };
    let format = match (size, name.rsplit_once('.')) {
        (Some(_), Some((_, extension))) => extension.to_uppercase(),
        (None, Some((_, extension))) if DOCUMENTS.contains(&extension.to_lowercase().as_str()) => {
            extension.to_uppercase()
        }
        _ => edition.t("file-web-page"),
    };
    let part =
        |name: &str| title.as_ref().and_then(|title| title.get_from_path(name).cloned()).unwrap_or_else(Value::none);
    let shown = if title.is_some() { part("text") } else { name.into() };
    Some(view! {
        "title" => shown,
        "lang_of_title" => part("lang"),
        "url" => address,
        "format" => format,
        "bytes" => size,
        "size_text" => size.map(|size| size_text(edition, size)),
        "lang" => lang.map(|lang| lang.to_string()),
        "lang_name" => lang_name,
        "pages" => node.get("pages").map(|pages| Value::from_serializable(&pages.to_json())),
        "licence" => string("licence").map(str::to_owned),
        "external" => size.is_none(),
    })
}

/// Extensions of documents that a link elsewhere may lead to.
const DOCUMENTS: &[&str] = &["pdf", "doc", "docx", "odt", "ppt", "pptx", "odp", "xls", "xlsx", "ods", "csv", "zip"];

/// «1,1 МБ»
pub fn size_text(edition: &Edition<'_>, bytes: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "sizes of files are far below 2^53")]
    let bytes = bytes as f64;
    let (key, value) = match bytes {
        bytes if bytes < 1024.0 => ("file-size-b", bytes),
        bytes if bytes < 1024.0 * 1024.0 => ("file-size-kb", (bytes / 1024.0).ceil()),
        bytes => ("file-size-mb", (bytes / 1024.0 / 1024.0 * 10.0).round() / 10.0),
    };
    edition.say(key, &[("value", edition.locale.number(value).into())])
}

/// What the reader's language calls another language.
pub fn language_name(edition: &Edition<'_>, lang: &Lang) -> String {
    let word = edition.words.find(edition.chain(), &format!("language-{lang}"), &[]);
    word.or_else(|| edition.portal.site.languages.get(lang).map(|language| language.name.clone()))
        .unwrap_or_else(|| lang.to_string())
}

/// A recording; `None` when it has neither a valid id nor an existing file.
pub fn recording(edition: &Edition<'_>, entry: &Entry, node: &Node) -> Option<Value> {
    let string = |name: &str| node.get(name).and_then(Node::as_str);
    let file = |name: &str| {
        let asset = string(name).and_then(|name| entry.asset(name))?;
        Some(url::asset(entry, &asset.name).marked())
    };
    let words = |name: &str| node.get(name).map_or_else(Value::none, |node| edition.text(node));
    let provider = string("provider").unwrap_or("youtube");
    let service = string("id").and_then(|id| video(provider, id));
    let video_file = file("file");
    if service.is_none() && video_file.is_none() {
        return None;
    }
    let (id, page, embed) = service.map_or((None, None, None), |(id, page, embed)| (Some(id), Some(page), Some(embed)));
    let provider_word = edition.word("video-provider", if id.is_some() { provider } else { "file" });
    Some(view! {
        "provider" => view! { "word" => provider, "text" => provider_word },
        "id" => id,
        "title" => words("title"),
        "url" => page,
        "embed" => embed,
        "poster" => file("poster"),
        "duration" => string("duration").map(str::to_owned),
        "file" => video_file,
        "captions" => file("captions"),
        "transcript" => words("transcript"),
    })
}

/// Id, page and cookie-free player of a video at a service.
pub fn video(provider: &str, written: &str) -> Option<(String, String, String)> {
    match provider {
        "vimeo" => {
            let id = written.rsplit('/').next()?.to_owned();
            let digits = id.bytes().all(|sign| sign.is_ascii_digit()) && !id.is_empty();
            digits.then(|| {
                (id.clone(), format!("https://vimeo.com/{id}"), format!("https://player.vimeo.com/video/{id}?dnt=1"))
            })
        }
        _ => {
            let id = youtube_id(written)?.to_owned();
            let page = format!("https://www.youtube.com/watch?v={id}");
            let embed = format!("https://www.youtube-nocookie.com/embed/{id}?autoplay=1");
            Some((id, page, embed))
        }
    }
}
