#![doc = include_str!("../README.md")]

pub mod api;
mod concern;
mod cookie;
mod download;
mod entered;
mod failure;
mod forms;
pub mod grid;
mod held;
#[allow(missing_docs)]
mod messages;
mod out;
mod panel;
mod routes;
mod sent;
mod shared;
mod site;
mod visit;

use access::vault::Sealed;
use access::{AccessError, Actor, Ctx, Host};
use async_trait::async_trait;
use base::uuid::Uuid;
use base::{Bounds, Day};
use intake::Kind;
use ui::NavItem;
use utoipa::openapi::OpenApi;
use words::{Locale, Text};

pub use concern::Concern;
pub use cookie::Cookie;
pub use download::{ASK_FOR, EXPORT, File, Files, Leaving};
pub use entered::{Entered, Stop, Wrong};
pub use failure::{Exit, Failure};
pub use forms::Forms;
pub use grid::{Grid, Lines, Stream};
pub use held::{Erased, Erasing, Fate, Held, PeopleTable, Told};
pub use out::Out;
pub use panel::{Panel, Subject};
pub use routes::Routes;
pub use sent::{Form, JUDGED_ELSEWHERE, Sent, SentFile, Unread};
pub use shared::{Installed, Shared};
pub use site::Site;
pub use visit::{Client, Content, FOR_A_MINUTE, LASTING, ME, PROVE, Refusal, SIGN_IN, SIGN_OUT, Visit, gate};

/// A system as the binary sees it.
#[async_trait]
pub trait System: Send + Sync {
    /// Its name, as its crate's.
    fn name(&self) -> &'static str;

    /// Its pages. Nobody reaches them without having signed in.
    fn routes(&self) -> Routes {
        Routes::new()
    }

    /// The description of its addresses for programs, `/api/v1/…`.
    fn api(&self) -> Option<OpenApi> {
        None
    }

    /// Its pages for everybody: signing in, and what is published. What is not listed here is closed.
    fn open_routes(&self) -> Routes {
        Routes::new()
    }

    /// Its entries in the navigation of every page: what this actor may open.
    fn nav(&self, _l: Locale, _for: &Actor) -> Vec<NavItem> {
        Vec::new()
    }

    /// What it has to say on a page about something, on a day.
    ///
    /// # Errors
    /// If the actor may not see it, or the database does not answer.
    async fn panels(
        &self,
        _shared: &Shared,
        _ctx: &mut Ctx,
        _of: Subject,
        _on: Day,
    ) -> Result<Vec<Panel>, AccessError> {
        Ok(Vec::new())
    }

    /// The numbers that it can state about a person or an area, by name and title: what can be promised and measured.
    fn measures(&self, _l: Locale) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// One of [`System::measures`] of something on a day; `None` if it is another system's, or there is nothing to measure.
    ///
    /// # Errors
    /// If the actor may not see it, or the database does not answer.
    async fn measured(
        &self,
        _ctx: &mut Ctx,
        _measure: &str,
        _of: Subject,
        _on: Day,
    ) -> Result<Option<Bounds>, AccessError> {
        Ok(None)
    }

    /// The day of the last meeting before a day: of the whole organisation ([`Subject::Morning`]), or of an area, and where that has had
    /// none, of the organisation; `None` if it knows of no meetings.
    ///
    /// # Errors
    /// If the actor may not see it, or the database does not answer.
    async fn last_meeting(
        &self,
        _ctx: &mut Ctx,
        _of: Subject,
        _before: Day,
    ) -> Result<Option<Day>, AccessError> {
        Ok(None)
    }

