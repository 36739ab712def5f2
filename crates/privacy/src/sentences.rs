//! What things are called, and the drafts of notices and messages.

use access::Role;
use words::Locale;
use words::numbers::grouped;

use crate::messages as m;
use crate::model::{Incident, Purpose, Report, Step};
use crate::rules::Clock;

/// What an action is called in the list of who may do what.
pub(crate) fn action(name: &str, l: Locale) -> String {
    m::action(l, name)
}

/// Who somebody was, in words: the role and, where it is known, the unit.
pub(crate) fn who(role: &str, unit: Option<&str>, l: Locale) -> String {
    let role = match Role::parse(role) {
        Some(role) => role.title(l),
        None => m::actor(l, role),
    };
    match unit {
        Some(unit) => m::role_at(l, role, unit),
        None => role,
    }
}

/// An instant in words.
pub(crate) fn moment(at: i64, l: Locale) -> String {
    match jiff::Timestamp::from_microsecond(at) {
        Ok(at) => words::dates::date_time(at, l),
        Err(_) => "—".to_owned(),
    }
}

/// How long something takes or took: minutes up to two hours, hours up to two days, then days.
pub(crate) fn length(minutes: i64, l: Locale) -> String {
    match minutes {
        0..=119 => m::minutes(l, minutes),
        120..=2_879 => m::hours(l, minutes / 60),
        _ => m::days(l, minutes / 1_440),
    }
}

/// A clock in words.
pub(crate) fn clock(c: Clock, l: Locale) -> String {
    match c {
        Clock::Runs(left) => m::clock_runs(l, length(left, l)),
        Clock::Kept => m::clock_kept(l),
        Clock::Late(by) => m::clock_late(l, length(by, l)),
        Clock::Over(by) => m::clock_over(l, length(by, l)),
    }
}

/// Our draft of a notice: what is held, why, how long, who sees it, what the person may do. The organisation has it checked by counsel.
pub(crate) fn draft(purpose: Purpose, l: Locale) -> String {
    let own = match purpose {
        Purpose::Office => m::draft_office(l),
        Purpose::Work => m::draft_work(l),
        Purpose::Contact => m::draft_contact(l),
        Purpose::Messages => m::draft_messages(l),
        Purpose::SignIn => m::draft_sign_in(l),
    };
    let consent = if purpose.needs_consent() { m::draft_consent(l) } else { m::draft_no_consent(l) };
    [own, consent, m::draft_never(l), m::draft_rights(l)].join("\n\n")
}

/// What is to be written about an incident: to the person, to the Board, to CERT-In. Each is a draft that a person reads before it is sent.
pub(crate) fn message(to: Step, i: &Incident, n: usize, contact: &str, l: Locale) -> String {
    let n = grouped(i64::try_from(n).unwrap_or(i64::MAX), l);
    let or = |text: &str| if text.is_empty() { m::to_fill(l) } else { text.to_owned() };
    let [facts, timing, extent, impact, cause, mitigation, remedy] = i.report.texts().map(or);
    let aware = moment(i.aware_at, l);
    match to {
        Step::Told => m::message_person(l, facts, timing, extent, impact, mitigation, or(contact)),
        Step::Board => m::message_board(l, aware, facts, timing, extent, impact, n, or(contact)),
        Step::Cert => m::message_cert(l, aware, facts, timing, extent, mitigation, or(contact)),
        Step::Details => {
            let told = i.done_at(Step::Told).map_or_else(|| m::to_fill(l), |at| moment(at, l));
            m::message_details(
                l,
                aware,
                facts,
                timing,
                extent,
                impact,
                cause,
                mitigation,
                remedy,
                n,
                told,
                or(contact),
            )
        }
    }
}

/// The whole report as a text file: every field and every draft, in both languages.
pub(crate) fn report(i: &Incident, n: usize, contact: &str, now: i64) -> String {
    let mut out = String::new();
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    for l in [Locale::Hi, Locale::En] {
        line(format!("# {}", i.title));
        line(m::report_made(l, moment(now, l)));
        line(m::report_aware(l, moment(i.aware_at, l)));
        for step in Step::ALL {
            let at = i
                .done_at(*step)
                .map_or_else(|| clock(crate::rules::clock(i, *step, now), l), |at| moment(at, l));
            line(format!("{}: {at}", m::step(l, step.name())));
        }
        line(m::affected_count(l, n));
        line(String::new());
        for (field, text) in Report::FIELDS.into_iter().zip(i.report.texts()) {
            line(format!(
                "{}: {}",
                m::report_field(l, field),
                if text.is_empty() { m::to_fill(l) } else { text.to_owned() }
            ));
        }
        for step in Step::ALL {
            line(String::new());
            line(format!("## {}", m::message_to(l, step.name())));
            line(message(*step, i, n, contact, l));
        }
        line(String::new());
    }
    out
}

#[cfg(test)]
mod tests {
    use access::Action;

    use super::*;

    #[test]
    fn every_action_has_a_name_for_people() {
        for a in Action::ALL {
            for l in Locale::ALL {
                assert_ne!(action(a.name(), l), a.name(), "{l:?}");
            }
        }
    }

    #[test]
    fn every_draft_names_what_a_notice_must() {
        for p in Purpose::ALL {
            let (hi, en) = (draft(*p, Locale::Hi), draft(*p, Locale::En));
            // Rule 3: which data, what for; s. 5: how to withdraw, ask and complain.
            for (text, wanted) in
                [(&hi, "शिकायत"), (&hi, "डेटा संरक्षण बोर्ड"), (&en, "complain"), (&en, "Data Protection Board")]
            {
                assert!(text.contains(wanted), "{p:?}: {wanted}");
            }
            assert!(en.contains("withdraw") == p.needs_consent(), "{p:?}");
        }
    }
}
