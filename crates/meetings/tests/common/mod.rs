//! What the tests share: a small invented land with its people, and a system that measures them.
#![allow(dead_code, clippy::unwrap_used)]

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use access::{AccessError, Ctx};
use areas::model::AreaId;
use async_trait::async_trait;
use base::uuid::Uuid;
use base::{AsOf, Bounds, Day};
use register::model::PersonId;
use system::{Subject, System};
use testkit::{Desk, day, given};
use words::{Locale, Text};

const AREAS: &str = "kind,code,name_hi,name_en,parent,member_of\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,,\n\
    org_district,NP-OD-01,उत्तर,Uttar,NP,\n\
    org_district,NP-OD-02,दक्षिण,Dakshin,NP,\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP-OD-01,\n\
    assembly,NP-AC-002,रामगढ़,Ramgarh,NP-OD-01,\n\
    assembly,NP-AC-003,बरखेड़ा,Barkheda,NP-OD-02,\n";
const OFFICES: &str = "person,role,area,from\n\
    नमूना देवी,mla,NP-AC-001,2023-12-03\n\
    नमूना कुमार,mla,NP-AC-002,2023-12-03\n\
    नमूना सिंह,mla,NP-AC-003,2023-12-03\n";

/// Counts that somebody made: of whom, when, how many.
#[derive(Debug, Clone, Default)]
pub struct Fake(Arc<Mutex<HashMap<Uuid, Vec<(Day, Bounds)>>>>);

impl Fake {
    /// Somebody counts.
    pub fn count(&self, of: Uuid, on: &str, lower: i64, upper: Option<i64>) {
        let bounds = Bounds { value: None, lower, upper };
        let mut all = self.0.lock().unwrap();
        let counts = all.entry(of).or_default();
        counts.push((day(on), bounds));
        counts.sort_by_key(|(d, _)| *d);
    }
}

#[async_trait]
impl System for Fake {
    fn name(&self) -> &'static str {
        "fake"
    }

    fn measures(&self, l: Locale) -> Vec<(&'static str, String)> {
        vec![("sum", Text::new("सब खातों का जोड़", "All accounts added up").get(l).to_owned())]
    }

    async fn measured(
        &self,
        _: &mut Ctx,
        measure: &str,
        of: Subject,
        on: Day,
    ) -> Result<Option<Bounds>, AccessError> {
        let (Subject::Person(id) | Subject::Area(id)) = of else { return Ok(None) };
        let all = self.0.lock().unwrap();
        let counts = all.get(&id).filter(|_| measure == "sum");
        Ok(counts.map(|c| c.iter().rfind(|(d, _)| *d <= on).map_or(Bounds::UNKNOWN, |(_, b)| *b)))
    }
}

/// Imports the land and its people, and counts some of them.
pub async fn settle_land(desk: &Desk, fake: &Fake) {
    for (kinds, name, text) in
        [(areas::kinds::all(), "areas", AREAS), (register::kinds::all(), "offices", OFFICES)]
    {
        let kind = kinds.into_iter().find(|k| k.name() == name).unwrap();
        let report = desk.import(&*kind, text, given(&[], &[], None)).await;
        assert_eq!(report.rejected, 0, "{:?}", report.reject_list);
    }
    let devi = person(desk, "नमूना देवी").await.uuid();
    fake.count(devi, "2026-11-01", 10_000, Some(10_000));
    fake.count(devi, "2026-11-19", 12_100, Some(12_100));
    fake.count(devi, "2026-11-22", 12_300, Some(12_300));
    fake.count(person(desk, "नमूना कुमार").await.uuid(), "2026-11-01", 8_000, Some(8_000));
    fake.count(person(desk, "नमूना सिंह").await.uuid(), "2026-11-01", 5_000, None);
}

/// A person, by name.
pub async fn person(desk: &Desk, name_hi: &str) -> PersonId {
    let mut ctx = desk.read().await;
    let as_of = ctx.present();
    let names = register::store::names(&mut ctx.tx, as_of).await.unwrap();
    ctx.rollback().await.unwrap();
    names.into_iter().find(|(_, n)| n.name_hi.as_deref() == Some(name_hi)).unwrap().0
}

/// An area, by code.
pub async fn area(desk: &Desk, code: &str) -> AreaId {
    let mut ctx = desk.read().await;
    let scope = ctx.authorise(access::Action::ReadReach).unwrap();
    let as_of: AsOf = ctx.present();
    let all = areas::store::areas(&mut ctx.tx, &scope, as_of, None).await.unwrap();
    ctx.rollback().await.unwrap();
    all.into_iter().find(|a| a.identity.code == code).unwrap().identity.id
}

/// Lets the clock go on: facts of two acts must not share their time.
pub fn later(desk: &Desk, seconds: u64) {
    use base::Clock as _;
    desk.clock.set(desk.clock.now() + std::time::Duration::from_secs(seconds));
}
