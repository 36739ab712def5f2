//! Every table of every page as a file: what all of them keep, and what each of them says.

use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};
use db::{Db, both};
use http::StatusCode;

use crate::web::testing::Site;

/// A fall that waits for a word, and one account counted by two hands in one week.
const READINGS: &str = "platform,account,at,followers,posts,source\n\
    facebook,namuna.devi,2026-11-20,9000,40,api_public\n\
    facebook,namuna.kumar,2026-11-18,5000,7,api_public\n\
    facebook,namuna.kumar,2026-11-21,5100,7,manual\n";

async fn full(db: Db) -> Site {
    let site = Site::full(db).await;
    site.readings(READINGS).await;
    site.staff().await;
    site
}

/// The rows of a CSV file, the headings first.
async fn csv(site: &Site, uri: &str) -> Vec<Vec<String>> {
    let (headers, bytes) = site.file(uri).await;
    assert_eq!(headers["content-type"], "text/csv; charset=utf-8", "{uri}");
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).expect("a spreadsheet needs the mark to show Hindi");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text);
    reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The addresses of the files to which a page links, without their endings.
fn files(page: &str) -> Vec<(String, String)> {
    let links = page.split(" href=\"").skip(1).filter_map(|t| t.split('"').next());
    let split = |link: &str| {
        let link = link.replace("&amp;", "&");
        let (path, query) = link.split_once('?')?;
        Some((path.strip_suffix(".csv")?.to_owned(), query.to_owned()))
    };
    links.filter_map(split).collect()
}

#[both]
async fn each_table_of_each_page_is_a_text_and_a_workbook_with_the_same_rows(db: Db) {
    let site = full(db).await;
    let [devi, kumar, lal] =
        [site.person("नमूना देवी").await, site.person("नमूना कुमार").await, site.person("कल्पित लाल").await];
    // Rows of each table, in the order of the page; a page with one list shows as many.
    let pages: [(String, &[usize], bool); 13] = [
        ("/?role=mla".to_owned(), &[3], false),
        ("/?role=mla&under=NP-AC-003".to_owned(), &[1], false),
        ("/compare?role=mla&since=2026-11-10".to_owned(), &[3], true),
        ("/compare?role=mla&under=NP-AC-002".to_owned(), &[1], true),
        ("/doubts?role=mla".to_owned(), &[1], true),
        ("/due".to_owned(), &[2], true),
        (format!("/due?analyst={lal}"), &[2], true),
        ("/sheets/NP-OD-01".to_owned(), &[3], true),
        ("/areas/NP-OD-01".to_owned(), &[3], false),
        ("/areas/NP-AC-002".to_owned(), &[1, 1], false),
        ("/activation?role=mla&under=NP-AC-002".to_owned(), &[4, 1], false),
        (format!("/representatives/{devi}"), &[2, 2], false),
        (format!("/representatives/{kumar}"), &[1, 3], false),
    ];
    for (uri, wanted, alone) in &pages {
        for lang in ["hi", "en"] {
            let join = if uri.contains('?') { '&' } else { '?' };
            let page = site.page(&format!("{uri}{join}lang={lang}")).await;
            let found = files(&page);
            assert_eq!(found.len(), wanted.len(), "{uri}: {page}");
            for ((path, query), n) in found.iter().zip(*wanted) {
                let rows = csv(&site, &format!("{path}.csv?{query}")).await;
                assert_eq!(rows.len(), n + 1, "{path}?{query}: {rows:?}");
                if *alone {
                    assert_eq!(page.matches("scope=\"row\"").count(), *n, "{uri}: {page}");
                    assert!(
                        rows[1..].iter().all(|r| page.contains(&r[0]) || page.contains(&r[1])),
                        "{uri}: {rows:?}"
                    );
                }
                let devanagari = |s: &String| s.chars().any(|c| ('\u{900}'..='\u{97f}').contains(&c));
                assert!(rows[0].iter().all(|h| devanagari(h) == (lang == "hi")), "{:?}", rows[0]);
                assert!(
                    !rows.iter().flatten().any(|cell| cell.contains("98000")),
                    "no phone number anywhere"
                );

                // The workbook: the same headings and as many rows, and what it is.
                let (headers, bytes) = site.file(&format!("{path}.xlsx?{query}")).await;
                let name = headers["content-disposition"].to_str().unwrap();
                assert!(name.starts_with("attachment; filename=\"") && name.ends_with(".xlsx\""), "{name}");
                let mut book: Xlsx<_> = open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
                let table = book.worksheet_range_at(0).unwrap().unwrap();
                assert_eq!(table.height(), n + 1, "{path}");
                let headings: Vec<String> =
                    table.rows().next().unwrap().iter().map(Data::to_string).collect();
                assert_eq!(headings, rows[0], "{path}");
                let about = book.worksheet_range_at(1).unwrap().unwrap();
                let day = if lang == "hi" { "22 नवंबर 2026" } else { "22 November 2026" };
                assert!(about.rows().flatten().any(|c| c.to_string().contains(day)), "{path}: {about:?}");
            }
        }
    }
}

