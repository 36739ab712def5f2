//! `import electors`: the electors of an area on the roll of a date, kept as published, marked where they look wrong.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use access::Ctx;
use async_trait::async_trait;
use base::{Count, Day, Precision, Span};
use db::Stamp;
use db::history::Facts;
use intake::{Class, Field, Given, Kind, Need, Note, Outcome, Result, Row, Session};
use words::numbers::grouped;
use words::{Locale, Text, fold, message::both};

use crate::model::{AreaId, AreaKind, Dated, Electors, Place};
use crate::resolve::Resolver;
use crate::{messages, rules, store};

/// The kind `electors`.
pub struct ElectorsFile;

const AREA: usize = 0;
const KIND: usize = 1;
const PARENT: usize = 2;
const AS_OF: usize = 3;
const ELECTORS: usize = 4;
const MALE: usize = 5;
const FEMALE: usize = 6;
const THIRD: usize = 7;
const SOURCE: usize = 8;

#[async_trait]
impl Kind for ElectorsFile {
    fn name(&self) -> &'static str {
        "electors"
    }

    fn title(&self) -> Text {
        both(messages::title_electors)
    }

    fn about(&self) -> Text {
        both(messages::about_electors)
    }

    fn fields(&self) -> Vec<Field> {
        let count = |f: Field| f.class(Class::Count);
        vec![
            Field::text("area", &["क्षेत्र", "विधानसभा", "code", "area code", "constituency"], "NP-AC-001")
                .need(Need::Required),
            Field::text("kind", &["प्रकार", "क्षेत्र का प्रकार", "area kind"], "assembly"),
            Field::text("parent", &["ऊपर का क्षेत्र", "parent code"], ""),
            Field::text("as_of", &["तारीख", "सूची की तारीख", "date", "roll date"], "2023-10-04")
                .class(Class::Date),
            count(Field::text("electors", &["मतदाता", "कुल मतदाता", "निर्वाचक", "total electors"], "2,43,743"))
                .need(Need::OneOf("number")),
            count(Field::text("male", &["पुरुष", "पुरुष मतदाता", "men"], "1,24,900")).need(Need::OneOf("number")),
            count(Field::text("female", &["महिला", "महिला मतदाता", "women"], "1,18,840")),
            count(Field::text("third_gender", &["अन्य", "तृतीय लिंग", "others", "third gender"], "3")),
            Field::text("source", &["स्रोत"], "मुख्य निर्वाचन पदाधिकारी"),
        ]
    }

    fn builds_on(&self) -> &'static [&'static str] {
        &["areas", "aliases"]
    }

    fn facts(&self) -> &'static [Facts] {
        &store::ELECTORS
    }

    async fn begin(&self, ctx: &mut Ctx, given: &Given) -> Result<Box<dyn Session>> {
        let resolver = Resolver::load(ctx, &[]).await?;
        let mut stored: HashMap<AreaId, BTreeMap<Day, Electors>> = HashMap::new();
        for (id, e) in store::all_electors(&mut ctx.tx).await? {
            stored.entry(id).or_default().insert(e.as_of, e);
        }
        Ok(Box::new(Counting {
            resolver,
            tree: Tree::new(store::places(&mut ctx.tx).await?),
            stored,
            today: ctx.today(),
            on: given.on,
            source: given.source.clone(),
            read: BTreeMap::new(),
            unchanged: 0,
        }))
    }
}

/// Who stood above whom, and when.
struct Tree {
    parents: HashMap<AreaId, Vec<(Span, AreaId)>>,
    children: HashMap<AreaId, Vec<AreaId>>,
}

impl Tree {
    fn new(places: HashMap<AreaId, Vec<Dated<Place>>>) -> Tree {
        let (mut parents, mut children): (HashMap<_, Vec<_>>, HashMap<_, Vec<_>>) = Default::default();
        for (id, facts) in places {
            for (span, parent) in facts.into_iter().filter_map(|(s, p)| Some((s, p.parent?))) {
                parents.entry(id).or_default().push((span, parent));
                let below = children.entry(parent).or_default();
                if below.last() != Some(&id) {
                    below.push(id);
                }
            }
        }
        Tree { parents, children }
    }

