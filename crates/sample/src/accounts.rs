//! Everybody's accounts: on which platforms, under which names and ids, whose they are, how many
//! follow today, and what has been happening to them.

use base::Day;

use crate::World;
use crate::cast::{Cast, Person, Standing};
use crate::chance::Chance;
use crate::story::{Part, Turn};
use crate::table::Table;

/// Platforms in the order of files, with how much of a person's following is usually there.
const PLATFORMS: [(&str, f64); 6] = [
    ("x", 0.5),
    ("facebook", 1.0),
    ("instagram", 0.5),
    ("youtube", 0.2),
    ("telegram", 0.08),
    ("whatsapp", 0.12),
];

/// How counts were obtained.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// By the platform's interface, weekly.
    Weekly,
    /// By the platform's interface, weekly and in the last 60 days daily.
    Daily,
    /// Typed from a screen, monthly.
    Manual,
}

/// What happened to an account. Days are counted back from today.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Event {
    /// Nothing.
    Plain,
    /// Read as 0 on that one day.
    Zero(i32),
    /// Not read between the two days.
    Gap(i32, i32),
    /// Grew by `share` of today's count in the two days that end there.
    Burst { day: i32, share: f64 },
    /// The same count ever since.
    Flat(i32),
    /// The count is hidden since.
    Hidden(i32),
    /// Suspended since.
    Suspended(i32),
    /// Not read since.
    Stale(i32),
}

/// An account with a name or an id.
pub struct Account {
    /// Index into `Cast::people`.
    pub person: usize,
    pub platform: &'static str,
    pub handle: Option<String>,
    pub id: Option<String>,
    /// Known by a link that was typed instead of its handle.
    pub link_only: bool,
    /// Until the day before, it was called otherwise.
    pub renamed: Option<(String, Day)>,
    pub owner: &'static str,
    pub from: Day,
    /// Followers today (for hidden and suspended ones: as they would be).
    pub followers: f64,
    /// Growth in a year: 0.1 is ten per cent.
    pub yearly: f64,
    pub manner: Manner,
    pub event: Event,
}

impl Account {
    /// What readings call it: the id, else the handle.
    pub fn key(&self) -> &str {
        self.id.as_deref().or(self.handle.as_deref()).unwrap_or_default()
    }
}

/// A count that somebody noted without saying of which account.
pub struct Unidentified {
    pub person: usize,
    pub platform: &'static str,
    /// As an analyst types it: `45 हजार`.
    pub followers: String,
    pub owner: &'static str,
}

