//! Recovery codes: ten on paper, each good once, in place of the app or the phone that is not at hand. They are as long as keys, so a plain hash
//! keeps them.

use data_encoding::{BASE32_NOPAD, Specification};
use db::{Tx, exec, rows};
use sha2::{Digest as _, Sha256};

use super::Right;
use super::throttle::{self, Door};
use crate::{Action, Actor, Ctx, Host, Line, Result, UserId};

/// How many are made at once.
pub const HOW_MANY: usize = 10;
/// Random bytes of each: sixteen letters and digits.
const BYTES: usize = 10;

const OF_PERSON: &str = "SELECT code FROM access_recovery WHERE person_id = $1";
const INSERT: &str = "INSERT INTO access_recovery (person_id, code) VALUES ($1, $2)";
const USE: &str = "DELETE FROM access_recovery WHERE person_id = $1 AND code = $2";
const REMOVE: &str = "DELETE FROM access_recovery WHERE person_id = $1";

fn hash(code: &[u8]) -> [u8; 32] {
    Sha256::digest(code).into()
}

/// As it is printed: `ABCD-EFGH-IJKL-MNOP`.
fn printed(code: &[u8]) -> String {
    let letters = BASE32_NOPAD.encode(code);
    let groups: Vec<&str> =
        letters.as_bytes().chunks(4).filter_map(|c| std::str::from_utf8(c).ok()).collect();
    groups.join("-")
}

/// What was printed, however it was typed: small letters, blanks, 0 for O, 1 for I, 8 for B.
fn typed(text: &str) -> Option<Vec<u8>> {
    let mut form = Specification::new();
    form.symbols.push_str("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    form.translate.from.push_str("abcdefghijklmnopqrstuvwxyz018");
    form.translate.to.push_str("ABCDEFGHIJKLMNOPQRSTUVWXYZOIB");
    form.ignore.push_str(" -\t");
    let code = form.encoding().ok()?.decode(text.trim().as_bytes()).ok()?;
    (code.len() == BYTES).then_some(code)
}

/// Makes ten new codes; the old ones are void. They are shown this once.
///
/// # Errors
/// [`crate::AccessError::Forbidden`] if the right is one to remove only.
pub async fn make(ctx: &mut Ctx, right: &Right) -> Result<Vec<String>> {
    let person = right.to_add()?;
    remove(&mut ctx.tx, person).await?;
    let mut shown = Vec::with_capacity(HOW_MANY);
    for _ in 0..HOW_MANY {
        let mut code = [0; BYTES];
        ctx.rng.fill(&mut code);
        exec!(&mut ctx.tx, INSERT, person.uuid(), &hash(&code)[..])?;
        shown.push(printed(&code));
    }
    ctx.audit(Line::of(Action::ChangeOwnWays, format!("recovery codes of user {person} made")));
    Ok(shown)
}

/// Uses a code up: whether it was one of the person's.
///
/// # Errors
/// [`crate::AccessError::Wait`] after too many wrong ones.
pub async fn check(host: &Host, person: UserId, code: &str) -> Result<bool> {
    let door = Door::second(host, person).await?;
    throttle::knock(host, &door).await?;
    let mut ctx = host.beside(Actor::Nobody).await?;
    let used = match typed(code) {
        // Found by its hash: a hash of 80 random bits tells nothing by the time it takes.
        Some(code) => exec!(&mut ctx.tx, USE, person.uuid(), &hash(&code)[..])? == 1,
        None => false,
    };
    if used {
        throttle::opened(&mut ctx, &door, None).await?;
        ctx.audit(Line::of(Action::SignIn, format!("recovery code of user {person} used")));
    } else {
        ctx.audit(Line::of(Action::SignIn, format!("refused: recovery code of user {person}")));
    }
    ctx.commit().await?;
    Ok(used)
}

/// How many codes are left.
pub(super) async fn left(tx: &mut Tx, person: UserId) -> db::Result<usize> {
    let found: Vec<(Vec<u8>,)> = rows!(tx, OF_PERSON, person.uuid())?;
    Ok(found.len())
}

pub(super) async fn remove(tx: &mut Tx, person: UserId) -> db::Result<()> {
    exec!(tx, REMOVE, person.uuid())?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_was_printed_is_read_however_it_was_typed(code in prop::array::uniform10(any::<u8>())) {
            let text = printed(&code);
            prop_assert_eq!(text.len(), 19);
            let careless = text.to_lowercase().replace('-', " ").replace('o', "0").replace('i', "1");
            for way in [text.clone(), careless, text.replace('-', ""), format!(" {text} ")] {
                prop_assert_eq!(typed(&way), Some(code.to_vec()), "{}", way);
            }
            prop_assert_eq!(typed(&text[..18]), None);
        }
    }
}
