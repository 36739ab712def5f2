//! Which words share most with a typed one: pairs of neighbouring letters of what both sound like, and pairs of their consonants. Rare pairs say more
//! than frequent ones. The likely words are then compared letter by letter; this only chooses them.

/// Letters and digits of a sketch, the border of a word, and whatever else.
const SYMBOLS: usize = 38;
const BORDER: usize = 0;
const OTHER: usize = 37;
/// Pairs of letters and, behind them, pairs of consonants.
const PAIRS: usize = 2 * SYMBOLS * SYMBOLS;
/// Words of one block, so that their numbers are short.
const BLOCK: usize = 1 << 16;
/// Of what a typed word weighs a candidate shares at least this, in hundredths.
const AT_LEAST: u32 = 22;
/// What a pair of a word weighs that the typed one has not, beside one that weighs about 100.
const UNSHARED: u16 = 6;

/// The pairs of a sketch, each once; without `whole` its end is not known.
pub(super) fn pairs(sketch: &str, whole: bool) -> Vec<u16> {
    let symbol = |c: char| match c {
        'a'..='z' => c as usize - 'a' as usize + 1,
        '0'..='9' => c as usize - '0' as usize + 27,
        _ => OTHER,
    };
    let mut pairs = Vec::with_capacity(2 * sketch.len() + 2);
    let mut add = |symbols: &mut dyn Iterator<Item = usize>, kind: usize| {
        let mut before = BORDER;
        for symbol in symbols {
            pairs.push((kind * SYMBOLS * SYMBOLS + before * SYMBOLS + symbol) as u16);
            before = symbol;
        }
        if whole {
            pairs.push((kind * SYMBOLS * SYMBOLS + before * SYMBOLS + BORDER) as u16);
        }
    };
    add(&mut sketch.chars().map(symbol), 0);
    add(&mut sketch.chars().filter(|c| !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')).map(symbol), 1);
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

struct Block {
    lists: Vec<Vec<u16>>,
    /// How many pairs each word has.
    sizes: Vec<u8>,
}

/// Words by their pairs. Words are numbered from 0 as they come.
#[derive(Default)]
pub(super) struct Grams {
    blocks: Vec<Block>,
    /// In how many words each pair is.
    words_with: Vec<u32>,
    words: usize,
}

impl Grams {
    pub(super) fn add(&mut self, pairs: &[u16]) {
        if self.words.is_multiple_of(BLOCK) {
            self.blocks.push(Block { lists: vec![Vec::new(); PAIRS], sizes: Vec::new() });
            self.words_with.resize(PAIRS, 0);
        }
        let Some(block) = self.blocks.last_mut() else { return };
        let number = (self.words % BLOCK) as u16;
        for &pair in pairs {
            block.lists[usize::from(pair)].push(number);
            self.words_with[usize::from(pair)] += 1;
        }
        block.sizes.push(pairs.len().min(255) as u8);
        self.words += 1;
    }

    /// Of the words those that share most with `pairs`, about `many`; of equals those of which `first` is larger. With `whole` long words are less alike.
    pub(super) fn likely(
        &self,
        pairs: &[u16],
        many: usize,
        whole: bool,
        first: impl Fn(u32) -> u8,
    ) -> Vec<u32> {
        let known = |pair: u16| self.words_with.get(usize::from(pair)).copied().unwrap_or(0);
        let weights: Vec<(usize, u16)> = pairs
            .iter()
            .filter(|&&pair| known(pair) > 0)
            .map(|&pair| {
                let rare = (self.words as f32 / known(pair) as f32).ln();
                (usize::from(pair), (20.0 + 20.0 * rare).min(400.0) as u16)
            })
            .collect();
        let all: u32 = weights.iter().map(|(_, weight)| u32::from(*weight)).sum();
        let mut least = (all * AT_LEAST / 100).clamp(1, 60_000) as u16;
        let mut found: Vec<(u32, u32)> = Vec::new();
        let mut shared = vec![0u16; self.words.min(BLOCK)];
        for (number, block) in self.blocks.iter().enumerate() {
            let shared = &mut shared[..block.sizes.len()];
            shared.fill(0);
            for (pair, weight) in &weights {
                for word in &block.lists[*pair] {
                    let word = &mut shared[usize::from(*word)];
                    *word = word.saturating_add(*weight);
                }
            }
            if whole {
                for (word, size) in shared.iter_mut().zip(&block.sizes) {
                    *word = word.saturating_sub(u16::from(*size) * UNSHARED);
                }
            }
            for (some, words) in shared.chunks(32).enumerate() {
                if words.iter().fold(0, |most, word| most.max(*word)) < least {
                    continue;
                }
                for (i, &word) in words.iter().enumerate().filter(|(_, word)| **word >= least) {
                    let at = (number * BLOCK + some * 32 + i) as u32;
                    found.push((u32::from(word) << 8 | u32::from(first(at)), at));
                }
                if found.len() > many * 8 {
                    least = least.max(best(&mut found, many));
                }
            }
        }
        best(&mut found, many);
        found.into_iter().map(|(_, at)| at).collect()
    }
}

/// Keeps the best; what the least of them shares.
fn best(found: &mut Vec<(u32, u32)>, many: usize) -> u16 {
    if found.len() <= many || many == 0 {
        found.truncate(many);
        return 0;
    }
    let (_, least, _) = found.select_nth_unstable_by(many - 1, |a, b| b.cmp(a));
    let least = (least.0 >> 8) as u16;
    found.truncate(many);
    least
}
