//! Passwords, codes, phones and links: what opens, what does not, and that nobody can lock anybody out.
#![allow(clippy::unwrap_used)]

mod town;

use std::time::Duration;

use access::installation::{Edition, Installation, set_up};
use access::sessions::How;
use access::users::Account;
use access::ways::device::{self, Jar};
use access::ways::links::{self, Purpose};
use access::ways::{self, Right, password, pending, recovery, totp};
use access::{AccessError, Actor, Role, UserId, actions, sessions};
use db::{Db, both};
use town::{DAY, HOUR, MINUTE, Town};

const GOOD: &str = "teen bandar neeli chhat";
const WEEK: Duration = Duration::from_secs(7 * DAY);

/// Sets a password as its owner does.
async fn set_password(town: &Town, person: UserId, text: &str) {
    let (actor, _) = town.signed_in(person).await;
    let ready = password::prepare(&town.host, text, &[]).await.unwrap().unwrap();
    let mut ctx = town.write(actor).await;
    let right = Right::own(&mut ctx).await.unwrap();
    password::set(&mut ctx, &right, ready).await.unwrap();
    ctx.commit().await.unwrap();
}

/// The code that an app shows now, from the secret in letters: RFC 6238 written down a second time.
fn app(secret: &str, town: &Town, off: i64) -> String {
    use hmac::{Hmac, KeyInit as _, Mac as _};
    let key = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    let step = u64::try_from(town.now() / 30_000_000 + off).unwrap();
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(&key).unwrap();
    mac.update(&step.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let at = usize::from(hash[19] % 16);
    let number = u32::from_be_bytes(hash[at..at + 4].try_into().unwrap()) % (1 << 31);
    format!("{:06}", number % 1_000_000)
}

async fn set_app(town: &Town, person: UserId) -> String {
    let (actor, _) = town.signed_in(person).await;
    let mut ctx = town.write(actor.clone()).await;
    let right = Right::own(&mut ctx).await.unwrap();
    let begun = totp::begin(&mut ctx, &right).await.unwrap();
    ctx.commit().await.unwrap();
    let mut ctx = town.write(actor).await;
    assert!(!totp::confirm(&mut ctx, &right, "000000").await.unwrap());
    assert!(totp::confirm(&mut ctx, &right, &app(&begun.secret, town, 0)).await.unwrap());
    ctx.commit().await.unwrap();
    begun.secret
}

#[both]
async fn a_password_is_checked_and_says_nothing_else(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a.devi", &[Role::Analyst]).await;
    let check =
        async |login: &str, text: &str| password::check(&town.host, login, text, "10.0.0.1").await.unwrap();
    assert_eq!(check("a.devi", GOOD).await, None, "none is set");
    set_password(&town, person, GOOD).await;
    assert_eq!(check("a.devi", GOOD).await, Some(person));
    assert_eq!(check(" A.Devi ", GOOD).await, Some(person));
    assert_eq!(check("a.devi", "teen bandar neeli chhatri").await, None);
    assert_eq!(check("nobody", GOOD).await, None);

    let mut ctx = town.operator().await;
    actions::disable(&mut ctx, person, "परीक्षण").await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(check("a.devi", GOOD).await, None, "shut out");

    let trail = town.trail().await;
    assert_eq!(trail.iter().filter(|l| *l == "sign_in refused: password").count(), 4);
    assert!(trail.iter().all(|l| !l.contains("bandar") && !l.contains("devi")), "never values");
}

#[both]
async fn whoever_guesses_waits_and_nobody_else(db: Db) {
    let town = Town::new(db).await;
    let leader = town.person("leader", &[Role::Leadership]).await;
    set_password(&town, leader, GOOD).await;
    let check = async |text: &str, from: &str| password::check(&town.host, "leader", text, from).await;
    assert_eq!(check(GOOD, "home").await.unwrap(), Some(leader), "from here the leader signed in before");

    // Four cost nothing; then every one doubles the wait, and one that comes too soon is not even looked at.
    for _ in 0..4 {
        assert_eq!(check("wrong guess", "attacker").await.unwrap(), None);
    }
    let mut waited = 0;
    for wait in [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900] {
        assert_eq!(check("wrong guess", "attacker").await.unwrap(), None);
        assert!(
            matches!(check(GOOD, "attacker").await, Err(AccessError::Wait(s)) if s > wait - 2 && s <= wait + 1)
        );
        town.pass(u64::try_from(wait).unwrap() - 1);
        assert!(matches!(check(GOOD, "attacker").await, Err(AccessError::Wait(_))), "a second before");
        town.pass(1);
        waited += wait;
    }
    assert!(waited > 2800);
    assert_eq!(check(GOOD, "home").await.unwrap(), Some(leader));

    // From very many addresses: new ones wait, the leader's own do not, and a passkey never did.
    let mut refused = 0;
    for n in 0..60 {
        refused += i32::from(check("wrong guess", &format!("bot {n}")).await.is_err());
    }
    assert!(refused > 20, "{refused}");
    assert!(matches!(check(GOOD, "hotel").await, Err(AccessError::Wait(_))));
    assert_eq!(check(GOOD, "home").await.unwrap(), Some(leader));
    assert!(town.open(leader, &[How::Passkey]).await.is_ok());
    town.pass(15 * MINUTE);
    assert_eq!(check(GOOD, "hotel").await.unwrap(), Some(leader), "and not for long");
    // Other people's names are not touched at all.
    assert_eq!(password::check(&town.host, "other", "wrong guess", "attacker").await.unwrap(), None);
}

#[both]
async fn many_guesses_at_once_gain_nothing(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::Analyst]).await;
    set_password(&town, person, GOOD).await;
    let guess = |n: u32| {
        let host = town.host.clone();
        tokio::spawn(async move { password::check(&host, "a", &format!("wrong {n}"), "x").await })
    };
    let all: Vec<_> = (0..12).map(guess).collect();
    let mut looked_at = 0;
    for one in all {
        looked_at += usize::from(matches!(one.await.unwrap(), Ok(None)));
    }
    assert_eq!(looked_at, 5, "four are free, the fifth begins the wait");
}

