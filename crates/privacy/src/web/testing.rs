//! A small installation and the pages in front of it, seen by several people. All people are invented.

#[path = "../../tests/common/mod.rs"]
mod common;

use access::{Actor, Role, UserId};
use axum::Router;
use axum::body::{Body, to_bytes};
use base::OpId;
use common::{Land, SERVANT};
use db::{Db, both};
use http::{Request, StatusCode, header};
use register::Register;
use register::model::PersonId;
use system::{Shared, System};
use tower::ServiceExt as _;

use crate::Privacy;

struct Site {
    land: Land,
    shared: Shared,
    servant: PersonId,
    own: UserId,
    grievance: UserId,
    near: UserId,
    far: UserId,
    keeper: UserId,
}

impl Site {
    async fn new(db: Db) -> Site {
        let land = Land::new(db).await;
        Privacy.settle(&land.desk.host).await.unwrap();
        let systems: [Box<dyn System>; 2] = [Box::new(Register), Box::new(Privacy)];
        let shared = Shared::new(land.desk.host.clone(), false, "", systems.into());
        let servant = land.person(SERVANT).await;
        let own = land.signs_in(Some(servant), SERVANT, Role::Worker, Some("NP-M-01")).await;
        let grievance = land.signs_in(None, "रीना", Role::GrievanceOfficer, None).await;
        let near = land.signs_in(None, "अध्यक्ष एक", Role::MandalPresident, Some("NP-AC-001")).await;
        let far = land.signs_in(None, "अध्यक्ष दो", Role::MandalPresident, Some("NP-AC-002")).await;
        let keeper = land.signs_in(None, "जाँच", Role::Auditor, None).await;
        Site { land, shared, servant, own, grievance, near, far, keeper }
    }

    async fn app(&self, who: Option<UserId>) -> Router {
        let actor = match who {
            Some(id) => self.land.actor(id).await,
            None => Actor::Nobody,
        };
        super::routes().merge(super::open_routes()).seen_by(actor, self.shared.clone())
    }

    async fn ask(&self, who: Option<UserId>, request: Request<Body>) -> (StatusCode, String, String) {
        self.land.later(1);
        let response = self.app(who).await.oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let to = parts.headers.get(header::LOCATION).map(|v| v.to_str().unwrap().to_owned());
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        (parts.status, to.unwrap_or_default(), String::from_utf8_lossy(&body).into_owned())
    }

    async fn get(&self, who: impl Into<Option<UserId>>, uri: &str) -> (StatusCode, String) {
        let (status, _, page) = self.ask(who.into(), Request::get(uri).body(Body::empty()).unwrap()).await;
        (status, page)
    }

    /// A page that is there, in both languages.
    async fn page(&self, who: impl Into<Option<UserId>>, uri: &str) -> (String, String) {
        let who = who.into();
        let mut pages = Vec::new();
        for lang in ["hi", "en"] {
            let joint = if uri.contains('?') { '&' } else { '?' };
            let (status, page) = self.get(who, &format!("{uri}{joint}lang={lang}")).await;
            assert_eq!(status, StatusCode::OK, "{uri}: {page}");
            assert!(page.contains(&format!("<html lang=\"{lang}\">")), "{uri}");
            for forbidden in [" style=", "<style", " onclick=", "javascript:", "{$", "{ $"] {
                assert!(!page.contains(forbidden), "{uri}: {forbidden}");
            }
            pages.push(page);
        }
        (pages.remove(0), pages.remove(0))
    }

    /// Sends a form with a new operation.
    async fn post(&self, who: UserId, uri: &str, fields: &[(&str, &str)]) -> (StatusCode, String, String) {
        let op: OpId = self.land.desk.host.ids.make();
        let op = self.shared.forms.signed(&self.land.actor(who).await, op);
        let all = fields.iter().copied().chain([("op", op.as_str())]);
        let body = all.map(|(k, v)| format!("{k}={}", ui::here::segment(v))).collect::<Vec<_>>().join("&");
        let request = Request::post(uri)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body.into());
        self.ask(Some(who), request.unwrap()).await
    }

    async fn request(&self, kind: &str, fields: &[(&str, &str)]) -> String {
        let (status, to, page) = self.post(self.own, &format!("/my-data/ask/{kind}"), fields).await;
        assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, "/my-data"), "{page}");
        let mut ctx = self.land.desk.read().await;
        let all = crate::store::requests::of_person(&mut ctx.tx, self.servant).await.unwrap();
        ctx.rollback().await.unwrap();
        all[0].id.to_string()
    }
}

