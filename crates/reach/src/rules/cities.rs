//! Which part of a city belongs to an area, by the table that the organisation keeps; and what a platform lists of an account, laid over it
//! (methods.md, 3.3).
//!
//! Cities are found by the names that stand in the table, never by likeness: nobody can say which Aurangabad was meant.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use areas::model::{AreaId, AreaKind};
use base::{Bounds, Count, Day, Share};
use words::fold;

use crate::rules::inside::{City, Inside, Place, inside};

/// Figures older than this many days are not used: a quarter of a year. Where followers live changes slower than how many there are.
pub const MAX_AGE_DAYS: i32 = 90;

/// The key under which names of cities are compared: `<city>, <state>`, each folded like every name. A country after the state is left
/// out, because one platform writes it and another does not.
pub fn key(name: &str) -> String {
    let mut parts: Vec<String> = name.split(',').map(fold::name).filter(|p| !p.is_empty()).collect();
    parts.truncate(if parts.len() == 3 { 2 } else { parts.len() });
    parts.join(", ")
}

/// Reads a share of a city: `15 %`, `१५ प्रतिशत`, `0.15`, of no more than the whole.
pub fn share(text: &str) -> Option<Share> {
    let digit = |c: char| match c {
        '०'..='९' => char::from_digit(c as u32 - '०' as u32, 10).unwrap_or(c),
        c => c,
    };
    let text: String = text.trim().chars().map(digit).collect();
    let words = ["प्रतिशत", "फ़ीसदी", "फीसदी", "percent", "per cent"];
    let bare = words.iter().find_map(|w| text.strip_suffix(w)).map(|n| format!("{}%", n.trim()));
    Share::parse(bare.as_deref().unwrap_or(&text)).filter(|s| *s <= Share::ppm(ALL))
}

/// Reads a line of a list, `Bhopal, Madhya Pradesh 6,000`: the city's name as written, and the count at the end in any notation of
/// `words::counts`, whatever stands between them. `None` where no name is followed by a count.
pub fn line(text: &str) -> Option<(String, Count)> {
    let between = |c: char| c.is_whitespace() || matches!(c, ',' | ':' | '=' | '|' | ';');
    let begins = text.char_indices().filter(|(_, c)| between(*c)).map(|(at, c)| at + c.len_utf8());
    for at in begins {
        let (name, rest) = text.split_at(at);
        if let Ok(Some(count)) = words::counts::parse(rest) {
            let name = name.trim_matches(|c| between(c) || matches!(c, '-' | '–' | '—'));
            return (!key(name).is_empty()).then(|| (name.to_owned(), count));
        }
    }
    None
}

/// What a platform says of one city of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its [`key`].
    pub city: String,
    /// Its name as written.
    pub name: String,
    /// Followers there.
    pub followers: Count,
}

/// What a platform listed of an account on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// The day.
    pub day: Day,
    /// The cities, each once.
    pub cities: Vec<Figure>,
}

/// One row of the organisation's table: what share of a city's electors belongs to an area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allotment {
    /// The city's [`key`].
    pub city: String,
    /// Its name as written.
    pub name: String,
    /// From which day on; the rows of the latest day are the city's whole table.
    pub day: Day,
    /// The area.
    pub area: AreaId,
    /// Its share of the city's electors.
    pub share: Share,
    /// Electors of the whole city.
    pub electors: Option<i64>,
    /// Other names of the city, as written.
    pub also: Vec<String>,
}

/// How an area of the table lies to the area asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lies {
    /// It is the same.
    Same,
    /// Wholly within it.
    Within,
    /// Wholly around it.
    Around,
    /// They share nothing.
    Apart,
    /// They overlap, or nobody knows.
    Across,
}

/// The table as it holds on a day.
#[derive(Debug, Clone, Default)]
pub struct Table {
    cities: HashMap<String, Vec<Allotment>>,
    /// Other names; `None` where two cities claim one.
    called: HashMap<String, Option<String>>,
}

impl Table {
    /// The table of a day, from rows of all days.
    pub fn on(rows: Vec<Allotment>, day: Day) -> Table {
        let mut table = Table::default();
        for row in rows.into_iter().filter(|r| r.day <= day) {
            let of_city = table.cities.entry(row.city.clone()).or_default();
            match of_city.first().map(|first| first.day) {
                Some(known) if known > row.day => continue,
                Some(known) if known < row.day => of_city.clear(),
                _ => {}
            }
            of_city.push(row);
        }
        for row in table.cities.values().flatten() {
            for name in row.also.iter().map(|n| key(n)) {
                let named = table.called.entry(name).or_insert_with(|| Some(row.city.clone()));
                if named.as_ref().is_some_and(|city| *city != row.city) {
                    *named = None;
                }
            }
        }
        table
    }

    /// The rows of a city by its key or the key of another of its names; empty where the table does not have it.
    pub fn city(&self, key: &str) -> &[Allotment] {
        let known = self.cities.get(key);
        let other = || self.cities.get(self.called.get(key)?.as_ref()?);
        known.or_else(other).map_or(&[], Vec::as_slice)
    }

    /// The areas that the table names.
    pub fn areas(&self) -> BTreeSet<AreaId> {
        self.cities.values().flatten().map(|r| r.area).collect()
    }
}

/// What [`share_of`] adds up of the rows of one kind of areas.
#[derive(Debug, Clone, Copy, Default)]
struct Level {
    rows: i64,
    all: i64,
    within: i64,
    apart: i64,
}

/// Shares of a table are rounded, to a tenth of a per cent say: so much may be missing for each row, in parts per million.
const ROUNDING: i64 = 500;
const ALL: i64 = 1_000_000;

