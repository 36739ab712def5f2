//! The whole way of a file through the browser. All places are invented.

use access::Actor;
use axum::Router;
use axum::body::{Body, to_bytes};
use base::Clock as _;
use db::{Db, both};
use http::{HeaderMap, Request, StatusCode};
use intake::draft;
use intake::template::Choices;
use system::{Shared, System};
use testkit::{Desk as Floor, given};
use tower::ServiceExt as _;

use crate::Desk;

const AREAS: &str = "kind,code,name_hi,name_en,parent\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP\n\
    assembly,NP-AC-002,रामगढ़,Ramgarh,NP\n\
    assembly,NP-AC-003,बरखेड़ा,Barkheda,NP\n";

/// As an office keeps it: a title above, a name written wrongly over and over, a negative number, a day to come, a cell too many.
const UGLY: &str = "अंतिम सूची,,,\n\
    विधानसभा,सूची की तारीख,मतदाता,टिप्पणी\n\
    देवपुर,04/10/2023,\"2,00,000\",\n\
    देवपर,05/10/2023,2 लाख,\n\
    देवपर,06/10/2023,200100,\n\
    देवपर,07/10/2023,200200,\n\
    रामगढ़,04/10/2023,-5,<script>alert(1)</script>\n\
    बरखेड़ा,04/10/2033,150000,\n\
    बरखेड़ा,05/10/2023,150000,,अतिरिक्त\n";

struct Site {
    floor: Floor,
    app: Router,
}

/// What a page's first form needs to be sent.
struct Seen {
    page: String,
    op: String,
    revision: String,
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split(before).nth(1).and_then(|t| t.split(after).next()).unwrap_or_default()
}

impl Site {
    async fn new(db: Db) -> Site {
        let floor = Floor::new(db);
        let none = |_: &dyn intake::Kind, _| Choices::new();
        let systems: Vec<Box<dyn System>> = vec![Box::new(areas::Areas), Box::new(Desk::new(none))];
        let routes = Desk::new(none).routes();
        let app =
            routes.seen_by(Actor::LocalOperator, Shared::new(floor.host.clone(), false, "", systems.into()));
        let kinds = areas::kinds::all();
        let areas = kinds.iter().find(|k| k.name() == "areas").unwrap();
        floor.import(areas.as_ref(), AREAS, given(&[], &[], None)).await;
        Site { floor, app }
    }

    fn later(&self, seconds: u64) {
        self.floor.clock.set(self.floor.clock.now() + std::time::Duration::from_secs(seconds));
    }

    async fn send(&self, request: Request<Body>) -> (StatusCode, HeaderMap, String) {
        self.floor.clock.set(self.floor.clock.now() + std::time::Duration::from_millis(1));
        let (parts, body) = self.app.clone().oneshot(request).await.unwrap().into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        (parts.status, parts.headers, String::from_utf8_lossy(&body).into_owned())
    }

    async fn get(&self, uri: &str) -> (StatusCode, HeaderMap, String) {
        self.send(Request::get(uri).body(Body::empty()).unwrap()).await
    }

    async fn page(&self, uri: &str) -> Seen {
        let glue = if uri.contains('?') { '&' } else { '?' };
        let (status, _, page) = self.get(&format!("{uri}{glue}lang=en")).await;
        assert_eq!(status, StatusCode::OK, "{uri}: {page}");
        for forbidden in [" style=", " onclick=", "<script>", "javascript:", "{$", "{ $"] {
            assert!(!page.contains(forbidden), "{uri}: {forbidden}");
        }
        let op = between(&page, "name=\"op\" value=\"", "\"").to_owned();
        let revision = between(&page, "name=\"revision\" value=\"", "\"").to_owned();
        Seen { page, op, revision }
    }

