use super::*;
use crate::model::{Electors, ReadingSource, RuleId, Tenure};
use crate::rules::inside::Inside;
use base::{Span, uuid::Uuid};
use proptest::prelude::*;

fn day(n: i32) -> Day {
    Day::from_number(20_000 + n)
}

fn rule(measure: Measure, target: Target, compare: Compare) -> Rule {
    Rule {
        id: RuleId::from(Uuid::nil()),
        name: "namuna".to_owned(),
        version: 1,
        role: "minister".to_owned(),
        area_kind: None,
        measure,
        target,
        compare,
        owners: Vec::new(),
        tenure_at_least: None,
        rank: None,
        max_age_days: MAX_AGE_DAYS,
        by: None,
        authority: "namuna".to_owned(),
        span: Span::ALWAYS,
    }
}

fn five(measure: Measure) -> Rule {
    rule(measure, Target::Share(Share::percent(5)), Compare::AtLeast)
}

fn reading(count: Option<Count>) -> Reading {
    Reading {
        at: 0,
        day: day(0),
        count,
        status: Status::Ok,
        source: ReadingSource::ApiPublic,
        held_back: false,
    }
}

fn account(platform: Platform, count: impl Into<Option<i64>>) -> AccountReading {
    AccountReading {
        account: Uuid::nil().into(),
        platform,
        handle: Some("namuna".to_owned()),
        account_id: None,
        owner: Owner::Personal,
        identified: true,
        reading: count.into().map(|n| reading(Some(Count::exact(n)))),
        inside: None,
    }
}

/// A member of the assembly with 243,743 electors (5 % are 12,188) and accounts everywhere they are expected.
fn subject(counts: [i64; 4]) -> Subject {
    Subject {
        has_area: true,
        electors: Some(Electors { n: 243_743, as_of: day(-600), source: "roll".to_owned() }),
        in_office: InOffice::Since(day(-1_000)),
        accounts: Platform::EXPECTED.into_iter().zip(counts).map(|(p, n)| account(p, n)).collect(),
        confirmed_none: Vec::new(),
        expected: Platform::EXPECTED.to_vec(),
        under_code: false,
    }
}

fn verdict(s: &Subject, r: &Rule) -> Verdict {
    judge(s, Some(r), day(0)).verdict
}

#[test]
fn the_threshold_is_met_at_the_smallest_whole_number() {
    let r = five(Measure::Sum);
    let j = judge(&subject([12_000, 188, 0, 0]), Some(&r), day(0));
    assert_eq!((j.needed, j.verdict, j.reasons.len()), (Some(12_188), Verdict::Met, 0));
    assert_eq!(verdict(&subject([12_000, 187, 0, 0]), &r), Verdict::NotMet);
    let six = rule(Measure::Sum, Target::Share(Share::percent(6)), Compare::MoreThan);
    assert_eq!(judge(&subject([14_625, 0, 0, 0]), Some(&six), day(0)).needed, Some(14_625));
    assert_eq!(verdict(&subject([14_625, 0, 0, 0]), &six), Verdict::Met);
    assert_eq!(verdict(&subject([14_624, 0, 0, 0]), &six), Verdict::NotMet);
    let n = rule(Measure::Sum, Target::Followers(100_000), Compare::MoreThan);
    assert_eq!(verdict(&subject([100_000, 0, 0, 0]), &n), Verdict::NotMet);
    assert_eq!(verdict(&subject([100_001, 0, 0, 0]), &n), Verdict::Met);
}

#[test]
fn the_three_readings_stand_side_by_side_and_the_rule_names_one() {
    let s = subject([5_000, 8_000, 7_000, 0]);
    let j = judge(&s, Some(&five(Measure::Sum)), day(0));
    assert_eq!(
        (j.sum.verdict, j.largest.verdict, j.reach.verdict),
        (Verdict::Met, Verdict::NotMet, Verdict::CannotTell)
    );
    assert_eq!(j.verdict, Verdict::Met);
    assert_eq!(verdict(&s, &five(Measure::Largest)), Verdict::NotMet);
    let j = judge(&s, Some(&five(Measure::Reach)), day(0));
    assert_eq!((j.verdict, j.reasons.as_slice()), (Verdict::CannotTell, &[Reason::InsideUnknown][..]));
    // Places would decide it: the account with most unknown followers first; the empty one never.
    assert_eq!(j.decided_by, [1, 2, 0]);
    // Too few followers in all are too few inside.
    assert_eq!(verdict(&subject([5_000, 4_000, 3_000, 0]), &five(Measure::Reach)), Verdict::NotMet);
}

