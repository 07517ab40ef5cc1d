//! Cards: what lists, related entries and references show of an entry.

use tera::Value;

use super::edition::Edition;
use super::moments::{moments, state};
use super::view;
use crate::kinds::{Event, Institution, Situation};
use crate::model::{Entry, EntryKey};
use crate::typed::{Node, Shape};

impl Edition<'_> {
    /// A card with everything that lists may show. Cards know no other cards: only names and addresses of others.
    pub(super) fn make_card(&self, key: EntryKey) -> Value {
        let entry = self.portal.entry(key);
        let (title, lang) = entry.title(self.chain());
        let (short, short_lang) = entry.short(self.chain());
        let summary = entry.summaries.get(lang);
        let languages: Vec<String> = entry.languages(self.chain()).map(ToString::to_string).collect();
        let date = entry.facts.date();
        let event = entry.facts::<Event>();
        let years: Vec<String> = entry.facts.years().iter().map(ToString::to_string).collect();
        view! {
            "kind" => entry.kind.name,
            "kind_name" => self.t(&format!("kind-{}", entry.kind.name)),
            "id" => entry.id.as_str(),
            "title" => title,
            "lang" => self.other(lang),
            "short" => short,
            "short_lang" => self.other(short_lang),
            "summary" => summary.cloned(),
            "url" => self.url(entry),
            "demo" => entry.common.demo,
            "status" => format!("{:?}", entry.common.status).to_lowercase(),
            "date" => event.map(|event| self.date(event.start.date)).or_else(|| self.exact_date(entry)),
            "end" => event.and_then(|event| event.end).map(|end| self.date(end.date)),
            "when" => event.map(|event| self.dates().when(event.start, event.end)).or_else(|| self.period(entry)),
            "year" => date.map(|date| date.year()),
            "years" => years,
            "cover" => self.cover(entry),
            "type" => self.word_of(entry, "type"),
            "mode" => self.word_of(entry, "mode"),
            "state" => event.map(|event| state(event, self.portal.today)),
            "moments" => event.map(|event| moments(event, &self.portal.site.time_zone, self.portal.today)),
            "organisation" => self.organisation_of(entry),
            "territory" => self.term_of(entry, "territory"),
            "functions" => self.terms_of(entry, "functions"),
            "audience" => self.terms_of(entry, "audience"),
            "result" => entry.node.get("result").map(|result| self.text(result)),
            "files" => self.files_of(entry),
            "situation" => entry.facts::<Institution>()
                .filter(|institution| institution.situation != Situation::Normal)
                .and_then(|_| entry.node.get("situation").and_then(Node::as_str)),
            "number" => entry.node.get("registration_number").and_then(Node::as_str).map(str::to_owned),
            "post" => self.post_of(entry),
            "roles" => self.words_of(entry, "roles"),
            "meta" => Vec::<Value>::new(),
            "translated" => entry.is_translated(self.lang()),
            "languages" => languages,
        }
    }

    /// The day of a piece of news; other kinds know only years.
    fn exact_date(&self, entry: &Entry) -> Option<Value> {
        let day = entry.node.get("date").or_else(|| entry.node.get("approved_on"))?;
        crate::typed::Date::parse(day.as_str()?).map(|date| self.date(date.0))
    }

    fn period(&self, entry: &Entry) -> Option<String> {
        let period = entry.node.get("period").and_then(Node::as_str).and_then(crate::typed::Period::parse);
        let year = || entry.node.get("year").map(Node::shown);
        period.map(|period| self.dates().period(period)).or_else(year)
    }

    fn cover(&self, entry: &Entry) -> Option<Value> {
        let shape = entry.kind.record.field("cover").map(|field| &field.shape)?;
        entry.node.get("cover").map(|cover| self.resolve(entry, cover, shape)).filter(|cover| !cover.is_none())
    }

    /// The word of a closed set at a field.
    fn word_of(&self, entry: &Entry, field: &str) -> Option<String> {
        let Shape::Word { set, .. } = &entry.kind.record.field(field)?.shape else {
            return None;
        };
        // Kinds that have a usual type or situation leave it out; then there is nothing to say.
        let word = entry.node.get(field)?.as_str()?;
        Some(self.word(set, word))
    }

    fn words_of(&self, entry: &Entry, field: &str) -> Vec<String> {
        let Some(Shape::List(item)) = entry.kind.record.field(field).map(|field| &field.shape) else {
            return Vec::new();
        };
        let Shape::Word { set, .. } = &**item else {
            return Vec::new();
        };
        let items = entry.node.get(field).map(Node::items).unwrap_or_default();
        items.iter().filter_map(Node::as_str).map(|word| self.word(set, word)).collect()
    }

    fn term_of(&self, entry: &Entry, field: &str) -> Option<Value> {
        let Shape::Term(vocabulary) = &entry.kind.record.field(field)?.shape else {
            return None;
        };
        self.term(vocabulary, entry.node.get(field)?.as_str()?)
    }

    fn terms_of(&self, entry: &Entry, field: &str) -> Vec<Value> {
        let Some(Shape::List(item)) = entry.kind.record.field(field).map(|field| &field.shape) else {
            return Vec::new();
        };
        let Shape::Term(vocabulary) = &**item else {
            return Vec::new();
        };
        let items = entry.node.get(field).map(Node::items).unwrap_or_default();
        items.iter().filter_map(|item| self.term(vocabulary, item.as_str()?)).collect()
    }

    /// Name and address of the organisation that an entry belongs to.
    fn organisation_of(&self, entry: &Entry) -> Option<Value> {
        let fields = ["organisation", "institution", "operator", "approved_by"];
        let (field, node) = fields.iter().find_map(|field| Some((*field, entry.node.get(field)?)))?;
        let Shape::Ref(kinds) = &entry.kind.record.field(field)?.shape else {
            return None;
        };
        Some(self.name_of(self.portal.find(kinds, node.as_str()?)?))
    }

    /// Title, short name and address of an entry: enough for a link.
    fn name_of(&self, key: EntryKey) -> Value {
        let entry = self.portal.entry(key);
        let (title, lang) = entry.title(self.chain());
        let (short, short_lang) = entry.short(self.chain());
        view! {
            "title" => title,
            "lang" => self.other(lang),
            "short" => short,
            "short_lang" => self.other(short_lang),
            "url" => self.url(entry),
        }
    }

    /// The present post of a person.
    fn post_of(&self, entry: &Entry) -> Option<Value> {
        let post = entry.node.get("posts")?.items().first()?;
        Some(self.text(post.get("title")?))
    }

    /// Form and size of the attached files.
    fn files_of(&self, entry: &Entry) -> Vec<Value> {
        let files = entry.node.get("files").map(Node::items).unwrap_or_default();
        files
            .iter()
            .filter_map(|file| super::attachment(self, entry, file))
            .map(|file| {
                let part = |name: &str| file.get_from_path(name).cloned().unwrap_or_else(Value::none);
                view! { "format" => part("format"), "size_text" => part("size_text"), "url" => part("url") }
            })
            .collect()
    }
}
