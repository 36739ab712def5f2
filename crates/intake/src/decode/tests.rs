//! Text files: what is read, what is refused, and where the fault is said to be.

use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::*;

fn options(decoder: &Decoder) -> OpenOptions<'_> {
    OpenOptions { sheet: None, name: "test.csv", decoder }
}

fn no_decoder() -> Decoder {
    Decoder { program: PathBuf::from("/nonexistent"), args: Vec::new() }
}

fn open_path(path: &Path) -> Result<Table, DecodeError> {
    open(&Source::Path(path.to_owned()), &options(&no_decoder()))
}

fn open_bytes(bytes: &[u8]) -> Result<Table, DecodeError> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    open_path(file.path())
}

/// Headers, and the rows as (number, cells).
type Read = (Vec<String>, Vec<(u64, Vec<String>)>);

fn read_all(mut table: Table) -> Result<Read, DecodeError> {
    let mut rows = Vec::new();
    let mut record = Record::default();
    while table.read(&mut record)? {
        rows.push((record.row, record.iter().map(str::to_owned).collect()));
    }
    Ok((table.headers, rows))
}

fn read(bytes: &[u8]) -> Result<Read, DecodeError> {
    read_all(open_bytes(bytes)?)
}

fn rows(bytes: &[u8]) -> Vec<(u64, Vec<String>)> {
    read(bytes).unwrap().1
}

fn row(number: u64, cells: &[&str]) -> (u64, Vec<String>) {
    (number, cells.iter().map(|cell| (*cell).to_owned()).collect())
}

#[test]
fn every_encoding_and_delimiter_gives_the_same_rows() {
    let text = "नाम,फ़ॉलोअर,टिप्पणी\nआशा देवी,\"12,187\",\"कहा \"\"हाँ\"\"\"\n\"राम 🙂\",,अंत";
    let expected = read(text.as_bytes()).unwrap();
    assert_eq!(expected.0, ["नाम", "फ़ॉलोअर", "टिप्पणी"]);
    assert_eq!(expected.1[0], row(2, &["आशा देवी", "12,187", "कहा \"हाँ\""]));
    assert_eq!(expected.1[1], row(3, &["राम 🙂", "", "अंत"]));

    let marked = format!("\u{feff}{text}");
    assert_eq!(read(marked.as_bytes()).unwrap(), expected);
    let little: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&little).unwrap(), expected);
    let big: Vec<u8> = marked.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(read(&big).unwrap(), expected);
    assert_eq!(read(text.replace('\n', "\r\n").as_bytes()).unwrap(), expected);

    for delimiter in [";", "\t", "|"] {
        // The comma inside quotes stays what it is.
        let other = text.replace("12,187", "@").replace(',', delimiter).replace('@', "12,187");
        assert_eq!(read(other.as_bytes()).unwrap(), expected, "{delimiter:?}");
    }
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_shows_them() {
    let text = "\n,,\nname,note\nA,\"two\nlines\"\n\n,\nB,x\n\n\nC,y";
    let expected = vec![row(4, &["A", "two\nlines"]), row(7, &["B", "x"]), row(10, &["C", "y"])];
    for (text, what) in [
        (text.to_owned(), "as it is"),
        (format!("{text}\n"), "with a last line break"),
        (text.replace('\n', "\r\n"), "with line breaks of two bytes"),
        (text.replace('\n', "\r"), "with those of very old files"),
    ] {
        let table = open_bytes(text.as_bytes()).unwrap();
        assert_eq!(table.header_row, 3, "{what}");
        assert_eq!(read_all(table).unwrap().1, expected, "{what}");
    }
}

#[test]
fn short_rows_are_padded_and_long_ones_flagged() {
    let mut table = open_bytes(b"a,b,c\n1\n1,2,3,,\n1,2,3,,4\n").unwrap();
    let mut record = Record::default();
    let mut seen = Vec::new();
    while table.read(&mut record).unwrap() {
        seen.push((record.iter().collect::<Vec<_>>().join("|"), record.surplus));
    }
    assert_eq!(seen, [("1||".into(), false), ("1|2|3".into(), false), ("1|2|3".into(), true)]);
    assert_eq!(record.get(99), "");
}

