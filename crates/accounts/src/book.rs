//! All accounts in memory while a file is imported.

use std::collections::{BTreeSet, HashMap, HashSet};

use access::Ctx;
use areas::timeline::{Timeline, difference};
use base::{Day, Ids, Span};
use db::Stamp;
use register::model::PersonId;
use register::people::Change;
use words::{Text, message::both};

use crate::model::{Absence, Account, AccountId, Holding};
use crate::platform::{Owner, Platform};
use crate::{messages, store};

/// What a row says of an account.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Whose.
    pub person: PersonId,
    /// Where.
    pub platform: Platform,
    /// Its handle, normalised.
    pub handle: Option<String>,
    /// The platform's own id.
    pub platform_id: Option<String>,
    /// In which capacity it is held, where the row says so.
    pub owner: Option<Owner>,
    /// Declared in Form 26, where the row says so.
    pub declared: Option<bool>,
    /// The day on which the row proves it.
    pub on: Day,
    /// The first and last day, where the row states them.
    pub span: Option<Span>,
}

/// Why a row about an account cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BookError {
    /// Another person holds it.
    #[error("the account is held by somebody else")]
    HeldByOther(PersonId),
    /// The person has several accounts there and the row does not say which one.
    #[error("several accounts fit")]
    WhichOne(String),
    /// An account is known there, so that "none" cannot be.
    #[error("an account is known")]
    Known(String),
}

impl BookError {
    /// A short name for scripts.
    pub const fn code(&self) -> &'static str {
        match self {
            BookError::HeldByOther(_) => "held_by_other",
            BookError::WhichOne(_) => "which_account",
            BookError::Known(_) => "account_known",
        }
    }

    /// What happened and the way out; `name` tells what a person is called.
    pub fn text(&self, name: &dyn Fn(PersonId) -> String) -> Text {
        match self {
            BookError::HeldByOther(p) => both(|l| messages::book_held(l, name(*p))),
            BookError::WhichOne(list) => both(|l| messages::book_which(l, list)),
            BookError::Known(handle) => both(|l| messages::book_known(l, handle)),
        }
    }
}

/// All accounts, with what an import changes of them.
pub struct Book {
    accounts: HashMap<AccountId, Account>,
    before: HashMap<AccountId, Account>,
    by_id: HashMap<(Platform, String), AccountId>,
    by_handle: HashMap<(Platform, String), Vec<AccountId>>,
    by_person: HashMap<(PersonId, Platform), Vec<AccountId>>,
    absences: HashMap<(PersonId, Platform), Vec<Absence>>,
    ids: Ids,
    touched: BTreeSet<AccountId>,
    touched_absences: HashSet<(PersonId, Platform)>,
    by: String,
}

impl Book {
    /// Loads all accounts as they are known now.
    pub async fn load(ctx: &mut Ctx) -> db::Result<Book> {
        let now = ctx.present();
        let mut b = Book {
            accounts: HashMap::new(),
            before: HashMap::new(),
            by_id: HashMap::new(),
            by_handle: HashMap::new(),
            by_person: HashMap::new(),
            absences: HashMap::new(),
            ids: ctx.ids.clone(),
            touched: BTreeSet::new(),
            touched_absences: HashSet::new(),
            by: ctx.actor.name().to_owned(),
        };
        for a in store::accounts(&mut ctx.tx, now).await? {
            b.index(&a);
            b.accounts.insert(a.id, a);
        }
        for a in store::absences(&mut ctx.tx, now).await? {
            b.absences.entry((a.person, a.platform)).or_default().push(a);
        }
        Ok(b)
    }

    fn index(&mut self, a: &Account) {
        if let Some(id) = &a.platform_id {
            self.by_id.insert((a.platform, id.clone()), a.id);
        }
        for (_, h) in a.handles.facts() {
            let all = self.by_handle.entry((a.platform, a.platform.handle_key(h))).or_default();
            if !all.contains(&a.id) {
                all.push(a.id);
            }
        }
        for (_, h) in a.holdings.facts() {
            let all = self.by_person.entry((h.person, a.platform)).or_default();
            if !all.contains(&a.id) {
                all.push(a.id);
            }
        }
    }

    /// The account with this id or, on `day`, this handle.
    pub fn find(
        &self,
        platform: Platform,
        id: Option<&str>,
        handle: Option<&str>,
        day: Day,
    ) -> Option<AccountId> {
        if let Some(found) = id.and_then(|id| self.by_id.get(&(platform, id.to_owned()))) {
            return Some(*found);
        }
        let key = platform.handle_key(handle?);
        let all = self.by_handle.get(&(platform, key.clone()))?;
        let called = |a: &&AccountId| {
            self.accounts
                .get(a)
                .is_some_and(|a| a.handles.on(day).is_some_and(|(_, h)| platform.handle_key(h) == key))
        };
        // On that day if any; else an account that bore the handle only at another time, if it is the only one.
        all.iter().find(called).or(if all.len() == 1 { all.first() } else { None }).copied()
    }

