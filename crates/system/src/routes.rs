//! The pages of the systems, with a list of their addresses: what is tested of every page is tested of this list.

use access::Actor;
use axum::routing::MethodRouter;
use axum::{Extension, Router};

use crate::Shared;

/// Pages of a system, and their addresses.
#[derive(Default)]
pub struct Routes {
    router: Router<Shared>,
    addresses: Vec<String>,
}

impl Routes {
    /// No page yet.
    pub fn new() -> Routes {
        Routes::default()
    }

    /// One more page.
    #[must_use]
    pub fn route(mut self, address: &str, handlers: MethodRouter<Shared>) -> Routes {
        self.addresses.push(address.to_owned());
        Routes { router: self.router.route(address, handlers), addresses: self.addresses }
    }

    /// The pages of both.
    #[must_use]
    pub fn merge(mut self, other: Routes) -> Routes {
        self.addresses.extend(other.addresses);
        Routes { router: self.router.merge(other.router), addresses: self.addresses }
    }

    /// The pages, changed as a router: a layer around them.
    #[must_use]
    pub fn wrapped(self, wrap: impl FnOnce(Router<Shared>) -> Router<Shared>) -> Routes {
        Routes { router: wrap(self.router), addresses: self.addresses }
    }

    /// The addresses, as they were given: `/areas/{code}`.
    pub fn addresses(&self) -> &[String] {
        &self.addresses
    }

    /// The pages as one actor sees them, without anything around them.
    pub fn seen_by(self, actor: Actor, shared: Shared) -> Router {
        self.router.layer(Extension(actor)).with_state(shared)
    }

    /// The pages.
    pub fn into_router(self) -> Router<Shared> {
        self.router
    }
}
