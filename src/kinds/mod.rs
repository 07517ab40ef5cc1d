//! The kinds of entries, one file each: its facts as a typed struct, and the rules they keep.
//!
//! A new kind is a new file and a line in [`all`]; its pages, lists, feeds and checks come by themselves.

mod centre;
mod dataset;
mod event;
mod guideline;
mod indicator;
mod institution;
mod material;
mod news;
mod organisation;
mod page;
mod parts;
mod person;
mod practice;
mod prelude;
mod programme;
mod project;
mod rating;

use std::sync::Arc;

pub use centre::{Centre, ServiceStatus};
pub use dataset::{Column, ColumnRole, Dataset, Frequency, Layout, Protection, Status, Suppression, TablePart, Zeros};
pub use event::{Event, EventType, Talk};
pub use guideline::{Guideline, GuidelineState};
pub use indicator::{Aggregate, Aim, Break, Count, CountPeriod, Counted, Direction, Indicator};
pub use institution::{Institution, Situation};
pub use material::{Material, MaterialType};
pub use news::News;
pub use organisation::{AnyOrganisation, Organisation};
pub use page::Page;
pub use parts::{Attachment, Contact, ContactType, Mode, Recording, VideoProvider, youtube_id};
pub use person::Person;
pub use practice::Practice;
pub use programme::Programme;
pub use project::Project;
pub use rating::{Appeal, Band, Criterion, Evidence, Missing, Normalise, Publish, Rating, SHARE_PLACE, Sizes};

use crate::model::{Kind, Order};

/// Every kind, in the order in which sections stand on a page.
pub fn all() -> Vec<Arc<Kind>> {
    vec![
        Arc::new(Kind::of::<Institution>("institution", "institutions", Order::Name, "EducationalOrganization")),
        Arc::new(Kind::of::<Centre>("centre", "centres", Order::Name, "Organization")),
        Arc::new(Kind::of::<Event>("event", "events", Order::Newest, "Event")),
        Arc::new(Kind::of::<Practice>("practice", "practices", Order::Newest, "LearningResource")),
        Arc::new(Kind::of::<Material>("material", "materials", Order::Newest, "LearningResource")),
        Arc::new(Kind::of::<Project>("project", "projects", Order::Newest, "Project")),
        Arc::new(Kind::of::<Programme>("programme", "programmes", Order::Newest, "Course")),
        Arc::new(Kind::of::<Guideline>("guideline", "guidelines", Order::Newest, "LearningResource")),
        Arc::new(Kind::of::<Dataset>("dataset", "datasets", Order::Name, "Dataset")),
        Arc::new(Kind::of::<Indicator>("indicator", "indicators", Order::Given, "StatisticalVariable")),
        Arc::new(Kind::of::<Rating>("rating", "ratings", Order::Name, "Dataset")),
        Arc::new(Kind::of::<Person>("person", "people", Order::Name, "Person")),
        Arc::new(Kind::of::<Organisation>("organisation", "organisations", Order::Name, "Organization")),
        Arc::new(Kind::of::<News>("news", "news", Order::Newest, "NewsArticle")),
        Arc::new(Kind::of::<Page>("page", "pages", Order::Given, "WebPage")),
    ]
}