#[test]
fn one_unread_account_rules_out_not_met_but_not_met_already() {
    let r = five(Measure::Sum);
    let mut s = subject([9_000, 0, 0, 0]);
    s.accounts[1].reading = None;
    let j = judge(&s, Some(&r), day(0));
    assert_eq!(j.sum.bounds, Bounds { value: None, lower: 9_000, upper: None });
    assert_eq!(j.verdict, Verdict::CannotTell);
    assert_eq!(j.reasons, [Reason::Unread(Unusable::Missing)]);
    assert_eq!((j.unread, j.decided_by), (vec![(1, Unusable::Missing)], vec![1]));
    s.accounts[0] = account(Platform::X, 12_188);
    assert_eq!(verdict(&s, &r), Verdict::Met);
}

#[test]
fn every_state_of_an_account_has_its_reason_and_none_is_a_zero() {
    let r = five(Measure::Sum);
    let cases = [
        (Status::Hidden, Unusable::Hidden),
        (Status::NotFound, Unusable::NotFound),
        (Status::Suspended, Unusable::Suspended),
        (Status::Deactivated, Unusable::Deactivated),
        (Status::Protected, Unusable::Protected),
        (Status::AuthError, Unusable::NotRead),
        (Status::Quota, Unusable::NotRead),
        (Status::RateLimited, Unusable::NotRead),
        (Status::Error, Unusable::NotRead),
        (Status::Ok, Unusable::Blank),
    ];
    for (status, why) in cases {
        let mut s = subject([9_000, 0, 0, 0]);
        // Even a count that came along is not used: suspended accounts say 0.
        let count = (status != Status::Ok).then_some(Count::exact(0));
        s.accounts[3].reading = Some(Reading { status, count, ..reading(None) });
        let j = judge(&s, Some(&r), day(0));
        assert_eq!(
            (j.verdict, j.reasons.as_slice()),
            (Verdict::CannotTell, &[Reason::Unread(why)][..]),
            "{status:?}"
        );
        assert_eq!(j.flags.contains(&Flag::Hidden), status == Status::Hidden);
    }
    let mut s = subject([9_000, 0, 0, 0]);
    s.accounts[3].reading = Some(Reading { held_back: true, ..reading(Some(Count::exact(0))) });
    let j = judge(&s, Some(&r), day(0));
    assert_eq!((j.reasons, j.flags), (vec![Reason::Unread(Unusable::HeldBack)], vec![Flag::HeldBack]));
}

#[test]
fn a_reading_ages_by_days_and_does_not_come_from_the_future() {
    let r = five(Measure::Sum);
    let s = subject([20_000, 0, 0, 0]);
    assert_eq!(judge(&s, Some(&r), day(35)).verdict, Verdict::Met);
    let j = judge(&s, Some(&r), day(36));
    assert_eq!((j.verdict, j.flags), (Verdict::CannotTell, vec![Flag::Stale]));
    let strict = Rule { max_age_days: 0, ..r.clone() };
    assert_eq!(judge(&s, Some(&strict), day(0)).verdict, Verdict::Met);
    assert_eq!(judge(&s, Some(&strict), day(1)).verdict, Verdict::CannotTell);
    assert_eq!(judge(&s, Some(&r), day(-1)).reasons, [Reason::Unread(Unusable::Missing)]);
}

