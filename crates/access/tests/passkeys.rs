//! A passkey opens for whom it belongs to, at the address it was made for, once for each question.
#![allow(clippy::unwrap_used)]

#[path = "town/authenticator.rs"]
mod authenticator;
mod town;

use access::sessions::{self, How};
use access::ways::passkey::{self, Asked, Party, PasskeyId};
use access::ways::{Right, pending};
use access::{AccessError, Actor, Role, UserId};
use authenticator::Authenticator;
use db::{Db, both};
use town::{MINUTE, Town};

const HERE: &str = "https://sangathan.example";

fn party() -> Party {
    Party::new(HERE, "नमूना संगठन").unwrap()
}

async fn add(town: &Town, actor: &Actor, key: &mut Authenticator) -> access::Result<PasskeyId> {
    let mut ctx = town.write(actor.clone()).await;
    let right = Right::own(&mut ctx).await?;
    let options = passkey::begin_add(&mut ctx, &party(), &right).await?;
    ctx.commit().await?;
    let answer = key.create(&options);
    let mut ctx = town.write(actor.clone()).await;
    let id = passkey::finish_add(&mut ctx, &party(), &right, "मेरा फ़ोन", &answer).await?;
    ctx.commit().await?;
    Ok(id)
}

/// Asks without a name, or after the password of somebody, and gives what `answer` makes of the question.
async fn ask(
    town: &Town,
    person: Option<UserId>,
    answer: impl FnOnce(&str) -> String,
) -> (Option<UserId>, Asked, String) {
    let mut ctx = town.nobody().await;
    let (_, pending) = pending::begin(&mut ctx, person, &[]).await.unwrap();
    let asked = Asked::of(&pending);
    let options = passkey::begin(&mut ctx, &party(), &asked).await.unwrap();
    ctx.commit().await.unwrap();
    let answer = answer(&options);
    let found = passkey::finish(&town.host, &party(), &asked, &answer).await.unwrap();
    (found, asked, answer)
}

#[both]
async fn it_comes_in_without_a_name(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::StateAdministrator]).await;
    let (actor, _) = town.signed_in(person).await;
    let mut key = Authenticator::new(HERE, 1);
    add(&town, &actor, &mut key).await.unwrap();

    let (found, asked, answer) = ask(&town, None, |o| key.get(o)).await;
    assert_eq!(found, Some(person));
    assert_eq!(passkey::finish(&town.host, &party(), &asked, &answer).await.unwrap(), None, "answered once");
    assert!(town.open(person, &[How::Passkey]).await.is_ok());

    // After a password, and as a fresh proof.
    assert_eq!(ask(&town, Some(person), |o| key.get(o)).await.0, Some(person));
    let asked = Asked::again(&actor).unwrap();
    let mut ctx = town.write(actor.clone()).await;
    let options = passkey::begin(&mut ctx, &party(), &asked).await.unwrap();
    ctx.commit().await.unwrap();
    let proved = passkey::finish(&town.host, &party(), &asked, &key.get(&options)).await.unwrap();
    assert_eq!(proved, Some(person));
    let mut ctx = town.write(actor).await;
    sessions::prove(&mut ctx, How::Passkey).await.unwrap();
    let mine = passkey::list(&mut ctx, person).await.unwrap();
    assert_eq!((mine.len(), mine[0].name.as_str(), mine[0].used_at), (1, "मेरा फ़ोन", Some(town.now())));
    ctx.rollback().await.unwrap();
}

