//! `/entry?analyst=` (or `?under=`): one day's counts, typed with the keyboard alone.

use std::collections::HashMap;

use access::{Action, Ctx};
use accounts::model::AccountId;
use axum::extract::Request;
use axum::response::Response;
use base::{AsOf, Day, Kind};
use intake::picture;
use system::{Content, Refusal, Sent, Visit};
use ui::form::OP;
use words::message::both;

use super::sent;
use super::whose::whose;
use crate::actions::ReachError;
use crate::actions::entry::{Done, enter};
use crate::due::{Line, lines};
use crate::entry::{ROWS, Typed, Wrong};
use crate::messages as m;
use crate::rules::screen::Outcome;
use crate::store;
use crate::views;
use crate::views::entry::{Saved, View};
use crate::world::World;

/// The form.
pub(super) async fn show(visit: Visit) -> Response {
    let saved = visit.here.value("saved").and_then(|n| n.parse().ok());
    let made = content(&visit, Draft { on: visit.today().to_string(), saved, ..Draft::default() }).await;
    visit.answer(made)
}

/// The form, sent: what stands is recorded, what does not comes back in its place.
pub(super) async fn save(visit: Visit, request: Request) -> Response {
    let made = match sent::read(request).await {
        Ok(sent) => saved(&visit, sent).await,
        Err(refusal) => Err(refusal),
    };
    visit.answer(made)
}

/// A form as it was sent, and what is wrong with it.
#[derive(Default)]
struct Draft {
    on: String,
    error: Option<String>,
    typed: Vec<Typed>,
    wrong: Vec<(AccountId, Wrong)>,
    saved: Option<i64>,
}

/// Reads the field `on`, and for each row `count.ID` and `posts.ID`, and the files `shot.ID`; rows keep the order in which they were
/// sent.
async fn draft(sent: Sent) -> Result<Draft, Refusal> {
    let broken = || Refusal::told(Kind::Invalid, both(m::entry_broken));
    let mut draft = Draft::default();
    let mut places: HashMap<AccountId, usize> = HashMap::new();
    for (name, value) in sent.fields {
        let value: String = value.replace('\0', "").trim().chars().take(60).collect();
        match name.split_once('.') {
            None if name == "on" => draft.on = value,
            Some((what @ ("count" | "posts"), id)) => {
                let account: AccountId = id.parse().map_err(|_| broken())?;
                let place = *places.entry(account).or_insert_with(|| {
                    draft.typed.push(Typed {
                        account,
                        count: String::new(),
                        posts: String::new(),
                        shot: None,
                    });
                    draft.typed.len() - 1
                });
                let row = draft.typed.get_mut(place).ok_or_else(broken)?;
                *(if what == "count" { &mut row.count } else { &mut row.posts }) = value;
            }
            _ => {}
        }
    }
    // One after the other: a form of thirty pictures must not need the memory of thirty.
    for file in sent.files {
        let id = file
            .field
            .strip_prefix("shot.")
            .and_then(|id| id.parse::<AccountId>().ok())
            .ok_or_else(broken)?;
        let row = draft.typed.iter_mut().find(|t| t.account == id).ok_or_else(broken)?;
        row.shot = Some(picture::take(file.bytes.to_vec()).await);
    }
    Ok(draft)
}

async fn saved(visit: &Visit, sent: Sent) -> Result<Content, Refusal> {
    let l = visit.l;
    // Before anything is read of it: a stranger's form costs nothing.
    let op = visit.taken(sent.value(OP))?;
    let mut draft = draft(sent).await?;
    let on = match words::dates::parse(&draft.on) {
        Ok(Some(on)) => on,
        Ok(None) => return content(visit, Draft { error: Some(m::reading_no_date(l)), ..draft }).await,
        Err(e) => return content(visit, Draft { error: Some(e.text().get(l).to_owned()), ..draft }).await,
    };
    let mut ctx = visit.write(op).await?;
    let Done { report, wrong } = match enter(&mut ctx, on, &draft.typed).await {
        Ok(done) => done,
        // A day that cannot be is a word about a field; all else is about the form.
        Err(ReachError::Invalid(text)) if on > visit.today() => {
            ctx.rollback().await?;
            return content(visit, Draft { error: Some(text.get(l).to_owned()), ..draft }).await;
        }
        Err(e) => return Err(e.into()),
    };
    draft.saved = report.and_then(|r| r.no);
    draft.wrong = wrong;
    match draft.saved {
        Some(_) => ctx.commit().await?,
        None => ctx.rollback().await?,
    }
    match draft.saved {
        Some(no) if draft.wrong.is_empty() => {
            Err(Refusal::Elsewhere(visit.here.with("saved", &no.to_string()).href()))
        }
        None if draft.wrong.is_empty() => {
            content(visit, Draft { error: Some(m::entry_nothing(l)), ..draft }).await
        }
        _ => content(visit, draft).await,
    }
}

