//! `import electors`: the electors of an area on the roll of a date, kept as published, marked where they look wrong.

use std::collections::{BTreeMap, HashMap};

use access::{Action, Ctx};
use async_trait::async_trait;
use base::{Count, Day, Precision};
use db::Stamp;
use db::history::Facts;
use intake::{Class, Field, Given, Kind, Need, Note, Outcome, Result, Row, Session};
use words::numbers::grouped;
use words::{Locale, Text, message::both};

use crate::model::{AreaId, AreaKind, Electors};
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

    fn fields(&self) -> Vec<Field> {
        let count = |f: Field| f.class(Class::Count);
        vec![
            Field::text("area", &["क्षेत्र", "विधानसभा", "code", "area code", "constituency"], "NP-AC-001").need(Need::Required),
            Field::text("kind", &["प्रकार", "क्षेत्र का प्रकार", "area kind"], "assembly"),
            Field::text("parent", &["ऊपर का क्षेत्र", "parent code"], ""),
            Field::text("as_of", &["तारीख", "सूची की तारीख", "date", "roll date"], "2023-10-04").class(Class::Date),
            count(Field::text("electors", &["मतदाता", "कुल मतदाता", "निर्वाचक", "total electors"], "2,43,743")).need(Need::OneOf("number")),
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
        let mut known: HashMap<AreaId, BTreeMap<Day, Electors>> = HashMap::new();
        for (id, e) in store::all_electors(&mut ctx.tx).await? {
            known.entry(id).or_default().insert(e.as_of, e);
        }
        let mut parents = HashMap::new();
        let (scope, now) = (ctx.authorise(Action::Import)?, ctx.present());
        for a in store::areas(&mut ctx.tx, &scope, now, None).await? {
            if let Some(p) = a.place.parent {
                parents.insert(a.identity.id, p);
            }
        }
        Ok(Box::new(Counting {
            resolver,
            parents,
            known,
            today: ctx.today(),
            on: given.on,
            source: given.source.clone(),
            rows: HashMap::new(),
            order: Vec::new(),
            unchanged: 0,
        }))
    }
}

struct Counting {
    resolver: Resolver,
    parents: HashMap<AreaId, AreaId>,
    known: HashMap<AreaId, BTreeMap<Day, Electors>>,
    today: Day,
    on: Option<Day>,
    source: Option<String>,
    /// Row in which an area's number for a roll was read.
    rows: HashMap<(AreaId, Day), u64>,
    order: Vec<(AreaId, Electors)>,
    unchanged: u64,
}

