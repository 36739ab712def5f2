//! Says what to do when the browser side has not been built yet: `src/assets.rs` embeds web/dist.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=../../web/dist");
    let missing: Vec<&str> = ["app.css", "app.js", "icon.svg"]
        .into_iter()
        .filter(|f| !Path::new("../../web/dist").join(f).is_file())
        .collect();
    if missing.is_empty() {
        return ExitCode::SUCCESS;
    }
    println!(
        "cargo::error=web/dist has no {}: run `make web` first (needs Node.js 20 or newer)",
        missing.join(", ")
    );
    ExitCode::FAILURE
}
