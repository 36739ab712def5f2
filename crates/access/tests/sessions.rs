//! A session is what was proved, for as long as its owner's roles allow, and not a moment longer.
#![allow(clippy::unwrap_used)]

mod town;

use std::collections::BTreeMap;

use access::grants::GrantId;
use access::sessions::{self, How, SessionId, enough, limits};
use access::{AccessError, Actor, Role, UserId, actions};
use base::SeededRng;
use db::{Db, both};
use town::{DAY, HOUR, MINUTE, Town, give};

#[both]
async fn one_factor_opens_nothing(db: Db) {
    let town = Town::new(db).await;
    let administrator = town.person("a", &[Role::StateAdministrator]).await;
    let booth = town.person("b", &[Role::BoothPresident]).await;
    for how in [How::Password, How::Totp, How::Recovery, How::Link] {
        assert!(matches!(town.open(administrator, &[how]).await, Err(AccessError::SecondFactor)), "{how:?}");
    }
    assert!(matches!(town.open(administrator, &[How::Device]).await, Err(AccessError::SecondFactor)));
    assert!(town.open(booth, &[How::Device]).await.is_ok());
    assert!(town.open(administrator, &[How::Passkey]).await.is_ok());
    assert!(town.open(administrator, &[How::Password, How::Totp]).await.is_ok());
    let nobody: UserId = town.host.ids.make();
    assert!(matches!(town.open(nobody, &[How::Passkey]).await, Err(AccessError::NotFound)));
}

#[both]
async fn a_rise_of_privilege_changes_the_secret(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::Analyst]).await;
    let (actor, first) = town.signed_in(person).await;

    // Signing in again ends the session in which it is done, and no other.
    let (_, elsewhere) = town.signed_in(person).await;
    let mut ctx = town.write(actor).await;
    let second = sessions::open(&mut ctx, person, &[How::Password, How::Totp], "Firefox").await.unwrap();
    ctx.commit().await.unwrap();
    assert!(town.enter(&first).await.is_none() && town.enter(&elsewhere).await.is_some());

    // What is dangerous asks for a fresh proof, after which the old secret is worth nothing.
    town.pass(11 * MINUTE);
    let actor = town.enter(second.cookie()).await.unwrap();
    let ctx = town.write(actor.clone()).await;
    assert!(matches!(ctx.authorise(access::Action::ChangeOwnWays), Err(AccessError::ProofNeeded)));
    ctx.rollback().await.unwrap();
    let mut ctx = town.write(actor.clone()).await;
    assert!(matches!(sessions::prove(&mut ctx, How::Link).await, Err(AccessError::SecondFactor)));
    assert!(matches!(sessions::prove(&mut ctx, How::Device).await, Err(AccessError::SecondFactor)));
    let third = sessions::prove(&mut ctx, How::Totp).await.unwrap();
    assert!(ctx.authorise(access::Action::ChangeOwnWays).is_ok(), "in the same act already");
    ctx.commit().await.unwrap();
    assert!(town.enter(second.cookie()).await.is_none());
    let proved = town.enter(third.cookie()).await.unwrap();
    assert_eq!(proved.user().unwrap().session, actor.user().unwrap().session, "the same session goes on");
    assert_eq!(proved.user().unwrap().proved_at, town.now());

    // A fresh proof does not make it last longer altogether.
    town.pass(7 * DAY - 11 * MINUTE - 1);
    assert!(town.enter(third.cookie()).await.is_none(), "idle");
}

#[both]
async fn limits_hold_to_the_second(db: Db) {
    let town = Town::new(db).await;
    for (login, role, idle, absolute) in [
        ("a", Role::PeopleAdministrator, 30 * MINUTE, 12 * HOUR),
        ("b", Role::Leadership, 12 * HOUR, 7 * DAY),
        ("c", Role::BoothPresident, 12 * HOUR, 30 * DAY),
    ] {
        let person = town.person(login, &[role]).await;
        let (_, idles) = town.signed_in(person).await;
        town.pass(idle - 1);
        assert!(town.enter(&idles).await.is_some(), "{login}: a moment before");
        town.pass(idle);
        assert!(town.enter(&idles).await.is_none(), "{login}: idle");

        let (_, busy) = town.signed_in(person).await;
        let mut left = absolute;
        while left > idle / 2 {
            town.pass(idle / 2);
            left -= idle / 2;
            assert!(town.enter(&busy).await.is_some(), "{login}: {left} s left");
        }
        town.pass(left - 1);
        assert!(town.enter(&busy).await.is_some(), "{login}: a moment before the end");
        town.pass(1);
        assert!(town.enter(&busy).await.is_none(), "{login}: the end");
    }
}

