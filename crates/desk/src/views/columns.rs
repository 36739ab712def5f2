//! Which column is which field, as it was understood; and the form that changes it.

use intake::header::{Layout, Place};
use intake::look::Look;
use intake::template;
use intake::{Field, Need};
use ui::form::{Field as Question, Input, field};
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html};
use words::Locale;

use super::draft::View;
use super::short;
use crate::messages as m;
use crate::understood::understood;

/// The part of the page about columns, date, source and sheet.
pub(crate) fn columns(l: Locale, v: &View<'_>) -> Markup {
    let fields = v.fields;
    let given = &v.draft.said.given;
    let wrong = v.error.is_some() || v.look.is_some_and(|x| x.problem.is_some());
    let on = given.on.map(|d| d.to_string()).unwrap_or_default();
    let blank = Look::default();
    let look = v.look.unwrap_or(&blank);
    let said = |f: &Field| {
        given.map.iter().any(|(n, _)| *n == f.name) || given.set.iter().any(|(n, _)| *n == f.name)
    };
    let stands = |i: usize, f: &Field| {
        f.need != Need::Optional
            || said(f)
            || look.layout.as_ref().is_some_and(|x| !matches!(x.place(i), Place::Absent))
    };
    let (first, rest): (Vec<usize>, Vec<usize>) =
        (0..fields.len()).partition(|i| fields.get(*i).is_some_and(|f| stands(*i, f)));
    html! {
        section id="columns" {
            h2 { (m::columns_title(l)) }
            p { (m::columns_sub(l)) }
            form method="post" action=(v.to("columns")) {
                (v.hidden())
                (ask(l, v, look, fields, &first, wrong))
                @if !rest.is_empty() {
                    details.narrow {
                        summary { (m::columns_rest(l, rest.len())) }
                        (ask(l, v, look, fields, &rest, false))
                    }
                }
                div.form {
                    (field(l, &Question::new("on", m::new_on(l), Input::Date).hint(m::new_on_hint(l)).value(on).optional()))
                    (field(l, &Question::new("source", m::new_source(l), Input::Text)
                        .value(given.source.clone().unwrap_or_default()).optional()))
                    (sheet(l, v, look))
                    button.button-quiet type="submit" { (m::columns_save(l)) }
                }
            }
        }
    }
}

fn sheet(l: Locale, v: &View<'_>, look: &Look) -> Markup {
    let said = v.draft.said.sheet.clone().unwrap_or_default();
    if look.sheets.all.len() > 1 {
        let all = look.sheets.all.iter().map(|s| (s.clone(), s.clone())).collect();
        return field(
            l,
            &Question::new("sheet", m::new_sheet(l), Input::Select(all)).value(look.sheets.read.as_str()),
        );
    }
    html! {
        @if v.look.is_none() || !said.is_empty() {
            (field(l, &Question::new("sheet", m::new_sheet(l), Input::Text).hint(m::new_sheet_hint(l)).value(said).optional()))
        }
    }
}

/// The fields in a table: the column of each, a text instead, and the first rows as they were understood.
fn ask(l: Locale, v: &View<'_>, look: &Look, fields: &[Field], which: &[usize], wrong: bool) -> Markup {
    let mut columns = vec![
        Column::text(m::col_field(l)),
        Column::text(m::col_column_of_file(l)),
        Column::text(m::col_text_instead(l)),
    ];
    let samples = which.iter().any(|i| look.first.iter().any(|r| r.fields.iter().any(|(f, ..)| f == i)));
    if samples {
        columns.extend(look.first.iter().take(2).map(|r| Column::text(m::row_no(l, r.row.to_string()))));
    }
    let row = |i: &usize| -> Option<Vec<Markup>> {
        let f = fields.get(*i)?;
        let title = template::header(f, l);
        let lacking = wrong
            && f.need != Need::Optional
            && look.layout.as_ref().is_none_or(|x| matches!(x.place(*i), Place::Absent));
        let set = v.draft.said.given.set.iter().find(|(n, _)| *n == f.name).map(|(_, t)| t.as_str());
        let mut cells = vec![
            html! {
                (title) br; small { (f.name) @if f.need == Need::Required { " · " (m::needed(l)) } }
            },
            select(l, v, look, *i, f, &title, lacking),
            html! {
                input name={ "set." (f.name) } type="text" value=[set] autocomplete="off" aria-label=(m::set_of(l, title.as_str()));
            },
        ];
        if samples {
            for taken in look.first.iter().take(2) {
                let found = taken.fields.iter().find(|(at, ..)| at == i);
                cells.push(html! { @if let Some((_, text, beyond)) = found {
                    (short(text, 60))
                    @if let Some(meant) = beyond.clone().or_else(|| understood(f.class, text, l)) {
                        " → " strong { (meant) }
                    }
                } });
            }
        }
        Some(cells)
    };
    let rows = which.iter().filter_map(row).collect();
    html! { div.scroll { (table(l, &Here::default(), &Table::new(m::columns_caption(l), columns, rows))) } }
}

fn select(l: Locale, v: &View<'_>, look: &Look, i: usize, f: &Field, title: &str, lacking: bool) -> Markup {
    let mapped = v.draft.said.given.map.iter().find(|(n, _)| *n == f.name).map(|(_, h)| h.join("+"));
    let several = mapped.clone().filter(|h| !look.headers.contains(h));
    let found = |x: &Layout| match x.place(i) {
        Place::Column(_) | Place::Columns(_) if mapped.is_none() => Some(x.header_of(i)),
        _ => None,
    };
    let by_itself = match look.layout.as_ref().and_then(found) {
        Some(header) => m::column_recognised(l, short(&header, 60)),
        None => m::column_absent(l),
    };
    html! {
        select name={ "map." (f.name) } aria-label=(m::map_of(l, title)) aria-invalid=[lacking.then_some("true")] {
            option value="" { (by_itself) }
            @if let Some(h) = &several { option value=(h) selected { (h) } }
            @for h in look.headers.iter().filter(|h| !h.is_empty()) {
                option value=(h) selected[mapped.as_deref() == Some(h.as_str())] { (short(h, 60)) }
            }
        }
    }
}
