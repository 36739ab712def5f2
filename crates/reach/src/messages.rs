//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `Readings`
pub fn title_readings(l: Locale) -> String {
    MESSAGES.format(l, "title-readings", &[])
}

/// `Roster of representatives`
pub fn title_roster(l: Locale) -> String {
    MESSAGES.format(l, "title-roster", &[])
}

/// `The status «{ $value }» was not recognised. Write one of: { $known }`
pub fn reading_status<'a>(l: Locale, value: impl Into<Arg<'a>>, known: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "reading-status", &[("value", value.into()), ("known", known.into())])
}

/// `The precision «{ $value }» was not recognised. Write one of: { $known }`
pub fn reading_precision<'a>(l: Locale, value: impl Into<Arg<'a>>, known: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "reading-precision", &[("value", value.into()), ("known", known.into())])
}

/// `The status is ok but the count is blank. Write the count, or say in the status why there is none.`
pub fn reading_blank(l: Locale) -> String {
    MESSAGES.format(l, "reading-blank", &[])
}

/// `{ $n } readings were kept beside a better one of the same account and day; the surest reading of the day is the one that counts.`
pub fn reading_beaten<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "reading-beaten", &[("n", n.into())])
}

/// `The reading has no date: fill in the column at or give --on.`
pub fn reading_no_date(l: Locale) -> String {
    MESSAGES.format(l, "reading-no-date", &[])
}

/// `The date is later than today ({ $today }). Write the right date.`
pub fn reading_future<'a>(l: Locale, today: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "reading-future", &[("today", today.into())])
}

/// `No account with the name or id «{ $account }» is recorded on { $platform }. Record it first with accounts or a roster.`
pub fn reading_account<'a>(l: Locale, account: impl Into<Arg<'a>>, platform: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "reading-account", &[("account", account.into()), ("platform", platform.into())])
}

/// `Say why it is changed by hand.`
pub fn reading_no_reason(l: Locale) -> String {
    MESSAGES.format(l, "reading-no-reason", &[])
}

/// `This account has no reading of { $day }.`
pub fn reading_none<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "reading-none", &[("day", day.into())])
}

/// `The row has no date: fill in the column with the date or give --on.`
pub fn roster_no_date(l: Locale) -> String {
    MESSAGES.format(l, "roster-no-date", &[])
}

/// `{ $name } ({ $role }) is not in this complete list; the term is taken to have ended on { $last }.`
pub fn roster_absent<'a>(
    l: Locale,
    name: impl Into<Arg<'a>>,
    role: impl Into<Arg<'a>>,
    last: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "roster-absent",
        &[("name", name.into()), ("role", role.into()), ("last", last.into())],
    )
}

/// `It says that there is no account on { $platform }, but a count is given. Remove one of the two.`
pub fn roster_none_but_count<'a>(l: Locale, platform: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "roster-none-but-count", &[("platform", platform.into())])
}

/// `{ $error }`
pub fn error_access<'a>(l: Locale, error: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-access", &[("error", error.into())])
}

/// `Say who set the target (--authority).`
pub fn rule_no_authority(l: Locale) -> String {
    MESSAGES.format(l, "rule-no-authority", &[])
}

/// `A version of the rule «{ $name }» is in force from { $from }. A new version can only begin after that.`
pub fn rule_later<'a>(l: Locale, name: impl Into<Arg<'a>>, from: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-later", &[("name", name.into()), ("from", from.into())])
}

/// `No rule called «{ $name }» is in force on { $day }.`
pub fn rule_not_in_force<'a>(l: Locale, name: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-not-in-force", &[("name", name.into()), ("day", day.into())])
}

/// `Of { $n } { people }, { $met } meet the target, { $notmet } do not, and { $cannot } cannot be told.`
pub fn headline<'a>(
    l: Locale,
    n: impl Into<Arg<'a>>,
    role: impl Into<Arg<'a>>,
    met: impl Into<Arg<'a>>,
    notmet: impl Into<Arg<'a>>,
    cannot: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "headline",
        &[
            ("n", n.into()),
            ("role", role.into()),
            ("met", met.into()),
            ("notmet", notmet.into()),
            ("cannot", cannot.into()),
        ],
    )
}

/// `No target is set for { $n } { people }.`
pub fn headline_no_target<'a>(l: Locale, n: impl Into<Arg<'a>>, role: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "headline-no-target", &[("n", n.into()), ("role", role.into())])
}

/// `No { $role } is recorded on { $day }.`
pub fn headline_nobody<'a>(l: Locale, role: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "headline-nobody", &[("role", role.into()), ("day", day.into())])
}

/// `Counting only people of the area: { $met } surely meet it, { $notmet } do not, and of { $cannot } it cannot be said.`
pub fn headline_reach<'a>(
    l: Locale,
    met: impl Into<Arg<'a>>,
    notmet: impl Into<Arg<'a>>,
    cannot: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "headline-reach",
        &[("met", met.into()), ("notmet", notmet.into()), ("cannot", cannot.into())],
    )
}

/// `The target does not yet apply to { $n }.`
pub fn headline_exempt<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "headline-exempt", &[("n", n.into())])
}

/// `Of those who do not, { $n } have platforms where nobody has looked for an account yet.`
pub fn headline_unconfirmed<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "headline-unconfirmed", &[("n", n.into())])
}

/// `At least { $share } of the electors`
pub fn rule_share_at_least<'a>(l: Locale, share: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-share-at-least", &[("share", share.into())])
}

/// `More than { $share } of the electors`
pub fn rule_share_more<'a>(l: Locale, share: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-share-more", &[("share", share.into())])
}

/// `At least { $n } followers`
pub fn rule_followers_at_least<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-followers-at-least", &[("n", n.into())])
}

/// `More than { $n } followers`
pub fn rule_followers_more<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-followers-more", &[("n", n.into())])
}

/// `On { $platform } at least { $n } followers`
pub fn rule_platform_at_least<'a>(l: Locale, platform: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-platform-at-least", &[("platform", platform.into()), ("n", n.into())])
}

/// `On { $platform } more than { $n } followers`
pub fn rule_platform_more<'a>(l: Locale, platform: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-platform-more", &[("platform", platform.into()), ("n", n.into())])
}

/// `{ $wanted }, { $measure } · rule «{ $name }» (version { $version })`
pub fn rule_line<'a>(
    l: Locale,
    wanted: impl Into<Arg<'a>>,
    measure: impl Into<Arg<'a>>,
    name: impl Into<Arg<'a>>,
    version: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "rule-line",
        &[
            ("wanted", wanted.into()),
            ("measure", measure.into()),
            ("name", name.into()),
            ("version", version.into()),
        ],
    )
}

/// `only of rank { $rank }`
pub fn rule_rank<'a>(l: Locale, rank: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-rank", &[("rank", rank.into())])
}

/// `only for areas of kind { $kind }`
pub fn rule_area_kind<'a>(l: Locale, kind: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-area-kind", &[("kind", kind.into())])
}

/// `only after { $n } days in office`
pub fn rule_tenure_days<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-tenure-days", &[("n", n.into())])
}

/// `only after { $n } months in office`
pub fn rule_tenure_months<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-tenure-months", &[("n", n.into())])
}

/// `only accounts of: { $owners }`
pub fn rule_owners<'a>(l: Locale, owners: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-owners", &[("owners", owners.into())])
}

/// `no count older than { $n } days`
pub fn rule_max_age<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-max-age", &[("n", n.into())])
}

/// `by { $day }`
pub fn rule_by<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-by", &[("day", day.into())])
}

/// `Set by: { $authority }`
pub fn rule_authority<'a>(l: Locale, authority: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule-authority", &[("authority", authority.into())])
}

/// `all accounts added up`
pub fn measure_sum(l: Locale) -> String {
    MESSAGES.format(l, "measure-sum", &[])
}

/// `the largest account`
pub fn measure_largest(l: Locale) -> String {
    MESSAGES.format(l, "measure-largest", &[])
}

/// `people of the area`
pub fn measure_reach(l: Locale) -> String {
    MESSAGES.format(l, "measure-reach", &[])
}

/// `● target met`
pub fn verdict_met(l: Locale) -> String {
    MESSAGES.format(l, "verdict-met", &[])
}

/// `○ target not met`
pub fn verdict_not_met(l: Locale) -> String {
    MESSAGES.format(l, "verdict-not-met", &[])
}

/// `○ target not met (list of accounts to be confirmed)`
pub fn verdict_not_met_unconfirmed(l: Locale) -> String {
    MESSAGES.format(l, "verdict-not-met-unconfirmed", &[])
}

/// `◍ cannot tell`
pub fn verdict_cannot_tell(l: Locale) -> String {
    MESSAGES.format(l, "verdict-cannot-tell", &[])
}

/// `– no target`
pub fn verdict_no_target(l: Locale) -> String {
    MESSAGES.format(l, "verdict-no-target", &[])
}

/// `not known`
pub fn unknown(l: Locale) -> String {
    MESSAGES.format(l, "unknown", &[])
}

/// `{ $lower } to { $upper }`
pub fn share_between<'a>(l: Locale, lower: impl Into<Arg<'a>>, upper: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "share-between", &[("lower", lower.into()), ("upper", upper.into())])
}

/// `at least { $lower }`
pub fn share_at_least<'a>(l: Locale, lower: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "share-at-least", &[("lower", lower.into())])
}

/// `{ $have } followers, { $needed } are needed ({ $share }).`
pub fn explain_met<'a>(
    l: Locale,
    have: impl Into<Arg<'a>>,
    needed: impl Into<Arg<'a>>,
    share: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "explain-met",
        &[("have", have.into()), ("needed", needed.into()), ("share", share.into())],
    )
}

/// `{ $have } followers, { $needed } are needed ({ $share }).`
pub fn explain_not_met<'a>(
    l: Locale,
    have: impl Into<Arg<'a>>,
    needed: impl Into<Arg<'a>>,
    share: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "explain-not-met",
        &[("have", have.into()), ("needed", needed.into()), ("share", share.into())],
    )
}

/// `{ $have } followers, { $needed } are needed.`
pub fn explain_cannot_tell<'a>(l: Locale, have: impl Into<Arg<'a>>, needed: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "explain-cannot-tell", &[("have", have.into()), ("needed", needed.into())])
}

/// `{ $have } followers; how many are needed is not known.`
pub fn explain_no_needed<'a>(l: Locale, have: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "explain-no-needed", &[("have", have.into())])
}

/// `{ $have } followers.`
pub fn explain_no_target<'a>(l: Locale, have: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "explain-no-target", &[("have", have.into())])
}

/// `How many of them live in this area is not known; { $upper } at most.`
pub fn reach_unknown<'a>(l: Locale, upper: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "reach-unknown", &[("upper", upper.into())])
}

/// `People of the area: { $bounds }.`
pub fn reach_between<'a>(l: Locale, bounds: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "reach-between", &[("bounds", bounds.into())])
}

/// `How many of them live in this area is not known.`
pub fn reach_open(l: Locale) -> String {
    MESSAGES.format(l, "reach-open", &[])
}

/// `{ $times } times the electors, most of them elsewhere`
pub fn more_than_electors<'a>(l: Locale, times: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "more-than-electors", &[("times", times.into())])
}

/// `no rule for this role`
pub fn reason_no_rule(l: Locale) -> String {
    MESSAGES.format(l, "reason-no-rule", &[])
}

/// `not long enough in office`
pub fn reason_tenure_short(l: Locale) -> String {
    MESSAGES.format(l, "reason-tenure-short", &[])
}

/// `not known since when in office`
pub fn reason_tenure_unknown(l: Locale) -> String {
    MESSAGES.format(l, "reason-tenure-unknown", &[])
}

/// `the platform has closed`
pub fn reason_platform_closed(l: Locale) -> String {
    MESSAGES.format(l, "reason-platform-closed", &[])
}

/// `no area`
pub fn reason_no_area(l: Locale) -> String {
    MESSAGES.format(l, "reason-no-area", &[])
}

/// `number of electors not known`
pub fn reason_no_electors(l: Locale) -> String {
    MESSAGES.format(l, "reason-no-electors", &[])
}

/// `not stated whose account it is`
pub fn reason_owner(l: Locale) -> String {
    MESSAGES.format(l, "reason-owner", &[])
}

/// `not known where the followers live`
pub fn reason_inside(l: Locale) -> String {
    MESSAGES.format(l, "reason-inside", &[])
}

/// `on both sides of the threshold`
pub fn reason_straddles(l: Locale) -> String {
    MESSAGES.format(l, "reason-straddles", &[])
}

/// `no count yet`
pub fn unread_missing(l: Locale) -> String {
    MESSAGES.format(l, "unread-missing", &[])
}

/// `count blank`
pub fn unread_blank(l: Locale) -> String {
    MESSAGES.format(l, "unread-blank", &[])
}

/// `stale count`
pub fn unread_stale(l: Locale) -> String {
    MESSAGES.format(l, "unread-stale", &[])
}

/// `waits for confirmation`
pub fn unread_held(l: Locale) -> String {
    MESSAGES.format(l, "unread-held", &[])
}

/// `count hidden`
pub fn unread_hidden(l: Locale) -> String {
    MESSAGES.format(l, "unread-hidden", &[])
}

/// `account not found`
pub fn unread_not_found(l: Locale) -> String {
    MESSAGES.format(l, "unread-not-found", &[])
}

/// `account suspended`
pub fn unread_suspended(l: Locale) -> String {
    MESSAGES.format(l, "unread-suspended", &[])
}

/// `account closed`
pub fn unread_deactivated(l: Locale) -> String {
    MESSAGES.format(l, "unread-deactivated", &[])
}

/// `account protected`
pub fn unread_protected(l: Locale) -> String {
    MESSAGES.format(l, "unread-protected", &[])
}

/// `could not be read`
pub fn unread_ours(l: Locale) -> String {
    MESSAGES.format(l, "unread-ours", &[])
}

/// `more followers than electors`
pub fn flag_more(l: Locale) -> String {
    MESSAGES.format(l, "flag-more", &[])
}

/// `stale count`
pub fn flag_stale(l: Locale) -> String {
    MESSAGES.format(l, "flag-stale", &[])
}

