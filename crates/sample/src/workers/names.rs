//! Names of workers by the hundred thousand, in both scripts, put together from parts. Given names sound like those of northern India; family
//! names are "of such a place", and the places do not exist.

use crate::chance::Chance;
use crate::names::{FAMILIES, MEN, Part, STEMS, WOMEN};

/// How given names begin. Each ends in a consonant, so that every ending of both lists fits.
const BEGINNINGS: &[Part] = &[
    ("राज", "Raj"),
    ("सुर", "Sur"),
    ("मह", "Mah"),
    ("दिन", "Din"),
    ("रम", "Ram"),
    ("नर", "Nar"),
    ("योग", "Yog"),
    ("भूप", "Bhup"),
    ("कमल", "Kamal"),
    ("विम", "Vim"),
    ("देव", "Dev"),
    ("जित", "Jit"),
    ("शैल", "Shail"),
    ("हर", "Har"),
    ("गज", "Gaj"),
    ("धर्म", "Dharm"),
    ("ज्ञान", "Gyan"),
    ("सत्य", "Satya"),
    ("प्रेम", "Prem"),
    ("रूप", "Rup"),
    ("चंद", "Chand"),
    ("सोम", "Som"),
    ("लोक", "Lok"),
    ("वीर", "Vir"),
    ("इंद", "Ind"),
    ("जय", "Jay"),
    ("शिव", "Shiv"),
    ("राम", "Raam"),
    ("श्याम", "Shyam"),
    ("कृष्ण", "Krishn"),
    ("गोप", "Gop"),
    ("नंद", "Nand"),
    ("मोह", "Moh"),
    ("तेज", "Tej"),
    ("बल", "Bal"),
    ("भगव", "Bhagav"),
    ("मन", "Man"),
    ("तुल", "Tul"),
    ("फूल", "Phul"),
    ("सुख", "Sukh"),
    ("लक्ष्म", "Laxm"),
    ("विद्य", "Vidy"),
    ("शांत", "Shant"),
    ("अमर", "Amar"),
    ("आनंद", "Anand"),
    ("उदय", "Uday"),
    ("ओम", "Om"),
    ("केशव", "Keshav"),
    ("खुश", "Khush"),
    ("घनश्य", "Ghanshy"),
    ("छत्र", "Chhatra"),
    ("ज़फ़र", "Zafar"),
    ("झूम", "Jhum"),
    ("टीक", "Tik"),
    ("ठाक", "Thak"),
    ("डालच", "Dalch"),
    ("दया", "Daya"),
    ("पन्न", "Pann"),
    ("बृज", "Brij"),
    ("भोल", "Bhol"),
    ("यश", "Yash"),
    ("रघु", "Raghu"),
    ("वसंत", "Vasant"),
    ("हीर", "Hir"),
];

/// How men's names end.
const MENS_ENDINGS: &[Part] = &[
    ("ेश", "esh"),
    ("ेंद्र", "endra"),
    ("ेश्वर", "eshwar"),
    ("पाल", "pal"),
    ("नाथ", "nath"),
    ("राम", "ram"),
    ("लाल", "lal"),
    ("किशोर", "kishor"),
    ("मोहन", "mohan"),
    ("प्रसाद", "prasad"),
    ("भान", "bhan"),
    ("वीर", "veer"),
    ("राज", "raj"),
    ("देव", "dev"),
    ("जीत", "jeet"),
    ("चंद", "chand"),
    ("चरण", "charan"),
    ("शंकर", "shankar"),
    ("दास", "das"),
    ("मणि", "mani"),
    ("बहादुर", "bahadur"),
    ("सेवक", "sewak"),
    ("किशन", "kishan"),
    ("दीप", "deep"),
    ("स्वरूप", "swaroop"),
    ("गोविंद", "govind"),
];

/// How women's names end.
const WOMENS_ENDINGS: &[Part] = &[
    ("ा", "a"),
    ("िता", "ita"),
    ("िका", "ika"),
    ("िमा", "ima"),
    ("ेश्वरी", "eshwari"),
    ("वती", "wati"),
    ("मती", "mati"),
    ("लता", "lata"),
    ("कला", "kala"),
    ("रानी", "rani"),
    ("प्रभा", "prabha"),
    ("माला", "mala"),
    ("श्री", "shree"),
    ("बाला", "bala"),
    ("ज्योति", "jyoti"),
    ("कुंवर", "kunwar"),
    ("प्यारी", "pyari"),
    ("नंदिनी", "nandini"),
];

/// Further ways in which "of such a place" is said.
const FAMILY_ENDINGS: &[Part] = &[
    ("वाल", "wal"),
    ("वार", "war"),
    ("ोलिया", "olia"),
    ("ेरिया", "eria"),
    ("ावत", "awat"),
    ("ोरे", "ore"),
    ("नकर", "nakar"),
    ("वंशी", "wanshi"),
    ("ाड़े", "ade"),
    ("ौलिया", "auliya"),
    ("निया", "niya"),
    ("पुरी", "puri"),
    ("ोड़िया", "odiya"),
    ("ेले", "ele"),
    ("ाना", "ana"),
    ("गाँवकर", "gaonkar"),
    ("टोलिया", "toliya"),
    ("हाटिया", "hatiya"),
    ("झिरिया", "jhiriya"),
    ("बागवाला", "bagwala"),
    ("चौरिया", "chauriya"),
    ("खोहर", "khohar"),
    ("नगरिया", "nagariya"),
    ("सागरे", "sagre"),
    ("मेलिया", "meliya"),
    ("पालिया", "paliya"),
    ("धामी", "dhami"),
    ("दरिया", "dariya"),
];

