//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `Meetings and promises`
pub fn nav_meetings(l: Locale) -> String {
    MESSAGES.format(l, "nav-meetings", &[])
}

/// `Meetings and promises`
pub fn title_meetings(l: Locale) -> String {
    MESSAGES.format(l, "title-meetings", &[])
}

/// `Review meeting`
pub fn kind_review(l: Locale) -> String {
    MESSAGES.format(l, "kind-review", &[])
}

/// `One to one`
pub fn kind_one_to_one(l: Locale) -> String {
    MESSAGES.format(l, "kind-one-to-one", &[])
}

/// `Other meeting`
pub fn kind_other(l: Locale) -> String {
    MESSAGES.format(l, "kind-other", &[])
}

/// ```text
/// { $state ->
///         [kept] kept
///         [running] under way
///         [overdue] past its date
///         [not_kept] not kept
///        *[other] cannot be told
///     }
/// ```
pub fn state<'a>(l: Locale, state: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "state", &[("state", state.into())])
}

/// ```text
/// { $outcome ->
///         [kept] It was done
///         [not_kept] It was not done
///        *[other] It is under way
///     }
/// ```
pub fn outcome<'a>(l: Locale, outcome: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "outcome", &[("outcome", outcome.into())])
}

/// ```text
/// { $n ->
///         [one] { $n } promise: { $parts }
///        *[other] { $n } promises: { $parts }
///     }
/// ```
pub fn totals<'a>(l: Locale, n: impl Into<Arg<'a>>, parts: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "totals", &[("n", n.into()), ("parts", parts.into())])
}

/// `no promise is recorded`
pub fn totals_none(l: Locale) -> String {
    MESSAGES.format(l, "totals-none", &[])
}

/// ```text
/// { $state ->
///         [kept] { $n } kept
///         [running] { $n } under way
///         [overdue] { $n } past the date
///         [not_kept] { $n } not kept
///        *[other] { $n } cannot be told
///     }
/// ```
pub fn part<'a>(l: Locale, state: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "part", &[("state", state.into()), ("n", n.into())])
}

/// `Since the last meeting ({ $day }): { $totals }`
pub fn since_meeting<'a>(l: Locale, day: impl Into<Arg<'a>>, totals: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "since-meeting", &[("day", day.into()), ("totals", totals.into())])
}

/// `{ $unit }: { $kind }, { $day }`
pub fn meeting_title<'a>(
    l: Locale,
    unit: impl Into<Arg<'a>>,
    kind: impl Into<Arg<'a>>,
    day: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "meeting-title", &[("unit", unit.into()), ("kind", kind.into()), ("day", day.into())])
}

/// `with { $person }`
pub fn with_person<'a>(l: Locale, person: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "with-person", &[("person", person.into())])
}

/// `{ $measure }: at least { $number }`
pub fn promised_measure<'a>(l: Locale, measure: impl Into<Arg<'a>>, number: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "promised-measure", &[("measure", measure.into()), ("number", number.into())])
}

/// `at least { $number }`
pub fn promised_number<'a>(l: Locale, number: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "promised-number", &[("number", number.into())])
}

/// `in words`
pub fn promised_words(l: Locale) -> String {
    MESSAGES.format(l, "promised-words", &[])
}

/// `until { $day }`
pub fn until_day<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "until-day", &[("day", day.into())])
}

/// `said by { $who }`
pub fn told<'a>(l: Locale, who: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "told", &[("who", who.into())])
}

/// `then { $number }`
pub fn then_number<'a>(l: Locale, number: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "then-number", &[("number", number.into())])
}

/// `{ $number }`
pub fn counted<'a>(l: Locale, number: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "counted", &[("number", number.into())])
}

/// `could not be measured`
pub fn counted_none(l: Locale) -> String {
    MESSAGES.format(l, "counted-none", &[])
}

/// `a promise in words: nothing measures it`
pub fn not_measured(l: Locale) -> String {
    MESSAGES.format(l, "not-measured", &[])
}

