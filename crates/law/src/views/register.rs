//! A register: its lines, the file, and the form for one more.

use base::Day;
use system::{Entered, Grid};
use ui::filters::{Filter, filters};
use ui::form::{Field, Input, hidden};
use ui::table::{Column as Heading, Download, Table, below, table};
use ui::{Here, Markup, html, lead};
use words::Locale;
use words::dates::date;
use words::numbers::grouped;

use super::{area, filled, ways};
use crate::messages as m;
use crate::model::Line;
use crate::registers::{Column, Register, Shape};
use crate::web::REGISTERS;

/// What the page shows.
pub(crate) struct Page<'a> {
    /// The register.
    pub register: Register,
    /// The first and the last day.
    pub days: (Day, Day),
    /// Its lines, the last first.
    pub lines: &'a [Line],
    /// Whether there are more, and how many the file has at most.
    pub more: Option<i64>,
    /// For whoever may write: the operation of the form, those of the buttons, the code of one of their areas, what stands in the form.
    pub form: Option<(String, &'a (dyn Fn() -> String + Sync), &'a str, &'a Entered)>,
}

/// What the lines cost together; `None` for a register without an amount.
fn total(register: Register, lines: &[Line]) -> Option<i64> {
    register.columns().iter().find(|c| c.name == "amount")?;
    Some(lines.iter().filter_map(|x| x.text("amount").parse::<i64>().ok()).fold(0, i64::saturating_add))
}

/// The page.
pub(crate) fn page(l: Locale, here: &Here, x: &Page<'_>) -> Markup {
    let caption = m::register_caption(l, x.register.title(l), date(x.days.0, l), date(x.days.1, l));
    let sum = total(x.register, x.lines).filter(|_| x.more.is_none());
    let further: Vec<String> = sum.map(|n| m::register_total(l, grouped(n, l))).into_iter().collect();
    let days = [Filter::date("from", m::days_from(l)), Filter::date("until", m::days_until(l))];
    let path = format!("{REGISTERS}/{}", x.register.name());
    html! {
        (lead(&caption, &further))
        (ways(l, &path))
        (filters(l, here, &days))
        @if x.lines.is_empty() { p { (m::register_none(l)) } } @else {
            (lines(l, here, x, &path))
            @if let Some(n) = x.more { p { (m::register_more(l, n)) } }
            (below(l, None, None, &Download::both(l, here, &format!("{path}/lines"))))
        }
        @if let Some((op, _, example, entered)) = &x.form {
            details.more.no-print open[!entered.is_blank()] {
                summary { (m::register_add(l)) }
                (filled(l, &path, op, entered, fields(l, x.register, example), &m::register_submit(l)))
            }
        }
    }
}

fn fields(l: Locale, register: Register, example: &str) -> Vec<Field> {
    let one = |c: &Column| {
        let input = match c.shape {
            Shape::Text | Shape::Area => Input::Text,
            Shape::Day => Input::Date,
            Shape::Rupees | Shape::Number => Input::Number,
            Shape::Tick => Input::Tick,
            Shape::Choice(all) => {
                let blank = (!c.needed).then(|| (String::new(), "—".to_owned()));
                let all = all.iter().map(|v| ((*v).to_owned(), m::choice(l, *v)));
                Input::Select(blank.into_iter().chain(all).collect())
            }
        };
        let field = Field::new(c.name, c.title(l), input);
        let field = c.hint(l).into_iter().fold(field, Field::hint);
        if c.needed { field } else { field.optional() }
    };
    let first = [Field::new("day", m::col_day(l), Input::Date), area(l, example)];
    first.into_iter().chain(register.columns().iter().map(one)).collect()
}

fn lines(l: Locale, here: &Here, x: &Page<'_>, path: &str) -> Markup {
    let number = |c: &Column| matches!(c.shape, Shape::Rupees | Shape::Number);
    let of = |c: &Column| if number(c) { Heading::number(c.title(l)) } else { Heading::text(c.title(l)) };
    let mut columns = vec![Heading::text(m::col_day(l)), Heading::text(m::col_where(l))];
    columns.extend(x.register.columns().iter().map(of));
    columns.push(Heading::text(m::col_written(l)));
    let row = |line: &Line| {
        let mut cells = vec![html! { (date(line.day, l)) }, html! { (line.place.get(l)) }];
        cells.extend(x.register.columns().iter().map(|c| html! { (c.shown(line.text(c.name), l)) }));
        cells.push(html! {
            (line.by)
            @if let Some((_, op, ..)) = &x.form {
                form.no-print method="post" action={ (path) "/strike" } {
                    (hidden(&op()))
                    input type="hidden" name="line" value=(line.id);
                    button.button-quiet type="submit" { (m::register_strike(l)) }
                }
            }
        });
        cells
    };
    table(l, here, &Table::new(x.register.title(l), columns, x.lines.iter().map(row).collect()))
}

/// The same for a spreadsheet.
pub(crate) fn grid(l: Locale, register: Register, (from, until): (Day, Day), lines: &[Line]) -> Grid {
    let name = format!("{}-{from}-{until}", register.name());
    let grid = Grid::of(name, register.title(l), lines)
        .column(m::col_day(l), |x| x.day)
        .column(m::col_where(l), |x| format!("{} ({})", x.place.get(l), x.code));
    let grid = register.columns().iter().fold(grid, |grid, c| match c.shape {
        Shape::Rupees | Shape::Number => grid.column(c.title(l), |x| x.text(c.name).parse::<i64>().ok()),
        Shape::Day => grid.column(c.title(l), |x| x.text(c.name).parse::<Day>().ok()),
        _ => grid.column(c.title(l), |x| c.shown(x.text(c.name), l)),
    });
    let caption = m::register_caption(l, register.title(l), date(from, l), date(until, l));
    grid.column(m::col_written(l), |x| x.by.as_str()).about([caption])
}
