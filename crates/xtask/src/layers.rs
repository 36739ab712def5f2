//! Who may use whom. Pure: the map, and the judgement of a list of packages.

use serde_json::Value;

/// Every crate and the crates that stand directly below it. A crate may use what is directly
/// below, what is below that, and so on. A new crate gets its line here first.
const BELOW: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("words", &["base"]),
    ("db-macros", &[]),
    ("db", &["base", "db-macros"]),
    ("social", &["base"]),
    ("ui", &["words"]),
    ("jobs", &["db"]),
    ("access", &["jobs", "ui"]),
    ("intake", &["access"]),
    ("system", &["intake"]),
    ("areas", &["system"]),
    ("register", &["areas"]),
    ("accounts", &["register", "social"]),
    ("events", &["register"]),
    ("law", &["accounts", "events"]),
    ("reach", UPPER),
    ("programme", UPPER),
    ("clusters", UPPER),
    ("training", UPPER),
    ("support", UPPER),
    ("campaigns", UPPER),
    ("meetings", UPPER),
    ("privacy", &["register"]),
    ("desk", &["areas"]),
    ("signin", &["register"]),
    (
        "sangathan",
        &[
            SAMPLE,
            "reach",
            "programme",
            "clusters",
            "training",
            "support",
            "campaigns",
            "meetings",
            "desk",
            "signin",
            "privacy",
        ],
    ),
    (TESTKIT, &["reach", "programme", "clusters", "training", "support", "campaigns", "meetings"]),
    (SAMPLE, &["base"]),
    ("bench", &["reach", SAMPLE]),
    ("xtask", &["words"]),
];

/// What the upper systems stand on; they never use one another.
const UPPER: &[&str] = &["law"];

/// Crates with one user only, whatever stands above them.
const ONLY_FOR: &[(&str, &str)] = &[("db-macros", "db"), ("social", "accounts")];

/// Used by tests, never by the program.
const TESTKIT: &str = "testkit";

/// The invented organisation: the program shows it, and every crate may be tested on it.
const SAMPLE: &str = "sample";

/// Crates of others that one of ours must not use, and why.
const NEVER: &[(&str, &str, &str)] = &[
    ("sangathan", "sqlx", "the binary holds no SQL"),
    ("words", "sqlx", "it knows no database"),
    ("ui", "sqlx", "it knows no database"),
    ("social", "sqlx", "it knows no database"),
];

/// All that `base` may use outside its tests: nothing that reads or writes.
const BASE_USES: &[&str] = &["jiff", "serde", "thiserror", "uuid", "getrandom"];

/// A crate of the workspace, as its manifest declares it.
#[derive(Debug, Clone)]
pub struct Package {
    pub name: String,
    pub uses: Vec<Use>,
}

/// A line of a manifest's dependencies.
#[derive(Debug, Clone)]
pub struct Use {
    pub name: String,
    /// Under `[dev-dependencies]`.
    pub in_tests: bool,
}

/// The packages in the answer of `cargo metadata --no-deps`.
pub fn packages(metadata: &Value) -> Vec<Package> {
    let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let list = |v: &Value| v.as_array().cloned().unwrap_or_default();
    list(&metadata["packages"])
        .iter()
        .map(|p| Package {
            name: text(&p["name"]),
            uses: list(&p["dependencies"])
                .iter()
                .map(|d| Use { name: text(&d["name"]), in_tests: d["kind"] == "dev" })
                .collect(),
        })
        .collect()
}

/// Whether `name` is a crate of the map.
pub fn is_known(name: &str) -> bool {
    BELOW.iter().any(|(n, _)| *n == name)
}

/// Whether the crate `user` may use the crate `used`, both of the map.
pub fn may_use(user: &str, used: &str) -> bool {
    match ONLY_FOR.iter().find(|(lonely, _)| *lonely == used) {
        Some((_, only)) => *only == user,
        None => stands_on(user, used),
    }
}

/// Whether `lower` is somewhere below `upper`.
fn stands_on(upper: &str, lower: &str) -> bool {
    let directly = BELOW.iter().find(|(n, _)| *n == upper).map_or(&[][..], |(_, below)| below);
    directly.iter().any(|n| *n == lower || stands_on(n, lower))
}

/// Every dependency that the map does not allow, each a sentence.
pub fn judge(packages: &[Package]) -> Vec<String> {
    let mut faults = Vec::new();
    for package in packages {
        let user = package.name.as_str();
        let at = format!("crates/{user}/Cargo.toml");
        if !is_known(user) {
            faults.push(format!("{at}: {user} is not on the map in crates/xtask/src/layers.rs"));
            continue;
        }
        for Use { name: used, in_tests } in &package.uses {
            let ours = is_known(used) || packages.iter().any(|p| p.name == *used);
            if used == SAMPLE && *in_tests {
                // An invented organisation to test on stands above nothing.
            } else if used == TESTKIT {
                if !in_tests {
                    faults.push(format!("{at}: {user} may use {TESTKIT} only under [dev-dependencies]"));
                }
            } else if ours && used != user && !may_use(user, used) {
                // (A crate names itself only to be tested with more of its features.)
                faults.push(format!("{at}: {user} may not use {used}: {}", reason(user, used)));
            }
            if let Some((_, _, why)) = NEVER.iter().find(|(a, b, _)| *a == user && b == used) {
                faults.push(format!("{at}: {user} may not use {used}: {why}"));
            }
            if user == "base" && !ours && !in_tests && !BASE_USES.contains(&used.as_str()) {
                faults.push(format!("{at}: base may not use {used}, only {}", BASE_USES.join(", ")));
            }
        }
    }
    faults
}

