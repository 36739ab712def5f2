use proptest::prelude::*;

use super::*;
use crate::{Locale, numbers};

fn read(cell: &str) -> Count {
    parse(cell).unwrap_or_else(|e| panic!("{cell}: {e}")).unwrap_or_else(|| panic!("{cell}: unknown"))
}

fn bounds(cell: &str) -> (i64, i64) {
    let c = read(cell);
    assert_eq!(c.precision, Precision::Approx, "{cell}");
    (c.lower, c.upper.unwrap_or(i64::MAX))
}

#[test]
fn plain_numbers_are_exact() {
    for (cell, n) in [
        ("0", 0),
        ("27", 27),
        ("12,34,567", 1_234_567),
        ("1,234,567", 1_234_567),
        ("1,00,00,000", 10_000_000),
        ("123,456", 123_456),
        ("२७,०००", 27_000),
        ("१२३४५", 12_345),
        ("１２３", 123),
        (" 12345 ", 12_345),
        ("\u{a0}12\u{200c}345\u{200d}\u{feff}", 12_345),
        ("212330 ", 212_330),
        ("12345.0", 12_345),
        ("12,345.00", 12_345),
        ("'12345", 12_345),
        ("27,000/-", 27_000),
        ("1.23456 लाख", 123_456),
        ("पचास", 50),
        ("छ:", 6),
        ("2 लाख 50 हजार 3", 250_003),
        ("1,234 followers", 1_234),
        ("20000000000", 20_000_000_000),
    ] {
        assert_eq!(read(cell), Count::exact(n), "{cell}");
    }
}

#[test]
fn abbreviations_carry_half_a_unit_of_their_last_digit() {
    for (cell, lower, upper) in [
        ("9.52 लाख", 951_500, 952_499),
        ("9.52लाख", 951_500, 952_499),
        ("९.५२ लाख", 951_500, 952_499),
        ("50 लाख", 4_950_000, 5_049_999),
        ("50.0 लाख", 4_995_000, 5_004_999),
        ("10.2 lakh", 1_015_000, 1_024_999),
        ("10.2 Lacs.", 1_015_000, 1_024_999),
        ("1.2 करोड़", 11_500_000, 12_499_999),
        ("1.2 करो\u{95c}", 11_500_000, 12_499_999),
        ("2.3 cr", 22_500_000, 23_499_999),
        ("1.2M", 1_150_000, 1_249_999),
        ("1.2M subscribers", 1_150_000, 1_249_999),
        ("45K", 44_500, 45_499),
        ("२७ हजार", 26_500, 27_499),
        ("27 ह\u{95b}ार", 26_500, 27_499),
        ("27 हज\u{93c}ार", 26_500, 27_499),
        ("1 अरब", 500_000_000, 1_499_999_999),
        ("1.4bn", 1_350_000_000, 1_449_999_999),
        ("0.5 लाख", 45_000, 54_999),
        ("0 लाख", 0, 49_999),
        ("2 लाख 50 हजार", 249_500, 250_499),
        ("3 करोड़ 20 लाख", 31_950_000, 32_049_999),
        ("1 लाख 2.5 हजार", 102_450, 102_549),
        ("दो सौ", 150, 249),
        ("पचास हजार", 49_500, 50_499),
        ("एक सौ चालीस करोड़", 1_395_000_000, 1_404_999_999),
        ("बारह सौ करोड़", 11_995_000_000, 12_004_999_999),
        ("9.52E+05", 951_500, 952_499),
        ("1e5", 50_000, 149_999),
    ] {
        assert_eq!(bounds(cell), (lower, upper), "{cell}");
    }
    assert_eq!(read("9.52 लाख").value, 952_000);
    assert_eq!(read("दो सौ पचास"), Count::exact(250));
    assert_eq!(read("9.52123E+05"), Count::exact(952_123));
}