/// `now { $number }`
pub fn since_number<'a>(l: Locale, number: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "since-number", &[("number", number.into())])
}

/// `{ $measure } · { $day }`
pub fn source_line<'a>(l: Locale, measure: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "source-line", &[("measure", measure.into()), ("day", day.into())])
}

/// `source`
pub fn source(l: Locale) -> String {
    MESSAGES.format(l, "source", &[])
}

/// `{ $by }, { $day }: “{ $remark }”`
pub fn said<'a>(
    l: Locale,
    by: impl Into<Arg<'a>>,
    day: impl Into<Arg<'a>>,
    remark: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "said", &[("by", by.into()), ("day", day.into()), ("remark", remark.into())])
}

/// `Who`
pub fn col_who(l: Locale) -> String {
    MESSAGES.format(l, "col-who", &[])
}

/// `What was told`
pub fn col_what(l: Locale) -> String {
    MESSAGES.format(l, "col-what", &[])
}

/// `Promise`
pub fn col_promise(l: Locale) -> String {
    MESSAGES.format(l, "col-promise", &[])
}

/// `What came of it`
pub fn col_result(l: Locale) -> String {
    MESSAGES.format(l, "col-result", &[])
}

/// `Measured`
pub fn col_count(l: Locale) -> String {
    MESSAGES.format(l, "col-count", &[])
}

/// `Date`
pub fn col_day(l: Locale) -> String {
    MESSAGES.format(l, "col-day", &[])
}

/// `Unit`
pub fn col_unit(l: Locale) -> String {
    MESSAGES.format(l, "col-unit", &[])
}

/// `Meeting`
pub fn col_kind(l: Locale) -> String {
    MESSAGES.format(l, "col-kind", &[])
}

/// `Promises`
pub fn col_totals(l: Locale) -> String {
    MESSAGES.format(l, "col-totals", &[])
}

/// `open`
pub fn open(l: Locale) -> String {
    MESSAGES.format(l, "open", &[])
}

/// `{ $unit } (the unit)`
pub fn unit_itself<'a>(l: Locale, unit: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "unit-itself", &[("unit", unit.into())])
}

/// `Meetings, the newest first`
pub fn list_caption(l: Locale) -> String {
    MESSAGES.format(l, "list-caption", &[])
}

/// `No meeting is recorded yet.`
pub fn list_none(l: Locale) -> String {
    MESSAGES.format(l, "list-none", &[])
}

/// `whoever held it, with the form below or with sangathan meeting hold`
pub fn list_none_who(l: Locale) -> String {
    MESSAGES.format(l, "list-none-who", &[])
}

/// `Record a new meeting`
pub fn list_new(l: Locale) -> String {
    MESSAGES.format(l, "list-new", &[])
}

/// `Record the meeting`
pub fn list_hold(l: Locale) -> String {
    MESSAGES.format(l, "list-hold", &[])
}

/// `Areas are needed first: sangathan import areas`
pub fn first_no_unit(l: Locale) -> String {
    MESSAGES.format(l, "first-no-unit", &[])
}

/// `Last meeting ({ $day }): what was promised, what came of it`
pub fn previous_title<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "previous-title", &[("day", day.into())])
}

/// `No earlier meeting is recorded.`
pub fn previous_none(l: Locale) -> String {
    MESSAGES.format(l, "previous-none", &[])
}

/// `Promises of this meeting`
pub fn today_title(l: Locale) -> String {
    MESSAGES.format(l, "today-title", &[])
}

/// `No promise of this meeting is recorded yet.`
pub fn today_none(l: Locale) -> String {
    MESSAGES.format(l, "today-none", &[])
}

/// `Promises of { $day } as they stand on { $on }`
pub fn promises_caption<'a>(l: Locale, day: impl Into<Arg<'a>>, on: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "promises-caption", &[("day", day.into()), ("on", on.into())])
}

/// `Promises as they stand on { $on }`
pub fn promises_caption_any<'a>(l: Locale, on: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "promises-caption-any", &[("on", on.into())])
}

