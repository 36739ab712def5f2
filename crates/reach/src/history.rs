//! One account from a point of view: which of its readings may be used, which wait and why, which jumps need explanation.

use base::{Bounds, Count, Day, Span};

use crate::model::{Decision, Judged, ReadingSource};
use crate::rules::bursts::{Burst, bursts, without_unexplained};
use crate::rules::screen::{self, Context, Doubt, Outcome, screen};
use crate::rules::series::Point;
use crate::series::{DayReading, Series};

/// A reading that was in doubt, and what became of it by the day of the point of view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doubted {
    /// The reading.
    pub point: Point,
    /// Why; `None` where only a person refused it.
    pub doubt: Option<Doubt>,
    /// What became of it.
    pub outcome: Outcome,
}

/// What is known of the account beside its readings.
#[derive(Debug, Clone, Copy, Default)]
pub struct Beside<'a> {
    /// Days on which the platform itself changed its counts.
    pub events: &'a [Day],
    /// Days on which its handle changed while its id was not known.
    pub renames: &'a [Day],
    /// What people decided about its readings.
    pub decisions: &'a [Decision],
    /// Days for which a jump was explained and the explanation accepted.
    pub explained: &'a [Span],
}

/// What was worked out of one account's series, up to the day of the point of view.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// Every reading that was ever in doubt or was refused, in order of days.
    pub doubted: Vec<Doubted>,
    /// Every jump, in order of days.
    pub bursts: Vec<Burst>,
    corrected: Vec<(Day, Count)>,
    explained: Vec<Span>,
}

impl History {
    /// Works it out. Later days are not looked at.
    pub fn of(series: &Series, beside: &Beside<'_>, on: Day) -> History {
        let mut history = History { explained: beside.explained.to_vec(), ..History::default() };
        let mut decisions = Vec::with_capacity(beside.decisions.len());
        for d in beside.decisions {
            if let Judged::Count(c) = d.judged {
                history.corrected.push((d.day, c));
            }
            let accept = d.judged != Judged::Refuse;
            decisions.push(screen::Decision { day: d.day, made_on: d.made_on, accept });
        }
        let all: Vec<Point> = history.stated(series, 0..series.until(on)).collect();
        let context = Context { events: beside.events, renames: beside.renames, decisions: &decisions };
        let screened = screen(&all, &context, on);
        history.doubted = screened
            .into_iter()
            .map(|s| Doubted { doubt: s.doubt, outcome: s.outcome(), point: s.point })
            .filter(|d| d.doubt.is_some() || !matches!(d.outcome, Outcome::Accepted { .. }))
            .collect();
        let used: Vec<Point> = all.into_iter().filter(|p| history.usable(p.day)).collect();
        history.bursts = bursts(&used, beside.events, on);
        history
    }

    /// The reading that counts on a day: the latest that says something of the account, or else of our own failure to read it. One that
    /// was refused is passed over; one that waits is given, marked.
    pub fn reading(&self, series: &Series, day: Day) -> Option<DayReading> {
        let mut ours = None;
        for i in (0..series.until(day)).rev() {
            let mut d = series.get(i);
            if d.reading.status.is_ours() {
                ours = ours.or(Some(d));
                continue;
            }
            match self.doubted(d.reading.day).map(|x| x.outcome) {
                Some(Outcome::Refused { .. }) => continue,
                Some(Outcome::Held) => d.reading.held_back = true,
                Some(Outcome::Accepted { .. }) | None => {}
            }
            if let Some(count) = self.corrected(d.reading.day) {
                (d.reading.count, d.reading.source) = (Some(count), ReadingSource::Manual);
            }
            return Some(d);
        }
        ours
    }

    /// The counts that may be used, from a day on up to another, in order.
    pub fn points<'a>(&'a self, series: &'a Series, from: Day, to: Day) -> impl Iterator<Item = Point> + 'a {
        let range = series.until(from.plus(-1))..series.until(to).max(series.until(from.plus(-1)));
        self.stated(series, range).filter(|p| self.usable(p.day))
    }

    /// A count of a day without the jumps that still need explanation.
    pub fn without_bursts(&self, point: &Point) -> Bounds {
        without_unexplained(point, &self.bursts, &self.explained)
    }

    /// The jumps that still need explanation.
    pub fn unexplained(&self) -> impl Iterator<Item = &Burst> {
        self.bursts.iter().filter(|b| b.needs_explanation(&self.explained))
    }

