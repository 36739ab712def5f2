//! Whose accounts an address asks for: those of an analyst's representatives, or of an area's.

use access::{AccessError, Action, Ctx};
use areas::model::AreaKind;
use areas::resolve::Resolver;
use base::Kind;
use register::model::PersonId;
use system::Refusal;
use ui::Here;
use words::Locale;
use words::message::both;

use super::bad_parameter;
use crate::due::{meant, served, under};
use crate::messages as m;
use crate::views::due::Whose;
use crate::world::World;

/// Letters of a name that are read.
const LONGEST: usize = 100;

/// Whose accounts, and the representatives who hold them; `None` if the address does not say. `analyst` is an id or a name,
/// `under` a code or a name.
///
/// # Errors
/// If nobody, or more than one, is meant.
pub(super) async fn whose(
    ctx: &mut Ctx,
    world: &World,
    here: &Here,
    l: Locale,
) -> Result<Option<(Whose, Vec<PersonId>)>, Refusal> {
    if let Some(person) = analyst(world, here)? {
        let name = world.names.get(&person).map_or("—", |n| n.get(l)).to_owned();
        return Ok(Some((Whose { name, query: format!("analyst={person}") }, served(world, person))));
    }
    let Some(asked) = given(here, "under") else { return Ok(None) };
    let scope = ctx.authorise(Action::ReadReach)?;
    let resolver = Resolver::within(ctx, &scope, &AreaKind::REPRESENTED, world.as_of)
        .await
        .map_err(AccessError::from)?;
    let area = resolver
        .find(&asked, None, None, world.as_of.day)
        .map_err(|e| bad_parameter("under", &asked, |l| e.text().get(l).to_owned()))?;
    let known = world.areas.get(&area);
    let name = known.map_or(asked.as_str(), |a| a.name(l)).to_owned();
    let code = known.map_or(asked.as_str(), |a| a.identity.code.as_str());
    let query = format!("under={}", ui::here::segment(code));
    Ok(Some((Whose { name, query }, under(world, area))))
}

fn given(here: &Here, name: &str) -> Option<String> {
    let text: String = here.value(name)?.replace('\0', "").trim().chars().take(LONGEST).collect();
    Some(text).filter(|t| !t.is_empty())
}

/// The person whom `analyst` means; `None` if the address does not say.
///
/// # Errors
/// If nobody who serves, or more than one, is meant.
pub(super) fn analyst(world: &World, here: &Here) -> Result<Option<PersonId>, Refusal> {
    let Some(asked) = given(here, "analyst") else { return Ok(None) };
    match meant(world, &asked)[..] {
        [one] => Ok(Some(one)),
        [] => {
            let ways = vec![("/due".to_owned(), both(m::due_all))];
            Err(Refusal::Told(Kind::NotFound, both(|l| m::due_unknown(l, &asked)), ways))
        }
        ref many => {
            let way = |id: &PersonId| {
                let to = |l| world.names.get(id).map_or_else(|| id.to_string(), |n| n.get(l).to_owned());
                (here.with("analyst", &id.to_string()).href(), both(to))
            };
            let why = both(|l| m::due_several(l, &asked));
            Err(Refusal::Told(Kind::Invalid, why, many.iter().map(way).collect()))
        }
    }
}
