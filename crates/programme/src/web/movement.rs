//! `/programme/movement`: who was where, where nobody was, how visits spread over a seat, who publishes; each also as a file.

use access::Ctx;
use areas::model::Area;
use axum::response::Response;
use base::{Day, Kind};
use system::{Content, Refusal, Visit};

use super::{PROGRAMME, refused};
use crate::actions::movement::{self as actions, Fair, LONGEST, Quiet, Span, USUAL};
use crate::messages as m;
use crate::views::movement as views;

/// What the address asks for.
struct Asked {
    span: Span,
    days: i32,
    seat: Option<String>,
}

fn asked(visit: &Visit) -> Result<Asked, Refusal> {
    let value = |key: &str| visit.here.value(key).filter(|v| !v.trim().is_empty());
    let told = |text| Refusal::told(Kind::Invalid, text);
    let day = |key: &str| -> Result<Option<Day>, Refusal> {
        let day = value(key).map(|v| words::dates::parse(&v).map_err(|e| told(e.text())));
        Ok(day.transpose()?.flatten())
    };
    let number = value("days").map(|v| words::counts::parse(&v).map_err(|e| told(e.text())));
    let number = number.transpose()?.flatten();
    let days = number.map_or(USUAL, |n| i32::try_from(n.value).unwrap_or(LONGEST));
    Ok(Asked {
        span: Span::of(day("from")?, day("to")?, visit.today()),
        days: days.clamp(1, LONGEST),
        seat: value("seat"),
    })
}

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let made = async {
        let asked = asked(&visit)?;
        let mut ctx = visit.read().await?;
        let went = actions::went(&mut ctx, asked.span).await.map_err(refused)?;
        let quiet = actions::quiet(&mut ctx, asked.span.to, asked.days).await.map_err(refused)?;
        let outlines = actions::outlines(&mut ctx).await.map_err(refused)?;
        let fair = fair(&mut ctx, &asked, &quiet).await?;
        let routine = actions::routine(&mut ctx, asked.span.to).await.map_err(refused)?;
        ctx.rollback().await?;
        let x = views::Page {
            span: asked.span,
            went: &went,
            quiet: &quiet,
            outlines: &outlines,
            fair: fair.as_ref(),
            routine: &routine,
        };
        let body = views::page(visit.l, &visit.here, &x);
        let title = m::movement_title(visit.l);
        Ok(Content { title, current: PROGRAMME, day: None, body, lasting: false })
    };
    let made = made.await;
    visit.answer(made)
}

/// The seat that the address names, as far as the actor sees it; else the first.
fn seat<'a>(asked: &Asked, quiet: &'a Quiet) -> Option<&'a Area> {
    let named = |a: &&(Area, Option<i64>)| asked.seat.as_deref() == Some(a.0.identity.code.as_str());
    quiet.seats.iter().find(named).or_else(|| quiet.seats.first()).map(|(a, _)| a)
}

async fn fair(ctx: &mut Ctx, asked: &Asked, quiet: &Quiet) -> Result<Option<Fair>, Refusal> {
    match seat(asked, quiet) {
        Some(seat) => Ok(Some(actions::fair(ctx, seat, asked.span).await.map_err(refused)?)),
        None => Ok(None),
    }
}

/// Who was where, as a file.
pub(super) async fn went_file(visit: Visit) -> Response {
    let made = async {
        let asked = asked(&visit)?;
        let mut ctx = visit.read().await?;
        let went = actions::went(&mut ctx, asked.span).await.map_err(refused)?;
        ctx.rollback().await?;
        Ok(views::went_grid(visit.l, asked.span, &went))
    };
    let made = made.await;
    visit.download(made).await
}

