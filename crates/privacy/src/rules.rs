//! Decisions about consent, clocks and erasure. Pure.

use base::Day;

use crate::model::{Erasure, Incident, Purpose, Receipt, Said, Setting, Standing, State, Step};

/// Microseconds of an hour.
pub const HOUR: i64 = 3_600_000_000;

/// Where a person stands with a purpose: the receipt of the latest day says it; of one day, the one recorded last.
pub fn standing(receipts: &[Receipt], purpose: Purpose) -> Standing {
    let of = receipts.iter().filter(|r| r.purpose == purpose);
    of.max_by_key(|r| (r.day, r.at)).map_or(Standing::NoticeDue, |r| Standing::By(r.said))
}

/// Where a person stands with a purpose who may have been told as a worker: that notice is about duties and numbers, and says nothing once there is a receipt.
pub fn standing_of(receipts: &[Receipt], purpose: Purpose, told_as_worker: bool) -> Standing {
    match (standing(receipts, purpose), purpose) {
        (Standing::NoticeDue, Purpose::Work | Purpose::Contact) if told_as_worker => Standing::By(Said::Told),
        (known, _) => known,
    }
}

/// Why data of a person may not be used for a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Forbidden {
    /// The person asked to be forgotten.
    Hidden,
    /// The person has not been told yet.
    NoticeDue,
    /// The person withdrew.
    Withdrawn,
}

/// Whether data of a person may be used for a purpose. `hidden`: an erasure has begun. A public record stays one.
///
/// # Errors
/// [`Forbidden`].
pub fn may_use(standing: Standing, purpose: Purpose, hidden: bool) -> Result<(), Forbidden> {
    match (purpose, standing) {
        (Purpose::Office, _) => Ok(()),
        _ if hidden => Err(Forbidden::Hidden),
        (p, _) if !p.needs_consent() => Ok(()),
        (_, Standing::By(Said::Given | Said::Told)) => Ok(()),
        (_, Standing::By(Said::Withdrawn)) => Err(Forbidden::Withdrawn),
        (_, Standing::NoticeDue) => Err(Forbidden::NoticeDue),
    }
}

/// Whether a request may go from one state to another: forward only, and an answer stands.
pub const fn may_become(from: State, to: State) -> bool {
    matches!(
        (from, to),
        (State::Open, State::InHand) | (State::Open | State::InHand, State::Granted | State::Refused)
    )
}

/// A clock that runs towards a last moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Clock {
    /// It runs: so many minutes are left, the last one begun counted.
    Runs(i64),
    /// It was kept.
    Kept,
    /// It was done, so many minutes too late.
    Late(i64),
    /// It is not done, and so many minutes over.
    Over(i64),
}

/// The clock of a step of an incident at an instant. Done at the last moment is in time.
pub fn clock(incident: &Incident, step: Step, now: i64) -> Clock {
    let last = incident.aware_at.saturating_add(step.hours() * HOUR);
    let minutes = |micros: i64| (micros + HOUR / 60 - 1) / (HOUR / 60);
    match incident.done_at(step) {
        Some(at) if at <= last => Clock::Kept,
        Some(at) => Clock::Late(minutes(at - last)),
        None if now <= last => Clock::Runs(minutes(last - now)),
        None => Clock::Over(minutes(now - last)),
    }
}

/// The last moment of a step.
pub const fn last_moment(incident: &Incident, step: Step) -> i64 {
    incident.aware_at.saturating_add(step.hours() * HOUR)
}

/// How many days are left for an answer: 0 on the last day, less than that after it.
pub const fn days_left(due: Day, today: Day) -> i32 {
    due.since(today)
}

/// What an erasure waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Its day has not come.
    Waits,
    /// Somebody must lift a hold first, whatever the day.
    Held,
    /// It may be destroyed.
    Due,
    /// It was.
    Destroyed,
}

/// How far an erasure has come on a day.
pub fn stage(e: &Erasure, today: Day) -> Stage {
    match () {
        () if e.destroyed_at.is_some() => Stage::Destroyed,
        () if e.holds.iter().any(|h| h.lifted_at.is_none()) => Stage::Held,
        () if e.due <= today => Stage::Due,
        () => Stage::Waits,
    }
}

/// Whether a setting can say this.
pub fn can_say(setting: Setting, value: &str) -> bool {
    match setting.days() {
        Some((least, most)) => value.parse::<i64>().is_ok_and(|n| (least..=most).contains(&n)),
        None if setting == Setting::ContactAddress => {
            let known = ["mailto:", "https://", "tel:"].iter().any(|b| value.starts_with(b));
            value.is_empty() || known && !value.contains(char::is_whitespace) && value.len() <= 200
        }
        None => value.chars().count() <= 200 && !value.contains(['\n', '\r']),
    }
}

#[cfg(test)]
mod tests {
    use base::uuid::Uuid;
    use proptest::prelude::*;

    use super::*;
    use crate::model::{Channel, Hold, Report, Trace};

    fn receipt(said: Said, day: i32, at: i64) -> Receipt {
        Receipt {
            id: Uuid::nil().into(),
            person: Uuid::nil().into(),
            purpose: Purpose::Work,
            said,
            version: 1,
            language: "hi".to_owned(),
            channel: Channel::Own,
            recorded_by: String::new(),
            proof: None,
            day: Day::from_number(day),
            at,
        }
    }

    fn incident(aware_at: i64, done: Option<i64>) -> Incident {
        Incident {
            id: Uuid::nil().into(),
            title: String::new(),
            aware_at,
            report: Report::default(),
            trace: Trace::default(),
            done: [done; 4],
            closed_at: None,
        }
    }

