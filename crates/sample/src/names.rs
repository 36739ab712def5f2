//! Invented names of places and people, in Devanagari and in Latin letters, put together from
//! parallel parts. Within each list the parts differ in their consonants or first letter, not
//! only in a vowel, so that names stay apart where spellings are compared generously.

use crate::chance::Chance;

/// A name in both scripts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Name {
    /// In Devanagari.
    pub hi: String,
    /// In Latin letters.
    pub en: String,
}

impl Name {
    fn new(hi: impl Into<String>, en: impl Into<String>) -> Name {
        Name { hi: hi.into(), en: en.into() }
    }

    /// With a further word in both scripts.
    pub fn with(&self, (hi, en): (&str, &str)) -> Name {
        Name::new(format!("{} {hi}", self.hi), format!("{} {en}", self.en))
    }
}

pub(crate) type Part = (&'static str, &'static str);

/// How places begin. None makes a seat or district of Madhya Pradesh with any of [`ENDINGS`] (tested).
pub(crate) const STEMS: &[Part] = &[
    ("बेल", "Bel"),
    ("सोम", "Som"),
    ("रूप", "Rup"),
    ("कुंद", "Kund"),
    ("नील", "Nil"),
    ("सिर", "Sir"),
    ("भोर", "Bhor"),
    ("तर", "Tar"),
    ("मोह", "Moh"),
    ("हर", "Har"),
    ("पल", "Pal"),
    ("गोर", "Gor"),
    ("तिल", "Til"),
    ("केस", "Kes"),
    ("डोंग", "Dong"),
    ("टीक", "Tik"),
    ("चिर", "Chir"),
    ("झर", "Jhar"),
    ("ढेक", "Dhek"),
    ("दूध", "Dudh"),
    ("साग", "Sag"),
    ("बांस", "Bans"),
    ("निम", "Nim"),
    ("लख", "Lakh"),
    ("रत", "Rat"),
    ("मद", "Mad"),
    ("कज", "Kaj"),
    ("चक", "Chak"),
    ("जुन", "Jun"),
    ("तुम", "Tum"),
    ("पद", "Pad"),
    ("मर", "Mar"),
    ("लोह", "Loh"),
    ("सुख", "Sukh"),
    ("उद", "Ud"),
    ("अम", "Am"),
    ("आस", "Aas"),
    ("खज", "Khaj"),
    ("गज", "Gaj"),
    ("गुल", "Gul"),
    ("घुर", "Ghur"),
    ("चन", "Chan"),
    ("जोब", "Job"),
    ("झाम", "Jham"),
    ("डाब", "Dab"),
    ("तेज", "Tej"),
    ("थान", "Than"),
    ("दम", "Dam"),
    ("धन", "Dhan"),
    ("नर", "Nar"),
    ("पंच", "Panch"),
    ("बाज", "Baj"),
    ("भद", "Bhad"),
    ("भीम", "Bhim"),
    ("मक", "Mak"),
    ("रस", "Ras"),
    ("रोज", "Roj"),
    ("लाल", "Lal"),
    ("शंख", "Shankh"),
    ("सन", "San"),
    ("हंस", "Hans"),
    ("करम", "Karam"),
    ("कमल", "Kamal"),
    ("बादल", "Badal"),
    ("ढिम", "Dhim"),
    ("छप", "Chhap"),
];

/// How places end.
const ENDINGS: &[Part] = &[
    ("पुर", "pur"),
    ("गढ़", "garh"),
    ("गाँव", "gaon"),
    ("खेड़ा", "kheda"),
    ("नगर", "nagar"),
    ("वाड़ा", "wada"),
    ("घाट", "ghat"),
    ("कोट", "kot"),
    ("टोला", "tola"),
    ("सर", "sar"),
    ("मऊ", "mau"),
    ("पाली", "pali"),
    ("डीह", "dih"),
    ("खोह", "khoh"),
    ("झिरी", "jhiri"),
    ("दरी", "dari"),
    ("चौकी", "chauki"),
    ("हाट", "hat"),
    ("मेल", "mel"),
    ("बाग", "bag"),
    ("झील", "jhil"),
    ("सागर", "sagar"),
    ("तलैया", "talaiya"),
    ("चौरा", "chaura"),
    ("मंडी", "mandi"),
    ("धाम", "dham"),
];

/// Second words of villages.
const VILLAGES: &[Part] =
    &[("", ""), ("", ""), ("कला", "Kala"), ("खुर्द", "Khurd"), ("माल", "Mal"), ("रैयत", "Raiyat")];

/// Buildings that hold a booth.
const BUILDINGS: &[Part] = &[
    ("शासकीय प्राथमिक शाला", "Govt Primary School"),
    ("शासकीय माध्यमिक शाला", "Govt Middle School"),
    ("पंचायत भवन", "Panchayat Bhawan"),
    ("सामुदायिक भवन", "Community Hall"),
    ("आंगनवाड़ी केंद्र", "Anganwadi Centre"),
];