/// `Add a promise`
pub fn add_title(l: Locale) -> String {
    MESSAGES.format(l, "add-title", &[])
}

/// `Record the promise`
pub fn add_submit(l: Locale) -> String {
    MESSAGES.format(l, "add-submit", &[])
}

/// `{ $name }: one to one`
pub fn person_title<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "person-title", &[("name", name.into())])
}

/// `The last promises`
pub fn person_last(l: Locale) -> String {
    MESSAGES.format(l, "person-last", &[])
}

/// `No promise of theirs is recorded.`
pub fn person_none(l: Locale) -> String {
    MESSAGES.format(l, "person-none", &[])
}

/// `Today`
pub fn person_today(l: Locale) -> String {
    MESSAGES.format(l, "person-today", &[])
}

/// `What ____________________ how much __________ by when __________`
pub fn person_blank(l: Locale) -> String {
    MESSAGES.format(l, "person-blank", &[])
}

/// `Signature ____________________ date __________`
pub fn person_sign(l: Locale) -> String {
    MESSAGES.format(l, "person-sign", &[])
}

/// `Record today's meeting`
pub fn person_new(l: Locale) -> String {
    MESSAGES.format(l, "person-new", &[])
}

/// `{ $role } · { $unit }`
pub fn person_office<'a>(l: Locale, role: impl Into<Arg<'a>>, unit: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "person-office", &[("role", role.into()), ("unit", unit.into())])
}

/// `Promise: { $who }`
pub fn promise_title<'a>(l: Locale, who: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "promise-title", &[("who", who.into())])
}

/// `Meeting`
pub fn promise_meeting(l: Locale) -> String {
    MESSAGES.format(l, "promise-meeting", &[])
}

/// `Say what came of it`
pub fn promise_settle(l: Locale) -> String {
    MESSAGES.format(l, "promise-settle", &[])
}

/// `Where a count decides, the count stands; what you say is shown beside it.`
pub fn promise_settle_note(l: Locale) -> String {
    MESSAGES.format(l, "promise-settle-note", &[])
}

/// `Record`
pub fn promise_settle_submit(l: Locale) -> String {
    MESSAGES.format(l, "promise-settle-submit", &[])
}

/// `Change the promise`
pub fn promise_change(l: Locale) -> String {
    MESSAGES.format(l, "promise-change", &[])
}

/// `Record the change`
pub fn promise_change_submit(l: Locale) -> String {
    MESSAGES.format(l, "promise-change-submit", &[])
}

/// `Withdraw the promise`
pub fn promise_withdraw(l: Locale) -> String {
    MESSAGES.format(l, "promise-withdraw", &[])
}

/// `Withdraw`
pub fn promise_withdraw_submit(l: Locale) -> String {
    MESSAGES.format(l, "promise-withdraw-submit", &[])
}

/// `Of which unit`
pub fn field_area(l: Locale) -> String {
    MESSAGES.format(l, "field-area", &[])
}

/// `When`
pub fn field_day(l: Locale) -> String {
    MESSAGES.format(l, "field-day", &[])
}

/// `What kind of meeting`
pub fn field_kind(l: Locale) -> String {
    MESSAGES.format(l, "field-kind", &[])
}

/// `About what`
pub fn field_title(l: Locale) -> String {
    MESSAGES.format(l, "field-title", &[])
}

/// `Who is to do it`
pub fn field_who(l: Locale) -> String {
    MESSAGES.format(l, "field-who", &[])
}

/// `Who said so`
pub fn field_told_by(l: Locale) -> String {
    MESSAGES.format(l, "field-told-by", &[])
}

/// `What is to be done`
pub fn field_instruction(l: Locale) -> String {
    MESSAGES.format(l, "field-instruction", &[])
}

/// `How it is measured`
pub fn field_measure(l: Locale) -> String {
    MESSAGES.format(l, "field-measure", &[])
}

/// `How much`
pub fn field_number(l: Locale) -> String {
    MESSAGES.format(l, "field-number", &[])
}

/// `A whole number, such as 12,000; may stay empty for a promise in words`
pub fn field_number_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-number-hint", &[])
}

