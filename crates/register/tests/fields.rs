//! The organisation's own fields: what may be asked, what may be written, by file and by hand, told to whom it is about and forgotten with them.
#![allow(clippy::unwrap_used)]

mod land;

use std::io::{Read as _, Seek as _};

use access::{Actor, Role};
use axum::http::StatusCode;
use db::{Db, both};
use intake::Kind;
use intake::run::Report;
use land::{Land, right};
use register::Register;
use register::actions::RegisterError;
use register::actions::fields as actions;
use register::actions::worker;
use register::kinds::workers::WorkersFile;
use register::model::PersonId;
use register::model::fields::{ExtraField, FieldKind};
use register::rules::fields::Wrong;
use register::store::fields as store;
use system::{Erasing, Fate, System};
use testkit::given;
use words::{Locale, Text};

fn field(code: &str, hi: &str, en: &str, kind: FieldKind) -> ExtraField {
    let choices = match kind {
        FieldKind::Choice => vec![Text::new("दोपहिया", "Two wheels"), Text::new("चारपहिया", "Four wheels")],
        _ => Vec::new(),
    };
    ExtraField {
        code: code.into(),
        title: Text::new(hi, en),
        kind,
        choices,
        purpose: Text::new("आपात में मदद के लिए", "To help in an emergency"),
        designations: Vec::new(),
        ended: None,
    }
}

fn blood() -> ExtraField {
    field("blood_group", "रक्त समूह", "Blood group", FieldKind::Text)
}

async fn add(land: &Land, f: &ExtraField) -> Result<(), RegisterError> {
    let mut ctx = land.write(&Actor::LocalOperator).await;
    let made = actions::add(&mut ctx, f).await;
    ctx.commit().await.unwrap();
    made
}

/// A field of each kind; the list only for presidents of booths.
async fn five(land: &Land) {
    for f in [
        blood(),
        field("children", "बच्चे", "Children", FieldKind::Number),
        field("joined_on", "जुड़ने की तारीख", "Joined on", FieldKind::Date),
        field("has_phone", "स्मार्टफ़ोन है", "Has a smartphone", FieldKind::YesNo),
        ExtraField {
            designations: vec!["booth_president".into()],
            ..field("vehicle", "वाहन", "Vehicle", FieldKind::Choice)
        },
    ] {
        add(land, &f).await.unwrap();
    }
}

async fn import(land: &Land, text: &str) -> Report {
    land.tick();
    land.desk.import(&WorkersFile, text, given(&[], &[], None)).await
}

/// What is believed of somebody: `code=value`.
async fn known(land: &Land, person: PersonId) -> Vec<String> {
    let mut ctx = land.desk.read().await;
    let all = store::of(&mut ctx.tx, &[person.uuid()]).await.unwrap();
    ctx.rollback().await.unwrap();
    all.into_iter().map(|(_, e)| format!("{}={}", e.field, e.value)).collect()
}

async fn write(land: &Land, person: PersonId, said: &[(&str, &str)]) -> Result<(), RegisterError> {
    let mut ctx = land.write(&Actor::LocalOperator).await;
    let said: Vec<_> = said.iter().map(|(f, v)| ((*f).to_owned(), (*v).to_owned())).collect();
    let made = actions::fill_in(&mut ctx, person, &said, "फ़ोन पर बताया").await;
    match made {
        Ok(()) => ctx.commit().await.unwrap(),
        Err(_) => ctx.rollback().await.unwrap(),
    }
    made
}

/// Created, updated, unchanged, rejected.
fn outcome(r: &Report) -> (u64, u64, u64, u64) {
    (r.outcome.created, r.outcome.updated, r.outcome.unchanged, r.rejected)
}

