//! `POST /work`, `/readings/decide`, `/jumps/explain`: a thing done or put off, a reading judged, a jump explained. Each can be sent twice:
//! the second time nothing changes.

use accounts::model::AccountId;
use axum::extract::Path;
use axum::response::Response;
use base::{Day, Kind, Span};
use serde::Deserialize;
use system::{Form, Refusal, Visit};
use words::message::both;

use crate::actions::morning::{Mark, explain, mark};
use crate::actions::readings::decide;
use crate::messages as m;
use crate::model::{Judged, Side};
use crate::number::ReportNo;

#[derive(Deserialize)]
pub(super) struct Marked {
    op: String,
    task: String,
    mark: String,
    back: String,
}

/// A thing to be done is marked.
pub(super) async fn marked(visit: Visit, Form(form): Form<Marked>) -> Response {
    let made = mark_it(&visit, &form).await;
    visit.answer(made)
}

async fn mark_it(visit: &Visit, form: &Marked) -> Result<system::Content, Refusal> {
    let chosen =
        Mark::from_name(&form.mark).ok_or_else(|| Refusal::told(Kind::Invalid, both(m::work_unknown)))?;
    let mut ctx = visit.write(visit.taken(&form.op)?).await?;
    mark(&mut ctx, &form.task, chosen).await?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(back(&form.back)))
}

#[derive(Deserialize)]
pub(super) struct Decided {
    op: String,
    account: AccountId,
    day: Day,
    accept: String,
    reason: String,
    back: String,
}

/// A reading that waits is judged.
pub(super) async fn decided(visit: Visit, Form(form): Form<Decided>) -> Response {
    let made = decide_it(&visit, &form).await;
    visit.answer(made)
}

async fn decide_it(visit: &Visit, form: &Decided) -> Result<system::Content, Refusal> {
    let judged = match form.accept.as_str() {
        "yes" => Judged::Accept,
        "no" => Judged::Refuse,
        other => return Err(super::bad_parameter("accept", other, |_| "yes, no".to_owned())),
    };
    let mut ctx = visit.write(visit.taken(&form.op)?).await?;
    decide(&mut ctx, form.account, form.day, judged, &form.reason).await?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(back(&form.back)))
}

#[derive(Deserialize)]
pub(super) struct Explained {
    op: String,
    account: AccountId,
    from: Day,
    to: Day,
    side: String,
    said: String,
    back: String,
}

/// A jump is explained, or an explanation judged.
pub(super) async fn explained(visit: Visit, Form(form): Form<Explained>) -> Response {
    let made = explain_it(&visit, &form).await;
    visit.answer(made)
}

async fn explain_it(visit: &Visit, form: &Explained) -> Result<system::Content, Refusal> {
    let side = match form.side.as_str() {
        "accepted" => Side::Analyst { accepted: true },
        "not_accepted" => Side::Analyst { accepted: false },
        _ => Side::Representative,
    };
    let span = Span { from: form.from, until: form.to.plus(1) };
    let mut ctx = visit.write(visit.taken(&form.op)?).await?;
    explain(&mut ctx, form.account, span, side, &form.said).await?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(back(&form.back)))
}

/// `/r/{no}`: what a report's number opens.
pub(super) async fn by_number(visit: Visit, Path(no): Path<String>) -> Response {
    let to = match no.parse::<ReportNo>() {
        Ok(no) => Refusal::Elsewhere(format!("/?no={no}")),
        Err(()) => super::no_report(&no),
    };
    visit.answer(Err(to))
}