/// `By when`
pub fn field_due(l: Locale) -> String {
    MESSAGES.format(l, "field-due", &[])
}

/// `What came of it`
pub fn field_outcome(l: Locale) -> String {
    MESSAGES.format(l, "field-outcome", &[])
}

/// `Who says so`
pub fn field_by(l: Locale) -> String {
    MESSAGES.format(l, "field-by", &[])
}

/// `For which day`
pub fn field_said_on(l: Locale) -> String {
    MESSAGES.format(l, "field-said-on", &[])
}

/// `A few words`
pub fn field_remark(l: Locale) -> String {
    MESSAGES.format(l, "field-remark", &[])
}

/// `Why it is changed`
pub fn field_reason(l: Locale) -> String {
    MESSAGES.format(l, "field-reason", &[])
}

/// `Why it is withdrawn`
pub fn field_why(l: Locale) -> String {
    MESSAGES.format(l, "field-why", &[])
}

/// `in words, no count`
pub fn measure_none(l: Locale) -> String {
    MESSAGES.format(l, "measure-none", &[])
}

/// ```text
/// { $fault ->
///         [no_teller] Write who said so.
///         [no_instruction] Write what is to be done.
///         [no_number] Write the number for the measure.
///         [negative] Write a number of 0 or more.
///         [due] This day is that of the meeting or before it. Choose a day after the meeting.
///         [too_long] This is too long; { $most } letters at most.
///        *[other] Write the reason.
///     }
/// ```
pub fn fault<'a>(l: Locale, fault: impl Into<Arg<'a>>, most: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "fault", &[("fault", fault.into()), ("most", most.into())])
}

/// `{ $error }`
pub fn error_access<'a>(l: Locale, error: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-access", &[("error", error.into())])
}

/// `This meeting is not recorded.`
pub fn no_meeting(l: Locale) -> String {
    MESSAGES.format(l, "no-meeting", &[])
}

/// `This promise is not recorded; it may have been withdrawn.`
pub fn no_promise(l: Locale) -> String {
    MESSAGES.format(l, "no-promise", &[])
}

/// `This person is not recorded.`
pub fn no_person(l: Locale) -> String {
    MESSAGES.format(l, "no-person", &[])
}

/// `On { $day } this area is not recorded.`
pub fn no_area<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "no-area", &[("day", day.into())])
}

/// `There is no measure “{ $value }”. Known are: { $known }`
pub fn no_measure<'a>(l: Locale, value: impl Into<Arg<'a>>, known: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "no-measure", &[("value", value.into()), ("known", known.into())])
}

/// `Choose from the list.`
pub fn bad_choice(l: Locale) -> String {
    MESSAGES.format(l, "bad-choice", &[])
}

/// `Write a whole number, such as 12,000.`
pub fn bad_number(l: Locale) -> String {
    MESSAGES.format(l, "bad-number", &[])
}

/// `Write a date, such as 20-11-2026.`
pub fn bad_day(l: Locale) -> String {
    MESSAGES.format(l, "bad-day", &[])
}

/// `on={ $value } in the address is no date. Write it like this: 2026-11-20`
pub fn bad_day_address<'a>(l: Locale, value: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "bad-day-address", &[("value", value.into())])
}

/// `All meetings`
pub fn to_meetings(l: Locale) -> String {
    MESSAGES.format(l, "to-meetings", &[])
}

/// `Since the last meeting`
pub fn panel_since(l: Locale) -> String {
    MESSAGES.format(l, "panel-since", &[])
}

/// `Promises`
pub fn panel_person(l: Locale) -> String {
    MESSAGES.format(l, "panel-person", &[])
}

/// `one-to-one sheet`
pub fn panel_person_sheet(l: Locale) -> String {
    MESSAGES.format(l, "panel-person-sheet", &[])
}

/// `Promises of this area`
pub fn panel_area(l: Locale) -> String {
    MESSAGES.format(l, "panel-area", &[])
}

