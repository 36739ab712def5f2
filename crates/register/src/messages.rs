//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `Chief Minister`
pub fn role_chief_minister(l: Locale) -> String {
    MESSAGES.format(l, "role-chief-minister", &[])
}

/// `Deputy Chief Minister`
pub fn role_deputy_chief_minister(l: Locale) -> String {
    MESSAGES.format(l, "role-deputy-chief-minister", &[])
}

/// `Minister`
pub fn role_minister(l: Locale) -> String {
    MESSAGES.format(l, "role-minister", &[])
}

/// `Minister of State`
pub fn role_minister_of_state(l: Locale) -> String {
    MESSAGES.format(l, "role-minister-of-state", &[])
}

/// `MLA`
pub fn role_mla(l: Locale) -> String {
    MESSAGES.format(l, "role-mla", &[])
}

/// `MP`
pub fn role_mp(l: Locale) -> String {
    MESSAGES.format(l, "role-mp", &[])
}

/// `District President`
pub fn role_district_president(l: Locale) -> String {
    MESSAGES.format(l, "role-district-president", &[])
}

/// `Offices`
pub fn title_offices(l: Locale) -> String {
    MESSAGES.format(l, "title-offices", &[])
}

/// `Staff`
pub fn title_staff(l: Locale) -> String {
    MESSAGES.format(l, "title-staff", &[])
}

/// `The role «{ $value }» was not recognised. Write one of: { $known }`
pub fn role_unknown<'a>(l: Locale, value: impl Into<Arg<'a>>, known: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "role-unknown", &[("value", value.into()), ("known", known.into())])
}

/// `The last day lies before the first.`
pub fn row_span(l: Locale) -> String {
    MESSAGES.format(l, "row-span", &[])
}

/// `More than one person of this area is called «{ $name }»: { $candidates }. Write the person's id in an offices file.`
pub fn person_two<'a>(l: Locale, name: impl Into<Arg<'a>>, candidates: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "person-two", &[("name", name.into()), ("candidates", candidates.into())])
}

/// `This office is held by { $name } since the same day, { $day }. Correct one of the two dates.`
pub fn office_held<'a>(l: Locale, name: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "office-held", &[("name", name.into()), ("day", day.into())])
}

/// `A new name holds the office, so the term of { $name } is taken to have ended on { $last }.`
pub fn office_ended<'a>(l: Locale, name: impl Into<Arg<'a>>, last: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "office-ended", &[("name", name.into()), ("last", last.into())])
}

/// `{ $error }`
pub fn error_access<'a>(l: Locale, error: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-access", &[("error", error.into())])
}

/// `There is no office { $id }.`
pub fn error_no_office<'a>(l: Locale, id: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-no-office", &[("id", id.into())])
}

/// `The last day must lie inside the term ({ $span }).`
pub fn error_outside<'a>(l: Locale, span: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-outside", &[("span", span.into())])
}

/// `Say why it is changed by hand.`
pub fn error_no_reason(l: Locale) -> String {
    MESSAGES.format(l, "error-no-reason", &[])
}

/// `Mobile number`
pub fn contact_mobile(l: Locale) -> String {
    MESSAGES.format(l, "contact-mobile", &[])
}

/// `Number of the voter’s card`
pub fn contact_voter_id(l: Locale) -> String {
    MESSAGES.format(l, "contact-voter-id", &[])
}

/// `This is no mobile number: 10 digits, the first 6 to 9 (+91 or 0 may stand before them).`
pub fn contact_no_mobile(l: Locale) -> String {
    MESSAGES.format(l, "contact-no-mobile", &[])
}

/// `This is no number of a voter's card: 3 letters and 7 digits (older forms are taken too).`
pub fn contact_no_voter_id(l: Locale) -> String {
    MESSAGES.format(l, "contact-no-voter-id", &[])
}

/// `There is no such number.`
pub fn contact_none(l: Locale) -> String {
    MESSAGES.format(l, "contact-none", &[])
}

/// `Offices: list, end`
pub fn cli_office_about(l: Locale) -> String {
    MESSAGES.format(l, "cli-office-about", &[])
}

/// `Who holds what on a day`
pub fn cli_office_list(l: Locale) -> String {
    MESSAGES.format(l, "cli-office-list", &[])
}

/// `End somebody's term by hand`
pub fn cli_office_end(l: Locale) -> String {
    MESSAGES.format(l, "cli-office-end", &[])
}

/// `The office's id (from office list)`
pub fn cli_office(l: Locale) -> String {
    MESSAGES.format(l, "cli-office", &[])
}

/// `The term as { $role } is recorded to end on { $last }.`
pub fn cli_office_ended<'a>(l: Locale, role: impl Into<Arg<'a>>, last: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-office-ended", &[("role", role.into()), ("last", last.into())])
}

/// `As of this day (today if not given)`
pub fn cli_on(l: Locale) -> String {
    MESSAGES.format(l, "cli-on", &[])
}

/// `Last day (today if not given)`
pub fn cli_last_day(l: Locale) -> String {
    MESSAGES.format(l, "cli-last-day", &[])
}

/// `Reason`
pub fn cli_reason(l: Locale) -> String {
    MESSAGES.format(l, "cli-reason", &[])
}

/// `analyst`
pub fn staff_analyst(l: Locale) -> String {
    MESSAGES.format(l, "staff-analyst", &[])
}

/// `technical`
pub fn staff_technical(l: Locale) -> String {
    MESSAGES.format(l, "staff-technical", &[])
}

/// `government`
pub fn payer_government(l: Locale) -> String {
    MESSAGES.format(l, "payer-government", &[])
}

/// `party`
pub fn payer_party(l: Locale) -> String {
    MESSAGES.format(l, "payer-party", &[])
}

/// `the representative`
pub fn payer_own(l: Locale) -> String {
    MESSAGES.format(l, "payer-own", &[])
}

/// `The kind of work «{ $value }» was not recognised. Write one of: { $known }`
pub fn staff_kind_unknown<'a>(l: Locale, value: impl Into<Arg<'a>>, known: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "staff-kind-unknown", &[("value", value.into()), ("known", known.into())])
}

/// `The payer «{ $value }» was not recognised. Write one of: { $known }`
pub fn payer_unknown<'a>(l: Locale, value: impl Into<Arg<'a>>, known: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "payer-unknown", &[("value", value.into()), ("known", known.into())])
}

/// `No representative called «{ $name }» is recorded. The nearest: { $near }. Record them first with roster or offices, or write the id.`
pub fn staff_representative_unknown<'a>(
    l: Locale,
    name: impl Into<Arg<'a>>,
    near: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "staff-representative-unknown", &[("name", name.into()), ("near", near.into())])
}

/// `Nobody with the id «{ $id }» is recorded. Write the right id, or a name.`
pub fn staff_person_unknown<'a>(l: Locale, id: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "staff-person-unknown", &[("id", id.into())])
}

/// `More than one person is called «{ $name }»: { $candidates }. Write the id; for a representative their area (column area) is enough.`
pub fn staff_two<'a>(l: Locale, name: impl Into<Arg<'a>>, candidates: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "staff-two", &[("name", name.into()), ("candidates", candidates.into())])
}

/// `Nobody serves themselves: person and serves are one person.`
pub fn staff_of_self(l: Locale) -> String {
    MESSAGES.format(l, "staff-of-self", &[])
}

/// `Who holds which office, since when and until when.`
pub fn about_offices(l: Locale) -> String {
    MESSAGES.format(l, "about-offices", &[])
}

/// `Staff: who works for whom, and who pays them.`
pub fn about_staff(l: Locale) -> String {
    MESSAGES.format(l, "about-staff", &[])
}

/// `Your name`
pub fn held_name(l: Locale) -> String {
    MESSAGES.format(l, "held-name", &[])
}

/// `Name in Hindi`
pub fn held_name_hi(l: Locale) -> String {
    MESSAGES.format(l, "held-name-hi", &[])
}

/// `Name in English`
pub fn held_name_en(l: Locale) -> String {
    MESSAGES.format(l, "held-name-en", &[])
}

/// `Gender`
pub fn held_gender(l: Locale) -> String {
    MESSAGES.format(l, "held-gender", &[])
}

/// `To tell people apart, so that offices and work are written down for the right person`
pub fn held_name_why(l: Locale) -> String {
    MESSAGES.format(l, "held-name-why", &[])
}

/// `Your office`
pub fn held_office(l: Locale) -> String {
    MESSAGES.format(l, "held-office", &[])
}

/// `The office is public; reach is measured against the electors of its area`
pub fn held_office_why(l: Locale) -> String {
    MESSAGES.format(l, "held-office-why", &[])
}

/// `Your service`
pub fn held_staff(l: Locale) -> String {
    MESSAGES.format(l, "held-staff", &[])
}

/// `To know who works with which representative, and who pays`
pub fn held_staff_why(l: Locale) -> String {
    MESSAGES.format(l, "held-staff-why", &[])
}

/// `Your number`
pub fn held_contact(l: Locale) -> String {
    MESSAGES.format(l, "held-contact", &[])
}

/// `So that the organisation can speak with you; few may see it in full, and each look is written down`
pub fn held_contact_why(l: Locale) -> String {
    MESSAGES.format(l, "held-contact-why", &[])
}

/// `With whom`
pub fn held_serves(l: Locale) -> String {
    MESSAGES.format(l, "held-serves", &[])
}

/// `Work`
pub fn held_kind(l: Locale) -> String {
    MESSAGES.format(l, "held-kind", &[])
}

/// `Who pays`
pub fn held_payer(l: Locale) -> String {
    MESSAGES.format(l, "held-payer", &[])
}

/// `When`
pub fn held_time(l: Locale) -> String {
    MESSAGES.format(l, "held-time", &[])
}

/// `{ $from } to { $to }`
pub fn held_from_to<'a>(l: Locale, from: impl Into<Arg<'a>>, to: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "held-from-to", &[("from", from.into()), ("to", to.into())])
}

/// `since { $from }`
pub fn held_since<'a>(l: Locale, from: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "held-since", &[("from", from.into())])
}

/// `from a list that the organisation brought in`
pub fn held_imported(l: Locale) -> String {
    MESSAGES.format(l, "held-imported", &[])
}

/// `How to reach them`
pub fn numbers_title(l: Locale) -> String {
    MESSAGES.format(l, "numbers-title", &[])
}

/// `until { $day }`
pub fn number_until<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "number-until", &[("day", day.into())])
}

/// `What do you need the whole number for?`
pub fn number_why(l: Locale) -> String {
    MESSAGES.format(l, "number-why", &[])
}

/// `Show the whole number`
pub fn number_see(l: Locale) -> String {
    MESSAGES.format(l, "number-see", &[])
}

/// `Seeing a whole number is written down: who, when, what for. This person can see that under “My data”.`
pub fn number_written_down(l: Locale) -> String {
    MESSAGES.format(l, "number-written-down", &[])
}

/// `The whole number`
pub fn number_title(l: Locale) -> String {
    MESSAGES.format(l, "number-title", &[])
}

/// `Call`
pub fn number_call(l: Locale) -> String {
    MESSAGES.format(l, "number-call", &[])
}

/// `This look has been written down. This person can see it under “My data”.`
pub fn number_seen(l: Locale) -> String {
    MESSAGES.format(l, "number-seen", &[])
}

/// `Back to the person`
pub fn number_back(l: Locale) -> String {
    MESSAGES.format(l, "number-back", &[])
}

/// `This number is not here, or not in your areas.`
pub fn no_such_number(l: Locale) -> String {
    MESSAGES.format(l, "no-such-number", &[])
}

/// `Find by a number`
pub fn find_title(l: Locale) -> String {
    MESSAGES.format(l, "find-title", &[])
}

/// `Type the whole number: whoever has exactly this number is found.`
pub fn find_lead(l: Locale) -> String {
    MESSAGES.format(l, "find-lead", &[])
}

/// `Which number`
pub fn find_kind(l: Locale) -> String {
    MESSAGES.format(l, "find-kind", &[])
}

/// `Number`
pub fn find_number(l: Locale) -> String {
    MESSAGES.format(l, "find-number", &[])
}

/// `Each search is written down: who, when, who was found; never the number.`
pub fn find_hint(l: Locale) -> String {
    MESSAGES.format(l, "find-hint", &[])
}

/// `Find`
pub fn find_submit(l: Locale) -> String {
    MESSAGES.format(l, "find-submit", &[])
}

/// ```text
/// { $n ->
///         [0] Nobody has this number
///         [one] { $n } person found
///        *[other] { $n } people found
///     }
/// ```
pub fn find_found<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "find-found", &[("n", n.into())])
}

