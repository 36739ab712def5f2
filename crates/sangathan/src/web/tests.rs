//! Every answer, whatever happens inside, as a visitor sees it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use access::Host;
use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::routing::{get, post};
use base::{FixedClock, SeededRng};
use db::{Db, Location};
use http::{Request, Response, header};
use system::{Content, Routes, Shared, System, Visit};
use tower::ServiceExt as _;

struct Rough;

impl System for Rough {
    fn name(&self) -> &'static str {
        "rough"
    }

    fn routes(&self) -> Routes {
        Routes::new()
            .open("/panic", get(|| async { panic!("on purpose") as () }))
            .open("/api/v1/panic", get(|| async { panic!("on purpose") as () }))
            .open("/slow", get(|| tokio::time::sleep(Duration::from_secs(60))))
            .open("/long", get(|| async { "नमस्ते ".repeat(1000) }))
            .open("/counted", get(counted))
            .open("/body", post(|b: Bytes| async move { b.len().to_string() }))
    }
}

/// A page that lasts until the data change, and says how often it was made.
async fn counted(visit: Visit) -> Response<Body> {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let made = MADE.fetch_add(1, Ordering::SeqCst);
    let body = ui::PreEscaped(format!("made {made}.{}", visit.l.code()));
    visit.answer(Ok(Content { title: String::new(), current: "/", day: None, body, lasting: true }))
}

async fn app() -> (Router, tempfile::TempDir) {
    let (app, folder, _, _) = app_at_hand().await;
    (app, folder)
}

async fn app_at_hand() -> (Router, tempfile::TempDir, Host, Arc<FixedClock>) {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&Location::Sqlite(folder.path().join("test.db"))).await.unwrap();
    db::migrate::run(&db).await.unwrap();
    let clock = Arc::new(FixedClock::new("2026-11-22T06:30:00Z".parse().unwrap()));
    let host = Host::new(db, clock.clone(), Arc::new(SeededRng::new(7)));
    let shared = Shared::new(host.clone(), true, "", Arc::new([Box::new(Rough) as Box<dyn System>]));
    let schema = db::migrate::version(&shared.host.db).await.unwrap();
    (super::router(shared, schema), folder, host, clock)
}

async fn ask(request: http::request::Builder, body: impl Into<Body>) -> (Response<()>, String) {
    let (app, _folder) = app().await;
    let (head, body) = app.oneshot(request.body(body.into()).unwrap()).await.unwrap().into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    (Response::from_parts(head, ()), String::from_utf8_lossy(&body).into_owned())
}

fn get_local(path: &str) -> http::request::Builder {
    Request::get(path).header("host", "localhost:8080")
}

#[tokio::test]
async fn a_page_that_is_not_there_says_so_in_both_languages() {
    let (hi, page) = ask(get_local("/no"), "").await;
    assert_eq!(hi.status(), 404);
    assert!(page.contains("lang=\"hi\"") && page.contains("नमूना"), "{page}");
    let (_, page) = ask(get_local("/no?lang=en"), "").await;
    assert!(page.contains("lang=\"en\""), "{page}");
}

#[tokio::test]
async fn a_program_is_answered_with_a_document() {
    for request in [get_local("/api/v1/no"), get_local("/no").header("accept", "application/json")] {
        let (r, body) = ask(request, "").await;
        assert_eq!(
            (r.status().as_u16(), &r.headers()[header::CONTENT_TYPE]),
            (404, &"application/problem+json".parse().unwrap())
        );
        assert!(body.contains("\"status\":404"), "{body}");
    }
    let (r, _) = ask(get_local("/no").header("accept", "text/html,application/json"), "").await;
    assert!(r.headers()[header::CONTENT_TYPE].to_str().unwrap().starts_with("text/html"));
}