#[both]
async fn a_code_opens_once(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::Analyst]).await;
    assert!(!totp::check(&town.host, person, "123456").await.unwrap(), "no app yet");
    let secret = set_app(&town, person).await;
    let check = async |code: &str| totp::check(&town.host, person, code).await.unwrap();
    assert!(!check(&app(&secret, &town, 0)).await, "used when it was set up");
    town.pass(30);
    let code = app(&secret, &town, 0);
    assert!(check(&code).await);
    assert!(!check(&code).await, "a second time");
    assert!(!check(&app(&secret, &town, -1)).await, "an earlier one");
    assert!(check(&app(&secret, &town, 1)).await, "the clock of the phone is ahead");
    assert!(!check(&app(&secret, &town, 2)).await, "too far");
    town.pass(HOUR);
    assert!(check(&app(&secret, &town, -1)).await, "behind");

    // A new one counts from its first code on, and only it.
    let newer = set_app(&town, person).await;
    town.pass(60);
    assert!(!check(&app(&secret, &town, 0)).await && check(&app(&newer, &town, 0)).await);

    // Six digits are guessed by nobody who has to wait.
    let mut wrong = 0;
    let refused = loop {
        match totp::check(&town.host, person, "000000").await {
            Ok(false) => wrong += 1,
            other => break other,
        }
    };
    assert!(matches!(refused, Err(AccessError::Wait(_))) && wrong == 5, "{wrong}");
}

#[both]
async fn a_secret_of_codes_is_sealed(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::Analyst]).await;
    let secret = set_app(&town, person).await;
    let key = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    let mut tx = town.host.db.read().await.unwrap();
    let stored: Vec<(Vec<u8>,)> = db::rows!(&mut tx, "SELECT secret_sealed FROM access_totp").unwrap();
    tx.rollback().await.unwrap();
    assert_eq!(stored.len(), 1);
    assert!(!stored[0].0.windows(key.len()).any(|w| w == key));
    assert!(ways::SEALED.iter().any(|s| s.table == "access_totp" && s.column == "secret_sealed"));
}

