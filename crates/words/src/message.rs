//! The runtime under the generated message functions.
//!
//! A crate keeps its sentences in `messages/hi.ftl` and `messages/en.ftl` (Fluent, see
//! <https://projectfluent.org>); `cargo xtask words` turns every key into a typed function in the
//! crate's `src/messages.rs`, and checks that both languages say the same things with the same
//! arguments. Code calls those functions; nothing else needs this module's [`Messages`].

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::{Locale, Text, numbers};

type Bundle = FluentBundle<FluentResource>;

/// The messages of one crate in both languages, parsed on first use and shared by all threads.
pub struct Messages {
    hi: Language,
    en: Language,
}

struct Language {
    tag: &'static str,
    source: &'static str,
    bundle: OnceLock<Bundle>,
}

impl Messages {
    /// From the text of `hi.ftl` and of `en.ftl`.
    pub const fn new(hi: &'static str, en: &'static str) -> Messages {
        Messages {
            hi: Language { tag: "hi", source: hi, bundle: OnceLock::new() },
            en: Language { tag: "en", source: en, bundle: OnceLock::new() },
        }
    }

    /// The message `key` in the language `l`, with `args` filled in.
    ///
    /// Numbers are written in Indian groups (12,34,567) and choose the plural form of the
    /// language. `cargo xtask words` proves that every key exists; should one be missing all the
    /// same, the key itself is the answer, so that a page is never lost over a word.
    pub fn format(&'static self, l: Locale, key: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        let bundle = match l {
            Locale::Hi => self.hi.bundle(),
            Locale::En => self.en.bundle(),
        };
        let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else {
            return key.to_owned();
        };
        let mut filled = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            filled.set(*name, arg.value());
        }
        // What can go wrong here (a missing argument, a reference in a circle) leaves a visible
        // mark in the text, and is refused beforehand by `cargo xtask words`.
        bundle.format_pattern(pattern, Some(&filled), &mut Vec::new()).into_owned()
    }
}

impl Language {
    fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| {
            let tag: LanguageIdentifier = self.tag.parse().unwrap_or_default();
            let mut bundle = Bundle::new_concurrent(vec![tag]);
            // Both scripts run from left to right: no isolation marks to litter copied text.
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(in_indian_groups));
            // NUMBER() is the only function, and the bundle is new: it cannot be there already.
            let _ = bundle.add_builtins();
            // A file with a fault still gives every message that could be read.
            let resource = FluentResource::try_new(self.source.to_owned()).unwrap_or_else(|(r, _)| r);
            bundle.add_resource_overriding(resource);
            bundle
        })
    }
}

/// A value to put into a message: a text as it is, or a whole number.
///
/// A number that is not a quantity (a year, a booth's number, a code) is passed as text, or it
/// is written in groups: `2,025`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Put in as it is.
    Text(Cow<'a, str>),
    /// Written in Indian groups; chooses plural forms.
    Number(i64),
}

/// Above this a floating number, which Fluent counts with, would lose digits.
const EXACT: u64 = 1 << 53;

impl Arg<'_> {
    fn value(&self) -> FluentValue<'_> {
        match self {
            Arg::Text(t) => FluentValue::String(Cow::Borrowed(t)),
            Arg::Number(n) if n.unsigned_abs() <= EXACT => FluentValue::from(*n),
            Arg::Number(n) => FluentValue::String(Cow::Owned(numbers::grouped(*n, Locale::Hi))),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(t: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(t))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(t: &'a String) -> Self {
        Arg::Text(Cow::Borrowed(t))
    }
}

impl From<String> for Arg<'_> {
    fn from(t: String) -> Self {
        Arg::Text(Cow::Owned(t))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(t: Cow<'a, str>) -> Self {
        Arg::Text(t)
    }
}

impl From<i64> for Arg<'_> {
    fn from(n: i64) -> Self {
        Arg::Number(n)
    }
}

impl From<i32> for Arg<'_> {
    fn from(n: i32) -> Self {
        Arg::Number(n.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(n: u32) -> Self {
        Arg::Number(n.into())
    }
}

impl From<u64> for Arg<'_> {
    fn from(n: u64) -> Self {
        // Nothing that is counted comes near this; should it, its digits are right all the same.
        i64::try_from(n).map_or_else(|_| Arg::Text(n.to_string().into()), Arg::Number)
    }
}

