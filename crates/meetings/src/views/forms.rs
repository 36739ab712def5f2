//! The forms: which fields they have, with what was entered before and what was wrong with it.

use std::collections::HashMap;

use base::Day;
use register::model::PersonId;
use ui::form::{Field, Form, Input, form};
use ui::{Markup, html};

use super::Look;
use crate::actions::Wrong;
use crate::messages as m;
use crate::model::{Meeting, MeetingKind, Outcome, Promise, Unit};
use crate::store::Holder;

/// What was entered into a form, and what is wrong with it; empty when a form is shown first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Entry {
    /// What was entered, by the field's name.
    pub values: HashMap<String, String>,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

impl Entry {
    fn fill(&self, look: Look<'_>, fields: Vec<Field>) -> Vec<Field> {
        let fill = |mut f: Field| {
            if let Some(v) = self.values.get(f.name) {
                f.value.clone_from(v);
            }
            let wrong = self.wrong.iter().filter(|w| w.field == f.name).map(|w| w.text.get(look.l));
            let wrong = wrong.collect::<Vec<_>>().join(" ");
            f.error((!wrong.is_empty()).then_some(wrong))
        };
        fields.into_iter().map(fill).collect()
    }
}

/// One form on a page: where it is sent, its operation, what was entered.
pub(crate) struct Sheet<'a> {
    /// Where it is sent.
    pub action: &'a str,
    /// Its operation.
    pub op: String,
    /// What was entered.
    pub entry: &'a Entry,
}

impl Sheet<'_> {
    fn draw(&self, look: Look<'_>, fields: Vec<Field>, submit: &str) -> Markup {
        let fields = self.entry.fill(look, fields);
        let form = form(look.l, &Form { action: self.action, op: &self.op, fields: &fields, submit });
        html! { div.no-print { (form) } }
    }
}

/// The form for a new meeting of one of these units.
pub(crate) fn hold(look: Look<'_>, sheet: &Sheet<'_>, units: &[Unit]) -> Markup {
    let l = look.l;
    let units = units.iter().map(|u| (u.id.to_string(), u.name(l))).collect();
    let kinds = [MeetingKind::Review, MeetingKind::Other].map(|k| (k.name().to_owned(), k.title(l)));
    let fields = vec![
        Field::new("area", m::field_area(l), Input::Select(units)),
        Field::new("day", m::field_day(l), Input::Date).value(look.on.to_string()),
        Field::new("kind", m::field_kind(l), Input::Select(kinds.into())),
        Field::new("title", m::field_title(l), Input::Text).optional(),
    ];
    sheet.draw(look, fields, &m::list_hold(l))
}

/// The form for a meeting with one person.
pub(crate) fn one_to_one(look: Look<'_>, sheet: &Sheet<'_>) -> Markup {
    let l = look.l;
    let fields = vec![Field::new("day", m::field_day(l), Input::Date).value(look.on.to_string())];
    sheet.draw(look, fields, &m::person_new(l))
}

/// Who can promise at a meeting: `person:ID` or `area:ID`, each with its words. The unit itself comes first.
pub(crate) fn promisers(
    look: Look<'_>,
    meeting: &Meeting,
    units: &[Unit],
    people: &[Holder],
) -> Vec<(String, String)> {
    let l = look.l;
    let person = |id: PersonId| format!("person:{id}");
    if let Some((id, names)) = &meeting.person {
        return vec![(person(*id), names.get(l).to_owned())];
    }
    let own = (format!("area:{}", meeting.unit.id), m::unit_itself(l, meeting.unit.name(l)));
    let units = units.iter().map(|u| (format!("area:{}", u.id), m::unit_itself(l, u.name(l))));
    let people = people.iter().map(|h| {
        let office = m::person_office(l, h.role.title(l), h.unit.name(l));
        (person(h.person), format!("{} · {office}", h.names.get(l)))
    });
    std::iter::once(own).chain(units).chain(people).collect()
}

fn terms(look: Look<'_>) -> Vec<Field> {
    let l = look.l;
    let measures = std::iter::once((String::new(), m::measure_none(l)))
        .chain(look.titles.iter().map(|(name, title)| ((*name).to_owned(), title.clone())))
        .collect();
    vec![
        Field::new("told_by", m::field_told_by(l), Input::Text),
        Field::new("instruction", m::field_instruction(l), Input::Lines),
        Field::new("measure", m::field_measure(l), Input::Select(measures)).optional(),
        Field::new("number", m::field_number(l), Input::Number).hint(m::field_number_hint(l)).optional(),
        Field::new("due", m::field_due(l), Input::Date),
    ]
}

/// The form for a promise of one of `who`.
pub(crate) fn add(look: Look<'_>, sheet: &Sheet<'_>, who: Vec<(String, String)>) -> Markup {
    let l = look.l;
    let mut fields = vec![Field::new("who", m::field_who(l), Input::Select(who))];
    fields.extend(terms(look));
    sheet.draw(look, fields, &m::add_submit(l))
}

/// The form that says what came of a promise.
pub(crate) fn settle(look: Look<'_>, sheet: &Sheet<'_>) -> Markup {
    let l = look.l;
    let outcomes = Outcome::ALL.map(|o| (o.name().to_owned(), m::outcome(l, o.name())));
    let fields = vec![
        Field::new("outcome", m::field_outcome(l), Input::Select(outcomes.into())),
        Field::new("by", m::field_by(l), Input::Text),
        Field::new("said_on", m::field_said_on(l), Input::Date).value(look.on.to_string()),
        Field::new("remark", m::field_remark(l), Input::Lines),
    ];
    sheet.draw(look, fields, &m::promise_settle_submit(l))
}

/// The form that changes a promise.
pub(crate) fn change(look: Look<'_>, sheet: &Sheet<'_>, p: &Promise) -> Markup {
    let l = look.l;
    let due: Day = p.due;
    let known = [
        p.told_by.clone(),
        p.instruction.clone(),
        p.measure.clone().unwrap_or_default(),
        p.number.map_or_else(String::new, |n| n.to_string()),
        due.to_string(),
    ];
    let mut fields: Vec<Field> = terms(look).into_iter().zip(known).map(|(f, v)| f.value(v)).collect();
    fields.push(Field::new("reason", m::field_reason(l), Input::Text));
    sheet.draw(look, fields, &m::promise_change_submit(l))
}

/// The form that withdraws a promise.
pub(crate) fn withdraw(look: Look<'_>, sheet: &Sheet<'_>) -> Markup {
    let l = look.l;
    sheet.draw(look, vec![Field::new("why", m::field_why(l), Input::Text)], &m::promise_withdraw_submit(l))
}
