//! Numbers of people: found by the exact number only, shown masked, revealed as an act of its own, taken back with their import.
#![allow(clippy::unwrap_used)]

mod round;

use access::{AccessError, Role, VaultError};
use base::AsOf;
use db::{Db, both, exec, row};
use register::actions::RegisterError;
use register::actions::contacts::{find, reveal, shown};
use register::contacts::Contacts;
use register::model::{ContactKind, PersonId};
use register::people::Change;
use register::store;
use testkit::{Desk, day, given};
use words::Locale;

use round::{Office, ask};

const AREAS: &str = "kind,code,name_hi,name_en,parent\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP\n\
    assembly,NP-AC-002,रामगढ़,Ramgarh,NP\n";
const OFFICES: &str = "person,role,area,from,to\n\
    नमूना देवी,mla,NP-AC-001,2023-12-04,\n\
    नमूना कुमार,mla,NP-AC-002,2023-12-04,\n";

async fn members(db: Db) -> (Desk, PersonId, PersonId) {
    let desk = Desk::new(db);
    let kinds: Vec<_> = areas::kinds::all().into_iter().chain(register::kinds::all()).collect();
    for (name, text) in [("areas", AREAS), ("offices", OFFICES)] {
        let kind = kinds.iter().find(|k| k.name() == name).unwrap();
        desk.import(kind.as_ref(), text, given(&[], &[], None)).await;
    }
    let mut ctx = desk.read().await;
    let now = ctx.present();
    let names = store::names(&mut ctx.tx, now).await.unwrap();
    let id = |name: &str| names.iter().find(|(_, n)| n.name_hi.as_deref() == Some(name)).unwrap().0;
    let (devi, kumar) = (id("नमूना देवी"), id("नमूना कुमार"));
    ctx.rollback().await.unwrap();
    (desk, devi, kumar)
}

/// What one source says on a day.
async fn say(desk: &Desk, rows: &[(PersonId, ContactKind, &str)], on: &str) -> Vec<Change> {
    desk.clock.set(base::Clock::now(&*desk.clock) + std::time::Duration::from_millis(1));
    let mut ctx = desk.write().await;
    let mut contacts = Contacts::load(&mut ctx).await.unwrap().unwrap();
    let stamp = ctx.stamp(None);
    let changes =
        rows.iter().map(|(p, k, cell)| contacts.sight(*p, *k, cell, day(on), None).unwrap()).collect();
    contacts.write(&mut ctx, stamp).await.unwrap();
    ctx.commit().await.unwrap();
    changes
}

use ContactKind::{Mobile, VoterId};

