//! The pages: forms that decide, and what they show to whom.

use access::{Actor, Role};
use axum::body::{Body, to_bytes};
use base::uuid::Uuid;
use db::{Db, both};
use http::{Request, StatusCode, header};
use register::Register;
use system::{Shared, System as _};
use tower::ServiceExt as _;

use crate::ground::{desk, tick, user, who};

#[both]
async fn the_pages_decide_by_forms_and_show_no_number(db: Db) {
    let desk = desk(db).await;
    let systems: Vec<Box<dyn system::System>> = vec![Box::new(Register)];
    let shared = Shared::new(desk.host.clone(), true, "नमूना", systems.into());
    let send = async |actor: &Actor, uri: &str, form: Option<String>| {
        tick(&desk);
        let app = Register.routes().seen_by(actor.clone(), shared.clone());
        let request = Request::builder().uri(uri).header("host", "localhost");
        let request = match form {
            None => request.body(Body::empty()),
            Some(form) => {
                let op = shared.forms.signed(actor, desk.host.ids.make());
                let kind = "application/x-www-form-urlencoded";
                let request = request.method("POST").header(header::CONTENT_TYPE, kind);
                request.body(format!("op={op}&{form}").into())
            }
        };
        let (parts, body) = app.oneshot(request.unwrap()).await.unwrap().into_parts();
        let place = parts.headers.get(header::LOCATION).map(|v| v.to_str().unwrap().to_owned());
        let body = to_bytes(body, usize::MAX).await.unwrap();
        (parts.status, place, String::from_utf8_lossy(&body).into_owned())
    };
    let state = Actor::LocalOperator;
    let (status, _, empty) = send(&state, "/workers/same", None).await;
    assert!(status == StatusCode::OK && empty.contains("जोड़ियाँ अभी तक नहीं खोजी गईं"));
    let (status, place, _) = send(&state, "/workers/same/look", Some(String::new())).await;
    assert_eq!((status, place.as_deref()), (StatusCode::SEE_OTHER, Some("/workers/same")));
    for lang in ["hi", "en"] {
        let (_, _, page) = send(&state, &format!("/workers/same?lang={lang}"), None).await;
        assert_eq!(page.matches("<article").count(), 4);
        assert!(page.contains("98xxxxxx70") && !page.contains("9812345670"));
        let said = ["वही नाम, दूसरी लिपि में", "the same name in the other script"][usize::from(lang == "en")];
        assert!(page.contains(said), "{page}");
    }
    let (a, b) = (who(&desk, "P1a").await, who(&desk, "P1b").await);
    let first = user(&desk, Role::DistrictPresident, "D-1").await;
    let second = user(&desk, Role::DistrictPresident, "D-2").await;
    let form = format!("a={a}&b={b}&decision=same&back=https://example.org/");
    let (outside, _, told) = send(&second, "/workers/same/decide", Some(form.clone())).await;
    let nobody = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001);
    let (nothing, _, same) =
        send(&second, "/workers/same/decide", Some(format!("a={nobody}&b={b}&decision=same"))).await;
    assert_eq!((outside, nothing), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert!(told.contains("यह जोड़ी यहाँ नहीं है") && same.contains("यह जोड़ी यहाँ नहीं है"));
    let (status, place, _) = send(&first, "/workers/same/decide", Some(form)).await;
    assert_eq!((status, place.as_deref()), (StatusCode::SEE_OTHER, Some("/workers/same")), "never elsewhere");
    let (_, _, page) = send(&first, "/workers/same", None).await;
    assert!(page.contains("आज आपने 1 फ़ैसला किया") && page.contains("value=\"undone\""));
    assert_eq!(page.matches("<article").count(), 2);
    let lead = a.min(b);
    let (_, _, card) = send(&first, &format!("/workers/{lead}"), None).await;
    assert!(card.contains("इसी व्यक्ति के और लेख") && card.contains("संदर्भ P1"));
    let (_, _, part) = send(&first, &format!("/workers/{}", a.max(b)), None).await;
    assert!(part.contains("एक और लेख के साथ एक व्यक्ति है") && part.contains("value=\"undone\""));
    let back = format!("/workers/{lead}");
    let form = format!("a={a}&b={b}&decision=undone&back={back}");
    let (_, place, _) = send(&first, "/workers/same/decide", Some(form)).await;
    assert_eq!(place.as_deref(), Some(back.as_str()));
    let (_, _, card) = send(&first, &back, None).await;
    assert!(card.contains("शायद यही व्यक्ति पहले से है"));
    let (status, _, wrong) =
        send(&first, "/workers/same/decide", Some(format!("a={a}&b={b}&decision=perhaps"))).await;
    assert!(status == StatusCode::OK && wrong.contains("role=\"alert\""));
    let (status, _, page) = send(&first, "/workers/same/phones", None).await;
    assert!(status == StatusCode::OK && page.contains("एक नंबर, कई लोग"));
}