#[both]
async fn a_recovery_code_opens_once(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::StateAdministrator]).await;
    let (actor, _) = town.signed_in(person).await;
    let mut ctx = town.write(actor.clone()).await;
    let right = Right::own(&mut ctx).await.unwrap();
    let old = recovery::make(&mut ctx, &right).await.unwrap();
    let new = recovery::make(&mut ctx, &right).await.unwrap();
    ctx.commit().await.unwrap();
    let check = async |code: &str| recovery::check(&town.host, person, code).await.unwrap();
    assert_eq!(new.len(), 10);
    assert!(!check(&old[0]).await, "replaced");
    assert!(check(&new[0].to_lowercase()).await);
    assert!(!check(&new[0]).await, "used");
    assert!(check(&new[1]).await);
    let mut ctx = town.operator().await;
    assert_eq!(ways::of(&mut ctx, person).await.unwrap().recovery_left, 8);
    ctx.rollback().await.unwrap();
    assert!(!recovery::check(&town.host, town.host.ids.make(), &new[2]).await.unwrap(), "another's");
    let trail = town.trail().await;
    assert!(new.iter().all(|c| trail.iter().all(|l| !l.contains(c.as_str()))));
}

/// By an invitation onto a phone: the cookie of the phone.
async fn enrol(town: &Town, person: UserId, pin: &str, jar: Jar) -> Jar {
    let mut ctx = town.operator().await;
    let link = links::make(&mut ctx, Purpose::Invitation, Some(person), WEEK).await.unwrap();
    ctx.commit().await.unwrap();
    let ready = device::prepare(&town.host, person, pin).await.unwrap().unwrap();
    let mut ctx = town.nobody().await;
    let (_, pending) = links::take(&mut ctx, link.text()).await.unwrap();
    let right = Right::by(&mut ctx, &pending).await.unwrap();
    let token = device::enrol(&mut ctx, &right, ready, "नीला फ़ोन").await.unwrap();
    pending::end(&mut ctx, pending).await.unwrap();
    assert!(matches!(links::take(&mut ctx, link.text()).await, Err(AccessError::LinkOver)));
    ctx.commit().await.unwrap();
    jar.with(&token)
}

#[both]
async fn several_people_share_a_phone(db: Db) {
    let town = Town::new(db).await;
    let (a, b) = (town.person("a", &[Role::BoothPresident]).await, town.person("b", &[Role::PageHead]).await);
    let jar = enrol(&town, a, "194728", Jar::default()).await;
    let jar = Jar::read(&enrol(&town, b, "५५१९०२", jar).await.cookie());
    let mut ctx = town.operator().await;
    let known = device::known(&mut ctx, &jar).await.unwrap();
    ctx.rollback().await.unwrap();
    assert_eq!(known.iter().map(|k| k.person).collect::<Vec<_>>(), [b, a]);
    let check = async |who, pin: &str| device::check(&town.host, &jar, who, pin).await;
    assert!(check(a, "१९४७२८").await.unwrap() && check(b, "551902").await.unwrap());
    assert!(!check(a, "551902").await.unwrap(), "the other's PIN");
    let elsewhere = Jar::default();
    assert!(!device::check(&town.host, &elsewhere, a, "194728").await.unwrap(), "a PIN without its phone");
    assert!(town.open(a, &[How::Device]).await.is_ok());

    // Ten wrong ones, with growing waits, block this person here, and nobody else.
    let mut wrong = 0;
    let blocked = loop {
        match check(a, "000000").await {
            Ok(right) => {
                assert!(!right);
                wrong += 1;
            }
            Err(AccessError::Wait(seconds)) => town.pass(u64::try_from(seconds).unwrap()),
            Err(other) => break other,
        }
    };
    assert!(matches!(blocked, AccessError::Blocked) && wrong == 9, "one was wrong before: {wrong}");
    assert!(matches!(check(a, "194728").await, Err(AccessError::Blocked)));
    assert!(check(b, "551902").await.unwrap());
    let mut ctx = town.operator().await;
    assert_eq!(device::known(&mut ctx, &jar).await.unwrap().len(), 1);
    assert_eq!(device::list(&mut ctx, a).await.unwrap()[0].blocked_at, Some(town.now()));
    assert!(!ways::of(&mut ctx, a).await.unwrap().any());
    ctx.rollback().await.unwrap();
}

