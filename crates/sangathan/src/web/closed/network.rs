//! Who asks too much, and who may read the counters.

use db::{Db, both};

use super::*;

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
