//! Reads series of public counts as they were published: `*_daily.csv` with the columns `DateTime` (UTC) and `FollowerCount`.
//!
//! Also used by the test of `reach` that holds its forecasts to what they are to reach.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use base::{Count, Day};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use reach::rules::series::Point;

/// One series for each file of `dir`, by name of file; of several readings on one day of India the last one counts.
pub fn read_daily(dir: &Path) -> Result<Vec<Vec<Point>>, Box<dyn Error + Send + Sync>> {
    let mut files = std::fs::read_dir(dir)?.map(|f| Ok(f?.path())).collect::<std::io::Result<Vec<_>>>()?;
    files.retain(|f| f.to_string_lossy().ends_with("_daily.csv"));
    files.sort();
    files.iter().map(|f| read_one(f)).collect()
}

fn read_one(file: &Path) -> Result<Vec<Point>, Box<dyn Error + Send + Sync>> {
    let mut table = csv::Reader::from_path(file)?;
    let headers = table.headers()?.clone();
    let column =
        |name: &str| headers.iter().position(|h| h == name).ok_or(format!("{}: no {name}", file.display()));
    let (at, count) = (column("DateTime")?, column("FollowerCount")?);
    let mut last = BTreeMap::new();
    for row in table.records() {
        let row = row?;
        let cell = |i| row.get(i).unwrap_or_default();
        let at = cell(at).parse::<DateTime>()?.to_zoned(TimeZone::UTC)?.timestamp();
        let count: i64 = cell(count).parse()?;
        let kept = last.entry(Day::of(at)).or_insert((at, count));
        *kept = (*kept).max((at, count));
    }
    Ok(last.into_iter().map(|(day, (_, n))| Point { day, count: Count::exact(n) }).collect())
}
