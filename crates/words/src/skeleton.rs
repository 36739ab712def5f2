use unicode_normalization::UnicodeNormalization as _;

/// A sketch of how a name sounds, in Latin letters, in which a Hindi and a Latin spelling of it come close.
///
/// Devanagari is romanised with the silent `a` left out where speech drops it (सबलगढ़ → `sabalgar`); then
/// both scripts lose what people spell differently: length of vowels, breath (`bh`, `b`), doubled letters,
/// `w`/`v`, `sh`/`s`. For suggestions only: two different names may share a sketch, so it must
/// never decide that two names are the same.
pub fn skeleton(s: &str) -> String {
    // ड़ and ढ़ sound and are mostly written as r; folding would make d of them.
    let flapped: String = s.nfkd().collect::<String>().replace("ड\u{93c}", "र").replace("ढ\u{93c}", "र");
    let folded = crate::fold::name(&flapped);
    let words = folded.split(' ').filter(|w| !w.is_empty()).map(|w| sketch(&romanise(w)));
    words.filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

/// One consonant (or none) with its vowel, in Latin letters.
struct Syllable {
    onset: &'static str,
    vowel: &'static str,
    /// The vowel is the unwritten `a`, which speech may drop.
    silent: bool,
    /// Belongs to a cluster (virama before or after), which keeps its vowel.
    cluster: bool,
    /// Anusvara and visarga.
    coda: &'static str,
}

fn romanise(word: &str) -> String {
    if !word.chars().any(|c| matches!(c, '\u{904}'..='\u{939}')) {
        return word.to_owned();
    }
    let mut out = String::new();
    let mut run: Vec<Syllable> = Vec::new();
    for c in word.chars() {
        if let Some(onset) = consonant(c) {
            let cluster = run.last().is_some_and(|s| s.vowel.is_empty());
            if let Some(last) = run.last_mut()
                && last.coda == "n"
                && onset.starts_with(['p', 'b', 'f'])
            {
                last.coda = "m";
            }
            run.push(Syllable { onset, vowel: "a", silent: true, cluster, coda: "" });
        } else if let Some(vowel) = vowel_letter(c) {
            run.push(Syllable { onset: "", vowel, silent: false, cluster: false, coda: "" });
        } else if let Some(last) = run.last_mut()
            && let Some(vowel) = vowel_sign(c)
        {
            last.vowel = vowel;
            last.silent = false;
        } else if let Some(last) = run.last_mut()
            && matches!(c, '\u{902}' | '\u{903}')
        {
            last.coda = if c == '\u{902}' { "n" } else { "h" };
        } else if !matches!(c, '\u{900}'..='\u{963}') {
            out.push_str(&spoken(&mut run));
            out.push(c);
        }
    }
    out.push_str(&spoken(&mut run));
    out
}

/// Drops the silent vowels of a word, from the right: at the end of the word, and between two single
/// consonants of which the left follows and the right carries a vowel that is spoken.
fn spoken(run: &mut Vec<Syllable>) -> String {
    let n = run.len();
    for i in (1..n).rev() {
        let (before, rest) = run.split_at_mut(i);
        let Some((this, after)) = rest.split_first_mut() else { continue };
        let droppable = this.silent && this.coda.is_empty();
        let left_speaks = before.last().is_some_and(|s| !s.vowel.is_empty());
        let right_speaks = after.first().is_some_and(|s| !s.vowel.is_empty() && !s.onset.is_empty());
        let at_end = after.is_empty() && !(this.cluster && n <= 2);
        if droppable && (at_end || (!this.cluster && left_speaks && right_speaks)) {
            this.vowel = "";
        }
    }
    run.drain(..).flat_map(|s| [s.onset, s.vowel, s.coda]).collect()
}

fn consonant(c: char) -> Option<&'static str> {
    Some(match c {
        'क' => "k",
        'ख' => "kh",
        'ग' => "g",
        'घ' => "gh",
        'ङ' | 'ञ' | 'ण' | 'न' => "n",
        'च' => "ch",
        'छ' => "chh",
        'ज' => "j",
        'झ' => "jh",
        'ट' | 'त' => "t",
        'ठ' | 'थ' => "th",
        'ड' | 'द' => "d",
        'ढ' | 'ध' => "dh",
        'प' => "p",
        'फ' => "f",
        'ब' => "b",
        'भ' => "bh",
        'म' => "m",
        'य' => "y",
        'र' => "r",
        'ल' | 'ळ' => "l",
        'व' => "v",
        'श' | 'ष' => "sh",
        'स' => "s",
        'ह' => "h",
        _ => return None,
    })
}

