//! Tokens of programs, how much one account may look at, and files that leave the program.
#![allow(clippy::unwrap_used)]

mod common;

use std::time::Duration;

use access::exports::{self, Asking, Export, ExportId, State};
use access::installation::Edition;
use access::tokens::{self, GIVEN, LONGEST, New};
use access::users::one;
use access::{AccessError, Action, Actor, Role, Safeguards, UserId, actions, budget};
use base::{Clock as _, Kind};
use common::{BESIDE, DISTRICT, MANDAL, Site, area, path};
use db::{Db, both};
use words::Locale;

fn new(person: UserId, actions: &[Action], n: Option<u128>) -> New {
    New {
        person, name: "रिपोर्ट".to_owned(), actions: actions.to_vec(), area: n.map(area), days: 10
    }
}

fn later(site: &Site, by: Duration) {
    site.clock.set(site.clock.now() + by);
}

#[both]
async fn a_token_does_what_was_chosen_within_what_its_owner_may(db: Db) {
    let site = Site::set_up(db, Edition::Organisation).await;
    let owner = site.person("owner", Role::DistrictPresident, Some(DISTRICT)).await;
    let made = site
        .attempts(owner, async |ctx| tokens::make(ctx, new(owner, &[Action::ReadReach], Some(MANDAL))).await)
        .await
        .unwrap();
    let actor = tokens::enter(&site.host, &made.secret).await.unwrap().unwrap();
    assert_eq!(actor.name(), owner.to_string(), "its owner answers for it");
    for write in [false, true] {
        let host = &site.host;
        let ctx = match write {
            false => host.read(actor.clone(), Locale::Hi).await.unwrap(),
            // An act that writes looks again: the area to which it is narrowed must not be lost.
            true => host.write(actor.clone(), Locale::Hi, host.ids.make()).await.unwrap(),
        };
        let scope = ctx.authorise(Action::ReadReach).unwrap();
        assert!(
            scope.covers(&path(MANDAL)) && !scope.covers(&path(DISTRICT)) && !scope.covers(&path(BESIDE))
        );
        for action in Action::ALL.iter().filter(|a| **a != Action::ReadReach) {
            assert!(ctx.authorise(*action).is_err(), "{}", action.name());
        }
        ctx.rollback().await.unwrap();
    }

    // Nothing beyond the owner, nothing dangerous, nothing for somebody else, no time without end.
    let other = site.person("other", Role::Analyst, None).await;
    let reads = &[Action::ReadReach][..];
    let beyond = New { actions: vec![Action::ReadAudit], ..new(owner, reads, None) };
    let others = new(other, reads, None);
    for wrong in [beyond, others] {
        let made = site.attempts(owner, async |ctx| tokens::make(ctx, wrong).await).await;
        assert!(matches!(made, Err(AccessError::Forbidden(_))), "{made:?}");
    }
    let bad = |change: &dyn Fn(&mut New)| {
        let mut asked = new(owner, reads, None);
        change(&mut asked);
        asked
    };
    let mut wrong = vec![
        bad(&|n| n.name = " ".to_owned()),
        bad(&|n| n.name = "x".repeat(81)),
        bad(&|n| n.days = 0),
        bad(&|n| n.days = LONGEST + 1),
        bad(&|n| n.actions = Vec::new()),
    ];
    wrong.extend(Action::ALL.iter().filter(|a| !GIVEN.contains(a)).map(|a| bad(&|n| n.actions = vec![*a])));
    for wrong in wrong {
        let made = site.attempts(owner, async |ctx| tokens::make(ctx, wrong).await).await;
        assert!(matches!(made, Err(AccessError::Told(Kind::Invalid, _))), "{made:?}");
    }
    assert!(GIVEN.iter().all(|a| !a.is_dangerous()));
    // A token makes no token.
    let mut ctx = site.host.write(actor, Locale::Hi, site.host.ids.make()).await.unwrap();
    assert!(tokens::make(&mut ctx, new(owner, reads, None)).await.is_err());
    ctx.rollback().await.unwrap();
}