    /// An account by its id.
    pub fn get(&self, id: AccountId) -> Option<&Account> {
        self.accounts.get(&id)
    }

    fn touch(&mut self, id: AccountId) {
        if self.touched.insert(id)
            && let Some(a) = self.accounts.get(&id)
        {
            self.before.insert(id, a.clone());
        }
    }

    /// Takes in what a row says: finds, names or adds the account.
    ///
    /// # Errors
    /// [`BookError`]; then nothing was kept.
    pub fn sight(&mut self, s: &Seen) -> Result<(AccountId, Change), BookError> {
        let known = self.find(s.platform, s.platform_id.as_deref(), s.handle.as_deref(), s.on);
        // A handle that belongs to an account with another id has passed to a new account.
        let known = known.filter(|id| {
            let stored = self.accounts.get(id).and_then(|a| a.platform_id.as_ref());
            s.platform_id.is_none() || stored.is_none() || stored == s.platform_id.as_ref()
        });
        let id = match known {
            Some(id) => Some(id),
            None => self.of_person(s)?,
        };
        let Some(id) = id else { return Ok((self.add(s), Change::Created)) };
        if let Some(other) = self.held_by_other(id, s) {
            return Err(BookError::HeldByOther(other));
        }
        self.touch(id);
        let Some(a) = self.accounts.get_mut(&id) else { return Ok((id, Change::None)) };
        let before = a.clone();
        if let Some(platform_id) = &s.platform_id {
            a.platform_id = Some(platform_id.clone());
        }
        if let Some(handle) = &s.handle {
            name(a, handle, s);
        }
        hold(a, s);
        let changed = *a != before;
        let a = a.clone();
        self.index(&a);
        self.appears(s.person, s.platform, s.on);
        Ok((id, if changed { Change::Updated } else { Change::None }))
    }

    fn held_by_other(&self, id: AccountId, s: &Seen) -> Option<PersonId> {
        let holder = self.accounts.get(&id)?.holdings.on(s.on)?;
        (holder.1.person != s.person).then_some(holder.1.person)
    }

    /// The account of the person that a row means that names none, or that names one not known yet.
    fn of_person(&self, s: &Seen) -> Result<Option<AccountId>, BookError> {
        let all = self.by_person.get(&(s.person, s.platform)).map_or(&[][..], Vec::as_slice);
        let of_owner = |a: &Account| {
            let owner = a.holdings.on(s.on).or_else(|| a.holdings.last()).map(|h| h.1.owner);
            s.owner.is_none_or(|o| owner.is_none_or(|known| known == o || known == Owner::Unstated))
        };
        let fitting: Vec<&Account> =
            all.iter().filter_map(|id| self.accounts.get(id)).filter(|a| of_owner(a)).collect();
        let unidentified: Vec<&&Account> = fitting.iter().filter(|a| !a.identified()).collect();
        if s.handle.is_some() || s.platform_id.is_some() {
            // What was counted without a name until now gets its name.
            return Ok(unidentified.first().map(|a| a.id));
        }
        let chosen = |a: &Account| {
            let bare = s.owner.is_none() && a.holdings.last().is_some_and(|h| h.1.owner == Owner::Unstated);
            let exact = a.holdings.last().map(|h| h.1.owner) == s.owner;
            bare || exact
        };
        match (&unidentified[..], &fitting[..]) {
            (_, [one]) => Ok(Some(one.id)),
            ([one], _) => Ok(Some(one.id)),
            (_, []) => Ok(None),
            (_, many) => {
                let exact: Vec<&&Account> = many.iter().filter(|a| chosen(a)).collect();
                if let [one] = exact[..] {
                    return Ok(Some(one.id));
                }
                let list =
                    many.iter().filter_map(|a| a.handles.last().map(|h| h.1.as_str())).collect::<Vec<_>>();
                Err(BookError::WhichOne(list.join(", ")))
            }
        }
    }

    fn add(&mut self, s: &Seen) -> AccountId {
        let mut a = Account {
            id: self.ids.make(),
            platform: s.platform,
            platform_id: s.platform_id.clone(),
            handles: Timeline::default(),
            holdings: Timeline::default(),
        };
        if let Some(handle) = &s.handle {
            // The handle passes from whoever bore it on that day.
            let key = (s.platform, s.platform.handle_key(handle));
            for other in self.by_handle.get(&key).cloned().unwrap_or_default() {
                self.touch(other);
                if let Some(o) = self.accounts.get_mut(&other)
                    && o.handles.on(s.on).is_some_and(|(_, h)| s.platform.handle_key(h) == key.1)
                {
                    o.handles.end(s.on);
                }
            }
            name(&mut a, handle, s);
        }
        hold(&mut a, s);
        self.index(&a);
        self.touched.insert(a.id);
        let id = a.id;
        self.accounts.insert(id, a);
        self.appears(s.person, s.platform, s.on);
        id
    }

    /// An account where there was confirmed to be none: the confirmation ends.
    fn appears(&mut self, person: PersonId, platform: Platform, day: Day) {
        for a in self.absences.get_mut(&(person, platform)).into_iter().flatten() {
            if a.span.contains(day) {
                a.span.until = day;
                self.touched_absences.insert((person, platform));
            }
        }
    }

