use base::{Bounds, Day, Share};
use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};
use proptest::prelude::*;
use words::Locale;

use super::*;

fn any_cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        "[ -~\n\t\r\"',;=+@अ-ह０-９＝＠-]{0,12}".prop_map(Cell::Text),
        (-9_007_199_254_740_992i64..9_007_199_254_740_992).prop_map(Cell::Whole),
        (0i64..40_000_000).prop_map(|n| Cell::Share(Share::ppm(n))),
        (-719_000i32..2_900_000).prop_map(|n| Cell::Day(Day::from_number(n))),
        Just(Cell::Nothing),
    ]
}

fn any_grid() -> impl Strategy<Value = Grid> {
    (1usize..6, 0usize..8).prop_flat_map(|(columns, rows)| {
        let row = proptest::collection::vec(any_cell(), columns);
        let heading = "[ -~अ-ह=+@-]{1,12}";
        let headings = proptest::collection::vec(heading, columns);
        (headings, proptest::collection::vec(row, rows), "\\PC{0,60}").prop_map(|(columns, rows, title)| {
            Grid { name: "x".to_owned(), title, about: vec!["=1+1".to_owned()], columns, rows }
        })
    })
}

/// What a reader of the text finds where a cell was written.
fn read_back(cell: &Cell) -> String {
    match cell {
        Cell::Text(s) => csv::harmless(s),
        Cell::Whole(n) => n.to_string(),
        Cell::Share(s) => format!("{}.{:06}", s.as_ppm() / 1_000_000, s.as_ppm() % 1_000_000),
        Cell::Day(d) => d.to_string(),
        Cell::Nothing => String::new(),
    }
}

fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn records(bytes: &[u8]) -> Vec<Vec<String>> {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).expect("a spreadsheet needs the mark to show Hindi");
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(text);
    reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect()
}

proptest! {
    #[test]
    fn text_gives_back_every_cell_and_none_is_a_formula(grid in any_grid()) {
        let all = records(&grid.write(Format::Csv, Locale::Hi, 0).unwrap());
        prop_assert_eq!(all.len(), grid.rows.len() + 1);
        let wanted: Vec<String> = grid.columns.iter().map(|h| csv::harmless(h)).collect();
        prop_assert_eq!(&all[0], &wanted);
        for (row, read) in grid.rows.iter().zip(&all[1..]) {
            let wanted: Vec<String> = row.iter().map(read_back).collect();
            prop_assert_eq!(read, &wanted);
            for (cell, text) in row.iter().zip(read) {
                let number = matches!(cell, Cell::Whole(_) | Cell::Day(_));
                prop_assert!(number || !text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']));
            }
        }
    }

    #[test]
    fn a_workbook_holds_numbers_as_numbers_and_texts_as_they_are(grid in any_grid()) {
        let bytes = grid.write(Format::Xlsx, Locale::Hi, 0).unwrap();
        let mut book: Xlsx<_> = open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
        let sheets = book.sheet_names();
        prop_assert_eq!(sheets.len(), 2);
        let formulas = book.worksheet_formula(&sheets[0]).unwrap();
        prop_assert!(formulas.used_cells().next().is_none());
        let table = book.worksheet_range(&sheets[0]).unwrap();
        for (r, row) in grid.rows.iter().enumerate() {
            for (c, cell) in row.iter().enumerate() {
                let read = table.get_value((r as u32 + 1, c as u32)).cloned().unwrap_or(Data::Empty);
                let serial = |d: &Day| f64::from(d.number()) + 25_569.0;
                let same = match (cell, &read) {
                    (Cell::Nothing, Data::Empty) => true,
                    (Cell::Text(s), Data::Empty) => s.is_empty(),
                    // A reader of XML may make one line end of the two.
                    (Cell::Text(s), Data::String(t)) => lines(s) == lines(t),
                    (Cell::Whole(n), Data::Float(f)) => *f == *n as f64,
                    (Cell::Share(s), Data::Float(f)) => (f - s.fraction()).abs() < 1e-9,
                    (Cell::Day(d), Data::DateTime(t)) => t.as_f64() == serial(d),
                    // What a workbook has no day for is written out.
                    (Cell::Day(d), Data::String(t)) => *t == d.to_string() && !(61.0..2_958_466.0).contains(&serial(d)),
                    _ => false,
                };
                prop_assert!(same, "{:?} was read as {:?}", cell, read);
            }
        }
        let about = book.worksheet_range(&sheets[1]).unwrap();
        prop_assert_eq!(about.get_value((0, 0)), Some(&Data::String("=1+1".to_owned())));
    }
}

#[test]
fn a_number_brings_what_it_can_mean_and_the_unknown_stays_empty() {
    let known = Bounds { value: Some(12_000), lower: 11_950, upper: None };
    let grid = Grid::of("counts", "Counts", [("=A", Some(known)), ("B", None), ("C", Some(Bounds::UNKNOWN))])
        .column("Name", |x| x.0)
        .bounds(Locale::En, "Followers", |x| x.1)
        .about([]);
    let all = records(&grid.write(Format::Csv, Locale::En, 0).unwrap());
    assert_eq!(all[0], ["Name", "Followers", "Followers (at least)", "Followers (at most)"]);
    assert_eq!(all[1], ["'=A", "12000", "11950", ""]);
    assert_eq!((&all[2][1..], &all[3][1..]), (&["", "", ""].map(String::from)[..], &all[2][1..]));
}

#[test]
fn a_format_is_known_by_its_ending() {
    assert_eq!(Format::of("/compare.csv"), Some(Format::Csv));
    assert_eq!(Format::of("/sheets/NP-OD-01/seats.xlsx"), Some(Format::Xlsx));
    assert_eq!((Format::of("/compare"), Format::of("/xlsx")), (None, None));
}

#[test]
fn a_very_long_text_is_cut_and_a_strange_title_still_names_a_sheet() {
    for title in ["'[a]:*?/\\'", "", "नमूना प्रदेश की सब विधानसभा सीटें और उनके विधायक", "''''"]
    {
        let grid = Grid::of("x", title, [&*"अ".repeat(40_000)]).column("Text", |s| s).about([]);
        let bytes = grid.write(Format::Xlsx, Locale::Hi, 0).unwrap();
        let mut book: Xlsx<_> = open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
        let table = book.worksheet_range_at(0).unwrap().unwrap();
        let Some(Data::String(text)) = table.get_value((1, 0)) else { panic!("{title}") };
        assert_eq!(text.chars().count(), 32_767);
    }
}

#[test]
fn a_file_that_leaves_says_who_took_it() {
    let grid =
        Grid::of("workers", "Workers", ["A", "B"]).column("Name", |n| n).column("Count", |_| 1i64).about([]);
    let marked = grid.marked("Export 7: taken by Reena");
    let text = String::from_utf8(marked.write(Format::Csv, Locale::En, 0).unwrap()).unwrap();
    assert!(text.ends_with("Export 7: taken by Reena,\n"), "{text}");
    assert_eq!((marked.rows.len(), marked.about.len()), (3, 1));
}

#[test]
fn a_workbook_is_as_old_as_whoever_made_it_says() {
    let grid = Grid::of("x", "X", ["A"]).column("Name", |n| n).about([]);
    let at = |day: i64| grid.write(Format::Xlsx, Locale::Hi, day * 86_400_000_000).unwrap();
    assert_eq!(at(0), at(0));
    assert_ne!(at(0), at(1));
    assert!(grid.write(Format::Xlsx, Locale::Hi, i64::MAX).is_err());
}
