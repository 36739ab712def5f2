//! Spreading bits, for tables that live as long as one search. Not for anything that an adversary may choose. Pure.

use std::hash::{BuildHasher, Hasher};

const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// A number spread over 64 bits.
pub const fn mix(n: u64) -> u64 {
    let z = n.wrapping_mul(SPREAD);
    let z = (z ^ (z >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    z ^ (z >> 32)
}

/// A text spread over 64 bits.
pub fn bytes(text: &[u8]) -> u64 {
    let (words, rest) = text.as_chunks::<8>();
    let mut all = text.len() as u64;
    for word in words {
        all = (all.rotate_left(23) ^ u64::from_le_bytes(*word)).wrapping_mul(SPREAD);
    }
    let last = rest.iter().fold(0u64, |n, b| n << 8 | u64::from(*b));
    mix((all.rotate_left(23) ^ last).wrapping_mul(SPREAD))
}

/// Spreads with [`mix`] and [`bytes`].
#[derive(Debug, Clone, Copy, Default)]
pub struct Spread;

/// State of [`Spread`].
#[derive(Debug, Clone, Copy, Default)]
pub struct State(u64);

impl BuildHasher for Spread {
    type Hasher = State;

    fn build_hasher(&self) -> State {
        State(0)
    }
}

impl Hasher for State {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, text: &[u8]) {
        self.0 = mix(self.0 ^ bytes(text));
    }

    fn write_u8(&mut self, n: u8) {
        self.0 = self.0.rotate_left(7) ^ u64::from(n);
    }

    fn write_usize(&mut self, n: usize) {
        self.0 = mix(self.0 ^ n as u64);
    }

    fn write_u64(&mut self, n: u64) {
        self.0 = mix(self.0 ^ n);
    }

    fn write_u32(&mut self, n: u32) {
        self.0 = mix(self.0 ^ u64::from(n));
    }
}
