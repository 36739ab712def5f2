//! Reading for strangers: a way to the database on which certain tables can be selected, and no others. What a page asks by mistake, the database itself refuses.
//!
//! On PostgreSQL it is a role of its own, with the right to select these tables only. SQLite knows no roles, but asks an authorizer for each column that a statement
//! would read while it prepares it: every statement is prepared once on an empty copy of the schema before it reaches the data.

use std::collections::{BTreeSet, HashSet};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use sqlx::postgres::PgPool;
use sqlx::sqlite::SqlitePool;
use sqlx::{AssertSqlSafe, Executor as _};

use crate::tx::Lite;
use crate::{Db, DbError, Result, Tx, schema};

/// The role of whoever reads for strangers, on a server of PostgreSQL. Databases of one server share its name; what it may do is said in each.
pub const ROLE: &str = "sangathan_public";

/// A way to certain tables. Cheap to clone.
#[derive(Debug, Clone)]
pub enum Narrow {
    /// SQLite, each statement looked at first.
    Sqlite(SqlitePool, Arc<Guard>),
    /// PostgreSQL, as the role.
    Postgres(PgPool),
}

impl Narrow {
    /// Begins a transaction that reads these tables, and sees one unchanging state.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn read(&self) -> Result<Tx> {
        match self {
            Narrow::Sqlite(readers, guard) => {
                Ok(Tx::Sqlite(Lite::guarded(readers.begin().await?, guard.clone())))
            }
            Narrow::Postgres(pool) => {
                let begin =
                    "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL ROLE sangathan_public";
                Ok(Tx::Postgres(pool.begin_with(begin).await?))
            }
        }
    }
}

impl Db {
    /// A way to these tables and no others. On PostgreSQL the role is made and given exactly these rights; that is left alone where it stands so already.
    ///
    /// # Errors
    /// [`DbError::Closed`] if the role is missing and the own one may not make it, or may not take it on: the message says what an administrator runs. [`DbError::Other`] if
    /// there is no such table.
    pub async fn narrow(&self, tables: &[&str]) -> Result<Narrow> {
        let mut tx = self.read().await?;
        let all: BTreeSet<String> = schema::columns(&mut tx).await?.into_iter().map(|c| c.table).collect();
        if let Some(unknown) = tables.iter().find(|t| !all.contains(**t)) {
            return Err(DbError::Other(format!("there is no table {unknown} to be read by strangers")));
        }
        match self {
            Db::Sqlite { readers, .. } => {
                let guard = Guard::over(&schema::statements(&mut tx).await?, tables)?;
                tx.rollback().await?;
                Ok(Narrow::Sqlite(readers.clone(), Arc::new(guard)))
            }
            Db::Postgres { pool } => {
                tx.rollback().await?;
                role(pool).await?;
                grants(pool, &all, tables).await?;
                let narrow = Narrow::Postgres(pool.clone());
                let refused = |e: DbError| closed(&e.to_string());
                narrow.read().await.map_err(refused)?.rollback().await?;
                Ok(narrow)
            }
        }
    }
}

fn closed(why: &str) -> DbError {
    DbError::Closed(format!(
        "{why}; an administrator of the database runs: CREATE ROLE {ROLE} NOLOGIN; GRANT {ROLE} TO the role of this program"
    ))
}

/// Two programs may begin at once: one after the other.
const TURN: &str = "SELECT pg_advisory_xact_lock(hashtext('sangathan_public'))";
const IS_THERE: &str = "SELECT count(*) FROM pg_roles WHERE rolname = 'sangathan_public'";
/// Whether it was given to the own role; to an owner of the whole server everything is. Before version 16 whoever was given a role could take it on.
const IS_OURS: &str = "SELECT CASE WHEN current_setting('server_version_num')::int >= 160000
    THEN pg_has_role('sangathan_public', 'SET') ELSE pg_has_role('sangathan_public', 'MEMBER') END::int::bigint";

