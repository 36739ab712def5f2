//! Nothing goes through the programme's own acts that the table of rules refuses, and nothing is refused that it lets be done.

use std::time::Duration;

use base::{AreaPath, Clock as _};
use db::{Db, both};
use events::model::{EventId, Kind, Said, Shown};
use events::rules::Act;
use law::model::{Phase, Said as Election};
use register::model::Role;
use testkit::{Desk, day, given};

use super::super::{Doing, Entry, act, enter};
use super::*;

const AREAS: &str = "kind,code,name_hi,name_en,parent,member_of\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,,\n\
    org_district,NP-OD-01,उत्तर,Uttar,NP,\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP-OD-01,\n\
    assembly,NP-AC-002,रामगढ़,Ramgarh,NP-OD-01,\n";
const OFFICES: &str = "person,role,area,from\n\
    नमूना मंत्री,chief_minister,NP-AC-002,2023-12-03\n\
    नमूना देवी,mla,NP-AC-001,2023-12-03\n\
    नमूना अध्यक्ष,district_president,NP-OD-01,2023-12-03\n";

/// A day from which on no election is on, the code holds, and campaigning has ended, each for longer than there are events.
const SINCE: [(Phase, &str); 3] =
    [(Phase::Free, "2026-02-01"), (Phase::Code, "2026-06-01"), (Phase::Silence, "2026-10-05")];
/// Kinds of which the rules say something, and one of which they say nothing.
const KINDS: [Kind; 4] = [Kind::Hearing, Kind::Opening, Kind::Gathering, Kind::Sitting];
const BESIDE: [Option<Owner>; 4] = [None, Some(Owner::Government), Some(Owner::Party), Some(Owner::Personal)];

async fn office(db: Db) -> (Desk, AreaId, Vec<Holder>) {
    let desk = Desk::new(db);
    for (kinds, name, text) in
        [(areas::kinds::all(), "areas", AREAS), (register::kinds::all(), "offices", OFFICES)]
    {
        let kind = kinds.into_iter().find(|k| k.name() == name).unwrap();
        assert_eq!(desk.import(&*kind, text, given(&[], &[], None)).await.rejected, 0);
    }
    desk.clock.set(day("2026-01-01").noon());
    let mut ctx = desk.write().await;
    let state = areas::store::by_code(&mut ctx.tx, "NP").await.unwrap().unwrap().id;
    let seat = areas::store::by_code(&mut ctx.tx, "NP-AC-001").await.unwrap().unwrap().id;
    let everywhere = ctx.for_all();
    let people = holders(&mut ctx.tx, &everywhere, day("2026-01-01"), None).await.unwrap();
    assert_eq!(people.len(), 3);
    // The first election votes once, long after the days of the test; the second on each of its days, so that campaigning never begins again.
    let election = |from: &str, count: &str| Election {
        name: "नमूना चुनाव".to_owned(),
        name_en: None,
        area: state,
        from: day(from),
        until: day(count).plus(1),
    };
    let at = |on: Day| moment::at(on, 18 * 60);
    ctx.op = ctx.ids.make();
    calendar::declare(&mut ctx, &election("2026-05-25", "2026-09-20"), at(day("2026-09-10"))).await.unwrap();
    ctx.op = ctx.ids.make();
    let first = day("2026-10-05");
    let second = election("2026-10-01", "2027-01-20");
    let id = calendar::declare(&mut ctx, &second, at(first)).await.unwrap();
    for n in 1..80 {
        ctx.op = ctx.ids.make();
        calendar::add_poll(&mut ctx, id, seat, at(first.plus(n))).await.unwrap();
    }
    ctx.commit().await.unwrap();
    (desk, seat, people)
}

fn said(area: AreaId, on: Day, hour: i64, kind: Kind, owner: Owner) -> Said {
    let starts = moment::at(on, hour * 60);
    Said {
        title: "नमूना".to_owned(),
        title_en: None,
        kind,
        owner,
        area,
        place: None,
        point: None,
        starts,
        ends: starts + 60 * moment::MINUTE,
        guests: None,
        shown: Shown::Now,
    }
}

/// An event of the test, what it is, and the one beside it.
struct Case {
    holder: usize,
    phase: Phase,
    kind: Kind,
    owner: Owner,
    event: EventId,
    beside: Option<(Owner, EventId)>,
}

