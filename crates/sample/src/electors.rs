//! Two rolls by seat, the last one by booth too. A seat's electors are the sum of its booths'.

use crate::chance::Chance;
use crate::land::{Land, seat_code};
use crate::table::Table;

const HEADER: [&str; 7] = ["area", "as_of", "electors", "male", "female", "third_gender", "source"];
const OLD_ROLL: &str = "2018-09-27";
const LAST_ROLL: &str = "2023-10-04";

/// A seat whose roll nearly doubled from 2018 to 2023: more than can be believed without asking.
pub const GREW: usize = 100;
/// A seat with far too few women on the roll of 2018.
pub const FEW_WOMEN: usize = 166;

/// The roll of 2018 by seat, of 2023 by seat, and of 2023 by booth.
pub fn tables(seed: u64, land: &Land) -> [Vec<u8>; 3] {
    let chance = Chance::new(seed, "electors");
    let mut old = Table::new(HEADER);
    let mut last = Table::new(HEADER);
    let mut by_booth = Table::new(HEADER);
    for (i, seat) in land.seats.iter().enumerate() {
        let women_to_men = 0.945 + 0.03 * chance.bell();
        let before = if i == GREW { 0.55 } else { 0.905 + 0.02 * chance.bell() };
        let then_women = if i == FEW_WOMEN { 0.52 } else { women_to_men - 0.025 };
        add(&mut old, &chance, i, OLD_ROLL, (f64::from(seat.electors) * before) as u32, then_women);
        add(&mut last, &chance, i, LAST_ROLL, seat.electors, women_to_men);
    }
    for b in &land.booths {
        let n = b.electors.to_string();
        by_booth.row([&b.code(), LAST_ROLL, &n, "", "", "", "sample roll 2023, by booth"]);
    }
    [old.finish(), last.finish(), by_booth.finish()]
}

fn add(t: &mut Table<7>, chance: &Chance, seat: usize, on: &str, electors: u32, women_to_men: f64) {
    let third = (chance.below(14) as u32).min(electors / 1_000);
    let rest = electors - third;
    let women = (f64::from(rest) * women_to_men / (1.0 + women_to_men)) as u32;
    let cells = [electors, rest - women, women, third].map(|n| n.to_string());
    let [electors, men, women, third] = &cells;
    let source = format!("sample roll {}", &on[..4]);
    t.row([&seat_code(seat), on, electors, men, women, third, &source]);
}
