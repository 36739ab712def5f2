//! Hindi words for numbers, as [`crate::fold`] folds them (nukta gone, candrabindu and nasals as anusvara).

/// The words for 0 to 99 by value, each with the spellings in use.
const WORDS: [&str; 100] = [
    "शून्य",
    "एक",
    "दो",
    "तीन",
    "चार",
    "पांच पाच",
    "छह छः छ छै छे",
    "सात",
    "आठ",
    "नौ",
    "दस",
    "ग्यारह",
    "बारह",
    "तेरह",
    "चौदह",
    "पंद्रह पंदरह",
    "सोलह",
    "सत्रह सतरह",
    "अठारह अट्ठारह",
    "उन्नीस उनीस",
    "बीस",
    "इक्कीस",
    "बाईस बाइस",
    "तेईस तेइस",
    "चौबीस",
    "पच्चीस पचीस",
    "छब्बीस",
    "सत्ताईस सत्ताइस",
    "अट्ठाईस अट्ठाइस अठाईस अठाइस",
    "उनतीस उंतीस",
    "तीस",
    "इकतीस इकत्तीस",
    "बत्तीस",
    "तैंतीस तेंतीस तेतीस तैतीस",
    "चौंतीस चौतीस",
    "पैंतीस पैतीस",
    "छत्तीस",
    "सैंतीस सैतीस",
    "अडतीस",
    "उनतालीस उंतालीस उनचालीस",
    "चालीस",
    "इकतालीस",
    "बयालीस बयालिस",
    "तैंतालीस तैतालीस तेंतालीस तेतालीस तिरालिस",
    "चौवालीस चवालीस चौंवालीस चौआलीस",
    "पैंतालीस पैतालीस",
    "छियालीस छयालीस",
    "सैंतालीस सैतालीस",
    "अडतालीस",
    "उनचास उंचास",
    "पचास",
    "इक्यावन इकावन",
    "बावन",
    "तिरपन तिरेपन त्रेपन",
    "चौवन चौअन",
    "पचपन",
    "छप्पन",
    "सत्तावन",
    "अट्ठावन अठावन",
    "उनसठ उंसठ",
    "साठ",
    "इकसठ",
    "बासठ",
    "तिरसठ तिरेसठ",
    "चौंसठ चौसठ",
    "पैंसठ पैसठ",
    "छियासठ छासठ",
    "सडसठ सरसठ",
    "अडसठ",
    "उनहत्तर उन्हत्तर",
    "सत्तर",
    "इकहत्तर",
    "बहत्तर",
    "तिहत्तर",
    "चौहत्तर",
    "पचहत्तर पिचहत्तर पचत्तर",
    "छिहत्तर",
    "सतहत्तर",
    "अठहत्तर",
    "उन्यासी उनासी उन्नासी",
    "अस्सी",
    "इक्यासी",
    "बयासी",
    "तिरासी",
    "चौरासी",
    "पचासी",
    "छियासी",
    "सत्तासी सतासी",
    "अट्ठासी अठासी",
    "नवासी",
    "नब्बे",
    "इक्यानवे इक्यानबे",
    "बानवे बानबे",
    "तिरानवे तिरानबे",
    "चौरानवे चौरानबे",
    "पचानवे पंचानवे पंचानबे पचानबे",
    "छियानवे छियानबे",
    "सत्तानवे सत्तानबे",
    "अट्ठानवे अठानवे अट्ठानबे अठानबे",
    "निन्यानवे निन्यानबे निन्नानवे",
];

/// The number that a folded Hindi word stands for: 0 to 99.
pub(crate) fn number(word: &str) -> Option<u128> {
    let n = WORDS.iter().position(|spellings| spellings.split(' ').any(|w| w == word))?;
    u128::try_from(n).ok()
}

/// The hundred, which also multiplies greater units (`दो सौ पचास करोड़`).
pub(crate) const HUNDRED: u128 = 100;

/// The size of a unit, as folded: Hindi, Indian English, English and their abbreviations.
pub(crate) fn unit(word: &str) -> Option<u128> {
    Some(match word {
        "सौ" | "hundred" => HUNDRED,
        "हजार" | "k" | "thousand" | "thousands" | "hazar" | "hajar" => 1_000,
        "लाख" | "l" | "lac" | "lacs" | "lakh" | "lakhs" | "laakh" => 100_000,
        "m" | "mn" | "mio" | "million" | "millions" | "मिलियन" => 1_000_000,
        "करोड" | "cr" | "crs" | "crore" | "crores" | "karod" | "karor" => 10_000_000,
        "अरब" | "b" | "bn" | "billion" | "billions" | "arab" | "बिलियन" => 1_000_000_000,
        "खरब" => 100_000_000_000,
        _ => return None,
    })
}

/// A word that says a number in quarters.
pub(crate) enum Fraction {
    /// Stands for itself: डेढ़ is six quarters of its unit.
    Whole(u128),
    /// Added to (or taken from) the number that follows, in quarters: सवा दो is 2 + 1/4. `alone` is what it
    /// says without a number (सवा लाख is five quarters of a lakh), where it can stand so.
    Before {
        /// Quarters more (or fewer) than the number.
        shift: i8,
        /// Quarters without a number.
        alone: Option<u128>,
    },
}

/// The quarters that a folded Hindi word says.
pub(crate) fn fraction(word: &str) -> Option<Fraction> {
    Some(match word {
        "डेढ" => Fraction::Whole(6),
        "ढाई" | "ढाइ" | "अढाई" => Fraction::Whole(10),
        "आधा" | "आधे" | "आधी" => Fraction::Whole(2),
        "पौन" | "पौना" => Fraction::Whole(3),
        "सवा" => Fraction::Before { shift: 1, alone: Some(5) },
        "साढे" | "साडे" => Fraction::Before { shift: 2, alone: None },
        "पौने" => Fraction::Before { shift: -1, alone: Some(3) },
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_folded_and_unique() {
        let all: Vec<&str> = WORDS.iter().flat_map(|s| s.split(' ')).collect();
        for w in &all {
            assert_eq!(&crate::fold::name(w), w);
            assert_eq!(all.iter().filter(|o| o == &w).count(), 1, "{w}");
        }
        assert_eq!(number("निन्यानवे"), Some(99));
        assert_eq!(number("पचास"), Some(50));
        assert_eq!(number("पैंसठ"), Some(65));
    }
}
