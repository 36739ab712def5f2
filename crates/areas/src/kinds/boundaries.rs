//! `import boundaries`: the outline of an area, from a map file whose features become rows.

use std::collections::{BTreeMap, HashMap, HashSet};

use access::Ctx;
use async_trait::async_trait;
use base::{Day, Span};
use db::Stamp;
use db::history::Facts;
use intake::{Class, Field, Given, Kind, Need, Note, Outcome, Result, Row, Session};
use words::{Text, fold, message::both};

use crate::model::{AreaId, AreaKind, Dated};
use crate::outline::{Outline, OutlineError, simplify};
use crate::resolve::Resolver;
use crate::timeline::{Timeline, difference};
use crate::{messages, store};

/// The kind `boundaries`.
pub struct BoundaryFile;

const GEOMETRY: usize = 0;
const CODE: usize = 1;
const NAME: usize = 2;
const KIND: usize = 3;
const PARENT: usize = 4;
const AC_NO: usize = 5;
const AC_NAME: usize = 6;
const PC_NO: usize = 7;
const PC_NAME: usize = 8;
const DIST_NAME: usize = 9;
const ST_NAME: usize = 10;
const VALID_FROM: usize = 11;
const VALID_TO: usize = 12;

/// The properties by which maps as published tell an area, the smallest kind first: a map of seats also names the
/// district of each.
const LEVELS: [(AreaKind, &[usize]); 5] = [
    (AreaKind::Assembly, &[AC_NO, AC_NAME]),
    (AreaKind::Loksabha, &[PC_NO, PC_NAME]),
    (AreaKind::District, &[DIST_NAME]),
    // Only where the person says so.
    (AreaKind::OrgDistrict, &[DIST_NAME]),
    (AreaKind::State, &[ST_NAME]),
];

/// Points of one outline on a map of all, on average: 230 seats are drawn in less than 40 kB.
const OVERVIEW_POINTS: usize = 30;

fn fields() -> Vec<Field> {
    let one = |f: Field| f.need(Need::OneOf("area"));
    let level = |name, headers: &[&str], example| one(Field::text(name, headers, example).first_of_several());
    vec![
        Field::text("geometry", &["सीमा", "wkt", "geom", "the_geom", "outline"], "POLYGON ((77.4 23.2, …))")
            .class(Class::Outline)
            .need(Need::Required),
        one(Field::text("code", &["कोड", "क्षेत्र कोड", "area code"], "NP-AC-001")),
        one(Field::text("name", &["नाम", "क्षेत्र", "area", "area name"], "देवपुर")),
        Field::text("kind", &["प्रकार", "क्षेत्र का प्रकार", "area kind"], "assembly"),
        Field::text("parent", &["ऊपर का क्षेत्र", "parent code"], ""),
        level("ac_no", &["विधानसभा क्रमांक", "ac", "ac number", "ac code", "assembly no", "assembly"], "1"),
        level(
            "ac_name",
            &[
                "विधानसभा",
                "विधानसभा क्षेत्र",
                "assembly_1",
                "assembly name",
                "assembly constituency",
                "a_name",
                "acname",
            ],
            "",
        ),
        level("pc_no", &["लोकसभा क्रमांक", "pc", "pc number", "pc code", "parliament"], ""),
        level(
            "pc_name",
            &["लोकसभा", "लोकसभा क्षेत्र", "p_name", "parliament name", "parliamentary constituency"],
            "",
        ),
        level("dist_name", &["ज़िला", "district", "district name", "district_n", "dt_name", "dtname"], ""),
        level("st_name", &["राज्य", "प्रदेश", "state", "state name", "state_ut", "st_nm", "stname"], ""),
        Field::text("valid_from", &["कब से"], "2008-02-19").class(Class::Date),
        Field::text("valid_to", &["कब तक"], "").class(Class::Date),
    ]
}

