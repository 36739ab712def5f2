//! Two districts with 400 people of whom no two are one, and the planted entries that are.

use std::fmt::Write as _;
use std::sync::Arc;

use access::actions::{Giving, add_user, give};
use access::users::Account;
use access::{Actor, Ctx, Role, User, UserId};
use areas::model::AreaId;
use base::Span;
use base::uuid::Uuid;
use db::{Db, row};
use intake::Kind;
use intake::run::Report;
use register::Register;
use register::actions::same::{Looked, Review, look_for_pairs, review};
use register::actions::worker;
use register::actions::{RegisterError, linked, overview};
use register::model::PersonId;
use register::model::same::Decision;
use testkit::{Desk, day, given};
use words::Locale;

pub const GIVEN: [(&str, &str); 10] = [
    ("रमेश", "Ramesh"),
    ("सुनीता", "Sunita"),
    ("गिरीश", "Girish"),
    ("ललिता", "Lalita"),
    ("मोहन", "Mohan"),
    ("पुष्पा", "Pushpa"),
    ("दीपक", "Deepak"),
    ("वंदना", "Vandana"),
    ("बलराम", "Balram"),
    ("कल्पना", "Kalpana"),
];
pub const FAMILY: [(&str, &str); 8] = [
    ("बेलपुरिया", "Belpuria"),
    ("सोमगढ़िया", "Somgarhia"),
    ("तिलकोटिया", "Tilkotia"),
    ("झरखेड़िया", "Jharkhedia"),
    ("चकसरिया", "Chaksaria"),
    ("लोहडीहिया", "Lohdihia"),
    ("मदघाटिया", "Madghatia"),
    ("खजमऊवाल", "Khajmauwal"),
];
/// Once in each script; a typing slip; another phone; and the same in two districts. Then two of one house, and two who are called alike.
pub const PLANTED: &str = "अर्चना टीकवाल,,9812345670,F,1980,B-03,page_head,P1a\n\
    ,Archana Tikwal,9812345670,F,1980,B-03,committee_member,P1b\n\
    सुलोचना खजूरकर,Sulochana Khajurkar,9812345671,F,1971,B-05,page_head,P2a\n\
    सुलोचना खजुरकर,Sulochna Khajurkar,9812345671,F,1971,B-05,page_head,P2b\n\
    दिनकर भदौरकर,Dinkar Bhadaurkar,9812345672,M,1968,B-07,page_head,P3a\n\
    दिनकर भदौरकर,Dinkar Bhadaurkar,9812345673,M,1968,B-07,booth_agent,P3b\n\
    गजानन बिलौरकर,Gajanan Bilaurkar,9812345674,M,1963,B-02,page_head,P4a\n\
    गजानन बिलौरकर,Gajanan Bilaurkar,9812345674,M,1963,B-18,page_head,P4b\n\
    हेमलता दुधवाल,Hemlata Dudhwal,9812345675,F,1982,B-09,page_head,H1\n\
    नरोत्तम दुधवाल,Narottam Dudhwal,9812345675,M,1979,B-09,page_head,H2\n\
    रमेश बेलपुरिया,Ramesh Belpuria,9812345676,M,1955,B-01,page_head,N1\n\
    रमेश बेलपुरिया,Ramesh Belpuria,9812345677,M,1991,B-14,page_head,N2\n";

pub fn areas_file() -> String {
    let mut file = "kind,code,name_hi,name_en,parent\nstate,NP,नमूना प्रदेश,Namuna Pradesh,\n".to_owned();
    for d in 1..=2 {
        let _ = writeln!(
            file,
            "org_district,D-{d},ज़िला {d},District {d},NP\nassembly,AC-{d},विधानसभा {d},Seat {d},D-{d}"
        );
    }
    for m in 1..=5 {
        let _ = writeln!(file, "mandal,M-{m},मंडल {m},Mandal {m},AC-{}", 1 + m / 5);
    }
    for b in 1..=20 {
        let _ = writeln!(file, "booth,B-{b:02},बूथ {b},Booth {b},M-{}", 1 + (b - 1) / 4);
    }
    file
}

/// 400 people of whom no two are one, and the planted ones.
pub fn workers_file() -> String {
    let mut file = "name_hi,name_en,mobile,gender,birth_year,unit,duty,ref\n".to_owned();
    for i in 0..400usize {
        let (g, f) = (GIVEN[i % 10], FAMILY[i / 10 % 8]);
        let gender = if i % 2 == 0 { "M" } else { "F" };
        let mobile = 6_000_000_000u64 + i as u64 * 7_654_321;
        let (year, unit) = (1950 + i * 7 % 50, 1 + i / 20);
        let _ = writeln!(
            file,
            "{} {},{} {},{mobile},{gender},{year},B-{unit:02},page_head,{i}",
            g.0, f.0, g.1, f.1
        );
    }
    file + PLANTED
}

pub fn kind(name: &str) -> Box<dyn Kind> {
    areas::kinds::all().into_iter().chain(register::kinds::all()).find(|k| k.name() == name).unwrap()
}

