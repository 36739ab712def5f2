//! Geometries as well-known text, whether their coordinates stand in them or in arcs that they share.

use super::MAX_POINTS;
use super::json::{Arcs, Geometry, Nest, Transform};

/// Why a geometry cannot be written.
#[derive(Debug, PartialEq)]
pub(super) enum Fault {
    /// A coordinate is no pair of numbers, or the nesting does not fit the kind of geometry.
    Coordinates,
    /// There is no arc of this number.
    Arc(i64),
    /// More than [`MAX_POINTS`].
    Points,
}

type Point = [f64; 2];
type Ring = Vec<Point>;
/// The outer ring, then the holes.
type Polygon = Vec<Ring>;

/// What a geometry says.
enum Shape {
    /// Nothing.
    Empty,
    /// Areas.
    Polygons(Vec<Polygon>),
    /// Something that is no area.
    Other(String),
}

/// The arcs that the geometries of a file share; none in GeoJSON.
#[derive(Default)]
pub(super) struct Shapes {
    /// `None` where an arc is no list of points: an error only of those who refer to it.
    arcs: Vec<Option<Ring>>,
}

impl Shapes {
    /// From the arcs of a TopoJSON file. With a transform each point is the step from the one before.
    pub fn of_arcs(arcs: Vec<Nest>, transform: Option<Transform>) -> Shapes {
        let decode = |arc: Nest| {
            let mut points = positions(&arc).ok()?;
            if let Some(t) = &transform {
                let mut at = [0.0, 0.0];
                for p in &mut points {
                    at = [at[0] + p[0], at[1] + p[1]];
                    *p = [0, 1].map(|i| at[i] * t.scale[i] + t.translate[i]);
                }
            }
            Some(points)
        };
        Shapes { arcs: arcs.into_iter().map(decode).collect() }
    }

    /// The geometry as well-known text; what is no area is only named.
    pub fn text(&self, geometry: Option<&Geometry>) -> Result<String, Fault> {
        let mut left = MAX_POINTS;
        let shape = geometry.map_or(Ok(Shape::Empty), |g| self.shape(g, &mut left))?;
        Ok(match shape {
            Shape::Empty => "GEOMETRYCOLLECTION EMPTY".to_owned(),
            Shape::Other(kind) => kind,
            Shape::Polygons(all) => match &all[..] {
                [one] => format!("POLYGON {}", polygon(one)),
                all => format!("MULTIPOLYGON {}", list(all, polygon)),
            },
        })
    }

    /// `left` points may still come: references can make a small file very large.
    fn shape(&self, g: &Geometry, left: &mut usize) -> Result<Shape, Fault> {
        let polygons = match g.kind.as_deref().unwrap_or("") {
            "Polygon" => match (&g.coordinates, &g.arcs) {
                (Some(c), _) => vec![take(rings(c)?, left)?],
                (None, Some(arcs)) => vec![self.join(arcs, left)?],
                (None, None) => Vec::new(),
            },
            "MultiPolygon" => match (&g.coordinates, &g.arcs) {
                (Some(Nest::List(all)), _) => {
                    all.iter().map(|c| take(rings(c)?, left)).collect::<Result<_, _>>()?
                }
                (None, Some(Arcs::List(all))) => {
                    all.iter().map(|arcs| self.join(arcs, left)).collect::<Result<_, _>>()?
                }
                (None, None) => Vec::new(),
                _ => return Err(Fault::Coordinates),
            },
            "GeometryCollection" => {
                let mut all = Vec::new();
                for part in &g.geometries {
                    match self.shape(part, left)? {
                        Shape::Empty => {}
                        Shape::Polygons(part) => all.extend(part),
                        Shape::Other(kind) => return Ok(Shape::Other(kind)),
                    }
                }
                all
            }
            "" => Vec::new(),
            other => {
                return Ok(Shape::Other(other.chars().take(30).collect::<String>().to_uppercase()));
            }
        };
        Ok(if polygons.iter().all(Vec::is_empty) { Shape::Empty } else { Shape::Polygons(polygons) })
    }

    /// The rings that references to arcs describe: `[[0, -3], [7]]`.
    fn join(&self, arcs: &Arcs, left: &mut usize) -> Result<Polygon, Fault> {
        let Arcs::List(rings) = arcs else { return Err(Fault::Coordinates) };
        rings.iter().map(|ring| self.ring(ring, left)).collect()
    }

    fn ring(&self, arcs: &Arcs, left: &mut usize) -> Result<Ring, Fault> {
        let Arcs::List(arcs) = arcs else { return Err(Fault::Coordinates) };
        let mut ring = Ring::new();
        for arc in arcs {
            let Arcs::One(number) = arc else { return Err(Fault::Coordinates) };
            // `!n` is what TopoJSON writes for the arc n backwards.
            let index = if *number < 0 { !*number } else { *number };
            let found =
                usize::try_from(index).ok().and_then(|i| self.arcs.get(i)).ok_or(Fault::Arc(*number))?;
            let points = found.as_ref().ok_or(Fault::Coordinates)?;
            *left = left.checked_sub(points.len()).ok_or(Fault::Points)?;
            // The first point of an arc is the last of the one before.
            let skip = usize::from(!ring.is_empty());
            match *number < 0 {
                true => ring.extend(points.iter().rev().skip(skip)),
                false => ring.extend(points.iter().skip(skip)),
            }
        }
        Ok(ring)
    }
}

fn take(polygon: Polygon, left: &mut usize) -> Result<Polygon, Fault> {
    let points = polygon.iter().map(Vec::len).sum();
    *left = left.checked_sub(points).ok_or(Fault::Points)?;
    Ok(polygon)
}

fn rings(nest: &Nest) -> Result<Polygon, Fault> {
    match nest {
        Nest::List(rings) => rings.iter().map(positions).collect(),
        _ => Err(Fault::Coordinates),
    }
}

fn positions(nest: &Nest) -> Result<Ring, Fault> {
    let Nest::List(all) = nest else { return Err(Fault::Coordinates) };
    let position = |p: &Nest| match p {
        Nest::Position(p) => Ok(*p),
        _ => Err(Fault::Coordinates),
    };
    all.iter().map(position).collect()
}

fn list<T>(all: &[T], one: impl Fn(&T) -> String) -> String {
    format!("({})", all.iter().map(one).collect::<Vec<_>>().join(", "))
}

fn polygon(rings: &Polygon) -> String {
    list(rings, |ring| list(ring, |[x, y]| format!("{} {}", degrees(*x), degrees(*y))))
}

/// With six decimals, which is a hand's breadth, and no zeros at the end.
fn degrees(v: f64) -> f64 {
    let rounded = (v * 1e6).round() / 1e6;
    // A number too large to be a degree is told as it stands.
    if rounded.is_finite() { rounded } else { v }
}