fn vowel_letter(c: char) -> Option<&'static str> {
    Some(match c {
        'अ' | 'आ' => "a",
        'इ' | 'ई' => "i",
        'उ' | 'ऊ' => "u",
        'ऋ' => "ri",
        'ए' | 'ऐ' | 'ऍ' => "e",
        'ओ' | 'औ' | 'ऑ' => "o",
        _ => return None,
    })
}

fn vowel_sign(c: char) -> Option<&'static str> {
    Some(match c {
        'ा' => "a",
        'ि' | 'ी' => "i",
        'ु' | 'ू' => "u",
        'ृ' => "ri",
        'े' | 'ै' | 'ॅ' => "e",
        'ो' | 'ौ' | 'ॉ' => "o",
        '\u{94d}' => "",
        _ => return None,
    })
}

/// Spellings that stand for one sound, longest first: the first that fits is taken.
const SAME: &[(&str, &str)] = &[
    ("chh", "c"),
    ("aa", "a"),
    ("ai", "e"),
    ("ay", "e"),
    ("au", "o"),
    ("bh", "b"),
    ("ch", "c"),
    ("ck", "k"),
    ("dh", "d"),
    ("ee", "i"),
    ("ei", "e"),
    ("gh", "g"),
    ("ii", "i"),
    ("jh", "j"),
    ("jn", "gy"),
    ("kh", "k"),
    ("oo", "u"),
    ("ou", "o"),
    ("ph", "f"),
    ("rh", "r"),
    ("sh", "s"),
    ("th", "t"),
    ("uu", "u"),
    ("q", "k"),
    ("w", "v"),
    ("x", "ks"),
    ("y", "i"),
    ("z", "j"),
];

/// Brings romanised spellings of one sound together and doubled letters to one.
fn sketch(latin: &str) -> String {
    let mut out = String::with_capacity(latin.len());
    let mut rest = latin;
    while let Some(c) = rest.chars().next() {
        let (from, to) = SAME.iter().find(|(from, _)| rest.starts_with(from)).copied().unwrap_or(("", ""));
        if from.is_empty() {
            push_once(&mut out, c);
            rest = &rest[c.len_utf8()..];
        } else {
            to.chars().for_each(|c| push_once(&mut out, c));
            rest = &rest[from.len()..];
        }
    }
    // A written last `a` is as often there as not (Joura, Jaur).
    if out.chars().count() > 3 && out.ends_with('a') {
        out.pop();
    }
    out
}

fn push_once(out: &mut String, c: char) {
    if !out.ends_with(c) || c.is_ascii_digit() {
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silent_vowels_are_left_out() {
        for (hindi, latin) in [
            ("सबलगढ़", "Sabalgarh"),
            ("विजयपुर", "Vijaypur"),
            ("भोपाल", "Bhopal"),
            ("जौरा", "Joura"),
            ("जौरा", "Jaura"),
            ("रीवा", "Rewa"),
            ("लहार", "Lahar"),
            ("नरसिंहगढ़", "Narsinghgarh"),
            ("राम", "Ram"),
            ("इंदौर-1", "INDORE 1"),
        ] {
            let (h, l) = (skeleton(hindi), skeleton(latin));
            let close = strsim::normalized_damerau_levenshtein(&h, &l);
            assert!(close >= 0.65, "{hindi} {h} {latin} {l} {close}");
        }
        assert_eq!(skeleton("सबलगढ़"), "sabalgar");
        assert_eq!(skeleton("विजयपुर"), skeleton("Vijaypur"));
        assert_eq!(skeleton("कमला नगर"), "kaml nagar");
    }
}