#[test]
fn without_area_or_electors_a_share_says_nothing_but_a_number_does() {
    let by_number = rule(Measure::Sum, Target::Followers(10_000), Compare::AtLeast);
    let mut s = subject([20_000, 0, 0, 0]);
    for n in [None, Some(0)] {
        s.electors = n.map(|n| Electors { n, as_of: day(0), source: String::new() });
        let j = judge(&s, Some(&five(Measure::Sum)), day(0));
        assert_eq!((j.verdict, j.needed, j.sum.share), (Verdict::CannotTell, None, None));
        assert_eq!((j.reasons, j.decided_by.len()), (vec![Reason::NoElectors], 0));
        assert_eq!(verdict(&s, &by_number), Verdict::Met);
    }
    s.has_area = false;
    let j = judge(&s, Some(&five(Measure::Sum)), day(0));
    assert_eq!((j.verdict, j.reasons), (Verdict::CannotTell, vec![Reason::NoArea]));
    let j = judge(&s, Some(&rule(Measure::Reach, Target::Followers(10), Compare::AtLeast)), day(0));
    assert_eq!(
        (j.verdict, j.reasons, j.reach.bounds),
        (Verdict::CannotTell, vec![Reason::NoArea], Bounds::UNKNOWN)
    );
    assert_eq!(verdict(&s, &by_number), Verdict::Met);
}

#[test]
fn nobody_looked_is_not_nobody_follows() {
    let r = five(Measure::Sum);
    let mut s = subject([0, 0, 0, 0]);
    s.accounts.clear();
    let j = judge(&s, Some(&r), day(0));
    // Not met as far as anybody has looked, and said to be no more than that.
    assert_eq!((j.verdict, j.unconfirmed), (Verdict::NotMet, true));
    assert_eq!((j.sum.bounds, j.accounts_unconfirmed), (Bounds::ZERO, Platform::EXPECTED.to_vec()));
    s.confirmed_none = Platform::EXPECTED.to_vec();
    let j = judge(&s, Some(&r), day(0));
    assert_eq!((j.verdict, j.unconfirmed, j.sum.bounds), (Verdict::NotMet, false, Bounds::ZERO));
    // Looked on three of four: not met, but to be counted apart.
    let mut s = subject([5_000, 0, 0, 0]);
    s.accounts.truncate(3);
    let j = judge(&s, Some(&r), day(0));
    assert_eq!(
        (j.verdict, j.unconfirmed, j.accounts_unconfirmed),
        (Verdict::NotMet, true, vec![Platform::Youtube])
    );
    s.confirmed_none = vec![Platform::Youtube];
    let j = judge(&s, Some(&r), day(0));
    assert_eq!((j.verdict, j.unconfirmed), (Verdict::NotMet, false));
    // A target that is met does not depend on who looked where.
    s.confirmed_none.clear();
    s.accounts[0] = account(Platform::X, 20_000);
    assert!(!judge(&s, Some(&r), day(0)).unconfirmed);
}

