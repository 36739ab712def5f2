//! Tells text typed in a legacy Hindi font (Kruti Dev, DevLys, Chanakya) from text in Latin letters.
//!
//! Those fonts draw Devanagari over ASCII, so that a cell that looked like विजय नगर arrives as `fot; uxj`.
//! It must be refused with an explanation rather than stored as a name. Such text is told by the
//! letters that stand side by side: `xj`, `dq`, `nsoh` occur in hardly any Latin word.

/// Weights of pairs of neighbouring letters: the row is the first, the column the second, each a to z and
/// then anything else (an edge, a sign). `3` means as likely in either; `6` far likelier (64 times and more)
/// in legacy text, `0` far likelier in Latin text. Counted, in half powers of two, over 66,000 Hindi
/// words put through the key map of Kruti Dev and 188,000 romanised Hindi and English ones.
const PAIRS: [&[u8; 27]; 27] = [
    b"012214111001213221011205003", // a
    b"214316511352331451342545263", // b
    b"233514621643560462423666463", // c
    b"135225221664332363433435463", // d
    b"221223342452112241225132352", // e
    b"056633563665663664244636624", // f
    b"135425121663322463443445342", // g
    b"033516312554232353023406364", // h
    b"200213245431111252205252242", // i
    b"246636553366343466654426455", // j
    b"366646633666654564554666665", // k
    b"224325461651343265423445263", // l
    b"023315152554231163332346353", // m
    b"011013051342212164203145362", // n
    b"410232243452102241322205353", // o
    b"222415331561341261403453463", // p
    b"656666666665666666663666666", // q
    b"002313251443012262302136253", // r
    b"343526502614443344023506463", // s
    b"033313420652231062323236252", // t
    b"312334252452125162325354445", // u
    b"236526462665444464556466464", // v
    b"155526502635433553056636654", // w
    b"343646663665566166626555664", // x
    b"234535564564432265434456553", // y
    b"346636643666465565665656526", // z
    b"123344333444333253123426443", // anything else
];

/// Common words of Indian lists as the key map of Kruti Dev writes them: सिंह, राम, नगर, ग्राम, देवी …
const WORDS: &[&str] = &[
    "flag", "jke", "uxj", "xzke", "nsoh", "yky", "izlkn", "'kekZ", "oekZ", ";kno", "iVsy", "dqekj", "ftyk",
    "okMZ", "Jh", "Jherh", "esa", "gS", "vkSj", "fo|ky;", "Hkou", "eksgu", "dks", "Hkkjr", "e/;", "izns'k",
    "fot;", "t;", "ckbZ", "pkSgku", "feJk", "xqIrk", "tSu", "iqj", "iwoZ", "mÙkj", "if'pe", "nf{k.k",
];

/// Whether one cell is text in a legacy Hindi font. Careful: a short word may pass unnoticed, a Latin name,
/// an address or a handle may not be accused.
pub fn looks_legacy(cell: &str) -> bool {
    let seen = Evidence::of(cell);
    // A single word of letters only might be anybody's name or handle: ask for more.
    seen.weight >= if seen.words > 1 || seen.signs { 8 } else { 11 }
}

/// Whether a column is text in a legacy Hindi font, as a whole or in a good part of its cells: what one short
/// word cannot prove, many together can.
pub fn column_looks_legacy<'a>(cells: impl IntoIterator<Item = &'a str>) -> bool {
    let (mut filled, mut sure, mut likely) = (0usize, 0usize, 0usize);
    for cell in cells {
        filled += usize::from(!cell.trim().is_empty());
        sure += usize::from(looks_legacy(cell));
        likely += usize::from(Evidence::of(cell).weight >= 6);
    }
    (sure > 0 && sure * 5 >= filled) || (likely >= 3 && likely * 5 >= filled * 2)
}

#[derive(Default)]
struct Evidence {
    weight: i32,
    words: usize,
    /// Signs stand where Latin text has none: `;` before a letter, `'k`, `[k`, `M+`.
    signs: bool,
}

