//! How `serve` and `demo` stand towards the network: where they listen, under which address people reach them, whom they believe.

use std::net::SocketAddr;
use std::path::PathBuf;

use access::Safeguards;
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use system::{Failure, Site};
use tokio::net::TcpListener;
use words::Locale;

use crate::serve::is_local;
use crate::web::Front;
use crate::web::proxies::Net;
use crate::{errors, messages};

/// Where the server listens if nobody says otherwise.
pub const LISTEN: &str = "127.0.0.1:8080";
/// The variable that holds the token for `/metrics` itself.
pub const METRICS_TOKEN: &str = "SANGATHAN_METRICS_TOKEN";
/// The shortest token that is taken.
const TOKEN: usize = 32;

/// The options.
pub fn options(l: Locale) -> Vec<Arg> {
    let defaults = Safeguards::default();
    let number = |name: &'static str, default: i64| {
        let known = Arg::new(name).long(name).value_name("N").value_parser(value_parser!(i64).range(1..));
        known.default_value(default.to_string())
    };
    vec![
        Arg::new("listen")
            .long("listen")
            .value_name("ADDRESS:PORT")
            .value_parser(value_parser!(SocketAddr))
            .default_value(LISTEN)
            .help(messages::serve_listen(l)),
        Arg::new("public-url")
            .long("public-url")
            .value_name("URL")
            .value_parser(|s: &str| Site::new(s).ok_or("https://NAME"))
            .help(messages::serve_public_url(l)),
        Arg::new("allow-plain-http")
            .long("allow-plain-http")
            .action(ArgAction::SetTrue)
            .help(messages::serve_allow_plain(l)),
        Arg::new("trusted-proxy")
            .long("trusted-proxy")
            .value_name("CIDR")
            .action(ArgAction::Append)
            .value_delimiter(',')
            .value_parser(|s: &str| s.parse::<Net>().map_err(|()| "10.0.0.0/8"))
            .help(messages::serve_trusted_proxy(l)),
        Arg::new("metrics-token-file")
            .long("metrics-token-file")
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
            .help(messages::serve_metrics_token(l)),
        number("looks-per-hour", defaults.looks_an_hour).help(messages::serve_looks(l)),
        number("export-alone", defaults.rows_alone).help(messages::serve_alone(l)),
    ]
}

/// The public address that was said, or that of this computer at the port that was said: for links, where nothing is served.
///
/// # Errors
/// If no port is known.
pub fn site(given: &ArgMatches) -> Result<Site, Failure> {
    let address = given.get_one::<SocketAddr>("listen");
    let address = address.ok_or_else(|| errors::misuse(|l| messages::usage_missing(l, "--listen")))?;
    let public = given.get_one::<Site>("public-url").cloned();
    Ok(public.unwrap_or_else(|| Site::local(address.port())))
}

/// What was said about the network, and the address that was taken.
pub struct Network {
    /// Where connections come in.
    pub listener: TcpListener,
    /// The address that was taken.
    pub address: SocketAddr,
    /// Under which address people reach it.
    pub site: Site,
    /// How the server stands towards the network.
    pub front: Front,
    /// What slows down whoever wants to carry much away.
    pub safeguards: Safeguards,
}

impl Network {
    /// Reads the options and takes the address, before anything long is begun.
    ///
    /// # Errors
    /// If others could connect without TLS, somebody else listens there, or the token cannot be read.
    pub async fn take(given: &ArgMatches) -> Result<Network, Failure> {
        let address = given.get_one::<SocketAddr>("listen").copied();
        let address = address.ok_or_else(|| errors::misuse(|l| messages::usage_missing(l, "--listen")))?;
        let public = given.get_one::<Site>("public-url").cloned();
        let plain = given.get_flag("allow-plain-http");
        let protected = public.as_ref().is_some_and(Site::is_secure);
        let reached = !is_local(address) || public.as_ref().is_some_and(|s| !names_this_computer(s));
        if reached && !protected && !plain {
            let address = address.to_string();
            return Err(errors::misuse(|l| messages::serve_plain(l, &address)));
        }
        let count = |name: &str, otherwise| given.get_one::<i64>(name).copied().unwrap_or(otherwise);
        let defaults = Safeguards::default();
        let safeguards = Safeguards {
            looks_an_hour: count("looks-per-hour", defaults.looks_an_hour),
            rows_alone: count("export-alone", defaults.rows_alone),
        };
        let proxies: Vec<Net> = given.get_many("trusted-proxy").into_iter().flatten().copied().collect();
        let metrics_token = metrics_token(given)?;
        let listener = TcpListener::bind(address).await.map_err(|e| {
            let (address, detail) = (address.to_string(), e.to_string());
            errors::fault(base::Kind::Conflict, "listen", |l| messages::serve_bind(l, &address, &detail))
        })?;
        let address = listener.local_addr().map_err(|e| Failure::plain(base::Kind::Internal, e))?;
        let site = public.unwrap_or_else(|| Site::local(address.port()));
        let front = Front { proxies: proxies.into(), is_public: reached, metrics_token };
        Ok(Network { listener, address, site, front, safeguards })
    }

