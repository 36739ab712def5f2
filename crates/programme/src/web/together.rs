//! An event of one programme comes into another: `/programme/{person}/join`; and out of it: `/programme/events/{id}/leave`.

use std::collections::HashMap;

use axum::extract::Path;
use axum::response::Response;
use events::model::EventId;
use register::model::PersonId;
use system::{Content, Entered, Form, Refusal, Visit};

use super::{PROGRAMME, missing, refused};
use crate::actions::together as actions;
use crate::actions::{ProgrammeError, may_write};

type Fields = HashMap<String, String>;

/// Somebody takes part in what another has published.
pub(super) async fn join(visit: Visit, Path(person): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = joined(&visit, &person, fields).await;
    visit.answer(made)
}

async fn joined(visit: &Visit, person: &str, fields: Fields) -> Result<Content, Refusal> {
    let (op, mut entered) = Entered::read(visit, fields)?;
    let id: PersonId = person.parse().map_err(|_| missing())?;
    let mut ctx = visit.read().await?;
    may_write(&mut ctx, id).await.map_err(refused)?;
    ctx.rollback().await?;
    let Some(event) = entered.choice("event", actions::named) else {
        return Err(refused(ProgrammeError::Wrong(entered.wrong)));
    };
    let mut ctx = visit.write(op).await?;
    match actions::join(&mut ctx, id, event).await {
        Ok(event) => {
            ctx.commit().await?;
            Err(Refusal::Elsewhere(format!("{PROGRAMME}/{id}?from={}", event.day().date())))
        }
        Err(e) => {
            ctx.rollback().await?;
            if let ProgrammeError::Forbidden(it) = &e {
                law::note(visit, it).await?;
            }
            Err(refused(e))
        }
    }
}

/// Somebody does not take part after all.
pub(super) async fn leave(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = left(&visit, &id, fields).await;
    visit.answer(made)
}

async fn left(visit: &Visit, id: &str, fields: Fields) -> Result<Content, Refusal> {
    let (op, entered) = Entered::read(visit, fields)?;
    let id: EventId = id.parse().map_err(|_| missing())?;
    let person: PersonId = entered.text("person").parse().map_err(|_| missing())?;
    let mut ctx = visit.write(op).await?;
    actions::leave(&mut ctx, id, person).await.map_err(refused)?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(format!("{PROGRAMME}/{person}")))
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;

    use crate::web::testing::Site;

    const RALLY: &[(&str, &str)] = &[
        ("title", "जनसभा"),
        ("day", "2026-11-23"),
        ("from", "11:30"),
        ("kind", "gathering"),
        ("point", "२३.२५९९, 77.4126°"),
    ];

    #[both]
    async fn an_office_takes_part_in_what_another_has_published(db: Db) {
        let site = Site::new(db).await;
        let event = site.enter(RALLY).await;
        let id = event.rsplit('/').next().unwrap();
        let address = format!("http://localhost:8080/public/events/{id}?lang=hi");
        let (join, public) =
            (format!("/programme/{}/join", site.kumar), format!("/public/people/{}", site.kumar));
        let joined = async |address: &str| site.post(&join, &[("event", address)]).await.0;
        // A draft is nowhere, for whoever asks.
        assert_eq!(joined(&address).await, StatusCode::UNPROCESSABLE_ENTITY);
        site.publish(&event).await;
        assert_eq!(joined("https://party.example/public").await, StatusCode::UNPROCESSABLE_ENTITY);
        for _ in 0..2 {
            assert_eq!(joined(&address).await, StatusCode::SEE_OTHER);
        }
        let page = site.seen(&format!("{public}?lang=hi")).await.1;
        assert_eq!(page.matches("जनसभा</a>").count(), 1, "{page}");
        assert!(page.contains("नमूना देवी · नमूना कुमार"), "{page}");
        assert!(site.seen(&format!("{public}/calendar.ics")).await.1.contains("GEO:23.2599;77.4126"));
        let page = site.seen(&format!("/public/events/{id}?lang=hi")).await.1;
        assert!(page.contains("geo:23.2599,77.4126") && page.contains("नमूना कुमार"), "{page}");
        // What is copied is what is one's own.
        let copy = [("of", "2026-11-23"), ("to", "2026-11-25")];
        assert_eq!(
            site.post(&format!("/programme/{}/copy", site.kumar), &copy).await.0,
            StatusCode::SEE_OTHER
        );
        let week = site.page(&format!("/programme/{}?from=2026-11-23&lang=hi", site.kumar)).await;
        assert_eq!(week.matches("जनसभा</a>").count(), 1, "{week}");
        let leave = format!("{event}/leave");
        let (devi, kumar) = (site.devi.to_string(), site.kumar.to_string());
        assert_eq!(site.post(&leave, &[("person", &devi)]).await.0, StatusCode::CONFLICT, "it is hers");
        for _ in 0..2 {
            assert_eq!(site.post(&leave, &[("person", &kumar)]).await.0, StatusCode::SEE_OTHER);
        }
        assert!(!site.seen(&public).await.1.contains("जनसभा"));
        assert!(site.seen(&format!("/public/people/{devi}")).await.1.contains("जनसभा"));
    }

    #[both]
    async fn whoever_is_threatened_is_in_it_when_they_have_left(db: Db) {
        let site = Site::new(db).await;
        let event = site.enter(RALLY).await;
        site.publish(&event).await;
        let shown = site.post(&format!("/programme/{}/shown", site.kumar), &[("shown", "after")]).await;
        assert_eq!(shown.0, StatusCode::SEE_OTHER);
        let join = format!("/programme/{}/join", site.kumar);
        let (status, _, page) = site.post(&format!("{join}?lang=hi"), &[("event", &event)]).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.contains("समय आने पर जोड़ें"), "{page}");
        site.at("2026-11-23", 12 * 60 + 30);
        assert_eq!(site.post(&join, &[("event", &event)]).await.0, StatusCode::SEE_OTHER);
        assert!(site.seen(&format!("/public/people/{}", site.kumar)).await.1.contains("जनसभा"));
    }

    #[both]
    async fn a_point_that_is_none_is_said_beside_its_field(db: Db) {
        let site = Site::new(db).await;
        for wrong in ["77.4126, 23.2599", "23.2599", "यहाँ", "23.2599, 77.4126, 1"] {
            let area = site.seat.to_string();
            let mut fields: Vec<(&str, &str)> =
                RALLY.iter().copied().filter(|(k, _)| *k != "point").collect();
            fields.extend([
                ("owner", "personal"),
                ("area", area.as_str()),
                ("shown", "now"),
                ("point", wrong),
            ]);
            let to = format!("/programme/{}?lang=hi", site.devi);
            let (status, _, page) = site.post(&to, &fields).await;
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
            assert!(page.contains("पहले अक्षांश") && page.contains(wrong), "{page}");
        }
    }
}
