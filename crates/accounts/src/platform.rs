//! The platforms we count on, and whose an account is. Pure: names, codes, and what a handle may look like.

use base::Day;
use serde::{Deserialize, Serialize};

/// A social platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Platform {
    /// X, until 2023 Twitter.
    X,
    /// Facebook pages and profiles.
    Facebook,
    /// Instagram.
    Instagram,
    /// YouTube channels.
    Youtube,
    /// Telegram channels and public groups.
    Telegram,
    /// WhatsApp channels (never a phone number).
    Whatsapp,
    /// Mastodon, and anything else that speaks `name@server`.
    Mastodon,
    /// Bluesky.
    Bluesky,
    /// ShareChat.
    Sharechat,
    /// Koo, which closed in July 2024; its old readings stay readable.
    Koo,
}

impl Platform {
    /// All of them, in the order of their stored codes and of every table on screen.
    pub const ALL: [Platform; 10] = [
        Platform::X,
        Platform::Facebook,
        Platform::Instagram,
        Platform::Youtube,
        Platform::Telegram,
        Platform::Whatsapp,
        Platform::Mastodon,
        Platform::Bluesky,
        Platform::Sharechat,
        Platform::Koo,
    ];

    /// The platforms on which an account is expected of everybody, so that "nobody has looked" is worth saying.
    pub const EXPECTED: [Platform; 4] =
        [Platform::X, Platform::Facebook, Platform::Instagram, Platform::Youtube];

    /// The small integer stored for it.
    pub const fn code(self) -> i16 {
        match self {
            Platform::X => 0,
            Platform::Facebook => 1,
            Platform::Instagram => 2,
            Platform::Youtube => 3,
            Platform::Telegram => 4,
            Platform::Whatsapp => 5,
            Platform::Mastodon => 6,
            Platform::Bluesky => 7,
            Platform::Sharechat => 8,
            Platform::Koo => 9,
        }
    }

    /// From the stored integer.
    pub fn from_code(c: i16) -> Option<Platform> {
        Platform::ALL.get(usize::try_from(c).ok()?).copied()
    }

