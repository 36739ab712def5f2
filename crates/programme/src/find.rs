//! Representatives and areas by name, for everybody: in either script, with slips.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use access::{AccessError, Ctx};
use areas::model::AreaKind;
use base::Day;
use register::store::holders::Holder;
use words::Text;
use words::find::people::Asked;
use words::find::{How, Lexicon, split};

use crate::actions::{Result, public};

/// Words that one typed word may mean.
const MEANT: usize = 24;
/// What is found of either at most.
const MOST: usize = 10;
/// What it may cost that a name was meant.
const FAR: f32 = 4.0;
/// Areas that are looked at closely.
const CLOSE: usize = 400;

/// An area that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its code.
    pub code: String,
    /// Its kind.
    pub kind: AreaKind,
    /// What it is called.
    pub name: Text,
    /// What it lies in: seat or district, as far as there is one.
    pub inside: Option<Text>,
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// Representatives, the nearest first.
    pub people: Vec<Holder>,
    /// Areas, the nearest first, the larger before the smaller.
    pub places: Vec<Place>,
}

/// The names of all areas, until the tree or the day changes.
#[derive(Default)]
struct Kept(Mutex<Option<(Tree, Day, Arc<Index>)>>);

/// The state of the tree, as it is seen.
type Tree = (i64, i64, i64);

struct Index {
    lexicon: Lexicon,
    /// Which areas have a word.
    having: Vec<Vec<u32>>,
    places: Vec<Place>,
}

/// Whoever and whatever is called about as it was typed.
///
/// # Errors
/// If the database does not answer.
pub async fn find(ctx: &mut Ctx, typed: &str) -> Result<Found> {
    let words = split(typed);
    if words.is_empty() {
        return Ok(Found::default());
    }
    let mut asked = Asked::new(&words, How::Whole);
    let mut people: Vec<(f32, Holder)> = Vec::new();
    for holder in public::everybody(ctx).await? {
        let names = [&holder.names.name_hi, &holder.names.name_en];
        let cost = names.into_iter().flatten().map(|n| asked.likeness(&split(n)));
        let cost = cost.fold(f32::INFINITY, f32::min);
        if cost <= FAR {
            people.push((cost, holder));
        }
    }
    people.sort_by(|a, b| a.0.total_cmp(&b.0));
    let people = people.into_iter().take(MOST).map(|(_, h)| h).collect();
    let index = index(ctx).await?;
    Ok(Found { people, places: index.nearest(&words, &mut asked) })
}

async fn index(ctx: &mut Ctx) -> Result<Arc<Index>> {
    let (kept, today) = (ctx.own::<Kept>(), ctx.today());
    let seen = async |ctx: &mut Ctx| Ok::<Tree, AccessError>(areas::store::tree_seen(&mut ctx.tx).await?);
    let tree = *ctx.remembered("areas as strangers see them".to_owned(), seen).await?;
    let found = kept.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if let Some((of, day, index)) = found
        && (of, day) == (tree, today)
    {
        return Ok(index);
    }
    let (everywhere, now) = (ctx.for_all(), ctx.present());
    let index = Arc::new(Index::of(areas::store::areas(&mut ctx.tx, &everywhere, now, None).await?));
    *kept.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((tree, today, index.clone()));
    Ok(index)
}

impl Index {
    fn of(all: Vec<areas::model::Area>) -> Index {
        let name = |a: &areas::model::Area| Text::new(a.name(words::Locale::Hi), a.name(words::Locale::En));
        let seats: HashMap<_, Text> = all
            .iter()
            .filter(|a| matches!(a.identity.kind, AreaKind::Assembly | AreaKind::OrgDistrict))
            .map(|a| (a.place.path.clone(), name(a)))
            .collect();
        let mut index = Index { lexicon: Lexicon::new(), having: Vec::new(), places: Vec::new() };
        for a in &all {
            let at = u32::try_from(index.places.len()).unwrap_or(u32::MAX);
            for spelled in [&a.place.name_hi, &a.place.name_en].into_iter().flatten() {
                for word in split(spelled) {
                    let no = index.lexicon.add(&word).0 as usize;
                    if index.having.len() <= no {
                        index.having.resize_with(no + 1, Vec::new);
                    }
                    if index.having[no].last() != Some(&at) {
                        index.having[no].push(at);
                    }
                }
            }
            let mut above = a.place.path.parent();
            let mut inside = None;
            while let (Some(path), None) = (&above, &inside) {
                inside = seats.get(path).cloned();
                above = path.parent();
            }
            let (code, kind) = (a.identity.code.clone(), a.identity.kind);
            index.places.push(Place { code, kind, name: name(a), inside });
        }
        index
    }

    fn nearest(&self, words: &[String], asked: &mut Asked) -> Vec<Place> {
        let mut costs: HashMap<u32, f32> = HashMap::new();
        for word in words {
            let mut of_word: HashMap<u32, f32> = HashMap::new();
            for near in self.lexicon.near(word, MEANT, How::Whole) {
                for at in self.having.get(near.word.0 as usize).into_iter().flatten() {
                    let cost = of_word.entry(*at).or_insert(FAR);
                    *cost = cost.min(near.cost);
                }
            }
            for (at, cost) in of_word {
                // Of a word that is not found nothing is taken off.
                *costs.entry(at).or_default() += cost - FAR;
            }
        }
        let mut likely: Vec<(f32, u32)> = costs.into_iter().map(|(at, cost)| (cost, at)).collect();
        likely.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        likely.truncate(CLOSE);
        let mut close: Vec<(f32, u32, &Place)> = Vec::new();
        for (_, at) in likely {
            let Some(place) = self.places.get(at as usize) else { continue };
            let cost = [&place.name.hi, &place.name.en].map(|n| asked.likeness(&split(n)));
            let cost = cost.into_iter().fold(f32::INFINITY, f32::min);
            if cost <= FAR {
                close.push((cost, at, place));
            }
        }
        close.sort_by(|a, b| a.0.total_cmp(&b.0).then((a.2.kind, a.1).cmp(&(b.2.kind, b.1))));
        close.into_iter().take(MOST).map(|(.., place)| place.clone()).collect()
    }
}
