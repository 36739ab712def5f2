//! Every view with sample data, in both languages. All people are invented.

use std::collections::HashMap;

use access::exports::{Export, State};
use access::grants::Grant;
use access::installation::Edition;
use access::sessions::{How, Session};
use access::tokens::Known as Token;
use access::users::Account;
use access::ways::Ways;
use access::ways::device::{Device, Known};
use access::ways::links::{Made, Purpose};
use access::ways::passkey::Passkey;
use access::ways::totp::Begun;
use access::{Role, UserId};
use areas::model::AreaKind;
use base::uuid::Uuid;
use base::{AreaPath, Day};
use ui::{Here, Markup};
use words::{Locale, Text};

use super::cards::{Card, cards};
use super::person::{May, Person};
use super::sign_in::{Again, Key};
use super::tokens::Shown;
use super::{Entry, Sheet, exports, invite, me, people, person, set_up, sign_in, ways};
use crate::invite::{Below, Cascade, Level};
use crate::people::Listed;
use crate::rules::{Progress, Stage};
use crate::sentences::AreaNames;
use crate::store::{Head, Unit};

const NOW: i64 = 1_795_329_000_000_000;
const OP: &str = "019350f2-0000-7000-8000-000000000001.00";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn id(n: u128) -> UserId {
    Uuid::from_u128(n).into()
}

/// A text of the page's language: names too come in it here, so that what a page says of its own can be looked at.
fn said(l: Locale, hi: &str, en: &str) -> String {
    Text::new(hi, en).get(l).to_owned()
}

fn unit(l: Locale, kind: AreaKind, n: i64, hi: &str, en: &str) -> Unit {
    let name = said(l, hi, en);
    Unit {
        id: Uuid::from_u128(n as u128).into(),
        kind,
        code: format!("NP-{n}"),
        name_hi: Some(name.clone()),
        name_en: Some(name),
        path: AreaPath::root(1).child(n),
    }
}

fn grant(role: Role, area: Option<u128>, until: Day, ended_at: Option<i64>) -> Grant {
    Grant {
        id: Uuid::from_u128(90).into(),
        person: id(1),
        role,
        area: area.map(Uuid::from_u128),
        office: None,
        from: day("2026-03-12"),
        until,
        given_by: String::new(),
        ended_at,
    }
}

fn grants() -> Vec<Grant> {
    let all = vec![
        grant(Role::MandalPresident, Some(7), Day::MAX, None),
        Grant { from: day("2027-01-01"), ..grant(Role::Analyst, None, Day::MAX, None) },
        grant(Role::BoothPresident, Some(8), day("2026-06-01"), None),
        grant(Role::Worker, Some(99), Day::MAX, Some(NOW)),
    ];
    (20..).zip(all).map(|(n, g)| Grant { id: Uuid::from_u128(n).into(), ..g }).collect()
}

fn names(l: Locale) -> AreaNames {
    let all = [
        unit(l, AreaKind::Mandal, 7, "रामगढ़", "Ramgarh"),
        unit(l, AreaKind::Booth, 8, "बूथ 114", "Booth 114"),
    ];
    all.into_iter().map(|u| (u.id.uuid(), u)).collect()
}

fn listed(l: Locale, disabled_at: Option<i64>) -> Listed {
    let name = said(l, "नमूना देवी", "Namuna Devi");
    let account = Account { id: id(1), name, login: Some("n.devi".into()), disabled_at };
    Listed { account, grants: grants() }
}

fn have() -> Ways {
    Ways { password: true, totp: true, recovery_left: 9, passkeys: 2, devices: 1 }
}

fn link(purpose: Purpose, used_at: Option<i64>, withdrawn_at: Option<i64>, until: i64) -> Made {
    Made { id: Uuid::from_u128(3).into(), purpose, at: NOW, by: String::new(), until, used_at, withdrawn_at }
}

fn cascade(l: Locale) -> Cascade {
    let head = |n: u128, came: bool, invited_until: Option<i64>| Head {
        unit: Uuid::from_u128(n).into(),
        path: AreaPath::root(1),
        person: id(n),
        name: said(l, "नमूना कुमार", "Namuna Kumar"),
        came,
        invited_until,
    };
    let further = vec![(Role::BoothPresident, Progress { all: 38, invited: 30, came: 21 })];
    let below = |n: i64, head: Option<Head>, stage: Stage| Below {
        unit: unit(l, AreaKind::Mandal, n, "रामगढ़", "Ramgarh"),
        head,
        stage,
        further: further.clone(),
    };
    let units = vec![
        below(1, Some(head(1, true, None)), Stage::CameIn),
        below(2, Some(head(2, false, Some(NOW + 1))), Stage::Invited),
        below(3, Some(head(3, false, None)), Stage::Invited),
        below(4, None, Stage::Nobody),
    ];
    let level = Level { kind: AreaKind::Mandal, role: Role::MandalPresident, may: true, units };
    Cascade { of: unit(l, AreaKind::OrgDistrict, 9, "उत्तर", "Uttar"), levels: vec![level] }
}

