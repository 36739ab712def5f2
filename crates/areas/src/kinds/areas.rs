//! `import areas`: one row is the wanted state of one area from a day on.

use std::collections::{HashMap, HashSet};

use access::Ctx;
use async_trait::async_trait;
use base::{Day, Span};
use db::Stamp;
use db::history::Facts;
use intake::{Class, Field, Given, Kind, Need, Note, Outcome, Result, Row, Session};
use words::counts::says_unknown;
use words::{Text, fold, message::both};

use crate::model::AreaKind;
use crate::plan::{Plan, Wanted};
use crate::resolve::{self, code_key};
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

    fn about(&self) -> Text {
        both(messages::about_areas)
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            Field::text("kind", &["प्रकार", "क्षेत्र का प्रकार", "area kind"], "assembly").need(Need::Required),
            Field::text("code", &["कोड", "क्षेत्र कोड", "area code"], "NP-AC-001").need(Need::Required),
            Field::text("name_en", &["अंग्रेज़ी नाम", "name", "english name"], "Devpur")
                .need(Need::OneOf("name")),
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
        Ok(Box::new(Areasing {
            plan: Plan::load(ctx).await?,
            in_file: HashMap::new(),
            standing: HashMap::new(),
            seen: HashMap::new(),
            wanted: Vec::new(),
        }))
    }
}

/// What the file says of an area whose rows can be read.
struct InFile {
    kind: AreaKind,
    rows: Vec<Refs>,
}

/// The areas a row refers to.
#[derive(Clone)]
struct Refs {
    parent: Option<String>,
    groups: Vec<(Option<AreaKind>, String)>,
    named: bool,
}

/// Why the areas that a row refers to do not fit it.
enum Misfit {
    ParentUnknown(String),
    ParentLoop(String),
    ParentLevel(String, AreaKind),
    GroupUnknown(String),
    NotAGroup(String),
    GroupOther(String, AreaKind, AreaKind),
}

struct Areasing {
    plan: Plan,
    in_file: HashMap<String, InFile>,
    /// Whether the area with a code exists, or will once the sound rows of the file are in, as far as that was asked.
    standing: HashMap<String, bool>,
    /// The row that spoke last of a code from a day on: its place in `wanted`.
    seen: HashMap<(String, Option<Day>), usize>,
    wanted: Vec<Wanted>,
}

/// Levels above one area, through groups too; no real tree is as high.
const LEVELS: usize = 64;

#[async_trait]
impl Session for Areasing {
    fn wants_scan(&self) -> bool {
        true
    }

    /// A parent may stand below its children in the file: first every row that can be read is gathered.
    fn scan(&mut self, row: &Row<'_>) {
        let Ok(wanted) = self.read(row) else { return };
        let refs = refs(&wanted);
        let found = self.in_file.entry(code_key(&wanted.code));
        found.or_insert(InFile { kind: wanted.kind, rows: Vec::new() }).rows.push(refs);
    }

    fn check(&mut self, row: &Row<'_>, notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>> {
        let wanted = self.read(row)?;
        let key = code_key(&wanted.code);
        let refs = refs(&wanted);
        self.judge(&key, wanted.kind, &refs, 0).map_err(|e| vec![misfit(row, &wanted, e)])?;
        if !refs.named && !self.stands(&key, 0) {
            return Err(vec![row.note(NAME_HI, "", "no_name", both(messages::row_no_name))]);
        }
        // A row that only repeats another (one per seat in a table of booths) is no reason to ask.
        let before = self.seen.insert((key, wanted.from), self.wanted.len());
        if let Some(first) = before.map(|i| &self.wanted[i]).filter(|first| !wanted.repeats(first)) {
            let text = both(|l| messages::row_code_twice(l, &wanted.code, first.row.to_string()));
            notes.push(row.note(CODE, &wanted.code, "code_twice", text));
        }
        self.wanted.push(wanted);
        Ok(())
    }

