//! Every page for every role: who opens it, and that what lies outside somebody's areas answers exactly like what does not exist. The list of pages is that of the
//! router; `authority.txt` beside this file is what people read. `UPDATE=1 cargo nextest run -p sangathan authority` writes it anew.

pub(super) mod site;
mod things;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use access::{Actor, Role};
use base::uuid::Uuid;
use db::{Db, both};
use http::{Method, StatusCode};
use site::{Site, WHERE};

fn columns() -> Vec<(String, Option<(Role, bool)>)> {
    let mut all = vec![("nobody".to_owned(), None), ("without_a_grant".to_owned(), None)];
    for role in Role::ALL {
        all.push((role.name().to_owned(), Some((*role, false))));
        all.push((format!("{}*", role.name()), Some((*role, true))));
    }
    all
}

#[both]
async fn every_page_for_every_role(db: Db) {
    let site = Site::new(db).await;
    let district: Uuid = site.things["area"][0].parse().unwrap();
    let columns = columns();
    let mut lines: BTreeMap<(usize, String, usize), Vec<StatusCode>> = BTreeMap::new();
    for (n, (name, grant)) in columns.iter().enumerate() {
        let actor = match n {
            0 => Actor::Nobody,
            _ => {
                let grant = grant.map(|(role, all)| (role, (!all).then_some(district)));
                site.user(name, grant).await
            }
        };
        let app = site.app(&actor);
        let narrow = !matches!(grant, Some((_, true)));
        for (r, address) in site.addresses.iter().enumerate() {
            for method in site.methods(&app, address).await {
                let mut answers = Vec::new();
                for at in 0..WHERE.len() {
                    let (status, text) = site.ask(&actor, &method, address, at).await;
                    assert!(!status.is_server_error(), "{name}: {method} {address}: {text}");
                    lines.entry((r, format!("{method} {address}"), at)).or_default().push(status);
                    answers.push((status, text));
                }
                // A page without a parameter is the same page three times, but for the numbers of its forms.
                if narrow && (address.contains('{') || method == Method::POST) {
                    let [_, outside, nowhere] = &answers[..] else { unreachable!() };
                    assert!(outside == nowhere, "{name}: {method} {address}:\n{outside:?}\n{nowhere:?}");
                }
            }
        }
    }

    let mut out = String::from(
        "What each page answers to whom. Statuses: where its thing lies in the first district / in the second / where there is no such thing;\n\
         one status where a page has no thing. Roles are held in the first district; with a star, in the whole organisation.\n\
         Whoever has not signed in is led to the door (303), a program is told so (401).\n",
    );
    let pages: Vec<(usize, String)> =
        lines.keys().filter(|(_, _, at)| *at == 0).map(|(r, page, _)| (*r, page.clone())).collect();
    for (r, page) in pages {
        writeln!(out, "\n{page}").unwrap();
        let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
        for (n, (name, _)) in columns.iter().enumerate() {
            let three = [0, 1, 2].map(|at| lines[&(r, page.clone(), at)][n]);
            let one = three.iter().all(|s| *s == three[0]);
            let shown: Vec<&str> =
                three.iter().take(if one { 1 } else { 3 }).map(StatusCode::as_str).collect();
            let shown = shown.join("/");
            match groups.iter_mut().find(|(s, _)| *s == shown) {
                Some((_, names)) => names.push(name),
                None => groups.push((shown, vec![name])),
            }
        }
        for (status, names) in groups {
            writeln!(out, "  {status:<12}{}", names.join(" ")).unwrap();
        }
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/authority.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &out).unwrap();
    }
    let known = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        known == out,
        "what pages answer has changed; look at the difference, then write it anew: UPDATE=1\n{out}"
    );
}