/// `Workers`
pub fn title_workers(l: Locale) -> String {
    MESSAGES.format(l, "title-workers", &[])
}

/// `Workers, their numbers and duties: each row is one duty of one person`
pub fn about_workers(l: Locale) -> String {
    MESSAGES.format(l, "about-workers", &[])
}

/// `The row does not say where the worker works. Give the code of the unit in unit, or assembly and booth (or mandal).`
pub fn workers_unit_missing(l: Locale) -> String {
    MESSAGES.format(l, "workers-unit-missing", &[])
}

/// `{ $unit } is no more, so nobody can have a duty there. Give the unit of today.`
pub fn workers_unit_gone<'a>(l: Locale, unit: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "workers-unit-gone", &[("unit", unit.into())])
}

/// `{ $unit } may lie in several assemblies. Give the assembly as well.`
pub fn workers_assembly_missing<'a>(l: Locale, unit: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "workers-assembly-missing", &[("unit", unit.into())])
}

/// `Nobody is kept here without a duty. Give it in duty, or for all rows by --set duty=worker.`
pub fn workers_duty_missing(l: Locale) -> String {
    MESSAGES.format(l, "workers-duty-missing", &[])
}

/// `The duty «{ $said }» is not on the organisation's list. Near to it: { $near }`
pub fn workers_duty_unknown<'a>(l: Locale, said: impl Into<Arg<'a>>, near: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "workers-duty-unknown", &[("said", said.into()), ("near", near.into())])
}

/// `{ $duty } belongs to a { $level }; this unit is a { $kind }.`
pub fn workers_duty_level<'a>(
    l: Locale,
    duty: impl Into<Arg<'a>>,
    level: impl Into<Arg<'a>>,
    kind: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "workers-duty-level",
        &[("duty", duty.into()), ("level", level.into()), ("kind", kind.into())],
    )
}

/// `Neither woman, man nor other (F, M, O): taken as blank.`
pub fn workers_gender_unknown(l: Locale) -> String {
    MESSAGES.format(l, "workers-gender-unknown", &[])
}

/// `Nobody under { $age } is kept here. Remove the row, or correct the year of birth.`
pub fn workers_under_age<'a>(l: Locale, age: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "workers-under-age", &[("age", age.into())])
}

/// `This cannot be a year of birth (or an age). Correct it, or leave it blank.`
pub fn workers_birth_year(l: Locale) -> String {
    MESSAGES.format(l, "workers-birth-year", &[])
}

/// `This is no mobile number of India: the worker was taken, and what was typed is kept. Correct it and send the row again.`
pub fn workers_no_mobile(l: Locale) -> String {
    MESSAGES.format(l, "workers-no-mobile", &[])
}

/// `This is no voter ID: taken as blank.`
pub fn workers_no_voter_id(l: Locale) -> String {
    MESSAGES.format(l, "workers-no-voter-id", &[])
}

/// `{ $n } voter IDs were not kept: no duty is said to need them.`
pub fn workers_voter_id_off<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "workers-voter-id-off", &[("n", n.into())])
}

/// `The ref «{ $said }» stands in this file for somebody else already. Give everybody a ref of their own.`
pub fn workers_ref_twice<'a>(l: Locale, said: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "workers-ref-twice", &[("said", said.into())])
}

/// `There is no such worker, or none in your area.`
pub fn worker_none(l: Locale) -> String {
    MESSAGES.format(l, "worker-none", &[])
}

/// `There is no such unit, or none in your area.`
pub fn worker_no_unit(l: Locale) -> String {
    MESSAGES.format(l, "worker-no-unit", &[])
}

/// `This kind of unit has no duty «{ $code }».`
pub fn worker_no_designation<'a>(l: Locale, code: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "worker-no-designation", &[("code", code.into())])
}

/// `Somebody is «{ $code }» there already. End that duty first.`
pub fn worker_held<'a>(l: Locale, code: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "worker-held", &[("code", code.into())])
}

/// `Give a name in Hindi or English.`
pub fn worker_no_name(l: Locale) -> String {
    MESSAGES.format(l, "worker-no-name", &[])
}

/// ```text
/// { $area }: { $n ->
///         [0] no worker is registered yet
///         [one] { $n } worker
///        *[other] { $n } workers
///     }
/// ```
pub fn workers_lead<'a>(l: Locale, area: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "workers-lead", &[("area", area.into()), ("n", n.into())])
}

/// `Women { $women }, men { $men }`
pub fn workers_people<'a>(l: Locale, women: impl Into<Arg<'a>>, men: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "workers-people", &[("women", women.into()), ("men", men.into())])
}

/// `Reached by phone { $phone }, known to the president { $known }, met in person { $met }`
pub fn workers_known<'a>(
    l: Locale,
    phone: impl Into<Arg<'a>>,
    known: impl Into<Arg<'a>>,
    met: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "workers-known",
        &[("phone", phone.into()), ("known", known.into()), ("met", met.into())],
    )
}

/// `{ $told } of { $all } were told of their entry`
pub fn workers_told<'a>(l: Locale, told: impl Into<Arg<'a>>, all: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "workers-told", &[("told", told.into()), ("all", all.into())])
}

/// `Areas above`
pub fn workers_above(l: Locale) -> String {
    MESSAGES.format(l, "workers-above", &[])
}

/// `Search`
pub fn workers_search(l: Locale) -> String {
    MESSAGES.format(l, "workers-search", &[])
}

/// `Search in { $area } by name`
pub fn workers_search_in<'a>(l: Locale, area: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "workers-search-in", &[("area", area.into())])
}

/// ```text
/// { $n ->
///         [0] Nobody of this name was found
///         [one] { $n } worker found
///        *[other] { $n } workers found
///     }
/// ```
pub fn workers_found<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "workers-found", &[("n", n.into())])
}

/// `Core posts`
pub fn workers_posts(l: Locale) -> String {
    MESSAGES.format(l, "workers-posts", &[])
}

/// `{ $filled } of { $all } filled`
pub fn workers_filled<'a>(l: Locale, filled: impl Into<Arg<'a>>, all: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "workers-filled", &[("filled", filled.into()), ("all", all.into())])
}

/// ```text
/// { $n ->
///         [one] { $n } empty
///        *[other] { $n } empty
///     }
/// ```
pub fn workers_empty<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "workers-empty", &[("n", n.into())])
}

/// `Units below`
pub fn workers_below(l: Locale) -> String {
    MESSAGES.format(l, "workers-below", &[])
}

/// `Workers here`
pub fn workers_here(l: Locale) -> String {
    MESSAGES.format(l, "workers-here", &[])
}

/// `No worker is registered here yet.`
pub fn workers_none(l: Locale) -> String {
    MESSAGES.format(l, "workers-none", &[])
}

/// `the district's or mandal's office, with a file of workers; or the unit's president, one by one`
pub fn workers_none_who(l: Locale) -> String {
    MESSAGES.format(l, "workers-none-who", &[])
}

/// `No area is recorded yet. Bring in the file of areas first.`
pub fn workers_no_areas(l: Locale) -> String {
    MESSAGES.format(l, "workers-no-areas", &[])
}

/// `Add a worker`
pub fn workers_add(l: Locale) -> String {
    MESSAGES.format(l, "workers-add", &[])
}

/// `Name`
pub fn workers_col_name(l: Locale) -> String {
    MESSAGES.format(l, "workers-col-name", &[])
}

/// `Duty`
pub fn workers_col_duty(l: Locale) -> String {
    MESSAGES.format(l, "workers-col-duty", &[])
}

/// `Unit`
pub fn workers_col_area(l: Locale) -> String {
    MESSAGES.format(l, "workers-col-area", &[])
}

/// `Workers`
pub fn workers_col_workers(l: Locale) -> String {
    MESSAGES.format(l, "workers-col-workers", &[])
}

/// `Women`
pub fn workers_col_women(l: Locale) -> String {
    MESSAGES.format(l, "workers-col-women", &[])
}

/// `Empty core posts`
pub fn workers_col_lacking(l: Locale) -> String {
    MESSAGES.format(l, "workers-col-lacking", &[])
}

/// `Worker`
pub fn worker_title(l: Locale) -> String {
    MESSAGES.format(l, "worker-title", &[])
}

/// `How certain`
pub fn worker_truth(l: Locale) -> String {
    MESSAGES.format(l, "worker-truth", &[])
}

/// `Social media number`
pub fn worker_social(l: Locale) -> String {
    MESSAGES.format(l, "worker-social", &[])
}

/// `The mobile number that was written could not be read: send their row again with the right one.`
pub fn worker_number_unread(l: Locale) -> String {
    MESSAGES.format(l, "worker-number-unread", &[])
}

/// `Year of birth`
pub fn worker_birth_year(l: Locale) -> String {
    MESSAGES.format(l, "worker-birth-year", &[])
}

/// `Told of the entry on { $day }`
pub fn worker_told<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "worker-told", &[("day", day.into())])
}

/// `The notice is due: until then no message is sent, and no list shows this entry.`
pub fn worker_notice_due(l: Locale) -> String {
    MESSAGES.format(l, "worker-notice-due", &[])
}

/// `Duties`
pub fn worker_duties(l: Locale) -> String {
    MESSAGES.format(l, "worker-duties", &[])
}

/// `No duty at present.`
pub fn worker_no_duty(l: Locale) -> String {
    MESSAGES.format(l, "worker-no-duty", &[])
}

/// `since { $day }`
pub fn worker_since<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "worker-since", &[("day", day.into())])
}

/// `{ $from } to { $last }`
pub fn worker_from_to<'a>(l: Locale, from: impl Into<Arg<'a>>, last: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "worker-from-to", &[("from", from.into()), ("last", last.into())])
}

/// `Why?`
pub fn worker_why(l: Locale) -> String {
    MESSAGES.format(l, "worker-why", &[])
}

/// `End it today`
pub fn worker_end(l: Locale) -> String {
    MESSAGES.format(l, "worker-end", &[])
}

/// `Earlier duties`
pub fn worker_before(l: Locale) -> String {
    MESSAGES.format(l, "worker-before", &[])
}

/// `How they are known`
pub fn worker_found_real(l: Locale) -> String {
    MESSAGES.format(l, "worker-found-real", &[])
}

/// `Give a duty`
pub fn worker_give(l: Locale) -> String {
    MESSAGES.format(l, "worker-give", &[])
}

/// `Code of the unit`
pub fn worker_unit(l: Locale) -> String {
    MESSAGES.format(l, "worker-unit", &[])
}

/// `Such as NP-AC-001-B-001; it stands in the address of the unit's page.`
pub fn worker_unit_hint(l: Locale) -> String {
    MESSAGES.format(l, "worker-unit-hint", &[])
}

/// `Since`
pub fn worker_from(l: Locale) -> String {
    MESSAGES.format(l, "worker-from", &[])
}

/// `Seen by the presidents of the unit and of the units above it, and by those who keep the register. No location is taken.`
pub fn worker_who_sees(l: Locale) -> String {
    MESSAGES.format(l, "worker-who-sees", &[])
}

/// `One worker, one duty. Give further duties on their page later.`
pub fn worker_new_lead(l: Locale) -> String {
    MESSAGES.format(l, "worker-new-lead", &[])
}

/// `Gender`
pub fn worker_gender(l: Locale) -> String {
    MESSAGES.format(l, "worker-gender", &[])
}

/// `not said`
pub fn worker_gender_unsaid(l: Locale) -> String {
    MESSAGES.format(l, "worker-gender-unsaid", &[])
}

/// `Woman`
pub fn worker_woman(l: Locale) -> String {
    MESSAGES.format(l, "worker-woman", &[])
}

/// `Man`
pub fn worker_man(l: Locale) -> String {
    MESSAGES.format(l, "worker-man", &[])
}

/// `Other`
pub fn worker_other(l: Locale) -> String {
    MESSAGES.format(l, "worker-other", &[])
}

/// `Stands on a list`
pub fn truth_claimed(l: Locale) -> String {
    MESSAGES.format(l, "truth-claimed", &[])
}

/// `Reached by phone`
pub fn truth_phone(l: Locale) -> String {
    MESSAGES.format(l, "truth-phone", &[])
}

/// `Known to the unit's president`
pub fn truth_known(l: Locale) -> String {
    MESSAGES.format(l, "truth-known", &[])
}

/// `Met in person`
pub fn truth_met(l: Locale) -> String {
    MESSAGES.format(l, "truth-met", &[])
}

/// `Register of workers`
pub fn held_worker(l: Locale) -> String {
    MESSAGES.format(l, "held-worker", &[])
}

/// `for your duty and the work that goes with it`
pub fn held_worker_why(l: Locale) -> String {
    MESSAGES.format(l, "held-worker-why", &[])
}

