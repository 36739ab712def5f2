//! Everything believed about the tree, and wanted rows laid over it. Nothing is written before [`Plan::write`].

use std::collections::{BTreeSet, HashMap, HashSet};

use access::Ctx;
use base::{AreaPath, Day, Ids, Span};
use db::Stamp;
use intake::Outcome;

use crate::aliases::Aliases;
use crate::model::{AreaId, AreaKind, Dated, Identity, Place};
use crate::resolve::code_key;
use crate::timeline::{Timeline, difference};
use crate::{rules, store};

/// One accepted row: the wanted state of one area from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub row: u64,
    pub kind: AreaKind,
    pub code: String,
    pub name_en: Option<String>,
    pub name_hi: Option<String>,
    pub parent: Option<String>,
    /// Codes of groups, with the kind written before them.
    pub groups: Vec<(Option<AreaKind>, String)>,
    pub reserved: Option<&'static str>,
    pub from: Option<Day>,
    pub until: Option<Day>,
    pub aliases: Vec<(String, Span)>,
}

impl Wanted {
    /// Whether the row says the same as another.
    pub(crate) fn repeats(&self, other: &Wanted) -> bool {
        *self == Wanted { row: self.row, ..other.clone() }
    }
}

/// A place without its path: what rows say. Paths follow from it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Said {
    parent: Option<AreaId>,
    name_hi: Option<String>,
    name_en: Option<String>,
    reserved: Option<String>,
}

/// One of the things that rows say of an area. Each has a history of its own.
#[derive(Clone, Copy)]
enum Part {
    Parent,
    NameHi,
    NameEn,
    Reserved,
}

impl Part {
    const ALL: [Part; 4] = [Part::Parent, Part::NameHi, Part::NameEn, Part::Reserved];

    fn blank(self, s: &Said) -> bool {
        self.same(s, &Said::default())
    }

    fn same(self, a: &Said, b: &Said) -> bool {
        match self {
            Part::Parent => a.parent == b.parent,
            Part::NameHi => a.name_hi == b.name_hi,
            Part::NameEn => a.name_en == b.name_en,
            Part::Reserved => a.reserved == b.reserved,
        }
    }

    fn put(self, from: &Said, to: &mut Said) {
        match self {
            Part::Parent => to.parent = from.parent,
            Part::NameHi => to.name_hi.clone_from(&from.name_hi),
            Part::NameEn => to.name_en.clone_from(&from.name_en),
            Part::Reserved => to.reserved.clone_from(&from.reserved),
        }
    }
}

/// Where a statement without a first day belongs in what is known.
enum Undated {
    /// It is what is known last.
    Known,
    /// It was so up to this day, and no longer is.
    Once(Day),
    /// It was never so: it corrects what is known last, from this day on.
    Corrects(Day),
}

fn undated<T: Clone + PartialEq>(
    t: &Timeline<T>,
    same: impl Fn(&T) -> bool,
    like: impl Fn(&T, &T) -> bool,
) -> Undated {
    let Some((last_span, last)) = t.last() else { return Undated::Corrects(Day::MIN) };
    if same(last) {
        return Undated::Known;
    }
    if let Some((s, _)) = t.facts().iter().rev().find(|(_, v)| same(v)) {
        return Undated::Once(s.until);
    }
    let run = t.facts().iter().rev().take_while(|(_, v)| like(v, last)).last();
    Undated::Corrects(run.map_or(last_span.from, |(s, _)| s.from))
}

type Groups = Timeline<BTreeSet<AreaId>>;

/// What is stored, what it becomes, and which rows made the difference.
pub(crate) struct Plan {
    ids: Ids,
    next_no: i64,
    by_code: HashMap<String, AreaId>,
    identities: HashMap<AreaId, Identity>,
    /// The places as stored; while writing, as they will be.
    places: HashMap<AreaId, Vec<Dated<Place>>>,
    said: HashMap<AreaId, Timeline<Said>>,
    groups: HashMap<(AreaId, AreaKind), Groups>,
    aliases: Aliases,
    /// Groups as stored, of areas whose groups were touched.
    groups_before: HashMap<(AreaId, AreaKind), Groups>,
    new: Vec<Identity>,
    rekinded: Vec<Identity>,
    /// Areas of the rows in the order laid, and whether the row changed anything.
    laid: Vec<(AreaId, bool)>,
}

