//! One request for a page, and the frame around the answer: the same for the pages of all systems.

use std::convert::Infallible;
use std::sync::OnceLock;

use access::{AccessError, Action, Actor, Ctx};
use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Redirect, Response};
use base::{Day, Kind, OpId};
use http::request::Parts;
use http::{HeaderValue, header};
use ui::{Footer, Here, Lang, Markup, Page, Problem, Who, html};
use words::message::both;
use words::{Locale, Text};

use crate::Shared;

/// From where a request comes, as whatever stands before the pages has found out: the address, or the part of it by which attempts are counted
/// (of IPv6 the first 64 bits). It goes into keyed digests only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Client(pub String);

/// Who asks for a page, in which language, at which address.
pub struct Visit {
    /// What every page may use.
    pub shared: Shared,
    /// The address.
    pub here: Here,
    /// The language.
    pub l: Locale,
    /// Who asks; [`Actor::Nobody`] unless whatever stands before the pages has found out.
    pub actor: Actor,
    /// From where.
    pub client: Client,
    /// Whether a program asks, which is answered with a document and not with a page.
    pub by_program: bool,
    /// The operation of the form that was sent, once it was found to be ours.
    taken: OnceLock<OpId>,
}

impl FromRequestParts<Shared> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, shared: &Shared) -> Result<Visit, Infallible> {
        Ok(Visit::of(parts, shared).await)
    }
}

/// What goes into the frame.
pub struct Content {
    /// The title.
    pub title: String,
    /// The entry in the menu to which the page belongs.
    pub current: &'static str,
    /// Until when its figures reach.
    pub day: Option<Day>,
    /// The page.
    pub body: Markup,
    /// Whether the same address gives the same page until the data change. Not so where a page holds a form that changes something:
    /// each copy of it is another operation.
    pub lasting: bool,
}

/// Why a page is not shown.
#[derive(Debug)]
pub enum Refusal {
    /// A sentence for the person, and ways on: addresses with their words.
    Told(Kind, Text, Vec<(String, Text)>),
    /// The page is another one; after a form, the page that shows what came of it.
    Elsewhere(String),
    /// Whoever asks must sign in first.
    SignIn,
    /// Whoever asks must prove again that it is them.
    Prove,
    /// Our own fault; what it was is for the log.
    Failed(Kind, String),
}

impl Visit {
    /// The visit that a request is.
    pub async fn of(parts: &mut Parts, shared: &Shared) -> Visit {
        let Ok(Lang(l)) = Lang::from_request_parts(parts, shared).await;
        let Ok(here) = Here::from_request_parts(parts, shared).await;
        let actor = parts.extensions.get::<Actor>().cloned().unwrap_or(Actor::Nobody);
        let accepted = parts.headers.get_all(header::ACCEPT).iter().filter_map(|v| v.to_str().ok());
        let accepts = accepted.collect::<Vec<_>>().join(",");
        let path = here.path();
        let document = path.starts_with("/api/") || path.ends_with(".json") || path.ends_with(".geojson");
        let by_program = document || (accepts.contains("json") && !accepts.contains("text/html"));
        let client = parts.extensions.get::<Client>().cloned().unwrap_or_default();
        // The frame says which installation this is; where the database does not answer, the page itself will tell.
        let _ = shared.look().await;
        Visit { shared: shared.clone(), here, l, actor, client, by_program, taken: OnceLock::new() }
    }

    /// Opens an act that reads, for whoever asks.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn read(&self) -> Result<Ctx, Refusal> {
        Ok(self.shared.host.read(self.actor.clone(), self.l).await?)
    }

    /// Opens an act that reads for strangers: nothing but what is kept for everybody can be read in it.
    ///
    /// # Errors
    /// If the database does not answer, or gives no such way.
    pub async fn read_open(&self) -> Result<Ctx, Refusal> {
        let narrow = self.shared.narrow().await?;
        Ok(self.shared.host.read_over(narrow, self.actor.clone(), self.l).await?)
    }

    /// A new operation, for the hidden field of a form on this page.
    pub fn operation(&self) -> String {
        self.signed(self.shared.host.ids.make())
    }

    /// A new operation for a form that not everybody may send; `None` shows none to who asks.
    pub fn operation_to(&self, action: Action) -> Option<String> {
        self.actor.may(action).then(|| self.operation())
    }

    /// An operation that was taken, for a form that is shown again with what is wrong in it.
    pub fn signed(&self, op: OpId) -> String {
        self.shared.forms.signed(&self.actor, op)
    }

    /// The operation of a form that was sent: its hidden field ([`ui::form::OP`]).
    ///
    /// # Errors
    /// If the form was not shown in this session: it is a stranger's, somebody else's, or older than the last sign-in.
    pub fn taken(&self, sent: &str) -> Result<OpId, Refusal> {
        let foreign = || Refusal::told(Kind::Forbidden, both(ui::messages::form_foreign));
        let op = self.shared.forms.taken(&self.actor, sent).ok_or_else(foreign)?;
        let _ = self.taken.set(op);
        Ok(op)
    }

    /// Opens an act that writes, for whoever sent the form with this operation.
    ///
    /// # Errors
    /// If the operation was not [`taken`](Visit::taken) from the form of this visit; if other writers take too long.
    pub async fn write(&self, op: OpId) -> Result<Ctx, Refusal> {
        if self.taken.get() != Some(&op) {
            return Err(Refusal::Failed(
                Kind::Internal,
                "a write without the operation of a form".to_owned(),
            ));
        }
        Ok(self.shared.host.write(self.actor.clone(), self.l, op).await?)
    }

    /// Opens an act that writes and that nobody asked for: a page finds something that must not stay as it is. Not for what a form asks.
    ///
    /// # Errors
    /// If other writers take too long.
    pub async fn unasked(&self) -> Result<Ctx, Refusal> {
        let host = &self.shared.host;
        Ok(host.write(self.actor.clone(), self.l, host.ids.make()).await?)
    }

    /// The same visit at another address: to the page on which a form stood.
    #[must_use]
    pub fn at(self, path: &str) -> Visit {
        Visit { here: self.here.to(path), ..self }
    }

    /// Today in India.
    pub fn today(&self) -> Day {
        self.shared.host.today()
    }

    /// The page, or what went wrong in its frame.
    pub fn answer(&self, made: Result<Content, Refusal>) -> Response {
        self.answer_headed(made.map(|c| (c, html! {})))
    }

    /// The page with what its head holds beside what every page has, or what went wrong in its frame.
    pub fn answer_headed(&self, made: Result<(Content, Markup), Refusal>) -> Response {
        let l = self.l;
        match made {
            Ok((c, head)) => {
                let footer = Footer {
                    data_as_of: c.day.map(|d| words::dates::date(d, l)),
                    version: env!("CARGO_PKG_VERSION").to_owned(),
                    sources: None,
                    contact: self.shared.contact_page().map(str::to_owned),
                };
                let page = Page {
                    title: c.title,
                    current: Some(c.current.to_owned()),
                    footer,
                    head,
                    body: c.body,
                    ..self.frame()
                };
                let mut response = page.render().into_response();
                if c.lasting {
                    let ask_again = HeaderValue::from_static(LASTING);
                    response.headers_mut().insert(header::CACHE_CONTROL, ask_again);
                }
                response
            }
            Err(Refusal::Elsewhere(href)) => Redirect::to(&href).into_response(),
            Err(Refusal::SignIn) => Redirect::to(&gate(SIGN_IN, &self.here)).into_response(),
            Err(Refusal::Prove) => Redirect::to(&gate(PROVE, &self.here)).into_response(),
            Err(refusal) => refusal.problem(l).on(self.frame()),
        }
    }

    /// The frame of all pages, empty.
    pub fn frame(&self) -> Page {
        Page {
            organisation: self.organisation(),
            nav: self.shared.nav(self.l, &self.actor),
            who: self.who(),
            sample: self.shared.sample,
            ..Page::bare(self.l, "", &self.here, html! {})
        }
    }
}

