//! Reads what people type for an account (a link from a browser, a handle, half an address) into one form.
//!
//! Pure. Nothing is looked up: a link that cannot be an account is refused with its reason, and nothing is guessed,
//! because a wrong account in the register is worse than a row that somebody has to mend.

mod paths;
mod text;

use base::Kind;
use words::locale::Text;

use crate::platform::{Platform, domain};
use paths::{Host, Page};

/// An account as a link names it: by handle, by the platform's lasting id, or by both.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Link {
    /// Where the account is.
    pub platform: Platform,
    /// The handle in lower case, without `@` ([`Platform::valid_handle`] holds).
    pub handle: Option<String>,
    /// The platform's own id, letter by letter ([`Platform::valid_account_id`] holds).
    pub account_id: Option<String>,
}

impl Link {
    /// The address that opens the account in a browser, if the platform has one for what is known.
    pub fn url(&self) -> Option<String> {
        let h = self.handle.as_deref();
        let id = self.account_id.as_deref();
        match self.platform {
            Platform::X => h
                .map(|h| format!("https://x.com/{h}"))
                .or_else(|| id.map(|i| format!("https://x.com/i/user/{i}"))),
            Platform::Facebook => h.or(id).map(|p| format!("https://www.facebook.com/{p}")),
            Platform::Instagram => h.map(|h| format!("https://www.instagram.com/{h}/")),
            Platform::Youtube => match (id, h) {
                (Some(i), _) => Some(format!("https://www.youtube.com/channel/{i}")),
                (None, Some(h)) if h.contains('/') => Some(format!("https://www.youtube.com/{h}")),
                (None, h) => h.map(|h| format!("https://www.youtube.com/@{h}")),
            },
            Platform::Telegram => h.map(|h| format!("https://t.me/{h}")),
            Platform::Whatsapp => {
                id.filter(|i| !i.contains('@')).map(|i| format!("https://whatsapp.com/channel/{i}"))
            }
            Platform::Mastodon => {
                h.and_then(|h| h.split_once('@')).map(|(name, server)| format!("https://{server}/@{name}"))
            }
            Platform::Bluesky => id.or(h).map(|p| format!("https://bsky.app/profile/{p}")),
            Platform::Sharechat => h.or(id).map(|h| format!("https://sharechat.com/profile/{h}")),
            Platform::Koo => None,
        }
    }
}

/// What a link leads to instead of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// The platform's first page.
    HomePage,
    /// A search.
    Search,
    /// A hashtag.
    Hashtag,
    /// One post.
    Post,
    /// One video.
    Video,
    /// A story, gone within a day.
    Story,
    /// A page for sharing something.
    Share,
    /// A button or frame to be set into other sites.
    Plugin,
    /// A group of people.
    Group,
    /// An event.
    Event,
    /// A list of accounts or videos.
    List,
    /// A page for signing in.
    Login,
    /// An invitation to something private.
    Invitation,
    /// Somebody's phone number, which we do not store.
    Phone,
    /// A detour that hides the address it leads to.
    Redirect,
    /// Another page of the platform: help, settings, advertisements.
    OtherPage,
}

impl What {
    /// The name used in JSON and reject files.
    pub const fn name(self) -> &'static str {
        self.words().0
    }

    /// Name, Hindi, English.
    const fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            What::HomePage => ("home_page", "मंच का पहला पन्ना", "the platform's first page"),
            What::Search => ("search", "खोज का पन्ना", "a search"),
            What::Hashtag => ("hashtag", "हैशटैग", "a hashtag"),
            What::Post => ("post", "एक पोस्ट", "one post"),
            What::Video => ("video", "एक वीडियो", "one video"),
            What::Story => ("story", "एक स्टोरी", "a story"),
            What::Share => ("share", "साझा करने का पन्ना", "a page for sharing"),
            What::Plugin => ("plugin", "दूसरी साइट में लगने वाला बटन", "a button for other sites"),
            What::Group => ("group", "समूह", "a group"),
            What::Event => ("event", "कार्यक्रम", "an event"),
            What::List => ("list", "सूची", "a list"),
            What::Login => ("login", "साइन-इन का पन्ना", "a page for signing in"),
            What::Invitation => ("invitation", "निजी समूह का न्योता", "an invitation to a private group"),
            What::Phone => ("phone", "फ़ोन नंबर", "a phone number"),
            What::Redirect => ("redirect", "दूसरे पते पर भेजने वाला पता", "a detour to another address"),
            What::OtherPage => ("other_page", "मंच का कोई और पन्ना", "another page of the platform"),
        }
    }
}

