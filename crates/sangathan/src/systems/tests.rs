//! What all systems together owe to people: what is never asked for, and that nobody is forgotten by half.

use std::sync::Arc;

use access::Ctx;
use db::{Db, both, schema};
use intake::guards::{forbidden_header, is_aadhaar_header};
use register::model::PersonId;
use system::{Erasing, Fate, Held, Shared};
use testkit::{Desk, day, given};

use super::{all, kinds, sealed};

#[both]
async fn every_sealed_column_is_declared_and_every_declared_one_is_there(db: Db) {
    let mut tx = db.read().await.unwrap();
    let columns = schema::columns(&mut tx).await.unwrap();
    let is_sealed = |c: &&schema::Column| c.name.ends_with("_sealed");
    let there: std::collections::BTreeSet<_> =
        columns.iter().filter(is_sealed).map(|c| (c.table.as_str(), c.name.as_str(), c.family)).collect();
    let all = sealed(&all());
    let declared: std::collections::BTreeSet<_> = all.iter().map(|s| (s.table, s.column, "bytes")).collect();
    assert_eq!(there, declared);
    // The index of a column stands beside it, and both can be asked for on this database.
    for s in &all {
        let index = s.index.is_none_or(|i| columns.iter().any(|c| c.table == s.table && c.name == i));
        assert!(index, "{}.{}", s.table, s.column);
    }
    tx.rollback().await.unwrap();
}

#[both]
async fn every_table_with_rows_about_people_says_what_becomes_of_them(db: Db) {
    let mut tx = db.read().await.unwrap();
    let columns = schema::columns(&mut tx).await.unwrap();
    let mut there: Vec<String> =
        columns.into_iter().filter(|c| c.name == "person_id").map(|c| c.table).collect();
    there.sort();
    let mut said: Vec<String> =
        all().iter().flat_map(|s| s.people_tables()).map(|t| t.table.to_owned()).collect();
    said.sort();
    assert_eq!(said, there, "System::people_tables: each table once, none forgotten");
}

/// What strangers' pages may read, table by table: a longer list is to be thought about here first.
const OPEN: [&str; 11] = [
    "access_data",
    "areas_area",
    "areas_member",
    "areas_place",
    "events_event",
    "events_host",
    "events_photo",
    "events_report",
    "programme_post",
    "register_name",
    "register_office",
];

#[both]
async fn strangers_read_what_is_for_everybody_and_no_worker(db: Db) {
    let desk = Desk::new(db);
    let shared = Shared::new(desk.host.clone(), false, "", all().into());
    let narrow = shared.narrow().await.unwrap();
    let mut tx = desk.host.db.read().await.unwrap();
    let tables = schema::row_counts(&mut tx).await.unwrap();
    tx.rollback().await.unwrap();
    let mut open = Vec::new();
    for (table, _) in &tables {
        let sql: &'static str = format!("SELECT count(*) FROM {table}").leak();
        let mut tx = narrow.read().await.unwrap();
        match tx.number(sql).await {
            Ok(_) => open.push(table.as_str()),
            Err(e) => assert!(matches!(e, db::DbError::Closed(_)), "{table}: {e}"),
        }
        tx.rollback().await.unwrap();
    }
    open.sort_unstable();
    assert_eq!(open, OPEN);
}

#[test]
fn no_kind_of_file_asks_for_what_is_never_held() {
    let systems = all();
    for kind in kinds(&systems) {
        for field in kind.fields() {
            for header in field.headers.iter().map(String::as_str).chain([field.name.as_ref()]) {
                let refused = is_aadhaar_header(header) || forbidden_header(header).is_some();
                assert!(!refused, "{} {}: {header}", kind.name(), field.name);
            }
        }
    }
}

const AREAS: &str = "kind,code,name_hi,name_en,parent\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP\n";
const OFFICES: &str = "person,role,area,from\nनमूना देवी,mla,NP-AC-001,2023-12-03\n";
const STAFF: &str = "person,serves,kind,payer,from\nकल्पित लाल,नमूना देवी,analyst,party,2024-01-01\n";
const DEVI: &str = "नमूना देवी";
const LAL: &str = "कल्पित लाल";

