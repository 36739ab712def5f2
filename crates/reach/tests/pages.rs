//! Every page of the sample organisation, in both languages, on both databases: it is there, it says what the report
//! says, and its links lead somewhere.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;

use access::Actor;
use axum::Router;
use axum::body::{Body, to_bytes};
use base::Span;
use common::{kind, set};
use db::{Db, both};
use http::{Request, StatusCode};
use reach::Reach;
use reach::model::{Compare, MAX_AGE_DAYS, Measure, Rule, Target, Tenure};
use sample::{Sizes, World};
use serde_json::Value;
use system::{Shared, System};
use testkit::{Desk, given};
use tower::ServiceExt as _;

async fn organisation(db: Db) -> Desk {
    let desk = Desk::new(db);
    let world = World { sizes: Sizes::SMALL, ..World::new(7, desk.host.today()) };
    for file in sample::files(&world) {
        let text = String::from_utf8(file.csv).unwrap();
        let on = file.on.map(|d| d.to_string());
        let report = desk.import(&*kind(file.kind), &text, given(&[], &[], on.as_deref())).await;
        assert_eq!(report.rejected, 0, "{}: {:?}", file.name, report.reject_list);
    }
    for r in sample::rules(&world) {
        let rule = Rule {
            id: desk.host.ids.make(),
            name: r.name.to_owned(),
            version: 1,
            role: r.role.to_owned(),
            area_kind: None,
            measure: Measure::from_name(r.measure).unwrap(),
            target: Target::Share(r.share),
            compare: Compare::from_name(r.compare).unwrap(),
            owners: Vec::new(),
            tenure_at_least: r.tenure_years.map(|y| Tenure::Months(i32::from(y) * 12)),
            rank: None,
            max_age_days: MAX_AGE_DAYS,
            by: None,
            authority: r.authority.to_owned(),
            span: Span::since(r.from),
        };
        set(&desk, rule).await;
    }
    desk
}

struct Site(Router);

impl Site {
    async fn get(&self, uri: &str) -> (StatusCode, String) {
        let request = Request::get(uri).body(Body::empty()).unwrap();
        let response = self.0.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, String::from_utf8_lossy(&body).into_owned())
    }

    /// The page in both languages; each keeps the policy and has all its words.
    async fn pages(&self, uri: &str) -> [String; 2] {
        let glue = if uri.contains('?') { '&' } else { '?' };
        let mut pages = [String::new(), String::new()];
        for (page, lang) in pages.iter_mut().zip(["hi", "en"]) {
            let (status, text) = self.get(&format!("{uri}{glue}lang={lang}")).await;
            assert_eq!(status, StatusCode::OK, "{uri} {lang}: {text}");
            for forbidden in [" style=", "<style", " onclick=", " onchange=", "javascript:", "{$", "{ $"] {
                assert!(!text.contains(forbidden), "{uri} {lang}: {forbidden}");
            }
            assert_eq!(text.matches("<script").count(), 1, "{uri} {lang}");
            assert!(text.contains(&format!("<html lang=\"{lang}\"")), "{uri}");
            *page = text;
        }
        pages
    }

    async fn json(&self, query: &str) -> Value {
        let (status, text) = self.get(&format!("/report/reach.json?{query}")).await;
        assert_eq!(status, StatusCode::OK, "{text}");
        serde_json::from_str(&text).unwrap()
    }
}

/// Where the links of a page lead, without the part behind `#`.
fn links(page: &str) -> BTreeSet<String> {
    let all = page.split("href=\"/").skip(1).filter_map(|t| t.split(['"', '#']).next());
    all.map(|l| format!("/{}", l.replace("&amp;", "&"))).filter(|l| !l.starts_with("/assets/")).collect()
}

