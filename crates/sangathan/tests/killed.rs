//! Killed in the middle, nothing is half done, and running it again finishes it.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test, though not all of it is marked as one")]

mod common;

use std::fmt::Write as _;
use std::thread::sleep;
use std::time::Instant;

use common::{Desk, ended, on_both};
use serde_json::json;

const BOOTHS: usize = 2_500;

on_both! {
    fn an_import_killed_half_way_leaves_nothing(desk) {
        let mut text = "kind,code,name_en,parent\nstate,NP,Namuna,\nassembly,NP-AC-001,Devpur,NP\n".to_owned();
        for n in 1..=BOOTHS {
            writeln!(text, "booth,NP-AC-001-B-{n:05},Booth {n},NP-AC-001").unwrap();
        }
        desk.write("booths.csv", text);
        // The database and its keys are made once, and are no part of what is measured.
        assert_eq!(desk.run("import areas booths.csv --dry-run").code, Some(0));
        let began = Instant::now();
        assert_eq!(desk.json("import areas booths.csv --dry-run", 0)["created"], json!(BOOTHS + 2));
        let whole = began.elapsed();
        let mut killed = 0;
        for part in [0.3, 0.6, 0.8, 0.95] {
            let mut child = desk.command(&["import", "areas", "booths.csv"]).spawn().unwrap();
            sleep(whole.mul_f64(part));
            if child.try_wait().unwrap().is_some() {
                // Faster than the trial: nothing left to kill.
                break;
            }
            child.kill().unwrap();
            if ended(child).code.is_none() {
                let list = desk.json("import list", 0);
                assert_eq!(desk.json("audit verify", 0)["ok"], json!(true));
                if list != json!([]) {
                    // The kill came between the commit and the end of the program.
                    assert_eq!(list[0]["created"], json!(BOOTHS + 2));
                    return;
                }
                killed += 1;
            }
        }
        assert!(killed > 0, "the import was never caught in the middle");
        let report = desk.json("import areas booths.csv", 0);
        let taken = report["created"].as_u64().unwrap() + report["unchanged"].as_u64().unwrap();
        assert_eq!((taken, &report["rejected"]), (BOOTHS as u64 + 2, &json!(0)));
        assert_eq!(desk.json("import areas booths.csv", 0)["unchanged"], json!(BOOTHS + 2));
        assert_eq!(desk.json("audit verify", 0)["ok"], json!(true));
        assert_eq!(desk.run("doctor").code, Some(0));
    }
}
