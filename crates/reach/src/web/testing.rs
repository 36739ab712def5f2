//! A small installation and the pages in front of it. All people are invented.

use std::collections::HashMap;

use access::{AccessError, Actor, Ctx};
use async_trait::async_trait;
use axum::Router;
use axum::body::{Body, to_bytes};
use base::{Day, Share, Span};
use db::Db;
use http::{HeaderMap, Request, StatusCode};
use intake::Kind;
use register::model::PersonId;
use system::{Shared, Subject, System};
use testkit::{Desk, day, given};
use tower::ServiceExt as _;

use crate::model::{Compare, Measure, Rule, Target};

const AREAS: &str = "kind,code,name_hi,name_en,parent,member_of\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,,\n\
    loksabha,NP-PC-1,देवपुर लोकसभा,Devpur Loksabha,NP,\n\
    org_district,NP-OD-01,उत्तर,Uttar,NP,\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP-OD-01,loksabha:NP-PC-1\n\
    assembly,NP-AC-002,रामगढ़,Ramgarh,NP-OD-01,loksabha:NP-PC-1\n\
    assembly,NP-AC-003,बरखेड़ा,Barkheda,NP-OD-01,loksabha:NP-PC-1\n";
const ELECTORS: &str = "area,as_of,electors,male,female,third_gender,source\n\
    NP-AC-001,2023-10-04,200000,,,,Sample roll\n\
    NP-AC-002,2023-10-04,100000,70000,30000,0,Sample roll\n\
    NP-AC-003,2023-10-04,100000,,,,Sample roll\n";
/// Met by 5 %, not met although nobody looked everywhere, met by a number in words.
const ROSTER: &str = "name_hi,name_en,role,area,facebook,facebook_followers,x,x_followers,mobile\n\
    नमूना देवी,Namuna Devi,mla,NP-AC-001,https://m.facebook.com/namuna.devi?ref=x,\"12,000\",@namuna_devi,3 हजार,9800000001\n\
    नमूना कुमार,Namuna Kumar,mla,NP-AC-002,namuna.kumar,4999,नहीं है,,\n\
    नमूना सिंह,Namuna Singh,mla,NP-AC-003,namuna.singh,साढ़े सात हजार,,,\n";

/// One reads the numbers of two members, another of the third; a third person looks after devices.
const STAFF: &str = "person,serves,kind,payer,from\n\
    Kalpit Lal / कल्पित लाल,नमूना देवी,analyst,party,2024-01-01\n\
    Kalpit Lal / कल्पित लाल,नमूना कुमार,analyst,party,2024-01-01\n\
    Kalpit Rai / कल्पित राय,नमूना सिंह,,,2025-01-01\n\
    Kalpit Bai / कल्पित बाई,नमूना देवी,technical,government,2025-01-01\n";

/// An installation and its pages.
pub(super) struct Site {
    pub desk: Desk,
    shared: Shared,
    app: Router,
}

/// A rule: at least `percent` of the electors, all accounts added up.
pub(super) fn rule(desk: &Desk, name: &str, role: &str, percent: i64) -> Rule {
    Rule {
        id: desk.host.ids.make(),
        name: name.to_owned(),
        version: 1,
        role: role.to_owned(),
        area_kind: None,
        measure: Measure::Sum,
        target: Target::Share(Share::percent(percent)),
        compare: Compare::AtLeast,
        owners: Vec::new(),
        tenure_at_least: None,
        rank: None,
        max_age_days: 35,
        by: None,
        authority: "Sample meeting".to_owned(),
        span: Span::since(day("2019-01-01")),
    }
}

/// A system beside reach that knows nothing but the day of the last meeting.
struct Met(Option<Day>);

#[async_trait]
impl System for Met {
    fn name(&self) -> &'static str {
        "met"
    }

    async fn last_meeting(&self, _: &mut Ctx, _: Subject, before: Day) -> Result<Option<Day>, AccessError> {
        Ok(self.0.filter(|day| *day < before))
    }
}

fn kinds() -> Vec<Box<dyn Kind>> {
    let all = [areas::kinds::all(), register::kinds::all(), accounts::kinds::all(), crate::kinds::all()];
    all.into_iter().flatten().collect()
}

impl Site {
    /// Nothing is recorded yet.
    pub fn new(db: Db) -> Site {
        Site::met(db, None)
    }

    /// Nothing is recorded yet; beside reach stands a system that knows of a last meeting.
    pub fn met(db: Db, last: Option<Day>) -> Site {
        let desk = Desk::new(db);
        let systems = [Box::new(crate::Reach) as Box<dyn System>, Box::new(Met(last))].into();
        let shared = Shared::new(desk.host.clone(), false, "", systems);
        let app = super::routes().seen_by(Actor::LocalOperator, shared.clone());
        Site { desk, shared, app }
    }

    /// Three seats with electors, three members, two rules.
    pub async fn full(db: Db) -> Site {
        Site::new(db).filled().await
    }

    /// The same, in this installation.
    pub async fn filled(self) -> Site {
        let site = self;
        site.areas().await;
        site.import("electors", ELECTORS, None).await;
        site.roster().await;
        site.set(rule(&site.desk, "mla-5", "mla", 5)).await;
        site.set(rule(&site.desk, "mla-8", "mla", 8)).await;
        site
    }

    pub async fn areas(&self) {
        self.import("areas", AREAS, None).await;
    }