/// An invented number that is formed like an Aadhaar number.
fn number() -> String {
    let base = "23456789012";
    (0..10).map(|d| format!("{base}{d}")).find(|n| words::aadhaar::is_aadhaar(n)).unwrap()
}

#[both]
async fn a_person_sees_what_is_held_and_reaches_every_right_in_three_taps(db: Db) {
    let site = Site::new(db).await;
    let (hi, en) = site.page(site.own, "/my-data").await;
    assert!(hi.contains(SERVANT) && hi.contains("नमूना देवी") && hi.contains("कार्यकर्ता, मंडल एक"), "{hi}");
    assert!(en.contains("Who looked at your data") && en.contains("You have not been told yet"), "{en}");
    // One tap to the page, one to the form, one to send: every right has its form behind one link.
    for kind in ["correction", "erasure", "complaint", "access", "nomination"] {
        assert!(hi.contains(&format!("href=\"/my-data/ask/{kind}\"")), "{kind}");
        let (form, _) = site.page(site.own, &format!("/my-data/ask/{kind}")).await;
        assert!(form.contains("method=\"post\"") && form.contains("name=\"op\""), "{form}");
    }
    assert_eq!(
        hi.matches("action=\"/my-data/consent\"").count(),
        3,
        "each purpose that needs consent has its button"
    );
    let (status, to, _) =
        site.post(site.own, "/my-data/consent", &[("purpose", "work"), ("said", "given")]).await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, "/my-data#consent"));
    let (hi, _) = site.page(site.own, "/my-data").await;
    assert!(hi.contains("आपने सहमति दी") && hi.contains("value=\"withdrawn\""), "{hi}");
    site.post(site.own, "/my-data/consent", &[("purpose", "work"), ("said", "withdrawn")]).await;
    assert!(site.page(site.own, "/my-data").await.0.contains("आपने वापस ली"));
    for (purpose, said) in [("work", "told"), ("office", "given"), ("x", "given")] {
        let (status, _, _) =
            site.post(site.own, "/my-data/consent", &[("purpose", purpose), ("said", said)]).await;
        assert!(status.is_client_error(), "{purpose} {said}");
    }

    let id = site.request("correction", &[("field", "नाम"), ("wanted", "कल्पित"), ("said", "")]).await;
    let (_, en) = site.page(site.grievance, &format!("/requests/{id}")).await;
    assert!(en.contains("/representatives/"), "a correction is applied where the fact belongs: {en}");
    let fields = [("outcome", "granted"), ("answer", "ठीक कर दिया")];
    let (status, _, _) = site.post(site.grievance, &format!("/requests/{id}"), &fields).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (hi, en) = site.page(site.own, "/my-data").await;
    assert!(
        hi.contains("ठीक कर दिया") && hi.contains("शिकायत अधिकारी"),
        "who answered is seen by role: {hi}"
    );
    assert!(en.contains("Answer requests about data") && !en.contains("रीना"), "never by name: {en}");
    assert!(hi.contains("href=\"/data-handling\""), "the foot of the page: {hi}");
}

