//! A signed head: what the trail was at one instant, in a form that can be kept outside. Pure.
//!
//! As text it is one line of ASCII, its parts separated by single spaces:
//!
//! `sangathan-audit-head-1 INSTALLATION SEQ HASH AT KEY SIGNATURE`
//!
//! The installation's id, the number and the seal of the last line (64 hexadecimal digits), the instant in UTC, the public key (64
//! digits) and the Ed25519 signature (128 digits) of everything before its own space. As JSON it has the same parts under the same
//! names in small letters.

use base::uuid::Uuid;
use ed25519_dalek::{Signature, VerifyingKey};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::line::Seal;

const MARK: &str = "sangathan-audit-head-1";

/// A public key: 32 bytes.
pub type PublicKey = [u8; 32];

/// What the trail was, signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The installation.
    pub installation: Uuid,
    /// The number of the last line.
    pub seq: i64,
    /// Its seal.
    pub hash: Seal,
    /// When the head was made.
    pub at: Timestamp,
    /// The key with which it is signed.
    pub key: PublicKey,
    /// The signature.
    pub signature: [u8; 64],
}

/// A text that is no head.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HeadError {
    /// It does not have the parts of one.
    #[error("not a signed head")]
    Form,
    /// It is one, but it is not signed with its own key.
    #[error("the signature does not fit")]
    Signature,
}

impl Head {
    /// What is signed.
    pub(super) fn signed(&self) -> String {
        let Head { installation, seq, hash, at, key, .. } = self;
        format!("{MARK} {installation} {seq} {} {at} {}", hex(hash), hex(key))
    }

    /// The head as one line of text.
    pub fn text(&self) -> String {
        format!("{} {}", self.signed(), hex(&self.signature))
    }

    /// The head as JSON.
    pub fn json(&self) -> Value {
        let Head { installation, seq, hash, at, key, signature } = self;
        json!({"installation": installation.to_string(), "seq": seq, "hash": hex(hash), "at": at.to_string(), "key": hex(key),
               "signature": hex(signature)})
    }

    /// Reads a head, as text or as JSON, and checks its signature.
    ///
    /// # Errors
    /// If it is none, or is not signed with the key it names. Whose key that is has to be known beforehand.
    pub fn read(text: &str) -> Result<Head, HeadError> {
        let text = text.trim();
        let parts: Vec<String> = match serde_json::from_str::<Value>(text) {
            Ok(v) if v.is_object() => ["installation", "seq", "hash", "at", "key", "signature"]
                .into_iter()
                .map(|name| v[name].as_str().map_or_else(|| v[name].to_string(), str::to_owned))
                .collect(),
            _ => match text.strip_prefix(MARK) {
                Some(rest) => rest.split_whitespace().map(str::to_owned).collect(),
                None => return Err(HeadError::Form),
            },
        };
        let head = Head::of(&parts).ok_or(HeadError::Form)?;
        let key = VerifyingKey::from_bytes(&head.key).map_err(|_| HeadError::Signature)?;
        let signature = Signature::from_bytes(&head.signature);
        key.verify_strict(head.signed().as_bytes(), &signature).map_err(|_| HeadError::Signature)?;
        Ok(head)
    }

    fn of(parts: &[String]) -> Option<Head> {
        let [installation, seq, hash, at, key, signature] = parts else { return None };
        Some(Head {
            installation: installation.parse().ok()?,
            seq: seq.parse().ok()?,
            hash: unhex(hash)?,
            at: at.parse().ok()?,
            key: unhex(key)?,
            signature: unhex(signature)?,
        })
    }
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |n: u8| char::from(DIGITS[usize::from(n)]);
    bytes.iter().flat_map(|b| [digit(b >> 4), digit(b & 15)]).collect()
}

/// `N` bytes from twice as many hexadecimal digits.
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits: Option<Vec<u8>> = text.chars().map(|c| c.to_digit(16).map(|d| d as u8)).collect();
    let digits = digits.filter(|d| d.len() == 2 * N)?;
    let mut bytes = [0; N];
    for (b, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *b = pair[0] << 4 | pair[1];
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use base::{SeededRng, uuid};

    use super::*;
    use crate::audit::chain::End;
    use crate::audit::key::Key;

    fn head() -> Head {
        let key = Key::made(&SeededRng::new(3));
        let end = End { installation: uuid::Uuid::from_u128(5), seq: 12, hash: [7; 32] };
        key.sign(&end, "2026-11-22T06:30:00.000001Z".parse().unwrap())
    }

    #[test]
    fn it_is_read_again_from_text_and_from_json() {
        let head = head();
        assert_eq!(Head::read(&head.text()), Ok(head.clone()));
        assert_eq!(Head::read(&format!(" {}\n", head.json())), Ok(head));
    }

    #[test]
    fn whatever_is_changed_in_it_is_found() {
        let head = head();
        let (text, json) = (head.text(), head.json().to_string());
        for (i, c) in text.char_indices().skip(MARK.len() + 1).filter(|(_, c)| c.is_ascii_hexdigit()) {
            let other = if c == '1' { "2" } else { "1" };
            let changed = format!("{}{other}{}", &text[..i], &text[i + 1..]);
            assert!(Head::read(&changed).is_err(), "{changed}");
        }
        for wrong in
            ["", "{}", "[1]", "sangathan-audit-head-1", &text[..text.len() - 1], &json.replace("12", "13")]
        {
            assert!(Head::read(wrong).is_err(), "{wrong}");
        }
    }
}