/// `written by hand`
pub fn held_by_hand(l: Locale) -> String {
    MESSAGES.format(l, "held-by-hand", &[])
}

/// `Notice round`
pub fn notice_title(l: Locale) -> String {
    MESSAGES.format(l, "notice-title", &[])
}

/// `{ $area }: { $told } of { $all } have been told`
pub fn notice_lead<'a>(
    l: Locale,
    area: impl Into<Arg<'a>>,
    told: impl Into<Arg<'a>>,
    all: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "notice-lead", &[("area", area.into()), ("told", told.into()), ("all", all.into())])
}

/// ```text
/// { $n ->
///         [0] Nobody is still to be told
///         [one] { $n } is still to be told
///        *[other] { $n } are still to be told
///     }
/// ```
pub fn notice_due_line<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-due-line", &[("n", n.into())])
}

/// ```text
/// { $n ->
///         [one] { $n } asked to be taken out
///        *[other] { $n } asked to be taken out
///     }
/// ```
pub fn notice_gone_line<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-gone-line", &[("n", n.into())])
}

/// `Until they are told, nothing is sent to them and they stand in no file. Print the sheets, have them signed, then enter them here.`
pub fn notice_why(l: Locale) -> String {
    MESSAGES.format(l, "notice-why", &[])
}

/// `Print sheets of the notice`
pub fn notice_print(l: Locale) -> String {
    MESSAGES.format(l, "notice-print", &[])
}

/// `Print the list`
pub fn notice_list(l: Locale) -> String {
    MESSAGES.format(l, "notice-list", &[])
}

/// `Enter a sheet`
pub fn notice_enter(l: Locale) -> String {
    MESSAGES.format(l, "notice-enter", &[])
}

/// `Number printed on the sheet`
pub fn notice_sheet_number(l: Locale) -> String {
    MESSAGES.format(l, "notice-sheet-number", &[])
}

/// `Open`
pub fn notice_sheet_open(l: Locale) -> String {
    MESSAGES.format(l, "notice-sheet-open", &[])
}

/// `In the units below`
pub fn notice_below(l: Locale) -> String {
    MESSAGES.format(l, "notice-below", &[])
}

/// `The page of workers`
pub fn notice_back(l: Locale) -> String {
    MESSAGES.format(l, "notice-back", &[])
}

/// `Code`
pub fn notice_col_code(l: Locale) -> String {
    MESSAGES.format(l, "notice-col-code", &[])
}

/// `Told`
pub fn notice_col_told(l: Locale) -> String {
    MESSAGES.format(l, "notice-col-told", &[])
}

/// `Due`
pub fn notice_col_due(l: Locale) -> String {
    MESSAGES.format(l, "notice-col-due", &[])
}

/// `Taken out`
pub fn notice_col_gone(l: Locale) -> String {
    MESSAGES.format(l, "notice-col-gone", &[])
}

/// `Share`
pub fn notice_col_share(l: Locale) -> String {
    MESSAGES.format(l, "notice-col-share", &[])
}

/// `{ $area }: how many workers had been told of their entry on { $day }. Those who asked to be taken out are not counted among the workers.`
pub fn notice_about<'a>(l: Locale, area: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-about", &[("area", area.into()), ("day", day.into())])
}

/// `Enter a sheet: { $unit }`
pub fn notice_enter_title<'a>(l: Locale, unit: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-enter-title", &[("unit", unit.into())])
}

/// ```text
/// { $unit }: { $n ->
///         [0] nobody is still to be told
///         [one] { $n } is still to be told
///        *[other] { $n } are still to be told
///     }
/// ```
pub fn notice_enter_lead<'a>(l: Locale, unit: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-enter-lead", &[("unit", unit.into()), ("n", n.into())])
}

/// `The order is that of the sheet. Leave «Not yet» for those who have not signed; they can be entered later.`
pub fn notice_enter_how(l: Locale) -> String {
    MESSAGES.format(l, "notice-enter-how", &[])
}

/// `Once «Take my name out» is chosen, that person is gone from every page, and the same file does not bring them back.`
pub fn notice_enter_gone(l: Locale) -> String {
    MESSAGES.format(l, "notice-enter-gone", &[])
}

/// `Enter the whole sheet`
pub fn notice_enter_submit(l: Locale) -> String {
    MESSAGES.format(l, "notice-enter-submit", &[])
}

/// `Entered: { $told } told, { $gone } taken out.`
pub fn notice_entered<'a>(l: Locale, told: impl Into<Arg<'a>>, gone: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-entered", &[("told", told.into()), ("gone", gone.into())])
}

/// `I have had the notice`
pub fn notice_told(l: Locale) -> String {
    MESSAGES.format(l, "notice-told", &[])
}

/// `Take my name out`
pub fn notice_take_out(l: Locale) -> String {
    MESSAGES.format(l, "notice-take-out", &[])
}

/// `Not yet`
pub fn notice_not_yet(l: Locale) -> String {
    MESSAGES.format(l, "notice-not-yet", &[])
}

/// `Enter by typing the codes of rows`
pub fn notice_by_code(l: Locale) -> String {
    MESSAGES.format(l, "notice-by-code", &[])
}

/// `Codes of those who were told`
pub fn notice_told_codes(l: Locale) -> String {
    MESSAGES.format(l, "notice-told-codes", &[])
}

/// `Codes of those who want to be taken out`
pub fn notice_gone_codes(l: Locale) -> String {
    MESSAGES.format(l, "notice-gone-codes", &[])
}

/// `No worker is recorded in this unit.`
pub fn notice_nobody(l: Locale) -> String {
    MESSAGES.format(l, "notice-nobody", &[])
}

/// `The code «{ $code }» is not that of one row of this sheet. Look at it again, or choose beside the name in the list. Nothing was entered.`
pub fn notice_no_code<'a>(l: Locale, code: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-no-code", &[("code", code.into())])
}

/// `There are two answers of one person: told, and taken out. Leave one. Nothing was entered.`
pub fn notice_both(l: Locale) -> String {
    MESSAGES.format(l, "notice-both", &[])
}

/// `They asked to be taken out.`
pub fn notice_gone(l: Locale) -> String {
    MESSAGES.format(l, "notice-gone", &[])
}

/// ```text
/// { $n ->
///         [one] { $n } row was left
///        *[other] { $n } rows were left
///     }: these people asked to be taken out. Remove them from your file as well.
/// ```
pub fn notice_gone_rows<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-gone-rows", &[("n", n.into())])
}

/// `Internal, not to be handed on`
pub fn notice_internal(l: Locale) -> String {
    MESSAGES.format(l, "notice-internal", &[])
}

/// `Sheet no. { $number } (page { $page } of { $of })`
pub fn notice_sheet_no<'a>(
    l: Locale,
    number: impl Into<Arg<'a>>,
    page: impl Into<Arg<'a>>,
    of: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "notice-sheet-no",
        &[("number", number.into()), ("page", page.into()), ("of", of.into())],
    )
}

/// `Notice to workers: { $unit }`
pub fn notice_paper_title<'a>(l: Locale, unit: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-paper-title", &[("unit", unit.into())])
}

/// `Print the page from the browser. That it was printed is written down; this sheet is for giving the notice only.`
pub fn notice_paper_how(l: Locale) -> String {
    MESSAGES.format(l, "notice-paper-how", &[])
}

/// `Nobody here is still to be told.`
pub fn notice_paper_none(l: Locale) -> String {
    MESSAGES.format(l, "notice-paper-none", &[])
}

/// `Questions and complaints: { $contact }`
pub fn notice_paper_contact<'a>(l: Locale, contact: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-paper-contact", &[("contact", contact.into())])
}

/// `Your name and your duty stand in our register of workers, from an earlier list. With this sheet we tell you what is held, and why.`
pub fn notice_paper_why(l: Locale) -> String {
    MESSAGES.format(l, "notice-paper-why", &[])
}

/// `You do not want to stay? Tick «Take my name out» and sign. The name is taken out when the sheet is entered, and everything is destroyed at the legal date. No reason is needed, and no duty or benefit depends on it.`
pub fn notice_paper_leave(l: Locale) -> String {
    MESSAGES.format(l, "notice-paper-leave", &[])
}

/// `Signatures taken by`
pub fn notice_paper_signed(l: Locale) -> String {
    MESSAGES.format(l, "notice-paper-signed", &[])
}

/// `Date`
pub fn notice_paper_day(l: Locale) -> String {
    MESSAGES.format(l, "notice-paper-day", &[])
}

/// `No.`
pub fn notice_col_number(l: Locale) -> String {
    MESSAGES.format(l, "notice-col-number", &[])
}

/// `Code of the row`
pub fn notice_col_row(l: Locale) -> String {
    MESSAGES.format(l, "notice-col-row", &[])
}

/// `Signature`
pub fn notice_col_signature(l: Locale) -> String {
    MESSAGES.format(l, "notice-col-signature", &[])
}

/// `List of workers: { $unit }`
pub fn notice_list_title<'a>(l: Locale, unit: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-list-title", &[("unit", unit.into())])
}

/// `Print the page from the browser. That it was printed is written down. A code opens the worker's page, only for those who may see it.`
pub fn notice_list_how(l: Locale) -> String {
    MESSAGES.format(l, "notice-list-how", &[])
}

/// `Printed by { $name }`
pub fn notice_list_by<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-list-by", &[("name", name.into())])
}

/// ```text
/// { $n ->
///         [0] Everybody has been told
///         [one] { $n } is still to be told
///        *[other] { $n } are still to be told
///     }
/// ```
pub fn notice_list_due<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-list-due", &[("n", n.into())])
}

/// `List as a file: { $area }`
pub fn out_title<'a>(l: Locale, area: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "out-title", &[("area", area.into())])
}

/// `As a file`
pub fn out_way(l: Locale) -> String {
    MESSAGES.format(l, "out-way", &[])
}

/// `{ $area }: the file will hold { $n } workers`
pub fn out_lead<'a>(l: Locale, area: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "out-lead", &[("area", area.into()), ("n", n.into())])
}

/// ```text
/// { $n ->
///         [0] Everybody has been told; nobody is left out.
///         [one] { $n } is not in this file: still to be told.
///        *[other] { $n } are not in this file: still to be told.
///     }
/// ```
pub fn out_due<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "out-due", &[("n", n.into())])
}

/// ```text
/// { $n ->
///         [one] { $n } is not in this file: consent was withdrawn.
///        *[other] { $n } are not in this file: consent was withdrawn.
///     }
/// ```
pub fn out_withheld<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "out-withheld", &[("n", n.into())])
}

/// `First say what the file is for. A large one also needs somebody else's yes. Each says who took it, when and for what, and is taken once. Those who were taken out are not in it.`
pub fn out_how(l: Locale) -> String {
    MESSAGES.format(l, "out-how", &[])
}

/// `With mobile numbers`
pub fn out_numbers(l: Locale) -> String {
    MESSAGES.format(l, "out-numbers", &[])
}

/// `Only where the work cannot be done without them. That they were taken is written down.`
pub fn out_numbers_how(l: Locale) -> String {
    MESSAGES.format(l, "out-numbers-how", &[])
}

/// `What the columns are`
pub fn out_columns(l: Locale) -> String {
    MESSAGES.format(l, "out-columns", &[])
}

/// `{ $column }: { $meaning }`
pub fn out_means<'a>(l: Locale, column: impl Into<Arg<'a>>, meaning: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "out-means", &[("column", column.into()), ("meaning", meaning.into())])
}

/// `Number`
pub fn out_col_no(l: Locale) -> String {
    MESSAGES.format(l, "out-col-no", &[])
}

/// `Your own number`
pub fn out_col_ref(l: Locale) -> String {
    MESSAGES.format(l, "out-col-ref", &[])
}

/// `the person's number in this file; duties refer to it`
pub fn out_means_no(l: Locale) -> String {
    MESSAGES.format(l, "out-means-no", &[])
}

/// `the number in the file from which they came`
pub fn out_means_ref(l: Locale) -> String {
    MESSAGES.format(l, "out-means-ref", &[])
}

/// `the day on which they were told of their entry`
pub fn out_means_told(l: Locale) -> String {
    MESSAGES.format(l, "out-means-told", &[])
}

/// `the day since when they have the duty`
pub fn out_means_from(l: Locale) -> String {
    MESSAGES.format(l, "out-means-from", &[])
}

/// `without +91; masked for those who withdrew consent for their number`
pub fn out_means_mobile(l: Locale) -> String {
    MESSAGES.format(l, "out-means-mobile", &[])
}

/// `Print a report`
pub fn cli_report(l: Locale) -> String {
    MESSAGES.format(l, "cli-report", &[])
}