    /// Sends a form; answers its status, where it leads, and its page.
    async fn post(&self, uri: &str, fields: &[(&str, &str)]) -> (StatusCode, String, String) {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(fields);
        let request = Request::post(format!("{uri}?lang=en"))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(form.finish()))
            .unwrap();
        let (status, headers, page) = self.send(request).await;
        let to = headers.get("location").map(|h| h.to_str().unwrap().to_owned()).unwrap_or_default();
        (status, to, page)
    }

    /// Sends a file as a browser does.
    async fn upload(&self, kind: &str, name: &str, bytes: &[u8]) -> (StatusCode, String, String) {
        let op = self.page("/imports/new").await.op;
        self.upload_as(&op, kind, name, bytes).await
    }

    /// The same with an operation that may have been sent before.
    async fn upload_as(
        &self,
        op: &str,
        kind: &str,
        name: &str,
        bytes: &[u8],
    ) -> (StatusCode, String, String) {
        let mut body = Vec::new();
        for (field, value) in
            [("op", op), ("kind", kind), ("on", ""), ("source", "ज़िला कार्यालय"), ("sheet", "")]
        {
            body.extend(
                format!("--x\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n")
                    .as_bytes(),
            );
        }
        let head = format!(
            "--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: text/html\r\n\r\n"
        );
        body.extend(head.as_bytes());
        body.extend(bytes);
        body.extend(b"\r\n--x--\r\n");
        let request = Request::post("/imports/new?lang=en")
            .header("content-type", "multipart/form-data; boundary=x")
            .body(Body::from(body))
            .unwrap();
        let (status, headers, page) = self.send(request).await;
        let to = headers.get("location").map(|h| h.to_str().unwrap().to_owned()).unwrap_or_default();
        (status, to, page)
    }

    /// A file that becomes a draft; its address.
    async fn draft(&self, bytes: &str) -> String {
        let (status, to, page) = self.upload("electors", "roll.csv", bytes.as_bytes()).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
        to
    }

    async fn count(&self, table: &'static str) -> i64 {
        let mut ctx = self.floor.read().await;
        let sql = match table {
            "electors" => "SELECT count(*) FROM areas_electors WHERE known_until = 9223372036854775807",
            "imports" => "SELECT count(*) FROM intake_import",
            "files" => "SELECT count(*) FROM intake_file",
            "drafts" => "SELECT count(*) FROM intake_draft",
            _ => "SELECT count(*) FROM intake_rejects",
        };
        let n = ctx.tx.number(sql).await.unwrap();
        ctx.rollback().await.unwrap();
        n
    }
}

