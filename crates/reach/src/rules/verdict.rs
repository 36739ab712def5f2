//! The verdict on one person: met, not met, cannot tell, or no target, with everything it rests on.
//!
//! Met if even the least the number can be is enough; not met if even the most is too little; else nobody can tell,
//! and the reasons and the accounts whose count would decide are named. NULL is never 0.

use accounts::platform::{Owner, Platform};
use base::{Bounds, Count, Day, Share};

use crate::model::{
    AccountReading, Compare, InOffice, MAX_AGE_DAYS, Measure, Reading, Rule, Status, Subject, Target,
};
use crate::rules::bounds::{Part, inside, measures};

/// The answer to "has the target been reached?".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Reached.
    Met,
    /// Not reached.
    NotMet,
    /// The counts do not say.
    CannotTell,
    /// There is no target for this person.
    NoTarget,
}

impl Verdict {
    /// The name used in JSON and files.
    pub const fn name(self) -> &'static str {
        match self {
            Verdict::Met => "met",
            Verdict::NotMet => "not_met",
            Verdict::CannotTell => "cannot_tell",
            Verdict::NoTarget => "no_target",
        }
    }
}

/// Why the verdict is "cannot tell" or "no target".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// No rule was given.
    NoRule,
    /// The rule is for people longer in office.
    TenureTooShort,
    /// The rule is for people longer in office, and it is not known since when this one is.
    TenureUnknown,
    /// The rule is about a platform that no longer exists.
    PlatformClosed,
    /// The office answers for no area.
    NoArea,
    /// The electors of the area are not known.
    NoElectors,
    /// An account in scope has no usable reading.
    Unread(Unusable),
    /// The rule counts some owners only, and nobody has said whose an account is.
    OwnerUnstated,
    /// It is not known how many of the followers live in the area.
    InsideUnknown,
    /// The threshold lies between the least and the most that rounded or abbreviated counts can mean.
    Straddles,
}

impl Reason {
    /// The name used in JSON and files.
    pub const fn name(self) -> &'static str {
        match self {
            Reason::NoRule => "no_rule",
            Reason::TenureTooShort => "tenure_too_short",
            Reason::TenureUnknown => "tenure_unknown",
            Reason::PlatformClosed => "platform_closed",
            Reason::NoArea => "no_area",
            Reason::NoElectors => "no_electors",
            Reason::Unread(u) => u.name(),
            Reason::OwnerUnstated => "owner_unstated",
            Reason::InsideUnknown => "inside_unknown",
            Reason::Straddles => "straddles",
        }
    }
}

/// Why the reading of an account cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unusable {
    /// Never read.
    Missing,
    /// Read, but without a count.
    Blank,
    /// Older than the rule allows.
    Stale,
    /// A zero after a positive count, not yet confirmed.
    HeldBack,
    /// The account hides its count.
    Hidden,
    /// Not found under its name or id.
    NotFound,
    /// Suspended by the platform.
    Suspended,
    /// Closed by its owner.
    Deactivated,
    /// Readable only by those whom its owner admits.
    Protected,
    /// We could not ask: no permission, no quota, no line.
    NotRead,
}

impl Unusable {
    /// The name used in JSON and files.
    pub const fn name(self) -> &'static str {
        match self {
            Unusable::Missing => "missing",
            Unusable::Blank => "blank",
            Unusable::Stale => "stale",
            Unusable::HeldBack => "held_back",
            Unusable::Hidden => "hidden",
            Unusable::NotFound => "not_found",
            Unusable::Suspended => "suspended",
            Unusable::Deactivated => "deactivated",
            Unusable::Protected => "protected",
            Unusable::NotRead => "not_read",
        }
    }
}

/// A mark beside a row of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// The followers added up exceed the electors.
    MoreThanElectors,
    /// A reading in scope is too old.
    Stale,
    /// An account in scope hides its count.
    Hidden,
    /// A reading in scope waits for confirmation.
    HeldBack,
    /// Nobody has said whose an account is.
    OwnerUnstated,
    /// A count came without handle or id.
    AccountUnidentified,
    /// A jump waits for its explanation. Not set here.
    NeedsExplanation,
    /// The electors changed with a new roll. Not set here.
    ElectorsChanged,
    /// The model code of conduct holds: official accounts are not counted.
    UnderCode,
}

impl Flag {
    /// The name used in JSON and files.
    pub const fn name(self) -> &'static str {
        match self {
            Flag::MoreThanElectors => "more_than_electors",
            Flag::Stale => "stale",
            Flag::Hidden => "hidden",
            Flag::HeldBack => "held_back",
            Flag::OwnerUnstated => "owner_unstated",
            Flag::AccountUnidentified => "account_unidentified",
            Flag::NeedsExplanation => "needs_explanation",
            Flag::ElectorsChanged => "electors_changed",
            Flag::UnderCode => "under_code",
        }
    }
}

