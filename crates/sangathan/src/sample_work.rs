//! Work and tours of the sample organisation, so that the pages of work show something: what was given to everybody, and what the worker who can be tried out says.

use std::sync::Arc;

use access::{Actor, User, UserId, users};
use base::Day;
use register::actions::own_work::{self, Said, Written};
use register::actions::work::{self, Given};
use register::actions::{RegisterError, overview};
use register::model::work::{Answer, Purpose};
use system::{Failure, Shared};
use words::Locale;

const CALL: &str = "मंडल बैठक की सूचना 12 घरों तक (tell 12 houses of the mandal meeting)";
const LIST: &str = "मतदाता सूची में नाम जुड़वाने वालों से मिलें (see those who want to be added to the roll)";
const WORDS: &str = "चार घरों में बात हुई (talked in four houses)";
const HELP: &str = "पर्चे कम पड़ गए (not enough leaflets)";

fn failed(e: RegisterError) -> Failure {
    match e {
        RegisterError::Access(e) => e.into(),
        e => Failure::plain(e.kind(), e),
    }
}

/// Gives the work and lets the worker speak, unless work was given already or nobody of the register can be tried out.
///
/// # Errors
/// What the register says.
pub async fn give(shared: &Shared, today: Day) -> Result<(), Failure> {
    let host = &shared.host;
    let mut ctx = host.read(Actor::LocalOperator, Locale::Hi).await?;
    let worker =
        users::by_login(&mut ctx.tx, signin::sample::WORKER).await.map_err(access::AccessError::from)?;
    let root = overview::first(&mut ctx).await.map_err(failed)?;
    let (Some(worker), Some(root)) = (worker, root) else { return Ok(ctx.rollback().await?) };
    let given = !work::list(&mut ctx, Some(root)).await.map_err(failed)?.1.is_empty();
    ctx.rollback().await?;
    if given {
        return Ok(());
    }
    for (what, due) in [(LIST, 9), (CALL, 3)] {
        let mut ctx = host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await?;
        let given = Given {
            what: what.to_owned(),
            kind: None,
            due: today.plus(due),
            area: root,
            designation: Some("page_head".to_owned()),
            person: None,
        };
        work::give(&mut ctx, &given).await.map_err(failed)?;
        ctx.commit().await?;
    }
    let me = actor(shared, worker.id, worker.name).await?;
    let mut ctx = host.read(me.clone(), Locale::Hi).await?;
    let page = own_work::mine(&mut ctx).await.map_err(failed)?;
    ctx.rollback().await?;
    if let Some(task) = page.tasks.last() {
        let mut ctx = host.write(me.clone(), Locale::Hi, host.ids.make()).await?;
        let (work, note) = (task.work.id, HELP.to_owned());
        let said = Said { on_behalf: None, work, answer: Answer::Help, note };
        own_work::answer(&mut ctx, &said).await.map_err(failed)?;
        ctx.commit().await?;
    }
    let Some((unit, _)) = page.places.first() else { return Ok(()) };
    for (from, last) in [(-2, -2), (-1, -3), (2, 2)] {
        let mut ctx = host.write(me.clone(), Locale::Hi, host.ids.make()).await?;
        let written = Written {
            on_behalf: None,
            units: vec![*unit],
            from: today.plus(from),
            last: today.plus(last),
            purpose: Purpose::Contact,
            words: WORDS.to_owned(),
        };
        own_work::tour(&mut ctx, &written).await.map_err(failed)?;
        ctx.commit().await?;
    }
    Ok(())
}

/// The worker as somebody who has signed in, for as long as this takes.
async fn actor(shared: &Shared, id: UserId, name: String) -> Result<Actor, Failure> {
    let host = &shared.host;
    let mut ctx = host.read(Actor::LocalOperator, Locale::Hi).await?;
    let authority = host.authority(&mut ctx.tx, id).await?;
    let proved_at = ctx.now;
    ctx.rollback().await?;
    let session = host.ids.make();
    Ok(Actor::User(Arc::new(User { id, name, authority, proved_at, session, limits: None })))
}
