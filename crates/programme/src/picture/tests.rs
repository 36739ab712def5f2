//! What is drawn, and that Hindi is joined as it is written.

use resvg::tiny_skia::Pixmap;

use super::words::{Part, Weight, shaped, width, words, wrapped};
use super::*;

fn card() -> Card {
    Card {
        organisation: "नमूना संगठन · Namuna".to_owned(),
        sample: Some("नमूना: सभी लोग और आँकड़े काल्पनिक हैं".to_owned()),
        title: "क्षेत्र के कार्यक्रम में श्रीमती नमूना देवी (MLA)".to_owned(),
        when: "23 नवंबर 2026, 11:30 से 12:30".to_owned(),
        place: "पंचायत भवन, पीपलखेड़ा, देवपुर".to_owned(),
        who: "नमूना देवी".to_owned(),
        office: "विधायक, देवपुर".to_owned(),
    }
}

#[test]
fn a_picture_is_as_large_as_the_platforms_ask() {
    let png = draw(&card()).unwrap();
    let picture = Pixmap::decode_png(&png).unwrap();
    assert_eq!((picture.width(), picture.height()), (1_200, 630));
    let dark = picture.pixels().iter().filter(|p| p.red() < 100).count();
    assert!(dark > 20_000, "something is written on it: {dark}");
}

#[test]
fn every_letter_that_is_kept_has_a_glyph() {
    for weight in [Weight::Plain, Weight::Bold] {
        let all: Vec<char> = ('!'..='\u{20ff}').filter(|c| Part::of(*c).is_some()).collect();
        let texts: Vec<String> = all.iter().map(char::to_string).collect();
        let runs: Vec<(&str, Part)> =
            texts.iter().zip(&all).filter_map(|(t, c)| Some((t.as_str(), Part::of(*c)?))).collect();
        for ((glyphs, _), (text, _)) in shaped(&runs, weight).iter().zip(&runs) {
            assert!(!glyphs.contains(&0), "{text} {:?}", text.chars().next());
        }
    }
    assert!(words("🙂 \u{1} ગુ", Weight::Plain).is_empty(), "what no font has is left out");
}

#[test]
fn letters_are_joined() {
    let fewer = |text: &str| {
        let found = shaped(&[(text, Part::Devanagari)], Weight::Bold);
        assert!(found[0].1 > 0.0);
        found[0].0.len()
    };
    // क, virama and ष become one; र stands above what follows it, or below what it follows.
    assert_eq!(fewer("क्ष"), 1);
    for text in ["कार्यक्रम", "क्षेत्र", "श्रीमती", "कार्यकर्ता", "राष्ट्रीय"]
    {
        assert!(fewer(text) < text.chars().count(), "{text}");
    }
    // Beside letters of the other part too.
    let mixed = words("MLA·क्षेत्र", Weight::Bold);
    let parts: Vec<(Part, &str)> = mixed[0].runs.iter().map(|r| (r.part, r.text.as_str())).collect();
    assert_eq!(parts, [(Part::Latin, "MLA·"), (Part::Devanagari, "क्षेत्र")]);
    // The vowel sign stands before its letter: drawn in another order than written.
    let of = |text: &str| shaped(&[(text, Part::Devanagari)], Weight::Plain).remove(0).0;
    assert_eq!(of("कि").last(), of("क").last());
    assert_ne!(of("की").last(), of("क").last());
}

#[test]
fn lines_end_between_words() {
    let text = "कार्यक्रम और क्षेत्र के विकास पर ग्राम सभा MLA 2026";
    let (all, dots) = (words(text, Weight::Bold), words("…", Weight::Bold).remove(0));
    let said = |lines: &[Line]| -> Vec<String> {
        let word = |w: &words::Word| w.runs.iter().map(|r| r.text.as_str()).collect::<String>();
        lines.iter().map(|l| l.iter().map(word).collect::<Vec<_>>().join(" ")).collect()
    };
    let (lines, fits) = wrapped(&all, 8.0, 9, &dots);
    assert!(fits && lines.len() > 2 && lines.iter().all(|l| width(l) <= 8.0), "{:?}", said(&lines));
    assert_eq!(said(&lines).join(" "), text);
    let (lines, fits) = wrapped(&all, 8.0, 2, &dots);
    let said = said(&lines).join(" ");
    assert!(!fits && lines.len() == 2 && lines.iter().all(|l| width(l) <= 8.0), "{said}");
    let kept = said.strip_suffix('…').unwrap();
    assert!(text.starts_with(kept) && text[kept.len()..].starts_with(' '), "{said}");
    // One word that is wider than the line stays whole.
    let (lines, fits) = wrapped(&all[..1], 1.0, 2, &dots);
    assert!(!fits && lines.len() == 1 && lines[0] == all[..1]);
}