#[both]
async fn what_is_missing_is_said_beside_its_field_and_an_aadhaar_number_is_sent_back(db: Db) {
    let site = Site::new(db.clone()).await;
    let (status, _, page) = site.post(site.own, "/my-data/ask/complaint?lang=en", &[("said", " ")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("id=\"error-said\"") && page.contains("Say something here"), "{page}");
    let number = number();
    let text = format!("मेरा आधार {} {} {}", &number[..4], &number[4..8], &number[8..]);
    for (uri, field) in [
        ("/my-data/ask/complaint", "said"),
        ("/my-data/ask/correction", "wanted"),
        ("/my-data/consent", "purpose"),
    ] {
        let (status, _, page) = site.post(site.own, &format!("{uri}?lang=en"), &[(field, &text)]).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{uri}");
        assert!(
            page.contains(&format!("«{field}» holds an Aadhaar number")) && !page.contains(&number[4..8]),
            "{page}"
        );
    }
    assert_eq!(common::holding(&db, &number[..4]).await, [""; 0], "nothing of it was kept");
    let (status, _, _) =
        site.post(site.own, "/my-data/ask/complaint", &[("said", "मोबाइल +91 98765 43210 पर बात हुई")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "a telephone number is none");
}

#[both]
async fn paper_is_printed_by_everybody_and_written_down_for_ones_own_area(db: Db) {
    let site = Site::new(db).await;
    let (hi, _) = site.page(None, "/my-data/paper").await;
    for wanted in ["☐ नाम हटवाएँ", "☐ शिकायत करें", "सहमति वापस: संगठन में काम", "दर्ज करने वाले का नाम ___", "मसौदा"]
    {
        assert!(hi.contains(wanted), "{wanted}: {hi}");
    }
    assert_eq!(site.get(site.own, "/requests/new").await.0, StatusCode::FORBIDDEN);
    let (hi, _) = site.page(site.near, "/requests/new").await;
    assert!(
        hi.contains("action=\"/requests/find\"") && hi.contains("method=\"post\""),
        "a name is never in an address"
    );
    let (_, _, nobody) = site.post(site.far, "/requests/find?lang=en", &[("name", "कल्पित लाल")]).await;
    assert!(nobody.contains("Nobody of this name was found in your area"), "{nobody}");
    let (status, _, found) = site.post(site.near, "/requests/find?lang=en", &[("name", "कल्पित")]).await;
    let person = site.servant.to_string();
    assert!(
        status == StatusCode::OK && found.contains(&person) && found.matches("कल्पित").count() == 1,
        "{found}"
    );
    let consent = [
        ("person", person.as_str()),
        ("kind", "given"),
        ("day", "2026-11-20"),
        ("notice", "work 1 hi"),
        ("proof", "फ़ाइल 3"),
    ];
    // The notice is in force from the day on which it was drafted.
    let (status, _, page) = site.post(site.near, "/requests/new?lang=en", &consent).await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("no such notice on that day"),
        "{page}"
    );
    let consent = [consent[0], consent[1], ("day", "2026-11-22"), consent[3], consent[4]];
    let (status, _, page) = site.post(site.near, "/requests/new?lang=en", &consent).await;
    assert!(status == StatusCode::OK && page.contains("It is written down"), "{page}");
    let erasure = [("person", person.as_str()), ("kind", "erasure"), ("day", "2026-11-22")];
    assert_eq!(site.post(site.near, "/requests/new", &erasure).await.0, StatusCode::OK);
    assert_eq!(site.post(site.far, "/requests/new", &erasure).await.0, StatusCode::NOT_FOUND);
    let (hi, _) = site.page(site.own, "/my-data").await;
    assert!(hi.contains("कागज़ पर, सूचना 1") && hi.contains("मंडल अध्यक्ष"), "{hi}");
}

#[both]
async fn an_erasure_is_granted_held_and_certified_on_its_pages(db: Db) {
    let site = Site::new(db).await;
    let id = site.request("erasure", &[("said", "")]).await;
    let (hi, _) = site.page(site.grievance, "/requests").await;
    assert!(hi.contains(&format!("/requests/{id}")) && hi.contains("30 दिन बाक़ी"), "{hi}");
    site.post(site.grievance, &format!("/requests/{id}/take"), &[]).await;
    let blank = site
        .post(site.grievance, &format!("/requests/{id}?lang=en"), &[("outcome", "granted"), ("answer", "")])
        .await;
    assert_eq!(blank.0, StatusCode::UNPROCESSABLE_ENTITY);
    site.post(site.grievance, &format!("/requests/{id}"), &[("outcome", "granted"), ("answer", "हटाया")])
        .await;
    let path = format!("/erasures/{}", site.servant);
    let (hi, en) = site.page(site.grievance, &path).await;
    assert!(hi.contains("छिपाया गया") && en.contains("Its day of destruction has not come"), "{en}");
    assert!(!hi.contains(SERVANT), "the name is gone from every page at once: {hi}");
    site.post(site.grievance, &path, &[("reason", "उच्च न्यायालय")]).await;
    let (_, en) = site.page(site.grievance, &path).await;
    assert!(en.contains("A hold stops the destruction") && en.contains("उच्च न्यायालय"), "{en}");
    let hold =
        en.split("name=\"hold\" value=\"").nth(1).and_then(|t| t.split('"').next()).unwrap().to_owned();
    assert_eq!(
        site.post(site.grievance, &format!("{path}/lift"), &[("hold", &hold)]).await.0,
        StatusCode::SEE_OTHER
    );
    assert!(site.page(site.grievance, "/erasures").await.1.contains("its day has not come"));
    site.land.goes_to("2027-11-23");
    let mut ctx = site.land.writes(site.grievance).await;
    crate::actions::erasures::destroy(&site.shared, &mut ctx, site.servant).await.unwrap();
    ctx.commit().await.unwrap();
    let (hi, en) = site.page(site.grievance, &path).await;
    assert!(
        hi.contains("नष्ट करने का प्रमाणपत्र") && en.contains("register_name") && !en.contains(SERVANT),
        "{en}"
    );
}

#[both]
async fn an_incident_has_clocks_drafts_and_a_report_as_a_file(db: Db) {
    let site = Site::new(db).await;
    let (hi, _) = site.page(site.keeper, "/incidents").await;
    assert!(hi.contains("कोई घटना दर्ज नहीं"), "{hi}");
    // The moment as the form offers it can be sent back as it is.
    let offered =
        hi.split("name=\"aware\" value=\"").nth(1).and_then(|t| t.split('"').next()).unwrap().to_owned();
    let (status, to, page) = site
        .post(site.keeper, "/incidents", &[("title", "खोया फ़ोन"), ("aware", &offered), ("facts", "")])
        .await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let (hi, en) = site.page(site.keeper, &to).await;
    assert!(
        hi.contains("6 घंटे") && en.contains("CERT-In (6 hours)") && en.contains("Nothing is overdue"),
        "{en}"
    );
    let change =
        [("facts", "फ़ोन बस में छूटा"), ("actor", "nobody"), ("since", "22-11-2026 06:00"), ("until", "")];
    assert_eq!(site.post(site.keeper, &to, &change).await.0, StatusCode::SEE_OTHER);
    let (status, _, page) = site.post(site.keeper, &format!("{to}?lang=en"), &[("since", "sometime")]).await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("value=\"sometime\""), "{page}");
    site.land.later(7 * 3_600);
    let (hi, en) = site.page(site.keeper, &to).await;
    assert!(hi.contains("समय निकला") && en.contains("OVERDUE by 61 minutes"), "{en}");
    let (status, _, page) = site.post(site.keeper, &format!("{to}/close?lang=en"), &[]).await;
    assert!(status == StatusCode::CONFLICT && page.contains("Not every step has been done"), "{page}");
    site.post(site.keeper, &format!("{to}/done"), &[("step", "cert")]).await;
    assert!(site.page(site.keeper, &to).await.1.contains("done 61 minutes too late"));
    let (status, report) = site.get(site.keeper, &format!("{to}/report.txt")).await;
    assert_eq!(status, StatusCode::OK);
    for wanted in [
        "## डेटा संरक्षण बोर्ड को, ब्योरा",
        "## To CERT-In",
        "फ़ोन बस में छूटा",
        "Remedy against recurrence",
        "0 persons",
    ] {
        assert!(report.contains(wanted), "{wanted}: {report}");
    }
    // Whom it affects leaves only for a purpose that was said.
    let file = format!("{to}/affected.csv");
    let request = Request::get(format!("{file}?lang=en")).body(Body::empty()).unwrap();
    let (status, to, _) = site.ask(Some(site.keeper), request).await;
    let asked = format!("/exports/new?file={}&rows=0", ui::here::segment(&file));
    assert_eq!((status, to), (StatusCode::SEE_OTHER, asked));
    assert_eq!(site.get(site.own, "/incidents").await.0, StatusCode::FORBIDDEN);
}