pub async fn import(desk: &Desk, name: &str, text: &str) -> Report {
    let report = desk.import(&*kind(name), text, given(&[], &[], None)).await;
    assert_eq!(report.rejected, 0, "{:?}", report.reject_list);
    report
}

pub async fn desk(db: Db) -> Desk {
    let mut desk = Desk::new(db);
    desk.host = desk.host.clone().knowing(Arc::new(areas::Areas), Arc::new(Register));
    import(&desk, "areas", &areas_file()).await;
    import(&desk, "workers", &workers_file()).await;
    desk
}

pub fn tick(desk: &Desk) {
    desk.clock.set(base::Clock::now(&*desk.clock) + std::time::Duration::from_millis(1));
}

pub async fn look(desk: &Desk) -> Looked {
    tick(desk);
    look_for_pairs(&desk.host, Actor::LocalOperator, Locale::Hi).await.unwrap()
}

pub async fn who(desk: &Desk, reference: &str) -> PersonId {
    let mut ctx = desk.read().await;
    let sql = "SELECT person_id FROM register_worker WHERE ref = $1 AND known_until = 9223372036854775807";
    let id: Option<(Uuid,)> = row!(&mut ctx.tx, sql, reference).unwrap();
    ctx.rollback().await.unwrap();
    id.unwrap().0.into()
}

pub async fn area(ctx: &mut Ctx, code: &str) -> AreaId {
    let id: Option<(Uuid,)> = row!(&mut ctx.tx, "SELECT id FROM areas_area WHERE code = $1", code).unwrap();
    id.unwrap().0.into()
}

pub async fn reviewed(desk: &Desk, actor: &Actor) -> Review {
    let mut ctx = desk.host.read(actor.clone(), Locale::Hi).await.unwrap();
    let found = review(&mut ctx, None).await.unwrap();
    ctx.rollback().await.unwrap();
    found
}

/// The references of the pairs to decide, in order.
pub async fn pairs(desk: &Desk, actor: &Actor) -> Vec<String> {
    let found = reviewed(desk, actor).await;
    let name = |c: &worker::Card| c.entry.reference.clone().unwrap_or_default();
    let mut all: Vec<String> = found
        .pairs
        .iter()
        .map(|p| {
            let mut two = [name(&p.cards[0]), name(&p.cards[1])];
            two.sort();
            two.join("+")
        })
        .collect();
    all.sort();
    all
}

pub async fn decide_as(
    desk: &Desk,
    actor: &Actor,
    two: (PersonId, PersonId),
    what: Decision,
    lead: Option<PersonId>,
) -> Result<(), RegisterError> {
    tick(desk);
    let mut ctx = desk.host.write(actor.clone(), Locale::Hi, desk.host.ids.make()).await.unwrap();
    let done = linked::decide(&mut ctx, two, what, lead, "नमूना").await;
    match done {
        Ok(()) => ctx.commit().await.unwrap(),
        Err(_) => ctx.rollback().await.unwrap(),
    }
    done
}

pub async fn decide(desk: &Desk, two: (PersonId, PersonId), what: Decision) {
    decide_as(desk, &Actor::LocalOperator, two, what, None).await.unwrap();
}

pub async fn right(desk: &Desk) {
    let mut ctx = desk.read().await;
    let wrong = register::counting::differences(&mut ctx).await.unwrap();
    assert!(wrong.is_empty(), "{wrong:?}");
    ctx.rollback().await.unwrap();
}

/// Everything that may change with a link: counts of areas, counts of booths, and the card.
pub async fn everything(desk: &Desk, people: &[PersonId]) -> String {
    right(desk).await;
    let mut ctx = desk.read().await;
    let mut all = String::new();
    for code in ["NP", "D-1", "D-2", "M-1", "M-2", "B-02", "B-03", "B-07", "B-18"] {
        let area = area(&mut ctx, code).await;
        let o = overview::overview(&mut ctx, area).await.unwrap();
        let here: Vec<_> = o.here.iter().map(|f| (f.person, f.duties.len())).collect();
        let _ = writeln!(all, "{code} {:?} {:?} {here:?}", o.workers, o.posts);
    }
    for person in people {
        let _ = writeln!(all, "{:?}", worker::card(&mut ctx, *person).await.unwrap());
    }
    ctx.rollback().await.unwrap();
    all
}

/// Somebody who signs in with a role for an area.
pub async fn user(desk: &Desk, role: Role, code: &str) -> Actor {
    tick(desk);
    let mut ctx = desk.write().await;
    let id: UserId = ctx.ids.make();
    let account = Account { id, name: "नमूना".to_owned(), login: None, disabled_at: None };
    add_user(&mut ctx, account).await.unwrap();
    let area = Some(area(&mut ctx, code).await.uuid());
    let days = Span::since(day("2026-01-01"));
    let giving =
        Giving { person: id, role, area, office: None, days, paid_by_public: Some(false), reason: None };
    give(&mut ctx, giving).await.unwrap();
    let authority = desk.host.authority(&mut ctx.tx, id).await.unwrap();
    let proved_at = ctx.now;
    ctx.commit().await.unwrap();
    let session = desk.host.ids.make();
    Actor::User(Arc::new(User {
        id, name: "नमूना".to_owned(), authority, proved_at, session, limits: None
    }))
}