async fn content(visit: &Visit, draft: Draft) -> Result<Content, Refusal> {
    let l = visit.l;
    let today = visit.today();
    let mut ctx = visit.read().await?;
    let scope = ctx.authorise(Action::ReadReach)?;
    let world = World::seen(&mut ctx, &scope, AsOf::current(today), None).await?;
    let Some((whose, people)) = whose(&mut ctx, &world, &visit.here, l).await? else {
        let ways = vec![("/due".to_owned(), both(m::due_all))];
        return Err(Refusal::Told(Kind::Invalid, both(m::entry_whose), ways));
    };
    let mut rows = lines(&world, &people);
    let all = rows.len();
    if draft.typed.is_empty() {
        rows.truncate(ROWS);
    } else {
        // In place: the rows that were sent, in their order.
        let place = |x: &Line| draft.typed.iter().position(|t| t.account == x.held.account);
        rows.retain(|x| place(x).is_some());
        rows.sort_by_key(place);
    }
    let saved = match draft.saved {
        Some(no) => told(&mut ctx, &world, scope.is_whole(), no).await?,
        None => None,
    };
    ctx.rollback().await?;
    let view = View {
        whose: &whose,
        here: &visit.here,
        op: visit.operation(),
        on: draft.on,
        error: draft.error,
        more: all - rows.len(),
        lines: &rows,
        typed: &draft.typed,
        wrong: &draft.wrong,
        saved,
    };
    let body = views::entry::entry(l, &view);
    Ok(Content { title: m::entry_title(l), current: "/due", day: Some(today), lasting: false, body })
}

/// What a form brought, as it is known now; `None` if no such import stands.
async fn told(ctx: &mut Ctx, world: &World, whole: bool, no: i64) -> Result<Option<Saved>, Refusal> {
    let imports = intake::list(ctx).await?;
    let Some(import) = imports.into_iter().find(|i| i.no == no && i.undone_at.is_none()) else {
        return Ok(None);
    };
    let most = i64::try_from(ROWS).unwrap_or(i64::MAX);
    let kept = store::readings::of_import(&mut ctx.tx, no, most).await.map_err(access::AccessError::from)?;
    let mut readings = Vec::with_capacity(kept.len());
    for k in kept {
        let holder = world.everything_held().find(|h| h.account == k.account).map(|h| h.person);
        if holder.is_none() && !whole {
            continue;
        }
        let of_holder = holder.map(|p| lines(world, &[p])).unwrap_or_default();
        let line = of_holder.into_iter().find(|x| x.held.account == k.account);
        let waits = waits(world, k.account, k.reading.day);
        readings.push((k, line, waits));
    }
    let mine = whole || !readings.is_empty();
    Ok(mine.then_some(Saved { import, readings }))
}

