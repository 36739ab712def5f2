//! The words of all names in memory, and who has them as far as somebody asked.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use access::{Ctx, Scope};
use base::uuid::Uuid;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use roaring::RoaringBitmap;
use words::find::people::{Asked, Having, ranks_by_length};
use words::find::{How, Lexicon, WordNo, split};

use super::segment::{ROLL, length_of};
use crate::store::search as store;

/// Words that one typed word may mean.
const MEANT: usize = 40;
/// What it costs at least that a name was meant, before other cuts of what was typed are tried.
const DEAR: f32 = 3.0;
/// People who are fetched for each one who is shown: of them the whole names are compared.
const FETCHED: usize = 4;
/// Bytes of bitmaps that are kept.
const KEPT: u64 = 48 << 20;
/// Scopes of which is kept who lies in them.
const SCOPES: usize = 64;

/// Somebody who was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Who.
    pub person: Uuid,
    /// In Hindi.
    pub name_hi: Option<String>,
    /// In English.
    pub name_en: Option<String>,
    /// What it costs that this name was meant: 0 is exactly it.
    pub cost: f32,
}

/// A bitmap of a word in a segment: [`store::Word`].
type Key = (u32, i64);

#[derive(Clone)]
struct Bytes;

impl Weighter<Key, Arc<RoaringBitmap>> for Bytes {
    fn weight(&self, _: &Key, bitmap: &Arc<RoaringBitmap>) -> u64 {
        bitmap.serialized_size() as u64 + 64
    }
}

/// Who lies in a scope, by segment, for a tree.
type Inside = HashMap<(Scope, i64, i64), Arc<RoaringBitmap>>;

/// The search of one installation. Brings itself up to date when it is asked.
#[derive(Default)]
pub struct Finder {
    loaded: RwLock<Option<Arc<Loaded>>>,
    inside: Mutex<Inside>,
}

struct Loaded {
    segments: Vec<store::Segment>,
    lexicon: Lexicon,
    /// In which segments a word is.
    places: Vec<Vec<i64>>,
    bitmaps: Cache<Key, Arc<RoaringBitmap>, Bytes>,
}

