//! `import cities`: where the followers of accounts live, as platforms list it, and the table of which area holds which share of a city.
//!
//! A file may hold both sorts of rows. A figure: platform, account, at, city, followers. A row of the table: city, area, share.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use access::Ctx;
use accounts::book::Book;
use accounts::kinds::accounts::unknown_platform;
use accounts::model::AccountId;
use accounts::platform::Platform;
use areas::model::{AreaId, AreaKind};
use areas::resolve::Resolver;
use async_trait::async_trait;
use base::{Day, Share};
use db::Stamp;
use db::history::Facts;
use intake::{Class, Field, Given, Kind, Need, Note, Outcome, Result, Row, Session};
use words::numbers::{grouped, percent};
use words::{Text, message::both};

use super::readings::look_up;
use crate::cities::{Batch, Pushed};
use crate::messages;
use crate::rules::cities::{Allotment, Figure, Table, key, share};
use crate::store::cities as store;

/// The kind `cities`.
pub struct CitiesFile;

const PLATFORM: usize = 0;
const ACCOUNT: usize = 1;
const AT: usize = 2;
const CITY: usize = 3;
const FOLLOWERS: usize = 4;
const AREA: usize = 5;
const SHARE: usize = 6;
const ELECTORS: usize = 7;
const ALSO: usize = 8;

/// Letters of a city's name, at most.
pub(crate) const LONGEST: usize = 120;
/// Cities that one warning names.
const NAMED: usize = 8;

#[async_trait]
impl Kind for CitiesFile {
    fn name(&self) -> &'static str {
        "cities"
    }

    fn title(&self) -> Text {
        both(messages::title_cities)
    }

    fn about(&self) -> Text {
        both(messages::about_cities)
    }

    fn fields(&self) -> Vec<Field> {
        let followers: &[&str] =
            &["फॉलोअर्स", "फॉलोअर", "फालोवर", "फालोवर्स", "फॉलोवर", "फॉलोवर्स", "अनुयायी", "value"];
        vec![
            Field::text("platform", &["मंच", "प्लेटफ़ॉर्म"], "instagram"),
            Field::text("account", &["खाता", "हैंडल", "account id", "handle", "username"], "namuna_devi")
                .class(Class::PlatformId),
            Field::text("at", &["तारीख", "समय", "date", "time", "day", "as of"], "2026-11-01")
                .class(Class::Date),
            Field::text("city", &["शहर", "नगर", "town"], "Namunapur, Namuna Pradesh").need(Need::Required),
            Field::text("followers", followers, "2,500").class(Class::Count).need(Need::OneOf("cities")),
            Field::text("area", &["क्षेत्र", "विधानसभा", "constituency", "seat"], "NP-AC-001"),
            Field::text("share", &["हिस्सा", "मतदाताओं का हिस्सा", "प्रतिशत", "percent"], "15 %")
                .need(Need::OneOf("cities")),
            Field::text("electors", &["शहर के मतदाता", "मतदाता", "voters"], "").class(Class::Count),
            Field::text("also", &["दूसरे नाम", "अन्य नाम", "alias", "aliases"], "नमूनापुर"),
        ]
    }

    fn builds_on(&self) -> &'static [&'static str] {
        &["areas", "aliases", "roster", "accounts"]
    }

    fn facts(&self) -> &'static [Facts] {
        &store::FACTS
    }

    async fn begin(&self, ctx: &mut Ctx, given: &Given) -> Result<Box<dyn Session>> {
        let known = ctx.present().known;
        let stored = store::table(&mut ctx.tx, known).await?;
        Ok(Box::new(CitySession {
            book: Book::load(ctx).await?,
            resolver: Resolver::load(ctx, &AreaKind::REPRESENTED).await?,
            counted: store::counted(&mut ctx.tx).await?,
            stored: stored.into_iter().map(|a| ((a.city.clone(), a.day, a.area), a)).collect(),
            today: ctx.today(),
            on: given.on,
            scanned: Vec::new(),
            settled: None,
            batch: Batch::default(),
            labels: HashMap::new(),
            kept: BTreeMap::new(),
            repeated: 0,
        }))
    }
}

