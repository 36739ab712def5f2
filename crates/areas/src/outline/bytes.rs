//! Outlines as bytes: counts and steps from point to point, small numbers in few bytes.

use super::Polygon;

/// The number of polygons; of each the number of rings; of each the number of points and the step to each.
pub(super) fn write(polygons: &[Polygon]) -> Vec<u8> {
    let mut out = Vec::new();
    put(&mut out, polygons.len() as u64);
    let mut at = (0, 0);
    for polygon in polygons {
        put(&mut out, polygon.len() as u64);
        for ring in polygon {
            put(&mut out, ring.len() as u64);
            for (x, y) in ring {
                put(&mut out, zigzag(i64::from(*x) - at.0));
                put(&mut out, zigzag(i64::from(*y) - at.1));
                at = (i64::from(*x), i64::from(*y));
            }
        }
    }
    out
}

/// What [`write`] wrote; `None` for anything else.
pub(super) fn read(bytes: &[u8]) -> Option<Vec<Polygon>> {
    let mut from = bytes;
    let mut at = (0, 0);
    let mut polygons = Vec::new();
    for _ in 0..take(&mut from)? {
        let mut polygon = Polygon::new();
        for _ in 0..take(&mut from)? {
            let mut ring = Vec::new();
            for _ in 0..take(&mut from)? {
                at.0 += unzigzag(take(&mut from)?);
                at.1 += unzigzag(take(&mut from)?);
                ring.push((i32::try_from(at.0).ok()?, i32::try_from(at.1).ok()?));
            }
            polygon.push(ring);
        }
        polygons.push(polygon);
    }
    let sound = polygons.iter().all(|p| !p.is_empty() && p.iter().all(|ring| ring.len() > 2));
    (from.is_empty() && sound).then_some(polygons)
}

/// Small numbers of either sign become small numbers: 0, -1, 1, -2 …
fn zigzag(n: i64) -> u64 {
    ((n << 1) ^ (n >> 63)) as u64
}

fn unzigzag(n: u64) -> i64 {
    (n >> 1) as i64 ^ -((n & 1) as i64)
}

/// Seven bits in a byte, the lowest first; the eighth says that more follow.
fn put(out: &mut Vec<u8>, mut n: u64) {
    while n >= 0x80 {
        out.push(n as u8 | 0x80);
        n >>= 7;
    }
    out.push(n as u8);
}

fn take(from: &mut &[u8]) -> Option<u64> {
    let mut n = 0;
    for shift in (0..35).step_by(7) {
        let (first, rest) = from.split_first()?;
        *from = rest;
        n |= u64::from(first & 0x7f) << shift;
        if first & 0x80 == 0 {
            return Some(n);
        }
    }
    None
}
