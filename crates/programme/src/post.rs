//! What an office posts of an event, ready to be copied; and which address is that of a post. Pure: the system itself posts nothing.

use accounts::platform::Platform;
use events::model::Event;
use words::{Locale, Text};

use crate::sentences;

/// An event with what is said around it in a post.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// The event.
    pub event: &'a Event,
    /// What its area is called.
    pub area: Option<&'a Text>,
    /// The address of its page for everybody.
    pub link: &'a str,
}

/// How long a post may be, and how it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// The most.
    pub most: usize,
    /// Whether every address counts as one of [`LINK`] letters.
    pub short_links: bool,
    /// Whether words with `#` lead to others there.
    pub tags: bool,
}

/// What an address counts where the platform shortens it.
pub const LINK: usize = 23;

/// What a platform takes. Where it says nothing, or more than anybody reads, less is taken.
pub const fn limit(platform: Platform) -> Limit {
    let (most, short_links, tags) = match platform {
        Platform::X => (280, true, true),
        Platform::Facebook => (2_000, false, true),
        Platform::Instagram => (2_200, false, true),
        Platform::Youtube => (1_000, false, true),
        Platform::Telegram => (1_024, false, true),
        Platform::Whatsapp => (1_000, false, false),
        Platform::Mastodon => (500, true, true),
        Platform::Bluesky => (300, false, true),
        Platform::Sharechat | Platform::Koo => (500, false, true),
    };
    Limit { most, short_links, tags }
}

/// What a platform counts for a letter: X counts some scripts and all pictures double. Devanagari counts once; but letters that it takes apart, with the dot below, twice.
const fn letter(c: char) -> usize {
    match c {
        '\u{958}'..='\u{95f}' => 2,
        '\0'..='\u{10ff}' | '\u{2000}'..='\u{200d}' | '\u{2010}'..='\u{201f}' | '\u{2032}'..='\u{2037}' => 1,
        _ => 2,
    }
}

/// What a text counts on the strictest way of counting: a word that may be taken for an address counts as one where that is more.
pub fn counted(text: &str, limit: Limit) -> usize {
    let word = |w: &str| {
        let letters: usize = w.chars().map(letter).sum();
        if !limit.short_links {
            return letters;
        }
        let is_link = w.starts_with("https://") || w.starts_with("http://");
        let may_be = w.trim_matches(['.', '…']).contains('.');
        match (is_link, may_be) {
            (true, _) => LINK,
            (false, true) => letters.max(LINK),
            (false, false) => letters,
        }
    };
    let spaces = text.chars().filter(|c| c.is_whitespace()).count();
    text.split_whitespace().map(word).sum::<usize>() + spaces
}

/// The text of a post: title, day and hour, place, address of the page, and a tag or two from the name of the area where they still fit.
pub fn post_text(about: &About<'_>, platform: Platform, l: Locale) -> String {
    let (limit, e) = (limit(platform), about.event);
    let area = about.area.map(|t| t.get(l));
    let place = [e.said.place.as_deref(), area].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let (title, when) = (sentences::headline(e, l), sentences::when(e, l));
    // Time and address stay whole; what is left is for the title and the place, a half each if both are long.
    let fixed = counted(&when, limit) + counted(about.link, limit) + 3;
    let room = limit.most.saturating_sub(fixed);
    let long = counted(&title, limit).min(room / 2);
    let place = cut(&place, room - long, limit);
    let title = cut(&title, room.saturating_sub(counted(&place, limit)), limit);
    let lines = [title.as_str(), when.as_str(), place.as_str(), about.link];
    let mut text = lines.into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join("\n");
    let other = if l == Locale::Hi { Locale::En } else { Locale::Hi };
    let mut tags: Vec<String> = [l, other].into_iter().filter_map(|l| tag(about.area?.get(l))).collect();
    tags.dedup();
    for (no, tag) in tags.iter().filter(|_| limit.tags).enumerate() {
        let more = format!("{text}{}{tag}", if no == 0 { '\n' } else { ' ' });
        if counted(&more, limit) <= limit.most {
            text = more;
        }
    }
    text
}