/// `count hidden`
pub fn flag_hidden(l: Locale) -> String {
    MESSAGES.format(l, "flag-hidden", &[])
}

/// `count held back until confirmed`
pub fn flag_held(l: Locale) -> String {
    MESSAGES.format(l, "flag-held", &[])
}

/// `not stated whose account it is`
pub fn flag_owner(l: Locale) -> String {
    MESSAGES.format(l, "flag-owner", &[])
}

/// `account without a name`
pub fn flag_unidentified(l: Locale) -> String {
    MESSAGES.format(l, "flag-unidentified", &[])
}

/// `needs explanation`
pub fn flag_explain(l: Locale) -> String {
    MESSAGES.format(l, "flag-explain", &[])
}

/// `number of electors changed`
pub fn flag_electors(l: Locale) -> String {
    MESSAGES.format(l, "flag-electors", &[])
}

/// `model code of conduct: official accounts are not counted`
pub fn flag_code(l: Locale) -> String {
    MESSAGES.format(l, "flag-code", &[])
}

/// `The model code of conduct holds for { $n } of them: their official accounts are not counted.`
pub fn under_code<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "under-code", &[("n", n.into())])
}

/// `The electors of the area (an electors file)`
pub fn missing_electors(l: Locale) -> String {
    MESSAGES.format(l, "missing-electors", &[])
}

/// `{ $platform } ({ $account }): { $why } — { $who }`
pub fn missing_count<'a>(
    l: Locale,
    platform: impl Into<Arg<'a>>,
    account: impl Into<Arg<'a>>,
    why: impl Into<Arg<'a>>,
    who: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "missing-count",
        &[
            ("platform", platform.into()),
            ("account", account.into()),
            ("why", why.into()),
            ("who", who.into()),
        ],
    )
}

/// `Whether there is an account: { $platforms } — the office`
pub fn missing_accounts<'a>(l: Locale, platforms: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "missing-accounts", &[("platforms", platforms.into())])
}

/// `{ $platform } ({ $account }): whose it is — the office`
pub fn missing_owner<'a>(l: Locale, platform: impl Into<Arg<'a>>, account: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "missing-owner", &[("platform", platform.into()), ("account", account.into())])
}

/// `The handle or link of the account that was counted — the office`
pub fn missing_handle(l: Locale) -> String {
    MESSAGES.format(l, "missing-handle", &[])
}

/// `Verdict`
pub fn col_verdict(l: Locale) -> String {
    MESSAGES.format(l, "col-verdict", &[])
}

/// `Name`
pub fn col_name(l: Locale) -> String {
    MESSAGES.format(l, "col-name", &[])
}

/// `Role`
pub fn col_role(l: Locale) -> String {
    MESSAGES.format(l, "col-role", &[])
}

/// `Area`
pub fn col_area(l: Locale) -> String {
    MESSAGES.format(l, "col-area", &[])
}

/// `Area code`
pub fn col_code(l: Locale) -> String {
    MESSAGES.format(l, "col-code", &[])
}

/// `Electors`
pub fn col_electors(l: Locale) -> String {
    MESSAGES.format(l, "col-electors", &[])
}

/// `Date of the roll`
pub fn col_roll(l: Locale) -> String {
    MESSAGES.format(l, "col-roll", &[])
}

/// `Source of the electors`
pub fn col_electors_source(l: Locale) -> String {
    MESSAGES.format(l, "col-electors-source", &[])
}

/// `Needed`
pub fn col_needed(l: Locale) -> String {
    MESSAGES.format(l, "col-needed", &[])
}

/// `Sum`
pub fn col_sum(l: Locale) -> String {
    MESSAGES.format(l, "col-sum", &[])
}

/// `People of the area`
pub fn col_reach(l: Locale) -> String {
    MESSAGES.format(l, "col-reach", &[])
}

/// `Largest`
pub fn col_largest(l: Locale) -> String {
    MESSAGES.format(l, "col-largest", &[])
}

/// `Share of electors`
pub fn col_share(l: Locale) -> String {
    MESSAGES.format(l, "col-share", &[])
}

/// `Sum (at least)`
pub fn col_sum_lower(l: Locale) -> String {
    MESSAGES.format(l, "col-sum-lower", &[])
}

/// `Sum (at most)`
pub fn col_sum_upper(l: Locale) -> String {
    MESSAGES.format(l, "col-sum-upper", &[])
}

/// `Largest account (at least)`
pub fn col_largest_lower(l: Locale) -> String {
    MESSAGES.format(l, "col-largest-lower", &[])
}

/// `Largest account (at most)`
pub fn col_largest_upper(l: Locale) -> String {
    MESSAGES.format(l, "col-largest-upper", &[])
}

/// `People of the area (at least)`
pub fn col_reach_lower(l: Locale) -> String {
    MESSAGES.format(l, "col-reach-lower", &[])
}

/// `People of the area (at most)`
pub fn col_reach_upper(l: Locale) -> String {
    MESSAGES.format(l, "col-reach-upper", &[])
}

/// `Share (at least)`
pub fn col_share_lower(l: Locale) -> String {
    MESSAGES.format(l, "col-share-lower", &[])
}

/// `Share (at most)`
pub fn col_share_upper(l: Locale) -> String {
    MESSAGES.format(l, "col-share-upper", &[])
}

/// `In 30 days`
pub fn col_growth(l: Locale) -> String {
    MESSAGES.format(l, "col-growth", &[])
}

/// `What is not known, and who can say`
pub fn col_missing(l: Locale) -> String {
    MESSAGES.format(l, "col-missing", &[])
}

/// `Notes`
pub fn col_notes(l: Locale) -> String {
    MESSAGES.format(l, "col-notes", &[])
}

/// `grown: { $change }`
pub fn growth_grown<'a>(l: Locale, change: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "growth-grown", &[("change", change.into())])
}

/// `not grown: { $change }`
pub fn growth_not_grown<'a>(l: Locale, change: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "growth-not-grown", &[("change", change.into())])
}

/// `not measured`
pub fn growth_not_measured(l: Locale) -> String {
    MESSAGES.format(l, "growth-not-measured", &[])
}

/// `Vacant: { $role }, { $area }, since { $since }`
pub fn vacant_line<'a>(
    l: Locale,
    role: impl Into<Arg<'a>>,
    area: impl Into<Arg<'a>>,
    since: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "vacant-line",
        &[("role", role.into()), ("area", area.into()), ("since", since.into())],
    )
}

/// `As of { $day }`
pub fn as_of_line<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "as-of-line", &[("day", day.into())])
}

/// `Report`
pub fn sheet_report(l: Locale) -> String {
    MESSAGES.format(l, "sheet-report", &[])
}

/// `Reports`
pub fn cli_report(l: Locale) -> String {
    MESSAGES.format(l, "cli-report", &[])
}

/// `Whether representatives reach their electors`
pub fn cli_report_reach(l: Locale) -> String {
    MESSAGES.format(l, "cli-report-reach", &[])
}

/// `As of this day (today if not given)`
pub fn cli_on(l: Locale) -> String {
    MESSAGES.format(l, "cli-on", &[])
}

/// `Date of the roll (the latest on that day if not given)`
pub fn cli_roll(l: Locale) -> String {
    MESSAGES.format(l, "cli-roll", &[])
}

/// `Role: minister, mla, mp, district_president …`
pub fn cli_role(l: Locale) -> String {
    MESSAGES.format(l, "cli-role", &[])
}

/// `Only inside this area (code or name)`
pub fn cli_under(l: Locale) -> String {
    MESSAGES.format(l, "cli-under", &[])
}

/// `Name of the rule (the only one in force for the role if not given)`
pub fn cli_rule(l: Locale) -> String {
    MESSAGES.format(l, "cli-rule", &[])
}

/// `Exactly as it was known at this time`
pub fn cli_known_at(l: Locale) -> String {
    MESSAGES.format(l, "cli-known-at", &[])
}

/// `Format: table, json, csv, xlsx, html`
pub fn cli_format(l: Locale) -> String {
    MESSAGES.format(l, "cli-format", &[])
}

/// `Write to this file`
pub fn cli_out(l: Locale) -> String {
    MESSAGES.format(l, "cli-out", &[])
}

/// `The role «{ $value }» was not recognised. Write one of: { $known }`
pub fn cli_role_unknown<'a>(l: Locale, value: impl Into<Arg<'a>>, known: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-role-unknown", &[("value", value.into()), ("known", known.into())])
}

/// `There is no format «{ $value }». Write table, json, csv, xlsx or html.`
pub fn cli_format_unknown<'a>(l: Locale, value: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-format-unknown", &[("value", value.into())])
}

/// `Targets: list, add, end`
pub fn cli_rule_about(l: Locale) -> String {
    MESSAGES.format(l, "cli-rule-about", &[])
}

/// `All targets`
pub fn cli_rule_list(l: Locale) -> String {
    MESSAGES.format(l, "cli-rule-list", &[])
}

/// `A new target, or a new version of one`
pub fn cli_rule_add(l: Locale) -> String {
    MESSAGES.format(l, "cli-rule-add", &[])
}

/// `End a target`
pub fn cli_rule_end(l: Locale) -> String {
    MESSAGES.format(l, "cli-rule-end", &[])
}

/// `Name of the rule`
pub fn cli_rule_name(l: Locale) -> String {
    MESSAGES.format(l, "cli-rule-name", &[])
}

/// `What is counted: sum, largest, reach`
pub fn cli_measure(l: Locale) -> String {
    MESSAGES.format(l, "cli-measure", &[])
}

/// `Share of the electors, such as 5%`
pub fn cli_share(l: Locale) -> String {
    MESSAGES.format(l, "cli-share", &[])
}

/// `A number of followers, such as 1 lakh`
pub fn cli_followers(l: Locale) -> String {
    MESSAGES.format(l, "cli-followers", &[])
}

/// `Platform: facebook, x, instagram, youtube …`
pub fn cli_platform(l: Locale) -> String {
    MESSAGES.format(l, "cli-platform", &[])
}

/// `at_least or more_than`
pub fn cli_compare(l: Locale) -> String {
    MESSAGES.format(l, "cli-compare", &[])
}

/// `At least this long in office, such as 3y, 18m, 400d`
pub fn cli_tenure(l: Locale) -> String {
    MESSAGES.format(l, "cli-tenure", &[])
}

/// `Only for this rank, such as cabinet`
pub fn cli_rank(l: Locale) -> String {
    MESSAGES.format(l, "cli-rank", &[])
}

/// `Only for areas of this kind`
pub fn cli_area_kind(l: Locale) -> String {
    MESSAGES.format(l, "cli-area-kind", &[])
}

/// `Only accounts of these owners: personal, party, government`
pub fn cli_owners(l: Locale) -> String {
    MESSAGES.format(l, "cli-owners", &[])
}

/// `Readings older than this many days do not count (35)`
pub fn cli_max_age(l: Locale) -> String {
    MESSAGES.format(l, "cli-max-age", &[])
}

/// `Date of the target`
pub fn cli_by(l: Locale) -> String {
    MESSAGES.format(l, "cli-by", &[])
}

/// `In force from this day (today if not given)`
pub fn cli_from(l: Locale) -> String {
    MESSAGES.format(l, "cli-from", &[])
}

/// `Who set the target`
pub fn cli_authority(l: Locale) -> String {
    MESSAGES.format(l, "cli-authority", &[])
}

/// `Last day (today if not given)`
pub fn cli_last_day(l: Locale) -> String {
    MESSAGES.format(l, "cli-last-day", &[])
}

/// `Reason`
pub fn cli_reason(l: Locale) -> String {
    MESSAGES.format(l, "cli-reason", &[])
}

/// `The value of --{ $option }, «{ $value }», was not understood.`
pub fn cli_bad_value<'a>(l: Locale, option: impl Into<Arg<'a>>, value: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-bad-value", &[("option", option.into()), ("value", value.into())])
}

/// `Give one target: --share, or --followers, or --followers with --platform.`
pub fn cli_one_target(l: Locale) -> String {
    MESSAGES.format(l, "cli-one-target", &[])
}

/// `No target is set. To add one: sangathan rule add`
pub fn cli_no_rules(l: Locale) -> String {
    MESSAGES.format(l, "cli-no-rules", &[])
}

/// `Put the reading of a day right by hand`
pub fn cli_reading_about(l: Locale) -> String {
    MESSAGES.format(l, "cli-reading-about", &[])
}

/// `The count was wrong: write the right one`
pub fn cli_reading_correct(l: Locale) -> String {
    MESSAGES.format(l, "cli-reading-correct", &[])
}

/// `It was no reading of this account: strike it out`
pub fn cli_reading_strike(l: Locale) -> String {
    MESSAGES.format(l, "cli-reading-strike", &[])
}

/// `A reading that was held back is right`
pub fn cli_reading_confirm(l: Locale) -> String {
    MESSAGES.format(l, "cli-reading-confirm", &[])
}

/// `Handle or id of the account`
pub fn cli_account(l: Locale) -> String {
    MESSAGES.format(l, "cli-account", &[])
}

/// `Day of the reading`
pub fn cli_reading_day(l: Locale) -> String {
    MESSAGES.format(l, "cli-reading-day", &[])
}

/// `The right count`
pub fn cli_right_count(l: Locale) -> String {
    MESSAGES.format(l, "cli-right-count", &[])
}

/// `The reading of { $account } for { $day } is recorded. What stood before can be read with --known-at.`
pub fn cli_reading_done<'a>(l: Locale, account: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-reading-done", &[("account", account.into()), ("day", day.into())])
}

/// `Overview`
pub fn nav_dashboard(l: Locale) -> String {
    MESSAGES.format(l, "nav-dashboard", &[])
}

/// `Areas`
pub fn nav_areas(l: Locale) -> String {
    MESSAGES.format(l, "nav-areas", &[])
}

/// `Imports`
pub fn nav_imports(l: Locale) -> String {
    MESSAGES.format(l, "nav-imports", &[])
}

