//! When something goes wrong: what happened, whether anything was lost, and the way out.

use axum::response::{IntoResponse, Response};
use base::Kind;
use http::{HeaderValue, StatusCode, header};
use maud::{Markup, html};
use serde_json::{Value, json};
use words::Locale;

use crate::here::Here;
use crate::messages as m;
use crate::page::Page;

/// A failed request, as it is told to a person ([`Problem::html`]) or to a program ([`Problem::json`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The HTTP status, 400 to 599.
    pub status: u16,
    /// What happened in this case, in the reader's language; replaces the general sentence.
    pub why: Option<String>,
    /// Links that lead on, each with its words. Empty: back to the first page.
    pub ways_out: Vec<(String, String)>,
    /// The number under which the log knows the request.
    pub id: Option<String>,
    /// After how many seconds the same request may succeed (503, 429).
    pub retry_after: Option<u32>,
}

impl Problem {
    /// The general problem of an HTTP status.
    pub fn new(status: u16) -> Problem {
        Problem { status, why: None, ways_out: Vec::new(), id: None, retry_after: None }
    }

    /// The general problem of a kind of error.
    pub fn of(kind: Kind) -> Problem {
        let retry_after = match kind {
            Kind::Busy => Some(10),
            Kind::TooMany => Some(600),
            _ => None,
        };
        Problem { retry_after, ..Problem::new(kind.status()) }
    }

    /// With a sentence of its own about what happened, in the reader's language.
    pub fn because(mut self, why: impl Into<String>) -> Problem {
        self.why = Some(why.into());
        self
    }

    /// With a link that leads on.
    pub fn way_out(mut self, href: impl Into<String>, label: impl Into<String>) -> Problem {
        self.ways_out.push((href.into(), label.into()));
        self
    }

    /// With the number under which the log knows the request.
    pub fn known_as(mut self, id: impl Into<String>) -> Problem {
        self.id = Some(id.into());
        self
    }

    /// What happened, in a few words.
    pub fn title(&self, l: Locale) -> String {
        self.words(l).0
    }

    /// The sentence that explains it.
    pub fn sentence(&self, l: Locale) -> String {
        self.why.clone().unwrap_or_else(|| self.words(l).1)
    }

    fn words(&self, l: Locale) -> (String, String) {
        match self.status {
            401 => (m::problem_401(l), m::problem_401_why(l)),
            403 => (m::problem_403(l), m::problem_403_why(l)),
            404 | 410 => (m::problem_404(l), m::problem_404_why(l)),
            405 => (m::problem_405(l), m::problem_405_why(l)),
            409 => (m::problem_409(l), m::problem_409_why(l)),
            413 => (m::problem_413(l), m::problem_413_why(l)),
            422 => (m::problem_422(l), m::problem_422_why(l)),
            429 => (m::problem_429(l), m::problem_429_why(l)),
            503 => (m::problem_503(l), m::problem_503_why(l)),
            507 => (m::problem_507(l), m::problem_507_why(l)),
            400..=499 => (m::problem_400(l), m::problem_400_why(l)),
            _ => (m::problem_500(l), m::problem_500_why(l)),
        }
    }

    /// The body of an error page, below its title.
    pub fn body(&self, l: Locale, here: &Here) -> Markup {
        html! {
            div.problem {
                p.sub { (self.sentence(l)) }
                h2 { (m::problem_way_out(l)) }
                ul {
                    @if matches!(self.status, 429 | 503) {
                        li { a.button href=(here.href()) { (m::problem_retry(l)) } }
                    }
                    @for (href, label) in &self.ways_out { li { a.button href=(href) { (label) } } }
                    @if self.ways_out.is_empty() {
                        li { a.button.button-quiet href="/" { (m::problem_home(l)) } }
                    }
                }
                @if let Some(id) = &self.id { p.problem-id { (m::problem_id(l)) " " code { (id) } } }
            }
        }
    }

    /// The problem as a page of its own, without a menu.
    pub fn html(&self, l: Locale, here: &Here) -> Response {
        self.on(Page::bare(l, "", here, html! {}))
    }

    /// The problem in the frame of `page`, whose title and body it replaces.
    pub fn on(&self, mut page: Page) -> Response {
        page.title = self.title(page.locale);
        page.body = self.body(page.locale, &page.here);
        self.answer(page.render())
    }

    /// The problem document of RFC 9457 (`application/problem+json`), with `id` as an extension.
    pub fn json(&self, l: Locale) -> Response {
        let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"))];
        self.answer((kind, self.document(l).to_string()))
    }

    /// The body of [`Problem::json`].
    pub fn document(&self, l: Locale) -> Value {
        let mut document = json!({
            "type": "about:blank",
            "title": self.title(l),
            "status": self.status,
            "detail": self.sentence(l),
        });
        if let Some(id) = &self.id {
            document["id"] = json!(id);
        }
        document
    }

    fn answer(&self, body: impl IntoResponse) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATUSES: [u16; 13] = [400, 401, 403, 404, 405, 409, 413, 418, 422, 429, 500, 503, 507];

    #[test]
    fn every_status_has_its_words_in_both_languages() {
        for status in STATUSES {
            for l in Locale::ALL {
                let p = Problem::new(status);
                let body = p.body(l, &Here::new("/x")).into_string();
                assert!(body.contains(&p.sentence(l)), "{status}");
                assert!(body.contains("class=\"button"), "{status} has no way out");
                assert_eq!(p.html(l, &Here::new("/x")).status().as_u16(), status);
            }
            let p = Problem::new(status);
            assert_ne!(p.title(Locale::Hi), p.title(Locale::En));
        }
    }

    #[test]
    fn a_program_is_told_the_same() {
        let p = Problem::of(Kind::Conflict).because("Row 7 changed.").known_as("q-81");
        let d = p.document(Locale::En);
        assert_eq!(d["status"], 409);
        assert_eq!(d["detail"], "Row 7 changed.");
        assert_eq!(d["title"], "Something changed meanwhile");
        assert_eq!((d["type"].as_str(), d["id"].as_str()), (Some("about:blank"), Some("q-81")));
        let r = p.json(Locale::Hi);
        assert_eq!(r.headers()[header::CONTENT_TYPE], "application/problem+json");
        assert_eq!(r.headers()[header::CACHE_CONTROL], "no-store");
    }

    #[test]
    fn busy_says_when_to_come_back() {
        let p = Problem::of(Kind::Busy);
        let r = p.html(Locale::Hi, &Here::new("/import"));
        assert_eq!(r.status(), 503);
        assert_eq!(r.headers()[header::RETRY_AFTER], "10");
        assert!(p.body(Locale::En, &Here::new("/import")).into_string().contains("href=\"/import\""));
    }

    #[test]
    fn given_ways_out_replace_the_general_one() {
        let s = Problem::new(404)
            .way_out("/areas?q=x", "Search")
            .body(Locale::En, &Here::new("/areas/x"))
            .into_string();
        assert!(s.contains("href=\"/areas?q=x\"") && !s.contains("href=\"/\""));
    }
}
