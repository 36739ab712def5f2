//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `State administrator`
pub fn role_state_administrator(l: Locale) -> String {
    MESSAGES.format(l, "role-state-administrator", &[])
}

/// `Administrator of personal data`
pub fn role_people_administrator(l: Locale) -> String {
    MESSAGES.format(l, "role-people-administrator", &[])
}

/// `System administrator`
pub fn role_system_administrator(l: Locale) -> String {
    MESSAGES.format(l, "role-system-administrator", &[])
}

/// `Leadership (read only)`
pub fn role_leadership(l: Locale) -> String {
    MESSAGES.format(l, "role-leadership", &[])
}

/// `Auditor`
pub fn role_auditor(l: Locale) -> String {
    MESSAGES.format(l, "role-auditor", &[])
}

/// `Grievance officer`
pub fn role_grievance_officer(l: Locale) -> String {
    MESSAGES.format(l, "role-grievance-officer", &[])
}

/// `Analyst`
pub fn role_analyst(l: Locale) -> String {
    MESSAGES.format(l, "role-analyst", &[])
}

/// `In-charge from outside`
pub fn role_in_charge(l: Locale) -> String {
    MESSAGES.format(l, "role-in-charge", &[])
}

/// `District president`
pub fn role_district_president(l: Locale) -> String {
    MESSAGES.format(l, "role-district-president", &[])
}

/// `Mandal president`
pub fn role_mandal_president(l: Locale) -> String {
    MESSAGES.format(l, "role-mandal-president", &[])
}

/// `Convener of a shakti kendra`
pub fn role_kendra_convener(l: Locale) -> String {
    MESSAGES.format(l, "role-kendra-convener", &[])
}

/// `Member of a cluster committee`
pub fn role_cluster_member(l: Locale) -> String {
    MESSAGES.format(l, "role-cluster-member", &[])
}

/// `Booth president`
pub fn role_booth_president(l: Locale) -> String {
    MESSAGES.format(l, "role-booth-president", &[])
}

/// `Page head`
pub fn role_page_head(l: Locale) -> String {
    MESSAGES.format(l, "role-page-head", &[])
}

/// `Representative`
pub fn role_representative(l: Locale) -> String {
    MESSAGES.format(l, "role-representative", &[])
}

/// `Representative's office`
pub fn role_representatives_office(l: Locale) -> String {
    MESSAGES.format(l, "role-representatives-office", &[])
}

/// `Trainer`
pub fn role_trainer(l: Locale) -> String {
    MESSAGES.format(l, "role-trainer", &[])
}

/// `Technician`
pub fn role_technician(l: Locale) -> String {
    MESSAGES.format(l, "role-technician", &[])
}

/// `Worker`
pub fn role_worker(l: Locale) -> String {
    MESSAGES.format(l, "role-worker", &[])
}

/// `Right to see mobile numbers`
pub fn role_mobile_reader(l: Locale) -> String {
    MESSAGES.format(l, "role-mobile-reader", &[])
}

/// `Right to see numbers of voters’ cards`
pub fn role_voter_id_reader(l: Locale) -> String {
    MESSAGES.format(l, "role-voter-id-reader", &[])
}

/// `Program (by token)`
pub fn role_api_client(l: Locale) -> String {
    MESSAGES.format(l, "role-api-client", &[])
}

/// `Organisation edition`
pub fn edition_organisation(l: Locale) -> String {
    MESSAGES.format(l, "edition-organisation", &[])
}

/// `Office edition`
pub fn edition_office(l: Locale) -> String {
    MESSAGES.format(l, "edition-office", &[])
}

/// `Your role does not include this. If you need it, ask the state administrator for the authority.`
pub fn error_forbidden(l: Locale) -> String {
    MESSAGES.format(l, "error-forbidden", &[])
}

/// `Sign in first.`
pub fn error_not_signed_in(l: Locale) -> String {
    MESSAGES.format(l, "error-not-signed-in", &[])
}

/// `Before this, prove once more that it is you.`
pub fn error_proof_needed(l: Locale) -> String {
    MESSAGES.format(l, "error-proof-needed", &[])
}

/// `This is not recorded here.`
pub fn error_not_found(l: Locale) -> String {
    MESSAGES.format(l, "error-not-found", &[])
}

