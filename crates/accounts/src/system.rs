//! How accounts present themselves to the binary.

use access::{AccessError, Ctx};
use async_trait::async_trait;
use base::uuid::Uuid;
use intake::Kind;
use register::model::PersonId;
use system::{Erased, Erasing, Fate, Held, PeopleTable, System};
use words::Text;

use crate::kinds;
use crate::messages as m;
use crate::store::person;

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Accounts;

#[async_trait]
impl System for Accounts {
    fn name(&self) -> &'static str {
        "accounts"
    }

    fn kinds(&self) -> Vec<Box<dyn Kind>> {
        kinds::all()
    }

    fn people_tables(&self) -> Vec<PeopleTable> {
        vec![
            PeopleTable { table: "accounts_holding", fate: Fate::PublicRecord },
            PeopleTable { table: "accounts_absence", fate: Fate::PublicRecord },
        ]
    }

    async fn held_about(&self, ctx: &mut Ctx, person: Uuid) -> Result<Vec<Held>, AccessError> {
        let (l, today) = (ctx.locale, ctx.today());
        let found = person::of_person(&mut ctx.tx, person.into(), today).await?;
        let held = |(platform, handle, owner, span, at): person::HeldAccount| {
            let handle = handle.map_or_else(|| m::held_no_handle(l), |h| format!("@{h}"));
            let mut rows = vec![
                (Text::new(platform.label_hi(), platform.label_en()).get(l).to_owned(), handle),
                (m::held_owner(l), Text::new(owner.label_hi(), owner.label_en()).get(l).to_owned()),
            ];
            rows.extend(span.last().map(|last| (m::held_until(l), words::dates::date(last, l))));
            Held {
                title: m::held_account(l),
                rows,
                why: m::held_account_why(l),
                since: Some(at),
                source: m::held_account_source(l),
            }
        };
        Ok(found.into_iter().map(held).collect())
    }

    /// Accounts of whoever holds an office are published, and stay; see the README of `privacy`.
    async fn erase(&self, ctx: &mut Ctx, person: Uuid, step: Erasing) -> Result<Vec<Erased>, AccessError> {
        let id = PersonId::from(person);
        if register::store::person::is_public(&mut ctx.tx, id).await? {
            return Ok(Vec::new());
        }
        let done = match step {
            Erasing::Hide => vec![("accounts_holding", person::hide(&mut ctx.tx, id, ctx.now).await?)],
            Erasing::Destroy => person::destroy(&mut ctx.tx, id).await?,
        };
        Ok(done.into_iter().map(|(table, rows)| Erased::of(table, rows)).collect())
    }
}
