//! Finding an area by what people call it. Pure, once loaded.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use access::{Ctx, Scope};
use base::{AsOf, Day, Span};
use intake::mend::Choice;
use intake::{Note, Row};
use words::{Text, fold, message::both};

use crate::model::{AreaId, AreaKind, Identity};
use crate::{messages, store};

/// A few areas, each as its code and as people are shown it: `देवपुर (NP-AC-001)`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Near(pub Vec<Choice>);

impl std::fmt::Display for Near {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let labels: Vec<&str> = self.0.iter().map(|c| c.label.as_str()).collect();
        f.write_str(&labels.join(", "))
    }
}

/// Why an area was not found. Never a guess: the nearest names are listed for the person to choose.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResolveError {
    /// Nothing has this name.
    #[error("no area {asked}; nearest: {nearest}")]
    Unknown {
        /// As written.
        asked: String,
        /// The nearest, by code.
        nearest: Near,
    },
    /// Several have it.
    #[error("several areas are called {asked}: {candidates}")]
    Ambiguous {
        /// As written.
        asked: String,
        /// All of them, by code.
        candidates: Near,
    },
}

impl ResolveError {
    /// A short name for scripts.
    pub const fn code(&self) -> &'static str {
        match self {
            ResolveError::Unknown { .. } => "unknown_area",
            ResolveError::Ambiguous { .. } => "ambiguous_area",
        }
    }

    /// The note about the field of a row that named the area, with the areas to choose from.
    pub fn note(&self, row: &Row<'_>, field: usize, asked: &str) -> Note {
        let (ResolveError::Unknown { nearest: near, .. } | ResolveError::Ambiguous { candidates: near, .. }) =
            self;
        row.note(field, asked, self.code(), self.text()).with(near.0.clone())
    }

    /// What happened and the way out.
    pub fn text(&self) -> Text {
        match self {
            ResolveError::Unknown { asked, nearest } if nearest.0.is_empty() => {
                both(|l| messages::area_unknown(l, asked))
            }
            ResolveError::Unknown { asked, nearest } => {
                both(|l| messages::area_unknown_near(l, asked, nearest.to_string()))
            }
            ResolveError::Ambiguous { asked, candidates } => {
                both(|l| messages::area_ambiguous(l, asked, candidates.to_string()))
            }
        }
    }
}

/// One name by which an area goes during a span of days.
#[derive(Debug, Clone)]
pub struct Called {
    /// The area.
    pub area: AreaId,
    /// When it is, or was, called so.
    pub span: Span,
    /// The name as written.
    pub name: String,
}

/// The names in a cell, which may hold both scripts (`Indore-1 / इंदौर-1`).
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    pub latin: Option<String>,
    pub devanagari: Option<String>,
    /// `GEN`, `SC` or `ST`, where it stood behind either.
    pub reserved: Option<&'static str>,
}

/// Takes a cell apart into its names.
pub(crate) fn names(cell: &str) -> Names {
    let (latin, devanagari) = fold::split_scripts(cell);
    let mut reserved = None;
    let [latin, devanagari] = [latin, devanagari].map(|name| {
        let (bare, said) = fold::reserved(&name?);
        reserved = reserved.or(said);
        (!fold::name(&bare).is_empty()).then_some(bare)
    });
    Names { latin, devanagari, reserved }
}

/// Names that one resolver compares, at most, to find the nearest to those it does not know: a file full of unknown names
/// must not take hours. Later unknown names are told without suggestions.
const COMPARED: usize = 100_000;
/// Unknown names that are kept with what is near to them.
const REMEMBERED: usize = 10_000;

/// All areas of some kinds with all their names, in memory.
pub struct Resolver {
    areas: HashMap<AreaId, Identity>,
    /// The areas, in the tree and among the groups, in which an area ever lay directly.
    parents: HashMap<AreaId, Vec<AreaId>>,
    by_code: HashMap<String, AreaId>,
    by_number: HashMap<(AreaKind, i64), Vec<AreaId>>,
    by_name: HashMap<String, Vec<(AreaId, Span)>>,
    /// Every name, by kind of area.
    called: BTreeMap<AreaKind, Vec<Called>>,
    /// One name of each area, to tell it by.
    told_by: HashMap<AreaId, String>,
    compared: AtomicUsize,
    /// What was near to names that are not known: in a file the same wrong name comes over and over.
    unknown: Mutex<HashMap<Unknown, Near>>,
}

