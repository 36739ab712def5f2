//! How much one visitor may ask for. Every limit belongs to an address or to a session, never to an account: nobody can lock another person out by
//! asking too much in their name. (Wrong passwords of one account are slowed down in `access`, each address for itself.)

use std::hash::Hash;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use access::Actor;
use axum::extract::{MatchedPath, Request};
use axum::response::Response;
use base::uuid::Uuid;
use http::Method;
use quick_cache::sync::Cache;
use system::{Client, Shared};
use ui::Problem;

use super::problem::Asked;
use super::proxies::From;

/// Addresses and sessions that are counted at once; of more, those that were not seen for longest are forgotten.
const MOST: usize = 100_000;
const SECOND: i64 = 1_000_000;
const MINUTE: i64 = 60 * SECOND;

/// So many within a time in the long run, and a store of them for a moment of haste.
#[derive(Debug, Clone, Copy)]
struct Rate {
    many: i64,
    within: i64,
    store: i64,
}

/// All that one address asks for: behind one IPv4 address of a mobile network there are hundreds of people.
const ADDRESS: Rate = Rate { many: 50, within: SECOND, store: 1_000 };
/// Attempts to come in from one address.
const DOOR: Rate = Rate { many: 60, within: MINUTE, store: 120 };
/// Files and searches from one address.
const HEAVY_ADDRESS: Rate = Rate { many: 300, within: MINUTE, store: 300 };
/// All that one session asks for: a person, or a program with a token.
const SESSION: Rate = Rate { many: 20, within: SECOND, store: 200 };
/// Files and searches of one session.
const HEAVY: Rate = Rate { many: 30, within: MINUTE, store: 60 };

/// Counts by key: for each the instant at which its store would be full again (the generic cell rate algorithm). One number a key, no timer.
struct Meter<K> {
    rate: Rate,
    full_at: Cache<K, Arc<AtomicI64>>,
}

impl<K: Hash + Eq + Clone> Meter<K> {
    fn new(rate: Rate) -> Meter<K> {
        Meter { rate, full_at: Cache::new(MOST) }
    }

    /// Takes one; else in how many seconds there is one again.
    fn take(&self, key: &K, now: i64) -> Result<(), u32> {
        let (each, store) = (self.rate.within / self.rate.many, self.rate.store);
        let fresh = || Ok::<_, std::convert::Infallible>(Arc::new(AtomicI64::new(i64::MIN)));
        let Ok(cell) = self.full_at.get_or_insert_with(key, fresh);
        let taken = cell.fetch_update(Ordering::AcqRel, Ordering::Acquire, |full_at| {
            let next = full_at.max(now) + each;
            (next - now <= each * store).then_some(next)
        });
        match taken {
            Ok(_) => Ok(()),
            Err(full_at) => {
                let wait = full_at + each - each * store - now;
                Err(u32::try_from(wait.div_euclid(SECOND) + 1).unwrap_or(u32::MAX))
            }
        }
    }
}

/// What a request costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Weight {
    /// What the page itself needs, and what a supervisor asks for.
    Nothing,
    /// An attempt to come in.
    Door,
    /// A file, a search: much work, or much data.
    Heavy,
    /// A page.
    Page,
}

/// The open places at which somebody is let in.
const DOORS: [&str; 4] = ["/sign-in", "/welcome", "/set-up", "/ways"];
const FILES: [&str; 5] = [".csv", ".xlsx", ".json", ".geojson", ".jsonl"];

fn weight(method: &Method, path: &str, query: Option<&str>) -> Weight {
    let searches = || query.is_some_and(|q| q.split('&').any(|p| p.starts_with("q=") && p.len() > 2));
    match path {
        "/healthz" | "/readyz" | "/version" | "/metrics" => Weight::Nothing,
        p if p.starts_with("/assets/") => Weight::Nothing,
        p if !method.is_safe() && DOORS.iter().any(|d| p.starts_with(d)) => Weight::Door,
        p if FILES.iter().any(|f| p.ends_with(f)) || p.starts_with("/exports/") || searches() => {
            Weight::Heavy
        }
        _ => Weight::Page,
    }
}

/// What is counted.
pub struct Limits {
    shared: Shared,
    /// Whether this computer itself is counted as well: so where others reach it, through a proxy that may stand on it.
    locals: bool,
    meters: Meters,
}

struct Meters {
    address: Meter<String>,
    door: Meter<String>,
    heavy_address: Meter<String>,
    session: Meter<Uuid>,
    heavy: Meter<Uuid>,
}

impl Limits {
    /// Nobody has asked for anything yet.
    pub fn new(shared: Shared, locals: bool) -> Limits {
        let meters = Meters {
            address: Meter::new(ADDRESS),
            door: Meter::new(DOOR),
            heavy_address: Meter::new(HEAVY_ADDRESS),
            session: Meter::new(SESSION),
            heavy: Meter::new(HEAVY),
        };
        Limits { shared, locals, meters }
    }

