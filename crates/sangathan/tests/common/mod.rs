//! The real program, on an installation of its own.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "helpers of tests; not every test uses all"
)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread::JoinHandle;

use access::Actor;
use access::actions::{Giving, add_user, give};
use access::sessions::{self, How};
use access::users::Account;
use serde_json::Value;
use words::Locale;

/// An installation for one test: a folder of its own, and a database in it or on PostgreSQL.
pub struct Desk {
    pub folder: tempfile::TempDir,
    /// Further variables of every call.
    pub variables: Vec<(String, String)>,
    database: Option<String>,
}

/// How one call ended.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// Makes `sqlite` and `postgres` of one test: `on_both! { fn name(desk) { … } }`.
#[allow(unused_macros)]
macro_rules! on_both {
    ($(#[doc = $doc:literal])* fn $name:ident($desk:ident) $body:block) => {
        $(#[doc = $doc])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;
            fn test($desk: Desk) $body
            #[test]
            fn sqlite() { test(Desk::sqlite()) }
            #[test]
            fn postgres() { test(Desk::postgres(concat!(module_path!(), "::", stringify!($name)))) }
        }
    };
}
#[allow(unused_imports)]
pub(crate) use on_both;

impl Desk {
    /// On SQLite, in the folder `data`.
    pub fn sqlite() -> Desk {
        Desk { folder: tempfile::tempdir().unwrap(), variables: Vec::new(), database: None }
    }

    /// On an empty schema of its own on the server of `TEST_POSTGRES_URL`.
    pub fn postgres(test: &str) -> Desk {
        let url = std::env::var("TEST_POSTGRES_URL").expect(
            "TEST_POSTGRES_URL is not set: run the tests with `make test`, which starts a PostgreSQL of its own",
        );
        let test: String = test.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        let schema = format!("cli_{}_{}", std::process::id(), &test[test.len().saturating_sub(40)..]);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let db = db::Db::open(&db::Location::Postgres(url.clone())).await.unwrap();
            let mut tx = db.write().await.unwrap();
            for sql in [format!("DROP SCHEMA IF EXISTS {schema} CASCADE"), format!("CREATE SCHEMA {schema}")]
            {
                tx.execute(Box::leak(sql.into_boxed_str())).await.unwrap();
            }
            tx.commit().await.unwrap();
            db.close().await;
        });
        let glue = if url.contains('?') { '&' } else { '?' };
        let database = Some(format!("{url}{glue}options=-csearch_path%3D{schema}"));
        Desk { folder: tempfile::tempdir().unwrap(), variables: Vec::new(), database }
    }

    /// Where the database is.
    pub fn location(&self) -> db::Location {
        match &self.database {
            Some(url) => url.parse().unwrap(),
            None => db::Location::Sqlite(self.path("data/sangathan.db")),
        }
    }

    /// Somebody who may do everything, signed in at the database itself: the line of a request's head that says so. The database must be there.
    pub fn signed_in(&self) -> String {
        let location = self.location();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let db = db::Db::open(&location).await.unwrap();
            let host = access::Host::new(db, Arc::new(base::SystemClock), Arc::new(base::SystemRng));
            let mut ctx = host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await.unwrap();
            let person = ctx.ids.make();
            let account =
                Account { id: person, name: "रीना".to_owned(), login: None, disabled_at: None };
            add_user(&mut ctx, account).await.unwrap();
            let days = base::Span::since("2020-01-01".parse().unwrap());
            let (role, paid_by_public) = (access::Role::StateAdministrator, Some(false));
            let giving =
                Giving { person, role, area: None, office: None, days, paid_by_public, reason: None };
            give(&mut ctx, giving).await.unwrap();
            let token = sessions::open(&mut ctx, person, &[How::Passkey], "test").await.unwrap();
            ctx.commit().await.unwrap();
            host.db.close().await;
            format!("cookie: sid={}\r\nsec-fetch-site: same-origin\r\n", token.cookie())
        })
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file into the folder.
    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    /// The program with these arguments, not yet started. Nothing of the caller's settings reaches it.
    pub fn command(&self, line: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sangathan"));
        command
            .env_clear()
            .envs(std::env::var_os("PATH").map(|p| ("PATH", p)))
            .current_dir(self.folder.path());
        if let Some(url) = &self.database {
            command.env("SANGATHAN_DATABASE", url);
        }
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command.args(line).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs the program to its end; the arguments are the words of the line.
    pub fn run(&self, line: &str) -> Ran {
        let words: Vec<&str> = line.split_whitespace().collect();
        ended(self.command(&words).spawn().unwrap())
    }

    /// Runs the program with something on its standard input.
    pub fn fed(&self, line: &str, input: &str) -> Ran {
        let words: Vec<&str> = line.split_whitespace().collect();
        let mut child = self.command(&words).stdin(Stdio::piped()).spawn().unwrap();
        // A program that refuses its input may be gone before it was offered.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        ended(child)
    }

    /// Runs the program, expects exit code `code`, and reads what it says as JSON.
    pub fn json(&self, line: &str, code: i32) -> Value {
        let ran = self.run(&format!("--json {line}"));
        assert_eq!(ran.code, Some(code), "{line}: {ran:?}");
        // Above an error stand the lines of the log.
        let said =
            if ran.out.is_empty() { ran.err.trim_end().rsplit('\n').next().unwrap() } else { &ran.out };
        serde_json::from_str(said).unwrap()
    }
}