/// `Last time's promise → done?`
pub fn panel_sheet(l: Locale) -> String {
    MESSAGES.format(l, "panel-sheet", &[])
}

/// `No promise from last time is recorded.`
pub fn panel_sheet_none(l: Locale) -> String {
    MESSAGES.format(l, "panel-sheet-none", &[])
}

/// `Meetings and promises: list, record, settle`
pub fn cli_meeting_about(l: Locale) -> String {
    MESSAGES.format(l, "cli-meeting-about", &[])
}

/// `Meetings and how their promises stand`
pub fn cli_list(l: Locale) -> String {
    MESSAGES.format(l, "cli-list", &[])
}

/// `Record a meeting`
pub fn cli_hold(l: Locale) -> String {
    MESSAGES.format(l, "cli-hold", &[])
}

/// `Record what was promised at a meeting`
pub fn cli_promise(l: Locale) -> String {
    MESSAGES.format(l, "cli-promise", &[])
}

/// `Say what came of a promise`
pub fn cli_settle(l: Locale) -> String {
    MESSAGES.format(l, "cli-settle", &[])
}

/// `Withdraw a promise`
pub fn cli_withdraw(l: Locale) -> String {
    MESSAGES.format(l, "cli-withdraw", &[])
}

/// `As of which day (today, if not given)`
pub fn cli_on(l: Locale) -> String {
    MESSAGES.format(l, "cli-on", &[])
}

/// `The day of the meeting (today, if not given)`
pub fn cli_day(l: Locale) -> String {
    MESSAGES.format(l, "cli-day", &[])
}

/// `The unit: code or name`
pub fn cli_area(l: Locale) -> String {
    MESSAGES.format(l, "cli-area", &[])
}

/// `The unit that promises (if not given, the area of the person's office, else the meeting's unit)`
pub fn cli_area_promise(l: Locale) -> String {
    MESSAGES.format(l, "cli-area-promise", &[])
}

/// `What kind of meeting`
pub fn cli_kind(l: Locale) -> String {
    MESSAGES.format(l, "cli-kind", &[])
}

/// `About what`
pub fn cli_title(l: Locale) -> String {
    MESSAGES.format(l, "cli-title", &[])
}

/// `The person's id (from office list --json)`
pub fn cli_person(l: Locale) -> String {
    MESSAGES.format(l, "cli-person", &[])
}

/// `The meeting's id (from meeting list)`
pub fn cli_meeting(l: Locale) -> String {
    MESSAGES.format(l, "cli-meeting", &[])
}

/// `The promise's id (from report promises)`
pub fn cli_promise_id(l: Locale) -> String {
    MESSAGES.format(l, "cli-promise-id", &[])
}

/// `Who said so`
pub fn cli_told_by(l: Locale) -> String {
    MESSAGES.format(l, "cli-told-by", &[])
}

/// `What is to be done`
pub fn cli_instruction(l: Locale) -> String {
    MESSAGES.format(l, "cli-instruction", &[])
}

/// `The name of the measure; without it the promise is in words`
pub fn cli_measure(l: Locale) -> String {
    MESSAGES.format(l, "cli-measure", &[])
}

/// `How much`
pub fn cli_number(l: Locale) -> String {
    MESSAGES.format(l, "cli-number", &[])
}

/// `By when`
pub fn cli_due(l: Locale) -> String {
    MESSAGES.format(l, "cli-due", &[])
}

/// `What came of it`
pub fn cli_as(l: Locale) -> String {
    MESSAGES.format(l, "cli-as", &[])
}

/// `Who says so`
pub fn cli_by(l: Locale) -> String {
    MESSAGES.format(l, "cli-by", &[])
}

/// `A few words`
pub fn cli_remark(l: Locale) -> String {
    MESSAGES.format(l, "cli-remark", &[])
}

/// `The reason`
pub fn cli_reason(l: Locale) -> String {
    MESSAGES.format(l, "cli-reason", &[])
}

/// `For which day (today, if not given)`
pub fn cli_said_on(l: Locale) -> String {
    MESSAGES.format(l, "cli-said-on", &[])
}

