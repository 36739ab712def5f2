//! From the globe to the drawing: a state is small enough for meridians to be parallel.

use super::{Label, Point};

/// The drawing is so many units wide.
const WIDTH: f64 = 1000.0;
/// And at most so many high; a tall state stands in the middle.
const HEIGHT: f64 = 1200.0;
/// Room for the lines at the border.
const MARGIN: f64 = 4.0;
/// Letters of 14 pixels where the drawing is 700 pixels wide.
pub(super) const WIDE_FONT: i32 = 20;
/// The same where it is 328 pixels wide, on a phone.
pub(super) const NARROW_FONT: i32 = 43;

/// Where places come to lie on the drawing.
pub(super) struct Plane {
    west: f64,
    north: f64,
    /// Units of the drawing to a unit of longitude and of latitude.
    scale: (f64, f64),
    left: f64,
    height: f64,
}

impl Plane {
    /// A plane that shows all these points; `None` if there are none.
    pub fn around<'a>(points: impl Iterator<Item = &'a Point>) -> Option<Plane> {
        let around = points.fold(None, |b: Option<[i32; 4]>, &(x, y)| {
            let [west, south, east, north] = b.unwrap_or([x, y, x, y]);
            Some([west.min(x), south.min(y), east.max(x), north.max(y)])
        });
        let [west, south, east, north] = around?.map(f64::from);
        let narrowing = ((south + north) / 2.0 / 1e5).to_radians().cos();
        let (wide, high) = (((east - west) * narrowing).max(1.0), (north - south).max(1.0));
        let scale = ((WIDTH - 2.0 * MARGIN) / wide).min((HEIGHT - 2.0 * MARGIN) / high);
        Some(Plane {
            west,
            north,
            scale: (scale * narrowing, scale),
            left: (WIDTH - wide * scale) / 2.0,
            height: high * scale + 2.0 * MARGIN,
        })
    }

    pub fn width(&self) -> i32 {
        WIDTH as i32
    }

    pub fn height(&self) -> i32 {
        self.height.ceil() as i32
    }

    /// Whole units: finer than a pixel of any screen, short in the page, and the same for both neighbours of a border.
    fn at(&self, (x, y): Point) -> (i32, i32) {
        let (east, south) =
            ((f64::from(x) - self.west) * self.scale.0, (self.north - f64::from(y)) * self.scale.1);
        ((self.left + east).round() as i32, (MARGIN + south).round() as i32)
    }

    /// The path through the rings, in steps: `M12 34l5-3 2 7z`.
    pub fn path(&self, rings: &[Vec<Point>]) -> String {
        let mut d = String::new();
        for ring in rings {
            let mut points: Vec<(i32, i32)> = ring.iter().map(|p| self.at(*p)).collect();
            points.dedup();
            if points.len() > 1 && points.first() == points.last() {
                points.pop();
            }
            let Some(&(mut x, mut y)) = points.first() else { continue };
            d.push_str(&format!("M{x} {y}"));
            if points.len() < 3 {
                // However small, it can be seen and touched.
                d.push_str("h2v2h-2z");
                continue;
            }
            d.push('l');
            for (i, (px, py)) in points.iter().skip(1).enumerate() {
                step(&mut d, px - x, i > 0);
                step(&mut d, py - y, true);
                (x, y) = (*px, *py);
            }
            d.push('z');
        }
        d
    }

    /// The labels that have room in letters of this height, with the middle of their line.
    pub fn written<'a>(&self, labels: &'a [Label], font: i32) -> Vec<(&'a str, i32, i32)> {
        let mut taken: Vec<[i32; 4]> = Vec::new();
        let mut written = Vec::new();
        for label in labels {
            let (x, y) = self.at(label.at);
            // Signs over and under a letter of Devanagari take no width.
            let letters = label.text.chars().filter(|c| c.is_alphanumeric() || *c == ' ').count() as i32;
            let half = (letters * font * 7 / 20).max(font / 2);
            let x = x.clamp(half, (self.width() - half).max(half));
            let room = [x - half, y - font * 7 / 10, x + half, y + font * 7 / 10];
            let free =
                |t: &[i32; 4]| room[2] <= t[0] || t[2] <= room[0] || room[3] <= t[1] || t[3] <= room[1];
            if taken.iter().all(free) {
                taken.push(room);
                written.push((label.text.as_str(), x, y + font * 7 / 20));
            }
        }
        written
    }
}

/// A number after another one needs a blank, unless its sign parts them.
fn step(d: &mut String, by: i32, after: bool) {
    if after && by >= 0 {
        d.push(' ');
    }
    d.push_str(&by.to_string());
}
