//! A count over the days: the line as counted, what is not known as a band, days without a count as a gap.

use base::{Bounds, Day};
use maud::{Markup, html};
use words::Locale;
use words::numbers::{bounds, grouped};

use crate::chart::{hatching, swatch};
use crate::extra::offered;
use crate::here::Here;
use crate::messages as m;
use crate::plot::{Frame, n, polyline, step, ticks};
use crate::table::{Column, Table, table};

/// A count over the days. All texts are in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// Unique on the page; letters, digits and `-`.
    pub id: String,
    /// What is counted (`इंस्टाग्राम: फ़ॉलोअर`).
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// First day shown.
    pub from: Day,
    /// Last day shown.
    pub to: Day,
    /// Ascending by day, at most one for each.
    pub points: Vec<(Day, Bounds)>,
    /// Two counts more than so many days apart leave a gap between them.
    pub gap_days: i32,
    /// What happened on which day.
    pub events: Vec<(Day, String)>,
    /// How many are needed, and by what (`लक्ष्य`).
    pub target: Option<(i64, String)>,
    /// Where the count may go on the days after the last one shown, as a fan.
    pub fan: Option<Fan>,
}

/// A forecast: from a count to days to come, ever wider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fan {
    /// Ascending by day. The first is the count from which it starts.
    pub points: Vec<(Day, Bounds)>,
    /// What the fan says (`अनुमान: दस में आठ बार इसके भीतर`).
    pub label: String,
}

impl Series {
    /// The last day of the drawing: that of the fan, if there is one.
    fn end(&self) -> Day {
        let fan = self.fan.as_ref().and_then(|f| f.points.last());
        fan.map_or(self.to, |(d, _)| self.to.max(*d))
    }
}

/// The drawing, its key, the events, and the counts as a table.
pub fn series(l: Locale, s: &Series) -> Markup {
    let shown: Vec<_> = s.points.iter().filter(|(d, _)| (s.from..=s.to).contains(d)).copied().collect();
    let fan = s.fan.as_ref().map_or(&[][..], |f| &f.points);
    let Some(scale) = Scale::of(&shown, fan, s.target.as_ref().map(|t| t.0)) else {
        return html! { figure.chart { figcaption { (s.title) } p.chart-note { (m::series_empty(l)) } } };
    };
    let runs = runs(&shown, s.gap_days);
    let events: Vec<_> = s.events.iter().filter(|(d, _)| (s.from..=s.to).contains(d)).collect();
    let banded = shown.iter().any(|(_, b)| b.upper.is_some_and(|u| u > b.lower));
    let open = shown.iter().any(|(_, b)| b.upper.is_none());
    let longest = scale.levels(5).iter().map(|v| grouped(*v, l).len()).max().unwrap_or(1);
    let rows = usize::from(!events.is_empty());
    html! {
        figure.chart data-extra="series" data-points=(written(&shown)) data-gap=(s.gap_days) data-scale={ (scale.from) " " (scale.to) }
            data-target=[s.target.as_ref().map(|t| t.0)]
            data-target-words=[s.target.as_ref().map(|(n, label)| m::series_target(l, label, *n))] data-events=[days_of(&events)]
            data-fan=[(!fan.is_empty()).then(|| written(fan))] {
            figcaption { (s.title) }
            (enlarging(l))
            @for f in Frame::both(longest, rows, 1) {
                @let inside = drawing(l, s, &f, &scale, &runs, &events);
                (f.svg(&s.id, &s.title, &s.description, &inside))
            }
            @if banded || open || s.fan.is_some() {
                ul.chart-key {
                    @if banded { li { (swatch(&s.id, true)) (m::series_band(l)) } }
                    @if open { li { (arrow_swatch()) (m::series_open(l)) } }
                    @if let Some(f) = &s.fan { li { (fan_swatch()) (f.label) } }
                }
            }
            @if !events.is_empty() {
                ol.chart-events { @for (d, what) in &events { li { (day(l, *d)) ": " (what) } } }
            }
            @if scale.from > 0 { p.chart-note { (m::series_not_from_zero(l, scale.from)) } }
            @if runs.len() > 1 { p.chart-note { (m::series_gaps(l, runs.len() - 1)) } }
            details {
                summary { (m::series_as_table(l)) }
                (numbers(l, s, &shown))
            }
        }
    }
}

/// The range of counts that is shown.
struct Scale {
    from: i64,
    to: i64,
}