pub(crate) const MEN: &[Part] = &[
    ("अजय", "Ajay"),
    ("अनिल", "Anil"),
    ("अरुण", "Arun"),
    ("आलोक", "Alok"),
    ("आनंद", "Anand"),
    ("उमेश", "Umesh"),
    ("कमलेश", "Kamlesh"),
    ("किशोर", "Kishor"),
    ("गिरीश", "Girish"),
    ("गोपाल", "Gopal"),
    ("जगदीश", "Jagdish"),
    ("जितेंद्र", "Jitendra"),
    ("दिनेश", "Dinesh"),
    ("दीपक", "Deepak"),
    ("देवेंद्र", "Devendra"),
    ("नरेश", "Naresh"),
    ("निर्मल", "Nirmal"),
    ("पंकज", "Pankaj"),
    ("प्रदीप", "Pradeep"),
    ("प्रमोद", "Pramod"),
    ("बलराम", "Balram"),
    ("भरत", "Bharat"),
    ("महेश", "Mahesh"),
    ("मुकेश", "Mukesh"),
    ("मोहन", "Mohan"),
    ("योगेश", "Yogesh"),
    ("रमेश", "Ramesh"),
    ("रवि", "Ravi"),
    ("राकेश", "Rakesh"),
    ("राजेश", "Rajesh"),
    ("विजय", "Vijay"),
    ("विनोद", "Vinod"),
    ("शरद", "Sharad"),
    ("संजय", "Sanjay"),
    ("संतोष", "Santosh"),
    ("सतीश", "Satish"),
    ("सुधीर", "Sudhir"),
    ("सुनील", "Sunil"),
    ("सुरेश", "Suresh"),
    ("हेमंत", "Hemant"),
];

pub(crate) const WOMEN: &[Part] = &[
    ("अंजना", "Anjana"),
    ("अनीता", "Anita"),
    ("अर्चना", "Archana"),
    ("आशा", "Asha"),
    ("उषा", "Usha"),
    ("कल्पना", "Kalpana"),
    ("किरण", "Kiran"),
    ("गीता", "Geeta"),
    ("जया", "Jaya"),
    ("नीलम", "Neelam"),
    ("निर्मला", "Nirmala"),
    ("पुष्पा", "Pushpa"),
    ("प्रतिमा", "Pratima"),
    ("ममता", "Mamta"),
    ("माया", "Maya"),
    ("मीना", "Meena"),
    ("रंजना", "Ranjana"),
    ("रेखा", "Rekha"),
    ("ललिता", "Lalita"),
    ("वंदना", "Vandana"),
    ("शोभा", "Shobha"),
    ("संगीता", "Sangeeta"),
    ("सरिता", "Sarita"),
    ("सविता", "Savita"),
    ("सुनीता", "Sunita"),
    ("सुमन", "Suman"),
];

const MENS_SECOND: &[Part] =
    &[("", ""), ("", ""), ("", ""), ("कुमार", "Kumar"), ("लाल", "Lal"), ("प्रकाश", "Prakash")];
const WOMENS_SECOND: &[Part] = &[("", ""), ("", ""), ("देवी", "Devi"), ("कुमारी", "Kumari")];

/// "Of such a place": family names that name no caste, because their places do not exist.
pub(crate) const FAMILIES: &[Part] = &[
    ("पुरिया", "puria"),
    ("गढ़िया", "garhia"),
    ("खेड़िया", "khedia"),
    ("कोटिया", "kotia"),
    ("सरिया", "saria"),
    ("डीहिया", "dihia"),
    ("घाटिया", "ghatia"),
    ("मऊवाल", "mauwal"),
];

/// Every stem with every ending: all names that a place can have.
fn universe(stems: &[Part], endings: &[Part]) -> Vec<Name> {
    stems
        .iter()
        .flat_map(|(sh, se)| {
            endings.iter().map(move |(eh, ee)| Name::new(format!("{sh}{eh}"), format!("{se}{ee}")))
        })
        .collect()
}

/// Names of places, each given once.
pub struct Places {
    all: Vec<Name>,
    given: usize,
}

impl Places {
    /// In the order of `chance`.
    pub fn new(chance: &Chance) -> Places {
        let mut all = universe(STEMS, ENDINGS);
        chance.shuffle(&mut all);
        Places { all, given: 0 }
    }

    /// A name not given before. When all are given (1,716), they begin again with a number.
    pub fn next(&mut self) -> Name {
        let (round, i) = (self.given / self.all.len() + 1, self.given % self.all.len());
        self.given += 1;
        if round == 1 {
            return self.all[i].clone();
        }
        let n = round.to_string();
        self.all[i].with((&n, &n))
    }
}

