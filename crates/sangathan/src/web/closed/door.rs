//! Who is let in, for how long, and what a form must carry.

use db::{Db, both};

use super::*;

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
    // What should be a token and is none is not made good by a cookie; a password for the proxy is none of ours.
    let (_, cookie) = server.somebody("मीना", Role::Analyst, None).await;
    for (sent, status) in
        [("Bearer x", 401), ("Bearer", 401), ("x", 401), ("Token x", 401), ("", 401), ("Basic eDp5", 200)]
    {
        let who = Who::session(&cookie).with("authorization", sent);
        assert_eq!(server.get("/api/v1/me", &who).await.status.as_u16(), status, "{sent:?}");
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
