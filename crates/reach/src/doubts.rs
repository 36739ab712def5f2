//! What the evidence of a report leaves in doubt: readings that wait or were refused, jumps that nobody has explained.

use crate::history::Doubted;
use crate::report::Report;
use crate::rules::bursts::Burst;
use crate::rules::screen::Outcome;
use crate::world::World;

/// Days back for which settled doubts are still listed.
pub const SETTLED: i32 = 60;

/// Something in doubt.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum What {
    /// A reading.
    Reading(Doubted),
    /// A jump that needs explanation.
    Jump(Burst),
}

/// One account's doubt: positions in [`Report::rows`] and among the accounts of the row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct InDoubt {
    /// The representative.
    pub row: usize,
    /// The account.
    pub account: usize,
    /// What.
    pub what: What,
}

/// Everything in doubt about the people of a report: what is open first, then what was settled lately, the latest first.
pub fn doubts(world: &World, report: &Report) -> Vec<InDoubt> {
    let on = world.as_of.day;
    let mut all = Vec::new();
    for (row, x) in report.rows.iter().enumerate() {
        for (account, a) in x.subject.accounts.iter().enumerate() {
            let Some(history) = world.history(a.account) else { continue };
            let lately = |d: &&Doubted| d.outcome == Outcome::Held || on.since(d.point.day) <= SETTLED;
            let readings = history.doubted.iter().filter(lately).map(|d| What::Reading(*d));
            let jumps = history.unexplained().map(|b| What::Jump(*b));
            all.extend(jumps.chain(readings).map(|what| InDoubt { row, account, what }));
        }
    }
    all.sort_by_key(|d| match d.what {
        What::Jump(b) => (0, std::cmp::Reverse(b.to), d.row),
        What::Reading(r) if r.outcome == Outcome::Held => (1, std::cmp::Reverse(r.point.day), d.row),
        What::Reading(r) => (2, std::cmp::Reverse(r.point.day), d.row),
    });
    all
}