#[both]
async fn numbers_are_plain_and_bring_their_bounds(db: Db) {
    let site = full(db).await;
    let rows = csv(&site, "/compare.csv?role=mla&rule=mla-5&since=2026-11-10&lang=en").await;
    let kumar = rows.iter().find(|r| r[0] == "Namuna Kumar").unwrap();
    assert_eq!(kumar[1..5], ["Ramgarh", "NP-AC-002", "not met", "met"].map(String::from));
    // 4,999 as the roster said, then 5,100 typed by hand.
    assert_eq!(
        (kumar[5].as_str(), kumar[8].as_str(), kumar.last().unwrap().as_str()),
        ("4999", "5100", "101")
    );

    let rows = csv(&site, "/doubts.csv?role=mla&lang=hi").await;
    assert_eq!(
        rows[1][..6],
        ["नमूना देवी", "देवपुर", "NP-AC-001", "फ़ेसबुक", "namuna.devi", "2026-11-20"].map(String::from)
    );
    assert_eq!((rows[1][6].as_str(), rows[1][9].as_str(), rows[1][12].as_str()), ("9000", "", "अचानक कमी"));

    let devi = site.person("नमूना देवी").await;
    let rows = csv(&site, &format!("/representatives/{devi}/counts.csv?lang=en")).await;
    let facebook = rows.iter().find(|r| r[0] == "Facebook").unwrap();
    assert_eq!(facebook[1..6], ["namuna.devi", "2026-11-01", "12000", "12000", "12000"].map(String::from));
    // «3 हजार» can be a little less and a little more.
    let x = rows.iter().find(|r| r[1].contains("namuna_devi")).unwrap();
    assert_eq!(x[3], "3000");
    assert!(x[4].parse::<i64>().unwrap() < 3_000 && x[5].parse::<i64>().unwrap() > 3_000, "{x:?}");
    let rows = csv(&site, &format!("/representatives/{devi}/accounts.csv?lang=en")).await;
    assert!(rows[1..].iter().any(|r| r[2] == "https://www.facebook.com/namuna.devi"), "{rows:?}");

    let rows = csv(&site, "/due.csv?lang=en").await;
    assert_eq!(
        rows[1..],
        [["Kalpit Lal", "2", "3", "2"], ["Kalpit Rai", "1", "1", "1"]].map(|r| r.map(String::from).to_vec())
    );
    let rows = csv(&site, "/areas/np-ac-002/electors.csv?lang=en").await;
    assert_eq!(rows[1][..5], ["2023-10-04", "100000", "70000", "30000", "0"].map(String::from));
    let rows = csv(&site, "/activation/beside.csv?role=mla&lang=en").await;
    assert_eq!(
        (rows[1][0].as_str(), rows[1][11].as_str(), rows[1][12].as_str()),
        ("Namuna Kumar", "100", "0.020000")
    );
}

