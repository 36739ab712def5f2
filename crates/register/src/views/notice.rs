//! How far the notice round has come, and entering a sheet back, as they look.

use base::Share;
use ui::form::hidden;
use ui::table::{Column, Download, Table, below, table};
use ui::{Here, Markup, html, lead};
use words::numbers::{grouped, percent};
use words::{Locale, dates};

use super::workers::{duty, name};
use crate::actions::notice::{Progress, Round, Row, Sheet};
use crate::messages as m;
use crate::model::notice::Answer;
use crate::model::workers::Designations;
use crate::web::notice::{NOTICE, OF, answers_of, list_of, sheets_of};
use crate::web::out::OUT;
use crate::web::workers::of_area;

/// The ways from the page of an area to its sheets.
pub(super) fn ways(l: Locale, code: &str, keeps: bool, reads: bool, takes: bool) -> Markup {
    html! {
        p.no-print {
            a href={ (NOTICE) "?under=" (ui::here::segment(code)) } { (m::notice_title(l)) }
            @if keeps { " · " a href=(sheets_of(code)) { (m::notice_print(l)) } }
            @if reads { " · " a href=(list_of(code)) { (m::notice_list(l)) } }
            @if takes { " · " a href={ (OUT) "?under=" (ui::here::segment(code)) } { (m::out_way(l)) } }
        }
    }
}

/// Which share of the workers was told; `None` where there are none.
pub(crate) fn share(r: &Round) -> Option<Share> {
    Share::of(r.told, r.workers)
}

/// How far the round has come.
pub(crate) fn progress(l: Locale, here: &Here, p: &Progress, keeps: bool) -> Markup {
    let o = &p.of;
    let w = p.whole;
    let mut further = vec![m::notice_due_line(l, w.due())];
    further.extend((w.gone > 0).then(|| m::notice_gone_line(l, w.gone)));
    let columns = vec![
        Column::text(m::workers_col_area(l)),
        Column::number(m::workers_col_workers(l)),
        Column::number(m::notice_col_told(l)),
        Column::number(m::notice_col_due(l)),
        Column::number(m::notice_col_gone(l)),
        Column::number(m::notice_col_share(l)),
    ];
    let rows = p.below.iter().map(|(area, r)| {
        let code = &area.identity.code;
        vec![
            html! { a href={ (NOTICE) "?under=" (ui::here::segment(code)) } { (area.name(l)) } },
            html! { (grouped(r.workers, l)) },
            html! { (grouped(r.told, l)) },
            html! { (grouped(r.due(), l)) },
            html! { (grouped(r.gone, l)) },
            html! { (share(r).map_or_else(|| "—".to_owned(), |s| percent(s, l))) },
        ]
    });
    let code = &o.area.identity.code;
    html! {
        @if !o.above.is_empty() {
            nav aria-label=(m::workers_above(l)) {
                p.sub {
                    @for up in &o.above {
                        a href={ (NOTICE) "?under=" (ui::here::segment(&up.identity.code)) } { (up.name(l)) } " › "
                    }
                    (o.area.name(l))
                }
            }
        }
        (lead(&m::notice_lead(l, o.area.name(l), grouped(w.told, l), grouped(w.workers, l)), &further))
        p.sub { (m::notice_why(l)) }
        @if keeps {
            p.no-print {
                a.button href=(sheets_of(code)) { (m::notice_print(l)) } " "
                a.button.button-quiet href=(answers_of(code)) { (m::notice_enter(l)) }
            }
            form.filters.no-print method="get" action=(NOTICE) {
                div {
                    label for="sheet-number" { (m::notice_sheet_number(l)) }
                    input #sheet-number type="text" name="sheet" autocomplete="off" maxlength="40" placeholder="N-261122-24KQ";
                }
                div.filters-go { button type="submit" { (m::notice_sheet_open(l)) } }
            }
        }
        @if !p.below.is_empty() {
            (table(l, here, &Table::new(m::notice_below(l), columns, rows.collect())))
        }
        (below(l, None, None, &Download::both(l, here, NOTICE)))
        p.no-print { a href=(of_area(code)) { (m::notice_back(l)) } }
    }
}

/// A sheet to be entered back.
pub(crate) struct Enter<'a> {
    /// The sheet.
    pub sheet: &'a Sheet,
    /// The organisation's designations.
    pub designations: &'a Designations,
    /// The operation of the form.
    pub op: &'a str,
    /// What was entered, by name of the field.
    pub value: &'a (dyn Fn(&str) -> &'a str + Sync),
    /// What is wrong with what was entered.
    pub wrong: Option<&'a str>,
    /// How many were noted down as told, and taken out, if that was just done.
    pub done: Option<(String, String)>,
}

/// The page on which a sheet is entered.
pub(crate) fn enter(l: Locale, x: &Enter<'_>) -> Markup {
    let unit = &x.sheet.unit;
    let due = x.sheet.due().count();
    let further = [m::notice_enter_how(l), m::notice_enter_gone(l)];
    html! {
        @if let Some((told, gone)) = &x.done {
            p.done role="status" { (m::notice_entered(l, told.as_str(), gone.as_str())) }
        }
        (lead(&m::notice_enter_lead(l, unit.name(l), due), &further))
        @if let Some(wrong) = x.wrong { p.error role="alert" { (wrong) } }
        @if x.sheet.rows.is_empty() { p { (m::notice_nobody(l)) } } @else {
            form.form method="post" action=(answers_of(&unit.identity.code)) {
                (hidden(x.op))
                ol.notice-rows {
                    @for row in &x.sheet.rows { (entering(l, x, row)) }
                }
                details.more {
                    summary { (m::notice_by_code(l)) }
                    div.field {
                        label for="told-codes" { (m::notice_told_codes(l)) }
                        input #told-codes type="text" name="told" value=((x.value)("told")) autocomplete="off" autocapitalize="characters";
                    }
                    div.field {
                        label for="gone-codes" { (m::notice_gone_codes(l)) }
                        input #gone-codes type="text" name="gone" value=((x.value)("gone")) autocomplete="off" autocapitalize="characters";
                    }
                }
                button type="submit" { (m::notice_enter_submit(l)) }
            }
        }
        p.no-print { a href={ (NOTICE) "?under=" (ui::here::segment(&unit.identity.code)) } { (m::notice_title(l)) } }
    }
}

fn entering(l: Locale, x: &Enter<'_>, row: &Row) -> Markup {
    let field = format!("{OF}{}", row.found.person);
    let called = name((&row.found.name_hi, &row.found.name_en), l);
    let chosen = (x.value)(&field);
    let choice = |answer: Answer, label: String| {
        html! {
            label.pick {
                input type="radio" name=(field) value=(answer.name()) checked[chosen == answer.name()];
                " " (label)
            }
        }
    };
    html! {
        li value=(row.number) {
            fieldset {
                legend { (called) " " small { code { (row.code) } } }
                p.sub { @for (i, d) in row.found.duties.iter().enumerate() { @if i > 0 { "; " } (duty(d, x.designations, l)) } }
                @match row.told {
                    Some(day) => { p { (m::worker_told(l, dates::date(day, l))) } }
                    None => { (choice(Answer::Told, m::notice_told(l))) " " }
                }
                (choice(Answer::Gone, m::notice_take_out(l))) " "
                label.pick { input type="radio" name=(field) value="" checked[chosen.is_empty()]; " " (m::notice_not_yet(l)) }
            }
        }
    }
}
