//! The state: seats in the tree, groups across it, booths with their electors. Neighbouring
//! numbers are neighbouring places, so every group is a run of seats or mandals.

use crate::World;
use crate::chance::{Chance, apportion};
use crate::names::{Name, Places};

/// Seats of the assembly.
pub const SEATS: usize = 230;
/// Seats of the Lok Sabha.
pub const PCS: usize = 29;
/// Revenue districts before August 2023.
pub const OLD_DISTRICTS: usize = 52;
/// Organisational districts.
pub const ORG_DISTRICTS: usize = 57;
/// Development blocks.
pub const BLOCKS: usize = 313;
/// The code of the state.
pub const STATE: &str = "NP";

/// A seat of the assembly. Indexes count from 0, codes from 1.
pub struct Seat {
    pub name: Name,
    pub reserved: &'static str,
    pub pc: usize,
    /// Revenue district until August 2023.
    pub old_district: usize,
    /// Revenue district since October 2023.
    pub district: usize,
    pub org_district: usize,
    /// On the last roll: the sum of its booths.
    pub electors: u32,
}

/// A Lok Sabha seat.
pub struct Pc {
    pub name: Name,
    pub reserved: &'static str,
}

/// A mandal lies in one seat and in one block.
pub struct Mandal {
    pub name: Name,
    pub seat: usize,
    pub block: usize,
}

/// A booth; `auxiliary` ones share the number of the one before and carry the suffix A.
pub struct Booth {
    pub seat: usize,
    pub mandal: usize,
    pub number: u32,
    pub auxiliary: bool,
    pub electors: u32,
}

/// Everything that has a place.
pub struct Land {
    pub seats: Vec<Seat>,
    pub pcs: Vec<Pc>,
    /// 55 districts; those from [`OLD_DISTRICTS`] on came in 2023.
    pub districts: Vec<Name>,
    pub org_districts: Vec<Name>,
    pub blocks: Vec<Name>,
    pub mandals: Vec<Mandal>,
    pub booths: Vec<Booth>,
}

/// `NP-AC-007`.
pub fn seat_code(i: usize) -> String {
    format!("NP-AC-{:03}", i + 1)
}

/// `NP-PC-07`.
pub fn pc_code(i: usize) -> String {
    format!("NP-PC-{:02}", i + 1)
}

/// `NP-D-07`.
pub fn district_code(i: usize) -> String {
    format!("NP-D-{:02}", i + 1)
}

/// `NP-OD-07`.
pub fn org_district_code(i: usize) -> String {
    format!("NP-OD-{:02}", i + 1)
}

/// `NP-B-007`.
pub fn block_code(i: usize) -> String {
    format!("NP-B-{:03}", i + 1)
}

/// `NP-M-0007`.
pub fn mandal_code(i: usize) -> String {
    format!("NP-M-{:04}", i + 1)
}

impl Booth {
    /// `NP-AC-156-B-012A`.
    pub fn code(&self) -> String {
        format!("{}-B-{:03}{}", seat_code(self.seat), self.number, if self.auxiliary { "A" } else { "" })
    }
}

impl Land {
    /// The land of a world.
    pub fn new(world: &World) -> Land {
        let chance = Chance::new(world.seed, "land");
        let mut places = Places::new(&Chance::new(world.seed, "places"));
        let (seats, districts, org_districts) = seats(&chance, &mut places);
        let mut land = Land {
            pcs: Vec::new(),
            seats,
            districts,
            org_districts,
            blocks: Vec::new(),
            mandals: Vec::new(),
            booths: Vec::new(),
        };
        reserve(&chance, &mut land);
        let weights: Vec<f64> = (0..SEATS).map(|_| (1.0 + 0.13 * chance.bell()).clamp(0.70, 1.45)).collect();
        add_mandals(world, &mut land, &weights, &mut places);
        add_booths(world, &chance, &mut land, &weights);
        land
    }

