//! The plain sentences that stand before every table and chart.

use base::{Bounds, Day};
use words::Locale;
use words::numbers::{bounds, grouped, percent};

use crate::late::Late;
use crate::messages as m;
use crate::model::{AccountReading, Compare, MAX_AGE_DAYS, Measure, Rule, Target, Tenure};
use crate::report::{Report, ReportRow};
use crate::rules::activation::{Basis, State};
use crate::rules::cities::Located;
use crate::rules::growth::GrowthVerdict;
use crate::rules::missing::{Missing, Weakest};
use crate::rules::verdict::{Flag, Judgement, Reason, Unusable, Verdict};

/// «31 मंत्रियों में 19 का लक्ष्य पूरा, 9 का अधूरा, 3 पर कह नहीं सकते।»
pub fn headline(r: &Report, l: Locale) -> String {
    let n = |v: Verdict| r.rows.iter().filter(|x| x.judgement.verdict == v).count();
    if r.rows.is_empty() {
        return m::headline_nobody(l, r.asked.role.title(l), words::dates::date(r.asked.as_of.day, l));
    }
    let role = r.asked.role.name();
    if r.rule.is_none() {
        return m::headline_no_target(l, r.rows.len(), role);
    }
    m::headline(l, r.rows.len(), role, n(Verdict::Met), n(Verdict::NotMet), n(Verdict::CannotTell))
}

/// The same judged by the people of the area alone, where the rule judges by something else.
pub fn by_reach(r: &Report, l: Locale) -> Option<String> {
    r.rule.as_ref().filter(|rule| rule.measure != Measure::Reach)?;
    let n = |v: Verdict| r.rows.iter().filter(|x| x.judgement.reach.verdict == v).count();
    (!r.rows.is_empty())
        .then(|| m::headline_reach(l, n(Verdict::Met), n(Verdict::NotMet), n(Verdict::CannotTell)))
}

/// How many the target is not for, though they hold the role: too short in office.
pub fn exempt(r: &Report, l: Locale) -> Option<String> {
    r.rule.as_ref()?;
    let n = r.rows.iter().filter(|x| x.judgement.verdict == Verdict::NoTarget).count();
    (n > 0).then(|| m::headline_exempt(l, n))
}

/// How many meet the target only with a jump that nobody has explained.
pub fn pending(r: &Report, l: Locale) -> Option<String> {
    let n = r.rows.iter().filter(|x| x.pending()).count();
    (n > 0).then(|| m::headline_pending(l, n))
}

/// How many have grown, have not, could not be measured.
pub fn growth_of_all(r: &Report, l: Locale) -> Option<String> {
    let of = |x: &ReportRow| x.growth.map_or(GrowthVerdict::NotMeasured, |g| g.verdict);
    let n = |v| r.rows.iter().filter(|x| of(x) == v).count();
    let (grown, not) = (n(GrowthVerdict::Grown), n(GrowthVerdict::NotGrown));
    (grown + not > 0)
        .then(|| m::headline_growth(l, r.asked.growth_days, grown, not, n(GrowthVerdict::NotMeasured)))
}

/// The sentences that qualify the headline, in their order.
pub fn further(r: &Report, l: Locale) -> Vec<String> {
    let all = [
        under_code(r, l),
        pending(r, l),
        exempt(r, l),
        by_reach(r, l),
        growth_of_all(r, l),
        unconfirmed(r, l),
    ];
    all.into_iter().flatten().collect()
}

/// Of how many the official accounts are not counted, for the model code of conduct holds.
pub fn under_code(r: &Report, l: Locale) -> Option<String> {
    let n = r.rows.iter().filter(|x| x.judgement.flags.contains(&Flag::UnderCode)).count();
    (n > 0).then(|| m::under_code(l, n))
}

/// How many of the "not met" rest on platforms where nobody has looked for an account.
pub fn unconfirmed(r: &Report, l: Locale) -> Option<String> {
    let n = r.rows.iter().filter(|x| x.judgement.unconfirmed).count();
    (n > 0).then(|| m::headline_unconfirmed(l, n))
}

/// «मतदाताओं का 5%, मंचों का जोड़ · नियम «मंत्री-5» …»: what a rule asks, in words.
pub fn rule(rule: &Rule, l: Locale) -> String {
    let wanted = match (rule.target, rule.compare) {
        (Target::Share(s), Compare::AtLeast) => m::rule_share_at_least(l, s.to_string()),
        (Target::Share(s), Compare::MoreThan) => m::rule_share_more(l, s.to_string()),
        (Target::Followers(n), Compare::AtLeast) => m::rule_followers_at_least(l, n),
        (Target::Followers(n), Compare::MoreThan) => m::rule_followers_more(l, n),
        (Target::PerPlatform { platform, followers }, c) => {
            let name = platform_name(platform, l);
            match c {
                Compare::AtLeast => m::rule_platform_at_least(l, name, followers),
                Compare::MoreThan => m::rule_platform_more(l, name, followers),
            }
        }
    };
    let asked: Vec<String> = std::iter::once(measure(rule.measure, l)).chain(conditions(rule, l)).collect();
    m::rule_line(l, wanted, asked.join("; "), rule.name.as_str(), rule.version.to_string())
}