fn reason(user: &str, used: &str) -> String {
    if let Some((_, only)) = ONLY_FOR.iter().find(|(lonely, _)| *lonely == used) {
        format!("only {only} may")
    } else if stands_on(used, user) {
        format!("{used} stands above {user}")
    } else {
        format!(
            "they stand side by side; what stands above both joins them, or a job carries an id from {user} to {used}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, uses: &[&str]) -> Package {
        let uses = uses
            .iter()
            .map(|n| Use { name: n.trim_start_matches("dev:").to_owned(), in_tests: n.starts_with("dev:") });
        Package { name: name.to_owned(), uses: uses.collect() }
    }

    fn first(name: &str, uses: &[&str]) -> Option<String> {
        judge(&[package(name, uses)]).into_iter().next()
    }

    #[test]
    fn what_the_design_allows_passes() {
        for (name, uses) in [
            ("base", &["jiff", "serde", "thiserror", "uuid", "getrandom", "dev:proptest"][..]),
            ("words", &["base", "fluent-bundle"]),
            ("ui", &["base", "words", "axum"]),
            ("db", &["base", "db-macros", "sqlx", "dev:db"]),
            ("jobs", &["base", "db"]),
            ("access", &["base", "words", "ui", "db", "jobs"]),
            ("areas", &["base", "words", "db", "ui", "access", "intake", "system", "dev:testkit"]),
            ("accounts", &["register", "areas", "social"]),
            ("events", &["register"]),
            ("reach", &["base", "areas", "register", "accounts", "events", "sqlx"]),
            ("sangathan", &["base", "reach", "programme", "register", "dev:testkit"]),
            ("testkit", &["base", "db", "access"]),
        ] {
            assert_eq!(first(name, uses), None);
        }
    }

    #[test]
    fn anything_else_is_refused_with_a_reason() {
        for (name, used, said) in [
            ("areas", "reach", "areas may not use reach: reach stands above areas"),
            ("areas", "dev:reach", "areas may not use reach: reach stands above areas"),
            ("ui", "db", "ui may not use db: they stand side by side"),
            ("words", "db", "words may not use db: they"),
            ("base", "words", "base may not use words: words stands above base"),
            ("base", "tokio", "base may not use tokio, only jiff, serde"),
            ("reach", "programme", "reach may not use programme: they stand side by side"),
            ("events", "accounts", "events may not use accounts: they stand side by side"),
            ("accounts", "events", "accounts may not use events: they stand side by side"),
            ("reach", "social", "reach may not use social: only accounts may"),
            ("access", "db-macros", "access may not use db-macros: only db may"),
            ("jobs", "ui", "jobs may not use ui: they"),
            ("jobs", "access", "jobs may not use access: access stands above jobs"),
            ("reach", "testkit", "reach may use testkit only under [dev-dependencies]"),
            ("reach", "sangathan", "reach may not use sangathan: sangathan stands above reach"),
            ("reach", "xtask", "reach may not use xtask: they"),
            ("sangathan", "sqlx", "sangathan may not use sqlx: the binary holds no SQL"),
            ("surprise", "base", "surprise is not on the map"),
        ] {
            let fault = first(name, &[used]).unwrap_or_default();
            assert!(
                fault.starts_with(&format!("crates/{name}/Cargo.toml: {said}")),
                "{name} {used}: {fault}"
            );
        }
    }

    #[test]
    fn a_crate_that_is_not_on_the_map_is_used_by_nobody() {
        let faults = judge(&[package("reach", &["surprise"]), package("surprise", &[])]);
        assert_eq!(faults.len(), 2, "{faults:?}");
    }

    #[test]
    fn the_map_has_no_circle_and_no_stranger() {
        for (name, below) in BELOW {
            assert!(!stands_on(name, name), "{name}");
            assert!(below.iter().all(|n| is_known(n)), "{name}");
        }
    }

    #[test]
    fn the_answer_of_cargo_is_understood() {
        let answer = serde_json::json!({ "packages": [{ "name": "reach", "dependencies": [
            { "name": "areas", "kind": null, "path": "x" }, { "name": "testkit", "kind": "dev" },
        ] }] });
        let found = packages(&answer);
        assert_eq!(found[0].name, "reach");
        let uses: Vec<_> = found[0].uses.iter().map(|u| (u.name.as_str(), u.in_tests)).collect();
        assert_eq!(uses, [("areas", false), ("testkit", true)]);
    }
}