#[both]
async fn a_lost_phone_is_blocked_and_its_owner_comes_back(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::MandalPresident]).await;
    let district = town.person("d", &[Role::DistrictPresident]).await;
    let above = town.person("s", &[Role::StateAdministrator]).await;
    let jar = enrol(&town, person, "194728", Jar::default()).await;
    let session = town.open(person, &[How::Device]).await.unwrap();

    let (helper, _) = town.signed_in(district).await;
    let mut ctx = town.write(helper.clone()).await;
    assert!(
        matches!(Right::help(&mut ctx, above).await, Err(AccessError::NotFound)),
        "nobody takes a higher one over"
    );
    let made = links::make(&mut ctx, Purpose::Recovery, Some(above), WEEK).await;
    assert!(matches!(made, Err(AccessError::NotFound)));
    let right = Right::help(&mut ctx, person).await.unwrap();
    let phones = device::list(&mut ctx, person).await.unwrap();
    device::block(&mut ctx, &right, phones[0].id).await.unwrap();
    assert!(recovery::make(&mut ctx, &right).await.is_err(), "who helps adds nothing");
    let link = links::make(&mut ctx, Purpose::Recovery, Some(person), WEEK).await.unwrap();
    ctx.commit().await.unwrap();
    assert!(town.enter(session.cookie()).await.is_none(), "its sessions ended");
    assert!(matches!(device::check(&town.host, &jar, person, "194728").await, Err(AccessError::Blocked)));

    let mut ctx = town.nobody().await;
    let (cookie, _) = links::take(&mut ctx, link.text()).await.unwrap();
    ctx.commit().await.unwrap();
    let ready = device::prepare(&town.host, person, "730184").await.unwrap().unwrap();
    let mut ctx = town.nobody().await;
    let found = pending::find(&mut ctx, cookie.cookie()).await.unwrap().unwrap();
    let right = Right::by(&mut ctx, &found).await.unwrap();
    let token = device::enrol(&mut ctx, &right, ready, "नया फ़ोन").await.unwrap();
    ctx.commit().await.unwrap();
    let jar = jar.with(&token);
    assert!(device::check(&town.host, &jar, person, "730184").await.unwrap());
}

#[both]
async fn a_pin_is_not_for_the_office(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::DistrictPresident]).await;
    let (actor, _) = town.signed_in(person).await;
    let ready = device::prepare(&town.host, person, "194728").await.unwrap().unwrap();
    let mut ctx = town.write(actor).await;
    let right = Right::own(&mut ctx).await.unwrap();
    let enrolled = device::enrol(&mut ctx, &right, ready, "x").await;
    assert!(matches!(enrolled, Err(AccessError::SecondFactor)));
}

#[both]
async fn a_link_opens_once_while_it_stands(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::BoothPresident]).await;
    let make = async |purpose, lasts| {
        let mut ctx = town.operator().await;
        let link = links::make(&mut ctx, purpose, Some(person), lasts).await.unwrap();
        ctx.commit().await.unwrap();
        link
    };
    let take = async |text: &str| {
        let mut ctx = town.nobody().await;
        let taken = links::take(&mut ctx, text).await;
        ctx.commit().await.unwrap();
        taken.map(|(_, pending)| pending)
    };
    let over = |r: access::Result<_>| matches!(r, Err(AccessError::LinkOver));
    let first = make(Purpose::Invitation, WEEK).await;
    let second = make(Purpose::Invitation, WEEK).await;
    assert!(over(take(first.text()).await), "replaced");
    let mut ctx = town.nobody().await;
    assert_eq!(links::look(&mut ctx, second.text()).await.unwrap(), (Purpose::Invitation, Some(person)));
    ctx.rollback().await.unwrap();
    assert_eq!(take(second.text()).await.unwrap().person, Some(person), "looking did not use it up");
    assert!(over(take(second.text()).await), "used");
    let third = make(Purpose::Invitation, Duration::from_secs(3600)).await;
    town.pass(HOUR);
    let mut ctx = town.nobody().await;
    assert!(matches!(links::look(&mut ctx, third.text()).await, Err(AccessError::LinkOver)));
    ctx.rollback().await.unwrap();
    assert!(over(take(third.text()).await), "over");
    let fourth = make(Purpose::Invitation, WEEK).await;
    let mut ctx = town.operator().await;
    actions::disable(&mut ctx, person, "परीक्षण").await.unwrap();
    actions::enable(&mut ctx, person, "परीक्षण").await.unwrap();
    ctx.commit().await.unwrap();
    assert!(over(take(fourth.text()).await), "withdrawn with its person");
    for garbage in ["", "x", &fourth.text()[..40], &fourth.text().to_uppercase()] {
        assert!(over(take(garbage).await), "{garbage}");
    }
    let mut ctx = town.operator().await;
    let made = links::of_person(&mut ctx, person).await.unwrap();
    ctx.rollback().await.unwrap();
    assert_eq!(made.len(), 4);
    assert_eq!(made.iter().filter(|m| m.used_at.is_some()).count(), 1);
    assert!(made.iter().all(|m| m.by == "local-operator"));
    let trail = town.trail().await;
    for link in [&first, &second, &third, &fourth] {
        assert!(trail.iter().all(|l| !l.contains(link.text().split_once('.').unwrap().1)));
    }
}