/// For whom a rule is, which accounts and counts it takes, and by when: what differs from the usual rule, so that no two rules read alike.
fn conditions(rule: &Rule, l: Locale) -> Vec<String> {
    let owners: Vec<&str> = rule.owners.iter().map(|o| owner_name(*o, l)).collect();
    let kind = rule.area_kind.as_deref().and_then(areas::model::AreaKind::parse);
    let all = [
        rule.rank.as_deref().map(|rank| m::rule_rank(l, rank)),
        kind.map(|k| m::rule_area_kind(l, k.title(l))),
        rule.tenure_at_least.map(|t| match t {
            Tenure::Days(n) => m::rule_tenure_days(l, n),
            Tenure::Months(n) => m::rule_tenure_months(l, n),
        }),
        (!owners.is_empty()).then(|| m::rule_owners(l, owners.join(", "))),
        (rule.max_age_days != MAX_AGE_DAYS).then(|| m::rule_max_age(l, rule.max_age_days)),
        rule.by.map(|day| m::rule_by(l, words::dates::date(day, l))),
    ];
    all.into_iter().flatten().collect()
}

/// The name of a measure.
pub fn measure(measure: Measure, l: Locale) -> String {
    match measure {
        Measure::Sum => m::measure_sum(l),
        Measure::Largest => m::measure_largest(l),
        Measure::Reach => m::measure_reach(l),
    }
}

/// The name of a platform.
pub fn platform_name(p: accounts::platform::Platform, l: Locale) -> &'static str {
    match l {
        Locale::Hi => p.label_hi(),
        Locale::En => p.label_en(),
    }
}

/// Whose an account is.
pub fn owner_name(o: accounts::platform::Owner, l: Locale) -> &'static str {
    match l {
        Locale::Hi => o.label_hi(),
        Locale::En => o.label_en(),
    }
}

/// The verdict in words, with «(खाता-सूची की पुष्टि बाकी)» where nobody has looked everywhere.
pub fn verdict(x: &ReportRow, l: Locale) -> String {
    let j = &x.judgement;
    if x.pending() {
        return m::verdict_pending(l);
    }
    match (j.verdict, j.unconfirmed) {
        (Verdict::Met, _) => m::verdict_met(l),
        (Verdict::NotMet, false) => m::verdict_not_met(l),
        (Verdict::NotMet, true) => m::verdict_not_met_unconfirmed(l),
        (Verdict::CannotTell, _) => m::verdict_cannot_tell(l),
        (Verdict::NoTarget, _) => m::verdict_no_target(l),
    }
}

/// A number of followers with its bounds.
pub fn followers(b: &Bounds, l: Locale) -> String {
    if b.lower == 0 && b.upper.is_none() { m::unknown(l) } else { bounds(*b, l) }
}

/// What is known of a number of followers, for a narrow place.
pub fn short_bounds(b: &Bounds, l: Locale) -> String {
    match b.upper {
        Some(u) if u == b.lower => grouped(u, l),
        Some(u) if b.lower <= 0 => m::up_to(l, u),
        Some(u) => m::between_short(l, grouped(b.lower, l), grouped(u, l)),
        None if b.lower <= 0 => m::unknown(l),
        None => m::share_at_least(l, grouped(b.lower, l)),
    }
}

/// The share that decides, in per cent; with both ends where they differ.
pub fn share(j: &Judgement, l: Locale) -> String {
    let Some(s) = j.deciding().share else { return m::unknown(l) };
    match s.upper {
        Some(u) if u == s.lower => percent(u, l),
        Some(u) if percent(u, l) == percent(s.lower, l) => percent(u, l),
        Some(u) => m::share_between(l, percent(s.lower, l), percent(u, l)),
        None => m::share_at_least(l, percent(s.lower, l)),
    }
}

/// One sentence that says what stands behind the verdict of one representative.
pub fn explained(x: &ReportRow, l: Locale) -> String {
    let j = &x.judgement;
    let have = followers(&j.deciding().bounds, l);
    match (j.verdict, j.needed) {
        (Verdict::Met, Some(n)) => m::explain_met(l, have, n, share(j, l)),
        (Verdict::NotMet, Some(n)) => m::explain_not_met(l, have, n, share(j, l)),
        (Verdict::CannotTell, Some(n)) => m::explain_cannot_tell(l, have, n),
        (Verdict::CannotTell, None) => m::explain_no_needed(l, have),
        _ => m::explain_no_target(l, have),
    }
}

