//! Numbers of people in memory while a file is imported: which are known, and what the file changes of them.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use access::vault::Vault;
use access::{Ctx, VaultError};
use base::{Day, Ids};
use db::Stamp;
use words::contact::NoNumber;

use crate::model::{Contact, ContactKind, PersonId};
use crate::people::Change;
use crate::rules::numbers::{Step, stated};
use crate::store::contacts as store;

/// The numbers of people, with what an import changes of them.
pub struct Contacts {
    vault: Arc<Vault>,
    ids: Ids,
    known: HashMap<(PersonId, ContactKind), Vec<Known>>,
    changed: BTreeMap<(PersonId, ContactKind), ()>,
}

struct Known {
    contact: Contact,
    /// The number, of one that is not stored yet: it is sealed when it is written.
    new: Option<String>,
    changed: bool,
}

impl Contacts {
    /// Loads what is known now, still sealed; `None` if the installation was opened without its keys.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn load(ctx: &mut Ctx) -> db::Result<Option<Contacts>> {
        let Ok(vault) = ctx.vault() else { return Ok(None) };
        let (now, ids) = (ctx.present(), ctx.ids.clone());
        let mut known: HashMap<_, Vec<Known>> = HashMap::new();
        for contact in store::all(&mut ctx.tx, now).await? {
            let one = Known { contact, new: None, changed: false };
            known.entry((one.contact.person, one.contact.kind)).or_default().push(one);
        }
        Ok(Some(Contacts { vault, ids, known, changed: BTreeMap::new() }))
    }

    /// Takes in what a cell says on a day: all numbers of this kind that a person has.
    ///
    /// # Errors
    /// If it holds what is no such number; nothing of it is kept then.
    pub fn sight(
        &mut self,
        person: PersonId,
        kind: ContactKind,
        cell: &str,
        on: Day,
        source: Option<&str>,
    ) -> Result<Change, Unread> {
        let said = kind.read(cell)?;
        let mut indexes = Vec::new();
        for number in &said {
            indexes.push(self.vault.indexes(kind.class(), number)?);
        }
        let known = self.known.entry((person, kind)).or_default();
        let is = |k: &Known| {
            (0..said.len()).find(|n| match &k.new {
                Some(new) => *new == said[*n],
                None => indexes[*n].contains(&k.contact.index),
            })
        };
        let times: Vec<_> = known.iter().map(|k| (k.contact.span, is(k))).collect();
        let mut change = Change::None;
        for step in stated(&times, said.len(), on) {
            change = change.max(match step {
                Step::Open(..) if known.is_empty() => Change::Created,
                _ => Change::Updated,
            });
            match step {
                Step::End(i, day) => known[i].contact.span.until = day,
                Step::Begin(i, day) => known[i].contact.span.from = day,
                Step::Open(n, span) => known.push(Known {
                    contact: Contact {
                        id: self.ids.make(),
                        person,
                        kind,
                        sealed: Vec::new(),
                        index: Vec::new(),
                        source: source.map(str::to_owned),
                        span,
                    },
                    new: said.get(n).cloned(),
                    changed: true,
                }),
            }
            if let Step::End(i, _) | Step::Begin(i, _) = step {
                known[i].changed = true;
            }
            self.changed.insert((person, kind), ());
        }
        Ok(change)
    }

    /// Seals what is new, and writes what changed.
    ///
    /// # Errors
    /// If the database does not answer, or there is no key.
    pub async fn write(&mut self, ctx: &mut Ctx, stamp: Stamp) -> access::Result<()> {
        for key in std::mem::take(&mut self.changed).into_keys() {
            for known in self.known.get_mut(&key).into_iter().flatten().filter(|k| k.changed) {
                let c = &mut known.contact;
                if let Some(number) = known.new.take() {
                    let class = c.kind.class();
                    c.sealed = self.vault.seal(class, store::place(c.person, c.id), number.as_bytes())?;
                    c.index = self.vault.indexed(class, &number)?;
                }
                store::set(&mut ctx.tx, c, stamp).await?;
                known.changed = false;
            }
        }
        Ok(())
    }
}

/// Why a cell is not taken as a number.
#[derive(Debug)]
pub enum Unread {
    /// It is none.
    NoNumber,
    /// The keys.
    Keys(VaultError),
}

impl From<NoNumber> for Unread {
    fn from(_: NoNumber) -> Unread {
        Unread::NoNumber
    }
}

impl From<VaultError> for Unread {
    fn from(e: VaultError) -> Unread {
        Unread::Keys(e)
    }
}
