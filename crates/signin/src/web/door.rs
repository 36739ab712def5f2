//! What the pages of the door know of a request beside what every page knows: the cookies, the browser's name, where to go on to.

use std::collections::HashMap;
use std::convert::Infallible;

use access::ways::passkey::Party;
use access::ways::pending::{self, Pending};
use access::{AccessError, Actor, Ctx};
use axum::extract::FromRequestParts;
use axum::response::{IntoResponse as _, Redirect, Response};
use base::{Kind, OpId};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use system::{Content, Cookie, Refusal, Shared, Visit};
use ui::{Here, Markup};
use words::Text;
use words::message::both;

use crate::messages as m;
use crate::views::Entry;

/// Fields as a browser sends them.
pub(super) type Fields = HashMap<String, String>;

/// Letters of a field that are read.
const LONGEST: usize = 4_000;

/// A visit with its cookies.
pub(super) struct Door {
    /// The visit.
    pub visit: Visit,
    headers: HeaderMap,
}

impl FromRequestParts<Shared> for Door {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, shared: &Shared) -> Result<Door, Infallible> {
        let visit = Visit::from_request_parts(parts, shared).await?;
        Ok(Door { visit, headers: parts.headers.clone() })
    }
}

/// What a form sent.
pub(super) struct Posted {
    /// Its operation.
    pub op: OpId,
    values: Fields,
}

