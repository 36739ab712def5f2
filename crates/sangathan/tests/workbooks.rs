//! Workbooks through the real child process, the harmless and the hostile ones; and templates.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test, though not all of it is marked as one")]

mod common;

use common::{AREAS, Desk, workbook};
use rust_xlsxwriter::Workbook;
use serde_json::json;

#[test]
fn a_workbook_is_a_file_like_any_other() {
    let desk = Desk::sqlite();
    let mut book = Workbook::new();
    book.add_worksheet().set_name("खाली").unwrap();
    let sheet = book.add_worksheet().set_name("क्षेत्र").unwrap();
    for (r, line) in AREAS.lines().enumerate() {
        for (c, cell) in line.split(',').enumerate() {
            sheet.write(r as u32, c as u16, cell).unwrap();
        }
    }
    book.save(desk.path("areas.xlsx")).unwrap();
    let report = desk.json("import areas areas.xlsx", 3);
    assert_eq!((&report["read"], &report["created"], &report["rejected"]), (&json!(5), &json!(3), &json!(2)));
    assert_eq!(desk.json("import areas areas.xlsx --sheet क्षेत्र", 3)["unchanged"], json!(3));
    assert_eq!(desk.json("import areas areas.xlsx --sheet none", 1)["error"]["code"], "no_such_sheet");
}

#[test]
fn bombs_end_as_errors_with_a_name() {
    let desk = Desk::sqlite();
    // Two cells at the far ends: a reader that makes the rectangle between them asks for 400 gigabytes.
    let far = br#"<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>"#;
    desk.write("far.xlsx", workbook(far));
    assert_eq!(desk.json("import areas far.xlsx", 1)["error"]["code"], "too_many_columns");
    // A few kilobytes that unpack to many megabytes.
    let large = workbook(&vec![b' '; 40 << 20]);
    assert!(large.len() < 100_000);
    desk.write("large.xlsx", large);
    assert_eq!(desk.json("import areas large.xlsx", 1)["error"]["code"], "unpacks_too_large");
    assert_eq!(desk.json("import list", 0), json!([]));
}

#[test]
fn the_child_reads_no_option_and_starts_nothing() {
    let desk = Desk::sqlite();
    let ran = desk.fed("decode-sheet --help", "no workbook");
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    assert_eq!(std::fs::read_dir(desk.folder.path()).unwrap().count(), 0);
}

#[test]
fn a_template_that_is_filled_in_comes_back_unchanged() {
    let desk = Desk::sqlite();
    desk.write("areas.csv", AREAS);
    desk.run("import areas areas.csv");
    let made = desk.run("--lang en template areas --under np");
    assert!(made.out.starts_with("areas-template.xlsx is ready, with 2 rows filled in."), "{made:?}");
    assert_eq!(desk.json("import areas areas-template.xlsx", 0)["unchanged"], json!(2));
    // It may have been filled in meanwhile: never overwritten.
    assert_eq!(desk.json("template areas", 1)["error"]["code"], "exists");
    assert_eq!(desk.json("template electors --under NP --out e.xlsx", 0)["rows"], json!(2));
    assert_eq!(desk.json("template areas --under NOWHERE --out n.xlsx", 1)["error"]["code"], "no_such_area");
    assert_eq!(desk.run("template district").code, Some(2));
}
