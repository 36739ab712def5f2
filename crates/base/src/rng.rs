use std::cell::RefCell;
use std::sync::Mutex;

/// Where chance comes from. Code takes an `Rng`; only this module reads the real one.
pub trait Rng: Send + Sync + std::fmt::Debug {
    /// Fills `bytes` with random bytes.
    fn fill(&self, bytes: &mut [u8]);

    /// A random number below `n`; `n` must be greater than zero.
    fn below(&self, n: u64) -> u64 {
        let mut b = [0u8; 8];
        self.fill(&mut b);
        u64::from_le_bytes(b) % n.max(1)
    }
}

/// The operating system's source of randomness, fit for keys and tokens. Small requests are served from a stock of each thread, so that sealing a million
/// numbers does not ask the system a million times; what was given out is wiped from it.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRng;

/// Bytes fetched at once.
const STOCK: usize = 4096;

thread_local! {
    /// Bytes not given out yet, and how many of them are used up.
    static STOCKED: RefCell<([u8; STOCK], usize)> = const { RefCell::new(([0; STOCK], STOCK)) };
}

#[allow(clippy::disallowed_methods)]
fn fetch(bytes: &mut [u8]) {
    // Without randomness no id and no token can be made: there is nothing sensible to go on with.
    if let Err(e) = getrandom::fill(bytes) {
        panic!("the operating system gives no random bytes: {e}");
    }
}

impl Rng for SystemRng {
    fn fill(&self, bytes: &mut [u8]) {
        if bytes.len() > STOCK / 16 {
            return fetch(bytes);
        }
        STOCKED.with_borrow_mut(|(stock, used)| {
            if STOCK - *used < bytes.len() {
                fetch(stock);
                *used = 0;
            }
            let given = &mut stock[*used..*used + bytes.len()];
            bytes.copy_from_slice(given);
            given.fill(0);
            *used += bytes.len();
        });
    }
}

/// A reproducible sequence (SplitMix64), for tests and for the sample organisation. Never for secrets.
#[derive(Debug)]
pub struct SeededRng(Mutex<u64>);

impl SeededRng {
    /// The sequence that belongs to `seed`.
    pub fn new(seed: u64) -> Self {
        SeededRng(Mutex::new(seed))
    }

    /// The next number of the sequence.
    pub fn next(&self) -> u64 {
        let mut s = self.0.lock().unwrap_or_else(|e| e.into_inner());
        *s = s.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = *s;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number in 0..1, evenly spread.
    pub fn unit(&self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A number of the standard normal distribution (Box–Muller).
    pub fn normal(&self) -> f64 {
        let u = self.unit().max(f64::MIN_POSITIVE);
        (-2.0 * u.ln()).sqrt() * (std::f64::consts::TAU * self.unit()).cos()
    }
}

impl Rng for SeededRng {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let n = self.next().to_le_bytes();
            chunk.copy_from_slice(&n[..chunk.len()]);
        }
    }
}