    /// The name used in files, JSON and commands.
    pub const fn name(self) -> &'static str {
        match self {
            Platform::X => "x",
            Platform::Facebook => "facebook",
            Platform::Instagram => "instagram",
            Platform::Youtube => "youtube",
            Platform::Telegram => "telegram",
            Platform::Whatsapp => "whatsapp",
            Platform::Mastodon => "mastodon",
            Platform::Bluesky => "bluesky",
            Platform::Sharechat => "sharechat",
            Platform::Koo => "koo",
        }
    }

    /// From a name as people write it, in English or Hindi, in any case: `fb`, `Twitter`, `यूट्यूब`.
    pub fn from_name(s: &str) -> Option<Platform> {
        // The database and scripts write the name itself: no folding for them.
        let exact = Platform::ALL.into_iter().find(|p| p.name() == s);
        exact.or_else(|| Platform::ALL.into_iter().find(|p| p.aliases().iter().any(|a| fold(a).eq(fold(s)))))
    }

    /// Every spelling that is understood; the first is [`Platform::name`].
    const fn aliases(self) -> &'static [&'static str] {
        match self {
            Platform::X => &[
                "x",
                "twitter",
                "x (twitter)",
                "twitter (x)",
                "tw",
                "एक्स",
                "ट्विटर",
                "ट्वीटर",
                "ट्वि",
                "एक्स (ट्विटर)",
            ],
            Platform::Facebook => {
                &["facebook", "fb", "face book", "facebook page", "फेसबुक", "फेस बुक", "एफबी", "फेसबुक पेज"]
            }
            Platform::Instagram => {
                &["instagram", "insta", "ig", "इंस्टाग्राम", "इन्स्टाग्राम", "इंस्टा", "इन्स्टा", "इंस्टाग्रा"]
            }
            Platform::Youtube => {
                &["youtube", "yt", "you tube", "youtube channel", "यूट्यूब", "युट्यूब", "यूटयूब", "यू ट्यूब", "यूट्यूब चैनल"]
            }
            Platform::Telegram => &["telegram", "tg", "टेलीग्राम", "टेलिग्राम"],
            Platform::Whatsapp => &[
                "whatsapp",
                "whatsapp channel",
                "wa",
                "व्हाट्सएप",
                "व्हाट्सऐप",
                "व्हाट्सअप",
                "व्हॉट्सऐप",
                "व्हॉट्सएप",
                "वॉट्सऐप",
                "वाट्सएप",
                "वाट्सऐप",
                "व्हाट्सएप चैनल",
                "व्हाट्सऐप चैनल",
            ],
            Platform::Mastodon => &["mastodon", "मैस्टोडॉन", "मास्टोडन", "मैस्टोडन", "मास्टोडॉन"],
            Platform::Bluesky => &["bluesky", "bsky", "blue sky", "ब्लूस्काई", "ब्लू स्काई", "ब्लूस्काय"],
            Platform::Sharechat => &["sharechat", "share chat", "शेयरचैट", "शेयर चैट", "शेअरचैट"],
            Platform::Koo => &["koo", "kooapp", "koo app", "कू", "कू ऐप"],
        }
    }

    /// The name on a Hindi page.
    pub const fn label_hi(self) -> &'static str {
        match self {
            Platform::X => "एक्स (ट्विटर)",
            Platform::Facebook => "फ़ेसबुक",
            Platform::Instagram => "इंस्टाग्राम",
            Platform::Youtube => "यूट्यूब",
            Platform::Telegram => "टेलीग्राम",
            Platform::Whatsapp => "व्हाट्सऐप चैनल",
            Platform::Mastodon => "मैस्टोडॉन",
            Platform::Bluesky => "ब्लूस्काई",
            Platform::Sharechat => "शेयरचैट",
            Platform::Koo => "कू",
        }
    }

    /// The name on an English page.
    pub const fn label_en(self) -> &'static str {
        match self {
            Platform::X => "X (Twitter)",
            Platform::Facebook => "Facebook",
            Platform::Instagram => "Instagram",
            Platform::Youtube => "YouTube",
            Platform::Telegram => "Telegram",
            Platform::Whatsapp => "WhatsApp channel",
            Platform::Mastodon => "Mastodon",
            Platform::Bluesky => "Bluesky",
            Platform::Sharechat => "ShareChat",
            Platform::Koo => "Koo",
        }
    }

    /// The first day on which the platform no longer existed. From then on its accounts are in no rule's scope.
    pub fn closed_on(self) -> Option<Day> {
        match self {
            Platform::Koo => Day::ymd(2024, 7, 4).ok(),
            _ => None,
        }
    }

    /// Whether the platform exists on `day`.
    pub fn open_on(self, day: Day) -> bool {
        self.closed_on().is_none_or(|closed| day < closed)
    }

    /// Whether `h` can be a handle of this platform in the form we store: lower case, without `@` and without a host.
    ///
    /// A YouTube name from before handles keeps the namespace it was given in (`user/name`, `c/name`), because the
    /// same name can belong to another channel in each of them. WhatsApp channels have no handle, only an id.
    pub fn valid_handle(self, h: &str) -> bool {
        let n = h.chars().count();
        match self {
            Platform::X => (1..=15).contains(&n) && h.bytes().all(|b| word(b) || b == b'_'),
            // Names of five characters and more today; shorter ones and hyphens are left from earlier years.
            Platform::Facebook => {
                (2..=50).contains(&n)
                    && h.bytes().all(|b| word(b) || b == b'.' || b == b'-')
                    && h.starts_with(alnum)
                    && h.ends_with(alnum)
                    // Digits alone are the account's number.
                    && h.contains(|c: char| c.is_ascii_lowercase())
            }
            Platform::Instagram => {
                (1..=30).contains(&n)
                    && h.bytes().all(|b| word(b) || b == b'_' || b == b'.')
                    && !h.starts_with('.')
                    && !h.ends_with('.')
                    && !h.contains("..")
            }
            Platform::Youtube => match h.split_once('/') {
                None => (3..=30).contains(&n) && youtube_name(h),
                Some(("user" | "c", name)) => (1..=100).contains(&name.chars().count()) && youtube_name(name),
                Some(_) => false,
            },
            Platform::Telegram => {
                (4..=32).contains(&n)
                    && h.starts_with(|c: char| c.is_ascii_lowercase())
                    && h.bytes().all(|b| word(b) || b == b'_')
            }
            Platform::Whatsapp => false,
            Platform::Mastodon => match h.split_once('@') {
                Some((name, server)) => {
                    (1..=64).contains(&name.len())
                        && name.bytes().all(|b| word(b) || matches!(b, b'_' | b'.' | b'-'))
                        && name.starts_with(|c: char| alnum(c) || c == '_')
                        && name.ends_with(|c: char| alnum(c) || c == '_')
                        && domain(server)
                }
                None => false,
            },
            Platform::Bluesky => domain(h),
            Platform::Sharechat => {
                (2..=50).contains(&n)
                    && h.bytes().all(|b| word(b) || matches!(b, b'_' | b'.' | b'-'))
                    && h.contains(alnum)
            }
            Platform::Koo => (1..=50).contains(&n) && h.bytes().all(|b| word(b) || b == b'_'),
        }
    }

    /// Whether `id` can be the platform's own, lasting id of an account. Kept as text: these numbers exceed 2^53.
    pub fn valid_account_id(self, id: &str) -> bool {
        let digits = |s: &str, most: usize| {
            (1..=most).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit()) && !s.starts_with('0')
        };
        let base64 = |s: &str| s.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
        match self {
            Platform::X | Platform::Facebook | Platform::Instagram | Platform::Sharechat => digits(id, 20),
            // A channel of a user's own; "Brand" and topic channels carry other letters after UC.
            Platform::Youtube => id.len() == 24 && id.starts_with("UC") && base64(id),
            Platform::Telegram => digits(id.strip_prefix('-').unwrap_or(id), 20),
            Platform::Whatsapp => match id.strip_suffix("@newsletter") {
                Some(n) => digits(n, 24),
                None => (20..=32).contains(&id.len()) && base64(id),
            },
            // Numbers of one server mean nothing on another, so they carry it.
            Platform::Mastodon => {
                id.split_once('@').is_some_and(|(n, server)| digits(n, 20) && domain(server))
            }
            Platform::Bluesky => {
                let plc =
                    |s: &str| s.len() == 24 && s.bytes().all(|b| matches!(b, b'a'..=b'z' | b'2'..=b'7'));
                id.strip_prefix("did:plc:").is_some_and(plc)
                    || id.strip_prefix("did:web:").is_some_and(domain)
            }
            Platform::Koo => (1..=40).contains(&id.len()) && base64(id),
        }
    }

    /// The form under which two handles are the same account: Facebook ignores the dots of a name.
    pub fn handle_key(self, handle: &str) -> String {
        match self {
            Platform::Facebook => handle.replace('.', ""),
            _ => handle.to_owned(),
        }
    }
}