/// Everything.
pub(crate) fn all(l: Locale) -> Vec<(&'static str, Markup)> {
    let wrong = |name: &'static str| Entry {
        values: HashMap::new(),
        wrong: vec![(name, Text::new("ग़लत", "wrong"))],
    };
    let (fine, paid, names_wrong) = (Entry::default(), wrong("paid"), wrong("names"));
    let sheet = |entry| Sheet { action: "/x", op: OP, entry };
    let key = Key { begin: "/a", answer: "/b", op: OP };
    let known = [Known { person: id(1), name: said(l, "नमूना देवी", "Namuna Devi") }];
    let (names, who, out) = (names(l), listed(l, None), listed(l, Some(NOW)));
    let session = |n: u128, device: &str| Session {
        id: Uuid::from_u128(n).into(),
        person: id(1),
        opened_at: NOW,
        seen_at: NOW,
        proved_at: NOW,
        how: How::ALL.to_vec(),
        ends_at: NOW,
        device: device.into(),
    };
    let device = |name: &str, at: Option<i64>| Device {
        id: Uuid::from_u128(5).into(),
        person: id(1),
        name: name.into(),
        enrolled_at: NOW,
        used_at: at,
        blocked_at: at,
    };
    let my = me::Me {
        today: day("2026-11-22"),
        grants: &who.grants,
        names: &names,
        ways: have(),
        sessions: &[session(1, "Firefox, Windows"), session(2, "")],
        here: Uuid::from_u128(1),
        devices: &[device("", None), device("A14", Some(NOW))],
        op: OP,
    };
    let none = me::Me { grants: &[], sessions: &[], devices: &[], ways: Ways::default(), ..my };
    let list = |found, searched, more| people::People {
        found,
        more,
        names: &names,
        op: OP,
        searched,
        may_add: true,
        may_invite: true,
    };
    let links = [
        link(Purpose::Invitation, Some(NOW), None, NOW),
        link(Purpose::Recovery, None, Some(NOW), NOW),
        link(Purpose::Invitation, None, None, NOW - 1),
        link(Purpose::Invitation, None, None, NOW + 1),
    ];
    let of = |who, may, ways, links| Person {
        today: day("2026-11-22"),
        who,
        may_end: &[true, false, true, true],
        names: &names,
        ways,
        links,
        now: NOW,
        may,
        op: OP,
        give: None,
        prove: "/sign-in/again",
    };
    let fields = || people::grant_fields(l, &[Role::MandalPresident], "2026-11-22", true);
    let give = Person { give: Some((sheet(&fine), fields())), ..of(&who, May::Act, have(), &links[..1]) };
    let cascade = cascade(l);
    let empty = Cascade { levels: Vec::new(), ..cascade.clone() };
    let invite = |cascade, entry| invite::Invite { cascade, now: NOW, op: OP, asks_who_pays: true, entry };
    let card = Card {
        name: said(l, "नमूना कुमार", "Namuna Kumar"),
        duty: said(l, "मंडल अध्यक्ष, रामगढ़", "Mandal president, Ramgarh"),
        link: "http://localhost:8080/welcome?k=x".into(),
        until: NOW,
    };
    let passkeys =
        [Passkey { id: Uuid::from_u128(4).into(), name: "A14".into(), added_at: NOW, used_at: None }];
    let offered = |by_link: bool| ways::Ways {
        name: by_link.then_some("A"),
        login: Some("n.devi"),
        have: have(),
        passkey: Some(("/a", "/b")),
        pin: by_link.then(|| sheet(&fine)),
        password: Some(sheet(&fine)),
        app: Some("/ways/app"),
        recovery: (!by_link).then(|| sheet(&fine)),
        keys: if by_link { &[] } else { &passkeys },
        op: OP,
    };
    let begun = Begun { secret: "ABCDEFGH".into(), uri: "otpauth://totp/x?secret=ABCDEFGH".into() };
    let codes = ["ABCD-EFGH-IJKL-MNOP".to_owned()];
    let here = Here::new("/invite?area=NP-9");
    let programs = known_tokens(l);
    vec![
        ("sign in", sign_in::first(l, &sheet(&fine), Some(&key), Some("/sign-in/device"))),
        ("second", sign_in::second(l, &sheet(&wrong("code")), Some(&key))),
        ("device", sign_in::device(l, &sheet(&fine), &known, "/sign-in")),
        ("device of nobody", sign_in::device(l, &sheet(&fine), &[], "/sign-in")),
        (
            "again",
            sign_in::again(
                l,
                &Again { password: Some(sheet(&fine)), code: None, pin: Some(sheet(&fine)), key: Some(key) },
            ),
        ),
        (
            "again with a code",
            sign_in::again(l, &Again { password: None, code: Some(sheet(&fine)), pin: None, key: None }),
        ),
        (
            "again with nothing",
            sign_in::again(l, &Again { password: None, code: None, pin: None, key: None }),
        ),
        ("welcome set up", sign_in::welcome(l, &sheet(&fine), Purpose::SetUp, None, false)),
        ("welcome sample", sign_in::welcome(l, &sheet(&fine), Purpose::SignIn, Some("A"), true)),
        ("welcome invited", sign_in::welcome(l, &sheet(&fine), Purpose::Invitation, Some("A"), false)),
        ("welcome again", sign_in::welcome(l, &sheet(&fine), Purpose::Recovery, Some("A"), false)),
        ("set up", set_up::set_up(l, &sheet(&paid))),
        ("ways by link", ways::ways(l, &offered(true))),
        ("ways", ways::ways(l, &offered(false))),
        ("app", ways::app(l, &sheet(&fine), &begun)),
        ("codes", ways::recovery(l, &codes, "/me")),
        ("me", me::me(l, &my)),
        ("me without anything", me::me(l, &none)),
        ("people", people::people(l, &Here::new("/people"), &list(std::slice::from_ref(&who), "", true))),
        (
            "people found",
            people::people(l, &Here::new("/people"), &list(std::slice::from_ref(&out), "x", true)),
        ),
        ("nobody", people::people(l, &Here::new("/people"), &list(&[], "", false))),
        ("new", people::new(l, &sheet(&paid), fields())),
        ("person", person::person(l, give)),
        ("person shut out", person::person(l, of(&out, May::Act, Ways::default(), &links[1..]))),
        ("person to come", person::person(l, of(&who, May::Act, Ways::default(), &[]))),
        ("person to look at", person::person(l, of(&who, May::Prove, have(), &[]))),
        ("invite", invite::invite(l, &here, &invite(&cascade, &names_wrong))),
        ("invite nobody", invite::invite(l, &here, &invite(&empty, &fine))),
        ("invite where", invite::choose(l, &[unit(l, AreaKind::Mandal, 7, "रामगढ़", "Ramgarh")])),
        ("invite nowhere", invite::choose(l, &[])),
        ("cards", cards(l, "x", &[card.clone(), card], "/invite")),
        ("tokens", tokens(l, &programs, Some("0190.AAAA"), &fine)),
        ("tokens, none", tokens(l, &[], None, &wrong("name"))),
        ("exports", exports::exports(l, &asked_for(l), &AreaNames::new(), OP)),
        ("export asked for", exports::new(l, &sheet(&wrong("purpose")), "/workers.csv", 1_200, true)),
        ("exports, none", exports::exports(l, &[], &AreaNames::new(), OP)),
    ]
}

