//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `People who sign in`
pub fn nav_people(l: Locale) -> String {
    MESSAGES.format(l, "nav-people", &[])
}

/// `Invitations`
pub fn nav_invite(l: Locale) -> String {
    MESSAGES.format(l, "nav-invite", &[])
}

/// `Sign in`
pub fn title_sign_in(l: Locale) -> String {
    MESSAGES.format(l, "title-sign-in", &[])
}

/// `Second step`
pub fn title_second(l: Locale) -> String {
    MESSAGES.format(l, "title-second", &[])
}

/// `Sign in on this phone`
pub fn title_device(l: Locale) -> String {
    MESSAGES.format(l, "title-device", &[])
}

/// `Prove that it is you`
pub fn title_again(l: Locale) -> String {
    MESSAGES.format(l, "title-again", &[])
}

/// `Welcome`
pub fn title_welcome(l: Locale) -> String {
    MESSAGES.format(l, "title-welcome", &[])
}

/// `First set-up`
pub fn title_set_up(l: Locale) -> String {
    MESSAGES.format(l, "title-set-up", &[])
}

/// `Ways to sign in`
pub fn title_ways(l: Locale) -> String {
    MESSAGES.format(l, "title-ways", &[])
}

/// `App for codes`
pub fn title_app(l: Locale) -> String {
    MESSAGES.format(l, "title-app", &[])
}

/// `Codes to keep on paper`
pub fn title_recovery(l: Locale) -> String {
    MESSAGES.format(l, "title-recovery", &[])
}

/// `{ $name }`
pub fn title_me<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "title-me", &[("name", name.into())])
}

/// `People who sign in`
pub fn title_people(l: Locale) -> String {
    MESSAGES.format(l, "title-people", &[])
}

/// `Somebody new`
pub fn title_new(l: Locale) -> String {
    MESSAGES.format(l, "title-new", &[])
}

/// `Invitation cards`
pub fn title_cards(l: Locale) -> String {
    MESSAGES.format(l, "title-cards", &[])
}

/// `Invitations`
pub fn title_invite(l: Locale) -> String {
    MESSAGES.format(l, "title-invite", &[])
}

/// `Invitations: { $unit }`
pub fn title_invite_of<'a>(l: Locale, unit: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "title-invite-of", &[("unit", unit.into())])
}

/// `This place is only for people who were invited.`
pub fn sign_in_lead(l: Locale) -> String {
    MESSAGES.format(l, "sign-in-lead", &[])
}

/// `Sign in with the PIN of this phone`
pub fn sign_in_on_phone(l: Locale) -> String {
    MESSAGES.format(l, "sign-in-on-phone", &[])
}

/// `Sign in`
pub fn sign_in_submit(l: Locale) -> String {
    MESSAGES.format(l, "sign-in-submit", &[])
}

/// `Cannot sign in? Ask whoever invited you for a new link.`
pub fn sign_in_help(l: Locale) -> String {
    MESSAGES.format(l, "sign-in-help", &[])
}

/// `The sign-in name and the password do not match. Type both again.`
pub fn sign_in_wrong(l: Locale) -> String {
    MESSAGES.format(l, "sign-in-wrong", &[])
}

/// `Sign-in name`
pub fn field_login(l: Locale) -> String {
    MESSAGES.format(l, "field-login", &[])
}

/// `Password`
pub fn field_password(l: Locale) -> String {
    MESSAGES.format(l, "field-password", &[])
}

/// `Code`
pub fn field_code(l: Locale) -> String {
    MESSAGES.format(l, "field-code", &[])
}

/// `Six digits from the app, or one of the codes on paper`
pub fn field_code_hint(l: Locale) -> String {
    MESSAGES.format(l, "field-code-hint", &[])
}

/// `Who`
pub fn field_who(l: Locale) -> String {
    MESSAGES.format(l, "field-who", &[])
}

/// `PIN`
pub fn field_pin(l: Locale) -> String {
    MESSAGES.format(l, "field-pin", &[])
}

/// `The password is right. Now type the code that the app shows.`
pub fn second_lead(l: Locale) -> String {
    MESSAGES.format(l, "second-lead", &[])
}

/// `This code is not right, or was used before. Wait for the next code in the app and type that one.`
pub fn code_wrong(l: Locale) -> String {
    MESSAGES.format(l, "code-wrong", &[])
}

/// `The password is not right. Type it again.`
pub fn password_wrong(l: Locale) -> String {
    MESSAGES.format(l, "password-wrong", &[])
}

/// `The PIN is not right. After ten wrong ones this phone opens nothing for you any more.`
pub fn pin_wrong(l: Locale) -> String {
    MESSAGES.format(l, "pin-wrong", &[])
}

/// `Sign in with a passkey`
pub fn passkey_use(l: Locale) -> String {
    MESSAGES.format(l, "passkey-use", &[])
}

/// `The passkey did not answer. Try again, or sign in another way.`
pub fn passkey_failed(l: Locale) -> String {
    MESSAGES.format(l, "passkey-failed", &[])
}

/// `A name for this passkey`
pub fn passkey_name(l: Locale) -> String {
    MESSAGES.format(l, "passkey-name", &[])
}

/// `Such as “my phone”; may stay empty`
pub fn passkey_name_hint(l: Locale) -> String {
    MESSAGES.format(l, "passkey-name-hint", &[])
}

/// `This phone does not know anybody yet.`
pub fn device_nobody(l: Locale) -> String {
    MESSAGES.format(l, "device-nobody", &[])
}

/// `Open the QR code of your invitation card on this phone and choose a PIN.`
pub fn device_nobody_help(l: Locale) -> String {
    MESSAGES.format(l, "device-nobody-help", &[])
}

/// `Sign in with name and password`
pub fn device_other(l: Locale) -> String {
    MESSAGES.format(l, "device-other", &[])
}

/// `Forgot the PIN? Ask whoever invited you for a new link.`
pub fn device_forgot(l: Locale) -> String {
    MESSAGES.format(l, "device-forgot", &[])
}

/// `Before this, prove once more that it is you. The proof holds for ten minutes.`
pub fn again_lead(l: Locale) -> String {
    MESSAGES.format(l, "again-lead", &[])
}

/// `Confirm`
pub fn again_submit(l: Locale) -> String {
    MESSAGES.format(l, "again-submit", &[])
}

/// `You have no way to prove it. Sign out and come in again with a new link.`
pub fn again_none(l: Locale) -> String {
    MESSAGES.format(l, "again-none", &[])
}

/// `Choose one from the list.`
pub fn choose(l: Locale) -> String {
    MESSAGES.format(l, "choose", &[])
}

/// `This must be filled in.`
pub fn fill_in(l: Locale) -> String {
    MESSAGES.format(l, "fill-in", &[])
}

/// `It is not here, or does not belong to your area.`
pub fn nothing_here(l: Locale) -> String {
    MESSAGES.format(l, "nothing-here", &[])
}

/// `Hello { $name }`
pub fn welcome_name<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "welcome-name", &[("name", name.into())])
}