/// Whose an account is. Government, party and personal accounts are counted, shown and handed over separately.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// An office of the government; it stays when its holder leaves.
    Government,
    /// A party or another organisation.
    Party,
    /// The person's own.
    Personal,
    /// Nobody has said.
    Unstated,
}

impl Owner {
    /// All of them, in the order of their stored codes.
    pub const ALL: [Owner; 4] = [Owner::Government, Owner::Party, Owner::Personal, Owner::Unstated];

    /// The small integer stored for it.
    pub const fn code(self) -> i16 {
        match self {
            Owner::Government => 0,
            Owner::Party => 1,
            Owner::Personal => 2,
            Owner::Unstated => 3,
        }
    }

    /// From the stored integer.
    pub fn from_code(c: i16) -> Option<Owner> {
        Owner::ALL.get(usize::try_from(c).ok()?).copied()
    }

    /// The name used in files, JSON and commands.
    pub const fn name(self) -> &'static str {
        match self {
            Owner::Government => "government",
            Owner::Party => "party",
            Owner::Personal => "personal",
            Owner::Unstated => "unstated",
        }
    }

    /// From a word as people write it, in English or Hindi: `official`, `सरकारी`, `निजी`.
    pub fn from_name(s: &str) -> Option<Owner> {
        if let Some(owner) = Owner::ALL.into_iter().find(|o| o.name() == s) {
            return Some(owner);
        }
        let aliases = |o: Owner| -> &'static [&'static str] {
            match o {
                Owner::Government => &[
                    "government",
                    "govt",
                    "gov",
                    "official",
                    "सरकारी",
                    "शासकीय",
                    "शासन",
                    "सरकार",
                    "आधिकारिक",
                    "कार्यालयीन",
                ],
                Owner::Party => &[
                    "party",
                    "organisation",
                    "organization",
                    "org",
                    "पार्टी",
                    "संगठन",
                    "दल",
                    "दलीय",
                    "संगठनात्मक",
                ],
                Owner::Personal => &["personal", "private", "own", "self", "निजी", "व्यक्तिगत", "स्वयं", "खुद"],
                Owner::Unstated => &["unstated", "unknown", "not stated", "अज्ञात", "नहीं बताया", "पता नहीं"],
            }
        };
        Owner::ALL.into_iter().find(|o| aliases(*o).iter().any(|a| fold(a).eq(fold(s))))
    }

    /// The word on a Hindi page.
    pub const fn label_hi(self) -> &'static str {
        match self {
            Owner::Government => "सरकारी",
            Owner::Party => "पार्टी",
            Owner::Personal => "निजी",
            Owner::Unstated => "नहीं बताया",
        }
    }

    /// The word on an English page.
    pub const fn label_en(self) -> &'static str {
        match self {
            Owner::Government => "government",
            Owner::Party => "party",
            Owner::Personal => "personal",
            Owner::Unstated => "not stated",
        }
    }
}

