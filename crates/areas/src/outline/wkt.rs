//! Outlines as well-known text.

use words::{Text, message::both};

use super::{DEGREE, Outline, Point, Polygon, Ring, twice_area};
use crate::messages;

/// A gap between the last point of a ring and its first that is closed without a word, in degrees: ten metres.
const GAP: f64 = 1e-4;

/// What is wrong with an outline.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum OutlineError {
    /// There is none.
    #[error("no outline")]
    Empty,
    /// It is a point, a line or something else without an inside.
    #[error("{0} is no area")]
    NotAnArea(String),
    /// It cannot be read; from here on.
    #[error("not readable at {0:?}")]
    Unreadable(String),
    /// A point is nowhere on earth.
    #[error("{x} {y} is no longitude and latitude")]
    Range {
        /// The first number.
        x: f64,
        /// The second.
        y: f64,
    },
    /// Every point lies where India would with latitude before longitude.
    #[error("latitude before longitude")]
    Swapped,
    /// A ring of fewer than four points, the last being the first again.
    #[error("a ring of {0} points")]
    FewPoints(usize),
    /// The last point of a ring is not its first.
    #[error("a ring that ends {0} degrees from its beginning")]
    Open(f64),
    /// It encloses nothing.
    #[error("encloses nothing")]
    Flat,
}

impl OutlineError {
    /// A short name for scripts.
    pub const fn code(&self) -> &'static str {
        match self {
            OutlineError::Empty => "no_outline",
            OutlineError::NotAnArea(_) => "not_an_area",
            OutlineError::Unreadable(_) => "bad_outline",
            OutlineError::Range { .. } => "out_of_range",
            OutlineError::Swapped => "swapped",
            OutlineError::FewPoints(_) => "few_points",
            OutlineError::Open(_) => "open_ring",
            OutlineError::Flat => "flat",
        }
    }

    /// What happened and the way out.
    pub fn text(&self) -> Text {
        both(|l| match self {
            OutlineError::Empty => messages::outline_empty(l),
            OutlineError::NotAnArea(kind) => messages::outline_not_an_area(l, kind),
            OutlineError::Unreadable(at) => messages::outline_unreadable(l, at),
            OutlineError::Range { x, y } => messages::outline_range(l, x.to_string(), y.to_string()),
            OutlineError::Swapped => messages::outline_swapped(l),
            OutlineError::FewPoints(n) => messages::outline_few_points(l, *n),
            OutlineError::Open(gap) => messages::outline_open(l, format!("{gap:.4}")),
            OutlineError::Flat => messages::outline_flat(l),
        })
    }
}

type Result<T> = std::result::Result<T, OutlineError>;

/// Longitude and latitude in degrees.
type Position = (f64, f64);

/// An outline, and how many of its rings were left out: those that run forth and back and enclose nothing, which is what
/// becomes of a tiny island where a map is made coarser.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    /// What encloses something.
    pub outline: Outline,
    /// How many rings do not.
    pub collapsed: usize,
}