/// The share of a city's electors that belongs to an area; `None` where its rows do not say. `rows`: the share of each area that the table
/// names, its kind, and how it lies to the area. Areas of one kind do not overlap.
///
/// A row for the area itself decides. Else the rows must leave no doubt: all of the city is given to areas that lie within or apart.
pub fn share_of(rows: &[(AreaKind, Share, Lies)]) -> Option<Share> {
    let mut levels: BTreeMap<AreaKind, Level> = BTreeMap::new();
    for (kind, share, lies) in rows {
        let level = levels.entry(*kind).or_default();
        let share = share.as_ppm().max(0);
        level.rows += 1;
        level.all += share;
        match lies {
            Lies::Within => level.within += share,
            Lies::Apart => level.apart += share,
            Lies::Same | Lies::Around | Lies::Across => {}
        }
    }
    // More than the whole city cannot be given away, whatever stands in the table.
    let scaled = |n: i64, level: &Level| {
        let all = i128::from(level.all.max(ALL));
        i64::try_from(i128::from(n) * i128::from(ALL) / all).unwrap_or(0)
    };
    if let Some((kind, share, _)) = rows.iter().find(|(_, _, lies)| *lies == Lies::Same) {
        return Some(Share::ppm(scaled(share.as_ppm().max(0), levels.get(kind)?)));
    }
    let (mut least, mut most) = (0, ALL);
    for level in levels.values() {
        let complete = level.all + ROUNDING * level.rows >= ALL;
        let (within, apart) = (scaled(level.within, level), scaled(level.apart, level));
        let all_within = complete && level.within == level.all;
        least = least.max(if all_within { ALL } else { within });
        most = most.min(match (complete, level.apart == level.all) {
            (true, true) => 0,
            (true, false) if !all_within && level.within + level.apart == level.all => within,
            _ => ALL - apart,
        });
    }
    // What contains the area has no less of the city than the area.
    let around =
        rows.iter().filter(|(_, _, lies)| *lies == Lies::Around).map(|(_, share, _)| share.as_ppm().max(0));
    most = around.fold(most, i64::min);
    (least >= most).then_some(Share::ppm(most))
}

/// One city that a platform lists, and what of it belongs to the area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name as the platform writes it.
    pub name: String,
    /// Followers there.
    pub followers: Bounds,
    /// The area's share of the city's electors; `None` where the table does not say, so that its followers count as unlisted.
    pub share: Option<Share>,
    /// Electors of the area in the city, where known.
    pub electors_of_area: Option<i64>,
}

/// Where the followers of one account live, seen from one area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// The day of the platform's figures.
    pub day: Day,
    /// The followers inside the area.
    pub inside: Inside,
    /// The cities, those with most followers first.
    pub cities: Vec<Listed>,
    /// Followers of whom the platform does not say where they live.
    pub unlisted: Bounds,
    /// Whether the cities hold more followers than the account has: the figures are of an older day, or of another account.
    pub too_many: bool,
}

/// Lays an account's figures over the table. `followers`: of the account. `electors`: of the area. `lies`: the kind of an area of the table,
/// and how it lies to the area asked about.
pub fn locate(
    followers: Bounds,
    figures: &Figures,
    table: &Table,
    electors: Option<i64>,
    lies: impl Fn(AreaId) -> Option<(AreaKind, Lies)>,
) -> Located {
    let mut cities: BTreeMap<&str, Listed> = BTreeMap::new();
    for f in &figures.cities {
        let rows = table.city(&f.city);
        let known = rows.first().map_or(f.city.as_str(), |r| r.city.as_str());
        // The same city under two names is one.
        if let Some(same) = cities.get_mut(known) {
            same.followers = same.followers.plus(f.followers.into());
            continue;
        }
        let placed: Option<Vec<_>> =
            rows.iter().map(|r| lies(r.area).map(|(kind, lies)| (kind, r.share, lies))).collect();
        let share = placed.filter(|p| !p.is_empty()).and_then(|p| share_of(&p));
        let electors = rows.iter().find_map(|r| r.electors);
        let part = |(s, e): (Share, i64)| s.at_least(e);
        let listed = Listed {
            name: f.name.clone(),
            followers: f.followers.into(),
            share,
            electors_of_area: share.zip(electors).map(part),
        };
        cities.insert(known, listed);
    }
    let mut cities: Vec<Listed> = cities.into_values().collect();
    cities.sort_by(|a, b| (b.followers.lower, &a.name).cmp(&(a.followers.lower, &b.name)));
    let known = |c: &Listed| {
        let share = c.share?;
        Some(City { followers: c.followers, share, electors_of_area: c.electors_of_area })
    };
    let known: Vec<City> = cities.iter().filter_map(known).collect();
    let listed = cities.iter().fold(Bounds::ZERO, |sum, c| sum.plus(c.followers));
    Located {
        day: figures.day,
        inside: inside(followers, &known, Place { electors, unlisted: true }),
        unlisted: less(followers, listed),
        too_many: followers.upper.is_some_and(|u| listed.lower > u),
        cities,
    }
}

/// What is left of `all` without `part`, never less than nobody.
fn less(all: Bounds, part: Bounds) -> Bounds {
    let minus = |a: i64, b: i64| a.saturating_sub(b).max(0);
    Bounds {
        value: all.value.zip(part.value).map(|(a, b)| minus(a, b)),
        lower: part.upper.map_or(0, |u| minus(all.lower, u)),
        upper: all.upper.map(|u| minus(u, part.lower)),
    }
}

#[cfg(test)]
mod tests;