#[both]
async fn an_ugly_file_is_mended_imported_once_and_taken_back(db: Db) {
    let site = Site::new(db).await;
    let to = site.draft(UGLY).await;
    let seen = site.page(&to).await;
    assert!(seen.page.contains("of 7 rows 1 are sound, 6 are rejected"), "{}", seen.page);
    // What was understood: the number, the day, and which seat was meant.
    assert!(seen.page.contains("<strong>4 October 2023</strong>"), "{}", seen.page);
    assert!(
        seen.page.contains("<strong>Devpur (NP-AC-001)</strong>")
            || seen.page.contains("<strong>देवपुर (NP-AC-001)</strong>")
    );
    // Whatever a cell holds is text.
    assert!(seen.page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{}", seen.page);
    // The faulty cells are marked, and say why.
    assert!(seen.page.contains("id=\"cell-7-2\" name=\"cell.7.2\" type=\"text\" value=\"-5\" autocomplete=\"off\" aria-invalid=\"true\" aria-describedby=\"why-7-0\""), "{}", seen.page);
    // Three rows hold the same unknown name: they are one question, with the near names to choose from.
    assert!(
        seen.page.contains("3 rows") && seen.page.contains("<option value=\"NP-AC-001\">"),
        "{}",
        seen.page
    );
    assert!(!seen.page.contains("id=\"row-4\""), "what one answer mends is not asked row by row");
    assert!(site.page(&format!("{to}?why=unknown_area")).await.page.contains("id=\"row-4\""));
    assert_eq!((site.count("electors").await, site.count("imports").await), (0, 1), "nothing has changed");

    let mend = format!("{to}/mend");
    let form = [
        ("op", seen.op.as_str()),
        ("revision", &seen.revision),
        ("same.0", "देवपर"),
        ("column.0", "0"),
        ("choice.0", "NP-AC-001"),
        ("text.0", ""),
        ("cell.7.2", "1,90,000"),
        ("cell.8.0", "बरखेड़ा"),
        ("cell.8.1", "04/10/2023"),
    ];
    // Twice, as an impatient finger does.
    for _ in 0..2 {
        let (status, next, page) = site.post(&mend, &form).await;
        assert_eq!((status, next.contains("saved=1")), (StatusCode::SEE_OTHER, true), "{page}");
    }
    let seen = site.page(&to).await;
    assert!(seen.page.contains("of 7 rows 6 are sound, 1 are rejected"), "{}", seen.page);
    assert!(seen.page.contains("5 cells corrected"), "{}", seen.page);
    assert!(seen.page.contains("name=\"cut.9\""), "{}", seen.page);

    let import = format!("{to}/import");
    let form = [("op", seen.op.as_str()), ("revision", seen.revision.as_str())];
    for _ in 0..2 {
        let (status, next, page) = site.post(&import, &form).await;
        assert_eq!((status, next.as_str()), (StatusCode::SEE_OTHER, "/imports/2"), "{page}");
    }
    assert_eq!((site.count("electors").await, site.count("imports").await), (6, 2), "twice is once");
    assert_eq!(site.count("files").await, 0, "the file is not kept longer than its draft");
    assert_eq!(site.get(&to).await.1["location"], "/imports/2");

    // The ledger says by which door, and cell by cell what was corrected.
    let result = site.page("/imports/2").await;
    for said in [
        "Imported: 6 new",
        "as a file, in the browser",
        "<del>-5</del> → <ins>1,90,000</ins>",
        "<del>04/10/2033</del> → <ins>04/10/2023</ins>",
        "<del>देवपर</del> → <ins>NP-AC-001</ins>",
        "One row was not taken",
        "ज़िला कार्यालय",
    ] {
        let said = if said.starts_with("One row") { "1 rows were not taken" } else { said };
        assert!(result.page.contains(said), "{said}: {}", result.page);
    }
    let (_, headers, rejects) = site.get("/imports/2/rejects.csv").await;
    assert_eq!(headers["content-type"], "text/csv; charset=utf-8");
    assert!(headers["content-disposition"].to_str().unwrap().contains("filename=\"roll.rejects.csv\""));
    assert!(rejects.contains("surplus_cells") && rejects.lines().count() == 2, "{rejects}");

    // The rest is taken up again, and put right: the extra cell is left out.
    let (status, again, _) = site.post("/imports/2/again", &[("op", &result.op)]).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let seen = site.page(&again).await;
    let form = [("op", seen.op.as_str()), ("revision", &seen.revision), ("cut.2", "yes")];
    assert_eq!(site.post(&format!("{again}/mend"), &form).await.0, StatusCode::SEE_OTHER);
    let seen = site.page(&again).await;
    assert!(seen.page.contains("all 1 rows are sound"), "{}", seen.page);
    let form = [("op", seen.op.as_str()), ("revision", seen.revision.as_str())];
    assert_eq!(site.post(&format!("{again}/import"), &form).await.1, "/imports/3");
    assert_eq!(site.count("electors").await, 7);

    // The same file with the same answers changes nothing.
    let to = site.draft(UGLY).await;
    let seen = site.page(&to).await;
    let form = [
        ("op", seen.op.as_str()),
        ("revision", &seen.revision),
        ("same.0", "देवपर"),
        ("column.0", "0"),
        ("text.0", "Devpur"),
        ("cell.7.2", "190000"),
        ("cell.8.1", "2023-10-04"),
        ("cut.9", "yes"),
    ];
    site.post(&format!("{to}/mend"), &form).await;
    let seen = site.page(&to).await;
    assert!(seen.page.contains("all 7 rows are known already"), "{}", seen.page);

    // Taking it back wants a reason and a yes, and can be sent twice.
    let undo = "/imports/3/undo";
    let op = result.op.as_str();
    let (_, _, page) = site.post(undo, &[("op", op), ("reason", " "), ("sure", "yes")]).await;
    assert!(page.contains("Write the reason"), "{page}");
    let (_, _, page) = site.post(undo, &[("op", op), ("reason", "गलत सूची")]).await;
    assert!(page.contains("Tick"), "{page}");
    for _ in 0..2 {
        let (status, next, page) =
            site.post(undo, &[("op", op), ("reason", "गलत सूची"), ("sure", "yes")]).await;
        assert_eq!(
            (status, next.as_str()),
            (StatusCode::SEE_OTHER, undo.trim_end_matches("/undo")),
            "{page}"
        );
    }
    assert_eq!(site.count("electors").await, 6);
    assert!(site.page("/imports/3").await.page.contains("taken back on"));
    let mut ctx = site.floor.read().await;
    let trail = access::audit::trail::next(&mut ctx.tx, 0, 1_000).await.unwrap();
    ctx.rollback().await.unwrap();
    let undone = trail.iter().filter(|e| e.action == "undo_import" && e.object == "import 3");
    assert_eq!(undone.count(), 1);
}

#[both]
async fn many_rows_are_asked_for_page_by_page_and_by_reason(db: Db) {
    let site = Site::new(db).await;
    let mut text = "विधानसभा,सूची की तारीख,मतदाता\n".to_owned();
    for i in 0..400 {
        text.push_str(&match i % 4 {
            0 => format!("Ramgrh,2023-01-{:02},100\n", i / 4 % 28 + 1),
            1 => format!("Nowhere{i},2023-02-01,100\n"),
            2 => format!("Devpur,2023-03-01,-{i}\n"),
            _ => format!("Devpur,20{}-04-01,100\n", 30 + i % 60),
        });
    }
    let to = site.draft(&text).await;
    let seen = site.page(&to).await;
    assert!(seen.page.contains("400 rows rejected"), "{}", seen.page);
    assert!(seen.page.contains("«Ramgrh» · विधानसभा · 100 rows"), "{}", seen.page);
    assert!(seen.page.matches("<fieldset class=\"mend\" id=\"row-").count() == 20);
    let negative = site.page(&format!("{to}?why=negative")).await.page;
    assert!(
        negative.contains("Rows 1 to 20 of 100") && negative.contains("from=20&amp;why=negative"),
        "{negative}"
    );
    assert!(site.page(&format!("{to}?why=negative&from=80")).await.page.contains("Rows 81 to 100 of 100"));
    // What does not exist is the beginning.
    assert!(site.page(&format!("{to}?why=%3Cb%3E&from=99999")).await.page.contains("Rows 1 to 20"));
}

#[both]
async fn a_text_that_stands_elsewhere_is_not_what_is_wrong(db: Db) {
    let site = Site::new(db).await;
    // The first says it, two say it again with other numbers: another name for all three would be wrong.
    let twice = "area,as_of,electors\nDevpur,2023-10-04,5\nDevpur,2023-10-04,6\nDevpur,2023-10-04,7\nDevpr,2023-10-05,7\nDevpr,2023-10-06,7\n";
    let seen = site.page(&site.draft(twice).await).await;
    assert!(seen.page.contains("of 5 rows 1 are sound, 4 are rejected"), "{}", seen.page);
    assert_eq!(seen.page.matches("name=\"same.").count(), 1, "{}", seen.page);
    assert!(seen.page.contains("name=\"same.0\" value=\"Devpr\"") && seen.page.contains("id=\"row-3\""));
}

#[both]
async fn a_window_that_is_behind_changes_nothing(db: Db) {
    let site = Site::new(db).await;
    let to = site.draft(UGLY).await;
    let (one, two) = (site.page(&to).await, site.page(&to).await);
    let form = |s: &Seen, text: &'static str| {
        vec![
            ("op".to_owned(), s.op.clone()),
            ("revision".to_owned(), s.revision.clone()),
            ("cell.7.2".to_owned(), text.to_owned()),
        ]
    };
    let send = async |path: &str, form: Vec<(String, String)>| {
        let form: Vec<(&str, &str)> = form.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        site.post(&format!("{to}/{path}"), &form).await
    };
    assert_eq!(send("mend", form(&one, "7")).await.0, StatusCode::SEE_OTHER);
    for step in ["mend", "columns", "import"] {
        let (status, _, page) = send(step, form(&two, "8")).await;
        assert_eq!(status, StatusCode::CONFLICT, "{step}");
        assert!(page.contains("changed meanwhile") && page.contains(&format!("href=\"{to}\"")), "{page}");
    }
    assert!(site.page(&to).await.page.contains("<ins>7</ins>"));
    assert_eq!(site.count("imports").await, 1);
}

