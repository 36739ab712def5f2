//! An organisation of two districts in which everything is there twice, and its pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use access::actions::{Giving, add_user, give};
use access::users::Account;
use access::{Actor, Host, Role, User, UserId};
use axum::Router;
use axum::body::{Body, to_bytes};
use base::uuid::Uuid;
use base::{FixedClock, Span};
use db::Db;
use http::{Method, Request, StatusCode, header};
use system::{Routes, Shared};
use testkit::{Desk, day, given};
use tower::ServiceExt as _;
use words::Locale;

const AREAS: &str = "kind,code,name_hi,name_en,parent\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,\n\
    org_district,NP-OD-01,उत्तर,Uttar,NP\n\
    org_district,NP-OD-02,दक्षिण,Dakshin,NP\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP-OD-01\n\
    assembly,NP-AC-002,रामगढ़,Ramgarh,NP-OD-02\n";
const ELECTORS: &str = "area,as_of,electors,source\n\
    NP-AC-001,2023-10-04,200000,Sample roll\n\
    NP-AC-002,2023-10-04,100000,Sample roll\n";
const ROSTER: &str = "name_hi,name_en,role,area,mobile,facebook,facebook_followers\n\
    नमूना देवी,Namuna Devi,mla,NP-AC-001,98765 43210,namuna.devi,12000\n\
    नमूना कुमार,Namuna Kumar,mla,NP-AC-002,91234 56789,namuna.kumar,4999\n";

/// Where somebody asks who looks after the first district: there, in the second, or where nothing is.
pub(super) const WHERE: [&str; 3] = ["own", "outside", "nowhere"];

/// The same thing three times: in the first district, in the second, and one that does not exist.
pub(super) type Three = [String; 3];

pub(in crate::web) struct Site {
    pub host: Host,
    pub shared: Shared,
    pub clock: Arc<FixedClock>,
    pub addresses: Vec<String>,
    /// What stands for a parameter of an address, by the address's beginning, or for a field of a form, by name.
    pub things: BTreeMap<&'static str, Three>,
}

fn all_routes() -> (Routes, Routes) {
    let systems = crate::systems::all();
    let closed = systems.iter().fold(Routes::new(), |all, s| all.merge(s.routes()));
    (closed, systems.iter().fold(Routes::new(), |all, s| all.merge(s.open_routes())))
}

impl Site {
    pub async fn new(db: Db) -> Site {
        let desk = Desk::new(db);
        let host = desk.host.clone().knowing(Arc::new(areas::Areas), Arc::new(register::Register));
        let systems = crate::systems::all();
        let kinds = crate::systems::kinds(&systems);
        for (kind, text) in [("areas", AREAS), ("electors", ELECTORS), ("roster", ROSTER)] {
            let kind = kinds.iter().find(|k| k.name() == kind).unwrap();
            let on = (kind.name() == "roster").then_some("2026-11-20");
            let report = desk.import(&**kind, text, given(&[], &[], on)).await;
            assert_eq!(report.rejected, 0, "{:?}", report.reject_list);
        }
        let shared = Shared::new(host.clone(), true, "नमूना", systems.into());
        let mut site = Site {
            host,
            shared,
            clock: desk.clock.clone(),
            addresses: all_routes().0.addresses().into_iter().map(|(a, _)| a.to_owned()).collect(),
            things: BTreeMap::new(),
        };
        site.find_things().await;
        site
    }

    /// An address with its parameters filled in.
    pub fn filled(&self, address: &str, at: usize) -> String {
        match address {
            "/entry/cities" => return format!("{address}?account={}", self.things["account"][at]),
            "/workers"
            | "/workers/new"
            | "/workers/notice"
            | "/workers/notice.csv"
            | "/workers/notice.xlsx"
            | "/workers/out"
            | "/workers/out.csv"
            | "/workers/out.xlsx"
            | "/workers/vacant"
            | "/workers/samples"
            | "/workers/samples/new"
            | "/workers/roll"
            | "/workers/roll.csv"
            | "/workers/roll.xlsx"
            | "/tasks"
            | "/tasks/new" => {
                return format!("{address}?under={}", self.things["/areas/{code}"][at]);
            }
            "/entry" => return format!("{address}?under={}", self.things["/areas/{code}"][at]),
            _ if !address.contains('{') => return address.to_owned(),
            _ => {}
        }
        let fits = |(begins, _): &(&&str, &Three)| address.starts_with(**begins) && begins.contains('{');
        let (begins, three) = self
            .things
            .iter()
            .filter(fits)
            .max_by_key(|(begins, _)| begins.len())
            .unwrap_or_else(|| panic!("say what stands for the parameter of {address}"));
        let (fixed, _) = begins.split_once('{').unwrap();
        let rest = &address[begins.len()..];
        assert!(!rest.contains('{'), "{address} has a second parameter");
        format!("{fixed}{}{rest}", three[at])
    }

