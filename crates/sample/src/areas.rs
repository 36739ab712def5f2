//! The land as files: the tree and its groups, the two days on which districts were divided, booths, other spellings.

use base::Day;

use crate::chance::Chance;
use crate::land::{
    Land, OLD_DISTRICTS, STATE, block_code, district_code, mandal_code, org_district_code, pc_code, seat_code,
};
use crate::names::{Name, booth, variant};
use crate::table::Table;

type Areas = Table<10>;

const HEADER: [&str; 10] = [
    "kind",
    "code",
    "name_en",
    "name_hi",
    "parent",
    "member_of",
    "reserved",
    "valid_from",
    "valid_to",
    "aliases",
];

/// The day on which 52 districts became 53.
pub fn august() -> Day {
    Day::ymd(2023, 8, 12).unwrap_or(Day::MIN)
}

/// The day on which 53 districts became 55.
pub fn october() -> Day {
    Day::ymd(2023, 10, 5).unwrap_or(Day::MIN)
}

/// The state down to its mandals, the two divisions, and the booths.
pub fn tables(seed: u64, land: &Land) -> [Vec<u8>; 4] {
    [
        base(seed, land),
        division(land, OLD_DISTRICTS..OLD_DISTRICTS + 1, august()),
        division(land, OLD_DISTRICTS + 1..land.districts.len(), october()),
        booths(seed, land),
    ]
}

/// A row that has always been valid.
fn row(t: &mut Areas, kind: &str, code: &str, name: &Name, parent: &str, member_of: &str, reserved: &str) {
    t.row([kind, code, &name.en, &name.hi, parent, member_of, reserved, "", "", ""]);
}

fn base(seed: u64, land: &Land) -> Vec<u8> {
    let chance = Chance::new(seed, "old names");
    let mut t = Areas::new(HEADER);
    let state = Name { hi: "नमूना प्रदेश".to_owned(), en: "Namuna Pradesh".to_owned() };
    row(&mut t, "state", STATE, &state, "", "", "");
    for (i, name) in land.org_districts.iter().enumerate() {
        row(&mut t, "org_district", &org_district_code(i), name, STATE, "", "");
    }
    for (i, name) in land.districts.iter().take(OLD_DISTRICTS).enumerate() {
        row(&mut t, "district", &district_code(i), name, STATE, "", "");
    }
    for (i, name) in land.blocks.iter().enumerate() {
        row(&mut t, "block", &block_code(i), name, STATE, "", "");
    }
    for (i, pc) in land.pcs.iter().enumerate() {
        row(&mut t, "loksabha", &pc_code(i), &pc.name, STATE, "", pc.reserved);
    }
    for (i, seat) in land.seats.iter().enumerate() {
        let groups = format!("loksabha:{}; district:{}", pc_code(seat.pc), district_code(seat.old_district));
        // A few seats were called otherwise once.
        let old = if chance.one_in(0.03) {
            format!("{} Purani@2008-04-01..2018-12-31", seat.name.en)
        } else {
            String::new()
        };
        let parent = org_district_code(seat.org_district);
        let name = &seat.name;
        t.row(["assembly", &seat_code(i), &name.en, &name.hi, &parent, &groups, seat.reserved, "", "", &old]);
    }
    for (i, m) in land.mandals.iter().enumerate() {
        let block = format!("block:{}", block_code(m.block));
        row(&mut t, "mandal", &mandal_code(i), &m.name, &seat_code(m.seat), &block, "");
    }
    t.finish()
}

/// New districts from `day` on, and the seats that went to them.
fn division(land: &Land, new: std::ops::Range<usize>, day: Day) -> Vec<u8> {
    let mut t = Areas::new(HEADER);
    let from = day.to_string();
    for d in new.clone() {
        let name = &land.districts[d];
        t.row(["district", &district_code(d), &name.en, &name.hi, STATE, "", "", &from, "", ""]);
    }
    for (i, seat) in land.seats.iter().enumerate().filter(|(_, s)| new.contains(&s.district)) {
        let groups = format!("loksabha:{}; district:{}", pc_code(seat.pc), district_code(seat.district));
        let parent = org_district_code(seat.org_district);
        let name = &seat.name;
        t.row([
            "assembly",
            &seat_code(i),
            &name.en,
            &name.hi,
            &parent,
            &groups,
            seat.reserved,
            &from,
            "",
            "",
        ]);
    }
    t.finish()
}

fn booths(seed: u64, land: &Land) -> Vec<u8> {
    let chance = Chance::new(seed, "booths");
    let mut t = Areas::new(HEADER);
    for b in &land.booths {
        row(&mut t, "booth", &b.code(), &booth(&chance), &mandal_code(b.mandal), "", "");
    }
    t.finish()
}

/// Spellings in use beside the official ones, for about a quarter of the seats; some of them dated.
pub fn aliases(seed: u64, land: &Land) -> Vec<u8> {
    let chance = Chance::new(seed, "aliases");
    let mut t = Table::new(["area", "alias", "from", "to"]);
    for (i, seat) in land.seats.iter().enumerate() {
        let (wanted, dated) = (chance.one_in(0.6), chance.one_in(0.1));
        if let Some(alias) = variant(&seat.name).filter(|_| wanted) {
            let (from, to) = if dated { ("2008-04-01", "2022-12-31") } else { ("", "") };
            t.row([&seat_code(i), &alias, from, to]);
        }
    }
    t.finish()
}
