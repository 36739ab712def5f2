//! Which path of which platform is an account. One function per platform, each a list of what is known of its paths.

use super::text::decode;
use super::{Link, LinkError, What, one};
use crate::platform::{Platform, domain};

type Answer = Result<Link, LinkError>;

/// A handle of `platform`, checked against its pattern and against the platform's own words (`/home`, `/people`).
pub(super) fn handle(platform: Platform, raw: &str) -> Answer {
    let link = accept(platform, raw)?;
    match (platform, &link.handle) {
        (Platform::X | Platform::Facebook | Platform::Instagram | Platform::Telegram, Some(h)) => {
            Host::of(platform).account(&format!("/{h}"))
        }
        _ => Ok(link),
    }
}

/// A handle of `platform`, checked against its pattern alone.
fn accept(platform: Platform, raw: &str) -> Answer {
    let h = raw.trim().trim_start_matches('@').trim_end_matches(PUNCTUATION).to_lowercase();
    // Where names may hold dots, a host has the form of a name; it is a link gone wrong.
    let host = !matches!(platform, Platform::Bluesky | Platform::Mastodon)
        && (h.contains("www.") || Host::read(&h).is_some());
    if platform.valid_handle(&h) && !host {
        Ok(Link { platform, handle: Some(h), account_id: None })
    } else {
        Err(LinkError::BadHandle { platform })
    }
}

/// A lasting id of `platform`, checked against its pattern.
pub(super) fn id(platform: Platform, raw: &str) -> Answer {
    let i = raw.trim();
    if platform.valid_account_id(i) {
        Ok(Link { platform, handle: None, account_id: Some(i.to_owned()) })
    } else {
        Err(LinkError::BadHandle { platform })
    }
}

/// What ends a sentence and never a name.
const PUNCTUATION: [char; 5] = ['.', ',', ';', ':', '!'];

const fn no(what: What) -> Answer {
    Err(LinkError::NotAnAccount { what })
}

fn digits(s: &str) -> bool {
    !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit())
}

/// Path and query of an address, decoded.
pub(super) struct Page {
    /// The parts between slashes, without empty ones. A part that is not text becomes U+FFFD and fits no pattern.
    segments: Vec<String>,
    query: Vec<(String, String)>,
}

impl Page {
    /// Reads what follows the host.
    pub fn new(rest: &str) -> Page {
        let (path, fragment) = rest.split_once('#').unwrap_or((rest, ""));
        // Years ago the path stood behind `#!`; web clients of Telegram put the name behind `#`.
        let path = match fragment.strip_prefix('!') {
            Some(bang) => bang,
            None if fragment.starts_with('@') => fragment,
            None => path,
        };
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let plain = |s: &str| decode(s).map_or_else(|| "\u{fffd}".to_owned(), |d| super::text::clean(&d));
        Page {
            segments: path
                .split('/')
                .map(|s| plain(s).trim_end_matches(PUNCTUATION).to_owned())
                .filter(|s| !s.is_empty())
                .collect(),
            query: query
                .split('&')
                .filter_map(|p| p.split_once('='))
                .map(|(k, v)| (k.to_ascii_lowercase(), plain(v)))
                .collect(),
        }
    }

    /// The parameter `key`.
    pub fn query(&self, key: &str) -> Option<String> {
        self.query.iter().find(|(k, v)| k == key && !v.is_empty()).map(|(_, v)| v.clone())
    }

    /// The part at `n` in lower case and without `@`; empty if there is none.
    fn low(&self, n: usize) -> String {
        self.raw(n).trim_start_matches('@').to_ascii_lowercase()
    }

    /// The part at `n` as written; empty if there is none.
    fn raw(&self, n: usize) -> &str {
        self.segments.get(n).map_or("", String::as_str)
    }
}

/// A host that belongs to a platform.
pub(super) struct Host {
    platform: Platform,
    /// The registered name (`twitter.com`, `youtu.be`).
    domain: String,
    /// What stands before it, without `www`, `m` and languages.
    sub: String,
}

