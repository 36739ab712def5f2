//! Who was where, and where nobody was: the counting. Pure.
//!
//! A visit is an event that everybody may see, that has begun, was not cancelled, and of which nobody told that it did not take place. A visit to a place counts for
//! everything that the place lies in; a visit to a seat says nothing of any of its booths.

use areas::model::Area;
use base::{AreaPath, Share};

/// Visits to one place: how many, and when the last one began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Where the place lies.
    pub path: AreaPath,
    /// How many visits there were.
    pub visits: i64,
    /// When the last one began.
    pub last: i64,
}

/// Places that were visited, in the order of their paths.
#[derive(Debug, Clone, Default)]
pub struct Visits(Vec<Place>);

impl Visits {
    /// From places in any order.
    pub fn of(mut places: Vec<Place>) -> Visits {
        places.sort_by(|a, b| a.path.cmp(&b.path));
        Visits(places)
    }

    /// The places in an area, itself among them.
    fn inside(&self, area: &AreaPath) -> &[Place] {
        let from = self.0.partition_point(|p| p.path < *area);
        let until = from + self.0[from..].partition_point(|p| area.covers(&p.path));
        &self.0[from..until]
    }

    /// When the last visit to an area or anything in it began.
    pub fn last(&self, area: &AreaPath) -> Option<i64> {
        self.inside(area).iter().map(|p| p.last).max()
    }

    /// How many visits there were to an area and anything in it.
    pub fn count(&self, area: &AreaPath) -> i64 {
        self.inside(area).iter().map(|p| p.visits).sum()
    }
}

/// How many of the booths of an area somebody visited.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Booths {
    /// How many there are.
    pub all: usize,
    /// How many nobody visited.
    pub silent: usize,
}

/// Booths in the order of their paths, with whether nobody visited them.
#[derive(Debug, Clone, Default)]
pub struct Silence(Vec<(AreaPath, bool)>);

impl Silence {
    /// Booths of which nobody visited any from a moment on.
    pub fn of(mut booths: Vec<AreaPath>, visits: &Visits, since: i64) -> Silence {
        booths.sort();
        let is_silent = |b: &AreaPath| visits.last(b).is_none_or(|at| at < since);
        Silence(booths.into_iter().map(|b| (is_silent(&b), b)).map(|(is, b)| (b, is)).collect())
    }

    /// Those of an area.
    pub fn inside(&self, area: &AreaPath) -> Booths {
        let from = self.0.partition_point(|(b, _)| b < area);
        let inside = self.0[from..].iter().take_while(|(b, _)| area.covers(b));
        inside.fold(Booths::default(), |n, (_, is)| Booths {
            all: n.all + 1,
            silent: n.silent + usize::from(*is),
        })
    }

    /// All of them.
    pub fn total(&self) -> Booths {
        Booths { all: self.0.len(), silent: self.0.iter().filter(|(_, is)| *is).count() }
    }
}

/// An area that nobody visited for long.
#[derive(Debug, Clone)]
pub struct Silent {
    /// The area.
    pub area: Area,
    /// When the last visit began; `None` if none was found as far back as was looked.
    pub last: Option<i64>,
    /// Its booths.
    pub booths: Booths,
}

/// Areas that nobody visited from a moment on, those first that were never visited, then the longest silent.
pub fn silent(areas: &[Area], visits: &Visits, booths: &Silence, since: i64) -> Vec<Silent> {
    let mut all: Vec<Silent> = areas
        .iter()
        .filter_map(|area| {
            let last = visits.last(&area.place.path);
            let is_silent = last.is_none_or(|at| at < since);
            is_silent.then(|| Silent { area: area.clone(), last, booths: booths.inside(&area.place.path) })
        })
        .collect();
    all.sort_by_key(|s| s.last);
    all
}

/// How many electors an area has, as far as it is known: its own number, else that of all its booths if each of them is known.
pub fn electors(own: Option<i64>, booths: &[Option<i64>]) -> Option<i64> {
    let of_booths = || booths.iter().copied().sum::<Option<i64>>().filter(|_| !booths.is_empty());
    own.or_else(of_booths)
}

/// A mandal of a seat: its part of the visits beside its part of the electors.
#[derive(Debug, Clone)]
pub struct Part {
    /// The mandal; `None` for visits to the seat of which no mandal was said.
    pub area: Option<Area>,
    /// Visits to it.
    pub visits: i64,
    /// Its electors.
    pub electors: Option<i64>,
    /// Its part of the visits.
    pub of_visits: Option<Share>,
    /// Its part of the electors; only where those of every mandal are known.
    pub of_electors: Option<Share>,
}

impl Part {
    /// By how much its part of the visits is more than that of the electors, in millionths.
    pub fn more(&self) -> Option<i64> {
        Some(self.of_visits?.as_ppm() - self.of_electors?.as_ppm())
    }
}

/// The mandals of a seat, whoever is visited least for their electors first.
pub fn parts(seat: &AreaPath, mandals: Vec<(Area, Option<i64>)>, visits: &Visits) -> Vec<Part> {
    let all = visits.count(seat);
    let electors: Option<i64> = mandals.iter().map(|(_, n)| *n).sum();
    let mut parts: Vec<Part> = mandals
        .into_iter()
        .map(|(area, n)| {
            let of = visits.count(&area.place.path);
            Part {
                area: Some(area),
                visits: of,
                electors: n,
                of_visits: Share::of(of, all),
                of_electors: n.zip(electors).and_then(|(n, all)| Share::of(n, all)),
            }
        })
        .collect();
    parts.sort_by_key(|p| (p.more(), p.visits));
    let rest = all - parts.iter().map(|p| p.visits).sum::<i64>();
    if rest > 0 {
        let of_visits = Share::of(rest, all);
        parts.push(Part { area: None, visits: rest, electors: None, of_visits, of_electors: None });
    }
    parts
}

#[cfg(test)]
mod tests;
