//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `My data`
pub fn nav_my_data(l: Locale) -> String {
    MESSAGES.format(l, "nav-my-data", &[])
}

/// `(name erased)`
pub fn no_name(l: Locale) -> String {
    MESSAGES.format(l, "no-name", &[])
}

/// `nobody`
pub fn nobody(l: Locale) -> String {
    MESSAGES.format(l, "nobody", &[])
}

/// `the whole organisation`
pub fn everywhere(l: Locale) -> String {
    MESSAGES.format(l, "everywhere", &[])
}

/// `not said yet`
pub fn not_said(l: Locale) -> String {
    MESSAGES.format(l, "not-said", &[])
}

/// `on paper`
pub fn on_paper(l: Locale) -> String {
    MESSAGES.format(l, "on-paper", &[])
}

/// `(still to be written)`
pub fn to_fill(l: Locale) -> String {
    MESSAGES.format(l, "to-fill", &[])
}

/// ```text
/// { $purpose ->
///         [office] Public office and public accounts
///         [work] Work in the organisation
///         [contact] A number to reach you on
///         [messages] Messages from the organisation
///        *[other] Signing in
///     }
/// ```
pub fn purpose<'a>(l: Locale, purpose: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "purpose", &[("purpose", purpose.into())])
}

/// ```text
/// What is held: your name, the public office that you hold or held, its area, your public social media accounts and how many followers they have. Never who follows you.
///
///     What for: to know whether those who represent an area reach its electors.
/// ```
pub fn draft_office(l: Locale) -> String {
    MESSAGES.format(l, "draft-office", &[])
}

/// ```text
/// What is held: your name, your duty and unit, with whom you work and who pays you, meetings with you and what was promised there.
///
///     What for: to share out the work of the organisation and to remember what was agreed.
/// ```
pub fn draft_work(l: Locale) -> String {
    MESSAGES.format(l, "draft-work", &[])
}

/// ```text
/// What is held: your mobile number, and the number of your voter card if you give it. Both are encrypted; hardly anybody sees them in full, and every look is written down.
///
///     What for: to reach you about your work in the organisation, and to tell people of one name apart.
/// ```
pub fn draft_contact(l: Locale) -> String {
    MESSAGES.format(l, "draft-contact", &[])
}

/// ```text
/// What is used: your name, your unit and your number.
///
///     What for: to send you messages and reminders of the organisation.
/// ```
pub fn draft_messages(l: Locale) -> String {
    MESSAGES.format(l, "draft-messages", &[])
}

/// ```text
/// What is held: your name, the name you sign in with, your ways in (never a password itself), your sessions, and what you did here and when.
///
///     What for: so that nobody acts in your name, and so that everybody can see who looked at their data.
/// ```
pub fn draft_sign_in(l: Locale) -> String {
    MESSAGES.format(l, "draft-sign-in", &[])
}

/// `This happens only with your consent. You can withdraw it at any time, as easily as you gave it: on the page “My data”, or on paper. Nothing that you have the right to depends on it.`
pub fn draft_consent(l: Locale) -> String {
    MESSAGES.format(l, "draft-consent", &[])
}

/// `The law allows this without consent, because you made it public by holding the office or because nobody could sign in without it. You have all the rights below all the same.`
pub fn draft_no_consent(l: Locale) -> String {
    MESSAGES.format(l, "draft-no-consent", &[])
}

/// `Never held: Aadhaar numbers, caste, religion, how you vote, lists of electors.`
pub fn draft_never(l: Locale) -> String {
    MESSAGES.format(l, "draft-never", &[])
}

/// `Your rights (Digital Personal Data Protection Act, 2023): you can see what is held and who has seen it, have it corrected or erased, complain, and name somebody who asks in your stead. Ask on the page “My data” or on paper; there is an answer within 90 days at most. If you are not content you can complain to the Data Protection Board of India.`
pub fn draft_rights(l: Locale) -> String {
    MESSAGES.format(l, "draft-rights", &[])
}

/// `Version { $version }, in force from { $day }.`
pub fn notice_version<'a>(l: Locale, version: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-version", &[("version", version.into()), ("day", day.into())])
}

/// `Checked by { $by }.`
pub fn notice_checked<'a>(l: Locale, by: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "notice-checked", &[("by", by.into())])
}

/// `Draft: have it checked by counsel.`
pub fn notice_draft(l: Locale) -> String {
    MESSAGES.format(l, "notice-draft", &[])
}

/// `{ $purpose }, version { $version } ({ $language })`
pub fn notice_choice<'a>(
    l: Locale,
    purpose: impl Into<Arg<'a>>,
    version: impl Into<Arg<'a>>,
    language: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "notice-choice",
        &[("purpose", purpose.into()), ("version", version.into()), ("language", language.into())],
    )
}

/// `There is no notice for this purpose yet, so nothing may be collected for it.`
pub fn no_notice(l: Locale) -> String {
    MESSAGES.format(l, "no-notice", &[])
}

/// `My data`
pub fn my_title(l: Locale) -> String {
    MESSAGES.format(l, "my-title", &[])
}

/// `This is all that is held about you here.`
pub fn my_lead(l: Locale) -> String {
    MESSAGES.format(l, "my-lead", &[])
}

/// `You may see it, have it corrected or erased, and complain: Digital Personal Data Protection Act, 2023.`
pub fn my_lead_law(l: Locale) -> String {
    MESSAGES.format(l, "my-lead-law", &[])
}

/// `You asked to be erased: nothing about you is used any more; it will be destroyed on the legal date.`
pub fn my_hidden(l: Locale) -> String {
    MESSAGES.format(l, "my-hidden", &[])
}

/// `What is held`
pub fn my_held(l: Locale) -> String {
    MESSAGES.format(l, "my-held", &[])
}

/// `Nothing is held about you.`
pub fn my_nothing(l: Locale) -> String {
    MESSAGES.format(l, "my-nothing", &[])
}

/// `What your data may be used for`
pub fn my_consents(l: Locale) -> String {
    MESSAGES.format(l, "my-consents", &[])
}

/// `Each purpose by itself. Withdrawing is as easy as giving: one tap.`
pub fn my_consents_note(l: Locale) -> String {
    MESSAGES.format(l, "my-consents-note", &[])
}

/// `What you asked`
pub fn my_requests(l: Locale) -> String {
    MESSAGES.format(l, "my-requests", &[])
}

/// `You have not asked for anything yet.`
pub fn my_no_requests(l: Locale) -> String {
    MESSAGES.format(l, "my-no-requests", &[])
}

/// `Who looked at your data`
pub fn my_seen(l: Locale) -> String {
    MESSAGES.format(l, "my-seen", &[])
}

/// `Who looked at or changed your data, the latest first`
pub fn my_seen_caption(l: Locale) -> String {
    MESSAGES.format(l, "my-seen-caption", &[])
}

/// `Nobody has looked up your data by name.`
pub fn my_not_seen(l: Locale) -> String {
    MESSAGES.format(l, "my-not-seen", &[])
}

/// `Who received your data`
pub fn my_got(l: Locale) -> String {
    MESSAGES.format(l, "my-got", &[])
}

