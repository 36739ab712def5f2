//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `Programme`
pub fn nav_programme(l: Locale) -> String {
    MESSAGES.format(l, "nav-programme", &[])
}

/// `Where representatives are`
pub fn nav_public(l: Locale) -> String {
    MESSAGES.format(l, "nav-public", &[])
}

/// `Who is where today`
pub fn programme_title(l: Locale) -> String {
    MESSAGES.format(l, "programme-title", &[])
}

/// `{ $day }: { $posted } of { $all } posted a programme.`
pub fn today_lead<'a>(
    l: Locale,
    day: impl Into<Arg<'a>>,
    posted: impl Into<Arg<'a>>,
    all: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "today-lead", &[("day", day.into()), ("posted", posted.into()), ("all", all.into())])
}

/// `From published programmes; nobody is located. A name opens the week of that representative.`
pub fn today_more(l: Locale) -> String {
    MESSAGES.format(l, "today-more", &[])
}

/// `Change the day`
pub fn day_steps(l: Locale) -> String {
    MESSAGES.format(l, "day-steps", &[])
}

/// `‹ Day before`
pub fn day_before(l: Locale) -> String {
    MESSAGES.format(l, "day-before", &[])
}

/// `Day after ›`
pub fn day_after(l: Locale) -> String {
    MESSAGES.format(l, "day-after", &[])
}

/// `Representative`
pub fn col_representative(l: Locale) -> String {
    MESSAGES.format(l, "col-representative", &[])
}

/// `Programme`
pub fn col_events(l: Locale) -> String {
    MESSAGES.format(l, "col-events", &[])
}

/// `Posts since`
pub fn col_since(l: Locale) -> String {
    MESSAGES.format(l, "col-since", &[])
}

/// `Never yet`
pub fn never_posted(l: Locale) -> String {
    MESSAGES.format(l, "never-posted", &[])
}

/// `Programme of { $name }`
pub fn week_title<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "week-title", &[("name", name.into())])
}

/// `{ $from } to { $until }: { $n } events before everybody.`
pub fn week_lead<'a>(
    l: Locale,
    from: impl Into<Arg<'a>>,
    until: impl Into<Arg<'a>>,
    n: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "week-lead", &[("from", from.into()), ("until", until.into()), ("n", n.into())])
}

/// `{ $role }, { $area }`
pub fn week_office<'a>(l: Locale, role: impl Into<Arg<'a>>, area: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "week-office", &[("role", role.into()), ("area", area.into())])
}

/// `‹ Week before`
pub fn week_before(l: Locale) -> String {
    MESSAGES.format(l, "week-before", &[])
}

/// `From today`
pub fn week_now(l: Locale) -> String {
    MESSAGES.format(l, "week-now", &[])
}

/// `Week after ›`
pub fn week_after(l: Locale) -> String {
    MESSAGES.format(l, "week-after", &[])
}

/// `Nothing is written for these seven days yet.`
pub fn week_empty(l: Locale) -> String {
    MESSAGES.format(l, "week-empty", &[])
}

/// `The page that everybody sees`
pub fn public_page(l: Locale) -> String {
    MESSAGES.format(l, "public-page", &[])
}

/// `Write an event`
pub fn write_title(l: Locale) -> String {
    MESSAGES.format(l, "write-title", &[])
}

/// `Keep as a draft`
pub fn write_submit(l: Locale) -> String {
    MESSAGES.format(l, "write-submit", &[])
}

/// `As on another day`
pub fn copy_title(l: Locale) -> String {
    MESSAGES.format(l, "copy-title", &[])
}

/// `As on which day`
pub fn copy_of(l: Locale) -> String {
    MESSAGES.format(l, "copy-of", &[])
}

/// `For which day`
pub fn copy_to(l: Locale) -> String {
    MESSAGES.format(l, "copy-to", &[])
}

/// `Copy as drafts`
pub fn copy_submit(l: Locale) -> String {
    MESSAGES.format(l, "copy-submit", &[])
}