#[test]
fn fraction_words_carry_half_a_quarter() {
    for (cell, value, lower, upper) in [
        ("पौने पांच लाख", 475_000, 462_500, 487_499),
        ("पौने पाँच लाख", 475_000, 462_500, 487_499),
        ("पौने 5 लाख", 475_000, 462_500, 487_499),
        ("पौने ५ लाख", 475_000, 462_500, 487_499),
        ("साढ़े तीन हजार", 3_500, 3_375, 3_624),
        ("साढे तीन ह\u{95b}ार", 3_500, 3_375, 3_624),
        ("डेढ़ करोड़", 15_000_000, 13_750_000, 16_249_999),
        ("सवा लाख", 125_000, 112_500, 137_499),
        ("सवा दो लाख", 225_000, 212_500, 237_499),
        ("ढाई लाख", 250_000, 237_500, 262_499),
        ("ढ़ाई लाख", 250_000, 237_500, 262_499),
        ("पौने दो लाख", 175_000, 162_500, 187_499),
        ("पौन लाख", 75_000, 62_500, 87_499),
        ("आधा करोड़", 5_000_000, 3_750_000, 6_249_999),
        ("डेढ़ सौ", 150, 138, 162),
        ("एक करोड़ साढ़े तीन लाख", 10_350_000, 10_337_500, 10_362_499),
    ] {
        assert_eq!((read(cell).value, bounds(cell)), (value, (lower, upper)), "{cell}");
    }
}

#[test]
fn about_is_a_whole_unit_each_side() {
    for (cell, lower, upper) in [
        ("करीब 89 लाख", 8_800_000, 8_999_999),
        ("क़रीब 89 लाख", 8_800_000, 8_999_999),
        ("लगभग 89 लाख", 8_800_000, 8_999_999),
        ("तकरीबन 89 लाख", 8_800_000, 8_999_999),
        ("करीब-करीब 89 लाख", 8_800_000, 8_999_999),
        ("89 लाख के आसपास", 8_800_000, 8_999_999),
        ("89 लाख के करीब", 8_800_000, 8_999_999),
        ("approx. 89 lakh", 8_800_000, 8_999_999),
        ("~8.9M", 8_800_000, 8_999_999),
        ("≈ 45K", 44_000, 45_999),
        ("about 27,000", 26_000, 27_999),
        ("करीब 12,345", 12_344, 12_346),
        ("करीब पौने पांच लाख", 450_000, 499_999),
        ("लगभग ढाई लाख", 225_000, 274_999),
    ] {
        assert_eq!(bounds(cell), (lower, upper), "{cell}");
    }
}

#[test]
fn more_than_has_no_upper_end() {
    for (cell, lower) in [
        ("50 लाख+", 5_000_000),
        ("50+ लाख", 5_000_000),
        ("50 लाख से अधिक", 5_000_000),
        ("50 लाख से ज़्यादा", 5_000_000),
        ("50 लाख से भी ज्यादा", 5_000_000),
        ("50 लाख से अधिक फॉलोअर्स", 5_000_000),
        ("कम से कम 50 लाख", 5_000_000),
        ("over 5 million", 5_000_000),
        ("more than 50 lakh", 5_000_000),
        ("> 50 lakh", 5_000_000),
        (">= 27000", 27_000),
        ("27,000+", 27_000),
        ("ढाई लाख से अधिक", 250_000),
        ("लगभग 50 लाख से अधिक", 4_900_000),
    ] {
        let c = read(cell);
        assert_eq!((c.lower, c.upper, c.precision), (lower, None, Precision::Approx), "{cell}");
    }
}

#[test]
fn unknown_is_not_zero() {
    for cell in [
        "",
        "  ",
        "\u{a0}",
        "-",
        "–",
        "—",
        "--",
        "NA",
        "n/a",
        "N/A",
        "n.a.",
        "#N/A",
        "?",
        "??",
        "उपलब्ध नहीं",
        "उपलब्ध नहीं है",
        "पता नहीं",
        "पता नहीँ",
        "...",
        "null",
        "'",
        "Not available",
    ] {
        assert_eq!(parse(cell), Ok(None), "{cell:?}");
    }
    assert_eq!(parse("0"), Ok(Some(Count::exact(0))));
}