/// `How many workers there are, how well they are known, how many have been told`
pub fn cli_report_register(l: Locale) -> String {
    MESSAGES.format(l, "cli-report-register", &[])
}

/// `Code of the area; without it the highest one`
pub fn cli_report_under(l: Locale) -> String {
    MESSAGES.format(l, "cli-report-under", &[])
}

/// `In which form`
pub fn cli_report_format(l: Locale) -> String {
    MESSAGES.format(l, "cli-report-format", &[])
}

/// `There is no --format { $format }. Give one of table, json, csv, xlsx`
pub fn cli_report_no_format<'a>(l: Locale, format: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-report-no-format", &[("format", format.into())])
}

/// `One person twice?`
pub fn same_title(l: Locale) -> String {
    MESSAGES.format(l, "same-title", &[])
}

/// ```text
/// { $n ->
///         [0] No pair is left to look at
///         [one] { $n } pair left to look at
///        *[other] { $n } pairs left to look at
///     }
/// ```
pub fn same_lead<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "same-lead", &[("n", n.into())])
}

/// ```text
/// { $n ->
///         [0] You have decided nothing today yet
///         [one] You have decided { $n } pair today
///        *[other] You have decided { $n } pairs today
///     }
/// ```
pub fn same_today<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "same-today", &[("n", n.into())])
}

/// `Last looked for: { $day }`
pub fn same_looked<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "same-looked", &[("day", day.into())])
}

/// `Pairs have not been looked for yet.`
pub fn same_never(l: Locale) -> String {
    MESSAGES.format(l, "same-never", &[])
}

/// `whoever keeps the register of the whole organisation, with the button below`
pub fn same_never_who(l: Locale) -> String {
    MESSAGES.format(l, "same-never-who", &[])
}

/// `Look for pairs in the whole register`
pub fn same_look(l: Locale) -> String {
    MESSAGES.format(l, "same-look", &[])
}

/// `Among millions of names this may take some minutes. Decisions stay as they are.`
pub fn same_look_hint(l: Locale) -> String {
    MESSAGES.format(l, "same-look-hint", &[])
}

/// `Look at both entries side by side and say. Linking deletes nothing: both entries stay, the counts have one person, and a decision can be taken back at any time.`
pub fn same_about(l: Locale) -> String {
    MESSAGES.format(l, "same-about", &[])
}

/// `With the keyboard: s the same, n not the same, l later, u take the last decision back. The keys work while a pair is selected.`
pub fn same_keys(l: Locale) -> String {
    MESSAGES.format(l, "same-keys", &[])
}

/// `{ $a } and { $b }`
pub fn same_pair<'a>(l: Locale, a: impl Into<Arg<'a>>, b: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "same-pair", &[("a", a.into()), ("b", b.into())])
}

/// `What`
pub fn same_field(l: Locale) -> String {
    MESSAGES.format(l, "same-field", &[])
}

/// `First entry`
pub fn same_first(l: Locale) -> String {
    MESSAGES.format(l, "same-first", &[])
}

/// `Second entry`
pub fn same_second(l: Locale) -> String {
    MESSAGES.format(l, "same-second", &[])
}

/// `differs`
pub fn same_differs(l: Locale) -> String {
    MESSAGES.format(l, "same-differs", &[])
}

/// `Name in Hindi`
pub fn same_name_hi(l: Locale) -> String {
    MESSAGES.format(l, "same-name-hi", &[])
}

/// `Name in English`
pub fn same_name_en(l: Locale) -> String {
    MESSAGES.format(l, "same-name-en", &[])
}

/// `From where`
pub fn same_entered(l: Locale) -> String {
    MESSAGES.format(l, "same-entered", &[])
}

/// `Import { $no }`
pub fn same_import<'a>(l: Locale, no: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "same-import", &[("no", no.into())])
}

/// `Entered by hand`
pub fn same_by_hand(l: Locale) -> String {
    MESSAGES.format(l, "same-by-hand", &[])
}

/// `What agrees`
pub fn same_alike(l: Locale) -> String {
    MESSAGES.format(l, "same-alike", &[])
}

/// `What differs`
pub fn same_unlike(l: Locale) -> String {
    MESSAGES.format(l, "same-unlike", &[])
}

/// `They may also be two people of one house: these share a number and a family name.`
pub fn same_house(l: Locale) -> String {
    MESSAGES.format(l, "same-house", &[])
}

/// `Very much agrees`
pub fn same_weight_much(l: Locale) -> String {
    MESSAGES.format(l, "same-weight-much", &[])
}

/// `Much agrees`
pub fn same_weight_more(l: Locale) -> String {
    MESSAGES.format(l, "same-weight-more", &[])
}

/// `Some of it agrees`
pub fn same_weight_some(l: Locale) -> String {
    MESSAGES.format(l, "same-weight-some", &[])
}

/// `the same name`
pub fn same_e_name_same(l: Locale) -> String {
    MESSAGES.format(l, "same-e-name-same", &[])
}

/// `the same name in the other script`
pub fn same_e_name_script(l: Locale) -> String {
    MESSAGES.format(l, "same-e-name-script", &[])
}

/// `the same name in another spelling`
pub fn same_e_name_spelling(l: Locale) -> String {
    MESSAGES.format(l, "same-e-name-spelling", &[])
}

/// `a similar name`
pub fn same_e_name_near(l: Locale) -> String {
    MESSAGES.format(l, "same-e-name-near", &[])
}

/// `another name`
pub fn same_e_name_other(l: Locale) -> String {
    MESSAGES.format(l, "same-e-name-other", &[])
}

/// `the same family name`
pub fn same_e_family_same(l: Locale) -> String {
    MESSAGES.format(l, "same-e-family-same", &[])
}

/// `a similar family name`
pub fn same_e_family_near(l: Locale) -> String {
    MESSAGES.format(l, "same-e-family-near", &[])
}

/// `another family name`
pub fn same_e_family_other(l: Locale) -> String {
    MESSAGES.format(l, "same-e-family-other", &[])
}

/// `the same voter ID`
pub fn same_e_voter_same(l: Locale) -> String {
    MESSAGES.format(l, "same-e-voter-same", &[])
}

/// `voter IDs one letter apart`
pub fn same_e_voter_near(l: Locale) -> String {
    MESSAGES.format(l, "same-e-voter-near", &[])
}

/// `another voter ID`
pub fn same_e_voter_other(l: Locale) -> String {
    MESSAGES.format(l, "same-e-voter-other", &[])
}

/// `the same number`
pub fn same_e_mobile_same(l: Locale) -> String {
    MESSAGES.format(l, "same-e-mobile-same", &[])
}

/// `another number`
pub fn same_e_mobile_other(l: Locale) -> String {
    MESSAGES.format(l, "same-e-mobile-other", &[])
}

/// `the same year of birth`
pub fn same_e_year_same(l: Locale) -> String {
    MESSAGES.format(l, "same-e-year-same", &[])
}

/// `years of birth one or two apart`
pub fn same_e_year_near(l: Locale) -> String {
    MESSAGES.format(l, "same-e-year-near", &[])
}

/// `another year of birth`
pub fn same_e_year_other(l: Locale) -> String {
    MESSAGES.format(l, "same-e-year-other", &[])
}

/// `the same gender`
pub fn same_e_gender_same(l: Locale) -> String {
    MESSAGES.format(l, "same-e-gender-same", &[])
}

/// `another gender`
pub fn same_e_gender_other(l: Locale) -> String {
    MESSAGES.format(l, "same-e-gender-other", &[])
}

/// `the same unit`
pub fn same_e_unit_same(l: Locale) -> String {
    MESSAGES.format(l, "same-e-unit-same", &[])
}

/// `a neighbouring unit`
pub fn same_e_unit_near(l: Locale) -> String {
    MESSAGES.format(l, "same-e-unit-near", &[])
}

/// `a unit far away`
pub fn same_e_unit_other(l: Locale) -> String {
    MESSAGES.format(l, "same-e-unit-other", &[])
}

/// `Decision`
pub fn same_choice(l: Locale) -> String {
    MESSAGES.format(l, "same-choice", &[])
}

/// `One person`
pub fn same_yes(l: Locale) -> String {
    MESSAGES.format(l, "same-yes", &[])
}

/// `Two people`
pub fn same_no(l: Locale) -> String {
    MESSAGES.format(l, "same-no", &[])
}

/// `Later`
pub fn same_later(l: Locale) -> String {
    MESSAGES.format(l, "same-later", &[])
}

/// `Take back`
pub fn same_undo(l: Locale) -> String {
    MESSAGES.format(l, "same-undo", &[])
}

/// `Which entry is to lead`
pub fn same_who_leads(l: Locale) -> String {
    MESSAGES.format(l, "same-who-leads", &[])
}

/// `Why? (if you like)`
pub fn same_why(l: Locale) -> String {
    MESSAGES.format(l, "same-why", &[])
}

/// `Next pairs`
pub fn same_next(l: Locale) -> String {
    MESSAGES.format(l, "same-next", &[])
}

/// `Just decided: { $a } and { $b } are one person.`
pub fn same_last_same<'a>(l: Locale, a: impl Into<Arg<'a>>, b: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "same-last-same", &[("a", a.into()), ("b", b.into())])
}

/// `Just decided: { $a } and { $b } are two people.`
pub fn same_last_not<'a>(l: Locale, a: impl Into<Arg<'a>>, b: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "same-last-not", &[("a", a.into()), ("b", b.into())])
}

/// `This pair is not here, or not in your area.`
pub fn same_no_pair(l: Locale) -> String {
    MESSAGES.format(l, "same-no-pair", &[])
}

/// `Something else was decided about them before. Take that decision back on their page first, then decide.`
pub fn same_decided_before(l: Locale) -> String {
    MESSAGES.format(l, "same-decided-before", &[])
}

/// `Pairs are being looked for. Open the page again in a while.`
pub fn same_looking(l: Locale) -> String {
    MESSAGES.format(l, "same-looking", &[])
}

/// `Say which: one person, two people, or take back.`
pub fn same_choose(l: Locale) -> String {
    MESSAGES.format(l, "same-choose", &[])
}

/// `This person may be here already`
pub fn same_maybe(l: Locale) -> String {
    MESSAGES.format(l, "same-maybe", &[])
}

/// `It resembles the entry below. Look and say; until you do, the two are counted apart.`
pub fn same_maybe_about(l: Locale) -> String {
    MESSAGES.format(l, "same-maybe-about", &[])
}

/// `Decisions about this person`
pub fn same_decided(l: Locale) -> String {
    MESSAGES.format(l, "same-decided", &[])
}

/// `This entry is one person with another entry:`
pub fn same_is_part(l: Locale) -> String {
    MESSAGES.format(l, "same-is-part", &[])
}

/// `Duties and all else are shown together on that page; this entry is as it was.`
pub fn same_is_part_about(l: Locale) -> String {
    MESSAGES.format(l, "same-is-part-about", &[])
}

/// `Other entries of this person`
pub fn same_others(l: Locale) -> String {
    MESSAGES.format(l, "same-others", &[])
}

/// `from the entry { $name }`
pub fn same_from_other<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "same-from-other", &[("name", name.into())])
}

/// `{ $day }: one person`
pub fn same_made_same<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "same-made-same", &[("day", day.into())])
}

/// `{ $day }: two people`
pub fn same_made_not<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "same-made-not", &[("day", day.into())])
}

/// `{ $from }, ref { $no }`
pub fn same_from_ref<'a>(l: Locale, from: impl Into<Arg<'a>>, no: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "same-from-ref", &[("from", from.into()), ("no", no.into())])
}

/// `Entries of one person`
pub fn same_held(l: Locale) -> String {
    MESSAGES.format(l, "same-held", &[])
}

/// `Entry that is linked`
pub fn same_held_with(l: Locale) -> String {
    MESSAGES.format(l, "same-held-with", &[])
}

/// `Entries found to be somebody else's`
pub fn same_held_apart(l: Locale) -> String {
    MESSAGES.format(l, "same-held-apart", &[])
}

/// `so that you are counted once, and not taken for somebody else`
pub fn same_held_why(l: Locale) -> String {
    MESSAGES.format(l, "same-held-why", &[])
}

/// `decided by those who keep the register`
pub fn same_held_source(l: Locale) -> String {
    MESSAGES.format(l, "same-held-source", &[])
}

/// `One number, many people`
pub fn phones_title(l: Locale) -> String {
    MESSAGES.format(l, "phones-title", &[])
}

/// ```text
/// { $n ->
///         [0] There is no such number
///         [one] { $n } number
///        *[other] { $n } numbers
///     }
/// ```
pub fn phones_lead<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "phones-lead", &[("n", n.into())])
}

