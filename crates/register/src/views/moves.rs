//! Forms on the card of a worker: what is known of them, who takes over a duty, another unit.

use base::Day;
use ui::form::{Field, Form, Input, form, hidden};
use ui::{Markup, html};
use words::Locale;

use super::workers::{duty, genders, name};
use crate::actions::worker::Card;
use crate::actions::workers::Found;
use crate::messages as m;
use crate::model::workers::Designations;
use crate::store::duties::At;
use crate::web::workers::href;

/// The forms, each closed until it is wanted. `beside`: for each duty of today the workers of the same unit.
pub(crate) fn forms(
    l: Locale,
    c: &Card,
    all: &Designations,
    today: Day,
    beside: &[(At, Vec<Found>)],
    op: &(dyn Fn() -> String + Sync),
) -> Markup {
    let e = &c.entry;
    let known = |text: &Option<String>| text.clone().unwrap_or_default();
    let change = [
        Field::new("name_hi", m::held_name_hi(l), Input::Text).value(known(&e.name_hi)).optional(),
        Field::new("name_en", m::held_name_en(l), Input::Text).value(known(&e.name_en)).optional(),
        Field::new("gender", m::worker_gender(l), Input::Select(genders(l)))
            .value(known(&e.gender))
            .optional(),
        Field::new("birth_year", m::worker_birth_year(l), Input::Number)
            .value(e.birth_year.map(|y| y.to_string()).unwrap_or_default())
            .optional(),
        Field::new("mobile", m::contact_mobile(l), Input::Phone).hint(m::work_change_hint(l)).optional(),
        Field::new("why", m::work_change_why(l), Input::Text),
    ];
    html! {
        section.no-print {
            details.more {
                summary { (m::work_change(l)) }
                (form(l, &Form { action: &format!("{}/change", href(c.person)), op: &op(), fields: &change, submit: &m::work_save(l) }))
            }
            @for (at, people) in beside { (hand_over(l, c, at, people, all, today, &op())) }
            details.more {
                summary { (m::work_move(l)) }
                form.answers.form method="post" action={ (href(c.person)) "/move" } {
                    (hidden(&op()))
                    p.field-hint { (m::work_move_hint(l)) }
                    label { (m::workers_col_duty(l)) " "
                        select name="duty" { @for d in all.live() { option value=(d.code) { (d.title(l)) } } }
                    }
                    label { (m::worker_unit(l)) " " input type="text" name="unit" required autocomplete="off"; }
                    label { (m::worker_from(l)) " " input type="date" name="from" value=(today); }
                    @for (i, (at, _)) in beside.iter().enumerate() {
                        label { input type="checkbox" name={ "end." (i) } value={ (at.code) " " (at.duty.designation) } checked; " " (m::work_move_end(l, duty(at, all, l))) }
                    }
                    label { (m::worker_why(l)) " " input type="text" name="why" maxlength="300" autocomplete="off"; }
                    button type="submit" { (m::work_move(l)) }
                }
            }
        }
    }
}

fn hand_over(
    l: Locale,
    c: &Card,
    at: &At,
    people: &[Found],
    all: &Designations,
    today: Day,
    op: &str,
) -> Markup {
    html! {
        details.more {
            summary { (m::work_hand_over(l)) ": " (duty(at, all, l)) }
            form.answers.form method="post" action={ (href(c.person)) "/hand-over" } {
                (hidden(op))
                input type="hidden" name="unit" value=(at.code);
                input type="hidden" name="duty" value=(at.duty.designation);
                label { (m::work_hand_over_to(l)) " "
                    select name="next" {
                        option value="" { (m::work_hand_over_nobody(l)) }
                        @for f in people { option value=(f.person) { (name((&f.name_hi, &f.name_en), l)) } }
                    }
                }
                label { (m::work_hand_over_from(l)) " " input type="date" name="from" value=(today); }
                p.field-hint { (m::work_hand_over_hint(l)) }
                label { (m::worker_why(l)) " " input type="text" name="why" required maxlength="300" autocomplete="off"; }
                button type="submit" { (m::work_hand_over(l)) }
            }
        }
    }
}