    fn parent(&self, id: AreaId, day: Day) -> Option<AreaId> {
        self.parents.get(&id)?.iter().find(|(s, _)| s.contains(day)).map(|f| f.1)
    }

    fn children(&self, id: AreaId, day: Day) -> impl Iterator<Item = AreaId> + '_ {
        let ever = self.children.get(&id).map_or(&[][..], Vec::as_slice);
        ever.iter().copied().filter(move |c| self.parent(*c, day) == Some(id))
    }
}

/// A number as one row gave it.
struct Read {
    row: u64,
    asked: String,
    electors: Electors,
    doubts: Vec<&'static str>,
}

struct Counting {
    resolver: Resolver,
    tree: Tree,
    stored: HashMap<AreaId, BTreeMap<Day, Electors>>,
    today: Day,
    on: Option<Day>,
    source: Option<String>,
    read: BTreeMap<(AreaId, Day), Read>,
    unchanged: u64,
}

#[async_trait]
impl Session for Counting {
    fn understood(&self, row: &Row<'_>, field: usize) -> Option<String> {
        let day = row.day(AS_OF).ok().flatten().or(self.on).unwrap_or(self.today);
        let find = |asked: String, kind, within| self.resolver.find(&asked, kind, within, day).ok();
        let parent = row.some(PARENT).and_then(|p| find(p, None, None));
        let area = match field {
            PARENT => parent,
            AREA => find(row.some(AREA)?, row.some(KIND).and_then(|k| AreaKind::parse(&k)), parent),
            _ => None,
        };
        area.map(|id| self.resolver.choice(id).label)
    }

    fn check(&mut self, row: &Row<'_>, notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>> {
        let one = |n: Note| vec![n];
        let asked = row.some(AREA).ok_or_else(|| one(row.missing(AREA)))?;
        let as_of = row
            .past_day(AS_OF, self.today)
            .map_err(one)?
            .or(self.on)
            .ok_or_else(|| one(row.note(AS_OF, "", "no_date", both(messages::electors_no_date))))?;
        if as_of > self.today {
            let text = both(|l| messages::electors_future(l, as_of.to_string()));
            return Err(one(row.note(AS_OF, &as_of.to_string(), "future", text)));
        }
        let kind = match row.some(KIND) {
            None => None,
            Some(k) => Some(AreaKind::parse(&k).ok_or_else(|| {
                let kinds = AreaKind::ALL.map(AreaKind::name).join(", ");
                one(row.note(KIND, &k, "unknown_kind", both(|l| messages::row_kind_unknown(l, &k, &kinds))))
            })?),
        };
        let within = match row.some(PARENT) {
            None => None,
            Some(p) => {
                let found = self.resolver.find(&p, None, None, as_of);
                Some(found.map_err(|e| one(e.note(row, PARENT, &p)))?)
            }
        };
        let area =
            self.resolver.find(&asked, kind, within, as_of).map_err(|e| one(e.note(row, AREA, &asked)))?;

        let [mut male, mut female, mut third] =
            [row.count(MALE).map_err(one)?, row.count(FEMALE).map_err(one)?, row.count(THIRD).map_err(one)?];
        let stated = row.count(ELECTORS).map_err(one)?;
        let parts = male.zip(female).and_then(|(m, f)| m.plus(f)?.plus(third.unwrap_or(Count::exact(0))));
        let count = stated.or(parts).ok_or_else(|| {
            one(row.note(ELECTORS, &row.text(ELECTORS), "no_count", both(messages::electors_no_count)))
        })?;
        if male.is_none() && female.is_none() && third.is_none() {
            [male, female, third] = by_gender(row).map_err(one)?;
        }

        let mut doubts = Vec::new();
        if let (Some(s), Some(p)) = (stated, parts)
            && s.value != p.value
        {
            let text = both(|l| messages::electors_sum(l, p.value, s.value));
            notes.push(row.note(ELECTORS, &row.text(ELECTORS), "sum", text));
            doubts.push("sum");
        }
        if count.precision != Precision::Exact {
            let text = both(|l| messages::electors_approx(l, row.text(ELECTORS), count.value));
            notes.push(row.note(ELECTORS, &row.text(ELECTORS), "approx", text));
            doubts.push("approx");
        }
        if let Some((m, f)) = male.zip(female)
            && rules::implausible_ratio(m.value, f.value)
        {
            let text = both(|l| messages::electors_ratio(l, m.value, f.value));
            notes.push(row.note(AREA, &asked, "ratio", text));
            doubts.push("ratio");
        }
        let value = |c: Option<Count>| c.map(|c| c.value);
        let electors = Electors {
            n: count.value,
            as_of,
            male: value(male),
            female: value(female),
            third_gender: value(third),
            source: row.some(SOURCE).or_else(|| self.source.clone()).unwrap_or_default(),
            doubt: None,
        };
        match self.read.entry((area, as_of)) {
            Entry::Vacant(slot) => {
                slot.insert(Read { row: row.number(), asked, electors, doubts });
            }
            Entry::Occupied(first) if first.get().electors == electors => self.unchanged += 1,
            Entry::Occupied(first) => {
                let first = first.get().row.to_string();
                let text = both(|l| messages::electors_twice(l, &asked, as_of.to_string(), &first));
                return Err(one(row.note(AREA, &asked, "twice", text)));
            }
        }
        Ok(())
    }

