//! When an election is on where. Pure, once loaded.

use access::Scope;
use base::{AreaPath, Day};
use words::Text;

use crate::model::{Phase, Poll, Window, WindowId};

/// A window with where it lies.
#[derive(Debug, Clone)]
pub struct Placed {
    /// The window.
    pub window: Window,
    /// What its area is called.
    pub place: Text,
    /// Where it lies in the tree: one path, or those of the members of a group.
    pub paths: Vec<AreaPath>,
    /// The same for each poll, with what its area is called.
    pub polls: Vec<(Poll, Text, Vec<AreaPath>)>,
}

/// All windows that are written down, the next first.
#[derive(Debug, Clone, Default)]
pub struct Calendar {
    windows: Vec<Placed>,
}

/// Whether one of the places lies in one of the areas.
fn inside(areas: &[AreaPath], places: &[AreaPath]) -> bool {
    areas.iter().any(|a| places.iter().any(|p| a.covers(p)))
}

impl Placed {
    /// Whether it concerns something at these places: it lies in the area of the election.
    pub fn concerns(&self, places: &[AreaPath]) -> bool {
        inside(&self.paths, places)
    }

    /// Whether it is in force on a day.
    pub fn is_on(&self, day: Day) -> bool {
        self.window.said.span().contains(day)
    }

    /// The next poll after a moment, or one that is open at it.
    pub fn next_poll(&self, at: i64) -> Option<&Poll> {
        self.window.polls.iter().find(|p| p.closes > at)
    }
}

impl Calendar {
    /// Of these windows.
    pub fn of(mut windows: Vec<Placed>) -> Calendar {
        windows.sort_by_key(|w| (w.window.said.from, w.window.id));
        Calendar { windows }
    }

    /// All windows, the earliest first.
    pub fn windows(&self) -> &[Placed] {
        &self.windows
    }

    /// Those that concern somebody with a scope: some of what they see lies in the area of the election.
    #[must_use]
    pub fn seen(&self, scope: &Scope) -> Calendar {
        let touches = |w: &&Placed| w.paths.iter().any(|p| !scope.under(p).is_empty());
        Calendar { windows: self.windows.iter().filter(touches).cloned().collect() }
    }

    /// One of them.
    pub fn window(&self, id: WindowId) -> Option<&Placed> {
        self.windows.iter().find(|w| w.window.id == id)
    }

    /// The windows that are in force on a day at a place.
    pub fn over<'a>(&'a self, places: &'a [AreaPath], day: Day) -> impl Iterator<Item = &'a Placed> {
        self.windows.iter().filter(move |w| w.is_on(day) && w.concerns(places))
    }

    /// How strict the law is at a place and a moment. A place that is not in the tree any more is in no election.
    pub fn phase(&self, places: &[AreaPath], at: i64) -> Phase {
        let mut phase = Phase::Free;
        for w in self.over(places, Day::of_micros(at)) {
            phase = phase.max(Phase::Code);
            let silent = |p: &Poll| p.silent_from() <= at && at < p.closes;
            if w.polls.iter().any(|(p, _, paths)| silent(p) && inside(paths, places)) {
                return Phase::Silence;
            }
        }
        phase
    }

    /// The strictest that the law is at a place at some moment from one until another, the last not counted.
    pub fn strictest(&self, places: &[AreaPath], from: i64, until: i64) -> Phase {
        let edges = self.windows.iter().filter(|w| w.concerns(places)).flat_map(|w| {
            let days = [w.window.said.from, w.window.said.until].map(|d| d.start().as_microsecond());
            let polls = w.window.polls.iter().flat_map(|p| [p.silent_from(), p.closes]);
            days.into_iter().chain(polls)
        });
        let within = edges.filter(|at| from < *at && *at < until);
        std::iter::once(from).chain(within).map(|at| self.phase(places, at)).max().unwrap_or(Phase::Free)
    }
}

#[cfg(test)]
mod tests {
    use areas::model::AreaId;
    use base::uuid::Uuid;
    use proptest::prelude::*;

    use super::*;
    use crate::model::{PollId, Said};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn at(on: &str, hour: i64) -> i64 {
        words::moment::at(day(on), hour * 60)
    }

    /// The state votes in two phases: its first district on 10 November 2026, its second on 20 November; counted on 1 December.
    fn calendar() -> (Calendar, AreaPath, [AreaPath; 2]) {
        let state = AreaPath::root(1);
        let parts = [state.child(2), state.child(3)];
        let area = AreaId::from(Uuid::from_u128(1));
        let poll = |n: u128, on| Poll { id: PollId::from(Uuid::from_u128(n)), area, closes: at(on, 18) };
        let polls = [poll(1, "2026-11-10"), poll(2, "2026-11-20")];
        let said = Said {
            name: "नमूना चुनाव".to_owned(),
            name_en: None,
            area,
            from: day("2026-10-09"),
            until: day("2026-12-02"),
        };
        let window = Window {
            id: WindowId::from(Uuid::from_u128(1)),
            said,
            polls: polls.to_vec(),
            by: "x".to_owned(),
        };
        let name = || Text::new("क", "a");
        let placed = polls.iter().zip(&parts).map(|(p, path)| (*p, name(), vec![path.clone()])).collect();
        let placed = Placed { window, place: name(), paths: vec![state.clone()], polls: placed };
        (Calendar::of(vec![placed]), state, parts)
    }

    #[test]
    fn the_code_holds_from_announcement_to_count_and_silence_where_people_vote() {
        let (calendar, state, [first, second]) = calendar();
        for (path, on, hour, phase) in [
            (&state, "2026-10-08", 23, Phase::Free),
            (&state, "2026-10-09", 0, Phase::Code),
            (&first.child(9), "2026-11-08", 17, Phase::Code),
            (&first.child(9), "2026-11-08", 18, Phase::Silence),
            (&first, "2026-11-10", 17, Phase::Silence),
            (&first, "2026-11-10", 18, Phase::Code),
            (&second, "2026-11-09", 18, Phase::Code),
            (&second, "2026-11-19", 12, Phase::Silence),
            (&state, "2026-11-09", 12, Phase::Code),
            (&state, "2026-12-01", 23, Phase::Code),
            (&state, "2026-12-02", 0, Phase::Free),
            (&AreaPath::root(7), "2026-11-09", 12, Phase::Free),
        ] {
            assert_eq!(
                calendar.phase(std::slice::from_ref(path), at(on, hour)),
                phase,
                "{path:?} {on} {hour}"
            );
        }
        assert_eq!(calendar.phase(&[], at("2026-11-09", 12)), Phase::Free);
        let begins = at("2026-11-08", 17);
        assert_eq!(
            calendar.strictest(std::slice::from_ref(&first), begins, begins + 3_600_000_000),
            Phase::Code
        );
        assert_eq!(calendar.strictest(&[first], begins, begins + 3_600_000_001), Phase::Silence);
    }

    proptest! {
        #[test]
        fn the_strictest_of_a_time_is_the_strictest_of_its_moments(
            from in at("2026-10-07", 0)..at("2026-12-04", 0), hours in 1i64..72, second in any::<bool>(),
        ) {
            let (calendar, _, parts) = calendar();
            let place = [parts[usize::from(second)].child(4)];
            let until = from + hours * 3_600_000_000;
            let moments = (0..hours * 4).map(|n| from + n * 900_000_000);
            let seen = moments.map(|at| calendar.phase(&place, at)).max().unwrap();
            prop_assert!(calendar.strictest(&place, from, until) >= seen);
            let whole = calendar.strictest(&place, from, from + 1);
            prop_assert_eq!(whole, calendar.phase(&place, from));
        }
    }
}
