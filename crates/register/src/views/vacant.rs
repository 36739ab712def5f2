//! How empty posts look.

use areas::model::Area;
use ui::form::hidden;
use ui::table::{self, Column, Download, Table, table};
use ui::{Here, Markup, html, lead};
use words::Locale;
use words::numbers::{grouped, percent};

use super::workers::name;
use crate::actions::vacant::{Filled, Vacant};
use crate::messages as m;
use crate::model::workers::Designations;
use crate::store::vacant::{LISTED, Orphan};
use crate::web::vacant::{VACANT, of_area};
use crate::web::workers::{href, of_area as workers_of};

/// Core posts that are empty.
pub(crate) fn core(posts: &[Filled]) -> i64 {
    posts.iter().filter(|p| p.designation.is_core).map(Filled::vacant).sum()
}

/// The page.
pub(crate) fn page(
    l: Locale,
    here: &Here,
    v: &Vacant,
    all: &Designations,
    orphans: &[Orphan],
    op: &dyn Fn() -> String,
) -> Markup {
    html! {
        @if !v.above.is_empty() {
            nav aria-label=(m::workers_above(l)) {
                p.sub {
                    @for up in &v.above { a href=(of_area(&up.identity.code)) { (up.name(l)) } " › " }
                    (v.area.name(l))
                }
            }
        }
        (lead(&m::vacant_lead(l, v.area.name(l), core(&v.posts)), &[]))
        (posts(l, &v.posts))
        (table::below(l, None, None, &Download::both(l, here, VACANT)))
        @if !v.below.is_empty() { (below(l, &v.below)) }
        @for (post, units) in &v.lacking {
            details.more {
                summary { (m::vacant_lacking(l, post.title(l))) " (" (grouped(i64::try_from(units.len()).unwrap_or(i64::MAX), l)) @if units.len() >= LISTED { "+" } ")" }
                ul.plain { @for u in units { li { a href=(workers_of(&u.code)) { (u.name.get(l)) } } } }
                @if units.len() >= LISTED { p.sub { (m::vacant_more(l, LISTED)) } }
            }
        }
        @if !orphans.is_empty() { (mends(l, orphans, all, op)) }
        p.no-print { a href=(workers_of(&v.area.identity.code)) { (m::title_workers(l)) } }
    }
}

fn posts(l: Locale, all: &[Filled]) -> Markup {
    let columns = vec![
        Column::text(m::vacant_col_post(l)),
        Column::number(m::vacant_col_units(l)),
        Column::number(m::vacant_col_filled(l)),
        Column::number(m::vacant_col_vacant(l)),
        Column::number(m::work_col_share(l)),
    ];
    let row = |p: &Filled| {
        vec![
            html! { (p.designation.title(l)) },
            html! { (grouped(p.units, l)) },
            html! { (grouped(p.filled, l)) },
            html! { (grouped(p.vacant(), l)) },
            html! { @if let Some(share) = p.share() { (percent(share, l)) } },
        ]
    };
    table(l, &Here::default(), &Table::new(m::vacant_posts(l), columns, all.iter().map(row).collect()))
}

/// One level down: a column for each core post, in each cell how many units lack it, of how many.
fn below(l: Locale, all: &[(Area, Vec<Filled>)]) -> Markup {
    let mut codes: Vec<(&str, &str)> = Vec::new();
    for p in all.iter().flat_map(|(_, posts)| posts).filter(|p| p.designation.is_core) {
        if codes.iter().all(|(code, _)| *code != p.designation.code) {
            codes.push((&p.designation.code, p.designation.title(l)));
        }
    }
    let mut columns = vec![Column::text(m::workers_col_area(l))];
    columns.extend(codes.iter().map(|(_, title)| Column::number(*title)));
    let row = |(area, posts): &(Area, Vec<Filled>)| {
        let mut cells = vec![html! { a href=(of_area(&area.identity.code)) { (area.name(l)) } }];
        cells.extend(codes.iter().map(|(code, _)| {
            let found = posts.iter().find(|p| p.designation.code == *code);
            html! { @if let Some(p) = found { (grouped(p.vacant(), l)) " / " (grouped(p.units, l)) } @else { "–" } }
        }));
        cells
    };
    table(l, &Here::default(), &Table::new(m::vacant_below(l), columns, all.iter().map(row).collect()))
}

fn mends(l: Locale, orphans: &[Orphan], all: &Designations, op: &dyn Fn() -> String) -> Markup {
    html! {
        section.no-print #orphans {
            h2 { (m::vacant_orphans(l)) }
            p { (m::vacant_orphans_lead(l, orphans.len())) }
            ul.plain {
                @for o in orphans {
                    li {
                        (name((&o.name_hi, &o.name_en), l)) " · "
                        (all.by_code(&o.duty.designation).map_or(o.duty.designation.as_str(), |d| d.title(l)))
                        ", " (o.code)
                        form.with-reason method="post" action={ (href(o.duty.person)) "/mend" } {
                            (hidden(&op()))
                            input type="hidden" name="gone" value=(o.duty.unit);
                            input type="hidden" name="duty" value=(o.duty.designation);
                            label { (m::vacant_mend_to(l)) " " input type="text" name="unit" autocomplete="off"; }
                            label { (m::worker_why(l)) " " input type="text" name="why" required maxlength="300" autocomplete="off"; }
                            button.button-quiet type="submit" { (m::work_mend(l)) }
                        }
                    }
                }
            }
        }
    }
}
