//! What must hold for any register, and small registers in which the answer is known.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

/// A card as a test says it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Said {
    hi: String,
    en: String,
    mobile: String,
    voter_id: String,
    year: u16,
    unit: u32,
}

fn said(hi: &str, en: &str, mobile: &str, voter_id: &str, year: u16, unit: u32) -> Said {
    Said { hi: hi.into(), en: en.into(), mobile: mobile.into(), voter_id: voter_id.into(), year, unit }
}

fn deck(cards: &[Said], heaps: usize) -> Deck {
    let of = |part: &[Said]| {
        let mut heap = Heap::default();
        for c in part {
            heap.add(&Fields {
                name_hi: &c.hi,
                name_en: &c.en,
                mobile: Mobile::read(&c.mobile),
                voter_id: VoterId::read(&c.voter_id),
                birth_year: c.year,
                unit: c.unit,
                area: c.unit.div_ceil(4),
                ..Fields::default()
            });
        }
        heap
    };
    Deck::of(cards.chunks(cards.len().div_ceil(heaps).max(1)).map(of).collect())
}

const GIVEN: [(&str, &str); 10] = [
    ("रमेश", "Ramesh"),
    ("सुनीता", "Sunita"),
    ("गिरीश", "Girish"),
    ("ललिता", "Lalita"),
    ("मोहन", "Mohan"),
    ("पुष्पा", "Pushpa"),
    ("दीपक", "Deepak"),
    ("वंदना", "Vandana"),
    ("बलराम", "Balram"),
    ("कल्पना", "Kalpana"),
];
const FAMILY: [(&str, &str); 8] = [
    ("बेलपुरिया", "Belpuria"),
    ("सोमगढ़िया", "Somgarhia"),
    ("तिलकोटिया", "Tilkotia"),
    ("झरखेड़िया", "Jharkhedia"),
    ("चकसरिया", "Chaksaria"),
    ("लोहडीहिया", "Lohdihia"),
    ("मदघाटिया", "Madghatia"),
    ("खजमऊवाल", "Khajmauwal"),
];

/// 400 people of 20 units of whom no two are one: every given name with every family name, five times, far from each other in every way.
fn crowd() -> Vec<Said> {
    (0..400usize)
        .map(|i| {
            let (g, f) = (GIVEN[i % 10], FAMILY[i / 10 % 8]);
            said(
                &format!("{} {}", g.0, f.0),
                &format!("{} {}", g.1, f.1),
                &format!("{}", 6_000_000_000u64 + i as u64 * 7_654_321),
                "",
                1950 + (i * 7 % 50) as u16,
                1 + (i / 20) as u32,
            )
        })
        .collect()
}

/// The pairs among the cards that are added to a crowd of strangers.
fn among(added: &[Said]) -> Vec<Pair> {
    let mut cards = crowd();
    let first = cards.len() as u32;
    cards.extend_from_slice(added);
    find(&deck(&cards, 2), &[], EVEN).into_iter().filter(|p| p.a >= first).collect()
}

#[test]
fn a_crowd_of_strangers_has_no_pair() {
    assert_eq!(find(&deck(&crowd(), 1), &[], EVEN), Vec::new());
}

#[test]
fn one_person_is_found_in_another_spelling_and_in_another_script() {
    let first = said("अर्चना टीकवाल", "Archana Tikwal", "9812345670", "", 1980, 3);
    for second in [
        said("अर्चना टीकवाल", "Archanaa Tikwaal", "9812345670", "", 1980, 3),
        said("", "ARCHNA TEEKWAL", "+91 98123 45670", "", 1981, 3),
        said("टीकवाल अर्चना", "", "", "", 1980, 3),
        said("अरचना टिकवाल", "", "9812345670", "", 0, 4),
    ] {
        let pairs = among(&[first.clone(), second.clone()]);
        assert_eq!(pairs.len(), 1, "{second:?}");
        assert!(
            pairs[0]
                .evidence
                .iter()
                .any(|e| e.field == Field::GivenName && e.finding >= Finding::Near && e.weight > 0.0)
        );
    }
    // One script each, nothing but the name, the year and the place.
    let pairs =
        among(&[said("अर्चना टीकवाल", "", "", "", 1980, 3), said("", "Archana Tikwal", "", "", 1980, 3)]);
    assert_eq!(pairs.len(), 1);
}

#[test]
fn people_of_one_house_are_not_one_person() {
    let phone = "9812345670";
    let husband = said("दिनकर टीकवाल", "Dinkar Tikwal", phone, "WKH1186253", 1975, 3);
    for other in [
        said("अर्चना टीकवाल", "Archana Tikwal", phone, "", 1975, 3),
        said("दिवाकर टीकवाल", "Diwakar Tikwal", phone, "", 1978, 3),
        // Father and son of one name; both have cards of their own.
        said("दिनकर टीकवाल", "Dinkar Tikwal", phone, "WKH9186255", 2001, 3),
    ] {
        assert_eq!(among(&[husband.clone(), other.clone()]), Vec::new(), "{other:?}");
    }
}

