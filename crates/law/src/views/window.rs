//! One election: its dates and polls, and what may be done to it.

use system::Entered;
use ui::form::{Field, Input, field, hidden};
use ui::{Markup, html, lead};
use words::Locale;
use words::dates::date;

use super::calendar::{closes, dates};
use super::{area, filled};
use crate::calendar::Placed;
use crate::messages as m;
use crate::sentences::{line, moment};
use crate::web::LAW;

/// Which form something is wrong with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    /// Other dates.
    Change,
    /// One more phase.
    Poll,
}

/// What the page shows.
pub(crate) struct Page<'a> {
    /// The election.
    pub window: &'a Placed,
    /// The moment.
    pub now: i64,
    /// For whoever may change it: operations of its forms, the code of one of their areas.
    pub forms: Option<(&'a (dyn Fn(Option<Which>) -> String + Sync), &'a str)>,
    /// What was entered, where something is wrong with it.
    pub entered: Option<(Which, &'a Entered)>,
}

/// The page.
pub(crate) fn page(l: Locale, x: &Page<'_>) -> Markup {
    let (w, said) = (x.window, &x.window.window.said);
    let to = format!("{LAW}/windows/{}", w.window.id);
    html! {
        (lead(&line(w, x.now, l), &[m::from_until(l, date(said.from, l), date(said.until.plus(-1), l))]))
        p { a.no-print href=(LAW) { (m::back(l)) } }
        h2 { (m::col_polls(l)) }
        ul.plain.agenda {
            @for (poll, name, _) in &w.polls {
                li {
                    (m::poll_line(l, name.get(l), moment(poll.closes, l), moment(poll.silent_from(), l)))
                    @if let Some((op, _)) = x.forms {
                        form.no-print method="post" action={ (to) "/polls/drop" } {
                            (hidden(&op(None)))
                            input type="hidden" name="poll" value=(poll.id);
                            button.button-quiet type="submit" { (m::poll_drop(l)) }
                        }
                    }
                }
            }
        }
        @if let Some((op, example)) = x.forms { (forms(l, x, &to, op, example)) }
    }
}

fn forms(l: Locale, x: &Page<'_>, to: &str, op: &dyn Fn(Option<Which>) -> String, example: &str) -> Markup {
    let said = &x.window.window.said;
    let known = Entered::with(&[
        ("name", said.name.clone()),
        ("name_en", said.name_en.clone().unwrap_or_default()),
        ("from", said.from.date().to_string()),
        ("count", said.until.plus(-1).date().to_string()),
    ]);
    let blank = Entered::default();
    let entered = |which| x.entered.filter(|(failed, _)| *failed == which).map(|(_, e)| e);
    let poll = vec![area(l, example), Field::new("poll", m::field_poll(l), Input::Date), closes(l)];
    let change = entered(Which::Change);
    let phase = entered(Which::Poll);
    html! {
        details.more.no-print open[change.is_some()] {
            summary { (m::window_change(l)) }
            (filled(l, to, &op(Some(Which::Change)), change.unwrap_or(&known), dates(l), &m::window_change_submit(l)))
        }
        details.more.no-print open[phase.is_some()] {
            summary { (m::poll_add(l)) }
            (filled(l, &format!("{to}/polls"), &op(Some(Which::Poll)), phase.unwrap_or(&blank), poll, &m::poll_add_submit(l)))
        }
        details.more.no-print {
            summary { (m::window_withdraw(l)) }
            p { (m::window_withdraw_hint(l)) }
            form.form method="post" action={ (to) "/withdraw" } {
                (hidden(&op(None)))
                (field(l, &Field::new("sure", m::window_withdraw_sure(l), Input::Tick)))
                button type="submit" { (m::window_withdraw_submit(l)) }
            }
        }
    }
}
