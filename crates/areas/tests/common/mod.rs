//! What the tests of this crate share: a small invented land, and short questions about it.
#![allow(dead_code, clippy::unwrap_used)]

use std::time::Duration;

use areas::model::{Area, AreaId, AreaKind, Electors};
use areas::resolve::{ResolveError, Resolver};
use areas::store;
use base::{AsOf, Clock as _, Day};
use intake::run::Report;
use intake::{Given, IntakeError, Kind, Note};
use testkit::{Desk, day};

/// Two seats in one organisational district, in two Lok Sabha seats; each with a mandal and two booths.
pub const LAND: &str = "\
kind,code,name_en,name_hi,parent,member_of,reserved
state,NP,Namuna Pradesh,नमूना प्रदेश,,,
org_district,NP-OD-01,Purva Nagar,पूर्व नगर,NP,,
loksabha,NP-PC-01,Sonpur,सोनपुर,NP,,GEN
loksabha,NP-PC-02,Rampur,रामपुर,NP,,SC
district,NP-D-01,Devgarh,देवगढ़,NP,,
assembly,NP-AC-001,Devpur,देवपुर,NP-OD-01,loksabha:NP-PC-01; district:NP-D-01,GEN
assembly,NP-AC-002,Rajnagar,राजनगर,NP-OD-01,loksabha:NP-PC-02; district:NP-D-01,ST
mandal,NP-M-01,Kila,किला,NP-AC-001,,
mandal,NP-M-02,Bazar,बाज़ार,NP-AC-002,,
booth,NP-AC-001-B-001,School 1,विद्यालय 1,NP-M-01,,
booth,NP-AC-001-B-002,School 2,विद्यालय 2,NP-M-01,,
booth,NP-AC-002-B-001,School 3,विद्यालय 3,NP-M-02,,
booth,NP-AC-002-B-002,School 4,विद्यालय 4,NP-M-02,,
";

/// The import kind with this name.
pub fn kind(name: &str) -> Box<dyn Kind> {
    areas::kinds::all().into_iter().find(|k| k.name() == name).unwrap()
}

/// Imports text as a file of this kind and expects it to be taken.
pub async fn import(desk: &Desk, name: &str, text: &str) -> Report {
    desk.import(&*kind(name), text, Given::default()).await
}

/// A desk with [`LAND`].
pub async fn land(db: db::Db) -> Desk {
    let desk = Desk::new(db);
    let report = import(&desk, "areas", LAND).await;
    assert_eq!(counts(&report), (13, 0, 0, 0), "{:?}", report.reject_list);
    assert_eq!(report.warnings, 0, "{:?}", report.warning_list);
    desk
}

/// Created, updated, unchanged, rejected.
pub fn counts(r: &Report) -> (u64, u64, u64, u64) {
    (r.outcome.created, r.outcome.updated, r.outcome.unchanged, r.rejected)
}

/// Row and code of notes.
pub fn codes(notes: &[Note]) -> Vec<(u64, &'static str)> {
    notes.iter().map(|n| (n.row, n.code)).collect()
}

/// The present moment, microseconds since the epoch; then a second passes.
pub fn moment(desk: &Desk) -> i64 {
    let now = desk.clock.micros();
    desk.clock.set(desk.clock.now() + Duration::from_secs(1));
    now
}

/// Today with everything known.
pub fn today() -> AsOf {
    AsOf::current(day("2026-11-22"))
}

/// A day with everything known.
pub fn on(d: &str) -> AsOf {
    AsOf::current(day(d))
}

/// All areas (or those of a kind) as of.
pub async fn areas(desk: &Desk, as_of: AsOf, kind: Option<AreaKind>) -> Vec<Area> {
    let mut ctx = desk.read().await;
    let scope = ctx.authorise(access::Action::ReadReach).unwrap();
    let found = store::areas(&mut ctx.tx, &scope, as_of, kind).await.unwrap();
    ctx.rollback().await.unwrap();
    found
}