/// `This name is taken. Choose another sign-in name.`
pub fn error_taken(l: Locale) -> String {
    MESSAGES.format(l, "error-taken", &[])
}

/// `This is the last state administrator. First make somebody else administrator of the whole organisation, then end this one.`
pub fn error_last_administrator(l: Locale) -> String {
    MESSAGES.format(l, "error-last-administrator", &[])
}

/// `In the organisation edition nobody who is a government servant or is paid from public funds can be given any authority. Go on only if the answer is “no”.`
pub fn error_paid_by_public(l: Locale) -> String {
    MESSAGES.format(l, "error-paid-by-public", &[])
}

/// `Write a reason; it goes into the record.`
pub fn reason_needed(l: Locale) -> String {
    MESSAGES.format(l, "reason-needed", &[])
}

/// `This form was sent before for something else. Open the page again.`
pub fn error_op_reused(l: Locale) -> String {
    MESSAGES.format(l, "error-op-reused", &[])
}

/// `Give the token a name of at most 80 characters, so that you know it again.`
pub fn token_name(l: Locale) -> String {
    MESSAGES.format(l, "token-name", &[])
}

/// `A token is good for 1 to { $most } days.`
pub fn token_days<'a>(l: Locale, most: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "token-days", &[("most", most.into())])
}

/// `Choose what the token may do: read reach, read meetings, see imports, read the audit trail, read the counters.`
pub fn token_actions(l: Locale) -> String {
    MESSAGES.format(l, "token-actions", &[])
}

/// `You have looked at { $n } different numbers within an hour; that is the limit for one person. Go on after some time. If your work needs more, speak with the administrator of personal data.`
pub fn budget_spent<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "budget-spent", &[("n", n.into())])
}

/// `Write what the file is for, in at least { $least } letters.`
pub fn export_purpose<'a>(l: Locale, least: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "export-purpose", &[("least", least.into())])
}

/// `A second person must say yes or no to this file: nobody approves their own.`
pub fn export_own(l: Locale) -> String {
    MESSAGES.format(l, "export-own", &[])
}

/// `Somebody has decided about this file already, or the time for it is over.`
pub fn export_decided(l: Locale) -> String {
    MESSAGES.format(l, "export-decided", &[])
}

/// `A second person has not said yes to this file yet.`
pub fn export_waiting(l: Locale) -> String {
    MESSAGES.format(l, "export-waiting", &[])
}

/// `A second person said no to this file.`
pub fn export_refused(l: Locale) -> String {
    MESSAGES.format(l, "export-refused", &[])
}

/// `This file was taken already, or its 24 hours are over. Ask for it again.`
pub fn export_over(l: Locale) -> String {
    MESSAGES.format(l, "export-over", &[])
}

/// `This is another file than the one asked for, or it has more rows now. Ask for it again.`
pub fn export_other(l: Locale) -> String {
    MESSAGES.format(l, "export-other", &[])
}

/// `Export { $id }: taken by { $who } on { $day } for: { $purpose }. Not to be passed on.`
pub fn export_mark<'a>(
    l: Locale,
    id: impl Into<Arg<'a>>,
    who: impl Into<Arg<'a>>,
    day: impl Into<Arg<'a>>,
    purpose: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "export-mark",
        &[("id", id.into()), ("who", who.into()), ("day", day.into()), ("purpose", purpose.into())],
    )
}

/// `You are not fully identified yet. Beside the password give the code of your app or a recovery code, or come in with a passkey.`
pub fn error_second_factor(l: Locale) -> String {
    MESSAGES.format(l, "error-second-factor", &[])
}

/// `Too many wrong attempts. Try again in { $minutes } min. A passkey or your enrolled phone still lets you in now.`
pub fn error_wait<'a>(l: Locale, minutes: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-wait", &[("minutes", minutes.into())])
}

/// `You cannot come in on this phone any more. Ask whoever added you for a new link.`
pub fn error_blocked(l: Locale) -> String {
    MESSAGES.format(l, "error-blocked", &[])
}

/// `This link is no longer good: it was used, a newer one took its place, or its time is over. Ask whoever sent it for a new one.`
pub fn error_link_over(l: Locale) -> String {
    MESSAGES.format(l, "error-link-over", &[])
}

/// `The passkey could not be confirmed. Try again, or come in another way.`
pub fn error_passkey(l: Locale) -> String {
    MESSAGES.format(l, "error-passkey", &[])
}
