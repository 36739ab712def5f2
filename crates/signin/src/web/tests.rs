//! Each flow from its first page to its last, on both databases.

use access::Role;
use access::installation::Edition;
use access::ways::links::Purpose;
use db::{Db, both};
use http::StatusCode;

use super::testing::{Browser, PASSWORD, Site, between, path};

const OK: StatusCode = StatusCode::OK;
const ON: StatusCode = StatusCode::SEE_OTHER;
const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
const NONE: StatusCode = StatusCode::NOT_FOUND;

/// Sets a password and the app up, on the page that a link led to. Gives the secret of the app and the codes on paper.
async fn with_password(site: &Site, browser: &Browser<'_>) -> (String, Vec<String>) {
    let weak = browser.submit("/ways?lang=en", "/ways/password", &[("password", "password1234")]).await;
    assert!(weak.status == WRONG && !weak.body.contains("password1234"), "{}", weak.body);
    let on = browser.submit("/ways", "/ways/password", &[("password", PASSWORD)]).await;
    assert_eq!((on.status, on.to.as_str()), (ON, "/ways/app"), "{}", on.body);
    let page = browser.page("/ways/app").await;
    let secret = between(between(&page, "class=\"steps\"", "</ol>"), "<code>", "</code>").to_owned();
    assert!(page.contains("<svg") && secret.len() > 20, "{page}");
    assert_eq!(browser.submit("/ways/app", "/ways/app", &[("code", "000000")]).await.status, WRONG);
    let page = browser.submit("/ways/app", "/ways/app", &[("code", &site.code(&secret))]).await;
    assert_eq!(page.status, OK, "{}", page.body);
    let codes: Vec<String> =
        page.body.split("<li><code>").skip(1).map(|c| c.split('<').next().unwrap().to_owned()).collect();
    assert_eq!(codes.len(), 10);
    (secret, codes)
}

#[both]
async fn an_installation_is_set_up_once_by_the_link_that_its_operator_was_shown(db: Db) {
    let site = Site::new(db).await;
    let address = crate::first_run(&site.desk.host, &site.shared.site).await.unwrap().unwrap();
    let link = path(&address);
    let browser = site.browser();
    assert_eq!(browser.get("/set-up").await.status, NONE, "nothing without the link");
    for _ in 0..2 {
        assert!(browser.page(&link).await.contains("first administrator"), "looking does not use it up");
    }
    let on = browser.submit(&link, "/welcome", &[]).await;
    assert_eq!((on.status, on.to.as_str()), (ON, "/set-up"), "{}", on.body);
    assert_eq!(site.browser().get(&link).await.status, NONE, "once only");
    browser.page("/set-up").await;

    let fields = [("organisation", "नमूना संगठन"), ("name", "नमूना देवी"), ("login", "n.devi")];
    let with = |more: &[(&'static str, &'static str)]| [&fields[..], more].concat();
    let sent = browser.submit("/set-up?lang=en", "/set-up", &with(&[])).await;
    assert!(sent.status == WRONG && sent.body.contains("value=\"n.devi\""), "{}", sent.body);
    for paid in ["", "yes"] {
        let sent =
            browser.submit("/set-up", "/set-up", &with(&[("edition", "organisation"), ("paid", paid)])).await;
        assert_eq!(sent.status, WRONG, "{paid}");
    }
    let sent =
        browser.submit("/set-up", "/set-up", &with(&[("edition", "organisation"), ("paid", "no")])).await;
    assert_eq!((sent.status, sent.to.as_str()), (ON, "/ways"), "{}", sent.body);
    assert_eq!(browser.get("/set-up").await.to, "/ways", "what is left are the ways in");
    browser.page("/ways").await;
    with_password(&site, &browser).await;

    let me = browser.page("/me").await;
    assert!(me.contains("State administrator") && me.contains("नमूना संगठन · Organisation edition"), "{me}");
    assert!(me.contains("Chrome, Android") && me.contains("password + code from the app"), "{me}");
    assert_eq!(crate::first_run(&site.desk.host, &site.shared.site).await.unwrap(), None);
    assert_eq!(site.browser().get(&link).await.status, NONE);
}