#[both]
async fn no_combination_of_window_owner_office_and_act_passes_what_the_rules_refuse(db: Db) {
    let (desk, seat, people) = office(db).await;
    let mut cases = Vec::new();
    let mut ctx = desk.write().await;
    for (phase, since) in SINCE {
        for (holder, who) in people.iter().enumerate() {
            let mut on = day(since);
            for kind in KINDS {
                for owner in Owner::ALL.iter().copied() {
                    for beside in BESIDE {
                        let mut write = async |hour, kind, owner| {
                            ctx.op = ctx.ids.make();
                            let entry = Entry { said: said(seat, on, hour, kind, owner), weeks: 1 };
                            enter(&mut ctx, who.person, &entry).await.unwrap()
                        };
                        let event = write(10, kind, owner).await;
                        let beside = match beside {
                            None => None,
                            Some(side) => Some((side, write(15, Kind::Sitting, side).await)),
                        };
                        cases.push(Case { holder, phase, kind, owner, event, beside });
                        on = on.plus(1);
                    }
                }
            }
        }
    }
    ctx.commit().await.unwrap();
    let step = || desk.clock.set(desk.clock.now() + Duration::from_secs(1));
    step();
    let mut ctx = desk.write().await;
    for id in cases.iter().flat_map(|c| std::iter::once(c.event).chain(c.beside.map(|b| b.1))) {
        ctx.op = ctx.ids.make();
        act(&mut ctx, id, &Doing::Approve).await.unwrap();
    }
    ctx.commit().await.unwrap();
    step();
    let mut ctx = desk.write().await;
    let (mut refused, mut passed) = (0, 0);
    for c in &cases {
        let office = Office::of(people[c.holder].role);
        let mut publish = async |id, deed: Deed| {
            let rules = against(&deed, c.phase);
            ctx.op = ctx.ids.make();
            match act(&mut ctx, id, &Doing::Publish).await {
                Ok(_) => assert!(rules.is_empty(), "{deed:?} in {:?} passed", c.phase),
                Err(ProgrammeError::Forbidden(it)) => {
                    assert_eq!(it.rules, rules, "{deed:?} in {:?}", c.phase)
                }
                Err(e) => panic!("{deed:?}: {e}"),
            }
            rules.is_empty()
        };
        let mut beside = None;
        if let Some((owner, id)) = c.beside {
            let deed = Deed::Event { kind: Kind::Sitting, owner, office, beside: None };
            if publish(id, deed).await {
                beside = Some(owner);
            }
        }
        let deed = Deed::Event { kind: c.kind, owner: c.owner, office, beside };
        match publish(c.event, deed).await {
            true => passed += 1,
            false => refused += 1,
        }
    }
    assert!(refused > 100 && passed > 100, "{refused} refused, {passed} passed");
    assert_eq!(people.iter().filter(|h| h.role == Role::Mla).count(), 1);
    ctx.rollback().await.unwrap();
}

#[both]
async fn what_was_published_before_an_election_is_listed_and_moves_into_none(db: Db) {
    let (desk, seat, people) = office(db).await;
    let mla = people.iter().find(|h| h.role == Role::Mla).unwrap();
    let mut ctx = desk.write().await;
    let free = said(seat, day("2026-01-05"), 10, Kind::Gathering, Owner::Government);
    ctx.op = ctx.ids.make();
    let id = enter(&mut ctx, mla.person, &Entry { said: free.clone(), weeks: 1 }).await.unwrap();
    ctx.commit().await.unwrap();
    for doing in [Doing::Approve, Doing::Publish] {
        desk.clock.set(desk.clock.now() + Duration::from_secs(1));
        let mut ctx = desk.write().await;
        ctx.op = ctx.ids.make();
        act(&mut ctx, id, &doing).await.unwrap();
        ctx.commit().await.unwrap();
    }
    desk.clock.set(desk.clock.now() + Duration::from_secs(1));
    let mut ctx = desk.write().await;
    assert!(now_forbidden(&mut ctx).await.unwrap().is_empty());
    // It may move to another free day, not into the election.
    for (on, rules) in [("2026-01-06", vec![]), ("2026-06-01", vec![Rule::NoGovernmentGathering])] {
        let moved = Said { ..said(seat, day(on), 12, Kind::Gathering, Owner::Government) };
        ctx.op = ctx.ids.make();
        match act(&mut ctx, id, &Doing::Move(moved)).await {
            Ok(_) => assert!(rules.is_empty(), "{on}"),
            Err(ProgrammeError::Forbidden(it)) => assert_eq!(it.rules, rules, "{on}"),
            Err(e) => panic!("{on}: {e}"),
        }
    }
    // An election is announced over it: it stands in the list until it is cancelled, which is always allowed.
    ctx.op = ctx.ids.make();
    let election = Election {
        name: "नमूना उपचुनाव".to_owned(),
        name_en: None,
        area: seat,
        from: day("2026-01-03"),
        until: day("2026-01-31"),
    };
    calendar::declare(&mut ctx, &election, moment::at(day("2026-01-25"), 1_080)).await.unwrap();
    let all = now_forbidden(&mut ctx).await.unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!((all[0].0.id, all[0].2.as_slice()), (id, &[Rule::NoGovernmentGathering][..]));
    ctx.commit().await.unwrap();
    desk.clock.set(desk.clock.now() + Duration::from_secs(1));
    let mut ctx = desk.write().await;
    assert!(super::super::may(&mut ctx, id, Act::Cancel).await.is_ok());
    ctx.op = ctx.ids.make();
    act(&mut ctx, id, &Doing::Cancel("आचार संहिता".to_owned())).await.unwrap();
    assert!(now_forbidden(&mut ctx).await.unwrap().is_empty());
    assert!(places(&mut ctx, seat).await.unwrap().iter().all(|p: &AreaPath| p.depth() > 1));
    ctx.rollback().await.unwrap();
}
