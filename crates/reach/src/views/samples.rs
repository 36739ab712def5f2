//! Sample data for every view, in both languages. All people and figures are invented.

mod work;

use accounts::model::{Account, Holding};
use accounts::platform::{Owner, Platform};
use areas::model::{Area, AreaKind, Electors as Roll, Identity, Place as Spot};
use areas::timeline::Timeline;
use base::uuid::Uuid;
use base::{AreaPath, AsOf, Bounds, Count, Day, Share, Span};
use intake::Imported;
use register::model::{Names, Office, Payer, Posting, Role, StaffKind};
use system::Panel;
use ui::{Here, Markup};
use words::Locale;

mod first;

use first::{in_doubt, land, morning, sheet_of};

use super::dashboard::View;
use super::{Links, area, compare, dashboard, doubts, imports, person, sheet};
use crate::dashboard::Dashboard;
use crate::history::Doubted;
use crate::late::Late;
use crate::model::{
    AccountReading, Compare, Decision, Electors, Explanation, InOffice, Judged, MAX_AGE_DAYS, Measure,
    Reading, ReadingSource, Rule, Side, Status, Subject, Target,
};
use crate::place::{Found, Place};
use crate::profile::{Alike, Held, Profile, Standing};
use crate::report::{Asked, Report, ReportRow, VacantRow, Without};
use crate::rules::alike::{Beside, Likeness};
use crate::rules::bursts::{Burst, BurstState};
use crate::rules::cities::{Listed, Located};
use crate::rules::curve::{Person, curve};
use crate::rules::forecast::{self, Pool, forecast};
use crate::rules::growth::{Stand, growth};
use crate::rules::inside::Inside;
use crate::rules::screen::{Doubt, Outcome};
use crate::rules::series::Point;
use crate::rules::verdict::{Unusable, Verdict, judge};

/// Every view with its sample data, under a name.
pub(super) fn all(l: Locale) -> Vec<(&'static str, Markup)> {
    let links = Links { as_of: Some(AsOf::current(today())) };
    let full = board(l);
    let rows: Vec<&ReportRow> = full.report.rows.iter().collect();
    let (morning, land) = (morning(&full.report), land(l));
    let panels =
        [Panel { order: 1, title: text(l, "वादे", "Promises"), body: ui::html! { p { "12" } } }];
    let organisation = text(l, "नमूना प्रदेश", "Namuna Pradesh");
    let view = |board, rows, verdict| View {
        board,
        rows,
        verdict,
        under: Some("NP".to_owned()),
        links,
        mine: None,
        op: Some("op"),
        brings: true,
        morning: &morning,
        land: &land,
        panels: &panels,
        organisation: &organisation,
    };
    let nobody =
        Dashboard { report: Report { rows: vec![], ..full.report.clone() }, others: vec![], areas: false };
    let p = profile(l);
    let bare = Profile {
        standings: vec![],
        accounts: vec![],
        weeks: vec![],
        ever: vec![],
        staff: vec![],
        ..p.clone()
    };
    let listed = Profile {
        standings: vec![Standing {
            rule: full.report.rule.clone(),
            row: full.report.rows[0].clone(),
            alike: None,
        }],
        ..p.clone()
    };
    let place = place(l);
    let empty = Place {
        holders: vec![],
        vacant: vec![],
        rolls: vec![],
        above: vec![],
        parts: vec![],
        ..place.clone()
    };
    let here = Here::new("/?on=2025-05-30&sort=-share");
    let found = |f: Found| area::search(l, &Here::new("/areas?q=x"), "x", Some(&f), links);
    let mut all = vec![
        ("dashboard", dashboard::dashboard(l, &here, &view(&full, &rows, None))),
        ("doubts", doubts::list(l, &here, &full.report, &in_doubt(), links)),
        ("doubts, none", doubts::list(l, &here, &full.report, &[], links)),
        ("sheet", sheet::sheet(l, &here.clone().on("office.example"), &sheet_of(&full.report, l), &panels)),
        ("compare", compare::compared(l, &here, &full.report, &morning.compared, links)),
        (
            "dashboard, narrowed to nothing",
            dashboard::dashboard(l, &here, &view(&full, &[], Some(Verdict::NoTarget))),
        ),
        ("dashboard, nobody", dashboard::dashboard(l, &here, &view(&nobody, &[], None))),
        ("person", person::person(l, &here, &p, Some("op"), &panels, links)),
        ("person, cities", person::person(l, &here, &listed, Some("op"), &panels, Links::default())),
        ("person, nothing known", person::person(l, &here, &bare, Some("op"), &panels, links)),
        ("area", area::area(l, &here, &place, &panels, links)),
        ("area, nothing known", area::area(l, &here, &empty, &panels, links)),
        ("search", area::search(l, &Here::new("/areas"), "", None, links)),
        ("search, several", found(Found::Several(vec![seat(l, 1), seat(l, 2)]))),
        ("search, nearest", found(Found::Nearest(vec![seat(l, 1)]))),
        ("search, nothing", found(Found::Nearest(vec![]))),
        ("imports", imports::imports(l, &[import(None), import(Some(0))], &crate::kinds::all())),
        ("imports, none", imports::imports(l, &[], &[])),
    ];
    all.extend(work::work(l));
    all.extend(work::activity(l));
    all
}