#[both]
async fn a_name_that_is_a_formula_comes_out_harmless(db: Db) {
    let site = Site::new(db);
    site.areas().await;
    let roster =
        "name_en,role,area,facebook,facebook_followers\n=1+1 Namuna,mla,NP-AC-001,namuna.devi,12000\n";
    site.import("roster", roster, Some("2026-11-01")).await;
    for path in ["/report/reach", "/compare", "/sheets/NP-OD-01/seats", "/activation"] {
        let rows = csv(&site, &format!("{path}.csv?role=mla&lang=en")).await;
        assert_eq!(rows[1][0], "'=1+1 Namuna", "{path}");
        let (_, bytes) = site.file(&format!("{path}.xlsx?role=mla&lang=en")).await;
        let mut book: Xlsx<_> = open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
        let sheet = book.sheet_names().remove(0);
        assert!(book.worksheet_formula(&sheet).unwrap().used_cells().next().is_none(), "{path}");
        let table = book.worksheet_range(&sheet).unwrap();
        assert_eq!(table.get_value((1, 0)), Some(&Data::String("=1+1 Namuna".to_owned())), "{path}");
    }
}

#[both]
async fn a_file_keeps_to_the_knowledge_of_a_printed_sheet(db: Db) {
    let site = full(db).await;
    let page = site.page("/sheets/NP-OD-01?lang=en").await;
    let at = page.find("R-261122-").unwrap();
    let no = &page[at..at + "R-261122-".len() + 9];
    site.desk.clock.set(base::Clock::now(&*site.desk.clock) + std::time::Duration::from_secs(60));
    site.readings("platform,account,at,followers\nfacebook,namuna.kumar,2026-11-21T20:00:00Z,5200\n").await;
    let page = site.page(&format!("/sheets/NP-OD-01?lang=en&no={no}")).await;
    let (path, query) = files(&page).remove(0);
    assert!(query.contains(&format!("no={no}")), "{query}");
    let sum =
        async |uri: &str| csv(&site, uri).await.into_iter().find(|r| r[3] == "NP-AC-002").unwrap()[7].clone();
    assert_eq!(sum(&format!("{path}.csv?{query}")).await, "5100");
    assert_eq!(sum(&format!("{path}.csv?lang=en")).await, "5200");
}

#[both]
async fn what_cannot_be_asked_of_a_file_is_a_page_that_says_so(db: Db) {
    let site = full(db).await;
    let devi = site.person("नमूना देवी").await;
    let of_devi = format!("/representatives/{devi}/accounts");
    let (wrong, missing) = (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::NOT_FOUND);
    for (path, query, status) in [
        ("/report/reach", "on=soon", wrong),
        ("/compare", "since=soon", wrong),
        ("/compare", "role=king", wrong),
        ("/doubts", "rule=none", wrong),
        ("/due", "on=soon", wrong),
        ("/due", "analyst=nobody", missing),
        ("/activation", "no=R-1", missing),
        ("/activation/beside", "under=Nowhere-at-all", wrong),
        ("/sheets/NP-OD-01/seats", "no=x", missing),
        ("/sheets/NP-OD-99/seats", "", missing),
        ("/areas/%00/seats", "", missing),
        ("/areas/NP-AC-001/electors", "on=soon", wrong),
        ("/representatives/nobody/counts", "", missing),
        (of_devi.as_str(), "on=soon", wrong),
    ] {
        for ending in ["csv", "xlsx"] {
            let (found, page) = site.get(&format!("{path}.{ending}?{query}&lang=en")).await;
            assert_eq!(found, status, "{path}.{ending}?{query}");
            assert!(page.contains("<nav") && page.contains("class=\"button"), "{path}: {page}");
        }
    }
}
