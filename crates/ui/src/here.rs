//! The address of the page being shown, and addresses made from it.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, OriginalUri};
use form_urlencoded::{Serializer, parse};
use http::header;
use http::request::Parts;

/// The address of the page being shown. As an extractor it never fails.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Here {
    host: String,
    path: String,
    query: String,
}

impl Here {
    /// From a path with or without a query: `/reach?role=mla`.
    pub fn new(path_and_query: &str) -> Here {
        let (path, query) = path_and_query.split_once('?').unwrap_or((path_and_query, ""));
        Here { host: String::new(), path: path.to_owned(), query: query.to_owned() }
    }

    /// The same address on a host (`office.example:8080`), to be printed on paper.
    pub fn on(mut self, host: &str) -> Here {
        host.clone_into(&mut self.host);
        self
    }

    /// The host by which the page was asked for; empty where that is not known.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The path alone.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Path and query, as a link within the site.
    pub fn href(&self) -> String {
        join(&self.path, &self.query)
    }

    /// Host, path and query, for reading: without a scheme, which a proxy may have changed.
    pub fn printed(&self) -> String {
        format!("{}{}", self.host, self.href())
    }

    /// The first value of a query parameter.
    pub fn value(&self, key: &str) -> Option<String> {
        self.pairs().find(|(k, _)| k == key).map(|(_, v)| v)
    }

    /// The query parameters, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (String, String)> {
        parse(self.query.as_bytes()).into_owned()
    }

    /// The same page with one query parameter set; all others stay.
    pub fn with(&self, key: &str, value: &str) -> Here {
        self.rewritten(key, Some(value))
    }

    /// The same page without one query parameter.
    pub fn without(&self, key: &str) -> Here {
        self.rewritten(key, None)
    }

    /// Another page with the same query.
    pub fn to(&self, path: &str) -> Here {
        Here { path: path.to_owned(), ..self.clone() }
    }

    fn rewritten(&self, key: &str, value: Option<&str>) -> Here {
        let mut query = Serializer::new(String::new());
        query.extend_pairs(self.pairs().filter(|(k, _)| k != key));
        if let Some(v) = value {
            query.append_pair(key, v);
        }
        Here { host: self.host.clone(), path: self.path.clone(), query: query.finish() }
    }
}

/// A text as one segment of a path, whatever is in it: `NP/1` is `NP%2F1`.
pub fn segment(text: &str) -> String {
    // Of a form's way to write, only the plus differs in a path.
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

fn join(path: &str, query: &str) -> String {
    // A path that begins with two slashes would be another host when used as a link.
    let path = format!("/{}", path.trim_start_matches('/'));
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

impl<S: Send + Sync> FromRequestParts<S> for Here {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Here, Infallible> {
        // Inside a nested router the plain URI has lost its beginning.
        let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |o| &o.0);
        let host = parts.headers.get(header::HOST).and_then(|h| h.to_str().ok());
        let host = host.or_else(|| uri.authority().map(|a| a.as_str())).unwrap_or_default();
        let query = uri.query().unwrap_or_default();
        Ok(Here { host: host.to_owned(), path: uri.path().to_owned(), query: query.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_parameter_changes_and_the_rest_stays() {
        let here = Here::new("/reach?role=mla&lang=hi&q=%E0%A4%B0");
        assert_eq!(here.with("lang", "en").href(), "/reach?role=mla&q=%E0%A4%B0&lang=en");
        assert_eq!(here.without("q").without("role").without("lang").href(), "/reach");
        assert_eq!(here.value("q").as_deref(), Some("र"));
        assert_eq!(here.on("a.example").printed(), "a.example/reach?role=mla&lang=hi&q=%E0%A4%B0");
    }

    #[test]
    fn another_page_keeps_the_query_and_a_segment_stays_one() {
        let here = Here::new("/?role=mla&on=2025-05-30").to("/report/reach.csv");
        assert_eq!(here.href(), "/report/reach.csv?role=mla&on=2025-05-30");
        assert_eq!(segment("NP-AC/1 क?"), "NP-AC%2F1%20%E0%A4%95%3F");
    }

    #[test]
    fn a_link_never_leaves_the_site() {
        assert_eq!(Here::new("//evil.example/x").href(), "/evil.example/x");
        assert_eq!(Here::default().href(), "/");
    }

    proptest! {
        #[test]
        fn what_is_set_can_be_read_back(query in "[ -~]{0,30}", key in "[a-z]{1,5}", value in ".{0,10}") {
            let here = Here::new(&format!("/p?{query}")).with(&key, &value);
            prop_assert_eq!(here.value(&key), Some(value));
            prop_assert_eq!(here.pairs().filter(|(k, _)| *k == key).count(), 1);
        }
    }
}
