//! Writes a page with every component and its sample data: `gallery FILE [hi|en]`.
//!
//! The style sheet, the script and the fonts are laid beside it, so that it opens from a disk.

use std::path::Path;
use std::{env, fs, io};

use ui::{assets, html, samples};
use words::Locale;

fn main() -> io::Result<()> {
    let mut args = env::args().skip(1);
    let Some(file) = args.next() else {
        return Err(io::Error::other("usage: gallery FILE [hi|en]"));
    };
    let l: Locale = args.next().and_then(|a| a.parse().ok()).unwrap_or_default();
    let body = html! {
        @for (name, part) in samples::all(l) {
            @if !matches!(name, "page" | "provenance" | "verdict") { h2 { (name) } }
            (part)
        }
    };
    let page = samples::page(l, body).render().into_string();
    let file = Path::new(&file);
    let folder = file.parent().unwrap_or(Path::new(".")).join("assets");
    fs::create_dir_all(&folder)?;
    for (name, bytes) in assets::files() {
        fs::write(folder.join(name), bytes)?;
    }
    fs::write(file, page.replace(&format!("/assets/{}/", assets::version()), "assets/"))
}
