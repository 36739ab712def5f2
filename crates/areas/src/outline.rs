//! The outline of an area on the map. Pure.
//!
//! Points are whole numbers of 1/100,000 degree (a metre and a little): two neighbours that share a border have the same
//! numbers, the same file gives the same bytes.

mod bytes;
mod simplify;
mod wkt;

pub use simplify::simplify;
pub use wkt::{OutlineError, Parsed};

/// Units in a degree.
pub const DEGREE: f64 = 1e5;

/// Longitude and latitude, in units of 1/100,000 degree.
pub type Point = (i32, i32);
/// Points in order; the last is joined to the first.
pub type Ring = Vec<Point>;
/// The outer ring, then the holes in it.
pub type Polygon = Vec<Ring>;

/// Kilometres in a degree of latitude, and of longitude at the equator: the earth as a ball of 6371 km.
const KM: f64 = 111.195;

/// Where an area lies: one polygon, or several where it is in parts.
///
/// Equal areas are equal values: each ring begins at its smallest point, outer rings run against the clock and holes with it,
/// polygons are in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    polygons: Vec<Polygon>,
}

/// The smallest rectangle of meridians and parallels around something, in the unit of [`Point`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bbox {
    /// The least longitude.
    pub west: i32,
    /// The least latitude.
    pub south: i32,
    /// The greatest longitude.
    pub east: i32,
    /// The greatest latitude.
    pub north: i32,
}

impl Bbox {
    /// Around both.
    #[must_use]
    pub fn with(self, other: Bbox) -> Bbox {
        Bbox {
            west: self.west.min(other.west),
            south: self.south.min(other.south),
            east: self.east.max(other.east),
            north: self.north.max(other.north),
        }
    }
}

impl Outline {
    /// From polygons in any order and direction. Repeated points, rings that enclose nothing, and a polygon that occurs twice are left
    /// out; `None` if nothing remains.
    pub fn new(polygons: Vec<Polygon>) -> Option<Outline> {
        let mut polygons: Vec<Polygon> = polygons.into_iter().filter_map(tidy).collect();
        polygons.sort();
        polygons.dedup();
        (!polygons.is_empty()).then_some(Outline { polygons })
    }

    /// Reads well-known text (`POLYGON ((77.1 23.2, …))`, `MULTIPOLYGON`), longitude first.
    ///
    /// # Errors
    /// [`OutlineError`] says what is wrong with it.
    pub fn parse(text: &str) -> Result<Parsed, OutlineError> {
        wkt::parse(text)
    }

    /// Its polygons.
    pub fn polygons(&self) -> &[Polygon] {
        &self.polygons
    }

    /// All its rings, outer ones and holes. Drawn together, even-odd, they are the area.
    pub fn rings(&self) -> impl Iterator<Item = &Ring> {
        self.polygons.iter().flatten()
    }

    /// How many points it has.
    pub fn points(&self) -> usize {
        self.rings().map(Vec::len).sum()
    }

    /// This and another part of the same area.
    #[must_use]
    pub fn and(mut self, other: Outline) -> Outline {
        self.polygons.extend(other.polygons);
        self.polygons.sort();
        self.polygons.dedup();
        self
    }

    /// The rectangle around it.
    pub fn bbox(&self) -> Bbox {
        let mut all = self.rings().flatten();
        let first = all.next().copied().unwrap_or_default();
        let one = |(x, y): Point| Bbox { west: x, south: y, east: x, north: y };
        all.fold(one(first), |b, p| b.with(one(*p)))
    }

    /// Square kilometres, on a ball; good to one in a hundred.
    pub fn area_km2(&self) -> f64 {
        self.polygons.iter().map(polygon_km2).sum()
    }

    /// A point inside, far from the border: where a name is best written.
    pub fn label_point(&self) -> Point {
        let largest = self.polygons.iter().max_by(|a, b| polygon_km2(a).total_cmp(&polygon_km2(b)));
        largest.map_or((0, 0), inside)
    }

    /// As the database keeps it.
    pub fn to_bytes(&self) -> Vec<u8> {
        bytes::write(&self.polygons)
    }

    /// As the database kept it; `None` if the bytes are damaged.
    pub fn from_bytes(bytes: &[u8]) -> Option<Outline> {
        let polygons = bytes::read(bytes)?;
        (!polygons.is_empty()).then_some(Outline { polygons })
    }
}

