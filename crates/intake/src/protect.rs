//! Numbers of people in files: what is kept of cells and sentences that quote them, and digests that nobody can guess at.

use access::Ctx;
use access::vault::Class;
use words::Text;
use words::contact::{hidden, masked};

use crate::Note;
use crate::mend::Correction;

/// Corrections as they are kept and shown.
pub(crate) fn corrections(all: Vec<Correction>, is_protected: impl Fn(usize) -> bool) -> Vec<Correction> {
    let one = |c: Correction| {
        let hide = |t: &str| if is_protected(c.column) { masked(t) } else { hidden(t).into_owned() };
        Correction { published: hide(&c.published), corrected: hide(&c.corrected), ..c }
    };
    all.into_iter().map(one).collect()
}

/// A note that quotes no number, whatever stood in the cell.
pub(crate) fn note(n: Note) -> Note {
    let hide = |t: String| match hidden(&t) {
        std::borrow::Cow::Borrowed(_) => t,
        std::borrow::Cow::Owned(hidden) => hidden,
    };
    Note { value: hide(n.value), text: Text::new(hide(n.text.hi), hide(n.text.en)), ..n }
}

/// A digest of what was sent, keyed where there are keys: of a short file all but a number may be known, and a digest without a key
/// would betray it.
pub(crate) fn digest(ctx: &Ctx, sha256: &[u8]) -> Vec<u8> {
    let text: String = sha256.iter().map(|b| format!("{b:02x}")).collect();
    let keyed = ctx.vault().ok().and_then(|v| v.index(Class::File, &text).ok());
    keyed.map_or_else(|| sha256.to_vec(), |d| d.to_vec())
}