/// The platforms' domains.
const DOMAINS: [(&str, Platform); 20] = [
    ("x.com", Platform::X),
    ("twitter.com", Platform::X),
    ("facebook.com", Platform::Facebook),
    ("fb.com", Platform::Facebook),
    ("fb.me", Platform::Facebook),
    ("fb.watch", Platform::Facebook),
    ("m.me", Platform::Facebook),
    ("instagram.com", Platform::Instagram),
    ("instagr.am", Platform::Instagram),
    ("ig.me", Platform::Instagram),
    ("youtube.com", Platform::Youtube),
    ("youtube-nocookie.com", Platform::Youtube),
    ("youtu.be", Platform::Youtube),
    ("t.me", Platform::Telegram),
    ("telegram.me", Platform::Telegram),
    ("telegram.org", Platform::Telegram),
    ("whatsapp.com", Platform::Whatsapp),
    ("wa.me", Platform::Whatsapp),
    ("bsky.app", Platform::Bluesky),
    ("sharechat.com", Platform::Sharechat),
];

impl Host {
    /// The host in an authority (`user@host:port`), if it is a platform's.
    pub fn read(authority: &str) -> Option<Host> {
        let a = authority.to_ascii_lowercase();
        let host = a.rsplit('@').next().unwrap_or(&a);
        let host = host.split(':').next().unwrap_or(host).trim_end_matches('.');
        if host == "kooapp.com" || host.ends_with(".kooapp.com") {
            return Some(Host {
                platform: Platform::Koo,
                domain: "kooapp.com".to_owned(),
                sub: String::new(),
            });
        }
        let (domain, platform) = DOMAINS
            .into_iter()
            .find(|(d, _)| host.strip_suffix(d).is_some_and(|s| s.is_empty() || s.ends_with('.')))
            .map(|(d, p)| (d.to_owned(), p))
            .or_else(|| national(host))?;
        let sub = host.strip_suffix(&domain)?.trim_end_matches('.');
        let sub = sub.split('.').filter(|l| !neutral(l)).collect::<Vec<_>>().join(".");
        Some(Host { platform, domain, sub })
    }

    /// The platform's main site.
    pub fn of(platform: Platform) -> Host {
        Host { platform, domain: String::new(), sub: String::new() }
    }

    /// The account under `rest` (path, query, fragment) of this host.
    pub fn account(&self, rest: &str) -> Answer {
        // `twitter.com/twitter.com/name`, `facebook.com/https%3A%2F%2F…`: an address inside the address.
        let inner = rest.trim_start_matches('/');
        let first = inner.split(['/', '?', '#']).next().unwrap_or("");
        let decoded = decode(first).unwrap_or_default();
        if decoded.contains("://") {
            return one(&decoded, Some(self.platform));
        }
        if Host::read(first).is_some() {
            return one(inner, Some(self.platform));
        }
        if matches!(self.sub.as_str(), "l" | "lm") {
            return no(What::Redirect);
        }
        let page = Page::new(rest);
        match self.platform {
            Platform::X => self.x(&page),
            Platform::Facebook => self.facebook(&page),
            Platform::Instagram => self.instagram(&page),
            Platform::Youtube => self.youtube(&page),
            Platform::Telegram => self.telegram(&page),
            Platform::Whatsapp => self.whatsapp(&page),
            Platform::Mastodon => handle(Platform::Mastodon, page.raw(0)),
            Platform::Bluesky => bluesky(&page),
            Platform::Sharechat => self.sharechat(&page),
            Platform::Koo => koo(&page),
        }
    }

