//! `audit verify`: whether the trail is as it was written, and as the heads outside say.

use std::path::Path;

use access::Action;
use access::audit::head::{Head, HeadError, PublicKey, hex, unhex};
use access::audit::verify::{self, Broken, Fault, Fits, Verdict};
use base::Kind;
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};
use system::{Exit, Failure};
use words::message::both;
use words::{Locale, Text, dates, numbers};

use super::Call;
use crate::errors::{self, fault, misuse};
use crate::heads::{self, Heads};
use crate::messages;
use crate::open::Want;

/// Heads that do not fit and are told about one by one; the file has one for every hour.
const TOLD: usize = 5;

/// The command.
pub fn command(l: Locale) -> Command {
    let many = |name: &'static str, value: &'static str, help: String| {
        Arg::new(name).long(name).value_name(value).action(ArgAction::Append).help(help)
    };
    Command::new("verify").about(messages::audit_verify_about(l)).args([
        many("head", "FILE|TEXT", messages::audit_head_given(l)),
        many("key", "KEY", messages::audit_key_given(l)),
        heads::option(l),
    ])
}

/// A head, and what came of it.
struct Judged {
    head: Head,
    fits: Result<Fits, Stranger>,
}

/// A head that is signed with a key that is not known here says nothing about the trail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stranger;

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let place = Heads::of(&call.settings, given);
    let (mut read, unreadable) = place.kept()?;
    for said in given.get_many::<String>("head").unwrap_or_default() {
        read.extend(outside(said)?);
    }
    let forged = read.iter().filter(|h| h.is_err()).count();
    let heads: Vec<Head> = read.into_iter().flatten().collect();
    let keys = known_keys(&place, given)?;

    let opened = call.settings.open(Want::Ready).await?;
    let mut ctx = call.settings.read(&opened.host).await?;
    ctx.authorise(Action::Operate).map_err(errors::access)?;
    let verdict = verify::verify(&mut ctx.tx, &heads).await.map_err(errors::access)?;
    ctx.rollback().await.map_err(errors::access)?;

    let judged: Vec<Judged> = heads
        .into_iter()
        .zip(&verdict.heads)
        .map(|(head, fits)| {
            let known = keys.is_empty() || keys.contains(&head.key);
            Judged { head, fits: if known { Ok(*fits) } else { Err(Stranger) } }
        })
        .collect();
    let whole = verdict.broken.is_none() && forged == 0 && judged.iter().all(|j| j.fits == Ok(Fits::Yes));
    if call.out.json {
        call.out.value(&document(&verdict, &judged, forged, unreadable, whole));
    } else {
        tell(call, &verdict, &judged, forged, unreadable);
    }
    match whole {
        true => Ok(Exit::Done),
        false => Err(fault(Kind::Conflict, "audit_broken", messages::audit_not_whole)),
    }
}

/// The heads that somebody gives: a file of them, or the text of one.
fn outside(said: &str) -> Result<Vec<Result<Head, HeadError>>, Failure> {
    let file = Path::new(said);
    let is_file = !said.contains(' ') && file.is_file();
    let text = match is_file {
        true => std::fs::read_to_string(file).map_err(|e| errors::file(file, &e))?,
        false => said.to_owned(),
    };
    match heads::lines(&text) {
        (heads, 0) if !heads.is_empty() => Ok(heads),
        _ => Err(misuse(|l| messages::audit_no_head(l, said))),
    }
}

/// The keys whose heads count: the installation's own, and those that were given. If there is none, every key counts.
fn known_keys(place: &Heads, given: &ArgMatches) -> Result<Vec<PublicKey>, Failure> {
    let mut keys = Vec::new();
    if place.key_file.exists() {
        keys.push(place.key()?.public());
    }
    for text in given.get_many::<String>("key").unwrap_or_default() {
        keys.push(unhex(text).ok_or_else(|| misuse(|l| messages::audit_no_key(l, text)))?);
    }
    Ok(keys)
}

