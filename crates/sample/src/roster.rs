//! Who holds what, as analysts keep it: one row for each office, with what is known of accounts only from hearsay.

use base::Day;

use crate::World;
use crate::accounts::Accounts;
use crate::cast::{Cast, Office};
use crate::table::Table;

/// The day on which the roster was written.
pub fn on(world: &World) -> Day {
    world.today.plus(-3)
}

fn gender(female: bool) -> &'static str {
    if female { "female" } else { "male" }
}

/// Offices that have ended, each seen a month before its end.
pub fn former(cast: &Cast) -> Vec<u8> {
    let mut t =
        Table::new(["name_hi", "name_en", "role", "area", "gender", "rank", "portfolio", "from", "on"]);
    for (o, to) in ended(cast) {
        let p = &cast.people[o.person];
        let (from, seen) = (o.from.to_string(), to.plus(-30).max(o.from).to_string());
        let name = &p.name.full;
        t.row([&name.hi, &name.en, o.role, &o.area, gender(p.female), o.rank, o.portfolio, &from, &seen]);
    }
    t.finish()
}

/// When they ended.
pub fn offices(cast: &Cast) -> Vec<u8> {
    let mut t = Table::new(["person", "role", "area", "from", "to"]);
    for (o, to) in ended(cast) {
        let name = &cast.people[o.person].name.full;
        t.row([&name.hi, o.role, &o.area, &o.from.to_string(), &to.to_string()]);
    }
    t.finish()
}

fn ended(cast: &Cast) -> impl Iterator<Item = (&Office, Day)> {
    cast.offices.iter().filter_map(|o| Some((o, o.to?)))
}

/// Offices held now. Where there is an account that no other file can carry (a count without a name, or the
/// certainty that there is none), it stands in the row of the person's first office.
pub fn current(cast: &Cast, accounts: &Accounts) -> Vec<u8> {
    let mut t = Table::new([
        "name_hi",
        "name_en",
        "role",
        "area",
        "gender",
        "rank",
        "portfolio",
        "house",
        "from",
        "x",
        "instagram",
        "youtube",
        "telegram_followers",
        "telegram_owner",
        "sharechat_followers",
        "sharechat_owner",
    ]);
    let mut last = usize::MAX;
    for o in cast.offices.iter().filter(|o| o.to.is_none()) {
        let (p, first) = (&cast.people[o.person], o.person != last);
        last = o.person;
        let none = |platform| {
            if first && accounts.absent.contains(&(o.person, platform)) { "नहीं है" } else { "" }
        };
        let noted = |platform| {
            accounts
                .unidentified
                .iter()
                .find(|u| first && u.person == o.person && u.platform == platform)
                .map_or(("", ""), |u| (u.followers.as_str(), u.owner))
        };
        let ((telegram, telegram_owner), (sharechat, sharechat_owner)) =
            (noted("telegram"), noted("sharechat"));
        t.row([
            &p.name.full.hi,
            &p.name.full.en,
            o.role,
            &o.area,
            gender(p.female),
            o.rank,
            o.portfolio,
            o.house,
            &o.from.to_string(),
            none("x"),
            none("instagram"),
            none("youtube"),
            telegram,
            telegram_owner,
            sharechat,
            sharechat_owner,
        ]);
    }
    t.finish()
}
