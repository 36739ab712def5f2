use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

/// Words of names as they stand in a register, and some that are near them.
const NAMES: &str = "शिवराज शिवराम शिवानी शर्मा सरमा वर्मा बर्मा कमलेश कमल कमला ज़ाकिर लक्ष्मी लखमी चौहान चौधरी सिंह सिन्हा गढ़वाल कृष्णा \
    अंबेडकर पाँचाल मीणा मीना विश्वकर्मा रमेश राजेश सुरेश दिनेश गायत्री भाई आर \
    shivraj shivram shivani sharma sarma varma barma kamlesh kamal kamala zakir lakshmi chauhan chaudhary singh sinha \
    krishna ambedkar meena vishwakarma ramesh rajesh suresh dinesh gayatri bhai ward 123 r";

fn names() -> Lexicon {
    NAMES.split_whitespace().flat_map(split).collect()
}

fn near<'a>(all: &'a Lexicon, typed: &str, many: usize, how: How) -> Vec<&'a str> {
    all.near(typed, many, how).into_iter().map(|n| all.word(n.word)).collect()
}

#[test]
fn names_are_cut_into_folded_words() {
    for (name, words) in [
        ("डॉ. शिवराज सिंह चौहान", vec!["शिवराज", "सिंह", "चौहान"]),
        ("Shri R.K. Sharma ji", vec!["r", "k", "sharma"]),
        ("ज़ाकिर", vec!["जाकिर"]),
        ("ज\u{93c}ाकिर", vec!["जाकिर"]),
        ("\u{95b}ाकिर", vec!["जाकिर"]),
        ("पाँच", vec!["पांच"]),
        ("अम्बेडकर", vec!["अंबेडकर"]),
        ("र\u{94d}\u{200d}य", vec!["र्य"]),
        ("र\u{94d}\u{200c}य", vec!["र्य"]),
        ("वार्ड १२३", vec!["वार्ड", "123"]),
        ("O'Brien-José", vec!["obrien", "jose"]),
        (" – ", vec![]),
    ] {
        assert_eq!(split(name), words, "{name}");
    }
}

#[test]
fn the_meant_word_comes_first_in_each_script() {
    let all = names();
    for (typed, meant) in [
        ("Shivraj", ["shivraj", "शिवराज"]),
        ("shivraaj", ["shivraj", "शिवराज"]),
        ("Shivrj", ["shivraj", "शिवराज"]),
        ("Shviraj", ["shivraj", "शिवराज"]),
        ("शिवराज", ["shivraj", "शिवराज"]),
        ("शीवराज", ["shivraj", "शिवराज"]),
        ("शिवारज", ["shivraj", "शिवराज"]),
        ("Sharma", ["sharma", "शर्मा"]),
        ("Sharmaa", ["sharma", "शर्मा"]),
        ("शरमा", ["sharma", "शर्मा"]),
        ("lakshmi", ["lakshmi", "लक्ष्मी"]),
        ("Laxmi", ["lakshmi", "लक्ष्मी"]),
        ("jakir", ["zakir", "जाकिर"]),
        ("ज़ाकिर", ["zakir", "जाकिर"]),
        ("जाकीर", ["zakir", "जाकिर"]),
        ("garhwal", ["गढवाल", "गढवाल"]),
        ("किृष्णा", ["krishna", "कृष्णा"]),
        ("क्रिष्णा", ["krishna", "कृष्णा"]),
        ("krishnaa", ["krishna", "कृष्णा"]),
        ("पांचाल", ["पांचाल", "पांचाल"]),
        ("अम्बेडकर", ["ambedkar", "अंबेडकर"]),
        ("vishvakarma", ["vishwakarma", "विश्वकर्मा"]),
        ("chouhan", ["chauhan", "चौहान"]),
        ("चौहाण", ["chauhan", "चौहान"]),
        ("भायी", ["bhai", "भाई"]),
        ("१२३", ["123", "123"]),
        ("r", ["r", "आर"]),
        ("आर", ["r", "आर"]),
    ] {
        let found = near(&all, typed, 4, How::Whole);
        let of = |devanagari: bool| found.iter().find(|w| fold::is_devanagari(w) == devanagari).copied();
        for (script, meant) in [(false, meant[0]), (true, meant[1])] {
            if fold::is_devanagari(meant) == script {
                assert_eq!(of(script), Some(meant), "{typed}: {found:?}");
            }
        }
    }
    assert_eq!(near(&all, "sarma", 2, How::Whole)[0], "sarma");
    assert_eq!(near(&all, "xqzxqzxqz", 3, How::Whole), [""; 0]);
    assert_eq!(near(&all, "", 3, How::Whole), [""; 0]);
}

