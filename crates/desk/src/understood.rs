//! What the text of a field means, in words: a count written out, a date with its month. Pure.

use base::Bounds;
use intake::Class;
use words::{Locale, counts, dates, numbers};

/// As what a text of a field of this class is understood; `None` where it is taken as it stands.
pub(crate) fn understood(class: Class, text: &str, l: Locale) -> Option<String> {
    let said = match class {
        Class::Count => counts::parse(text).ok().flatten().map(|c| numbers::bounds(Bounds::from(c), l)),
        Class::Date => dates::parse(text).ok().flatten().map(|d| dates::date(d, l)),
        Class::Text | Class::PlatformId | Class::Outline | Class::Protected => None,
    };
    said.filter(|s| s != text.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_and_dates_are_written_out() {
        let count = |t| understood(Class::Count, t, Locale::En);
        assert_eq!(count("2 lakh").as_deref(), Some("between 1,50,000 and 2,49,999"));
        assert_eq!(count("१२,०००").as_deref(), Some("12,000"));
        assert_eq!((count("12,000"), count("-"), count("many")), (None, None, None));
        assert_eq!(understood(Class::Date, "04/10/2023", Locale::En).as_deref(), Some("4 October 2023"));
        assert_eq!(understood(Class::Text, "x", Locale::En), None);
    }
}
