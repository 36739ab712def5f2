//! A small installation with its door, and browsers before it. All people are invented.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use access::actions::{self, Giving};
use access::installation::{self, Edition, Installation};
use access::users::{self, Account};
use access::ways::links::{self, Purpose};
use access::{Actor, Role, UserId, sessions};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use base::{Clock as _, Span};
use data_encoding::BASE32_NOPAD;
use db::Db;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{StatusCode, header};
use sha1::Sha1;
use system::{Cookie, Shared, System};
use testkit::{Desk, given};
use tower::ServiceExt as _;
use words::Locale;

use super::welcome;

/// A password that is taken.
pub(super) const PASSWORD: &str = "teen bandar neeli chhat";

const AREAS: &str = "kind,code,name_hi,name_en,parent,member_of\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,,\n\
    org_district,NP-OD-01,उत्तर,Uttar,NP,\n\
    org_district,NP-OD-02,दक्षिण,Dakshin,NP,\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP-OD-01,\n\
    assembly,NP-AC-002,बरखेड़ा,Barkheda,NP-OD-02,\n\
    mandal,NP-M-01,रामगढ़,Ramgarh,NP-AC-001,\n\
    mandal,NP-M-02,श्यामगढ़,Shyamgarh,NP-AC-001,\n\
    mandal,NP-M-03,मोहनगढ़,Mohangarh,NP-AC-002,\n\
    kendra,NP-K-01,केंद्र एक,Kendra One,,\n\
    booth,NP-B-001,शाला एक,School One,NP-M-01,NP-K-01\n\
    booth,NP-B-002,शाला दो,School Two,NP-M-01,NP-K-01\n";
const OFFICES: &str = "person,role,area,from\nनमूना देवी,mla,NP-AC-001,2023-12-03\n";

/// An installation and its pages.
pub(super) struct Site {
    pub desk: Desk,
    pub shared: Shared,
    app: Router,
}

impl Site {
    /// With a land, not set up yet.
    pub async fn new(db: Db) -> Site {
        let mut desk = Desk::new(db);
        desk.host = desk.host.clone().knowing(Arc::new(areas::Areas), Arc::new(register::Register));
        for (kinds, name, text) in
            [(areas::kinds::all(), "areas", AREAS), (register::kinds::all(), "offices", OFFICES)]
        {
            let kind = kinds.into_iter().find(|k| k.name() == name).unwrap();
            let report = desk.import(&*kind, text, given(&[], &[], None)).await;
            assert_eq!(report.rejected, 0, "{:?}", report.reject_list);
        }
        let systems: [Box<dyn System>; 1] = [Box::new(crate::SignIn)];
        let shared = Shared::new(desk.host.clone(), false, "", systems.into());
        let routes = super::routes().merge(super::open_routes()).into_router(&shared);
        let app = routes.layer(from_fn_with_state(shared.clone(), enter)).with_state(shared.clone());
        Site { desk, shared, app }
    }

    /// Set up as this edition.
    pub async fn set_up(self, edition: Edition) -> Site {
        let mut ctx = self.desk.write().await;
        let it = Installation { edition, organisation: "नमूना संगठन".to_owned() };
        let now = ctx.now;
        installation::set_up(&mut ctx.tx, &it, now).await.unwrap();
        ctx.commit().await.unwrap();
        self
    }

    /// An hour later, or a minute.
    pub fn pass(&self, seconds: u64) {
        self.desk.clock.set(self.desk.clock.now() + std::time::Duration::from_secs(seconds));
    }

    pub async fn area(&self, code: &str) -> areas::model::AreaId {
        let mut ctx = self.desk.read().await;
        areas::store::by_code(&mut ctx.tx, code).await.unwrap().unwrap().id
    }

    /// Somebody who may come in, with a role in an area.
    pub async fn person(&self, login: &str, role: Role, area: Option<&str>) -> UserId {
        let area = match area {
            Some(code) => Some(self.area(code).await.uuid()),
            None => None,
        };
        let mut ctx = self.desk.write().await;
        let person: UserId = ctx.ids.make();
        let account = Account {
            id: person,
            name: format!("नमूना {login}"),
            login: Some(login.to_owned()),
            disabled_at: None,
        };
        actions::add_user(&mut ctx, account).await.unwrap();
        let days = Span::since(ctx.today());
        let giving =
            Giving { person, role, area, office: None, days, paid_by_public: Some(false), reason: None };
        actions::give(&mut ctx, giving).await.unwrap();
        ctx.commit().await.unwrap();
        person
    }

    /// The path of a new link.
    pub async fn link(&self, purpose: Purpose, person: UserId) -> String {
        let mut ctx = self.desk.write().await;
        let lasts = std::time::Duration::from_secs(3600);
        let link = links::make(&mut ctx, purpose, Some(person), lasts).await.unwrap();
        ctx.commit().await.unwrap();
        path(&welcome::address(&self.shared.site, &link))
    }