#[both]
async fn an_office_asks_nobody_who_pays(db: Db) {
    let site = Site::new(db).await;
    let link = path(&crate::first_run(&site.desk.host, &site.shared.site).await.unwrap().unwrap());
    let browser = site.browser();
    browser.submit(&link, "/welcome", &[]).await;
    let fields =
        [("edition", "office"), ("organisation", "कार्यालय"), ("name", "नमूना देवी"), ("login", "n.devi")];
    assert_eq!(browser.submit("/set-up", "/set-up", &fields).await.to, "/ways");
    let admin = site.signed_in(site.by_login("n.devi").await).await;
    assert!(!admin.page("/people/new").await.contains("name=\"paid\""));
}

#[both]
async fn a_password_needs_a_code_and_a_code_counts_once(db: Db) {
    let site = Site::new(db).await.set_up(Edition::Organisation).await;
    let person = site.person("r.patel", Role::Analyst, None).await;
    let first = site.browser();
    first.page("/sign-in").await;
    first.submit(&site.link(Purpose::Invitation, person).await, "/welcome", &[]).await;
    let (secret, codes) = with_password(&site, &first).await;
    let out = first.submit("/me", "/sign-out", &[]).await;
    assert!(out.to == "/sign-in" && !first.has("sid"), "{}", out.body);
    assert_eq!(first.get("/me").await.to, "/sign-in?next=%2Fme");

    let browser = site.browser();
    let unknown =
        browser.submit("/sign-in?lang=en", "/sign-in", &[("login", "nobody"), ("password", PASSWORD)]).await;
    let wrong =
        browser.submit("/sign-in?lang=en", "/sign-in", &[("login", "r.patel"), ("password", "x")]).await;
    assert_eq!((unknown.status, wrong.status), (WRONG, WRONG));
    let sentence = |a: &str| between(a, "class=\"form-errors\"", "</div>").to_owned();
    assert_eq!(sentence(&unknown.body), sentence(&wrong.body), "it does not say who is known");
    assert!(!unknown.body.contains(PASSWORD));

    let right = [("login", "R.Patel"), ("password", PASSWORD)];
    let on = browser.submit("/sign-in?next=/people?role=worker", "/sign-in", &right).await;
    assert_eq!(on.to, "/sign-in/second?next=%2Fpeople%3Frole%3Dworker");
    assert_eq!(browser.get("/me").await.status, ON, "half a sign-in is none");
    browser.page(&on.to).await;
    assert_eq!(browser.submit(&on.to, "/sign-in/second", &[("code", "123456")]).await.status, WRONG);
    let used = site.code(&secret);
    assert_eq!(
        browser.submit(&on.to, "/sign-in/second", &[("code", &used)]).await.status,
        WRONG,
        "it set the app up"
    );
    site.pass(30);
    let code = site.code(&secret);
    let done = browser.submit(&on.to, "/sign-in/second", &[("code", &code)]).await;
    assert_eq!((done.status, done.to.as_str()), (ON, "/people?role=worker"), "{}", done.body);
    browser.page("/me").await;

    let other = site.browser();
    let on = other.submit("/sign-in", "/sign-in", &right).await.to;
    assert_eq!(other.submit(&on, "/sign-in/second", &[("code", &code)]).await.status, WRONG, "used");
    assert_eq!(other.submit(&on, "/sign-in/second", &[("code", &codes[0])]).await.to, "/");
    assert!(other.page("/me").await.contains("9 left"));
    let third = site.browser();
    let on = third.submit("/sign-in", "/sign-in", &right).await.to;
    assert_eq!(third.submit(&on, "/sign-in/second", &[("code", &codes[0])]).await.status, WRONG, "once");
}

#[both]
async fn a_dangerous_page_asks_for_a_fresh_proof_and_leads_back(db: Db) {
    let site = Site::new(db).await.set_up(Edition::Organisation).await;
    let person = site.person("r.patel", Role::StateAdministrator, None).await;
    let browser = site.browser();
    browser.submit(&site.link(Purpose::Invitation, person).await, "/welcome", &[]).await;
    let (secret, _) = with_password(&site, &browser).await;
    browser.page("/ways").await;
    site.pass(11 * 60);
    let sent = browser.get("/ways").await;
    assert_eq!((sent.status, sent.to.as_str()), (ON, "/sign-in/again?next=%2Fways"));
    browser.page(&sent.to).await;
    let wrong = browser.submit(&sent.to, "/sign-in/again", &[("password", "x")]).await;
    assert_eq!(wrong.status, WRONG);
    let before = browser.get("/me").await;
    let done = browser.submit(&sent.to, "/sign-in/again", &[("password", PASSWORD)]).await;
    assert_eq!((done.status, done.to.as_str()), (ON, "/ways"), "{}", done.body);
    assert_eq!(before.status, OK);
    browser.page("/ways").await;
    // A new password, new codes, and the app in place of the old one: all without losing the session.
    let on = browser.submit("/ways", "/ways/password", &[("password", "chaar ghode peeli nadi")]).await;
    assert_eq!(on.to, "/me", "{}", on.body);
    let codes = browser.submit("/ways", "/ways/recovery", &[]).await;
    assert_eq!(codes.body.matches("<li><code>").count(), 10);
    site.pass(30);
    assert_eq!(
        browser.submit("/ways/app", "/ways/app", &[("code", &site.code(&secret))]).await.status,
        WRONG,
        "another secret"
    );
}

