//! The accept loop.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::{JoinError, JoinSet};
use tokio::time::{sleep, timeout};
use tower::ServiceExt as _;

use super::Limits;
use super::body::Paced;
use super::stall::Stall;

/// Pause after an accept that failed for want of something (descriptors, memory) that others must first give back.
const ACCEPT_PAUSE: Duration = Duration::from_millis(250);
/// Visitors who may be told at the same time that the server is full; further ones are just closed.
const REFUSALS: usize = 256;
/// How long telling one of them may take.
const REFUSAL_TIME: Duration = Duration::from_secs(2);
/// The most a request's line and headers may weigh together, in bytes.
const HEAD_BYTES: usize = 64 * 1024;
/// What a visitor reads who comes when all connections are taken. The language is not known yet, so both.
const FULL: &str = "अभी बहुत लोग जुड़े हुए हैं। 5 सेकंड बाद फिर खोलें।\n\
                    Too many people are connected just now. Please try again in 5 seconds.\n";

/// Serves `app` on `listener` until `stop` is ready; then accepts nobody new, closes idle
/// connections, lets requests in flight finish within [`Limits::drain`] and returns.
///
/// Every request carries its visitor's address as [`ConnectInfo<SocketAddr>`]. A connection over
/// [`Limits::connections`] is answered with 503 and `Retry-After: 5` and closed. Failures to
/// accept are logged and tried again, never returned; the result is an error only if the
/// listener does not know its own address.
pub async fn run(
    listener: TcpListener,
    app: Router,
    limits: Limits,
    stop: impl Future<Output = ()>,
) -> io::Result<()> {
    tracing::info!(address = %listener.local_addr()?, "serving");
    run_on(listener, app, limits, stop).await;
    Ok(())
}

/// Where new connections come from: a listener, or in tests one that fails now and then.
pub(super) trait Source {
    async fn next(&mut self) -> io::Result<(TcpStream, SocketAddr)>;
}

impl Source for TcpListener {
    async fn next(&mut self) -> io::Result<(TcpStream, SocketAddr)> {
        self.accept().await
    }
}

pub(super) async fn run_on(
    mut source: impl Source,
    app: Router,
    limits: Limits,
    stop: impl Future<Output = ()>,
) {
    let places = Arc::new(Semaphore::new(limits.connections));
    let refusals = Arc::new(Semaphore::new(REFUSALS));
    let graceful = GracefulShutdown::new();
    let mut tasks = JoinSet::new();
    tokio::pin!(stop);
    loop {
        let (socket, peer) = tokio::select! {
            () = &mut stop => break,
            Some(ended) = tasks.join_next() => { note_panic(ended); continue }
            accepted = accept(&mut source) => accepted,
        };
        if let Ok(place) = places.clone().try_acquire_owned() {
            // The watcher is made here, not in the task: a stop in between is still seen.
            tasks.spawn(converse(socket, peer, app.clone(), limits, graceful.watcher(), place));
        } else if let Ok(permit) = refusals.clone().try_acquire_owned() {
            tasks.spawn(refuse(socket, permit));
        }
    }

    drop(source); // From here on the operating system itself refuses newcomers.
    if timeout(limits.drain, graceful.shutdown()).await.is_err() {
        tracing::warn!(connections = tasks.len(), "stopped before every request was finished");
    }
    tasks.abort_all();
    while let Some(ended) = tasks.join_next().await {
        note_panic(ended);
    }
}

/// The next connection. Failures are waited out: they concern one visitor (who is gone), or
/// something that runs short and comes back.
async fn accept(source: &mut impl Source) -> (TcpStream, SocketAddr) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    loop {
        match source.next().await {
            Ok(accepted) => return accepted,
            Err(e)
                if matches!(
                    e.kind(),
                    ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted
                ) => {}
            Err(e) => {
                tracing::warn!(error = %e, "cannot accept a connection; trying again");
                sleep(ACCEPT_PAUSE).await;
            }
        }
    }
}

/// One connection from its first request to its last. `_place` is given back when it ends.
async fn converse(
    socket: TcpStream,
    peer: SocketAddr,
    app: Router,
    limits: Limits,
    watcher: Watcher,
    _place: OwnedSemaphorePermit,
) {
    // Answers are written whole: waiting to fill a packet would only delay their last part.
    if let Err(e) = socket.set_nodelay(true) {
        tracing::debug!(%peer, error = %e, "no TCP_NODELAY");
    }
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(|b| Body::new(Paced::new(b, limits.body_grace, limits.body_min_rate)));
        request.extensions_mut().insert(ConnectInfo(peer));
        app.clone().oneshot(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.header_timeout)
        .max_buf_size(HEAD_BYTES)
        .serve_connection(TokioIo::new(Stall::new(socket, limits.write_stall)), service);
    if let Err(e) = watcher.watch(connection).await {
        // The other side went away or was too slow: usual, and nothing to be done about.
        tracing::debug!(%peer, error = %e, "connection ended");
    }
}

/// Tells a visitor that the server is full.
async fn refuse(mut socket: TcpStream, _permit: OwnedSemaphorePermit) {
    let answer = format!(
        "HTTP/1.1 503 Service Unavailable\r\nretry-after: 5\r\nconnection: close\r\ncache-control: no-store\r\n\
         content-type: text/plain; charset=utf-8\r\ncontent-length: {}\r\n\r\n{FULL}",
        FULL.len()
    );
    let tell = async {
        socket.write_all(answer.as_bytes()).await?;
        socket.shutdown().await?;
        // Closing with the request still unread would send a reset, which may overtake the answer.
        let mut unread = [0u8; 4096];
        while socket.read(&mut unread).await? > 0 {}
        io::Result::Ok(())
    };
    // Whether the visitor was told in time or went away: nothing more can be done for them.
    let _ = timeout(REFUSAL_TIME, tell).await;
}

fn note_panic(ended: Result<(), JoinError>) {
    if let Err(e) = ended
        && e.is_panic()
    {
        tracing::error!(error = %e, "a handler panicked; its connection was closed");
    }
}
