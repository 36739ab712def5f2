//! The whole front, as the network sees it, before every page of the program: who is let in, what a form must carry, which headers an answer has.

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
use db::{Db, both};
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

/// T2: nothing but the door and what a supervisor asks for is open. The list is that of the router.
#[both]
async fn whoever_has_not_signed_in_opens_no_page(db: Db) {
    let server = Server::new(db).await;
    let strangers = [
        Who::default(),
        Who::session("0190000000007000800000000000000a.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
        Who::session("'; DROP TABLE access_session; --"),
    ];
    for (address, uri) in server.taking(Method::GET).await {
        for who in &strangers {
            let answer = server.get(&uri, who).await;
            if ["/api/", ".json", ".geojson"].iter().any(|p| address.starts_with(p) || address.ends_with(p)) {
                assert_eq!(answer.status, 401, "{address}");
                assert_eq!(answer.headers[header::WWW_AUTHENTICATE], "Bearer", "{address}");
                assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json", "{address}");
                continue;
            }
            assert_eq!(answer.status, 303, "{address}");
            let to = answer.headers[header::LOCATION].to_str().unwrap();
            let back: String = form_urlencoded::byte_serialize(uri.as_bytes()).collect();
            assert_eq!(to, format!("/sign-in?next={back}"), "{address}");
            assert_eq!(answer.body, "", "{address}");
        }
        let by_program =
            Who::program("0190000000007000800000000000000a.AAAA").with("accept", "application/json");
        assert_eq!(server.get(&uri, &by_program).await.status, 401, "{address}");
    }
    for (address, uri) in server.taking(Method::POST).await {
        let form = server.site.form(&Actor::Nobody, &address, 0);
        let answer = server.ask(Method::POST, &uri, &Who::default(), Some(form)).await;
        assert_eq!(answer.status, 401, "{address}");
    }
    for (open, status) in [
        ("/healthz", 200),
        ("/readyz", 200),
        ("/version", 200),
        ("/api/openapi.json", 200),
        ("/metrics", 200),
    ] {
        assert_eq!(server.get(open, &Who::default()).await.status, status, "{open}");
    }
    // What is open tells nothing of people, areas or numbers.
    for open in ["/api/openapi.json", "/metrics"] {
        let answer = server.get(open, &Who::default()).await;
        for secret in ["नमूना", "Namuna", "NP-AC", "Devpur", "12000"] {
            assert!(!answer.body.contains(secret), "{open}: {secret}");
        }
    }
}

/// Every form: without the signature of this very session nothing is written.
#[both]
async fn a_form_of_another_session_writes_nothing(db: Db) {
    let server = Server::new(db).await;
    let (me, mine) = server.somebody("रीना", Role::StateAdministrator, None).await;
    let (other, _) = server.somebody("सीमा", Role::StateAdministrator, None).await;
    let second = server.session_of(me.user().unwrap().id).await;
    let second = sessions::enter(&server.site.host, &second).await.unwrap().unwrap();
    let before = server.site.host.version().await.unwrap();
    for (address, uri) in server.taking(Method::POST).await {
        let fields = server.site.form(&me, &address, 0);
        let (_, rest) = fields.split_once('&').unwrap();
        let signed = |actor: &Actor| server.shared().forms.signed(actor, server.site.host.ids.make());
        let bare: base::OpId = server.site.host.ids.make();
        let mut forms = vec![
            rest.to_owned(),
            format!("op=&{rest}"),
            format!("op={bare}&{rest}"),
            format!("op={bare}.00&{rest}"),
        ];
        for stranger in [&other, &second, &Actor::Nobody, &Actor::LocalOperator] {
            forms.push(format!("op={}&{rest}", signed(stranger)));
        }
        for form in forms {
            let answer = server.ask(Method::POST, &uri, &Who::session(&mine), Some(form.clone())).await;
            assert!(matches!(answer.status.as_u16(), 403 | 404 | 422), "{address} {form}: {}", answer.status);
        }
        // Its own form from another site is refused as well.
        let foreign = Who::session(&mine).with("origin", "https://evil.example");
        let request = Request::post(&uri)
            .header("host", "localhost:8080")
            .header("content-type", "application/x-www-form-urlencoded");
        let request = foreign.lines.iter().fold(request, |r, (n, v)| r.header(*n, v));
        let own = format!("op={}&{rest}", signed(&me));
        assert_eq!(server.send(request.body(own.into()).unwrap()).await.status, 403, "{address}");
    }
    assert_eq!(server.site.host.version().await.unwrap(), before, "nothing was written");
    // And with the right signature a form does its work.
    let own = server.site.form(&me, "/work", 0);
    let answer = server.ask(Method::POST, "/work", &Who::session(&mine), Some(own)).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert!(server.site.host.version().await.unwrap() > before);
}

#[both]
async fn what_is_kept_is_kept_for_one_session(db: Db) {
    let server = Server::new(db).await;
    let (me, mine) = server.somebody("रीना", Role::StateAdministrator, None).await;
    let district: Uuid = server.site.things["area"][0].parse().unwrap();
    let (_, theirs) = server.somebody("सीमा", Role::DistrictPresident, Some(district)).await;
    let first = server.get("/?role=mla", &Who::session(&mine)).await;
    assert_eq!(
        (first.status.as_u16(), &first.headers[header::CACHE_CONTROL]),
        (200, &"private, no-cache".parse().unwrap())
    );
    let again = server.get("/?role=mla", &Who::session(&mine)).await;
    assert_eq!(first.body, again.body, "kept");
    let op = |page: &str| {
        page.split("name=\"op\" value=\"").nth(1).map(|t| t.split('"').next().unwrap().to_owned())
    };
    if let Some(op) = op(&first.body) {
        assert!(server.shared().forms.taken(&me, &op).is_some());
    }
    let other = server.get("/?role=mla", &Who::session(&theirs)).await;
    assert_eq!(other.status, 200);
    assert!(
        other.body.contains("सीमा") && !other.body.contains("रीना") && !other.body.contains("रामगढ़"),
        "{}",
        other.body
    );
    assert_ne!(first.headers[header::ETAG], other.headers[header::ETAG]);
    // The mark of one session says nothing to another, not even for a page that is the same to the byte.
    let tag = first.headers[header::ETAG].to_str().unwrap();
    let asked = Who::session(&theirs).with("if-none-match", tag);
    assert_eq!(server.get("/?role=mla", &asked).await.status, 200);
    let asked = Who::session(&mine).with("if-none-match", tag);
    assert_eq!(server.get("/?role=mla", &asked).await.status, 304);
    // Whoever signed out is not answered from what was kept for them.
    assert_eq!(server.get("/?role=mla", &Who::default()).await.status, 303);
}

#[both]
async fn whoever_is_shut_out_is_out_a_second_later(db: Db) {
    let server = Server::new(db).await;
    let (me, mine) = server.somebody("रीना", Role::Analyst, None).await;
    let token = server.token_of(&me, &[Action::ReadReach], None).await;
    let (by_session, by_token) = (Who::session(&mine), Who::program(&token.secret));
    for who in [&by_session, &by_token] {
        assert_eq!(server.get("/?role=mla", who).await.status, 200);
        assert_eq!(server.get("/api/v1/rules", who).await.status, 200);
    }
    let host = &server.site.host;
    let mut ctx = host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await.unwrap();
    access::actions::disable(&mut ctx, me.user().unwrap().id, "test").await.unwrap();
    ctx.commit().await.unwrap();
    server.later(Duration::from_secs(1));
    assert_eq!(server.get("/?role=mla", &by_session).await.status, 303);
    assert_eq!(server.get("/api/v1/rules", &by_session).await.status, 401);
    assert_eq!(server.get("/api/v1/rules", &by_token).await.status, 401);
}

#[both]
async fn a_program_does_what_its_token_says_and_no_more(db: Db) {
    let server = Server::new(db).await;
    let (me, _) = server.somebody("रीना", Role::StateAdministrator, None).await;
    let district: Uuid = server.site.things["area"][0].parse().unwrap();
    let token = server.token_of(&me, &[Action::ReadReach], Some(district)).await;
    let program = Who::program(&token.secret);
    let report = server.get("/api/v1/report/reach?role=mla", &program).await;
    assert!(report.body.contains("NP-AC-001") && !report.body.contains("NP-AC-002"), "{}", report.body);
    for (uri, status) in [
        ("/api/v1/me", 200),
        ("/api/v1/areas/NP-AC-001", 200),
        ("/api/v1/areas/NP-AC-002", 404),
        ("/api/v1/imports", 403),
        ("/meetings", 403),
        ("/imports/new", 403),
    ] {
        assert_eq!(server.get(uri, &program).await.status.as_u16(), status, "{uri}");
    }
    // It cannot write, not even with a form of its own: what it may not do it may not do.
    let actor = tokens::enter(&server.site.host, &token.secret).await.unwrap().unwrap();
    for (address, uri) in server.taking(Method::POST).await {
        let form = server.site.form(&actor, &address, 0);
        let answer = server.ask(Method::POST, &uri, &program, Some(form)).await;
        assert!(answer.status.is_client_error(), "{address}: {}", answer.status);
    }
    // Within its time only, and not after it was ended.
    server.later(Duration::from_secs(31 * 86_400));
    assert_eq!(server.get("/api/v1/me", &program).await.status, 401);
    let (me, _) = server.somebody("सीमा", Role::Analyst, None).await;
    let token = server.token_of(&me, &[Action::ReadReach], None).await;
    assert_eq!(server.get("/api/v1/me", &Who::program(&token.secret)).await.status, 200);
    let host = &server.site.host;
    let mut ctx = host.write(me.clone(), Locale::Hi, host.ids.make()).await.unwrap();
    tokens::end(&mut ctx, me.user().unwrap().id, token.id).await.unwrap();
    ctx.commit().await.unwrap();
    server.later(Duration::from_secs(1));
    assert_eq!(server.get("/api/v1/me", &Who::program(&token.secret)).await.status, 401);
    // A token in a cookie, and a session as a token, open nothing.
    assert_eq!(server.get("/api/v1/me", &Who::session(&token.secret)).await.status, 401);
}

/// The headers of every answer, of every page, for whoever asks, under TLS.
#[both]
async fn every_answer_of_every_page_carries_the_headers(db: Db) {
    let server = Server::with(db, Front::default(), Some("https://office.example")).await;
    let (actor, _) = server.somebody("रीना", Role::StateAdministrator, None).await;
    let cookie = server.session_of(actor.user().unwrap().id).await;
    let signed_in = Who { lines: vec![("cookie", format!("__Host-sid={cookie}"))], from: None };
    let mut uris: Vec<String> = server.taking(Method::GET).await.into_iter().map(|(_, uri)| uri).collect();
    uris.extend(
        ["/healthz", "/readyz", "/version", "/metrics", "/api/openapi.json", "/no"].map(str::to_owned),
    );
    for uri in &uris {
        for who in [&Who::default(), &signed_in] {
            let answer = server.get(uri, who).await;
            assert!(!answer.status.is_server_error(), "{uri}: {}", answer.body);
            for (name, value) in [
                ("strict-transport-security", "max-age=31536000; includeSubDomains"),
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "same-origin"),
                ("x-frame-options", "DENY"),
                ("cross-origin-opener-policy", "same-origin"),
                ("cross-origin-resource-policy", "same-origin"),
                ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
            ] {
                assert_eq!(answer.headers[name], value, "{uri}");
            }
            let policy = answer.headers["content-security-policy"].to_str().unwrap();
            assert!(
                policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
                "{uri}: {policy}"
            );
            assert!(!policy.contains("unsafe"), "{uri}: {policy}");
            let cache = answer.headers[header::CACHE_CONTROL].to_str().unwrap();
            assert!(cache.contains("no-store") || cache == system::LASTING, "{uri}: {cache}");
            assert!(!answer.headers.contains_key(header::SERVER), "{uri}");
        }
        for method in ["TRACE", "TRACK", "CONNECT", "PUT", "DELETE", "PATCH"] {
            let answer = server.ask(method.parse().unwrap(), uri, &signed_in, None).await;
            assert!(matches!(answer.status.as_u16(), 403 | 404 | 405), "{method} {uri}: {}", answer.status);
        }
    }
    // The name without TLS' own prefix opens nothing.
    let plain = Who { lines: vec![("cookie", format!("sid={cookie}"))], from: None };
    assert_eq!(server.get("/", &plain).await.status, 303);
}