    fn x(&self, p: &Page) -> Answer {
        match self.sub.as_str() {
            "" => {}
            "pic" => return no(What::Post),
            "platform" | "syndication" => return no(What::Plugin),
            _ => return no(What::OtherPage),
        }
        let (first, second) = (p.low(0), p.low(1));
        match (first.as_str(), second.as_str()) {
            ("" | "home" | "explore", _) => no(What::HomePage),
            ("search" | "search-advanced" | "search-home", _) => no(What::Search),
            ("hashtag", _) => no(What::Hashtag),
            ("i", "user") => id(Platform::X, p.raw(2)),
            ("i", "flow") | ("login" | "signup" | "logout" | "oauth", _) => no(What::Login),
            ("i", "lists") => no(What::List),
            ("i", "communities") => no(What::Group),
            ("i", "events" | "spaces" | "broadcasts") => no(What::Event),
            ("i", "web" | "status") | ("statuses" | "status", _) => no(What::Post),
            ("i", _) => no(What::OtherPage),
            ("intent", "user" | "follow") | ("account", "redirect_by_id") => {
                match (p.query("screen_name"), p.query("user_id").or_else(|| p.query("id"))) {
                    (Some(h), _) => handle(Platform::X, &h),
                    (None, Some(i)) => id(Platform::X, &i),
                    (None, None) => no(What::OtherPage),
                }
            }
            ("intent" | "share" | "compose", _) => no(What::Share),
            ("widgets", _) => no(What::Plugin),
            (
                "settings" | "messages" | "notifications" | "tos" | "privacy" | "about" | "jobs" | "download"
                | "account" | "who_to_follow" | "help" | "rules" | "follower_requests" | "bookmarks",
                _,
            ) => no(What::OtherPage),
            (_, "status" | "statuses" | "article") => no(What::Post),
            (
                _,
                "" | "with_replies" | "media" | "likes" | "favorites" | "followers" | "following"
                | "verified_followers" | "highlights" | "articles" | "photo" | "header_photo" | "moments"
                | "superfollows" | "about",
            ) => accept(Platform::X, p.raw(0)),
            // Lists had addresses of the form /name/list.
            (h, _) if Platform::X.valid_handle(h.trim_start_matches('@')) => no(What::List),
            _ => Err(LinkError::BadHandle { platform: Platform::X }),
        }
    }

    fn facebook(&self, p: &Page) -> Answer {
        match (self.domain.as_str(), self.sub.as_str()) {
            ("fb.watch", _) => return no(What::Video),
            (_, "" | "business" | "upload") => {}
            _ => return no(What::OtherPage),
        }
        let (first, second) = (p.low(0), p.low(1));
        match first.as_str() {
            "" | "home.php" | "index.php" => no(What::HomePage),
            "profile.php" | "page.php" => match p.query("id") {
                Some(i) => id(Platform::Facebook, &i),
                None => no(What::OtherPage),
            },
            // /people/Name/ID, /pages/Name/ID, /pages/category/Politician/Name-ID, /p/Name-ID
            "people" | "pages" | "p" => {
                match p.segments.iter().skip(1).rev().find_map(|s| facebook_number(s)) {
                    Some(i) => id(Platform::Facebook, i),
                    None => no(What::OtherPage),
                }
            }
            "pg" | "public" if !second.is_empty() => facebook_name(p, 1),
            "groups" => no(What::Group),
            "events" => no(What::Event),
            "hashtag" => no(What::Hashtag),
            "search" | "directory" => no(What::Search),
            "sharer" | "sharer.php" | "share" | "share.php" | "dialog" | "feed" => no(What::Share),
            "plugins" | "tr" | "widgets" => no(What::Plugin),
            // /v2.8/plugins/like.php
            f if f.strip_prefix('v').is_some_and(|v| digits(&v.replace('.', ""))) && second == "plugins" => {
                no(What::Plugin)
            }
            "login" | "login.php" | "logout.php" | "reg" | "r.php" | "recover" | "checkpoint" => {
                no(What::Login)
            }
            "watch" | "reel" | "reels" | "video.php" | "video" | "videos" | "live" => no(What::Video),
            "stories" => no(What::Story),
            "story.php" | "permalink.php" | "photo.php" | "photo" | "photos" | "media" | "posts"
            | "notes" | "note.php" | "album.php" => no(What::Post),
            "l.php" | "flx" | "redirect" => no(What::Redirect),
            "lists" => no(What::List),
            "marketplace" | "gaming" | "help" | "policies" | "policy.php" | "ads" | "business"
            | "messages" | "friends" | "privacy" | "legal" | "terms" | "terms.php" | "settings"
            | "bookmarks" | "fundraisers" | "donate" | "me" | "about" | "careers" | "notifications"
            | "pages_manager" | "latest" | "saved" | "games" | "jobs" | "offers" | "locations" | "places" => {
                no(What::OtherPage)
            }
            f if f.ends_with(".php") => no(What::OtherPage),
            _ => facebook_name(p, 0),
        }
    }

