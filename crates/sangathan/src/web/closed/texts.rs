//! What is sent, and what is answered: no text breaks a page, every answer has its headers, and the log holds nothing of anybody.

use db::{Db, both};

use super::*;

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
            assert!(matches!(answer.status.as_u16(), 403..=405), "{method} {uri}: {}", answer.status);
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