    /// Those of its tables that the pages for strangers may read ([`Visit::read_open`]): all rows of them, so nothing that is not for everybody.
    fn open_tables(&self) -> &'static [&'static str] {
        &[]
    }

    /// The columns of its tables whose values are sealed; a key is exchanged in all of them.
    fn sealed(&self) -> Vec<Sealed> {
        Vec::new()
    }

    /// The tables in which it keeps rows about people (those with a column `person_id`), each with what becomes of them at an erasure. A test compares the list with
    /// the schema, so that no table is forgotten.
    fn people_tables(&self) -> Vec<PeopleTable> {
        Vec::new()
    }

    /// What it holds about a person, in words for that person. Whoever asks has been authorised.
    ///
    /// # Errors
    /// If the database does not answer.
    async fn held_about(&self, _ctx: &mut Ctx, _person: Uuid) -> Result<Vec<Held>, AccessError> {
        Ok(Vec::new())
    }

    /// One of the two steps of forgetting a person: the numbers of rows that it changed. Whoever asks has been authorised. Done twice, it changes
    /// nothing more.
    ///
    /// # Errors
    /// If the database does not answer.
    async fn erase(&self, _ctx: &mut Ctx, _person: Uuid, _step: Erasing) -> Result<Vec<Erased>, AccessError> {
        Ok(Vec::new())
    }

    /// Why something may not be used about a person for a purpose ([`Held`] is shown all the same): no consent, no notice yet, hidden. `None` if nothing
    /// speaks against it. Asked before a message or an export.
    ///
    /// # Errors
    /// If the database does not answer.
    async fn forbids(
        &self,
        _ctx: &mut Ctx,
        _person: Uuid,
        _purpose: &str,
    ) -> Result<Option<Text>, AccessError> {
        Ok(None)
    }

    /// What workers are told of what is held about them, in the language of the act; `None` if another system says it.
    ///
    /// # Errors
    /// If the database does not answer.
    async fn workers_are_told(&self, _shared: &Shared, _ctx: &mut Ctx) -> Result<Option<Told>, AccessError> {
        Ok(None)
    }

    /// A person asked on paper, today, to be taken out of everything, and whoever wrote it down has been authorised: hides them at once and sees to it that
    /// what is held is destroyed at the legal date. `false` if another system does.
    ///
    /// # Errors
    /// If the database does not answer.
    async fn takes_out(&self, _shared: &Shared, _ctx: &mut Ctx, _person: Uuid) -> Result<bool, AccessError> {
        Ok(false)
    }

    /// Of whom nothing may be used for a purpose although they were told: they withdrew, or are being forgotten. Asked before a file of many, where
    /// [`System::forbids`] would be asked too often.
    ///
    /// # Errors
    /// If the database does not answer.
    async fn withheld(&self, _ctx: &mut Ctx, _purpose: &str) -> Result<Vec<Uuid>, AccessError> {
        Ok(Vec::new())
    }

    /// The page that says how data are handled and whom to complain to, for the foot of every page.
    fn contact_page(&self) -> Option<&'static str> {
        None
    }

    /// The kinds of files it takes in.
    fn kinds(&self) -> Vec<Box<dyn Kind>> {
        Vec::new()
    }

    /// Works out what it keeps beside the facts and finds missing: called after the schema was brought up to date.
    ///
    /// # Errors
    /// If the database does not answer.
    async fn settle(&self, _host: &Host) -> Result<(), Failure> {
        Ok(())
    }

    /// What it finds in its facts that people should look at: `doctor` says it as a warning. Nothing where all is well.
    ///
    /// # Errors
    /// If the actor may not see it, or the database does not answer.
    async fn concerns(&self, _ctx: &mut Ctx) -> Result<Vec<Concern>, AccessError> {
        Ok(Vec::new())
    }

    /// Its commands, as the command line shows them in the language of `l`.
    fn commands(&self, _l: Locale) -> Vec<clap::Command> {
        Vec::new()
    }

    /// Carries out one of its commands.
    ///
    /// # Errors
    /// [`Failure`]: what happened, the way out, and the exit code.
    async fn command(
        &self,
        _shared: &Shared,
        _out: &mut Out,
        name: &str,
        _given: &clap::ArgMatches,
    ) -> Result<Exit, Failure> {
        Err(Failure::usage(Text::new(format!("{name}: ऐसा आदेश नहीं है"), format!("{name}: no such command"))))
    }
}
