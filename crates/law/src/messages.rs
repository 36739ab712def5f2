//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `Election law`
pub fn nav_law(l: Locale) -> String {
    MESSAGES.format(l, "nav-law", &[])
}

/// `Election law: when, where, what`
pub fn law_title(l: Locale) -> String {
    MESSAGES.format(l, "law-title", &[])
}

/// `No election is on`
pub fn phase_free(l: Locale) -> String {
    MESSAGES.format(l, "phase-free", &[])
}

/// `The model code holds`
pub fn phase_code(l: Locale) -> String {
    MESSAGES.format(l, "phase-code", &[])
}

/// `Campaigning has ended`
pub fn phase_silence(l: Locale) -> String {
    MESSAGES.format(l, "phase-silence", &[])
}

/// `The model code of conduct: not in force anywhere.`
pub fn state_free(l: Locale) -> String {
    MESSAGES.format(l, "state-free", &[])
}

/// `{ $name } ({ $place })`
pub fn named_at<'a>(l: Locale, name: impl Into<Arg<'a>>, place: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "named-at", &[("name", name.into()), ("place", place.into())])
}

/// `{ $name }: { $state }`
pub fn state_on<'a>(l: Locale, name: impl Into<Arg<'a>>, state: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "state-on", &[("name", name.into()), ("state", state.into())])
}

/// ```text
/// The model code holds from { $day }, in { $n ->
///         [one] { $n } day
///        *[other] { $n } days
///     }.
/// ```
pub fn state_coming<'a>(l: Locale, day: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "state-coming", &[("day", day.into()), ("n", n.into())])
}

/// ```text
/// The model code holds. Poll on { $day }: { $n ->
///         [0] today
///         [one] in { $n } day
///        *[other] in { $n } days
///     }; campaigning ends { $silent }.
/// ```
pub fn state_poll<'a>(
    l: Locale,
    day: impl Into<Arg<'a>>,
    n: impl Into<Arg<'a>>,
    silent: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "state-poll", &[("day", day.into()), ("n", n.into()), ("silent", silent.into())])
}

/// `Campaigning has ended. The poll closes { $closes }.`
pub fn state_silent<'a>(l: Locale, closes: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "state-silent", &[("closes", closes.into())])
}

/// `The model code holds until the count on { $day }.`
pub fn state_counting<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "state-counting", &[("day", day.into())])
}

/// `Over since { $day }.`
pub fn state_over<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "state-over", &[("day", day.into())])
}

/// `What the code forbids is refused when it is entered; what was refused stands below with its reason.`
pub fn law_more(l: Locale) -> String {
    MESSAGES.format(l, "law-more", &[])
}

/// `Elections`
pub fn windows_title(l: Locale) -> String {
    MESSAGES.format(l, "windows-title", &[])
}

/// `Announced elections`
pub fn windows_caption(l: Locale) -> String {
    MESSAGES.format(l, "windows-caption", &[])
}

/// `No election is written down yet.`
pub fn windows_none(l: Locale) -> String {
    MESSAGES.format(l, "windows-none", &[])
}

/// `Whoever keeps the calendar writes it down on the day of the announcement: dates of announcement, poll and count.`
pub fn windows_none_who(l: Locale) -> String {
    MESSAGES.format(l, "windows-none-who", &[])
}

/// `Election`
pub fn col_election(l: Locale) -> String {
    MESSAGES.format(l, "col-election", &[])
}

/// `Where`
pub fn col_where(l: Locale) -> String {
    MESSAGES.format(l, "col-where", &[])
}

/// `Model code`
pub fn col_code(l: Locale) -> String {
    MESSAGES.format(l, "col-code", &[])
}

/// `Polls`
pub fn col_polls(l: Locale) -> String {
    MESSAGES.format(l, "col-polls", &[])
}

/// `Now`
pub fn col_now(l: Locale) -> String {
    MESSAGES.format(l, "col-now", &[])
}

/// `{ $from } to { $until }`
pub fn from_until<'a>(l: Locale, from: impl Into<Arg<'a>>, until: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "from-until", &[("from", from.into()), ("until", until.into())])
}

/// `{ $place }: { $closes }, quiet from { $silent }`
pub fn poll_line<'a>(
    l: Locale,
    place: impl Into<Arg<'a>>,
    closes: impl Into<Arg<'a>>,
    silent: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "poll-line",
        &[("place", place.into()), ("closes", closes.into()), ("silent", silent.into())],
    )
}