#[test]
fn other_voter_ids_speak_against_and_a_slip_in_one_does_not() {
    let one = |voter_id: &str| said("अर्चना टीकवाल", "Archana Tikwal", "", voter_id, 1980, 3);
    assert!(words::contact::voter_id_check("WKH1186253") && words::contact::voter_id_check("WKH9186255"));
    let weight = |other: &str| among(&[one("WKH1186253"), one(other)]).first().map_or(-99.0, |p| p.weight);
    assert!(weight("WKH1186253") > weight("WKH1186235"));
    assert!(weight("WKH1186235") > weight(""));
    assert!(weight("") > weight("WKH9186255") + 5.0);
}

#[test]
fn digests_of_numbers_do_as_well() {
    let mut heap = Heap::default();
    for (name, digest) in [("अर्चना टीकवाल", 5), ("अर्चना टीकवाल", 5), ("अर्चना टीकवाल", 6)]
    {
        heap.add(&Fields {
            name_hi: name,
            mobile: Mobile::digest([digest; 8]),
            voter_id: VoterId::digest([digest; 7]),
            unit: 3,
            ..Fields::default()
        });
    }
    for c in &crowd() {
        heap.add(&Fields {
            name_hi: &c.hi,
            name_en: &c.en,
            birth_year: c.year,
            unit: c.unit,
            ..Fields::default()
        });
    }
    let pairs = find(&Deck::of(vec![heap]), &[], EVEN);
    assert_eq!(pairs.first().map(|p| (p.a, p.b)), Some((0, 1)));
}

fn any_card() -> impl Strategy<Value = Said> {
    let name = (0..GIVEN.len(), 0..FAMILY.len(), 0..4u8);
    (name, 0..12u64, 0..6u32, 1960..1966u16, 1..4u32).prop_map(
        |((g, f, scripts), mobile, voter, year, unit)| {
            let (g, f) = (GIVEN[g], FAMILY[f]);
            said(
                &if scripts == 1 { String::new() } else { format!("{} {}", g.0, f.0) },
                &if scripts == 2 { String::new() } else { format!("{} {}", g.1, f.1) },
                &if mobile == 0 { String::new() } else { format!("98123456{mobile:02}") },
                &if voter < 3 { String::new() } else { format!("WKH{voter:07}") },
                if year == 1960 { 0 } else { year },
                unit,
            )
        },
    )
}

fn told(cards: &[Said], pairs: &[Pair]) -> BTreeSet<(Said, Said, i32)> {
    pairs
        .iter()
        .map(|p| {
            let (a, b) = (cards[p.a as usize].clone(), cards[p.b as usize].clone());
            // Sums of numbers in another order differ in the last digits.
            (a.clone().min(b.clone()), a.max(b), (p.weight * 100.0).round() as i32)
        })
        .collect()
}

proptest! {
    #[test]
    fn the_order_of_rows_and_of_heaps_does_not_matter(
        cards in prop::collection::vec(any_card(), 2..40),
        turn in 0..40usize,
        heaps in 1..4usize,
    ) {
        let found = find(&deck(&cards, 1), &[], EVEN);
        prop_assert_eq!(&found, &find(&deck(&cards, heaps), &[], EVEN));
        let mut turned: Vec<Said> = cards.iter().rev().cloned().collect();
        turned.rotate_left(turn % cards.len());
        let again = find(&deck(&turned, heaps), &[], EVEN);
        prop_assert_eq!(found.len(), again.len());
        prop_assert_eq!(told(&cards, &found), told(&turned, &again));
        prop_assert!(found.is_sorted_by(|p, q| p.weight >= q.weight));
        prop_assert!(found.iter().all(|p| p.a < p.b && p.weight >= EVEN));
    }

    #[test]
    fn what_was_refused_does_not_come_back(cards in prop::collection::vec(any_card(), 2..40), keep in 0..3usize) {
        let found = find(&deck(&cards, 1), &[], EVEN);
        let refused: Vec<(u32, u32)> =
            found.iter().enumerate().filter(|(i, _)| i % 3 != keep).map(|(_, p)| (p.b, p.a)).collect();
        let left: Vec<Pair> =
            found.iter().enumerate().filter(|(i, _)| i % 3 == keep).map(|(_, p)| *p).collect();
        prop_assert_eq!(find(&deck(&cards, 1), &refused, EVEN), left);
    }

    #[test]
    fn a_shared_number_alone_is_no_pair(
        g in (0..10usize, 0..10usize), f in (0..8usize, 0..8usize), year in 1960..1990u16, unit in 1..9u32, nameless in any::<bool>(),
    ) {
        prop_assume!(g.0 != g.1);
        let name = |g: usize, f: usize| (format!("{} {}", GIVEN[g].0, FAMILY[f].0), format!("{} {}", GIVEN[g].1, FAMILY[f].1));
        let (a, b) = (name(g.0, f.0), if nameless { Default::default() } else { name(g.1, f.1) });
        let pairs = among(&[
            said(&a.0, &a.1, "9812345670", "", year, unit),
            said(&b.0, &b.1, "9812345670", "", year, unit),
        ]);
        prop_assert_eq!(pairs, Vec::new());
    }

    #[test]
    fn no_text_breaks_it(cards in prop::collection::vec(("\\PC{0,20}", "\\PC{0,20}", "\\PC{0,14}", 0..3u32), 0..12)) {
        let cards: Vec<Said> = cards.iter().map(|(h, e, n, u)| said(h, e, n, n, 0, *u)).collect();
        let _ = find(&deck(&cards, 2), &[], f32::MIN);
    }
}