/// City, day, area.
type RowKey = (String, Day, AreaId);

struct CitySession {
    book: Book,
    resolver: Resolver,
    /// The most followers of each account when it was last counted.
    counted: HashMap<AccountId, i64>,
    /// The table as it stands.
    stored: BTreeMap<RowKey, Allotment>,
    today: Day,
    on: Option<Day>,
    /// The file's rows of the table, from the first look: only together they say whether a city is given away twice.
    scanned: Vec<Allotment>,
    settled: Option<Settled>,
    batch: Batch,
    /// What the accounts of the file are called.
    labels: HashMap<AccountId, String>,
    kept: BTreeMap<RowKey, Allotment>,
    /// Rows that say what another row of the file says.
    repeated: u64,
}

/// What the table would be with all rows of the file.
#[derive(Default)]
struct Settled {
    /// Other names and whose they are, by key.
    called: HashMap<String, String>,
    /// Cities that the stored table has under their own name.
    own: HashSet<String>,
    /// Cities of which more than all would be given away, by city and day: how much.
    over: HashMap<(String, Day), Share>,
    /// Cities of whose electors two numbers would be stated.
    torn: BTreeSet<(String, Day)>,
}

impl Settled {
    fn city(&self, key: &str) -> String {
        self.called.get(key).cloned().unwrap_or_else(|| key.to_owned())
    }
}

/// What a row says.
enum Sort {
    Figure,
    Allotment,
}

#[async_trait]
impl Session for CitySession {
    fn wants_scan(&self) -> bool {
        true
    }

    fn scan(&mut self, row: &Row<'_>) {
        if let Ok(Sort::Allotment) = sort(row)
            && let Ok(a) = self.allotment(row)
        {
            self.scanned.push(a);
        }
    }

    fn check(&mut self, row: &Row<'_>, _notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>> {
        let checked = match sort(row) {
            Ok(Sort::Figure) => self.figure(row),
            Ok(Sort::Allotment) => self.allot(row),
            Err(n) => Err(n),
        };
        checked.map_err(|n| vec![n])
    }

    fn conclude(&mut self) -> Vec<Note> {
        let whole = |value: String, code, text| Note {
            row: 0,
            column: String::new(),
            value,
            code,
            text,
            choices: Vec::new(),
        };
        let rows = self.stored.iter().chain(&self.kept).map(|(_, a)| a.clone()).collect();
        let table = Table::on(rows, Day::MAX);
        let (mut notes, mut unknown) = (Vec::new(), BTreeSet::new());
        for (account, day, cities) in self.batch.all() {
            let mut listed = 0;
            for f in cities {
                listed += f.followers.lower;
                if table.city(&f.city).is_empty() {
                    unknown.insert(f.name.as_str());
                }
            }
            let label = self.labels.get(&account).map_or("", String::as_str);
            let counted = self.counted.get(&account).filter(|n| listed > **n);
            notes.extend(counted.map(|n| {
                let text = both(|l| messages::cities_too_many(l, label, day.to_string(), listed, *n));
                whole(label.to_owned(), "more_than_followers", text)
            }));
        }
        if !unknown.is_empty() {
            let (n, names) =
                (unknown.len(), unknown.iter().take(NAMED).copied().collect::<Vec<_>>().join("; "));
            let text = both(|l| messages::cities_not_in_table(l, n, names.as_str()));
            notes.push(whole(names.clone(), "city_not_in_table", text));
        }
        notes
    }

    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome> {
        let mut outcome = self.batch.write(ctx, stamp).await?;
        outcome.unchanged += self.repeated;
        for (key, a) in &self.kept {
            match self.stored.get(key) {
                Some(same) if same == a => {
                    outcome.unchanged += 1;
                    continue;
                }
                Some(_) => outcome.updated += 1,
                None => outcome.created += 1,
            }
            store::allot(&mut ctx.tx, a, stamp).await?;
        }
        Ok(outcome)
    }
}

