//! Entries of one person: found in a file with planted repeats, decided, linked and taken back; and the counts and cards, which are then what they were.
#![allow(clippy::unwrap_used)]

mod ground;
mod pages;

use std::fmt::Write as _;

use access::{Actor, Role};
use db::{Db, both, row};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use register::Register;
use register::actions::same::{look_for_pairs, of_person, review};
use register::actions::worker::{self, Said};
use register::actions::{RegisterError, linked, overview, phones, workers};
use register::model::same::Decision::{NotSame, Same, Undone};
use register::model::workers::{Gender, Truth};
use register::rules::same::{Field, Finding};
use system::{Erasing, System as _};
use testkit::day;
use words::Locale;

use ground::{
    GIVEN, area, decide, decide_as, desk, everything, import, look, pairs, reviewed, right, tick, user, who,
    workers_file,
};

#[both]
async fn planted_repeats_are_found_with_what_speaks_for_and_against(db: Db) {
    let desk = desk(db).await;
    let looked = look(&desk).await;
    assert_eq!((looked.cards, looked.pairs, looked.left), (412, 4, 4));
    let all = pairs(&desk, &Actor::LocalOperator).await;
    assert_eq!(all, ["P1a+P1b", "P2a+P2b", "P3a+P3b", "P4a+P4b"], "no house, no name in common alone");
    let found = reviewed(&desk, &Actor::LocalOperator).await;
    let of = |reference: &str| {
        let is = |p: &&register::actions::same::Shown| {
            p.cards.iter().any(|c| c.entry.reference.as_deref() == Some(reference))
        };
        found.pairs.iter().find(is).unwrap().weighed.clone()
    };
    assert_eq!(of("P1a").finding(Field::Mobile), Finding::Same);
    assert_eq!(of("P1a").finding(Field::Unit), Finding::Same);
    assert_eq!(of("P3a").finding(Field::Mobile), Finding::Other);
    assert_eq!(of("P3a").finding(Field::BirthYear), Finding::Same);
    assert_eq!(of("P4a").finding(Field::Unit), Finding::Other);
    assert!(of("P2a").finding(Field::GivenName) >= Finding::Near);
    // Found again, the list is the same.
    assert_eq!(look(&desk).await, looked);
}

#[both]
async fn what_was_refused_never_comes_back_and_what_was_taken_back_does(db: Db) {
    let desk = desk(db).await;
    look(&desk).await;
    let everybody = Actor::LocalOperator;
    let two = (who(&desk, "P1b").await, who(&desk, "P1a").await);
    decide(&desk, two, NotSame).await;
    let left = ["P2a+P2b", "P3a+P3b", "P4a+P4b"];
    assert_eq!(pairs(&desk, &everybody).await, left);
    assert_eq!(look(&desk).await.left, 3);
    assert_eq!(pairs(&desk, &everybody).await, left);
    // Also when one of them is written anew.
    tick(&desk);
    let mut ctx = desk.write().await;
    let said = Said { name_en: Some("Archna Tikwal".to_owned()), ..Said::default() };
    worker::change(&mut ctx, two.1, &said, "सुधार").await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(pairs(&desk, &everybody).await, left);
    let linked = decide_as(&desk, &everybody, two, Same, None).await;
    assert!(matches!(linked, Err(RegisterError::Decided)), "it was decided otherwise");
    let found = reviewed(&desk, &everybody).await;
    assert_eq!((found.left, found.today, found.last.unwrap().fact.decision), (3, 1, NotSame));
    decide(&desk, two, Undone).await;
    assert_eq!(pairs(&desk, &everybody).await.len(), 4);
    assert_eq!(reviewed(&desk, &everybody).await.today, 0);
    let again = decide_as(&desk, &everybody, two, Undone, None).await;
    assert!(matches!(again, Err(RegisterError::NoPair)), "there is nothing to take back");
    let alone = decide_as(&desk, &everybody, (two.0, two.0), Same, None).await;
    assert!(matches!(alone, Err(RegisterError::NoPair)));
    // Who decided what stands in the trail.
    let mut ctx = desk.read().await;
    let trail = access::audit::trail::next(&mut ctx.tx, 0, 100).await.unwrap();
    let said: Vec<_> = trail.iter().filter(|t| t.object == format!("worker {}", two.0)).collect();
    assert_eq!(said.iter().filter_map(|t| t.fields.as_deref()).collect::<Vec<_>>(), ["not_same", "undone"]);
    ctx.rollback().await.unwrap();
}

