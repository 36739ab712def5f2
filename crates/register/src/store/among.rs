//! Statements about some people or areas, however many.

use base::uuid::Uuid;
use db::{Tx, on};
use sqlx::AssertSqlSafe;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;

/// A row of either database.
pub(super) trait Read:
    for<'r> sqlx::FromRow<'r, SqliteRow> + for<'r> sqlx::FromRow<'r, PgRow> + Send + Unpin
{
}
impl<T: for<'r> sqlx::FromRow<'r, SqliteRow> + for<'r> sqlx::FromRow<'r, PgRow> + Send + Unpin> Read for T {}

/// How many ids stand in one statement.
const MANY: usize = 500;

/// What a statement finds of some ids, which stand in it as `{ids}`; `first` are its parameters from `$1` on. Whatever order the statement has holds within so
/// many ids as are asked for at a time.
pub(super) async fn among<R: Read>(
    tx: &mut Tx,
    sql: &str,
    first: &[i64],
    ids: &[Uuid],
) -> db::Result<Vec<R>> {
    let mut all = Vec::new();
    for some in ids.chunks(MANY) {
        let names: Vec<String> =
            (first.len() + 1..=first.len() + some.len()).map(|n| format!("${n}")).collect();
        let sql = sql.replace("{ids}", &names.join(", "));
        let found: Vec<R> = on!(&mut *tx, |c| {
            let mut query = sqlx::query_as(AssertSqlSafe(sql));
            for number in first {
                query = query.bind(*number);
            }
            for id in some {
                query = query.bind(*id);
            }
            query.fetch_all(c).await
        })?;
        all.extend(found);
    }
    Ok(all)
}