    /// A browser in which nobody has signed in.
    pub fn browser(&self) -> Browser<'_> {
        Browser { site: self, cookies: Mutex::default() }
    }

    /// A browser in which somebody is signed in, with a fresh proof.
    pub async fn signed_in(&self, person: UserId) -> Browser<'_> {
        let browser = self.browser();
        let link = self.link(Purpose::SignIn, person).await;
        let done = browser.submit(&link, "/welcome", &[]).await;
        assert_eq!((done.status, done.to.as_str()), (StatusCode::SEE_OTHER, "/"), "{}", done.body);
        browser
    }

    /// The person of a login name.
    pub async fn by_login(&self, login: &str) -> UserId {
        let mut ctx = self.desk.read().await;
        users::by_login(&mut ctx.tx, login).await.unwrap().unwrap().id
    }

    /// The code that an app shows now for a secret, as the page prints it.
    pub fn code(&self, secret: &str) -> String {
        let secret = BASE32_NOPAD.decode(secret.replace(' ', "").as_bytes()).unwrap();
        let step = self.desk.clock.micros() / 30_000_000;
        let mut mac = Hmac::<Sha1>::new_from_slice(&secret).unwrap();
        mac.update(&(step as u64).to_be_bytes());
        let hash = mac.finalize().into_bytes();
        let at = usize::from(hash[19] & 0xf);
        let four = u32::from_be_bytes(hash[at..at + 4].try_into().unwrap()) & 0x7fff_ffff;
        format!("{:06}", four % 1_000_000)
    }
}

/// As the server does: whoever's session it is becomes the actor.
async fn enter(State(shared): State<Shared>, mut request: Request, next: Next) -> Response {
    let actor = match Cookie::Session.read(request.headers(), &shared.site) {
        Some(cookie) => sessions::enter(&shared.host, cookie).await.unwrap(),
        None => None,
    };
    request.extensions_mut().insert(actor.unwrap_or(Actor::Nobody));
    next.run(request).await
}

/// The path of an address, with its parameters.
pub(super) fn path(address: &str) -> String {
    address.strip_prefix("http://localhost:8080").unwrap().to_owned()
}

/// What stands between two marks, the first time.
pub(super) fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split(before).nth(1).and_then(|t| t.split(after).next()).unwrap_or_default()
}

/// An answer.
pub(super) struct Answer {
    pub status: StatusCode,
    pub to: String,
    pub body: String,
}

/// A browser: it keeps cookies.
pub(super) struct Browser<'s> {
    site: &'s Site,
    cookies: Mutex<BTreeMap<String, String>>,
}

impl Browser<'_> {
    async fn ask(&self, request: http::request::Builder, body: String) -> Answer {
        let cookies: Vec<String> =
            self.cookies.lock().unwrap().iter().map(|(k, v)| format!("{k}={v}")).collect();
        let request = request
            .header(header::COOKIE, cookies.join("; "))
            .header(
                header::USER_AGENT,
                "Mozilla/5.0 (Linux; Android 10; K) Chrome/124.0 Mobile Safari/537.36",
            )
            .body(Body::from(body))
            .unwrap();
        let (parts, body) = self.site.app.clone().oneshot(request).await.unwrap().into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            let mut jar = self.cookies.lock().unwrap();
            match cookie.contains("Max-Age=0") {
                true => jar.remove(name),
                false => jar.insert(name.to_owned(), value.to_owned()),
            };
        }
        let to = parts.headers.get(header::LOCATION).map(|v| v.to_str().unwrap().to_owned());
        let body = String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().to_vec()).unwrap();
        Answer { status: parts.status, to: to.unwrap_or_default(), body }
    }

    /// A page.
    pub async fn get(&self, uri: &str) -> Answer {
        self.ask(Request::get(uri), String::new()).await
    }

    /// A page that is there, in both languages, and is made as every page must be.
    pub async fn page(&self, uri: &str) -> String {
        let with = |l: Locale| format!("{uri}{}lang={}", if uri.contains('?') { "&" } else { "?" }, l.code());
        for l in Locale::ALL {
            let answer = self.get(&with(l)).await;
            assert_eq!(answer.status, StatusCode::OK, "{uri}: {} {}", answer.to, answer.body);
            for forbidden in [" style=", "<style", " onclick=", "javascript:", "{$", "{ $"] {
                assert!(!answer.body.contains(forbidden), "{uri}: {forbidden}");
            }
        }
        self.get(&with(Locale::En)).await.body
    }

    /// Opens a page and sends its first form whose address begins so, with these fields.
    pub async fn submit(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> Answer {
        let shown = self.get(page).await;
        assert_eq!(shown.status, StatusCode::OK, "{page}: {} {}", shown.to, shown.body);
        self.send(&shown.body, action, fields).await
    }

    /// Sends the first form of a page with this address, or else the first whose address begins so.
    pub async fn send(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> Answer {
        let forms = || page.split("<form").skip(1).filter(|f| f.contains("name=\"op\""));
        let exact = forms().find(|f| between(f, "action=\"", "\"") == action);
        let form = exact
            .or_else(|| forms().find(|f| between(f, "action=\"", "\"").starts_with(action)))
            .unwrap_or_else(|| panic!("no form to {action} in {page}"));
        let (to, op) = (
            between(form, "action=\"", "\"").replace("&amp;", "&"),
            between(form, "name=\"op\" value=\"", "\""),
        );
        self.post(&to, op, fields).await
    }

    /// Sends a form as it is.
    pub async fn post(&self, uri: &str, op: &str, fields: &[(&str, &str)]) -> Answer {
        let pair = |(k, v): &(&str, &str)| format!("{}={}", ui::here::segment(k), ui::here::segment(v));
        let all = [&[("op", op)], fields].concat();
        let body = all.iter().map(pair).collect::<Vec<_>>().join("&");
        self.ask(Request::post(uri).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded"), body)
            .await
    }

    /// Forgets a cookie.
    pub fn forget(&self, name: &str) {
        self.cookies.lock().unwrap().remove(name);
    }

    pub fn has(&self, name: &str) -> bool {
        self.cookies.lock().unwrap().contains_key(name)
    }
}