/// `Tables that were taken out in the last year and in which you may stand.`
pub fn my_got_note(l: Locale) -> String {
    MESSAGES.format(l, "my-got-note", &[])
}

/// `No table in which you may stand was taken out in the last year.`
pub fn my_not_got(l: Locale) -> String {
    MESSAGES.format(l, "my-not-got", &[])
}

/// `Notice and request on paper`
pub fn my_paper(l: Locale) -> String {
    MESSAGES.format(l, "my-paper", &[])
}

/// `To my data`
pub fn back_my_data(l: Locale) -> String {
    MESSAGES.format(l, "back-my-data", &[])
}

/// `What for: { $why }. Where from: { $source }.`
pub fn held_line<'a>(l: Locale, why: impl Into<Arg<'a>>, source: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "held-line", &[("why", why.into()), ("source", source.into())])
}

/// `Known since { $at }.`
pub fn held_known_since<'a>(l: Locale, at: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "held-known-since", &[("at", at.into())])
}

/// `Signing in`
pub fn held_sign_in(l: Locale) -> String {
    MESSAGES.format(l, "held-sign-in", &[])
}

/// `so that you can come in, and nobody in your name`
pub fn held_sign_in_why(l: Locale) -> String {
    MESSAGES.format(l, "held-sign-in-why", &[])
}

/// `whoever let you in`
pub fn held_sign_in_source(l: Locale) -> String {
    MESSAGES.format(l, "held-sign-in-source", &[])
}

/// `Your name`
pub fn held_called(l: Locale) -> String {
    MESSAGES.format(l, "held-called", &[])
}

/// `Name to sign in with`
pub fn held_login(l: Locale) -> String {
    MESSAGES.format(l, "held-login", &[])
}

/// `What you may do`
pub fn held_role(l: Locale) -> String {
    MESSAGES.format(l, "held-role", &[])
}

/// `This page is about the person who has signed in; whoever works at the machine itself is nobody in particular here.`
pub fn not_a_person(l: Locale) -> String {
    MESSAGES.format(l, "not-a-person", &[])
}

/// ```text
/// { $standing ->
///         [given] You agreed
///         [told] You were told and have not objected
///         [withdrawn] You withdrew: not used
///        *[other] You have not been told yet: held, not used
///     }
/// ```
pub fn standing<'a>(l: Locale, standing: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "standing", &[("standing", standing.into())])
}

/// `No consent is needed`
pub fn standing_none_needed(l: Locale) -> String {
    MESSAGES.format(l, "standing-none-needed", &[])
}

/// `Not used: you asked to be erased`
pub fn standing_hidden(l: Locale) -> String {
    MESSAGES.format(l, "standing-hidden", &[])
}

/// `{ $day }, by yourself, notice { $version } ({ $language })`
pub fn receipt_own<'a>(
    l: Locale,
    day: impl Into<Arg<'a>>,
    version: impl Into<Arg<'a>>,
    language: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "receipt-own",
        &[("day", day.into()), ("version", version.into()), ("language", language.into())],
    )
}

/// `{ $day }, on paper, notice { $version } ({ $language }), paper: { $proof }`
pub fn receipt_paper<'a>(
    l: Locale,
    day: impl Into<Arg<'a>>,
    version: impl Into<Arg<'a>>,
    language: impl Into<Arg<'a>>,
    proof: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "receipt-paper",
        &[
            ("day", day.into()),
            ("version", version.into()),
            ("language", language.into()),
            ("proof", proof.into()),
        ],
    )
}

/// `I agree`
pub fn give(l: Locale) -> String {
    MESSAGES.format(l, "give", &[])
}

/// `I withdraw`
pub fn withdraw(l: Locale) -> String {
    MESSAGES.format(l, "withdraw", &[])
}

/// `The person asked to be erased; nothing about them is used.`
pub fn forbidden_hidden(l: Locale) -> String {
    MESSAGES.format(l, "forbidden-hidden", &[])
}

/// `The person has not been told yet (notice due); their data are held and not used.`
pub fn forbidden_notice_due(l: Locale) -> String {
    MESSAGES.format(l, "forbidden-notice-due", &[])
}

/// `The person withdrew consent for this purpose.`
pub fn forbidden_withdrawn(l: Locale) -> String {
    MESSAGES.format(l, "forbidden-withdrawn", &[])
}

/// ```text
/// { $kind ->
///         [correction] Have something corrected
///         [erasure] Have my name erased
///         [complaint] Complain
///         [access] Ask what is held, in writing
///        *[other] Name somebody who asks in my stead
///     }
/// ```
pub fn ask<'a>(l: Locale, kind: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "ask", &[("kind", kind.into())])
}

/// ```text
/// { $kind ->
///         [correction] Say what is wrong and what it should be.
///         [erasure] Your data are hidden at once and destroyed on the legal date. What is publicly known of a public office stays.
///         [complaint] Say what went wrong. Whoever answers is not the one you complain about.
///         [access] You receive in writing what is held about you, why, and who received it.
///        *[other] Whoever you name may ask in your stead if you die or cannot do it yourself.
///     }
/// ```
pub fn ask_about<'a>(l: Locale, kind: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "ask-about", &[("kind", kind.into())])
}

/// ```text
/// You get an answer within { $n ->
///         [one] { $n } day
///        *[other] { $n } days
///     }.
/// ```
pub fn ask_days<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "ask-days", &[("n", n.into())])
}

/// `Send`
pub fn ask_submit(l: Locale) -> String {
    MESSAGES.format(l, "ask-submit", &[])
}

/// `Which fact`
pub fn field_field(l: Locale) -> String {
    MESSAGES.format(l, "field-field", &[])
}

/// `For example: name, office, area, account`
pub fn field_field_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-field-hint", &[])
}

/// `What it should be`
pub fn field_wanted(l: Locale) -> String {
    MESSAGES.format(l, "field-wanted", &[])
}

/// `In your words`
pub fn field_said(l: Locale) -> String {
    MESSAGES.format(l, "field-said", &[])
}

/// `Whom`
pub fn field_nominee(l: Locale) -> String {
    MESSAGES.format(l, "field-nominee", &[])
}

/// `Name and how to reach them`
pub fn field_nominee_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-nominee-hint", &[])
}

/// `today is the last day`
pub fn due_today(l: Locale) -> String {
    MESSAGES.format(l, "due-today", &[])
}

/// ```text
/// { $n ->
///         [one] { $n } day left
///        *[other] { $n } days left
///     }
/// ```
pub fn due_in<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "due-in", &[("n", n.into())])
}

/// ```text
/// { $n ->
///         [one] { $n } day overdue
///        *[other] { $n } days overdue
///     }
/// ```
pub fn due_over<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "due-over", &[("n", n.into())])
}

/// `answer by`
pub fn answer_by(l: Locale) -> String {
    MESSAGES.format(l, "answer-by", &[])
}

/// `Requests about data`
pub fn requests_title(l: Locale) -> String {
    MESSAGES.format(l, "requests-title", &[])
}

/// ```text
/// { $n ->
///         [0] No request waits for an answer.
///         [one] { $n } request waits for an answer.
///        *[other] { $n } requests wait for an answer.
///     }
/// ```
pub fn requests_lead<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "requests-lead", &[("n", n.into())])
}