/// A text in so much room: cut behind a word, with `…`. A single word that is longer is cut behind a letter with all its signs.
fn cut(text: &str, room: usize, limit: Limit) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if counted(&text, limit) <= room {
        return text;
    }
    let fits = |end: &usize| counted(&format!("{}…", &text[..*end]), limit) <= room;
    let words = || text.match_indices(' ').map(|(at, _)| at);
    let mut letters: Vec<usize> = Vec::new();
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        if at > 0 && !is_sign(c) && !matches!(before, '\u{94d}' | '\u{200c}' | '\u{200d}') {
            letters.push(at);
        }
        before = c;
    }
    let end = words().rev().find(fits).or_else(|| letters.into_iter().rev().find(fits));
    match end {
        Some(end) => format!("{}…", text[..end].trim_end_matches([',', ' ', '-', ':'])),
        None => String::new(),
    }
}

/// Whether a sign belongs to the letter before it.
const fn is_sign(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{93c}' | '\u{93e}'..='\u{94f}'
        | '\u{951}'..='\u{957}' | '\u{962}' | '\u{963}' | '\u{200c}' | '\u{200d}')
}

/// A name as a tag; `None` if it has no letter.
fn tag(name: &str) -> Option<String> {
    let plain: String = name.chars().filter(|c| c.is_alphanumeric() || is_sign(*c)).collect();
    plain.contains(char::is_alphabetic).then(|| format!("#{plain}"))
}

/// Why an address is not that of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPost {
    /// It is no address that begins with `https://`.
    NoAddress,
    /// It is one of another platform, or of no post.
    Elsewhere,
}

/// Letters of an address.
pub const ADDRESS: usize = 500;

/// The address of a post, as it is kept.
///
/// # Errors
/// [`NoPost`].
pub fn address(platform: Platform, typed: &str) -> Result<String, NoPost> {
    let uri: http::Uri = typed.trim().parse().map_err(|_| NoPost::NoAddress)?;
    let plain = typed.len() <= ADDRESS && typed.is_ascii() && uri.scheme_str() == Some("https");
    let host = uri.host().unwrap_or_default().to_ascii_lowercase();
    let bare = uri.authority().is_some_and(|a| a.as_str().eq_ignore_ascii_case(&host));
    if !plain || !bare {
        return Err(NoPost::NoAddress);
    }
    let path = uri.path();
    let under = |domains: &[&str]| {
        domains.iter().any(|d| host.strip_suffix(d).is_some_and(|sub| sub.is_empty() || sub.ends_with('.')))
    };
    let is_there = match platform {
        Platform::X => under(&["x.com", "twitter.com"]),
        Platform::Facebook => under(&["facebook.com", "fb.com", "fb.watch"]),
        Platform::Instagram => under(&["instagram.com"]),
        Platform::Youtube => under(&["youtube.com", "youtu.be"]),
        Platform::Telegram => under(&["t.me", "telegram.me"]),
        Platform::Whatsapp => under(&["whatsapp.com"]),
        // Anybody's server may be one.
        Platform::Mastodon => host.contains('.') && (path.starts_with("/@") || path.starts_with("/users/")),
        Platform::Bluesky => under(&["bsky.app"]),
        Platform::Sharechat => under(&["sharechat.com"]),
        Platform::Koo => false,
    };
    // Addresses of the platforms that lead anywhere else.
    let leads_on = host.starts_with("l.") || host.starts_with("lm.") || path == "/redirect" || path == "/iv";
    if is_there && !leads_on && path.len() > 1 { Ok(uri.to_string()) } else { Err(NoPost::Elsewhere) }
}

#[cfg(test)]
mod tests;
