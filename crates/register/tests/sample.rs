//! Samples of an area's workers: drawn by lot, asked, and what that says of the register.
#![allow(clippy::unwrap_used)]

mod land;

use std::collections::BTreeMap;

use access::{Action, Actor, Role};
use axum::http::StatusCode;
use base::uuid::Uuid;
use base::{SeededRng, Share};
use db::{Db, both, row, rows};
use land::{Land, area, right};
use register::Register;
use register::actions::{RegisterError, linked, notice, sample, worker};
use register::draw;
use register::model::PersonId;
use register::model::notice::Answer as Notice;
use register::model::same::Decision;
use register::model::sample::{Answer, SampleId};
use register::model::workers::Truth;
use register::store::{counts, sample as store};
use system::{Erasing, System};
use testkit::{day, given};

/// Beside those of the land: somebody with three duties, two entries of one person, one whose duty is over, and some with one.
const MORE: &str = "name_hi,mobile,unit,duty,from,ref\n\
    तीन नमूना,9876543210,B-1,page_head,2026-01-01,T\n\
    तीन नमूना,9876543210,B-2,page_head,2026-01-01,T\n\
    तीन नमूना,9876543210,B-2,committee_member,2026-01-01,T\n\
    एक नमूना,9876500001,B-2,page_head,2026-01-01,L1\n\
    एक कल्पित,9876500002,B-1,committee_member,2026-01-01,L2\n\
    पहले नमूना,9876500003,B-2,page_head,2026-01-01,E\n\
    क नमूना,9876500011,B-2,page_head,2026-01-01,K1\n\
    ख नमूना,9876500012,B-2,page_head,2026-01-01,K2\n\
    ग नमूना,9876500013,B-2,page_head,2026-01-01,K3\n\
    घ नमूना,,B-2,page_head,2026-01-01,K4\n";

async fn import(land: &Land, text: &str) {
    let kind = register::kinds::all().into_iter().find(|k| k.name() == "workers").unwrap();
    let report = land.desk.import(&*kind, text, given(&[], &[], None)).await;
    assert_eq!(report.rejected, 0, "{:?}", report.reject_list);
}

/// The land with more people, two of whom are one and one of whom has ended.
async fn peopled(db: Db) -> Land {
    let land = Land::new(db).await;
    import(&land, MORE).await;
    let (one, other, ended) = (land.worker("L1").await, land.worker("L2").await, land.worker("E").await);
    let mut ctx = land.write(&Actor::LocalOperator).await;
    linked::decide(&mut ctx, (one, other), Decision::Same, Some(one), "नमूना").await.unwrap();
    ctx.commit().await.unwrap();
    let mut ctx = land.write(&Actor::LocalOperator).await;
    let unit = area(&mut ctx, "B-2").await;
    worker::end(&mut ctx, ended, (unit, "page_head"), day("2026-11-20"), "नमूना").await.unwrap();
    ctx.commit().await.unwrap();
    land
}

/// How often each is drawn in so many lots in a mandal of ten people, five or so each time.
async fn lots(land: &Land, few: i64, times: u64) -> (usize, BTreeMap<Uuid, i64>) {
    let mut ctx = land.desk.read().await;
    let mandal = area(&mut ctx, "M-1").await;
    let as_of = ctx.present();
    let scope = ctx.authorise(Action::KeepWorkers).unwrap();
    let at = areas::store::one::on_day(&mut ctx.tx, &scope, mandal, as_of).await.unwrap().unwrap();
    let inside = scope.under(&at.place.path);
    let (mut often, mut each) = (BTreeMap::new(), 0);
    for seed in 0..times {
        let rng = SeededRng::new(seed * 7_919 + 1);
        let drawn = draw::people(&mut ctx, &rng, (mandal, &inside), 35, few).await.unwrap();
        assert_eq!(drawn.people, 10);
        each = drawn.chosen.len();
        for person in drawn.chosen {
            *often.entry(person).or_default() += 1;
        }
    }
    ctx.rollback().await.unwrap();
    (each, often)
}

