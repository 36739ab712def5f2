//! Where the seats lie: cells around points, in an outline that is no real state's, out in the sea.
//!
//! Seats that follow one another are nearly always neighbours, so districts are in one piece or close together. Each border is one crooked line that both its
//! seats share.

use std::fmt::Write as _;

use crate::World;
use crate::chance::Chance;
use crate::land::{Land, SEATS};

/// Longitude and latitude in degrees.
type Point = (f64, f64);

/// The corners of the land, against the clock: bulging everywhere, so that what is cut off it is whole. Its crooked borders
/// hide that.
const CORNERS: [Point; 10] = [
    (62.3, 15.2),
    (63.9, 14.3),
    (65.6, 14.0),
    (67.9, 14.6),
    (69.4, 15.9),
    (69.9, 17.1),
    (68.6, 18.6),
    (66.4, 19.4),
    (64.0, 18.9),
    (62.4, 17.2),
];
/// Cells of the grid along which seats follow one another, on each side; a power of two.
const GRID: u32 = 64;
/// Two corners nearer than this are one.
const NEAR: f64 = 0.004;

/// The outline of every seat as a GeoJSON file, told by number and name as in published ones.
pub fn boundaries(world: &World, land: &Land) -> Vec<u8> {
    let mut out = String::from("{\"type\":\"FeatureCollection\",\"features\":[\n");
    for (i, (seat, ring)) in land.seats.iter().zip(rings(world.seed)).enumerate() {
        let comma = if i == 0 { "" } else { ",\n" };
        let (name, district, no) = (&seat.name.en, &land.districts[seat.district].en, i + 1);
        let points: Vec<String> =
            ring.iter().chain(ring.first()).map(|(x, y)| format!("[{x:.4},{y:.4}]")).collect();
        // Names are letters and blanks: nothing in them means anything to JSON. Memory does not fail.
        let _ = write!(
            out,
            "{comma}{{\"type\":\"Feature\",\"properties\":{{\"ST_NAME\":\"Namuna Pradesh\",\"DIST_NAME\":\"{district}\",\
             \"AC_NO\":{no},\"AC_NAME\":\"{name}\"}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[{}]]}}}}",
            points.join(",")
        );
    }
    out.push_str("\n]}\n");
    out.into_bytes()
}

fn rings(seed: u64) -> Vec<Vec<Point>> {
    let mut points = along_a_curve(&Chance::new(seed, "borders"));
    // Twice each point moves to the middle of its cell: cells become of a size, neighbours stay neighbours.
    for _ in 0..2 {
        points = cells(&points).iter().map(|cell| middle(cell)).collect();
    }
    let mut corners: Vec<Point> = Vec::new();
    let mut known =
        |p: Point| match corners.iter().find(|c| (c.0 - p.0).abs() < NEAR && (c.1 - p.1).abs() < NEAR) {
            Some(corner) => *corner,
            None => {
                corners.push(p);
                p
            }
        };
    let crooked = |cell: Vec<Point>| {
        let mut cell: Vec<Point> = cell.into_iter().map(&mut known).collect();
        cell.dedup();
        let next = cell.iter().copied().cycle().skip(1);
        cell.iter().copied().zip(next).filter(|(a, b)| a != b).flat_map(|(a, b)| border(seed, a, b)).collect()
    };
    cells(&points).into_iter().map(crooked).collect()
}

/// As many points as seats, evenly along a curve (Hilbert's) that fills the land and never leaves a neighbourhood quickly.
fn along_a_curve(chance: &Chance) -> Vec<Point> {
    let (low, high) = CORNERS.iter().fold(((f64::MAX, f64::MAX), (f64::MIN, f64::MIN)), |(l, h), c| {
        ((l.0.min(c.0), l.1.min(c.1)), (h.0.max(c.0), h.1.max(c.1)))
    });
    let at = |n: u32| {
        let (x, y) = on_curve(n);
        let part = |v: u32| (f64::from(v) + 0.5) / f64::from(GRID);
        (low.0 + (high.0 - low.0) * part(x), low.1 + (high.1 - low.1) * part(y))
    };
    let inside: Vec<Point> = (0..GRID * GRID).map(at).filter(|p| is_inside(*p)).collect();
    let jitter = || (chance.unit() - 0.5) * 0.08;
    (0..SEATS)
        .map(|i| {
            let (x, y) = inside[(2 * i + 1) * inside.len() / (2 * SEATS)];
            (x + jitter(), y + jitter())
        })
        .collect()
}

