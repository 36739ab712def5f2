//! Every pair of colours in which something is read or touched, in light, dark and on paper.
#![allow(clippy::unwrap_used)]

use std::collections::HashMap;

/// Ink, the paper it stands on, and the least contrast (WCAG 2.2: 4.5 for text, 3 for edges and drawings).
const PAIRS: [(&str, &str, f64); 13] = [
    ("ink", "paper", 7.0),
    ("ink", "paper-raised", 7.0),
    ("ink", "accent-paper", 7.0),
    ("ink-soft", "paper", 4.5),
    ("ink-soft", "paper-raised", 4.5),
    ("accent", "paper", 4.5),
    ("accent", "paper-raised", 4.5),
    ("accent", "accent-paper", 4.5),
    ("on-accent", "accent", 4.5),
    ("wrong", "paper", 4.5),
    ("wrong", "wrong-paper", 4.5),
    ("line-strong", "paper", 3.0),
    ("line-strong", "paper-raised", 3.0),
];

#[test]
fn everything_can_be_read_by_tired_eyes() {
    let tokens = include_str!("../../../web/src/tokens.css");
    let (light, dark) = tokens.split_once("@media (prefers-color-scheme: dark)").unwrap();
    let (light, dark) = (colours(light), colours(dark));
    // Paper changes some of the light colours.
    let mut paper = light.clone();
    paper.extend(colours(include_str!("../../../web/src/print.css")));
    for (name, scheme) in [("light", light), ("dark", dark), ("paper", paper)] {
        for (ink, ground, least) in PAIRS {
            let is = contrast(scheme[ink], scheme[ground]);
            assert!(is >= least, "{name}: {ink} on {ground} has {is:.2}, needs {least}");
        }
    }
}

/// `--name: #rgb;` or `#rrggbb` of every line.
fn colours(css: &str) -> HashMap<&str, [f64; 3]> {
    let line = |l| {
        let (name, value) = str::trim(l).strip_prefix("--")?.split_once(": #")?;
        let hex = value.strip_suffix(';')?;
        let one = hex.len() / 3;
        let part = |i: usize| {
            let digits = &hex[i * one..(i + 1) * one];
            u8::from_str_radix(&digits.repeat(2 / one), 16).ok().map(|v| f64::from(v) / 255.0)
        };
        Some((name, [part(0)?, part(1)?, part(2)?]))
    };
    css.lines().filter_map(line).collect()
}

fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(rgb: [f64; 3]) -> f64 {
    let linear = |c: f64| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2])
}
