//! Told, asked, answered, forgotten; and an incident from the first minute to the report.
#![allow(clippy::unwrap_used)]

mod common;

use access::{AccessError, Action, Line, Role, UserId};
use base::OpId;
use common::{Land, SERVANT, holding};
use db::{Db, both};
use privacy::Privacy;
use privacy::actions::{PrivacyError, consents, erasures, incidents, notices, requests};
use privacy::model::{Kind, Purpose, Report, Said, State, Step, Trace};
use privacy::rules::{Clock, Forbidden, HOUR, Stage, clock};
use register::Register;
use register::model::PersonId;
use system::{Out, Shared, System};
use testkit::day;
use words::Locale;

struct Office {
    land: Land,
    shared: Shared,
    /// The one who asks.
    servant: PersonId,
    /// Their account, and those of whoever answers: everywhere, of the right district, of the other.
    own: UserId,
    grievance: UserId,
    near: UserId,
    far: UserId,
}

impl Office {
    async fn new(db: Db) -> Office {
        let land = Land::new(db).await;
        Privacy.settle(&land.desk.host).await.unwrap();
        let systems: [Box<dyn System>; 2] = [Box::new(Register), Box::new(Privacy)];
        let shared = Shared::new(land.desk.host.clone(), false, "", systems.into());
        let servant = land.person(SERVANT).await;
        let own = land.signs_in(Some(servant), SERVANT, Role::Worker, Some("NP-M-01")).await;
        let grievance = land.signs_in(None, "रीना", Role::GrievanceOfficer, None).await;
        let near = land.signs_in(None, "अध्यक्ष एक", Role::MandalPresident, Some("NP-AC-001")).await;
        let far = land.signs_in(None, "अध्यक्ष दो", Role::MandalPresident, Some("NP-AC-002")).await;
        Office { land, shared, servant, own, grievance, near, far }
    }

    async fn may_use(&self, purpose: Purpose) -> Result<(), Forbidden> {
        let mut ctx = self.land.desk.read().await;
        let may = privacy::may_use(&mut ctx, self.servant, purpose).await.unwrap();
        ctx.rollback().await.unwrap();
        may
    }

    async fn asks(&self, kind: Kind) -> privacy::model::RequestId {
        let mut ctx = self.land.writes(self.own).await;
        let id = requests::ask(&mut ctx, &asking(kind)).await.unwrap();
        ctx.commit().await.unwrap();
        id
    }

    async fn answers(&self, id: privacy::model::RequestId, granted: bool) {
        let mut ctx = self.land.writes(self.grievance).await;
        requests::answer(&self.shared, &mut ctx, id, granted, "हो गया").await.unwrap();
        ctx.commit().await.unwrap();
    }

