//! `serve`: the server.

use clap::{ArgMatches, Command};
use serde_json::json;
use signin::sample::Guest;
use system::{Exit, Failure, Shared};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;
use words::Locale;

use super::network::{self, Network};
use super::{Call, demo};
use crate::heads::{self, Heads};
use crate::open::{Opened, Want};
use crate::serve::{Limits, run as serve};
use crate::{errors, folder, messages, web};

/// The command.
pub fn command(l: Locale) -> Command {
    Command::new("serve")
        .about(messages::serve_about(l))
        .after_help(messages::serve_examples(l))
        .args(network::options(l))
        .arg(heads::option(l))
}

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let network = Network::take(given).await?;
    let opened = call.settings.open(Want::Made).await?;
    let heads = Heads::of(&call.settings, given);
    until_stopped(call, opened, network, heads, &[]).await
}

/// Serves until the program is asked to stop, then lets what is under way finish. `guests` are told their links, and the operator of a new installation
/// where it is set up: on standard output, never in the log.
pub async fn until_stopped(
    call: &mut Call,
    opened: Opened,
    network: Network,
    heads: Heads,
    guests: &[Guest],
) -> Result<Exit, Failure> {
    let l = call.settings.locale;
    let sample = opened.sample || demo::was_imported(call, &opened.host).await?;
    network.must_be_set_up(is_set_up(&opened).await?)?;
    // Each connection is a file; a limit that cannot be raised only means fewer visitors at once.
    if let Err(e) = rlimit::increase_nofile_limit(u64::MAX) {
        tracing::warn!(error = %e, "the limit of open files stays as it is");
    }
    let schema = db::migrate::version(&opened.host.db).await.map_err(errors::database)?;
    let organisation = if sample { messages::sample_organisation(l) } else { String::new() };
    let host = opened.host.clone().guarded(network.safeguards);
    let forms = folder::forms_key(&call.settings.keys, &*host.rng)?;
    let shared = Shared::new(host, sample, &organisation, call.systems.clone());
    let shared = shared.at(network.site.clone()).signing(forms);
    // Without it everything else is served; pages for strangers say that they are not.
    if let Err(e) = shared.narrow().await {
        eprintln!("{}", messages::serve_public_closed(l, e.to_string()));
    }
    let app = web::router(shared, schema, &network.front);

    // Before the address is told: whoever reads it may ask for the end at once.
    let stop = asked_to_stop()?;
    let url = format!("http://{}/", network.address);
    let set_up = signin::first_run(&opened.host, &network.site).await.map_err(errors::access)?;
    if call.out.json {
        let guests: Vec<_> = guests.iter().map(|g| demo::value(g, l)).collect();
        call.out.value(&json!({"address": url, "sample": sample, "set_up": set_up, "guests": guests}));
    } else {
        call.out.line(&url);
        if let Some(address) = &set_up {
            call.out.line(&messages::serve_set_up(l));
            call.out.line(address);
        }
        demo::introduce(&mut call.out, guests);
        if sample {
            eprintln!("{}", messages::serve_sample(l));
        }
        network.remarks(l).iter().for_each(|r| eprintln!("{r}"));
    }
    let (no_more, last) = oneshot::channel();
    let signing = tokio::spawn(heads.keep_up(opened.host.clone(), last));
    let days = tokio::spawn(crate::days::follow(opened.host.clone(), call.systems.clone()));
    let served = serve(network.listener, app, Limits::default(), stop).await;
    // The last head, of what the requests in flight have left, comes before the database is closed.
    drop(no_more);
    days.abort();
    signing.await.map_err(|e| Failure::plain(base::Kind::Internal, e))?;
    served.map_err(|e| Failure::plain(base::Kind::Internal, e))?;
    opened.host.db.close().await;
    tracing::info!("stopped");
    Ok(Exit::Done)
}

async fn is_set_up(opened: &Opened) -> Result<bool, Failure> {
    let mut tx = opened.host.db.read().await.map_err(errors::database)?;
    let found = access::installation::installation(&mut tx).await.map_err(errors::database)?;
    tx.rollback().await.map_err(errors::database)?;
    Ok(found.is_some())
}

/// Ready when the operator (Ctrl-C) or the system (SIGTERM) wants an end.
fn asked_to_stop() -> Result<impl Future<Output = ()>, Failure> {
    let listen = |kind| signal(kind).map_err(|e| Failure::plain(base::Kind::Internal, e));
    let (mut interrupt, mut terminate) = (listen(SignalKind::interrupt())?, listen(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
    })
}