impl Plan {
    pub(crate) async fn load(ctx: &mut Ctx) -> db::Result<Plan> {
        let (mut by_code, mut identities) = (HashMap::new(), HashMap::new());
        for i in store::identities(&mut ctx.tx, None).await? {
            by_code.insert(code_key(&i.code), i.id);
            identities.insert(i.id, i);
        }
        let places = store::places(&mut ctx.tx).await?;
        let mut said = HashMap::with_capacity(places.len());
        for (id, facts) in &places {
            let timeline: &mut Timeline<Said> = said.entry(*id).or_default();
            for (s, p) in facts {
                let (name_hi, name_en, reserved) = (p.name_hi.clone(), p.name_en.clone(), p.reserved.clone());
                timeline.lay(*s, Said { parent: p.parent, name_hi, name_en, reserved });
            }
        }
        let mut groups: HashMap<(AreaId, AreaKind), Groups> = HashMap::new();
        for (area, group, span) in store::members(&mut ctx.tx).await? {
            let Some(g) = identities.get(&group) else { continue };
            let t = groups.entry((area, g.kind)).or_default();
            for gap in t.gaps(span) {
                t.lay(gap, BTreeSet::new());
            }
            t.change(span, |set| {
                set.insert(group);
            });
        }
        Ok(Plan {
            ids: ctx.ids.clone(),
            next_no: store::last_no(&mut ctx.tx).await? + 1,
            by_code,
            identities,
            places,
            said,
            groups,
            aliases: Aliases::load(&mut ctx.tx).await?,
            groups_before: HashMap::new(),
            new: Vec::new(),
            rekinded: Vec::new(),
            laid: Vec::new(),
        })
    }

    /// The kind of a stored area that is believed; an area whose import was undone is not.
    pub(crate) fn stored_kind(&self, code: &str) -> Option<AreaKind> {
        let id = self.by_code.get(&code_key(code)).filter(|id| self.places.contains_key(id))?;
        self.identities.get(id).map(|i| i.kind)
    }

    /// Codes of the areas that a stored area ever lay directly below.
    pub(crate) fn stored_parents(&self, code: &str) -> Vec<String> {
        let facts =
            self.by_code.get(&code_key(code)).and_then(|id| self.places.get(id)).into_iter().flatten();
        let parents = facts.filter_map(|(_, p)| self.identities.get(&p.parent?));
        parents.map(|i| code_key(&i.code)).collect()
    }

    /// Gives every row an identity, so that a row can name a parent that stands below it.
    pub(crate) fn know(&mut self, w: &Wanted) -> AreaId {
        let key = code_key(&w.code);
        if let Some(id) = self.by_code.get(&key) {
            if let Some(i) = self.identities.get_mut(id).filter(|i| i.kind != w.kind) {
                // Only of an area that nobody believes in any more: its import was undone.
                i.kind = w.kind;
                self.rekinded.push(i.clone());
            }
            return *id;
        }
        let number = rules::number_of(&w.code);
        let id = self.ids.make();
        let i = Identity { id, no: self.next_no, kind: w.kind, code: w.code.clone(), number };
        self.next_no += 1;
        self.new.push(i.clone());
        self.identities.insert(id, i);
        self.by_code.insert(key, id);
        id
    }

    /// Lays one row over what is known of its area. Blank cells leave what is known.
    ///
    /// With a first day, what the row says holds from then until it is next known to change (or the row's last day).
    /// Without, it corrects what is known last, unless it says what was so once: then the last day of that is returned,
    /// and nothing changes, so that the file of an earlier state does not take back what happened since.
    pub(crate) fn lay(&mut self, w: &Wanted) -> Option<Day> {
        let id = self.know(w);
        let parent = w.parent.as_ref().and_then(|p| self.by_code.get(&code_key(p))).copied();
        let mut once = None;
        let mut changed = self.live(id, w.from, w.until);

        let t = self.said.entry(id).or_default();
        let before = t.clone();
        let (name_hi, name_en, reserved) =
            (w.name_hi.clone(), w.name_en.clone(), w.reserved.map(str::to_owned));
        let new = Said { parent, name_hi, name_en, reserved };
        for part in Part::ALL.into_iter().filter(|p| !p.blank(&new)) {
            let like = |a: &Said, b: &Said| part.same(a, b);
            let from = match w.from {
                Some(day) => day,
                None => match undated(t, |s| part.same(s, &new), like) {
                    Undated::Known => continue,
                    Undated::Once(day) => {
                        once = once.max(Some(day));
                        continue;
                    }
                    Undated::Corrects(from) => from,
                },
            };
            let until = w.until.unwrap_or_else(|| t.unchanged_until(from, like));
            t.change(Span { from, until }, |s| part.put(&new, s));
        }
        changed |= *t != before;

        let mut wanted: HashMap<AreaKind, BTreeSet<AreaId>> = HashMap::new();
        for (_, code) in &w.groups {
            if let Some(g) = self.by_code.get(&code_key(code)).and_then(|g| self.identities.get(g)) {
                wanted.entry(g.kind).or_default().insert(g.id);
            }
        }
        for (kind, set) in wanted {
            let life = self.said.get(&id).map_or(Span::ALWAYS, hull);
            let t = self.groups.entry((id, kind)).or_default();
            let before = t.clone();
            let from = match w.from {
                Some(day) => day,
                None => match undated(t, |s| *s == set, |a, b| a == b) {
                    Undated::Known => continue,
                    Undated::Once(day) => {
                        once = once.max(Some(day));
                        continue;
                    }
                    Undated::Corrects(from) => from.max(life.from),
                },
            };
            let until = w.until.unwrap_or_else(|| t.unchanged_until(from, |a, b| a == b));
            t.lay(Span { from, until: until.min(life.until) }, set);
            if *t != before {
                changed = true;
                self.groups_before.entry((id, kind)).or_insert(before);
            }
        }

        for (alias, span) in &w.aliases {
            let folded = words::fold::name(alias);
            let called = |s: &Said| {
                [&s.name_hi, &s.name_en].into_iter().flatten().any(|n| words::fold::name(n) == folded)
            };
            let is_name = self.said.get(&id).is_some_and(|t| t.facts().iter().any(|(_, s)| called(s)));
            changed |= !is_name && self.aliases.say(id, alias, *span).is_news();
        }
        self.laid.push((id, changed));
        once
    }