fn text(l: Locale, hi: &str, en: &str) -> String {
    match l {
        Locale::Hi => hi.to_owned(),
        Locale::En => en.to_owned(),
    }
}

fn today() -> Day {
    Day::ymd(2025, 5, 30).unwrap()
}

fn id<T: From<Uuid>>(n: u128) -> T {
    T::from(Uuid::from_u128(n))
}

fn seat(l: Locale, n: i64) -> Area {
    let path = AreaPath::root(1).child(n);
    let (hi, en) = if n == 1 { ("देवपुर", "Devpur") } else { ("रामगढ़", "Ramgarh") };
    Area {
        identity: Identity {
            id: id(n as u128),
            no: n,
            kind: AreaKind::Assembly,
            code: format!("NP-AC-{n:03}"),
            number: Some(n),
        },
        place: Spot {
            parent: None,
            path,
            name_hi: (l == Locale::Hi).then(|| hi.to_owned()),
            name_en: Some(en.to_owned()),
            reserved: Some("SC".to_owned()),
        },
    }
}

fn rule(l: Locale, name: &str, percent: i64) -> Rule {
    Rule {
        id: id(percent as u128),
        name: name.to_owned(),
        version: 1,
        role: "minister".to_owned(),
        area_kind: None,
        measure: Measure::Sum,
        target: Target::Share(Share::percent(percent)),
        compare: Compare::AtLeast,
        owners: Vec::new(),
        tenure_at_least: None,
        rank: None,
        max_age_days: MAX_AGE_DAYS,
        by: None,
        authority: text(l, "नमूना बैठक", "Sample meeting"),
        span: Span::since(Day::ymd(2023, 1, 1).unwrap()),
    }
}

fn reading(age: i32, count: Option<Count>) -> Reading {
    let day = today().plus(-age);
    Reading {
        at: i64::from(day.number()) * 86_400_000_000,
        day,
        count,
        status: if count.is_some() { Status::Ok } else { Status::Hidden },
        source: ReadingSource::ApiPublic,
        held_back: false,
    }
}

/// Sixty days of steady growth.
fn points() -> Vec<Point> {
    let count = |age: i32| Count::exact(11_500 - i64::from(age) * 12);
    (0..60).rev().map(|age| Point { day: today().plus(-age), count: count(age) }).collect()
}

fn asked(target: Option<i64>) -> forecast::Asked {
    forecast::Asked { on: today(), target_day: today().plus(182), target }
}

