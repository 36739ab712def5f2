//! Exchanging keys while everybody works: a new key seals from now on, the old one opens until no row names it, then it is destroyed.

use base::uuid::Uuid;
use words::Locale;

use super::keys::{self, State};
use super::{Class, KeyId, Purpose, Sealed};
use crate::{Action, Actor, Ctx, Host, Line, Result};

/// Rows that are sealed anew in one turn; others wait for no more than these.
const BATCH: i64 = 200;
/// Walks through a table: a second one finds what an import that was undone brought back behind the first.
const WALKS: usize = 5;

/// What came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rotated {
    /// The new keys.
    pub made: Vec<KeyId>,
    /// The old ones that no row names any more.
    pub destroyed: Vec<KeyId>,
    /// Old ones that are kept because rows name them that do not open.
    pub kept: Vec<KeyId>,
    /// Values that were sealed anew.
    pub values: u64,
    /// Values that did not open, and were left as they are.
    pub unreadable: u64,
}

/// Exchanges the data keys of all classes, and with `index` the index keys. Broken off, it goes on where it was when called again.
/// `columns` are those of all systems.
///
/// # Errors
/// If the actor may not, the database does not answer, or a key cannot be written; every row stays readable.
pub async fn rotate(
    host: &Host,
    actor: Actor,
    columns: &[Sealed],
    index: bool,
    mut progress: impl FnMut(u64),
) -> Result<Rotated> {
    let mut done = Rotated::default();
    let act = async || host.write(actor.clone(), Locale::Hi, host.ids.make()).await;
    let mut ctx = act().await?;
    ctx.authorise(Action::Operate)?;
    done.made = begin(&mut ctx, index).await?;
    for id in &done.made {
        ctx.audit(Line::of(Action::Operate, format!("key {id}")));
    }
    ctx.commit().await?;

    for _ in 0..WALKS {
        let before = done.values;
        for column in columns {
            let mut from = Some(Uuid::nil());
            while let Some(at) = from {
                let mut ctx = act().await?;
                let vault = ctx.vault()?;
                let batch = column.again(&mut ctx.tx, &vault, at, BATCH).await?;
                ctx.commit().await?;
                done.values += batch.done;
                from = batch.next;
                progress(done.values);
            }
        }
        let mut ctx = act().await?;
        let (gone, kept, unreadable) = end(&mut ctx, columns).await?;
        for id in &gone {
            ctx.audit(Line::of(Action::Operate, format!("key {id} destroyed")));
        }
        let vault = ctx.vault()?;
        ctx.commit().await?;
        // First the database forgets them, then the folder: never the other way round.
        for id in &gone {
            vault.files.destroy(*id)?;
        }
        done.destroyed.extend(gone);
        (done.kept, done.unreadable) = (kept, unreadable);
        if done.kept.is_empty() || done.values == before {
            break;
        }
    }
    Ok(done)
}

/// Makes new keys, unless an exchange was broken off: then its new keys are the ones.
async fn begin(ctx: &mut Ctx, index: bool) -> Result<Vec<KeyId>> {
    let vault = ctx.vault()?;
    let lines = keys::list(&mut ctx.tx).await?;
    // A key whose file outlived it: the program was killed between the two.
    for line in lines.iter().filter(|k| k.state == State::Destroyed) {
        vault.files.destroy(line.id)?;
    }
    let (mut made, now) = (Vec::new(), ctx.now);
    for class in Class::ALL {
        for purpose in class.purposes() {
            let under_way =
                lines.iter().any(|k| (k.class, k.purpose) == (class, *purpose) && k.state == State::Retiring);
            if under_way || (*purpose == Purpose::Index && !index) {
                continue;
            }
            let (id, key) = vault.files.add(class, *purpose, vault.rng.as_ref())?;
            keys::begin(&mut ctx.tx, id, class, *purpose, &key, now).await?;
            made.push(id);
        }
    }
    Ok(made)
}

/// Ends the retiring keys that no row names; answers them, those that rows still name, and how many rows do.
async fn end(ctx: &mut Ctx, columns: &[Sealed]) -> Result<(Vec<KeyId>, Vec<KeyId>, u64)> {
    let (mut gone, mut kept, mut all, now) = (Vec::new(), Vec::new(), 0, ctx.now);
    for line in keys::list(&mut ctx.tx).await?.into_iter().filter(|k| k.state == State::Retiring) {
        let mut rows = 0;
        for column in columns.iter().filter(|c| c.class == line.class) {
            rows += column.naming(&mut ctx.tx, line.id, line.purpose).await?;
        }
        if rows == 0 {
            keys::end(&mut ctx.tx, line.id, now).await?;
            gone.push(line.id);
        } else {
            kept.push(line.id);
            all += rows.unsigned_abs();
        }
    }
    Ok((gone, kept, all))
}