/// A number as a share of the electors. Rounded so that comparing shares with the threshold gives the same answer
/// as comparing whole people: down for "at least", up for "more than".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShareBounds {
    /// As stated.
    pub value: Option<Share>,
    /// The least.
    pub lower: Share,
    /// The most.
    pub upper: Option<Share>,
}

/// One of the three readings, judged by the rule's threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    /// Followers.
    pub bounds: Bounds,
    /// The same as a share; `None` without electors.
    pub share: Option<ShareBounds>,
    /// What the verdict would be if this reading decided.
    pub verdict: Verdict,
}

/// The verdict on one person and all that it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The smallest whole number that meets the rule; `None` if there is no rule, or no electors to take a share of.
    pub needed: Option<i64>,
    /// All followers added up.
    pub sum: Measured,
    /// The largest account.
    pub largest: Measured,
    /// Electors of the area who follow.
    pub reach: Measured,
    /// Which of the three decides.
    pub measure: Measure,
    /// The verdict: that of the measure that decides.
    pub verdict: Verdict,
    /// Why it is "cannot tell" or "no target", the gravest first; empty otherwise.
    pub reasons: Vec<Reason>,
    /// The accounts in scope that could not be used, as positions in [`Subject::accounts`], and why.
    pub unread: Vec<(usize, Unusable)>,
    /// Where the verdict is "cannot tell": the accounts whose count would decide, as positions in
    /// [`Subject::accounts`]; those not read at all, else those whose counts are vague, the vaguest first.
    pub decided_by: Vec<usize>,
    /// Expected platforms where no account is known and nobody has confirmed that there is none.
    pub accounts_unconfirmed: Vec<Platform>,
    /// "Not met" although nobody has looked on some expected platform: to be counted apart.
    pub unconfirmed: bool,
    /// Marks of the row, in the order of [`Flag`].
    pub flags: Vec<Flag>,
}

impl Judgement {
    /// The reading that decides.
    pub fn deciding(&self) -> &Measured {
        match self.measure {
            Measure::Sum => &self.sum,
            Measure::Largest => &self.largest,
            Measure::Reach => &self.reach,
        }
    }
}

/// The count of a reading, if it may be used on `day`: read, confirmed, and at most `max_age_days` old.
pub fn usable(reading: Option<&Reading>, max_age_days: i32, day: Day) -> Result<Count, Unusable> {
    let r = reading.filter(|r| r.day <= day).ok_or(Unusable::Missing)?;
    match r.status {
        Status::Ok => {}
        Status::Hidden => return Err(Unusable::Hidden),
        Status::NotFound => return Err(Unusable::NotFound),
        Status::Suspended => return Err(Unusable::Suspended),
        Status::Deactivated => return Err(Unusable::Deactivated),
        Status::Protected => return Err(Unusable::Protected),
        Status::AuthError | Status::Quota | Status::RateLimited | Status::Error => {
            return Err(Unusable::NotRead);
        }
    }
    if r.held_back {
        return Err(Unusable::HeldBack);
    }
    let count = r.count.ok_or(Unusable::Blank)?;
    if day.since(r.day) > max_age_days {
        return Err(Unusable::Stale);
    }
    Ok(count)
}

/// The smallest number of followers that meets a share of `electors`; `None` where these are unknown.
pub fn needed_share(share: Share, compare: Compare, electors: Option<i64>) -> Option<i64> {
    electors.filter(|e| *e > 0).map(|e| match compare {
        Compare::AtLeast => share.at_least(e),
        Compare::MoreThan => share.more_than(e),
    })
}

/// The smallest number of followers that meets `rule`; `None` where it is a share of unknown electors.
pub fn needed(rule: &Rule, electors: Option<i64>) -> Option<i64> {
    match rule.target {
        Target::Share(s) => needed_share(s, rule.compare, electors),
        Target::Followers(n) | Target::PerPlatform { followers: n, .. } => Some(match rule.compare {
            Compare::AtLeast => n,
            Compare::MoreThan => n.saturating_add(1),
        }),
    }
}

/// Compares what is known of a number with what is needed.
pub fn decide(bounds: &Bounds, needed: Option<i64>) -> Verdict {
    match needed {
        Some(n) if bounds.lower >= n => Verdict::Met,
        Some(n) if bounds.upper.is_some_and(|u| u < n) => Verdict::NotMet,
        _ => Verdict::CannotTell,
    }
}