async fn everybody_is_as_likely(land: &Land, few: i64) {
    const TIMES: u64 = 200;
    let (each, often) = lots(land, few, TIMES).await;
    assert_eq!(each, 5);
    // The ten of the mandal: four of the land, and of the others all but the entry that is led and the one who ended.
    assert_eq!(often.len(), 10, "{often:?}");
    assert!(!often.contains_key(&land.worker("L2").await.uuid()), "the entry that is led");
    assert!(!often.contains_key(&land.worker("E").await.uuid()), "whose duty is over");
    assert!(!often.contains_key(&land.worker("4").await.uuid()), "of the other mandal");
    // 100 are expected of each; one lot in two gives a standard deviation of 7. Three duties would make it about 180.
    for (person, n) in &often {
        assert!((65..=135).contains(n), "{person} was drawn {n} times of {TIMES}");
    }
}

#[both]
async fn each_person_is_equally_likely_where_everybody_is_read(db: Db) {
    everybody_is_as_likely(&peopled(db).await, draw::FEW).await;
}

#[both]
async fn each_person_is_equally_likely_where_rows_are_drawn_by_place(db: Db) {
    everybody_is_as_likely(&peopled(db).await, 0).await;
}

#[both]
async fn the_same_chance_draws_the_same_people(db: Db) {
    let land = peopled(db).await;
    for few in [0, draw::FEW] {
        assert_eq!(lots(&land, few, 3).await, lots(&land, few, 3).await);
    }
}

/// A sample of the mandal, everybody in it, and the people drawn in the order of the sheet.
async fn sampled(land: &Land, who: &Actor) -> (SampleId, Vec<PersonId>) {
    let (status, to, _) = land.post(who, "/workers/samples/new?under=M-1", "margin=5").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let id: SampleId = to.strip_prefix("/workers/samples/").unwrap().parse().unwrap();
    let mut ctx = land.desk.read().await;
    let people = store::people(&mut ctx.tx, id, 1, 1_000).await.unwrap();
    ctx.rollback().await.unwrap();
    (id, people.into_iter().map(|(p, _)| p).collect())
}

async fn answered(land: &Land, who: &Actor, id: SampleId, person: PersonId, said: Answer) {
    let (status, to, page) = land
        .post(
            who,
            &format!("/workers/samples/{id}/answer"),
            &format!("person={person}&answer={}", said.name()),
        )
        .await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    assert!(to.starts_with(&format!("/workers/samples/{id}?from=1#n-")), "{to}");
}

/// Reached, met, and how far one is known to be real; the counts are those of a recount.
async fn truth(land: &Land, person: PersonId) -> (i64, i64, Truth) {
    let mut ctx = land.desk.read().await;
    let mandal = area(&mut ctx, "M-1").await;
    let (w, _) = counts::kept(&mut ctx.tx, &[mandal.uuid()]).await.unwrap().remove(&mandal.uuid()).unwrap();
    right(&mut ctx).await;
    let level = worker::card(&mut ctx, person).await.unwrap().truth();
    ctx.rollback().await.unwrap();
    (w.phone, w.met, level)
}

#[both]
async fn an_answer_raises_the_truth_and_a_slip_is_taken_back(db: Db) {
    let land = peopled(db).await;
    let who = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let (id, people) = sampled(&land, &who).await;
    assert_eq!(people.len(), 10);
    let one = land.worker("T").await;
    assert_eq!(truth(&land, one).await, (0, 0, Truth::Claimed));
    answered(&land, &who, id, one, Answer::NoReply).await;
    assert_eq!(truth(&land, one).await, (0, 0, Truth::Claimed));
    answered(&land, &who, id, one, Answer::Reached).await;
    assert_eq!(truth(&land, one).await, (1, 0, Truth::Phone));
    answered(&land, &who, id, one, Answer::Met).await;
    assert_eq!(truth(&land, one).await, (0, 1, Truth::Met));
    answered(&land, &who, id, one, Answer::WrongNumber).await;
    assert_eq!(truth(&land, one).await, (0, 0, Truth::Claimed));
    answered(&land, &who, id, one, Answer::Reached).await;
    // Of two entries that are one person, the one that leads was drawn, and is known to be real with both.
    answered(&land, &who, id, land.worker("L1").await, Answer::Met).await;
    assert_eq!(truth(&land, land.worker("L1").await).await, (1, 1, Truth::Met));
    let mut ctx = land.desk.read().await;
    let sql = "SELECT count(*) FROM register_sample_answer";
    let facts: Option<(i64,)> = row!(&mut ctx.tx, sql).unwrap();
    assert_eq!(facts, Some((6,)), "each answer stays as a fact");
    let (_, standing) = sample::result(&mut ctx, id).await.unwrap();
    let told = standing.told();
    ctx.rollback().await.unwrap();
    assert_eq!((told.drawn, told.answered, told.found, told.open()), (10, 2, 2, 8));
}