    /// What only shows beside other numbers: the rolls before and after, the area above, the areas below.
    fn conclude(&mut self) -> Vec<Note> {
        let mut notes = Vec::new();
        let mut doubts: Vec<((AreaId, Day), &'static str)> = Vec::new();
        let mut families: BTreeSet<(AreaId, Day)> = BTreeSet::new();
        for ((id, day), read) in &self.read {
            if let Some(note) = self.changed(*id, *day, read) {
                notes.push(note);
                doubts.push(((*id, *day), "change"));
            }
            families.extend(self.tree.parent(*id, *day).map(|p| (p, *day)));
            families.insert((*id, *day));
        }
        for (parent, day) in families {
            let Some(total) = self.number(parent, day) else { continue };
            let mut sums: BTreeMap<AreaKind, (i64, u64, bool)> = BTreeMap::new();
            for child in self.tree.children(parent, day) {
                let Some(kind) = self.resolver.identity(child).map(|i| i.kind) else { continue };
                let (sum, count, complete) = sums.entry(kind).or_insert((0, 0, true));
                let Some(n) = self.number(child, day) else {
                    *complete = false;
                    continue;
                };
                (*sum, *count) = (*sum + n, *count + 1);
                if n > total {
                    let text = both(|l| {
                        messages::electors_above_parent(l, self.code(child), n, self.code(parent), total)
                    });
                    let marked = if self.read.contains_key(&(child, day)) { child } else { parent };
                    doubts.push(((marked, day), "above_parent"));
                    notes.push(self.note(marked, day, n, "above_parent", text));
                }
            }
            for (sum, count, complete) in sums.into_values() {
                // Only a complete set of parts can disagree with the whole.
                if complete && sum != total {
                    let text = both(|l| messages::electors_children(l, self.code(parent), total, count, sum));
                    notes.push(self.note(parent, day, total, "children", text));
                }
            }
        }
        for (key, doubt) in doubts {
            if let Some(read) = self.read.get_mut(&key).filter(|r| !r.doubts.contains(&doubt)) {
                read.doubts.push(doubt);
            }
        }
        notes.sort_by_key(|n| n.row);
        notes
    }

    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome> {
        let mut outcome = Outcome { unchanged: self.unchanged, ..Outcome::default() };
        let mut new = Vec::with_capacity(self.read.len());
        for ((id, day), mut read) in std::mem::take(&mut self.read) {
            match self.stored.get(&id).and_then(|rolls| rolls.get(&day)) {
                // The doubts about a number may grow with what is known beside it; the number itself is the same.
                Some(known) if Electors { doubt: None, ..known.clone() } == read.electors => {
                    outcome.unchanged += 1;
                    continue;
                }
                Some(_) => {
                    store::close_electors(&mut ctx.tx, id, day, stamp).await?;
                    outcome.updated += 1;
                }
                None => outcome.created += 1,
            }
            read.electors.doubt = (!read.doubts.is_empty()).then(|| read.doubts.join(";"));
            new.push((id, read.electors));
        }
        store::add_electors(&mut ctx.tx, &new, stamp).await?;
        Ok(outcome)
    }
}

impl Counting {
    fn code(&self, id: AreaId) -> &str {
        self.resolver.identity(id).map_or("", |i| i.code.as_str())
    }

