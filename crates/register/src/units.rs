//! The areas of today as units of duties, in memory while a file is imported.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use access::Ctx;
use areas::model::{AreaId, AreaKind};
use base::{AreaPath, Day};

use crate::rules::tally::Above;

/// One area.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Its id.
    pub id: AreaId,
    /// Its serial number.
    pub no: i64,
    /// Its kind.
    pub kind: AreaKind,
    /// Its code.
    pub code: String,
}

/// All areas of today, and which lies in which.
#[derive(Debug, Default)]
pub struct Units {
    all: Vec<Unit>,
    by_id: HashMap<AreaId, u32>,
    above: Above,
    paths: Vec<AreaPath>,
    has_below: Vec<bool>,
    /// How many areas of each kind lie below each.
    below: Vec<BTreeMap<AreaKind, i64>>,
}

/// The tree of one day, kept until it changes.
#[derive(Debug, Default)]
struct Kept(Mutex<Option<(i64, Day, Arc<Units>)>>);

impl Units {
    /// The tree of today, loaded anew only after it has changed.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn kept(ctx: &mut Ctx) -> db::Result<Arc<Units>> {
        let (kept, today) = (ctx.own::<Kept>(), ctx.today());
        let (tree, _) = crate::store::counts::tree(&mut ctx.tx).await?;
        let found = kept.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((of, day, units)) = found
            && (of, day) == (tree, today)
        {
            return Ok(units);
        }
        let units = Arc::new(Units::load(ctx).await?);
        *kept.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((tree, today, units.clone()));
        Ok(units)
    }

    /// Loads the tree of today.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn load(ctx: &mut Ctx) -> db::Result<Units> {
        let (scope, now) = (ctx.for_all(), ctx.present());
        let found = areas::store::areas(&mut ctx.tx, &scope, now, None).await?;
        let mut units = Units::default();
        let mut by_path: HashMap<AreaPath, u32> = HashMap::with_capacity(found.len());
        let mut paths = Vec::with_capacity(found.len());
        for (i, area) in (0..).zip(found) {
            let (identity, path) = (area.identity, area.place.path);
            units.by_id.insert(identity.id, i);
            by_path.insert(path.clone(), i);
            paths.push(path);
            units.all.push(Unit {
                id: identity.id,
                no: identity.no,
                kind: identity.kind,
                code: identity.code,
            });
        }
        units.above =
            Above(paths.iter().map(|p| p.parent().and_then(|above| by_path.get(&above).copied())).collect());
        units.paths = paths;
        units.has_below = vec![false; units.all.len()];
        units.below = vec![BTreeMap::new(); units.all.len()];
        for (place, unit) in (0..).zip(&units.all) {
            for above in units.above.of(place).skip(1) {
                units.has_below[above as usize] = true;
                *units.below[above as usize].entry(unit.kind).or_default() += 1;
            }
        }
        Ok(units)
    }

    /// The place of an area in the list.
    pub fn place(&self, id: AreaId) -> Option<u32> {
        self.by_id.get(&id).copied()
    }

    /// The area at a place of the list.
    pub fn get(&self, place: u32) -> Option<&Unit> {
        self.all.get(place as usize)
    }

    /// Where the area at a place of the list lies.
    pub fn path(&self, place: u32) -> Option<&AreaPath> {
        self.paths.get(place as usize)
    }

    /// Which lies in which.
    pub fn above(&self) -> &Above {
        &self.above
    }

    /// The areas in which an area lies, from the nearest up.
    pub fn ids_above(&self, id: AreaId) -> impl Iterator<Item = AreaId> + '_ {
        let places = self.place(id).into_iter().flat_map(|place| self.above.of(place).skip(1));
        places.filter_map(|place| self.get(place).map(|u| u.id))
    }

    /// How many areas of a kind lie at or below a place of the list.
    pub fn at_or_below(&self, place: u32, kind: AreaKind) -> i64 {
        let own = self.get(place).is_some_and(|u| u.kind == kind);
        let below = self.below.get(place as usize).and_then(|b| b.get(&kind).copied());
        below.unwrap_or_default() + i64::from(own)
    }

    /// Whether something lies in an area: only for these are counts kept, what is below is counted when it is asked for.
    pub fn has_below(&self, place: u32) -> bool {
        self.has_below.get(place as usize).copied().unwrap_or_default()
    }
}
