//! Passkeys: a key in a phone, a computer or a stick, unlocked by whoever holds it. It answers for this address only, so there is nothing to be lured out
//! of anybody, and it is both factors in one.
//!
//! What a passkey was asked is kept here, for one answer, five minutes at most, and bound to the session or the sign-in that asked. A passkey knows whom it
//! belongs to, so nobody types a name; after a right password only that person's are asked for.

use base::uuid::Uuid;
use db::{Tx, exec, row, rows};
use serde::{Deserialize, Serialize};
use serde_json::json;
use webauthn_rs::prelude::{
    AuthenticationResult, CredentialID, DiscoverableAuthentication, Passkey as Key, PasskeyAuthentication,
    PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Url, Webauthn, WebauthnBuilder,
    WebauthnError,
};

use super::Right;
use super::pending::Pending;
use crate::{AccessError, Action, Actor, Ctx, Host, Line, Result, UserId, users};

base::typed_id!(PasskeyId, "a passkey");

/// For how long an answer is awaited: five minutes.
const LASTS: i64 = 5 * 60_000_000;

/// The installation as passkeys know it: its public address.
#[derive(Debug, Clone)]
pub struct Party(std::sync::Arc<Webauthn>);

impl Party {
    /// For a public address, `https://…` or `http://localhost…`. `None` where there can be no passkeys: at an address of numbers. The name of the
    /// computer in it must never change: passkeys are bound to it.
    pub fn new(public_url: &str, organisation: &str) -> Option<Party> {
        let url = Url::parse(public_url).ok()?;
        let name = url.domain()?.to_owned();
        let builder = WebauthnBuilder::new(&name, &url).ok()?.rp_name(organisation);
        Some(Party(std::sync::Arc::new(builder.build().ok()?)))
    }
}

/// Who is asked: the person of a sign-in after the password, anybody before it, or the actor for a fresh proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    holder: Uuid,
    person: Option<UserId>,
}

impl Asked {
    /// In a sign-in that is under way.
    pub fn of(pending: &Pending) -> Asked {
        Asked { holder: pending.id.uuid(), person: pending.person }
    }

    /// For a fresh proof of whoever has signed in.
    ///
    /// # Errors
    /// [`AccessError::NotSignedIn`].
    pub fn again(actor: &Actor) -> Result<Asked> {
        let user = actor.user().filter(|u| u.limits.is_none()).ok_or(AccessError::NotSignedIn)?;
        Ok(Asked { holder: user.session, person: Some(user.id) })
    }
}

/// A passkey, as its owner sees it in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Its id.
    pub id: PasskeyId,
    /// What its owner calls it.
    pub name: String,
    /// Since when, microseconds since the epoch.
    pub added_at: i64,
    /// When it was last used.
    pub used_at: Option<i64>,
}

/// What was asked, until it is answered.
#[derive(Serialize, Deserialize)]
enum State {
    Add(PasskeyRegistration),
    Person(PasskeyAuthentication),
    Anybody(DiscoverableAuthentication),
}

const KEEP: &str = "INSERT INTO access_challenge (holder_id, state, until) VALUES ($1, $2, $3)
    ON CONFLICT (holder_id) DO UPDATE SET state = excluded.state, until = excluded.until";
const TAKE: &str = "DELETE FROM access_challenge WHERE holder_id = $1 RETURNING state, until";
const CLEAR: &str = "DELETE FROM access_challenge WHERE until <= $1";
const OF_PERSON: &str = "SELECT passkey_id, name, credential, added_at, used_at
    FROM access_passkey WHERE person_id = $1 ORDER BY passkey_id";
const INSERT: &str = "INSERT INTO access_passkey (person_id, passkey_id, name, credential, added_at)
    VALUES ($1, $2, $3, $4, $5)";
const USED: &str =
    "UPDATE access_passkey SET credential = $1, used_at = $2 WHERE person_id = $3 AND passkey_id = $4";
const REMOVE: &str = "DELETE FROM access_passkey WHERE person_id = $1 AND passkey_id = $2";
const REMOVE_ALL: &str = "DELETE FROM access_passkey WHERE person_id = $1";

pub(super) struct Stored {
    passkey: Passkey,
    key: Key,
}

