//! `import` as a person and as a script meet it.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test, though not all of it is marked as one")]

mod common;

use common::{AREAS, Desk, on_both, rows, untimed};
use serde_json::json;

on_both! {
    /// What is said, to the word, in both languages; and the exit code that says it to a script.
    fn some_rows_are_rejected_and_the_rest_is_taken(desk) {
        desk.write("areas.csv", AREAS);
        let hi = desk.run("import areas areas.csv");
        assert_eq!((hi.code, hi.err.as_str()), (Some(3), ""));
        assert_eq!(untimed(&hi.out), "\
areas.csv (क्षेत्र): 5 पंक्तियाँ पढ़ीं: 3 नई, 0 बदलीं, 0 पहले जैसी, 2 अस्वीकृत। T से.

अस्वीकृत पंक्तियाँ (2):
  पंक्ति 4, स्तंभ reserved, «ABC»: «ABC» आरक्षण नहीं है; GEN, SC या ST लिखें।
  पंक्ति 5, स्तंभ code: यह खाना खाली नहीं हो सकता। मान भरें और फिर से आयात करें।

चेतावनियाँ (1); ये पंक्तियाँ ली गईं:
  column_not_used × 1
    पंक्ति 1, स्तंभ colour: स्तंभ «colour» पहचाना नहीं गया और इस्तेमाल नहीं हुआ। ज़रूरी हो तो बताएँ कि वह कौन-सा खाना है (आदेश में --map)।

अस्वीकृत पंक्तियाँ areas.rejects.csv में हैं। वहीं सुधारकर वही फ़ाइल लें: sangathan import areas areas.rejects.csv
वापस लेना हो तो: sangathan import undo 1");
        assert_eq!(rows(&desk.path("areas.rejects.csv")), 2);

        let en = desk.run("import areas areas.csv --lang en");
        assert_eq!(en.code, Some(3));
        assert_eq!(untimed(&en.out), "\
areas.csv (Areas): 5 rows read: 0 new, 0 changed, 3 as before, 2 rejected. T s

Rejected rows (2):
  Row 4, column reserved, «ABC»: «ABC» is no reservation; write GEN, SC or ST.
  Row 5, column code: This cell must not be blank. Fill it in and import again.

Warnings (1); these rows were taken:
  column_not_used × 1
    Row 1, column colour: Column «colour» was not recognised and not used. If it is needed, say which field it is (in a command with --map).

Rejected rows are in areas.2.rejects.csv. Correct them there and import that file: sangathan import areas areas.2.rejects.csv
Nothing new: everything was known already.");
    }
}

on_both! {
    fn a_script_reads_the_promised_keys(desk) {
        desk.write("areas.csv", AREAS);
        let first = desk.json("import areas areas.csv --source gazette", 3);
        for (key, value) in [("kind", json!("areas")), ("file", json!("areas.csv")), ("read", json!(5)),
            ("created", json!(3)), ("updated", json!(0)), ("unchanged", json!(0)), ("rejected", json!(2)),
            ("warnings", json!(1)), ("rejects_file", json!("areas.rejects.csv"))]
        {
            assert_eq!(first[key], value, "{key}");
        }
        assert!(first["seconds"].is_number());
        let again = desk.json("import areas areas.csv --rejects r.csv", 3);
        assert_eq!((&again["created"], &again["updated"], &again["rejects_file"]), (&json!(0), &json!(0), &json!("r.csv")));
        let list = desk.json("import list", 0);
        assert_eq!((&list[1]["no"], &list[1]["source"], &list[0]["unchanged"]), (&json!(1), &json!("gazette"), &json!(3)));
    }
}

on_both! {
    fn a_trial_says_the_same_and_changes_nothing(desk) {
        desk.write("areas.csv", AREAS);
        let trial = desk.json("import areas areas.csv --dry-run", 3);
        assert_eq!((&trial["created"], &trial["rejected"], &trial["no"]), (&json!(3), &json!(2), &json!(null)));
        assert_eq!(desk.json("import list", 0), json!([]));
        assert!(desk.run("--lang en import areas areas.csv --dry-run").out.contains("This was a trial"));
        assert_eq!(desk.json("import areas areas.csv", 3)["created"], json!(3));
    }
}

on_both! {
    fn an_import_is_taken_back(desk) {
        desk.write("areas.csv", AREAS);
        desk.run("import areas areas.csv");
        desk.write("electors.csv", "area,as_of,electors\nNP-AC-001,2023-10-04,243743\n");
        assert_eq!(desk.json("import electors electors.csv", 0)["created"], json!(1));
        // The electors rest on the areas.
        let refused = desk.json("import undo 1", 1);
        assert_eq!(refused["error"]["code"], "built_upon");
        assert!(refused["error"]["hi"].is_string() && refused["error"]["en"].is_string());
        assert_eq!(desk.run("import undo 2").out, "आयात 2 वापस लिया गया।\n");
        assert_eq!(desk.run("--lang en import undo 1 --reason wrong").out, "Import 1 is undone.\n");
        assert_eq!(desk.run("import undo 1").code, Some(1));
        let list = desk.run("--lang en import list").out;
        assert_eq!(list.matches("· undone ").count(), 2, "{list}");
        assert!(desk.run("audit list").out.contains("undo_import · import 1 · wrong"));
        // What was taken back can come again.
        assert_eq!(desk.json("import areas areas.csv", 3)["created"], json!(3));
    }
}

#[test]
fn standard_input_is_a_file_too() {
    let desk = Desk::sqlite();
    let ran = desk.fed("--lang en import areas - --json", AREAS);
    assert_eq!(ran.code, Some(3), "{ran:?}");
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((&report["file"], &report["created"]), (&json!("-"), &json!(3)));
    assert_eq!(rows(&desk.path("areas.rejects.csv")), 2);
}

#[test]
fn a_wrong_call_says_what_is_right_and_makes_nothing() {
    let desk = Desk::sqlite();
    for (line, says) in [
        ("--lang en import areass x.csv", "There is no kind «areass». The kinds are: areas aliases electors"),
        ("--lang en import", "Of which kind is the file?"),
        ("--lang en import areas", "Missing: FILE."),
        ("--lang en import areas x.csv --on yesterday", "--on: «yesterday» cannot be read."),
        ("--lang en import areas x.csv --map electors", "«electors» must have the form FIELD=…"),
        ("--lang en import areas x.csv --ono", "There is no option «--ono» here. Did you mean --on?"),
        ("--lang en import areas x.csv --sheet", "needs a value"),
        ("import areas x.csv --lang fr", "«fr»"),
        ("--data a --database sqlite://b import list", "--data और --database साथ नहीं दिए जा सकते।"),
        ("--lang en", "serve, demo, import"),
    ] {
        let ran = desk.run(line);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{line}");
        assert!(ran.err.contains(says), "{line}: {}", ran.err);
    }
    assert_eq!(desk.json("import areas none.csv", 1)["error"]["code"], "no_such_file");
    assert_eq!(desk.json("import list", 1)["error"]["code"], "no_database");
    assert_eq!(std::fs::read_dir(desk.folder.path()).unwrap().count(), 0);
}

#[test]
fn a_file_that_is_no_table_changes_nothing() {
    let desk = Desk::sqlite();
    desk.write("a.csv", b"%PDF-1.7");
    assert_eq!(desk.json("import areas a.csv", 1)["error"]["code"], "pdf");
    desk.write("b.csv", "kind,code,name,aadhaar\nassembly,X,Y,999941057058\n");
    let refused = desk.run("--lang en import areas b.csv");
    assert_eq!(refused.code, Some(1), "{refused:?}");
    desk.write("c.csv", "kind,code\nassembly,X\n");
    assert_eq!(desk.json("import areas c.csv", 1)["error"]["code"], "missing_column");
    assert_eq!(desk.json("import areas c.csv --map nonsense=code", 2)["error"]["code"], "no_such_field");
    assert_eq!(desk.json("import list", 0), json!([]));
}

#[test]
fn options_fill_what_the_file_lacks() {
    let desk = Desk::sqlite();
    desk.write("areas.csv", AREAS);
    desk.run("import areas areas.csv");
    desk.write("roll.csv", "AC_NO;पुरुष मतदाता;महिला\n1;1,21,000;१,१९,०००\n");
    let line = "import electors roll.csv --on 31-01-2023 --map electors=पुरुष|मतदाता+महिला --set area=NP-AC-{AC_NO:03}";
    let words: Vec<String> = line.split(' ').map(|w| w.replace('|', " ")).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let ran = common::ended(desk.command(&words).env("SANGATHAN_JSON", "1").spawn().unwrap());
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap_or_else(|e| panic!("{e}: {ran:?}"));
    assert_eq!((ran.code, &report["created"]), (Some(0), &json!(1)), "{report}");
}