    /// Records that somebody has looked and there is no account.
    ///
    /// # Errors
    /// [`BookError::Known`] if an account is held there on that day.
    pub fn confirm_none(
        &mut self,
        person: PersonId,
        platform: Platform,
        day: Day,
    ) -> Result<Change, BookError> {
        let all = self.by_person.get(&(person, platform)).map_or(&[][..], Vec::as_slice);
        for a in all.iter().filter_map(|id| self.accounts.get(id)) {
            if a.holdings.on(day).is_some_and(|h| h.1.person == person) {
                let handle = a.handles.on(day).map_or("—", |h| h.1.as_str());
                return Err(BookError::Known(handle.to_owned()));
            }
        }
        let known = self.absences.entry((person, platform)).or_default();
        if known.iter().any(|a| a.span.contains(day)) {
            return Ok(Change::None);
        }
        known.push(Absence { person, platform, by: self.by.clone(), span: Span::since(day) });
        self.touched_absences.insert((person, platform));
        Ok(Change::Created)
    }

    /// Writes what changed.
    pub async fn write(&mut self, ctx: &mut Ctx, stamp: Stamp) -> db::Result<()> {
        for id in std::mem::take(&mut self.touched) {
            let Some(a) = self.accounts.get(&id) else { continue };
            let before = self.before.remove(&id);
            if before.is_none() {
                store::add_account(&mut ctx.tx, a).await?;
            }
            let old_id = before.as_ref().and_then(|b| b.platform_id.as_ref());
            if let Some(platform_id) = a.platform_id.as_ref().filter(|n| Some(*n) != old_id) {
                store::set_identity(&mut ctx.tx, id, platform_id, stamp).await?;
            }
            let old = before.as_ref().map_or(&[][..], |b| b.handles.facts());
            let (gone, come) = difference(old, a.handles.facts());
            for h in &gone {
                store::close_handle(&mut ctx.tx, id, h, stamp).await?;
            }
            for h in &come {
                store::add_handle(&mut ctx.tx, id, h, stamp).await?;
            }
            let old = before.as_ref().map_or(&[][..], |b| b.holdings.facts());
            let (gone, come) = difference(old, a.holdings.facts());
            for h in &gone {
                store::close_holding(&mut ctx.tx, id, h, stamp).await?;
            }
            for h in &come {
                store::add_holding(&mut ctx.tx, id, h, stamp).await?;
            }
        }
        for key in std::mem::take(&mut self.touched_absences) {
            for a in self.absences.get(&key).into_iter().flatten() {
                store::set_absence(&mut ctx.tx, a, stamp).await?;
            }
        }
        Ok(())
    }
}

/// Says what an account is called from the row's day on. A handle is believed since ever until another one is seen.
fn name(a: &mut Account, handle: &str, s: &Seen) {
    let known = a.handles.on(s.on).or_else(|| a.handles.last());
    if known.is_some_and(|(_, h)| a.platform.handle_key(h) == a.platform.handle_key(handle)) {
        return;
    }
    let span = match (s.span, a.handles.last()) {
        (Some(span), _) => span,
        (None, None) => Span::ALWAYS,
        (None, Some(_)) => Span::since(s.on),
    };
    a.handles.lay(span, handle.to_owned());
}

/// Says who holds an account. What is not stated stays as it is known; a capacity that was unstated becomes the stated one.
fn hold(a: &mut Account, s: &Seen) {
    let known = a.holdings.on(s.on).or_else(|| a.holdings.last()).cloned();
    let declared = s.declared.or(known.as_ref().map(|k| k.1.declared)).unwrap_or(false);
    match known {
        None => {
            let owner = s.owner.unwrap_or(Owner::Unstated);
            let span = s.span.unwrap_or(Span::ALWAYS);
            a.holdings.lay(span, Holding { person: s.person, owner, declared });
        }
        Some((span, h)) => {
            let owner = s.owner.unwrap_or(h.owner);
            let new = Holding { person: s.person, owner, declared };
            let stated = s.span.unwrap_or(Span { from: span.from, until: Day::MAX });
            // A capacity learnt late was so before: only another holder, or another stated capacity, begins anew.
            let same = h.person == s.person && (h.owner == Owner::Unstated || h.owner == owner);
            if same {
                // A later first day is that of a new handle; the account was held before it. A last day ends both.
                let until = if stated.until == Day::MAX { span.until } else { stated.until };
                let wanted = Span { from: span.from.min(stated.from), until };
                if wanted != span || new != h {
                    a.holdings =
                        Timeline::new(a.holdings.facts().iter().filter(|f| f.0 != span).cloned().collect());
                    a.holdings.lay(wanted, new);
                }
            } else {
                let from = if s.span.is_some() { stated.from.max(span.from) } else { s.on };
                let until = if stated.until == Day::MAX { span.until } else { stated.until };
                a.holdings.lay(Span { from, until }, new);
            }
        }
    }
}