/// `This link sets the installation up for the first time: for whom it is, and who is its first administrator.`
pub fn welcome_set_up(l: Locale) -> String {
    MESSAGES.format(l, "welcome-set-up", &[])
}

/// `Begin`
pub fn welcome_set_up_go(l: Locale) -> String {
    MESSAGES.format(l, "welcome-set-up-go", &[])
}

/// `This link signs you in to the sample organisation. All people and figures are invented.`
pub fn welcome_sign_in(l: Locale) -> String {
    MESSAGES.format(l, "welcome-sign-in", &[])
}

/// `Sign in`
pub fn welcome_sign_in_go(l: Locale) -> String {
    MESSAGES.format(l, "welcome-sign-in-go", &[])
}

/// `You are invited to sign in. Next you choose how you come in each time.`
pub fn welcome_invitation(l: Locale) -> String {
    MESSAGES.format(l, "welcome-invitation", &[])
}

/// `Choose a new way to sign in. All your earlier ways, and wherever you are signed in, end at once.`
pub fn welcome_recovery(l: Locale) -> String {
    MESSAGES.format(l, "welcome-recovery", &[])
}

/// `Go on`
pub fn welcome_go(l: Locale) -> String {
    MESSAGES.format(l, "welcome-go", &[])
}

/// `Somebody else is signed in here; that ends when you come in.`
pub fn welcome_other(l: Locale) -> String {
    MESSAGES.format(l, "welcome-other", &[])
}

/// `The link works once only, when you press the button. Do not send it on.`
pub fn welcome_once(l: Locale) -> String {
    MESSAGES.format(l, "welcome-once", &[])
}

/// `This is done once. At the end you are signed in as the first administrator.`
pub fn set_up_lead(l: Locale) -> String {
    MESSAGES.format(l, "set-up-lead", &[])
}

/// `Set up`
pub fn set_up_submit(l: Locale) -> String {
    MESSAGES.format(l, "set-up-submit", &[])
}

/// `This installation is set up already. Sign in.`
pub fn set_up_done(l: Locale) -> String {
    MESSAGES.format(l, "set-up-done", &[])
}

/// `Edition`
pub fn field_edition(l: Locale) -> String {
    MESSAGES.format(l, "field-edition", &[])
}

/// `Never changes later.`
pub fn edition_never(l: Locale) -> String {
    MESSAGES.format(l, "edition-never", &[])
}

/// `For a party or an association: duties, meetings, promises. Government servants and people paid from public funds (elected representatives excepted) cannot sign in.`
pub fn edition_organisation_means(l: Locale) -> String {
    MESSAGES.format(l, "edition-organisation-means", &[])
}

/// `For the public office of a ministry or a representative: official accounts, public programmes, staff. No work of an organisation is done in it.`
pub fn edition_office_means(l: Locale) -> String {
    MESSAGES.format(l, "edition-office-means", &[])
}

/// `Name of the organisation or office`
pub fn field_organisation(l: Locale) -> String {
    MESSAGES.format(l, "field-organisation", &[])
}

/// `Stands at the top of every page`
pub fn organisation_hint(l: Locale) -> String {
    MESSAGES.format(l, "organisation-hint", &[])
}

/// `Your name`
pub fn field_own_name(l: Locale) -> String {
    MESSAGES.format(l, "field-own-name", &[])
}

/// `Such as r.patel; not a mobile number, not an e-mail address`
pub fn login_hint(l: Locale) -> String {
    MESSAGES.format(l, "login-hint", &[])
}

/// `Is this person a government servant, or paid from public funds? (elected representatives excepted)`
pub fn paid_question(l: Locale) -> String {
    MESSAGES.format(l, "paid-question", &[])
}

/// `— choose —`
pub fn paid_choose(l: Locale) -> String {
    MESSAGES.format(l, "paid-choose", &[])
}

/// `No`
pub fn paid_no(l: Locale) -> String {
    MESSAGES.format(l, "paid-no", &[])
}

/// `Yes`
pub fn paid_is(l: Locale) -> String {
    MESSAGES.format(l, "paid-is", &[])
}

/// `Work of the organisation stays apart from public means.`
pub fn paid_why(l: Locale) -> String {
    MESSAGES.format(l, "paid-why", &[])
}

/// `Asked in the organisation edition only.`
pub fn paid_organisation_only(l: Locale) -> String {
    MESSAGES.format(l, "paid-organisation-only", &[])
}

/// `The answer is yes, so no right can be given in the organisation edition: government servants and people paid from public funds do not do the work of the organisation.`
pub fn paid_yes(l: Locale) -> String {
    MESSAGES.format(l, "paid-yes", &[])
}

/// `This question must be answered.`
pub fn paid_unanswered(l: Locale) -> String {
    MESSAGES.format(l, "paid-unanswered", &[])
}

/// `Write a name of at most 120 letters.`
pub fn bad_name(l: Locale) -> String {
    MESSAGES.format(l, "bad-name", &[])
}

/// `{ $least } to { $most } characters: letters, digits, dot, - and _; not digits only.`
pub fn bad_login<'a>(l: Locale, least: impl Into<Arg<'a>>, most: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "bad-login", &[("least", least.into()), ("most", most.into())])
}

/// `Choose one way. You come in like this from now on.`
pub fn ways_lead_field(l: Locale) -> String {
    MESSAGES.format(l, "ways-lead-field", &[])
}

/// `Choose a passkey, or a password with an app for codes.`
pub fn ways_lead_office(l: Locale) -> String {
    MESSAGES.format(l, "ways-lead-office", &[])
}

/// `At present: { $ways }.`
pub fn ways_have<'a>(l: Locale, ways: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "ways-have", &[("ways", ways.into())])
}

/// `no way`
pub fn ways_none(l: Locale) -> String {
    MESSAGES.format(l, "ways-none", &[])
}

/// `passkey × { $n }`
pub fn ways_passkeys<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "ways-passkeys", &[("n", n.into())])
}

/// `phone with PIN × { $n }`
pub fn ways_devices<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "ways-devices", &[("n", n.into())])
}

/// `codes on paper: { $n } left`
pub fn ways_recovery<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "ways-recovery", &[("n", n.into())])
}

/// `Passkey`
pub fn ways_passkey(l: Locale) -> String {
    MESSAGES.format(l, "ways-passkey", &[])
}

/// `The lock of your own phone or computer (finger, face or PIN). The safest way; nothing to remember.`
pub fn ways_passkey_what(l: Locale) -> String {
    MESSAGES.format(l, "ways-passkey-what", &[])
}

/// `Make a passkey on this device`
pub fn ways_passkey_add(l: Locale) -> String {
    MESSAGES.format(l, "ways-passkey-add", &[])
}

/// `This needs JavaScript in the browser.`
pub fn ways_passkey_script(l: Locale) -> String {
    MESSAGES.format(l, "ways-passkey-script", &[])
}

/// `PIN for this phone`
pub fn ways_pin(l: Locale) -> String {
    MESSAGES.format(l, "ways-pin", &[])
}