/// `Sharing a number within a house is common; here are the numbers that stand in the entries of { $least } or more workers. Often it is the number of whoever made the list: ask those units for everybody's own.`
pub fn phones_about<'a>(l: Locale, least: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "phones-about", &[("least", least.into())])
}

/// `Number`
pub fn phones_number(l: Locale) -> String {
    MESSAGES.format(l, "phones-number", &[])
}

/// `Workers`
pub fn phones_people(l: Locale) -> String {
    MESSAGES.format(l, "phones-people", &[])
}

/// `Units`
pub fn phones_units(l: Locale) -> String {
    MESSAGES.format(l, "phones-units", &[])
}

/// `From which import`
pub fn phones_imports(l: Locale) -> String {
    MESSAGES.format(l, "phones-imports", &[])
}

/// `One number, many people`
pub fn phones_link(l: Locale) -> String {
    MESSAGES.format(l, "phones-link", &[])
}

/// `looking for pairs counts these numbers as well`
pub fn phones_never_who(l: Locale) -> String {
    MESSAGES.format(l, "phones-never-who", &[])
}

/// `The register of workers`
pub fn cli_register_about(l: Locale) -> String {
    MESSAGES.format(l, "cli-register-about", &[])
}

/// `Two entries of one person`
pub fn cli_same_about(l: Locale) -> String {
    MESSAGES.format(l, "cli-same-about", &[])
}

/// `Look for pairs in the whole register`
pub fn cli_same_look(l: Locale) -> String {
    MESSAGES.format(l, "cli-same-look", &[])
}

/// `{ $cards } entries compared, { $pairs } pairs found, { $left } left to look at`
pub fn cli_same_looked<'a>(
    l: Locale,
    cards: impl Into<Arg<'a>>,
    pairs: impl Into<Arg<'a>>,
    left: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "cli-same-looked",
        &[("cards", cards.into()), ("pairs", pairs.into()), ("left", left.into())],
    )
}

/// `This work or tour is not here, or not in your area.`
pub fn work_none(l: Locale) -> String {
    MESSAGES.format(l, "work-none", &[])
}

/// `This work was taken back. No answer is needed any more.`
pub fn work_over(l: Locale) -> String {
    MESSAGES.format(l, "work-over", &[])
}

/// `They have answered themselves; nobody else writes over that.`
pub fn work_answered_self(l: Locale) -> String {
    MESSAGES.format(l, "work-answered-self", &[])
}

/// `Only the presidents of their unit and mandal write on somebody's behalf. Ask them.`
pub fn work_not_near(l: Locale) -> String {
    MESSAGES.format(l, "work-not-near", &[])
}

/// `Your account is not tied to any worker of the register. Ask the president of your unit to tie it.`
pub fn work_no_account(l: Locale) -> String {
    MESSAGES.format(l, "work-no-account", &[])
}

/// `Write what is to be done.`
pub fn work_no_text(l: Locale) -> String {
    MESSAGES.format(l, "work-no-text", &[])
}

/// `Write it in fewer than { $most } letters.`
pub fn work_too_long<'a>(l: Locale, most: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-too-long", &[("most", most.into())])
}

/// `Choose from the list where it is.`
pub fn work_no_place(l: Locale) -> String {
    MESSAGES.format(l, "work-no-place", &[])
}

/// `Write the year of birth in four digits, such as 1985.`
pub fn work_no_year(l: Locale) -> String {
    MESSAGES.format(l, "work-no-year", &[])
}

/// `Choose one of the answers.`
pub fn work_no_choice(l: Locale) -> String {
    MESSAGES.format(l, "work-no-choice", &[])
}

/// `Work given`
pub fn work_title(l: Locale) -> String {
    MESSAGES.format(l, "work-title", &[])
}

/// ```text
/// { $area }: { $n ->
///         [0] no work has been given yet
///         [one] { $n } piece of work
///        *[other] { $n } pieces of work
///     }
/// ```
pub fn work_lead<'a>(l: Locale, area: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-lead", &[("area", area.into()), ("n", n.into())])
}

/// `No work has been given here yet.`
pub fn work_none_yet(l: Locale) -> String {
    MESSAGES.format(l, "work-none-yet", &[])
}

/// `the presidents of this area or of one above it`
pub fn work_none_yet_who(l: Locale) -> String {
    MESSAGES.format(l, "work-none-yet-who", &[])
}

/// `Give work`
pub fn work_new(l: Locale) -> String {
    MESSAGES.format(l, "work-new", &[])
}

/// `What is to be done, by whom and by when. There are three answers and all are equal: done, could not, help wanted.`
pub fn work_new_lead(l: Locale) -> String {
    MESSAGES.format(l, "work-new-lead", &[])
}

/// `What is to be done`
pub fn work_what(l: Locale) -> String {
    MESSAGES.format(l, "work-what", &[])
}

/// `Of which kind`
pub fn work_kind(l: Locale) -> String {
    MESSAGES.format(l, "work-kind", &[])
}

/// `A word of your own, such as meeting or contact.`
pub fn work_kind_hint(l: Locale) -> String {
    MESSAGES.format(l, "work-kind-hint", &[])
}

/// `By when`
pub fn work_due(l: Locale) -> String {
    MESSAGES.format(l, "work-due", &[])
}

/// `To whom`
pub fn work_whom(l: Locale) -> String {
    MESSAGES.format(l, "work-whom", &[])
}

/// `Everybody here`
pub fn work_everybody(l: Locale) -> String {
    MESSAGES.format(l, "work-everybody", &[])
}

/// `Code of the unit`
pub fn work_area(l: Locale) -> String {
    MESSAGES.format(l, "work-area", &[])
}

/// `The work goes to this unit and to everybody below it.`
pub fn work_area_hint(l: Locale) -> String {
    MESSAGES.format(l, "work-area-hint", &[])
}

/// `Work`
pub fn work_col_what(l: Locale) -> String {
    MESSAGES.format(l, "work-col-what", &[])
}

/// `To how many`
pub fn work_col_of(l: Locale) -> String {
    MESSAGES.format(l, "work-col-of", &[])
}

/// `Done`
pub fn work_col_done(l: Locale) -> String {
    MESSAGES.format(l, "work-col-done", &[])
}

/// `Could not`
pub fn work_col_could_not(l: Locale) -> String {
    MESSAGES.format(l, "work-col-could-not", &[])
}

/// `Help wanted`
pub fn work_col_help(l: Locale) -> String {
    MESSAGES.format(l, "work-col-help", &[])
}

/// `Not answered`
pub fn work_col_open(l: Locale) -> String {
    MESSAGES.format(l, "work-col-open", &[])
}

/// `Share filled`
pub fn work_col_share(l: Locale) -> String {
    MESSAGES.format(l, "work-col-share", &[])
}

/// `The units below`
pub fn work_below(l: Locale) -> String {
    MESSAGES.format(l, "work-below", &[])
}

/// `The people of your unit`
pub fn work_people(l: Locale) -> String {
    MESSAGES.format(l, "work-people", &[])
}

/// `Taken back: { $why }`
pub fn work_withdrawn<'a>(l: Locale, why: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-withdrawn", &[("why", why.into())])
}

/// `Take the work back`
pub fn work_withdraw(l: Locale) -> String {
    MESSAGES.format(l, "work-withdraw", &[])
}

/// `One worker`
pub fn work_to_one(l: Locale) -> String {
    MESSAGES.format(l, "work-to-one", &[])
}

/// `by { $day }`
pub fn work_until<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-until", &[("day", day.into())])
}

/// `given on { $day }`
pub fn work_given<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-given", &[("day", day.into())])
}

/// `Names are seen only by the president of that same unit; above it there are numbers only.`
pub fn work_only_counts(l: Locale) -> String {
    MESSAGES.format(l, "work-only-counts", &[])
}

/// ```text
/// { $name ->
///         [done] Done
///         [could_not] Could not
///        *[help] Help wanted
///     }
/// ```
pub fn work_answer<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-answer", &[("name", name.into())])
}

/// `not said yet`
pub fn work_not_said(l: Locale) -> String {
    MESSAGES.format(l, "work-not-said", &[])
}

/// `What was said`
pub fn work_said(l: Locale) -> String {
    MESSAGES.format(l, "work-said", &[])
}

/// ```text
/// { $name ->
///         [meeting] Meeting
///         [contact] Seeing people
///         [programme] Programme
///        *[other] Other
///     }
/// ```
pub fn work_purpose<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-purpose", &[("name", name.into())])
}

/// ```text
/// { $name ->
///         [planned] planned
///         [done] done
///        *[not_held] could not
///     }
/// ```
pub fn work_told<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-told", &[("name", name.into())])
}

/// ```text
/// { $name ->
///         [turned] The last day is before the first day.
///         [before_duty] The date is before your duty began.
///         [to_come] It says done, but the date is still to come.
///        *[far_away] The date is more than a year away from today.
///     }
/// ```
pub fn work_doubt<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-doubt", &[("name", name.into())])
}

/// `Correct it`
pub fn work_mend(l: Locale) -> String {
    MESSAGES.format(l, "work-mend", &[])
}

/// `It is right as it is`
pub fn work_right(l: Locale) -> String {
    MESSAGES.format(l, "work-right", &[])
}

/// `My work`
pub fn work_mine(l: Locale) -> String {
    MESSAGES.format(l, "work-mine", &[])
}

/// `Namaste { $name } ji`
pub fn work_hello<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-hello", &[("name", name.into())])
}

/// `Written { $n } · received { $n } ✓`
pub fn work_counts<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-counts", &[("n", n.into())])
}

/// `What you write is sent at once: you need a network when you send it.`
pub fn work_sent_at_once(l: Locale) -> String {
    MESSAGES.format(l, "work-sent-at-once", &[])
}

/// ```text
/// { $n ->
///         [0] Nothing is left for today
///         [one] Today's work ({ $n })
///        *[other] Today's work ({ $n })
///     }
/// ```
pub fn work_today<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-today", &[("n", n.into())])
}

/// `The reason, or what help`
pub fn work_note(l: Locale) -> String {
    MESSAGES.format(l, "work-note", &[])
}

/// `If it could not be done, write why.`
pub fn work_note_hint(l: Locale) -> String {
    MESSAGES.format(l, "work-note-hint", &[])
}

/// `You said: { $answer }`
pub fn work_said_before<'a>(l: Locale, answer: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-said-before", &[("answer", answer.into())])
}

/// `Write a tour`
pub fn work_tour_new(l: Locale) -> String {
    MESSAGES.format(l, "work-tour-new", &[])
}

/// `Where?`
pub fn work_tour_where(l: Locale) -> String {
    MESSAGES.format(l, "work-tour-where", &[])
}

/// `More than one place or day`
pub fn work_tour_more(l: Locale) -> String {
    MESSAGES.format(l, "work-tour-more", &[])
}

/// `Second place`
pub fn work_tour_where_two(l: Locale) -> String {
    MESSAGES.format(l, "work-tour-where-two", &[])
}

/// `Third place`
pub fn work_tour_where_three(l: Locale) -> String {
    MESSAGES.format(l, "work-tour-where-three", &[])
}

/// `Nowhere else`
pub fn work_tour_nowhere_else(l: Locale) -> String {
    MESSAGES.format(l, "work-tour-nowhere-else", &[])
}

/// `When?`
pub fn work_tour_when(l: Locale) -> String {
    MESSAGES.format(l, "work-tour-when", &[])
}

/// `Until when (leave it empty for one day)`
pub fn work_tour_until(l: Locale) -> String {
    MESSAGES.format(l, "work-tour-until", &[])
}

/// `What for?`
pub fn work_tour_why(l: Locale) -> String {
    MESSAGES.format(l, "work-tour-why", &[])
}

/// `Two words`
pub fn work_tour_words(l: Locale) -> String {
    MESSAGES.format(l, "work-tour-words", &[])
}

/// `A date to come makes it a plan; say later whether it came about.`
pub fn work_tour_words_hint(l: Locale) -> String {
    MESSAGES.format(l, "work-tour-words-hint", &[])
}

/// `You have a duty at no unit at present, so there is no place for a tour.`
pub fn work_tour_no_places(l: Locale) -> String {
    MESSAGES.format(l, "work-tour-no-places", &[])
}

/// `What was received`
pub fn work_received(l: Locale) -> String {
    MESSAGES.format(l, "work-received", &[])
}

/// `Nothing has been written yet.`
pub fn work_received_none(l: Locale) -> String {
    MESSAGES.format(l, "work-received-none", &[])
}

