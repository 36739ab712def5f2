//! `serve` and `demo`, over the network.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test, though not all of it is marked as one")]

mod common;

use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::process::Stdio;

use common::{AREAS, Desk, Server, ended, on_both, signal};
use serde_json::json;

on_both! {
    fn a_server_answers_and_stops(desk) {
        let server = Server::start(&desk, "serve --listen 127.0.0.1:0");
        assert_eq!(server.get("/healthz", "").status, 200);
        assert_eq!(server.get("/readyz", "").body, "{\"status\":\"ok\"}");
        let version: serde_json::Value = serde_json::from_str(&server.get("/version", "").body).unwrap();
        assert_eq!((&version["name"], version["schema"].as_i64() >= Some(6)), (&json!("sangathan"), true));

        let missing = server.get("/no?name=secret", "");
        assert!(missing.status == 404 && missing.body.contains("lang=\"hi\"") && !missing.body.contains("class=\"sample\""));
        for header in ["content-security-policy: default-src 'none'", "x-content-type-options: nosniff",
            "referrer-policy: same-origin", "x-frame-options: deny", "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin", "cache-control: no-store"]
        {
            assert!(missing.head.contains(header), "{header} in {}", missing.head);
        }
        assert!(server.get("/no?lang=en", "").body.contains("lang=\"en\""));
        assert!(server.get("/api/v1/no", "").head.contains("application/problem+json"));
        assert_eq!(server.get("/healthz", "host: evil.example\r\n").status, 421);

        let stopped = server.stop();
        assert_eq!(stopped.code, Some(0), "{stopped:?}");
        assert!(stopped.err.contains("path=\"-\"") && !stopped.err.contains("/no") && !stopped.err.contains("secret"), "{}", stopped.err);
    }
}

#[test]
fn others_are_let_near_only_when_it_is_safe() {
    let desk = Desk::sqlite();
    for (lang, says) in [("hi", "पासवर्ड भी, रास्ते में पढ़ा जा सकेगा"), ("en", "could be read on its way")]
    {
        let ran = desk.run(&format!("--lang {lang} serve --listen 0.0.0.0:0"));
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
        assert!(ran.err.contains(says), "{}", ran.err);
    }
    assert!(!desk.path("data").exists());
    // Under TLS, but with nobody yet who could sign in.
    let early = desk.json("serve --listen 0.0.0.0:0 --public-url https://office.example", 1);
    assert_eq!(early["error"]["code"], "not_set_up");
    let server = Server::start(&desk, "serve --listen 127.0.0.1:0");
    let taken = desk.json(&format!("serve --listen {}", server.host), 1);
    assert_eq!(taken["error"]["code"], "listen");
}

on_both! {
    /// T14 and the names: behind a proxy the public name is answered to, with the order to stay under TLS; a form opened before a restart is taken after it.
    fn behind_a_proxy_and_after_a_restart(desk) {
        let line = "serve --listen 127.0.0.1:0 --public-url https://office.example --trusted-proxy 127.0.0.1";
        let server = Server::start(&desk, line);
        let me = desk.signed_in().replace("cookie: sid", "cookie: __Host-sid");
        let named = format!("host: office.example\r\n{me}");
        let page = server.get("/imports/new", &named);
        assert!(page.status == 200 && page.head.contains("strict-transport-security: max-age=31536000; includesubdomains"), "{}", page.head);
        assert_eq!(server.get("/imports/new", &format!("host: other.example\r\n{me}")).status, 421);
        let plain = named.replace("__Host-sid", "sid");
        assert_eq!(server.get("/imports/new", &plain).status, 303);
        let op = page.body.split("name=\"op\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(server.stop().code, Some(0));

        let server = Server::start(&desk, line);
        let fields = [("op", op.as_str()), ("kind", "areas"), ("on", ""), ("source", ""), ("sheet", "")];
        let me = me.replace("cookie", "origin: https://office.example\r\ncookie");
        let sent = server.upload("/imports/new", &fields, "a.csv", AREAS.as_bytes(), &me);
        assert_eq!(sent.status, 303, "{}", sent.body);
        let key = std::fs::metadata(desk.path("data/keys/forms.key")).unwrap();
        assert_eq!((key.permissions().mode() & 0o777, key.len()), (0o600, 32));
    }
}

#[test]
fn the_log_is_for_machines_if_they_ask() {
    let desk = Desk::sqlite();
    let mut command = desk.command(&["serve", "--listen", "127.0.0.1:0"]);
    let mut child = command.env("SANGATHAN_LOG_FORMAT", "json").spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    signal(&child, "TERM");
    let ran = ended(child);
    let logged = ran.err.lines().filter_map(|l| serde_json::from_str::<serde_json::Value>(l).ok());
    assert!(logged.into_iter().any(|l| l["message"] == "serving"), "{}", ran.err);
    let wrong = common::ended(desk.command(&["migrate"]).env("SANGATHAN_LOG_FORMAT", "xml").spawn().unwrap());
    assert_eq!(wrong.code, Some(2));
}

#[test]
fn a_sample_is_finished_after_a_kill_and_stays_a_sample() {
    let desk = Desk::sqlite();
    let mut child =
        desk.command(&["demo", "--small", "--listen", "127.0.0.1:0"]).stdout(Stdio::null()).spawn().unwrap();
    let told = BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap);
    let third = told.into_iter().find(|l| l.contains("  3/")).expect("the third file is told");
    assert!(third.contains(".csv"));
    child.kill().unwrap();
    child.wait().unwrap();
    let begun = desk.json("--data demo-data import list", 0).as_array().unwrap().len();
    assert!(begun >= 3);

    let server = Server::start(&desk, "demo --small --listen 127.0.0.1:0 --workers 5");
    let page = server.get("/no", "");
    assert!(page.body.contains("class=\"sample\""), "{}", page.body);
    let stopped = server.stop();
    assert!(stopped.code == Some(0) && stopped.err.contains("5 काल्पनिक कार्यकर्ता"), "{stopped:?}");
    let list = desk.json("--data demo-data import list", 0);
    let files: Vec<&str> = list.as_array().unwrap().iter().map(|i| i["file"].as_str().unwrap()).collect();
    let rejected: u64 = list.as_array().unwrap().iter().map(|i| i["rejected"].as_u64().unwrap()).sum();
    assert_eq!((files.len(), rejected), (17, 0), "{files:?}");

    // Also where only the database went, and its keys are named.
    assert_eq!(desk.run("--data demo-data backup copy.db").code, Some(0));
    assert_eq!(desk.run("--data other restore copy.db").code, Some(0));
    for folder in ["demo-data", "other"] {
        let server = Server::start(
            &desk,
            &format!("serve --data {folder} --keys demo-data/keys --listen 127.0.0.1:0"),
        );
        assert!(server.get("/no", "").body.contains("class=\"sample\""), "{folder}");
    }
}

#[test]
fn nothing_invented_is_mixed_into_real_data() {
    let desk = Desk::sqlite();
    desk.write("areas.csv", AREAS);
    desk.run("import areas areas.csv");
    assert_eq!(desk.json("--data data demo --listen 127.0.0.1:0", 1)["error"]["code"], "not_a_sample");
    assert_eq!(desk.run("--database sqlite://x.db demo").code, Some(2));
    assert!(!desk.path("data/SAMPLE").exists());
}