/// ```text
/// { $role ->
///         [chief_minister]
///             { $n ->
///                 [one] chief minister
///                *[other] chief ministers
///             }
///         [deputy_chief_minister]
///             { $n ->
///                 [one] deputy chief minister
///                *[other] deputy chief ministers
///             }
///         [minister]
///             { $n ->
///                 [one] minister
///                *[other] ministers
///             }
///         [minister_of_state]
///             { $n ->
///                 [one] minister of state
///                *[other] ministers of state
///             }
///         [mla]
///             { $n ->
///                 [one] MLA
///                *[other] MLAs
///             }
///         [mp]
///             { $n ->
///                 [one] MP
///                *[other] MPs
///             }
///         [district_president]
///             { $n ->
///                 [one] district president
///                *[other] district presidents
///             }
///        *[other]
///             { $n ->
///                 [one] representative
///                *[other] representatives
///             }
///     }
/// ```
pub fn people<'a>(l: Locale, role: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "people", &[("role", role.into()), ("n", n.into())])
}

/// `Reach of { people }`
pub fn title_dashboard<'a>(l: Locale, role: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "title-dashboard", &[("role", role.into()), ("n", n.into())])
}

/// `Roles`
pub fn roles_label(l: Locale) -> String {
    MESSAGES.format(l, "roles-label", &[])
}

/// `By the rule «{ $name }»`
pub fn other_rule<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "other-rule", &[("name", name.into())])
}

/// `Narrow down: role, rule, area, day`
pub fn narrow(l: Locale) -> String {
    MESSAGES.format(l, "narrow", &[])
}

/// `Role`
pub fn filter_role(l: Locale) -> String {
    MESSAGES.format(l, "filter-role", &[])
}

/// `Rule`
pub fn filter_rule(l: Locale) -> String {
    MESSAGES.format(l, "filter-rule", &[])
}

/// `The usual one`
pub fn filter_rule_usual(l: Locale) -> String {
    MESSAGES.format(l, "filter-rule-usual", &[])
}

/// `Verdict`
pub fn filter_verdict(l: Locale) -> String {
    MESSAGES.format(l, "filter-verdict", &[])
}

/// `Inside which area (name, code)`
pub fn filter_under(l: Locale) -> String {
    MESSAGES.format(l, "filter-under", &[])
}

/// `On which day`
pub fn filter_on(l: Locale) -> String {
    MESSAGES.format(l, "filter-on", &[])
}

/// `Only inside { $area }`
pub fn under_line<'a>(l: Locale, area: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "under-line", &[("area", area.into())])
}

/// `In the address, the value «{ $value }» of { $parameter } is not right. { $hint }`
pub fn bad_value<'a>(
    l: Locale,
    value: impl Into<Arg<'a>>,
    parameter: impl Into<Arg<'a>>,
    hint: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "bad-value",
        &[("value", value.into()), ("parameter", parameter.into()), ("hint", hint.into())],
    )
}

/// `Write a date like 2026-11-22`
pub fn hint_day(l: Locale) -> String {
    MESSAGES.format(l, "hint-day", &[])
}

/// `the number of a report is printed on it, such as R-261122-1N6C0F8K2`
pub fn hint_number(l: Locale) -> String {
    MESSAGES.format(l, "hint-number", &[])
}

/// `Write one of: { $known }`
pub fn hint_one_of<'a>(l: Locale, known: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "hint-one-of", &[("known", known.into())])
}

/// `roll of { $day }`
pub fn prov_roll<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "prov-roll", &[("day", day.into())])
}

/// `rolls of { $from } to { $to }`
pub fn prov_rolls<'a>(l: Locale, from: impl Into<Arg<'a>>, to: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "prov-rolls", &[("from", from.into()), ("to", to.into())])
}

/// `no number of electors recorded`
pub fn prov_no_roll(l: Locale) -> String {
    MESSAGES.format(l, "prov-no-roll", &[])
}

/// `No target is set for this role`
pub fn prov_no_rule(l: Locale) -> String {
    MESSAGES.format(l, "prov-no-rule", &[])
}

/// `of { $read } of { $all } every account has a usable count`
pub fn prov_counted<'a>(l: Locale, read: impl Into<Arg<'a>>, all: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "prov-counted", &[("read", read.into()), ("all", all.into())])
}

/// `counts of { $from } to { $to }`
pub fn prov_read<'a>(l: Locale, from: impl Into<Arg<'a>>, to: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "prov-read", &[("from", from.into()), ("to", to.into())])
}

/// `no count recorded`
pub fn prov_no_reading(l: Locale) -> String {
    MESSAGES.format(l, "prov-no-reading", &[])
}

/// `«{ $name }», version { $version }, in force since { $from }. Set by: { $authority }`
pub fn prov_rule<'a>(
    l: Locale,
    name: impl Into<Arg<'a>>,
    version: impl Into<Arg<'a>>,
    from: impl Into<Arg<'a>>,
    authority: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "prov-rule",
        &[
            ("name", name.into()),
            ("version", version.into()),
            ("from", from.into()),
            ("authority", authority.into()),
        ],
    )
}

/// `How many are above which threshold`
pub fn curve_title(l: Locale) -> String {
    MESSAGES.format(l, "curve-title", &[])
}

/// `Above { $share }: { $met } of { $all } surely, { $cannot } cannot be told.`
pub fn curve_at<'a>(
    l: Locale,
    share: impl Into<Arg<'a>>,
    met: impl Into<Arg<'a>>,
    all: impl Into<Arg<'a>>,
    cannot: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "curve-at",
        &[("share", share.into()), ("met", met.into()), ("all", all.into()), ("cannot", cannot.into())],
    )
}

/// `Followers as a share of the electors: { $measure }`
pub fn curve_shares<'a>(l: Locale, measure: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "curve-shares", &[("measure", measure.into())])
}

/// `Those to whom the target does not yet apply are counted here too.`
pub fn curve_exempt(l: Locale) -> String {
    MESSAGES.format(l, "curve-exempt", &[])
}

/// `rule «{ $name }»`
pub fn curve_mark_rule<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "curve-mark-rule", &[("name", name.into())])
}

/// `The electors of the area`
pub fn gap_electors(l: Locale) -> String {
    MESSAGES.format(l, "gap-electors", &[])
}

/// `The count on { $platform } ({ $why })`
pub fn gap_count<'a>(l: Locale, platform: impl Into<Arg<'a>>, why: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "gap-count", &[("platform", platform.into()), ("why", why.into())])
}

/// `Whether there is an account on { $platform }`
pub fn gap_account<'a>(l: Locale, platform: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "gap-account", &[("platform", platform.into())])
}

/// `The name of the account that was counted`
pub fn gap_handle(l: Locale) -> String {
    MESSAGES.format(l, "gap-handle", &[])
}

/// `Whose the account is: personal, the party's or the government's`
pub fn gap_owner(l: Locale) -> String {
    MESSAGES.format(l, "gap-owner", &[])
}

/// ```text
/// { $n } { $n ->
///         [one] representative
///        *[other] representatives
///     }
/// ```
pub fn gap_people<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "gap-people", &[("n", n.into())])
}

/// `{ $people } · who can say: { $who }`
pub fn gap_line<'a>(l: Locale, people: impl Into<Arg<'a>>, who: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "gap-line", &[("people", people.into()), ("who", who.into())])
}

/// `Nothing is missing in this list: every account and every count is recorded.`
pub fn gaps_none(l: Locale) -> String {
    MESSAGES.format(l, "gaps-none", &[])
}

/// `And { $n } more, on the representatives' own pages.`
pub fn gaps_more<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "gaps-more", &[("n", n.into())])
}

/// `the operator, with a file of electors`
pub fn who_roll(l: Locale) -> String {
    MESSAGES.format(l, "who-roll", &[])
}

/// `the office`
pub fn who_office(l: Locale) -> String {
    MESSAGES.format(l, "who-office", &[])
}

/// `the office or an analyst`
pub fn who_counts(l: Locale) -> String {
    MESSAGES.format(l, "who-counts", &[])
}

/// `the office, from the owner of the account`
pub fn who_owner(l: Locale) -> String {
    MESSAGES.format(l, "who-owner", &[])
}

/// `an analyst, by looking and confirming`
pub fn who_confirm(l: Locale) -> String {
    MESSAGES.format(l, "who-confirm", &[])
}

/// `the operator`
pub fn who_operator(l: Locale) -> String {
    MESSAGES.format(l, "who-operator", &[])
}

/// `The whole list`
pub fn list_title(l: Locale) -> String {
    MESSAGES.format(l, "list-title", &[])
}

/// `{ $shown } of { $all } { $people }`
pub fn list_caption<'a>(
    l: Locale,
    shown: impl Into<Arg<'a>>,
    all: impl Into<Arg<'a>>,
    people: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "list-caption",
        &[("shown", shown.into()), ("all", all.into()), ("people", people.into())],
    )
}

/// `All`
pub fn list_all(l: Locale) -> String {
    MESSAGES.format(l, "list-all", &[])
}

/// `Vacant offices (not counted)`
pub fn vacant_title(l: Locale) -> String {
    MESSAGES.format(l, "vacant-title", &[])
}

/// `up to { $n }`
pub fn up_to<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "up-to", &[("n", n.into())])
}

/// `{ $lower } to { $upper }`
pub fn between_short<'a>(l: Locale, lower: impl Into<Arg<'a>>, upper: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "between-short", &[("lower", lower.into()), ("upper", upper.into())])
}

/// `list of accounts to be confirmed`
pub fn unconfirmed_short(l: Locale) -> String {
    MESSAGES.format(l, "unconfirmed-short", &[])
}

/// `No area is recorded yet.`
pub fn empty_areas(l: Locale) -> String {
    MESSAGES.format(l, "empty-areas", &[])
}

/// `the operator, with a file of areas: sangathan import areas FILE`
pub fn empty_areas_who(l: Locale) -> String {
    MESSAGES.format(l, "empty-areas-who", &[])
}

/// `the state office. It is shown here as soon as it is recorded.`
pub fn empty_office_who(l: Locale) -> String {
    MESSAGES.format(l, "empty-office-who", &[])
}

/// `the office, with a list of representatives (roster): sangathan import roster FILE --on DATE`
pub fn empty_roster_who(l: Locale) -> String {
    MESSAGES.format(l, "empty-roster-who", &[])
}

/// `No area has its electors recorded, so there is no share to take.`
pub fn empty_electors(l: Locale) -> String {
    MESSAGES.format(l, "empty-electors", &[])
}

/// `the operator, with a file of electors: sangathan import electors FILE`
pub fn empty_electors_who(l: Locale) -> String {
    MESSAGES.format(l, "empty-electors-who", &[])
}

/// `No target is set for this role: nobody is judged.`
pub fn empty_rule(l: Locale) -> String {
    MESSAGES.format(l, "empty-rule", &[])
}

/// `whoever may set targets: sangathan rule add NAME --role { $role } --share 5% --authority "…"`
pub fn empty_rule_who<'a>(l: Locale, role: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "empty-rule-who", &[("role", role.into())])
}

/// `Nobody is left after this narrowing down.`
pub fn empty_view(l: Locale) -> String {
    MESSAGES.format(l, "empty-view", &[])
}

/// `without it all { $n } are shown`
pub fn empty_view_who<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "empty-view-who", &[("n", n.into())])
}

/// `{ $role }, { $since }`
pub fn person_role_since<'a>(l: Locale, role: impl Into<Arg<'a>>, since: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "person-role-since", &[("role", role.into()), ("since", since.into())])
}

/// `for { $years } years and { $months } months`
pub fn since_years_months<'a>(l: Locale, years: impl Into<Arg<'a>>, months: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "since-years-months", &[("years", years.into()), ("months", months.into())])
}

/// `for { $years } years`
pub fn since_years<'a>(l: Locale, years: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "since-years", &[("years", years.into())])
}

/// `for { $months } months`
pub fn since_months<'a>(l: Locale, months: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "since-months", &[("months", months.into())])
}

/// `since { $day }`
pub fn since_days<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "since-days", &[("day", day.into())])
}

/// `not stated since when (first listed on { $day })`
pub fn since_seen<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "since-seen", &[("day", day.into())])
}

/// `{ $n } electors (roll of { $roll })`
pub fn person_electors<'a>(l: Locale, n: impl Into<Arg<'a>>, roll: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "person-electors", &[("n", n.into()), ("roll", roll.into())])
}

/// `number of electors not recorded`
pub fn person_electors_unknown(l: Locale) -> String {
    MESSAGES.format(l, "person-electors-unknown", &[])
}

/// `No office is recorded on { $day }.`
pub fn person_no_office<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "person-no-office", &[("day", day.into())])
}

/// `This representative is not recorded. Choose a name from the list.`
pub fn person_unknown(l: Locale) -> String {
    MESSAGES.format(l, "person-unknown", &[])
}

/// `The list of representatives`
pub fn to_list(l: Locale) -> String {
    MESSAGES.format(l, "to-list", &[])
}

/// ```text
/// { $measure ->
///         [sum] By the sum of all accounts
///         [largest] By the largest account
///        *[reach] Counting only people of the area
///     }
/// ```
pub fn by_measure<'a>(l: Locale, measure: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "by-measure", &[("measure", measure.into())])
}

/// ```text
/// { $verdict ->
///         [met] { $by }, the target is met: { $why }
///         [not_met] { $by }, the target is not met: { $why }
///         [cannot_tell] { $by }, it cannot be told: { $why }
///        *[no_target] No target is set: { $why }
///     }
/// ```
pub fn person_verdict<'a>(
    l: Locale,
    verdict: impl Into<Arg<'a>>,
    by: impl Into<Arg<'a>>,
    why: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "person-verdict",
        &[("verdict", verdict.into()), ("by", by.into()), ("why", why.into())],
    )
}

/// `Weakest link: { $what }`
pub fn weakest<'a>(l: Locale, what: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "weakest", &[("what", what.into())])
}

/// `{ $platform } ({ $account }): { $why }`
pub fn weakest_unread<'a>(
    l: Locale,
    platform: impl Into<Arg<'a>>,
    account: impl Into<Arg<'a>>,
    why: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "weakest-unread",
        &[("platform", platform.into()), ("account", account.into()), ("why", why.into())],
    )
}

