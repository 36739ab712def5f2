//! Tokens of programs and exports, as their pages show them.

use access::installation::Edition;
use access::{Role, tokens};
use db::{Db, both};
use http::StatusCode;

use super::testing::{Site, between};

#[both]
async fn a_token_is_shown_once_and_ended(db: Db) {
    let site = Site::new(db).await.set_up(Edition::Organisation).await;
    let browser = site.signed_in(site.person("analyst", Role::Analyst, None).await).await;
    let page = browser.page("/me/tokens").await;
    assert!(page.contains("You have no token") && page.contains("may_read_reach"), "{page}");
    // What the role does not include is not offered, and not given to whoever asks for it all the same.
    assert!(!page.contains("may_read_audit"), "{page}");
    let form = browser.get("/me/tokens").await.body;
    let beyond = [("name", "x"), ("days", "30"), ("may_read_audit", "yes")];
    let answer = browser.send(&form, "/me/tokens", &beyond).await;
    assert!(
        answer.status == StatusCode::UNPROCESSABLE_ENTITY && answer.body.contains("id=\"error-name\""),
        "{}",
        answer.body
    );
    for wrong in [
        vec![("name", ""), ("days", "30"), ("may_read_reach", "yes")],
        vec![("name", "x"), ("days", "30")],
        vec![("name", "x"), ("days", "0"), ("may_read_reach", "yes")],
        vec![("name", "x"), ("days", "30"), ("may_read_reach", "yes"), ("area", "कहीं नहीं यहाँ")],
    ] {
        let answer = browser.submit("/me/tokens", "/me/tokens", &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
    }

    let fields = [("name", "साप्ताहिक रिपोर्ट"), ("days", "30"), ("may_read_reach", "yes"), ("area", "रामगढ़")];
    let form = browser.get("/me/tokens").await.body;
    let made = browser.send(&form, "/me/tokens", &fields).await;
    let secret = between(&made.body, "class=\"secret\">", "<").to_owned();
    assert!(tokens::enter(&site.desk.host, &secret).await.unwrap().is_some(), "{}", made.body);
    // Sent twice it is not made twice; nor is it ever shown again.
    assert_eq!(browser.send(&form, "/me/tokens", &fields).await.to, "/me/tokens");
    let page = browser.page("/me/tokens").await;
    assert!(
        page.contains("साप्ताहिक रिपोर्ट") && page.contains("Ramgarh") && !page.contains(&secret),
        "{page}"
    );
    assert_eq!(page.matches("/end\"").count(), 1, "{page}");
    assert_eq!(browser.submit("/me/tokens", "/me/tokens/", &[]).await.to, "/me/tokens");
    assert!(tokens::enter(&site.desk.host, &secret).await.unwrap().is_none());
    assert!(browser.page("/me/tokens").await.contains("ended"));
}

#[both]
async fn making_a_token_asks_for_a_fresh_proof(db: Db) {
    let site = Site::new(db).await.set_up(Edition::Organisation).await;
    let browser = site.signed_in(site.person("analyst", Role::Analyst, None).await).await;
    site.pass(11 * 60);
    let fields = [("name", "x"), ("days", "30"), ("may_read_reach", "yes")];
    let answer = browser.submit("/me/tokens", "/me/tokens", &fields).await;
    assert!(answer.to.starts_with("/sign-in/again?next=%2Fme%2Ftokens"), "{}", answer.to);
}

#[both]
async fn a_second_person_decides_about_a_file(db: Db) {
    let site = Site::new(db).await.set_up(Edition::Organisation).await;
    let first = site.person("first", Role::Analyst, None).await;
    let second = site.person("second", Role::PeopleAdministrator, None).await;
    let asks = site.signed_in(first).await;
    let large = "/exports/new?file=%2Fworkers.csv%3Fof%3DNP&rows=2000";
    let short = asks.submit(large, "/exports/new", &[("purpose", "सूची")]).await;
    assert!(
        short.status == StatusCode::UNPROCESSABLE_ENTITY && short.body.contains("aria-invalid"),
        "{}",
        short.body
    );
    assert_eq!(asks.submit(large, "/exports/new", &[("purpose", "सम्मेलन की सूची")]).await.to, "/exports");
    // A small one is there at once.
    let small = large.replace("2000", "20");
    let taken = asks.submit(&small, "/exports/new", &[("purpose", "बैठक की सूची")]).await;
    assert!(taken.to.starts_with("/workers.csv?of=NP&export="), "{}", taken.to);
    for elsewhere in
        ["", "?rows=1", "?file=%2F%2Fevil.example&rows=1", "?file=x&rows=1", "?file=%2Fx&rows=-1"]
    {
        assert_eq!(
            asks.get(&format!("/exports/new{elsewhere}")).await.status,
            StatusCode::NOT_FOUND,
            "{elsewhere}"
        );
    }
    // Whoever asked waits; they are not asked.
    let page = site.signed_in(first).await.page("/exports").await;
    assert!(
        page.contains("2,000 rows")
            && page.contains("waits for a second person")
            && !page.contains("/approve"),
        "{page}"
    );
    let browser = site.signed_in(second).await;
    let page = browser.page("/exports").await;
    assert!(
        page.contains("One file waits for your word")
            && page.contains("सम्मेलन की सूची")
            && page.contains("नमूना first"),
        "{page}"
    );
    let shown = browser.get("/exports").await.body;
    let action = format!("/exports/{}", between(&shown, "action=\"/exports/", "\""));
    assert_eq!(browser.send(&shown, &action, &[]).await.to, "/exports");
    assert!(browser.page("/exports").await.contains("approved: नमूना second"));
    // Once said it is said.
    assert_eq!(browser.send(&shown, &action, &[]).await.status, StatusCode::CONFLICT);
    let op = between(&shown, "name=\"op\" value=\"", "\"");
    for id in ["x", "019350f2-0000-7000-8000-000000000001"] {
        let answer = browser.post(&format!("/exports/{id}/approve"), op, &[]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{id}");
    }
    let outsider = site.signed_in(site.person("leader", Role::Leadership, None).await).await;
    assert_eq!(outsider.get("/exports").await.status, StatusCode::FORBIDDEN);
}