/// `Received: { $time }, receipt { $n }`
pub fn work_received_at<'a>(l: Locale, time: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-received-at", &[("time", time.into()), ("n", n.into())])
}

/// ```text
/// { $n ->
///         [one] There is { $n } thing to ask you
///        *[other] There are { $n } things to ask you
///     }
/// ```
pub fn work_ask_you<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-ask-you", &[("n", n.into())])
}

/// `Did this tour come about?`
pub fn work_came_about(l: Locale) -> String {
    MESSAGES.format(l, "work-came-about", &[])
}

/// `{ $by } wrote this for you`
pub fn work_written_for<'a>(l: Locale, by: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-written-for", &[("by", by.into())])
}

/// `{ $by } wrote this for them; their yes is still to come`
pub fn work_for_unconfirmed<'a>(l: Locale, by: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-for-unconfirmed", &[("by", by.into())])
}

/// `{ $by } wrote this, { $name } said it is right`
pub fn work_for_confirmed<'a>(l: Locale, by: impl Into<Arg<'a>>, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-for-confirmed", &[("by", by.into()), ("name", name.into())])
}

/// `a president`
pub fn work_somebody(l: Locale) -> String {
    MESSAGES.format(l, "work-somebody", &[])
}

/// `Who will see this: the president of your unit and the mandal president. Above them only numbers go.`
pub fn work_who_sees(l: Locale) -> String {
    MESSAGES.format(l, "work-who-sees", &[])
}

/// `Your location is not taken.`
pub fn work_no_location(l: Locale) -> String {
    MESSAGES.format(l, "work-no-location", &[])
}

/// `My data and who looked`
pub fn work_my_data(l: Locale) -> String {
    MESSAGES.format(l, "work-my-data", &[])
}

/// `Work and tours`
pub fn work_of_worker(l: Locale) -> String {
    MESSAGES.format(l, "work-of-worker", &[])
}

/// `Answers { $answers } · tours within 90 days: held { $held }, planned { $planned }`
pub fn work_of_worker_counts<'a>(
    l: Locale,
    answers: impl Into<Arg<'a>>,
    held: impl Into<Arg<'a>>,
    planned: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "work-of-worker-counts",
        &[("answers", answers.into()), ("held", held.into()), ("planned", planned.into())],
    )
}

/// `Write for them`
pub fn work_for(l: Locale) -> String {
    MESSAGES.format(l, "work-for", &[])
}

/// `If they have no phone, you can write for them. Both names are kept, and they say yes later.`
pub fn work_for_lead(l: Locale) -> String {
    MESSAGES.format(l, "work-for-lead", &[])
}

/// `Write it down`
pub fn work_save(l: Locale) -> String {
    MESSAGES.format(l, "work-save", &[])
}

/// `Make a card to come in with`
pub fn work_account(l: Locale) -> String {
    MESSAGES.format(l, "work-account", &[])
}

/// `Correct the entry`
pub fn work_change(l: Locale) -> String {
    MESSAGES.format(l, "work-change", &[])
}

/// `Write only what is to change; what is left empty stays as it is.`
pub fn work_change_hint(l: Locale) -> String {
    MESSAGES.format(l, "work-change-hint", &[])
}

/// `Why is it changed?`
pub fn work_change_why(l: Locale) -> String {
    MESSAGES.format(l, "work-change-why", &[])
}

/// `End the duty or hand it over`
pub fn work_hand_over(l: Locale) -> String {
    MESSAGES.format(l, "work-hand-over", &[])
}

/// `Who now?`
pub fn work_hand_over_to(l: Locale) -> String {
    MESSAGES.format(l, "work-hand-over-to", &[])
}

/// `Nobody yet`
pub fn work_hand_over_nobody(l: Locale) -> String {
    MESSAGES.format(l, "work-hand-over-nobody", &[])
}

/// `From which day`
pub fn work_hand_over_from(l: Locale) -> String {
    MESSAGES.format(l, "work-hand-over-from", &[])
}

/// `Their duty lasts until the day before.`
pub fn work_hand_over_hint(l: Locale) -> String {
    MESSAGES.format(l, "work-hand-over-hint", &[])
}

/// `Move to another unit`
pub fn work_move(l: Locale) -> String {
    MESSAGES.format(l, "work-move", &[])
}

/// `The new duty begins, and the duties chosen below end the day before.`
pub fn work_move_hint(l: Locale) -> String {
    MESSAGES.format(l, "work-move-hint", &[])
}

/// `End: { $duty }`
pub fn work_move_end<'a>(l: Locale, duty: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "work-move-end", &[("duty", duty.into())])
}

/// `Vacant posts`
pub fn vacant_title(l: Locale) -> String {
    MESSAGES.format(l, "vacant-title", &[])
}

/// ```text
/// { $area }: { $n ->
///         [0] no core post is vacant
///         [one] { $n } core post is vacant
///        *[other] { $n } core posts are vacant
///     }
/// ```
pub fn vacant_lead<'a>(l: Locale, area: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "vacant-lead", &[("area", area.into()), ("n", n.into())])
}

/// `Post by post`
pub fn vacant_posts(l: Locale) -> String {
    MESSAGES.format(l, "vacant-posts", &[])
}

/// `Post`
pub fn vacant_col_post(l: Locale) -> String {
    MESSAGES.format(l, "vacant-col-post", &[])
}

/// `Units`
pub fn vacant_col_units(l: Locale) -> String {
    MESSAGES.format(l, "vacant-col-units", &[])
}

/// `Filled`
pub fn vacant_col_filled(l: Locale) -> String {
    MESSAGES.format(l, "vacant-col-filled", &[])
}

/// `Vacant`
pub fn vacant_col_vacant(l: Locale) -> String {
    MESSAGES.format(l, "vacant-col-vacant", &[])
}

/// `Core post`
pub fn vacant_col_core(l: Locale) -> String {
    MESSAGES.format(l, "vacant-col-core", &[])
}

/// `yes`
pub fn vacant_yes(l: Locale) -> String {
    MESSAGES.format(l, "vacant-yes", &[])
}

/// `no`
pub fn vacant_no(l: Locale) -> String {
    MESSAGES.format(l, "vacant-no", &[])
}

/// `The units below: in how many it is vacant`
pub fn vacant_below(l: Locale) -> String {
    MESSAGES.format(l, "vacant-below", &[])
}

/// `Where there is nobody: { $post }`
pub fn vacant_lacking<'a>(l: Locale, post: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "vacant-lacking", &[("post", post.into())])
}

/// `The first { $n } are shown.`
pub fn vacant_more<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "vacant-more", &[("n", n.into())])
}

/// `Those whose unit is no more`
pub fn vacant_orphans(l: Locale) -> String {
    MESSAGES.format(l, "vacant-orphans", &[])
}

/// ```text
/// { $n ->
///         [one] { $n } duty is of a unit that is not in the list any more. Write the code of the new unit, or end it.
///        *[other] { $n } duties are of units that are not in the list any more. Write the code of the new unit, or end them.
///     }
/// ```
pub fn vacant_orphans_lead<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "vacant-orphans-lead", &[("n", n.into())])
}

/// `Code of the new unit (left empty, the duty ends today)`
pub fn vacant_mend_to(l: Locale) -> String {
    MESSAGES.format(l, "vacant-mend-to", &[])
}

/// `Work and tours`
pub fn held_work(l: Locale) -> String {
    MESSAGES.format(l, "held-work", &[])
}

/// `To know of the work that was given and of tours`
pub fn held_work_why(l: Locale) -> String {
    MESSAGES.format(l, "held-work-why", &[])
}

/// `you wrote it`
pub fn held_work_own(l: Locale) -> String {
    MESSAGES.format(l, "held-work-own", &[])
}

/// `written for you`
pub fn held_work_for(l: Locale) -> String {
    MESSAGES.format(l, "held-work-for", &[])
}

/// `Names drawn by lot`
pub fn sample_title(l: Locale) -> String {
    MESSAGES.format(l, "sample-title", &[])
}

/// `{ $area }: ask some people to learn how right the list is`
pub fn sample_lead<'a>(l: Locale, area: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sample-lead", &[("area", area.into())])
}

/// `How right is the list? Draw some names and ask`
pub fn sample_lead_link(l: Locale) -> String {
    MESSAGES.format(l, "sample-lead-link", &[])
}

/// `Names are drawn as from a hat: every worker is equally likely to be drawn. Then speak with each by phone or in person, and write down what you learn.`
pub fn sample_how(l: Locale) -> String {
    MESSAGES.format(l, "sample-how", &[])
}

/// `Names that were drawn are not changed or removed. What was left unfinished is seen here as well.`
pub fn sample_kept(l: Locale) -> String {
    MESSAGES.format(l, "sample-kept", &[])
}

/// `Samples so far`
pub fn sample_list(l: Locale) -> String {
    MESSAGES.format(l, "sample-list", &[])
}

/// `All samples`
pub fn sample_all(l: Locale) -> String {
    MESSAGES.format(l, "sample-all", &[])
}

/// `Draw a sample from here`
pub fn sample_draw(l: Locale) -> String {
    MESSAGES.format(l, "sample-draw", &[])
}

/// `How sure the result is to be (the smaller the margin, the more names)`
pub fn sample_margin(l: Locale) -> String {
    MESSAGES.format(l, "sample-margin", &[])
}

/// `±{ $n } points`
pub fn sample_margin_of<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sample-margin-of", &[("n", n.into())])
}

/// `No sample has been drawn here yet.`
pub fn sample_none_yet(l: Locale) -> String {
    MESSAGES.format(l, "sample-none-yet", &[])
}

/// `Whoever keeps the list of this area's workers draws one.`
pub fn sample_none_yet_who(l: Locale) -> String {
    MESSAGES.format(l, "sample-none-yet-who", &[])
}

/// `Drawn on`
pub fn sample_col_day(l: Locale) -> String {
    MESSAGES.format(l, "sample-col-day", &[])
}

/// `Drawn by`
pub fn sample_col_by(l: Locale) -> String {
    MESSAGES.format(l, "sample-col-by", &[])
}

/// `Drawn`
pub fn sample_col_drawn(l: Locale) -> String {
    MESSAGES.format(l, "sample-col-drawn", &[])
}

/// `Answered`
pub fn sample_col_answered(l: Locale) -> String {
    MESSAGES.format(l, "sample-col-answered", &[])
}

/// `How many are right`
pub fn sample_col_found(l: Locale) -> String {
    MESSAGES.format(l, "sample-col-found", &[])
}

/// `Answer`
pub fn sample_col_answer(l: Locale) -> String {
    MESSAGES.format(l, "sample-col-answer", &[])
}

/// `People`
pub fn sample_col_people(l: Locale) -> String {
    MESSAGES.format(l, "sample-col-people", &[])
}

/// `{ $area }: sample of { $day }`
pub fn sample_of<'a>(l: Locale, area: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sample-of", &[("area", area.into()), ("day", day.into())])
}

/// `{ $drawn } names of { $people } were drawn (for ±{ $margin } points) by { $by }`
pub fn sample_drawn<'a>(
    l: Locale,
    drawn: impl Into<Arg<'a>>,
    people: impl Into<Arg<'a>>,
    margin: impl Into<Arg<'a>>,
    by: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "sample-drawn",
        &[("drawn", drawn.into()), ("people", people.into()), ("margin", margin.into()), ("by", by.into())],
    )
}

/// `somebody without an account here`
pub fn sample_somebody(l: Locale) -> String {
    MESSAGES.format(l, "sample-somebody", &[])
}

/// `{ $drawn } names of { $people } were drawn (for ±{ $margin } points)`
pub fn sample_size<'a>(
    l: Locale,
    drawn: impl Into<Arg<'a>>,
    people: impl Into<Arg<'a>>,
    margin: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "sample-size",
        &[("drawn", drawn.into()), ("people", people.into()), ("margin", margin.into())],
    )
}

/// `Answered { $answered } · not asked yet { $open }`
pub fn sample_open<'a>(l: Locale, answered: impl Into<Arg<'a>>, open: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sample-open", &[("answered", answered.into()), ("open", open.into())])
}

/// `{ $answered } of { $drawn } answered`
pub fn sample_progress<'a>(l: Locale, answered: impl Into<Arg<'a>>, drawn: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sample-progress", &[("answered", answered.into()), ("drawn", drawn.into())])
}

/// `Of those answered { $share } are right ({ $found } of { $answered }); of everybody between { $low } and { $high } (95% confidence)`
pub fn sample_result<'a>(
    l: Locale,
    share: impl Into<Arg<'a>>,
    found: impl Into<Arg<'a>>,
    answered: impl Into<Arg<'a>>,
    low: impl Into<Arg<'a>>,
    high: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "sample-result",
        &[
            ("share", share.into()),
            ("found", found.into()),
            ("answered", answered.into()),
            ("low", low.into()),
            ("high", high.into()),
        ],
    )
}