#[tokio::test]
async fn every_answer_carries_the_headers() {
    for path in ["/no", "/panic", "/long", "/healthz", "/readyz", "/version", &ui::assets::href("app.css")] {
        let (r, _) = ask(get_local(path), "").await;
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("x-frame-options", "DENY"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("content-security-policy", ui::csp::HEADER),
        ] {
            assert_eq!(r.headers()[name], value, "{path}");
        }
        assert!(
            r.headers().contains_key("x-request-id") && r.headers().contains_key(header::CACHE_CONTROL),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_wrong_method_says_which_is_right() {
    let (r, page) = ask(Request::post("/healthz").header("host", "localhost"), "").await;
    assert_eq!((r.status().as_u16(), r.headers()[header::ALLOW].to_str().unwrap()), (405, "GET,HEAD"));
    assert!(page.contains("<h1>"));
}

#[tokio::test]
async fn a_panic_is_a_page_with_a_number() {
    let (r, page) = ask(get_local("/panic"), "").await;
    assert_eq!(r.status(), 500);
    let id = r.headers()["x-request-id"].to_str().unwrap();
    assert!(page.contains(id) && !page.contains("on purpose"), "{page}");
    let (r, body) = ask(get_local("/api/v1/panic"), "").await;
    assert!(r.status() == 500 && body.contains("\"id\""), "{body}");
}

#[tokio::test]
async fn a_strange_name_reads_nothing() {
    for request in [Request::get("/long"), Request::get("/long").header("host", "evil.example:8080")] {
        let (r, body) = ask(request, "").await;
        assert_eq!(r.status(), 421);
        assert!(!body.contains("नमस्ते"));
    }
}

#[tokio::test]
async fn a_write_from_elsewhere_is_refused() {
    let request = Request::post("/body").header("host", "localhost").header("sec-fetch-site", "cross-site");
    assert_eq!(ask(request, "x").await.0.status(), 403);
}

/// What a browser says in `Origin` when a page with this policy sends a form to its own server (Fetch, "append a request Origin header").
fn origin_under(policy: &str) -> &'static str {
    if policy == "no-referrer" { "null" } else { "http://localhost:8080" }
}

#[tokio::test]
async fn a_browser_without_fetch_metadata_can_send_our_forms() {
    let (page, _) = ask(get_local("/long"), "").await;
    let origin = origin_under(page.headers()[header::REFERRER_POLICY].to_str().unwrap());
    let post = |origin: &str| {
        let request = Request::post("/body").header("host", "localhost:8080").header("cookie", "lang=hi");
        request.header("origin", origin)
    };
    assert_eq!(ask(post(origin), "x").await.0.status(), 200);
    // A page in a sandbox, or one of a stranger, still may not.
    for theirs in ["null", "http://evil.example", "http://localhost:8081"] {
        assert_eq!(ask(post(theirs), "x").await.0.status(), 403, "{theirs}");
    }
}

#[tokio::test]
async fn a_body_has_its_measure() {
    let post = || Request::post("/body").header("host", "localhost");
    let (r, body) = ask(post(), vec![b'x'; 1 << 20]).await;
    assert_eq!((r.status().as_u16(), body.as_str()), (200, "1048576"));
    let (r, page) = ask(post(), vec![b'x'; (1 << 20) + 1]).await;
    assert_eq!(r.status(), 413);
    assert!(page.contains("<h1>"));
}

#[tokio::test]
async fn a_page_that_takes_too_long_says_when_to_come_back() {
    let (app, _folder) = app().await;
    tokio::time::pause();
    let r = app.oneshot(get_local("/slow").body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!((r.status().as_u16(), r.headers()[header::RETRY_AFTER].to_str().unwrap()), (503, "10"));
}

#[tokio::test]
async fn long_pages_travel_packed() {
    for packed in ["br", "gzip"] {
        let (r, _) = ask(get_local("/long").header("accept-encoding", packed), "").await;
        assert_eq!(r.headers()[header::CONTENT_ENCODING], packed);
    }
}

#[tokio::test]
async fn a_supervisor_is_answered() {
    assert_eq!(ask(get_local("/healthz"), "").await.1, "{\"status\":\"ok\"}");
    assert_eq!(ask(get_local("/readyz"), "").await.0.status(), 200);
    let (_, version) = ask(get_local("/version"), "").await;
    let version: serde_json::Value = serde_json::from_str(&version).unwrap();
    assert_eq!(version["name"], "sangathan");
    assert!(version["schema"].as_i64().unwrap() >= 6);
}

#[tokio::test]
async fn a_page_is_made_once_for_each_state_of_the_data() {
    let (app, _folder, host, clock) = app_at_hand().await;
    let ask = async |path: &str, name: &str, value: &str| {
        let request = get_local(path).header(name, value).body(Body::empty()).unwrap();
        let (head, body) = app.clone().oneshot(request).await.unwrap().into_parts();
        let body = String::from_utf8_lossy(&to_bytes(body, usize::MAX).await.unwrap()).into_owned();
        let made = body.split("made ").nth(1).and_then(|b| b.split('<').next()).map(str::to_owned);
        (Response::from_parts(head, ()), made.unwrap_or_default())
    };
    let (first, made) = ask("/counted", "cookie", "a=b").await;
    let tag = first.headers()[header::ETAG].clone();
    assert_eq!(ask("/counted", "cookie", "c=d").await.1, made);
    // Another language, another address and another way of compressing are other pages.
    for (path, name, value) in [
        ("/counted", "cookie", "lang=en"),
        ("/counted?x=1", "cookie", ""),
        ("/counted", "accept-encoding", "gzip"),
    ] {
        assert_ne!(ask(path, name, value).await.1, made, "{path} {value}");
    }
    let (held, body) = ask("/counted", "if-none-match", tag.to_str().unwrap()).await;
    assert_eq!((held.status().as_u16(), body.as_str()), (304, ""));
    // Whoever would not be answered is not answered from what is kept either.
    let strange = Request::get("/counted").header("host", "evil.example").body(Body::empty()).unwrap();
    assert_eq!(app.clone().oneshot(strange).await.unwrap().status(), 421);
    // A page that does not say so is made anew, and never tagged.
    assert!(ask("/long", "cookie", "").await.0.headers().get(header::ETAG).is_none());

    let ctx = host.write(access::Actor::LocalOperator, words::Locale::Hi, host.ids.make()).await.unwrap();
    ctx.commit().await.unwrap();
    clock.set("2026-11-22T06:30:02Z".parse().unwrap());
    let (again, body) = ask("/counted", "if-none-match", tag.to_str().unwrap()).await;
    assert_eq!(again.status(), 200);
    assert_ne!(body, made);
}