/// The cell at place `n` of Hilbert's curve through the grid.
fn on_curve(mut n: u32) -> (u32, u32) {
    let (mut x, mut y, mut side) = (0, 0, 1);
    while side < GRID {
        let (right, up) = ((n / 2) & 1, (n ^ (n / 2)) & 1);
        if up == 0 {
            if right == 1 {
                (x, y) = (side - 1 - x, side - 1 - y);
            }
            (x, y) = (y, x);
        }
        (x, y) = (x + side * right, y + side * up);
        n /= 4;
        side *= 2;
    }
    (x, y)
}

/// Left of every side.
fn is_inside(p: Point) -> bool {
    let next = CORNERS.iter().cycle().skip(1);
    CORNERS.iter().zip(next).all(|(a, b)| (b.0 - a.0) * (p.1 - a.1) > (b.1 - a.1) * (p.0 - a.0))
}

/// Around each point what lies nearer to it than to any other: the land, cut along the middle to every other point.
fn cells(points: &[Point]) -> Vec<Vec<Point>> {
    let cell = |p: &Point| {
        let others = points.iter().filter(|q| *q != p);
        others.fold(CORNERS.to_vec(), |cell, q| cut(&cell, *p, *q))
    };
    points.iter().map(cell).collect()
}

/// The part of a cell that lies nearer to `p` than to `q`.
fn cut(cell: &[Point], p: Point, q: Point) -> Vec<Point> {
    let (dx, dy) = (q.0 - p.0, q.1 - p.1);
    let half = (q.0 * q.0 + q.1 * q.1 - p.0 * p.0 - p.1 * p.1) / 2.0;
    let beyond = |v: Point| v.0 * dx + v.1 * dy - half;
    if cell.iter().all(|v| beyond(*v) <= 0.0) {
        return cell.to_vec();
    }
    let mut kept = Vec::new();
    for (a, b) in cell.iter().zip(cell.iter().cycle().skip(1)) {
        let (fa, fb) = (beyond(*a), beyond(*b));
        if fa <= 0.0 {
            kept.push(*a);
        }
        if (fa <= 0.0) != (fb <= 0.0) {
            let t = fa / (fa - fb);
            kept.push((a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t));
        }
    }
    kept
}

/// The middle of a cell's area.
fn middle(cell: &[Point]) -> Point {
    let (mut area, mut sum) = (0.0, (0.0, 0.0));
    for (a, b) in cell.iter().zip(cell.iter().cycle().skip(1)) {
        let cross = a.0 * b.1 - b.0 * a.1;
        area += cross;
        sum = (sum.0 + (a.0 + b.0) * cross, sum.1 + (a.1 + b.1) * cross);
    }
    (sum.0 / (3.0 * area), sum.1 / (3.0 * area))
}

/// The crooked line from `a` towards `b`, without its end: the same for both who share it, whichever way they go.
fn border(seed: u64, a: Point, b: Point) -> Vec<Point> {
    let (from, to) = if a < b { (a, b) } else { (b, a) };
    let chance = Chance::new(seed, &format!("{:.3} {:.3} {:.3} {:.3}", from.0, from.1, to.0, to.1));
    let mut line = vec![from, to];
    // The middle of each stretch moves to one side, three times over.
    for _ in 0..3 {
        let mut finer = vec![from];
        for pair in line.windows(2) {
            let (p, q) = (pair[0], pair[1]);
            let off = (chance.unit() - 0.5) * 0.35;
            finer.push(((p.0 + q.0) / 2.0 + (q.1 - p.1) * off, (p.1 + q.1) / 2.0 - (q.0 - p.0) * off));
            finer.push(q);
        }
        line = finer;
    }
    if from != a {
        line.reverse();
    }
    line.pop();
    line
}
