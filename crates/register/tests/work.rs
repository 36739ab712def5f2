//! Work that is given and what workers say of it, and their tours: in whose sight, in how many rows.
#![allow(clippy::unwrap_used)]

mod land;

use access::Role;
use areas::model::AreaId;
use axum::http::StatusCode;
use base::Day;
use db::{Db, both, rows};
use land::{Land, area, right};
use register::Register;
use register::actions::near::Near;
use register::actions::own_work::{self, Later, Received, Said, Seen, Written};
use register::actions::{RegisterError, work};
use register::model::work::{Answer, Doubt, Purpose, Standing, Told, Tour};
use register::model::{PersonId, WorkId};
use register::store::{tours, work as store};
use system::{Erasing, System};
use testkit::day;

fn said(on_behalf: Option<PersonId>, work: WorkId, answer: Answer, note: &str) -> Said {
    Said { on_behalf, work, answer, note: note.into() }
}

fn wrote(on_behalf: Option<PersonId>, unit: AreaId, from: &str, last: &str) -> Written {
    Written {
        on_behalf,
        units: vec![unit],
        from: day(from),
        last: day(last),
        purpose: Purpose::Meeting,
        words: "दो शब्द".into(),
    }
}

async fn tours_of(land: &Land, person: PersonId) -> Vec<Tour> {
    let mut ctx = land.desk.read().await;
    let all = tours::of(&mut ctx.tx, person, 50).await.unwrap();
    ctx.rollback().await.unwrap();
    all
}

#[both]
async fn work_for_a_designation_is_one_row_and_is_counted_where_it_is_answered(db: Db) {
    let land = Land::new(db).await;
    let (seema, own) = land.own("1").await;
    let mandal = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let booth = land.signs_in(None, Role::BoothPresident, "B-1").await;
    let id = land.gives(&mandal, "M-1", Some("page_head")).await;

    let mut ctx = land.read(&own).await;
    let mine = own_work::mine(&mut ctx).await.unwrap();
    assert_eq!(mine.tasks.iter().map(|t| t.work.id).collect::<Vec<_>>(), [id]);
    ctx.rollback().await.unwrap();

    let mut ctx = land.write(&own).await;
    let silent = own_work::answer(&mut ctx, &said(None, id, Answer::CouldNot, " ")).await;
    assert!(matches!(silent, Err(RegisterError::NoReason)), "a reason goes along");
    ctx.rollback().await.unwrap();
    // The same form twice is one answer, with one receipt; another form is another.
    let op = land.host.ids.make();
    for _ in 0..2 {
        let mut ctx = land.write_as(&own, op).await;
        let n = own_work::answer(&mut ctx, &said(None, id, Answer::Help, "पर्चे चाहिए")).await.unwrap();
        ctx.commit().await.unwrap();
        assert_eq!(n, 1);
    }
    let mut ctx = land.write(&own).await;
    assert_eq!(own_work::answer(&mut ctx, &said(None, id, Answer::Done, "")).await.unwrap(), 2);
    ctx.commit().await.unwrap();

    let mut ctx = land.desk.read().await;
    let all: Vec<(i64,)> = rows!(&mut ctx.tx, "SELECT count(*) FROM register_work").unwrap();
    assert_eq!(all, [(1,)], "one row, however many it goes to");
    assert_eq!(store::facts(&mut ctx.tx, seema, id).await.unwrap().len(), 2, "what was said before stays");
    ctx.rollback().await.unwrap();

    let mut ctx = land.read(&mandal).await;
    let shown = work::one(&mut ctx, id, None).await.unwrap();
    assert_eq!((shown.tally.of, shown.tally.done, shown.tally.help, shown.tally.open()), (2, 1, 0, 1));
    let below: Vec<_> = shown.below.iter().map(|(a, t)| (a.identity.code.as_str(), t.of, t.done)).collect();
    assert_eq!(below, [("B-1", 2, 1), ("B-2", 0, 0)]);
    assert!(shown.people.is_empty() && shown.may_withdraw);
    ctx.rollback().await.unwrap();

    // The booth's own president sees by name who has not answered; those of another mandal see nothing at all.
    let mut ctx = land.read(&booth).await;
    let shown = work::one(&mut ctx, id, None).await.unwrap();
    let names: Vec<_> =
        shown.people.iter().map(|p| (p.name_hi.as_deref().unwrap(), p.said.is_some())).collect();
    assert_eq!(names, [("कमल नमूना", false), ("सीमा नमूना", true)]);
    assert!(!shown.may_withdraw, "it was given above");
    ctx.rollback().await.unwrap();
    let other = land.signs_in(None, Role::BoothPresident, "B-3").await;
    let mut ctx = land.read(&other).await;
    assert!(matches!(work::one(&mut ctx, id, None).await, Err(RegisterError::NoWork)));
    assert!(work::list(&mut ctx, None).await.unwrap().1.is_empty());
    ctx.rollback().await.unwrap();

    let mut ctx = land.write(&booth).await;
    assert!(matches!(work::withdraw(&mut ctx, id, "x").await, Err(RegisterError::NoWork)));
    ctx.rollback().await.unwrap();
    let mut ctx = land.write(&mandal).await;
    assert!(matches!(work::withdraw(&mut ctx, id, " ").await, Err(RegisterError::NoReason)));
    work::withdraw(&mut ctx, id, "बैठक टल गई").await.unwrap();
    ctx.commit().await.unwrap();
    let mut ctx = land.write(&own).await;
    let late = own_work::answer(&mut ctx, &said(None, id, Answer::Done, "")).await;
    assert!(matches!(late, Err(RegisterError::WorkOver)));
    ctx.rollback().await.unwrap();
}

