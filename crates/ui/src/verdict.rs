//! Verdicts, told apart by shape before word and colour: ● ○ ◍ –.

use maud::{Markup, html};
use words::Locale;

use crate::messages as m;

/// What a rule says of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Even the least the number can be is enough.
    Met,
    /// Even the most it can be is too little.
    NotMet,
    /// What is known does not decide it.
    CannotTell,
    /// Nobody has set a target.
    NoTarget,
}

impl Verdict {
    /// All of them, in the order of a key.
    pub const ALL: [Verdict; 4] = [Verdict::Met, Verdict::NotMet, Verdict::CannotTell, Verdict::NoTarget];

    /// The name in JSON and in style classes.
    pub const fn name(self) -> &'static str {
        match self {
            Verdict::Met => "met",
            Verdict::NotMet => "not_met",
            Verdict::CannotTell => "cannot_tell",
            Verdict::NoTarget => "no_target",
        }
    }

    /// The sign for plain text, where nothing can be drawn.
    pub const fn sign(self) -> char {
        match self {
            Verdict::Met => '●',
            Verdict::NotMet => '○',
            Verdict::CannotTell => '◍',
            Verdict::NoTarget => '–',
        }
    }

    /// The word.
    pub fn word(self, l: Locale) -> String {
        match self {
            Verdict::Met => m::verdict_met(l),
            Verdict::NotMet => m::verdict_not_met(l),
            Verdict::CannotTell => m::verdict_cannot_tell(l),
            Verdict::NoTarget => m::verdict_no_target(l),
        }
    }
}

/// The shape and the word. A screen reader hears that the word speaks of a target.
pub fn badge(l: Locale, v: Verdict) -> Markup {
    html! {
        span class={ "verdict verdict-" (v.name()) } {
            (shape(v))
            span {
                @if v != Verdict::NoTarget { span.visually-hidden { (m::verdict_of(l)) " " } }
                (v.word(l))
            }
        }
    }
}

/// What the four signs mean, as one line.
pub fn key(l: Locale) -> Markup {
    html! {
        ul.verdict-key aria-label=(m::verdict_key(l)) {
            @for v in Verdict::ALL { li { (badge(l, v)) } }
        }
    }
}

/// Drawn, not typed: few fonts have all four signs, and none has them in one size.
fn shape(v: Verdict) -> Markup {
    html! {
        svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2" {
            @match v {
                Verdict::Met => circle cx="8" cy="8" r="6" fill="currentColor" {},
                Verdict::NotMet => circle cx="8" cy="8" r="6" {},
                Verdict::CannotTell => {
                    circle cx="8" cy="8" r="6" {}
                    path stroke-width="1.2" d="M5.4 3v10M8 2v12M10.6 3v10" {}
                },
                Verdict::NoTarget => path d="M3 8h10" {},
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_verdict_has_a_shape_and_a_word_of_its_own() {
        for l in Locale::ALL {
            let words: HashSet<_> = Verdict::ALL.map(|v| v.word(l)).into();
            assert_eq!(words.len(), 4);
        }
        let shapes: HashSet<_> = Verdict::ALL.map(|v| shape(v).into_string()).into();
        assert_eq!(shapes.len(), 4);
        let signs: HashSet<_> = Verdict::ALL.map(Verdict::sign).into();
        assert_eq!(signs.len(), 4);
    }

    #[test]
    fn a_screen_reader_hears_words_and_no_drawing() {
        let s = badge(Locale::Hi, Verdict::CannotTell).into_string();
        assert!(s.contains("aria-hidden=\"true\""));
        assert!(s.contains("<span class=\"visually-hidden\">लक्ष्य: </span>कह नहीं सकते"));
        assert_eq!(key(Locale::En).into_string().matches("<li>").count(), 4);
    }
}