/// ```text
/// { $n ->
///         [one] { $n } of them is overdue.
///        *[other] { $n } of them are overdue.
///     }
/// ```
pub fn requests_over<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "requests-over", &[("n", n.into())])
}

/// `Those that wait`
pub fn requests_waiting(l: Locale) -> String {
    MESSAGES.format(l, "requests-waiting", &[])
}

/// `Those that were answered`
pub fn requests_answered(l: Locale) -> String {
    MESSAGES.format(l, "requests-answered", &[])
}

/// `Write down what came on paper`
pub fn requests_new(l: Locale) -> String {
    MESSAGES.format(l, "requests-new", &[])
}

/// `There is no request here.`
pub fn requests_none(l: Locale) -> String {
    MESSAGES.format(l, "requests-none", &[])
}

/// `people themselves on “My data”, or a president from paper`
pub fn requests_none_who(l: Locale) -> String {
    MESSAGES.format(l, "requests-none-who", &[])
}

/// `To the requests`
pub fn back_requests(l: Locale) -> String {
    MESSAGES.format(l, "back-requests", &[])
}

/// ```text
/// { $kind ->
///         [correction] Correction
///         [erasure] Erasure
///         [complaint] Complaint
///         [access] What is held
///        *[other] Nomination
///     }
/// ```
pub fn kind<'a>(l: Locale, kind: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "kind", &[("kind", kind.into())])
}

/// ```text
/// { $state ->
///         [open] new
///         [in_hand] in hand
///         [granted] done
///        *[other] refused
///     }
/// ```
pub fn state<'a>(l: Locale, state: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "state", &[("state", state.into())])
}

/// ```text
/// { $state ->
///         [granted] It was done
///        *[other] It is refused
///     }
/// ```
pub fn outcome<'a>(l: Locale, state: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "outcome", &[("state", state.into())])
}

/// ```text
/// { $said ->
///         [given] Agrees
///         [told] Was told (data from before)
///        *[other] Withdraws
///     }
/// ```
pub fn said<'a>(l: Locale, said: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "said", &[("said", said.into())])
}

/// `{ $kind }: { $name }`
pub fn request_lead<'a>(l: Locale, kind: impl Into<Arg<'a>>, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "request-lead", &[("kind", kind.into()), ("name", name.into())])
}

/// `Whoever may change the fact changes it where it belongs; then answer here.`
pub fn correct_where(l: Locale) -> String {
    MESSAGES.format(l, "correct-where", &[])
}

/// `Page of the person`
pub fn correct_link(l: Locale) -> String {
    MESSAGES.format(l, "correct-link", &[])
}

/// `Import`
pub fn correct_import(l: Locale) -> String {
    MESSAGES.format(l, "correct-import", &[])
}

/// `If it is granted, the person is hidden at once: no sign-in, no use. Destruction follows on the legal date.`
pub fn erase_note(l: Locale) -> String {
    MESSAGES.format(l, "erase-note", &[])
}

/// `How far the erasure is`
pub fn erasure_link(l: Locale) -> String {
    MESSAGES.format(l, "erasure-link", &[])
}

/// `Take in hand`
pub fn take(l: Locale) -> String {
    MESSAGES.format(l, "take", &[])
}

/// `Answer`
pub fn answer_submit(l: Locale) -> String {
    MESSAGES.format(l, "answer-submit", &[])
}

/// `What became of it`
pub fn field_outcome(l: Locale) -> String {
    MESSAGES.format(l, "field-outcome", &[])
}

/// `Answer`
pub fn field_answer(l: Locale) -> String {
    MESSAGES.format(l, "field-answer", &[])
}

/// `In plain words; the person reads it.`
pub fn field_answer_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-answer-hint", &[])
}

/// `For somebody who does not sign in: find the person, then write down what the paper says.`
pub fn new_lead(l: Locale) -> String {
    MESSAGES.format(l, "new-lead", &[])
}

/// `Your name is kept beside theirs.`
pub fn new_both_names(l: Locale) -> String {
    MESSAGES.format(l, "new-both-names", &[])
}

/// `Name of the person`
pub fn field_name(l: Locale) -> String {
    MESSAGES.format(l, "field-name", &[])
}

/// `As it stands in the register; only people of your area are found.`
pub fn field_name_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-name-hint", &[])
}

/// `Find`
pub fn find_submit(l: Locale) -> String {
    MESSAGES.format(l, "find-submit", &[])
}

/// `Look for another name`
pub fn find_again(l: Locale) -> String {
    MESSAGES.format(l, "find-again", &[])
}

/// `Nobody of this name was found in your area.`
pub fn found_nobody(l: Locale) -> String {
    MESSAGES.format(l, "found-nobody", &[])
}

/// `Choose the person and write down what the paper says.`
pub fn record_lead(l: Locale) -> String {
    MESSAGES.format(l, "record-lead", &[])
}

/// `Write down`
pub fn record_submit(l: Locale) -> String {
    MESSAGES.format(l, "record-submit", &[])
}

/// `It is written down for { $name }.`
pub fn recorded<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "recorded", &[("name", name.into())])
}

/// `Day beside the signature`
pub fn field_day(l: Locale) -> String {
    MESSAGES.format(l, "field-day", &[])
}

/// `Which notice stands on the paper`
pub fn field_notice(l: Locale) -> String {
    MESSAGES.format(l, "field-notice", &[])
}

/// `Where the paper is kept`
pub fn field_proof(l: Locale) -> String {
    MESSAGES.format(l, "field-proof", &[])
}

/// `For example: file 3, sheet 12. Needed where somebody agrees.`
pub fn field_proof_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-proof-hint", &[])
}

/// `For a correction only`
pub fn only_correction(l: Locale) -> String {
    MESSAGES.format(l, "only-correction", &[])
}

/// `For a correction or a nomination`
pub fn only_wanted(l: Locale) -> String {
    MESSAGES.format(l, "only-wanted", &[])
}

/// `For consent and withdrawal only`
pub fn only_consent(l: Locale) -> String {
    MESSAGES.format(l, "only-consent", &[])
}

/// `— none —`
pub fn no_consent_here(l: Locale) -> String {
    MESSAGES.format(l, "no-consent-here", &[])
}

/// `Notice and request`
pub fn paper_title(l: Locale) -> String {
    MESSAGES.format(l, "paper-title", &[])
}

/// `Print this page (A4). Who cannot read has it read out. What is filled in goes to the president of the unit or to the grievance officer, who writes it down at /requests/new.`
pub fn paper_how(l: Locale) -> String {
    MESSAGES.format(l, "paper-how", &[])
}

/// `Request`
pub fn paper_request(l: Locale) -> String {
    MESSAGES.format(l, "paper-request", &[])
}

/// `Name`
pub fn paper_name(l: Locale) -> String {
    MESSAGES.format(l, "paper-name", &[])
}

/// `Unit`
pub fn paper_unit(l: Locale) -> String {
    MESSAGES.format(l, "paper-unit", &[])
}

/// `I want (tick):`
pub fn paper_want(l: Locale) -> String {
    MESSAGES.format(l, "paper-want", &[])
}

