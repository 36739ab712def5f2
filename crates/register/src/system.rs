//! How the register presents itself to the binary.

use std::collections::BTreeMap;

use access::vault::Sealed;
use access::{AccessError, Action, Actor, Ctx, Host, Offices, Role};
use async_trait::async_trait;
use base::Day;
use base::uuid::Uuid;
use db::Tx;
use intake::Kind;
use system::{
    Concern, Erased, Erasing, Exit, Failure, Fate, Held, Out, Panel, PeopleTable, Routes, Shared, Subject,
    System,
};
use ui::NavItem;
use words::message::both;
use words::{Locale, Text};

use crate::actions::{RegisterError, designations, roll};
use crate::{cli, counting, held, kinds, messages as m, report, store, web};

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Register;

/// Those whose own account is that of a worker.
const FIELD: [Role; 5] =
    [Role::Worker, Role::PageHead, Role::BoothPresident, Role::KendraConvener, Role::MandalPresident];

/// Booths that are named where many are above.
const NAMED: usize = 5;

#[async_trait]
impl System for Register {
    fn name(&self) -> &'static str {
        "register"
    }

    /// Who holds which public office. No worker stands in these.
    fn open_tables(&self) -> &'static [&'static str] {
        &["register_name", "register_office"]
    }

    fn routes(&self) -> Routes {
        web::routes()
    }

    fn nav(&self, l: Locale, who: &Actor) -> Vec<NavItem> {
        let item =
            |action, href: &str, label| who.may(action).then(|| NavItem { href: href.to_owned(), label });
        let workers = item(Action::CountWorkers, web::workers::WORKERS, m::title_workers(l));
        let find = item(Action::FindByNumber, web::FIND, m::find_title(l));
        // Whoever has a duty of the organisation has work of their own.
        let held = who.user().map(|u| u.authority.held()).unwrap_or_default();
        let own = held.iter().any(|h| FIELD.contains(&h.role));
        let mine = own.then(|| NavItem { href: web::my_work::MY_WORK.to_owned(), label: m::work_mine(l) });
        mine.into_iter().chain(workers).chain(find).collect()
    }

    async fn panels(
        &self,
        shared: &Shared,
        ctx: &mut Ctx,
        of: Subject,
        _on: Day,
    ) -> Result<Vec<Panel>, AccessError> {
        match of {
            Subject::Person(id) => Ok(web::panel(shared, ctx, id.into()).await?.into_iter().collect()),
            Subject::Area(id) => Ok(web::roll::panel(ctx, id).await?.into_iter().collect()),
            _ => Ok(Vec::new()),
        }
    }

    fn sealed(&self) -> Vec<Sealed> {
        let mut all = store::contacts::SEALED.to_vec();
        all.extend(store::workers::sealed());
        all
    }

    fn kinds(&self) -> Vec<Box<dyn Kind>> {
        kinds::all()
    }

    fn people_tables(&self) -> Vec<PeopleTable> {
        vec![
            PeopleTable { table: "register_name", fate: Fate::PublicRecord },
            PeopleTable { table: "register_office", fate: Fate::PublicRecord },
            PeopleTable { table: "register_staff", fate: Fate::Destroyed },
            PeopleTable { table: "register_contact", fate: Fate::Destroyed },
            PeopleTable { table: "register_worker", fate: Fate::Destroyed },
            PeopleTable { table: "register_worker_number", fate: Fate::Destroyed },
            PeopleTable { table: "register_duty", fate: Fate::Destroyed },
            PeopleTable { table: "register_truth", fate: Fate::Destroyed },
            PeopleTable { table: "register_extra", fate: Fate::Destroyed },
            PeopleTable { table: "register_notice", fate: Fate::Destroyed },
            PeopleTable { table: "register_same_pair", fate: Fate::Destroyed },
            PeopleTable { table: "register_same", fate: Fate::Destroyed },
            PeopleTable { table: "register_linked", fate: Fate::Destroyed },
            PeopleTable { table: "register_work", fate: Fate::Destroyed },
            PeopleTable { table: "register_answer", fate: Fate::Destroyed },
            PeopleTable { table: "register_tour", fate: Fate::Destroyed },
            PeopleTable { table: "register_tour_unit", fate: Fate::Destroyed },
            PeopleTable { table: "register_sample_person", fate: Fate::Destroyed },
            PeopleTable { table: "register_sample_answer", fate: Fate::Destroyed },
        ]
    }

    async fn held_about(&self, ctx: &mut Ctx, person: Uuid) -> Result<Vec<Held>, AccessError> {
        held::about(ctx, person.into()).await
    }

    /// A worker who was not told of the entry yet is written to by nobody, and stands in no file that goes out.
    async fn forbids(
        &self,
        ctx: &mut Ctx,
        person: Uuid,
        _purpose: &str,
    ) -> Result<Option<Text>, AccessError> {
        let worker = store::one_worker::is_worker(&mut ctx.tx, person).await?;
        let (mut told, mut gone) = (false, false);
        for entry in store::linked::group(&mut ctx.tx, person).await? {
            let answer =
                store::one_worker::notice(&mut ctx.tx, entry.into()).await?.map(|(answer, _)| answer);
            told |= answer.as_deref() == Some("told");
            gone |= answer.is_some_and(|a| a != "told");
        }
        Ok(match (gone, told) {
            (true, _) => Some(both(m::notice_gone)),
            (false, true) => None,
            (false, false) => worker.then(|| both(m::worker_notice_due)),
        })
    }

    async fn erase(&self, ctx: &mut Ctx, person: Uuid, step: Erasing) -> Result<Vec<Erased>, AccessError> {
        let public = store::person::is_public(&mut ctx.tx, person.into()).await?;
        let worker = store::one_worker::is_worker(&mut ctx.tx, person).await?;
        let before = if worker { counting::state(ctx, person.into()).await? } else { Default::default() };
        let mut done = match step {
            Erasing::Hide => store::person::hide(&mut ctx.tx, person.into(), ctx.now, public).await?,
            Erasing::Destroy => store::person::destroy(&mut ctx.tx, person.into(), public).await?,
        };
        if worker {
            if step == Erasing::Hide {
                // A file that is being prepared was looked at while they were here.
                store::workers::set_imported(&mut ctx.tx, ctx.now).await?;
            }
            let day = ctx.today().number();
            // Linked entries are one person: who is forgotten is forgotten in all of them.
            for entry in store::linked::reached(&mut ctx.tx, person).await? {
                done.extend(match step {
                    Erasing::Hide => {
                        store::notice::leaves(&mut ctx.tx, entry, day, None).await?;
                        store::one_worker::hide(&mut ctx.tx, entry, ctx.now).await?
                    }
                    Erasing::Destroy => store::one_worker::destroy(&mut ctx.tx, entry).await?,
                });
                done.extend(match step {
                    Erasing::Hide => store::work::hide(&mut ctx.tx, entry, ctx.now).await?,
                    Erasing::Destroy => store::work::destroy(&mut ctx.tx, entry).await?,
                });
                if step == Erasing::Destroy {
                    done.extend(store::sample::destroy(&mut ctx.tx, entry).await?);
                }
                // Until the legal date the decisions still tell which entries are to be destroyed.
                done.extend(store::linked::forget(&mut ctx.tx, entry, step == Erasing::Destroy).await?);
            }
            counting::shift(ctx, person.into(), before).await?;
        }
        let mut rows: BTreeMap<&'static str, u64> = BTreeMap::new();
        for (table, n) in done {
            *rows.entry(table).or_default() += n;
        }
        Ok(rows.into_iter().map(|(table, rows)| Erased::of(table, rows)).collect())
    }

    async fn settle(&self, host: &Host) -> Result<(), Failure> {
        Ok(counting::settle(host).await?)
    }

    async fn concerns(&self, ctx: &mut Ctx) -> Result<Vec<Concern>, AccessError> {
        let found = async {
            let above = roll::everywhere(ctx).await?;
            Ok((above, designations::list(ctx).await?))
        };
        let (above, kept) = match found.await {
            Ok(found) => found,
            Err(RegisterError::Access(e)) => return Err(e),
            Err(_) => return Ok(Vec::new()),
        };
        let mut all = Vec::new();
        if !above.is_empty() {
            let named: Vec<&str> = above.iter().take(NAMED).map(|b| b.code.as_str()).collect();
            let found = both(|l| m::roll_doctor(l, above.len(), named.join(", ")));
            all.push(Concern { name: "roll", found, way_out: both(m::roll_doctor_way_out) });
        }
        if kept.unneeded > 0 {
            let n = |n: i64, l| words::numbers::grouped(n, l);
            let found = both(|l| m::designation_voter_ids(l, n(kept.voter_ids, l), n(kept.unneeded, l)));
            all.push(Concern { name: "voter_ids", found, way_out: both(m::designation_doctor_way_out) });
        }
        Ok(all)
    }

    fn commands(&self, l: Locale) -> Vec<clap::Command> {
        vec![
            cli::command(l),
            cli::register(l),
            cli::designation::command(l),
            cli::field::command(l),
            report::command(l),
        ]
    }

    async fn command(
        &self,
        shared: &Shared,
        out: &mut Out,
        name: &str,
        given: &clap::ArgMatches,
    ) -> Result<Exit, Failure> {
        match name {
            "report" => report::run(shared, out, given).await,
            "register" => cli::whole(&shared.host, out, given).await,
            "designation" => cli::designation::run(&shared.host, out, given).await,
            "field" => cli::field::run(&shared.host, out, given).await,
            _ => cli::run(&shared.host, out, given).await,
        }
    }
}

/// A grant that came with an office ends with it.
#[async_trait]
impl Offices for Register {
    async fn holds(&self, tx: &mut Tx, office: Uuid, person: Uuid, on: Day) -> db::Result<bool> {
        store::holds(tx, office.into(), person.into(), on).await
    }
}
