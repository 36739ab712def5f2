//! Giving and ending authority: nobody above themselves, never without an administrator, never somebody paid from public funds.
#![allow(clippy::unwrap_used)]

mod common;

use access::actions::{disable, end, give, may_manage};
use access::installation::{Edition, Installation, installation, set_up};
use access::{AccessError, Action, FRESH, Role, policy};
use base::{AreaPath, Clock as _};
use common::{BESIDE, DISTRICT, MANDAL, STATE, Site, area, giving, path};
use db::{Db, both};

#[both]
async fn nobody_gives_what_is_above_them(db: Db) {
    let site = Site::set_up(db, Edition::Organisation).await;
    let somebody = site.somebody("somebody").await;
    for giver in Role::ALL {
        let id = site.person(&format!("giver {}", giver.name()), *giver, Some(DISTRICT)).await;
        for role in Role::ALL {
            for n in [Some(DISTRICT), Some(MANDAL), Some(STATE), Some(BESIDE), None] {
                let allowed = policy::may_grant(*giver, *role) && matches!(n, Some(DISTRICT | MANDAL));
                let given = site.gives(id, giving(somebody, *role, n)).await;
                assert_eq!(given.is_ok(), allowed, "{} gives {} on {n:?}", giver.name(), role.name());
            }
        }
    }
}

#[both]
async fn a_group_is_given_only_by_whoever_covers_all_of_it(db: Db) {
    let site = Site::set_up(db, Edition::Organisation).await;
    let (group, empty) = (area(50), area(51));
    let members = |all: &[AreaPath]| {
        site.ground.places.lock().unwrap().insert(group, all.to_vec());
    };
    let giver = site.person("giver", Role::DistrictPresident, Some(DISTRICT)).await;
    let somebody = site.somebody("somebody").await;
    let asked =
        |area| access::actions::Giving { area: Some(area), ..giving(somebody, Role::ClusterMember, None) };
    members(&[path(MANDAL), path(BESIDE)]);
    assert!(matches!(site.gives(giver, asked(group)).await, Err(AccessError::Forbidden(_))));
    members(&[path(MANDAL)]);
    assert!(site.gives(giver, asked(group)).await.is_ok());
    // A group without members, or an area nobody knows, covers nothing: nobody but the whole organisation may give it.
    assert!(matches!(site.gives(giver, asked(empty)).await, Err(AccessError::Forbidden(_))));

    // The members change: so does what may be seen, at once.
    let ctx = site.acting(somebody).await;
    let scope = ctx.authorise(Action::ReadReach).unwrap();
    assert!(scope.covers(&path(MANDAL)) && !scope.covers(&path(BESIDE)));
    ctx.rollback().await.unwrap();
    members(&[path(BESIDE)]);
    let ctx = site.acting(somebody).await;
    let scope = ctx.authorise(Action::ReadReach).unwrap();
    assert!(!scope.covers(&path(MANDAL)) && scope.covers(&path(BESIDE)));
    ctx.rollback().await.unwrap();
}

#[both]
async fn an_area_that_moves_takes_its_people_along_at_once(db: Db) {
    let site = Site::set_up(db, Edition::Organisation).await;
    let president = site.person("president", Role::DistrictPresident, Some(DISTRICT)).await;
    let mandal = site.person("mandal", Role::MandalPresident, Some(MANDAL)).await;
    let new = path(BESIDE).child(3);
    site.ground.places.lock().unwrap().insert(area(MANDAL), vec![new.clone()]);
    let ctx = site.acting(mandal).await;
    let scope = ctx.authorise(Action::ReadReach).unwrap();
    assert!(scope.covers(&new) && !scope.covers(&path(MANDAL)));
    ctx.rollback().await.unwrap();
    let ctx = site.acting(president).await;
    assert!(!ctx.authorise(Action::ReadReach).unwrap().covers(&new));
    ctx.rollback().await.unwrap();
    let gone = site.attempts(president, async |ctx| may_manage(ctx, mandal).await).await;
    assert!(matches!(gone, Err(AccessError::NotFound)));
}