    fn instagram(&self, p: &Page) -> Answer {
        if !matches!(self.sub.as_str(), "" | "business") {
            return no(What::OtherPage);
        }
        let (first, second) = (p.low(0), p.low(1));
        match (first.as_str(), second.as_str()) {
            ("", _) => no(What::HomePage),
            ("explore", "tags") => no(What::Hashtag),
            ("explore", _) => no(What::Search),
            ("p", _) | (_, "p") => no(What::Post),
            ("reel" | "reels" | "tv", _) | (_, "reel" | "tv") => no(What::Video),
            ("stories" | "s", _) => no(What::Story),
            ("accounts" | "challenge", _) => no(What::Login),
            ("share", _) => no(What::Share),
            ("embed.js" | "embed", _) => no(What::Plugin),
            ("_u" | "_n", s) if !s.is_empty() => handle(Platform::Instagram, p.raw(1)),
            ("m", s) if self.domain == "ig.me" && !s.is_empty() => handle(Platform::Instagram, p.raw(1)),
            (
                "direct" | "about" | "developer" | "legal" | "web" | "ar" | "j" | "press" | "topics" | "lite",
                _,
            ) => no(What::OtherPage),
            _ => accept(Platform::Instagram, p.raw(0)),
        }
    }

    fn youtube(&self, p: &Page) -> Answer {
        let y = Platform::Youtube;
        match (self.domain.as_str(), self.sub.as_str()) {
            ("youtu.be", _) => return no(if p.segments.is_empty() { What::HomePage } else { What::Video }),
            (_, "" | "studio" | "music" | "gaming") => {}
            _ => return no(What::OtherPage),
        }
        if p.raw(0).starts_with('@') {
            return handle(y, p.raw(0));
        }
        match p.low(0).as_str() {
            "" | "index" => no(What::HomePage),
            "channel" => id(y, p.raw(1)),
            kind @ ("user" | "c") => handle(y, &format!("{kind}/{}", p.raw(1))),
            "profile" | "subscription_center" => match p.query("user").or_else(|| p.query("add_user")) {
                Some(u) => handle(y, &format!("user/{u}")),
                None => no(What::OtherPage),
            },
            "watch" | "shorts" | "live" | "embed" | "v" | "e" | "clip" | "movie" | "watch_popup" => {
                no(What::Video)
            }
            "playlist" | "view_play_list" | "playlists" => no(What::List),
            "results" => no(What::Search),
            "hashtag" => no(What::Hashtag),
            "post" => no(What::Post),
            "share" | "attribution_link" => no(What::Share),
            "redirect" => no(What::Redirect),
            "signin" | "login" | "logout" | "oops" => no(What::Login),
            "feed" | "trending" | "gaming" | "premium" | "about" | "t" | "account" | "creators" | "ads"
            | "howyoutubeworks" | "upload" | "kids" | "oembed" | "s" | "iframe_api" | "dashboard"
            | "music" | "new" => no(What::OtherPage),
            // The oldest form, /Name, answered for the same names as /c/Name.
            _ => handle(y, &format!("c/{}", p.raw(0))),
        }
    }

