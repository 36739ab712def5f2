//! `/report/reach.csv`, `.xlsx`, `.json`: the rows of the first page, asked for in the same words.

use axum::response::{IntoResponse, Response};
use system::{File, Refusal, Visit};

use super::asked::Asked;
use crate::dashboard::{dashboard, rows};
use crate::export::{json, sheet};
use crate::report::{Report, ReportRow};

/// For a spreadsheet.
pub(super) async fn table(visit: Visit) -> Response {
    let l = visit.l;
    let made = made(&visit, |report, rows| sheet::report(report, rows, l)).await;
    visit.download(made).await
}

/// For a script. What goes wrong is told to a script too.
pub(super) async fn json(visit: Visit) -> Response {
    let file = |report: &Report, rows: &[&ReportRow]| File {
        name: format!("reach-{}-{}.json", report.asked.role.name(), report.asked.as_of.day),
        media: "application/json",
        bytes: json::text_of(report, rows).into_bytes(),
    };
    let made = match made(&visit, file).await {
        Ok(file) => visit.noted().await.map(|()| file),
        refused => refused,
    };
    match made {
        Ok(file) => file.into_response(),
        Err(refusal) => refusal.problem(visit.l).json(visit.l),
    }
}

async fn made<T>(visit: &Visit, file: impl FnOnce(&Report, &[&ReportRow]) -> T) -> Result<T, Refusal> {
    let asked = Asked::read(&visit.here, visit.today())?;
    let mut ctx = visit.read().await?;
    let (wanted, _) = asked.wanted(&mut ctx).await?;
    let report = dashboard(&mut ctx, &wanted).await?.report;
    ctx.rollback().await?;
    Ok(file(&report, &rows(&report, asked.verdict, asked.order, visit.l)))
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use serde_json::Value;

    use crate::web::testing::Site;

    #[both]
    async fn the_files_hold_exactly_the_rows_of_the_page(db: Db) {
        let site = Site::full(db).await;
        let (headers, bytes) =
            site.file("/report/reach.csv?role=mla&verdict=met&sort=electors&lang=en").await;
        assert!(bytes.starts_with("\u{feff}".as_bytes()), "Excel needs the mark to show Hindi");
        assert_eq!(headers["content-type"], "text/csv; charset=utf-8");
        assert_eq!(headers["content-disposition"], "attachment; filename=\"reach-mla-2026-11-22.csv\"");
        let text = String::from_utf8(bytes).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 3, "{text}");
        assert!(lines[1].contains("NP-AC-003") && lines[2].contains("NP-AC-001"), "{text}");

        let (_, bytes) = site.file("/report/reach.json?role=mla&verdict=met").await;
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        // The summary stays that of all.
        assert_eq!((&value["summary"]["n"], value["rows"].as_array().unwrap().len()), (&Value::from(3), 2));
        let (_, bytes) = site.file("/report/reach.xlsx").await;
        assert!(bytes.starts_with(b"PK"));

        let (status, page) = site.get("/report/reach.json?on=soon&lang=en").await;
        let problem: Value = serde_json::from_str(&page).unwrap();
        assert_eq!((status.as_u16(), &problem["status"]), (422, &Value::from(422)));
        assert_eq!(site.get("/report/reach.csv?on=soon").await.0, 422);
    }
}