#[test]
fn what_cannot_be_a_count_says_why() {
    use CountError::*;
    for (cell, why) in [
        ("1,2,3", BadGrouping),
        ("1,23,4567", BadGrouping),
        ("1,23,456,789", BadGrouping),
        ("12,34", BadGrouping),
        (",123", NotANumber),
        ("123,", BadGrouping),
        ("1234,567", BadGrouping),
        ("1.234,5", BadGrouping),
        ("1.2.3", NotANumber),
        ("NaN", NotANumber),
        ("inf", NotANumber),
        ("-5", Negative),
        ("−5 लाख", Negative),
        ("करीब -5", Negative),
        ("12.5", NotWhole),
        ("1.234567 लाख", NotWhole),
        ("5e-1", NotWhole),
        ("सवा दो", NotWhole),
        ("20000000001", TooLarge),
        ("21 अरब", TooLarge),
        ("99999999999999999999999999999999999999999999", TooLarge),
        ("9e99", TooLarge),
        ("9e99999999999", TooLarge),
        ("abc", NotANumber),
        ("लाख", NotANumber),
        ("साढ़े लाख", NotANumber),
        ("2-3 लाख", NotANumber),
        ("दो-तीन लाख", NotANumber),
        ("2 लाख 3 करोड़", NotANumber),
        ("2 लाख 500 हजार", NotANumber),
        ("2.5 लाख 30 हजार", NotANumber),
        ("1 234", NotANumber),
        ("+919800000000", NotANumber),
        ("27,000²", NotANumber),
        ("9½", NotANumber),
        ("5 रुपये", NotANumber),
        ("1 लाख से कम", NotANumber),
        ("+", NotANumber),
        ("😀", NotANumber),
    ] {
        assert_eq!(parse(cell), Err(why), "{cell}");
    }
    for e in CountError::ALL {
        let t = e.text();
        assert!(fold::is_devanagari(&t.hi) && !fold::is_devanagari(&t.en));
    }
}

#[test]
fn the_press_is_read() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/roster/mp-press-2019-2025.csv");
    let Ok(mut file) = csv::Reader::from_path(path) else {
        println!("skipped: {path} is absent");
        return;
    };
    let mut n = 0;
    for row in file.records().map(Result::unwrap) {
        for cell in row.iter().skip(4).take(3) {
            n += i32::from(parse(cell).unwrap_or_else(|e| panic!("{cell}: {e}")).is_some());
        }
    }
    assert!(n >= 8, "{n}");
}

/// Strings of the characters and words that counts are made of, in any order.
fn jumble() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "1",
        "9",
        "२",
        "0",
        ",",
        ".",
        "e",
        "E+",
        "-",
        "+",
        "~",
        ">",
        " ",
        "लाख",
        "सौ",
        "करोड़",
        "हज़ार",
        "अरब",
        "K",
        "m",
        "cr",
        "सवा",
        "साढ़े",
        "पौने",
        "ढाई",
        "डेढ़",
        "आधा",
        "दो",
        "पाँच",
        "निन्यानवे",
        "करीब",
        "से",
        "अधिक",
        "कम",
        "के",
        "about",
        "/-",
        "'",
        "%",
    ]);
    prop::collection::vec((piece, prop::bool::ANY), 0..9).prop_map(|v| {
        v.into_iter().map(|(p, gap)| if gap { format!("{p} ") } else { p.to_owned() }).collect()
    })
}

fn sound(cell: &str) -> Result<(), TestCaseError> {
    if let Ok(Some(c)) = parse(cell) {
        prop_assert!(0 <= c.lower && c.lower <= c.value && c.value <= GREATEST, "{} {:?}", cell, c);
        prop_assert!(c.upper.is_none_or(|u| c.value <= u), "{} {:?}", cell, c);
        prop_assert_eq!(c.precision == Precision::Exact, c.upper == Some(c.lower));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn nothing_panics(cell in "\\PC{0,40}") {
        sound(&cell)?;
    }

    #[test]
    fn whatever_is_read_is_in_order(cell in jumble()) {
        sound(&cell)?;
    }

    #[test]
    fn what_we_print_is_read_back(n in 0..=GREATEST, small in 0..2_000_000i64) {
        for n in [n, small] {
            let printed = numbers::grouped(n, Locale::Hi);
            prop_assert_eq!(parse(&printed), Ok(Some(Count::exact(n))));
            prop_assert_eq!(parse(&numbers::devanagari_digits(&printed)), Ok(Some(Count::exact(n))));
            for locale in Locale::ALL {
                let c = read(&numbers::short(n, locale));
                prop_assert!(c.lower <= n && c.upper.is_some_and(|u| n <= u), "{} {:?}", n, c);
            }
        }
    }

    #[test]
    fn half_a_unit_each_side(digits in 1..1_000i64, decimals in 0..3usize) {
        let written = match decimals {
            0 => digits.to_string(),
            d => format!("{}.{:0d$}", digits / 10i64.pow(d as u32), digits % 10i64.pow(d as u32)),
        };
        let unit = 100_000 / 10i64.pow(decimals as u32);
        let c = read(&format!("{written} लाख"));
        prop_assert_eq!(c.value, digits * unit);
        prop_assert_eq!((c.lower, c.upper), (c.value - unit / 2, Some(c.value + unit / 2 - 1)));
    }
}