/// `When it is seen`
pub fn care_title(l: Locale) -> String {
    MESSAGES.format(l, "care-title", &[])
}

/// `For whoever is threatened keep "After leaving". New events begin with this.`
pub fn care_hint(l: Locale) -> String {
    MESSAGES.format(l, "care-hint", &[])
}

/// `Keep this`
pub fn care_submit(l: Locale) -> String {
    MESSAGES.format(l, "care-submit", &[])
}

/// `What it is`
pub fn field_title(l: Locale) -> String {
    MESSAGES.format(l, "field-title", &[])
}

/// `In English`
pub fn field_title_en(l: Locale) -> String {
    MESSAGES.format(l, "field-title-en", &[])
}

/// `On which day`
pub fn field_day(l: Locale) -> String {
    MESSAGES.format(l, "field-day", &[])
}

/// `From`
pub fn field_from(l: Locale) -> String {
    MESSAGES.format(l, "field-from", &[])
}

/// `Such as 11:30 or 4 pm`
pub fn field_clock_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-clock-hint", &[])
}

/// `Until`
pub fn field_until(l: Locale) -> String {
    MESSAGES.format(l, "field-until", &[])
}

/// `Empty: one hour`
pub fn field_until_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-until-hint", &[])
}

/// `Of which kind`
pub fn field_kind(l: Locale) -> String {
    MESSAGES.format(l, "field-kind", &[])
}

/// `In which area`
pub fn field_area(l: Locale) -> String {
    MESSAGES.format(l, "field-area", &[])
}

/// `Where`
pub fn field_place(l: Locale) -> String {
    MESSAGES.format(l, "field-place", &[])
}

/// `Village, building, ground`
pub fn field_place_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-place-hint", &[])
}

/// `Whose`
pub fn field_owner(l: Locale) -> String {
    MESSAGES.format(l, "field-owner", &[])
}

/// `When everybody sees it`
pub fn field_shown(l: Locale) -> String {
    MESSAGES.format(l, "field-shown", &[])
}

/// `Journeys and home are never seen.`
pub fn field_shown_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-shown-hint", &[])
}

/// `Who else comes`
pub fn field_guests(l: Locale) -> String {
    MESSAGES.format(l, "field-guests", &[])
}

/// `Every week, how often`
pub fn field_weeks(l: Locale) -> String {
    MESSAGES.format(l, "field-weeks", &[])
}

/// `Empty: once; 26 at most`
pub fn field_weeks_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-weeks-hint", &[])
}

/// `More`
pub fn field_more(l: Locale) -> String {
    MESSAGES.format(l, "field-more", &[])
}

/// `Cancelled`
pub fn stage_cancelled(l: Locale) -> String {
    MESSAGES.format(l, "stage-cancelled", &[])
}

/// `For the office only`
pub fn stage_private(l: Locale) -> String {
    MESSAGES.format(l, "stage-private", &[])
}

/// `Published, seen: { $when }`
pub fn stage_waiting<'a>(l: Locale, when: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "stage-waiting", &[("when", when.into())])
}

/// `Change`
pub fn act_change(l: Locale) -> String {
    MESSAGES.format(l, "act-change", &[])
}

/// `Approve`
pub fn act_approve(l: Locale) -> String {
    MESSAGES.format(l, "act-approve", &[])
}

/// `Publish`
pub fn act_publish(l: Locale) -> String {
    MESSAGES.format(l, "act-publish", &[])
}

/// `Change time or place`
pub fn act_move(l: Locale) -> String {
    MESSAGES.format(l, "act-move", &[])
}

/// `Cancel the event`
pub fn act_cancel(l: Locale) -> String {
    MESSAGES.format(l, "act-cancel", &[])
}

/// `Tell what happened`
pub fn act_report(l: Locale) -> String {
    MESSAGES.format(l, "act-report", &[])
}

/// `Why it does not take place`
pub fn cancel_why(l: Locale) -> String {
    MESSAGES.format(l, "cancel-why", &[])
}