/// T7: texts that break programs, in every place of every address, never break this one.
#[both]
async fn nothing_that_is_sent_breaks_a_page(db: Db) {
    const TEXTS: [&str; 12] = [
        "' OR '1'='1",
        "'; DROP TABLE access_user; --",
        "\" UNION SELECT 1,2,3 --",
        "%00",
        "<script>alert(1)</script>",
        "../../../../etc/passwd",
        "{{7*7}}${7*7}#{7*7}",
        "-1",
        "99999999999999999999999999",
        "\u{202e}\u{feff}क्ष\u{200d}",
        "=cmd|' /C calc'!A0",
        "\r\nSet-Cookie: x=y",
    ];
    let server = Server::new(db).await;
    let (me, mine) = server.somebody("रीना", Role::StateAdministrator, None).await;
    let who = Who::session(&mine);
    let encoded = |text: &str| match text {
        "%00" => text.to_owned(),
        text => form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20"),
    };
    let names = [
        "on", "no", "role", "rule", "under", "verdict", "sort", "q", "kind", "analyst", "account", "before",
        "since", "limit", "after", "next", "from", "saved",
    ];
    for (n, (address, uri)) in server.taking(Method::GET).await.into_iter().enumerate() {
        for (i, text) in TEXTS.iter().enumerate() {
            let text = encoded(text);
            let query = names.iter().map(|name| format!("{name}={text}")).collect::<Vec<_>>().join("&");
            // One at a time as well: the first that cannot be read hides the others.
            let one = names[(n + i) % names.len()];
            let mut uris =
                vec![if i % 2 == 0 { format!("{uri}?{query}") } else { format!("{uri}?{one}={text}") }];
            if let Some((before, rest)) = address.split_once('{') {
                let (_, after) = rest.split_once('}').unwrap();
                uris.push(format!("{before}{text}{after}"));
            }
            for uri in uris {
                let answer = server.get(&uri, &who).await;
                assert!(!answer.status.is_server_error(), "{uri}: {}", answer.body);
                // What is no page repeats a text as it is, and says that it is no page.
                let page = answer
                    .headers
                    .get("content-type")
                    .is_none_or(|kind| kind.to_str().unwrap().starts_with("text/html"));
                assert!(!page || !answer.body.contains("<script>alert(1)"), "{uri}");
                assert!(
                    !answer.headers.contains_key("set-cookie")
                        || !answer.headers["set-cookie"].to_str().unwrap().contains("x=y")
                );
            }
        }
    }
    for (address, uri) in server.taking(Method::POST).await {
        let form = server.site.form(&me, &address, 0);
        let (op, rest) = form.split_once('&').unwrap();
        for text in TEXTS {
            let fields = rest
                .split('&')
                .filter_map(|p| p.split_once('='))
                .map(|(name, _)| format!("{name}={}", encoded(text)));
            let form = [op.to_owned()].into_iter().chain(fields).collect::<Vec<_>>().join("&");
            let answer = server.ask(Method::POST, &uri, &who, Some(form)).await;
            assert!(!answer.status.is_server_error(), "{address} {text}: {}", answer.body);
        }
    }
    // All of it is still there.
    assert_eq!(server.get("/api/v1/me", &who).await.status, 200);
}

