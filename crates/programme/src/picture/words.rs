//! Words of a picture: which font draws them, how wide they are, and where a line ends. A word is never cut inside.
//!
//! The fonts are those of the pages, which come in two parts: Devanagari, and everything else. Letters of one part that stand together are a run, and each run is
//! shaped by itself: shaped together, the joined letters of one part would be lost where the other has none.

use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb::{Database, FaceInfo, Language, Source};
use resvg::usvg::{FontResolver, Node, Options, Tree};
use ui::html;

/// The part of the font that a letter stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Devanagari,
    Latin,
}

impl Part {
    /// The part for a letter; `None` if neither has it: it is left out, an empty box tells nobody anything.
    pub(super) fn of(c: char) -> Option<Part> {
        match c {
            '\u{900}'..='\u{97f}' | '\u{1cd0}'..='\u{1cf6}' | '\u{200c}' | '\u{200d}' | '₹' => {
                Some(Part::Devanagari)
            }
            '!'..='~' | '¡'..='£' | '¥' | '§'..='«' | '\u{ad}'..='°' | '´' | '¶'..='¸' | 'º' | '»' => {
                Some(Part::Latin)
            }
            '¿'..='ÿ' | '–' | '—' | '‘'..='‚' | '“'..='„' | '•' | '…' | '‹' | '›' | '€' => {
                Some(Part::Latin)
            }
            _ => None,
        }
    }

    /// What the part is called in a picture.
    pub(super) const fn family(self) -> &'static str {
        match self {
            Part::Devanagari => "devanagari",
            Part::Latin => "latin",
        }
    }
}

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Plain,
    Bold,
}

impl Weight {
    pub(super) const fn number(self) -> u16 {
        match self {
            Weight::Plain => 400,
            Weight::Bold => 700,
        }
    }
}

/// Letters of one part that stand together.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Run {
    pub(super) text: String,
    pub(super) part: Part,
    /// In parts of the size of the letters.
    pub(super) width: f32,
}

/// What stands between two spaces.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Word {
    pub(super) runs: Vec<Run>,
}

impl Word {
    fn width(&self) -> f32 {
        self.runs.iter().map(|r| r.width).sum()
    }
}

/// Words that stand side by side.
pub(super) type Line = Vec<Word>;

/// A space between words, in parts of the size of the letters.
pub(super) const SPACE: f32 = 0.26;

/// How wide a line is, in parts of the size of the letters.
pub(super) fn width(line: &[Word]) -> f32 {
    let spaces = line.len().saturating_sub(1) as f32 * SPACE;
    line.iter().map(Word::width).sum::<f32>() + spaces
}

/// The fonts, read once.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for part in [Part::Devanagari, Part::Latin] {
        for weight in [Weight::Plain, Weight::Bold] {
            let name = format!("noto-sans-devanagari-{}-{}-normal.ttf", part.family(), weight.number());
            let Some(bytes) = ui::assets::file(&name) else { continue };
            for id in fonts.load_font_source(Source::Binary(Arc::new(bytes))) {
                let Some(face) = fonts.face(id).cloned() else { continue };
                // Both parts bear one name; a picture must be able to choose.
                fonts.remove_face(id);
                let families = vec![(part.family().to_owned(), Language::English_UnitedStates)];
                fonts.push_face_info(FaceInfo { families, ..face });
            }
        }
    }
    Arc::new(fonts)
});

/// How a picture is read: with our fonts only, each run in its own.
pub(super) fn options() -> Options<'static> {
    let select_font = FontResolver::default_font_selector();
    let font_resolver = FontResolver { select_font, select_fallback: Box::new(|_, _, _| None) };
    Options {
        fontdb: FONTS.clone(),
        font_resolver,
        font_family: Part::Latin.family().to_owned(),
        ..Options::default()
    }
}

/// The size of letters at which they are measured: widths grow with it.
const MEASURED: f32 = 1_000.0;

/// How each text is drawn: its glyphs and its width.
pub(super) fn shaped(runs: &[(&str, Part)], weight: Weight) -> Vec<(Vec<u32>, f32)> {
    let svg = html! {
        svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" {
            @for (no, (text, part)) in runs.iter().enumerate() {
                text id={ "r" (no) } font-family=(part.family()) font-weight=(weight.number()) font-size=(MEASURED) { (text) }
            }
        }
    };
    let tree = Tree::from_str(&svg.into_string(), &options()).ok();
    let of = |no: usize| match tree.as_ref()?.node_by_id(&format!("r{no}"))? {
        Node::Text(text) => {
            let glyphs = text.layouted().iter().flat_map(|s| &s.positioned_glyphs).map(|g| g.id.0);
            Some((glyphs.collect(), text.bounding_box().width() / MEASURED))
        }
        _ => None,
    };
    (0..runs.len()).map(|no| of(no).unwrap_or_default()).collect()
}

/// The words of a text, measured.
pub(super) fn words(text: &str, weight: Weight) -> Vec<Word> {
    let mut words: Vec<Word> = text.split_whitespace().map(parted).collect();
    words.retain(|w| !w.runs.is_empty());
    let runs: Vec<(&str, Part)> =
        words.iter().flat_map(|w| &w.runs).map(|r| (r.text.as_str(), r.part)).collect();
    let widths: Vec<f32> = shaped(&runs, weight).into_iter().map(|(_, width)| width).collect();
    for (run, width) in words.iter_mut().flat_map(|w| &mut w.runs).zip(widths) {
        run.width = width;
    }
    words
}

fn parted(word: &str) -> Word {
    let mut runs: Vec<Run> = Vec::new();
    for c in word.chars() {
        let Some(part) = Part::of(c) else { continue };
        match runs.last_mut() {
            Some(last) if last.part == part => last.text.push(c),
            _ => runs.push(Run { text: c.to_string(), part, width: 0.0 }),
        }
    }
    Word { runs }
}

/// Words in lines of a width, at most so many: what does not fit is left out, and said by `…`. Whether everything fitted stands beside them; a line is too wide only
/// if it is one word.
pub(super) fn wrapped(words: &[Word], room: f32, most: usize, dots: &Word) -> (Vec<Line>, bool) {
    let mut lines: Vec<Line> = Vec::new();
    let mut fits = words.iter().all(|w| w.width() <= room);
    for word in words {
        match lines.last_mut() {
            Some(line) if width(line) + SPACE + word.width() <= room => line.push(word.clone()),
            _ => lines.push(vec![word.clone()]),
        }
    }
    if lines.len() > most {
        fits = false;
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while last.len() > 1 && width(last) + dots.width() > room {
                last.pop();
            }
            if let Some(word) = last.last_mut() {
                word.runs.extend(dots.runs.iter().cloned());
            }
        }
    }
    (lines, fits)
}
