//! Sample data for every view, in both languages. All people are invented.

use std::collections::HashMap;

use access::installation::Edition;
use access::{Action, Role};
use base::Day;
use base::uuid::Uuid;
use db::Nearness;
use register::model::Names;
use system::{Erased, Fate, Held};
use ui::Markup;
use words::message::both;
use words::{Locale, Text};

use super::{Entry, Sheet, ask, erasures, handling, incidents, my_data, notice, paper, requests};
use crate::actions::Wrong;
use crate::handling::Handling;
use crate::model::{
    Channel, Erasure, Hold, Incident, Kind, Notice, Processor, Purpose, Receipt, Report, Request, Said,
    Setting, Standing, State, Trace,
};
use crate::rules::{HOUR, Stage};
use crate::store::settings::Settings;
use crate::{messages as m, sentences};

/// Every view with its sample data, under a name.
pub(super) fn all(l: Locale) -> Vec<(String, Markup)> {
    let fresh = Entry::default();
    let wrong = Entry {
        values: HashMap::from([("wanted".to_owned(), "x".to_owned())]),
        wrong: vec![Wrong { field: "wanted", text: both(m::wrong_empty) }],
    };
    let sheet = |entry| Sheet { action: "/x", op: op(), entry };
    let (names, request) = (names(l), request(l, Kind::Correction, State::Open));
    let answered = Request {
        answer: Some(pick(l, "ठीक किया", "put right")),
        ..self::request(l, Kind::Erasure, State::Granted)
    };
    let list = [(request.clone(), Some(names.clone())), (answered.clone(), None)];
    let one = |r| requests::One {
        request: r,
        names: Some(&names),
        hands: [pick(l, "रीना", "Reena"), String::new()],
        today: day(22),
        take: op(),
    };
    let people = [(Uuid::nil().into(), names.clone())];
    let versions = [requests::version(l, &a_notice(l, Purpose::Work))];
    let mut views: Vec<(&str, Markup)> = vec![
        ("my data", my_data::page(l, &mine(l))),
        (
            "my data, nothing",
            my_data::page(
                l,
                &my_data::MyData {
                    held: vec![],
                    standings: vec![],
                    due: None,
                    hidden: true,
                    requests: vec![],
                    seen: vec![],
                    exports: vec![],
                    may: [false; 3],
                    today: day(22),
                },
            ),
        ),
        ("requests", requests::list(l, &list, true, day(22))),
        ("requests, none", requests::list(l, &[], false, day(22))),
        ("request", requests::one(l, &one(&request), &sheet(&fresh))),
        ("request, answered", requests::one(l, &one(&answered), &sheet(&fresh))),
        ("find", requests::find(l, &sheet(&fresh))),
        ("record", requests::record(l, &people, &versions, day(22), &sheet(&wrong))),
        ("record, nobody", requests::record(l, &[], &versions, day(22), &sheet(&fresh))),
        ("notice", notice(&a_notice(l, Purpose::Contact), l)),
        (
            "paper",
            paper::page(
                l,
                &Purpose::ALL.iter().map(|p| (*p, Some(a_notice(l, *p)))).collect::<Vec<_>>(),
                "x@example.org",
                30,
            ),
        ),
        (
            "incidents",
            incidents::list(l, &[incident(l, None), incident(l, Some(70 * HOUR))], 7 * HOUR, &sheet(&fresh)),
        ),
        ("incidents, none", incidents::list(l, &[], 0, &sheet(&fresh))),
        ("handling", handling::page(l, &handled(l, true))),
        ("handling, nothing said", handling::page(l, &handled(l, false))),
        (
            "erasures",
            erasures::list(
                l,
                &[
                    (erasure(l, false), Stage::Held, Some(names.clone())),
                    (erasure(l, true), Stage::Destroyed, None),
                ],
            ),
        ),
        ("erasures, none", erasures::list(l, &[])),
    ];
    for (name, stage) in
        [("erasure, held", Stage::Held), ("erasure, waits", Stage::Waits), ("erasure, due", Stage::Due)]
    {
        views.push((
            name,
            erasures::one(l, &erasure(l, false), stage, Some(&names), &[op(), op()], &sheet(&fresh)),
        ));
    }
    views.push((
        "erasure, destroyed",
        erasures::one(l, &erasure(l, true), Stage::Destroyed, None, &[], &sheet(&fresh)),
    ));
    for (name, done) in [("incident", None), ("incident, done", Some(70 * HOUR))] {
        let i = incident(l, done);
        let x = incidents::One {
            incident: &i,
            affected: 3,
            contact: "x@example.org",
            now: 80 * HOUR,
            ops: [const { String::new() }; 5],
        };
        views.push((name, incidents::one(l, &x, &sheet(&fresh))));
    }
    let asked = Kind::ALL.iter().map(|k| (format!("ask {}", k.name()), ask::page(l, *k, 30, &sheet(&wrong))));
    views.into_iter().map(|(name, view)| (name.to_owned(), view)).chain(asked).collect()
}

fn pick(l: Locale, hi: &str, en: &str) -> String {
    Text::new(hi, en).get(l).to_owned()
}

fn op() -> String {
    Uuid::nil().to_string()
}

fn day(n: i32) -> Day {
    "2026-11-01".parse::<Day>().unwrap().plus(n - 1)
}

fn names(l: Locale) -> Names {
    Names {
        name_hi: Some(pick(l, "नमूना देवी", "Namuna Devi")), name_en: None, gender: None
    }
}

