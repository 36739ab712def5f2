//! The life of keys: made once, proved at every start, exchanged while everybody works; and what sealed values refuse.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use access::vault::{self, Class, KeyFolder, Place, Sealed, State};
use access::{AccessError, Actor, Ctx, Host, Vault, VaultError, sealed};
use base::uuid::Uuid;
use base::{SeededRng, SystemClock};
use db::{Db, both, exec, rows};
use proptest::prelude::*;
use words::Locale;

/// A table as a system has one, which is there for this test only.
const NOTES: Sealed =
    sealed!("access_test", "owner_id", "id", "value_sealed", Class::Mobile, "value_index", "kind = 'mobile'");
const ADD: &str = "INSERT INTO access_test (owner_id, id, kind, value_sealed, value_index) VALUES ($1, $2, 'mobile', $3, $4)";
const ALL: &str = "SELECT owner_id, id, value_sealed FROM access_test ORDER BY owner_id";
const FIND: &str = "SELECT owner_id FROM access_test WHERE value_index = $1";

async fn table(db: &Db) {
    let mut tx = db.write().await.unwrap();
    let sql = match db {
        Db::Sqlite { .. } => {
            "CREATE TABLE access_test (owner_id BLOB, id BLOB, kind TEXT, value_sealed BLOB, value_index BLOB, PRIMARY KEY (owner_id, id))"
        }
        Db::Postgres { .. } => {
            "CREATE TABLE access_test (owner_id UUID, id UUID, kind TEXT, value_sealed BYTEA, value_index BYTEA, PRIMARY KEY (owner_id, id))"
        }
    };
    tx.execute(sql).await.unwrap();
    tx.commit().await.unwrap();
}

fn bare(db: &Db, seed: u64) -> Host {
    Host::new(db.clone(), Arc::new(SystemClock), Arc::new(SeededRng::new(seed)))
}

/// A process of its own on the installation.
async fn host(db: &Db, keys: &Path, seed: u64) -> Host {
    let (host, rng) = (bare(db, seed), Arc::new(SeededRng::new(seed + 1000)));
    let vault = vault::open_or_make(&host, &KeyFolder::at(keys), rng).await.unwrap();
    host.with_vault(Arc::new(vault))
}

async fn write(host: &Host) -> Ctx {
    host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await.unwrap()
}

fn place(owner: Uuid, id: Uuid) -> Place<'static> {
    Place::of("access_test", "value_sealed", owner, id)
}

async fn add(host: &Host, number: &str) -> Uuid {
    let mut ctx = write(host).await;
    let vault = ctx.vault().unwrap();
    let (owner, id): (Uuid, Uuid) = (ctx.ids.make(), ctx.ids.make());
    let value = vault.seal(Class::Mobile, place(owner, id), number.as_bytes()).unwrap();
    let index = vault.indexed(Class::Mobile, number).unwrap();
    exec!(&mut ctx.tx, ADD, owner, id, value, index).unwrap();
    ctx.commit().await.unwrap();
    owner
}

/// Every number, as this process reads it.
async fn read(host: &Host) -> Vec<String> {
    let mut ctx = host.read(Actor::LocalOperator, Locale::Hi).await.unwrap();
    let all: Vec<(Uuid, Uuid, Vec<u8>)> = rows!(&mut ctx.tx, ALL).unwrap();
    let vault = host.vault().unwrap();
    let open = |(owner, id, value): (Uuid, Uuid, Vec<u8>)| {
        let plain = vault.open(Class::Mobile, place(owner, id), &value).unwrap();
        String::from_utf8(plain.to_vec()).unwrap()
    };
    let numbers = all.into_iter().map(open).collect();
    ctx.rollback().await.unwrap();
    numbers
}

async fn found(host: &Host, number: &str) -> Vec<Uuid> {
    let mut ctx = host.read(Actor::LocalOperator, Locale::Hi).await.unwrap();
    let mut all = Vec::new();
    for index in host.vault().unwrap().indexes(Class::Mobile, number).unwrap() {
        let some: Vec<(Uuid,)> = rows!(&mut ctx.tx, FIND, index).unwrap();
        all.extend(some.into_iter().map(|(id,)| id));
    }
    ctx.rollback().await.unwrap();
    all
}