#[both]
async fn a_number_is_found_exactly_shown_masked_and_revealed_with_a_trace(db: Db) {
    let (desk, devi, kumar) = members(db).await;
    let all = [
        (devi, Mobile, "98765 43210 / 9123456789"),
        (kumar, Mobile, "+91-9876543210"),
        (devi, VoterId, "abc1234567"),
    ];
    assert_eq!(say(&desk, &all, "2024-01-01").await, [Change::Created; 3]);
    assert_eq!(say(&desk, &all, "2024-02-01").await, [Change::None; 3], "said again, it changes nothing");

    let find =
        async |kind, typed| find(&desk.host, desk.read().await, kind, typed).await.map(|found| found.people);
    // Phones are shared: two people have one number.
    let mut both = vec![devi, kumar];
    both.sort();
    assert_eq!(find(Mobile, "०९८७६५४३२१०").await.unwrap(), both);
    assert_eq!(find(Mobile, "9123456789").await.unwrap(), [devi]);
    assert_eq!(find(VoterId, "ABC-1234567").await.unwrap(), [devi]);
    assert_eq!(find(Mobile, "9876543211").await.unwrap(), []);
    for typed in ["98765", "9876543210, 9123456789", ""] {
        assert!(matches!(find(Mobile, typed).await, Err(RegisterError::NoNumber(Mobile))), "{typed}");
    }
    let mut ctx = desk.read().await;
    let seen = shown(&mut ctx, devi).await.unwrap();
    ctx.rollback().await.unwrap();
    let mut masked: Vec<&str> = seen.iter().map(|s| s.masked.as_str()).collect();
    masked.sort_unstable();
    assert_eq!(masked, ["91xxxxxx89", "98xxxxxx10", "ABxxxxxx67"]);
    let card = seen.iter().find(|s| s.kind == VoterId).unwrap();
    let see = async |person, reason| reveal(&desk.host, desk.read().await, person, card.id, reason).await;
    assert!(matches!(see(devi, " ").await, Err(RegisterError::NoReason)));
    assert!(matches!(see(kumar, "क्यों").await, Err(RegisterError::NoContact(_))));
    let (kind, number) = see(devi, "बैठक बुलानी है").await.unwrap();
    assert_eq!((kind, number.as_str()), (VoterId, "ABC1234567"));
    let mut ctx = desk.read().await;
    let trail = access::audit::trail::next(&mut ctx.tx, 0, 100).await.unwrap();
    let line = trail.last().unwrap();
    assert_eq!((line.action.as_str(), line.reason.as_deref()), ("see_voter_id", Some("बैठक बुलानी है")));
    assert_eq!(
        (line.object.as_str(), line.fields.as_deref()),
        (&*format!("person {devi}"), Some("voter_id"))
    );
    // Two share the first number; each search that found nobody leaves its line as well.
    assert_eq!(trail.iter().filter(|t| t.action == "find_by_number").count(), 5);
    assert!(
        trail.iter().all(|t| !format!("{t:?}").contains("98765") && !format!("{t:?}").contains("1234567"))
    );
    ctx.rollback().await.unwrap();
}

#[both]
async fn another_number_ends_the_one_before_and_an_exchange_of_keys_changes_nothing_of_it(db: Db) {
    let (desk, devi, _) = members(db).await;
    say(&desk, &[(devi, Mobile, "9876543210")], "2024-01-01").await;
    assert_eq!(say(&desk, &[(devi, Mobile, "9123456789")], "2025-01-01").await, [Change::Updated]);
    let spans = async || {
        let mut ctx = desk.read().await;
        let all = shown(&mut ctx, devi).await.unwrap();
        ctx.rollback().await.unwrap();
        all.into_iter().map(|s| (s.masked, s.span.from, s.span.last())).collect::<Vec<_>>()
    };
    let expected = [
        ("98xxxxxx10".to_owned(), day("2024-01-01"), Some(day("2024-12-31"))),
        ("91xxxxxx89".to_owned(), day("2025-01-01"), None),
    ];
    assert_eq!(spans().await, expected);
    let columns = store::contacts::SEALED;
    let done = access::vault::rotate(&desk.host, access::Actor::LocalOperator, &columns, true, |_| {})
        .await
        .unwrap();
    // Facts that are corrected since are sealed anew too: what was known then still opens.
    assert_eq!((done.values, done.unreadable), (3, 0));
    assert_eq!(spans().await, expected);
    assert_eq!(say(&desk, &[(devi, Mobile, "9123456789")], "2025-02-01").await, [Change::None]);
    let found = find(&desk.host, desk.read().await, Mobile, "9876543210").await;
    assert_eq!(found.unwrap().people, [devi]);
}

const STEAL: &str = "UPDATE register_contact SET value_sealed = (SELECT value_sealed FROM register_contact WHERE person_id = $2) WHERE person_id = $1";
const MOVE: &str = "UPDATE register_contact SET person_id = $1 WHERE person_id = $2";

