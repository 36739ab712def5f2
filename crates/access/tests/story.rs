//! An operation is carried out once, leaves its trace, and raises the data version; one that fails leaves nothing.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use access::{AccessError, Action, Actor, Host, Line};
use base::{FixedClock, SeededRng};
use db::{Db, both};
use words::locale::Locale;

fn host(db: Db) -> Host {
    let clock = FixedClock::new("2025-05-30T00:00:00Z".parse().unwrap());
    Host::new(db, Arc::new(clock), Arc::new(SeededRng::new(1)))
}

#[both]
async fn a_retry_gets_the_same_answer_and_applies_nothing_twice(db: Db) {
    let host = host(db);
    let op = host.ids.make();
    for _ in 0..3 {
        let mut ctx = host.write(Actor::LocalOperator, Locale::Hi, op).await.unwrap();
        ctx.authorise(Action::Import).unwrap();
        let before: Option<i64> = ctx.answered("import", b"same").await.unwrap();
        match before {
            Some(n) => assert_eq!(n, 42),
            None => {
                ctx.audit(Line::of(Action::Import, "import 1").why("परीक्षण"));
                ctx.answer("import", b"same", &42i64).await.unwrap();
            }
        }
        ctx.commit().await.unwrap();
    }
    let mut ctx = host.write(Actor::LocalOperator, Locale::Hi, op).await.unwrap();
    let other: Result<Option<i64>, _> = ctx.answered("import", b"other").await;
    assert!(matches!(other, Err(AccessError::OpReused(_))));
    ctx.rollback().await.unwrap();

    let mut ctx = host.read(Actor::LocalOperator, Locale::Hi).await.unwrap();
    let trail = access::audit::trail::next(&mut ctx.tx, 0, 10).await.unwrap();
    assert_eq!(trail.len(), 1);
    assert_eq!((trail[0].object.as_str(), trail[0].reason.as_deref()), ("import 1", Some("परीक्षण")));
    assert_eq!(host.version().await.unwrap(), 3);
}