fn files(keys: &Path) -> Vec<String> {
    let all = std::fs::read_dir(keys).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    let mut all: Vec<String> = all.collect();
    all.sort();
    all
}

fn refused(e: &AccessError) -> &'static str {
    match e {
        AccessError::Vault(e) => e.code(),
        _ => "another error",
    }
}

#[both]
async fn keys_are_made_once_and_proved_at_every_start(db: Db) {
    let folder = tempfile::tempdir().unwrap();
    let keys = folder.path().join("keys");
    let first = host(&db, &keys, 1).await;
    let names = files(&keys);
    // A master key, four data keys, three index keys.
    assert_eq!(names.len(), 8, "{names:?}");
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |p: &Path| std::fs::metadata(p).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&keys), 0o700);
    assert!(names.iter().all(|n| mode(&keys.join(n)) == 0o600));
    let place = place(Uuid::nil(), Uuid::max());
    let sealed = first.vault().unwrap().seal(Class::Mobile, place, b"x").unwrap();
    let second = host(&db, &keys, 2).await;
    assert_eq!(files(&keys), names);
    assert_eq!(second.vault().unwrap().open(Class::Mobile, place, &sealed).unwrap().as_slice(), b"x");
    assert_eq!(
        first.vault().unwrap().index(Class::Mobile, "+91").unwrap(),
        second.vault().unwrap().index(Class::Mobile, "+91").unwrap()
    );
    // The master key may come from elsewhere.
    let master = std::fs::read_to_string(keys.join("master.key")).unwrap();
    std::fs::remove_file(keys.join("master.key")).unwrap();
    let rng = || Arc::new(SeededRng::new(3));
    let from = |text: &str| KeyFolder { path: keys.clone(), master: Some(text.to_owned().into()) };
    vault::open_or_make(&bare(&db, 3), &from(&master), rng()).await.unwrap();
    for (text, code) in [("00".repeat(32), "keys_wrong"), ("x".to_owned(), "not_a_key")] {
        let e = vault::open_or_make(&bare(&db, 3), &from(&text), rng()).await.unwrap_err();
        assert_eq!(refused(&e), code);
    }
}

#[both]
async fn without_its_keys_an_installation_does_not_start_and_nothing_is_written(db: Db) {
    let folder = tempfile::tempdir().unwrap();
    let (keys, others) = (folder.path().join("keys"), folder.path().join("others"));
    let first = host(&db, &keys, 1).await;
    let version = first.version().await.unwrap();
    let start = async |keys: &Path| {
        let (host, place) = (bare(&db, 9), KeyFolder::at(keys));
        let checked = vault::check(&host, &place).await.unwrap_err();
        let opened = vault::open_or_make(&host, &place, Arc::new(SeededRng::new(9))).await.unwrap_err();
        assert_eq!(refused(&checked), refused(&opened));
        let text = opened.to_string();
        assert!(text.contains(keys.to_str().unwrap()), "{text}");
        refused(&opened)
    };
    assert_eq!(start(&others).await, "keys_missing");
    assert!(!others.exists(), "no keys are made beside those that are missing");
    // One key is missing; one is another key under its name; the master key is another.
    let one = keys.join(files(&keys)[0].clone());
    let (kept, aside) = (std::fs::read(&one).unwrap(), folder.path().join("aside"));
    std::fs::rename(&one, &aside).unwrap();
    assert_eq!(start(&keys).await, "keys_missing");
    std::fs::write(&one, std::fs::read(keys.join(files(&keys)[1].clone())).unwrap()).unwrap();
    assert_eq!(start(&keys).await, "keys_wrong");
    std::fs::write(&one, kept).unwrap();
    std::fs::write(keys.join("master.key"), "11".repeat(32)).unwrap();
    assert_eq!(start(&keys).await, "keys_wrong");
    assert_eq!(first.version().await.unwrap(), version);
    let without = bare(&db, 5);
    assert!(matches!(without.vault(), Err(AccessError::Vault(VaultError::NoVault))));
    assert!(write(&without).await.vault().is_err());
}

