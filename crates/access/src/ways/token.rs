//! Secrets that a browser, a phone or a link carries. Stored is only their SHA-256.

use base::Rng;
use base::uuid::Uuid;
use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

/// A secret of 256 random bits with the id of the row it belongs to, as text `<uuid>.<base64url>`: whoever keeps rows by person finds the row without
/// an index over secrets.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    text: String,
    owner: Uuid,
    secret: [u8; 32],
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Token({}, …)", self.owner)
    }
}

impl Token {
    pub(crate) fn make(rng: &dyn Rng, owner: Uuid) -> Token {
        let mut secret = [0; 32];
        rng.fill(&mut secret);
        Token { text: format!("{}.{}", owner.simple(), BASE64URL_NOPAD.encode(&secret)), owner, secret }
    }

    /// Reads what a browser sent; `None` for anything that no token looks like.
    pub(crate) fn parse(text: &str) -> Option<Token> {
        let (owner, secret) = text.split_once('.')?;
        let secret = BASE64URL_NOPAD.decode(secret.as_bytes()).ok()?.try_into().ok()?;
        let owner = Uuid::try_parse(owner).ok()?;
        Some(Token { text: text.to_owned(), owner, secret })
    }

    /// The text, for a cookie. It is nowhere else: whoever loses it asks for a new one.
    pub fn cookie(&self) -> &str {
        &self.text
    }

    pub(crate) fn owner(&self) -> Uuid {
        self.owner
    }

    pub(crate) fn secret(&self) -> &[u8; 32] {
        &self.secret
    }

    /// What is stored of it.
    pub(crate) fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.secret).into()
    }

    /// Whether this is what `stored` was made of; takes the same time either way.
    pub(crate) fn is(&self, stored: &[u8]) -> bool {
        self.hash()[..].ct_eq(stored).into()
    }
}

#[cfg(test)]
mod tests {
    use base::SeededRng;

    use super::*;

    #[test]
    fn what_was_made_reads_again_and_fits_its_hash_only() {
        let rng = SeededRng::new(1);
        let (a, b) = (Token::make(&rng, Uuid::from_u128(7)), Token::make(&rng, Uuid::from_u128(7)));
        assert_eq!(Token::parse(a.cookie()), Some(a.clone()));
        assert!(a.is(&a.hash()) && !a.is(&b.hash()) && !a.is(&a.hash()[..31]));
        assert!(!format!("{a:?}").contains(a.cookie().split_once('.').unwrap().1));
        for wrong in ["", ".", "x.y", &a.cookie()[..70], &format!("{}A", a.cookie()), "é.ü"] {
            assert_eq!(Token::parse(wrong), None, "{wrong}");
        }
    }
}