#[both]
async fn the_cascade_goes_down_by_cards_and_counts_who_came(db: Db) {
    let site = Site::new(db).await.set_up(Edition::Organisation).await;
    let president = site.person("uttar", Role::DistrictPresident, Some("NP-OD-01")).await;
    let district = site.signed_in(president).await;
    let page = district.page("/invite").await;
    assert!(page.contains("Of 2, 0 came in: Mandal president."), "{page}");
    let mandal = site.area("NP-M-01").await;
    let field = format!("name.{mandal}");
    let named = |paid| [(field.as_str(), "नमूना कुमार"), ("paid", paid)];
    for (fields, why) in [(&named("yes")[..], "paid"), (&[("paid", "no")][..], "nobody is named")] {
        assert_eq!(district.submit("/invite", "/invite", fields).await.status, WRONG, "{why}");
    }
    let shown = district.get("/invite").await.body;
    let cards = district.send(&shown, "/invite", &named("no")).await;
    assert!(
        cards.status == OK && cards.body.matches("<section class=\"card\"").count() == 1,
        "{}",
        cards.body
    );
    let first = path(between(&cards.body, "id=\"link-0\">", "<"));
    // The same form once more makes another card for the same person.
    let again = district.send(&shown, "/invite", &named("no")).await;
    assert_eq!(again.status, OK, "{}", again.body);
    let link = path(between(&again.body, "id=\"link-0\">", "<"));
    let page = district.page("/invite").await;
    assert!(page.contains("Of 2, 0 came in") && page.contains("invited until"), "{page}");

    let phone = site.browser();
    assert_eq!(phone.get(&first).await.status, NONE, "a newer card took its place");
    assert!(phone.page(&link).await.contains("You are invited"));
    assert_eq!(phone.submit(&link, "/welcome", &[]).await.to, "/ways");
    assert_eq!(site.browser().get(&link).await.status, NONE, "once");
    phone.page("/ways").await;
    let differs = [("pin", "194728"), ("pin_again", "194729")];
    let plain = [("pin", "123456"), ("pin_again", "123456")];
    let good = [("pin", "१९४७२८"), ("pin_again", "१९४७२८"), ("phone", "")];
    for fields in [&differs[..], &plain[..]] {
        assert_eq!(phone.submit("/ways", "/ways/pin", fields).await.status, WRONG);
    }
    let done = phone.submit("/ways", "/ways/pin", &good).await;
    assert_eq!((done.status, done.to.as_str()), (ON, "/"), "{}", done.body);
    assert!(district.page("/invite").await.contains("Of 2, 1 came in: Mandal president."));
    assert_eq!(district.get("/invite.csv").await.status, OK);

    // One step further down: the booths of the mandal, and nothing beside it.
    let below = phone.page("/invite").await;
    assert!(below.contains("Of 2, 0 came in: Booth president.") && !below.contains("Shyamgarh"), "{below}");
    for outside in ["NP-M-02", "NP-OD-01", "NP-XX"] {
        assert_eq!(phone.get(&format!("/invite?area={outside}")).await.status, NONE, "{outside}");
    }
    let booth = format!("name.{}", site.area("NP-B-001").await);
    let cards = phone.submit("/invite", "/invite", &[(&booth, "नमूना बाई"), ("paid", "no")]).await;
    let link = path(between(&cards.body, "id=\"link-0\">", "<"));

    // The booth president comes in on the same phone; both are known there, each with a PIN.
    phone.submit("/me", "/sign-out", &[]).await;
    phone.submit(&link, "/welcome", &[]).await;
    let done = phone.submit("/ways", "/ways/pin", &[("pin", "750318"), ("pin_again", "750318")]).await;
    assert_eq!(done.to, "/", "{}", done.body);
    assert!(district.page("/invite").await.contains("Of 2, 1 came in: Booth president."));
    phone.submit("/me", "/sign-out", &[]).await;
    let page = phone.page("/sign-in/device").await;
    assert!(page.contains("नमूना कुमार") && page.contains("नमूना बाई"), "{page}");
    let kumar = between(
        between(&page, "<select", "</select>")
            .split("नमूना कुमार")
            .next()
            .unwrap()
            .rsplit("<option")
            .next()
            .unwrap(),
        "value=\"",
        "\"",
    )
    .to_owned();
    let mixed =
        phone.submit("/sign-in/device", "/sign-in/device", &[("person", &kumar), ("pin", "750318")]).await;
    assert_eq!(mixed.status, WRONG, "another's PIN");
    let done =
        phone.submit("/sign-in/device", "/sign-in/device", &[("person", &kumar), ("pin", "194728")]).await;
    assert_eq!(done.to, "/", "{}", done.body);
    assert!(phone.page("/me").await.contains("Mandal president, Ramgarh"));
}

