//! How a card gets dirty: what happens to numbers and names on their way through forms, phones and spreadsheets.

use crate::chance::Chance;

/// A mobile number in one of the ways in which people write it.
pub fn written_mobile(number: u64, chance: &Chance) -> String {
    let n = number.to_string();
    match chance.below(20) {
        0..=11 => n,
        12 | 13 => format!("+91 {} {}", &n[..5], &n[5..]),
        14 => format!("0{n}"),
        15 | 16 => format!("91-{n}"),
        17 => format!("{}-{}", &n[..5], &n[5..]),
        18 => in_devanagari(&n),
        _ => format!("{n}.0"),
    }
}

/// What stands where a mobile number should stand and is none.
pub fn no_mobile(number: u64, chance: &Chance) -> String {
    let n = number.to_string();
    match chance.below(6) {
        0 => n[..9].to_owned(),
        1 => format!("{n}{}", chance.below(10)),
        2 => format!("{}{}", 1 + chance.below(5), &n[1..]),
        3 => format!("{}x{}", &n[..4], &n[5..]),
        4 => format!("0755-{}", &n[3..]),
        _ => ["NA", "नहीं है", "0000000000", "-"][chance.below(4)].to_owned(),
    }
}

/// A voter ID as it is found on cards: mostly whole, sometimes of the old form, cut, or with a letter for a digit.
pub fn written_voter_id(id: &str, chance: &Chance) -> String {
    match chance.below(200) {
        _ if id.is_empty() => String::new(),
        0..=15 => String::new(),
        16 | 17 => format!("MP/{:02}/{:03}/{}", 1 + chance.below(30), 1 + chance.below(230), &id[4..]),
        18 | 19 => id[..6 + chance.below(3)].to_owned(),
        20 | 21 => id.replacen('0', "O", 1),
        22..=24 => id.to_lowercase(),
        25 | 26 => format!("{} {}", &id[..3], &id[3..]),
        _ => id.to_owned(),
    }
}

/// A name with what copying and typing leave in it.
pub fn written_name(name: &str, chance: &Chance) -> String {
    match chance.below(200) {
        0 | 1 => name.replacen(' ', "  ", 1),
        2 => format!(" {name} "),
        3 if name.contains('\u{94d}') => name.replacen('\u{94d}', "\u{94d}\u{200d}", 1),
        4..=7 => name.replace('\u{93c}', ""),
        8 => format!("{name}\u{200b}"),
        9 => name.replacen(' ', ".", 1),
        10 | 11 if name.is_ascii() => format!("Shri {name}"),
        12 if !name.is_ascii() => format!("श्री {name}"),
        13..=40 if name.is_ascii() => name.to_uppercase(),
        41..=48 if name.is_ascii() => name.to_lowercase(),
        _ => name.to_owned(),
    }
}

/// Digits of Devanagari for those of a text.
pub fn in_devanagari(text: &str) -> String {
    const DIGITS: [char; 10] = ['०', '१', '२', '३', '४', '५', '६', '७', '८', '९'];
    text.chars().map(|c| c.to_digit(10).and_then(|d| DIGITS.get(d as usize)).copied().unwrap_or(c)).collect()
}

/// A slip of the finger: a letter left out, doubled, changed, or two in the other order. The first letter mostly stays.
pub fn slip(text: &str, chance: &Chance) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() < 4 {
        return text.to_owned();
    }
    let at = 1 + chance.below(letters.len() - 2);
    match chance.below(4) {
        0 => {
            letters.remove(at);
        }
        1 => letters.insert(at, letters[at]),
        2 => letters.swap(at, at + 1),
        _ => {
            let other = letters[chance.below(letters.len())];
            letters[at] = if other == ' ' || letters[at] == ' ' { letters[at] } else { other };
        }
    }
    letters.into_iter().collect()
}

/// A slip in a number of a voter's card: one digit other, or two in the other order.
pub fn slip_of_digits(id: &str, chance: &Chance) -> String {
    let mut signs: Vec<char> = id.chars().collect();
    let at = 3 + chance.below(signs.len().saturating_sub(4).max(1));
    if at + 1 >= signs.len() {
        return id.to_owned();
    }
    if chance.one_in(0.6) || signs[at] == signs[at + 1] {
        let d = signs[at].to_digit(10).unwrap_or(0);
        signs[at] = char::from_digit((d + 1 + chance.below(9) as u32) % 10, 10).unwrap_or('0');
    } else {
        signs.swap(at, at + 1);
    }
    signs.into_iter().collect()
}