/// `I agree: { $purpose }`
pub fn paper_give<'a>(l: Locale, purpose: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "paper-give", &[("purpose", purpose.into())])
}

/// `I withdraw: { $purpose }`
pub fn paper_withdraw<'a>(l: Locale, purpose: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "paper-withdraw", &[("purpose", purpose.into())])
}

/// `Details (which fact is wrong, what it should be, what went wrong, whom I name):`
pub fn paper_details(l: Locale) -> String {
    MESSAGES.format(l, "paper-details", &[])
}

/// `Signature or thumb mark`
pub fn paper_signature(l: Locale) -> String {
    MESSAGES.format(l, "paper-signature", &[])
}

/// `Day`
pub fn paper_day(l: Locale) -> String {
    MESSAGES.format(l, "paper-day", &[])
}

/// `Written down by`
pub fn paper_written_by(l: Locale) -> String {
    MESSAGES.format(l, "paper-written-by", &[])
}

/// `Post`
pub fn paper_post(l: Locale) -> String {
    MESSAGES.format(l, "paper-post", &[])
}

/// `☐ It was read out to the person in their own language.`
pub fn paper_read_out(l: Locale) -> String {
    MESSAGES.format(l, "paper-read-out", &[])
}

/// `Questions and complaints: { $contact }.`
pub fn paper_contact<'a>(l: Locale, contact: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "paper-contact", &[("contact", contact.into())])
}

/// `Erasures`
pub fn erasures_title(l: Locale) -> String {
    MESSAGES.format(l, "erasures-title", &[])
}

/// `Erasure`
pub fn erasure_title(l: Locale) -> String {
    MESSAGES.format(l, "erasure-title", &[])
}

/// `Whoever is granted erasure is hidden at once. What is held is destroyed from the legal date on, unless a court or an inquiry needs it.`
pub fn erasures_about(l: Locale) -> String {
    MESSAGES.format(l, "erasures-about", &[])
}

/// `Nobody has been erased.`
pub fn erasures_none(l: Locale) -> String {
    MESSAGES.format(l, "erasures-none", &[])
}

/// `a request for erasure that is granted`
pub fn erasures_none_who(l: Locale) -> String {
    MESSAGES.format(l, "erasures-none-who", &[])
}

/// ```text
/// { $stage ->
///         [waits] hidden, its day has not come
///         [held] held
///         [due] to be destroyed
///        *[other] destroyed
///     }
/// ```
pub fn stage<'a>(l: Locale, stage: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "stage", &[("stage", stage.into())])
}

/// ```text
/// { $stage ->
///         [waits] Hidden. Its day of destruction has not come.
///         [held] Hidden. A hold stops the destruction.
///         [due] Hidden. It is to be destroyed now.
///        *[other] Destroyed.
///     }
/// ```
pub fn stage_lead<'a>(l: Locale, stage: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "stage-lead", &[("stage", stage.into())])
}

/// `Hidden`
pub fn col_hidden(l: Locale) -> String {
    MESSAGES.format(l, "col-hidden", &[])
}

/// `To be destroyed from`
pub fn col_destroy(l: Locale) -> String {
    MESSAGES.format(l, "col-destroy", &[])
}

/// `Destroyed`
pub fn col_destroyed(l: Locale) -> String {
    MESSAGES.format(l, "col-destroyed", &[])
}

/// `What stops the destruction`
pub fn holds(l: Locale) -> String {
    MESSAGES.format(l, "holds", &[])
}

/// `Stop the destruction`
pub fn hold_new(l: Locale) -> String {
    MESSAGES.format(l, "hold-new", &[])
}

/// `Stop`
pub fn hold_submit(l: Locale) -> String {
    MESSAGES.format(l, "hold-submit", &[])
}

/// `Reason (which court, which inquiry)`
pub fn field_reason(l: Locale) -> String {
    MESSAGES.format(l, "field-reason", &[])
}

/// `Lift`
pub fn lift(l: Locale) -> String {
    MESSAGES.format(l, "lift", &[])
}

/// `lifted { $at }`
pub fn lifted<'a>(l: Locale, at: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "lifted", &[("at", at.into())])
}

/// `On the machine: “sangathan privacy due” lists, “sangathan privacy erase” destroys.`
pub fn destroy_where(l: Locale) -> String {
    MESSAGES.format(l, "destroy-where", &[])
}

/// `A hold stands: it must be lifted before anything is destroyed.`
pub fn erase_held(l: Locale) -> String {
    MESSAGES.format(l, "erase-held", &[])
}

/// `Too early: it may be destroyed from { $day } on.`
pub fn erase_waits<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "erase-waits", &[("day", day.into())])
}

/// `Certificate of destruction`
pub fn certificate(l: Locale) -> String {
    MESSAGES.format(l, "certificate", &[])
}

/// `The following rows about this person were destroyed or parted from them. The list holds no value.`
pub fn certificate_says(l: Locale) -> String {
    MESSAGES.format(l, "certificate-says", &[])
}

/// `What stays: the public record of a public office, and proof by number alone of what was agreed, asked and done. Backups end by themselves.`
pub fn certificate_stays(l: Locale) -> String {
    MESSAGES.format(l, "certificate-stays", &[])
}

/// `Table`
pub fn col_table(l: Locale) -> String {
    MESSAGES.format(l, "col-table", &[])
}

/// `Rows`
pub fn col_rows(l: Locale) -> String {
    MESSAGES.format(l, "col-rows", &[])
}

/// `Incidents`
pub fn incidents_title(l: Locale) -> String {
    MESSAGES.format(l, "incidents-title", &[])
}

/// `When data may have reached the wrong hands: write it down here first. The clocks run from the moment somebody became aware.`
pub fn incidents_about(l: Locale) -> String {
    MESSAGES.format(l, "incidents-about", &[])
}

/// `No incident is recorded.`
pub fn incidents_none(l: Locale) -> String {
    MESSAGES.format(l, "incidents-none", &[])
}

/// `whoever becomes aware of one first`
pub fn incidents_none_who(l: Locale) -> String {
    MESSAGES.format(l, "incidents-none-who", &[])
}

/// `Record an incident`
pub fn incident_new(l: Locale) -> String {
    MESSAGES.format(l, "incident-new", &[])
}

/// `Record: the clocks run`
pub fn incident_open(l: Locale) -> String {
    MESSAGES.format(l, "incident-open", &[])
}

/// `Write the report`
pub fn incident_change(l: Locale) -> String {
    MESSAGES.format(l, "incident-change", &[])
}

/// `Keep`
pub fn incident_keep(l: Locale) -> String {
    MESSAGES.format(l, "incident-keep", &[])
}

/// `Close the incident`
pub fn incident_close(l: Locale) -> String {
    MESSAGES.format(l, "incident-close", &[])
}

/// `Not every step has been done: report, details and the persons affected come first.`
pub fn incident_not_done(l: Locale) -> String {
    MESSAGES.format(l, "incident-not-done", &[])
}

/// `The incident is closed; nothing about it changes any more.`
pub fn incident_closed(l: Locale) -> String {
    MESSAGES.format(l, "incident-closed", &[])
}