#[both]
async fn one_visitor_who_asks_too_much_leaves_the_others_alone(db: Db) {
    let front =
        Front { proxies: ["10.0.0.0/8".parse().unwrap()].into(), is_public: true, ..Front::default() };
    let server = Server::with(db, front, Some("https://office.example")).await;
    let eager = Who::default().from("10.0.0.1").with("x-forwarded-for", "1.2.3.4, 203.0.113.9");
    let calm = Who::default().from("10.0.0.1").with("x-forwarded-for", "203.0.113.10");
    let mut refused = None;
    for _ in 0..1_100 {
        let answer = server.get("/no", &eager).await;
        if answer.status == 429 {
            refused = Some(answer);
            break;
        }
    }
    let refused = refused.expect("nobody is stopped");
    let wait: u64 = refused.headers[header::RETRY_AFTER].to_str().unwrap().parse().unwrap();
    assert!(refused.body.contains("<h1>") && refused.body.contains("lang=\"hi\""), "{}", refused.body);
    assert_eq!(server.get("/no", &calm).await.status, 404);
    // Whoever writes another address before their own is the same visitor; what runs the page still comes.
    let disguised = Who::default().from("10.0.0.1").with("x-forwarded-for", "9.9.9.9, 203.0.113.9");
    assert_eq!(server.get("/no", &disguised).await.status, 429);
    assert_eq!(server.get("/healthz", &eager).await.status, 200);
    let english = server.get("/no?lang=en", &disguised).await;
    assert!(english.body.contains("lang=\"en\""));
    server.later(Duration::from_secs(wait));
    assert_eq!(server.get("/no", &eager).await.status, 404);
}