impl Scale {
    /// Holds every count, the fan and the target. Begins at zero unless that would press all movement into
    /// the upper third; the page then says so.
    fn of(points: &[(Day, Bounds)], fan: &[(Day, Bounds)], target: Option<i64>) -> Option<Scale> {
        let all = || points.iter().chain(fan);
        let lows = all().map(|(_, b)| b.lower).chain(target);
        let highs = all().map(|(_, b)| b.upper.unwrap_or(b.lower).max(b.lower)).chain(target);
        let (low, high) = (lows.min()?, highs.max()?);
        if points.is_empty() {
            return None;
        }
        let from = if low > high / 3 * 2 { low - (high - low) / 5 } else { 0 };
        let round = step((high - from).max(4), 4);
        let from = from.div_euclid(round) * round;
        let to = high.div_euclid(round).saturating_add(1).saturating_mul(round);
        Some(Scale { from: from.max(0), to })
    }

    fn levels(&self, count: usize) -> Vec<i64> {
        ticks(self.from, self.to, count)
    }
}

/// The counts cut at the gaps.
fn runs(points: &[(Day, Bounds)], gap_days: i32) -> Vec<&[(Day, Bounds)]> {
    points.chunk_by(|a, b| b.0.since(a.0) <= gap_days).collect()
}

fn drawing(
    l: Locale,
    s: &Series,
    f: &Frame,
    scale: &Scale,
    runs: &[&[(Day, Bounds)]],
    events: &[&(Day, String)],
) -> Markup {
    let x = |d: Day| f.x(i64::from(d.number()), i64::from(s.from.number()), i64::from(s.end().number()));
    let y = |v: i64| f.y(v, scale.from, scale.to);
    let hatch = format!("{}-h{}", s.id, f.suffix);
    let levels: Vec<_> = scale.levels(5).into_iter().map(|v| (v, grouped(v, l))).collect();
    let few = runs.iter().map(|r| r.len()).sum::<usize>() <= 40;
    html! {
        (hatching(&hatch))
        (f.y_axis(&levels, scale.from, scale.to))
        (days(l, s, f))
        @if let Some(fan) = &s.fan {
            path.fan stroke-width="0.75" d=(band(&fan.points, &x, &y)) {}
            path.curve stroke-width="2" stroke-dasharray="7 4" d=(line(&fan.points, &x, &y)) {}
        }
        @for run in runs {
            @for part in run.chunk_by(|a, b| a.1.upper.is_some() == b.1.upper.is_some()) {
                path.edge stroke-width="0.75" fill={ "url(#" (hatch) ")" } d=(band(part, &x, &y)) {}
            }
            path.curve stroke-width="2.5" stroke-linejoin="round" d=(line(run, &x, &y)) {}
            @for (d, b) in *run {
                @let (px, py) = (x(*d), y(b.value.unwrap_or(b.lower)));
                @if b.upper.is_none() {
                    path.curve stroke-width="1.5" d={ "M" (n(px)) " " (n(py)) "v-14m-4 5l4 -5l4 5" } {}
                    circle.dot-open cx=(n(px)) cy=(n(py)) r="3.5" stroke-width="1.5" {}
                } @else if few || run.len() == 1 {
                    circle.dot cx=(n(px)) cy=(n(py)) r="3" {}
                }
            }
        }
        @if let Some((needed, label)) = &s.target {
            @let at = y(*needed);
            line.mark x1=(n(f.left)) x2=(n(f.end())) y1=(n(at)) y2=(n(at)) stroke-width="1.5" stroke-dasharray="6 3" {}
            text.halo x=(n(f.left + 6.0)) y=(n(at - 6.0)) font-weight="700" { (m::series_target(l, label, *needed)) }
        }
        @for (i, (d, _)) in events.iter().enumerate() {
            @let (px, py) = (x(*d), f.font * 0.85);
            line.mark x1=(n(px)) x2=(n(px)) y1=(n(py)) y2=(n(f.base())) stroke-dasharray="1 3" {}
            circle.flag cx=(n(px)) cy=(n(py)) r=(n(f.font * 0.75)) {}
            text x=(n(px)) y=(n(py + f.font * 0.35)) text-anchor="middle" { (i + 1) }
        }
    }
}

