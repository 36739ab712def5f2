//! Choosing how to come in from now on: passkey, password with an app, PIN on this phone, codes on paper.

use access::ways::passkey::Passkey;
use access::ways::password::SHORTEST;
use access::ways::totp::Begun;
use access::ways::{Ways as Have, device};
use ui::form::{Field, Input};
use ui::{Markup, html, qr};
use words::Locale;

use super::{Ask, Sheet, one_button, passkey};
use crate::messages as m;
use crate::sentences as say;

/// What is offered to whom.
pub(crate) struct Ways<'a> {
    /// Whoever came by a link, by name; `None` for somebody who has signed in.
    pub name: Option<&'a str>,
    /// The name they type.
    pub login: Option<&'a str>,
    /// What they have.
    pub have: Have,
    /// Where a new passkey is asked for and sent, where there can be passkeys.
    pub passkey: Option<(&'a str, &'a str)>,
    /// The form for a PIN, if that is enough for their roles.
    pub pin: Option<Sheet<'a>>,
    /// The form for a password; with a field for the name to type, where they have none.
    pub password: Option<Sheet<'a>>,
    /// The page of the app for codes, if a password stands beside it.
    pub app: Option<&'a str>,
    /// The form for new codes on paper.
    pub recovery: Option<Sheet<'a>>,
    /// The passkeys there are, to take one away.
    pub keys: &'a [Passkey],
    /// The operation, signed.
    pub op: &'a str,
}

/// The page.
pub(crate) fn ways(l: Locale, x: &Ways<'_>) -> Markup {
    let office = x.pin.is_none();
    html! {
        @match x.name {
            Some(name) => {
                p.lead { (m::welcome_name(l, name)) }
                p.sub { @if office { (m::ways_lead_office(l)) } @else { (m::ways_lead_field(l)) } }
            }
            None => p.sub { (m::ways_have(l, say::ways(&x.have, l))) },
        }
        @if let Some((begin, action)) = x.passkey {
            section.way {
                h2 { (m::ways_passkey(l)) }
                p { (m::ways_passkey_what(l)) }
                (passkey(l, Ask::Create, begin, action, x.op, &m::ways_passkey_add(l)))
                noscript { p.sub { (m::ways_passkey_script(l)) } }
                @for key in x.keys {
                    div.own {
                        span { (key.name) " " small { (m::since(l, say::instant(key.added_at, l))) } }
                        (one_button(&format!("/me/passkeys/{}/remove", key.id), x.op, &m::remove(l), false))
                    }
                }
            }
        }
        @if let Some(sheet) = &x.pin {
            section.way {
                h2 { (m::ways_pin(l)) }
                p { (m::ways_pin_what(l)) }
                (sheet.draw(l, vec![
                    Field::new("pin", m::field_new_pin(l), Input::Password)
                        .hint(m::pin_length(l, *device::LENGTH.start(), *device::LENGTH.end())).autocomplete("new-password"),
                    Field::new("pin_again", m::field_pin_again(l), Input::Password).autocomplete("new-password"),
                    Field::new("phone", m::field_phone(l), Input::Text).hint(m::phone_hint(l)).optional().autocomplete("off"),
                ], &m::ways_pin_set(l)))
            }
        }
        @if let Some(sheet) = &x.password {
            section.way {
                h2 { (m::ways_password(l)) }
                @if let Some(login) = x.login { p { (m::ways_login(l, login)) } }
                p { (m::ways_password_what(l)) }
                @let chosen = x.login.is_none().then(|| {
                    Field::new("login", m::field_login(l), Input::Text).hint(m::login_hint(l)).autocomplete("username")
                });
                (sheet.draw(l, chosen.into_iter().chain([
                    Field::new("password", m::field_new_password(l), Input::Password)
                        .hint(m::password_rules(l, SHORTEST)).autocomplete("new-password"),
                ]).collect(), &if x.have.password { m::ways_password_change(l) } else { m::ways_password_set(l) }))
            }
        }
        @if let Some(href) = x.app {
            section.way {
                h2 { (m::ways_app(l)) }
                p { (m::ways_app_what(l)) }
                p { a.button href=(href) { (if x.have.totp { m::ways_app_change(l) } else { m::ways_app_set(l) }) } }
            }
        }
        @if let Some(sheet) = &x.recovery {
            section.way {
                h2 { (m::ways_codes(l)) }
                p { (m::ways_recovery(l, x.have.recovery_left)) ". " (m::ways_codes_what(l)) }
                (one_button(sheet.action, sheet.op, &m::ways_codes_new(l), false))
            }
        }
    }
}

/// The secret for the app, to scan or to type, and its first code.
pub(crate) fn app(l: Locale, sheet: &Sheet<'_>, begun: &Begun) -> Markup {
    let spaced: String = begun
        .secret
        .chars()
        .enumerate()
        .flat_map(|(i, c)| (i > 0 && i % 4 == 0).then_some(' ').into_iter().chain([c]))
        .collect();
    html! {
        ol.steps {
            li { (m::app_step_install(l)) }
            li {
                (m::app_step_scan(l))
                div.code { (qr::qr(&begun.uri, &m::app_qr(l))) }
                p.sub { (m::app_typed(l)) " " code { (spaced) } }
            }
            li { (m::app_step_code(l)) }
        }
        (sheet.draw(l, vec![Field::new("code", m::field_app_code(l), Input::Code)], &m::app_submit(l)))
    }
}

/// The codes on paper, this once.
pub(crate) fn recovery(l: Locale, codes: &[String], to: &str) -> Markup {
    html! {
        p.lead { (m::recovery_lead(l)) }
        ol.codes { @for c in codes { li { code { (c) } } } }
        p.sub { (m::recovery_what(l)) }
        p.no-print { a.button href=(to) { (m::recovery_done(l)) } }
    }
}
