//! While an election is on, official accounts count for no target and no rank, and the report says so. All people are invented.
#![allow(clippy::unwrap_used)]

mod common;

use common::{ask, kind, rule, set};
use db::{Db, both};
use law::actions::calendar;
use law::model::Said;
use reach::export::table;
use reach::model::Measure;
use reach::rules::verdict::{Flag, Verdict};
use register::model::Role;
use testkit::{Desk, day, given};
use words::Locale;

const AREAS: &str = "kind,code,name_hi,name_en,parent,member_of\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,,\n\
    org_district,NP-OD-01,उत्तर,Uttar,NP,\n\
    loksabha,NP-PC-01,देवपुर लोकसभा,Devpur Lok Sabha,,\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP-OD-01,NP-PC-01\n\
    assembly,NP-AC-002,रामगढ़,Ramgarh,NP-OD-01,\n";
const ELECTORS: &str = "area,as_of,electors,source\n\
    NP-AC-001,2023-10-04,100000,नमूना\nNP-AC-002,2023-10-04,100000,नमूना\n";
const OFFICES: &str =
    "person,role,area,from\nनमूना देवी,mla,NP-AC-001,2023-12-03\nनमूना कुमार,mla,NP-AC-002,2023-12-03\n";
const ACCOUNTS: &str = "person,platform,handle,owner\n\
    नमूना देवी,facebook,namuna.devi,personal\n\
    नमूना देवी,x,namuna_devi_gov,government\n\
    नमूना कुमार,facebook,namuna.kumar,government\n";
const READINGS: &str = "account,platform,at,followers\n\
    namuna.devi,facebook,2026-11-01,4000\n\
    namuna_devi_gov,x,2026-11-01,3000\n\
    namuna.kumar,facebook,2026-11-01,6000\n";

#[both]
async fn official_accounts_drop_out_while_the_code_holds_and_come_back_after_it(db: Db) {
    let desk = Desk::new(db);
    for (name, text) in [
        ("areas", AREAS),
        ("electors", ELECTORS),
        ("offices", OFFICES),
        ("accounts", ACCOUNTS),
        ("readings", READINGS),
    ] {
        let r = desk.import(&*kind(name), text, given(&[], &[], None)).await;
        assert_eq!(r.rejected, 0, "{name}: {:?}", r.reject_list);
    }
    set(&desk, rule(&desk, "mla-5", Role::Mla, Measure::Sum, 5)).await;
    let mut ctx = desk.write().await;
    let seat = areas::store::by_code(&mut ctx.tx, "NP-PC-01").await.unwrap().unwrap().id;
    let said = Said {
        name: "नमूना उपचुनाव".to_owned(),
        name_en: None,
        area: seat,
        from: day("2026-11-05"),
        until: day("2026-11-20"),
    };
    let closes = words::moment::at(day("2026-11-15"), 18 * 60);
    calendar::declare(&mut ctx, &said, closes).await.unwrap();
    ctx.commit().await.unwrap();
    for (on, devi, code) in [
        ("2026-11-04", (Verdict::Met, 7_000), false),
        ("2026-11-05", (Verdict::NotMet, 4_000), true),
        ("2026-11-19", (Verdict::NotMet, 4_000), true),
        ("2026-11-20", (Verdict::Met, 7_000), false),
    ] {
        let r = ask(&desk, Role::Mla, day(on), None, None).await.unwrap();
        let of = |name: &str| r.rows.iter().find(|x| x.names.get(Locale::Hi) == name).unwrap();
        let (x, other) = (of("नमूना देवी"), of("नमूना कुमार"));
        assert_eq!((x.judgement.verdict, x.judgement.sum.bounds.value), (devi.0, Some(devi.1)), "{on}");
        assert_eq!(x.judgement.flags.contains(&Flag::UnderCode), code, "{on}");
        // The other seat has no election.
        assert_eq!(other.judgement.sum.bounds.value, Some(6_000), "{on}");
        assert!(!other.judgement.flags.contains(&Flag::UnderCode), "{on}");
        let told = table::text(&r, Locale::Hi);
        assert_eq!(told.contains("इनमें से 1 पर आचार संहिता लागू है"), code, "{on}: {told}");
    }
}
