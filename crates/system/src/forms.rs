//! What makes a form ours: its operation is signed for the session in which it was shown. A page of a stranger, and somebody else's session, have
//! no such signature, so that no form of theirs is taken.

use std::fmt;

use access::Actor;
use base::{OpId, Rng};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// Bytes of a signature: half of an HMAC-SHA-256.
const LONG: usize = 16;

/// The key with which the operations of forms are signed. It is no secret of the data: whoever loses it only has to open forms again.
#[derive(Clone)]
pub struct Forms([u8; Forms::BYTES]);

impl fmt::Debug for Forms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Forms")
    }
}

impl Forms {
    /// Bytes of the key.
    pub const BYTES: usize = 32;

    /// With this key.
    pub const fn new(key: [u8; Forms::BYTES]) -> Forms {
        Forms(key)
    }

    /// With a key that nobody else has, and that ends with this process.
    pub fn fresh(rng: &dyn Rng) -> Forms {
        let mut key = [0; Forms::BYTES];
        rng.fill(&mut key);
        Forms(key)
    }

    /// An operation as it stands in the hidden field of a form shown to this actor: `UUID.SIGNATURE`, both in hexadecimal digits.
    pub fn signed(&self, actor: &Actor, op: OpId) -> String {
        let mac = self.mac(actor, op).finalize().into_bytes();
        let mac: String = mac.iter().take(LONG).map(|b| format!("{b:02x}")).collect();
        format!("{op}.{mac}")
    }

    /// The operation of a form, if it was shown in the session in which it is sent. Takes as long whatever the signature is.
    pub fn taken(&self, actor: &Actor, sent: &str) -> Option<OpId> {
        let (op, mac) = sent.split_once('.')?;
        let op: OpId = op.parse().ok()?;
        self.mac(actor, op).verify_truncated_left(&bytes(mac)?).ok().map(|()| op)
    }

    fn mac(&self, actor: &Actor, op: OpId) -> Hmac<Sha256> {
        let mut key = [0; 64];
        key[..Forms::BYTES].copy_from_slice(&self.0);
        // A key as long as a block is taken as it is; a shorter one is filled with noughts just so.
        let mut mac = Hmac::<Sha256>::new(&key.into());
        mac.update(b"sangathan form 1");
        match actor {
            Actor::Nobody => mac.update(b"n"),
            Actor::LocalOperator => mac.update(b"o"),
            Actor::User(user) => {
                mac.update(b"u");
                mac.update(user.session.as_bytes());
            }
        }
        mac.update(op.uuid().as_bytes());
        mac
    }
}

/// A whole signature, never a part of one.
fn bytes(hex: &str) -> Option<[u8; LONG]> {
    let mut out = [0; LONG];
    if hex.len() != 2 * LONG || !hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
        return None;
    }
    for (i, byte) in out.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(2 * i..2 * i + 2)?, 16).ok()?;
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use access::{Authority, User};
    use base::SeededRng;
    use base::uuid::Uuid;
    use proptest::prelude::*;

    use super::*;

    fn somebody(session: u128) -> Actor {
        Actor::User(Arc::new(User {
            id: Uuid::from_u128(1).into(),
            name: "नमूना".to_owned(),
            authority: Authority::default(),
            proved_at: 0,
            session: Uuid::from_u128(session),
            limits: None,
        }))
    }

    proptest! {
        #[test]
        fn only_its_own_session_may_send_a_form(op: u128, mine: u128, other: u128, key: u64) {
            let (forms, op) = (Forms::fresh(&SeededRng::new(key)), OpId::from(Uuid::from_u128(op)));
            let form = forms.signed(&somebody(mine), op);
            prop_assert_eq!(forms.taken(&somebody(mine), &form), Some(op));
            prop_assert_eq!(forms.taken(&somebody(other), &form).is_some(), mine == other);
            for stranger in [Actor::Nobody, Actor::LocalOperator] {
                prop_assert_eq!(forms.taken(&stranger, &form), None);
            }
            prop_assert_eq!(Forms::fresh(&SeededRng::new(key ^ 1)).taken(&somebody(mine), &form), None);
        }

        #[test]
        fn a_changed_form_is_none(op: u128, place in 0usize..69, letter in "[0-9a-f]") {
            let (forms, me) = (Forms::new([7; 32]), somebody(1));
            let form = forms.signed(&me, OpId::from(Uuid::from_u128(op)));
            prop_assert_eq!(form.len(), 69);
            let mut other = form.clone();
            other.replace_range(place..=place, &letter);
            prop_assert_eq!(forms.taken(&me, &other).is_some(), other == form);
        }

        #[test]
        fn what_is_no_form_is_none(sent in ".{0,80}") {
            prop_assert_eq!(Forms::new([7; 32]).taken(&Actor::Nobody, &sent), None);
        }
    }

    #[test]
    fn a_part_of_a_signature_is_not_enough() {
        let (forms, op) = (Forms::new([7; 32]), OpId::from(Uuid::from_u128(5)));
        let form = forms.signed(&Actor::Nobody, op);
        let mac = form.split_once('.').unwrap().1;
        for part in ["", ".", &mac[..2], &mac[..30], &format!("{mac}00"), &mac.replace(|_: char| true, "०")]
        {
            assert_eq!(forms.taken(&Actor::Nobody, &format!("{op}.{part}")), None, "{part}");
        }
        assert_eq!(forms.taken(&Actor::Nobody, &op.to_string()), None);
    }
}