/// `What happened`
pub fn report_title(l: Locale) -> String {
    MESSAGES.format(l, "report-title", &[])
}

/// `Did it take place`
pub fn report_held(l: Locale) -> String {
    MESSAGES.format(l, "report-held", &[])
}

/// `How many came`
pub fn report_number(l: Locale) -> String {
    MESSAGES.format(l, "report-number", &[])
}

/// `({ $n } people)`
pub fn report_people<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "report-people", &[("n", n.into())])
}

/// `In short`
pub fn report_told(l: Locale) -> String {
    MESSAGES.format(l, "report-told", &[])
}

/// `{ $day }, { $from } to { $until }`
pub fn when_one_day<'a>(
    l: Locale,
    day: impl Into<Arg<'a>>,
    from: impl Into<Arg<'a>>,
    until: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "when-one-day", &[("day", day.into()), ("from", from.into()), ("until", until.into())])
}

/// `{ $day } { $from } to { $last } { $until }`
pub fn when_two_days<'a>(
    l: Locale,
    day: impl Into<Arg<'a>>,
    from: impl Into<Arg<'a>>,
    last: impl Into<Arg<'a>>,
    until: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "when-two-days",
        &[("day", day.into()), ("from", from.into()), ("last", last.into()), ("until", until.into())],
    )
}

/// `{ $from } to { $until }`
pub fn hours<'a>(l: Locale, from: impl Into<Arg<'a>>, until: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "hours", &[("from", from.into()), ("until", until.into())])
}

/// `Cancelled: { $why }`
pub fn told_cancelled<'a>(l: Locale, why: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "told-cancelled", &[("why", why.into())])
}

/// `Moved; it was to be on { $day } at { $time }.`
pub fn told_moved<'a>(l: Locale, day: impl Into<Arg<'a>>, time: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "told-moved", &[("day", day.into()), ("time", time.into())])
}

/// `With: { $guests }`
pub fn told_guests<'a>(l: Locale, guests: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "told-guests", &[("guests", guests.into())])
}

/// `It took place.`
pub fn told_held(l: Locale) -> String {
    MESSAGES.format(l, "told-held", &[])
}

/// `It did not take place.`
pub fn told_not_held(l: Locale) -> String {
    MESSAGES.format(l, "told-not-held", &[])
}

/// `Cancelled: { $title }`
pub fn headline_cancelled<'a>(l: Locale, title: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "headline-cancelled", &[("title", title.into())])
}

/// `Moved: { $title }`
pub fn headline_moved<'a>(l: Locale, title: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "headline-moved", &[("title", title.into())])
}

/// `Where are my representatives`
pub fn public_title(l: Locale) -> String {
    MESSAGES.format(l, "public-title", &[])
}

/// `Write the name of your village, your seat or your representative: who they are, and where they are this week.`
pub fn public_lead(l: Locale) -> String {
    MESSAGES.format(l, "public-lead", &[])
}

/// `Village, area or name`
pub fn public_search(l: Locale) -> String {
    MESSAGES.format(l, "public-search", &[])
}

/// `In Hindi or English, such as देवपुर or Devpur`
pub fn public_search_hint(l: Locale) -> String {
    MESSAGES.format(l, "public-search-hint", &[])
}

/// `Find`
pub fn public_find(l: Locale) -> String {
    MESSAGES.format(l, "public-find", &[])
}

/// `No area and no representative called "{ $typed }" was found. Try one part of the name.`
pub fn public_nothing<'a>(l: Locale, typed: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "public-nothing", &[("typed", typed.into())])
}

/// `Representatives`
pub fn public_people(l: Locale) -> String {
    MESSAGES.format(l, "public-people", &[])
}

/// `Areas`
pub fn public_places(l: Locale) -> String {
    MESSAGES.format(l, "public-places", &[])
}

/// `All representatives`
pub fn public_everybody(l: Locale) -> String {
    MESSAGES.format(l, "public-everybody", &[])
}

/// `Programme of { $name }`
pub fn public_person<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "public-person", &[("name", name.into())])
}