#[test]
fn official_and_personal_accounts_of_one_platform_both_count() {
    let r = five(Measure::Sum);
    let mut s = subject([7_000, 0, 0, 0]);
    s.accounts.push(AccountReading { owner: Owner::Government, ..account(Platform::X, 6_000) });
    let j = judge(&s, Some(&r), day(0));
    assert_eq!(
        (j.sum.bounds.value, j.largest.bounds.value, j.verdict),
        (Some(13_000), Some(7_000), Verdict::Met)
    );
    assert_eq!(j.reach.bounds.upper, Some(13_000));
    let own = Rule { owners: vec![Owner::Personal, Owner::Party], ..r.clone() };
    assert_eq!(judge(&s, Some(&own), day(0)).sum.bounds.value, Some(7_000));
    // Nobody has said whose it is: it may count or not.
    s.accounts[4].owner = Owner::Unstated;
    let j = judge(&s, Some(&own), day(0));
    assert_eq!(j.sum.bounds, Bounds { value: None, lower: 7_000, upper: Some(13_000) });
    assert_eq!((j.verdict, j.reasons.as_slice()), (Verdict::CannotTell, &[Reason::OwnerUnstated][..]));
    assert_eq!((j.decided_by, j.flags), (vec![4], vec![Flag::OwnerUnstated]));
    // While the model code holds a government's account counts for nobody, by whatever rule or none, and an unstated one perhaps.
    let code = Subject { under_code: true, ..s.clone() };
    let j = judge(&code, Some(&r), day(0));
    assert_eq!(j.sum.bounds, Bounds { value: None, lower: 7_000, upper: Some(13_000) });
    assert_eq!(j.flags, vec![Flag::OwnerUnstated, Flag::UnderCode]);
    let mut code = code;
    code.accounts[4].owner = Owner::Government;
    for rule in [Some(&r), Some(&own), None] {
        let j = judge(&code, rule, day(0));
        assert_eq!((j.sum.bounds.value, j.flags), (Some(7_000), vec![Flag::UnderCode]));
    }
    // The table of rules says the same.
    use events::model::Owner as Whose;
    for (owner, account) in [
        (Owner::Government, Whose::Government),
        (Owner::Party, Whose::Party),
        (Owner::Personal, Whose::Personal),
    ] {
        code.accounts[4].owner = owner;
        let refused = law::rules::against(&law::rules::Deed::Count { account }, law::model::Phase::Code);
        let counted = judge(&code, Some(&r), day(0)).sum.bounds.value == Some(13_000);
        assert_eq!(counted, refused.is_empty(), "{owner:?}");
    }
    // A rule for all owners does not mind, and says so.
    let j = judge(&s, Some(&r), day(0));
    assert_eq!((j.verdict, j.flags), (Verdict::Met, vec![Flag::OwnerUnstated]));
}

#[test]
fn a_rule_for_one_platform_sees_only_that_platform() {
    let target = Target::PerPlatform { platform: Platform::Facebook, followers: 15_000 };
    let r = rule(Measure::Sum, target, Compare::AtLeast);
    let mut s = subject([90_000, 14_000, 90_000, 0]);
    s.accounts[2].reading = None;
    let j = judge(&s, Some(&r), day(0));
    assert_eq!((j.needed, j.verdict, j.unread.len()), (Some(15_000), Verdict::NotMet, 0));
    s.accounts.remove(1);
    let j = judge(&s, Some(&r), day(0));
    assert_eq!(
        (j.verdict, j.unconfirmed, j.accounts_unconfirmed),
        (Verdict::NotMet, true, vec![Platform::Facebook])
    );
    s.confirmed_none = vec![Platform::Facebook];
    assert_eq!(verdict(&s, &r), Verdict::NotMet);
}

#[test]
fn a_platform_that_closed_leaves_no_gap() {
    let closed = Platform::Koo.closed_on().unwrap();
    let mut s = subject([12_188, 0, 0, 0]);
    for a in &mut s.accounts {
        a.reading = a.reading.map(|r| Reading { day: closed.plus(-1), ..r });
    }
    s.accounts.push(account(Platform::Koo, None));
    let r = five(Measure::Largest);
    assert_eq!(judge(&s, Some(&r), closed.plus(-1)).unread.len(), 1);
    let j = judge(&s, Some(&r), closed);
    assert_eq!((j.unread.len(), j.sum.bounds.value, j.verdict), (0, Some(12_188), Verdict::Met));
    let koo =
        rule(Measure::Sum, Target::PerPlatform { platform: Platform::Koo, followers: 1 }, Compare::AtLeast);
    let j = judge(&s, Some(&koo), closed);
    assert_eq!((j.verdict, j.reasons), (Verdict::NoTarget, vec![Reason::PlatformClosed]));
}