#[both]
async fn how_data_are_handled_is_open_and_says_nothing_secret(db: Db) {
    let site = Site::new(db.clone()).await;
    let (hi, en) = site.page(None, "/data-handling").await;
    assert!(
        hi.contains("इसी कंप्यूटर पर") && en.contains("On the same computer")
            || en.contains("on the same computer"),
        "{en}"
    );
    assert!(en.contains("not said yet") && en.contains("Draft: have it checked by counsel"), "{en}");
    assert!(
        en.contains("Grievance officer")
            && en.contains("400 days")
            && en.contains("Answer requests about data"),
        "{en}"
    );
    let mut secrets = vec![SERVANT.to_owned(), "रीना".to_owned(), "login ".to_owned(), "NP-M-01".to_owned()];
    match &db {
        Db::Sqlite { file, .. } => secrets.push(file.display().to_string()),
        Db::Postgres { .. } => secrets.extend(std::env::var("TEST_POSTGRES_URL")),
    }
    for secret in secrets {
        assert!(!hi.contains(&secret) && !en.contains(&secret), "{secret}");
    }
    for purpose in crate::model::Purpose::ALL {
        let (hi, en) = site.page(None, &format!("/notices/{}", purpose.name())).await;
        assert!(hi.contains("क्या") && en.contains("What for:"), "{en}");
    }
    assert_eq!(site.get(None, "/notices/other").await.0, StatusCode::NOT_FOUND);
    assert_eq!(
        site.get(None, "/.well-known/security.txt").await.0,
        StatusCode::NOT_FOUND,
        "nobody is named yet"
    );
    let mut ctx = site.land.desk.write().await;
    let contact = crate::model::Setting::ContactAddress;
    crate::actions::settings::set(&mut ctx, contact, "mailto:dpo@example.org").await.unwrap();
    ctx.commit().await.unwrap();
    let (status, text) = site.get(None, "/.well-known/security.txt").await;
    assert_eq!(status, StatusCode::OK);
    assert!(text.starts_with("Contact: mailto:dpo@example.org\nExpires: 2027-05-2"), "{text}");
    assert!(site.page(None, "/data-handling").await.1.contains(">dpo@example.org</a>"));
}