#[both]
async fn the_counters_are_for_whoever_may_read_them(db: Db) {
    let token = "a-token-that-is-thirty-two-letters";
    let front = Front {
        metrics_token: Some(token.to_owned()),
        proxies: ["127.0.0.1".parse().unwrap()].into(),
        is_public: true,
    };
    let server = Server::with(db, front, Some("https://office.example")).await;
    let (me, _) = server.somebody("रीना", Role::StateAdministrator, None).await;
    let granted = server.token_of(&me, &[Action::ReadMetrics], None).await.secret;
    let other = server.token_of(&me, &[Action::ReadReach], None).await.secret;
    let stranger = Who::default().from("203.0.113.9");
    for (who, status) in [
        (stranger.clone(), 404),
        (stranger.clone().with("authorization", "Bearer x"), 404),
        (stranger.clone().with("authorization", &format!("Bearer {token}")), 200),
        (stranger.clone().with("authorization", &format!("Bearer {granted}")), 200),
        (stranger.clone().with("authorization", &format!("Bearer {other}")), 404),
        (Who::default().from("127.0.0.1"), 200),
        // Past a proxy on this computer nobody is this computer.
        (Who::default().from("127.0.0.1").with("x-forwarded-for", "203.0.113.9"), 404),
        (Who::default().from("127.0.0.1").with("x-forwarded-for", "127.0.0.1"), 404),
    ] {
        assert_eq!(
            server.get("/metrics", &who).await.status.as_u16(),
            status,
            "{:?} {:?}",
            who.lines,
            who.from
        );
    }
    server.get("/areas/NP-AC-001", &stranger).await;
    let text = server.get("/metrics", &Who::default().from("127.0.0.1")).await.body;
    for wanted in [
        "sangathan_requests_total{method=\"GET\",route=\"/areas/{code}\",status=\"303\"} 1",
        "sangathan_request_seconds_count{route=\"/areas/{code}\"} 1",
        "sangathan_import_rows_total{kind=\"areas\",result=\"created\"} 5",
        "sangathan_users 3",
        "sangathan_sessions 1",
        "sangathan_tokens 2",
        "sangathan_db_up 1",
    ] {
        assert!(text.lines().any(|l| l == wanted), "{wanted}\n{text}");
    }
}