/// `Back to the incident`
pub fn incident_back(l: Locale) -> String {
    MESSAGES.format(l, "incident-back", &[])
}

/// ```text
/// { $n ->
///         [one] { $n } step is overdue.
///        *[other] { $n } steps are overdue.
///     }
/// ```
pub fn incident_over<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "incident-over", &[("n", n.into())])
}

/// `Nothing is overdue.`
pub fn incident_in_time(l: Locale) -> String {
    MESSAGES.format(l, "incident-in-time", &[])
}

/// `closed`
pub fn closed(l: Locale) -> String {
    MESSAGES.format(l, "closed", &[])
}

/// `What must be done by when`
pub fn clocks(l: Locale) -> String {
    MESSAGES.format(l, "clocks", &[])
}

/// `Incident`
pub fn col_incident(l: Locale) -> String {
    MESSAGES.format(l, "col-incident", &[])
}

/// `Became aware`
pub fn col_aware(l: Locale) -> String {
    MESSAGES.format(l, "col-aware", &[])
}

/// `What`
pub fn col_step(l: Locale) -> String {
    MESSAGES.format(l, "col-step", &[])
}

/// `Last moment`
pub fn col_last(l: Locale) -> String {
    MESSAGES.format(l, "col-last", &[])
}

/// `Clock`
pub fn col_clock(l: Locale) -> String {
    MESSAGES.format(l, "col-clock", &[])
}

/// ```text
/// { $step ->
///         [cert] Report to CERT-In (6 hours)
///         [board] Tell the Board (at once)
///         [details] Details to the Board (72 hours)
///        *[other] Tell each person (at once)
///     }
/// ```
pub fn step<'a>(l: Locale, step: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "step", &[("step", step.into())])
}

/// `Done now`
pub fn done_now(l: Locale) -> String {
    MESSAGES.format(l, "done-now", &[])
}

/// `{ $left } left`
pub fn clock_runs<'a>(l: Locale, left: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "clock-runs", &[("left", left.into())])
}

/// `done in time`
pub fn clock_kept(l: Locale) -> String {
    MESSAGES.format(l, "clock-kept", &[])
}

/// `done { $by } too late`
pub fn clock_late<'a>(l: Locale, by: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "clock-late", &[("by", by.into())])
}

/// `OVERDUE by { $by }`
pub fn clock_over<'a>(l: Locale, by: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "clock-over", &[("by", by.into())])
}

/// ```text
/// { $n ->
///         [one] { $n } minute
///        *[other] { $n } minutes
///     }
/// ```
pub fn minutes<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "minutes", &[("n", n.into())])
}

/// ```text
/// { $n ->
///         [one] { $n } hour
///        *[other] { $n } hours
///     }
/// ```
pub fn hours<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "hours", &[("n", n.into())])
}

/// ```text
/// { $n ->
///         [one] { $n } day
///        *[other] { $n } days
///     }
/// ```
pub fn days<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "days", &[("n", n.into())])
}

/// `What it is about, in a few words`
pub fn field_title(l: Locale) -> String {
    MESSAGES.format(l, "field-title", &[])
}

/// `When somebody became aware`
pub fn field_aware(l: Locale) -> String {
    MESSAGES.format(l, "field-aware", &[])
}

/// `Day and time, for example 22-11-2026 06:30`
pub fn field_aware_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-aware-hint", &[])
}

/// `Whom it affects`
pub fn affected(l: Locale) -> String {
    MESSAGES.format(l, "affected", &[])
}

/// ```text
/// { $n ->
///         [one] { $n } person.
///        *[other] { $n } persons.
///     }
/// ```
pub fn affected_count<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "affected-count", &[("n", n.into())])
}

/// `Found in the audit trail by actor, object and time, as written below; nothing is guessed.`
pub fn affected_how(l: Locale) -> String {
    MESSAGES.format(l, "affected-how", &[])
}

/// `Report`
pub fn report_title(l: Locale) -> String {
    MESSAGES.format(l, "report-title", &[])
}

/// `The report with all drafts in both languages, as a file`
pub fn report_file(l: Locale) -> String {
    MESSAGES.format(l, "report-file", &[])
}

/// `As of { $at }`
pub fn report_made<'a>(l: Locale, at: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "report-made", &[("at", at.into())])
}

/// `Became aware: { $at }`
pub fn report_aware<'a>(l: Locale, at: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "report-aware", &[("at", at.into())])
}

/// ```text
/// { $field ->
///         [facts] What happened
///         [timing] When and how long
///         [extent] Which data, of how many people
///         [impact] What may follow for people
///         [cause] Why it happened
///         [mitigation] What has been done against it
///        *[other] What keeps it from happening again
///     }
/// ```
pub fn report_field<'a>(l: Locale, field: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "report-field", &[("field", field.into())])
}

/// `Whose doing (id in the audit trail)`
pub fn field_actor(l: Locale) -> String {
    MESSAGES.format(l, "field-actor", &[])
}

/// `Every line of this actor in the time below`
pub fn field_actor_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-actor-hint", &[])
}

/// `What it was done to`
pub fn field_object(l: Locale) -> String {
    MESSAGES.format(l, "field-object", &[])
}

/// `As in the audit trail: person and the id`
pub fn field_object_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-object-hint", &[])
}

/// `From when`
pub fn field_since(l: Locale) -> String {
    MESSAGES.format(l, "field-since", &[])
}

/// `Until when`
pub fn field_until(l: Locale) -> String {
    MESSAGES.format(l, "field-until", &[])
}

/// `Drafts of messages`
pub fn drafts(l: Locale) -> String {
    MESSAGES.format(l, "drafts", &[])
}

/// `Read each before it is sent; in both languages in the file above.`
pub fn drafts_about(l: Locale) -> String {
    MESSAGES.format(l, "drafts-about", &[])
}

/// ```text
/// { $step ->
///         [cert] To CERT-In
///         [board] To the Data Protection Board, at once
///         [details] To the Data Protection Board, details
///        *[other] To each person affected
///     }
/// ```
pub fn message_to<'a>(l: Locale, step: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "message-to", &[("step", step.into())])
}

/// ```text
/// Something went wrong with data about you. What happened: { $facts }
///
///     When: { $timing }
///
///     Which data: { $extent }
///
///     What may follow for you: { $impact }
///
///     What has been done: { $mitigation }
///
///     What you can do: be careful with calls and messages that use what they know about you, and give nobody a one-time code. Questions: { $contact }
/// ```
pub fn message_person<'a>(
    l: Locale,
    facts: impl Into<Arg<'a>>,
    timing: impl Into<Arg<'a>>,
    extent: impl Into<Arg<'a>>,
    impact: impl Into<Arg<'a>>,
    mitigation: impl Into<Arg<'a>>,
    contact: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "message-person",
        &[
            ("facts", facts.into()),
            ("timing", timing.into()),
            ("extent", extent.into()),
            ("impact", impact.into()),
            ("mitigation", mitigation.into()),
            ("contact", contact.into()),
        ],
    )
}