pub(super) async fn of_person(tx: &mut Tx, person: UserId) -> Result<Vec<Stored>> {
    let found: Vec<(Uuid, String, String, i64, Option<i64>)> = rows!(tx, OF_PERSON, person.uuid())?;
    let stored = |(id, name, credential, added_at, used_at): (Uuid, _, String, _, _)| {
        let key = serde_json::from_str(&credential).map_err(|_| db::DbError::Impossible {
            table: "access_passkey",
            column: "credential",
            row: id.to_string(),
        })?;
        Ok(Stored { passkey: Passkey { id: id.into(), name, added_at, used_at }, key })
    };
    found.into_iter().map(stored).collect()
}

pub(super) async fn remove_all(tx: &mut Tx, person: UserId) -> db::Result<()> {
    exec!(tx, REMOVE_ALL, person.uuid())?;
    Ok(())
}

fn refused(e: WebauthnError) -> AccessError {
    AccessError::Passkey(e.to_string())
}

fn text(value: impl Serialize) -> Result<String> {
    serde_json::to_string(&value).map_err(|e| AccessError::Passkey(e.to_string()))
}

async fn keep(ctx: &mut Ctx, holder: Uuid, state: State) -> Result<()> {
    let now = ctx.now;
    exec!(&mut ctx.tx, CLEAR, now)?;
    exec!(&mut ctx.tx, KEEP, holder, text(state)?, now + LASTS)?;
    Ok(())
}

/// What was asked of this holder; a second answer finds nothing.
async fn take(ctx: &mut Ctx, holder: Uuid) -> Result<Option<State>> {
    let found: Option<(String, i64)> = row!(&mut ctx.tx, TAKE, holder)?;
    Ok(found.filter(|(_, until)| *until > ctx.now).and_then(|(state, _)| serde_json::from_str(&state).ok()))
}

/// Asks for a new passkey: the options for `navigator.credentials.create`, as JSON.
///
/// # Errors
/// [`AccessError::Forbidden`] if the right is one to remove only.
pub async fn begin_add(ctx: &mut Ctx, party: &Party, right: &Right) -> Result<String> {
    let (person, holder) = (right.to_add()?, right.holder()?);
    let account = users::one(&mut ctx.tx, person).await?.ok_or(AccessError::NotFound)?;
    let there = of_person(&mut ctx.tx, person).await?;
    let there: Vec<CredentialID> = there.iter().map(|s| s.key.cred_id().clone()).collect();
    let login = account.login.as_deref().unwrap_or(&account.name);
    let begun = party.0.start_passkey_registration(person.uuid(), login, &account.name, Some(there));
    let (options, state) = begun.map_err(refused)?;
    keep(ctx, holder, State::Add(state)).await?;
    // It must remember whom it belongs to, so that nobody has to type a name.
    let mut options = serde_json::to_value(options).map_err(|e| AccessError::Passkey(e.to_string()))?;
    if let Some(selection) = options.pointer_mut("/publicKey/authenticatorSelection") {
        selection["residentKey"] = json!("required");
        selection["requireResidentKey"] = json!(true);
    }
    text(options)
}

/// Takes the new passkey: `answer` is what the browser gave, as JSON.
///
/// # Errors
/// [`AccessError::Passkey`] if it is no answer to what was asked.
pub async fn finish_add(
    ctx: &mut Ctx,
    party: &Party,
    right: &Right,
    name: &str,
    answer: &str,
) -> Result<PasskeyId> {
    let (person, holder) = (right.to_add()?, right.holder()?);
    let Some(State::Add(state)) = take(ctx, holder).await? else {
        return Err(AccessError::Passkey("nothing was asked".to_owned()));
    };
    let answer: RegisterPublicKeyCredential =
        serde_json::from_str(answer).map_err(|e| AccessError::Passkey(e.to_string()))?;
    let key = party.0.finish_passkey_registration(&answer, &state).map_err(refused)?;
    let there = of_person(&mut ctx.tx, person).await?;
    if there.iter().any(|s| s.key.cred_id() == key.cred_id()) {
        return Err(AccessError::Passkey("it is there already".to_owned()));
    }
    let (id, now): (PasskeyId, _) = (ctx.ids.make(), ctx.now);
    exec!(&mut ctx.tx, INSERT, person.uuid(), id.uuid(), super::shortened(name), text(&key)?, now)?;
    ctx.audit(Line::of(Action::ChangeOwnWays, format!("passkey {id} of user {person} added")));
    Ok(id)
}