/// `{ $found } of { $answered }`
pub fn sample_found<'a>(l: Locale, found: impl Into<Arg<'a>>, answered: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sample-found", &[("found", found.into()), ("answered", answered.into())])
}

/// `If none of those of whom nothing is known (not asked yet, no reply, refused) are right, { $worst }; if all of them are, { $best }`
pub fn sample_bounds<'a>(l: Locale, worst: impl Into<Arg<'a>>, best: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sample-bounds", &[("worst", worst.into()), ("best", best.into())])
}

/// `No share is stated of fewer than { $n } answers; the counts are below`
pub fn sample_too_few<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sample-too-few", &[("n", n.into())])
}

/// `This range is that of the draw alone. What those who could not be asked may change is stated apart.`
pub fn sample_chance_only(l: Locale) -> String {
    MESSAGES.format(l, "sample-chance-only", &[])
}

/// `By answer`
pub fn sample_by_answer(l: Locale) -> String {
    MESSAGES.format(l, "sample-by-answer", &[])
}

/// `Spoke by phone, is a worker`
pub fn sample_answer_reached(l: Locale) -> String {
    MESSAGES.format(l, "sample-answer-reached", &[])
}

/// `Met and confirmed`
pub fn sample_answer_met(l: Locale) -> String {
    MESSAGES.format(l, "sample-answer-met", &[])
}

/// `Did not pick up`
pub fn sample_answer_no_reply(l: Locale) -> String {
    MESSAGES.format(l, "sample-answer-no-reply", &[])
}

/// `Wrong number`
pub fn sample_answer_wrong_number(l: Locale) -> String {
    MESSAGES.format(l, "sample-answer-wrong-number", &[])
}

/// `Is not a worker`
pub fn sample_answer_not_worker(l: Locale) -> String {
    MESSAGES.format(l, "sample-answer-not-worker", &[])
}

/// `Refused`
pub fn sample_answer_refused(l: Locale) -> String {
    MESSAGES.format(l, "sample-answer-refused", &[])
}

/// `Not asked yet`
pub fn sample_answer_open(l: Locale) -> String {
    MESSAGES.format(l, "sample-answer-open", &[])
}

/// `Whom to ask`
pub fn sample_sheet(l: Locale) -> String {
    MESSAGES.format(l, "sample-sheet", &[])
}

/// `If you press a wrong answer, press the right one. Nobody counts who made how many calls.`
pub fn sample_sheet_how(l: Locale) -> String {
    MESSAGES.format(l, "sample-sheet-how", &[])
}

/// `Tell them first.`
pub fn sample_tell_first(l: Locale) -> String {
    MESSAGES.format(l, "sample-tell-first", &[])
}

/// `They have not been told yet that their name is here, so the number does not open. Meet them, or give them the notice first.`
pub fn sample_tell_first_how(l: Locale) -> String {
    MESSAGES.format(l, "sample-tell-first-how", &[])
}

/// `No phone number is written down; ask in person`
pub fn sample_no_number(l: Locale) -> String {
    MESSAGES.format(l, "sample-no-number", &[])
}

/// `No longer on the list here`
pub fn sample_not_here(l: Locale) -> String {
    MESSAGES.format(l, "sample-not-here", &[])
}

/// `{ $answer } · { $day }`
pub fn sample_said<'a>(l: Locale, answer: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sample-said", &[("answer", answer.into()), ("day", day.into())])
}

/// `Show the number (is recorded)`
pub fn sample_show(l: Locale) -> String {
    MESSAGES.format(l, "sample-show", &[])
}

/// `Previous { $n }`
pub fn sample_before<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sample-before", &[("n", n.into())])
}

/// `Next { $n }`
pub fn sample_after<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sample-after", &[("n", n.into())])
}

/// `Last sample: { $day }`
pub fn sample_last<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sample-last", &[("day", day.into())])
}

/// `There is no such sample. Open it from the list of samples of your area.`
pub fn sample_none(l: Locale) -> String {
    MESSAGES.format(l, "sample-none", &[])
}

/// `Nobody has a duty here today, so no sample can be drawn. Add workers first, or choose the area above.`
pub fn sample_nobody(l: Locale) -> String {
    MESSAGES.format(l, "sample-nobody", &[])
}

/// `No phone number of theirs is written down. Ask in person.`
pub fn sample_no_mobile(l: Locale) -> String {
    MESSAGES.format(l, "sample-no-mobile", &[])
}

/// `Drawn by lot`
pub fn sample_held(l: Locale) -> String {
    MESSAGES.format(l, "sample-held", &[])
}

/// `Drawn on`
pub fn sample_held_day(l: Locale) -> String {
    MESSAGES.format(l, "sample-held-day", &[])
}

/// `What was written down`
pub fn sample_held_said(l: Locale) -> String {
    MESSAGES.format(l, "sample-held-said", &[])
}

/// `To learn how right the list of workers is`
pub fn sample_held_why(l: Locale) -> String {
    MESSAGES.format(l, "sample-held-why", &[])
}

/// `Drawn by lot; the answer was written down by whoever asked`
pub fn sample_held_source(l: Locale) -> String {
    MESSAGES.format(l, "sample-held-source", &[])
}

/// `Where workers are more than 10% of the electors`
pub fn roll_title(l: Locale) -> String {
    MESSAGES.format(l, "roll-title", &[])
}

/// ```text
/// { $area }: { $n ->
///         [0] in no booth workers are seen to be more than 10% of the electors
///         [one] in { $n } booth workers are more than 10% of the electors
///        *[other] in { $n } booths workers are more than 10% of the electors
///     }
/// ```
pub fn roll_lead<'a>(l: Locale, area: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "roll-lead", &[("area", area.into()), ("n", n.into())])
}

/// `This is a list of those who work, not a voter roll. End the duties of those who do not.`
pub fn roll_why(l: Locale) -> String {
    MESSAGES.format(l, "roll-why", &[])
}

/// `No booth here has a known number of electors, so nothing can be said. The numbers come with a file of electors.`
pub fn roll_not_known(l: Locale) -> String {
    MESSAGES.format(l, "roll-not-known", &[])
}

/// `The first { $n } are here; the file below has all.`
pub fn roll_first<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "roll-first", &[("n", n.into())])
}

/// ```text
/// { $n ->
///         [0] The electors of all booths are known.
///         [one] The electors of { $n } booth are not known; nothing is said of it.
///        *[other] The electors of { $n } booths are not known; nothing is said of them.
///     }
/// ```
pub fn roll_unknown<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "roll-unknown", &[("n", n.into())])
}

/// ```text
/// { $n ->
///         [one] In { $n } booth workers are more than 10% of the electors.
///        *[other] In { $n } booths workers are more than 10% of the electors.
///     }
/// ```
pub fn roll_warning<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "roll-warning", &[("n", n.into())])
}

/// `See which`
pub fn roll_see(l: Locale) -> String {
    MESSAGES.format(l, "roll-see", &[])
}

/// `Booth`
pub fn roll_col_booth(l: Locale) -> String {
    MESSAGES.format(l, "roll-col-booth", &[])
}

/// `Electors`
pub fn roll_col_electors(l: Locale) -> String {
    MESSAGES.format(l, "roll-col-electors", &[])
}

/// `Share`
pub fn roll_col_share(l: Locale) -> String {
    MESSAGES.format(l, "roll-col-share", &[])
}

/// `Roll of`
pub fn roll_col_day(l: Locale) -> String {
    MESSAGES.format(l, "roll-col-day", &[])
}

/// ```text
/// { $n ->
///         [one] In { $n } booth workers are more than 10% of the electors: { $booths }
///        *[other] In { $n } booths workers are more than 10% of the electors, such as { $booths }
///     }
/// ```
pub fn roll_doctor<'a>(l: Locale, n: impl Into<Arg<'a>>, booths: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "roll-doctor", &[("n", n.into()), ("booths", booths.into())])
}

/// `See the whole list at /workers/roll. End the duties of those who do not work; if a voter roll was brought in as workers, take that import back.`
pub fn roll_doctor_way_out(l: Locale) -> String {
    MESSAGES.format(l, "roll-doctor-way-out", &[])
}

/// `Designations`
pub fn designation_title(l: Locale) -> String {
    MESSAGES.format(l, "designation-title", &[])
}

/// ```text
/// { $n ->
///         [one] { $n } designation is given
///        *[other] { $n } designations are given
///     }
/// ```
pub fn designation_lead<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "designation-lead", &[("n", n.into())])
}

/// `Files and forms choose among these.`
pub fn designation_lead_more(l: Locale) -> String {
    MESSAGES.format(l, "designation-lead-more", &[])
}

/// `at any unit`
pub fn designation_any(l: Locale) -> String {
    MESSAGES.format(l, "designation-any", &[])
}

/// `{ $n } at each unit`
pub fn designation_posts_of<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "designation-posts-of", &[("n", n.into())])
}

/// `core post`
pub fn designation_core(l: Locale) -> String {
    MESSAGES.format(l, "designation-core", &[])
}

/// `For this designation the number of the voter's card is kept`
pub fn designation_voter(l: Locale) -> String {
    MESSAGES.format(l, "designation-voter", &[])
}

/// `Also understood: { $names }`
pub fn designation_also<'a>(l: Locale, names: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "designation-also", &[("names", names.into())])
}

/// `not given since { $day }`
pub fn designation_ended<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "designation-ended", &[("day", day.into())])
}

/// `No longer given`
pub fn designation_before(l: Locale) -> String {
    MESSAGES.format(l, "designation-before", &[])
}

/// `Whoever has one keeps it. Nobody new is given one.`
pub fn designation_before_more(l: Locale) -> String {
    MESSAGES.format(l, "designation-before-more", &[])
}

/// `The voter ID of { $n } people is kept; { $unneeded } of them have no duty that needs it.`
pub fn designation_voter_ids<'a>(l: Locale, n: impl Into<Arg<'a>>, unneeded: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "designation-voter-ids", &[("n", n.into()), ("unneeded", unneeded.into())])
}

/// `Destroy the { $n } that nobody needs`
pub fn designation_forget<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "designation-forget", &[("n", n.into())])
}

/// `Destroy those that nobody needs: sangathan register voter-id forget --reason …`
pub fn designation_doctor_way_out(l: Locale) -> String {
    MESSAGES.format(l, "designation-doctor-way-out", &[])
}

/// `Add a designation`
pub fn designation_add(l: Locale) -> String {
    MESSAGES.format(l, "designation-add", &[])
}

/// `Change or end`
pub fn designation_change(l: Locale) -> String {
    MESSAGES.format(l, "designation-change", &[])
}

/// `Stop giving this designation`
pub fn designation_end(l: Locale) -> String {
    MESSAGES.format(l, "designation-end", &[])
}

/// `Whoever has it keeps it; nobody new is given it.`
pub fn designation_end_hint(l: Locale) -> String {
    MESSAGES.format(l, "designation-end-hint", &[])
}

/// `Give it again`
pub fn designation_again(l: Locale) -> String {
    MESSAGES.format(l, "designation-again", &[])
}

/// `In Hindi`
pub fn designation_hi(l: Locale) -> String {
    MESSAGES.format(l, "designation-hi", &[])
}

/// `In English`
pub fn designation_en(l: Locale) -> String {
    MESSAGES.format(l, "designation-en", &[])
}

/// `How else it is written`
pub fn designation_spoken(l: Locale) -> String {
    MESSAGES.format(l, "designation-spoken", &[])
}

/// `Other names that files use, with ; between them.`
pub fn designation_spoken_hint(l: Locale) -> String {
    MESSAGES.format(l, "designation-spoken-hint", &[])
}

/// `At which kind of unit`
pub fn designation_level(l: Locale) -> String {
    MESSAGES.format(l, "designation-level", &[])
}

/// `How many at each unit`
pub fn designation_posts(l: Locale) -> String {
    MESSAGES.format(l, "designation-posts", &[])
}

/// `Blank for any number.`
pub fn designation_posts_hint(l: Locale) -> String {
    MESSAGES.format(l, "designation-posts-hint", &[])
}

/// `Place in the list`
pub fn designation_place(l: Locale) -> String {
    MESSAGES.format(l, "designation-place", &[])
}

/// `A core post: a unit without anybody counts as vacant`
pub fn designation_core_ask(l: Locale) -> String {
    MESSAGES.format(l, "designation-core-ask", &[])
}

/// `This designation needs the number of the voter's card`
pub fn designation_voter_ask(l: Locale) -> String {
    MESSAGES.format(l, "designation-voter-ask", &[])
}