/// `nobody has looked whether there is an account on { $platforms }`
pub fn weakest_unconfirmed<'a>(l: Locale, platforms: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "weakest-unconfirmed", &[("platforms", platforms.into())])
}

/// `the count on { $platform } is rounded ({ $bounds })`
pub fn weakest_vague<'a>(l: Locale, platform: impl Into<Arg<'a>>, bounds: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "weakest-vague", &[("platform", platform.into()), ("bounds", bounds.into())])
}

/// `the count on { $platform } is { $days } days old`
pub fn weakest_old<'a>(l: Locale, platform: impl Into<Arg<'a>>, days: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "weakest-old", &[("platform", platform.into()), ("days", days.into())])
}

/// `In { $days } days { $change }`
pub fn growth_line<'a>(l: Locale, days: impl Into<Arg<'a>>, change: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "growth-line", &[("days", days.into()), ("change", change.into())])
}

/// `The growth of 30 days is not measured: there are not counts of all accounts for both days.`
pub fn growth_line_none(l: Locale) -> String {
    MESSAGES.format(l, "growth-line-none", &[])
}

/// `Nothing is missing.`
pub fn missing_nothing(l: Locale) -> String {
    MESSAGES.format(l, "missing-nothing", &[])
}

/// `Accounts`
pub fn accounts_title(l: Locale) -> String {
    MESSAGES.format(l, "accounts-title", &[])
}

/// `Accounts on { $day }`
pub fn accounts_caption<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "accounts-caption", &[("day", day.into())])
}

/// `No account is recorded.`
pub fn accounts_none(l: Locale) -> String {
    MESSAGES.format(l, "accounts-none", &[])
}

/// `the office, with a roster or a file of accounts: sangathan import accounts FILE`
pub fn accounts_none_who(l: Locale) -> String {
    MESSAGES.format(l, "accounts-none-who", &[])
}

/// `Somebody has looked, there is no account on: { $platforms }`
pub fn accounts_absent<'a>(l: Locale, platforms: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "accounts-absent", &[("platforms", platforms.into())])
}

/// `name not known`
pub fn account_unnamed(l: Locale) -> String {
    MESSAGES.format(l, "account-unnamed", &[])
}

/// `Platform`
pub fn col_platform(l: Locale) -> String {
    MESSAGES.format(l, "col-platform", &[])
}

/// `Account`
pub fn col_account(l: Locale) -> String {
    MESSAGES.format(l, "col-account", &[])
}

/// `Whose`
pub fn col_owner(l: Locale) -> String {
    MESSAGES.format(l, "col-owner", &[])
}

/// `Count`
pub fn col_count(l: Locale) -> String {
    MESSAGES.format(l, "col-count", &[])
}

/// `When`
pub fn col_read_on(l: Locale) -> String {
    MESSAGES.format(l, "col-read-on", &[])
}

/// `State`
pub fn col_status(l: Locale) -> String {
    MESSAGES.format(l, "col-status", &[])
}

/// `From where`
pub fn col_from(l: Locale) -> String {
    MESSAGES.format(l, "col-from", &[])
}

/// ```text
/// { $n ->
///         [0] the same day
///         [one] { $n } day earlier
///        *[other] { $n } days earlier
///     }
/// ```
pub fn age_days<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "age-days", &[("n", n.into())])
}

/// `usable`
pub fn status_ok(l: Locale) -> String {
    MESSAGES.format(l, "status-ok", &[])
}

/// `exact`
pub fn precision_exact(l: Locale) -> String {
    MESSAGES.format(l, "precision-exact", &[])
}

/// `rounded down`
pub fn precision_floor(l: Locale) -> String {
    MESSAGES.format(l, "precision-floor", &[])
}

/// `rounded`
pub fn precision_approx(l: Locale) -> String {
    MESSAGES.format(l, "precision-approx", &[])
}

/// `read from a screen`
pub fn precision_manual(l: Locale) -> String {
    MESSAGES.format(l, "precision-manual", &[])
}

/// `from the platform`
pub fn source_api_public(l: Locale) -> String {
    MESSAGES.format(l, "source-api-public", &[])
}

/// `from the platform, with the owner's permission`
pub fn source_api_owner(l: Locale) -> String {
    MESSAGES.format(l, "source-api-owner", &[])
}

/// `from a public page`
pub fn source_web(l: Locale) -> String {
    MESSAGES.format(l, "source-web", &[])
}

/// `by hand`
pub fn source_manual(l: Locale) -> String {
    MESSAGES.format(l, "source-manual", &[])
}

/// `from a file`
pub fn source_import(l: Locale) -> String {
    MESSAGES.format(l, "source-import", &[])
}

/// `Import { $no }`
pub fn from_import<'a>(l: Locale, no: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "from-import", &[("no", no.into())])
}

/// `{ $file }, { $when }`
pub fn from_import_file<'a>(l: Locale, file: impl Into<Arg<'a>>, when: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "from-import-file", &[("file", file.into()), ("when", when.into())])
}

/// `Counts of fifteen months`
pub fn counts_title(l: Locale) -> String {
    MESSAGES.format(l, "counts-title", &[])
}

/// `No count of these fifteen months is recorded.`
pub fn counts_none(l: Locale) -> String {
    MESSAGES.format(l, "counts-none", &[])
}

/// `the office or an analyst, with a file of readings: sangathan import readings FILE`
pub fn counts_none_who(l: Locale) -> String {
    MESSAGES.format(l, "counts-none-who", &[])
}

/// `Of counts older than sixty days the last one of each week is shown.`
pub fn counts_thinned(l: Locale) -> String {
    MESSAGES.format(l, "counts-thinned", &[])
}

/// `{ $measure }`
pub fn series_deciding<'a>(l: Locale, measure: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "series-deciding", &[("measure", measure.into())])
}

/// `{ $platform } ({ $account })`
pub fn series_account<'a>(l: Locale, platform: impl Into<Arg<'a>>, account: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "series-account", &[("platform", platform.into()), ("account", account.into())])
}

/// `{ $from }: { $first }; { $to }: { $last }.`
pub fn series_description<'a>(
    l: Locale,
    from: impl Into<Arg<'a>>,
    first: impl Into<Arg<'a>>,
    to: impl Into<Arg<'a>>,
    last: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "series-description",
        &[("from", from.into()), ("first", first.into()), ("to", to.into()), ("last", last.into())],
    )
}

/// `Target, rule «{ $name }»`
pub fn series_target<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "series-target", &[("name", name.into())])
}

/// `forecast: the truth lies within it eight times in ten`
pub fn series_fan(l: Locale) -> String {
    MESSAGES.format(l, "series-fan", &[])
}

/// ```text
/// { $state ->
///         [accepted] { $gained } more than usual; explanation accepted
///        *[open] { $gained } more than usual; needs explanation
///     }
/// ```
pub fn series_jump<'a>(l: Locale, state: impl Into<Arg<'a>>, gained: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "series-jump", &[("state", state.into()), ("gained", gained.into())])
}

/// `the platform cut the counts of many accounts on this day`
pub fn series_purged(l: Locale) -> String {
    MESSAGES.format(l, "series-purged", &[])
}

/// `{ $account }: posts a week`
pub fn posts_title<'a>(l: Locale, account: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "posts-title", &[("account", account.into())])
}

/// `{ $n } weeks: { $least } to { $most } posts a week.`
pub fn posts_description<'a>(
    l: Locale,
    n: impl Into<Arg<'a>>,
    least: impl Into<Arg<'a>>,
    most: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "posts-description",
        &[("n", n.into()), ("least", least.into()), ("most", most.into())],
    )
}

/// `Posts`
pub fn posts_counted(l: Locale) -> String {
    MESSAGES.format(l, "posts-counted", &[])
}

/// `New name: { $handle }`
pub fn series_renamed<'a>(l: Locale, handle: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "series-renamed", &[("handle", handle.into())])
}

/// `History`
pub fn history_title(l: Locale) -> String {
    MESSAGES.format(l, "history-title", &[])
}

/// `Offices`
pub fn history_offices(l: Locale) -> String {
    MESSAGES.format(l, "history-offices", &[])
}

/// `Accounts and their names`
pub fn history_accounts(l: Locale) -> String {
    MESSAGES.format(l, "history-accounts", &[])
}

/// `Since`
pub fn col_since(l: Locale) -> String {
    MESSAGES.format(l, "col-since", &[])
}

/// `Until`
pub fn col_until(l: Locale) -> String {
    MESSAGES.format(l, "col-until", &[])
}

/// `Source`
pub fn col_source(l: Locale) -> String {
    MESSAGES.format(l, "col-source", &[])
}

/// `Name`
pub fn col_handle(l: Locale) -> String {
    MESSAGES.format(l, "col-handle", &[])
}

/// `now`
pub fn still(l: Locale) -> String {
    MESSAGES.format(l, "still", &[])
}

/// `not stated`
pub fn not_stated(l: Locale) -> String {
    MESSAGES.format(l, "not-stated", &[])
}

/// `{ $name } · { $kind }`
pub fn area_title<'a>(l: Locale, name: impl Into<Arg<'a>>, kind: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "area-title", &[("name", name.into()), ("kind", kind.into())])
}

/// `No area with the code «{ $code }» is recorded on { $day }.`
pub fn area_unknown<'a>(l: Locale, code: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "area-unknown", &[("code", code.into()), ("day", day.into())])
}

/// `Search an area`
pub fn area_search_again(l: Locale) -> String {
    MESSAGES.format(l, "area-search-again", &[])
}

/// `Code`
pub fn area_code(l: Locale) -> String {
    MESSAGES.format(l, "area-code", &[])
}

/// `Reservation`
pub fn area_reserved(l: Locale) -> String {
    MESSAGES.format(l, "area-reserved", &[])
}

/// `Other names`
pub fn area_aliases(l: Locale) -> String {
    MESSAGES.format(l, "area-aliases", &[])
}

/// `Where`
pub fn area_lies_in(l: Locale) -> String {
    MESSAGES.format(l, "area-lies-in", &[])
}

/// `Groups it belongs to`
pub fn area_groups(l: Locale) -> String {
    MESSAGES.format(l, "area-groups", &[])
}

/// `Representatives`
pub fn area_holders(l: Locale) -> String {
    MESSAGES.format(l, "area-holders", &[])
}

/// `No representative of this area is recorded.`
pub fn area_holders_none(l: Locale) -> String {
    MESSAGES.format(l, "area-holders-none", &[])
}

/// `Electors`
pub fn area_electors(l: Locale) -> String {
    MESSAGES.format(l, "area-electors", &[])
}

/// `Rolls, the latest first`
pub fn area_rolls(l: Locale) -> String {
    MESSAGES.format(l, "area-rolls", &[])
}

/// `This area has no number of electors of its own.`
pub fn area_electors_none(l: Locale) -> String {
    MESSAGES.format(l, "area-electors-none", &[])
}

/// `Its parts added up: { $n } ({ $source }, roll of { $roll })`
pub fn area_electors_sum<'a>(
    l: Locale,
    n: impl Into<Arg<'a>>,
    source: impl Into<Arg<'a>>,
    roll: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "area-electors-sum",
        &[("n", n.into()), ("source", source.into()), ("roll", roll.into())],
    )
}

/// `Its parts`
pub fn area_parts(l: Locale) -> String {
    MESSAGES.format(l, "area-parts", &[])
}

/// `Below it in all`
pub fn area_below(l: Locale) -> String {
    MESSAGES.format(l, "area-below", &[])
}

/// `{ $kind }: { $n }`
pub fn area_below_count<'a>(l: Locale, kind: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "area-below-count", &[("kind", kind.into()), ("n", n.into())])
}

/// `{ $kind }: { $n } (a long list; open one by searching)`
pub fn area_member_count<'a>(l: Locale, kind: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "area-member-count", &[("kind", kind.into()), ("n", n.into())])
}

/// `Scheduled Castes`
pub fn reserved_sc(l: Locale) -> String {
    MESSAGES.format(l, "reserved-sc", &[])
}

/// `Scheduled Tribes`
pub fn reserved_st(l: Locale) -> String {
    MESSAGES.format(l, "reserved-st", &[])
}

/// `General`
pub fn reserved_gen(l: Locale) -> String {
    MESSAGES.format(l, "reserved-gen", &[])
}

/// `Men`
pub fn col_male(l: Locale) -> String {
    MESSAGES.format(l, "col-male", &[])
}

/// `Women`
pub fn col_female(l: Locale) -> String {
    MESSAGES.format(l, "col-female", &[])
}

/// `Third gender`
pub fn col_third(l: Locale) -> String {
    MESSAGES.format(l, "col-third", &[])
}

/// `Doubt`
pub fn col_doubt(l: Locale) -> String {
    MESSAGES.format(l, "col-doubt", &[])
}

/// `men, women and third gender do not add up to the number given`
pub fn doubt_sum(l: Locale) -> String {
    MESSAGES.format(l, "doubt-sum", &[])
}

/// `the number was given rounded`
pub fn doubt_approx(l: Locale) -> String {
    MESSAGES.format(l, "doubt-approx", &[])
}

/// `the ratio of women to men is not plausible`
pub fn doubt_ratio(l: Locale) -> String {
    MESSAGES.format(l, "doubt-ratio", &[])
}

/// `differs from the roll before by more than 40%`
pub fn doubt_change(l: Locale) -> String {
    MESSAGES.format(l, "doubt-change", &[])
}

/// `more electors than the area above`
pub fn doubt_above_parent(l: Locale) -> String {
    MESSAGES.format(l, "doubt-above-parent", &[])
}

/// `{ $code }`
pub fn doubt_other<'a>(l: Locale, code: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doubt-other", &[("code", code.into())])
}

/// `Search an area`
pub fn areas_title(l: Locale) -> String {
    MESSAGES.format(l, "areas-title", &[])
}

/// `Name, code or number`
pub fn areas_search(l: Locale) -> String {
    MESSAGES.format(l, "areas-search", &[])
}

/// `For example: Devpur, 156 or NP-AC-156`
pub fn areas_help(l: Locale) -> String {
    MESSAGES.format(l, "areas-help", &[])
}

