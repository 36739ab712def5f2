//! A new migration is embedded only if the crate is compiled again.

fn main() {
    println!("cargo:rerun-if-changed=../../migrations");
}
