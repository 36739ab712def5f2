//! Workbooks, the harmless and the hostile ones.
//!
//! This program is its own child: started with [`CHILD`] it reads a workbook as `sangathan decode-sheet` does. That has
//! to happen before a test harness prints anything, hence the harness of its own.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test, though not marked as one")]

use std::ffi::OsString;
use std::fs::File;
use std::io::{Cursor, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use intake::decode::{DecodeError, Decoder, Foreign, OpenOptions, Record, Source, Table, child_main, open};
use libtest_mimic::{Arguments, Trial};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const CHILD: &str = "decode-sheet";

fn main() -> ExitCode {
    if std::env::args().nth(1).is_some_and(|arg| arg == CHILD) {
        return child_main();
    }
    let mut arguments = Arguments::from_args();
    // One after another, for memory is measured.
    arguments.test_threads = Some(1);
    let tests: [(&str, fn()); 16] = [
        ("cells_become_text", cells_become_text),
        ("gaps_are_padded_and_blank_rows_left_out", gaps_are_padded_and_blank_rows_left_out),
        ("the_sheet_is_chosen", the_sheet_is_chosen),
        ("a_written_workbook_is_read", a_written_workbook_is_read),
        ("two_far_apart_cells_are_refused", two_far_apart_cells_are_refused),
        ("a_cell_far_down_costs_nothing", a_cell_far_down_costs_nothing),
        ("one_endless_string_is_refused", one_endless_string_is_refused),
        ("a_false_size_does_not_help", a_false_size_does_not_help),
        ("the_child_dies_of_its_limits_alone", the_child_dies_of_its_limits_alone),
        ("limits_of_cells_and_columns", limits_of_cells_and_columns),
        ("too_many_parts_are_refused", too_many_parts_are_refused),
        ("entities_from_outside_are_refused", entities_from_outside_are_refused),
        ("a_promise_of_strings_is_not_believed", a_promise_of_strings_is_not_believed),
        ("other_archives_are_named", other_archives_are_named),
        ("a_damaged_workbook_is_refused", a_damaged_workbook_is_refused),
        ("the_child_inherits_nothing", the_child_inherits_nothing),
    ];
    let trials = tests.map(|(name, test)| {
        Trial::test(name, move || {
            test();
            Ok(())
        })
    });
    libtest_mimic::run(&arguments, trials.into()).exit_code()
}

fn decoder() -> Decoder {
    Decoder { program: std::env::current_exe().unwrap(), args: vec![OsString::from(CHILD)] }
}

/// Opens the bytes of a file; whatever they are, quickly and with little memory in this process.
fn open_bytes(bytes: &[u8], sheet: Option<&str>) -> Result<Table, DecodeError> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    let decoder = decoder();
    let options = OpenOptions { sheet, name: "सूची.xlsx", decoder: &decoder };
    let (before, start) = (peak_from_now(), Instant::now());
    let result = open(&Source::Path(file.path().to_owned()), &options);
    assert!(start.elapsed() < Duration::from_secs(10), "took {:?}", start.elapsed());
    if let (Some(before), Some(after)) = (before, memory("VmHWM:")) {
        assert!(after < before + 50_000, "from {before} kB to {after} kB");
    }
    result
}

/// This process's memory in kB, having set its recorded peak to it; `None` where the system does not tell.
fn peak_from_now() -> Option<u64> {
    File::options().write(true).open("/proc/self/clear_refs").ok()?.write_all(b"5").ok()?;
    memory("VmRSS:")
}

fn memory(what: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix(what))?.split_whitespace().next()?.parse().ok()
}

type Rows = Vec<(u64, Vec<String>)>;

fn read(bytes: &[u8], sheet: Option<&str>) -> Result<(Vec<String>, Rows), DecodeError> {
    let mut table = open_bytes(bytes, sheet)?;
    let mut rows = Vec::new();
    let mut record = Record::default();
    while table.read(&mut record)? {
        rows.push((record.row, record.iter().map(str::to_owned).collect()));
    }
    Ok((table.headers, rows))
}

