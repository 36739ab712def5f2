//! The keys in memory.

use std::collections::HashMap;

use super::secret::Secret;
use super::{Class, KeyId, Purpose};

/// One key.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub class: Class,
    pub purpose: Purpose,
    pub key: Secret,
    /// Named by the database as in use: seals now, or still opens rows.
    pub in_use: bool,
}

/// The keys as the database named them at one state.
#[derive(Debug, Clone, Default)]
pub(super) struct Ring {
    /// The state; grows whenever a key is made or destroyed.
    pub generation: i64,
    pub held: HashMap<KeyId, Held>,
    pub active: HashMap<(Class, Purpose), KeyId>,
}

impl Ring {
    pub fn active(&self, class: Class, purpose: Purpose) -> Option<(KeyId, &Secret)> {
        let id = self.active.get(&(class, purpose))?;
        Some((*id, self.get(*id, class, purpose)?))
    }

    pub fn get(&self, id: KeyId, class: Class, purpose: Purpose) -> Option<&Secret> {
        self.held.get(&id).filter(|h| h.class == class && h.purpose == purpose).map(|h| &h.key)
    }

    /// All keys of a class that rows may name.
    pub fn in_use(&self, class: Class, purpose: Purpose) -> impl Iterator<Item = (KeyId, &Secret)> {
        let fits = move |h: &Held| h.in_use && h.class == class && h.purpose == purpose;
        self.held.iter().filter(move |(_, h)| fits(h)).map(|(id, h)| (*id, &h.key))
    }

    /// This ring, with what an earlier one held: whoever reads an older state of the data still opens it.
    pub fn after(mut self, earlier: &Ring) -> Ring {
        for (id, held) in &earlier.held {
            self.held.entry(*id).or_insert_with(|| Held { in_use: false, ..held.clone() });
        }
        self
    }
}
