//! What one system can say on the page of another: the binary puts them side by side, no system knows of another beside it.

use base::uuid::Uuid;
use ui::Markup;

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The whole organisation, in the morning.
    Morning,
    /// A person.
    Person(Uuid),
    /// An area and everything in it.
    Area(Uuid),
    /// What election law forbids, and when.
    Law,
    /// The printed sheet for the meeting of a district.
    Sheet(Uuid),
}

/// A part of a page.
#[derive(Debug, Clone)]
pub struct Panel {
    /// Where it stands among the panels of the page: the smaller, the higher.
    pub order: u8,
    /// Its heading.
    pub title: String,
    /// What it shows.
    pub body: Markup,
}