#[both]
async fn a_worker_sees_and_answers_for_nobody_else(db: Db) {
    let land = Land::new(db).await;
    let ((seema, own), (geeta, other)) = (land.own("1").await, land.own("4").await);
    let mandal = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let id = land.gives(&mandal, "M-1", None).await;
    let mut ctx = land.write(&own).await;
    let unit = area(&mut ctx, "B-1").await;
    own_work::tour(&mut ctx, &wrote(None, unit, "2026-11-20", "2026-11-20")).await.unwrap();
    ctx.commit().await.unwrap();
    let tour = tours_of(&land, seema).await[0].id;

    let mut ctx = land.write(&other).await;
    let answer = own_work::answer(&mut ctx, &said(None, id, Answer::Done, "")).await;
    assert!(matches!(answer, Err(RegisterError::NoWork)), "it goes to another mandal");
    let later = own_work::later(&mut ctx, tour, &Later::Right).await;
    assert!(matches!(later, Err(RegisterError::NoWork)));
    let nowhere: register::model::TourId = ctx.ids.make();
    let none = own_work::later(&mut ctx, nowhere, &Later::Right).await;
    assert!(matches!(none, Err(RegisterError::NoWork)), "exactly as what does not exist");
    let on_behalf = own_work::answer(&mut ctx, &said(Some(seema), id, Answer::Done, "")).await;
    assert!(matches!(on_behalf, Err(RegisterError::Access(_))));
    assert!(matches!(own_work::confirm(&mut ctx, id).await, Err(RegisterError::NoWork)));
    ctx.rollback().await.unwrap();

    let (status, page) = land.get(&other, "/my/work?lang=en").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Geeta Namuna") && !page.contains("दो शब्द") && !page.contains("Seema"));
    let (status, ..) = land.post(&other, "/my/work/later", &format!("tour={tour}&said=right")).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let (status, ..) = land.post(&other, "/my/work/answer", &format!("work={id}&answer=done")).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    for page in [format!("/workers/{seema}"), format!("/workers/{geeta}"), "/tasks".into()] {
        assert_eq!(land.get(&other, &page).await.0, StatusCode::FORBIDDEN, "{page}");
    }
    // Whoever is no worker of the register has no page of work, and is told the way out.
    let (status, page) = land.get(&mandal, "/my/work").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(page.contains("कार्यकर्ता से जुड़ा नहीं"));
}

