//! A meeting, its promises, what was measured later, the next meeting; and what stays as it was.
#![allow(clippy::unwrap_used)]

mod common;

use access::{Actor, Ctx};
use base::{Bounds, Day, OpId};
use common::{Fake, area, later, person, settle_land};
use db::{Db, both};
use meetings::Meetings;
use meetings::actions::{self, MeetingsError, NewMeeting, NewPromise, Terms};
use meetings::follow::{self, totals};
use meetings::model::{MeetingId, MeetingKind, Outcome, PromiseId, Settlement};
use meetings::rules::{State, Totals};
use meetings::store::{Place, Whose};
use register::model::PersonId;
use system::{Out, Shared, Subject, System};
use testkit::{Desk, day};
use words::Locale;

struct Office {
    desk: Desk,
    shared: Shared,
    fake: Fake,
}

impl Office {
    async fn new(db: Db) -> Office {
        let (desk, fake) = (Desk::new(db), Fake::default());
        let systems: [Box<dyn System>; 2] = [Box::new(Meetings), Box::new(fake.clone())];
        let shared = Shared::new(desk.host.clone(), false, "", systems.into());
        settle_land(&desk, &fake).await;
        Office { desk, shared, fake }
    }

    /// Noon of a day.
    fn goes_to(&self, on: &str) {
        self.desk.clock.set(day(on).noon());
    }

    async fn writes(&self, op: OpId) -> Ctx {
        later(&self.desk, 1);
        self.desk.host.write(Actor::LocalOperator, Locale::Hi, op).await.unwrap()
    }

    async fn holds(&self, code: &str, on: &str) -> MeetingId {
        let (area, op) = (area(&self.desk, code).await, self.desk.host.ids.make());
        let mut ctx = self.writes(op).await;
        let asked = NewMeeting { area, person: None, kind: MeetingKind::Review, day: day(on), title: None };
        let id = actions::hold(&mut ctx, &asked).await.unwrap();
        ctx.commit().await.unwrap();
        id
    }

    async fn asks(&self, op: OpId, asked: &NewPromise) -> Result<PromiseId, MeetingsError> {
        let mut ctx = self.writes(op).await;
        let id = actions::promise(&self.shared, &mut ctx, asked).await?;
        ctx.commit().await?;
        Ok(id)
    }

    async fn promised(&self, asked: &NewPromise) -> PromiseId {
        self.asks(self.desk.host.ids.make(), asked).await.unwrap()
    }

    async fn stands(&self, meeting: MeetingId, on: &str) -> Vec<(PromiseId, State)> {
        let mut ctx = self.desk.read().await;
        let found = follow::meeting(&self.shared, &mut ctx, meeting, day(on)).await.unwrap();
        ctx.rollback().await.unwrap();
        let promises = found.map(|(r, _)| r.promises).unwrap_or_default();
        promises.into_iter().map(|f| (f.promise.id, f.state)).collect()
    }

    async fn command(&self, args: &[&str]) -> serde_json::Value {
        let written = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
        let mut out = Out::new(Locale::En, true, Box::new(Pipe(written.clone())));
        let command = Meetings.commands(Locale::En).into_iter().find(|c| c.get_name() == args[0]).unwrap();
        let given = command.get_matches_from(args);
        later(&self.desk, 1);
        Meetings.command(&self.shared, &mut out, args[0], &given).await.unwrap();
        serde_json::from_slice(&written.lock().unwrap()).unwrap()
    }

    async fn panel(&self, of: Subject, on: &str) -> String {
        let mut ctx = self.desk.read().await;
        let all = self.shared.panels(&mut ctx, of, day(on)).await.unwrap();
        ctx.rollback().await.unwrap();
        all.into_iter().map(|p| p.body.into_string()).collect()
    }
}

struct Pipe(std::sync::Arc<std::sync::Mutex<Vec<u8>>>);

impl std::io::Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn terms(number: Option<i64>, due: &str) -> Terms {
    Terms {
        told_by: "प्रदेश अध्यक्ष".to_owned(),
        instruction: "खाते चालू करें".to_owned(),
        measure: number.map(|_| "sum".to_owned()),
        number,
        due: day(due),
        baseline: number.map(|_| Bounds { value: None, lower: 1, upper: Some(1) }),
    }
}

async fn by(office: &Office, meeting: MeetingId, who: PersonId, terms: Terms) -> NewPromise {
    let mut ctx = office.desk.read().await;
    let at = follow::bare(&mut ctx, meeting).await.unwrap().unwrap();
    let area = follow::area_of(&mut ctx, who, &at).await.unwrap();
    ctx.rollback().await.unwrap();
    NewPromise { meeting, person: Some(who), area, terms }
}

