//! Keys under which two spellings of one name meet: within one script, and never more than that.
//! Keys are for comparing, not for showing; what a person typed is kept beside them.

use unicode_normalization::UnicodeNormalization as _;

pub use crate::skeleton::skeleton;

/// The text with everything folded that does not change what is said: compatibility forms, case, Latin
/// accents, nukta (ज़ = ज), candrabindu (ँ = ं), a nasal before its consonant (म्ब = ंब), joiners and
/// byte order marks, Devanagari digits. Punctuation and spaces stay.
pub(crate) fn plain(s: &str) -> String {
    // Nothing else is folded in plain Latin letters.
    if s.is_ascii() {
        return s.to_ascii_lowercase();
    }
    const NUKTA: char = '\u{93c}';
    let letters: Vec<char> = s
        .nfkd()
        .flat_map(char::to_lowercase)
        .filter(|&c| c != NUKTA && !is_invisible(c) && !('\u{300}'..='\u{36f}').contains(&c))
        .map(|c| match c {
            '\u{901}' => '\u{902}',
            '०'..='९' => char::from(b'0' + (u32::from(c) - u32::from('०')) as u8),
            _ => c,
        })
        .collect();
    let mut out = String::with_capacity(s.len());
    let mut i = 0;
    while let Some(&c) = letters.get(i) {
        let next = letters.get(i + 1).copied();
        if next == Some(VIRAMA) && letters.get(i + 2).is_some_and(|&stop| is_nasal_of(c, stop)) {
            out.push('\u{902}');
            i += 2;
        } else if let Some(whole) = next.and_then(|sign| independent(c, sign)) {
            out.push(whole);
            i += 2;
        } else {
            out.push(c);
            i += 1;
        }
    }
    out
}

const VIRAMA: char = '\u{94d}';

/// Joiners, directions, soft hyphen, byte order mark: characters that nobody sees and copying brings along.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Whether `c` + virama before `stop` is commonly written as an anusvara: अम्बेडकर, पन्द्रह, मन्सूरी.
fn is_nasal_of(c: char, stop: char) -> bool {
    match c {
        'म' => matches!(stop, 'प'..='भ'),
        'ङ' | 'ञ' | 'ण' | 'न' => {
            matches!(stop, 'क'..='घ' | 'च'..='झ' | 'ट'..='ढ' | 'त'..='ध' | 'श'..='स')
        }
        _ => false,
    }
}

/// A vowel typed as अ (or ए) and a sign, as converters of old fonts leave it: अ + ा is आ.
fn independent(c: char, sign: char) -> Option<char> {
    Some(match (c, sign) {
        ('अ', 'ा') => 'आ',
        ('अ', 'ॉ') => 'ऑ',
        ('अ', 'ो') => 'ओ',
        ('अ', 'ौ') => 'औ',
        ('ए', 'े') => 'ऐ',
        _ => return None,
    })
}

/// Whether `c` belongs to a word: letters, digits and the signs that Devanagari words are made of.
pub(crate) fn is_word_char(c: char) -> bool {
    match c {
        '\u{964}' | '\u{965}' | '\u{970}' => false, // danda, double danda, sign of abbreviation
        '\u{900}'..='\u{97f}' => true,
        _ => c.is_alphanumeric(),
    }
}

fn is_devanagari_letter(c: char) -> bool {
    ('\u{900}'..='\u{97f}').contains(&c) && is_word_char(c) && !('०'..='९').contains(&c)
}

fn is_latin_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}') && c.is_alphabetic()
}