#[both]
async fn what_was_known_before_a_slip_is_known_again(db: Db) {
    let land = peopled(db).await;
    let who = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let (id, _) = sampled(&land, &who).await;
    let one = land.worker("K1").await;
    let mut ctx = land.write(&who).await;
    worker::found_real(&mut ctx, one, Truth::Met).await.unwrap();
    ctx.commit().await.unwrap();
    answered(&land, &who, id, one, Answer::Met).await;
    answered(&land, &who, id, one, Answer::NotWorker).await;
    assert_eq!(truth(&land, one).await, (0, 1, Truth::Met));
}

#[both]
async fn a_form_sent_twice_changes_nothing(db: Db) {
    let land = peopled(db).await;
    let who = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let op = land.shared.forms.signed(&who, land.host.ids.make());
    let fields = format!("op={op}&margin=10");
    let first = land.sent(&who, "/workers/samples/new?under=M-1", &fields).await;
    let second = land.sent(&who, "/workers/samples/new?under=M-1", &fields).await;
    assert_eq!((first.0, &first.1), (StatusCode::SEE_OTHER, &second.1));
    let id: SampleId = first.1.strip_prefix("/workers/samples/").unwrap().parse().unwrap();
    let person = land.worker("K1").await;
    let op = land.shared.forms.signed(&who, land.host.ids.make());
    let fields = format!("op={op}&person={person}&answer=met");
    for _ in 0..2 {
        assert_eq!(
            land.sent(&who, &format!("/workers/samples/{id}/answer"), &fields).await.0,
            StatusCode::SEE_OTHER
        );
    }
    let other = fields.replace("answer=met", "answer=refused");
    assert_eq!(
        land.sent(&who, &format!("/workers/samples/{id}/answer"), &other).await.0,
        StatusCode::CONFLICT
    );
    let mut ctx = land.desk.read().await;
    for (sql, n) in [
        ("SELECT count(*) FROM register_sample", 1),
        ("SELECT count(*) FROM register_sample_answer", 1),
        ("SELECT count(*) FROM register_truth", 1),
    ] {
        assert_eq!(row!(&mut ctx.tx, sql).unwrap(), Some((n as i64,)), "{sql}");
    }
    ctx.rollback().await.unwrap();
    assert_eq!(truth(&land, person).await, (0, 1, Truth::Met));
}