#[test]
fn titles_above_the_header_are_stepped_over() {
    let (headers, rows) = read("मतदान केंद्र सूची,,,\nआयोग,,,\nक्र,नाम,ज़िला,\n1,पहला,इंदौर,\n".as_bytes()).unwrap();
    assert_eq!(headers, ["क्र", "नाम", "ज़िला", ""]);
    assert_eq!(rows, [row(4, &["1", "पहला", "इंदौर", ""])]);

    // A table of one column has no title, and its first row is not lost.
    let (headers, rows) = read(b"handle\n@a\n@b\n").unwrap();
    assert_eq!(headers, ["handle"]);
    assert_eq!(rows, [row(2, &["@a"]), row(3, &["@b"])]);
    assert_eq!(read(b"handle\n").unwrap(), (vec!["handle".to_owned()], vec![]));
    assert_eq!(read(b"sep=;\na;b\n1;2\n").unwrap().1, [row(3, &["1", "2"])]);
}

#[test]
fn wrong_text_is_refused_with_its_place() {
    let code = |bytes: &[u8]| read(bytes).map_err(|e| (e.code(), e.row(), e.column().map(Column::to_string)));
    let at = |code, row, column: &str| Err((code, Some(row), Some(column.to_owned())));
    assert_eq!(code(b""), Err(("empty", None, None)));
    assert_eq!(code(b"\n\n ,\n"), Err(("empty", None, None)));
    assert_eq!(code(b"name,Role,role \nA,B,C\n"), at("duplicate_header", 1, "C (role)"));
    assert_eq!(code(b"name,role\nA,B\nC,D\xE9\n"), at("not_utf8", 3, "B (role)"));
    assert_eq!(code(b"name,role\nA,B\n\nC\0,D\n"), at("nul_byte", 4, "A (name)"));
    assert_eq!(code(b"name,role\nA,\"B\nC,D\nE,F\n"), Err(("unclosed_quote", Some(2), None)));
    assert_eq!(code(b"name,role\nA,\"B\"\nE,\"F\n\"\n").map(|r| r.1.len()), Ok(2), "a closed one is fine");

    let mut cut = vec![0xFF, 0xFE];
    cut.extend("a,b\n1,".encode_utf16().flat_map(u16::to_le_bytes));
    cut.push(b'2');
    assert_eq!(code(&cut), Err(("broken_utf16", Some(2), None)));
}

#[test]
fn columns_are_limited() {
    let wide = vec!["x"; 10_000].join(",");
    assert_eq!(read(wide.as_bytes()), Err(DecodeError::TooManyColumns { row: 1 }));
    assert_eq!(read(format!("a,b\n1,2\n{wide}\n").as_bytes()), Err(DecodeError::TooManyColumns { row: 3 }));
    let names: Vec<String> = (0..MAX_COLUMNS).map(|i| format!("c{i}")).collect();
    assert_eq!(read(names.join(",").as_bytes()).unwrap().0.len(), MAX_COLUMNS);
}

#[test]
fn an_endless_row_is_refused_without_reading_on() {
    let path = tempfile::NamedTempFile::new().unwrap();
    for start in ["", "name,role\nA,B\n", "name,role\nA,B\nC,\"D\n"] {
        let mut file = path.reopen().unwrap();
        file.set_len(0).unwrap();
        file.write_all(start.as_bytes()).unwrap();
        file.write_all(&vec![b'x'; 3 << 20]).unwrap();
        // A gigabyte: the rest is a hole in the file that would show as NUL bytes were it read.
        file.seek(SeekFrom::Start(1 << 30)).unwrap();
        file.write_all(b"x").unwrap();
        let started = std::time::Instant::now();
        let row = if start.is_empty() { 1 } else { 3 };
        let result = open_path(path.path()).and_then(|mut table| {
            let mut record = Record::default();
            while table.read(&mut record)? {}
            assert!(table.position() < 3 << 20);
            Ok(())
        });
        assert_eq!(result, Err(DecodeError::RecordTooLong { row }), "{start:?}");
        assert!(started.elapsed().as_secs() < 10);
    }
}

#[test]
fn a_row_just_below_the_limit_is_read() {
    let cell = "य".repeat(300_000);
    let text = format!("a,b\n1,{cell}\n2,{cell}\n");
    assert_eq!(rows(text.as_bytes()).len(), 2);
}

