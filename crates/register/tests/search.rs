//! Finding workers by name, in either script and inside one's area; adding, changing and moving them by hand; and the counts, which stay right.
#![allow(clippy::unwrap_used)]

use access::{Actor, Ctx};
use areas::model::AreaId;
use db::{Db, both, row};
use intake::Kind;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use register::actions::worker::{self, Said};
use register::actions::{RegisterError, workers};
use register::model::PersonId;
use register::model::workers::{Gender, Truth};
use testkit::{Desk, day, given};

const AREAS: &str = "kind,code,name_hi,name_en,parent\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP\n\
    mandal,M-1,पहला मंडल,First Mandal,NP-AC-001\n\
    mandal,M-2,दूसरा मंडल,Second Mandal,NP-AC-001\n\
    booth,B-1,बूथ 1,Booth 1,M-1\n\
    booth,B-2,बूथ 2,Booth 2,M-1\n\
    booth,B-3,बूथ 3,Booth 3,M-2\n";
const FILE: &str = "name_hi,name_en,unit,duty,ref\n\
    शिवराज शर्मा,,B-1,page_head,1\n\
    ,Shivraj Verma,B-2,page_head,2\n\
    श्रीमती ज़रीना बाँसखेड़िया,,B-3,page_head,3\n\
    कमला देवी,Kamla Devi,B-3,page_head,4\n\
    रामकुमार,,B-1,page_head,5\n\
    वार्ड १२३ नमूना,,B-2,page_head,6\n";

fn kind(name: &str) -> Box<dyn Kind> {
    areas::kinds::all().into_iter().chain(register::kinds::all()).find(|k| k.name() == name).unwrap()
}

async fn desk(db: Db) -> Desk {
    let desk = Desk::new(db);
    for (name, text) in [("areas", AREAS), ("workers", FILE)] {
        let report = desk.import(&*kind(name), text, given(&[], &[], None)).await;
        assert_eq!(report.rejected, 0, "{:?}", report.reject_list);
    }
    desk
}

async fn area(ctx: &mut Ctx, code: &str) -> AreaId {
    let id: Option<(base::uuid::Uuid,)> =
        row!(&mut ctx.tx, "SELECT id FROM areas_area WHERE code = $1", code).unwrap();
    id.unwrap().0.into()
}

/// The names that were found, the nearest first.
async fn found(desk: &Desk, typed: &str, under: Option<&str>) -> Vec<String> {
    let mut ctx = desk.read().await;
    let under = match under {
        Some(code) => Some(area(&mut ctx, code).await),
        None => None,
    };
    let all = workers::find(&mut ctx, typed, false, under, 10).await.unwrap();
    ctx.rollback().await.unwrap();
    all.into_iter().map(|f| f.name_hi.or(f.name_en).unwrap()).collect()
}

#[both]
async fn names_are_found_whichever_way_they_are_written(db: Db) {
    let desk = desk(db).await;
    for (typed, first) in [
        ("शिवराज शर्मा", "शिवराज शर्मा"),
        ("Shivraj Sharma", "शिवराज शर्मा"),
        ("shivraaj sarma", "शिवराज शर्मा"),
        ("शर्मा शिवराज", "शिवराज शर्मा"),
        ("शिवराज वर्मा", "Shivraj Verma"),
        ("जरीना", "श्रीमती ज़रीना बाँसखेड़िया"),
        ("Zarina Bansakhediya", "श्रीमती ज़रीना बाँसखेड़िया"),
        ("बांसखेड़िया", "श्रीमती ज़रीना बाँसखेड़िया"),
        ("kamala devi", "कमला देवी"),
        ("कम\u{200d}ला", "कमला देवी"),
        ("ram kumar", "रामकुमार"),
        ("123", "वार्ड १२३ नमूना"),
    ] {
        assert_eq!(found(&desk, typed, None).await.first().map(String::as_str), Some(first), "{typed}");
    }
    assert!(found(&desk, "Xyzzyqq", None).await.is_empty());
    assert!(found(&desk, "  ", None).await.is_empty());
    assert_eq!(found(&desk, "shivraj", Some("M-1")).await.len(), 2);
    assert_eq!(found(&desk, "shivraj", Some("B-2")).await, ["Shivraj Verma"]);
    assert!(found(&desk, "shivraj", Some("M-2")).await.is_empty());
}