/// Asks for a passkey: the options for `navigator.credentials.get`, as JSON.
///
/// # Errors
/// [`AccessError::Passkey`] if the person has none.
pub async fn begin(ctx: &mut Ctx, party: &Party, asked: &Asked) -> Result<String> {
    let (options, state) = match asked.person {
        Some(person) => {
            let keys: Vec<Key> = of_person(&mut ctx.tx, person).await?.into_iter().map(|s| s.key).collect();
            if keys.is_empty() {
                return Err(AccessError::Passkey("there is none".to_owned()));
            }
            let (options, state) = party.0.start_passkey_authentication(&keys).map_err(refused)?;
            (options, State::Person(state))
        }
        None => {
            let (mut options, state) = party.0.start_discoverable_authentication().map_err(refused)?;
            // Asked by a button, not offered while somebody types.
            options.mediation = None;
            (options, State::Anybody(state))
        }
    };
    keep(ctx, asked.holder, state).await?;
    text(options)
}

/// Whose passkey answered: `None` if it is no answer to what was asked, or not one that is known here.
///
/// # Errors
/// If the database does not answer.
pub async fn finish(host: &Host, party: &Party, asked: &Asked, answer: &str) -> Result<Option<UserId>> {
    let mut ctx = host.beside(Actor::Nobody).await?;
    let state = take(&mut ctx, asked.holder).await?;
    let answer = serde_json::from_str::<PublicKeyCredential>(answer).ok();
    let person = match (state, answer) {
        (Some(state), Some(answer)) => judge(&mut ctx, party, asked, state, &answer).await?,
        _ => None,
    };
    if person.is_none() {
        let object = match asked.person {
            Some(person) => format!("refused: passkey of user {person}"),
            None => "refused: passkey".to_owned(),
        };
        ctx.audit(Line::of(Action::SignIn, object));
    }
    ctx.commit().await?;
    Ok(person)
}

async fn judge(
    ctx: &mut Ctx,
    party: &Party,
    asked: &Asked,
    state: State,
    answer: &PublicKeyCredential,
) -> Result<Option<UserId>> {
    let named = party.0.identify_discoverable_authentication(answer).ok().map(|(id, _)| UserId::from(id));
    let Some(person) = asked.person.or(named) else { return Ok(None) };
    let account = users::one(&mut ctx.tx, person).await?.filter(|a| a.disabled_at.is_none());
    let there = of_person(&mut ctx.tx, person).await?;
    let mine = there.into_iter().find(|s| s.key.cred_id().as_slice() == answer.get_credential_id());
    let (Some(_), Some(mut mine)) = (account, mine) else { return Ok(None) };
    let proved: std::result::Result<AuthenticationResult, _> = match state {
        State::Person(state) => party.0.finish_passkey_authentication(answer, &state),
        State::Anybody(state) => party.0.finish_discoverable_authentication_v2(answer, state, &mine.key),
        State::Add(_) => return Ok(None),
    };
    let Ok(proved) = proved else { return Ok(None) };
    if !proved.user_verified() {
        return Ok(None);
    }
    mine.key.update_credential(&proved);
    let (credential, now, id) = (text(&mine.key)?, ctx.now, mine.passkey.id);
    exec!(&mut ctx.tx, USED, credential, now, person.uuid(), id.uuid())?;
    Ok(Some(person))
}

/// The passkeys of somebody, the oldest first. Whom one may ask about is for the caller to authorise.
///
/// # Errors
/// If the database does not answer.
pub async fn list(ctx: &mut Ctx, person: UserId) -> Result<Vec<Passkey>> {
    Ok(of_person(&mut ctx.tx, person).await?.into_iter().map(|s| s.passkey).collect())
}

/// Removes a passkey, and ends every other session.
///
/// # Errors
/// [`AccessError::NotFound`] if there is none; [`AccessError::SecondFactor`] if its owner could not come in any more.
pub async fn remove(ctx: &mut Ctx, right: &Right, id: PasskeyId) -> Result<()> {
    let person = right.person();
    if exec!(&mut ctx.tx, REMOVE, person.uuid(), id.uuid())? != 1 {
        return Err(AccessError::NotFound);
    }
    right.still_comes_in(ctx).await?;
    right.end_others(ctx).await?;
    ctx.audit(Line::of(Action::ChangeOwnWays, format!("passkey {id} of user {person} removed")));
    Ok(())
}