#[both]
async fn they_are_listed_and_ended_by_whom_they_belong_to(db: Db) {
    let town = Town::new(db).await;
    let (mine, other) =
        (town.person("a", &[Role::Analyst]).await, town.person("b", &[Role::StateAdministrator]).await);
    let (actor, here) = town.signed_in(mine).await;
    let (_, there) = town.signed_in(mine).await;
    let (above, theirs) = town.signed_in(other).await;

    let mut ctx = town.write(actor.clone()).await;
    let open = sessions::list(&mut ctx, mine).await.unwrap();
    assert_eq!((open.len(), open[0].device.as_str(), &open[0].how[..]), (2, "Firefox", &[How::Passkey][..]));
    assert_eq!(open[0].ends_at - town.now(), 12 * 3_600_000_000);
    let foreign = SessionId::from(above.user().unwrap().session);
    assert!(matches!(sessions::end(&mut ctx, foreign).await, Err(AccessError::NotFound)));
    assert!(
        sessions::list(&mut ctx, other).await.is_err()
            && sessions::end_all(&mut ctx, other, None).await.is_err()
    );
    let this = open.iter().find(|s| s.id.uuid() == actor.user().unwrap().session).unwrap().id;
    assert_eq!(sessions::end_all(&mut ctx, mine, Some(this)).await.unwrap(), 1);
    ctx.commit().await.unwrap();
    assert!(town.enter(&here).await.is_some() && town.enter(&there).await.is_none());

    let mut ctx = town.write(above).await;
    assert_eq!(sessions::end_all(&mut ctx, mine, None).await.unwrap(), 1);
    ctx.commit().await.unwrap();
    assert!(town.enter(&here).await.is_none() && town.enter(&theirs).await.is_some());

    // Signing out.
    let (actor, cookie) = town.signed_in(mine).await;
    let mut ctx = town.write(actor.clone()).await;
    sessions::end(&mut ctx, actor.user().unwrap().session.into()).await.unwrap();
    ctx.commit().await.unwrap();
    assert!(town.enter(&cookie).await.is_none());
    let trail = town.trail().await;
    assert!(trail.iter().all(|l| !l.contains(&cookie)) && trail.iter().any(|l| l.ends_with(" ended")));
}

#[both]
async fn garbage_is_nobody(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::Analyst]).await;
    let (_, cookie) = town.signed_in(person).await;
    let (owner, secret) = cookie.split_once('.').unwrap();
    let other = town.person("b", &[Role::Analyst]).await;
    let forged = [
        String::new(),
        owner.to_owned(),
        format!("{owner}."),
        format!("{}.{secret}", other.uuid().simple()),
        format!("{owner}.{}", "A".repeat(43)),
        format!("{cookie}="),
        "x".repeat(100_000),
    ];
    for text in forged {
        assert!(town.enter(&text).await.is_none(), "{text:.60}");
    }
    assert!(town.enter(&cookie).await.is_some());
}

/// What the model knows of a session.
struct Known {
    person: UserId,
    how: Vec<How>,
    opened: i64,
    seen: i64,
    ended: bool,
}

#[derive(Default)]
struct Someone {
    disabled: bool,
    grants: Vec<(Role, GrantId)>,
}

impl Someone {
    fn roles(&self) -> Vec<Role> {
        self.grants.iter().map(|(role, _)| *role).collect()
    }
}

