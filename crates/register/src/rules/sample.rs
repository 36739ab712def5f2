//! How many people are asked by lot, who, and how much what they answer says. Pure.

use base::{Rng, Share};

/// The margins for which a sample is drawn, in points either way; the first where nobody says otherwise.
pub const MARGINS: [i64; 3] = [5, 3, 10];
/// Answers below which nothing is said of a share.
pub const LEAST: i64 = 30;
/// z of 95 %.
const Z: f64 = 1.96;
/// z² · p · (1 − p) for p = ½, times 10,000: so that it stands over the square of a margin in points.
const SPREAD: i128 = 9_604;

/// How many of so many people must be asked so that a share is known to so many points at 95 %, whatever it is: the least number for which that is so. Of few
/// people all of them.
pub fn size(people: i64, margin: i64) -> i64 {
    let (people, square) = (i128::from(people.max(0)), i128::from(margin.max(1)).pow(2));
    let under = square * (people - 1) + SPREAD;
    let needed = if people == 0 { 0 } else { (SPREAD * people + under - 1) / under };
    i64::try_from(needed.min(people)).unwrap_or(i64::MAX)
}

/// Which of so many places of a row, one part after another, this one is: the part and the place in it. `None` behind the last.
pub fn at(parts: &[u64], place: u64) -> Option<(usize, u64)> {
    // Each entry is how many places there are up to and with its part.
    let part = parts.partition_point(|upto| *upto <= place);
    let before = part.checked_sub(1).and_then(|p| parts.get(p)).copied().unwrap_or_default();
    (part < parts.len()).then(|| (part, place - before))
}

/// Brings so many of a list to its front, each with equal chance, and leaves them alone.
pub fn choose<T>(rng: &dyn Rng, all: &mut Vec<T>, wanted: usize) {
    let wanted = wanted.min(all.len());
    for i in 0..wanted {
        let left = (all.len() - i) as u64;
        let j = i + usize::try_from(rng.below(left)).unwrap_or_default();
        all.swap(i, j);
    }
    all.truncate(wanted);
}

/// What was answered so far of a sample, in numbers of people.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Told {
    /// How many could have been drawn.
    pub people: i64,
    /// How many were.
    pub drawn: i64,
    /// Of how many something was answered.
    pub answered: i64,
    /// Who of them were found to be what the register says.
    pub found: i64,
    /// Who of them could not be asked, or did not want to be: of these nobody knows.
    pub silent: i64,
}

/// What that says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Estimate {
    /// The share of those found among the answered.
    pub share: Share,
    /// The least that it is of everybody, at 95 %.
    pub low: Share,
    /// The most.
    pub high: Share,
}

impl Told {
    /// Of how many nothing was answered yet.
    pub fn open(&self) -> i64 {
        (self.drawn - self.answered).max(0)
    }

    /// The share that was found, with its interval (Wilson, 95 %, for a finite number of people); `None` while too few answered.
    pub fn result(&self) -> Option<Estimate> {
        let (low, high) = interval(self.found, self.answered, self.people)?;
        let share = Share::of(self.found, self.answered)?;
        (self.answered >= LEAST).then(|| Estimate { share, low: low.min(share), high: high.max(share) })
    }

    /// What is found at worst and at best among all who were drawn: if none, or all, of those of whom nobody knows are what the register says.
    pub fn bounds(&self) -> Option<(Share, Share)> {
        let unknown = self.open() + self.silent;
        Some((Share::of(self.found, self.drawn)?, Share::of(self.found + unknown, self.drawn)?))
    }
}

/// The interval of Wilson for a share of which `part` of `asked` were found, where `people` could have been asked. Rounded outwards, so that it never says more than
/// it knows.
pub fn interval(part: i64, asked: i64, people: i64) -> Option<(Share, Share)> {
    if asked <= 0 || part < 0 || part > asked {
        return None;
    }
    let (n, p) = (asked as f64, part as f64 / asked as f64);
    // Of few people a sample knows more: at all of them nothing is left to chance.
    let left = if people > 1 { ((people - asked).max(0) as f64 / (people - 1) as f64).min(1.0) } else { 0.0 };
    let zz = Z * Z * left;
    let middle = (p + zz / (2.0 * n)) / (1.0 + zz / n);
    let half = (zz * (p * (1.0 - p) / n + zz / (4.0 * n * n))).sqrt() / (1.0 + zz / n);
    // A whole number of parts must not be pushed off by the last digit of a float.
    let parts = |share: f64| (share * 1e6).clamp(0.0, 1e6);
    let low = Share::ppm((parts(middle - half) + 1e-6).floor() as i64);
    let high = Share::ppm((parts(middle + half) - 1e-6).ceil() as i64);
    Some((low, high))
}

#[cfg(test)]
mod tests {
    use base::SeededRng;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_size_is_that_of_the_textbooks() {
        for (people, margin, size_) in [
            (0, 5, 0),
            (1, 5, 1),
            (10, 5, 10),
            (100, 5, 80),
            (1_000, 5, 278),
            (10_000, 5, 370),
            (3_000_000, 5, 385),
            (3_000_000, 3, 1_067),
            (3_000_000, 10, 97),
        ] {
            assert_eq!(size(people, margin), size_, "{people} ±{margin}");
        }
    }