    fn stated<'a>(
        &'a self,
        series: &'a Series,
        range: std::ops::Range<usize>,
    ) -> impl Iterator<Item = Point> + 'a {
        series.points(range).map(|p| Point { count: self.corrected(p.day).unwrap_or(p.count), ..p })
    }

    fn corrected(&self, day: Day) -> Option<Count> {
        self.corrected.iter().find(|(d, _)| *d == day).map(|(_, c)| *c)
    }

    fn doubted(&self, day: Day) -> Option<&Doubted> {
        let i = self.doubted.binary_search_by_key(&day, |d| d.point.day).ok()?;
        self.doubted.get(i)
    }

    fn usable(&self, day: Day) -> bool {
        self.doubted(day).is_none_or(|d| matches!(d.outcome, Outcome::Accepted { .. }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Reading, Status};
    use crate::store::readings::Kept;
    use base::uuid::Uuid;
    use proptest::prelude::*;

    fn day(n: i32) -> Day {
        Day::from_number(20_000 + n)
    }

    fn kept(d: i32, status: Status, n: i64) -> Kept {
        let at = i64::from(20_000 + d) * 86_400_000_000;
        let count = (status == Status::Ok).then(|| Count::exact(n));
        let source = ReadingSource::ApiPublic;
        let reading = Reading { at, day: Day::of_micros(at), count, status, source, held_back: false };
        Kept { account: Uuid::nil().into(), reading, following: None, posts: None }
    }

    /// What counts on a day, of readings on days of their own in order.
    fn seen(all: &[Kept], on: i32) -> Option<(Day, Status)> {
        let series = Series::from_readings(all);
        let history = History::of(&series, &Beside::default(), day(on));
        history.reading(&series, day(on)).map(|d| (d.reading.day, d.reading.status))
    }

    #[test]
    fn our_own_failure_does_not_hide_yesterdays_count() {
        let all = [kept(0, Status::Ok, 500), kept(1, Status::Quota, 0)];
        assert_eq!(seen(&all, 1), Some((day(0), Status::Ok)));
        let all = [kept(0, Status::Ok, 500), kept(1, Status::NotFound, 0)];
        assert_eq!(seen(&all, 1), Some((day(1), Status::NotFound)));
        assert_eq!(seen(&all, 0), Some((day(0), Status::Ok)));
        assert_eq!(seen(&all, -1), None);
        let all = [kept(0, Status::AuthError, 0), kept(1, Status::Quota, 0)];
        assert_eq!(seen(&all, 5), Some((day(1), Status::Quota)));
    }

    #[test]
    fn what_waits_is_given_marked_and_what_was_refused_is_passed_over() {
        let mut all: Vec<Kept> = (0..10).map(|d| kept(d, Status::Ok, 10_000)).collect();
        all.push(kept(10, Status::Ok, 6_000));
        let series = Series::from_readings(&all);
        let of = |decisions: &[Decision]| {
            let history = History::of(&series, &Beside { decisions, ..Beside::default() }, day(10));
            history.reading(&series, day(10)).map(|d| (d.reading.day, d.reading.held_back, d.reading.count))
        };
        assert_eq!(of(&[]), Some((day(10), true, Some(Count::exact(6_000)))));
        let said = |judged| Decision { day: day(10), made_on: day(10), judged, reason: String::new() };
        assert_eq!(of(&[said(Judged::Refuse)]), Some((day(9), false, Some(Count::exact(10_000)))));
        assert_eq!(of(&[said(Judged::Accept)]), Some((day(10), false, Some(Count::exact(6_000)))));
        let other = Judged::Count(Count::exact(9_990));
        assert_eq!(of(&[said(other)]), Some((day(10), false, Some(Count::exact(9_990)))));
    }

    proptest! {
        #[test]
        fn the_day_asked_about_sees_nothing_later(counts in proptest::collection::vec(0..9_000i64, 0..30), on in -2..32i32) {
            let all: Vec<Kept> = counts.iter().zip(0..).map(|(n, d)| kept(d, Status::Ok, *n)).collect();
            let upto = &all[..all.len().min(usize::try_from(on + 1).unwrap_or(0))];
            prop_assert_eq!(seen(&all, on), seen(upto, on));
            prop_assert!(seen(&all, on).is_none_or(|(d, _)| d <= day(on)));
        }
    }
}