/// Folds a short word for comparison: lower case, without spaces, punctuation and the dot below a letter
/// (फ़ेसबुक and फेसबुक are one word, however the dot was typed).
fn fold(s: &str) -> impl Iterator<Item = char> {
    s.chars().flat_map(char::to_lowercase).filter_map(|c| match c {
        '\u{93c}' => None,
        '\u{958}' => Some('क'),
        '\u{959}' => Some('ख'),
        '\u{95a}' => Some('ग'),
        '\u{95b}' => Some('ज'),
        '\u{95c}' => Some('ड'),
        '\u{95d}' => Some('ढ'),
        '\u{95e}' => Some('फ'),
        '\u{95f}' => Some('य'),
        // The sign that joins consonants is not alphanumeric, yet part of the word.
        '\u{94d}' => Some(c),
        c if c.is_alphanumeric() => Some(c),
        _ => None,
    })
}

fn word(b: u8) -> bool {
    b.is_ascii_lowercase() || b.is_ascii_digit()
}

fn alnum(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit()
}

/// The characters of a YouTube handle: letters, marks and digits of any script, and a few signs between them.
fn youtube_name(s: &str) -> bool {
    s.chars().all(|c| {
        c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '·') || ('\u{900}'..='\u{97f}').contains(&c)
    }) && s.chars().any(char::is_alphanumeric)
        && s.chars().flat_map(char::to_lowercase).eq(s.chars())
}

