//! `import areas`: one row is the wanted state of one area from a day on.

use std::collections::{HashMap, HashSet};

use access::Ctx;
use async_trait::async_trait;
use base::{AreaPath, Day, Span};
use db::Stamp;
use db::history::Facts;
use intake::{Class, Field, Given, Kind, Need, Note, Outcome, Result, Row, Session};
use words::{Text, fold, message::both};

use crate::model::{AreaId, AreaKind, Dated, Identity, Place};
use crate::resolve::code_key;
use crate::rules;
use crate::timeline::{Timeline, difference};
use crate::{messages, store};

/// The kind `areas`.
pub struct Areas;

const KIND: usize = 0;
const CODE: usize = 1;
const NAME_EN: usize = 2;
const NAME_HI: usize = 3;
const PARENT: usize = 4;
const MEMBER_OF: usize = 5;
const RESERVED: usize = 6;
const VALID_FROM: usize = 7;
const VALID_TO: usize = 8;
const ALIASES: usize = 9;

#[async_trait]
impl Kind for Areas {
    fn name(&self) -> &'static str {
        "areas"
    }

    fn title(&self) -> Text {
        both(messages::title_areas)
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            Field::text("kind", &["प्रकार", "क्षेत्र का प्रकार", "area kind"], "assembly").need(Need::Required),
            Field::text("code", &["कोड", "क्षेत्र कोड", "area code"], "NP-AC-001").need(Need::Required),
            Field::text("name_en", &["अंग्रेज़ी नाम", "name", "english name"], "Devpur").need(Need::OneOf("name")),
            Field::text("name_hi", &["हिंदी नाम", "नाम", "hindi name"], "देवपुर").need(Need::OneOf("name")),
            Field::text("parent", &["ऊपर का क्षेत्र", "parent code"], "NP-OD-01"),
            Field::text("member_of", &["समूह", "groups"], "loksabha:NP-PC-01; district:NP-D-01"),
            Field::text("reserved", &["आरक्षण", "reservation", "type"], "GEN"),
            Field::text("valid_from", &["कब से", "from"], "2023-08-12").class(Class::Date),
            Field::text("valid_to", &["कब तक", "to"], "").class(Class::Date),
            Field::text("aliases", &["दूसरे नाम", "other names"], "देवपुरा; Deopur@2008-01-01..2018-12-31"),
        ]
    }

    fn builds_on(&self) -> &'static [&'static str] {
        &["areas"]
    }

    fn facts(&self) -> &'static [Facts] {
        &store::PLACES
    }

    async fn begin(&self, ctx: &mut Ctx, _given: &Given) -> Result<Box<dyn Session>> {
        let mut by_code = HashMap::new();
        let mut kinds = HashMap::new();
        for i in store::identities(&mut ctx.tx, None).await? {
            kinds.insert(i.id, i.kind);
            by_code.insert(code_key(&i.code), i);
        }
        Ok(Box::new(Areasing { by_code, kinds, in_file: HashMap::new(), seen: HashMap::new(), wanted: Vec::new() }))
    }
}

/// One accepted row.
struct Wanted {
    kind: AreaKind,
    code: String,
    name_en: Option<String>,
    name_hi: Option<String>,
    parent: Option<String>,
    groups: Vec<String>,
    reserved: Option<&'static str>,
    from: Option<Day>,
    until: Option<Day>,
    aliases: Vec<(String, Span)>,
}

/// What the first look over the file found under a code.
struct InFile {
    kind: AreaKind,
    parent: Option<String>,
    sound: bool,
}

struct Areasing {
    by_code: HashMap<String, Identity>,
    kinds: HashMap<AreaId, AreaKind>,
    in_file: HashMap<String, InFile>,
    seen: HashMap<(String, Option<Day>), u64>,
    wanted: Vec<Wanted>,
}

#[async_trait]
impl Session for Areasing {
    fn wants_scan(&self) -> bool {
        true
    }