pub(super) fn parse(text: &str) -> Result<Parsed> {
    let mut from = Reader(text.trim());
    if from.0.is_empty() {
        return Err(OutlineError::Empty);
    }
    let word = from.word().to_uppercase();
    let kind = word.trim_end_matches(['Z', 'M']).to_owned();
    // `POLYGON Z ((…))`: heights are passed over.
    let mut more = from.word().to_uppercase();
    if ["Z", "M", "ZM"].contains(&more.as_str()) {
        more = from.word().to_uppercase();
    }
    if more == "EMPTY" {
        return Err(OutlineError::Empty);
    }
    let polygons: Vec<Vec<Vec<Position>>> = match kind.as_str() {
        "POLYGON" => vec![from.list(Reader::ring)?],
        "MULTIPOLYGON" => from.list(|r| r.list(Reader::ring))?,
        "POINT" | "MULTIPOINT" | "LINESTRING" | "MULTILINESTRING" | "GEOMETRYCOLLECTION" => {
            return Err(OutlineError::NotAnArea(kind));
        }
        // What a map file called its geometry, without any coordinates.
        _ if from.0.is_empty() && more.is_empty() && !word.is_empty() => {
            return Err(OutlineError::NotAnArea(word));
        }
        _ => return Err(from.unreadable(text.trim())),
    };
    if !from.0.trim().is_empty() {
        return Err(from.unreadable(from.0));
    }
    let points = || polygons.iter().flatten().flatten();
    if points().next().is_some()
        && points().all(|(x, y)| (6.0..=38.0).contains(x) && (68.0..=98.0).contains(y))
    {
        return Err(OutlineError::Swapped);
    }
    let (mut sound, mut collapsed, mut fault) = (Vec::new(), 0, OutlineError::Flat);
    for polygon in &polygons {
        let mut rings = Polygon::new();
        for (i, positions) in polygon.iter().enumerate() {
            match ring(positions)? {
                Ok(ring) => rings.push(ring),
                Err(flat) => {
                    fault = flat;
                    collapsed += 1;
                    // The holes of nothing are nothing.
                    if i == 0 {
                        break;
                    }
                }
            }
        }
        sound.push(rings);
    }
    sound.retain(|rings| !rings.is_empty());
    Outline::new(sound).map(|outline| Parsed { outline, collapsed }).ok_or(fault)
}

/// The ring, or why it encloses nothing; an error if it is no ring at all.
fn ring(positions: &[Position]) -> Result<Result<Ring>> {
    let outside = |(x, y): &&Position| !(-180.0..=180.0).contains(x) || !(-90.0..=90.0).contains(y);
    if let Some((x, y)) = positions.iter().find(outside) {
        return Err(OutlineError::Range { x: *x, y: *y });
    }
    let (Some(first), Some(last)) = (positions.first(), positions.last()) else {
        return Err(OutlineError::FewPoints(0));
    };
    let gap = (first.0 - last.0).abs().max((first.1 - last.1).abs());
    if gap > GAP {
        let few = positions.len() < 3;
        return Err(if few { OutlineError::FewPoints(positions.len()) } else { OutlineError::Open(gap) });
    }
    if positions.len() < 4 {
        return Ok(Err(OutlineError::FewPoints(positions.len())));
    }
    let point = |(x, y): &Position| -> Point { ((x * DEGREE).round() as i32, (y * DEGREE).round() as i32) };
    // The last point is the first again; a gap of less than ten metres is closed, not drawn.
    let ring: Ring = positions[..positions.len() - 1].iter().map(point).collect();
    Ok(if twice_area(&ring) == 0 { Err(OutlineError::Flat) } else { Ok(ring) })
}

/// What is still to be read.
struct Reader<'a>(&'a str);

impl<'a> Reader<'a> {
    fn word(&mut self) -> &'a str {
        let text = self.0.trim_start();
        let end = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        self.0 = rest.trim_start();
        word
    }

    /// `(one, one, …)`.
    fn list<T>(&mut self, one: impl Fn(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        self.expect('(')?;
        let mut all = vec![one(self)?];
        while self.eat(',') {
            all.push(one(self)?);
        }
        self.expect(')')?;
        Ok(all)
    }

    fn ring(&mut self) -> Result<Vec<Position>> {
        self.list(|r| {
            let position = (r.number()?, r.number()?);
            while r.0.trim_start().starts_with(|c: char| c.is_ascii_digit() || c == '-') {
                r.number()?;
            }
            Ok(position)
        })
    }

    fn number(&mut self) -> Result<f64> {
        let text = self.0.trim_start();
        let end = text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '+' | 'e' | 'E')));
        let (number, rest) = text.split_at(end.unwrap_or(text.len()));
        let number =
            number.parse().ok().filter(|n: &f64| n.is_finite()).ok_or_else(|| self.unreadable(text))?;
        self.0 = rest;
        Ok(number)
    }

    fn eat(&mut self, mark: char) -> bool {
        let rest = self.0.trim_start().strip_prefix(mark);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    fn expect(&mut self, mark: char) -> Result<()> {
        if self.eat(mark) { Ok(()) } else { Err(self.unreadable(self.0)) }
    }

    fn unreadable(&self, at: &str) -> OutlineError {
        OutlineError::Unreadable(at.chars().take(40).collect())
    }
}