    #[test]
    fn the_interval_is_that_of_wilson() {
        let of = |part, asked| {
            let (low, high) = interval(part, asked, i64::MAX).unwrap();
            (low.as_ppm() as f64 / 1e6, high.as_ppm() as f64 / 1e6)
        };
        for (part, asked, low, high) in [
            (50, 100, 0.403_830, 0.596_170),
            (0, 10, 0.0, 0.277_540),
            (10, 10, 0.722_460, 1.0),
            (81, 263, 0.255_290, 0.366_210),
        ] {
            let (l, h) = of(part, asked);
            assert!((l - low).abs() < 5e-5 && (h - high).abs() < 5e-5, "{part}/{asked}: {l} {h}");
        }
        assert_eq!(
            interval(3, 10, 10),
            Some((Share::ppm(300_000), Share::ppm(300_000))),
            "everybody was asked"
        );
        assert_eq!(interval(0, 0, 10), None);
    }

    #[test]
    fn nothing_is_said_of_few_answers() {
        let told = |answered| Told { people: 1_000, drawn: 278, answered, found: answered / 2, silent: 0 };
        assert_eq!(told(29).result(), None);
        assert!(told(30).result().is_some());
        let all = Told { people: 40, drawn: 40, answered: 40, found: 30, silent: 1 };
        assert_eq!(all.result().map(|r| (r.low, r.high)), Some((Share::percent(75), Share::percent(75))));
        assert_eq!(Told::default().result(), None);
    }

    #[test]
    fn what_nobody_knows_is_left_open() {
        let t = Told { people: 500, drawn: 200, answered: 100, found: 60, silent: 20 };
        assert_eq!(t.open(), 100);
        assert_eq!(t.bounds(), Some((Share::percent(30), Share::percent(90))));
        assert_eq!(Told::default().bounds(), None);
    }

    proptest! {
        #[test]
        fn the_size_is_the_least_that_is_enough(people in 1i64..5_000_000, margin in prop::sample::select(&MARGINS)) {
            let n = size(people, margin);
            prop_assert!((1..=people).contains(&n));
            // 1.96² · ¼ / n · (N − n) / (N − 1) ≤ margin², without a division.
            let (p, m) = (i128::from(people), i128::from(margin));
            let enough = |n: i64| 9_604 * (p - i128::from(n)) <= m * m * i128::from(n) * (p - 1);
            prop_assert!(enough(n));
            prop_assert!(n == 1 || !enough(n - 1));
        }

        #[test]
        fn the_interval_holds_the_share_and_narrows_with_more_answers(
            asked in 1i64..3_000, part in 0.0f64..=1.0, more in 0i64..100_000,
        ) {
            let found = ((asked as f64) * part) as i64;
            let share = Share::of(found, asked).unwrap();
            let (low, high) = interval(found, asked, asked + more).unwrap();
            prop_assert!(low.as_ppm() - 1 <= share.as_ppm() && share.as_ppm() <= high.as_ppm() + 1);
            prop_assert!(low.as_ppm() >= 0 && high <= Share::percent(100));
            let (l2, h2) = interval(found * 2, asked * 2, asked * 2 + more).unwrap();
            prop_assert!(h2.as_ppm() - l2.as_ppm() <= high.as_ppm() - low.as_ppm() + 2);
            let (l3, h3) = interval(asked - found, asked, asked + more).unwrap();
            prop_assert!((l3.as_ppm() + high.as_ppm() - 1_000_000).abs() <= 2);
            prop_assert!((h3.as_ppm() + low.as_ppm() - 1_000_000).abs() <= 2);
        }

        #[test]
        fn the_bounds_hold_the_share_that_will_be(
            drawn in 1i64..500, a in 0.0f64..=1.0, f in 0.0f64..=1.0, later in 0.0f64..=1.0,
        ) {
            let answered = (drawn as f64 * a) as i64;
            let found = (answered as f64 * f) as i64;
            let told = Told { people: drawn * 3, drawn, answered, found, silent: 0 };
            let in_the_end = found + (told.open() as f64 * later) as i64;
            let (worst, best) = told.bounds().unwrap();
            let share = Share::of(in_the_end, drawn).unwrap();
            prop_assert!(worst <= share && share <= best);
        }

        #[test]
        fn every_place_is_in_one_part(parts in prop::collection::vec(0u64..6, 0..8)) {
            let mut upto = Vec::new();
            let mut sum = 0;
            for p in &parts {
                sum += p;
                upto.push(sum);
            }
            let found: Vec<_> = (0..sum).map(|place| at(&upto, place).unwrap()).collect();
            let wanted: Vec<_> = (0..).zip(&parts).flat_map(|(i, n)| (0..*n).map(move |k| (i, k))).collect();
            prop_assert_eq!(found, wanted);
            prop_assert_eq!(at(&upto, sum), None);
        }

        #[test]
        fn whoever_is_chosen_was_there_once(n in 0usize..40, wanted in 0usize..50, seed: u64) {
            let mut all: Vec<usize> = (0..n).collect();
            choose(&SeededRng::new(seed), &mut all, wanted);
            prop_assert_eq!(all.len(), wanted.min(n));
            all.sort_unstable();
            all.dedup();
            prop_assert_eq!(all.len(), wanted.min(n));
        }
    }
}