fn row(l: Locale, n: u128, counts: [Option<Count>; 2], by: &Rule) -> ReportRow {
    let account = |i: usize, platform, handle: Option<&str>| AccountReading {
        account: id(100 + n * 10 + i as u128),
        platform,
        handle: handle.map(str::to_owned),
        account_id: None,
        owner: if i == 0 { Owner::Personal } else { Owner::Unstated },
        identified: handle.is_some(),
        reading: Some(reading(i as i32 * 9, counts[i])),
        inside: (n == 1).then(|| Inside::between(Share::percent(20), Share::percent(60))),
    };
    let subject = Subject {
        has_area: true,
        electors: (n != 3).then(|| Electors {
            n: 243_743,
            as_of: Day::ymd(2023, 10, 4).unwrap(),
            source: "CEO".to_owned(),
        }),
        in_office: InOffice::Since(Day::ymd(2022, 3, 12).unwrap()),
        accounts: vec![account(0, Platform::Facebook, Some("namuna.ek")), account(1, Platform::X, None)],
        confirmed_none: vec![Platform::Youtube],
        expected: Platform::EXPECTED.to_vec(),
        under_code: false,
    };
    let judgement = judge(&subject, Some(by), today());
    let bounds = judgement.sum.bounds;
    let before = Stand { day: today().plus(-30), followers: Count::exact(9_000).into() };
    ReportRow {
        person: id(n),
        names: Names {
            name_hi: (l == Locale::Hi).then(|| format!("नमूना {n}")),
            name_en: Some(format!("Namuna {n}")),
            gender: None,
        },
        office: Office {
            id: id(n),
            person: id(n),
            role: if n == 2 { Role::MinisterOfState } else { Role::Minister },
            area: Some(id(n)),
            rank: Some("cabinet".to_owned()),
            portfolio: None,
            house: None,
            from_stated: n != 2,
            source: None,
            reason: None,
            span: Span::since(Day::ymd(2022, 3, 12).unwrap()),
        },
        area: Some(seat(l, n as i64)),
        growth: growth(Some(before), Some(Stand { day: today(), followers: bounds })),
        // The first reaches the target only with a jump that nobody has explained.
        without_bursts: Without {
            verdict: if n == 1 { Verdict::NotMet } else { judgement.verdict },
            followers: bounds,
        },
        forecast: (n != 3).then(|| forecast(&points(), &[], &Pool::new(&[]), asked(judgement.needed))),
        subject,
        judgement,
        posts: vec![None, None],
        located: vec![(n == 1).then(located), None],
    }
}

/// Every sort of city: whole, split, elsewhere, not in the table.
fn located() -> Located {
    let city = |name: &str, n: i64, percent: Option<i64>| Listed {
        name: name.to_owned(),
        followers: Count::exact(n).into(),
        share: percent.map(Share::percent),
        electors_of_area: None,
    };
    Located {
        day: today().plus(-12),
        inside: Inside {
            followers: Bounds { value: Some(90_000), lower: 40_000, upper: Some(210_000) },
            ..Inside::between(Share::percent(20), Share::percent(60))
        },
        cities: vec![
            city("Badanagar, Namuna Pradesh", 60_000, Some(15)),
            city("Nagarpur, Namuna Pradesh", 40_000, Some(100)),
            city("Door Nagar, Kalpit Pradesh", 9_000, Some(0)),
            city("Kahin, Namuna Pradesh", 1_000, None),
        ],
        unlisted: Count::exact(190_000).into(),
        too_many: true,
    }
}

fn report(l: Locale, by: Rule, other: Rule) -> Report {
    let rounded =
        Count { value: 11_000, lower: 10_500, upper: Some(13_499), precision: base::Precision::Approx };
    let rows = vec![
        row(l, 1, [Some(Count::exact(300_000)), Some(Count::exact(900))], &by),
        row(l, 2, [Some(rounded), Some(Count::exact(0))], &by),
        row(l, 3, [Some(Count::exact(4_000)), None], &by),
    ];
    let people: Vec<Person> = rows.iter().map(ReportRow::on_curve).collect();
    Report {
        asked: Asked {
            as_of: AsOf::current(today()),
            roll: None,
            role: Role::Minister,
            under: None,
            rule: None,
            growth_days: 30,
            plans: false,
        },
        curve: curve(&people, Compare::AtLeast, &[]),
        rule: Some(by),
        others: vec![other],
        rows,
        imported_since: vec![Late {
            no: 14,
            kind: "readings".to_owned(),
            file: "readings.csv".to_owned(),
            at: 1_748_700_000_000_000,
        }],
        vacant: vec![VacantRow { role: Role::Mla, area: seat(l, 2), since: today().plus(-20) }],
    }
}

