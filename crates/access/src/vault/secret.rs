//! The bytes of keys, and what is computed with them. Pure.

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{Key as CipherKey, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Bytes of a nonce: drawn by chance, so there must be many (XChaCha20).
pub(super) const NONCE: usize = 24;

/// 256 secret bits, wiped when they are dropped.
#[derive(Clone)]
pub(super) struct Secret(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Secret {
    /// A new secret of the installation's chance.
    pub fn random(rng: &dyn base::Rng) -> Secret {
        let mut bytes = Zeroizing::new([0; 32]);
        rng.fill(bytes.as_mut());
        Secret(bytes)
    }

    /// From 32 bytes; `None` for any other number of them.
    pub fn from_bytes(bytes: &[u8]) -> Option<Secret> {
        Some(Secret(Zeroizing::new(bytes.try_into().ok()?)))
    }

    /// From 64 hexadecimal digits, with or without blanks around them.
    pub fn from_hex(text: &str) -> Option<Secret> {
        Secret::from_bytes(&Zeroizing::new(unhex(text.trim())?))
    }

    /// The secret as it stands in the file of the master key.
    pub fn hex(&self) -> Zeroizing<String> {
        Zeroizing::new(hex(&self.0[..]))
    }

    pub fn bytes(&self) -> &[u8] {
        &self.0[..]
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&CipherKey::from(*self.0))
    }

    /// `nonce | ciphertext and tag`, bound to `aad`. `None` only for texts of more than 256 GiB.
    pub fn encrypt(&self, nonce: [u8; NONCE], aad: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), Payload { msg: plain, aad }).ok()?;
        Some([&nonce[..], &sealed].concat())
    }

    /// What [`Secret::encrypt`] sealed; `None` if anything of it, or of `aad`, is another.
    pub fn decrypt(&self, aad: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
        let plain = self.cipher().decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad }).ok()?;
        Some(Zeroizing::new(plain))
    }

    /// The first 16 bytes of HMAC-SHA-256 over `parts` one after the other.
    pub fn mac(&self, parts: &[&[u8]]) -> [u8; 16] {
        // A key of HMAC may have any length, so this never takes the other way.
        let Ok(mut mac) = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(self.bytes()) else {
            return [0; 16];
        };
        parts.iter().for_each(|p| mac.update(p));
        let whole = mac.finalize().into_bytes();
        std::array::from_fn(|i| whole[i])
    }
}

/// Bytes as hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Hexadecimal digits as bytes; `None` if they are none.
pub(super) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let pair = |p: &[u8]| match p {
        [a, b] => Some(digit(*a)? << 4 | digit(*b)?),
        _ => None,
    };
    text.as_bytes().chunks(2).map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first test vector of draft-irtf-cfrg-xchacha-03, A.3.1, so that the format is what it says it is.
    #[test]
    fn the_cipher_is_the_one_that_is_documented() {
        let key = Secret::from_bytes(&(0x80..=0x9f).collect::<Vec<u8>>()).unwrap();
        let nonce: [u8; 24] = std::array::from_fn(|i| 0x40 + i as u8);
        let aad = unhex("50515253c0c1c2c3c4c5c6c7").unwrap();
        let text = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
        let sealed = key.encrypt(nonce, &aad, text).unwrap();
        assert_eq!(hex(&sealed[24..40]), "bd6d179d3e83d43b9576579493c0e939");
        assert_eq!(hex(&sealed[sealed.len() - 16..]), "c0875924c1c7987947deafd8780acf49");
        assert_eq!(key.decrypt(&aad, &sealed).unwrap().as_slice(), text);
    }

    #[test]
    fn the_mac_is_the_one_that_is_documented() {
        // RFC 4868, 2.7.2.1, test case SHA256-1.
        let key = Secret::from_bytes(&[0x0b; 32]).unwrap();
        assert_eq!(key.mac(&[b"Hi ", b"There"]), key.mac(&[b"Hi There"]));
        assert_eq!(hex(&key.mac(&[b"Hi There"])), "198a607eb44bfbc69903a0f1cf2bbdc5");
    }

    #[test]
    fn a_secret_is_never_printed() {
        let key = Secret::from_bytes(&[7; 32]).unwrap();
        assert_eq!(format!("{key:?}"), "Secret(…)");
        assert_eq!(Secret::from_hex(&format!(" {}\n", key.hex().as_str())).unwrap().bytes(), key.bytes());
        for bad in ["", "00", "zz", &"0".repeat(63), &"0".repeat(66), &"é".repeat(32)] {
            assert!(Secret::from_hex(bad).is_none(), "{bad}");
        }
    }
}