#[both]
async fn whoever_has_not_signed_in_reaches_nothing_else_and_strangers_ids_are_like_none(db: Db) {
    let site = Site::new(db).await;
    let id = site.request("complaint", &[("said", "कोई सुनता नहीं")]).await;
    for (address, _) in super::routes().addresses() {
        let uri = address
            .replace("{kind}", "erasure")
            .replace("{id}", &id)
            .replace("{person}", &site.servant.to_string());
        let request = Request::get(&uri).body(Body::empty()).unwrap();
        let (status, to, page) = site.ask(None, request).await;
        let sent_away = status == StatusCode::SEE_OTHER && to.starts_with("/sign-in");
        assert!(sent_away || status == StatusCode::METHOD_NOT_ALLOWED, "{uri}: {status} {page}");
        assert!(!page.contains("कोई सुनता नहीं"), "{uri}");
    }
    let elsewhere = site.land.signs_in(None, "श्याम", Role::PeopleAdministrator, Some("NP-OD-02")).await;
    let nobody = "019350f2-0000-7000-8000-000000000001";
    // Each form is an operation of its own.
    let strip = |page: String, id: &str| {
        let ops: Vec<String> = page
            .split("name=\"op\" value=\"")
            .skip(1)
            .map(|p| p[..p.find('"').unwrap()].to_owned())
            .collect();
        ops.iter().fold(page.replace(id, "ID"), |page, op| page.replace(op, "OP"))
    };
    for path in ["requests", "erasures"] {
        let theirs = if path == "requests" { id.clone() } else { site.servant.to_string() };
        let (a, there) = site.get(elsewhere, &format!("/{path}/{theirs}")).await;
        let (b, absent) = site.get(elsewhere, &format!("/{path}/{nobody}")).await;
        assert_eq!((a, b), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
        assert_eq!(strip(there, &theirs), strip(absent, nobody), "{path}");
    }
}