#[both]
async fn a_token_ends_by_hand_in_time_and_with_its_owner(db: Db) {
    let site = Site::set_up(db, Edition::Organisation).await;
    let (owner, other) =
        (site.person("owner", Role::Analyst, None).await, site.person("other", Role::Analyst, None).await);
    let administrator = site.person("administrator", Role::StateAdministrator, None).await;
    let make = async || {
        let asked = new(owner, &[Action::ReadReach], None);
        site.attempts(owner, async |ctx| tokens::make(ctx, asked).await).await.unwrap()
    };
    let lives = async |secret: &str| tokens::enter(&site.host, secret).await.unwrap().is_some();
    let (by_hand, in_time) = (make().await, make().await);
    assert!(lives(&by_hand.secret).await && lives(&in_time.secret).await);
    assert!(
        by_hand.secret != in_time.secret
            && !lives(&by_hand.secret.replace(".", ".A")).await
            && !lives("").await
    );
    // Whose it is not, and who is not above, sees and ends nothing.
    let ended = site.attempts(other, async |ctx| tokens::end(ctx, owner, by_hand.id).await).await;
    assert!(matches!(ended, Err(AccessError::Forbidden(_) | AccessError::NotFound)), "{ended:?}");
    assert!(site.attempts(other, async |ctx| tokens::list(ctx, owner).await).await.is_err());
    site.attempts(administrator, async |ctx| tokens::end(ctx, owner, by_hand.id).await).await.unwrap();
    assert!(!lives(&by_hand.secret).await);
    let list = site.attempts(owner, async |ctx| tokens::list(ctx, owner).await).await.unwrap();
    assert_eq!(list.len(), 2);
    assert!(
        list.iter().all(|k| (k.id == by_hand.id) == k.ended_at.is_some() && k.used_at.is_some()),
        "{list:?}"
    );
    let again = site.attempts(owner, async |ctx| tokens::end(ctx, owner, by_hand.id).await).await;
    assert!(matches!(again, Err(AccessError::NotFound)));

    later(&site, Duration::from_secs(10 * 86_400));
    assert!(!lives(&in_time.secret).await);
    let with_owner = make().await;
    site.attempts(administrator, async |ctx| actions::disable(ctx, owner, "test").await).await.unwrap();
    assert!(!lives(&with_owner.secret).await);
    // The trail tells of each, and of no secret.
    let mut ctx = site.operator().await;
    assert!(one(&mut ctx.tx, owner).await.unwrap().unwrap().disabled_at.is_some());
    let trail = access::audit::trail::next(&mut ctx.tx, 0, 1_000).await.unwrap();
    let told = |what: &str| {
        trail.iter().filter(|e| e.object.starts_with("token ") && e.object.ends_with(what)).count()
    };
    assert_eq!((told("made"), told("ended")), (3, 1));
    let all = format!("{trail:?}");
    assert!(!all.contains(with_owner.secret.split('.').nth(1).unwrap()) && !all.contains("रिपोर्ट"));
}

#[both]
async fn one_account_looks_at_so_many_values_an_hour(db: Db) {
    let mut site = Site::set_up(db, Edition::Organisation).await;
    site.host = site.host.clone().guarded(Safeguards { looks_an_hour: 5, ..Safeguards::default() });
    let me = site.person("me", Role::PeopleAdministrator, None).await;
    let colleague = site.person("colleague", Role::PeopleAdministrator, None).await;
    let look = async |who: UserId, n: u8| {
        let actor = site.actor(who).await;
        budget::spend(&site.host, &actor, Action::SeeOwnData, &[n; 16]).await
    };
    for n in 0..5 {
        look(me, n).await.unwrap();
    }
    // The same once more is no further one.
    look(me, 3).await.unwrap();
    for _ in 0..2 {
        let stopped = look(me, 5).await;
        let Err(AccessError::Told(Kind::TooMany, text)) = stopped else { panic!("{stopped:?}") };
        assert!(text.hi.contains('5') && text.en.contains('5'), "{text:?}");
    }
    look(me, 0).await.unwrap();
    look(colleague, 5).await.unwrap();
    assert!(budget::spend(&site.host, &Actor::Nobody, Action::SeeOwnData, &[9; 16]).await.is_err());
    budget::spend(&site.host, &Actor::LocalOperator, Action::SeeOwnData, &[9; 16]).await.unwrap();
    // What was seen an hour ago counts no more.
    later(&site, Duration::from_secs(3_600));
    look(me, 5).await.unwrap();
    let mut ctx = site.operator().await;
    let trail = access::audit::trail::next(&mut ctx.tx, 0, 1_000).await.unwrap();
    assert_eq!(
        trail.iter().filter(|e| e.object == format!("user {me} stopped after 5 values an hour")).count(),
        2
    );
}

fn asking(rows: i64, n: Option<u128>) -> Asking<'static> {
    Asking {
        what: "/workers.csv", area: n.map(area), rows, purpose: "बैठक के लिए फ़ोन सूची"
    }
}