    /// Makes the days on which the area exists fit a row's first and last day. What was known nearest carries over into
    /// days that are new.
    fn live(&mut self, id: AreaId, from: Option<Day>, until: Option<Day>) -> bool {
        let t = self.said.entry(id).or_default();
        let before = t.clone();
        // A last day that is known already (something else holds since then, or nothing) takes nothing back.
        let ends = until.filter(|u| t.facts().iter().all(|(s, _)| s.until != *u) && t.near(*u).is_some());
        let gone = ends.and_then(|until| match from {
            None => t.facts().first().filter(|(s, _)| s.from < until).map(|_| Span::since(until)),
            Some(_) => t.on(until.plus(-1)).map(|(s, _)| Span { from: until, until: s.until }),
        });
        if let Some(gone) = gone {
            t.clear(gone);
        }
        let lives = match (from, t.last()) {
            (Some(from), _) => {
                Span { from, until: until.unwrap_or_else(|| t.unchanged_until(from, |_, _| true)) }
            }
            (None, Some((s, _))) => Span { from: s.from, until: ends.unwrap_or(s.until) },
            (None, None) => Span { from: Day::MIN, until: until.unwrap_or(Day::MAX) },
        };
        let gaps = t.gaps(lives);
        for gap in &gaps {
            let carried = t.near(gap.from).map(|f| f.1.clone()).unwrap_or_default();
            t.lay(*gap, carried);
        }
        let changed = *t != before;

        for kind in AreaKind::ALL {
            let Some(g) = self.groups.get_mut(&(id, kind)).filter(|_| changed) else { continue };
            self.groups_before.entry((id, kind)).or_insert_with(|| g.clone());
            if let Some(gone) = gone {
                g.clear(gone);
            }
            for gap in &gaps {
                let carried = g.near(gap.from).map(|f| f.1.clone()).unwrap_or_default();
                for hole in g.gaps(*gap) {
                    g.lay(hole, carried.clone());
                }
            }
        }
        changed
    }

    /// Writes the difference between what was stored and what was laid.
    pub(crate) async fn write(&mut self, ctx: &mut Ctx, stamp: Stamp) -> db::Result<Outcome> {
        store::add_areas(&mut ctx.tx, &self.new).await?;
        for i in &self.rekinded {
            store::rekind(&mut ctx.tx, i).await?;
        }
        let was: HashSet<AreaId> = self.places.keys().copied().collect();
        let mut changed: HashSet<AreaId> = HashSet::new();

        let (mut gone, mut come) = (Vec::new(), Vec::new());
        for id in self.dirty() {
            let new = self.with_paths(id);
            let old = self.places.get(&id).map_or(&[][..], Vec::as_slice);
            let (closed, added) = difference(old, &new);
            if !closed.is_empty() || !added.is_empty() {
                changed.insert(id);
            }
            gone.extend(closed.into_iter().map(|(s, _)| (id, s.from)));
            come.extend(added.into_iter().map(|f| (id, f)));
            self.places.insert(id, new);
        }
        for (id, from) in gone {
            store::close_place(&mut ctx.tx, id, from, stamp).await?;
        }
        store::add_places(&mut ctx.tx, &come, stamp).await?;

        let mut come = Vec::new();
        for (key, before) in &self.groups_before {
            let now = self.groups.get(key).map(by_group).unwrap_or_default();
            let (closed, added) = difference(&by_group(before), &now);
            for (span, group) in closed {
                changed.insert(key.0);
                store::close_member(&mut ctx.tx, key.0, group, span.from, stamp).await?;
            }
            for (span, group) in added {
                changed.insert(key.0);
                come.push((key.0, group, span));
            }
        }
        store::add_members(&mut ctx.tx, &come, stamp).await?;
        changed.extend(self.aliases.write(&mut ctx.tx, stamp).await?);

        let mut outcome = Outcome::default();
        let mut counted = HashSet::new();
        for (id, by_row) in std::mem::take(&mut self.laid) {
            // A row that another one took back in the same file changed nothing.
            match counted.insert(id) && !was.contains(&id) {
                true => outcome.created += 1,
                false if by_row && changed.contains(&id) => outcome.updated += 1,
                false => outcome.unchanged += 1,
            }
        }
        Ok(outcome)
    }

