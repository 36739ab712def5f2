//! The two languages of the screens.

use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A language of the screens: Hindi first, English equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Locale {
    /// Hindi, in Devanagari.
    #[default]
    Hi,
    /// English.
    En,
}

impl Locale {
    /// Both, in the order in which they are offered.
    pub const ALL: [Locale; 2] = [Locale::Hi, Locale::En];

    /// The code in URLs, options and `lang` attributes: `hi` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Locale::Hi => "hi",
            Locale::En => "en",
        }
    }

    /// `hi` in Hindi, `en` in English: for the few words that come from code and not from a message file.
    pub(crate) const fn pick(self, hi: &'static str, en: &'static str) -> &'static str {
        match self {
            Locale::Hi => hi,
            Locale::En => en,
        }
    }
}

/// A language that the screens do not speak; the accepted codes are `hi` and `en`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("unknown language: use hi or en")]
pub struct LocaleError;

impl FromStr for Locale {
    type Err = LocaleError;
    /// Reads `hi` or `en`, in any case, also with a region (`en-IN`, `hi_IN`).
    fn from_str(s: &str) -> Result<Locale, LocaleError> {
        let language = s.trim().split(['-', '_']).next().unwrap_or_default();
        Locale::ALL.into_iter().find(|l| l.code().eq_ignore_ascii_case(language)).ok_or(LocaleError)
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.code())
    }
}

/// One message in both languages, for where the reader is not known yet (a rejects file, a log, JSON).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Text {
    /// In Hindi.
    pub hi: String,
    /// In English.
    pub en: String,
}

impl Text {
    /// From the message in Hindi and in English.
    pub fn new(hi: impl Into<String>, en: impl Into<String>) -> Text {
        Text { hi: hi.into(), en: en.into() }
    }

    /// The message in the language of `locale`.
    pub fn get(&self, locale: Locale) -> &str {
        match locale {
            Locale::Hi => &self.hi,
            Locale::En => &self.en,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        for l in Locale::ALL {
            assert_eq!(l.code().parse(), Ok(l));
        }
        assert_eq!("EN-in".parse(), Ok(Locale::En));
        assert_eq!("fr".parse::<Locale>(), Err(LocaleError));
        assert_eq!("".parse::<Locale>(), Err(LocaleError));
        assert_eq!(Locale::default(), Locale::Hi);
        assert_eq!(Text::new("हाँ", "yes").get(Locale::Hi), "हाँ");
    }
}
