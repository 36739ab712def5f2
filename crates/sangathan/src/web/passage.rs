//! The way of every request to its page and of the answer back. One layer, not one for each station: the router copies and boxes every layer, with all that
//! lies within it, anew for each request.

use std::ops::ControlFlow;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use system::Shared;

use super::kept::Shelf;
use super::limits::Limits;
use super::log::Asked;
use super::metrics::Metrics;
use super::session::Entrance;
use super::{Front, guard, proxies};

/// What stands before the pages.
#[derive(Clone)]
pub struct Passage(Arc<Stations>);

struct Stations {
    shared: Shared,
    metrics: Metrics,
    proxies: Arc<[proxies::Net]>,
    limits: Limits,
    entrance: Entrance,
    shelf: Shelf,
}

impl Passage {
    /// The way to the pages of an installation.
    pub fn new(shared: Shared, metrics: Metrics, front: &Front) -> Passage {
        let shelf = Shelf::new(shared.clone());
        Passage(Arc::new(Stations {
            limits: Limits::new(shared.clone(), front.is_public),
            entrance: Entrance::new(shared.clone(), shelf.clone()),
            proxies: front.proxies.clone(),
            metrics,
            shelf,
            shared,
        }))
    }
}

impl Stations {
    /// Who asks, from where; or why they are not let in.
    async fn admit(&self, request: &mut Request) -> ControlFlow<Response> {
        guard::own_name(&self.shared, request)?;
        proxies::find(&self.proxies, request);
        self.limits.by_address(request)?;
        self.entrance.enter(request).await?;
        self.limits.by_session(request)
    }
}

/// Middleware. Nobody is answered from what is kept who would not be answered anyway; whoever is refused is logged and counted like everybody else.
pub async fn pass(State(way): State<Passage>, mut request: Request, next: Next) -> Response {
    let way = &*way.0;
    let asked = Asked::of(&way.shared.host.ids, &mut request);
    let mut response = match way.admit(&mut request).await {
        ControlFlow::Continue(()) => way.shelf.answer(request, next).await,
        ControlFlow::Break(refused) => refused,
    };
    guard::headers(&way.shared.site, &mut response);
    way.metrics.note(&asked, response.status());
    asked.answered(&mut response);
    response
}
