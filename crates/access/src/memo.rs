use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::{Ctx, Result};

/// What was worked out from one state of the data: kept until the data change, shared by everyone who asks the same.
#[derive(Debug, Default)]
pub struct Memo {
    kept: Mutex<Kept>,
    own: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
}

#[derive(Debug, Default)]
struct Kept {
    version: i64,
    things: HashMap<String, Arc<dyn Any + Send + Sync>>,
}

/// Things kept of one state; whoever asks about ever other days must not fill the memory.
const MOST: usize = 64;

impl Memo {
    fn get<T: Any + Send + Sync>(&self, version: i64, key: &str) -> Option<Arc<T>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let thing = kept.things.get(key).filter(|_| kept.version == version)?;
        thing.clone().downcast().ok()
    }

    fn set(&self, version: i64, key: String, thing: Arc<dyn Any + Send + Sync>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.version > version {
            return;
        }
        if kept.version < version || kept.things.len() >= MOST {
            kept.things.clear();
            kept.version = version;
        }
        kept.things.insert(key, thing);
    }
}

impl Ctx {
    /// What `make` works out, or what it worked out before from the same state of the data. `key` names the thing and everything that it
    /// depends on beside the data; it stands for one type only. An act that writes always works it out anew.
    ///
    /// # Errors
    /// Those of `make`.
    pub async fn remembered<T, E>(
        &mut self,
        key: String,
        make: impl AsyncFnOnce(&mut Ctx) -> std::result::Result<T, E>,
    ) -> std::result::Result<Arc<T>, E>
    where
        T: Any + Send + Sync,
        E: From<crate::AccessError>,
    {
        if self.writes() {
            return Ok(Arc::new(make(self).await?));
        }
        let version = self.data_version().await?;
        if let Some(found) = self.memo.get(version, &key) {
            return Ok(found);
        }
        let made = Arc::new(make(self).await?);
        self.memo.set(version, key, made.clone());
        Ok(made)
    }

    /// A thing that a system keeps for as long as the program runs, one of each type, and that brings itself up to date: what is too large to be worked
    /// out anew whenever somebody writes.
    pub fn own<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        let mut own = self.memo.own.lock().unwrap_or_else(PoisonError::into_inner);
        let thing = own.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default())).clone();
        // It was put there under its own type.
        thing.downcast().unwrap_or_default()
    }

    /// The version of the data that this act sees.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn data_version(&mut self) -> Result<i64> {
        Ok(self.tx.number(crate::ctx::VERSION).await?)
    }
}