/// A name that nothing has, among areas of a kind, within an area.
type Unknown = (String, Option<AreaKind>, Option<AreaId>);

impl Resolver {
    /// Loads the areas of `kinds` (all kinds if empty) with every name they ever had.
    pub async fn load(ctx: &mut Ctx, kinds: &[AreaKind]) -> db::Result<Resolver> {
        let (identities, parents, called) = store::names(&mut ctx.tx, kinds).await?;
        Ok(Resolver::new(identities, &parents, called))
    }

    /// Loads the areas of some kinds that somebody sees: an area outside the scope is answered, and suggested, like one that does not exist.
    pub async fn within(
        ctx: &mut Ctx,
        scope: &Scope,
        kinds: &[AreaKind],
        as_of: AsOf,
    ) -> db::Result<Resolver> {
        let (identities, parents, called) = store::names_within(&mut ctx.tx, scope, kinds, as_of).await?;
        Ok(Resolver::new(identities, &parents, called))
    }

    /// From what is known.
    pub fn new(identities: Vec<Identity>, parents: &[(AreaId, AreaId)], called: Vec<Called>) -> Resolver {
        let mut r = Resolver {
            areas: HashMap::with_capacity(identities.len()),
            by_code: HashMap::with_capacity(identities.len()),
            by_number: HashMap::new(),
            by_name: HashMap::with_capacity(called.len()),
            parents: HashMap::new(),
            called: BTreeMap::new(),
            told_by: HashMap::new(),
            compared: AtomicUsize::new(0),
            unknown: Mutex::default(),
        };
        for identity in identities {
            r.by_code.insert(code_key(&identity.code), identity.id);
            if let Some(n) = identity.number {
                r.by_number.entry((identity.kind, n)).or_default().push(identity.id);
            }
            r.areas.insert(identity.id, identity);
        }
        for (child, parent) in parents {
            let all = r.parents.entry(*child).or_default();
            if !all.contains(parent) {
                all.push(*parent);
            }
        }
        for c in called {
            r.by_name.entry(fold::name(&c.name)).or_default().push((c.area, c.span));
            r.told_by.entry(c.area).or_insert_with(|| c.name.clone());
            if let Some(i) = r.areas.get(&c.area) {
                r.called.entry(i.kind).or_default().push(c);
            }
        }
        r
    }

    /// The identity of an area that was loaded.
    pub fn identity(&self, id: AreaId) -> Option<&Identity> {
        self.areas.get(&id)
    }

    /// How many areas of a kind were loaded.
    pub fn count(&self, kind: AreaKind) -> usize {
        self.areas.values().filter(|i| i.kind == kind).count()
    }

    /// The area with this code.
    pub fn by_code(&self, code: &str) -> Option<AreaId> {
        self.by_code.get(&code_key(code)).copied()
    }

    /// Finds the area called `asked` on `day`: by code, by number within `kind`, by name among areas of `kind` (all, if
    /// not said) that lie below `within` (anywhere, if not said).
    ///
    /// # Errors
    /// [`ResolveError`] if nothing, or more than one area, is called so.
    pub fn find(
        &self,
        asked: &str,
        kind: Option<AreaKind>,
        within: Option<AreaId>,
        day: Day,
    ) -> Result<AreaId, ResolveError> {
        let fits = |id: &AreaId| {
            self.areas.get(id).is_some_and(|i| {
                kind.is_none_or(|wanted| i.kind == wanted) && within.is_none_or(|p| self.lies_in(*id, p))
            })
        };
        let asked = asked.trim();
        if let Some(id) = self.by_code(asked).filter(|id| fits(id)) {
            return Ok(id);
        }
        if let (Some(kind), Ok(n)) = (kind, ascii_digits(asked).parse::<i64>()) {
            let all: Vec<AreaId> =
                self.by_number.get(&(kind, n)).into_iter().flatten().filter(|id| fits(id)).copied().collect();
            match all[..] {
                [one] => return Ok(one),
                [] => {}
                _ => return Err(self.ambiguous(asked, &all)),
            }
        }
        let mut found = self.called(&fold::reserved(asked).0, day, &fits);
        if found.is_empty()
            && let Names { latin: Some(latin), devanagari: Some(devanagari), .. } = names(asked)
        {
            // Both scripts in one cell: the area that is called so in both, if there is one.
            let (a, b) = (self.called(&latin, day, &fits), self.called(&devanagari, day, &fits));
            found = a.iter().filter(|id| b.contains(id)).copied().collect();
            if found.is_empty() {
                found = a.into_iter().chain(b).collect();
            }
        }
        match found[..] {
            [one] => Ok(one),
            [] => {
                // Booths are many and called alike: nobody means one who does not say so.
                let meant = |k: &AreaKind| match kind {
                    Some(kind) => *k == kind,
                    None => within.is_some() || *k != AreaKind::Booth,
                };
                let names = self.called.iter().filter(|(k, _)| meant(k)).flat_map(|(_, all)| all);
                let key = (asked.to_owned(), kind, within);
                let mut known = self.unknown.lock().unwrap_or_else(PoisonError::into_inner);
                if known.len() >= REMEMBERED {
                    known.clear();
                }
                let nearest = known.entry(key).or_insert_with(|| self.near(asked, names, &fits)).clone();
                Err(ResolveError::Unknown { asked: asked.to_owned(), nearest })
            }
            _ => Err(self.ambiguous(asked, &found)),
        }
    }

