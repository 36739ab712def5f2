//! How data are handled here, read from the installation as it runs: what `/data-handling` shows. Nothing of it is secret, so it names no file, no
//! address of a server, no key and no person but the one who answers questions.

use access::installation::{Edition, installation};
use access::{AccessError, Action, Ctx, Host, Role, Span, policy};
use base::Day;
use db::Nearness;
use system::{Fate, Shared};

use crate::actions::notices;
use crate::model::{Notice, Processor, Purpose};
use crate::store;
use crate::store::settings::Settings;

/// How data are handled.
#[derive(Debug, Clone)]
pub struct Handling {
    /// Which edition; `None` before it is set up.
    pub edition: Option<Edition>,
    /// The organisation's name, if it has said one.
    pub organisation: String,
    /// `sqlite` or `postgres`.
    pub database: &'static str,
    /// How far away it is.
    pub nearness: Nearness,
    /// What the organisation says of itself.
    pub settings: Settings,
    /// The notices in force, each in the language asked for.
    pub notices: Vec<(Purpose, Option<Notice>)>,
    /// Whether numbers of people (mobile, voter card) are held at all; if so, sealed.
    pub numbers: bool,
    /// Tables with rows about people, by what becomes of them at an erasure.
    pub tables: Vec<(Fate, usize)>,
    /// What each role may do with data of people: an action and the roles that may.
    pub actions: Vec<(Action, Vec<Role>)>,
    /// Who else handles data today.
    pub processors: Vec<Processor>,
    /// As of which day.
    pub on: Day,
}

/// The table in which numbers of people are sealed, in a version of the program that has it.
const NUMBERS: &str = "register_contact";

/// How data are handled now.
///
/// # Errors
/// If the database does not answer.
pub async fn handling(shared: &Shared, ctx: &mut Ctx) -> Result<Handling, AccessError> {
    let host: &Host = &shared.host;
    let set_up = installation(&mut ctx.tx).await?;
    let (on, language) = (ctx.today(), ctx.locale.code());
    let notices = store::notices::all(&mut ctx.tx).await?;
    let in_force = |p: Purpose| (p, notices::in_force(&notices, p, language, on).cloned());
    let processors = store::settings::processors(&mut ctx.tx).await?;
    let mut tables: Vec<(Fate, usize)> = Vec::new();
    for t in shared.systems().iter().flat_map(|s| s.people_tables()) {
        match tables.iter_mut().find(|(fate, _)| *fate == t.fate) {
            Some((_, n)) => *n += 1,
            None => tables.push((t.fate, 1)),
        }
    }
    tables.sort();
    Ok(Handling {
        edition: set_up.as_ref().map(|i| i.edition),
        organisation: set_up.map_or_else(|| shared.organisation.to_string(), |i| i.organisation),
        database: host.db.dialect(),
        nearness: host.db.nearness(),
        settings: store::settings::settings(&mut ctx.tx).await?,
        notices: Purpose::ALL.iter().map(|p| in_force(*p)).collect(),
        numbers: db::schema::exists(&mut ctx.tx, NUMBERS).await?,
        tables,
        actions: who_may(),
        processors: processors.into_iter().filter(|p| p.from <= on && on < p.until).collect(),
        on,
    })
}

/// Every action that is not only about oneself, and the roles that may do it; from the one table of who may do what.
fn who_may() -> Vec<(Action, Vec<Role>)> {
    let others = Action::ALL.iter().copied().filter(|a| a.span() != Span::Own);
    let roles = |a: Action| Role::ALL.iter().copied().filter(|r| policy::allows(*r, a)).collect();
    others.map(|a| (a, roles(a))).collect()
}