#[both]
async fn ten_wrong_pins_close_the_phone_for_that_person(db: Db) {
    let site = Site::new(db).await.set_up(Edition::Organisation).await;
    let person = site.person("ramgarh", Role::MandalPresident, Some("NP-M-01")).await;
    let phone = site.browser();
    phone.submit(&site.link(Purpose::Invitation, person).await, "/welcome", &[]).await;
    phone.submit("/ways", "/ways/pin", &[("pin", "194728"), ("pin_again", "194728")]).await;
    phone.submit("/me", "/sign-out", &[]).await;
    let who = person.to_string();
    for _ in 0..10 {
        let wrong =
            phone.submit("/sign-in/device", "/sign-in/device", &[("person", &who), ("pin", "0")]).await;
        assert_eq!(wrong.status, WRONG);
        site.pass(1_000);
    }
    let page = phone.page("/sign-in/device").await;
    assert!(!page.contains("नमूना ramgarh"), "{page}");
    // A link from above lets them in again.
    let link = site.link(Purpose::Recovery, person).await;
    assert_eq!(phone.submit(&link, "/welcome", &[]).await.to, "/ways");
    let done = phone.submit("/ways", "/ways/pin", &[("pin", "281947"), ("pin_again", "281947")]).await;
    assert_eq!(done.to, "/", "{}", done.body);
}

