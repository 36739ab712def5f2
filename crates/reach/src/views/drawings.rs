//! What a representative's page draws: the number that decides with its forecast, each account's counts, its posts a week.

use base::{Bounds, Day};
use ui::bars::{Bars, bars};
use ui::series::{Fan, Series, series};
use ui::state::{Empty, empty};
use ui::{Markup, html};
use words::Locale;
use words::numbers::bounds;

use super::day;
use super::person::max_age;
use crate::messages as m;
use crate::model::{Explanation, Measure, Rule, Side, Target};
use crate::profile::{DAYS, Held, Profile, thinned};
use crate::rules::bursts::Burst;
use crate::rules::posts::weekly;
use crate::sentences as say;

/// Weeks of which the posts are drawn: half a year, as far as a plan looks ahead.
const WEEKS: i32 = 26;

/// All drawings, one for each platform: they differ too much in size for one scale. Beside its counts, its posts.
pub(super) fn drawings(l: Locale, p: &Profile) -> Markup {
    let target = p.standings.first().and_then(|s| Some((s.row.judgement.needed?, s.rule.as_ref()?)));
    let one_account = p.accounts.len() == 1;
    let deciding = (!one_account).then(|| deciding(l, p, target)).flatten();
    let accounts: Vec<(Series, Option<Bars>)> = p
        .accounts
        .iter()
        .enumerate()
        .filter_map(|(i, h)| {
            // The target of a sum says nothing of one account, unless it is the only one.
            let own = target.filter(|(_, rule)| match rule.target {
                Target::PerPlatform { platform, .. } => platform == h.account.platform,
                _ => one_account,
            });
            let counts = account(l, p, h, i, own)?;
            Some((counts, posts(l, p, h, i)))
        })
        .collect();
    if deciding.is_none() && accounts.is_empty() {
        let what = Empty { what: m::counts_none(l), filled_by: m::counts_none_who(l), action: None };
        return empty(l, &what);
    }
    html! {
        p { small { (m::counts_thinned(l)) } }
        @if let Some(s) = &deciding { (series(l, s)) }
        @for (counts, posts) in &accounts {
            div.charts {
                (series(l, counts))
                @if let Some(b) = posts { (bars(l, b)) }
            }
        }
    }
}

/// The number that decides, week by week, and where it may go.
fn deciding(l: Locale, p: &Profile, target: Option<(i64, &Rule)>) -> Option<Series> {
    let measure = p.standings.first()?.rule.as_ref().map_or(Measure::Sum, |r| r.measure);
    if p.weeks.is_empty() {
        return None;
    }
    let title = m::series_deciding(l, say::measure(measure, l));
    let mut drawn = drawn(l, p, "deciding".to_owned(), title, p.weeks.clone());
    drawn.target = target.map(|t| label(t, l));
    drawn.fan = fan(l, p);
    let jumps = p.accounts.iter().flat_map(|h| &h.jumps);
    drawn.events = jumps.map(|(b, said)| (b.to, jump(b, said, l))).collect();
    drawn.events.sort();
    Some(drawn)
}

/// The counts of one account; `None` where none may be used.
fn account(l: Locale, p: &Profile, h: &Held, i: usize, target: Option<(i64, &Rule)>) -> Option<Series> {
    let points = thinned(&h.points, p.on);
    if points.is_empty() {
        return None;
    }
    let mut drawn = drawn(l, p, format!("account-{i}"), title(l, p, h), points);
    // Of an only account the number that decides is its own.
    drawn.fan = (p.accounts.len() == 1).then(|| fan(l, p)).flatten();
    drawn.target = target.map(|t| label(t, l));
    let renamed = h.account.handles.facts().iter().skip(1);
    let renamed = renamed.map(|(span, handle)| (span.from, m::series_renamed(l, handle.as_str())));
    let purged = h.events.iter().map(|d| (*d, m::series_purged(l)));
    let jumps = h.jumps.iter().map(|(b, said)| (b.to, jump(b, said, l)));
    drawn.events = renamed.chain(purged).chain(jumps).collect();
    drawn.events.sort();
    Some(drawn)
}

/// The posts of an account, week by week; `None` where nobody counted any.
fn posts(l: Locale, p: &Profile, h: &Held, i: usize) -> Option<Bars> {
    let mut weeks = weekly(&h.posts, p.on, WEEKS);
    let known = || weeks.iter().filter_map(|(_, n)| *n);
    let (least, most) = (known().min()?, known().max()?);
    let first = weeks.iter().position(|(_, n)| n.is_some())?;
    weeks.drain(..first);
    Some(Bars {
        id: format!("posts-{i}"),
        title: m::posts_title(l, title(l, p, h)),
        description: m::posts_description(l, weeks.len(), least, most),
        counted: m::posts_counted(l),
        weeks,
    })
}

fn label((needed, rule): (i64, &Rule), l: Locale) -> (i64, String) {
    (needed, m::series_target(l, rule.name.as_str()))
}

fn fan(l: Locale, p: &Profile) -> Option<Fan> {
    (!p.fan.is_empty()).then(|| Fan { points: p.fan.clone(), label: m::series_fan(l) })
}

fn jump(b: &Burst, said: &[Explanation], l: Locale) -> String {
    let accepted = said.iter().any(|e| e.side == Side::Analyst { accepted: true });
    m::series_jump(l, if accepted { "accepted" } else { "open" }, bounds(b.gained, l))
}

fn title(l: Locale, p: &Profile, h: &Held) -> String {
    let name = h.account.handles.on(p.on).map(|(_, n)| n.clone()).or(h.account.platform_id.clone());
    let name = name.unwrap_or_else(|| m::account_unnamed(l));
    m::series_account(l, say::platform_name(h.account.platform, l), name)
}

/// One drawing, over the days from its first count to the day of the page.
fn drawn(l: Locale, p: &Profile, id: String, title: String, points: Vec<(Day, Bounds)>) -> Series {
    let said = |at: Option<&(Day, Bounds)>| at.map(|(d, b)| (day(*d, l), bounds(*b, l))).unwrap_or_default();
    let ((from, first), (to, last)) = (said(points.first()), said(points.last()));
    let begin = points.first().map_or(p.on.plus(-DAYS), |x| x.0).min(p.on.plus(-30));
    Series {
        id,
        title,
        description: m::series_description(l, from, first, to, last),
        from: begin,
        to: p.on,
        points,
        // So long a count may be used; beyond it nothing was known.
        gap_days: max_age(p),
        events: Vec::new(),
        target: None,
        fan: None,
    }
}