/// `Promises and how they stand`
pub fn cli_report(l: Locale) -> String {
    MESSAGES.format(l, "cli-report", &[])
}

/// `Only inside this area`
pub fn cli_under(l: Locale) -> String {
    MESSAGES.format(l, "cli-under", &[])
}

/// `Of meetings on this day or later`
pub fn cli_since(l: Locale) -> String {
    MESSAGES.format(l, "cli-since", &[])
}

/// `In which form`
pub fn cli_format(l: Locale) -> String {
    MESSAGES.format(l, "cli-format", &[])
}

/// `The value “{ $value }” of --{ $option } is not understood.`
pub fn cli_bad_value<'a>(l: Locale, value: impl Into<Arg<'a>>, option: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-bad-value", &[("value", value.into()), ("option", option.into())])
}

/// `The meeting is recorded: { $id }`
pub fn cli_held<'a>(l: Locale, id: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-held", &[("id", id.into())])
}

/// `The promise is recorded: { $id }`
pub fn cli_promised<'a>(l: Locale, id: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-promised", &[("id", id.into())])
}

/// `What came of it is recorded.`
pub fn cli_settled(l: Locale) -> String {
    MESSAGES.format(l, "cli-settled", &[])
}

/// `The promise is withdrawn.`
pub fn cli_withdrawn(l: Locale) -> String {
    MESSAGES.format(l, "cli-withdrawn", &[])
}

/// `No promise is recorded.`
pub fn cli_none(l: Locale) -> String {
    MESSAGES.format(l, "cli-none", &[])
}

/// `Promises`
pub fn sheet_promises(l: Locale) -> String {
    MESSAGES.format(l, "sheet-promises", &[])
}

/// `Area code`
pub fn col_code(l: Locale) -> String {
    MESSAGES.format(l, "col-code", &[])
}

/// `With whom`
pub fn col_person(l: Locale) -> String {
    MESSAGES.format(l, "col-person", &[])
}

/// `Told by`
pub fn col_told_by(l: Locale) -> String {
    MESSAGES.format(l, "col-told-by", &[])
}

/// `What is measured`
pub fn col_measure(l: Locale) -> String {
    MESSAGES.format(l, "col-measure", &[])
}

/// `Last day`
pub fn col_due(l: Locale) -> String {
    MESSAGES.format(l, "col-due", &[])
}

/// `On the day of the meeting`
pub fn col_baseline(l: Locale) -> String {
    MESSAGES.format(l, "col-baseline", &[])
}

/// `Measured on`
pub fn col_counted_on(l: Locale) -> String {
    MESSAGES.format(l, "col-counted-on", &[])
}

/// `Now`
pub fn col_now(l: Locale) -> String {
    MESSAGES.format(l, "col-now", &[])
}

/// `Said by`
pub fn col_said_by(l: Locale) -> String {
    MESSAGES.format(l, "col-said-by", &[])
}

/// `Said on`
pub fn col_said_on(l: Locale) -> String {
    MESSAGES.format(l, "col-said-on", &[])
}

/// `What was said`
pub fn col_remark(l: Locale) -> String {
    MESSAGES.format(l, "col-remark", &[])
}

/// `Only the newest { $n } meetings; older ones are not in this file.`
pub fn list_newest<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "list-newest", &[("n", n.into())])
}

/// `This area is not recorded.`
pub fn area_unknown(l: Locale) -> String {
    MESSAGES.format(l, "area-unknown", &[])
}

/// `A meeting with you`
pub fn held_meeting(l: Locale) -> String {
    MESSAGES.format(l, "held-meeting", &[])
}

/// `Your promise`
pub fn held_promise(l: Locale) -> String {
    MESSAGES.format(l, "held-promise", &[])
}

/// `To remember who was told what, and what came of it`
pub fn held_why(l: Locale) -> String {
    MESSAGES.format(l, "held-why", &[])
}

/// `written down by whoever held the meeting`
pub fn held_source(l: Locale) -> String {
    MESSAGES.format(l, "held-source", &[])
}
