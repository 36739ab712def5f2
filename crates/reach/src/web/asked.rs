//! What the address of the first page, and of its files, asks for.

use access::{Action, Ctx};
use areas::model::{AreaId, AreaKind};
use areas::resolve::Resolver;
use base::{AsOf, Day};
use register::model::Role;
use system::{Refusal, Subject, Visit};
use ui::Here;

use super::{bad_parameter, no_report};
use crate::dashboard::{Key, Wanted};
use crate::messages as m;
use crate::morning::Since;
use crate::number::ReportNo;
use crate::rules::verdict::Verdict;

/// The parameters `on role rule under verdict sort`; an empty one is one that is not there.
pub(super) struct Asked {
    pub as_of: AsOf,
    pub verdict: Option<Verdict>,
    pub order: Option<(Key, bool)>,
    /// The day with which this one is to be compared.
    since: Option<Day>,
    role: Option<Role>,
    rule: Option<String>,
    under: Option<String>,
}

impl Asked {
    /// Reads the address.
    pub fn read(here: &Here, today: Day) -> Result<Asked, Refusal> {
        let given = |name: &str| here.value(name).map(|v| v.trim().to_owned()).filter(|v| !v.is_empty());
        let role = match given("role") {
            None => None,
            Some(v) => Some(Role::parse(&v).ok_or_else(|| one_of("role", &v, &Role::ALL.map(Role::name)))?),
        };
        let verdict = match given("verdict") {
            None => None,
            Some(v) => Some(verdict(&v).ok_or_else(|| one_of("verdict", &v, &VERDICTS.map(Verdict::name)))?),
        };
        let order = match ui::table::Sort::asked(here) {
            None => None,
            Some(s) => {
                let key = Key::ALL.into_iter().find(|k| k.name() == s.key);
                Some((key.ok_or_else(|| one_of("sort", &s.key, &Key::ALL.map(Key::name)))?, s.descending))
            }
        };
        let (as_of, since) = (as_of(here, today)?, day(here, "since")?);
        Ok(Asked { as_of, verdict, order, since, role, rule: given("rule"), under: given("under") })
    }

    /// What is wanted of the report, and the name of the area to which it is narrowed down.
    pub async fn wanted(&self, ctx: &mut Ctx) -> Result<(Wanted, Option<AreaId>), Refusal> {
        let under = match &self.under {
            None => None,
            Some(asked) => {
                let scope = ctx.authorise(Action::ReadReach)?;
                let resolver = Resolver::within(ctx, &scope, &AreaKind::REPRESENTED, self.as_of)
                    .await
                    .map_err(access::AccessError::from)?;
                let found = resolver.find(asked, None, None, self.as_of.day);
                Some(found.map_err(|e| bad_parameter("under", asked, |l| e.text().get(l).to_owned()))?)
            }
        };
        Ok((Wanted { as_of: self.as_of, role: self.role, rule: self.rule.clone(), under }, under))
    }

    /// The day with which the page compares: as asked, else that of the last meeting (of the area to which the page is narrowed down).
    pub async fn compared(
        &self,
        visit: &Visit,
        ctx: &mut Ctx,
        under: Option<AreaId>,
    ) -> Result<Since, Refusal> {
        let on = self.as_of.day;
        let of = under.map_or(Subject::Morning, |id| Subject::Area(id.uuid()));
        let meeting = match self.since {
            None => visit.shared.last_meeting(ctx, of, on).await?,
            Some(_) => None,
        };
        Ok(Since::before(on, self.since, meeting))
    }
}

/// The point of view that an address asks for: the day of `on`, today if it does not say; `no`, the number of a printed report, says both
/// the day and what was known.
pub(super) fn as_of(here: &Here, today: Day) -> Result<AsOf, Refusal> {
    let given = |name: &str| here.value(name).filter(|v| !v.trim().is_empty());
    if let Some(value) = given("no") {
        let no: ReportNo = value.parse().map_err(|()| no_report(&value))?;
        return Ok(no.as_of());
    }
    Ok(AsOf::current(day(here, "on")?.unwrap_or(today)))
}

/// A day in the address.
pub(super) fn day(here: &Here, name: &str) -> Result<Option<Day>, Refusal> {
    let Some(value) = here.value(name).filter(|v| !v.trim().is_empty()) else { return Ok(None) };
    match words::dates::parse(&value) {
        Ok(Some(day)) => Ok(Some(day)),
        _ => Err(bad_parameter(name, &value, m::hint_day)),
    }
}

const VERDICTS: [Verdict; 4] = [Verdict::Met, Verdict::NotMet, Verdict::CannotTell, Verdict::NoTarget];

pub(super) fn verdict(name: &str) -> Option<Verdict> {
    VERDICTS.into_iter().find(|v| v.name() == name)
}

fn one_of(parameter: &str, value: &str, known: &[&str]) -> Refusal {
    bad_parameter(parameter, value, |l| m::hint_one_of(l, known.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Result<Asked, Refusal> {
        Asked::read(&Here::new(&format!("/?{query}")), Day::from_number(20_000))
    }

    #[test]
    fn what_is_not_said_is_left_open_and_nonsense_is_named() {
        let a = read("role=&on=&sort=&verdict=").ok().unwrap();
        let today = AsOf::current(Day::from_number(20_000));
        assert_eq!((a.as_of, a.role, a.verdict, a.order), (today, None, None, None));
        let a = read("role=विधायक&on=30-05-2025&sort=-share&verdict=not_met&rule=x").ok().unwrap();
        assert_eq!((a.as_of.day.to_string().as_str(), a.role), ("2025-05-30", Some(Role::Mla)));
        assert_eq!((a.verdict, a.order), (Some(Verdict::NotMet), Some((Key::Share, true))));
        assert_eq!(a.rule.as_deref(), Some("x"));
        for (query, name) in [
            ("role=king", "role"),
            ("on=soon", "on"),
            ("since=soon", "since"),
            ("no=R-1", "no"),
            ("sort=x", "sort"),
            ("verdict=good", "verdict"),
        ] {
            let Err(Refusal::Told(kind, text, _)) = read(query) else { panic!("{query}") };
            assert_eq!(kind.status(), if name == "no" { 404 } else { 422 });
            assert!(text.hi.contains(name) && text.en.contains(name), "{query}");
        }
    }
}