#[both]
async fn nobody_sees_or_gives_beyond_their_area_and_role(db: Db) {
    let site = Site::new(db).await.set_up(Edition::Organisation).await;
    let state = site.person("state", Role::StateAdministrator, None).await;
    let uttar = site.person("uttar", Role::DistrictPresident, Some("NP-OD-01")).await;
    let inside = site.person("ramgarh", Role::MandalPresident, Some("NP-M-01")).await;
    let outside = site.person("mohangarh", Role::MandalPresident, Some("NP-M-03")).await;
    let browser = site.signed_in(uttar).await;

    let list = browser.page("/people").await;
    assert!(
        list.contains("नमूना ramgarh") && !list.contains("mohangarh") && !list.contains("नमूना state"),
        "{list}"
    );
    let found = browser.submit("/people?lang=en", "/people", &[("name", "RAMGARH")]).await;
    assert!(found.body.contains("नमूना ramgarh"), "{}", found.body);
    let found = browser.submit("/people?lang=en", "/people", &[("name", "mohangarh")]).await;
    assert!(found.body.contains("Nobody was found"), "{}", found.body);
    assert!(!browser.page("/people?role=booth_president").await.contains("नमूना ramgarh"));
    assert!(browser.page("/people?area=NP-M-01").await.contains("नमूना ramgarh"));
    assert!(browser.page("/people?area=NP-M-03").await.contains("Nobody was found"));
    browser.page(&format!("/people/{inside}")).await;

    // Outside: the same answer as for nobody at all, but for the id that was asked for.
    let nobody = "019350f2-0000-7000-8000-0000000000ff";
    let plain = |body: &str, id: &str| body.replace(id, "ID");
    let none = browser.get(&format!("/people/{nobody}")).await;
    let op = |body: &str| {
        let op = between(body, "name=\"op\" value=\"", "\"").to_owned();
        body.replace(&op, "OP")
    };
    for id in [outside, state] {
        let answer = browser.get(&format!("/people/{id}")).await;
        assert_eq!((answer.status, none.status), (NONE, NONE));
        assert_eq!(op(&plain(&answer.body, &id.to_string())), op(&plain(&none.body, nobody)));
        let shown = browser.get(&format!("/people/{inside}")).await.body;
        let op = between(&shown, "name=\"op\" value=\"", "\"");
        for deed in ["disable", "end-sessions", "link"] {
            let sent = browser.post(&format!("/people/{id}/{deed}"), op, &[("reason", "x")]).await;
            assert_eq!(sent.status, NONE, "{deed}");
        }
    }

    // Nothing above oneself, nothing beside one's area; yes and no answer are refused.
    let new = [
        ("name", "नमूना नया"),
        ("login", "naya"),
        ("paid", "no"),
        ("from", "2026-11-22"),
        ("until", ""),
        ("area", "Ramgarh"),
    ];
    let with = |role: &'static str, more: &[(&'static str, &'static str)]| {
        let mut all: Vec<(&str, &str)> = new.to_vec();
        for (name, value) in more {
            all.retain(|(n, _)| n != name);
            all.push((name, value));
        }
        all.push(("role", role));
        all
    };
    browser.page("/people/new").await;
    for (role, more) in [
        ("state_administrator", &[][..]),
        ("district_president", &[]),
        ("mandal_president", &[("area", "NP-M-03")]),
        ("mandal_president", &[("area", "")]),
        ("mandal_president", &[("area", "nowhere at all")]),
        ("mandal_president", &[("paid", "yes")]),
        ("mandal_president", &[("paid", "")]),
        ("mandal_president", &[("name", "")]),
        ("mandal_president", &[("login", "9876543210")]),
        ("mandal_president", &[("until", "2026-11-01")]),
        ("mandal_president", &[("with_office", "yes")]),
        ("trainer", &[("login", "")]),
    ] {
        let sent = browser.submit("/people/new", "/people/new", &with(role, more)).await;
        assert_eq!(sent.status, WRONG, "{role} {more:?}: {}", sent.body);
    }
    let sent = browser.submit("/people/new", "/people/new", &with("kendra_convener", &[])).await;
    assert!(sent.status == OK && sent.body.contains("<section class=\"card\""), "{}", sent.body);
    let taken = browser.submit("/people/new", "/people/new", &with("kendra_convener", &[])).await;
    assert_eq!(taken.status, WRONG, "the login name is taken");
}

#[both]
async fn a_right_can_come_with_an_office_and_the_person_of_the_register(db: Db) {
    let site = Site::new(db).await.set_up(Edition::Organisation).await;
    let state = site.person("state", Role::StateAdministrator, None).await;
    let browser = site.signed_in(state).await;
    let fields = [
        ("name", "नमूना देवी"),
        ("login", "n.devi"),
        ("role", "representative"),
        ("area", "NP-AC-001"),
        ("with_office", "yes"),
        ("paid", "no"),
    ];
    let sent = browser.submit("/people/new", "/people/new", &fields).await;
    assert_eq!(sent.status, OK, "{}", sent.body);
    let mut ctx = site.desk.read().await;
    let person = site.by_login("n.devi").await;
    let grants = access::grants::of_person(&mut ctx.tx, person).await.unwrap();
    let office = grants[0].office.expect("it ends with the office");
    let on = ctx.today();
    assert!(register::store::holds(&mut ctx.tx, office.into(), person.uuid().into(), on).await.unwrap());
}

