//! The threshold curve: how many are above each share of the electors, surely and perhaps.

use base::Share;
use maud::{Markup, html};
use words::Locale;
use words::numbers::grouped;

use crate::here::Here;
use crate::messages as m;
use crate::plot::{Frame, n, polyline, ticks};
use crate::table::{Column, Table, table};

/// How many are above one threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CurvePoint {
    /// The threshold, a share of the electors.
    pub share: Share,
    /// Surely above.
    pub n_met: i64,
    /// Surely not above.
    pub n_not_met: i64,
    /// What is known does not decide it.
    pub n_cannot_tell: i64,
}

/// A threshold that matters: a rule's, the press's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CurveMark {
    /// The threshold. Counted out only if one of the points has exactly this share.
    pub share: Share,
    /// Whose it is (`नियम «मंत्री-5»`).
    pub label: String,
}

/// A threshold curve. All texts are in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Curve {
    /// Unique on the page; letters, digits and `-`.
    pub id: String,
    /// What the curve shows.
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// What is counted (`मंत्री`).
    pub counted: String,
    /// What the thresholds are shares of (`मतदाताओं में फ़ॉलोअर का हिस्सा`).
    pub shares_of: String,
    /// Ascending by share. Between two points the curve holds the value of the left one, so give a point
    /// wherever a number changes, or a fine grid.
    pub points: Vec<CurvePoint>,
    /// Ascending by share.
    pub marks: Vec<CurveMark>,
}

/// The drawing, its key, a sentence for each marked threshold, and the numbers as a table.
pub fn curve(l: Locale, c: &Curve) -> Markup {
    let (Some(first), Some(last)) = (c.points.first(), c.points.last()) else {
        return html! {};
    };
    let all = first.n_met + first.n_not_met + first.n_cannot_tell;
    let unsure = c.points.iter().any(|p| p.n_cannot_tell > 0);
    let marks: Vec<_> =
        c.marks.iter().filter(|k| (first.share..=last.share).contains(&k.share)).cloned().collect();
    let frames = Frame::both(grouped(all, l).chars().count(), marks.len() + 1, 2);
    html! {
        figure.chart {
            figcaption { (c.title) }
            @for f in frames { (f.svg(&c.id, &c.title, &c.description, &drawing(l, c, &f, all, &marks))) }
            ul.chart-key {
                li { (swatch(&c.id, false)) (m::curve_met(l)) }
                @if unsure { li { (swatch(&c.id, true)) (m::curve_cannot_tell(l)) } }
            }
            @if !marks.is_empty() { ul { @for k in &marks { li { (sentence(l, c, k)) } } } }
            details {
                summary { (m::curve_as_table(l)) }
                (numbers(l, c, first.share, last.share))
            }
        }
    }
}

fn drawing(l: Locale, c: &Curve, f: &Frame, all: i64, marks: &[CurveMark]) -> Markup {
    let (from, to) = match (c.points.first(), c.points.last()) {
        (Some(a), Some(b)) => (a.share.as_ppm(), b.share.as_ppm()),
        _ => return html! {},
    };
    let x = |s: Share| f.x(s.as_ppm(), from, to);
    let sure = stair(c, f, |p| f.y(p.n_met, 0, all), x);
    let most = stair(c, f, |p| f.y(p.n_met + p.n_cannot_tell, 0, all), x);
    let mut under = sure.clone();
    under.extend([(f.end(), f.base()), (f.left, f.base())]);
    let mut between = most.clone();
    between.extend(sure.iter().rev());
    let levels: Vec<_> = ticks(0, all, 4).into_iter().map(|v| (v, grouped(v, l))).collect();
    let hatch = format!("{}-h{}", c.id, f.suffix);
    html! {
        (hatching(&hatch))
        text.soft x="0" y=(n(f.font)) { (c.counted) ": " (m::curve_people(l, all)) }
        (f.y_axis(&levels, 0, all))
        path.area d={ (polyline(&under)) "Z" } {}
        path d={ (polyline(&between)) "Z" } fill={ "url(#" (hatch) ")" } {}
        path.edge d=(polyline(&most)) stroke-width="1" stroke-dasharray="2 2" {}
        path.curve d=(polyline(&sure)) stroke-width="2.5" {}
        @for (i, v) in ticks(from, to, f.ticks).into_iter().enumerate() {
            @let at = f.x(v, from, to);
            @let anchor = if i > 0 && at > f.end() - f.font { "end" } else { "middle" };
            line.axis x1=(n(at)) x2=(n(at)) y1=(n(f.base())) y2=(n(f.base() + 5.0)) {}
            text.soft x=(n(if anchor == "end" { f.width } else { at })) y=(n(f.base() + f.font * 1.4)) text-anchor=(anchor) {
                (Share::ppm(v))
            }
        }
        text.soft x=(n(f.end())) y=(n(f.base() + f.font * 2.75)) text-anchor="end" { (c.shares_of) }
        @for (row, k) in marks.iter().enumerate() { (mark(l, c, f, x(k.share), row, k)) }
    }
}

/// A stair through the points: across at the height of the left one, then down.
fn stair(c: &Curve, f: &Frame, y: impl Fn(&CurvePoint) -> f64, x: impl Fn(Share) -> f64) -> Vec<(f64, f64)> {
    let mut out: Vec<(f64, f64)> = Vec::new();
    for p in &c.points {
        let (px, py) = (x(p.share), y(p));
        match out.last() {
            // A point that changes nothing needs no corner.
            Some(&(_, before)) if before == py => continue,
            Some(&(_, before)) => out.extend([(px, before), (px, py)]),
            None => out.push((px, py)),
        }
    }
    if let Some(&(_, y)) = out.last() {
        out.push((f.end(), y));
    }
    out
}

