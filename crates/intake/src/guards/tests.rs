use proptest::prelude::*;
use words::aadhaar::verhoeff;

use super::*;

fn strings(headers: &[&str]) -> Vec<String> {
    headers.iter().map(|header| (*header).to_owned()).collect()
}

/// An invented number that is formed like an Aadhaar number.
fn number(eleven: u64) -> String {
    let base = format!("{eleven:011}");
    let digits: Vec<u8> = base.bytes().map(|byte| byte - b'0').collect();
    let check = (0..10).find(|check| verhoeff(&[&digits[..], &[*check]].concat())).unwrap();
    format!("{base}{check}")
}

#[test]
fn the_check_digit_is_verhoeffs() {
    // Worked examples from descriptions of the scheme: 236 has the check digit 3, 12345 has 1, 142857 has 0.
    assert!(verhoeff(&[2, 3, 6, 3]));
    assert!(verhoeff(&[1, 2, 3, 4, 5, 1]));
    assert!(verhoeff(&[1, 4, 2, 8, 5, 7, 0]));
    assert!(!verhoeff(&[2, 3, 6, 4]));
}

#[test]
fn a_number_is_known_in_every_dress() {
    let plain = number(23_456_789_012);
    let spaced = format!("{} {} {}", &plain[..4], &plain[4..8], &plain[8..]);
    let devanagari: String =
        plain.chars().map(|c| char::from_u32(u32::from('०') + u32::from(c) - 48).unwrap()).collect();
    for text in [&plain, &spaced, &spaced.replace(' ', "-"), &devanagari] {
        assert!(is_aadhaar(text), "{text}");
    }
    assert!(!is_aadhaar(&number(12_345_678_901)), "starts with 1");
    assert!(!is_aadhaar(&plain[..11]));
    assert!(!is_aadhaar(&format!("{plain}0")));
    assert!(!is_aadhaar("@someone_1234"));
}

fn guard_over(cells: &[String]) -> Result<(), Refusal> {
    let mut guards = Guards::new(&strings(&["id"]), |_| false).unwrap();
    for (row, cell) in cells.iter().enumerate() {
        guards.see(row as u64 + 2, std::iter::once(cell.as_str())).unwrap();
    }
    guards.end()
}