#[async_trait]
impl Session for Counting {
    fn check(&mut self, row: &Row<'_>, notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>> {
        let one = |n: Note| vec![n];
        let asked = row.some(AREA).ok_or_else(|| one(row.missing(AREA)))?;
        let as_of = row.past_day(AS_OF, self.today).map_err(one)?.or(self.on).ok_or_else(|| {
            one(row.note(AS_OF, "", "no_date", both(messages::electors_no_date)))
        })?;
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
                Some(found.map_err(|e| one(row.note(PARENT, &p, e.code(), e.text())))?)
            }
        };
        let area = self
            .resolver
            .find(&asked, kind, within, as_of)
            .map_err(|e| one(row.note(AREA, &asked, e.code(), e.text())))?;

        let (mut male, mut female) = (row.count(MALE).map_err(one)?, row.count(FEMALE).map_err(one)?);
        let third = row.count(THIRD).map_err(one)?;
        let stated = row.count(ELECTORS).map_err(one)?;
        if male.is_none() && female.is_none() {
            (male, female) = by_gender(row).map_err(one)?;
        }
        let parts = male.zip(female).and_then(|(m, f)| m.plus(f)?.plus(third.unwrap_or(Count::exact(0))));
        let count = stated.or(parts).ok_or_else(|| {
            one(row.note(ELECTORS, &row.text(ELECTORS), "no_count", both(messages::electors_no_count)))
        })?;

        let mut doubts = Vec::new();
        if let (Some(s), Some(p)) = (stated, parts.filter(|_| row.has(ELECTORS))) {
            if s.value != p.value {
                let text = both(|l| messages::electors_sum(l, p.value, s.value));
                notes.push(row.note(ELECTORS, &row.text(ELECTORS), "sum", text));
                doubts.push("sum");
            }
        }
        if count.precision != Precision::Exact {
            let text = both(|l| messages::electors_approx(l, row.text(ELECTORS), count.value));
            notes.push(row.note(ELECTORS, &row.text(ELECTORS), "approx", text));
            doubts.push("approx");
        }
        if let Some((m, f)) = male.zip(female) {
            if rules::implausible_ratio(m.value, f.value) {
                let text = both(|l| messages::electors_ratio(l, m.value, f.value));
                notes.push(row.note(AREA, &asked, "ratio", text));
                doubts.push("ratio");
            }
        }
        let rolls = self.known.entry(area).or_default();
        if let Some((_, before)) = rolls.range(..as_of).next_back() {
            if rules::implausible_change(before.n, count.value) {
                let text = both(|l| messages::electors_change(l, before.n, before.as_of.to_string(), count.value));
                notes.push(row.note(AREA, &asked, "change", text));
                doubts.push("change");
            }
        }
        let value = |c: Option<Count>| c.map(|c| c.value);
        let electors = Electors {
            n: count.value,
            as_of,
            male: value(male),
            female: value(female),
            third_gender: value(third),
            source: row.some(SOURCE).or_else(|| self.source.clone()).unwrap_or_default(),
            doubt: (!doubts.is_empty()).then(|| doubts.join(";")),
        };
        if let Some(first) = self.rows.insert((area, as_of), row.number()) {
            let same = rolls.get(&as_of).is_some_and(|e| *e == electors);
            if !same {
                let text = both(|l| messages::electors_twice(l, &asked, as_of.to_string(), first.to_string()));
                return Err(one(row.note(AREA, &asked, "twice", text)));
            }
        }
        if rolls.get(&as_of) == Some(&electors) {
            self.unchanged += 1;
        } else {
            rolls.insert(as_of, electors.clone());
            self.order.push((area, electors));
        }
        Ok(())
    }

    /// A parent's number against its children's, for every roll this file speaks of.
    fn conclude(&mut self) -> Vec<Note> {
        let mut notes = Vec::new();
        let mut sums: BTreeMap<(Day, AreaId), (i64, u64)> = BTreeMap::new();
        let rolls: std::collections::BTreeSet<Day> = self.rows.keys().map(|k| k.1).collect();
        for (child, parent) in &self.parents {
            for day in &rolls {
                let Some(n) = self.known.get(child).and_then(|r| r.get(day)).map(|e| e.n) else { continue };
                let sum = sums.entry((*day, *parent)).or_default();
                *sum = (sum.0 + n, sum.1 + 1);
                if let Some(total) = self.known.get(parent).and_then(|r| r.get(day)).filter(|p| p.n < n) {
                    let (c, p) = (self.code(*child), self.code(*parent));
                    let text = both(|l| messages::electors_above_parent(l, &c, n, &p, total.n));
                    let row = self.rows.get(&(*child, *day)).copied().unwrap_or(0);
                    notes.push(Note { row, column: "electors".into(), value: grouped(n, Locale::En), code: "above_parent", text });
                }
            }
        }
        for ((day, parent), (sum, count)) in sums {
            let Some(total) = self.known.get(&parent).and_then(|r| r.get(&day)).map(|e| e.n) else { continue };
            // Only a complete set of parts can disagree with the whole.
            let all = self.parents.values().filter(|p| **p == parent).count() as u64;
            if all == count && sum != total {
                let p = self.code(parent);
                let text = both(|l| messages::electors_children(l, &p, total, count, sum));
                let row = self.rows.get(&(parent, day)).copied().unwrap_or(0);
                notes.push(Note { row, column: "electors".into(), value: grouped(total, Locale::En), code: "children", text });
            }
        }
        notes
    }

    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome> {
        let mut outcome = Outcome { unchanged: self.unchanged, ..Outcome::default() };
        let mut last: BTreeMap<(AreaId, Day), Electors> = BTreeMap::new();
        for (id, e) in std::mem::take(&mut self.order) {
            last.insert((id, e.as_of), e);
        }
        let mut new = Vec::with_capacity(last.len());
        let stored: std::collections::HashSet<(AreaId, Day)> =
            store::all_electors(&mut ctx.tx).await?.into_iter().map(|(id, e)| (id, e.as_of)).collect();
        for ((id, day), e) in last {
            if stored.contains(&(id, day)) {
                store::close_electors(&mut ctx.tx, id, day, stamp).await?;
                outcome.updated += 1;
            } else {
                outcome.created += 1;
            }
            new.push((id, e));
        }
        store::add_electors(&mut ctx.tx, &new, stamp).await?;
        Ok(outcome)
    }
}

impl Counting {
    fn code(&self, id: AreaId) -> String {
        self.resolver.identity(id).map(|i| i.code.clone()).unwrap_or_default()
    }
}

/// Men and women, where the total is added up from columns whose headers say which is which
/// (`--map "electors=Above 18 Male+Above 18 Female"`), so that the check of their ratio is not lost.
fn by_gender(row: &Row<'_>) -> std::result::Result<(Option<Count>, Option<Count>), Note> {
    let (mut male, mut female) = (None, None);
    for (header, count) in row.counts(ELECTORS)? {
        let h = words::fold::header(&header);
        let is = |words: &[&str]| words.iter().any(|w| h.contains(&words::fold::header(w)));
        if is(&["female", "women", "महिला", "स्त्री"]) {
            female = count;
        } else if is(&["male", "men", "पुरुष"]) {
            male = count;
        }
    }
    Ok((male, female))
}