#[both]
async fn above_the_mandal_there_are_only_counts(db: Db) {
    let land = Land::new(db).await;
    let (seema, own) = land.own("1").await;
    let mut ctx = land.write(&own).await;
    let unit = area(&mut ctx, "B-1").await;
    own_work::tour(&mut ctx, &wrote(None, unit, "2026-11-20", "2026-11-21")).await.unwrap();
    ctx.commit().await.unwrap();
    let id = {
        let district = land.signs_in(None, Role::DistrictPresident, "D-1").await;
        land.gives(&district, "D-1", None).await
    };
    for (role, at, reads) in [
        (Role::BoothPresident, "B-1", true),
        (Role::MandalPresident, "M-1", true),
        (Role::DistrictPresident, "D-1", false),
        (Role::StateAdministrator, "NP", false),
    ] {
        let who = land.signs_in(None, role, at).await;
        let mut ctx = land.read(&who).await;
        let seen = own_work::seen(&mut ctx, seema).await.unwrap();
        match &seen {
            Seen::All(page) => assert!(reads && page.received.len() == 1, "{role:?}"),
            Seen::Counts { answers, held, planned } => {
                assert_eq!((reads, *answers, *held, *planned), (false, 0, 1, 0), "{role:?}");
            }
        }
        let shown = work::one(&mut ctx, id, None).await.unwrap();
        assert_eq!(shown.people.is_empty(), role != Role::BoothPresident && role != Role::MandalPresident);
        ctx.rollback().await.unwrap();
        let (status, page) = land.get(&who, &format!("/workers/{seema}?lang=hi")).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(page.contains("दो शब्द"), reads, "{role:?}");
        if !reads {
            let mut ctx = land.write(&who).await;
            let for_her =
                own_work::tour(&mut ctx, &wrote(Some(seema), unit, "2026-11-20", "2026-11-20")).await;
            assert!(matches!(for_her, Err(RegisterError::NotNear)), "{role:?}");
            ctx.rollback().await.unwrap();
        }
    }
    assert!(Near::Own > Near::Mandal && Near::Mandal > Near::Far);
}

#[both]
async fn what_a_president_writes_waits_for_the_worker(db: Db) {
    let land = Land::new(db).await;
    let (seema, own) = land.own("1").await;
    let booth = land.signs_in(None, Role::BoothPresident, "B-1").await;
    let id = land.gives(&booth, "B-1", None).await;
    let mut ctx = land.write(&booth).await;
    let unit = area(&mut ctx, "B-1").await;
    own_work::answer(&mut ctx, &said(Some(seema), id, Answer::Done, "")).await.unwrap();
    ctx.op = ctx.ids.make();
    own_work::tour(&mut ctx, &wrote(Some(seema), unit, "2026-11-20", "2026-11-20")).await.unwrap();
    ctx.commit().await.unwrap();

    let mut ctx = land.read(&own).await;
    let mine = own_work::mine(&mut ctx).await.unwrap();
    assert_eq!(mine.receipts, 2);
    let president = booth.name();
    assert!(mine.received.iter().all(|r| r.standing() == (Standing::Unconfirmed, president.as_str())));
    assert_eq!(mine.writers, [(president.clone(), "booth_president B-1".to_owned())], "both names are kept");
    ctx.rollback().await.unwrap();
    let (_, page) = land.get(&own, "/my/work?lang=hi").await;
    assert!(page.contains("booth_president B-1 ने आपकी ओर से लिखा") && page.contains("2 बातों पर आपसे पूछना है"));

    let (status, to, _) = land.post(&own, "/my/work/confirm", &format!("work={id}")).await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, "/my/work?received=1"));
    let tour = tours_of(&land, seema).await[0].clone();
    let (status, ..) = land.post(&own, "/my/work/later", &format!("tour={}&said=right", tour.id)).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let tour = tours_of(&land, seema).await[0].clone();
    assert_eq!((tour.standing, tour.by.as_str(), tour.receipt), (Standing::Confirmed, president.as_str(), 2));
    let mut ctx = land.desk.read().await;
    let answer = store::of(&mut ctx.tx, seema, 9).await.unwrap().remove(0);
    assert_eq!((answer.standing, answer.by), (Standing::Confirmed, president));
    ctx.rollback().await.unwrap();

    // Over her own word nobody writes.
    let mut ctx = land.write(&booth).await;
    let over = own_work::answer(&mut ctx, &said(Some(seema), id, Answer::CouldNot, "x")).await;
    assert!(matches!(over, Err(RegisterError::AnsweredSelf)));
    ctx.rollback().await.unwrap();
}