fn tidy(rings: Polygon) -> Option<Polygon> {
    let mut rings = rings.into_iter().enumerate().map(|(i, ring)| tidy_ring(ring, i == 0));
    // Without its outer ring a polygon is nothing; a hole that is none is left out.
    let mut polygon = vec![rings.next()??];
    polygon.extend(rings.flatten());
    polygon[1..].sort();
    Some(polygon)
}

fn tidy_ring(mut ring: Ring, outer: bool) -> Option<Ring> {
    ring.dedup();
    while ring.len() > 1 && ring.first() == ring.last() {
        ring.pop();
    }
    let area = twice_area(&ring);
    if ring.len() < 3 || area == 0 {
        return None;
    }
    if (area > 0) != outer {
        ring.reverse();
    }
    let first = ring.iter().enumerate().min_by_key(|(_, p)| **p).map_or(0, |(i, _)| i);
    ring.rotate_left(first);
    Some(ring)
}

/// Twice the area in square units, positive against the clock.
fn twice_area(ring: &[Point]) -> i64 {
    edges(ring)
        .map(|((ax, ay), (bx, by))| i64::from(ax) * i64::from(by) - i64::from(bx) * i64::from(ay))
        .sum()
}

/// The sides of a ring.
fn edges(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

/// How much shorter a degree of longitude is at this latitude.
fn narrowing(y: i32) -> f64 {
    (f64::from(y) / DEGREE).to_radians().cos()
}

fn polygon_km2(polygon: &Polygon) -> f64 {
    let Some(outer) = polygon.first() else { return 0.0 };
    let middle = outer.iter().map(|p| i64::from(p.1)).sum::<i64>() / outer.len().max(1) as i64;
    // Holes run the other way and count negative.
    let units: i64 = polygon.iter().map(|r| twice_area(r)).sum();
    units as f64 / 2.0 * (KM / DEGREE).powi(2) * narrowing(middle as i32)
}

/// Of the middles of the stretches that a few parallels have inside, the one farthest from the border.
fn inside(polygon: &Polygon) -> Point {
    const PARALLELS: i32 = 24;
    let Some(outer) = polygon.first() else { return (0, 0) };
    let (south, north) =
        outer.iter().fold((i32::MAX, i32::MIN), |(low, high), p| (low.min(p.1), high.max(p.1)));
    let mut best = (f64::MIN, outer[0]);
    for i in 1..PARALLELS {
        let y = f64::from(south) + f64::from(north - south) * f64::from(i) / f64::from(PARALLELS);
        let mut crossings: Vec<f64> =
            polygon.iter().flat_map(|r| edges(r)).filter_map(|e| crossing(e, y)).collect();
        crossings.sort_by(f64::total_cmp);
        for stretch in crossings.as_chunks::<2>().0 {
            let at = ((stretch[0] + stretch[1]) / 2.0, y);
            let room = polygon
                .iter()
                .flat_map(|r| edges(r))
                .map(|(a, b)| distance(at, a, b))
                .fold(f64::MAX, f64::min);
            if room > best.0 {
                best = (room, (at.0.round() as i32, at.1.round() as i32));
            }
        }
    }
    best.1
}

/// Where a side crosses the parallel `y`.
fn crossing(((ax, ay), (bx, by)): (Point, Point), y: f64) -> Option<f64> {
    let (ay, by) = (f64::from(ay), f64::from(by));
    // Each end belongs to one of the two sides that meet there.
    ((ay <= y) != (by <= y)).then(|| f64::from(ax) + (f64::from(bx) - f64::from(ax)) * (y - ay) / (by - ay))
}

/// From a point to a side, in units of latitude.
fn distance((x, y): (f64, f64), a: Point, b: Point) -> f64 {
    let k = narrowing(a.1);
    let (ax, ay) = ((f64::from(a.0) - x) * k, f64::from(a.1) - y);
    let (dx, dy) = ((f64::from(b.0) - f64::from(a.0)) * k, f64::from(b.1) - f64::from(a.1));
    let length = dx * dx + dy * dy;
    let t = if length == 0.0 { 0.0 } else { (-(ax * dx + ay * dy) / length).clamp(0.0, 1.0) };
    (ax + t * dx).hypot(ay + t * dy)
}

#[cfg(test)]
mod tests;