#[both]
async fn promises_are_followed_from_one_meeting_to_the_next(db: Db) {
    let office = Office::new(db).await;
    let desk = &office.desk;
    let [devi, kumar, singh] =
        [person(desk, "नमूना देवी").await, person(desk, "नमूना कुमार").await, person(desk, "नमूना सिंह").await];
    office.goes_to("2026-11-08");
    let first = office.holds("NP", "2026-11-08").await;
    let kept = office.promised(&by(&office, first, devi, terms(Some(12_000), "2026-11-20")).await).await;
    let missed = office.promised(&by(&office, first, kumar, terms(Some(9_000), "2026-11-20")).await).await;
    let open = office.promised(&by(&office, first, singh, terms(Some(6_000), "2026-11-20")).await).await;
    let running = office.promised(&by(&office, first, kumar, terms(Some(9_000), "2026-12-20")).await).await;
    let words = office.promised(&by(&office, first, devi, terms(None, "2026-11-20")).await).await;

    assert!(office.stands(first, "2026-11-08").await.iter().all(|(_, s)| *s == State::Running));
    office.goes_to("2026-11-24");
    let mut ctx = office.writes(desk.host.ids.make()).await;
    let said = Settlement {
        outcome: Outcome::Kept,
        by: "रीना".to_owned(),
        day: day("2026-11-19"),
        remark: "चालू है".to_owned(),
    };
    actions::settle(&mut ctx, words, &said).await.unwrap();
    ctx.commit().await.unwrap();
    let mut now = office.stands(first, "2026-11-24").await;
    now.sort();
    let mut wanted = vec![
        (kept, State::Kept),
        (missed, State::Overdue),
        (open, State::CannotTell),
        (running, State::Running),
        (words, State::Kept),
    ];
    wanted.sort();
    assert_eq!(now, wanted);
    // What was said today is not yet known in yesterday's view.
    let yesterday = office.stands(first, "2026-11-23").await;
    assert!(yesterday.contains(&(words, State::CannotTell)), "{yesterday:?}");
    // A count that comes in late, for a day in time, decides.
    office.fake.count(singh.uuid(), "2026-11-18", 6_000, Some(6_100));
    assert!(office.stands(first, "2026-11-24").await.contains(&(open, State::Kept)));

    // The next meeting of the same unit begins with them; a district's does not.
    let second = office.holds("NP", "2026-11-24").await;
    let district = office.holds("NP-OD-01", "2026-11-24").await;
    let mut ctx = desk.read().await;
    let (_, earlier) =
        follow::meeting(&office.shared, &mut ctx, second, day("2026-11-24")).await.unwrap().unwrap();
    let earlier = earlier.unwrap();
    assert_eq!((earlier.meeting.id, earlier.promises.len()), (first, 5));
    let wanted = Totals { kept: 3, running: 1, overdue: 1, not_kept: 0, cannot_tell: 0 };
    assert_eq!(totals(&earlier.promises), wanted);
    let (_, earlier) =
        follow::meeting(&office.shared, &mut ctx, district, day("2026-11-24")).await.unwrap().unwrap();
    assert!(earlier.is_none());
    // The baseline is kept as it was measured, and the list goes on page by page.
    let (all, more) =
        follow::meetings(&office.shared, &mut ctx, Place::before(Day::MAX), day("2026-11-24"), 2)
            .await
            .unwrap();
    assert!(more && all.len() == 2);
    let next = Place::of(&all[1].meeting);
    let (rest, more) = follow::meetings(&office.shared, &mut ctx, next, day("2026-11-24"), 2).await.unwrap();
    assert!(!more && rest.len() == 1 && rest[0].meeting.id == first);
    let baseline = rest[0].promises.iter().find(|f| f.promise.id == kept).unwrap().promise.baseline;
    assert_eq!(baseline, Some(Bounds { value: None, lower: 1, upper: Some(1) }));
    ctx.rollback().await.unwrap();

    // On the pages of others.
    let morning = office.panel(Subject::Morning, "2026-11-24").await;
    assert!(
        morning.contains("पिछली बैठक (8 नवंबर 2026) के बाद: वादे 5: 3 पूरे, 1 चल रहा, 1 की तारीख निकली ›")
            && morning.contains("href=\"/meetings\""),
        "{morning}"
    );
    let of_devi = office.panel(Subject::Person(devi.uuid()), "2026-11-24").await;
    assert!(
        of_devi.contains("वादे 2: 2 पूरे") && of_devi.contains(&format!("/meetings/person/{devi}")),
        "{of_devi}"
    );
    let north = area(desk, "NP-OD-01").await.uuid();
    for of in [Subject::Sheet(north), Subject::Area(north)] {
        let page = office.panel(of, "2026-11-24").await;
        assert!(
            page.contains("वादे 4:") && page.contains("नमूना कुमार") && !page.contains("नमूना सिंह"),
            "{page}"
        );
    }
}

