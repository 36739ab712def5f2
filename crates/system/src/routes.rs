//! The pages of the systems: each with its address and with what somebody must be allowed to do to come to it at all. What is tested of every page is tested of
//! this list.

use access::{AccessError, Action, Actor};
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::MethodRouter;
use axum::{Extension, Router};

use crate::{Shared, Visit};

/// Pages of a system.
#[derive(Default)]
pub struct Routes {
    all: Vec<Route>,
}

/// A page, or the form of one.
struct Route {
    address: String,
    /// `None`: everybody, also without having signed in.
    needs: Option<Action>,
    handlers: MethodRouter<Shared>,
}

impl Routes {
    /// No page yet.
    pub fn new() -> Routes {
        Routes::default()
    }

    /// One more page, for whoever may do this somewhere. Where exactly is asked by the action behind the page; this only keeps out, before anything is read,
    /// whoever could not do it anywhere. A page that shows and a form that changes are two routes of one address.
    #[must_use]
    pub fn route(mut self, address: &str, needs: Action, handlers: MethodRouter<Shared>) -> Routes {
        self.all.push(Route { address: address.to_owned(), needs: Some(needs), handlers });
        self
    }

    /// One more page for everybody: the door itself, and what is published.
    #[must_use]
    pub fn open(mut self, address: &str, handlers: MethodRouter<Shared>) -> Routes {
        self.all.push(Route { address: address.to_owned(), needs: None, handlers });
        self
    }

    /// The pages of both.
    #[must_use]
    pub fn merge(mut self, other: Routes) -> Routes {
        self.all.extend(other.all);
        self
    }

    /// The pages, each with something around it.
    #[must_use]
    pub fn each(self, around: impl Fn(MethodRouter<Shared>) -> MethodRouter<Shared>) -> Routes {
        let around = |r: Route| Route { handlers: around(r.handlers), ..r };
        Routes { all: self.all.into_iter().map(around).collect() }
    }

    /// The addresses, as they were given (`/areas/{code}`), each once, and whether everybody may come.
    pub fn addresses(&self) -> Vec<(&str, bool)> {
        let mut all: Vec<(&str, bool)> = Vec::new();
        for r in &self.all {
            if all.iter().all(|(known, _)| *known != r.address) {
                all.push((&r.address, r.needs.is_none()));
            }
        }
        all
    }

    /// The pages, each behind its gate.
    pub fn into_router(self, shared: &Shared) -> Router<Shared> {
        self.all.into_iter().fold(Router::new(), |all, r| {
            let handlers = match r.needs {
                Some(action) => r.handlers.route_layer(from_fn_with_state((shared.clone(), action), gate)),
                None => r.handlers,
            };
            all.route(&r.address, handlers)
        })
    }

    /// The pages as one actor sees them, without anything around them.
    pub fn seen_by(self, actor: Actor, shared: Shared) -> Router {
        self.into_router(&shared).layer(Extension(actor)).with_state(shared)
    }
}

/// Keeps out who may not come to a page at all.
async fn gate(State((shared, action)): State<(Shared, Action)>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let visit = Visit::of(&mut parts, &shared).await;
    let refused = match &visit.actor {
        Actor::Nobody => AccessError::NotSignedIn,
        actor if !actor.may(action) => AccessError::Forbidden(action.name()),
        _ => return next.run(Request::from_parts(parts, body)).await,
    };
    match visit.by_program {
        true => crate::Refusal::from(refused).problem(visit.l).json(visit.l),
        false => visit.answer(Err(refused.into())),
    }
}