#[test]
fn half_of_the_filled_cells_is_enough() {
    let of = |numbers: u64, others: u64, blanks: u64| {
        let numbers = (0..numbers).map(|i| number(20_000_000_000 + i * 7_919));
        let others = (0..others).map(|i| format!("{}", 100_000 + i));
        let blanks = (0..blanks).map(|_| String::new());
        guard_over(&blanks.chain(others).chain(numbers).collect::<Vec<_>>())
    };
    match of(2, 2, 5) {
        Err(Refusal::AadhaarNumbers { column, row, found: 2, filled: 4 }) => {
            assert_eq!((column.letters().as_str(), row), ("A", 9));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(of(2, 3, 0), Ok(()));
    assert_eq!(of(2, 0, 0), Ok(()), "two cells prove nothing");
    assert!(of(3, 0, 0).is_err());
}

#[test]
fn a_platforms_id_may_look_like_anything() {
    let cells: Vec<String> = (0..9).map(|i| number(30_000_000_000 + i)).collect();
    let mut guards = Guards::new(&strings(&["x_id"]), |_| true).unwrap();
    for (row, cell) in cells.iter().enumerate() {
        guards.see(row as u64, std::iter::once(cell.as_str())).unwrap();
    }
    assert_eq!(guards.end(), Ok(()));
}

#[test]
fn headers_of_aadhaar() {
    for header in [
        "आधार",
        "आधार संख्या",
        "आधार कार्ड नं.",
        "Aadhaar",
        "AADHAR NO.",
        "AadharNumber",
        "adhaar_card",
        "Adhar no",
        "UID No",
        "worker aadhaar",
    ] {
        assert!(is_aadhaar_header(header), "{header}");
    }
    for header in ["किस आधार पर", "आधार वर्ष", "आधारभूत संरचना", "uid", "user_id", "मतदाता", "base", ""]
    {
        assert!(!is_aadhaar_header(header), "{header}");
    }
}

#[test]
fn headers_of_what_is_not_held() {
    use Subject::{Caste, Religion, Vote};
    for (header, subject) in [
        ("जाति", Caste),
        ("Sub-Caste", Caste),
        ("जाति प्रमाण पत्र", Caste),
        ("धर्म", Religion),
        ("RELIGION", Religion),
        ("Political leaning", Vote),
        ("Voting Preference (2023)", Vote),
        ("मतदान की पसंद", Vote),
        ("वोट किसे दिया", Vote),
    ] {
        assert_eq!(forbidden_header(header), Some(subject), "{header}");
    }
    for header in [
        "नाम",
        "अनुसूचित जाति जनसंख्या",
        "Scheduled Caste electors",
        "धर्मशाला",
        "votes polled",
        "party",
        "आरक्षण",
        "वर्ग",
    ] {
        assert_eq!(forbidden_header(header), None, "{header}");
    }
}

#[test]
fn a_roll_is_refused_at_its_51st_row() {
    let headers = strings(&["क्र", "EPIC No.", "नाम", "पिता/पति का नाम", "मकान नं.", "आयु"]);
    let mut guards = Guards::new(&headers, |_| false).unwrap();
    for row in 2..52 {
        assert_eq!(guards.see(row, std::iter::repeat_n("x", 6)), Ok(()));
    }
    match guards.see(52, std::iter::repeat_n("x", 6)) {
        Err(refusal @ Refusal::Roll { row: 52, .. }) => {
            assert_eq!(refusal.column().to_string(), "B (EPIC No.)");
            assert!(refusal.text().hi.contains("मतदाता सूची"));
        }
        other => panic!("{other:?}"),
    }
    assert!(guards.without_roll().see(53, std::iter::repeat_n("x", 6)).is_ok());
}

#[test]
fn only_all_three_columns_make_a_roll() {
    let roll = |headers: &[&str]| RollGuard::new(&strings(headers)).is_some();
    assert!(roll(&["Voter ID", "Father's Name", "House No"]));
    assert!(roll(&["EPIC_NO", "RLN_FM_NM", "C_HOUSE_NO"]));
    assert!(roll(&["मतदाता पहचान पत्र क्रमांक", "पति का नाम", "गृह संख्या"]));
    assert!(!roll(&["voter_id", "name", "mobile"]));
    assert!(!roll(&["मतदाता", "पिता का नाम", "मकान नं."]));
    assert!(!roll(&["Father's Name", "House No"]));
}

#[test]
fn a_legacy_font_is_known_by_its_column() {
    let see = |cells: &[&str]| {
        let mut guards = Guards::new(&strings(&["s.no", "name"]), |_| false).unwrap();
        for (row, cell) in cells.iter().enumerate() {
            guards.see(row as u64 + 2, ["1", cell].into_iter()).unwrap();
        }
        guards.end()
    };
    match see(&["", "jke dqekj 'kekZ", "lquhrk nsoh", "f'kojkt flag pkSgku"]) {
        Err(Refusal::LegacyFont { column, row: Some(row) }) => assert_eq!((column.index, row), (1, 3)),
        other => panic!("{other:?}"),
    }
    assert_eq!(see(&["Ram Kumar Sharma", "Sunita Devi", "flag", "राम कुमार"]), Ok(()));
    let header = Guards::new(&strings(&["Øekad", "fo/kkulHkk dk uke"]), |_| false).unwrap_err();
    assert_eq!((header.code(), header.row()), ("legacy_font", None));
}

#[test]
fn published_files_pass() {
    let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    if !data.is_dir() {
        println!("skipped: no {}", data.display());
        return;
    }
    for name in [
        "electors/mp-ac-2014-2023.csv",
        "electors/mp-2014-roll-as-published.csv",
        "electors/loksabha-2019-as-published.csv",
        "roster/mp-press-2019-2025.csv",
        "handles/bundestag-links-2019.csv",
        "handles/uk-mps.csv",
        "names/candidates-hi-en-half.csv",
        "booths/mp-2014/gps-odd-seats.csv",
    ] {
        let mut file = csv::ReaderBuilder::new().flexible(true).from_path(data.join(name)).unwrap();
        let headers: Vec<String> = file.headers().unwrap().iter().map(str::to_owned).collect();
        let mut guards = Guards::new(&headers, |_| false).unwrap();
        for (row, record) in file.records().enumerate() {
            guards.see(row as u64 + 2, record.unwrap().iter()).unwrap();
        }
        assert_eq!(guards.end(), Ok(()), "{name}");
    }
}

#[test]
fn a_refusal_never_shows_a_number() {
    let cells: Vec<String> = (0..9).map(|i| number(40_000_000_000 + i)).collect();
    let text = guard_over(&cells).unwrap_err().text();
    assert!(cells.iter().all(|cell| !text.hi.contains(cell) && !text.en.contains(cell)));
}

proptest! {
    #[test]
    fn one_wrong_digit_is_noticed(base in 20_000_000_000_u64..100_000_000_000, at in 0_usize..12, add in 1_u8..10) {
        let right: Vec<u8> = number(base).bytes().map(|byte| byte - b'0').collect();
        prop_assert!(verhoeff(&right));
        let mut wrong = right.clone();
        wrong[at] = (wrong[at] + add) % 10;
        prop_assert!(!verhoeff(&wrong));
    }

    #[test]
    fn two_swapped_neighbours_are_noticed(base in 20_000_000_000_u64..100_000_000_000, at in 0_usize..11) {
        let right: Vec<u8> = number(base).bytes().map(|byte| byte - b'0').collect();
        prop_assume!(right[at] != right[at + 1]);
        let mut wrong = right;
        wrong.swap(at, at + 1);
        prop_assert!(!verhoeff(&wrong));
    }

    #[test]
    fn one_number_in_ten_passes_by_chance(seed in 0_u64..1_000_000) {
        let numbers: Vec<String> = (0..1_000).map(|i| format!("{}", 500_000_000_000 + seed * 1_000 + i)).collect();
        prop_assert_eq!(numbers.iter().filter(|number| is_aadhaar(number)).count(), 100);
    }
}

#[test]
fn what_an_organisation_may_not_ask_is_known_in_many_spellings() {
    let about = |name: &str| never_held(name).map(NeverHeld::name);
    for (name, what) in [
        ("जाति", "caste"),
        ("उपजाति", "caste"),
        ("Caste", "caste"),
        ("casteName", "caste"),
        ("jaati", "caste"),
        ("अनुसूचित जनजाति", "caste"),
        ("OBC", "caste"),
        ("समाज का नाम", "caste"),
        ("community", "caste"),
        ("धर्म", "religion"),
        ("मजहब", "religion"),
        ("mazhab", "religion"),
        ("मुस्लिम", "religion"),
        ("Religion", "religion"),
        ("voting_preference", "vote"),
        ("वोट किसको", "vote"),
        ("kisko vote", "vote"),
        ("आधार संख्या", "aadhaar"),
        ("aadhar_no", "aadhaar"),
        ("Aadhaar", "aadhaar"),
    ] {
        assert_eq!(about(name), Some(what), "{name}");
    }
    for fine in [
        "रक्त समूह",
        "Blood group",
        "वाहन",
        "शिक्षा",
        "भाषा",
        "किस आधार पर",
        "समाज सेवा",
        "बूथ अध्यक्ष",
        "General secretary",
    ] {
        assert_eq!(about(fine), None, "{fine}");
    }
}