#[async_trait]
impl Kind for BoundaryFile {
    fn name(&self) -> &'static str {
        "boundaries"
    }

    fn title(&self) -> Text {
        both(messages::title_boundaries)
    }

    fn about(&self) -> Text {
        both(messages::about_boundaries)
    }

    fn fields(&self) -> Vec<Field> {
        fields()
    }

    fn builds_on(&self) -> &'static [&'static str] {
        &["areas", "aliases"]
    }

    fn facts(&self) -> &'static [Facts] {
        &store::BOUNDARIES
    }

    async fn begin(&self, ctx: &mut Ctx, given: &Given) -> Result<Box<dyn Session>> {
        Ok(Box::new(Drawing {
            resolver: Resolver::load(ctx, &[]).await?,
            stored: store::all_boundaries(&mut ctx.tx).await?,
            today: ctx.today(),
            on: given.on,
            sound: HashSet::new(),
            read: BTreeMap::new(),
            gone: Vec::new(),
            come: Vec::new(),
            outcome: Outcome::default(),
        }))
    }
}

/// What a file says of one area from a day on.
struct Read {
    /// Its first feature.
    row: u64,
    /// Its features.
    rows: u64,
    until: Option<Day>,
    /// None while only parts were read that enclose nothing.
    outline: Option<Outline>,
}

struct Drawing {
    resolver: Resolver,
    stored: HashMap<AreaId, Vec<Dated<Outline>>>,
    today: Day,
    on: Option<Day>,
    /// Areas of which a feature encloses something, from a day on.
    sound: HashSet<(AreaId, Option<Day>)>,
    read: BTreeMap<(AreaId, Option<Day>), Read>,
    /// What is to be written, once the whole file is read.
    gone: Vec<(AreaId, Day)>,
    come: Vec<(AreaId, Dated<Outline>, Outline)>,
    outcome: Outcome,
}

#[async_trait]
impl Session for Drawing {
    fn wants_scan(&self) -> bool {
        true
    }

    /// A part that encloses nothing is no loss where another part of the same area stands anywhere in the file.
    fn scan(&mut self, row: &Row<'_>) {
        if let Ok((from, _)) = self.days(row)
            && let Ok(area) = self.find(row, from.unwrap_or(self.today))
            && Outline::parse(&row.text(GEOMETRY)).is_ok()
        {
            self.sound.insert((area, from));
        }
    }

    fn check(&mut self, row: &Row<'_>, notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>> {
        let one = |n: Note| vec![n];
        let (from, until) = self.days(row).map_err(one)?;
        let area = self.find(row, from.unwrap_or(self.today)).map_err(one)?;
        let code = self.code(area).to_owned();
        let collapsed =
            || row.note(GEOMETRY, "", "collapsed", both(|l| messages::boundary_collapsed(l, &code)));
        let outline = match Outline::parse(&row.text(GEOMETRY)) {
            Ok(parsed) => {
                notes.extend((parsed.collapsed > 0).then(collapsed));
                Some(parsed.outline)
            }
            Err(OutlineError::FewPoints(_) | OutlineError::Flat) if self.sound.contains(&(area, from)) => {
                notes.push(collapsed());
                None
            }
            Err(e) => return Err(one(row.note(GEOMETRY, "", e.code(), e.text()))),
        };
        match self.read.get_mut(&(area, from)) {
            None => {
                self.read.insert((area, from), Read { row: row.number(), rows: 1, until, outline });
            }
            Some(first) if first.until == until => {
                if outline.is_some() {
                    let text = both(|l| messages::boundary_part(l, &code, first.row.to_string()));
                    notes.push(row.note(GEOMETRY, "", "part", text));
                }
                first.outline = match (first.outline.take(), outline) {
                    (Some(one), Some(other)) => Some(one.and(other)),
                    (one, other) => one.or(other),
                };
                first.rows += 1;
            }
            Some(first) => {
                let text = both(|l| messages::boundary_twice(l, &code, first.row.to_string()));
                return Err(one(row.note(VALID_TO, &row.text(VALID_TO), "twice", text)));
            }
        }
        Ok(())
    }

