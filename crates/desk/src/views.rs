//! What the pages show; markup and nothing else.

pub(crate) mod columns;
pub(crate) mod draft;
pub(crate) mod import;
pub(crate) mod mend;
pub(crate) mod new;

use jiff::Timestamp;
use ui::{Markup, html};
use words::{Locale, dates, numbers};

use crate::messages as m;

/// An instant in microseconds, written out.
fn instant(micros: i64, l: Locale) -> String {
    dates::date_time(Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH), l)
}

/// A count of rows.
fn n(count: impl TryInto<i64>, l: Locale) -> String {
    numbers::grouped(count.try_into().unwrap_or(i64::MAX), l)
}

/// At most `most` characters of a text from a file.
fn short(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// What was published, and what was taken instead.
fn from_to(l: Locale, published: &str, corrected: &str) -> Markup {
    let or_blank = |t: &str| if t.trim().is_empty() { m::blank(l) } else { short(t, 300) };
    html! { del { (or_blank(published)) } " → " ins { (or_blank(corrected)) } }
}
