//! Coming in: name and password, the second step, a phone with its PIN, the fresh proof, the page of a link.

use access::ways::device::Known;
use access::ways::links::Purpose;
use ui::form::{Field, Input};
use ui::{Markup, html, lead};
use words::Locale;

use super::{Ask, Sheet, passkey};
use crate::messages as m;

/// The forms for the passkey of a page: where its question and its answer go.
pub(crate) struct Key<'a> {
    /// Where the question comes from.
    pub begin: &'a str,
    /// Where the answer goes.
    pub answer: &'a str,
    /// Its operation, signed.
    pub op: &'a str,
}

impl Key<'_> {
    fn draw(&self, l: Locale) -> Markup {
        passkey(l, Ask::Get, self.begin, self.answer, self.op, &m::passkey_use(l))
    }
}

/// Name and password.
pub(crate) fn first(l: Locale, sheet: &Sheet<'_>, key: Option<&Key<'_>>, device: Option<&str>) -> Markup {
    let fields = vec![
        Field::new("login", m::field_login(l), Input::Text).autocomplete("username webauthn"),
        Field::new("password", m::field_password(l), Input::Password).autocomplete("current-password"),
    ];
    html! {
        p.sub { (m::sign_in_lead(l)) }
        @if let Some(href) = device { p { a.button href=(href) { (m::sign_in_on_phone(l)) } } }
        (sheet.draw(l, fields, &m::sign_in_submit(l)))
        @if let Some(key) = key { (key.draw(l)) }
        p.sub { (m::sign_in_help(l)) }
    }
}

/// The second step after the right password.
pub(crate) fn second(l: Locale, sheet: &Sheet<'_>, key: Option<&Key<'_>>) -> Markup {
    let fields = vec![Field::new("code", m::field_code(l), Input::Code).hint(m::field_code_hint(l))];
    html! {
        p.sub { (m::second_lead(l)) }
        (sheet.draw(l, fields, &m::sign_in_submit(l)))
        @if let Some(key) = key { (key.draw(l)) }
    }
}

/// The people of a phone, and the PIN.
pub(crate) fn device(l: Locale, sheet: &Sheet<'_>, people: &[Known], office: &str) -> Markup {
    if people.is_empty() {
        return html! {
            (lead(&m::device_nobody(l), &[m::device_nobody_help(l)]))
            p { a.button href=(office) { (m::device_other(l)) } }
        };
    }
    let options: Vec<(String, String)> =
        people.iter().map(|k| (k.person.to_string(), k.name.clone())).collect();
    let who = Field::new("person", m::field_who(l), Input::Select(options));
    let pin = Field::new("pin", m::field_pin(l), Input::Password).autocomplete("off");
    html! {
        (sheet.draw(l, vec![who, pin], &m::sign_in_submit(l)))
        p.sub { (m::device_forgot(l)) }
        p { a href=(office) { (m::device_other(l)) } }
    }
}

/// With what somebody who is in proves again that it is them.
pub(crate) struct Again<'a> {
    /// The form for a password, if they have one.
    pub password: Option<Sheet<'a>>,
    /// The form for a code of the app, if they have one.
    pub code: Option<Sheet<'a>>,
    /// The form for the PIN of this phone, if it is enough for them.
    pub pin: Option<Sheet<'a>>,
    /// A passkey, if they have one.
    pub key: Option<Key<'a>>,
}

/// The fresh proof.
pub(crate) fn again(l: Locale, x: &Again<'_>) -> Markup {
    let none = x.password.is_none() && x.code.is_none() && x.pin.is_none() && x.key.is_none();
    html! {
        p.sub { (m::again_lead(l)) }
        @if let Some(key) = &x.key { (key.draw(l)) }
        @if let Some(sheet) = &x.password {
            (sheet.draw(l, vec![Field::new("password", m::field_password(l), Input::Password).autocomplete("current-password")], &m::again_submit(l)))
        } @else if let Some(sheet) = &x.code {
            (sheet.draw(l, vec![Field::new("code", m::field_code(l), Input::Code)], &m::again_submit(l)))
        }
        @if let Some(sheet) = &x.pin {
            (sheet.draw(l, vec![Field::new("pin", m::field_pin(l), Input::Password).autocomplete("off")], &m::again_submit(l)))
        }
        @if none { p { (m::again_none(l)) } }
    }
}

/// The page of a link: one button, so that whoever only looks at an address does not use it up.
pub(crate) fn welcome(
    l: Locale,
    sheet: &Sheet<'_>,
    purpose: Purpose,
    name: Option<&str>,
    signed_in: bool,
) -> Markup {
    let (sentence, button) = match purpose {
        Purpose::SetUp => (m::welcome_set_up(l), m::welcome_set_up_go(l)),
        Purpose::SignIn => (m::welcome_sign_in(l), m::welcome_sign_in_go(l)),
        Purpose::Invitation => (m::welcome_invitation(l), m::welcome_go(l)),
        Purpose::Recovery => (m::welcome_recovery(l), m::welcome_go(l)),
    };
    html! {
        @if let Some(name) = name { p.lead { (m::welcome_name(l, name)) } }
        p.sub { (sentence) }
        @if signed_in { p.sub { (m::welcome_other(l)) } }
        (sheet.button(&button))
        p.sub { (m::welcome_once(l)) }
    }
}