#[both]
async fn one_link_taken_by_many_is_taken_once(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::BoothPresident]).await;
    let mut ctx = town.operator().await;
    let link = links::make(&mut ctx, Purpose::Invitation, Some(person), WEEK).await.unwrap();
    ctx.commit().await.unwrap();
    let take = |_| {
        let (host, link) = (town.host.clone(), link.clone());
        tokio::spawn(async move {
            let mut ctx = host.beside(Actor::Nobody).await.unwrap();
            let taken = links::take(&mut ctx, link.text()).await.is_ok();
            ctx.commit().await.unwrap();
            taken
        })
    };
    let all: Vec<_> = (0..8).map(take).collect();
    let mut taken = 0;
    for one in all {
        taken += usize::from(one.await.unwrap());
    }
    assert_eq!(taken, 1);
}

#[both]
async fn who_makes_which_link(db: Db) {
    let town = Town::new(db).await;
    let mandal = town.person("m", &[Role::MandalPresident]).await;
    let booth = town.person("b", &[Role::BoothPresident]).await;
    let district = town.person("d", &[Role::DistrictPresident]).await;
    let (actor, _) = town.signed_in(mandal).await;
    let mut ctx = town.write(actor).await;
    assert!(links::make(&mut ctx, Purpose::Invitation, Some(booth), WEEK).await.is_ok());
    let up = links::make(&mut ctx, Purpose::Invitation, Some(district), WEEK).await;
    assert!(matches!(up, Err(AccessError::NotFound)), "to whom is above, as to whom is not there");
    let unknown = links::make(&mut ctx, Purpose::Invitation, Some(town.host.ids.make()), WEEK).await;
    assert!(matches!(unknown, Err(AccessError::NotFound)));
    assert!(links::make(&mut ctx, Purpose::Recovery, Some(booth), WEEK).await.is_err());
    assert!(links::make(&mut ctx, Purpose::SignIn, Some(booth), WEEK).await.is_err());
    assert!(links::make(&mut ctx, Purpose::SetUp, None, WEEK).await.is_err());
    ctx.rollback().await.unwrap();
    // Whoever has come in is not invited again: that would be a way around the rules of recovery.
    enrol(&town, booth, "194728", Jar::default()).await;
    let mut ctx = town.operator().await;
    let again = links::make(&mut ctx, Purpose::Invitation, Some(booth), WEEK).await;
    assert!(matches!(again, Err(AccessError::Taken)));
    ctx.rollback().await.unwrap();
}