    #[test]
    fn silence_is_no_consent_and_a_public_office_needs_none() {
        for purpose in Purpose::ALL {
            let expected = if purpose.needs_consent() { Err(Forbidden::NoticeDue) } else { Ok(()) };
            assert_eq!(may_use(Standing::NoticeDue, *purpose, false), expected, "{purpose:?}");
            let hidden = may_use(Standing::By(Said::Given), *purpose, true);
            assert_eq!(hidden.is_ok(), *purpose == Purpose::Office);
        }
        assert_eq!(may_use(Standing::By(Said::Withdrawn), Purpose::Work, false), Err(Forbidden::Withdrawn));
        assert_eq!(may_use(Standing::By(Said::Told), Purpose::Messages, false), Ok(()));
    }

    #[test]
    fn an_answer_stands() {
        for from in State::ALL {
            for to in State::ALL {
                let backwards = from == to || from.is_answered() || *to == State::Open;
                assert!(!may_become(*from, *to) || !backwards, "{from:?} {to:?}");
            }
        }
        assert!(may_become(State::Open, State::Refused) && may_become(State::InHand, State::Granted));
    }

    #[test]
    fn the_last_minute_of_six_hours_is_in_time_and_the_next_is_not() {
        let open = incident(0, None);
        assert_eq!(clock(&open, Step::Cert, 6 * HOUR), Clock::Runs(0));
        assert_eq!(clock(&open, Step::Cert, 6 * HOUR + 1), Clock::Over(1));
        assert_eq!(clock(&open, Step::Cert, 5 * HOUR), Clock::Runs(60));
        assert_eq!(clock(&incident(0, Some(6 * HOUR)), Step::Cert, i64::MAX), Clock::Kept);
        assert_eq!(clock(&incident(0, Some(7 * HOUR)), Step::Cert, 0), Clock::Late(60));
        assert_eq!(Step::ALL.iter().map(|s| s.hours()).collect::<Vec<_>>(), [6, 24, 72, 72]);
    }

    #[test]
    fn settings_stay_within_the_law() {
        assert!(can_say(Setting::AnswerWithin, "90") && !can_say(Setting::AnswerWithin, "91"));
        assert!(can_say(Setting::KeepTrail, "400") && !can_say(Setting::KeepTrail, "180"));
        assert!(can_say(Setting::KeepBackups, "35") && !can_say(Setting::KeepBackups, "36"));
        assert!(can_say(Setting::ContactAddress, "mailto:x@example.org"));
        for bad in ["javascript:x", "x@example.org", "mailto:a b"] {
            assert!(!can_say(Setting::ContactAddress, bad), "{bad}");
        }
        for s in Setting::ALL {
            assert!(can_say(*s, s.otherwise()), "{s:?}");
        }
    }

    fn said() -> impl Strategy<Value = Said> {
        prop::sample::select(Said::ALL)
    }

    proptest! {
        #[test]
        fn withdrawing_is_as_easy_as_giving(before in prop::collection::vec((said(), 0..9i32), 0..6), give in any::<bool>()) {
            let mut all: Vec<Receipt> =
                before.iter().enumerate().map(|(i, (s, d))| receipt(*s, *d, i as i64)).collect();
            let last = if give { Said::Given } else { Said::Withdrawn };
            all.push(receipt(last, 9, 100));
            prop_assert_eq!(standing(&all, Purpose::Work), Standing::By(last));
            prop_assert_eq!(may_use(standing(&all, Purpose::Work), Purpose::Work, false).is_ok(), give);
            // The order in which receipts are read does not matter, and other purposes are untouched.
            all.reverse();
            prop_assert_eq!(standing(&all, Purpose::Work), Standing::By(last));
            prop_assert_eq!(standing(&all, Purpose::Messages), Standing::NoticeDue);
        }

        #[test]
        fn a_clock_only_ever_runs_down(aware in 0..HOUR * 1000, a in 0..HOUR * 200, b in 0..HOUR * 200, at in 0..4usize) {
            let (step, open) = (Step::ALL[at], incident(aware, None));
            let left = |now: i64| match clock(&open, step, now) {
                Clock::Runs(n) => n,
                Clock::Over(n) => -n,
                Clock::Kept | Clock::Late(_) => i64::MAX,
            };
            let (early, late) = (aware + a.min(b), aware + a.max(b));
            prop_assert!(left(early) >= left(late));
            prop_assert_eq!(left(early) < 0, early > last_moment(&open, step));
            // What is done stays done, whenever one looks.
            let closed = incident(aware, Some(early));
            prop_assert_eq!(clock(&closed, step, late), clock(&closed, step, i64::MAX));
            prop_assert_eq!(clock(&closed, step, late) == Clock::Kept, early <= last_moment(&closed, step));
        }

        #[test]
        fn nothing_is_destroyed_before_its_day_or_under_a_hold(due in 0..900i32, today in 0..900i32, holds in prop::collection::vec(any::<bool>(), 0..4)) {
            let hold = |lifted: &bool| Hold {
                id: Uuid::nil().into(), reason: String::new(), placed_at: 0, placed_by: String::new(), lifted_at: lifted.then_some(1),
            };
            let e = Erasure {
                person: Uuid::nil().into(), request: None, hidden_at: 0, hidden_by: String::new(), due: Day::from_number(due),
                destroyed_at: None, destroyed_by: None, done: vec![], holds: holds.iter().map(hold).collect(),
            };
            let may = stage(&e, Day::from_number(today)) == Stage::Due;
            prop_assert_eq!(may, due <= today && holds.iter().all(|lifted| *lifted));
            prop_assert_eq!(stage(&Erasure { destroyed_at: Some(1), ..e }, Day::from_number(today)), Stage::Destroyed);
        }
    }
}