#[both]
async fn a_large_file_needs_a_second_person_and_is_taken_once(db: Db) {
    let site = Site::set_up(db, Edition::Organisation).await;
    let first = site.person("first", Role::Analyst, None).await;
    let second = site.person("second", Role::PeopleAdministrator, None).await;
    let elsewhere = site.person("elsewhere", Role::PeopleAdministrator, Some(BESIDE)).await;
    let stranger = site.person("stranger", Role::Leadership, None).await;
    let ask =
        async |who, asked: Asking<'_>| site.attempts(who, async |ctx| exports::ask(ctx, &asked).await).await;
    let decide = async |who, id: ExportId, yes| {
        site.attempts(who, async |ctx| exports::decide(ctx, id, yes).await).await
    };
    let take = async |who, e: &Export| {
        site.attempts(who, async |ctx| exports::take(ctx, e.id, "/workers.csv", e.area, e.rows).await).await
    };
    let now = || site.clock.now().as_microsecond();

    // Small: at once, and once.
    let small = ask(first, asking(1_000, None)).await.unwrap();
    assert_eq!(small.state(now()), State::Ready);
    let taken = take(first, &small).await.unwrap();
    assert!(
        taken.mark.contains("नमूना")
            && taken.mark.contains("बैठक के लिए")
            && taken.mark.contains(&small.id.to_string())
    );
    assert!(matches!(take(first, &small).await, Err(AccessError::Told(Kind::Conflict, _))));

    // Large: not before somebody else, who may export all of it, has said yes.
    let large = ask(first, asking(1_001, None)).await.unwrap();
    assert_eq!(large.state(now()), State::Waiting);
    assert!(matches!(take(first, &large).await, Err(AccessError::Told(Kind::Conflict, _))));
    assert!(matches!(decide(first, large.id, true).await, Err(AccessError::Told(Kind::Forbidden, _))));
    assert!(matches!(decide(elsewhere, large.id, true).await, Err(AccessError::NotFound)));
    assert!(matches!(decide(stranger, large.id, true).await, Err(AccessError::Forbidden(_))));
    let approved = decide(second, large.id, true).await.unwrap();
    assert_eq!(approved.state(now()), State::Ready);
    assert!(matches!(decide(second, large.id, false).await, Err(AccessError::Told(Kind::Conflict, _))));
    // Not by another, not another choice of rows, not more rows.
    assert!(matches!(take(second, &large).await, Err(AccessError::NotFound)));
    for (what, rows) in [("/others.csv", 1_001), ("/workers.csv", 1_002)] {
        let taken = site
            .attempts(first, async |ctx| exports::take(ctx, large.id, what, large.area, rows).await)
            .await;
        assert!(matches!(taken, Err(AccessError::Told(Kind::Conflict, _))));
    }
    take(first, &large).await.unwrap();

    // A no is a no; a yes lasts a day.
    let refused = ask(first, asking(2_000, None)).await.unwrap();
    decide(second, refused.id, false).await.unwrap();
    assert!(matches!(take(first, &refused).await, Err(AccessError::Told(Kind::Forbidden, _))));
    let late = ask(first, asking(2_000, None)).await.unwrap();
    decide(second, late.id, true).await.unwrap();
    later(&site, Duration::from_secs(86_400));
    assert!(matches!(take(first, &late).await, Err(AccessError::Told(Kind::Conflict, _))));

    // Within one's areas only, with a purpose, and by somebody with a name.
    let own = ask(elsewhere, asking(5, Some(BESIDE))).await.unwrap();
    for outside in [Some(DISTRICT), None] {
        assert!(matches!(ask(elsewhere, asking(5, outside)).await, Err(AccessError::Forbidden(_))));
    }
    assert!(matches!(
        ask(first, Asking { purpose: " काम ", ..asking(5, None) }).await,
        Err(AccessError::Told(Kind::Invalid, _))
    ));
    let mut ctx = site.operator().await;
    assert!(matches!(exports::ask(&mut ctx, &asking(5, None)).await, Err(AccessError::NotSignedIn)));
    ctx.rollback().await.unwrap();
    let seen = async |who| site.attempts(who, async |ctx| exports::list(ctx).await).await.unwrap().len();
    assert_eq!((seen(second).await, seen(elsewhere).await), (5, 1));
    assert!(take(elsewhere, &own).await.is_ok());

    let mut ctx = site.operator().await;
    let trail = access::audit::trail::next(&mut ctx.tx, 0, 1_000).await.unwrap();
    let told = |what: &str| {
        trail.iter().filter(|e| e.object.starts_with("export ") && e.object.contains(what)).count()
    };
    assert_eq!((told("asked for"), told("approved"), told("refused"), told("taken")), (5, 2, 1, 3));
}
