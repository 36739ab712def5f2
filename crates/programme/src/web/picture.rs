//! `/public/…/picture.png`: the page as a picture, for where it is passed on. It shows what the page shows to everybody, and is not there before the page is.

use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use base::Kind;
use events::model::Event;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use system::{FOR_A_MINUTE, Refusal, Visit};
use tokio::sync::Semaphore;

use super::public::{inside, of, one};
use crate::actions::public::{AHEAD, Shown};
use crate::messages as m;
use crate::picture::{Card, draw};
use crate::{sentences, views};

/// How many pictures are drawn at once: whoever asks for many waits, and nobody else does.
static PENS: Semaphore = Semaphore::const_new(2);

/// One event.
pub(super) async fn event(visit: Visit, Path(id): Path<String>) -> Response {
    let made = async {
        let (event, shown, _) = one(&visit, &id).await?;
        let l = visit.l;
        let mut card = Card { title: sentences::headline(&event, l), ..blank(&visit) };
        happens(&mut card, &visit, &event, &shown);
        if let Some(host) = event.hosts.iter().find_map(|id| shown.hosts.get(id)) {
            card.who = host.names.get(l).to_owned();
            card.office = m::public_office(l, host.role.title(l), host.area.name(l));
        }
        drawn(card).await
    };
    let made = made.await;
    answered(&visit, made)
}

/// One representative, with what comes next.
pub(super) async fn person(visit: Visit, Path(person): Path<String>) -> Response {
    let made = async {
        let (_, holder, shown) = of(&visit, &person, (0, AHEAD)).await?;
        let l = visit.l;
        let mut card = Card { title: holder.names.get(l).to_owned(), ..blank(&visit) };
        card.who = m::public_office(l, holder.role.title(l), holder.area.name(l));
        next(&mut card, &visit, &shown);
        drawn(card).await
    };
    let made = made.await;
    answered(&visit, made)
}

/// One area, with who represents it and what comes next.
pub(super) async fn area(visit: Visit, Path(code): Path<String>) -> Response {
    let made = async {
        let found = inside(&visit, &code, (0, AHEAD)).await?;
        let l = visit.l;
        let mut card = Card { title: m::public_area(l, found.area.name(l)), ..blank(&visit) };
        card.who = views::public::represented(l, &found);
        next(&mut card, &visit, &found.shown);
        drawn(card).await
    };
    let made = made.await;
    answered(&visit, made)
}

/// A card that says whose it is, and that all is invented where it is.
fn blank(visit: &Visit) -> Card {
    let shared = &visit.shared;
    let named = shared.organisation.to_string();
    let organisation = match shared.installation() {
        Some(i) if named.is_empty() => i.organisation.clone(),
        _ => named,
    };
    Card {
        organisation,
        sample: shared.sample.then(|| ui::messages::sample_band(visit.l)),
        ..Card::default()
    }
}

fn happens(card: &mut Card, visit: &Visit, event: &Event, shown: &Shown) {
    card.when = sentences::when(event, visit.l);
    card.place = sentences::place(shown, event, visit.l);
}

/// What comes next and is not cancelled.
fn next(card: &mut Card, visit: &Visit, shown: &Shown) {
    let now = super::now(visit);
    let coming = shown.events.iter().find(|e| e.said.ends > now && e.cancelled.is_none());
    if let Some(event) = coming {
        happens(card, visit, event, shown);
        card.place = [event.title(visit.l), card.place.as_str()].join(" · ");
    }
}

async fn drawn(card: Card) -> Result<Vec<u8>, Refusal> {
    let failed = |why: String| Refusal::Failed(Kind::Internal, why);
    let pen = PENS.acquire().await.map_err(|e| failed(e.to_string()))?;
    let made = tokio::task::spawn_blocking(move || {
        // Held until it is drawn, also if whoever asked has gone.
        let _pen = pen;
        draw(&card)
    });
    let made = made.await.map_err(|e| failed(e.to_string()))?;
    made.ok_or_else(|| failed("a picture could not be drawn".to_owned()))
}

fn answered(visit: &Visit, made: Result<Vec<u8>, Refusal>) -> Response {
    match made {
        Ok(png) => ([(CONTENT_TYPE, "image/png"), (CACHE_CONTROL, FOR_A_MINUTE)], png).into_response(),
        Err(refusal) => visit.answer(Err(refusal)),
    }
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;
    use resvg::tiny_skia::Pixmap;

    use crate::web::testing::Site;

    const HEARING: &[(&str, &str)] = &[
        ("title", "जनसुनवाई"),
        ("day", "2026-11-23"),
        ("from", "11:30"),
        ("place", "पंचायत भवन, पीपलखेड़ा"),
        ("shown", "after"),
    ];

    #[both]
    async fn a_picture_is_there_when_its_page_is(db: Db) {
        let site = Site::new(db).await;
        let event = site.enter(HEARING).await;
        let page = event.replace("/programme/", "/public/");
        let picture = format!("{page}/picture.png");
        assert_eq!(site.file(&picture).await.0, StatusCode::NOT_FOUND, "a draft");
        site.publish(&event).await;
        let person = format!("/public/people/{}/picture.png?lang=hi", site.devi);
        let area = "/public/areas/NP-AC-001/picture.png?lang=hi";
        let before = [site.file(&person).await, site.file(area).await];
        for (minutes, status) in [(749, StatusCode::NOT_FOUND), (750, StatusCode::OK)] {
            site.at("2026-11-23", minutes);
            assert_eq!(site.file(&picture).await.0, status, "at {minutes}");
            assert_eq!(site.seen(&page).await.0, status, "at {minutes}");
        }
        // What is seen only when it is over is announced nowhere.
        assert_eq!([site.file(&person).await, site.file(area).await], before);
        for (status, png) in before.into_iter().chain([site.file(&picture).await]) {
            assert_eq!(status, StatusCode::OK);
            let png = Pixmap::decode_png(&png).unwrap();
            assert_eq!((png.width(), png.height()), (1_200, 630));
        }
        let head = site.seen(&format!("{page}?lang=hi")).await.1;
        for said in [
            "<meta property=\"og:title\" content=\"जनसुनवाई\">",
            "पंचायत भवन, पीपलखेड़ा, देवपुर\"",
            "<meta property=\"og:locale\" content=\"hi_IN\">",
            &format!("{picture}?lang=hi\""),
        ] {
            assert!(head[..head.find("</head>").unwrap()].contains(said), "{said}: {head}");
        }
        for gone in ["people/nobody", "areas/NP-AC-999", "areas/%00", "events/nothing"] {
            let gone = format!("/public/{gone}/picture.png");
            assert_eq!(site.file(&gone).await.0, StatusCode::NOT_FOUND, "{gone}");
        }
    }

    #[both]
    async fn what_comes_next_is_in_the_picture_of_its_host(db: Db) {
        let site = Site::new(db).await;
        let person = format!("/public/people/{}/picture.png?lang=hi", site.devi);
        let empty = site.file(&person).await.1;
        let mut fields = HEARING.to_vec();
        fields.retain(|(k, _)| *k != "shown");
        let event = site.enter(&fields).await;
        site.publish(&event).await;
        let full = site.file(&person).await.1;
        assert!(full != empty && full != site.file(&person.replace("=hi", "=en")).await.1);
        let other = format!("/public/people/{}/picture.png?lang=hi", site.kumar);
        assert_ne!(site.file(&other).await.1, full);
    }
}
