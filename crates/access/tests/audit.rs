//! The audit trail: who leaves lines, in which order, and that every change behind its back is found.
#![allow(clippy::unwrap_used, reason = "a test, though not all of it is marked as one")]

use std::sync::Arc;

use access::audit::chain::{self, End};
use access::audit::head::Head;
use access::audit::key::Key;
use access::audit::line::{Entry, NOTHING, Seal};
use access::audit::trail::{self, Wanted};
use access::audit::verify::{Checker, Fault, Fits, Verdict, verify};
use access::{Action, Actor, Host, Line};
use base::uuid::Uuid;
use base::{FixedClock, Rng as _, SeededRng};
use db::{Db, Tx, both, exec};
use words::locale::Locale;

fn host(db: Db) -> Host {
    let clock = FixedClock::new("2025-05-30T00:00:00Z".parse().unwrap());
    Host::new(db, Arc::new(clock), Arc::new(SeededRng::new(1)))
}

const ME: Actor = Actor::LocalOperator;

async fn checked(db: &Db, heads: &[Head]) -> Verdict {
    let mut tx = db.read().await.unwrap();
    let verdict = verify(&mut tx, heads).await.unwrap();
    tx.rollback().await.unwrap();
    verdict
}

/// Lines of every shape, left by acts and by notes.
async fn filled(host: &Host, acts: u128) {
    for i in 0..acts {
        let mut ctx = host.write(ME, Locale::Hi, host.ids.make()).await.unwrap();
        ctx.audit(Line::of(Action::Import, format!("import {i}")).why((i % 3 == 0).then_some("परीक्षण")));
        if i % 4 == 0 {
            let line = Line::of(Action::EndOffice, "office").at(Uuid::from_u128(i + 1));
            ctx.audit(line.fields(&["until", "reason"]).why(""));
        }
        ctx.commit().await.unwrap();
        host.note(&ME, Line::of(Action::Export, format!("/table/{i}.csv"))).await.unwrap();
    }
}

async fn all(tx: &mut Tx) -> (Vec<Entry>, End) {
    (trail::next(tx, 0, i64::MAX).await.unwrap(), chain::end(tx).await.unwrap().unwrap())
}

fn judged(lines: &[Entry], end: End, heads: &[Head]) -> Verdict {
    let mut checker = Checker::new(heads);
    lines.iter().for_each(|e| checker.take(e));
    checker.end(Some(end), heads)
}

fn signed(end: &End) -> Head {
    Key::made(&SeededRng::new(3)).sign(end, "2026-11-22T06:30:00Z".parse().unwrap())
}

#[both]
async fn acts_and_notes_leave_lines_in_one_chain(db: Db) {
    let host = host(db);
    filled(&host, 9).await;
    // What did not happen leaves no line; what was only read leaves its line although nothing was written.
    let mut ctx = host.write(ME, Locale::Hi, host.ids.make()).await.unwrap();
    ctx.audit(Line::of(Action::Import, "never"));
    ctx.rollback().await.unwrap();
    let mut ctx = host.read(ME, Locale::Hi).await.unwrap();
    ctx.audit(Line::of(Action::Export, "report reach").fields(&["mobile"]));
    ctx.rollback().await.unwrap();

    let verdict = checked(&host.db, &[]).await;
    assert!(verdict.is_whole(), "{verdict:?}");
    assert_eq!((verdict.lines, verdict.end.unwrap().seq), (22, 22));
    let mut tx = host.db.read().await.unwrap();
    let (lines, _) = all(&mut tx).await;
    let last = lines.last().unwrap();
    assert_eq!((last.object.as_str(), last.fields.as_deref()), ("report reach", Some("mobile")));
    assert!(lines.iter().all(|e| e.object != "never") && lines.iter().zip(1..).all(|(e, n)| e.seq == n));

    let wanted = |f: fn(&mut Wanted)| {
        let mut wanted = Wanted::default();
        f(&mut wanted);
        wanted
    };
    for (wanted, n) in [
        (wanted(|_| ()), 22),
        (wanted(|w| w.action = Some("export".into())), 10),
        (wanted(|w| w.object = Some("import 3".into())), 1),
        (wanted(|w| w.actor = Some("local-operator".into())), 22),
        (wanted(|w| w.actor = Some("nobody".into())), 0),
        (wanted(|w| w.person = Some(Uuid::nil())), 0),
        (wanted(|w| w.after = 20), 2),
    ] {
        assert_eq!(trail::list(&mut tx, &wanted, 100).await.unwrap().len(), n, "{wanted:?}");
    }
}

