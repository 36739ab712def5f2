//! The thread beside the check: tells who is known, seals numbers, counts, and puts rows into a file of their own.

mod numbers;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

use access::vault::{Class, Vault};
use access::{AccessError, VaultError};
use areas::model::AreaId;
use base::uuid::Uuid;
use base::{Day, Ids};
use db::DbError;
use db::bulk::Cell;
use db::staging::{Ready, Staging};
use intake::{Outcome, Result};
use rayon::prelude::*;
use sha2::{Digest as _, Sha256};

use super::extras;
use crate::model::fields::ExtraField;
use crate::model::workers::{Designations, Gender, Truth};
use crate::rules::tally::{Tally, Traits};
use crate::search::segment::Segment;
use crate::store::fields;
use crate::store::workers::{self as store, CHANGES, Known, NUMBERS_STAGED, ROWS, STAGED};
use crate::units::Units;
use numbers::{INDEX, Numbers};

/// Lines that are handed on together.
pub(super) const BATCH: usize = 2_048;
/// Batches that may wait.
const WAITING: usize = 4;

/// What one row says, checked.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// See [`store::Person::origin`].
    pub origin: u128,
    /// Which person of the file, counted from 0.
    pub person: u32,
    /// An earlier row of the file means the same person: this one adds a duty.
    pub again: bool,
    /// An earlier row says the same.
    pub repeated: bool,
    pub reference: Option<String>,
    pub name_hi: Option<String>,
    pub name_en: Option<String>,
    pub gender: Option<Gender>,
    pub birth_year: Option<i32>,
    pub mobile: Option<String>,
    pub mobile_typed: Option<String>,
    pub social: Option<String>,
    pub voter: Option<String>,
    pub unit: AreaId,
    pub unit_place: u32,
    pub designation: u16,
    pub from: Day,
    pub from_stated: bool,
    /// What it says in the organisation's own fields.
    pub own: Vec<extras::Said>,
}

/// Everything of a file, ready to be taken over.
pub(super) struct Staged {
    pub staging: Ready,
    pub outcome: Outcome,
    pub tally: Tally,
    pub segment: Segment,
    /// Rows about people who were known, or of whom more than one row tells.
    pub changes: u64,
    /// Values of the organisation's own fields.
    pub extras: u64,
}

/// The thread, and the way to it.
pub(super) struct Stager {
    folder: PathBuf,
    /// Until the first lines are handed on.
    work: Option<Box<Work>>,
    running: Option<(SyncSender<Vec<Line>>, JoinHandle<Result<Staged>>)>,
}

impl Stager {
    pub fn new(
        folder: PathBuf,
        vault: Option<Arc<Vault>>,
        ids: &Ids,
        units: Arc<Units>,
        (designations, own): (Arc<Designations>, Arc<Vec<ExtraField>>),
        known: Arc<Known>,
    ) -> Stager {
        // Ids of one file follow one another: rows are added at the end of every table, and found side by side later.
        let first: Uuid = ids.make();
        let first = first.as_u128() & !u128::from(u32::MAX);
        let work = Work {
            vault,
            first,
            units,
            designations,
            own,
            known,
            numbers: Numbers::default(),
            outcome: Outcome::default(),
            tally: Tally::default(),
            segment: Segment::default(),
            changes: 0,
            extras: 0,
        };
        Stager { folder, work: Some(Box::new(work)), running: None }
    }

    /// Hands lines to the thread. If that has ended, [`Stager::finish`] says why.
    pub fn hand_on(&mut self, lines: Vec<Line>) {
        if let Some(work) = self.work.take() {
            let (sender, receiver) = sync_channel(WAITING);
            let folder = self.folder.clone();
            self.running = Some((sender, std::thread::spawn(move || work.run(&folder, &receiver))));
        }
        if let Some((sender, _)) = &self.running {
            let _ = sender.send(lines);
        }
    }

    /// Waits for the thread.
    ///
    /// # Errors
    /// If the disk is full, or there is no key.
    pub fn finish(self) -> Result<Staged> {
        let Some((sender, thread)) = self.running else {
            return Err(DbError::Other("staging: nothing was handed on".to_owned()).into());
        };
        drop(sender);
        let ended = |_| DbError::Other("staging: the thread ended early".to_owned());
        thread.join().map_err(ended)?
    }
}

struct Work {
    vault: Option<Arc<Vault>>,
    first: u128,
    units: Arc<Units>,
    designations: Arc<Designations>,
    own: Arc<Vec<ExtraField>>,
    known: Arc<Known>,
    numbers: Numbers,
    outcome: Outcome,
    tally: Tally,
    segment: Segment,
    changes: u64,
    extras: u64,
}

