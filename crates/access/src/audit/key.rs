//! The key that signs heads: a file of its own, outside of the database and of every backup.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::Path;

use base::Rng;
use ed25519_dalek::{Signer as _, SigningKey};
use jiff::Timestamp;

use super::chain::End;
use super::head::{Head, PublicKey, hex, unhex};

/// A key for signing. Printed, it shows only its public half.
pub struct Key(SigningKey);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Key").field(&hex(&self.public())).finish()
    }
}

impl Key {
    /// A new key from a source of chance that is fit for keys.
    pub fn made(rng: &dyn Rng) -> Key {
        let mut seed = [0; 32];
        rng.fill(&mut seed);
        Key(SigningKey::from_bytes(&seed))
    }

    /// The key in `file`: its 32 secret bytes as one line of hexadecimal digits.
    ///
    /// # Errors
    /// If there is none, or the file holds something else.
    pub fn read(file: &Path) -> io::Result<Key> {
        let seed = unhex(fs::read_to_string(file)?.trim());
        let seed = seed.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "not a key"))?;
        Ok(Key(SigningKey::from_bytes(&seed)))
    }

    /// The key in `file`. If there is none it is made, with its folder, for nobody but their owner.
    ///
    /// # Errors
    /// If the file can neither be read nor be made.
    pub fn read_or_make(file: &Path, rng: &dyn Rng) -> io::Result<Key> {
        match Key::read(file) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            found => return found,
        }
        let folder = file.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let mut name = [0; 8];
        rng.fill(&mut name);
        let draft = folder.join(format!(".key-{}", hex(&name)));
        let mut open = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
        open.write_all(format!("{}\n", hex(&Key::made(rng).0.to_bytes())).as_bytes())?;
        open.sync_all()?;
        // A link never replaces the key that somebody else made meanwhile.
        let linked = fs::hard_link(&draft, file);
        fs::remove_file(&draft)?;
        match linked {
            Err(e) if e.kind() != io::ErrorKind::AlreadyExists => return Err(e),
            _ => File::open(folder)?.sync_all()?,
        }
        Key::read(file)
    }

    /// The half that everybody may know.
    pub fn public(&self) -> PublicKey {
        self.0.verifying_key().to_bytes()
    }

    /// Signs where the chain ends at instant `at`.
    pub fn sign(&self, end: &End, at: Timestamp) -> Head {
        let End { installation, seq, hash } = *end;
        let mut head = Head { installation, seq, hash, at, key: self.public(), signature: [0; 64] };
        head.signature = self.0.sign(head.signed().as_bytes()).to_bytes();
        head
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use base::SeededRng;

    use super::*;

    #[test]
    fn it_is_made_once_and_for_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keys/audit.key");
        let made = Key::read_or_make(&file, &SeededRng::new(1)).unwrap();
        let again = Key::read_or_make(&file, &SeededRng::new(2)).unwrap();
        assert_eq!(made.public(), again.public());
        let mode = |p: &Path| fs::metadata(p).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&file), mode(file.parent().unwrap())), (0o600, 0o700));
        assert_eq!(fs::read_dir(file.parent().unwrap()).unwrap().count(), 1);
        let secret = hex(&made.0.to_bytes());
        assert!(!format!("{made:?}").contains(&secret));
        fs::write(&file, "no key").unwrap();
        assert!(Key::read_or_make(&file, &SeededRng::new(2)).is_err());
    }
}
