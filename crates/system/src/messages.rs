//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `The field «{ $field }» holds an Aadhaar number, which is not kept here: nothing of what was sent was kept. Go back, remove it and send again. (If it is a telephone number, write it with +91.)`
pub fn sent_aadhaar<'a>(l: Locale, field: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sent-aadhaar", &[("field", field.into())])
}

/// `The form arrived incomplete. Go back and send it again.`
pub fn sent_broken(l: Locale) -> String {
    MESSAGES.format(l, "sent-broken", &[])
}

/// `Write a day, such as 22-11-2026.`
pub fn wrong_day(l: Locale) -> String {
    MESSAGES.format(l, "wrong-day", &[])
}

/// `Choose one from the list.`
pub fn wrong_choice(l: Locale) -> String {
    MESSAGES.format(l, "wrong-choice", &[])
}

/// `Write a whole number.`
pub fn wrong_number(l: Locale) -> String {
    MESSAGES.format(l, "wrong-number", &[])
}