    /// Electors of a Lok Sabha seat on the last roll.
    pub fn pc_electors(&self, pc: usize) -> u32 {
        self.seats.iter().filter(|s| s.pc == pc).map(|s| s.electors).sum()
    }

    /// Electors of an organisational district on the last roll.
    pub fn org_district_electors(&self, od: usize) -> u32 {
        self.seats.iter().filter(|s| s.org_district == od).map(|s| s.electors).sum()
    }
}

/// Seats with their districts of both kinds, and the districts' names.
fn seats(chance: &Chance, places: &mut Places) -> (Vec<Seat>, Vec<Name>, Vec<Name>) {
    let sizes = district_sizes(chance);
    // Eight seats for each Lok Sabha seat, seven for two of them: 29 × 8 − 2 = 230.
    let pc_of: Vec<usize> =
        (0..PCS).flat_map(|pc| std::iter::repeat_n(pc, if pc == 9 || pc == 20 { 7 } else { 8 })).collect();
    // The five largest districts are two for the organisation, town and country; the next three lose two
    // seats each to a new revenue district.
    let mut by_size: Vec<usize> = (0..OLD_DISTRICTS).collect();
    by_size.sort_by_key(|d| (std::cmp::Reverse(sizes[*d]), *d));
    let twofold = &by_size[..5];
    let mut divided = by_size[5..8].to_vec();
    divided.sort_unstable();

    let mut seats: Vec<Seat> = Vec::with_capacity(SEATS);
    let (mut districts, mut org_districts) = (Vec::new(), Vec::new());
    let mut new_districts = Vec::new();
    for (d, size) in sizes.iter().copied().enumerate() {
        let names: Vec<Name> = (0..size).map(|_| places.next()).collect();
        let town = if twofold.contains(&d) { size / 2 } else { size };
        let first_od = org_districts.len();
        if town < size {
            org_districts.push(names[0].with(("नगर", "Nagar")));
            org_districts.push(names[0].with(("ग्रामीण", "Gramin")));
        } else {
            org_districts.push(names[0].clone());
        }
        districts.push(names[0].clone());
        let parting = divided.iter().position(|x| *x == d);
        if parting.is_some() {
            new_districts.push(names[size - 2].clone());
        }
        for (i, name) in names.into_iter().enumerate() {
            let district = match parting {
                Some(k) if i + 2 >= size => OLD_DISTRICTS + k,
                _ => d,
            };
            seats.push(Seat {
                name,
                reserved: "GEN",
                pc: pc_of[seats.len()],
                old_district: d,
                district,
                org_district: first_od + usize::from(i >= town),
                electors: 0,
            });
        }
    }
    districts.extend(new_districts);
    (seats, districts, org_districts)
}

/// Seats of each of the 52 districts: 2 to 9 each, 230 together.
fn district_sizes(chance: &Chance) -> Vec<usize> {
    let mut sizes = vec![4; OLD_DISTRICTS];
    let mut left = SEATS - 4 * OLD_DISTRICTS;
    while left > 0 {
        let d = chance.below(OLD_DISTRICTS);
        if sizes[d] < 9 {
            sizes[d] += 1;
            left -= 1;
        }
    }
    for _ in 0..90 {
        let (a, b) = (chance.below(OLD_DISTRICTS), chance.below(OLD_DISTRICTS));
        if a != b && sizes[a] > 2 && sizes[b] < 9 {
            sizes[a] -= 1;
            sizes[b] += 1;
        }
    }
    sizes
}