impl Evidence {
    fn of(cell: &str) -> Evidence {
        let mut seen = Evidence::default();
        let is_other_writing = cell.chars().any(|c| ('\u{370}'..='\u{1fff}').contains(&c));
        let is_address = ["://", "www.", "@"].iter().any(|mark| cell.contains(mark));
        if !is_other_writing && !is_address {
            cell.split_whitespace().for_each(|word| seen.add(word));
        }
        seen
    }

    fn add(&mut self, word: &str) {
        let around = |c: char| c.is_ascii_digit() || matches!(c, '(' | ')' | '“' | '”' | '¼' | '½' | '-');
        let word = word.trim_matches(around);
        // Ids of accounts and links are jumbles of letters too, but longer than words and with digits.
        if word.is_empty() || word.len() >= 24 || word.contains(|c: char| c.is_ascii_digit()) {
            return;
        }
        self.words += 1;
        // Capitals only: a code or an abbreviation. The key map writes hardly a word without small letters.
        if word.bytes().all(|b| b.is_ascii_uppercase()) {
            return;
        }
        let others = self.weight;
        let mut before = ' ';
        let mut letters = word.chars().peekable();
        while let Some(c) = letters.next() {
            let after = letters.peek().copied().unwrap_or(' ');
            self.weight += pair(before, c);
            self.sign(before, c, after);
            before = c;
        }
        self.weight += pair(before, ' ');
        if WORDS.contains(&word) {
            // However Latin its letters look (`flag`): two such words are enough.
            self.weight = self.weight.max(others + 4);
        }
    }

    fn sign(&mut self, before: char, c: char, after: char) {
        let is_half_letter = after == 'k' && matches!(c, '\'' | '"' | '/' | '[' | '?' | '{' | '>');
        let has_dot_below = after == '+' && matches!(c, 'M' | '<' | 't' | 'Q' | 'd' | 'x');
        let is_joined = after.is_ascii_alphabetic() && matches!(c, ';' | '~' | '`');
        if is_half_letter || has_dot_below || is_joined || matches!(c, 'Ù' | 'ª' | 'Ø' | '¶' | '¸' | '¡')
        {
            self.weight += 3;
            self.signs = true;
        } else if c == ';' && before != ' ' {
            self.weight += 2;
        } else if matches!(c, 'Z' | 'S' | 'W')
            && before.is_ascii_lowercase()
            && !matches!(after, 'a' | 'e' | 'i' | 'o' | 'u')
        {
            // Signs above the line (र्, ै, ॉ); `markSmith` has a vowel soon, `bankSj` has none.
            self.weight += 2;
        }
    }
}

