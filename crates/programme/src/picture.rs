//! What a page looks like where it is shared: a picture of it, drawn by the server in the fonts of the pages.

mod words;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::Tree;
use ui::{Markup, html};

use self::words::{Line, SPACE, Weight, options, width, wrapped};

/// How wide a picture is, in pixels: what the platforms ask for.
pub const WIDE: u32 = 1_200;
/// How high it is.
pub const HIGH: u32 = 630;

/// What stands in a picture.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// Whose installation it is.
    pub organisation: String,
    /// That people and events are invented, if they are.
    pub sample: Option<String>,
    /// What is to be seen first.
    pub title: String,
    /// When it is.
    pub when: String,
    /// Where it is.
    pub place: String,
    /// Whose it is.
    pub who: String,
    /// The office of that person.
    pub office: String,
}

const MARGIN: f32 = 64.0;
/// What is left for a line.
const ROOM: f32 = 1_200.0 - 2.0 * MARGIN;
/// From one line to the next, in parts of the size of the letters: signs stand above and below.
const LEADING: f32 = 1.4;

const PAPER: &str = "#ffffff";
const INK: &str = "#16181d";
const SOFT: &str = "#50565f";
const ACCENT: &str = "#2b3a8c";

/// How a text is written.
#[derive(Debug, Clone, Copy)]
struct Hand {
    weight: Weight,
    colour: &'static str,
    /// Sizes of letters, the largest first: the first in which everything fits is taken.
    sizes: &'static [f32],
    /// In how many lines at most.
    lines: usize,
}

const BAND: Hand = Hand { weight: Weight::Bold, colour: PAPER, sizes: &[26.0], lines: 1 };
const ORGANISATION: Hand = Hand { weight: Weight::Plain, colour: SOFT, sizes: &[30.0, 26.0], lines: 1 };
const TITLE: Hand = Hand { weight: Weight::Bold, colour: INK, sizes: &[70.0, 62.0, 54.0], lines: 2 };
const LONG_TITLE: Hand = Hand { weight: Weight::Bold, colour: INK, sizes: &[50.0, 44.0], lines: 3 };
const WHEN: Hand = Hand { weight: Weight::Bold, colour: ACCENT, sizes: &[44.0, 38.0, 32.0], lines: 1 };
const PLACE: Hand = Hand { weight: Weight::Plain, colour: INK, sizes: &[36.0, 32.0], lines: 1 };
const WHO: Hand = Hand { weight: Weight::Bold, colour: INK, sizes: &[38.0, 34.0], lines: 1 };
const OFFICE: Hand = Hand { weight: Weight::Plain, colour: SOFT, sizes: &[30.0, 26.0], lines: 1 };

/// A text in lines, with the size of its letters.
struct Block {
    hand: Hand,
    size: f32,
    lines: Vec<Line>,
    fits: bool,
}

impl Block {
    fn of(text: &str, hand: Hand) -> Block {
        let words = words::words(text, hand.weight);
        let dots = words::words("…", hand.weight).pop().unwrap_or_default();
        let mut made = Block { hand, size: 0.0, lines: Vec::new(), fits: false };
        for size in hand.sizes {
            let (lines, fits) = wrapped(&words, ROOM / size, hand.lines, &dots);
            made = Block { size: *size, lines, fits, ..made };
            if fits {
                break;
            }
        }
        made
    }

    fn height(&self) -> f32 {
        self.lines.len() as f32 * self.size * LEADING
    }

    /// The block with its upper edge at a height.
    fn at(&self, top: f32) -> Markup {
        html! {
            @for (no, line) in self.lines.iter().enumerate() {
                // One word that is wider than everything is drawn smaller: it is not cut.
                @let size = (ROOM / width(line)).min(self.size);
                @let foot = top + (no as f32 * LEADING + 1.05) * self.size;
                (self.line(line, size, foot))
            }
        }
    }

    fn line(&self, line: &Line, size: f32, foot: f32) -> Markup {
        let mut from = MARGIN;
        let mut runs = Vec::new();
        for word in line {
            for run in &word.runs {
                runs.push((from, run));
                from += run.width * size;
            }
            from += SPACE * size;
        }
        html! {
            @for (x, run) in runs {
                text x=(x) y=(foot) font-size=(size) font-family=(run.part.family())
                    font-weight=(self.hand.weight.number()) fill=(self.hand.colour) { (run.text) }
            }
        }
    }
}

/// The card as a drawing.
fn svg(card: &Card) -> Markup {
    let band = card.sample.as_deref().map(|text| Block::of(text, BAND));
    let title = Block::of(&card.title, TITLE);
    let title = if title.fits { title } else { Block::of(&card.title, LONG_TITLE) };
    let (when, place) = (Block::of(&card.when, WHEN), Block::of(&card.place, PLACE));
    let (who, office) = (Block::of(&card.who, WHO), Block::of(&card.office, OFFICE));
    let top = if band.is_some() { 48.0 } else { 0.0 };
    let below = HIGH as f32 - 40.0 - office.height();
    let line = below - who.height() - 14.0;
    let head = top + 40.0;
    // What matters stands in the middle of what is left.
    let (from, middle) = (head + 54.0, title.height() + 10.0 + when.height() + place.height());
    let first = from + ((line - from - middle) / 2.0).max(0.0);
    let second = first + title.height() + 10.0;
    html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(WIDE) height=(HIGH) {
            rect width=(WIDE) height=(HIGH) fill=(PAPER) {}
            @if let Some(band) = &band {
                rect width=(WIDE) height=(top) fill=(ACCENT) {}
                (band.at(4.0))
            } @else { rect width=(WIDE) height="12" fill=(ACCENT) {} }
            (Block::of(&card.organisation, ORGANISATION).at(head - 16.0))
            (title.at(first))
            (when.at(second))
            (place.at(second + when.height()))
            rect x=(MARGIN) y=(line) width=(ROOM) height="2" fill="#c9cdd6" {}
            (who.at(line + 12.0))
            (office.at(below))
        }
    }
}

/// The card as a PNG; `None` if the fonts are not in the program, or a drawing cannot be made. It takes as long as a page of figures: not among what must not wait.
pub fn draw(card: &Card) -> Option<Vec<u8>> {
    let tree = Tree::from_str(&svg(card).into_string(), &options()).ok()?;
    let mut picture = Pixmap::new(WIDE, HIGH)?;
    resvg::render(&tree, Transform::identity(), &mut picture.as_mut());
    picture.encode_png().ok()
}

#[cfg(test)]
mod tests;
