//! The tables of meetings and promises as files.

use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};
use db::{Db, both};
use http::StatusCode;
use system::grid::Format;
use words::Locale;

use super::testing::Site;
use crate::report;

/// The lines of a CSV file, the headings first.
async fn csv(site: &Site, uri: &str) -> Vec<String> {
    let (headers, bytes) = site.file(uri).await;
    assert_eq!(headers["content-type"], "text/csv; charset=utf-8", "{uri}");
    let text = String::from_utf8(bytes).unwrap();
    text.strip_prefix('\u{feff}').expect("the mark").lines().map(str::to_owned).collect()
}

/// What a meeting was told: a formula, to be kept within a number.
async fn told(site: &Site, meeting: &str) {
    let (op, devi) = (site.op(), format!("person:{}", site.person("नमूना देवी")));
    let fields = [
        ("op", op.as_str()),
        ("who", &devi),
        ("told_by", "@अध्यक्ष"),
        ("instruction", "=1+1"),
        ("measure", "sum"),
        ("number", "12,000"),
        ("due", "20-11-2026"),
    ];
    let sent = site.post(&format!("/meetings/{meeting}"), &fields).await;
    assert_eq!(sent.0, StatusCode::SEE_OTHER, "{}", sent.2);
}

#[both]
async fn promises_of_a_meeting_and_of_a_person_are_files(db: Db) {
    let site = Site::empty(db).await.with_people().await;
    let meeting = site.meeting("NP", "2026-11-08").await;
    told(&site, &meeting).await;
    let kumar = site.person("नमूना कुमार");
    site.promise(&meeting, kumar, None, "2026-11-20").await;

    let page = site.page(&format!("/meetings/{meeting}?lang=hi")).await;
    let path = format!("/meetings/{meeting}/promises");
    assert!(
        page.contains(&format!("href=\"{path}.csv?lang=hi&amp;on=2026-11-22"))
            || page.contains(&format!("href=\"{path}.csv?on=2026-11-22&amp;lang=hi")),
        "{page}"
    );
    let lines = csv(&site, &format!("{path}.csv?lang=hi")).await;
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[0].starts_with("तारीख,किसने,इकाई,") && lines[0].contains("नापा गया (कम से कम)"), "{lines:?}");
    let devi = lines.iter().find(|x| x.contains("नमूना देवी")).unwrap();
    for wanted in [
        "2026-11-08,",
        ",'@अध्यक्ष,'=1+1,सब खातों का जोड़,12000,2026-11-20,,10000,10000,,12100,12100,2026-11-20,,12300,12300,पूरा,",
    ] {
        assert!(devi.contains(wanted), "{devi}");
    }
    // In words there is nothing to measure: empty cells, no noughts.
    let words = lines.iter().find(|x| x.contains("नमूना कुमार")).unwrap();
    assert!(words.contains(",,,2026-11-20,,,,,,,,,,,कह नहीं सकते,,,"), "{words}");
    // On an earlier day the promise was still running.
    let earlier = csv(&site, &format!("{path}.csv?lang=en&on=2026-11-10")).await;
    assert!(earlier.iter().any(|x| x.contains("under way")), "{earlier:?}");

    let lines = csv(&site, &format!("/meetings/person/{kumar}/promises.csv?lang=en")).await;
    assert_eq!(lines.len(), 2);
    let uttar = site.area("NP-OD-01");
    let inside = csv(&site, &format!("/meetings/area/{uttar}/promises.csv?lang=en")).await;
    assert_eq!(inside.len(), 3, "{inside:?}");
    let before = csv(&site, &format!("/meetings/area/{uttar}/promises.csv?lang=en&on=2026-11-07")).await;
    assert_eq!(before.len(), 1, "nothing was promised yet: {before:?}");
    let (_, bytes) = site.file(&format!("{path}.xlsx?lang=hi")).await;
    let mut book: Xlsx<_> = open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
    let table = book.worksheet_range_at(0).unwrap().unwrap();
    assert_eq!(table.height(), 3);
    assert!(
        table
            .rows()
            .any(|r| r.contains(&Data::String("=1+1".to_owned())) && r.contains(&Data::Float(12_100.0)))
    );

    // The command keeps its columns in every language.
    let all = site.promised("2026-11-22").await;
    let bytes = report::columns(&all, Locale::Hi).write(Format::Csv, Locale::Hi, 0).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let columns = "promise,day,who,area,told_by,instruction,measure,number,baseline_lower,baseline_upper,due,state,counted_lower,counted_upper,counted_on,said_by,remark";
    assert_eq!(text.lines().next(), Some(format!("\u{feff}{columns}").as_str()));
    assert!(text.contains(",'=1+1,sum,12000,10000,10000,2026-11-20,kept,12100,12100,2026-11-20,,"), "{text}");
}

#[both]
async fn the_list_is_a_file_with_all_meetings(db: Db) {
    let site = Site::empty(db).await.with_people().await;
    let mut last = String::new();
    for day in 1..=20 {
        last = site.meeting("NP-OD-01", &format!("2026-10-{day:02}")).await;
    }
    told(&site, &site.meeting("NP", "2026-11-08").await).await;
    let page = site.page(&format!("/meetings?lang=hi&after={last}")).await;
    assert!(
        page.contains("href=\"/meetings.csv?lang=hi")
            || page.contains("/meetings.csv?on=2026-11-22&amp;lang=hi"),
        "{page}"
    );
    let lines = csv(&site, "/meetings.csv?lang=hi").await;
    assert_eq!(lines.len(), 1 + 21, "all of them, not one page");
    assert!(lines[0].starts_with("तारीख,इकाई,क्षेत्र कोड,"), "{lines:?}");
    assert!(
        lines[1].starts_with("2026-11-08,नमूना प्रदेश,NP,,") && lines[1].ends_with(",1,1,0,0,0,0"),
        "{lines:?}"
    );
    assert_eq!(csv(&site, "/meetings.csv?lang=en&on=2026-10-05").await.len(), 1 + 5);

    for (path, status) in [
        ("/meetings.csv?on=soon", StatusCode::UNPROCESSABLE_ENTITY),
        ("/meetings.xlsx?on=soon", StatusCode::UNPROCESSABLE_ENTITY),
        ("/meetings/nobody/promises.csv", StatusCode::NOT_FOUND),
        ("/meetings/area/NP/promises.csv", StatusCode::NOT_FOUND),
        ("/meetings/area/019350f2-0000-7000-8000-000000000001/promises.csv", StatusCode::NOT_FOUND),
        ("/meetings/person/nobody/promises.xlsx", StatusCode::NOT_FOUND),
    ] {
        let (found, page) = site.get(path).await;
        assert!(found == status && page.contains("<nav"), "{path}: {found}");
    }
}
