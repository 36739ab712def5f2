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

/// `Of { $n } ({ $role }), { $met } meet the target, { $notmet } do not, and of { $cannot } it cannot be said.`
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

/// `{ $n } ({ $role }) are recorded; no target is set.`
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

/// `{ $have } followers; { $needed } are needed, and what is known does not decide it.`
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

/// `The electors of the area (an electors file)`
pub fn missing_electors(l: Locale) -> String {
    MESSAGES.format(l, "missing-electors", &[])
}

/// `{ $platform } ({ $account }): { $why } — the office or an analyst`
pub fn missing_count<'a>(
    l: Locale,
    platform: impl Into<Arg<'a>>,
    account: impl Into<Arg<'a>>,
    why: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "missing-count",
        &[("platform", platform.into()), ("account", account.into()), ("why", why.into())],
    )
}

/// `Whether there is an account: { $platforms } — the office`
pub fn missing_accounts<'a>(l: Locale, platforms: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "missing-accounts", &[("platforms", platforms.into())])
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

/// `What this is`
pub fn sheet_about(l: Locale) -> String {
    MESSAGES.format(l, "sheet-about", &[])
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