/// Two thousand random steps, each compared with what a few lines of model say.
#[both]
async fn any_sequence_of_acts_leaves_in_whom_the_rules_leave_in(db: Db) {
    let town = Town::new(db).await;
    let rng = SeededRng::new(2026);
    let pick = |n: usize| usize::try_from(base::Rng::below(&rng, n as u64)).unwrap();
    let roles = [Role::StateAdministrator, Role::Analyst, Role::BoothPresident, Role::Worker];
    let hows: [&[How]; 6] = [
        &[How::Passkey],
        &[How::Device],
        &[How::Password],
        &[How::Password, How::Totp],
        &[How::Password, How::Recovery],
        &[How::Link],
    ];
    let mut people: BTreeMap<UserId, Someone> = BTreeMap::new();
    for login in ["a", "b", "c"] {
        people.insert(town.person(login, &[]).await, Someone::default());
    }
    let ids: Vec<UserId> = people.keys().copied().collect();
    let mut known: BTreeMap<String, Known> = BTreeMap::new();
    let mut issued: Vec<String> = Vec::new();
    let (mut let_in, mut kept_out) = (0, 0);
    for step in 0..2000 {
        let id = ids[pick(3)];
        match pick(20) {
            0 | 1 => {
                town.pass([1, 50, 20 * MINUTE, 40 * MINUTE, 5 * HOUR, 11 * HOUR, 13 * HOUR, 3 * DAY][pick(8)])
            }
            2..=4 => {
                let how = hows[pick(hows.len())];
                let may = !people[&id].disabled && enough(how, &people[&id].roles());
                let opened = town.open(id, how).await;
                assert_eq!(opened.is_ok(), may, "step {step}: {how:?}");
                if let Ok(token) = opened {
                    let (now, how) = (town.now(), how.to_vec());
                    let new = Known { person: id, how, opened: now, seen: now, ended: false };
                    known.insert(token.cookie().to_owned(), new);
                    issued.push(token.cookie().to_owned());
                }
            }
            12..=15 => {
                // A fresh proof, with the newest session that is in.
                let Some(cookie) = issued.last().cloned() else { continue };
                let Some(actor) = town.enter(&cookie).await else { continue };
                let mut ctx = town.write(actor).await;
                let token = sessions::prove(&mut ctx, How::Passkey).await.unwrap();
                ctx.commit().await.unwrap();
                let mut old = known.remove(&cookie).unwrap();
                old.how.push(How::Passkey);
                old.seen = town.now();
                let gone = Known { person: old.person, how: vec![], opened: 0, seen: 0, ended: true };
                known.insert(cookie, gone);
                known.insert(token.cookie().to_owned(), old);
                issued.push(token.cookie().to_owned());
            }
            16 => {
                let mut ctx = town.operator().await;
                sessions::end_all(&mut ctx, id, None).await.unwrap();
                ctx.commit().await.unwrap();
                known.values_mut().filter(|k| k.person == id).for_each(|k| k.ended = true);
            }
            17 => {
                let id = ids.iter().copied().find(|id| people[id].disabled).unwrap_or(id);
                let mut ctx = town.operator().await;
                let disable = !people[&id].disabled;
                match disable {
                    true => actions::disable(&mut ctx, id, "परीक्षण").await.unwrap(),
                    false => actions::enable(&mut ctx, id, "परीक्षण").await.unwrap(),
                }
                ctx.commit().await.unwrap();
                people.get_mut(&id).unwrap().disabled = disable;
                known.values_mut().filter(|k| k.person == id).for_each(|k| k.ended = true);
            }
            18 => {
                let role = roles[pick(4)];
                let mut ctx = town.operator().await;
                let grant = give(&mut ctx, id, role).await;
                ctx.commit().await.unwrap();
                people.get_mut(&id).unwrap().grants.push((role, grant));
                known.values_mut().filter(|k| k.person == id).for_each(|k| k.ended = true);
            }
            _ => {
                let someone = people.get_mut(&id).unwrap();
                if let Some((_, grant)) = someone.grants.pop() {
                    let mut ctx = town.operator().await;
                    actions::end(&mut ctx, grant, "परीक्षण").await.unwrap();
                    ctx.commit().await.unwrap();
                    known.values_mut().filter(|k| k.person == id).for_each(|k| k.ended = true);
                }
            }
        }
        // Some of all cookies there ever were.
        for _ in 0..3 {
            let back = if pick(3) == 0 { issued.len() } else { 4 };
            let Some(cookie) = issued.iter().rev().nth(pick(back.max(1))).cloned() else { continue };
            let k = known.get_mut(&cookie).unwrap();
            let someone = &people[&k.person];
            let lasts = limits(&someone.roles()).ends_at(k.opened, k.seen) > town.now();
            let may = !k.ended && !someone.disabled && lasts && enough(&k.how, &someone.roles());
            let actor = town.enter(&cookie).await;
            assert_eq!(actor.is_some(), may, "step {step}: {:?} opened {}", k.how, k.opened);
            match actor {
                Some(Actor::User(user)) => {
                    assert_eq!((user.id, user.authority.held().len()), (k.person, someone.grants.len()));
                    let_in += 1;
                    if town.now() - k.seen >= 60_000_000 {
                        k.seen = town.now();
                    }
                }
                _ => kept_out += 1,
            }
        }
    }
    assert!(let_in > 300 && kept_out > 300, "{let_in} {kept_out}: the test must see both");
}