#[both]
async fn what_is_never_held_is_not_asked_in_any_spelling(db: Db) {
    let land = Land::new(db).await;
    for (code, hi, en) in [
        ("upjati", "उपजाति", "Group"),
        ("group", "बिरादरी", "Group"),
        ("caste_group", "समूह", "Group"),
        ("group", "समूह", "Jaati"),
        ("group", "धर्म", "Group"),
        ("group", "समूह", "Majhab"),
        ("group", "समूह", "Religion"),
        ("aadhaar_no", "संख्या", "Number"),
        ("number_two", "आधार नंबर", "Number"),
        ("number_two", "संख्या", "Aadhar card"),
        ("choice", "वोट किसको", "Choice"),
        ("choice", "पसंद", "Voting preference"),
    ] {
        let made = add(&land, &field(code, hi, en, FieldKind::Text)).await;
        let Err(e @ RegisterError::NeverHeld(..)) = made else { panic!("{code} {hi} {en}: {made:?}") };
        assert!(e.text().hi.contains("नहीं रखी जाती") && e.text().en.contains("Nothing of the kind is held"));
    }
    for value in ["OBC", "मुस्लिम", "हिन्दू", "अनुसूचित जनजाति", "2345 6789 0124"]
    {
        let mut list = field("kind_of", "किस्म", "Kind", FieldKind::Choice);
        list.choices.push(Text::new(value, "x"));
        assert!(matches!(add(&land, &list).await, Err(RegisterError::NeverHeld(..))), "{value}");
    }
    // The same words in the head of a file refuse the file.
    let file = "name,unit,duty,बिरादरी\nक,B-1,worker,ख\n".as_bytes();
    let refused = land.desk.try_import(&WorkersFile, file, given(&[], &[], None), false).await;
    assert!(matches!(refused, Err(intake::IntakeError::Guard(_))), "{refused:?}");
    for (f, wrong) in [
        (field("mobile", "फ़ोन दो", "Phone two", FieldKind::Text), "a field of everybody's"),
        (field("phone_two", "मोबाइल", "Phone two", FieldKind::Text), "a header of everybody's"),
    ] {
        assert!(matches!(add(&land, &f).await, Err(RegisterError::Taken(_))), "{wrong}");
    }
    add(&land, &blood()).await.unwrap();
    assert!(matches!(add(&land, &blood()).await, Err(RegisterError::Taken(_))));
    let other = field("blood", "रक्त-समूह", "Blood", FieldKind::Text);
    assert!(matches!(add(&land, &other).await, Err(RegisterError::Taken(_))), "by its title");
    let list = ExtraField { choices: Vec::new(), ..field("v", "व", "v", FieldKind::Choice) };
    assert!(matches!(
        add(&land, &ExtraField { code: "vv".into(), ..list }).await,
        Err(RegisterError::NoChoices)
    ));
    let silent = ExtraField { purpose: Text::new("", "why"), ..field("vv", "व", "v", FieldKind::Text) };
    assert!(matches!(add(&land, &silent).await, Err(RegisterError::BothLanguages)), "no purpose, no field");
    let mut ctx = land.read(&Actor::LocalOperator).await;
    assert_eq!(actions::list(&mut ctx).await.unwrap().all.all().len(), 1);
    ctx.rollback().await.unwrap();
}

#[both]
async fn a_field_is_filled_in_on_the_card_and_each_kind_takes_its_own(db: Db) {
    let land = Land::new(db).await;
    five(&land).await;
    let (seema, ram) = (land.worker("1").await, land.worker("3").await);
    write(
        &land,
        ram,
        &[
            ("blood_group", "O+"),
            ("children", "२"),
            ("joined_on", "31-05-2020"),
            ("has_phone", "हां"),
            ("vehicle", "two wheels"),
        ],
    )
    .await
    .unwrap();
    let all = ["blood_group=O+", "children=2", "has_phone=yes", "joined_on=2020-05-31", "vehicle=दोपहिया"];
    assert_eq!(known(&land, ram).await, all);
    for (code, written, wrong) in [
        ("blood_group", "98765 43210", Wrong::PersonalNumber),
        ("blood_group", "2345 6789 0124", Wrong::Aadhaar),
        ("children", "दो", Wrong::NotNumber),
        ("children", "9876543210", Wrong::NotNumber),
        ("joined_on", "परसों", Wrong::NotDate),
        ("has_phone", "शायद", Wrong::NotYesNo),
        ("vehicle", "तीनपहिया", Wrong::NotChoice("दोपहिया, चारपहिया".into())),
    ] {
        let made = write(&land, ram, &[("blood_group", "AB-"), (code, written)]).await;
        let Err(RegisterError::BadValue(_, found)) = made else { panic!("{code} {written}: {made:?}") };
        assert_eq!(found, wrong);
        assert!(!actions::wrong_text(&Text::new("ख", "F"), &found).hi.contains("2345"));
    }
    assert_eq!(known(&land, ram).await, all, "nothing of a form is kept that has a wrong value");
    let made = write(&land, seema, &[("vehicle", "दोपहिया")]).await;
    assert!(matches!(made, Err(RegisterError::NoField(_))), "not asked of her: {made:?}");
    // Cleared on the form, it is not believed any more; said again, nothing changes.
    write(&land, ram, &[("children", ""), ("blood_group", "O+")]).await.unwrap();
    assert_eq!(known(&land, ram).await.len(), 4);
    let mut ctx = land.desk.read().await;
    let rows = ctx.tx.number("SELECT count(*) FROM register_extra").await.unwrap();
    assert_eq!(rows, 5, "facts stay, and what is the same is not written again");
    ctx.rollback().await.unwrap();
}