/// By the people of the area: never «0 %», but that it is not known how many live here.
pub fn in_area(x: &ReportRow, l: Locale) -> String {
    let b = x.judgement.reach.bounds;
    match b.upper {
        Some(u) if b.lower == 0 => m::reach_unknown(l, u),
        Some(_) => m::reach_between(l, bounds(b, l)),
        None => m::reach_open(l),
    }
}

/// «क्षेत्र के लोग शहरों की सूची से: Instagram, 15 नवंबर 2026»: what the people of the area rest on, where platforms list cities.
pub fn inside_basis(x: &ReportRow, l: Locale) -> Option<String> {
    let one = |(a, located): (&AccountReading, &Option<Located>)| {
        Some(format!("{}, {}", platform_name(a.platform, l), words::dates::date(located.as_ref()?.day, l)))
    };
    let all: Vec<String> = x.subject.accounts.iter().zip(&x.located).filter_map(one).collect();
    (!all.is_empty()).then(|| m::inside_basis(l, all.join("; ")))
}

/// «मतदाताओं के 2.2 गुना, ज़्यादातर कहीं और के»
pub fn more_than_electors(x: &ReportRow, l: Locale) -> Option<String> {
    let e = x.subject.electors.as_ref()?.n;
    x.judgement.flags.contains(&Flag::MoreThanElectors).then(|| {
        let tenths = (i128::from(x.judgement.sum.bounds.lower) * 10 / i128::from(e.max(1))) as i64;
        let times = format!("{}.{}", grouped(tenths / 10, l), tenths % 10);
        m::more_than_electors(l, times)
    })
}

/// Why nobody can tell, in words.
pub fn reason(r: &Reason, l: Locale) -> String {
    match r {
        Reason::NoRule => m::reason_no_rule(l),
        Reason::TenureTooShort => m::reason_tenure_short(l),
        Reason::TenureUnknown => m::reason_tenure_unknown(l),
        Reason::PlatformClosed => m::reason_platform_closed(l),
        Reason::NoArea => m::reason_no_area(l),
        Reason::NoElectors => m::reason_no_electors(l),
        Reason::Unread(u) => unusable(*u, l),
        Reason::OwnerUnstated => m::reason_owner(l),
        Reason::InsideUnknown => m::reason_inside(l),
        Reason::Straddles => m::reason_straddles(l),
    }
}

/// Why a count cannot be used, in words.
pub fn unusable(u: Unusable, l: Locale) -> String {
    match u {
        Unusable::Missing => m::unread_missing(l),
        Unusable::Blank => m::unread_blank(l),
        Unusable::Stale => m::unread_stale(l),
        Unusable::HeldBack => m::unread_held(l),
        Unusable::Hidden => m::unread_hidden(l),
        Unusable::NotFound => m::unread_not_found(l),
        Unusable::Suspended => m::unread_suspended(l),
        Unusable::Deactivated => m::unread_deactivated(l),
        Unusable::Protected => m::unread_protected(l),
        Unusable::NotRead => m::unread_ours(l),
    }
}

/// A flag in words.
pub fn flag(f: Flag, l: Locale) -> String {
    match f {
        Flag::MoreThanElectors => m::flag_more(l),
        Flag::Stale => m::flag_stale(l),
        Flag::Hidden => m::flag_hidden(l),
        Flag::HeldBack => m::flag_held(l),
        Flag::OwnerUnstated => m::flag_owner(l),
        Flag::AccountUnidentified => m::flag_unidentified(l),
        Flag::NeedsExplanation => m::flag_explain(l),
        Flag::ElectorsChanged => m::flag_electors(l),
        Flag::UnderCode => m::flag_code(l),
    }
}

/// What is missing for this representative, each with who can supply it.
pub fn missing(x: &ReportRow, l: Locale) -> Vec<String> {
    let (mut out, mut unlooked) = (Vec::new(), Vec::new());
    for (what, at) in crate::rules::missing::missing(&x.subject, &x.judgement) {
        let account = at.and_then(|i| x.subject.accounts.get(i));
        let name = account.map_or("—".to_owned(), |a| account_name(a, l));
        match what {
            Missing::Electors => out.push(m::missing_electors(l)),
            Missing::Count(p, why) => {
                out.push(m::missing_count(
                    l,
                    platform_name(p, l),
                    name,
                    unusable(why, l),
                    who_can_say(what, l),
                ));
            }
            Missing::Account(p) => unlooked.push(platform_name(p, l)),
            Missing::Handle => out.push(m::missing_handle(l)),
            Missing::Owner => {
                let platform = account.map_or("—", |a| platform_name(a.platform, l));
                out.push(m::missing_owner(l, platform, name));
            }
        }
    }
    if !unlooked.is_empty() {
        out.push(m::missing_accounts(l, unlooked.join(", ")));
    }
    out.dedup();
    out
}

