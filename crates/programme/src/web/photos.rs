//! Photographs of what took place: the office adds them to an event, everybody sees them once it is over.

use std::collections::HashMap;

use axum::extract::{Path, Request};
use axum::response::{IntoResponse as _, Response};
use base::Kind;
use events::model::{EventId, PhotoId};
use events::rules::Act;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use intake::picture;
use system::{Content, Entered, FOR_A_MINUTE, Form, Refusal, Sent, Visit};
use ui::form::OP;
use words::message::both;

use super::{PROGRAMME, missing, refused};
use crate::actions::{self as acts, photos as actions};
use crate::messages as m;

/// Bytes of one form with its photograph.
pub(super) const LARGEST: usize = picture::PHOTO + (64 << 10);
/// Fields of one form.
const FIELDS: usize = 8;

/// One more photograph.
pub(super) async fn add(visit: Visit, Path(id): Path<String>, request: Request) -> Response {
    let made = added(&visit, &id, request).await;
    visit.answer(made)
}

async fn added(visit: &Visit, id: &str, request: Request) -> Result<Content, Refusal> {
    let told = |text| Refusal::told(Kind::Invalid, text);
    let event: EventId = id.parse().map_err(|_| missing())?;
    let mut ctx = visit.read().await?;
    acts::may(&mut ctx, event, Act::Report).await.map_err(refused)?;
    ctx.rollback().await?;
    let sent = Sent::read(request, FIELDS).await;
    let sent =
        sent.map_err(|e| e.refusal(|| told(both(|l| m::wrong_photo_large(l, picture::PHOTO >> 20)))))?;
    // Before a picture is looked at: a stranger's form costs nothing.
    let op = visit.taken(sent.value(OP))?;
    let says = sent.value("says").to_owned();
    let file = sent.files.into_iter().find(|f| f.field == "photo");
    let file = file.ok_or_else(|| told(both(m::wrong_no_photo)))?;
    let photo = picture::take_photo(file.bytes.to_vec()).await.map_err(|e| told(e.text()))?;
    let mut ctx = visit.write(op).await?;
    actions::add(&mut ctx, event, &says, &photo).await.map_err(refused)?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(format!("{PROGRAMME}/events/{id}#photos")))
}

/// A photograph is taken back.
pub(super) async fn withdraw(
    visit: Visit,
    Path(id): Path<String>,
    Form(fields): Form<HashMap<String, String>>,
) -> Response {
    let made = async {
        let (op, entered) = Entered::read(&visit, fields)?;
        let event: EventId = id.parse().map_err(|_| missing())?;
        let mut ctx = visit.read().await?;
        acts::may(&mut ctx, event, Act::Report).await.map_err(refused)?;
        ctx.rollback().await?;
        let photo: PhotoId = entered.text("photo").parse().map_err(|_| missing())?;
        let mut ctx = visit.write(op).await?;
        actions::withdraw(&mut ctx, event, photo).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(format!("{PROGRAMME}/events/{id}#photos")))
    };
    let made = made.await;
    visit.answer(made)
}

/// For the office, before everybody sees it.
pub(super) async fn office(visit: Visit, Path(photo): Path<String>) -> Response {
    let made = async {
        let id: PhotoId = photo.parse().map_err(|_| missing())?;
        let mut ctx = visit.read().await?;
        let bytes = actions::of_office(&mut ctx, id).await.map_err(refused)?;
        ctx.rollback().await?;
        Ok(bytes)
    };
    let made = made.await;
    answered(&visit, made, "no-store")
}

/// For everybody, as large as a screen.
pub(super) async fn large(visit: Visit, Path(photo): Path<String>) -> Response {
    let made = seen(&visit, &photo, false).await;
    answered(&visit, made, FOR_A_MINUTE)
}

/// For everybody, as small as a stamp.
pub(super) async fn small(visit: Visit, Path(photo): Path<String>) -> Response {
    let made = seen(&visit, &photo, true).await;
    answered(&visit, made, FOR_A_MINUTE)
}