#[test]
fn no_rule_or_too_short_a_tenure_is_no_target_and_still_measured() {
    let mut s = subject([20_000, 0, 0, 0]);
    let j = judge(&s, None, day(0));
    assert_eq!((j.verdict, j.needed, j.reasons.as_slice()), (Verdict::NoTarget, None, &[Reason::NoRule][..]));
    assert_eq!(j.sum.bounds.value, Some(20_000));
    let r = Rule { tenure_at_least: Tenure::parse("3y"), ..five(Measure::Sum) };
    for (in_office, v, why) in [
        (InOffice::Since(day(-2_000)), Verdict::Met, None),
        (InOffice::SeenSince(day(-2_000)), Verdict::Met, None),
        (InOffice::Since(day(-100)), Verdict::NoTarget, Some(Reason::TenureTooShort)),
        // First seen a hundred days ago: in office for at least that long, perhaps for years.
        (InOffice::SeenSince(day(-100)), Verdict::CannotTell, Some(Reason::TenureUnknown)),
        (InOffice::Unknown, Verdict::CannotTell, Some(Reason::TenureUnknown)),
    ] {
        s.in_office = in_office;
        let j = judge(&s, Some(&r), day(0));
        assert_eq!((j.verdict, j.reasons.first().copied()), (v, why), "{in_office:?}");
        assert_eq!((j.sum.verdict, j.needed), (v, Some(12_188)));
    }
}

#[test]
fn rounded_counts_around_the_threshold_cannot_tell() {
    let mut s = subject([12_100, 0, 0, 0]);
    s.accounts[0].reading = Some(reading(Some(Count::floor_3sf(12_100))));
    let j = judge(&s, Some(&five(Measure::Sum)), day(0));
    assert_eq!((j.verdict, j.reasons, j.decided_by), (Verdict::CannotTell, vec![Reason::Straddles], vec![0]));
    assert_eq!(j.sum.bounds.value, Some(12_100));
}

#[test]
fn flags_name_what_the_reader_must_know() {
    let mut s = subject([300_000, 0, 0, 0]);
    s.accounts[1].identified = false;
    let j = judge(&s, Some(&five(Measure::Sum)), day(0));
    assert_eq!(j.flags, [Flag::MoreThanElectors, Flag::AccountUnidentified]);
    assert_eq!(j.reach.bounds.upper, Some(243_743));
}

fn any_account() -> impl Strategy<Value = AccountReading> {
    let count = (0..400_000i64, 0..20_000i64, any::<bool>()).prop_map(|(l, w, open)| Count {
        value: l,
        lower: l,
        upper: (!open).then_some(l + w),
        precision: base::Precision::Approx,
    });
    let inside =
        (0..=1_000_000i64, 0..=1_000_000i64).prop_map(|(a, b)| (Share::ppm(a.min(b)), Share::ppm(a.max(b))));
    let status = prop_oneof![8 => Just(Status::Ok), 1 => Just(Status::Hidden), 1 => Just(Status::Quota)];
    (
        0..10i16,
        0..4i16,
        proptest::option::weighted(0.9, count),
        status,
        0..60i32,
        proptest::option::of(inside.prop_map(|(a, b)| Inside::between(a, b))),
    )
        .prop_map(|(p, o, count, status, age, inside)| AccountReading {
            owner: Owner::from_code(o).unwrap(),
            inside,
            reading: count.map(|c| Reading { status, day: day(-age), ..reading(Some(c)) }),
            ..account(Platform::from_code(p).unwrap(), None)
        })
}

fn any_subject() -> impl Strategy<Value = Subject> {
    let electors = (1..600_000i64).prop_map(|n| Electors { n, as_of: day(-9), source: String::new() });
    (proptest::collection::vec(any_account(), 0..6), proptest::option::weighted(0.9, electors), any::<bool>())
        .prop_map(|(accounts, electors, sure)| Subject {
            electors,
            accounts,
            confirmed_none: if sure { Platform::ALL.to_vec() } else { Vec::new() },
            ..subject([0; 4])
        })
}

fn any_rule() -> impl Strategy<Value = Rule> {
    let target = prop_oneof![
        (1..1_200_000i64).prop_map(|p| Target::Share(Share::ppm(p))),
        (0..500_000i64).prop_map(Target::Followers),
        (0..10i16, 0..500_000i64).prop_map(|(p, followers)| Target::PerPlatform {
            platform: Platform::from_code(p).unwrap(),
            followers
        }),
    ];
    (0..3i16, target, 0..2i16, any::<bool>()).prop_map(|(m, target, c, personal)| Rule {
        owners: if personal { vec![Owner::Personal] } else { Vec::new() },
        ..rule(Measure::from_code(m).unwrap(), target, Compare::from_code(c).unwrap())
    })
}