/// `An election was announced`
pub fn declare_title(l: Locale) -> String {
    MESSAGES.format(l, "declare-title", &[])
}

/// `Write down`
pub fn declare_submit(l: Locale) -> String {
    MESSAGES.format(l, "declare-submit", &[])
}

/// `Name of the election`
pub fn field_name(l: Locale) -> String {
    MESSAGES.format(l, "field-name", &[])
}

/// `Name in English`
pub fn field_name_en(l: Locale) -> String {
    MESSAGES.format(l, "field-name-en", &[])
}

/// `Where`
pub fn field_where(l: Locale) -> String {
    MESSAGES.format(l, "field-where", &[])
}

/// `Code or name, such as { $example }`
pub fn field_where_hint<'a>(l: Locale, example: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "field-where-hint", &[("example", example.into())])
}

/// `Announced on`
pub fn field_from(l: Locale) -> String {
    MESSAGES.format(l, "field-from", &[])
}

/// `Poll on`
pub fn field_poll(l: Locale) -> String {
    MESSAGES.format(l, "field-poll", &[])
}

/// `The poll closes at`
pub fn field_closes(l: Locale) -> String {
    MESSAGES.format(l, "field-closes", &[])
}

/// `Such as 6 pm`
pub fn field_closes_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-closes-hint", &[])
}

/// `Counted on`
pub fn field_count(l: Locale) -> String {
    MESSAGES.format(l, "field-count", &[])
}

/// `Change its dates`
pub fn window_change(l: Locale) -> String {
    MESSAGES.format(l, "window-change", &[])
}

/// `Keep`
pub fn window_change_submit(l: Locale) -> String {
    MESSAGES.format(l, "window-change-submit", &[])
}

/// `One more phase`
pub fn poll_add(l: Locale) -> String {
    MESSAGES.format(l, "poll-add", &[])
}

/// `Add the poll`
pub fn poll_add_submit(l: Locale) -> String {
    MESSAGES.format(l, "poll-add-submit", &[])
}

/// `Take this poll back`
pub fn poll_drop(l: Locale) -> String {
    MESSAGES.format(l, "poll-drop", &[])
}

/// `Written down by mistake`
pub fn window_withdraw(l: Locale) -> String {
    MESSAGES.format(l, "window-withdraw", &[])
}

/// `Take it back`
pub fn window_withdraw_submit(l: Locale) -> String {
    MESSAGES.format(l, "window-withdraw-submit", &[])
}

/// `The window ends at once, and stays readable in the history. What was refused in it stays in the list.`
pub fn window_withdraw_hint(l: Locale) -> String {
    MESSAGES.format(l, "window-withdraw-hint", &[])
}

/// `Yes, there is no such election`
pub fn window_withdraw_sure(l: Locale) -> String {
    MESSAGES.format(l, "window-withdraw-sure", &[])
}

/// `All elections`
pub fn back(l: Locale) -> String {
    MESSAGES.format(l, "back", &[])
}

/// `What was refused`
pub fn refusals_title(l: Locale) -> String {
    MESSAGES.format(l, "refusals-title", &[])
}

/// `Nothing was refused yet.`
pub fn refusals_none(l: Locale) -> String {
    MESSAGES.format(l, "refusals-none", &[])
}

/// `What was refused and why, the last first`
pub fn refusals_caption(l: Locale) -> String {
    MESSAGES.format(l, "refusals-caption", &[])
}

/// `When`
pub fn col_when(l: Locale) -> String {
    MESSAGES.format(l, "col-when", &[])
}

/// `What`
pub fn col_what(l: Locale) -> String {
    MESSAGES.format(l, "col-what", &[])
}

/// `Why`
pub fn col_why(l: Locale) -> String {
    MESSAGES.format(l, "col-why", &[])
}

/// `By whom`
pub fn col_by(l: Locale) -> String {
    MESSAGES.format(l, "col-by", &[])
}

/// ```text
/// { $deed ->
///         [event] Publish an event
///         [post] Post on an account
///         [advert] Pay to be seen
///         [synthetic] Show what a machine made
///         [gift] Give something to electors
///        *[other] Count an account
///     }
/// ```
pub fn deed<'a>(l: Locale, deed: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "deed", &[("deed", deed.into())])
}