/// `Works on this phone only. Several people may share a phone, each with a PIN.`
pub fn ways_pin_what(l: Locale) -> String {
    MESSAGES.format(l, "ways-pin-what", &[])
}

/// `Set the PIN`
pub fn ways_pin_set(l: Locale) -> String {
    MESSAGES.format(l, "ways-pin-set", &[])
}

/// `New PIN`
pub fn field_new_pin(l: Locale) -> String {
    MESSAGES.format(l, "field-new-pin", &[])
}

/// `The same PIN again`
pub fn field_pin_again(l: Locale) -> String {
    MESSAGES.format(l, "field-pin-again", &[])
}

/// `Name of the phone`
pub fn field_phone(l: Locale) -> String {
    MESSAGES.format(l, "field-phone", &[])
}

/// `Such as “phone at home”, so that you know it if it is lost`
pub fn phone_hint(l: Locale) -> String {
    MESSAGES.format(l, "phone-hint", &[])
}

/// `{ $least } to { $most } digits`
pub fn pin_length<'a>(l: Locale, least: impl Into<Arg<'a>>, most: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "pin-length", &[("least", least.into()), ("most", most.into())])
}

/// `This PIN is among the first that anybody tries (such as 123456, 111111). Choose another.`
pub fn pin_plain(l: Locale) -> String {
    MESSAGES.format(l, "pin-plain", &[])
}

/// `Type the same PIN both times.`
pub fn pin_differs(l: Locale) -> String {
    MESSAGES.format(l, "pin-differs", &[])
}

/// `Password`
pub fn ways_password(l: Locale) -> String {
    MESSAGES.format(l, "ways-password", &[])
}

/// `Sign-in name: { $login }`
pub fn ways_login<'a>(l: Locale, login: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "ways-login", &[("login", login.into())])
}

/// `A password alone is not enough: a code from the app comes after it.`
pub fn ways_password_what(l: Locale) -> String {
    MESSAGES.format(l, "ways-password-what", &[])
}

/// `Set the password`
pub fn ways_password_set(l: Locale) -> String {
    MESSAGES.format(l, "ways-password-set", &[])
}

/// `Change the password`
pub fn ways_password_change(l: Locale) -> String {
    MESSAGES.format(l, "ways-password-change", &[])
}

/// `New password`
pub fn field_new_password(l: Locale) -> String {
    MESSAGES.format(l, "field-new-password", &[])
}

/// `At least { $n } characters. Three or four words that do not belong together are good.`
pub fn password_rules<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "password-rules", &[("n", n.into())])
}

/// `Write at least { $n } characters.`
pub fn password_short<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "password-short", &[("n", n.into())])
}

/// `Write at most { $n } characters.`
pub fn password_long<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "password-long", &[("n", n.into())])
}

/// `It holds “{ $word }”, which anybody would try first. Leave that out.`
pub fn password_context<'a>(l: Locale, word: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "password-context", &[("word", word.into())])
}

/// `This is guessed too soon. Join three or four words that do not belong together.`
pub fn password_guessable(l: Locale) -> String {
    MESSAGES.format(l, "password-guessable", &[])
}

/// `App for codes`
pub fn ways_app(l: Locale) -> String {
    MESSAGES.format(l, "ways-app", &[])
}

/// `An app on the phone shows a new code every 30 seconds. It needs no network.`
pub fn ways_app_what(l: Locale) -> String {
    MESSAGES.format(l, "ways-app-what", &[])
}

/// `Add the app`
pub fn ways_app_set(l: Locale) -> String {
    MESSAGES.format(l, "ways-app-set", &[])
}

/// `Add another app in place of the old one`
pub fn ways_app_change(l: Locale) -> String {
    MESSAGES.format(l, "ways-app-change", &[])
}

/// `Codes on paper`
pub fn ways_codes(l: Locale) -> String {
    MESSAGES.format(l, "ways-codes", &[])
}

/// `For when the phone is not at hand, beside the password; each works once.`
pub fn ways_codes_what(l: Locale) -> String {
    MESSAGES.format(l, "ways-codes-what", &[])
}

/// `Make new codes; the old ones are void`
pub fn ways_codes_new(l: Locale) -> String {
    MESSAGES.format(l, "ways-codes-new", &[])
}

/// `Open any authenticator app on the phone.`
pub fn app_step_install(l: Locale) -> String {
    MESSAGES.format(l, "app-step-install", &[])
}

/// `Scan this QR code with it.`
pub fn app_step_scan(l: Locale) -> String {
    MESSAGES.format(l, "app-step-scan", &[])
}

/// `If that does not work, type this:`
pub fn app_typed(l: Locale) -> String {
    MESSAGES.format(l, "app-typed", &[])
}

/// `QR code for the app`
pub fn app_qr(l: Locale) -> String {
    MESSAGES.format(l, "app-qr", &[])
}

/// `Type the six digits that the app shows.`
pub fn app_step_code(l: Locale) -> String {
    MESSAGES.format(l, "app-step-code", &[])
}

/// `Code in the app`
pub fn field_app_code(l: Locale) -> String {
    MESSAGES.format(l, "field-app-code", &[])
}

/// `Add`
pub fn app_submit(l: Locale) -> String {
    MESSAGES.format(l, "app-submit", &[])
}

/// `Write these codes down, or print them. They are not shown again.`
pub fn recovery_lead(l: Locale) -> String {
    MESSAGES.format(l, "recovery-lead", &[])
}

/// `If the phone is lost, type one of them after the password. Each works once only.`
pub fn recovery_what(l: Locale) -> String {
    MESSAGES.format(l, "recovery-what", &[])
}

/// `Written down, go on`
pub fn recovery_done(l: Locale) -> String {
    MESSAGES.format(l, "recovery-done", &[])
}

/// `since { $when }`
pub fn since<'a>(l: Locale, when: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "since", &[("when", when.into())])
}

/// `Remove`
pub fn remove(l: Locale) -> String {
    MESSAGES.format(l, "remove", &[])
}

/// `What I may do`
pub fn me_grants(l: Locale) -> String {
    MESSAGES.format(l, "me-grants", &[])
}

/// `You may not do anything yet. Ask whoever invited you.`
pub fn me_no_grants(l: Locale) -> String {
    MESSAGES.format(l, "me-no-grants", &[])
}

/// `Ways to sign in`
pub fn me_ways(l: Locale) -> String {
    MESSAGES.format(l, "me-ways", &[])
}

/// `Change`
pub fn me_ways_change(l: Locale) -> String {
    MESSAGES.format(l, "me-ways-change", &[])
}

/// `Where I am signed in`
pub fn me_sessions(l: Locale) -> String {
    MESSAGES.format(l, "me-sessions", &[])
}

/// ```text
/// { $n ->
///         [one] signed in at { $n } place
///        *[other] signed in at { $n } places
///     }
/// ```
pub fn me_sessions_caption<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "me-sessions-caption", &[("n", n.into())])
}

/// `End all others`
pub fn me_end_others(l: Locale) -> String {
    MESSAGES.format(l, "me-end-others", &[])
}

/// `Phones with a PIN`
pub fn me_devices(l: Locale) -> String {
    MESSAGES.format(l, "me-devices", &[])
}