/// A number, sealed, with its index.
type Number = (Vec<u8>, Vec<u8>);
/// A row, in a place of its own: it is handed on several times.
type Cells = Box<[Cell<'static>]>;
/// Where the names stand in a row.
const NAME_HI: usize = 6;
const NAME_EN: usize = 7;

/// What a line brings.
struct Weighed {
    person: Uuid,
    /// Nobody knew of this person, and no earlier row of the file tells of them.
    is_new: bool,
    /// Something is said of the person that was not known.
    new_worker: bool,
    duty: (u32, u16),
    gender: Option<Gender>,
    numbers: [Option<[u8; INDEX]>; 3],
    own: Vec<extras::Said>,
    cells: Cells,
}

impl Work {
    fn run(mut self: Box<Self>, folder: &std::path::Path, lines: &Receiver<Vec<Line>>) -> Result<Staged> {
        let mut staging = Staging::create(folder, &format!("{STAGED}{}", fields::STAGED))?;
        let (mut rows, mut changes) = (Vec::with_capacity(BATCH), Vec::new());
        let (mut own, mut own_changes) = (Vec::new(), Vec::new());
        while let Ok(batch) = lines.recv() {
            let weighed: Vec<Option<Weighed>> =
                batch.into_par_iter().map(|line| self.weigh(line)).collect::<Result<_>>()?;
            for one in weighed {
                if let Some(w) = &one {
                    self.own(w, if w.is_new { &mut own } else { &mut own_changes });
                }
                self.take(one, &mut rows, &mut changes);
            }
            staging.add(ROWS, rows.drain(..))?;
            staging.add(CHANGES, changes.drain(..))?;
            staging.add(fields::NEW, own.drain(..))?;
            staging.add(fields::CHANGES, own_changes.drain(..))?;
        }
        let numbers = std::mem::take(&mut self.numbers).in_order(self.first);
        let cells = numbers.map(|(index, person)| [Cell::Bytes(index.to_vec().into()), Cell::Uuid(person)]);
        staging.add(NUMBERS_STAGED, cells)?;
        let staging = staging.finish()?;
        let Work { outcome, mut tally, segment, changes, extras, units, .. } = *self;
        tally.raise(units.above());
        Ok(Staged { staging, outcome, tally, segment, changes, extras })
    }

    /// What a line brings, sealed; `None` if it says what is known. Lines are weighed side by side.
    fn weigh(&self, line: Line) -> Result<Option<Weighed>> {
        if line.repeated {
            return Ok(None);
        }
        let known = self.known.person(line.origin);
        let person = known.map_or(Uuid::from_u128(self.first + u128::from(line.person)), |k| k.person);
        let index = |class, number: &Option<String>| self.index(class, number.as_deref());
        let (mobile, social, voter) = (
            index(Class::Mobile, &line.mobile)?,
            index(Class::Mobile, &line.social)?,
            index(Class::VoterId, &line.voter)?,
        );
        let said = self.said(&line, [&mobile, &social, &voter])?;
        let (unit, designation) = (line.unit.uuid(), self.designation(line.designation).to_owned());
        let new_worker = !line.again && known.is_none_or(|k| k.said != said);
        let new_duty = known.is_none_or(|k| !self.known.has_duty(k.person, unit, &designation));
        if !new_worker && !new_duty {
            return Ok(None);
        }
        let numbers = [&mobile, &social, &voter].map(|index| {
            let index = index.as_ref().filter(|_| new_worker);
            index.and_then(|i| <[u8; INDEX]>::try_from(i.as_slice()).ok())
        });
        let seal =
            |class, column, plain: &Option<String>, index: Option<Vec<u8>>| -> Result<Option<Number>> {
                let (Some(plain), true) = (plain, new_worker) else { return Ok(None) };
                let sealed = self.vault()?.seal(class, store::place(column, person), plain.as_bytes());
                Ok(Some((sealed.map_err(AccessError::from)?, index.unwrap_or_default())))
            };
        let mobile = seal(Class::Mobile, "mobile_sealed", &line.mobile, mobile)?;
        let typed = seal(Class::Mobile, "mobile_typed_sealed", &line.mobile_typed, None)?;
        let social = seal(Class::Mobile, "social_sealed", &line.social, social)?;
        let voter = seal(Class::VoterId, "voter_sealed", &line.voter, voter)?;
        let (mobile, mobile_index) = apart(mobile);
        let (social, social_index) = apart(social);
        let (voter, voter_index) = apart(voter);
        let cells = Box::new([
            Cell::Uuid(person),
            Cell::Int(i64::from(new_worker)),
            Cell::Int(i64::from(new_duty)),
            Cell::Bytes(line.origin.to_be_bytes().to_vec().into()),
            Cell::Int(said),
            text(line.reference),
            text(line.name_hi),
            text(line.name_en),
            line.gender.map_or(Cell::Null, |g| Cell::Text(g.name().into())),
            line.birth_year.map(i64::from).into(),
            mobile,
            mobile_index,
            apart(typed).0,
            social,
            social_index,
            voter,
            voter_index,
            Cell::Uuid(unit),
            Cell::Text(designation.into()),
            Cell::Int(line.from.number().into()),
            Cell::Int(line.from_stated.into()),
        ]);
        Ok(Some(Weighed {
            person,
            is_new: known.is_none() && !line.again,
            new_worker,
            duty: (line.unit_place, line.designation),
            gender: line.gender,
            numbers,
            own: if new_worker { line.own } else { Vec::new() },
            cells,
        }))
    }

    /// Counts what a line brings, and puts its row where it belongs.
    fn take(&mut self, weighed: Option<Weighed>, rows: &mut Vec<Cells>, changes: &mut Vec<Cells>) {
        let Some(w) = weighed else {
            self.outcome.unchanged += 1;
            return;
        };
        if w.is_new {
            self.outcome.created += 1;
            let traits = Traits { gender: w.gender, truth: Truth::Claimed, told: false };
            self.tally.add(self.units.above(), &[w.duty], traits);
        } else {
            self.outcome.updated += 1;
            self.changes += 1;
        }
        if w.new_worker {
            let no = self.units.get(w.duty.0).map_or(0, |u| u.no);
            self.segment.add(w.person, no, [name(&w.cells[NAME_HI]), name(&w.cells[NAME_EN])]);
        }
        for index in w.numbers.into_iter().flatten() {
            self.numbers.add(index, w.person, self.first);
        }
        if w.is_new {
            rows.push(w.cells);
        } else {
            changes.push(w.cells);
        }
    }

    /// Puts what a line says in the organisation's own fields where it belongs.
    fn own(&mut self, w: &Weighed, cells: &mut Vec<extras::Cells>) {
        for (field, value) in &w.own {
            let code = self.own.get(usize::from(*field)).map_or("", |f| f.code.as_str());
            self.extras += 1;
            cells.push([
                Cell::Uuid(w.person),
                Cell::Text(code.to_owned().into()),
                Cell::Text(value.clone().into()),
            ]);
        }
    }

    fn vault(&self) -> Result<&Vault> {
        Ok(self.vault.as_deref().ok_or(AccessError::from(VaultError::NoVault))?)
    }

    /// The index of a number; none where the installation has no keys, and keeps no numbers.
    fn index(&self, class: Class, number: Option<&str>) -> Result<Option<Vec<u8>>> {
        let number = number.filter(|_| self.vault.is_some());
        number.map(|n| Ok(self.vault()?.indexed(class, n).map_err(AccessError::from)?)).transpose()
    }

    fn designation(&self, place: u16) -> &str {
        self.designations.all().get(usize::from(place)).map_or("", |d| d.code.as_str())
    }

    /// A digest of what a row says of its person. Of numbers their keyed index, which tells nobody the number.
    fn said(&self, line: &Line, numbers: [&Option<Vec<u8>>; 3]) -> Result<i64> {
        let mut hash = Sha256::new();
        let mut part = |bytes: &[u8]| {
            hash.update((bytes.len() as u32).to_le_bytes());
            hash.update(bytes);
        };
        for text in [&line.name_hi, &line.name_en, &line.reference] {
            part(text.as_deref().unwrap_or_default().as_bytes());
        }
        part(line.gender.map_or("", Gender::name).as_bytes());
        part(&line.birth_year.unwrap_or_default().to_le_bytes());
        for index in numbers {
            part(index.as_deref().unwrap_or_default());
        }
        for (field, value) in &line.own {
            part(self.own.get(usize::from(*field)).map_or("", |f| f.code.as_str()).as_bytes());
            part(value.as_bytes());
        }
        if let (None, Some(typed)) = (&line.mobile, &line.mobile_typed) {
            part(&self.index(Class::Mobile, Some(typed))?.unwrap_or_default());
        }
        let digest = hash.finalize();
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&digest[..8]);
        Ok(i64::from_be_bytes(bytes))
    }
}

fn name<'c>(cell: &'c Cell<'static>) -> Option<&'c str> {
    match cell {
        Cell::Text(name) => Some(name),
        _ => None,
    }
}

fn text(value: Option<String>) -> Cell<'static> {
    value.map_or(Cell::Null, |s| Cell::Text(s.into()))
}

fn apart(number: Option<Number>) -> (Cell<'static>, Cell<'static>) {
    match number {
        Some((sealed, index)) => (Cell::Bytes(sealed.into()), Cell::Bytes(index.into())),
        None => (Cell::Null, Cell::Null),
    }
}