    /// A parent may stand below its children in the file: first every code is gathered.
    fn scan(&mut self, row: &Row<'_>) {
        let Some(code) = row.some(CODE) else { return };
        let read = self.read(row);
        let (kind, sound) = match &read {
            Ok(w) => (w.kind, true),
            Err(_) => (AreaKind::parse(&row.text(KIND)).unwrap_or(AreaKind::Booth), false),
        };
        let parent = row.some(PARENT).map(|p| code_key(&p));
        let entry = self.in_file.entry(code_key(&code)).or_insert(InFile { kind, parent: None, sound: false });
        entry.sound |= sound;
        entry.parent = parent.or_else(|| entry.parent.take());
    }

    fn check(&mut self, row: &Row<'_>, notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>> {
        let wanted = self.read(row)?;
        if let Some(parent) = &wanted.parent {
            if !self.stands(parent, &mut HashSet::new()) {
                let text = both(|l| messages::row_parent_unknown(l, parent));
                return Err(vec![row.note(PARENT, parent, "unknown_parent", text)]);
            }
            if self.loops(&code_key(&wanted.code)) {
                let text = both(|l| messages::row_parent_loop(l, &wanted.code));
                return Err(vec![row.note(PARENT, parent, "parent_loop", text)]);
            }
        }
        for group in &wanted.groups {
            let kind = self.kind_of(&code_key(group));
            let (code, text) = match kind {
                None => ("unknown_group", both(|l| messages::row_group_unknown(l, group))),
                Some(k) if k.in_tree() && k != AreaKind::OrgDistrict => {
                    ("not_a_group", both(|l| messages::row_group_kind(l, group)))
                }
                Some(_) => continue,
            };
            return Err(vec![row.note(MEMBER_OF, group, code, text)]);
        }
        let key = (code_key(&wanted.code), wanted.from);
        if let Some(first) = self.seen.insert(key, row.number()) {
            let text = both(|l| messages::row_code_twice(l, &wanted.code, first.to_string()));
            notes.push(row.note(CODE, &wanted.code, "code_twice", text));
        }
        self.wanted.push(wanted);
        Ok(())
    }

    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome> {
        Plan::load(ctx).await?.carry_out(ctx, stamp, std::mem::take(&mut self.wanted)).await
    }
}

impl Areasing {
    fn kind_of(&self, code: &str) -> Option<AreaKind> {
        let stored = self.by_code.get(code).and_then(|i| self.kinds.get(&i.id)).copied();
        stored.or_else(|| self.in_file.get(code).filter(|f| f.sound).map(|f| f.kind))
    }

    /// Whether the area with this code exists, or will once the sound rows of the file are in.
    fn stands(&self, code: &str, on_the_way: &mut HashSet<String>) -> bool {
        let code = code_key(code);
        if self.by_code.contains_key(&code) {
            return true;
        }
        let Some(f) = self.in_file.get(&code).filter(|f| f.sound) else { return false };
        on_the_way.insert(code) && f.parent.as_ref().is_none_or(|p| self.stands(p, on_the_way))
    }

    fn loops(&self, code: &str) -> bool {
        let mut at = self.in_file.get(code).and_then(|f| f.parent.clone());
        for _ in 0..64 {
            match at {
                None => return false,
                Some(p) if p == code => return true,
                Some(p) => at = self.in_file.get(&p).and_then(|f| f.parent.clone()),
            }
        }
        true
    }