/// What an account goes by: its handle, else the platform's id, else that its name is not known.
pub fn account_name(a: &AccountReading, l: Locale) -> String {
    let known = a.handle.as_deref().or(a.account_id.as_deref());
    known.map_or_else(|| m::account_unnamed(l), str::to_owned)
}

/// What is not known of several people, in words.
pub fn gap(what: Missing, l: Locale) -> String {
    match what {
        Missing::Electors => m::gap_electors(l),
        Missing::Count(p, why) => m::gap_count(l, platform_name(p, l), unusable(why, l)),
        Missing::Account(p) => m::gap_account(l, platform_name(p, l)),
        Missing::Handle => m::gap_handle(l),
        Missing::Owner => m::gap_owner(l),
    }
}

/// Who can say what is not known.
pub fn who_can_say(what: Missing, l: Locale) -> String {
    match what {
        Missing::Electors => m::who_roll(l),
        Missing::Account(_) | Missing::Handle | Missing::Owner => m::who_office(l),
        Missing::Count(_, why) => match why {
            Unusable::Missing | Unusable::Blank | Unusable::Stale => m::who_counts(l),
            Unusable::HeldBack => m::who_confirm(l),
            Unusable::NotRead => m::who_operator(l),
            _ => m::who_owner(l),
        },
    }
}

/// The weakest of what a verdict rests on, in words.
pub fn weakest(w: &Weakest, x: &ReportRow, l: Locale) -> String {
    let platform = |i: &usize| x.subject.accounts.get(*i).map_or("—", |a| platform_name(a.platform, l));
    let what = match w {
        Weakest::Unread(i, why) => {
            let name = x.subject.accounts.get(*i).map_or("—".to_owned(), |a| account_name(a, l));
            m::weakest_unread(l, platform(i), name, unusable(*why, l))
        }
        Weakest::Unconfirmed(all) => {
            let all: Vec<&str> = all.iter().map(|p| platform_name(*p, l)).collect();
            m::weakest_unconfirmed(l, all.join(", "))
        }
        Weakest::Vague(i, b) => m::weakest_vague(l, platform(i), bounds(*b, l)),
        Weakest::Old(i, days) => m::weakest_old(l, platform(i), *days),
    };
    m::weakest(l, what)
}

/// The change over the last days, in words: exact where it is, else from least to most.
pub fn growth(x: &ReportRow, l: Locale) -> String {
    let Some(g) = x.growth else { return m::growth_not_measured(l) };
    let signed = |n: i64| format!("{}{}", if n > 0 { "+" } else { "" }, grouped(n, l));
    let change = match (g.change, g.lower, g.upper) {
        (Some(c), Some(a), Some(b)) if a == b => signed(c),
        (_, Some(a), Some(b)) => m::between_short(l, signed(a), signed(b)),
        (Some(c), ..) => signed(c),
        _ => return m::growth_not_measured(l),
    };
    match g.verdict {
        GrowthVerdict::Grown => m::growth_grown(l, change),
        GrowthVerdict::NotGrown => m::growth_not_grown(l, change),
        GrowthVerdict::NotMeasured => m::growth_not_measured(l),
    }
}

/// How somebody stands on a platform, in words.
pub fn state(s: State, l: Locale) -> String {
    match s {
        State::Active => m::activation_active(l),
        State::Dormant => m::activation_dormant(l),
        State::NotLooked => m::activation_not_looked(l),
        State::None => m::activation_none(l),
    }
}

/// What a state rests on, in words.
pub fn rests_on(b: Basis, l: Locale) -> String {
    match b {
        Basis::NewPost(d) => m::basis_new_post(l, words::dates::date(d, l)),
        Basis::Counted(d) => m::basis_counted(l, words::dates::date(d, l)),
        Basis::NoPost(d) => m::basis_no_post(l, words::dates::date(d, l)),
        Basis::Unread(Some(d)) => m::basis_unread(l, words::dates::date(d, l)),
        Basis::Unread(None) => m::basis_never(l),
    }
}

/// The imports made after the day of the report that changed it, where there are any.
pub fn imported_since(r: &Report, l: Locale) -> Option<String> {
    let all: Vec<String> = r.imported_since.iter().map(|i| late_import(i, l)).collect();
    (!all.is_empty()).then(|| m::late_line(l, all.join("; ")))
}

/// An import as a report names it: number, file, day.
pub fn late_import(i: &Late, l: Locale) -> String {
    let day = jiff::Timestamp::from_microsecond(i.at).map(|t| words::dates::date(Day::of(t), l));
    m::late_import(l, i.no, i.file.as_str(), day.unwrap_or_default())
}