/// Whether `s` is a domain name in lower case with at least two labels.
pub(crate) fn domain(s: &str) -> bool {
    s.len() <= 253
        && s.contains('.')
        && s.split('.').all(|l| {
            (1..=63).contains(&l.len())
                && l.bytes().all(|b| word(b) || b == b'-')
                && l.starts_with(alnum)
                && l.ends_with(alnum)
        })
        // The last label is a name, not a number: that would be an address.
        && s.rsplit('.').next().is_some_and(|l| l.len() >= 2 && l.contains(|c: char| c.is_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_come_back() {
        for (i, p) in Platform::ALL.into_iter().enumerate() {
            assert_eq!(p.code(), i as i16);
            assert_eq!(Platform::from_code(p.code()), Some(p));
            assert_eq!(Platform::from_name(p.name()), Some(p));
            assert_eq!(Platform::from_name(p.label_en()), Some(p));
            assert_eq!(Platform::from_name(p.label_hi()), Some(p), "{}", p.label_hi());
            assert_eq!(p.aliases()[0], p.name());
        }
        assert_eq!((Platform::from_code(10), Platform::from_code(-1)), (None, None));
        for (i, o) in Owner::ALL.into_iter().enumerate() {
            assert_eq!(o.code(), i as i16);
            assert_eq!(Owner::from_code(o.code()), Some(o));
            assert_eq!(Owner::from_name(o.name()), Some(o));
            assert_eq!(Owner::from_name(o.label_hi()), Some(o));
            assert_eq!(Owner::from_name(o.label_en()), Some(o));
        }
    }

    #[test]
    fn no_alias_means_two_platforms() {
        for p in Platform::ALL {
            for a in p.aliases() {
                assert_eq!(Platform::from_name(a), Some(p), "{a}");
                assert_eq!(Platform::from_name(&format!(" {} ", a.to_uppercase())), Some(p), "{a}");
            }
        }
        assert_eq!(Platform::from_name("orkut"), None);
        assert_eq!(Platform::from_name(""), None);
    }

    #[test]
    fn the_dot_below_a_letter_does_not_matter_however_it_is_typed() {
        for s in ["फेसबुक", "फ\u{93c}ेसबुक", "\u{95e}ेसबुक"] {
            assert_eq!(Platform::from_name(s), Some(Platform::Facebook), "{s}");
        }
        assert_eq!(Owner::from_name("शासकीय"), Some(Owner::Government));
        assert_eq!(Owner::from_name("संगठन"), Some(Owner::Party));
        assert_eq!(Owner::from_name("व्यक्तिगत"), Some(Owner::Personal));
    }

    #[test]
    fn koo_closed_and_the_others_are_open() {
        let d = |s: &str| s.parse::<Day>().unwrap();
        assert!(Platform::Koo.open_on(d("2024-07-03")) && !Platform::Koo.open_on(d("2024-07-04")));
        assert!(Platform::X.open_on(Day::MAX));
    }

    #[test]
    fn handles_keep_to_their_platform() {
        use Platform::*;
        for (p, h) in [
            (X, "namuna_mla"),
            (Facebook, "namuna.mla"),
            (Instagram, "_namuna.mla_"),
            (Youtube, "namuna-mla"),
            (Youtube, "नमूना_विधायक"),
            (Youtube, "user/namuna"),
            (Telegram, "namuna_mla"),
            (Mastodon, "namuna@example.social"),
            (Bluesky, "namuna.bsky.social"),
            (Sharechat, "namuna.mla"),
            (Koo, "namuna_mla"),
        ] {
            assert!(p.valid_handle(h), "{p:?} {h}");
            assert!(!p.valid_handle(&h.replace("namuna", "Namuna\u{a0}")) || h.starts_with('न'), "{p:?} {h}");
        }
        for (p, h) in [
            (X, ""),
            (X, "sixteencharacter"),
            (X, "-"),
            (X, "carina,konrad"),
            (Facebook, "namuna_mla"),
            (Facebook, "namuna/mla"),
            (Instagram, "namuna..mla"),
            (Youtube, "channel/x"),
            (Youtube, "---"),
            (Telegram, "1namuna"),
            (Whatsapp, "namuna"),
            (Mastodon, "namuna"),
            (Mastodon, "namuna@localhost"),
            (Bluesky, "namuna"),
            (Bluesky, "10.0.0.1"),
        ] {
            assert!(!p.valid_handle(h), "{p:?} {h}");
        }
        assert_eq!(Facebook.handle_key("namuna.m.la"), Facebook.handle_key("namunamla"));
        assert_ne!(Instagram.handle_key("namuna.mla"), Instagram.handle_key("namunamla"));
    }

    #[test]
    fn ids_are_text_of_the_right_shape() {
        use Platform::*;
        assert!(X.valid_account_id("1234567890123456789"));
        assert!(!X.valid_account_id("1.23457E+18"));
        assert!(!X.valid_account_id("012"));
        assert!(Youtube.valid_account_id("UCabcdefghijklmnopqrstu-"));
        assert!(!Youtube.valid_account_id("ucabcdefghijklmnopqrstu-"));
        assert!(Telegram.valid_account_id("-1001234567890"));
        assert!(Whatsapp.valid_account_id("120363000000000000@newsletter"));
        assert!(Whatsapp.valid_account_id("0029VaAAAAAAAAAAAAAAAAAA"));
        assert!(Bluesky.valid_account_id("did:plc:abcdefghijklmnopqrstuvwx"));
        assert!(!Bluesky.valid_account_id("did:plc:abc"));
    }
}
