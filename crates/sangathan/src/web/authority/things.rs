//! What stands in the pages' addresses: each thing of one district, of the other, and of none.

use std::collections::BTreeMap;

use access::{Actor, Ctx, Role};
use areas::model::AreaId;
use base::Clock as _;
use base::uuid::Uuid;
use events::model::{EventId, Owner, Said as Happens, Shown};
use law::actions::calendar::declare;
use law::model::WindowId;
use meetings::actions::{NewMeeting, NewPromise, Terms, hold, promise};
use meetings::model::MeetingKind;
use privacy::actions::requests::{Asking, record};
use privacy::model::Kind;
use programme::actions::{Doing, Entry, act, enter};
use register::actions::sample;
use register::actions::work::{self, Given};
use register::actions::worker::{self, Said};
use register::model::PersonId;
use testkit::day;
use words::Locale;

use super::site::{Site, Three};

impl Site {
    pub(super) async fn find_things(&mut self) {
        let mut ctx = self.host.write(Actor::LocalOperator, Locale::Hi, self.host.ids.make()).await.unwrap();
        let as_of = ctx.present();
        let offices = register::store::offices(&mut ctx.tx, as_of).await.unwrap();
        let held = accounts::store::held(&mut ctx.tx, as_of).await.unwrap();
        let (mut areas, mut people, mut accounts, mut meetings, mut promises) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (mut requests, mut numbers, mut workers, mut tasks) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (mut samples, mut seats, rng) = (Vec::new(), Vec::new(), self.host.rng.clone());
        let mut elections = Vec::new();
        let contacts = register::store::contacts::all(&mut ctx.tx, as_of).await.unwrap();
        for (district, seat) in [("NP-OD-01", "NP-AC-001"), ("NP-OD-02", "NP-AC-002")] {
            let seat = areas::store::by_code(&mut ctx.tx, seat).await.unwrap().unwrap().id;
            let district = areas::store::by_code(&mut ctx.tx, district).await.unwrap().unwrap().id;
            let person = offices.iter().find(|o| o.area == Some(seat)).unwrap().person;
            let account = held.iter().find(|h| h.person == person).unwrap().account;
            let asked = NewMeeting {
                area: district,
                person: None,
                kind: MeetingKind::Review,
                day: day("2026-11-21"),
                title: None,
            };
            // Each form is an operation of its own.
            ctx.op = ctx.ids.make();
            let meeting = hold(&mut ctx, &asked).await.unwrap();
            let terms = Terms {
                told_by: "नमूना".to_owned(),
                instruction: "खाते चालू करें".to_owned(),
                measure: None,
                number: None,
                due: day("2026-12-31"),
                baseline: None,
            };
            let asked = NewPromise { meeting, person: Some(person), area: seat, terms };
            ctx.op = ctx.ids.make();
            let promised = promise(&self.shared, &mut ctx, &asked).await.unwrap();
            let asked = Asking {
                kind: Kind::Complaint,
                field: String::new(),
                wanted: String::new(),
                said: "नमूना".to_owned(),
            };
            ctx.op = ctx.ids.make();
            let requested = record(&mut ctx, person, &asked, day("2026-11-21")).await.unwrap();
            let said = Said {
                name_hi: Some("नमूना कार्यकर्ता".to_owned()), ..Said::default()
            };
            ctx.op = ctx.ids.make();
            let worker = worker::add(&mut ctx, &said, seat, "worker", day("2026-01-01")).await.unwrap();
            workers.push(worker.to_string());
            let given = Given {
                what: "नमूना काम".to_owned(),
                kind: None,
                due: day("2026-12-31"),
                area: district,
                designation: None,
                person: None,
            };
            ctx.op = ctx.ids.make();
            tasks.push(work::give(&mut ctx, &given).await.unwrap().to_string());
            ctx.op = ctx.ids.make();
            samples.push(sample::draw(&mut ctx, &*rng, district, 5).await.unwrap().to_string());
            ctx.op = ctx.ids.make();
            elections.push(declared(&mut ctx, district).await.to_string());
            seats.push((person, seat));
            areas.push(district.to_string());
            requests.push(requested.to_string());
            let contact = contacts.iter().find(|c| c.person == person).unwrap().id;
            numbers.push(format!("{person}/{contact}"));
            people.push(person.to_string());
            accounts.push(account.to_string());
            meetings.push(meeting.to_string());
            promises.push(promised.to_string());
        }
        ctx.commit().await.unwrap();
        let events = self.published(&seats).await.iter().map(ToString::to_string).collect();
        let (users, grants) = self.mandal_presidents(&areas).await;
        let none = || Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001).to_string();
        let three = |found: Vec<String>| -> Three { [found[0].clone(), found[1].clone(), none()] };
        let codes = || ["NP-OD-01", "NP-OD-02", "NP-OD-99"].map(str::to_owned);
        let same = |s: &str| [s, s, s].map(str::to_owned);
        self.things = BTreeMap::from([
            ("/representatives/{person}", three(people.clone())),
            ("/areas/{code}", codes()),
            ("/sheets/{code}", codes()),
            ("/meetings/area/{id}", three(areas.clone())),
            ("/meetings/person/{id}", three(people.clone())),
            ("/meetings/promise/{id}", three(promises)),
            ("/meetings/{id}", three(meetings)),
            ("/requests/{id}", three(requests)),
            (
                "/numbers/{person}/{contact}",
                [numbers[0].clone(), numbers[1].clone(), format!("{0}/{0}", none())],
            ),
            ("/workers/{person}", three(workers)),
            ("/workers/notice/{code}", codes()),
            ("/workers/sheet/{code}", codes()),
            ("/workers/samples/{id}", three(samples)),
            ("/tasks/{id}", three(tasks)),
            ("/programme/{person}", three(people.clone())),
            ("/programme/events/{id}", three(events)),
            ("/law/windows/{window}", three(elections)),
            ("/law/registers/{register}", same("costs")),
            ("/erasures/{person}", three(people.clone())),
            ("/incidents/{id}", same(&none())),
            ("/my-data/ask/{kind}", same("complaint")),
            ("/evidence/{hash}", same(&"0".repeat(64))),
            ("/programme/photos/{photo}", same(&none())),
            ("/r/{no}", same("R-261122-0000-0000")),
            ("/imports/templates/{kind}", same("areas")),
            ("/imports/drafts/{id}", same(&none())),
            ("/imports/{no}", same("1")),
            ("/people/{id}", three(users.clone())),
            (
                "/people/{id}/grants/{grant}",
                [grants[0].clone(), grants[1].clone(), format!("{0}/grants/{0}", none())],
            ),
            ("/invite/again/{id}", three(users)),
            ("/me/sessions/{id}", same(&none())),
            ("/me/devices/{id}", same(&none())),
            ("/me/passkeys/{id}", same(&none())),
            ("/me/tokens/{id}", same(&none())),
            ("/exports/{id}", same(&none())),
            ("/api/v1/areas/{code}", codes()),
            ("/api/v1/people/{id}", three(people.clone())),
            ("area", three(areas)),
            ("person", three(people)),
            ("account", three(accounts)),
        ]);
    }

    /// An event of each representative that everybody may see.
    async fn published(&self, whose: &[(PersonId, AreaId)]) -> Vec<EventId> {
        let (now, mut all) = (self.clock.now(), Vec::new());
        // Facts of one event have a moment each; all of them lie before what the test does.
        for (before, doing) in [(3, None), (2, Some(Doing::Approve)), (1, Some(Doing::Publish))] {
            self.clock.set(now - std::time::Duration::from_secs(before));
            let op = self.host.ids.make();
            let mut ctx = self.host.write(Actor::LocalOperator, Locale::Hi, op).await.unwrap();
            for (i, (person, seat)) in whose.iter().enumerate() {
                ctx.op = ctx.ids.make();
                match &doing {
                    None => all.push(enter(&mut ctx, *person, &entry(*seat)).await.unwrap()),
                    Some(doing) => _ = act(&mut ctx, all[i], doing).await.unwrap(),
                }
            }
            ctx.commit().await.unwrap();
        }
        self.clock.set(now);
        all
    }

    /// Somebody who signs in, and their grant, for each district.
    async fn mandal_presidents(&self, districts: &[String]) -> (Vec<String>, Vec<String>) {
        let (mut users, mut grants) = (Vec::new(), Vec::new());
        for district in districts {
            let grant = Some((Role::MandalPresident, Some(district.parse().unwrap())));
            let id = self.user("नमूना", grant).await.user().unwrap().id;
            let mut ctx = self.host.read(Actor::LocalOperator, Locale::Hi).await.unwrap();
            let grant = access::grants::of_person(&mut ctx.tx, id).await.unwrap()[0].id;
            ctx.rollback().await.unwrap();
            users.push(id.to_string());
            grants.push(format!("{id}/grants/{grant}"));
        }
        (users, grants)
    }
}

/// An election of the past: it forbids nothing of what the test does.
async fn declared(ctx: &mut Ctx, area: AreaId) -> WindowId {
    let (from, until) = (day("2023-10-09"), day("2023-12-04"));
    let said = law::model::Said { name: "x".to_owned(), name_en: None, area, from, until };
    let closes = words::moment::at(day("2023-11-17"), 18 * 60);
    declare(ctx, &said, closes).await.unwrap()
}

/// A hearing in a seat on the day after.
fn entry(seat: AreaId) -> Entry {
    let starts = words::moment::at(day("2026-11-24"), 11 * 60);
    let said = Happens {
        title: "नमूना जनसुनवाई".to_owned(),
        title_en: None,
        kind: events::model::Kind::Hearing,
        owner: Owner::Personal,
        area: seat,
        place: None,
        point: None,
        starts,
        ends: starts + 60 * words::moment::MINUTE,
        guests: None,
        shown: Shown::Now,
    };
    Entry { said, weeks: 1 }
}