/// The weight of two neighbours, -3 to 3; none where neither is a letter.
fn pair(a: char, b: char) -> i32 {
    let place = |c: char| match c.to_ascii_lowercase() {
        c @ 'a'..='z' => c as usize - 'a' as usize,
        _ => 26,
    };
    let (a, b) = (place(a), place(b));
    if a == 26 && b == 26 { 0 } else { i32::from(PAIRS[a][b]) - i32::from(b'3') }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Common words put through the key map of Kruti Dev.
    const LEGACY: &[&str] = &[
        "xzke iapk;r",          // ग्राम पंचायत
        "e/; izns'k",           // मध्य प्रदेश
        "e/;izns'k",            // मध्यप्रदेश
        "jke flag",             // राम सिंह
        "fot; uxj",             // विजय नगर
        "Jherh lquhrk nsoh",    // श्रीमती सुनीता देवी
        "eksgu yky ;kno",       // मोहन लाल यादव
        "Xokfy;j",              // ग्वालियर
        "f'koiqjh",             // शिवपुरी
        "dqekj",                // कुमार
        "izkFkfed fo|ky;",      // प्राथमिक विद्यालय
        "ftyk vLirky",          // जिला अस्पताल
        "fo/kk;d",              // विधायक
        "ftyk v/;{k",           // जिला अध्यक्ष
        "mTtSu mÙkj",           // उज्जैन उत्तर
        "'kkldh; dU;k 'kkyk",   // शासकीय कन्या शाला
        "jes'k dqekj 'kekZ",    // रमेश कुमार शर्मा
        "xhrk ckbZ iVsy",       // गीता बाई पटेल
        "bankSj 'kgj",          // इंदौर शहर
        "ujsUnz flag rksej",    // नरेन्द्र सिंह तोमर
        "uxj ikfydk",           // नगर पालिका
        "dk;kZy;",              // कार्यालय
        "tcyiqj iwoZ",          // जबलपुर पूर्व
        "lkeqnkf;d Hkou",       // सामुदायिक भवन
        "iapk;r Hkou ds ikl",   // पंचायत भवन के पास
        "vkaxuokM+h dsanz ¼1½", // आंगनवाड़ी केंद्र (1)
        "lks'ky ehfM;k",        // सोशल मीडिया
    ];

    #[test]
    fn legacy_text_is_told() {
        for cell in LEGACY {
            assert!(looks_legacy(cell), "{cell}");
        }
        assert!(column_looks_legacy(LEGACY.iter().copied()));
        // One by one too short to tell, together plain: सतना, रीवा, भोपाल, इंदौर, जबलपुर.
        assert!(column_looks_legacy(["lruk", "jhok", "Hkksiky", "bankSj", "tcyiqj", ""]));
    }

    #[test]
    fn other_text_is_not_accused() {
        let fine = [
            "",
            "Sabalagadh",
            "Dr. Ambedkar Nagar-Mhow",
            "flag",
            "red flag",
            "Flag Day",
            "The quick brown fox; it jumps over the lazy dog.",
            "Rock 'n' roll",
            "https://example.org/fot;uxj?xj=dq",
            "@qjxkdq",
            "user.name@example.org",
            "BJP",
            "HDFC Bank Ltd",
            "विजय नगर",
            "विजय / fot;",
            "MarkSmith_MP",
            "12,34,567",
            "MP-PC-19; MP-D-07",
            "profile.php?id=100044",
            "N/A",
            "Ashfaq Iqbal Siddiqui",
            "Khandwa (ST)",
            "K. K. Vasu",
            "Straße",
            "C/o Ram Lal",
            "Jhabua",
            "O'Keefe",
        ];
        for cell in fine {
            assert!(!looks_legacy(cell), "{cell}");
        }
        assert!(!column_looks_legacy(fine));
        assert!(!column_looks_legacy([]));
    }

    #[test]
    fn real_names_handles_and_links_are_not_accused() {
        let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data");
        if !std::path::Path::new(dir).is_dir() {
            println!("skipped: {dir} is absent");
            return;
        }
        let mut seen = 0;
        for file in [
            "electors/mp-ac-2014-2023.csv",
            "electors/mp-2014-roll-as-published.csv",
            "electors/loksabha-2019-as-published.csv",
            "handles/bundestag-links-2019.csv",
            "handles/uk-mps.csv",
            "names/dakshina-hi-train.tsv",
            "names/candidates-hi-en-half.csv",
        ] {
            let delimiter = if file.ends_with("tsv") { b'\t' } else { b',' };
            let mut rows = csv::ReaderBuilder::new()
                .delimiter(delimiter)
                .quoting(delimiter == b',')
                .has_headers(false)
                .flexible(true)
                .from_path(format!("{dir}/{file}"))
                .unwrap();
            let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
            for cell in rows.iter().flatten() {
                assert!(!looks_legacy(cell), "{file}: {cell}");
                let last = cell.rsplit('/').next().unwrap_or_default();
                assert!(!looks_legacy(last), "{file}: {last}");
                seen += 1;
            }
            for column in 0..rows.first().map_or(0, csv::StringRecord::len) {
                assert!(!column_looks_legacy(rows.iter().filter_map(|r| r.get(column))), "{file} {column}");
            }
        }
        println!("{seen} cells");
    }

    proptest! {
        #[test]
        fn nothing_panics_and_devanagari_is_never_legacy(s in "\\PC{0,40}", hindi in "[क-ह]") {
            let _ = (looks_legacy(&s), column_looks_legacy([s.as_str()]));
            let with_hindi = s + &hindi;
            prop_assert!(!looks_legacy(&with_hindi));
        }

        #[test]
        fn two_common_words_are_enough(a in prop::sample::select(WORDS), b in prop::sample::select(WORDS)) {
            let cell = format!("{a} {b}");
            prop_assert!(looks_legacy(&cell), "{}", cell);
        }
    }
}