/// `Reason`
pub fn designation_reason(l: Locale) -> String {
    MESSAGES.format(l, "designation-reason", &[])
}

/// `If you change whether voter IDs are needed, say why. It is recorded with your name.`
pub fn designation_reason_hint(l: Locale) -> String {
    MESSAGES.format(l, "designation-reason-hint", &[])
}

/// `«{ $duty }» is no longer given to anybody. Choose another designation; to give it again, start it under «Designations».`
pub fn designation_ended_error<'a>(l: Locale, duty: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "designation-ended-error", &[("duty", duty.into())])
}

/// ```text
/// { $n ->
///         [one] { $n } person has this duty at another kind of unit. End or change that duty first.
///        *[other] { $n } people have this duty at another kind of unit. End or change those duties first.
///     }
/// ```
pub fn designation_level_held<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "designation-level-held", &[("n", n.into())])
}

/// `The voter ID of { $n } people is kept without need. Nothing was destroyed.`
pub fn designation_would_forget<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "designation-would-forget", &[("n", n.into())])
}

/// `The voter ID of { $n } people was destroyed.`
pub fn designation_forgot<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "designation-forgot", &[("n", n.into())])
}

/// `The organisation's designations: list, add, change, end`
pub fn designation_cli_about(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-about", &[])
}

/// `All designations`
pub fn designation_cli_list(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-list", &[])
}

/// `Adds a designation`
pub fn designation_cli_add(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-add", &[])
}

/// `Changes the names, level, number, place or needs of a designation`
pub fn designation_cli_change(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-change", &[])
}

/// `Stops giving a designation; whoever has it keeps it`
pub fn designation_cli_end(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-end", &[])
}

/// `Code: a to z, digits and _`
pub fn designation_cli_code(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-code", &[])
}

/// `Name in Hindi`
pub fn designation_cli_hi(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-hi", &[])
}

/// `Name in English`
pub fn designation_cli_en(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-en", &[])
}

/// `How else it is written; more than once, or with ; between`
pub fn designation_cli_spoken(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-spoken", &[])
}

/// `At which kind of unit (booth, mandal …), or any`
pub fn designation_cli_level(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-level", &[])
}

/// `How many at each unit, or any`
pub fn designation_cli_posts(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-posts", &[])
}

/// `Whether it is a core post`
pub fn designation_cli_core(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-core", &[])
}

/// `Whether the number of the voter's card is needed; with --reason`
pub fn designation_cli_voter(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-voter", &[])
}

/// `Place in the list`
pub fn designation_cli_place(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-place", &[])
}

/// `The reason, which is recorded`
pub fn designation_cli_reason(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-reason", &[])
}

/// `Gives an ended one again`
pub fn designation_cli_again(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-again", &[])
}

/// `Numbers of voters' cards`
pub fn designation_cli_voter_id(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-voter-id", &[])
}

/// `Destroys the numbers that no duty needs`
pub fn designation_cli_forget(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-forget", &[])
}

/// `Only counts, destroys nothing`
pub fn designation_cli_dry(l: Locale) -> String {
    MESSAGES.format(l, "designation-cli-dry", &[])
}

/// `--{ $option }: «{ $value }» will not do. See --help for what can be written.`
pub fn designation_cli_bad<'a>(l: Locale, option: impl Into<Arg<'a>>, value: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "designation-cli-bad", &[("option", option.into()), ("value", value.into())])
}

/// `Fields of our own`
pub fn field_title(l: Locale) -> String {
    MESSAGES.format(l, "field-title", &[])
}

/// ```text
/// { $n ->
///         [0] No field of our own
///         [one] { $n } field of our own
///        *[other] { $n } fields of our own
///     }
/// ```
pub fn field_lead<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-lead", &[("n", n.into())])
}

/// `Every worker sees under «My data» what is written, and why.`
pub fn field_lead_more(l: Locale) -> String {
    MESSAGES.format(l, "field-lead-more", &[])
}

/// ```text
/// { $kind ->
///         [number] a whole number
///         [date] a date
///         [yes_no] yes or no
///         [choice] one of a list
///        *[text] a few words
///     }
/// ```
pub fn field_kind<'a>(l: Locale, kind: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-kind", &[("kind", kind.into())])
}

/// `Yes`
pub fn field_yes(l: Locale) -> String {
    MESSAGES.format(l, "field-yes", &[])
}

/// `No`
pub fn field_no(l: Locale) -> String {
    MESSAGES.format(l, "field-no", &[])
}

/// `filled in for { $n } people`
pub fn field_used<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-used", &[("n", n.into())])
}

/// `What for`
pub fn field_why(l: Locale) -> String {
    MESSAGES.format(l, "field-why", &[])
}

/// `Values to choose from`
pub fn field_values(l: Locale) -> String {
    MESSAGES.format(l, "field-values", &[])
}

/// `One in each line: हिंदी = English`
pub fn field_values_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-values-hint", &[])
}

/// `For whom`
pub fn field_whose(l: Locale) -> String {
    MESSAGES.format(l, "field-whose", &[])
}

/// `If you choose some, only whoever has these is asked; if none, everybody.`
pub fn field_whose_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-whose-hint", &[])
}

/// `For everybody`
pub fn field_everybody(l: Locale) -> String {
    MESSAGES.format(l, "field-everybody", &[])
}

/// `not asked since { $day }`
pub fn field_ended<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-ended", &[("day", day.into())])
}

/// `Stop asking this`
pub fn field_end(l: Locale) -> String {
    MESSAGES.format(l, "field-end", &[])
}

/// `Destroy what is written`
pub fn field_forget(l: Locale) -> String {
    MESSAGES.format(l, "field-forget", &[])
}

/// `Add a field`
pub fn field_add(l: Locale) -> String {
    MESSAGES.format(l, "field-add", &[])
}

/// `Caste, religion, Aadhaar and voting preference are never held here. Mobile numbers and voter IDs have fields of their own.`
pub fn field_never_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-never-hint", &[])
}

/// `Code`
pub fn field_code(l: Locale) -> String {
    MESSAGES.format(l, "field-code", &[])
}

/// `The name of the column in a file: small letters a to z, digits and _ , such as blood_group`
pub fn field_code_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-code-hint", &[])
}

/// `What is written there`
pub fn field_kind_ask(l: Locale) -> String {
    MESSAGES.format(l, "field-kind-ask", &[])
}

/// `What it is asked for, in Hindi`
pub fn field_why_hi(l: Locale) -> String {
    MESSAGES.format(l, "field-why-hi", &[])
}

/// `What it is asked for, in English`
pub fn field_why_en(l: Locale) -> String {
    MESSAGES.format(l, "field-why-en", &[])
}

/// `This is shown to the worker.`
pub fn field_why_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-why-hint", &[])
}

/// `Fill in our own fields`
pub fn field_fill_in(l: Locale) -> String {
    MESSAGES.format(l, "field-fill-in", &[])
}

/// `What you leave blank is taken away.`
pub fn field_fill_in_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-fill-in-hint", &[])
}

/// `The organisation's own fields`
pub fn field_held(l: Locale) -> String {
    MESSAGES.format(l, "field-held", &[])
}

/// ```text
/// «{ $name }» { $what ->
///         [aadhaar] is about Aadhaar.
///         [caste] is about caste.
///         [religion] is about religion.
///        *[vote] is about voting preference.
///     } Nothing of the kind is held here of anybody. Ask something else, or use another word.
/// ```
pub fn field_never<'a>(l: Locale, name: impl Into<Arg<'a>>, what: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-never", &[("name", name.into()), ("what", what.into())])
}

/// `«{ $name }» is the name of something else already. Use another name.`
pub fn field_taken<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-taken", &[("name", name.into())])
}

/// `«{ $code }» cannot be a code: small letters a to z, digits and _ , a letter first, 2 to 40 of them.`
pub fn field_bad_code<'a>(l: Locale, code: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-bad-code", &[("code", code.into())])
}

/// `Write it in Hindi and in English.`
pub fn field_both_languages(l: Locale) -> String {
    MESSAGES.format(l, "field-both-languages", &[])
}

/// `There is no field «{ $field }», or it is not asked any more. See «Fields of our own».`
pub fn field_none<'a>(l: Locale, field: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-none", &[("field", field.into())])
}

/// `There is no field of your own. Add one with field add.`
pub fn field_none_yet(l: Locale) -> String {
    MESSAGES.format(l, "field-none-yet", &[])
}

/// `«{ $field }» is still asked. End it first, then destroy what is written.`
pub fn field_asked<'a>(l: Locale, field: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-asked", &[("field", field.into())])
}

/// `Write 1 to 50 values for a list, and none for any other field.`
pub fn field_no_choices(l: Locale) -> String {
    MESSAGES.format(l, "field-no-choices", &[])
}

/// `{ $title }: at most { $most } letters.`
pub fn field_too_long<'a>(l: Locale, title: impl Into<Arg<'a>>, most: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-too-long", &[("title", title.into()), ("most", most.into())])
}

/// `{ $title }: write a whole number, up to { $most }.`
pub fn field_not_number<'a>(l: Locale, title: impl Into<Arg<'a>>, most: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-not-number", &[("title", title.into()), ("most", most.into())])
}

/// `{ $title }: write a date, such as 31-05-2025.`
pub fn field_not_date<'a>(l: Locale, title: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-not-date", &[("title", title.into())])
}

/// `{ $title }: write yes or no.`
pub fn field_not_yes_no<'a>(l: Locale, title: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-not-yes-no", &[("title", title.into())])
}

/// `{ $title }: write one of these: { $all }`
pub fn field_not_choice<'a>(l: Locale, title: impl Into<Arg<'a>>, all: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-not-choice", &[("title", title.into()), ("all", all.into())])
}

/// `{ $title }: it holds an Aadhaar number, which is not kept here. Remove it.`
pub fn field_aadhaar<'a>(l: Locale, title: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-aadhaar", &[("title", title.into())])
}

/// `{ $title }: this is a mobile number or a voter ID. Such a number is kept sealed; write it into its own field.`
pub fn field_personal_number<'a>(l: Locale, title: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-personal-number", &[("title", title.into())])
}

/// `{ $title }: this is not asked of whoever has this duty; it was not kept.`
pub fn field_not_theirs<'a>(l: Locale, title: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-not-theirs", &[("title", title.into())])
}

/// `What is written of { $n } people would be destroyed. Nothing was destroyed yet.`
pub fn field_would_forget<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-would-forget", &[("n", n.into())])
}

/// `What was written of { $n } people was destroyed.`
pub fn field_forgot<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-forgot", &[("n", n.into())])
}

/// `The organisation's own fields: list, add, end, destroy`
pub fn field_cli_about(l: Locale) -> String {
    MESSAGES.format(l, "field-cli-about", &[])
}

/// `All fields of your own`
pub fn field_cli_list(l: Locale) -> String {
    MESSAGES.format(l, "field-cli-list", &[])
}

/// `Adds a field`
pub fn field_cli_add(l: Locale) -> String {
    MESSAGES.format(l, "field-cli-add", &[])
}

/// `Stops asking a field; what is written stays`
pub fn field_cli_end(l: Locale) -> String {
    MESSAGES.format(l, "field-cli-end", &[])
}

/// `Destroys what is written in an ended field`
pub fn field_cli_forget(l: Locale) -> String {
    MESSAGES.format(l, "field-cli-forget", &[])
}

/// `Code: a to z, digits and _`
pub fn field_cli_code(l: Locale) -> String {
    MESSAGES.format(l, "field-cli-code", &[])
}

/// `Name in Hindi`
pub fn field_cli_hi(l: Locale) -> String {
    MESSAGES.format(l, "field-cli-hi", &[])
}

/// `Name in English`
pub fn field_cli_en(l: Locale) -> String {
    MESSAGES.format(l, "field-cli-en", &[])
}

/// `What is written there`
pub fn field_cli_kind(l: Locale) -> String {
    MESSAGES.format(l, "field-cli-kind", &[])
}

/// `A value of the list; more than once`
pub fn field_cli_choice(l: Locale) -> String {
    MESSAGES.format(l, "field-cli-choice", &[])
}

/// `What for, in Hindi; shown to the worker`
pub fn field_cli_why_hi(l: Locale) -> String {
    MESSAGES.format(l, "field-cli-why-hi", &[])
}

/// `What for, in English`
pub fn field_cli_why_en(l: Locale) -> String {
    MESSAGES.format(l, "field-cli-why-en", &[])
}

/// `For whoever has this designation; more than once; without it for everybody`
pub fn field_cli_for(l: Locale) -> String {
    MESSAGES.format(l, "field-cli-for", &[])
}