#[both]
async fn which_column_is_which_can_be_said(db: Db) {
    let site = Site::new(db).await;
    let to = site.draft("where,when,how many\nNP-AC-001,2023-10-04,5\n").await;
    let seen = site.page(&to).await;
    assert!(
        seen.page.contains("not understood yet") && seen.page.contains("aria-invalid=\"true\""),
        "{}",
        seen.page
    );
    let form = [
        ("op", seen.op.as_str()),
        ("revision", &seen.revision),
        ("map.area", "where"),
        ("map.electors", "how many"),
        ("set.as_of", "{when}"),
        ("on", "2023-01-01"),
        ("source", "x"),
    ];
    assert_eq!(site.post(&format!("{to}/columns"), &form).await.0, StatusCode::SEE_OTHER);
    let seen = site.page(&to).await;
    assert!(seen.page.contains("all 1 rows are sound"), "{}", seen.page);
    assert!(seen.page.contains("<option value=\"where\" selected>"), "{}", seen.page);
    let form = [("op", seen.op.as_str()), ("revision", &seen.revision), ("on", "someday")];
    let (status, _, page) = site.post(&format!("{to}/columns"), &form).await;
    assert!(status == StatusCode::OK && page.contains("form-errors"), "{page}");
}

#[both]
async fn what_no_file_may_be_is_refused_on_the_page_and_not_kept(db: Db) {
    let site = Site::new(db).await;
    let aadhaar = "area,as_of,electors,aadhaar number\nNP-AC-001,2023-10-04,5,1\n";
    // The column of numbers is named nothing, and no column is what the kind needs.
    let hidden = "a,b\n".to_owned() + &"x,234123412346\n".repeat(30);
    let huge = format!("area,as_of,electors\n{},2023-10-04,5\n", "x".repeat(2 << 20));
    for (name, bytes, said) in [
        ("old.xls", &b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 book"[..], ".xls"),
        ("roll.pdf", b"%PDF-1.7 x", "PDF"),
        ("a.csv", aadhaar.as_bytes(), "Aadhaar"),
        ("b.csv", hidden.as_bytes(), "Aadhaar"),
        ("c.csv", huge.as_bytes(), "1 MB"),
        ("d.csv", b"<html><body>no</body></html>", "form-errors"),
        ("e.png", b"\x89PNG\r\n\x1a\n", "form-errors"),
        ("f.csv", b"area,area,electors\na,b,1\n", "same header"),
    ] {
        let (status, _, page) = site.upload("electors", name, bytes).await;
        assert_eq!(status, StatusCode::OK, "{name}");
        assert!(page.contains("aria-invalid=\"true\"") && page.contains(said), "{name}: {said}: {page}");
        assert!(page.contains("value=\"ज़िला कार्यालय\""), "what was written stays");
    }
    assert_eq!((site.count("files").await, site.count("drafts").await), (0, 0), "nothing of it is kept");
    for (kind, bytes, said) in [
        ("nothing", &b"a,b\n1,2\n"[..], "Choose what is in the file"),
        ("electors", b"", "No file was chosen"),
    ] {
        assert!(site.upload(kind, "x.csv", bytes).await.2.contains(said), "{said}");
    }
    // A name is a text, never a place, and never markup.
    let (_, to, page) = site.upload("electors", "../../etc/<b>ugly</b>.csv", UGLY.as_bytes()).await;
    assert!(to.starts_with("/imports/drafts/"), "{page}");
    let page = site.page(&to).await.page;
    assert!(!page.contains("etc/") && !page.contains("<b>"), "{page}");
}

#[both]
async fn a_draft_waits_and_expires(db: Db) {
    let site = Site::new(db).await;
    let to = site.draft(UGLY).await;
    let seen = site.page(&to).await;
    let form = [("op", seen.op.as_str()), ("revision", &seen.revision), ("cell.7.2", "7")];
    site.post(&format!("{to}/mend"), &form).await;
    // Whoever comes back finds it, with its corrections.
    site.later(13 * 86_400);
    assert!(site.page("/imports/new").await.page.contains(&format!("href=\"{to}\"")));
    assert!(site.page(&to).await.page.contains("<ins>7</ins>"));
    site.later(2 * 86_400);
    assert!(!site.page("/imports/new").await.page.contains(&to));
    let (status, _, page) = site.get(&format!("{to}?lang=en")).await;
    assert!(status == StatusCode::NOT_FOUND && page.contains("14 days"), "{page}");
    assert_eq!(
        site.count("files").await,
        1,
        "cleared away by the next one who writes, or at the start of the server"
    );
    Desk::new(|_, _| Choices::new()).settle(&site.floor.host).await.unwrap();
    assert_eq!((site.count("files").await, site.count("drafts").await), (0, 0));

    // A file is kept, sealed, for its draft, and discarded with it. A double tap is one draft.
    let op = site.page("/imports/new").await.op;
    let one = site.upload_as(&op, "electors", "roll.csv", UGLY.as_bytes()).await.1;
    assert_eq!(site.upload_as(&op, "electors", "roll.csv", UGLY.as_bytes()).await.1, one);
    let two = site.draft(UGLY).await;
    assert_ne!(one, two);
    assert_eq!(site.count("files").await, 2);
    for (to, left) in [(&one, 1), (&two, 0)] {
        let seen = site.page(to).await;
        let form = [("op", seen.op.as_str()), ("revision", seen.revision.as_str())];
        assert_eq!(site.post(&format!("{to}/discard"), &form).await.1, "/imports/new");
        assert_eq!(site.count("files").await, left);
    }
    // Nobody fills the disk with them.
    for _ in 0..draft::MOST {
        site.draft(UGLY).await;
    }
    let (status, _, page) = site.upload("electors", "x.csv", UGLY.as_bytes()).await;
    assert!(status != StatusCode::SEE_OTHER && page.contains("50 unfinished imports"), "{status} {page}");
}

#[both]
async fn templates_and_what_is_not_there(db: Db) {
    let site = Site::new(db).await;
    let (status, headers, _) = site.get("/imports/templates/electors.xlsx").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers["content-disposition"].to_str().unwrap().split(';').next(), Some("attachment"));
    for gone in [
        "/imports/templates/no.xlsx",
        "/imports/99",
        "/imports/x",
        "/imports/drafts/x",
        "/imports/1/rejects.csv",
    ] {
        assert_eq!(site.get(gone).await.0, StatusCode::NOT_FOUND, "{gone}");
    }
    assert!(site.page("/imports/1").await.page.contains("by command"));
    for (uri, fields) in
        [("/imports/drafts/x/mend", &[][..]), ("/imports/1/undo", &[]), ("/imports/1/again", &[("op", "x")])]
    {
        let status = site.post(uri, fields).await.0;
        assert!(status.is_client_error(), "{uri}: {status}");
    }
    // Taking back what others rest on says what.
    let to = site.draft("area,as_of,electors\nNP-AC-001,2023-10-04,5\n").await;
    let seen = site.page(&to).await;
    site.post(&format!("{to}/import"), &[("op", &seen.op), ("revision", &seen.revision)]).await;
    let op = site.page("/imports/1").await.op;
    let (_, _, page) = site.post("/imports/1/undo", &[("op", &op), ("reason", "x"), ("sure", "yes")]).await;
    assert!(page.contains("import 2 (electors)"), "{page}");
}
