//! The whole front, as the network sees it, before every page of the program: who is let in, what a form must carry, which headers an answer has.

mod door;
mod network;
mod numbers;
mod texts;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use access::sessions::{self, How};
use access::{Action, Actor, Role, UserId, tokens};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use base::Clock as _;
use base::uuid::Uuid;
use db::Db;
use http::{HeaderMap, Method, Request, StatusCode, header};
use system::{Shared, Site as Address};
use tower::ServiceExt as _;
use words::Locale;

use super::authority::site::Site;
use super::{Front, pages, router};

/// The program before everybody.
struct Server {
    site: Site,
    app: Router,
    addresses: Vec<String>,
}

/// What was answered.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

/// Who asks, as a request says it.
#[derive(Clone, Default)]
struct Who {
    lines: Vec<(&'static str, String)>,
    from: Option<&'static str>,
}

impl Who {
    fn session(cookie: &str) -> Who {
        Who { lines: vec![("cookie", format!("sid={cookie}"))], from: None }
    }

    fn program(token: &str) -> Who {
        Who { lines: vec![("authorization", format!("Bearer {token}"))], from: None }
    }

    fn with(mut self, name: &'static str, value: &str) -> Who {
        self.lines.push((name, value.to_owned()));
        self
    }

    fn from(mut self, address: &'static str) -> Who {
        self.from = Some(address);
        self
    }
}

impl Server {
    async fn new(db: Db) -> Server {
        Server::with(db, Front::default(), None).await
    }

    async fn with(db: Db, front: Front, public: Option<&str>) -> Server {
        let mut site = Site::new(db).await;
        if let Some(url) = public {
            site.shared = site.shared.clone().at(Address::new(url).unwrap());
        }
        let schema = db::migrate::version(&site.host.db).await.unwrap();
        let app = router(site.shared.clone(), schema, &front);
        let all = pages(&site.shared);
        let addresses =
            all.addresses().into_iter().filter(|(_, open)| !open).map(|(a, _)| a.to_owned()).collect();
        Server { site, app, addresses }
    }

    fn shared(&self) -> &Shared {
        &self.site.shared
    }

    /// Somebody with a role everywhere, or in one area, and their session.
    async fn somebody(&self, name: &str, role: Role, area: Option<Uuid>) -> (Actor, String) {
        let actor = self.site.user(name, Some((role, area))).await;
        let cookie = self.session_of(actor.user().unwrap().id).await;
        let actor = sessions::enter(&self.site.host, &cookie).await.unwrap().unwrap();
        (actor, cookie)
    }

    async fn session_of(&self, id: UserId) -> String {
        let host = &self.site.host;
        let mut ctx = host.write(Actor::Nobody, Locale::Hi, host.ids.make()).await.unwrap();
        let token = sessions::open(&mut ctx, id, &[How::Passkey], "Firefox").await.unwrap();
        ctx.commit().await.unwrap();
        token.cookie().to_owned()
    }

    async fn token_of(&self, actor: &Actor, actions: &[Action], area: Option<Uuid>) -> tokens::Made {
        let host = &self.site.host;
        let mut ctx = host.write(actor.clone(), Locale::Hi, host.ids.make()).await.unwrap();
        let person = actor.user().unwrap().id;
        let new =
            tokens::New {
                person, name: "रिपोर्ट".to_owned(), actions: actions.to_vec(), area, days: 30
            };
        let made = tokens::make(&mut ctx, new).await.unwrap();
        ctx.commit().await.unwrap();
        made
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let (parts, body) = self.app.clone().oneshot(request).await.unwrap().into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    async fn ask(&self, method: Method, uri: &str, who: &Who, form: Option<String>) -> Answer {
        let mut request = Request::builder().method(method).uri(uri);
        let host = self.shared().site.host().to_owned();
        request = request.header("host", host);
        for (name, value) in &who.lines {
            request = request.header(*name, value);
        }
        if let Some(from) = who.from {
            request = request.extension(ConnectInfo(SocketAddr::new(from.parse().unwrap(), 4711)));
        }
        let request = match form {
            Some(form) => request
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "same-origin")
                .body(form.into()),
            None => request.body(Body::empty()),
        };
        self.send(request.unwrap()).await
    }

    async fn get(&self, uri: &str, who: &Who) -> Answer {
        self.ask(Method::GET, uri, who, None).await
    }

    /// The addresses that take this method, with their parameters filled in.
    async fn taking(&self, method: Method) -> Vec<(String, String)> {
        let all = pages(self.shared()).seen_by(Actor::LocalOperator, self.shared().clone());
        let mut taking = Vec::new();
        for address in &self.addresses {
            let uri = self.site.filled(address, 0);
            let request = Request::builder().method("PROPFIND").uri(&uri).body(Body::empty()).unwrap();
            let response = all.clone().oneshot(request).await.unwrap();
            let allowed = response.headers()[header::ALLOW].to_str().unwrap().to_owned();
            if allowed.split(',').any(|m| m == method.as_str()) {
                taking.push((address.clone(), uri));
            }
        }
        assert!(!taking.is_empty());
        taking
    }

    fn later(&self, by: Duration) {
        self.site.clock.set(self.site.clock.now() + by);
    }
}