    /// The electors of an area on a roll: as the file says, else as stored.
    fn number(&self, id: AreaId, day: Day) -> Option<i64> {
        let stored = || self.stored.get(&id).and_then(|rolls| rolls.get(&day)).map(|e| e.n);
        self.read.get(&(id, day)).map(|r| r.electors.n).or_else(stored)
    }

    /// A warning if the number differs too much from the roll before, or from the next one where that is stored already.
    fn changed(&self, id: AreaId, day: Day, read: &Read) -> Option<Note> {
        let in_file = |range| self.read.range(range).map(|((_, d), _)| *d);
        let stored = self.stored.get(&id);
        let before = in_file((id, Day::MIN)..(id, day)).next_back();
        let before = before.max(stored.and_then(|rolls| rolls.range(..day).next_back()).map(|r| *r.0));
        let next_stored = stored.and_then(|rolls| rolls.range(day.plus(1)..).next()).map(|r| *r.0);
        let next_in_file = in_file((id, day.plus(1))..(id, Day::MAX)).next();
        let after = next_stored.filter(|d| next_in_file.is_none_or(|f| *d < f));
        [before.map(|d| (d, day)), after.map(|d| (day, d))].into_iter().flatten().find_map(|(old, new)| {
            let (from, to) = (self.number(id, old)?, self.number(id, new)?);
            let text = both(|l| messages::electors_change(l, from, old.to_string(), to));
            rules::implausible_change(from, to).then(|| Note {
                row: read.row,
                column: "area".into(),
                value: read.asked.clone(),
                code: "change",
                text,
                choices: Vec::new(),
            })
        })
    }

    fn note(&self, id: AreaId, day: Day, n: i64, code: &'static str, text: Text) -> Note {
        let row = self.read.get(&(id, day)).map_or(0, |r| r.row);
        Note {
            row,
            column: "electors".into(),
            value: grouped(n, Locale::En),
            code,
            text,
            choices: Vec::new(),
        }
    }
}

/// Men, women and others, where the total is added up from columns whose headers say which is which
/// (`--map "electors=Above 18 Male+Above 18 Female"`), so that the check of their ratio is not lost.
fn by_gender(row: &Row<'_>) -> std::result::Result<[Option<Count>; 3], Note> {
    const WORDS: [&[&str]; 3] = [
        &["male", "men", "पुरुष"],
        &["female", "women", "महिला", "स्त्री"],
        &["other", "others", "third", "अन्य", "तृतीय"],
    ];
    let mut found = [None; 3];
    for (header, count) in row.counts(ELECTORS)? {
        let header = fold::name(&header);
        let says = |words: &[&str]| words.iter().any(|w| header.split(' ').any(|h| h == fold::name(w)));
        if let Some(i) = WORDS.iter().position(|w| says(w)) {
            found[i] = match (found[i], count) {
                (Some(sum), Some(n)) => Count::plus(sum, n),
                (None, n) => n,
                (Some(_), None) => None,
            };
        }
    }
    Ok(found)
}