    fn held(&self, request: &Request, taken: Result<(), u32>) -> ControlFlow<Response> {
        let Err(wait) = taken else { return ControlFlow::Continue(()) };
        let asked = Asked::of(request);
        tracing::warn!(id = asked.id, "too many requests");
        ControlFlow::Break(asked.tell(&self.shared, Problem { retry_after: Some(wait), ..Problem::new(429) }))
    }

    fn counts(&self, request: &Request) -> Option<Weight> {
        let from = request.extensions().get::<From>();
        if from.is_none_or(|f| f.is_local && !self.locals) {
            return None;
        }
        let path =
            request.extensions().get::<MatchedPath>().map_or(request.uri().path(), MatchedPath::as_str);
        Some(weight(request.method(), path, request.uri().query())).filter(|w| *w != Weight::Nothing)
    }

    fn of_address(&self, weight: Weight, class: &String, now: i64) -> Result<(), u32> {
        let m = &self.meters;
        m.address.take(class, now)?;
        match weight {
            Weight::Door => m.door.take(class, now),
            Weight::Heavy => m.heavy_address.take(class, now),
            _ => Ok(()),
        }
    }

    fn of_session(&self, weight: Weight, session: Uuid, now: i64) -> Result<(), u32> {
        self.meters.session.take(&session, now)?;
        match weight {
            Weight::Heavy => self.meters.heavy.take(&session, now),
            _ => Ok(()),
        }
    }

    /// Before anybody is looked up: the limits of an address.
    pub fn by_address(&self, request: &Request) -> ControlFlow<Response> {
        let counted = self.counts(request).zip(request.extensions().get::<Client>());
        let now = self.shared.host.clock.micros();
        self.held(request, counted.map_or(Ok(()), |(weight, client)| self.of_address(weight, &client.0, now)))
    }

    /// Once it is known who asks: the limits of a session.
    pub fn by_session(&self, request: &Request) -> ControlFlow<Response> {
        let session = request.extensions().get::<Actor>().and_then(Actor::user).map(|u| u.session);
        let counted = self.counts(request).zip(session);
        let now = self.shared.host.clock.micros();
        self.held(request, counted.map_or(Ok(()), |(weight, session)| self.of_session(weight, session, now)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// In no time of any length more gets through than the store and what comes back in that time; and whoever waits as told gets through.
        #[test]
        fn a_meter_lets_through_its_rate_and_no_more(steps in prop::collection::vec(0i64..3_000_000, 1..200)) {
            let rate = Rate { many: 2, within: SECOND, store: 5 };
            let meter = Meter::new(rate);
            let (mut now, mut passed) = (1_000_000_000i64, Vec::new());
            for step in steps {
                now += step;
                match meter.take(&"one", now) {
                    Ok(()) => passed.push(now),
                    Err(wait) => prop_assert!(meter_after(&passed, rate, now + i64::from(wait) * SECOND)),
                }
                prop_assert!(meter.take(&"another", now).is_ok() || step < SECOND);
            }
            for (i, from) in passed.iter().enumerate() {
                for (j, to) in passed.iter().enumerate().skip(i) {
                    let allowed = rate.store + (to - from) * rate.many / rate.within + 1;
                    prop_assert!((j - i + 1) as i64 <= allowed);
                }
            }
        }
    }

    /// Whether a meter that has let these through lets one through at an instant.
    fn meter_after(passed: &[i64], rate: Rate, at: i64) -> bool {
        let meter = Meter::new(rate);
        passed.iter().all(|p| meter.take(&"x", *p).is_ok()) && meter.take(&"x", at).is_ok()
    }

    #[test]
    fn what_a_request_costs() {
        let (get, post) = (Method::GET, Method::POST);
        for (method, path, query, is) in [
            (&get, "/healthz", None, Weight::Nothing),
            (&get, "/assets/{version}/{*name}", None, Weight::Nothing),
            (&get, "/sign-in", None, Weight::Page),
            (&post, "/sign-in", None, Weight::Door),
            (&post, "/sign-in/device", None, Weight::Door),
            (&post, "/set-up", None, Weight::Door),
            (&get, "/report/reach.xlsx", None, Weight::Heavy),
            (&get, "/areas", Some("q=dev"), Weight::Heavy),
            (&get, "/areas", Some("q="), Weight::Page),
            (&get, "/areas/{code}", Some("on=2026-01-01"), Weight::Page),
            (&post, "/work", None, Weight::Page),
        ] {
            assert_eq!(weight(method, path, query), is, "{method} {path}");
        }
    }
}
