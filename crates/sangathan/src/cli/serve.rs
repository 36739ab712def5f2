//! `serve`: the server.

use std::net::SocketAddr;

use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::json;
use system::{Exit, Failure, Shared};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;
use words::{Locale, Text};

use super::{Call, demo};
use crate::heads::{self, Heads};
use crate::open::{Opened, Want};
use crate::serve::{Limits, NotLoopback, loopback_only, run as serve};
use crate::{errors, messages, web};

/// Where the server listens if nobody says otherwise.
pub const LISTEN: &str = "127.0.0.1:8080";

/// The command.
pub fn command(l: Locale) -> Command {
    Command::new("serve")
        .about(messages::serve_about(l))
        .after_help(messages::serve_examples(l))
        .args([listen(l), heads::option(l)])
}

/// The option `--listen`.
pub fn listen(l: Locale) -> Arg {
    Arg::new("listen")
        .long("listen")
        .value_name("ADDRESS:PORT")
        .value_parser(value_parser!(SocketAddr))
        .default_value(LISTEN)
        .help(messages::serve_listen(l))
}

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let listener = bind(given).await?;
    let opened = call.settings.open(Want::Made).await?;
    let heads = Heads::of(&call.settings, given);
    until_stopped(call, opened, listener, heads).await
}

/// Takes the address, before anything long is begun.
///
/// # Errors
/// If others than this computer could connect, or somebody else listens there.
pub async fn bind(given: &ArgMatches) -> Result<TcpListener, Failure> {
    let address = given.get_one::<SocketAddr>("listen").copied();
    let address = address.ok_or_else(|| errors::misuse(|l| messages::usage_missing(l, "--listen")))?;
    loopback_only(address).map_err(not_here)?;
    TcpListener::bind(address).await.map_err(|e| {
        let (address, detail) = (address.to_string(), e.to_string());
        errors::fault(base::Kind::Conflict, "listen", |l| messages::serve_bind(l, &address, &detail))
    })
}

fn not_here(e: NotLoopback) -> Failure {
    Failure::usage(Text::new(e.hindi(), e.english()))
}

/// Serves until the program is asked to stop, then lets what is under way finish.
pub async fn until_stopped(
    call: &mut Call,
    opened: Opened,
    listener: TcpListener,
    heads: Heads,
) -> Result<Exit, Failure> {
    let l = call.settings.locale;
    let sample = opened.sample || demo::was_imported(call, &opened.host).await?;
    let address = listener.local_addr().map_err(|e| Failure::plain(base::Kind::Internal, e))?;
    // Each connection is a file; a limit that cannot be raised only means fewer visitors at once.
    if let Err(e) = rlimit::increase_nofile_limit(u64::MAX) {
        tracing::warn!(error = %e, "the limit of open files stays as it is");
    }
    let schema = db::migrate::version(&opened.host.db).await.map_err(errors::database)?;
    let organisation = if sample { messages::sample_organisation(l) } else { String::new() };
    let shared = Shared::new(opened.host.clone(), sample, &organisation, call.systems.clone());
    let app = web::router(shared, schema);

    // Before the address is told: whoever reads it may ask for the end at once.
    let stop = asked_to_stop()?;
    let url = format!("http://{address}/");
    if call.out.json {
        call.out.value(&json!({"address": url, "sample": sample}));
    } else {
        call.out.line(&url);
        if sample {
            eprintln!("{}", messages::serve_sample(l));
        }
        eprintln!("{}", messages::serve_only_here(l));
    }
    let (no_more, last) = oneshot::channel();
    let signing = tokio::spawn(heads.keep_up(opened.host.clone(), last));
    let served = serve(listener, app, Limits::default(), stop).await;
    // The last head, of what the requests in flight have left, comes before the database is closed.
    drop(no_more);
    signing.await.map_err(|e| Failure::plain(base::Kind::Internal, e))?;
    served.map_err(|e| Failure::plain(base::Kind::Internal, e))?;
    opened.host.db.close().await;
    tracing::info!("stopped");
    Ok(Exit::Done)
}

/// Ready when the operator (Ctrl-C) or the system (SIGTERM) wants an end.
fn asked_to_stop() -> Result<impl Future<Output = ()>, Failure> {
    let listen = |kind| signal(kind).map_err(|e| Failure::plain(base::Kind::Internal, e));
    let (mut interrupt, mut terminate) = (listen(SignalKind::interrupt())?, listen(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
    })
}