/// ```text
/// { $rule ->
///         [owner_named] While the model code holds an event is official or the party's: say which. A personal one is not published.
///         [no_opening] A government opens nothing and lays no foundation stone while the model code holds: hold it after the count.
///         [no_government_gathering] A government calls no crowd together while the model code holds: if it is the party's, say so.
///         [party_is_not_official] Whoever holds an office of the party has no official events: it is the party's.
///         [not_mixed] Official business and campaigning are not on one day: move one of them to another day.
///         [silence_no_event] No party gathers people in the 48 hours before the close of the poll: hold it afterwards.
///         [official_account_campaigns] An account of the government does not campaign: use that of the party.
///         [uncertified] What is paid for is shown only with a certificate of the committee (MCMC): number, date and committee are missing.
///         [certified_elsewhere] The certificate is for another area: ask the committee of this one.
///         [certified_other_day] The certificate does not hold on this day.
///         [public_money] Public money pays for no advertisement while the model code holds.
///         [silence_no_advert] Nothing paid for is shown in the 48 hours before the close of the poll.
///         [unlabelled] What a machine made carries its label over a tenth of the picture or the first tenth of the sound, with the name of its maker.
///         [gift] Nothing is given to electors in an election: it is bribery.
///        *[other] Followers of the government's accounts count for no target while the model code holds.
///     }
/// ```
pub fn rule<'a>(l: Locale, rule: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rule", &[("rule", rule.into())])
}

/// `May I?`
pub fn may_title(l: Locale) -> String {
    MESSAGES.format(l, "may-title", &[])
}

/// `Ask before you plan: where, when, and what it is.`
pub fn may_lead(l: Locale) -> String {
    MESSAGES.format(l, "may-lead", &[])
}

/// `Yes: nothing is against it. { $phase }.`
pub fn may_yes<'a>(l: Locale, phase: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "may-yes", &[("phase", phase.into())])
}

/// `No. { $phase }.`
pub fn may_no<'a>(l: Locale, phase: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "may-no", &[("phase", phase.into())])
}

/// `On which day`
pub fn may_day(l: Locale) -> String {
    MESSAGES.format(l, "may-day", &[])
}

/// `From`
pub fn may_from(l: Locale) -> String {
    MESSAGES.format(l, "may-from", &[])
}

/// `Until`
pub fn may_until(l: Locale) -> String {
    MESSAGES.format(l, "may-until", &[])
}

/// `Of which kind`
pub fn may_kind(l: Locale) -> String {
    MESSAGES.format(l, "may-kind", &[])
}

/// `Whose`
pub fn may_owner(l: Locale) -> String {
    MESSAGES.format(l, "may-owner", &[])
}

/// `Office of the host`
pub fn may_office(l: Locale) -> String {
    MESSAGES.format(l, "may-office", &[])
}

/// `What else that day`
pub fn may_beside(l: Locale) -> String {
    MESSAGES.format(l, "may-beside", &[])
}

/// `Nothing else`
pub fn may_beside_none(l: Locale) -> String {
    MESSAGES.format(l, "may-beside-none", &[])
}

/// `Whose account`
pub fn may_account(l: Locale) -> String {
    MESSAGES.format(l, "may-account", &[])
}

/// `Does it ask for votes`
pub fn may_campaigns(l: Locale) -> String {
    MESSAGES.format(l, "may-campaigns", &[])
}

/// `Public money`
pub fn may_cost(l: Locale) -> String {
    MESSAGES.format(l, "may-cost", &[])
}

/// `Certificate`
pub fn may_certificate(l: Locale) -> String {
    MESSAGES.format(l, "may-certificate", &[])
}

/// `With its label`
pub fn may_labelled(l: Locale) -> String {
    MESSAGES.format(l, "may-labelled", &[])
}

/// `No`
pub fn no(l: Locale) -> String {
    MESSAGES.format(l, "no", &[])
}

/// `Yes`
pub fn yes(l: Locale) -> String {
    MESSAGES.format(l, "yes", &[])
}

/// ```text
/// { $office ->
///         [minister] Minister
///         [elected] Member of a house
///        *[other] Office of the party
///     }
/// ```
pub fn office<'a>(l: Locale, office: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "office", &[("office", office.into())])
}

