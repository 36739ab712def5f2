//! A file of workers: taken in, taken in again, changed, taken back; counted; and rows that nobody can understand.
#![allow(clippy::unwrap_used)]

use db::{Db, both, row, rows};
use intake::Kind;
use intake::run::Report;
use register::store::{counts, workers as store};
use testkit::{Desk, given};

const AREAS: &str = "kind,code,name_hi,name_en,parent\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,\n\
    org_district,NP-D-01,नमूना ज़िला,Namuna District,NP\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP-D-01\n\
    mandal,NP-AC-001-M-1,पहला मंडल,First Mandal,NP-AC-001\n\
    mandal,NP-AC-001-M-2,दूसरा मंडल,Second Mandal,NP-AC-001\n\
    booth,NP-AC-001-B-001,बूथ 1,Booth 1,NP-AC-001-M-1\n\
    booth,NP-AC-001-B-002,बूथ 2,Booth 2,NP-AC-001-M-1\n\
    booth,NP-AC-001-B-003,बूथ 3,Booth 3,NP-AC-001-M-2\n";
const FILE: &str = "name_hi,name_en,mobile,gender,voter_id,birth_year,unit,duty,from,ref\n\
    नमूना देवी,Namuna Devi,98765 43210,F,ABC1234560,1985,NP-AC-001-B-001,booth_president,2024-01-01,A1\n\
    कल्पित लाल,,+91-91234-56789,M,,1979,NP-AC-001-B-001,पन्ना प्रमुख,,A2\n\
    ,Kalpit Bai,,महिला,,,NP-AC-001-B-002,page_head,,A3\n\
    कल्पित राय,Kalpit Rai,9876543210,M,,1990,NP-AC-001-B-003,Page Head,,A4\n\
    नमूना देवी,Namuna Devi,9876543210,F,ABC1234560,1985,NP-AC-001-B-003,committee_member,,A1\n";

fn kind(name: &str) -> Box<dyn Kind> {
    areas::kinds::all().into_iter().chain(register::kinds::all()).find(|k| k.name() == name).unwrap()
}

async fn import(desk: &Desk, name: &str, text: &str) -> Report {
    desk.import(&*kind(name), text, given(&[], &[], None)).await
}

async fn desk(db: Db) -> Desk {
    let desk = Desk::new(db);
    assert_eq!(import(&desk, "areas", AREAS).await.rejected, 0);
    desk
}

/// Created, updated, unchanged, rejected.
fn outcome(r: &Report) -> (u64, u64, u64, u64) {
    (r.outcome.created, r.outcome.updated, r.outcome.unchanged, r.rejected)
}

fn reasons(r: &Report) -> Vec<(u64, &str, &str)> {
    r.reject_list.iter().map(|n| (n.row, n.column.as_str(), n.code)).collect()
}

/// Workers, women and men at or below an area, and its duties as `designation duties/units`.
async fn counted(desk: &Desk, code: &str) -> ((i64, i64, i64), Vec<String>) {
    let mut ctx = desk.read().await;
    let id: Option<(base::uuid::Uuid,)> =
        row!(&mut ctx.tx, "SELECT id FROM areas_area WHERE code = $1", code).unwrap();
    let id = id.unwrap().0;
    let (w, duties) = counts::kept(&mut ctx.tx, &[id]).await.unwrap().remove(&id).unwrap_or_default();
    let wrong = register::counting::differences(&mut ctx).await.unwrap();
    assert!(wrong.is_empty(), "{wrong:?}");
    ctx.rollback().await.unwrap();
    let duties = duties.into_iter().map(|(d, n)| format!("{d} {}/{}", n.duties, n.units)).collect();
    ((w.workers, w.women, w.men), duties)
}