/// `{ $n } areas for «{ $asked }»`
pub fn areas_found<'a>(l: Locale, n: impl Into<Arg<'a>>, asked: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "areas-found", &[("n", n.into()), ("asked", asked.into())])
}

/// `No area is called «{ $asked }». Is it one of these?`
pub fn areas_near<'a>(l: Locale, asked: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "areas-near", &[("asked", asked.into())])
}

/// `There is no area like «{ $asked }».`
pub fn areas_nothing<'a>(l: Locale, asked: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "areas-nothing", &[("asked", asked.into())])
}

/// `search by another name, or add this one: sangathan import aliases FILE`
pub fn areas_nothing_who(l: Locale) -> String {
    MESSAGES.format(l, "areas-nothing-who", &[])
}

/// `Imports: which file came when`
pub fn imports_title(l: Locale) -> String {
    MESSAGES.format(l, "imports-title", &[])
}

/// `{ $n } files, the latest first`
pub fn imports_caption<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "imports-caption", &[("n", n.into())])
}

/// `No file has been imported yet.`
pub fn imports_none(l: Locale) -> String {
    MESSAGES.format(l, "imports-none", &[])
}

/// `the office, here in the browser; or the operator: sangathan import KIND FILE`
pub fn imports_none_who(l: Locale) -> String {
    MESSAGES.format(l, "imports-none-who", &[])
}

/// `Number`
pub fn col_no(l: Locale) -> String {
    MESSAGES.format(l, "col-no", &[])
}

/// `Kind`
pub fn col_kind(l: Locale) -> String {
    MESSAGES.format(l, "col-kind", &[])
}

/// `File`
pub fn col_file(l: Locale) -> String {
    MESSAGES.format(l, "col-file", &[])
}

/// `When`
pub fn col_when(l: Locale) -> String {
    MESSAGES.format(l, "col-when", &[])
}

/// `By`
pub fn col_by(l: Locale) -> String {
    MESSAGES.format(l, "col-by", &[])
}

/// `New`
pub fn col_created(l: Locale) -> String {
    MESSAGES.format(l, "col-created", &[])
}

/// `Changed`
pub fn col_updated(l: Locale) -> String {
    MESSAGES.format(l, "col-updated", &[])
}

/// `As before`
pub fn col_unchanged(l: Locale) -> String {
    MESSAGES.format(l, "col-unchanged", &[])
}

/// `Rejected`
pub fn col_rejected(l: Locale) -> String {
    MESSAGES.format(l, "col-rejected", &[])
}

/// `Bring counts in from a file (new import)`
pub fn imports_new_file(l: Locale) -> String {
    MESSAGES.format(l, "imports-new-file", &[])
}

/// `New import`
pub fn imports_new(l: Locale) -> String {
    MESSAGES.format(l, "imports-new", &[])
}

/// `in the browser`
pub fn import_browser(l: Locale) -> String {
    MESSAGES.format(l, "import-browser", &[])
}

/// `{ $n } cells corrected`
pub fn import_corrected<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "import-corrected", &[("n", n.into())])
}

/// `taken back: { $when }`
pub fn import_undone<'a>(l: Locale, when: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "import-undone", &[("when", when.into())])
}

/// `operator`
pub fn by_operator(l: Locale) -> String {
    MESSAGES.format(l, "by-operator", &[])
}

/// `{ $shown } of { $all } rows, as narrowed down on the page`
pub fn sheet_rows<'a>(l: Locale, shown: impl Into<Arg<'a>>, all: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sheet-rows", &[("shown", shown.into()), ("all", all.into())])
}

/// `{ $read } of { $accounts } accounts read since yesterday`
pub fn read_line<'a>(l: Locale, read: impl Into<Arg<'a>>, accounts: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "read-line", &[("read", read.into()), ("accounts", accounts.into())])
}

/// `{ $n } of those who met it did so with a jump that still needs explanation.`
pub fn headline_pending<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "headline-pending", &[("n", n.into())])
}

/// `In { $days } days { $grown } have grown, { $notgrown } have not, { $unmeasured } could not be measured.`
pub fn headline_growth<'a>(
    l: Locale,
    days: impl Into<Arg<'a>>,
    grown: impl Into<Arg<'a>>,
    notgrown: impl Into<Arg<'a>>,
    unmeasured: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "headline-growth",
        &[
            ("days", days.into()),
            ("grown", grown.into()),
            ("notgrown", notgrown.into()),
            ("unmeasured", unmeasured.into()),
        ],
    )
}

/// `● target met (explanation pending)`
pub fn verdict_pending(l: Locale) -> String {
    MESSAGES.format(l, "verdict-pending", &[])
}

/// `explanation pending`
pub fn pending_short(l: Locale) -> String {
    MESSAGES.format(l, "pending-short", &[])
}

/// `Since the last meeting ({ $day })`
pub fn since_meeting<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "since-meeting", &[("day", day.into())])
}

/// `Since { $days } days ago ({ $day })`
pub fn since_usual<'a>(l: Locale, days: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "since-usual", &[("days", days.into()), ("day", day.into())])
}

/// `Since { $day }`
pub fn since_day<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "since-day", &[("day", day.into())])
}

/// `{ $since }: { $met } met it then; { $came } came to it, { $left } fell below.`
pub fn since_line<'a>(
    l: Locale,
    since: impl Into<Arg<'a>>,
    met: impl Into<Arg<'a>>,
    came: impl Into<Arg<'a>>,
    left: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "since-line",
        &[("since", since.into()), ("met", met.into()), ("came", came.into()), ("left", left.into())],
    )
}

/// `{ $since } no verdict has changed; { $met } met the target then too.`
pub fn since_none<'a>(l: Locale, since: impl Into<Arg<'a>>, met: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "since-none", &[("since", since.into()), ("met", met.into())])
}

/// `The two days compared in full`
pub fn since_all(l: Locale) -> String {
    MESSAGES.format(l, "since-all", &[])
}

/// `not in office`
pub fn since_nobody(l: Locale) -> String {
    MESSAGES.format(l, "since-nobody", &[])
}

/// `{ $platform } changed its counts on { $day }: most accounts fell on that day. This is not about any one of them.`
pub fn events_line<'a>(l: Locale, platform: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "events-line", &[("platform", platform.into()), ("day", day.into())])
}

/// `Today's work ({ $n })`
pub fn work_title<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-title", &[("n", n.into())])
}

/// `Nothing is left to do today.`
pub fn work_none(l: Locale) -> String {
    MESSAGES.format(l, "work-none", &[])
}

/// `{ $n } more`
pub fn work_more<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-more", &[("n", n.into())])
}

/// `Done`
pub fn work_done(l: Locale) -> String {
    MESSAGES.format(l, "work-done", &[])
}

/// `Tomorrow`
pub fn work_tomorrow(l: Locale) -> String {
    MESSAGES.format(l, "work-tomorrow", &[])
}

/// `To do:`
pub fn work_by(l: Locale) -> String {
    MESSAGES.format(l, "work-by", &[])
}

/// `nobody's task yet`
pub fn work_nobody(l: Locale) -> String {
    MESSAGES.format(l, "work-nobody", &[])
}

/// `Whose work`
pub fn work_whose(l: Locale) -> String {
    MESSAGES.format(l, "work-whose", &[])
}

/// `Everybody's ({ $n })`
pub fn work_everybody<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-everybody", &[("n", n.into())])
}

/// `Mine: { $name } ({ $n })`
pub fn work_mine<'a>(l: Locale, name: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-mine", &[("name", name.into()), ("n", n.into())])
}

/// `Show`
pub fn work_show(l: Locale) -> String {
    MESSAGES.format(l, "work-show", &[])
}

/// `{ $area }: { $platform } { $why }, last count { $days } days old. Read it again or have it connected · { $who }`
pub fn work_read<'a>(
    l: Locale,
    area: impl Into<Arg<'a>>,
    platform: impl Into<Arg<'a>>,
    why: impl Into<Arg<'a>>,
    days: impl Into<Arg<'a>>,
    who: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "work-read",
        &[
            ("area", area.into()),
            ("platform", platform.into()),
            ("why", why.into()),
            ("days", days.into()),
            ("who", who.into()),
        ],
    )
}

/// `{ $area }: no count of { $platform } has come yet. Read it or have it connected · { $who }`
pub fn work_read_never<'a>(
    l: Locale,
    area: impl Into<Arg<'a>>,
    platform: impl Into<Arg<'a>>,
    who: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "work-read-never",
        &[("area", area.into()), ("platform", platform.into()), ("who", who.into())],
    )
}

/// `this decides the verdict`
pub fn work_decides(l: Locale) -> String {
    MESSAGES.format(l, "work-decides", &[])
}

/// `{ $area }: { $gained } more on { $platform } on { $day }, needs explanation · waiting for { $days } days`
pub fn work_explain<'a>(
    l: Locale,
    area: impl Into<Arg<'a>>,
    gained: impl Into<Arg<'a>>,
    platform: impl Into<Arg<'a>>,
    day: impl Into<Arg<'a>>,
    days: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "work-explain",
        &[
            ("area", area.into()),
            ("gained", gained.into()),
            ("platform", platform.into()),
            ("day", day.into()),
            ("days", days.into()),
        ],
    )
}

/// `{ $area }: the count of { $platform } of { $day } is held back ({ $why }); look and say whether it is right · waiting for { $days } days`
pub fn work_confirm<'a>(
    l: Locale,
    area: impl Into<Arg<'a>>,
    platform: impl Into<Arg<'a>>,
    day: impl Into<Arg<'a>>,
    why: impl Into<Arg<'a>>,
    days: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "work-confirm",
        &[
            ("area", area.into()),
            ("platform", platform.into()),
            ("day", day.into()),
            ("why", why.into()),
            ("days", days.into()),
        ],
    )
}

/// `a sudden fall`
pub fn doubt_drop(l: Locale) -> String {
    MESSAGES.format(l, "doubt-drop", &[])
}

/// `zero`
pub fn doubt_zero(l: Locale) -> String {
    MESSAGES.format(l, "doubt-zero", &[])
}

/// `the same number for weeks`
pub fn doubt_stuck(l: Locale) -> String {
    MESSAGES.format(l, "doubt-stuck", &[])
}

/// `perhaps somebody else's account`
pub fn doubt_stranger(l: Locale) -> String {
    MESSAGES.format(l, "doubt-stranger", &[])
}

/// `taken out by a person`
pub fn doubt_person(l: Locale) -> String {
    MESSAGES.format(l, "doubt-person", &[])
}

/// `Who moved this week`
pub fn movers_title(l: Locale) -> String {
    MESSAGES.format(l, "movers-title", &[])
}

/// `Up`
pub fn movers_up(l: Locale) -> String {
    MESSAGES.format(l, "movers-up", &[])
}

/// `Down`
pub fn movers_down(l: Locale) -> String {
    MESSAGES.format(l, "movers-down", &[])
}

/// `{ $area }, { $name }: { $change }`
pub fn movers_line<'a>(
    l: Locale,
    area: impl Into<Arg<'a>>,
    name: impl Into<Arg<'a>>,
    change: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "movers-line",
        &[("area", area.into()), ("name", name.into()), ("change", change.into())],
    )
}

/// `{ $share } of what is missing`
pub fn movers_gap<'a>(l: Locale, share: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "movers-gap", &[("share", share.into())])
}

/// `Change of the sum; areas of different size should not be ranked by it.`
pub fn movers_note(l: Locale) -> String {
    MESSAGES.format(l, "movers-note", &[])
}

/// `Note of the day`
pub fn note_title(l: Locale) -> String {
    MESSAGES.format(l, "note-title", &[])
}

/// `Select, copy and send. It holds no worker's name and no number of anybody.`
pub fn note_hint(l: Locale) -> String {
    MESSAGES.format(l, "note-hint", &[])
}

/// `Copy`
pub fn note_copy(l: Locale) -> String {
    MESSAGES.format(l, "note-copy", &[])
}

/// `Copied`
pub fn note_copied(l: Locale) -> String {
    MESSAGES.format(l, "note-copied", &[])
}

/// `It could not be copied. The text is selected: press it long and copy it.`
pub fn note_selected(l: Locale) -> String {
    MESSAGES.format(l, "note-selected", &[])
}

/// `Share`
pub fn note_share(l: Locale) -> String {
    MESSAGES.format(l, "note-share", &[])
}

/// `{ $organisation }, { $day }`
pub fn note_head<'a>(l: Locale, organisation: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "note-head", &[("organisation", organisation.into()), ("day", day.into())])
}

/// `Today: { $what }`
pub fn note_work<'a>(l: Locale, what: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "note-work", &[("what", what.into())])
}

/// `Report { $no }`
pub fn note_number<'a>(l: Locale, no: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "note-number", &[("no", no.into())])
}

/// `Map of the areas by verdict`
pub fn map_title(l: Locale) -> String {
    MESSAGES.format(l, "map-title", &[])
}

/// `{ $n } areas: target met in { $met }, not met in { $notmet }, cannot tell in { $cannot }, no target or nobody in office in { $none }.`
pub fn map_description<'a>(
    l: Locale,
    n: impl Into<Arg<'a>>,
    met: impl Into<Arg<'a>>,
    notmet: impl Into<Arg<'a>>,
    cannot: impl Into<Arg<'a>>,
    none: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "map-description",
        &[
            ("n", n.into()),
            ("met", met.into()),
            ("notmet", notmet.into()),
            ("cannot", cannot.into()),
            ("none", none.into()),
        ],
    )
}

/// `Share of electors`
pub fn map_measure(l: Locale) -> String {
    MESSAGES.format(l, "map-measure", &[])
}

/// `The map as a table`
pub fn map_as_table(l: Locale) -> String {
    MESSAGES.format(l, "map-as-table", &[])
}

/// `No outlines of areas are recorded yet.`
pub fn map_none(l: Locale) -> String {
    MESSAGES.format(l, "map-none", &[])
}

/// `The operator, from a file of outlines: sangathan import boundaries FILE`
pub fn map_none_who(l: Locale) -> String {
    MESSAGES.format(l, "map-none-who", &[])
}

/// `Map`
pub fn link_map(l: Locale) -> String {
    MESSAGES.format(l, "link-map", &[])
}

