//! Who may do what, written out for people to read: every role, every action, seen from every side of the grant. The file is made by asking the program itself;
//! `UPDATE=1 cargo nextest run -p access --test policy` writes it anew.
#![allow(clippy::unwrap_used)]

mod common;

use std::fmt::Write as _;
use std::path::Path;

use access::actions::end;
use access::installation::Edition;
use access::{Action, Authority, Held, Role, Span, policy};
use base::AreaPath;
use common::{BESIDE, DISTRICT, MANDAL, STATE, Site, area, giving, path};
use db::{Db, both};

/// The columns of the file: where the thing lies on which somebody acts, seen from the area of the grant.
const SIDES: &str = "own  above  beside  below  ended  none";

/// What the act itself would see: the authority of one grant, asked about a place.
fn may(authority: &Authority, action: Action, at: &AreaPath) -> bool {
    let scope = authority.scope(action);
    match action.span() {
        Span::Area => scope.covers(at),
        Span::Whole => scope.is_whole(),
        Span::Own => true,
    }
}

fn written() -> String {
    let mut out = format!(
        "Who may do what. A grant is given on a district (or, on lines marked *, on the whole organisation).\n\
         The columns say where that lies on which somebody acts: {SIDES}.\n\
         '1' may, '.' may not. Actions on one's own data are for everybody who has signed in.\n"
    );
    let granted = |role, places| Authority::of([Held { role, area: None, places }]);
    for role in Role::ALL {
        write!(out, "\n{}", role.name()).unwrap();
        let gives: Vec<&str> = policy::grants(*role).iter().map(|r| r.name()).collect();
        if gives.len() == Role::ALL.len() {
            out.push_str(" (gives every role)");
        } else if !gives.is_empty() {
            write!(out, " (gives {})", gives.join(", ")).unwrap();
        }
        out.push('\n');
        for action in Action::ALL {
            let none = Authority::default();
            let here = granted(*role, Some(vec![path(DISTRICT)]));
            let all = granted(*role, None);
            let mark = |yes: bool| if yes { '1' } else { '.' };
            let at = |a: &Authority, n| mark(may(a, *action, &path(n)));
            let sides = |a: &Authority| {
                let own = [at(a, DISTRICT), at(a, STATE), at(a, BESIDE), at(a, MANDAL)];
                own.into_iter().chain([at(&none, DISTRICT), at(&none, DISTRICT)]).collect::<String>()
            };
            let fresh = if action.is_dangerous() { "  after a fresh proof" } else { "" };
            let (one, whole) = (sides(&here), sides(&all));
            let wide = if one == whole { String::new() } else { format!("  *{whole}") };
            writeln!(out, "  {:<18}{one}{wide}{fresh}", action.name()).unwrap();
        }
    }
    out
}

#[test]
fn the_table_is_what_people_have_read() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/policy.txt");
    let now = written();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &now).unwrap();
    }
    let known = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        known == now,
        "who may do what has changed; look at the difference, then write it anew: UPDATE=1\n{now}"
    );
}

/// The same, through the database and the door every action goes through: the table is no theory.
#[both]
async fn what_the_table_says_is_what_happens(db: Db) {
    let site = Site::set_up(db, Edition::Organisation).await;
    for role in Role::ALL {
        for n in [None, Some(DISTRICT)] {
            let id = site.person(&format!("{} {n:?}", role.name()), *role, n).await;
            let ctx = site.acting(id).await;
            let places = n.map(|n| vec![path(n)]);
            let authority = Authority::of([Held { role: *role, area: None, places }]);
            for action in Action::ALL {
                let scope = ctx.authorise(*action).ok();
                let allowed = match action.span() {
                    Span::Area => !authority.scope(*action).is_empty(),
                    Span::Whole => authority.scope(*action).is_whole(),
                    Span::Own => true,
                };
                assert_eq!(scope.is_some(), allowed, "{} {n:?} {}", role.name(), action.name());
                for at in [DISTRICT, STATE, BESIDE, MANDAL] {
                    let covered = scope.as_ref().is_some_and(|s| s.covers(&path(at)));
                    assert_eq!(
                        covered,
                        may(&authority, *action, &path(at)),
                        "{} {}",
                        role.name(),
                        action.name()
                    );
                }
            }
            ctx.rollback().await.unwrap();
        }
    }
}

/// An ended grant, one not begun, one of somebody shut out and one of a lapsed office are worth nothing, for every role.
#[both]
async fn what_has_ended_counts_for_nothing(db: Db) {
    let site = Site::set_up(db, Edition::Organisation).await;
    let nothing = async |id, why: &str| {
        let ctx = site.acting(id).await;
        for action in Action::ALL.iter().filter(|a| a.span() != Span::Own) {
            assert!(ctx.authorise(*action).is_err(), "{why}: {}", action.name());
        }
        ctx.rollback().await.unwrap();
    };
    site.person("keeper", Role::StateAdministrator, None).await;
    for role in Role::ALL {
        let id = site.somebody(role.name()).await;
        nothing(id, "no grant").await;
        let mut ctx = site.operator().await;
        let grant = access::actions::give(&mut ctx, giving(id, *role, None)).await.unwrap();
        end(&mut ctx, grant, "test").await.unwrap();
        let mut later = giving(id, *role, None);
        later.days.from = "2026-11-23".parse().unwrap();
        access::actions::give(&mut ctx, later).await.unwrap();
        let mut past = giving(id, *role, None);
        past.days.until = "2026-11-22".parse().unwrap();
        access::actions::give(&mut ctx, past).await.unwrap();
        let mut office = giving(id, *role, Some(STATE));
        office.office = Some(area(77));
        access::actions::give(&mut ctx, office).await.unwrap();
        ctx.commit().await.unwrap();
        nothing(id, "ended, later, past, without the office").await;
        site.ground.held.lock().unwrap().insert((area(77), id.uuid()));
        let ctx = site.acting(id).await;
        let reads = policy::allows(*role, Action::ReadReach);
        assert_eq!(ctx.authorise(Action::ReadReach).is_ok(), reads, "{}: with the office", role.name());
        ctx.rollback().await.unwrap();
        let mut ctx = site.operator().await;
        access::actions::disable(&mut ctx, id, "test").await.unwrap();
        ctx.commit().await.unwrap();
        nothing(id, "shut out").await;
    }
}