#[both]
async fn a_file_is_taken_in_and_changes_nothing_when_it_comes_again(db: Db) {
    let desk = desk(db).await;
    let report = import(&desk, "workers", FILE).await;
    assert_eq!(outcome(&report), (4, 1, 0, 0), "{:?}", report.reject_list);
    assert_eq!(counted(&desk, "NP").await.0, (4, 2, 2));
    let (workers, duties) = counted(&desk, "NP-AC-001-M-1").await;
    assert_eq!(workers, (3, 2, 1));
    assert_eq!(duties, ["booth_president 1/1", "page_head 2/2"]);
    // She has a duty in either mandal: once in each, once above.
    assert_eq!(counted(&desk, "NP-AC-001-M-2").await.0, (2, 1, 1));
    let again = import(&desk, "workers", FILE).await;
    assert_eq!(outcome(&again), (0, 0, 5, 0));
    assert_eq!(counted(&desk, "NP").await.0, (4, 2, 2));
}

#[both]
async fn numbers_are_sealed_and_found_whoever_shares_them(db: Db) {
    let desk = desk(db).await;
    import(&desk, "workers", FILE).await;
    let mut ctx = desk.read().await;
    let vault = ctx.vault().unwrap();
    let index = vault.indexed(access::vault::Class::Mobile, "+919876543210").unwrap();
    let sql = "SELECT person_id FROM register_worker_number WHERE value_index = $1";
    let found: Vec<(base::uuid::Uuid,)> = rows!(&mut ctx.tx, sql, index).unwrap();
    assert_eq!(found.len(), 2);
    let sql = "SELECT person_id, mobile_sealed, mobile_typed_sealed, voter_sealed FROM register_worker WHERE ref = 'A1'";
    type Row = (base::uuid::Uuid, Vec<u8>, Option<Vec<u8>>, Option<Vec<u8>>);
    let found: Option<Row> = row!(&mut ctx.tx, sql).unwrap();
    let (person, mobile, typed, voter) = found.unwrap();
    let class = access::vault::Class::Mobile;
    let open = |column, sealed: &[u8]| vault.open(class, store::place(column, person), sealed).unwrap();
    assert_eq!(&open("mobile_sealed", &mobile)[..], b"+919876543210");
    assert_eq!(&open("mobile_typed_sealed", &typed.unwrap())[..], "98765 43210".as_bytes());
    assert!(vault.open(class, store::place("social_sealed", person), &mobile).is_err());
    assert_eq!(voter, None, "no duty needs it");
    ctx.rollback().await.unwrap();
}

#[both]
async fn a_later_file_changes_what_it_says_and_keeps_what_it_does_not(db: Db) {
    let desk = desk(db).await;
    import(&desk, "workers", FILE).await;
    let later = "name_hi,name_en,birth_year,unit,duty,ref\n\
        नमूना देवी,Namoona Devi,,NP-AC-001-B-001,booth_president,A1\n\
        कल्पित लाल,,1979,NP-AC-001-B-002,page_head,A2\n\
        नया नमूना,,,NP-AC-001-B-002,booth_agent,A9\n";
    let report = import(&desk, "workers", later).await;
    assert_eq!(outcome(&report), (1, 2, 0, 0), "{:?}", report.reject_list);
    let mut ctx = desk.read().await;
    let sql = "SELECT name_en, birth_year, mobile_sealed IS NOT NULL FROM register_worker
        WHERE ref = 'A1' AND known_until = 9223372036854775807";
    let found: Option<(Option<String>, Option<i32>, bool)> = row!(&mut ctx.tx, sql).unwrap();
    assert_eq!(found, Some((Some("Namoona Devi".into()), Some(1985), true)));
    ctx.rollback().await.unwrap();
    assert_eq!(
        counted(&desk, "NP-AC-001-M-1").await,
        (
            (4, 2, 1),
            vec!["booth_agent 1/1".to_owned(), "booth_president 1/1".to_owned(), "page_head 3/2".to_owned()]
        )
    );
    let no = report.no.unwrap();
    desk.clock.set(base::Clock::now(&*desk.clock) + std::time::Duration::from_millis(1));
    let mut ctx = desk.write().await;
    let kinds: Vec<_> = areas::kinds::all().into_iter().chain(register::kinds::all()).collect();
    intake::undo(&mut ctx, &kinds, no, None).await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(counted(&desk, "NP-AC-001-M-1").await.0, (3, 2, 1));
    assert_eq!(counted(&desk, "NP").await.0, (4, 2, 2));
}

