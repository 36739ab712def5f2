//! Protected fields: numbers of people are sealed before they reach the database, and found again by a keyed index.
//!
//! A sealed value is `version | key | nonce | ciphertext and tag` ([`Vault::seal`]); table, column and row are bound to it, so that it opens
//! nowhere else. Equal numbers are found by [`Vault::indexed`], an HMAC that only the holder of the index key can compute. What is
//! sealed in which column is declared once ([`Sealed`], [`crate::sealed!`]), so that no key is exchanged without it ([`rotate`]).
//!
//! Seal and index only inside the act that stores the value ([`crate::Host::write`]): in its turn the keys cannot be exchanged.

mod error;
mod folder;
mod keys;
mod open;
mod ring;
mod rotate;
mod sealed;
mod secret;

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use base::Rng;
use base::uuid::Uuid;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

pub use error::VaultError;
pub use folder::KeyFolder;
pub use keys::{KeyLine, State, list};
pub use open::{check, open, open_or_make};
pub use rotate::{Rotated, rotate};
pub use sealed::Sealed;

use folder::Place as Files;
use ring::{Held, Ring};
use secret::{NONCE, Secret};

/// The version of the form of sealed values: XChaCha20-Poly1305.
const VERSION: u8 = 1;
/// Bytes before the nonce: version and key.
const HEAD: usize = 5;

/// What is protected. Each class has keys of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// A mobile number.
    Mobile,
    /// The number of a voter's card.
    VoterId,
    /// What a second factor of signing in is computed from.
    SecondFactor,
    /// A file, or what is said beside it, that may hold any of these.
    File,
}

impl Class {
    /// All of them.
    pub const ALL: [Class; 4] = [Class::Mobile, Class::VoterId, Class::SecondFactor, Class::File];

    /// The name in the database, in key files and before an indexed text.
    pub const fn name(self) -> &'static str {
        match self {
            Class::Mobile => "mobile",
            Class::VoterId => "voter_id",
            Class::SecondFactor => "second_factor",
            Class::File => "file",
        }
    }

    /// From its name.
    pub fn from_name(name: &str) -> Option<Class> {
        Class::ALL.into_iter().find(|c| c.name() == name)
    }

    /// Whether values of this class can be looked up; of a file, its digest.
    pub const fn is_indexed(self) -> bool {
        !matches!(self, Class::SecondFactor)
    }

    /// The keys a class has.
    fn purposes(self) -> &'static [Purpose] {
        if self.is_indexed() { &[Purpose::Data, Purpose::Index] } else { &[Purpose::Data] }
    }
}

/// What a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// Seals and opens values.
    Data,
    /// Makes the index by which equal values are found.
    Index,
}

impl Purpose {
    /// The name in the database and in key files.
    pub const fn name(self) -> &'static str {
        match self {
            Purpose::Data => "data",
            Purpose::Index => "index",
        }
    }

    fn from_name(name: &str) -> Option<Purpose> {
        [Purpose::Data, Purpose::Index].into_iter().find(|p| p.name() == name)
    }
}

/// The name of a key: eight hexadecimal digits, drawn by chance. It is no secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(u32);

impl KeyId {
    fn bytes(self) -> [u8; 4] {
        self.0.to_be_bytes()
    }
}

impl std::fmt::Display for KeyId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

/// Where a value stands: bound to it as associated data, so that it opens in no other table, column or row.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The table.
    pub table: &'a str,
    /// The column.
    pub column: &'a str,
    /// The row. Where two columns name it, see [`Place::of`].
    pub row: Uuid,
}

impl<'a> Place<'a> {
    /// The place of a row that is named by whom it belongs to and its own id, both of which are bound.
    pub fn of(table: &'a str, column: &'a str, owner: Uuid, id: Uuid) -> Place<'a> {
        let row = if owner == id { id } else { both(owner, id) };
        Place { table, column, row }
    }

    fn bound(&self, class: Class, head: &[u8]) -> Vec<u8> {
        let mut all = head.to_vec();
        for part in [class.name(), self.table, self.column] {
            all.extend_from_slice(part.as_bytes());
            all.push(0);
        }
        all.extend_from_slice(self.row.as_bytes());
        all
    }

    fn refused(&self) -> VaultError {
        VaultError::Refused { table: self.table.to_owned(), column: self.column.to_owned(), row: self.row }
    }
}

fn both(owner: Uuid, id: Uuid) -> Uuid {
    let whole = Sha256::new().chain_update(owner.as_bytes()).chain_update(id.as_bytes()).finalize();
    Uuid::from_bytes(std::array::from_fn(|i| whole[i]))
}

