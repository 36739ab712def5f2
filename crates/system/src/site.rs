//! The address under which people reach the installation: for links that are sent on, for passkeys, and for what a cookie may be.

use std::sync::Arc;

/// A public address: scheme, name, port if it is an unusual one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    url: Arc<str>,
}

impl Site {
    /// From `https://office.example` or `http://localhost:8080`; `None` for anything that has a path, a user or no name.
    pub fn new(url: &str) -> Option<Site> {
        let url = url.trim().trim_end_matches('/').to_ascii_lowercase();
        let (scheme, host) = url.split_once("://")?;
        let plain = |c: char| c.is_ascii_alphanumeric() || "-.:[]".contains(c);
        let named = host.chars().any(|c| c.is_ascii_alphanumeric()) && host.chars().all(plain);
        (matches!(scheme, "http" | "https") && named).then(|| Site { url: url.as_str().into() })
    }

    /// This computer, at a port.
    pub fn local(port: u16) -> Site {
        Site { url: format!("http://localhost:{port}").as_str().into() }
    }

    /// The whole address, without a slash at its end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The address of a page: `path` begins with a slash.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// Whether it is reached under TLS.
    pub fn is_secure(&self) -> bool {
        self.url.starts_with("https://")
    }

    /// Name and port, as a browser sends them in `Host`.
    pub fn host(&self) -> &str {
        self.url.split_once("://").map_or("", |(_, host)| host)
    }
}

impl Default for Site {
    fn default() -> Site {
        Site::local(8080)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_scheme_and_a_name() {
        let site = Site::new("https://Office.example/").unwrap();
        assert_eq!(
            (site.url(), site.host(), site.is_secure()),
            ("https://office.example", "office.example", true)
        );
        assert_eq!(site.link("/welcome"), "https://office.example/welcome");
        let here = Site::local(81);
        assert_eq!(
            (here.url(), here.host(), here.is_secure()),
            ("http://localhost:81", "localhost:81", false)
        );
        assert_eq!(Site::new(here.url()), Some(here));
        for wrong in [
            "",
            "office.example",
            "ftp://a",
            "https://",
            "https://:",
            "https://a/b",
            "https://u@a",
            "https://a?b",
            "https://a b",
        ] {
            assert_eq!(Site::new(wrong), None, "{wrong}");
        }
    }
}