#[both]
async fn days_that_contradict_are_kept_and_asked_about(db: Db) {
    let land = Land::new(db).await;
    let (seema, own) = land.own("1").await;
    let mut ctx = land.read(&own).await;
    let unit = area(&mut ctx, "B-2").await;
    let far = area(&mut ctx, "B-3").await;
    ctx.rollback().await.unwrap();
    for (from, last, told, asked) in [
        ("2026-11-20", "2026-11-21", Told::Done, None),
        ("2026-11-20", "2026-11-18", Told::Done, Some(Doubt::Turned)),
        ("2025-12-31", "2026-01-02", Told::Done, Some(Doubt::BeforeDuty)),
        ("2026-12-01", "2026-12-02", Told::Planned, None),
        ("2028-12-01", "2028-12-01", Told::Planned, Some(Doubt::FarAway)),
    ] {
        // The form twice, as a finger does it: one tour.
        let op = land.shared.forms.signed(&own, land.host.ids.make());
        let fields = format!("op={op}&where={unit}&from={from}&last={last}&purpose=contact&words=x");
        let first = land.sent(&own, "/my/work/tour", &fields).await;
        let again = land.sent(&own, "/my/work/tour", &fields).await;
        assert_eq!((first.0, &first.1), (StatusCode::SEE_OTHER, &again.1));
        let newest = tours_of(&land, seema).await[0].clone();
        assert_eq!((newest.told, newest.asked, newest.purpose), (told, asked, Purpose::Contact), "{from}");
        assert_eq!(newest.units, [unit]);
    }
    let all = tours_of(&land, seema).await;
    assert_eq!(all.iter().map(|t| t.receipt).collect::<Vec<_>>(), [5, 4, 3, 2, 1], "one each, none lost");
    let (_, page) = land.get(&own, "/my/work?lang=hi&received=5").await;
    assert!(page.contains("3 बातों पर आपसे पूछना है") && page.contains("पहुँच गया: ") && page.contains("रसीद 5"));
    assert!(page.contains("लिखे 5 · पहुँचे 5 ✓") && page.contains("आपकी लोकेशन नहीं ली जाती"));

    let turned = all.iter().find(|t| t.asked == Some(Doubt::Turned)).unwrap().id;
    let before = all.iter().find(|t| t.asked == Some(Doubt::BeforeDuty)).unwrap().id;
    let planned = all.iter().find(|t| t.told == Told::Planned && t.asked.is_none()).unwrap().id;
    let mut ctx = land.write(&own).await;
    own_work::later(&mut ctx, turned, &Later::Right).await.unwrap();
    ctx.op = ctx.ids.make();
    own_work::later(&mut ctx, before, &Later::Right).await.unwrap();
    ctx.op = ctx.ids.make();
    own_work::later(&mut ctx, planned, &Later::Held("हो गई".into())).await.unwrap();
    ctx.commit().await.unwrap();
    let by_id = |all: &[Tour], id| all.iter().find(|t| t.id == id).cloned().unwrap();
    let all = tours_of(&land, seema).await;
    assert_eq!(by_id(&all, turned).asked, Some(Doubt::Turned), "days cannot turn back");
    assert_eq!(by_id(&all, before).asked, None, "it is right as it is");
    assert_eq!(by_id(&all, planned).asked, Some(Doubt::ToCome));
    let mut ctx = land.write(&own).await;
    let (from, last) = (day("2026-11-18"), day("2026-11-20"));
    own_work::later(&mut ctx, turned, &Later::Days(from, last)).await.unwrap();
    ctx.op = ctx.ids.make();
    let none = own_work::later(&mut ctx, planned, &Later::NotHeld("  ".into())).await;
    assert!(matches!(none, Err(RegisterError::NoReason)));
    own_work::later(&mut ctx, planned, &Later::NotHeld("टल गई".into())).await.unwrap();
    ctx.op = ctx.ids.make();
    let far = own_work::tour(&mut ctx, &wrote(None, far, "2026-11-20", "2026-11-20")).await;
    assert!(matches!(far, Err(RegisterError::NoPlace)), "only where the page offers");
    ctx.commit().await.unwrap();
    let all = tours_of(&land, seema).await;
    assert_eq!(by_id(&all, turned).asked, None);
    assert_eq!((by_id(&all, planned).told, by_id(&all, planned).asked), (Told::NotHeld, None));
    // A date that nobody can read comes back with everything that was entered.
    let fields = format!("where={unit}&from=31-02-2026&purpose=other&words=khaas");
    let (status, _, page) = land.post(&own, "/my/work/tour", &fields).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("value=\"khaas\"") && page.contains("value=\"31-02-2026\""));
    // When its day has come, a planned tour is asked about.
    let mut ctx = land.write(&own).await;
    own_work::tour(&mut ctx, &wrote(None, unit, "2026-11-23", "2026-11-23")).await.unwrap();
    ctx.commit().await.unwrap();
    land.desk.clock.set("2026-11-23T06:30:00Z".parse().unwrap());
    assert!(land.get(&own, "/my/work?lang=hi").await.1.contains("क्या यह प्रवास हुआ?"));
}

