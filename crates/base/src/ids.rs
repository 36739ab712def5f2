use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Clock, Rng};

/// Makes ids that sort by the time they were made (UUIDv7), from a clock and a source of chance.
#[derive(Debug, Clone)]
pub struct Ids {
    clock: Arc<dyn Clock>,
    rng: Arc<dyn Rng>,
}

impl Ids {
    /// Ids whose time comes from `clock` and whose rest comes from `rng`.
    pub fn new(clock: Arc<dyn Clock>, rng: Arc<dyn Rng>) -> Self {
        Ids { clock, rng }
    }

    /// A fresh id of any typed kind: `let person: PersonId = ids.make();`.
    pub fn make<T: From<Uuid>>(&self) -> T {
        let mut b = [0u8; 10];
        self.rng.fill(&mut b);
        let ms = u64::try_from(self.clock.now().as_millisecond()).unwrap_or(0);
        T::from(uuid::Builder::from_unix_timestamp_millis(ms, &b).into_uuid())
    }
}

/// The universally unique identifiers below the typed ids, for crates that store them.
pub mod uuid {
    pub use ::uuid::*;
}

/// Declares an id type of its own for a thing that has a name: `typed_id!(PersonId, "a person");`.
#[macro_export]
macro_rules! typed_id {
    ($name:ident, $what:literal) => {
        #[doc = concat!("The id of ", $what, ": a UUIDv7.")]
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name($crate::uuid::Uuid);

        impl From<$crate::uuid::Uuid> for $name {
            fn from(u: $crate::uuid::Uuid) -> Self {
                $name(u)
            }
        }

        impl $name {
            /// The bare identifier, for binding to a statement.
            pub const fn uuid(self) -> $crate::uuid::Uuid {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::uuid::Error;
            fn from_str(s: &str) -> ::std::result::Result<Self, Self::Err> {
                s.parse().map($name)
            }
        }
    };
}

/// The id of one operation asked for by a person or a device. A retry carries the same id, so it is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OpId(Uuid);

impl From<Uuid> for OpId {
    fn from(u: Uuid) -> Self {
        OpId(u)
    }
}

impl OpId {
    /// The bare identifier, for binding to a statement.
    pub const fn uuid(self) -> Uuid {
        self.0
    }
}

impl std::fmt::Display for OpId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for OpId {
    type Err = ::uuid::Error;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        s.parse().map(OpId)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FixedClock, SeededRng};

    #[test]
    fn ids_sort_by_time_and_repeat_from_a_seed() {
        let clock = Arc::new(FixedClock::new("2025-05-30T00:00:00Z".parse().unwrap()));
        let ids = Ids::new(clock.clone(), Arc::new(SeededRng::new(7)));
        let a: OpId = ids.make();
        clock.set("2025-05-30T00:00:01Z".parse().unwrap());
        let b: OpId = ids.make();
        assert!(a < b);
        clock.set("2025-05-30T00:00:00Z".parse().unwrap());
        let again = Ids::new(clock, Arc::new(SeededRng::new(7)));
        assert_eq!(again.make::<OpId>(), a);
        assert_eq!(a.uuid().get_version_num(), 7);
    }
}