/// The key under which names are compared within one script.
///
/// Lower case, digits 0-9, nukta and joiners gone, candrabindu and nasal consonants as anusvara, every
/// punctuation a single space: `Dr.Ambedkar Nagar -Mhow` and `DR. AMBEDKAR NAGAR MHOW` meet,
/// so do अम्बेडकर and अंबेडकर. Apostrophes join: `Hon'ble` is `honble`.
pub fn name(s: &str) -> String {
    let mut out = String::with_capacity(s.len());
    for c in plain(s).chars() {
        if is_word_char(c) {
            out.push(c);
        } else if !is_apostrophe(c) && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ')
}

/// Titles before a name, as [`name`] folds them.
const TITLES: &[&str] = &[
    "श्री",
    "श्रीमान",
    "श्रीमती",
    "श्रीमति",
    "सुश्री",
    "डॉ",
    "डा",
    "डॉक्टर",
    "डाक्टर",
    "कु",
    "कुमारी",
    "पं",
    "पंडित",
    "माननीय",
    "माननीया",
    "मा",
    "प्रो",
    "प्रोफेसर",
    "एड",
    "एडवोकेट",
    "अधिवक्ता",
    "इंजी",
    "shri",
    "shree",
    "sri",
    "shrimati",
    "smt",
    "sushri",
    "dr",
    "doctor",
    "kum",
    "kumari",
    "ku",
    "pt",
    "pandit",
    "mr",
    "mrs",
    "ms",
    "miss",
    "prof",
    "professor",
    "adv",
    "advocate",
    "er",
    "hon",
    "honble",
    "honourable",
    "mananiya",
];

/// Courtesies after a name.
const COURTESIES: &[&str] = &["जी", "ji"];

/// The key under which people's names are compared within one script: as [`name`], without titles and
/// courtesies (श्री, डॉ., सुश्री, माननीय, Shri, Smt, Hon'ble …, and जी at the end). A name that is
/// nothing but a title stays as it is.
pub fn person(s: &str) -> String {
    let folded = name(s);
    let mut words: &[&str] = &folded.split(' ').collect::<Vec<_>>();
    while let [first, rest @ ..] = words
        && !rest.is_empty()
        && TITLES.contains(first)
    {
        words = rest;
    }
    while let [rest @ .., last] = words
        && !rest.is_empty()
        && COURTESIES.contains(last)
    {
        words = rest;
    }
    words.join(" ")
}

/// The key under which headers of columns are compared: as [`name`], without any space.
/// Spelling variants (फॉलोअर्स, फालोवर्स) stay different; they are listed as aliases.
pub fn header(s: &str) -> String {
    plain(s).chars().filter(|&c| is_word_char(c)).collect()
}

/// Whether the text is written in Devanagari: has more letters of it than Latin ones.
pub fn is_devanagari(s: &str) -> bool {
    let (latin, devanagari) = letters_by_script(s);
    devanagari > latin
}

fn letters_by_script(s: &str) -> (usize, usize) {
    s.chars().fold((0, 0), |(l, d), c| {
        (l + usize::from(is_latin_letter(c)), d + usize::from(is_devanagari_letter(c)))
    })
}

/// One cell that holds a name in both scripts (`Latin / देवनागरी`, also `Latin (देवनागरी)`, or with a tab,
/// a line break, a bar or two spaces between), as (Latin, Devanagari).
///
/// A cell without such a mark between the scripts (`वार्ड A`, `MP नगर`) is one name, in the script of most of
/// its letters. A reservation at the end (`… (SC)`) stays with the part it stands behind.
pub fn split_scripts(s: &str) -> (Option<String>, Option<String>) {
    // One script has nothing to be cut.
    if !s.chars().any(is_latin_letter) && s.chars().any(is_devanagari_letter) {
        return (None, Some(tidy(s)));
    }
    let whole = || {
        let t = tidy(s);
        match letters_by_script(s) {
            _ if t.is_empty() => (None, None),
            (latin, devanagari) if devanagari > latin => (None, Some(t)),
            _ => (Some(t), None),
        }
    };
    // A reservation in the other script (`इंदौर (Indore) (अजा)`) must not count as a third part.
    let (core, mark) = match s.trim_end().strip_suffix(')').and_then(|t| t.rfind('(')) {
        Some(at) if reserved(s).1.is_some() => s.split_at(at),
        _ => (s, ""),
    };
    let (head, tail, mark) = match cut(core) {
        Some((head, tail)) => (head, tail, mark),
        None => match cut(s) {
            Some((head, tail)) => (head, tail, ""),
            None => return whole(),
        },
    };
    let (mut head, mut tail) = (part(head), part(tail));
    let mark_follows_tail = mark.is_empty() || is_devanagari(mark) == is_devanagari(&tail);
    let marked = if mark_follows_tail { &mut tail } else { &mut head };
    if !mark.is_empty() {
        *marked = format!("{marked} {}", mark.trim());
    }
    if is_devanagari(&head) { (Some(tail), Some(head)) } else { (Some(head), Some(tail)) }
}

/// Cuts at the mark between the scripts, if they change exactly once.
fn cut(s: &str) -> Option<(&str, &str)> {
    let mut last: Option<(bool, usize)> = None;
    let mut border: Option<(usize, usize)> = None;
    for (i, c) in s.char_indices() {
        let devanagari = is_devanagari_letter(c);
        if !devanagari && !is_latin_letter(c) {
            continue;
        }
        if let Some((was, end)) = last
            && was != devanagari
            && border.replace((end, i)).is_some()
        {
            return None;
        }
        last = Some((devanagari, i + c.len_utf8()));
    }
    let (from, to) = border?;
    let between = &s[from..to];
    let at = ["/", "|", "\n", "\t", "(", "[", "  "].iter().find_map(|m| between.find(m))?;
    Some(s.split_at(from + at))
}

/// A part of a cut cell without the marks that held it.
fn part(s: &str) -> String {
    let t = tidy(s.trim_matches(|c: char| c.is_whitespace() || matches!(c, '/' | '|')));
    let unwrapped = ['(', '['].iter().find_map(|&open| t.strip_prefix(open));
    match unwrapped {
        Some(inner) => inner.strip_suffix([')', ']']).unwrap_or(inner).trim().to_owned(),
        None => t,
    }
}

/// The text with every run of white space as one space.
fn tidy(s: &str) -> String {
    s.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name and the reservation that stood behind it: `GEN`, `SC` or `ST`.
///
/// Strips `(SC)`, `(ST)`, `(GEN)`, `(अजा)`, `(अ.ज.जा.)` and the like, also in square brackets, and `-SC`.
pub fn reserved(s: &str) -> (String, Option<&'static str>) {
    let t = tidy(s);
    let bracketed = t.strip_suffix([')', ']']).and_then(|inner| {
        inner.rfind(['(', '[']).map(|at| (&t[..at], inner.get(at + 1..).unwrap_or_default()))
    });
    let dashed = || t.rfind(['-', '–', '—']).and_then(|at| Some((t.get(..at)?, t.get(at..)?)));
    let found = bracketed
        .into_iter()
        .chain(dashed())
        .find_map(|(name, mark)| reservation(mark).map(|code| (name.trim_end(), code)));
    match found {
        Some((name, code)) if !name.is_empty() => {
            (name.trim_end_matches(['-', '–', '—', ',']).trim_end().to_owned(), Some(code))
        }
        _ => (t, None),
    }
}

fn reservation(mark: &str) -> Option<&'static str> {
    Some(match header(mark).as_str() {
        "sc" | "अजा" | "अनुसूचितजाति" => "SC",
        "st" | "अजजा" | "अनुसूचितजनजाति" => "ST",
        "gen" | "general" | "सामान्य" | "अनारक्षित" => "GEN",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spellings_of_one_name_meet() {
        assert_eq!(name("Dr.Ambedkar Nagar -Mhow"), "dr ambedkar nagar mhow");
        assert_eq!(name("INDORE-1"), "indore 1");
        for (a, b) in [
            ("अम्बेडकर", "अंबेडकर"),
            ("इंदौर-1", "इंदौर  १"),
            ("इन्दौर", "इंदौर"),
            ("पांच", "पाँच"),
            ("ज़िला", "\u{95b}िला"),
            ("सबलगढ़", "सबलगढ"),
            ("मन्सूरी", "मंसूरी"),
            ("अाष्टा", "आष्टा"),
            ("श\u{94d}\u{200d}यामला", "श्यामला"),
            ("ＭＨＯＷ\u{a0}", "mhow"),
            ("José", "JOSE"),
            ("O’Brien", "O'Brien"),
        ] {
            assert_eq!(name(a), name(b), "{a} {b}");
        }
        // Different names stay different.
        for (a, b) in [("सिंह", "सिन्हा"), ("कमल", "कमला"), ("जन्म", "जंम"), ("Indore-1", "Indore-2")]
        {
            assert_ne!(name(a), name(b), "{a} {b}");
        }
        assert_eq!(name(" – "), "");
    }

    #[test]
    fn people_are_compared_without_titles() {
        for (a, b) in [
            ("डॉ. मोहन लाल", "मोहन लाल जी"),
            ("श्रीमती (डॉ) मीना वर्मा", "मीना  वर्मा"),
            ("कु. मीना", "कुमारी मीना"),
            ("Hon'ble Shri Ram Lal Ji", "RAM LAL"),
            ("Smt. Mina Verma", "Mrs Mina Verma"),
            ("माननीय पं. राम", "राम"),
        ] {
            assert_eq!(person(a), person(b), "{a} {b}");
        }
        assert_eq!(person("श्री"), "श्री");
        assert_eq!(person("श्रीराम शर्मा"), "श्रीराम शर्मा");
        assert_eq!(person("सुरेश बनर्जी"), "सुरेश बनर्जी");
        assert_eq!(person("मीना कुमारी"), "मीना कुमारी");
    }

    #[test]
    fn headers_lose_case_spaces_and_punctuation_only() {
        assert_eq!(header(" Valid_From "), "validfrom");
        assert_eq!(header("फ़ेसबुक  फ़ॉलोअर्स"), header("फेसबुक फॉलोअर्स"));
        assert_ne!(header("फेसबुक फॉलोअर्स"), header("फेसबुक फालोवर्स"));
    }

    #[test]
    fn both_scripts_in_one_cell() {
        let split = |s| {
            let (l, d) = split_scripts(s);
            (l.unwrap_or_default(), d.unwrap_or_default())
        };
        let own = |l: &str, d: &str| (l.to_owned(), d.to_owned());
        for cell in [
            "Sabalgarh / सबलगढ़\t",
            "सबलगढ़ / Sabalgarh",
            "Sabalgarh\tसबलगढ़",
            "Sabalgarh (सबलगढ़)",
            "Sabalgarh[सबलगढ़]",
            "Sabalgarh\nसबलगढ़",
            "Sabalgarh|सबलगढ़",
        ] {
            assert_eq!(split(cell), own("Sabalgarh", "सबलगढ़"), "{cell:?}");
        }
        assert_eq!(split("Indore-1 (SC) / इंदौर-1 (अजा)"), own("Indore-1 (SC)", "इंदौर-1 (अजा)"));
        assert_eq!(split("इंदौर (Indore) (अजा)"), own("Indore", "इंदौर (अजा)"));
        assert_eq!(split("Indore-1 (इंदौर-1)"), own("Indore-1", "इंदौर-1"));
        assert_eq!(split("वार्ड A"), own("", "वार्ड A"));
        assert_eq!(split("Sheopur (SC)"), own("Sheopur (SC)", ""));
        assert_eq!(split("Ward 5/6"), own("Ward 5/6", ""));
        assert_eq!(split("  "), own("", ""));
    }

    #[test]
    fn reservations_are_taken_off_the_name() {
        for (cell, code) in [
            ("Ater (SC)", "SC"),
            ("Ater(ST)", "ST"),
            ("Ater [sc]", "SC"),
            ("Ater -SC", "SC"),
            ("Ater-ST ", "ST"),
            ("Ater ( अ.ज.जा. )", "ST"),
            ("Ater (अ. जा.)", "SC"),
            ("Ater (अजजा)", "ST"),
            ("Ater (GEN)", "GEN"),
        ] {
            assert_eq!(reserved(cell), ("Ater".to_owned(), Some(code)), "{cell}");
        }
        for cell in ["Ater", "Newcastle-under-Lyme", "(SC)", "Ater (North)", "Indore-1"] {
            assert_eq!(reserved(cell), (cell.to_owned(), None));
        }
    }

    proptest! {
        #[test]
        fn folding_is_stable_and_never_panics(s in "\\PC{0,24}|[अ-हा-्ँं़ (SC)a-zA-Z/()'.-]{0,24}") {
            let once = name(&s);
            prop_assert_eq!(name(&once), once.clone());
            prop_assert!(!once.contains("  ") && once.trim() == once);
            let _ = (person(&s), header(&s), split_scripts(&s), reserved(&s), skeleton(&s), is_devanagari(&s));
        }

        #[test]
        fn a_split_keeps_every_letter(l in "[A-Za-z][a-z]{0,8}( [A-Z][a-z]{1,5})?", d in "[क-ह][ा-ौक-ह]{0,8}") {
            for cell in [format!("{l} / {d}"), format!("{d} ({l})"), format!("{l}\t{d}")] {
                prop_assert_eq!(split_scripts(&cell), (Some(l.clone()), Some(d.clone())));
            }
        }
    }
}