#[both]
async fn every_page_of_the_sample(db: Db) {
    let desk = organisation(db).await;
    let shared = Shared::new(desk.host.clone(), true, "Namuna", [Box::new(Reach) as Box<dyn System>].into());
    let site = Site(Reach.routes().seen_by(Actor::LocalOperator, shared));

    // What the page says first is what the report says.
    let mut followed: BTreeSet<String> = BTreeSet::new();
    for (role, many, rules) in [
        ("minister", "ministers", 2),
        ("district_president", "district presidents", 1),
        ("mla", "MLAs", 0),
        ("mp", "MPs", 0),
    ] {
        let value = site.json(&format!("role={role}")).await;
        let n = |key: &str| value["summary"][key].as_i64().unwrap();
        let [hi, en] = site.pages(&format!("/?role={role}")).await;
        let (met, not, cannot) = (n("met"), n("not_met"), n("cannot_tell"));
        if rules > 0 {
            let said = format!(
                "Of {} {many}, {met} meet the target, {not} do not, and {cannot} cannot be told.",
                n("n")
            );
            assert!(en.contains(&format!("<p class=\"lead\">{said}")), "{said}");
            assert!(hi.contains(&format!("में {met} का लक्ष्य पूरा, {not} का अधूरा, {cannot} पर कह नहीं सकते।")));
            assert_eq!(met + not + cannot + n("no_target"), n("n"), "{role}: everybody is counted once");
        } else {
            assert!(en.contains(&format!("No target is set for {} {many}.", n("n"))));
        }
        assert_eq!(en.matches("class=\"other\"").count() + 1, rules.max(1), "{role}");
        // Each representative is a row and a link.
        let people = links(&en).into_iter().filter(|l| l.starts_with("/representatives/"));
        assert_eq!(people.count() as i64, n("n"), "{role}");
        assert_eq!(value["rows"].as_array().unwrap().len() as i64, n("n"));
        // Nobody is vacant in another role's list; three seats have no member.
        if role == "mla" {
            assert_eq!(value["vacant"].as_array().unwrap().len(), 3);
            assert!(en.contains("Vacant offices"));
        }
        let mut of_kind = [("/representatives/", 3), ("/areas/", 1), ("/?", 3), ("/report/", 3)];
        for link in links(&en) {
            if let Some((_, left)) = of_kind.iter_mut().find(|(k, left)| link.starts_with(*k) && *left > 0) {
                *left -= 1;
                followed.insert(link);
            }
        }
    }
    // The curve is told in numbers too.
    let value = site.json("role=minister&rule=minister-6").await;
    let at_six = value["curve"].as_array().unwrap().iter().find(|p| p["share"] == 0.06).unwrap();
    let (met, cannot) = (&at_six["n_met"], &at_six["n_cannot_tell"]);
    let [_, en] = site.pages("/?role=minister").await;
    assert!(
        en.contains(&format!("6% (rule «minister-6»): {met} of 31 surely above, {cannot} cannot tell")),
        "{en}"
    );

    // Whoever serves finds what to count, and can enter it.
    let [_, en] = site.pages("/due").await;
    let analysts: Vec<String> = links(&en).into_iter().filter(|l| l.starts_with("/due?analyst=")).collect();
    assert!(analysts.len() > 40, "{}", analysts.len());
    for analyst in analysts.iter().take(3) {
        let [hi, en] = site.pages(analyst).await;
        assert!(hi.contains("की गिनती आज बाकी") && en.contains("accounts, due today: "), "{en}");
        let [_, form] = site.pages(&analyst.replace("/due", "/entry")).await;
        assert!(form.contains("name=\"count."), "{form}");
        followed.extend(links(&en).into_iter().filter(|l| l.starts_with("/representatives/")).take(1));
    }

    for role in ["minister", "mla", "mp", "district_president"] {
        let [_, en] = site.pages(&format!("/activation?role={role}")).await;
        assert!(en.contains("not looked for") && en.contains("confirmed none"), "{role}");
        let (status, file) = site.get(&format!("/activation.csv?role={role}")).await;
        assert!(status == StatusCode::OK && file.lines().count() > 29 * 4, "{role}");
    }

    for uri in [
        "/imports",
        "/areas",
        "/areas?q=zzz",
        "/areas/NP",
        "/areas/NP-AC-001",
        "/?on=2026-06-01",
        "/?role=mla&verdict=met",
    ] {
        let [_, en] = site.pages(uri).await;
        followed.extend(links(&en).into_iter().filter(|l| !l.starts_with("/?")).take(3));
    }
    for link in followed {
        let (status, page) = site.get(&link).await;
        assert!(status == StatusCode::OK || status == StatusCode::SEE_OTHER, "{link}: {status} {page}");
    }
}