    async fn command(&self, args: &[&str]) -> serde_json::Value {
        let written = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
        let mut out = Out::new(Locale::En, true, Box::new(Pipe(written.clone())));
        let command = Privacy.commands(Locale::En).remove(0);
        let given = command.get_matches_from([&["privacy"], args].concat());
        self.land.later(1);
        Privacy.command(&self.shared, &mut out, "privacy", &given).await.unwrap();
        serde_json::from_slice(&written.lock().unwrap()).unwrap()
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

fn asking(kind: Kind) -> requests::Asking {
    let text = |t: &str| t.to_owned();
    requests::Asking {
        kind, field: text("नाम"), wanted: text("कल्पित लाल शर्मा"), said: text("नाम अधूरा है")
    }
}

fn not_found<T: std::fmt::Debug>(r: Result<T, PrivacyError>) -> bool {
    matches!(r, Err(PrivacyError::Access(AccessError::NotFound)))
}

#[both]
async fn consent_is_given_withdrawn_and_written_down(db: Db) {
    let office = Office::new(db).await;
    // An imported person needs no row to be one who has not been told.
    assert_eq!(office.may_use(Purpose::Messages).await, Err(Forbidden::NoticeDue));
    assert_eq!(office.may_use(Purpose::Office).await, Ok(()));
    for (said, may) in
        [(Said::Given, Ok(())), (Said::Withdrawn, Err(Forbidden::Withdrawn)), (Said::Given, Ok(()))]
    {
        let mut ctx = office.land.writes(office.own).await;
        let id = consents::say(&mut ctx, Purpose::Messages, said).await.unwrap();
        assert_eq!(consents::say(&mut ctx, Purpose::Messages, said).await.unwrap(), id, "a retry");
        ctx.commit().await.unwrap();
        assert_eq!(office.may_use(Purpose::Messages).await, may);
    }
    assert_eq!(office.may_use(Purpose::Work).await, Err(Forbidden::NoticeDue), "each purpose by itself");

    let paper = |said, version| consents::OnPaper {
        person: office.servant,
        purpose: Purpose::Work,
        said,
        version,
        language: "hi".to_owned(),
        day: day("2026-11-22"),
        proof: "फ़ाइल 3".to_owned(),
    };
    let mut ctx = office.land.writes(office.far).await;
    assert!(not_found(consents::record(&mut ctx, &paper(Said::Given, 1)).await), "of another area");
    let nobody = consents::OnPaper { person: ctx.ids.make(), ..paper(Said::Given, 1) };
    assert!(not_found(consents::record(&mut ctx, &nobody).await), "the same as nobody at all");
    ctx.rollback().await.unwrap();
    let mut ctx = office.land.writes(office.near).await;
    let unknown = consents::record(&mut ctx, &paper(Said::Told, 7)).await;
    assert!(matches!(&unknown, Err(PrivacyError::Wrong(w)) if w[0].field == "notice"), "{unknown:?}");
    let unproved = consents::OnPaper { proof: String::new(), ..paper(Said::Given, 1) };
    assert!(matches!(consents::record(&mut ctx, &unproved).await, Err(PrivacyError::Wrong(_))));
    consents::record(&mut ctx, &paper(Said::Told, 1)).await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(office.may_use(Purpose::Work).await, Ok(()));
    let mut ctx = office.land.writes(office.near).await;
    let withdrawn = consents::OnPaper { proof: String::new(), ..paper(Said::Withdrawn, 1) };
    consents::record(&mut ctx, &withdrawn).await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(office.may_use(Purpose::Work).await, Err(Forbidden::Withdrawn), "easier than giving");

    let mut ctx = office.land.desk.read().await;
    let receipts = privacy::store::receipts::of_person(&mut ctx.tx, office.servant).await.unwrap();
    ctx.rollback().await.unwrap();
    let by = receipts.iter().filter(|r| r.recorded_by == office.near.to_string()).count();
    assert_eq!((receipts.len(), by), (5, 2), "both names are kept, and nothing is overwritten");
}

#[both]
async fn a_notice_has_versions_and_the_one_of_the_day_counts(db: Db) {
    let office = Office::new(db).await;
    let publishing = |hi: &str, from| notices::Publishing {
        purpose: Purpose::Work,
        bodies: vec![("hi".to_owned(), hi.to_owned()), ("en".to_owned(), "text".to_owned())],
        from: day(from),
        checked_by: Some("वकील".to_owned()),
    };
    let mut ctx = office.land.writes(office.grievance).await;
    assert!(matches!(
        notices::publish(&mut ctx, &publishing(" ", "2026-12-01")).await,
        Err(PrivacyError::Wrong(_))
    ));
    assert!(matches!(
        notices::publish(&mut ctx, &publishing("सूचना", "2026-11-01")).await,
        Err(PrivacyError::Wrong(_))
    ));
    assert_eq!(notices::publish(&mut ctx, &publishing("सूचना", "2026-12-01")).await.unwrap(), 2);
    let all = privacy::store::notices::all(&mut ctx.tx).await.unwrap();
    ctx.commit().await.unwrap();
    let version = |on| {
        notices::in_force(&all, Purpose::Work, "hi", day(on)).map(|n| (n.version, n.checked_by.is_some()))
    };
    assert_eq!(version("2026-11-30"), Some((1, false)), "our draft");
    assert_eq!(version("2026-12-01"), Some((2, true)));
    assert_eq!(version("2020-01-01"), None);
    let other = notices::in_force(&all, Purpose::Work, "mr", day("2026-12-01")).unwrap();
    assert_eq!(other.language, "hi", "where there is no text in a language, the Hindi one");
    let mut ctx = office.land.writes(office.near).await;
    assert!(
        notices::publish(&mut ctx, &publishing("सूचना", "2026-12-01")).await.is_err(),
        "a mandal publishes nothing"
    );
    ctx.rollback().await.unwrap();
    // Settling once more drafts nothing anew.
    Privacy.settle(&office.land.desk.host).await.unwrap();
    let listed = office.command(&["notice", "list"]).await;
    assert_eq!(listed.as_array().unwrap().len(), 12, "five purposes in two languages, one of them twice");
}

#[both]
async fn a_request_has_a_last_day_and_one_answer(db: Db) {
    let office = Office::new(db).await;
    let mut ctx = office.land.writes(office.own).await;
    let blank = requests::Asking { wanted: String::new(), ..asking(Kind::Correction) };
    assert!(
        matches!(requests::ask(&mut ctx, &blank).await, Err(PrivacyError::Wrong(w)) if w[0].field == "wanted")
    );
    let id = requests::ask(&mut ctx, &asking(Kind::Correction)).await.unwrap();
    assert_eq!(requests::ask(&mut ctx, &asking(Kind::Correction)).await.unwrap(), id, "a retry");
    ctx.commit().await.unwrap();
    office.command(&["set", "--answer-within", "90"]).await;
    let later = office.asks(Kind::Complaint).await;

    let mut ctx = office.land.reads(office.grievance).await;
    let waiting = requests::list(&mut ctx, true).await.unwrap();
    let due: Vec<_> = waiting.iter().map(|(r, n)| (r.id, r.due, n.is_some())).collect();
    assert_eq!(due, [(id, day("2026-12-22"), true), (later, day("2027-02-20"), true)], "30 days, then 90");
    ctx.rollback().await.unwrap();
    // Somebody of the role, but of another area, sees nothing and cannot tell it from what is not there.
    let elsewhere = office.land.signs_in(None, "श्याम", Role::PeopleAdministrator, Some("NP-OD-02")).await;
    let here = office.land.signs_in(None, "राधा", Role::PeopleAdministrator, Some("NP-OD-01")).await;
    let mut ctx = office.land.reads(elsewhere).await;
    assert!(requests::list(&mut ctx, true).await.unwrap().is_empty());
    let nothing = ctx.ids.make();
    assert!(
        not_found(requests::one(&mut ctx, id).await) && not_found(requests::one(&mut ctx, nothing).await)
    );
    ctx.rollback().await.unwrap();
    let mut ctx = office.land.reads(here).await;
    assert_eq!(requests::list(&mut ctx, true).await.unwrap().len(), 2);
    ctx.rollback().await.unwrap();

    let mut ctx = office.land.writes(here).await;
    requests::take(&mut ctx, id).await.unwrap();
    ctx.commit().await.unwrap();
    let op: OpId = office.land.desk.host.ids.make();
    for _ in 0..2 {
        office.land.later(1);
        let actor = office.land.actor(office.grievance).await;
        let mut ctx = office.land.desk.host.write(actor, Locale::Hi, op).await.unwrap();
        requests::answer(&office.shared, &mut ctx, id, true, "नाम ठीक कर दिया गया").await.unwrap();
        ctx.commit().await.unwrap();
    }
    let mut ctx = office.land.writes(office.grievance).await;
    let again = requests::answer(&office.shared, &mut ctx, id, false, "नहीं").await;
    assert!(matches!(again, Err(PrivacyError::Wrong(_))), "an answer stands");
    let mine = privacy::store::requests::of_person(&mut ctx.tx, office.servant).await.unwrap();
    ctx.rollback().await.unwrap();
    let answered = mine.iter().find(|r| r.id == id).unwrap();
    assert_eq!(
        (answered.state, answered.answered_by.clone()),
        (State::Granted, Some(office.grievance.to_string()))
    );
    // Deciding a correction changes nothing by itself.
    assert_eq!(office.land.person(SERVANT).await, office.servant);
}

#[both]
async fn somebody_is_forgotten_in_two_steps(db: Db) {
    let office = Office::new(db.clone()).await;
    let (land, servant) = (&office.land, office.servant);
    let mut ctx = land.writes(office.near).await;
    let id = requests::record(&mut ctx, servant, &asking(Kind::Erasure), day("2026-11-22")).await.unwrap();
    ctx.commit().await.unwrap();
    assert!(!holding(&db, "कल्पित लाल").await.is_empty() && !holding(&db, "login").await.is_empty());

    // At once: no name on any page, no way in, no use.
    office.answers(id, true).await;
    let mut ctx = land.desk.read().await;
    assert!(privacy::is_hidden(&mut ctx.tx, servant).await.unwrap());
    let as_of = ctx.present();
    let names = register::store::names(&mut ctx.tx, as_of).await.unwrap();
    assert!(names.iter().all(|(id, _)| *id != servant));
    assert!(
        register::store::staff::postings(&mut ctx.tx, as_of)
            .await
            .unwrap()
            .iter()
            .all(|p| p.person != servant)
    );
    let account = access::users::one(&mut ctx.tx, office.own).await.unwrap().unwrap();
    assert!(account.disabled_at.is_some());
    for purpose in ["work", "messages", "contact", "sign_in"] {
        assert!(
            office.shared.forbids(&mut ctx, servant.uuid(), purpose).await.unwrap().is_some(),
            "{purpose}"
        );
    }
    assert!(
        office.shared.forbids(&mut ctx, servant.uuid(), "anything").await.unwrap().is_some(),
        "no notice, no use"
    );
    ctx.rollback().await.unwrap();

    // Not before its day, and not under a hold.
    assert_eq!(office.command(&["due"]).await, serde_json::json!([]));
    let mut ctx = land.writes(office.grievance).await;
    assert!(matches!(
        erasures::destroy(&office.shared, &mut ctx, servant).await,
        Err(PrivacyError::Stands(_))
    ));
    let hold = erasures::hold(&mut ctx, servant, "उच्च न्यायालय").await.unwrap();
    ctx.commit().await.unwrap();
    land.goes_to("2027-11-22");
    let mut ctx = land.writes(office.grievance).await;
    assert!(erasures::due(&mut ctx).await.unwrap().is_empty());
    assert!(matches!(
        erasures::destroy(&office.shared, &mut ctx, servant).await,
        Err(PrivacyError::Stands(_))
    ));
    erasures::lift(&mut ctx, servant, hold).await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(office.command(&["due"]).await[0]["person"], servant.to_string());
    let trail_before = holding(&db, "कल्पित राय").await;

    let done = office.command(&["erase"]).await;
    let rows = |table: &str| {
        let all = done[0]["destroyed"].as_array().unwrap();
        all.iter().find(|d| d["table"] == table).map(|d| d["rows"].as_u64().unwrap())
    };
    assert_eq!((rows("register_name"), rows("register_staff")), (Some(1), Some(1)), "{done}");
    assert_eq!((rows("access_login"), rows("access_user")), (Some(1), Some(1)), "{done}");
    assert!(rows("privacy_request") >= Some(1));
    // Nothing that names the person is left, in any text of any table; of everybody else everything is.
    assert_eq!(holding(&db, "कल्पित लाल").await, [""; 0]);
    assert_eq!(holding(&db, "नाम अधूरा है").await, [""; 0]);
    assert_eq!(holding(&db, "कल्पित राय").await, trail_before);
    if let Db::Sqlite { file, .. } = &db {
        for ending in ["", "-wal"] {
            let path = std::path::PathBuf::from(format!("{}{ending}", file.display()));
            let bytes = std::fs::read(&path).unwrap_or_default();
            let needle = "कल्पित लाल".as_bytes();
            assert!(
                !bytes.windows(needle.len()).any(|w| w == needle),
                "{ending}: the file still holds the name"
            );
        }
    }
    // A second time nothing happens, and the certificate stays.
    assert_eq!(office.command(&["erase", "--person", &servant.to_string()]).await, done);
    let mut ctx = land.reads(office.grievance).await;
    let all = erasures::list(&mut ctx).await.unwrap();
    assert_eq!(all.iter().map(|(e, s)| (e.person, *s)).collect::<Vec<_>>(), [(servant, Stage::Destroyed)]);
    ctx.rollback().await.unwrap();
    assert_eq!(office.command(&["due"]).await, serde_json::json!([]));
}

#[both]
async fn the_public_record_of_an_office_stays(db: Db) {
    let office = Office::new(db.clone()).await;
    let devi = office.land.person("नमूना देवी").await;
    let own = office.land.signs_in(Some(devi), "नमूना देवी", Role::Representative, Some("NP-AC-001")).await;
    let mut ctx = office.land.writes(own).await;
    let id = requests::ask(&mut ctx, &asking(Kind::Erasure)).await.unwrap();
    ctx.commit().await.unwrap();
    office.answers(id, true).await;
    office.land.goes_to("2027-12-01");
    office.command(&["erase"]).await;
    assert_eq!(office.land.person("नमूना देवी").await, devi, "who holds a public office is public");
    assert_eq!(holding(&db, "नमूना देवी").await, ["register_name.name_hi"], "and nothing else is");
}

#[both]
async fn an_incident_from_the_first_minute_to_the_report(db: Db) {
    let office = Office::new(db).await;
    let land = &office.land;
    let keeper = land.signs_in(None, "जाँच", Role::Auditor, None).await;
    // Somebody looks at two people within an hour; at one of them again later, and somebody else at a third.
    let thief = land.signs_in(None, "चपल", Role::PeopleAdministrator, None).await;
    let people = [office.servant, land.person("नमूना देवी").await, land.person("नमूना कुमार").await];
    let sees = async |who, n: usize| {
        let mut ctx = land.writes(who).await;
        let at = ctx.now;
        ctx.audit(Line::of(Action::HandleRequests, format!("person {}", people[n])));
        ctx.commit().await.unwrap();
        at
    };
    let from = sees(thief, 0).await;
    let until = sees(thief, 1).await;
    sees(office.grievance, 2).await;
    sees(thief, 2).await;

    let mut ctx = land.writes(keeper).await;
    let aware_at = ctx.now;
    let opening = |aware_at| incidents::Opening {
        title: "खोया फ़ोन".to_owned(),
        aware_at,
        facts: "फ़ोन खोया".to_owned(),
    };
    assert!(matches!(incidents::open(&mut ctx, &opening(aware_at + 1)).await, Err(PrivacyError::Wrong(_))));
    let id = incidents::open(&mut ctx, &opening(aware_at)).await.unwrap();
    ctx.commit().await.unwrap();
    let mut ctx = land.writes(keeper).await;
    let trace = Trace { actor: Some(thief.to_string()), object: None, from: Some(from), until: Some(until) };
    let report = Report { cause: "ताला नहीं था".to_owned(), ..Report::default() };
    incidents::change(&mut ctx, id, &report, &trace).await.unwrap();
    ctx.commit().await.unwrap();
    let mut ctx = land.reads(keeper).await;
    let known = incidents::one(&mut ctx, id).await.unwrap();
    let affected: Vec<_> =
        incidents::affected(&mut ctx, &known).await.unwrap().into_iter().map(|(id, _)| id).collect();
    assert_eq!(affected, people[..2], "exactly those");
    let nobody =
        incidents::affected(&mut ctx, &privacy::model::Incident { trace: Trace::default(), ..known.clone() })
            .await;
    assert!(nobody.unwrap().is_empty(), "who says nothing accuses nobody");
    assert_eq!(clock(&known, Step::Cert, aware_at + HOUR), Clock::Runs(300));
    ctx.rollback().await.unwrap();

    let mut ctx = land.writes(keeper).await;
    assert!(matches!(incidents::close(&mut ctx, id).await, Err(PrivacyError::Stands(_))));
    let now = ctx.now;
    assert!(incidents::done(&mut ctx, id, Step::Cert, aware_at - 1).await.is_err());
    assert!(incidents::done(&mut ctx, id, Step::Cert, now + 1).await.is_err());
    ctx.rollback().await.unwrap();
    for step in Step::ALL {
        let mut ctx = land.writes(keeper).await;
        let at = ctx.now;
        incidents::done(&mut ctx, id, *step, at).await.unwrap();
        incidents::done(&mut ctx, id, *step, aware_at).await.unwrap();
        ctx.commit().await.unwrap();
    }
    let mut ctx = land.writes(keeper).await;
    incidents::close(&mut ctx, id).await.unwrap();
    assert!(matches!(incidents::change(&mut ctx, id, &report, &trace).await, Err(PrivacyError::Stands(_))));
    let closed = incidents::one(&mut ctx, id).await.unwrap();
    ctx.commit().await.unwrap();
    assert!(Step::ALL.iter().all(|s| clock(&closed, *s, i64::MAX) == Clock::Kept));
    assert!(closed.done_at(Step::Cert) > Some(aware_at), "the first word stands");
    let mut ctx = land.reads(office.grievance).await;
    assert!(incidents::list(&mut ctx).await.is_err(), "not for everybody");
    ctx.rollback().await.unwrap();
}

#[both]
async fn what_the_organisation_says_of_itself_stays_within_the_law(db: Db) {
    let office = Office::new(db).await;
    let said = office
        .command(&[
            "set",
            "--hosted-in",
            "भोपाल, भारत",
            "--contact",
            "रीना",
            "--contact-address",
            "mailto:x@example.org",
        ])
        .await;
    assert_eq!(
        (said["hosted_in"].as_str(), said["erase_after"].as_str()),
        (Some("भोपाल, भारत"), Some("365"))
    );
    let mut ctx = office.land.desk.write().await;
    for (setting, value) in
        [("keep_trail", "100"), ("answer_within", "120"), ("contact_address", "javascript:alert(1)")]
    {
        let setting = privacy::model::Setting::from_name(setting).unwrap();
        let refused = privacy::actions::settings::set(&mut ctx, setting, value).await;
        assert!(matches!(refused, Err(PrivacyError::Wrong(_))), "{setting:?}");
    }
    ctx.rollback().await.unwrap();
    let added = office
        .command(&[
            "processor",
            "add",
            "--name",
            "नमूना होस्टिंग",
            "--does",
            "सर्वर",
            "--place",
            "भोपाल",
            "--contract",
            "2026/12",
        ])
        .await;
    let id = added["processor"].as_str().unwrap().to_owned();
    assert_eq!(office.command(&["processor", "list"]).await[0]["name"], "नमूना होस्टिंग");
    office.command(&["processor", "end", &id]).await;
    assert_eq!(office.command(&["processor", "list"]).await[0]["until"], "2026-11-22");
    assert!(office.land.desk.read().await.authorise(Action::Operate).is_ok());
}

#[both]
async fn whoever_signed_a_sheet_to_leave_is_hidden_at_once_and_destroyed_at_the_legal_date(db: Db) {
    let land = Land::new(db).await;
    let kind = register::kinds::all().into_iter().find(|k| k.name() == "workers").unwrap();
    let file = "name_hi,unit,duty\nकल्पित बाई,NP-M-01,mandal_officer\n";
    assert_eq!(land.desk.import(&*kind, file, testkit::given(&[], &[], None)).await.rejected, 0);
    let systems: std::sync::Arc<[Box<dyn System>]> =
        vec![Box::new(Register) as Box<dyn System>, Box::new(Privacy)].into();
    let shared = Shared::new(land.desk.host.clone(), false, "नमूना", systems);
    let president = land.signs_in(None, "नमूना", Role::MandalPresident, Some("NP-M-01")).await;
    let mut ctx = land.writes(president).await;
    let (sheet, _) = register::actions::notice::to_enter(&mut ctx, "NP-M-01").await.unwrap();
    let person = sheet.rows[0].found.person;
    let people = vec![(person, register::model::notice::Answer::Gone)];
    let said = register::actions::notice::Answers { people, ..Default::default() };
    let done = register::actions::notice::enter(&shared, &mut ctx, "NP-M-01", &said).await.unwrap();
    assert_eq!(done.gone, 1);
    ctx.commit().await.unwrap();
    // Whoever answers requests of that district finds the erasure, and carries it out on its day.
    let officer = land.signs_in(None, "अधिकारी", Role::PeopleAdministrator, Some("NP-OD-01")).await;
    let mut ctx = land.writes(officer).await;
    let erasure = erasures::one(&mut ctx, person).await.unwrap();
    assert!(erasure.due > ctx.today() && erasure.destroyed_at.is_none());
    assert!(erasures::destroy(&shared, &mut ctx, person).await.is_err());
    ctx.rollback().await.unwrap();
    land.goes_to(&erasure.due.to_string());
    let mut ctx = land.writes(officer).await;
    let done = erasures::destroy(&shared, &mut ctx, person).await.unwrap();
    assert!(done.erasure.destroyed_at.is_some());
    ctx.commit().await.unwrap();
    assert_eq!(holding(&land.desk.host.db, "कल्पित बाई").await, Vec::<String>::new());
}