/// `Curve`
pub fn link_curve(l: Locale) -> String {
    MESSAGES.format(l, "link-curve", &[])
}

/// `Full list`
pub fn link_list(l: Locale) -> String {
    MESSAGES.format(l, "link-list", &[])
}

/// `{ $since } and { $on } compared`
pub fn compare_title<'a>(l: Locale, since: impl Into<Arg<'a>>, on: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "compare-title", &[("since", since.into()), ("on", on.into())])
}

/// `Earlier day`
pub fn compare_since(l: Locale) -> String {
    MESSAGES.format(l, "compare-since", &[])
}

/// `Verdict, { $day }`
pub fn compare_verdict<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "compare-verdict", &[("day", day.into())])
}

/// `Followers, { $day }`
pub fn compare_followers<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "compare-followers", &[("day", day.into())])
}

/// `Change`
pub fn compare_change(l: Locale) -> String {
    MESSAGES.format(l, "compare-change", &[])
}

/// `{ $n } verdicts have changed`
pub fn compare_caption<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "compare-caption", &[("n", n.into())])
}

/// `This task is not known. Open the page again.`
pub fn work_unknown(l: Locale) -> String {
    MESSAGES.format(l, "work-unknown", &[])
}

/// `This account is not recorded here.`
pub fn account_unknown(l: Locale) -> String {
    MESSAGES.format(l, "account-unknown", &[])
}

/// `Write an explanation, of { $most } characters at most.`
pub fn explain_words<'a>(l: Locale, most: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "explain-words", &[("most", most.into())])
}

/// `Six-month plan`
pub fn plan_title(l: Locale) -> String {
    MESSAGES.format(l, "plan-title", &[])
}

/// `{ $needed } are needed by { $day }.`
pub fn plan_target<'a>(l: Locale, needed: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "plan-target", &[("needed", needed.into()), ("day", day.into())])
}

/// `{ $now } now; { $perday } a day are needed for { $needed }, the pace is { $pace }{ $times }.`
pub fn plan_now<'a>(
    l: Locale,
    now: impl Into<Arg<'a>>,
    perday: impl Into<Arg<'a>>,
    needed: impl Into<Arg<'a>>,
    pace: impl Into<Arg<'a>>,
    times: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "plan-now",
        &[
            ("now", now.into()),
            ("perday", perday.into()),
            ("needed", needed.into()),
            ("pace", pace.into()),
            ("times", times.into()),
        ],
    )
}

/// `: { $times } times`
pub fn plan_times<'a>(l: Locale, times: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "plan-times", &[("times", times.into())])
}

/// `The target is met now; the pace is { $pace } a day.`
pub fn plan_reached<'a>(l: Locale, pace: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "plan-reached", &[("pace", pace.into())])
}

/// `At the present pace by { $day }: { $bounds }.`
pub fn plan_forecast<'a>(l: Locale, day: impl Into<Arg<'a>>, bounds: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "plan-forecast", &[("day", day.into()), ("bounds", bounds.into())])
}

/// `Chance of arriving about { $tenths } in 10.`
pub fn plan_chance<'a>(l: Locale, tenths: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "plan-chance", &[("tenths", tenths.into())])
}

/// `Chance of arriving less than 1 in 20.`
pub fn plan_chance_low(l: Locale) -> String {
    MESSAGES.format(l, "plan-chance-low", &[])
}

/// `Chance of arriving more than 19 in 20.`
pub fn plan_chance_high(l: Locale) -> String {
    MESSAGES.format(l, "plan-chance-high", &[])
}

/// ```text
/// { $outlook ->
///         [ahead] Ahead of the target, and at the present pace still ahead then.
///         [arrives] At the present pace it will be met in time.
///         [behind] At the present pace it will not be met in time.
///        *[cannot_forecast] Whether it will be met cannot be said: { $why }.
///     }
/// ```
pub fn plan_outlook<'a>(l: Locale, outlook: impl Into<Arg<'a>>, why: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "plan-outlook", &[("outlook", outlook.into()), ("why", why.into())])
}

/// ```text
/// { $doubt ->
///         [not_enough_history] too few counts of all accounts together in the last sixty days
///         [day_past] the day of the target has passed
///         [no_target] no target is set
///        *[band_across_target] the forecast reaches from below to above the target
///     }
/// ```
pub fn plan_doubt<'a>(l: Locale, doubt: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "plan-doubt", &[("doubt", doubt.into())])
}

/// `Theil–Sen slope of 60 days, losing 1% a day; the band comes from the errors of the organisation's own past forecasts and held eight times in ten.`
pub fn plan_how(l: Locale) -> String {
    MESSAGES.format(l, "plan-how", &[])
}

/// `By { $day }: { $ahead } ahead, { $arrives } will arrive, { $behind } behind, { $cannot } cannot be said.`
pub fn plan_of_all<'a>(
    l: Locale,
    day: impl Into<Arg<'a>>,
    ahead: impl Into<Arg<'a>>,
    arrives: impl Into<Arg<'a>>,
    behind: impl Into<Arg<'a>>,
    cannot: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "plan-of-all",
        &[
            ("day", day.into()),
            ("ahead", ahead.into()),
            ("arrives", arrives.into()),
            ("behind", behind.into()),
            ("cannot", cannot.into()),
        ],
    )
}

/// `My side: growth that needs explanation`
pub fn jumps_title(l: Locale) -> String {
    MESSAGES.format(l, "jumps-title", &[])
}

/// `Of those surely past { $share }, { $n } still need explanation.`
pub fn curve_pending<'a>(l: Locale, share: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "curve-pending", &[("share", share.into()), ("n", n.into())])
}

/// `Counts decided by hand`
pub fn decided_title(l: Locale) -> String {
    MESSAGES.format(l, "decided-title", &[])
}

/// `accepted`
pub fn decided_accept(l: Locale) -> String {
    MESSAGES.format(l, "decided-accept", &[])
}

/// `struck out`
pub fn decided_refuse(l: Locale) -> String {
    MESSAGES.format(l, "decided-refuse", &[])
}

/// `corrected to { $count }`
pub fn decided_count<'a>(l: Locale, count: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "decided-count", &[("count", count.into())])
}

/// `{ $platform }, count of { $day }: { $what } — «{ $reason }» ({ $made })`
pub fn decided_line<'a>(
    l: Locale,
    platform: impl Into<Arg<'a>>,
    day: impl Into<Arg<'a>>,
    what: impl Into<Arg<'a>>,
    reason: impl Into<Arg<'a>>,
    made: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "decided-line",
        &[
            ("platform", platform.into()),
            ("day", day.into()),
            ("what", what.into()),
            ("reason", reason.into()),
            ("made", made.into()),
        ],
    )
}

/// `{ $platform }, count of { $day }: { $what } since — «{ $reason }» ({ $made }); the day of this page is earlier, so it is not changed here`
pub fn decided_since<'a>(
    l: Locale,
    platform: impl Into<Arg<'a>>,
    day: impl Into<Arg<'a>>,
    what: impl Into<Arg<'a>>,
    reason: impl Into<Arg<'a>>,
    made: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "decided-since",
        &[
            ("platform", platform.into()),
            ("day", day.into()),
            ("what", what.into()),
            ("reason", reason.into()),
            ("made", made.into()),
        ],
    )
}

/// `Among seats alike`
pub fn alike_title(l: Locale) -> String {
    MESSAGES.format(l, "alike-title", &[])
}

/// `No comparison: fewer than five people hold the same role with electors within a quarter.`
pub fn alike_none(l: Locale) -> String {
    MESSAGES.format(l, "alike-none", &[])
}

/// ```text
/// { $by ->
///         [all] Same role, electors within a quarter, time in office and platforms alike
///         [tenure] Same role, electors within a quarter, time in office alike
///        *[electors] Same role, electors within a quarter
///     }: of { $n } people, by share of the electors { $above } are clearly ahead, { $level } level, { $below } clearly behind.
/// ```
pub fn alike_share<'a>(
    l: Locale,
    by: impl Into<Arg<'a>>,
    n: impl Into<Arg<'a>>,
    above: impl Into<Arg<'a>>,
    level: impl Into<Arg<'a>>,
    below: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "alike-share",
        &[
            ("by", by.into()),
            ("n", n.into()),
            ("above", above.into()),
            ("level", level.into()),
            ("below", below.into()),
        ],
    )
}

/// `By growth in 30 days { $above } are clearly ahead, { $level } level, { $below } clearly behind.`
pub fn alike_growth<'a>(
    l: Locale,
    above: impl Into<Arg<'a>>,
    level: impl Into<Arg<'a>>,
    below: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "alike-growth",
        &[("above", above.into()), ("level", level.into()), ("below", below.into())],
    )
}

/// ```text
/// { $side ->
///         [above] ahead
///         [below] behind
///        *[level] level
///     }
/// ```
pub fn alike_stands<'a>(l: Locale, side: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "alike-stands", &[("side", side.into())])
}

/// `See the { $n } names`
pub fn alike_list<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "alike-list", &[("n", n.into())])
}

/// `Seats alike, in the order of areas`
pub fn alike_caption(l: Locale) -> String {
    MESSAGES.format(l, "alike-caption", &[])
}

/// `Level: no more than a tenth apart, or the bounds of the counts overlap. Nobody is ranked on one number.`
pub fn alike_how(l: Locale) -> String {
    MESSAGES.format(l, "alike-how", &[])
}

/// `{ $platform } ({ $account }): between { $from } and { $to } { $gained } more than usual ({ $share }).`
pub fn jump_line<'a>(
    l: Locale,
    platform: impl Into<Arg<'a>>,
    account: impl Into<Arg<'a>>,
    from: impl Into<Arg<'a>>,
    to: impl Into<Arg<'a>>,
    gained: impl Into<Arg<'a>>,
    share: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "jump-line",
        &[
            ("platform", platform.into()),
            ("account", account.into()),
            ("from", from.into()),
            ("to", to.into()),
            ("gained", gained.into()),
            ("share", share.into()),
        ],
    )
}

/// ```text
/// { $side ->
///         [representative] office
///         [accepted] analyst: accepted
///        *[not_accepted] analyst: not yet accepted
///     }
/// ```
pub fn jump_by<'a>(l: Locale, side: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "jump-by", &[("side", side.into())])
}

/// `“{ $said }” ({ $by }, { $day })`
pub fn jump_said<'a>(
    l: Locale,
    said: impl Into<Arg<'a>>,
    by: impl Into<Arg<'a>>,
    day: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "jump-said", &[("said", said.into()), ("by", by.into()), ("day", day.into())])
}

/// `Nobody has said anything yet.`
pub fn jump_none(l: Locale) -> String {
    MESSAGES.format(l, "jump-none", &[])
}

/// `Explanation`
pub fn jump_say(l: Locale) -> String {
    MESSAGES.format(l, "jump-say", &[])
}

/// `On whose behalf`
pub fn jump_side(l: Locale) -> String {
    MESSAGES.format(l, "jump-side", &[])
}

/// `the office (my side)`
pub fn jump_side_office(l: Locale) -> String {
    MESSAGES.format(l, "jump-side-office", &[])
}

/// `analyst: accepted`
pub fn jump_side_accepted(l: Locale) -> String {
    MESSAGES.format(l, "jump-side-accepted", &[])
}

/// `analyst: not accepted`
pub fn jump_side_not(l: Locale) -> String {
    MESSAGES.format(l, "jump-side-not", &[])
}

/// `Record`
pub fn jump_send(l: Locale) -> String {
    MESSAGES.format(l, "jump-send", &[])
}

/// `Slow growth, growth hidden under a real event and growth inside a platform's rounding do not show here.`
pub fn jump_cannot_see(l: Locale) -> String {
    MESSAGES.format(l, "jump-cannot-see", &[])
}

/// `Counts that are held back`
pub fn doubts_title(l: Locale) -> String {
    MESSAGES.format(l, "doubts-title", &[])
}

/// `{ $platform } ({ $account }), { $day }: { $count } — { $why }.`
pub fn doubt_line<'a>(
    l: Locale,
    platform: impl Into<Arg<'a>>,
    account: impl Into<Arg<'a>>,
    day: impl Into<Arg<'a>>,
    count: impl Into<Arg<'a>>,
    why: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "doubt-line",
        &[
            ("platform", platform.into()),
            ("account", account.into()),
            ("day", day.into()),
            ("count", count.into()),
            ("why", why.into()),
        ],
    )
}

/// `held back, not counted for now`
pub fn doubt_held(l: Locale) -> String {
    MESSAGES.format(l, "doubt-held", &[])
}

/// `refused on { $day }`
pub fn doubt_refused<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doubt-refused", &[("day", day.into())])
}

/// `accepted on { $day }`
pub fn doubt_accepted<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doubt-accepted", &[("day", day.into())])
}

/// `Reason`
pub fn doubt_reason(l: Locale) -> String {
    MESSAGES.format(l, "doubt-reason", &[])
}

/// `It is right, accept it`
pub fn doubt_accept(l: Locale) -> String {
    MESSAGES.format(l, "doubt-accept", &[])
}

/// `It is wrong, refuse it`
pub fn doubt_refuse(l: Locale) -> String {
    MESSAGES.format(l, "doubt-refuse", &[])
}

/// `District sheet: { $area }`
pub fn sheet_title<'a>(l: Locale, area: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sheet-title", &[("area", area.into())])
}

/// `Internal, not for distribution`
pub fn sheet_internal(l: Locale) -> String {
    MESSAGES.format(l, "sheet-internal", &[])
}

/// `As of { $day } · sheet no. { $no }`
pub fn sheet_number<'a>(l: Locale, day: impl Into<Arg<'a>>, no: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sheet-number", &[("day", day.into()), ("no", no.into())])
}

/// `Reach`
pub fn sheet_reach(l: Locale) -> String {
    MESSAGES.format(l, "sheet-reach", &[])
}

/// `No representative of the seats of this area is recorded.`
pub fn sheet_nobody(l: Locale) -> String {
    MESSAGES.format(l, "sheet-nobody", &[])
}