#[both]
async fn pages_of_work_are_there_in_both_languages_and_take_what_is_sent(db: Db) {
    let land = Land::new(db).await;
    let mandal = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let (seema, own) = land.own("1").await;
    let empty = land.get(&mandal, "/tasks?lang=hi").await.1;
    assert!(empty.contains("अभी कोई काम नहीं सौंपा गया"));
    let fields = "what=%E0%A4%98%E0%A4%B0&kind=&due=2026-11-25&whom=page_head&unit=M-1";
    let op = land.shared.forms.signed(&mandal, land.host.ids.make());
    let (status, to, _) = land.sent(&mandal, "/tasks/new", &format!("op={op}&{fields}")).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, again, _) = land.sent(&mandal, "/tasks/new", &format!("op={op}&{fields}")).await;
    assert_eq!(to, again, "sent twice, given once");
    for bad in ["what=&due=2026-11-25&unit=M-1", "what=x&due=&unit=M-1", "what=x&due=2026-11-25&unit=M-2"] {
        let (status, _, page) = land.post(&mandal, "/tasks/new", bad).await;
        assert!(status == StatusCode::OK && page.contains("role=\"alert\""), "{bad}");
    }
    let (status, ..) = land.post(&mandal, &format!("/workers/{seema}/work"), "what=x&due=2026-11-30").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    for lang in ["hi", "en"] {
        for (who, uri, says) in [
            (&mandal, format!("/tasks?lang={lang}"), "घर"),
            (&mandal, format!("{to}?lang={lang}"), "घर"),
            (&mandal, format!("/tasks/new?lang={lang}"), "page_head"),
            (&mandal, format!("/workers/{seema}?lang={lang}"), "name=\"answer\""),
            (&own, format!("/my/work?lang={lang}"), "घर"),
        ] {
            let (status, page) = land.get(who, &uri).await;
            assert_eq!(status, StatusCode::OK, "{uri}: {page}");
            assert!(page.contains(says), "{uri}");
        }
    }
    let mut ctx = land.read(&own).await;
    let mine = own_work::mine(&mut ctx).await.unwrap();
    assert_eq!(mine.tasks.len(), 2, "to her booth's page heads, and to her alone");
    ctx.rollback().await.unwrap();
    // Work for one person is told only to those who are near, and to whoever gave it.
    let state = land.signs_in(None, Role::StateAdministrator, "NP").await;
    let mut ctx = land.read(&state).await;
    assert_eq!(work::list(&mut ctx, None).await.unwrap().1.len(), 1);
    ctx.rollback().await.unwrap();
    let (status, ..) = land.post(&mandal, &format!("{to}/withdraw"), "reason=x").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert!(!land.get(&own, "/my/work?lang=hi").await.1.contains("घर"));
}

