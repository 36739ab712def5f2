#![doc = include_str!("../README.md")]

mod audit;
mod backtest;
mod daily_series;
mod http;
mod moves;
mod same;
mod search;
mod workers;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use access::{Actor, Host};
use anyhow::{Context as _, Result, bail};
use base::{AsOf, Day, SeededRng, SystemClock, SystemRng};
use reach::report::Asked;
use register::model::Role;
use words::Locale;

const PLATFORMS: [&str; 5] = ["x", "facebook", "instagram", "youtube", "telegram"];

fn main() -> Result<()> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    match given[..] {
        ["files", dir, seats, days] => files(Path::new(dir), seats.parse()?, days.parse()?),
        ["http", address, path, cookie] => {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            runtime.block_on(http::run(address, path, cookie))
        }
        ["idle", address, path, many] => {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            runtime.block_on(http::idle(address, path, many.parse()?))
        }
        ["report", database, on, runs] => {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            runtime.block_on(report(database, on.parse()?, runs.parse()?))
        }
        ["audit", database, lines] => {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            runtime.block_on(audit::run(database, lines.parse()?))
        }
        ["workers", dir, rows, seed] => workers::files(Path::new(dir), rows.parse()?, seed.parse()?),
        ["queries", dir, seed] => search::queries(Path::new(dir), seed.parse()?),
        ["find", database, file] => {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            runtime.block_on(search::run(database, Path::new(file)))
        }
        ["moves", database, keys, acts, seed] => {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            runtime.block_on(moves::run(database, Path::new(keys), acts.parse()?, seed.parse()?))
        }
        ["pages", address, cookie, clients, ref paths @ ..] => {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            runtime.block_on(http::pages(address, cookie, clients.parse()?, paths))
        }
        ["same", dir] => same::run(Path::new(dir)),
        ["backtest", dir] => backtest::backtest(Path::new(dir)),
        _ => bail!(
            "bench files DIR SEATS DAYS | bench http ADDRESS PATH COOKIE | bench idle ADDRESS PATH CONNECTIONS | bench report DATABASE DAY RUNS | bench backtest SERIES_DIR\n\
             bench audit DATABASE LINES | bench workers DIR ROWS SEED | bench same DIR\n\
             bench queries DIR SEED | bench find DATABASE FILE | bench moves DATABASE KEYS ACTS SEED | bench pages ADDRESS COOKIE CLIENTS PATH..."
        ),
    }
}

fn writer(dir: &Path, name: &str) -> Result<BufWriter<File>> {
    Ok(BufWriter::new(File::create(dir.join(name)).with_context(|| name.to_owned())?))
}

/// The files of an invented country: the last day is 2025-05-30.
fn files(dir: &Path, seats: u32, days: i32) -> Result<()> {
    std::fs::create_dir_all(dir)?;
    let rng = SeededRng::new(42);
    let last: Day = "2025-05-30".parse()?;
    let mut areas = writer(dir, "areas.csv")?;
    let mut electors = writer(dir, "electors.csv")?;
    let mut offices = writer(dir, "offices.csv")?;
    let mut accounts = writer(dir, "accounts.csv")?;
    let mut readings = writer(dir, "readings.csv")?;
    writeln!(areas, "kind,code,name_en")?;
    writeln!(electors, "area,as_of,electors,source")?;
    writeln!(offices, "person,role,area,from")?;
    writeln!(accounts, "person,platform,account_id,handle,owner,area")?;
    writeln!(readings, "platform,account,at,followers")?;
    let mut all = Vec::new();
    for seat in 1..=seats {
        let code = format!("BX-AC-{seat:04}");
        writeln!(areas, "assembly,{code},Bench Seat {seat}")?;
        writeln!(electors, "{code},2023-10-04,{},bench", 150_000 + rng.next() % 200_000)?;
        writeln!(offices, "Bench Person {seat},mla,{code},2023-12-03")?;
        for (i, platform) in PLATFORMS.iter().enumerate() {
            let id = match *platform {
                "youtube" => format!("UC{seat:010}{i:012}"),
                "telegram" => format!("-100{seat:08}{i:02}"),
                _ => format!("9{i}{seat:08}"),
            };
            writeln!(accounts, "Bench Person {seat},{platform},{id},bench{seat}n{i},personal,{code}")?;
            all.push((*platform, id, (rng.normal() * 1.2 + 8.5).exp()));
        }
    }
    // By day and then by account, as a collector writes them: not in the order in which they are stored.
    for back in (0..days).rev() {
        let day = last.plus(-back);
        for (platform, id, followers) in &mut all {
            *followers *= 1.0 + rng.normal() * 0.002 + 0.0007;
            writeln!(readings, "{platform},{id},{day},{}", *followers as i64)?;
        }
    }
    for mut w in [areas, electors, offices, accounts, readings] {
        w.flush()?;
    }
    Ok(())
}

/// The league table and the trend of a year, `runs` times each in this process. Prints the first answer, which reads everything
/// from the database, and the median of the later ones, which find it in memory as long as the data do not change.
async fn report(database: &str, on: Day, runs: usize) -> Result<()> {
    let db = db::Db::open(&database.parse()?).await?;
    let host = Host::new(db, Arc::new(SystemClock), Arc::new(SystemRng));
    let (mut table, mut year) = (Vec::with_capacity(runs), Vec::with_capacity(runs));
    let mut rows = 0;
    for _ in 0..runs {
        let mut ctx = host.read(Actor::LocalOperator, Locale::En).await?;
        let asked = Asked {
            as_of: AsOf::current(on),
            roll: None,
            role: Role::Mla,
            under: None,
            rule: None,
            growth_days: 30,
            plans: false,
        };
        let started = Instant::now();
        let made = reach::report::report(&mut ctx, asked.clone()).await?;
        table.push(started.elapsed());
        rows = made.rows.len();
        let started = Instant::now();
        let trend = reach::trend::trend(&mut ctx, asked.as_of, asked.role, None).await?;
        year.push(started.elapsed());
        assert_eq!(trend.platforms.len(), PLATFORMS.len());
        ctx.rollback().await?;
    }
    let ms = |d: Duration| d.as_secs_f64() * 1e3;
    let median = |took: &[Duration]| {
        let mut later = took[1..].to_vec();
        later.sort();
        ms(later[later.len() / 2])
    };
    println!(
        "{{\"rows\":{rows},\"first_ms\":{:.2},\"table_ms\":{:.2},\"trend_first_ms\":{:.2},\"trend_ms\":{:.3}}}",
        ms(table[0]),
        median(&table),
        ms(year[0]),
        median(&year)
    );
    Ok(())
}