    fn read(&self, row: &Row<'_>) -> std::result::Result<Wanted, Vec<Note>> {
        let mut wrong = Vec::new();
        let mut day = |field| match row.day(field) {
            Ok(d) => d,
            Err(note) => {
                wrong.push(note);
                None
            }
        };
        let (from, to) = (day(VALID_FROM), day(VALID_TO));
        let until = to.map(|d| d.plus(1));
        if from.zip(until).is_some_and(|(f, u)| u <= f) {
            wrong.push(row.note(VALID_TO, &row.text(VALID_TO), "span", both(messages::row_span)));
        }
        let Some(code) = row.some(CODE) else {
            wrong.push(row.missing(CODE));
            return Err(wrong);
        };
        let kind = AreaKind::parse(&row.text(KIND));
        match kind {
            None => {
                let kinds = AreaKind::ALL.map(AreaKind::name).join(", ");
                let text = both(|l| messages::row_kind_unknown(l, row.text(KIND), &kinds));
                wrong.push(row.note(KIND, &row.text(KIND), "unknown_kind", text));
            }
            Some(k) => {
                let stored = self.by_code.get(&code_key(&code)).map(|i| i.kind);
                if let Some(other) = stored.filter(|s| *s != k) {
                    let text = both(|l| messages::row_kind_changed(l, &code, other.title(l)));
                    wrong.push(row.note(KIND, &row.text(KIND), "kind_changed", text));
                }
            }
        }

        let mut aliases = Vec::new();
        let (mut name_en, mut name_hi, mut reserved) = (None, None, None);
        for (field, latin_first) in [(NAME_EN, true), (NAME_HI, false)] {
            let Some(cell) = row.some(field) else { continue };
            let (bare, stripped) = fold::reserved(&cell);
            reserved = reserved.or(stripped);
            let (latin, devanagari) = fold::split_scripts(&bare);
            // The name that belongs to the column comes first; what a cell says beside it is another name.
            for (found, slot, own) in [(latin, &mut name_en, latin_first), (devanagari, &mut name_hi, !latin_first)] {
                match found {
                    Some(n) if slot.is_none() || (own && slot.as_deref() == Some(n.as_str())) => *slot = Some(n),
                    Some(n) => aliases.push((n, Span::ALWAYS)),
                    None => {}
                }
            }
        }
        if let Some(said) = row.some(RESERVED) {
            match fold::reserved(&format!("x ({said})")).1 {
                Some(r) => reserved = Some(r),
                None => {
                    let text = both(|l| messages::row_reserved(l, &said));
                    wrong.push(row.note(RESERVED, &said, "reserved", text));
                }
            }
        }
        for part in row.text(ALIASES).split(';').map(str::trim).filter(|p| !p.is_empty()) {
            match super::aliases::dated(part) {
                Ok((alias, span)) => {
                    let (bare, _) = fold::reserved(&alias);
                    let (latin, devanagari) = fold::split_scripts(&bare);
                    aliases.extend([latin, devanagari].into_iter().flatten().map(|a| (a, span)));
                }
                Err(e) => wrong.push(row.note(ALIASES, part, e.code(), e.text())),
            }
        }
        let known = self.by_code.contains_key(&code_key(&code))
            || self.in_file.get(&code_key(&code)).is_some_and(|f| f.sound);
        if name_en.is_none() && name_hi.is_none() && !known {
            wrong.push(row.note(NAME_HI, "", "no_name", both(messages::row_no_name)));
        }
        let groups = row
            .text(MEMBER_OF)
            .split(';')
            .map(|g| g.split_once(':').map_or(g, |(_, code)| code).trim().to_owned())
            .filter(|g| !g.is_empty())
            .collect();
        match (kind, wrong.is_empty()) {
            (Some(kind), true) => {
                Ok(Wanted { kind, code, name_en, name_hi, parent: row.some(PARENT), groups, reserved, from, until, aliases })
            }
            _ => Err(wrong),
        }
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

/// Everything stored about areas, and the wanted rows laid over it.
struct Plan {
    by_code: HashMap<String, Identity>,
    identities: HashMap<AreaId, Identity>,
    places: HashMap<AreaId, Vec<Dated<Place>>>,
    said: HashMap<AreaId, Timeline<Said>>,
    groups: HashMap<(AreaId, AreaKind), Timeline<AreaId>>,
    aliases: HashMap<AreaId, Vec<(String, Span)>>,
    new: Vec<Identity>,
    next_no: i64,
}

impl Plan {
    async fn load(ctx: &mut Ctx) -> Result<Plan> {
        let (mut by_code, mut identities) = (HashMap::new(), HashMap::new());
        for i in store::identities(&mut ctx.tx, None).await? {
            identities.insert(i.id, i.clone());
            by_code.insert(code_key(&i.code), i);
        }
        let places = store::places(&mut ctx.tx).await?;
        let mut said: HashMap<AreaId, Timeline<Said>> = HashMap::new();
        for (id, facts) in &places {
            let timeline = said.entry(*id).or_default();
            for (s, p) in facts {
                let (name_hi, name_en, reserved) = (p.name_hi.clone(), p.name_en.clone(), p.reserved.clone());
                timeline.lay(*s, Said { parent: p.parent, name_hi, name_en, reserved });
            }
        }
        let mut groups: HashMap<(AreaId, AreaKind), Timeline<AreaId>> = HashMap::new();
        for (area, group, span) in store::members(&mut ctx.tx).await? {
            if let Some(g) = identities.get(&group) {
                groups.entry((area, g.kind)).or_default().lay(span, group);
            }
        }
        let mut aliases: HashMap<AreaId, Vec<(String, Span)>> = HashMap::new();
        for (area, folded, _, span) in store::aliases(&mut ctx.tx).await? {
            aliases.entry(area).or_default().push((folded, span));
        }
        let next_no = store::last_no(&mut ctx.tx).await? + 1;
        Ok(Plan { by_code, identities, places, said, groups, aliases, new: Vec::new(), next_no })
    }

    async fn carry_out(mut self, ctx: &mut Ctx, stamp: Stamp, wanted: Vec<Wanted>) -> Result<Outcome> {
        // Identities first, so that a row can name a parent that stands below it.
        let mut ids = Vec::with_capacity(wanted.len());
        for w in &wanted {
            let key = code_key(&w.code);
            let id = match self.by_code.get(&key) {
                Some(i) => i.id,
                None => {
                    let number = rules::number_of(&w.code);
                    let i = Identity { id: ctx.ids.make(), no: self.next_no, kind: w.kind, code: w.code.clone(), number };
                    self.next_no += 1;
                    self.new.push(i.clone());
                    self.identities.insert(i.id, i.clone());
                    self.by_code.insert(key, i.clone());
                    i.id
                }
            };
            ids.push(id);
        }
        store::add_areas(&mut ctx.tx, &self.new).await?;

        let before = self.groups.clone();
        let (mut was, mut touched) = (HashSet::new(), Vec::new());
        let mut new_aliases: Vec<(AreaId, String, Span)> = Vec::new();
        let mut changed: HashSet<AreaId> = HashSet::new();
        for (w, id) in wanted.iter().zip(&ids) {
            if self.places.contains_key(id) {
                was.insert(*id);
            }
            touched.push(*id);
            self.lay(w, *id);
            for (alias, span) in &w.aliases {
                let folded = fold::name(alias);
                let known = self.aliases.entry(*id).or_default();
                let is_name = self.said.get(id).is_some_and(|t| {
                    t.facts().iter().any(|(_, s)| {
                        [&s.name_hi, &s.name_en].into_iter().flatten().any(|n| fold::name(n) == folded)
                    })
                });
                if !folded.is_empty() && !is_name && known.iter().all(|(f, s)| *f != folded || s != span) {
                    known.push((folded, *span));
                    new_aliases.push((*id, alias.clone(), *span));
                    changed.insert(*id);
                }
            }
        }

        let (mut gone, mut come) = (Vec::new(), Vec::new());
        for id in self.dirty(&ids) {
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
        for ((area, kind), timeline) in &self.groups {
            let old = before.get(&(*area, *kind)).map_or(&[][..], Timeline::facts);
            let (closed, added) = difference(old, timeline.facts());
            for (s, group) in closed {
                changed.insert(*area);
                store::close_member(&mut ctx.tx, *area, group, s.from, stamp).await?;
            }
            for (s, group) in added {
                changed.insert(*area);
                store::add_member(&mut ctx.tx, *area, group, s, stamp).await?;
            }
        }
        for (id, alias, span) in new_aliases {
            store::add_alias(&mut ctx.tx, id, &alias, span, stamp).await?;
        }

        // Several rows may speak of one area; it is counted once, the others said what was known by then.
        let mut outcome = Outcome::default();
        let mut counted = HashSet::new();
        for id in touched {
            match (counted.insert(id), changed.contains(&id), was.contains(&id)) {
                (true, true, false) => outcome.created += 1,
                (_, true, _) => outcome.updated += 1,
                _ => outcome.unchanged += 1,
            }
        }
        Ok(outcome)
    }

    /// Lays one row over the timeline of its area. Blank cells leave what is known.
    fn lay(&mut self, w: &Wanted, id: AreaId) {
        let parent = w.parent.as_ref().and_then(|p| self.by_code.get(&code_key(p))).map(|i| i.id);
        let timeline = self.said.entry(id).or_default();
        // Without a first day a row corrects the latest state; for a new area it holds since ever.
        let base = match w.from {
            Some(day) => timeline.on(day).or_else(|| timeline.last()),
            None => timeline.last(),
        };
        let (span, mut said) = match (base, w.from) {
            (Some((s, said)), None) => (*s, said.clone()),
            (Some((s, said)), Some(day)) if s.contains(day) => (Span { from: day, until: s.until }, said.clone()),
            (Some((_, said)), Some(day)) => (Span::since(day), said.clone()),
            (None, from) => (from.map_or(Span::ALWAYS, Span::since), Said::default()),
        };
        let set = |slot: &mut Option<String>, new: Option<&str>| {
            if let Some(n) = new {
                *slot = Some(n.to_owned());
            }
        };
        set(&mut said.name_hi, w.name_hi.as_deref());
        set(&mut said.name_en, w.name_en.as_deref());
        set(&mut said.reserved, w.reserved);
        said.parent = parent.or(said.parent);
        timeline.lay(span, said);
        if let Some(until) = w.until {
            timeline.end(until);
        }
        for code in &w.groups {
            let Some(group) = self.by_code.get(&code_key(code)).cloned() else { continue };
            let t = self.groups.entry((id, group.kind)).or_default();
            let since = match (w.from, t.last()) {
                (Some(day), _) => Span::since(day),
                (None, Some((s, _))) => *s,
                (None, None) => Span::ALWAYS,
            };
            t.lay(since, group.id);
            if let Some(until) = w.until {
                t.end(until);
            }
        }
    }

    /// The areas whose paths may have changed: those laid and everything below them, parents first.
    fn dirty(&self, laid: &[AreaId]) -> Vec<AreaId> {
        let mut children: HashMap<AreaId, Vec<AreaId>> = HashMap::new();
        for (id, t) in &self.said {
            let parents: HashSet<AreaId> = t.facts().iter().filter_map(|(_, s)| s.parent).collect();
            for p in parents {
                children.entry(p).or_default().push(*id);
            }
        }
        let mut all: HashSet<AreaId> = HashSet::new();
        let mut todo: Vec<AreaId> = laid.to_vec();
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
        all.sort_by_key(|id| (depth.get(id).copied().unwrap_or(0), self.identities.get(id).map_or(0, |i| i.no)));
        all
    }

    fn depth(&self, id: AreaId, known: &mut HashMap<AreaId, usize>, level: usize) -> usize {
        if let Some(d) = known.get(&id) {
            return *d;
        }
        let parents = self.said.get(&id).into_iter().flat_map(|t| t.facts().iter().filter_map(|(_, s)| s.parent));
        // Levels are few; the limit only ends a loop, which the check of rows refuses.
        let d = if level > 64 { 0 } else { parents.map(|p| 1 + self.depth(p, known, level + 1)).max().unwrap_or(0) };
        known.insert(id, d);
        d
    }

    /// The places of an area with their paths: what rows said, split wherever a parent's path changes.
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
            out.lay(*span, place(AreaPath::root(no)));
            for (above, p) in said.parent.and_then(|p| self.places.get(&p)).into_iter().flatten() {
                if above.overlaps(span) {
                    let both = Span { from: above.from.max(span.from), until: above.until.min(span.until) };
                    out.lay(both, place(p.path.child(no)));
                }
            }
        }
        out.facts().to_vec()
    }
}
