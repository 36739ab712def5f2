//! How the server meets the network: which addresses it may listen on, how many visitors it
//! takes at once, how long it waits for slow ones, and how it stops.
//!
//! `axum::serve` has no time-out for headers and no cap on connections, so [`run`] is an accept
//! loop of our own over hyper. What it guards is the connection; what belongs to a request is
//! for layers on the router. Recommended, outermost first:
//!
//! - a check that the `Host` header names this server: while there is no sign-in, it is what
//!   keeps a foreign web page from reading the pages through a name that it points at 127.0.0.1;
//! - `tower_http::timeout::TimeoutLayer` (503 after 30 s; a longer one on the import routes);
//! - `tower_http::limit::RequestBodyLimitLayer` together with `axum::extract::DefaultBodyLimit`
//!   (2 MB; more on the import routes only);
//! - `tower_http::compression::CompressionLayer`;
//! - a catcher of panics, so that a handler's panic is a page with 500; here it only ends its connection.
//!
//! `tower_http`'s body time-outs are not needed: [`Limits::body_min_rate`] is stricter, because
//! one byte now and then does not keep a request alive.
//!
//! The process needs a few more file descriptors than [`Limits::connections`]; raise the soft
//! limit (`RLIMIT_NOFILE`) at start. When descriptors run out, accepting pauses and goes on.

use std::time::Duration;

mod address;
mod body;
mod listener;
mod stall;
#[cfg(test)]
mod tests;

pub use address::is_local;
pub use listener::run;

/// What one visitor, and all of them together, may ask of the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How long a request's headers may take to arrive; also how long a kept-alive connection may be idle.
    pub header_timeout: Duration,
    /// Connections open at once. One more is answered with 503 and `Retry-After` and closed, so
    /// that a visitor sees a sentence at once instead of a page that never comes.
    pub connections: usize,
    /// Waiting for the bytes of a request's body that is forgiven whatever their number.
    pub body_grace: Duration,
    /// Bytes per second that a request's body must keep up, on average over the time spent
    /// waiting for it, once `body_grace` is used up; the handler's own time does not count. 0: no demand.
    pub body_min_rate: u64,
    /// How long a client may take nothing of what is sent to it before it is given up.
    pub write_stall: Duration,
    /// How long requests in flight may still run after the stop.
    pub drain: Duration,
}

impl Default for Limits {
    /// 10 s for headers, 12,000 connections (of them 10,000 may be idle and there is still room), 10 s and then 500 bytes/s for bodies (2G carries
    /// about 2,000), 30 s without taking a byte, 30 s to finish.
    fn default() -> Self {
        Limits {
            header_timeout: Duration::from_secs(10),
            connections: 12_000,
            body_grace: Duration::from_secs(10),
            body_min_rate: 500,
            write_stall: Duration::from_secs(30),
            drain: Duration::from_secs(30),
        }
    }
}