    /// What a form sends: as little as shows whether whoever sends it may, and may there.
    pub fn form(&self, actor: &Actor, address: &str, at: usize) -> String {
        let thing = |name: &str| self.things[name][at].clone();
        let op = self.shared.forms.signed(actor, self.host.ids.make());
        let fields = match address {
            "/work" => format!("task=read+{}&mark=tomorrow&back=%2F", thing("account")),
            "/readings/decide" => {
                format!("account={}&day=2026-11-20&accept=yes&reason=&back=%2F", thing("account"))
            }
            "/jumps/explain" => format!(
                "account={}&from=2026-11-20&to=2026-11-20&side=accepted&said=&back=%2F",
                thing("account")
            ),
            "/meetings" => {
                format!("area={}&kind=review&day=2026-11-21&title=", thing("area"))
            }
            "/workers/new" => {
                let unit = &self.things["/areas/{code}"][at];
                format!("name_hi=%E0%A4%95&duty=district_officer&unit={unit}&from=2026-01-01")
            }
            "/workers/same/decide" => {
                // Of one entry alone, of one in the other district, and of nobody.
                let workers = &self.things["/workers/{person}"];
                format!("a={}&b={}&decision=not_same", workers[0], workers[at])
            }
            "/programme/{person}" => format!(
                "title=x&day=2026-12-01&from=11&kind=meeting&owner=personal&area={}&shown=now",
                thing("area")
            ),
            "/programme/{person}/join" => format!("event={}", self.things["/programme/events/{id}"][0]),
            "/programme/events/{id}/leave" => format!("person={}", thing("person")),
            "/programme/{person}/copy" => "of=2026-11-01&to=2026-11-02".to_owned(),
            "/programme/{person}/shown" => "shown=after".to_owned(),
            "/law/registers/{register}" => format!(
                "day=2026-11-20&area={}&cost=print&what=x&paid_to=x&for_whom=x&amount=1",
                self.things["/areas/{code}"][at]
            ),
            "/law/windows/{window}" => "name=x&from=2023-10-09&count=2023-12-03".to_owned(),
            "/law/windows/{window}/polls" => {
                let area = &self.things["/areas/{code}"][0];
                format!("area={area}&poll=2023-11-17&closes=18")
            }
            // What these lack is found out only after whether the thing is there.
            _ => "reason=&remark=&by=&day=".to_owned(),
        };
        format!("op={op}&{fields}")
    }

    /// Somebody with one grant, or none.
    pub async fn user(&self, name: &str, grant: Option<(Role, Option<Uuid>)>) -> Actor {
        let mut ctx = self.host.write(Actor::LocalOperator, Locale::Hi, self.host.ids.make()).await.unwrap();
        let id: UserId = ctx.ids.make();
        let account = Account { id, name: name.to_owned(), login: None, disabled_at: None };
        add_user(&mut ctx, account).await.unwrap();
        if let Some((role, area)) = grant {
            let days = Span::since(day("2026-01-01"));
            let (office, reason, paid_by_public) = (None, None, Some(false));
            give(&mut ctx, Giving { person: id, role, area, office, days, paid_by_public, reason })
                .await
                .unwrap();
        }
        let authority = self.host.authority(&mut ctx.tx, id).await.unwrap();
        let proved_at = ctx.now;
        ctx.commit().await.unwrap();
        let session = self.host.ids.make();
        Actor::User(Arc::new(User { id, name: name.to_owned(), authority, proved_at, session, limits: None }))
    }

    pub fn app(&self, actor: &Actor) -> Router {
        all_routes().0.seen_by(actor.clone(), self.shared.clone())
    }

    /// What a page says to somebody: status, kind, and the text with what was asked for taken out.
    pub async fn ask(
        &self,
        actor: &Actor,
        method: &Method,
        address: &str,
        at: usize,
    ) -> (StatusCode, String) {
        let app = self.app(actor);
        let uri = self.filled(address, at);
        let request = Request::builder().method(method).uri(&uri).header("host", "localhost");
        let form = "application/x-www-form-urlencoded";
        let request = match *method {
            Method::POST => {
                request.header(header::CONTENT_TYPE, form).body(self.form(actor, address, at).into())
            }
            _ => request.body(Body::empty()),
        };
        let (parts, body) = app.oneshot(request.unwrap()).await.unwrap().into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        let mut text = format!("{:?}\n{}", parts.headers, String::from_utf8_lossy(&body));
        // Drafts do not exist anywhere, so one id stands for all three.
        let nothing = self.things["person"][2].as_str();
        // The longest first: one thing stands inside another's address.
        let mut things: Vec<&str> = self
            .things
            .values()
            .filter(|three| three[0] != three[1])
            .map(|three| three[at].as_str())
            .collect();
        things.sort_by_key(|thing| std::cmp::Reverse(thing.len()));
        for thing in things {
            text = text.replace(thing, "THING");
        }
        // Each form is an operation of its own.
        let marked: Vec<&str> = text.split("name=\"op\" value=\"").collect();
        let rest = marked.iter().skip(1).map(|part| part.split_once('"').map_or("", |(_, rest)| rest));
        let text = marked.first().copied().into_iter().chain(rest).collect::<Vec<_>>().join("OP");
        let text = text.replace(nothing, "THING");
        // A length differs by what was asked for and taken out.
        let length = format!("\"content-length\": \"{}\"", body.len());
        (parts.status, text.replace(&length, ""))
    }

    pub async fn methods(&self, app: &Router, address: &str) -> Vec<Method> {
        let request = Request::builder().method("PROPFIND").uri(self.filled(address, 0));
        let response = app.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED, "{address}");
        let allowed = response.headers()[header::ALLOW].to_str().unwrap().to_owned();
        [Method::GET, Method::POST]
            .into_iter()
            .filter(|m| allowed.split(',').any(|a| a == m.as_str()))
            .collect()
    }
}
