//! Files that come through the browser, to the real program: workbooks are read by its child process, and what is too much is refused.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test, though not all of it is marked as one")]

mod common;

use common::{AREAS, Desk, Server, on_both, workbook};
use rust_xlsxwriter::Workbook;
use serde_json::json;

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split(before).nth(1).and_then(|t| t.split(after).next()).unwrap_or_default()
}

fn op(server: &Server, me: &str) -> String {
    between(&server.get("/imports/new", me).body, "name=\"op\" value=\"", "\"").to_owned()
}

fn send(server: &Server, me: &str, kind: &str, name: &str, file: &[u8]) -> common::Answer {
    let op = op(server, me);
    let fields = [("op", op.as_str()), ("kind", kind), ("on", ""), ("source", ""), ("sheet", "")];
    server.upload("/imports/new?lang=en", &fields, name, file, me)
}

on_both! {
    fn a_workbook_is_looked_at_and_imported(desk) {
        let mut book = Workbook::new();
        let notes = book.add_worksheet().set_name("टिप्पणी").unwrap();
        for (row, cells) in [(0, ["क्या", "कहाँ"]), (1, ["पुरानी सूची", "अलमारी"])] {
            notes.write_row(row, 0, cells).unwrap();
        }
        let sheet = book.add_worksheet().set_name("क्षेत्र").unwrap();
        for (r, line) in AREAS.lines().enumerate() {
            for (c, cell) in line.split(',').enumerate() {
                sheet.write(r as u32, c as u16, cell).unwrap();
            }
        }
        let server = Server::start(&desk, "serve --listen 127.0.0.1:0");
        let me = desk.signed_in();
        let answer = send(&server, &me, "areas", "क्षेत्र.xlsx", &book.save_to_buffer().unwrap());
        assert_eq!(answer.status, 303, "{}", answer.body);
        let to = between(&answer.head, "location: ", "\r\n").to_owned();
        // The first sheet is no list of areas; the other can be chosen.
        let page = server.get(&format!("{to}?lang=en"), &me).body;
        assert!(page.contains("not understood yet") && page.contains("<option value=\"क्षेत्र\">"), "{page}");
        let (op, revision) = (op(&server, &me), between(&page, "name=\"revision\" value=\"", "\"").to_owned());
        let fields = [("op", op.as_str()), ("revision", &revision), ("sheet", "क्षेत्र"), ("on", "")];
        assert_eq!(server.upload(&format!("{to}/columns"), &fields, "", b"", &me).status, 303);
        let page = server.get(&format!("{to}?lang=en"), &me).body;
        assert!(page.contains("of 5 rows 3 are sound, 2 are rejected"), "{page}");
        // Nothing but a button of ours imports it.
        let (op, revision) = (between(&page, "name=\"op\" value=\"", "\""), between(&page, "name=\"revision\" value=\"", "\""));
        let fields = [("op", op), ("revision", revision)];
        let import = format!("{to}/import");
        let foreign = me.replace("same-origin", "cross-site");
        assert_eq!(server.upload(&import, &fields, "", b"", &foreign).status, 403);
        let done = server.upload(&import, &fields, "", b"", &me);
        assert!(done.status == 303 && done.head.contains("location: /imports/1\r\n"), "{}", done.head);
        drop(server);
        let listed = desk.json("import list", 0);
        assert_eq!((&listed[0]["file"], &listed[0]["created"]), (&json!("क्षेत्र.xlsx"), &json!(3)));
        desk.json("import undo 1", 0);
    }
}

#[test]
fn hostile_files_end_on_the_page_they_came_from() {
    let desk = Desk::sqlite();
    let server = Server::start(&desk, "serve --listen 127.0.0.1:0");
    let me = desk.signed_in();
    let far = br#"<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>"#;
    let text = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet/>";
    for (name, file, said) in [
        ("far.xlsx", workbook(far), "columns"),
        ("bomb.xlsx", workbook(&vec![b' '; 40 << 20]), "unpacks to far more"),
        ("entity.xlsx", workbook(text.as_bytes()), "form-errors"),
        ("cut.xlsx", workbook(far)[..200].to_vec(), "form-errors"),
        ("line.csv", [b"a,b\n".to_vec(), vec![b'x'; 3 << 20]].concat(), "longer than 1 MB"),
    ] {
        let answer = send(&server, &me, "areas", name, &file);
        assert_eq!(answer.status, 200, "{name}");
        assert!(
            answer.body.contains(said) && answer.body.contains("aria-invalid=\"true\""),
            "{name}: {}",
            answer.body
        );
    }
    // More than a form may have is not read to its end.
    let answer = send(&server, &me, "areas", "large.csv", &vec![b'a'; 33 << 20]);
    assert!(answer.status == 422 || answer.status == 413, "{}", answer.status);
    // What is no form at all is not taken for one.
    let no_form = server.upload("/imports/new?lang=en", &[], "x", b"x", &me);
    assert_eq!(no_form.status, 403);
    assert!(server.get("/imports/new?lang=en", &me).body.contains("Choose a file"), "it serves on");
    assert!(
        !server.get("/imports/new?lang=en", &me).body.contains("/imports/drafts/"),
        "nothing of it is kept"
    );
    drop(server);
    assert_eq!(desk.json("import list", 0), json!([]));
}
