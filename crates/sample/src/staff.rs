//! Who serves the representatives: an analyst for each minister, some for members, a few technical people.

use base::Day;

use crate::World;
use crate::cast::{Cast, Standing};
use crate::chance::Chance;
use crate::names::{People, PersonName};
use crate::story::MINISTERS;
use crate::table::Table;

/// Members who share one analyst.
const SHARED: usize = 3;
/// Analysts of members.
const FOR_MEMBERS: usize = 10;

/// Somebody's service to a representative, an index into [`Cast::people`].
pub struct Posting {
    pub name: PersonName,
    pub serves: usize,
    pub kind: &'static str,
    pub payer: &'static str,
    pub from: Day,
    /// Last day, for those who left.
    pub to: Option<Day>,
}

/// Appoints everybody. Each name is new, so that nobody is taken for a representative.
pub fn appoint(world: &World, cast: &Cast, names: &mut People) -> Vec<Posting> {
    let chance = Chance::new(world.seed, "staff");
    let since = || world.today.plus(-60 - chance.below(500) as i32);
    let mut next = || names.next(&chance, chance.one_in(0.3));
    let ministers = of(cast, |s| matches!(s, Standing::Minister(_)));
    let members = of(cast, |s| matches!(s, Standing::Mla));
    let mut all = Vec::new();
    let mut add = |name: &PersonName, serves, kind, payer, from, to| {
        all.push(Posting { name: name.clone(), serves, kind, payer, from, to });
    };
    for (i, minister) in ministers.into_iter().enumerate() {
        // Ministers' analysts are paid by the government; every fifth one is the party's.
        let payer = if i % 5 == 4 { "party" } else { "government" };
        let from = since();
        if i == 2 {
            add(&next(), minister, "analyst", payer, from.plus(-300), Some(from.plus(-1)));
        }
        add(&next(), minister, "analyst", payer, from, None);
        if i % 6 == 0 {
            add(&next(), minister, "technical", "government", since(), None);
        }
    }
    for (i, group) in members.chunks(SHARED).step_by(5).take(FOR_MEMBERS).enumerate() {
        let (name, from) = (next(), since());
        for member in group {
            // Of one nobody has noted who pays.
            let payer = ["party", "own", "party", ""][i % 4];
            add(&name, *member, "analyst", payer, from, None);
        }
    }
    debug_assert!(all.len() > MINISTERS);
    all
}

fn of(cast: &Cast, wanted: impl Fn(&Standing) -> bool) -> Vec<usize> {
    (0..cast.people.len()).filter(|i| wanted(&cast.people[*i].standing)).collect()
}

/// Everybody who serves, as an office would list them.
pub fn table(cast: &Cast) -> Vec<u8> {
    let mut t = Table::new(["person", "serves", "kind", "payer", "from", "to"]);
    for p in &cast.staff {
        let (name, to) = (&p.name.full, p.to.map(|d| d.to_string()).unwrap_or_default());
        let person = format!("{} / {}", name.en, name.hi);
        let serves = &cast.people[p.serves].name.full.hi;
        t.row([&person, serves, p.kind, p.payer, &p.from.to_string(), &to]);
    }
    t.finish()
}
