//! What people remember is hashed slowly: argon2id, 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet).

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use base::Rng;
use db::DbError;
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization as _;

use crate::Result;

/// At most this many are worked out at once: each takes 19 MiB, and a crowd at the door must not take all the memory.
static AT_ONCE: Semaphore = Semaphore::const_new(4);

const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// The bytes that are hashed of a text: the same for every way of typing the same characters.
pub(super) fn bytes(text: &str) -> Vec<u8> {
    text.nfkc().collect::<String>().into_bytes()
}

fn argon2() -> Result<Argon2<'static>> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(failed)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn failed(e: impl std::fmt::Display) -> DbError {
    DbError::Other(format!("hashing: {e}"))
}

async fn apart<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let _turn = AT_ONCE.acquire().await.map_err(failed)?;
    tokio::task::spawn_blocking(work).await.map_err(failed)?
}

fn hashed(plain: &[u8], salt: &[u8; 16]) -> Result<PasswordHash> {
    let hash: PasswordHash = argon2()?.hash_password_with_salt(plain, salt).map_err(failed)?;
    Ok(hash)
}

/// Hashes what somebody will remember, on a thread where it holds nobody up.
pub(super) async fn make(rng: &dyn Rng, plain: Vec<u8>) -> Result<String> {
    let mut salt = [0; 16];
    rng.fill(&mut salt);
    apart(move || Ok(hashed(&plain, &salt)?.to_string())).await
}

/// Whether what somebody typed is what was hashed. It takes the same time if nothing was.
pub(super) async fn fits(stored: Option<String>, plain: Vec<u8>) -> Result<bool> {
    apart(move || match stored {
        None => hashed(&plain, &[0; 16]).map(|_| false),
        Some(text) => {
            let stored = PasswordHash::new(&text).map_err(failed)?;
            Ok(argon2()?.verify_password(&plain, &stored).is_ok())
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use base::SeededRng;

    use super::*;

    #[tokio::test]
    async fn a_hash_fits_its_text_only_and_names_its_parameters() {
        let rng = SeededRng::new(3);
        let made = make(&rng, bytes("सड़क पर नीला मेला")).await.unwrap();
        assert!(made.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{made}");
        assert_ne!(made, make(&rng, bytes("सड़क पर नीला मेला")).await.unwrap(), "each its own salt");
        // ड़ typed as one character and as two.
        assert!(fits(Some(made.clone()), bytes("स\u{95c}क पर नीला मेला")).await.unwrap());
        assert!(fits(Some(made.clone()), bytes("स\u{921}\u{93c}क पर नीला मेला")).await.unwrap());
        assert!(!fits(Some(made), bytes("सड़क पर नीला मेला ")).await.unwrap());
        assert!(!fits(None, bytes("सड़क पर नीला मेला")).await.unwrap());
    }
}