impl Posted {
    /// A field without the space around it; blank if it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.values.get(name).map_or("", |v| v.trim())
    }

    /// A secret, letter by letter as it was typed.
    pub fn secret(&self, name: &str) -> &str {
        self.values.get(name).map_or("", String::as_str)
    }

    /// The fields whose names begin so, in order.
    pub fn named(&self, begin: &str) -> Vec<(&str, &str)> {
        let mut all: Vec<(&str, &str)> = self
            .values
            .iter()
            .filter(|(k, _)| k.starts_with(begin))
            .map(|(k, v)| (k.as_str(), v.trim()))
            .collect();
        all.sort_unstable();
        all
    }

    /// Everything that was entered, of a form without secrets.
    pub fn all(&self, wrong: Vec<(&'static str, Text)>) -> Entry {
        Entry { values: self.values.clone(), wrong }
    }

    /// What was entered, for showing it again with what is wrong: of these fields only, none of which is a secret.
    pub fn entry(&self, shown: &[&str], wrong: Vec<(&'static str, Text)>) -> Entry {
        let values = self.values.iter().filter(|(k, _)| shown.contains(&k.as_str()));
        Entry { values: values.map(|(k, v)| (k.clone(), v.clone())).collect(), wrong }
    }
}

/// Why a form did not do its work.
pub(super) enum Stop {
    /// Something is wrong with what was entered: the page is shown again with it.
    Wrong(Vec<(&'static str, Text)>),
    /// Another reason.
    Refused(Refusal),
}

impl Stop {
    /// One thing is wrong.
    pub fn at(field: &'static str, text: Text) -> Stop {
        Stop::Wrong(vec![(field, text)])
    }
}

impl From<Refusal> for Stop {
    fn from(r: Refusal) -> Stop {
        Stop::Refused(r)
    }
}

impl From<AccessError> for Stop {
    fn from(e: AccessError) -> Stop {
        Stop::Refused(e.into())
    }
}

impl From<db::DbError> for Stop {
    fn from(e: db::DbError) -> Stop {
        AccessError::from(e).into()
    }
}

/// What a form brought about: where to go on, and what the browser is to keep.
pub(super) struct Done {
    /// The next page.
    pub to: String,
    /// Cookies, as headers.
    pub cookies: Vec<Option<HeaderValue>>,
}

impl Done {
    /// On to a page.
    pub fn to(page: impl Into<String>) -> Done {
        Done { to: page.into(), cookies: Vec::new() }
    }

    /// With a cookie that is set or taken away.
    pub fn cookie(mut self, header: Option<HeaderValue>) -> Done {
        self.cookies.push(header);
        self
    }

    /// The answer.
    pub fn answer(self) -> Response {
        with_cookies(Redirect::to(&self.to).into_response(), self.cookies)
    }
}

/// An answer that sets cookies.
pub(super) fn with_cookies(
    mut response: Response,
    cookies: impl IntoIterator<Item = Option<HeaderValue>>,
) -> Response {
    for cookie in cookies.into_iter().flatten() {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

impl Door {
    /// The same visit as if it were to another page: the one on which the form stood.
    pub fn at(self, path: &str) -> Door {
        Door { visit: self.visit.at(path), ..self }
    }

    /// Reads a form of ours.
    ///
    /// # Errors
    /// If it was not shown in this session.
    pub fn posted(&self, fields: Fields) -> Result<Posted, Refusal> {
        // PostgreSQL refuses a text with a zero in it; no form has one.
        let clean = |v: String| v.replace('\0', "").chars().take(LONGEST).collect::<String>();
        let values: Fields = fields.into_iter().map(|(k, v)| (k, clean(v))).collect();
        let op = self.visit.taken(values.get(ui::form::OP).map_or("", String::as_str))?;
        Ok(Posted { op, values })
    }

    /// The value of a cookie.
    pub fn cookie(&self, which: Cookie) -> Option<&str> {
        which.read(&self.headers, &self.visit.shared.site)
    }

    /// The header that gives a cookie to the browser.
    pub fn give(&self, which: Cookie, value: &str) -> Option<HeaderValue> {
        which.set(&self.visit.shared.site, value)
    }

    /// The header that takes a cookie away.
    pub fn take(&self, which: Cookie) -> Option<HeaderValue> {
        which.clear(&self.visit.shared.site)
    }

    /// What the browser is called.
    pub fn browser(&self) -> String {
        let agent = self.headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default();
        crate::browser::words(agent)
    }

    /// Where to go on to after signing in.
    pub fn next(&self) -> String {
        self.visit.here.value("next").and_then(|n| inside(&n)).unwrap_or_else(|| "/".to_owned())
    }

    /// An address of the door that keeps where to go on to.
    pub fn on(&self, path: &str) -> String {
        match self.visit.here.value("next").and_then(|n| inside(&n)) {
            None => path.to_owned(),
            Some(next) => Here::new(path).with("next", &next).href(),
        }
    }

    /// Opens a short act of coming in or going out.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn beside(&self) -> Result<Ctx, Refusal> {
        Ok(self.visit.shared.host.beside(self.visit.actor.clone()).await?)
    }

    /// The sign-in that is under way in this browser.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn pending(&self, ctx: &mut Ctx) -> Result<Option<Pending>, AccessError> {
        match self.cookie(Cookie::Step) {
            Some(cookie) => pending::find(ctx, cookie).await,
            None => Ok(None),
        }
    }

    /// The installation as passkeys know it; `None` where there can be none.
    pub fn party(&self) -> Option<Party> {
        let shared = &self.visit.shared;
        let name = shared.installation().map_or("Sangathan", |i| i.organisation.as_str());
        Party::new(shared.site.url(), name)
    }

    /// Whether somebody has signed in, not with a token.
    pub fn is_in(&self) -> bool {
        self.visit.actor.user().is_some_and(|u| u.limits.is_none())
    }

    /// A page of the door: never kept, since its forms are operations of their own.
    pub fn page(&self, title: String, current: &'static str, body: Markup) -> Response {
        self.visit.answer(Ok(Content { title, current, day: None, body, lasting: false }))
    }

    /// A page shown again because of what was entered.
    pub fn again(&self, title: String, current: &'static str, body: Markup) -> Response {
        let mut response = self.page(title, current, body);
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        response
    }

    /// Why a page is not shown.
    pub fn refuse(&self, refusal: impl Into<Refusal>) -> Response {
        self.visit.answer(Err(refusal.into()))
    }

    /// Whoever acts.
    pub fn actor(&self) -> &Actor {
        &self.visit.actor
    }
}

/// An address to go on to, if it lies inside the site whatever a browser makes of it.
fn inside(next: &str) -> Option<String> {
    let mut letters = next.chars();
    let first = letters.next() == Some('/') && !matches!(letters.next(), Some('/' | '\\'));
    (first && !next.chars().any(|c| c.is_control() || c == '\\')).then(|| next.to_owned())
}

/// Something that is not there, or that the visitor must not know of: the two read the same.
pub(super) fn nothing() -> Refusal {
    Refusal::Told(Kind::NotFound, both(m::nothing_here), Vec::new())
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[test]
    fn the_way_on_never_leaves_the_site() {
        for good in ["/", "/me", "/areas/NP?on=2026-11-22", "/a//b"] {
            assert_eq!(inside(good).as_deref(), Some(good));
        }
        for bad in [
            "",
            "me",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/a\nb",
            "/\t/evil.example",
            "/a\\b",
        ] {
            assert_eq!(inside(bad), None, "{bad:?}");
        }
    }
}
