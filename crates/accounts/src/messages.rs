//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `Social media accounts`
pub fn title_accounts(l: Locale) -> String {
    MESSAGES.format(l, "title-accounts", &[])
}

/// `This account is recorded as held by { $name }. Write it in the row of whoever holds it, or first record its last day there.`
pub fn book_held<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "book-held", &[("name", name.into())])
}

/// `This person has several accounts on this platform ({ $handles }) and the row does not say which. Write the handle or the owner.`
pub fn book_which<'a>(l: Locale, handles: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "book-which", &[("handles", handles.into())])
}

/// `It says that there is no account, but the account { $handle } is recorded. First record that account's last day.`
pub fn book_known<'a>(l: Locale, handle: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "book-known", &[("handle", handle.into())])
}

/// `Nobody called «{ $name }» is recorded. The nearest: { $near }. Record them first with roster or offices, or write the id.`
pub fn person_unknown<'a>(l: Locale, name: impl Into<Arg<'a>>, near: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "person-unknown", &[("name", name.into()), ("near", near.into())])
}

/// `More than one person is called «{ $name }»: { $candidates }. Fill in the column area, or write the id.`
pub fn person_two<'a>(l: Locale, name: impl Into<Arg<'a>>, candidates: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "person-two", &[("name", name.into()), ("candidates", candidates.into())])
}

/// `«{ $id }» cannot be an account id of { $platform }. Format long numbers as Text in Excel before writing them.`
pub fn id_bad<'a>(l: Locale, id: impl Into<Arg<'a>>, platform: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "id-bad", &[("id", id.into()), ("platform", platform.into())])
}

/// `The platform «{ $value }» was not recognised. Write one of: { $known }`
pub fn platform_unknown<'a>(l: Locale, value: impl Into<Arg<'a>>, known: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "platform-unknown", &[("value", value.into()), ("known", known.into())])
}

/// `«{ $value }» was not recognised. Write government, party, personal or unstated.`
pub fn owner_unknown<'a>(l: Locale, value: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "owner-unknown", &[("value", value.into())])
}

/// `Whose account is which: handle, id or link.`
pub fn about_accounts(l: Locale) -> String {
    MESSAGES.format(l, "about-accounts", &[])
}

/// `Your social media account`
pub fn held_account(l: Locale) -> String {
    MESSAGES.format(l, "held-account", &[])
}

/// `The account is public; its followers are counted, never who they are`
pub fn held_account_why(l: Locale) -> String {
    MESSAGES.format(l, "held-account-why", &[])
}

/// `from a list of the organisation, or from what the platform shows to everybody`
pub fn held_account_source(l: Locale) -> String {
    MESSAGES.format(l, "held-account-source", &[])
}

/// `name not known`
pub fn held_no_handle(l: Locale) -> String {
    MESSAGES.format(l, "held-no-handle", &[])
}

/// `Whose`
pub fn held_owner(l: Locale) -> String {
    MESSAGES.format(l, "held-owner", &[])
}

/// `Until`
pub fn held_until(l: Locale) -> String {
    MESSAGES.format(l, "held-until", &[])
}