/// Where nobody was, as a file.
pub(super) async fn quiet_file(visit: Visit) -> Response {
    let made = async {
        let asked = asked(&visit)?;
        let mut ctx = visit.read().await?;
        let quiet = actions::quiet(&mut ctx, asked.span.to, asked.days).await.map_err(refused)?;
        ctx.rollback().await?;
        Ok(views::quiet_grid(visit.l, &quiet))
    };
    let made = made.await;
    visit.download(made).await
}

/// Visits and electors of a seat's mandals, as a file.
pub(super) async fn fair_file(visit: Visit) -> Response {
    let made = async {
        let asked = asked(&visit)?;
        let mut ctx = visit.read().await?;
        let quiet = actions::quiet(&mut ctx, asked.span.to, asked.days).await.map_err(refused)?;
        let fair = fair(&mut ctx, &asked, &quiet).await?.ok_or_else(super::missing)?;
        ctx.rollback().await?;
        Ok(views::fair_grid(visit.l, &fair))
    };
    let made = made.await;
    visit.download(made).await
}

/// Who publishes, as a file.
pub(super) async fn routine_file(visit: Visit) -> Response {
    let made = async {
        let asked = asked(&visit)?;
        let mut ctx = visit.read().await?;
        let routine = actions::routine(&mut ctx, asked.span.to).await.map_err(refused)?;
        ctx.rollback().await?;
        Ok(views::routine_grid(visit.l, asked.span.to, &routine))
    };
    let made = made.await;
    visit.download(made).await
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;
    use testkit::given;

    use crate::web::testing::Site;

    const ELECTORS: &str = "area,as_of,electors,source\n\
        NP-AC-001-B-001,2023-10-04,700,Sample roll\n\
        NP-AC-001-B-001,2024-10-04,800,Sample roll\n";

    async fn lines(site: &Site, uri: &str) -> Vec<String> {
        let text = site.page(uri).await;
        text.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect()
    }

    /// A visit to a booth that was told of, one to the seat that nobody told of, one that did not take place, one that was cancelled, and a draft.
    async fn went(db: Db) -> Site {
        let site = Site::new(db).await;
        let kind = areas::kinds::all().into_iter().find(|k| k.name() == "electors").unwrap();
        let report = site.desk.import(&*kind, ELECTORS, given(&[], &[], None)).await;
        assert_eq!(report.rejected, 0, "{:?}", report.reject_list);
        let (booth, other) = (site.area("NP-AC-001-B-001").await, site.area("NP-AC-002").await);
        let seat = site.seat.to_string();
        for (day, area, act) in [
            ("2026-11-20", &booth, Some(("report", ("held", "yes")))),
            ("2026-11-21", &seat, None),
            ("2026-11-22", &other, Some(("report", ("held", "no")))),
            ("2026-11-23", &seat, Some(("cancel", ("why", "भारी बारिश")))),
        ] {
            let fields = [
                ("title", "चौपाल"),
                ("day", day),
                ("from", "9:00"),
                ("area", area.as_str()),
                ("shown", "after"),
            ];
            let event = site.enter(&fields).await;
            site.publish(&event).await;
            if let Some((act, field)) = act {
                let (status, _, page) = site.post(&format!("{event}/{act}"), &[field]).await;
                assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
            }
        }
        site.enter(&[("title", "मसौदा"), ("day", "2026-11-19"), ("from", "9:00")]).await;
        site
    }

    #[both]
    async fn what_is_counted_follows_from_what_everybody_may_see(db: Db) {
        let site = went(db).await;
        // That of the 23rd may not be seen yet.
        let found = lines(&site, "/programme/movement.csv?lang=en").await;
        assert!(
            found[1].ends_with(",3,1,2,0,2,\"Devpur, Govt Primary School Pipalkheda\"")
                || found[1].ends_with(",3,1,2,0,2,\"Govt Primary School Pipalkheda, Devpur\""),
            "{found:?}"
        );
        site.at("2026-11-24", 720);
        let found = lines(&site, "/programme/movement.csv?lang=hi").await;
        assert!(found[1].starts_with("नमूना देवी,विधायक,देवपुर,4,1,2,1,2,"), "{found:?}");
        assert_eq!(found[2], "नमूना कुमार,विधायक,रामगढ़,0,0,0,0,0,");
        // Only the days that are asked for, in either order.
        let found = lines(&site, "/programme/movement.csv?from=2026-11-21&to=2026-11-20").await;
        assert!(found[1].contains(",2,1,1,0,2,"), "{found:?}");

        let page = site.page("/programme/movement?lang=hi").await;
        for said in [
            "26 अक्टूबर 2026 से 24 नवंबर 2026: 2 प्रतिनिधियों में 1 किसी क्षेत्र में गए",
            "2 में 1 विधानसभा, 1 में 0 मंडल और 1 में 0 बूथ",
            "href=\"/public/areas/NP-AC-002\"",
            "मंडलवार दौरे और मतदाता: देवपुर",
            "2 प्रतिनिधियों में 1 ने कार्यक्रम डाला",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }

    #[both]
    async fn silence_fairness_and_routine_are_files(db: Db) {
        let site = went(db).await;
        site.at("2026-11-24", 720);
        let found = lines(&site, "/programme/movement/silence.csv?lang=hi").await;
        assert_eq!(found[1..], ["NP-AC-002,विधानसभा क्षेत्र,रामगढ़,,,,"]);
        // A visit to the booth was one to its mandal and its seat; one to the seat is none to the booth.
        let found = lines(&site, "/programme/movement/silence.csv?lang=hi&days=4").await;
        assert_eq!(
            found[1..],
            ["NP-AC-002,विधानसभा क्षेत्र,रामगढ़,,,,", "NP-AC-001-M-1,मंडल,देवपुर नगर,देवपुर,2026-11-20,1,1"]
        );
        let found = lines(&site, "/programme/movement/silence.csv?days=4&to=2026-11-20").await;
        assert_eq!(found.len(), 2, "as it was on that day: {found:?}");
        let found = lines(&site, "/programme/movement/mandals.csv?lang=hi&seat=NP-AC-001").await;
        assert_eq!(
            found[1..],
            ["NP-AC-001-M-1,देवपुर नगर,1,0.500000,800,1.000000", ",\"विधानसभा में, मंडल नहीं लिखा\",1,0.500000,,"]
        );
        let found = lines(&site, "/programme/movement/routine.csv?lang=hi").await;
        assert_eq!(found[1], "नमूना देवी,विधायक,देवपुर,2026-11-22,4");
        assert_eq!(found[2], "नमूना कुमार,विधायक,रामगढ़,,0");
        for what in ["", "/silence", "/mandals", "/routine"] {
            let (status, _) = site.office_file(&format!("/programme/movement{what}.xlsx")).await;
            assert_eq!(status, StatusCode::OK);
        }
        // Whoever is in charge of one seat sees that, and nothing of the other.
        let page = site.page_in_charge_of("NP-AC-002", "/programme/movement?lang=hi&seat=NP-AC-001").await;
        for said in ["1 प्रतिनिधियों में 0 किसी", "1 में 1 विधानसभा, 0 में 0 मंडल और 0 में 0 बूथ", "दौरे और मतदाता: रामगढ़"]
        {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(!page.contains("देवपुर") && !page.contains("नमूना देवी"), "{page}");
        // What cannot be read is told, with the way out; a seat that is not there is the first one.
        for (asked, why) in
            [("from=soon", "31 मई 2025"), ("to=2026-13-01", "31 मई 2025"), ("days=x", "12,34,567")]
        {
            let (status, page) = site.office_file(&format!("/programme/movement?lang=hi&{asked}")).await;
            let page = String::from_utf8(page).unwrap();
            assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains(why), "{asked}: {page}");
        }
        site.page("/programme/movement?from=&to=&days=&seat=NP-AC-999").await;
    }
}