#[both]
async fn the_card_shows_them_and_only_to_whoever_may_see_it(db: Db) {
    let land = Land::new(db).await;
    five(&land).await;
    let ram = land.worker("3").await;
    let own = land.signs_in(None, Role::BoothPresident, "B-1").await;
    let other = land.signs_in(None, Role::BoothPresident, "B-3").await;
    let path = format!("/workers/{ram}/fields");
    let fields = "f.blood_group=O%2B&f.children=3&f.vehicle=%E0%A4%A6%E0%A5%8B%E0%A4%AA%E0%A4%B9%E0%A4%BF%E0%A4%AF%E0%A4%BE&why=%E0%A4%95";
    let (status, to, page) = land.post(&own, &path, fields).await;
    assert_eq!((status, to), (StatusCode::SEE_OTHER, format!("/workers/{ram}")), "{page}");
    let (_, page) = land.get(&own, &format!("/workers/{ram}")).await;
    assert!(
        page.contains("रक्त समूह: <strong>O+</strong>") && page.contains("वाहन: <strong>दोपहिया</strong>"),
        "{page}"
    );
    assert!(page.contains("आपात में मदद के लिए"), "what it is for stands beside it");
    assert_eq!(land.post(&other, &path, fields).await.0, StatusCode::NOT_FOUND);
    let none = format!("/workers/{}/fields", PersonId::from(base::uuid::Uuid::from_u128(7)));
    assert_eq!(land.post(&other, &none, fields).await.0, StatusCode::NOT_FOUND);
    let (status, _, page) = land.post(&own, &path, "f.blood_group=2345+6789+0124&why=%E0%A4%95").await;
    assert!(status.is_client_error() && !page.contains("2345 6789"), "{status}");
    assert!(known(&land, ram).await.contains(&"blood_group=O+".to_owned()));
}

const FILE: &str = "name_hi,unit,duty,from,ref,रक्त समूह,children,Joined on,has_phone,vehicle\n\
    पहला नमूना,B-1,page_head,2026-01-01,21,A+,2,2020-05-31,हाँ,\n\
    दूसरा नमूना,B-2,booth_president,2026-01-01,22,,,,no,Four wheels\n\
    राम नमूना,B-1,booth_president,2026-01-01,3,O-,1,,,दोपहिया\n";

#[both]
async fn a_file_brings_them_once_and_a_blank_takes_nothing_away(db: Db) {
    let land = Land::new(db).await;
    five(&land).await;
    let report = import(&land, FILE).await;
    assert_eq!(outcome(&report), (2, 1, 0, 0), "{:?} {:?}", report.reject_list, report.warning_list);
    assert_eq!(report.warnings, 0, "{:?}", report.warning_list);
    let (first, second, ram) = (land.worker("21").await, land.worker("22").await, land.worker("3").await);
    let all = ["blood_group=A+", "children=2", "has_phone=yes", "joined_on=2020-05-31"];
    assert_eq!(known(&land, first).await, all);
    assert_eq!(known(&land, second).await, ["has_phone=no", "vehicle=चारपहिया"]);
    assert_eq!(known(&land, ram).await, ["blood_group=O-", "children=1", "vehicle=दोपहिया"]);
    assert_eq!(outcome(&import(&land, FILE).await), (0, 0, 3, 0), "the same file changes nothing");
    let mut ctx = land.desk.read().await;
    assert_eq!(ctx.tx.number("SELECT count(*) FROM register_extra").await.unwrap(), 9);
    right(&mut ctx).await;
    ctx.rollback().await.unwrap();

    let later = "name_hi,unit,duty,from,ref,blood_group,children\n\
        पहला नमूना,B-1,page_head,2026-01-01,21,,3\n";
    let report = import(&land, later).await;
    assert_eq!(outcome(&report), (0, 1, 0, 0));
    let changed = ["blood_group=A+", "children=3", "has_phone=yes", "joined_on=2020-05-31"];
    assert_eq!(known(&land, first).await, changed);
    // Taken back, it is as it was.
    land.tick();
    let mut ctx = land.desk.write().await;
    let kinds: Vec<Box<dyn Kind>> = areas::kinds::all().into_iter().chain(register::kinds::all()).collect();
    intake::undo(&mut ctx, &kinds, report.no.unwrap(), None).await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(known(&land, first).await, all);
}

