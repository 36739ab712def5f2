//! How the calendar of the law looks.

pub(crate) mod annex;
pub(crate) mod calendar;
pub(crate) mod may;
pub(crate) mod register;
pub(crate) mod window;

use system::Entered;
use ui::form::{Field, Form, Input, form};
use ui::{Markup, html};
use words::Locale;

use crate::messages as m;
use crate::registers::Register;
use crate::web::{ANNEX, LAW, MAY, REGISTERS};

/// The ways from one page of this system to the others.
fn ways(l: Locale, current: &str) -> Markup {
    let register = |r: Register| (format!("{REGISTERS}/{}", r.name()), r.title(l));
    let first = [(LAW.to_owned(), m::windows_title(l)), (MAY.to_owned(), m::may_title(l))];
    let all = first.into_iter().chain(Register::ALL.map(register));
    let all = all.chain([(ANNEX.to_owned(), m::annex_title(l))]);
    html! {
        nav.days.no-print aria-label=(m::nav_law(l)) {
            @for (href, title) in all {
                @if href == current { span aria-current="page" { (title) } } @else { a href=(href) { (title) } }
            }
        }
    }
}

/// A form with what was entered into it.
fn filled(l: Locale, action: &str, op: &str, x: &Entered, fields: Vec<Field>, submit: &str) -> Markup {
    let fields: Vec<Field> = fields.into_iter().map(|f| x.filled(l, f)).collect();
    form(l, &Form { action, op, fields: &fields, submit })
}

/// The field for an area, with one of those that the actor has as an example.
fn area(l: Locale, example: &str) -> Field {
    Field::new("area", m::field_where(l), Input::Text).hint(m::field_where_hint(l, example))
}