#[both]
async fn a_value_opens_in_its_place_only(db: Db) {
    let folder = tempfile::tempdir().unwrap();
    let host = host(&db, &folder.path().join("keys"), 1).await;
    let vault = host.vault().unwrap();
    let (a, b) = (host.ids.make::<Uuid>(), host.ids.make::<Uuid>());
    let at = |table, column, row| Place { table, column, row };
    let home = at("register_contact", "value_sealed", a);
    let sealed = vault.seal(Class::Mobile, home, b"+919876543210").unwrap();
    assert_eq!(sealed.len(), 13 + 45);
    for (class, place) in [
        (Class::Mobile, at("register_contact", "value_sealed", b)),
        (Class::Mobile, at("register_contact", "other_sealed", a)),
        (Class::Mobile, at("register_contac", "tvalue_sealed", a)),
        (Class::Mobile, at("other", "value_sealed", a)),
    ] {
        assert!(matches!(vault.open(class, place, &sealed), Err(VaultError::Refused { .. })));
    }
    // Another class has other keys.
    assert!(matches!(vault.open(Class::VoterId, home, &sealed), Err(VaultError::Unknown(_))));
    for n in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[n] ^= 1;
        assert!(vault.open(Class::Mobile, home, &changed).is_err(), "byte {n}");
        assert!(vault.open(Class::Mobile, home, &sealed[..n]).is_err(), "{n} bytes");
    }
    // Whose it is and which it is are both bound.
    assert_ne!(place(a, b).row, place(b, a).row);
    assert!(matches!(vault.index(Class::SecondFactor, "x"), Err(VaultError::NotIndexed(_))));
}

/// What is done while keys are exchanged.
#[derive(Default)]
struct AtWork {
    stop: AtomicBool,
    written: AtomicU64,
    read: AtomicU64,
}

async fn writes(host: Host, at: Arc<AtWork>, first: u64) {
    let mut n = first;
    while !at.stop.load(Ordering::SeqCst) {
        add(&host, &format!("+9197{n:08}")).await;
        at.written.fetch_add(1, Ordering::SeqCst);
        n += 1;
    }
}

/// A value that does not open ends the test.
async fn reads(host: Host, at: Arc<AtWork>, least: usize) {
    while !at.stop.load(Ordering::SeqCst) {
        let all = read(&host).await;
        assert!(all.len() >= least && all.iter().all(|n| n.starts_with("+919")));
        at.read.fetch_add(1, Ordering::SeqCst);
    }
}

#[both]
async fn keys_are_exchanged_while_everybody_works(db: Db) {
    const BEFORE: usize = 1_300;
    let folder = tempfile::tempdir().unwrap();
    let keys = folder.path().join("keys");
    table(&db).await;
    // Two servers with keys of their own in memory, and the command that exchanges them.
    let (server, other, command) =
        (host(&db, &keys, 1).await, host(&db, &keys, 2).await, host(&db, &keys, 3).await);
    for n in 0..BEFORE {
        add(&server, &format!("+9198{n:08}")).await;
    }
    let old: Vec<String> = files(&keys);
    let at_work = Arc::new(AtWork::default());
    let mut hands = Vec::new();
    for (host, first) in [(&server, 0), (&other, 50_000)] {
        hands.push(tokio::spawn(writes(host.clone(), at_work.clone(), first)));
        hands.push(tokio::spawn(reads(host.clone(), at_work.clone(), BEFORE)));
    }
    let mut all = Vec::new();
    for index in [false, true] {
        all.push(vault::rotate(&command, Actor::LocalOperator, &[NOTES], index, |_| {}).await.unwrap());
    }
    at_work.stop.store(true, Ordering::SeqCst);
    for hand in hands {
        hand.await.unwrap();
    }
    let written = at_work.written.load(Ordering::SeqCst);
    assert!(written > 0 && at_work.read.load(Ordering::SeqCst) > 0, "nobody worked meanwhile");
    for (done, keys) in all.iter().zip([4, 7]) {
        assert_eq!((done.made.len(), done.destroyed.len()), (keys, keys));
        assert_eq!((done.kept.len(), done.unreadable), (0, 0));
        assert!(done.values >= BEFORE as u64);
    }
    let now = files(&keys);
    assert_eq!(now.len(), old.len());
    assert_eq!(now.iter().filter(|n| old.contains(n)).collect::<Vec<_>>(), ["master.key"]);
    let expected = BEFORE + usize::try_from(written).unwrap();
    // Who was there all the time, and who comes afterwards.
    let late = host(&db, &keys, 4).await;
    for host in [&server, &other, &late] {
        assert_eq!(read(host).await.len(), expected);
    }
    add(&other, "+919999999999").await;
    assert_eq!(
        (found(&late, "+919999999999").await.len(), found(&late, "+919800000007").await.len()),
        (1, 1)
    );
    let mut tx = db.read().await.unwrap();
    let lines = vault::list(&mut tx).await.unwrap();
    let of = |state| lines.iter().filter(|k| k.state == state).count();
    assert_eq!((of(State::Active), of(State::Retiring), of(State::Destroyed)), (7, 0, 11));
    tx.rollback().await.unwrap();
}

