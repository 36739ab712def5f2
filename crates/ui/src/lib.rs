#![doc = include_str!("../README.md")]

pub mod assets;
pub mod bars;
pub mod chart;
pub mod csp;
pub mod csrf;
mod extra;
pub mod filters;
pub mod form;
pub mod here;
pub mod map;
pub mod messages;
pub mod negotiate;
pub mod page;
mod plot;
pub mod problem;
pub mod provenance;
pub mod qr;
pub mod samples;
pub mod series;
pub mod state;
pub mod table;
pub mod verdict;

pub use here::Here;
pub use maud::{DOCTYPE, Markup, PreEscaped, html};
pub use negotiate::Lang;
pub use page::{Footer, NavItem, Page, Who, lead};
pub use problem::Problem;
pub use verdict::Verdict;