#[both]
async fn an_operation_is_carried_out_once(db: Db) {
    let office = Office::new(db).await;
    let devi = person(&office.desk, "नमूना देवी").await;
    let meeting = office.holds("NP", "2026-11-08").await;
    let asked = by(&office, meeting, devi, terms(Some(12_000), "2026-11-20")).await;
    let op = office.desk.host.ids.make();
    let id = office.asks(op, &asked).await.unwrap();
    // A retry may measure another number to set out from.
    let mut again = asked.clone();
    again.terms.baseline = None;
    assert_eq!(office.asks(op, &again).await.unwrap(), id);
    assert_eq!(office.stands(meeting, "2026-11-22").await.len(), 1);
    again.terms.number = Some(13_000);
    assert!(matches!(office.asks(op, &again).await, Err(MeetingsError::Access(_))), "another question");

    let op = office.desk.host.ids.make();
    for _ in 0..2 {
        let mut ctx = office.writes(op).await;
        actions::change(&office.shared, &mut ctx, id, &terms(Some(11_000), "2026-11-21"), "कम रखा")
            .await
            .unwrap();
        ctx.commit().await.unwrap();
    }
    let mut ctx = office.desk.read().await;
    let f = follow::promise(&office.shared, &mut ctx, id, day("2026-11-22")).await.unwrap().unwrap();
    ctx.rollback().await.unwrap();
    assert_eq!((f.promise.number, f.promise.baseline.map(|b| b.lower)), (Some(11_000), Some(1)));
    let trail = {
        let mut ctx = office.desk.read().await;
        let all = access::audit::trail::next(&mut ctx.tx, 0, 100).await.unwrap();
        ctx.rollback().await.unwrap();
        all.into_iter().filter(|e| e.action == "record_meeting").count()
    };
    assert_eq!(trail, 3, "the meeting, the promise, its change");
}

#[both]
async fn a_withdrawn_promise_stays_in_yesterdays_view(db: Db) {
    let office = Office::new(db).await;
    let devi = person(&office.desk, "नमूना देवी").await;
    office.goes_to("2026-11-08");
    let meeting = office.holds("NP", "2026-11-08").await;
    let id = office.promised(&by(&office, meeting, devi, terms(Some(12_000), "2026-11-20")).await).await;
    office.goes_to("2026-11-24");
    let mut ctx = office.writes(office.desk.host.ids.make()).await;
    assert!(matches!(actions::withdraw(&mut ctx, id, " ").await, Err(MeetingsError::Wrong(_))));
    actions::withdraw(&mut ctx, id, "दो बार दर्ज").await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(office.stands(meeting, "2026-11-24").await, []);
    assert_eq!(office.stands(meeting, "2026-11-23").await, [(id, State::Kept)]);
    let mut ctx = office.desk.read().await;
    let last =
        follow::last(&office.shared, &mut ctx, Whose::State, day("2026-11-24")).await.unwrap().unwrap();
    assert!(last.promises.is_empty());
    ctx.rollback().await.unwrap();
    let mut ctx = office.writes(office.desk.host.ids.make()).await;
    assert!(matches!(actions::withdraw(&mut ctx, id, "फिर").await, Err(MeetingsError::NotFound(_))));
    ctx.rollback().await.unwrap();
    // A meeting that is entered late is seen on its own day: nothing else was ever believed of it.
    let late = office.holds("NP", "2026-11-15").await;
    office.promised(&by(&office, late, devi, terms(Some(12_000), "2026-11-20")).await).await;
    assert_eq!(office.stands(late, "2026-11-16").await.len(), 1);
}

