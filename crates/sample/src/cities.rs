//! Where followers live: what Instagram and Facebook told some account holders, and the table of the invented cities.

use std::collections::HashSet;

use crate::World;
use crate::accounts::{Account, Accounts};
use crate::cast::{Cast, Standing};
use crate::chance::Chance;
use crate::land::{Land, PCS, SEATS, STATE, seat_code};
use crate::names::Name;
use crate::table::Table;

/// How the city of a Lok Sabha seat is split among its first three assembly seats.
const SPLIT: [&str; 3] = ["40 %", "35 %", "25 %"];
/// A city of another state: nothing of it lies in this one.
const ELSEWHERE: (&str, &str) = ("Door Nagar, Kalpit Pradesh", "दूर नगर");
/// Days back from today on which the lists were read.
const READ: i32 = 12;
/// Of the members with such an account one in so many has shown the list.
const MEMBERS: usize = 4;

/// A city as platforms write it; the long form, with the country, on Facebook.
fn city(name: &Name, platform: &str) -> String {
    let country = if platform == "facebook" { ", India" } else { "" };
    format!("{}, Namuna Pradesh{country}", name.en)
}

/// The lists of the accounts, and below them the table.
pub fn table(world: &World, land: &Land, cast: &Cast, accounts: &Accounts) -> Vec<u8> {
    let mut t =
        Table::new(["platform", "account", "at", "city", "followers", "area", "share", "electors", "also"]);
    let chance = Chance::new(world.seed, "cities");
    let at = world.today.plus(-READ).to_string();
    for a in accounts.known.iter().filter(|a| is_listed(cast, a)) {
        for (city, followers) in listed(&chance, land, a) {
            t.row([a.platform, a.key(), &at, &city, &followers.to_string(), "", "", "", ""]);
        }
    }

    let mut row = |city: &str, area: &str, share: &str, electors: &str, also: &str| {
        t.row(["", "", "", city, "", area, share, electors, also]);
    };
    let large: HashSet<&str> = land.pcs.iter().map(|pc| pc.name.en.as_str()).collect();
    for (i, pc) in land.pcs.iter().enumerate() {
        // The city lies around the seat after which the larger one is called.
        let seats = (0..SEATS).filter(|s| land.seats[*s].pc == i).skip(2);
        // Of every third city nobody has noted how many electors it has.
        let electors = if i % 3 == 2 { String::new() } else { (land.pc_electors(i) / 5).to_string() };
        for (seat, share) in seats.zip(SPLIT) {
            row(&city(&pc.name, ""), &seat_code(seat), share, &electors, &pc.name.hi);
        }
    }
    // Every town lies in its seat; the table does not have all of them yet.
    for (i, seat) in land.seats.iter().enumerate() {
        if i % 10 != 9 && !large.contains(seat.name.en.as_str()) {
            row(&city(&seat.name, ""), &seat_code(i), "100 %", "", &seat.name.hi);
        }
    }
    row(ELSEWHERE.0, STATE, "0 %", "", ELSEWHERE.1);
    t.finish()
}

/// Whether the list of an account's cities was shown to us: those of the ministers, and of some members.
fn is_listed(cast: &Cast, a: &Account) -> bool {
    let whose = match cast.people[a.person].standing {
        Standing::Minister(_) => a.platform == "instagram" || a.person.is_multiple_of(2),
        Standing::Mla => a.person.is_multiple_of(MEMBERS),
        _ => false,
    };
    // People of the assembly come first, in the order of their seats.
    whose && a.person < SEATS && a.owner != "government" && ["instagram", "facebook"].contains(&a.platform)
}

/// The cities that a platform lists, with the followers in each; about half of the followers are in none of them.
fn listed(chance: &Chance, land: &Land, a: &Account) -> Vec<(String, i64)> {
    let seat = &land.seats[a.person];
    let pc = |i: usize| &land.pcs[i % PCS].name;
    let home = if land.pcs.iter().any(|pc| pc.name.en == seat.name.en) { None } else { Some(&seat.name) };
    let far = [pc(seat.pc + 5), pc(seat.pc + 11)];
    let mut all: Vec<(String, f64)> = Vec::new();
    all.extend(home.map(|name| (city(name, a.platform), chance.between(0.06, 0.2))));
    all.push((city(pc(seat.pc), a.platform), chance.between(0.1, 0.25)));
    all.extend(far.map(|name| (city(name, a.platform), chance.between(0.02, 0.08))));
    all.push((ELSEWHERE.0.to_owned(), chance.between(0.01, 0.05)));
    // What was counted twelve days ago is a little less than today.
    all.into_iter().map(|(city, share)| (city, (a.followers * share * 0.97) as i64)).collect()
}