impl Finder {
    /// The people whose names come nearest to what was typed, inside a scope; `typing`: the last word may go on.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn find(
        &self,
        ctx: &mut Ctx,
        scope: &Scope,
        typed: &str,
        typing: bool,
        limit: usize,
    ) -> db::Result<Vec<Hit>> {
        let words = split(typed);
        if words.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let loaded = self.loaded(ctx).await?;
        let how = if typing { How::Prefix } else { How::Whole };
        let mut hits = self.nearest(ctx, &loaded, scope, (&words, how), limit).await?;
        if hits.first().is_none_or(|h| h.cost > DEAR) {
            // Two words may be written as one, and one as two.
            for cut in loaded.lexicon.other_cuts(&words) {
                hits.extend(self.nearest(ctx, &loaded, scope, (&cut, how), limit).await?);
            }
        }
        hits.sort_by(|a, b| a.cost.total_cmp(&b.cost).then_with(|| a.person.cmp(&b.person)));
        let mut seen = HashSet::new();
        hits.retain(|h| seen.insert(h.person));
        hits.truncate(limit);
        Ok(hits)
    }

    /// The people nearest to words, in no order.
    async fn nearest(
        &self,
        ctx: &mut Ctx,
        loaded: &Loaded,
        scope: &Scope,
        (words, how): (&[String], How),
        limit: usize,
    ) -> db::Result<Vec<Hit>> {
        let last = words.len().saturating_sub(1);
        let near: Vec<Vec<(f32, WordNo)>> = (0..)
            .zip(words)
            .map(|(i, word)| {
                let how = if i == last { how } else { How::Whole };
                loaded.lexicon.near(word, MEANT, how).into_iter().map(|n| (n.cost, n.word)).collect()
            })
            .collect();
        let wanted = limit * FETCHED;
        let mut found: Vec<(f32, i64, u32)> = Vec::new();
        for segment in &loaded.segments {
            let within = self.within(ctx, scope, segment).await?;
            if within.as_ref().is_some_and(|w| w.is_empty()) {
                continue;
            }
            let mut having: Vec<Vec<Having>> = Vec::with_capacity(near.len());
            for meant in &near {
                let mut all = Vec::with_capacity(meant.len());
                for (cost, word) in meant {
                    if let Some(bitmap) = loaded.bitmap(ctx, *word, segment.no).await? {
                        all.push((*cost, bitmap));
                    }
                }
                having.push(all);
            }
            let mut lengths: Vec<Having> = Vec::new();
            for (more, cost) in [(0, 0.0), (1, 0.5), (2, 1.0)] {
                if let Some(word) = loaded.lexicon.get(&length_of(words.len() + more))
                    && let Some(bitmap) = loaded.bitmap(ctx, word, segment.no).await?
                {
                    lengths.push((cost, bitmap));
                }
            }
            let ranks = ranks_by_length(&having, &lengths, wanted, within.as_deref());
            found.extend(ranks.into_iter().map(|(rank, cost)| (cost, segment.no, rank)));
        }
        found.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        found.truncate(wanted);
        let places: Vec<(i64, u32)> = found.into_iter().map(|(_, segment, rank)| (segment, rank)).collect();
        let people = store::people(&mut ctx.tx, &places, ROLL).await?;
        let day = ctx.today();
        let mut asked = Asked::new(words, how);
        let hit = |(person, name_hi, name_en): store::Called| {
            let both = [name_hi.as_deref(), name_en.as_deref()].into_iter().flatten();
            let cost = both.map(|n| asked.likeness(&split(n))).fold(f32::INFINITY, f32::min);
            Hit { person, name_hi, name_en, cost }
        };
        Ok(store::called(&mut ctx.tx, &people, scope, day).await?.into_iter().map(hit).collect())
    }

    /// Who of a segment lies in a scope; `None` for all.
    async fn within(
        &self,
        ctx: &mut Ctx,
        scope: &Scope,
        segment: &store::Segment,
    ) -> db::Result<Option<Arc<RoaringBitmap>>> {
        if scope.is_whole() {
            return Ok(None);
        }
        let (tree, _) = crate::store::counts::tree(&mut ctx.tx).await?;
        // What was written by hand grows: by how many people are in it.
        let key = (scope.clone(), segment.no, tree ^ segment.people << 20);
        let kept = || self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = kept().get(&key) {
            return Ok(Some(found.clone()));
        }
        let day = ctx.today();
        let units: HashSet<u32> = store::units_inside(&mut ctx.tx, scope, day).await?;
        let mut inside = RoaringBitmap::new();
        for (rank, unit) in (0..).zip(store::units(&mut ctx.tx, segment.no).await?) {
            if units.contains(&unit) {
                inside.insert(rank);
            }
        }
        let inside = Arc::new(inside);
        let mut all = kept();
        if all.len() >= SCOPES {
            all.clear();
        }
        all.insert(key, inside.clone());
        Ok(Some(inside))
    }

    async fn loaded(&self, ctx: &mut Ctx) -> db::Result<Arc<Loaded>> {
        let segments = store::segments(&mut ctx.tx).await?;
        let kept = self.loaded.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(kept) = kept.filter(|k| k.segments == segments) {
            return Ok(kept);
        }
        let mut lexicon = Lexicon::new();
        let mut places: Vec<Vec<i64>> = Vec::new();
        let mut weights: Vec<u64> = Vec::new();
        for (word, segment, people) in store::words(&mut ctx.tx).await? {
            let no = lexicon.add(&word).0 as usize;
            places.resize_with(places.len().max(no + 1), Vec::new);
            weights.resize(places.len(), 0);
            places[no].push(segment);
            weights[no] += people;
        }
        for (no, people) in (0..).zip(weights) {
            lexicon.weigh(WordNo(no), people);
        }
        let bitmaps = Cache::with_weighter(4_096, KEPT, Bytes);
        let loaded = Arc::new(Loaded { segments, lexicon, places, bitmaps });
        *self.loaded.write().unwrap_or_else(PoisonError::into_inner) = Some(loaded.clone());
        Ok(loaded)
    }
}

impl Loaded {
    async fn bitmap(
        &self,
        ctx: &mut Ctx,
        word: WordNo,
        segment: i64,
    ) -> db::Result<Option<Arc<RoaringBitmap>>> {
        if !self.places.get(word.0 as usize).is_some_and(|all| all.contains(&segment)) {
            return Ok(None);
        }
        let key = (word.0, segment);
        if let Some(kept) = self.bitmaps.get(&key) {
            return Ok(Some(kept));
        }
        let bitmap = store::bitmap(&mut ctx.tx, self.lexicon.word(word), segment).await?;
        let bitmap = bitmap.map(Arc::new);
        if let Some(bitmap) = &bitmap {
            self.bitmaps.insert(key, bitmap.clone());
        }
        Ok(bitmap)
    }
}

impl std::fmt::Debug for Finder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Finder").finish_non_exhaustive()
    }
}