/// Shares of `electors`, rounded for `compare`; `None` where there are none.
pub fn shares(b: &Bounds, electors: Option<i64>, compare: Compare) -> Option<ShareBounds> {
    let e = i128::from(electors.filter(|e| *e > 0)?);
    let up = match compare {
        Compare::AtLeast => 0,
        Compare::MoreThan => e - 1,
    };
    let of = |n: i64| {
        Share::ppm(i64::try_from((i128::from(n) * 1_000_000 + up).div_euclid(e)).unwrap_or(i64::MAX))
    };
    Some(ShareBounds { value: b.value.map(of), lower: of(b.lower), upper: b.upper.map(of) })
}

/// How an account stands to the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InScope {
    Yes,
    /// Its owner is not stated, and the rule or election law counts some owners only: it counts in the most, not in the least.
    Perhaps,
    No,
}

fn in_scope(a: &AccountReading, rule: Option<&Rule>, under_code: bool, day: Day) -> InScope {
    if !a.platform.open_on(day) {
        return InScope::No;
    }
    let by_law = match (under_code, a.owner) {
        (true, Owner::Government) => return InScope::No,
        (true, Owner::Unstated) => InScope::Perhaps,
        _ => InScope::Yes,
    };
    let Some(rule) = rule else { return by_law };
    if matches!(rule.target, Target::PerPlatform { platform, .. } if platform != a.platform) {
        return InScope::No;
    }
    match (rule.owners.is_empty() || rule.owners.contains(&a.owner), a.owner) {
        (true, _) => by_law,
        (false, Owner::Unstated) => InScope::Perhaps,
        (false, _) => InScope::No,
    }
}

/// Whether the person has been in office as long as the rule wants: `Err` with the verdict and reason if not.
fn tenure(rule: &Rule, in_office: InOffice, day: Day) -> Result<(), (Verdict, Reason)> {
    let Some(least) = rule.tenure_at_least else { return Ok(()) };
    match in_office {
        InOffice::Since(d) | InOffice::SeenSince(d) if least.is_full(d, day) => Ok(()),
        InOffice::Since(_) => Err((Verdict::NoTarget, Reason::TenureTooShort)),
        InOffice::SeenSince(_) | InOffice::Unknown => Err((Verdict::CannotTell, Reason::TenureUnknown)),
    }
}

/// Judges one person by one rule on one day. Without a rule everything is measured and the verdict is "no target".
///
/// The caller passes the rule only to people it is for ([`crate::rules::choose_rule::applies`]).
pub fn judge(subject: &Subject, rule: Option<&Rule>, day: Day) -> Judgement {
    let max_age = rule.map_or(MAX_AGE_DAYS, |r| r.max_age_days);
    let compare = rule.map_or(Compare::AtLeast, |r| r.compare);
    let measure = rule.map_or(Measure::Sum, |r| r.measure);
    let electors = subject.electors.as_ref().map(|e| e.n).filter(|n| *n > 0 && subject.has_area);

    let mut scope: Vec<(usize, &AccountReading, Part)> = Vec::new();
    let mut unread = Vec::new();
    let mut perhaps = false;
    for (i, a) in subject.accounts.iter().enumerate() {
        let how = in_scope(a, rule, subject.under_code, day);
        if how == InScope::No {
            continue;
        }
        let mut followers = match usable(a.reading.as_ref(), max_age, day) {
            Ok(c) => Bounds::from(c),
            Err(why) => {
                unread.push((i, why));
                Bounds::UNKNOWN
            }
        };
        if how == InScope::Perhaps {
            perhaps = true;
            followers = Bounds { value: None, lower: 0, ..followers };
        }
        scope.push((i, a, Part { followers, inside: a.inside }));
    }

    let accounts_unconfirmed = unconfirmed_platforms(subject, rule, day);
    let parts: Vec<Part> = scope.iter().map(|s| s.2).collect();
    let mut m = measures(&parts, electors);
    if !subject.has_area {
        // Without an area there is nobody inside it to be reached.
        m.reach = Bounds::UNKNOWN;
    }

    let needed = rule.and_then(|r| needed(r, electors));
    // What settles or blocks the verdict before any number is compared.
    let before = match rule {
        None => Err((Verdict::NoTarget, Reason::NoRule)),
        Some(r) => match r.target {
            Target::PerPlatform { platform, .. } if !platform.open_on(day) => {
                Err((Verdict::NoTarget, Reason::PlatformClosed))
            }
            _ => tenure(r, subject.in_office, day),
        },
    };
    let measured = |b: Bounds| Measured {
        bounds: b,
        share: shares(&b, electors, compare),
        verdict: before.map_or_else(|(v, _)| v, |()| decide(&b, needed)),
    };
    let mut j = Judgement {
        needed,
        sum: measured(m.sum),
        largest: measured(m.largest),
        reach: measured(m.reach),
        measure,
        verdict: Verdict::NoTarget,
        reasons: Vec::new(),
        unread,
        decided_by: Vec::new(),
        accounts_unconfirmed,
        unconfirmed: false,
        flags: Vec::new(),
    };
    j.verdict = j.deciding().verdict;
    j.unconfirmed = j.verdict == Verdict::NotMet && !j.accounts_unconfirmed.is_empty();
    j.flags = flags(subject, &scope, &j, electors);
    match (before, j.verdict) {
        (Err((_, why)), _) => j.reasons = vec![why],
        (Ok(()), Verdict::CannotTell) => {
            j.reasons = reasons(subject, rule, &scope, &j, perhaps);
            if needed.is_some() {
                j.decided_by = decided_by(&scope, &j);
            }
        }
        _ => {}
    }
    j
}

