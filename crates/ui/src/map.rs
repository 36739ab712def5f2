//! A map of areas drawn on the server: each area by its verdict, told apart by pattern before colour.
//!
//! Outlines come in as longitude and latitude in 1/100,000 degree, as `areas` keeps them. Paths are drawn once; names are
//! set twice, in letters for a phone and for a wide screen, so that they can be read on both.

use maud::{Markup, html};
use words::Locale;
use words::numbers::grouped;

use crate::extra::offered;
use crate::here::Here;
use crate::messages as m;
use crate::table::{Column, Table, table};
use crate::verdict::{Verdict, badge};

mod plane;

use plane::Plane;

/// Longitude and latitude, in 1/100,000 degree.
pub type Point = (i32, i32);

/// An area on the map. All texts are in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// Its name.
    pub name: String,
    /// The page about it.
    pub href: Option<String>,
    /// What is said of it.
    pub verdict: Verdict,
    /// The number on which that rests (`8.2%`); blank where there is none.
    pub number: String,
    /// Its outline: every ring, holes too. Empty where it is not known: the area then stands in the table only.
    pub rings: Vec<Vec<Point>>,
}

/// A name on the map. Where two would touch, only the earlier is written: give the larger first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The name.
    pub text: String,
    /// Its middle.
    pub at: Point,
}

/// A map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map {
    /// Unique on the page; letters, digits and `-`.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// What [`Shape::number`] is (`मतदाताओं में हिस्सा`).
    pub measure: String,
    /// Its areas.
    pub shapes: Vec<Shape>,
    /// Names of larger areas, such as districts.
    pub labels: Vec<Label>,
    /// Where the same areas and names are as GeoJSON, for a map that moves (`web/src/map.ts`); `None`: only the drawing.
    pub moving: Option<String>,
}

/// The drawing and its key; nothing where no outline is known.
pub fn map(l: Locale, map: &Map) -> Markup {
    drawn(l, map, None)
}

/// The same of something that is no verdict on a target: which patterns it uses, and what each of them says there.
pub fn marked(l: Locale, map: &Map, words: &[(Verdict, String)]) -> Markup {
    drawn(l, map, Some(words))
}

/// What a pattern says: in the words of this map, if it has its own.
type Words<'a> = Option<&'a [(Verdict, String)]>;

fn word(l: Locale, v: Verdict, words: Words<'_>) -> String {
    let own = words.and_then(|w| w.iter().find(|(of, _)| *of == v));
    own.map_or_else(|| v.word(l), |(_, word)| word.clone())
}

fn drawn(l: Locale, map: &Map, words: Words<'_>) -> Markup {
    let Some(plane) = Plane::around(map.shapes.iter().flat_map(|s| &s.rings).flatten()) else {
        return html! {};
    };
    let (title, description) = (format!("{}-t", map.id), format!("{}-d", map.id));
    let undrawn = map.shapes.iter().filter(|s| s.rings.is_empty()).count();
    // What is an image to a screen reader has no links in it; a group has.
    let role = if map.shapes.iter().any(|s| s.href.is_some()) { "group" } else { "img" };
    html! {
        figure.map data-extra=[map.moving.as_ref().map(|_| "map")] data-map=[map.moving.as_ref()] {
            figcaption { (map.title) }
            @if map.moving.is_some() { (moving(l)) }
            svg viewBox={ "0 0 " (plane.width()) " " (plane.height()) } fill-rule="evenodd"
                role=(role) aria-labelledby=(title) aria-describedby=(description) {
                title id=(title) { (map.title) }
                desc id=(description) { (map.description) }
                (patterns(&map.id))
                @for s in map.shapes.iter().filter(|s| !s.rings.is_empty()) { (shape(&map.id, s, &word(l, s.verdict, words), &plane)) }
                @for (class, font) in [("map-wide", plane::WIDE_FONT), ("map-narrow", plane::NARROW_FONT)] {
                    g class=(class) font-size=(font) text-anchor="middle" aria-hidden="true" {
                        @for (label, x, y) in plane.written(&map.labels, font) { text x=(x) y=(y) { (label) } }
                    }
                }
            }
            (key(l, map, words))
            @if undrawn > 0 { p.chart-note { (m::map_undrawn(l, undrawn)) } }
        }
    }
}

