//! Whose the numbers of a file are, by the million: collected in any order, given out in that of their index, so that its table grows at the end only.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use base::uuid::Uuid;

/// Bytes of the index of a number: the key's name and the digest.
pub(super) const INDEX: usize = 20;

type Index = [u8; INDEX];

/// Numbers that lie together. One list of all would be copied, and held twice, each time it grows.
const CHUNK: usize = 1 << 18;

/// The numbers of a file.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    /// Of people of the file, who are counted from its first id.
    new: Vec<Vec<(Index, u32)>>,
    /// Of people who were known before.
    known: Vec<(Index, Uuid)>,
}

impl Numbers {
    /// Adds a number of somebody; `first` is the id from which people of the file are counted.
    pub fn add(&mut self, index: Index, person: Uuid, first: u128) {
        match person.as_u128().checked_sub(first).and_then(|n| u32::try_from(n).ok()) {
            Some(n) => match self.new.last_mut().filter(|chunk| chunk.len() < CHUNK) {
                Some(chunk) => chunk.push((index, n)),
                None => {
                    let mut chunk = Vec::with_capacity(CHUNK);
                    chunk.push((index, n));
                    self.new.push(chunk);
                }
            },
            None => self.known.push((index, person)),
        }
    }

    /// Every number and whose it is, in the order of both, each once.
    pub fn in_order(self, first: u128) -> impl Iterator<Item = (Index, Uuid)> {
        let Numbers { mut new, mut known } = self;
        new.iter_mut().for_each(|chunk| chunk.sort_unstable());
        known.sort_unstable();
        let id = move |n: u32| Uuid::from_u128(first + u128::from(n));
        let mut lists: Vec<Box<dyn Iterator<Item = (Index, Uuid)>>> = vec![Box::new(known.into_iter())];
        for chunk in new {
            lists.push(Box::new(chunk.into_iter().map(move |(index, n)| (index, id(n)))));
        }
        let mut heads: BinaryHeap<Reverse<((Index, Uuid), usize)>> = BinaryHeap::new();
        for (i, list) in lists.iter_mut().enumerate() {
            heads.extend(list.next().map(|head| Reverse((head, i))));
        }
        let mut last = None;
        std::iter::from_fn(move || {
            loop {
                let Reverse((least, i)) = heads.pop()?;
                heads.extend(lists[i].next().map(|head| Reverse((head, i))));
                if last.replace(least) != Some(least) {
                    return Some(least);
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_in_order_and_each_once() {
        let first = 1u128 << 100;
        let mut all = Numbers::default();
        let mut expected = Vec::new();
        for n in 0..(CHUNK as u64 + 7) {
            let mut index = [0; INDEX];
            index[..8].copy_from_slice(&(n.wrapping_mul(0x9E37_79B9_7F4A_7C15) % 100_003).to_be_bytes());
            let person = if n % 5 == 0 {
                Uuid::from_u128(u128::from(n))
            } else {
                Uuid::from_u128(first + u128::from(n % 1000))
            };
            all.add(index, person, first);
            expected.push((index, person));
        }
        expected.sort_unstable();
        expected.dedup();
        assert!(all.in_order(first).eq(expected));
    }
}