/// ```text
/// To the Data Protection Board of India: intimation of a personal data breach under section 8(6) of the Act and Rule 7.
///
///     Became aware: { $aware }
///
///     What happened: { $facts }
///
///     When and where: { $timing }
///
///     Extent: { $extent }
///
///     Likely impact: { $impact }
///
///     Persons affected as far as is known: { $n }
///
///     Contact: { $contact }
/// ```
#[allow(clippy::too_many_arguments)]
pub fn message_board<'a>(
    l: Locale,
    aware: impl Into<Arg<'a>>,
    facts: impl Into<Arg<'a>>,
    timing: impl Into<Arg<'a>>,
    extent: impl Into<Arg<'a>>,
    impact: impl Into<Arg<'a>>,
    n: impl Into<Arg<'a>>,
    contact: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "message-board",
        &[
            ("aware", aware.into()),
            ("facts", facts.into()),
            ("timing", timing.into()),
            ("extent", extent.into()),
            ("impact", impact.into()),
            ("n", n.into()),
            ("contact", contact.into()),
        ],
    )
}

/// ```text
/// To CERT-In (incident@cert-in.org.in): report of an incident under the Directions of 28 April 2022.
///
///     Became aware: { $aware }
///
///     What happened: { $facts }
///
///     When: { $timing }
///
///     Systems and data affected: { $extent }
///
///     Steps taken: { $mitigation }
///
///     Contact: { $contact }
/// ```
pub fn message_cert<'a>(
    l: Locale,
    aware: impl Into<Arg<'a>>,
    facts: impl Into<Arg<'a>>,
    timing: impl Into<Arg<'a>>,
    extent: impl Into<Arg<'a>>,
    mitigation: impl Into<Arg<'a>>,
    contact: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "message-cert",
        &[
            ("aware", aware.into()),
            ("facts", facts.into()),
            ("timing", timing.into()),
            ("extent", extent.into()),
            ("mitigation", mitigation.into()),
            ("contact", contact.into()),
        ],
    )
}

/// ```text
/// To the Data Protection Board of India: details under Rule 7(2)(b).
///
///     Became aware: { $aware }
///
///     Events and circumstances: { $facts }
///
///     Timing: { $timing }
///
///     Extent: { $extent }
///
///     Impact: { $impact }
///
///     Cause: { $cause }
///
///     Mitigation: { $mitigation }
///
///     Remedy against recurrence: { $remedy }
///
///     Persons affected: { $n }; told: { $told }
///
///     Contact: { $contact }
/// ```
#[allow(clippy::too_many_arguments)]
pub fn message_details<'a>(
    l: Locale,
    aware: impl Into<Arg<'a>>,
    facts: impl Into<Arg<'a>>,
    timing: impl Into<Arg<'a>>,
    extent: impl Into<Arg<'a>>,
    impact: impl Into<Arg<'a>>,
    cause: impl Into<Arg<'a>>,
    mitigation: impl Into<Arg<'a>>,
    remedy: impl Into<Arg<'a>>,
    n: impl Into<Arg<'a>>,
    told: impl Into<Arg<'a>>,
    contact: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "message-details",
        &[
            ("aware", aware.into()),
            ("facts", facts.into()),
            ("timing", timing.into()),
            ("extent", extent.into()),
            ("impact", impact.into()),
            ("cause", cause.into()),
            ("mitigation", mitigation.into()),
            ("remedy", remedy.into()),
            ("n", n.into()),
            ("told", told.into()),
            ("contact", contact.into()),
        ],
    )
}

/// `How data are handled here`
pub fn handling_title(l: Locale) -> String {
    MESSAGES.format(l, "handling-title", &[])
}

/// `How { $organisation } handles data of people.`
pub fn handling_lead<'a>(l: Locale, organisation: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "handling-lead", &[("organisation", organisation.into())])
}

/// `Read from the running installation on { $day }, not written by hand.`
pub fn handling_live<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "handling-live", &[("day", day.into())])
}

/// `Questions and complaints`
pub fn handling_contact(l: Locale) -> String {
    MESSAGES.format(l, "handling-contact", &[])
}

/// `Not content with the answer? You can complain to the Data Protection Board of India.`
pub fn handling_board(l: Locale) -> String {
    MESSAGES.format(l, "handling-board", &[])
}

/// `Where and by whom`
pub fn handling_where(l: Locale) -> String {
    MESSAGES.format(l, "handling-where", &[])
}

/// `Edition`
pub fn handling_edition(l: Locale) -> String {
    MESSAGES.format(l, "handling-edition", &[])
}

/// ```text
/// { $edition ->
///         [organisation] of the organisation: nobody paid from public funds has a part in it, elected representatives excepted
///         [office] of a public office: official accounts, programme, staff
///        *[other] not set up yet
///     }
/// ```
pub fn edition<'a>(l: Locale, edition: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "edition", &[("edition", edition.into())])
}

/// `Database`
pub fn handling_database(l: Locale) -> String {
    MESSAGES.format(l, "handling-database", &[])
}

/// ```text
/// { $kind ->
///         [sqlite] SQLite
///        *[other] PostgreSQL
///     }
/// ```
pub fn database<'a>(l: Locale, kind: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "database", &[("kind", kind.into())])
}

/// ```text
/// { $nearness ->
///         [here] on the same computer
///         [sealed] on another computer, over an encrypted connection
///        *[other] on another computer, over a connection that is NOT encrypted
///     }
/// ```
pub fn nearness<'a>(l: Locale, nearness: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "nearness", &[("nearness", nearness.into())])
}

/// `Languages`
pub fn handling_languages(l: Locale) -> String {
    MESSAGES.format(l, "handling-languages", &[])
}

/// `Hindi and English`
pub fn handling_both(l: Locale) -> String {
    MESSAGES.format(l, "handling-both", &[])
}

/// `Which data, what for`
pub fn handling_what(l: Locale) -> String {
    MESSAGES.format(l, "handling-what", &[])
}

/// `Never: Aadhaar numbers, caste, religion, how somebody votes, lists of electors. Files, rows and forms that hold them are refused.`
pub fn handling_never(l: Locale) -> String {
    MESSAGES.format(l, "handling-never", &[])
}

/// `What is encrypted`
pub fn handling_protected(l: Locale) -> String {
    MESSAGES.format(l, "handling-protected", &[])
}

/// `Mobile numbers and numbers of voter cards are encrypted, each row for itself. They are shown in part; seeing one in full is written down, and how many somebody sees in an hour is limited.`
pub fn handling_sealed(l: Locale) -> String {
    MESSAGES.format(l, "handling-sealed", &[])
}

/// `No mobile number and no number of a voter card is held in this installation.`
pub fn handling_no_numbers(l: Locale) -> String {
    MESSAGES.format(l, "handling-no-numbers", &[])
}

/// `Keys lie outside the database and outside every backup. Passwords are not held, only what proves them.`
pub fn handling_keys(l: Locale) -> String {
    MESSAGES.format(l, "handling-keys", &[])
}

/// `How long`
pub fn handling_kept(l: Locale) -> String {
    MESSAGES.format(l, "handling-kept", &[])
}