#[both]
async fn linked_entries_are_one_person_and_apart_again_they_are_what_they_were(db: Db) {
    let desk = desk(db).await;
    look(&desk).await;
    let (a, b) = (who(&desk, "P3a").await, who(&desk, "P3b").await);
    let (c, d) = (who(&desk, "P4a").await, who(&desk, "P4b").await);
    tick(&desk);
    let mut ctx = desk.write().await;
    worker::found_real(&mut ctx, b, Truth::Met).await.unwrap();
    ctx.commit().await.unwrap();
    let before = everything(&desk, &[a, b, c, d]).await;
    decide_as(&desk, &Actor::LocalOperator, (a, b), Same, Some(b)).await.unwrap();
    let one = everything(&desk, &[a, b]).await;
    decide(&desk, (c, d), Same).await;
    right(&desk).await;

    let mut ctx = desk.read().await;
    let np = area(&mut ctx, "NP").await;
    assert_eq!(overview::overview(&mut ctx, np).await.unwrap().workers.workers, 410);
    // The one that leads shows what both say, and where each is from; the other shows itself and the way there.
    let card = worker::card(&mut ctx, b).await.unwrap();
    assert_eq!((card.duties.len(), card.truth(), card.others.len()), (2, Truth::Met, 1));
    assert_eq!((card.others[0].person, card.others[0].mobile.as_deref()), (a, Some("98xxxxxx72")));
    assert_eq!(card.others[0].entry.reference.as_deref(), Some("P3a"));
    let part = worker::card(&mut ctx, a).await.unwrap();
    assert_eq!((part.led_by.map(|l| l.0), part.duties.len(), part.others.len()), (Some(b), 1, 0));
    let (_, made) = of_person(&mut ctx, a).await.unwrap();
    assert_eq!(made.iter().map(|m| m.fact.decision).collect::<Vec<_>>(), [Same]);
    // The search shows them once, and in a booth they stand once.
    let found = workers::find(&mut ctx, "Dinkar Bhadaurkar", false, None, 10).await.unwrap();
    let found: Vec<_> = found.iter().filter(|f| f.person == a || f.person == b).collect();
    assert_eq!(found.iter().map(|f| (f.person, f.duties.len())).collect::<Vec<_>>(), [(b, 2)]);
    // Of people in two districts either counts them once.
    for code in ["D-1", "D-2"] {
        let area = area(&mut ctx, code).await;
        let n = overview::overview(&mut ctx, area).await.unwrap().workers.workers;
        assert_eq!(n, if code == "D-1" { 330 } else { 81 });
    }
    ctx.rollback().await.unwrap();

    decide(&desk, (c, d), Undone).await;
    assert_eq!(everything(&desk, &[a, b]).await, one);
    decide(&desk, (b, a), Undone).await;
    assert_eq!(everything(&desk, &[a, b, c, d]).await, before);
    assert_eq!(pairs(&desk, &Actor::LocalOperator).await.len(), 4);
}

#[both]
async fn what_is_decided_of_a_group_holds_for_all_of_it(db: Db) {
    let desk = desk(db).await;
    look(&desk).await;
    let (a, b, c) = (who(&desk, "P1a").await, who(&desk, "P1b").await, who(&desk, "H1").await);
    decide(&desk, (a, b), Same).await;
    decide(&desk, (b, c), NotSame).await;
    // One of two linked entries is not another's who is not the first's.
    let joined = decide_as(&desk, &Actor::LocalOperator, (a, c), Same, None).await;
    assert!(matches!(joined, Err(RegisterError::Decided)));
    let parted = decide_as(&desk, &Actor::LocalOperator, (a, b), NotSame, None).await;
    assert!(matches!(parted, Err(RegisterError::Decided)), "first the link is taken back");
    decide(&desk, (a, b), Undone).await;
    decide(&desk, (a, c), Same).await;
    right(&desk).await;
    let mut ctx = desk.read().await;
    assert_eq!(worker::card(&mut ctx, a.min(c)).await.unwrap().others.len(), 1);
    assert!(worker::card(&mut ctx, b).await.unwrap().led_by.is_none());
    ctx.rollback().await.unwrap();
}

