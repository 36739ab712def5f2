//! The first run: an installation that nobody has set up shows its operator, once, the address at which that is done.

use std::time::Duration;

use access::installation::installation;
use access::ways::links::{self, Purpose};
use access::{AccessError, Actor, Host};
use system::Site;
use words::Locale;

use crate::web::welcome;

/// For how long the address stands: a day. The next start shows another.
const LASTS: Duration = Duration::from_secs(24 * 3600);

/// The address at which a new installation is set up, once; `None` if it is set up already. Each call makes a new address, and the one before
/// is worth nothing any more.
///
/// # Errors
/// If the database does not answer.
pub async fn first_run(host: &Host, site: &Site) -> Result<Option<String>, AccessError> {
    let mut tx = host.db.read().await?;
    let done = installation(&mut tx).await?.is_some();
    tx.rollback().await?;
    if done {
        return Ok(None);
    }
    let mut ctx = host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await?;
    let link = links::make(&mut ctx, Purpose::SetUp, None, LASTS).await?;
    ctx.commit().await?;
    Ok(Some(welcome::address(site, &link)))
}
