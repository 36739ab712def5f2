//! Suggestions for a name that was not found: "did you mean …?".

use crate::{fold, skeleton::skeleton};

/// Below this a candidate is noise and not a suggestion.
const CUT_OFF: f64 = 0.6;

/// The `n` candidates whose names come closest to `query`, best first, each with its likeness 0..=1.
///
/// Names in one script are compared letter by letter, names in two scripts by their
/// [`skeleton`]. Nonsense gives an empty list. For suggestions to a person, never for matching.
pub fn nearest<'a, T>(
    query: &str,
    candidates: impl Iterator<Item = (&'a str, T)>,
    n: usize,
) -> Vec<(T, f64)> {
    let query = Keys::of(query);
    if query.name.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(T, f64)> = candidates
        .map(|(name, what)| (what, query.likeness(&Keys::of(name))))
        .filter(|(_, score)| *score >= CUT_OFF)
        .collect();
    // A stable sort: of equals, the one that was offered first.
    found.sort_by(|a, b| b.1.total_cmp(&a.1));
    found.truncate(n);
    found
}

struct Keys {
    name: String,
    skeleton: String,
    digits: String,
    devanagari: bool,
}

/// Words that names of areas translate instead of transcribing: (Hindi as folded, English).
const TRANSLATED: &[(&str, &str)] = &[
    ("पूर्व", "east"),
    ("पश्चिम", "west"),
    ("उत्तर", "north"),
    ("दक्षिण", "south"),
    ("मध्य", "central"),
    ("ग्रामीण", "rural"),
    ("शहर", "city"),
    ("नगर", "urban"),
    ("जिला", "district"),
    ("वार्ड", "ward"),
];

impl Keys {
    fn of(s: &str) -> Keys {
        let name = fold::name(&fold::reserved(s).0);
        let in_hindi = |w: &str| TRANSLATED.iter().find(|(_, en)| *en == w).map(|(hi, _)| *hi);
        // From the name as typed, because folding takes the nukta that the sketch hears.
        let words = s.split_whitespace().map(|w| in_hindi(&fold::name(w)).unwrap_or(w));
        let translated = fold::reserved(&words.collect::<Vec<_>>().join(" ")).0;
        Keys {
            skeleton: skeleton(&translated),
            digits: name.chars().filter(char::is_ascii_digit).collect(),
            devanagari: fold::is_devanagari(s),
            name,
        }
    }

    fn likeness(&self, other: &Keys) -> f64 {
        // Sounding alike is a little less than being written alike.
        const BY_SOUND: f64 = 0.95;
        let by_sound = BY_SOUND * alike(&self.skeleton, &other.skeleton);
        let score = match self.devanagari == other.devanagari {
            true => alike(&self.name, &other.name).max(by_sound),
            false => by_sound,
        };
        // `Indore-2` is near to `Indore-1` in letters only.
        let numbered_apart =
            !self.digits.is_empty() && !other.digits.is_empty() && self.digits != other.digits;
        if numbered_apart { score * 0.8 } else { score }
    }
}

/// Likeness of two keys: letters as they stand, words in any order, or one name being words of the other.
fn alike(a: &str, b: &str) -> f64 {
    const ANY_ORDER: f64 = 0.97;
    const PART_OF: f64 = 0.85;
    let direct = strsim::normalized_damerau_levenshtein(a, b);
    let (x, y) = (sorted(a), sorted(b));
    if x.len() == 1 && y.len() == 1 {
        return direct;
    }
    let any_order = ANY_ORDER * strsim::normalized_damerau_levenshtein(&x.join(" "), &y.join(" "));
    let (few, many) = if x.len() <= y.len() { (&x, &y) } else { (&y, &x) };
    // Letters of an initial or digits of a number are no name.
    let is_part = few.iter().any(|w| w.chars().count() > 2) && few.iter().all(|w| many.contains(w));
    direct.max(any_order).max(if is_part { PART_OF } else { 0.0 })
}

fn sorted(s: &str) -> Vec<&str> {
    let mut words: Vec<&str> = s.split(' ').collect();
    words.sort_unstable();
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SEATS: [&str; 9] = [
        "Sabalgarh",
        "Vijaypur",
        "Sheopur",
        "इंदौर-1",
        "Dr. Ambedkar Nagar-Mhow",
        "Morena",
        "Indore-2",
        "बुधनी",
        "Jaora",
    ];

    fn first(query: &str) -> Option<&'static str> {
        nearest(query, SEATS.iter().map(|s| (*s, *s)), 3).first().map(|(s, _)| *s)
    }

    #[test]
    fn the_meant_name_comes_first() {
        for (query, meant) in [
            ("SABALGARH", "Sabalgarh"),
            ("Sabalagadh", "Sabalgarh"),
            ("सबलगढ़", "Sabalgarh"),
            ("श्योपुर", "Sheopur"),
            ("Indore-1", "इंदौर-1"),
            ("INDORE 2", "Indore-2"),
            ("इन्दौर 1", "इंदौर-1"),
            ("Mhow", "Dr. Ambedkar Nagar-Mhow"),
            ("Budhni", "बुधनी"),
            ("मुरैना", "Morena"),
        ] {
            assert_eq!(first(query), Some(meant), "{query}");
        }
        for nonsense in ["", "xyzzy", "qqqq 77", "क्षज्ञ", "total", "---"] {
            assert_eq!(first(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn hindi_names_of_real_seats_find_their_latin_ones() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/electors/mp-ac-2014-2023.csv");
        let Ok(mut file) = csv::Reader::from_path(path) else {
            println!("skipped: {path} is absent");
            return;
        };
        let rows: Vec<(String, String)> = file
            .records()
            .map(Result::unwrap)
            .filter_map(|r| Some((r[1].to_owned(), fold::split_scripts(&r[7]).1?)))
            .collect();
        let (mut best, mut listed) = (0, 0);
        for (i, (_, hindi)) in rows.iter().enumerate() {
            let found = nearest(hindi, rows.iter().enumerate().map(|(j, (latin, _))| (latin.as_str(), j)), 5);
            best += usize::from(found.first().is_some_and(|(j, _)| *j == i));
            listed += usize::from(found.iter().any(|(j, _)| *j == i));
            if found.iter().all(|(j, _)| *j != i) {
                println!(
                    "{hindi} {} {:?}",
                    rows[i].0,
                    found.iter().map(|f| &rows[f.0].0).collect::<Vec<_>>()
                );
            }
        }
        println!("{best} first, {listed} among five, of {}", rows.len());
        assert!(best * 100 >= rows.len() * 88 && listed * 100 >= rows.len() * 94);
    }

    proptest! {
        #[test]
        fn sorted_and_within_bounds(query in "\\PC{0,16}", others in prop::collection::vec("\\PC{0,16}", 0..6), n in 0..4usize) {
            let found = nearest(&query, others.iter().map(|o| (o.as_str(), ())), n);
            prop_assert!(found.len() <= n && found.is_sorted_by(|a, b| a.1 >= b.1));
            prop_assert!(found.iter().all(|f| (CUT_OFF..=1.0).contains(&f.1)));
        }
    }
}
