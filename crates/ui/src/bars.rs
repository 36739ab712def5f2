//! A number for each of some weeks, as bars; a week of which nothing is known has a question mark instead of a bar.

use base::Day;
use maud::{Markup, html};
use words::Locale;
use words::numbers::grouped;

use crate::here::Here;
use crate::messages as m;
use crate::plot::{Frame, n, ticks};
use crate::table::{Column, Table, table, unknown};

/// Numbers of weeks. All texts are in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// Unique on the page; letters, digits and `-`.
    pub id: String,
    /// What is counted (`फ़ेसबुक: हर सप्ताह की पोस्ट`).
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// The heading of the numbers in the table (`पोस्ट`).
    pub counted: String,
    /// The last day of each week, ascending, and its number; not negative.
    pub weeks: Vec<(Day, Option<i64>)>,
}

/// The drawing, what a question mark means, and the numbers as a table. Nothing where no week is known.
pub fn bars(l: Locale, b: &Bars) -> Markup {
    let Some(most) = b.weeks.iter().filter_map(|(_, n)| *n).max() else { return html! {} };
    let levels = ticks(0, most.max(4), 4);
    let top = levels.last().copied().unwrap_or(most).max(most);
    let longest = levels.iter().map(|v| grouped(*v, l).len()).max().unwrap_or(1);
    let gaps = b.weeks.iter().any(|(_, n)| n.is_none());
    html! {
        figure.chart.bars {
            figcaption { (b.title) }
            @for f in Frame::both(longest, 0, 1) {
                (f.svg(&b.id, &b.title, &b.description, &drawing(l, b, &f, &levels, top)))
            }
            @if gaps { p.chart-note { "? " (m::bars_unknown(l)) } }
            details {
                summary { (m::series_as_table(l)) }
                (numbers(l, b))
            }
        }
    }
}

fn drawing(l: Locale, b: &Bars, f: &Frame, levels: &[i64], top: i64) -> Markup {
    let levels: Vec<_> = levels.iter().map(|v| (*v, grouped(*v, l))).collect();
    let room = (f.end() - f.left) / b.weeks.len().max(1) as f64;
    let left = |i: usize| f.left + room * i as f64;
    let width = (room * 0.7).max(1.0);
    // Of many weeks only some have room for their day.
    let every = b.weeks.len().div_ceil(f.ticks.min(4)).max(1);
    html! {
        (f.y_axis(&levels, 0, top))
        @for (i, (end, count)) in b.weeks.iter().enumerate() {
            @match count {
                Some(count) => {
                    @let y = f.y(*count, 0, top);
                    rect.bar x=(n(left(i) + (room - width) / 2.0)) width=(n(width)) y=(n(y)) height=(n(f.base() - y)) {}
                }
                None => text.soft x=(n(left(i) + room / 2.0)) y=(n(f.base() - f.font * 0.3)) text-anchor="middle" { "?" },
            }
            @if i % every == 0 {
                text.soft x=(n(left(i))) y=(n(f.base() + f.font * 1.4)) { (day_of_month(*end)) }
            }
        }
    }
}

/// Day and month in digits, which read alike in both languages and have room under a bar.
fn day_of_month(d: Day) -> String {
    let d = d.date();
    format!("{}.{}.", d.day(), d.month())
}

/// The numbers, the latest first.
fn numbers(l: Locale, b: &Bars) -> Markup {
    let row = |(end, count): &(Day, Option<i64>)| {
        vec![
            html! { (m::bars_week(l, words::dates::date(*end, l))) },
            html! { @match count { Some(n) => (grouped(*n, l)), None => (unknown(l)) } },
        ]
    };
    let columns = vec![Column::text(m::series_day(l)), Column::number(b.counted.as_str())];
    table(
        l,
        &Here::default(),
        &Table::new(&b.title, columns, b.weeks.iter().rev().map(row).collect()).narrow(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn a_week_that_nobody_counted_has_no_bar() {
        let b = samples::bars_data(Locale::Hi);
        let shown = bars(Locale::Hi, &b).into_string();
        let known = b.weeks.iter().filter(|(_, n)| n.is_some()).count();
        // Two drawings, one for a phone.
        assert_eq!(shown.matches("<rect class=\"bar\"").count(), 2 * known);
        assert_eq!(shown.matches(">?</text>").count(), 2 * (b.weeks.len() - known));
        assert_eq!(shown.matches("scope=\"row\"").count(), b.weeks.len());
        let none = Bars { weeks: vec![(Day::from_number(1), None)], ..b };
        assert_eq!(bars(Locale::Hi, &none).into_string(), "");
    }
}
