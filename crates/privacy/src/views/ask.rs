//! The form by which a person asks something about their own data.

use ui::form::{Field, Input};
use ui::{Markup, html, lead};
use words::Locale;

use super::Sheet;
use crate::messages as m;
use crate::model::Kind;

/// The fields that a kind of request needs.
pub(crate) fn fields(l: Locale, kind: Kind) -> Vec<Field> {
    let said = Field::new("said", m::field_said(l), Input::Lines);
    match kind {
        Kind::Correction => vec![
            Field::new("field", m::field_field(l), Input::Text).hint(m::field_field_hint(l)),
            Field::new("wanted", m::field_wanted(l), Input::Lines),
            said.optional(),
        ],
        Kind::Nomination => {
            vec![
                Field::new("wanted", m::field_nominee(l), Input::Text).hint(m::field_nominee_hint(l)),
                said.optional(),
            ]
        }
        Kind::Complaint => vec![said],
        Kind::Erasure | Kind::Access => vec![said.optional()],
    }
}

/// The body of the page. `days`: for an answer.
pub(crate) fn page(l: Locale, kind: Kind, days: i32, sheet: &Sheet<'_>) -> Markup {
    html! {
        (lead(&m::ask_about(l, kind.name()), &[m::ask_days(l, i64::from(days))]))
        (sheet.draw(l, fields(l, kind), &m::ask_submit(l)))
        p { a href=(crate::web::MY_DATA) { (m::back_my_data(l)) } }
    }
}
