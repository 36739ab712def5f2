//! Whether the trail is as it was written. What judges is pure and sees one line after another; what reads keeps one page of them in memory.

use std::collections::BTreeMap;

use db::Tx;

use super::chain::{self, End};
use super::head::Head;
use super::line::{Entry, FORM, NOTHING, Seal};
use super::trail;
use crate::Result;

/// Why a line does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It carries no seal, or one of a form that this program does not know.
    Unsealed,
    /// Its seal does not belong to it and the line before: one of the two was changed or exchanged.
    Changed,
    /// Its seal does not fit, and lines between it and line `after` are missing.
    Missing {
        /// The line before.
        after: i64,
    },
    /// The trail ends with this line, and the end of the chain says another.
    End {
        /// The number of the last line as the end of the chain says it.
        said: i64,
    },
}

/// The first line that does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken {
    /// Its number.
    pub seq: i64,
    /// Why.
    pub fault: Fault,
}

/// What a signed head says about the trail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fits {
    /// The line it names has the seal it names.
    Yes,
    /// The line it names has another seal: that line or one before it was exchanged.
    Differs,
    /// The trail ends before the line it names: its tail was cut, or an older copy was restored.
    Beyond,
    /// The line it names is not there, though later ones are.
    Absent,
    /// It is of another installation.
    Foreign,
}

/// Follows the chain, line after line.
#[derive(Debug)]
pub struct Checker {
    before: Seal,
    seq: i64,
    lines: u64,
    broken: Option<Broken>,
    unfit: u64,
    /// The lines that heads name, and their seals once they have come by.
    named: BTreeMap<i64, Option<Seal>>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Lines that were looked at.
    pub lines: u64,
    /// Where the chain ends; `None` if it has not begun.
    pub end: Option<End>,
    /// The first line that does not fit.
    pub broken: Option<Broken>,
    /// How many do not fit to the line before them.
    pub unfit: u64,
    /// The heads that were given, in their order.
    pub heads: Vec<Fits>,
}

impl Verdict {
    /// Whether everything fits.
    pub fn is_whole(&self) -> bool {
        self.broken.is_none() && self.heads.iter().all(|h| *h == Fits::Yes)
    }
}

impl Checker {
    /// At the beginning of the trail; `heads` will be asked about.
    pub fn new(heads: &[Head]) -> Checker {
        let mut named: BTreeMap<i64, Option<Seal>> = heads.iter().map(|h| (h.seq, None)).collect();
        named.entry(0).and_modify(|s| *s = Some(NOTHING));
        Checker { before: NOTHING, seq: 0, lines: 0, broken: None, unfit: 0, named }
    }

    /// Looks at the next line.
    pub fn take(&mut self, e: &Entry) {
        let seal: Option<Seal> = e.hash.as_deref().and_then(|h| h.try_into().ok());
        let fault = match seal {
            Some(seal) if e.form == Some(FORM) => match (e.seal(&self.before) == seal, e.seq == self.seq + 1)
            {
                (true, _) => None,
                (false, true) => Some(Fault::Changed),
                (false, false) => Some(Fault::Missing { after: self.seq }),
            },
            _ => Some(Fault::Unsealed),
        };
        if let Some(fault) = fault {
            self.unfit += 1;
            self.broken.get_or_insert(Broken { seq: e.seq, fault });
        }
        // After a line that does not fit the chain is followed from the seal that stands there: so the count tells one wound from many.
        (self.seq, self.lines) = (e.seq, self.lines + 1);
        self.before = seal.unwrap_or(NOTHING);
        if let Some(named) = self.named.get_mut(&e.seq) {
            *named = seal;
        }
    }

    /// After the last line: compares with the end of the chain and answers about the heads.
    pub fn end(mut self, end: Option<End>, heads: &[Head]) -> Verdict {
        let (said, hash) = end.map_or((0, NOTHING), |e| (e.seq, e.hash));
        if (said, hash) != (self.seq, self.before) {
            self.unfit += 1;
            self.broken.get_or_insert(Broken { seq: self.seq, fault: Fault::End { said } });
        }
        let fits = |h: &Head| match self.named.get(&h.seq).copied().flatten() {
            _ if end.is_some_and(|e| e.installation != h.installation) => Fits::Foreign,
            Some(seal) if seal == h.hash => Fits::Yes,
            Some(_) => Fits::Differs,
            None if h.seq > self.seq => Fits::Beyond,
            None => Fits::Absent,
        };
        let heads = heads.iter().map(fits).collect();
        Verdict { lines: self.lines, end, broken: self.broken, unfit: self.unfit, heads }
    }
}

/// Lines read at once.
const PAGE: i64 = 4_096;

/// Checks the whole trail, as `tx` sees it, against itself and against `heads`, whose signatures were checked before. Holds up nobody, and
/// keeps no more than one page of lines in memory.
///
/// # Errors
/// If the database does not answer, or a row cannot even be read.
pub async fn verify(tx: &mut Tx, heads: &[Head]) -> Result<Verdict> {
    let end = chain::end(tx).await?;
    let mut checker = Checker::new(heads);
    let mut after = i64::MIN;
    loop {
        let page = trail::to_check(tx, after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = last.seq;
        page.iter().for_each(|e| checker.take(e));
    }
    Ok(checker.end(end, heads))
}