    /// The areas called so on that day; if there is none, those called so at another time: that the name is of another
    /// time is no doubt about which area it was.
    fn called(&self, name: &str, day: Day, fits: &dyn Fn(&AreaId) -> bool) -> Vec<AreaId> {
        let named = self.by_name.get(&fold::name(name)).map_or(&[][..], Vec::as_slice);
        let mut found: Vec<AreaId> =
            named.iter().filter(|(id, s)| s.contains(day) && fits(id)).map(|f| f.0).collect();
        if found.is_empty() {
            found = named.iter().filter(|(id, _)| fits(id)).map(|f| f.0).collect();
        }
        found.sort();
        found.dedup();
        found
    }

    /// Whether two areas share ground: they are one, or one lies in the other, through the tree or a group.
    pub fn overlap(&self, a: AreaId, b: AreaId) -> bool {
        a == b || self.lies_in(a, b) || self.lies_in(b, a)
    }

    fn lies_in(&self, id: AreaId, wanted: AreaId) -> bool {
        let mut seen = vec![id];
        let mut i = 0;
        while i < seen.len() && i < 64 {
            if seen[i] == wanted {
                return true;
            }
            for p in self.parents.get(&seen[i]).into_iter().flatten() {
                if !seen.contains(p) {
                    seen.push(*p);
                }
            }
            i += 1;
        }
        false
    }

    fn ambiguous(&self, asked: &str, all: &[AreaId]) -> ResolveError {
        ResolveError::Ambiguous { asked: asked.to_owned(), candidates: self.list(all.iter().copied()) }
    }

    fn near<'a>(
        &'a self,
        asked: &str,
        names: impl Iterator<Item = &'a Called> + Clone,
        fits: &dyn Fn(&AreaId) -> bool,
    ) -> Near {
        let mut near: Vec<AreaId> = Vec::new();
        if self.compared.fetch_add(names.clone().count(), Ordering::Relaxed) < COMPARED {
            let names = names.filter(|c| fits(&c.area)).map(|c| (c.name.as_str(), c.area));
            for (id, _) in words::nearest::nearest(asked, names, 12) {
                if !near.contains(&id) && near.len() < 3 {
                    near.push(id);
                }
            }
        }
        self.list(near.into_iter())
    }

    /// An area as people are shown it, to choose it by its code: `देवपुर (NP-AC-001)`.
    pub fn choice(&self, id: AreaId) -> Choice {
        let code = self.areas.get(&id).map_or("", |i| i.code.as_str());
        let name = self.told_by.get(&id).map_or("", String::as_str);
        let label = if name.is_empty() { code.to_owned() } else { format!("{name} ({code})") };
        Choice { value: code.to_owned(), label }
    }

    fn list(&self, ids: impl Iterator<Item = AreaId>) -> Near {
        Near(ids.take(5).map(|id| self.choice(id)).collect())
    }
}

/// Codes are compared without regard to case.
pub(crate) fn code_key(code: &str) -> String {
    code.trim().to_lowercase()
}

fn ascii_digits(s: &str) -> String {
    s.chars()
        .map(|c| match c {
            '०'..='९' => char::from(b'0' + (c as u32 - '०' as u32) as u8),
            c => c,
        })
        .collect()
}