/// `{ $role }, { $area }`
pub fn public_office<'a>(l: Locale, role: impl Into<Arg<'a>>, area: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "public-office", &[("role", role.into()), ("area", area.into())])
}

/// `Programme in { $area }`
pub fn public_area<'a>(l: Locale, area: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "public-area", &[("area", area.into())])
}

/// `Represented by`
pub fn public_represented(l: Locale) -> String {
    MESSAGES.format(l, "public-represented", &[])
}

/// `No representative of this area is on record.`
pub fn public_nobody(l: Locale) -> String {
    MESSAGES.format(l, "public-nobody", &[])
}

/// `Today and after`
pub fn public_coming(l: Locale) -> String {
    MESSAGES.format(l, "public-coming", &[])
}

/// `Nothing is posted for the next two weeks.`
pub fn public_nothing_coming(l: Locale) -> String {
    MESSAGES.format(l, "public-nothing-coming", &[])
}

/// `The last two weeks: { $n }`
pub fn public_past<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "public-past", &[("n", n.into())])
}

/// `Today`
pub fn public_today(l: Locale) -> String {
    MESSAGES.format(l, "public-today", &[])
}

/// `Add to the calendar of your phone`
pub fn follow_calendar(l: Locale) -> String {
    MESSAGES.format(l, "follow-calendar", &[])
}

/// `Feed`
pub fn follow_feed(l: Locale) -> String {
    MESSAGES.format(l, "follow-feed", &[])
}

/// `When the programme is seen`
pub fn held_care(l: Locale) -> String {
    MESSAGES.format(l, "held-care", &[])
}

/// `So that the programme of whoever is threatened is seen only after they left`
pub fn held_care_why(l: Locale) -> String {
    MESSAGES.format(l, "held-care-why", &[])
}

/// `Whoever decided it`
pub fn held_care_source(l: Locale) -> String {
    MESSAGES.format(l, "held-care-source", &[])
}

/// `There is no such event or representative.`
pub fn error_not_found(l: Locale) -> String {
    MESSAGES.format(l, "error-not-found", &[])
}

/// `This event was cancelled; write a new one.`
pub fn barred_cancelled(l: Locale) -> String {
    MESSAGES.format(l, "barred-cancelled", &[])
}

/// `This cannot be done yet: the step before it is missing.`
pub fn barred_early(l: Locale) -> String {
    MESSAGES.format(l, "barred-early", &[])
}

/// `This was done already.`
pub fn barred_done(l: Locale) -> String {
    MESSAGES.format(l, "barred-done", &[])
}

/// `Journeys and time at home are never published.`
pub fn barred_private(l: Locale) -> String {
    MESSAGES.format(l, "barred-private", &[])
}

/// `The time of the event is over; tell what happened instead.`
pub fn barred_begun(l: Locale) -> String {
    MESSAGES.format(l, "barred-begun", &[])
}

/// `Write what the event is.`
pub fn wrong_no_title(l: Locale) -> String {
    MESSAGES.format(l, "wrong-no-title", &[])
}

/// `The end must come after the beginning.`
pub fn wrong_ends_first(l: Locale) -> String {
    MESSAGES.format(l, "wrong-ends-first", &[])
}

/// `One event lasts no longer than 24 hours; write one for each day.`
pub fn wrong_too_long(l: Locale) -> String {
    MESSAGES.format(l, "wrong-too-long", &[])
}

/// `This is too long; make it shorter.`
pub fn wrong_long_text(l: Locale) -> String {
    MESSAGES.format(l, "wrong-long-text", &[])
}

/// `Choose an area from the list.`
pub fn wrong_no_area(l: Locale) -> String {
    MESSAGES.format(l, "wrong-no-area", &[])
}

/// `It is the same day; choose another.`
pub fn wrong_same_day(l: Locale) -> String {
    MESSAGES.format(l, "wrong-same-day", &[])
}

/// `Write why it does not take place (up to 200 letters).`
pub fn wrong_no_reason(l: Locale) -> String {
    MESSAGES.format(l, "wrong-no-reason", &[])
}