/// ```text
/// { $certificate ->
///         [valid] For here and this day
///         [missing] None
///         [elsewhere] For another area
///        *[other] For other days
///     }
/// ```
pub fn certificate<'a>(l: Locale, certificate: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "certificate", &[("certificate", certificate.into())])
}

/// ```text
/// { $register ->
///         [adverts] Certified advertisements
///         [costs] Costs of the campaign
///         [synthetic] Made by a machine
///        *[other] Print orders
///     }
/// ```
pub fn register<'a>(l: Locale, register: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "register", &[("register", register.into())])
}

/// `Written by`
pub fn col_written(l: Locale) -> String {
    MESSAGES.format(l, "col-written", &[])
}

/// `{ $register }: { $from } to { $until }`
pub fn register_caption<'a>(
    l: Locale,
    register: impl Into<Arg<'a>>,
    from: impl Into<Arg<'a>>,
    until: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "register-caption",
        &[("register", register.into()), ("from", from.into()), ("until", until.into())],
    )
}

/// `No line in these days.`
pub fn register_none(l: Locale) -> String {
    MESSAGES.format(l, "register-none", &[])
}

/// `One more line`
pub fn register_add(l: Locale) -> String {
    MESSAGES.format(l, "register-add", &[])
}

/// `Write it down`
pub fn register_submit(l: Locale) -> String {
    MESSAGES.format(l, "register-submit", &[])
}

/// `Strike`
pub fn register_strike(l: Locale) -> String {
    MESSAGES.format(l, "register-strike", &[])
}

/// `There are more lines than are shown; the file has up to { $n }.`
pub fn register_more<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "register-more", &[("n", n.into())])
}

/// `Together { $amount } rupees.`
pub fn register_total<'a>(l: Locale, amount: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "register-total", &[("amount", amount.into())])
}

/// `Day`
pub fn col_day(l: Locale) -> String {
    MESSAGES.format(l, "col-day", &[])
}

/// `From`
pub fn days_from(l: Locale) -> String {
    MESSAGES.format(l, "days-from", &[])
}

/// `To`
pub fn days_until(l: Locale) -> String {
    MESSAGES.format(l, "days-until", &[])
}

/// ```text
/// { $column ->
///         [what] What it is
///         [seen] Where it is seen
///         [for_whom] For which candidate or unit
///         [amount] Amount (₹)
///         [at_public_cost] Paid with public money
///         [certificate] Number of the certificate
///         [certified_on] Certified on
///         [committee] Committee
///         [certified_for] Certified for
///         [valid_until] Valid until
///         [cost] Kind of cost
///         [paid_to] Paid to
///         [voucher] Voucher
///         [maker] Who had it made
///         [tool] Made with
///         [posted_at] Where it was posted
///         [labelled] Carries its label
///         [taken_down] Taken down on
///         [printer] Printer
///         [printer_address] Address of the printer
///         [publisher] Publisher
///         [publisher_address] Address of the publisher
///        *[other] Copies
///     }
/// ```
pub fn column<'a>(l: Locale, column: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "column", &[("column", column.into())])
}

/// `Area by code or name; empty: the area of this line`
pub fn hint_certified_for(l: Locale) -> String {
    MESSAGES.format(l, "hint-certified-for", &[])
}

/// `Over a tenth of the picture or the first tenth of the sound`
pub fn hint_labelled(l: Locale) -> String {
    MESSAGES.format(l, "hint-labelled", &[])
}

/// `Empty: no end`
pub fn hint_valid_until(l: Locale) -> String {
    MESSAGES.format(l, "hint-valid-until", &[])
}

/// ```text
/// { $choice ->
///         [facebook] Facebook
///         [instagram] Instagram
///         [youtube] YouTube
///         [x] X
///         [search] Search page
///         [television] Television
///         [radio] Radio
///         [paper] Newspaper (e-paper)
///         [district] Of the district (candidates)
///         [state] Of the state (parties)
///         [platform_company] Internet company
///         [content] Making of content
///         [account_running] Running accounts (wages and salaries)
///         [print] Print
///         [vehicle] Vehicles
///         [meeting] Meetings
///         [gift] Gift or meal for electors
///        *[other] Something else
///     }
/// ```
pub fn choice<'a>(l: Locale, choice: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "choice", &[("choice", choice.into())])
}