/// 47 seats for scheduled tribes, mostly in three belts, 35 for scheduled castes, scattered; then Lok Sabha seats alike.
fn reserve(chance: &Chance, land: &mut Land) {
    let mut order: Vec<(f64, usize)> = (0..SEATS)
        .map(|i| {
            let nearest =
                [30.0, 118.0, 196.0].iter().map(|c: &f64| (i as f64 - c).abs()).fold(f64::MAX, f64::min);
            (nearest + 7.0 * chance.bell(), i)
        })
        .collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (tribes, others) = order.split_at_mut(47);
    chance.shuffle(others);
    for (_, i) in tribes.iter() {
        land.seats[*i].reserved = "ST";
    }
    for (_, i) in others.iter().take(35) {
        land.seats[*i].reserved = "SC";
    }

    let seats_for =
        |pc: usize, kind: &str| land.seats.iter().filter(|s| s.pc == pc && s.reserved == kind).count();
    let mut reserved = vec!["GEN"; PCS];
    for (kind, n) in [("ST", 6), ("SC", 4)] {
        let mut open: Vec<usize> = (0..PCS).filter(|pc| reserved[*pc] == "GEN").collect();
        open.sort_by_key(|pc| (std::cmp::Reverse(seats_for(*pc, kind)), *pc));
        for pc in open.into_iter().take(n) {
            reserved[pc] = kind;
        }
    }
    for (pc, reserved) in reserved.into_iter().enumerate() {
        // Called after the seat in its middle.
        let name = land.seats.iter().filter(|s| s.pc == pc).nth(3).map(|s| s.name.clone());
        land.pcs.extend(name.map(|name| Pc { name, reserved }));
    }
}

/// Mandals by the size of their seat, and blocks as runs of the mandals of one district.
fn add_mandals(world: &World, land: &mut Land, weights: &[f64], places: &mut Places) {
    for (seat, n) in apportion(world.sizes.mandals.max(SEATS), weights).into_iter().enumerate() {
        for _ in 0..n {
            land.mandals.push(Mandal { name: places.next(), seat, block: 0 });
        }
    }
    let mut in_district = vec![0usize; OLD_DISTRICTS];
    for m in &land.mandals {
        in_district[land.seats[m.seat].old_district] += 1;
    }
    let weights: Vec<f64> = in_district.iter().map(|n| *n as f64).collect();
    let blocks = apportion(BLOCKS.min(land.mandals.len()), &weights);
    let mut first_block = 0;
    let mut mandals = land.mandals.iter_mut();
    for (mandals_here, blocks_here) in in_district.into_iter().zip(blocks) {
        for (i, m) in mandals.by_ref().take(mandals_here).enumerate() {
            let block = first_block + i * blocks_here.min(mandals_here) / mandals_here;
            if block == land.blocks.len() {
                // Called after its first mandal.
                land.blocks.push(m.name.clone());
            }
            m.block = block;
        }
        first_block = land.blocks.len();
    }
}

/// Booths by the size of their seat, shared out over its mandals, each with its electors.
fn add_booths(world: &World, chance: &Chance, land: &mut Land, weights: &[f64]) {
    let booths = apportion(world.sizes.booths.max(land.mandals.len()), weights);
    let mut mandals_of = vec![Vec::new(); SEATS];
    for (i, m) in land.mandals.iter().enumerate() {
        mandals_of[m.seat].push(i);
    }
    for (seat, mandals) in mandals_of.iter().enumerate() {
        let n = booths[seat].max(mandals.len());
        let mean = 874.0 * (1.0 + 0.04 * chance.bell());
        let mut number = 0;
        for i in 0..n {
            // About one in 600 is an auxiliary booth beside the one before it.
            let auxiliary =
                i > 0 && chance.one_in(1.0 / 600.0) && land.booths.last().is_some_and(|b| !b.auxiliary);
            number += u32::from(!auxiliary);
            let size = mean * (1.0 + 0.22 * chance.bell()) * if auxiliary { 0.5 } else { 1.0 };
            let electors = size.clamp(180.0, 1_480.0) as u32;
            land.booths.push(Booth {
                seat,
                mandal: mandals[i * mandals.len() / n],
                number,
                auxiliary,
                electors,
            });
            land.seats[seat].electors += electors;
        }
    }
}
