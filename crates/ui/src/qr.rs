//! A QR code, drawn on the server: opens on paper what the address beside it says.

use std::fmt::Write as _;

use maud::{Markup, html};
use qrcode::render::unicode::Dense1x2;
use qrcode::{Color, EcLevel, QrCode};

/// Empty modules around a code, as its standard asks for.
const QUIET: usize = 4;

/// The code of a text, an address; nothing where the text is too long for one.
pub fn qr(text: &str, title: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else { return html! {} };
    let width = code.width();
    let mut path = String::new();
    for (i, _) in code.to_colors().iter().enumerate().filter(|(_, c)| **c == Color::Dark) {
        // Writing to a string does not fail.
        let _ = write!(path, "M{} {}h1v1h-1z", i % width + QUIET, i / width + QUIET);
    }
    let side = width + 2 * QUIET;
    html! {
        svg.qr viewBox={ "0 0 " (side) " " (side) } role="img" shape-rendering="crispEdges" {
            title { (title) }
            rect width=(side) height=(side) fill="#fff" {}
            path d=(path) fill="#000" {}
        }
    }
}

/// The code of a text in signs of half a line's height, for a printer and a terminal; nothing where the text is too long for one.
pub fn signs(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    Some(code.render::<Dense1x2>().build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_squares_and_too_long_a_text_nothing() {
        let svg = qr("http://office.example/r/R-261122-01N6C0F8K", "R-261122-01N6C0F8K").into_string();
        assert!(svg.contains("viewBox=\"0 0 ") && svg.matches("h1v1h-1z").count() > 200, "{svg}");
        assert!(svg.contains("<title>R-261122"));
        assert_eq!(qr(&"x".repeat(5_000), "").into_string(), "");
        assert!(signs("x").is_some_and(|s| s.lines().count() > 10) && signs(&"x".repeat(5_000)).is_none());
    }
}