/// The building in which a booth is, such as `पंचायत भवन, बेलपुर कला, कक्ष 2`. Not unique.
pub fn booth(chance: &Chance) -> Name {
    let (sh, se) = *chance.pick(STEMS);
    let (eh, ee) = *chance.pick(ENDINGS);
    let (vh, ve) = *chance.pick(VILLAGES);
    let (bh, be) = *chance.pick(BUILDINGS);
    let gap = if vh.is_empty() { "" } else { " " };
    let room = 1 + chance.below(3);
    Name::new(format!("{bh}, {sh}{eh}{gap}{vh}, कक्ष {room}"), format!("{be}, {se}{ee}{gap}{ve}, Room {room}"))
}

/// A person's name, the family name apart in Latin letters for handles.
#[derive(Debug, Clone)]
pub struct PersonName {
    /// The whole name.
    pub full: Name,
    /// First name in lower-case Latin letters.
    pub first: String,
    /// Family name in lower-case Latin letters; no two people share one.
    pub family: String,
}

/// Names of people, each family name given once.
pub struct People(Vec<Name>);

impl People {
    /// In the order of `chance`.
    pub fn new(chance: &Chance) -> People {
        let mut all = universe(STEMS, FAMILIES);
        chance.shuffle(&mut all);
        People(all)
    }

    /// A name with a family name not given before (there are 528, more than people).
    pub fn next(&mut self, chance: &Chance, female: bool) -> PersonName {
        let (firsts, seconds) = if female { (WOMEN, WOMENS_SECOND) } else { (MEN, MENS_SECOND) };
        let (first, second) = (*chance.pick(firsts), *chance.pick(seconds));
        let family = self.0.pop().unwrap_or_else(|| Name::new("नमूना", "Namuna"));
        let name = Name::new(first.0, first.1);
        let name = if second.0.is_empty() { name } else { name.with(second) };
        PersonName {
            full: name.with((&family.hi, &family.en)),
            first: first.1.to_lowercase(),
            family: family.en.to_lowercase(),
        }
    }
}

/// Another spelling in use of a place's name, in one script or the other, if there is one.
pub fn variant(name: &Name) -> Option<String> {
    const LATIN: &[Part] = &[
        ("garh", "gadh"),
        ("gaon", "gaanv"),
        ("kheda", "khera"),
        ("wada", "vaada"),
        ("pur", "pura"),
        ("dih", "deeh"),
    ];
    const NAGARI: &[Part] = &[("मंडी", "मण्डी"), ("पाली", "पल्ली")];
    let swap = |text: &str, pairs: &[Part]| {
        pairs.iter().find_map(|(from, to)| Some(format!("{}{to}", text.strip_suffix(from)?)))
    };
    swap(&name.en, LATIN).or_else(|| swap(&name.hi, NAGARI))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// Consonants in order; vowels left out, w read as v.
    fn skeleton(en: &str) -> String {
        let s: String = en.to_lowercase().chars().filter(|c| !"aeiou".contains(*c)).collect();
        s.replace('w', "v")
    }

    #[test]
    fn stems_and_endings_differ_in_their_consonants() {
        for (what, parts) in [("stems", STEMS), ("endings", ENDINGS), ("families", FAMILIES)] {
            let mut seen = HashSet::new();
            for (hi, en) in parts {
                // d and dh or t of both kinds look alike in Latin letters: the first letter in Devanagari counts too.
                assert!(seen.insert((skeleton(en), hi.chars().next())), "{what}: {hi} {en}");
            }
        }
        let mut all: Vec<String> = universe(STEMS, ENDINGS).into_iter().map(|n| n.en).collect();
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!((count, all.len()), (1_716, 1_716));
    }

    /// Every combination, so that no seed can meet a real constituency, district or Lok Sabha seat.
    #[test]
    fn no_combination_is_a_real_constituency() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/electors/mp-ac-2014-2023.csv");
        let Ok(text) = std::fs::read_to_string(path) else {
            println!("skipped: no folder of real data at ../shared/data");
            return;
        };
        let mut real = HashSet::new();
        for row in csv::Reader::from_reader(text.as_bytes()).records() {
            let row = row.unwrap();
            for i in [1, 2, 5, 6, 7] {
                real.extend(row[i].split('/').map(|s| s.trim().to_lowercase()));
            }
        }
        assert!(real.len() > 400);
        for n in universe(STEMS, ENDINGS) {
            assert!(!real.contains(&n.en.to_lowercase()) && !real.contains(&n.hi), "{n:?}");
        }
    }

    #[test]
    fn nobody_is_a_real_candidate() {
        let path =
            concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/names/candidates-hi-en-half.csv");
        let Ok(text) = std::fs::read_to_string(path) else {
            println!("skipped: no folder of real data at ../shared/data");
            return;
        };
        // A family name that no candidate carries cannot make a candidate's name.
        let words: HashSet<String> =
            text.to_lowercase().split([',', ' ', '"', '\n']).map(str::to_owned).collect();
        for n in universe(STEMS, FAMILIES) {
            assert!(!words.contains(&n.en.to_lowercase()) && !words.contains(&n.hi), "{n:?}");
        }
    }
}