async fn role(pool: &PgPool) -> Result<()> {
    let mut t = pool.begin().await?;
    t.execute(TURN).await?;
    let there: i64 = sqlx::query_scalar(IS_THERE).fetch_one(&mut *t).await?;
    let refused = |e: sqlx::Error| closed(&e.to_string());
    if there == 0 {
        t.execute("CREATE ROLE sangathan_public NOLOGIN").await.map_err(refused)?;
    }
    let ours: i64 = sqlx::query_scalar(IS_OURS).fetch_one(&mut *t).await?;
    if ours == 0 {
        t.execute("GRANT sangathan_public TO CURRENT_USER").await.map_err(refused)?;
    }
    Ok(t.commit().await?)
}

const GIVEN: &str = "SELECT c.relname::text FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
      AND has_table_privilege('sangathan_public', c.oid, 'SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER')";
const ENTERS: &str =
    "SELECT has_schema_privilege('sangathan_public', current_schema(), 'USAGE')::int::bigint";

async fn grants(pool: &PgPool, all: &BTreeSet<String>, tables: &[&str]) -> Result<()> {
    let mut t = pool.begin().await?;
    t.execute(TURN).await?;
    let given: Vec<(String,)> = sqlx::query_as(GIVEN).fetch_all(&mut *t).await?;
    let given: BTreeSet<&str> = given.iter().map(|(table,)| table.as_str()).collect();
    let enters: i64 = sqlx::query_scalar(ENTERS).fetch_one(&mut *t).await?;
    if given == tables.iter().copied().collect() && enters == 1 {
        return Ok(());
    }
    let schema: (String,) = sqlx::query_as("SELECT quote_ident(current_schema())").fetch_one(&mut *t).await?;
    let each = |of: Vec<&str>| of.join(", ");
    let (all, open) = (each(all.iter().map(String::as_str).collect()), each(tables.to_vec()));
    let mut statements = vec![
        format!("GRANT USAGE ON SCHEMA {} TO {ROLE}", schema.0),
        format!("REVOKE ALL ON {all} FROM {ROLE}"),
    ];
    if !tables.is_empty() {
        statements.push(format!("GRANT SELECT ON {open} TO {ROLE}"));
    }
    for sql in statements {
        // Names of our own tables, and of the schema as the server quotes it.
        t.execute(AssertSqlSafe(sql)).await?;
    }
    Ok(t.commit().await?)
}

/// What looks at statements before SQLite runs them.
#[derive(Debug)]
pub struct Guard {
    /// An empty database with the same tables.
    copy: Mutex<Connection>,
    /// Statements that were found right.
    right: RwLock<HashSet<&'static str>>,
}

impl Guard {
    fn over(schema: &[String], tables: &[&str]) -> Result<Guard> {
        let copy = Connection::open_in_memory()?;
        for sql in schema {
            copy.execute_batch(sql)?;
        }
        let open: HashSet<String> = tables.iter().map(|t| (*t).to_owned()).collect();
        let allowed = move |asked: AuthContext<'_>| match asked.action {
            AuthAction::Select | AuthAction::Function { .. } | AuthAction::Recursive => Authorization::Allow,
            AuthAction::Read { table_name, .. } if open.contains(table_name) => Authorization::Allow,
            _ => Authorization::Deny,
        };
        copy.authorizer(Some(allowed))?;
        Ok(Guard { copy: Mutex::new(copy), right: RwLock::default() })
    }

    /// Lets a statement pass that reads nothing but the open tables.
    pub(crate) fn admit(&self, sql: &'static str) -> Result<()> {
        if self.right.read().unwrap_or_else(PoisonError::into_inner).contains(sql) {
            return Ok(());
        }
        let copy = self.copy.lock().unwrap_or_else(PoisonError::into_inner);
        copy.prepare(sql).map_err(|e| DbError::Closed(e.to_string()))?;
        self.right.write().unwrap_or_else(PoisonError::into_inner).insert(sql);
        Ok(())
    }
}
