//! `/law/registers/{register}`: its lines, here and as a file, and the form for one more.

use std::collections::{BTreeMap, HashMap};

use access::Action;
use axum::extract::Path;
use axum::response::Response;
use base::{Day, OpId, Span};
use system::{Content, Entered, Form, Grid, Refusal, Stop, Visit};

use super::{LAW, REGISTERS, again, example, note, refused};
use crate::actions::lines::{self, Entry};
use crate::actions::{self, LawError};
use crate::model::LineId;
use crate::registers::{Register, Shape};
use crate::views::register as views;

/// Lines on a page.
const SHOWN: i64 = 200;
/// Lines in a file.
const IN_A_FILE: i64 = 100_000;
/// How many days are shown if the address does not say: those of which an account is to be given after a poll, and as many before it.
const DAYS: i32 = 150;
/// How many of them are still to come: what is ordered for later is written down when it is ordered.
const AHEAD: i32 = 31;

fn named(register: &str) -> Result<Register, Refusal> {
    Register::from_name(register).ok_or_else(|| refused(LawError::NotFound))
}

/// The days that the address asks for, both included.
fn days(visit: &Visit) -> Result<(Day, Day), Refusal> {
    let asked = |name: &str| {
        let typed = visit.here.value(name).unwrap_or_default();
        words::dates::parse(&typed).map_err(|e| Refusal::told(base::Kind::Invalid, e.text()))
    };
    let until = asked("until")?.unwrap_or(visit.today().plus(AHEAD));
    Ok((asked("from")?.unwrap_or(until.plus(-DAYS)), until))
}

/// The page.
pub(super) async fn show(visit: Visit, Path(register): Path<String>) -> Response {
    let made = page(&visit, &register, None, &Entered::default()).await;
    visit.answer(made)
}

async fn page(
    visit: &Visit,
    register: &str,
    op: Option<OpId>,
    entered: &Entered,
) -> Result<Content, Refusal> {
    let register = named(register)?;
    let (from, until) = days(visit)?;
    let mut ctx = visit.read().await?;
    let span = Span { from, until: until.plus(1) };
    let mut lines = lines::lines(&mut ctx, register, span, SHOWN + 1).await.map_err(refused)?;
    let may = visit.actor.may(Action::KeepLaw);
    let example = if may { example(&mut ctx).await? } else { String::new() };
    ctx.rollback().await?;
    let shown = usize::try_from(SHOWN).unwrap_or(usize::MAX);
    let more = (lines.len() > shown).then_some(IN_A_FILE);
    lines.truncate(shown);
    let op = may.then(|| op.map_or_else(|| visit.operation(), |op| visit.signed(op)));
    let button = || visit.operation();
    let form = op.map(|op| (op, &button as &(dyn Fn() -> String + Sync), example.as_str(), entered));
    let x = views::Page { register, days: (from, until), lines: &lines, more, form };
    let body = views::page(visit.l, &visit.here, &x);
    Ok(Content { title: register.title(visit.l), current: LAW, day: None, body, lasting: false })
}

/// The lines as a file.
pub(super) async fn table(visit: Visit, Path(register): Path<String>) -> Response {
    let made = grid(&visit, &register).await;
    visit.download(made).await
}

async fn grid(visit: &Visit, register: &str) -> Result<Grid, Refusal> {
    let register = named(register)?;
    let (from, until) = days(visit)?;
    let mut ctx = visit.read().await?;
    let span = Span { from, until: until.plus(1) };
    let lines = lines::lines(&mut ctx, register, span, IN_A_FILE).await.map_err(refused)?;
    ctx.rollback().await?;
    Ok(views::grid(visit.l, register, (from, until), &lines))
}

/// The form was sent.
pub(super) async fn enter(
    visit: Visit,
    Path(register): Path<String>,
    Form(fields): Form<HashMap<String, String>>,
) -> Response {
    let (op, mut entered) = match Entered::read(&visit, fields) {
        Ok(read) => read,
        Err(r) => return visit.answer(Err(r)),
    };
    match entered_line(&visit, &register, op, &mut entered).await {
        Ok(()) => visit.answer(Err(Refusal::Elsewhere(format!("{REGISTERS}/{register}")))),
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            entered.wrong = wrong;
            let made = page(&visit, &register, Some(op), &entered).await;
            again(visit.answer(made))
        }
    }
}

async fn entered_line(visit: &Visit, register: &str, op: OpId, x: &mut Entered) -> Result<(), Stop> {
    let register = named(register)?;
    let day = x.day("day");
    let said = said(register, x);
    let mut ctx = visit.read().await?;
    let scope = ctx.authorise(Action::KeepLaw)?;
    let area = actions::meant(&mut ctx, &scope, "area", x.text("area")).await;
    ctx.rollback().await?;
    let area = match area {
        Ok((area, _)) => Some(area),
        Err(e) => match Stop::from(e) {
            Stop::Wrong(wrong) => {
                x.wrong.extend(wrong);
                None
            }
            refused => return Err(refused),
        },
    };
    let (Some(area), Some(day), true) = (area, day, x.wrong.is_empty()) else { return Err(x.stop()) };
    let mut ctx = visit.write(op).await?;
    match lines::enter(&mut ctx, register, &Entry { area, day, said }).await {
        Ok(_) => ctx.commit().await?,
        Err(LawError::Forbidden(it)) => {
            ctx.rollback().await?;
            note(visit, &it).await?;
            return Err(LawError::Forbidden(it).into());
        }
        Err(e) => return Err(e.into()),
    }
    Ok(())
}

/// The fields of a line as they are kept; what is wrong with them is noted.
fn said(register: Register, x: &mut Entered) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for c in register.columns() {
        if x.text(c.name).is_empty() {
            if c.needed {
                x.note::<()>(c.name, c.missing());
            }
            continue;
        }
        let kept = match c.shape {
            Shape::Text | Shape::Area => Some(x.text(c.name).to_owned()),
            Shape::Day => x.day(c.name).map(|d| d.date().to_string()),
            Shape::Rupees | Shape::Number => x.number(c.name).map(|n| n.to_string()),
            Shape::Tick => Some("yes".to_owned()),
            Shape::Choice(known) => {
                x.choice(c.name, |v| known.iter().find(|k| **k == v).map(|k| (*k).to_owned()))
            }
        };
        all.extend(kept.map(|kept| (c.name.to_owned(), kept)));
    }
    all
}

/// A line was written wrongly.
pub(super) async fn strike(
    visit: Visit,
    Path(register): Path<String>,
    Form(fields): Form<HashMap<String, String>>,
) -> Response {
    let to = format!("{REGISTERS}/{register}");
    let made = struck(&visit, &register, fields).await;
    visit.answer(Err(made.err().unwrap_or(Refusal::Elsewhere(to))))
}

async fn struck(visit: &Visit, register: &str, fields: HashMap<String, String>) -> Result<(), Refusal> {
    let register = named(register)?;
    let (op, x) = Entered::read(visit, fields)?;
    let line: LineId = x.text("line").parse().map_err(|_| refused(LawError::NotFound))?;
    let mut ctx = visit.write(op).await?;
    lines::strike(&mut ctx, register, line).await.map_err(refused)?;
    ctx.commit().await?;
    Ok(())
}
