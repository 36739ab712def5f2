//! Takes apart what stands in a field: labels, links, comments, and what copying and word processors left behind.

use crate::platform::{Platform, domain};

/// What a field holds, before any of it is read as an account.
pub(super) struct Field {
    /// The platform that a word before the first link names.
    pub label: Option<Platform>,
    /// Links and handles.
    pub tokens: Vec<String>,
    /// Words that belong to neither a link nor a remark: the handle is probably broken by a space.
    pub stray_words: bool,
}

/// The part before `://`, as far as it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    None,
    Web,
    Mail,
    Telegram,
    At,
}

/// Removes what cannot be seen, and mends what programs do to links.
pub(super) fn clean(s: &str) -> String {
    let s: String = s
        .chars()
        .filter_map(|c| match c {
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => None,
            '＠' => Some('@'),
            '\\' => Some('/'),
            c if c.is_whitespace() || c.is_control() => Some(' '),
            c => Some(c),
        })
        .collect();
    let s = s.replace("&amp;", "&");
    let s = s.trim();
    // A link that was encoded as a whole: https%3A%2F%2F…
    let encoded = s.get(..14).is_some_and(|p| p.to_ascii_lowercase().contains("%3a%2f%2f"));
    if encoded { decode(s).unwrap_or_else(|| s.to_owned()) } else { s.to_owned() }
}

/// Whether the field says nothing, or that nothing is known.
pub(super) fn is_blank(s: &str) -> bool {
    let t = s.trim_matches(|c: char| {
        c.is_whitespace() || c.is_ascii_punctuation() || matches!(c, '–' | '—' | '।')
    });
    matches!(t.to_lowercase().as_str(), "" | "na" | "n/a" | "n.a" | "nil" | "null" | "उपलब्ध नहीं")
}

/// Whether the field says that somebody has looked and there is no account.
pub(super) fn says_none(s: &str) -> bool {
    let t =
        s.trim_matches(|c: char| c.is_ascii_punctuation() || c.is_whitespace() || c == '।').to_lowercase();
    let t = t.replace('\u{93c}', "");
    matches!(
        t.as_str(),
        "none"
            | "no"
            | "no account"
            | "not on"
            | "नहीं"
            | "नहीं है"
            | "नही है"
            | "खाता नहीं है"
            | "खाता नहीं"
            | "कोई खाता नहीं"
    ) && !s.starts_with('@')
}

/// Whether the field is an Indian mobile number, with or without country code: personal, so it is refused.
pub(super) fn is_phone(s: &str) -> bool {
    if s.chars().any(|c| !(c.is_ascii_digit() || matches!(c, '+' | '-' | ' ' | '(' | ')' | '.'))) {
        return false;
    }
    let d: String = s.chars().filter(char::is_ascii_digit).collect();
    let d = if d.len() > 10 { d.trim_start_matches('0') } else { &d };
    let local = match d.len() {
        12 => d.strip_prefix("91").unwrap_or(""),
        _ => d,
    };
    (local.len() == 10 && local.starts_with(['6', '7', '8', '9'])) || s.starts_with('+')
}

/// Splits a field into its links.
pub(super) fn split(s: &str) -> Field {
    let mut field = Field { label: None, tokens: Vec::new(), stray_words: false };
    let mut words: Vec<String> = Vec::new();
    let mut remark = false;
    for raw in raw_tokens(s) {
        let opens = raw.starts_with(['(', '[', '–', '—', '|']) || raw == "-";
        let t = trim(&raw);
        if t.is_empty() {
            // `@ name`: the sign stands alone.
            if raw.ends_with('@') {
                words.push("@".to_owned());
            }
            remark |= opens;
            continue;
        }
        let t = match words.last().map(String::as_str) {
            Some("@") if !t.starts_with('@') => {
                words.pop();
                format!("@{t}")
            }
            _ => t.to_owned(),
        };
        if is_link(&t) {
            field.tokens.push(t);
            remark = false;
        } else if field.tokens.is_empty() {
            words.push(t);
        } else if remark || opens {
            remark = true;
        } else if let Some(last) = field.tokens.last_mut()
            && last.ends_with('/')
        {
            // `facebook.com/ name`
            last.push_str(&t);
        } else {
            field.stray_words = true;
        }
    }
    // The last of several words before the link is nearest to it.
    field.label = words
        .iter()
        .rev()
        .filter(|_| words.len() > 1 || !field.tokens.is_empty())
        .find_map(|w| Platform::from_name(w));
    if field.tokens.is_empty() {
        // No link at all: one word is a handle, also behind its platform's name; several are a person's name.
        words.retain(|w| Platform::from_name(w).is_none() || field.label.is_none());
        match words.len() {
            0 => {}
            1 => field.tokens = words,
            _ => field.stray_words = true,
        }
    }
    field
}

/// Splits at spaces, at quotation marks, at commas before another link, and where one link begins inside another.
fn raw_tokens(s: &str) -> Vec<String> {
    let mut out = Vec::new();
    for t in s.split(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '|')) {
        for t in split_joined(t) {
            out.extend(label_of(&t));
        }
    }
    out.retain(|t| !t.is_empty());
    out
}