    /// Lays the rows over what is known, in the order of their days: the order of the file does not count.
    fn conclude(&mut self) -> Vec<Note> {
        let mut notes = Vec::new();
        self.wanted.sort_by_key(|w| w.from);
        for w in &self.wanted {
            self.plan.know(w);
        }
        // What came after a state may stand in the same file; then there is nothing to say.
        let dated: HashSet<&String> =
            self.seen.keys().filter(|(_, from)| from.is_some()).map(|k| &k.0).collect();
        for w in std::mem::take(&mut self.wanted) {
            let Some(until) = self.plan.lay(&w) else { continue };
            if !dated.contains(&code_key(&w.code)) {
                let text = both(|l| messages::row_dated(l, &w.code, until.plus(-1).to_string()));
                notes.push(Note {
                    row: w.row,
                    column: "code".into(),
                    value: w.code.clone(),
                    code: "dated",
                    text,
                    choices: Vec::new(),
                });
            }
        }
        notes
    }

    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome> {
        Ok(self.plan.write(ctx, stamp).await?)
    }
}

impl Areasing {
    fn kind_of(&self, code: &str) -> Option<AreaKind> {
        self.plan.stored_kind(code).or_else(|| self.in_file.get(code).map(|f| f.kind))
    }

    fn stands(&mut self, code: &str, level: usize) -> bool {
        if self.plan.stored_kind(code).is_some() {
            return true;
        }
        if let Some(known) = self.standing.get(code) {
            return *known;
        }
        let Some(InFile { kind, rows }) = self.in_file.get(code) else { return false };
        let (kind, rows) = (*kind, rows.clone());
        // Whoever refers to itself on the way does not stand.
        self.standing.insert(code.to_owned(), false);
        let stands =
            level < LEVELS && rows.iter().any(|r| r.named && self.judge(code, kind, r, level + 1).is_ok());
        self.standing.insert(code.to_owned(), stands);
        stands
    }