fn refusal(bytes: &[u8]) -> DecodeError {
    let error = open_bytes(bytes, None).expect_err("refused");
    let text = error.text();
    assert!(!text.hi.is_empty() && !text.en.is_empty());
    error
}

/// The parts of a workbook of one sheet.
struct Parts(Vec<(String, Vec<u8>)>);

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

fn worksheet(rows: &str) -> String {
    format!(r#"{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#)
}

impl Parts {
    fn new(sheets: &[(&str, &str)]) -> Parts {
        let mut list = String::new();
        let mut relations = String::new();
        let mut parts = Vec::new();
        for (i, (name, rows)) in sheets.iter().enumerate() {
            let n = i + 1;
            list += &format!(r#"<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>"#);
            relations += &format!(
                r#"<Relationship Id="r{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>"#
            );
            parts.push((format!("xl/worksheets/sheet{n}.xml"), worksheet(rows).into_bytes()));
        }
        // Style 1 is a date, 2 a date with time.
        let styles = r#"<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>"#;
        let mut add = |name: &str, text: String| parts.push((name.to_owned(), text.into_bytes()));
        add("[Content_Types].xml", format!("{HEAD}<Types/>"));
        add(
            "_rels/.rels",
            format!(
                r#"{HEAD}<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        );
        add(
            "xl/workbook.xml",
            format!(
                r#"{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{list}</sheets></workbook>"#
            ),
        );
        add(
            "xl/_rels/workbook.xml.rels",
            format!(r#"{HEAD}<Relationships xmlns="{PACKAGE}">{relations}</Relationships>"#),
        );
        add("xl/styles.xml", format!(r#"{HEAD}<styleSheet xmlns="{MAIN}">{styles}</styleSheet>"#));
        Parts(parts)
    }

    fn one(rows: &str) -> Parts {
        Parts::new(&[("सूची", rows)])
    }

    fn with(mut self, name: &str, text: &str) -> Parts {
        self.0.retain(|(old, _)| old != name);
        self.0.push((name.to_owned(), text.as_bytes().to_vec()));
        self
    }

    fn without(mut self, name: &str) -> Parts {
        self.0.retain(|(old, _)| old != name);
        self
    }

    fn zip(&self) -> Vec<u8> {
        self.zip_with(|_| {})
    }

    fn zip_with(&self, more: impl FnOnce(&mut ZipWriter<Cursor<Vec<u8>>>)) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.0 {
            zip.start_file(name.as_str(), deflated()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        more(&mut zip);
        zip.finish().unwrap().into_inner()
    }
}

fn deflated() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)
}

fn inline(at: &str, text: &str) -> String {
    format!(r#"<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>"#)
}

fn cells_become_text() {
    let head: String = ["A1", "B1", "C1", "D1", "E1", "F1", "G1", "H1"]
        .iter()
        .map(|at| inline(at, &format!("h{at}")))
        .collect();
    let values = concat!(
        r#"<c r="A2"><v>12187</v></c><c r="B2"><v>0.30000000000000004</v></c>"#,
        r#"<c r="C2" s="1"><v>45808</v></c><c r="D2" s="2"><v>45808.770833333336</v></c>"#,
        r#"<c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#N/A</v></c>"#,
        r#"<c r="G2" t="s"><v>0</v></c><c r="H2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>"#,
    );
    let strings = format!(
        r#"{HEAD}<sst xmlns="{MAIN}" count="1" uniqueCount="1"><si><r><t>आशा</t></r><r><t xml:space="preserve"> देवी</t></r></si></sst>"#
    );
    let book = Parts::one(&format!(r#"<row r="1">{head}</row><row r="2">{values}</row>"#))
        .with("xl/sharedStrings.xml", &strings);
    let (headers, rows) = read(&book.zip(), None).unwrap();
    assert_eq!(headers[0], "hA1");
    let expected = ["12187", "0.3", "2025-05-31", "2025-05-31T18:30:00", "TRUE", "#N/A", "आशा देवी", "ab"];
    assert_eq!(rows, [(2, expected.map(String::from).to_vec())]);
}

fn gaps_are_padded_and_blank_rows_left_out() {
    let rows = [
        format!(
            r#"<row r="3">{}{}{}</row>"#,
            inline("A3", " नाम "),
            inline("B3", "पद"),
            inline("C3", "दल, \"क\"")
        ),
        format!(r#"<row r="4"><c r="A4" s="1"/>{}</row>"#, inline("C4", "पंक्ति\nदो, \"तीन\"")),
        format!(r#"<row r="5">{}</row>"#, inline("A5", "  ")),
        format!(r#"<row r="90">{}{}</row>"#, inline("A90", "x"), inline("E90", "y")),
    ];
    let mut table = open_bytes(&Parts::one(&rows.concat()).zip(), None).unwrap();
    assert_eq!(table.headers, ["नाम", "पद", "दल, \"क\""]);
    assert_eq!(table.header_row, 3);
    let mut record = Record::default();
    assert!(table.read(&mut record).unwrap());
    assert_eq!((record.row, record.surplus), (4, false));
    assert_eq!(record.iter().collect::<Vec<_>>(), ["", "", "पंक्ति\nदो, \"तीन\""]);
    assert!(table.read(&mut record).unwrap());
    assert_eq!((record.row, record.surplus), (90, true));
    assert!(!table.read(&mut record).unwrap());
    assert_eq!(table.position(), table.bytes);
}

fn the_sheet_is_chosen() {
    let two = |a: &str, b: &str| {
        format!(r#"<row r="1">{}</row><row r="2">{}</row>"#, inline("A1", a), inline("A2", b))
    };
    let title = format!(r#"<row r="1">{}</row>"#, inline("A1", "only a title"));
    let book =
        Parts::new(&[("Empty", ""), ("Title", &title), ("Data", &two("h", "1")), ("और", &two("g", "2"))])
            .zip();
    assert_eq!(read(&book, None).unwrap().0, ["h"]);
    assert_eq!(read(&book, Some("और")).unwrap().0, ["g"]);
    assert_eq!(read(&book, Some(" data ")).unwrap().0, ["h"]);
    assert_eq!(read(&book, Some("Title")).unwrap(), (vec!["only a title".to_owned()], vec![]));
    assert_eq!(read(&book, Some("Empty")).unwrap_err(), DecodeError::Empty);
    match read(&book, Some("--none")).unwrap_err() {
        DecodeError::NoSuchSheet { asked, sheets } => {
            assert_eq!((asked.as_str(), sheets.len()), ("--none", 4));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(refusal(&Parts::one("").zip()), DecodeError::Empty);
    assert_eq!(read(&Parts::one(&title).zip(), None).unwrap().1.len(), 0);
}

fn a_written_workbook_is_read() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, ["नाम", "मोबाइल"]).unwrap();
    for row in 1..=5_000 {
        sheet.write(row, 0, format!("व्यक्ति {row}")).unwrap();
        sheet.write(row, 1, 6_000_000_000.0 + f64::from(row)).unwrap();
    }
    let (_, rows) = read(&book.save_to_buffer().unwrap(), None).unwrap();
    assert_eq!(rows.len(), 5_000);
    assert_eq!(rows[4_999], (5_001, vec!["व्यक्ति 5000".to_owned(), "6000005000".to_owned()]));
}

fn two_far_apart_cells_are_refused() {
    let rows = concat!(
        r#"<row r="1"><c r="A1"><v>1</v></c></row>"#,
        r#"<row r="200000"><c r="XFD200000"><v>1</v></c></row>"#
    );
    let book = Parts::one(rows).zip();
    assert!(book.len() < 4_000);
    assert_eq!(refusal(&book), DecodeError::TooManyColumns { row: 200_000 });
}

fn a_cell_far_down_costs_nothing() {
    let rows =
        r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>"#;
    assert_eq!(read(&Parts::one(rows).zip(), None).unwrap().1, [(1_048_576, vec!["2".to_owned()])]);
    let rows =
        r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048577"><c r="A1048577"><v>2</v></c></row>"#;
    assert_eq!(refusal(&Parts::one(rows).zip()), DecodeError::TooManyRows { row: 1_048_577 });
}

/// A sheet that holds, after `head`, one string of `megabytes`.
fn endless_string(zip: &mut ZipWriter<Cursor<Vec<u8>>>, head: &str, megabytes: usize) {
    zip.start_file("xl/worksheets/sheet1.xml", deflated()).unwrap();
    let whole = worksheet(&format!(r#"<row r="1">{}</row>"#, inline("A1", "@"))).replace(HEAD, head);
    let (before, after) = whole.split_once('@').unwrap();
    zip.write_all(before.as_bytes()).unwrap();
    let megabyte = vec![b'x'; 1 << 20];
    for _ in 0..megabytes {
        zip.write_all(&megabyte).unwrap();
    }
    zip.write_all(after.as_bytes()).unwrap();
}

fn one_endless_string_is_refused() {
    let parts = Parts::one("").without("xl/worksheets/sheet1.xml");
    let book = parts.zip_with(|zip| endless_string(zip, HEAD, 300));
    assert!(book.len() < 1 << 20);
    assert!(matches!(refusal(&book), DecodeError::UnpacksTooLarge { .. }));
}

fn a_false_size_does_not_help() {
    // The directory says that the sheet is small; what it unpacks to is for the child's limits to bear.
    let parts = Parts::one("").without("xl/worksheets/sheet1.xml");
    let mut book = parts.zip_with(|zip| endless_string(zip, HEAD, 300));
    let name = b"xl/worksheets/sheet1.xml";
    let record = (0..book.len() - name.len())
        .rev()
        .find(|at| book[*at..].starts_with(b"PK\x01\x02") && book[at + 46..].starts_with(name))
        .unwrap();
    book[record + 24..record + 28].copy_from_slice(&5_000_u32.to_le_bytes());
    assert!(matches!(refusal(&book), DecodeError::TooLarge | DecodeError::Broken { .. }));
}

/// Text that cannot be packed to less than half.
fn noise(bytes: usize) -> String {
    let mut text = String::new();
    let mut n = 1_u32;
    while text.len() < bytes {
        n = n.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        text += &format!("{n:08x}");
    }
    text
}

fn the_child_dies_of_its_limits_alone() {
    // With noise beside it the string passes the look at the directory, and meets the limit of memory.
    let parts = Parts::one("").without("xl/worksheets/sheet1.xml");
    let before = format!(r#"{HEAD}<!--{}-->"#, noise(5 << 20));
    let book = parts.zip_with(|zip| endless_string(zip, &before, 300));
    assert_eq!(refusal(&book), DecodeError::TooLarge);
    // A long string that fits into memory is refused by its cell.
    let book = Parts::one(&format!(r#"<row r="1">{}</row>"#, inline("A1", &noise(12 << 20)))).zip();
    assert!(matches!(refusal(&book), DecodeError::CellTooLong { row: 1, .. }));
}

fn limits_of_cells_and_columns() {
    let long = "क".repeat(32_768);
    let book = Parts::one(&format!(r#"<row r="7">{}</row>"#, inline("C7", &long))).zip();
    match refusal(&book) {
        DecodeError::CellTooLong { row: 7, column } => assert_eq!(column.letters(), "C"),
        other => panic!("{other:?}"),
    }
    let full = inline("A1", &"क".repeat(32_767));
    assert!(open_bytes(&Parts::one(&format!("<row>{full}</row>")).zip(), None).is_ok());
    // Ten thousand columns, without references.
    let wide = format!("<row>{}</row>", "<c><v>1</v></c>".repeat(10_000));
    assert_eq!(refusal(&Parts::one(&wide).zip()), DecodeError::TooManyColumns { row: 1 });
    // A row of many long cells.
    let cells = inline("A1", &"x".repeat(30_000)).replace(r#" r="A1""#, "").repeat(100);
    assert_eq!(
        refusal(&Parts::one(&format!("<row>{cells}</row>")).zip()),
        DecodeError::RecordTooLong { row: 1 }
    );
}

fn too_many_parts_are_refused() {
    let book = Parts::one("").zip_with(|zip| {
        for i in 0..100_000 {
            zip.start_file(
                format!("x/{i}"),
                SimpleFileOptions::default().compression_method(CompressionMethod::Stored),
            )
            .unwrap();
        }
    });
    assert!(matches!(refusal(&book), DecodeError::TooManyParts { parts } if parts > 100_000));
}

fn entities_from_outside_are_refused() {
    let secret = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(secret.path(), "secret").unwrap();
    let path = PathBuf::from(secret.path());
    let row = format!(r#"<row r="1">{}</row>"#, inline("A1", "&outside;"));
    let doctype = format!(r#"<!DOCTYPE x [<!ENTITY outside SYSTEM "file://{}">]>"#, path.display());
    let sheet = worksheet(&row).replace(HEAD, &format!("{HEAD}{doctype}"));
    let book = Parts::one("").with("xl/worksheets/sheet1.xml", &sheet);
    match refusal(&book.zip()) {
        DecodeError::Doctype { part } => assert_eq!(part, "xl/worksheets/sheet1.xml"),
        other => panic!("{other:?}"),
    }
    // An entity that nobody declared is no text either.
    assert!(matches!(refusal(&Parts::one(&row).zip()), DecodeError::Broken { .. } | DecodeError::Empty));
}

fn a_promise_of_strings_is_not_believed() {
    for count in ["9999999999", "18446744073709551615"] {
        let strings = format!(r#"{HEAD}<sst xmlns="{MAIN}" uniqueCount="{count}"><si><t>a</t></si></sst>"#);
        let error = refusal(&Parts::one("").with("xl/sharedStrings.xml", &strings).zip());
        assert!(matches!(error, DecodeError::TooLarge | DecodeError::Broken { .. }), "{error:?}");
    }
}

fn other_archives_are_named() {
    let zip =
        |names: &[&str]| Parts(names.iter().map(|name| ((*name).to_owned(), b"x".to_vec())).collect()).zip();
    for (names, found) in [
        (&["mimetype", "content.xml"][..], Foreign::OpenDocument),
        (&["[Content_Types].xml", "_rels/.rels", "word/document.xml"], Foreign::Document),
        (&["[Content_Types].xml", "_rels/.rels", "xl/workbook.bin"], Foreign::BinaryExcel),
        (&["list.csv"], Foreign::Archive),
    ] {
        let error = refusal(&zip(names));
        assert_eq!(error, DecodeError::Foreign { found });
        assert!(error.text().hi.contains("CSV UTF-8"));
    }
}

fn a_damaged_workbook_is_refused() {
    let rows: String =
        (1..500).map(|n| format!(r#"<row r="{n}">{}</row>"#, inline(&format!("A{n}"), "x"))).collect();
    let whole = Parts::one(&rows).zip();
    assert!(matches!(refusal(&whole[..whole.len() / 2]), DecodeError::Broken { .. }));
    let back = r#"<row r="9"><c r="A9"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>"#;
    assert!(matches!(refusal(&Parts::one(back).zip()), DecodeError::Broken { .. }));
    let open_end =
        worksheet(r#"<row r="1"><c r="A1"><v>1</v></c></row>"#).replace("</sheetData></worksheet>", "");
    let book = Parts::one("").with("xl/worksheets/sheet1.xml", &open_end);
    assert!(matches!(refusal(&book.zip()), DecodeError::Broken { .. }), "never a table cut short");
}

fn the_child_inherits_nothing() {
    // A program that fails unless its environment is empty.
    let decoder = Decoder {
        program: PathBuf::from("/bin/sh"),
        args: vec![
            "-c".into(),
            r#"test -z "$HOME$SANGATHAN_DATABASE" || exit 1; echo '{"refused":"password"}' >&2"#.into(),
        ],
    };
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), Parts::one("").zip()).unwrap();
    let options = OpenOptions { sheet: None, name: "x", decoder: &decoder };
    let error = open(&Source::Path(file.path().to_owned()), &options).unwrap_err();
    assert_eq!(error, DecodeError::Password);

    let missing = Decoder { program: PathBuf::from("/nonexistent"), args: vec![] };
    let options = OpenOptions { sheet: None, name: "x", decoder: &missing };
    let error = open(&Source::Path(file.path().to_owned()), &options).unwrap_err();
    assert_eq!(error.code(), "no_decoder");
}