#[test]
fn other_files_are_named_with_a_way_out() {
    for (bytes, code) in [
        (&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest"[..], "old_excel"),
        (b"%PDF-1.7", "pdf"),
        (b"\x1F\x8B\x08\0", "archive"),
        (b"<html><table><tr><td>a</td></tr></table></html>", "web_page"),
        (b"\n <TABLE border=1>", "web_page"),
        (b"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "web_page"),
        (b"\xFF\xD8\xFF\xE0", "picture"),
    ] {
        let error = open_bytes(bytes).unwrap_err();
        assert_eq!(error.code(), code);
        let text = error.text();
        assert!(text.hi.contains("CSV UTF-8") && text.en.contains("CSV UTF-8"), "{text:?}");
    }
    let missing = open_path(Path::new("/nonexistent/file.csv")).unwrap_err();
    assert_eq!(missing.code(), "no_such_file");
    assert_eq!(open_path(Path::new("/tmp")).unwrap_err().code(), "unreadable");
}

#[test]
fn the_hash_is_that_of_the_file_at_any_time() {
    let expected = "492d5ea496056f1a6a6592241032fab7";
    let mut table = open_bytes(b"a,b\n1,2\n").unwrap();
    let before = table.sha256().unwrap();
    let mut record = Record::default();
    assert!(table.read(&mut record).unwrap());
    assert_eq!(record.get(1), "2");
    assert_eq!(before, table.sha256().unwrap());
    let hex: String = before.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(&hex[..32], expected);
}

#[test]
fn progress_ends_at_the_size() {
    let text = format!("\u{feff}a,b\n{}", "1,2\n".repeat(100_000));
    let mut table = open_bytes(text.as_bytes()).unwrap();
    assert_eq!(table.bytes, text.len() as u64);
    assert!(table.position() < table.bytes);
    let mut record = Record::default();
    while table.read(&mut record).unwrap() {}
    assert_eq!(table.position(), table.bytes);
    assert_eq!(record.row, 100_001);
}

#[test]
fn published_files_are_read() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    if !data.is_dir() {
        println!("skipped: no {}", data.display());
        return;
    }
    for (name, count, columns) in [
        ("electors/mp-ac-2014-2023.csv", 230, 11),
        ("electors/mp-2014-roll-as-published.csv", 230, 16),
        ("roster/mp-press-2019-2025.csv", 0, 8),
        ("handles/bundestag-links-2019.csv", 2_000, 3),
        ("handles/uk-mps.csv", 600, 7),
        ("names/candidates-hi-en-half.csv", 7_375, 11),
    ] {
        let (headers, rows) = read_all(open_path(&data.join(name)).unwrap()).unwrap();
        assert!(headers.len() >= columns && rows.len() >= count, "{name}: {headers:?}, {}", rows.len());
    }
    let mut booths = 0;
    for file in std::fs::read_dir(data.join("booths/bihar-2020")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|e| e == "csv") {
            let (headers, rows) = read_all(open_path(&path).unwrap()).unwrap();
            assert_eq!(headers[1], "Polling Station No.", "{}", path.display());
            booths += rows.len();
        }
    }
    println!("{booths} rows of booths");
    assert!(booths > 10_000);
}

mod properties {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(
            table in proptest::collection::vec(proptest::collection::vec("[ -~अ-ह\n]{0,6}", 3), 1..20),
            delimiter in prop_oneof![Just(b','), Just(b';'), Just(b'\t'), Just(b'|')],
        ) {
            let mut writer =
                csv::WriterBuilder::new().delimiter(delimiter).quote_style(csv::QuoteStyle::Always).from_writer(vec![]);
            writer.write_record(["one", "two", "three"]).unwrap();
            for row in &table {
                writer.write_record(row).unwrap();
            }
            let bytes = writer.into_inner().unwrap();
            let expected: Vec<(u64, Vec<String>)> = table
                .iter()
                .enumerate()
                .filter(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty()))
                .map(|(i, row)| (i as u64 + 2, row.clone()))
                .collect();
            prop_assert_eq!(rows(&bytes), expected);
        }

        #[test]
        fn no_bytes_are_too_strange(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
            if let Err(error) = read(&bytes) {
                prop_assert!(!error.text().hi.is_empty() && !error.text().en.is_empty());
            }
        }
    }
}
