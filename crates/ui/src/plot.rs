//! What all drawings share: two frames, scales, ticks. Numbers in, attribute texts out.

use maud::{Markup, html};

/// The room of one drawing. Each drawing is made twice, so that letters keep their size on a phone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    /// The style class that shows or hides it.
    pub class: &'static str,
    /// Added to ids, which must differ between the two.
    pub suffix: &'static str,
    pub width: f64,
    pub height: f64,
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    /// Height of letters, in the drawing's own units; about one pixel each on the screen it is for.
    pub font: f64,
    /// How many ticks there is room for.
    pub ticks: usize,
}

impl Frame {
    /// For a phone of 360 pixels (328 within its margins), and for wider screens and paper; with room for
    /// numbers at the left and for rows of text above and below the plot.
    pub fn both(left_chars: usize, top_rows: usize, bottom_rows: usize) -> [Frame; 2] {
        let frame = |class, suffix, width, height, font: f64, ticks| Frame {
            class,
            suffix,
            width,
            height,
            left: (left_chars as f64 * font * 0.58 + 10.0).max(26.0),
            right: 14.0,
            top: top_rows as f64 * font * 1.35 + font * 0.9,
            bottom: font * (0.45 + bottom_rows as f64 * 1.35),
            font,
            ticks,
        };
        [
            frame("chart-narrow", "n", 328.0, 230.0 + (top_rows + bottom_rows) as f64 * 19.0, 14.0, 3),
            frame("chart-wide", "w", 640.0, 260.0 + (top_rows + bottom_rows) as f64 * 20.0, 15.0, 6),
        ]
    }

    /// The horizontal place of `v` on an axis from `from` to `to`.
    pub fn x(&self, v: i64, from: i64, to: i64) -> f64 {
        self.left + part(v, from, to) * (self.width - self.left - self.right)
    }

    /// The vertical place of `v` on an axis from `from` (below) to `to` (above).
    pub fn y(&self, v: i64, from: i64, to: i64) -> f64 {
        self.base() - part(v, from, to) * (self.base() - self.top)
    }

    /// The lower edge of the plot.
    pub fn base(&self) -> f64 {
        self.height - self.bottom
    }

    /// The right edge of the plot.
    pub fn end(&self) -> f64 {
        self.width - self.right
    }

    /// The svg element around `inside`, with its name and description for screen readers.
    pub fn svg(&self, id: &str, title: &str, description: &str, inside: &Markup) -> Markup {
        let (t, d) = (format!("{id}-t{}", self.suffix), format!("{id}-d{}", self.suffix));
        html! {
            svg class=(self.class) viewBox={ "0 0 " (self.width) " " (n(self.height)) } font-size=(self.font)
                role="img" aria-labelledby={ (t) " " (d) } fill="none" {
                title id=(t) { (title) }
                desc id=(d) { (description) }
                (inside)
            }
        }
    }

    /// Horizontal lines with their numbers at the left.
    pub fn y_axis(&self, ticks: &[(i64, String)], from: i64, to: i64) -> Markup {
        html! {
            @for (v, label) in ticks {
                @let y = self.y(*v, from, to);
                line class=(if *v == from { "axis" } else { "grid" }) x1=(n(self.left)) x2=(n(self.end())) y1=(n(y)) y2=(n(y)) {}
                text.soft x=(n(self.left - 6.0)) y=(n(y + self.font * 0.35)) text-anchor="end" { (label) }
            }
        }
    }
}

fn part(v: i64, from: i64, to: i64) -> f64 {
    if to <= from {
        return 0.5;
    }
    ((v - from) as f64 / (to - from) as f64).clamp(0.0, 1.0)
}

/// A coordinate with one decimal: enough for a screen, short in the page.
pub(crate) fn n(v: f64) -> String {
    let s = format!("{v:.1}");
    s.strip_suffix(".0").map_or(s.clone(), str::to_owned)
}

/// `M x y L x y …` through the points; empty for none.
pub(crate) fn polyline(points: &[(f64, f64)]) -> String {
    let mut d = String::new();
    for (i, (x, y)) in points.iter().enumerate() {
        d.push(if i == 0 { 'M' } else { 'L' });
        d.push_str(&n(*x));
        d.push(' ');
        d.push_str(&n(*y));
    }
    d
}

/// The step between round ticks (1, 2 or 5 times a power of ten) so that at most `count` lie in `span`.
pub(crate) fn step(span: i64, count: usize) -> i64 {
    let least = (span.max(1) as u64).div_ceil(count.max(1) as u64);
    let mut unit: u64 = 1;
    loop {
        for m in [1, 2, 5] {
            if unit * m >= least {
                return i64::try_from(unit * m).unwrap_or(i64::MAX);
            }
        }
        unit *= 10;
    }
}

/// The multiples of a round step within `from..=to`.
pub(crate) fn ticks(from: i64, to: i64, count: usize) -> Vec<i64> {
    let step = step(to.saturating_sub(from), count);
    let first = from.div_euclid(step) + i64::from(from.rem_euclid(step) != 0);
    (first..).map(|k| k.saturating_mul(step)).take_while(|v| *v <= to).take(count + 2).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ticks_are_round() {
        assert_eq!(ticks(0, 31, 4), [0, 10, 20, 30]);
        assert_eq!(ticks(0, 100_000, 6), [0, 20_000, 40_000, 60_000, 80_000, 100_000]);
        assert_eq!(ticks(18_200, 20_400, 3), [19_000, 20_000]);
        assert_eq!(ticks(0, 0, 3), [0]);
    }

    #[test]
    fn coordinates_are_short() {
        assert_eq!((n(3.0), n(3.25), n(7.06)), ("3".to_owned(), "3.2".to_owned(), "7.1".to_owned()));
        assert_eq!(polyline(&[(0.0, 1.0), (2.5, 3.0)]), "M0 1L2.5 3");
    }

    proptest! {
        #[test]
        fn ticks_lie_inside_and_are_few(from in 0i64..1_000_000, span in 0i64..1_000_000_000, count in 1usize..8) {
            let t = ticks(from, from + span, count);
            prop_assert!(t.iter().all(|v| (from..=from + span).contains(v)));
            prop_assert!(t.len() <= count + 1);
        }

        #[test]
        fn places_lie_inside_the_frame(v in -10i64..2_000, to in 0i64..1_000) {
            for f in Frame::both(5, 2, 1) {
                prop_assert!((f.left..=f.end()).contains(&f.x(v, 0, to)));
                prop_assert!((f.top..=f.base()).contains(&f.y(v, 0, to)));
            }
        }
    }
}