/// Why a text is not read as an account. Never carries the text: it may be a phone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Nothing is written, or a mark for "unknown" (`-`, `NA`).
    #[error("nothing is written")]
    Empty,
    /// The text says that there is no account (`none`, `नहीं है`).
    #[error("there is no account")]
    NoAccount,
    /// The address is not of a platform we know, or a bare name came without its platform.
    #[error("not an address of a platform we know")]
    UnknownPlatform,
    /// The platform is known, but no account of it can be called this.
    #[error("not an account name of {}", .platform.name())]
    BadHandle {
        /// The platform whose pattern the name breaks.
        platform: Platform,
    },
    /// The address is an account, but of another platform than the column or form says.
    #[error("an account of {}, not of {}", .found.name(), .expected.name())]
    WrongPlatform {
        /// What the column or form says.
        expected: Platform,
        /// What the address says.
        found: Platform,
    },
    /// The address is of a known platform but leads to something else than an account.
    #[error("not an account but {}", .what.name())]
    NotAnAccount {
        /// What it leads to.
        what: What,
    },
    /// Different accounts in one field.
    #[error("more than one account")]
    Several,
}

impl LinkError {
    /// The code used in JSON and reject files.
    pub const fn code(&self) -> &'static str {
        match self {
            LinkError::Empty => "empty",
            LinkError::NoAccount => "no_account",
            LinkError::UnknownPlatform => "unknown_platform",
            LinkError::BadHandle { .. } => "bad_handle",
            LinkError::WrongPlatform { .. } => "wrong_platform",
            LinkError::NotAnAccount { .. } => "not_an_account",
            LinkError::Several => "several_accounts",
        }
    }

    /// Always something that the person can mend.
    pub const fn kind(&self) -> Kind {
        Kind::Invalid
    }

    /// The sentence for a person, in both languages.
    pub fn text(&self) -> Text {
        let (hi, en) = match self {
            LinkError::Empty => ("कुछ लिखा नहीं है।".to_owned(), "Nothing is written.".to_owned()),
            LinkError::NoAccount => {
                ("लिखा है कि खाता नहीं है।".to_owned(), "It says that there is no account.".to_owned())
            }
            LinkError::UnknownPlatform => (
                "यह किसी जाने-पहचाने मंच का पता नहीं है।".to_owned(),
                "This is not an address on a platform we know.".to_owned(),
            ),
            LinkError::BadHandle { platform: p } => (
                format!("{} पर ऐसा खाता-नाम नहीं हो सकता।", p.label_hi()),
                format!("No account on {} can have this name.", p.label_en()),
            ),
            LinkError::WrongPlatform { expected, found } => (
                format!("यह {} का पता है, {} का नहीं।", found.label_hi(), expected.label_hi()),
                format!("This is an address on {}, not on {}.", found.label_en(), expected.label_en()),
            ),
            LinkError::NotAnAccount { what } => {
                let (_, hi, en) = what.words();
                (
                    format!("यह {hi} है, खाता नहीं। खाते का पता या नाम लिखें।"),
                    format!("This is {en}, not an account. Give the account's address or name."),
                )
            }
            LinkError::Several => (
                "एक ख़ाने में एक से ज़्यादा खाते हैं; हर खाता अलग पंक्ति में लिखें।".to_owned(),
                "There is more than one account here; give each one a row of its own.".to_owned(),
            ),
        };
        Text { hi, en }
    }
}

/// Longer texts are not links.
const LONGEST: usize = 2_000;

/// Reads `text` as an account. `hint` is the platform that the column or form stands for: it is needed for bare
/// handles, and a link to another platform is then refused.
pub fn normalise(text: &str, hint: Option<Platform>) -> Result<Link, LinkError> {
    let cleaned = text::clean(text);
    if text::is_blank(&cleaned) {
        return Err(LinkError::Empty);
    }
    if text::says_none(&cleaned) {
        return Err(LinkError::NoAccount);
    }
    if cleaned.len() > LONGEST {
        return Err(unreadable(hint));
    }
    if text::is_phone(&cleaned) {
        return Err(LinkError::NotAnAccount { what: What::Phone });
    }
    let field = text::split(&cleaned);
    // A word before the link ("Twitter: @name") names the platform where the column does not.
    let label = field.label;
    if let (Some(expected), Some(found)) = (hint, label)
        && expected != found
    {
        return Err(LinkError::WrongPlatform { expected, found });
    }
    let hint = hint.or(label);
    if field.tokens.is_empty() || field.stray_words {
        let linked = || field.tokens.iter().find_map(|t| one(t, hint).ok()).map(|l| l.platform);
        return Err(unreadable(hint.or_else(linked)));
    }

    let mut accounts: Vec<Link> = Vec::new();
    let mut first_error = None;
    for t in &field.tokens {
        match one(t, hint) {
            Ok(l) if !accounts.contains(&l) => accounts.push(l),
            Ok(_) => {}
            // "Unknown" says the least, so that any other reason is better.
            Err(e) if matches!(first_error, None | Some(LinkError::UnknownPlatform)) => first_error = Some(e),
            Err(_) => {}
        }
    }
    if let Some(expected) = hint {
        let found = accounts.first().map(|l| l.platform);
        accounts.retain(|l| l.platform == expected);
        if let (true, Some(found)) = (accounts.is_empty(), found) {
            return Err(LinkError::WrongPlatform { expected, found });
        }
    }
    match (accounts.pop(), accounts.is_empty()) {
        (Some(l), true) => Ok(l),
        (Some(_), false) => Err(LinkError::Several),
        (None, _) => Err(first_error.unwrap_or(LinkError::UnknownPlatform)),
    }
}