#[both]
async fn what_cannot_be_is_refused_and_leaves_nothing(db: Db) {
    let office = Office::new(db).await;
    let devi = person(&office.desk, "नमूना देवी").await;
    let meeting = office.holds("NP", "2026-11-08").await;
    let good = by(&office, meeting, devi, terms(Some(12_000), "2026-11-20")).await;
    let nobody: PersonId = "019350f2-0000-7000-8000-000000000001".parse().unwrap();
    type Spoil = fn(&mut NewPromise);
    let spoilt: [(Spoil, &str); 7] = [
        (|p| p.terms.number = Some(-1), "number"),
        (|p| p.terms.number = None, "number"),
        (|p| p.terms.due = day("2026-11-08"), "due"),
        (|p| p.terms.told_by = " ".to_owned(), "told_by"),
        (|p| p.terms.instruction = String::new(), "instruction"),
        (|p| p.terms.instruction = "क".repeat(501), "instruction"),
        (|p| p.terms.measure = Some("magic".to_owned()), "measure"),
    ];
    for (spoil, field) in spoilt {
        let mut asked = good.clone();
        spoil(&mut asked);
        match office.asks(office.desk.host.ids.make(), &asked).await {
            Err(MeetingsError::Wrong(all)) => assert_eq!(all[0].field, field),
            other => panic!("{field}: {other:?}"),
        }
    }
    let asked = NewPromise { person: Some(nobody), ..good.clone() };
    let refused = office.asks(office.desk.host.ids.make(), &asked).await;
    assert!(matches!(refused, Err(MeetingsError::NotFound(_))));
    let asked = NewPromise { meeting: nobody.uuid().into(), ..good };
    let refused = office.asks(office.desk.host.ids.make(), &asked).await;
    assert!(matches!(refused, Err(MeetingsError::NotFound(_))));
    assert_eq!(office.stands(meeting, "2026-11-22").await, []);
}

#[both]
async fn scripts_hold_promise_settle_and_report(db: Db) {
    let office = Office::new(db).await;
    let kumar = person(&office.desk, "नमूना कुमार").await.to_string();
    let held = office.command(&["meeting", "hold", "--area", "NP", "--on", "2026-11-08"]).await;
    let meeting = held["meeting"].as_str().unwrap().to_owned();
    let told = ["--told-by", "=x", "--instruction", "खाते चालू करें", "--due", "2026-11-20"];
    let promise = ["meeting", "promise", "--meeting", &meeting];
    let measured =
        [&promise[..], &["--person", &kumar, "--measure", "sum", "--number", "9 हजार"], &told].concat();
    office.command(&measured).await;
    let words = office.command(&[&promise[..], &["--area", "NP-OD-02"], &told].concat()).await;
    let words = words["promise"].as_str().unwrap();
    let settled =
        ["meeting", "settle", "--promise", words, "--as", "not_kept", "--by", "रीना", "--remark", "नहीं हुआ"];
    office.command(&settled).await;
    let report = office.command(&["report", "promises"]).await;
    assert_eq!((&report["totals"]["overdue"], &report["totals"]["not_kept"]), (&1.into(), &1.into()));
    let all = report["promises"].as_array().unwrap();
    let by_kumar = all.iter().find(|p| p["person"] == kumar.as_str()).unwrap();
    assert_eq!((&by_kumar["area"], &by_kumar["number"]), (&"NP-AC-002".into(), &9_000.into()));
    assert_eq!(by_kumar["baseline"]["lower"], 8_000);
    assert_eq!((&by_kumar["state"], &by_kumar["counted_on"]), (&"overdue".into(), &"2026-11-20".into()));
    let south = office.command(&["report", "promises", "--under", "NP-OD-02"]).await;
    assert_eq!(south["promises"].as_array().unwrap().len(), 1);
    assert_eq!(south["promises"][0]["said"]["outcome"], "not_kept");
    office.command(&["meeting", "withdraw", "--promise", words, "--reason", "दो बार"]).await;
    let list = office.command(&["meeting", "list"]).await;
    assert_eq!((&list[0]["area"], &list[0]["totals"]["overdue"]), (&"NP".into(), &1.into()));
}

#[both]
async fn the_last_meeting_of_a_unit_is_its_own_else_that_of_the_state(db: Db) {
    let office = Office::new(db).await;
    office.goes_to("2026-11-20");
    office.holds("NP", "2026-11-08").await;
    office.holds("NP-OD-01", "2026-11-15").await;
    office.holds("NP", "2026-11-20").await;
    let own = Subject::Area(area(&office.desk, "NP-OD-01").await.uuid());
    let other = Subject::Area(area(&office.desk, "NP-OD-02").await.uuid());
    for (of, before, last) in [
        (Subject::Morning, "2026-11-08", None),
        (Subject::Morning, "2026-11-20", Some("2026-11-08")),
        (Subject::Morning, "2026-11-21", Some("2026-11-20")),
        (own, "2026-11-22", Some("2026-11-15")),
        (own, "2026-11-15", Some("2026-11-08")),
        (other, "2026-11-22", Some("2026-11-20")),
    ] {
        let mut ctx = office.desk.read().await;
        let found = office.shared.last_meeting(&mut ctx, of, day(before)).await.unwrap();
        ctx.rollback().await.unwrap();
        assert_eq!(found, last.map(day), "{of:?} before {before}");
    }
}