#[both]
async fn a_value_that_does_not_open_keeps_its_key_and_an_exchange_goes_on_where_it_was(db: Db) {
    let folder = tempfile::tempdir().unwrap();
    let keys = folder.path().join("keys");
    table(&db).await;
    let host = host(&db, &keys, 1).await;
    let (a, b) = (add(&host, "+919800000001").await, add(&host, "+919800000002").await);
    for _ in 0..20 {
        add(&host, "+919800000003").await;
    }
    // Somebody exchanges two values in the database.
    let swap = "UPDATE access_test SET value_sealed = (SELECT value_sealed FROM access_test WHERE owner_id = $2) WHERE owner_id = $1";
    let mut ctx = write(&host).await;
    exec!(&mut ctx.tx, swap, a, b).unwrap();
    ctx.commit().await.unwrap();
    let rotate = async || vault::rotate(&host, Actor::LocalOperator, &[NOTES], true, |_| {}).await.unwrap();
    let done = rotate().await;
    assert_eq!((done.values, done.made.len(), done.destroyed.len()), (21, 7, 5));
    // Data and index key of the row that does not open.
    assert_eq!((done.kept.len(), done.unreadable), (2, 2));
    let mut ctx = write(&host).await;
    exec!(&mut ctx.tx, "DELETE FROM access_test WHERE owner_id = $1", a).unwrap();
    ctx.commit().await.unwrap();
    let done = rotate().await;
    assert_eq!((done.destroyed.len(), done.kept.len(), done.unreadable), (7, 0, 0));
    assert_eq!(done.made.len(), 5, "an exchange that is under way is finished, not begun again");
    assert_eq!(read(&host).await.len(), 21);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_sealed_opens_again(plain in prop::collection::vec(any::<u8>(), 0..300), owner in any::<u128>(), id in any::<u128>()) {
        static VAULT: std::sync::LazyLock<Vault> = std::sync::LazyLock::new(|| {
            let made = std::sync::Arc::new(std::sync::Mutex::new(None));
            let into = made.clone();
            db::testing::run(db::testing::sqlite(), |db| async move {
                let folder = tempfile::tempdir().unwrap();
                let (host, keys) = (bare(&db, 1), KeyFolder::at(folder.path().join("keys")));
                *into.lock().unwrap() = Some(vault::open_or_make(&host, &keys, Arc::new(SeededRng::new(2))).await.unwrap());
            });
            made.lock().unwrap().take().unwrap()
        });
        let place = place(Uuid::from_u128(owner), Uuid::from_u128(id));
        for class in Class::ALL {
            let sealed = VAULT.seal(class, place, &plain).unwrap();
            prop_assert_eq!(sealed.len(), plain.len() + 45);
            let opened = VAULT.open(class, place, &sealed).unwrap();
            prop_assert_eq!(opened.as_slice(), plain.as_slice());
            prop_assert_ne!(&VAULT.seal(class, place, &plain).unwrap(), &sealed, "never the same twice");
            prop_assert!(plain.len() < 4 || !sealed.windows(plain.len()).any(|w| w == plain));
        }
    }
}
