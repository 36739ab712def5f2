#![doc = include_str!("../README.md")]

mod accounts;
mod areas;
mod borders;
mod cast;
mod chance;
mod cities;
mod electors;
mod land;
mod names;
mod readings;
mod roster;
mod rules;
mod staff;
mod story;
mod table;
pub mod workers;

use base::Day;

pub use rules::{SampleRule, rules};

/// The invented organisation as seen on one day. Equal worlds yield equal bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct World {
    /// Where names, sizes and followers come from.
    pub seed: u64,
    /// The day of the newest reading. Meant to lie after 2024-06-05, when the invented Lok Sabha was
    /// elected; earlier days give a consistent organisation, but its elections move.
    pub today: Day,
    /// How much of it.
    pub sizes: Sizes,
}

impl World {
    /// A whole state.
    pub const fn new(seed: u64, today: Day) -> World {
        World { seed, today, sizes: Sizes::STATE }
    }
}

/// How large the organisation is. Seats, districts and offices do not vary: the story needs them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sizes {
    /// Booths of the whole state; at least one for each mandal. Electors follow (about 874 for each booth).
    pub booths: usize,
    /// Mandals of the whole state; at least one for each of the 230 seats.
    pub mandals: usize,
    /// Days of readings up to and with today; at least 180.
    pub days: i32,
}

impl Sizes {
    /// What a state of 5.6 crore electors has, with two years of readings.
    pub const STATE: Sizes = Sizes { booths: 64_100, mandals: 1_000, days: 731 };
    /// Enough for a test: every state of every page, ten booths for each seat.
    pub const SMALL: Sizes = Sizes { booths: 2_300, mandals: 460, days: 200 };
}

/// One file for `import`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleFile {
    /// The kind of import: `areas electors aliases boundaries roster offices staff accounts readings cities`.
    pub kind: &'static str,
    /// A file name, unlike all others.
    pub name: &'static str,
    /// The date for rows without one (`--on`).
    pub on: Option<Day>,
    /// The file, UTF-8: comma separated with one header line; the map is GeoJSON.
    pub csv: Vec<u8>,
}

/// The organisation as files, in the order in which they must be imported.
pub fn files(world: &World) -> Vec<SampleFile> {
    let land = land::Land::new(world);
    let cast = cast::Cast::new(world, &land);
    let accounts = accounts::accounts(world, &cast);
    let file = |kind, name, on, csv| SampleFile { kind, name, on, csv };
    let [base, august, october, booths] = areas::tables(world.seed, &land);
    let [roll_2018, roll_2023, by_booth] = electors::tables(world.seed, &land);
    vec![
        file("areas", "areas.csv", None, base),
        file("areas", "areas-2023-08-12.csv", Some(areas::august()), august),
        file("areas", "areas-2023-10-05.csv", Some(areas::october()), october),
        file("areas", "areas-booths.csv", None, booths),
        file("electors", "electors-2018.csv", None, roll_2018),
        file("electors", "electors-2023.csv", None, roll_2023),
        file("electors", "electors-2023-booths.csv", None, by_booth),
        file("aliases", "aliases.csv", None, areas::aliases(world.seed, &land)),
        file("boundaries", "boundaries.geojson", None, borders::boundaries(world, &land)),
        file("roster", "roster-former.csv", None, roster::former(&cast)),
        file("offices", "offices.csv", None, roster::offices(&cast)),
        file("roster", "roster.csv", Some(roster::on(world)), roster::current(&cast, &accounts)),
        file("staff", "staff.csv", None, staff::table(&cast)),
        file("accounts", "accounts.csv", None, accounts::table(&cast, &accounts)),
        file("readings", "readings.csv", None, readings::table(world, &accounts)),
        file("cities", "cities.csv", None, cities::table(world, &land, &cast, &accounts)),
    ]
}

/// Codes of all booths of the world, as they stand in `areas-booths.csv`: where [`workers::Workers`] serve.
pub fn booths(world: &World) -> Vec<String> {
    land::Land::new(world).booths.iter().map(land::Booth::code).collect()
}