/// Expected platforms that exist and where neither an account nor its absence is known.
fn unconfirmed_platforms(subject: &Subject, rule: Option<&Rule>, day: Day) -> Vec<Platform> {
    let one;
    let expected: &[Platform] = match rule.map(|r| r.target) {
        Some(Target::PerPlatform { platform, .. }) => {
            one = [platform];
            &one
        }
        _ => &subject.expected,
    };
    expected
        .iter()
        .copied()
        .filter(|p| p.open_on(day))
        .filter(|p| !subject.confirmed_none.contains(p) && subject.accounts.iter().all(|a| a.platform != *p))
        .collect()
}

fn flags(
    subject: &Subject,
    scope: &[(usize, &AccountReading, Part)],
    j: &Judgement,
    electors: Option<i64>,
) -> Vec<Flag> {
    let dropped = |a: &AccountReading| matches!(a.owner, Owner::Government | Owner::Unstated);
    let unread = |why| j.unread.iter().any(|(_, w)| *w == why);
    [
        (Flag::MoreThanElectors, electors.is_some_and(|e| j.sum.bounds.lower > e)),
        (Flag::Stale, unread(Unusable::Stale)),
        (Flag::Hidden, unread(Unusable::Hidden)),
        (Flag::HeldBack, unread(Unusable::HeldBack)),
        (Flag::OwnerUnstated, scope.iter().any(|(_, a, _)| a.owner == Owner::Unstated)),
        (Flag::AccountUnidentified, scope.iter().any(|(_, a, _)| !a.identified)),
        (Flag::UnderCode, subject.under_code && subject.accounts.iter().any(dropped)),
    ]
    .into_iter()
    .filter_map(|(f, set)| set.then_some(f))
    .collect()
}

fn reasons(
    subject: &Subject,
    rule: Option<&Rule>,
    scope: &[(usize, &AccountReading, Part)],
    j: &Judgement,
    perhaps: bool,
) -> Vec<Reason> {
    let by_share = matches!(rule.map(|r| r.target), Some(Target::Share(_)));
    let mut out = Vec::new();
    if (by_share || j.measure == Measure::Reach) && !subject.has_area {
        out.push(Reason::NoArea);
    } else if by_share && j.needed.is_none() {
        out.push(Reason::NoElectors);
    }
    out.extend(j.unread.iter().map(|(_, why)| Reason::Unread(*why)));
    if perhaps {
        out.push(Reason::OwnerUnstated);
    }
    if j.measure == Measure::Reach && subject.has_area && scope.iter().any(|(_, a, _)| a.inside.is_none()) {
        out.push(Reason::InsideUnknown);
    }
    if out.is_empty() {
        out.push(Reason::Straddles);
    }
    out.sort_unstable();
    out.dedup();
    out
}

fn decided_by(scope: &[(usize, &AccountReading, Part)], j: &Judgement) -> Vec<usize> {
    if !j.unread.is_empty() {
        return j.unread.iter().map(|(i, _)| *i).collect();
    }
    let mut vague: Vec<(i64, usize)> = scope
        .iter()
        .map(|(i, _, p)| {
            let b = if j.measure == Measure::Reach { inside(p) } else { p.followers };
            (b.upper.map_or(i64::MAX, |u| u - b.lower), *i)
        })
        .filter(|(width, _)| *width > 0)
        .collect();
    vague.sort_by_key(|(width, i)| (std::cmp::Reverse(*width), *i));
    vague.into_iter().map(|(_, i)| i).collect()
}

#[cfg(test)]
mod tests;
