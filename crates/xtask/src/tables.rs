//! Who owns which table, and who may touch it. Pure.
//!
//! A table's name begins with its owner's: `areas_alias` belongs to the crate `areas`. A crate
//! writes only its own tables and reads its own and those of the crates below it.

use std::collections::BTreeSet;

use crate::sql::{self, Deed};
use crate::{layers, never};

/// The crate that owns the table, if its prefix is the name of one.
fn owner(table: &str) -> Option<&str> {
    let (prefix, _) = table.split_once('_')?;
    layers::is_known(prefix).then_some(prefix)
}

/// A migration's file name and text.
pub struct Migration<'a> {
    pub name: &'a str,
    pub sql: &'a str,
}

/// The faults of one dialect's folder, each beginning with `folder/file`.
pub fn judge_migrations(folder: &str, files: &[Migration<'_>]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut numbers = BTreeSet::new();
    for file in files {
        let at = format!("{folder}/{}", file.name);
        let Some((number, system)) = parse_name(file.name) else {
            faults.push(format!("{at}: the name is not NNNN_system_what.sql with a crate as system"));
            continue;
        };
        if !numbers.insert(number) {
            faults.push(format!("{at}: the number {number} is taken"));
        }
        for (deed, table) in sql::tables(file.sql) {
            let whose = owner(&table);
            match deed {
                Deed::Creates if whose.is_none() => {
                    faults.push(format!("{at}: the table {table} does not begin with its owner's name"));
                }
                Deed::Creates | Deed::Writes if whose.is_some_and(|o| o != system) => {
                    faults.push(format!("{at}: {table} is not a table of {system}"));
                }
                Deed::Reads if !whose.is_none_or(|o| may_read(system, o)) => {
                    faults.push(format!("{at}: {system} may not refer to {table}"));
                }
                _ => {}
            }
        }
        for name in sql::names(file.sql) {
            if let Some(word) = never::said_by(&name) {
                faults.push(format!("{at}: {name}: nothing about {word} is ever held"));
            }
        }
    }
    faults
}

/// The tables that the migrations create.
pub fn created(files: &[Migration<'_>]) -> Vec<String> {
    let all = files.iter().flat_map(|f| sql::tables(f.sql));
    all.filter_map(|(deed, table)| (deed == Deed::Creates).then_some(table)).collect()
}

/// The faults of what a file of the crate `user` does with tables, without repetition.
pub fn judge_uses(user: &str, uses: &[(Deed, String)]) -> BTreeSet<String> {
    let mut faults = BTreeSet::new();
    for (deed, table) in uses {
        let Some(whose) = owner(table) else { continue };
        if *deed == Deed::Reads && !may_read(user, whose) {
            faults.insert(format!("{user} may not read {table}: {whose} is not below it"));
        }
        if *deed != Deed::Reads && whose != user {
            faults.insert(format!("{user} may not write {table}: it belongs to {whose}"));
        }
    }
    faults
}

fn may_read(user: &str, whose: &str) -> bool {
    user == whose || layers::may_use(user, whose)
}

/// `0003_areas_alias.sql` → `("0003", "areas")`.
fn parse_name(name: &str) -> Option<(&str, &str)> {
    let (number, what) = name.strip_suffix(".sql")?.split_once('_')?;
    let system = what.split('_').next()?;
    let good = number.len() == 4 && number.bytes().all(|b| b.is_ascii_digit()) && layers::is_known(system);
    good.then_some((number, system))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(name: &str, sql: &str) -> Vec<String> {
        judge_migrations("m", &[Migration { name, sql }])
    }

    #[test]
    fn a_migration_keeps_to_its_own_tables() {
        let good = "CREATE TABLE areas_alias (id BLOB REFERENCES areas_area (id)); INSERT INTO areas_alias VALUES (1);";
        assert!(judge("0003_areas.sql", good).is_empty());
        assert!(
            judge("0004_register_names.sql", "CREATE TABLE register_a (u BLOB REFERENCES areas_area (id))")
                .is_empty()
        );
    }

    #[test]
    fn anything_else_in_a_migration_is_named() {
        for (name, sql, said) in [
            ("3_areas.sql", "", "the name is not NNNN_system_what.sql with a crate as system"),
            ("0003_area.sql", "", "the name is not NNNN_system_what.sql with a crate as system"),
            (
                "0003_areas.sql",
                "CREATE TABLE alias (x)",
                "the table alias does not begin with its owner's name",
            ),
            (
                "0003_areas.sql",
                "CREATE TABLE area_x (x)",
                "the table area_x does not begin with its owner's name",
            ),
            ("0003_areas.sql", "CREATE TABLE reach_x (x)", "reach_x is not a table of areas"),
            ("0003_areas.sql", "ALTER TABLE access_op ADD x INT", "access_op is not a table of areas"),
            (
                "0003_areas.sql",
                "CREATE TABLE areas_x (y REFERENCES reach_y (id))",
                "areas may not refer to reach_y",
            ),
            (
                "0003_areas.sql",
                "CREATE TABLE areas_x (aadhaar_no TEXT)",
                "aadhaar_no: nothing about aadhaar is ever held",
            ),
        ] {
            assert_eq!(judge(name, sql), [format!("m/{name}: {said}")]);
        }
    }

    #[test]
    fn words_that_only_contain_a_refused_one_pass() {
        assert!(
            judge("0003_areas.sql", "CREATE TABLE areas_x (cleaning_day INT) -- no caste here").is_empty()
        );
    }

    #[test]
    fn a_number_is_given_once() {
        let files =
            [("0001_access.sql", ""), ("0001_areas.sql", "")].map(|(name, sql)| Migration { name, sql });
        assert_eq!(judge_migrations("m", &files), ["m/0001_areas.sql: the number 0001 is taken"]);
    }

    #[test]
    fn a_crate_writes_its_own_and_reads_downwards() {
        let used = |user, deed, table: &str| judge_uses(user, &[(deed, table.to_owned())]).into_iter().next();
        assert_eq!(used("reach", Deed::Writes, "reach_reading"), None);
        assert_eq!(used("reach", Deed::Reads, "areas_place"), None);
        assert_eq!(used("reach", Deed::Reads, "ranked"), None, "a name of WITH");
        assert_eq!(used("reach", Deed::Reads, "ranked_rows"), None);
        assert_eq!(
            used("reach", Deed::Writes, "areas_place").as_deref(),
            Some("reach may not write areas_place: it belongs to areas")
        );
        assert_eq!(
            used("areas", Deed::Reads, "reach_reading").as_deref(),
            Some("areas may not read reach_reading: reach is not below it")
        );
        assert!(used("reach", Deed::Reads, "training_person").is_some(), "side by side");
        assert!(used("access", Deed::Reads, "areas_place").is_some());
    }
}