/// `If a phone is lost, block it here.`
pub fn me_devices_what(l: Locale) -> String {
    MESSAGES.format(l, "me-devices-what", &[])
}

/// ```text
/// { $n ->
///         [one] { $n } phone
///        *[other] { $n } phones
///     }
/// ```
pub fn me_devices_caption<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "me-devices-caption", &[("n", n.into())])
}

/// `A shared phone?`
pub fn me_out(l: Locale) -> String {
    MESSAGES.format(l, "me-out", &[])
}

/// `Sign out`
pub fn me_out_button(l: Locale) -> String {
    MESSAGES.format(l, "me-out-button", &[])
}

/// `Browser`
pub fn col_browser(l: Locale) -> String {
    MESSAGES.format(l, "col-browser", &[])
}

/// `Since`
pub fn col_opened(l: Locale) -> String {
    MESSAGES.format(l, "col-opened", &[])
}

/// `Last used`
pub fn col_seen(l: Locale) -> String {
    MESSAGES.format(l, "col-seen", &[])
}

/// `How`
pub fn col_how(l: Locale) -> String {
    MESSAGES.format(l, "col-how", &[])
}

/// `What to do`
pub fn col_act(l: Locale) -> String {
    MESSAGES.format(l, "col-act", &[])
}

/// `Phone`
pub fn col_phone(l: Locale) -> String {
    MESSAGES.format(l, "col-phone", &[])
}

/// `Since`
pub fn col_enrolled(l: Locale) -> String {
    MESSAGES.format(l, "col-enrolled", &[])
}

/// `Last used`
pub fn col_used(l: Locale) -> String {
    MESSAGES.format(l, "col-used", &[])
}

/// `unknown browser`
pub fn browser_unknown(l: Locale) -> String {
    MESSAGES.format(l, "browser-unknown", &[])
}

/// `phone without a name`
pub fn phone_unnamed(l: Locale) -> String {
    MESSAGES.format(l, "phone-unnamed", &[])
}

/// `this one`
pub fn session_here(l: Locale) -> String {
    MESSAGES.format(l, "session-here", &[])
}

/// `End`
pub fn session_end(l: Locale) -> String {
    MESSAGES.format(l, "session-end", &[])
}

/// `Lost, block it`
pub fn phone_block(l: Locale) -> String {
    MESSAGES.format(l, "phone-block", &[])
}

/// `blocked`
pub fn phone_blocked(l: Locale) -> String {
    MESSAGES.format(l, "phone-blocked", &[])
}

/// `never`
pub fn never(l: Locale) -> String {
    MESSAGES.format(l, "never", &[])
}

/// `password`
pub fn how_password(l: Locale) -> String {
    MESSAGES.format(l, "how-password", &[])
}

/// `code from the app`
pub fn how_totp(l: Locale) -> String {
    MESSAGES.format(l, "how-totp", &[])
}

/// `passkey`
pub fn how_passkey(l: Locale) -> String {
    MESSAGES.format(l, "how-passkey", &[])
}

/// `phone with PIN`
pub fn how_device(l: Locale) -> String {
    MESSAGES.format(l, "how-device", &[])
}

/// `code on paper`
pub fn how_recovery(l: Locale) -> String {
    MESSAGES.format(l, "how-recovery", &[])
}

/// `link`
pub fn how_link(l: Locale) -> String {
    MESSAGES.format(l, "how-link", &[])
}

/// `{ $role }, { $place }, since { $from }`
pub fn grant_since<'a>(
    l: Locale,
    role: impl Into<Arg<'a>>,
    place: impl Into<Arg<'a>>,
    from: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "grant-since",
        &[("role", role.into()), ("place", place.into()), ("from", from.into())],
    )
}

/// `{ $role }, { $place }, from { $from } to { $to }`
pub fn grant_from_to<'a>(
    l: Locale,
    role: impl Into<Arg<'a>>,
    place: impl Into<Arg<'a>>,
    from: impl Into<Arg<'a>>,
    to: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "grant-from-to",
        &[("role", role.into()), ("place", place.into()), ("from", from.into()), ("to", to.into())],
    )
}

/// `in force`
pub fn grant_stands(l: Locale) -> String {
    MESSAGES.format(l, "grant-stands", &[])
}

/// `begins later`
pub fn grant_later(l: Locale) -> String {
    MESSAGES.format(l, "grant-later", &[])
}

/// `over`
pub fn grant_over(l: Locale) -> String {
    MESSAGES.format(l, "grant-over", &[])
}

/// `ended on { $when }`
pub fn grant_ended<'a>(l: Locale, when: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "grant-ended", &[("when", when.into())])
}

/// `the whole organisation`
pub fn whole(l: Locale) -> String {
    MESSAGES.format(l, "whole", &[])
}

/// `an area that is no more`
pub fn area_gone(l: Locale) -> String {
    MESSAGES.format(l, "area-gone", &[])
}

/// `{ $role }, { $place }`
pub fn duty_at<'a>(l: Locale, role: impl Into<Arg<'a>>, place: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "duty-at", &[("role", role.into()), ("place", place.into())])
}

/// `no rights`
pub fn no_grants(l: Locale) -> String {
    MESSAGES.format(l, "no-grants", &[])
}

/// `Add somebody`
pub fn people_add(l: Locale) -> String {
    MESSAGES.format(l, "people-add", &[])
}

/// `Invite`
pub fn people_invite(l: Locale) -> String {
    MESSAGES.format(l, "people-invite", &[])
}

/// `Search by name`
pub fn people_search(l: Locale) -> String {
    MESSAGES.format(l, "people-search", &[])
}

/// `Nobody was found.`
pub fn people_none(l: Locale) -> String {
    MESSAGES.format(l, "people-none", &[])
}

/// `you: by adding somebody, or by inviting`
pub fn people_none_who(l: Locale) -> String {
    MESSAGES.format(l, "people-none-who", &[])
}

/// `There are more: write more of the name.`
pub fn people_more_exact(l: Locale) -> String {
    MESSAGES.format(l, "people-more-exact", &[])
}

/// ```text
/// { $n ->
///         [one] { $n } person
///        *[other] { $n } people
///     }
/// ```
pub fn people_caption<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "people-caption", &[("n", n.into())])
}

/// `all roles`
pub fn every_role(l: Locale) -> String {
    MESSAGES.format(l, "every-role", &[])
}

/// `Name`
pub fn field_name(l: Locale) -> String {
    MESSAGES.format(l, "field-name", &[])
}

/// `Area`
pub fn field_area(l: Locale) -> String {
    MESSAGES.format(l, "field-area", &[])
}

/// `A name in either script, or a code; empty for the whole organisation`
pub fn area_hint(l: Locale) -> String {
    MESSAGES.format(l, "area-hint", &[])
}

/// `From`
pub fn field_from(l: Locale) -> String {
    MESSAGES.format(l, "field-from", &[])
}

/// `Last day`
pub fn field_until(l: Locale) -> String {
    MESSAGES.format(l, "field-until", &[])
}