/// A form leads back to a page of ours, wherever it says it came from.
fn back(to: &str) -> String {
    let ours = to.starts_with('/') && !to.starts_with("//") && !to.contains(['\\', '\r', '\n']);
    if ours { to.to_owned() } else { "/".to_owned() }
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;

    use super::back;
    use crate::web::testing::Site;

    #[test]
    fn a_form_leads_back_to_our_own_pages_only() {
        assert_eq!(back("/?role=mla#work"), "/?role=mla#work");
        for foreign in
            ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:1", "/a\r\nb"]
        {
            assert_eq!(back(foreign), "/", "{foreign}");
        }
    }

    #[both]
    async fn a_count_that_fell_waits_is_listed_and_is_settled_by_a_word(db: Db) {
        let site = Site::full(db).await;
        // Nine thousand for three weeks, then two hundred; yesterday's count must not be used yet.
        let mut readings = String::from("platform,account,at,followers\n");
        for d in 1..=20 {
            readings.push_str(&format!("facebook,namuna.kumar,2026-11-{d:02},{}\n", 9_000 + d));
        }
        readings.push_str("facebook,namuna.kumar,2026-11-21,200\n");
        site.import("readings", &readings, None).await;
        let page = site.page("/?role=mla&lang=hi").await;
        assert!(page.contains("आज के काम") && page.contains("अचानक कमी"), "{page}");
        let list = site.page("/doubts?role=mla&lang=en").await;
        assert!(list.contains("a sudden fall") && list.contains("held back, not counted"), "{list}");

        let id = site.person("नमूना कुमार").await;
        let own = site.page(&format!("/representatives/{id}?lang=en")).await;
        let account =
            own.split("name=\"account\" value=\"").nth(1).and_then(|a| a.split('"').next()).unwrap();
        let form = format!(
            "{}&account={account}&day=2026-11-21&accept=yes&reason=office+says+so&back=%2F",
            site.op()
        );
        assert_eq!(site.post("/readings/decide", &form).await.0, StatusCode::SEE_OTHER);
        let own = site.page(&format!("/representatives/{id}?lang=en")).await;
        assert!(own.contains("accepted on 22 November 2026"), "{own}");
        // Without a reason nothing is decided.
        let form = format!("{}&{}", site.op(), form.replace("office+says+so", "").split_once('&').unwrap().1);
        assert_eq!(site.post("/readings/decide", &form).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    }

    #[both]
    async fn a_thing_done_is_gone_and_can_be_sent_twice(db: Db) {
        let site = Site::full(db).await;
        // Forty days later every count is stale: there is something to do.
        site.desk.clock.set("2027-01-01T06:30:00Z".parse().unwrap());
        let page = site.page("/?role=mla&lang=en").await;
        let task = page.split("name=\"task\" value=\"").nth(1).and_then(|t| t.split('"').next()).unwrap();
        let n = page.matches("name=\"task\"").count();
        let form =
            format!("{}&task={}&mark=tomorrow&back=%2F%3Frole%3Dmla", site.op(), task.replace(' ', "+"));
        for _ in 0..2 {
            assert_eq!(site.post("/work", &form).await.0, StatusCode::SEE_OTHER);
        }
        assert_eq!(site.page("/?role=mla&lang=en").await.matches("name=\"task\"").count(), n - 1);
        site.desk.clock.set("2027-01-02T06:30:00Z".parse().unwrap());
        assert_eq!(site.page("/?role=mla&lang=en").await.matches("name=\"task\"").count(), n);
        let broken = format!("{}&task=x&mark=never&back=/", site.op());
        assert_eq!(site.post("/work", &broken).await.0, StatusCode::UNPROCESSABLE_ENTITY);
        // A form that this page did not show is nobody's.
        let foreign = "op=x&task=x&mark=tomorrow&back=/";
        assert_eq!(site.post("/work", foreign).await.0, StatusCode::FORBIDDEN);
    }

    #[both]
    async fn a_printed_number_opens_the_same_evidence_again(db: Db) {
        let site = Site::full(db).await;
        let sheet = site.page("/sheets/NP-OD-01?lang=en").await;
        let at = sheet.find("R-261122-").unwrap();
        let no = &sheet[at..at + 18];
        assert!(sheet.contains("Three questions to ask") && sheet.contains("class=\"qr\""), "{sheet}");
        let numbers = |page: &str| {
            page.split("sheet-seats").nth(1).map(|t| t.split("</table>").next().unwrap().to_owned())
        };
        // Learnt later: the sheet of the number knows nothing of it, today's sheet does.
        site.desk.clock.set("2026-11-22T09:00:00Z".parse().unwrap());
        site.import(
            "readings",
            "platform,account,at,followers\nfacebook,namuna.kumar,2026-11-22,8999\n",
            None,
        )
        .await;
        let again = site.page(&format!("/sheets/NP-OD-01?lang=en&no={no}")).await;
        assert_eq!(numbers(&again), numbers(&sheet));
        assert_ne!(numbers(&site.page("/sheets/NP-OD-01?lang=en").await), numbers(&sheet));
        let (status, _) = site.get(&format!("/r/{no}")).await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        assert_eq!(site.get("/r/R-1").await.0, StatusCode::NOT_FOUND);
        assert_eq!(site.get("/sheets/nowhere").await.0, StatusCode::NOT_FOUND);
        let page = site.page("/compare?role=mla&since=2026-11-01&lang=en").await;
        assert!(page.contains("1 November 2026 and 22 November 2026 compared"), "{page}");
    }

    /// The part of a page between two marks.
    fn part<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
        page.split(from).nth(1).and_then(|p| p.split(to).next()).unwrap_or_else(|| panic!("{from}: {page}"))
    }

    #[both]
    async fn each_thing_to_be_done_names_who_has_to_do_it_and_the_note_names_nobody(db: Db) {
        let site = Site::full(db).await;
        site.desk.clock.set("2027-01-01T06:30:00Z".parse().unwrap());
        let work = |page: &str| part(page, "<section id=\"work\">", "</section>").to_owned();
        // Nobody serves anybody yet.
        let page = work(&site.page("/?role=mla&lang=hi").await);
        let n = page.matches("name=\"task\"").count();
        assert!(n >= 3, "{page}");
        assert_eq!(page.matches("किसी के ज़िम्मे नहीं").count(), n, "{page}");
        assert!(page.contains("#staff\"") && !page.contains("name=\"analyst\""), "{page}");
        assert!(
            site.page(
                part(&page, "href=\"/representatives/", "\"")
                    .split('#')
                    .next()
                    .map(|id| format!("/representatives/{id}"))
                    .unwrap()
                    .as_str()
            )
            .await
            .contains("id=\"staff\"")
        );

        site.staff().await;
        let (lal, rai) = (site.person("कल्पित लाल").await, site.person("कल्पित राय").await);
        let whole = site.page("/?role=mla&lang=hi").await;
        let page = work(&whole);
        assert!(!page.contains("किसी के ज़िम्मे नहीं") && !page.contains("कल्पित बाई"), "{page}");
        let of = |page: &str, id: &register::model::PersonId| {
            page.matches(&format!("href=\"/due?analyst={id}\"")).count()
        };
        assert_eq!(of(&page, &lal) + of(&page, &rai), n, "{page}");
        let mine = of(&page, &lal);
        assert!(mine > 0 && mine < n);
        assert!(
            page.contains(&format!("मेरे: कल्पित लाल ({mine})")) && page.contains(&format!("सबके ({n})")),
            "{page}"
        );
        let note = part(&whole, "<textarea", "</textarea>");
        assert!(note.contains("आज:") && !note.contains("कल्पित"), "{note}");

        // One person's work only; the note stays that of the office, and a mark leads back to the same address.
        let whole = site.page(&format!("/?role=mla&lang=hi&analyst={lal}")).await;
        assert_eq!(part(&whole, "<textarea", "</textarea>"), note);
        let page = work(&whole);
        assert_eq!((page.matches("name=\"task\"").count(), of(&page, &rai)), (mine, 0), "{page}");
        assert!(page.contains(&format!("<option value=\"{lal}\" selected")), "{page}");
        let back = part(&page, "name=\"back\" value=\"", "\"").replace("&amp;", "&");
        assert_eq!(back, format!("/?role=mla&lang=hi&analyst={lal}"));
        let task = part(&page, "name=\"task\" value=\"", "\"").replace(' ', "+");
        let form = format!("{}&task={task}&mark=done&back={}", site.op(), ui::here::segment(&back));
        let (status, headers, _) = site.post("/work", &form).await;
        assert_eq!((status, headers["location"].to_str().unwrap()), (StatusCode::SEE_OTHER, back.as_str()));
        assert_eq!(work(&site.page(&back).await).matches("name=\"task\"").count(), mine - 1);
        // By name too; a stranger is not found.
        assert_eq!(
            work(&site.page("/?role=mla&lang=hi&analyst=कल्पित%20लाल").await).matches("name=\"task\"").count(),
            mine - 1
        );
        assert_eq!(site.get("/?analyst=nobody").await.0, StatusCode::NOT_FOUND);
    }

    #[both]
    async fn since_is_since_the_last_meeting_else_two_weeks_else_as_asked(db: Db) {
        let site = Site::met(db, Some("2026-11-08".parse().unwrap())).filled().await;
        for (address, hi, en) in [
            ("role=mla", "पिछली बैठक (8 नवंबर 2026) के बाद", "Since the last meeting (8 November 2026)"),
            (
                "role=mla&on=2026-11-08",
                "14 दिन पहले (25 अक्टूबर 2026) से अब तक",
                "Since 14 days ago (25 October 2026)",
            ),
            ("role=mla&since=2026-11-10", "10 नवंबर 2026 के बाद", "Since 10 November 2026"),
        ] {
            for page in ["/", "/compare"] {
                let hindi = site.page(&format!("{page}?{address}&lang=hi")).await;
                assert!(hindi.contains(hi), "{page} {address}: {hindi}");
                let english = site.page(&format!("{page}?{address}&lang=en")).await;
                assert!(english.contains(en), "{page} {address}: {english}");
            }
        }
        // The link to the comparison leads to the same day.
        let page = site.page("/?role=mla&since=2026-11-10&lang=en").await;
        assert!(part(&page, "href=\"/compare?", "\"").contains("since=2026-11-10"), "{page}");
    }

    #[both]
    async fn a_page_of_a_past_day_leads_to_the_imports_that_changed_it(db: Db) {
        let site = Site::full(db).await;
        site.desk.clock.set("2026-11-24T06:30:00Z".parse().unwrap());
        let said = "इस रिपोर्ट के दिन के बाद आए आयात जिनसे यह बदली:";
        assert!(!site.page("/?role=mla&lang=hi&on=2026-11-23").await.contains(said));
        site.readings("platform,account,at,followers\nfacebook,namuna.kumar,2026-11-23,5100\n").await;
        let page = site.page("/?role=mla&lang=hi&on=2026-11-23").await;
        let line = part(&page, said, "</p>");
        assert!(line.contains("<a href=\"/imports#import-4\">सं. 4 (input.csv, 24 नवंबर 2026)</a>"), "{line}");
        assert!(site.page("/imports").await.contains("id=\"import-4\""));
        // Not of today, and not of people whom it does not concern.
        assert!(!site.page("/?role=mla&lang=hi").await.contains(said));
        assert!(!site.page("/?role=mla&lang=hi&on=2026-11-23&under=NP-AC-001").await.contains(said));
        let (_, json) = site.file("/report/reach.json?role=mla&on=2026-11-23").await;
        let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
        assert_eq!(
            (&json["imported_since"][0]["no"], json["imported_since"].as_array().unwrap().len()),
            (&4.into(), 1)
        );
    }
}