/// `What is missing and who can supply it`
pub fn sheet_missing(l: Locale) -> String {
    MESSAGES.format(l, "sheet-missing", &[])
}

/// `Three questions to ask`
pub fn sheet_questions(l: Locale) -> String {
    MESSAGES.format(l, "sheet-questions", &[])
}

/// `Promised today`
pub fn sheet_promise(l: Locale) -> String {
    MESSAGES.format(l, "sheet-promise", &[])
}

/// `What`
pub fn sheet_what(l: Locale) -> String {
    MESSAGES.format(l, "sheet-what", &[])
}

/// `How much`
pub fn sheet_how_much(l: Locale) -> String {
    MESSAGES.format(l, "sheet-how-much", &[])
}

/// `Who`
pub fn sheet_who(l: Locale) -> String {
    MESSAGES.format(l, "sheet-who", &[])
}

/// `By when`
pub fn sheet_when(l: Locale) -> String {
    MESSAGES.format(l, "sheet-when", &[])
}

/// `Signature`
pub fn sheet_sign(l: Locale) -> String {
    MESSAGES.format(l, "sheet-sign", &[])
}

/// `Sheet for the meeting (to print)`
pub fn sheet_link(l: Locale) -> String {
    MESSAGES.format(l, "sheet-link", &[])
}

/// `{ $area }: what brought the growth on { $platform } on { $day }?`
pub fn ask_jump<'a>(
    l: Locale,
    area: impl Into<Arg<'a>>,
    platform: impl Into<Arg<'a>>,
    day: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "ask-jump",
        &[("area", area.into()), ("platform", platform.into()), ("day", day.into())],
    )
}

/// `Who holds the account of { $area } on { $platform }? Since when has no count come?`
pub fn ask_unread<'a>(l: Locale, area: impl Into<Arg<'a>>, platform: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "ask-unread", &[("area", area.into()), ("platform", platform.into())])
}

/// `Why have the followers in { $area } not grown for 30 days?`
pub fn ask_not_grown<'a>(l: Locale, area: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "ask-not-grown", &[("area", area.into())])
}

/// `What will change in { $area } to meet the target in time?`
pub fn ask_behind<'a>(l: Locale, area: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "ask-behind", &[("area", area.into())])
}

/// `Which help is needed?`
pub fn ask_help(l: Locale) -> String {
    MESSAGES.format(l, "ask-help", &[])
}

/// `followers of all accounts added up`
pub fn promise_sum(l: Locale) -> String {
    MESSAGES.format(l, "promise-sum", &[])
}

/// `followers of the largest account`
pub fn promise_largest(l: Locale) -> String {
    MESSAGES.format(l, "promise-largest", &[])
}

/// `seats that meet their target`
pub fn promise_met(l: Locale) -> String {
    MESSAGES.format(l, "promise-met", &[])
}

/// `All counts and jumps in doubt`
pub fn doubts_all(l: Locale) -> String {
    MESSAGES.format(l, "doubts-all", &[])
}

/// `No count is in doubt on this day.`
pub fn doubts_none(l: Locale) -> String {
    MESSAGES.format(l, "doubts-none", &[])
}

/// `A doubt is no accusation. A count that waits is accepted or refused by later counts, or by somebody who looks, within seven days at most.`
pub fn doubts_about(l: Locale) -> String {
    MESSAGES.format(l, "doubts-about", &[])
}

/// `{ $n } counts and jumps`
pub fn doubts_caption<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doubts-caption", &[("n", n.into())])
}

/// `waits for an explanation`
pub fn jump_open(l: Locale) -> String {
    MESSAGES.format(l, "jump-open", &[])
}

/// `Due today`
pub fn nav_due(l: Locale) -> String {
    MESSAGES.format(l, "nav-due", &[])
}

/// `Staff, and who pays them`
pub fn staff_title(l: Locale) -> String {
    MESSAGES.format(l, "staff-title", &[])
}

/// `Staff up to { $day }`
pub fn staff_caption<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "staff-caption", &[("day", day.into())])
}

/// `No staff is recorded.`
pub fn staff_none(l: Locale) -> String {
    MESSAGES.format(l, "staff-none", &[])
}

/// `the office, with a file of staff: sangathan import staff FILE`
pub fn staff_none_who(l: Locale) -> String {
    MESSAGES.format(l, "staff-none-who", &[])
}

/// `Work`
pub fn col_work(l: Locale) -> String {
    MESSAGES.format(l, "col-work", &[])
}

/// `Who pays`
pub fn col_payer(l: Locale) -> String {
    MESSAGES.format(l, "col-payer", &[])
}

/// `My accounts, due today`
pub fn due_title(l: Locale) -> String {
    MESSAGES.format(l, "due-title", &[])
}

/// `No analyst is recorded yet.`
pub fn due_nobody(l: Locale) -> String {
    MESSAGES.format(l, "due-nobody", &[])
}

/// `{ $n } analysts; accounts due today: { $due }.`
pub fn due_lead_all<'a>(l: Locale, n: impl Into<Arg<'a>>, due: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "due-lead-all", &[("n", n.into()), ("due", due.into())])
}

/// `Choose your name.`
pub fn due_choose(l: Locale) -> String {
    MESSAGES.format(l, "due-choose", &[])
}

/// `{ $n } analysts, those with the most to do first`
pub fn due_analysts<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "due-analysts", &[("n", n.into())])
}

/// `Serves`
pub fn col_serves(l: Locale) -> String {
    MESSAGES.format(l, "col-serves", &[])
}

/// `Accounts`
pub fn col_accounts(l: Locale) -> String {
    MESSAGES.format(l, "col-accounts", &[])
}

/// `Due today`
pub fn col_due(l: Locale) -> String {
    MESSAGES.format(l, "col-due", &[])
}

/// `{ $name }: { $all } accounts, due today: { $due }.`
pub fn due_lead<'a>(
    l: Locale,
    name: impl Into<Arg<'a>>,
    all: impl Into<Arg<'a>>,
    due: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "due-lead", &[("name", name.into()), ("all", all.into()), ("due", due.into())])
}

/// `A count is taken every { $days } days: once a week, or as often as a rule wants fresh counts.`
pub fn due_rule<'a>(l: Locale, days: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "due-rule", &[("days", days.into())])
}

/// `On { $day } nothing is due.`
pub fn due_done<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "due-done", &[("day", day.into())])
}

/// `Due on { $day }, the oldest first`
pub fn due_caption<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "due-caption", &[("day", day.into())])
}

/// `All analysts`
pub fn due_all(l: Locale) -> String {
    MESSAGES.format(l, "due-all", &[])
}

/// `never read`
pub fn due_never(l: Locale) -> String {
    MESSAGES.format(l, "due-never", &[])
}

/// `could not be read last time`
pub fn due_not_read(l: Locale) -> String {
    MESSAGES.format(l, "due-not-read", &[])
}

/// `the last count waits for confirmation: count again`
pub fn due_confirm(l: Locale) -> String {
    MESSAGES.format(l, "due-confirm", &[])
}

/// `the last count is old`
pub fn due_old(l: Locale) -> String {
    MESSAGES.format(l, "due-old", &[])
}

/// `Last count`
pub fn col_last_count(l: Locale) -> String {
    MESSAGES.format(l, "col-last-count", &[])
}

/// `Why due`
pub fn col_why_due(l: Locale) -> String {
    MESSAGES.format(l, "col-why-due", &[])
}

/// `Nobody who serves has the name or id «{ $name }». Choose a name from the list.`
pub fn due_unknown<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "due-unknown", &[("name", name.into())])
}

/// `More than one person who serves is called «{ $name }». Choose one.`
pub fn due_several<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "due-several", &[("name", name.into())])
}

/// `Counts of one day`
pub fn entry_title(l: Locale) -> String {
    MESSAGES.format(l, "entry-title", &[])
}

/// `Enter counts`
pub fn entry_go(l: Locale) -> String {
    MESSAGES.format(l, "entry-go", &[])
}

/// `{ $name }: enter the counts of { $n } accounts.`
pub fn entry_lead<'a>(l: Locale, name: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "entry-lead", &[("name", name.into()), ("n", n.into())])
}

/// `Write what the screen shows: 12,345 or 9.52 lakh or 45K. Leave empty what it does not show.`
pub fn entry_how(l: Locale) -> String {
    MESSAGES.format(l, "entry-how", &[])
}

/// `Counts of which day`
pub fn entry_day(l: Locale) -> String {
    MESSAGES.format(l, "entry-day", &[])
}

/// `Today's count`
pub fn entry_count(l: Locale) -> String {
    MESSAGES.format(l, "entry-count", &[])
}

/// `Posts (optional)`
pub fn entry_posts(l: Locale) -> String {
    MESSAGES.format(l, "entry-posts", &[])
}

/// `Open the account`
pub fn entry_look(l: Locale) -> String {
    MESSAGES.format(l, "entry-look", &[])
}

/// `Accounts, those needed first on top`
pub fn entry_caption(l: Locale) -> String {
    MESSAGES.format(l, "entry-caption", &[])
}

/// `Save`
pub fn entry_save(l: Locale) -> String {
    MESSAGES.format(l, "entry-save", &[])
}

/// `And { $n } more accounts; they appear when these are done.`
pub fn entry_more<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "entry-more", &[("n", n.into())])
}

/// `The list of what is due`
pub fn entry_back(l: Locale) -> String {
    MESSAGES.format(l, "entry-back", &[])
}

/// `Counts entered by hand`
pub fn entry_file(l: Locale) -> String {
    MESSAGES.format(l, "entry-file", &[])
}

/// `Posts without a count of followers. Write the count too.`
pub fn entry_only_posts(l: Locale) -> String {
    MESSAGES.format(l, "entry-only-posts", &[])
}

/// `On this day the account is not recorded as anybody's. Look at the date.`
pub fn entry_not_held(l: Locale) -> String {
    MESSAGES.format(l, "entry-not-held", &[])
}

/// `No more than { $n } rows are entered at once.`
pub fn entry_too_many<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "entry-too-many", &[("n", n.into())])
}

/// `This form was sent before and has been changed since. Open the page again; what was sent is recorded.`
pub fn entry_sent(l: Locale) -> String {
    MESSAGES.format(l, "entry-sent", &[])
}

/// `The form arrived incomplete. Open the page again and fill it in.`
pub fn entry_broken(l: Locale) -> String {
    MESSAGES.format(l, "entry-broken", &[])
}

/// ```text
/// { $n ->
///         [one] One row was not recorded
///        *[other] { $n } rows were not recorded
///     }; the others are
/// ```
pub fn entry_wrong<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "entry-wrong", &[("n", n.into())])
}

/// `No count was written.`
pub fn entry_nothing(l: Locale) -> String {
    MESSAGES.format(l, "entry-nothing", &[])
}

/// `Whose accounts? Choose an analyst or an area first.`
pub fn entry_whose(l: Locale) -> String {
    MESSAGES.format(l, "entry-whose", &[])
}

/// `Import { $no } is recorded: { $created } new, { $updated } changed, { $unchanged } as known.`
pub fn entry_saved<'a>(
    l: Locale,
    no: impl Into<Arg<'a>>,
    created: impl Into<Arg<'a>>,
    updated: impl Into<Arg<'a>>,
    unchanged: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "entry-saved",
        &[
            ("no", no.into()),
            ("created", created.into()),
            ("updated", updated.into()),
            ("unchanged", unchanged.into()),
        ],
    )
}

/// `{ $n } counts recorded`
pub fn entry_saved_caption<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "entry-saved-caption", &[("n", n.into())])
}

/// `waits for confirmation`
pub fn entry_waits(l: Locale) -> String {
    MESSAGES.format(l, "entry-waits", &[])
}

/// `Counts that changed suddenly: { $n }. They are recorded, but not used until the next count or a person confirms them.`
pub fn entry_waiting<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "entry-waiting", &[("n", n.into())])
}

/// `The list of imports (it can be taken back by its number)`
pub fn entry_undo(l: Locale) -> String {
    MESSAGES.format(l, "entry-undo", &[])
}

/// `Screenshot (optional)`
pub fn entry_shot(l: Locale) -> String {
    MESSAGES.format(l, "entry-shot", &[])
}

/// `A screenshot without a count. Write the count too.`
pub fn entry_only_shot(l: Locale) -> String {
    MESSAGES.format(l, "entry-only-shot", &[])
}

/// `Choose the screenshot again`
pub fn entry_shot_again(l: Locale) -> String {
    MESSAGES.format(l, "entry-shot-again", &[])
}

/// `Screenshot`
pub fn evidence_link(l: Locale) -> String {
    MESSAGES.format(l, "evidence-link", &[])
}

/// `This screenshot is not recorded.`
pub fn evidence_unknown(l: Locale) -> String {
    MESSAGES.format(l, "evidence-unknown", &[])
}

/// `Who is active where`
pub fn activation_title(l: Locale) -> String {
    MESSAGES.format(l, "activation-title", &[])
}

/// `{ $n } { people }, { $all } places: { $active } active, { $dormant } dormant, { $notlooked } not looked for, { $none } confirmed none.`
#[allow(clippy::too_many_arguments)]
pub fn activation_lead<'a>(
    l: Locale,
    n: impl Into<Arg<'a>>,
    role: impl Into<Arg<'a>>,
    all: impl Into<Arg<'a>>,
    active: impl Into<Arg<'a>>,
    dormant: impl Into<Arg<'a>>,
    notlooked: impl Into<Arg<'a>>,
    none: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "activation-lead",
        &[
            ("n", n.into()),
            ("role", role.into()),
            ("all", all.into()),
            ("active", active.into()),
            ("dormant", dormant.into()),
            ("notlooked", notlooked.into()),
            ("none", none.into()),
        ],
    )
}

/// `Dormant: no new post for { $posts } days, or not counted for { $unread } days. Where the number of posts is not recorded, only the counting is looked at. Each place says what it rests on.`
pub fn activation_rule<'a>(l: Locale, posts: impl Into<Arg<'a>>, unread: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "activation-rule", &[("posts", posts.into()), ("unread", unread.into())])
}

/// `{ $n } representatives, by platform`
pub fn activation_summary<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "activation-summary", &[("n", n.into())])
}