#[both]
async fn whoever_is_forgotten_is_forgotten_here_too(db: Db) {
    let land = Land::new(db).await;
    let (seema, own) = land.own("1").await;
    let mandal = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let id = land.gives(&mandal, "M-1", None).await;
    land.post(&mandal, &format!("/workers/{seema}/work"), "what=x&due=2026-11-30").await;
    let mut ctx = land.write(&own).await;
    let unit = area(&mut ctx, "B-1").await;
    own_work::answer(&mut ctx, &said(None, id, Answer::Help, "मदद का कारण")).await.unwrap();
    ctx.op = ctx.ids.make();
    own_work::tour(&mut ctx, &wrote(None, unit, "2026-11-20", "2026-11-20")).await.unwrap();
    ctx.commit().await.unwrap();
    let mut ctx = land.desk.read().await;
    let held = Register.held_about(&mut ctx, seema.uuid()).await.unwrap();
    let values: Vec<&str> = held.iter().flat_map(|h| h.rows.iter().map(|(_, v)| v.as_str())).collect();
    assert!(values.contains(&"मदद का कारण") && values.contains(&"दो शब्द"), "{values:?}");
    ctx.rollback().await.unwrap();

    land.tick();
    let mut ctx = land.desk.write().await;
    Register.erase(&mut ctx, seema.uuid(), Erasing::Hide).await.unwrap();
    assert!(store::of(&mut ctx.tx, seema, 9).await.unwrap().is_empty());
    assert!(tours::of(&mut ctx.tx, seema, 9).await.unwrap().is_empty());
    let done = Register.erase(&mut ctx, seema.uuid(), Erasing::Destroy).await.unwrap();
    assert!(done.len() >= store::TABLES.len());
    for table in store::TABLES {
        let sql = format!("SELECT count(*) FROM {table} WHERE person_id IS NOT NULL");
        let left = ctx.tx.number(sqlx_static(sql)).await.unwrap();
        assert_eq!(left, 0, "{table}");
    }
    right(&mut ctx).await;
    ctx.rollback().await.unwrap();
}

fn sqlx_static(sql: String) -> &'static str {
    Box::leak(sql.into_boxed_str())
}

#[both]
async fn what_was_received_of_a_worker_has_numbers_without_a_gap(db: Db) {
    let land = Land::new(db).await;
    let (_, own) = land.own("1").await;
    let mandal = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let id = land.gives(&mandal, "M-1", None).await;
    for n in 1..=14i64 {
        let mut ctx = land.write(&own).await;
        let unit = area(&mut ctx, "B-1").await;
        let receipt = match n % 2 {
            0 => own_work::answer(&mut ctx, &said(None, id, Answer::Help, &n.to_string())).await.unwrap(),
            _ => own_work::tour(&mut ctx, &wrote(None, unit, "2026-11-20", "2026-11-20")).await.unwrap(),
        };
        assert_eq!(receipt, n);
        ctx.commit().await.unwrap();
    }
    let mut ctx = land.read(&own).await;
    let mine = own_work::mine(&mut ctx).await.unwrap();
    assert_eq!(mine.receipts, 14);
    let tours = mine.received.iter().filter(|r| matches!(r, Received::Tour(..))).count();
    assert_eq!((mine.received.len(), tours), (8, 7), "seven tours and the answer that stands");
    ctx.rollback().await.unwrap();
    let today: Day = land.host.today();
    assert_eq!(today, day("2026-11-22"));
}
