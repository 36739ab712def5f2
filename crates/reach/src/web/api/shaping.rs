//! How what reach knows becomes what programs are answered.

use jiff::Timestamp;

use super::shapes::{Account, Area, Bounds, Electors, Import, Named, Office, Person, Place, Standing};
use crate::{place, profile};

impl From<base::Bounds> for Bounds {
    fn from(b: base::Bounds) -> Bounds {
        Bounds { value: b.value, lower: b.lower, upper: b.upper }
    }
}

impl Area {
    /// From what is known of it on a day.
    pub fn of(a: &areas::model::Area) -> Area {
        Area {
            code: a.identity.code.clone(),
            kind: a.identity.kind.name().to_owned(),
            name_hi: a.place.name_hi.clone(),
            name_en: a.place.name_en.clone(),
        }
    }
}

impl Named {
    fn of(id: register::model::PersonId, names: &register::model::Names) -> Named {
        Named { id: id.to_string(), name_hi: names.name_hi.clone(), name_en: names.name_en.clone() }
    }
}

impl Place {
    /// From what is known of it on a day.
    pub fn of(p: &place::Place) -> Place {
        let all = |areas: &[areas::model::Area]| areas.iter().map(Area::of).collect();
        Place {
            on: p.on,
            area: Area::of(&p.area),
            aliases: p.aliases.clone(),
            above: all(&p.above),
            groups: all(&p.groups),
            parts: all(&p.parts),
            electors: p
                .rolls
                .iter()
                .map(|e| Electors { n: e.n, as_of: e.as_of, source: e.source.clone() })
                .collect(),
            holders: p.holders.iter().map(|h| Named::of(h.person, &h.names)).collect(),
        }
    }
}

impl Person {
    /// From a profile.
    pub fn of(p: &profile::Profile) -> Person {
        let office = |(o, area): &(register::model::Office, Option<areas::model::Area>)| Office {
            role: o.role.name().to_owned(),
            area: area.as_ref().map(Area::of),
            from: o.span.first(),
            to: o.span.last(),
        };
        let account = |h: &profile::Held| {
            let current = h.current.as_ref();
            // What waits is no number of followers yet.
            let count = current.filter(|r| !r.held_back).and_then(|r| r.count);
            Account {
                platform: h.account.platform.name().to_owned(),
                handle: h.account.handles.on(p.on).map(|(_, name)| name.clone()),
                account_id: h.account.platform_id.clone(),
                owner: h.owner.name().to_owned(),
                followers: count.map(|c| base::Bounds::from(c).into()),
                at: current.and_then(|r| instant(r.at)),
            }
        };
        let standing = |s: &profile::Standing| Standing {
            rule: s.rule.as_ref().map(|r| r.name.clone()),
            verdict: s.row.judgement.verdict.name().to_owned(),
            sum: s.row.judgement.sum.bounds.into(),
            needed: s.row.judgement.needed,
        };
        Person {
            on: p.on,
            person: Named::of(p.person, &p.names),
            offices: p.offices.iter().map(office).collect(),
            accounts: p.accounts.iter().map(account).collect(),
            absent: p.absent.iter().map(|a| a.name().to_owned()).collect(),
            standings: p.standings.iter().map(standing).collect(),
        }
    }
}

impl Import {
    /// From the list of imports. Who made it and what its file was called is for the page.
    pub fn of(i: &intake::Imported) -> Import {
        Import {
            no: i.no,
            kind: i.kind.clone(),
            at: instant(i.at).unwrap_or_default(),
            read: i.read,
            created: i.created,
            updated: i.updated,
            unchanged: i.unchanged,
            rejected: i.rejected,
            undone: i.undone_at.is_some(),
        }
    }
}

fn instant(micros: i64) -> Option<String> {
    Timestamp::from_microsecond(micros).ok().map(|t| t.to_string())
}