/// `The number of people lies between 0 and 1,00,00,000.`
pub fn wrong_people(l: Locale) -> String {
    MESSAGES.format(l, "wrong-people", &[])
}

/// `Write a time, such as 11:30 or 4 pm.`
pub fn wrong_clock(l: Locale) -> String {
    MESSAGES.format(l, "wrong-clock", &[])
}

/// `Election law is against it:`
pub fn law_against(l: Locale) -> String {
    MESSAGES.format(l, "law-against", &[])
}

/// `Published, and now forbidden`
pub fn law_now(l: Locale) -> String {
    MESSAGES.format(l, "law-now", &[])
}

/// `Events that must be changed or cancelled`
pub fn law_now_more(l: Locale) -> String {
    MESSAGES.format(l, "law-now-more", &[])
}

/// `Post`
pub fn post_title(l: Locale) -> String {
    MESSAGES.format(l, "post-title", &[])
}

/// `The text is ready; whoever posts it is you, nothing is posted by itself. With it goes`
pub fn post_hint(l: Locale) -> String {
    MESSAGES.format(l, "post-hint", &[])
}

/// `the picture of this event`
pub fn post_picture(l: Locale) -> String {
    MESSAGES.format(l, "post-picture", &[])
}

/// `Text for { $platform } in { $language }`
pub fn post_text<'a>(l: Locale, platform: impl Into<Arg<'a>>, language: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "post-text", &[("platform", platform.into()), ("language", language.into())])
}

/// `Hindi`
pub fn post_hindi(l: Locale) -> String {
    MESSAGES.format(l, "post-hindi", &[])
}

/// `English`
pub fn post_english(l: Locale) -> String {
    MESSAGES.format(l, "post-english", &[])
}

/// `Copy`
pub fn post_copy(l: Locale) -> String {
    MESSAGES.format(l, "post-copy", &[])
}

/// `Copied.`
pub fn post_copied(l: Locale) -> String {
    MESSAGES.format(l, "post-copied", &[])
}

/// `The text is selected; copy it with the phone.`
pub fn post_selected(l: Locale) -> String {
    MESSAGES.format(l, "post-selected", &[])
}

/// `Share`
pub fn post_share(l: Locale) -> String {
    MESSAGES.format(l, "post-share", &[])
}

/// `Note where it was posted`
pub fn post_note(l: Locale) -> String {
    MESSAGES.format(l, "post-note", &[])
}

/// `On which platform`
pub fn post_platform(l: Locale) -> String {
    MESSAGES.format(l, "post-platform", &[])
}

/// `Address of the post`
pub fn post_address(l: Locale) -> String {
    MESSAGES.format(l, "post-address", &[])
}

/// `Begins with https://; open the post and copy its link.`
pub fn post_address_hint(l: Locale) -> String {
    MESSAGES.format(l, "post-address-hint", &[])
}

/// `Keep the address`
pub fn post_submit(l: Locale) -> String {
    MESSAGES.format(l, "post-submit", &[])
}

/// `Take back`
pub fn post_withdraw(l: Locale) -> String {
    MESSAGES.format(l, "post-withdraw", &[])
}

/// `Posted on`
pub fn post_seen(l: Locale) -> String {
    MESSAGES.format(l, "post-seen", &[])
}

/// `Write the whole address of the post, beginning with https://.`
pub fn wrong_address(l: Locale) -> String {
    MESSAGES.format(l, "wrong-address", &[])
}

/// `This is no address of a post on this platform; choose the right platform, or open the post and copy its link.`
pub fn wrong_elsewhere(l: Locale) -> String {
    MESSAGES.format(l, "wrong-elsewhere", &[])
}

/// `This post is noted already.`
pub fn wrong_same_post(l: Locale) -> String {
    MESSAGES.format(l, "wrong-same-post", &[])
}

/// `40 posts are noted of this event already; take one back.`
pub fn wrong_many_posts(l: Locale) -> String {
    MESSAGES.format(l, "wrong-many-posts", &[])
}

