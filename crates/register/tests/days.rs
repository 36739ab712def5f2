//! What becomes of the counts as days pass: duties begin and end by themselves.
#![allow(clippy::unwrap_used)]

mod land;

use access::Actor;
use base::Day;
use base::uuid::Uuid;
use db::{Db, both};
use land::{Land, area};
use register::Register;
use register::actions::worker;
use register::counting::differences;
use register::model::PersonId;
use register::store::counts;
use system::System as _;

impl Land {
    async fn days_later(&self, days: i32) {
        let today: Day = self.host.today();
        self.desk.clock.set(today.plus(days).noon());
    }

    async fn wrong(&self) -> usize {
        let mut ctx = self.desk.read().await;
        let wrong = differences(&mut ctx).await.unwrap();
        ctx.rollback().await.unwrap();
        wrong.len()
    }

    /// A duty at a booth from so many days on, and another that ends with a day so many ahead.
    async fn begins(&self, person: PersonId, at: &str, duty: &str, days: i32) {
        let mut ctx = self.write(&Actor::LocalOperator).await;
        let (unit, from) = (area(&mut ctx, at).await, ctx.today().plus(days));
        worker::give(&mut ctx, person, unit, duty, from).await.unwrap();
        ctx.commit().await.unwrap();
    }

    async fn ends(&self, person: PersonId, at: &str, duty: &str, days: i32) {
        let mut ctx = self.write(&Actor::LocalOperator).await;
        let (unit, last) = (area(&mut ctx, at).await, ctx.today().plus(days));
        worker::end(&mut ctx, person, (unit, duty), last, "स्थानांतरण").await.unwrap();
        ctx.commit().await.unwrap();
    }

    async fn counted(&self, at: &str) -> (i64, Vec<(String, i64, i64)>) {
        let mut ctx = self.desk.read().await;
        let id: Uuid = area(&mut ctx, at).await.uuid();
        let (w, d) = counts::kept(&mut ctx.tx, &[id]).await.unwrap().remove(&id).unwrap_or_default();
        ctx.rollback().await.unwrap();
        let held = d.into_iter().filter(|(_, d)| d.duties != 0);
        (w.workers, held.map(|(code, d)| (code, d.duties, d.units)).collect())
    }
}

#[both]
async fn a_duty_that_begins_or_ends_by_itself_is_counted_so(db: Db) {
    let land = Land::new(db).await;
    let (kamal, ram) = (land.worker("2").await, land.worker("3").await);
    assert_eq!(land.wrong().await, 0);
    land.begins(kamal, "B-3", "booth_president", 2).await;
    land.ends(ram, "B-1", "booth_president", 1).await;
    land.ends(kamal, "B-1", "page_head", 3).await;
    assert_eq!(land.wrong().await, 0, "nothing of it has happened yet");
    let before = land.counted("M-1").await;
    assert_eq!(before.0, 4);
    for (days, first, second) in [(1, 4, 1), (1, 3, 2), (1, 3, 2), (1, 2, 2), (40, 2, 2)] {
        land.days_later(days).await;
        Register.settle(&land.host).await.unwrap();
        assert_eq!(land.wrong().await, 0, "after {days} more");
        assert_eq!((land.counted("M-1").await.0, land.counted("M-2").await.0), (first, second));
    }
    let president = |d: &(String, i64, i64)| d.0 == "booth_president";
    assert_eq!(land.counted("M-1").await.1.iter().filter(|d| president(d)).count(), 0);
    assert_eq!(
        land.counted("M-2").await.1.into_iter().find(president),
        Some(("booth_president".into(), 1, 1))
    );
}

#[both]
async fn an_act_before_the_day_was_followed_leaves_nothing_behind(db: Db) {
    let land = Land::new(db).await;
    let (seema, ram) = (land.worker("1").await, land.worker("3").await);
    land.ends(ram, "B-1", "booth_president", 0).await;
    land.days_later(1).await;
    // Nobody has told the register of the new day.
    land.begins(seema, "B-2", "page_head", 0).await;
    assert_eq!(land.wrong().await, 0);
    Register.settle(&land.host).await.unwrap();
    assert_eq!(land.wrong().await, 0);
}