#[both]
async fn a_row_with_a_wrong_value_is_rejected_with_its_column(db: Db) {
    let land = Land::new(db).await;
    five(&land).await;
    let file = "name_hi,unit,duty,ref,blood_group,children,joined_on,has_phone,vehicle\n\
        क नमूना,B-2,booth_president,31,98765 43210,,,,\n\
        ख नमूना,B-2,page_head,32,,बहुत,,,\n\
        ग नमूना,B-2,page_head,33,,,कभी,,\n\
        घ नमूना,B-2,page_head,34,,,,शायद,\n\
        च नमूना,B-2,booth_president,35,,,,,साइकिल\n\
        छ नमूना,B-2,page_head,36,2345 6789 0124,,,,\n\
        ज नमूना,B-2,page_head,37,,,,,दोपहिया\n";
    let report = import(&land, file).await;
    let found: Vec<_> = report.reject_list.iter().map(|n| (n.row, n.column.as_str(), n.code)).collect();
    let wrong = [
        (2, "blood_group", "personal_number"),
        (3, "children", "not_a_number"),
        (4, "joined_on", "not_a_date"),
        (5, "has_phone", "not_yes_no"),
        (6, "vehicle", "not_in_list"),
        (7, "blood_group", "aadhaar"),
    ];
    assert_eq!(found, wrong);
    assert!(report.reject_list.iter().all(|n| !n.value.contains("98765") && !n.value.contains("2345")));
    assert_eq!(outcome(&report), (1, 0, 0, 6));
    assert_eq!(report.warning_list.iter().map(|n| n.code).collect::<Vec<_>>(), ["not_theirs"]);
    assert!(known(&land, land.worker("37").await).await.is_empty(), "not asked of a page head");
    // Without the field, its column is one that nobody uses.
    let end = |code: &'static str| async {
        let mut ctx = land.write(&Actor::LocalOperator).await;
        actions::end(&mut ctx, code, "अब नहीं").await.unwrap();
        ctx.commit().await.unwrap();
    };
    end("vehicle").await;
    let report = import(&land, "name_hi,unit,duty,ref,vehicle\nझ नमूना,B-2,worker,38,साइकिल\n").await;
    assert_eq!((report.outcome.created, report.warnings), (1, 1), "{:?}", report.warning_list);
}

#[both]
async fn people_are_told_what_is_held_and_why_and_it_is_forgotten_with_them(db: Db) {
    let land = Land::new(db).await;
    five(&land).await;
    import(&land, FILE).await;
    let person = land.worker("21").await;
    let mut ctx = land.read(&Actor::LocalOperator).await;
    let held = Register.held_about(&mut ctx, person.uuid()).await.unwrap();
    let of = |title: &str| held.iter().find(|h| h.rows.iter().any(|(t, _)| t == title)).unwrap();
    let group = of("रक्त समूह");
    assert_eq!(group.rows, [("रक्त समूह".to_owned(), "A+".to_owned())]);
    assert_eq!(group.why, "आपात में मदद के लिए");
    assert_eq!(of("स्मार्टफ़ोन है").rows[0].1, "हाँ");
    ctx.rollback().await.unwrap();
    assert!(
        Register.people_tables().iter().any(|t| t.table == "register_extra" && t.fate == Fate::Destroyed)
    );
    let mut ctx = land.write(&Actor::LocalOperator).await;
    Register.erase(&mut ctx, person.uuid(), Erasing::Hide).await.unwrap();
    ctx.commit().await.unwrap();
    assert!(known(&land, person).await.is_empty());
    let mut ctx = land.write(&Actor::LocalOperator).await;
    let done = Register.erase(&mut ctx, person.uuid(), Erasing::Destroy).await.unwrap();
    assert!(done.iter().any(|e| e.table == "register_extra" && e.rows == 4), "{done:?}");
    let left = ctx.tx.number("SELECT count(*) FROM register_extra").await.unwrap();
    assert_eq!(left, 5, "those of others stay");
    ctx.commit().await.unwrap();
}