/// The buttons of the map that moves.
fn moving(l: Locale) -> Markup {
    let tools = [("near", m::series_near(l)), ("far", m::series_far(l)), ("whole", m::map_whole(l))];
    offered(&m::map_move(l), &tools)
}

/// The same as a list, for those who do not see the map and for numbers: name, verdict, number.
pub fn as_table(l: Locale, here: &Here, map: &Map) -> Markup {
    let name = |s: &Shape| match &s.href {
        Some(href) => html! { a href=(href) { (s.name) } },
        None => html! { (s.name) },
    };
    let number = |s: &Shape| {
        if s.number.is_empty() {
            html! { "–" }
        } else {
            html! { (s.number) }
        }
    };
    let rows = map.shapes.iter().map(|s| vec![name(s), badge(l, s.verdict), number(s)]).collect();
    let columns = vec![
        Column::text(m::map_area(l)),
        Column::text(m::map_verdict(l)),
        Column::number(map.measure.clone()),
    ];
    table(l, here, &Table::new(&map.title, columns, rows))
}

fn shape(id: &str, s: &Shape, word: &str, plane: &Plane) -> Markup {
    let inside = html! {
        title { (s.name) ": " (word) @if !s.number.is_empty() { ", " (s.number) } }
        path class={ "map-" (s.verdict.name()) } fill=[fill(id, s.verdict)] d=(plane.path(&s.rings)) {}
    };
    match &s.href {
        Some(href) => html! { a href=(href) { (inside) } },
        None => html! { g { (inside) } },
    }
}

/// The pattern of a verdict; plain ones are coloured by the style sheet.
fn fill(id: &str, v: Verdict) -> Option<String> {
    match v {
        Verdict::Met | Verdict::NotMet => None,
        Verdict::CannotTell | Verdict::NoTarget => Some(format!("url(#{id}-{})", v.name())),
    }
}

/// Slanted lines where nobody can tell, dashes where there is no target: the signs ◍ and –, spread out.
fn patterns(id: &str) -> Markup {
    html! {
        defs {
            pattern id={ (id) "-" (Verdict::CannotTell.name()) } width="16" height="16" patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)" {
                rect.map-paper width="16" height="16" {}
                path.map-hatch d="M5 0v16" stroke-width="5" {}
            }
            pattern id={ (id) "-" (Verdict::NoTarget.name()) } width="28" height="28" patternUnits="userSpaceOnUse" {
                rect.map-paper width="28" height="28" {}
                path.map-dash d="M2 7h12M16 21h12" stroke-width="3" {}
            }
        }
    }
}

/// The patterns with their signs, words, and how many areas have each: all four of verdicts, else those that the map uses.
fn key(l: Locale, map: &Map, words: Words<'_>) -> Markup {
    let count = |v: Verdict| map.shapes.iter().filter(|s| s.verdict == v).count();
    html! {
        ul.map-key aria-label=(m::verdict_key(l)) {
            @for v in Verdict::ALL.into_iter().filter(|v| words.is_none_or(|w| w.iter().any(|(of, _)| of == v))) {
                li {
                    svg.map-swatch viewBox="0 0 56 32" aria-hidden="true" focusable="false" {
                        rect class={ "map-" (v.name()) } fill=[fill(&map.id, v)] x="1" y="1" width="54" height="30" {}
                    }
                    @if words.is_some() { (word(l, v, words)) ":" } @else { (badge(l, v)) }
                    " " (grouped(count(v) as i64, l))
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