/// Whether the count of a day is not used until something confirms it.
fn waits(world: &World, account: AccountId, day: Day) -> bool {
    let doubted = world.history(account).map_or(&[][..], |h| &h.doubted);
    doubted.iter().any(|d| d.point.day == day && d.outcome == Outcome::Held)
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;

    use crate::web::testing::Site;

    fn quoted(text: &str) -> String {
        text.split('"').next().unwrap().to_owned()
    }

    /// The operation's id of a form, and the names of its fields for counts, in order.
    fn fields(page: &str) -> (String, Vec<String>) {
        let op = quoted(page.split("name=\"op\" value=\"").nth(1).unwrap());
        let counts = page.split("name=\"count.").skip(1).map(|t| format!("count.{}", quoted(t))).collect();
        (op, counts)
    }

    /// The name of the field for the count of the account with this handle.
    fn field(page: &str, handle: &str) -> String {
        let label = |t: &&str| t.split('<').next().unwrap().ends_with(&format!(" · {handle}"));
        format!("count.{}", quoted(page.split("<label for=\"count-").skip(1).find(label).unwrap()))
    }

    fn form(op: &str, on: &str, rows: &[(&str, &str)]) -> String {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("op", op).append_pair("on", on);
        for (name, value) in rows {
            form.append_pair(name, value).append_pair(&name.replace("count", "posts"), "");
        }
        form.finish()
    }

    async fn imports(site: &Site) -> usize {
        site.page("/imports?lang=en").await.matches("id=\"import-").count()
    }

    #[both]
    async fn a_form_is_recorded_once_and_can_be_taken_back(db: Db) {
        let site = Site::full(db).await;
        site.staff().await;
        let lal = site.person("कल्पित लाल").await;
        let uri = format!("/entry?analyst={lal}&lang=en");
        let page = site.page(&uri).await;
        assert!(
            page.contains("enter the counts of 3 accounts") && page.contains("value=\"2026-11-22\""),
            "{page}"
        );
        let (op, names) = fields(&page);
        assert_eq!(names.len(), 3);
        let (devi, x, kumar) =
            (field(&page, "namuna.devi"), field(&page, "namuna_devi"), field(&page, "namuna.kumar"));
        let before = imports(&site).await;
        let body = form(&op, "2026-11-22", &[(&devi, "12,345"), (&x, ""), (&kumar, "9.52 लाख")]);
        let (status, headers, _) = site.post(&uri, &body).await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        let next = headers["location"].to_str().unwrap().to_owned();
        assert!(next.contains(&format!("saved={}", before + 1)), "{next}");
        let page = site.page(&next).await;
        assert!(
            page.contains("2 new, 0 changed") && page.contains("12,345") && page.contains("9,51,500"),
            "{page}"
        );
        // A sudden change is taken, and waits.
        assert!(
            page.contains("waits for confirmation") && page.contains("Counts that changed suddenly: 1."),
            "{page}"
        );

        // The same form again does nothing, however often.
        for _ in 0..2 {
            let (status, headers, _) = site.post(&uri, &body).await;
            assert_eq!(
                (status, headers["location"].to_str().unwrap()),
                (StatusCode::SEE_OTHER, next.as_str())
            );
        }
        assert_eq!(imports(&site).await, before + 1);
        // The same form with other rows is refused: nobody knows which was meant.
        let other = form(&op, "2026-11-22", &[(&devi, "5")]);
        assert_eq!(site.post(&uri, &other).await.0.as_u16(), 422);
        // The same counts in another form are known.
        let (next, _) = fields(&site.page(&uri).await);
        assert_ne!(op, next);
        let (_, headers, _) = site.post(&uri, &form(&next, "2026-11-22", &[(&devi, "12,345")])).await;
        let page = site.page(headers["location"].to_str().unwrap()).await;
        assert!(page.contains("0 new, 0 changed, 1 as known"), "{page}");

        let mut ctx = site.desk.read().await;
        let trail = access::audit::trail::next(&mut ctx.tx, 0, 1_000).await.unwrap();
        ctx.rollback().await.unwrap();
        assert!(trail.iter().any(|e| e.action == "import" && e.object == format!("import {}", before + 1)));
        site.undo(i64::try_from(before + 2).unwrap()).await;
        site.undo(i64::try_from(before + 1).unwrap()).await;
        let page = site.page(&format!("/due?analyst={lal}&lang=en")).await;
        assert!(page.contains("3 accounts, due today: 3."), "{page}");
    }

    #[both]
    async fn what_is_wrong_comes_back_in_its_place(db: Db) {
        let site = Site::full(db).await;
        site.staff().await;
        let uri = "/entry?under=NP-OD-01&lang=en";
        let (op, names) = fields(&site.page(uri).await);
        assert_eq!(names.len(), 4);
        let before = imports(&site).await;
        let rows = [(names[0].as_str(), "12,1"), (&names[1], "3100"), (&names[2], "many"), (&names[3], "")];
        let (status, _, page) = site.post(uri, &form(&op, "22-11-2026", &rows)).await;
        assert_eq!(status, StatusCode::OK);
        let (again, kept) = fields(&page);
        assert_eq!(kept, names, "every row in its place");
        assert_ne!(again, op);
        assert!(page.contains("2 rows were not recorded") && page.contains("value=\"3100\""), "{page}");
        assert!(
            page.contains("value=\"many\"") && page.matches("aria-invalid=\"true\"").count() == 2,
            "{page}"
        );
        assert_eq!(imports(&site).await, before + 1);
        // Put right and sent again, what was recorded is known already.
        let rows = [(names[0].as_str(), "12,100"), (&names[1], "3100"), (&names[2], "5010"), (&names[3], "")];
        let (status, headers, _) = site.post(uri, &form(&again, "2026-11-22", &rows)).await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        let page = site.page(headers["location"].to_str().unwrap()).await;
        assert!(page.contains("2 new, 0 changed, 1 as known"), "{page}");

        // A day that cannot be, nothing at all, and a form that is none.
        let (op, _) = fields(&site.page(uri).await);
        for (on, rows, said) in [
            ("2026-11-23", &rows[..], "later than today"),
            ("someday", &rows[..], "aria-invalid"),
            ("2026-11-22", &[][..], "No count was written"),
        ] {
            let (status, _, page) = site.post(uri, &form(&op, on, rows)).await;
            assert_eq!(status, StatusCode::OK, "{page}");
            assert!(page.contains(said), "{said}: {page}");
        }
        assert_eq!(imports(&site).await, before + 2);
        for broken in ["", "op=x&on=2026-11-22", "op=x&count.1=5", "%FF%00"] {
            assert_eq!(site.post(uri, broken).await.0.as_u16(), 403, "not a form of ours: {broken}");
        }
        assert_eq!(site.get("/entry?lang=en").await.0.as_u16(), 422);
        // An account that nobody holds is not taken.
        let (op, _) = fields(&site.page(uri).await);
        let stranger = [("count.019350f2-0000-7000-8000-000000000001", "5")];
        let (_, _, page) = site.post(uri, &form(&op, "2026-11-22", &stranger)).await;
        assert!(page.contains("One row was not recorded"), "{page}");
        assert_eq!(imports(&site).await, before + 2);
    }

    /// A form with a file, as a browser sends it.
    fn with_shot(op: &str, field: &str, count: &str, picture: &[u8]) -> Vec<u8> {
        let mut body = Vec::new();
        for (name, value) in [("op", op), ("on", "2026-11-22"), (field, count)] {
            let head =
                format!("--frontier\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(head.as_bytes());
        }
        let shot = field.replace("count", "shot");
        let head = format!(
            "--frontier\r\ncontent-disposition: form-data; name=\"{shot}\"; filename=\"../a b.html\"\r\n\
             content-type: text/html\r\n\r\n"
        );
        body.extend(head.as_bytes());
        body.extend(picture);
        body.extend(b"\r\n--frontier--\r\n");
        body
    }

    /// A grey PNG of one dot, with a comment beside it.
    const DOT: &[u8] = &[
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0,
        0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 0x0a, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c,
        0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0, 0, 0, 9, 0x74, 0x45, 0x58, 0x74, 0x43,
        0x6f, 0x6d, 0x6d, 0x65, 0x6e, 0x74, 0, 0x78, 0xd7, 0xf4, 0x74, 8, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44,
        0xae, 0x42, 0x60, 0x82,
    ];

    #[both]
    async fn a_screenshot_stays_beside_its_count(db: Db) {
        let site = Site::full(db).await;
        let devi = site.person("नमूना देवी").await;
        let uri = "/entry?under=NP-AC-001&lang=en";
        let kind = "multipart/form-data; boundary=frontier";
        let page = site.page(uri).await;
        assert!(page.contains("enctype=\"multipart/form-data\"") && page.contains("name=\"shot."), "{page}");
        let name = field(&page, "namuna.devi");

        // What is no picture is refused in its row, and nothing is recorded.
        let (op, _) = fields(&page);
        let script = with_shot(&op, &name, "12,010", b"<script>alert(1)</script>");
        let (status, _, page) = site.post_as(uri, kind, script).await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("no PNG, JPEG or WebP") && page.contains("value=\"12,010\""), "{page}");
        let (op, _) = fields(&page);
        let (_, _, page) = site.post_as(uri, kind, with_shot(&op, &name, "", DOT)).await;
        assert!(page.contains("A screenshot without a count"), "{page}");

        let (op, _) = fields(&page);
        let before = imports(&site).await;
        let body = with_shot(&op, &name, "12,010", DOT);
        for _ in 0..2 {
            assert_eq!(site.post_as(uri, kind, body.clone()).await.0, StatusCode::SEE_OTHER);
        }
        assert_eq!(imports(&site).await, before + 1, "twice is once, with a screenshot too");
        let person = format!("/representatives/{devi}?lang=en");
        let page = site.page(&person).await;
        let link = format!("/evidence/{}", quoted(page.split("href=\"/evidence/").nth(1).unwrap()));
        let (headers, bytes) = site.file(&link).await;
        assert!(bytes.starts_with(b"\x89PNG") && bytes != DOT, "written anew");
        for (name, value) in [
            ("content-type", "image/png"),
            ("x-content-type-options", "nosniff"),
            ("content-security-policy", "default-src 'none'; sandbox; frame-ancestors 'none'"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(headers[name], value);
        }
        assert!(headers["content-disposition"].to_str().unwrap().starts_with("inline; filename=\""));

        // Taken back with its import, it is shown no more.
        site.undo(i64::try_from(before + 1).unwrap()).await;
        assert!(!site.page(&person).await.contains("/evidence/"));
        for gone in
            [link.as_str(), "/evidence/xyz", "/evidence/%00", &format!("/evidence/{}", "0".repeat(64))]
        {
            assert_eq!(site.get(gone).await.0, StatusCode::NOT_FOUND, "{gone}");
        }
    }
}