#[both]
async fn a_field_is_ended_and_then_what_was_written_is_destroyed(db: Db) {
    let land = Land::new(db).await;
    five(&land).await;
    import(&land, FILE).await;
    let first = land.worker("21").await;
    let mut ctx = land.write(&Actor::LocalOperator).await;
    let early = actions::forget(&mut ctx, "blood_group", "क", false).await;
    assert!(matches!(early, Err(RegisterError::FieldAsked(_))), "{early:?}");
    assert!(matches!(actions::end(&mut ctx, "blood_group", "").await, Err(RegisterError::NoReason)));
    actions::end(&mut ctx, "blood_group", "अब ज़रूरत नहीं").await.unwrap();
    ctx.commit().await.unwrap();
    let (_, page) = land.get(&Actor::LocalOperator, &format!("/workers/{first}")).await;
    assert!(
        page.contains("रक्त समूह: <strong>A+</strong>") && !page.contains("f.blood_group"),
        "held, not asked"
    );
    let mut ctx = land.write(&Actor::LocalOperator).await;
    assert_eq!(actions::forget(&mut ctx, "blood_group", "", true).await.unwrap(), 2);
    assert!(matches!(
        actions::forget(&mut ctx, "blood_group", "", false).await,
        Err(RegisterError::NoReason)
    ));
    assert_eq!(actions::forget(&mut ctx, "blood_group", "अब ज़रूरत नहीं", false).await.unwrap(), 2);
    ctx.commit().await.unwrap();
    assert_eq!(known(&land, first).await, ["children=2", "has_phone=yes", "joined_on=2020-05-31"]);
    let mandal = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let (status, page) = land.get(&mandal, "/workers/fields").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("रक्त समूह") && !page.contains("/workers/fields/new"), "{page}");
    let fields = "code=languages&hi=%E0%A4%AD%E0%A4%BE%E0%A4%B7%E0%A4%BE&en=Language&kind=text&choices=&why_hi=%E0%A4%95&why_en=why&for.page_head=yes&for.booth_agent=yes";
    assert_eq!(land.post(&mandal, "/workers/fields/new", fields).await.0, StatusCode::FORBIDDEN);
    let admin = land.signs_in(None, Role::StateAdministrator, "").await;
    let (status, to, page) = land.post(&admin, "/workers/fields/new", fields).await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, "/workers/fields#f-languages"), "{page}");
    let (_, page) = land.get(&admin, "/workers/fields").await;
    assert!(page.contains("भाषा") && page.contains("बूथ एजेंट, पन्ना प्रमुख"), "for whom it is");
}

#[both]
async fn the_template_and_the_list_that_goes_out_have_their_columns(db: Db) {
    let land = Land::new(db).await;
    five(&land).await;
    import(&land, FILE).await;
    let mut ctx = land.write(&Actor::LocalOperator).await;
    let fields = WorkersFile.fields_here(&mut ctx).await.unwrap();
    let own: Vec<_> = fields.iter().skip(WorkersFile.fields().len()).map(|f| f.name.as_ref()).collect();
    assert_eq!(own, ["blood_group", "children", "has_phone", "joined_on", "vehicle"]);
    let person = land.worker("21").await;
    let day = ctx.today().number();
    use register::model::notice::{Answer, Channel};
    let now = ctx.now;
    register::store::notice::set(&mut ctx.tx, person, (Answer::Told, Channel::Paper), day, "नमूना", now)
        .await
        .unwrap();
    let card = worker::card(&mut ctx, person).await.unwrap();
    assert!(card.notice.is_some());
    let format = system::grid::Format::Csv;
    let mut stream = register::actions::out::begin(&mut ctx, format, false, Locale::En).await.unwrap();
    let done =
        register::actions::out::write(&mut ctx, &land.shared, "B-1", false, &mut stream).await.unwrap();
    assert_eq!(done.people, 1);
    ctx.rollback().await.unwrap();
    let mut file = stream.finish(&[], Locale::En).unwrap();
    let mut text = String::new();
    file.rewind().unwrap();
    file.read_to_string(&mut text).unwrap();
    assert!(text.contains("Blood group") && text.contains("A+") && text.contains("2020-05-31"), "{text}");
}
