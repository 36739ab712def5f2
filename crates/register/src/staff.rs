//! Who serves whom, in memory while a file is imported.

use std::collections::{BTreeSet, HashMap};

use access::Ctx;
use base::{Day, Ids, Span};
use db::Stamp;

use crate::model::{Payer, PersonId, Posting, PostingId, StaffKind};
use crate::people::Change;
use crate::store::staff as store;

/// What a row says of somebody who serves a representative.
#[derive(Debug, Clone)]
pub struct Served {
    /// Who serves.
    pub person: PersonId,
    /// The representative.
    pub serves: PersonId,
    /// As what, where the row says so.
    pub kind: Option<StaffKind>,
    /// Who pays, where the row says so.
    pub payer: Option<Payer>,
    /// The day on which the row proves it.
    pub on: Day,
    /// The first day, where the row states it.
    pub from: Option<Day>,
    /// The last day, where the row states it.
    pub to: Option<Day>,
    /// Where this is known from.
    pub source: Option<String>,
}

/// Everybody who serves or served, with what an import changes of it.
pub struct Staff {
    postings: HashMap<(PersonId, PersonId), Vec<Posting>>,
    changed: BTreeSet<(PersonId, PersonId, PostingId)>,
    ids: Ids,
}

impl Staff {
    /// Loads it as it is known now.
    pub async fn load(ctx: &mut Ctx) -> db::Result<Staff> {
        let now = ctx.present();
        let mut postings: HashMap<_, Vec<Posting>> = HashMap::new();
        for p in store::postings(&mut ctx.tx, now).await? {
            postings.entry((p.person, p.serves)).or_default().push(p);
        }
        Ok(Staff { postings, changed: BTreeSet::new(), ids: ctx.ids.clone() })
    }

    /// Whether somebody serves or served this representative.
    pub fn serves(&self, person: PersonId, representative: PersonId) -> bool {
        self.postings.contains_key(&(person, representative))
    }

    /// Whether somebody serves or served anybody.
    pub fn serves_anybody(&self, person: PersonId) -> bool {
        self.postings.keys().any(|(p, _)| *p == person)
    }

    /// Takes in what a row says: a service that was not known, or what was not known of one. Another payer from a later day
    /// ends the earlier service the day before and begins another.
    pub fn sight(&mut self, s: &Served) -> Change {
        let start = s.from.unwrap_or(s.on);
        let said = Span { from: start, until: s.to.map_or(Day::MAX, |d| d.plus(1)) };
        let all = self.postings.entry((s.person, s.serves)).or_default();
        let alike = |p: &Posting| p.kind.is_none() || s.kind.is_none() || p.kind == s.kind;
        let at = all.iter().position(|p| alike(p) && p.span.contains(start));
        let at = at.or_else(|| all.iter().position(|p| alike(p) && p.span.overlaps(&said)));
        let new = |from_stated, span| Posting {
            id: self.ids.make(),
            person: s.person,
            serves: s.serves,
            kind: s.kind,
            payer: s.payer,
            from_stated,
            source: s.source.clone(),
            span,
        };
        let mut note = |p: &Posting| self.changed.insert((p.person, p.serves, p.id));
        let Some(at) = at else {
            let p = new(s.from.is_some(), said);
            note(&p);
            all.push(p);
            return Change::Created;
        };
        let p = &mut all[at];
        let paid_otherwise = p.payer.zip(s.payer).is_some_and(|(a, b)| a != b);
        if let (true, Some(from)) = (paid_otherwise && p.span.from < start, s.from) {
            let until = if s.to.is_some() { said.until } else { p.span.until };
            p.span.until = from;
            note(p);
            let next = new(true, Span { from, until });
            note(&next);
            all.push(next);
            return Change::Created;
        }
        let before = p.clone();
        p.span.from = p.span.from.min(start);
        if let Some(from) = s.from {
            p.span.from = from;
            p.from_stated = true;
        }
        if s.to.is_some() {
            p.span.until = said.until;
        }
        p.kind = s.kind.or(p.kind);
        p.payer = s.payer.or(p.payer);
        if *p == before {
            return Change::None;
        }
        note(p);
        Change::Updated
    }

    /// Writes what changed.
    pub async fn write(&mut self, ctx: &mut Ctx, stamp: Stamp) -> db::Result<()> {
        for (person, serves, id) in std::mem::take(&mut self.changed) {
            let of_pair = self.postings.get(&(person, serves)).into_iter().flatten();
            for p in of_pair.filter(|p| p.id == id) {
                store::set_posting(&mut ctx.tx, p, stamp).await?;
            }
        }
        Ok(())
    }
}
