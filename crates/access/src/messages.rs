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

/// `This form was sent before for something else. Open the page again.`
pub fn error_op_reused(l: Locale) -> String {
    MESSAGES.format(l, "error-op-reused", &[])
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