    fn telegram(&self, p: &Page) -> Answer {
        let t = Platform::Telegram;
        if self.domain == "telegram.org" {
            // The web client: web.telegram.org/k/#@name
            return match p.segments.iter().find(|s| s.starts_with('@')) {
                Some(s) => handle(t, s),
                None => no(What::OtherPage),
            };
        }
        if !self.sub.is_empty() {
            return handle(t, &self.sub);
        }
        let first = p.low(0);
        if let Some(hash) = first.strip_prefix('+') {
            return no(if digits(hash) { What::Phone } else { What::Invitation });
        }
        let (name, rest) = match first.as_str() {
            "" => return no(What::HomePage),
            "joinchat" => return no(What::Invitation),
            "c" => return no(What::Post),
            "share" => return no(What::Share),
            "login" => return no(What::Login),
            "addlist" | "addstickers" | "addemoji" => return no(What::List),
            "proxy" | "socks" | "iv" | "bg" | "setlanguage" | "confirmphone" | "invoice" | "contact" => {
                return no(What::OtherPage);
            }
            // The preview of a channel, and the page that asks for support.
            "s" | "boost" => (p.raw(1), 2),
            _ => (p.raw(0), 1),
        };
        if digits(p.raw(rest)) {
            return no(What::Post);
        }
        if rest == 1 { accept(t, name) } else { handle(t, name) }
    }

    fn whatsapp(&self, p: &Page) -> Answer {
        match (self.domain.as_str(), self.sub.as_str()) {
            (_, "chat") => return no(What::Invitation),
            ("wa.me", _) | (_, "api" | "call") => return no(What::Phone),
            (_, "") => {}
            _ => return no(What::OtherPage),
        }
        match (p.low(0).as_str(), p.segments.len()) {
            ("", _) => no(What::HomePage),
            ("channel", 2) => id(Platform::Whatsapp, p.raw(1)),
            ("channel", 3..) => no(What::Post),
            ("send", _) => no(What::Phone),
            _ => no(What::OtherPage),
        }
    }

    fn sharechat(&self, p: &Page) -> Answer {
        let s = Platform::Sharechat;
        if self.sub == "b" {
            return no(What::Share);
        }
        match p.low(0).as_str() {
            "" | "home" | "trending" => no(What::HomePage),
            "profile" => handle(s, p.raw(1)),
            "post" | "item" | "article" => no(What::Post),
            "video" => no(What::Video),
            "tag" | "bucket" | "topic" => no(What::Hashtag),
            "explore" | "search" => no(What::Search),
            "group" | "groups" => no(What::Group),
            "about" | "privacy" | "terms" | "careers" | "help" | "faq" => no(What::OtherPage),
            h if self.domain.is_empty() => handle(s, h),
            _ => no(What::OtherPage),
        }
    }
}

/// The number in a Facebook path part: the part itself, or what follows the last hyphen of `Name-1234567890`.
fn facebook_number(s: &str) -> Option<&str> {
    let n = s.rsplit('-').next().unwrap_or(s);
    // Shorter numbers behind a hyphen are years and ages in names.
    (digits(n) && (n.len() >= 8 || n.len() == s.len())).then_some(n)
}

/// A Facebook account whose name or number stands at `n`; behind it may follow one of its sections, but not one post.
fn facebook_name(p: &Page, n: usize) -> Answer {
    let single = !p.raw(n + 2).is_empty() || p.query("story_fbid").is_some();
    match p.low(n + 1).as_str() {
        "posts" | "photos" | "permalink" if single => return no(What::Post),
        "videos" | "reels" | "reel" | "live_videos" if single => return no(What::Video),
        "events" if single => return no(What::Event),
        _ => {}
    }
    let name = p.raw(n);
    match facebook_number(name) {
        Some(i) => id(Platform::Facebook, i),
        None if n == 0 => accept(Platform::Facebook, name),
        None => handle(Platform::Facebook, name),
    }
}

fn bluesky(p: &Page) -> Answer {
    match (p.low(0).as_str(), p.low(2).as_str()) {
        ("", _) => no(What::HomePage),
        ("profile", "post") => no(What::Post),
        ("profile", "feed" | "lists") => no(What::List),
        ("profile", _) => bluesky_actor(p.raw(1)),
        ("search", _) => no(What::Search),
        ("hashtag", _) => no(What::Hashtag),
        ("intent", _) => no(What::Share),
        ("starter-pack" | "start", _) => no(What::List),
        _ => no(What::OtherPage),
    }
}

