//! Numbers of people in files: what is kept of cells and sentences that quote them, and digests that nobody can guess at.

use access::Ctx;
use access::vault::Class;
use words::Text;
use words::contact::{hidden, masked};

use crate::Note;
use crate::mend::Correction;
use crate::run::Report;

/// Corrections as they are kept and shown.
pub(crate) fn corrections(all: Vec<Correction>, is_protected: impl Fn(usize) -> bool) -> Vec<Correction> {
    let one = |c: Correction| {
        let hide = |t: &str| if is_protected(c.column) { masked(t) } else { hidden(t).into_owned() };
        Correction { published: hide(&c.published), corrected: hide(&c.corrected), ..c }
    };
    all.into_iter().map(one).collect()
}

/// A report as it is kept for a retry to be answered with.
pub(crate) fn report(report: &Report) -> Report {
    let hide = |t: &str| hidden(t).into_owned();
    let note = |n: &Note| Note {
        value: hide(&n.value),
        text: Text::new(hide(&n.text.hi), hide(&n.text.en)),
        choices: Vec::new(),
        ..n.clone()
    };
    Report {
        reject_list: report.reject_list.iter().map(note).collect(),
        warning_list: report.warning_list.iter().map(note).collect(),
        ..report.clone()
    }
}

/// A digest of what was sent, keyed where there are keys: of a short file all but a number may be known, and a digest without a key
/// would betray it.
pub(crate) fn digest(ctx: &Ctx, sha256: &[u8]) -> Vec<u8> {
    let text: String = sha256.iter().map(|b| format!("{b:02x}")).collect();
    let keyed = ctx.vault().ok().and_then(|v| v.index(Class::File, &text).ok());
    keyed.map_or_else(|| sha256.to_vec(), |d| d.to_vec())
}
