//! How reach presents itself to the binary.

use access::{AccessError, Action, Actor, Ctx, Host};
use areas::model::AreaId;
use async_trait::async_trait;
use base::{AsOf, Bounds, Day};
use intake::Kind;
use register::model::Role;
use system::{Exit, Failure, Out, Routes, Shared, Subject, System};
use ui::NavItem;
use words::Locale;

use crate::dashboard::GROWTH_DAYS;
use crate::report::{Asked, judged_by, numbers_of};
use crate::rules::choose_rule::{covers, in_force};
use crate::rules::verdict::Verdict;
use crate::world::World;
use crate::{cli, kinds, messages, readings, web};

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Reach;

#[async_trait]
impl System for Reach {
    fn name(&self) -> &'static str {
        "reach"
    }

    fn routes(&self) -> Routes {
        web::routes()
    }

    fn nav(&self, l: Locale, actor: &Actor) -> Vec<NavItem> {
        web::nav(l, actor)
    }

    fn kinds(&self) -> Vec<Box<dyn Kind>> {
        kinds::all()
    }

    fn measures(&self, l: Locale) -> Vec<(&'static str, String)> {
        vec![
            ("sum", messages::promise_sum(l)),
            ("largest", messages::promise_largest(l)),
            ("met", messages::promise_met(l)),
        ]
    }

    async fn measured(
        &self,
        ctx: &mut Ctx,
        measure: &str,
        of: Subject,
        on: Day,
    ) -> Result<Option<Bounds>, AccessError> {
        let scope = ctx.authorise(Action::ReadReach)?;
        let world = World::seen(ctx, &scope, AsOf::current(on), None).await?;
        let known = |b: Bounds| Some(b).filter(|b| b.lower > 0 || b.upper.is_some());
        Ok(match (measure, of) {
            ("sum", Subject::Person(id)) => numbers_of(&world, id.into()).and_then(|j| known(j.sum.bounds)),
            ("largest", Subject::Person(id)) => {
                numbers_of(&world, id.into()).and_then(|j| known(j.largest.bounds))
            }
            ("met", Subject::Area(id) | Subject::Sheet(id)) => met(&world, id.into()),
            _ => None,
        })
    }

    async fn settle(&self, host: &Host) -> Result<(), Failure> {
        let mut ctx = host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await?;
        readings::rebuild_missing(&mut ctx).await.map_err(access::AccessError::from)?;
        ctx.commit().await?;
        Ok(())
    }

    fn commands(&self, l: Locale) -> Vec<clap::Command> {
        cli::commands(l)
    }

    async fn command(
        &self,
        shared: &Shared,
        out: &mut Out,
        name: &str,
        given: &clap::ArgMatches,
    ) -> Result<Exit, Failure> {
        cli::run(&shared.host, out, name, given).await
    }
}

/// How many of the seats of an area meet their target: surely, and at most.
fn met(world: &World, area: AreaId) -> Option<Bounds> {
    let asked = Asked {
        as_of: world.as_of,
        roll: None,
        role: Role::Mla,
        under: Some(area),
        rule: None,
        growth_days: GROWTH_DAYS,
        plans: false,
    };
    let rule =
        in_force(&world.rules, world.as_of.day).into_iter().find(|r| covers(&r.role, Role::Mla.name()))?;
    let report = judged_by(world, asked, Some(rule.clone()));
    let n = |v: Verdict| report.rows.iter().filter(|x| x.judgement.verdict == v).count() as i64;
    let (met, perhaps) = (n(Verdict::Met), n(Verdict::CannotTell));
    Some(Bounds { value: (perhaps == 0).then_some(met), lower: met, upper: Some(met + perhaps) })
}