    /// Refuses to let others in before there is anybody who could sign in.
    ///
    /// # Errors
    /// If others could connect, and the installation is not set up.
    pub fn must_be_set_up(&self, is_set_up: bool) -> Result<(), Failure> {
        if is_set_up || is_local(self.address) {
            return Ok(());
        }
        let (address, port) = (self.address.to_string(), self.address.port().to_string());
        Err(errors::fault(base::Kind::Conflict, "not_set_up", |l| {
            messages::serve_not_set_up(l, &address, &port)
        }))
    }

    /// What whoever starts the server should know.
    pub fn remarks(&self, l: Locale) -> Vec<String> {
        let mut all = Vec::new();
        if !self.front.is_public {
            all.push(messages::serve_only_here(l));
        } else if !self.site.is_secure() {
            all.push(messages::serve_unprotected(l));
        } else if self.front.proxies.is_empty() {
            all.push(messages::serve_no_proxy(l));
        }
        all
    }
}

/// Whether a public address leads to whoever asks for it: nobody else comes by it.
fn names_this_computer(site: &Site) -> bool {
    let host = site.host();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name).trim_matches(['[', ']']);
    name == "localhost" || name.parse().is_ok_and(|ip: std::net::IpAddr| ip.to_canonical().is_loopback())
}

/// The token for `/metrics`: from its file, or from its variable.
fn metrics_token(given: &ArgMatches) -> Result<Option<String>, Failure> {
    let direct = std::env::var(METRICS_TOKEN).ok().filter(|t| !t.is_empty());
    let token = match given.get_one::<PathBuf>("metrics-token-file") {
        None => direct,
        Some(_) if direct.is_some() => {
            return Err(errors::misuse(|l| {
                messages::usage_conflict(l, METRICS_TOKEN, "--metrics-token-file")
            }));
        }
        Some(path) => Some(std::fs::read_to_string(path).map_err(|e| errors::file(path, &e))?),
    };
    let token = token.map(|t| t.trim().to_owned());
    match token {
        Some(t) if t.len() < TOKEN => Err(errors::misuse(|l| messages::serve_short_token(l, TOKEN))),
        token => Ok(token),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn taken(line: &str) -> Result<Network, Failure> {
        let words = line.split_whitespace();
        let command = clap::Command::new("serve").args(options(Locale::En));
        Network::take(&command.try_get_matches_from(words).unwrap()).await
    }

    #[tokio::test]
    async fn others_are_let_near_only_under_tls_or_if_said_so() {
        let usage = async |line: &str| taken(line).await.err().map(|e| e.text.en);
        for refused in [
            "serve --listen 0.0.0.0:0",
            "serve --listen 0.0.0.0:0 --public-url http://office.example",
            "serve --listen 127.0.0.1:0 --public-url http://office.example",
        ] {
            assert!(usage(refused).await.is_some_and(|t| t.contains("--public-url https://")), "{refused}");
        }
        let here = taken("serve --listen 127.0.0.1:0").await.unwrap();
        assert!(!here.front.is_public && here.site == Site::local(here.address.port()));
        assert!(here.must_be_set_up(false).is_ok());
        let behind = taken("serve --listen 127.0.0.1:0 --public-url https://office.example").await.unwrap();
        assert!(behind.front.is_public && behind.must_be_set_up(false).is_ok());
        assert!(behind.remarks(Locale::En)[0].contains("--trusted-proxy"));
        let named = "serve --listen 127.0.0.1:0 --public-url https://office.example --trusted-proxy 127.0.0.1,10.0.0.0/8";
        assert!(taken(named).await.unwrap().remarks(Locale::En).is_empty());
        let open = taken("serve --listen 0.0.0.0:0 --public-url https://office.example").await.unwrap();
        assert!(open.must_be_set_up(true).is_ok());
        assert_eq!(open.must_be_set_up(false).unwrap_err().code, "not_set_up");
        let plain = taken("serve --listen 0.0.0.0:0 --allow-plain-http").await.unwrap();
        assert!(plain.front.is_public && plain.remarks(Locale::En)[0].contains("without TLS"));
        let own = taken("serve --listen 127.0.0.1:0 --public-url http://localhost:8080").await.unwrap();
        assert!(!own.front.is_public);
    }
}