fn document(v: &Verdict, judged: &[Judged], forged: usize, unreadable: usize, whole: bool) -> Value {
    let broken = v.broken.map(|b| {
        let text = meaning(b);
        json!({"seq": b.seq, "fault": code(b.fault), "hi": text.hi, "en": text.en})
    });
    let head = |j: &Judged| {
        let mut head = j.head.json();
        head["fits"] = json!(state(j.fits));
        if let Some(object) = head.as_object_mut() {
            object.remove("signature");
        }
        head
    };
    json!({"ok": whole, "lines": v.lines, "unfit": v.unfit, "broken": broken,
           "end": v.end.map(super::end),
           "heads": judged.iter().map(head).collect::<Vec<_>>(), "heads_forged": forged, "heads_unreadable": unreadable})
}

fn tell(call: &mut Call, v: &Verdict, judged: &[Judged], forged: usize, unreadable: usize) {
    let l = call.settings.locale;
    let lines = numbers::grouped(v.lines as i64, l);
    match (v.broken, &v.end) {
        (Some(broken), _) => {
            call.out.line(meaning(broken).get(l));
            call.out.line(&messages::audit_unfit(l, numbers::grouped(v.unfit as i64, l), lines));
        }
        (None, Some(end)) => {
            call.out.line(&messages::audit_whole(l, lines));
            call.out.line(&messages::audit_end(l, end.seq.to_string(), hex(&end.hash)));
        }
        (None, None) => call.out.line(&messages::audit_empty(l)),
    }
    let fit = judged.iter().filter(|j| j.fits == Ok(Fits::Yes)).count();
    for j in judged.iter().filter(|j| j.fits != Ok(Fits::Yes)).take(TOLD) {
        let (seq, at) = (j.head.seq.to_string(), dates::date_time(j.head.at, l));
        let said = match j.fits {
            Ok(Fits::Yes) => continue,
            Ok(Fits::Differs) => messages::audit_head_differs(l, at, seq),
            Ok(Fits::Beyond) => messages::audit_head_beyond(l, at, seq),
            Ok(Fits::Absent) => messages::audit_head_absent(l, at, seq),
            Ok(Fits::Foreign) => messages::audit_head_foreign(l, at, seq),
            Err(Stranger) => messages::audit_head_stranger(l, at, seq),
        };
        call.out.line(&said);
    }
    if forged > 0 {
        call.out.line(&messages::audit_heads_forged(l, forged));
    }
    if unreadable > 0 {
        call.out.line(&messages::audit_heads_unreadable(l, unreadable));
    }
    call.out.line(&match judged.len() + forged {
        0 => messages::audit_no_heads(l),
        all => messages::audit_heads_fit(l, fit, all),
    });
}

/// What the first line that does not fit means.
pub fn meaning(b: Broken) -> Text {
    let seq = b.seq.to_string();
    both(|l| match b.fault {
        Fault::Unsealed => messages::audit_unsealed(l, &seq),
        Fault::Changed => messages::audit_changed(l, &seq),
        Fault::Missing { after } => messages::audit_missing(l, &seq, after.to_string()),
        Fault::End { said } => messages::audit_cut(l, &seq, said.to_string()),
    })
}

fn code(fault: Fault) -> &'static str {
    match fault {
        Fault::Unsealed => "unsealed",
        Fault::Changed => "changed",
        Fault::Missing { .. } => "missing",
        Fault::End { .. } => "end",
    }
}

fn state(fits: Result<Fits, Stranger>) -> &'static str {
    match fits {
        Ok(Fits::Yes) => "yes",
        Ok(Fits::Differs) => "differs",
        Ok(Fits::Beyond) => "beyond",
        Ok(Fits::Absent) => "absent",
        Ok(Fits::Foreign) => "foreign",
        Err(Stranger) => "stranger",
    }
}