/// `The register has an office of this name and area; the right ends with it`
pub fn field_with_office(l: Locale) -> String {
    MESSAGES.format(l, "field-with-office", &[])
}

/// `The last day must come after the first.`
pub fn until_before_from(l: Locale) -> String {
    MESSAGES.format(l, "until-before-from", &[])
}

/// `Nobody of this name holds an office of this area in the register today. Write name and area as the register has them.`
pub fn no_such_office(l: Locale) -> String {
    MESSAGES.format(l, "no-such-office", &[])
}

/// `In the register the office is another person's. Add that person as somebody new.`
pub fn other_person(l: Locale) -> String {
    MESSAGES.format(l, "other-person", &[])
}

/// `Role`
pub fn col_role(l: Locale) -> String {
    MESSAGES.format(l, "col-role", &[])
}

/// `Name`
pub fn col_name(l: Locale) -> String {
    MESSAGES.format(l, "col-name", &[])
}

/// `Rights`
pub fn col_grants(l: Locale) -> String {
    MESSAGES.format(l, "col-grants", &[])
}

/// `Sign-in`
pub fn col_state(l: Locale) -> String {
    MESSAGES.format(l, "col-state", &[])
}

/// `closed`
pub fn is_disabled(l: Locale) -> String {
    MESSAGES.format(l, "is-disabled", &[])
}

/// `open`
pub fn is_enabled(l: Locale) -> String {
    MESSAGES.format(l, "is-enabled", &[])
}

/// `Write name and rights. At the end you get a link by which the person chooses how to sign in. You never know a password.`
pub fn new_lead(l: Locale) -> String {
    MESSAGES.format(l, "new-lead", &[])
}

/// `Needed for roles in an office; not a mobile number, not an e-mail address`
pub fn new_login_hint(l: Locale) -> String {
    MESSAGES.format(l, "new-login-hint", &[])
}

/// `Add, and get the link`
pub fn new_submit(l: Locale) -> String {
    MESSAGES.format(l, "new-submit", &[])
}

/// `This role needs a sign-in name.`
pub fn login_needed(l: Locale) -> String {
    MESSAGES.format(l, "login-needed", &[])
}

/// `This sign-in name, or this person, is there already.`
pub fn login_taken(l: Locale) -> String {
    MESSAGES.format(l, "login-taken", &[])
}

/// `This role needs a sign-in name, which this person does not have.`
pub fn login_missing(l: Locale) -> String {
    MESSAGES.format(l, "login-missing", &[])
}

/// `You cannot give this role there. Choose an area inside your own, and a role below yours.`
pub fn not_yours_to_give(l: Locale) -> String {
    MESSAGES.format(l, "not-yours-to-give", &[])
}

/// `Cannot sign in since { $when }.`
pub fn disabled_since<'a>(l: Locale, when: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "disabled-since", &[("when", when.into())])
}

/// `Prove that it is you before changing anything`
pub fn prove_first(l: Locale) -> String {
    MESSAGES.format(l, "prove-first", &[])
}

/// `Give one more right`
pub fn give_more(l: Locale) -> String {
    MESSAGES.format(l, "give-more", &[])
}

/// `Give the right`
pub fn give_submit(l: Locale) -> String {
    MESSAGES.format(l, "give-submit", &[])
}

/// `End this right`
pub fn end_grant(l: Locale) -> String {
    MESSAGES.format(l, "end-grant", &[])
}

/// `Reason (is recorded)`
pub fn field_reason(l: Locale) -> String {
    MESSAGES.format(l, "field-reason", &[])
}

/// `Make a new link`
pub fn recover(l: Locale) -> String {
    MESSAGES.format(l, "recover", &[])
}

/// `A phone is lost, a password forgotten: once the new link is used, all earlier ways end.`
pub fn recover_what(l: Locale) -> String {
    MESSAGES.format(l, "recover-what", &[])
}

/// `Make a new invitation`
pub fn invite_again(l: Locale) -> String {
    MESSAGES.format(l, "invite-again", &[])
}

/// `Has not come in yet. A new link makes the old one void.`
pub fn invite_again_what(l: Locale) -> String {
    MESSAGES.format(l, "invite-again-what", &[])
}

/// `Shutting out`
pub fn shut(l: Locale) -> String {
    MESSAGES.format(l, "shut", &[])
}

/// `End wherever they are signed in`
pub fn end_sessions(l: Locale) -> String {
    MESSAGES.format(l, "end-sessions", &[])
}

/// `Shut out`
pub fn disable(l: Locale) -> String {
    MESSAGES.format(l, "disable", &[])
}

/// `Letting in again`
pub fn open_again(l: Locale) -> String {
    MESSAGES.format(l, "open-again", &[])
}

/// `Let in again`
pub fn enable(l: Locale) -> String {
    MESSAGES.format(l, "enable", &[])
}

/// `invitation`
pub fn link_invitation(l: Locale) -> String {
    MESSAGES.format(l, "link-invitation", &[])
}

/// `new sign-in link`
pub fn link_recovery(l: Locale) -> String {
    MESSAGES.format(l, "link-recovery", &[])
}

/// `{ $what }, made { $made }, used { $used }`
pub fn link_used<'a>(
    l: Locale,
    what: impl Into<Arg<'a>>,
    made: impl Into<Arg<'a>>,
    used: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "link-used", &[("what", what.into()), ("made", made.into()), ("used", used.into())])
}

/// `{ $what }, made { $made }, void`
pub fn link_replaced<'a>(l: Locale, what: impl Into<Arg<'a>>, made: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "link-replaced", &[("what", what.into()), ("made", made.into())])
}

/// `{ $what }, made { $made }, time over`
pub fn link_over<'a>(l: Locale, what: impl Into<Arg<'a>>, made: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "link-over", &[("what", what.into()), ("made", made.into())])
}

/// `{ $what }, made { $made }, good until { $until }`
pub fn link_stands<'a>(
    l: Locale,
    what: impl Into<Arg<'a>>,
    made: impl Into<Arg<'a>>,
    until: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "link-stands",
        &[("what", what.into()), ("made", made.into()), ("until", until.into())],
    )
}

/// `Of { $all }, { $came } came in: { $role }.`
pub fn progress<'a>(
    l: Locale,
    all: impl Into<Arg<'a>>,
    came: impl Into<Arg<'a>>,
    role: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "progress", &[("all", all.into()), ("came", came.into()), ("role", role.into())])
}

/// `Below which unit do you invite?`
pub fn invite_choose(l: Locale) -> String {
    MESSAGES.format(l, "invite-choose", &[])
}

/// `No unit is recorded below you.`
pub fn invite_no_units(l: Locale) -> String {
    MESSAGES.format(l, "invite-no-units", &[])
}

/// `the office, with a file of areas (sangathan import areas)`
pub fn invite_no_units_who(l: Locale) -> String {
    MESSAGES.format(l, "invite-no-units-who", &[])
}

/// `No unit whose head could be invited is recorded below { $unit }.`
pub fn invite_nothing_below<'a>(l: Locale, unit: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "invite-nothing-below", &[("unit", unit.into())])
}