/// The keys of an installation, opened. Shared by everything that seals, opens or looks up.
#[derive(Debug)]
pub struct Vault {
    files: Files,
    rng: Arc<dyn Rng>,
    ring: RwLock<Arc<Ring>>,
}

impl Vault {
    fn new(files: Files, rng: Arc<dyn Rng>, ring: Ring) -> Vault {
        Vault { files, rng, ring: RwLock::new(Arc::new(ring)) }
    }

    fn ring(&self) -> Arc<Ring> {
        self.ring.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The folder of the keys.
    pub fn folder(&self) -> &Path {
        self.files.folder()
    }

    /// Seals `plain` for one place: `version | key | nonce | ciphertext and tag`, 45 bytes longer than it.
    ///
    /// # Errors
    /// If the class has no key.
    pub fn seal(&self, class: Class, place: Place<'_>, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
        let ring = self.ring();
        let (id, key) = ring.active(class, Purpose::Data).ok_or(VaultError::NoVault)?;
        let mut head = vec![VERSION];
        head.extend(id.bytes());
        let mut nonce = [0; NONCE];
        self.rng.fill(&mut nonce);
        let body = key.encrypt(nonce, &place.bound(class, &head), plain).ok_or_else(|| place.refused())?;
        head.extend(body);
        Ok(head)
    }

    /// Opens what was sealed for this place.
    ///
    /// # Errors
    /// [`VaultError::Refused`] if it was sealed for another, or changed; [`VaultError::Unknown`] if its key is gone.
    pub fn open(
        &self,
        class: Class,
        place: Place<'_>,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let (head, body) = sealed.split_at_checked(HEAD).ok_or_else(|| place.refused())?;
        let id = match head {
            [VERSION, id @ ..] => <[u8; 4]>::try_from(id).map(u32::from_be_bytes).ok(),
            _ => None,
        };
        let id = id.map(KeyId).ok_or_else(|| place.refused())?;
        let key = self.key(id, class, Purpose::Data)?;
        key.decrypt(&place.bound(class, head), body).ok_or_else(|| place.refused())
    }

    /// The index of a value by the present key: the first 16 bytes of HMAC-SHA-256 over `mobile:v1:` and the text.
    ///
    /// # Errors
    /// If the class is not indexed.
    pub fn index(&self, class: Class, canonical: &str) -> Result<[u8; 16], VaultError> {
        let ring = self.ring();
        let (_, key) = ring.active(class, Purpose::Index).ok_or(VaultError::NotIndexed(class))?;
        Ok(index_of(key, class, canonical))
    }

    /// The index of a value as it is stored: the key's name before it, so that it can be told which are to be made anew.
    ///
    /// # Errors
    /// If the class is not indexed.
    pub fn indexed(&self, class: Class, canonical: &str) -> Result<Vec<u8>, VaultError> {
        let ring = self.ring();
        let (id, key) = ring.active(class, Purpose::Index).ok_or(VaultError::NotIndexed(class))?;
        Ok([&id.bytes()[..], &index_of(key, class, canonical)].concat())
    }

    /// Every index under which a stored value may stand: two while the index key is being exchanged.
    ///
    /// # Errors
    /// If the class is not indexed.
    pub fn indexes(&self, class: Class, canonical: &str) -> Result<Vec<Vec<u8>>, VaultError> {
        if !class.is_indexed() {
            return Err(VaultError::NotIndexed(class));
        }
        let ring = self.ring();
        let of = |(id, key): (KeyId, &Secret)| [&id.bytes()[..], &index_of(key, class, canonical)].concat();
        Ok(ring.in_use(class, Purpose::Index).map(of).collect())
    }

    /// A key by its name: at hand, or made by another process since.
    fn key(&self, id: KeyId, class: Class, purpose: Purpose) -> Result<Secret, VaultError> {
        if let Some(key) = self.ring().get(id, class, purpose) {
            return Ok(key.clone());
        }
        match self.files.read(id) {
            Ok(file) if (file.class, file.purpose) == (class, purpose) => {
                let held = Held { class, purpose, key: file.key.clone(), in_use: false };
                let mut ring = self.ring.write().unwrap_or_else(PoisonError::into_inner);
                let mut fresh = Ring::clone(&ring);
                fresh.held.insert(id, held);
                *ring = Arc::new(fresh);
                Ok(file.key)
            }
            Ok(_) | Err(VaultError::Missing { .. }) => Err(VaultError::Unknown(id)),
            Err(e) => Err(e),
        }
    }
}

fn index_of(key: &Secret, class: Class, canonical: &str) -> [u8; 16] {
    key.mac(&[class.name().as_bytes(), b":v1:", canonical.as_bytes()])
}

/// The folder in which the keys of a data folder are, if nobody says another.
pub fn folder_in(data: &Path) -> PathBuf {
    data.join("keys")
}