proptest! {
    #[test]
    fn a_verdict_and_its_number_agree(s in any_subject(), r in any_rule()) {
        let j = judge(&s, Some(&r), day(0));
        let e = s.electors.as_ref().map(|e| e.n);
        let b = j.deciding().bounds;
        match (j.verdict, j.needed) {
            (Verdict::Met, Some(n)) => prop_assert!(b.lower >= n),
            (Verdict::NotMet, Some(n)) => prop_assert!(b.upper.is_some_and(|u| u < n)),
            (Verdict::CannotTell, n) => {
                prop_assert!(n.is_none() || (b.lower < n.unwrap() && b.upper.is_none_or(|u| u >= n.unwrap())));
                prop_assert!(!j.reasons.is_empty());
            }
            (Verdict::NoTarget, _) => prop_assert_eq!(&j.reasons, &[Reason::PlatformClosed]),
            (v, None) => prop_assert!(false, "{:?} without a number needed", v),
        }
        prop_assert!(j.decided_by.iter().all(|i| *i < s.accounts.len()));
        prop_assert!(!j.unconfirmed || j.verdict == Verdict::NotMet);
        // The number needed is the smallest that meets the rule.
        if let (Target::Share(t), Some(n), Some(e)) = (r.target, j.needed, e) {
            let enough = |n: i64| match r.compare {
                Compare::AtLeast => i128::from(n) * 1_000_000 >= i128::from(t.as_ppm()) * i128::from(e),
                Compare::MoreThan => i128::from(n) * 1_000_000 > i128::from(t.as_ppm()) * i128::from(e),
            };
            prop_assert!(enough(n) && !enough(n - 1));
        }
        // Reach never exceeds the electors.
        if let Some(e) = e {
            prop_assert!(j.reach.bounds.lower <= e && j.reach.bounds.upper.is_some_and(|u| u <= e));
        }
    }

    #[test]
    fn shares_say_the_same_as_whole_people(n in 0..3_000_000i64, e in 1..3_000_000i64, t in 0..1_100_000i64, strict in any::<bool>()) {
        let compare = if strict { Compare::MoreThan } else { Compare::AtLeast };
        let b = Bounds { value: Some(n), lower: n, upper: Some(n) };
        let s = shares(&b, Some(e), compare).unwrap();
        let enough = n >= needed_share(Share::ppm(t), compare, Some(e)).unwrap();
        let by_share = if strict { s.lower.as_ppm() > t } else { s.lower.as_ppm() >= t };
        prop_assert_eq!(enough, by_share);
        prop_assert_eq!((s.value, s.upper), (Some(s.lower), Some(s.lower)));
    }

    #[test]
    fn knowing_less_never_reverses_a_verdict(s in any_subject(), r in any_rule(), i in any::<prop::sample::Index>(), how in 0..4) {
        if s.accounts.is_empty() {
            return Ok(());
        }
        let mut less = s.clone();
        let a = &mut less.accounts[i.index(s.accounts.len())];
        match how {
            0 => a.reading = None,
            1 => a.inside = None,
            2 => a.owner = if r.owners.is_empty() { a.owner } else { Owner::Unstated },
            _ => if let Some(c) = a.reading.as_mut().and_then(|r| r.count.as_mut()) {
                c.lower /= 2;
                c.upper = c.upper.map(|u| u * 2);
            }
        }
        let (more, less) = (judge(&s, Some(&r), day(0)), judge(&less, Some(&r), day(0)));
        // An account of another owner that is now of no stated one enters the scope of the rule: only the top widens.
        for (m, l) in [(more.sum, less.sum), (more.largest, less.largest), (more.reach, less.reach)] {
            prop_assert!(l.verdict == m.verdict || l.verdict == Verdict::CannotTell, "{:?} {:?}", m, l);
        }
    }
}