#[both]
async fn shutting_out_helping_and_the_last_administrator(db: Db) {
    let site = Site::new(db).await.set_up(Edition::Organisation).await;
    let state = site.person("state", Role::StateAdministrator, None).await;
    let machines = site.person("machines", Role::SystemAdministrator, None).await;
    let analyst = site.person("analyst", Role::Analyst, None).await;
    let (admin, helper, other) =
        (site.signed_in(state).await, site.signed_in(machines).await, site.signed_in(analyst).await);
    let at = |id: access::UserId, what: &str| format!("/people/{id}{what}");

    // Whoever runs the machines helps the analyst, never the administrator.
    let page = helper.page(&at(analyst, "")).await;
    assert!(page.contains("/link\""), "{page}");
    assert!(page.contains("value=\"technician\"") && !page.contains("value=\"analyst\""), "{page}");
    let page = helper.page(&at(state, "")).await;
    assert!(!page.contains("/link\"") && !page.contains("/disable\""), "{page}");
    let op = between(&page, "name=\"op\" value=\"", "\"").to_owned();
    for deed in ["/link", "/disable", "/end-sessions"] {
        assert_eq!(helper.post(&at(state, deed), &op, &[("reason", "x")]).await.status, NONE, "{deed}");
    }

    // Shut out: every session ends at once, and no link stands.
    assert_eq!(other.get("/me").await.status, OK);
    let sent = admin.submit(&at(analyst, ""), &at(analyst, "/disable"), &[("reason", "")]).await;
    assert_eq!(sent.status, WRONG, "why?");
    let sent = admin.submit(&at(analyst, ""), &at(analyst, "/disable"), &[("reason", "गए")]).await;
    assert_eq!(sent.status, ON, "{}", sent.body);
    assert_eq!(other.get("/me").await.to, "/sign-in?next=%2Fme");
    let page = admin.page(&at(analyst, "")).await;
    assert!(page.contains("Cannot sign in since") && page.contains("/enable\""), "{page}");
    admin.submit(&at(analyst, ""), &at(analyst, "/enable"), &[("reason", "आए")]).await;
    let cards = admin.submit(&at(analyst, ""), &at(analyst, "/link"), &[]).await;
    assert!(cards.body.contains("id=\"link-0\""), "{}", cards.body);

    // One more right, sent twice, is one; ended, it is over.
    let give = [("role", "trainer"), ("area", "NP-OD-01"), ("paid", "no"), ("from", ""), ("until", "")];
    let shown = admin.get(&at(analyst, "")).await.body;
    for _ in 0..2 {
        let sent = admin.send(&shown, &at(analyst, "/grants"), &give).await;
        assert_eq!(sent.status, ON, "{}", sent.body);
    }
    let page = admin.page(&at(analyst, "")).await;
    assert_eq!(page.matches("Trainer, Uttar").count(), 1, "{page}");
    let sent =
        admin.submit(&at(analyst, ""), &at(analyst, "/grants"), &[("role", "trainer"), ("paid", "")]).await;
    assert!(
        sent.status == WRONG && sent.body.contains("<details class=\"more no-print\" open"),
        "{}",
        sent.body
    );
    let sent = admin.submit(&at(analyst, ""), &at(analyst, "/grants/"), &[("reason", "बस")]).await;
    assert_eq!(sent.status, ON, "{}", sent.body);
    assert!(admin.page(&at(analyst, "")).await.contains("ended on"));

    // The last administrator can neither go nor be shut out.
    for (form, what) in [(at(state, "/grants/"), "right"), (at(state, "/disable"), "door")] {
        let sent = admin.submit(&at(state, ""), &form, &[("reason", "x")]).await;
        assert_eq!(sent.status, StatusCode::CONFLICT, "{what}");
    }
}

