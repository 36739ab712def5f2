//! SQL of data protection and nothing else: one subject, one file.

pub mod erasures;
pub mod incidents;
pub mod notices;
pub mod people;
pub mod receipts;
pub mod requests;
pub mod settings;
pub mod trail;

use base::uuid::Uuid;
use db::DbError;

fn impossible(table: &'static str, column: &'static str, row: Uuid) -> DbError {
    DbError::Impossible { table, column, row: row.to_string() }
}