/// One area as of.
pub async fn area(desk: &Desk, code: &str, as_of: AsOf) -> Option<Area> {
    areas(desk, as_of, None).await.into_iter().find(|a| a.identity.code == code)
}

/// The codes from the root down to an area, as its path says.
pub async fn way(desk: &Desk, code: &str, as_of: AsOf) -> String {
    let all = areas(desk, as_of, None).await;
    let Some(it) = all.iter().find(|a| a.identity.code == code) else { return String::new() };
    let mut way: Vec<&Area> = all.iter().filter(|a| a.place.path.covers(&it.place.path)).collect();
    way.sort_by_key(|a| a.place.path.depth());
    assert_eq!(way.len(), it.place.path.depth(), "every label of a path is an area");
    way.iter().map(|a| a.identity.code.as_str()).collect::<Vec<_>>().join(" > ")
}

/// Codes of the areas of a group, sorted.
pub async fn members(desk: &Desk, group: &str, as_of: AsOf) -> Vec<String> {
    let all = areas(desk, as_of, None).await;
    let mut ctx = desk.read().await;
    let pairs = store::members_on(&mut ctx.tx, as_of).await.unwrap();
    ctx.rollback().await.unwrap();
    let code = |id: AreaId| all.iter().find(|a| a.identity.id == id).map(|a| a.identity.code.clone());
    let mut found: Vec<String> = pairs
        .into_iter()
        .filter(|(g, _)| code(*g).as_deref() == Some(group))
        .filter_map(|(_, a)| code(a))
        .collect();
    found.sort();
    found
}

/// Everything that can be read of areas, to compare two states.
pub async fn everything(desk: &Desk, as_of: AsOf) -> String {
    let mut ctx = desk.read().await;
    let scope = ctx.authorise(access::Action::ReadReach).unwrap();
    let areas = store::areas(&mut ctx.tx, &scope, as_of, None).await.unwrap();
    let mut members = store::members_on(&mut ctx.tx, as_of).await.unwrap();
    members.sort();
    let electors = store::electors_on(&mut ctx.tx, as_of, None, None).await.unwrap();
    let electors: std::collections::BTreeMap<_, _> = electors.into_iter().collect();
    ctx.rollback().await.unwrap();
    format!("{areas:#?}\n{members:?}\n{electors:?}")
}

/// The electors of an area as of.
pub async fn electors(desk: &Desk, code: &str, as_of: AsOf) -> Option<Electors> {
    let mut ctx = desk.read().await;
    let id = store::by_code(&mut ctx.tx, code).await.unwrap().unwrap().id;
    let found = store::electors_on(&mut ctx.tx, as_of, None, None).await.unwrap().remove(&id);
    ctx.rollback().await.unwrap();
    found
}

/// Who is called so: the code, or the error.
pub async fn find(
    desk: &Desk,
    asked: &str,
    kind: Option<AreaKind>,
    within: Option<&str>,
    on: Day,
) -> Result<String, ResolveError> {
    let resolver = resolver(desk).await;
    let within = within.map(|w| resolver.by_code(w).unwrap());
    resolver.find(asked, kind, within, on).map(|id| resolver.identity(id).unwrap().code.clone())
}

/// All names.
pub async fn resolver(desk: &Desk) -> Resolver {
    let mut ctx = desk.read().await;
    let r = Resolver::load(&mut ctx, &[]).await.unwrap();
    ctx.rollback().await.unwrap();
    r
}

/// Takes an import back.
pub async fn undo(desk: &Desk, no: i64) -> Result<(), IntakeError> {
    moment(desk);
    let mut ctx = desk.write().await;
    match intake::undo(&mut ctx, &areas::kinds::all(), no, Some("test")).await {
        Ok(()) => {
            ctx.commit().await.unwrap();
            moment(desk);
            Ok(())
        }
        Err(e) => {
            ctx.rollback().await.unwrap();
            Err(e)
        }
    }
}