#[both]
async fn somebody_who_is_added_changed_and_moved_is_found_where_they_are(db: Db) {
    let desk = desk(db).await;
    let mut ctx = desk.write().await;
    let (one, three) = (area(&mut ctx, "B-1").await, area(&mut ctx, "B-3").await);
    let said = Said {
        name_hi: Some("नई बाई".into()), mobile: Some("98765 43210".into()), ..Said::default()
    };
    let from = day("2026-01-01");
    let none = worker::add(&mut ctx, &Said::default(), one, "page_head", from).await;
    assert!(matches!(none, Err(RegisterError::NoName)));
    let level = worker::add(&mut ctx, &said, one, "mandal_president", from).await;
    assert!(matches!(level, Err(RegisterError::NoDesignation(_))));
    let id = worker::add(&mut ctx, &said, one, "booth_president", from).await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(found(&desk, "nai bai", Some("M-1")).await, ["नई बाई"]);

    tick(&desk);
    let mut ctx = desk.write().await;
    let said = Said { name_en: Some("Nayi Bai".into()), gender: Some(Gender::Woman), ..Said::default() };
    assert!(matches!(worker::change(&mut ctx, id, &said, " ").await, Err(RegisterError::NoReason)));
    worker::change(&mut ctx, id, &said, "सुधार").await.unwrap();
    worker::found_real(&mut ctx, id, Truth::Met).await.unwrap();
    worker::give(&mut ctx, id, three, "committee_member", from).await.unwrap();
    worker::end(&mut ctx, id, (one, "booth_president"), day("2026-11-21"), "स्थानांतरण").await.unwrap();
    ctx.commit().await.unwrap();

    let mut ctx = desk.read().await;
    let card = worker::card(&mut ctx, id).await.unwrap();
    assert_eq!(card.entry.name_hi.as_deref(), Some("नई बाई"));
    assert_eq!((card.mobile.as_deref(), card.truth()), (Some("98xxxxxx10"), Truth::Met));
    assert_eq!(card.duties.len(), 2, "what was done before stays");
    assert!(register::counting::differences(&mut ctx).await.unwrap().is_empty());
    // She is shown what is held of her, and until she was told of it, nothing is sent.
    let held = system::System::held_about(&register::Register, &mut ctx, id.uuid()).await.unwrap();
    let rows: Vec<&str> = held.iter().flat_map(|h| h.rows.iter().map(|(_, v)| v.as_str())).collect();
    assert!(rows.contains(&"नई बाई") && rows.contains(&"98xxxxxx10") && rows.contains(&"बूथ 3"), "{rows:?}");
    let why = system::System::forbids(&register::Register, &mut ctx, id.uuid(), "messages").await.unwrap();
    assert!(why.is_some());
    ctx.rollback().await.unwrap();
    assert!(found(&desk, "nai bai", Some("M-1")).await.is_empty());
    assert_eq!(found(&desk, "Nayi Bai", Some("M-2")).await, ["नई बाई"]);

    tick(&desk);
    let mut ctx = desk.write().await;
    let other = Said { name_hi: Some("दूसरी".into()), ..Said::default() };
    let other = worker::add(&mut ctx, &other, one, "booth_president", from).await.unwrap();
    let held = worker::give(&mut ctx, id, one, "booth_president", from).await;
    assert!(matches!(held, Err(RegisterError::Held(_))), "one booth, one president");
    assert_ne!(id, other);
    ctx.rollback().await.unwrap();
}

fn tick(desk: &Desk) {
    desk.clock.set(base::Clock::now(&*desk.clock) + std::time::Duration::from_millis(1));
}

#[both]
async fn nobody_is_told_of_a_worker_who_does_not_exist(db: Db) {
    let desk = desk(db).await;
    let mut ctx = desk.read().await;
    let nobody: PersonId = ctx.ids.make();
    assert!(matches!(worker::card(&mut ctx, nobody).await, Err(RegisterError::NoWorker(_))));
    ctx.rollback().await.unwrap();
    let ctx = desk.host.read(Actor::Nobody, words::Locale::Hi).await.unwrap();
    assert!(ctx.authorise(access::Action::ReadWorkers).is_err());
    ctx.rollback().await.unwrap();
}

/// One step of somebody who keeps the register: who, what, where.
type Step = (usize, u8, usize);

#[both]
async fn counts_stay_right_whatever_is_done(db: Db) {
    let desk = desk(db).await;
    let mut runner = TestRunner::deterministic();
    let steps = prop::collection::vec((0..6usize, 0..4u8, 0..3usize), 40);
    for _ in 0..3 {
        let steps: Vec<Step> = steps.new_tree(&mut runner).unwrap().current();
        for (who, what, place) in steps {
            step(&desk, who, what, place).await;
        }
        let mut ctx = desk.read().await;
        let wrong = register::counting::differences(&mut ctx).await.unwrap();
        assert!(wrong.is_empty(), "{wrong:?}");
        ctx.rollback().await.unwrap();
    }
}

async fn step(desk: &Desk, who: usize, what: u8, place: usize) {
    tick(desk);
    let mut ctx = desk.write().await;
    let reference = (who + 1).to_string();
    let sql = "SELECT person_id FROM register_worker WHERE ref = $1 AND known_until = 9223372036854775807";
    let id: Option<(base::uuid::Uuid,)> = row!(&mut ctx.tx, sql, reference.as_str()).unwrap();
    let id: PersonId = id.unwrap().0.into();
    let unit = area(&mut ctx, ["B-1", "B-2", "B-3"][place]).await;
    let today = ctx.today();
    let duty = ["page_head", "committee_member", "booth_agent"][place];
    let done = match what {
        0 => worker::give(&mut ctx, id, unit, duty, today).await,
        1 => worker::end(&mut ctx, id, (unit, duty), today.plus(-1), "x").await,
        2 => worker::found_real(&mut ctx, id, Truth::ALL[1 + place]).await,
        _ => {
            let gender = Some(Gender::ALL[place]);
            worker::change(&mut ctx, id, &Said { gender, ..Said::default() }, "x").await
        }
    };
    match done {
        Ok(()) => ctx.commit().await.unwrap(),
        // Not everything can be done at every time; then nothing is.
        Err(RegisterError::Access(e)) => panic!("{e}"),
        Err(_) => ctx.rollback().await.unwrap(),
    }
}