    /// Lays what was read over what is known, and thins what is new, before the turn of writers.
    fn conclude(&mut self) -> Vec<Note> {
        let mut timelines: BTreeMap<AreaId, (Timeline<Outline>, u64)> = BTreeMap::new();
        for ((area, from), read) in std::mem::take(&mut self.read) {
            let known = || Timeline::new(self.stored.get(&area).cloned().unwrap_or_default());
            let (timeline, rows) = timelines.entry(area).or_insert_with(|| (known(), 0));
            if let Some(outline) = read.outline {
                lay(timeline, from, read.until, outline);
            }
            *rows += read.rows;
        }
        let mut new: Vec<(AreaId, Dated<Outline>)> = Vec::new();
        for (area, (timeline, rows)) in &timelines {
            let stored = self.stored.get(area).map_or(&[][..], Vec::as_slice);
            let (gone, come) = difference(stored, timeline.facts());
            match (gone.is_empty() && come.is_empty(), stored.is_empty()) {
                (true, _) => self.outcome.unchanged += rows,
                (false, true) => self.outcome.created += rows,
                (false, false) => self.outcome.updated += rows,
            }
            self.gone.extend(gone.into_iter().map(|(span, _)| (*area, span.from)));
            new.extend(come.into_iter().map(|fact| (*area, fact)));
        }
        self.come = self.thinned(new);
        Vec::new()
    }

    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome> {
        for (area, from) in &self.gone {
            store::close_boundary(&mut ctx.tx, *area, *from, stamp).await?;
        }
        store::add_boundaries(&mut ctx.tx, &self.come, stamp).await?;
        Ok(self.outcome)
    }
}

/// Says that the outline holds from a day on, until it is next known to change. Without a day it corrects what is known
/// last; what was so once is no correction.
fn lay(timeline: &mut Timeline<Outline>, from: Option<Day>, until: Option<Day>, outline: Outline) {
    let span = match (from, timeline.last()) {
        (Some(from), _) => {
            Span { from, until: until.unwrap_or_else(|| timeline.unchanged_until(from, |a, b| a == b)) }
        }
        (None, Some(_)) if timeline.facts().iter().any(|(_, known)| *known == outline) => return,
        (None, Some((last, _))) => Span { from: last.from, until: until.unwrap_or(last.until) },
        (None, None) => Span { from: Day::MIN, until: until.unwrap_or(Day::MAX) },
    };
    timeline.lay(span, outline);
}

impl Drawing {
    fn code(&self, id: AreaId) -> &str {
        self.resolver.identity(id).map_or("", |i| i.code.as_str())
    }

    /// The first day, and the first that no longer counts, where they are said.
    fn days(&self, row: &Row<'_>) -> std::result::Result<(Option<Day>, Option<Day>), Note> {
        let from = row.day(VALID_FROM)?.or(self.on);
        let until = row.day(VALID_TO)?.map(|last| last.plus(1));
        match until.zip(from) {
            Some((until, from)) if until <= from => {
                Err(row.note(VALID_TO, &row.text(VALID_TO), "span", both(messages::boundary_span)))
            }
            _ => Ok((from, until)),
        }
    }