#[both]
async fn what_is_not_the_answer_is_refused(db: Db) {
    let town = Town::new(db).await;
    let person = town.person("a", &[Role::StateAdministrator]).await;
    let other = town.person("b", &[Role::Analyst]).await;
    let (actor, _) = town.signed_in(person).await;
    let (others, _) = town.signed_in(other).await;
    let (mut key, mut theirs) = (Authenticator::new(HERE, 1), Authenticator::new(HERE, 2));
    let first = add(&town, &actor, &mut key).await.unwrap();
    add(&town, &others, &mut theirs).await.unwrap();

    // Another address, lured there or not; one that nobody unlocked; another's; one not known; garbage; an older counter.
    key.origin = "https://sangathan.example.evil".to_owned();
    assert_eq!(ask(&town, None, |o| key.get(o)).await.0, None, "another address");
    key.origin = HERE.to_owned();
    key.verifies = false;
    assert_eq!(ask(&town, None, |o| key.get(o)).await.0, None, "not unlocked");
    key.verifies = true;
    assert_eq!(ask(&town, Some(person), |o| theirs.get(o)).await.0, None, "another's");
    let user = std::mem::replace(&mut theirs.user, person.uuid().as_bytes().to_vec());
    assert_eq!(ask(&town, None, |o| theirs.get(o)).await.0, None, "another's under my name");
    theirs.user = user;
    let mut stranger = Authenticator::new(HERE, 3);
    stranger.user = person.uuid().as_bytes().to_vec();
    assert_eq!(ask(&town, None, |o| stranger.get(o)).await.0, None, "unknown");
    assert_eq!(ask(&town, None, |_| "{}".to_owned()).await.0, None, "garbage");
    assert_eq!(ask(&town, None, |o| key.get(o)).await.0, Some(person));
    key.counter -= 2;
    assert_eq!(ask(&town, None, |o| key.get(o)).await.0, None, "a copy");
    key.counter += 2;

    // The answer to a question that was asked of somebody else, or is too old.
    let mut ctx = town.nobody().await;
    let (_, mine) = pending::begin(&mut ctx, None, &[]).await.unwrap();
    let (_, foreign) = pending::begin(&mut ctx, None, &[]).await.unwrap();
    let options = passkey::begin(&mut ctx, &party(), &Asked::of(&mine)).await.unwrap();
    passkey::begin(&mut ctx, &party(), &Asked::of(&foreign)).await.unwrap();
    ctx.commit().await.unwrap();
    let answer = key.get(&options);
    let elsewhere = passkey::finish(&town.host, &party(), &Asked::of(&foreign), &answer).await.unwrap();
    assert_eq!(elsewhere, None, "asked elsewhere");
    town.pass(5 * MINUTE);
    assert_eq!(
        passkey::finish(&town.host, &party(), &Asked::of(&mine), &answer).await.unwrap(),
        None,
        "too old"
    );

    // The same once more, and one that is not unlocked, are not added.
    assert!(matches!(
        add(&town, &actor, &mut Authenticator::new(HERE, 1)).await,
        Err(AccessError::Passkey(_))
    ));
    let mut open = Authenticator::new(HERE, 4);
    open.verifies = false;
    assert!(matches!(add(&town, &actor, &mut open).await, Err(AccessError::Passkey(_))));

    // Removed, it opens nothing; the last way in stays.
    let mut ctx = town.write(actor.clone()).await;
    let right = Right::own(&mut ctx).await.unwrap();
    assert!(matches!(passkey::remove(&mut ctx, &right, first).await, Err(AccessError::SecondFactor)));
    ctx.rollback().await.unwrap();
    add(&town, &actor, &mut Authenticator::new(HERE, 5)).await.unwrap();
    let mut ctx = town.write(actor).await;
    passkey::remove(&mut ctx, &right, first).await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(ask(&town, None, |o| key.get(o)).await.0, None, "removed");
    let trail = town.trail().await;
    assert!(trail.contains(&"sign_in refused: passkey".to_owned()));
}

#[test]
fn passkeys_need_an_address_with_a_name() {
    for good in ["https://sangathan.example", "http://localhost:8080", "https://a.b.example:8443/"] {
        assert!(Party::new(good, "x").is_some(), "{good}");
    }
    for none in ["http://127.0.0.1:8080", "https://[::1]/", "not an address", ""] {
        assert!(Party::new(none, "x").is_none(), "{none}");
    }
}