impl From<usize> for Arg<'_> {
    fn from(n: usize) -> Self {
        i64::try_from(n).map_or_else(|_| Arg::Text(n.to_string().into()), Arg::Number)
    }
}

/// The same message in both languages: `both(|l| messages::title(l, name))`.
pub fn both(f: impl Fn(Locale) -> String) -> Text {
    Text { hi: f(Locale::Hi), en: f(Locale::En) }
}

/// Fluent asks here before it writes a value; `None` leaves the value to Fluent. Fractions are left to it: they come
/// into messages as text, written by [`numbers`].
fn in_indian_groups(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(n) = value else { return None };
    let whole = n.value as i64;
    let is_whole = whole as f64 == n.value && n.options.minimum_fraction_digits.is_none();
    // Both languages group alike, so that it does not matter which one is named.
    (n.options.use_grouping && is_whole).then(|| numbers::grouped(whole, Locale::Hi))
}

#[cfg(test)]
mod tests {
    use super::*;

    static SAMPLE: Messages = Messages::new(
        "\
people = { $n ->
    [one] { $n } व्यक्ति
   *[other] { $n } लोग
}
who = { $name }: { NUMBER($year, useGrouping: \"false\") }
-product = संगठन
brand = { -product } में
",
        "\
people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
who = { $name }: { NUMBER($year, useGrouping: \"false\") }
-product = Sangathan
brand = in { -product }
exact = { NUMBER($n, minimumFractionDigits: 2) } and { 1234.5 } and { $n }
",
    );

    fn people(l: Locale, n: impl Into<Arg<'static>>) -> String {
        SAMPLE.format(l, "people", &[("n", n.into())])
    }

    #[test]
    fn each_language_has_its_own_plural() {
        // Hindi counts nothing in the singular, English does not.
        assert_eq!(people(Locale::Hi, 0), "0 व्यक्ति");
        assert_eq!(people(Locale::En, 0), "0 people");
        assert_eq!(people(Locale::Hi, 1u32), "1 व्यक्ति");
        assert_eq!(people(Locale::En, 1usize), "1 person");
        assert_eq!(people(Locale::Hi, 2i64), "2 लोग");
        assert_eq!(people(Locale::En, 1_234_567u64), "12,34,567 people");
    }

    #[test]
    fn numbers_are_exact_to_the_last_digit() {
        assert_eq!(people(Locale::En, 9_007_199_254_740_993i64), "9,00,71,99,25,47,40,993 people");
        assert_eq!(people(Locale::En, u64::MAX), "18446744073709551615 people");
        assert_eq!(people(Locale::En, i64::MIN), "-92,23,37,20,36,85,47,75,808 people");
    }

    #[test]
    fn texts_go_in_unchanged_and_terms_are_resolved() {
        let args = [("name", Arg::from("सीमा 100000")), ("year", Arg::from(2025))];
        assert_eq!(SAMPLE.format(Locale::Hi, "who", &args), "सीमा 100000: 2025");
        let text = both(|l| SAMPLE.format(l, "brand", &[]));
        let exact = SAMPLE.format(Locale::En, "exact", &[("n", 100_000.into())]);
        assert_eq!(exact, "100000.00 and 1234.5 and 1,00,000");
        assert_eq!((text.hi.as_str(), text.en.as_str()), ("संगठन में", "in Sangathan"));
    }

    #[test]
    fn a_missing_key_is_shown_and_a_broken_file_keeps_its_good_messages() {
        assert_eq!(SAMPLE.format(Locale::Hi, "no-such", &[]), "no-such");
        static BROKEN: Messages = Messages::new("a = अ\n!!\nb = ब\n", "");
        assert_eq!(BROKEN.format(Locale::Hi, "b", &[]), "ब");
        assert_eq!(BROKEN.format(Locale::En, "b", &[]), "b");
    }

    #[test]
    fn messages_are_read_from_many_threads() {
        static SHARED: Messages = Messages::new("n = { $n }", "n = { $n }");
        std::thread::scope(|s| {
            for t in 0..8i32 {
                s.spawn(move || {
                    for i in 0..500 {
                        let n = t * 500 + i;
                        let said = SHARED.format(Locale::Hi, "n", &[("n", n.into())]);
                        assert_eq!(said.replace(',', ""), n.to_string());
                    }
                });
            }
        });
    }
}