/// `Fill in the names that are missing. Each person gets a QR code: show it on the screen, or hand it over on paper. It works once, for seven days.`
pub fn invite_how(l: Locale) -> String {
    MESSAGES.format(l, "invite-how", &[])
}

/// `{ $role }`
pub fn invite_level<'a>(l: Locale, role: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "invite-level", &[("role", role.into())])
}

/// `{ $n } units: { $kind }`
pub fn invite_caption<'a>(l: Locale, n: impl Into<Arg<'a>>, kind: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "invite-caption", &[("n", n.into()), ("kind", kind.into())])
}

/// `Invite`
pub fn invite_form(l: Locale) -> String {
    MESSAGES.format(l, "invite-form", &[])
}

/// `The first { $n } of { $all } units; when these are filled the next ones come.`
pub fn invite_first<'a>(l: Locale, n: impl Into<Arg<'a>>, all: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "invite-first", &[("n", n.into()), ("all", all.into())])
}

/// `Make the cards`
pub fn invite_submit(l: Locale) -> String {
    MESSAGES.format(l, "invite-submit", &[])
}

/// `Fill in at least one name.`
pub fn invite_nobody_named(l: Locale) -> String {
    MESSAGES.format(l, "invite-nobody-named", &[])
}

/// `{ $unit }: somebody was invited meanwhile.`
pub fn invited_meanwhile<'a>(l: Locale, unit: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "invited-meanwhile", &[("unit", unit.into())])
}

/// `They have come in already; no invitation is needed.`
pub fn came_in_already(l: Locale) -> String {
    MESSAGES.format(l, "came-in-already", &[])
}

/// `Unit`
pub fn col_unit(l: Locale) -> String {
    MESSAGES.format(l, "col-unit", &[])
}

/// `Code`
pub fn col_code(l: Locale) -> String {
    MESSAGES.format(l, "col-code", &[])
}

/// `How far`
pub fn col_stage(l: Locale) -> String {
    MESSAGES.format(l, "col-stage", &[])
}

/// `Below`
pub fn col_further(l: Locale) -> String {
    MESSAGES.format(l, "col-further", &[])
}

/// `nobody yet`
pub fn nobody_yet(l: Locale) -> String {
    MESSAGES.format(l, "nobody-yet", &[])
}

/// `not invited`
pub fn stage_nobody(l: Locale) -> String {
    MESSAGES.format(l, "stage-nobody", &[])
}

/// `invited until { $until }`
pub fn stage_invited<'a>(l: Locale, until: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "stage-invited", &[("until", until.into())])
}

/// `invitation is over`
pub fn stage_invited_over(l: Locale) -> String {
    MESSAGES.format(l, "stage-invited-over", &[])
}

/// `came in`
pub fn stage_came(l: Locale) -> String {
    MESSAGES.format(l, "stage-came", &[])
}

/// `New QR code`
pub fn new_card(l: Locale) -> String {
    MESSAGES.format(l, "new-card", &[])
}

/// ```text
/// { $n ->
///         [one] { $n } card is ready.
///        *[other] { $n } cards are ready.
///     }
/// ```
pub fn cards_lead<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cards-lead", &[("n", n.into())])
}

/// `These codes are not shown again. Show them now, or print them; each is for one person.`
pub fn cards_once(l: Locale) -> String {
    MESSAGES.format(l, "cards-once", &[])
}

/// `Done`
pub fn cards_back(l: Locale) -> String {
    MESSAGES.format(l, "cards-back", &[])
}

/// `QR code for { $name }`
pub fn card_qr<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "card-qr", &[("name", name.into())])
}

/// `Open the QR code with the phone’s camera.`
pub fn card_step_scan(l: Locale) -> String {
    MESSAGES.format(l, "card-step-scan", &[])
}

/// `Press “Go on” and choose a passkey or a PIN.`
pub fn card_step_choose(l: Locale) -> String {
    MESSAGES.format(l, "card-step-choose", &[])
}

/// `Give the code to nobody else; it works once.`
pub fn card_step_alone(l: Locale) -> String {
    MESSAGES.format(l, "card-step-alone", &[])
}

/// `Until { $until }`
pub fn card_until<'a>(l: Locale, until: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "card-until", &[("until", until.into())])
}

/// `Show the link`
pub fn card_link(l: Locale) -> String {
    MESSAGES.format(l, "card-link", &[])
}

/// `Sample { $role }`
pub fn sample_name<'a>(l: Locale, role: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "sample-name", &[("role", role.into())])
}

/// `People who sign in: add, list, shut out`
pub fn cli_user(l: Locale) -> String {
    MESSAGES.format(l, "cli-user", &[])
}

/// `Add somebody; prints a link that works once, never a password`
pub fn cli_user_add(l: Locale) -> String {
    MESSAGES.format(l, "cli-user-add", &[])
}

/// `Who can sign in`
pub fn cli_user_list(l: Locale) -> String {
    MESSAGES.format(l, "cli-user-list", &[])
}

/// `A new link: an invitation at first, later in place of the ways there are`
pub fn cli_user_link(l: Locale) -> String {
    MESSAGES.format(l, "cli-user-link", &[])
}

/// `Shut somebody out, everywhere at once`
pub fn cli_user_disable(l: Locale) -> String {
    MESSAGES.format(l, "cli-user-disable", &[])
}

/// `Let somebody in again`
pub fn cli_user_enable(l: Locale) -> String {
    MESSAGES.format(l, "cli-user-enable", &[])
}

/// `Rights: give, list, end`
pub fn cli_grant(l: Locale) -> String {
    MESSAGES.format(l, "cli-grant", &[])
}

/// `Give somebody a role`
pub fn cli_grant_add(l: Locale) -> String {
    MESSAGES.format(l, "cli-grant-add", &[])
}

/// `All rights of somebody`
pub fn cli_grant_list(l: Locale) -> String {
    MESSAGES.format(l, "cli-grant-list", &[])
}

/// `End a right at once`
pub fn cli_grant_end(l: Locale) -> String {
    MESSAGES.format(l, "cli-grant-end", &[])
}

/// `The person's id, from user list`
pub fn cli_person(l: Locale) -> String {
    MESSAGES.format(l, "cli-person", &[])
}

/// `The sign-in name`
pub fn cli_login(l: Locale) -> String {
    MESSAGES.format(l, "cli-login", &[])
}

/// `The sign-in name; needed for roles in an office`
pub fn cli_new_login(l: Locale) -> String {
    MESSAGES.format(l, "cli-new-login", &[])
}

/// `The address under which people reach the server; links begin with it`
pub fn cli_public(l: Locale) -> String {
    MESSAGES.format(l, "cli-public", &[])
}

/// `The name, as pages show it`
pub fn cli_name(l: Locale) -> String {
    MESSAGES.format(l, "cli-name", &[])
}

/// `Only this role`
pub fn cli_role(l: Locale) -> String {
    MESSAGES.format(l, "cli-role", &[])
}

/// `Only in this area: name or code`
pub fn cli_area(l: Locale) -> String {
    MESSAGES.format(l, "cli-area", &[])
}