/// The refusal of a text that is neither a link nor a handle.
fn unreadable(platform: Option<Platform>) -> LinkError {
    platform.map_or(LinkError::UnknownPlatform, |platform| LinkError::BadHandle { platform })
}

/// Reads one token: a link, a handle, or the end of an address.
fn one(token: &str, hint: Option<Platform>) -> Result<Link, LinkError> {
    let (scheme, rest) = text::strip_scheme(token);
    match scheme {
        text::Scheme::Mail => {
            return Err(unreadable(hint));
        }
        text::Scheme::Telegram => {
            let page = Page::new(rest);
            return page
                .query("domain")
                .ok_or(LinkError::NotAnAccount { what: What::OtherPage })
                .and_then(|d| paths::handle(Platform::Telegram, &d));
        }
        text::Scheme::At => return paths::bluesky_actor(rest.split('/').next().unwrap_or(rest)),
        text::Scheme::Web | text::Scheme::None => {}
    }
    if let Some(l) = by_shape(rest, scheme == text::Scheme::None)? {
        return Ok(l);
    }

    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    if let Some(host) = Host::read(authority) {
        return host.account(path);
    }
    // `fb/name`, `insta/name`: the platform's short name in place of its host.
    if scheme == text::Scheme::None
        && path.len() > 1
        && let Some(platform) = Platform::from_name(authority)
    {
        return Host::of(platform).account(path);
    }
    let server = authority.rsplit('@').next().unwrap_or(authority).to_ascii_lowercase();
    let is_address = scheme == text::Scheme::Web || rest.to_ascii_lowercase().starts_with("www.");
    let page = Page::new(path);
    if domain(&server) && (hint == Some(Platform::Mastodon) || paths::mastodon_like(&server)) {
        // Not yet decided: other sites also write /@name.
        if let Some(l) = paths::mastodon(&server, &page) {
            return l;
        }
    }
    match hint {
        Some(platform) if !is_address => bare(platform, rest),
        _ => Err(LinkError::UnknownPlatform),
    }
}

/// What is recognised by its shape alone, whatever stands around it.
fn by_shape(t: &str, bare: bool) -> Result<Option<Link>, LinkError> {
    let low = t.to_ascii_lowercase();
    if low.starts_with("did:") {
        return paths::bluesky_actor(&low).map(Some);
    }
    if text::is_channel_number(&low) {
        return paths::id(Platform::Whatsapp, &low).map(Some);
    }
    let name = low.trim_start_matches('@');
    if bare && name.ends_with(".bsky.social") {
        return paths::handle(Platform::Bluesky, name).map(Some);
    }
    // `@name@server` is how the fediverse writes addresses; `name@server` may be an e-mail address.
    if bare && low.starts_with('@') && name.contains('@') {
        return paths::handle(Platform::Mastodon, name).map(Some);
    }
    Ok(None)
}

/// A handle, an id or the end of an address, in a column that names the platform.
fn bare(platform: Platform, t: &str) -> Result<Link, LinkError> {
    if let Some(name) = t.strip_prefix('@') {
        return match platform {
            Platform::Bluesky => paths::bluesky_actor(name),
            // The name can hold the number of a page: Name-1234567890.
            Platform::Facebook => Host::of(platform).account(&format!("/{name}")),
            _ => paths::handle(platform, name),
        };
    }
    if text::looks_like_a_site(t) && platform != Platform::Bluesky && platform != Platform::Mastodon {
        return Err(LinkError::UnknownPlatform);
    }
    match platform {
        Platform::Youtube if t.starts_with("UC") && platform.valid_account_id(t) => paths::id(platform, t),
        Platform::Youtube if !t.contains(['/', '?']) => paths::handle(platform, t),
        Platform::Telegram if t.starts_with('-') => paths::id(platform, t),
        Platform::Whatsapp if !t.contains(['/', '?']) => paths::id(platform, t),
        Platform::Bluesky if !t.contains('/') => paths::bluesky_actor(t),
        Platform::Mastodon => paths::handle(platform, t),
        // An all-digit name is possible on X, but in a spreadsheet it is the account's number.
        Platform::X | Platform::Instagram if t.len() > 4 && t.bytes().all(|b| b.is_ascii_digit()) => {
            paths::id(platform, t)
        }
        _ => Host::of(platform).account(&format!("/{t}")),
    }
}

#[cfg(test)]
mod tests;
