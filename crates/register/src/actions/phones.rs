//! Numbers that stand for many workers: how many, where, by which import. What it means is for people to say.

use access::vault::Class;
use access::{AccessError, Action, Ctx};
use words::contact::masked;
use zeroize::Zeroizing;

use super::RegisterError;
use super::same::SHARED;
use crate::store::{phones as store, same, workers};

/// One number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// Masked.
    pub number: String,
    /// How many people have it.
    pub people: i64,
    /// At how many units.
    pub units: i64,
    /// By which imports they came; `None` for what was written by hand.
    pub imports: Vec<Option<i64>>,
}

/// Numbers that are listed.
const LISTED: i64 = 50;

/// The numbers that [`SHARED`] or more people inside what the actor may see have today, the most first; and when they were last looked for.
///
/// # Errors
/// If the actor may not, or a value does not open.
pub async fn shared(ctx: &mut Ctx) -> Result<(Vec<Shared>, Option<i64>), RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    let (day, vault) = (ctx.today(), ctx.vault()?);
    let mut all = Vec::new();
    for (index, people, units) in store::inside(&mut ctx.tx, &scope, day, SHARED, LISTED).await? {
        let Some((person, mobile, social)) = store::one(&mut ctx.tx, &index).await? else { continue };
        let (column, sealed) = match (mobile, social) {
            (Some(mobile), _) => ("mobile_sealed", mobile),
            (None, Some(social)) => ("social_sealed", social),
            (None, None) => continue,
        };
        let plain =
            vault.open(Class::Mobile, workers::place(column, person), &sealed).map_err(AccessError::from)?;
        let number = Zeroizing::new(String::from_utf8_lossy(&plain).into_owned());
        let number = masked(number.strip_prefix("+91").unwrap_or(&number));
        let imports = store::imports(&mut ctx.tx, &scope, day, &index).await?;
        all.push(Shared { number, people, units, imports });
    }
    let (looked, _) = same::looked(&mut ctx.tx).await?;
    Ok((all, Some(looked).filter(|at| *at > 0)))
}