/// A Bluesky account by handle or by DID.
pub(super) fn bluesky_actor(s: &str) -> Answer {
    let low = s.to_ascii_lowercase();
    if low.starts_with("did:") { id(Platform::Bluesky, &low) } else { handle(Platform::Bluesky, &low) }
}

fn koo(p: &Page) -> Answer {
    match p.low(0).as_str() {
        "" | "feed" => no(What::HomePage),
        "profile" => handle(Platform::Koo, p.raw(1)),
        "koo" => no(What::Post),
        "tag" | "hashtag" => no(What::Hashtag),
        "search" | "explore" => no(What::Search),
        _ if p.segments.len() > 1 => no(What::Post),
        _ => handle(Platform::Koo, p.raw(0)),
    }
}

/// Whether a server's name says that it is a Mastodon server. Anything else with /@name may be another platform.
pub(super) fn mastodon_like(server: &str) -> bool {
    server.contains("mastodon")
        || server.contains("mstdn")
        || server.split('.').any(|l| l == "social" || l == "toot")
}

/// Sites that also write `/@name` and are no servers of the fediverse, or none that can be read so.
const NOT_MASTODON: [&str; 7] = [
    "bsky.social",
    "medium.com",
    "tiktok.com",
    "threads.net",
    "threads.com",
    "truthsocial.com",
    "substack.com",
];

/// A Mastodon account under `server`; `None` if the path is not one of Mastodon's.
pub(super) fn mastodon(server: &str, p: &Page) -> Option<Answer> {
    if NOT_MASTODON.iter().any(|n| server.strip_suffix(n).is_some_and(|s| s.is_empty() || s.ends_with('.'))) {
        return None;
    }
    // /@name, /users/name, and the old web client's /web/@name
    let at = usize::from(p.low(0) == "web");
    let (name, rest) = match p.raw(at) {
        "users" => (p.raw(at + 1), at + 2),
        s if s.starts_with('@') => (s, at + 1),
        "tags" | "explore" | "public" | "about" | "auth" => return Some(no(What::OtherPage)),
        _ => return None,
    };
    if digits(p.raw(rest)) || p.raw(rest) == "statuses" {
        return Some(no(What::Post));
    }
    let name = name.trim_start_matches('@');
    // Seen from elsewhere, an account carries its home: /@name@home
    Some(match name.split_once('@') {
        Some(_) => handle(Platform::Mastodon, name),
        None => handle(Platform::Mastodon, &format!("{name}@{server}")),
    })
}

/// `facebook.de`, `youtube.co.in`: national names of the four large platforms.
fn national(host: &str) -> Option<(String, Platform)> {
    let labels: Vec<&str> = host.split('.').collect();
    let country = |l: &str| l.len() == 2 && l.bytes().all(|b| b.is_ascii_lowercase());
    let at = match labels.as_slice() {
        [.., _, "co" | "com", c] if country(c) => labels.len() - 3,
        [.., _, c] if country(c) => labels.len() - 2,
        _ => return None,
    };
    let platform = match *labels.get(at)? {
        "twitter" => Platform::X,
        "facebook" => Platform::Facebook,
        "instagram" => Platform::Instagram,
        "youtube" => Platform::Youtube,
        _ => return None,
    };
    let name = labels.get(at..)?.join(".");
    domain(&name).then_some((name, platform))
}

/// A label before the domain that changes nothing: `www`, `m`, a language, a lighter edition of the site.
fn neutral(l: &str) -> bool {
    let lower = |s: &str| s.len() == 2 && s.bytes().all(|b| b.is_ascii_lowercase());
    l.is_empty()
        || (l.len() <= 4 && l.bytes().all(|b| b == b'w'))
        || matches!(l, "m" | "mobile" | "mbasic" | "touch" | "web" | "x" | "free" | "0")
        || (lower(l) && l != "lm")
        || l.split_once('-').is_some_and(|(a, b)| lower(a) && lower(b))
}