#[both]
async fn the_same_file_again_undoes_nothing_and_an_import_taken_back_leaves_the_rest(db: Db) {
    let desk = desk(db).await;
    let more = "name_hi,mobile,gender,birth_year,unit,duty,ref\nदिनकर भदौरकर,9812345672,M,1968,B-07,committee_member,P3c\n";
    let no = import(&desk, "workers", more).await.no.unwrap();
    look(&desk).await;
    let (a, b, c) = (who(&desk, "P3a").await, who(&desk, "P3b").await, who(&desk, "P3c").await);
    decide(&desk, (a, b), Same).await;
    decide_as(&desk, &Actor::LocalOperator, (b, c), Same, Some(c)).await.unwrap();
    let before = everything(&desk, &[a, b, c]).await;
    for file in [workers_file(), more.to_owned()] {
        let again = import(&desk, "workers", &file).await;
        assert_eq!((again.outcome.created, again.outcome.updated), (0, 0));
    }
    assert_eq!(everything(&desk, &[a, b, c]).await, before);
    assert_eq!(look(&desk).await.left, 3);
    // The entry that led is gone: of the others one leads.
    tick(&desk);
    let mut ctx = desk.write().await;
    let kinds: Vec<_> = areas::kinds::all().into_iter().chain(register::kinds::all()).collect();
    intake::undo(&mut ctx, &kinds, no, None).await.unwrap();
    ctx.commit().await.unwrap();
    right(&desk).await;
    let mut ctx = desk.read().await;
    assert_eq!(worker::card(&mut ctx, a).await.unwrap().others.len(), 1);
    assert_eq!(worker::card(&mut ctx, b).await.unwrap().led_by.map(|l| l.0), Some(a));
    assert!(matches!(worker::card(&mut ctx, c).await, Err(RegisterError::NoWorker(_))));
    ctx.rollback().await.unwrap();
}

#[both]
async fn only_pairs_of_which_both_lie_inside_are_shown_and_decided(db: Db) {
    let desk = desk(db).await;
    look(&desk).await;
    let first = user(&desk, Role::DistrictPresident, "D-1").await;
    let second = user(&desk, Role::DistrictPresident, "D-2").await;
    let booth = user(&desk, Role::BoothPresident, "B-05").await;
    assert_eq!(pairs(&desk, &first).await, ["P1a+P1b", "P2a+P2b", "P3a+P3b"]);
    assert_eq!(pairs(&desk, &booth).await, ["P2a+P2b"]);
    assert!(pairs(&desk, &second).await.is_empty());
    assert_eq!((reviewed(&desk, &first).await.left, reviewed(&desk, &second).await.left), (3, 0));
    let (inside, outside) = (who(&desk, "P4a").await, who(&desk, "P4b").await);
    let own = (who(&desk, "P1a").await, who(&desk, "P1b").await);
    for (actor, two) in
        [(&first, (inside, outside)), (&second, (inside, outside)), (&second, own), (&booth, own)]
    {
        for what in [Same, NotSame, Undone] {
            let done = decide_as(&desk, actor, two, what, None).await;
            assert!(matches!(done, Err(RegisterError::NoPair)), "{done:?}");
        }
    }
    // A link made above brings nobody the right to undo it, though the person serves in their district.
    decide(&desk, (inside, outside), Same).await;
    let undone = decide_as(&desk, &second, (inside, outside), Undone, None).await;
    assert!(matches!(undone, Err(RegisterError::NoPair)));
    let mut ctx = desk.host.read(second.clone(), Locale::Hi).await.unwrap();
    assert_eq!(
        worker::card(&mut ctx, inside).await.unwrap().duties.len(),
        2,
        "one person, who serves here too"
    );
    let (left, made) = of_person(&mut ctx, outside).await.unwrap();
    assert!(left.is_empty() && made.is_empty());
    ctx.rollback().await.unwrap();
    decide_as(&desk, &booth, (who(&desk, "P2a").await, who(&desk, "P2b").await), Same, None).await.unwrap();
    let looked = look_for_pairs(&desk.host, first.clone(), Locale::Hi).await;
    assert!(looked.is_err(), "only whoever keeps the register of the whole organisation");
    right(&desk).await;
}