impl Visit {
    /// Whose installation it is and which edition, as one line.
    fn organisation(&self) -> Option<String> {
        let named = &self.shared.organisation;
        match self.shared.installation() {
            None => (!named.is_empty()).then(|| named.to_string()),
            Some(i) => {
                let name = if named.is_empty() { i.organisation.as_str() } else { named };
                Some(format!("{name} · {}", i.edition.title(self.l)))
            }
        }
    }

    /// Who is signed in, for the header.
    fn who(&self) -> Option<Who> {
        let user = self.actor.user().filter(|u| u.limits.is_none())?;
        Some(Who {
            name: user.name.clone(),
            role: user.authority.widest().map(|r| r.title(self.l)),
            href: ME.to_owned(),
            sign_out: SIGN_OUT.to_owned(),
            op: self.operation(),
        })
    }
}

/// What a page says of itself that lasts until the data change: a browser may keep it, and asks each time whether it still holds.
pub const LASTING: &str = "private, no-cache";

/// How a page for strangers says that everybody, and whatever stands between, may keep it for a minute. Nothing is seen on it before its time, only a minute after.
pub const FOR_A_MINUTE: &str = "public, max-age=60";

/// Where people sign in.
pub const SIGN_IN: &str = "/sign-in";
/// Where somebody who has signed in proves again that it is them.
pub const PROVE: &str = "/sign-in/again";

/// One's own page.
pub const ME: &str = "/me";
/// Where the button that signs out leads (`POST`).
pub const SIGN_OUT: &str = "/sign-out";

/// The address of a gate that leads back to where somebody was.
pub fn gate(gate: &str, here: &Here) -> String {
    let next: String = form_urlencoded::byte_serialize(here.href().as_bytes()).collect();
    format!("{gate}?next={next}")
}

impl Refusal {
    /// A refusal in a sentence, without other ways on.
    pub fn told(kind: Kind, why: Text) -> Refusal {
        Refusal::Told(kind, why, Vec::new())
    }

    /// The refusal as a page or a document of its own; what is for the log goes there.
    pub fn problem(&self, l: Locale) -> Problem {
        match self {
            Refusal::Told(kind, why, ways) => {
                ways.iter().fold(Problem::of(*kind).because(why.get(l)), |p, (href, label)| {
                    p.way_out(href.as_str(), label.get(l))
                })
            }
            Refusal::SignIn => Problem::new(401).way_out(SIGN_IN, ui::messages::problem_sign_in(l)),
            Refusal::Prove => Problem::new(403).way_out(PROVE, PROVE),
            Refusal::Elsewhere(href) => Problem::new(404).way_out(href.as_str(), href.as_str()),
            Refusal::Failed(kind, detail) => {
                tracing::error!(detail, "a page could not be made");
                Problem::of(*kind)
            }
        }
    }
}

impl From<AccessError> for Refusal {
    fn from(e: AccessError) -> Self {
        match e {
            AccessError::Db(e) => Refusal::Failed(e.kind(), e.to_string()),
            // What was asked for goes along, so that the person comes back to it.
            AccessError::NotSignedIn => Refusal::SignIn,
            AccessError::ProofNeeded => Refusal::Prove,
            told => Refusal::Told(told.kind(), told.text(), Vec::new()),
        }
    }
}

impl From<intake::IntakeError> for Refusal {
    fn from(e: intake::IntakeError) -> Self {
        Refusal::Failed(e.kind(), e.to_string())
    }
}