/// `Who went where`
pub fn movement_title(l: Locale) -> String {
    MESSAGES.format(l, "movement-title", &[])
}

/// `{ $from } to { $to }: { $some } of { $all } representatives visited an area.`
pub fn movement_lead<'a>(
    l: Locale,
    from: impl Into<Arg<'a>>,
    to: impl Into<Arg<'a>>,
    some: impl Into<Arg<'a>>,
    all: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "movement-lead",
        &[("from", from.into()), ("to", to.into()), ("some", some.into()), ("all", all.into())],
    )
}

/// `From published events and what was told of them; nobody is located. A visit is an event that has begun, was not cancelled, and of which nobody told that it did not take place.`
pub fn movement_more(l: Locale) -> String {
    MESSAGES.format(l, "movement-more", &[])
}

/// `From`
pub fn movement_from(l: Locale) -> String {
    MESSAGES.format(l, "movement-from", &[])
}

/// `To`
pub fn movement_to(l: Locale) -> String {
    MESSAGES.format(l, "movement-to", &[])
}

/// `Silent for how many days`
pub fn movement_days(l: Locale) -> String {
    MESSAGES.format(l, "movement-days", &[])
}

/// `Seat whose mandals are shown`
pub fn movement_seat(l: Locale) -> String {
    MESSAGES.format(l, "movement-seat", &[])
}

/// `Published`
pub fn col_planned(l: Locale) -> String {
    MESSAGES.format(l, "col-planned", &[])
}

/// `Took place`
pub fn col_held(l: Locale) -> String {
    MESSAGES.format(l, "col-held", &[])
}

/// `Told of`
pub fn col_reported(l: Locale) -> String {
    MESSAGES.format(l, "col-reported", &[])
}

/// `Cancelled`
pub fn col_cancelled(l: Locale) -> String {
    MESSAGES.format(l, "col-cancelled", &[])
}

/// `Number of areas visited`
pub fn col_visited(l: Locale) -> String {
    MESSAGES.format(l, "col-visited", &[])
}

/// `Areas visited`
pub fn col_areas(l: Locale) -> String {
    MESSAGES.format(l, "col-areas", &[])
}

/// `and { $n } more`
pub fn areas_more<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "areas-more", &[("n", n.into())])
}

/// `Office`
pub fn col_office(l: Locale) -> String {
    MESSAGES.format(l, "col-office", &[])
}

/// `Area`
pub fn col_area(l: Locale) -> String {
    MESSAGES.format(l, "col-area", &[])
}

/// `Code`
pub fn col_code(l: Locale) -> String {
    MESSAGES.format(l, "col-code", &[])
}

/// `Kind`
pub fn col_kind(l: Locale) -> String {
    MESSAGES.format(l, "col-kind", &[])
}

/// `Seat`
pub fn col_seat(l: Locale) -> String {
    MESSAGES.format(l, "col-seat", &[])
}

/// `Where nobody went`
pub fn silence_title(l: Locale) -> String {
    MESSAGES.format(l, "silence-title", &[])
}

/// `In { $days } days up to { $to } nobody went to { $seats } of { $all_seats } seats, { $mandals } of { $all_mandals } mandals and { $booths } of { $all_booths } booths.`
#[allow(clippy::too_many_arguments)]
pub fn silence_lead<'a>(
    l: Locale,
    days: impl Into<Arg<'a>>,
    to: impl Into<Arg<'a>>,
    seats: impl Into<Arg<'a>>,
    all_seats: impl Into<Arg<'a>>,
    mandals: impl Into<Arg<'a>>,
    all_mandals: impl Into<Arg<'a>>,
    booths: impl Into<Arg<'a>>,
    all_booths: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "silence-lead",
        &[
            ("days", days.into()),
            ("to", to.into()),
            ("seats", seats.into()),
            ("all_seats", all_seats.into()),
            ("mandals", mandals.into()),
            ("all_mandals", all_mandals.into()),
            ("booths", booths.into()),
            ("all_booths", all_booths.into()),
        ],
    )
}

