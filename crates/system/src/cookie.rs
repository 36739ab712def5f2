//! The cookies of the door. Under TLS each carries the prefix `__Host-`, so that no other name of the same domain and no plain connection can set it;
//! on this computer alone, without TLS, browsers would refuse that, and it has its plain name.

use http::{HeaderMap, HeaderValue, header};

use crate::Site;

/// What a browser keeps for us, beside the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cookie {
    /// Who is signed in.
    Session,
    /// A sign-in that is under way.
    Step,
    /// Who may come in on this phone with a PIN.
    Device,
}

impl Cookie {
    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Cookie::Session => ("sid", "__Host-sid"),
            Cookie::Step => ("step", "__Host-step"),
            Cookie::Device => ("device", "__Host-device"),
        }
    }

    /// Its name at a site.
    pub fn name(self, site: &Site) -> &'static str {
        let (plain, secure) = self.names();
        if site.is_secure() { secure } else { plain }
    }

    /// For how many seconds a browser keeps it: `None` until it is closed, which phones hardly ever do.
    const fn lasts(self) -> Option<u32> {
        match self {
            Cookie::Session => None,
            Cookie::Step => Some(3_600),
            // What browsers grant at most.
            Cookie::Device => Some(400 * 24 * 3_600),
        }
    }

    /// What a request carries of it.
    pub fn read<'h>(self, headers: &'h HeaderMap, site: &Site) -> Option<&'h str> {
        let name = self.name(site);
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|v| v.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find_map(|(n, value)| (n == name && !value.is_empty()).then_some(value))
    }

    /// The header that gives it to a browser. `None` if the value could not stand in one; no secret of ours is like that.
    pub fn set(self, site: &Site, value: &str) -> Option<HeaderValue> {
        let fits = |b: u8| b.is_ascii_graphic() && !b"\";,\\".contains(&b);
        if !value.bytes().all(fits) {
            return None;
        }
        self.header(site, value, self.lasts())
    }

    /// The header that takes it away.
    pub fn clear(self, site: &Site) -> Option<HeaderValue> {
        self.header(site, "", Some(0))
    }

    fn header(self, site: &Site, value: &str, lasts: Option<u32>) -> Option<HeaderValue> {
        let age = lasts.map(|s| format!("; Max-Age={s}")).unwrap_or_default();
        let secure = if site.is_secure() { "; Secure" } else { "" };
        let text = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}", self.name(site));
        HeaderValue::from_str(&text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(lines: &[&'static str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(header::COOKIE, HeaderValue::from_static(line));
        }
        headers
    }

    #[test]
    fn under_tls_only_the_name_that_nobody_else_can_set_counts() {
        let (tls, plain) = (Site::new("https://a.example").unwrap(), Site::local(1));
        let headers = sent(&["lang=hi; sid=x; __Host-sid=y", "step=; device=z"]);
        assert_eq!(Cookie::Session.read(&headers, &tls), Some("y"));
        assert_eq!(Cookie::Session.read(&headers, &plain), Some("x"));
        assert_eq!(Cookie::Step.read(&headers, &plain), None);
        assert_eq!(Cookie::Device.read(&headers, &plain), Some("z"));
        assert_eq!(Cookie::Device.read(&headers, &tls), None);
    }

    #[test]
    fn a_cookie_says_how_it_is_to_be_kept() {
        let (tls, plain) = (Site::new("https://a.example").unwrap(), Site::local(1));
        let text = |h: Option<HeaderValue>| h.unwrap().to_str().unwrap().to_owned();
        assert_eq!(
            text(Cookie::Session.set(&tls, "a.b~c")),
            "__Host-sid=a.b~c; Path=/; HttpOnly; SameSite=Lax; Secure"
        );
        assert_eq!(text(Cookie::Session.set(&plain, "a")), "sid=a; Path=/; HttpOnly; SameSite=Lax");
        assert!(text(Cookie::Device.set(&tls, "a")).ends_with("; Secure; Max-Age=34560000"));
        assert!(text(Cookie::Step.clear(&plain)).starts_with("step=; "));
        assert!(text(Cookie::Step.clear(&plain)).ends_with("; Max-Age=0"));
        for wrong in ["a;b", "a b", "a\r\nb", "a,b", "é"] {
            assert_eq!(Cookie::Session.set(&tls, wrong), None, "{wrong:?}");
        }
    }
}