fn tokens(l: Locale, known: &[Token], made: Option<&str>, entry: &Entry) -> Markup {
    let names = AreaNames::new();
    let sheet = Sheet { action: "/me/tokens", op: OP, entry };
    let may = access::tokens::GIVEN;
    super::tokens::tokens(l, &Shown { known, names: &names, now: NOW, may: &may, made, op: OP, sheet })
}

/// One that stands, one that was ended, one whose time is over.
fn known_tokens(l: Locale) -> Vec<Token> {
    let token = |n: u128, expires_at: i64, ended_at: Option<i64>| Token {
        id: Uuid::from_u128(n).into(),
        person: id(1),
        name: said(l, "रिपोर्ट", "Report"),
        actions: access::tokens::GIVEN.to_vec(),
        area: None,
        made_at: NOW - 2,
        expires_at,
        used_at: ended_at,
        ended_at,
    };
    vec![token(1, NOW + 1, None), token(2, NOW + 1, Some(NOW - 1)), token(3, NOW - 1, None)]
}

/// One in each state.
fn asked_for(l: Locale) -> Vec<exports::Line> {
    let states = [State::Waiting, State::Ready, State::Refused, State::Taken, State::Over];
    let line = |state: State| exports::Line {
        export: Export {
            id: Uuid::from_u128(9).into(),
            person: id(1),
            what: "/workers.csv".to_owned(),
            area: None,
            rows: 2_000,
            purpose: said(l, "सम्मेलन की सूची", "A list for the meeting"),
            asked_at: NOW,
            decided: None,
            taken_at: Some(NOW),
        },
        state,
        decides: state == State::Waiting,
        file: (state == State::Ready).then(|| "/workers.csv?export=9".to_owned()),
        who: (state != State::Over).then(|| said(l, "रीना", "Reena")),
        second: (state != State::Ready).then(|| said(l, "सीमा", "Seema")),
    };
    states.map(line).into()
}

#[test]
fn editions_say_what_they_are() {
    for l in Locale::ALL {
        let page = set_up::set_up(l, &Sheet { action: "/x", op: OP, entry: &Entry::default() }).into_string();
        for edition in Edition::ALL {
            assert!(page.contains(&edition.title(l)), "{}", edition.name());
        }
    }
}