/// The first and the last day, and on a wide screen two between.
fn days(l: Locale, s: &Series, f: &Frame) -> Markup {
    let days = s.end().since(s.from);
    let parts = if f.ticks > 4 && days >= 6 { 3 } else { 1 };
    html! {
        @for i in 0..=parts {
            @let d = s.from.plus(days * i / parts);
            @let x = f.x(i64::from(d.number()), i64::from(s.from.number()), i64::from(s.end().number()));
            @let (x, anchor) = match i {
                0 => (f.left, "start"),
                i if i == parts => (f.width, "end"),
                _ => (x, "middle"),
            };
            text.soft x=(n(x)) y=(n(f.base() + f.font * 1.4)) text-anchor=(anchor) { (day(l, d)) }
        }
    }
}

/// The line through the stated values; where nothing was stated it is interrupted.
fn line(run: &[(Day, Bounds)], x: &impl Fn(Day) -> f64, y: &impl Fn(i64) -> f64) -> String {
    run.chunk_by(|a, b| a.1.value.is_some() == b.1.value.is_some())
        .map(|part| {
            let points: Vec<_> = part.iter().filter_map(|(d, b)| Some((x(*d), y(b.value?)))).collect();
            polyline(&points)
        })
        .collect()
}

/// The area between the least and the most; a single day becomes a narrow bar. Empty where nothing bounds it.
fn band(part: &[(Day, Bounds)], x: &impl Fn(Day) -> f64, y: &impl Fn(i64) -> f64) -> String {
    let wide: Vec<_> = part.iter().filter_map(|(d, b)| Some((x(*d), y(b.lower), y(b.upper?)))).collect();
    if wide.iter().all(|(_, low, high)| low == high) {
        return String::new();
    }
    let outline: Vec<_> = match wide[..] {
        [(x, low, high)] => vec![(x - 3.0, low), (x + 3.0, low), (x + 3.0, high), (x - 3.0, high)],
        _ => {
            let below = wide.iter().map(|(x, low, _)| (*x, *low));
            below.chain(wide.iter().rev().map(|(x, _, high)| (*x, *high))).collect()
        }
    };
    polyline(&outline) + "Z"
}

fn fan_swatch() -> Markup {
    html! {
        svg viewBox="0 0 28 16" aria-hidden="true" focusable="false" fill="none" {
            path.fan stroke-width="0.75" d="M1 12L27 1L27 15Z" {}
            path.curve stroke-width="2" stroke-dasharray="7 4" d="M1 12L27 7" {}
        }
    }
}

fn arrow_swatch() -> Markup {
    html! {
        svg viewBox="0 0 28 16" aria-hidden="true" focusable="false" fill="none" {
            path.curve stroke-width="1.5" d="M14 12V2m-4 5l4 -5l4 5" {}
            circle.dot-open cx="14" cy="12" r="3" stroke-width="1.5" {}
        }
    }
}

/// The buttons of the drawing that moves (`web/src/series.ts`).
fn enlarging(l: Locale) -> Markup {
    let tools = [
        ("near", m::series_near(l)),
        ("far", m::series_far(l)),
        ("earlier", m::series_earlier(l)),
        ("later", m::series_later(l)),
    ];
    offered(&m::series_enlarge(l), &tools)
}