#[both]
async fn sessions_are_listed_and_ended_and_forms_belong_to_theirs(db: Db) {
    let site = Site::new(db).await.set_up(Edition::Organisation).await;
    let person = site.person("analyst", Role::Analyst, None).await;
    let (one, two) = (site.signed_in(person).await, site.signed_in(person).await);
    let page = one.page("/me").await;
    assert_eq!(page.matches("Chrome, Android").count(), 2, "{page}");
    // A form of another session is nobody's.
    let op = between(&two.get("/me").await.body, "name=\"op\" value=\"", "\"").to_owned();
    assert_eq!(one.post("/me/sessions/end-others", &op, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(one.submit("/me", "/me/sessions/end-others", &[]).await.to, "/me");
    assert_eq!(two.get("/me").await.to, "/sign-in?next=%2Fme");
    let three = site.signed_in(person).await;
    let page = one.get("/me").await.body;
    let sent = one.send(&page, "/me/sessions/", &[]).await;
    assert_eq!(sent.to, "/me", "{}", sent.body);
    assert_eq!(three.get("/me").await.status, ON);
    let op = between(&page, "name=\"op\" value=\"", "\"");
    assert_eq!(one.post("/me/sessions/x/end", op, &[]).await.status, NONE);
    assert_eq!(one.get("/me").await.status, OK);
    // Whoever only looks sees neither people nor invitations.
    assert_eq!(one.get("/people").await.status, StatusCode::FORBIDDEN);
    assert_eq!(one.get("/invite").await.status, StatusCode::FORBIDDEN);
    let frame = one.get("/me").await.body;
    assert!(!frame.contains("href=\"/people\"") && !frame.contains("href=\"/invite\""), "{frame}");
}

#[both]
async fn the_sample_people_come_in_by_links_that_can_be_made_again(db: Db) {
    let site = Site::new(db).await;
    let make =
        || crate::sample::guests(&site.desk.host, &site.shared.site, "नमूना प्रदेश संगठन", words::Locale::En);
    let (first, second) = (make().await.unwrap(), make().await.unwrap());
    assert_eq!(first.len(), 5);
    for (old, new) in first.iter().zip(&second) {
        let browser = site.browser();
        assert_eq!(browser.get(&path(&old.link)).await.status, NONE, "replaced");
        assert_eq!(browser.submit(&path(&new.link), "/welcome", &[]).await.to, "/");
        let me = browser.page("/me").await;
        assert!(
            me.contains(&new.role.title(words::Locale::En))
                && !me.contains("href=\"/invite\"")
                    == !matches!(
                        new.role,
                        Role::StateAdministrator | Role::DistrictPresident | Role::MandalPresident
                    ),
            "{me}"
        );
        browser.forget("sid");
        assert_eq!(browser.get(&path(&new.link)).await.status, NONE, "once");
    }
}

#[both]
async fn who_is_invited_to_an_office_chooses_a_name_to_type(db: Db) {
    let site = Site::new(db).await.set_up(Edition::Organisation).await;
    let state = site.person("state", Role::StateAdministrator, None).await;
    let admin = site.signed_in(state).await;
    let page = admin.page("/invite").await;
    assert!(page.contains("Of 2, 0 came in: District president."), "{page}");
    let district = format!("name.{}", site.area("NP-OD-01").await);
    let cards = admin.submit("/invite", "/invite", &[(&district, "नमूना बाई"), ("paid", "no")]).await;
    let link = path(between(&cards.body, "id=\"link-0\">", "<"));
    let browser = site.browser();
    browser.submit(&link, "/welcome", &[]).await;
    let page = browser.page("/ways").await;
    assert!(!page.contains("name=\"pin\"") && page.contains("name=\"login\""), "{page}");
    for taken in ["state", "9876543210", ""] {
        let fields = [("login", taken), ("password", PASSWORD)];
        assert_eq!(browser.submit("/ways", "/ways/password", &fields).await.status, WRONG, "{taken}");
    }
    let on = browser.submit("/ways", "/ways/password", &[("login", "n.bai"), ("password", PASSWORD)]).await;
    assert_eq!(on.to, "/ways/app", "{}", on.body);
    let page = browser.page("/ways/app").await;
    let secret = between(between(&page, "class=\"steps\"", "</ol>"), "<code>", "</code>").to_owned();
    assert_eq!(browser.submit("/ways/app", "/ways/app", &[("code", &site.code(&secret))]).await.status, OK);
    assert!(browser.page("/me").await.contains("District president, Uttar"));
}

#[both]
async fn a_kendra_lies_where_its_booths_do(db: Db) {
    let site = Site::new(db).await.set_up(Edition::Organisation).await;
    let president = site.person("ramgarh", Role::MandalPresident, Some("NP-M-01")).await;
    let mandal = site.signed_in(president).await;
    let page = mandal.page("/invite").await;
    assert!(page.contains("Of 1, 0 came in: Convener of a shakti kendra."), "{page}");
    let kendra = format!("name.{}", site.area("NP-K-01").await);
    let cards = mandal.submit("/invite", "/invite", &[(&kendra, "नमूना सिंह"), ("paid", "no")]).await;
    assert_eq!(cards.status, OK, "{}", cards.body);
    let link = path(between(&cards.body, "id=\"link-0\">", "<"));
    let phone = site.browser();
    phone.submit(&link, "/welcome", &[]).await;
    phone.submit("/ways", "/ways/pin", &[("pin", "194728"), ("pin_again", "194728")]).await;
    assert!(mandal.page("/invite").await.contains("Of 1, 1 came in: Convener of a shakti kendra."));
    let page = phone.page("/invite").await;
    assert!(page.contains("Of 2, 0 came in: Booth president.") && page.contains("School Two"), "{page}");
}