/// All that is known of accounts.
pub struct Accounts {
    pub known: Vec<Account>,
    pub unidentified: Vec<Unidentified>,
    /// `(person, platform)`: confirmed that there is none.
    pub absent: Vec<(usize, &'static str)>,
}

/// The chance that somebody is on each of [`PLATFORMS`].
fn presence(standing: Standing) -> [f64; 6] {
    match standing {
        Standing::Minister(_) => [1.0, 1.0, 1.0, 0.8, 0.15, 0.25],
        Standing::Mla => [0.65, 0.92, 0.60, 0.35, 0.04, 0.06],
        Standing::Mp => [0.90, 0.97, 0.85, 0.60, 0.08, 0.15],
        Standing::President(_) => [0.45, 0.90, 0.45, 0.15, 0.03, 0.06],
        Standing::Former => [0.0; 6],
    }
}

/// Everybody's accounts.
pub fn accounts(world: &World, cast: &Cast) -> Accounts {
    let chance = Chance::new(world.seed, "accounts");
    let mut all = Accounts { known: Vec::new(), unidentified: Vec::new(), absent: Vec::new() };
    for (i, person) in cast.people.iter().enumerate() {
        if !matches!(person.standing, Standing::Former) {
            add(world, &chance, &mut all, i, person);
        }
    }
    // One member's largest account reads 0 today: held back, not believed.
    let member = |a: &&mut Account| {
        matches!(cast.people[a.person].standing, Standing::Mla)
            && (a.platform, a.manner, a.event) == ("facebook", Manner::Weekly, Event::Plain)
    };
    if let Some(a) = all.known.iter_mut().find(member) {
        a.event = Event::Zero(0);
    }
    all
}

fn add(world: &World, chance: &Chance, all: &mut Accounts, i: usize, person: &Person) {
    let part = match person.standing {
        Standing::Minister(part) => Some(part),
        _ => None,
    };
    let turn = part.map_or(Turn::Plain, |p| p.turn);
    let median = if matches!(person.standing, Standing::Mla) { 0.024 } else { 0.010 };
    let share = match person.standing {
        Standing::Minister(Part { share, .. }) | Standing::President(Some(share)) => share,
        Standing::Mp => chance.log_normal(0.020, 0.9),
        _ => chance.log_normal(median, 0.85),
    };
    let total = f64::from(person.electors) * share;
    let home_owner = match turn {
        Turn::OwnerUnstated => "unstated",
        _ => *chance.pick(&["personal", "personal", "personal", "personal", "personal", "party", "unstated"]),
    };
    let typed = part.is_none() && chance.one_in(0.06);
    let pace = pace(chance, person.standing, turn);

    // Which platforms, and the weight of each.
    let mut here: Vec<(&'static str, bool, f64)> = Vec::new();
    for ((platform, weight), likely) in PLATFORMS.into_iter().zip(presence(person.standing)) {
        let noise = chance.log_normal(1.0, 0.3);
        // The channel whose handle nobody noted is added below.
        let unnoted = turn == Turn::Unidentified && platform == "telegram";
        if chance.one_in(likely) && !unnoted {
            here.push((platform, false, weight * noise));
        } else if !unnoted && ["x", "instagram", "youtube"].contains(&platform) && chance.one_in(0.5) {
            all.absent.push((i, platform));
        }
    }
    if part.is_some_and(|p| p.share >= 0.2) && here.len() >= 3 {
        // Those with the most followers speak through an office's accounts too.
        here.extend([("x", true, 0.3), ("facebook", true, 0.4)]);
    }
    let largest = (0..here.len()).max_by(|a, b| here[*a].2.total_cmp(&here[*b].2));
    let others: f64 = here.iter().map(|h| h.2).sum::<f64>() - largest.map_or(0.0, |l| here[l].2);
    if let (Turn::Burst, Some(l)) = (turn, largest) {
        here[l].2 = others;
    }
    let dark = matches!(turn, Turn::Hidden | Turn::Suspended);
    let sum = if dark { others } else { here.iter().map(|h| h.2).sum() };

    for (k, (platform, office, weight)) in here.iter().copied().enumerate() {
        let named = Named::new(chance, i, person, platform, office);
        let followers = (total * weight / sum).max(20.0);
        let is_largest = largest == Some(k);
        let mut event = match turn {
            Turn::Zero if is_largest => Event::Zero(33),
            Turn::LongGap if platform == "instagram" => Event::Gap(150, 60),
            // Without the jump 4.6 % of the electors are left of 6.45 %.
            Turn::Burst if is_largest => {
                Event::Burst { day: 38, share: (1.0 - 0.046 / share) * sum / weight }
            }
            Turn::Flat => Event::Flat(190),
            Turn::Hidden if is_largest => Event::Hidden(140),
            Turn::Suspended if is_largest => Event::Suspended(120),
            _ => Event::Plain,
        };
        if part.is_none() && chance.one_in(0.01) {
            event = Event::Stale(150 + chance.below(40) as i32);
        }
        let manual = platform == "whatsapp" || (typed && ["facebook", "instagram"].contains(&platform));
        let age =
            if part.is_none() && chance.one_in(0.06) { 100 } else { 1_000 } + chance.below(1_200) as i32;
        let renamed = (turn == Turn::Renamed && platform == "x" && !office)
            .then(|| (format!("namuna_{}", &person.name.family[..4]), world.today.plus(-170)));
        all.known.push(Account {
            person: i,
            platform,
            handle: named.handle,
            id: named.id,
            link_only: named.link_only,
            renamed,
            owner: if office { "government" } else { home_owner },
            from: world.today.plus(-age),
            followers,
            yearly: pace,
            manner: match part {
                _ if manual => Manner::Manual,
                Some(_) => Manner::Daily,
                None => Manner::Weekly,
            },
            event,
        });
    }
    if turn == Turn::Unidentified || (part.is_none() && chance.one_in(0.04)) {
        let thousands = ((total * 0.04) / 1_000.0).max(1.0) as u32;
        all.unidentified.push(Unidentified {
            person: i,
            platform: if turn == Turn::Unidentified { "telegram" } else { "sharechat" },
            followers: format!("{thousands} हजार"),
            owner: home_owner,
        });
    }
}

/// Growth in a year. Nearly everybody grows; about one in twelve shrinks.
fn pace(chance: &Chance, standing: Standing, turn: Turn) -> f64 {
    let usual = (0.03 + chance.log_normal(0.13, 0.7)).min(0.9);
    let shrinking = chance.one_in(0.08);
    match (turn, standing) {
        (Turn::Falling, _) => -0.10,
        (_, Standing::Minister(_)) => usual.max(0.08),
        _ if shrinking => -chance.between(0.01, 0.08),
        _ => usual,
    }
}

/// Under which names an account is known.
struct Named {
    handle: Option<String>,
    id: Option<String>,
    link_only: bool,
}

impl Named {
    /// Handles all begin with `namuna`, and ids lie beyond those that the platforms give out, so that
    /// nobody's real account is meant.
    fn new(chance: &Chance, i: usize, person: &Person, platform: &str, office: bool) -> Named {
        let (first, family, n) = (&person.name.first, &person.name.family, i + 1);
        let (g, serial) = if office { ("govt", 2 * n + 1) } else { ("", 2 * n) };
        let (handle, id) = match platform {
            "x" if office => (format!("namunagovt_{n:03}"), format!("9000000000000{serial:06}")),
            "x" => (format!("namuna_{}{n:03}", &family[..4]), format!("9000000000000{serial:06}")),
            "facebook" => (format!("namuna{g}.{first}.{family}"), format!("999000000{serial:06}")),
            "instagram" => (format!("namuna_{first}_{family}"), format!("999000{serial:06}")),
            "youtube" => (format!("namuna-{first}-{family}"), format!("UCnamunaPradesh{serial:09}")),
            "telegram" => (format!("namuna_{first}_{family}"), format!("-1009990{serial:06}")),
            _ => (String::new(), format!("0029VaNAMUNA{serial:012}")),
        };
        let (way, minister) = (chance.unit(), matches!(person.standing, Standing::Minister(_)));
        let (handle, id) = (Some(handle).filter(|h| !h.is_empty()), Some(id));
        match platform {
            "whatsapp" => Named { handle, id, link_only: false },
            "youtube" if way < 0.3 => Named { handle: None, id, link_only: false },
            "x" | "facebook" if !minister && way < 0.05 => Named { handle, id: None, link_only: true },
            "youtube" | "telegram" => Named { handle, id, link_only: false },
            _ if !minister && way < 0.15 => Named { handle, id: None, link_only: false },
            _ => Named { handle, id, link_only: false },
        }
    }
}

/// Accounts with their names over time, one row for each name.
pub fn table(cast: &Cast, accounts: &Accounts) -> Vec<u8> {
    let declared = "declared_in_form_26";
    let mut t =
        Table::new(["person", "platform", "handle", "account_id", "url", "owner", declared, "from", "to"]);
    for a in &accounts.known {
        let person = &cast.people[a.person].name.full.hi;
        let id = a.id.as_deref().unwrap_or_default();
        let handle = a.handle.as_deref().unwrap_or_default();
        // A candidate declares what is their own.
        let declared = if a.owner == "personal" { "yes" } else { "" };
        let mut from = a.from;
        if let Some((old, day)) = &a.renamed {
            let last = day.plus(-1).to_string();
            t.row([person, a.platform, old, id, "", a.owner, declared, &from.to_string(), &last]);
            from = *day;
        }
        let host = if a.platform == "x" { "https://x.com" } else { "https://www.facebook.com" };
        let link = format!("{host}/{handle}");
        let (handle, url) = if a.link_only { ("", link.as_str()) } else { (handle, "") };
        t.row([person, a.platform, handle, id, url, a.owner, declared, &from.to_string(), ""]);
    }
    t.finish()
}