/// A representative and somebody who serves her, each with an account and a promise.
async fn land(db: Db) -> (Desk, Shared, [PersonId; 2]) {
    let desk = Desk::new(db);
    let systems: Arc<[_]> = all().into();
    let import = async |name: &str, text: &str| {
        let kind = kinds(&systems).into_iter().find(|k| k.name() == name).unwrap();
        let report = desk.import(&*kind, text, given(&[], &[], None)).await;
        assert_eq!(report.rejected, 0, "{:?}", report.reject_list);
    };
    for (name, text) in [("areas", AREAS), ("offices", OFFICES), ("staff", STAFF)] {
        import(name, text).await;
    }
    let mut ctx = desk.read().await;
    let as_of = ctx.present();
    let names = register::store::names(&mut ctx.tx, as_of).await.unwrap();
    ctx.rollback().await.unwrap();
    let person = |name: &str| names.iter().find(|(_, n)| n.name_hi.as_deref() == Some(name)).unwrap().0;
    let people = [person(DEVI), person(LAL)];
    let mut accounts = String::from("person,platform,handle,owner,from\n");
    for (id, handle) in people.iter().zip(["namuna_devi", "kalpit_lal"]) {
        accounts.push_str(&format!("{id},x,{handle},personal,2024-01-01\n"));
    }
    import("accounts", &accounts).await;
    let shared = Shared::new(desk.host.clone(), false, "", systems.clone());
    let mut ctx = desk.write().await;
    let area = areas::store::by_code(&mut ctx.tx, "NP").await.unwrap().unwrap().id;
    let meeting = meetings::actions::NewMeeting {
        area,
        person: None,
        kind: meetings::model::MeetingKind::Review,
        day: day("2026-11-08"),
        title: None,
    };
    let meeting = meetings::actions::hold(&mut ctx, &meeting).await.unwrap();
    ctx.commit().await.unwrap();
    for person in people {
        let mut ctx = desk.write().await;
        let terms = meetings::actions::Terms {
            told_by: "प्रदेश अध्यक्ष".to_owned(),
            instruction: "खाते चालू करें".to_owned(),
            measure: None,
            number: None,
            due: day("2026-11-20"),
            baseline: None,
        };
        let asked = meetings::actions::NewPromise { meeting, person: Some(person), area, terms };
        meetings::actions::promise(&shared, &mut ctx, &asked).await.unwrap();
        ctx.commit().await.unwrap();
    }
    (desk, shared, people)
}

async fn held(shared: &Shared, ctx: &mut Ctx, id: PersonId) -> Vec<Held> {
    shared.held_about(ctx, id.uuid()).await.unwrap()
}

#[both]
async fn a_private_person_is_forgotten_by_all_and_a_public_office_by_none(db: Db) {
    let (desk, shared, [devi, lal]) = land(db).await;
    let mut ctx = desk.read().await;
    let names = ["register", "accounts", "meetings"].len();
    for id in [devi, lal] {
        assert!(held(&shared, &mut ctx, id).await.len() >= names, "each system says what it holds");
    }
    let meetings_before =
        meetings::follow::inside(&shared, &mut ctx, None, base::Day::MIN, day("2026-11-22")).await.unwrap();
    ctx.rollback().await.unwrap();
    for step in [Erasing::Hide, Erasing::Hide, Erasing::Destroy, Erasing::Destroy] {
        for id in [devi, lal] {
            desk.clock.set(base::Clock::now(&*desk.clock) + std::time::Duration::from_secs(1));
            let mut ctx = desk.write().await;
            shared.erase(&mut ctx, id.uuid(), step).await.unwrap();
            ctx.commit().await.unwrap();
        }
    }
    let mut ctx = desk.read().await;
    assert_eq!(held(&shared, &mut ctx, lal).await, [], "nothing is held any more");
    let left: Vec<String> = held(&shared, &mut ctx, devi).await.into_iter().map(|h| h.title).collect();
    assert_eq!(left.len(), 3, "name, office, account: {left:?}");
    let as_of = ctx.present();
    let accounts = accounts::store::held(&mut ctx.tx, as_of).await.unwrap();
    assert_eq!(accounts.iter().map(|a| a.person).collect::<Vec<_>>(), [devi]);
    let after =
        meetings::follow::inside(&shared, &mut ctx, None, base::Day::MIN, day("2026-11-22")).await.unwrap();
    let totals = |all: &[meetings::follow::Followed]| meetings::follow::totals(all);
    assert_eq!(totals(&after), totals(&meetings_before), "a past report prints its totals again");
    assert!(after.iter().all(|f| f.promise.person.is_none() && f.promise.instruction.is_empty()));
    ctx.rollback().await.unwrap();
    let public =
        all().iter().flat_map(|s| s.people_tables()).filter(|t| t.fate == Fate::PublicRecord).count();
    assert!(public >= 4);
}