#[both]
async fn the_last_administrator_stays(db: Db) {
    let site = Site::set_up(db, Edition::Organisation).await;
    let first = site.person("first", Role::StateAdministrator, None).await;
    let own = async |id| {
        let mut ctx = site.operator().await;
        let all = access::grants::of_person(&mut ctx.tx, id).await.unwrap();
        ctx.rollback().await.unwrap();
        all[0].id
    };
    let grant = own(first).await;
    for _ in 0..2 {
        let gone = site.attempts(first, async |ctx| end(ctx, grant, "test").await).await;
        assert!(matches!(gone, Err(AccessError::LastAdministrator)));
        let gone = site.attempts(first, async |ctx| disable(ctx, first, "test").await).await;
        assert!(matches!(gone, Err(AccessError::LastAdministrator)));
    }
    // One on a part of the tree, and one whose time is limited, are none who could give the first one back.
    site.person("part", Role::StateAdministrator, Some(STATE)).await;
    let limited = site.somebody("limited").await;
    let mut asked = giving(limited, Role::StateAdministrator, None);
    asked.days.until = "2027-01-01".parse().unwrap();
    site.gives(first, asked).await.unwrap();
    assert!(site.attempts(first, async |ctx| end(ctx, grant, "test").await).await.is_err());
    site.person("second", Role::StateAdministrator, None).await;
    assert!(site.attempts(first, async |ctx| end(ctx, grant, "test").await).await.is_ok());
}

#[both]
async fn a_helper_cannot_take_a_higher_account_over(db: Db) {
    let site = Site::set_up(db, Edition::Organisation).await;
    site.person("keeper", Role::StateAdministrator, None).await;
    let machines = site.person("machines", Role::SystemAdministrator, None).await;
    for role in Role::ALL {
        let id = site.person(&format!("user {}", role.name()), *role, Some(MANDAL)).await;
        let helped = site.attempts(machines, async |ctx| may_manage(ctx, id).await).await;
        assert_eq!(helped.is_ok(), !role.is_high() || *role == Role::Technician, "{}", role.name());
    }
    // With a second, higher grant the same person is out of reach, also while that grant has not begun.
    let both = site.person("both", Role::MandalPresident, Some(MANDAL)).await;
    let mut later = giving(both, Role::StateAdministrator, None);
    later.days.from = "2027-01-01".parse().unwrap();
    let mut ctx = site.operator().await;
    give(&mut ctx, later).await.unwrap();
    ctx.commit().await.unwrap();
    let helped = site.attempts(machines, async |ctx| may_manage(ctx, both).await).await;
    let unknown = site.attempts(machines, async |ctx| may_manage(ctx, site.host.ids.make()).await).await;
    assert_eq!(helped.unwrap_err().to_string(), unknown.unwrap_err().to_string());
}

#[both]
async fn nobody_paid_from_public_funds_in_the_organisation(db: Db) {
    let site = Site::set_up(db, Edition::Organisation).await;
    let id = site.somebody("somebody").await;
    for answer in [Some(true), None] {
        let mut ctx = site.operator().await;
        let asked =
            access::actions::Giving { paid_by_public: answer, ..giving(id, Role::Worker, Some(MANDAL)) };
        assert!(matches!(give(&mut ctx, asked).await, Err(AccessError::PaidByPublic)), "{answer:?}");
        ctx.rollback().await.unwrap();
    }
}

#[both]
async fn in_an_office_everybody_may_be_paid_from_public_funds_and_the_edition_stays(db: Db) {
    let site = Site::set_up(db, Edition::Office).await;
    let id = site.somebody("somebody").await;
    let mut ctx = site.operator().await;
    let asked = access::actions::Giving { paid_by_public: Some(true), ..giving(id, Role::Technician, None) };
    assert!(give(&mut ctx, asked).await.is_ok());
    ctx.commit().await.unwrap();
    let mut ctx = site.operator().await;
    let other = Installation { edition: Edition::Organisation, organisation: String::new() };
    assert!(set_up(&mut ctx.tx, &other, 1).await.is_err());
    ctx.rollback().await.unwrap();
    for statement in
        ["UPDATE access_installation SET edition = 'organisation'", "DELETE FROM access_installation"]
    {
        let mut ctx = site.operator().await;
        assert!(db::exec!(&mut ctx.tx, statement).is_err(), "{statement}");
        ctx.rollback().await.unwrap();
    }
    let mut ctx = site.operator().await;
    assert_eq!(installation(&mut ctx.tx).await.unwrap().unwrap().edition, Edition::Office);
    ctx.rollback().await.unwrap();
}

#[both]
async fn what_is_dangerous_needs_a_fresh_proof(db: Db) {
    let site = Site::set_up(db, Edition::Organisation).await;
    let id = site.person("first", Role::StateAdministrator, None).await;
    let actor = site.actor(id).await;
    let begun = site.clock.micros();
    for (after, fresh) in [(0, true), (FRESH, true), (FRESH + 1, false)] {
        site.clock.set(jiff::Timestamp::from_microsecond(begun + after).unwrap());
        let ctx = site.host.write(actor.clone(), words::Locale::Hi, site.host.ids.make()).await.unwrap();
        for action in Action::ALL {
            let done = ctx.authorise(*action);
            let proof = matches!(done, Err(AccessError::ProofNeeded));
            assert_eq!(proof, action.is_dangerous() && !fresh && actor.may(*action), "{}", action.name());
        }
        ctx.rollback().await.unwrap();
    }
}