fn board(l: Locale) -> Dashboard {
    let (five, six) = (rule(l, "minister-5", 5), rule(l, "minister-6", 6));
    Dashboard {
        report: report(l, five.clone(), six.clone()),
        others: vec![report(l, six, five)],
        areas: true,
    }
}

fn import(undone_at: Option<i64>) -> Imported {
    Imported {
        no: 12 + i64::from(undone_at.is_some()),
        kind: "roster".to_owned(),
        file: "roster.csv".to_owned(),
        source: None,
        on: Some(today()),
        by: "local-operator".to_owned(),
        at: 1_748_600_000_000_000,
        read: 31,
        created: 30,
        updated: 0,
        unchanged: 0,
        rejected: 1,
        via: Some(intake::Via::Browser),
        corrected: 3,
        undone_at,
    }
}

fn jump() -> Burst {
    Burst {
        from: today().plus(-12),
        to: today().plus(-11),
        gained: Count::exact(2_300).into(),
        share: Share::percent(20),
        z: 9.0,
        aftermath: Some(Share::percent(100)),
        state: BurstState::Flagged,
    }
}

fn said(l: Locale) -> Vec<Explanation> {
    let span = Span { from: today().plus(-12), until: today().plus(-10) };
    let one = |side, hi, en| Explanation { span, side, said: text(l, hi, en), on: today().plus(-2) };
    vec![
        one(Side::Representative, "मेले का सीधा प्रसारण था।", "The fair was broadcast live."),
        one(Side::Analyst { accepted: true }, "मान्य", "Accepted"),
    ]
}

fn profile(l: Locale) -> Profile {
    let b = board(l);
    let beside = [(Beside::Above, None), (Beside::Level, Some(Beside::Below))];
    let alike = |r: &Report| Alike {
        by: Likeness::Tenure,
        people: [&r.rows[0], &r.rows[2]]
            .into_iter()
            .zip(beside)
            .map(|(x, (s, g))| (x.clone(), s, g))
            .collect(),
    };
    // By the second rule nobody is alike.
    let standing = |r: Report| {
        let alike = r.rule.as_ref().filter(|rule| rule.name.ends_with('5')).map(|_| alike(&r));
        Standing { rule: r.rule.clone(), row: r.rows[1].clone(), alike }
    };
    let from = today().plus(-400);
    let held = |n: u128, platform, handle: Option<&str>, age: i32| {
        let points: Vec<Point> = (0..50)
            .filter(|i| i % 9 != 4)
            .map(|i| Point {
                day: today().plus(-age - i * 7),
                count: Count::floor_3sf(9_000 + i64::from(50 - i) * 70),
            })
            .rev()
            .collect();
        let names: Vec<(Span, String)> = handle
            .into_iter()
            .flat_map(|h| {
                let half = today().plus(-100);
                [(Span { from, until: half }, "namuna.purana".to_owned()), (Span::since(half), h.to_owned())]
            })
            .collect();
        let holding = Holding { person: id(2), owner: Owner::Party, declared: false };
        Held {
            owner: Owner::Party,
            account: Account {
                id: id(n),
                platform,
                platform_id: None,
                handles: Timeline::new(names),
                holdings: Timeline::new(vec![(Span::since(from), holding)]),
            },
            current: Some(reading(age, points.last().map(|p| p.count))),
            origin: (age == 0).then(|| import(None)),
            doubted: points
                .iter()
                .rev()
                .zip([Outcome::Held, Outcome::Refused { on: today() }])
                .map(|(p, outcome)| Doubted { point: *p, doubt: Some(Doubt::Drop), outcome })
                .collect(),
            events: vec![today().plus(-30)],
            decided: [
                (-3, -1, "टंकण की चूक", "A slip of typing"),
                (-9, 4, "दफ़्तर ने बताया", "The office said so"),
            ]
            .map(|(d, made, hi, en)| Decision {
                day: today().plus(d),
                made_on: today().plus(made),
                judged: Judged::Count(Count::exact(9_000)),
                reason: text(l, hi, en),
            })
            .to_vec(),
            jumps: vec![(jump(), said(l))],
            posts: (0..9).map(|w| (today().plus(7 * w - 56), 300 + i64::from(w * w))).collect(),
            shots: vec![(today(), "0a".repeat(32))],
            points,
        }
    };
    let accounts =
        vec![held(201, Platform::Facebook, Some("namuna.ek"), 0), held(202, Platform::X, None, 40)];
    let row = &b.report.rows[1];
    Profile {
        person: id(2),
        names: row.names.clone(),
        on: today(),
        staff: serving(l),
        offices: vec![(row.office.clone(), row.area.clone())],
        weeks: (0..20)
            .rev()
            .map(|w| (today().plus(-7 * w), Count::exact(12_000 - i64::from(w) * 90).into()))
            .collect(),
        fan: [(0, 11_900, 12_100), (90, 11_000, 13_500), (182, 10_500, 15_200)]
            .map(|(d, lower, upper)| {
                (today().plus(d), Bounds { value: Some((lower + upper) / 2), lower, upper: Some(upper) })
            })
            .to_vec(),
        ever: accounts.iter().map(|h| h.account.clone()).collect(),
        accounts,
        absent: vec![Platform::Youtube],
        standings: std::iter::once(b.report).chain(b.others).map(standing).collect(),
    }
}