/// `A visit to a place counts for the mandal and the seat in which it lies. A visit to a seat does not count for its booths.`
pub fn silence_more(l: Locale) -> String {
    MESSAGES.format(l, "silence-more", &[])
}

/// `The first { $n } of { $all }; the file has all of them.`
pub fn silence_first<'a>(l: Locale, n: impl Into<Arg<'a>>, all: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "silence-first", &[("n", n.into()), ("all", all.into())])
}

/// `Last visit`
pub fn col_last(l: Locale) -> String {
    MESSAGES.format(l, "col-last", &[])
}

/// `None in a year`
pub fn never_visited(l: Locale) -> String {
    MESSAGES.format(l, "never-visited", &[])
}

/// `Booths where nobody went`
pub fn col_booths(l: Locale) -> String {
    MESSAGES.format(l, "col-booths", &[])
}

/// `Booths`
pub fn col_all_booths(l: Locale) -> String {
    MESSAGES.format(l, "col-all-booths", &[])
}

/// `{ $silent } of { $all }`
pub fn booths_of<'a>(l: Locale, silent: impl Into<Arg<'a>>, all: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "booths-of", &[("silent", silent.into()), ("all", all.into())])
}

/// `Visits and electors by mandal: { $seat }`
pub fn fair_title<'a>(l: Locale, seat: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "fair-title", &[("seat", seat.into())])
}

/// `Mandals that were visited least for their electors stand first. The number of electors is that of the latest roll; where it is not known for every mandal, no part is shown.`
pub fn fair_more(l: Locale) -> String {
    MESSAGES.format(l, "fair-more", &[])
}

/// `No mandal of this seat is on record.`
pub fn fair_none(l: Locale) -> String {
    MESSAGES.format(l, "fair-none", &[])
}

/// `In the seat, no mandal said`
pub fn fair_rest(l: Locale) -> String {
    MESSAGES.format(l, "fair-rest", &[])
}

/// `Mandal`
pub fn col_mandal(l: Locale) -> String {
    MESSAGES.format(l, "col-mandal", &[])
}

/// `Visits`
pub fn col_visits(l: Locale) -> String {
    MESSAGES.format(l, "col-visits", &[])
}

/// `Part of the visits`
pub fn col_of_visits(l: Locale) -> String {
    MESSAGES.format(l, "col-of-visits", &[])
}

/// `Electors`
pub fn col_electors(l: Locale) -> String {
    MESSAGES.format(l, "col-electors", &[])
}

/// `Part of the electors`
pub fn col_of_electors(l: Locale) -> String {
    MESSAGES.format(l, "col-of-electors", &[])
}

/// `Who publishes a programme`
pub fn routine_title(l: Locale) -> String {
    MESSAGES.format(l, "routine-title", &[])
}

/// `In { $days } days up to { $to }, { $some } of { $all } representatives had an event published.`
pub fn routine_lead<'a>(
    l: Locale,
    days: impl Into<Arg<'a>>,
    to: impl Into<Arg<'a>>,
    some: impl Into<Arg<'a>>,
    all: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "routine-lead",
        &[("days", days.into()), ("to", to.into()), ("some", some.into()), ("all", all.into())],
    )
}

/// `Days with an event, of { $n }`
pub fn col_days<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "col-days", &[("n", n.into())])
}

/// `Seats by visits in { $days } days up to { $day }`
pub fn land_title<'a>(l: Locale, days: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "land-title", &[("days", days.into()), ("day", day.into())])
}

/// `somebody went`
pub fn land_went(l: Locale) -> String {
    MESSAGES.format(l, "land-went", &[])
}

/// `nobody went`
pub fn land_silent(l: Locale) -> String {
    MESSAGES.format(l, "land-silent", &[])
}

/// `All seats with their last visit`
pub fn land_table(l: Locale) -> String {
    MESSAGES.format(l, "land-table", &[])
}

/// `{ $n } more published nothing for these days.`
pub fn movement_rest<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "movement-rest", &[("n", n.into())])
}

