//! How data protection presents itself to the binary.

use access::{AccessError, Actor, Ctx, Host, UserId, erasure, grants, users};
use async_trait::async_trait;
use base::uuid::Uuid;
use base::{AsOf, Kind};
use register::model::PersonId;
use system::{Erased, Erasing, Exit, Failure, Fate, Held, Out, PeopleTable, Routes, Shared, System, Told};
use ui::NavItem;
use words::{Locale, Text, message::both};

use crate::actions::{consents, erasures, notices};
use crate::handling::handling;
use crate::model::{Purpose, Setting};
use crate::rules::Forbidden;
use crate::{cli, messages as m, store, web};

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Privacy;

#[async_trait]
impl System for Privacy {
    fn name(&self) -> &'static str {
        "privacy"
    }

    fn routes(&self) -> Routes {
        web::routes()
    }

    fn open_routes(&self) -> Routes {
        web::open_routes()
    }

    /// Whoever has signed in has data of their own here.
    fn nav(&self, l: Locale, who: &Actor) -> Vec<NavItem> {
        if who.user().is_none() {
            return Vec::new();
        }
        vec![NavItem { href: web::MY_DATA.to_owned(), label: m::nav_my_data(l) }]
    }

    fn contact_page(&self) -> Option<&'static str> {
        Some(web::HANDLING)
    }

    /// Its own tables, and those of `access`, which is no system.
    fn people_tables(&self) -> Vec<PeopleTable> {
        let mut all: Vec<PeopleTable> =
            erasure::WAYS.map(|table| PeopleTable { table, fate: Fate::Destroyed }).into();
        all.extend([
            PeopleTable { table: erasure::USERS, fate: Fate::Parted },
            PeopleTable { table: erasure::LOGINS, fate: Fate::Destroyed },
            PeopleTable { table: erasure::GRANTS, fate: Fate::Proof },
            PeopleTable { table: erasure::EXPORTS, fate: Fate::Proof },
            PeopleTable { table: erasure::TRAIL, fate: Fate::Proof },
            PeopleTable { table: "privacy_consent", fate: Fate::Proof },
            PeopleTable { table: "privacy_request", fate: Fate::Parted },
            PeopleTable { table: "privacy_erasure", fate: Fate::Proof },
            PeopleTable { table: "privacy_hold", fate: Fate::Proof },
        ]);
        all
    }

    async fn held_about(&self, ctx: &mut Ctx, person: Uuid) -> Result<Vec<Held>, AccessError> {
        let l = ctx.locale;
        let id = UserId::from(person);
        let Some(account) = users::one(&mut ctx.tx, id).await? else { return Ok(Vec::new()) };
        let mut rows = vec![(m::held_called(l), account.name)];
        rows.extend(account.login.map(|login| (m::held_login(l), login)));
        let today = ctx.today();
        let standing = grants::of_person(&mut ctx.tx, id).await?;
        for g in standing.iter().filter(|g| g.ended_at.is_none() && g.until > today) {
            let unit = match g.area {
                Some(area) => {
                    areas::store::one::called(&mut ctx.tx, area.into(), AsOf::current(today)).await?
                }
                None => Some(both(m::everywhere)),
            };
            rows.push((
                m::held_role(l),
                unit.map_or_else(|| g.role.title(l), |u| m::role_at(l, g.role.title(l), u.get(l))),
            ));
        }
        Ok(vec![Held {
            title: m::held_sign_in(l),
            rows,
            why: m::held_sign_in_why(l),
            since: None,
            source: m::held_sign_in_source(l),
        }])
    }

    async fn erase(&self, ctx: &mut Ctx, person: Uuid, step: Erasing) -> Result<Vec<Erased>, AccessError> {
        let id = UserId::from(person);
        if step == Erasing::Hide {
            return Ok(vec![Erased::of(erasure::USERS, erasure::hide(ctx, id).await?)]);
        }
        let mut done: Vec<Erased> = erasure::destroy(&mut ctx.tx, id)
            .await?
            .into_iter()
            .map(|(table, n)| Erased::of(table, n))
            .collect();
        let person = PersonId::from(person);
        done.push(Erased::of("privacy_request", store::requests::forget(&mut ctx.tx, person).await?));
        done.push(Erased::of("privacy_consent", store::receipts::forget(&mut ctx.tx, person).await?));
        Ok(done)
    }

    async fn forbids(&self, ctx: &mut Ctx, person: Uuid, purpose: &str) -> Result<Option<Text>, AccessError> {
        // What nobody has a notice for may not be used.
        let Some(purpose) = Purpose::from_name(purpose) else { return Ok(Some(both(m::no_notice))) };
        match consents::may_use(ctx, person.into(), purpose).await {
            Ok(Ok(())) => Ok(None),
            Ok(Err(why)) => Ok(Some(both(|l| forbidden(why, l)))),
            Err(crate::actions::PrivacyError::Access(e)) => Err(e),
            Err(_) => Ok(Some(both(m::no_notice))),
        }
    }

    async fn workers_are_told(&self, shared: &Shared, ctx: &mut Ctx) -> Result<Option<Told>, AccessError> {
        let l = ctx.locale;
        let x = handling(shared, ctx).await?;
        let shown = [Purpose::Work, Purpose::Contact];
        let notices = x.notices.into_iter().filter(|(p, _)| shown.contains(p));
        let notices = notices.filter_map(|(p, n)| Some((m::purpose(l, p.name()), n?.body))).collect();
        let contact = x.settings.get(Setting::Contact).to_owned();
        Ok(Some(Told { organisation: x.organisation, contact, notices }))
    }

    async fn takes_out(&self, shared: &Shared, ctx: &mut Ctx, person: Uuid) -> Result<bool, AccessError> {
        erasures::taken_out(shared, ctx, person.into()).await?;
        Ok(true)
    }

    async fn withheld(&self, ctx: &mut Ctx, purpose: &str) -> Result<Vec<Uuid>, AccessError> {
        let Some(purpose) = Purpose::from_name(purpose) else { return Ok(Vec::new()) };
        match consents::withheld(ctx, purpose).await {
            Ok(all) => Ok(all),
            Err(crate::actions::PrivacyError::Access(e)) => Err(e),
            Err(e) => Err(db::DbError::Other(e.to_string()).into()),
        }
    }

    async fn settle(&self, host: &Host) -> Result<(), Failure> {
        notices::draft(host).await.map_err(|e| Failure::plain(Kind::Internal, e))
    }

    fn commands(&self, l: Locale) -> Vec<clap::Command> {
        vec![cli::command(l)]
    }

    async fn command(
        &self,
        shared: &Shared,
        out: &mut Out,
        _name: &str,
        given: &clap::ArgMatches,
    ) -> Result<Exit, Failure> {
        cli::run(shared, out, given).await
    }
}

fn forbidden(why: Forbidden, l: Locale) -> String {
    match why {
        Forbidden::Hidden => m::forbidden_hidden(l),
        Forbidden::NoticeDue => m::forbidden_notice_due(l),
        Forbidden::Withdrawn => m::forbidden_withdrawn(l),
    }
}