fn names(l: Locale, hi: &str, en: &str) -> Names {
    Names { name_hi: (l == Locale::Hi).then(|| hi.to_owned()), name_en: Some(en.to_owned()), gender: None }
}

fn serving(l: Locale) -> Vec<(Posting, Names)> {
    let one = |n: u128, kind, payer, until: Option<Day>| Posting {
        id: id(n),
        person: id(n),
        serves: id(2),
        kind,
        payer,
        from_stated: n % 2 == 1,
        source: None,
        span: Span { from: today().plus(-300), until: until.unwrap_or(Day::MAX) },
    };
    vec![
        (one(301, Some(StaffKind::Analyst), Some(Payer::Party), None), names(l, "कल्पित लाल", "Kalpit Lal")),
        (one(302, None, None, None), names(l, "कल्पित राय", "Kalpit Rai")),
        (
            one(303, Some(StaffKind::Technical), Some(Payer::Government), Some(today())),
            names(l, "कल्पित बाई", "Kalpit Bai"),
        ),
        (one(304, Some(StaffKind::Technical), Some(Payer::Own), None), names(l, "कल्पित सेन", "Kalpit Sen")),
    ]
}

fn place(l: Locale) -> Place {
    let b = board(l);
    let roll = |n: i64, doubt: Option<&str>| Roll {
        n,
        as_of: Day::ymd(2023, 10, 4).unwrap(),
        male: Some(n / 2),
        female: Some(n - n / 2),
        third_gender: None,
        source: "CEO".to_owned(),
        doubt: doubt.map(str::to_owned),
    };
    Place {
        area: seat(l, 1),
        on: today(),
        aliases: vec!["Devapur".to_owned()],
        above: vec![seat(l, 2)],
        groups: vec![seat(l, 2)],
        parts: (0..90)
            .map(|_| seat(l, 2))
            .chain([Area {
                identity: Identity { kind: AreaKind::Mandal, ..seat(l, 2).identity },
                ..seat(l, 2)
            }])
            .collect(),
        below: vec![(AreaKind::Mandal, 4), (AreaKind::Booth, 281)],
        rolls: vec![roll(243_743, Some("sum;approx;ratio;change;above_parent")), roll(231_004, None)],
        holders: vec![b.report.rows[0].clone()],
        vacant: b.report.vacant,
    }
}
