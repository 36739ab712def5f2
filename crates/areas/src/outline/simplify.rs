//! Outlines with few points, for a map of many areas on a screen.
//!
//! Neighbours must not gap: rings are cut where three areas or more meet, and each piece of border is thinned once, for both
//! areas that it parts. Which points of a piece stay depends on the piece alone (the order of Douglas and Peucker) and on one
//! measure of detail for all, chosen so that the whole has about as many points as were asked for.

use std::collections::{HashMap, HashSet};

use super::{Outline, Point, Ring, distance};

/// Thins the outlines of a map together, to `points` points for each on average. The order stays.
pub fn simplify(outlines: &[&Outline], points: usize) -> Vec<Outline> {
    let mut net = Net::new(outlines);
    let detail = net.detail(points * outlines.len());
    net.hold_open(detail);
    let mut rings = net.rings.iter();
    let thin = |outline: &&Outline| {
        let polygons = outline.polygons.iter();
        let polygons =
            polygons.map(|p| p.iter().zip(&mut rings).map(|(_, r)| net.drawn(r, detail)).collect());
        Outline::new(polygons.collect()).unwrap_or_else(|| (*outline).clone())
    };
    outlines.iter().map(thin).collect()
}

/// One piece of border.
struct Piece {
    points: Vec<Point>,
    /// How far the outline would move without the point; the ends are infinite.
    weights: Vec<f64>,
    /// How many rings it is part of.
    uses: usize,
    /// Its weightiest points stay whatever the measure of detail: without them a ring would close to a line.
    held: bool,
}

/// A piece, and whether the ring runs along it backwards.
type Way = Vec<(usize, bool)>;

struct Net {
    pieces: Vec<Piece>,
    /// All rings in order, as the pieces of which they consist.
    rings: Vec<Way>,
}

impl Net {
    fn new(outlines: &[&Outline]) -> Net {
        let meet = junctions(outlines);
        let mut net = Net { pieces: Vec::new(), rings: Vec::new() };
        let mut known: HashMap<Vec<Point>, usize> = HashMap::new();
        for ring in outlines.iter().flat_map(|o| o.rings()) {
            let mut way = Way::new();
            for mut points in cut(ring, &meet) {
                let backwards = points.iter().rev().lt(points.iter());
                if backwards {
                    points.reverse();
                }
                let piece = *known.entry(points.clone()).or_insert_with(|| {
                    let weights = weigh(&points);
                    net.pieces.push(Piece { points, weights, uses: 0, held: false });
                    net.pieces.len() - 1
                });
                net.pieces[piece].uses += 1;
                way.push((piece, backwards));
            }
            net.rings.push(way);
        }
        net
    }

    /// The least weight of the points that stay, so that there are about `points` of them in all rings.
    fn detail(&self, points: usize) -> f64 {
        let inner =
            |p: &Piece| p.weights[1..p.weights.len() - 1].iter().map(|w| (*w, p.uses)).collect::<Vec<_>>();
        let mut weights: Vec<(f64, usize)> = self.pieces.iter().flat_map(inner).collect();
        weights.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut left = points.saturating_sub(self.rings.iter().map(Vec::len).sum());
        let mut least = f64::MIN_POSITIVE;
        for (weight, uses) in weights {
            if left < uses {
                least = weight * (1.0 + f64::EPSILON);
                break;
            }
            left -= uses;
        }
        // In steps, so that a map of which one area was corrected keeps its detail, and old and new pieces meet.
        let step: f64 = 1.25;
        step.powf((least.max(0.5).ln() / step.ln()).ceil())
    }

    /// Holds open each piece of those rings that would have fewer than three.
    fn hold_open(&mut self, detail: f64) {
        let flat: Vec<usize> = self
            .rings
            .iter()
            .filter(|way| self.drawn(way, detail).len() < 3)
            .flatten()
            .map(|w| w.0)
            .collect();
        for piece in flat {
            self.pieces[piece].held = true;
        }
    }

    fn drawn(&self, way: &Way, detail: f64) -> Ring {
        let mut ring = Ring::new();
        for (piece, backwards) in way {
            let mut points = self.pieces[*piece].kept(detail);
            if *backwards {
                points.reverse();
            }
            // The last point of a piece is the first of the next one.
            points.pop();
            ring.extend(points);
        }
        ring
    }
}

impl Piece {
    /// The weight of the point that must stay for a ring to have an inside: of a piece that is a whole ring, the second.
    fn weightiest(&self) -> f64 {
        let mut inner = self.weights[1..self.weights.len() - 1].to_vec();
        inner.sort_by(|a, b| b.total_cmp(a));
        let whole = self.points.first() == self.points.last();
        inner.get(usize::from(whole)).copied().unwrap_or(f64::INFINITY)
    }

    fn kept(&self, detail: f64) -> Vec<Point> {
        let least = if self.held { detail.min(self.weightiest()) } else { detail };
        self.points.iter().zip(&self.weights).filter(|(_, w)| **w >= least).map(|(p, _)| *p).collect()
    }
}

/// The points at which not all rings come from the same and go to the same point: borders part there.
fn junctions(outlines: &[&Outline]) -> HashSet<Point> {
    let mut seen: HashMap<Point, (Point, Point)> = HashMap::new();
    let mut meet = HashSet::new();
    for ring in outlines.iter().flat_map(|o| o.rings()) {
        for (i, p) in ring.iter().enumerate() {
            let (a, b) = (ring[(i + ring.len() - 1) % ring.len()], ring[(i + 1) % ring.len()]);
            let sides = (a.min(b), a.max(b));
            if *seen.entry(*p).or_insert(sides) != sides {
                meet.insert(*p);
            }
        }
    }
    meet
}

/// A ring as the pieces between its junctions, each with both its ends. Without a junction it is one piece that ends
/// where it begins: at its smallest point, wherever it is part of a ring.
fn cut(ring: &Ring, meet: &HashSet<Point>) -> Vec<Vec<Point>> {
    let first = ring.iter().position(|p| meet.contains(p)).unwrap_or(0);
    let mut pieces = Vec::new();
    let mut piece = vec![ring[first]];
    for p in ring.iter().cycle().skip(first + 1).take(ring.len()) {
        piece.push(*p);
        if meet.contains(p) || pieces.is_empty() && piece.len() > ring.len() {
            pieces.push(std::mem::replace(&mut piece, vec![*p]));
        }
    }
    pieces
}

/// How far the line would move without each point: Douglas and Peucker's order, in which a point never weighs more than
/// the one that split its stretch before.
fn weigh(points: &[Point]) -> Vec<f64> {
    let last = points.len() - 1;
    let mut weights = vec![0.0; points.len()];
    (weights[0], weights[last]) = (f64::INFINITY, f64::INFINITY);
    let mut stretches = vec![(0, last, f64::INFINITY)];
    while let Some((a, b, most)) = stretches.pop() {
        let far = |i: usize| distance((f64::from(points[i].0), f64::from(points[i].1)), points[a], points[b]);
        let farthest = (a + 1..b).map(|i| (far(i), i)).reduce(|x, y| if y.0 > x.0 { y } else { x });
        if let Some((distance, i)) = farthest {
            weights[i] = distance.min(most);
            stretches.extend([(a, i, weights[i]), (i, b, weights[i])]);
        }
    }
    weights
}
