//! The sample organisation, made by `sample`, is taken without a reject, and twice it says nothing new.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use db::both;
use intake::Given;
use sample::{Sizes, World, files};
use testkit::{Desk, day};

async fn take(desk: &Desk, sizes: Sizes) -> Vec<(String, intake::run::Report)> {
    let world = World { seed: 7, today: day("2026-11-22"), sizes };
    let mut reports = Vec::new();
    for f in
        files(&world).into_iter().filter(|f| ["areas", "electors", "aliases", "boundaries"].contains(&f.kind))
    {
        let started = std::time::Instant::now();
        let given = Given { on: f.on, ..Given::default() };
        let report = desk.try_import(&*kind(f.kind), &f.csv, given, false).await.unwrap();
        println!("{} {}: {} rows in {:?}", desk.host.db.dialect(), f.name, report.read, started.elapsed());
        assert_eq!(report.rejected, 0, "{}: {:?}", f.name, report.reject_list);
        reports.push((f.name.to_owned(), report));
    }
    reports
}

#[both]
async fn taken_without_rejects_and_twice_unchanged(db: db::Db) {
    let desk = Desk::new(db);
    let first = take(&desk, Sizes::SMALL).await;
    assert_eq!(first.len(), 9);
    for (name, report) in &first {
        let quiet = report
            .warning_list
            .iter()
            .all(|n| name.starts_with("electors") && ["ratio", "change"].contains(&n.code));
        assert!(quiet, "{name}: {:?}", report.warning_list);
    }
    let before = everything(&desk, today()).await;
    for (name, report) in take(&desk, Sizes::SMALL).await {
        assert_eq!((report.outcome.created, report.outcome.updated), (0, 0), "{name}");
        assert_eq!(report.outcome.unchanged, report.read, "{name}");
    }
    assert_eq!(everything(&desk, today()).await, before);
    // 52 districts, then 53, then 55.
    for (d, n) in
        [("2023-08-11", 52), ("2023-08-12", 53), ("2023-10-04", 53), ("2023-10-05", 55), ("2026-11-22", 55)]
    {
        let districts = areas(&desk, on(d), Some(areas::model::AreaKind::District)).await;
        assert_eq!(districts.len(), n, "{d}");
    }
}