fn a_notice(l: Locale, purpose: Purpose) -> Notice {
    let (language, body) = (l.code().to_owned(), sentences::draft(purpose, l));
    Notice {
        purpose,
        version: 1,
        language,
        body,
        from: day(1),
        checked_by: (purpose == Purpose::Work).then(|| pick(l, "वकील", "Counsel")),
    }
}

fn request(l: Locale, kind: Kind, state: State) -> Request {
    Request {
        id: Uuid::nil().into(),
        person: Uuid::nil().into(),
        kind,
        field: Some(pick(l, "नाम", "name")),
        wanted: Some(pick(l, "सीमा", "Seema")),
        said: pick(l, "वर्तनी गलत है", "the spelling is wrong"),
        channel: Channel::Paper,
        asked_by: Uuid::nil().to_string(),
        asked: day(1),
        due: day(20),
        area: None,
        state,
        answer: None,
        answered_by: None,
    }
}

fn mine(l: Locale) -> my_data::MyData {
    let receipt = |said, channel| Receipt {
        id: Uuid::nil().into(),
        person: Uuid::nil().into(),
        purpose: Purpose::Work,
        said,
        version: 1,
        language: l.code().to_owned(),
        channel,
        recorded_by: String::new(),
        proof: None,
        day: day(8),
        at: 0,
    };
    let standing = |p: &Purpose| match p {
        Purpose::Work => (*p, Standing::By(Said::Given), Some(receipt(Said::Given, Channel::Own)), op()),
        Purpose::Contact => {
            (*p, Standing::By(Said::Withdrawn), Some(receipt(Said::Withdrawn, Channel::Paper)), op())
        }
        p => (*p, Standing::NoticeDue, None, op()),
    };
    let look = |what: &str| my_data::Look {
        at: 0,
        who: sentences::who("grievance_officer", Some(&pick(l, "रामगढ़", "Ramgarh")), l),
        what: sentences::action(what, l),
    };
    my_data::MyData {
        held: vec![Held {
            title: pick(l, "आपका पद", "Your office"),
            rows: vec![(pick(l, "विधायक", "MLA"), pick(l, "देवपुर", "Devpur"))],
            why: pick(l, "पद सार्वजनिक है", "the office is public"),
            since: Some(0),
            source: pick(l, "सूची", "a list"),
        }],
        standings: Purpose::ALL.iter().map(standing).collect(),
        due: Some((vec![a_notice(l, Purpose::Work)], op())),
        hidden: false,
        requests: vec![
            request(l, Kind::Correction, State::Open),
            request(l, Kind::Complaint, State::Refused),
        ],
        seen: vec![look("handle_requests")],
        exports: vec![look("export")],
        may: [true; 3],
        today: day(22),
    }
}

fn erasure(l: Locale, destroyed: bool) -> Erasure {
    let hold = |lifted_at| Hold {
        id: Uuid::nil().into(),
        reason: pick(l, "उच्च न्यायालय", "High Court"),
        placed_at: 0,
        placed_by: String::new(),
        lifted_at,
    };
    Erasure {
        person: Uuid::nil().into(),
        request: None,
        hidden_at: 0,
        hidden_by: String::new(),
        due: day(30),
        destroyed_at: destroyed.then_some(1),
        destroyed_by: None,
        done: vec![Erased::of("register_name", 2), Erased::of("register_staff", 0)],
        holds: if destroyed { vec![] } else { vec![hold(None), hold(Some(1))] },
    }
}

fn incident(l: Locale, done: Option<i64>) -> Incident {
    Incident {
        id: Uuid::nil().into(),
        title: pick(l, "खोया फ़ोन", "A lost phone"),
        aware_at: 0,
        report: Report {
            facts: pick(l, "फ़ोन बस में छूटा", "a phone was left in a bus"), ..Report::default()
        },
        trace: Trace { actor: Some("0193".to_owned()), object: None, from: Some(0), until: None },
        done: [done; 4],
        closed_at: done,
    }
}

fn handled(l: Locale, said: bool) -> Handling {
    let processor = Processor {
        id: Uuid::nil().into(),
        name: pick(l, "नमूना होस्टिंग", "Namuna Hosting"),
        does: pick(l, "सर्वर", "server"),
        place: pick(l, "भोपाल", "Bhopal"),
        contract: "2026/12".to_owned(),
        from: day(1),
        until: Day::MAX,
    };
    let settings = Settings::default();
    Handling {
        edition: said.then_some(Edition::Organisation),
        organisation: if said {
            pick(l, "नमूना संगठन", "Namuna organisation")
        } else {
            String::new()
        },
        database: if said { "postgres" } else { "sqlite" },
        nearness: if said { Nearness::Sealed } else { Nearness::Here },
        settings: if said {
            settings.with(Setting::ContactAddress, "mailto:x@example.org")
        } else {
            settings
        },
        notices: Purpose::ALL.iter().map(|p| (*p, said.then(|| a_notice(l, *p)))).collect(),
        numbers: said,
        tables: vec![(Fate::Destroyed, 1), (Fate::Parted, 2), (Fate::PublicRecord, 4), (Fate::Proof, 5)],
        actions: vec![(Action::HandleRequests, vec![Role::GrievanceOfficer]), (Action::Export, vec![])],
        processors: if said { vec![processor] } else { vec![] },
        on: day(22),
    }
}
