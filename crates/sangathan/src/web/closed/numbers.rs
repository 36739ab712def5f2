//! A number of a person: masked for whoever may see the person, in full for few, each look in the trail and told to whom it concerns.

use db::{Db, both};
use system::Shared;

use super::*;

const NUMBER: &str = "9876543210";

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split(before).nth(1).and_then(|t| t.split(after).next()).unwrap_or_default()
}

async fn trail(server: &Server) -> Vec<access::audit::line::Entry> {
    let mut ctx = server.site.host.read(Actor::LocalOperator, Locale::Hi).await.unwrap();
    let all = access::audit::trail::next(&mut ctx.tx, 0, 10_000).await.unwrap();
    ctx.rollback().await.unwrap();
    all
}

#[both]
async fn a_number_is_seen_in_full_by_few_and_each_look_is_told(db: Db) {
    let server = Server::new(db).await;
    let person = server.site.things["person"][0].clone();
    let district = server.site.things["area"][0].parse().unwrap();
    let page = format!("/representatives/{person}");
    let (_, analyst) = server.somebody("विश्लेषक", Role::Analyst, Some(district)).await;
    let (keeper, cookie) = server.somebody("रक्षक", Role::PeopleAdministrator, Some(district)).await;
    let who = Who::session(&cookie);

    let seen = server.get(&page, &Who::session(&analyst)).await.body;
    assert!(seen.contains("98xxxxxx10") && !seen.contains(NUMBER) && !seen.contains("action=\"/numbers/"));
    let shown = server.get(&page, &who).await.body;
    assert!(shown.contains("98xxxxxx10") && !shown.contains(NUMBER));
    let form = shown.split("action=\"/numbers/").nth(1).unwrap();
    let to = format!("/numbers/{}", form.split('"').next().unwrap());
    let op = between(form, "name=\"op\" value=\"", "\"");
    let ask = async |reason: &str| {
        let form = format!("op={op}&reason={}", ui::here::segment(reason));
        server.ask(Method::POST, &to, &who, Some(form)).await
    };
    let before = trail(&server).await.len();
    assert_eq!(ask(" ").await.status, 422, "why?");
    assert_eq!(trail(&server).await.len(), before);
    let full = ask("बैठक के लिए").await;
    assert!(full.status == 200 && full.body.contains("tel:+919876543210"), "{}", full.body);
    assert_eq!(full.headers["cache-control"], "no-store");
    let lines = trail(&server).await;
    let line = &lines[before];
    assert_eq!((lines.len(), line.action.as_str()), (before + 1, "see_mobile"));
    assert_eq!(
        (line.object.clone(), line.role.as_str()),
        (format!("person {person}"), "people_administrator")
    );
    assert_eq!((line.area, line.person), (Some(district), Some(keeper.user().unwrap().id.uuid())));
    assert_eq!((line.fields.as_deref(), line.reason.as_deref()), (Some("mobile"), Some("बैठक के लिए")));
    // Whoever has proved nothing lately proves it first, and comes back to the person.
    server.later(Duration::from_secs(900));
    let late = ask("फिर").await;
    assert_eq!(late.status, 303);
    let next: String = form_urlencoded::byte_serialize(page.as_bytes()).collect();
    assert_eq!(late.headers[header::LOCATION], format!("/sign-in/again?next={next}").as_str());
    assert!(!trail(&server).await.iter().any(|l| format!("{l:?}").contains(NUMBER)));

    // They see it under their own data.
    let mut ctx =
        server.site.host.write(Actor::LocalOperator, Locale::Hi, server.site.host.ids.make()).await.unwrap();
    let id: UserId = person.parse::<Uuid>().unwrap().into();
    let account = access::users::Account {
        id, name: "नमूना देवी".to_owned(), login: None, disabled_at: None
    };
    access::actions::add_user(&mut ctx, account).await.unwrap();
    ctx.commit().await.unwrap();
    let own = Who::session(&server.session_of(id).await);
    let mine = server.get("/my-data?lang=en", &own).await.body;
    assert!(mine.contains("98xxxxxx10") && mine.contains("mobile number"), "{mine}");
}

#[both]
async fn whoever_looks_at_too_many_is_stopped(db: Db) {
    let mut server = Server::new(db).await;
    let safeguards = access::Safeguards { looks_an_hour: 1, ..server.site.host.safeguards };
    server.site.host = server.site.host.clone().guarded(safeguards);
    let systems = crate::systems::all().into();
    server.site.shared = Shared::new(server.site.host.clone(), true, "नमूना", systems);
    let schema = db::migrate::version(&server.site.host.db).await.unwrap();
    server.app = router(server.site.shared.clone(), schema, &Front::default());
    let (keeper, cookie) = server.somebody("रक्षक", Role::PeopleAdministrator, None).await;
    let find = async |number: &str| {
        let op = server.shared().forms.signed(&keeper, server.site.host.ids.make());
        let form = format!("op={op}&kind=mobile&number={number}");
        server.ask(Method::POST, "/numbers", &Who::session(&cookie), Some(form)).await
    };
    for _ in 0..2 {
        let found = find("98765+43210").await;
        assert!(
            found.status == 200 && found.body.contains("नमूना देवी"),
            "the same number counts once: {}",
            found.body
        );
    }
    assert_eq!(find("12").await.status, 200, "what is no number is told, and costs nothing");
    assert_eq!(find("91234+56789").await.status, 429);
    server.later(Duration::from_secs(3_700));
    let (_, cookie) = server.somebody("अन्य", Role::PeopleAdministrator, None).await;
    let op = server.shared().forms.signed(&keeper, server.site.host.ids.make());
    let form = format!("op={op}&kind=mobile&number=91234+56789");
    let foreign = server.ask(Method::POST, "/numbers", &Who::session(&cookie), Some(form)).await;
    assert_eq!(foreign.status, 403, "a form of another session");
}