#[both]
async fn the_first_administrator_comes_by_a_link(db: Db) {
    let town = Town::new(db).await;
    let mut ctx = town.operator().await;
    let link = links::make(&mut ctx, Purpose::SetUp, None, WEEK).await.unwrap();
    ctx.commit().await.unwrap();
    let mut ctx = town.nobody().await;
    let (cookie, pending) = links::take(&mut ctx, link.text()).await.unwrap();
    assert_eq!((pending.person, pending.purpose), (None, Some(Purpose::SetUp)));
    assert!(matches!(Right::by(&mut ctx, &pending).await, Err(AccessError::LinkOver)), "nobody's yet");
    ctx.commit().await.unwrap();

    let ready = password::prepare(&town.host, GOOD, &["first"]).await.unwrap().unwrap();
    let mut ctx = town.operator().await;
    let it = Installation {
        edition: Edition::Organisation, organisation: "नमूना संगठन".into()
    };
    let now = ctx.now;
    set_up(&mut ctx.tx, &it, now).await.unwrap();
    let id: UserId = town.host.ids.make();
    let account = Account {
        id, name: "नमूना देवी".into(), login: Some("first".into()), disabled_at: None
    };
    actions::add_user(&mut ctx, account).await.unwrap();
    town::give(&mut ctx, id, Role::StateAdministrator).await;
    let mut pending = pending::find(&mut ctx, cookie.cookie()).await.unwrap().unwrap();
    let newer = pending::settle(&mut ctx, &mut pending, id).await.unwrap();
    assert!(pending::find(&mut ctx, cookie.cookie()).await.unwrap().is_none(), "the cookie changed");
    let right = Right::by(&mut ctx, &pending).await.unwrap();
    password::set(&mut ctx, &right, ready).await.unwrap();
    let begun = totp::begin(&mut ctx, &right).await.unwrap();
    assert!(
        begun.uri.starts_with("otpauth://totp/%E0%A4%A8") && begun.uri.contains(":first?secret="),
        "{}",
        begun.uri
    );
    assert_eq!(totp::shown_again(&mut ctx, &right).await.unwrap(), Some(begun.clone()));
    assert!(totp::confirm(&mut ctx, &right, &app(&begun.secret, &town, 0)).await.unwrap());
    let early = sessions::open(&mut ctx, id, &[How::Link, How::Password], "x").await;
    assert!(matches!(early, Err(AccessError::SecondFactor)), "the link is no factor");
    sessions::open(&mut ctx, id, &[How::Password, How::Totp], "x").await.unwrap();
    assert!(pending::find(&mut ctx, newer.cookie()).await.unwrap().is_none(), "over with the session");
    let again = links::make(&mut ctx, Purpose::SetUp, None, WEEK).await;
    assert!(matches!(again, Err(AccessError::Taken)), "once only");
    ctx.commit().await.unwrap();
}

#[both]
async fn a_link_of_the_demonstration_signs_in_by_itself_and_once(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::StateAdministrator]).await;
    let mut ctx = town.operator().await;
    let link = links::make(&mut ctx, Purpose::SignIn, Some(person), WEEK).await.unwrap();
    ctx.commit().await.unwrap();
    let mut ctx = town.nobody().await;
    let (_, pending) = links::take(&mut ctx, link.text()).await.unwrap();
    assert!(Right::by(&mut ctx, &pending).await.is_err(), "it sets nothing up");
    let token = sessions::open(&mut ctx, person, &[How::Link], "x").await.unwrap();
    ctx.commit().await.unwrap();
    assert!(town.enter(token.cookie()).await.is_some());
    assert!(
        matches!(town.open(person, &[How::Link]).await, Err(AccessError::SecondFactor)),
        "in another act"
    );
}

#[both]
async fn a_sign_in_under_way_is_over_soon(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::Analyst]).await;
    let mut ctx = town.nobody().await;
    let (cookie, _) = pending::begin(&mut ctx, Some(person), &[How::Password]).await.unwrap();
    ctx.commit().await.unwrap();
    let find = async |text: &str| {
        let mut ctx = town.nobody().await;
        let found = pending::find(&mut ctx, text).await.unwrap();
        ctx.rollback().await.unwrap();
        found
    };
    let found = find(cookie.cookie()).await.unwrap();
    assert_eq!((found.person, &found.how[..]), (Some(person), &[How::Password][..]));
    assert!(town.enter(cookie.cookie()).await.is_none(), "no session");
    town.pass(10 * MINUTE);
    assert_eq!(find(cookie.cookie()).await, None);
    assert_eq!(find("nonsense").await, None);
}

#[both]
async fn changing_ways_needs_a_fresh_proof_and_ends_other_sessions(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::Analyst]).await;
    let (_, elsewhere) = town.signed_in(person).await;
    let (actor, here) = town.signed_in(person).await;
    town.pass(11 * MINUTE);
    let mut ctx = town.write(actor.clone()).await;
    assert!(matches!(Right::own(&mut ctx).await, Err(AccessError::ProofNeeded)));
    sessions::prove(&mut ctx, How::Passkey).await.unwrap();
    let ready = password::prepare(&town.host, GOOD, &[]).await.unwrap().unwrap();
    let right = Right::own(&mut ctx).await.unwrap();
    password::set(&mut ctx, &right, ready).await.unwrap();
    assert_eq!(sessions::list(&mut ctx, person).await.unwrap().len(), 1);
    ctx.commit().await.unwrap();
    assert!(
        town.enter(&elsewhere).await.is_none() && town.enter(&here).await.is_none(),
        "ended, and changed by the proof"
    );
}