/// `twitter:@name` is two tokens.
fn label_of(t: &str) -> Vec<String> {
    if let Some((label, rest)) = t.split_once([':', '=', '-'])
        && !rest.is_empty()
        && !rest.starts_with("//")
        && (Platform::from_name(label).is_some() && !label.contains('.'))
        && (t.contains(':') || rest.starts_with('@'))
    {
        return vec![label.to_owned(), rest.to_owned()];
    }
    vec![t.to_owned()]
}

/// Cuts a token where a new link begins: `https://a/xhttps://a/x`, `@a,@b`, `x.com/a;https://…`.
/// Not behind `=`, where the inner link is a parameter of the outer.
fn split_joined(t: &str) -> Vec<String> {
    let low = t.to_ascii_lowercase();
    let mut cuts = vec![0];
    for start in ["http://", "https://", "www."] {
        for (i, _) in low.match_indices(start) {
            let before = low[..i].chars().next_back();
            // `https://www.` and `m.www.` are one address; behind `=` or `%2F` it is a parameter.
            let one_address = start == "www." && (low[..i].ends_with("://") || before == Some('.'));
            let parameter = before == Some('=') || low[..i].ends_with("%2f");
            if i > 0 && !one_address && !parameter {
                cuts.push(i);
            }
        }
    }
    for (i, c) in low.char_indices() {
        if matches!(c, ',' | ';') && is_link(&low[i + 1..]) {
            cuts.push(i + 1);
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    cuts.push(t.len());
    cuts.windows(2).map(|w| t[w[0]..w[1]].to_owned()).collect()
}

/// Whether a token names an account by itself: an address, an `@name`, an id that shows its kind.
fn is_link(t: &str) -> bool {
    let low = t.to_ascii_lowercase();
    if (low.starts_with('@') && low.len() > 1) || low.starts_with("did:") || is_channel_number(&low) {
        return true;
    }
    let (scheme, rest) = strip_scheme(&low);
    scheme != Scheme::None
        || rest.starts_with("www.")
        || super::Host::read(rest.split(['/', '?', '#']).next().unwrap_or(rest)).is_some()
}

/// Whether a token is the inner name of a WhatsApp channel: digits, then `@newsletter`.
pub(super) fn is_channel_number(t: &str) -> bool {
    t.strip_suffix("@newsletter").is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
}

/// Removes the punctuation of the sentence around a link. A trailing `-` or `_` can belong to an id.
fn trim(t: &str) -> &str {
    let t = t.trim_start_matches([
        '(', '[', '{', '\'', '“', '”', '‘', '’', '•', '*', '«', ',', ';', ':', '.', '–', '—',
    ]);
    let t = t.trim_end_matches([
        '.', ',', ';', ':', '!', ')', ']', '}', '\'', '“', '”', '‘', '’', '।', '*', '»', '…', '–', '—',
    ]);
    if matches!(t, "-" | "@" | "/") { "" } else { t }
}

/// Splits off the scheme, also a misspelt one (`htps:/`, `http//`, `ttps://`).
pub(super) fn strip_scheme(t: &str) -> (Scheme, &str) {
    let letters = t.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (name, rest) = t.split_at(letters);
    let name = name.to_ascii_lowercase();
    let after_colon = rest.strip_prefix([':', ';', '.']).unwrap_or(rest);
    let body = after_colon.trim_start_matches('/');
    let slashes = after_colon.len() - body.len();
    match name.as_str() {
        "mailto" => (Scheme::Mail, body),
        "tg" if slashes == 2 => (Scheme::Telegram, body),
        "at" if slashes == 2 => (Scheme::At, body),
        "" if slashes == 2 && t.starts_with("//") => (Scheme::Web, body),
        n if (4..=8).contains(&n.len())
            && n.bytes().all(|b| b"htps".contains(&b))
            && n.contains("tp")
            && slashes > 0 =>
        {
            (Scheme::Web, body)
        }
        _ => (Scheme::None, t),
    }
}

/// Whether a bare word is the address of some web site rather than a name with a dot in it.
pub(super) fn looks_like_a_site(t: &str) -> bool {
    let host = t.split(['/', '?']).next().unwrap_or(t).to_ascii_lowercase();
    let has_path = t.split_once('/').is_some_and(|(h, path)| h.len() == host.len() && !path.is_empty());
    host.starts_with("www.")
        || (domain(&host) && has_path)
        || (domain(&host)
            && [".com", ".org", ".net", ".co.in", ".gov.in", ".nic.in", ".org.in"]
                .iter()
                .any(|e| host.ends_with(e)))
}

/// Undoes percent-encoding; `None` if the result is not text.
pub(super) fn decode(s: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(s.len());
    let mut rest = s.as_bytes();
    while let Some((&b, tail)) = rest.split_first() {
        let hex = tail
            .get(..2)
            .and_then(|h| std::str::from_utf8(h).ok())
            .and_then(|h| u8::from_str_radix(h, 16).ok());
        match (b, hex) {
            (b'%', Some(v)) => {
                bytes.push(v);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(b);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).ok()
}