/// ```text
/// { $fate ->
///         [destroyed]
///             { $n ->
///                 [one] { $n } table: rows of whoever is erased are destroyed
///                *[other] { $n } tables: rows of whoever is erased are destroyed
///             }
///         [parted]
///             { $n ->
///                 [one] { $n } table: rows stay without the person
///                *[other] { $n } tables: rows stay without the person
///             }
///         [public_record]
///             { $n ->
///                 [one] { $n } table: the public record of a public office stays, rows of everybody else are destroyed
///                *[other] { $n } tables: the public record of a public office stays, rows of everybody else are destroyed
///             }
///        *[other]
///             { $n ->
///                 [one] { $n } table: proof by number alone of what was agreed and done stays
///                *[other] { $n } tables: proof by number alone of what was agreed and done stays
///             }
///     }
/// ```
pub fn fate<'a>(l: Locale, fate: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "fate", &[("fate", fate.into()), ("n", n.into())])
}

/// `Who may do what`
pub fn handling_who(l: Locale) -> String {
    MESSAGES.format(l, "handling-who", &[])
}

/// `Who may do what, each in their own area and below`
pub fn handling_who_caption(l: Locale) -> String {
    MESSAGES.format(l, "handling-who-caption", &[])
}

/// `Who else handles data for us`
pub fn handling_processors(l: Locale) -> String {
    MESSAGES.format(l, "handling-processors", &[])
}

/// `Nobody else handles data for this installation.`
pub fn handling_nobody(l: Locale) -> String {
    MESSAGES.format(l, "handling-nobody", &[])
}

/// `Your rights`
pub fn handling_rights(l: Locale) -> String {
    MESSAGES.format(l, "handling-rights", &[])
}

/// `with consent`
pub fn needs_consent(l: Locale) -> String {
    MESSAGES.format(l, "needs-consent", &[])
}

/// ```text
/// { $setting ->
///         [hosted_in] Where the server stands
///         [contact] Who answers questions and complaints
///         [contact_address] How they are reached (mailto:, tel: or https://)
///         [erase_after] From hiding to destroying
///         [keep_trail] The audit trail is kept for
///         [keep_backups] A backup is thrown away after
///        *[other] A request is answered within
///     }
/// ```
pub fn setting<'a>(l: Locale, setting: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "setting", &[("setting", setting.into())])
}

/// ```text
/// { $role ->
///         [operator] whoever works at the machine itself
///        *[other] somebody without a role
///     }
/// ```
pub fn actor<'a>(l: Locale, role: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "actor", &[("role", role.into())])
}

/// `{ $role }, { $unit }`
pub fn role_at<'a>(l: Locale, role: impl Into<Arg<'a>>, unit: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "role-at", &[("role", role.into()), ("unit", unit.into())])
}

/// ```text
/// { $action ->
///         [read_reach] See areas, offices, accounts and their counts
///         [import] Bring in a file
///         [see_imports] See which files were brought in
///         [undo_import] Take an import back
///         [change_rules] Set targets
///         [correct_reading] Correct a count
///         [end_office] End an office
///         [read_meetings] See meetings and promises
///         [read_programme] See programmes of representatives
///         [write_programme] Write the programme of a representative
///         [publish_programme] Find events of a programme right
///         [read_law] See when election law forbids what
///         [keep_law] Keep elections and the registers of election law
///         [record_meeting] Record meetings and promises
///         [settle_promise] Say what came of a promise
///         [operate] Back up, restore, examine the machine
///         [see_users] See who signs in
///         [manage_users] Let people in, shut them out
///         [grant] Give and end rights
///         [invite] Invite people of the unit below
///         [read_audit] Read the audit trail
///         [export] Take data about people out as a file
///         [handle_requests] Answer requests about data
///         [record_consent] Write down consent and requests from paper
///         [handle_incidents] Keep the record of incidents
///         [read_metrics] Read counters of the machine
///         [see_own_data] See or change one's own data
///         [change_own_ways] Change one's own ways in
///         [sign_in] Coming in and going out
///         [see_mobile] See a mobile number in full
///         [see_voter_id] See the number of a voter card in full
///         [count_workers] See how many workers there are
///         [read_workers] See workers by name
///         [keep_workers] Keep the register of workers
///         [find_by_number] Find people by a number
///        *[other] { $action }
///     }
/// ```
pub fn action<'a>(l: Locale, action: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "action", &[("action", action.into())])
}

/// `What for`
pub fn col_purpose(l: Locale) -> String {
    MESSAGES.format(l, "col-purpose", &[])
}

/// `Where it stands`
pub fn col_standing(l: Locale) -> String {
    MESSAGES.format(l, "col-standing", &[])
}

/// `Receipt`
pub fn col_receipt(l: Locale) -> String {
    MESSAGES.format(l, "col-receipt", &[])
}

/// `Change`
pub fn col_change(l: Locale) -> String {
    MESSAGES.format(l, "col-change", &[])
}

/// `Asked`
pub fn col_asked(l: Locale) -> String {
    MESSAGES.format(l, "col-asked", &[])
}

/// `What`
pub fn col_kind(l: Locale) -> String {
    MESSAGES.format(l, "col-kind", &[])
}

/// `State`
pub fn col_state(l: Locale) -> String {
    MESSAGES.format(l, "col-state", &[])
}

/// `Answer`
pub fn col_answer(l: Locale) -> String {
    MESSAGES.format(l, "col-answer", &[])
}

/// `When`
pub fn col_when(l: Locale) -> String {
    MESSAGES.format(l, "col-when", &[])
}

/// `Who`
pub fn col_who(l: Locale) -> String {
    MESSAGES.format(l, "col-who", &[])
}

/// `What`
pub fn col_what(l: Locale) -> String {
    MESSAGES.format(l, "col-what", &[])
}

/// `Person`
pub fn col_person(l: Locale) -> String {
    MESSAGES.format(l, "col-person", &[])
}

/// `Answer by`
pub fn col_due(l: Locale) -> String {
    MESSAGES.format(l, "col-due", &[])
}

/// `Written down by`
pub fn col_by(l: Locale) -> String {
    MESSAGES.format(l, "col-by", &[])
}

/// `Consent`
pub fn col_consent(l: Locale) -> String {
    MESSAGES.format(l, "col-consent", &[])
}

/// `Notice`
pub fn col_notice(l: Locale) -> String {
    MESSAGES.format(l, "col-notice", &[])
}

/// `Who`
pub fn col_roles(l: Locale) -> String {
    MESSAGES.format(l, "col-roles", &[])
}

/// `Name`
pub fn col_name(l: Locale) -> String {
    MESSAGES.format(l, "col-name", &[])
}

/// `What they do`
pub fn col_does(l: Locale) -> String {
    MESSAGES.format(l, "col-does", &[])
}

/// `Where`
pub fn col_place(l: Locale) -> String {
    MESSAGES.format(l, "col-place", &[])
}

/// `Contract`
pub fn col_contract(l: Locale) -> String {
    MESSAGES.format(l, "col-contract", &[])
}

/// `Number`
pub fn col_id(l: Locale) -> String {
    MESSAGES.format(l, "col-id", &[])
}

/// `Say something here.`
pub fn wrong_empty(l: Locale) -> String {
    MESSAGES.format(l, "wrong-empty", &[])
}

/// `Too long: at most { $n } letters.`
pub fn wrong_long<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "wrong-long", &[("n", n.into())])
}