/// `The role: { $roles }`
pub fn cli_grant_role<'a>(l: Locale, roles: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-grant-role", &[("roles", roles.into())])
}

/// `The area: name or code; without it the whole organisation`
pub fn cli_grant_area(l: Locale) -> String {
    MESSAGES.format(l, "cli-grant-area", &[])
}

/// `The first day; without it today`
pub fn cli_from(l: Locale) -> String {
    MESSAGES.format(l, "cli-from", &[])
}

/// `The last day; without it open`
pub fn cli_to(l: Locale) -> String {
    MESSAGES.format(l, "cli-to", &[])
}

/// `The right ends with this person's office in the register`
pub fn cli_office(l: Locale) -> String {
    MESSAGES.format(l, "cli-office", &[])
}

/// `Not a government servant, not paid from public funds (elected representatives excepted)`
pub fn cli_not_paid(l: Locale) -> String {
    MESSAGES.format(l, "cli-not-paid", &[])
}

/// `Why, for the record`
pub fn cli_reason(l: Locale) -> String {
    MESSAGES.format(l, "cli-reason", &[])
}

/// `The right's id, from grant list`
pub fn cli_grant_id(l: Locale) -> String {
    MESSAGES.format(l, "cli-grant-id", &[])
}

/// `For whom? Give --person or --login.`
pub fn cli_whom(l: Locale) -> String {
    MESSAGES.format(l, "cli-whom", &[])
}

/// `--{ $option }: “{ $value }” is not valid.`
pub fn cli_bad_value<'a>(l: Locale, option: impl Into<Arg<'a>>, value: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-bad-value", &[("option", option.into()), ("value", value.into())])
}

/// `{ $name } was added, id { $id }. Give them this link; it works once:`
pub fn cli_added<'a>(l: Locale, name: impl Into<Arg<'a>>, id: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-added", &[("name", name.into()), ("id", id.into())])
}

/// `Now give a right: sangathan grant add --person { $id } --role …`
pub fn cli_add_grant<'a>(l: Locale, id: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-add-grant", &[("id", id.into())])
}

/// `Invitation for { $name }; it works once:`
pub fn cli_link_invitation<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-link-invitation", &[("name", name.into())])
}

/// `New link for { $name }; once it is used the earlier ways end:`
pub fn cli_link_recovery<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-link-recovery", &[("name", name.into())])
}

/// `{ $name } is shut out, everywhere.`
pub fn cli_disabled<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-disabled", &[("name", name.into())])
}

/// `{ $name } can sign in again.`
pub fn cli_enabled<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-enabled", &[("name", name.into())])
}

/// `{ $name } was given { $role }, id { $id }.`
pub fn cli_given<'a>(
    l: Locale,
    name: impl Into<Arg<'a>>,
    role: impl Into<Arg<'a>>,
    id: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "cli-given", &[("name", name.into()), ("role", role.into()), ("id", id.into())])
}

/// `The right is ended.`
pub fn cli_ended(l: Locale) -> String {
    MESSAGES.format(l, "cli-ended", &[])
}

/// `Tokens of my programs`
pub fn me_tokens(l: Locale) -> String {
    MESSAGES.format(l, "me-tokens", &[])
}

/// `Tokens of programs`
pub fn tokens_title(l: Locale) -> String {
    MESSAGES.format(l, "tokens-title", &[])
}

/// `A program that reads figures here comes in with a token of yours. It does what you choose, never more than you may, and ends at the latest with you.`
pub fn tokens_lead(l: Locale) -> String {
    MESSAGES.format(l, "tokens-lead", &[])
}

/// `Give each program its own; end it when the program is not used any more.`
pub fn tokens_what(l: Locale) -> String {
    MESSAGES.format(l, "tokens-what", &[])
}

/// `What programs can ask for`
pub fn tokens_api(l: Locale) -> String {
    MESSAGES.format(l, "tokens-api", &[])
}

/// `You have no token.`
pub fn tokens_none(l: Locale) -> String {
    MESSAGES.format(l, "tokens-none", &[])
}

/// ```text
/// { $n ->
///         [one] One token
///        *[other] { $n } tokens
///     }
/// ```
pub fn tokens_caption<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "tokens-caption", &[("n", n.into())])
}

/// `A new token`
pub fn token_new(l: Locale) -> String {
    MESSAGES.format(l, "token-new", &[])
}

/// `Your role includes nothing that a program could be given.`
pub fn token_nothing(l: Locale) -> String {
    MESSAGES.format(l, "token-nothing", &[])
}

/// `Name`
pub fn token_name(l: Locale) -> String {
    MESSAGES.format(l, "token-name", &[])
}

/// `which program it is for, so that you know it again`
pub fn token_name_hint(l: Locale) -> String {
    MESSAGES.format(l, "token-name-hint", &[])
}

/// `Read reach: areas, representatives, accounts, the report`
pub fn token_reach(l: Locale) -> String {
    MESSAGES.format(l, "token-reach", &[])
}

/// `Read meetings and promises`
pub fn token_meetings(l: Locale) -> String {
    MESSAGES.format(l, "token-meetings", &[])
}

/// `See imports`
pub fn token_imports(l: Locale) -> String {
    MESSAGES.format(l, "token-imports", &[])
}

/// `Read the audit trail`
pub fn token_audit(l: Locale) -> String {
    MESSAGES.format(l, "token-audit", &[])
}

/// `Read the counters of the server`
pub fn token_metrics(l: Locale) -> String {
    MESSAGES.format(l, "token-metrics", &[])
}

/// `Only this area`
pub fn token_area(l: Locale) -> String {
    MESSAGES.format(l, "token-area", &[])
}

/// `its code or its name; empty: wherever you may`
pub fn token_area_hint(l: Locale) -> String {
    MESSAGES.format(l, "token-area-hint", &[])
}

/// `Good for`
pub fn token_lasts(l: Locale) -> String {
    MESSAGES.format(l, "token-lasts", &[])
}

/// `{ $n } days`
pub fn token_days<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "token-days", &[("n", n.into())])
}

/// `Make the token`
pub fn token_make(l: Locale) -> String {
    MESSAGES.format(l, "token-make", &[])
}

/// `Your new token. It is shown this once: copy it into the program now.`
pub fn token_made(l: Locale) -> String {
    MESSAGES.format(l, "token-made", &[])
}

/// `The program sends it as “Authorization: Bearer …”. Whoever has it reads what you chose; if it gets into wrong hands, end it below.`
pub fn token_made_how(l: Locale) -> String {
    MESSAGES.format(l, "token-made-how", &[])
}

/// `One of these is not included in your own role.`
pub fn token_beyond(l: Locale) -> String {
    MESSAGES.format(l, "token-beyond", &[])
}

/// `End`
pub fn token_end(l: Locale) -> String {
    MESSAGES.format(l, "token-end", &[])
}

/// `ended { $at }`
pub fn token_ended<'a>(l: Locale, at: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "token-ended", &[("at", at.into())])
}