    /// The outlines of two seats, one with a hole; the third has none.
    pub async fn outlines(&self) {
        let square = |x: f64, size: f64| {
            let (e, n) = (x + size, 15.0 + size);
            format!("[[{x},15],[{e},15],[{e},{n}],[{x},{n}],[{x},15]]")
        };
        let hole = "[[62.02,15.02],[62.02,15.04],[62.04,15.04],[62.02,15.02]]";
        let seat = |no: u8, rings: String| {
            let properties =
                format!(r#"{{"ST_NAME":"NAMUNA PRADESH","AC_NO":{no},"AC_NAME":"x","PC_NO":1}}"#);
            format!(
                r#"{{"type":"Feature","properties":{properties},"geometry":{{"type":"Polygon","coordinates":[{rings}]}}}}"#
            )
        };
        let both = [seat(1, format!("{},{hole}", square(62.0, 0.1))), seat(2, square(62.1, 0.1))].join(",");
        self.import("boundaries", &format!(r#"{{"type":"FeatureCollection","features":[{both}]}}"#), None)
            .await;
    }

    pub async fn roster(&self) {
        self.import("roster", ROSTER, Some("2026-11-01")).await;
    }

    pub async fn readings(&self, text: &str) {
        self.import("readings", text, None).await;
    }

    pub async fn staff(&self) {
        self.import("staff", STAFF, None).await;
    }

    pub async fn import(&self, kind: &str, text: &str, on: Option<&str>) {
        let kinds = kinds();
        let kind = kinds.iter().find(|k| k.name() == kind).unwrap();
        let report = self.desk.import(kind.as_ref(), text, given(&[], &[], on)).await;
        assert_eq!(report.rejected, 0, "{:?}", report.reject_list);
    }

    pub async fn set(&self, rule: Rule) {
        let mut ctx = self.desk.write().await;
        crate::actions::rules::add(&mut ctx, rule).await.unwrap();
        ctx.commit().await.unwrap();
    }

    pub async fn undo(&self, no: i64) {
        let mut ctx = self.desk.write().await;
        intake::undo(&mut ctx, &kinds(), no, None).await.unwrap();
        ctx.commit().await.unwrap();
    }

    pub async fn person(&self, name_hi: &str) -> PersonId {
        let mut ctx = self.desk.read().await;
        let as_of = ctx.present();
        let names: HashMap<_, _> =
            register::store::names(&mut ctx.tx, as_of).await.unwrap().into_iter().collect();
        ctx.rollback().await.unwrap();
        *names.iter().find(|(_, n)| n.name_hi.as_deref() == Some(name_hi)).unwrap().0
    }

    async fn ask(&self, uri: &str) -> (StatusCode, HeaderMap, Vec<u8>) {
        let uri: String = uri
            .chars()
            .map(|c| if c.is_ascii() { c.to_string() } else { ui::here::segment(&c.to_string()) })
            .collect();
        self.send(Request::get(uri).body(Body::empty()).unwrap()).await
    }

    async fn send(&self, request: Request<Body>) -> (StatusCode, HeaderMap, Vec<u8>) {
        let response = self.app.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        (parts.status, parts.headers, to_bytes(body, usize::MAX).await.unwrap().to_vec())
    }

    /// The hidden field of a form that was shown: its operation.
    pub fn op(&self) -> String {
        let op = self.shared.forms.signed(&Actor::LocalOperator, self.desk.host.ids.make());
        format!("op={op}")
    }

    /// Status, headers and text of the answer to a form. Each act at its own instant, as in life.
    pub async fn post(&self, uri: &str, form: &str) -> (StatusCode, HeaderMap, String) {
        self.post_as(uri, "application/x-www-form-urlencoded", form.as_bytes().to_vec()).await
    }

    /// The same for a form of another type.
    pub async fn post_as(&self, uri: &str, kind: &str, body: Vec<u8>) -> (StatusCode, HeaderMap, String) {
        self.desk.clock.set(base::Clock::now(&*self.desk.clock) + std::time::Duration::from_millis(1));
        let request = Request::post(uri).header("content-type", kind).body(Body::from(body)).unwrap();
        let (status, headers, body) = self.send(request).await;
        (status, headers, String::from_utf8(body).unwrap())
    }

    /// Status and text of an answer.
    pub async fn get(&self, uri: &str) -> (StatusCode, String) {
        let (status, _, body) = self.ask(uri).await;
        (status, String::from_utf8(body).unwrap())
    }

    /// Status and headers of an answer.
    pub async fn head(&self, uri: &str) -> (StatusCode, HeaderMap) {
        let (status, headers, _) = self.ask(uri).await;
        (status, headers)
    }

    /// A page that is there, and keeps its own policy.
    pub async fn page(&self, uri: &str) -> String {
        let (status, page) = self.get(uri).await;
        assert_eq!(status, StatusCode::OK, "{uri}: {page}");
        for forbidden in [" style=", "<style", " onclick=", " onchange=", "javascript:", "{$", "{ $"] {
            assert!(!page.contains(forbidden), "{uri}: {forbidden}");
        }
        assert_eq!(page.matches("<script").count(), 1, "{uri}");
        page
    }

    /// Headers and bytes of a file that is there.
    pub async fn file(&self, uri: &str) -> (HeaderMap, Vec<u8>) {
        let (status, headers, body) = self.ask(uri).await;
        assert_eq!(status, StatusCode::OK, "{uri}");
        (headers, body)
    }
}
