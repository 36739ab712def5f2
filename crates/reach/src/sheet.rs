//! The sheet for the meeting of a district: everything to talk about, on one page.

use access::Ctx;
use areas::model::Area;
use areas::store as tree;
use base::AsOf;
use register::model::Role;

use crate::dashboard::{Wanted, dashboard};
use crate::morning::tasks;
use crate::report::{Report, ReportError, ReportRow};
use crate::rules::growth::GrowthVerdict;
use crate::rules::missing::{Missing, gaps};
use crate::rules::verdict::Verdict;
use crate::rules::work::{Task, What, order};
use crate::world::World;

/// A sheet.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The district, or another area.
    pub area: Area,
    /// The point of view.
    pub as_of: AsOf,
    /// The instant at which everything in it was known, microseconds since the epoch.
    pub made: i64,
    /// Who answers for the area itself, where somebody does.
    pub own: Vec<ReportRow>,
    /// Who answers for each of its seats, by the number of the seat.
    pub seats: Vec<ReportRow>,
    /// What is not known, with the positions in `seats` of those whose it is, the commonest first.
    pub missing: Vec<(Missing, Vec<usize>)>,
    /// What is worth asking, the most urgent first.
    pub questions: Vec<Question>,
}

/// Something worth asking at a meeting, about one of the seats (a position in [`Sheet::seats`]).
#[derive(Debug, Clone, PartialEq)]
pub enum Question {
    /// A jump was not explained.
    Jump(usize, Task),
    /// An account has not been read for long, or never.
    Unread(usize, Task),
    /// The followers have not grown.
    NotGrown(usize),
    /// The target will be missed at this pace.
    Behind(usize),
    /// Something is not known that somebody there can say.
    Missing(usize, Missing),
    /// Which help is needed; always worth asking.
    Help,
}

/// Questions on a sheet.
const QUESTIONS: usize = 3;

/// Puts the sheet of an area together; `None` if there was no such area on the day.
///
/// # Errors
/// [`ReportError`].
pub async fn sheet(ctx: &mut Ctx, code: &str, as_of: AsOf) -> Result<Option<Sheet>, ReportError> {
    let scope = ctx.authorise(access::Action::ReadReach)?;
    let Some(identity) = tree::by_code(&mut ctx.tx, code).await? else { return Ok(None) };
    let found = tree::one::on_day(&mut ctx.tx, &scope, identity.id, as_of).await?;
    let Some(area) = found else { return Ok(None) };
    let mut rows: Vec<ReportRow> = Vec::new();
    let mut own: Vec<ReportRow> = Vec::new();
    for role in [Role::Minister, Role::Mla, Role::DistrictPresident, Role::Mp] {
        let wanted = Wanted { as_of, role: Some(role), rule: None, under: Some(identity.id) };
        let report: Report = dashboard(ctx, &wanted).await?.report;
        for x in report.rows {
            let of_it = x.office.area == Some(identity.id);
            if of_it {
                own.push(x);
            } else if role.area_kind() == areas::model::AreaKind::Assembly
                && !rows.iter().any(|known| known.office.area == x.office.area)
            {
                // A minister is shown once, as a minister.
                rows.push(x);
            }
        }
    }
    let number = |x: &ReportRow| x.area.as_ref().map(|a| (a.identity.number, a.identity.code.clone()));
    rows.sort_by_key(number);
    let world = World::seen(ctx, &scope, as_of, None).await?;
    let missing = gaps(rows.iter().map(|x| (&x.subject, &x.judgement)));
    Ok(Some(Sheet {
        area,
        as_of,
        made: world.made,
        own,
        questions: questions(&world, &rows, &missing),
        missing,
        seats: rows,
    }))
}

/// The three questions that the evidence itself asks; the last is always which help is needed.
fn questions(world: &World, seats: &[ReportRow], missing: &[(Missing, Vec<usize>)]) -> Vec<Question> {
    let mut all: Vec<Task> = seats.iter().flat_map(|x| tasks(world, x)).collect();
    order(&mut all, world.as_of.day);
    let at = |t: &Task| seats.iter().position(|x| x.person == t.person);
    let asked = |t: &Task| match t.what {
        What::Explain(_) => Some(Question::Jump(at(t)?, *t)),
        What::Read { .. } => Some(Question::Unread(at(t)?, *t)),
        // A reading that waits is for the analyst, not for a meeting.
        What::Confirm { .. } => None,
    };
    let mut out: Vec<Question> = all.iter().filter_map(asked).take(1).collect();
    let not_grown = |x: &ReportRow| x.growth.is_some_and(|g| g.verdict == GrowthVerdict::NotGrown);
    out.extend(seats.iter().position(not_grown).map(Question::NotGrown));
    let behind = |x: &ReportRow| {
        let outlook = x.forecast.as_ref().map(|f| f.outlook.name());
        x.judgement.verdict != Verdict::Met && outlook == Some("behind")
    };
    out.extend(seats.iter().position(behind).map(Question::Behind));
    out.extend(all.iter().filter_map(asked).skip(1));
    out.extend(missing.iter().filter_map(|(what, whose)| Some(Question::Missing(*whose.first()?, *what))));
    out.truncate(QUESTIONS - 1);
    out.push(Question::Help);
    out
}