/// `its time is over`
pub fn token_over(l: Locale) -> String {
    MESSAGES.format(l, "token-over", &[])
}

/// `May`
pub fn token_col_may(l: Locale) -> String {
    MESSAGES.format(l, "token-col-may", &[])
}

/// `Where`
pub fn token_col_where(l: Locale) -> String {
    MESSAGES.format(l, "token-col-where", &[])
}

/// `Until`
pub fn token_col_until(l: Locale) -> String {
    MESSAGES.format(l, "token-col-until", &[])
}

/// `Tokens of programs: make, list, end`
pub fn cli_token(l: Locale) -> String {
    MESSAGES.format(l, "cli-token", &[])
}

/// `Make a token for somebody; it is printed once`
pub fn cli_token_add(l: Locale) -> String {
    MESSAGES.format(l, "cli-token-add", &[])
}

/// `The tokens of somebody`
pub fn cli_token_list(l: Locale) -> String {
    MESSAGES.format(l, "cli-token-list", &[])
}

/// `End a token at once`
pub fn cli_token_end(l: Locale) -> String {
    MESSAGES.format(l, "cli-token-end", &[])
}

/// `What the token is called`
pub fn cli_token_name(l: Locale) -> String {
    MESSAGES.format(l, "cli-token-name", &[])
}

/// `What it may do: read_reach, read_meetings, see_imports, read_audit, read_metrics; several with commas; otherwise read_reach`
pub fn cli_token_may(l: Locale) -> String {
    MESSAGES.format(l, "cli-token-may", &[])
}

/// `Only this area: its code or name`
pub fn cli_token_area(l: Locale) -> String {
    MESSAGES.format(l, "cli-token-area", &[])
}

/// `For how many days, at most { $most }; otherwise 90`
pub fn cli_token_days<'a>(l: Locale, most: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-token-days", &[("most", most.into())])
}

/// `The token, as list shows it`
pub fn cli_token_id(l: Locale) -> String {
    MESSAGES.format(l, "cli-token-id", &[])
}

/// `Token { $id }. It is shown this once.`
pub fn cli_token_made<'a>(l: Locale, id: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-token-made", &[("id", id.into())])
}

/// `Token { $id } has ended.`
pub fn cli_token_ended<'a>(l: Locale, id: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-token-ended", &[("id", id.into())])
}

/// `until { $at }`
pub fn cli_token_until<'a>(l: Locale, at: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "cli-token-until", &[("at", at.into())])
}

/// `Exports`
pub fn exports_title(l: Locale) -> String {
    MESSAGES.format(l, "exports-title", &[])
}

/// ```text
/// { $n ->
///         [0] No file waits for your word.
///         [one] One file waits for your word.
///        *[other] { $n } files wait for your word.
///     }
/// ```
pub fn exports_lead<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "exports-lead", &[("n", n.into())])
}

/// `A file with data of people states its purpose. A large one needs a second person; it may be taken once, within 24 hours.`
pub fn exports_how(l: Locale) -> String {
    MESSAGES.format(l, "exports-how", &[])
}

/// `Nobody has asked for a file with data of people.`
pub fn exports_none(l: Locale) -> String {
    MESSAGES.format(l, "exports-none", &[])
}

/// ```text
/// { $n ->
///         [one] One file
///        *[other] { $n } files
///     }
/// ```
pub fn exports_caption<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "exports-caption", &[("n", n.into())])
}

/// `File`
pub fn export_col_what(l: Locale) -> String {
    MESSAGES.format(l, "export-col-what", &[])
}

/// `Asked for by`
pub fn export_col_who(l: Locale) -> String {
    MESSAGES.format(l, "export-col-who", &[])
}

/// `What for`
pub fn export_col_purpose(l: Locale) -> String {
    MESSAGES.format(l, "export-col-purpose", &[])
}

/// `Where`
pub fn export_col_where(l: Locale) -> String {
    MESSAGES.format(l, "export-col-where", &[])
}

/// `How far`
pub fn export_col_state(l: Locale) -> String {
    MESSAGES.format(l, "export-col-state", &[])
}

/// `Take the file`
pub fn export_take(l: Locale) -> String {
    MESSAGES.format(l, "export-take", &[])
}

/// `Ask for a file with data of people`
pub fn export_new_title(l: Locale) -> String {
    MESSAGES.format(l, "export-new-title", &[])
}

/// `What do you need this file for?`
pub fn export_new_purpose(l: Locale) -> String {
    MESSAGES.format(l, "export-new-purpose", &[])
}

/// `For example: phone list for the district meeting on 12 December. It is written into the record and on the file.`
pub fn export_new_hint(l: Locale) -> String {
    MESSAGES.format(l, "export-new-hint", &[])
}

/// `This is a large file: it is there after a second person has said yes.`
pub fn export_new_large(l: Locale) -> String {
    MESSAGES.format(l, "export-new-large", &[])
}

/// `Ask for the file`
pub fn export_new_submit(l: Locale) -> String {
    MESSAGES.format(l, "export-new-submit", &[])
}

/// `{ $what }: { $n } rows`
pub fn export_rows<'a>(l: Locale, what: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "export-rows", &[("what", what.into()), ("n", n.into())])
}

/// `waits for a second person`
pub fn export_waits(l: Locale) -> String {
    MESSAGES.format(l, "export-waits", &[])
}

/// `approved: { $who }`
pub fn export_ready<'a>(l: Locale, who: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "export-ready", &[("who", who.into())])
}

/// `refused: { $who }`
pub fn export_said_no<'a>(l: Locale, who: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "export-said-no", &[("who", who.into())])
}

/// `taken { $at }`
pub fn export_taken<'a>(l: Locale, at: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "export-taken", &[("at", at.into())])
}

/// `its time is over`
pub fn export_expired(l: Locale) -> String {
    MESSAGES.format(l, "export-expired", &[])
}

/// `small file`
pub fn export_rule(l: Locale) -> String {
    MESSAGES.format(l, "export-rule", &[])
}

/// `no longer known`
pub fn export_gone(l: Locale) -> String {
    MESSAGES.format(l, "export-gone", &[])
}

/// `Approve`
pub fn export_approve(l: Locale) -> String {
    MESSAGES.format(l, "export-approve", &[])
}

/// `Refuse`
pub fn export_refuse(l: Locale) -> String {
    MESSAGES.format(l, "export-refuse", &[])
}

/// `A card to come in with`
pub fn title_worker_account(l: Locale) -> String {
    MESSAGES.format(l, "title-worker-account", &[])
}

/// `Give them the card: with it they come in on their phone, choose a PIN, write their own work and see their own data.`
pub fn worker_account_lead(l: Locale) -> String {
    MESSAGES.format(l, "worker-account-lead", &[])
}

/// `Make the card`
pub fn worker_account_submit(l: Locale) -> String {
    MESSAGES.format(l, "worker-account-submit", &[])
}

/// `They have no duty in your area at present. Give them a duty first, then make the card.`
pub fn worker_account_no_duty(l: Locale) -> String {
    MESSAGES.format(l, "worker-account-no-duty", &[])
}