/// Which sort a row is, by the cells that are filled in.
fn sort(row: &Row<'_>) -> std::result::Result<Sort, Note> {
    let any = |fields: &[usize]| fields.iter().any(|f| row.some(*f).is_some());
    match (any(&[PLATFORM, ACCOUNT, FOLLOWERS]), any(&[AREA, SHARE, ELECTORS, ALSO])) {
        (true, false) => Ok(Sort::Figure),
        (false, true) => Ok(Sort::Allotment),
        (true, true) => Err(row.whole("two_sorts", both(messages::cities_two_sorts))),
        (false, false) => Err(row.whole("no_sort", both(messages::cities_no_sort))),
    }
}

/// A city's name as written, and its key.
fn city(row: &Row<'_>) -> std::result::Result<(String, String), Note> {
    let name = row.some(CITY).ok_or_else(|| row.missing(CITY))?;
    let key = key(&name);
    if key.is_empty() || name.chars().count() > LONGEST {
        return Err(row.note(CITY, &name, "not_a_city", both(messages::cities_name)));
    }
    Ok((name, key))
}

impl CitySession {
    /// The day of a row, if it or whoever imports says one.
    fn day(&self, row: &Row<'_>) -> std::result::Result<Option<Day>, Note> {
        let day = row.instant(AT)?.map(Day::of).or(self.on);
        let today = self.today;
        if day.is_some_and(|d| d > today) {
            let text = both(|l| messages::reading_future(l, today.to_string()));
            return Err(row.note(AT, &row.text(AT), "future", text));
        }
        Ok(day)
    }

    fn figure(&mut self, row: &Row<'_>) -> std::result::Result<(), Note> {
        let (name, city) = city(row)?;
        let no_date = || row.note(AT, "", "no_date", both(messages::reading_no_date));
        let day = self.day(row)?.ok_or_else(no_date)?;
        let (platform, account) = (row.text(PLATFORM), row.text(ACCOUNT));
        if platform.is_empty() {
            return Err(row.missing(PLATFORM));
        }
        let p = Platform::from_name(&platform).ok_or_else(|| unknown_platform(row, PLATFORM, &platform))?;
        if account.is_empty() {
            return Err(row.missing(ACCOUNT));
        }
        let unknown = || {
            let text = both(|l| messages::reading_account(l, account.as_ref(), p.name()));
            row.note(ACCOUNT, &account, "unknown_account", text)
        };
        let id = look_up(&self.book, p, &account, day).1.ok_or_else(unknown)?;
        let followers = row.count(FOLLOWERS)?.ok_or_else(|| row.missing(FOLLOWERS))?;
        match self.batch.push(id, day, Figure { city, name: name.clone(), followers }) {
            Pushed::New => {}
            Pushed::Same => self.repeated += 1,
            Pushed::Other(other) => {
                let text = both(|l| messages::cities_twice(l, name.as_str(), grouped(other.value, l)));
                return Err(row.note(FOLLOWERS, &row.text(FOLLOWERS), "city_twice", text));
            }
        }
        self.labels.entry(id).or_insert_with(|| format!("{} {account}", p.name()));
        Ok(())
    }

    /// A row of the table by itself.
    fn allotment(&self, row: &Row<'_>) -> std::result::Result<Allotment, Note> {
        let (name, city) = city(row)?;
        let day = self.day(row)?;
        let said = row.some(AREA).ok_or_else(|| row.missing(AREA))?;
        let area = self.resolver.find(&said, None, None, day.unwrap_or(self.today));
        let area = area.map_err(|e| e.note(row, AREA, &said))?;
        let said = row.some(SHARE).ok_or_else(|| row.missing(SHARE))?;
        let share = share(&said)
            .ok_or_else(|| row.note(SHARE, &said, "not_a_share", both(messages::cities_share)))?;
        let electors = row.count(ELECTORS)?.map(|c| c.value).filter(|n| *n > 0);
        let also = row.some(ALSO).unwrap_or_default();
        let also = also.split(';').map(str::trim).filter(|n| !key(n).is_empty()).map(str::to_owned).collect();
        Ok(Allotment { city, name, day: day.unwrap_or(Day::MIN), area, share, electors, also })
    }

