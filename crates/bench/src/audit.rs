//! The audit trail: how fast a million lines are verified, and what leaving one costs.

use std::sync::Arc;
use std::time::Instant;

use access::audit::verify::verify;
use access::{Action, Actor, Host, Line};
use anyhow::{Result, ensure};
use base::{SystemClock, SystemRng, uuid::Uuid};
use db::Db;
use words::Locale;

/// Lines of one act while the trail is filled.
const ACT: usize = 10_000;
/// Acts and notes that are timed one by one.
const SINGLE: usize = 500;
/// The longest that verifying a million lines may take, in seconds.
const LIMIT: f64 = 10.0;

/// Fills the empty database at `database` with `lines` lines, verifies them, and leaves some more one by one.
pub async fn run(database: &str, lines: usize) -> Result<()> {
    let host = Host::new(Db::open(&database.parse()?).await?, Arc::new(SystemClock), Arc::new(SystemRng));
    db::migrate::run(&host.db).await?;
    let started = Instant::now();
    for act in 0..lines.div_ceil(ACT) {
        let mut ctx = host.write(Actor::LocalOperator, Locale::En, host.ids.make()).await?;
        for i in act * ACT..((act + 1) * ACT).min(lines) {
            let person: Uuid = host.ids.make();
            let line = Line::of(Action::Export, format!("person {person}"));
            ctx.audit(line.why((i % 4 == 0).then_some("ज़िला बैठक के लिए")).at(person).fields(&["mobile"]));
        }
        ctx.commit().await?;
    }
    let filled = started.elapsed().as_secs_f64();

    let mut tx = host.db.read().await?;
    let started = Instant::now();
    let verdict = verify(&mut tx, &[]).await?;
    let seconds = started.elapsed().as_secs_f64();
    tx.rollback().await?;
    ensure!(verdict.is_whole() && verdict.lines == lines as u64, "the trail is not whole: {verdict:?}");
    let million = seconds * 1e6 / lines as f64;

    let bare = singles(&host, |_| ()).await?;
    let act = singles(&host, |ctx| ctx.audit(Line::of(Action::Import, "import 1"))).await?;
    let started = Instant::now();
    for _ in 0..SINGLE {
        host.note(&Actor::LocalOperator, Line::of(Action::Export, "table")).await?;
    }
    let note = started.elapsed().as_secs_f64() * 1e3 / SINGLE as f64;
    println!(
        "audit verify of {lines} lines ({}): {seconds:.2} s, {million:.2} s for a million (limit: {LIMIT} s); filled in {filled:.1} s; \
         an act that writes {bare:.2} ms, with a line {act:.2} ms, a note {note:.2} ms",
        host.db.dialect()
    );
    ensure!(million <= LIMIT, "slower than the limit");
    host.db.close().await;
    Ok(())
}

/// Milliseconds of an act that writes and does `what`, on average.
async fn singles(host: &Host, what: impl Fn(&mut access::Ctx)) -> Result<f64> {
    let started = Instant::now();
    for _ in 0..SINGLE {
        let mut ctx = host.write(Actor::LocalOperator, Locale::En, host.ids.make()).await?;
        what(&mut ctx);
        ctx.commit().await?;
    }
    Ok(started.elapsed().as_secs_f64() * 1e3 / SINGLE as f64)
}