/// `Everybody, whoever publishes most first`
pub fn routine_all(l: Locale) -> String {
    MESSAGES.format(l, "routine-all", &[])
}

/// `Exactly where (latitude, longitude)`
pub fn field_point(l: Locale) -> String {
    MESSAGES.format(l, "field-point", &[])
}

/// `As a map shows it: 23.2599, 77.4126`
pub fn field_point_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-point-hint", &[])
}

/// `Write the latitude and then the longitude of a place in India, such as 23.2599, 77.4126.`
pub fn wrong_point(l: Locale) -> String {
    MESSAGES.format(l, "wrong-point", &[])
}

/// `On the map of the phone`
pub fn on_map(l: Locale) -> String {
    MESSAGES.format(l, "on-map", &[])
}

/// `Together`
pub fn together_title(l: Locale) -> String {
    MESSAGES.format(l, "together-title", &[])
}

/// `Leave it`
pub fn leave_submit(l: Locale) -> String {
    MESSAGES.format(l, "leave-submit", &[])
}

/// `Take part in what another office has published`
pub fn join_title(l: Locale) -> String {
    MESSAGES.format(l, "join-title", &[])
}

/// `Address of the event`
pub fn join_event(l: Locale) -> String {
    MESSAGES.format(l, "join-event", &[])
}

/// `Open its page for everybody and copy the address.`
pub fn join_hint(l: Locale) -> String {
    MESSAGES.format(l, "join-hint", &[])
}

/// `Take into this programme`
pub fn join_submit(l: Locale) -> String {
    MESSAGES.format(l, "join-submit", &[])
}

/// `There is no published event at this address; copy the address of its page for everybody.`
pub fn wrong_event(l: Locale) -> String {
    MESSAGES.format(l, "wrong-event", &[])
}

/// `The events of this representative are seen later than this one is; take it in when it is time.`
pub fn wrong_event_early(l: Locale) -> String {
    MESSAGES.format(l, "wrong-event-early", &[])
}

/// `Photographs`
pub fn photo_title(l: Locale) -> String {
    MESSAGES.format(l, "photo-title", &[])
}

/// `See it large ({ $kb } KB)`
pub fn photo_open<'a>(l: Locale, kb: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "photo-open", &[("kb", kb.into())])
}

/// `Add a photograph`
pub fn photo_add(l: Locale) -> String {
    MESSAGES.format(l, "photo-add", &[])
}

/// `The photograph`
pub fn photo_file(l: Locale) -> String {
    MESSAGES.format(l, "photo-file", &[])
}

/// `As it was taken; no picture made or changed by a machine. Place and time stored in it are removed.`
pub fn photo_hint(l: Locale) -> String {
    MESSAGES.format(l, "photo-hint", &[])
}

/// `What is to be seen on it`
pub fn photo_says(l: Locale) -> String {
    MESSAGES.format(l, "photo-says", &[])
}

/// `For whoever cannot see it, and for slow networks`
pub fn photo_says_hint(l: Locale) -> String {
    MESSAGES.format(l, "photo-says-hint", &[])
}

/// `Take back`
pub fn photo_withdraw(l: Locale) -> String {
    MESSAGES.format(l, "photo-withdraw", &[])
}

/// `Write in up to 200 letters what is to be seen on the photograph.`
pub fn wrong_says(l: Locale) -> String {
    MESSAGES.format(l, "wrong-says", &[])
}

/// `Choose a photograph.`
pub fn wrong_no_photo(l: Locale) -> String {
    MESSAGES.format(l, "wrong-no-photo", &[])
}

/// `An event has six photographs at most; take one back first.`
pub fn wrong_many_photos(l: Locale) -> String {
    MESSAGES.format(l, "wrong-many-photos", &[])
}

/// `The photograph has more than { $most } MB, or was not sent completely. Send a smaller one.`
pub fn wrong_photo_large<'a>(l: Locale, most: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "wrong-photo-large", &[("most", most.into())])
}
