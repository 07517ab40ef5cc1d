//! Lotsman: a static site generator for the portals of career centres.
//!
//! ```text
//! files ──read──► Draft ──link──► Portal ──plan──► jobs ──render──► bytes ──put──► public/
//! ```
//!
//! [`files::Files`] is the one door to a site. [`read::read`] makes a [`model::Draft`] of it: entries with their texts,
//! each value knowing its place. [`model::Portal::link`] proves that every reference holds. [`check::check`] runs the
//! rules over the whole portal. [`output::Plan`] says which files the portal becomes, and [`render::Renderer`] makes
//! their bytes with the theme. [`session::build`] is all of this in order; every stage reports its problems as
//! [`diag::Diagnostic`]s and goes on.
//!
//! The rooms stand in the order of their floors; each knows only those above it in this list.

#![forbid(unsafe_code)]

pub mod limits;

pub mod encoding;
pub mod files;
pub mod html;
pub mod lang;
pub mod morphology;
pub mod numbers;
pub mod timings;

pub mod diag;

pub mod chart;
pub mod disclosure;
pub mod rating;
pub mod search;
pub mod table;
pub mod typed;

pub mod site;
pub mod strings;

pub mod model;

pub mod kinds;
pub mod notes;
pub mod read;

pub mod ledger;
pub mod monitoring;

pub mod hosting;
pub mod output;
pub mod status;

pub mod check;
pub mod external;
pub mod render;
pub mod sentences;

pub mod author;
pub mod session;
pub mod survey;

pub mod trace;

pub mod shell;

pub mod cli;