/// What was logged in a test.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[both]
async fn the_log_holds_nothing_that_is_somebodys(db: Db) {
    let server = Server::new(db).await;
    let (me, mine) = server.somebody("Canary-Name", Role::StateAdministrator, None).await;
    let token = server.token_of(&me, &[Action::ReadReach], None).await.secret;
    let log = Log::default();
    let sink = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_ansi(false)
        .with_writer(move || sink.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let canary = "9800000417";
    for who in [Who::session(&mine), Who::program(&token), Who::default()] {
        for uri in [
            format!("/areas/{canary}"),
            format!("/areas?q={canary}"),
            format!("/representatives/{}", server.site.things["person"][0]),
            format!("/no/{canary}"),
            format!("/api/v1/people/{canary}"),
        ] {
            server
                .get(
                    &uri,
                    &who.clone()
                        .with("user-agent", canary)
                        .with("referer", &format!("http://localhost:8080/{canary}")),
                )
                .await;
        }
        let form = format!("{}&said={canary}", server.site.form(&me, "/jumps/explain", 0));
        server.ask(Method::POST, "/jumps/explain", &who, Some(form)).await;
    }
    drop(guard);
    let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(logged.contains("path=\"/areas/{code}\"") && logged.contains("path=\"-\""), "{logged}");
    let id = me.user().unwrap().id.to_string();
    let secrets =
        [canary, "Canary-Name", mine.as_str(), mine.split('.').nth(1).unwrap(), token.as_str(), id.as_str()];
    for secret in secrets.into_iter().chain([server.site.things["person"][0].as_str()]) {
        assert!(!logged.contains(secret), "{secret}: {logged}");
    }
}