/// `Declared accounts (annex of Form 26)`
pub fn annex_title(l: Locale) -> String {
    MESSAGES.format(l, "annex-title", &[])
}

/// `{ $n } accounts that representatives declared in their affidavits.`
pub fn annex_lead<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "annex-lead", &[("n", n.into())])
}

/// `Accounts declared by { $name }`
pub fn annex_lead_one<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "annex-lead-one", &[("name", name.into())])
}

/// `No account is marked as declared.`
pub fn annex_none(l: Locale) -> String {
    MESSAGES.format(l, "annex-none", &[])
}

/// `The file of accounts says it, in the column "declared_in_form_26".`
pub fn annex_none_who(l: Locale) -> String {
    MESSAGES.format(l, "annex-none-who", &[])
}

/// `Of everybody`
pub fn annex_all(l: Locale) -> String {
    MESSAGES.format(l, "annex-all", &[])
}

/// `For the affidavit: print this page.`
pub fn annex_print(l: Locale) -> String {
    MESSAGES.format(l, "annex-print", &[])
}

/// `Representative`
pub fn col_person(l: Locale) -> String {
    MESSAGES.format(l, "col-person", &[])
}

/// `Platform`
pub fn col_platform(l: Locale) -> String {
    MESSAGES.format(l, "col-platform", &[])
}

/// `Account`
pub fn col_handle(l: Locale) -> String {
    MESSAGES.format(l, "col-handle", &[])
}

/// `Whose`
pub fn col_owner(l: Locale) -> String {
    MESSAGES.format(l, "col-owner", &[])
}

/// `Held since`
pub fn col_since(l: Locale) -> String {
    MESSAGES.format(l, "col-since", &[])
}

/// `Accounts declared`
pub fn col_declared(l: Locale) -> String {
    MESSAGES.format(l, "col-declared", &[])
}

/// `The model code of conduct`
pub fn panel_now(l: Locale) -> String {
    MESSAGES.format(l, "panel-now", &[])
}

/// `There is no such election or line.`
pub fn error_not_found(l: Locale) -> String {
    MESSAGES.format(l, "error-not-found", &[])
}

/// `Election law forbids it: { $why } It was not done, and is noted in the list of what was refused.`
pub fn error_forbidden<'a>(l: Locale, why: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-forbidden", &[("why", why.into())])
}

/// `Name an area of yours by its code or name.`
pub fn wrong_no_area(l: Locale) -> String {
    MESSAGES.format(l, "wrong-no-area", &[])
}

/// `Say what the election is called.`
pub fn wrong_no_name(l: Locale) -> String {
    MESSAGES.format(l, "wrong-no-name", &[])
}

/// `This is too long; shorten it.`
pub fn wrong_long(l: Locale) -> String {
    MESSAGES.format(l, "wrong-long", &[])
}

/// `The count comes after the announcement.`
pub fn wrong_count_first(l: Locale) -> String {
    MESSAGES.format(l, "wrong-count-first", &[])
}

/// `No election lasts longer than 400 days; look at the dates.`
pub fn wrong_too_long(l: Locale) -> String {
    MESSAGES.format(l, "wrong-too-long", &[])
}

/// `The poll lies between the announcement and the count.`
pub fn wrong_poll_outside(l: Locale) -> String {
    MESSAGES.format(l, "wrong-poll-outside", &[])
}

/// `This area does not lie in that of the election.`
pub fn wrong_area_outside(l: Locale) -> String {
    MESSAGES.format(l, "wrong-area-outside", &[])
}

/// `Write a time, such as 6 pm.`
pub fn wrong_clock(l: Locale) -> String {
    MESSAGES.format(l, "wrong-clock", &[])
}

/// `Fill in "{ $field }".`
pub fn wrong_missing<'a>(l: Locale, field: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "wrong-missing", &[("field", field.into())])
}

/// `Write a whole number, such as 12,000.`
pub fn wrong_amount(l: Locale) -> String {
    MESSAGES.format(l, "wrong-amount", &[])
}

/// `Tick that you mean it; nothing was changed.`
pub fn wrong_not_sure(l: Locale) -> String {
    MESSAGES.format(l, "wrong-not-sure", &[])
}