    /// The area a feature speaks of: by what the person or the file calls its code or name, else by the number and the name
    /// of the smallest kind of area that the file knows.
    fn find(&self, row: &Row<'_>, day: Day) -> std::result::Result<AreaId, Note> {
        let said = match row.some(KIND) {
            None => None,
            Some(k) => Some(AreaKind::parse(&k).ok_or_else(|| {
                let kinds = AreaKind::ALL.map(AreaKind::name).join(", ");
                row.note(KIND, &k, "unknown_kind", both(|l| messages::row_kind_unknown(l, &k, &kinds)))
            })?),
        };
        let level = LEVELS.into_iter().find(|(kind, fields)| {
            said.map_or_else(|| fields.iter().any(|f| row.has(*f)), |said| said == *kind)
        });
        let fits = |id: std::result::Result<AreaId, _>, field: usize, asked: &str| {
            id.map_err(|e: crate::resolve::ResolveError| e.note(row, field, asked))
        };
        let within = self.within(row, said.or(level.map(|l| l.0)), day)?;

        for field in [CODE, NAME] {
            let Some(asked) = row.some(field) else { continue };
            let kind = said
                .or_else(|| kind_of(&row.header(field)))
                .or(level.map(|l| l.0).filter(|k| *k == AreaKind::Assembly));
            let found = self.resolver.find(&asked, kind, within, day);
            if found.is_err() && kind.is_none() && asked.parse::<i64>().is_ok() {
                let text = both(|l| messages::boundary_of_what(l, &asked));
                return Err(row.note(field, &asked, "number_of_what", text));
            }
            return fits(found, field, &asked);
        }

        let (kind, fields) = level.unwrap_or((AreaKind::Assembly, &[]));
        let found: Vec<(usize, String, _)> = fields
            .iter()
            .filter_map(|field| {
                let asked = row.some(*field)?;
                let found = self.resolver.find(&asked, Some(kind), within, day);
                Some((*field, asked, found))
            })
            .collect();
        match &found[..] {
            [] => Err(row.note(CODE, "", "blank", both(messages::boundary_no_area))),
            [(_, number, Ok(a)), (field, name, Ok(b))] if a != b => {
                let (one, other) = (self.code(*a), self.code(*b));
                let text = both(|l| messages::boundary_disagree(l, number, one, name, other));
                Err(row.note(*field, name, "disagree", text))
            }
            // A name that is not known, or not of one area alone, does not contradict a number.
            [.., (field, asked, last)] => match found.iter().find_map(|f| f.2.as_ref().ok()) {
                Some(area) => Ok(*area),
                None => fits(last.clone(), *field, asked),
            },
        }
    }

    /// The area in which to look: as the person says, else the state, where there is more than one. The map of a state that
    /// is not known must not be taken for that of another.
    fn within(
        &self,
        row: &Row<'_>,
        kind: Option<AreaKind>,
        day: Day,
    ) -> std::result::Result<Option<AreaId>, Note> {
        let find = |field, asked: &str, kind| {
            let found = self.resolver.find(asked, kind, None, day);
            found.map_err(|e| e.note(row, field, asked))
        };
        if let Some(parent) = row.some(PARENT) {
            return find(PARENT, &parent, None).map(Some);
        }
        let states = self.resolver.count(AreaKind::State);
        match row.some(ST_NAME) {
            Some(state) if states > 0 && kind != Some(AreaKind::State) => {
                let state = find(ST_NAME, &state, Some(AreaKind::State))?;
                Ok((states > 1).then_some(state))
            }
            _ => Ok(None),
        }
    }

    /// The new outlines with a thinner form of each. Outlines of the same kind that are known already are thinned with them,
    /// so that neighbours still meet when one is corrected.
    fn thinned(&self, new: Vec<(AreaId, Dated<Outline>)>) -> Vec<(AreaId, Dated<Outline>, Outline)> {
        let kind = |id: &AreaId| self.resolver.identity(*id).map(|i| i.kind);
        let mut by_kind: BTreeMap<Option<AreaKind>, Vec<(AreaId, Dated<Outline>)>> = BTreeMap::new();
        for fact in new {
            by_kind.entry(kind(&fact.0)).or_default().push(fact);
        }
        let mut done = Vec::new();
        for (of, facts) in by_kind {
            let others = self
                .stored
                .iter()
                .filter(|(id, _)| kind(id) == of && facts.iter().all(|(new, _)| new != *id));
            let others = others.filter_map(|(_, known)| known.last());
            let all: Vec<&Outline> =
                facts.iter().map(|(_, (_, o))| o).chain(others.map(|(_, o)| o)).collect();
            let thin = simplify(&all, OVERVIEW_POINTS);
            done.extend(facts.into_iter().zip(thin).map(|((id, fact), thin)| (id, fact, thin)));
        }
        done
    }
}

/// The kind of area that a header speaks of: `AC_NO`, mapped to `code`, is of a seat.
fn kind_of(header: &str) -> Option<AreaKind> {
    let (all, header) = (fields(), fold::header(header));
    let says = |f: &usize| {
        let field = &all[*f];
        fold::header(&field.name) == header || field.headers.iter().any(|h| fold::header(h) == header)
    };
    LEVELS.into_iter().find(|(_, fields)| fields.iter().any(says)).map(|l| l.0)
}
