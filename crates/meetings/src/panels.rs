//! What meetings have to say on the pages of others.

use access::{AccessError, Ctx};
use areas::model::AreaId;
use base::Day;
use register::model::PersonId;
use system::{Panel, Shared, Subject};
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html};

use crate::follow::{self, Followed};
use crate::messages as m;
use crate::sentences as say;
use crate::store::Whose;
use crate::views::{self, Look};

/// Promises that a panel shows; the rest is on the pages of meetings.
const SHOWN: usize = 20;

pub(crate) async fn panels(
    shared: &Shared,
    ctx: &mut Ctx,
    of: Subject,
    on: Day,
) -> Result<Vec<Panel>, AccessError> {
    let l = ctx.locale;
    let titles = shared.measures(l);
    let look = Look { l, on, dated: on != ctx.today(), titles: &titles };
    let panel = match of {
        Subject::Law => None,
        Subject::Morning => morning(shared, ctx, look).await?,
        Subject::Person(id) => person(shared, ctx, id.into(), look).await?,
        Subject::Area(id) => area(shared, ctx, id.into(), look).await?,
        Subject::Sheet(id) => Some(sheet(shared, ctx, id.into(), look).await?),
    };
    Ok(panel.into_iter().collect())
}

/// One line: what came of the last meeting of the state.
async fn morning(shared: &Shared, ctx: &mut Ctx, look: Look<'_>) -> Result<Option<Panel>, AccessError> {
    let last = follow::last(shared, ctx, Whose::State, look.on).await?;
    Ok(last.map(|r| {
        let line = say::since(&r.meeting, &r.promises, look.l);
        let body = html! { p.sub { a href=(look.list()) { (line) " ›" } } };
        Panel { order: 10, title: m::panel_since(look.l), body }
    }))
}

async fn person(
    shared: &Shared,
    ctx: &mut Ctx,
    id: PersonId,
    look: Look<'_>,
) -> Result<Option<Panel>, AccessError> {
    let Some((_, all)) = follow::of_person(shared, ctx, id, look.on).await? else { return Ok(None) };
    let l = look.l;
    let body = html! {
        @if all.is_empty() { p { (m::person_none(l)) } } @else { (some(&all, false, look)) }
        p.sub.no-print { a href=(look.person(id)) { (m::panel_person_sheet(l)) } }
    };
    Ok(Some(Panel { order: 40, title: m::panel_person(l), body }))
}

async fn area(
    shared: &Shared,
    ctx: &mut Ctx,
    id: AreaId,
    look: Look<'_>,
) -> Result<Option<Panel>, AccessError> {
    let all = follow::inside(shared, ctx, Some(id), Day::MIN, look.on).await?;
    let body = (!all.is_empty()).then(|| {
        let path = format!("/meetings/area/{id}/promises");
        html! { (some(&all, true, look)) (views::files(&Here::default(), &path, look)) }
    });
    Ok(body.map(|body| Panel { order: 40, title: m::panel_area(look.l), body }))
}

pub(crate) fn some(all: &[Followed], who: bool, look: Look<'_>) -> Markup {
    let caption = m::promises_caption_any(look.l, say::day(look.on, look.l));
    html! {
        (views::sums(all, look))
        (views::promises(caption, &all[..all.len().min(SHOWN)], who, look))
    }
}

/// For the printed sheet: the promises made inside the area since the last meeting of its own, and what came of them.
async fn sheet(shared: &Shared, ctx: &mut Ctx, id: AreaId, look: Look<'_>) -> Result<Panel, AccessError> {
    let l = look.l;
    let mut last = follow::last(shared, ctx, Whose::Unit(id), look.on).await?;
    if last.is_none() {
        last = follow::last(shared, ctx, Whose::State, look.on).await?;
    }
    let all = match &last {
        // What is promised on the day of the sheet itself is today's, not last time's.
        Some(r) => follow::inside(shared, ctx, Some(id), r.meeting.day, look.on).await?,
        None => Vec::new(),
    };
    let all: Vec<Followed> = all.into_iter().filter(|f| f.promise.day < look.on).collect();
    let body = html! {
        @if all.is_empty() { p { (m::panel_sheet_none(l)) } } @else { (compact(&all, look)) }
    };
    Ok(Panel { order: 10, title: m::panel_sheet(l), body })
}

/// A table for paper: who, what, and what came of it.
pub(crate) fn compact(all: &[Followed], look: Look<'_>) -> Markup {
    let l = look.l;
    let columns =
        vec![Column::text(m::col_who(l)), Column::text(m::col_promise(l)), Column::text(m::col_result(l))];
    let row = |f: &Followed| {
        let p = &f.promise;
        vec![
            html! { (say::who(p, l)) },
            html! {
                (p.instruction) " · " (say::promised(p, look.titles, l)) ", " (m::until_day(l, say::day(p.due, l)))
            },
            html! {
                (views::badge(f.state, l))
                @if p.measure.is_some() { " " (say::counted(f.counted, l)) }
                @if let Some(said) = views::remark(f, look) { " " small { (said) } }
            },
        ]
    };
    let caption = m::promises_caption_any(l, say::day(look.on, l));
    let rows = all.iter().take(SHOWN).map(row).collect();
    html! {
        (views::sums(all, look))
        (table(l, &Here::default(), &Table::new(caption, columns, rows)))
    }
}