    /// A row of the table beside all others.
    fn allot(&mut self, row: &Row<'_>) -> std::result::Result<(), Note> {
        let mut a = self.allotment(row)?;
        let settled = self.settled.take().unwrap_or_else(|| self.settle());
        let checked = self.fits(row, &mut a, &settled);
        self.settled = Some(settled);
        checked?;
        let key = (a.city.clone(), a.day, a.area);
        match self.kept.get(&key) {
            Some(other) if other.share != a.share => {
                let text = both(|l| messages::cities_twice(l, a.name.as_str(), percent(other.share, l)));
                return Err(row.note(SHARE, &row.text(SHARE), "city_twice", text));
            }
            Some(_) => self.repeated += 1,
            None => {
                self.kept.insert(key, a);
            }
        }
        Ok(())
    }

    fn fits(&self, row: &Row<'_>, a: &mut Allotment, settled: &Settled) -> std::result::Result<(), Note> {
        a.city = settled.city(&a.city);
        let strange = |name: &&String| {
            let k = key(name);
            k != a.city && (settled.city(&k) != a.city || settled.own.contains(&k))
        };
        if let Some(name) = a.also.iter().find(strange) {
            let text = both(|l| messages::cities_alias_taken(l, name.as_str()));
            return Err(row.note(ALSO, name, "alias_taken", text));
        }
        let of_city = (a.city.clone(), a.day);
        if let Some(sum) = settled.over.get(&of_city) {
            let text = both(|l| messages::cities_over(l, a.name.as_str(), percent(*sum, l)));
            return Err(row.note(SHARE, &row.text(SHARE), "more_than_the_city", text));
        }
        if settled.torn.contains(&of_city) {
            let text = both(|l| messages::cities_electors(l, a.name.as_str()));
            return Err(row.note(ELECTORS, &row.text(ELECTORS), "two_electors", text));
        }
        // What a row leaves blank stays as it is known.
        if let Some(known) = self.stored.get(&(a.city.clone(), a.day, a.area)) {
            let new: Vec<String> =
                a.also.drain(..).filter(|n| known.also.iter().all(|k| key(k) != key(n))).collect();
            a.also = known.also.iter().cloned().chain(new).collect();
            a.electors = a.electors.or(known.electors);
            a.name.clone_from(&known.name);
        }
        Ok(())
    }

    /// Lays the file's rows over the table as it stands.
    fn settle(&self) -> Settled {
        let own = self.stored.keys().map(|(city, ..)| city.clone()).collect();
        let mut settled = Settled { own, ..Settled::default() };
        for a in self.stored.values().chain(&self.scanned) {
            let city = settled.city(&a.city);
            for name in a.also.iter().map(|n| key(n)).filter(|k| *k != city) {
                settled.called.entry(name).or_insert_with(|| city.clone());
            }
        }
        let mut together: BTreeMap<RowKey, (Share, Option<i64>)> =
            self.stored.iter().map(|(k, a)| (k.clone(), (a.share, a.electors))).collect();
        let mut touched = BTreeSet::new();
        for a in &self.scanned {
            let city = settled.city(&a.city);
            touched.insert((city.clone(), a.day));
            let (share, electors) = together.entry((city, a.day, a.area)).or_insert((a.share, None));
            (*share, *electors) = (a.share, a.electors.or(*electors));
        }
        let mut sums: BTreeMap<(String, Day, AreaKind), i64> = BTreeMap::new();
        let mut electors: BTreeMap<(String, Day), i64> = BTreeMap::new();
        for ((city, day, area), (share, n)) in together {
            let of_city = (city, day);
            if !touched.contains(&of_city) {
                continue;
            }
            if n.is_some_and(|n| *electors.entry(of_city.clone()).or_insert(n) != n) {
                settled.torn.insert(of_city.clone());
            }
            // Areas of one kind do not overlap; a seat and its district may both be stated.
            let Some(kind) = self.resolver.identity(area).map(|i| i.kind) else { continue };
            let sum = sums.entry((of_city.0.clone(), day, kind)).or_default();
            *sum += share.as_ppm();
            if *sum > Share::percent(100).as_ppm() {
                settled.over.insert(of_city, Share::ppm(*sum));
            }
        }
        settled
    }
}
