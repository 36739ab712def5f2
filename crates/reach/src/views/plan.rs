//! The plan of a representative in sentences.

use ui::{Markup, html};
use words::Locale;
use words::numbers::{bounds, grouped};

use super::day;
use crate::messages as m;
use crate::report::{Report, ReportRow};
use crate::rules::forecast::{Forecast, Outlook, Pace};

/// The plan; nothing where no target is set.
pub(crate) fn plan(l: Locale, x: &ReportRow) -> Markup {
    let (Some(f), Some(needed)) = (&x.forecast, x.judgement.needed) else { return html! {} };
    html! {
        section #plan {
            h2 { (m::plan_title(l)) }
            p.lead { (outlook(l, f)) }
            p { (m::plan_target(l, needed, day(f.target_day, l))) " " (pace_line(l, f, needed)) }
            @if let Some(b) = f.followers {
                p { (m::plan_forecast(l, day(f.target_day, l), bounds(b, l))) " " (chance(l, f)) }
                p { small { (m::plan_how(l)) } }
            }
        }
    }
}

fn outlook(l: Locale, f: &Forecast) -> String {
    let why = f.doubt.map_or_else(String::new, |d| m::plan_doubt(l, d.name()));
    m::plan_outlook(l, f.outlook.name(), why)
}

fn pace_line(l: Locale, f: &Forecast, needed: i64) -> String {
    let (Some(now), Some(pace), Some(per_day)) = (f.now, f.pace, f.needed_per_day) else {
        return String::new();
    };
    if per_day.millionths() == 0 {
        return m::plan_reached(l, a_day(pace, l));
    }
    let times = f.pace_ratio.map_or_else(String::new, |r| {
        let tenths = (r.fraction() * 10.0).round() as i64;
        m::plan_times(l, format!("{}.{}", grouped(tenths / 10, l), tenths % 10))
    });
    m::plan_now(l, bounds(now.count.into(), l), a_day(per_day, l), needed, a_day(pace, l), times)
}

/// Followers a day: whole ones, or tenths where there are few.
fn a_day(p: Pace, l: Locale) -> String {
    let n = p.fraction();
    if n.abs() >= 10.0 { grouped(p.whole(), l) } else { format!("{n:.1}") }
}

fn chance(l: Locale, f: &Forecast) -> String {
    match f.chance.map(|c| c.as_ppm()) {
        None => String::new(),
        Some(..50_000) => m::plan_chance_low(l),
        Some(950_001..) => m::plan_chance_high(l),
        Some(ppm) => m::plan_chance(l, ((ppm + 50_000) / 100_000).clamp(1, 9)),
    }
}

/// How many are ahead, will arrive, are behind: one sentence for a report with plans.
pub(crate) fn of_all(l: Locale, r: &Report) -> Option<String> {
    let plans = || r.rows.iter().filter_map(|x| x.forecast.as_ref());
    let target = plans().next()?.target_day;
    let n = |o: Outlook| plans().filter(|f| f.outlook == o).count();
    r.rule.as_ref()?;
    Some(m::plan_of_all(
        l,
        day(target, l),
        n(Outlook::Ahead),
        n(Outlook::Arrives),
        n(Outlook::Behind),
        n(Outlook::CannotForecast),
    ))
}