#[both]
async fn many_at_once_leave_one_chain(db: Db) {
    let host = host(db);
    let tasks: Vec<_> = (0..8)
        .map(|n| {
            let host = host.clone();
            tokio::spawn(async move {
                for i in 0..12 {
                    host.note(&ME, Line::of(Action::Export, format!("{n} {i}"))).await.unwrap();
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let verdict = checked(&host.db, &[]).await;
    assert!(verdict.is_whole() && verdict.lines == 96, "{verdict:?}");
}

/// On SQLite there is one writer, whoever it is; on PostgreSQL a long import keeps nobody from signing in.
#[both]
async fn a_note_waits_for_no_writer_of_postgres(db: Db) {
    if let Db::Sqlite { .. } = db {
        return;
    }
    let host = host(db);
    let mut long = host.write(ME, Locale::Hi, host.ids.make()).await.unwrap();
    long.audit(Line::of(Action::Import, "import 1"));
    host.note(&ME, Line::of(Action::Export, "meanwhile")).await.unwrap();
    long.commit().await.unwrap();
    let mut tx = host.db.read().await.unwrap();
    let (lines, end) = all(&mut tx).await;
    assert_eq!(lines.iter().map(|e| e.object.as_str()).collect::<Vec<_>>(), ["meanwhile", "import 1"]);
    assert!(judged(&lines, end, &[]).is_whole());
}

#[both]
async fn lines_of_older_versions_are_sealed_when_the_chain_begins(db: Db) {
    let host = host(db);
    let mut tx = host.db.write().await.unwrap();
    unguarded(&mut tx).await;
    const OLD: &str = "INSERT INTO access_audit (seq, at, actor, role, action, object, op_id)
        VALUES ($1, 5, 'local-operator', 'operator', 'import', 'import', $2)";
    // PostgreSQL numbered what was rolled back, too.
    for seq in (1i64..2_300).filter(|n| n % 7 != 0) {
        exec!(&mut tx, OLD, seq, Uuid::from_u128(seq as u128)).unwrap();
    }
    guarded(&mut tx).await;
    tx.commit().await.unwrap();
    assert_eq!(checked(&host.db, &[]).await.broken.unwrap().fault, Fault::Unsealed);
    host.begin_trail().await.unwrap();
    host.begin_trail().await.unwrap();
    host.note(&ME, Line::of(Action::Export, "new")).await.unwrap();
    let verdict = checked(&host.db, &[]).await;
    assert!(verdict.is_whole(), "{verdict:?}");
    assert_eq!((verdict.end.unwrap().seq, verdict.lines), (2_300, 2_300 - 328));
}

/// Takes the guard of the triggers away, as somebody who owns the database can.
async fn unguarded(tx: &mut Tx) {
    let all: &[&'static str] = match tx {
        Tx::Sqlite(_) => &[
            "DROP TRIGGER access_audit_no_update",
            "DROP TRIGGER access_audit_no_delete",
            "DROP TRIGGER access_audit_at_the_end",
            "DROP TRIGGER access_chain_no_way_back",
        ],
        Tx::Postgres(_) => &[
            "ALTER TABLE access_audit DISABLE TRIGGER USER",
            "ALTER TABLE access_chain DISABLE TRIGGER USER",
        ],
    };
    for sql in all {
        tx.execute(sql).await.unwrap();
    }
}

async fn guarded(tx: &mut Tx) {
    if let Tx::Postgres(_) = tx {
        tx.execute("ALTER TABLE access_audit ENABLE TRIGGER USER").await.unwrap();
        tx.execute("ALTER TABLE access_chain ENABLE TRIGGER USER").await.unwrap();
    }
}

/// A random change of a trail as it lies in the table, sorted by number. Always a change.
fn tampered(lines: &[Entry], rng: &SeededRng) -> (Vec<Entry>, &'static str) {
    let pick = |n: usize| usize::try_from(rng.below(n as u64)).unwrap();
    let mut out = lines.to_vec();
    let at = pick(out.len());
    let before = |out: &[Entry], at: usize| -> Seal {
        at.checked_sub(1).and_then(|b| out[b].hash.clone()?.try_into().ok()).unwrap_or(NOTHING)
    };
    let what = match pick(8) {
        0 => {
            edited(&mut out[at], rng);
            "a field edited"
        }
        1 => {
            edited(&mut out[at], rng);
            (out[at].form, out[at].hash) = (lines[at].form, lines[at].hash.clone());
            if out[at] == lines[at] {
                out[at].at += 1;
            }
            out[at].hash = Some(out[at].seal(&before(&out, at)).to_vec());
            "a field edited and the line sealed again"
        }
        2 => {
            out.remove(at);
            "a line deleted"
        }
        3 => {
            let until = at + 1 + pick(out.len() - at);
            out.drain(at..until);
            "lines deleted"
        }
        4 => {
            let mut forged = Entry { at: out[at].at + 1, op: Uuid::from_u128(9), ..out[at].clone() };
            out[at..].iter_mut().for_each(|e| e.seq += 1);
            forged.hash = Some(forged.seal(&before(&out, at)).to_vec());
            out.insert(at, forged);
            "a line inserted, the later ones renumbered"
        }
        5 => {
            let mut forged = Entry { seq: out.len() as i64 + 1, op: Uuid::from_u128(9), ..out[at].clone() };
            forged.hash = Some(forged.seal(&before(&out, out.len())).to_vec());
            out.push(forged);
            "a line added at the end"
        }
        6 => {
            let other = (at + 1 + pick(out.len() - 1)) % out.len();
            let (a, b) = (out[at].seq, out[other].seq);
            (out[at].seq, out[other].seq) = (b, a);
            out.sort_by_key(|e| e.seq);
            "two lines exchanged"
        }
        _ => {
            let by = 1 + pick(5) as i64;
            out[at..].iter_mut().for_each(|e| e.seq += by);
            "lines renumbered"
        }
    };
    assert!(out != lines, "{what}");
    (out, what)
}

fn edited(e: &mut Entry, rng: &SeededRng) {
    let id = Uuid::from_u128(u128::from(rng.next()) + 77);
    let changed = |text: &str| format!("{text}{}", char::from(b'a' + (rng.below(26) as u8)));
    let optional = |text: &Option<String>| match (text, rng.below(2)) {
        (Some(_), 0) => None,
        (Some(t), _) => Some(changed(t)),
        (None, 0) => Some(String::new()),
        (None, _) => Some("x".to_owned()),
    };
    match rng.below(12) {
        0 => e.at ^= 1 << rng.below(40),
        1 => e.actor = changed(&e.actor),
        2 => e.person = Some(id),
        3 => e.role = changed(&e.role),
        4 => e.area = if e.area.is_some() && rng.below(2) == 0 { None } else { Some(id) },
        5 => e.action = changed(&e.action),
        6 => e.object = changed(&e.object),
        7 => e.reason = optional(&e.reason),
        8 => e.fields = optional(&e.fields),
        9 => e.op = id,
        10 => e.form = if rng.below(2) == 0 { None } else { Some(2) },
        _ => {
            let hash = e.hash.as_mut().unwrap();
            let byte = rng.below(32) as usize;
            hash[byte] ^= 1 << rng.below(8);
        }
    }
}

/// A1: ten thousand on copies of the stored rows, judged by what also judges the database.
#[both]
async fn every_one_of_ten_thousand_tamperings_is_found(db: Db) {
    let host = host(db);
    filled(&host, 12).await;
    let mut tx = host.db.read().await.unwrap();
    let (lines, end) = all(&mut tx).await;
    assert!(judged(&lines, end, &[]).is_whole() && lines.len() > 24);
    let rng = SeededRng::new(4);
    for n in 0..10_000 {
        let (changed, what) = tampered(&lines, &rng);
        let verdict = judged(&changed, end, &[]);
        assert!(verdict.broken.is_some() && verdict.unfit > 0, "{n}: {what}");
    }
}

/// A1 again, through the database: the rows are exchanged behind the back of the triggers and read again.
#[both]
async fn tampered_databases_are_found(db: Db) {
    let host = host(db);
    filled(&host, 5).await;
    let rng = SeededRng::new(5);
    let mut tx = host.db.read().await.unwrap();
    let (lines, end) = all(&mut tx).await;
    tx.rollback().await.unwrap();
    const PUT: &str = "INSERT INTO access_audit
        (seq, at, actor, person_id, role, area_id, action, object, reason, fields, op_id, form, hash)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    for n in 0..250 {
        let (changed, what) = tampered(&lines, &rng);
        let mut tx = host.db.write().await.unwrap();
        unguarded(&mut tx).await;
        tx.execute("DELETE FROM access_audit").await.unwrap();
        for e in &changed {
            let Entry { seq, at, actor, person, role, area, action, object, reason, fields, op, form, hash } =
                e;
            exec!(
                &mut tx, PUT, seq, at, actor, person, role, area, action, object, reason, fields, op, form,
                hash
            )
            .unwrap();
        }
        let verdict = verify(&mut tx, &[]).await.unwrap();
        assert!(verdict == judged(&changed, end, &[]), "{n}: {what}");
        assert!(verdict.broken.is_some(), "{n}: {what}");
        tx.rollback().await.unwrap();
    }
    assert!(checked(&host.db, &[]).await.is_whole());
}

/// A2: whoever may write the database can also write the end of the chain; then only a head from outside knows.
#[both]
async fn a_cut_tail_and_a_chain_written_anew_are_found_by_an_outside_head(db: Db) {
    let host = host(db);
    filled(&host, 12).await;
    let mut tx = host.db.read().await.unwrap();
    let (lines, end) = all(&mut tx).await;
    let head = signed(&end);
    assert_eq!(checked(&host.db, std::slice::from_ref(&head)).await.heads, [Fits::Yes]);
    for cut in 0..lines.len() {
        let kept = &lines[..cut];
        let hash = kept.last().map_or(NOTHING, |e| e.hash.clone().unwrap().try_into().unwrap());
        let shorter = End { seq: cut as i64, hash, ..end };
        assert!(judged(kept, shorter, &[]).is_whole(), "nothing inside tells of it");
        assert_eq!(judged(kept, shorter, std::slice::from_ref(&head)).heads, [Fits::Beyond], "{cut}");

        // As many lines again, each sealed anew from the cut on.
        let (mut forged, mut before) = (lines.clone(), hash);
        for e in &mut forged[cut..] {
            e.actor = "somebody-else".to_owned();
            before = e.seal(&before);
            e.hash = Some(before.to_vec());
        }
        let rewritten = End { hash: before, ..end };
        assert!(judged(&forged, rewritten, &[]).is_whole());
        assert_eq!(judged(&forged, rewritten, std::slice::from_ref(&head)).heads, [Fits::Differs], "{cut}");
        // A head from before the cut still fits.
        assert_eq!(judged(&forged, rewritten, &[signed(&shorter)]).heads, [Fits::Yes], "{cut}");
    }
    let other = signed(&End { installation: Uuid::nil(), ..end });
    assert_eq!(judged(&lines, end, &[other]).heads, [Fits::Foreign]);
    let mut holed = lines.clone();
    holed.remove(3);
    let inside = signed(&End { seq: 4, hash: lines[3].hash.clone().unwrap().try_into().unwrap(), ..end });
    let verdict = judged(&holed, end, &[inside]);
    assert_eq!(
        (verdict.heads, verdict.broken.unwrap().fault),
        (vec![Fits::Absent], Fault::Missing { after: 3 })
    );
}