/// The counts for a script, `day:value:least:most` with blanks between: days since 1970-01-01, nothing where nothing is
/// known, and `day:value` where that is exact.
fn written(points: &[(Day, Bounds)]) -> String {
    let or_nothing = |v: Option<i64>| v.map(|v| v.to_string()).unwrap_or_default();
    let one = |(d, b): &(Day, Bounds)| {
        let (day, value) = (d.number(), or_nothing(b.value));
        if b.value == Some(b.lower) && b.upper == b.value {
            format!("{day}:{value}")
        } else {
            format!("{day}:{value}:{}:{}", b.lower, or_nothing(b.upper))
        }
    };
    points.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// The days on which something happened, in the order of their list.
fn days_of(events: &[&(Day, String)]) -> Option<String> {
    let days: Vec<_> = events.iter().map(|(d, _)| d.number().to_string()).collect();
    (!days.is_empty()).then(|| days.join(" "))
}

/// The counts, the latest first; above them the end of the fan.
fn numbers(l: Locale, s: &Series, shown: &[(Day, Bounds)]) -> Markup {
    let row = |(d, b): &(Day, Bounds)| vec![html! { (day(l, *d)) }, html! { (bounds(*b, l)) }];
    let end = s.fan.as_ref().and_then(|f| Some((f.points.last()?, &f.label)));
    let forecast = end
        .map(|((d, b), label)| vec![html! { (day(l, *d)) " " small { (label) } }, html! { (bounds(*b, l)) }]);
    let columns = vec![Column::text(m::series_day(l)), Column::number(m::series_count(l))];
    let rows = forecast.into_iter().chain(shown.iter().rev().map(row)).collect();
    table(l, &Here::default(), &Table::new(&s.title, columns, rows).narrow())
}

fn day(l: Locale, d: Day) -> String {
    words::dates::date(d, l)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    fn d(n: i32) -> Day {
        Day::from_number(20_000 + n)
    }

    fn known(v: i64) -> Bounds {
        Bounds { value: Some(v), lower: v, upper: Some(v) }
    }

    #[test]
    fn a_gap_breaks_the_line() {
        let points = [(d(0), known(1)), (d(1), known(2)), (d(9), known(3)), (d(10), known(4))];
        assert_eq!(runs(&points, 7).iter().map(|r| r.len()).collect::<Vec<_>>(), [2, 2]);
        assert_eq!(runs(&points, 8).len(), 1);
        let drawn = line(&points, &|d| f64::from(d.number() - 20_000), &|v| v as f64);
        assert_eq!(drawn, "M0 1L1 2L9 3L10 4");
        let holed = [points[0], (d(1), Bounds::UNKNOWN), points[2]];
        assert_eq!(line(&holed, &|d| f64::from(d.number() - 20_000), &|v| v as f64), "M0 1M9 3");
    }

    #[test]
    fn what_is_exact_has_no_band() {
        let at = |d: Day| f64::from(d.number() - 20_000);
        assert_eq!(band(&[(d(0), known(1)), (d(1), known(2))], &at, &|v| v as f64), "");
        let wide = Bounds { value: Some(5), lower: 4, upper: Some(6) };
        assert_eq!(band(&[(d(4), wide)], &at, &|v| v as f64), "M1 4L7 4L7 6L1 6Z");
        assert_eq!(band(&[(d(0), Bounds::UNKNOWN)], &at, &|v| v as f64), "");
    }

    #[test]
    fn the_scale_holds_everything_and_says_when_it_does_not_begin_at_zero() {
        let s = Scale::of(&[(d(0), known(19_500)), (d(1), known(20_100))], &[], None).unwrap();
        assert!(s.from > 0 && s.from <= 19_500 && s.to >= 20_100);
        let s = Scale::of(&[(d(0), known(5)), (d(1), known(20_100))], &[], Some(30_000)).unwrap();
        assert!(s.from == 0 && s.to >= 30_000);
        assert!(Scale::of(&[], &[], Some(3)).is_none());
        let fan = [(d(0), known(5)), (d(9), Bounds { value: Some(6), lower: 4, upper: Some(90) })];
        assert!(Scale::of(&fan[..1], &fan, None).unwrap().to >= 90);
        let s = Scale::of(&[(d(0), known(0))], &[], None).unwrap();
        assert!(s.to > s.from);
    }

    #[test]
    fn a_script_reads_the_same_counts() {
        let rounded = Bounds { value: Some(5), lower: 4, upper: Some(6) };
        let open = Bounds { value: None, lower: 7, upper: None };
        let points = [(d(0), known(1)), (d(2), rounded), (d(3), open)];
        assert_eq!(written(&points), "20000:1 20002:5:4:6 20003::7:");
        let data = samples::series_data(Locale::En);
        let s = series(Locale::En, &data[0]).into_string();
        assert!(
            s.contains("data-target=\"12188\"") && s.contains("data-gap=\"") && s.contains("data-events=\"")
        );
        let points = s.split("data-points=\"").nth(1).and_then(|t| t.split('"').next()).unwrap();
        assert_eq!(
            points.split(' ').count() + 1,
            s.matches("scope=\"row\"").count(),
            "as many as the table has rows, and the end of the fan"
        );
    }

    #[test]
    fn the_drawing_has_what_the_data_have() {
        let data = samples::series_data(Locale::Hi);
        let s = series(Locale::Hi, &data[0]).into_string();
        assert!(s.contains("लक्ष्य: 12,188"));
        assert_eq!(s.matches("<ol class=\"chart-events\">").count(), 1);
        assert!(s.contains("रेखा टूटी है"));
        let none = Series { points: vec![], ..data[0].clone() };
        assert!(series(Locale::Hi, &none).into_string().contains("कोई गिनती नहीं है"));
    }
}
