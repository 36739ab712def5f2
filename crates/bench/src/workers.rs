//! A register of invented workers with its areas, and which rows of it are one person.

use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use base::Day;
use sample::workers::{PER_BOOTH, Workers};

/// Booths of a seat, of a mandal, and seats of a district, about as in a real state.
const BOOTHS: usize = 279;
const OF_MANDAL: usize = 64;
const SEATS: usize = 4;

/// Writes `areas.csv`, `workers.csv` and `truth.csv`. Equal arguments, equal bytes.
pub fn files(dir: &Path, rows: usize, seed: u64) -> Result<()> {
    std::fs::create_dir_all(dir)?;
    let booths = areas(dir, rows.div_ceil(PER_BOOTH))?;
    let workers = super::writer(dir, "workers.csv")?;
    let mut truth = super::writer(dir, "truth.csv")?;
    writeln!(truth, "a,b")?;
    let today = Day::ymd(2025, 5, 30).context("a day")?;
    Workers { seed, rows, booths: &booths, today, dirt: true }
        .write(workers, |pair| writeln!(truth, "{},{}", pair.0, pair.1))?;
    truth.flush()?;
    Ok(())
}

/// The tree of areas with this many booths; their codes.
fn areas(dir: &Path, many: usize) -> Result<Vec<String>> {
    let mut out = super::writer(dir, "areas.csv")?;
    writeln!(out, "kind,code,name_en,name_hi,parent,member_of")?;
    writeln!(out, "state,NP,Namuna Pradesh,नमूना प्रदेश,,")?;
    let mut booths = Vec::with_capacity(many);
    let mut mandals = 0;
    for seat in 1..=many.div_ceil(BOOTHS) {
        let district = (seat - 1) / SEATS + 1;
        if (seat - 1).is_multiple_of(SEATS) {
            writeln!(
                out,
                "org_district,NP-OD-{district:02},Namuna Unit {district},नमूना इकाई {district},NP,"
            )?;
            writeln!(out, "district,NP-D-{district:02},Namuna District {district},नमूना ज़िला {district},NP,")?;
        }
        writeln!(
            out,
            "assembly,NP-AC-{seat:03},Namuna Seat {seat},नमूना सीट {seat},NP-OD-{district:02},district:NP-D-{district:02}"
        )?;
        for number in 1..=BOOTHS.min(many - booths.len()) {
            if (number - 1).is_multiple_of(OF_MANDAL) {
                mandals += 1;
                writeln!(
                    out,
                    "mandal,NP-M-{mandals:04},Namuna Mandal {mandals},नमूना मंडल {mandals},NP-AC-{seat:03},"
                )?;
            }
            let code = format!("NP-AC-{seat:03}-B-{number:03}");
            writeln!(
                out,
                "booth,{code},Namuna Booth {seat}/{number},नमूना बूथ {seat}/{number},NP-M-{mandals:04},"
            )?;
            booths.push(code);
        }
    }
    out.flush()?;
    Ok(booths)
}