/// A vertical line with its numbers; each label has a row of its own, so that none covers another.
fn mark(l: Locale, c: &Curve, f: &Frame, x: f64, row: usize, k: &CurveMark) -> Markup {
    let y = f.font * (2.35 + row as f64 * 1.35);
    let right = x > f.width * 0.6;
    html! {
        line.mark x1=(n(x)) x2=(n(x)) y1=(n(y - f.font * 0.8)) y2=(n(f.base())) stroke-width="1.5" stroke-dasharray="6 3" {}
        text.halo x=(n(if right { x - 6.0 } else { x + 6.0 })) y=(n(y)) font-weight="700"
            text-anchor=(if right { "end" } else { "start" }) {
            (k.share)
            @if let Some(p) = at(c, k.share) { ": " (range(l, p)) }
        }
    }
}

fn at(c: &Curve, share: Share) -> Option<&CurvePoint> {
    c.points.iter().find(|p| p.share == share)
}

/// How many: `27`, or `27 से 29` where some cannot be told.
fn range(l: Locale, p: &CurvePoint) -> String {
    if p.n_cannot_tell == 0 {
        return grouped(p.n_met, l);
    }
    m::curve_range(l, p.n_met, p.n_met + p.n_cannot_tell)
}

fn sentence(l: Locale, c: &Curve, k: &CurveMark) -> String {
    let share = k.share.to_string();
    match at(c, k.share) {
        None => m::curve_mark_uncounted(l, &share, &k.label),
        Some(p) => {
            let all = p.n_met + p.n_not_met + p.n_cannot_tell;
            if p.n_cannot_tell == 0 {
                m::curve_mark(l, &share, &k.label, p.n_met, all)
            } else {
                m::curve_mark_unsure(l, &share, &k.label, p.n_met, all, p.n_cannot_tell)
            }
        }
    }
}

/// The curve in numbers: at round thresholds, at its ends and at the marked ones.
fn numbers(l: Locale, c: &Curve, first: Share, last: Share) -> Markup {
    let round = ticks(first.as_ppm(), last.as_ppm(), 12);
    let worth = |p: &&CurvePoint| {
        p.share == first
            || p.share == last
            || round.contains(&p.share.as_ppm())
            || c.marks.iter().any(|k| k.share == p.share)
    };
    let row = |p: &CurvePoint| {
        let cell = |v: i64| html! { (grouped(v, l)) };
        vec![html! { (p.share) }, cell(p.n_met), cell(p.n_cannot_tell), cell(p.n_not_met)]
    };
    let columns = vec![
        Column::number(m::curve_threshold(l)),
        Column::number(m::curve_met(l)),
        Column::number(m::curve_cannot_tell(l)),
        Column::number(m::curve_not_met(l)),
    ];
    let rows = c.points.iter().filter(worth).map(row).collect();
    table(l, &Here::default(), &Table::new(&c.shares_of, columns, rows).narrow())
}

/// Slanted lines, which stay apart from a plain area in black and white too.
pub(crate) fn hatching(id: &str) -> Markup {
    html! {
        defs { pattern id=(id) width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
            line.hatch x1="0" y1="0" x2="0" y2="7" stroke-width="2.5" {}
        } }
    }
}

/// A piece of an area for the key.
pub(crate) fn swatch(id: &str, hatched: bool) -> Markup {
    let pattern = format!("{id}-k");
    html! {
        svg viewBox="0 0 28 16" aria-hidden="true" focusable="false" {
            @if hatched {
                (hatching(&pattern))
                rect.edge x="1" y="1" width="26" height="14" fill={ "url(#" (pattern) ")" } stroke-dasharray="2 2" {}
            } @else {
                rect.area x="0" y="0" width="28" height="16" {}
                path.curve d="M0 1.5H28" stroke-width="2.5" {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn the_curve_tells_its_story_without_being_seen() {
        let c = samples::curve_data(Locale::Hi);
        let s = curve(Locale::Hi, &c).into_string();
        assert_eq!(s.matches("<svg class=\"chart-").count(), 2);
        assert_eq!(s.matches(&format!("<desc id=\"{}-d", c.id)).count(), 2);
        assert!(s.contains("6%: 27 से 29"), "the marked threshold is counted on the drawing");
        assert!(s.contains("31 में 27 पक्का पार, 2 पर कह नहीं सकते"), "and in a sentence below it");
        assert!(s.contains("url(#reach-curve-hn)") && s.contains("id=\"reach-curve-hn\""));
    }

    #[test]
    fn a_stair_goes_across_then_down() {
        let p = |share, met| CurvePoint {
            share: Share::percent(share),
            n_met: met,
            n_not_met: 4 - met,
            n_cannot_tell: 0,
        };
        let c = Curve {
            points: vec![p(0, 4), p(1, 4), p(2, 1)],
            marks: vec![],
            ..samples::curve_data(Locale::En)
        };
        let [f, _] = Frame::both(1, 0, 1);
        let got = stair(&c, &f, |p| p.n_met as f64, |s| s.as_ppm() as f64);
        assert_eq!(got, [(0.0, 4.0), (20_000.0, 4.0), (20_000.0, 1.0), (f.end(), 1.0)]);
    }

    #[test]
    fn without_doubt_there_is_no_hatching_in_the_key() {
        let mut c = samples::curve_data(Locale::En);
        for p in &mut c.points {
            p.n_not_met += std::mem::take(&mut p.n_cannot_tell);
        }
        let s = curve(Locale::En, &c).into_string();
        assert!(!s.contains("cannot tell</li>"));
        c.points.clear();
        assert_eq!(curve(Locale::En, &c).into_string(), "");
    }
}