/// Waits for a program to end.
pub fn ended(child: Child) -> Ran {
    let o = child.wait_with_output().unwrap();
    let text = |b: Vec<u8>| String::from_utf8(b).unwrap();
    Ran { code: o.status.code(), out: text(o.stdout), err: text(o.stderr) }
}

/// What was said, with every duration (`0.1`, `12.3`) as `T`.
pub fn untimed(text: &str) -> String {
    let is_time = |w: &str| w.split_once('.').is_some_and(|(a, b)| a.parse::<u32>().is_ok() && b.len() == 1);
    let line = |l: &str| l.split(' ').map(|w| if is_time(w) { "T" } else { w }).collect::<Vec<_>>().join(" ");
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// A running server; killed when dropped.
pub struct Server {
    child: Child,
    /// What it says on standard error, read all the time: a server that cannot tell its log stands still.
    told: Option<JoinHandle<String>>,
    pub host: String,
}

/// An answer: status, headers as they came, body.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Server {
    /// Starts `line` and waits until it says its address.
    pub fn start(desk: &Desk, line: &str) -> Server {
        let words: Vec<&str> = line.split_whitespace().collect();
        let mut child = desk.command(&words).spawn().unwrap();
        let mut log = child.stderr.take().unwrap();
        let told = std::thread::spawn(move || {
            let mut all = Vec::new();
            let _ = log.read_to_end(&mut all);
            String::from_utf8_lossy(&all).into_owned()
        });
        let mut said = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
        let host = said.trim().strip_prefix("http://").and_then(|u| u.strip_suffix('/'));
        let host = host.unwrap_or_else(|| panic!("no address: {said}")).to_owned();
        Server { child, told: Some(told), host }
    }

    /// Asks for a page, with further lines of the request's head.
    pub fn get(&self, path: &str, more: &str) -> Answer {
        let mut s = std::net::TcpStream::connect(&self.host).unwrap();
        let host = if more.to_lowercase().contains("host:") {
            String::new()
        } else {
            format!("host: {}\r\n", self.host)
        };
        write!(s, "GET {path} HTTP/1.1\r\n{host}{more}connection: close\r\n\r\n").unwrap();
        let mut all = String::new();
        s.read_to_string(&mut all).unwrap();
        let (head, body) = all.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { status, head: head.to_lowercase(), body: body.to_owned() }
    }

    /// Sends a form with a file, as a browser does; `more` are further lines of the request's head.
    pub fn upload(&self, path: &str, fields: &[(&str, &str)], name: &str, file: &[u8], more: &str) -> Answer {
        let mut body = Vec::new();
        for (field, value) in fields {
            write!(body, "--x\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n")
                .unwrap();
        }
        write!(body, "--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n")
            .unwrap();
        body.extend(file);
        body.extend(b"\r\n--x--\r\n");
        let (host, length) = (&self.host, body.len());
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: {host}\r\ncontent-type: multipart/form-data; boundary=x\r\n\
             content-length: {length}\r\n{more}connection: close\r\n\r\n"
        );
        let mut s = std::net::TcpStream::connect(&self.host).unwrap();
        s.write_all(head.as_bytes()).unwrap();
        // A server that refuses a body may be gone before all of it was offered.
        let _ = s.write_all(&body);
        let mut all = Vec::new();
        let _ = s.read_to_end(&mut all);
        let all = String::from_utf8_lossy(&all);
        let (head, body) = all.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { status, head: head.to_lowercase(), body: body.to_owned() }
    }

    /// Asks the server to stop, as a system does, and waits.
    pub fn stop(mut self) -> Ran {
        signal(&self.child, "TERM");
        let err = self.told.take().unwrap().join().unwrap();
        Ran { code: self.child.wait().unwrap().code(), out: String::new(), err }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends a signal by its name.
pub fn signal(child: &Child, name: &str) {
    assert!(
        Command::new("kill").args([&format!("-{name}"), &child.id().to_string()]).status().unwrap().success()
    );
}

/// A state, two seats and two rows that cannot be taken.
pub const AREAS: &str = "kind,code,name_en,name_hi,parent,reserved,colour
state,NP,Namuna Pradesh,नमूना प्रदेश,,,x
assembly,NP-AC-001,Devpur,देवपुर,NP,SC,y
assembly,NP-AC-002,Ramgarh,रामगढ़,NP,ABC,z
assembly,,Nowhere,,NP,,
assembly,NP-AC-003,Barkheda,बरखेड़ा,NP,,
";

/// Rows of a CSV file.
pub fn rows(path: &Path) -> usize {
    std::fs::read_to_string(path).unwrap().lines().count() - 1
}

/// A workbook whose only sheet is `sheet`, packed.
pub fn workbook(sheet: &[u8]) -> Vec<u8> {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let list = format!(
        r#"<workbook xmlns:r="{office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>"#
    );
    let relation = |target: &str, kind: &str| {
        format!(
            r#"<Relationships xmlns="{package}"><Relationship Id="r1" Type="{office}/{kind}" Target="{target}"/></Relationships>"#
        )
    };
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, part) in [
        ("[Content_Types].xml", &b"<Types/>"[..]),
        ("_rels/.rels", relation("xl/workbook.xml", "officeDocument").as_bytes()),
        ("xl/workbook.xml", list.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relation("worksheets/sheet1.xml", "worksheet").as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
    ] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(part).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