/// `Choose one of the values offered.`
pub fn wrong_choice(l: Locale) -> String {
    MESSAGES.format(l, "wrong-choice", &[])
}

/// `A language is two or three small letters: hi, en, mr.`
pub fn wrong_language(l: Locale) -> String {
    MESSAGES.format(l, "wrong-language", &[])
}

/// `The day has passed already.`
pub fn wrong_past(l: Locale) -> String {
    MESSAGES.format(l, "wrong-past", &[])
}

/// `This lies in the future.`
pub fn wrong_future(l: Locale) -> String {
    MESSAGES.format(l, "wrong-future", &[])
}

/// `There was no such notice on that day.`
pub fn wrong_version(l: Locale) -> String {
    MESSAGES.format(l, "wrong-version", &[])
}

/// `This was answered already; an answer stands. The person may ask again.`
pub fn wrong_answered(l: Locale) -> String {
    MESSAGES.format(l, "wrong-answered", &[])
}

/// `The end lies before the beginning.`
pub fn wrong_order(l: Locale) -> String {
    MESSAGES.format(l, "wrong-order", &[])
}

/// `This lies in the future, or before anybody was aware.`
pub fn wrong_moment(l: Locale) -> String {
    MESSAGES.format(l, "wrong-moment", &[])
}

/// `{ $setting }: a number of days from { $least } to { $most }.`
pub fn wrong_days<'a>(
    l: Locale,
    setting: impl Into<Arg<'a>>,
    least: impl Into<Arg<'a>>,
    most: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "wrong-days",
        &[("setting", setting.into()), ("least", least.into()), ("most", most.into())],
    )
}

/// `{ $setting }: this cannot be read. An address begins with mailto:, tel: or https://.`
pub fn wrong_setting<'a>(l: Locale, setting: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "wrong-setting", &[("setting", setting.into())])
}

/// `Data protection: erasure, notices, what the organisation says of itself`
pub fn cli_about(l: Locale) -> String {
    MESSAGES.format(l, "cli-about", &[])
}

/// `List whose data are to be destroyed`
pub fn cli_due(l: Locale) -> String {
    MESSAGES.format(l, "cli-due", &[])
}

/// `Destroy the data of one person, or of everybody whose day has come`
pub fn cli_erase(l: Locale) -> String {
    MESSAGES.format(l, "cli-erase", &[])
}

/// `Stop the destruction of a person's data`
pub fn cli_hold(l: Locale) -> String {
    MESSAGES.format(l, "cli-hold", &[])
}

/// `Lift what stops the destruction of a person's data`
pub fn cli_lift(l: Locale) -> String {
    MESSAGES.format(l, "cli-lift", &[])
}

/// `The person's id`
pub fn cli_person(l: Locale) -> String {
    MESSAGES.format(l, "cli-person", &[])
}

/// `Why: which court, which inquiry`
pub fn cli_reason(l: Locale) -> String {
    MESSAGES.format(l, "cli-reason", &[])
}

/// `Say where the server stands, who answers complaints, how long data are kept`
pub fn cli_set(l: Locale) -> String {
    MESSAGES.format(l, "cli-set", &[])
}

/// `Who else handles data for the organisation`
pub fn cli_processors(l: Locale) -> String {
    MESSAGES.format(l, "cli-processors", &[])
}

/// `Add somebody who handles data`
pub fn cli_processor_add(l: Locale) -> String {
    MESSAGES.format(l, "cli-processor-add", &[])
}

/// `End somebody's handling of data`
pub fn cli_processor_end(l: Locale) -> String {
    MESSAGES.format(l, "cli-processor-end", &[])
}

/// `The id, from the list`
pub fn cli_processor(l: Locale) -> String {
    MESSAGES.format(l, "cli-processor", &[])
}

/// `What people are told before their data are collected`
pub fn cli_notices(l: Locale) -> String {
    MESSAGES.format(l, "cli-notices", &[])
}

/// `Publish the next version of a notice`
pub fn cli_publish(l: Locale) -> String {
    MESSAGES.format(l, "cli-publish", &[])
}

/// `List them`
pub fn cli_list(l: Locale) -> String {
    MESSAGES.format(l, "cli-list", &[])
}

/// `office, work, contact, messages or sign_in`
pub fn cli_purpose(l: Locale) -> String {
    MESSAGES.format(l, "cli-purpose", &[])
}

/// `File with the text`
pub fn cli_file(l: Locale) -> String {
    MESSAGES.format(l, "cli-file", &[])
}

/// `First day on which it is in force`
pub fn cli_from(l: Locale) -> String {
    MESSAGES.format(l, "cli-from", &[])
}

/// `Which counsel checked it`
pub fn cli_checked(l: Locale) -> String {
    MESSAGES.format(l, "cli-checked", &[])
}

/// `Nobody's data are to be destroyed today.`
pub fn cli_none_due(l: Locale) -> String {
    MESSAGES.format(l, "cli-none-due", &[])
}

/// ```text
/// Destroyed: { $n ->
///         [one] { $n } person
///        *[other] { $n } persons
///     }
/// ```
pub fn cli_erased<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-erased", &[("n", n.into())])
}

/// `Nothing is destroyed as long as this stands.`
pub fn cli_held(l: Locale) -> String {
    MESSAGES.format(l, "cli-held", &[])
}

/// `Nothing stops the destruction any more.`
pub fn cli_lifted(l: Locale) -> String {
    MESSAGES.format(l, "cli-lifted", &[])
}

/// `Added: { $id }`
pub fn cli_processor_added<'a>(l: Locale, id: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-processor-added", &[("id", id.into())])
}

/// `Ended as of today.`
pub fn cli_processor_ended(l: Locale) -> String {
    MESSAGES.format(l, "cli-processor-ended", &[])
}

/// `Published: version { $version }`
pub fn cli_published<'a>(l: Locale, version: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-published", &[("version", version.into())])
}

/// `--{ $option }: “{ $value }” cannot be read.`
pub fn cli_bad_value<'a>(l: Locale, option: impl Into<Arg<'a>>, value: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-bad-value", &[("option", option.into()), ("value", value.into())])
}

/// `Written on the sheet of notices: take my name out.`
pub fn sheet_asked(l: Locale) -> String {
    MESSAGES.format(l, "sheet-asked", &[])
}

/// `Taken out when the sheet was entered.`
pub fn sheet_granted(l: Locale) -> String {
    MESSAGES.format(l, "sheet-granted", &[])
}

/// `This notice was due to you`
pub fn my_notice(l: Locale) -> String {
    MESSAGES.format(l, "my-notice", &[])
}

/// `Your name came from an earlier list. Until you have had this notice nothing is sent to you, and you stand in no list that goes out.`
pub fn my_notice_lead(l: Locale) -> String {
    MESSAGES.format(l, "my-notice-lead", &[])
}

/// `I have had the notice`
pub fn my_notice_told(l: Locale) -> String {
    MESSAGES.format(l, "my-notice-told", &[])
}

/// `If you do not want to stay, ask for «{ $ask }».`
pub fn my_notice_gone<'a>(l: Locale, ask: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "my-notice-gone", &[("ask", ask.into())])
}
