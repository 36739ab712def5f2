//! Targets: added, changed by a new version, ended. Never overwritten.

use access::{Action, Ctx, Line};
use base::{AsOf, Day};
use words::message::both;

use crate::actions::ReachError;
use crate::messages;
use crate::model::Rule;
use crate::store::rules as store;

/// Adds a rule. A rule of the same name that is in force ends the day before; the new one is its next version. Saying the
/// same again changes nothing.
///
/// # Errors
/// [`ReachError::Invalid`] if the authority is blank or a version of the same name begins on the same day or later.
pub async fn add(ctx: &mut Ctx, mut new: Rule) -> Result<Rule, ReachError> {
    ctx.authorise(Action::ChangeRules)?;
    if new.authority.trim().is_empty() {
        return Err(ReachError::Invalid(both(messages::rule_no_authority)));
    }
    let now = AsOf::current(ctx.today());
    let known = store::rules(&mut ctx.tx, now).await?;
    let last = known.iter().filter(|r| r.name == new.name).max_by_key(|r| r.version).cloned();
    let stamp = ctx.stamp(None);
    if let Some(last) = last {
        let same = Rule { id: new.id, version: new.version, span: new.span, ..last.clone() } == new;
        if same && last.span == new.span {
            return Ok(last);
        }
        if last.span.from >= new.span.from {
            let (name, from) = (last.name.clone(), last.span.from.to_string());
            return Err(ReachError::Invalid(both(|l| messages::rule_later(l, &name, &from))));
        }
        new.version = last.version + 1;
        if last.span.until > new.span.from {
            let mut ended = last;
            ended.span.until = new.span.from;
            store::close(&mut ctx.tx, ended.id, stamp).await?;
            store::add(&mut ctx.tx, &ended, stamp).await?;
        }
    }
    store::add(&mut ctx.tx, &new, stamp).await?;
    let line = Line::of(Action::ChangeRules, format!("rule {} {}", new.name, new.version));
    ctx.audit(line.why(new.authority.as_str()));
    Ok(new)
}

/// Ends a rule: `last` is the last day on which it is in force.
///
/// # Errors
/// [`ReachError::NotFound`] if no version of the name is in force on that day.
pub async fn end(ctx: &mut Ctx, name: &str, last: Day, reason: Option<&str>) -> Result<Rule, ReachError> {
    ctx.authorise(Action::ChangeRules)?;
    let now = AsOf::current(ctx.today());
    let known = store::rules(&mut ctx.tx, now).await?;
    let found = known.into_iter().find(|r| r.name == name && r.span.contains(last));
    let mut rule = found.ok_or_else(|| {
        ReachError::NotFound(both(|l| messages::rule_not_in_force(l, name, last.to_string())))
    })?;
    rule.span.until = last.plus(1);
    let stamp = ctx.stamp(None);
    store::close(&mut ctx.tx, rule.id, stamp).await?;
    store::add(&mut ctx.tx, &rule, stamp).await?;
    ctx.audit(Line::of(Action::ChangeRules, format!("rule {name} {}", rule.version)).why(reason));
    Ok(rule)
}

/// All rules that were ever set, as they are known now.
pub async fn list(ctx: &mut Ctx) -> Result<Vec<Rule>, ReachError> {
    ctx.authorise(Action::ReadReach)?;
    let now = AsOf::current(ctx.today());
    Ok(store::rules(&mut ctx.tx, now).await?)
}
