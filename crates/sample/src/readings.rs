//! Two years of counts, told backwards from today's.

use crate::World;
use crate::accounts::{Account, Accounts, Event, Manner};
use crate::chance::Chance;
use crate::table::Table;

/// Days back from today on which nothing at all was read: the collector stood still.
const OUTAGE: std::ops::RangeInclusive<i32> = 400..=420;
/// Days back from today on which Instagram gave no answer.
const INSTAGRAM_OUTAGE: std::ops::RangeInclusive<i32> = 225..=260;
/// In the last days nothing is missing by mere chance: verdicts of today do not hang on luck.
const COMPLETE: i32 = 14;

/// All readings, account by account, oldest first.
pub fn table(world: &World, accounts: &Accounts) -> Vec<u8> {
    let mut t = Table::new([
        "platform",
        "account",
        "at",
        "followers",
        "following",
        "posts",
        "precision",
        "status",
        "source",
    ]);
    let chance = Chance::new(world.seed, "readings");
    for a in &accounts.known {
        account(world, &chance, a, &mut t);
    }
    t.finish()
}

fn account(world: &World, chance: &Chance, a: &Account, t: &mut Table<9>) {
    let levels = levels(world, chance, a);
    let (following, posts) = (40 + chance.below(900), chance.below(3_000) as f64);
    let posts_per_day = chance.log_normal(0.8, 0.7).min(9.0);
    for back in (0..world.sizes.days).rev() {
        let day = world.today.plus(-back);
        let missed = chance.one_in(0.03) && back > COMPLETE;
        if day < a.from || missed || !is_read(a, back) {
            continue;
        }
        let at = day.to_string();
        let status = match a.event {
            Event::Hidden(since) if back <= since => "hidden",
            Event::Suspended(since) if back <= since => "suspended",
            _ => "ok",
        };
        if status != "ok" {
            t.row([a.platform, a.key(), &at, "", "", "", "", status, "public_api"]);
            continue;
        }
        let level = if a.event == Event::Zero(back) { 0 } else { levels[back as usize].round() as i64 };
        let (followers, precision) = stated(a, level);
        if a.manner == Manner::Manual {
            t.row([a.platform, a.key(), &at, &followers, "", "", precision, status, "manual"]);
        } else {
            let lived = f64::from(day.since(a.from));
            let posts = ((posts + posts_per_day * lived) as u32).to_string();
            let following = (following + lived as usize / 45).to_string();
            t.row([
                a.platform,
                a.key(),
                &at,
                &followers,
                &following,
                &posts,
                precision,
                status,
                "public_api",
            ]);
        }
    }
}

/// Whether the account is read on the day that lies `back` days before today.
fn is_read(a: &Account, back: i32) -> bool {
    let due = match a.manner {
        Manner::Daily => back <= 60 || back % 7 == 0,
        // Not everybody on the same day of the week.
        Manner::Weekly => (back - (a.person % 4) as i32) % 7 == 0,
        Manner::Manual => back % 30 == 3,
    };
    let silent = match a.event {
        Event::Gap(first, last) => (last..=first).contains(&back),
        Event::Stale(since) => back < since,
        _ => false,
    };
    let outage = OUTAGE.contains(&back) || (a.platform == "instagram" && INSTAGRAM_OUTAGE.contains(&back));
    due && !silent && !outage
}

/// The count as its platform shows it, and the precision to state for it.
fn stated(a: &Account, level: i64) -> (String, &'static str) {
    match (a.platform, a.manner) {
        // WhatsApp abbreviates: 12.4K.
        ("whatsapp", _) if level >= 1_000 => {
            (format!("{}.{}K", level / 1_000, level % 1_000 / 100), "approx")
        }
        ("youtube", _) => (floor_3sf(level).to_string(), "floor_3sf"),
        (_, Manner::Manual) => (level.to_string(), "manual"),
        _ => (level.to_string(), "exact"),
    }
}

/// Rounded down to three significant figures, as YouTube shows counts.
fn floor_3sf(n: i64) -> i64 {
    let step = if n < 1_000 { 1 } else { 10i64.pow(n.ilog10() - 2) };
    n / step * step
}

/// The true number of followers by days back from today; today's (index 0) is as the story says.
fn levels(world: &World, chance: &Chance, a: &Account) -> Vec<f64> {
    let daily = a.yearly / 365.0;
    let mut levels = vec![a.followers];
    for back in 1..world.sizes.days.max(1) {
        let later = levels[back as usize - 1];
        // Noise in proportion to the pace, and now and then a day that was talked about.
        let noise = chance.bell();
        let talk = if chance.one_in(0.01) { chance.between(0.001, 0.004) } else { 0.0 };
        let grown = daily * (1.0 + 0.6 * noise) + if a.yearly > 0.0 { talk } else { 0.0 };
        let level = match a.event {
            Event::Flat(since) if back <= since => later,
            // Two thirds of the jump on the first of its days.
            Event::Burst { day, share } if back == day + 1 => later - a.followers * share / 3.0,
            Event::Burst { day, share } if back == day + 2 => later - a.followers * share * 2.0 / 3.0,
            _ => later / (1.0 + grown),
        };
        levels.push(level.max(1.0));
    }
    levels
}