    /// The areas whose paths may have changed: those laid and everything below them, parents first.
    fn dirty(&self) -> Vec<AreaId> {
        let mut children: HashMap<AreaId, Vec<AreaId>> = HashMap::new();
        for (id, t) in &self.said {
            let parents: HashSet<AreaId> = t.facts().iter().filter_map(|(_, s)| s.parent).collect();
            for p in parents {
                children.entry(p).or_default().push(*id);
            }
        }
        let mut all: HashSet<AreaId> = HashSet::new();
        let mut todo: Vec<AreaId> = self.laid.iter().filter(|(_, changed)| *changed).map(|l| l.0).collect();
        while let Some(id) = todo.pop() {
            if all.insert(id) {
                todo.extend(children.get(&id).into_iter().flatten());
            }
        }
        let mut depth: HashMap<AreaId, usize> = HashMap::new();
        for id in &all {
            self.depth(*id, &mut depth, 0);
        }
        let mut all: Vec<AreaId> = all.into_iter().collect();
        all.sort_by_key(|id| {
            (depth.get(id).copied().unwrap_or(0), self.identities.get(id).map_or(0, |i| i.no))
        });
        all
    }

    fn depth(&self, id: AreaId, known: &mut HashMap<AreaId, usize>, level: usize) -> usize {
        if let Some(d) = known.get(&id) {
            return *d;
        }
        let parents =
            self.said.get(&id).into_iter().flat_map(|t| t.facts().iter().filter_map(|(_, s)| s.parent));
        // Levels are few; the limit only ends a loop, which the check of rows refuses.
        let d = if level > 64 {
            0
        } else {
            parents.map(|p| 1 + self.depth(p, known, level + 1)).max().unwrap_or(0)
        };
        known.insert(id, d);
        d
    }

    /// The places of an area with their paths: what rows said, split wherever a parent's path changes. On days of which
    /// the parent is not known, its nearest path counts.
    fn with_paths(&self, id: AreaId) -> Vec<Dated<Place>> {
        let no = self.identities.get(&id).map_or(0, |i| i.no);
        let mut out = Timeline::default();
        for (span, said) in self.said.get(&id).map_or(&[][..], Timeline::facts) {
            let place = |path: AreaPath| Place {
                parent: said.parent,
                path,
                name_hi: said.name_hi.clone(),
                name_en: said.name_en.clone(),
                reserved: said.reserved.clone(),
            };
            let above = said.parent.and_then(|p| self.places.get(&p)).map_or(&[][..], Vec::as_slice);
            let nearest = above.iter().rev().find(|(s, _)| s.from <= span.from).or(above.first());
            out.lay(*span, place(nearest.map_or_else(|| AreaPath::root(no), |(_, p)| p.path.child(no))));
            for (s, p) in above.iter().filter(|(s, _)| s.overlaps(span)) {
                let both = Span { from: s.from.max(span.from), until: s.until.min(span.until) };
                out.lay(both, place(p.path.child(no)));
            }
        }
        out.facts().to_vec()
    }
}

/// From the first day of which something is known to the last.
fn hull<T: Clone + PartialEq>(t: &Timeline<T>) -> Span {
    match t.facts() {
        [(first, _), .., (last, _)] => Span { from: first.from, until: last.until },
        [(only, _)] => *only,
        [] => Span::ALWAYS,
    }
}

/// Sets of groups, as single memberships.
fn by_group(sets: &Groups) -> Vec<Dated<AreaId>> {
    let mut all: Vec<(AreaId, Timeline<()>)> = Vec::new();
    for (span, set) in sets.facts() {
        for group in set {
            match all.iter_mut().find(|(g, _)| g == group) {
                Some((_, t)) => t.lay(*span, ()),
                None => all.push((*group, Timeline::new(vec![(*span, ())]))),
            }
        }
    }
    all.iter().flat_map(|(g, t)| t.facts().iter().map(|(s, ())| (*s, *g))).collect()
}