#[test]
fn a_beginning_is_enough_while_one_types() {
    let mut all = names();
    for (typed, meant) in [
        ("shiv", ["shivraj", "shivram", "shivani", "शिवराज", "शिवराम", "शिवानी"].as_slice()),
        ("शिव", &["shivraj", "shivram", "shivani", "शिवराज", "शिवराम", "शिवानी"]),
        ("cha", &["chauhan", "chaudhary"]),
        ("shrm", &["sharma"]),
        ("vishv", &["vishwakarma", "विश्वकर्मा"]),
    ] {
        let found = near(&all, typed, 10, How::Prefix);
        for word in meant {
            assert!(found.contains(word), "{typed}: {word} {found:?}");
        }
    }
    // Of those that begin so, the one that most people have.
    for (word, people) in [("chaudhary", 90_000), ("chauhan", 20), ("nobody", 3)] {
        if let Some(word) = all.get(word) {
            all.weigh(word, people);
        }
    }
    assert_eq!(near(&all, "ch", 10, How::Prefix)[0], "chaudhary");
    // An initial stands for the names that begin with it, and a name for its initial.
    assert!(near(&all, "r", 10, How::Whole).contains(&"ramesh"));
    assert!(near(&all, "ramesh", 10, How::Whole).contains(&"r"));
}

#[test]
fn words_are_numbered_as_they_come_and_once() {
    let mut all = Lexicon::new();
    assert!(all.is_empty());
    assert_eq!(["राम", "ram", "राम"].map(|word| all.add(word)), [WordNo(0), WordNo(1), WordNo(0)]);
    assert_eq!(
        (all.len(), all.word(WordNo(1)), all.get("ram"), all.get("x")),
        (2, "ram", Some(WordNo(1)), None)
    );
    assert_eq!(all.word(WordNo(7)), "");
    all.weigh(WordNo(7), 1);
}

#[test]
fn threads_may_share_it() {
    fn shared<T: Send + Sync>() {}
    shared::<Lexicon>();
    shared::<people::Asked>();
}

/// A word and the same with one slip in it.
fn slipped() -> impl Strategy<Value = (String, String)> {
    let word = "([bdgklmnprtv]a|[भदगकलमनपरटव]{2}ा){1,4}";
    (word, 0..4usize, 0..64usize, "[bdgklmnprt]", "[दगकलमनपरट]").prop_filter_map(
        "one script",
        |(word, kind, at, latin, hindi)| {
            let mut letters: Vec<char> = word.chars().collect();
            let devanagari = letters.iter().any(|c| !c.is_ascii());
            if letters.len() < 4 || (devanagari && letters.iter().any(char::is_ascii)) {
                return None;
            }
            let at = at % (letters.len() - 1);
            let other = if devanagari { hindi } else { latin }.chars().next()?;
            match kind {
                0 => letters.insert(at, other),
                1 => letters[at] = other,
                2 => letters.swap(at, at + 1),
                _ => {
                    letters.remove(at);
                }
            }
            Some((word, letters.into_iter().collect()))
        },
    )
}

proptest! {
    #[test]
    fn one_slip_never_hides_a_word((word, typed) in slipped(), others in prop::collection::vec("[a-z]{2,9}", 0..30)) {
        let mut all = names();
        all.extend(&others);
        all.add(&word);
        let found = near(&all, &typed, 200, How::Whole);
        prop_assert!(found.contains(&word.as_str()), "{} {} {:?}", word, typed, found);
    }

    #[test]
    fn any_text_is_answered(texts in prop::collection::vec("\\PC{0,12}|[अ-ह]{1,6}|[a-z]{1,60}", 1..6), many in 0..9usize) {
        let mut all = names();
        let words: Vec<String> = texts.iter().flat_map(|t| split(t)).collect();
        all.extend(&words);
        for typed in texts.iter().chain(&words) {
            for how in [How::Whole, How::Prefix] {
                let found = all.near(typed, many, how);
                prop_assert!(found.len() <= many && found.is_sorted_by(|a, b| a.cost <= b.cost));
                prop_assert!(found.iter().all(|n| n.cost >= 0.0 && !all.word(n.word).is_empty()));
                prop_assert_eq!(found.iter().map(|n| n.word).collect::<BTreeSet<_>>().len(), found.len());
            }
        }
        for word in &words {
            prop_assert!(word.len() > 60 || many == 0 || near(&all, word, 9, How::Whole).contains(&word.as_str()), "{}", word);
        }
    }
}