#[both]
async fn whoever_is_written_down_by_hand_is_looked_for_at_once(db: Db) {
    let desk = desk(db).await;
    tick(&desk);
    let mut ctx = desk.write().await;
    let unit = area(&mut ctx, "B-09").await;
    let said = Said {
        name_en: Some("Hemlata Dudhwal".to_owned()),
        gender: Some(Gender::Woman),
        birth_year: Some(1982),
        mobile: Some("9812345675".to_owned()),
        ..Said::default()
    };
    let new = worker::add(&mut ctx, &said, unit, "committee_member", day("2026-11-01")).await.unwrap();
    ctx.commit().await.unwrap();
    let mut ctx = desk.read().await;
    let (left, _) = of_person(&mut ctx, new).await.unwrap();
    let known: Vec<_> = left.iter().map(|p| p.two.other(new)).collect();
    ctx.rollback().await.unwrap();
    assert_eq!(known, [who(&desk, "H1").await], "not the husband, who has the same number");
    decide(&desk, (new, known[0]), Same).await;
    right(&desk).await;
    assert_eq!(look(&desk).await.left, 4);
}

#[both]
async fn a_number_of_many_is_a_pattern_and_no_more(db: Db) {
    let desk = desk(db).await;
    let mut file = "name_hi,mobile,unit,duty,ref\n".to_owned();
    for (i, (name, _)) in GIVEN.iter().enumerate().take(7) {
        let _ = writeln!(file, "{name} सजवानकर,9898989898,B-{:02},page_head,S{i}", 1 + i / 2);
    }
    for (i, (name, _)) in GIVEN.iter().enumerate().take(5) {
        let _ = writeln!(file, "{name} घरवालकर,9797979797,B-10,page_head,T{i}");
    }
    import(&desk, "workers", &file).await;
    look(&desk).await;
    let seen = async |actor: &Actor| {
        let mut ctx = desk.host.read(actor.clone(), Locale::Hi).await.unwrap();
        let (all, looked) = phones::shared(&mut ctx).await.unwrap();
        ctx.rollback().await.unwrap();
        assert!(looked.is_some());
        all.into_iter().map(|s| (s.number, s.people, s.units, s.imports.len())).collect::<Vec<_>>()
    };
    assert_eq!(
        seen(&Actor::LocalOperator).await,
        [("98xxxxxx98".to_owned(), 7, 4, 1)],
        "a house of five is none"
    );
    assert_eq!(seen(&user(&desk, Role::DistrictPresident, "D-1").await).await.len(), 1);
    assert!(seen(&user(&desk, Role::DistrictPresident, "D-2").await).await.is_empty());
    // The mandal of the first four booths has all seven; a booth alone has two.
    assert!(seen(&user(&desk, Role::BoothPresident, "B-01").await).await.is_empty());
    // Two entries of one person are one of those who have it.
    decide(&desk, (who(&desk, "S0").await, who(&desk, "S1").await), Same).await;
    assert_eq!(seen(&Actor::LocalOperator).await[0].1, 6);
    decide(&desk, (who(&desk, "S2").await, who(&desk, "S3").await), Same).await;
    assert!(seen(&Actor::LocalOperator).await.is_empty());
}

#[both]
async fn whoever_is_erased_is_erased_with_all_entries(db: Db) {
    let desk = desk(db).await;
    look(&desk).await;
    let (a, b, c) = (who(&desk, "P3a").await, who(&desk, "P3b").await, who(&desk, "P2a").await);
    decide(&desk, (a, b), Same).await;
    decide(&desk, (b, c), NotSame).await;
    let mut ctx = desk.read().await;
    let held = Register.held_about(&mut ctx, b.uuid()).await.unwrap();
    let rows: Vec<&str> = held.iter().flat_map(|h| h.rows.iter().map(|(_, v)| v.as_str())).collect();
    assert!(rows.contains(&"98xxxxxx72") && rows.contains(&"98xxxxxx73"), "{rows:?}");
    ctx.rollback().await.unwrap();
    for step in [Erasing::Hide, Erasing::Destroy] {
        tick(&desk);
        let mut ctx = desk.write().await;
        // The entry that was not the leading one is asked for.
        Register.erase(&mut ctx, b.uuid(), step).await.unwrap();
        ctx.commit().await.unwrap();
        right(&desk).await;
        let mut ctx = desk.read().await;
        for gone in [a, b] {
            assert!(matches!(worker::card(&mut ctx, gone).await, Err(RegisterError::NoWorker(_))));
        }
        assert!(worker::card(&mut ctx, c).await.is_ok());
        ctx.rollback().await.unwrap();
        assert_eq!(pairs(&desk, &Actor::LocalOperator).await, ["P1a+P1b", "P2a+P2b", "P4a+P4b"]);
    }
    let mut ctx = desk.read().await;
    for (table, column) in [
        ("register_worker", "person_id"),
        ("register_duty", "person_id"),
        ("register_same", "person_id"),
        ("register_same", "other_id"),
        ("register_same_pair", "other_id"),
        ("register_linked", "lead_id"),
    ] {
        for gone in [a, b] {
            let sql = sqlx::AssertSqlSafe(format!("SELECT 1 FROM {table} WHERE {column} = $1"));
            let left: Option<(i32,)> = row!(&mut ctx.tx, sql, gone.uuid()).unwrap();
            assert_eq!(left, None, "{table}.{column}");
        }
    }
    ctx.rollback().await.unwrap();
}