#[both]
async fn a_number_that_somebody_moved_in_the_database_is_refused(db: Db) {
    let (desk, devi, kumar) = members(db).await;
    say(&desk, &[(devi, Mobile, "9876543210"), (kumar, Mobile, "9123456789")], "2024-01-01").await;
    for (sql, whose) in [(STEAL, devi), (MOVE, devi)] {
        let mut ctx = desk.write().await;
        exec!(&mut ctx.tx, sql, devi.uuid(), kumar.uuid()).unwrap();
        let e = shown(&mut ctx, whose).await.unwrap_err();
        assert!(matches!(e, RegisterError::Access(AccessError::Vault(VaultError::Refused { .. }))), "{e:?}");
        assert!(!e.to_string().contains("98765"));
        ctx.rollback().await.unwrap();
    }
}

#[both]
async fn nothing_of_a_number_stands_in_the_table(db: Db) {
    let (desk, devi, _) = members(db).await;
    say(&desk, &[(devi, Mobile, "9876543210")], "2024-01-01").await;
    let mut ctx = desk.read().await;
    let as_of: AsOf = ctx.present();
    let found: Option<(Vec<u8>, Vec<u8>)> =
        row!(&mut ctx.tx, "SELECT value_sealed, value_index FROM register_contact").unwrap();
    let (sealed, index) = found.unwrap();
    assert_eq!((sealed.len(), index.len()), (13 + 45, 20));
    assert!(!sealed.windows(5).any(|w| w == b"98765"));
    assert_eq!(store::contacts::of(&mut ctx.tx, devi, as_of).await.unwrap().len(), 1);
    // An installation that was opened without keys says so, and keeps no numbers.
    let without = Desk::without_keys(desk.host.db.clone());
    let mut ctx = without.read().await;
    assert!(Contacts::load(&mut ctx).await.unwrap().is_none());
    let e = shown(&mut ctx, devi).await.unwrap_err();
    assert!(matches!(e, RegisterError::Access(AccessError::Vault(VaultError::NoVault))));
}

#[both]
async fn a_worker_is_found_by_a_number_and_as_one_types_only_where_they_serve(db: Db) {
    let office = Office::new(db).await;
    let (first, second) = (office.person("A1").await, office.person("A2").await);
    let everywhere = office.actor(None, Role::PeopleAdministrator, "NP").await;
    let beside = office.actor(None, Role::PeopleAdministrator, "NP-B-002").await;
    let found = async |who: &access::Actor, typed| {
        let ctx = office.desk.host.read(who.clone(), Locale::Hi).await.unwrap();
        let found = find(&office.desk.host, ctx, Mobile, typed).await.unwrap();
        found.workers.into_iter().map(|w| w.person).collect::<Vec<_>>()
    };
    assert_eq!(found(&everywhere, "९८७६५४३२१०").await, [first]);
    assert_eq!(found(&beside, "9876543210").await, []);
    assert_eq!(found(&beside, "+91 91234 56789").await, [second]);
    assert_eq!(found(&everywhere, "9876543219").await, []);
    let mut ctx = office.desk.read().await;
    let trail = access::audit::trail::next(&mut ctx.tx, 0, 1000).await.unwrap();
    ctx.rollback().await.unwrap();
    let looks: Vec<_> = trail.iter().filter(|t| t.action == "find_by_number").map(|t| &t.object).collect();
    assert_eq!(looks, [&format!("worker {first}"), "nobody", &format!("worker {second}"), "nobody"]);

    // By the beginning of a name, in the other script, as a part of a page.
    let (status, part) = ask(&office, &everywhere, "/workers/find?under=NP", Some("name=namuna+de")).await;
    assert_eq!(status, 200, "{part}");
    assert!(part.contains(&format!("/workers/{first}")) && !part.contains("<html"), "{part}");
    let (status, part) = ask(&office, &beside, "/workers/find?under=NP-B-002", Some("name=namuna+de")).await;
    assert!(status == 200 && !part.contains(&first.to_string()), "{part}");
    assert_eq!(ask(&office, &beside, "/workers/find?under=NP-B-001", Some("name=namuna")).await.0, 404);
}