const MENS_MIDDLE: &[Part] = &[
    ("कुमार", "Kumar"),
    ("कुमार", "Kumar"),
    ("सिंह", "Singh"),
    ("लाल", "Lal"),
    ("प्रकाश", "Prakash"),
    ("चंद्र", "Chandra"),
    ("प्रसाद", "Prasad"),
    ("राम", "Ram"),
    ("नारायण", "Narayan"),
];
const WOMENS_MIDDLE: &[Part] =
    &[("देवी", "Devi"), ("देवी", "Devi"), ("बाई", "Bai"), ("कुमारी", "Kumari"), ("रानी", "Rani")];

/// A word of a name in both scripts, as it is written officially.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub hi: String,
    pub en: String,
}

fn word((hi, en): Part) -> Word {
    Word { hi: hi.to_owned(), en: en.to_owned() }
}

fn joined(a: Part, b: Part) -> Word {
    Word { hi: format!("{}{}", a.0, b.0), en: format!("{}{}", a.1, b.1) }
}

/// A place in a list of `n`, the first ones often and the last ones seldom, as names are spread.
fn skewed(chance: &Chance, n: usize) -> usize {
    let u = chance.unit();
    // The commonest hundredth takes a fifth of all.
    (u * u * u * n as f64) as usize
}

/// A given name.
pub fn given(chance: &Chance, female: bool) -> Word {
    let (whole, endings) = if female { (WOMEN, WOMENS_ENDINGS) } else { (MEN, MENS_ENDINGS) };
    if chance.one_in(0.68) {
        return word(whole[skewed(chance, whole.len()).min(whole.len() - 1)]);
    }
    let begins = BEGINNINGS[skewed(chance, BEGINNINGS.len())];
    joined(begins, endings[skewed(chance, endings.len())])
}

/// A given name that begins like another: brothers and sisters are often called so.
pub fn given_like(chance: &Chance, female: bool, other: &Word) -> Word {
    let endings = if female { WOMENS_ENDINGS } else { MENS_ENDINGS };
    match BEGINNINGS.iter().find(|b| other.hi.starts_with(b.0) && other.en.starts_with(b.1)) {
        Some(begins) => joined(*begins, *chance.pick(endings)),
        None => given(chance, female),
    }
}

/// A word between given and family name, where there is one.
pub fn middle(chance: &Chance, female: bool) -> Option<Word> {
    let list = if female { WOMENS_MIDDLE } else { MENS_MIDDLE };
    chance.one_in(0.45).then(|| word(*chance.pick(list)))
}

/// A family name.
pub fn family(chance: &Chance) -> Word {
    let stem = STEMS[skewed(chance, STEMS.len())];
    let n = FAMILIES.len() + FAMILY_ENDINGS.len();
    let i = skewed(chance, n);
    joined(stem, if i < FAMILIES.len() { FAMILIES[i] } else { FAMILY_ENDINGS[i - FAMILIES.len()] })
}

/// What people write for what, in Latin letters.
const LATIN: &[Part] = &[
    ("ee", "i"),
    ("oo", "u"),
    ("endra", "inder"),
    ("endra", "ender"),
    ("eshwar", "eswar"),
    ("v", "w"),
    ("w", "v"),
    ("sh", "s"),
    ("esh", "eesh"),
    ("ph", "f"),
    ("x", "ksh"),
    ("z", "j"),
    ("aa", "a"),
    ("Kumar", "Kumaar"),
    ("Singh", "Sinh"),
    ("Chandra", "Chander"),
    ("Prasad", "Prashad"),
    ("ri", "ree"),
    ("ti", "tee"),
    ("ni", "nee"),
    ("ya", "ia"),
    ("ia", "iya"),
    ("au", "ou"),
    ("dd", "d"),
    ("kh", "k"),
    ("ur", "oor"),
    ("am", "aam"),
    ("al", "aal"),
    ("nd", "nnd"),
    ("deep", "dip"),
    ("jeet", "jit"),
    ("th", "t"),
    ("chh", "ch"),
    ("hi", "hee"),
    ("garh", "gadh"),
];

/// What people write for what, in Devanagari. That both are read alike is the program's affair only for the first four.
const NAGARI: &[Part] = &[
    ("ंद", "न्द"),
    ("ंत", "न्त"),
    ("ड़", "ड"),
    ("ज़", "ज"),
    ("ि", "ी"),
    ("ी", "ि"),
    ("ु", "ू"),
    ("ू", "ु"),
    ("श", "स"),
    ("व", "ब"),
    ("ण", "न"),
    ("िया", "या"),
    ("ें", "े"),
    ("ौ", "ो"),
];

fn respelt(text: &str, pairs: &[Part], chance: &Chance) -> Option<String> {
    let fitting: Vec<&Part> = pairs.iter().filter(|(from, _)| text.contains(from)).collect();
    if fitting.is_empty() {
        return None;
    }
    let (from, to) = **chance.pick(&fitting);
    Some(text.replacen(from, to, 1))
}

/// Another way to spell a word in Latin letters, or the same where none is known.
pub fn other_latin(en: &str, chance: &Chance) -> String {
    respelt(en, LATIN, chance).unwrap_or_else(|| en.to_owned())
}

/// Another way to spell a word in Devanagari, or the same where none is known.
pub fn other_nagari(hi: &str, chance: &Chance) -> String {
    respelt(hi, NAGARI, chance).unwrap_or_else(|| hi.to_owned())
}