/// One step of somebody who keeps the register: what, with whom, with whom else, where.
type Step = (u8, usize, usize, usize);

#[both]
async fn counts_stay_right_whatever_is_linked_moved_and_taken_back(db: Db) {
    let desk = desk(db).await;
    let mut people = Vec::new();
    for reference in ["P1a", "P1b", "P3a", "P3b", "P4a", "P4b"] {
        people.push(who(&desk, reference).await);
    }
    let mut runner = TestRunner::deterministic();
    let steps = prop::collection::vec((0..8u8, 0..9usize, 0..9usize, 0..3usize), 80);
    let steps: Vec<Step> = steps.new_tree(&mut runner).unwrap().current();
    let mut links = 0;
    for (what, one, other, place) in steps {
        tick(&desk);
        let mut ctx = desk.write().await;
        let unit = area(&mut ctx, ["B-03", "B-07", "B-18"][place]).await;
        let duty = ["page_head", "committee_member", "booth_agent"][place];
        let (one, other) = (one % people.len(), other % people.len());
        let (today, id, two) = (ctx.today(), people[one], (people[one], people[other]));
        let done = match what {
            0 => worker::give(&mut ctx, id, unit, duty, today).await,
            1 => worker::end(&mut ctx, id, (unit, duty), today.plus(-1), "x").await,
            2 => worker::found_real(&mut ctx, id, Truth::ALL[1 + place]).await,
            3 => {
                let gender = Some(Gender::ALL[place]);
                worker::change(&mut ctx, id, &Said { gender, ..Said::default() }, "x").await
            }
            4 if people.len() < 9 => {
                let said = Said { name_hi: Some("नया नमूना".to_owned()), ..Said::default() };
                worker::add(&mut ctx, &said, unit, duty, today).await.map(|new| people.push(new))
            }
            5 | 6 => linked::decide(&mut ctx, two, Same, Some(id), "").await.inspect(|()| links += 1),
            _ => linked::decide(&mut ctx, two, Undone, None, "").await,
        };
        match done {
            Ok(()) => ctx.commit().await.unwrap(),
            Err(RegisterError::Access(e)) => panic!("{e}"),
            Err(_) => ctx.rollback().await.unwrap(),
        }
        right(&desk).await;
    }
    assert!(links > 5);
}

#[both]
async fn a_long_list_goes_on_where_it_ended(db: Db) {
    let desk = desk(db).await;
    let mut file = "name_hi,mobile,gender,birth_year,unit,duty,ref\n".to_owned();
    for (i, family) in
        ["अंबौड़", "बनौड़", "चितौड़", "डभौड़", "एटौड़", "फतौड़", "गरौड़", "हरौड़", "इटौड़", "जबौड़"].iter().enumerate()
    {
        for twice in ["a", "b"] {
            let (name, unit) = (GIVEN[i].0, 1 + i);
            let _ = writeln!(
                file,
                "{name} {family}कर,98111111{i:02},,{},B-{unit:02},page_head,L{i}{twice}",
                1960 + i
            );
        }
    }
    import(&desk, "workers", &file).await;
    let left = look(&desk).await.left;
    assert!(left > 10, "{left}");
    let first = reviewed(&desk, &Actor::LocalOperator).await;
    let mut ctx = desk.read().await;
    let second = review(&mut ctx, first.next).await.unwrap();
    ctx.rollback().await.unwrap();
    assert_eq!((first.pairs.len(), first.left, second.next), (10, left, None));
    let mut all: Vec<_> =
        first.pairs.iter().chain(&second.pairs).map(|p| (p.weighed.weight, p.two)).collect();
    assert!(all.is_sorted_by(|x, y| x.0 >= y.0), "the heaviest first");
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len() as i64, left);
}