#[both]
async fn without_a_reference_a_row_is_who_it_says(db: Db) {
    let desk = desk(db).await;
    let file = "नाम,मोबाइल,विधानसभा,बूथ,दायित्व\n\
        कल्पित लाल,9876543210,देवपुर,1,पन्ना प्रमुख\n\
        कल्पित लाल,9123456789,देवपुर,1,पन्ना प्रमुख\n\
        Kalpit Bai,,1,NP-AC-001-B-002,विस्तारक\n";
    let report = import(&desk, "workers", file).await;
    assert_eq!(outcome(&report), (3, 0, 0, 0), "{:?}", report.reject_list);
    assert_eq!(outcome(&import(&desk, "workers", file).await), (0, 0, 3, 0));
    // A number that was put right belongs to the same person.
    let mended = file.replace("9123456789", "9123456780");
    assert_eq!(outcome(&import(&desk, "workers", &mended).await), (0, 1, 2, 0));
    assert_eq!(counted(&desk, "NP").await.0, (3, 0, 0));
}

#[both]
async fn rows_that_cannot_be_right_are_told_with_the_way_out(db: Db) {
    let desk = desk(db).await;
    let file = "name_hi,gender,birth_year,unit,duty,from,ref\n\
        ,F,1985,NP-AC-001-B-001,page_head,,1\n\
        क,F,2015,NP-AC-001-B-001,page_head,,2\n\
        ख,F,1785,NP-AC-001-B-001,page_head,,3\n\
        ग,F,,NP-AC-001-B-009,page_head,,4\n\
        घ,F,,NP-AC-001-B-001,,,5\n\
        च,F,,NP-AC-001-B-001,प्रधान,,6\n\
        छ,F,,NP-AC-001-M-1,page_head,,7\n\
        ज,F,,NP-AC-001-B-001,page_head,2030-01-01,8\n\
        झ,x,,NP-AC-001-B-001,page_head,,9\n\
        ट,F,,NP-AC-001-B-001,page_head,,9\n\
        ठ,F,,,page_head,,10\n";
    let report = import(&desk, "workers", file).await;
    assert_eq!(outcome(&report), (1, 0, 0, 10));
    assert_eq!(
        reasons(&report),
        [
            (2, "name_hi", "blank"),
            (3, "birth_year", "under_age"),
            (4, "birth_year", "birth_year"),
            (5, "unit", "unknown_area"),
            (6, "duty", "duty_missing"),
            (7, "duty", "unknown_duty"),
            (8, "duty", "duty_level"),
            (9, "from", "future"),
            (11, "ref", "ref_repeated"),
            (12, "unit", "blank"),
        ]
    );
    assert!(report.warning_list.iter().any(|n| n.code == "unknown_gender"));
}

#[both]
async fn a_copy_of_a_roll_is_not_taken(db: Db) {
    let desk = desk(db).await;
    let mut file = "name,voter_id,unit,duty\n".to_owned();
    for n in 0..60 {
        file.push_str(&format!("नमूना {n},ABC{:06}7,NP-AC-001-B-001,page_head\n", 4_000 + n));
    }
    let refused = desk.try_import(&*kind("workers"), file.as_bytes(), given(&[], &[], None), false).await;
    assert_eq!(refused.unwrap_err().code(), "electoral_roll");
    let caste = "name,जाति,unit,duty\nनमूना,x,NP-AC-001-B-001,page_head\n";
    let refused = desk.try_import(&*kind("workers"), caste.as_bytes(), given(&[], &[], None), false).await;
    assert_eq!(refused.unwrap_err().code(), "caste");
}