    fn judge(
        &mut self,
        code: &str,
        kind: AreaKind,
        refs: &Refs,
        level: usize,
    ) -> std::result::Result<(), Misfit> {
        if let Some(parent) = &refs.parent {
            let key = code_key(parent);
            if self.loops(code, &key) {
                return Err(Misfit::ParentLoop(parent.clone()));
            }
            if !self.stands(&key, level) {
                return Err(Misfit::ParentUnknown(parent.clone()));
            }
            if let Some(above) = self.kind_of(&key).filter(|k| kind.in_tree() && k.in_tree() && *k >= kind) {
                return Err(Misfit::ParentLevel(parent.clone(), above));
            }
        }
        for (said, group) in &refs.groups {
            let key = code_key(group);
            if !self.stands(&key, level) {
                return Err(Misfit::GroupUnknown(group.clone()));
            }
            match (self.kind_of(&key), said) {
                (Some(is), Some(said)) if is != *said => {
                    return Err(Misfit::GroupOther(group.clone(), is, *said));
                }
                // An organisational district that splits a seat is a group for its parts.
                (Some(is), _) if is.in_tree() && is != AreaKind::OrgDistrict => {
                    return Err(Misfit::NotAGroup(group.clone()));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Whether the area would lie below itself, with `parent` above it.
    fn loops(&self, code: &str, parent: &str) -> bool {
        let mut todo = vec![parent.to_owned()];
        let mut seen: Vec<String> = Vec::new();
        while let Some(at) = todo.pop() {
            if at == code {
                return true;
            }
            if !seen.contains(&at) && seen.len() < LEVELS {
                let rows = self.in_file.get(&at).map_or(&[][..], |f| f.rows.as_slice());
                todo.extend(rows.iter().filter_map(|r| r.parent.as_deref().map(code_key)));
                todo.extend(self.plan.stored_parents(&at));
                seen.push(at);
            }
        }
        false
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
                if let Some(other) = self.kind_of(&code_key(&code)).filter(|other| *other != k) {
                    let text = both(|l| messages::row_kind_changed(l, &code, other.title(l)));
                    wrong.push(row.note(KIND, &row.text(KIND), "kind_changed", text));
                }
            }
        }

        // Either cell may hold both scripts. The name that belongs to the column comes first; what a cell says beside it
        // is another name.
        let cell = |field| row.some(field).map(|c| resolve::names(&c)).unwrap_or_default();
        let (en, hi) = (cell(NAME_EN), cell(NAME_HI));
        let name_en = en.latin.clone().or(hi.latin.clone());
        let name_hi = hi.devanagari.clone().or(en.devanagari.clone());
        let beside = [en.latin, hi.latin, hi.devanagari, en.devanagari].into_iter().flatten();
        let mut aliases: Vec<(String, Span)> = beside
            .filter(|n| ![&name_en, &name_hi].contains(&&Some(n.clone())))
            .map(|n| (n, Span::ALWAYS))
            .collect();
        let mut reserved = en.reserved.or(hi.reserved);
        if let Some(said) = row.some(RESERVED) {
            match fold::reserved(&format!("x ({said})")).1 {
                Some(r) => reserved = Some(r),
                None => {
                    let text = both(|l| messages::row_reserved(l, &said));
                    wrong.push(row.note(RESERVED, &said, "reserved", text));
                }
            }
        }
        for part in parts(&row.text(ALIASES)) {
            match super::aliases::dated(part) {
                Ok((alias, span)) if span.until <= span.from => {
                    wrong.push(row.note(ALIASES, &alias, "span", both(messages::row_span)));
                }
                Ok((alias, span)) => {
                    let names = resolve::names(&alias);
                    aliases.extend([names.latin, names.devanagari].into_iter().flatten().map(|a| (a, span)));
                }
                Err(e) => wrong.push(row.note(ALIASES, part, e.code(), e.text())),
            }
        }
        // A code may hold a colon itself: only a kind before it is cut off.
        let groups = parts(&row.text(MEMBER_OF))
            .map(|g| match g.split_once(':').map(|(kind, code)| (AreaKind::parse(kind), code.trim())) {
                Some((Some(kind), code)) => (Some(kind), code.to_owned()),
                _ => (None, g.to_owned()),
            })
            .filter(|(_, code)| !code.is_empty())
            .collect();
        match (kind, wrong.is_empty()) {
            (Some(kind), true) => Ok(Wanted {
                row: row.number(),
                kind,
                code,
                name_en,
                name_hi,
                parent: row.some(PARENT),
                groups,
                reserved,
                from,
                until,
                aliases,
            }),
            _ => Err(wrong),
        }
    }
}

fn refs(w: &Wanted) -> Refs {
    Refs {
        parent: w.parent.clone(),
        groups: w.groups.clone(),
        named: w.name_en.is_some() || w.name_hi.is_some(),
    }
}

/// The parts of a cell that say something, between semicolons.
fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|p| !says_unknown(p))
}

fn misfit(row: &Row<'_>, w: &Wanted, misfit: Misfit) -> Note {
    match misfit {
        Misfit::ParentUnknown(p) => {
            row.note(PARENT, &p, "unknown_parent", both(|l| messages::row_parent_unknown(l, &p)))
        }
        Misfit::ParentLoop(p) => {
            row.note(PARENT, &p, "parent_loop", both(|l| messages::row_parent_loop(l, &w.code)))
        }
        Misfit::ParentLevel(p, above) => {
            let text = both(|l| messages::row_parent_level(l, w.kind.title(l), &p, above.title(l)));
            row.note(PARENT, &p, "parent_level", text)
        }
        Misfit::GroupUnknown(g) => {
            row.note(MEMBER_OF, &g, "unknown_group", both(|l| messages::row_group_unknown(l, &g)))
        }
        Misfit::NotAGroup(g) => {
            row.note(MEMBER_OF, &g, "not_a_group", both(|l| messages::row_group_kind(l, &g)))
        }
        Misfit::GroupOther(g, is, said) => {
            let text = both(|l| messages::row_group_other(l, &g, is.title(l), said.title(l)));
            row.note(MEMBER_OF, &g, "other_group", text)
        }
    }
}