/// `Who is where on { $day }`
pub fn activation_caption<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "activation-caption", &[("day", day.into())])
}

/// `since { $day }`
pub fn activation_since<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "activation-since", &[("day", day.into())])
}

/// `Rests on`
pub fn activation_basis(l: Locale) -> String {
    MESSAGES.format(l, "activation-basis", &[])
}

/// `active`
pub fn activation_active(l: Locale) -> String {
    MESSAGES.format(l, "activation-active", &[])
}

/// `dormant`
pub fn activation_dormant(l: Locale) -> String {
    MESSAGES.format(l, "activation-dormant", &[])
}

/// `not looked for`
pub fn activation_not_looked(l: Locale) -> String {
    MESSAGES.format(l, "activation-not-looked", &[])
}

/// `confirmed none`
pub fn activation_none(l: Locale) -> String {
    MESSAGES.format(l, "activation-none", &[])
}

/// `new post counted on { $day }`
pub fn basis_new_post<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "basis-new-post", &[("day", day.into())])
}

/// `counted on { $day }; number of posts not recorded`
pub fn basis_counted<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "basis-counted", &[("day", day.into())])
}

/// `no new post since { $day }`
pub fn basis_no_post<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "basis-no-post", &[("day", day.into())])
}

/// `not counted since { $day }`
pub fn basis_unread<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "basis-unread", &[("day", day.into())])
}

/// `never counted`
pub fn basis_never(l: Locale) -> String {
    MESSAGES.format(l, "basis-never", &[])
}

/// `Counts of the office beside those of the platform`
pub fn beside_title(l: Locale) -> String {
    MESSAGES.format(l, "beside-title", &[])
}

/// `Of no account there are both counts within seven days.`
pub fn beside_none(l: Locale) -> String {
    MESSAGES.format(l, "beside-none", &[])
}

/// `{ $n } accounts, those farthest apart first`
pub fn beside_caption<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "beside-caption", &[("n", n.into())])
}

/// `Reported by the office`
pub fn beside_office(l: Locale) -> String {
    MESSAGES.format(l, "beside-office", &[])
}

/// `Read from the platform`
pub fn beside_interface(l: Locale) -> String {
    MESSAGES.format(l, "beside-interface", &[])
}

/// `Apart`
pub fn beside_apart(l: Locale) -> String {
    MESSAGES.format(l, "beside-apart", &[])
}

/// `{ $area }: { $what } — who can say?`
pub fn ask_missing<'a>(l: Locale, area: impl Into<Arg<'a>>, what: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "ask-missing", &[("area", area.into()), ("what", what.into())])
}

/// `Which cities followers live in`
pub fn title_cities(l: Locale) -> String {
    MESSAGES.format(l, "title-cities", &[])
}

/// `The row says two things: write either the followers of an account (platform, account, at, city, followers) or the parts of a city (city, area, share).`
pub fn cities_two_sorts(l: Locale) -> String {
    MESSAGES.format(l, "cities-two-sorts", &[])
}

/// `The row holds nothing but a city. Write the followers of an account (platform, account, at, followers) or the parts of the city (area, share).`
pub fn cities_no_sort(l: Locale) -> String {
    MESSAGES.format(l, "cities-no-sort", &[])
}

/// `This does not look like the name of a city. Write it as the platform shows it: «Bhopal, Madhya Pradesh».`
pub fn cities_name(l: Locale) -> String {
    MESSAGES.format(l, "cities-name", &[])
}

/// `The share cannot be read. Write «15 %» or «0.15», from 0 to 100 %.`
pub fn cities_share(l: Locale) -> String {
    MESSAGES.format(l, "cities-share", &[])
}

/// `«{ $city }» stands in this file before, with { $other }. Keep one row.`
pub fn cities_twice<'a>(l: Locale, city: impl Into<Arg<'a>>, other: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cities-twice", &[("city", city.into()), ("other", other.into())])
}

/// `«{ $name }» is the name of another city. Write the whole name with the state.`
pub fn cities_alias_taken<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cities-alias-taken", &[("name", name.into())])
}

/// `The shares of «{ $city }» add up to { $sum }, more than 100 %. Look at those of the file and of before together.`
pub fn cities_over<'a>(l: Locale, city: impl Into<Arg<'a>>, sum: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cities-over", &[("city", city.into()), ("sum", sum.into())])
}

/// `Two different numbers are stated for all electors of «{ $city }». Write one in all rows of the city.`
pub fn cities_electors<'a>(l: Locale, city: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cities-electors", &[("city", city.into())])
}

/// `{ $account } ({ $day }): { $listed } followers in cities, { $counted } of the account in all. Check the day and the account.`
pub fn cities_too_many<'a>(
    l: Locale,
    account: impl Into<Arg<'a>>,
    day: impl Into<Arg<'a>>,
    listed: impl Into<Arg<'a>>,
    counted: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "cities-too-many",
        &[
            ("account", account.into()),
            ("day", day.into()),
            ("listed", listed.into()),
            ("counted", counted.into()),
        ],
    )
}

/// `The table does not have { $n } of the cities; their followers may live anywhere. Add rows (city, area, share): { $names }`
pub fn cities_not_in_table<'a>(l: Locale, n: impl Into<Arg<'a>>, names: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cities-not-in-table", &[("n", n.into()), ("names", names.into())])
}

/// `people of the area from lists of cities: { $accounts }`
pub fn inside_basis<'a>(l: Locale, accounts: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "inside-basis", &[("accounts", accounts.into())])
}

/// `People of the area: basis`
pub fn col_inside_basis(l: Locale) -> String {
    MESSAGES.format(l, "col-inside-basis", &[])
}

/// `up to { $upper }`
pub fn share_up_to<'a>(l: Locale, upper: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "share-up-to", &[("upper", upper.into())])
}

/// `Three readings side by side`
pub fn three_title(l: Locale) -> String {
    MESSAGES.format(l, "three-title", &[])
}

/// `The same followers, counted in three ways`
pub fn three_caption(l: Locale) -> String {
    MESSAGES.format(l, "three-caption", &[])
}

/// `What is counted`
pub fn three_which(l: Locale) -> String {
    MESSAGES.format(l, "three-which", &[])
}

/// `Followers`
pub fn three_followers(l: Locale) -> String {
    MESSAGES.format(l, "three-followers", &[])
}

/// `Share of the electors`
pub fn three_share(l: Locale) -> String {
    MESSAGES.format(l, "three-share", &[])
}

/// `{ $platform } { $account }: which cities followers live in ({ $day }, { $age })`
pub fn cities_caption<'a>(
    l: Locale,
    platform: impl Into<Arg<'a>>,
    account: impl Into<Arg<'a>>,
    day: impl Into<Arg<'a>>,
    age: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "cities-caption",
        &[
            ("platform", platform.into()),
            ("account", account.into()),
            ("day", day.into()),
            ("age", age.into()),
        ],
    )
}

/// `City`
pub fn cities_city(l: Locale) -> String {
    MESSAGES.format(l, "cities-city", &[])
}

/// `How much of it lies in the area`
pub fn cities_part(l: Locale) -> String {
    MESSAGES.format(l, "cities-part", &[])
}

/// `all of it`
pub fn cities_whole(l: Locale) -> String {
    MESSAGES.format(l, "cities-whole", &[])
}

/// `{ $share } of its electors`
pub fn cities_some<'a>(l: Locale, share: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cities-some", &[("share", share.into())])
}

/// `outside the area`
pub fn cities_outside(l: Locale) -> String {
    MESSAGES.format(l, "cities-outside", &[])
}

/// `not in the table of cities; they may live anywhere`
pub fn cities_unknown(l: Locale) -> String {
    MESSAGES.format(l, "cities-unknown", &[])
}

/// `{ $names } and { $n } more`
pub fn cities_and_more<'a>(l: Locale, names: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cities-and-more", &[("names", names.into()), ("n", n.into())])
}

/// `All other followers`
pub fn cities_rest(l: Locale) -> String {
    MESSAGES.format(l, "cities-rest", &[])
}

/// `the platform does not say where they live`
pub fn cities_unlisted(l: Locale) -> String {
    MESSAGES.format(l, "cities-unlisted", &[])
}

/// `Of this account's followers { $bounds } live in the area.`
pub fn cities_inside<'a>(l: Locale, bounds: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cities-inside", &[("bounds", bounds.into())])
}

/// `Allotted by the electors of the cities: { $n }; an estimate that nobody has counted.`
pub fn cities_central<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cities-central", &[("n", n.into())])
}

/// `The cities add up to more than the account's followers: check the day and the account.`
pub fn cities_more(l: Locale) -> String {
    MESSAGES.format(l, "cities-more", &[])
}

/// `No list of cities of the last { $days } days is recorded; that is why the bounds are this wide.`
pub fn cities_none<'a>(l: Locale, days: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cities-none", &[("days", days.into())])
}

/// `Enter a list of cities (platforms show it to the owner of the account alone):`
pub fn cities_enter(l: Locale) -> String {
    MESSAGES.format(l, "cities-enter", &[])
}

/// `Cities typed by hand`
pub fn cities_file(l: Locale) -> String {
    MESSAGES.format(l, "cities-file", &[])
}

/// `Which cities followers live in`
pub fn cities_title(l: Locale) -> String {
    MESSAGES.format(l, "cities-title", &[])
}

/// `{ $name }, { $platform } { $account }: which cities do the followers live in?`
pub fn cities_lead<'a>(
    l: Locale,
    name: impl Into<Arg<'a>>,
    platform: impl Into<Arg<'a>>,
    account: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "cities-lead",
        &[("name", name.into()), ("platform", platform.into()), ("account", account.into())],
    )
}

/// `The platform's own statistics (Insights) hold a list of cities. One city a line, as it is shown there. Do not add what is not listed.`
pub fn cities_how(l: Locale) -> String {
    MESSAGES.format(l, "cities-how", &[])
}

/// `Day of the list`
pub fn cities_day(l: Locale) -> String {
    MESSAGES.format(l, "cities-day", &[])
}

/// `City, followers`
pub fn cities_lines(l: Locale) -> String {
    MESSAGES.format(l, "cities-lines", &[])
}

/// `For example: Bhopal, Madhya Pradesh, 6,000`
pub fn cities_lines_how(l: Locale) -> String {
    MESSAGES.format(l, "cities-lines-how", &[])
}

/// `These lines cannot be read, or name a city twice: { $lines }. Nothing was recorded.`
pub fn cities_wrong<'a>(l: Locale, lines: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cities-wrong", &[("lines", lines.into())])
}

/// `No city was written.`
pub fn cities_nothing(l: Locale) -> String {
    MESSAGES.format(l, "cities-nothing", &[])
}

/// `No representative holds this account today.`
pub fn cities_account(l: Locale) -> String {
    MESSAGES.format(l, "cities-account", &[])
}

/// `The representative's page`
pub fn cities_back(l: Locale) -> String {
    MESSAGES.format(l, "cities-back", &[])
}

/// `The list of representatives as offices keep it: name, role, area, accounts and followers in one row.`
pub fn about_roster(l: Locale) -> String {
    MESSAGES.format(l, "about-roster", &[])
}

/// `Which cities the followers of an account live in, and how much of a city lies in which area.`
pub fn about_cities(l: Locale) -> String {
    MESSAGES.format(l, "about-cities", &[])
}

/// `Counts of accounts: platform, account, date, followers.`
pub fn about_readings(l: Locale) -> String {
    MESSAGES.format(l, "about-readings", &[])
}

/// `Comparison`
pub fn compare_short(l: Locale) -> String {
    MESSAGES.format(l, "compare-short", &[])
}

/// `In doubt`
pub fn doubts_short(l: Locale) -> String {
    MESSAGES.format(l, "doubts-short", &[])
}

/// `Analysts`
pub fn analysts_short(l: Locale) -> String {
    MESSAGES.format(l, "analysts-short", &[])
}

/// `Who is where`
pub fn activation_short(l: Locale) -> String {
    MESSAGES.format(l, "activation-short", &[])
}

/// `Two counts`
pub fn beside_short(l: Locale) -> String {
    MESSAGES.format(l, "beside-short", &[])
}

/// `{ $what }, date`
pub fn beside_on<'a>(l: Locale, what: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "beside-on", &[("what", what.into())])
}

/// `Apart, share`
pub fn beside_share(l: Locale) -> String {
    MESSAGES.format(l, "beside-share", &[])
}

/// `Counts by day`
pub fn counts_short(l: Locale) -> String {
    MESSAGES.format(l, "counts-short", &[])
}

/// `Seats`
pub fn seats_title(l: Locale) -> String {
    MESSAGES.format(l, "seats-title", &[])
}

/// `{ $area }: who answers for it and for each of its seats`
pub fn seats_of<'a>(l: Locale, area: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "seats-of", &[("area", area.into())])
}

/// `Address`
pub fn col_address(l: Locale) -> String {
    MESSAGES.format(l, "col-address", &[])
}

/// `How exact`
pub fn col_precision(l: Locale) -> String {
    MESSAGES.format(l, "col-precision", &[])
}

/// `Import no.`
pub fn col_import(l: Locale) -> String {
    MESSAGES.format(l, "col-import", &[])
}

/// `Gain`
pub fn col_gained(l: Locale) -> String {
    MESSAGES.format(l, "col-gained", &[])
}

/// `Imports made after the day of this report that changed it:`
pub fn late_page(l: Locale) -> String {
    MESSAGES.format(l, "late-page", &[])
}

/// `Imports made after the day of this report that changed it: { $list }`
pub fn late_line<'a>(l: Locale, list: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "late-line", &[("list", list.into())])
}

/// `no. { $no } ({ $file }, { $day })`
pub fn late_import<'a>(
    l: Locale,
    no: impl Into<Arg<'a>>,
    file: impl Into<Arg<'a>>,
    day: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "late-import", &[("no", no.into()), ("file", file.into()), ("day", day.into())])
}

/// `{ $n } more imports`
pub fn late_more<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "late-more", &[("n", n.into())])
}

/// `There is no area with this code.`
pub fn api_no_area(l: Locale) -> String {
    MESSAGES.format(l, "api-no-area", &[])
}