#[both]
async fn every_sample_stands_in_the_list_and_nobody_outside_sees_it(db: Db) {
    let land = peopled(db).await;
    let who = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let (first, _) = sampled(&land, &who).await;
    let (second, _) = sampled(&land, &who).await;
    let (status, page) = land.get(&who, "/workers/samples?under=M-1&lang=hi").await;
    assert_eq!(status, StatusCode::OK);
    for wanted in [first.to_string(), second.to_string(), "यहाँ से नमूना निकालें".into(), "±5 अंक".into()]
    {
        assert!(page.contains(&wanted), "{wanted}: {page}");
    }
    assert_eq!(page.matches("mandal_president M-1").count(), 3, "in the head, and beside each: {page}");
    let (_, page) = land.get(&who, "/workers?under=M-1&lang=hi").await;
    assert!(page.contains("पिछला नमूना") && page.contains(&second.to_string()), "{page}");
    // Whoever has numbers only sees what came of it, and nobody's name.
    let counts = land.signs_in(None, Role::Analyst, "M-1").await;
    let (status, page) = land.get(&counts, &format!("/workers/samples/{first}?lang=hi")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("अभी नहीं पूछा") && !page.contains("क नमूना") && !page.contains("98xxxxxx"), "{page}");
    assert!(
        !land.get(&counts, "/workers/samples?under=M-1&lang=hi").await.1.contains("<form class=\"form\"")
    );
    // Nobody else is told that it is there, and nothing can be entered.
    let other = land.signs_in(None, Role::MandalPresident, "M-2").await;
    for page in [
        format!("/workers/samples/{first}"),
        format!("/workers/samples/{first}/result.csv"),
        "/workers/samples?under=M-1".into(),
    ] {
        assert_eq!(land.get(&other, &page).await.0, StatusCode::NOT_FOUND, "{page}");
    }
    let none = format!("/workers/samples/{}", land.host.ids.make::<SampleId>());
    assert_eq!(land.get(&who, &none).await.0, StatusCode::NOT_FOUND);
    let fields = format!("person={}&answer=met", land.worker("K1").await);
    let to = format!("/workers/samples/{first}/answer");
    assert_eq!(land.post(&other, &to, &fields).await.0, StatusCode::NOT_FOUND);
    assert_eq!(
        land.post(&other, "/workers/samples/new?under=M-1", "margin=5").await.0,
        StatusCode::NOT_FOUND
    );
    // Nor of somebody who was not drawn, or in words that are not among the answers.
    let fields = format!("person={}&answer=met", land.worker("4").await);
    assert_eq!(land.post(&who, &to, &fields).await.0, StatusCode::NOT_FOUND);
    let fields = format!("person={}&answer=perhaps", land.worker("K1").await);
    assert_eq!(land.post(&who, &to, &fields).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        land.post(&who, "/workers/samples/new?under=M-1", "margin=7").await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let nobody = land.signs_in(None, Role::MandalPresident, "M-2").await;
    let mut ctx = land.write(&nobody).await;
    let ended = area(&mut ctx, "M-1").await;
    let refused = sample::draw(&mut ctx, &SeededRng::new(1), ended, 5).await.unwrap_err();
    assert!(matches!(refused, RegisterError::NoUnit));
    ctx.rollback().await.unwrap();
}

#[both]
async fn a_number_opens_only_of_whoever_was_told_and_is_noted(db: Db) {
    let land = peopled(db).await;
    let who = land.signs_in(None, Role::PeopleAdministrator, "NP").await;
    let (id, _) = sampled(&land, &who).await;
    let (_, page) = land.get(&who, &format!("/workers/samples/{id}?lang=hi")).await;
    assert!(
        page.contains("पहले सूचना दें") && page.contains("98xxxxxx11") && !page.contains("नंबर दिखाएँ"),
        "{page}"
    );
    let (told, silent) = (land.worker("K1").await, land.worker("K4").await);
    let reveal = format!("/workers/samples/{id}/number");
    let (_, _, page) = land.post(&who, &reveal, &format!("person={told}")).await;
    assert!(!page.contains("9876500011") && page.contains("role=\"alert\""), "{page}");
    let mut ctx = land.write(&who).await;
    let said =
        notice::Answers { people: vec![(told, Notice::Told), (silent, Notice::Told)], ..Default::default() };
    notice::enter(&land.shared, &mut ctx, "B-2", &said).await.unwrap();
    ctx.commit().await.unwrap();
    let (status, _, page) = land.post(&who, &reveal, &format!("person={told}")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("+919876500011"), "{page}");
    let mut ctx = land.desk.read().await;
    let sql = "SELECT object, reason FROM access_audit WHERE action = 'see_mobile'";
    let lines: Vec<(String, Option<String>)> = rows!(&mut ctx.tx, sql).unwrap();
    ctx.rollback().await.unwrap();
    assert_eq!(lines, [(format!("person {told}"), Some(format!("sample {id}")))]);
    assert_eq!(
        land.post(&who, &reveal, &format!("person={silent}")).await.0,
        StatusCode::NOT_FOUND,
        "no number"
    );
    let president = land.signs_in(None, Role::MandalPresident, "M-1").await;
    assert_eq!(land.post(&president, &reveal, &format!("person={told}")).await.0, StatusCode::FORBIDDEN);
}

#[both]
async fn the_result_has_its_number_and_its_range(db: Db) {
    let land = Land::new(db).await;
    let mut file = "name_hi,unit,duty,ref\n".to_owned();
    for n in 0..60 {
        file.push_str(&format!("नमूना {n},B-2,page_head,R{n}\n"));
    }
    import(&land, &file).await;
    let who = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let (id, people) = sampled(&land, &who).await;
    // 64 people: 55 are asked.
    assert_eq!(people.len(), 55);
    for (n, person) in people.iter().enumerate().take(40) {
        let said = match n {
            0..24 => Answer::Reached,
            24..34 => Answer::NoReply,
            _ => Answer::NotWorker,
        };
        let mut ctx = land.write(&who).await;
        sample::answer(&mut ctx, id, *person, said).await.unwrap();
        ctx.commit().await.unwrap();
        if n == 28 {
            let (_, page) = land.get(&who, &format!("/workers/samples/{id}?lang=hi")).await;
            assert!(page.contains("30 से कम जवाबों में") && !page.contains("95% भरोसा"), "{page}");
        }
    }
    let mut ctx = land.desk.read().await;
    let (_, standing) = sample::result(&mut ctx, id).await.unwrap();
    ctx.rollback().await.unwrap();
    let told = standing.told();
    let estimate = told.result().unwrap();
    assert_eq!(estimate.share, Share::percent(60));
    // z² · (64 − 40) / 63 in the formula of Wilson: 0.6 within ±0.091.
    let near = |s: Share, wanted: i64| (s.as_ppm() - wanted).abs() < 1_500;
    assert!(near(estimate.low, 503_300) && near(estimate.high, 689_600), "{estimate:?}");
    let (worst, best) = told.bounds().unwrap();
    assert_eq!((worst, best), (Share::of(24, 55).unwrap(), Share::of(24 + 10 + 15, 55).unwrap()));
    let (_, page) = land.get(&who, &format!("/workers/samples/{id}?lang=en")).await;
    for wanted in [
        "55 names of 64",
        "60.0% are right (24 of 40)",
        "43.6%",
        "89.1%",
        "95% confidence",
        "not asked yet 15",
    ] {
        assert!(page.contains(wanted), "{wanted}: {page}");
    }
    let (status, csv) = land.get(&who, &format!("/workers/samples/{id}/result.csv?lang=en")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(csv.contains("Did not pick up,10") && csv.contains("Not asked yet,15"), "{csv}");
    assert!(!csv.contains("नमूना 1") && !csv.contains("mandal_president"), "{csv}");
    // The sheet goes on by fifty.
    assert!(page.contains("?from=51"), "{page}");
    let (_, page) = land.get(&who, &format!("/workers/samples/{id}?from=51&lang=en")).await;
    assert!(page.contains("id=\"n-55\"") && !page.contains("id=\"n-50\""), "{page}");
}

#[both]
async fn whoever_is_forgotten_leaves_a_number_alone(db: Db) {
    let land = peopled(db).await;
    let who = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let (id, _) = sampled(&land, &who).await;
    let person = land.worker("K2").await;
    answered(&land, &who, id, person, Answer::Met).await;
    let mut ctx = land.desk.read().await;
    let held = Register.held_about(&mut ctx, person.uuid()).await.unwrap();
    ctx.rollback().await.unwrap();
    let row = |h: &system::Held| h.rows.iter().any(|(_, v)| v == "मिलकर पुष्टि");
    assert_eq!(held.iter().filter(|h| row(h)).count(), 1, "{held:?}");
    let mut ctx = land.write(&Actor::LocalOperator).await;
    Register.erase(&mut ctx, person.uuid(), Erasing::Hide).await.unwrap();
    ctx.commit().await.unwrap();
    let (_, page) = land.get(&who, &format!("/workers/samples/{id}?lang=hi")).await;
    assert!(!page.contains("ख नमूना") && page.contains("अब यहाँ की सूची में नहीं"), "{page}");
    for _ in 0..2 {
        let mut ctx = land.write(&Actor::LocalOperator).await;
        Register.erase(&mut ctx, person.uuid(), Erasing::Destroy).await.unwrap();
        right(&mut ctx).await;
        ctx.commit().await.unwrap();
    }
    let mut ctx = land.desk.read().await;
    let sql = "SELECT (SELECT count(*) FROM register_sample_person WHERE person_id = $1) + (SELECT count(*) FROM register_sample_answer WHERE person_id = $1)";
    assert_eq!(row!(&mut ctx.tx, sql, person.uuid()).unwrap(), Some((0i64,)));
    let (_, standing) = sample::result(&mut ctx, id).await.unwrap();
    ctx.rollback().await.unwrap();
    let told = standing.told();
    assert_eq!((told.drawn, told.answered, told.found), (10, 1, 1));
}