async fn seen(visit: &Visit, photo: &str, is_small: bool) -> Result<Vec<u8>, Refusal> {
    let id: PhotoId = photo.parse().map_err(|_| missing())?;
    let mut ctx = visit.read_open().await?;
    let bytes = actions::seen(&mut ctx, id, is_small).await.map_err(refused)?;
    ctx.rollback().await?;
    Ok(bytes)
}

fn answered(visit: &Visit, made: Result<Vec<u8>, Refusal>, kept: &'static str) -> Response {
    match made {
        Ok(bytes) => ([(CONTENT_TYPE, "image/jpeg"), (CACHE_CONTROL, kept)], bytes).into_response(),
        Err(refusal) => visit.answer(Err(refusal)),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use db::{Db, both};
    use http::StatusCode;
    use image::{ImageFormat, Rgb, RgbImage};

    use crate::web::testing::Site;

    fn picture() -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        let pixels = RgbImage::from_fn(2_000, 1_000, |x, y| Rgb([(x % 251) as u8, (y % 241) as u8, 90]));
        pixels.write_to(&mut out, ImageFormat::Jpeg).unwrap();
        out.into_inner()
    }

    #[both]
    async fn a_photograph_is_seen_when_the_event_is_over_and_gone_when_it_is_taken_back(db: Db) {
        let site = Site::new(db).await;
        let event = site.enter(&[("title", "लोकार्पण"), ("day", "2026-11-23"), ("from", "11:30")]).await;
        site.publish(&event).await;
        let add = format!("{event}/photos");
        let sent = async |says: &str, file: &[u8]| site.send(&add, &[("says", says)], ("photo", file)).await;
        let picture = picture();
        assert_eq!(sent("मंच", &picture).await.0, StatusCode::CONFLICT, "it has not begun");
        site.at("2026-11-23", 12 * 60);
        for (says, file, why) in [("", &picture[..], "लिखें"), ("मंच", b"no picture", "चित्र"), ("मंच", b"", "चुनें")]
        {
            let (status, _, page) = sent(says, file).await;
            assert!(
                status == StatusCode::UNPROCESSABLE_ENTITY && page.contains(why),
                "{why}: {status} {page}"
            );
        }
        assert_eq!(sent("मंच और लोग", &picture).await.0, StatusCode::SEE_OTHER);
        let office = site.page(&format!("{event}?lang=hi")).await;
        let from = office.find("/programme/photos/").unwrap() + "/programme/photos/".len();
        let id = office[from..from + 36].to_owned();
        assert_eq!(site.office_file(&format!("/programme/photos/{id}")).await.0, StatusCode::OK);
        let (page, small, large) = (
            event.replace("/programme/", "/public/"),
            format!("/public/photos/{id}/small"),
            format!("/public/photos/{id}"),
        );
        // It still goes on: whoever is there is not shown.
        assert_eq!(site.file(&large).await.0, StatusCode::NOT_FOUND);
        assert!(!site.seen(&page).await.1.contains(&small));
        site.at("2026-11-23", 12 * 60 + 30);
        assert!(site.seen(&page).await.1.contains(&small));
        for (uri, side) in [(&small, 160), (&large, 1_280)] {
            let (status, bytes) = site.file(uri).await;
            assert_eq!(status, StatusCode::OK, "{uri}");
            let read = image::load_from_memory_with_format(&bytes, ImageFormat::Jpeg).unwrap();
            assert_eq!((read.width(), read.height()), (side, side / 2));
        }
        for _ in 0..2 {
            let back = site.post(&format!("{add}/withdraw"), &[("photo", &id)]).await;
            assert_eq!(back.0, StatusCode::SEE_OTHER);
        }
        assert_eq!(site.file(&large).await.0, StatusCode::NOT_FOUND);
        assert!(!site.seen(&page).await.1.contains(&small));
        let mut ctx = site.desk.read().await;
        let kept: (i64,) =
            db::row!(&mut ctx.tx, "SELECT CAST(length(small) + length(large) AS BIGINT) FROM events_photo")
                .unwrap()
                .unwrap();
        ctx.rollback().await.unwrap();
        assert_eq!(kept.0, 0, "its pixels are destroyed");
    }
}
